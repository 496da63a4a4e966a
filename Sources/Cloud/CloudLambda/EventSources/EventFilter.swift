import AWSCore
import AWSShapes
import JSON

/// The filters of a mapping: a record that none of them matches is passed over.
///
/// Source: AWS Lambda Developer Guide, "Control which events Lambda sends to your function", "Filter rule syntax".
struct EventFilter: Sendable {
    private static let maximumFilters = 5
    private static let maximumLength = 4096

    /// What a value must be, one of several.
    private indirect enum Test: Sendable {
        case equals(JSONValue)
        case isNot([Test])
        case prefix(String)
        case suffix(String)
        case equalsIgnoringCase(String)
        case exists(Bool)
        case numeric([(comparison: String, limit: Double)])
    }
    private indirect enum Node: Sendable {
        case value([Test])
        case fields([(name: String, node: Node)])
        case or([Node])
        case and([Node])
    }

    private let nodes: [Node]

    /// Nil when there is nothing to filter by.
    init?(_ criteria: Lambda.FilterCriteria?) throws(AWSError) {
        guard let filters = criteria?.filters, !filters.isEmpty else { return nil }
        guard filters.count <= Self.maximumFilters else {
            throw .invalidParameter("Filter criteria can have at most \(Self.maximumFilters) filters.")
        }
        var nodes: [Node] = []
        for filter in filters {
            guard let pattern = filter.pattern, pattern.utf8.count <= Self.maximumLength,
                let json = try? JSONValue(parsing: pattern), let object = json.objectValue
            else { throw Self.malformed }
            nodes.append(try Self.node(object))
        }
        self.nodes = nodes
    }

    private static let malformed = AWSError.invalidParameter("Invalid filter pattern definition.")

    func matches(_ event: JSONValue) -> Bool { nodes.contains { Self.matches(event, $0) } }

    // MARK: - Reading patterns

    private static func node(_ object: JSONObject) throws(AWSError) -> Node {
        var fields: [(name: String, node: Node)] = []
        var alternatives: [Node] = []
        for member in object.members {
            if member.key == "$or", let list = member.value.arrayValue {
                for element in list {
                    guard let object = element.objectValue else { throw malformed }
                    alternatives.append(try node(object))
                }
            } else if let list = member.value.arrayValue {
                var tests: [Test] = []
                for element in list { tests.append(try test(element)) }
                guard !tests.isEmpty else { throw malformed }
                fields.append((member.key, .value(tests)))
            } else if let object = member.value.objectValue {
                fields.append((member.key, try node(object)))
            } else {
                throw malformed
            }
        }
        return alternatives.isEmpty ? .fields(fields) : .and([.fields(fields), .or(alternatives)])
    }

    private static func test(_ json: JSONValue) throws(AWSError) -> Test {
        guard let object = json.objectValue else {
            if json.arrayValue != nil { throw malformed }
            return .equals(json)
        }
        guard let member = object.members.first, object.members.count == 1 else { throw malformed }
        switch (member.key, member.value) {
        case ("prefix", .string(let text)): return .prefix(text)
        case ("suffix", .string(let text)): return .suffix(text)
        case ("equals-ignore-case", .string(let text)): return .equalsIgnoringCase(text.lowercased())
        case ("exists", .bool(let flag)): return .exists(flag)
        case ("anything-but", .array(let list)):
            var tests: [Test] = []
            for element in list { tests.append(try test(element)) }
            return .isNot(tests)
        case ("anything-but", let value): return .isNot([try test(value)])
        case ("numeric", .array(let list)): return .numeric(try comparisons(list))
        default: throw malformed
        }
    }

    private static func comparisons(
        _ list: [JSONValue]
    ) throws(AWSError) -> [(comparison: String, limit: Double)] {
        guard !list.isEmpty, list.count % 2 == 0 else { throw malformed }
        var all: [(comparison: String, limit: Double)] = []
        for index in stride(from: 0, to: list.count, by: 2) {
            guard let comparison = list[index].stringValue, ["=", "<", "<=", ">", ">="].contains(comparison),
                let limit = list[index + 1].doubleValue
            else { throw malformed }
            all.append((comparison, limit))
        }
        return all
    }

    // MARK: - Matching

    private static func matches(_ value: JSONValue?, _ node: Node) -> Bool {
        switch node {
        case .fields(let fields): fields.allSatisfy { matches(value?[$0.name], $0.node) }
        case .or(let nodes): nodes.contains { matches(value, $0) }
        case .and(let nodes): nodes.allSatisfy { matches(value, $0) }
        case .value(let tests): tests.contains { matches(value, $0) }
        }
    }

    private static func matches(_ value: JSONValue?, _ test: Test) -> Bool {
        // A list matches with any of its elements.
        if let list = value?.arrayValue { return list.contains { matches($0, test) } }
        switch test {
        case .exists(let isWanted): return (value != nil && value?.objectValue == nil) == isWanted
        case .equals(let wanted):
            guard let value else { return false }
            if let number = wanted.doubleValue { return value.doubleValue == number }
            return value == wanted
        case .isNot(let tests): return value != nil && !tests.contains { matches(value, $0) }
        case .prefix(let text): return value?.stringValue?.hasPrefix(text) ?? false
        case .suffix(let text): return value?.stringValue?.hasSuffix(text) ?? false
        case .equalsIgnoringCase(let text): return value?.stringValue?.lowercased() == text
        case .numeric(let comparisons):
            guard let number = value?.doubleValue else { return false }
            return comparisons.allSatisfy { comparison, limit in
                switch comparison {
                case "=": number == limit
                case "<": number < limit
                case "<=": number <= limit
                case ">": number > limit
                default: number >= limit
                }
            }
        }
    }
}
