import AWSCore
import JSON
import LambdaRuntime
import Shop

/// A request of the shop's API, from the event of API Gateway.
struct APIRequest {
    let event: APIGatewayProxyRequest
    let method: String
    /// The path's parts after `/api/v1`, decoded; nil when it is not below that.
    let route: [String]?

    static let prefix = "/api/v1"

    init(_ event: APIGatewayProxyRequest) {
        self.event = event
        method = event.httpMethod.uppercased()
        guard event.path.hasPrefix(Self.prefix + "/") else {
            route = nil
            return
        }
        route = event.path.dropFirst(Self.prefix.count + 1).split(separator: "/", omittingEmptySubsequences: false)
            .map { String($0).percentDecoded() }
    }

    /// Who is asking, by the claims the authorizer has checked.
    func identity() throws(ShopError) -> Identity {
        guard let claims = event.requestContext.authorizer?.claims, let id = claims["sub"].flatMap({ UserID($0) })
        else { throw .unauthorized }
        return Identity(
            userID: id, email: claims["email"] ?? "", name: claims["name"] ?? "",
            groups: Self.groups(claims["cognito:groups"] ?? ""))
    }

    /// Who is asking, if an administrator; said before anything else about the request is.
    func administrator() throws(ShopError) -> Identity {
        let identity = try identity()
        guard identity.isAdmin else { throw .forbidden }
        return identity
    }

    /// API Gateway writes a list claim as `a,b`, as `[a b]` or as JSON.
    private static func groups(_ claim: String) -> [String] {
        claim.split { "[], \"".contains($0) }.map(String.init)
    }

    /// The body's JSON.
    func json() throws(ShopError) -> JSONValue {
        guard let bytes = event.bodyBytes else { throw .malformedJSON("The body is not the Base64 it claims to be.") }
        guard bytes.count <= RequestBody.maximumBytes else { throw .payloadTooLarge }
        let type = (event.header("content-type") ?? "").prefix { $0 != ";" }.lowercased()
        guard type.split(separator: " ") == ["application/json"] else {
            if bytes.isEmpty, type.isEmpty { throw .malformedJSON("There is no body.") }
            throw .unsupportedMediaType
        }
        return try RequestBody.parse(bytes)
    }

    func page() throws(ShopError) -> PageRequest {
        try PageRequest(
            limit: event.queryStringParameters["limit"], cursor: event.queryStringParameters["cursor"])
    }

    var ifMatch: IfMatch { IfMatch(header: event.header("if-match")) }

    /// True when the client has this version already.
    func has(version: Int) -> Bool {
        guard let header = event.header("if-none-match") else { return false }
        let tag = ETag.of(version: version)
        return header.split(separator: ",").contains { candidate in
            var text = candidate.drop { $0 == " " }
            while text.last == " " { text.removeLast() }
            // RFC 9110 §13.1.2 compares weakly.
            if text.hasPrefix("W/") { text = text.dropFirst(2) }
            return text == "*" || text == tag
        }
    }
}
