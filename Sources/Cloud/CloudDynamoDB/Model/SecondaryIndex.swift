import AWSCore
import AWSShapes

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A secondary index, or the order in which items expire: rows that point at items.
struct SecondaryIndex: Sendable, Hashable {
    enum Kind: Int, Sendable { case global, local, expiry }
    enum Projected: Sendable, Hashable {
        case all
        /// These attributes besides the keys.
        case some(Set<String>)
    }

    let id: Int64
    let name: String
    let kind: Kind
    let key: KeySchema
    let projected: Projected

    /// Where the item stands in this index; nil when it is not in it.
    func entry(_ item: Item) -> StoredKey? {
        guard let partition = item[key.hash.name], partition.typeName == key.hash.type else { return nil }
        if kind == .expiry {
            return Self.expiry(partition).map { StoredKey(partition: $0, sort: Data()) }
        }
        if key.more != nil { return entryOfSeveral(item) }
        guard let first = try? KeySchema.sortableBytes(partition), !first.isEmpty,
            first.count <= KeySchema.maximumPartitionBytes
        else { return nil }
        guard let range = key.range else { return StoredKey(partition: first, sort: Data()) }
        guard let sort = item[range.name], sort.typeName == range.type,
            let second = try? KeySchema.sortableBytes(sort), !second.isEmpty,
            second.count <= KeySchema.maximumSortBytes
        else { return nil }
        return StoredKey(partition: first, sort: second)
    }

    private func entryOfSeveral(_ item: Item) -> StoredKey? {
        guard let partition = CompositeKey.bytes(of: key.hashes, in: item, limit: KeySchema.maximumPartitionBytes),
            let sort = CompositeKey.bytes(of: key.ranges, in: item, limit: KeySchema.maximumSortBytes)
        else { return nil }
        return StoredKey(partition: partition, sort: sort)
    }

    /// Seconds since the epoch, big-endian; nil for what is no point in time.
    private static func expiry(_ value: AttributeValue) -> Data? {
        guard case .n(let text) = value else { return nil }
        let whole = text.utf8.firstIndex(of: UInt8(ascii: ".")).map { text[..<$0] } ?? text[...]
        guard let seconds = Int64(whole), seconds > 0 else { return nil }
        return expiryBytes(seconds)
    }

    static func expiryBytes(_ seconds: Int64) -> Data {
        Data((0..<8).map { UInt8(truncatingIfNeeded: seconds >> (56 - 8 * $0)) })
    }

    /// Refuses an item whose index keys have a wrong type, are empty or too long.
    ///
    /// - Parameter isUpdate: for which AWS has words of its own.
    func check(_ item: Item, isUpdate: Bool = false) throws(AWSError) {
        guard kind != .expiry else { return }
        try check(key.hash, item, isUpdate, KeySchema.maximumPartitionBytes)
        if let range = key.range { try check(range, item, isUpdate, KeySchema.maximumSortBytes) }
        guard let more = key.more else { return }
        for hash in more.hashes { try check(hash, item, isUpdate, KeySchema.maximumPartitionBytes) }
        for range in more.ranges { try check(range, item, isUpdate, KeySchema.maximumSortBytes) }
        // Together they have the room of one.
        try checkSize(of: key.hashes, in: item, KeySchema.maximumPartitionBytes)
        try checkSize(of: key.ranges, in: item, KeySchema.maximumSortBytes)
    }

    private func checkSize(of attributes: [KeyAttribute], in item: Item, _ limit: Int) throws(AWSError) {
        let size = attributes.reduce(0) { $0 + (item[$1.name].map(ItemSize.of) ?? 0) }
        if size > limit { throw Self.tooLong(limit) }
    }

    private func check(_ attribute: KeyAttribute, _ item: Item, _ isUpdate: Bool, _ limit: Int) throws(AWSError) {
        guard let value = item[attribute.name] else { return }
        guard value.typeName == attribute.type else {
            throw .invalidValue(
                "Type mismatch for Index Key \(attribute.name) Expected: \(attribute.type) "
                    + "Actual: \(value.typeName) IndexName: \(name)")
        }
        let size: Int
        switch value {
        case .s(let text): size = text.utf8.count
        case .b(let bytes): size = bytes.count
        default: return
        }
        if size == 0 { throw emptyKey(attribute, isUpdate: isUpdate) }
        if size > limit { throw Self.tooLong(limit) }
    }

    private func emptyKey(_ attribute: KeyAttribute, isUpdate: Bool) -> AWSError {
        let end =
            "The AttributeValue for a key attribute cannot contain an empty \(attribute.type == "B" ? "binary" : "string") value."
        return .validation(
            isUpdate
                ? AWSError.invalidUpdateOfIndexKey + end
                : "\(AWSError.invalidIndexKey)\(end) IndexName: \(name), IndexKey: \(attribute.name)")
    }

    private static func tooLong(_ limit: Int) -> AWSError {
        .invalidValue(
            limit == KeySchema.maximumSortBytes
                ? "Aggregated size of all range keys has exceeded the size limit of 1024 bytes"
                : "Size of hashkey has exceeded the maximum size limit of2048 bytes")
    }

    /// What the index holds of an item.
    func project(_ item: Item, of table: KeySchema) -> Item {
        guard case .some(let names) = projected else { return item }
        return item.filter { names.contains($0.key) || key.contains($0.key) || table.contains($0.key) }
    }

    func projects(_ name: String, of table: KeySchema) -> Bool {
        guard case .some(let names) = projected else { return true }
        return names.contains(name) || key.contains(name) || table.contains(name)
    }
}
