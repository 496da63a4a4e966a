import CSQLite
import Dispatch
import GRDB
import Synchronization

/// Copies what was committed from the log into the database's file, beside the writer and on a connection of its own, so
/// that a commit need not wait for that (SQLite documentation, "Write-Ahead Logging", "Checkpointing").
///
/// A log that is long begins anew, for which all of it has to be copied and on the disk while nothing commits. So most
/// of that is done before: twice, because the second time there is less, and little comes meanwhile.
final class StoreCheckpoints: Sendable {
    /// Does something while nothing commits.
    typealias Pause = @Sendable (@escaping @Sendable () -> Void) -> Void

    /// The log's length at which a commit copies after all: only if the copying beside it does not keep up. Pages.
    static let mostPages = 16_000
    /// The log's length at which it is to begin anew. Pages.
    private static let longLog = 2000
    private static let rowsBetween = 1000

    private struct State: Sendable {
        var rows = 0
        var isRunning = false
        var connection: DatabaseQueue?
    }

    private let path: String
    private let configuration: Configuration
    private let queue: DispatchQueue
    private let state = Mutex(State())

    init(path: String, configuration: Configuration) {
        self.path = path
        var configuration = configuration
        // A log that somebody reads cannot begin anew; the next time will do.
        configuration.busyMode = .timeout(0.01)
        self.configuration = configuration
        queue = DispatchQueue(label: "nimbo.\(configuration.label ?? "store").checkpoint", qos: .utility)
    }

    /// Takes note of a commit; whether it is time to copy.
    func isDue(after rows: Int) -> Bool {
        state.withLock { state in
            state.rows += rows
            guard state.rows >= Self.rowsBetween, !state.isRunning else { return false }
            state.rows = 0
            state.isRunning = true
            return true
        }
    }

    func start(_ pause: @escaping Pause) { run { self.copy(pause) } }

    func run(_ work: @escaping @Sendable () -> Void) { queue.async(execute: work) }

    /// An error is no loss: the log keeps what is not copied, and the next one tries again.
    private func copy(_ pause: @escaping Pause) {
        let known = state.withLock { $0.connection }
        guard let connection = try? known ?? DatabaseQueue(path: path, configuration: configuration) else {
            return finish()
        }
        state.withLock { $0.connection = connection }
        guard let pages = checkpoint(.passive, connection), pages >= Self.longLog else { return finish() }
        sync(connection)
        _ = checkpoint(.passive, connection)
        sync(connection)
        pause {
            _ = self.checkpoint(.restart, connection)
            self.finish()
        }
    }

    /// - Returns: the log's length in pages.
    private func checkpoint(_ kind: Database.CheckpointMode, _ connection: DatabaseQueue) -> Int? {
        try? connection.inDatabase { db in try db.checkpoint(kind).walFrameCount }
    }

    /// SQLite does this only at the end of a checkpoint that leaves nothing to copy, and then it takes long.
    private func sync(_ connection: DatabaseQueue) {
        connection.inDatabase { db in _ = nimbo_sqlite_sync(db.sqliteConnection) }
    }

    private func finish() { state.withLock { $0.isRunning = false } }
}
