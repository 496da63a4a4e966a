import Synchronization

/// Connections for reads of one statement, handed out under a lock: as many as there were reads at once.
///
/// GRDB's own pool asks two dispatch queues for a connection, which costs more than most reads.
final class StoreReaders: Sendable {
    /// A reader that nobody uses.
    ///
    /// Sendable, because whoever takes it out of `idle` has it alone until it is put back, and SQLite lets connections
    /// go from thread to thread (SQLite documentation, "Using SQLite In Multi-Threaded Applications").
    private struct Idle: @unchecked Sendable {
        let reader: StoreReader
    }

    private let path: String
    private let idle = Mutex<[Idle]>([])

    init(path: String) { self.path = path }

    func read<Value>(_ query: (any StatementSource) throws -> Value) throws -> Value {
        let taken = try idle.withLock { $0.popLast() } ?? Idle(reader: StoreReader(path: path))
        defer { idle.withLock { $0.append(taken) } }
        return try query(taken.reader)
    }
}
