import JSON

/// A value of the template with its place in the file. Short intrinsics (`!Ref x`) are held in their long form
/// (`{"Ref": "x"}`), so that YAML and JSON templates look alike from here on.
package struct TemplateNode: Sendable, Hashable {
    package struct Entry: Sendable, Hashable {
        package var key: String
        package var mark: Mark
        package var value: TemplateNode
    }

    package enum Content: Sendable, Hashable {
        /// Text, number, boolean or null.
        case scalar(JSONValue)
        case list([TemplateNode])
        case map([Entry])
    }

    package var content: Content
    package var mark: Mark

    init(_ content: Content, mark: Mark = .unknown) {
        self.content = content
        self.mark = mark
    }

    static func map(_ pairs: [(String, TemplateNode?)], mark: Mark = .unknown) -> TemplateNode {
        TemplateNode(
            .map(
                pairs.compactMap { key, value in
                    value.map { Entry(key: key, mark: $0.mark == .unknown ? mark : $0.mark, value: $0) }
                }), mark: mark)
    }
    static func list(_ nodes: [TemplateNode]) -> TemplateNode { TemplateNode(.list(nodes)) }
    static func text(_ text: String) -> TemplateNode { TemplateNode(.scalar(.string(text))) }
    static func ref(_ name: String) -> TemplateNode { .map([("Ref", .text(name))]) }
    static func getAtt(_ name: String, _ attribute: String) -> TemplateNode {
        .map([("Fn::GetAtt", [.text(name), .text(attribute)])])
    }
    static func sub(_ text: String, _ values: [(String, TemplateNode?)] = []) -> TemplateNode {
        .map([("Fn::Sub", values.isEmpty ? .text(text) : [.text(text), .map(values)])])
    }

    package var entries: [Entry]? { if case .map(let entries) = content { entries } else { nil } }
    package var elements: [TemplateNode]? { if case .list(let elements) = content { elements } else { nil } }
    package var scalar: JSONValue? { if case .scalar(let value) = content { value } else { nil } }
    package var string: String? { scalar?.stringValue }
    /// A scalar as text: `true`, `10` and `x` alike.
    package var text: String? { scalar?.scalarText }

    package subscript(key: String) -> TemplateNode? {
        get { entries?.first { $0.key == key }?.value }
        set {
            var all = entries ?? []
            let index = all.firstIndex { $0.key == key }
            switch (index, newValue) {
            case (let index?, let value?): all[index].value = value
            case (let index?, nil): all.remove(at: index)
            case (nil, let value?): all.append(Entry(key: key, mark: value.mark, value: value))
            case (nil, nil): return
            }
            content = .map(all)
        }
    }

    /// The one key of a map that is an intrinsic function: `Ref`, `Condition` or `Fn::…`, with its argument.
    var intrinsic: Entry? {
        guard let entries, entries.count == 1, let entry = entries.first,
            entry.key == "Ref" || entry.key.hasPrefix("Fn::")
        else { return nil }
        return entry
    }

    /// The same as JSON, intrinsics and all.
    var json: JSONValue {
        switch content {
        case .scalar(let value): value
        case .list(let elements): .array(elements.map(\.json))
        case .map(let entries):
            .object(entries.reduce(into: JSONObject()) { $0[$1.key] = $1.value.json })
        }
    }
}

extension TemplateNode: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral, ExpressibleByBooleanLiteral {
    package init(stringLiteral value: String) { self = .text(value) }
    package init(arrayLiteral elements: TemplateNode...) { self = .list(elements) }
    package init(booleanLiteral value: Bool) { self.init(.scalar(.bool(value))) }
}

extension JSONValue {
    /// Text, number or boolean as text; nil for the rest.
    var scalarText: String? {
        switch self {
        case .string(let text): text
        case .number(let number): number.text
        case .bool(let value): value ? "true" : "false"
        case .null, .array, .object: nil
        }
    }
}
