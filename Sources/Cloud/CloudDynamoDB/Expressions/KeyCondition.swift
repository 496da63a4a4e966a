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
    }

    let hash: AttributeValue
    /// Of the sort key; nil for the whole partition.
    let range: Range?

    init(
        _ text: String, hashKey: String, rangeKey: String?, _ attributes: inout ExpressionAttributes
    ) throws(AWSError) {
        let tree = try ConditionGrammar.parse(text, "KeyConditionExpression", &attributes).tree
        var ranges: [String: Range] = [:]
        for part in Self.parts(of: tree) {
            let (name, range) = try Self.range(part)
            guard ranges.updateValue(range, forKey: name) == nil else {
                throw Self.invalid("KeyConditionExpressions must only contain one condition per key")
            }
        }
        try self.init(ranges, hashKey: hashKey, rangeKey: rangeKey)
    }

    /// - Parameter ranges: by the name of their attribute.
    init(_ ranges: [String: Range], hashKey: String, rangeKey: String?) throws(AWSError) {
        guard (1...2).contains(ranges.count) else {
            throw .validation("Conditions can be of length 1 or 2 only")
        }
        guard let first = ranges[hashKey] else {
            throw .validation("Query condition missed key schema element: \(hashKey)")
        }
        guard case .equal(let hash) = first else { throw .validation("Query key condition not supported") }
        self.hash = hash
        range = rangeKey.flatMap { ranges[$0] }
        guard ranges.count == (range == nil ? 1 : 2) else {
            throw .validation(
                rangeKey.map { "Query condition missed key schema element: \($0)" }
                    ?? "Query key condition not supported")
        }
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
        switch comparator {
        case .equal: return .equal(value)
        case .less: return .less(value)
        case .lessOrEqual: return .lessOrEqual(value)
        case .greater: return .greater(value)
        case .greaterOrEqual: return .greaterOrEqual(value)
        case .notEqual: throw unsupported("<>")
        }
    }
}
