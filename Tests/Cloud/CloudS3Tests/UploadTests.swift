import AWSCore
import AWSShapes
import Testing

@testable import CloudS3

struct UploadTests {
    private static let mebibyte = 1 << 20
    private let cloud: TestCloud

    init() async throws {
        cloud = try TestCloud()
        try await cloud.makeBucket()
    }

    private func begin(_ key: String = "big", algorithm: String? = nil) async throws -> String {
        let output = try await cloud.send(
            S3.CreateMultipartUpload.self,
            .init(bucket: "shop", key: key, contentType: "video/mp4", checksumAlgorithm: algorithm))
        return try #require(output.uploadId)
    }

    private func part(_ number: Int, _ bytes: [UInt8], of id: String) async throws -> S3.CompletedPart {
        let output = try await cloud.send(
            S3.UploadPart.self, .init(bucket: "shop", key: "big", partNumber: number, uploadId: id, body: Blob(bytes)))
        return S3.CompletedPart(eTag: output.eTag, partNumber: number)
    }

    private func complete(_ id: String, _ parts: [S3.CompletedPart]) async throws -> S3.CompleteMultipartUploadOutput {
        try await cloud.send(
            S3.CompleteMultipartUpload.self,
            .init(bucket: "shop", key: "big", uploadId: id, multipartUpload: .init(parts: parts)))
    }

    private func refusal(_ id: String, _ parts: [S3.CompletedPart]) async -> String? {
        do {
            _ = try await complete(id, parts)
            return nil
        } catch { return (error as? AWSError)?.code }
    }

    @Test(arguments: [nil, "SHA256", "CRC64NVME"] as [String?]) func partsBecomeAnObject(
        _ algorithm: String?
    ) async throws {
        let id = try await begin(algorithm: algorithm)
        let first = [UInt8](repeating: 1, count: 5 * Self.mebibyte)
        let parts = [try await part(1, first, of: id), try await part(3, [2, 3], of: id)]
        let done = try await complete(id, parts)
        #expect(done.eTag?.hasSuffix("-2\"") == true)
        #expect(done.checksumType == (algorithm == "SHA256" ? "COMPOSITE" : "FULL_OBJECT"))
        let object = try await cloud.send(S3.GetObject.self, .init(bucket: "shop", key: "big"))
        #expect(object.body?.bytes == first + [2, 3])
        #expect(object.contentType == "video/mp4")
        let second = try await cloud.send(S3.GetObject.self, .init(bucket: "shop", key: "big", partNumber: 2))
        #expect(second.body?.bytes == [2, 3])
        #expect(second.partsCount == 2)
        #expect(
            await cloud.refusal(S3.GetObject.self, .init(bucket: "shop", key: "big", partNumber: 3))
                == "InvalidPartNumber")
        #expect(await refusal(id, parts) == "NoSuchUpload")
    }

    @Test func whatDoesNotFitIsRefused() async throws {
        let id = try await begin()
        let small = try await part(1, [1], of: id)
        let last = try await part(2, [2], of: id)
        #expect(await refusal(id, []) == "MalformedXML")
        #expect(await refusal(id, [small, last]) == "EntityTooSmall")
        #expect(await refusal(id, [last, small]) == "InvalidPartOrder")
        #expect(await refusal(id, [.init(eTag: "x", partNumber: 1)]) == "InvalidPart")
        #expect(await refusal(id, [.init(eTag: "x", partNumber: 9)]) == "InvalidPart")
        #expect(await refusal("none", [last]) == "NoSuchUpload")
        #expect(
            await cloud.refusal(
                S3.UploadPart.self,
                .init(bucket: "shop", key: "big", partNumber: 10_001, uploadId: id, body: Blob([1])))
                == "InvalidArgument")
        #expect(
            await cloud.refusal(
                S3.CreateMultipartUpload.self,
                .init(bucket: "shop", key: "k", checksumAlgorithm: "SHA1", checksumType: "FULL_OBJECT"))
                == "InvalidRequest")
        #expect(await refusal(id, [last]) == nil)
        #expect(try await cloud.get("shop", "big") == "\u{2}")
    }

    @Test func partsAndUploadsAreListed() async throws {
        let id = try await begin()
        _ = try await part(1, [1], of: id)
        _ = try await part(1, [1, 1], of: id)
        _ = try await part(2, [2], of: id)
        let page = try await cloud.send(
            S3.ListParts.self, .init(bucket: "shop", key: "big", uploadId: id, maxParts: 1))
        #expect(page.parts?.map(\.size) == [2])
        #expect(page.isTruncated == true)
        let rest = try await cloud.send(
            S3.ListParts.self,
            .init(bucket: "shop", key: "big", uploadId: id, partNumberMarker: page.nextPartNumberMarker))
        #expect(rest.parts?.map(\.partNumber) == [2])
        for key in ["a/1", "a/2", "b"] { _ = try await begin(key) }
        let uploads = try await cloud.send(S3.ListMultipartUploads.self, .init(bucket: "shop", delimiter: "/"))
        #expect(uploads.uploads?.map(\.key) == ["b", "big"])
        #expect(uploads.commonPrefixes?.map(\.prefix) == ["a/"])
        var shown: [String?] = []
        var marker: (String?, String?) = (nil, nil)
        while true {
            let page = try await cloud.send(
                S3.ListMultipartUploads.self,
                .init(bucket: "shop", keyMarker: marker.0, maxUploads: 1, uploadIdMarker: marker.1))
            shown += (page.uploads ?? []).map(\.key)
            guard page.isTruncated == true else { break }
            marker = (page.nextKeyMarker, page.nextUploadIdMarker)
        }
        #expect(shown == ["a/1", "a/2", "b", "big"])
        try await cloud.send(S3.AbortMultipartUpload.self, .init(bucket: "shop", key: "big", uploadId: id))
        #expect(
            await cloud.refusal(S3.AbortMultipartUpload.self, .init(bucket: "shop", key: "big", uploadId: id))
                == "NoSuchUpload")
        #expect(
            await cloud.refusal(S3.ListParts.self, .init(bucket: "shop", key: "big", uploadId: id)) == "NoSuchUpload")
    }

    @Test func aPartMayBeCopied() async throws {
        try await cloud.put("shop", "source", "0123456789")
        let id = try await begin()
        let copied = try await cloud.send(
            S3.UploadPartCopy.self,
            .init(
                bucket: "shop", copySource: "shop/source", key: "big", partNumber: 1, uploadId: id,
                copySourceRange: "bytes=2-4"))
        _ = try await complete(id, [.init(eTag: copied.copyPartResult?.eTag, partNumber: 1)])
        #expect(try await cloud.get("shop", "big") == "234")
    }

    @Test func aRuleGivesOldUploadsUp() async throws {
        try await cloud.send(
            S3.PutBucketLifecycleConfiguration.self,
            .init(
                bucket: "shop",
                lifecycleConfiguration: .init(rules: [
                    .init(
                        status: "Enabled", filter: .init(prefix: ""),
                        abortIncompleteMultipartUpload: .init(daysAfterInitiation: 1))
                ])))
        let id = try await begin()
        cloud.clock.advance(by: .seconds(86_399))
        try await cloud.s3.applyLifecycles()
        _ = try await part(1, [1], of: id)
        cloud.clock.advance(by: .seconds(1))
        try await cloud.s3.applyLifecycles()
        #expect(
            await cloud.refusal(S3.ListParts.self, .init(bucket: "shop", key: "big", uploadId: id)) == "NoSuchUpload")
    }
}
