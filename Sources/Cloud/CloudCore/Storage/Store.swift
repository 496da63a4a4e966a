import Dispatch
import GRDB
import Synchronization

/// A service's embedded store: SQLite in WAL mode, one writer, group commit.
///
/// Writers that arrive while a commit is under way share the next one: each runs in its own savepoint, one fsync
/// serves them all, and nobody is answered before the commit is on disk. An acknowledged write survives `kill -9`
/// and, with `Durability.full`, a power cut (SQLite documentation, "PRAGMA synchronous").
public final class Store: Sendable {
    public enum Durability: Sendable {
        /// fsync at each group commit.
        case full
        /// fsync at checkpoints only: survives the death of the process, not of the machine.
        case process
    }

    private struct Job: Sendable {
        let run: @Sendable (Database) throws -> Void
        let finish: @Sendable ((any Error)?) -> Void
    }
    private struct Pending: Sendable {
        var jobs: [Job] = []
        var isDraining = false
    }

    private let database: any DatabaseWriter
    private let queue: DispatchQueue
    private let pending = Mutex(Pending())

    /// - Parameter path: the database's file; nil keeps it in memory.
    public init(
        path: String?, durability: Durability = .full, label: String = "store",
        migrations: (inout DatabaseMigrator) -> Void
    ) throws {
        var configuration = Configuration()
        configuration.label = label
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA synchronous = \(durability == .full ? "FULL" : "NORMAL")")
            try db.execute(sql: "PRAGMA temp_store = MEMORY")
            try db.execute(sql: "PRAGMA cache_size = -4096")
        }
        if let path {
            database = try DatabasePool(path: path, configuration: configuration)
        } else {
            database = try DatabaseQueue(configuration: configuration)
        }
        queue = DispatchQueue(label: "nimbo.\(label).writer", qos: .userInitiated)
        var migrator = DatabaseMigrator()
        migrations(&migrator)
        try migrator.migrate(database)
    }

    /// Runs a change and returns once it is committed. An error undoes this change and no other.
    public func write<Value: Sendable>(
        _ change: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let result = Mutex<Result<Value, any Error>?>(nil)
            enqueue(
                Job(
                    run: { db in
                        do {
                            let value = try change(db)
                            result.withLock { $0 = .success(value) }
                        } catch {
                            result.withLock { $0 = .failure(error) }
                            throw error
                        }
                    },
                    finish: { commitError in
                        if let commitError {
                            continuation.resume(throwing: commitError)
                        } else if let outcome = result.withLock({ $0 }) {
                            continuation.resume(with: outcome)
                        }
                    }))
        }
    }

    /// Reads a consistent snapshot that contains every acknowledged write. Meant for short reads: it does not suspend.
    public func read<Value>(_ query: (Database) throws -> Value) throws -> Value {
        try database.read(query)
    }

    private func enqueue(_ job: Job) {
        let mustDrain = pending.withLock { pending in
            pending.jobs.append(job)
            if pending.isDraining { return false }
            pending.isDraining = true
            return true
        }
        if mustDrain { queue.async { self.drain() } }
    }

    private func drain() {
        while true {
            let jobs = pending.withLock { pending -> [Job] in
                let jobs = pending.jobs
                pending.jobs = []
                if jobs.isEmpty { pending.isDraining = false }
                return jobs
            }
            if jobs.isEmpty { return }
            commit(jobs)
        }
    }

    private func commit(_ jobs: [Job]) {
        do {
            try database.writeWithoutTransaction { db in
                try db.inTransaction(.immediate) {
                    for job in jobs {
                        // A job keeps its own error; only it is rolled back.
                        do {
                            try db.inSavepoint {
                                try job.run(db); return .commit
                            }
                        } catch {}
                    }
                    return .commit
                }
            }
            for job in jobs { job.finish(nil) }
        } catch {
            for job in jobs { job.finish(error) }
        }
    }
}
