import AWSCore
import AWSShapes
import CloudCore

/// What is configured on a bucket: versioning, policy, public access, encryption, lifecycle, tags, ownership.
extension S3Service {
    func registerSettingsOperations(_ table: inout OperationTable) {
        registerVersioning(&table)
        registerPolicy(&table)
        registerPublicAccess(&table)
        registerEncryption(&table)
        registerLifecycle(&table)
        registerTagging(&table)
        registerOwnership(&table)
    }

    /// The bucket of a request whose caller may do this with it.
    func bucket(
        _ name: String, _ owner: String?, _ action: String, _ context: RequestContext
    ) throws(AWSError) -> Bucket {
        let bucket = try bucket(name, owner: owner)
        try access.check(context.principal, action, on: bucket)
        return bucket
    }

    private func registerVersioning(_ table: inout OperationTable) {
        table.on(S3.PutBucketVersioning.self, authorizesItself: true) { input, context in
            let bucket = try self.bucket(
                input.bucket, input.expectedBucketOwner, "s3:PutBucketVersioning", context)
            let status = input.versioningConfiguration.status
            guard let status else {
                throw AWSError(
                    "IllegalVersioningConfigurationException", "The Versioning element must be specified")
            }
            guard status == "Enabled" || status == "Suspended" else { throw AWSError.malformedXML }
            if input.versioningConfiguration.mfaDelete == "Enabled" { throw AWSError.notImplemented("x-amz-mfa") }
            try await self.change(bucket) { $0.versioning = status }
            return Unit()
        }
        table.on(S3.GetBucketVersioning.self, authorizesItself: true) { input, context in
            let bucket = try self.bucket(
                input.bucket, input.expectedBucketOwner, "s3:GetBucketVersioning", context)
            return S3.GetBucketVersioningOutput(status: bucket.settings.versioning)
        }
    }

    private func registerPolicy(_ table: inout OperationTable) {
        table.on(S3.PutBucketPolicy.self, authorizesItself: true) { input, context in
            let bucket = try self.bucket(input.bucket, input.expectedBucketOwner, "s3:PutBucketPolicy", context)
            try await self.putPolicy(input.policy, on: bucket, context)
            return Unit()
        }
        table.on(S3.GetBucketPolicy.self, authorizesItself: true) { input, context in
            let bucket = try self.bucket(input.bucket, input.expectedBucketOwner, "s3:GetBucketPolicy", context)
            guard let policy = bucket.settings.policy else {
                throw AWSError.missingSetting("NoSuchBucketPolicy", "The bucket policy does not exist")
            }
            return S3.GetBucketPolicyOutput(policy: policy)
        }
        table.on(S3.DeleteBucketPolicy.self, authorizesItself: true) { input, context in
            let bucket = try self.bucket(input.bucket, input.expectedBucketOwner, "s3:DeleteBucketPolicy", context)
            try await self.change(bucket) { $0.setPolicy(nil) }
            return Unit()
        }
    }

    func putPolicy(_ policy: String, on bucket: Bucket, _ context: RequestContext) async throws {
        try BucketPolicyCheck.check(policy, bucket: bucket.name)
        if bucket.settings.publicAccessBlock?.blockPublicPolicy == true, BucketPolicyCheck.isPublic(policy) {
            throw AWSError.denied(
                "User: \(context.principal.arn(accountID: settings.accountID)) is not authorized to perform: s3:PutBucketPolicy on resource: \"\(bucket.arn)\" because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access."
            )
        }
        try await change(bucket) { $0.setPolicy(policy) }
    }

    private func registerPublicAccess(_ table: inout OperationTable) {
        table.on(S3.PutPublicAccessBlock.self, authorizesItself: true) { input, context in
            let bucket = try self.bucket(
                input.bucket, input.expectedBucketOwner, "s3:PutBucketPublicAccessBlock", context)
            let wanted = input.publicAccessBlockConfiguration
            try await self.change(bucket) { settings in
                settings.publicAccessBlock = S3.PublicAccessBlockConfiguration(
                    blockPublicAcls: wanted.blockPublicAcls ?? false,
                    ignorePublicAcls: wanted.ignorePublicAcls ?? false,
                    blockPublicPolicy: wanted.blockPublicPolicy ?? false,
                    restrictPublicBuckets: wanted.restrictPublicBuckets ?? false)
            }
            return Unit()
        }
        table.on(S3.GetPublicAccessBlock.self, authorizesItself: true) { input, context in
            let bucket = try self.bucket(
                input.bucket, input.expectedBucketOwner, "s3:GetBucketPublicAccessBlock", context)
            guard let block = bucket.settings.publicAccessBlock else {
                throw AWSError.missingSetting(
                    "NoSuchPublicAccessBlockConfiguration", "The public access block configuration was not found")
            }
            return S3.GetPublicAccessBlockOutput(publicAccessBlockConfiguration: block)
        }
        table.on(S3.DeletePublicAccessBlock.self, authorizesItself: true) { input, context in
            let bucket = try self.bucket(
                input.bucket, input.expectedBucketOwner, "s3:PutBucketPublicAccessBlock", context)
            try await self.change(bucket) { $0.publicAccessBlock = nil }
            return Unit()
        }
    }

    private func registerEncryption(_ table: inout OperationTable) {
        table.on(S3.PutBucketEncryption.self, authorizesItself: true) { input, context in
            let bucket = try self.bucket(
                input.bucket, input.expectedBucketOwner, "s3:PutEncryptionConfiguration", context)
            let wanted = input.serverSideEncryptionConfiguration
            try Self.check(wanted)
            try await self.change(bucket) { $0.encryption = wanted }
            return Unit()
        }
        table.on(S3.GetBucketEncryption.self, authorizesItself: true) { input, context in
            let bucket = try self.bucket(
                input.bucket, input.expectedBucketOwner, "s3:GetEncryptionConfiguration", context)
            return S3.GetBucketEncryptionOutput(
                serverSideEncryptionConfiguration: bucket.settings.encryption ?? Self.standardEncryption)
        }
        table.on(S3.DeleteBucketEncryption.self, authorizesItself: true) { input, context in
            let bucket = try self.bucket(
                input.bucket, input.expectedBucketOwner, "s3:PutEncryptionConfiguration", context)
            try await self.change(bucket) { $0.encryption = nil }
            return Unit()
        }
    }

    /// Since January 2023 every bucket encrypts with S3's own key.
    static let standardEncryption = S3.ServerSideEncryptionConfiguration(rules: [
        S3.ServerSideEncryptionRule(
            applyServerSideEncryptionByDefault: .init(sseAlgorithm: "AES256"), bucketKeyEnabled: false)
    ])

    static func check(_ wanted: S3.ServerSideEncryptionConfiguration) throws(AWSError) {
        guard wanted.rules.count == 1, let chosen = wanted.rules[0].applyServerSideEncryptionByDefault else {
            throw .malformedXML
        }
        switch chosen.sseAlgorithm {
        case "AES256":
            guard chosen.kmsMasterKeyID == nil else {
                throw .invalidArgument(
                    "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse",
                    name: "ApplyServerSideEncryptionByDefault")
            }
        case "aws:kms": break
        case "aws:kms:dsse", "aws:fsx": throw .notImplemented("SSEAlgorithm")
        default: throw .malformedXML
        }
    }

    private func registerLifecycle(_ table: inout OperationTable) {
        table.on(S3.PutBucketLifecycleConfiguration.self, authorizesItself: true) { input, context in
            let bucket = try self.bucket(
                input.bucket, input.expectedBucketOwner, "s3:PutLifecycleConfiguration", context)
            let minimum = input.transitionDefaultMinimumObjectSize ?? LifecyclePlan.standardMinimum
            var rules = input.lifecycleConfiguration?.rules ?? []
            try LifecycleRules.check(rules)
            for index in rules.indices where rules[index].id == nil { rules[index].id = self.settings.random.text(48) }
            let checked = rules
            try await self.change(bucket) { settings in
                settings.lifecycle = checked
                settings.transitionMinimum = minimum
            }
            return S3.PutBucketLifecycleConfigurationOutput(transitionDefaultMinimumObjectSize: minimum)
        }
        table.on(S3.GetBucketLifecycleConfiguration.self, authorizesItself: true) { input, context in
            let bucket = try self.bucket(
                input.bucket, input.expectedBucketOwner, "s3:GetLifecycleConfiguration", context)
            guard let rules = bucket.settings.lifecycle else {
                throw AWSError.missingSetting(
                    "NoSuchLifecycleConfiguration", "The lifecycle configuration does not exist")
            }
            return S3.GetBucketLifecycleConfigurationOutput(
                rules: rules,
                transitionDefaultMinimumObjectSize: bucket.settings.transitionMinimum ?? LifecyclePlan.standardMinimum)
        }
        table.on(S3.DeleteBucketLifecycle.self, authorizesItself: true) { input, context in
            let bucket = try self.bucket(
                input.bucket, input.expectedBucketOwner, "s3:PutLifecycleConfiguration", context)
            try await self.change(bucket) { $0.lifecycle = nil }
            return Unit()
        }
    }

    private func registerTagging(_ table: inout OperationTable) {
        table.on(S3.PutBucketTagging.self, authorizesItself: true) { input, context in
            let bucket = try self.bucket(input.bucket, input.expectedBucketOwner, "s3:PutBucketTagging", context)
            let tags = input.tagging.tagSet
            try TagRules.check(tags.map { ObjectTag(key: $0.key, value: $0.value) }, limit: TagRules.bucketLimit)
            try await self.change(bucket) { $0.tags = tags }
            return Unit()
        }
        table.on(S3.GetBucketTagging.self, authorizesItself: true) { input, context in
            let bucket = try self.bucket(input.bucket, input.expectedBucketOwner, "s3:GetBucketTagging", context)
            guard !bucket.settings.tags.isEmpty else {
                throw AWSError.missingSetting("NoSuchTagSet", "The TagSet does not exist")
            }
            return S3.GetBucketTaggingOutput(tagSet: bucket.settings.tags)
        }
        table.on(S3.DeleteBucketTagging.self, authorizesItself: true) { input, context in
            let bucket = try self.bucket(input.bucket, input.expectedBucketOwner, "s3:PutBucketTagging", context)
            try await self.change(bucket) { $0.tags = [] }
            return Unit()
        }
    }

    private func registerOwnership(_ table: inout OperationTable) {
        table.on(S3.PutBucketOwnershipControls.self, authorizesItself: true) { input, context in
            let bucket = try self.bucket(
                input.bucket, input.expectedBucketOwner, "s3:PutBucketOwnershipControls", context)
            guard input.ownershipControls.rules.count == 1 else { throw AWSError.malformedXML }
            let ownership = try Self.checkOwnership(input.ownershipControls.rules[0].objectOwnership)
            try await self.change(bucket) { $0.ownership = ownership }
            return Unit()
        }
        table.on(S3.GetBucketOwnershipControls.self, authorizesItself: true) { input, context in
            let bucket = try self.bucket(
                input.bucket, input.expectedBucketOwner, "s3:GetBucketOwnershipControls", context)
            guard let ownership = bucket.settings.ownership else {
                throw AWSError.missingSetting(
                    "OwnershipControlsNotFoundError", "The bucket ownership controls were not found")
            }
            return S3.GetBucketOwnershipControlsOutput(
                ownershipControls: S3.OwnershipControls(rules: [.init(objectOwnership: ownership)]))
        }
    }
}
