import AWSCore
import AWSShapes
import CloudCore
import JSON
import Synchronization
import Testing

@testable import CloudS3

/// What single requests may ask for besides the usual.
struct RequestTests {
    private let cloud: TestCloud

    init() async throws {
        cloud = try TestCloud()
        try await cloud.makeBucket()
        try await cloud.put("shop", "k", "0123456789")
    }

    private func head(_ request: S3.HeadObjectRequest) async throws -> S3.HeadObjectOutput {
        try await cloud.send(S3.HeadObject.self, request)
    }

    @Test func headAnswersLikeGet() async throws {
        let part = try await head(.init(bucket: "shop", key: "k", range: "bytes=2-4"))
        #expect(part.contentLength == 3)
        #expect(part.contentRange == "bytes 2-4/10")
        let whole = try await head(.init(bucket: "shop", key: "k", checksumMode: "ENABLED"))
        #expect(whole.contentLength == 10)
        #expect(whole.checksumCRC64NVME != nil)
        #expect(whole.checksumType == "FULL_OBJECT")
        let overridden = try await head(
            .init(bucket: "shop", key: "k", responseCacheControl: "no-store", responseContentType: "text/css"))
        #expect(overridden.contentType == "text/css")
        #expect(overridden.cacheControl == "no-store")
        #expect(await cloud.raw("HEAD", "/shop/k", ["Range": "bytes=10-"]).status == 416)
        #expect(
            await cloud.raw("GET", "/shop/k", ["Range": "bytes=0-1"], query: "partNumber=1").code == "InvalidRequest")
        #expect(await cloud.raw("GET", "/shop/k", query: "partNumber=2").code == "InvalidPartNumber")
    }

    @Test func onlySignedRequestsChooseTheirHeaders() async throws {
        try await cloud.send(S3.DeletePublicAccessBlock.self, .init(bucket: "shop"))
        let policy =
            #"{"Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::shop/*"}]}"#
        try await cloud.send(S3.PutBucketPolicy.self, .init(bucket: "shop", policy: policy))
        var request = WireRequest(method: "GET", path: "/shop/k")
        request.headers.set("Host", TestCloud.host)
        #expect(await cloud.door.handle(request).text == "0123456789")
        request.rawQuery = "response-content-type=text/html"
        #expect(await cloud.door.handle(request).code == "InvalidRequest")
    }

    @Test(arguments: ["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256", "SHA512", "MD5"])
    func theChosenChecksumIsComputedAndKept(_ algorithm: String) async throws {
        try await cloud.send(
            S3.PutObject.self,
            .init(bucket: "shop", key: "sum", body: Blob(Array("123456789".utf8)), checksumAlgorithm: algorithm))
        let object = try await cloud.send(
            S3.GetObject.self, .init(bucket: "shop", key: "sum", checksumMode: "ENABLED"))
        // The check values of "123456789" that the catalogues of these functions list.
        let expected: [String: ([UInt8], String?)] = [
            "CRC32": ([0xCB, 0xF4, 0x39, 0x26], object.checksumCRC32),
            "CRC32C": ([0xE3, 0x06, 0x92, 0x83], object.checksumCRC32C),
            "CRC64NVME": ([0xAE, 0x8B, 0x14, 0x86, 0x0A, 0x79, 0x98, 0x88], object.checksumCRC64NVME),
            "MD5": ([UInt8](hex: "25f9e794323b453885f5181f1b624d0b") ?? [], object.checksumMD5),
            "SHA1": ([UInt8](hex: "f7c3bc1d808e04732adf679965ccc34ca7ae3441") ?? [], object.checksumSHA1),
            "SHA256": (
                [UInt8](hex: "15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225") ?? [],
                object.checksumSHA256
            ),
        ]
        if let (bytes, value) = expected[algorithm] { #expect(value == bytes.base64Encoded()) }
        if algorithm == "SHA512" { #expect(object.checksumSHA512?.utf8.count == 88) }
        let listed = try await cloud.send(S3.ListObjectsV2.self, .init(bucket: "shop", prefix: "sum"))
        #expect(listed.contents?.first?.checksumAlgorithm == [algorithm])
    }

    @Test func deletesMayDependOnWhatIsThere() async throws {
        func delete(_ key: String, match: String? = nil, size: Int? = nil, time: Timestamp? = nil) async -> String? {
            await cloud.refusal(
                S3.DeleteObject.self,
                .init(bucket: "shop", key: key, ifMatch: match, ifMatchLastModifiedTime: time, ifMatchSize: size))
        }
        #expect(await delete("k", match: "\"x\"") == "PreconditionFailed")
        #expect(await delete("k", size: 9) == "PreconditionFailed")
        #expect(await delete("k", time: .epoch) == "PreconditionFailed")
        #expect(await delete("none", match: "*") == "NoSuchKey")
        #expect(await delete("k", match: "*", size: 10, time: cloud.clock.now) == nil)
        #expect(await delete("k") == nil)
    }

    @Test func anEncryptionContextGoesToKMS() async throws {
        try await cloud.makeSealedBucket()
        let context = Array(#"{"order":"1"}"#.utf8).base64Encoded()
        func put(_ context: String?, algorithm: String? = "aws:kms", customer: String? = nil) async -> String? {
            await cloud.refusal(
                S3.PutObject.self,
                .init(
                    bucket: "sealed", key: "c", body: Blob([1]), serverSideEncryption: algorithm,
                    sseCustomerAlgorithm: customer, ssekmsEncryptionContext: context, bucketKeyEnabled: false))
        }
        #expect(await put(context) == nil)
        #expect(
            cloud.kms.calls.withLock { $0.last?.context } == ["order": "1", "aws:s3:arn": "arn:aws:s3:::sealed/c"])
        _ = try await cloud.get("sealed", "c")
        #expect(cloud.kms.calls.withLock { $0.last?.context["order"] } == "1")
        #expect(await put("!") == "InvalidArgument")
        #expect(await put(Array(#"{"a":1}"#.utf8).base64Encoded()) == "InvalidArgument")
        #expect(await put(context, algorithm: nil) == "InvalidArgument")
        #expect(await put(context, algorithm: "AES256") == "InvalidArgument")
        #expect(await put(nil, algorithm: nil, customer: "AES256") == "NotImplemented")
    }

    @Test func anyVersionMayBeCopied() async throws {
        try await cloud.makeBucket("old", versioned: true)
        let first = try #require(try await cloud.put("old", "k", "1").versionId)
        try await cloud.put("old", "k", "2")
        let copy = try await cloud.send(
            S3.CopyObject.self, .init(bucket: "shop", copySource: "old/k?versionId=\(first)", key: "restored"))
        #expect(copy.copySourceVersionId == first)
        #expect(try await cloud.get("shop", "restored") == "1")
        #expect(
            await cloud.refusal(
                S3.CopyObject.self, .init(bucket: "shop", copySource: "old/k", key: "x", metadataDirective: "MAYBE"))
                == "InvalidArgument")
        let both = try await cloud.send(
            S3.DeleteObjects.self,
            .init(
                bucket: "old", delete: .init(objects: [.init(key: "k"), .init(key: "k", versionId: "bad")])))
        #expect(both.deleted?.first?.deleteMarker == true)
        #expect(both.errors?.map(\.code) == ["InvalidArgument"])
    }

    @Test func templatesMayWriteNumbersAsText() async throws {
        let rules: JSONValue = [
            [
                "Status": "Enabled", "Prefix": "logs/", "ExpirationInDays": "30",
                "TagFilters": [["Key": "kind", "Value": "log"]], "ObjectSizeGreaterThan": "1000",
                "NoncurrentVersionExpiration": ["NoncurrentDays": 7, "NewerNoncurrentVersions": 2],
                "Transition": ["StorageClass": "GLACIER", "TransitionInDays": "10"],
            ]
        ]
        _ = try await cloud.apply(
            "AWS::S3::Bucket",
            [
                "BucketName": "texts", "LifecycleConfiguration": ["Rules": rules],
                "Tags": [["Key": "a", "Value": "b"]],
                "PublicAccessBlockConfiguration": ["BlockPublicAcls": "true"],
            ])
        let kept = try await cloud.send(S3.GetBucketLifecycleConfiguration.self, .init(bucket: "texts"))
        let rule = try #require(kept.rules?.first)
        #expect(rule.expiration?.days == 30)
        #expect(rule.filter?.and?.objectSizeGreaterThan == 1000)
        #expect(rule.filter?.and?.tags?.first?.key == "kind")
        #expect(rule.transitions?.first?.days == 10)
        #expect(rule.noncurrentVersionExpiration?.newerNoncurrentVersions == 2)
        #expect(try await cloud.send(S3.GetBucketTagging.self, .init(bucket: "texts")).tagSet.count == 1)
        #expect(
            try await cloud.send(S3.GetPublicAccessBlock.self, .init(bucket: "texts"))
                .publicAccessBlockConfiguration?.restrictPublicBuckets == false)
    }
}
