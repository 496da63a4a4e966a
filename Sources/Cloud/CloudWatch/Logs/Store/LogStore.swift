import AWSCore
import CloudCore
import GRDB

/// Events of one PutLogEvents on their way to disk.
struct LogBatch: Sendable {
    var group: String
    var groupID: Int64
    var streamID: Int64
    var ingested: Int64
    var events: [(timestamp: Int64, message: String)]
    /// Bytes: messages and 26 for each.
    var size: Int
}

/// Groups, streams and events on disk. Times are milliseconds since the epoch.
struct LogStore: Sendable {
    private let store: Store

    init(path: String?) throws {
        // Telemetry: survives the process, not the machine.
        store = try Store(path: path, durability: .process, label: "logs") { migrator in
            migrator.registerMigration("1") { db in
                try db.execute(
                    sql: """
                        CREATE TABLE grp (
                            id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, created INTEGER NOT NULL,
                            retention INTEGER, bytes INTEGER NOT NULL DEFAULT 0, kms TEXT, class TEXT NOT NULL);
                        CREATE TABLE stream (
                            id INTEGER PRIMARY KEY AUTOINCREMENT, grp INTEGER NOT NULL, name TEXT NOT NULL,
                            created INTEGER NOT NULL, first INTEGER, last INTEGER, ingested INTEGER, UNIQUE (grp, name));
                        CREATE TABLE event (
                            grp INTEGER NOT NULL, timestamp INTEGER NOT NULL, id INTEGER NOT NULL, stream INTEGER NOT NULL,
                            ingested INTEGER NOT NULL, message TEXT NOT NULL,
                            PRIMARY KEY (grp, timestamp, id)) WITHOUT ROWID;
                        CREATE TABLE counter (next INTEGER NOT NULL);
                        INSERT INTO counter VALUES (1);
                        """)
            }
        }
    }

    // MARK: - Groups and streams

    func groups() throws -> [LogGroup] {
        try store.read { db in
            var streams: [Int64: [String: LogStream]] = [:]
            for row in try Row.fetchAll(db, sql: "SELECT grp, id, name, created, first, last, ingested FROM stream") {
                let stream = LogStream(
                    id: row[1], name: row[2], created: row[3], first: row[4], last: row[5], ingested: row[6])
                streams[row[0], default: [:]][stream.name] = stream
            }
            return try Row.fetchAll(db, sql: "SELECT id, name, created, retention, bytes, kms, class FROM grp").map {
                row in
                LogGroup(
                    id: row[0], name: row[1], created: row[2], retention: row[3], bytes: row[4], kmsKeyID: row[5],
                    logGroupClass: row[6], streams: streams[row[0]] ?? [:])
            }
        }
    }

    func createGroup(name: String, created: Int64, kmsKeyID: String?, logGroupClass: String) async throws -> LogGroup {
        try await store.write { db in
            let isTaken = try Bool.fetchOne(db, sql: "SELECT 1 FROM grp WHERE name = ?", arguments: [name]) != nil
            if isTaken { throw AWSError.logGroupExists }
            try db.execute(
                sql: "INSERT INTO grp (name, created, kms, class) VALUES (?, ?, ?, ?)",
                arguments: [name, created, kmsKeyID, logGroupClass])
            return LogGroup(
                id: db.lastInsertedRowID, name: name, created: created, bytes: 0, kmsKeyID: kmsKeyID,
                logGroupClass: logGroupClass)
        }
    }

    func deleteGroup(_ id: Int64) async throws {
        try await store.write { db in
            for table in ["event", "stream"] {
                try db.execute(sql: "DELETE FROM \(table) WHERE grp = ?", arguments: [id])
            }
            try db.execute(sql: "DELETE FROM grp WHERE id = ?", arguments: [id])
        }
    }

    func setRetention(_ days: Int?, of id: Int64) async throws {
        try await store.write { db in
            try db.execute(sql: "UPDATE grp SET retention = ? WHERE id = ?", arguments: [days, id])
        }
    }

    func createStream(name: String, group: Int64, created: Int64) async throws -> LogStream {
        try await store.write { db in
            let known = try Bool.fetchOne(
                db, sql: "SELECT 1 FROM stream WHERE grp = ? AND name = ?", arguments: [group, name])
            if known != nil { throw AWSError.logStreamExists }
            let hasGroup = try Bool.fetchOne(db, sql: "SELECT 1 FROM grp WHERE id = ?", arguments: [group]) != nil
            guard hasGroup else { throw AWSError.noSuchLogGroup }
            try db.execute(
                sql: "INSERT INTO stream (grp, name, created) VALUES (?, ?, ?)", arguments: [group, name, created])
            return LogStream(id: db.lastInsertedRowID, name: name, created: created)
        }
    }

    // MARK: - Events

    /// Writes all that waits in the buffer, and returns it with the number of batches that were dropped.
    ///
    /// The buffer is emptied inside the transaction: whoever calls this second finds the first one's events committed.
    func append(from buffer: BoundedBuffer<LogBatch>) async throws -> (batches: [LogBatch], dropped: Int) {
        try await store.write { db in
            let (batches, dropped) = buffer.drain()
            if batches.isEmpty { return (batches, dropped) }
            let insert = try db.cachedStatement(
                sql: "INSERT INTO event (grp, timestamp, id, stream, ingested, message) VALUES (?, ?, ?, ?, ?, ?)")
            let grow = try db.cachedStatement(sql: "UPDATE grp SET bytes = bytes + ? WHERE id = ?")
            let extend = try db.cachedStatement(
                sql: """
                    UPDATE stream SET first = MIN(COALESCE(first, ?1), ?1), last = MAX(COALESCE(last, ?2), ?2), ingested = ?3
                    WHERE id = ?4
                    """)
            var next = try Int64.fetchOne(db, sql: "SELECT next FROM counter") ?? 1
            for batch in batches {
                guard let first = batch.events.first?.timestamp, let last = batch.events.last?.timestamp else {
                    continue
                }
                // A group that was deleted meanwhile takes its events along.
                try extend.execute(arguments: [first, last, batch.ingested, batch.streamID])
                if db.changesCount == 0 { continue }
                for event in batch.events {
                    try insert.execute(arguments: [
                        batch.groupID, event.timestamp, next, batch.streamID, batch.ingested, event.message,
                    ])
                    next += 1
                }
                try grow.execute(arguments: [batch.size, batch.groupID])
            }
            try db.execute(sql: "UPDATE counter SET next = ?", arguments: [next])
            return (batches, dropped)
        }
    }

    /// The events of a group, one after the other from a position on, until `body` returns false.
    ///
    /// - Parameters:
    ///   - position: exclusive.
    ///   - range: inclusive at both ends.
    func scan(
        group: Int64, after position: LogPosition?, ascending: Bool, range: ClosedRange<Int64>,
        _ body: (LogEvent) throws -> Bool
    ) throws {
        let order = ascending ? "ASC" : "DESC"
        let edge = position.map { _ in "AND (timestamp, id) \(ascending ? ">" : "<") (?, ?)" } ?? ""
        try store.read { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT id, stream, timestamp, ingested, message FROM event
                    WHERE grp = ? AND timestamp BETWEEN ? AND ? \(edge)
                    ORDER BY grp \(order), timestamp \(order), id \(order)
                    """)
            var arguments: StatementArguments = [group, range.lowerBound, range.upperBound]
            if let position { arguments += [position.timestamp, position.id] }
            let cursor = try Row.fetchCursor(statement, arguments: arguments)
            while let row = try cursor.next() {
                let event = LogEvent(id: row[0], stream: row[1], timestamp: row[2], ingested: row[3], message: row[4])
                if try !body(event) { return }
            }
        }
    }

    // MARK: - Growing old

    /// Deletes up to `limit` of a group's oldest events, those before `expiry`. Returns what it freed.
    func deleteEvents(group: Int64, before expiry: Int64, limit: Int) async throws -> (events: Int, bytes: Int64) {
        try await store.write { db in
            let farthest = try Int64.fetchOne(
                db,
                sql: "SELECT timestamp FROM event WHERE grp = ? AND timestamp < ? ORDER BY timestamp LIMIT 1 OFFSET ?",
                arguments: [group, expiry, limit])
            // Whole milliseconds go together, so that a full one is not in the way for ever.
            let edge = farthest.map { min($0 + 1, expiry) } ?? expiry
            let bytes =
                try Int64.fetchOne(
                    db,
                    sql: """
                        SELECT SUM(LENGTH(CAST(message AS BLOB)) + \(LogLimits.eventOverhead)) FROM event
                        WHERE grp = ? AND timestamp < ?
                        """, arguments: [group, edge]) ?? 0
            if bytes == 0 { return (0, 0) }
            try db.execute(sql: "DELETE FROM event WHERE grp = ? AND timestamp < ?", arguments: [group, edge])
            let events = db.changesCount
            try db.execute(sql: "UPDATE grp SET bytes = MAX(0, bytes - ?) WHERE id = ?", arguments: [bytes, group])
            return (events, bytes)
        }
    }

    /// The time of a group's `offset`th event, oldest first.
    func timestamp(group: Int64, offset: Int) throws -> Int64? {
        try store.read { db in
            try Int64.fetchOne(
                db, sql: "SELECT timestamp FROM event WHERE grp = ? ORDER BY timestamp LIMIT 1 OFFSET ?",
                arguments: [group, offset])
        }
    }
}
