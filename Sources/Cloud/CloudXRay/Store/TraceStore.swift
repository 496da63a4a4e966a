import AWSCore
import CloudCore
import GRDB

/// Segment documents on disk, by trace. Times are microseconds since the epoch.
struct TraceStore: Sendable {
    private let store: Store

    init(path: String?) throws {
        // Telemetry: survives the process, not the machine.
        store = try Store(path: path, durability: .process, label: "xray") { migrator in
            migrator.registerMigration("1") { db in
                try db.execute(
                    sql: """
                        CREATE TABLE trace (
                            id TEXT PRIMARY KEY, start INTEGER NOT NULL, end INTEGER NOT NULL, bytes INTEGER NOT NULL)
                            WITHOUT ROWID;
                        CREATE INDEX traceByStart ON trace (start, id);
                        CREATE TABLE segment (
                            trace TEXT NOT NULL, id TEXT NOT NULL, start INTEGER NOT NULL, end INTEGER,
                            document TEXT NOT NULL, PRIMARY KEY (trace, id)) WITHOUT ROWID;
                        CREATE TABLE total (bytes INTEGER NOT NULL);
                        INSERT INTO total VALUES (0);
                        """)
            }
        }
    }

    /// Writes all that waits in a buffer, read by `parse`. Returns how many documents were dropped before, and how many
    /// were refused. The buffer is emptied inside the transaction: whoever calls this second finds the first one's
    /// documents committed.
    func append<Element: Sendable>(
        from buffer: BoundedBuffer<Element>, parse: @escaping @Sendable (Element) -> SegmentDocument?
    ) async throws -> (dropped: Int, refused: Int) {
        let isIdle = buffer.isEmpty
        return try await store.write { db in
            if isIdle { return (0, 0) }
            let (elements, dropped) = buffer.drain()
            // What is known of a finished segment does not give way to a late word that it has begun.
            let insert = try db.cachedStatement(
                sql: """
                    INSERT INTO segment (trace, id, start, end, document) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (trace, id) DO UPDATE SET start = excluded.start, end = excluded.end,
                        document = excluded.document WHERE segment.end IS NULL OR excluded.end IS NOT NULL
                    """)
            let extend = try db.cachedStatement(
                sql: """
                    INSERT INTO trace (id, start, end, bytes) VALUES (?, ?, ?, ?)
                    ON CONFLICT (id) DO UPDATE SET start = MIN(start, excluded.start), end = MAX(end, excluded.end),
                        bytes = bytes + excluded.bytes
                    """)
            var refused = 0
            var bytes = 0
            for element in elements {
                guard let segment = parse(element) else {
                    refused += 1
                    continue
                }
                let size = segment.text.utf8.count
                let start = segment.start.microseconds
                let end = segment.end?.microseconds
                try insert.execute(arguments: [segment.traceID, segment.id, start, end, segment.text])
                try extend.execute(arguments: [segment.traceID, start, end ?? start, size])
                bytes += size
            }
            try db.execute(sql: "UPDATE total SET bytes = bytes + ?", arguments: [bytes])
            return (dropped, refused)
        }
    }

    /// The documents of a trace, by their beginning.
    func documents(trace: String) throws -> [(id: String, document: String)] {
        try store.read { db in
            let statement = try db.cachedStatement(
                sql: "SELECT id, document FROM segment WHERE trace = ? ORDER BY start, id")
            return try Row.fetchAll(statement, arguments: [trace]).map { ($0[0], $0[1]) }
        }
    }

    struct Listed: Sendable {
        var id: String
        var start: Int64
    }

    /// Traces after a place in the order of their beginnings. With `overlapping`, those that lasted into the range count
    /// too.
    func traces(in range: ClosedRange<Int64>, overlapping: Bool, after last: Listed?, limit: Int) throws -> [Listed] {
        try store.read { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT id, start FROM trace
                    WHERE start <= ?2 AND \(overlapping ? "end" : "start") >= ?1 AND (start, id) > (?3, ?4)
                    ORDER BY start, id LIMIT ?5
                    """)
            return try Row.fetchAll(
                statement,
                arguments: [range.lowerBound, range.upperBound, last?.start ?? -1, last?.id ?? "", limit]
            ).map { Listed(id: $0[0], start: $0[1]) }
        }
    }

    /// Deletes up to `limit` of the oldest traces: those before a time, and those beyond a number of bytes. Returns how
    /// many there were.
    func sweep(before: Int64, maximumBytes: Int64, limit: Int) async throws -> Int {
        try await store.write { db in
            let total = try Int64.fetchOne(db, sql: "SELECT bytes FROM total") ?? 0
            var excess = total - maximumBytes
            var freed: Int64 = 0
            var old: [String] = []
            let oldest = try Row.fetchCursor(
                db, sql: "SELECT id, start, bytes FROM trace ORDER BY start, id LIMIT ?", arguments: [limit])
            while let row = try oldest.next() {
                guard excess > 0 || (row[1] as Int64) < before else { break }
                old.append(row[0])
                excess -= row[2]
                freed += row[2]
            }
            for id in old {
                try db.execute(sql: "DELETE FROM segment WHERE trace = ?", arguments: [id])
                try db.execute(sql: "DELETE FROM trace WHERE id = ?", arguments: [id])
            }
            if !old.isEmpty { try db.execute(sql: "UPDATE total SET bytes = MAX(0, bytes - ?)", arguments: [freed]) }
            return old.count
        }
    }
}

extension Timestamp {
    var microseconds: Int64 { nanoseconds / 1000 }
}
