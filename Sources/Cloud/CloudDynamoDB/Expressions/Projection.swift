import AWSCore
import AWSShapes

/// A ProjectionExpression: which parts of an item to answer.
///
/// Source: Amazon DynamoDB Developer Guide, "Using projection expressions".
struct Projection: Sendable {
    private let tree: PathTree
    /// Of PartiQL: each path's value by itself, under a name of its own.
    private var columns: [(name: String, path: DocumentPath)]?

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

    /// The columns of a PartiQL statement.
    init(columns: [(name: String, path: DocumentPath)]) {
        self.init(attributesToGet: columns.map(\.path.root))
        self.columns = columns
    }

    func callAsFunction(_ item: Item) -> Item {
        guard let columns else { return tree.part(of: item) }
        var part = Item(minimumCapacity: columns.count)
        for column in columns { part[column.name] = column.path.value(in: item) }
        return part
    }

    var topLevelAttributes: Set<String> { tree.topLevelAttributes }
}
