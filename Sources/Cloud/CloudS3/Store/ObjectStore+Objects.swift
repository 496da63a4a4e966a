import AWSCore
import CloudCore
import FoundationEssentials
import GRDB

/// Where the bytes of a sealed body are, or are to be.
enum BodyPlace: Sendable {
    case inline([UInt8])
    case file(String)
}

/// What a write or a delete did.
struct WriteOutcome: Sendable {
    /// The version written; for a delete the delete marker, or what was removed.
    var version: ObjectVersion?
    /// Files that no row names any more.
    var orphans: [String] = []
}

extension ObjectStore {
    private static let columns =
        "sequence, key, versionID, isLatest, isDeleteMarker, size, etag, modified, storageClass, file, attributes"

    static func version(_ row: Row) -> ObjectVersion {
        ObjectVersion(
            sequence: row[0], key: row[1], versionID: row[2], isLatest: row[3], isDeleteMarker: row[4], size: row[5],
            etag: row[6], modified: Timestamp(milliseconds: row[7]), storageClass: row[8], file: row[9],
            attributes: ObjectAttributes(text: row[10]))
    }

    // MARK: - One version

    /// A version, or the latest one, which may be a delete marker.
    func find(_ bucket: Bucket, _ key: String, version: String?) throws -> ObjectVersion? {
        try store.read { db in try Self.find(db, bucket, key, version: version) }
    }

    /// A version with its bytes when they are here.
    func load(_ bucket: Bucket, _ key: String, version: String?) throws -> (ObjectVersion, [UInt8]?)? {
        try store.read { db in
            guard let found = try Self.find(db, bucket, key, version: version) else { return nil }
            guard found.file == nil, !found.isDeleteMarker else { return (found, nil) }
            let statement = try db.cachedStatement(sql: "SELECT bytes FROM body WHERE sequence = ?")
            return (found, try Data.fetchOne(statement, arguments: [found.sequence]).map { [UInt8]($0) })
        }
    }

    static func find(_ db: Database, _ bucket: Bucket, _ key: String, version: String?) throws -> ObjectVersion? {
        if let version {
            let statement = try db.cachedStatement(
                sql: "SELECT \(columns) FROM object WHERE bucket = ? AND key = ? AND versionID = ?")
            return try Row.fetchOne(statement, arguments: [bucket.id, key, version]).map(Self.version)
        }
        let statement = try db.cachedStatement(
            sql: "SELECT \(columns) FROM object INDEXED BY objectLatest WHERE bucket = ? AND key = ? AND isLatest = 1")
        return try Row.fetchOne(statement, arguments: [bucket.id, key]).map(Self.version)
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
        let demote = try db.cachedStatement(
            sql: "UPDATE object INDEXED BY objectLatest SET isLatest = 0 WHERE bucket = ? AND key = ? AND isLatest = 1")
        try demote.execute(arguments: [bucket.id, draft.key])
        var version = draft
        version.isLatest = true
        if case .file(let name)? = body { version.file = name }
        let insert = try db.cachedStatement(
            sql: """
                INSERT INTO object (bucket, key, versionID, isLatest, isDeleteMarker, size, etag, modified,
                    storageClass, file, attributes)
                VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?)
                """)
        try insert.execute(arguments: [
            bucket.id, version.key, version.versionID, version.isDeleteMarker, version.size, version.etag,
            version.modified.milliseconds, version.storageClass, version.file, version.attributes.text,
        ])
        version.sequence = db.lastInsertedRowID
        if case .inline(let bytes)? = body {
            let keep = try db.cachedStatement(sql: "INSERT INTO body (sequence, bytes) VALUES (?, ?)")
            try keep.execute(arguments: [version.sequence, Data(bytes)])
        }
        outcome.version = version
        return outcome
    }

    private static func removeNull(_ db: Database, _ bucket: Bucket, _ key: String) throws -> [String] {
        let find = try db.cachedStatement(
            sql: "SELECT sequence, file FROM object WHERE bucket = ? AND key = ? AND versionID = 'null'")
        guard let row = try Row.fetchOne(find, arguments: [bucket.id, key]) else { return [] }
        try drop(db, sequence: row[0])
        return (row[1] as String?).map { [$0] } ?? []
    }

    private static func drop(_ db: Database, sequence: Int64) throws {
        try db.cachedStatement(sql: "DELETE FROM object WHERE sequence = ?").execute(arguments: [sequence])
        try db.cachedStatement(sql: "DELETE FROM body WHERE sequence = ?").execute(arguments: [sequence])
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
            return WriteOutcome(version: latest, orphans: latest.file.map { [$0] } ?? [])
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
            return WriteOutcome(version: found, orphans: found.file.map { [$0] } ?? [])
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
                let statement = try db.cachedStatement(
                    sql: """
                        SELECT \(Self.columns) FROM object INDEXED BY objectLatest
                        WHERE bucket = ? AND isLatest = 1 AND key \(position.isInclusive ? ">=" : ">") ?
                            \(position.end == nil ? "" : "AND key < ?") AND isDeleteMarker = 0
                        ORDER BY key LIMIT ?
                        """)
                return try Row.fetchAll(statement, arguments: Self.arguments(bucket, position, limit)).map(Self.version)
            }
        }
    }

    private static func arguments(_ bucket: Bucket, _ position: KeyLister.Position, _ limit: Int) -> StatementArguments
    {
        position.end.map { [bucket.id, position.key, $0, limit] } ?? [bucket.id, position.key, limit]
    }

    /// All versions in the order of their keys, newest first; of the position's key only those older than `below`.
    func history(
        _ bucket: Bucket, from position: KeyLister.Position, below sequence: Int64?, limit: Int
    ) throws
        -> [ObjectVersion]
    {
        try store.read { db in
            var rows: [Row] = []
            if let sequence {
                let rest = try db.cachedStatement(
                    sql: """
                        SELECT \(Self.columns) FROM object INDEXED BY objectHistory
                        WHERE bucket = ? AND key = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?
                        """)
                rows = try Row.fetchAll(rest, arguments: [bucket.id, position.key, sequence, limit])
            }
            let more = try db.cachedStatement(
                sql: """
                    SELECT \(Self.columns) FROM object INDEXED BY objectHistory
                    WHERE bucket = ? AND key \(position.isInclusive ? ">=" : ">") ?
                        \(position.end == nil ? "" : "AND key < ?")
                    ORDER BY key, sequence DESC LIMIT ?
                    """)
            rows += try Row.fetchAll(more, arguments: Self.arguments(bucket, position, limit - rows.count))
            return rows.map(Self.version)
        }
    }
}
