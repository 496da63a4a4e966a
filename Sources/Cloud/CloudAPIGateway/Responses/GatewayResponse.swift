import JSON

/// What API Gateway answers by itself.
///
/// Source: API Gateway Developer Guide, "Gateway response types for API Gateway".
enum GatewayResponseType: String, Sendable {
    case accessDenied = "ACCESS_DENIED"
    case apiConfigurationError = "API_CONFIGURATION_ERROR"
    case authorizerConfigurationError = "AUTHORIZER_CONFIGURATION_ERROR"
    case authorizerFailure = "AUTHORIZER_FAILURE"
    case badRequestBody = "BAD_REQUEST_BODY"
    case badRequestParameters = "BAD_REQUEST_PARAMETERS"
    case default4XX = "DEFAULT_4XX"
    case default5XX = "DEFAULT_5XX"
    case expiredToken = "EXPIRED_TOKEN"
    case integrationFailure = "INTEGRATION_FAILURE"
    case integrationTimeout = "INTEGRATION_TIMEOUT"
    case invalidAPIKey = "INVALID_API_KEY"
    case invalidSignature = "INVALID_SIGNATURE"
    case missingAuthenticationToken = "MISSING_AUTHENTICATION_TOKEN"
    case quotaExceeded = "QUOTA_EXCEEDED"
    case requestTooLarge = "REQUEST_TOO_LARGE"
    case resourceNotFound = "RESOURCE_NOT_FOUND"
    case throttled = "THROTTLED"
    case unauthorized = "UNAUTHORIZED"
    case unsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE"
    case wafFiltered = "WAF_FILTERED"

    var status: Int {
        switch self {
        case .badRequestBody, .badRequestParameters, .default4XX: 400
        case .unauthorized: 401
        case .accessDenied, .expiredToken, .invalidAPIKey, .invalidSignature, .missingAuthenticationToken, .wafFiltered:
            403
        case .resourceNotFound: 404
        case .requestTooLarge: 413
        case .unsupportedMediaType: 415
        case .quotaExceeded, .throttled: 429
        case .apiConfigurationError, .authorizerConfigurationError, .authorizerFailure: 500
        case .default5XX: 502
        case .integrationFailure, .integrationTimeout: 504
        }
    }

    var message: String {
        switch self {
        case .accessDenied: "User is not authorized to access this resource"
        case .badRequestBody: "Invalid request body"
        case .badRequestParameters: "Invalid request parameters"
        case .default4XX: "Bad Request"
        case .unauthorized: "Unauthorized"
        case .expiredToken: "The security token included in the request is expired"
        case .invalidAPIKey, .wafFiltered: "Forbidden"
        case .invalidSignature: "The request signature we calculated does not match the signature you provided."
        case .missingAuthenticationToken: "Missing Authentication Token"
        case .resourceNotFound: "Not Found"
        case .requestTooLarge: "Request Too Long"
        case .unsupportedMediaType: "Unsupported Media Type"
        case .quotaExceeded: "Limit Exceeded"
        case .throttled: "Too Many Requests"
        case .integrationTimeout: "Endpoint request timed out"
        case .apiConfigurationError, .authorizerConfigurationError, .default5XX, .integrationFailure:
            "Internal server error"
        case .authorizerFailure: "Internal server error"
        }
    }

    /// `x-amzn-ErrorType`.
    var errorType: String {
        switch self {
        case .accessDenied: "AccessDeniedException"
        case .badRequestBody, .badRequestParameters, .default4XX: "BadRequestException"
        case .unauthorized: "UnauthorizedException"
        case .missingAuthenticationToken: "MissingAuthenticationTokenException"
        case .requestTooLarge: "RequestTooLargeException"
        case .throttled: "TooManyRequestsException"
        case .quotaExceeded: "LimitExceededException"
        case .resourceNotFound: "NotFoundException"
        case .expiredToken: "ExpiredTokenException"
        case .invalidAPIKey, .wafFiltered: "ForbiddenException"
        case .invalidSignature: "InvalidSignatureException"
        case .unsupportedMediaType: "UnsupportedMediaTypeException"
        default: "InternalServerErrorException"
        }
    }

    var fallback: GatewayResponseType { status >= 500 ? .default5XX : .default4XX }
}

/// A gateway response as the body of the API customises it.
struct GatewayResponse: Sendable {
    var status: Int?
    var headers: [(name: String, value: ContextTemplate)] = []
    var template: ContextTemplate?
    var contentType = "application/json"

    init(_ json: JSONValue) {
        status = json["statusCode"].flatMap { $0.intValue ?? $0.stringValue.flatMap { Int($0) } }
        for parameter in json["responseParameters"]?.objectValue?.members ?? [] {
            guard parameter.key.hasPrefix("gatewayresponse.header."), let value = parameter.value.stringValue else {
                continue
            }
            let name = String(parameter.key.dropFirst("gatewayresponse.header.".count))
            headers.append((name, ContextTemplate(value.hasPrefix("context.") ? "$\(value)" : value.unquoted)))
        }
        let templates = json["responseTemplates"]?.objectValue?.members ?? []
        if let chosen = templates.first(where: { $0.key == "application/json" }) ?? templates.first {
            template = chosen.value.stringValue.map(ContextTemplate.init)
            contentType = chosen.key
        }
    }
}

/// A request that the gateway refuses.
struct Refusal: Error {
    var type: GatewayResponseType
    var message: String
    var validationErrors: [String] = []

    init(_ type: GatewayResponseType, _ message: String? = nil, validationErrors: [String] = []) {
        self.type = type
        self.message = message ?? type.message
        self.validationErrors = validationErrors
    }
}
