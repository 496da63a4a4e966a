import AWSCore
import JSON

/// A method of an API: who may call it, what it must carry, who answers it.
struct APIMethod: Sendable {
    enum Integration: Sendable {
        /// The whole request goes to a Lambda function, which answers the whole response.
        case lambda(function: String, qualifier: String?)
        /// Answers by itself (preflights).
        case mock(MockIntegration)
        /// Something this cloud does not speak.
        case unsupported(String)

        /// AWS's name for it.
        var typeName: String {
            switch self {
            case .lambda: "AWS_PROXY"
            case .mock: "MOCK"
            case .unsupported(let kind): kind.uppercased()
            }
        }
    }

    var httpMethod: String
    /// The Cognito authorizer's name in the body; nil when anyone may call.
    var authorizer: String?
    var scopes: [String] = []
    var integration: Integration
    var uri: String?
    /// Parameters whose values are part of the cache's key, such as `method.request.querystring.page`.
    var cacheKeys: [ParameterReference] = []
    var timeout: Duration = .seconds(29)
    var validation: RequestValidation?
}

/// `method.request.querystring|path|header.name`.
struct ParameterReference: Sendable, Hashable {
    enum Place: String, Sendable { case querystring, path, header }
    var place: Place
    var name: String

    init(place: Place, name: String) {
        self.place = place
        self.name = name
    }

    init?(_ text: String) {
        let parts = text.split(separator: ".", maxSplits: 3)
        guard parts.count == 4, parts[0] == "method", parts[1] == "request",
            let place = Place(rawValue: String(parts[2]))
        else { return nil }
        self.init(place: place, name: String(parts[3]))
    }
}

/// A response that the gateway makes up: status and headers of the `default` integration response.
struct MockIntegration: Sendable {
    var status: Int
    var headers: [(name: String, value: String)]
    var body: String
}

/// A Cognito user pool that may vouch for callers.
struct APIAuthorizer: Sendable {
    var name: String
    /// The header that carries the token.
    var header: String
    /// Such as `us-east-1_AbCdEf123`.
    var poolIDs: [String]
}
