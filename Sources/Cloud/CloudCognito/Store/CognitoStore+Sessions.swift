import AWSCore
import CloudCore
import GRDB

/// A sign-in, for as long as its refresh token lives; `id` is `origin_jti` in the tokens.
struct Session: Sendable {
    var id: String
    var pool: String
    var client: String
    var sub: String
    var began: Timestamp
    var expires: Timestamp
    var isRevoked = false
}

extension CognitoStore {
    /// Sessions are forgotten this long after their end: no access token outlives a day.
    private static let memory: Int64 = 86_400_000

    func begin(_ session: Session, refreshToken: String) async throws {
        let token = fingerprint(refreshToken)
        try await store.write { db in
            let forget = try db.cachedStatement(sql: "DELETE FROM session WHERE expires < ?")
            try forget.execute(arguments: [session.began.milliseconds - Self.memory])
            let insert = try db.cachedStatement(
                sql: "INSERT INTO session (id, token, pool, client, sub, began, expires) VALUES (?, ?, ?, ?, ?, ?, ?)")
            try insert.execute(arguments: [
                session.id, token.blob, session.pool, session.client, session.sub, session.began.milliseconds,
                session.expires.milliseconds,
            ])
        }
    }

    func session(refreshToken: String) throws -> Session? {
        try store.read { db in
            let find = try db.cachedStatement(sql: "SELECT * FROM session WHERE token = ?")
            return try Row.fetchOne(find, arguments: [fingerprint(refreshToken).blob]).map(Self.session)
        }
    }

    func session(id: String) throws -> Session? {
        try store.read { db in
            let find = try db.cachedStatement(sql: "SELECT * FROM session WHERE id = ?")
            return try Row.fetchOne(find, arguments: [id]).map(Self.session)
        }
    }

    private static func session(_ row: Row) -> Session {
        Session(
            id: row["id"], pool: row["pool"], client: row["client"], sub: row["sub"],
            began: Timestamp(milliseconds: row["began"]), expires: Timestamp(milliseconds: row["expires"]),
            isRevoked: row["revoked"])
    }

    func revoke(_ session: String) async throws {
        try await store.write { db in
            try db.execute(sql: "UPDATE session SET revoked = 1 WHERE id = ?", arguments: [session])
        }
    }

    func revokeAll(of user: User) async throws {
        try await store.write { db in try Self.revokeAll(of: user, db) }
    }

    static func revokeAll(of user: User, _ db: Database) throws {
        try db.execute(
            sql: "UPDATE session SET revoked = 1 WHERE pool = ? AND sub = ?", arguments: [user.pool, user.sub])
    }
}
