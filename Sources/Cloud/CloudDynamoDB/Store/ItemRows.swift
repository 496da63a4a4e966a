import AWSCore
import AWSShapes
import CloudCore
import GRDB

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The rows of items and of the indexes that point at them.
enum ItemRows {
    /// Items apart from the tree of their keys: where a key's row held the item too, a page of keys was a few items, so a
    /// large table's tree was deep, and a write of one item wrote its neighbours.
    static func migrate(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("items apart from keys") { db in
            try db.execute(
                sql: """
                    ALTER TABLE item RENAME TO itemByKey;
                    CREATE TABLE item (
                        id INTEGER PRIMARY KEY, tableID INTEGER NOT NULL, pk BLOB NOT NULL, sk BLOB NOT NULL,
                        body BLOB NOT NULL, UNIQUE (tableID, pk, sk));
                    INSERT INTO item (tableID, pk, sk, body) SELECT tableID, pk, sk, body FROM itemByKey;
                    DROP TABLE itemByKey;
                    ALTER TABLE backup_item RENAME TO backupItemByKey;
                    CREATE TABLE backup_item (
                        id INTEGER PRIMARY KEY, backupID INTEGER NOT NULL, pk BLOB NOT NULL, sk BLOB NOT NULL,
                        body BLOB NOT NULL);
                    CREATE INDEX itemByBackup ON backup_item (backupID);
                    INSERT INTO backup_item (backupID, pk, sk, body)
                        SELECT backupID, pk, sk, body FROM backupItemByKey;
                    DROP TABLE backupItemByKey;
                    """)
        }
    }

    static func find(_ key: StoredKey, in table: Table, _ db: any StatementSource) throws -> Item? {
        try withBody(of: key, in: table, db) { try ItemCodec.decode($0) }
    }

    /// Appends an item as JSON.
    ///
    /// - Returns: its size in bytes as DynamoDB counts them; nil when there is none.
    static func appendJSON(
        of key: StoredKey, in table: Table, to json: inout [UInt8], _ db: any StatementSource
    ) throws -> Int? {
        try withBody(of: key, in: table, db) { try ItemCodec.appendJSON($0, to: &json) }
    }

    private static func withBody<Value>(
        of key: StoredKey, in table: Table, _ db: any StatementSource,
        _ body: (UnsafeRawBufferPointer) throws -> Value
    ) throws -> Value? {
        let find = try db.statement("SELECT body FROM item WHERE tableID = ? AND pk = ? AND sk = ?")
        defer { find.reset() }
        find.bind(table.id, at: 1)
        find.bind(key.partition, at: 2)
        find.bind(key.sort, at: 3)
        return try find.step() ? try body(find.bytes(0)) : nil
    }

    static func item(_ row: Row, _ column: Int) throws -> Item {
        try row.withUnsafeData(atIndex: column) { try ItemCodec.decode($0 ?? Data()) }
    }

    /// Puts, replaces or removes an item, in the table and in every index.
    ///
    /// - Parameters:
    ///   - old: the item as it is.
    ///   - new: the item as it is to be; nil removes it.
    static func replace(
        _ old: Item?, by new: Item?, at key: StoredKey, in table: Table, _ db: Database,
        cause: TableStream.Cause = .request
    ) throws {
        try table.recovery?.record(old, at: key, in: table, db)
        let body = try set(old, to: new, at: key, in: table, db)
        try table.stream?.record(old, new, body, of: table, cause, db)
        try table.recent?.record(old, at: key, in: table, db)
    }

    /// The same, and nobody is told.
    ///
    /// - Returns: the new item as it is stored.
    @discardableResult
    static func set(
        _ old: Item?, to new: Item?, at key: StoredKey, in table: Table, _ db: Database
    ) throws -> [UInt8]? {
        let body = new.map { ItemCodec.encode($0) }
        if let body {
            // Replacing would take the key out of its tree and put it in again.
            let put = try db.statement(
                "INSERT INTO item (tableID, pk, sk, body) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET body = ?4")
            put.bind(table.id, at: 1)
            put.bind(key.partition, at: 2)
            put.bind(key.sort, at: 3)
            try body.withUnsafeBytes { bytes in
                put.bind(borrowing: bytes, at: 4)
                try put.run()
            }
        } else if old != nil {
            let delete = try db.statement("DELETE FROM item WHERE tableID = ? AND pk = ? AND sk = ?")
            delete.bind(table.id, at: 1)
            delete.bind(key.partition, at: 2)
            delete.bind(key.sort, at: 3)
            try delete.run()
        }
        for index in table.indexes {
            let before = old.flatMap { index.entry($0) }
            let after = new.flatMap { index.entry($0) }
            if before == after { continue }
            if let before {
                try run(
                    "DELETE FROM index_item WHERE indexID = ? AND ipk = ? AND isk = ? AND pk = ? AND sk = ?",
                    before, key, index, db)
            }
            if let after { try insert(after, key, index, db) }
        }
        return body
    }

    private static func insert(_ entry: StoredKey, _ key: StoredKey, _ index: SecondaryIndex, _ db: Database) throws {
        try run(
            "INSERT OR REPLACE INTO index_item (indexID, ipk, isk, pk, sk) VALUES (?, ?, ?, ?, ?)", entry, key, index,
            db)
    }

    private static func run(
        _ sql: String, _ entry: StoredKey, _ key: StoredKey, _ index: SecondaryIndex, _ db: Database
    ) throws {
        let statement = try db.statement(sql)
        statement.bind(index.id, at: 1)
        statement.bind(entry.partition, at: 2)
        statement.bind(entry.sort, at: 3)
        statement.bind(key.partition, at: 4)
        statement.bind(key.sort, at: 5)
        try statement.run()
    }

    /// Makes the rows of a new index from the items that are there.
    static func fill(_ index: SecondaryIndex, of table: Table, _ db: Database) throws {
        let rows = try Row.fetchCursor(
            db, sql: "SELECT pk, sk, body FROM item WHERE tableID = ?", arguments: [table.id])
        while let row = try rows.next() {
            guard let entry = index.entry(try item(row, 2)) else { continue }
            try insert(entry, StoredKey(partition: row[0], sort: row[1]), index, db)
        }
    }

    /// Items and their bytes, of the table and of each index by its name. An index is as large as the items it points
    /// at.
    static func counts(of table: Table, _ db: Database) throws -> [String?: (items: Int, bytes: Int)] {
        var counts: [String?: (items: Int, bytes: Int)] = [:]
        func count(_ sql: String, _ arguments: StatementArguments) throws -> (Int, Int) {
            let row = try Row.fetchOne(db, sql: sql, arguments: arguments)
            return (row?[0] ?? 0, row?[1] ?? 0)
        }
        counts[nil] = try count("SELECT COUNT(*), SUM(LENGTH(body)) FROM item WHERE tableID = ?", [table.id])
        for index in table.indexes where index.kind != .expiry {
            counts[index.name] = try count(
                """
                SELECT COUNT(*), SUM(LENGTH(t.body)) FROM index_item i
                CROSS JOIN item t ON t.tableID = ? AND t.pk = i.pk AND t.sk = i.sk WHERE i.indexID = ?
                """, [table.id, index.id])
        }
        return counts
    }

    /// Keys of items whose time has come, oldest first.
    static func expired(
        _ index: SecondaryIndex, from oldest: Int64, before now: Int64, limit: Int, _ db: Database
    )
        throws -> [StoredKey]
    {
        let statement = try db.cachedStatement(
            sql: """
                SELECT pk, sk FROM index_item WHERE indexID = ? AND ipk >= ? AND ipk < ? ORDER BY ipk LIMIT ?
                """)
        return try Row.fetchAll(
            statement,
            arguments: [
                index.id, SecondaryIndex.expiryBytes(oldest), SecondaryIndex.expiryBytes(now), limit,
            ]
        ).map { StoredKey(partition: $0[0], sort: $0[1]) }
    }
}
