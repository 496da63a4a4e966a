import AWSCore
import CloudCore
import HTTPTypes

/// Responses that a stage keeps for a while.
///
/// Source: API Gateway Developer Guide, "Cache settings for REST APIs in API Gateway": GET only, a TTL of at most an
/// hour, responses of at most 1 MiB.
final class StageCache: Sendable {
    static let maximumBodySize = 1_048_576
    private struct Entry: CacheEntry {
        var response: WireResponse
        var expires: Timestamp
        var size: Int
    }
    /// What an entry takes besides its key and its body: headers, mostly.
    private static let overhead = 512
    private let entries: BoundedCache<Entry>

    /// - Parameter capacity: in bytes. The smallest cache cluster, 0.5 GB, would be wasteful on a laptop.
    init(capacity: Int = 32 << 20) { entries = BoundedCache(capacity: capacity) }

    func find(_ key: String, now: Timestamp) -> WireResponse? {
        guard let entry = entries.find(key) else { return nil }
        if entry.expires > now { return entry.response }
        entries.remove(key)
        return nil
    }

    func keep(_ response: WireResponse, as key: String, until expires: Timestamp, now: Timestamp) {
        guard response.body.count <= Self.maximumBodySize else { return }
        let size = key.utf8.count + response.body.count + Self.overhead
        entries.keep(Entry(response: response, expires: expires, size: size), as: key, now: now)
    }

    /// Forgets what a stage keeps.
    func flush(prefix: String) { entries.remove { key, _ in key.hasPrefix(prefix) } }
}
