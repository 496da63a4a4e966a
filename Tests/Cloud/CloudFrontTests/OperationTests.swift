import AWSCore
import AWSShapes
import CloudCore
import HTTPTypes
import JSON
import Testing

@testable import CloudFront

/// CloudFront's API, over the wire.
@Suite struct OperationTests {
    private static func invalidate(
        _ cloud: TestEdge, _ id: String, _ paths: [String], quantity: Int? = nil
    ) async throws -> CloudFrontAPI.CreateInvalidationResult {
        try await cloud.send(
            CloudFrontAPI.CreateInvalidation.self,
            .init(
                distributionId: id,
                invalidationBatch: .init(
                    paths: .init(quantity: quantity ?? paths.count, items: paths), callerReference: "deploy-1")))
    }

    @Test func distributionsAreListed() async throws {
        let cloud = try TestEdge()
        #expect(try await cloud.send(CloudFrontAPI.ListDistributions.self, .init()).distributionList?.quantity == 0)
        let one = try await cloud.deploy("One")
        let two = try await cloud.deploy("Two") { config in
            config["CustomErrorResponses"] = [
                ["ErrorCode": 404, "ResponsePagePath": "/404.html", "ResponseCode": 200, "ErrorCachingMinTTL": 5]
            ]
        }
        let list = try #require(try await cloud.send(CloudFrontAPI.ListDistributions.self, .init()).distributionList)
        #expect(list.quantity == 2 && list.isTruncated == false)
        #expect(Set(list.items?.map(\.id) ?? []) == [one.physicalID, two.physicalID])
        let found = try #require(list.items?.first { $0.id == two.physicalID })
        #expect(found.domainName == two.attributes["DomainName"] && found.status == "Deployed" && found.enabled)
        #expect(found.origins.items.map(\.id) == ["api", "site"] && found.comment == "the shop")
        #expect(found.cacheBehaviors.items?.first?.pathPattern == "/api/*")
        #expect(found.defaultCacheBehavior.targetOriginId == "site")
        let page = try #require(found.customErrorResponses.items?.first)
        #expect(page.errorCode == 404 && page.responsePagePath == "/404.html")
        #expect(page.responseCode == "200" && page.errorCachingMinTTL == 5)
    }

    @Test func aDistributionIsFound() async throws {
        let cloud = try TestEdge()
        let made = try await cloud.deploy()
        let result = try await cloud.send(CloudFrontAPI.GetDistribution.self, .init(id: made.physicalID))
        let found = try #require(result.distribution)
        #expect(found.arn == "arn:aws:cloudfront::000000000000:distribution/\(made.physicalID)")
        #expect(found.lastModifiedTime == cloud.clock.now && found.domainName == made.attributes["DomainName"])
        let config = found.distributionConfig
        #expect(config.defaultRootObject == "index.html" && config.enabled && config.comment == "the shop")
        #expect(config.defaultCacheBehavior.compress == true)
        #expect(config.defaultCacheBehavior.viewerProtocolPolicy == "redirect-to-https")
        #expect(config.cacheBehaviors?.items?.first?.viewerProtocolPolicy == "https-only")
        #expect(config.origins.items.map(\.domainName) == [TestEdge.api, TestEdge.site])
        #expect(config.origins.items.map(\.originPath) == ["/prod", ""])

        // Its tag changes with it.
        let before = result.eTag
        try await cloud.deploy { $0["Comment"] = "another" }
        let after = try await cloud.send(CloudFrontAPI.GetDistribution.self, .init(id: made.physicalID))
        #expect(
            before?.isEmpty == false && after.eTag != before
                && after.distribution?.distributionConfig.comment == "another")
    }

    @Test func whatIsNotThereIsNotFound() async throws {
        let cloud = try TestEdge()
        let error = await cloud.refusal(CloudFrontAPI.GetDistribution.self, .init(id: "ENONE"))
        #expect(error?.code == "NoSuchDistribution" && error?.status == 404)
        let batch = CloudFrontAPI.InvalidationBatch(paths: .init(quantity: 1, items: ["/*"]), callerReference: "r")
        let other = await cloud.refusal(
            CloudFrontAPI.CreateInvalidation.self, .init(distributionId: "ENONE", invalidationBatch: batch))
        #expect(other?.code == "NoSuchDistribution")
    }

    // MARK: - Invalidations

    @Test func anInvalidationForgetsWhatItNames() async throws {
        let cloud = try TestEdge()
        let made = try await cloud.deploy()
        for path in ["a/1.html", "a/2.html", "b.html"] { cloud.bucket.put(path, "old") }
        for path in ["/a/1.html", "/a/2.html", "/b.html"] { _ = await cloud.get(path) }
        func hits() async -> [Bool] {
            var out: [Bool] = []
            for path in ["/a/1.html", "/a/2.html", "/b.html"] {
                out.append(await cloud.get(path).fromCache == "Hit from cloudfront")
            }
            return out
        }
        let result = try await Self.invalidate(cloud, made.physicalID, ["/a/1.html"])
        let invalidation = try #require(result.invalidation)
        #expect(invalidation.id.hasPrefix("I") && invalidation.status == "Completed")
        #expect(
            invalidation.createTime == cloud.clock.now && invalidation.invalidationBatch.callerReference == "deploy-1")
        #expect(result.location?.hasSuffix("/distribution/\(made.physicalID)/invalidation/\(invalidation.id)") == true)
        #expect(await hits() == [false, true, true])
        _ = try await Self.invalidate(cloud, made.physicalID, ["/a/*"])
        #expect(await hits() == [false, false, true])
        _ = try await Self.invalidate(cloud, made.physicalID, ["/*"])
        #expect(await hits() == [false, false, false])
    }

    private static let broken: [([String], Int?, String)] = [
        (["b.html"], nil, "InvalidArgument"), (["/ok", "bad"], nil, "InvalidArgument"), ([], nil, "InvalidArgument"),
        (["/a*b"], nil, "InvalidArgument"), (["/a"], 2, "InconsistentQuantities"),
    ]

    @Test(arguments: broken)
    func anInvalidationThatIsWrongForgetsNothing(_ paths: [String], _ quantity: Int?, _ code: String) async throws {
        let cloud = try TestEdge()
        let made = try await cloud.deploy()
        cloud.bucket.put("ok", "old")
        _ = await cloud.get("/ok")
        let error = await #expect(throws: AWSError.self) {
            try await Self.invalidate(cloud, made.physicalID, paths, quantity: quantity)
        }
        #expect(error?.code == code && error?.status == 400)
        #expect(await cloud.get("/ok").fromCache == "Hit from cloudfront")
    }

    @Test func aRoleNeedsTheRight() async throws {
        let cloud = try TestEdge()
        let made = try await cloud.deploy()
        let provider = RoleService(registry: cloud.registry).resourceProviders[0]
        let arn = "arn:aws:cloudfront::000000000000:distribution/\(made.physicalID)"
        _ = try await provider.apply(
            ResourceRequest(
                stackName: "s", logicalID: "r",
                properties: [
                    "RoleName": "deployer",
                    "Policies": [
                        [
                            "PolicyName": "p",
                            "PolicyDocument": [
                                "Statement": [
                                    "Effect": "Allow", "Action": "cloudfront:CreateInvalidation",
                                    "Resource": .string(arn),
                                ]
                            ],
                        ]
                    ],
                ]))
        let keys = cloud.registry.identity.makeTemporaryCredentials(role: "deployer", sessionName: "s").credentials
        let batch = CloudFrontAPI.InvalidationBatch(paths: .init(quantity: 1, items: ["/*"]), callerReference: "r")
        let input = CloudFrontAPI.CreateInvalidationRequest(distributionId: made.physicalID, invalidationBatch: batch)
        #expect(await cloud.refusal(CloudFrontAPI.CreateInvalidation.self, input, as: keys) == nil)
        let error = await cloud.refusal(CloudFrontAPI.GetDistribution.self, .init(id: made.physicalID), as: keys)
        #expect(error?.code == "AccessDenied" && error?.status == 403)
    }

    @Test func whatIsNotBuiltSaysSo() async throws {
        let cloud = try TestEdge()
        var request = WireRequest(
            method: "POST", path: "/2020-05-31/distribution", body: Array("<DistributionConfig/>".utf8))
        request.headers.set("Host", "127.0.0.1:4566")
        SigV4Signer(credentials: TestEdge.root, region: "us-east-1", service: "cloudfront")
            .sign(&request, host: "127.0.0.1:4566", at: cloud.clock.now)
        let error = AWSProtocol.restXml.decodeError(await cloud.door.handle(request), of: CloudFrontAPI.service)
        #expect(error.code == "UnknownOperationException" && error.status == 400)
    }
}
