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

/// Series, their minutes and the alarms on disk, and what waits in memory for the next transaction.
///
/// Times are seconds since the epoch. At most 10,000 series and 20,000 waiting minutes are taken; samples beyond are
/// counted and dropped.
final class MetricStore: Sendable {
    static let maximumSeries = 10_000
    static let maximumPending = 20_000

    struct Series: Sendable {
        let id: Int64
        var seen: Int64
    }

    private struct State {
        var series: [MetricIdentity: Series] = [:]
        var nextID: Int64 = 1
        var changed: Set<MetricIdentity> = []
        var pending: [BucketKey: Distribution] = [:]
        var dropped = 0
    }

    private let store: Store
    private let state = Mutex(State())

    init(path: String?) throws {
        // Telemetry: survives the process, not the machine.
        store = try Store(path: path, durability: .process, label: "metrics") { migrator in
            migrator.registerMigration("1") { db in
                try db.execute(
                    sql: """
                        CREATE TABLE series (
                            id INTEGER PRIMARY KEY, namespace TEXT NOT NULL, name TEXT NOT NULL, dimensions TEXT NOT NULL,
                            seen INTEGER NOT NULL);
                        CREATE TABLE bucket (
                            series INTEGER NOT NULL, start INTEGER NOT NULL, unit TEXT NOT NULL, data BLOB NOT NULL,
                            PRIMARY KEY (series, start, unit)) WITHOUT ROWID;
                        CREATE TABLE alarm (
                            name TEXT PRIMARY KEY, settings BLOB NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL,
                            reasonData TEXT, configured INTEGER NOT NULL, updated INTEGER NOT NULL,
                            transitioned INTEGER NOT NULL);
                        """)
            }
        }
        let rows = try store.read { db in
            try Row.fetchAll(db, sql: "SELECT id, namespace, name, dimensions, seen FROM series").map { row in
                (
                    MetricIdentity(namespace: row[1], name: row[2], dimensionText: row[3]),
                    Series(id: row[0], seen: row[4])
                )
            }
        }
        state.withLock { state in
            for (identity, series) in rows {
                state.series[identity] = series
                state.nextID = max(state.nextID, series.id + 1)
            }
        }
    }

    // MARK: - Samples

    /// Adds samples to a metric's minute, or second; `change` is given its distribution.
    func add(_ identity: MetricIdentity, start: Int64, unit: String, _ change: (inout Distribution) -> Void) {
        state.withLock { state in
            if state.series[identity] == nil {
                guard state.series.count < Self.maximumSeries else {
                    state.dropped += 1
                    return
                }
                state.series[identity] = Series(id: state.nextID, seen: start)
                state.nextID += 1
                state.changed.insert(identity)
            }
            guard let series = state.series[identity] else { return }
            if start > series.seen {
                state.series[identity]?.seen = start
                state.changed.insert(identity)
            }
            let key = BucketKey(series: series.id, start: start, unit: unit)
            guard state.pending.count < Self.maximumPending || state.pending[key] != nil else {
                state.dropped += 1
                return
            }
            change(&state.pending[key, default: Distribution()])
        }
    }

    /// All metrics and when each last had a sample.
    var series: [(identity: MetricIdentity, seen: Int64)] {
        state.withLock { state in state.series.map { ($0.key, $0.value.seen) } }
    }

    /// Writes what waits; returns how many samples were dropped since the last call. The waiting samples are taken
    /// inside the transaction: whoever calls this second finds the first one's committed.
    func flush() async throws -> Int {
        let isIdle = state.withLock { $0.pending.isEmpty && $0.changed.isEmpty && $0.dropped == 0 }
        return try await store.write { db in
            if isIdle { return 0 }
            let (pending, changed, dropped) = self.state.withLock { state in
                defer {
                    state.pending = [:]
                    state.changed = []
                    state.dropped = 0
                }
                return (state.pending, state.changed.map { ($0, state.series[$0]) }, state.dropped)
            }
            let keep = try db.cachedStatement(
                sql: """
                    INSERT INTO series (id, namespace, name, dimensions, seen) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (id) DO UPDATE SET seen = excluded.seen
                    """)
            for case (let identity, let series?) in changed {
                try keep.execute(arguments: [
                    series.id, identity.namespace, identity.name, identity.dimensionText, series.seen,
                ])
            }
            let read = try db.cachedStatement(
                sql: "SELECT data FROM bucket WHERE series = ? AND start = ? AND unit = ?")
            let write = try db.cachedStatement(
                sql: "INSERT OR REPLACE INTO bucket (series, start, unit, data) VALUES (?, ?, ?, ?)")
            for (key, samples) in pending {
                var all = samples
                if let known = try Data.fetchOne(read, arguments: [key.series, key.start, key.unit]) {
                    all.merge(Distribution(bytes: Array(known)))
                }
                try write.execute(arguments: [key.series, key.start, key.unit, Data(all.bytes)])
            }
            return dropped
        }
    }

    /// The samples of a metric at `range`'s times, in order. Flush first.
    func samples(
        of identity: MetricIdentity, in range: Range<Int64>, unit: String?
    ) throws -> [(start: Int64, unit: String, samples: Distribution)] {
        guard let series = state.withLock({ $0.series[identity] }) else { return [] }
        return try store.read { db in
            let statement = try db.cachedStatement(
                sql: "SELECT start, unit, data FROM bucket WHERE series = ? AND start >= ? AND start < ? ORDER BY start"
            )
            let rows = try Row.fetchCursor(statement, arguments: [series.id, range.lowerBound, range.upperBound])
            var found: [(start: Int64, unit: String, samples: Distribution)] = []
            while let row = try rows.next() {
                let known: String = row[1]
                if let unit, unit != known { continue }
                found.append((row[0], known, Distribution(bytes: Array(row[2] as Data))))
            }
            return found
        }
    }

    /// Deletes minutes before a time, and the oldest ones beyond a number; then the series that have none left.
    func sweep(before: Int64, maximumBuckets: Int) async throws {
        let gone = try await store.write { db in
            try db.execute(sql: "DELETE FROM bucket WHERE start < ?", arguments: [before])
            let count = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM bucket") ?? 0
            if count > maximumBuckets {
                let edge = try Int64.fetchOne(
                    db, sql: "SELECT start FROM bucket ORDER BY start LIMIT 1 OFFSET ?",
                    arguments: [count - maximumBuckets])
                try db.execute(sql: "DELETE FROM bucket WHERE start < ?", arguments: [edge])
            }
            let old = try Int64.fetchAll(db, sql: "SELECT id FROM series WHERE seen < ?", arguments: [before])
            for id in old { try db.execute(sql: "DELETE FROM series WHERE id = ?", arguments: [id]) }
            return Set(old)
        }
        if gone.isEmpty { return }
        state.withLock { state in
            state.series = state.series.filter { !gone.contains($0.value.id) || $0.value.seen >= before }
        }
    }

    // MARK: - Alarms

    func alarms() throws -> [Alarm] {
        try store.read { db in
            try Row.fetchAll(
                db,
                sql:
                    "SELECT settings, state, reason, reasonData, configured, updated, transitioned FROM alarm ORDER BY name"
            ).compactMap { row in
                guard let settings = Alarm.decode(Array(row[0] as Data)), let state = Alarm.State(rawValue: row[1])
                else { return nil }
                return Alarm(
                    settings: settings, state: state, reason: row[2], reasonData: row[3],
                    configured: Timestamp(milliseconds: row[4]), updated: Timestamp(milliseconds: row[5]),
                    transitioned: Timestamp(milliseconds: row[6]))
            }
        }
    }

    func save(_ alarm: Alarm) async throws {
        let settings = Data(try alarm.encodedSettings())
        try await store.write { db in
            try db.execute(
                sql: """
                    INSERT OR REPLACE INTO alarm (name, settings, state, reason, reasonData, configured, updated, transitioned)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    alarm.name, settings, alarm.state.rawValue, alarm.reason, alarm.reasonData,
                    alarm.configured.milliseconds, alarm.updated.milliseconds, alarm.transitioned.milliseconds,
                ])
        }
    }

    func deleteAlarms(_ names: [String]) async throws {
        try await store.write { db in
            for name in names { try db.execute(sql: "DELETE FROM alarm WHERE name = ?", arguments: [name]) }
        }
    }
}
