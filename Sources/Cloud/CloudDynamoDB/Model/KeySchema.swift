import AWSCore
import AWSShapes

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A key attribute and its type: `S`, `N` or `B`.
struct KeyAttribute: Sendable, Hashable {
    let name: String
    let type: String
}

/// A key as bytes whose order is DynamoDB's: strings by their UTF-8, binaries as they are, numbers by value.
struct StoredKey: Sendable, Hashable {
    var partition: Data
    /// Empty without a sort key.
    var sort: Data
}

/// The key attributes of a global index beyond one of each kind.
struct MoreKeyAttributes: Sendable, Hashable {
    let hashes: [KeyAttribute]
    let ranges: [KeyAttribute]

    func contains(_ name: String) -> Bool {
        hashes.contains { $0.name == name } || ranges.contains { $0.name == name }
    }
}

/// The key attributes of a table or an index.
struct KeySchema: Sendable, Hashable {
    /// Amazon DynamoDB Developer Guide, "Quotas in Amazon DynamoDB". Bytes.
    static let maximumPartitionBytes = 2048
    static let maximumSortBytes = 1024

    /// Of a global index, which alone may have several of a kind.
    static let maximumAttributes = 4

    let hash: KeyAttribute
    let range: KeyAttribute?
    /// What follows `hash` and `range` in a global index of several attributes; nil nearly always.
    let more: MoreKeyAttributes?

    init(hash: KeyAttribute, range: KeyAttribute?, more: MoreKeyAttributes? = nil) {
        self.hash = hash
        self.range = range
        self.more = more
    }

    var hashes: [KeyAttribute] { [hash] + (more?.hashes ?? []) }
    var ranges: [KeyAttribute] { (range.map { [$0] } ?? []) + (more?.ranges ?? []) }

    var names: [String] {
        guard more == nil else { return (hashes + ranges).map(\.name) }
        return range.map { [hash.name, $0.name] } ?? [hash.name]
    }

    func contains(_ name: String) -> Bool {
        name == hash.name || name == range?.name || (more?.contains(name) ?? false)
    }

    func attributes(of item: Item) -> Item {
        var key: Item = [:]
        for name in names { key[name] = item[name] }
        return key
    }

    /// The key that a caller names: exactly the key attributes.
    func key(_ attributes: Item) throws(AWSError) -> StoredKey {
        guard attributes.count == (range == nil ? 1 : 2), let partition = attributes[hash.name],
            partition.typeName == hash.type
        else { throw .keyMismatch }
        guard let range else { return StoredKey(partition: try Self.bytes(partition, hash), sort: Data()) }
        guard let sort = attributes[range.name], sort.typeName == range.type else { throw .keyMismatch }
        return StoredKey(
            partition: try Self.bytes(partition, hash),
            sort: try Self.bytes(sort, range, limit: Self.maximumSortBytes))
    }

    /// The key of an item that is to be put.
    func key(ofItem item: Item) throws(AWSError) -> StoredKey {
        let partition = try Self.bytes(try Self.value(hash, item), hash)
        guard let range else { return StoredKey(partition: partition, sort: Data()) }
        return StoredKey(
            partition: partition,
            sort: try Self.bytes(try Self.value(range, item), range, limit: Self.maximumSortBytes))
    }

    private static func value(_ attribute: KeyAttribute, _ item: Item) throws(AWSError) -> AttributeValue {
        guard let value = item[attribute.name] else {
            throw .invalidValue("Missing the key \(attribute.name) in the item")
        }
        guard value.typeName == attribute.type else {
            throw .invalidValue(
                "Type mismatch for key \(attribute.name) expected: \(attribute.type) actual: \(value.typeName)")
        }
        return value
    }

    static func bytes(
        _ value: AttributeValue, _ attribute: KeyAttribute, limit: Int = Self.maximumPartitionBytes
    ) throws(AWSError) -> Data {
        let bytes = try sortableBytes(value)
        if bytes.isEmpty {
            let kind = attribute.type == "B" ? "binary" : "string"
            throw .validation(
                "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an "
                    + "empty \(kind) value. Key: \(attribute.name)")
        }
        if bytes.count > limit {
            throw .invalidValue(
                limit == maximumSortBytes
                    ? "Aggregated size of all range keys has exceeded the size limit of 1024 bytes"
                    : "Size of hashkey has exceeded the maximum size limit of2048 bytes")
        }
        return bytes
    }

    /// Empty for what cannot be a key.
    static func sortableBytes(_ value: AttributeValue) throws(AWSError) -> Data {
        switch value {
        case .s(let text): Data(text.utf8)
        case .b(let bytes): Data(bytes)
        case .n(let text): Data(try DynamoNumber(text).sortableBytes)
        default: Data()
        }
    }
}
