import AWSCore
import AWSShapes
import CloudCore

/// ListObjectVersions.
extension S3Service {
    func registerVersionOperations(_ table: inout OperationTable) {
        table.on(S3.ListObjectVersions.self, authorizesItself: true) { input, context in
            let bucket = try self.bucket(input.bucket, input.expectedBucketOwner, "s3:ListBucketVersions", context)
            return try self.listVersions(input, in: bucket)
        }
    }

    private func listVersions(
        _ input: S3.ListObjectVersionsRequest, in bucket: Bucket
    ) throws
        -> S3.ListObjectVersionsOutput
    {
        let encode = try KeyEncoder(input.encodingType)
        if input.versionIdMarker?.isEmpty == false, input.keyMarker?.isEmpty ?? true {
            throw AWSError.invalidArgument("A version-id marker cannot be specified without a key marker.")
        }
        let limit = min(try Self.checkLimit(input.maxKeys) ?? KeyLister.maximumKeys, KeyLister.maximumKeys)
        let page = try versions(input, in: bucket, limit: limit)
        var output = S3.ListObjectVersionsOutput(
            isTruncated: page.isTruncated, keyMarker: encode(input.keyMarker ?? ""),
            versionIdMarker: input.versionIdMarker ?? "",
            versions: page.versions.filter { !$0.isDeleteMarker }.map { entry($0, encode) },
            deleteMarkers: page.versions.filter(\.isDeleteMarker).map { version in
                S3.DeleteMarkerEntry(
                    owner: owner, key: encode(version.key), versionId: version.versionID, isLatest: version.isLatest,
                    lastModified: version.modified)
            },
            name: bucket.name, prefix: encode(input.prefix ?? ""),
            delimiter: input.delimiter.map(encode.callAsFunction),
            maxKeys: limit, commonPrefixes: page.prefixes.map { S3.CommonPrefix(prefix: encode($0)) },
            encodingType: input.encodingType)
        if page.isTruncated {
            output.nextKeyMarker = page.lastKey.map(encode.callAsFunction)
            output.nextVersionIdMarker = page.lastVersion
        }
        return output
    }

    private struct VersionPage {
        var versions: [ObjectVersion] = []
        var prefixes: [String] = []
        var lastKey: String?
        var lastVersion: String?
        var isTruncated = false
        var count: Int { versions.count + prefixes.count }
    }

    private func versions(_ input: S3.ListObjectVersionsRequest, in bucket: Bucket, limit: Int) throws -> VersionPage {
        let prefix = input.prefix ?? ""
        let delimiter = input.delimiter?.isEmpty == true ? nil : input.delimiter
        let end = prefix.isEmpty ? nil : KeyText.successor(of: prefix)
        var position = KeyLister.Position(key: prefix, isInclusive: true, end: end)
        var below: Int64?
        var page = VersionPage()
        if let marker = input.keyMarker, !marker.isEmpty, !KeyText.isAfter(prefix, marker) {
            position = KeyLister.Position(key: marker, isInclusive: false, end: end)
            if let id = input.versionIdMarker, !id.isEmpty {
                below = try store.find(bucket, marker, version: id)?.sequence
            } else if let delimiter,
                let rolled = KeyText.commonPrefix(of: marker, prefix: prefix, delimiter: delimiter),
                KeyText.equal(rolled, marker)
            {
                guard let next = KeyText.successor(of: marker) else { return page }
                position = KeyLister.Position(key: next, isInclusive: true, end: end)
            }
        }
        guard limit > 0 else { return page }
        while true {
            let wanted = limit - page.count + 1
            let batch = try store.history(bucket, from: position, below: below, limit: wanted)
            below = nil
            var jump: KeyLister.Position?
            for version in batch {
                guard page.count < limit else {
                    page.isTruncated = true
                    return page
                }
                if let rolled = delimiter.flatMap({
                    KeyText.commonPrefix(of: version.key, prefix: prefix, delimiter: $0)
                }) {
                    page.prefixes.append(rolled)
                    (page.lastKey, page.lastVersion) = (rolled, nil)
                    guard let next = KeyText.successor(of: rolled) else { return page }
                    jump = KeyLister.Position(key: next, isInclusive: true, end: end)
                    break
                }
                page.versions.append(version)
                (page.lastKey, page.lastVersion) = (version.key, version.versionID)
            }
            if let jump {
                position = jump
            } else if batch.count == wanted, let last = batch.last {
                position = KeyLister.Position(key: last.key, isInclusive: false, end: end)
                below = last.sequence
            } else {
                return page
            }
        }
    }

    private func entry(_ version: ObjectVersion, _ encode: KeyEncoder) -> S3.ObjectVersion {
        S3.ObjectVersion(
            eTag: version.quotedETag,
            checksumAlgorithm: version.attributes.checksum.map { [$0.algorithm.rawValue] },
            checksumType: version.attributes.checksum?.type, size: version.size, storageClass: version.storageClass,
            key: encode(version.key), versionId: version.versionID, isLatest: version.isLatest,
            lastModified: version.modified, owner: owner)
    }
}
