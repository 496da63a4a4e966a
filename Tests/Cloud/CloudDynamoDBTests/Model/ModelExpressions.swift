import AWSShapes
import Foundation

@testable import CloudDynamoDB

/// An expression as text and the values that it names; what a test sends, and knows the meaning of without a parser.
struct ExpressionText: Equatable {
    var values: Item = [:]

    mutating func name(_ value: AttributeValue) -> String {
        let name = ":v\(values.count)"
        values[name] = value
        return name
    }
}

/// Values as the model compares them: numbers by `Decimal`, which shares no code with ours.
enum ModelValue {
    static func at(_ path: String, in item: Item) -> AttributeValue? {
        let names = path.split(separator: ".").map(String.init)
        guard let root = item[names[0]] else { return nil }
        guard names.count > 1 else { return root }
        guard case .m(let members) = root else { return nil }
        return members[names[1]]
    }

    static func number(_ text: String) -> Decimal { Decimal(string: text) ?? .nan }

    /// As DynamoDB writes it.
    static func canonical(_ text: String) -> String { number(text).description }

    /// Negative, zero or positive; nil when the two cannot be compared.
    static func order(_ left: AttributeValue, _ right: AttributeValue) -> Int? {
        switch (left, right) {
        case (.s(let a), .s(let b)): order(Array(a.utf8), Array(b.utf8))
        case (.b(let a), .b(let b)): order(a, b)
        case (.n(let a), .n(let b)):
            number(a) < number(b) ? -1 : number(a) == number(b) ? 0 : 1
        default: nil
        }
    }

    private static func order(_ left: [UInt8], _ right: [UInt8]) -> Int {
        for (a, b) in zip(left, right) where a != b { return a < b ? -1 : 1 }
        return left.count - right.count
    }

    static func type(of value: AttributeValue) -> String {
        switch value {
        case .s: "S"
        case .n: "N"
        case .b: "B"
        case .ss: "SS"
        case .m: "M"
        case .l: "L"
        default: "?"
        }
    }
}

indirect enum ModelCondition: Equatable {
    case exists(String), missing(String)
    case compare(String, String, AttributeValue)
    case between(String, AttributeValue, AttributeValue)
    case oneOf(String, [AttributeValue])
    case hasType(String, String)
    case beginsWith(String, String)
    case contains(String, AttributeValue)
    case sizeIs(String, String, Int)
    case not(ModelCondition), and(ModelCondition, ModelCondition), or(ModelCondition, ModelCondition)

    func text(_ names: inout ExpressionText) -> String {
        switch self {
        case .exists(let path): "attribute_exists(\(path))"
        case .missing(let path): "attribute_not_exists(\(path))"
        case .compare(let path, let sign, let value): "\(path) \(sign) \(names.name(value))"
        case .between(let path, let low, let high): "\(path) BETWEEN \(names.name(low)) AND \(names.name(high))"
        case .oneOf(let path, let values):
            "\(path) IN (\(values.map { names.name($0) }.joined(separator: ", ")))"
        case .hasType(let path, let type): "attribute_type(\(path), \(names.name(.s(type))))"
        case .beginsWith(let path, let start): "begins_with(\(path), \(names.name(.s(start))))"
        case .contains(let path, let part): "contains(\(path), \(names.name(part)))"
        case .sizeIs(let path, let sign, let size): "size(\(path)) \(sign) \(names.name(.n("\(size)")))"
        case .not(.and(let left, let right)): "NOT \(ModelCondition.and(left, right).text(&names))"
        case .not(.or(let left, let right)): "NOT \(ModelCondition.or(left, right).text(&names))"
        case .not(let part): "NOT (\(part.text(&names)))"
        case .and(let left, let right): "(\(left.text(&names)) AND \(right.text(&names)))"
        case .or(let left, let right): "(\(left.text(&names)) OR \(right.text(&names)))"
        }
    }

    func holds(_ item: Item) -> Bool {
        switch self {
        case .exists(let path): return ModelValue.at(path, in: item) != nil
        case .missing(let path): return ModelValue.at(path, in: item) == nil
        case .compare(let path, let sign, let value): return Self.compare(ModelValue.at(path, in: item), sign, value)
        case .between(let path, let low, let high):
            let value = ModelValue.at(path, in: item)
            return Self.compare(value, ">=", low) && Self.compare(value, "<=", high)
        case .oneOf(let path, let values):
            return values.contains { Self.compare(ModelValue.at(path, in: item), "=", $0) }
        case .hasType(let path, let type): return ModelValue.at(path, in: item).map(ModelValue.type) == type
        case .beginsWith(let path, let start):
            guard case .s(let text)? = ModelValue.at(path, in: item) else { return false }
            return text.hasPrefix(start)
        case .contains(let path, let part):
            switch (ModelValue.at(path, in: item), part) {
            case (.s(let text), .s(let part)): return text.contains(part)
            case (.ss(let all), .s(let part)): return all.contains(part)
            case (.l(let all), let part): return all.contains(part)
            default: return false
            }
        case .sizeIs(let path, let sign, let size):
            var found: Int?
            switch ModelValue.at(path, in: item) {
            case .s(let text)?: found = text.utf16.count
            case .b(let bytes)?: found = bytes.count
            case .ss(let all)?: found = all.count
            case .l(let all)?: found = all.count
            case .m(let all)?: found = all.count
            default: break
            }
            return Self.compare(found.map { .n("\($0)") }, sign, .n("\(size)"))
        case .not(let part): return !part.holds(item)
        case .and(let left, let right): return left.holds(item) && right.holds(item)
        case .or(let left, let right): return left.holds(item) || right.holds(item)
        }
    }

    private static func compare(_ left: AttributeValue?, _ sign: String, _ right: AttributeValue) -> Bool {
        guard let left else { return sign == "<>" }
        let order = ModelValue.order(left, right)
        let isEqual = order.map { $0 == 0 } ?? (left == right)
        switch sign {
        case "=": return isEqual
        case "<>": return !isEqual
        case "<": return order.map { $0 < 0 } ?? false
        case "<=": return order.map { $0 <= 0 } ?? false
        case ">": return order.map { $0 > 0 } ?? false
        default: return order.map { $0 >= 0 } ?? false
        }
    }

    /// Smaller conditions that may show the same mistake.
    var simpler: [ModelCondition] {
        switch self {
        case .not(let part): [part]
        case .and(let left, let right), .or(let left, let right): [left, right]
        default: []
        }
    }
}

/// Why the model refuses.
struct ModelRefusal: Error, Equatable {
    var code: String
    static let invalid = ModelRefusal(code: "ValidationException")
    static let conditionFailed = ModelRefusal(code: "ConditionalCheckFailedException")
}

/// One action of an update; those of one update change different attributes.
enum ModelUpdate: Equatable {
    /// `SET a = if_not_exists(a, 0) + n`
    case count(String, Int)
    /// `SET a = a - n`
    case subtract(String, Int)
    /// `ADD a n`
    case add(String, Int)
    case addTags([String]), deleteTags([String])
    case set(String, AttributeValue)
    case copy(String, from: String)
    case setMember(String, AttributeValue), removeMember(String)
    case append([AttributeValue])
    case setElement(Int, AttributeValue), removeElement(Int)
    case remove(String)

    var target: String {
        switch self {
        case .count(let name, _), .subtract(let name, _), .add(let name, _), .set(let name, _), .copy(let name, _),
            .remove(let name):
            name
        case .addTags, .deleteTags: "tags"
        case .setMember, .removeMember: "doc"
        case .append, .setElement, .removeElement: "notes"
        }
    }

    var clause: String {
        switch self {
        case .add, .addTags: "ADD"
        case .deleteTags: "DELETE"
        case .remove, .removeMember, .removeElement: "REMOVE"
        default: "SET"
        }
    }

    func text(_ names: inout ExpressionText) -> String {
        switch self {
        case .count(let name, let count):
            "\(name) = if_not_exists(\(name), \(names.name(.n("0")))) + \(names.name(.n("\(count)")))"
        case .subtract(let name, let count): "\(name) = \(name) - \(names.name(.n("\(count)")))"
        case .add(let name, let count): "\(name) \(names.name(.n("\(count)")))"
        case .addTags(let tags), .deleteTags(let tags): "tags \(names.name(.ss(tags)))"
        case .set(let name, let value): "\(name) = \(names.name(value))"
        case .copy(let name, let other): "\(name) = \(other)"
        case .setMember(let name, let value): "doc.\(name) = \(names.name(value))"
        case .removeMember(let name): "doc.\(name)"
        case .append(let values):
            "notes = list_append(if_not_exists(notes, \(names.name(.l([])))), \(names.name(.l(values))))"
        case .setElement(let index, let value): "notes[\(index)] = \(names.name(value))"
        case .removeElement(let index): "notes[\(index)]"
        case .remove(let name): name
        }
    }

    static func text(_ parts: [ModelUpdate], _ names: inout ExpressionText) -> String {
        var clauses: [String] = []
        for clause in ["SET", "REMOVE", "ADD", "DELETE"] {
            let texts = parts.filter { $0.clause == clause }.map { $0.text(&names) }
            if !texts.isEmpty { clauses.append("\(clause) \(texts.joined(separator: ", "))") }
        }
        return clauses.joined(separator: " ")
    }

    /// What the target is afterwards.
    func result(_ item: Item) throws(ModelRefusal) -> AttributeValue? {
        let old = item[target]
        switch self {
        case .count(_, let count): return try Self.sum(old ?? .n("0"), count)
        case .subtract(_, let count):
            guard let old else { throw .invalid }
            return try Self.sum(old, -count)
        case .add(_, let count): return try Self.sum(old ?? .n("0"), count)
        case .addTags(let tags):
            guard case .ss(let known) = old ?? .ss([]) else { throw .invalid }
            return .ss(Set(known + tags).sorted())
        case .deleteTags(let tags):
            guard let old else { return nil }
            guard case .ss(let known) = old else { throw .invalid }
            let rest = known.filter { !tags.contains($0) }
            return rest.isEmpty ? nil : .ss(rest)
        case .set(_, let value): return ReferenceTable.canonical(value)
        case .copy(_, let other):
            guard let value = item[other] else { throw .invalid }
            return value
        case .setMember(let name, let value):
            guard case .m(var members)? = old else { throw .invalid }
            members[name] = value
            return .m(members)
        case .removeMember(let name):
            guard case .m(var members)? = old else { throw .invalid }
            members[name] = nil
            return .m(members)
        case .append(let values):
            guard case .l(let known) = old ?? .l([]) else { throw .invalid }
            return .l(known + values)
        case .setElement(let index, let value):
            guard case .l(var known)? = old else { throw .invalid }
            if index < known.count { known[index] = value } else { known.append(value) }
            return .l(known)
        case .removeElement(let index):
            guard case .l(var known)? = old else { throw .invalid }
            if index < known.count { known.remove(at: index) }
            return .l(known)
        case .remove: return nil
        }
    }

    private static func sum(_ value: AttributeValue, _ count: Int) throws(ModelRefusal) -> AttributeValue {
        guard case .n(let text) = value else { throw .invalid }
        return .n((ModelValue.number(text) + Decimal(count)).description)
    }
}
