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
    }
    private struct State {
        var entries: [String: Entry] = [:]
        var bytes = 0
    }
    private let state = Mutex(State())
    private let capacity: Int

    init(capacity: Int = 64 << 20) { self.capacity = capacity }

    /// The entry, even a stale one: it can be revalidated.
    func find(_ key: String) -> Entry? { state.withLock { $0.entries[key] } }

    func keep(_ entry: Entry, as key: String, now: Timestamp) {
        guard entry.response.body.count <= capacity / 4 else { return }
        state.withLock { state in
            if state.bytes + entry.response.body.count > capacity {
                state.entries = state.entries.filter { $0.value.expires > now }
                state.bytes = state.entries.values.reduce(0) { $0 + $1.response.body.count }
                if state.bytes + entry.response.body.count > capacity { state = State() }
            }
            if let old = state.entries.updateValue(entry, forKey: key) { state.bytes -= old.response.body.count }
            state.bytes += entry.response.body.count
        }
    }

    /// Forgets the paths that a pattern fits.
    func invalidate(_ distribution: String, where fits: (String) -> Bool) {
        state.withLock { state in
            state.entries = state.entries.filter { $0.value.distribution != distribution || !fits($0.value.path) }
            state.bytes = state.entries.values.reduce(0) { $0 + $1.response.body.count }
        }
    }
}
