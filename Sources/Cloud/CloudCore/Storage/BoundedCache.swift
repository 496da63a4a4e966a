import AWSCore
import Synchronization

/// What a ``BoundedCache`` keeps.
public protocol CacheEntry: Sendable {
    /// Bytes, about.
    var size: Int { get }
    var expires: Timestamp { get }
}

/// Entries by key until they expire, with a bound on their bytes: when a new one needs room the expired ones go, and all
/// others with them when that is not enough.
public final class BoundedCache<Entry: CacheEntry>: Sendable {
    private struct State {
        var entries: [String: Entry] = [:]
        var bytes = 0

        mutating func remove(_ key: String) {
            if let old = entries.removeValue(forKey: key) { bytes -= old.size }
        }

        mutating func keep(where isKept: (String, Entry) -> Bool) {
            entries = entries.filter { isKept($0.key, $0.value) }
            bytes = entries.values.reduce(0) { $0 + $1.size }
        }
    }
    private let state = Mutex(State())
    public let capacity: Int

    /// - Parameter capacity: in bytes.
    public init(capacity: Int) { self.capacity = capacity }

    /// The entry, even an expired one.
    public func find(_ key: String) -> Entry? { state.withLock { $0.entries[key] } }

    public func keep(_ entry: Entry, as key: String, now: Timestamp) {
        state.withLock { state in
            state.remove(key)
            if state.bytes + entry.size > capacity {
                state.keep { $1.expires > now }
                if state.bytes + entry.size > capacity { state = State() }
            }
            state.entries[key] = entry
            state.bytes += entry.size
        }
    }

    public func remove(_ key: String) { state.withLock { $0.remove(key) } }

    public func remove(where isUnwanted: (String, Entry) -> Bool) {
        state.withLock { state in state.keep { !isUnwanted($0, $1) } }
    }
}
