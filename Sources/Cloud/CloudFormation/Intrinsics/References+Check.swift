extension References {
    /// Refuses names that nothing in the template has, before anything is made.
    static func refuseStrangers(in node: TemplateNode, known: Set<String>, mark: Mark, path: String) throws {
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
                for name in direct(call)
                where !known.contains(name) && !known.contains(String(name.prefix { $0 != "." })) {
                    throw TemplateProblem("there is no parameter or resource named \(name)", at: mark, path: path)
                }
            }
            for entry in entries {
                try refuseStrangers(
                    in: entry.value, known: known, mark: mark, path: call == nil ? "\(path).\(entry.key)" : path)
            }
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
