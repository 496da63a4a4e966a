import AWSCore
import CloudCore
import Crypto
import CryptoExtras
import FoundationEssentials
import JSON
import Synchronization

/// A pool's RSA key.
struct SigningKey: Sendable {
    let id: String
    let key: _RSA.Signing.PrivateKey

    /// RS256 (RFC 7518, section 3.3).
    func sign(_ payload: JSONValue) throws -> String {
        let header: JSONValue = ["kid": .string(id), "alg": "RS256"]
        let signed =
            "\(header.utf8Bytes().base64Encoded(urlSafe: true)).\(payload.utf8Bytes().base64Encoded(urlSafe: true))"
        let signature = try key.signature(
            for: Crypto.SHA256.hash(data: Array(signed.utf8)), padding: .insecurePKCS1v1_5)
        return "\(signed).\([UInt8](signature.rawRepresentation).base64Encoded(urlSafe: true))"
    }

    /// The payload of a token that this key has signed; nil for any other.
    func verified(_ token: String) -> JSONValue? {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let header = Self.json(parts[0]), header["alg"]?.stringValue == "RS256",
            header["kid"]?.stringValue == id, let signature = [UInt8](base64: String(parts[2]))
        else { return nil }
        let digest = Crypto.SHA256.hash(data: Array(token[..<parts[1].endIndex].utf8))
        guard
            key.publicKey.isValidSignature(
                .init(rawRepresentation: signature), for: digest, padding: .insecurePKCS1v1_5)
        else { return nil }
        return Self.json(parts[1])
    }

    /// What a token says of itself, believed by nobody yet.
    static func unverified(_ token: String) -> JSONValue? {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 3 ? json(parts[1]) : nil
    }

    private static func json(_ part: Substring) -> JSONValue? {
        guard let bytes = [UInt8](base64: String(part)) else { return nil }
        return try? JSONValue(parsing: String(decoding: bytes, as: UTF8.self))
    }

    /// RFC 7517.
    func jwk() throws -> JSONValue {
        let numbers = try key.publicKey.getKeyPrimitives()
        return [
            "alg": "RS256", "e": .string([UInt8](numbers.publicExponent).base64Encoded(urlSafe: true)),
            "kid": .string(id), "kty": "RSA",
            "n": .string([UInt8](numbers.modulus).base64Encoded(urlSafe: true)), "use": "sig",
        ]
    }
}

/// The pools' keys: made in the background once, kept in the store, read when first used.
final class SigningKeys: Sendable {
    private let store: CognitoStore
    private let random: any RandomSource
    private let tasks = Mutex<[String: Task<SigningKey, any Error>]>([:])

    init(store: CognitoStore, random: any RandomSource) {
        self.store = store
        self.random = random
    }

    /// Begins to make a new pool's key, which takes a while.
    func prepare(_ pool: String) { _ = task(pool) }

    func key(_ pool: String) async throws -> SigningKey {
        let task = task(pool)
        do { return try await task.value } catch {
            // The next caller tries again.
            tasks.withLock { if $0[pool] == task { $0[pool] = nil } }
            throw error
        }
    }

    func forget(_ pool: String) { tasks.withLock { $0[pool] = nil } }

    private func task(_ pool: String) -> Task<SigningKey, any Error> {
        tasks.withLock { tasks in
            if let task = tasks[pool] { return task }
            let (store, random) = (store, random)
            // Detached: it outlives the request that was the first to want the key, and serves all the others.
            let task = Task.detached {
                if let kept = try store.key(of: pool) {
                    return SigningKey(id: kept.id, key: try .init(derRepresentation: kept.der))
                }
                let made = SigningKey(id: random.bytes(32).base64Encoded(), key: try .init(keySize: .bits2048))
                try await store.keep(key: [UInt8](made.key.derRepresentation), id: made.id, of: pool)
                return made
            }
            tasks[pool] = task
            return task
        }
    }
}
