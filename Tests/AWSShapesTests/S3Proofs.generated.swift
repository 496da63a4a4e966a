// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore
import AWSShapes

enum S3Proofs {
    static let operations: [any AWSOperation.Type] = [
        S3.AbortMultipartUpload.self,
        S3.CompleteMultipartUpload.self,
        S3.CopyObject.self,
        S3.CreateBucket.self,
        S3.CreateMultipartUpload.self,
        S3.DeleteBucket.self,
        S3.DeleteBucketEncryption.self,
        S3.DeleteBucketLifecycle.self,
        S3.DeleteBucketPolicy.self,
        S3.DeleteBucketTagging.self,
        S3.DeleteObject.self,
        S3.DeleteObjectTagging.self,
        S3.DeleteObjects.self,
        S3.DeletePublicAccessBlock.self,
        S3.GetBucketEncryption.self,
        S3.GetBucketLifecycleConfiguration.self,
        S3.GetBucketLocation.self,
        S3.GetBucketOwnershipControls.self,
        S3.GetBucketPolicy.self,
        S3.GetBucketTagging.self,
        S3.GetBucketVersioning.self,
        S3.GetObject.self,
        S3.GetObjectTagging.self,
        S3.GetPublicAccessBlock.self,
        S3.HeadBucket.self,
        S3.HeadObject.self,
        S3.ListBuckets.self,
        S3.ListMultipartUploads.self,
        S3.ListObjectVersions.self,
        S3.ListObjects.self,
        S3.ListObjectsV2.self,
        S3.ListParts.self,
        S3.PutBucketEncryption.self,
        S3.PutBucketLifecycleConfiguration.self,
        S3.PutBucketOwnershipControls.self,
        S3.PutBucketPolicy.self,
        S3.PutBucketTagging.self,
        S3.PutBucketVersioning.self,
        S3.PutObject.self,
        S3.PutObjectTagging.self,
        S3.PutPublicAccessBlock.self,
        S3.UploadPart.self,
        S3.UploadPartCopy.self,
    ]

    static let structures: [StructureProof] = [
        StructureProof(
            S3.AbortMultipartUploadRequest.self,
            copy: { one in S3.AbortMultipartUploadRequest(bucket: one.bucket, key: one.key, uploadId: one.uploadId, requestPayer: one.requestPayer, expectedBucketOwner: one.expectedBucketOwner, ifMatchInitiatedTime: one.ifMatchInitiatedTime) },
            minimum: { one in S3.AbortMultipartUploadRequest(bucket: one.bucket, key: one.key, uploadId: one.uploadId) }),
        StructureProof(
            S3.AbortMultipartUploadOutput.self,
            copy: { one in S3.AbortMultipartUploadOutput(requestCharged: one.requestCharged, versionId: one.versionId) },
            minimum: { _ in S3.AbortMultipartUploadOutput() }),
        StructureProof(
            S3.CompleteMultipartUploadRequest.self,
            copy: { one in S3.CompleteMultipartUploadRequest(bucket: one.bucket, key: one.key, uploadId: one.uploadId, multipartUpload: one.multipartUpload, checksumCRC32: one.checksumCRC32, checksumCRC32C: one.checksumCRC32C, checksumCRC64NVME: one.checksumCRC64NVME, checksumSHA1: one.checksumSHA1, checksumSHA256: one.checksumSHA256, checksumSHA512: one.checksumSHA512, checksumMD5: one.checksumMD5, checksumXXHASH64: one.checksumXXHASH64, checksumXXHASH3: one.checksumXXHASH3, checksumXXHASH128: one.checksumXXHASH128, checksumType: one.checksumType, mpuObjectSize: one.mpuObjectSize, requestPayer: one.requestPayer, expectedBucketOwner: one.expectedBucketOwner, ifMatch: one.ifMatch, ifNoneMatch: one.ifNoneMatch, sseCustomerAlgorithm: one.sseCustomerAlgorithm, sseCustomerKey: one.sseCustomerKey, sseCustomerKeyMD5: one.sseCustomerKeyMD5) },
            minimum: { one in S3.CompleteMultipartUploadRequest(bucket: one.bucket, key: one.key, uploadId: one.uploadId) }),
        StructureProof(
            S3.CompletedMultipartUpload.self,
            copy: { one in S3.CompletedMultipartUpload(parts: one.parts) },
            minimum: { _ in S3.CompletedMultipartUpload() }),
        StructureProof(
            S3.CompletedPart.self,
            copy: { one in S3.CompletedPart(eTag: one.eTag, checksumCRC32: one.checksumCRC32, checksumCRC32C: one.checksumCRC32C, checksumCRC64NVME: one.checksumCRC64NVME, checksumSHA1: one.checksumSHA1, checksumSHA256: one.checksumSHA256, checksumSHA512: one.checksumSHA512, checksumMD5: one.checksumMD5, checksumXXHASH64: one.checksumXXHASH64, checksumXXHASH3: one.checksumXXHASH3, checksumXXHASH128: one.checksumXXHASH128, partNumber: one.partNumber) },
            minimum: { _ in S3.CompletedPart() }),
        StructureProof(
            S3.CompleteMultipartUploadOutput.self,
            copy: { one in S3.CompleteMultipartUploadOutput(location: one.location, bucket: one.bucket, key: one.key, expiration: one.expiration, eTag: one.eTag, checksumCRC32: one.checksumCRC32, checksumCRC32C: one.checksumCRC32C, checksumCRC64NVME: one.checksumCRC64NVME, checksumSHA1: one.checksumSHA1, checksumSHA256: one.checksumSHA256, checksumSHA512: one.checksumSHA512, checksumMD5: one.checksumMD5, checksumXXHASH64: one.checksumXXHASH64, checksumXXHASH3: one.checksumXXHASH3, checksumXXHASH128: one.checksumXXHASH128, checksumType: one.checksumType, serverSideEncryption: one.serverSideEncryption, versionId: one.versionId, ssekmsKeyId: one.ssekmsKeyId, bucketKeyEnabled: one.bucketKeyEnabled, requestCharged: one.requestCharged) },
            minimum: { _ in S3.CompleteMultipartUploadOutput() }),
        StructureProof(
            S3.CopyObjectRequest.self,
            copy: { one in S3.CopyObjectRequest(bucket: one.bucket, copySource: one.copySource, key: one.key, acl: one.acl, cacheControl: one.cacheControl, checksumAlgorithm: one.checksumAlgorithm, contentDisposition: one.contentDisposition, contentEncoding: one.contentEncoding, contentLanguage: one.contentLanguage, contentType: one.contentType, copySourceIfMatch: one.copySourceIfMatch, copySourceIfModifiedSince: one.copySourceIfModifiedSince, copySourceIfNoneMatch: one.copySourceIfNoneMatch, copySourceIfUnmodifiedSince: one.copySourceIfUnmodifiedSince, expires: one.expires, grantFullControl: one.grantFullControl, grantRead: one.grantRead, grantReadACP: one.grantReadACP, grantWriteACP: one.grantWriteACP, ifMatch: one.ifMatch, ifNoneMatch: one.ifNoneMatch, metadata: one.metadata, metadataDirective: one.metadataDirective, taggingDirective: one.taggingDirective, annotationDirective: one.annotationDirective, serverSideEncryption: one.serverSideEncryption, storageClass: one.storageClass, websiteRedirectLocation: one.websiteRedirectLocation, sseCustomerAlgorithm: one.sseCustomerAlgorithm, sseCustomerKey: one.sseCustomerKey, sseCustomerKeyMD5: one.sseCustomerKeyMD5, ssekmsKeyId: one.ssekmsKeyId, ssekmsEncryptionContext: one.ssekmsEncryptionContext, bucketKeyEnabled: one.bucketKeyEnabled, copySourceSSECustomerAlgorithm: one.copySourceSSECustomerAlgorithm, copySourceSSECustomerKey: one.copySourceSSECustomerKey, copySourceSSECustomerKeyMD5: one.copySourceSSECustomerKeyMD5, requestPayer: one.requestPayer, tagging: one.tagging, objectLockMode: one.objectLockMode, objectLockRetainUntilDate: one.objectLockRetainUntilDate, objectLockLegalHoldStatus: one.objectLockLegalHoldStatus, objectLockEventHold: one.objectLockEventHold, objectLockEventHoldDurationDays: one.objectLockEventHoldDurationDays, objectLockEventHoldDurationYears: one.objectLockEventHoldDurationYears, expectedBucketOwner: one.expectedBucketOwner, expectedSourceBucketOwner: one.expectedSourceBucketOwner) },
            minimum: { one in S3.CopyObjectRequest(bucket: one.bucket, copySource: one.copySource, key: one.key) }),
        StructureProof(
            S3.CopyObjectOutput.self,
            copy: { one in S3.CopyObjectOutput(copyObjectResult: one.copyObjectResult, expiration: one.expiration, copySourceVersionId: one.copySourceVersionId, versionId: one.versionId, serverSideEncryption: one.serverSideEncryption, sseCustomerAlgorithm: one.sseCustomerAlgorithm, sseCustomerKeyMD5: one.sseCustomerKeyMD5, ssekmsKeyId: one.ssekmsKeyId, ssekmsEncryptionContext: one.ssekmsEncryptionContext, bucketKeyEnabled: one.bucketKeyEnabled, requestCharged: one.requestCharged) },
            minimum: { _ in S3.CopyObjectOutput() }),
        StructureProof(
            S3.CopyObjectResult.self,
            copy: { one in S3.CopyObjectResult(eTag: one.eTag, lastModified: one.lastModified, checksumType: one.checksumType, checksumCRC32: one.checksumCRC32, checksumCRC32C: one.checksumCRC32C, checksumCRC64NVME: one.checksumCRC64NVME, checksumSHA1: one.checksumSHA1, checksumSHA256: one.checksumSHA256, checksumSHA512: one.checksumSHA512, checksumMD5: one.checksumMD5, checksumXXHASH64: one.checksumXXHASH64, checksumXXHASH3: one.checksumXXHASH3, checksumXXHASH128: one.checksumXXHASH128) },
            minimum: { _ in S3.CopyObjectResult() }),
        StructureProof(
            S3.CreateBucketRequest.self,
            copy: { one in S3.CreateBucketRequest(bucket: one.bucket, acl: one.acl, createBucketConfiguration: one.createBucketConfiguration, grantFullControl: one.grantFullControl, grantRead: one.grantRead, grantReadACP: one.grantReadACP, grantWrite: one.grantWrite, grantWriteACP: one.grantWriteACP, objectLockEnabledForBucket: one.objectLockEnabledForBucket, objectOwnership: one.objectOwnership, bucketNamespace: one.bucketNamespace) },
            minimum: { one in S3.CreateBucketRequest(bucket: one.bucket) }),
        StructureProof(
            S3.CreateBucketConfiguration.self,
            copy: { one in S3.CreateBucketConfiguration(locationConstraint: one.locationConstraint, location: one.location, bucket: one.bucket, tags: one.tags) },
            minimum: { _ in S3.CreateBucketConfiguration() }),
        StructureProof(
            S3.LocationInfo.self,
            copy: { one in S3.LocationInfo(type: one.type, name: one.name) },
            minimum: { _ in S3.LocationInfo() }),
        StructureProof(
            S3.BucketInfo.self,
            copy: { one in S3.BucketInfo(dataRedundancy: one.dataRedundancy, type: one.type) },
            minimum: { _ in S3.BucketInfo() }),
        StructureProof(
            S3.Tag.self,
            copy: { one in S3.Tag(key: one.key, value: one.value) }),
        StructureProof(
            S3.CreateBucketOutput.self,
            copy: { one in S3.CreateBucketOutput(location: one.location, bucketArn: one.bucketArn) },
            minimum: { _ in S3.CreateBucketOutput() }),
        StructureProof(
            S3.CreateMultipartUploadRequest.self,
            copy: { one in S3.CreateMultipartUploadRequest(bucket: one.bucket, key: one.key, acl: one.acl, cacheControl: one.cacheControl, contentDisposition: one.contentDisposition, contentEncoding: one.contentEncoding, contentLanguage: one.contentLanguage, contentType: one.contentType, expires: one.expires, grantFullControl: one.grantFullControl, grantRead: one.grantRead, grantReadACP: one.grantReadACP, grantWriteACP: one.grantWriteACP, metadata: one.metadata, serverSideEncryption: one.serverSideEncryption, storageClass: one.storageClass, websiteRedirectLocation: one.websiteRedirectLocation, sseCustomerAlgorithm: one.sseCustomerAlgorithm, sseCustomerKey: one.sseCustomerKey, sseCustomerKeyMD5: one.sseCustomerKeyMD5, ssekmsKeyId: one.ssekmsKeyId, ssekmsEncryptionContext: one.ssekmsEncryptionContext, bucketKeyEnabled: one.bucketKeyEnabled, requestPayer: one.requestPayer, tagging: one.tagging, objectLockMode: one.objectLockMode, objectLockRetainUntilDate: one.objectLockRetainUntilDate, objectLockLegalHoldStatus: one.objectLockLegalHoldStatus, objectLockEventHold: one.objectLockEventHold, objectLockEventHoldDurationDays: one.objectLockEventHoldDurationDays, objectLockEventHoldDurationYears: one.objectLockEventHoldDurationYears, expectedBucketOwner: one.expectedBucketOwner, checksumAlgorithm: one.checksumAlgorithm, checksumType: one.checksumType) },
            minimum: { one in S3.CreateMultipartUploadRequest(bucket: one.bucket, key: one.key) }),
        StructureProof(
            S3.CreateMultipartUploadOutput.self,
            copy: { one in S3.CreateMultipartUploadOutput(abortDate: one.abortDate, abortRuleId: one.abortRuleId, bucket: one.bucket, key: one.key, uploadId: one.uploadId, serverSideEncryption: one.serverSideEncryption, sseCustomerAlgorithm: one.sseCustomerAlgorithm, sseCustomerKeyMD5: one.sseCustomerKeyMD5, ssekmsKeyId: one.ssekmsKeyId, ssekmsEncryptionContext: one.ssekmsEncryptionContext, bucketKeyEnabled: one.bucketKeyEnabled, requestCharged: one.requestCharged, checksumAlgorithm: one.checksumAlgorithm, checksumType: one.checksumType, versionId: one.versionId) },
            minimum: { _ in S3.CreateMultipartUploadOutput() }),
        StructureProof(
            S3.DeleteBucketRequest.self,
            copy: { one in S3.DeleteBucketRequest(bucket: one.bucket, expectedBucketOwner: one.expectedBucketOwner) },
            minimum: { one in S3.DeleteBucketRequest(bucket: one.bucket) }),
        StructureProof(
            S3.DeleteBucketEncryptionRequest.self,
            copy: { one in S3.DeleteBucketEncryptionRequest(bucket: one.bucket, expectedBucketOwner: one.expectedBucketOwner) },
            minimum: { one in S3.DeleteBucketEncryptionRequest(bucket: one.bucket) }),
        StructureProof(
            S3.DeleteBucketLifecycleRequest.self,
            copy: { one in S3.DeleteBucketLifecycleRequest(bucket: one.bucket, expectedBucketOwner: one.expectedBucketOwner) },
            minimum: { one in S3.DeleteBucketLifecycleRequest(bucket: one.bucket) }),
        StructureProof(
            S3.DeleteBucketPolicyRequest.self,
            copy: { one in S3.DeleteBucketPolicyRequest(bucket: one.bucket, expectedBucketOwner: one.expectedBucketOwner) },
            minimum: { one in S3.DeleteBucketPolicyRequest(bucket: one.bucket) }),
        StructureProof(
            S3.DeleteBucketTaggingRequest.self,
            copy: { one in S3.DeleteBucketTaggingRequest(bucket: one.bucket, expectedBucketOwner: one.expectedBucketOwner) },
            minimum: { one in S3.DeleteBucketTaggingRequest(bucket: one.bucket) }),
        StructureProof(
            S3.DeleteObjectRequest.self,
            copy: { one in S3.DeleteObjectRequest(bucket: one.bucket, key: one.key, mfa: one.mfa, versionId: one.versionId, requestPayer: one.requestPayer, bypassGovernanceRetention: one.bypassGovernanceRetention, expectedBucketOwner: one.expectedBucketOwner, ifMatch: one.ifMatch, ifMatchLastModifiedTime: one.ifMatchLastModifiedTime, ifMatchSize: one.ifMatchSize) },
            minimum: { one in S3.DeleteObjectRequest(bucket: one.bucket, key: one.key) }),
        StructureProof(
            S3.DeleteObjectOutput.self,
            copy: { one in S3.DeleteObjectOutput(deleteMarker: one.deleteMarker, versionId: one.versionId, requestCharged: one.requestCharged) },
            minimum: { _ in S3.DeleteObjectOutput() }),
        StructureProof(
            S3.DeleteObjectTaggingRequest.self,
            copy: { one in S3.DeleteObjectTaggingRequest(bucket: one.bucket, key: one.key, versionId: one.versionId, expectedBucketOwner: one.expectedBucketOwner) },
            minimum: { one in S3.DeleteObjectTaggingRequest(bucket: one.bucket, key: one.key) }),
        StructureProof(
            S3.DeleteObjectTaggingOutput.self,
            copy: { one in S3.DeleteObjectTaggingOutput(versionId: one.versionId) },
            minimum: { _ in S3.DeleteObjectTaggingOutput() }),
        StructureProof(
            S3.DeleteObjectsRequest.self,
            copy: { one in S3.DeleteObjectsRequest(bucket: one.bucket, delete: one.delete, mfa: one.mfa, requestPayer: one.requestPayer, bypassGovernanceRetention: one.bypassGovernanceRetention, expectedBucketOwner: one.expectedBucketOwner, checksumAlgorithm: one.checksumAlgorithm) },
            minimum: { one in S3.DeleteObjectsRequest(bucket: one.bucket, delete: one.delete) }),
        StructureProof(
            S3.Delete.self,
            copy: { one in S3.Delete(objects: one.objects, quiet: one.quiet) },
            minimum: { one in S3.Delete(objects: one.objects) }),
        StructureProof(
            S3.ObjectIdentifier.self,
            copy: { one in S3.ObjectIdentifier(key: one.key, versionId: one.versionId, eTag: one.eTag, lastModifiedTime: one.lastModifiedTime, size: one.size) },
            minimum: { one in S3.ObjectIdentifier(key: one.key) }),
        StructureProof(
            S3.DeleteObjectsOutput.self,
            copy: { one in S3.DeleteObjectsOutput(deleted: one.deleted, requestCharged: one.requestCharged, errors: one.errors) },
            minimum: { _ in S3.DeleteObjectsOutput() }),
        StructureProof(
            S3.DeletedObject.self,
            copy: { one in S3.DeletedObject(key: one.key, versionId: one.versionId, deleteMarker: one.deleteMarker, deleteMarkerVersionId: one.deleteMarkerVersionId) },
            minimum: { _ in S3.DeletedObject() }),
        StructureProof(
            S3.Error.self,
            copy: { one in S3.Error(key: one.key, versionId: one.versionId, code: one.code, message: one.message) },
            minimum: { _ in S3.Error() }),
        StructureProof(
            S3.DeletePublicAccessBlockRequest.self,
            copy: { one in S3.DeletePublicAccessBlockRequest(bucket: one.bucket, expectedBucketOwner: one.expectedBucketOwner) },
            minimum: { one in S3.DeletePublicAccessBlockRequest(bucket: one.bucket) }),
        StructureProof(
            S3.GetBucketEncryptionRequest.self,
            copy: { one in S3.GetBucketEncryptionRequest(bucket: one.bucket, expectedBucketOwner: one.expectedBucketOwner) },
            minimum: { one in S3.GetBucketEncryptionRequest(bucket: one.bucket) }),
        StructureProof(
            S3.GetBucketEncryptionOutput.self,
            copy: { one in S3.GetBucketEncryptionOutput(serverSideEncryptionConfiguration: one.serverSideEncryptionConfiguration) },
            minimum: { _ in S3.GetBucketEncryptionOutput() }),
        StructureProof(
            S3.ServerSideEncryptionConfiguration.self,
            copy: { one in S3.ServerSideEncryptionConfiguration(rules: one.rules) }),
        StructureProof(
            S3.ServerSideEncryptionRule.self,
            copy: { one in S3.ServerSideEncryptionRule(applyServerSideEncryptionByDefault: one.applyServerSideEncryptionByDefault, bucketKeyEnabled: one.bucketKeyEnabled, blockedEncryptionTypes: one.blockedEncryptionTypes) },
            minimum: { _ in S3.ServerSideEncryptionRule() }),
        StructureProof(
            S3.ServerSideEncryptionByDefault.self,
            copy: { one in S3.ServerSideEncryptionByDefault(sseAlgorithm: one.sseAlgorithm, kmsMasterKeyID: one.kmsMasterKeyID) },
            minimum: { one in S3.ServerSideEncryptionByDefault(sseAlgorithm: one.sseAlgorithm) }),
        StructureProof(
            S3.BlockedEncryptionTypes.self,
            copy: { one in S3.BlockedEncryptionTypes(encryptionType: one.encryptionType) },
            minimum: { _ in S3.BlockedEncryptionTypes() }),
        StructureProof(
            S3.GetBucketLifecycleConfigurationRequest.self,
            copy: { one in S3.GetBucketLifecycleConfigurationRequest(bucket: one.bucket, expectedBucketOwner: one.expectedBucketOwner) },
            minimum: { one in S3.GetBucketLifecycleConfigurationRequest(bucket: one.bucket) }),
        StructureProof(
            S3.GetBucketLifecycleConfigurationOutput.self,
            copy: { one in S3.GetBucketLifecycleConfigurationOutput(rules: one.rules, transitionDefaultMinimumObjectSize: one.transitionDefaultMinimumObjectSize) },
            minimum: { _ in S3.GetBucketLifecycleConfigurationOutput() }),
        StructureProof(
            S3.LifecycleRule.self,
            copy: { one in S3.LifecycleRule(status: one.status, expiration: one.expiration, id: one.id, prefix: one.prefix, filter: one.filter, transitions: one.transitions, noncurrentVersionTransitions: one.noncurrentVersionTransitions, noncurrentVersionExpiration: one.noncurrentVersionExpiration, abortIncompleteMultipartUpload: one.abortIncompleteMultipartUpload) },
            minimum: { one in S3.LifecycleRule(status: one.status) }),
        StructureProof(
            S3.LifecycleExpiration.self,
            copy: { one in S3.LifecycleExpiration(date: one.date, days: one.days, expiredObjectDeleteMarker: one.expiredObjectDeleteMarker) },
            minimum: { _ in S3.LifecycleExpiration() }),
        StructureProof(
            S3.LifecycleRuleFilter.self,
            copy: { one in S3.LifecycleRuleFilter(prefix: one.prefix, tag: one.tag, objectSizeGreaterThan: one.objectSizeGreaterThan, objectSizeLessThan: one.objectSizeLessThan, and: one.and) },
            minimum: { _ in S3.LifecycleRuleFilter() }),
        StructureProof(
            S3.LifecycleRuleAndOperator.self,
            copy: { one in S3.LifecycleRuleAndOperator(prefix: one.prefix, tags: one.tags, objectSizeGreaterThan: one.objectSizeGreaterThan, objectSizeLessThan: one.objectSizeLessThan) },
            minimum: { _ in S3.LifecycleRuleAndOperator() }),
        StructureProof(
            S3.Transition.self,
            copy: { one in S3.Transition(date: one.date, days: one.days, storageClass: one.storageClass) },
            minimum: { _ in S3.Transition() }),
        StructureProof(
            S3.NoncurrentVersionTransition.self,
            copy: { one in S3.NoncurrentVersionTransition(noncurrentDays: one.noncurrentDays, storageClass: one.storageClass, newerNoncurrentVersions: one.newerNoncurrentVersions) },
            minimum: { _ in S3.NoncurrentVersionTransition() }),
        StructureProof(
            S3.NoncurrentVersionExpiration.self,
            copy: { one in S3.NoncurrentVersionExpiration(noncurrentDays: one.noncurrentDays, newerNoncurrentVersions: one.newerNoncurrentVersions) },
            minimum: { _ in S3.NoncurrentVersionExpiration() }),
        StructureProof(
            S3.AbortIncompleteMultipartUpload.self,
            copy: { one in S3.AbortIncompleteMultipartUpload(daysAfterInitiation: one.daysAfterInitiation) },
            minimum: { _ in S3.AbortIncompleteMultipartUpload() }),
        StructureProof(
            S3.GetBucketLocationRequest.self,
            copy: { one in S3.GetBucketLocationRequest(bucket: one.bucket, expectedBucketOwner: one.expectedBucketOwner) },
            minimum: { one in S3.GetBucketLocationRequest(bucket: one.bucket) }),
        StructureProof(
            S3.GetBucketLocationOutput.self,
            copy: { one in S3.GetBucketLocationOutput(locationConstraint: one.locationConstraint) },
            minimum: { _ in S3.GetBucketLocationOutput() }),
        StructureProof(
            S3.GetBucketOwnershipControlsRequest.self,
            copy: { one in S3.GetBucketOwnershipControlsRequest(bucket: one.bucket, expectedBucketOwner: one.expectedBucketOwner) },
            minimum: { one in S3.GetBucketOwnershipControlsRequest(bucket: one.bucket) }),
        StructureProof(
            S3.GetBucketOwnershipControlsOutput.self,
            copy: { one in S3.GetBucketOwnershipControlsOutput(ownershipControls: one.ownershipControls) },
            minimum: { _ in S3.GetBucketOwnershipControlsOutput() }),
        StructureProof(
            S3.OwnershipControls.self,
            copy: { one in S3.OwnershipControls(rules: one.rules) }),
        StructureProof(
            S3.OwnershipControlsRule.self,
            copy: { one in S3.OwnershipControlsRule(objectOwnership: one.objectOwnership) }),
        StructureProof(
            S3.GetBucketPolicyRequest.self,
            copy: { one in S3.GetBucketPolicyRequest(bucket: one.bucket, expectedBucketOwner: one.expectedBucketOwner) },
            minimum: { one in S3.GetBucketPolicyRequest(bucket: one.bucket) }),
        StructureProof(
            S3.GetBucketPolicyOutput.self,
            copy: { one in S3.GetBucketPolicyOutput(policy: one.policy) },
            minimum: { _ in S3.GetBucketPolicyOutput() }),
        StructureProof(
            S3.GetBucketTaggingRequest.self,
            copy: { one in S3.GetBucketTaggingRequest(bucket: one.bucket, expectedBucketOwner: one.expectedBucketOwner) },
            minimum: { one in S3.GetBucketTaggingRequest(bucket: one.bucket) }),
        StructureProof(
            S3.GetBucketTaggingOutput.self,
            copy: { one in S3.GetBucketTaggingOutput(tagSet: one.tagSet) }),
        StructureProof(
            S3.GetBucketVersioningRequest.self,
            copy: { one in S3.GetBucketVersioningRequest(bucket: one.bucket, expectedBucketOwner: one.expectedBucketOwner) },
            minimum: { one in S3.GetBucketVersioningRequest(bucket: one.bucket) }),
        StructureProof(
            S3.GetBucketVersioningOutput.self,
            copy: { one in S3.GetBucketVersioningOutput(status: one.status, mfaDelete: one.mfaDelete) },
            minimum: { _ in S3.GetBucketVersioningOutput() }),
        StructureProof(
            S3.GetObjectRequest.self,
            copy: { one in S3.GetObjectRequest(bucket: one.bucket, key: one.key, ifMatch: one.ifMatch, ifModifiedSince: one.ifModifiedSince, ifNoneMatch: one.ifNoneMatch, ifUnmodifiedSince: one.ifUnmodifiedSince, range: one.range, responseCacheControl: one.responseCacheControl, responseContentDisposition: one.responseContentDisposition, responseContentEncoding: one.responseContentEncoding, responseContentLanguage: one.responseContentLanguage, responseContentType: one.responseContentType, responseExpires: one.responseExpires, versionId: one.versionId, sseCustomerAlgorithm: one.sseCustomerAlgorithm, sseCustomerKey: one.sseCustomerKey, sseCustomerKeyMD5: one.sseCustomerKeyMD5, requestPayer: one.requestPayer, partNumber: one.partNumber, expectedBucketOwner: one.expectedBucketOwner, checksumMode: one.checksumMode) },
            minimum: { one in S3.GetObjectRequest(bucket: one.bucket, key: one.key) }),
        StructureProof(
            S3.GetObjectOutput.self,
            copy: { one in S3.GetObjectOutput(body: one.body, deleteMarker: one.deleteMarker, acceptRanges: one.acceptRanges, expiration: one.expiration, restore: one.restore, lastModified: one.lastModified, contentLength: one.contentLength, eTag: one.eTag, checksumCRC32: one.checksumCRC32, checksumCRC32C: one.checksumCRC32C, checksumCRC64NVME: one.checksumCRC64NVME, checksumSHA1: one.checksumSHA1, checksumSHA256: one.checksumSHA256, checksumSHA512: one.checksumSHA512, checksumMD5: one.checksumMD5, checksumXXHASH64: one.checksumXXHASH64, checksumXXHASH3: one.checksumXXHASH3, checksumXXHASH128: one.checksumXXHASH128, checksumType: one.checksumType, missingMeta: one.missingMeta, versionId: one.versionId, cacheControl: one.cacheControl, contentDisposition: one.contentDisposition, contentEncoding: one.contentEncoding, contentLanguage: one.contentLanguage, contentRange: one.contentRange, contentType: one.contentType, expires: one.expires, websiteRedirectLocation: one.websiteRedirectLocation, serverSideEncryption: one.serverSideEncryption, metadata: one.metadata, sseCustomerAlgorithm: one.sseCustomerAlgorithm, sseCustomerKeyMD5: one.sseCustomerKeyMD5, ssekmsKeyId: one.ssekmsKeyId, bucketKeyEnabled: one.bucketKeyEnabled, storageClass: one.storageClass, requestCharged: one.requestCharged, replicationStatus: one.replicationStatus, partsCount: one.partsCount, tagCount: one.tagCount, objectLockMode: one.objectLockMode, objectLockRetainUntilDate: one.objectLockRetainUntilDate, objectLockLegalHoldStatus: one.objectLockLegalHoldStatus, objectLockEventHold: one.objectLockEventHold, objectLockEventHoldDurationDays: one.objectLockEventHoldDurationDays, objectLockEventHoldDurationYears: one.objectLockEventHoldDurationYears) },
            minimum: { _ in S3.GetObjectOutput() }),
        StructureProof(
            S3.GetObjectTaggingRequest.self,
            copy: { one in S3.GetObjectTaggingRequest(bucket: one.bucket, key: one.key, versionId: one.versionId, expectedBucketOwner: one.expectedBucketOwner, requestPayer: one.requestPayer) },
            minimum: { one in S3.GetObjectTaggingRequest(bucket: one.bucket, key: one.key) }),
        StructureProof(
            S3.GetObjectTaggingOutput.self,
            copy: { one in S3.GetObjectTaggingOutput(tagSet: one.tagSet, versionId: one.versionId) },
            minimum: { one in S3.GetObjectTaggingOutput(tagSet: one.tagSet) }),
        StructureProof(
            S3.GetPublicAccessBlockRequest.self,
            copy: { one in S3.GetPublicAccessBlockRequest(bucket: one.bucket, expectedBucketOwner: one.expectedBucketOwner) },
            minimum: { one in S3.GetPublicAccessBlockRequest(bucket: one.bucket) }),
        StructureProof(
            S3.GetPublicAccessBlockOutput.self,
            copy: { one in S3.GetPublicAccessBlockOutput(publicAccessBlockConfiguration: one.publicAccessBlockConfiguration) },
            minimum: { _ in S3.GetPublicAccessBlockOutput() }),
        StructureProof(
            S3.PublicAccessBlockConfiguration.self,
            copy: { one in S3.PublicAccessBlockConfiguration(blockPublicAcls: one.blockPublicAcls, ignorePublicAcls: one.ignorePublicAcls, blockPublicPolicy: one.blockPublicPolicy, restrictPublicBuckets: one.restrictPublicBuckets) },
            minimum: { _ in S3.PublicAccessBlockConfiguration() }),
        StructureProof(
            S3.HeadBucketRequest.self,
            copy: { one in S3.HeadBucketRequest(bucket: one.bucket, expectedBucketOwner: one.expectedBucketOwner) },
            minimum: { one in S3.HeadBucketRequest(bucket: one.bucket) }),
        StructureProof(
            S3.HeadBucketOutput.self,
            copy: { one in S3.HeadBucketOutput(bucketArn: one.bucketArn, bucketLocationType: one.bucketLocationType, bucketLocationName: one.bucketLocationName, bucketRegion: one.bucketRegion, accessPointAlias: one.accessPointAlias) },
            minimum: { _ in S3.HeadBucketOutput() }),
        StructureProof(
            S3.HeadObjectRequest.self,
            copy: { one in S3.HeadObjectRequest(bucket: one.bucket, key: one.key, ifMatch: one.ifMatch, ifModifiedSince: one.ifModifiedSince, ifNoneMatch: one.ifNoneMatch, ifUnmodifiedSince: one.ifUnmodifiedSince, range: one.range, responseCacheControl: one.responseCacheControl, responseContentDisposition: one.responseContentDisposition, responseContentEncoding: one.responseContentEncoding, responseContentLanguage: one.responseContentLanguage, responseContentType: one.responseContentType, responseExpires: one.responseExpires, versionId: one.versionId, sseCustomerAlgorithm: one.sseCustomerAlgorithm, sseCustomerKey: one.sseCustomerKey, sseCustomerKeyMD5: one.sseCustomerKeyMD5, requestPayer: one.requestPayer, partNumber: one.partNumber, expectedBucketOwner: one.expectedBucketOwner, checksumMode: one.checksumMode) },
            minimum: { one in S3.HeadObjectRequest(bucket: one.bucket, key: one.key) }),
        StructureProof(
            S3.HeadObjectOutput.self,
            copy: { one in S3.HeadObjectOutput(deleteMarker: one.deleteMarker, acceptRanges: one.acceptRanges, expiration: one.expiration, restore: one.restore, archiveStatus: one.archiveStatus, lastModified: one.lastModified, contentLength: one.contentLength, checksumCRC32: one.checksumCRC32, checksumCRC32C: one.checksumCRC32C, checksumCRC64NVME: one.checksumCRC64NVME, checksumSHA1: one.checksumSHA1, checksumSHA256: one.checksumSHA256, checksumSHA512: one.checksumSHA512, checksumMD5: one.checksumMD5, checksumXXHASH64: one.checksumXXHASH64, checksumXXHASH3: one.checksumXXHASH3, checksumXXHASH128: one.checksumXXHASH128, checksumType: one.checksumType, eTag: one.eTag, missingMeta: one.missingMeta, versionId: one.versionId, cacheControl: one.cacheControl, contentDisposition: one.contentDisposition, contentEncoding: one.contentEncoding, contentLanguage: one.contentLanguage, contentType: one.contentType, contentRange: one.contentRange, expires: one.expires, websiteRedirectLocation: one.websiteRedirectLocation, serverSideEncryption: one.serverSideEncryption, metadata: one.metadata, sseCustomerAlgorithm: one.sseCustomerAlgorithm, sseCustomerKeyMD5: one.sseCustomerKeyMD5, ssekmsKeyId: one.ssekmsKeyId, bucketKeyEnabled: one.bucketKeyEnabled, storageClass: one.storageClass, requestCharged: one.requestCharged, replicationStatus: one.replicationStatus, partsCount: one.partsCount, tagCount: one.tagCount, objectLockMode: one.objectLockMode, objectLockRetainUntilDate: one.objectLockRetainUntilDate, objectLockLegalHoldStatus: one.objectLockLegalHoldStatus, objectLockEventHold: one.objectLockEventHold, objectLockEventHoldDurationDays: one.objectLockEventHoldDurationDays, objectLockEventHoldDurationYears: one.objectLockEventHoldDurationYears) },
            minimum: { _ in S3.HeadObjectOutput() }),
        StructureProof(
            S3.ListBucketsRequest.self,
            copy: { one in S3.ListBucketsRequest(maxBuckets: one.maxBuckets, continuationToken: one.continuationToken, prefix: one.prefix, bucketRegion: one.bucketRegion) },
            minimum: { _ in S3.ListBucketsRequest() }),
        StructureProof(
            S3.ListBucketsOutput.self,
            copy: { one in S3.ListBucketsOutput(buckets: one.buckets, owner: one.owner, continuationToken: one.continuationToken, prefix: one.prefix) },
            minimum: { _ in S3.ListBucketsOutput() }),
        StructureProof(
            S3.Bucket.self,
            copy: { one in S3.Bucket(name: one.name, creationDate: one.creationDate, bucketRegion: one.bucketRegion, bucketArn: one.bucketArn) },
            minimum: { _ in S3.Bucket() }),
        StructureProof(
            S3.Owner.self,
            copy: { one in S3.Owner(displayName: one.displayName, id: one.id) },
            minimum: { _ in S3.Owner() }),
        StructureProof(
            S3.ListMultipartUploadsRequest.self,
            copy: { one in S3.ListMultipartUploadsRequest(bucket: one.bucket, delimiter: one.delimiter, encodingType: one.encodingType, keyMarker: one.keyMarker, maxUploads: one.maxUploads, prefix: one.prefix, uploadIdMarker: one.uploadIdMarker, expectedBucketOwner: one.expectedBucketOwner, requestPayer: one.requestPayer) },
            minimum: { one in S3.ListMultipartUploadsRequest(bucket: one.bucket) }),
        StructureProof(
            S3.ListMultipartUploadsOutput.self,
            copy: { one in S3.ListMultipartUploadsOutput(bucket: one.bucket, keyMarker: one.keyMarker, uploadIdMarker: one.uploadIdMarker, nextKeyMarker: one.nextKeyMarker, prefix: one.prefix, delimiter: one.delimiter, nextUploadIdMarker: one.nextUploadIdMarker, maxUploads: one.maxUploads, isTruncated: one.isTruncated, uploads: one.uploads, commonPrefixes: one.commonPrefixes, encodingType: one.encodingType, requestCharged: one.requestCharged) },
            minimum: { _ in S3.ListMultipartUploadsOutput() }),
        StructureProof(
            S3.MultipartUpload.self,
            copy: { one in S3.MultipartUpload(uploadId: one.uploadId, key: one.key, initiated: one.initiated, storageClass: one.storageClass, owner: one.owner, initiator: one.initiator, checksumAlgorithm: one.checksumAlgorithm, checksumType: one.checksumType, versionId: one.versionId) },
            minimum: { _ in S3.MultipartUpload() }),
        StructureProof(
            S3.Initiator.self,
            copy: { one in S3.Initiator(id: one.id, displayName: one.displayName) },
            minimum: { _ in S3.Initiator() }),
        StructureProof(
            S3.CommonPrefix.self,
            copy: { one in S3.CommonPrefix(prefix: one.prefix) },
            minimum: { _ in S3.CommonPrefix() }),
        StructureProof(
            S3.ListObjectVersionsRequest.self,
            copy: { one in S3.ListObjectVersionsRequest(bucket: one.bucket, delimiter: one.delimiter, encodingType: one.encodingType, keyMarker: one.keyMarker, maxKeys: one.maxKeys, prefix: one.prefix, versionIdMarker: one.versionIdMarker, expectedBucketOwner: one.expectedBucketOwner, requestPayer: one.requestPayer, optionalObjectAttributes: one.optionalObjectAttributes) },
            minimum: { one in S3.ListObjectVersionsRequest(bucket: one.bucket) }),
        StructureProof(
            S3.ListObjectVersionsOutput.self,
            copy: { one in S3.ListObjectVersionsOutput(isTruncated: one.isTruncated, keyMarker: one.keyMarker, versionIdMarker: one.versionIdMarker, nextKeyMarker: one.nextKeyMarker, nextVersionIdMarker: one.nextVersionIdMarker, versions: one.versions, deleteMarkers: one.deleteMarkers, name: one.name, prefix: one.prefix, delimiter: one.delimiter, maxKeys: one.maxKeys, commonPrefixes: one.commonPrefixes, encodingType: one.encodingType, requestCharged: one.requestCharged) },
            minimum: { _ in S3.ListObjectVersionsOutput() }),
        StructureProof(
            S3.ObjectVersion.self,
            copy: { one in S3.ObjectVersion(eTag: one.eTag, checksumAlgorithm: one.checksumAlgorithm, checksumType: one.checksumType, size: one.size, storageClass: one.storageClass, key: one.key, versionId: one.versionId, isLatest: one.isLatest, lastModified: one.lastModified, owner: one.owner, restoreStatus: one.restoreStatus) },
            minimum: { _ in S3.ObjectVersion() }),
        StructureProof(
            S3.RestoreStatus.self,
            copy: { one in S3.RestoreStatus(isRestoreInProgress: one.isRestoreInProgress, restoreExpiryDate: one.restoreExpiryDate) },
            minimum: { _ in S3.RestoreStatus() }),
        StructureProof(
            S3.DeleteMarkerEntry.self,
            copy: { one in S3.DeleteMarkerEntry(owner: one.owner, key: one.key, versionId: one.versionId, isLatest: one.isLatest, lastModified: one.lastModified) },
            minimum: { _ in S3.DeleteMarkerEntry() }),
        StructureProof(
            S3.ListObjectsRequest.self,
            copy: { one in S3.ListObjectsRequest(bucket: one.bucket, delimiter: one.delimiter, encodingType: one.encodingType, marker: one.marker, maxKeys: one.maxKeys, prefix: one.prefix, requestPayer: one.requestPayer, expectedBucketOwner: one.expectedBucketOwner, optionalObjectAttributes: one.optionalObjectAttributes) },
            minimum: { one in S3.ListObjectsRequest(bucket: one.bucket) }),
        StructureProof(
            S3.ListObjectsOutput.self,
            copy: { one in S3.ListObjectsOutput(isTruncated: one.isTruncated, marker: one.marker, nextMarker: one.nextMarker, contents: one.contents, name: one.name, prefix: one.prefix, delimiter: one.delimiter, maxKeys: one.maxKeys, commonPrefixes: one.commonPrefixes, encodingType: one.encodingType, requestCharged: one.requestCharged) },
            minimum: { _ in S3.ListObjectsOutput() }),
        StructureProof(
            S3.Object.self,
            copy: { one in S3.Object(key: one.key, lastModified: one.lastModified, eTag: one.eTag, checksumAlgorithm: one.checksumAlgorithm, checksumType: one.checksumType, size: one.size, storageClass: one.storageClass, owner: one.owner, restoreStatus: one.restoreStatus) },
            minimum: { _ in S3.Object() }),
        StructureProof(
            S3.ListObjectsV2Request.self,
            copy: { one in S3.ListObjectsV2Request(bucket: one.bucket, delimiter: one.delimiter, encodingType: one.encodingType, maxKeys: one.maxKeys, prefix: one.prefix, continuationToken: one.continuationToken, fetchOwner: one.fetchOwner, startAfter: one.startAfter, requestPayer: one.requestPayer, expectedBucketOwner: one.expectedBucketOwner, optionalObjectAttributes: one.optionalObjectAttributes) },
            minimum: { one in S3.ListObjectsV2Request(bucket: one.bucket) }),
        StructureProof(
            S3.ListObjectsV2Output.self,
            copy: { one in S3.ListObjectsV2Output(isTruncated: one.isTruncated, contents: one.contents, name: one.name, prefix: one.prefix, delimiter: one.delimiter, maxKeys: one.maxKeys, commonPrefixes: one.commonPrefixes, encodingType: one.encodingType, keyCount: one.keyCount, continuationToken: one.continuationToken, nextContinuationToken: one.nextContinuationToken, startAfter: one.startAfter, requestCharged: one.requestCharged) },
            minimum: { _ in S3.ListObjectsV2Output() }),
        StructureProof(
            S3.ListPartsRequest.self,
            copy: { one in S3.ListPartsRequest(bucket: one.bucket, key: one.key, uploadId: one.uploadId, maxParts: one.maxParts, partNumberMarker: one.partNumberMarker, requestPayer: one.requestPayer, expectedBucketOwner: one.expectedBucketOwner, sseCustomerAlgorithm: one.sseCustomerAlgorithm, sseCustomerKey: one.sseCustomerKey, sseCustomerKeyMD5: one.sseCustomerKeyMD5) },
            minimum: { one in S3.ListPartsRequest(bucket: one.bucket, key: one.key, uploadId: one.uploadId) }),
        StructureProof(
            S3.ListPartsOutput.self,
            copy: { one in S3.ListPartsOutput(abortDate: one.abortDate, abortRuleId: one.abortRuleId, bucket: one.bucket, key: one.key, uploadId: one.uploadId, partNumberMarker: one.partNumberMarker, nextPartNumberMarker: one.nextPartNumberMarker, maxParts: one.maxParts, isTruncated: one.isTruncated, parts: one.parts, initiator: one.initiator, owner: one.owner, storageClass: one.storageClass, requestCharged: one.requestCharged, checksumAlgorithm: one.checksumAlgorithm, checksumType: one.checksumType, versionId: one.versionId) },
            minimum: { _ in S3.ListPartsOutput() }),
        StructureProof(
            S3.Part.self,
            copy: { one in S3.Part(partNumber: one.partNumber, lastModified: one.lastModified, eTag: one.eTag, size: one.size, checksumCRC32: one.checksumCRC32, checksumCRC32C: one.checksumCRC32C, checksumCRC64NVME: one.checksumCRC64NVME, checksumSHA1: one.checksumSHA1, checksumSHA256: one.checksumSHA256, checksumSHA512: one.checksumSHA512, checksumMD5: one.checksumMD5, checksumXXHASH64: one.checksumXXHASH64, checksumXXHASH3: one.checksumXXHASH3, checksumXXHASH128: one.checksumXXHASH128) },
            minimum: { _ in S3.Part() }),
        StructureProof(
            S3.PutBucketEncryptionRequest.self,
            copy: { one in S3.PutBucketEncryptionRequest(bucket: one.bucket, serverSideEncryptionConfiguration: one.serverSideEncryptionConfiguration, contentMD5: one.contentMD5, checksumAlgorithm: one.checksumAlgorithm, expectedBucketOwner: one.expectedBucketOwner) },
            minimum: { one in S3.PutBucketEncryptionRequest(bucket: one.bucket, serverSideEncryptionConfiguration: one.serverSideEncryptionConfiguration) }),
        StructureProof(
            S3.PutBucketLifecycleConfigurationRequest.self,
            copy: { one in S3.PutBucketLifecycleConfigurationRequest(bucket: one.bucket, checksumAlgorithm: one.checksumAlgorithm, lifecycleConfiguration: one.lifecycleConfiguration, expectedBucketOwner: one.expectedBucketOwner, transitionDefaultMinimumObjectSize: one.transitionDefaultMinimumObjectSize) },
            minimum: { one in S3.PutBucketLifecycleConfigurationRequest(bucket: one.bucket) }),
        StructureProof(
            S3.BucketLifecycleConfiguration.self,
            copy: { one in S3.BucketLifecycleConfiguration(rules: one.rules) }),
        StructureProof(
            S3.PutBucketLifecycleConfigurationOutput.self,
            copy: { one in S3.PutBucketLifecycleConfigurationOutput(transitionDefaultMinimumObjectSize: one.transitionDefaultMinimumObjectSize) },
            minimum: { _ in S3.PutBucketLifecycleConfigurationOutput() }),
        StructureProof(
            S3.PutBucketOwnershipControlsRequest.self,
            copy: { one in S3.PutBucketOwnershipControlsRequest(bucket: one.bucket, ownershipControls: one.ownershipControls, contentMD5: one.contentMD5, expectedBucketOwner: one.expectedBucketOwner, checksumAlgorithm: one.checksumAlgorithm) },
            minimum: { one in S3.PutBucketOwnershipControlsRequest(bucket: one.bucket, ownershipControls: one.ownershipControls) }),
        StructureProof(
            S3.PutBucketPolicyRequest.self,
            copy: { one in S3.PutBucketPolicyRequest(bucket: one.bucket, policy: one.policy, contentMD5: one.contentMD5, checksumAlgorithm: one.checksumAlgorithm, confirmRemoveSelfBucketAccess: one.confirmRemoveSelfBucketAccess, expectedBucketOwner: one.expectedBucketOwner) },
            minimum: { one in S3.PutBucketPolicyRequest(bucket: one.bucket, policy: one.policy) }),
        StructureProof(
            S3.PutBucketTaggingRequest.self,
            copy: { one in S3.PutBucketTaggingRequest(bucket: one.bucket, tagging: one.tagging, contentMD5: one.contentMD5, checksumAlgorithm: one.checksumAlgorithm, expectedBucketOwner: one.expectedBucketOwner) },
            minimum: { one in S3.PutBucketTaggingRequest(bucket: one.bucket, tagging: one.tagging) }),
        StructureProof(
            S3.Tagging.self,
            copy: { one in S3.Tagging(tagSet: one.tagSet) }),
        StructureProof(
            S3.PutBucketVersioningRequest.self,
            copy: { one in S3.PutBucketVersioningRequest(bucket: one.bucket, versioningConfiguration: one.versioningConfiguration, contentMD5: one.contentMD5, checksumAlgorithm: one.checksumAlgorithm, mfa: one.mfa, expectedBucketOwner: one.expectedBucketOwner) },
            minimum: { one in S3.PutBucketVersioningRequest(bucket: one.bucket, versioningConfiguration: one.versioningConfiguration) }),
        StructureProof(
            S3.VersioningConfiguration.self,
            copy: { one in S3.VersioningConfiguration(mfaDelete: one.mfaDelete, status: one.status) },
            minimum: { _ in S3.VersioningConfiguration() }),
        StructureProof(
            S3.PutObjectRequest.self,
            copy: { one in S3.PutObjectRequest(bucket: one.bucket, key: one.key, acl: one.acl, body: one.body, cacheControl: one.cacheControl, contentDisposition: one.contentDisposition, contentEncoding: one.contentEncoding, contentLanguage: one.contentLanguage, contentLength: one.contentLength, contentMD5: one.contentMD5, contentType: one.contentType, checksumAlgorithm: one.checksumAlgorithm, checksumCRC32: one.checksumCRC32, checksumCRC32C: one.checksumCRC32C, checksumCRC64NVME: one.checksumCRC64NVME, checksumSHA1: one.checksumSHA1, checksumSHA256: one.checksumSHA256, checksumSHA512: one.checksumSHA512, checksumMD5: one.checksumMD5, checksumXXHASH64: one.checksumXXHASH64, checksumXXHASH3: one.checksumXXHASH3, checksumXXHASH128: one.checksumXXHASH128, expires: one.expires, ifMatch: one.ifMatch, ifNoneMatch: one.ifNoneMatch, grantFullControl: one.grantFullControl, grantRead: one.grantRead, grantReadACP: one.grantReadACP, grantWriteACP: one.grantWriteACP, writeOffsetBytes: one.writeOffsetBytes, metadata: one.metadata, serverSideEncryption: one.serverSideEncryption, storageClass: one.storageClass, websiteRedirectLocation: one.websiteRedirectLocation, sseCustomerAlgorithm: one.sseCustomerAlgorithm, sseCustomerKey: one.sseCustomerKey, sseCustomerKeyMD5: one.sseCustomerKeyMD5, ssekmsKeyId: one.ssekmsKeyId, ssekmsEncryptionContext: one.ssekmsEncryptionContext, bucketKeyEnabled: one.bucketKeyEnabled, requestPayer: one.requestPayer, tagging: one.tagging, objectLockMode: one.objectLockMode, objectLockRetainUntilDate: one.objectLockRetainUntilDate, objectLockLegalHoldStatus: one.objectLockLegalHoldStatus, objectLockEventHold: one.objectLockEventHold, objectLockEventHoldDurationDays: one.objectLockEventHoldDurationDays, objectLockEventHoldDurationYears: one.objectLockEventHoldDurationYears, expectedBucketOwner: one.expectedBucketOwner) },
            minimum: { one in S3.PutObjectRequest(bucket: one.bucket, key: one.key) }),
        StructureProof(
            S3.PutObjectOutput.self,
            copy: { one in S3.PutObjectOutput(expiration: one.expiration, eTag: one.eTag, checksumCRC32: one.checksumCRC32, checksumCRC32C: one.checksumCRC32C, checksumCRC64NVME: one.checksumCRC64NVME, checksumSHA1: one.checksumSHA1, checksumSHA256: one.checksumSHA256, checksumSHA512: one.checksumSHA512, checksumMD5: one.checksumMD5, checksumXXHASH64: one.checksumXXHASH64, checksumXXHASH3: one.checksumXXHASH3, checksumXXHASH128: one.checksumXXHASH128, checksumType: one.checksumType, serverSideEncryption: one.serverSideEncryption, versionId: one.versionId, sseCustomerAlgorithm: one.sseCustomerAlgorithm, sseCustomerKeyMD5: one.sseCustomerKeyMD5, ssekmsKeyId: one.ssekmsKeyId, ssekmsEncryptionContext: one.ssekmsEncryptionContext, bucketKeyEnabled: one.bucketKeyEnabled, size: one.size, requestCharged: one.requestCharged) },
            minimum: { _ in S3.PutObjectOutput() }),
        StructureProof(
            S3.PutObjectTaggingRequest.self,
            copy: { one in S3.PutObjectTaggingRequest(bucket: one.bucket, key: one.key, tagging: one.tagging, versionId: one.versionId, contentMD5: one.contentMD5, checksumAlgorithm: one.checksumAlgorithm, expectedBucketOwner: one.expectedBucketOwner, requestPayer: one.requestPayer) },
            minimum: { one in S3.PutObjectTaggingRequest(bucket: one.bucket, key: one.key, tagging: one.tagging) }),
        StructureProof(
            S3.PutObjectTaggingOutput.self,
            copy: { one in S3.PutObjectTaggingOutput(versionId: one.versionId) },
            minimum: { _ in S3.PutObjectTaggingOutput() }),
        StructureProof(
            S3.PutPublicAccessBlockRequest.self,
            copy: { one in S3.PutPublicAccessBlockRequest(bucket: one.bucket, publicAccessBlockConfiguration: one.publicAccessBlockConfiguration, contentMD5: one.contentMD5, checksumAlgorithm: one.checksumAlgorithm, expectedBucketOwner: one.expectedBucketOwner) },
            minimum: { one in S3.PutPublicAccessBlockRequest(bucket: one.bucket, publicAccessBlockConfiguration: one.publicAccessBlockConfiguration) }),
        StructureProof(
            S3.UploadPartRequest.self,
            copy: { one in S3.UploadPartRequest(bucket: one.bucket, key: one.key, partNumber: one.partNumber, uploadId: one.uploadId, body: one.body, contentLength: one.contentLength, contentMD5: one.contentMD5, checksumAlgorithm: one.checksumAlgorithm, checksumCRC32: one.checksumCRC32, checksumCRC32C: one.checksumCRC32C, checksumCRC64NVME: one.checksumCRC64NVME, checksumSHA1: one.checksumSHA1, checksumSHA256: one.checksumSHA256, checksumSHA512: one.checksumSHA512, checksumMD5: one.checksumMD5, checksumXXHASH64: one.checksumXXHASH64, checksumXXHASH3: one.checksumXXHASH3, checksumXXHASH128: one.checksumXXHASH128, sseCustomerAlgorithm: one.sseCustomerAlgorithm, sseCustomerKey: one.sseCustomerKey, sseCustomerKeyMD5: one.sseCustomerKeyMD5, requestPayer: one.requestPayer, expectedBucketOwner: one.expectedBucketOwner) },
            minimum: { one in S3.UploadPartRequest(bucket: one.bucket, key: one.key, partNumber: one.partNumber, uploadId: one.uploadId) }),
        StructureProof(
            S3.UploadPartOutput.self,
            copy: { one in S3.UploadPartOutput(serverSideEncryption: one.serverSideEncryption, eTag: one.eTag, checksumCRC32: one.checksumCRC32, checksumCRC32C: one.checksumCRC32C, checksumCRC64NVME: one.checksumCRC64NVME, checksumSHA1: one.checksumSHA1, checksumSHA256: one.checksumSHA256, checksumSHA512: one.checksumSHA512, checksumMD5: one.checksumMD5, checksumXXHASH64: one.checksumXXHASH64, checksumXXHASH3: one.checksumXXHASH3, checksumXXHASH128: one.checksumXXHASH128, sseCustomerAlgorithm: one.sseCustomerAlgorithm, sseCustomerKeyMD5: one.sseCustomerKeyMD5, ssekmsKeyId: one.ssekmsKeyId, bucketKeyEnabled: one.bucketKeyEnabled, requestCharged: one.requestCharged, versionId: one.versionId) },
            minimum: { _ in S3.UploadPartOutput() }),
        StructureProof(
            S3.UploadPartCopyRequest.self,
            copy: { one in S3.UploadPartCopyRequest(bucket: one.bucket, copySource: one.copySource, key: one.key, partNumber: one.partNumber, uploadId: one.uploadId, copySourceIfMatch: one.copySourceIfMatch, copySourceIfModifiedSince: one.copySourceIfModifiedSince, copySourceIfNoneMatch: one.copySourceIfNoneMatch, copySourceIfUnmodifiedSince: one.copySourceIfUnmodifiedSince, copySourceRange: one.copySourceRange, sseCustomerAlgorithm: one.sseCustomerAlgorithm, sseCustomerKey: one.sseCustomerKey, sseCustomerKeyMD5: one.sseCustomerKeyMD5, copySourceSSECustomerAlgorithm: one.copySourceSSECustomerAlgorithm, copySourceSSECustomerKey: one.copySourceSSECustomerKey, copySourceSSECustomerKeyMD5: one.copySourceSSECustomerKeyMD5, requestPayer: one.requestPayer, expectedBucketOwner: one.expectedBucketOwner, expectedSourceBucketOwner: one.expectedSourceBucketOwner) },
            minimum: { one in S3.UploadPartCopyRequest(bucket: one.bucket, copySource: one.copySource, key: one.key, partNumber: one.partNumber, uploadId: one.uploadId) }),
        StructureProof(
            S3.UploadPartCopyOutput.self,
            copy: { one in S3.UploadPartCopyOutput(copySourceVersionId: one.copySourceVersionId, copyPartResult: one.copyPartResult, serverSideEncryption: one.serverSideEncryption, sseCustomerAlgorithm: one.sseCustomerAlgorithm, sseCustomerKeyMD5: one.sseCustomerKeyMD5, ssekmsKeyId: one.ssekmsKeyId, bucketKeyEnabled: one.bucketKeyEnabled, requestCharged: one.requestCharged, versionId: one.versionId) },
            minimum: { _ in S3.UploadPartCopyOutput() }),
        StructureProof(
            S3.CopyPartResult.self,
            copy: { one in S3.CopyPartResult(eTag: one.eTag, lastModified: one.lastModified, checksumCRC32: one.checksumCRC32, checksumCRC32C: one.checksumCRC32C, checksumCRC64NVME: one.checksumCRC64NVME, checksumSHA1: one.checksumSHA1, checksumSHA256: one.checksumSHA256, checksumSHA512: one.checksumSHA512, checksumMD5: one.checksumMD5, checksumXXHASH64: one.checksumXXHASH64, checksumXXHASH3: one.checksumXXHASH3, checksumXXHASH128: one.checksumXXHASH128) },
            minimum: { _ in S3.CopyPartResult() }),
    ]
}
