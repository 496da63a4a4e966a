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

    static let keyMismatch = AWSError.validation("The provided key element does not match the schema")
    static let itemTooLarge = AWSError.validation("Item size has exceeded the maximum allowed size")
    static let updatedItemTooLarge = AWSError.validation("Item size to update has exceeded the maximum allowed size")

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
