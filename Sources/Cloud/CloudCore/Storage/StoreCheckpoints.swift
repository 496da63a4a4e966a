import CSQLite
import Dispatch
import GRDB
import Synchronization

/// Copies what was committed from the log into the database's file, beside the writer and on a connection of its own, so
/// that a commit need not wait for that (SQLite documentation, "Write-Ahead Logging", "Checkpointing").
///
/// A log that is long begins anew, for which all of it has to be copied and on the disk while nothing commits. So most
/// of that is done before, again and again, because each time there is less and less comes meanwhile. Seldom and much at
/// a time, because a page that was written often is copied once, and the disk is waited for less.
final class StoreCheckpoints: Sendable {
    /// Does something while nothing commits.
    typealias Pause = @Sendable (@escaping @Sendable () -> Void) -> Void

    /// How often it copies before commits have to wait, and how much may be left then, in pages: under load there is
    /// always something.
    private static let mostPasses = 6
    private static let shortRest = 100

    private struct State: Sendable {
        /// The log's length when it was last copied, if it has not begun anew since. Pages.
        var copied = 0
        var isRunning = false
        var connection: DatabaseQueue?
    }

    private let path: String
    private let configuration: Configuration
    private let longLog: Int
    private let queue: DispatchQueue
    private let state = Mutex(State())
    /// The log's length after the last commit. Pages.
    private let length = Atomic(0)

    /// - Parameter longLog: the log's length at which it is to begin anew, in pages. At four times that, a commit copies
    ///   after all: the copying beside it does not keep up.
    init(path: String, configuration: Configuration, longLog: Int) {
        self.path = path
        self.longLog = longLog
        var configuration = configuration
        // A log that somebody reads cannot begin anew; the next time will do.
        configuration.busyMode = .timeout(0.01)
        self.configuration = configuration
        queue = DispatchQueue(label: "nimbo.\(configuration.label ?? "store").checkpoint", qos: .utility)
    }

    /// Takes note of the writer's commits, instead of SQLite's own copying. It has to outlive the writer's last commit.
    func watch(_ writer: Database) {
        sqlite3_wal_hook(
            writer.sqliteConnection,
            { context, connection, _, pages in
                guard let context else { return SQLITE_OK }
                let checkpoints = Unmanaged<StoreCheckpoints>.fromOpaque(context).takeUnretainedValue()
                checkpoints.length.store(Int(pages), ordering: .relaxed)
                if pages >= 4 * checkpoints.longLog {
                    sqlite3_wal_checkpoint_v2(connection, nil, SQLITE_CHECKPOINT_PASSIVE, nil, nil)
                }
                return SQLITE_OK
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    /// Copies, if it is time to. Called after commits.
    func copyIfDue(_ pause: @escaping Pause) {
        let length = length.load(ordering: .relaxed)
        if length < longLog { return }
        let isDue = state.withLock { state in
            if state.isRunning { return false }
            if length < state.copied { state.copied = 0 }
            state.isRunning = length - state.copied >= longLog
            return state.isRunning
        }
        if isDue { run { self.copy(pause) } }
    }

    func run(_ work: @escaping @Sendable () -> Void) { queue.async(execute: work) }

    /// An error is no loss: the log keeps what is not copied, and the next one tries again.
    private func copy(_ pause: @escaping Pause) {
        let known = state.withLock { $0.connection }
        guard let connection = try? known ?? DatabaseQueue(path: path, configuration: configuration) else {
            return finish()
        }
        state.withLock { $0.connection = connection }
        for _ in 0..<Self.mostPasses {
            let copied = checkpoint(.passive, connection)
            sync(connection)
            guard let copied, length.load(ordering: .relaxed) - copied > Self.shortRest else { break }
        }
        pause {
            if self.checkpoint(.restart, connection) != nil { self.length.store(0, ordering: .relaxed) }
            self.finish()
        }
    }

    /// - Returns: the log's length in pages; nil when somebody was in its way.
    private func checkpoint(_ kind: Database.CheckpointMode, _ connection: DatabaseQueue) -> Int? {
        try? connection.inDatabase { db in try db.checkpoint(kind).walFrameCount }
    }

    /// SQLite does this only at the end of a checkpoint that leaves nothing to copy, and then it takes long.
    private func sync(_ connection: DatabaseQueue) {
        connection.inDatabase { db in _ = nimbo_sqlite_sync(db.sqliteConnection) }
    }

    private func finish() {
        state.withLock { state in
            state.copied = length.load(ordering: .relaxed)
            state.isRunning = false
        }
    }
}
