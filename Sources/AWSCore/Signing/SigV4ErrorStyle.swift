/// How a family of services words its refusals: the same fault has another code in S3 than in DynamoDB.
public enum SigV4ErrorStyle: Sendable, Hashable {
    case s3
    /// awsQuery and restXml services other than S3.
    case query
    /// awsJson services, which answer 400.
    case json
    /// restJson services, which answer 403.
    case restJSON

    public init(_ service: ServiceModel) {
        self =
            switch service.protocols.first {
            case _ where service.signingName == "s3": .s3
            case .awsQuery, .restXml: .query
            case .restJson1: .restJSON
            default: .json
            }
    }

    private var isJSON: Bool { self == .json || self == .restJSON }
    private var status: Int { self == .json ? 400 : 403 }

    /// No signature at all.
    public var missing: AWSError {
        switch self {
        case .s3: AWSError("AccessDenied", "Access Denied", status: 403)
        case .query: AWSError("MissingAuthenticationToken", "Request is missing Authentication Token", status: 403)
        case .json, .restJSON:
            AWSError("MissingAuthenticationTokenException", "Missing Authentication Token", status: status)
        }
    }

    /// The access key id is nobody's.
    public var unknownKey: AWSError {
        switch self {
        case .s3:
            AWSError(
                "InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records.", status: 403)
        case .query:
            AWSError("InvalidClientTokenId", "The security token included in the request is invalid.", status: 403)
        case .json, .restJSON:
            AWSError(
                "UnrecognizedClientException", "The security token included in the request is invalid.", status: status)
        }
    }

    /// Temporary credentials past their end.
    public var expiredToken: AWSError {
        isJSON
            ? AWSError("ExpiredTokenException", "The security token included in the request is expired", status: status)
            : AWSError("ExpiredToken", "The provided token has expired.", status: self == .s3 ? 400 : 403)
    }

    /// Signed for another service than the one that was asked.
    public func wrongService(_ claimed: String, expected: String) -> AWSError {
        self == .s3
            ? incomplete(
                "incorrect service \"\(claimed)\". This endpoint belongs to \"\(expected)\".", presigned: false)
            : refusal("Credential should be scoped to correct service: '\(expected)'.")
    }

    /// An error that all services know, in the words of these: `AccessDeniedException` and `ValidationException` are
    /// the JSON services' own. Source: "Common Error Types" in each service's API reference.
    public func reworded(_ error: AWSError, for operation: OperationSchema) -> AWSError {
        var error = error
        switch error.code {
        case "AccessDeniedException" where self != .json:
            error.status = 403
            if self == .restJSON { break }
            // SNS has a word of its own.
            let own = operation.errors.first { $0.name == "AuthorizationErrorException" }?.name
            error.code = own ?? "AccessDenied"
        case "ValidationException" where self == .query && !operation.errors.contains { $0.name == error.code }:
            error.code = "ValidationError"
        default: break
        }
        return error
    }

    func incomplete(_ message: String, presigned: Bool) -> AWSError {
        switch self {
        case .s3 where presigned: AWSError("AuthorizationQueryParametersError", message, status: 400)
        case .s3:
            AWSError("AuthorizationHeaderMalformed", "The authorization header is malformed; \(message)", status: 400)
        case .query: AWSError("IncompleteSignature", message, status: 400)
        case .json, .restJSON: AWSError("IncompleteSignatureException", message, status: status)
        }
    }

    var mismatch: AWSError {
        let start = "The request signature we calculated does not match the signature you provided."
        if self == .s3 {
            return AWSError("SignatureDoesNotMatch", "\(start) Check your key and signing method.", status: 403)
        }
        return refusal(
            "\(start) Check your AWS Secret Access Key and signing method. Consult the service documentation for details."
        )
    }

    func refusal(_ message: String) -> AWSError {
        AWSError(isJSON ? "InvalidSignatureException" : "SignatureDoesNotMatch", message, status: status)
    }

    func skewed(_ date: Timestamp, now: Timestamp) -> AWSError {
        if self == .s3 {
            return AWSError(
                "RequestTimeTooSkewed", "The difference between the request time and the current time is too large.",
                status: 403)
        }
        if date < now {
            return refusal(
                "Signature expired: \(date.amzDate) is now earlier than \((now - SigV4Verifier.tolerance).amzDate) (\(now.amzDate) - 15 min.)"
            )
        }
        return refusal(
            "Signature not yet current: \(date.amzDate) is still later than \((now + SigV4Verifier.tolerance).amzDate) (\(now.amzDate) + 15 min.)"
        )
    }

    func expired(_ authorization: SigV4Authorization, expires: Int, now: Timestamp) -> AWSError {
        if self == .s3 { return AWSError("AccessDenied", "Request has expired", status: 403) }
        return refusal(
            "Signature expired: \((authorization.date + .seconds(expires)).amzDate) is now earlier than \(now.amzDate)")
    }
}
