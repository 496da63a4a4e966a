import AWSCore
import AWSShapes
import CloudCore
import GRDB
import Synchronization

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Tables on disk, and as they are now in memory.
///
/// The copy in memory changes on the writer, in order with the writes: a write never misses an index that was made
/// before it.
final class TableStore: Sendable {
    let store: Store
    let journal: StreamJournal
    /// Nil unless reads lag behind.
    let recent: RecentChanges?
    private let arnPrefix: String
    private let clock: any WallClock
    private let tables: Mutex<[String: Table]> = Mutex([:])
    /// Writes to a large table are all over it: the fewer times its pages are copied, the better.
    private static let longLog = 16_000

    init(
        path: String?, durability: Store.Durability, arnPrefix: String, clock: any WallClock, lag: Duration = .zero
    ) throws {
        self.arnPrefix = arnPrefix
        recent = lag > .zero ? RecentChanges(lag: lag, clock: clock) : nil
        self.clock = clock
        store = try Store(path: path, durability: durability, label: "dynamodb", longLog: Self.longLog) { migrator in
            migrator.registerMigration("1") { db in
                try db.execute(
                    sql: """
                        CREATE TABLE "table" (
                            id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, definition BLOB NOT NULL,
                            tableID TEXT NOT NULL, created INTEGER NOT NULL, timeToLive TEXT, recoverableSince INTEGER,
                            recoveryPeriod INTEGER NOT NULL DEFAULT 35);
                        CREATE TABLE "index" (
                            id INTEGER PRIMARY KEY AUTOINCREMENT, tableID INTEGER NOT NULL, name TEXT NOT NULL,
                            kind INTEGER NOT NULL, UNIQUE (tableID, kind, name));
                        CREATE TABLE item (
                            tableID INTEGER NOT NULL, pk BLOB NOT NULL, sk BLOB NOT NULL, body BLOB NOT NULL,
                            PRIMARY KEY (tableID, pk, sk)) WITHOUT ROWID;
                        CREATE TABLE index_item (
                            indexID INTEGER NOT NULL, ipk BLOB NOT NULL, isk BLOB NOT NULL, pk BLOB NOT NULL,
                            sk BLOB NOT NULL, PRIMARY KEY (indexID, ipk, isk, pk, sk)) WITHOUT ROWID;
                        CREATE TABLE token (
                            token TEXT PRIMARY KEY, request BLOB NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
                        CREATE INDEX tokenByTime ON token (at);
                        """)
            }
            migrator.registerMigration("resource policies") { db in
                try db.execute(
                    sql:
                        "CREATE TABLE policy (tableID INTEGER PRIMARY KEY, revision INTEGER NOT NULL, text TEXT NOT NULL)"
                )
            }
            StreamRows.migrate(&migrator)
            BackupRows.migrate(&migrator)
            RecoveryLog.migrate(&migrator)
            TransferRows.migrate(&migrator)
            ItemRows.migrate(&migrator)
        }
        journal = StreamJournal(clock: clock, last: try store.read { db in try StreamRows.lastSequence(db) })
        try reload()
    }

    var all: [Table] { tables.withLock { $0.values.sorted { $0.name < $1.name } } }

    func table(named name: String) -> Table? { tables.withLock { $0[name] } }

    /// The table as it is now, for a write that was made ready for an earlier state of it. Called on the writer.
    func current(_ table: Table) throws(AWSError) -> Table {
        guard let current = self.table(named: table.name), current.id == table.id else { throw .resourceNotFound }
        return current
    }

    /// Reads, some tables as they were a while ago when reads lag behind.
    ///
    /// - Parameters:
    ///   - stale: the tables that need not be read as they are.
    ///   - keys: the items that are read; all when nil.
    func read<Value>(
        _ stale: @autoclosure () -> [Table], keys: @autoclosure () -> [StoredKey]? = nil,
        _ query: (Database) throws -> Value
    ) throws -> Value {
        guard let recent else { return try store.read(query) }
        let stale = stale()
        if stale.isEmpty { return try store.read(query) }
        let keys = keys()
        return try store.rehearse { db in
            for table in stale { try recent.undo(in: table, keys: keys, db) }
            return try query(db)
        }
    }

    /// The same for a read by one statement.
    func readOnce<Value>(
        _ stale: @autoclosure () -> [Table], keys: @autoclosure () -> [StoredKey]? = nil,
        _ query: (any StatementSource) throws -> Value
    ) throws -> Value {
        guard recent != nil else { return try store.readOnce(query) }
        return try read(stale(), keys: keys()) { try query($0) }
    }

    /// Runs a change of tables; should its commit fail, memory follows the disk.
    func change<Value: Sendable>(_ change: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do { return try await store.write(change) } catch {
            try reload()
            throw error
        }
    }

    private func reload() throws {
        let found = try store.read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM \"table\"").map { try self.table($0, db) }
        }
        tables.withLock { $0 = Dictionary(found.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }) }
    }

    // MARK: - On the writer

    func insert(_ definition: DynamoDB.CreateTableInput, _ settings: Table.Settings, _ db: Database) throws -> Table {
        try db.execute(
            sql: "INSERT INTO \"table\" (name, definition, tableID, created) VALUES (?, ?, ?, ?)",
            arguments: [
                definition.tableName, try StoredRequest.encode(definition, of: DynamoDB.CreateTable.self),
                settings.tableID, settings.created.milliseconds,
            ])
        let id = db.lastInsertedRowID
        if let restore = settings.restore {
            try db.execute(
                sql: "UPDATE \"table\" SET restoredFrom = ?, restoredTable = ?, restoredAt = ? WHERE id = ?",
                arguments: [restore.backup, restore.table, restore.at.milliseconds, id])
        }
        return try save(definition, settings, id: id, db)
    }

    /// Writes what a table is to be, makes new indexes from its items and removes those that are gone.
    @discardableResult
    func save(
        _ definition: DynamoDB.CreateTableInput, _ settings: Table.Settings, id: Int64, _ db: Database
    ) throws
        -> Table
    {
        try db.execute(
            sql: """
                UPDATE "table" SET definition = ?, timeToLive = ?, recoverableSince = ?, recoveryPeriod = ?,
                    isImporting = ? WHERE id = ?
                """,
            arguments: [
                try StoredRequest.encode(definition, of: DynamoDB.CreateTable.self), settings.timeToLive,
                settings.recoverableSince,
                settings.recoveryPeriodInDays, settings.isImporting, id,
            ])
        if settings.recoverableSince == nil, table(named: definition.tableName)?.recovery != nil {
            try RecoveryLog.clear(tableID: id, db)
        }
        var wanted = (definition.globalSecondaryIndexes ?? []).map { ($0.indexName, SecondaryIndex.Kind.global) }
        wanted += (definition.localSecondaryIndexes ?? []).map { ($0.indexName, .local) }
        if let attribute = settings.timeToLive { wanted.append((attribute, .expiry)) }
        for row in try Row.fetchAll(db, sql: "SELECT id, name, kind FROM \"index\" WHERE tableID = ?", arguments: [id])
        where !wanted.contains(where: { $0.0 == row["name"] && $0.1.rawValue == row["kind"] }) {
            try Self.deleteIndex(row["id"], db)
        }
        var made: Set<Int64> = []
        for (name, kind) in wanted {
            try db.execute(
                sql: "INSERT OR IGNORE INTO \"index\" (tableID, name, kind) VALUES (?, ?, ?)",
                arguments: [id, name, kind.rawValue])
            if db.changesCount > 0 { made.insert(db.lastInsertedRowID) }
        }
        try StreamRows.follow(definition, of: id, journal, db)
        let table = try makeTable(id, definition, settings, db)
        for index in table.indexes where made.contains(index.id) { try ItemRows.fill(index, of: table, db) }
        tables.withLock { $0[table.name] = table }
        return table
    }

    /// Reads again what a table has besides its definition.
    func refresh(_ table: Table, _ db: Database) throws {
        let fresh = try makeTable(table.id, table.definition, table.settings, db)
        tables.withLock { $0[table.name] = fresh }
    }

    func delete(_ table: Table, _ db: Database) throws {
        try StreamRows.close(of: table.id, journal, db)
        for index in table.indexes { try Self.deleteIndex(index.id, db) }
        try db.execute(sql: "DELETE FROM item WHERE tableID = ?", arguments: [table.id])
        try db.execute(sql: "DELETE FROM policy WHERE tableID = ?", arguments: [table.id])
        if table.recovery != nil { try RecoveryLog.clear(tableID: table.id, db) }
        try db.execute(sql: "DELETE FROM \"table\" WHERE id = ?", arguments: [table.id])
        tables.withLock { $0[table.name] = nil }
    }

    private static func deleteIndex(_ id: Int64, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM index_item WHERE indexID = ?", arguments: [id])
        try db.execute(sql: "DELETE FROM \"index\" WHERE id = ?", arguments: [id])
    }

    // MARK: - Rows

    private func table(_ row: Row, _ db: Database) throws -> Table {
        let created: Int64 = row["created"]
        var settings = Table.Settings(
            timeToLive: row["timeToLive"], recoverableSince: row["recoverableSince"],
            recoveryPeriodInDays: row["recoveryPeriod"], created: Timestamp(milliseconds: created),
            tableID: row["tableID"], isImporting: row["isImporting"])
        if let source: String = row["restoredTable"] {
            settings.restore = .init(
                backup: row["restoredFrom"], table: source, at: Timestamp(milliseconds: row["restoredAt"]))
        }
        return try makeTable(
            row["id"], try StoredRequest.decode(row["definition"], of: DynamoDB.CreateTable.self), settings, db)
    }

    private func makeTable(
        _ id: Int64, _ definition: DynamoDB.CreateTableInput, _ settings: Table.Settings, _ db: Database
    ) throws -> Table {
        let definitions = definition.attributeDefinitions ?? []
        var indexes: [SecondaryIndex] = []
        for row in try Row.fetchAll(
            db, sql: "SELECT id, name, kind FROM \"index\" WHERE tableID = ? ORDER BY id", arguments: [id])
        {
            let name: String = row["name"]
            let kind = SecondaryIndex.Kind(rawValue: row["kind"]) ?? .global
            let key: KeySchema
            var projected = SecondaryIndex.Projected.all
            if kind == .expiry {
                key = KeySchema(hash: KeyAttribute(name: name, type: "N"), range: nil)
            } else if let index = definition.globalSecondaryIndexes?.first(where: { $0.indexName == name }) {
                key = try TableDefinition.key(index.keySchema, definitions, isGlobal: true)
                projected = TableDefinition.projected(index.projection)
            } else if let index = definition.localSecondaryIndexes?.first(where: { $0.indexName == name }) {
                key = try TableDefinition.key(index.keySchema, definitions)
                projected = TableDefinition.projected(index.projection)
            } else {
                continue
            }
            indexes.append(SecondaryIndex(id: row["id"], name: name, kind: kind, key: key, projected: projected))
        }
        let arn = arnPrefix + definition.tableName
        return Table(
            id: id, arn: arn, definition: definition, settings: settings,
            key: try TableDefinition.key(definition.keySchema ?? [], definitions), indexes: indexes,
            stream: try StreamRows.latest(of: id, arn: arn, journal, db),
            recovery: settings.recoverableSince == nil ? nil : RecoveryLog(clock: clock), recent: recent)
    }
}
