import AWSCore
import CloudCore
import HTTPTypes
import JSON
import Testing

@testable import CloudFront

/// Which origin answers what, and what it sees.
@Suite struct RoutingTests {
    @Test func pagesComeFromTheBucketSigned() async throws {
        let cloud = try TestEdge()
        let distribution = try await cloud.deploy()
        cloud.bucket.put("css/main page.css", "body {}") { $0.type = "text/css" }
        let page = await cloud.get("/css/main%20page.css")
        #expect(page.status == 200 && page.text == "body {}")
        #expect(cloud.bucket.keys == ["shop-site/css/main page.css"])
        let arn = "arn:aws:cloudfront::000000000000:distribution/\(distribution.physicalID)"
        #expect(cloud.bucket.callers == [.service("cloudfront.amazonaws.com", sourceARN: arn)])
        #expect(page.header("content-type") == "text/css" && page.header("etag") == "\"v1\"")
        #expect(page.header("server") == "AmazonS3" && page.header("x-amz-meta-colour") == "red")
        #expect(page.header("accept-ranges") == "bytes" && page.header("last-modified")?.hasSuffix("GMT") == true)
        #expect(cloud.origin.requests.isEmpty)
    }

    @Test func withoutAnAccessControlTheBucketIsAskedByNobody() async throws {
        let cloud = try TestEdge()
        try await cloud.deploy { config in
            config["Origins"] = [["Id": "site", "DomainName": .string(TestEdge.site), "S3OriginConfig": [:]]]
            config["CacheBehaviors"] = []
        }
        cloud.bucket.put("a.html", "a")
        let page = await cloud.get("/a.html")
        #expect(page.status == 403 && cloud.bucket.callers == [.anonymous])
        // In S3's words and S3's XML, escaped.
        #expect(page.text.contains("<Code>AccessDenied</Code><Message>Access &lt;Denied&gt; &amp; more</Message>"))
        #expect(page.header("content-type") == "application/xml" && page.fromCache == "Error from cloudfront")
    }

    @Test func theRootIsTheDefaultRootObject() async throws {
        let cloud = try TestEdge()
        try await cloud.deploy()
        cloud.bucket.put("index.html", "home")
        #expect(await cloud.get("/").text == "home")
        // Only the root: a folder is not a page.
        #expect(await cloud.get("/folder/").status == 404)
        try await cloud.deploy { $0["DefaultRootObject"] = "" }
        #expect(await cloud.get("/").status == 403)
    }

    @Test func theAPIGetsItsStageAndAllButTheHost() async throws {
        let cloud = try TestEdge()
        try await cloud.deploy()
        let answer = await cloud.get(
            "/api/v1/orders", method: "POST", query: "a=1&b=%20",
            headers: [
                "Authorization": "Bearer t", "Cookie": "s=1; t=2", "X-Custom": "c", "Connection": "keep-alive",
                "Expect": "100-continue", "User-Agent": "tester", "X-Amzn-Trace-Id": "Root=1",
            ], body: "{}")
        #expect(answer.status == 200 && answer.text == #"{"path":"/prod/api/v1/orders"}"#)
        let seen = try #require(cloud.origin.requests.first)
        #expect(seen.method == "POST" && seen.path == "/prod/api/v1/orders" && seen.rawQuery == "a=1&b=%20")
        #expect(String(decoding: seen.body, as: UTF8.self) == "{}")
        for (name, value) in [
            ("host", TestEdge.api), ("authorization", "Bearer t"), ("cookie", "s=1; t=2"), ("x-custom", "c"),
            ("user-agent", "tester"), ("x-amzn-trace-id", "Root=1"), ("via", "1.1 cloudfront.net (CloudFront)"),
        ] { #expect(seen.headers.first(name) == value, "\(name)") }
        #expect(seen.headers.first("connection") == nil && seen.headers.first("expect") == nil)
        #expect(cloud.bucket.keys.isEmpty)
    }

    @Test func withoutAnOriginRequestPolicyLittleIsForwarded() async throws {
        let cloud = try TestEdge()
        try await cloud.deploy { config in
            config["CacheBehaviors"] = [
                [
                    "PathPattern": "api/*", "TargetOriginId": "api",
                    "CachePolicyId": "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
                ]
            ]
        }
        _ = await cloud.get(
            "/api/x", query: "a=1",
            headers: ["Authorization": "t", "Cookie": "s=1", "X-Custom": "c", "Content-Type": "a/b"])
        let seen = try #require(cloud.origin.requests.first)
        #expect(seen.rawQuery.isEmpty && seen.headers.first("authorization") == nil)
        #expect(seen.headers.first("cookie") == nil && seen.headers.first("x-custom") == nil)
        #expect(seen.headers.first("content-type") == "a/b" && seen.headers.first("user-agent") == "Amazon CloudFront")
    }

    @Test func whatAPolicyNamesIsForwarded() async throws {
        let cloud = try TestEdge()
        let policy = try await cloud.apply(
            "OriginRequestPolicy", "Forward",
            [
                "OriginRequestPolicyConfig": [
                    "Name": "forward", "HeadersConfig": ["HeaderBehavior": "allViewer"],
                    "CookiesConfig": ["CookieBehavior": "whitelist", "Cookies": ["Session"]],
                    "QueryStringsConfig": ["QueryStringBehavior": "allExcept", "QueryStrings": ["secret"]],
                ]
            ])
        try await cloud.deploy { config in
            config["Origins"] = [
                [
                    "Id": "site", "DomainName": .string(TestEdge.api), "CustomOriginConfig": [:],
                    "OriginCustomHeaders": [
                        ["HeaderName": "X-Origin-Secret", "HeaderValue": "s3cret"], ["HeaderName": "X-Empty"], [:],
                    ],
                ]
            ]
            config["CacheBehaviors"] = []
            config["DefaultCacheBehavior"] = [
                "TargetOriginId": "site", "CachePolicyId": "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
                "OriginRequestPolicyId": .string(policy.physicalID),
            ]
        }
        _ = await cloud.get(
            "/x", query: "a=1&secret=2&b", headers: ["Cookie": "other=1; Session=2", "X-Origin-Secret": "forged"])
        let seen = try #require(cloud.origin.requests.first)
        #expect(seen.rawQuery == "a=1&b" && seen.headers.first("cookie") == "Session=2")
        // With the viewer's own host, and the origin's own headers whatever the viewer sent.
        #expect(seen.headers.first("host") == "127.0.0.1:8080")
        #expect(seen.headers.first("x-origin-secret") == "s3cret" && seen.headers.first("x-empty") == "")
    }

    private static let patterns: [(String, String, Bool)] = [
        ("/images/*", "/images/a/b.png", true), ("images/*", "/images/a.png", true), ("*.png", "/deep/a.png", true),
        ("*.png", "/a.PNG", false), ("/a?c", "/abc", true), ("/a?c", "/ac", false), ("/exact", "/exact", true),
        ("/exact", "/exact/", false), ("/*", "/anything", true),
    ]

    @Test(arguments: patterns)
    func patternsDecideInOrder(_ pattern: String, _ path: String, _ fits: Bool) async throws {
        let cloud = try TestEdge()
        try await cloud.deploy { config in
            let disabled: JSONValue = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"
            config["CacheBehaviors"] = [
                ["PathPattern": .string(pattern), "TargetOriginId": "api", "CachePolicyId": disabled],
                // The first that fits wins.
                ["PathPattern": "*", "TargetOriginId": "site", "CachePolicyId": disabled],
            ]
        }
        _ = await cloud.get(path)
        #expect(cloud.origin.requests.count == (fits ? 1 : 0) && cloud.bucket.keys.count == (fits ? 0 : 1))
    }

    @Test(arguments: ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
    func aMethodThatIsNotAllowedReachesNobody(_ method: String) async throws {
        let cloud = try TestEdge()
        try await cloud.deploy()
        let answer = await cloud.get("/index.html", method: method)
        #expect(answer.status == 403 && answer.text.contains("not configured to allow the HTTP request method"))
        #expect(answer.header("server") == "CloudFront" && cloud.bucket.keys.isEmpty)
        // The API takes them all.
        #expect(await cloud.get("/api/x", method: method).status == 200)
        #expect(cloud.origin.requests.map(\.method) == [method])
    }

    @Test func aDisabledDistributionServesNobody() async throws {
        let cloud = try TestEdge()
        #expect(await cloud.get("/").status == 404)
        try await cloud.deploy { $0["Enabled"] = false }
        cloud.bucket.put("index.html", "home")
        #expect(await cloud.get("/").status == 403)
        try await cloud.deploy { $0["Enabled"] = "true" }
        #expect(await cloud.get("/").status == 200)
    }

    @Test func theHostChoosesAmongDistributions() async throws {
        let cloud = try TestEdge()
        try await cloud.deploy("One") { $0["Comment"] = "one" }
        let two = try await cloud.deploy("Two") { config in
            config["DefaultRootObject"] = "two.html"
        }
        cloud.bucket.put("index.html", "one")
        cloud.bucket.put("two.html", "two")
        let domain = try #require(two.attributes["DomainName"])
        #expect(domain == "\(two.physicalID.lowercased()).cloudfront.net")
        #expect(await cloud.get("/", headers: ["Host": domain]).text == "two")
        let first = try #require(cloud.edge.distributions.first)
        #expect(await cloud.get("/").text == (first.rootObject == "two.html" ? "two" : "one"))
    }

    @Test func everyAnswerSaysThatItCameThroughTheEdge() async throws {
        let cloud = try TestEdge()
        let distribution = try await cloud.deploy()
        cloud.bucket.put("index.html", "home")
        var ids: Set<String> = []
        for path in ["/", "/none", "/api/x"] {
            let answer = await cloud.get(path)
            #expect(answer.header("via") == "1.1 \(distribution.physicalID.lowercased()).cloudfront.net (CloudFront)")
            #expect(answer.header("x-amz-cf-pop") != nil && answer.fromCache != nil)
            ids.insert(answer.header("x-amz-cf-id") ?? "")
        }
        #expect(ids.count == 3)
    }

    // MARK: - Origins that fail

    @Test func anOriginThatFailsIsABadGateway() async throws {
        struct Broken: Error {}
        let cloud = try TestEdge()
        try await cloud.deploy()
        cloud.bucket.fail(AWSError("InternalError", "secret words", status: 500))
        var answer = await cloud.get("/index.html")
        #expect(answer.status == 502 && !answer.text.contains("secret") && answer.fromCache == "Error from cloudfront")
        cloud.origin.answers { _ in throw Broken() }
        answer = await cloud.get("/api/x")
        #expect(answer.status == 502 && answer.text.contains("wasn't able to connect to the origin"))
        cloud.origin.answers { _ in nil }
        answer = await cloud.get("/api/x")
        #expect(answer.status == 502 && answer.text.contains("wasn't able to resolve the origin domain name"))
    }

    @Test func theOriginsOwnErrorsPass() async throws {
        let cloud = try TestEdge()
        try await cloud.deploy()
        cloud.origin.answers { _ in
            WireResponse(status: 422, headers: [.contentType: "application/problem+json"], body: Array("{}".utf8))
        }
        let answer = await cloud.get("/api/x", method: "POST")
        #expect(
            answer.status == 422 && answer.text == "{}" && answer.header("content-type") == "application/problem+json")
        let missing = await cloud.get("/none.html")
        #expect(missing.status == 404 && missing.text.contains("<Code>NoSuchKey</Code>"))
    }

    @Test func customErrorPages() async throws {
        let cloud = try TestEdge()
        try await cloud.deploy { config in
            config["CustomErrorResponses"] = [
                ["ErrorCode": 404, "ResponsePagePath": "/404.html", "ResponseCode": 200, "ErrorCachingMinTTL": 5],
                ["ErrorCode": "403", "ResponseCode": "418"], ["ErrorCode": 502, "ResponsePagePath": "/gone.html"], [:],
            ]
        }
        cloud.bucket.put("404.html", "lost?")
        let lost = await cloud.get("/none")
        #expect(lost.status == 200 && lost.text == "lost?" && lost.fromCache == "Error from cloudfront")
        // Without a page only the status changes; a page that is not there changes nothing.
        #expect(await cloud.get("/", method: "GET").status == 200)
        cloud.bucket.fail(AWSError("AccessDenied", "no", status: 403))
        #expect(await cloud.get("/denied").status == 418)
        cloud.bucket.fail(nil)
        cloud.origin.answers { _ in nil }
        let gone = await cloud.get("/api/x")
        #expect(gone.status == 502 && gone.text.contains("resolve the origin"))
        cloud.clock.advance(by: .seconds(60))
        cloud.bucket.put("gone.html", "gone")
        let page = await cloud.get("/api/x")
        #expect(page.status == 502 && page.text == "gone")
    }

    // MARK: - Headers on the way back

    @Test func theSecurityPolicyAddsItsHeaders() async throws {
        let cloud = try TestEdge()
        try await cloud.deploy()
        cloud.bucket.put("index.html", "home")
        let page = await cloud.get("/")
        #expect(page.header("strict-transport-security") == "max-age=31536000")
        #expect(page.header("x-content-type-options") == "nosniff" && page.header("x-frame-options") == "SAMEORIGIN")
        #expect(await cloud.get("/api/x").header("x-frame-options") == nil)
    }

    @Test func aPolicyOfOnesOwn() async throws {
        let cloud = try TestEdge()
        let policy = try await cloud.apply(
            "ResponseHeadersPolicy", "Headers",
            [
                "ResponseHeadersPolicyConfig": [
                    "Name": "own",
                    "SecurityHeadersConfig": [
                        "ContentTypeOptions": ["Override": true],
                        "ContentSecurityPolicy": ["ContentSecurityPolicy": "default-src 'self'", "Override": true],
                        "FrameOptions": ["FrameOption": "DENY", "Override": true],
                        "ReferrerPolicy": ["ReferrerPolicy": "no-referrer", "Override": true],
                        "StrictTransportSecurity": [
                            "AccessControlMaxAgeSec": 60, "IncludeSubdomains": true, "Preload": true, "Override": true,
                        ],
                        "XSSProtection": ["Protection": true, "ModeBlock": true, "Override": true],
                    ],
                    "CustomHeadersConfig": [
                        "Items": [
                            ["Header": "X-Mine", "Value": "1", "Override": false],
                            ["Header": "Server", "Value": "hidden", "Override": true],
                            ["Header": "Content-Type", "Value": "text/never", "Override": false], [:],
                        ]
                    ],
                    "RemoveHeadersConfig": ["Items": [["Header": "X-Amz-Meta-Colour"]]],
                ]
            ])
        try await cloud.deploy { config in
            var behavior = config["DefaultCacheBehavior"] ?? .null
            behavior["ResponseHeadersPolicyId"] = .string(policy.physicalID)
            config["DefaultCacheBehavior"] = behavior
        }
        cloud.bucket.put("index.html", "home")
        let page = await cloud.get("/")
        for (name, value) in [
            ("x-content-type-options", "nosniff"), ("content-security-policy", "default-src 'self'"),
            ("x-frame-options", "DENY"), ("referrer-policy", "no-referrer"), ("x-xss-protection", "1; mode=block"),
            ("strict-transport-security", "max-age=60; includeSubDomains; preload"), ("x-mine", "1"),
            ("server", "hidden"), ("content-type", "text/html"),
        ] { #expect(page.header(name) == value, "\(name)") }
        #expect(page.header("x-amz-meta-colour") == nil)
    }

    @Test(arguments: [
        ("67f7725c-6f97-4210-82d7-5512b31e9d03", "x-xss-protection", "1; mode=block"),
        ("60669652-455b-4ae9-85a4-c4c02393f86c", "access-control-allow-origin", "*"),
        ("e61eb60c-9c35-4d20-a928-2b84e02af89c", "referrer-policy", "strict-origin-when-cross-origin"),
    ])
    func managedHeaderPolicies(_ id: String, _ name: String, _ value: String) async throws {
        let cloud = try TestEdge()
        try await cloud.deploy { config in
            var behavior = config["DefaultCacheBehavior"] ?? .null
            behavior["ResponseHeadersPolicyId"] = .string(id)
            config["DefaultCacheBehavior"] = behavior
        }
        #expect(await cloud.get("/").header(name) == value)
    }
}
