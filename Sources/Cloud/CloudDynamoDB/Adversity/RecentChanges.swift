import AWSCore
import AWSShapes
import GRDB

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What items were before they were changed lately, so that reads can lag behind writes.
///
/// It is kept in a temporary table of the writer's connection: a change that is rolled back takes its record with it,
/// and nothing reaches the disk.
struct RecentChanges: Sendable {
    let lag: Duration
    let clock: any WallClock

    /// Notes what was there before a change, in the change's own transaction, and forgets what is too old to be shown.
    func record(_ old: Item?, at key: StoredKey, in table: Table, _ db: Database) throws {
        try Self.prepare(db)
        let forget = try db.cachedStatement(sql: "DELETE FROM temp.recent WHERE at <= ?")
        try forget.execute(arguments: [shown])
        let insert = try db.cachedStatement(
            sql: "INSERT INTO temp.recent (at, tableID, pk, sk, body) VALUES (?, ?, ?, ?, ?)")
        try insert.execute(arguments: [
            clock.now.nanoseconds, table.id, key.partition, key.sort, old.map { Data(ItemCodec.encode($0)) },
        ])
    }

    /// Makes a table what it was, in a transaction that is rolled back once it was read.
    ///
    /// - Parameter keys: the items that matter; all when nil.
    func undo(in table: Table, keys: [StoredKey]?, _ db: Database) throws {
        try Self.prepare(db)
        let rows = try Row.fetchAll(
            try db.cachedStatement(
                sql: "SELECT pk, sk, body FROM temp.recent WHERE tableID = ? AND at > ? ORDER BY seq DESC"),
            arguments: [table.id, shown])
        // What was there before the first of an item's changes.
        var before: [StoredKey: Item?] = [:]
        for row in rows {
            let key = StoredKey(partition: row[0], sort: row[1])
            if let keys, !keys.contains(key) { continue }
            let body: Data? = row[2]
            before[key] = .some(try body.map { try ItemCodec.decode($0) })
        }
        for (key, item) in before {
            try ItemRows.set(try ItemRows.find(key, in: table, db), to: item, at: key, in: table, db)
        }
    }

    /// The moment whose state is shown.
    private var shown: Int64 { (clock.now - lag).nanoseconds }

    private static func prepare(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE IF NOT EXISTS temp.recent (
                    seq INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, tableID INTEGER NOT NULL,
                    pk BLOB NOT NULL, sk BLOB NOT NULL, body BLOB);
                CREATE INDEX IF NOT EXISTS temp.recentByTime ON recent (at);
                """)
    }
}
