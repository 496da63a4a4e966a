import AWSCore
import CloudCore
import GRDB

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What items were before each change, of tables that are to be recovered to a point in time.
///
/// A row a change, written with it: the item as it was at a time is what the first change after that time found. Rows
/// come in the order of time and go from the front, so that the log needs no index.
struct RecoveryLog: Sendable {
    /// The longest that AWS keeps it. Days.
    static let maximumDays = 35
    private static let batch = 1000

    let clock: any WallClock

    static func migrate(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("recovery log") { db in
            try db.execute(
                sql: """
                    CREATE TABLE recovery_log (
                        seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, tableID INTEGER NOT NULL,
                        pk BLOB NOT NULL, sk BLOB NOT NULL, body BLOB);
                    """)
        }
    }

    /// - Parameter old: the item before the change; nil when there was none.
    func record(_ old: Item?, at key: StoredKey, in table: Table, _ db: Database) throws {
        let insert = try db.statement("INSERT INTO recovery_log (at, tableID, pk, sk, body) VALUES (?, ?, ?, ?, ?)")
        insert.bind(clock.now.milliseconds, at: 1)
        insert.bind(table.id, at: 2)
        insert.bind(key.partition, at: 3)
        insert.bind(key.sort, at: 4)
        guard let old else { return try insert.run() }
        try ItemCodec.encode(old).withUnsafeBytes { body in
            insert.bind(borrowing: body, at: 5)
            try insert.run()
        }
    }

    /// Copies the items of a table as they were at the end of a millisecond.
    static func copy(from source: Table, at time: Timestamp, to target: Table, _ db: Database) throws {
        try db.execute(
            sql: """
                WITH later AS MATERIALIZED (
                    SELECT pk, sk, body, MIN(seq) FROM recovery_log WHERE tableID = :source AND at > :time
                    GROUP BY pk, sk)
                INSERT INTO item (tableID, pk, sk, body)
                SELECT :target, pk, sk, body FROM item
                WHERE tableID = :source AND (pk, sk) NOT IN (SELECT pk, sk FROM later)
                UNION ALL
                SELECT :target, pk, sk, body FROM later WHERE body IS NOT NULL
                """,
            arguments: ["source": source.id, "target": target.id, "time": time.milliseconds])
    }

    /// Forgets all of a table, which is recovered no more.
    static func clear(tableID: Int64, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM recovery_log WHERE tableID = ?", arguments: [tableID])
    }

    /// Whether there are changes that no table can be recovered to any more.
    static func hasOld(before horizon: Timestamp, _ db: Database) throws -> Bool {
        let find = try db.cachedStatement(sql: "SELECT at FROM recovery_log ORDER BY seq LIMIT 1")
        return try Int64.fetchOne(find).map { $0 < horizon.milliseconds } ?? false
    }

    /// Removes some of them; whether there may be more.
    static func trim(before horizon: Timestamp, _ db: Database) throws -> Bool {
        try db.execute(
            sql: """
                DELETE FROM recovery_log WHERE seq IN (SELECT seq FROM recovery_log ORDER BY seq LIMIT ?) AND at < ?
                """, arguments: [batch, horizon.milliseconds])
        return db.changesCount == batch
    }
}
