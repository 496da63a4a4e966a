import AWSCore
import CloudCore
import GRDB

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Imports and exports on disk.
enum TransferRows {
    static func migrate(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("transfers") { db in
            try db.execute(
                sql: """
                    CREATE TABLE transfer (
                        id INTEGER PRIMARY KEY AUTOINCREMENT, direction INTEGER NOT NULL, arn TEXT NOT NULL UNIQUE,
                        tableARN TEXT NOT NULL, tableID TEXT NOT NULL, token TEXT, digest BLOB NOT NULL,
                        request BLOB NOT NULL, principal TEXT NOT NULL, started INTEGER NOT NULL, exportTime INTEGER,
                        ended INTEGER, processed INTEGER NOT NULL DEFAULT 0, moved INTEGER NOT NULL DEFAULT 0,
                        errors INTEGER NOT NULL DEFAULT 0, bytes INTEGER NOT NULL DEFAULT 0,
                        failureCode TEXT, failureMessage TEXT, manifest TEXT);
                    CREATE INDEX transferByToken ON transfer (direction, token);
                    CREATE INDEX transferRunning ON transfer (direction) WHERE ended IS NULL;
                    ALTER TABLE "table" ADD COLUMN isImporting INTEGER NOT NULL DEFAULT 0;
                    """)
        }
    }

    /// What a transfer is when it begins.
    struct Start: Sendable {
        let direction: Transfer.Direction
        let arn: String
        let tableARN: String
        let tableID: String
        let token: String?
        let digest: Data
        let request: Data
        let principal: Principal
        let at: Timestamp
        var exportTime: Timestamp?
    }

    static func insert(_ start: Start, _ db: Database) throws -> Transfer? {
        try db.execute(
            sql: """
                INSERT INTO transfer (direction, arn, tableARN, tableID, token, digest, request, principal, started,
                    exportTime) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                start.direction.rawValue, start.arn, start.tableARN, start.tableID, start.token, start.digest,
                start.request, start.principal.stored, start.at.milliseconds, start.exportTime?.milliseconds,
            ])
        return try find(db.lastInsertedRowID, db)
    }

    static func find(_ id: Int64, _ db: Database) throws -> Transfer? {
        try Row.fetchOne(db, sql: "SELECT * FROM transfer WHERE id = ?", arguments: [id]).map(transfer)
    }

    static func find(_ arn: String, _ direction: Transfer.Direction, _ db: Database) throws -> Transfer? {
        try Row.fetchOne(
            db, sql: "SELECT * FROM transfer WHERE arn = ? AND direction = ?", arguments: [arn, direction.rawValue]
        ).map(transfer)
    }

    /// The latest that was asked for with a token, and whether it was asked for in the same words.
    static func find(
        token: String, _ direction: Transfer.Direction, since: Timestamp, digest: Data, _ db: Database
    ) throws -> (transfer: Transfer, isSame: Bool)? {
        try Row.fetchOne(
            db,
            sql: """
                SELECT * FROM transfer WHERE direction = ? AND token = ? AND started > ? ORDER BY id DESC LIMIT 1
                """, arguments: [direction.rawValue, token, since.milliseconds]
        ).map { (transfer($0), $0["digest"] == digest) }
    }

    /// Those of a table, or all, in the order in which they began.
    static func all(
        _ direction: Transfer.Direction, of table: String?, after id: Int64, limit: Int, _ db: Database
    ) throws -> [Transfer] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM transfer WHERE direction = ? AND id > ? AND (? IS NULL OR tableARN = ?) ORDER BY id LIMIT ?
                """, arguments: [direction.rawValue, id, table, table, limit]
        ).map(transfer)
    }

    /// The ids of those that have not ended.
    static func running(_ db: Database) throws -> [Int64] {
        try Int64.fetchAll(db, sql: "SELECT id FROM transfer WHERE ended IS NULL ORDER BY id")
    }

    static func countRunning(_ direction: Transfer.Direction, _ db: Database) throws -> Int {
        try Int.fetchOne(
            db, sql: "SELECT COUNT(*) FROM transfer WHERE direction = ? AND ended IS NULL",
            arguments: [direction.rawValue]) ?? 0
    }

    // MARK: - Progress

    static func set(_ counts: Transfer.Counts, of id: Int64, _ db: Database) throws {
        let update = try db.cachedStatement(
            sql: "UPDATE transfer SET processed = ?, moved = ?, errors = ?, bytes = ? WHERE id = ?")
        try update.execute(arguments: [counts.processed, counts.moved, counts.errors, counts.bytes, id])
    }

    static func end(
        _ id: Int64, _ failure: Transfer.Failure?, manifest: String? = nil, at time: Timestamp, _ db: Database
    ) throws {
        try db.execute(
            sql: "UPDATE transfer SET ended = ?, failureCode = ?, failureMessage = ?, manifest = ? WHERE id = ?",
            arguments: [time.milliseconds, failure?.code, failure?.message, manifest, id])
    }

    static func hasOld(before horizon: Timestamp, _ db: Database) throws -> Bool {
        // They began in the order of their ids.
        let oldest = try Int64.fetchOne(
            db, sql: "SELECT started FROM transfer WHERE ended IS NOT NULL ORDER BY id LIMIT 1")
        return oldest.map { $0 < horizon.milliseconds } ?? false
    }

    static func forget(before horizon: Timestamp, _ db: Database) throws {
        try db.execute(
            sql: "DELETE FROM transfer WHERE ended IS NOT NULL AND started < ?", arguments: [horizon.milliseconds])
    }

    // MARK: - Items

    /// Empties a table that an import begins to fill again.
    static func clear(_ table: Table, _ db: Database) throws {
        for index in table.indexes {
            try db.execute(sql: "DELETE FROM index_item WHERE indexID = ?", arguments: [index.id])
        }
        try clearItems(tableID: table.id, db)
    }

    static func clearItems(tableID: Int64, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM item WHERE tableID = ?", arguments: [tableID])
    }

    private static func transfer(_ row: Row) -> Transfer {
        let exportTime: Int64? = row["exportTime"]
        let ended: Int64? = row["ended"]
        let code: String? = row["failureCode"]
        return Transfer(
            id: row["id"], direction: Transfer.Direction(rawValue: row["direction"]) ?? .import, arn: row["arn"],
            tableARN: row["tableARN"], tableID: row["tableID"], request: row["request"],
            principal: Principal(stored: row["principal"]), started: Timestamp(milliseconds: row["started"]),
            exportTime: exportTime.map { Timestamp(milliseconds: $0) },
            ended: ended.map { Timestamp(milliseconds: $0) },
            status: ended == nil ? .inProgress : code == nil ? .completed : .failed,
            counts: .init(
                processed: row["processed"], moved: row["moved"], errors: row["errors"], bytes: row["bytes"]),
            failure: code.map { Transfer.Failure($0, row["failureMessage"] ?? "") }, manifest: row["manifest"])
    }
}
