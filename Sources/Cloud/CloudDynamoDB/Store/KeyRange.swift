import AWSCore
import AWSShapes

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A partition and the part of its sort keys that a query asks for, as bytes.
struct KeyRange: Sendable {
    struct Bound: Sendable {
        let bytes: Data
        let isIncluded: Bool
    }

    let partition: Data
    private(set) var lower: Bound?
    private(set) var upper: Bound?

    init(_ condition: KeyCondition, _ key: KeySchema) throws(AWSError) {
        partition = try Self.bytes(condition.hash, key.hash, KeySchema.maximumPartitionBytes)
        guard let range = condition.range, let sort = key.range else { return }
        func bound(_ value: AttributeValue, _ isIncluded: Bool) throws(AWSError) -> Bound {
            Bound(bytes: try Self.bytes(value, sort, KeySchema.maximumSortBytes), isIncluded: isIncluded)
        }
        switch range {
        case .equal(let value):
            lower = try bound(value, true)
            upper = lower
        case .less(let value): upper = try bound(value, false)
        case .lessOrEqual(let value): upper = try bound(value, true)
        case .greater(let value): lower = try bound(value, false)
        case .greaterOrEqual(let value): lower = try bound(value, true)
        case .between(let first, let last):
            lower = try bound(first, true)
            upper = try bound(last, true)
        case .beginsWith(let value):
            let prefix = try bound(value, true)
            lower = prefix
            upper = Self.successor(of: prefix.bytes).map { Bound(bytes: $0, isIncluded: false) }
        }
    }

    private static func bytes(_ value: AttributeValue, _ attribute: KeyAttribute, _ limit: Int) throws(AWSError) -> Data
    {
        guard value.typeName == attribute.type else {
            throw .invalidValue("Condition parameter type does not match schema type")
        }
        return try KeySchema.bytes(value, attribute, limit: limit)
    }

    /// The first bytes after all that begin with some; nil when there are none.
    private static func successor(of prefix: Data) -> Data? {
        var bytes = Array(prefix)
        while let last = bytes.popLast() {
            if last < 0xFF { return Data(bytes + [last + 1]) }
        }
        return nil
    }

    func contains(_ sort: Data) -> Bool {
        if let lower, sort.lexicographicallyPrecedes(lower.bytes) || (!lower.isIncluded && sort == lower.bytes) {
            return false
        }
        if let upper, upper.bytes.lexicographicallyPrecedes(sort) || (!upper.isIncluded && sort == upper.bytes) {
            return false
        }
        return true
    }
}
