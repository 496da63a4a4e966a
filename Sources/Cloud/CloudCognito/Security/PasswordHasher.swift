import AWSCore
import CloudCore
import Crypto
import CryptoExtras
import Dispatch
import FoundationEssentials

/// Passwords as they are kept: PBKDF2 with HMAC-SHA-256 and a salt each (NIST SP 800-132).
struct PasswordHasher: Sendable {
    /// About 15 ms of one core.
    static let standardRounds = 60_000

    let rounds: Int
    let random: any RandomSource
    /// The work takes milliseconds: off the threads that serve everyone.
    private let queue = DispatchQueue(label: "nimbo.cognito.passwords", attributes: .concurrent)

    init(rounds: Int = standardRounds, random: any RandomSource) {
        self.rounds = rounds
        self.random = random
    }

    /// `rounds$salt$key`, the latter two in Base64.
    func hash(_ password: String) async throws -> String {
        let salt = random.bytes(16)
        let key = try await derive(password, salt: salt, rounds: rounds)
        return "\(rounds)$\(salt.base64Encoded())$\(key.base64Encoded())"
    }

    /// Takes as long for a user without a password (or none at all) as for one with it.
    func verify(_ password: String, _ stored: String?) async throws -> Bool {
        let parts = (stored ?? "").split(separator: "$").map(String.init)
        guard parts.count == 3, let rounds = Int(parts[0]), let salt = [UInt8](base64: parts[1]),
            let key = [UInt8](base64: parts[2])
        else {
            _ = try await derive(password, salt: [UInt8](repeating: 0, count: 16), rounds: rounds)
            return false
        }
        return try await derive(password, salt: salt, rounds: rounds).isEqualInConstantTime(key)
    }

    private func derive(_ password: String, salt: [UInt8], rounds: Int) async throws -> [UInt8] {
        try await withCheckedThrowingContinuation { continuation in
            queue.async {
                continuation.resume(
                    with: Result {
                        let key = try KDF.Insecure.PBKDF2.deriveKey(
                            from: Array(password.utf8), salt: salt, using: .sha256, outputByteCount: 32,
                            unsafeUncheckedRounds: rounds)
                        return key.withUnsafeBytes { Array($0) }
                    })
            }
        }
    }
}

extension Array where Element == UInt8 {
    /// Tells nothing by its time but whether the lengths are equal.
    func isEqualInConstantTime(_ other: [UInt8]) -> Bool {
        guard count == other.count else { return false }
        var difference: UInt8 = 0
        for (left, right) in zip(self, other) { difference |= left ^ right }
        return difference == 0
    }
}

/// SHA-256 of secrets that are random themselves (refresh tokens) or short-lived (codes).
func fingerprint(_ text: String) -> [UInt8] { Array(Crypto.SHA256.hash(data: Array(text.utf8))) }

/// Amazon Cognito Developer Guide, "Computing secret hash values".
func secretHash(username: String, client: String, secret: String) -> [UInt8] {
    Array(
        HMAC<Crypto.SHA256>.authenticationCode(
            for: Array((username + client).utf8), using: SymmetricKey(data: Array(secret.utf8))))
}
