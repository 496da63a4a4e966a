import AWSCore
import CloudCore
import Crypto
import FoundationEssentials
import GRDB
import JSON

/// One backing key of a KMS key; rotation adds another.
struct KeyMaterial: Sendable {
    var version: UInt32
    /// `KeyMaterialId`: 64 hexadecimal digits.
    var id: String
    var key: SymmetricKey
}

/// Keys, their wrapped materials and aliases on disk. Times are milliseconds since the epoch.
struct KeyStore: Sendable {
    private let store: Store
    private let rootKey: SymmetricKey

    init(path: String?, rootKeyPath: String?, random: any RandomSource) throws {
        let store = try Store(path: path, label: "kms") { migrator in
            migrator.registerMigration("1") { db in
                try db.execute(
                    sql: """
                        CREATE TABLE key (
                            id TEXT PRIMARY KEY, arn TEXT NOT NULL, description TEXT NOT NULL, state TEXT NOT NULL,
                            manager TEXT NOT NULL, multiRegion INTEGER NOT NULL, policy TEXT NOT NULL,
                            created INTEGER NOT NULL, deletion INTEGER, window INTEGER, rotates INTEGER NOT NULL,
                            period INTEGER NOT NULL, nextRotation INTEGER, tags TEXT NOT NULL, owner TEXT)
                            WITHOUT ROWID;
                        CREATE INDEX keyByOwner ON key (owner) WHERE owner IS NOT NULL;
                        CREATE TABLE material (
                            key TEXT NOT NULL, version INTEGER NOT NULL, id TEXT NOT NULL, sealed BLOB NOT NULL,
                            PRIMARY KEY (key, version)) WITHOUT ROWID;
                        CREATE TABLE alias (
                            name TEXT PRIMARY KEY, key TEXT NOT NULL, created INTEGER NOT NULL,
                            updated INTEGER NOT NULL) WITHOUT ROWID;
                        """)
            }
        }
        self.store = store
        rootKey = try RootKey.load(path: rootKeyPath, random: random) {
            try store.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM material") ?? 0 } == 0
        }
    }

    func write<Value: Sendable>(_ change: @escaping @Sendable (Writer) throws -> Value) async throws -> Value {
        try await store.write { [rootKey] db in try change(Writer(db: db, rootKey: rootKey)) }
    }

    func keyIDs() throws -> [String] { try store.read { try String.fetchAll($0, sql: "SELECT id FROM key") } }

    func aliases() throws -> [KeyAlias] {
        try store.read { db in
            try Row.fetchAll(db, sql: "SELECT name, key, created, updated FROM alias").map(KeyAlias.init(row:))
        }
    }

    func alias(_ name: String) throws -> KeyAlias? {
        try store.read { try Writer(db: $0, rootKey: rootKey).alias(name) }
    }

    /// A key and its materials, the oldest first.
    func key(_ id: String) throws -> (key: KMSKey, materials: [KeyMaterial])? {
        try store.read { db in
            guard let key = try Writer(db: db, rootKey: rootKey).key(id) else { return nil }
            let rows = try Row.fetchAll(
                db, sql: "SELECT version, id, sealed FROM material WHERE key = ? ORDER BY version", arguments: [id])
            let materials = try rows.map { row in
                let version: UInt32 = row[0]
                let box = try AES.GCM.SealedBox(combined: row[2] as Data)
                let bytes = try AES.GCM.open(box, using: rootKey, authenticating: Array("\(id)/\(version)".utf8))
                return KeyMaterial(version: version, id: row[1], key: SymmetricKey(data: bytes))
            }
            return (key, materials)
        }
    }

    /// What a change may do, within its transaction.
    struct Writer {
        let db: Database
        let rootKey: SymmetricKey

        func key(_ id: String) throws -> KMSKey? {
            let statement = try db.cachedStatement(sql: "SELECT * FROM key WHERE id = ?")
            return try Row.fetchOne(statement, arguments: [id]).map(KMSKey.init(row:))
        }

        func key(owner: String) throws -> KMSKey? {
            try Row.fetchOne(db, sql: "SELECT * FROM key WHERE owner = ?", arguments: [owner]).map(KMSKey.init(row:))
        }

        func save(_ key: KMSKey) throws {
            let tags = JSONValue.object(
                JSONObject(key.tags.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) }))
            let values: [(any DatabaseValueConvertible)?] = [
                key.id, key.arn, key.description, key.state.rawValue, key.manager.rawValue, key.isMultiRegion,
                key.policy, key.created.milliseconds, key.deletionDate?.milliseconds, key.pendingWindow,
                key.rotation.isEnabled, key.rotation.period, key.rotation.next?.milliseconds, tags.serialized(),
                key.owner,
            ]
            try db.execute(
                sql: "INSERT OR REPLACE INTO key VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                arguments: StatementArguments(values))
        }

        /// Adds a backing key, the newest.
        func addMaterial(to key: String, random: any RandomSource) throws {
            let last = try Int.fetchOne(
                db, sql: "SELECT MAX(version) FROM material WHERE key = ?", arguments: [key])
            let version = (last ?? 0) + 1
            let box = try AES.GCM.seal(
                random.bytes(32), using: rootKey, nonce: AES.GCM.Nonce(data: random.bytes(12)),
                authenticating: Array("\(key)/\(version)".utf8))
            try db.execute(
                sql: "INSERT INTO material VALUES (?, ?, ?, ?)",
                arguments: [key, version, random.bytes(32).hexEncoded, box.combined])
        }

        /// Forgets a key for good: nothing it encrypted can be read again.
        func remove(_ key: String) throws {
            for sql in [
                "DELETE FROM material WHERE key = ?", "DELETE FROM alias WHERE key = ?", "DELETE FROM key WHERE id = ?",
            ] { try db.execute(sql: sql, arguments: [key]) }
        }

        func alias(_ name: String) throws -> KeyAlias? {
            try Row.fetchOne(
                db, sql: "SELECT name, key, created, updated FROM alias WHERE name = ?", arguments: [name]
            ).map(KeyAlias.init(row:))
        }

        func save(_ alias: KeyAlias) throws {
            try db.execute(
                sql: "INSERT OR REPLACE INTO alias VALUES (?, ?, ?, ?)",
                arguments: [alias.name, alias.keyID, alias.created.milliseconds, alias.updated.milliseconds])
        }

        func removeAlias(_ name: String) throws {
            try db.execute(sql: "DELETE FROM alias WHERE name = ?", arguments: [name])
        }
    }
}

extension KeyAlias {
    init(row: Row) {
        name = row[0]
        keyID = row[1]
        created = Timestamp(milliseconds: row[2])
        updated = Timestamp(milliseconds: row[3])
    }
}

extension KMSKey {
    init(row: Row) {
        id = row["id"]
        arn = row["arn"]
        description = row["description"]
        state = State(rawValue: row["state"]) ?? .disabled
        manager = Manager(rawValue: row["manager"]) ?? .customer
        isMultiRegion = row["multiRegion"]
        policy = row["policy"]
        created = Timestamp(milliseconds: row["created"])
        deletionDate = (row["deletion"] as Int64?).map(Timestamp.init(milliseconds:))
        pendingWindow = row["window"]
        rotation = Rotation(
            isEnabled: row["rotates"], period: row["period"],
            next: (row["nextRotation"] as Int64?).map(Timestamp.init(milliseconds:)))
        let tags = try? JSONValue(parsing: row["tags"] as String)
        for member in tags?.objectValue?.members ?? [] { self.tags[member.key] = member.value.stringValue }
        owner = row["owner"]
    }
}
