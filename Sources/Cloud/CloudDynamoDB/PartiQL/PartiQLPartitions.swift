import AWSCore
import AWSShapes

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The partitions that a `SELECT` reads, and the part of each.
struct PartiQLPartitions {
    /// Amazon DynamoDB Developer Guide, "PartiQL arithmetic, comparison, and logical operators for DynamoDB", IN.
    static let maximumCount = 50

    let ranges: [KeyRange]
    /// Whether the hash key is named beside the rest of the condition, and not within the branches of an `OR`.
    let isKeyed: Bool
    /// What the ranges do not say.
    let filter: ConditionTree?

    /// Nil when the condition does not fix the hash key, so that all must be scanned.
    init?(_ condition: ConditionTree?, _ key: KeySchema) throws(AWSError) {
        guard let condition, let values = Self.values(of: key.hash.name, condition) else { return nil }
        var sort: KeyCondition.Range?
        var rest: [ConditionTree] = []
        var isHashTold = false
        for part in condition.conjuncts {
            // Each partition is read by its hash; all that is left of a condition on it is told already.
            if !isHashTold, values.count == 1, let (path, value) = part.equality, path == DocumentPath(key.hash.name),
                value.isEqual(to: values[0])
            {
                isHashTold = true
            } else if sort == nil, let range = key.range, let found = try Self.range(part, range) {
                sort = found
            } else {
                rest.append(part)
            }
        }
        var ranges: [KeyRange] = []
        var known: Set<Data> = []
        for value in values {
            try key.hash.check(value)
            var conditions = [key.hash.name: KeyCondition.Range.equal(value)]
            if let sort, let range = key.range { conditions[range.name] = sort }
            let range = try KeyRange(KeyCondition(conditions, key), key)
            if known.insert(range.partition).inserted { ranges.append(range) }
        }
        guard ranges.count <= Self.maximumCount else {
            throw .validation("Too many decomposed read operations for a given query.")
        }
        self.ranges = ranges
        isKeyed = condition.conjuncts.contains { part in
            if case .any = part { false } else { Self.values(of: key.hash.name, part) != nil }
        }
        filter = rest.isEmpty ? nil : .all(rest)
    }

    /// The values that an attribute can have where the condition holds; nil when it can have any.
    private static func values(of name: String, _ condition: ConditionTree) -> [AttributeValue]? {
        switch condition {
        case .all(let parts):
            return parts.compactMap { values(of: name, $0) }.min { $0.count < $1.count }
        case .any(let parts):
            var all: [AttributeValue] = []
            for part in parts {
                guard let values = values(of: name, part) else { return nil }
                all += values
            }
            return all
        case .isIn(.path(let path), let candidates) where path == DocumentPath(name):
            var all: [AttributeValue] = []
            for candidate in candidates {
                guard case .value(let value) = candidate else { return nil }
                all.append(value)
            }
            return all
        default:
            guard let (path, value) = condition.equality, path == DocumentPath(name) else { return nil }
            return [value]
        }
    }

    /// The part of a partition that a condition on the sort key leaves.
    private static func range(_ part: ConditionTree, _ key: KeyAttribute) throws(AWSError) -> KeyCondition.Range? {
        let path = DocumentPath(key.name)
        switch part {
        case .compare(.path(path), let comparator, .value(let value)): return try range(comparator, value, key)
        case .compare(.value(let value), let comparator, .path(path)): return try range(comparator.flipped, value, key)
        case .between(.path(path), .value(let low), .value(let high)):
            try key.check(low)
            try key.check(high)
            return .between(low, high)
        case .beginsWith(.path(path), .value(let prefix)):
            try key.check(prefix)
            // An empty prefix narrows nothing, and no key is empty.
            return try KeySchema.sortableBytes(prefix).isEmpty ? nil : .beginsWith(prefix)
        default: return nil
        }
    }

    private static func range(
        _ comparator: Comparator, _ value: AttributeValue, _ key: KeyAttribute
    ) throws(AWSError) -> KeyCondition.Range? {
        guard let range = KeyCondition.Range(comparator, value) else { return nil }
        try key.check(value)
        return range
    }
}
