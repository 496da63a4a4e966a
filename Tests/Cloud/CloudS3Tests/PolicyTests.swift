import AWSCore
import AWSShapes
import CloudCore
import JSON
import Testing

@testable import CloudS3

struct PolicyTests {
    private static let distribution = "arn:aws:cloudfront::000000000000:distribution/E1"
    private let cloud: TestCloud

    init() async throws {
        cloud = try TestCloud()
        try await cloud.makeBucket("site")
        try await cloud.put("site", "index.html", "<h1>")
    }

    /// The policy of template.yaml.
    private static func sitePolicy(listing: Bool) -> JSONValue {
        let condition: JSONValue = ["StringEquals": ["AWS:SourceArn": .string(distribution)]]
        let read: JSONValue = [
            "Effect": "Allow", "Principal": ["Service": "cloudfront.amazonaws.com"], "Action": "s3:GetObject",
            "Resource": "arn:aws:s3:::site/*", "Condition": condition,
        ]
        let list: JSONValue = [
            "Effect": "Allow", "Principal": ["Service": "cloudfront.amazonaws.com"], "Action": "s3:ListBucket",
            "Resource": "arn:aws:s3:::site", "Condition": condition,
        ]
        return ["Version": "2012-10-17", "Statement": .array(listing ? [read, list] : [read])]
    }

    private func status(_ key: String, as principal: Principal) async -> Int {
        switch await cloud.call(S3.GetObject.self, .init(bucket: "site", key: key), as: principal) {
        case .success: 200
        case .failure(let error): error.status
        }
    }

    @Test(arguments: [
        ("index.html", Principal.service("cloudfront.amazonaws.com", sourceARN: distribution), true, 200),
        ("missing.html", .service("cloudfront.amazonaws.com", sourceARN: distribution), true, 404),
        ("missing.html", .service("cloudfront.amazonaws.com", sourceARN: distribution), false, 403),
        ("index.html", .service("cloudfront.amazonaws.com", sourceARN: distribution + "X"), true, 403),
        ("index.html", .service("cloudfront.amazonaws.com"), true, 403),
        ("index.html", .service("sns.amazonaws.com", sourceARN: distribution), true, 403),
        ("index.html", .anonymous, true, 403),
        ("index.html", .root(accountID: "000000000000"), true, 200),
    ])
    func onlyTheDistributionReadsTheSite(_ key: String, _ principal: Principal, listing: Bool, status: Int) async throws
    {
        _ = try await cloud.apply(
            "AWS::S3::BucketPolicy", ["Bucket": "site", "PolicyDocument": Self.sitePolicy(listing: listing)])
        #expect(await self.status(key, as: principal) == status)
        #expect(
            await cloud.call(S3.DeleteObject.self, .init(bucket: "site", key: key), as: .anonymous).failure?.status
                == 403)
    }

    @Test func aRoleMayDoWhatItsPolicyAllows() async throws {
        let keys = try await cloud.role(
            "processor", ["Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::site/orders/*"])
        func put(_ key: String) async -> String? {
            await cloud.refusal(S3.PutObject.self, .init(bucket: "site", key: key, body: Blob([])), as: keys)
        }
        #expect(await put("orders/1") == nil)
        #expect(await put("other/1") == "AccessDenied")
        #expect(
            await cloud.refusal(S3.GetObject.self, .init(bucket: "site", key: "index.html"), as: keys) == "AccessDenied"
        )
        #expect(await cloud.refusal(S3.ListBuckets.self, .init(), as: keys) == "AccessDenied")
        #expect(await cloud.refusal(S3.CreateBucket.self, .init(bucket: "mine"), as: keys) == "AccessDenied")
        // An untrusted one does not learn which keys there are.
        let reader = try await cloud.role(
            "reader", ["Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::site/*"])
        #expect(
            await cloud.refusal(S3.GetObject.self, .init(bucket: "site", key: "none"), as: reader) == "AccessDenied")
    }

    @Test func aBucketPolicyGivesAndTakes() async throws {
        let keys = try await cloud.role("guest", ["Effect": "Deny", "Action": "s3:DeleteObject", "Resource": "*"])
        let policy: JSONValue = [
            "Statement": [
                [
                    "Effect": "Allow", "Principal": ["AWS": "arn:aws:iam::000000000000:role/guest"],
                    "Action": ["s3:GetObject", "s3:DeleteObject"], "Resource": "arn:aws:s3:::site/*",
                ],
                [
                    "Effect": "Deny", "Principal": "*", "Action": "s3:GetObject",
                    "Resource": "arn:aws:s3:::site/private/*",
                ],
            ]
        ]
        try await cloud.put("site", "private/x")
        try await cloud.send(S3.PutBucketPolicy.self, .init(bucket: "site", policy: policy.serialized()))
        func get(_ key: String) async -> String? {
            await cloud.refusal(S3.GetObject.self, .init(bucket: "site", key: key), as: keys)
        }
        #expect(await get("index.html") == nil)
        #expect(await get("private/x") == "AccessDenied")
        #expect(
            await cloud.refusal(S3.DeleteObject.self, .init(bucket: "site", key: "index.html"), as: keys)
                == "AccessDenied")
        let kept = try await cloud.send(S3.GetBucketPolicy.self, .init(bucket: "site"))
        #expect(kept.policy == policy.serialized())
        try await cloud.send(S3.DeleteBucketPolicy.self, .init(bucket: "site"))
        #expect(await get("index.html") == "AccessDenied")
        #expect(await cloud.refusal(S3.GetBucketPolicy.self, .init(bucket: "site")) == "NoSuchBucketPolicy")
    }

    @Test func publicReadsNeedTheBlockGone() async throws {
        let policy =
            #"{"Statement":{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::site/*"}}"#
        #expect(await cloud.refusal(S3.PutBucketPolicy.self, .init(bucket: "site", policy: policy)) == "AccessDenied")
        try await cloud.send(S3.DeletePublicAccessBlock.self, .init(bucket: "site"))
        #expect(
            await cloud.refusal(S3.GetPublicAccessBlock.self, .init(bucket: "site"))
                == "NoSuchPublicAccessBlockConfiguration")
        try await cloud.send(S3.PutBucketPolicy.self, .init(bucket: "site", policy: policy))
        #expect(await status("index.html", as: .anonymous) == 200)
        try await cloud.send(
            S3.PutPublicAccessBlock.self,
            .init(bucket: "site", publicAccessBlockConfiguration: .init(restrictPublicBuckets: true)))
        #expect(await status("index.html", as: .anonymous) == 403)
    }

    @Test(arguments: [
        "", "[]", "{}", #"{"Statement":[]}"#,
        #"{"Statement":[{"Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::site/*"}]}"#,
        #"{"Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::site/*"}]}"#,
        #"{"Statement":[{"Effect":"Allow","Principal":"*","Resource":"arn:aws:s3:::site/*"}]}"#,
        #"{"Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject"}]}"#,
        #"{"Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::other/*"}]}"#,
        #"{"Statement":[{"Effect":"Perhaps","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::site/*"}]}"#,
    ])
    func aMalformedPolicyIsNotKept(_ policy: String) async throws {
        let code = await cloud.refusal(S3.PutBucketPolicy.self, .init(bucket: "site", policy: policy))
        #expect(code == "MalformedPolicy" || (policy.isEmpty && code != nil), "\(code ?? "")")
        #expect(cloud.s3.bucket(named: "site")?.settings.policy == nil)
    }
}

extension Result {
    var failure: Failure? { if case .failure(let error) = self { error } else { nil } }
}
