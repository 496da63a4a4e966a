import AWSCore
import CloudCore
import HTTPTypes
import JSON
import Testing

@testable import CloudFront

/// What is kept, for whom, and for how long.
@Suite struct CachingTests {
    private static let hit = "Hit from cloudfront"
    private static let miss = "Miss from cloudfront"

    @Test func aPageIsFetchedOnceAndAges() async throws {
        let cloud = try TestEdge()
        try await cloud.deploy()
        cloud.bucket.put("index.html", "one")
        #expect(await cloud.get("/").fromCache == Self.miss)
        cloud.bucket.put("index.html", "two")
        cloud.clock.advance(by: .seconds(299))
        let kept = await cloud.get("/")
        #expect(kept.fromCache == Self.hit && kept.text == "one" && kept.header("age") == "299")
        cloud.clock.advance(by: .seconds(1))
        let fresh = await cloud.get("/")
        #expect(fresh.fromCache == Self.miss && fresh.text == "two" && fresh.header("age") == nil)
        #expect(cloud.bucket.keys.count == 2)
    }

    /// Cache-Control, and for how many seconds an answer is kept under MinTTL 10, DefaultTTL 100 and MaxTTL 1000.
    private static let lifetimes: [(String?, Int)] = [
        (nil, 100), ("max-age=50", 50), ("max-age=5", 10), ("max-age=5000", 1000), ("public, max-age=50", 50),
        ("max-age=50, s-maxage=70", 70), ("MAX-AGE=50", 50), ("max-age=never", 100), ("no-store", 10), ("private", 10),
        ("no-cache", 10), ("no-cache, max-age=50", 10), ("immutable", 100), ("", 100),
    ]

    @Test(arguments: lifetimes)
    func howLongAnAnswerIsKept(_ control: String?, _ seconds: Int) async throws {
        let cloud = try TestEdge()
        try await cloud.deploy(cache: ["MinTTL": 10, "DefaultTTL": 100, "MaxTTL": 1000])
        cloud.bucket.put("a", "a") { $0.cacheControl = control }
        _ = await cloud.get("/a")
        cloud.clock.advance(by: .seconds(seconds - 1))
        #expect(await cloud.get("/a").fromCache == Self.hit)
        cloud.clock.advance(by: .seconds(1))
        #expect(await cloud.get("/a").fromCache == Self.miss)
    }

    @Test(arguments: ["no-store", "private", "no-cache", "max-age=0"])
    func withoutAMinimumTheOriginMayForbidIt(_ control: String) async throws {
        let cloud = try TestEdge()
        try await cloud.deploy()
        cloud.bucket.put("a", "a") { $0.cacheControl = control }
        for _ in 0..<2 { #expect(await cloud.get("/a").fromCache == Self.miss) }
    }

    @Test func expiresCountsWhereMaxAgeIsAbsent() async throws {
        let cloud = try TestEdge()
        try await cloud.deploy { config in
            config["CacheBehaviors"] = [
                [
                    "PathPattern": "/x", "TargetOriginId": "api",
                    "CachePolicyId": config["DefaultCacheBehavior"]?["CachePolicyId"] ?? .null,
                ]
            ]
        }
        let until = cloud.clock.now + .seconds(20)
        cloud.origin.answers { request in
            var response = WireResponse(body: Array("x".utf8))
            response.headers.set("Expires", until.httpDate)
            return response
        }
        _ = await cloud.get("/x")
        cloud.clock.advance(by: .seconds(19))
        #expect(await cloud.get("/x").fromCache == Self.hit)
        cloud.clock.advance(by: .seconds(1))
        #expect(await cloud.get("/x").fromCache == Self.miss)
        // In the past by now: not kept at all.
        #expect(await cloud.get("/x").fromCache == Self.miss)
    }

    @Test func theAPIIsNeverCached() async throws {
        let cloud = try TestEdge()
        try await cloud.deploy()
        cloud.origin.answers { _ in WireResponse(headers: [.cacheControl: "max-age=1000"], body: Array("x".utf8)) }
        for _ in 0..<3 { #expect(await cloud.get("/api/x").fromCache == Self.miss) }
        #expect(cloud.origin.requests.count == 3)
    }

    // MARK: - Keys

    private static func withKey(
        _ parts: JSONValue, id: String? = nil
    ) async throws -> TestEdge {
        let cloud = try TestEdge()
        try await cloud.deploy(cache: parts == .null ? [:] : ["ParametersInCacheKeyAndForwardedToOrigin": parts]) {
            config in
            config["CacheBehaviors"] = [
                [
                    "PathPattern": "/x*", "TargetOriginId": "api",
                    "CachePolicyId": id.map { .string($0) } ?? config["DefaultCacheBehavior"]?["CachePolicyId"]
                        ?? .null,
                ]
            ]
        }
        cloud.origin.answers { request in
            let cookie = request.headers.first("cookie") ?? "-"
            let language = request.headers.first("accept-language") ?? "-"
            return WireResponse(body: Array("\(request.rawQuery) \(cookie) \(language)".utf8))
        }
        return cloud
    }

    @Test func whatIsNotInTheKeyIsNotSeenByTheOrigin() async throws {
        let cloud = try await Self.withKey([:])
        let first = await cloud.get("/x", query: "a=1", headers: ["Cookie": "s=1", "Accept-Language": "es"])
        #expect(first.text == " - -")
        let second = await cloud.get("/x", query: "a=2", headers: ["Cookie": "s=2", "Accept-Language": "en"])
        #expect(second.fromCache == Self.hit && cloud.origin.requests.count == 1)
    }

    @Test func whatIsInTheKeyTellsRequestsApart() async throws {
        let cloud = try await Self.withKey([
            "QueryStringsConfig": ["QueryStringBehavior": "whitelist", "QueryStrings": ["Page"]],
            "HeadersConfig": ["HeaderBehavior": "whitelist", "Headers": ["Accept-Language"]],
            "CookiesConfig": ["CookieBehavior": "whitelist", "Cookies": ["Theme"]],
        ])
        func get(_ query: String, _ cookie: String, _ language: String) async -> (String, Bool) {
            let answer = await cloud.get("/x", query: query, headers: ["Cookie": cookie, "Accept-Language": language])
            return (answer.text, answer.fromCache == Self.hit)
        }
        #expect(await get("page=1&z=1", "Theme=dark; s=1", "es") == ("page=1 Theme=dark es", false))
        #expect(await get("z=2&page=1", "s=2; Theme=dark", "es") == ("page=1 Theme=dark es", true))
        #expect(await get("page=2", "Theme=dark", "es") == ("page=2 Theme=dark es", false))
        #expect(await get("page=1", "Theme=light", "es") == ("page=1 Theme=light es", false))
        #expect(await get("page=1", "Theme=dark", "en") == ("page=1 Theme=dark en", false))
        #expect(await get("page=1", "", "es") == ("page=1 - es", false))
    }

    @Test(
        arguments: [
            ("4135ea2d-6df8-44a3-9df3-4b5a84be39ad", false, nil),
            ("658327ea-f89d-4fab-a63d-7e88639e58f6", true, 86_400),
            ("b2884449-e4de-46a7-ac36-70bc7f1ddd6d", true, 86_400),
            ("83da9c7e-98b4-4e11-a168-04f0df8e2c65", false, nil),
        ] as [(String, Bool, Int?)])
    func managedPolicies(_ id: String, _ isKept: Bool, _ seconds: Int?) async throws {
        let cloud = try await Self.withKey(.null, id: id)
        _ = await cloud.get("/x")
        #expect((await cloud.get("/x").fromCache == Self.hit) == isKept)
        if let seconds {
            cloud.clock.advance(by: .seconds(seconds))
            #expect(await cloud.get("/x").fromCache == Self.miss)
        }
    }

    @Test func distributionsDoNotShare() async throws {
        let cloud = try TestEdge()
        let one = try await cloud.deploy("One")
        let two = try await cloud.deploy("Two")
        cloud.bucket.put("index.html", "home")
        for domain in [one, two].compactMap({ $0.attributes["DomainName"] }) {
            #expect(await cloud.get("/", headers: ["Host": domain]).fromCache == Self.miss)
        }
    }

    // MARK: - Methods and statuses

    @Test func headAndGetShareWhatIsKept() async throws {
        let cloud = try TestEdge()
        try await cloud.deploy()
        cloud.bucket.put("index.html", "home page")
        let head = await cloud.get("/", method: "HEAD")
        #expect(head.status == 200 && head.body.isEmpty && head.header("content-length") == "9")
        let page = await cloud.get("/")
        #expect(page.text == "home page" && page.fromCache == Self.hit)
        let again = await cloud.get("/", method: "HEAD")
        #expect(again.body.isEmpty && again.fromCache == Self.hit && again.header("content-length") == "9")
        #expect(cloud.bucket.keys.count == 1)
    }

    @Test func otherMethodsAreNotKept() async throws {
        let cloud = try await Self.withKey([:])
        try await cloud.deploy { config in
            config["CacheBehaviors"] = [
                [
                    "PathPattern": "/x*", "TargetOriginId": "api", "AllowedMethods": ["GET", "HEAD", "POST"],
                    "CachePolicyId": config["DefaultCacheBehavior"]?["CachePolicyId"] ?? .null,
                ]
            ]
        }
        _ = await cloud.get("/x")
        for _ in 0..<2 { #expect(await cloud.get("/x", method: "POST").fromCache == Self.miss) }
        #expect(cloud.origin.requests.map(\.method) == ["GET", "POST", "POST"])
    }

    /// Status, and for how many seconds it is kept when the origin says nothing.
    private static let statuses: [(Int, Int?)] = [
        (200, 300), (301, 300), (302, 300), (400, nil), (403, nil), (404, 10), (410, 10), (414, 10), (418, nil),
        (500, 10),
        (503, 10), (201, nil),
    ]

    @Test(arguments: statuses)
    func whichStatusesAreKept(_ status: Int, _ seconds: Int?) async throws {
        let cloud = try await Self.withKey([:])
        cloud.origin.answers { _ in WireResponse(status: status, body: Array("x".utf8)) }
        _ = await cloud.get("/x")
        guard let seconds else {
            _ = await cloud.get("/x")
            #expect(cloud.origin.requests.count == 2)
            return
        }
        cloud.clock.advance(by: .seconds(seconds - 1))
        #expect(await cloud.get("/x").status == status)
        #expect(cloud.origin.requests.count == 1)
        cloud.clock.advance(by: .seconds(1))
        #expect(await cloud.get("/x").status == status)
        #expect(cloud.origin.requests.count == 2)
    }

    @Test func anErrorIsKeptAsLongAsItsPageSays() async throws {
        let cloud = try TestEdge()
        try await cloud.deploy { config in
            config["CustomErrorResponses"] = [
                ["ErrorCode": 404, "ErrorCachingMinTTL": 60], ["ErrorCode": 403, "ErrorCachingMinTTL": 0],
            ]
        }
        #expect(await cloud.get("/none").status == 404)
        cloud.bucket.put("none", "here")
        cloud.clock.advance(by: .seconds(59))
        #expect(await cloud.get("/none").status == 404)
        cloud.clock.advance(by: .seconds(1))
        #expect(await cloud.get("/none").status == 200)
    }

    /// Amazon CloudFront Developer Guide, "How CloudFront processes HTTP 4xx and 5xx status codes from your origin".
    @Test func whileTheOriginFailsTheOldPageIsBetterThanNone() async throws {
        let cloud = try TestEdge()
        try await cloud.deploy()
        cloud.bucket.put("index.html", "old")
        _ = await cloud.get("/")
        cloud.clock.advance(by: .seconds(301))
        cloud.bucket.fail(AWSError("SlowDown", "later", status: 503))
        let page = await cloud.get("/")
        #expect(page.status == 200 && page.text == "old")
        cloud.bucket.fail(nil)
        cloud.bucket.put("index.html", "new")
        #expect(await cloud.get("/").text == "new")
        // What never was there cannot be served.
        cloud.bucket.fail(AWSError("SlowDown", "later", status: 503))
        #expect(await cloud.get("/other").status == 502)
    }

    // MARK: - Conditions and ranges

    private static let conditions: [(String, String, Int)] = [
        ("If-None-Match", "\"v1\"", 304), ("If-None-Match", "W/\"v1\"", 304), ("If-None-Match", "\"v0\", \"v1\"", 304),
        ("If-None-Match", "*", 304), ("If-None-Match", "\"v2\"", 200), ("If-None-Match", "", 200),
        ("If-Modified-Since", "modified", 304), ("If-Modified-Since", "later", 304),
        ("If-Modified-Since", "earlier", 200),
        ("If-Modified-Since", "yesterday or so", 200),
    ]

    @Test(arguments: conditions)
    func aViewerThatHasItAlreadyIsToldSo(_ name: String, _ value: String, _ status: Int) async throws {
        let cloud = try TestEdge()
        try await cloud.deploy()
        cloud.bucket.put("index.html", "home")
        let modified = cloud.clock.now - .seconds(3600)
        let times = [
            "modified": modified.httpDate, "later": (modified + .seconds(1)).httpDate,
            "earlier": (modified - .seconds(1)).httpDate,
        ]
        // From the origin, and from the cache.
        for _ in 0..<2 {
            for method in ["GET", "HEAD"] {
                let answer = await cloud.get("/", method: method, headers: [name: times[value] ?? value])
                #expect(answer.status == status && answer.header("etag") == "\"v1\"")
                if status == 304 { #expect(answer.body.isEmpty && answer.header("content-type") == nil) }
            }
        }
        // Its condition is not part of what is kept.
        #expect(cloud.bucket.keys.count == 1)
        #expect(await cloud.get("/").text == "home")
    }

    @Test func theTagOutweighsTheDate() async throws {
        let cloud = try TestEdge()
        try await cloud.deploy()
        cloud.bucket.put("index.html", "home")
        let headers = ["If-None-Match": "\"v0\"", "If-Modified-Since": cloud.clock.now.httpDate]
        #expect(await cloud.get("/", headers: headers).status == 200)
    }

    private static let ranges: [(String, Int, String, String)] = [
        ("bytes=0-3", 206, "0123", "bytes 0-3/10"), ("bytes=8-", 206, "89", "bytes 8-9/10"),
        ("bytes=-3", 206, "789", "bytes 7-9/10"), ("bytes=5-100", 206, "56789", "bytes 5-9/10"),
        ("bytes=-100", 206, "0123456789", "bytes 0-9/10"), ("bytes=10-", 416, "", "bytes */10"),
        ("bytes=-0", 416, "", "bytes */10"), ("bytes=4-2", 200, "0123456789", ""),
        ("bytes=0-1,4-5", 200, "0123456789", ""),
        ("lines=1-2", 200, "0123456789", ""), ("bytes=x-y", 200, "0123456789", ""), ("bytes=-", 200, "0123456789", ""),
    ]

    @Test(arguments: ranges)
    func partsOfWhatIsKept(_ range: String, _ status: Int, _ text: String, _ contentRange: String) async throws {
        let cloud = try TestEdge()
        try await cloud.deploy()
        cloud.bucket.put("a.bin", "0123456789")
        for _ in 0..<2 {
            let answer = await cloud.get("/a.bin", headers: ["Range": range])
            #expect(answer.status == status && (answer.header("content-range") ?? "") == contentRange)
            if status != 416 { #expect(answer.text == text) }
        }
        // The whole was fetched and kept.
        #expect(cloud.bucket.keys.count == 1)
        #expect(await cloud.get("/a.bin").text == "0123456789")
    }

    @Test func aRangeOfAnotherVersionIsTheWhole() async throws {
        let cloud = try TestEdge()
        try await cloud.deploy()
        cloud.bucket.put("a.bin", "0123456789")
        let same = await cloud.get("/a.bin", headers: ["Range": "bytes=0-1", "If-Range": "\"v1\""])
        #expect(same.status == 206)
        let other = await cloud.get("/a.bin", headers: ["Range": "bytes=0-1", "If-Range": "\"v0\""])
        #expect(other.status == 200 && other.text == "0123456789")
    }

    @Test func withoutACacheTheBucketCutsTheRange() async throws {
        let cloud = try TestEdge()
        try await cloud.deploy { config in
            var behavior = config["DefaultCacheBehavior"] ?? .null
            behavior["CachePolicyId"] = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"
            config["DefaultCacheBehavior"] = behavior
        }
        cloud.bucket.put("a.bin", "0123456789")
        let part = await cloud.get("/a.bin", headers: ["Range": "bytes=0-1"])
        #expect(part.status == 206 && part.text == "01" && part.header("content-range") == "bytes 0-1/10")
    }

    // MARK: - The cache's own bounds

    private static func entry(_ size: Int, path: String = "/", stored: Timestamp, ttl: Int) -> EdgeCache.Entry {
        EdgeCache.Entry(
            distribution: "E", path: path, response: WireResponse(body: [UInt8](repeating: 0, count: size)),
            stored: stored,
            expires: stored + .seconds(ttl))
    }

    @Test func theCacheIsBounded() {
        let now = Timestamp(epochSeconds: 1000)
        let cache = EdgeCache(capacity: 100_000)
        // Larger than a quarter of it: not kept.
        cache.keep(Self.entry(30_000, stored: now, ttl: 10), as: "large", now: now)
        #expect(cache.find("large") == nil)
        // The expired make room first.
        for index in 0..<3 {
            cache.keep(Self.entry(20_000, stored: now, ttl: index == 0 ? 1 : 100), as: "\(index)", now: now)
        }
        let later = now + .seconds(2)
        cache.keep(Self.entry(20_000, stored: later, ttl: 100), as: "3", now: later)
        cache.keep(Self.entry(20_000, stored: later, ttl: 100), as: "4", now: later)
        #expect(cache.find("0") == nil && cache.find("1") != nil && cache.find("4") != nil)
        // When none has expired, all go.
        cache.keep(Self.entry(23_000, stored: later, ttl: 100), as: "5", now: later)
        cache.keep(Self.entry(23_000, stored: later, ttl: 100), as: "6", now: later)
        #expect(cache.find("1") == nil && cache.find("6") != nil)
        // A page that changes counts once.
        for _ in 0..<50 { cache.keep(Self.entry(20_000, stored: later, ttl: 100), as: "same", now: later) }
        #expect(cache.find("6") != nil)
    }

    /// Answers without a body have a size, too: otherwise whoever invents addresses fills the memory.
    @Test func manyEmptyAnswersAreBounded() {
        let now = Timestamp(epochSeconds: 1000)
        let cache = EdgeCache(capacity: 100_000)
        for index in 0..<10_000 {
            cache.keep(Self.entry(0, path: "/\(index)", stored: now, ttl: 100), as: "E /\(index)", now: now)
        }
        #expect((0..<10_000).count { cache.find("E /\($0)") != nil } < 1000)
    }
}
