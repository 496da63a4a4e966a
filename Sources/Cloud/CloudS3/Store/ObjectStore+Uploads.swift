import AWSCore
import CloudCore
import FoundationEssentials
import GRDB

extension ObjectStore {
    private static let uploadColumns = "id, key, initiated, storageClass, attributes"
    private static let partColumns = "number, size, etag, modified, bodyName, attributes"

    private static func upload(_ row: Row) -> Upload {
        Upload(
            id: row[0], key: row[1], initiated: Timestamp(milliseconds: row[2]), storageClass: row[3],
            attributes: ObjectAttributes(text: row[4]))
    }

    private static func part(_ row: Row) -> UploadedPart {
        UploadedPart(
            number: row[0], size: row[1], etag: row[2], modified: Timestamp(milliseconds: row[3]), bodyName: row[4],
            attributes: ObjectAttributes(text: row[5]))
    }

    // MARK: - Uploads

    func begin(_ upload: Upload, in bucket: Bucket) async throws {
        try await store.write { db in
            try Self.requireBucket(db, bucket)
            try db.execute(
                sql: """
                    INSERT INTO upload (id, bucket, key, initiated, owner, storageClass, attributes)
                    VALUES (?, ?, ?, ?, '', ?, ?)
                    """,
                arguments: [
                    upload.id, bucket.id, upload.key, upload.initiated.milliseconds, upload.storageClass,
                    upload.attributes.text,
                ])
        }
    }

    func upload(_ id: String, key: String, in bucket: Bucket) throws -> Upload? {
        try store.read { db in try Self.upload(db, id, key, bucket) }
    }

    private static func upload(_ db: Database, _ id: String, _ key: String, _ bucket: Bucket) throws -> Upload? {
        let statement = try db.cachedStatement(
            sql: "SELECT \(uploadColumns) FROM upload WHERE id = ? AND bucket = ? AND key = ?")
        return try Row.fetchOne(statement, arguments: [id, bucket.id, key]).map(Self.upload)
    }

    /// Uploads in the order of their keys, then their ids, behind a marker.
    func uploads(_ bucket: Bucket, after: (key: String, id: String)?, limit: Int) throws -> [Upload] {
        try store.read { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT \(Self.uploadColumns) FROM upload WHERE bucket = ? AND (key, id) > (?, ?)
                    ORDER BY key, id LIMIT ?
                    """)
            return try Row.fetchAll(statement, arguments: [bucket.id, after?.key ?? "", after?.id ?? "", limit])
                .map(Self.upload)
        }
    }

    /// Gives an upload up.
    /// - Returns: the bodies of its parts; nil when there is no such upload.
    func abort(_ id: String, key: String, in bucket: Bucket) async throws -> [String]? {
        try await store.write { db in
            guard try Self.upload(db, id, key, bucket) != nil else { return nil }
            return try Self.dropUpload(db, id)
        }
    }

    private static func dropUpload(_ db: Database, _ id: String) throws -> [String] {
        let orphans = try String.fetchAll(
            db, sql: "SELECT bodyName FROM part WHERE upload = ? AND bodyName IS NOT NULL", arguments: [id])
        try db.execute(sql: "DELETE FROM part WHERE upload = ?", arguments: [id])
        try db.execute(sql: "DELETE FROM upload WHERE id = ?", arguments: [id])
        return orphans
    }

    // MARK: - Parts

    /// Keeps a part; one of that number before it goes.
    /// - Returns: the body of the part before; throws NoSuchUpload when the upload has ended meanwhile.
    func keep(_ part: UploadedPart, _ body: BodyPlace, of upload: Upload, in bucket: Bucket) async throws -> [String] {
        try await store.write { db in
            guard try Self.upload(db, upload.id, upload.key, bucket) != nil else {
                throw AWSError.noSuchUpload(upload.id)
            }
            let before = try String.fetchAll(
                db, sql: "SELECT bodyName FROM part WHERE upload = ? AND number = ? AND bodyName IS NOT NULL",
                arguments: [upload.id, part.number])
            var bodyName: String?
            var bytes: Data?
            switch body {
            case .named(let name): bodyName = name
            case .inline(let sealed): bytes = Data(sealed)
            }
            try db.execute(
                sql: """
                    INSERT OR REPLACE INTO part (upload, number, size, etag, modified, bodyName, bytes, attributes)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    upload.id, part.number, part.size, part.etag, part.modified.milliseconds, bodyName, bytes,
                    part.attributes.text,
                ])
            return before
        }
    }

    /// An upload's parts behind a number, in order.
    func parts(of upload: Upload, after number: Int = 0, limit: Int = .max) throws -> [UploadedPart] {
        try store.read { db in
            try Row.fetchAll(
                db, sql: "SELECT \(Self.partColumns) FROM part WHERE upload = ? AND number > ? ORDER BY number LIMIT ?",
                arguments: [upload.id, number, limit]
            ).map(Self.part)
        }
    }

    /// The sealed bytes of a part that are with its row.
    func bytes(of part: UploadedPart, of upload: Upload) throws -> [UInt8]? {
        try store.read { db in
            try Data.fetchOne(
                db, sql: "SELECT bytes FROM part WHERE upload = ? AND number = ?", arguments: [upload.id, part.number]
            ).map { [UInt8]($0) }
        }
    }

    /// Makes the object of an upload and ends the upload, in one transaction.
    func complete(
        _ upload: Upload, as draft: ObjectVersion, _ body: BodyPlace, in bucket: Bucket, condition: WriteCondition
    ) async throws -> WriteOutcome {
        try await store.write { db in
            try Self.requireBucket(db, bucket)
            guard try Self.upload(db, upload.id, upload.key, bucket) != nil else {
                throw AWSError.noSuchUpload(upload.id)
            }
            if case .none = condition {
            } else {
                let latest = try Self.find(db, bucket, draft.key, version: nil)
                try condition.check(latest.flatMap { $0.isDeleteMarker ? nil : $0 }, key: draft.key)
            }
            var outcome = try Self.insert(db, draft, body, in: bucket, keepsVersions: bucket.keepsVersions)
            outcome.orphans += try Self.dropUpload(db, upload.id)
            return outcome
        }
    }

    /// Uploads that began before a moment.
    func staleUploads(_ bucket: Bucket, before moment: Timestamp) throws -> [Upload] {
        try store.read { db in
            try Row.fetchAll(
                db, sql: "SELECT \(Self.uploadColumns) FROM upload WHERE bucket = ? AND initiated <= ?",
                arguments: [bucket.id, moment.milliseconds]
            ).map(Self.upload)
        }
    }
}
