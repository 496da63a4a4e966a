import Synchronization

/// Derived signing keys: deriving one costs four HMACs, and it serves a day, a region and a service.
///
/// Bounded: when it is full it forgets everything, which costs each key one derivation.
public final class SigningKeyCache: Sendable {
    private struct Scope: Hashable {
        let secret: String
        let day: String
        let region: String
        let service: String
    }

    private let keys = Mutex<[Scope: SigningKey]>([:])
    private let capacity: Int

    public init(capacity: Int = 512) { self.capacity = max(1, capacity) }

    /// How many keys are held.
    public var count: Int { keys.withLock { $0.count } }

    /// The key for a credential scope, derived unless it is known.
    func key(secret: String, day: String, region: String, service: String) -> SigningKey {
        let scope = Scope(secret: secret, day: day, region: region, service: service)
        if let known = keys.withLock({ $0[scope] }) { return known }
        let derived = Self.derive(secret: secret, day: day, region: region, service: service)
        keys.withLock { keys in
            if keys.count >= capacity { keys.removeAll(keepingCapacity: true) }
            keys[scope] = derived
        }
        return derived
    }

    static func derive(secret: String, day: String, region: String, service: String) -> SigningKey {
        var key = SigningKey(Array("AWS4\(secret)".utf8))
        for part in [day, region, service, "aws4_request"] { key = SigningKey(key.authenticate(Array(part.utf8))) }
        return key
    }
}
