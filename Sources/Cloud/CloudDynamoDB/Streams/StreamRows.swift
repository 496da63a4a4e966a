import AWSCore
import AWSShapes
import GRDB

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The rows of streams, of their shards and of their records.
///
/// A stream has one open shard at a time. A record belongs to the shard within whose sequence numbers it falls, so
/// writing one asks nothing about shards.
enum StreamRows {
    enum Event: Int, Sendable {
        case insert = 1, modify, remove
        /// A removal by time to live.
        case expiry

        var name: String {
            switch self {
            case .insert: "INSERT"
            case .modify: "MODIFY"
            case .remove, .expiry: "REMOVE"
            }
        }
    }

    static func migrate(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("streams") { db in
            try db.execute(
                sql: """
                    CREATE TABLE stream (
                        id INTEGER PRIMARY KEY AUTOINCREMENT, tableID INTEGER NOT NULL, tableName TEXT NOT NULL,
                        label TEXT NOT NULL, viewType TEXT NOT NULL, hashKey TEXT NOT NULL, rangeKey TEXT,
                        created INTEGER NOT NULL, closed INTEGER, trimmed INTEGER NOT NULL DEFAULT 0,
                        UNIQUE (tableName, label));
                    CREATE INDEX streamByTable ON stream (tableID);
                    CREATE TABLE stream_shard (
                        id INTEGER PRIMARY KEY AUTOINCREMENT, streamID INTEGER NOT NULL, parent TEXT,
                        created INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER, closed INTEGER);
                    CREATE INDEX shardByStream ON stream_shard (streamID);
                    CREATE TABLE stream_record (
                        sequence INTEGER PRIMARY KEY, streamID INTEGER NOT NULL, at INTEGER NOT NULL,
                        event INTEGER NOT NULL, keys BLOB NOT NULL, new BLOB, old BLOB);
                    CREATE INDEX recordByStream ON stream_record (streamID);
                    """)
        }
    }

    /// The highest sequence number in use.
    static func lastSequence(_ db: Database) throws -> Int64 {
        try Int64.fetchOne(
            db,
            sql: """
                SELECT MAX(
                    COALESCE((SELECT MAX(sequence) FROM stream_record), 0),
                    COALESCE((SELECT MAX(MAX(first, COALESCE(last, 0))) FROM stream_shard), 0),
                    COALESCE((SELECT MAX(trimmed) FROM stream), 0))
                """) ?? 0
    }

    // MARK: - Streams of tables

    /// The latest stream of a table.
    static func latest(of tableID: Int64, arn: String, _ journal: StreamJournal, _ db: Database) throws -> TableStream?
    {
        let found = try Row.fetchOne(
            db, sql: "SELECT id, label, viewType, closed FROM stream WHERE tableID = ? ORDER BY id DESC LIMIT 1",
            arguments: [tableID])
        guard let row = found, let viewType = TableStream.ViewType(rawValue: row["viewType"]) else { return nil }
        let label: String = row["label"]
        let closed: Int64? = row["closed"]
        return TableStream(
            id: row["id"], arn: "\(arn)/stream/\(label)", label: label, viewType: viewType, isOpen: closed == nil,
            journal: journal)
    }

    /// Opens and closes streams until the table has the one that its definition wants.
    static func follow(
        _ definition: DynamoDB.CreateTableInput, of tableID: Int64, _ journal: StreamJournal, _ db: Database
    ) throws {
        let specification = definition.streamSpecification
        let wanted = specification?.streamEnabled == true ? specification?.streamViewType : nil
        let open = try String.fetchOne(
            db, sql: "SELECT viewType FROM stream WHERE tableID = ? AND closed IS NULL", arguments: [tableID])
        guard open != wanted else { return }
        if open != nil { try close(of: tableID, journal, db) }
        guard let wanted else { return }
        let now = journal.clock.now.milliseconds
        try db.execute(
            sql: """
                INSERT INTO stream (tableID, tableName, label, viewType, hashKey, rangeKey, created)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                tableID, definition.tableName, try freeLabel(definition.tableName, now, db), wanted,
                definition.keySchema?.first?.attributeName ?? "",
                definition.keySchema?.dropFirst().first?.attributeName, now,
            ])
        try addShard(to: db.lastInsertedRowID, after: nil, now, journal, db)
    }

    /// The time, to the millisecond; a later one when the table had a stream in this millisecond.
    private static func freeLabel(_ tableName: String, _ now: Int64, _ db: Database) throws -> String {
        var time = Timestamp(milliseconds: now)
        while true {
            let text = time.iso8601.dropLast()
            let label = text.contains(".") ? String(text) : text + ".000"
            let isTaken = try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM stream WHERE tableName = ? AND label = ?)",
                arguments: [tableName, label])
            guard isTaken == true else { return label }
            time = time + .milliseconds(1)
        }
    }

    /// Closes the open stream of a table; it can be read for a day.
    static func close(of tableID: Int64, _ journal: StreamJournal, _ db: Database) throws {
        let open = try Int64.fetchOne(
            db, sql: "SELECT id FROM stream WHERE tableID = ? AND closed IS NULL", arguments: [tableID])
        guard let open else { return }
        let now = journal.clock.now.milliseconds
        try db.execute(sql: "UPDATE stream SET closed = ? WHERE id = ?", arguments: [now, open])
        try db.execute(
            sql: "UPDATE stream_shard SET last = ?, closed = ? WHERE streamID = ? AND last IS NULL",
            arguments: [journal.nextSequence(), now, open])
    }

    private static func addShard(
        to streamID: Int64, after parent: StreamShard?, _ now: Int64, _ journal: StreamJournal, _ db: Database
    ) throws {
        try db.execute(
            sql: "INSERT INTO stream_shard (streamID, parent, created, first) VALUES (?, ?, ?, ?)",
            arguments: [
                // Names are in the order of the shards, whatever the clock does.
                streamID, parent?.name, max(now, (parent?.created ?? 0) + 1), journal.nextSequence(),
            ])
    }

    // MARK: - Ageing

    /// How long records are kept, and streams after they were closed: 24 hours, in milliseconds.
    static let retention: Int64 = 86_400_000
    /// How long a shard takes records (Developer Guide, "Reading and processing a stream"): about 4 hours.
    static let shardLifetime: Int64 = 4 * 3_600_000
    private static let trimBatch = 1000

    /// Whether there is something to trim or a shard to replace.
    static func isDue(_ now: Int64, _ db: Database) throws -> Bool {
        let due = try db.cachedStatement(
            sql: """
                SELECT EXISTS (SELECT 1 FROM stream_shard WHERE closed <= ?1 OR (last IS NULL AND created <= ?2))
                    OR COALESCE((SELECT at FROM stream_record ORDER BY sequence LIMIT 1) <= ?1, 0)
                """)
        return try Bool.fetchOne(due, arguments: [now - retention, now - shardLifetime]) ?? false
    }

    /// Replaces shards that are old, and removes what is older than a day, some records at a time.
    ///
    /// - Returns: whether there is more to remove, and the tables whose streams are gone.
    static func age(_ now: Int64, _ journal: StreamJournal, _ db: Database) throws -> (isMore: Bool, tables: [Int64]) {
        for row in try Row.fetchAll(
            db, sql: "SELECT * FROM stream_shard WHERE last IS NULL AND created <= ?", arguments: [now - shardLifetime])
        {
            let shard = StreamShard(row)
            try db.execute(
                sql: "UPDATE stream_shard SET last = ?, closed = ? WHERE id = ?",
                arguments: [journal.nextSequence(), now, shard.id])
            try addShard(to: shard.streamID, after: shard, now, journal, db)
        }
        if try trim(before: now - retention, db) == trimBatch { return (true, []) }
        try db.execute(sql: "DELETE FROM stream_shard WHERE closed <= ?", arguments: [now - retention])
        let tables = try Int64.fetchAll(
            db, sql: "DELETE FROM stream WHERE closed <= ? RETURNING tableID", arguments: [now - retention])
        return (false, tables)
    }

    private static func trim(before oldest: Int64, _ db: Database) throws -> Int {
        let rows = try Row.fetchAll(
            db, sql: "SELECT sequence, streamID, at FROM stream_record ORDER BY sequence LIMIT ?",
            arguments: [trimBatch])
        var trimmed: [Int64: Int64] = [:]
        var count = 0
        var last: Int64 = 0
        for row in rows {
            let at: Int64 = row[2]
            guard at <= oldest else { break }
            last = row[0]
            trimmed[row[1]] = last
            count += 1
        }
        guard count > 0 else { return 0 }
        try db.execute(sql: "DELETE FROM stream_record WHERE sequence <= ?", arguments: [last])
        for (stream, sequence) in trimmed {
            try db.execute(sql: "UPDATE stream SET trimmed = ? WHERE id = ?", arguments: [sequence, stream])
        }
        return count
    }
}
