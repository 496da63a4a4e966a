import CloudCore

/// Finds the properties of a resource that would have no effect here.
struct PropertyCheck {
    let known: [String]
    let inert: [String]
    private(set) var warnings: [TemplateWarning] = []
    /// Properties that are accepted and have no effect on a laptop.
    private(set) var ignored: [String] = []
    private let resource: Template.Resource
    private let origin: String

    init(_ resource: Template.Resource, _ provider: any ResourceProvider) {
        known = provider.knownProperties
        inert = provider.inertProperties
        self.resource = resource
        origin =
            resource.path == "Resources.\(resource.logicalID)"
            ? resource.type : "\(resource.type) (\(resource.logicalID))"
        visit(resource.properties, "")
    }

    private mutating func visit(_ node: TemplateNode, _ path: String) {
        for element in node.elements ?? [] { visit(element, path) }
        if let call = node.intrinsic {
            // Both branches may be taken one day; what other functions make is known at run time only.
            if call.key == "Fn::If" { for branch in (call.value.elements ?? []).dropFirst() { visit(branch, path) } }
            return
        }
        for entry in node.entries ?? [] {
            let inner = path.isEmpty ? entry.key : "\(path).\(entry.key)"
            if known.contains(where: { $0.covers(inner) }) { continue }
            if inert.contains(where: { $0.covers(inner) }) {
                ignored.append(inner)
            } else if (known + inert).contains(where: { inner.covers($0) }) {
                visit(entry.value, inner)
            } else {
                let mark = entry.mark == .unknown ? resource.mark : entry.mark
                warnings.append(
                    TemplateWarning(
                        path: "\(resource.path).Properties.\(inner)", line: mark.line,
                        message: "this property of \(origin) has no effect here"))
            }
        }
    }
}

extension String {
    /// Whether a dotted path is this one or beneath it.
    fileprivate func covers(_ path: String) -> Bool {
        path == self || (path.count > count && path.hasPrefix(self) && path.dropFirst(count).first == ".")
    }
}
