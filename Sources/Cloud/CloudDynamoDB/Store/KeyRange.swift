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
        if key.more != nil {
            partition = try Self.joined(
                [condition.hash] + condition.moreHashes, key.hashes, KeySchema.maximumPartitionBytes)
            try bindSeveral(condition, key)
            return
        }
        partition = try Self.bytes(condition.hash, key.hash, KeySchema.maximumPartitionBytes)
        guard let range = condition.range, let sort = key.range else { return }
        try bind(range, sort)
    }

    /// Bounds of a sort key that is one attribute.
    private mutating func bind(_ range: KeyCondition.Range, _ sort: KeyAttribute) throws(AWSError) {
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
            upper = Self.end(of: prefix.bytes)
        }
    }

    /// Bounds of a sort key of several attributes: all that begins with the bytes of the leading ones, and of that the
    /// part that the last condition asks for. More attributes may follow what is compared, so a value's part ends where
    /// what begins with it ends.
    private mutating func bindSeveral(_ condition: KeyCondition, _ key: KeySchema) throws(AWSError) {
        let sorts = key.ranges
        if sorts.count == 1, let range = condition.range { return try bind(range, sorts[0]) }
        let leading = try Self.joined(condition.leading, sorts, KeySchema.maximumSortBytes)
        if !leading.isEmpty {
            lower = Bound(bytes: leading, isIncluded: true)
            upper = Self.end(of: leading)
        }
        guard let range = condition.range else { return }
        let sort = sorts[condition.leading.count]
        func part(_ value: AttributeValue, isWhole: Bool = true) throws(AWSError) -> Data {
            var bytes = leading
            CompositeKey.append(
                try Self.bytes(value, sort, KeySchema.maximumSortBytes), isWhole: isWhole, to: &bytes)
            return bytes
        }
        switch range {
        case .equal(let value):
            let bytes = try part(value)
            lower = Bound(bytes: bytes, isIncluded: true)
            upper = Self.end(of: bytes)
        case .less(let value): upper = Bound(bytes: try part(value), isIncluded: false)
        case .lessOrEqual(let value): upper = Self.end(of: try part(value))
        case .greater(let value):
            lower = Self.end(of: try part(value)).map { Bound(bytes: $0.bytes, isIncluded: true) }
        case .greaterOrEqual(let value): lower = Bound(bytes: try part(value), isIncluded: true)
        case .between(let first, let last):
            lower = Bound(bytes: try part(first), isIncluded: true)
            upper = Self.end(of: try part(last))
        case .beginsWith(let value):
            let bytes = try part(value, isWhole: false)
            lower = Bound(bytes: bytes, isIncluded: true)
            upper = Self.end(of: bytes)
        }
    }

    /// The values of the first attributes.
    private static func joined(
        _ values: [AttributeValue], _ attributes: [KeyAttribute], _ limit: Int
    ) throws(AWSError) -> Data {
        if attributes.count == 1, let value = values.first { return try bytes(value, attributes[0], limit) }
        var joined = Data()
        for (value, attribute) in zip(values, attributes) {
            CompositeKey.append(try bytes(value, attribute, limit), to: &joined)
        }
        return joined
    }

    private static func bytes(_ value: AttributeValue, _ attribute: KeyAttribute, _ limit: Int) throws(AWSError) -> Data
    {
        guard value.typeName == attribute.type else {
            throw .invalidValue("Condition parameter type does not match schema type")
        }
        return try KeySchema.bytes(value, attribute, limit: limit)
    }

    /// The first bytes after all that begin with some; nil when there are none.
    private static func end(of prefix: Data) -> Bound? {
        var bytes = Array(prefix)
        while let last = bytes.popLast() {
            if last < 0xFF { return Bound(bytes: Data(bytes + [last + 1]), isIncluded: false) }
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
