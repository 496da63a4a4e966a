import AWSCore
import AWSShapes
import CloudCore

/// PutObject and CopyObject.
extension S3Service {
    /// "The maximum size of a single PUT is 5 GB"; what arrives here has passed the front door's own limit.
    static let maximumPut = 5 << 30
    /// User metadata of one object, names and values, bytes.
    static let maximumMetadata = 2048
    static let storageClasses: Set<String> = [
        "STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER",
        "DEEP_ARCHIVE", "GLACIER_IR",
    ]

    func registerWriteOperations(_ table: inout OperationTable) {
        table.on(S3.PutObject.self, authorizesItself: true) { input, context in
            try await self.putObject(input, context)
        }
        table.on(S3.CopyObject.self, authorizesItself: true) { input, context in
            try await self.copyObject(input, context)
        }
    }

    private func putObject(_ input: S3.PutObjectRequest, _ context: RequestContext) async throws -> S3.PutObjectOutput {
        let bucket = try bucket(
            input.bucket, input.expectedBucketOwner, action: "s3:PutObject", key: input.key, context)
        let body = input.body?.bytes ?? []
        try Self.checkKey(input.key)
        guard body.count <= Self.maximumPut else { throw AWSError.entityTooLarge }
        if let length = input.contentLength, length != body.count {
            throw AWSError(
                "IncompleteBody", "You did not provide the number of bytes specified by the Content-Length HTTP header")
        }
        try Self.checkACL(input.acl)
        if input.writeOffsetBytes != nil { throw AWSError.notImplemented("x-amz-write-offset-bytes") }
        if input.objectLockMode != nil || input.objectLockLegalHoldStatus != nil {
            throw AWSError.invalidRequest("Bucket is missing Object Lock Configuration")
        }
        let condition = try WriteCondition(ifMatch: input.ifMatch, ifNoneMatch: input.ifNoneMatch)
        let choice = try EncryptionRequest(
            algorithm: input.serverSideEncryption, keyID: input.ssekmsKeyId, context: input.ssekmsEncryptionContext,
            usesBucketKey: input.bucketKeyEnabled, customerAlgorithm: input.sseCustomerAlgorithm
        ).choice(in: bucket)

        var draft = try draft(key: input.key, in: bucket, storageClass: input.storageClass)
        draft.size = body.count
        draft.etag = try ContentMD5.check(input.contentMD5, body)
        draft.attributes.checksum = try DeclaredChecksums(input.checksums, algorithm: input.checksumAlgorithm).check(
            body)
        draft.attributes.contentType = input.contentType
        draft.attributes.cacheControl = input.cacheControl
        draft.attributes.contentDisposition = input.contentDisposition
        draft.attributes.contentEncoding = input.contentEncoding
        draft.attributes.contentLanguage = input.contentLanguage
        draft.attributes.expires = input.expires
        draft.attributes.websiteRedirect = input.websiteRedirectLocation
        draft.attributes.metadata = try Self.checkMetadata(input.metadata)
        draft.attributes.tags = try TagRules.parse(input.tagging)
        if !draft.attributes.tags.isEmpty {
            try access.check(context.principal, "s3:PutObjectTagging", on: bucket, key: input.key)
        }
        let stored = try await store(draft, body, in: bucket, choice, condition, context)
        return output(of: stored, in: bucket)
    }

    private func output(of stored: ObjectVersion, in bucket: Bucket) -> S3.PutObjectOutput {
        let shown = Self.describe(stored, in: bucket, checksums: true)
        return S3.PutObjectOutput(
            expiration: expiration(of: stored, in: bucket), eTag: shown.eTag, checksumCRC32: shown.checksumCRC32,
            checksumCRC32C: shown.checksumCRC32C, checksumCRC64NVME: shown.checksumCRC64NVME,
            checksumSHA1: shown.checksumSHA1, checksumSHA256: shown.checksumSHA256,
            checksumSHA512: shown.checksumSHA512,
            checksumMD5: shown.checksumMD5, checksumType: shown.checksumType,
            serverSideEncryption: shown.serverSideEncryption, versionId: shown.versionId,
            ssekmsKeyId: shown.ssekmsKeyId, ssekmsEncryptionContext: stored.attributes.sealing.context,
            bucketKeyEnabled: shown.bucketKeyEnabled)
    }

    // MARK: - What every write does

    /// The bucket of a request whose caller may do this with one of its objects.
    func bucket(
        _ name: String, _ owner: String?, action: String, key: String, _ context: RequestContext
    ) throws(AWSError) -> Bucket {
        let bucket = try bucket(name, owner: owner)
        try access.check(context.principal, action, on: bucket, key: key)
        return bucket
    }

    /// A version to be: its id, its moment, its class.
    func draft(key: String, in bucket: Bucket, storageClass: String?) throws(AWSError) -> ObjectVersion {
        let storageClass = storageClass ?? "STANDARD"
        guard Self.storageClasses.contains(storageClass) else { throw .invalidStorageClass }
        return ObjectVersion(
            key: key, versionID: bucket.keepsVersions ? makeVersionID() : ObjectVersion.nullVersion,
            modified: wholeSecond, storageClass: storageClass)
    }

    func makeVersionID() -> String {
        settings.random.text(32, from: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._")
    }

    /// S3 keeps times to the second, so that `Last-Modified` and `If-Modified-Since` agree.
    var wholeSecond: Timestamp { Timestamp(epochSeconds: settings.clock.now.epochSeconds) }

    /// Seals a body, makes it durable, then the row that names it.
    func store(
        _ draft: ObjectVersion, _ body: [UInt8], in bucket: Bucket, _ choice: EncryptionChoice,
        _ condition: WriteCondition, _ context: RequestContext
    ) async throws -> ObjectVersion {
        var draft = draft
        let (sealed, sealing) = try await cipher.seal(body, in: bucket, key: draft.key, choice, context)
        draft.attributes.sealing = sealing
        let place = try await place(sealed)
        do {
            let outcome = try await store.put(
                draft, place, in: bucket, keepsVersions: bucket.keepsVersions, condition: condition)
            settle(place, isKept: true)
            bodies?.remove(outcome.orphans)
            return outcome.version ?? draft
        } catch {
            settle(place, isKept: false)
            throw error
        }
    }

    func place(_ sealed: [UInt8]) async throws -> BodyPlace {
        guard let bodies, sealed.count > ObjectStore.inlineLimit else { return .inline(sealed) }
        return .named(try await bodies.write(sealed))
    }

    func settle(_ place: BodyPlace, isKept: Bool) {
        guard case .named(let name) = place else { return }
        bodies?.release(name)
        if !isKept { bodies?.remove([name]) }
    }

    static func checkKey(_ key: String) throws(AWSError) {
        guard key.utf8.count <= maximumKeyLength else { throw .keyTooLong }
    }

    /// With owner-enforced buckets, which new ones are, only these two are no change.
    static func checkACL(_ acl: String?) throws(AWSError) {
        guard let acl, acl != "private", acl != "bucket-owner-full-control" else { return }
        throw .aclNotSupported
    }

    static func checkMetadata(_ metadata: [String: String]?) throws(AWSError) -> [String: String] {
        let metadata = metadata ?? [:]
        let size = metadata.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count }
        guard size <= maximumMetadata else { throw .metadataTooLarge }
        return Dictionary(metadata.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: { "\($0),\($1)" })
    }
}

extension S3.PutObjectRequest {
    var checksums: [ChecksumAlgorithm: String?] {
        [
            .crc32: checksumCRC32, .crc32c: checksumCRC32C, .crc64nvme: checksumCRC64NVME, .sha1: checksumSHA1,
            .sha256: checksumSHA256, .sha512: checksumSHA512, .md5: checksumMD5,
        ]
    }
}
