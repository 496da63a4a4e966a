import AWSCore
import AWSShapes
import CloudCore

/// What `x-amz-copy-source` names.
struct CopySource: Sendable {
    var bucket: String
    var key: String
    var version: String?

    /// `/bucket/key?versionId=…`, percent-encoded; the slash in front is optional.
    init(_ header: String) throws(AWSError) {
        var text = header[...]
        if let mark = text.firstRange(of: "?versionId=") {
            version = String(text[mark.upperBound...])
            text = text[..<mark.lowerBound]
        }
        let path = String(text).percentDecoded()
        let parts = path.drop { $0 == "/" }.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
            throw .invalidArgument(
                "Copy Source must mention the source bucket and key: sourcebucket/sourcekey", name: "x-amz-copy-source",
                value: header)
        }
        bucket = String(parts[0])
        key = String(parts[1])
    }
}

extension S3Service {
    func copyObject(_ input: S3.CopyObjectRequest, _ context: RequestContext) async throws -> S3.CopyObjectOutput {
        let bucket = try bucket(
            input.bucket, input.expectedBucketOwner, action: "s3:PutObject", key: input.key, context)
        try Self.checkKey(input.key)
        try Self.checkACL(input.acl)
        let source = try CopySource(input.copySource)
        let (origin, original, body) = try await copySource(
            source, owner: input.expectedSourceBucketOwner,
            ObjectConditions(
                ifMatch: input.copySourceIfMatch, ifNoneMatch: input.copySourceIfNoneMatch,
                ifModifiedSince: input.copySourceIfModifiedSince, ifUnmodifiedSince: input.copySourceIfUnmodifiedSince),
            context)
        let replaces = try Self.directive(input.metadataDirective, header: "x-amz-metadata-directive")
        let isSame = origin.id == bucket.id && KeyText.equal(original.key, input.key) && source.version == nil
        if isSame, !replaces, input.storageClass == nil, input.serverSideEncryption == nil,
            input.websiteRedirectLocation == nil
        {
            throw AWSError.invalidRequest(
                "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes."
            )
        }
        let choice = try EncryptionRequest(
            algorithm: input.serverSideEncryption, keyID: input.ssekmsKeyId, context: input.ssekmsEncryptionContext,
            usesBucketKey: input.bucketKeyEnabled, customerAlgorithm: input.sseCustomerAlgorithm
        ).choice(in: bucket)
        var draft = try draft(key: input.key, in: bucket, storageClass: input.storageClass)
        draft.size = body.count
        draft.attributes = replaces ? try Self.replacedAttributes(input) : original.attributes
        draft.attributes.websiteRedirect = input.websiteRedirectLocation
        draft.attributes.partSizes = []
        draft.attributes.tags =
            try Self.directive(input.taggingDirective, header: "x-amz-tagging-directive")
            ? try TagRules.parse(input.tagging) : original.attributes.tags
        draft.etag = ChecksumAlgorithm.md5.bytes(of: body).hexEncoded
        let algorithm = try input.checksumAlgorithm.map { try DeclaredChecksums([:], algorithm: $0).algorithm }
        if let chosen = algorithm ?? original.attributes.checksum?.algorithm {
            draft.attributes.checksum = Checksum(algorithm: chosen, value: chosen.value(of: body))
        }
        let condition = try WriteCondition(ifMatch: input.ifMatch, ifNoneMatch: input.ifNoneMatch)
        let stored = try await store(draft, body, in: bucket, choice, condition, context)
        return copyOutput(stored, in: bucket, original: original, from: origin)
    }

    /// The source of a copy: its bucket, its version and its bytes.
    func copySource(
        _ source: CopySource, owner: String?, _ conditions: ObjectConditions, _ context: RequestContext
    ) async throws -> (Bucket, ObjectVersion, [UInt8]) {
        let bucket = try bucket(source.bucket, owner: owner)
        for attempt in 0... {
            let (object, inline) = try readable(source.key, version: source.version, in: bucket, context)
            try conditions.checkCopySource(object)
            do {
                return (bucket, object, try await body(of: object, inline, in: bucket, context))
            } catch let error as FileFailure where error.isMissing && attempt < 3 {}
        }
        throw AWSError.internalFailure()
    }

    private static func directive(_ text: String?, header: String) throws(AWSError) -> Bool {
        switch text {
        case nil, "COPY": false
        case "REPLACE": true
        default: throw .invalidArgument("Unknown metadata directive.", name: header, value: text)
        }
    }

    private static func replacedAttributes(_ input: S3.CopyObjectRequest) throws(AWSError) -> ObjectAttributes {
        ObjectAttributes(
            contentType: input.contentType, cacheControl: input.cacheControl,
            contentDisposition: input.contentDisposition, contentEncoding: input.contentEncoding,
            contentLanguage: input.contentLanguage, expires: input.expires,
            metadata: try checkMetadata(input.metadata))
    }

    private func copyOutput(
        _ stored: ObjectVersion, in bucket: Bucket, original: ObjectVersion, from origin: Bucket
    ) -> S3.CopyObjectOutput {
        let shown = Self.describe(stored, in: bucket, checksums: true)
        return S3.CopyObjectOutput(
            copyObjectResult: S3.CopyObjectResult(
                eTag: shown.eTag, lastModified: shown.lastModified, checksumType: shown.checksumType,
                checksumCRC32: shown.checksumCRC32, checksumCRC32C: shown.checksumCRC32C,
                checksumCRC64NVME: shown.checksumCRC64NVME, checksumSHA1: shown.checksumSHA1,
                checksumSHA256: shown.checksumSHA256, checksumSHA512: shown.checksumSHA512,
                checksumMD5: shown.checksumMD5),
            expiration: expiration(of: stored, in: bucket),
            copySourceVersionId: origin.settings.versioning == nil ? nil : original.versionID,
            versionId: shown.versionId, serverSideEncryption: shown.serverSideEncryption,
            ssekmsKeyId: shown.ssekmsKeyId, ssekmsEncryptionContext: stored.attributes.sealing.context,
            bucketKeyEnabled: shown.bucketKeyEnabled)
    }
}
