import AWSCore
import AWSShapes

/// A KeyConditionExpression resolved against a key schema: one partition, and a range within it.
///
/// Source: Amazon DynamoDB Developer Guide, "Key condition expressions for the Query operation".
struct KeyCondition: Sendable {
    enum Range: Sendable, Hashable {
        case equal(AttributeValue)
        case less(AttributeValue)
        case lessOrEqual(AttributeValue)
        case greater(AttributeValue)
        case greaterOrEqual(AttributeValue)
        case between(AttributeValue, AttributeValue)
        case beginsWith(AttributeValue)

        /// Nil for `<>`, which names no range.
        init?(_ comparator: Comparator, _ value: AttributeValue) {
            switch comparator {
            case .equal: self = .equal(value)
            case .less: self = .less(value)
            case .lessOrEqual: self = .lessOrEqual(value)
            case .greater: self = .greater(value)
            case .greaterOrEqual: self = .greaterOrEqual(value)
            case .notEqual: return nil
            }
        }
    }

    let hash: AttributeValue
    /// Of the other partition key attributes, in the order of the schema.
    let moreHashes: [AttributeValue]
    /// Of the sort key attributes before the one that `range` is of; none where there is one.
    let leading: [AttributeValue]
    /// Of a sort key attribute; nil for all that there is with the values before.
    let range: Range?

    init(_ text: String, _ key: KeySchema, _ attributes: inout ExpressionAttributes) throws(AWSError) {
        let tree = try ConditionGrammar.parse(text, "KeyConditionExpression", &attributes).tree
        var ranges: [String: Range] = [:]
        for part in Self.parts(of: tree) {
            let (name, range) = try Self.range(part)
            guard ranges.updateValue(range, forKey: name) == nil else {
                throw Self.invalid("KeyConditionExpressions must only contain one condition per key")
            }
        }
        try self.init(ranges, key)
    }

    /// - Parameter ranges: by the name of their attribute.
    init(_ ranges: [String: Range], _ key: KeySchema) throws(AWSError) {
        guard key.more == nil else {
            self = try Self.ofSeveral(ranges, hashes: key.hashes, sorts: key.ranges)
            return
        }
        guard (1...2).contains(ranges.count) else {
            throw .validation("Conditions can be of length 1 or 2 only")
        }
        guard let first = ranges[key.hash.name] else {
            throw .validation("Query condition missed key schema element: \(key.hash.name)")
        }
        guard case .equal(let hash) = first else { throw .validation("Query key condition not supported") }
        let range = key.range.flatMap { ranges[$0.name] }
        guard ranges.count == (range == nil ? 1 : 2) else {
            throw .validation(
                key.range.map { "Query condition missed key schema element: \($0.name)" }
                    ?? "Query key condition not supported")
        }
        self.init(hash: hash, range: range)
    }

    private init(
        hash: AttributeValue, moreHashes: [AttributeValue] = [], leading: [AttributeValue] = [], range: Range?
    ) {
        self.hash = hash
        self.moreHashes = moreHashes
        self.leading = leading
        self.range = range
    }

    /// Of an index of several attributes: each partition key attribute by equality, the sort key attributes from the
    /// left, of which the last that is named may be compared otherwise.
    private static func ofSeveral(
        _ ranges: [String: Range], hashes: [KeyAttribute], sorts: [KeyAttribute]
    ) throws(AWSError) -> KeyCondition {
        func value(_ attribute: KeyAttribute) -> AttributeValue? {
            if case .equal(let value)? = ranges[attribute.name] { value } else { nil }
        }
        let missing = hashes.filter { value($0) == nil }.map(\.name)
        guard missing.isEmpty else {
            throw .validation(
                "HASH key attributes \(missing.joined(separator: ", ")) must have equality conditions specified in the query"
            )
        }
        let named = sorts.lastIndex { ranges[$0.name] != nil }
        let before = sorts[..<(named ?? 0)]
        if let named, let skipped = before.first(where: { value($0) == nil }) {
            throw .validation(
                "RANGE key attributes \(skipped.name) must have equality conditions specified in the query because a "
                    + "condition is present on key attribute \(sorts[named].name)")
        }
        guard ranges.count == hashes.count + before.count + (named == nil ? 0 : 1) else {
            throw .validation(
                sorts.first { ranges[$0.name] == nil }.map { "Query condition missed key schema element: \($0.name)" }
                    ?? "Query key condition not supported")
        }
        let values = hashes.compactMap(value)
        return KeyCondition(
            hash: values[0], moreHashes: Array(values.dropFirst()), leading: before.compactMap(value),
            range: named.flatMap { ranges[sorts[$0].name] })
    }

    private static func invalid(_ message: String) -> AWSError {
        .validation("Invalid KeyConditionExpression: \(message)")
    }

    private static func parts(of tree: ConditionTree) -> [ConditionTree] {
        guard case .all(let parts) = tree else { return [tree] }
        return parts.flatMap(Self.parts)
    }

    private static func range(_ part: ConditionTree) throws(AWSError) -> (String, Range) {
        switch part {
        case .compare(.path(let path), let comparator, let operand):
            return (try name(path), try range(comparator, try value(operand)))
        case .compare(let operand, let comparator, .path(let path)):
            return (try name(path), try range(comparator.flipped, try value(operand)))
        case .compare(let left, _, let right):
            if case .size = left { throw unsupported("size") }
            if case .size = right { throw unsupported("size") }
            throw invalid("Invalid condition in KeyConditionExpression: No key attribute specified")
        case .between(.path(let path), let low, let high):
            return (try name(path), .between(try value(low), try value(high)))
        case .beginsWith(.path(let path), let prefix): return (try name(path), .beginsWith(try value(prefix)))
        case .between: throw misplaced("BETWEEN")
        case .beginsWith: throw misplaced("begins_with")
        case .any: throw unsupported("OR")
        case .not: throw unsupported("NOT")
        case .isIn: throw unsupported("IN")
        case .exists: throw unsupported("attribute_exists")
        case .notExists: throw unsupported("attribute_not_exists")
        case .hasType: throw unsupported("attribute_type")
        case .contains: throw unsupported("contains")
        case .all: throw .validation("Query key condition not supported")
        }
    }

    private static func unsupported(_ name: String) -> AWSError {
        invalid("Invalid operator used in KeyConditionExpression: \(name)")
    }

    private static func misplaced(_ name: String) -> AWSError {
        invalid(
            "Invalid condition in KeyConditionExpression: \(name) operator must have the key attribute as its first operand"
        )
    }

    private static func name(_ path: DocumentPath) throws(AWSError) -> String {
        guard path.rest.isEmpty else {
            throw invalid("KeyConditionExpressions cannot have conditions on nested attributes")
        }
        return path.root
    }

    private static func value(_ operand: ConditionOperand) throws(AWSError) -> AttributeValue {
        switch operand {
        case .value(let value): return value
        case .size: throw unsupported("size")
        case .path:
            throw invalid("Invalid condition in KeyConditionExpression: Multiple attribute names used in one condition")
        }
    }

    private static func range(_ comparator: Comparator, _ value: AttributeValue) throws(AWSError) -> Range {
        guard let range = Range(comparator, value) else { throw unsupported("<>") }
        return range
    }
}
