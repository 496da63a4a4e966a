// Made by `make shapes` from botocore's service model. Do not edit.
import AWSCore

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
