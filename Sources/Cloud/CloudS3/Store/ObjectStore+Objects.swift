import AWSCore
import CloudCore
import FoundationEssentials
import GRDB

/// Where the bytes of a sealed body are to be.
enum BodyPlace: Sendable {
    /// With its row.
    case inline([UInt8])
    /// Among `Bodies`.
    case named(String)
}

/// What a write or a delete did.
struct WriteOutcome: Sendable {
    /// The version written; for a delete the delete marker, or what was removed.
    var version: ObjectVersion?
    /// Names of bodies that no row names any more.
    var orphans: [String] = []
}

extension ObjectStore {
    private static let columns =
        "sequence, key, versionID, isLatest, isDeleteMarker, size, etag, modified, storageClass, bodyName, attributes"

    private static func version(_ row: SQLStatement) -> ObjectVersion {
        ObjectVersion(
            sequence: row.int64(0), key: row.text(1) ?? "", versionID: row.text(2) ?? "", isLatest: row.int64(3) != 0,
            isDeleteMarker: row.int64(4) != 0, size: Int(row.int64(5)), etag: row.text(6) ?? "",
            modified: Timestamp(milliseconds: row.int64(7)), storageClass: row.text(8) ?? "", bodyName: row.text(9),
            attributes: ObjectAttributes(text: row.text(10) ?? ""))
    }

    // MARK: - One version

    /// A version, or the latest one, which may be a delete marker.
    func find(_ bucket: Bucket, _ key: String, version: String?) throws -> ObjectVersion? {
        try store.readOnce { source in try Self.find(source, bucket, key, version: version) }
    }

    /// A version with its bytes when they are here.
    func load(_ bucket: Bucket, _ key: String, version: String?) throws -> (ObjectVersion, [UInt8]?)? {
        try store.readOnce { source in
            try Self.one(source, "\(Self.columns), bytes", "LEFT JOIN body USING (sequence)", bucket, key, version)
                .first { row in
                    let found = Self.version(row)
                    return (found, found.bodyName != nil || found.isDeleteMarker ? nil : [UInt8](row.bytes(11)))
                }
        }
    }

    static func find(
        _ source: any StatementSource, _ bucket: Bucket, _ key: String, version: String?
    ) throws -> ObjectVersion? {
        try one(source, columns, "", bucket, key, version).first(Self.version)
    }

    private static func one(
        _ source: any StatementSource, _ columns: String, _ join: String, _ bucket: Bucket, _ key: String,
        _ version: String?
    ) throws -> SQLStatement {
        let statement = try source.statement(
            version == nil
                ? """
                SELECT \(columns) FROM object INDEXED BY objectLatest \(join)
                WHERE bucket = ? AND key = ? AND isLatest = 1
                """ : "SELECT \(columns) FROM object \(join) WHERE bucket = ? AND key = ? AND versionID = ?")
        statement.bind(bucket.id, at: 1)
        statement.bind(key, at: 2)
        if let version { statement.bind(version, at: 3) }
        return statement
    }

    // MARK: - Writing

    /// Adds a version. Without `keepsVersions` it takes the place of the null version.
    func put(
        _ draft: ObjectVersion, _ body: BodyPlace, in bucket: Bucket, keepsVersions: Bool, condition: WriteCondition
    ) async throws -> WriteOutcome {
        try await store.write { db in
            try Self.requireBucket(db, bucket)
            if case .none = condition {
            } else {
                let latest = try Self.find(db, bucket, draft.key, version: nil)
                try condition.check(latest.flatMap { $0.isDeleteMarker ? nil : $0 }, key: draft.key)
            }
            return try Self.insert(db, draft, body, in: bucket, keepsVersions: keepsVersions)
        }
    }

    static func insert(
        _ db: Database, _ draft: ObjectVersion, _ body: BodyPlace?, in bucket: Bucket, keepsVersions: Bool
    ) throws -> WriteOutcome {
        var outcome = WriteOutcome()
        if !keepsVersions { outcome.orphans = try removeNull(db, bucket, draft.key) }
        let demote = try db.statement(
            "UPDATE object INDEXED BY objectLatest SET isLatest = 0 WHERE bucket = ? AND key = ? AND isLatest = 1")
        demote.bind(bucket.id, at: 1)
        demote.bind(draft.key, at: 2)
        try demote.run()
        var version = draft
        version.isLatest = true
        if case .named(let name)? = body { version.bodyName = name }
        try insert(db, version, in: bucket)
        version.sequence = db.lastInsertedRowID
        if case .inline(let bytes)? = body {
            let keep = try db.statement("INSERT INTO body (sequence, bytes) VALUES (?, ?)")
            keep.bind(version.sequence, at: 1)
            try bytes.withUnsafeBytes { bytes in
                keep.bind(borrowing: bytes, at: 2)
                try keep.run()
            }
        }
        outcome.version = version
        return outcome
    }

    private static func insert(_ db: Database, _ version: ObjectVersion, in bucket: Bucket) throws {
        let insert = try db.statement(
            """
            INSERT INTO object (bucket, key, versionID, isLatest, isDeleteMarker, size, etag, modified,
                storageClass, bodyName, attributes)
            VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?)
            """)
        insert.bind(bucket.id, at: 1)
        insert.bind(version.key, at: 2)
        insert.bind(version.versionID, at: 3)
        insert.bind(version.isDeleteMarker ? 1 : 0, at: 4)
        insert.bind(Int64(version.size), at: 5)
        insert.bind(version.etag, at: 6)
        insert.bind(version.modified.milliseconds, at: 7)
        insert.bind(version.storageClass, at: 8)
        insert.bind(version.bodyName, at: 9)
        insert.bind(version.attributes.text, at: 10)
        try insert.run()
    }

    private static func removeNull(_ db: Database, _ bucket: Bucket, _ key: String) throws -> [String] {
        let find = try db.statement(
            "SELECT sequence, bodyName FROM object WHERE bucket = ? AND key = ? AND versionID = 'null'")
        find.bind(bucket.id, at: 1)
        find.bind(key, at: 2)
        guard let (sequence, name) = try find.first({ ($0.int64(0), $0.text(1)) }) else { return [] }
        try drop(db, sequence: sequence)
        return name.map { [$0] } ?? []
    }

    private static func drop(_ db: Database, sequence: Int64) throws {
        for table in ["object", "body"] {
            let delete = try db.statement("DELETE FROM \(table) WHERE sequence = ?")
            delete.bind(sequence, at: 1)
            try delete.run()
        }
    }

    /// Replaces what may change of a version without a new one: tags and storage class.
    func update(_ version: ObjectVersion) async throws {
        try await store.write { db in
            try db.cachedStatement(sql: "UPDATE object SET attributes = ?, storageClass = ? WHERE sequence = ?")
                .execute(arguments: [version.attributes.text, version.storageClass, version.sequence])
        }
    }

    // MARK: - Deleting

    /// Deletes as a request without a version does: removes, or hides behind a delete marker.
    func delete(
        _ key: String, in bucket: Bucket, marker: ObjectVersion?,
        condition: @escaping @Sendable (ObjectVersion?) throws -> Void
    ) async throws -> WriteOutcome {
        try await store.write { db in
            try Self.requireBucket(db, bucket)
            let latest = try Self.find(db, bucket, key, version: nil)
            try condition(latest.flatMap { $0.isDeleteMarker ? nil : $0 })
            if let marker {
                return try Self.insert(db, marker, nil, in: bucket, keepsVersions: bucket.keepsVersions)
            }
            guard let latest else { return WriteOutcome() }
            try Self.drop(db, sequence: latest.sequence)
            return WriteOutcome(version: latest, orphans: latest.bodyName.map { [$0] } ?? [])
        }
    }

    /// Removes one version for good; what was before it becomes the latest.
    func delete(
        _ key: String, version: String, in bucket: Bucket,
        condition: @escaping @Sendable (ObjectVersion?) throws -> Void = { _ in }
    ) async throws -> WriteOutcome {
        try await store.write { db in
            let found = try Self.find(db, bucket, key, version: version)
            try condition(found)
            guard let found else { return WriteOutcome() }
            try Self.drop(db, sequence: found.sequence)
            if found.isLatest {
                try db.cachedStatement(
                    sql: """
                        UPDATE object SET isLatest = 1 WHERE sequence =
                        (SELECT MAX(sequence) FROM object WHERE bucket = ? AND key = ?)
                        """
                ).execute(arguments: [bucket.id, key])
            }
            return WriteOutcome(version: found, orphans: found.bodyName.map { [$0] } ?? [])
        }
    }

    // MARK: - Listing

    /// Latest versions in the order of their keys, for one page of a listing. Runs in one snapshot.
    func page<Value>(
        _ bucket: Bucket, _ build: ((KeyLister.Position, Int) throws -> [ObjectVersion]) throws -> Value
    ) throws
        -> Value
    {
        try store.read { db in
            try build { position, limit in
                // The end is a bound of the index range only when it stands there alone.
                let statement = try db.statement(
                    """
                    SELECT \(Self.columns) FROM object INDEXED BY objectLatest
                    WHERE bucket = ?1 AND isLatest = 1 AND \(Self.range(position)) AND isDeleteMarker = 0
                    ORDER BY key LIMIT ?4
                    """)
                Self.bind(statement, bucket, position, limit)
                return try statement.all(Self.version)
            }
        }
    }

    /// Which keys, as SQL with the arguments 2 and 3.
    private static func range(_ position: KeyLister.Position) -> String {
        "key \(position.isInclusive ? ">=" : ">") ?2 \(position.end == nil ? "" : "AND key < ?3")"
    }

    private static func bind(_ statement: SQLStatement, _ bucket: Bucket, _ position: KeyLister.Position, _ limit: Int)
    {
        statement.bind(bucket.id, at: 1)
        statement.bind(position.key, at: 2)
        if let end = position.end { statement.bind(end, at: 3) }
        statement.bind(Int64(limit), at: 4)
    }

    /// All versions in the order of their keys, newest first; of the position's key only those older than `below`.
    func history(
        _ bucket: Bucket, from position: KeyLister.Position, below sequence: Int64?, limit: Int
    ) throws
        -> [ObjectVersion]
    {
        try store.read { db in
            var versions: [ObjectVersion] = []
            if let sequence {
                let rest = try db.statement(
                    """
                    SELECT \(Self.columns) FROM object INDEXED BY objectHistory
                    WHERE bucket = ?1 AND key = ?2 AND sequence < ?3 ORDER BY sequence DESC LIMIT ?4
                    """)
                Self.bind(rest, bucket, position, limit)
                rest.bind(sequence, at: 3)
                versions = try rest.all(Self.version)
            }
            let more = try db.statement(
                """
                SELECT \(Self.columns) FROM object INDEXED BY objectHistory
                WHERE bucket = ?1 AND \(Self.range(position)) ORDER BY key, sequence DESC LIMIT ?4
                """)
            Self.bind(more, bucket, position, limit - versions.count)
            return versions + (try more.all(Self.version))
        }
    }
}
