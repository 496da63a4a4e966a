import AWSCore
import AWSShapes
import CloudCore
import JSON

/// `AWS::S3::Bucket`.
struct BucketResource: ResourceProvider {
    let service: S3Service
    var type: String { "AWS::S3::Bucket" }
    var knownProperties: [String] {
        [
            "BucketName", "BucketEncryption", "OwnershipControls", "PublicAccessBlockConfiguration",
            "VersioningConfiguration", "LifecycleConfiguration", "Tags",
        ]
    }
    var inertProperties: [String] {
        ["AccessControl", "IntelligentTieringConfigurations", "AnalyticsConfigurations", "MetricsConfigurations"]
    }

    func apply(_ request: ResourceRequest) async throws -> ResourceState {
        let name = request.properties["BucketName"]?.stringValue ?? request.generatedName
        try BucketName.check(name)
        let wanted = try BucketProperties(request.properties)
        var bucket = service.bucket(named: name)
        if bucket == nil {
            bucket = try await service.makeBucket(
                name: name, region: service.settings.region, settings: wanted.applied(to: BucketSettings()))
        }
        guard let bucket else { throw AWSError.bucketAlreadyOwnedByYou(name) }
        // Compared as text, so that the second start writes nothing.
        let changed = wanted.applied(to: bucket.settings)
        if changed.text != bucket.settings.text {
            try await service.change(bucket) { $0 = wanted.applied(to: $0) }
        }
        return state(name, region: bucket.region)
    }

    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws {
        guard let bucket = service.bucket(named: state.physicalID) else { return }
        try await service.deleteBucket(bucket)
    }

    private func state(_ name: String, region: String) -> ResourceState {
        ResourceState(
            physicalID: name,
            attributes: [
                "Arn": "arn:aws:s3:::\(name)", "DomainName": "\(name).s3.amazonaws.com",
                "RegionalDomainName": "\(name).s3.\(region).amazonaws.com",
                "DualStackDomainName": "\(name).s3.dualstack.\(region).amazonaws.com",
                "WebsiteURL": "http://\(name).s3-website-\(region).amazonaws.com",
            ])
    }
}

/// `AWS::S3::BucketPolicy`.
struct BucketPolicyResource: ResourceProvider {
    let service: S3Service
    var type: String { "AWS::S3::BucketPolicy" }
    var knownProperties: [String] { ["Bucket", "PolicyDocument"] }

    func apply(_ request: ResourceRequest) async throws -> ResourceState {
        let name = request.properties["Bucket"]?.stringValue ?? ""
        guard let bucket = service.bucket(named: name) else { throw AWSError.noSuchBucket(name) }
        let policy = request.properties["PolicyDocument"]?.serialized() ?? ""
        if bucket.settings.policy != policy {
            let account = service.settings.accountID
            try await service.putPolicy(
                policy, on: bucket, service.registry.makeContext(principal: .root(accountID: account)))
        }
        return ResourceState(physicalID: name)
    }

    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws {
        guard let bucket = service.bucket(named: state.physicalID) else { return }
        try await service.change(bucket) { $0.setPolicy(nil) }
    }
}
