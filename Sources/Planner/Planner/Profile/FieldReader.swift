import CloudFormation
import JSON

/// Reads fields out of a YAML file and remembers all that is wrong with them, so that one run tells everything.
struct FieldReader {
    let file: String
    private(set) var problems: [PlannerError] = []

    init(file: String) { self.file = file }

    mutating func refuse(_ line: Int, _ message: String) {
        problems.append(PlannerError(file: file, line: line, message: message))
    }

    /// - Throws: ``PlannerErrors`` when anything was refused.
    func finish() throws {
        if !problems.isEmpty { throw PlannerErrors(problems) }
    }

    /// The members of a map, none of which is unknown. Nothing when it is no map: that is refused.
    mutating func map(_ node: TemplateNode, _ path: String, known: [String]) -> [TemplateNode.Entry] {
        let entries = members(node, path)
        for entry in entries where !known.contains(entry.key) {
            let hint =
                Suggestion.nearest(to: entry.key, among: known).map { "; did you mean \($0)?" }
                ?? "; known are \(known.joined(separator: ", "))"
            refuse(entry.mark.line, "\(Self.join(path, entry.key)) is not known\(hint)")
        }
        return entries
    }

    /// The members of a map with names of its own.
    mutating func members(_ node: TemplateNode, _ path: String) -> [TemplateNode.Entry] {
        if node.scalar?.isNull == true { return [] }
        guard let entries = node.entries else {
            refuse(node.mark.line, "\(path.isEmpty ? "the file" : path) must be a map of names and values")
            return []
        }
        return entries
    }

    mutating func list(_ node: TemplateNode, _ path: String) -> [TemplateNode] {
        guard let elements = node.elements else {
            refuse(node.mark.line, "\(path) must be a list")
            return []
        }
        return elements
    }

    mutating func text(_ node: TemplateNode?, _ path: String) -> String? {
        guard let node else { return nil }
        guard let text = node.text, !text.isEmpty else {
            refuse(node.mark.line, "\(path) must be text")
            return nil
        }
        return text
    }

    mutating func integer(_ node: TemplateNode?, _ path: String, in range: ClosedRange<Int>) -> Int? {
        guard let node else { return nil }
        guard let text = node.text, let number = Amount.count(text), number == number.rounded(),
            number <= 1e15, range.contains(Int(number))
        else {
            refuse(
                node.mark.line,
                "\(path) must be a whole number from \(range.lowerBound) to \(range.upperBound)\(Self.got(node))")
            return nil
        }
        return Int(number)
    }

    /// A number of at least `minimum`.
    mutating func number(_ node: TemplateNode?, _ path: String, from minimum: Double = 0) -> Double? {
        guard let value = parse(node, path, "a number of 0 or more, such as 2 or 1.5 million", Amount.count)
        else { return nil }
        guard value >= minimum else {
            refuse(node?.mark.line ?? 0, "\(path) must be at least \(Format.short(minimum))")
            return nil
        }
        return value
    }

    mutating func share(_ node: TemplateNode?, _ path: String) -> Double? {
        parse(node, path, "a share from 0% to 100%, such as 30% or 0.3", Amount.share)
    }

    mutating func bytes(_ node: TemplateNode?, _ path: String) -> Double? {
        parse(node, path, "a size with its unit, such as 500 B, 12 KB or 3 GB", Amount.bytes)
    }

    mutating func duration(_ node: TemplateNode?, _ path: String) -> Double? {
        parse(node, path, "a time with its unit, such as 60 ms, 1.5 s, 30 min, 24 h or 2 d", Amount.duration)
    }

    mutating func rate(_ node: TemplateNode?, _ path: String) -> Double? {
        parse(node, path, "a count and a span, such as 3 million per month or 20 per second", Amount.rate)
    }

    mutating func parse<Value>(
        _ node: TemplateNode?, _ path: String, _ expected: String, _ parser: (String) -> Value?
    ) -> Value? {
        guard let node else { return nil }
        guard let text = node.text, let value = parser(text) else {
            refuse(node.mark.line, "\(path) must be \(expected)\(Self.got(node))")
            return nil
        }
        return value
    }

    static func got(_ node: TemplateNode) -> String { node.text.map { "; got \"\($0)\"" } ?? "" }
    static func join(_ path: String, _ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
}

extension [TemplateNode.Entry] {
    subscript(key: String) -> TemplateNode? { first { $0.key == key }?.value }
}
