import AWSCore
import CloudCore
import GRDB
import FoundationEssentials
import JSON

extension Array where Element == UInt8 {
    /// As SQLite takes bytes.
    var blob: Data { Data(self) }
}

extension CognitoStore {
    /// The user of a username, a `sub`, or an alias.
    func user(_ name: String, in pool: UserPool) throws -> User? {
        try store.read { db in try Self.user(name, in: pool, db) }
    }

    func user(sub: String, pool: String) throws -> User? {
        try store.read { db in try Self.user(sub: sub, pool: pool, db) }
    }

    private static func user(_ name: String, in pool: UserPool, _ db: Database) throws -> User? {
        let find = try db.cachedStatement(sql: "SELECT * FROM person WHERE pool = ? AND folded = ?")
        if let row = try Row.fetchOne(find, arguments: [pool.id, pool.folded(name)]) { return user(row) }
        guard pool.signsInByEmail || pool.hasEmailAlias else { return nil }
        let byAlias = try db.cachedStatement(sql: "SELECT * FROM person WHERE pool = ? AND alias = ?")
        return try Row.fetchOne(byAlias, arguments: [pool.id, name.lowercased()]).map(user)
    }

    private static func user(sub: String, pool: String, _ db: Database) throws -> User? {
        let find = try db.cachedStatement(sql: "SELECT * FROM person WHERE pool = ? AND sub = ?")
        return try Row.fetchOne(find, arguments: [pool, sub]).map(user)
    }

    static func user(_ row: Row) -> User {
        let attributes = (try? JSONValue(parsing: row["attributes"]))?.objectValue?.members ?? []
        return User(
            pool: row["pool"], sub: row["sub"], username: row["username"],
            status: User.Status(rawValue: row["status"]) ?? .unconfirmed, isEnabled: row["enabled"],
            password: row["password"],
            passwordExpires: (row["passwordExpires"] as Int64?).map { Timestamp(milliseconds: $0) },
            attributes: attributes.map { .init(name: $0.key, value: $0.value.stringValue ?? "") },
            created: Timestamp(milliseconds: row["created"]), modified: Timestamp(milliseconds: row["modified"]),
            failures: row["failures"], lastFailure: Timestamp(milliseconds: row["lastFailure"]),
            pendingEmail: row["pendingEmail"])
    }

    // MARK: - Changes

    /// Throws UsernameExistsException when the name or the address is taken.
    func add(_ user: User, to pool: UserPool) async throws {
        try await store.write { db in
            let alias = pool.alias(of: user)
            if try Self.user(user.username, in: pool, db) != nil { throw AWSError.usernameExists(byEmail: false) }
            if let alias, try Self.user(alias, in: pool, db) != nil { throw AWSError.usernameExists(byEmail: true) }
            try Self.write(user, pool, db)
        }
    }

    /// Changes a user as it is now, in one transaction with what `body` does besides; an error changes nothing.
    @discardableResult
    func change<Value: Sendable>(
        _ sub: String, in pool: UserPool, _ body: @escaping @Sendable (inout User, Database) throws -> Value
    ) async throws -> Value {
        try await store.write { db in
            guard var user = try Self.user(sub: sub, pool: pool.id, db) else { throw AWSError.userNotFound }
            let value = try body(&user, db)
            if let alias = pool.alias(of: user), let other = try Self.user(alias, in: pool, db), other.sub != sub {
                throw AWSError.aliasExists()
            }
            try Self.write(user, pool, db)
            return value
        }
    }

    private static func write(_ user: User, _ pool: UserPool, _ db: Database) throws {
        let attributes = JSONValue.object(JSONObject(user.attributes.map { ($0.name, .string($0.value)) })).serialized()
        let save = try db.cachedStatement(
            sql: """
                INSERT INTO person (pool, sub, username, folded, alias, status, enabled, password, passwordExpires,
                    attributes, created, modified, failures, lastFailure, pendingEmail)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (pool, sub) DO UPDATE SET alias = excluded.alias, status = excluded.status,
                    enabled = excluded.enabled, password = excluded.password,
                    passwordExpires = excluded.passwordExpires, attributes = excluded.attributes,
                    modified = excluded.modified, failures = excluded.failures, lastFailure = excluded.lastFailure,
                    pendingEmail = excluded.pendingEmail
                """)
        try save.execute(arguments: [
            user.pool, user.sub, user.username, pool.folded(user.username), pool.alias(of: user),
            user.status.rawValue, user.isEnabled, user.password, user.passwordExpires?.milliseconds, attributes,
            user.created.milliseconds, user.modified.milliseconds, user.failures, user.lastFailure.milliseconds,
            user.pendingEmail,
        ])
    }

    func deleteUser(_ sub: String, pool: String) async throws {
        try await store.write { db in
            for table in ["membership", "code", "session", "person"] {
                try db.execute(sql: "DELETE FROM \(table) WHERE pool = ? AND sub = ?", arguments: [pool, sub])
            }
        }
    }

    // MARK: - Lists

    func countUsers(pool: String) throws -> Int {
        try store.read { db in
            try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM person WHERE pool = ?", arguments: [pool]) ?? 0
        }
    }

    /// Users by their `sub`, from after one on, those that `isWanted`.
    func users(pool: String, after: String, limit: Int, where isWanted: (User) -> Bool) throws -> [User] {
        try store.read { db in
            let rows = try Row.fetchCursor(
                db, sql: "SELECT * FROM person WHERE pool = ? AND sub > ? ORDER BY sub", arguments: [pool, after])
            var found: [User] = []
            while found.count < limit, let row = try rows.next() {
                let user = Self.user(row)
                if isWanted(user) { found.append(user) }
            }
            return found
        }
    }
}
