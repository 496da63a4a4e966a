import AWSCore
import AWSShapes
import Testing

@testable import CloudS3

struct LifecycleTests {
    private let cloud: TestCloud

    init() async throws {
        cloud = try TestCloud()
        try await cloud.makeBucket(versioned: true)
    }

    private func put(_ rules: S3.LifecycleRule...) async -> String? {
        await cloud.refusal(
            S3.PutBucketLifecycleConfiguration.self,
            .init(bucket: "shop", lifecycleConfiguration: .init(rules: rules)))
    }

    private func advance(days: Int) async throws {
        cloud.clock.advance(by: .seconds(days * 86_400))
        try await cloud.s3.applyLifecycles()
    }

    @Test func objectsExpireThenTheirVersionsThenTheMarker() async throws {
        #expect(
            await put(
                .init(status: "Enabled", expiration: .init(days: 2), id: "old", filter: .init(prefix: "logs/")),
                .init(
                    status: "Enabled", filter: .init(prefix: ""),
                    noncurrentVersionExpiration: .init(noncurrentDays: 1)),
                .init(
                    status: "Enabled", expiration: .init(expiredObjectDeleteMarker: true), filter: .init(prefix: "")))
                == nil)
        let put = try await cloud.put("shop", "logs/1")
        #expect(put.expiration == "expiry-date=\"Sat, 03 Jan 2026 00:00:00 GMT\", rule-id=\"old\"")
        try await cloud.put("shop", "other")
        try await advance(days: 1)
        #expect(try await cloud.get("shop", "logs/1") == "hello")
        try await advance(days: 1)
        #expect(await cloud.refusal(S3.GetObject.self, .init(bucket: "shop", key: "logs/1")) == "NoSuchKey")
        #expect(try await cloud.get("shop", "logs/1", version: put.versionId) == "hello")
        try await advance(days: 2)
        try await advance(days: 1)
        let left = try await cloud.send(S3.ListObjectVersions.self, .init(bucket: "shop"))
        #expect(left.versions?.map(\.key) == ["other"])
        #expect(left.deleteMarkers?.isEmpty ?? true)
    }

    @Test func largeObjectsMoveToCheaperClasses() async throws {
        #expect(
            await put(
                .init(
                    status: "Enabled", filter: .init(prefix: ""),
                    transitions: [.init(days: 0, storageClass: "INTELLIGENT_TIERING")])) == nil)
        try await cloud.put("shop", "large", String(repeating: "x", count: 200_000))
        try await cloud.put("shop", "small")
        try await advance(days: 1)
        let large = try await cloud.send(S3.HeadObject.self, .init(bucket: "shop", key: "large"))
        #expect(large.storageClass == "INTELLIGENT_TIERING")
        let small = try await cloud.send(S3.HeadObject.self, .init(bucket: "shop", key: "small"))
        #expect(small.storageClass == nil)
        let kept = try await cloud.send(S3.GetBucketLifecycleConfiguration.self, .init(bucket: "shop"))
        #expect(kept.rules?.count == 1)
        try await cloud.send(S3.DeleteBucketLifecycle.self, .init(bucket: "shop"))
    }

    @Test func wrongRulesAreRefused() async {
        let filter = S3.LifecycleRuleFilter(prefix: "")
        #expect(await put() != nil)
        #expect(await put(.init(status: "Enabled", filter: filter)) == "InvalidRequest")
        #expect(await put(.init(status: "On", expiration: .init(days: 1), filter: filter)) == "MalformedXML")
        #expect(await put(.init(status: "Enabled", expiration: .init(days: 0), filter: filter)) == "InvalidArgument")
        #expect(await put(.init(status: "Enabled", expiration: .init(), filter: filter)) == "MalformedXML")
        #expect(
            await put(
                .init(status: "Enabled", filter: filter, transitions: [.init(days: 1, storageClass: "STANDARD_IA")]))
                == "InvalidArgument")
        #expect(
            await put(.init(status: "Enabled", filter: filter, transitions: [.init(days: 1, storageClass: "ICE")]))
                == "MalformedXML")
        let twice = S3.LifecycleRule(status: "Enabled", expiration: .init(days: 1), id: "x", filter: filter)
        #expect(await put(twice, twice) == "InvalidArgument")
    }
}
