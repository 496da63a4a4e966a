import AWSShapes

/// Where a value is within an item: `a.b[0]`.
struct DocumentPath: Sendable, Hashable {
    enum Element: Sendable, Hashable {
        case name(String)
        case index(Int)
    }

    /// The deepest path that AWS accepts.
    static let maximumElements = 32

    /// The name of the attribute that the path begins with.
    let root: String
    /// The way from there.
    let rest: [Element]

    init(_ root: String, _ rest: [Element] = []) {
        self.root = root
        self.rest = rest
    }

    /// The value that is there.
    func value(in item: Item) -> AttributeValue? {
        guard var value = item[root] else { return nil }
        for element in rest {
            switch (element, value) {
            case (.name(let name), .m(let members)):
                guard let member = members[name] else { return nil }
                value = member
            case (.index(let index), .l(let elements)):
                guard elements.indices.contains(index) else { return nil }
                value = elements[index]
            default: return nil
            }
        }
        return value
    }

    /// The path as AWS's messages write it: `[a, b, [0]]`.
    var text: String {
        var parts = [root]
        for element in rest {
            switch element {
            case .name(let name): parts.append(name)
            case .index(let index): parts.append("[\(index)]")
            }
        }
        return "[\(parts.joined(separator: ", "))]"
    }

    /// Elements in the order of their lists, so that several can be added or removed at once.
    func precedes(_ other: DocumentPath) -> Bool {
        if root != other.root { return root < other.root }
        for (left, right) in zip(rest, other.rest) where left != right {
            switch (left, right) {
            case (.index(let a), .index(let b)): return a < b
            case (.name(let a), .name(let b)): return a < b
            case (.index, .name): return true
            case (.name, .index): return false
            }
        }
        return rest.count < other.rest.count
    }
}

/// Paths that lie side by side, as a tree: what a projection keeps and what an update touched.
struct PathTree: Sendable {
    indirect enum Node: Sendable {
        case whole
        case members([String: Node])
        case elements([Int: Node])
    }

    private var roots: [String: Node] = [:]

    /// Two paths of one expression that cannot both stand.
    enum Clash {
        /// One is within the other.
        case overlap
        /// One takes for a list what the other takes for a map.
        case conflict
    }

    /// Adds a path, unless it clashes with one that is there.
    mutating func insert(_ path: DocumentPath) -> Clash? {
        guard var node = roots[path.root] else {
            roots[path.root] = Self.node(path.rest[...])
            return nil
        }
        let clash = Self.insert(path.rest[...], into: &node)
        roots[path.root] = node
        return clash
    }

    private static func node(_ rest: ArraySlice<DocumentPath.Element>) -> Node {
        rest.reversed().reduce(.whole) { inner, element in
            switch element {
            case .name(let name): .members([name: inner])
            case .index(let index): .elements([index: inner])
            }
        }
    }

    private static func insert(_ rest: ArraySlice<DocumentPath.Element>, into node: inout Node) -> Clash? {
        guard let first = rest.first else { return .overlap }
        switch (node, first) {
        case (.whole, _): return .overlap
        case (.members(var members), .name(let name)):
            guard var inner = members[name] else {
                members[name] = Self.node(rest.dropFirst())
                node = .members(members)
                return nil
            }
            let clash = insert(rest.dropFirst(), into: &inner)
            members[name] = inner
            node = .members(members)
            return clash
        case (.elements(var elements), .index(let index)):
            guard var inner = elements[index] else {
                elements[index] = Self.node(rest.dropFirst())
                node = .elements(elements)
                return nil
            }
            let clash = insert(rest.dropFirst(), into: &inner)
            elements[index] = inner
            node = .elements(elements)
            return clash
        default: return .conflict
        }
    }

    /// What of an item lies under the paths; elements of lists close up.
    func part(of item: Item) -> Item {
        var result = Item(minimumCapacity: roots.count)
        for (name, node) in roots {
            guard let value = item[name], let part = Self.part(of: value, node) else { continue }
            result[name] = part
        }
        return result
    }

    private static func part(of value: AttributeValue, _ node: Node) -> AttributeValue? {
        switch (node, value) {
        case (.whole, _): return value
        case (.members(let nodes), .m(let members)):
            var parts = Item()
            for (name, node) in nodes {
                if let member = members[name] { parts[name] = part(of: member, node) }
            }
            return parts.isEmpty ? nil : .m(parts)
        case (.elements(let nodes), .l(let elements)):
            var parts: [AttributeValue] = []
            for (index, node) in nodes.sorted(by: { $0.key < $1.key }) where elements.indices.contains(index) {
                if let part = part(of: elements[index], node) { parts.append(part) }
            }
            return parts.isEmpty ? nil : .l(parts)
        default: return nil
        }
    }

    var topLevelAttributes: Set<String> { Set(roots.keys) }
}
