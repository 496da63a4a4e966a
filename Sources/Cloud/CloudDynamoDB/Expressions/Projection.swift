import AWSCore
import AWSShapes

/// A ProjectionExpression: which parts of an item to answer.
///
/// Source: Amazon DynamoDB Developer Guide, "Using projection expressions".
struct Projection: Sendable {
    private let tree: PathTree

    init(_ text: String, _ attributes: inout ExpressionAttributes) throws(AWSError) {
        var parser = try ExpressionParser(text, "ProjectionExpression", &attributes)
        var tree = PathTree()
        var paths: [DocumentPath] = []
        repeat { parser.insert(try parser.path(), into: &tree, &paths) } while parser.take(.comma)
        try parser.finish(&attributes)
        self.tree = tree
    }

    /// The legacy parameter: whole attributes.
    init(attributesToGet: [String]) {
        var tree = PathTree()
        for name in attributesToGet { _ = tree.insert(DocumentPath(name)) }
        self.tree = tree
    }

    func callAsFunction(_ item: Item) -> Item { tree.part(of: item) }

    var topLevelAttributes: Set<String> { tree.topLevelAttributes }
}
