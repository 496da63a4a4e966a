import AWSCore
import AWSShapes
import CloudCore

/// GetObject and HeadObject.
extension S3Service {
    /// An object's longest key, in bytes of UTF-8.
    static let maximumKeyLength = 1024

    func registerReadOperations(_ table: inout OperationTable) {
        table.on(S3.GetObject.self, authorizesItself: true) { input, context in
            try await self.getObject(input, context)
        }
        table.on(S3.HeadObject.self, authorizesItself: true) { input, context in
            try self.headObject(input, context)
        }
    }

    /// The version a caller may read. A key that is not there is 403 to callers who may not list the bucket, so that
    /// they cannot find out what is.
    func readable(
        _ key: String, version: String?, in bucket: Bucket, action: String = "s3:GetObject", withBody: Bool = true,
        _ context: RequestContext
    ) throws -> (ObjectVersion, [UInt8]?) {
        let action = version == nil ? action : action.replacingObject
        try access.check(context.principal, action, on: bucket, key: key)
        if let version { try Self.checkVersionID(version) }
        let found =
            withBody
            ? try store.load(bucket, key, version: version)
            : try store.find(bucket, key, version: version).map { ($0, nil) }
        guard let found else {
            guard access.isAllowed(context.principal, "s3:ListBucket", on: bucket) else { throw AWSError.denied() }
            throw version.map { .noSuchVersion(key, $0) } ?? AWSError.noSuchKey(key)
        }
        guard !found.0.isDeleteMarker else {
            var error = version == nil ? AWSError.noSuchKey(key) : .methodNotAllowed
            error.headers = ["x-amz-delete-marker": "true", "x-amz-version-id": found.0.versionID]
            if version != nil { error.headers["Allow"] = "DELETE" }
            guard version != nil || access.isAllowed(context.principal, "s3:ListBucket", on: bucket) else {
                throw AWSError.denied()
            }
            throw error
        }
        return found
    }

    static func checkVersionID(_ version: String) throws(AWSError) {
        guard version == ObjectVersion.nullVersion || version.utf8.count == 32 else {
            throw .invalidArgument("Invalid version id specified", name: "versionId", value: version)
        }
    }

    /// The whole body as the client stored it.
    func body(
        of object: ObjectVersion, _ inline: [UInt8]?, in bucket: Bucket, _ context: RequestContext
    ) async throws
        -> [UInt8]
    {
        guard let name = object.bodyName, let bodies else {
            return try await cipher.open(inline ?? [], of: object, in: bucket, context)
        }
        let sealed = try await bodies.read(name)
        do { return try await cipher.open(sealed, of: object, in: bucket, context) } catch {
            // Its place in the log may have been given back while it was read.
            guard try store.isNamed(name, by: object.key, in: bucket) else {
                throw FileFailure(call: "open", path: name, code: FileFailure.missing)
            }
            throw error
        }
    }

    private func getObject(_ input: S3.GetObjectRequest, _ context: RequestContext) async throws -> S3.GetObjectOutput {
        // The body of a version that is replaced while it is read may be gone; the second look finds its successor.
        for _ in 0..<3 {
            do { return try await getObjectOnce(input, context) } catch let error as FileFailure where error.isMissing {
            }
        }
        return try await getObjectOnce(input, context)
    }

    private func getObjectOnce(
        _ input: S3.GetObjectRequest, _ context: RequestContext
    ) async throws -> S3.GetObjectOutput {
        let bucket = try bucket(input.bucket, owner: input.expectedBucketOwner)
        if input.sseCustomerAlgorithm != nil {
            throw AWSError.notImplemented("x-amz-server-side-encryption-customer-algorithm")
        }
        let overrides = ResponseOverrides(input)
        if overrides.isPresent, context.principal == .anonymous {
            throw AWSError.invalidRequest(
                "Request specific response headers cannot be used for anonymous GET requests.")
        }
        let (object, inline) = try readable(input.key, version: input.versionId, in: bucket, context)
        try ObjectConditions(
            ifMatch: input.ifMatch, ifNoneMatch: input.ifNoneMatch, ifModifiedSince: input.ifModifiedSince,
            ifUnmodifiedSince: input.ifUnmodifiedSince
        ).check(object)
        let range = try Self.range(input.range, part: input.partNumber, of: object)
        var bytes = try await body(of: object, inline, in: bucket, context)
        if let range { bytes = Array(bytes[range]) }
        var output = Self.describe(object, in: bucket, checksums: input.checksumMode == "ENABLED" && range == nil)
        output.body = Blob(bytes)
        output.contentLength = bytes.count
        output.contentRange = range.map { ByteRange.contentRange($0, of: object.size) }
        if input.partNumber != nil, !object.attributes.partSizes.isEmpty {
            output.partsCount = object.attributes.partSizes.count
        }
        output.expiration = expiration(of: object, in: bucket)
        overrides.apply(to: &output)
        return output
    }

    private func headObject(_ input: S3.HeadObjectRequest, _ context: RequestContext) throws -> S3.HeadObjectOutput {
        let bucket = try bucket(input.bucket, owner: input.expectedBucketOwner)
        let (object, _) = try readable(input.key, version: input.versionId, in: bucket, withBody: false, context)
        try ObjectConditions(
            ifMatch: input.ifMatch, ifNoneMatch: input.ifNoneMatch, ifModifiedSince: input.ifModifiedSince,
            ifUnmodifiedSince: input.ifUnmodifiedSince
        ).check(object)
        let range = try Self.range(input.range, part: input.partNumber, of: object)
        var output = Self.describe(object, in: bucket, checksums: input.checksumMode == "ENABLED" && range == nil)
        output.contentLength = range?.count ?? object.size
        output.contentRange = range.map { ByteRange.contentRange($0, of: object.size) }
        if input.partNumber != nil, !object.attributes.partSizes.isEmpty {
            output.partsCount = object.attributes.partSizes.count
        }
        output.expiration = expiration(of: object, in: bucket)
        var head = try S3.HeadObjectOutput(document: output.document)
        head.contentType = input.responseContentType ?? head.contentType
        head.cacheControl = input.responseCacheControl ?? head.cacheControl
        head.contentDisposition = input.responseContentDisposition ?? head.contentDisposition
        head.contentEncoding = input.responseContentEncoding ?? head.contentEncoding
        head.contentLanguage = input.responseContentLanguage ?? head.contentLanguage
        return head
    }

    /// The bytes that a range or a part number selects.
    private static func range(_ header: String?, part: Int?, of object: ObjectVersion) throws(AWSError) -> Range<Int>? {
        guard let part else { return try ByteRange.resolve(header, size: object.size) }
        guard header == nil else {
            throw .invalidRequest("Cannot specify both Range header and partNumber query parameter")
        }
        let sizes = object.attributes.partSizes
        if sizes.isEmpty {
            guard part == 1 else { throw .invalidPartNumber }
            return object.size > 0 ? 0..<object.size : nil
        }
        guard sizes.indices.contains(part - 1) else { throw .invalidPartNumber }
        let start = sizes[..<(part - 1)].reduce(0, +)
        return start..<start + sizes[part - 1]
    }

    /// What the headers say of an object.
    static func describe(_ object: ObjectVersion, in bucket: Bucket, checksums: Bool) -> S3.GetObjectOutput {
        let attributes = object.attributes
        var output = S3.GetObjectOutput(
            acceptRanges: "bytes", lastModified: object.modified, contentLength: object.size, eTag: object.quotedETag,
            versionId: bucket.settings.versioning == nil ? nil : object.versionID,
            cacheControl: attributes.cacheControl, contentDisposition: attributes.contentDisposition,
            contentEncoding: attributes.contentEncoding, contentLanguage: attributes.contentLanguage,
            contentType: attributes.contentType ?? "binary/octet-stream", expires: attributes.expires,
            websiteRedirectLocation: attributes.websiteRedirect,
            serverSideEncryption: attributes.sealing.algorithm.rawValue, metadata: attributes.metadata,
            ssekmsKeyId: attributes.sealing.keyARN, bucketKeyEnabled: attributes.sealing.usesBucketKey ? true : nil,
            storageClass: object.shownStorageClass, tagCount: attributes.tags.isEmpty ? nil : attributes.tags.count)
        if checksums, let checksum = attributes.checksum {
            output.checksumType = checksum.type
            switch checksum.algorithm {
            case .crc32: output.checksumCRC32 = checksum.value
            case .crc32c: output.checksumCRC32C = checksum.value
            case .crc64nvme: output.checksumCRC64NVME = checksum.value
            case .sha1: output.checksumSHA1 = checksum.value
            case .sha256: output.checksumSHA256 = checksum.value
            case .sha512: output.checksumSHA512 = checksum.value
            case .md5: output.checksumMD5 = checksum.value
            }
        }
        return output
    }
}

extension String {
    /// `s3:GetObject` → `s3:GetObjectVersion`, `s3:GetObjectTagging` → `s3:GetObjectVersionTagging`.
    fileprivate var replacingObject: String {
        guard let range = firstRange(of: "Object") else { return self }
        return self[..<range.upperBound] + "Version" + self[range.upperBound...]
    }
}

/// The `response-…` parameters of a signed GET.
struct ResponseOverrides: Sendable {
    private let input: S3.GetObjectRequest
    init(_ input: S3.GetObjectRequest) { self.input = input }

    var isPresent: Bool {
        input.responseContentType != nil || input.responseCacheControl != nil
            || input.responseContentDisposition != nil || input.responseContentEncoding != nil
            || input.responseContentLanguage != nil || input.responseExpires != nil
    }

    func apply(to output: inout S3.GetObjectOutput) {
        output.contentType = input.responseContentType ?? output.contentType
        output.cacheControl = input.responseCacheControl ?? output.cacheControl
        output.contentDisposition = input.responseContentDisposition ?? output.contentDisposition
        output.contentEncoding = input.responseContentEncoding ?? output.contentEncoding
        output.contentLanguage = input.responseContentLanguage ?? output.contentLanguage
        output.expires = input.responseExpires?.httpDate ?? output.expires
    }
}
