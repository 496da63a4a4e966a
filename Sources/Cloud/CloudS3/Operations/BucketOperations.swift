import AWSCore
import AWSShapes
import CloudCore

/// Making, finding and removing buckets.
extension S3Service {
    func registerBucketOperations(_ table: inout OperationTable) {
        table.on(S3.CreateBucket.self, authorizesItself: true) { input, context in
            try await self.createBucket(input, context)
        }
        table.on(S3.HeadBucket.self, authorizesItself: true) { input, context in
            let bucket = try self.bucket(input.bucket, owner: input.expectedBucketOwner)
            try self.access.check(context.principal, "s3:ListBucket", on: bucket)
            return S3.HeadBucketOutput(bucketArn: bucket.arn, bucketRegion: bucket.region, accessPointAlias: false)
        }
        table.on(S3.DeleteBucket.self, authorizesItself: true) { input, context in
            let bucket = try self.bucket(input.bucket, owner: input.expectedBucketOwner)
            try self.access.check(context.principal, "s3:DeleteBucket", on: bucket)
            try await self.deleteBucket(bucket)
            return Unit()
        }
        table.on(S3.ListBuckets.self, authorizesItself: true) { input, context in
            try self.access.check(context.principal, "s3:ListAllMyBuckets", resource: "*")
            return try self.listBuckets(input)
        }
        table.on(S3.GetBucketLocation.self, authorizesItself: true) { input, context in
            let bucket = try self.bucket(input.bucket, owner: input.expectedBucketOwner)
            try self.access.check(context.principal, "s3:GetBucketLocation", on: bucket)
            return S3.GetBucketLocationOutput(locationConstraint: bucket.region == "us-east-1" ? nil : bucket.region)
        }
    }

    private func createBucket(
        _ input: S3.CreateBucketRequest, _ context: RequestContext
    ) async throws
        -> S3.CreateBucketOutput
    {
        try BucketName.check(input.bucket)
        try access.check(context.principal, "s3:CreateBucket", resource: "arn:aws:s3:::\(input.bucket)")
        let region = try region(of: input.createBucketConfiguration?.locationConstraint)
        if let acl = input.acl, acl != "private" {
            throw AWSError(
                "InvalidBucketAclWithObjectOwnership",
                "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting")
        }
        if input.objectLockEnabledForBucket == true {
            throw AWSError.notImplemented("x-amz-bucket-object-lock-enabled")
        }
        var wanted = BucketSettings()
        if let ownership = input.objectOwnership { wanted.ownership = try Self.checkOwnership(ownership) }
        wanted.tags = input.createBucketConfiguration?.tags ?? []
        try TagRules.check(wanted.tags.map { ObjectTag(key: $0.key, value: $0.value) }, limit: TagRules.bucketLimit)
        let output = S3.CreateBucketOutput(
            location: region == "us-east-1" ? "/\(input.bucket)" : "http://\(input.bucket).s3.amazonaws.com/",
            bucketArn: "arn:aws:s3:::\(input.bucket)")
        if try await makeBucket(name: input.bucket, region: region, settings: wanted) == nil {
            // "For legacy compatibility, if you re-create an existing bucket that you already own in us-east-1, Amazon
            // S3 returns 200 OK" (API Reference, CreateBucket).
            guard region == "us-east-1", bucket(named: input.bucket)?.region == region else {
                throw AWSError.bucketAlreadyOwnedByYou(input.bucket)
            }
        }
        return output
    }

    /// Nil when there is a bucket of that name.
    func makeBucket(name: String, region: String, settings wanted: BucketSettings) async throws -> Bucket? {
        let now = Timestamp(epochSeconds: settings.clock.now.epochSeconds)
        guard let bucket = try await store.createBucket(name: name, region: region, settings: wanted, now: now) else {
            return nil
        }
        remember(bucket)
        return bucket
    }

    func deleteBucket(_ bucket: Bucket) async throws {
        let orphans = try await store.deleteBucket(bucket)
        bodies?.remove(orphans)
        forget(bucket)
    }

    private func region(of constraint: String?) throws(AWSError) -> String {
        let here = settings.region
        guard let constraint, !constraint.isEmpty else {
            guard here == "us-east-1" else {
                throw AWSError(
                    "IllegalLocationConstraintException",
                    "The unspecified location constraint is incompatible for the region specific endpoint this request was sent to."
                )
            }
            return here
        }
        if constraint == "us-east-1" {
            throw AWSError("InvalidLocationConstraint", "The specified location-constraint is not valid")
        }
        guard here == "us-east-1" || constraint == here else {
            throw AWSError(
                "IllegalLocationConstraintException",
                "The \(constraint) location constraint is incompatible for the region specific endpoint this request was sent to."
            )
        }
        return constraint
    }

    private func listBuckets(_ input: S3.ListBucketsRequest) throws(AWSError) -> S3.ListBucketsOutput {
        let limit = input.maxBuckets ?? 10_000
        guard (1...10_000).contains(limit) else {
            throw .invalidArgument(
                "Argument max-buckets must be an integer between 1 and 10000.", name: "max-buckets",
                value: String(limit))
        }
        var after = ""
        if let token = input.continuationToken {
            guard case .key(let name)? = KeyLister.Mark(token: token) else {
                throw .invalidArgument("The continuation token provided is incorrect", name: "continuation-token")
            }
            after = name
        }
        let found = allBuckets.filter { bucket in
            bucket.name > after && (input.prefix.map { bucket.name.hasPrefix($0) } ?? true)
                && (input.bucketRegion.map { bucket.region == $0 } ?? true)
        }
        let page = found.prefix(limit)
        let token = page.count < found.count ? page.last.map { KeyLister.Mark.key($0.name).token } : nil
        return S3.ListBucketsOutput(
            buckets: page.map { S3.Bucket(name: $0.name, creationDate: $0.created, bucketRegion: $0.region) },
            owner: owner, continuationToken: token, prefix: input.prefix)
    }

    static func checkOwnership(_ text: String) throws(AWSError) -> String {
        guard ["BucketOwnerPreferred", "ObjectWriter", "BucketOwnerEnforced"].contains(text) else {
            throw .invalidArgument("Invalid x-amz-object-ownership header: \(text)", name: "x-amz-object-ownership")
        }
        return text
    }
}
