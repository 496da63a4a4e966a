import AWSCore
import AWSShapes
import CloudCore
import JSON
import Testing

@testable import CloudS3

struct ResourceTests {
    /// The invoices of template.yaml, resolved.
    private static func invoices(versioning: String = "Enabled") -> JSONValue {
        [
            "BucketName": "invoices",
            "BucketEncryption": [
                "ServerSideEncryptionConfiguration": [
                    [
                        "BucketKeyEnabled": true,
                        "ServerSideEncryptionByDefault": [
                            "SSEAlgorithm": "aws:kms", "KMSMasterKeyID": .string(KeyStandIn.arn),
                        ],
                    ]
                ]
            ],
            "OwnershipControls": ["Rules": [["ObjectOwnership": "BucketOwnerEnforced"]]],
            "PublicAccessBlockConfiguration": [
                "BlockPublicAcls": true, "BlockPublicPolicy": true, "IgnorePublicAcls": true,
                "RestrictPublicBuckets": true,
            ],
            "VersioningConfiguration": ["Status": .string(versioning)],
            "LifecycleConfiguration": [
                "Rules": [
                    [
                        "Id": "cheaper-when-nobody-looks", "Status": "Enabled",
                        "Transitions": [["StorageClass": "INTELLIGENT_TIERING", "TransitionInDays": 0]],
                    ],
                    [
                        "Id": "tidy-up", "Status": "Enabled",
                        "AbortIncompleteMultipartUpload": ["DaysAfterInitiation": 1],
                    ],
                ]
            ],
        ]
    }

    @Test func theTemplatesBucket() async throws {
        let cloud = try TestCloud()
        let state = try await cloud.apply("AWS::S3::Bucket", Self.invoices())
        #expect(state.physicalID == "invoices")
        #expect(state.attributes["Arn"] == "arn:aws:s3:::invoices")
        let provider = try #require(cloud.registry.resourceProvider(for: "AWS::S3::Bucket"))
        let known = Set(provider.knownProperties)
        #expect(Self.invoices().objectValue?.members.allSatisfy { known.contains($0.key) } == true)
        try await cloud.put("invoices", "k")
        #expect(cloud.kms.count("GenerateDataKey") == 1)
        #expect(try await cloud.send(S3.GetBucketVersioning.self, .init(bucket: "invoices")).status == "Enabled")
        // The same again changes nothing; a changed property changes the bucket in place.
        let revision = cloud.s3.bucket(named: "invoices")?.revision
        #expect(try await cloud.apply("AWS::S3::Bucket", Self.invoices()) == state)
        #expect(cloud.s3.bucket(named: "invoices")?.revision == revision)
        _ = try await cloud.apply("AWS::S3::Bucket", Self.invoices(versioning: "Suspended"))
        #expect(try await cloud.send(S3.GetBucketVersioning.self, .init(bucket: "invoices")).status == "Suspended")
        #expect(try await cloud.get("invoices", "k") == "hello")
    }

    @Test func aBucketWithoutANameAndItsEnd() async throws {
        let cloud = try TestCloud()
        let state = try await cloud.apply("AWS::S3::Bucket", [:])
        #expect(state.physicalID == "nimbo-thebucket")
        let provider = try #require(cloud.registry.resourceProvider(for: "AWS::S3::Bucket"))
        let request = ResourceRequest(stackName: "nimbo", logicalID: "TheBucket", properties: [:], previous: state)
        try await cloud.put("nimbo-thebucket", "k")
        await #expect(throws: AWSError.self) { try await provider.delete(state, request) }
        try await cloud.send(S3.DeleteObject.self, .init(bucket: "nimbo-thebucket", key: "k"))
        try await provider.delete(state, request)
        try await provider.delete(state, request)
        #expect(cloud.s3.allBuckets.isEmpty)
    }

    @Test func settingsOutliveTheProcess() async throws {
        try await withDirectory { directory in
            let before = try TestCloud(directory: directory)
            _ = try await before.apply("AWS::S3::Bucket", Self.invoices())
            let again = try TestCloud(directory: directory)
            #expect(
                again.s3.bucket(named: "invoices")?.settings.text == before.s3.bucket(named: "invoices")?.settings.text)
            _ = try await again.apply("AWS::S3::Bucket", Self.invoices())
            #expect(again.s3.bucket(named: "invoices")?.revision == 0)
        }
    }
}
