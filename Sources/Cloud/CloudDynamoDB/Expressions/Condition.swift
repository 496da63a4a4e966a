import AWSCore
import AWSShapes

/// Condition and filter expressions.
///
/// Source: Amazon DynamoDB Developer Guide, "Condition and filter expressions, operators, and functions".
struct Condition: Sendable {
    /// The request's parameter that the expression came in.
    enum Parameter: String, Sendable {
        case condition = "ConditionExpression"
        case filter = "FilterExpression"
    }

    private let tree: ConditionTree
    /// The attributes that the condition's paths begin with.
    let topLevelAttributes: Set<String>

    init(_ text: String, _ parameter: Parameter, _ attributes: inout ExpressionAttributes) throws(AWSError) {
        (tree, topLevelAttributes) = try ConditionGrammar.parse(text, parameter.rawValue, &attributes)
    }

    init(_ tree: ConditionTree, topLevelAttributes: Set<String>) {
        self.tree = tree
        self.topLevelAttributes = topLevelAttributes
    }

    /// - Parameter item: the item as it is; nil when there is none, which is like an item without attributes.
    func holds(for item: Item?) throws(AWSError) -> Bool { tree.holds(for: item ?? [:]) }
}
