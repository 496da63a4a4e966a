import AWSCore
import AWSShapes

/// What a write may come with instead of expressions.
///
/// Source: Amazon DynamoDB Developer Guide, "Legacy DynamoDB conditional parameters".
struct LegacyParameters: Sendable {
    let updates: [String: DynamoDB.AttributeValueUpdate]?
    let expected: [String: DynamoDB.ExpectedAttributeValue]?
    let conditionalOperator: String?

    /// Nil without any of them, as nearly always.
    init?(
        updates: [String: DynamoDB.AttributeValueUpdate]? = nil,
        expected: [String: DynamoDB.ExpectedAttributeValue]?, conditionalOperator: String?
    ) {
        if updates == nil, expected == nil, conditionalOperator == nil { return nil }
        self.updates = updates
        self.expected = expected
        self.conditionalOperator = conditionalOperator
    }

    /// Refuses expressions beside these.
    func checkAlone(_ expressions: ItemWrite.Expressions) throws(AWSError) {
        try RequestChecks.separate(
            [
                "AttributeUpdates": updates != nil, "Expected": expected != nil,
                "ConditionalOperator": conditionalOperator != nil,
            ],
            [
                "UpdateExpression": expressions.update != nil, "ConditionExpression": expressions.condition != nil,
            ])
    }

    var update: Update? {
        get throws(AWSError) {
            guard let updates else { return nil }
            return try Update(attributeUpdates: updates)
        }
    }

    var condition: Condition? {
        get throws(AWSError) {
            if expected == nil, conditionalOperator == nil { return nil }
            return try Condition(expected: expected ?? [:], conditionalOperator: conditionalOperator)
        }
    }
}
