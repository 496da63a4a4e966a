import AWSCore
import AWSShapes
import CloudCore
import HTTPTypes
import Testing

@testable import CloudS3

struct ObjectTests {
    private let cloud: TestCloud

    init() async throws {
        cloud = try TestCloud()
        try await cloud.makeBucket()
    }

    @Test func whatIsPutIsGot() async throws {
        let put = try await cloud.send(
            S3.PutObject.self,
            .init(
                bucket: "shop", key: "a/ü ñ+%.txt", body: Blob(Array("hello".utf8)), cacheControl: "max-age=1",
                contentDisposition: "inline", contentEncoding: "br", contentLanguage: "de", contentType: "text/plain",
                metadata: ["Color": "red"], tagging: "k=v&x=y"))
        #expect(put.eTag == "\"5d41402abc4b2a76b9719d911017c592\"")
        #expect(put.serverSideEncryption == "AES256")
        #expect(put.versionId == nil)
        let got = try await cloud.send(S3.GetObject.self, .init(bucket: "shop", key: "a/ü ñ+%.txt"))
        #expect(got.body?.bytes == Array("hello".utf8))
        #expect(got.contentLength == 5)
        #expect(got.contentType == "text/plain")
        #expect(got.cacheControl == "max-age=1")
        #expect(got.contentDisposition == "inline")
        #expect(got.contentEncoding == "br")
        #expect(got.contentLanguage == "de")
        #expect(got.metadata == ["color": "red"])
        #expect(got.tagCount == 2)
        #expect(got.lastModified == cloud.clock.now)
        let head = try await cloud.send(S3.HeadObject.self, .init(bucket: "shop", key: "a/ü ñ+%.txt"))
        #expect(head.contentLength == 5)
        #expect(head.eTag == put.eTag)
    }

    @Test(
        arguments: [
            ("bytes=0-0", 206, "0", "bytes 0-0/10"), ("bytes=2-4", 206, "234", "bytes 2-4/10"),
            ("bytes=7-", 206, "789", "bytes 7-9/10"), ("bytes=-3", 206, "789", "bytes 7-9/10"),
            ("bytes=-30", 206, "0123456789", "bytes 0-9/10"), ("bytes=8-99", 206, "89", "bytes 8-9/10"),
            ("bytes=4-2", 200, "0123456789", nil), ("bytes=x-", 200, "0123456789", nil),
            ("lines=1-2", 200, "0123456789", nil), ("bytes=0-1,3-4", 200, "0123456789", nil),
            ("bytes=10-", 416, nil, "bytes */10"), ("bytes=-0", 416, nil, "bytes */10"),
        ] as [(String, Int, String?, String?)])
    func ranges(_ range: String, status: Int, body: String?, header: String?) async throws {
        try await cloud.put("shop", "k", "0123456789")
        let response = await cloud.raw("GET", "/shop/k", ["Range": range])
        #expect(response.status == status)
        #expect(response.headers[.contentRange] == header)
        if let body { #expect(response.text == body) } else { #expect(response.code == "InvalidRange") }
    }

    static let tag = "\"5d41402abc4b2a76b9719d911017c592\""
    @Test(arguments: [
        ("If-Match", tag, 200), ("If-Match", "*", 200), ("If-Match", "\"x\", " + tag, 200), ("If-Match", "\"x\"", 412),
        ("If-None-Match", tag, 304), ("If-None-Match", "W/" + tag, 304), ("If-None-Match", "\"x\"", 200),
        ("If-Modified-Since", "Thu, 01 Jan 2026 00:00:00 GMT", 304),
        ("If-Modified-Since", "Wed, 31 Dec 2025 23:59:59 GMT", 200),
        ("If-Unmodified-Since", "Thu, 01 Jan 2026 00:00:00 GMT", 200),
        ("If-Unmodified-Since", "Wed, 31 Dec 2025 23:59:59 GMT", 412),
    ])
    func conditions(_ header: String, _ value: String, status: Int) async throws {
        try await cloud.put("shop", "k")
        for method in ["GET", "HEAD"] {
            let response = await cloud.raw(method, "/shop/k", [header: value])
            #expect(response.status == status)
            if status == 304 {
                #expect(response.headers[.eTag] == Self.tag)
                #expect(response.body.isEmpty)
            }
        }
    }

    @Test func aWriteMayDependOnWhatIsThere() async throws {
        func put(_ key: String, match: String? = nil, none: String? = nil) async -> String? {
            await cloud.refusal(
                S3.PutObject.self,
                .init(bucket: "shop", key: key, body: Blob([1]), ifMatch: match, ifNoneMatch: none))
        }
        #expect(await put("k", none: "*") == nil)
        #expect(await put("k", none: "*") == "PreconditionFailed")
        #expect(await put("k", match: "\"x\"") == "PreconditionFailed")
        #expect(await put("other", match: "\"x\"") == "NoSuchKey")
        #expect(await put("k", match: "\"55a54008ad1ba589aa210d2629c1df41\"") == nil)
        #expect(await put("k", none: "\"x\"") == "NotImplemented")
    }

    @Test func ofManyConditionalWritesOneWins() async throws {
        let wins = await withTaskGroup(of: Bool.self) { group in
            for index in 0..<20 {
                group.addTask {
                    await cloud.refusal(
                        S3.PutObject.self,
                        .init(bucket: "shop", key: "once", body: Blob([UInt8(index)]), ifNoneMatch: "*")) == nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(wins == 1)
    }

    @Test(
        arguments: [
            (["Content-MD5": "XUFAKrxLKna5cZ2REBfFkg=="], nil),
            (["Content-MD5": "AAAAAAAAAAAAAAAAAAAAAA=="], "BadDigest"),
            (["Content-MD5": "!"], "InvalidDigest"), (["x-amz-checksum-crc32": "NhCmhg=="], nil),
            (["x-amz-checksum-crc32": "AAAAAA=="], "BadDigest"), (["x-amz-checksum-crc32": "A"], "InvalidRequest"),
            (["x-amz-checksum-crc32c": "mnG7TA=="], nil),
            (["x-amz-checksum-sha256": "LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ="], nil),
            (["x-amz-checksum-sha1": "qvTGHdzF6KLavt4PO0gs2a6pQ00="], nil),
            (
                ["x-amz-checksum-sha1": "qvTGHdzF6KLavt4PO0gs2a6pQ00=", "x-amz-checksum-crc32": "NhCmhg=="],
                "InvalidRequest"
            ),
            (["x-amz-sdk-checksum-algorithm": "CRC7"], "InvalidRequest"),
            (["x-amz-storage-class": "COLD"], "InvalidStorageClass"), (["x-amz-storage-class": "STANDARD_IA"], nil),
            (["x-amz-acl": "public-read"], "AccessControlListNotSupported"), (["x-amz-acl": "private"], nil),
            (["x-amz-server-side-encryption": "rot13"], "InvalidArgument"),
            (["x-amz-server-side-encryption-aws-kms-key-id": "k"], "InvalidArgument"),
            (["x-amz-server-side-encryption": "aws:kms:dsse"], "NotImplemented"),
            (["x-amz-tagging": "a=1&a=2"], "InvalidTag"), (["x-amz-tagging": "aws:a=1"], "InvalidTag"),
            (["x-amz-object-lock-legal-hold": "ON"], "InvalidRequest"),
            (["x-amz-expected-bucket-owner": "111111111111"], "AccessDenied"),
            (["x-amz-meta-a": String(repeating: "x", count: 2048)], "MetadataTooLarge"),
        ] as [([String: String], String?)])
    func headersOfAPut(_ headers: [String: String], code: String?) async throws {
        let response = await cloud.raw("PUT", "/shop/k", headers, "hello")
        #expect(response.status == 200 || code != nil, "\(response.text)")
        #expect(response.code == code)
        let isThere = (try? await cloud.get("shop", "k")) != nil
        #expect(isThere == (code == nil))
    }

    @Test func aKeyOf1024BytesIsTheLongest() async throws {
        try await cloud.put("shop", String(repeating: "k", count: 1024))
        let code = await cloud.refusal(
            S3.PutObject.self, .init(bucket: "shop", key: String(repeating: "k", count: 1025), body: Blob([])))
        #expect(code == "KeyTooLongError")
    }

    @Test func copies() async throws {
        try await cloud.send(
            S3.PutObject.self,
            .init(
                bucket: "shop", key: "a b", body: Blob(Array("hello".utf8)), contentType: "text/plain",
                metadata: ["m": "1"], tagging: "t=1"))
        try await cloud.send(S3.CopyObject.self, .init(bucket: "shop", copySource: "/shop/a%20b", key: "copy"))
        let copy = try await cloud.send(S3.GetObject.self, .init(bucket: "shop", key: "copy"))
        #expect(copy.contentType == "text/plain")
        #expect(copy.metadata == ["m": "1"])
        #expect(copy.tagCount == 1)
        let replaced = try await cloud.send(
            S3.CopyObject.self,
            .init(
                bucket: "shop", copySource: "shop/copy", key: "copy", contentType: "text/html", metadata: ["n": "2"],
                metadataDirective: "REPLACE", taggingDirective: "REPLACE", tagging: "u=2"))
        #expect(replaced.copyObjectResult?.eTag == Self.tag)
        let head = try await cloud.send(S3.HeadObject.self, .init(bucket: "shop", key: "copy"))
        #expect(head.metadata == ["n": "2"])
        #expect(head.contentType == "text/html")
        for (source, code) in [
            ("shop/copy", "InvalidRequest"), ("shop", "InvalidArgument"), ("shop/none", "NoSuchKey"),
            ("none/copy", "NoSuchBucket"),
        ] {
            #expect(
                await cloud.refusal(S3.CopyObject.self, .init(bucket: "shop", copySource: source, key: "copy")) == code)
        }
        #expect(
            await cloud.refusal(
                S3.CopyObject.self,
                .init(bucket: "shop", copySource: "shop/a%20b", key: "d", copySourceIfNoneMatch: Self.tag))
                == "PreconditionFailed")
    }

    @Test func tags() async throws {
        try await cloud.put("shop", "k")
        let tags = [S3.Tag(key: "a", value: "1"), S3.Tag(key: "b", value: "2")]
        try await cloud.send(S3.PutObjectTagging.self, .init(bucket: "shop", key: "k", tagging: .init(tagSet: tags)))
        var got = try await cloud.send(S3.GetObjectTagging.self, .init(bucket: "shop", key: "k"))
        #expect(got.tagSet.map(\.key) == ["a", "b"])
        try await cloud.send(S3.DeleteObjectTagging.self, .init(bucket: "shop", key: "k"))
        got = try await cloud.send(S3.GetObjectTagging.self, .init(bucket: "shop", key: "k"))
        #expect(got.tagSet.isEmpty)
        let many = (0..<11).map { S3.Tag(key: "\($0)", value: "") }
        #expect(
            await cloud.refusal(
                S3.PutObjectTagging.self, .init(bucket: "shop", key: "k", tagging: .init(tagSet: many))) == "BadRequest"
        )
    }

    @Test func deletesManyAtOnce() async throws {
        for index in 0..<100 { try await cloud.put("shop", "k\(index)", "") }
        let output = try await cloud.send(
            S3.DeleteObjects.self,
            .init(bucket: "shop", delete: .init(objects: (0..<101).map { .init(key: "k\($0)") })))
        #expect(output.deleted?.map(\.key) == (0..<101).map { "k\($0)" })
        let left = try await cloud.send(S3.ListObjectsV2.self, .init(bucket: "shop"))
        #expect(left.keyCount == 0)
        #expect(
            await cloud.refusal(S3.DeleteObjects.self, .init(bucket: "shop", delete: .init(objects: [])))
                == "MalformedXML")
    }

    @Test func missingThings() async throws {
        #expect(await cloud.refusal(S3.GetObject.self, .init(bucket: "shop", key: "none")) == "NoSuchKey")
        #expect(await cloud.refusal(S3.GetObject.self, .init(bucket: "none", key: "none")) == "NoSuchBucket")
        #expect(await cloud.raw("HEAD", "/shop/none").status == 404)
        #expect(await cloud.raw("GET", "/shop", query: "acl").status >= 400)
        #expect(await cloud.raw("DELETE", "/shop/none").status == 204)
        #expect(await cloud.raw("PUT", "/shop", query: "policy", "nonsense").status == 400)
        #expect(await cloud.raw("PUT", "/shop", query: "versioning", "<a").code == "MalformedXML")
    }

    @Test func anObjectMayBeAddressedThroughTheHostName() async throws {
        try await cloud.put("shop", "k", "by host")
        var request = WireRequest(method: "GET", path: "/k")
        request.headers.set("Host", "shop.localhost:4566")
        SigV4Signer(credentials: TestCloud.credentials, region: "us-east-1", service: "s3")
            .sign(&request, host: "shop.localhost:4566", at: cloud.clock.now)
        #expect(await cloud.door.handle(request).text == "by host")
    }
}
