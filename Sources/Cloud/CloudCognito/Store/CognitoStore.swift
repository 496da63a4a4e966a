import AWSCore
import AWSShapes
import CloudCore
import FoundationEssentials
import GRDB
import JSON

/// Pools, clients, groups, users, codes and sessions on disk. Times are milliseconds since the epoch.
struct CognitoStore: Sendable {
    let store: Store

    init(path: String?) throws {
        store = try Store(path: path, label: "cognito") { migrator in
            migrator.registerMigration("1") { db in
                try db.execute(
                    sql: """
                        CREATE TABLE pool (
                            id TEXT PRIMARY KEY, owner TEXT UNIQUE, facts TEXT NOT NULL, keyID TEXT, key BLOB);
                        CREATE TABLE client (
                            id TEXT PRIMARY KEY, pool TEXT NOT NULL, owner TEXT UNIQUE, facts TEXT NOT NULL);
                        CREATE TABLE person (
                            pool TEXT NOT NULL, sub TEXT NOT NULL, username TEXT NOT NULL, folded TEXT NOT NULL,
                            alias TEXT, status TEXT NOT NULL, enabled INTEGER NOT NULL, password TEXT,
                            passwordExpires INTEGER, attributes TEXT NOT NULL, created INTEGER NOT NULL,
                            modified INTEGER NOT NULL, failures INTEGER NOT NULL, lastFailure INTEGER NOT NULL,
                            pendingEmail TEXT, PRIMARY KEY (pool, sub));
                        CREATE UNIQUE INDEX personByName ON person (pool, folded);
                        CREATE UNIQUE INDEX personByAlias ON person (pool, alias);
                        CREATE TABLE crew (
                            pool TEXT NOT NULL, name TEXT NOT NULL, description TEXT, role TEXT, precedence INTEGER,
                            created INTEGER NOT NULL, modified INTEGER NOT NULL, PRIMARY KEY (pool, name));
                        CREATE TABLE membership (
                            pool TEXT NOT NULL, sub TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (pool, sub, name))
                            WITHOUT ROWID;
                        CREATE INDEX membershipByGroup ON membership (pool, name);
                        CREATE TABLE code (
                            pool TEXT NOT NULL, sub TEXT NOT NULL, purpose TEXT NOT NULL, digest BLOB NOT NULL,
                            expires INTEGER NOT NULL, attempts INTEGER NOT NULL, windowStart INTEGER NOT NULL,
                            sent INTEGER NOT NULL, PRIMARY KEY (pool, sub, purpose)) WITHOUT ROWID;
                        CREATE TABLE session (
                            id TEXT PRIMARY KEY, token BLOB NOT NULL UNIQUE, pool TEXT NOT NULL, client TEXT NOT NULL,
                            sub TEXT NOT NULL, began INTEGER NOT NULL, expires INTEGER NOT NULL,
                            revoked INTEGER NOT NULL DEFAULT 0);
                        CREATE INDEX sessionByPerson ON session (pool, sub);
                        CREATE INDEX sessionByExpiry ON session (expires);
                        """)
            }
        }
    }

    // MARK: - Pools

    func pools() throws -> [UserPool] {
        try store.read { db in
            try Row.fetchAll(db, sql: "SELECT owner, facts FROM pool").map { row in
                let output = try Kept.read(Cognito.DescribeUserPool.self, row["facts"])
                return UserPool(facts: output.userPool ?? .init(), owner: row["owner"])
            }
        }
    }

    func save(_ pool: UserPool) async throws {
        let facts = try Kept.text(Cognito.DescribeUserPool.self, .init(userPool: pool.facts))
        try await store.write { db in
            try db.execute(
                sql: """
                    INSERT INTO pool (id, owner, facts) VALUES (?, ?, ?)
                    ON CONFLICT (id) DO UPDATE SET facts = excluded.facts
                    """, arguments: [pool.id, pool.owner, facts])
        }
    }

    func deletePool(_ id: String) async throws {
        try await store.write { db in
            for table in ["client", "person", "crew", "membership", "code", "session"] {
                try db.execute(sql: "DELETE FROM \(table) WHERE pool = ?", arguments: [id])
            }
            try db.execute(sql: "DELETE FROM pool WHERE id = ?", arguments: [id])
        }
    }

    func key(of pool: String) throws -> (id: String, der: [UInt8])? {
        try store.read { db in
            guard let row = try Row.fetchOne(db, sql: "SELECT keyID, key FROM pool WHERE id = ?", arguments: [pool]),
                let id = row["keyID"] as String?, let key = row["key"] as Data?
            else { return nil }
            return (id, Array(key))
        }
    }

    func keep(key: [UInt8], id: String, of pool: String) async throws {
        try await store.write { db in
            try db.execute(sql: "UPDATE pool SET keyID = ?, key = ? WHERE id = ?", arguments: [id, key.blob, pool])
        }
    }

    // MARK: - Clients

    func clients() throws -> [AppClient] {
        try store.read { db in
            try Row.fetchAll(db, sql: "SELECT owner, facts FROM client").map { row in
                let output = try Kept.read(Cognito.DescribeUserPoolClient.self, row["facts"])
                return AppClient(facts: output.userPoolClient ?? .init(), owner: row["owner"])
            }
        }
    }

    func save(_ client: AppClient) async throws {
        let facts = try Kept.text(Cognito.DescribeUserPoolClient.self, .init(userPoolClient: client.facts))
        try await store.write { db in
            try db.execute(
                sql: """
                    INSERT INTO client (id, pool, owner, facts) VALUES (?, ?, ?, ?)
                    ON CONFLICT (id) DO UPDATE SET facts = excluded.facts
                    """, arguments: [client.id, client.pool, client.owner, facts])
        }
    }

    func deleteClient(_ id: String) async throws {
        try await store.write { db in
            try db.execute(sql: "DELETE FROM session WHERE client = ?", arguments: [id])
            try db.execute(sql: "DELETE FROM client WHERE id = ?", arguments: [id])
        }
    }
}

/// Structures of the API as JSON text, in the form that they have on the wire.
enum Kept {
    private static let wire = AWSProtocol.awsJson1_1

    static func text<Operation: AWSOperation>(_ operation: Operation.Type, _ output: Operation.Output) throws -> String
    {
        let response = try wire.encodeResponse(
            output.document, for: Operation.schema, of: Operation.service, requestID: "")
        return String(decoding: response.body, as: UTF8.self)
    }

    static func read<Operation: AWSOperation>(_ operation: Operation.Type, _ text: String) throws -> Operation.Output {
        let response = WireResponse(body: Array(text.utf8))
        return try Operation.Output(
            document: wire.decodeResponse(response, for: Operation.schema, of: Operation.service))
    }

    /// The input that a resource's properties are, once they have the API's names.
    static func input<Operation: AWSOperation>(
        _ operation: Operation.Type, _ properties: JSONObject
    ) throws -> Operation.Input {
        let request = WireRequest(body: JSONValue.object(properties).utf8Bytes())
        return try Operation.Input(document: wire.decodeRequest(request, for: Operation.schema, of: Operation.service))
    }
}
