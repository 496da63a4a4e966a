import AWSCore
import CloudCore
import FoundationEssentials
import GRDB

/// Buckets, objects and uploads in SQLite. Times are milliseconds since the epoch.
///
/// Bodies up to `inlineLimit` live here too, in a table of their own so that listings do not drag them along; of the
/// others the name that they have among `Bodies`.
struct ObjectStore: Sendable {
    /// The largest sealed body kept in SQLite, bytes: in the log of bodies it would take a block as well.
    static let inlineLimit = 4096

    let store: Store

    init(path: String?, durability: Store.Durability) throws {
        store = try Store(path: path, durability: durability, label: "s3") { migrator in
            migrator.registerMigration("1") { db in try db.execute(sql: Self.schema) }
            migrator.registerMigration("2") { db in try db.execute(sql: Self.bodyNames) }
        }
    }

    private static let schema = """
        CREATE TABLE bucket (
            id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, created INTEGER NOT NULL,
            region TEXT NOT NULL, revision INTEGER NOT NULL DEFAULT 0, settings TEXT NOT NULL);
        CREATE TABLE object (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT, bucket INTEGER NOT NULL, key TEXT NOT NULL,
            versionID TEXT NOT NULL, isLatest INTEGER NOT NULL, isDeleteMarker INTEGER NOT NULL, size INTEGER NOT NULL,
            etag TEXT NOT NULL, modified INTEGER NOT NULL, storageClass TEXT NOT NULL, file TEXT,
            attributes TEXT NOT NULL);
        CREATE INDEX objectHistory ON object (bucket, key, sequence DESC);
        CREATE INDEX objectLatest ON object (bucket, key) WHERE isLatest = 1;
        CREATE INDEX objectFile ON object (file) WHERE file IS NOT NULL;
        CREATE TABLE body (sequence INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
        CREATE TABLE upload (
            id TEXT PRIMARY KEY, bucket INTEGER NOT NULL, key TEXT NOT NULL, initiated INTEGER NOT NULL,
            owner TEXT NOT NULL, storageClass TEXT NOT NULL, attributes TEXT NOT NULL) WITHOUT ROWID;
        CREATE INDEX uploadByKey ON upload (bucket, key, id);
        CREATE TABLE part (
            upload TEXT NOT NULL, number INTEGER NOT NULL, size INTEGER NOT NULL, etag TEXT NOT NULL,
            modified INTEGER NOT NULL, file TEXT, bytes BLOB, attributes TEXT NOT NULL,
            PRIMARY KEY (upload, number)) WITHOUT ROWID;
        CREATE INDEX partFile ON part (file) WHERE file IS NOT NULL;
        """

    /// Bodies of the log need not be found by their names.
    private static let bodyNames = """
        ALTER TABLE object RENAME COLUMN file TO bodyName;
        ALTER TABLE part RENAME COLUMN file TO bodyName;
        DROP INDEX objectFile;
        CREATE INDEX objectFile ON object (bodyName) WHERE bodyName NOT GLOB '@*';
        CREATE TABLE bodyLog (segments INTEGER NOT NULL);
        INSERT INTO bodyLog VALUES (0);
        """

    // MARK: - Buckets

    func buckets() throws -> [Bucket] {
        try store.read { db in
            try Row.fetchAll(db, sql: "SELECT \(Self.bucketColumns) FROM bucket").map(Self.bucket)
        }
    }

    private static let bucketColumns = "id, name, created, region, revision, settings"

    private static func bucket(_ row: Row) throws -> Bucket {
        Bucket(
            id: row[0], name: row[1], created: Timestamp(milliseconds: row[2]), region: row[3], revision: row[4],
            settings: try BucketSettings(text: row[5]))
    }

    /// Nil when there is a bucket of that name.
    func createBucket(name: String, region: String, settings: BucketSettings, now: Timestamp) async throws -> Bucket? {
        try await store.write { db in
            try db.execute(
                sql: """
                    INSERT INTO bucket (name, created, region, settings) VALUES (?, ?, ?, ?)
                    ON CONFLICT (name) DO NOTHING
                    """,
                arguments: [name, now.milliseconds, region, settings.text])
            guard db.changesCount == 1 else { return nil }
            return Bucket(
                id: db.lastInsertedRowID, name: name, created: now, region: region, revision: 0, settings: settings)
        }
    }

    /// Changes a bucket's settings as they are on disk, so that two changes at once both last.
    func change(
        _ bucket: Bucket, _ change: @escaping @Sendable (inout BucketSettings) throws -> Void
    ) async throws -> Bucket {
        try await store.write { db in
            let sql = "SELECT \(Self.bucketColumns) FROM bucket WHERE id = ?"
            guard var current = try Row.fetchOne(db, sql: sql, arguments: [bucket.id]).map(Self.bucket) else {
                throw AWSError.noSuchBucket(bucket.name)
            }
            try change(&current.settings)
            current.revision += 1
            try db.execute(
                sql: "UPDATE bucket SET settings = ?, revision = ? WHERE id = ?",
                arguments: [current.settings.text, current.revision, current.id])
            return current
        }
    }

    /// Removes a bucket that holds nothing; its unfinished uploads go with it.
    /// - Returns: the bodies of parts that nothing names any more.
    func deleteBucket(_ bucket: Bucket) async throws -> [String] {
        try await store.write { db in
            if try Int.fetchOne(db, sql: "SELECT 1 FROM object WHERE bucket = ? LIMIT 1", arguments: [bucket.id]) != nil
            {
                throw AWSError.bucketNotEmpty(bucket.name)
            }
            let orphans = try String.fetchAll(
                db,
                sql: """
                    SELECT bodyName FROM part WHERE bodyName IS NOT NULL
                    AND upload IN (SELECT id FROM upload WHERE bucket = ?)
                    """, arguments: [bucket.id])
            try db.execute(
                sql: "DELETE FROM part WHERE upload IN (SELECT id FROM upload WHERE bucket = ?)", arguments: [bucket.id]
            )
            try db.execute(sql: "DELETE FROM upload WHERE bucket = ?", arguments: [bucket.id])
            try db.execute(sql: "DELETE FROM bucket WHERE id = ?", arguments: [bucket.id])
            return orphans
        }
    }

    static func requireBucket(_ db: Database, _ bucket: Bucket) throws {
        let probe = try db.statement("SELECT 1 FROM bucket WHERE id = ?")
        probe.bind(bucket.id, at: 1)
        guard try probe.first({ _ in true }) == true else { throw AWSError.noSuchBucket(bucket.name) }
    }

    // MARK: - Names of bodies

    /// The number of the last segment that the log of bodies was given.
    func lastSegment() throws -> Int64 {
        try store.read { db in try Int64.fetchOne(db, sql: "SELECT segments FROM bodyLog") ?? 0 }
    }

    /// A number that the log of bodies never had.
    func nextSegment() async throws -> Int64 {
        try await store.write { db in
            try db.execute(sql: "UPDATE bodyLog SET segments = segments + 1")
            return try Int64.fetchOne(db, sql: "SELECT segments FROM bodyLog") ?? 0
        }
    }

    /// Says of each body in the log where it is.
    func eachSpan(_ body: (BodyLog.Span) -> Void) throws {
        try store.readOnce { source in
            let statement = try source.statement(
                """
                SELECT bodyName FROM object WHERE bodyName GLOB '@*'
                UNION ALL SELECT bodyName FROM part WHERE bodyName GLOB '@*'
                """)
            defer { statement.reset() }
            while try statement.step() {
                if let span = statement.text(0).flatMap({ BodyLog.Span(name: $0) }) { body(span) }
            }
        }
    }

    /// Whether a body belongs to a version of a key or to a part.
    func isNamed(_ body: String, by key: String, in bucket: Bucket) throws -> Bool {
        try store.readOnce { source in
            let statement = try source.statement(
                """
                SELECT 1 FROM object WHERE bucket = ?1 AND key = ?2 AND bodyName = ?3
                UNION ALL SELECT 1 FROM part WHERE bodyName = ?3
                """)
            statement.bind(bucket.id, at: 1)
            statement.bind(key, at: 2)
            statement.bind(body, at: 3)
            return try statement.first { _ in true } ?? false
        }
    }

    /// Which of these files a row names.
    func knownFiles(among names: [String]) throws -> Set<String> {
        try store.read { db in
            var known: Set<String> = []
            let object = try db.cachedStatement(
                sql: "SELECT 1 FROM object WHERE bodyName = ? AND bodyName NOT GLOB '@*'")
            let part = try db.cachedStatement(sql: "SELECT 1 FROM part WHERE bodyName = ?")
            for name in names {
                if try Int.fetchOne(object, arguments: [name]) != nil { known.insert(name) }
                if try Int.fetchOne(part, arguments: [name]) != nil { known.insert(name) }
            }
            return known
        }
    }
}
