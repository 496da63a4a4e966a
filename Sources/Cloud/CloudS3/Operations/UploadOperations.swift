import AWSCore
import AWSShapes
import CloudCore

/// Multipart uploads: beginning them, their parts, giving them up.
///
/// Source: Amazon S3 User Guide, "Uploading and copying objects using multipart upload".
extension S3Service {
    func registerUploadOperations(_ table: inout OperationTable) {
        table.on(S3.CreateMultipartUpload.self, authorizesItself: true) { input, context in
            try await self.createUpload(input, context)
        }
        table.on(S3.UploadPart.self, authorizesItself: true) { input, context in
            try await self.uploadPart(input, context)
        }
        table.on(S3.UploadPartCopy.self, authorizesItself: true) { input, context in
            try await self.uploadPartCopy(input, context)
        }
        table.on(S3.CompleteMultipartUpload.self, authorizesItself: true) { input, context in
            try await self.completeUpload(input, context)
        }
        table.on(S3.AbortMultipartUpload.self, authorizesItself: true) { input, context in
            let bucket = try self.bucket(
                input.bucket, input.expectedBucketOwner, action: "s3:AbortMultipartUpload", key: input.key, context)
            guard let orphans = try await self.store.abort(input.uploadId, key: input.key, in: bucket) else {
                throw AWSError.noSuchUpload(input.uploadId)
            }
            self.bodies?.remove(orphans)
            return S3.AbortMultipartUploadOutput()
        }
        table.on(S3.ListParts.self, authorizesItself: true) { input, context in try self.listParts(input, context) }
        table.on(S3.ListMultipartUploads.self, authorizesItself: true) { input, context in
            try self.listUploads(input, context)
        }
    }

    private func createUpload(
        _ input: S3.CreateMultipartUploadRequest, _ context: RequestContext
    ) async throws
        -> S3.CreateMultipartUploadOutput
    {
        let bucket = try bucket(
            input.bucket, input.expectedBucketOwner, action: "s3:PutObject", key: input.key, context)
        try Self.checkKey(input.key)
        try Self.checkACL(input.acl)
        let choice = try EncryptionRequest(
            algorithm: input.serverSideEncryption, keyID: input.ssekmsKeyId, context: input.ssekmsEncryptionContext,
            usesBucketKey: input.bucketKeyEnabled, customerAlgorithm: input.sseCustomerAlgorithm
        ).choice(in: bucket)
        let storageClass = try draft(key: input.key, in: bucket, storageClass: input.storageClass).storageClass
        var attributes = ObjectAttributes(
            contentType: input.contentType, cacheControl: input.cacheControl,
            contentDisposition: input.contentDisposition, contentEncoding: input.contentEncoding,
            contentLanguage: input.contentLanguage, expires: input.expires,
            websiteRedirect: input.websiteRedirectLocation, metadata: try Self.checkMetadata(input.metadata),
            tags: try TagRules.parse(input.tagging))
        attributes.checksum = try Self.plannedChecksum(input.checksumAlgorithm, type: input.checksumType)
        attributes.sealing = Sealing(
            algorithm: choice.algorithm, keyARN: choice.keyID, usesBucketKey: choice.usesBucketKey,
            context: choice.context)
        let upload = Upload(
            id: settings.random.text(64), key: input.key, initiated: wholeSecond, storageClass: storageClass,
            attributes: attributes)
        try await store.begin(upload, in: bucket)
        return S3.CreateMultipartUploadOutput(
            bucket: bucket.name, key: input.key, uploadId: upload.id, serverSideEncryption: choice.algorithm.rawValue,
            ssekmsKeyId: choice.keyID, ssekmsEncryptionContext: choice.context,
            bucketKeyEnabled: choice.usesBucketKey ? true : nil,
            checksumAlgorithm: attributes.checksum?.algorithm.rawValue, checksumType: attributes.checksum?.type)
    }

    /// Which checksum the object will have, still without a value.
    private static func plannedChecksum(_ algorithm: String?, type: String?) throws(AWSError) -> Checksum? {
        guard let chosen = try DeclaredChecksums([:], algorithm: algorithm).algorithm else {
            guard type == nil else {
                throw .invalidRequest(
                    "The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.")
            }
            return nil
        }
        let mayBeWhole = [.crc32, .crc32c, .crc64nvme].contains(chosen)
        switch type {
        case nil: return Checksum(algorithm: chosen, value: "", isComposite: chosen != .crc64nvme)
        case "FULL_OBJECT" where mayBeWhole: return Checksum(algorithm: chosen, value: "")
        case "COMPOSITE" where chosen != .crc64nvme: return Checksum(algorithm: chosen, value: "", isComposite: true)
        case "FULL_OBJECT"?, "COMPOSITE"?:
            throw .invalidRequest(
                "The \(type ?? "") checksum type cannot be used with the \(chosen.rawValue.lowercased()) checksum algorithm."
            )
        default: throw .invalidRequest("Value for x-amz-checksum-type header is invalid.")
        }
    }

    func upload(_ id: String, key: String, in bucket: Bucket) throws -> Upload {
        guard let upload = try store.upload(id, key: key, in: bucket) else { throw AWSError.noSuchUpload(id) }
        return upload
    }

    private func uploadPart(
        _ input: S3.UploadPartRequest, _ context: RequestContext
    ) async throws -> S3.UploadPartOutput {
        let bucket = try bucket(
            input.bucket, input.expectedBucketOwner, action: "s3:PutObject", key: input.key, context)
        let upload = try upload(input.uploadId, key: input.key, in: bucket)
        let body = input.body?.bytes ?? []
        if let length = input.contentLength, length != body.count {
            throw AWSError(
                "IncompleteBody",
                "You did not provide the number of bytes specified by the Content-Length HTTP header")
        }
        let etag = try ContentMD5.check(input.contentMD5, body)
        let planned = upload.attributes.checksum?.algorithm.rawValue
        let checksum = try DeclaredChecksums(input.checksums, algorithm: input.checksumAlgorithm ?? planned).check(body)
        let part = try await keep(body, etag, checksum, number: input.partNumber, of: upload, in: bucket, context)
        let shown = Self.describe(Self.shown(part, of: upload), in: bucket, checksums: true)
        return S3.UploadPartOutput(
            serverSideEncryption: shown.serverSideEncryption, eTag: shown.eTag, checksumCRC32: shown.checksumCRC32,
            checksumCRC32C: shown.checksumCRC32C, checksumCRC64NVME: shown.checksumCRC64NVME,
            checksumSHA1: shown.checksumSHA1, checksumSHA256: shown.checksumSHA256,
            checksumSHA512: shown.checksumSHA512,
            checksumMD5: shown.checksumMD5, ssekmsKeyId: shown.ssekmsKeyId, bucketKeyEnabled: shown.bucketKeyEnabled)
    }

    private func uploadPartCopy(
        _ input: S3.UploadPartCopyRequest, _ context: RequestContext
    ) async throws
        -> S3.UploadPartCopyOutput
    {
        let bucket = try bucket(
            input.bucket, input.expectedBucketOwner, action: "s3:PutObject", key: input.key, context)
        let upload = try upload(input.uploadId, key: input.key, in: bucket)
        let (origin, original, whole) = try await copySource(
            CopySource(input.copySource), owner: input.expectedSourceBucketOwner,
            ObjectConditions(
                ifMatch: input.copySourceIfMatch, ifNoneMatch: input.copySourceIfNoneMatch,
                ifModifiedSince: input.copySourceIfModifiedSince, ifUnmodifiedSince: input.copySourceIfUnmodifiedSince),
            context)
        var body = whole
        if let header = input.copySourceRange {
            guard let range = try ByteRange.resolve(header, size: whole.count), header.last != "-" else {
                throw AWSError.invalidArgument(
                    "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the zero-based offsets of the first and last bytes to copy",
                    name: "x-amz-copy-source-range", value: header)
            }
            body = Array(whole[range])
        }
        let algorithm = upload.attributes.checksum?.algorithm ?? .crc64nvme
        let part = try await keep(
            body, ChecksumAlgorithm.md5.bytes(of: body).hexEncoded,
            Checksum(algorithm: algorithm, value: algorithm.value(of: body)), number: input.partNumber, of: upload,
            in: bucket, context)
        let shown = Self.describe(Self.shown(part, of: upload), in: bucket, checksums: true)
        return S3.UploadPartCopyOutput(
            copySourceVersionId: origin.settings.versioning == nil ? nil : original.versionID,
            copyPartResult: S3.CopyPartResult(
                eTag: shown.eTag, lastModified: shown.lastModified, checksumCRC32: shown.checksumCRC32,
                checksumCRC32C: shown.checksumCRC32C, checksumCRC64NVME: shown.checksumCRC64NVME,
                checksumSHA1: shown.checksumSHA1, checksumSHA256: shown.checksumSHA256),
            serverSideEncryption: shown.serverSideEncryption, ssekmsKeyId: shown.ssekmsKeyId,
            bucketKeyEnabled: shown.bucketKeyEnabled)
    }

    /// Seals a part and makes it durable.
    private func keep(
        _ body: [UInt8], _ etag: String, _ checksum: Checksum, number: Int, of upload: Upload, in bucket: Bucket,
        _ context: RequestContext
    ) async throws -> UploadedPart {
        guard UploadedPart.numbers.contains(number) else {
            throw AWSError.invalidArgument(
                "Part number must be an integer between 1 and 10000, inclusive", name: "partNumber",
                value: String(number))
        }
        let (sealed, sealing) = try await cipher.seal(body, in: bucket, key: upload.key, upload.choice, context)
        var part = UploadedPart(
            number: number, size: body.count, etag: etag, modified: wholeSecond, attributes: ObjectAttributes())
        part.attributes.checksum = checksum
        part.attributes.sealing = sealing
        let place = try await place(sealed)
        do {
            let orphans = try await store.keep(part, place, of: upload, in: bucket)
            settle(place, isKept: true)
            bodies?.remove(orphans)
            return part
        } catch {
            settle(place, isKept: false)
            throw error
        }
    }

    /// A part as if it were an object, for all that treats them alike.
    static func shown(_ part: UploadedPart, of upload: Upload) -> ObjectVersion {
        ObjectVersion(
            key: upload.key, versionID: ObjectVersion.nullVersion, size: part.size, etag: part.etag,
            modified: part.modified, bodyName: part.bodyName, attributes: part.attributes)
    }

    // MARK: - Listing

    private func listParts(_ input: S3.ListPartsRequest, _ context: RequestContext) throws -> S3.ListPartsOutput {
        let bucket = try bucket(
            input.bucket, input.expectedBucketOwner, action: "s3:ListMultipartUploadParts", key: input.key, context)
        let upload = try upload(input.uploadId, key: input.key, in: bucket)
        let limit = min(try Self.checkLimit(input.maxParts) ?? 1000, 1000)
        let found = try store.parts(of: upload, after: input.partNumberMarker ?? 0, limit: limit + 1)
        let page = found.prefix(limit)
        return S3.ListPartsOutput(
            bucket: bucket.name, key: upload.key, uploadId: upload.id, partNumberMarker: input.partNumberMarker ?? 0,
            nextPartNumberMarker: page.last?.number ?? 0, maxParts: limit, isTruncated: found.count > limit,
            parts: page.map { part in
                let shown = Self.describe(Self.shown(part, of: upload), in: bucket, checksums: true)
                return S3.Part(
                    partNumber: part.number, lastModified: part.modified, eTag: shown.eTag, size: part.size,
                    checksumCRC32: shown.checksumCRC32, checksumCRC32C: shown.checksumCRC32C,
                    checksumCRC64NVME: shown.checksumCRC64NVME, checksumSHA1: shown.checksumSHA1,
                    checksumSHA256: shown.checksumSHA256)
            },
            initiator: S3.Initiator(id: owner.id), owner: owner, storageClass: upload.storageClass,
            checksumAlgorithm: upload.attributes.checksum?.algorithm.rawValue,
            checksumType: upload.attributes.checksum?.type)
    }

    private func listUploads(
        _ input: S3.ListMultipartUploadsRequest, _ context: RequestContext
    ) throws
        -> S3.ListMultipartUploadsOutput
    {
        let bucket = try bucket(
            input.bucket, input.expectedBucketOwner, "s3:ListBucketMultipartUploads", context)
        let encode = try KeyEncoder(input.encodingType)
        let limit = min(try Self.checkLimit(input.maxUploads) ?? 1000, 1000)
        let prefix = input.prefix ?? ""
        let delimiter = input.delimiter?.isEmpty == true ? nil : input.delimiter
        // Behind every id of the marker's key unless an id is given too.
        var after = input.keyMarker.map { (key: $0, id: input.uploadIdMarker ?? "\u{10FFFF}") }
        var uploads: [S3.MultipartUpload] = []
        var prefixes: [String] = []
        var last: Upload?
        var isTruncated = false
        reading: while limit > 0 {
            let batch = try store.uploads(bucket, after: after, limit: 1000)
            for upload in batch where KeyText.hasPrefix(upload.key, prefix) {
                let rolled = delimiter.flatMap { KeyText.commonPrefix(of: upload.key, prefix: prefix, delimiter: $0) }
                if let rolled, prefixes.last == rolled { continue }
                guard uploads.count + prefixes.count < limit else {
                    isTruncated = true
                    break reading
                }
                last = upload
                if let rolled {
                    prefixes.append(rolled)
                } else {
                    uploads.append(
                        S3.MultipartUpload(
                            uploadId: upload.id, key: encode(upload.key), initiated: upload.initiated,
                            storageClass: upload.storageClass, owner: owner, initiator: S3.Initiator(id: owner.id),
                            checksumAlgorithm: upload.attributes.checksum?.algorithm.rawValue,
                            checksumType: upload.attributes.checksum?.type))
                }
            }
            guard batch.count == 1000, let end = batch.last else { break }
            after = (end.key, end.id)
        }
        return S3.ListMultipartUploadsOutput(
            bucket: bucket.name, keyMarker: encode(input.keyMarker ?? ""), uploadIdMarker: input.uploadIdMarker ?? "",
            nextKeyMarker: isTruncated ? last.map { encode($0.key) } : nil, prefix: encode(prefix),
            delimiter: delimiter.map(encode.callAsFunction), nextUploadIdMarker: isTruncated ? last?.id : nil,
            maxUploads: limit, isTruncated: isTruncated, uploads: uploads,
            commonPrefixes: prefixes.map { S3.CommonPrefix(prefix: encode($0)) }, encodingType: input.encodingType)
    }
}

extension S3.UploadPartRequest {
    var checksums: [ChecksumAlgorithm: String?] {
        [
            .crc32: checksumCRC32, .crc32c: checksumCRC32C, .crc64nvme: checksumCRC64NVME, .sha1: checksumSHA1,
            .sha256: checksumSHA256, .sha512: checksumSHA512, .md5: checksumMD5,
        ]
    }
}
