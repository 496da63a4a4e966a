extension References {
    /// What a template's functions may speak of.
    struct Names {
        /// Parameters, resources, pseudo parameters.
        var values: Set<String>
        var conditions: Set<String>
    }

    /// Refuses names that nothing in the template has, before anything is made.
    static func refuseStrangers(in node: TemplateNode, known: Names, mark: Mark, path: String) throws {
        let mark = node.mark == .unknown ? mark : node.mark
        switch node.content {
        case .scalar: return
        case .list(let elements):
            for (index, element) in elements.enumerated() {
                try refuseStrangers(in: element, known: known, mark: mark, path: "\(path)[\(index)]")
            }
        case .map(let entries):
            let call = node.intrinsic
            if let call {
                try check(call, known, mark, path)
            }
            for entry in entries {
                try refuseStrangers(
                    in: entry.value, known: known, mark: mark, path: call == nil ? "\(path).\(entry.key)" : path)
            }
        }
    }

    private static func check(_ call: TemplateNode.Entry, _ known: Names, _ mark: Mark, _ path: String) throws {
        if call.key != "Ref", !Resolver.functions.contains(call.key) {
            throw TemplateProblem("the function \(call.key) is not known here", at: mark, path: path)
        }
        if call.key == "Fn::If", let name = call.value.elements?.first?.string, !known.conditions.contains(name) {
            throw TemplateProblem("there is no condition named \(name)", at: mark, path: path)
        }
        for name in direct(call)
        where !known.values.contains(name) && !known.values.contains(String(name.prefix { $0 != "." })) {
            throw TemplateProblem("there is no parameter or resource named \(name)", at: mark, path: path)
        }
    }

    /// The names that one function call itself speaks of.
    private static func direct(_ call: TemplateNode.Entry) -> [String] {
        switch call.key {
        case "Ref": return [call.value.string].compactMap { $0 }
        case "Fn::GetAtt":
            return [call.value.elements?.first?.string ?? call.value.string].compactMap { $0 }
        case "Fn::Sub":
            let local = Set(call.value.elements?.dropFirst().first?.entries?.map(\.key) ?? [])
            let template = call.value.string ?? call.value.elements?.first?.string ?? ""
            return variables(of: template).filter { !local.contains($0) }
        default: return []
        }
    }
}
