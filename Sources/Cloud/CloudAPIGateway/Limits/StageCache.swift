import AWSCore
import HTTPTypes
import Synchronization

/// Responses that a stage keeps for a while.
///
/// Source: API Gateway Developer Guide, "Cache settings for REST APIs in API Gateway": GET only, a TTL of at most an
/// hour, responses of at most 1 MiB.
final class StageCache: Sendable {
    static let maximumBodySize = 1_048_576
    private struct Entry {
        var response: WireResponse
        var expires: Timestamp
    }
    private struct State {
        var entries: [String: Entry] = [:]
        var bytes = 0
    }
    private let state = Mutex(State())
    /// The smallest cache cluster, 0.5 GB, would be wasteful on a laptop.
    private let capacity: Int

    init(capacity: Int = 32 << 20) { self.capacity = capacity }

    func find(_ key: String, now: Timestamp) -> WireResponse? {
        state.withLock { state in
            guard let entry = state.entries[key] else { return nil }
            if entry.expires > now { return entry.response }
            state.entries[key] = nil
            state.bytes -= entry.response.body.count
            return nil
        }
    }

    func keep(_ response: WireResponse, as key: String, until expires: Timestamp, now: Timestamp) {
        guard response.body.count <= Self.maximumBodySize else { return }
        state.withLock { state in
            if state.bytes + response.body.count > capacity {
                state.entries = state.entries.filter { $0.value.expires > now }
                state.bytes = state.entries.values.reduce(0) { $0 + $1.response.body.count }
                if state.bytes + response.body.count > capacity { state = State() }
            }
            if let old = state.entries.updateValue(Entry(response: response, expires: expires), forKey: key) {
                state.bytes -= old.response.body.count
            }
            state.bytes += response.body.count
        }
    }

    /// Forgets what a stage keeps.
    func flush(prefix: String) {
        state.withLock { state in
            state.entries = state.entries.filter { !$0.key.hasPrefix(prefix) }
            state.bytes = state.entries.values.reduce(0) { $0 + $1.response.body.count }
        }
    }
}
