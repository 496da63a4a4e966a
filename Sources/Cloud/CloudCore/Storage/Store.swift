import CSQLite
import Dispatch
import GRDB
import NIOCore
import NIOPosix
import Synchronization

/// A service's embedded store: SQLite in WAL mode, one writer, group commit.
///
/// Writers that arrive together, or while a commit is under way, share the next one, and nobody is answered before it is on disk. A
/// change writes rows and nothing else: tables are made by migrations. An acknowledged write survives `kill -9`
/// and, with `Durability.full`, a power cut (SQLite documentation, "PRAGMA synchronous").
public final class Store: Sendable {
    public enum Durability: Sendable {
        /// fsync at each group commit.
        case full
        /// fsync at checkpoints only: survives the death of the process, not of the machine.
        case process
    }

    @usableFromInline
    struct Job: Sendable {
        let run: @Sendable (Database) throws -> Void
        let finish: @Sendable ((any Error)?) -> Void

        @usableFromInline
        init(
            run: @escaping @Sendable (Database) throws -> Void, finish: @escaping @Sendable ((any Error)?) -> Void
        ) {
            self.run = run
            self.finish = finish
        }
    }
    private struct Pending: Sendable {
        /// What each event loop's next commit is to write.
        var gathered: [ObjectIdentifier: [Job]] = [:]
        /// Event loops that came to commit while something else was committed.
        var turns: [any EventLoop] = []
        /// What others than event loops want committed.
        var waiting: [Job] = []
        /// A commit is under way, or scheduled for what waits.
        var isBusy = false
        /// What is to be done once while nothing commits.
        var interlude: (@Sendable () -> Void)?
    }

    private let database: any DatabaseWriter
    /// Nil in memory, where there is one connection.
    private let readers: StoreReaders?
    private let checkpoints: StoreCheckpoints?
    private let queue: DispatchQueue
    /// Without an fsync a commit is shorter than waking another thread for it.
    private let commitsOnLoop: Bool
    private let pending = Mutex(Pending())

    /// - Parameters:
    ///   - path: the database's file; nil keeps it in memory.
    ///   - longLog: the length at which the log of changes begins anew, in pages of 4 KB. All of it is read at a start.
    public init(
        path: String?, durability: Durability = .full, label: String = "store", longLog: Int = 4000,
        migrations: (inout DatabaseMigrator) -> Void
    ) throws {
        try Self.setUp.get()
        var configuration = Configuration()
        configuration.label = label
        configuration.maximumReaderCount = 4
        // Nobody waits for the writer but checkpoints and rehearsals, and not for long.
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA synchronous = \(durability == .full ? "FULL" : "NORMAL")")
            try db.execute(sql: "PRAGMA temp_store = MEMORY")
            try db.execute(sql: "PRAGMA cache_size = -4096")
        }
        if let path {
            let checkpoints = StoreCheckpoints(path: path, configuration: configuration, longLog: longLog)
            database = try DatabasePool(path: path, configuration: configuration)
            readers = StoreReaders(path: path)
            self.checkpoints = checkpoints
            try database.writeWithoutTransaction { db in
                checkpoints.watch(db)
                // GRDB sets NORMAL whenever it turns WAL on, after `prepareDatabase` has run.
                if durability == .full { try db.execute(sql: "PRAGMA synchronous = FULL") }
            }
        } else {
            database = try DatabaseQueue(configuration: configuration)
            readers = nil
            checkpoints = nil
        }
        queue = DispatchQueue(label: "nimbo.\(label).writer", qos: .userInitiated)
        commitsOnLoop = durability == .process
        var migrator = DatabaseMigrator()
        migrations(&migrator)
        try migrator.migrate(database)
    }

    /// Runs a change and returns once it is committed. An error undoes this change and no other.
    ///
    /// Inlinable, because a generic function asks the runtime for the types that it is of at each call.
    @inlinable
    public func write<Value: Sendable>(
        _ change: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let result = Mutex<Value?>(nil)
            enqueue(
                Job(
                    run: { db in
                        let value = try change(db)
                        result.withLock { $0 = value }
                    },
                    finish: { error in
                        if let error {
                            continuation.resume(throwing: error)
                        } else if let value = result.withLock({ $0 }) {
                            continuation.resume(returning: value)
                        } else {
                            continuation.resume(throwing: Self.ended)
                        }
                    }))
        }
    }

    /// Reads a consistent snapshot that contains every acknowledged write. Meant for short reads: it does not suspend.
    public func read<Value>(_ query: (Database) throws -> Value) throws -> Value {
        try database.read(query)
    }

    /// Reads by a single statement, which is a snapshot by itself: the transaction around it is saved.
    public func readOnce<Value>(_ query: (any StatementSource) throws -> Value) throws -> Value {
        guard let readers else { return try database.unsafeRead { try query($0) } }
        return try readers.read(query)
    }

    /// Changes things on the writer, answers what is read then, and takes the changes back. Waits for its turn.
    public func rehearse<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try database.writeWithoutTransaction { db in
            var result: Value?
            try db.inTransaction(.immediate) {
                result = try body(db)
                return .rollback
            }
            guard let result else { throw Self.ended }
            return result
        }
    }

    /// On an event loop the commit comes after what the loop has read by now, so requests that arrived together share it,
    /// and it is the loop's own: were it another's, this one would be idle meanwhile.
    @usableFromInline
    func enqueue(_ job: Job) {
        guard commitsOnLoop, let loop = MultiThreadedEventLoopGroup.currentEventLoop else { return wait(job) }
        let id = ObjectIdentifier(loop)
        let isFirst = pending.withLock { pending in
            pending.gathered[id, default: []].append(job)
            return pending.gathered[id]?.count == 1
        }
        if isFirst { loop.execute { self.commitGathered(on: loop) } }
    }

    private func wait(_ job: Job) {
        let isIdle = pending.withLock { pending in
            pending.waiting.append(job)
            defer { pending.isBusy = true }
            return !pending.isBusy
        }
        if isIdle { schedule() }
    }

    /// One commit at a time; a loop that finds another under way goes on, and is called after it.
    private func commitGathered(on loop: any EventLoop) {
        let jobs = pending.withLock { pending -> [Job]? in
            if pending.isBusy {
                pending.turns.append(loop)
                return nil
            }
            pending.isBusy = true
            return pending.gathered[ObjectIdentifier(loop)]?.take()
        }
        guard let jobs else { return }
        commit(jobs)
        proceed()
    }

    private func schedule() {
        if commitsOnLoop, let loop = MultiThreadedEventLoopGroup.currentEventLoop {
            loop.execute { self.commitWaiting() }
        } else {
            queue.async { self.commitWaiting() }
        }
    }

    /// What loops have gathered goes along, so that nobody is passed over while others have ever more to commit.
    private func commitWaiting() {
        let jobs = pending.withLock { pending in
            var jobs = pending.waiting.take()
            for loop in pending.turns.take() { jobs += pending.gathered[ObjectIdentifier(loop)]?.take() ?? [] }
            return jobs
        }
        commit(jobs)
        proceed()
    }

    /// A loop serves its connections before it comes to the next.
    private func proceed() {
        let (isMore, turns, interlude) = pending.withLock { pending in
            pending.isBusy = !pending.waiting.isEmpty || pending.interlude != nil
            return (pending.isBusy, pending.isBusy ? [] : pending.turns.take(), pending.interlude.take())
        }
        for loop in turns { loop.execute { self.commitGathered(on: loop) } }
        if let interlude { checkpoints?.run { self.perform(interlude) } } else if isMore { schedule() }
    }

    /// Does something while nothing commits: now, or after the commit that is under way. Called by the checkpoints.
    private func pause(_ interlude: @escaping @Sendable () -> Void) {
        let isIdle = pending.withLock { pending in
            if pending.isBusy { pending.interlude = interlude }
            defer { pending.isBusy = true }
            return !pending.isBusy
        }
        if isIdle { perform(interlude) }
    }

    private func perform(_ interlude: () -> Void) {
        interlude()
        proceed()
    }

    private func commit(_ jobs: [Job]) {
        var errors = [(any Error)?](repeating: nil, count: jobs.count)
        do {
            try database.writeWithoutTransaction { db in
                try Self.transaction(db) {
                    for (index, job) in jobs.enumerated() {
                        let mark = db.totalChangesCount
                        do { try job.run(db) } catch {
                            errors[index] = error
                            // What it wrote cannot be told from the others' rows any more.
                            guard db.isInsideTransaction, db.totalChangesCount == mark else { throw error }
                        }
                        guard db.isInsideTransaction else { throw Self.ended }
                    }
                }
            }
            checkpoints?.copyIfDue(pause)
            for (job, error) in zip(jobs, errors) { job.finish(error) }
        } catch {
            // One of them is at fault, and nothing of the commit is left: each for itself, so that the others go through.
            if jobs.count > 1 {
                for job in jobs { commit([job]) }
            } else {
                for job in jobs { job.finish(error) }
            }
        }
    }

    /// GRDB would prepare its statements each time.
    private static func transaction(_ db: Database, _ body: () throws -> Void) throws {
        try db.statement("BEGIN IMMEDIATE").run()
        do {
            try body()
            try db.statement("COMMIT").run()
        } catch {
            if db.isInsideTransaction { try db.statement("ROLLBACK").run() }
            throw error
        }
    }

    /// SQLite, once a process.
    private static let setUp: Result<Void, DatabaseError> = {
        let code = nimbo_sqlite_initialize()
        return code == SQLITE_OK ? .success(()) : .failure(DatabaseError(resultCode: ResultCode(rawValue: code)))
    }()

    @usableFromInline
    static let ended = DatabaseError(
        resultCode: .SQLITE_ABORT, message: "A change ended the transaction that it shares with others.")
}

extension Array {
    /// What is in it, which is then empty.
    fileprivate mutating func take() -> [Element] {
        defer { self = [] }
        return self
    }
}
