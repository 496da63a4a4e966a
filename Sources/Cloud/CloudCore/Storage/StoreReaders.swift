import GRDB
import Synchronization

/// Connections for reads of one statement, handed out under a lock: as many as there were reads at once.
///
/// GRDB's own pool asks two dispatch queues for a connection, which costs more than most reads.
final class StoreReaders: Sendable {
    private let path: String
    private let configuration: Configuration
    private let idle = Mutex<[DatabaseQueue]>([])

    init(path: String, configuration: Configuration) {
        self.path = path
        self.configuration = configuration
    }

    func read<Value>(_ query: (Database) throws -> Value) throws -> Value {
        let reader = try idle.withLock { $0.popLast() } ?? open()
        defer { idle.withLock { $0.append(reader) } }
        return try reader.unsafeRead(query)
    }

    private func open() throws -> DatabaseQueue {
        var configuration = configuration
        configuration.readonly = true
        return try DatabaseQueue(path: path, configuration: configuration)
    }
}
