import AWSCore
import Synchronization

/// Challenges that wait for an answer. They live for minutes, so that a restart may forget them.
final class Challenges: Sendable {
    struct Challenge: Sendable {
        var client: String
        var pool: String
        var sub: String
        var expires: Timestamp
    }

    private static let maximum = 4096
    private let waiting = Mutex<[[UInt8]: Challenge]>([:])

    func keep(_ challenge: Challenge, session: String, now: Timestamp) {
        waiting.withLock { waiting in
            if waiting.count >= Self.maximum { waiting = waiting.filter { $0.value.expires > now } }
            if waiting.count >= Self.maximum { waiting = [:] }
            waiting[fingerprint(session)] = challenge
        }
    }

    func find(_ session: String) -> Challenge? { waiting.withLock { $0[fingerprint(session)] } }

    /// True for the one caller that may have it.
    func take(_ session: String) -> Bool { waiting.withLock { $0.removeValue(forKey: fingerprint(session)) != nil } }
}
