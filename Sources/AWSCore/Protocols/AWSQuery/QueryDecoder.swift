/// A form's parameters as a tree: `Tags.member.1.Key=a` is four levels deep.
final class QueryNode {
    private(set) var value: String?
    private(set) var children: [String: QueryNode] = [:]

    static let maximumDepth = 64

    private init() {}

    init(pairs: [(name: String, value: String)]) throws(AWSError) {
        for pair in pairs {
            let path = pair.name.split(separator: ".")
            guard path.count <= Self.maximumDepth else {
                throw AWSError("MalformedInput", "Parameter names nest too deep.")
            }
            var node = self
            for name in path { node = node.child(adding: String(name)) }
            if node.value == nil { node.value = pair.value }
        }
    }

    private func child(adding name: String) -> QueryNode {
        if let node = children[name] { return node }
        let node = QueryNode()
        children[name] = node
        return node
    }

    /// The children named by numbers, in their order; gaps are closed.
    var numbered: [QueryNode] {
        children.compactMap { name, node in Int(name).map { ($0, node) } }.sorted { $0.0 < $1.0 }.map(\.1)
    }
}

/// Reads a form's tree by shapes.
struct QueryDecoder {
    let names: WireNames

    func members(of node: QueryNode, _ shape: Shape) throws(AWSError) -> Document.Fields {
        var fields = Document.Fields()
        for member in shape.members {
            let memberShape = member.shape
            var child = node.children[names.wireName(member)]
            if child == nil, memberShape.kind == .list, memberShape.isFlattened || member.isFlattened,
                let name = memberShape.element?.explicitElementName
            {
                child = node.children[name]
            }
            if let child, let value = try decode(child, memberShape, member) { fields.append(member.name, value) }
        }
        return fields
    }

    private func decode(_ node: QueryNode, _ shape: Shape, _ member: Member) throws(AWSError) -> Document? {
        let isFlattened = shape.isFlattened || member.isFlattened
        switch shape.kind {
        case .structure: return .structure(try members(of: node, shape))
        case .list:
            guard let element = shape.element else { return nil }
            let elementShape = element.shape
            let holder = isFlattened ? node : node.children[element.wireName] ?? node
            var values: [Document] = []
            for item in holder.numbered {
                if let value = try decode(item, elementShape, element) { values.append(value) }
            }
            return .list(values)
        case .map:
            guard let element = shape.element else { return nil }
            let elementShape = element.shape
            let (keyName, valueName) = names.entryNames(shape, member)
            var fields = Document.Fields()
            for entry in (isFlattened ? node : node.children["entry"] ?? node).numbered {
                guard let key = entry.children[keyName]?.value else {
                    throw .serialization("A map entry has no \(keyName).")
                }
                guard let child = entry.children[valueName], let value = try decode(child, elementShape, element)
                else { continue }
                fields[key] = value
            }
            return .structure(fields)
        default:
            guard let text = node.value else { return nil }
            if text.isEmpty, shape.kind != .string, shape.kind != .blob { return nil }
            return try ScalarText.decode(text, shape, member)
        }
    }
}
