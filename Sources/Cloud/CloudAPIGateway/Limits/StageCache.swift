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
        /// Bytes, about.
        var size: Int
    }
    /// What an entry takes besides its key and its body: headers, mostly.
    private static let overhead = 512
    private struct State {
        var entries: [String: Entry] = [:]
        var bytes = 0

        mutating func keep(where isKept: ((key: String, value: Entry)) -> Bool) {
            entries = entries.filter(isKept)
            bytes = entries.values.reduce(0) { $0 + $1.size }
        }
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
            state.bytes -= entry.size
            return nil
        }
    }

    func keep(_ response: WireResponse, as key: String, until expires: Timestamp, now: Timestamp) {
        guard response.body.count <= Self.maximumBodySize else { return }
        let size = key.utf8.count + response.body.count + Self.overhead
        state.withLock { state in
            if state.bytes + size > capacity {
                state.keep { $0.value.expires > now }
                if state.bytes + size > capacity { state = State() }
            }
            let entry = Entry(response: response, expires: expires, size: size)
            if let old = state.entries.updateValue(entry, forKey: key) { state.bytes -= old.size }
            state.bytes += size
        }
    }

    /// Forgets what a stage keeps.
    func flush(prefix: String) {
        state.withLock { state in
            state.keep { !$0.key.hasPrefix(prefix) }
        }
    }
}
