import AWSCore
import AWSShapes

/// Amazon DynamoDB API Reference, "Common errors" and "Errors" of each action.
extension AWSError {
    /// Of operations on items.
    static let resourceNotFound = AWSError("ResourceNotFoundException", "Requested resource not found")

    /// Of operations on tables.
    static func tableNotFound(_ name: String) -> AWSError {
        AWSError("ResourceNotFoundException", "Requested resource not found: Table: \(name) not found")
    }

    static func tableExists(_ name: String) -> AWSError {
        AWSError("ResourceInUseException", "Table already exists: \(name)")
    }

    static func invalidValue(_ reason: String) -> AWSError {
        .validation("One or more parameter values were invalid: \(reason)")
    }

    static let invalidRestoreTime = AWSError(
        "InvalidRestoreTimeException",
        "An invalid restore time was specified. RestoreDateTime must be between EarliestRestorableDateTime and "
            + "LatestRestorableDateTime.")

    static let invalidExportTime = AWSError(
        "InvalidExportTimeException",
        "An invalid export time was specified. ExportTime must be between EarliestRestorableDateTime and the present.")

    static func tableIsBeingCreated(_ name: String) -> AWSError {
        AWSError(
            "ResourceInUseException",
            "Attempt to change a resource which is still in use: Table is being created: \(name)")
    }

    /// How AWS words what it refuses of a single write before it looks at the table; numbers and nesting it leaves bare.
    var detected: AWSError {
        let start = "1 validation error detected: "
        guard code == "ValidationException", !message.hasPrefix(start),
            !["Number", "Numeric", "The parameter cannot be converted", "Attempting to store", "Nesting"]
                .contains(where: message.hasPrefix)
        else { return self }
        var error = self
        error.message = start + message
        return error
    }

    /// Of a token that no answer of the operation has held.
    static let invalidNextToken = AWSError.validation("Invalid NextToken")

    static let keyMismatch = AWSError.validation("The provided key element does not match the schema")
    static let itemTooLarge = AWSError.validation("Item size has exceeded the maximum allowed size")
    static let updatedItemTooLarge = AWSError.validation("Item size to update has exceeded the maximum allowed size")

    /// Of an item that is put, and of one that is updated: an index key is empty.
    static let invalidIndexKey =
        "One or more parameter values are not valid. A value specified for a secondary index key is not supported. "
    static let invalidUpdateOfIndexKey =
        "One or more parameter values are not valid. The update expression attempted to update a secondary index key "
        + "to a value that is not supported. "
    /// An empty key is a mistake of the whole request, in a transaction too.
    var isOfEmptyIndexKey: Bool {
        message.hasPrefix(Self.invalidIndexKey) || message.hasPrefix(Self.invalidUpdateOfIndexKey)
    }

    static let conditionFailedMessage = "The conditional request failed"

    /// - Parameter item: the item as it is, when the caller asked to see it.
    static func conditionFailed(_ item: Item?) -> AWSError {
        AWSError(
            "ConditionalCheckFailedException", conditionFailedMessage,
            details: item.map { .structure(.init([("Item", $0.document)])) })
    }

    /// One reason an item of the request, in its order.
    static func transactionCanceled(_ reasons: [DynamoDB.CancellationReason]) -> AWSError {
        let codes = reasons.map { $0.code ?? "None" }.joined(separator: ", ")
        return AWSError(
            "TransactionCanceledException",
            "Transaction cancelled, please refer cancellation reasons for specific reasons [\(codes)]",
            details: .structure(.init([("CancellationReasons", reasons.document)])))
    }
}
