import AWSCore
import CloudCore
import HTTPTypes
import JSON
import Testing

@testable import CloudFront

/// `Compress: true`.
///
/// Source: Amazon CloudFront Developer Guide, "Serve compressed files".
@Suite struct CompressionTests {
    private static let page = String(repeating: "<p>the same again and again</p>", count: 100)
    private static let accepts = ["Accept-Encoding": "gzip, deflate, br"]

    private static func cloud(
        _ change: @escaping (inout JSONValue) -> Void = { _ in }, cache: JSONValue = [:]
    ) async throws -> TestEdge {
        let cloud = try TestEdge()
        try await cloud.deploy(cache: cache) { config in
            var behavior = config["DefaultCacheBehavior"] ?? .null
            change(&behavior)
            config["DefaultCacheBehavior"] = behavior
        }
        cloud.bucket.put("index.html", page)
        return cloud
    }

    @Test func whoAcceptsGzipGetsIt() async throws {
        let cloud = try await Self.cloud()
        for cache in ["Miss from cloudfront", "Hit from cloudfront"] {
            let answer = await cloud.get("/", headers: Self.accepts)
            #expect(answer.header("content-encoding") == "gzip" && answer.fromCache == cache)
            #expect(answer.body.count < Self.page.utf8.count / 5)
            #expect(try answer.unzipped() == Self.page)
            // Another representation: its tag is a weak one, and caches are told what it depends on.
            #expect(answer.header("etag") == "W/\"v1\"" && answer.header("vary") == "Accept-Encoding")
        }
        // Fetched once; others are not handed what they cannot read.
        let plain = await cloud.get("/")
        #expect(plain.text == Self.page && plain.header("content-encoding") == nil && plain.header("etag") == "\"v1\"")
        #expect(plain.header("vary") == "Accept-Encoding")
    }

    @Test func conditionsHoldForBothForms() async throws {
        let cloud = try await Self.cloud()
        for tag in ["W/\"v1\"", "\"v1\""] {
            var headers = Self.accepts
            headers["If-None-Match"] = tag
            #expect(await cloud.get("/", headers: headers).status == 304)
            #expect(await cloud.get("/", headers: ["If-None-Match": tag]).status == 304)
        }
        let head = await cloud.get("/", method: "HEAD", headers: Self.accepts)
        let whole = await cloud.get("/", headers: Self.accepts)
        #expect(head.header("content-length") == String(whole.body.count) && head.body.isEmpty)
        // A part is one of the page as it is.
        var headers = Self.accepts
        headers["Range"] = "bytes=0-9"
        let part = await cloud.get("/", headers: headers)
        #expect(
            part.status == 206 && part.text == String(Self.page.prefix(10)) && part.header("content-encoding") == nil)
    }

    private static let encodings: [(String, Bool)] = [
        ("gzip", true), ("GZIP", true), ("*", true), ("br, gzip;q=0.5", true), ("gzip;q=0", false),
        ("gzip; q=0.0", false),
        ("br", false), ("identity", false), ("", false), ("x-gzipped", false), ("deflate,gzip", true), ("*;q=0", false),
        ("*, gzip;q=0", false),
    ]

    @Test(arguments: encodings)
    func acceptEncoding(_ header: String, _ isCompressed: Bool) async throws {
        let answer = try await Self.cloud().get("/", headers: ["Accept-Encoding": header])
        #expect((answer.header("content-encoding") == "gzip") == isCompressed)
    }

    private static let types: [(String?, Bool)] = [
        ("text/html; charset=utf-8", true), ("text/css", true), ("application/json", true), ("image/svg+xml", true),
        ("TEXT/JavaScript", true), ("application/problem+json", false), ("image/png", false), ("font/woff2", false),
        ("application/pdf", true), (nil, false),
    ]

    @Test(arguments: types)
    func onlySomeTypesAreWorthIt(_ type: String?, _ isCompressed: Bool) async throws {
        let cloud = try await Self.cloud()
        cloud.bucket.put("file", Self.page) { $0.type = type }
        #expect((await cloud.get("/file", headers: Self.accepts).header("content-encoding") != nil) == isCompressed)
    }

    @Test(arguments: [(999, false), (1000, true), (10_000_000, true), (10_000_001, false)])
    func onlySomeSizesAreWorthIt(_ size: Int, _ isCompressed: Bool) async throws {
        let cloud = try await Self.cloud()
        cloud.bucket.put("file", String(repeating: "x", count: size))
        #expect((await cloud.get("/file", headers: Self.accepts).header("content-encoding") != nil) == isCompressed)
    }

    @Test func whatIsEncodedAlreadyIsLeftAlone() async throws {
        let cloud = try await Self.cloud()
        cloud.bucket.put("file", Self.page) { $0.encoding = "br" }
        let answer = await cloud.get("/file", headers: Self.accepts)
        #expect(
            answer.header("content-encoding") == "br" && answer.text == Self.page && answer.header("etag") == "\"v1\"")
    }

    @Test func errorPagesOfTheOriginAreCompressedToo() async throws {
        let cloud = try TestEdge()
        try await cloud.deploy { config in
            config["CacheBehaviors"] = [
                [
                    "PathPattern": "/x", "TargetOriginId": "api", "Compress": true,
                    "CachePolicyId": config["DefaultCacheBehavior"]?["CachePolicyId"] ?? .null,
                ]
            ]
        }
        for (status, isCompressed) in [(404, true), (403, true), (500, false), (301, false)] {
            cloud.clock.advance(by: .seconds(1000))
            cloud.origin.answers { _ in
                WireResponse(status: status, headers: [.contentType: "text/html"], body: Array(Self.page.utf8))
            }
            let answer = await cloud.get("/x", headers: Self.accepts)
            #expect(answer.status == status && (answer.header("content-encoding") != nil) == isCompressed)
        }
    }

    @Test func bothTheBehaviorAndThePolicyMustWantIt() async throws {
        let off = try await Self.cloud { $0["Compress"] = false }
        #expect(await off.get("/", headers: Self.accepts).header("content-encoding") == nil)
        let silent = try await Self.cloud({ _ in }, cache: ["ParametersInCacheKeyAndForwardedToOrigin": [:]])
        #expect(await silent.get("/", headers: Self.accepts).header("content-encoding") == nil)
        let managed = try await Self.cloud { $0["CachePolicyId"] = "658327ea-f89d-4fab-a63d-7e88639e58f6" }
        #expect(await managed.get("/", headers: Self.accepts).header("content-encoding") == "gzip")
        let uncompressed = try await Self.cloud { $0["CachePolicyId"] = "b2884449-e4de-46a7-ac36-70bc7f1ddd6d" }
        #expect(await uncompressed.get("/", headers: Self.accepts).header("content-encoding") == nil)
        // Nothing is cached under the API's policy, so nothing is compressed, on AWS as here.
        let none = try await Self.cloud { $0["CachePolicyId"] = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad" }
        #expect(await none.get("/", headers: Self.accepts).header("content-encoding") == nil)
    }
}
