import AWSCore
import AWSShapes
import GRDB

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A stream on disk, open or closed.
struct StoredStream: Sendable {
    let id: Int64
    let tableName: String
    let label: String
    let viewType: String
    let hashKey: String
    let rangeKey: String?
    let created: Timestamp
    let isOpen: Bool
    /// The highest sequence number that was removed for its age.
    let trimmed: Int64

    init(_ row: Row) {
        id = row["id"]
        tableName = row["tableName"]
        label = row["label"]
        viewType = row["viewType"]
        hashKey = row["hashKey"]
        rangeKey = row["rangeKey"]
        created = Timestamp(milliseconds: row["created"])
        let closed: Int64? = row["closed"]
        isOpen = closed == nil
        trimmed = row["trimmed"]
    }

    static func find(_ name: StreamARN, _ db: Database) throws -> StoredStream? {
        let find = try db.cachedStatement(sql: "SELECT * FROM stream WHERE tableName = ? AND label = ?")
        return try Row.fetchOne(find, arguments: [name.tableName, name.label]).map(StoredStream.init)
    }

    /// In the order of their ARNs.
    static func list(
        of tableName: String?, after start: StreamARN?, limit: Int, _ db: Database
    ) throws -> [StoredStream] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM stream WHERE (?1 IS NULL OR tableName = ?1) AND (tableName, label) > (?2, ?3)
                ORDER BY tableName, label LIMIT ?4
                """,
            arguments: [tableName, start?.tableName ?? "", start?.label ?? "", limit]
        ).map(StoredStream.init)
    }

    var keySchema: [DynamoDBStreams.KeySchemaElement] {
        [.init(attributeName: hashKey, keyType: "HASH")]
            + (rangeKey.map { [.init(attributeName: $0, keyType: "RANGE")] } ?? [])
    }

    /// Oldest first, which is the order of their names.
    func shards(_ db: Database) throws -> [StreamShard] {
        let all = try db.cachedStatement(sql: "SELECT * FROM stream_shard WHERE streamID = ? ORDER BY created, id")
        return try Row.fetchAll(all, arguments: [id]).map(StreamShard.init)
    }

    /// Where the next record will be, or a little before.
    func end(of shard: StreamShard, _ db: Database) throws -> Int64 {
        let find = try db.cachedStatement(sql: "SELECT MAX(sequence) FROM stream_record WHERE streamID = ?")
        let newest = max(try Int64.fetchOne(find, arguments: [id]) ?? 0, trimmed)
        return max(shard.first, min(newest, shard.last ?? newest) + 1)
    }

    /// The first record of a shard from a moment on; nil when there is none yet.
    func sequence(in shard: StreamShard, from time: Timestamp, _ db: Database) throws -> Int64? {
        let find = try db.cachedStatement(
            sql: """
                SELECT sequence FROM stream_record WHERE streamID = ? AND sequence BETWEEN ? AND ? AND at >= ?
                ORDER BY sequence LIMIT 1
                """)
        return try Int64.fetchOne(
            find, arguments: [id, shard.first, shard.last ?? SequenceNumber.limit, time.milliseconds])
    }

    /// GetRecords answers a megabyte at most.
    private static let maximumBytes = 1_048_576

    /// Records of a shard, as many as fit, and where the next one is; nil at the end of a closed shard.
    func records(
        in shard: StreamShard, from start: Int64, limit: Int, region: String, _ db: Database
    ) throws -> (records: [DynamoDBStreams.Record], next: Int64?) {
        let find = try db.cachedStatement(
            sql: """
                SELECT sequence, at, event, keys, new, old FROM stream_record
                WHERE streamID = ? AND sequence BETWEEN ? AND ? ORDER BY sequence LIMIT ?
                """)
        let rows = try Row.fetchCursor(find, arguments: [id, start, shard.last ?? SequenceNumber.limit, limit])
        var records: [DynamoDBStreams.Record] = []
        var next = start
        var bytes = 0
        while let row = try rows.next() {
            let record = try record(row, region)
            bytes += record.dynamodb?.sizeBytes ?? 0
            if bytes > Self.maximumBytes, !records.isEmpty { return (records, next) }
            records.append(record)
            next = row[0] + 1
        }
        return (records, shard.last != nil && records.count < limit ? nil : next)
    }

    private func record(_ row: Row, _ region: String) throws -> DynamoDBStreams.Record {
        let sequence: Int64 = row[0]
        let at: Int64 = row[1]
        let event = StreamRows.Event(rawValue: row[2])
        let keys = try ItemRows.item(row, 3)
        let new = try row.hasNull(atIndex: 4) ? nil : ItemRows.item(row, 4)
        let old = try row.hasNull(atIndex: 5) ? nil : ItemRows.item(row, 5)
        let size = ItemSize.of(keys) + (new.map(ItemSize.of) ?? 0) + (old.map(ItemSize.of) ?? 0)
        return DynamoDBStreams.Record(
            eventID: Self.eventID(id, sequence), eventName: event?.name, eventVersion: "1.1",
            eventSource: "aws:dynamodb", awsRegion: region,
            dynamodb: .init(
                // To the second, as AWS has it.
                approximateCreationDateTime: Timestamp(epochSeconds: at / 1000), keys: keys, newImage: new,
                oldImage: old, sequenceNumber: SequenceNumber(sequence).text, sizeBytes: size, streamViewType: viewType
            ),
            userIdentity: event == .expiry ? .init(principalId: "dynamodb.amazonaws.com", type: "Service") : nil)
    }

    /// The same at each reading.
    private static func eventID(_ stream: Int64, _ sequence: Int64) -> String {
        var state = UInt64(bitPattern: stream) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(bitPattern: sequence)
        var bytes: [UInt8] = []
        for _ in 0..<2 {
            // SplitMix64.
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            mixed ^= mixed >> 31
            for shift in stride(from: 56, through: 0, by: -8) {
                bytes.append(UInt8(truncatingIfNeeded: mixed >> shift))
            }
        }
        return bytes.hexEncoded
    }
}

/// A part of a stream, between two sequence numbers.
struct StreamShard: Sendable {
    let id: Int64
    let streamID: Int64
    let parent: String?
    /// Milliseconds since the epoch.
    let created: Int64
    let first: Int64
    /// Nil while it is open.
    let last: Int64?

    init(_ row: Row) {
        id = row["id"]
        streamID = row["streamID"]
        parent = row["parent"]
        created = row["created"]
        first = row["first"]
        last = row["last"]
    }

    var name: String {
        "shardId-\(created.padded(to: 20))-\(id.padded(to: 8, radix: 16))"
    }

    var shape: DynamoDBStreams.Shard {
        .init(
            shardId: name,
            sequenceNumberRange: .init(
                startingSequenceNumber: SequenceNumber(first).text,
                endingSequenceNumber: last.map { SequenceNumber($0).text }),
            parentShardId: parent)
    }
}
