import AWSCore
import AWSShapes

/// What a condition compares.
indirect enum ConditionOperand: Sendable {
    case path(DocumentPath)
    case value(AttributeValue)
    case size(ConditionOperand)

    func value(in item: Item) -> AttributeValue? {
        switch self {
        case .path(let path): path.value(in: item)
        case .value(let value): value
        case .size(let operand): operand.value(in: item)?.sizeInExpressions.map { .n(String($0)) }
        }
    }

    /// The type, when it is known without an item.
    var typeName: String? {
        switch self {
        case .path: nil
        case .value(let value): value.typeName
        case .size: "N"
        }
    }
}

/// A condition as a tree, its placeholders resolved.
indirect enum ConditionTree: Sendable {
    case all([ConditionTree])
    case any([ConditionTree])
    case not(ConditionTree)
    case compare(ConditionOperand, Comparator, ConditionOperand)
    case between(ConditionOperand, ConditionOperand, ConditionOperand)
    case isIn(ConditionOperand, [ConditionOperand])
    case exists(DocumentPath)
    case notExists(DocumentPath)
    case hasType(ConditionOperand, ConditionOperand)
    case beginsWith(ConditionOperand, ConditionOperand)
    case contains(ConditionOperand, ConditionOperand)

    func holds(for item: Item) -> Bool {
        switch self {
        case .all(let parts): return parts.allSatisfy { $0.holds(for: item) }
        case .any(let parts): return parts.contains { $0.holds(for: item) }
        case .not(let part): return !part.holds(for: item)
        case .exists(let path): return path.value(in: item) != nil
        case .notExists(let path): return path.value(in: item) == nil
        case .compare(let left, let comparator, let right):
            return Self.compare(left.value(in: item), comparator, right.value(in: item))
        case .between(let operand, let low, let high):
            let value = operand.value(in: item)
            return Self.compare(value, .greaterOrEqual, low.value(in: item))
                && Self.compare(value, .lessOrEqual, high.value(in: item))
        case .isIn(let operand, let candidates):
            let value = operand.value(in: item)
            return candidates.contains { Self.compare(value, .equal, $0.value(in: item)) }
        case .hasType(let operand, let type):
            guard let value = operand.value(in: item), case .s(let name)? = type.value(in: item) else { return false }
            return value.typeName == name
        case .beginsWith(let operand, let prefix):
            guard let value = operand.value(in: item), let start = prefix.value(in: item) else { return false }
            return value.begins(with: start)
        case .contains(let operand, let part):
            guard let value = operand.value(in: item), let part = part.value(in: item) else { return false }
            return value.contains(part)
        }
    }

    /// Values of different types are different and in no order, and so is what does not exist.
    static func compare(_ left: AttributeValue?, _ comparator: Comparator, _ right: AttributeValue?) -> Bool {
        guard let left, let right else { return comparator == .notEqual }
        switch comparator {
        case .equal: return left.isEqual(to: right)
        case .notEqual: return !left.isEqual(to: right)
        case .less: return left.isLess(than: right) ?? false
        case .greater: return right.isLess(than: left) ?? false
        case .lessOrEqual: return right.isLess(than: left).map { !$0 } ?? false
        case .greaterOrEqual: return left.isLess(than: right).map { !$0 } ?? false
        }
    }
}

extension AttributeValue {
    /// Equal to the byte; Swift's strings are equal to others that only look the same. Both values are normalised.
    func isEqual(to other: AttributeValue) -> Bool {
        switch (self, other) {
        case (.s(let left), .s(let right)), (.n(let left), .n(let right)): left.utf8.elementsEqual(right.utf8)
        case (.ss(let left), .ss(let right)), (.ns(let left), .ns(let right)):
            left.elementsEqual(right) { $0.utf8.elementsEqual($1.utf8) }
        case (.l(let left), .l(let right)): left.elementsEqual(right) { $0.isEqual(to: $1) }
        case (.m(let left), .m(let right)):
            left.count == right.count && left.allSatisfy { right[$0.key]?.isEqual(to: $0.value) ?? false }
        default: self == other
        }
    }

    /// What the function `size` answers; nil for types without a size.
    var sizeInExpressions: Int? {
        switch self {
        case .s(let text): text.utf16.count
        case .b(let bytes): bytes.count
        case .ss(let texts), .ns(let texts): texts.count
        case .bs(let blobs): blobs.count
        case .l(let elements): elements.count
        case .m(let members): members.count
        case .n, .bool, .null: nil
        }
    }

    /// The function `begins_with`.
    func begins(with prefix: AttributeValue) -> Bool {
        switch (self, prefix) {
        case (.s(let text), .s(let start)): text.utf8.starts(with: start.utf8)
        case (.b(let bytes), .b(let start)): bytes.starts(with: start)
        default: false
        }
    }

    /// The function `contains`.
    func contains(_ part: AttributeValue) -> Bool {
        switch (self, part) {
        case (.s(let text), .s(let other)): Array(text.utf8).contains(run: Array(other.utf8))
        case (.b(let bytes), .b(let other)): bytes.contains(run: other)
        case (.ss(let texts), .s(let text)), (.ns(let texts), .n(let text)):
            texts.contains { $0.utf8.elementsEqual(text.utf8) }
        case (.bs(let blobs), .b(let bytes)): blobs.contains(bytes)
        case (.l(let elements), _): elements.contains { $0.isEqual(to: part) }
        default: false
        }
    }
}

extension [UInt8] {
    /// Whether the bytes stand somewhere within these.
    fileprivate func contains(run: [UInt8]) -> Bool {
        guard let first = run.first else { return true }
        guard run.count <= count else { return false }
        for start in 0...(count - run.count) where self[start] == first {
            if self[start..<(start + run.count)].elementsEqual(run) { return true }
        }
        return false
    }
}
