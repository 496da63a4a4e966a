import AWSCore

/// AWS Lambda API Reference, "Errors" of each action. Every one of them also says whose fault it is, as `Type`.
extension AWSError {
    static func lambda(
        _ code: String, _ message: String, status: Int = 400, _ more: [(String, Document)] = []
    ) -> AWSError {
        let type = status >= 500 ? "Service" : "User"
        return AWSError(
            code, message, status: status, details: .structure(.init([("Type", .string(type))] + more)))
    }

    static func notFound(_ what: String) -> AWSError { .lambda("ResourceNotFoundException", what, status: 404) }
    static func functionNotFound(_ arn: String) -> AWSError { .notFound("Function not found: \(arn)") }
    static func functionExists(_ name: String) -> AWSError { .conflict("Function already exist: \(name)") }
    static func conflict(_ message: String) -> AWSError { .lambda("ResourceConflictException", message, status: 409) }
    static func invalidParameter(_ message: String) -> AWSError { .lambda("InvalidParameterValueException", message) }
    static func streamOnly(_ name: String) -> AWSError {
        .invalidParameter("\(name) is not valid for SQS event sources.")
    }
    static func invalidContent(_ message: String) -> AWSError { .lambda("InvalidRequestContentException", message) }
    static func preconditionFailed() -> AWSError {
        .lambda(
            "PreconditionFailedException",
            "The RevisionId provided does not match the latest RevisionId. Call the GetFunction/GetAlias API to "
                + "retrieve the latest RevisionId", status: 412)
    }
    static func throttled(_ reason: String) -> AWSError {
        .lambda("TooManyRequestsException", "Rate Exceeded.", status: 429, [("Reason", .string(reason))])
    }
    static func unavailable(_ message: String) -> AWSError { .lambda("ServiceException", message, status: 500) }
    /// What AWS has and this cloud does not.
    static func notBuilt(_ what: String) -> AWSError {
        AWSError("UnsupportedOperation", "\(what) is not built in this local cloud.", status: 400)
    }
}
