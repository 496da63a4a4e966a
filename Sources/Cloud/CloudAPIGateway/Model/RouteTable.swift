/// Finds the resource of a path: literal parts win over `{name}`, and both over `{name+}`.
///
/// Source: API Gateway Developer Guide, "Set up a proxy integration with a proxy resource" (the most specific match).
struct RouteTable: Sendable {
    private struct Node: Sendable {
        var literals: [Substring: Node] = [:]
        var parameter: [Node] = []
        var parameterName = ""
        var greedy: Resource?
        var greedyName = ""
        var resource: Resource?
    }

    /// One path of the API with its methods; `ANY` stands for those that are not named.
    struct Resource: Sendable {
        var id: String
        var path: String
        var methods: [String: APIMethod] = [:]

        /// Nil for the root.
        var parentPath: String? {
            guard let slash = path.lastIndex(of: "/"), path.utf8.count > 1 else { return nil }
            return slash == path.startIndex ? "/" : String(path[..<slash])
        }

        func method(_ name: String) -> APIMethod? { methods[name] ?? methods["ANY"] }
    }

    struct Match: Sendable {
        var resource: Resource
        /// As they stand in the path, still percent-encoded.
        var parameters: [(name: String, value: Substring)]
    }

    private var root = Node()
    private(set) var resources: [Resource] = []

    init(_ resources: [Resource]) {
        self.resources = resources
        for resource in resources {
            Self.insert(resource, resource.path.split(separator: "/")[...], into: &root)
        }
    }

    private static func insert(_ resource: Resource, _ parts: ArraySlice<Substring>, into node: inout Node) {
        guard let part = parts.first else {
            node.resource = resource
            return
        }
        if part.hasPrefix("{"), part.hasSuffix("+}") {
            node.greedy = resource
            node.greedyName = String(part.dropFirst().dropLast(2))
        } else if part.hasPrefix("{"), part.hasSuffix("}") {
            var child = node.parameter.first ?? Node()
            node.parameterName = String(part.dropFirst().dropLast())
            insert(resource, parts.dropFirst(), into: &child)
            node.parameter = [child]
        } else {
            var child = node.literals[part] ?? Node()
            insert(resource, parts.dropFirst(), into: &child)
            node.literals[part] = child
        }
    }

    /// The resource of a path that has the method, or nil.
    func match(_ path: Substring, method: String) -> Match? {
        var parameters: [(name: String, value: Substring)] = []
        guard
            let resource = Self.find(
                path.split(separator: "/")[...], in: root, method: method, parameters: &parameters)
        else { return nil }
        return Match(resource: resource, parameters: parameters)
    }

    private static func find(
        _ parts: ArraySlice<Substring>, in node: Node, method: String,
        parameters: inout [(name: String, value: Substring)]
    ) -> Resource? {
        guard let part = parts.first else {
            guard let resource = node.resource, resource.method(method) != nil else { return nil }
            return resource
        }
        if let child = node.literals[part],
            let found = find(parts.dropFirst(), in: child, method: method, parameters: &parameters)
        {
            return found
        }
        if let child = node.parameter.first {
            parameters.append((node.parameterName, part))
            if let found = find(parts.dropFirst(), in: child, method: method, parameters: &parameters) { return found }
            parameters.removeLast()
        }
        if let resource = node.greedy, resource.method(method) != nil, let last = parts.last {
            parameters.append((node.greedyName, part.base[part.startIndex..<last.endIndex]))
            return resource
        }
        return nil
    }
}
