import AWSCore
import JSON

/// The event of an API Gateway REST API with Lambda proxy integration.
///
/// Source: API Gateway Developer Guide, "Input format of a Lambda function for proxy integration".
public struct APIGatewayProxyRequest: LambdaEvent {
    public var httpMethod: String
    public var path: String
    /// The resource's pattern: `/orders/{id}`.
    public var resource: String
    public var pathParameters: [String: String]
    public var queryStringParameters: [String: String]
    public var multiValueQueryStringParameters: [String: [String]]
    /// As sent; look names up with ``header(_:)``, which ignores case.
    public var headers: [String: String]
    public var multiValueHeaders: [String: [String]]
    public var stageVariables: [String: String]
    public var body: String?
    public var isBase64Encoded: Bool
    public var requestContext: Context

    public struct Context: Sendable {
        public var requestID: String
        public var stage: String
        public var accountID: String?
        public var requestTimeEpoch: Int64?
        public var authorizer: Authorizer?
        public var identity: Identity

        public init(
            requestID: String = "", stage: String = "", accountID: String? = nil, requestTimeEpoch: Int64? = nil,
            authorizer: Authorizer? = nil, identity: Identity = Identity()
        ) {
            self.requestID = requestID
            self.stage = stage
            self.accountID = accountID
            self.requestTimeEpoch = requestTimeEpoch
            self.authorizer = authorizer
            self.identity = identity
        }
    }

    public struct Authorizer: Sendable {
        /// The claims of a Cognito token, all as text.
        public var claims: [String: String]
        public init(claims: [String: String]) { self.claims = claims }
    }

    public struct Identity: Sendable {
        public var sourceIP: String?
        public var userAgent: String?
        public init(sourceIP: String? = nil, userAgent: String? = nil) {
            self.sourceIP = sourceIP
            self.userAgent = userAgent
        }
    }

    public init(
        httpMethod: String, path: String, resource: String = "", pathParameters: [String: String] = [:],
        queryStringParameters: [String: String] = [:], multiValueQueryStringParameters: [String: [String]] = [:],
        headers: [String: String] = [:], multiValueHeaders: [String: [String]] = [:],
        stageVariables: [String: String] = [:], body: String? = nil, isBase64Encoded: Bool = false,
        requestContext: Context = Context()
    ) {
        self.httpMethod = httpMethod
        self.path = path
        self.resource = resource
        self.pathParameters = pathParameters
        self.queryStringParameters = queryStringParameters
        self.multiValueQueryStringParameters = multiValueQueryStringParameters
        self.headers = headers
        self.multiValueHeaders = multiValueHeaders
        self.stageVariables = stageVariables
        self.body = body
        self.isBase64Encoded = isBase64Encoded
        self.requestContext = requestContext
    }

    public init(json: JSONValue) throws(LambdaEventError) {
        guard let method = json["httpMethod"]?.stringValue, let path = json["path"]?.stringValue else {
            throw LambdaEventError("The event is not an API Gateway proxy request: it has no httpMethod or no path.")
        }
        let context = json["requestContext"]
        self.init(
            httpMethod: method, path: path, resource: json["resource"]?.stringValue ?? "",
            pathParameters: json["pathParameters"].strings,
            queryStringParameters: json["queryStringParameters"].strings,
            multiValueQueryStringParameters: json["multiValueQueryStringParameters"].stringLists,
            headers: json["headers"].strings, multiValueHeaders: json["multiValueHeaders"].stringLists,
            stageVariables: json["stageVariables"].strings, body: json["body"]?.stringValue,
            isBase64Encoded: json["isBase64Encoded"]?.boolValue ?? false,
            requestContext: Context(
                requestID: context?["requestId"]?.stringValue ?? "", stage: context?["stage"]?.stringValue ?? "",
                accountID: context?["accountId"]?.stringValue,
                requestTimeEpoch: context?["requestTimeEpoch"]?.int64Value,
                authorizer: context?["authorizer"]?.objectValue.map { Authorizer(claims: $0["claims"].strings) },
                identity: Identity(
                    sourceIP: context?["identity"]?["sourceIp"]?.stringValue,
                    userAgent: context?["identity"]?["userAgent"]?.stringValue)))
    }

    /// A header by its name in any case.
    public func header(_ name: String) -> String? {
        if let value = headers[name] { return value }
        let lower = name.lowercased()
        return headers.first { $0.key.lowercased() == lower }?.value
    }

    /// The body's bytes; empty without one, nil when its Base64 is broken.
    public var bodyBytes: [UInt8]? {
        guard let body else { return [] }
        return isBase64Encoded ? [UInt8](base64: body) : Array(body.utf8)
    }
}

/// What a function answers API Gateway.
public struct APIGatewayProxyResponse: LambdaReply {
    public var statusCode: Int
    public var headers: [String: String]
    public var multiValueHeaders: [String: [String]]
    public var body: String
    public var isBase64Encoded: Bool

    public init(
        statusCode: Int, headers: [String: String] = [:], multiValueHeaders: [String: [String]] = [:],
        body: String = "",
        isBase64Encoded: Bool = false
    ) {
        self.statusCode = statusCode
        self.headers = headers
        self.multiValueHeaders = multiValueHeaders
        self.body = body
        self.isBase64Encoded = isBase64Encoded
    }

    public var json: JSONValue {
        var object = JSONObject()
        object["statusCode"] = .number(statusCode)
        object["headers"] = .object(JSONObject(headers.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) }))
        if !multiValueHeaders.isEmpty {
            object["multiValueHeaders"] = .object(
                JSONObject(
                    multiValueHeaders.sorted { $0.key < $1.key }
                        .map { ($0.key, .array($0.value.map { .string($0) })) }))
        }
        object["body"] = .string(body)
        object["isBase64Encoded"] = .bool(isBase64Encoded)
        return .object(object)
    }
}

extension JSONValue? {
    /// An object's members that are text, or numbers and booleans as text; empty for anything else.
    var strings: [String: String] {
        var out: [String: String] = [:]
        for member in self?.objectValue ?? JSONObject() {
            switch member.value {
            case .string(let text): out[member.key] = text
            case .number, .bool, .array: out[member.key] = member.value.serialized()
            default: break
            }
        }
        return out
    }

    var stringLists: [String: [String]] {
        var out: [String: [String]] = [:]
        for member in self?.objectValue ?? JSONObject() {
            out[member.key] = member.value.arrayValue?.compactMap(\.stringValue)
        }
        return out
    }
}
