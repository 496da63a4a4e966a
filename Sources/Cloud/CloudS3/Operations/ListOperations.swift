import AWSCore
import AWSShapes
import CloudCore

/// ListObjectsV2 and its older form.
extension S3Service {
    func registerListOperations(_ table: inout OperationTable) {
        table.on(S3.ListObjectsV2.self, authorizesItself: true) { input, context in
            let bucket = try self.bucket(input.bucket, input.expectedBucketOwner, "s3:ListBucket", context)
            return try self.listObjects(input, in: bucket)
        }
        table.on(S3.ListObjects.self, authorizesItself: true) { input, context in
            let bucket = try self.bucket(input.bucket, input.expectedBucketOwner, "s3:ListBucket", context)
            return try self.listObjects(input, in: bucket)
        }
    }

    private func listObjects(_ input: S3.ListObjectsV2Request, in bucket: Bucket) throws -> S3.ListObjectsV2Output {
        let encode = try KeyEncoder(input.encodingType)
        var after: KeyLister.Mark?
        if let token = input.continuationToken {
            after = KeyLister.Mark(token: token)
            guard after != nil else {
                throw AWSError.invalidArgument(
                    "The continuation token provided is incorrect", name: "continuation-token")
            }
        }
        let lister = KeyLister(
            prefix: input.prefix, delimiter: input.delimiter, startAfter: input.startAfter, after: after,
            limit: try Self.checkLimit(input.maxKeys))
        let page = try store.page(bucket) { fetch in try lister.page(fetch) }
        return S3.ListObjectsV2Output(
            isTruncated: page.next != nil,
            contents: page.objects.map { entry($0, encode, owner: input.fetchOwner == true) }, name: bucket.name,
            prefix: encode(lister.prefix), delimiter: lister.delimiter.map(encode.callAsFunction),
            maxKeys: lister.limit,
            commonPrefixes: page.prefixes.map { S3.CommonPrefix(prefix: encode($0)) }, encodingType: input.encodingType,
            keyCount: page.count, continuationToken: input.continuationToken, nextContinuationToken: page.next?.token,
            startAfter: input.startAfter.map(encode.callAsFunction))
    }

    private func listObjects(_ input: S3.ListObjectsRequest, in bucket: Bucket) throws -> S3.ListObjectsOutput {
        let encode = try KeyEncoder(input.encodingType)
        let lister = KeyLister(
            prefix: input.prefix, delimiter: input.delimiter, startAfter: input.marker, after: nil,
            limit: try Self.checkLimit(input.maxKeys))
        let page = try store.page(bucket) { fetch in try lister.page(fetch) }
        return S3.ListObjectsOutput(
            isTruncated: page.next != nil, marker: encode(input.marker ?? ""),
            // "This element is returned only if you have the delimiter request parameter specified."
            nextMarker: lister.delimiter == nil ? nil : page.next.map { encode($0.text) },
            contents: page.objects.map { entry($0, encode, owner: true) }, name: bucket.name,
            prefix: encode(lister.prefix), delimiter: lister.delimiter.map(encode.callAsFunction),
            maxKeys: lister.limit,
            commonPrefixes: page.prefixes.map { S3.CommonPrefix(prefix: encode($0)) }, encodingType: input.encodingType)
    }

    private func entry(_ object: ObjectVersion, _ encode: KeyEncoder, owner showsOwner: Bool) -> S3.Object {
        S3.Object(
            key: encode(object.key), lastModified: object.modified, eTag: object.quotedETag,
            checksumAlgorithm: object.attributes.checksum.map { [$0.algorithm.rawValue] },
            checksumType: object.attributes.checksum?.type, size: object.size, storageClass: object.storageClass,
            owner: showsOwner ? owner : nil)
    }

    static func checkLimit(_ limit: Int?) throws(AWSError) -> Int? {
        if let limit, limit < 0 {
            throw .invalidArgument(
                "Argument maxKeys must be an integer between 0 and 2147483647", name: "maxKeys", value: String(limit))
        }
        return limit
    }
}

/// Keys as a listing shows them: as they are, or percent-encoded for characters that XML 1.0 lacks.
struct KeyEncoder: Sendable {
    private let isEncoding: Bool

    init(_ type: String?) throws(AWSError) {
        guard type == nil || type == "url" else {
            throw .invalidArgument("Invalid Encoding Method specified in Request", name: "encoding-type", value: type)
        }
        isEncoding = type == "url"
    }

    func callAsFunction(_ key: String) -> String { isEncoding ? key.percentEncoded(keepingSlash: true) : key }
}
