import AWSCore
import CloudCore
import GRDB
import JSON

/// Functions, event source mappings, how far these have come, and asynchronous events on disk.
struct LambdaStore: Sendable {
    let store: Store

    /// An event that waits for its (next) attempt. Times are milliseconds since the epoch.
    struct Event: Sendable {
        var id: String
        var function: String
        var payload: [UInt8]
        var trace: String?
        var attempts: Int
        var received: Int64
        var due: Int64
    }

    init(path: String?) throws {
        store = try Store(path: path, label: "lambda") { migrator in
            migrator.registerMigration("1") { db in
                try db.execute(
                    sql: """
                        CREATE TABLE function (name TEXT PRIMARY KEY, document TEXT NOT NULL) WITHOUT ROWID;
                        CREATE TABLE mapping (uuid TEXT PRIMARY KEY, document TEXT NOT NULL) WITHOUT ROWID;
                        CREATE TABLE event (
                            id TEXT PRIMARY KEY, function TEXT NOT NULL, payload TEXT NOT NULL, trace TEXT,
                            attempts INTEGER NOT NULL, received INTEGER NOT NULL, due INTEGER NOT NULL) WITHOUT ROWID;
                        CREATE INDEX eventByDue ON event (due);
                        """)
            }
            Self.migrateCheckpoints(&migrator)
        }
    }

    func functions() throws -> [LambdaFunction] {
        try store.read { db in
            try String.fetchAll(db, sql: "SELECT document FROM function ORDER BY name").map {
                try LambdaFunction(json: JSONValue(parsing: $0))
            }
        }
    }

    /// `current` is asked when the change's turn comes: of two changes at once, the last write is the last state.
    func save(function name: String, current: @escaping @Sendable () -> LambdaFunction?) async throws {
        try await store.write { db in
            if let function = current() {
                try db.execute(
                    sql: "INSERT OR REPLACE INTO function (name, document) VALUES (?, ?)",
                    arguments: [name, function.json.serialized()])
            } else {
                try db.execute(sql: "DELETE FROM function WHERE name = ?", arguments: [name])
            }
        }
    }

    func mappings() throws -> [EventSourceMapping] {
        try store.read { db in
            try String.fetchAll(db, sql: "SELECT document FROM mapping ORDER BY uuid").map {
                try EventSourceMapping(json: JSONValue(parsing: $0))
            }
        }
    }

    func save(mapping uuid: String, current: @escaping @Sendable () -> EventSourceMapping?) async throws {
        try await store.write { db in
            if let mapping = current() {
                try db.execute(
                    sql: "INSERT OR REPLACE INTO mapping (uuid, document) VALUES (?, ?)",
                    arguments: [uuid, mapping.json.serialized()])
            } else {
                try db.execute(sql: "DELETE FROM mapping WHERE uuid = ?", arguments: [uuid])
                try Self.forget(uuid, db)
            }
        }
    }

    // MARK: - Asynchronous events

    func put(_ event: Event) async throws {
        try await store.write { db in
            try db.execute(
                sql: """
                    INSERT OR REPLACE INTO event (id, function, payload, trace, attempts, received, due)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    event.id, event.function, String(decoding: event.payload, as: UTF8.self), event.trace,
                    event.attempts,
                    event.received, event.due,
                ])
        }
    }

    func removeEvent(_ id: String) async throws {
        try await store.write { db in try db.execute(sql: "DELETE FROM event WHERE id = ?", arguments: [id]) }
    }

    func events(due: Int64, limit: Int) throws -> [Event] {
        try store.read { db in
            let sql = "SELECT * FROM event WHERE due <= ? ORDER BY due LIMIT ?"
            return try Row.fetchAll(db, sql: sql, arguments: [due, limit]).map { row in
                Event(
                    id: row["id"], function: row["function"], payload: Array((row["payload"] as String).utf8),
                    trace: row["trace"], attempts: row["attempts"], received: row["received"], due: row["due"])
            }
        }
    }
}
