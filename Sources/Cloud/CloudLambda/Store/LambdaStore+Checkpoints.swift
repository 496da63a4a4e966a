import AWSCore
import CloudCore
import GRDB

/// How far each mapping has read each shard of its stream.
extension LambdaStore {
    static func migrateCheckpoints(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("checkpoints") { db in
            try db.execute(
                sql: """
                    CREATE TABLE checkpoint (
                        mapping TEXT NOT NULL, shard TEXT NOT NULL, sequence TEXT, isFinished INTEGER NOT NULL DEFAULT 0,
                        PRIMARY KEY (mapping, shard)) WITHOUT ROWID;
                    CREATE TABLE mapping_start (mapping TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
                    """)
        }
    }

    /// Since when a mapping reads its stream; nil when from its beginning.
    func start(of mapping: String) throws -> Timestamp? {
        try store.read { db in
            try Int64.fetchOne(db, sql: "SELECT at FROM mapping_start WHERE mapping = ?", arguments: [mapping])
                .map { Timestamp(milliseconds: $0) }
        }
    }

    func save(start: Timestamp, of mapping: String) async throws {
        try await store.write { db in
            try db.execute(
                sql: "INSERT OR REPLACE INTO mapping_start (mapping, at) VALUES (?, ?)",
                arguments: [mapping, start.milliseconds])
        }
    }

    /// The last record of a shard that is done with.
    func checkpoint(of mapping: String, shard: String) throws -> String? {
        try store.read { db in
            try String.fetchOne(
                db, sql: "SELECT sequence FROM checkpoint WHERE mapping = ? AND shard = ?", arguments: [mapping, shard])
        }
    }

    func save(checkpoint: String, of mapping: String, shard: String) async throws {
        try await store.write { db in
            let save = try db.cachedStatement(
                sql: """
                    INSERT INTO checkpoint (mapping, shard, sequence) VALUES (?, ?, ?)
                    ON CONFLICT DO UPDATE SET sequence = excluded.sequence
                    """)
            try save.execute(arguments: [mapping, shard, checkpoint])
        }
    }

    func finish(shard: String, of mapping: String) async throws {
        try await store.write { db in
            try db.execute(
                sql: """
                    INSERT INTO checkpoint (mapping, shard, isFinished) VALUES (?, ?, 1)
                    ON CONFLICT DO UPDATE SET isFinished = 1
                    """, arguments: [mapping, shard])
        }
    }

    func finishedShards(of mapping: String) throws -> Set<String> {
        try store.read { db in
            try String.fetchSet(
                db, sql: "SELECT shard FROM checkpoint WHERE mapping = ? AND isFinished", arguments: [mapping])
        }
    }

    func forget(shard: String, of mapping: String) async throws {
        try await store.write { db in
            try db.execute(
                sql: "DELETE FROM checkpoint WHERE mapping = ? AND shard = ?", arguments: [mapping, shard])
        }
    }

    /// What goes with a mapping that is removed.
    static func forget(_ mapping: String, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM checkpoint WHERE mapping = ?", arguments: [mapping])
        try db.execute(sql: "DELETE FROM mapping_start WHERE mapping = ?", arguments: [mapping])
    }
}
