// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension S3 {
    public enum AbortMultipartUpload: AWSOperation {
        public typealias Input = S3.AbortMultipartUploadRequest
        public typealias Output = S3.AbortMultipartUploadOutput
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "AbortMultipartUpload",
            method: "DELETE",
            uri: "/{Bucket}/{Key+}",
            status: 204,
            input: S3Facts.AbortMultipartUploadRequest,
            output: S3Facts.AbortMultipartUploadOutput,
            errors: [S3Facts.NoSuchUpload])
    }
}

extension S3 {
    public enum CompleteMultipartUpload: AWSOperation {
        public typealias Input = S3.CompleteMultipartUploadRequest
        public typealias Output = S3.CompleteMultipartUploadOutput
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "CompleteMultipartUpload",
            method: "POST",
            uri: "/{Bucket}/{Key+}",
            input: S3Facts.CompleteMultipartUploadRequest,
            output: S3Facts.CompleteMultipartUploadOutput)
    }
}

extension S3 {
    public enum CopyObject: AWSOperation {
        public typealias Input = S3.CopyObjectRequest
        public typealias Output = S3.CopyObjectOutput
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "CopyObject",
            method: "PUT",
            uri: "/{Bucket}/{Key+}",
            input: S3Facts.CopyObjectRequest,
            output: S3Facts.CopyObjectOutput,
            errors: [S3Facts.ObjectNotInActiveTierError])
    }
}

extension S3 {
    public enum CreateBucket: AWSOperation {
        public typealias Input = S3.CreateBucketRequest
        public typealias Output = S3.CreateBucketOutput
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "CreateBucket",
            method: "PUT",
            uri: "/{Bucket}",
            input: S3Facts.CreateBucketRequest,
            output: S3Facts.CreateBucketOutput,
            errors: [S3Facts.BucketAlreadyExists, S3Facts.BucketAlreadyOwnedByYou])
    }
}

extension S3 {
    public enum CreateMultipartUpload: AWSOperation {
        public typealias Input = S3.CreateMultipartUploadRequest
        public typealias Output = S3.CreateMultipartUploadOutput
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "CreateMultipartUpload",
            method: "POST",
            uri: "/{Bucket}/{Key+}?uploads",
            input: S3Facts.CreateMultipartUploadRequest,
            output: S3Facts.CreateMultipartUploadOutput)
    }
}

extension S3 {
    public enum DeleteBucket: AWSOperation {
        public typealias Input = S3.DeleteBucketRequest
        public typealias Output = Unit
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "DeleteBucket",
            method: "DELETE",
            uri: "/{Bucket}",
            status: 204,
            input: S3Facts.DeleteBucketRequest,
            output: .unit)
    }
}

extension S3 {
    public enum DeleteBucketEncryption: AWSOperation {
        public typealias Input = S3.DeleteBucketEncryptionRequest
        public typealias Output = Unit
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "DeleteBucketEncryption",
            method: "DELETE",
            uri: "/{Bucket}?encryption",
            status: 204,
            input: S3Facts.DeleteBucketEncryptionRequest,
            output: .unit)
    }
}

extension S3 {
    public enum DeleteBucketLifecycle: AWSOperation {
        public typealias Input = S3.DeleteBucketLifecycleRequest
        public typealias Output = Unit
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "DeleteBucketLifecycle",
            method: "DELETE",
            uri: "/{Bucket}?lifecycle",
            status: 204,
            input: S3Facts.DeleteBucketLifecycleRequest,
            output: .unit)
    }
}

extension S3 {
    public enum DeleteBucketPolicy: AWSOperation {
        public typealias Input = S3.DeleteBucketPolicyRequest
        public typealias Output = Unit
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "DeleteBucketPolicy",
            method: "DELETE",
            uri: "/{Bucket}?policy",
            status: 204,
            input: S3Facts.DeleteBucketPolicyRequest,
            output: .unit)
    }
}

extension S3 {
    public enum DeleteBucketTagging: AWSOperation {
        public typealias Input = S3.DeleteBucketTaggingRequest
        public typealias Output = Unit
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "DeleteBucketTagging",
            method: "DELETE",
            uri: "/{Bucket}?tagging",
            status: 204,
            input: S3Facts.DeleteBucketTaggingRequest,
            output: .unit)
    }
}

extension S3 {
    public enum DeleteObject: AWSOperation {
        public typealias Input = S3.DeleteObjectRequest
        public typealias Output = S3.DeleteObjectOutput
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "DeleteObject",
            method: "DELETE",
            uri: "/{Bucket}/{Key+}",
            status: 204,
            input: S3Facts.DeleteObjectRequest,
            output: S3Facts.DeleteObjectOutput)
    }
}

extension S3 {
    public enum DeleteObjectTagging: AWSOperation {
        public typealias Input = S3.DeleteObjectTaggingRequest
        public typealias Output = S3.DeleteObjectTaggingOutput
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "DeleteObjectTagging",
            method: "DELETE",
            uri: "/{Bucket}/{Key+}?tagging",
            status: 204,
            input: S3Facts.DeleteObjectTaggingRequest,
            output: S3Facts.DeleteObjectTaggingOutput)
    }
}

extension S3 {
    public enum DeleteObjects: AWSOperation {
        public typealias Input = S3.DeleteObjectsRequest
        public typealias Output = S3.DeleteObjectsOutput
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "DeleteObjects",
            method: "POST",
            uri: "/{Bucket}?delete",
            input: S3Facts.DeleteObjectsRequest,
            output: S3Facts.DeleteObjectsOutput)
    }
}

extension S3 {
    public enum DeletePublicAccessBlock: AWSOperation {
        public typealias Input = S3.DeletePublicAccessBlockRequest
        public typealias Output = Unit
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "DeletePublicAccessBlock",
            method: "DELETE",
            uri: "/{Bucket}?publicAccessBlock",
            status: 204,
            input: S3Facts.DeletePublicAccessBlockRequest,
            output: .unit)
    }
}

extension S3 {
    public enum GetBucketEncryption: AWSOperation {
        public typealias Input = S3.GetBucketEncryptionRequest
        public typealias Output = S3.GetBucketEncryptionOutput
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "GetBucketEncryption",
            method: "GET",
            uri: "/{Bucket}?encryption",
            input: S3Facts.GetBucketEncryptionRequest,
            output: S3Facts.GetBucketEncryptionOutput)
    }
}

extension S3 {
    public enum GetBucketLifecycleConfiguration: AWSOperation {
        public typealias Input = S3.GetBucketLifecycleConfigurationRequest
        public typealias Output = S3.GetBucketLifecycleConfigurationOutput
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "GetBucketLifecycleConfiguration",
            method: "GET",
            uri: "/{Bucket}?lifecycle",
            input: S3Facts.GetBucketLifecycleConfigurationRequest,
            output: S3Facts.GetBucketLifecycleConfigurationOutput)
    }
}

extension S3 {
    public enum GetBucketLocation: AWSOperation {
        public typealias Input = S3.GetBucketLocationRequest
        public typealias Output = S3.GetBucketLocationOutput
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "GetBucketLocation",
            method: "GET",
            uri: "/{Bucket}?location",
            input: S3Facts.GetBucketLocationRequest,
            output: S3Facts.GetBucketLocationOutput)
    }
}

extension S3 {
    public enum GetBucketOwnershipControls: AWSOperation {
        public typealias Input = S3.GetBucketOwnershipControlsRequest
        public typealias Output = S3.GetBucketOwnershipControlsOutput
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "GetBucketOwnershipControls",
            method: "GET",
            uri: "/{Bucket}?ownershipControls",
            input: S3Facts.GetBucketOwnershipControlsRequest,
            output: S3Facts.GetBucketOwnershipControlsOutput)
    }
}

extension S3 {
    public enum GetBucketPolicy: AWSOperation {
        public typealias Input = S3.GetBucketPolicyRequest
        public typealias Output = S3.GetBucketPolicyOutput
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "GetBucketPolicy",
            method: "GET",
            uri: "/{Bucket}?policy",
            input: S3Facts.GetBucketPolicyRequest,
            output: S3Facts.GetBucketPolicyOutput)
    }
}

extension S3 {
    public enum GetBucketTagging: AWSOperation {
        public typealias Input = S3.GetBucketTaggingRequest
        public typealias Output = S3.GetBucketTaggingOutput
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "GetBucketTagging",
            method: "GET",
            uri: "/{Bucket}?tagging",
            input: S3Facts.GetBucketTaggingRequest,
            output: S3Facts.GetBucketTaggingOutput)
    }
}

extension S3 {
    public enum GetBucketVersioning: AWSOperation {
        public typealias Input = S3.GetBucketVersioningRequest
        public typealias Output = S3.GetBucketVersioningOutput
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "GetBucketVersioning",
            method: "GET",
            uri: "/{Bucket}?versioning",
            input: S3Facts.GetBucketVersioningRequest,
            output: S3Facts.GetBucketVersioningOutput)
    }
}

extension S3 {
    public enum GetObject: AWSOperation {
        public typealias Input = S3.GetObjectRequest
        public typealias Output = S3.GetObjectOutput
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "GetObject",
            method: "GET",
            uri: "/{Bucket}/{Key+}",
            input: S3Facts.GetObjectRequest,
            output: S3Facts.GetObjectOutput,
            errors: [S3Facts.NoSuchKey, S3Facts.InvalidObjectState])
    }
}

extension S3 {
    public enum GetObjectTagging: AWSOperation {
        public typealias Input = S3.GetObjectTaggingRequest
        public typealias Output = S3.GetObjectTaggingOutput
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "GetObjectTagging",
            method: "GET",
            uri: "/{Bucket}/{Key+}?tagging",
            input: S3Facts.GetObjectTaggingRequest,
            output: S3Facts.GetObjectTaggingOutput)
    }
}

extension S3 {
    public enum GetPublicAccessBlock: AWSOperation {
        public typealias Input = S3.GetPublicAccessBlockRequest
        public typealias Output = S3.GetPublicAccessBlockOutput
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "GetPublicAccessBlock",
            method: "GET",
            uri: "/{Bucket}?publicAccessBlock",
            input: S3Facts.GetPublicAccessBlockRequest,
            output: S3Facts.GetPublicAccessBlockOutput)
    }
}

extension S3 {
    public enum HeadBucket: AWSOperation {
        public typealias Input = S3.HeadBucketRequest
        public typealias Output = S3.HeadBucketOutput
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "HeadBucket",
            method: "HEAD",
            uri: "/{Bucket}",
            input: S3Facts.HeadBucketRequest,
            output: S3Facts.HeadBucketOutput,
            errors: [S3Facts.NoSuchBucket])
    }
}

extension S3 {
    public enum HeadObject: AWSOperation {
        public typealias Input = S3.HeadObjectRequest
        public typealias Output = S3.HeadObjectOutput
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "HeadObject",
            method: "HEAD",
            uri: "/{Bucket}/{Key+}",
            input: S3Facts.HeadObjectRequest,
            output: S3Facts.HeadObjectOutput,
            errors: [S3Facts.NoSuchKey])
    }
}

extension S3 {
    public enum ListBuckets: AWSOperation {
        public typealias Input = S3.ListBucketsRequest
        public typealias Output = S3.ListBucketsOutput
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "ListBuckets",
            method: "GET",
            uri: "/",
            input: S3Facts.ListBucketsRequest,
            output: S3Facts.ListBucketsOutput)
    }
}

extension S3 {
    public enum ListMultipartUploads: AWSOperation {
        public typealias Input = S3.ListMultipartUploadsRequest
        public typealias Output = S3.ListMultipartUploadsOutput
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "ListMultipartUploads",
            method: "GET",
            uri: "/{Bucket}?uploads",
            input: S3Facts.ListMultipartUploadsRequest,
            output: S3Facts.ListMultipartUploadsOutput)
    }
}

extension S3 {
    public enum ListObjectVersions: AWSOperation {
        public typealias Input = S3.ListObjectVersionsRequest
        public typealias Output = S3.ListObjectVersionsOutput
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "ListObjectVersions",
            method: "GET",
            uri: "/{Bucket}?versions",
            input: S3Facts.ListObjectVersionsRequest,
            output: S3Facts.ListObjectVersionsOutput)
    }
}

extension S3 {
    public enum ListObjects: AWSOperation {
        public typealias Input = S3.ListObjectsRequest
        public typealias Output = S3.ListObjectsOutput
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "ListObjects",
            method: "GET",
            uri: "/{Bucket}",
            input: S3Facts.ListObjectsRequest,
            output: S3Facts.ListObjectsOutput,
            errors: [S3Facts.NoSuchBucket])
    }
}

extension S3 {
    public enum ListObjectsV2: AWSOperation {
        public typealias Input = S3.ListObjectsV2Request
        public typealias Output = S3.ListObjectsV2Output
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "ListObjectsV2",
            method: "GET",
            uri: "/{Bucket}?list-type=2",
            input: S3Facts.ListObjectsV2Request,
            output: S3Facts.ListObjectsV2Output,
            errors: [S3Facts.NoSuchBucket])
    }
}

extension S3 {
    public enum ListParts: AWSOperation {
        public typealias Input = S3.ListPartsRequest
        public typealias Output = S3.ListPartsOutput
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "ListParts",
            method: "GET",
            uri: "/{Bucket}/{Key+}",
            input: S3Facts.ListPartsRequest,
            output: S3Facts.ListPartsOutput)
    }
}

extension S3 {
    public enum PutBucketEncryption: AWSOperation {
        public typealias Input = S3.PutBucketEncryptionRequest
        public typealias Output = Unit
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "PutBucketEncryption",
            method: "PUT",
            uri: "/{Bucket}?encryption",
            input: S3Facts.PutBucketEncryptionRequest,
            output: .unit)
    }
}

extension S3 {
    public enum PutBucketLifecycleConfiguration: AWSOperation {
        public typealias Input = S3.PutBucketLifecycleConfigurationRequest
        public typealias Output = S3.PutBucketLifecycleConfigurationOutput
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "PutBucketLifecycleConfiguration",
            method: "PUT",
            uri: "/{Bucket}?lifecycle",
            input: S3Facts.PutBucketLifecycleConfigurationRequest,
            output: S3Facts.PutBucketLifecycleConfigurationOutput)
    }
}

extension S3 {
    public enum PutBucketOwnershipControls: AWSOperation {
        public typealias Input = S3.PutBucketOwnershipControlsRequest
        public typealias Output = Unit
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "PutBucketOwnershipControls",
            method: "PUT",
            uri: "/{Bucket}?ownershipControls",
            input: S3Facts.PutBucketOwnershipControlsRequest,
            output: .unit)
    }
}

extension S3 {
    public enum PutBucketPolicy: AWSOperation {
        public typealias Input = S3.PutBucketPolicyRequest
        public typealias Output = Unit
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "PutBucketPolicy",
            method: "PUT",
            uri: "/{Bucket}?policy",
            input: S3Facts.PutBucketPolicyRequest,
            output: .unit)
    }
}

extension S3 {
    public enum PutBucketTagging: AWSOperation {
        public typealias Input = S3.PutBucketTaggingRequest
        public typealias Output = Unit
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "PutBucketTagging",
            method: "PUT",
            uri: "/{Bucket}?tagging",
            input: S3Facts.PutBucketTaggingRequest,
            output: .unit)
    }
}

extension S3 {
    public enum PutBucketVersioning: AWSOperation {
        public typealias Input = S3.PutBucketVersioningRequest
        public typealias Output = Unit
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "PutBucketVersioning",
            method: "PUT",
            uri: "/{Bucket}?versioning",
            input: S3Facts.PutBucketVersioningRequest,
            output: .unit)
    }
}

extension S3 {
    public enum PutObject: AWSOperation {
        public typealias Input = S3.PutObjectRequest
        public typealias Output = S3.PutObjectOutput
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "PutObject",
            method: "PUT",
            uri: "/{Bucket}/{Key+}",
            input: S3Facts.PutObjectRequest,
            output: S3Facts.PutObjectOutput,
            errors: [S3Facts.InvalidRequest, S3Facts.InvalidWriteOffset, S3Facts.TooManyParts, S3Facts.EncryptionTypeMismatch])
    }
}

extension S3 {
    public enum PutObjectTagging: AWSOperation {
        public typealias Input = S3.PutObjectTaggingRequest
        public typealias Output = S3.PutObjectTaggingOutput
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "PutObjectTagging",
            method: "PUT",
            uri: "/{Bucket}/{Key+}?tagging",
            input: S3Facts.PutObjectTaggingRequest,
            output: S3Facts.PutObjectTaggingOutput)
    }
}

extension S3 {
    public enum PutPublicAccessBlock: AWSOperation {
        public typealias Input = S3.PutPublicAccessBlockRequest
        public typealias Output = Unit
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "PutPublicAccessBlock",
            method: "PUT",
            uri: "/{Bucket}?publicAccessBlock",
            input: S3Facts.PutPublicAccessBlockRequest,
            output: .unit)
    }
}

extension S3 {
    public enum UploadPart: AWSOperation {
        public typealias Input = S3.UploadPartRequest
        public typealias Output = S3.UploadPartOutput
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "UploadPart",
            method: "PUT",
            uri: "/{Bucket}/{Key+}",
            input: S3Facts.UploadPartRequest,
            output: S3Facts.UploadPartOutput)
    }
}

extension S3 {
    public enum UploadPartCopy: AWSOperation {
        public typealias Input = S3.UploadPartCopyRequest
        public typealias Output = S3.UploadPartCopyOutput
        public static let service = S3.service
        public static let schema = OperationSchema(
            name: "UploadPartCopy",
            method: "PUT",
            uri: "/{Bucket}/{Key+}",
            input: S3Facts.UploadPartCopyRequest,
            output: S3Facts.UploadPartCopyOutput)
    }
}
