import AWSCore
import AWSShapes
import GRDB

/// Backups and their items: copies that SQLite makes within one transaction.
enum BackupRows {
    static func migrate(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("backups") { db in
            try db.execute(
                sql: """
                    CREATE TABLE backup (
                        id INTEGER PRIMARY KEY AUTOINCREMENT, arn TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
                        kind TEXT NOT NULL, tableName TEXT NOT NULL, tableARN TEXT NOT NULL, tableID TEXT NOT NULL,
                        tableCreated INTEGER NOT NULL, definition BLOB NOT NULL, timeToLive TEXT,
                        created INTEGER NOT NULL, expires INTEGER, items INTEGER NOT NULL, bytes INTEGER NOT NULL);
                    CREATE INDEX backupByTable ON backup (tableName);
                    CREATE TABLE backup_item (
                        backupID INTEGER NOT NULL, pk BLOB NOT NULL, sk BLOB NOT NULL, body BLOB NOT NULL,
                        PRIMARY KEY (backupID, pk, sk)) WITHOUT ROWID;
                    ALTER TABLE "table" ADD COLUMN restoredFrom TEXT;
                    ALTER TABLE "table" ADD COLUMN restoredTable TEXT;
                    ALTER TABLE "table" ADD COLUMN restoredAt INTEGER;
                    """)
        }
    }

    /// Copies a table as it is now.
    static func insert(
        _ table: Table, arn: String, name: String, _ kind: Backup.Kind, at time: Timestamp, expires: Timestamp? = nil,
        _ db: Database
    ) throws -> Backup {
        let counts = try ItemRows.counts(of: table, db)[nil] ?? (0, 0)
        try db.execute(
            sql: """
                INSERT INTO backup (arn, name, kind, tableName, tableARN, tableID, tableCreated, definition, timeToLive,
                    created, expires, items, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                arn, name, kind.rawValue, table.name, table.arn, table.settings.tableID,
                table.settings.created.milliseconds,
                try StoredRequest.encode(table.definition, of: DynamoDB.CreateTable.self),
                table.settings.timeToLive, time.milliseconds, expires?.milliseconds, counts.items, counts.bytes,
            ])
        let id = db.lastInsertedRowID
        try db.execute(
            sql: """
                INSERT INTO backup_item (backupID, pk, sk, body) SELECT ?, pk, sk, body FROM item WHERE tableID = ?
                """, arguments: [id, table.id])
        return Backup(
            id: id, arn: arn, name: name, kind: kind, tableARN: table.arn, tableID: table.settings.tableID,
            tableCreated: table.settings.created, definition: table.definition,
            timeToLive: table.settings.timeToLive, created: Timestamp(milliseconds: time.milliseconds),
            expires: expires, items: counts.items, bytes: counts.bytes)
    }

    static func find(_ arn: String, _ db: Database) throws -> Backup? {
        try Row.fetchOne(db, sql: "SELECT * FROM backup WHERE arn = ?", arguments: [arn]).map(backup)
    }

    /// In the order in which they were made.
    static func all(of table: String?, after id: Int64, _ db: Database) throws -> [Backup] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM backup WHERE id > ? AND (? IS NULL OR tableName = ?) ORDER BY id",
            arguments: [id, table, table]
        ).map(backup)
    }

    static func delete(_ backup: Backup, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM backup_item WHERE backupID = ?", arguments: [backup.id])
        try db.execute(sql: "DELETE FROM backup WHERE id = ?", arguments: [backup.id])
    }

    /// Those that DynamoDB is to remove.
    static func expired(at time: Timestamp, _ db: Database) throws -> [Backup] {
        try Row.fetchAll(db, sql: "SELECT * FROM backup WHERE expires <= ?", arguments: [time.milliseconds])
            .map(backup)
    }

    static func copy(_ backup: Backup, to table: Table, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO item (tableID, pk, sk, body) SELECT ?, pk, sk, body FROM backup_item WHERE backupID = ?
                """, arguments: [table.id, backup.id])
    }

    private static func backup(_ row: Row) throws -> Backup {
        let expires: Int64? = row["expires"]
        return Backup(
            id: row["id"], arn: row["arn"], name: row["name"], kind: Backup.Kind(rawValue: row["kind"]) ?? .user,
            tableARN: row["tableARN"], tableID: row["tableID"],
            tableCreated: Timestamp(milliseconds: row["tableCreated"]),
            definition: try StoredRequest.decode(row["definition"], of: DynamoDB.CreateTable.self),
            timeToLive: row["timeToLive"],
            created: Timestamp(milliseconds: row["created"]), expires: expires.map { Timestamp(milliseconds: $0) },
            items: row["items"], bytes: row["bytes"])
    }
}
