import Dispatch
import GRDB
import Synchronization

/// Copies what was committed from the log into the database's file, beside the writer and on a connection of its own, so
/// that a commit seldom has to wait for that (SQLite documentation, "Write-Ahead Logging", "Checkpointing").
final class StoreCheckpoints: Sendable {
    /// The log's length at which a commit does it after all, because only then can the log begin anew. Pages.
    static let mostPages = 4000
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
        self.configuration = configuration
        queue = DispatchQueue(label: "nimbo.\(configuration.label ?? "store").checkpoint", qos: .utility)
    }

    func committed(_ rows: Int) {
        let isDue = state.withLock { state in
            state.rows += rows
            guard state.rows >= Self.rowsBetween, !state.isRunning else { return false }
            state.rows = 0
            state.isRunning = true
            return true
        }
        if isDue { queue.async { self.run() } }
    }

    /// An error is no loss: the log keeps what is not copied, and the next one tries again.
    private func run() {
        defer { state.withLock { $0.isRunning = false } }
        let known = state.withLock { $0.connection }
        guard let connection = try? known ?? DatabaseQueue(path: path, configuration: configuration) else { return }
        state.withLock { $0.connection = connection }
        _ = try? connection.inDatabase { db in try db.checkpoint(.passive) }
    }
}
