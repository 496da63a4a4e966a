import AWSCore
import AWSShapes
import CloudCore

/// CompleteMultipartUpload.
extension S3Service {
    func completeUpload(
        _ input: S3.CompleteMultipartUploadRequest, _ context: RequestContext
    ) async throws
        -> S3.CompleteMultipartUploadOutput
    {
        let bucket = try bucket(
            input.bucket, input.expectedBucketOwner, action: "s3:PutObject", key: input.key, context)
        let upload = try upload(input.uploadId, key: input.key, in: bucket)
        let condition = try WriteCondition(ifMatch: input.ifMatch, ifNoneMatch: input.ifNoneMatch)
        let parts = try chosenParts(input.multipartUpload?.parts ?? [], of: upload)
        let body = try await body(of: parts, of: upload, in: bucket, context)
        if let size = input.mpuObjectSize, size != body.count {
            throw AWSError.invalidRequest(
                "The provided 'x-amz-mp-object-size' header does not match what was computed.")
        }
        var draft = try draft(key: upload.key, in: bucket, storageClass: upload.storageClass)
        draft.attributes = upload.attributes
        draft.size = body.count
        let digests = parts.flatMap { [UInt8](hex: $0.etag) ?? [] }
        draft.etag = "\(ChecksumAlgorithm.md5.bytes(of: digests).hexEncoded)-\(parts.count)"
        draft.attributes.partSizes = parts.map(\.size)
        let checksum = Self.checksum(of: parts, body, planned: upload.attributes.checksum)
        try Self.check(input, checksum)
        draft.attributes.checksum = checksum

        let (sealed, sealing) = try await cipher.seal(body, in: bucket, key: upload.key, upload.choice, context)
        draft.attributes.sealing = sealing
        let place = try await place(sealed)
        do {
            let outcome = try await store.complete(upload, as: draft, place, in: bucket, condition: condition)
            settle(place, isKept: true)
            bodies?.remove(outcome.orphans)
            return output(outcome.version ?? draft, in: bucket, context)
        } catch {
            settle(place, isKept: false)
            throw error
        }
    }

    /// The parts that the client wants the object to be of, checked against those that are here.
    private func chosenParts(_ wanted: [S3.CompletedPart], of upload: Upload) throws -> [UploadedPart] {
        guard !wanted.isEmpty, wanted.count <= UploadedPart.numbers.count else { throw AWSError.malformedXML }
        let numbers = try wanted.map { part in
            guard let number = part.partNumber, part.eTag != nil else { throw AWSError.malformedXML }
            return number
        }
        guard zip(numbers, numbers.dropFirst()).allSatisfy(<) else {
            throw AWSError(
                "InvalidPartOrder",
                "The list of parts was not in ascending order. The parts list must be specified in order by part number."
            )
        }
        let present = Dictionary(
            try store.parts(of: upload).map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
        let parts = try wanted.map { part in
            guard let found = part.partNumber.flatMap({ present[$0] }),
                ObjectConditions.list(part.eTag ?? "", contains: found.etag)
            else {
                throw AWSError(
                    "InvalidPart",
                    "One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified entity tag may not match the part's entity tag."
                )
            }
            return found
        }
        guard parts.dropLast().allSatisfy({ $0.size >= UploadedPart.minimumSize }) else {
            throw AWSError("EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size")
        }
        return parts
    }

    private func body(
        of parts: [UploadedPart], of upload: Upload, in bucket: Bucket, _ context: RequestContext
    )
        async throws -> [UInt8]
    {
        var body: [UInt8] = []
        body.reserveCapacity(parts.reduce(0) { $0 + $1.size })
        for part in parts {
            let inline = part.bodyName == nil ? try store.bytes(of: part, of: upload) : nil
            do {
                body += try await self.body(of: Self.shown(part, of: upload), inline, in: bucket, context)
            } catch let error as FileFailure where error.isMissing {
                // Replaced or given up meanwhile.
                throw AWSError.noSuchUpload(upload.id)
            }
        }
        return body
    }

    /// Of the whole object, or of the checksums of its parts.
    private static func checksum(of parts: [UploadedPart], _ body: [UInt8], planned: Checksum?) -> Checksum {
        let algorithm = planned?.algorithm ?? .crc64nvme
        guard planned?.isComposite == true else {
            return Checksum(algorithm: algorithm, value: algorithm.value(of: body))
        }
        let values = parts.flatMap { [UInt8](base64: $0.attributes.checksum?.value ?? "") ?? [] }
        return Checksum(
            algorithm: algorithm, value: "\(algorithm.value(of: values))-\(parts.count)", isComposite: true)
    }

    private static func check(_ input: S3.CompleteMultipartUploadRequest, _ checksum: Checksum) throws(AWSError) {
        let declared: String? =
            switch checksum.algorithm {
            case .crc32: input.checksumCRC32
            case .crc32c: input.checksumCRC32C
            case .crc64nvme: input.checksumCRC64NVME
            case .sha1: input.checksumSHA1
            case .sha256: input.checksumSHA256
            case .sha512: input.checksumSHA512
            case .md5: input.checksumMD5
            }
        if let declared, declared != checksum.value { throw .badDigest(checksum.algorithm.rawValue.lowercased()) }
    }

    private func output(
        _ stored: ObjectVersion, in bucket: Bucket, _ context: RequestContext
    )
        -> S3.CompleteMultipartUploadOutput
    {
        let shown = Self.describe(stored, in: bucket, checksums: true)
        return S3.CompleteMultipartUploadOutput(
            location: "\(context.endpoint)/\(bucket.name)/\(stored.key.percentEncoded(keepingSlash: true))",
            bucket: bucket.name, key: stored.key, expiration: expiration(of: stored, in: bucket), eTag: shown.eTag,
            checksumCRC32: shown.checksumCRC32, checksumCRC32C: shown.checksumCRC32C,
            checksumCRC64NVME: shown.checksumCRC64NVME, checksumSHA1: shown.checksumSHA1,
            checksumSHA256: shown.checksumSHA256, checksumType: shown.checksumType,
            serverSideEncryption: shown.serverSideEncryption, versionId: shown.versionId,
            ssekmsKeyId: shown.ssekmsKeyId, bucketKeyEnabled: shown.bucketKeyEnabled)
    }
}
