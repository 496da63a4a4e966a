import CloudCore
import GRDB
import JSON

/// Small things that are read once, at the start, and written when they change.
struct RecordStore: Sendable {
    private let store: Store

    init(path: String?, label: String) throws {
        store = try Store(path: path, label: label) { migrator in
            migrator.registerMigration("1") { db in
                try db.execute(
                    sql:
                        "CREATE TABLE record (kind TEXT, key TEXT, body TEXT NOT NULL, PRIMARY KEY (kind, key)) WITHOUT ROWID"
                )
            }
        }
    }

    func all(_ kind: String) throws -> [JSONValue] {
        try store.read { db in
            try String.fetchAll(db, sql: "SELECT body FROM record WHERE kind = ? ORDER BY key", arguments: [kind])
                .map { try JSONValue(parsing: $0) }
        }
    }

    /// Runs alone: what it reads of its owner's memory nobody else changes meanwhile.
    func change<Value: Sendable>(
        _ edit: @escaping @Sendable () throws -> (value: Value, changes: [Change], done: @Sendable () -> Void)
    ) async throws -> Value {
        try await store.write { db in
            let (value, changes, done) = try edit()
            for change in changes {
                if let body = change.body {
                    try db.execute(
                        sql: "INSERT OR REPLACE INTO record (kind, key, body) VALUES (?, ?, ?)",
                        arguments: [change.kind, change.key, body.serialized()])
                } else {
                    try db.execute(
                        sql: "DELETE FROM record WHERE kind = ? AND key = ?", arguments: [change.kind, change.key])
                }
            }
            done()
            return value
        }
    }

    struct Change: Sendable {
        var kind: String
        var key: String
        /// Nil removes it.
        var body: JSONValue?
    }
}
