import AWSCore
import CloudCore

/// What the edge keeps, with a bound on its bytes.
final class EdgeCache: Sendable {
    struct Entry: CacheEntry {
        var distribution: String
        var path: String
        var response: WireResponse
        var stored: Timestamp
        var expires: Timestamp

        /// Bytes, about: what has no body has headers and a key.
        var size: Int { response.body.count + 2 * path.utf8.count + 1024 }
    }
    private let entries: BoundedCache<Entry>

    init(capacity: Int = 64 << 20) { entries = BoundedCache(capacity: capacity) }

    /// The entry, even a stale one: it is better than none while the origin fails.
    func find(_ key: String) -> Entry? { entries.find(key) }

    func keep(_ entry: Entry, as key: String, now: Timestamp) {
        guard entry.size <= entries.capacity / 4 else { return }
        entries.keep(entry, as: key, now: now)
    }

    /// Forgets the paths that a pattern fits.
    func invalidate(_ distribution: String, where fits: (String) -> Bool) {
        entries.remove { $1.distribution == distribution && fits($1.path) }
    }
}
