// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

enum S3Facts {
    static let AbortMultipartUploadRequest: Shape = Shape(
        "AbortMultipartUploadRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("Key", S3Facts.ObjectKey, in: .uri, required: true),
            Member("UploadId", .string, wire: "uploadId", in: .querystring, required: true),
            Member("RequestPayer", S3Facts.RequestPayer, wire: "x-amz-request-payer", in: .header),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
            Member("IfMatchInitiatedTime", S3Facts.IfMatchInitiatedTime, wire: "x-amz-if-match-initiated-time", in: .header),
        ])

    static let ObjectKey: Shape = Shape(
        "ObjectKey", .string, constraints: .init(minimum: 1))

    static let RequestPayer: Shape = Shape(
        "RequestPayer", .string, constraints: .init(values: ["requester"]))

    static let IfMatchInitiatedTime: Shape = Shape(
        "IfMatchInitiatedTime", .timestamp, timestampFormat: .rfc822)

    static let AbortMultipartUploadOutput: Shape = Shape(
        "AbortMultipartUploadOutput", .structure, members: [
            Member("RequestCharged", S3Facts.RequestCharged, wire: "x-amz-request-charged", in: .header),
            Member("VersionId", .string, wire: "x-amz-version-id", in: .header),
        ])

    static let RequestCharged: Shape = Shape(
        "RequestCharged", .string, constraints: .init(values: ["requester"]))

    static let CompleteMultipartUploadRequest: Shape = Shape(
        "CompleteMultipartUploadRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("Key", S3Facts.ObjectKey, in: .uri, required: true),
            Member("MultipartUpload", S3Facts.CompletedMultipartUpload, wire: "CompleteMultipartUpload", xmlNamespace: "http://s3.amazonaws.com/doc/2006-03-01/"),
            Member("UploadId", .string, wire: "uploadId", in: .querystring, required: true),
            Member("ChecksumCRC32", .string, wire: "x-amz-checksum-crc32", in: .header),
            Member("ChecksumCRC32C", .string, wire: "x-amz-checksum-crc32c", in: .header),
            Member("ChecksumCRC64NVME", .string, wire: "x-amz-checksum-crc64nvme", in: .header),
            Member("ChecksumSHA1", .string, wire: "x-amz-checksum-sha1", in: .header),
            Member("ChecksumSHA256", .string, wire: "x-amz-checksum-sha256", in: .header),
            Member("ChecksumSHA512", .string, wire: "x-amz-checksum-sha512", in: .header),
            Member("ChecksumMD5", .string, wire: "x-amz-checksum-md5", in: .header),
            Member("ChecksumXXHASH64", .string, wire: "x-amz-checksum-xxhash64", in: .header),
            Member("ChecksumXXHASH3", .string, wire: "x-amz-checksum-xxhash3", in: .header),
            Member("ChecksumXXHASH128", .string, wire: "x-amz-checksum-xxhash128", in: .header),
            Member("ChecksumType", S3Facts.ChecksumType, wire: "x-amz-checksum-type", in: .header),
            Member("MpuObjectSize", .long, wire: "x-amz-mp-object-size", in: .header),
            Member("RequestPayer", S3Facts.RequestPayer, wire: "x-amz-request-payer", in: .header),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
            Member("IfMatch", .string, wire: "If-Match", in: .header),
            Member("IfNoneMatch", .string, wire: "If-None-Match", in: .header),
            Member("SSECustomerAlgorithm", .string, wire: "x-amz-server-side-encryption-customer-algorithm", in: .header),
            Member("SSECustomerKey", S3Facts.SSECustomerKey, wire: "x-amz-server-side-encryption-customer-key", in: .header),
            Member("SSECustomerKeyMD5", .string, wire: "x-amz-server-side-encryption-customer-key-MD5", in: .header),
        ], payload: "MultipartUpload")

    static let CompletedMultipartUpload: Shape = Shape(
        "CompletedMultipartUpload", .structure, members: [
            Member("Parts", S3Facts.CompletedPartList, wire: "Part"),
        ])

    static let CompletedPartList: Shape = Shape(
        "CompletedPartList", .list, element: Member("member", S3Facts.CompletedPart), flattened: true)

    static let CompletedPart: Shape = Shape(
        "CompletedPart", .structure, members: [
            Member("ETag", .string),
            Member("ChecksumCRC32", .string),
            Member("ChecksumCRC32C", .string),
            Member("ChecksumCRC64NVME", .string),
            Member("ChecksumSHA1", .string),
            Member("ChecksumSHA256", .string),
            Member("ChecksumSHA512", .string),
            Member("ChecksumMD5", .string),
            Member("ChecksumXXHASH64", .string),
            Member("ChecksumXXHASH3", .string),
            Member("ChecksumXXHASH128", .string),
            Member("PartNumber", .integer),
        ])

    static let ChecksumType: Shape = Shape(
        "ChecksumType", .string, constraints: .init(values: ["COMPOSITE", "FULL_OBJECT"]))

    static let SSECustomerKey: Shape = Shape(
        "SSECustomerKey", .string, sensitive: true)

    static let CompleteMultipartUploadOutput: Shape = Shape(
        "CompleteMultipartUploadOutput", .structure, members: [
            Member("Location", .string),
            Member("Bucket", .string),
            Member("Key", S3Facts.ObjectKey),
            Member("Expiration", .string, wire: "x-amz-expiration", in: .header),
            Member("ETag", .string),
            Member("ChecksumCRC32", .string),
            Member("ChecksumCRC32C", .string),
            Member("ChecksumCRC64NVME", .string),
            Member("ChecksumSHA1", .string),
            Member("ChecksumSHA256", .string),
            Member("ChecksumSHA512", .string),
            Member("ChecksumMD5", .string),
            Member("ChecksumXXHASH64", .string),
            Member("ChecksumXXHASH3", .string),
            Member("ChecksumXXHASH128", .string),
            Member("ChecksumType", S3Facts.ChecksumType),
            Member("ServerSideEncryption", S3Facts.ServerSideEncryption, wire: "x-amz-server-side-encryption", in: .header),
            Member("VersionId", .string, wire: "x-amz-version-id", in: .header),
            Member("SSEKMSKeyId", S3Facts.SSEKMSKeyId, wire: "x-amz-server-side-encryption-aws-kms-key-id", in: .header),
            Member("BucketKeyEnabled", .boolean, wire: "x-amz-server-side-encryption-bucket-key-enabled", in: .header),
            Member("RequestCharged", S3Facts.RequestCharged, wire: "x-amz-request-charged", in: .header),
        ])

    static let ServerSideEncryption: Shape = Shape(
        "ServerSideEncryption", .string, constraints: .init(values: ["AES256", "aws:fsx", "aws:backup", "aws:kms", "aws:kms:dsse"]))

    static let SSEKMSKeyId: Shape = Shape(
        "SSEKMSKeyId", .string, sensitive: true)

    static let CopyObjectRequest: Shape = Shape(
        "CopyObjectRequest", .structure, members: [
            Member("ACL", S3Facts.ObjectCannedACL, wire: "x-amz-acl", in: .header),
            Member("Bucket", .string, in: .uri, required: true),
            Member("CacheControl", .string, wire: "Cache-Control", in: .header),
            Member("ChecksumAlgorithm", S3Facts.ChecksumAlgorithm, wire: "x-amz-checksum-algorithm", in: .header),
            Member("ContentDisposition", .string, wire: "Content-Disposition", in: .header),
            Member("ContentEncoding", .string, wire: "Content-Encoding", in: .header),
            Member("ContentLanguage", .string, wire: "Content-Language", in: .header),
            Member("ContentType", .string, wire: "Content-Type", in: .header),
            Member("CopySource", S3Facts.CopySource, wire: "x-amz-copy-source", in: .header, required: true),
            Member("CopySourceIfMatch", .string, wire: "x-amz-copy-source-if-match", in: .header),
            Member("CopySourceIfModifiedSince", .timestamp, wire: "x-amz-copy-source-if-modified-since", in: .header),
            Member("CopySourceIfNoneMatch", .string, wire: "x-amz-copy-source-if-none-match", in: .header),
            Member("CopySourceIfUnmodifiedSince", .timestamp, wire: "x-amz-copy-source-if-unmodified-since", in: .header),
            Member("Expires", .string, in: .header),
            Member("GrantFullControl", .string, wire: "x-amz-grant-full-control", in: .header),
            Member("GrantRead", .string, wire: "x-amz-grant-read", in: .header),
            Member("GrantReadACP", .string, wire: "x-amz-grant-read-acp", in: .header),
            Member("GrantWriteACP", .string, wire: "x-amz-grant-write-acp", in: .header),
            Member("IfMatch", .string, wire: "If-Match", in: .header),
            Member("IfNoneMatch", .string, wire: "If-None-Match", in: .header),
            Member("Key", S3Facts.ObjectKey, in: .uri, required: true),
            Member("Metadata", S3Facts.Metadata, wire: "x-amz-meta-", in: .headers),
            Member("MetadataDirective", S3Facts.MetadataDirective, wire: "x-amz-metadata-directive", in: .header),
            Member("TaggingDirective", S3Facts.TaggingDirective, wire: "x-amz-tagging-directive", in: .header),
            Member("AnnotationDirective", S3Facts.AnnotationDirective, wire: "x-amz-object-annotation-directive", in: .header),
            Member("ServerSideEncryption", S3Facts.ServerSideEncryption, wire: "x-amz-server-side-encryption", in: .header),
            Member("StorageClass", S3Facts.StorageClass, wire: "x-amz-storage-class", in: .header),
            Member("WebsiteRedirectLocation", .string, wire: "x-amz-website-redirect-location", in: .header),
            Member("SSECustomerAlgorithm", .string, wire: "x-amz-server-side-encryption-customer-algorithm", in: .header),
            Member("SSECustomerKey", S3Facts.SSECustomerKey, wire: "x-amz-server-side-encryption-customer-key", in: .header),
            Member("SSECustomerKeyMD5", .string, wire: "x-amz-server-side-encryption-customer-key-MD5", in: .header),
            Member("SSEKMSKeyId", S3Facts.SSEKMSKeyId, wire: "x-amz-server-side-encryption-aws-kms-key-id", in: .header),
            Member("SSEKMSEncryptionContext", S3Facts.SSEKMSEncryptionContext, wire: "x-amz-server-side-encryption-context", in: .header),
            Member("BucketKeyEnabled", .boolean, wire: "x-amz-server-side-encryption-bucket-key-enabled", in: .header),
            Member("CopySourceSSECustomerAlgorithm", .string, wire: "x-amz-copy-source-server-side-encryption-customer-algorithm", in: .header),
            Member("CopySourceSSECustomerKey", S3Facts.CopySourceSSECustomerKey, wire: "x-amz-copy-source-server-side-encryption-customer-key", in: .header),
            Member("CopySourceSSECustomerKeyMD5", .string, wire: "x-amz-copy-source-server-side-encryption-customer-key-MD5", in: .header),
            Member("RequestPayer", S3Facts.RequestPayer, wire: "x-amz-request-payer", in: .header),
            Member("Tagging", .string, wire: "x-amz-tagging", in: .header),
            Member("ObjectLockMode", S3Facts.ObjectLockMode, wire: "x-amz-object-lock-mode", in: .header),
            Member("ObjectLockRetainUntilDate", S3Facts.ObjectLockRetainUntilDate, wire: "x-amz-object-lock-retain-until-date", in: .header),
            Member("ObjectLockLegalHoldStatus", S3Facts.ObjectLockLegalHoldStatus, wire: "x-amz-object-lock-legal-hold", in: .header),
            Member("ObjectLockEventHold", S3Facts.ObjectLockEventHold, wire: "x-amz-object-lock-event-hold", in: .header),
            Member("ObjectLockEventHoldDurationDays", .integer, wire: "x-amz-object-lock-event-hold-duration-days", in: .header),
            Member("ObjectLockEventHoldDurationYears", .integer, wire: "x-amz-object-lock-event-hold-duration-years", in: .header),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
            Member("ExpectedSourceBucketOwner", .string, wire: "x-amz-source-expected-bucket-owner", in: .header),
        ])

    static let ObjectCannedACL: Shape = Shape(
        "ObjectCannedACL", .string, constraints: .init(values: ["private", "public-read", "public-read-write", "authenticated-read", "aws-exec-read", "bucket-owner-read", "bucket-owner-full-control"]))

    static let ChecksumAlgorithm: Shape = Shape(
        "ChecksumAlgorithm", .string, constraints: .init(values: ["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"]))

    static let CopySource: Shape = Shape(
        "CopySource", .string, constraints: .init(pattern: #"\/?.+\/.+"#))

    static let Metadata: Shape = Shape(
        "Metadata", .map, element: Member("value", .string), key: Member("key", .string))

    static let MetadataDirective: Shape = Shape(
        "MetadataDirective", .string, constraints: .init(values: ["COPY", "REPLACE"]))

    static let TaggingDirective: Shape = Shape(
        "TaggingDirective", .string, constraints: .init(values: ["COPY", "REPLACE"]))

    static let AnnotationDirective: Shape = Shape(
        "AnnotationDirective", .string, constraints: .init(values: ["COPY", "EXCLUDE"]))

    static let StorageClass: Shape = Shape(
        "StorageClass", .string, constraints: .init(values: ["STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER", "DEEP_ARCHIVE", "OUTPOSTS", "GLACIER_IR", "SNOW", "EXPRESS_ONEZONE", "FSX_OPENZFS", "FSX_ONTAP", "AWS_BACKUP_WARM", "AWS_BACKUP_LOW_COST_WARM"]))

    static let SSEKMSEncryptionContext: Shape = Shape(
        "SSEKMSEncryptionContext", .string, sensitive: true)

    static let CopySourceSSECustomerKey: Shape = Shape(
        "CopySourceSSECustomerKey", .string, sensitive: true)

    static let ObjectLockMode: Shape = Shape(
        "ObjectLockMode", .string, constraints: .init(values: ["GOVERNANCE", "COMPLIANCE"]))

    static let ObjectLockRetainUntilDate: Shape = Shape(
        "ObjectLockRetainUntilDate", .timestamp, timestampFormat: .iso8601)

    static let ObjectLockLegalHoldStatus: Shape = Shape(
        "ObjectLockLegalHoldStatus", .string, constraints: .init(values: ["ON", "OFF"]))

    static let ObjectLockEventHold: Shape = Shape(
        "ObjectLockEventHold", .string, constraints: .init(values: ["ON", "OFF"]))

    static let CopyObjectOutput: Shape = Shape(
        "CopyObjectOutput", .structure, members: [
            Member("CopyObjectResult", S3Facts.CopyObjectResult),
            Member("Expiration", .string, wire: "x-amz-expiration", in: .header),
            Member("CopySourceVersionId", .string, wire: "x-amz-copy-source-version-id", in: .header),
            Member("VersionId", .string, wire: "x-amz-version-id", in: .header),
            Member("ServerSideEncryption", S3Facts.ServerSideEncryption, wire: "x-amz-server-side-encryption", in: .header),
            Member("SSECustomerAlgorithm", .string, wire: "x-amz-server-side-encryption-customer-algorithm", in: .header),
            Member("SSECustomerKeyMD5", .string, wire: "x-amz-server-side-encryption-customer-key-MD5", in: .header),
            Member("SSEKMSKeyId", S3Facts.SSEKMSKeyId, wire: "x-amz-server-side-encryption-aws-kms-key-id", in: .header),
            Member("SSEKMSEncryptionContext", S3Facts.SSEKMSEncryptionContext, wire: "x-amz-server-side-encryption-context", in: .header),
            Member("BucketKeyEnabled", .boolean, wire: "x-amz-server-side-encryption-bucket-key-enabled", in: .header),
            Member("RequestCharged", S3Facts.RequestCharged, wire: "x-amz-request-charged", in: .header),
        ], payload: "CopyObjectResult")

    static let CopyObjectResult: Shape = Shape(
        "CopyObjectResult", .structure, members: [
            Member("ETag", .string),
            Member("LastModified", .timestamp),
            Member("ChecksumType", S3Facts.ChecksumType),
            Member("ChecksumCRC32", .string),
            Member("ChecksumCRC32C", .string),
            Member("ChecksumCRC64NVME", .string),
            Member("ChecksumSHA1", .string),
            Member("ChecksumSHA256", .string),
            Member("ChecksumSHA512", .string),
            Member("ChecksumMD5", .string),
            Member("ChecksumXXHASH64", .string),
            Member("ChecksumXXHASH3", .string),
            Member("ChecksumXXHASH128", .string),
        ])

    static let CreateBucketRequest: Shape = Shape(
        "CreateBucketRequest", .structure, members: [
            Member("ACL", S3Facts.BucketCannedACL, wire: "x-amz-acl", in: .header),
            Member("Bucket", .string, in: .uri, required: true),
            Member("CreateBucketConfiguration", S3Facts.CreateBucketConfiguration, xmlNamespace: "http://s3.amazonaws.com/doc/2006-03-01/"),
            Member("GrantFullControl", .string, wire: "x-amz-grant-full-control", in: .header),
            Member("GrantRead", .string, wire: "x-amz-grant-read", in: .header),
            Member("GrantReadACP", .string, wire: "x-amz-grant-read-acp", in: .header),
            Member("GrantWrite", .string, wire: "x-amz-grant-write", in: .header),
            Member("GrantWriteACP", .string, wire: "x-amz-grant-write-acp", in: .header),
            Member("ObjectLockEnabledForBucket", .boolean, wire: "x-amz-bucket-object-lock-enabled", in: .header),
            Member("ObjectOwnership", S3Facts.ObjectOwnership, wire: "x-amz-object-ownership", in: .header),
            Member("BucketNamespace", S3Facts.BucketNamespace, wire: "x-amz-bucket-namespace", in: .header),
        ], payload: "CreateBucketConfiguration")

    static let BucketCannedACL: Shape = Shape(
        "BucketCannedACL", .string, constraints: .init(values: ["private", "public-read", "public-read-write", "authenticated-read"]))

    static let CreateBucketConfiguration: Shape = Shape(
        "CreateBucketConfiguration", .structure, members: [
            Member("LocationConstraint", S3Facts.BucketLocationConstraint),
            Member("Location", S3Facts.LocationInfo),
            Member("Bucket", S3Facts.BucketInfo),
            Member("Tags", S3Facts.TagSet),
        ])

    static let BucketLocationConstraint: Shape = Shape(
        "BucketLocationConstraint", .string, constraints: .init(values: ["af-south-1", "ap-east-1", "ap-east-2", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5", "ap-southeast-6", "ap-southeast-7", "ca-central-1", "ca-west-1", "cn-north-1", "cn-northwest-1", "EU", "eu-central-1", "eu-central-2", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "il-central-1", "me-central-1", "me-south-1", "mx-central-1", "sa-east-1", "us-east-2", "us-gov-east-1", "us-gov-west-1", "us-west-1", "us-west-2"]))

    static let LocationInfo: Shape = Shape(
        "LocationInfo", .structure, members: [
            Member("Type", S3Facts.LocationType),
            Member("Name", .string),
        ])

    static let LocationType: Shape = Shape(
        "LocationType", .string, constraints: .init(values: ["AvailabilityZone", "LocalZone"]))

    static let BucketInfo: Shape = Shape(
        "BucketInfo", .structure, members: [
            Member("DataRedundancy", S3Facts.DataRedundancy),
            Member("Type", S3Facts.BucketType),
        ])

    static let DataRedundancy: Shape = Shape(
        "DataRedundancy", .string, constraints: .init(values: ["SingleAvailabilityZone", "SingleLocalZone"]))

    static let BucketType: Shape = Shape(
        "BucketType", .string, constraints: .init(values: ["Directory"]))

    static let TagSet: Shape = Shape(
        "TagSet", .list, element: Member("member", S3Facts.Tag, wire: "Tag"))

    static let Tag: Shape = Shape(
        "Tag", .structure, members: [
            Member("Key", S3Facts.ObjectKey, required: true),
            Member("Value", .string, required: true),
        ])

    static let ObjectOwnership: Shape = Shape(
        "ObjectOwnership", .string, constraints: .init(values: ["BucketOwnerPreferred", "ObjectWriter", "BucketOwnerEnforced"]))

    static let BucketNamespace: Shape = Shape(
        "BucketNamespace", .string, constraints: .init(values: ["account-regional", "global"]))

    static let CreateBucketOutput: Shape = Shape(
        "CreateBucketOutput", .structure, members: [
            Member("Location", .string, in: .header),
            Member("BucketArn", S3Facts.S3RegionalOrS3ExpressBucketArnString, wire: "x-amz-bucket-arn", in: .header),
        ])

    static let S3RegionalOrS3ExpressBucketArnString: Shape = Shape(
        "S3RegionalOrS3ExpressBucketArnString", .string, constraints: .init(minimum: 1, maximum: 128, pattern: #"arn:[^:]+:(s3|s3express):.*"#))

    static let CreateMultipartUploadRequest: Shape = Shape(
        "CreateMultipartUploadRequest", .structure, members: [
            Member("ACL", S3Facts.ObjectCannedACL, wire: "x-amz-acl", in: .header),
            Member("Bucket", .string, in: .uri, required: true),
            Member("CacheControl", .string, wire: "Cache-Control", in: .header),
            Member("ContentDisposition", .string, wire: "Content-Disposition", in: .header),
            Member("ContentEncoding", .string, wire: "Content-Encoding", in: .header),
            Member("ContentLanguage", .string, wire: "Content-Language", in: .header),
            Member("ContentType", .string, wire: "Content-Type", in: .header),
            Member("Expires", .string, in: .header),
            Member("GrantFullControl", .string, wire: "x-amz-grant-full-control", in: .header),
            Member("GrantRead", .string, wire: "x-amz-grant-read", in: .header),
            Member("GrantReadACP", .string, wire: "x-amz-grant-read-acp", in: .header),
            Member("GrantWriteACP", .string, wire: "x-amz-grant-write-acp", in: .header),
            Member("Key", S3Facts.ObjectKey, in: .uri, required: true),
            Member("Metadata", S3Facts.Metadata, wire: "x-amz-meta-", in: .headers),
            Member("ServerSideEncryption", S3Facts.ServerSideEncryption, wire: "x-amz-server-side-encryption", in: .header),
            Member("StorageClass", S3Facts.StorageClass, wire: "x-amz-storage-class", in: .header),
            Member("WebsiteRedirectLocation", .string, wire: "x-amz-website-redirect-location", in: .header),
            Member("SSECustomerAlgorithm", .string, wire: "x-amz-server-side-encryption-customer-algorithm", in: .header),
            Member("SSECustomerKey", S3Facts.SSECustomerKey, wire: "x-amz-server-side-encryption-customer-key", in: .header),
            Member("SSECustomerKeyMD5", .string, wire: "x-amz-server-side-encryption-customer-key-MD5", in: .header),
            Member("SSEKMSKeyId", S3Facts.SSEKMSKeyId, wire: "x-amz-server-side-encryption-aws-kms-key-id", in: .header),
            Member("SSEKMSEncryptionContext", S3Facts.SSEKMSEncryptionContext, wire: "x-amz-server-side-encryption-context", in: .header),
            Member("BucketKeyEnabled", .boolean, wire: "x-amz-server-side-encryption-bucket-key-enabled", in: .header),
            Member("RequestPayer", S3Facts.RequestPayer, wire: "x-amz-request-payer", in: .header),
            Member("Tagging", .string, wire: "x-amz-tagging", in: .header),
            Member("ObjectLockMode", S3Facts.ObjectLockMode, wire: "x-amz-object-lock-mode", in: .header),
            Member("ObjectLockRetainUntilDate", S3Facts.ObjectLockRetainUntilDate, wire: "x-amz-object-lock-retain-until-date", in: .header),
            Member("ObjectLockLegalHoldStatus", S3Facts.ObjectLockLegalHoldStatus, wire: "x-amz-object-lock-legal-hold", in: .header),
            Member("ObjectLockEventHold", S3Facts.ObjectLockEventHold, wire: "x-amz-object-lock-event-hold", in: .header),
            Member("ObjectLockEventHoldDurationDays", .integer, wire: "x-amz-object-lock-event-hold-duration-days", in: .header),
            Member("ObjectLockEventHoldDurationYears", .integer, wire: "x-amz-object-lock-event-hold-duration-years", in: .header),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
            Member("ChecksumAlgorithm", S3Facts.ChecksumAlgorithm, wire: "x-amz-checksum-algorithm", in: .header),
            Member("ChecksumType", S3Facts.ChecksumType, wire: "x-amz-checksum-type", in: .header),
        ])

    static let CreateMultipartUploadOutput: Shape = Shape(
        "CreateMultipartUploadOutput", .structure, members: [
            Member("AbortDate", .timestamp, wire: "x-amz-abort-date", in: .header),
            Member("AbortRuleId", .string, wire: "x-amz-abort-rule-id", in: .header),
            Member("Bucket", .string),
            Member("Key", S3Facts.ObjectKey),
            Member("UploadId", .string),
            Member("ServerSideEncryption", S3Facts.ServerSideEncryption, wire: "x-amz-server-side-encryption", in: .header),
            Member("SSECustomerAlgorithm", .string, wire: "x-amz-server-side-encryption-customer-algorithm", in: .header),
            Member("SSECustomerKeyMD5", .string, wire: "x-amz-server-side-encryption-customer-key-MD5", in: .header),
            Member("SSEKMSKeyId", S3Facts.SSEKMSKeyId, wire: "x-amz-server-side-encryption-aws-kms-key-id", in: .header),
            Member("SSEKMSEncryptionContext", S3Facts.SSEKMSEncryptionContext, wire: "x-amz-server-side-encryption-context", in: .header),
            Member("BucketKeyEnabled", .boolean, wire: "x-amz-server-side-encryption-bucket-key-enabled", in: .header),
            Member("RequestCharged", S3Facts.RequestCharged, wire: "x-amz-request-charged", in: .header),
            Member("ChecksumAlgorithm", S3Facts.ChecksumAlgorithm, wire: "x-amz-checksum-algorithm", in: .header),
            Member("ChecksumType", S3Facts.ChecksumType, wire: "x-amz-checksum-type", in: .header),
            Member("VersionId", .string, wire: "x-amz-version-id", in: .header),
        ])

    static let DeleteBucketRequest: Shape = Shape(
        "DeleteBucketRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
        ])

    static let DeleteBucketEncryptionRequest: Shape = Shape(
        "DeleteBucketEncryptionRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
        ])

    static let DeleteBucketLifecycleRequest: Shape = Shape(
        "DeleteBucketLifecycleRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
        ])

    static let DeleteBucketPolicyRequest: Shape = Shape(
        "DeleteBucketPolicyRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
        ])

    static let DeleteBucketTaggingRequest: Shape = Shape(
        "DeleteBucketTaggingRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
        ])

    static let DeleteObjectRequest: Shape = Shape(
        "DeleteObjectRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("Key", S3Facts.ObjectKey, in: .uri, required: true),
            Member("MFA", .string, wire: "x-amz-mfa", in: .header),
            Member("VersionId", .string, wire: "versionId", in: .querystring),
            Member("RequestPayer", S3Facts.RequestPayer, wire: "x-amz-request-payer", in: .header),
            Member("BypassGovernanceRetention", .boolean, wire: "x-amz-bypass-governance-retention", in: .header),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
            Member("IfMatch", .string, wire: "If-Match", in: .header),
            Member("IfMatchLastModifiedTime", S3Facts.IfMatchLastModifiedTime, wire: "x-amz-if-match-last-modified-time", in: .header),
            Member("IfMatchSize", .long, wire: "x-amz-if-match-size", in: .header),
        ])

    static let IfMatchLastModifiedTime: Shape = Shape(
        "IfMatchLastModifiedTime", .timestamp, timestampFormat: .rfc822)

    static let DeleteObjectOutput: Shape = Shape(
        "DeleteObjectOutput", .structure, members: [
            Member("DeleteMarker", .boolean, wire: "x-amz-delete-marker", in: .header),
            Member("VersionId", .string, wire: "x-amz-version-id", in: .header),
            Member("RequestCharged", S3Facts.RequestCharged, wire: "x-amz-request-charged", in: .header),
        ])

    static let DeleteObjectTaggingRequest: Shape = Shape(
        "DeleteObjectTaggingRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("Key", S3Facts.ObjectKey, in: .uri, required: true),
            Member("VersionId", .string, wire: "versionId", in: .querystring),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
        ])

    static let DeleteObjectTaggingOutput: Shape = Shape(
        "DeleteObjectTaggingOutput", .structure, members: [
            Member("VersionId", .string, wire: "x-amz-version-id", in: .header),
        ])

    static let DeleteObjectsRequest: Shape = Shape(
        "DeleteObjectsRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("Delete", S3Facts.Delete, required: true, xmlNamespace: "http://s3.amazonaws.com/doc/2006-03-01/"),
            Member("MFA", .string, wire: "x-amz-mfa", in: .header),
            Member("RequestPayer", S3Facts.RequestPayer, wire: "x-amz-request-payer", in: .header),
            Member("BypassGovernanceRetention", .boolean, wire: "x-amz-bypass-governance-retention", in: .header),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
            Member("ChecksumAlgorithm", S3Facts.ChecksumAlgorithm, wire: "x-amz-sdk-checksum-algorithm", in: .header),
        ], payload: "Delete")

    static let Delete: Shape = Shape(
        "Delete", .structure, members: [
            Member("Objects", S3Facts.ObjectIdentifierList, wire: "Object", required: true),
            Member("Quiet", .boolean),
        ])

    static let ObjectIdentifierList: Shape = Shape(
        "ObjectIdentifierList", .list, element: Member("member", S3Facts.ObjectIdentifier), flattened: true)

    static let ObjectIdentifier: Shape = Shape(
        "ObjectIdentifier", .structure, members: [
            Member("Key", S3Facts.ObjectKey, required: true),
            Member("VersionId", .string),
            Member("ETag", .string),
            Member("LastModifiedTime", S3Facts.LastModifiedTime),
            Member("Size", .long),
        ])

    static let LastModifiedTime: Shape = Shape(
        "LastModifiedTime", .timestamp, timestampFormat: .rfc822)

    static let DeleteObjectsOutput: Shape = Shape(
        "DeleteObjectsOutput", .structure, members: [
            Member("Deleted", S3Facts.DeletedObjects),
            Member("RequestCharged", S3Facts.RequestCharged, wire: "x-amz-request-charged", in: .header),
            Member("Errors", S3Facts.Errors, wire: "Error"),
        ])

    static let DeletedObjects: Shape = Shape(
        "DeletedObjects", .list, element: Member("member", S3Facts.DeletedObject), flattened: true)

    static let DeletedObject: Shape = Shape(
        "DeletedObject", .structure, members: [
            Member("Key", S3Facts.ObjectKey),
            Member("VersionId", .string),
            Member("DeleteMarker", .boolean),
            Member("DeleteMarkerVersionId", .string),
        ])

    static let Errors: Shape = Shape(
        "Errors", .list, element: Member("member", S3Facts.Error), flattened: true)

    static let Error: Shape = Shape(
        "Error", .structure, members: [
            Member("Key", S3Facts.ObjectKey),
            Member("VersionId", .string),
            Member("Code", .string),
            Member("Message", .string),
        ])

    static let DeletePublicAccessBlockRequest: Shape = Shape(
        "DeletePublicAccessBlockRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
        ])

    static let GetBucketEncryptionRequest: Shape = Shape(
        "GetBucketEncryptionRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
        ])

    static let GetBucketEncryptionOutput: Shape = Shape(
        "GetBucketEncryptionOutput", .structure, members: [
            Member("ServerSideEncryptionConfiguration", S3Facts.ServerSideEncryptionConfiguration),
        ], payload: "ServerSideEncryptionConfiguration")

    static let ServerSideEncryptionConfiguration: Shape = Shape(
        "ServerSideEncryptionConfiguration", .structure, members: [
            Member("Rules", S3Facts.ServerSideEncryptionRules, wire: "Rule", required: true),
        ])

    static let ServerSideEncryptionRules: Shape = Shape(
        "ServerSideEncryptionRules", .list, element: Member("member", S3Facts.ServerSideEncryptionRule), flattened: true)

    static let ServerSideEncryptionRule: Shape = Shape(
        "ServerSideEncryptionRule", .structure, members: [
            Member("ApplyServerSideEncryptionByDefault", S3Facts.ServerSideEncryptionByDefault),
            Member("BucketKeyEnabled", .boolean),
            Member("BlockedEncryptionTypes", S3Facts.BlockedEncryptionTypes),
        ])

    static let ServerSideEncryptionByDefault: Shape = Shape(
        "ServerSideEncryptionByDefault", .structure, members: [
            Member("SSEAlgorithm", S3Facts.ServerSideEncryption, required: true),
            Member("KMSMasterKeyID", S3Facts.SSEKMSKeyId),
        ])

    static let BlockedEncryptionTypes: Shape = Shape(
        "BlockedEncryptionTypes", .structure, members: [
            Member("EncryptionType", S3Facts.EncryptionTypeList),
        ])

    static let EncryptionTypeList: Shape = Shape(
        "EncryptionTypeList", .list, element: Member("member", S3Facts.EncryptionType, wire: "EncryptionType"), flattened: true)

    static let EncryptionType: Shape = Shape(
        "EncryptionType", .string, constraints: .init(values: ["NONE", "SSE-C"]))

    static let GetBucketLifecycleConfigurationRequest: Shape = Shape(
        "GetBucketLifecycleConfigurationRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
        ])

    static let GetBucketLifecycleConfigurationOutput: Shape = Shape(
        "GetBucketLifecycleConfigurationOutput", .structure, members: [
            Member("Rules", S3Facts.LifecycleRules, wire: "Rule"),
            Member("TransitionDefaultMinimumObjectSize", S3Facts.TransitionDefaultMinimumObjectSize, wire: "x-amz-transition-default-minimum-object-size", in: .header),
        ])

    static let LifecycleRules: Shape = Shape(
        "LifecycleRules", .list, element: Member("member", S3Facts.LifecycleRule), flattened: true)

    static let LifecycleRule: Shape = Shape(
        "LifecycleRule", .structure, members: [
            Member("Expiration", S3Facts.LifecycleExpiration),
            Member("ID", .string),
            Member("Prefix", .string),
            Member("Filter", S3Facts.LifecycleRuleFilter),
            Member("Status", S3Facts.ExpirationStatus, required: true),
            Member("Transitions", S3Facts.TransitionList, wire: "Transition"),
            Member("NoncurrentVersionTransitions", S3Facts.NoncurrentVersionTransitionList, wire: "NoncurrentVersionTransition"),
            Member("NoncurrentVersionExpiration", S3Facts.NoncurrentVersionExpiration),
            Member("AbortIncompleteMultipartUpload", S3Facts.AbortIncompleteMultipartUpload),
        ])

    static let LifecycleExpiration: Shape = Shape(
        "LifecycleExpiration", .structure, members: [
            Member("Date", S3Facts.Date),
            Member("Days", .integer),
            Member("ExpiredObjectDeleteMarker", .boolean),
        ])

    static let Date: Shape = Shape(
        "Date", .timestamp, timestampFormat: .iso8601)

    static let LifecycleRuleFilter: Shape = Shape(
        "LifecycleRuleFilter", .structure, members: [
            Member("Prefix", .string),
            Member("Tag", S3Facts.Tag),
            Member("ObjectSizeGreaterThan", .long),
            Member("ObjectSizeLessThan", .long),
            Member("And", S3Facts.LifecycleRuleAndOperator),
        ])

    static let LifecycleRuleAndOperator: Shape = Shape(
        "LifecycleRuleAndOperator", .structure, members: [
            Member("Prefix", .string),
            Member("Tags", S3Facts.TagSet, wire: "Tag", flattened: true),
            Member("ObjectSizeGreaterThan", .long),
            Member("ObjectSizeLessThan", .long),
        ])

    static let ExpirationStatus: Shape = Shape(
        "ExpirationStatus", .string, constraints: .init(values: ["Enabled", "Disabled"]))

    static let TransitionList: Shape = Shape(
        "TransitionList", .list, element: Member("member", S3Facts.Transition), flattened: true)

    static let Transition: Shape = Shape(
        "Transition", .structure, members: [
            Member("Date", S3Facts.Date),
            Member("Days", .integer),
            Member("StorageClass", S3Facts.TransitionStorageClass),
        ])

    static let TransitionStorageClass: Shape = Shape(
        "TransitionStorageClass", .string, constraints: .init(values: ["GLACIER", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "DEEP_ARCHIVE", "GLACIER_IR"]))

    static let NoncurrentVersionTransitionList: Shape = Shape(
        "NoncurrentVersionTransitionList", .list, element: Member("member", S3Facts.NoncurrentVersionTransition), flattened: true)

    static let NoncurrentVersionTransition: Shape = Shape(
        "NoncurrentVersionTransition", .structure, members: [
            Member("NoncurrentDays", .integer),
            Member("StorageClass", S3Facts.TransitionStorageClass),
            Member("NewerNoncurrentVersions", .integer),
        ])

    static let NoncurrentVersionExpiration: Shape = Shape(
        "NoncurrentVersionExpiration", .structure, members: [
            Member("NoncurrentDays", .integer),
            Member("NewerNoncurrentVersions", .integer),
        ])

    static let AbortIncompleteMultipartUpload: Shape = Shape(
        "AbortIncompleteMultipartUpload", .structure, members: [
            Member("DaysAfterInitiation", .integer),
        ])

    static let TransitionDefaultMinimumObjectSize: Shape = Shape(
        "TransitionDefaultMinimumObjectSize", .string, constraints: .init(values: ["varies_by_storage_class", "all_storage_classes_128K"]))

    static let GetBucketLocationRequest: Shape = Shape(
        "GetBucketLocationRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
        ])

    static let GetBucketLocationOutput: Shape = Shape(
        "GetBucketLocationOutput", .structure, members: [
            Member("LocationConstraint", S3Facts.BucketLocationConstraint),
        ])

    static let GetBucketOwnershipControlsRequest: Shape = Shape(
        "GetBucketOwnershipControlsRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
        ])

    static let GetBucketOwnershipControlsOutput: Shape = Shape(
        "GetBucketOwnershipControlsOutput", .structure, members: [
            Member("OwnershipControls", S3Facts.OwnershipControls),
        ], payload: "OwnershipControls")

    static let OwnershipControls: Shape = Shape(
        "OwnershipControls", .structure, members: [
            Member("Rules", S3Facts.OwnershipControlsRules, wire: "Rule", required: true),
        ])

    static let OwnershipControlsRules: Shape = Shape(
        "OwnershipControlsRules", .list, element: Member("member", S3Facts.OwnershipControlsRule), flattened: true)

    static let OwnershipControlsRule: Shape = Shape(
        "OwnershipControlsRule", .structure, members: [
            Member("ObjectOwnership", S3Facts.ObjectOwnership, required: true),
        ])

    static let GetBucketPolicyRequest: Shape = Shape(
        "GetBucketPolicyRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
        ])

    static let GetBucketPolicyOutput: Shape = Shape(
        "GetBucketPolicyOutput", .structure, members: [
            Member("Policy", .string),
        ], payload: "Policy")

    static let GetBucketTaggingRequest: Shape = Shape(
        "GetBucketTaggingRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
        ])

    static let GetBucketTaggingOutput: Shape = Shape(
        "GetBucketTaggingOutput", .structure, members: [
            Member("TagSet", S3Facts.TagSet, required: true),
        ])

    static let GetBucketVersioningRequest: Shape = Shape(
        "GetBucketVersioningRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
        ])

    static let GetBucketVersioningOutput: Shape = Shape(
        "GetBucketVersioningOutput", .structure, members: [
            Member("Status", S3Facts.BucketVersioningStatus),
            Member("MFADelete", S3Facts.MFADeleteStatus, wire: "MfaDelete"),
        ])

    static let BucketVersioningStatus: Shape = Shape(
        "BucketVersioningStatus", .string, constraints: .init(values: ["Enabled", "Suspended"]))

    static let MFADeleteStatus: Shape = Shape(
        "MFADeleteStatus", .string, constraints: .init(values: ["Enabled", "Disabled"]))

    static let GetObjectRequest: Shape = Shape(
        "GetObjectRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("IfMatch", .string, wire: "If-Match", in: .header),
            Member("IfModifiedSince", .timestamp, wire: "If-Modified-Since", in: .header),
            Member("IfNoneMatch", .string, wire: "If-None-Match", in: .header),
            Member("IfUnmodifiedSince", .timestamp, wire: "If-Unmodified-Since", in: .header),
            Member("Key", S3Facts.ObjectKey, in: .uri, required: true),
            Member("Range", .string, in: .header),
            Member("ResponseCacheControl", .string, wire: "response-cache-control", in: .querystring),
            Member("ResponseContentDisposition", .string, wire: "response-content-disposition", in: .querystring),
            Member("ResponseContentEncoding", .string, wire: "response-content-encoding", in: .querystring),
            Member("ResponseContentLanguage", .string, wire: "response-content-language", in: .querystring),
            Member("ResponseContentType", .string, wire: "response-content-type", in: .querystring),
            Member("ResponseExpires", S3Facts.ResponseExpires, wire: "response-expires", in: .querystring),
            Member("VersionId", .string, wire: "versionId", in: .querystring),
            Member("SSECustomerAlgorithm", .string, wire: "x-amz-server-side-encryption-customer-algorithm", in: .header),
            Member("SSECustomerKey", S3Facts.SSECustomerKey, wire: "x-amz-server-side-encryption-customer-key", in: .header),
            Member("SSECustomerKeyMD5", .string, wire: "x-amz-server-side-encryption-customer-key-MD5", in: .header),
            Member("RequestPayer", S3Facts.RequestPayer, wire: "x-amz-request-payer", in: .header),
            Member("PartNumber", .integer, wire: "partNumber", in: .querystring),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
            Member("ChecksumMode", S3Facts.ChecksumMode, wire: "x-amz-checksum-mode", in: .header),
        ])

    static let ResponseExpires: Shape = Shape(
        "ResponseExpires", .timestamp, timestampFormat: .rfc822)

    static let ChecksumMode: Shape = Shape(
        "ChecksumMode", .string, constraints: .init(values: ["ENABLED"]))

    static let GetObjectOutput: Shape = Shape(
        "GetObjectOutput", .structure, members: [
            Member("Body", .blob, streaming: true),
            Member("DeleteMarker", .boolean, wire: "x-amz-delete-marker", in: .header),
            Member("AcceptRanges", .string, wire: "accept-ranges", in: .header),
            Member("Expiration", .string, wire: "x-amz-expiration", in: .header),
            Member("Restore", .string, wire: "x-amz-restore", in: .header),
            Member("LastModified", .timestamp, wire: "Last-Modified", in: .header),
            Member("ContentLength", .long, wire: "Content-Length", in: .header),
            Member("ETag", .string, in: .header),
            Member("ChecksumCRC32", .string, wire: "x-amz-checksum-crc32", in: .header),
            Member("ChecksumCRC32C", .string, wire: "x-amz-checksum-crc32c", in: .header),
            Member("ChecksumCRC64NVME", .string, wire: "x-amz-checksum-crc64nvme", in: .header),
            Member("ChecksumSHA1", .string, wire: "x-amz-checksum-sha1", in: .header),
            Member("ChecksumSHA256", .string, wire: "x-amz-checksum-sha256", in: .header),
            Member("ChecksumSHA512", .string, wire: "x-amz-checksum-sha512", in: .header),
            Member("ChecksumMD5", .string, wire: "x-amz-checksum-md5", in: .header),
            Member("ChecksumXXHASH64", .string, wire: "x-amz-checksum-xxhash64", in: .header),
            Member("ChecksumXXHASH3", .string, wire: "x-amz-checksum-xxhash3", in: .header),
            Member("ChecksumXXHASH128", .string, wire: "x-amz-checksum-xxhash128", in: .header),
            Member("ChecksumType", S3Facts.ChecksumType, wire: "x-amz-checksum-type", in: .header),
            Member("MissingMeta", .integer, wire: "x-amz-missing-meta", in: .header),
            Member("VersionId", .string, wire: "x-amz-version-id", in: .header),
            Member("CacheControl", .string, wire: "Cache-Control", in: .header),
            Member("ContentDisposition", .string, wire: "Content-Disposition", in: .header),
            Member("ContentEncoding", .string, wire: "Content-Encoding", in: .header),
            Member("ContentLanguage", .string, wire: "Content-Language", in: .header),
            Member("ContentRange", .string, wire: "Content-Range", in: .header),
            Member("ContentType", .string, wire: "Content-Type", in: .header),
            Member("Expires", .string, in: .header),
            Member("WebsiteRedirectLocation", .string, wire: "x-amz-website-redirect-location", in: .header),
            Member("ServerSideEncryption", S3Facts.ServerSideEncryption, wire: "x-amz-server-side-encryption", in: .header),
            Member("Metadata", S3Facts.Metadata, wire: "x-amz-meta-", in: .headers),
            Member("SSECustomerAlgorithm", .string, wire: "x-amz-server-side-encryption-customer-algorithm", in: .header),
            Member("SSECustomerKeyMD5", .string, wire: "x-amz-server-side-encryption-customer-key-MD5", in: .header),
            Member("SSEKMSKeyId", S3Facts.SSEKMSKeyId, wire: "x-amz-server-side-encryption-aws-kms-key-id", in: .header),
            Member("BucketKeyEnabled", .boolean, wire: "x-amz-server-side-encryption-bucket-key-enabled", in: .header),
            Member("StorageClass", S3Facts.StorageClass, wire: "x-amz-storage-class", in: .header),
            Member("RequestCharged", S3Facts.RequestCharged, wire: "x-amz-request-charged", in: .header),
            Member("ReplicationStatus", S3Facts.ReplicationStatus, wire: "x-amz-replication-status", in: .header),
            Member("PartsCount", .integer, wire: "x-amz-mp-parts-count", in: .header),
            Member("TagCount", .integer, wire: "x-amz-tagging-count", in: .header),
            Member("ObjectLockMode", S3Facts.ObjectLockMode, wire: "x-amz-object-lock-mode", in: .header),
            Member("ObjectLockRetainUntilDate", S3Facts.ObjectLockRetainUntilDate, wire: "x-amz-object-lock-retain-until-date", in: .header),
            Member("ObjectLockLegalHoldStatus", S3Facts.ObjectLockLegalHoldStatus, wire: "x-amz-object-lock-legal-hold", in: .header),
            Member("ObjectLockEventHold", S3Facts.ObjectLockEventHold, wire: "x-amz-object-lock-event-hold", in: .header),
            Member("ObjectLockEventHoldDurationDays", .integer, wire: "x-amz-object-lock-event-hold-duration-days", in: .header),
            Member("ObjectLockEventHoldDurationYears", .integer, wire: "x-amz-object-lock-event-hold-duration-years", in: .header),
        ], payload: "Body")

    static let ReplicationStatus: Shape = Shape(
        "ReplicationStatus", .string, constraints: .init(values: ["COMPLETE", "PENDING", "FAILED", "REPLICA", "COMPLETED"]))

    static let GetObjectTaggingRequest: Shape = Shape(
        "GetObjectTaggingRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("Key", S3Facts.ObjectKey, in: .uri, required: true),
            Member("VersionId", .string, wire: "versionId", in: .querystring),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
            Member("RequestPayer", S3Facts.RequestPayer, wire: "x-amz-request-payer", in: .header),
        ])

    static let GetObjectTaggingOutput: Shape = Shape(
        "GetObjectTaggingOutput", .structure, members: [
            Member("VersionId", .string, wire: "x-amz-version-id", in: .header),
            Member("TagSet", S3Facts.TagSet, required: true),
        ])

    static let GetPublicAccessBlockRequest: Shape = Shape(
        "GetPublicAccessBlockRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
        ])

    static let GetPublicAccessBlockOutput: Shape = Shape(
        "GetPublicAccessBlockOutput", .structure, members: [
            Member("PublicAccessBlockConfiguration", S3Facts.PublicAccessBlockConfiguration),
        ], payload: "PublicAccessBlockConfiguration")

    static let PublicAccessBlockConfiguration: Shape = Shape(
        "PublicAccessBlockConfiguration", .structure, members: [
            Member("BlockPublicAcls", .boolean),
            Member("IgnorePublicAcls", .boolean),
            Member("BlockPublicPolicy", .boolean),
            Member("RestrictPublicBuckets", .boolean),
        ])

    static let HeadBucketRequest: Shape = Shape(
        "HeadBucketRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
        ])

    static let HeadBucketOutput: Shape = Shape(
        "HeadBucketOutput", .structure, members: [
            Member("BucketArn", S3Facts.S3RegionalOrS3ExpressBucketArnString, wire: "x-amz-bucket-arn", in: .header),
            Member("BucketLocationType", S3Facts.LocationType, wire: "x-amz-bucket-location-type", in: .header),
            Member("BucketLocationName", .string, wire: "x-amz-bucket-location-name", in: .header),
            Member("BucketRegion", S3Facts.Region, wire: "x-amz-bucket-region", in: .header),
            Member("AccessPointAlias", .boolean, wire: "x-amz-access-point-alias", in: .header),
        ])

    static let Region: Shape = Shape(
        "Region", .string, constraints: .init(minimum: 0, maximum: 20))

    static let HeadObjectRequest: Shape = Shape(
        "HeadObjectRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("IfMatch", .string, wire: "If-Match", in: .header),
            Member("IfModifiedSince", .timestamp, wire: "If-Modified-Since", in: .header),
            Member("IfNoneMatch", .string, wire: "If-None-Match", in: .header),
            Member("IfUnmodifiedSince", .timestamp, wire: "If-Unmodified-Since", in: .header),
            Member("Key", S3Facts.ObjectKey, in: .uri, required: true),
            Member("Range", .string, in: .header),
            Member("ResponseCacheControl", .string, wire: "response-cache-control", in: .querystring),
            Member("ResponseContentDisposition", .string, wire: "response-content-disposition", in: .querystring),
            Member("ResponseContentEncoding", .string, wire: "response-content-encoding", in: .querystring),
            Member("ResponseContentLanguage", .string, wire: "response-content-language", in: .querystring),
            Member("ResponseContentType", .string, wire: "response-content-type", in: .querystring),
            Member("ResponseExpires", S3Facts.ResponseExpires, wire: "response-expires", in: .querystring),
            Member("VersionId", .string, wire: "versionId", in: .querystring),
            Member("SSECustomerAlgorithm", .string, wire: "x-amz-server-side-encryption-customer-algorithm", in: .header),
            Member("SSECustomerKey", S3Facts.SSECustomerKey, wire: "x-amz-server-side-encryption-customer-key", in: .header),
            Member("SSECustomerKeyMD5", .string, wire: "x-amz-server-side-encryption-customer-key-MD5", in: .header),
            Member("RequestPayer", S3Facts.RequestPayer, wire: "x-amz-request-payer", in: .header),
            Member("PartNumber", .integer, wire: "partNumber", in: .querystring),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
            Member("ChecksumMode", S3Facts.ChecksumMode, wire: "x-amz-checksum-mode", in: .header),
        ])

    static let HeadObjectOutput: Shape = Shape(
        "HeadObjectOutput", .structure, members: [
            Member("DeleteMarker", .boolean, wire: "x-amz-delete-marker", in: .header),
            Member("AcceptRanges", .string, wire: "accept-ranges", in: .header),
            Member("Expiration", .string, wire: "x-amz-expiration", in: .header),
            Member("Restore", .string, wire: "x-amz-restore", in: .header),
            Member("ArchiveStatus", S3Facts.ArchiveStatus, wire: "x-amz-archive-status", in: .header),
            Member("LastModified", .timestamp, wire: "Last-Modified", in: .header),
            Member("ContentLength", .long, wire: "Content-Length", in: .header),
            Member("ChecksumCRC32", .string, wire: "x-amz-checksum-crc32", in: .header),
            Member("ChecksumCRC32C", .string, wire: "x-amz-checksum-crc32c", in: .header),
            Member("ChecksumCRC64NVME", .string, wire: "x-amz-checksum-crc64nvme", in: .header),
            Member("ChecksumSHA1", .string, wire: "x-amz-checksum-sha1", in: .header),
            Member("ChecksumSHA256", .string, wire: "x-amz-checksum-sha256", in: .header),
            Member("ChecksumSHA512", .string, wire: "x-amz-checksum-sha512", in: .header),
            Member("ChecksumMD5", .string, wire: "x-amz-checksum-md5", in: .header),
            Member("ChecksumXXHASH64", .string, wire: "x-amz-checksum-xxhash64", in: .header),
            Member("ChecksumXXHASH3", .string, wire: "x-amz-checksum-xxhash3", in: .header),
            Member("ChecksumXXHASH128", .string, wire: "x-amz-checksum-xxhash128", in: .header),
            Member("ChecksumType", S3Facts.ChecksumType, wire: "x-amz-checksum-type", in: .header),
            Member("ETag", .string, in: .header),
            Member("MissingMeta", .integer, wire: "x-amz-missing-meta", in: .header),
            Member("VersionId", .string, wire: "x-amz-version-id", in: .header),
            Member("CacheControl", .string, wire: "Cache-Control", in: .header),
            Member("ContentDisposition", .string, wire: "Content-Disposition", in: .header),
            Member("ContentEncoding", .string, wire: "Content-Encoding", in: .header),
            Member("ContentLanguage", .string, wire: "Content-Language", in: .header),
            Member("ContentType", .string, wire: "Content-Type", in: .header),
            Member("ContentRange", .string, wire: "Content-Range", in: .header),
            Member("Expires", .string, in: .header),
            Member("WebsiteRedirectLocation", .string, wire: "x-amz-website-redirect-location", in: .header),
            Member("ServerSideEncryption", S3Facts.ServerSideEncryption, wire: "x-amz-server-side-encryption", in: .header),
            Member("Metadata", S3Facts.Metadata, wire: "x-amz-meta-", in: .headers),
            Member("SSECustomerAlgorithm", .string, wire: "x-amz-server-side-encryption-customer-algorithm", in: .header),
            Member("SSECustomerKeyMD5", .string, wire: "x-amz-server-side-encryption-customer-key-MD5", in: .header),
            Member("SSEKMSKeyId", S3Facts.SSEKMSKeyId, wire: "x-amz-server-side-encryption-aws-kms-key-id", in: .header),
            Member("BucketKeyEnabled", .boolean, wire: "x-amz-server-side-encryption-bucket-key-enabled", in: .header),
            Member("StorageClass", S3Facts.StorageClass, wire: "x-amz-storage-class", in: .header),
            Member("RequestCharged", S3Facts.RequestCharged, wire: "x-amz-request-charged", in: .header),
            Member("ReplicationStatus", S3Facts.ReplicationStatus, wire: "x-amz-replication-status", in: .header),
            Member("PartsCount", .integer, wire: "x-amz-mp-parts-count", in: .header),
            Member("TagCount", .integer, wire: "x-amz-tagging-count", in: .header),
            Member("ObjectLockMode", S3Facts.ObjectLockMode, wire: "x-amz-object-lock-mode", in: .header),
            Member("ObjectLockRetainUntilDate", S3Facts.ObjectLockRetainUntilDate, wire: "x-amz-object-lock-retain-until-date", in: .header),
            Member("ObjectLockLegalHoldStatus", S3Facts.ObjectLockLegalHoldStatus, wire: "x-amz-object-lock-legal-hold", in: .header),
            Member("ObjectLockEventHold", S3Facts.ObjectLockEventHold, wire: "x-amz-object-lock-event-hold", in: .header),
            Member("ObjectLockEventHoldDurationDays", .integer, wire: "x-amz-object-lock-event-hold-duration-days", in: .header),
            Member("ObjectLockEventHoldDurationYears", .integer, wire: "x-amz-object-lock-event-hold-duration-years", in: .header),
        ])

    static let ArchiveStatus: Shape = Shape(
        "ArchiveStatus", .string, constraints: .init(values: ["ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS"]))

    static let ListBucketsRequest: Shape = Shape(
        "ListBucketsRequest", .structure, members: [
            Member("MaxBuckets", S3Facts.MaxBuckets, wire: "max-buckets", in: .querystring),
            Member("ContinuationToken", .string, wire: "continuation-token", in: .querystring),
            Member("Prefix", .string, wire: "prefix", in: .querystring),
            Member("BucketRegion", .string, wire: "bucket-region", in: .querystring),
        ])

    static let MaxBuckets: Shape = Shape(
        "MaxBuckets", .integer, constraints: .init(minimum: 1, maximum: 10000))

    static let ListBucketsOutput: Shape = Shape(
        "ListBucketsOutput", .structure, members: [
            Member("Buckets", S3Facts.Buckets),
            Member("Owner", S3Facts.Owner),
            Member("ContinuationToken", .string),
            Member("Prefix", .string),
        ])

    static let Buckets: Shape = Shape(
        "Buckets", .list, element: Member("member", S3Facts.Bucket, wire: "Bucket"))

    static let Bucket: Shape = Shape(
        "Bucket", .structure, members: [
            Member("Name", .string),
            Member("CreationDate", .timestamp),
            Member("BucketRegion", .string),
            Member("BucketArn", S3Facts.S3RegionalOrS3ExpressBucketArnString),
        ])

    static let Owner: Shape = Shape(
        "Owner", .structure, members: [
            Member("DisplayName", .string),
            Member("ID", .string),
        ])

    static let ListMultipartUploadsRequest: Shape = Shape(
        "ListMultipartUploadsRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("Delimiter", .string, wire: "delimiter", in: .querystring),
            Member("EncodingType", S3Facts.EncodingType, wire: "encoding-type", in: .querystring),
            Member("KeyMarker", .string, wire: "key-marker", in: .querystring),
            Member("MaxUploads", .integer, wire: "max-uploads", in: .querystring),
            Member("Prefix", .string, wire: "prefix", in: .querystring),
            Member("UploadIdMarker", .string, wire: "upload-id-marker", in: .querystring),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
            Member("RequestPayer", S3Facts.RequestPayer, wire: "x-amz-request-payer", in: .header),
        ])

    static let EncodingType: Shape = Shape(
        "EncodingType", .string, constraints: .init(values: ["url"]))

    static let ListMultipartUploadsOutput: Shape = Shape(
        "ListMultipartUploadsOutput", .structure, members: [
            Member("Bucket", .string),
            Member("KeyMarker", .string),
            Member("UploadIdMarker", .string),
            Member("NextKeyMarker", .string),
            Member("Prefix", .string),
            Member("Delimiter", .string),
            Member("NextUploadIdMarker", .string),
            Member("MaxUploads", .integer),
            Member("IsTruncated", .boolean),
            Member("Uploads", S3Facts.MultipartUploadList, wire: "Upload"),
            Member("CommonPrefixes", S3Facts.CommonPrefixList),
            Member("EncodingType", S3Facts.EncodingType),
            Member("RequestCharged", S3Facts.RequestCharged, wire: "x-amz-request-charged", in: .header),
        ])

    static let MultipartUploadList: Shape = Shape(
        "MultipartUploadList", .list, element: Member("member", S3Facts.MultipartUpload), flattened: true)

    static let MultipartUpload: Shape = Shape(
        "MultipartUpload", .structure, members: [
            Member("UploadId", .string),
            Member("Key", S3Facts.ObjectKey),
            Member("Initiated", .timestamp),
            Member("StorageClass", S3Facts.StorageClass),
            Member("Owner", S3Facts.Owner),
            Member("Initiator", S3Facts.Initiator),
            Member("ChecksumAlgorithm", S3Facts.ChecksumAlgorithm),
            Member("ChecksumType", S3Facts.ChecksumType),
            Member("VersionId", .string),
        ])

    static let Initiator: Shape = Shape(
        "Initiator", .structure, members: [
            Member("ID", .string),
            Member("DisplayName", .string),
        ])

    static let CommonPrefixList: Shape = Shape(
        "CommonPrefixList", .list, element: Member("member", S3Facts.CommonPrefix), flattened: true)

    static let CommonPrefix: Shape = Shape(
        "CommonPrefix", .structure, members: [
            Member("Prefix", .string),
        ])

    static let ListObjectVersionsRequest: Shape = Shape(
        "ListObjectVersionsRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("Delimiter", .string, wire: "delimiter", in: .querystring),
            Member("EncodingType", S3Facts.EncodingType, wire: "encoding-type", in: .querystring),
            Member("KeyMarker", .string, wire: "key-marker", in: .querystring),
            Member("MaxKeys", .integer, wire: "max-keys", in: .querystring),
            Member("Prefix", .string, wire: "prefix", in: .querystring),
            Member("VersionIdMarker", .string, wire: "version-id-marker", in: .querystring),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
            Member("RequestPayer", S3Facts.RequestPayer, wire: "x-amz-request-payer", in: .header),
            Member("OptionalObjectAttributes", S3Facts.OptionalObjectAttributesList, wire: "x-amz-optional-object-attributes", in: .header),
        ])

    static let OptionalObjectAttributesList: Shape = Shape(
        "OptionalObjectAttributesList", .list, element: Member("member", S3Facts.OptionalObjectAttributes))

    static let OptionalObjectAttributes: Shape = Shape(
        "OptionalObjectAttributes", .string, constraints: .init(values: ["RestoreStatus"]))

    static let ListObjectVersionsOutput: Shape = Shape(
        "ListObjectVersionsOutput", .structure, members: [
            Member("IsTruncated", .boolean),
            Member("KeyMarker", .string),
            Member("VersionIdMarker", .string),
            Member("NextKeyMarker", .string),
            Member("NextVersionIdMarker", .string),
            Member("Versions", S3Facts.ObjectVersionList, wire: "Version"),
            Member("DeleteMarkers", S3Facts.DeleteMarkers, wire: "DeleteMarker"),
            Member("Name", .string),
            Member("Prefix", .string),
            Member("Delimiter", .string),
            Member("MaxKeys", .integer),
            Member("CommonPrefixes", S3Facts.CommonPrefixList),
            Member("EncodingType", S3Facts.EncodingType),
            Member("RequestCharged", S3Facts.RequestCharged, wire: "x-amz-request-charged", in: .header),
        ])

    static let ObjectVersionList: Shape = Shape(
        "ObjectVersionList", .list, element: Member("member", S3Facts.ObjectVersion), flattened: true)

    static let ObjectVersion: Shape = Shape(
        "ObjectVersion", .structure, members: [
            Member("ETag", .string),
            Member("ChecksumAlgorithm", S3Facts.ChecksumAlgorithmList),
            Member("ChecksumType", S3Facts.ChecksumType),
            Member("Size", .long),
            Member("StorageClass", S3Facts.ObjectVersionStorageClass),
            Member("Key", S3Facts.ObjectKey),
            Member("VersionId", .string),
            Member("IsLatest", .boolean),
            Member("LastModified", .timestamp),
            Member("Owner", S3Facts.Owner),
            Member("RestoreStatus", S3Facts.RestoreStatus),
        ])

    static let ChecksumAlgorithmList: Shape = Shape(
        "ChecksumAlgorithmList", .list, element: Member("member", S3Facts.ChecksumAlgorithm), flattened: true)

    static let ObjectVersionStorageClass: Shape = Shape(
        "ObjectVersionStorageClass", .string, constraints: .init(values: ["STANDARD"]))

    static let RestoreStatus: Shape = Shape(
        "RestoreStatus", .structure, members: [
            Member("IsRestoreInProgress", .boolean),
            Member("RestoreExpiryDate", .timestamp),
        ])

    static let DeleteMarkers: Shape = Shape(
        "DeleteMarkers", .list, element: Member("member", S3Facts.DeleteMarkerEntry), flattened: true)

    static let DeleteMarkerEntry: Shape = Shape(
        "DeleteMarkerEntry", .structure, members: [
            Member("Owner", S3Facts.Owner),
            Member("Key", S3Facts.ObjectKey),
            Member("VersionId", .string),
            Member("IsLatest", .boolean),
            Member("LastModified", .timestamp),
        ])

    static let ListObjectsRequest: Shape = Shape(
        "ListObjectsRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("Delimiter", .string, wire: "delimiter", in: .querystring),
            Member("EncodingType", S3Facts.EncodingType, wire: "encoding-type", in: .querystring),
            Member("Marker", .string, wire: "marker", in: .querystring),
            Member("MaxKeys", .integer, wire: "max-keys", in: .querystring),
            Member("Prefix", .string, wire: "prefix", in: .querystring),
            Member("RequestPayer", S3Facts.RequestPayer, wire: "x-amz-request-payer", in: .header),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
            Member("OptionalObjectAttributes", S3Facts.OptionalObjectAttributesList, wire: "x-amz-optional-object-attributes", in: .header),
        ])

    static let ListObjectsOutput: Shape = Shape(
        "ListObjectsOutput", .structure, members: [
            Member("IsTruncated", .boolean),
            Member("Marker", .string),
            Member("NextMarker", .string),
            Member("Contents", S3Facts.ObjectList),
            Member("Name", .string),
            Member("Prefix", .string),
            Member("Delimiter", .string),
            Member("MaxKeys", .integer),
            Member("CommonPrefixes", S3Facts.CommonPrefixList),
            Member("EncodingType", S3Facts.EncodingType),
            Member("RequestCharged", S3Facts.RequestCharged, wire: "x-amz-request-charged", in: .header),
        ])

    static let ObjectList: Shape = Shape(
        "ObjectList", .list, element: Member("member", S3Facts.Object), flattened: true)

    static let Object: Shape = Shape(
        "Object", .structure, members: [
            Member("Key", S3Facts.ObjectKey),
            Member("LastModified", .timestamp),
            Member("ETag", .string),
            Member("ChecksumAlgorithm", S3Facts.ChecksumAlgorithmList),
            Member("ChecksumType", S3Facts.ChecksumType),
            Member("Size", .long),
            Member("StorageClass", S3Facts.ObjectStorageClass),
            Member("Owner", S3Facts.Owner),
            Member("RestoreStatus", S3Facts.RestoreStatus),
        ])

    static let ObjectStorageClass: Shape = Shape(
        "ObjectStorageClass", .string, constraints: .init(values: ["STANDARD", "REDUCED_REDUNDANCY", "GLACIER", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "DEEP_ARCHIVE", "OUTPOSTS", "GLACIER_IR", "SNOW", "EXPRESS_ONEZONE", "FSX_OPENZFS", "FSX_ONTAP", "AWS_BACKUP_WARM", "AWS_BACKUP_LOW_COST_WARM"]))

    static let ListObjectsV2Request: Shape = Shape(
        "ListObjectsV2Request", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("Delimiter", .string, wire: "delimiter", in: .querystring),
            Member("EncodingType", S3Facts.EncodingType, wire: "encoding-type", in: .querystring),
            Member("MaxKeys", .integer, wire: "max-keys", in: .querystring),
            Member("Prefix", .string, wire: "prefix", in: .querystring),
            Member("ContinuationToken", .string, wire: "continuation-token", in: .querystring),
            Member("FetchOwner", .boolean, wire: "fetch-owner", in: .querystring),
            Member("StartAfter", .string, wire: "start-after", in: .querystring),
            Member("RequestPayer", S3Facts.RequestPayer, wire: "x-amz-request-payer", in: .header),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
            Member("OptionalObjectAttributes", S3Facts.OptionalObjectAttributesList, wire: "x-amz-optional-object-attributes", in: .header),
        ])

    static let ListObjectsV2Output: Shape = Shape(
        "ListObjectsV2Output", .structure, members: [
            Member("IsTruncated", .boolean),
            Member("Contents", S3Facts.ObjectList),
            Member("Name", .string),
            Member("Prefix", .string),
            Member("Delimiter", .string),
            Member("MaxKeys", .integer),
            Member("CommonPrefixes", S3Facts.CommonPrefixList),
            Member("EncodingType", S3Facts.EncodingType),
            Member("KeyCount", .integer),
            Member("ContinuationToken", .string),
            Member("NextContinuationToken", .string),
            Member("StartAfter", .string),
            Member("RequestCharged", S3Facts.RequestCharged, wire: "x-amz-request-charged", in: .header),
        ])

    static let ListPartsRequest: Shape = Shape(
        "ListPartsRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("Key", S3Facts.ObjectKey, in: .uri, required: true),
            Member("MaxParts", .integer, wire: "max-parts", in: .querystring),
            Member("PartNumberMarker", .integer, wire: "part-number-marker", in: .querystring),
            Member("UploadId", .string, wire: "uploadId", in: .querystring, required: true),
            Member("RequestPayer", S3Facts.RequestPayer, wire: "x-amz-request-payer", in: .header),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
            Member("SSECustomerAlgorithm", .string, wire: "x-amz-server-side-encryption-customer-algorithm", in: .header),
            Member("SSECustomerKey", S3Facts.SSECustomerKey, wire: "x-amz-server-side-encryption-customer-key", in: .header),
            Member("SSECustomerKeyMD5", .string, wire: "x-amz-server-side-encryption-customer-key-MD5", in: .header),
        ])

    static let ListPartsOutput: Shape = Shape(
        "ListPartsOutput", .structure, members: [
            Member("AbortDate", .timestamp, wire: "x-amz-abort-date", in: .header),
            Member("AbortRuleId", .string, wire: "x-amz-abort-rule-id", in: .header),
            Member("Bucket", .string),
            Member("Key", S3Facts.ObjectKey),
            Member("UploadId", .string),
            Member("PartNumberMarker", .integer),
            Member("NextPartNumberMarker", .integer),
            Member("MaxParts", .integer),
            Member("IsTruncated", .boolean),
            Member("Parts", S3Facts.Parts, wire: "Part"),
            Member("Initiator", S3Facts.Initiator),
            Member("Owner", S3Facts.Owner),
            Member("StorageClass", S3Facts.StorageClass),
            Member("RequestCharged", S3Facts.RequestCharged, wire: "x-amz-request-charged", in: .header),
            Member("ChecksumAlgorithm", S3Facts.ChecksumAlgorithm),
            Member("ChecksumType", S3Facts.ChecksumType),
            Member("VersionId", .string, wire: "x-amz-version-id", in: .header),
        ])

    static let Parts: Shape = Shape(
        "Parts", .list, element: Member("member", S3Facts.Part), flattened: true)

    static let Part: Shape = Shape(
        "Part", .structure, members: [
            Member("PartNumber", .integer),
            Member("LastModified", .timestamp),
            Member("ETag", .string),
            Member("Size", .long),
            Member("ChecksumCRC32", .string),
            Member("ChecksumCRC32C", .string),
            Member("ChecksumCRC64NVME", .string),
            Member("ChecksumSHA1", .string),
            Member("ChecksumSHA256", .string),
            Member("ChecksumSHA512", .string),
            Member("ChecksumMD5", .string),
            Member("ChecksumXXHASH64", .string),
            Member("ChecksumXXHASH3", .string),
            Member("ChecksumXXHASH128", .string),
        ])

    static let PutBucketEncryptionRequest: Shape = Shape(
        "PutBucketEncryptionRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("ContentMD5", .string, wire: "Content-MD5", in: .header),
            Member("ChecksumAlgorithm", S3Facts.ChecksumAlgorithm, wire: "x-amz-sdk-checksum-algorithm", in: .header),
            Member("ServerSideEncryptionConfiguration", S3Facts.ServerSideEncryptionConfiguration, required: true, xmlNamespace: "http://s3.amazonaws.com/doc/2006-03-01/"),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
        ], payload: "ServerSideEncryptionConfiguration")

    static let PutBucketLifecycleConfigurationRequest: Shape = Shape(
        "PutBucketLifecycleConfigurationRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("ChecksumAlgorithm", S3Facts.ChecksumAlgorithm, wire: "x-amz-sdk-checksum-algorithm", in: .header),
            Member("LifecycleConfiguration", S3Facts.BucketLifecycleConfiguration, xmlNamespace: "http://s3.amazonaws.com/doc/2006-03-01/"),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
            Member("TransitionDefaultMinimumObjectSize", S3Facts.TransitionDefaultMinimumObjectSize, wire: "x-amz-transition-default-minimum-object-size", in: .header),
        ], payload: "LifecycleConfiguration")

    static let BucketLifecycleConfiguration: Shape = Shape(
        "BucketLifecycleConfiguration", .structure, members: [
            Member("Rules", S3Facts.LifecycleRules, wire: "Rule", required: true),
        ])

    static let PutBucketLifecycleConfigurationOutput: Shape = Shape(
        "PutBucketLifecycleConfigurationOutput", .structure, members: [
            Member("TransitionDefaultMinimumObjectSize", S3Facts.TransitionDefaultMinimumObjectSize, wire: "x-amz-transition-default-minimum-object-size", in: .header),
        ])

    static let PutBucketOwnershipControlsRequest: Shape = Shape(
        "PutBucketOwnershipControlsRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("ContentMD5", .string, wire: "Content-MD5", in: .header),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
            Member("OwnershipControls", S3Facts.OwnershipControls, required: true, xmlNamespace: "http://s3.amazonaws.com/doc/2006-03-01/"),
            Member("ChecksumAlgorithm", S3Facts.ChecksumAlgorithm, wire: "x-amz-sdk-checksum-algorithm", in: .header),
        ], payload: "OwnershipControls")

    static let PutBucketPolicyRequest: Shape = Shape(
        "PutBucketPolicyRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("ContentMD5", .string, wire: "Content-MD5", in: .header),
            Member("ChecksumAlgorithm", S3Facts.ChecksumAlgorithm, wire: "x-amz-sdk-checksum-algorithm", in: .header),
            Member("ConfirmRemoveSelfBucketAccess", .boolean, wire: "x-amz-confirm-remove-self-bucket-access", in: .header),
            Member("Policy", .string, required: true),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
        ], payload: "Policy")

    static let PutBucketTaggingRequest: Shape = Shape(
        "PutBucketTaggingRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("ContentMD5", .string, wire: "Content-MD5", in: .header),
            Member("ChecksumAlgorithm", S3Facts.ChecksumAlgorithm, wire: "x-amz-sdk-checksum-algorithm", in: .header),
            Member("Tagging", S3Facts.Tagging, required: true, xmlNamespace: "http://s3.amazonaws.com/doc/2006-03-01/"),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
        ], payload: "Tagging")

    static let Tagging: Shape = Shape(
        "Tagging", .structure, members: [
            Member("TagSet", S3Facts.TagSet, required: true),
        ])

    static let PutBucketVersioningRequest: Shape = Shape(
        "PutBucketVersioningRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("ContentMD5", .string, wire: "Content-MD5", in: .header),
            Member("ChecksumAlgorithm", S3Facts.ChecksumAlgorithm, wire: "x-amz-sdk-checksum-algorithm", in: .header),
            Member("MFA", .string, wire: "x-amz-mfa", in: .header),
            Member("VersioningConfiguration", S3Facts.VersioningConfiguration, required: true, xmlNamespace: "http://s3.amazonaws.com/doc/2006-03-01/"),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
        ], payload: "VersioningConfiguration")

    static let VersioningConfiguration: Shape = Shape(
        "VersioningConfiguration", .structure, members: [
            Member("MFADelete", S3Facts.MFADelete, wire: "MfaDelete"),
            Member("Status", S3Facts.BucketVersioningStatus),
        ])

    static let MFADelete: Shape = Shape(
        "MFADelete", .string, constraints: .init(values: ["Enabled", "Disabled"]))

    static let PutObjectRequest: Shape = Shape(
        "PutObjectRequest", .structure, members: [
            Member("ACL", S3Facts.ObjectCannedACL, wire: "x-amz-acl", in: .header),
            Member("Body", .blob, streaming: true),
            Member("Bucket", .string, in: .uri, required: true),
            Member("CacheControl", .string, wire: "Cache-Control", in: .header),
            Member("ContentDisposition", .string, wire: "Content-Disposition", in: .header),
            Member("ContentEncoding", .string, wire: "Content-Encoding", in: .header),
            Member("ContentLanguage", .string, wire: "Content-Language", in: .header),
            Member("ContentLength", .long, wire: "Content-Length", in: .header),
            Member("ContentMD5", .string, wire: "Content-MD5", in: .header),
            Member("ContentType", .string, wire: "Content-Type", in: .header),
            Member("ChecksumAlgorithm", S3Facts.ChecksumAlgorithm, wire: "x-amz-sdk-checksum-algorithm", in: .header),
            Member("ChecksumCRC32", .string, wire: "x-amz-checksum-crc32", in: .header),
            Member("ChecksumCRC32C", .string, wire: "x-amz-checksum-crc32c", in: .header),
            Member("ChecksumCRC64NVME", .string, wire: "x-amz-checksum-crc64nvme", in: .header),
            Member("ChecksumSHA1", .string, wire: "x-amz-checksum-sha1", in: .header),
            Member("ChecksumSHA256", .string, wire: "x-amz-checksum-sha256", in: .header),
            Member("ChecksumSHA512", .string, wire: "x-amz-checksum-sha512", in: .header),
            Member("ChecksumMD5", .string, wire: "x-amz-checksum-md5", in: .header),
            Member("ChecksumXXHASH64", .string, wire: "x-amz-checksum-xxhash64", in: .header),
            Member("ChecksumXXHASH3", .string, wire: "x-amz-checksum-xxhash3", in: .header),
            Member("ChecksumXXHASH128", .string, wire: "x-amz-checksum-xxhash128", in: .header),
            Member("Expires", .string, in: .header),
            Member("IfMatch", .string, wire: "If-Match", in: .header),
            Member("IfNoneMatch", .string, wire: "If-None-Match", in: .header),
            Member("GrantFullControl", .string, wire: "x-amz-grant-full-control", in: .header),
            Member("GrantRead", .string, wire: "x-amz-grant-read", in: .header),
            Member("GrantReadACP", .string, wire: "x-amz-grant-read-acp", in: .header),
            Member("GrantWriteACP", .string, wire: "x-amz-grant-write-acp", in: .header),
            Member("Key", S3Facts.ObjectKey, in: .uri, required: true),
            Member("WriteOffsetBytes", .long, wire: "x-amz-write-offset-bytes", in: .header),
            Member("Metadata", S3Facts.Metadata, wire: "x-amz-meta-", in: .headers),
            Member("ServerSideEncryption", S3Facts.ServerSideEncryption, wire: "x-amz-server-side-encryption", in: .header),
            Member("StorageClass", S3Facts.StorageClass, wire: "x-amz-storage-class", in: .header),
            Member("WebsiteRedirectLocation", .string, wire: "x-amz-website-redirect-location", in: .header),
            Member("SSECustomerAlgorithm", .string, wire: "x-amz-server-side-encryption-customer-algorithm", in: .header),
            Member("SSECustomerKey", S3Facts.SSECustomerKey, wire: "x-amz-server-side-encryption-customer-key", in: .header),
            Member("SSECustomerKeyMD5", .string, wire: "x-amz-server-side-encryption-customer-key-MD5", in: .header),
            Member("SSEKMSKeyId", S3Facts.SSEKMSKeyId, wire: "x-amz-server-side-encryption-aws-kms-key-id", in: .header),
            Member("SSEKMSEncryptionContext", S3Facts.SSEKMSEncryptionContext, wire: "x-amz-server-side-encryption-context", in: .header),
            Member("BucketKeyEnabled", .boolean, wire: "x-amz-server-side-encryption-bucket-key-enabled", in: .header),
            Member("RequestPayer", S3Facts.RequestPayer, wire: "x-amz-request-payer", in: .header),
            Member("Tagging", .string, wire: "x-amz-tagging", in: .header),
            Member("ObjectLockMode", S3Facts.ObjectLockMode, wire: "x-amz-object-lock-mode", in: .header),
            Member("ObjectLockRetainUntilDate", S3Facts.ObjectLockRetainUntilDate, wire: "x-amz-object-lock-retain-until-date", in: .header),
            Member("ObjectLockLegalHoldStatus", S3Facts.ObjectLockLegalHoldStatus, wire: "x-amz-object-lock-legal-hold", in: .header),
            Member("ObjectLockEventHold", S3Facts.ObjectLockEventHold, wire: "x-amz-object-lock-event-hold", in: .header),
            Member("ObjectLockEventHoldDurationDays", .integer, wire: "x-amz-object-lock-event-hold-duration-days", in: .header),
            Member("ObjectLockEventHoldDurationYears", .integer, wire: "x-amz-object-lock-event-hold-duration-years", in: .header),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
        ], payload: "Body")

    static let PutObjectOutput: Shape = Shape(
        "PutObjectOutput", .structure, members: [
            Member("Expiration", .string, wire: "x-amz-expiration", in: .header),
            Member("ETag", .string, in: .header),
            Member("ChecksumCRC32", .string, wire: "x-amz-checksum-crc32", in: .header),
            Member("ChecksumCRC32C", .string, wire: "x-amz-checksum-crc32c", in: .header),
            Member("ChecksumCRC64NVME", .string, wire: "x-amz-checksum-crc64nvme", in: .header),
            Member("ChecksumSHA1", .string, wire: "x-amz-checksum-sha1", in: .header),
            Member("ChecksumSHA256", .string, wire: "x-amz-checksum-sha256", in: .header),
            Member("ChecksumSHA512", .string, wire: "x-amz-checksum-sha512", in: .header),
            Member("ChecksumMD5", .string, wire: "x-amz-checksum-md5", in: .header),
            Member("ChecksumXXHASH64", .string, wire: "x-amz-checksum-xxhash64", in: .header),
            Member("ChecksumXXHASH3", .string, wire: "x-amz-checksum-xxhash3", in: .header),
            Member("ChecksumXXHASH128", .string, wire: "x-amz-checksum-xxhash128", in: .header),
            Member("ChecksumType", S3Facts.ChecksumType, wire: "x-amz-checksum-type", in: .header),
            Member("ServerSideEncryption", S3Facts.ServerSideEncryption, wire: "x-amz-server-side-encryption", in: .header),
            Member("VersionId", .string, wire: "x-amz-version-id", in: .header),
            Member("SSECustomerAlgorithm", .string, wire: "x-amz-server-side-encryption-customer-algorithm", in: .header),
            Member("SSECustomerKeyMD5", .string, wire: "x-amz-server-side-encryption-customer-key-MD5", in: .header),
            Member("SSEKMSKeyId", S3Facts.SSEKMSKeyId, wire: "x-amz-server-side-encryption-aws-kms-key-id", in: .header),
            Member("SSEKMSEncryptionContext", S3Facts.SSEKMSEncryptionContext, wire: "x-amz-server-side-encryption-context", in: .header),
            Member("BucketKeyEnabled", .boolean, wire: "x-amz-server-side-encryption-bucket-key-enabled", in: .header),
            Member("Size", .long, wire: "x-amz-object-size", in: .header),
            Member("RequestCharged", S3Facts.RequestCharged, wire: "x-amz-request-charged", in: .header),
        ])

    static let PutObjectTaggingRequest: Shape = Shape(
        "PutObjectTaggingRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("Key", S3Facts.ObjectKey, in: .uri, required: true),
            Member("VersionId", .string, wire: "versionId", in: .querystring),
            Member("ContentMD5", .string, wire: "Content-MD5", in: .header),
            Member("ChecksumAlgorithm", S3Facts.ChecksumAlgorithm, wire: "x-amz-sdk-checksum-algorithm", in: .header),
            Member("Tagging", S3Facts.Tagging, required: true, xmlNamespace: "http://s3.amazonaws.com/doc/2006-03-01/"),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
            Member("RequestPayer", S3Facts.RequestPayer, wire: "x-amz-request-payer", in: .header),
        ], payload: "Tagging")

    static let PutObjectTaggingOutput: Shape = Shape(
        "PutObjectTaggingOutput", .structure, members: [
            Member("VersionId", .string, wire: "x-amz-version-id", in: .header),
        ])

    static let PutPublicAccessBlockRequest: Shape = Shape(
        "PutPublicAccessBlockRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("ContentMD5", .string, wire: "Content-MD5", in: .header),
            Member("ChecksumAlgorithm", S3Facts.ChecksumAlgorithm, wire: "x-amz-sdk-checksum-algorithm", in: .header),
            Member("PublicAccessBlockConfiguration", S3Facts.PublicAccessBlockConfiguration, required: true, xmlNamespace: "http://s3.amazonaws.com/doc/2006-03-01/"),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
        ], payload: "PublicAccessBlockConfiguration")

    static let UploadPartRequest: Shape = Shape(
        "UploadPartRequest", .structure, members: [
            Member("Body", .blob, streaming: true),
            Member("Bucket", .string, in: .uri, required: true),
            Member("ContentLength", .long, wire: "Content-Length", in: .header),
            Member("ContentMD5", .string, wire: "Content-MD5", in: .header),
            Member("ChecksumAlgorithm", S3Facts.ChecksumAlgorithm, wire: "x-amz-sdk-checksum-algorithm", in: .header),
            Member("ChecksumCRC32", .string, wire: "x-amz-checksum-crc32", in: .header),
            Member("ChecksumCRC32C", .string, wire: "x-amz-checksum-crc32c", in: .header),
            Member("ChecksumCRC64NVME", .string, wire: "x-amz-checksum-crc64nvme", in: .header),
            Member("ChecksumSHA1", .string, wire: "x-amz-checksum-sha1", in: .header),
            Member("ChecksumSHA256", .string, wire: "x-amz-checksum-sha256", in: .header),
            Member("ChecksumSHA512", .string, wire: "x-amz-checksum-sha512", in: .header),
            Member("ChecksumMD5", .string, wire: "x-amz-checksum-md5", in: .header),
            Member("ChecksumXXHASH64", .string, wire: "x-amz-checksum-xxhash64", in: .header),
            Member("ChecksumXXHASH3", .string, wire: "x-amz-checksum-xxhash3", in: .header),
            Member("ChecksumXXHASH128", .string, wire: "x-amz-checksum-xxhash128", in: .header),
            Member("Key", S3Facts.ObjectKey, in: .uri, required: true),
            Member("PartNumber", .integer, wire: "partNumber", in: .querystring, required: true),
            Member("UploadId", .string, wire: "uploadId", in: .querystring, required: true),
            Member("SSECustomerAlgorithm", .string, wire: "x-amz-server-side-encryption-customer-algorithm", in: .header),
            Member("SSECustomerKey", S3Facts.SSECustomerKey, wire: "x-amz-server-side-encryption-customer-key", in: .header),
            Member("SSECustomerKeyMD5", .string, wire: "x-amz-server-side-encryption-customer-key-MD5", in: .header),
            Member("RequestPayer", S3Facts.RequestPayer, wire: "x-amz-request-payer", in: .header),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
        ], payload: "Body")

    static let UploadPartOutput: Shape = Shape(
        "UploadPartOutput", .structure, members: [
            Member("ServerSideEncryption", S3Facts.ServerSideEncryption, wire: "x-amz-server-side-encryption", in: .header),
            Member("ETag", .string, in: .header),
            Member("ChecksumCRC32", .string, wire: "x-amz-checksum-crc32", in: .header),
            Member("ChecksumCRC32C", .string, wire: "x-amz-checksum-crc32c", in: .header),
            Member("ChecksumCRC64NVME", .string, wire: "x-amz-checksum-crc64nvme", in: .header),
            Member("ChecksumSHA1", .string, wire: "x-amz-checksum-sha1", in: .header),
            Member("ChecksumSHA256", .string, wire: "x-amz-checksum-sha256", in: .header),
            Member("ChecksumSHA512", .string, wire: "x-amz-checksum-sha512", in: .header),
            Member("ChecksumMD5", .string, wire: "x-amz-checksum-md5", in: .header),
            Member("ChecksumXXHASH64", .string, wire: "x-amz-checksum-xxhash64", in: .header),
            Member("ChecksumXXHASH3", .string, wire: "x-amz-checksum-xxhash3", in: .header),
            Member("ChecksumXXHASH128", .string, wire: "x-amz-checksum-xxhash128", in: .header),
            Member("SSECustomerAlgorithm", .string, wire: "x-amz-server-side-encryption-customer-algorithm", in: .header),
            Member("SSECustomerKeyMD5", .string, wire: "x-amz-server-side-encryption-customer-key-MD5", in: .header),
            Member("SSEKMSKeyId", S3Facts.SSEKMSKeyId, wire: "x-amz-server-side-encryption-aws-kms-key-id", in: .header),
            Member("BucketKeyEnabled", .boolean, wire: "x-amz-server-side-encryption-bucket-key-enabled", in: .header),
            Member("RequestCharged", S3Facts.RequestCharged, wire: "x-amz-request-charged", in: .header),
            Member("VersionId", .string, wire: "x-amz-version-id", in: .header),
        ])

    static let UploadPartCopyRequest: Shape = Shape(
        "UploadPartCopyRequest", .structure, members: [
            Member("Bucket", .string, in: .uri, required: true),
            Member("CopySource", S3Facts.CopySource, wire: "x-amz-copy-source", in: .header, required: true),
            Member("CopySourceIfMatch", .string, wire: "x-amz-copy-source-if-match", in: .header),
            Member("CopySourceIfModifiedSince", .timestamp, wire: "x-amz-copy-source-if-modified-since", in: .header),
            Member("CopySourceIfNoneMatch", .string, wire: "x-amz-copy-source-if-none-match", in: .header),
            Member("CopySourceIfUnmodifiedSince", .timestamp, wire: "x-amz-copy-source-if-unmodified-since", in: .header),
            Member("CopySourceRange", .string, wire: "x-amz-copy-source-range", in: .header),
            Member("Key", S3Facts.ObjectKey, in: .uri, required: true),
            Member("PartNumber", .integer, wire: "partNumber", in: .querystring, required: true),
            Member("UploadId", .string, wire: "uploadId", in: .querystring, required: true),
            Member("SSECustomerAlgorithm", .string, wire: "x-amz-server-side-encryption-customer-algorithm", in: .header),
            Member("SSECustomerKey", S3Facts.SSECustomerKey, wire: "x-amz-server-side-encryption-customer-key", in: .header),
            Member("SSECustomerKeyMD5", .string, wire: "x-amz-server-side-encryption-customer-key-MD5", in: .header),
            Member("CopySourceSSECustomerAlgorithm", .string, wire: "x-amz-copy-source-server-side-encryption-customer-algorithm", in: .header),
            Member("CopySourceSSECustomerKey", S3Facts.CopySourceSSECustomerKey, wire: "x-amz-copy-source-server-side-encryption-customer-key", in: .header),
            Member("CopySourceSSECustomerKeyMD5", .string, wire: "x-amz-copy-source-server-side-encryption-customer-key-MD5", in: .header),
            Member("RequestPayer", S3Facts.RequestPayer, wire: "x-amz-request-payer", in: .header),
            Member("ExpectedBucketOwner", .string, wire: "x-amz-expected-bucket-owner", in: .header),
            Member("ExpectedSourceBucketOwner", .string, wire: "x-amz-source-expected-bucket-owner", in: .header),
        ])

    static let UploadPartCopyOutput: Shape = Shape(
        "UploadPartCopyOutput", .structure, members: [
            Member("CopySourceVersionId", .string, wire: "x-amz-copy-source-version-id", in: .header),
            Member("CopyPartResult", S3Facts.CopyPartResult),
            Member("ServerSideEncryption", S3Facts.ServerSideEncryption, wire: "x-amz-server-side-encryption", in: .header),
            Member("SSECustomerAlgorithm", .string, wire: "x-amz-server-side-encryption-customer-algorithm", in: .header),
            Member("SSECustomerKeyMD5", .string, wire: "x-amz-server-side-encryption-customer-key-MD5", in: .header),
            Member("SSEKMSKeyId", S3Facts.SSEKMSKeyId, wire: "x-amz-server-side-encryption-aws-kms-key-id", in: .header),
            Member("BucketKeyEnabled", .boolean, wire: "x-amz-server-side-encryption-bucket-key-enabled", in: .header),
            Member("RequestCharged", S3Facts.RequestCharged, wire: "x-amz-request-charged", in: .header),
            Member("VersionId", .string, wire: "x-amz-version-id", in: .header),
        ], payload: "CopyPartResult")

    static let CopyPartResult: Shape = Shape(
        "CopyPartResult", .structure, members: [
            Member("ETag", .string),
            Member("LastModified", .timestamp),
            Member("ChecksumCRC32", .string),
            Member("ChecksumCRC32C", .string),
            Member("ChecksumCRC64NVME", .string),
            Member("ChecksumSHA1", .string),
            Member("ChecksumSHA256", .string),
            Member("ChecksumSHA512", .string),
            Member("ChecksumMD5", .string),
            Member("ChecksumXXHASH64", .string),
            Member("ChecksumXXHASH3", .string),
            Member("ChecksumXXHASH128", .string),
        ])

    static let BucketAlreadyExists: Shape = Shape(
        "BucketAlreadyExists", .structure, error: .init(status: 409))

    static let BucketAlreadyOwnedByYou: Shape = Shape(
        "BucketAlreadyOwnedByYou", .structure, error: .init(status: 409))

    static let EncryptionTypeMismatch: Shape = Shape(
        "EncryptionTypeMismatch", .structure, error: .init(status: 400))

    static let InvalidObjectState: Shape = Shape(
        "InvalidObjectState", .structure, members: [
            Member("StorageClass", S3Facts.StorageClass),
            Member("AccessTier", S3Facts.IntelligentTieringAccessTier),
        ], error: .init(status: 403))

    static let IntelligentTieringAccessTier: Shape = Shape(
        "IntelligentTieringAccessTier", .string, constraints: .init(values: ["ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS"]))

    static let InvalidRequest: Shape = Shape(
        "InvalidRequest", .structure, error: .init(status: 400))

    static let InvalidWriteOffset: Shape = Shape(
        "InvalidWriteOffset", .structure, error: .init(status: 400))

    static let NoSuchBucket: Shape = Shape(
        "NoSuchBucket", .structure, error: .init(status: 404))

    static let NoSuchKey: Shape = Shape(
        "NoSuchKey", .structure, error: .init(status: 404))

    static let NoSuchUpload: Shape = Shape(
        "NoSuchUpload", .structure, error: .init(status: 404))

    static let ObjectNotInActiveTierError: Shape = Shape(
        "ObjectNotInActiveTierError", .structure, error: .init(status: 403))

    static let TooManyParts: Shape = Shape(
        "TooManyParts", .structure, error: .init(status: 400))
}
