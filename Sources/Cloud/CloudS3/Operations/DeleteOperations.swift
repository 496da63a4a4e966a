import AWSCore
import AWSShapes
import CloudCore

/// DeleteObject and DeleteObjects.
extension S3Service {
    /// Keys of one DeleteObjects.
    static let maximumDeletes = 1000

    /// What is to be deleted, and on which condition.
    struct Deletion: Sendable {
        var key: String
        var version: String?
        var ifMatch: String?
        var ifModified: Timestamp?
        var ifSize: Int?

        func check(_ current: ObjectVersion?) throws(AWSError) {
            guard ifMatch != nil || ifModified != nil || ifSize != nil else { return }
            guard let current else { throw .noSuchKey(key) }
            if let ifMatch, !ObjectConditions.list(ifMatch, contains: current.etag) {
                throw .preconditionFailed("If-Match")
            }
            if let ifModified, ifModified != current.modified {
                throw .preconditionFailed("x-amz-if-match-last-modified-time")
            }
            if let ifSize, ifSize != current.size { throw .preconditionFailed("x-amz-if-match-size") }
        }
    }

    func registerDeleteOperations(_ table: inout OperationTable) {
        table.on(S3.DeleteObject.self, authorizesItself: true) { input, context in
            let bucket = try self.bucket(input.bucket, owner: input.expectedBucketOwner)
            let deleted = try await self.delete(
                Deletion(
                    key: input.key, version: input.versionId, ifMatch: input.ifMatch,
                    ifModified: input.ifMatchLastModifiedTime, ifSize: input.ifMatchSize), in: bucket, context)
            return S3.DeleteObjectOutput(
                deleteMarker: deleted?.isDeleteMarker == true ? true : nil,
                versionId: bucket.settings.versioning == nil ? nil : deleted?.versionID)
        }
        table.on(S3.DeleteObjects.self, authorizesItself: true) { input, context in
            try await self.deleteObjects(input, context)
        }
    }

    /// The delete marker that was made, or the version that was removed; nil when nothing was there.
    func delete(_ deletion: Deletion, in bucket: Bucket, _ context: RequestContext) async throws -> ObjectVersion? {
        let action = deletion.version == nil ? "s3:DeleteObject" : "s3:DeleteObjectVersion"
        try access.check(context.principal, action, on: bucket, key: deletion.key)
        if let version = deletion.version {
            try Self.checkVersionID(version)
            let outcome = try await store.delete(deletion.key, version: version, in: bucket) { try deletion.check($0) }
            bodies?.remove(outcome.orphans)
            // Naming a version that is not there is answered as if it had been.
            return outcome.version
                ?? ObjectVersion(key: deletion.key, versionID: version, modified: settings.clock.now)
        }
        return try await hide(deletion.key, in: bucket) { try deletion.check($0) }
    }

    /// Deletes without naming a version: for good where no versions are kept, else behind a delete marker.
    func hide(
        _ key: String, in bucket: Bucket, condition: @escaping @Sendable (ObjectVersion?) throws -> Void = { _ in }
    ) async throws -> ObjectVersion? {
        var marker: ObjectVersion?
        if bucket.settings.versioning != nil {
            marker = try draft(key: key, in: bucket, storageClass: nil)
            marker?.isDeleteMarker = true
        }
        let outcome = try await store.delete(key, in: bucket, marker: marker, condition: condition)
        bodies?.remove(outcome.orphans)
        return marker == nil ? nil : outcome.version
    }

    private func deleteObjects(
        _ input: S3.DeleteObjectsRequest, _ context: RequestContext
    ) async throws
        -> S3.DeleteObjectsOutput
    {
        let bucket = try bucket(input.bucket, owner: input.expectedBucketOwner)
        let objects = input.delete.objects
        guard (1...Self.maximumDeletes).contains(objects.count) else { throw AWSError.malformedXML }
        var deleted: [S3.DeletedObject] = []
        var errors: [S3.Error] = []
        // Started together, so that they share the store's commits.
        let outcomes = await withTaskGroup(of: (Int, Result<ObjectVersion?, any Error>).self) { group in
            var waiting = Array(objects.enumerated())[...]
            func start(_ group: inout TaskGroup<(Int, Result<ObjectVersion?, any Error>)>) {
                guard let (index, object) = waiting.popFirst() else { return }
                group.addTask {
                    let deletion = Deletion(
                        key: object.key, version: object.versionId, ifMatch: object.eTag,
                        ifModified: object.lastModifiedTime, ifSize: object.size)
                    do { return (index, .success(try await self.delete(deletion, in: bucket, context))) } catch {
                        return (index, .failure(error))
                    }
                }
            }
            for _ in 0..<64 { start(&group) }
            var outcomes: [Int: Result<ObjectVersion?, any Error>] = [:]
            while let (index, outcome) = await group.next() {
                outcomes[index] = outcome
                start(&group)
            }
            return outcomes
        }
        for (index, object) in objects.enumerated() {
            switch outcomes[index] {
            case .success(let version)?:
                if input.delete.quiet != true { deleted.append(Self.deleted(object, version, in: bucket)) }
            case .failure(let error)?:
                let error = error as? AWSError ?? .internalFailure()
                errors.append(
                    .init(key: object.key, versionId: object.versionId, code: error.code, message: error.message))
            case nil: break
            }
        }
        return S3.DeleteObjectsOutput(deleted: deleted, errors: errors)
    }

    private static func deleted(
        _ object: S3.ObjectIdentifier, _ version: ObjectVersion?, in bucket: Bucket
    ) -> S3.DeletedObject {
        var entry = S3.DeletedObject(key: object.key, versionId: object.versionId)
        if let version, version.isDeleteMarker {
            entry.deleteMarker = true
            entry.deleteMarkerVersionId = version.versionID
        }
        return entry
    }
}
