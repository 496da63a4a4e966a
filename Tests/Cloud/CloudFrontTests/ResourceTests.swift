import AWSCore
import CloudCore
import JSON
import Testing

@testable import CloudFront

/// The resources of a stack.
@Suite struct ResourceTests {
    @Test func applyingTwiceChangesNothing() async throws {
        let cloud = try TestEdge()
        let first = try await cloud.deploy()
        cloud.bucket.put("index.html", "home")
        _ = await cloud.get("/")
        cloud.clock.advance(by: .seconds(5))
        let created = cloud.edge.distribution(first.physicalID)?.created
        #expect(try await cloud.deploy() == first)
        #expect(cloud.edge.distributions.count == 1 && cloud.edge.distribution(first.physicalID)?.created == created)
        // What is kept stays kept.
        #expect(await cloud.get("/").fromCache == "Hit from cloudfront")
        // Another process gives it the same name.
        #expect(try await TestEdge().deploy() == first)
        #expect(try await TestEdge().deploy("Other").physicalID != first.physicalID)
    }

    @Test func aChangeHoldsAtOnceAndInPlace() async throws {
        let cloud = try TestEdge()
        let first = try await cloud.deploy()
        cloud.bucket.put("index.html", "home")
        cloud.bucket.put("shop.html", "shop")
        #expect(await cloud.get("/").text == "home")
        let second = try await cloud.deploy { $0["DefaultRootObject"] = "shop.html" }
        #expect(second == first && cloud.edge.distributions.count == 1)
        #expect(await cloud.get("/").text == "shop")
        // What was kept under the old settings is forgotten.
        #expect(await cloud.get("/index.html").fromCache == "Miss from cloudfront")
    }

    @Test func aPreviousNameIsKept() async throws {
        let cloud = try TestEdge()
        let config: JSONValue = [
            "DistributionConfig": [
                "Origins": [["Id": "o", "DomainName": "example.com"]], "DefaultCacheBehavior": ["TargetOriginId": "o"],
            ]
        ]
        let made = try await cloud.apply("Distribution", "D", config, previous: ResourceState(physicalID: "EOLD"))
        #expect(
            made == ResourceState(physicalID: "EOLD", attributes: ["Id": "EOLD", "DomainName": "eold.cloudfront.net"]))
        // Enabled unless it says otherwise; GET and HEAD unless it names more.
        #expect(cloud.edge.distribution("EOLD")?.isEnabled == true)
        #expect(await cloud.get("/x").status == 200)
        #expect(await cloud.get("/x", method: "POST").status == 403)
    }

    @Test func aDeletedDistributionIsGone() async throws {
        let cloud = try TestEdge()
        let made = try await cloud.deploy()
        cloud.bucket.put("index.html", "home")
        _ = await cloud.get("/")
        try await cloud.delete("Distribution", "Distribution", made)
        try await cloud.delete("Distribution", "Distribution", made)
        #expect(cloud.edge.distributions.isEmpty)
        #expect(await cloud.get("/").status == 404)
        try await cloud.deploy()
        #expect(await cloud.get("/").fromCache == "Miss from cloudfront")
    }

    private static let broken: [(@Sendable (inout JSONValue) -> Void, String)] = [
        ({ $0["DefaultCacheBehavior"] = nil }, "InvalidArgument"),
        ({ $0["Origins"] = [["Id": "site"]] }, "InvalidArgument"),
        ({ $0["Origins"] = [["DomainName": "x"]] }, "InvalidArgument"),
        ({ $0["Origins"] = [] }, "NoSuchOrigin"),
        ({ $0["DefaultCacheBehavior"] = ["TargetOriginId": "other"] }, "NoSuchOrigin"),
        ({ $0["DefaultCacheBehavior"] = ["TargetOriginId": "api", "CachePolicyId": "none"] }, "NoSuchCachePolicy"),
        (
            { $0["DefaultCacheBehavior"] = ["TargetOriginId": "api", "OriginRequestPolicyId": "none"] },
            "NoSuchOriginRequestPolicy"
        ),
        (
            { $0["DefaultCacheBehavior"] = ["TargetOriginId": "api", "ResponseHeadersPolicyId": "none"] },
            "NoSuchResponseHeadersPolicy"
        ),
    ]

    @Test(arguments: broken.indices)
    func aDistributionThatCannotWorkIsRefused(_ index: Int) async throws {
        let cloud = try TestEdge()
        let made = try await cloud.deploy()
        let (change, code) = Self.broken[index]
        let error = await #expect(throws: AWSError.self) { try await cloud.deploy("Distribution", change) }
        #expect(error?.code == code)
        // The one that is there goes on as it was.
        #expect(cloud.edge.distribution(made.physicalID)?.rootObject == "index.html")
    }

    private static let domains: [(String, String)] = [
        ("shop.s3.us-east-1.amazonaws.com", "shop"), ("shop.s3.amazonaws.com", "shop"),
        ("shop.s3-eu-west-1.amazonaws.com", "shop"), ("my.dotted.shop.s3.us-east-1.amazonaws.com", "my.dotted.shop"),
        ("my.s3bucket.s3.us-east-1.amazonaws.com", "my.s3bucket"), ("a.s3.b.s3.us-east-1.amazonaws.com", "a.s3.b"),
    ]

    @Test(arguments: domains)
    func theBucketIsInTheOriginsName(_ domain: String, _ bucket: String) async throws {
        let cloud = try TestEdge()
        try await cloud.deploy { config in
            config["Origins"] = [
                [
                    "Id": "site", "DomainName": .string(domain), "OriginPath": "/v2", "OriginAccessControlId": "E1",
                    "S3OriginConfig": [:],
                ]
            ]
            config["CacheBehaviors"] = []
        }
        _ = await cloud.get("/a.html")
        #expect(cloud.bucket.keys == ["\(bucket)/v2/a.html"])
    }

    // MARK: - Policies

    @Test(arguments: ["CachePolicy", "OriginRequestPolicy", "ResponseHeadersPolicy"])
    func policiesAreMadeChangedAndRemoved(_ type: String) async throws {
        let cloud = try TestEdge()
        let properties: JSONValue = .object(JSONObject([("\(type)Config", ["Name": "p"])]))
        let made = try await cloud.apply(type, "Mine", properties)
        #expect(try await cloud.apply(type, "Mine", properties, previous: made) == made)
        #expect(made.attributes["Id"] == made.physicalID)
        let known = [
            "CachePolicy": cloud.edge.cachePolicy(made.physicalID) != nil,
            "OriginRequestPolicy": cloud.edge.originRequestPolicy(made.physicalID) != nil,
            "ResponseHeadersPolicy": cloud.edge.responseHeadersPolicy(made.physicalID) != nil,
        ]
        #expect(known.filter(\.value).map(\.key) == [type])
        try await cloud.delete(type, "Mine", made)
        try await cloud.delete(type, "Mine", made)
        #expect(
            cloud.edge.cachePolicy(made.physicalID) == nil && cloud.edge.originRequestPolicy(made.physicalID) == nil)
        #expect(cloud.edge.responseHeadersPolicy(made.physicalID) == nil)
    }

    @Test func aChangedPolicyHoldsForWhatIsFetchedNext() async throws {
        let cloud = try TestEdge()
        try await cloud.deploy(cache: ["DefaultTTL": 100])
        cloud.bucket.put("a", "a")
        try await cloud.apply(
            "CachePolicy", "SiteCachePolicy", ["CachePolicyConfig": TestEdge.cachePolicy(["DefaultTTL": 10])])
        _ = await cloud.get("/a")
        cloud.clock.advance(by: .seconds(10))
        #expect(await cloud.get("/a").fromCache == "Miss from cloudfront")
    }

    @Test func anAccessControlHasANameAndNothingElse() async throws {
        let cloud = try TestEdge()
        let made = try await cloud.apply("OriginAccessControl", "Access", ["OriginAccessControlConfig": [:]])
        #expect(made.physicalID.hasPrefix("E") && made.attributes["Id"] == made.physicalID)
        #expect(try await cloud.apply("OriginAccessControl", "Access", [:], previous: made) == made)
        try await cloud.delete("OriginAccessControl", "Access", made)
    }

    private static let selections: [(String?, [String], Bool, Bool)] = [
        ("none", ["a"], false, false), (nil, ["a"], false, false), ("whitelist", ["A"], true, false),
        ("allExcept", ["a"], false, true), ("all", [], true, true), ("allViewer", [], true, true),
        ("allViewerAndWhitelistCloudFront", ["cloudfront-viewer-country"], true, true),
    ]

    @Test(arguments: selections)
    func selectionsTakeNames(_ kind: String?, _ names: [String], _ takesA: Bool, _ takesB: Bool) {
        let selection = Selection(kind, .array(names.map { .string($0) }))
        #expect(selection.contains("a") == takesA && selection.contains("b") == takesB)
    }

    @Test func everyPropertyOfTheTemplateIsKnown() async throws {
        let cloud = try TestEdge()
        let used = [
            "Distribution": [
                "DistributionConfig.Comment", "DistributionConfig.Enabled", "DistributionConfig.HttpVersion",
                "DistributionConfig.IPV6Enabled", "DistributionConfig.PriceClass",
                "DistributionConfig.DefaultRootObject",
                "DistributionConfig.Origins", "DistributionConfig.DefaultCacheBehavior",
                "DistributionConfig.CacheBehaviors",
            ],
            "OriginAccessControl": ["OriginAccessControlConfig"], "CachePolicy": ["CachePolicyConfig"],
        ]
        for (type, names) in used {
            let provider = try #require(cloud.registry.resourceProvider(for: "AWS::CloudFront::\(type)"))
            #expect(Set(provider.knownProperties + provider.inertProperties).isSuperset(of: names))
        }
    }

    // MARK: - Telemetry

    @Test func metricsAreSentOnceASecond() async throws {
        let cloud = try TestEdge()
        let made = try await cloud.deploy()
        cloud.bucket.put("index.html", "12345")
        let loop = Task { try await cloud.edge.run() }
        try await until { cloud.clock.sleeperCount > 0 }
        _ = await cloud.get("/")
        _ = await cloud.get("/none")
        _ = await cloud.get("/api/x", method: "POST", body: "123")
        cloud.origin.answers { _ in nil }
        _ = await cloud.get("/api/x", method: "HEAD")
        cloud.clock.advance(by: .seconds(1))
        try await until { !cloud.metrics.values("Requests", of: made.physicalID).isEmpty }
        #expect(cloud.metrics.values("Requests", of: made.physicalID) == [4])
        #expect(cloud.metrics.values("BytesUploaded", of: made.physicalID) == [3])
        #expect(cloud.metrics.values("4xxErrorRate", of: made.physicalID) == [25])
        #expect(cloud.metrics.values("5xxErrorRate", of: made.physicalID) == [25])
        #expect(cloud.metrics.values("TotalErrorRate", of: made.physicalID) == [50])
        #expect((cloud.metrics.values("BytesDownloaded", of: made.physicalID).first ?? 0) > 5)
        // A second without requests says nothing.
        try await until { cloud.clock.sleeperCount > 0 }
        let count = cloud.metrics.count
        cloud.clock.advance(by: .seconds(1))
        try await until { cloud.clock.sleeperCount > 0 }
        #expect(cloud.metrics.count == count)
        // What is not sent yet is sent on the way out.
        _ = await cloud.get("/")
        loop.cancel()
        try await loop.value
        #expect(cloud.metrics.values("Requests", of: made.physicalID) == [4, 1])
    }
}
