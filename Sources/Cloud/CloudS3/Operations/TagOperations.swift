import AWSCore
import AWSShapes
import CloudCore

/// The tags of an object.
extension S3Service {
    func registerTagOperations(_ table: inout OperationTable) {
        table.on(S3.PutObjectTagging.self, authorizesItself: true) { input, context in
            let bucket = try self.bucket(input.bucket, owner: input.expectedBucketOwner)
            let tags = input.tagging.tagSet.map { ObjectTag(key: $0.key, value: $0.value) }
            try TagRules.check(tags, limit: TagRules.objectLimit)
            return S3.PutObjectTaggingOutput(
                versionId: try await self.setTags(
                    tags, of: input.key, input.versionId, in: bucket, action: "s3:PutObjectTagging", context))
        }
        table.on(S3.GetObjectTagging.self, authorizesItself: true) { input, context in
            let bucket = try self.bucket(input.bucket, owner: input.expectedBucketOwner)
            let (object, _) = try self.readable(
                input.key, version: input.versionId, in: bucket, action: "s3:GetObjectTagging", withBody: false, context
            )
            return S3.GetObjectTaggingOutput(
                tagSet: object.attributes.tags.map { S3.Tag(key: $0.key, value: $0.value) },
                versionId: bucket.settings.versioning == nil ? nil : object.versionID)
        }
        table.on(S3.DeleteObjectTagging.self, authorizesItself: true) { input, context in
            let bucket = try self.bucket(input.bucket, owner: input.expectedBucketOwner)
            return S3.DeleteObjectTaggingOutput(
                versionId: try await self.setTags(
                    [], of: input.key, input.versionId, in: bucket, action: "s3:DeleteObjectTagging", context))
        }
    }

    private func setTags(
        _ tags: [ObjectTag], of key: String, _ version: String?, in bucket: Bucket, action: String,
        _ context: RequestContext
    ) async throws -> String? {
        var (object, _) = try readable(key, version: version, in: bucket, action: action, withBody: false, context)
        object.attributes.tags = tags
        try await store.update(object)
        return bucket.settings.versioning == nil ? nil : object.versionID
    }
}
