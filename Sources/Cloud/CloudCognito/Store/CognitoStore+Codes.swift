import AWSCore
import CloudCore
import FoundationEssentials
import GRDB

/// A six-digit code on its way by mail.
struct Code: Sendable {
    enum Purpose: String, Sendable {
        case signUp, password, email

        /// Amazon Cognito Developer Guide, "Quotas in Amazon Cognito", "Code validity".
        var lifetime: Duration { self == .password ? .seconds(3600) : .seconds(86_400) }
    }

    /// What became of a code that somebody typed.
    enum Check: Sendable {
        case right, wrong, expired, tooMany

        func require() throws(AWSError) {
            switch self {
            case .right: return
            case .wrong: throw .codeMismatch
            case .expired: throw .expiredCode
            case .tooMany: throw .tooManyAttempts
            }
        }
    }

    /// Wrong guesses until the code is worth nothing.
    static let maximumAttempts = 5
    /// Mails to one user for one purpose in an hour.
    static let maximumMails: Int64 = 5
    static let window: Int64 = 3_600_000
}

extension CognitoStore {
    /// Keeps a new code in place of an older one. Throws LimitExceededException after too many in an hour.
    func keep(code: String, for user: User, _ purpose: Code.Purpose, now: Timestamp) async throws {
        let digest = Self.digest(code, user, purpose)
        try await store.write { db in
            let before = try Row.fetchOne(
                db, sql: "SELECT windowStart, sent FROM code WHERE pool = ? AND sub = ? AND purpose = ?",
                arguments: [user.pool, user.sub, purpose.rawValue])
            var start = now.milliseconds
            var sent: Int64 = 0
            if let before, now.milliseconds < before["windowStart"] + Code.window {
                start = before["windowStart"]
                sent = before["sent"]
            }
            if sent >= Code.maximumMails { throw AWSError.attemptLimit }
            try db.execute(
                sql: "INSERT OR REPLACE INTO code VALUES (?, ?, ?, ?, ?, 0, ?, ?)",
                arguments: [
                    user.pool, user.sub, purpose.rawValue, digest.blob, (now + purpose.lifetime).milliseconds, start,
                    sent + 1,
                ])
        }
    }

    /// Takes a code: a right one is gone afterwards, a wrong one counts. Part of `change`'s transaction, which must
    /// not be undone then: hence no error.
    static func spend(
        _ code: String, of user: User, _ purpose: Code.Purpose, now: Timestamp, _ db: Database
    ) throws
        -> Code.Check
    {
        let key: StatementArguments = [user.pool, user.sub, purpose.rawValue]
        guard
            let row = try Row.fetchOne(
                db, sql: "SELECT digest, expires, attempts FROM code WHERE pool = ? AND sub = ? AND purpose = ?",
                arguments: key)
        else { return .expired }
        if row["attempts"] >= Code.maximumAttempts { return .tooMany }
        if row["expires"] <= now.milliseconds { return .expired }
        let kept = Array(row["digest"] as Data)
        guard kept.isEqualInConstantTime(digest(code, user, purpose)) else {
            try db.execute(
                sql: "UPDATE code SET attempts = attempts + 1 WHERE pool = ? AND sub = ? AND purpose = ?",
                arguments: key)
            return .wrong
        }
        try db.execute(sql: "DELETE FROM code WHERE pool = ? AND sub = ? AND purpose = ?", arguments: key)
        return .right
    }

    private static func digest(_ code: String, _ user: User, _ purpose: Code.Purpose) -> [UInt8] {
        fingerprint("\(user.pool)/\(user.sub)/\(purpose.rawValue)/\(code)")
    }
}
