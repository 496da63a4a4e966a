import AWSCore

/// Amazon SNS API Reference, "Errors" of each action; the query codes are what the wire carries.
extension AWSError {
    static func invalidParameter(_ reason: String) -> AWSError {
        AWSError("InvalidParameterException", "Invalid parameter: \(reason)", queryCode: "InvalidParameter")
    }
    static func invalidAttributeValue(_ message: String) -> AWSError {
        AWSError("InvalidParameterValueException", message, queryCode: "ParameterValueInvalid")
    }
    static let topicNotFound = AWSError(
        "NotFoundException", "Topic does not exist", status: 404, queryCode: "NotFound")
    static let subscriptionNotFound = AWSError(
        "NotFoundException", "Subscription does not exist", status: 404, queryCode: "NotFound")
    static let resourceNotFound = AWSError(
        "ResourceNotFoundException", "Resource does not exist", status: 404, queryCode: "ResourceNotFound")
    static func authorizationError(_ message: String) -> AWSError {
        AWSError("AuthorizationErrorException", message, status: 403, queryCode: "AuthorizationError")
    }
    static let tagLimitExceeded = AWSError(
        "TagLimitExceededException", "Could not complete request: tag quota of per resource exceeded",
        queryCode: "TagLimitExceeded")
    static let emptyBatch = AWSError(
        "EmptyBatchRequestException", "The batch request doesn't contain any entries.", queryCode: "EmptyBatchRequest")
    static let tooManyEntries = AWSError(
        "TooManyEntriesInBatchRequestException", "The batch request contains more entries than permissible.",
        queryCode: "TooManyEntriesInBatchRequest")
    static let batchIDsNotDistinct = AWSError(
        "BatchEntryIdsNotDistinctException", "Two or more batch entries in the request have the same Id.",
        queryCode: "BatchEntryIdsNotDistinct")
    static let invalidBatchEntryID = AWSError(
        "InvalidBatchEntryIdException",
        "The Id of a batch entry in a batch request doesn't abide by the specification.",
        queryCode: "InvalidBatchEntryId")
    static let batchTooLong = AWSError(
        "BatchRequestTooLongException", "The length of all the batch messages put together is more than the limit.",
        queryCode: "BatchRequestTooLong")
}

/// AWS General Reference, "Amazon SNS endpoints and quotas".
enum SNSLimits {
    /// Body and attributes of one message, and of a whole batch, in bytes.
    static let bytes = 262_144
    static let batchEntries = 10
    static let subject = 100
    static let tags = 50
    static let page = 100
}
