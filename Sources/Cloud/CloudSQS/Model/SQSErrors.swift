import AWSCore

/// Amazon SQS API Reference, "Errors" of each action; the query codes are the older API's names.
extension AWSError {
    static let queueDoesNotExist = AWSError(
        "QueueDoesNotExist", "The specified queue does not exist.", queryCode: "AWS.SimpleQueueService.NonExistentQueue"
    )
    static let queueNameExists = AWSError(
        "QueueNameExists", "A queue already exists with the same name and a different value for an attribute.",
        queryCode: "QueueAlreadyExists")
    static func emptyBatch(_ entry: String) -> AWSError {
        AWSError(
            "EmptyBatchRequest", "There should be at least one \(entry) in the request.",
            queryCode: "AWS.SimpleQueueService.EmptyBatchRequest")
    }
    static func tooManyEntries(_ count: Int) -> AWSError {
        AWSError(
            "TooManyEntriesInBatchRequest", "Maximum number of entries per request are 10. You have sent \(count).",
            queryCode: "AWS.SimpleQueueService.TooManyEntriesInBatchRequest")
    }
    static func batchIDsNotDistinct(_ id: String) -> AWSError {
        AWSError(
            "BatchEntryIdsNotDistinct", "Id \(id) repeated.",
            queryCode: "AWS.SimpleQueueService.BatchEntryIdsNotDistinct")
    }
    static let invalidBatchEntryID = AWSError(
        "InvalidBatchEntryId",
        "A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at most 80 letters long.",
        queryCode: "AWS.SimpleQueueService.InvalidBatchEntryId")
    static func batchTooLong(_ size: Int) -> AWSError {
        AWSError(
            "BatchRequestTooLong",
            "Batch requests cannot be longer than \(MessageLimits.bytes) bytes. You have sent \(size) bytes.",
            queryCode: "AWS.SimpleQueueService.BatchRequestTooLong")
    }
    static func missingParameter(_ name: String) -> AWSError {
        AWSError("MissingParameter", "The request must contain the parameter \(name).")
    }
    static func receiptHandleInvalid(_ handle: String) -> AWSError {
        AWSError(
            "ReceiptHandleIsInvalid", "The input receipt handle \"\(handle)\" is not a valid receipt handle.",
            status: 404)
    }
    static let messageNotInflight = AWSError(
        "MessageNotInflight", "The message referred to isn't in flight.",
        queryCode: "AWS.SimpleQueueService.MessageNotInflight")
    static func resourceNotFound(_ parameter: String) -> AWSError {
        AWSError(
            "ResourceNotFoundException",
            "The resource that you specified for the \(parameter) parameter doesn't exist.",
            status: 404)
    }
    static let moveTaskDoesNotExist = AWSError("ResourceNotFoundException", "Task does not exist.", status: 404)
    static func invalidParameter(_ message: String) -> AWSError { AWSError("InvalidParameterValue", message) }
    static func invalidAttribute(_ name: String) -> AWSError {
        AWSError("InvalidAttributeName", "Unknown Attribute \(name).")
    }
    static func invalidAttributeValue(_ name: String) -> AWSError {
        AWSError("InvalidAttributeValue", "Invalid value for the parameter \(name).")
    }
}

/// Amazon SQS Developer Guide, "Amazon SQS message quotas".
enum MessageLimits {
    /// Body and attributes of one message, and of a whole batch.
    static let bytes = 1_048_576
    static let attributes = 10
    static let batchEntries = 10
    /// Unacknowledged messages of one standard queue.
    static let inflight = 120_000
}
