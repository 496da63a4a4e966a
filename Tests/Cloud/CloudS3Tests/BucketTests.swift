import AWSCore
import AWSShapes
import Testing

@testable import CloudS3

struct BucketTests {
    private let cloud: TestCloud
    init() throws { cloud = try TestCloud() }

    @Test(arguments: [
        ("abc", true), ("a.b-c", true), ("ab", false), ("ABC", false), ("a_b", false), ("-abc", false), ("abc-", false),
        ("a..b", false), ("192.168.0.1", false), ("xn--abc", false), ("abc-s3alias", false),
        (String(repeating: "a", count: 63), true), (String(repeating: "a", count: 64), false),
    ])
    func names(_ name: String, isValid: Bool) async {
        let code = await cloud.refusal(S3.CreateBucket.self, .init(bucket: name))
        #expect(code == (isValid ? nil : "InvalidBucketName"))
    }

    @Test func bucketsComeAndGo() async throws {
        for name in ["shop-b", "shop-a", "other"] { try await cloud.makeBucket(name) }
        let first = try await cloud.send(S3.ListBuckets.self, .init(maxBuckets: 1, prefix: "shop"))
        #expect(first.buckets?.map(\.name) == ["shop-a"])
        let second = try await cloud.send(
            S3.ListBuckets.self, .init(maxBuckets: 1, continuationToken: first.continuationToken, prefix: "shop"))
        #expect(second.buckets?.map(\.name) == ["shop-b"])
        #expect(second.continuationToken == nil)
        #expect(await cloud.refusal(S3.ListBuckets.self, .init(maxBuckets: 0)) != nil)
        #expect(await cloud.refusal(S3.ListBuckets.self, .init(continuationToken: "?")) == "InvalidArgument")

        try await cloud.put("other", "k")
        #expect(await cloud.refusal(S3.DeleteBucket.self, .init(bucket: "other")) == "BucketNotEmpty")
        try await cloud.send(S3.DeleteObject.self, .init(bucket: "other", key: "k"))
        try await cloud.send(S3.DeleteBucket.self, .init(bucket: "other"))
        #expect(await cloud.refusal(S3.DeleteBucket.self, .init(bucket: "other")) == "NoSuchBucket")
        #expect(await cloud.raw("HEAD", "/other").status == 404)
        let head = try await cloud.send(S3.HeadBucket.self, .init(bucket: "shop-a"))
        #expect(head.bucketRegion == "us-east-1")
    }

    @Test func makingItTwice() async throws {
        try await cloud.makeBucket("shop")
        #expect(await cloud.refusal(S3.CreateBucket.self, .init(bucket: "shop")) == nil)
        let european = try TestCloud(region: "eu-central-1")
        let here = S3.CreateBucketRequest(
            bucket: "shop", createBucketConfiguration: .init(locationConstraint: "eu-central-1"))
        #expect(
            await european.refusal(S3.CreateBucket.self, .init(bucket: "shop")) == "IllegalLocationConstraintException")
        #expect(await european.refusal(S3.CreateBucket.self, here) == nil)
        #expect(await european.refusal(S3.CreateBucket.self, here) == "BucketAlreadyOwnedByYou")
        let location = try await european.send(S3.GetBucketLocation.self, .init(bucket: "shop"))
        #expect(location.locationConstraint == "eu-central-1")
        for elsewhere in ["us-east-1", "eu-west-1"] {
            #expect(
                await european.refusal(
                    S3.CreateBucket.self,
                    .init(bucket: "b42", createBucketConfiguration: .init(locationConstraint: elsewhere))) != nil)
        }
    }

    @Test func settings() async throws {
        try await cloud.makeBucket("shop")
        let encryption = try await cloud.send(S3.GetBucketEncryption.self, .init(bucket: "shop"))
        #expect(
            encryption.serverSideEncryptionConfiguration?.rules[0].applyServerSideEncryptionByDefault?.sseAlgorithm
                == "AES256")
        #expect(try await cloud.send(S3.GetBucketVersioning.self, .init(bucket: "shop")).status == nil)
        #expect(await cloud.refusal(S3.GetBucketTagging.self, .init(bucket: "shop")) == "NoSuchTagSet")
        #expect(
            await cloud.refusal(S3.GetBucketLifecycleConfiguration.self, .init(bucket: "shop"))
                == "NoSuchLifecycleConfiguration")
        try await cloud.send(
            S3.PutBucketTagging.self, .init(bucket: "shop", tagging: .init(tagSet: [.init(key: "a", value: "1")])))
        #expect(try await cloud.send(S3.GetBucketTagging.self, .init(bucket: "shop")).tagSet.count == 1)
        try await cloud.send(S3.DeleteBucketTagging.self, .init(bucket: "shop"))
        #expect(await cloud.refusal(S3.GetBucketTagging.self, .init(bucket: "shop")) == "NoSuchTagSet")
        try await cloud.send(
            S3.PutBucketOwnershipControls.self,
            .init(bucket: "shop", ownershipControls: .init(rules: [.init(objectOwnership: "ObjectWriter")])))
        let controls = try await cloud.send(S3.GetBucketOwnershipControls.self, .init(bucket: "shop"))
        #expect(controls.ownershipControls?.rules[0].objectOwnership == "ObjectWriter")
        let block = try await cloud.send(S3.GetPublicAccessBlock.self, .init(bucket: "shop"))
        #expect(block.publicAccessBlockConfiguration?.blockPublicPolicy == true)
        #expect(
            await cloud.refusal(
                S3.PutBucketVersioning.self, .init(bucket: "shop", versioningConfiguration: .init()))
                == "IllegalVersioningConfigurationException")
        try await cloud.send(S3.DeleteBucketEncryption.self, .init(bucket: "shop"))
        #expect(
            await cloud.refusal(
                S3.PutBucketEncryption.self,
                .init(bucket: "shop", serverSideEncryptionConfiguration: .init(rules: []))) == "MalformedXML")
    }

    @Test func versions() async throws {
        try await cloud.makeBucket("shop")
        try await cloud.put("shop", "k", "null")
        try await cloud.send(
            S3.PutBucketVersioning.self, .init(bucket: "shop", versioningConfiguration: .init(status: "Enabled")))
        let one = try #require(try await cloud.put("shop", "k", "1").versionId)
        let two = try #require(try await cloud.put("shop", "k", "2").versionId)
        #expect(try await cloud.get("shop", "k") == "2")
        #expect(try await cloud.get("shop", "k", version: one) == "1")
        #expect(try await cloud.get("shop", "k", version: "null") == "null")
        let marker = try await cloud.send(S3.DeleteObject.self, .init(bucket: "shop", key: "k"))
        #expect(marker.deleteMarker == true)
        let hidden = await cloud.raw("GET", "/shop/k")
        #expect(hidden.status == 404)
        #expect(hidden.headers.first("x-amz-delete-marker") == "true")
        #expect(
            await cloud.refusal(S3.GetObject.self, .init(bucket: "shop", key: "k", versionId: marker.versionId))
                == "MethodNotAllowed")
        try await cloud.send(S3.DeleteObject.self, .init(bucket: "shop", key: "k", versionId: marker.versionId))
        #expect(try await cloud.get("shop", "k") == "2")
        try await cloud.send(S3.DeleteObject.self, .init(bucket: "shop", key: "k", versionId: two))
        #expect(try await cloud.get("shop", "k") == "1")
        #expect(
            await cloud.refusal(S3.GetObject.self, .init(bucket: "shop", key: "k", versionId: two)) == "NoSuchVersion")
        #expect(
            await cloud.refusal(S3.GetObject.self, .init(bucket: "shop", key: "k", versionId: "x")) == "InvalidArgument"
        )
        try await cloud.send(
            S3.PutBucketVersioning.self, .init(bucket: "shop", versioningConfiguration: .init(status: "Suspended")))
        #expect(try await cloud.put("shop", "k", "new null").versionId == "null")
        #expect(try await cloud.get("shop", "k", version: "null") == "new null")
        #expect(try await cloud.get("shop", "k", version: one) == "1")
    }
}
