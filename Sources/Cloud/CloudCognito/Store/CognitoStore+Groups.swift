import AWSCore
import CloudCore
import AWSShapes
import GRDB

extension CognitoStore {
    private static func group(_ row: Row) -> Cognito.GroupType {
        Cognito.GroupType(
            groupName: row["name"], userPoolId: row["pool"], description: row["description"], roleArn: row["role"],
            precedence: row["precedence"], lastModifiedDate: Timestamp(milliseconds: row["modified"]),
            creationDate: Timestamp(milliseconds: row["created"]))
    }

    func group(_ name: String, pool: String) throws -> Cognito.GroupType? {
        try store.read { db in try Self.group(name, pool: pool, db) }
    }

    private static func group(_ name: String, pool: String, _ db: Database) throws -> Cognito.GroupType? {
        try Row.fetchOne(db, sql: "SELECT * FROM crew WHERE pool = ? AND name = ?", arguments: [pool, name]).map(group)
    }

    /// Throws GroupExistsException unless it may take the place of one.
    func save(_ group: Cognito.GroupType, pool: String, mayReplace: Bool, now: Timestamp) async throws {
        try await store.write { db in
            if !mayReplace, try Self.group(group.groupName ?? "", pool: pool, db) != nil { throw AWSError.groupExists }
            try db.execute(
                sql: """
                    INSERT INTO crew (pool, name, description, role, precedence, created, modified)
                    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)
                    ON CONFLICT (pool, name) DO UPDATE SET description = ?3, role = ?4, precedence = ?5, modified = ?6
                    """,
                arguments: [
                    pool, group.groupName, group.description, group.roleArn, group.precedence, now.milliseconds,
                ])
        }
    }

    /// False when there is no such group.
    func deleteGroup(_ name: String, pool: String) async throws -> Bool {
        try await store.write { db in
            try db.execute(sql: "DELETE FROM membership WHERE pool = ? AND name = ?", arguments: [pool, name])
            try db.execute(sql: "DELETE FROM crew WHERE pool = ? AND name = ?", arguments: [pool, name])
            return db.changesCount > 0
        }
    }

    func groups(pool: String, after: String, limit: Int) throws -> [Cognito.GroupType] {
        try store.read { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM crew WHERE pool = ? AND name > ? ORDER BY name LIMIT ?",
                arguments: [pool, after, limit]
            ).map(Self.group)
        }
    }

    /// A user's groups, the weightiest (of lowest precedence) first.
    func groups(of user: User) throws -> [Cognito.GroupType] {
        try store.read { db in
            let find = try db.cachedStatement(
                sql: """
                    SELECT crew.* FROM membership JOIN crew USING (pool, name)
                    WHERE membership.pool = ? AND membership.sub = ?
                    ORDER BY precedence IS NULL, precedence, name
                    """)
            return try Row.fetchAll(find, arguments: [user.pool, user.sub]).map(Self.group)
        }
    }

    func join(_ user: User, _ group: String) async throws {
        try await store.write { db in
            guard try Self.group(group, pool: user.pool, db) != nil else { throw AWSError.groupNotFound }
            try db.execute(
                sql: "INSERT OR IGNORE INTO membership (pool, sub, name) VALUES (?, ?, ?)",
                arguments: [user.pool, user.sub, group])
        }
    }

    func leave(_ user: User, _ group: String) async throws {
        try await store.write { db in
            guard try Self.group(group, pool: user.pool, db) != nil else { throw AWSError.groupNotFound }
            try db.execute(
                sql: "DELETE FROM membership WHERE pool = ? AND sub = ? AND name = ?",
                arguments: [user.pool, user.sub, group])
        }
    }
}
