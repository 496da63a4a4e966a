import AWSCore
import Synchronization

/// What the edge keeps, with a bound on its bytes.
final class EdgeCache: Sendable {
    struct Entry: Sendable {
        var distribution: String
        var path: String
        var response: WireResponse
        var stored: Timestamp
        var expires: Timestamp

        /// Bytes, about: what has no body has headers and a key.
        var size: Int { response.body.count + 2 * path.utf8.count + 1024 }
    }
    private struct State {
        var entries: [String: Entry] = [:]
        var bytes = 0
    }
    private let state = Mutex(State())
    private let capacity: Int

    init(capacity: Int = 64 << 20) { self.capacity = capacity }

    /// The entry, even a stale one: it is better than none while the origin fails.
    func find(_ key: String) -> Entry? { state.withLock { $0.entries[key] } }

    func keep(_ entry: Entry, as key: String, now: Timestamp) {
        guard entry.size <= capacity / 4 else { return }
        state.withLock { state in
            if let old = state.entries.removeValue(forKey: key) { state.bytes -= old.size }
            if state.bytes + entry.size > capacity {
                state.entries = state.entries.filter { $0.value.expires > now }
                state.bytes = state.entries.values.reduce(0) { $0 + $1.size }
                if state.bytes + entry.size > capacity { state = State() }
            }
            state.entries[key] = entry
            state.bytes += entry.size
        }
    }

    /// Forgets the paths that a pattern fits.
    func invalidate(_ distribution: String, where fits: (String) -> Bool) {
        state.withLock { state in
            state.entries = state.entries.filter { $0.value.distribution != distribution || !fits($0.value.path) }
            state.bytes = state.entries.values.reduce(0) { $0 + $1.size }
        }
    }
}
