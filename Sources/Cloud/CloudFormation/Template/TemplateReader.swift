import JSON
import Yams

/// Reads YAML (and JSON, which is YAML) into nodes that know their place.
///
/// Source: CloudFormation User Guide, "Intrinsic function reference" for the short forms.
package enum TemplateReader {
    static func read(_ text: String) throws -> TemplateNode {
        let node = try document(text, called: "template")
        guard node.entries != nil else {
            throw TemplateProblem("a template is a map of sections such as Resources", at: node.mark, path: "")
        }
        return node
    }

    /// Any YAML document as nodes; `name` is what messages call it.
    package static func document(_ text: String, called name: String) throws -> TemplateNode {
        let root: Yams.Node?
        do {
            root = try Yams.compose(yaml: text)
        } catch let error as YamlError {
            throw problem(error, in: text)
        }
        guard let root else { throw TemplateProblem("the \(name) is empty", at: Mark(line: 1, column: 1), path: "") }
        return try convert(root, path: "")
    }

    private static func problem(_ error: YamlError, in text: String) -> TemplateProblem {
        switch error {
        case .scanner(let context, let message, let mark, _), .parser(let context, let message, let mark, _),
            .composer(let context, let message, let mark, _):
            let around = context.map { " (\($0.text.trimmed))" } ?? ""
            return TemplateProblem(message + around, at: Mark(line: mark.line, column: mark.column), path: "")
        case .duplicatedKeysInMapping(let duplicates, let context):
            return TemplateProblem(
                "the key \(duplicates.joined(separator: ", ")) is there twice",
                at: again(duplicates.first ?? "", in: text, Mark(line: context.mark.line, column: context.mark.column)),
                path: "")
        case .reader(let message, let offset, _, _):
            return TemplateProblem(
                "\(message)\(offset.map { " at byte \($0)" } ?? "")", at: Mark(line: 1, column: 1), path: "")
        default:
            return TemplateProblem("\(error)", at: .unknown, path: "")
        }
    }

    /// Where a key of a block map comes for the second time. The parser tells only where the map begins, which is
    /// hundreds of lines away when it is Resources; a map in braces keeps that place.
    private static func again(_ key: String, in text: String, _ map: Mark) -> Mark {
        let indent = max(0, map.column - 1)
        var seen = 0
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated().dropFirst(max(0, map.line - 1)) {
            let before = line.prefix(indent)
            if index >= map.line, !before.allSatisfy({ $0 == " " }) {
                // Comments may stand anywhere; anything else further left ends the map.
                if before.drop(while: { $0 == " " }).first == "#" { continue }
                break
            }
            let rest = line.dropFirst(indent)
            guard ["\(key):", "\"\(key)\":", "'\(key)':"].contains(where: rest.hasPrefix) else { continue }
            seen += 1
            if seen == 2 { return Mark(line: index + 1, column: indent + 1) }
        }
        return map
    }

    private static func convert(_ node: Yams.Node, path: String) throws -> TemplateNode {
        let mark = node.mark.map { Mark(line: $0.line, column: $0.column) } ?? .unknown
        let tag = node.tag.description
        let content: TemplateNode.Content
        switch node {
        case .scalar(let scalar): content = .scalar(value(scalar.string, tag: tag))
        case .sequence(let sequence):
            content = .list(
                try sequence.enumerated().map { try convert($0.element, path: "\(path)[\($0.offset)]") })
        case .mapping(let mapping):
            content = .map(
                try mapping.map { key, value in
                    let keyMark = key.mark.map { Mark(line: $0.line, column: $0.column) } ?? mark
                    guard case .scalar(let name) = key else {
                        throw TemplateProblem("a key must be text", at: keyMark, path: path)
                    }
                    return TemplateNode.Entry(
                        key: name.string, mark: keyMark,
                        value: try convert(value, path: path.isEmpty ? name.string : "\(path).\(name.string)"))
                })
        case .alias:
            throw TemplateProblem("aliases are not understood here", at: mark, path: path)
        }
        let plain = TemplateNode(content, mark: mark)
        guard tag.hasPrefix("!"), tag.count > 1 else { return plain }
        return try long(String(tag.dropFirst()), plain, path: path)
    }

    private static func value(_ text: String, tag: String) -> JSONValue {
        switch tag {
        case "tag:yaml.org,2002:bool": .bool(["true", "yes", "on", "y"].contains(text.lowercased()))
        case "tag:yaml.org,2002:null": .null
        case "tag:yaml.org,2002:int", "tag:yaml.org,2002:float":
            // 0x1F, 1_000, .5 and account numbers with a leading zero are no JSON numbers: they stay text.
            JSONNumber(text).map { .number($0) } ?? .string(text)
        default: .string(text)
        }
    }

    static let functions: Set<String> = [
        "GetAtt", "Sub", "Join", "Select", "Split", "If", "Equals", "Not", "And", "Or", "FindInMap", "ImportValue",
        "Base64", "Cidr", "GetAZs", "Transform", "Length", "ToJsonString", "ForEach",
    ]

    private static func long(_ name: String, _ node: TemplateNode, path: String) throws -> TemplateNode {
        var argument = node
        let key: String
        switch name {
        case "Ref", "Condition": key = name
        case "GetAtt":
            key = "Fn::GetAtt"
            if let text = node.string {
                let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
                guard parts.count == 2 else {
                    throw TemplateProblem(
                        "!GetAtt wants Resource.Attribute, got \"\(text)\"", at: node.mark, path: path)
                }
                argument = TemplateNode(
                    .list(parts.map { TemplateNode(.scalar(.string($0)), mark: node.mark) }), mark: node.mark)
            }
        case _ where functions.contains(name): key = "Fn::\(name)"
        default: throw TemplateProblem("the tag !\(name) is not known", at: node.mark, path: path)
        }
        return TemplateNode(.map([.init(key: key, mark: node.mark, value: argument)]), mark: node.mark)
    }
}

extension String {
    var trimmed: String {
        var text = self[...]
        while let last = text.last, last.isWhitespace { text.removeLast() }
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        return String(text)
    }
}
