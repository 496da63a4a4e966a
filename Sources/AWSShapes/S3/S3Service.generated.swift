// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

/// Amazon Simple Storage Service: its facts, shapes and operations.
public enum S3 {
    public static let service = ServiceModel(
        name: "s3",
        serviceID: "S3",
        apiVersion: "2006-03-01",
        endpointPrefix: "s3",
        signingName: "s3",
        actionPrefix: "s3",
        protocols: [.restXml],
        xmlNamespace: "http://s3.amazonaws.com/doc/2006-03-01/")

    /// Every operation that Nimbo speaks.
    public static let operations: [OperationSchema] = [
        AbortMultipartUpload.schema,
        CompleteMultipartUpload.schema,
        CopyObject.schema,
        CreateBucket.schema,
        CreateMultipartUpload.schema,
        DeleteBucket.schema,
        DeleteBucketEncryption.schema,
        DeleteBucketLifecycle.schema,
        DeleteBucketPolicy.schema,
        DeleteBucketTagging.schema,
        DeleteObject.schema,
        DeleteObjectTagging.schema,
        DeleteObjects.schema,
        DeletePublicAccessBlock.schema,
        GetBucketEncryption.schema,
        GetBucketLifecycleConfiguration.schema,
        GetBucketLocation.schema,
        GetBucketOwnershipControls.schema,
        GetBucketPolicy.schema,
        GetBucketTagging.schema,
        GetBucketVersioning.schema,
        GetObject.schema,
        GetObjectTagging.schema,
        GetPublicAccessBlock.schema,
        HeadBucket.schema,
        HeadObject.schema,
        ListBuckets.schema,
        ListMultipartUploads.schema,
        ListObjectVersions.schema,
        ListObjects.schema,
        ListObjectsV2.schema,
        ListParts.schema,
        PutBucketEncryption.schema,
        PutBucketLifecycleConfiguration.schema,
        PutBucketOwnershipControls.schema,
        PutBucketPolicy.schema,
        PutBucketTagging.schema,
        PutBucketVersioning.schema,
        PutObject.schema,
        PutObjectTagging.schema,
        PutPublicAccessBlock.schema,
        UploadPart.schema,
        UploadPartCopy.schema,
    ]
}
