/// Which resources a value speaks of, and the order that follows.
enum References {
    /// The names behind `Ref`, `Fn::GetAtt` and `Fn::Sub`, pseudo parameters and parameters included.
    static func names(in node: TemplateNode, into names: inout Set<String>) {
        switch node.content {
        case .scalar: return
        case .list(let elements): for element in elements { Self.names(in: element, into: &names) }
        case .map(let entries):
            if let call = node.intrinsic {
                switch call.key {
                case "Ref": if let name = call.value.string { names.insert(name) }
                case "Fn::GetAtt":
                    if let name = call.value.elements?.first?.string {
                        names.insert(name)
                    } else if let text = call.value.string {
                        names.insert(String(text.prefix { $0 != "." }))
                    }
                case "Fn::Sub":
                    let template = call.value.string ?? call.value.elements?.first?.string ?? ""
                    let local = Set(call.value.elements?.dropFirst().first?.entries?.map(\.key) ?? [])
                    for name in variables(of: template) where !local.contains(name) {
                        names.insert(name)
                        names.insert(String(name.prefix { $0 != "." }))
                    }
                default: break
                }
            }
            for entry in entries { Self.names(in: entry.value, into: &names) }
        }
    }

    /// The names in `${…}`; `${!literal}` is none.
    static func variables(of template: String) -> [String] {
        pieces(of: template).compactMap { if case .variable(let name) = $0 { name } else { nil } }
    }

    enum Piece: Equatable {
        case literal(String)
        case variable(String)
    }

    static func pieces(of template: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = template[...]
        var literal = ""
        while let start = rest.firstIndex(of: "$") {
            literal += rest[..<start]
            let after = rest[rest.index(after: start)...]
            guard after.first == "{", let end = after.firstIndex(of: "}") else {
                literal += "$"
                rest = after
                continue
            }
            let name = after[after.index(after: after.startIndex)..<end]
            if name.first == "!" {
                literal += "${\(name.dropFirst())}"
            } else {
                if !literal.isEmpty { pieces.append(.literal(literal)) }
                literal = ""
                pieces.append(.variable(String(name).trimmed))
            }
            rest = after[after.index(after: end)...]
        }
        literal += rest
        if !literal.isEmpty { pieces.append(.literal(literal)) }
        return pieces
    }

    /// What each resource waits for.
    static func dependencies(
        of resources: [Template.Resource], samReferences: [String: String], conditions: [String: Bool]
    ) throws -> [String: Set<String>] {
        let known = Set(resources.map(\.logicalID))
        var graph: [String: Set<String>] = [:]
        for resource in resources {
            var names: Set<String> = []
            Self.names(in: pruned(resource.properties, conditions), into: &names)
            names = Set(names.map { samReferences[$0] ?? $0 })
            for name in resource.dependsOn {
                names.insert(name)
            }
            graph[resource.logicalID] = names.intersection(known)
        }
        try refuseCycles(graph, resources)
        return graph
    }

    /// The branches of `Fn::If` that are taken, so that the others make no dependency.
    private static func pruned(_ node: TemplateNode, _ conditions: [String: Bool]) -> TemplateNode {
        switch node.content {
        case .scalar: return node
        case .list(let elements): return TemplateNode(.list(elements.map { pruned($0, conditions) }), mark: node.mark)
        case .map(let entries):
            if let call = node.intrinsic, call.key == "Fn::If", let parts = call.value.elements, parts.count == 3,
                let name = parts[0].string, let holds = conditions[name]
            {
                return pruned(holds ? parts[1] : parts[2], conditions)
            }
            return TemplateNode(
                .map(entries.map { .init(key: $0.key, mark: $0.mark, value: pruned($0.value, conditions)) }),
                mark: node.mark)
        }
    }

    /// Places from 1: by rounds of what is ready, as the template has them within a round.
    static func ordinals(of resources: [Template.Resource], _ dependencies: [String: Set<String>]) -> [String: Int] {
        var places: [String: Int] = [:]
        var left = resources.map(\.logicalID)
        while !left.isEmpty {
            let done = Set(places.keys)
            let ready = left.filter { dependencies[$0]?.isSubset(of: done) ?? true }
            if ready.isEmpty { break }
            for name in ready { places[name] = places.count + 1 }
            left.removeAll { places[$0] != nil }
        }
        return places
    }

    private static func refuseCycles(_ graph: [String: Set<String>], _ resources: [Template.Resource]) throws {
        var done: Set<String> = []
        var trail: [String] = []
        func visit(_ name: String) throws {
            if done.contains(name) { return }
            if let start = trail.firstIndex(of: name) {
                let circle = (trail[start...] + [name]).joined(separator: " → ")
                let first = resources.first { $0.logicalID == name }
                throw TemplateProblem(
                    "resources wait for each other: \(circle)", at: first?.mark ?? .unknown,
                    path: first?.path ?? "Resources")
            }
            trail.append(name)
            for next in (graph[name] ?? []).sorted() { try visit(next) }
            trail.removeLast()
            done.insert(name)
        }
        for resource in resources { try visit(resource.logicalID) }
    }
}
