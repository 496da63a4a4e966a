import AWSCore
import Synchronization

/// A token bucket for each method of a stage.
///
/// Source: API Gateway Developer Guide, "Throttle requests to your REST APIs for better throughput".
final class Throttle: Sendable {
    private struct Bucket {
        var tokens: Double
        var updated: Int64
    }
    private let buckets = Mutex<[String: Bucket]>([:])

    /// Whether a request may pass now.
    func admit(_ key: String, rate: Double, burst: Int, now: Timestamp) -> Bool {
        buckets.withLock { buckets in
            let capacity = Double(burst)
            var bucket = buckets[key] ?? Bucket(tokens: capacity, updated: now.nanoseconds)
            let elapsed = Double(max(0, now.nanoseconds - bucket.updated)) / 1e9
            bucket.tokens = min(capacity, bucket.tokens + elapsed * rate)
            bucket.updated = now.nanoseconds
            defer { buckets[key] = bucket }
            guard bucket.tokens >= 1 else { return false }
            bucket.tokens -= 1
            return true
        }
    }
}
