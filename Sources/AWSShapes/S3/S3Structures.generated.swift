// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension S3 {
    public struct AbortMultipartUploadRequest: AWSStructure {
        public var bucket: String
        public var key: String
        public var uploadId: String
        public var requestPayer: String?
        public var expectedBucketOwner: String?
        public var ifMatchInitiatedTime: Timestamp?

        public init(
            bucket: String,
            key: String,
            uploadId: String,
            requestPayer: String? = nil,
            expectedBucketOwner: String? = nil,
            ifMatchInitiatedTime: Timestamp? = nil
        ) {
            self.bucket = bucket
            self.key = key
            self.uploadId = uploadId
            self.requestPayer = requestPayer
            self.expectedBucketOwner = expectedBucketOwner
            self.ifMatchInitiatedTime = ifMatchInitiatedTime
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.key = try fields.required("Key")
            self.uploadId = try fields.required("UploadId")
            self.requestPayer = try fields.optional("RequestPayer")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
            self.ifMatchInitiatedTime = try fields.optional("IfMatchInitiatedTime")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("Key", key.document)
            fields.append("UploadId", uploadId.document)
            fields.append("RequestPayer", requestPayer)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            fields.append("IfMatchInitiatedTime", ifMatchInitiatedTime)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.AbortMultipartUploadRequest }
    }
}

extension S3 {
    public struct AbortMultipartUploadOutput: AWSStructure {
        public var requestCharged: String?
        public var versionId: String?

        public init(
            requestCharged: String? = nil,
            versionId: String? = nil
        ) {
            self.requestCharged = requestCharged
            self.versionId = versionId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.requestCharged = try fields.optional("RequestCharged")
            self.versionId = try fields.optional("VersionId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("RequestCharged", requestCharged)
            fields.append("VersionId", versionId)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.AbortMultipartUploadOutput }
    }
}

extension S3 {
    public struct CompleteMultipartUploadRequest: AWSStructure {
        public var bucket: String
        public var key: String
        public var multipartUpload: CompletedMultipartUpload?
        public var uploadId: String
        public var checksumCRC32: String?
        public var checksumCRC32C: String?
        public var checksumCRC64NVME: String?
        public var checksumSHA1: String?
        public var checksumSHA256: String?
        public var checksumSHA512: String?
        public var checksumMD5: String?
        public var checksumXXHASH64: String?
        public var checksumXXHASH3: String?
        public var checksumXXHASH128: String?
        public var checksumType: String?
        public var mpuObjectSize: Int?
        public var requestPayer: String?
        public var expectedBucketOwner: String?
        public var ifMatch: String?
        public var ifNoneMatch: String?
        public var sseCustomerAlgorithm: String?
        public var sseCustomerKey: String?
        public var sseCustomerKeyMD5: String?

        public init(
            bucket: String,
            key: String,
            uploadId: String,
            multipartUpload: CompletedMultipartUpload? = nil,
            checksumCRC32: String? = nil,
            checksumCRC32C: String? = nil,
            checksumCRC64NVME: String? = nil,
            checksumSHA1: String? = nil,
            checksumSHA256: String? = nil,
            checksumSHA512: String? = nil,
            checksumMD5: String? = nil,
            checksumXXHASH64: String? = nil,
            checksumXXHASH3: String? = nil,
            checksumXXHASH128: String? = nil,
            checksumType: String? = nil,
            mpuObjectSize: Int? = nil,
            requestPayer: String? = nil,
            expectedBucketOwner: String? = nil,
            ifMatch: String? = nil,
            ifNoneMatch: String? = nil,
            sseCustomerAlgorithm: String? = nil,
            sseCustomerKey: String? = nil,
            sseCustomerKeyMD5: String? = nil
        ) {
            self.bucket = bucket
            self.key = key
            self.multipartUpload = multipartUpload
            self.uploadId = uploadId
            self.checksumCRC32 = checksumCRC32
            self.checksumCRC32C = checksumCRC32C
            self.checksumCRC64NVME = checksumCRC64NVME
            self.checksumSHA1 = checksumSHA1
            self.checksumSHA256 = checksumSHA256
            self.checksumSHA512 = checksumSHA512
            self.checksumMD5 = checksumMD5
            self.checksumXXHASH64 = checksumXXHASH64
            self.checksumXXHASH3 = checksumXXHASH3
            self.checksumXXHASH128 = checksumXXHASH128
            self.checksumType = checksumType
            self.mpuObjectSize = mpuObjectSize
            self.requestPayer = requestPayer
            self.expectedBucketOwner = expectedBucketOwner
            self.ifMatch = ifMatch
            self.ifNoneMatch = ifNoneMatch
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKey = sseCustomerKey
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.key = try fields.required("Key")
            self.multipartUpload = try fields.optional("MultipartUpload")
            self.uploadId = try fields.required("UploadId")
            self.checksumCRC32 = try fields.optional("ChecksumCRC32")
            self.checksumCRC32C = try fields.optional("ChecksumCRC32C")
            self.checksumCRC64NVME = try fields.optional("ChecksumCRC64NVME")
            self.checksumSHA1 = try fields.optional("ChecksumSHA1")
            self.checksumSHA256 = try fields.optional("ChecksumSHA256")
            self.checksumSHA512 = try fields.optional("ChecksumSHA512")
            self.checksumMD5 = try fields.optional("ChecksumMD5")
            self.checksumXXHASH64 = try fields.optional("ChecksumXXHASH64")
            self.checksumXXHASH3 = try fields.optional("ChecksumXXHASH3")
            self.checksumXXHASH128 = try fields.optional("ChecksumXXHASH128")
            self.checksumType = try fields.optional("ChecksumType")
            self.mpuObjectSize = try fields.optional("MpuObjectSize")
            self.requestPayer = try fields.optional("RequestPayer")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
            self.ifMatch = try fields.optional("IfMatch")
            self.ifNoneMatch = try fields.optional("IfNoneMatch")
            self.sseCustomerAlgorithm = try fields.optional("SSECustomerAlgorithm")
            self.sseCustomerKey = try fields.optional("SSECustomerKey")
            self.sseCustomerKeyMD5 = try fields.optional("SSECustomerKeyMD5")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("Key", key.document)
            fields.append("MultipartUpload", multipartUpload)
            fields.append("UploadId", uploadId.document)
            fields.append("ChecksumCRC32", checksumCRC32)
            fields.append("ChecksumCRC32C", checksumCRC32C)
            fields.append("ChecksumCRC64NVME", checksumCRC64NVME)
            fields.append("ChecksumSHA1", checksumSHA1)
            fields.append("ChecksumSHA256", checksumSHA256)
            fields.append("ChecksumSHA512", checksumSHA512)
            fields.append("ChecksumMD5", checksumMD5)
            fields.append("ChecksumXXHASH64", checksumXXHASH64)
            fields.append("ChecksumXXHASH3", checksumXXHASH3)
            fields.append("ChecksumXXHASH128", checksumXXHASH128)
            fields.append("ChecksumType", checksumType)
            fields.append("MpuObjectSize", mpuObjectSize)
            fields.append("RequestPayer", requestPayer)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            fields.append("IfMatch", ifMatch)
            fields.append("IfNoneMatch", ifNoneMatch)
            fields.append("SSECustomerAlgorithm", sseCustomerAlgorithm)
            fields.append("SSECustomerKey", sseCustomerKey)
            fields.append("SSECustomerKeyMD5", sseCustomerKeyMD5)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.CompleteMultipartUploadRequest }
    }
}

extension S3 {
    public struct CompletedMultipartUpload: AWSStructure {
        public var parts: [CompletedPart]?

        public init(
            parts: [CompletedPart]? = nil
        ) {
            self.parts = parts
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.parts = try fields.optional("Parts")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Parts", parts)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.CompletedMultipartUpload }
    }
}

extension S3 {
    public struct CompletedPart: AWSStructure {
        public var eTag: String?
        public var checksumCRC32: String?
        public var checksumCRC32C: String?
        public var checksumCRC64NVME: String?
        public var checksumSHA1: String?
        public var checksumSHA256: String?
        public var checksumSHA512: String?
        public var checksumMD5: String?
        public var checksumXXHASH64: String?
        public var checksumXXHASH3: String?
        public var checksumXXHASH128: String?
        public var partNumber: Int?

        public init(
            eTag: String? = nil,
            checksumCRC32: String? = nil,
            checksumCRC32C: String? = nil,
            checksumCRC64NVME: String? = nil,
            checksumSHA1: String? = nil,
            checksumSHA256: String? = nil,
            checksumSHA512: String? = nil,
            checksumMD5: String? = nil,
            checksumXXHASH64: String? = nil,
            checksumXXHASH3: String? = nil,
            checksumXXHASH128: String? = nil,
            partNumber: Int? = nil
        ) {
            self.eTag = eTag
            self.checksumCRC32 = checksumCRC32
            self.checksumCRC32C = checksumCRC32C
            self.checksumCRC64NVME = checksumCRC64NVME
            self.checksumSHA1 = checksumSHA1
            self.checksumSHA256 = checksumSHA256
            self.checksumSHA512 = checksumSHA512
            self.checksumMD5 = checksumMD5
            self.checksumXXHASH64 = checksumXXHASH64
            self.checksumXXHASH3 = checksumXXHASH3
            self.checksumXXHASH128 = checksumXXHASH128
            self.partNumber = partNumber
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.eTag = try fields.optional("ETag")
            self.checksumCRC32 = try fields.optional("ChecksumCRC32")
            self.checksumCRC32C = try fields.optional("ChecksumCRC32C")
            self.checksumCRC64NVME = try fields.optional("ChecksumCRC64NVME")
            self.checksumSHA1 = try fields.optional("ChecksumSHA1")
            self.checksumSHA256 = try fields.optional("ChecksumSHA256")
            self.checksumSHA512 = try fields.optional("ChecksumSHA512")
            self.checksumMD5 = try fields.optional("ChecksumMD5")
            self.checksumXXHASH64 = try fields.optional("ChecksumXXHASH64")
            self.checksumXXHASH3 = try fields.optional("ChecksumXXHASH3")
            self.checksumXXHASH128 = try fields.optional("ChecksumXXHASH128")
            self.partNumber = try fields.optional("PartNumber")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ETag", eTag)
            fields.append("ChecksumCRC32", checksumCRC32)
            fields.append("ChecksumCRC32C", checksumCRC32C)
            fields.append("ChecksumCRC64NVME", checksumCRC64NVME)
            fields.append("ChecksumSHA1", checksumSHA1)
            fields.append("ChecksumSHA256", checksumSHA256)
            fields.append("ChecksumSHA512", checksumSHA512)
            fields.append("ChecksumMD5", checksumMD5)
            fields.append("ChecksumXXHASH64", checksumXXHASH64)
            fields.append("ChecksumXXHASH3", checksumXXHASH3)
            fields.append("ChecksumXXHASH128", checksumXXHASH128)
            fields.append("PartNumber", partNumber)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.CompletedPart }
    }
}

extension S3 {
    public struct CompleteMultipartUploadOutput: AWSStructure {
        public var location: String?
        public var bucket: String?
        public var key: String?
        public var expiration: String?
        public var eTag: String?
        public var checksumCRC32: String?
        public var checksumCRC32C: String?
        public var checksumCRC64NVME: String?
        public var checksumSHA1: String?
        public var checksumSHA256: String?
        public var checksumSHA512: String?
        public var checksumMD5: String?
        public var checksumXXHASH64: String?
        public var checksumXXHASH3: String?
        public var checksumXXHASH128: String?
        public var checksumType: String?
        public var serverSideEncryption: String?
        public var versionId: String?
        public var ssekmsKeyId: String?
        public var bucketKeyEnabled: Bool?
        public var requestCharged: String?

        public init(
            location: String? = nil,
            bucket: String? = nil,
            key: String? = nil,
            expiration: String? = nil,
            eTag: String? = nil,
            checksumCRC32: String? = nil,
            checksumCRC32C: String? = nil,
            checksumCRC64NVME: String? = nil,
            checksumSHA1: String? = nil,
            checksumSHA256: String? = nil,
            checksumSHA512: String? = nil,
            checksumMD5: String? = nil,
            checksumXXHASH64: String? = nil,
            checksumXXHASH3: String? = nil,
            checksumXXHASH128: String? = nil,
            checksumType: String? = nil,
            serverSideEncryption: String? = nil,
            versionId: String? = nil,
            ssekmsKeyId: String? = nil,
            bucketKeyEnabled: Bool? = nil,
            requestCharged: String? = nil
        ) {
            self.location = location
            self.bucket = bucket
            self.key = key
            self.expiration = expiration
            self.eTag = eTag
            self.checksumCRC32 = checksumCRC32
            self.checksumCRC32C = checksumCRC32C
            self.checksumCRC64NVME = checksumCRC64NVME
            self.checksumSHA1 = checksumSHA1
            self.checksumSHA256 = checksumSHA256
            self.checksumSHA512 = checksumSHA512
            self.checksumMD5 = checksumMD5
            self.checksumXXHASH64 = checksumXXHASH64
            self.checksumXXHASH3 = checksumXXHASH3
            self.checksumXXHASH128 = checksumXXHASH128
            self.checksumType = checksumType
            self.serverSideEncryption = serverSideEncryption
            self.versionId = versionId
            self.ssekmsKeyId = ssekmsKeyId
            self.bucketKeyEnabled = bucketKeyEnabled
            self.requestCharged = requestCharged
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.location = try fields.optional("Location")
            self.bucket = try fields.optional("Bucket")
            self.key = try fields.optional("Key")
            self.expiration = try fields.optional("Expiration")
            self.eTag = try fields.optional("ETag")
            self.checksumCRC32 = try fields.optional("ChecksumCRC32")
            self.checksumCRC32C = try fields.optional("ChecksumCRC32C")
            self.checksumCRC64NVME = try fields.optional("ChecksumCRC64NVME")
            self.checksumSHA1 = try fields.optional("ChecksumSHA1")
            self.checksumSHA256 = try fields.optional("ChecksumSHA256")
            self.checksumSHA512 = try fields.optional("ChecksumSHA512")
            self.checksumMD5 = try fields.optional("ChecksumMD5")
            self.checksumXXHASH64 = try fields.optional("ChecksumXXHASH64")
            self.checksumXXHASH3 = try fields.optional("ChecksumXXHASH3")
            self.checksumXXHASH128 = try fields.optional("ChecksumXXHASH128")
            self.checksumType = try fields.optional("ChecksumType")
            self.serverSideEncryption = try fields.optional("ServerSideEncryption")
            self.versionId = try fields.optional("VersionId")
            self.ssekmsKeyId = try fields.optional("SSEKMSKeyId")
            self.bucketKeyEnabled = try fields.optional("BucketKeyEnabled")
            self.requestCharged = try fields.optional("RequestCharged")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Location", location)
            fields.append("Bucket", bucket)
            fields.append("Key", key)
            fields.append("Expiration", expiration)
            fields.append("ETag", eTag)
            fields.append("ChecksumCRC32", checksumCRC32)
            fields.append("ChecksumCRC32C", checksumCRC32C)
            fields.append("ChecksumCRC64NVME", checksumCRC64NVME)
            fields.append("ChecksumSHA1", checksumSHA1)
            fields.append("ChecksumSHA256", checksumSHA256)
            fields.append("ChecksumSHA512", checksumSHA512)
            fields.append("ChecksumMD5", checksumMD5)
            fields.append("ChecksumXXHASH64", checksumXXHASH64)
            fields.append("ChecksumXXHASH3", checksumXXHASH3)
            fields.append("ChecksumXXHASH128", checksumXXHASH128)
            fields.append("ChecksumType", checksumType)
            fields.append("ServerSideEncryption", serverSideEncryption)
            fields.append("VersionId", versionId)
            fields.append("SSEKMSKeyId", ssekmsKeyId)
            fields.append("BucketKeyEnabled", bucketKeyEnabled)
            fields.append("RequestCharged", requestCharged)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.CompleteMultipartUploadOutput }
    }
}

extension S3 {
    public struct CopyObjectRequest: AWSStructure {
        public var acl: String?
        public var bucket: String
        public var cacheControl: String?
        public var checksumAlgorithm: String?
        public var contentDisposition: String?
        public var contentEncoding: String?
        public var contentLanguage: String?
        public var contentType: String?
        public var copySource: String
        public var copySourceIfMatch: String?
        public var copySourceIfModifiedSince: Timestamp?
        public var copySourceIfNoneMatch: String?
        public var copySourceIfUnmodifiedSince: Timestamp?
        public var expires: String?
        public var grantFullControl: String?
        public var grantRead: String?
        public var grantReadACP: String?
        public var grantWriteACP: String?
        public var ifMatch: String?
        public var ifNoneMatch: String?
        public var key: String
        public var metadata: [String: String]?
        public var metadataDirective: String?
        public var taggingDirective: String?
        public var annotationDirective: String?
        public var serverSideEncryption: String?
        public var storageClass: String?
        public var websiteRedirectLocation: String?
        public var sseCustomerAlgorithm: String?
        public var sseCustomerKey: String?
        public var sseCustomerKeyMD5: String?
        public var ssekmsKeyId: String?
        public var ssekmsEncryptionContext: String?
        public var bucketKeyEnabled: Bool?
        public var copySourceSSECustomerAlgorithm: String?
        public var copySourceSSECustomerKey: String?
        public var copySourceSSECustomerKeyMD5: String?
        public var requestPayer: String?
        public var tagging: String?
        public var objectLockMode: String?
        public var objectLockRetainUntilDate: Timestamp?
        public var objectLockLegalHoldStatus: String?
        public var objectLockEventHold: String?
        public var objectLockEventHoldDurationDays: Int?
        public var objectLockEventHoldDurationYears: Int?
        public var expectedBucketOwner: String?
        public var expectedSourceBucketOwner: String?

        public init(
            bucket: String,
            copySource: String,
            key: String,
            acl: String? = nil,
            cacheControl: String? = nil,
            checksumAlgorithm: String? = nil,
            contentDisposition: String? = nil,
            contentEncoding: String? = nil,
            contentLanguage: String? = nil,
            contentType: String? = nil,
            copySourceIfMatch: String? = nil,
            copySourceIfModifiedSince: Timestamp? = nil,
            copySourceIfNoneMatch: String? = nil,
            copySourceIfUnmodifiedSince: Timestamp? = nil,
            expires: String? = nil,
            grantFullControl: String? = nil,
            grantRead: String? = nil,
            grantReadACP: String? = nil,
            grantWriteACP: String? = nil,
            ifMatch: String? = nil,
            ifNoneMatch: String? = nil,
            metadata: [String: String]? = nil,
            metadataDirective: String? = nil,
            taggingDirective: String? = nil,
            annotationDirective: String? = nil,
            serverSideEncryption: String? = nil,
            storageClass: String? = nil,
            websiteRedirectLocation: String? = nil,
            sseCustomerAlgorithm: String? = nil,
            sseCustomerKey: String? = nil,
            sseCustomerKeyMD5: String? = nil,
            ssekmsKeyId: String? = nil,
            ssekmsEncryptionContext: String? = nil,
            bucketKeyEnabled: Bool? = nil,
            copySourceSSECustomerAlgorithm: String? = nil,
            copySourceSSECustomerKey: String? = nil,
            copySourceSSECustomerKeyMD5: String? = nil,
            requestPayer: String? = nil,
            tagging: String? = nil,
            objectLockMode: String? = nil,
            objectLockRetainUntilDate: Timestamp? = nil,
            objectLockLegalHoldStatus: String? = nil,
            objectLockEventHold: String? = nil,
            objectLockEventHoldDurationDays: Int? = nil,
            objectLockEventHoldDurationYears: Int? = nil,
            expectedBucketOwner: String? = nil,
            expectedSourceBucketOwner: String? = nil
        ) {
            self.acl = acl
            self.bucket = bucket
            self.cacheControl = cacheControl
            self.checksumAlgorithm = checksumAlgorithm
            self.contentDisposition = contentDisposition
            self.contentEncoding = contentEncoding
            self.contentLanguage = contentLanguage
            self.contentType = contentType
            self.copySource = copySource
            self.copySourceIfMatch = copySourceIfMatch
            self.copySourceIfModifiedSince = copySourceIfModifiedSince
            self.copySourceIfNoneMatch = copySourceIfNoneMatch
            self.copySourceIfUnmodifiedSince = copySourceIfUnmodifiedSince
            self.expires = expires
            self.grantFullControl = grantFullControl
            self.grantRead = grantRead
            self.grantReadACP = grantReadACP
            self.grantWriteACP = grantWriteACP
            self.ifMatch = ifMatch
            self.ifNoneMatch = ifNoneMatch
            self.key = key
            self.metadata = metadata
            self.metadataDirective = metadataDirective
            self.taggingDirective = taggingDirective
            self.annotationDirective = annotationDirective
            self.serverSideEncryption = serverSideEncryption
            self.storageClass = storageClass
            self.websiteRedirectLocation = websiteRedirectLocation
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKey = sseCustomerKey
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.ssekmsKeyId = ssekmsKeyId
            self.ssekmsEncryptionContext = ssekmsEncryptionContext
            self.bucketKeyEnabled = bucketKeyEnabled
            self.copySourceSSECustomerAlgorithm = copySourceSSECustomerAlgorithm
            self.copySourceSSECustomerKey = copySourceSSECustomerKey
            self.copySourceSSECustomerKeyMD5 = copySourceSSECustomerKeyMD5
            self.requestPayer = requestPayer
            self.tagging = tagging
            self.objectLockMode = objectLockMode
            self.objectLockRetainUntilDate = objectLockRetainUntilDate
            self.objectLockLegalHoldStatus = objectLockLegalHoldStatus
            self.objectLockEventHold = objectLockEventHold
            self.objectLockEventHoldDurationDays = objectLockEventHoldDurationDays
            self.objectLockEventHoldDurationYears = objectLockEventHoldDurationYears
            self.expectedBucketOwner = expectedBucketOwner
            self.expectedSourceBucketOwner = expectedSourceBucketOwner
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.acl = try fields.optional("ACL")
            self.bucket = try fields.required("Bucket")
            self.cacheControl = try fields.optional("CacheControl")
            self.checksumAlgorithm = try fields.optional("ChecksumAlgorithm")
            self.contentDisposition = try fields.optional("ContentDisposition")
            self.contentEncoding = try fields.optional("ContentEncoding")
            self.contentLanguage = try fields.optional("ContentLanguage")
            self.contentType = try fields.optional("ContentType")
            self.copySource = try fields.required("CopySource")
            self.copySourceIfMatch = try fields.optional("CopySourceIfMatch")
            self.copySourceIfModifiedSince = try fields.optional("CopySourceIfModifiedSince")
            self.copySourceIfNoneMatch = try fields.optional("CopySourceIfNoneMatch")
            self.copySourceIfUnmodifiedSince = try fields.optional("CopySourceIfUnmodifiedSince")
            self.expires = try fields.optional("Expires")
            self.grantFullControl = try fields.optional("GrantFullControl")
            self.grantRead = try fields.optional("GrantRead")
            self.grantReadACP = try fields.optional("GrantReadACP")
            self.grantWriteACP = try fields.optional("GrantWriteACP")
            self.ifMatch = try fields.optional("IfMatch")
            self.ifNoneMatch = try fields.optional("IfNoneMatch")
            self.key = try fields.required("Key")
            self.metadata = try fields.optional("Metadata")
            self.metadataDirective = try fields.optional("MetadataDirective")
            self.taggingDirective = try fields.optional("TaggingDirective")
            self.annotationDirective = try fields.optional("AnnotationDirective")
            self.serverSideEncryption = try fields.optional("ServerSideEncryption")
            self.storageClass = try fields.optional("StorageClass")
            self.websiteRedirectLocation = try fields.optional("WebsiteRedirectLocation")
            self.sseCustomerAlgorithm = try fields.optional("SSECustomerAlgorithm")
            self.sseCustomerKey = try fields.optional("SSECustomerKey")
            self.sseCustomerKeyMD5 = try fields.optional("SSECustomerKeyMD5")
            self.ssekmsKeyId = try fields.optional("SSEKMSKeyId")
            self.ssekmsEncryptionContext = try fields.optional("SSEKMSEncryptionContext")
            self.bucketKeyEnabled = try fields.optional("BucketKeyEnabled")
            self.copySourceSSECustomerAlgorithm = try fields.optional("CopySourceSSECustomerAlgorithm")
            self.copySourceSSECustomerKey = try fields.optional("CopySourceSSECustomerKey")
            self.copySourceSSECustomerKeyMD5 = try fields.optional("CopySourceSSECustomerKeyMD5")
            self.requestPayer = try fields.optional("RequestPayer")
            self.tagging = try fields.optional("Tagging")
            self.objectLockMode = try fields.optional("ObjectLockMode")
            self.objectLockRetainUntilDate = try fields.optional("ObjectLockRetainUntilDate")
            self.objectLockLegalHoldStatus = try fields.optional("ObjectLockLegalHoldStatus")
            self.objectLockEventHold = try fields.optional("ObjectLockEventHold")
            self.objectLockEventHoldDurationDays = try fields.optional("ObjectLockEventHoldDurationDays")
            self.objectLockEventHoldDurationYears = try fields.optional("ObjectLockEventHoldDurationYears")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
            self.expectedSourceBucketOwner = try fields.optional("ExpectedSourceBucketOwner")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ACL", acl)
            fields.append("Bucket", bucket.document)
            fields.append("CacheControl", cacheControl)
            fields.append("ChecksumAlgorithm", checksumAlgorithm)
            fields.append("ContentDisposition", contentDisposition)
            fields.append("ContentEncoding", contentEncoding)
            fields.append("ContentLanguage", contentLanguage)
            fields.append("ContentType", contentType)
            fields.append("CopySource", copySource.document)
            fields.append("CopySourceIfMatch", copySourceIfMatch)
            fields.append("CopySourceIfModifiedSince", copySourceIfModifiedSince)
            fields.append("CopySourceIfNoneMatch", copySourceIfNoneMatch)
            fields.append("CopySourceIfUnmodifiedSince", copySourceIfUnmodifiedSince)
            fields.append("Expires", expires)
            fields.append("GrantFullControl", grantFullControl)
            fields.append("GrantRead", grantRead)
            fields.append("GrantReadACP", grantReadACP)
            fields.append("GrantWriteACP", grantWriteACP)
            fields.append("IfMatch", ifMatch)
            fields.append("IfNoneMatch", ifNoneMatch)
            fields.append("Key", key.document)
            fields.append("Metadata", metadata)
            fields.append("MetadataDirective", metadataDirective)
            fields.append("TaggingDirective", taggingDirective)
            fields.append("AnnotationDirective", annotationDirective)
            fields.append("ServerSideEncryption", serverSideEncryption)
            fields.append("StorageClass", storageClass)
            fields.append("WebsiteRedirectLocation", websiteRedirectLocation)
            fields.append("SSECustomerAlgorithm", sseCustomerAlgorithm)
            fields.append("SSECustomerKey", sseCustomerKey)
            fields.append("SSECustomerKeyMD5", sseCustomerKeyMD5)
            fields.append("SSEKMSKeyId", ssekmsKeyId)
            fields.append("SSEKMSEncryptionContext", ssekmsEncryptionContext)
            fields.append("BucketKeyEnabled", bucketKeyEnabled)
            fields.append("CopySourceSSECustomerAlgorithm", copySourceSSECustomerAlgorithm)
            fields.append("CopySourceSSECustomerKey", copySourceSSECustomerKey)
            fields.append("CopySourceSSECustomerKeyMD5", copySourceSSECustomerKeyMD5)
            fields.append("RequestPayer", requestPayer)
            fields.append("Tagging", tagging)
            fields.append("ObjectLockMode", objectLockMode)
            fields.append("ObjectLockRetainUntilDate", objectLockRetainUntilDate)
            fields.append("ObjectLockLegalHoldStatus", objectLockLegalHoldStatus)
            fields.append("ObjectLockEventHold", objectLockEventHold)
            fields.append("ObjectLockEventHoldDurationDays", objectLockEventHoldDurationDays)
            fields.append("ObjectLockEventHoldDurationYears", objectLockEventHoldDurationYears)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            fields.append("ExpectedSourceBucketOwner", expectedSourceBucketOwner)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.CopyObjectRequest }
    }
}

extension S3 {
    public struct CopyObjectOutput: AWSStructure {
        public var copyObjectResult: CopyObjectResult?
        public var expiration: String?
        public var copySourceVersionId: String?
        public var versionId: String?
        public var serverSideEncryption: String?
        public var sseCustomerAlgorithm: String?
        public var sseCustomerKeyMD5: String?
        public var ssekmsKeyId: String?
        public var ssekmsEncryptionContext: String?
        public var bucketKeyEnabled: Bool?
        public var requestCharged: String?

        public init(
            copyObjectResult: CopyObjectResult? = nil,
            expiration: String? = nil,
            copySourceVersionId: String? = nil,
            versionId: String? = nil,
            serverSideEncryption: String? = nil,
            sseCustomerAlgorithm: String? = nil,
            sseCustomerKeyMD5: String? = nil,
            ssekmsKeyId: String? = nil,
            ssekmsEncryptionContext: String? = nil,
            bucketKeyEnabled: Bool? = nil,
            requestCharged: String? = nil
        ) {
            self.copyObjectResult = copyObjectResult
            self.expiration = expiration
            self.copySourceVersionId = copySourceVersionId
            self.versionId = versionId
            self.serverSideEncryption = serverSideEncryption
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.ssekmsKeyId = ssekmsKeyId
            self.ssekmsEncryptionContext = ssekmsEncryptionContext
            self.bucketKeyEnabled = bucketKeyEnabled
            self.requestCharged = requestCharged
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.copyObjectResult = try fields.optional("CopyObjectResult")
            self.expiration = try fields.optional("Expiration")
            self.copySourceVersionId = try fields.optional("CopySourceVersionId")
            self.versionId = try fields.optional("VersionId")
            self.serverSideEncryption = try fields.optional("ServerSideEncryption")
            self.sseCustomerAlgorithm = try fields.optional("SSECustomerAlgorithm")
            self.sseCustomerKeyMD5 = try fields.optional("SSECustomerKeyMD5")
            self.ssekmsKeyId = try fields.optional("SSEKMSKeyId")
            self.ssekmsEncryptionContext = try fields.optional("SSEKMSEncryptionContext")
            self.bucketKeyEnabled = try fields.optional("BucketKeyEnabled")
            self.requestCharged = try fields.optional("RequestCharged")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("CopyObjectResult", copyObjectResult)
            fields.append("Expiration", expiration)
            fields.append("CopySourceVersionId", copySourceVersionId)
            fields.append("VersionId", versionId)
            fields.append("ServerSideEncryption", serverSideEncryption)
            fields.append("SSECustomerAlgorithm", sseCustomerAlgorithm)
            fields.append("SSECustomerKeyMD5", sseCustomerKeyMD5)
            fields.append("SSEKMSKeyId", ssekmsKeyId)
            fields.append("SSEKMSEncryptionContext", ssekmsEncryptionContext)
            fields.append("BucketKeyEnabled", bucketKeyEnabled)
            fields.append("RequestCharged", requestCharged)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.CopyObjectOutput }
    }
}

extension S3 {
    public struct CopyObjectResult: AWSStructure {
        public var eTag: String?
        public var lastModified: Timestamp?
        public var checksumType: String?
        public var checksumCRC32: String?
        public var checksumCRC32C: String?
        public var checksumCRC64NVME: String?
        public var checksumSHA1: String?
        public var checksumSHA256: String?
        public var checksumSHA512: String?
        public var checksumMD5: String?
        public var checksumXXHASH64: String?
        public var checksumXXHASH3: String?
        public var checksumXXHASH128: String?

        public init(
            eTag: String? = nil,
            lastModified: Timestamp? = nil,
            checksumType: String? = nil,
            checksumCRC32: String? = nil,
            checksumCRC32C: String? = nil,
            checksumCRC64NVME: String? = nil,
            checksumSHA1: String? = nil,
            checksumSHA256: String? = nil,
            checksumSHA512: String? = nil,
            checksumMD5: String? = nil,
            checksumXXHASH64: String? = nil,
            checksumXXHASH3: String? = nil,
            checksumXXHASH128: String? = nil
        ) {
            self.eTag = eTag
            self.lastModified = lastModified
            self.checksumType = checksumType
            self.checksumCRC32 = checksumCRC32
            self.checksumCRC32C = checksumCRC32C
            self.checksumCRC64NVME = checksumCRC64NVME
            self.checksumSHA1 = checksumSHA1
            self.checksumSHA256 = checksumSHA256
            self.checksumSHA512 = checksumSHA512
            self.checksumMD5 = checksumMD5
            self.checksumXXHASH64 = checksumXXHASH64
            self.checksumXXHASH3 = checksumXXHASH3
            self.checksumXXHASH128 = checksumXXHASH128
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.eTag = try fields.optional("ETag")
            self.lastModified = try fields.optional("LastModified")
            self.checksumType = try fields.optional("ChecksumType")
            self.checksumCRC32 = try fields.optional("ChecksumCRC32")
            self.checksumCRC32C = try fields.optional("ChecksumCRC32C")
            self.checksumCRC64NVME = try fields.optional("ChecksumCRC64NVME")
            self.checksumSHA1 = try fields.optional("ChecksumSHA1")
            self.checksumSHA256 = try fields.optional("ChecksumSHA256")
            self.checksumSHA512 = try fields.optional("ChecksumSHA512")
            self.checksumMD5 = try fields.optional("ChecksumMD5")
            self.checksumXXHASH64 = try fields.optional("ChecksumXXHASH64")
            self.checksumXXHASH3 = try fields.optional("ChecksumXXHASH3")
            self.checksumXXHASH128 = try fields.optional("ChecksumXXHASH128")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ETag", eTag)
            fields.append("LastModified", lastModified)
            fields.append("ChecksumType", checksumType)
            fields.append("ChecksumCRC32", checksumCRC32)
            fields.append("ChecksumCRC32C", checksumCRC32C)
            fields.append("ChecksumCRC64NVME", checksumCRC64NVME)
            fields.append("ChecksumSHA1", checksumSHA1)
            fields.append("ChecksumSHA256", checksumSHA256)
            fields.append("ChecksumSHA512", checksumSHA512)
            fields.append("ChecksumMD5", checksumMD5)
            fields.append("ChecksumXXHASH64", checksumXXHASH64)
            fields.append("ChecksumXXHASH3", checksumXXHASH3)
            fields.append("ChecksumXXHASH128", checksumXXHASH128)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.CopyObjectResult }
    }
}

extension S3 {
    public struct CreateBucketRequest: AWSStructure {
        public var acl: String?
        public var bucket: String
        public var createBucketConfiguration: CreateBucketConfiguration?
        public var grantFullControl: String?
        public var grantRead: String?
        public var grantReadACP: String?
        public var grantWrite: String?
        public var grantWriteACP: String?
        public var objectLockEnabledForBucket: Bool?
        public var objectOwnership: String?
        public var bucketNamespace: String?

        public init(
            bucket: String,
            acl: String? = nil,
            createBucketConfiguration: CreateBucketConfiguration? = nil,
            grantFullControl: String? = nil,
            grantRead: String? = nil,
            grantReadACP: String? = nil,
            grantWrite: String? = nil,
            grantWriteACP: String? = nil,
            objectLockEnabledForBucket: Bool? = nil,
            objectOwnership: String? = nil,
            bucketNamespace: String? = nil
        ) {
            self.acl = acl
            self.bucket = bucket
            self.createBucketConfiguration = createBucketConfiguration
            self.grantFullControl = grantFullControl
            self.grantRead = grantRead
            self.grantReadACP = grantReadACP
            self.grantWrite = grantWrite
            self.grantWriteACP = grantWriteACP
            self.objectLockEnabledForBucket = objectLockEnabledForBucket
            self.objectOwnership = objectOwnership
            self.bucketNamespace = bucketNamespace
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.acl = try fields.optional("ACL")
            self.bucket = try fields.required("Bucket")
            self.createBucketConfiguration = try fields.optional("CreateBucketConfiguration")
            self.grantFullControl = try fields.optional("GrantFullControl")
            self.grantRead = try fields.optional("GrantRead")
            self.grantReadACP = try fields.optional("GrantReadACP")
            self.grantWrite = try fields.optional("GrantWrite")
            self.grantWriteACP = try fields.optional("GrantWriteACP")
            self.objectLockEnabledForBucket = try fields.optional("ObjectLockEnabledForBucket")
            self.objectOwnership = try fields.optional("ObjectOwnership")
            self.bucketNamespace = try fields.optional("BucketNamespace")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ACL", acl)
            fields.append("Bucket", bucket.document)
            fields.append("CreateBucketConfiguration", createBucketConfiguration)
            fields.append("GrantFullControl", grantFullControl)
            fields.append("GrantRead", grantRead)
            fields.append("GrantReadACP", grantReadACP)
            fields.append("GrantWrite", grantWrite)
            fields.append("GrantWriteACP", grantWriteACP)
            fields.append("ObjectLockEnabledForBucket", objectLockEnabledForBucket)
            fields.append("ObjectOwnership", objectOwnership)
            fields.append("BucketNamespace", bucketNamespace)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.CreateBucketRequest }
    }
}

extension S3 {
    public struct CreateBucketConfiguration: AWSStructure {
        public var locationConstraint: String?
        public var location: LocationInfo?
        public var bucket: BucketInfo?
        public var tags: [Tag]?

        public init(
            locationConstraint: String? = nil,
            location: LocationInfo? = nil,
            bucket: BucketInfo? = nil,
            tags: [Tag]? = nil
        ) {
            self.locationConstraint = locationConstraint
            self.location = location
            self.bucket = bucket
            self.tags = tags
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.locationConstraint = try fields.optional("LocationConstraint")
            self.location = try fields.optional("Location")
            self.bucket = try fields.optional("Bucket")
            self.tags = try fields.optional("Tags")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("LocationConstraint", locationConstraint)
            fields.append("Location", location)
            fields.append("Bucket", bucket)
            fields.append("Tags", tags)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.CreateBucketConfiguration }
    }
}

extension S3 {
    public struct LocationInfo: AWSStructure {
        public var type: String?
        public var name: String?

        public init(
            type: String? = nil,
            name: String? = nil
        ) {
            self.type = type
            self.name = name
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.type = try fields.optional("Type")
            self.name = try fields.optional("Name")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Type", type)
            fields.append("Name", name)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.LocationInfo }
    }
}

extension S3 {
    public struct BucketInfo: AWSStructure {
        public var dataRedundancy: String?
        public var type: String?

        public init(
            dataRedundancy: String? = nil,
            type: String? = nil
        ) {
            self.dataRedundancy = dataRedundancy
            self.type = type
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.dataRedundancy = try fields.optional("DataRedundancy")
            self.type = try fields.optional("Type")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("DataRedundancy", dataRedundancy)
            fields.append("Type", type)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.BucketInfo }
    }
}

extension S3 {
    public struct Tag: AWSStructure {
        public var key: String
        public var value: String

        public init(
            key: String,
            value: String
        ) {
            self.key = key
            self.value = value
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.key = try fields.required("Key")
            self.value = try fields.required("Value")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Key", key.document)
            fields.append("Value", value.document)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.Tag }
    }
}

extension S3 {
    public struct CreateBucketOutput: AWSStructure {
        public var location: String?
        public var bucketArn: String?

        public init(
            location: String? = nil,
            bucketArn: String? = nil
        ) {
            self.location = location
            self.bucketArn = bucketArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.location = try fields.optional("Location")
            self.bucketArn = try fields.optional("BucketArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Location", location)
            fields.append("BucketArn", bucketArn)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.CreateBucketOutput }
    }
}

extension S3 {
    public struct CreateMultipartUploadRequest: AWSStructure {
        public var acl: String?
        public var bucket: String
        public var cacheControl: String?
        public var contentDisposition: String?
        public var contentEncoding: String?
        public var contentLanguage: String?
        public var contentType: String?
        public var expires: String?
        public var grantFullControl: String?
        public var grantRead: String?
        public var grantReadACP: String?
        public var grantWriteACP: String?
        public var key: String
        public var metadata: [String: String]?
        public var serverSideEncryption: String?
        public var storageClass: String?
        public var websiteRedirectLocation: String?
        public var sseCustomerAlgorithm: String?
        public var sseCustomerKey: String?
        public var sseCustomerKeyMD5: String?
        public var ssekmsKeyId: String?
        public var ssekmsEncryptionContext: String?
        public var bucketKeyEnabled: Bool?
        public var requestPayer: String?
        public var tagging: String?
        public var objectLockMode: String?
        public var objectLockRetainUntilDate: Timestamp?
        public var objectLockLegalHoldStatus: String?
        public var objectLockEventHold: String?
        public var objectLockEventHoldDurationDays: Int?
        public var objectLockEventHoldDurationYears: Int?
        public var expectedBucketOwner: String?
        public var checksumAlgorithm: String?
        public var checksumType: String?

        public init(
            bucket: String,
            key: String,
            acl: String? = nil,
            cacheControl: String? = nil,
            contentDisposition: String? = nil,
            contentEncoding: String? = nil,
            contentLanguage: String? = nil,
            contentType: String? = nil,
            expires: String? = nil,
            grantFullControl: String? = nil,
            grantRead: String? = nil,
            grantReadACP: String? = nil,
            grantWriteACP: String? = nil,
            metadata: [String: String]? = nil,
            serverSideEncryption: String? = nil,
            storageClass: String? = nil,
            websiteRedirectLocation: String? = nil,
            sseCustomerAlgorithm: String? = nil,
            sseCustomerKey: String? = nil,
            sseCustomerKeyMD5: String? = nil,
            ssekmsKeyId: String? = nil,
            ssekmsEncryptionContext: String? = nil,
            bucketKeyEnabled: Bool? = nil,
            requestPayer: String? = nil,
            tagging: String? = nil,
            objectLockMode: String? = nil,
            objectLockRetainUntilDate: Timestamp? = nil,
            objectLockLegalHoldStatus: String? = nil,
            objectLockEventHold: String? = nil,
            objectLockEventHoldDurationDays: Int? = nil,
            objectLockEventHoldDurationYears: Int? = nil,
            expectedBucketOwner: String? = nil,
            checksumAlgorithm: String? = nil,
            checksumType: String? = nil
        ) {
            self.acl = acl
            self.bucket = bucket
            self.cacheControl = cacheControl
            self.contentDisposition = contentDisposition
            self.contentEncoding = contentEncoding
            self.contentLanguage = contentLanguage
            self.contentType = contentType
            self.expires = expires
            self.grantFullControl = grantFullControl
            self.grantRead = grantRead
            self.grantReadACP = grantReadACP
            self.grantWriteACP = grantWriteACP
            self.key = key
            self.metadata = metadata
            self.serverSideEncryption = serverSideEncryption
            self.storageClass = storageClass
            self.websiteRedirectLocation = websiteRedirectLocation
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKey = sseCustomerKey
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.ssekmsKeyId = ssekmsKeyId
            self.ssekmsEncryptionContext = ssekmsEncryptionContext
            self.bucketKeyEnabled = bucketKeyEnabled
            self.requestPayer = requestPayer
            self.tagging = tagging
            self.objectLockMode = objectLockMode
            self.objectLockRetainUntilDate = objectLockRetainUntilDate
            self.objectLockLegalHoldStatus = objectLockLegalHoldStatus
            self.objectLockEventHold = objectLockEventHold
            self.objectLockEventHoldDurationDays = objectLockEventHoldDurationDays
            self.objectLockEventHoldDurationYears = objectLockEventHoldDurationYears
            self.expectedBucketOwner = expectedBucketOwner
            self.checksumAlgorithm = checksumAlgorithm
            self.checksumType = checksumType
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.acl = try fields.optional("ACL")
            self.bucket = try fields.required("Bucket")
            self.cacheControl = try fields.optional("CacheControl")
            self.contentDisposition = try fields.optional("ContentDisposition")
            self.contentEncoding = try fields.optional("ContentEncoding")
            self.contentLanguage = try fields.optional("ContentLanguage")
            self.contentType = try fields.optional("ContentType")
            self.expires = try fields.optional("Expires")
            self.grantFullControl = try fields.optional("GrantFullControl")
            self.grantRead = try fields.optional("GrantRead")
            self.grantReadACP = try fields.optional("GrantReadACP")
            self.grantWriteACP = try fields.optional("GrantWriteACP")
            self.key = try fields.required("Key")
            self.metadata = try fields.optional("Metadata")
            self.serverSideEncryption = try fields.optional("ServerSideEncryption")
            self.storageClass = try fields.optional("StorageClass")
            self.websiteRedirectLocation = try fields.optional("WebsiteRedirectLocation")
            self.sseCustomerAlgorithm = try fields.optional("SSECustomerAlgorithm")
            self.sseCustomerKey = try fields.optional("SSECustomerKey")
            self.sseCustomerKeyMD5 = try fields.optional("SSECustomerKeyMD5")
            self.ssekmsKeyId = try fields.optional("SSEKMSKeyId")
            self.ssekmsEncryptionContext = try fields.optional("SSEKMSEncryptionContext")
            self.bucketKeyEnabled = try fields.optional("BucketKeyEnabled")
            self.requestPayer = try fields.optional("RequestPayer")
            self.tagging = try fields.optional("Tagging")
            self.objectLockMode = try fields.optional("ObjectLockMode")
            self.objectLockRetainUntilDate = try fields.optional("ObjectLockRetainUntilDate")
            self.objectLockLegalHoldStatus = try fields.optional("ObjectLockLegalHoldStatus")
            self.objectLockEventHold = try fields.optional("ObjectLockEventHold")
            self.objectLockEventHoldDurationDays = try fields.optional("ObjectLockEventHoldDurationDays")
            self.objectLockEventHoldDurationYears = try fields.optional("ObjectLockEventHoldDurationYears")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
            self.checksumAlgorithm = try fields.optional("ChecksumAlgorithm")
            self.checksumType = try fields.optional("ChecksumType")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ACL", acl)
            fields.append("Bucket", bucket.document)
            fields.append("CacheControl", cacheControl)
            fields.append("ContentDisposition", contentDisposition)
            fields.append("ContentEncoding", contentEncoding)
            fields.append("ContentLanguage", contentLanguage)
            fields.append("ContentType", contentType)
            fields.append("Expires", expires)
            fields.append("GrantFullControl", grantFullControl)
            fields.append("GrantRead", grantRead)
            fields.append("GrantReadACP", grantReadACP)
            fields.append("GrantWriteACP", grantWriteACP)
            fields.append("Key", key.document)
            fields.append("Metadata", metadata)
            fields.append("ServerSideEncryption", serverSideEncryption)
            fields.append("StorageClass", storageClass)
            fields.append("WebsiteRedirectLocation", websiteRedirectLocation)
            fields.append("SSECustomerAlgorithm", sseCustomerAlgorithm)
            fields.append("SSECustomerKey", sseCustomerKey)
            fields.append("SSECustomerKeyMD5", sseCustomerKeyMD5)
            fields.append("SSEKMSKeyId", ssekmsKeyId)
            fields.append("SSEKMSEncryptionContext", ssekmsEncryptionContext)
            fields.append("BucketKeyEnabled", bucketKeyEnabled)
            fields.append("RequestPayer", requestPayer)
            fields.append("Tagging", tagging)
            fields.append("ObjectLockMode", objectLockMode)
            fields.append("ObjectLockRetainUntilDate", objectLockRetainUntilDate)
            fields.append("ObjectLockLegalHoldStatus", objectLockLegalHoldStatus)
            fields.append("ObjectLockEventHold", objectLockEventHold)
            fields.append("ObjectLockEventHoldDurationDays", objectLockEventHoldDurationDays)
            fields.append("ObjectLockEventHoldDurationYears", objectLockEventHoldDurationYears)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            fields.append("ChecksumAlgorithm", checksumAlgorithm)
            fields.append("ChecksumType", checksumType)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.CreateMultipartUploadRequest }
    }
}

extension S3 {
    public struct CreateMultipartUploadOutput: AWSStructure {
        public var abortDate: Timestamp?
        public var abortRuleId: String?
        public var bucket: String?
        public var key: String?
        public var uploadId: String?
        public var serverSideEncryption: String?
        public var sseCustomerAlgorithm: String?
        public var sseCustomerKeyMD5: String?
        public var ssekmsKeyId: String?
        public var ssekmsEncryptionContext: String?
        public var bucketKeyEnabled: Bool?
        public var requestCharged: String?
        public var checksumAlgorithm: String?
        public var checksumType: String?
        public var versionId: String?

        public init(
            abortDate: Timestamp? = nil,
            abortRuleId: String? = nil,
            bucket: String? = nil,
            key: String? = nil,
            uploadId: String? = nil,
            serverSideEncryption: String? = nil,
            sseCustomerAlgorithm: String? = nil,
            sseCustomerKeyMD5: String? = nil,
            ssekmsKeyId: String? = nil,
            ssekmsEncryptionContext: String? = nil,
            bucketKeyEnabled: Bool? = nil,
            requestCharged: String? = nil,
            checksumAlgorithm: String? = nil,
            checksumType: String? = nil,
            versionId: String? = nil
        ) {
            self.abortDate = abortDate
            self.abortRuleId = abortRuleId
            self.bucket = bucket
            self.key = key
            self.uploadId = uploadId
            self.serverSideEncryption = serverSideEncryption
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.ssekmsKeyId = ssekmsKeyId
            self.ssekmsEncryptionContext = ssekmsEncryptionContext
            self.bucketKeyEnabled = bucketKeyEnabled
            self.requestCharged = requestCharged
            self.checksumAlgorithm = checksumAlgorithm
            self.checksumType = checksumType
            self.versionId = versionId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.abortDate = try fields.optional("AbortDate")
            self.abortRuleId = try fields.optional("AbortRuleId")
            self.bucket = try fields.optional("Bucket")
            self.key = try fields.optional("Key")
            self.uploadId = try fields.optional("UploadId")
            self.serverSideEncryption = try fields.optional("ServerSideEncryption")
            self.sseCustomerAlgorithm = try fields.optional("SSECustomerAlgorithm")
            self.sseCustomerKeyMD5 = try fields.optional("SSECustomerKeyMD5")
            self.ssekmsKeyId = try fields.optional("SSEKMSKeyId")
            self.ssekmsEncryptionContext = try fields.optional("SSEKMSEncryptionContext")
            self.bucketKeyEnabled = try fields.optional("BucketKeyEnabled")
            self.requestCharged = try fields.optional("RequestCharged")
            self.checksumAlgorithm = try fields.optional("ChecksumAlgorithm")
            self.checksumType = try fields.optional("ChecksumType")
            self.versionId = try fields.optional("VersionId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AbortDate", abortDate)
            fields.append("AbortRuleId", abortRuleId)
            fields.append("Bucket", bucket)
            fields.append("Key", key)
            fields.append("UploadId", uploadId)
            fields.append("ServerSideEncryption", serverSideEncryption)
            fields.append("SSECustomerAlgorithm", sseCustomerAlgorithm)
            fields.append("SSECustomerKeyMD5", sseCustomerKeyMD5)
            fields.append("SSEKMSKeyId", ssekmsKeyId)
            fields.append("SSEKMSEncryptionContext", ssekmsEncryptionContext)
            fields.append("BucketKeyEnabled", bucketKeyEnabled)
            fields.append("RequestCharged", requestCharged)
            fields.append("ChecksumAlgorithm", checksumAlgorithm)
            fields.append("ChecksumType", checksumType)
            fields.append("VersionId", versionId)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.CreateMultipartUploadOutput }
    }
}

extension S3 {
    public struct DeleteBucketRequest: AWSStructure {
        public var bucket: String
        public var expectedBucketOwner: String?

        public init(
            bucket: String,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.DeleteBucketRequest }
    }
}

extension S3 {
    public struct DeleteBucketEncryptionRequest: AWSStructure {
        public var bucket: String
        public var expectedBucketOwner: String?

        public init(
            bucket: String,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.DeleteBucketEncryptionRequest }
    }
}

extension S3 {
    public struct DeleteBucketLifecycleRequest: AWSStructure {
        public var bucket: String
        public var expectedBucketOwner: String?

        public init(
            bucket: String,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.DeleteBucketLifecycleRequest }
    }
}

extension S3 {
    public struct DeleteBucketPolicyRequest: AWSStructure {
        public var bucket: String
        public var expectedBucketOwner: String?

        public init(
            bucket: String,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.DeleteBucketPolicyRequest }
    }
}

extension S3 {
    public struct DeleteBucketTaggingRequest: AWSStructure {
        public var bucket: String
        public var expectedBucketOwner: String?

        public init(
            bucket: String,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.DeleteBucketTaggingRequest }
    }
}

extension S3 {
    public struct DeleteObjectRequest: AWSStructure {
        public var bucket: String
        public var key: String
        public var mfa: String?
        public var versionId: String?
        public var requestPayer: String?
        public var bypassGovernanceRetention: Bool?
        public var expectedBucketOwner: String?
        public var ifMatch: String?
        public var ifMatchLastModifiedTime: Timestamp?
        public var ifMatchSize: Int?

        public init(
            bucket: String,
            key: String,
            mfa: String? = nil,
            versionId: String? = nil,
            requestPayer: String? = nil,
            bypassGovernanceRetention: Bool? = nil,
            expectedBucketOwner: String? = nil,
            ifMatch: String? = nil,
            ifMatchLastModifiedTime: Timestamp? = nil,
            ifMatchSize: Int? = nil
        ) {
            self.bucket = bucket
            self.key = key
            self.mfa = mfa
            self.versionId = versionId
            self.requestPayer = requestPayer
            self.bypassGovernanceRetention = bypassGovernanceRetention
            self.expectedBucketOwner = expectedBucketOwner
            self.ifMatch = ifMatch
            self.ifMatchLastModifiedTime = ifMatchLastModifiedTime
            self.ifMatchSize = ifMatchSize
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.key = try fields.required("Key")
            self.mfa = try fields.optional("MFA")
            self.versionId = try fields.optional("VersionId")
            self.requestPayer = try fields.optional("RequestPayer")
            self.bypassGovernanceRetention = try fields.optional("BypassGovernanceRetention")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
            self.ifMatch = try fields.optional("IfMatch")
            self.ifMatchLastModifiedTime = try fields.optional("IfMatchLastModifiedTime")
            self.ifMatchSize = try fields.optional("IfMatchSize")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("Key", key.document)
            fields.append("MFA", mfa)
            fields.append("VersionId", versionId)
            fields.append("RequestPayer", requestPayer)
            fields.append("BypassGovernanceRetention", bypassGovernanceRetention)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            fields.append("IfMatch", ifMatch)
            fields.append("IfMatchLastModifiedTime", ifMatchLastModifiedTime)
            fields.append("IfMatchSize", ifMatchSize)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.DeleteObjectRequest }
    }
}

extension S3 {
    public struct DeleteObjectOutput: AWSStructure {
        public var deleteMarker: Bool?
        public var versionId: String?
        public var requestCharged: String?

        public init(
            deleteMarker: Bool? = nil,
            versionId: String? = nil,
            requestCharged: String? = nil
        ) {
            self.deleteMarker = deleteMarker
            self.versionId = versionId
            self.requestCharged = requestCharged
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.deleteMarker = try fields.optional("DeleteMarker")
            self.versionId = try fields.optional("VersionId")
            self.requestCharged = try fields.optional("RequestCharged")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("DeleteMarker", deleteMarker)
            fields.append("VersionId", versionId)
            fields.append("RequestCharged", requestCharged)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.DeleteObjectOutput }
    }
}

extension S3 {
    public struct DeleteObjectTaggingRequest: AWSStructure {
        public var bucket: String
        public var key: String
        public var versionId: String?
        public var expectedBucketOwner: String?

        public init(
            bucket: String,
            key: String,
            versionId: String? = nil,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.key = key
            self.versionId = versionId
            self.expectedBucketOwner = expectedBucketOwner
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.key = try fields.required("Key")
            self.versionId = try fields.optional("VersionId")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("Key", key.document)
            fields.append("VersionId", versionId)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.DeleteObjectTaggingRequest }
    }
}

extension S3 {
    public struct DeleteObjectTaggingOutput: AWSStructure {
        public var versionId: String?

        public init(
            versionId: String? = nil
        ) {
            self.versionId = versionId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.versionId = try fields.optional("VersionId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("VersionId", versionId)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.DeleteObjectTaggingOutput }
    }
}

extension S3 {
    public struct DeleteObjectsRequest: AWSStructure {
        public var bucket: String
        public var delete: Delete
        public var mfa: String?
        public var requestPayer: String?
        public var bypassGovernanceRetention: Bool?
        public var expectedBucketOwner: String?
        public var checksumAlgorithm: String?

        public init(
            bucket: String,
            delete: Delete,
            mfa: String? = nil,
            requestPayer: String? = nil,
            bypassGovernanceRetention: Bool? = nil,
            expectedBucketOwner: String? = nil,
            checksumAlgorithm: String? = nil
        ) {
            self.bucket = bucket
            self.delete = delete
            self.mfa = mfa
            self.requestPayer = requestPayer
            self.bypassGovernanceRetention = bypassGovernanceRetention
            self.expectedBucketOwner = expectedBucketOwner
            self.checksumAlgorithm = checksumAlgorithm
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.delete = try fields.required("Delete")
            self.mfa = try fields.optional("MFA")
            self.requestPayer = try fields.optional("RequestPayer")
            self.bypassGovernanceRetention = try fields.optional("BypassGovernanceRetention")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
            self.checksumAlgorithm = try fields.optional("ChecksumAlgorithm")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("Delete", delete.document)
            fields.append("MFA", mfa)
            fields.append("RequestPayer", requestPayer)
            fields.append("BypassGovernanceRetention", bypassGovernanceRetention)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            fields.append("ChecksumAlgorithm", checksumAlgorithm)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.DeleteObjectsRequest }
    }
}

extension S3 {
    public struct Delete: AWSStructure {
        public var objects: [ObjectIdentifier]
        public var quiet: Bool?

        public init(
            objects: [ObjectIdentifier],
            quiet: Bool? = nil
        ) {
            self.objects = objects
            self.quiet = quiet
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.objects = try fields.required("Objects")
            self.quiet = try fields.optional("Quiet")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Objects", objects.document)
            fields.append("Quiet", quiet)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.Delete }
    }
}

extension S3 {
    public struct ObjectIdentifier: AWSStructure {
        public var key: String
        public var versionId: String?
        public var eTag: String?
        public var lastModifiedTime: Timestamp?
        public var size: Int?

        public init(
            key: String,
            versionId: String? = nil,
            eTag: String? = nil,
            lastModifiedTime: Timestamp? = nil,
            size: Int? = nil
        ) {
            self.key = key
            self.versionId = versionId
            self.eTag = eTag
            self.lastModifiedTime = lastModifiedTime
            self.size = size
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.key = try fields.required("Key")
            self.versionId = try fields.optional("VersionId")
            self.eTag = try fields.optional("ETag")
            self.lastModifiedTime = try fields.optional("LastModifiedTime")
            self.size = try fields.optional("Size")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Key", key.document)
            fields.append("VersionId", versionId)
            fields.append("ETag", eTag)
            fields.append("LastModifiedTime", lastModifiedTime)
            fields.append("Size", size)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.ObjectIdentifier }
    }
}

extension S3 {
    public struct DeleteObjectsOutput: AWSStructure {
        public var deleted: [DeletedObject]?
        public var requestCharged: String?
        public var errors: [Error]?

        public init(
            deleted: [DeletedObject]? = nil,
            requestCharged: String? = nil,
            errors: [Error]? = nil
        ) {
            self.deleted = deleted
            self.requestCharged = requestCharged
            self.errors = errors
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.deleted = try fields.optional("Deleted")
            self.requestCharged = try fields.optional("RequestCharged")
            self.errors = try fields.optional("Errors")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Deleted", deleted)
            fields.append("RequestCharged", requestCharged)
            fields.append("Errors", errors)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.DeleteObjectsOutput }
    }
}

extension S3 {
    public struct DeletedObject: AWSStructure {
        public var key: String?
        public var versionId: String?
        public var deleteMarker: Bool?
        public var deleteMarkerVersionId: String?

        public init(
            key: String? = nil,
            versionId: String? = nil,
            deleteMarker: Bool? = nil,
            deleteMarkerVersionId: String? = nil
        ) {
            self.key = key
            self.versionId = versionId
            self.deleteMarker = deleteMarker
            self.deleteMarkerVersionId = deleteMarkerVersionId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.key = try fields.optional("Key")
            self.versionId = try fields.optional("VersionId")
            self.deleteMarker = try fields.optional("DeleteMarker")
            self.deleteMarkerVersionId = try fields.optional("DeleteMarkerVersionId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Key", key)
            fields.append("VersionId", versionId)
            fields.append("DeleteMarker", deleteMarker)
            fields.append("DeleteMarkerVersionId", deleteMarkerVersionId)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.DeletedObject }
    }
}

extension S3 {
    public struct Error: AWSStructure {
        public var key: String?
        public var versionId: String?
        public var code: String?
        public var message: String?

        public init(
            key: String? = nil,
            versionId: String? = nil,
            code: String? = nil,
            message: String? = nil
        ) {
            self.key = key
            self.versionId = versionId
            self.code = code
            self.message = message
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.key = try fields.optional("Key")
            self.versionId = try fields.optional("VersionId")
            self.code = try fields.optional("Code")
            self.message = try fields.optional("Message")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Key", key)
            fields.append("VersionId", versionId)
            fields.append("Code", code)
            fields.append("Message", message)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.Error }
    }
}

extension S3 {
    public struct DeletePublicAccessBlockRequest: AWSStructure {
        public var bucket: String
        public var expectedBucketOwner: String?

        public init(
            bucket: String,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.DeletePublicAccessBlockRequest }
    }
}

extension S3 {
    public struct GetBucketEncryptionRequest: AWSStructure {
        public var bucket: String
        public var expectedBucketOwner: String?

        public init(
            bucket: String,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.GetBucketEncryptionRequest }
    }
}

extension S3 {
    public struct GetBucketEncryptionOutput: AWSStructure {
        public var serverSideEncryptionConfiguration: ServerSideEncryptionConfiguration?

        public init(
            serverSideEncryptionConfiguration: ServerSideEncryptionConfiguration? = nil
        ) {
            self.serverSideEncryptionConfiguration = serverSideEncryptionConfiguration
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.serverSideEncryptionConfiguration = try fields.optional("ServerSideEncryptionConfiguration")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ServerSideEncryptionConfiguration", serverSideEncryptionConfiguration)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.GetBucketEncryptionOutput }
    }
}

extension S3 {
    public struct ServerSideEncryptionConfiguration: AWSStructure {
        public var rules: [ServerSideEncryptionRule]

        public init(
            rules: [ServerSideEncryptionRule]
        ) {
            self.rules = rules
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.rules = try fields.required("Rules")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Rules", rules.document)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.ServerSideEncryptionConfiguration }
    }
}

extension S3 {
    public struct ServerSideEncryptionRule: AWSStructure {
        public var applyServerSideEncryptionByDefault: ServerSideEncryptionByDefault?
        public var bucketKeyEnabled: Bool?
        public var blockedEncryptionTypes: BlockedEncryptionTypes?

        public init(
            applyServerSideEncryptionByDefault: ServerSideEncryptionByDefault? = nil,
            bucketKeyEnabled: Bool? = nil,
            blockedEncryptionTypes: BlockedEncryptionTypes? = nil
        ) {
            self.applyServerSideEncryptionByDefault = applyServerSideEncryptionByDefault
            self.bucketKeyEnabled = bucketKeyEnabled
            self.blockedEncryptionTypes = blockedEncryptionTypes
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.applyServerSideEncryptionByDefault = try fields.optional("ApplyServerSideEncryptionByDefault")
            self.bucketKeyEnabled = try fields.optional("BucketKeyEnabled")
            self.blockedEncryptionTypes = try fields.optional("BlockedEncryptionTypes")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ApplyServerSideEncryptionByDefault", applyServerSideEncryptionByDefault)
            fields.append("BucketKeyEnabled", bucketKeyEnabled)
            fields.append("BlockedEncryptionTypes", blockedEncryptionTypes)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.ServerSideEncryptionRule }
    }
}

extension S3 {
    public struct ServerSideEncryptionByDefault: AWSStructure {
        public var sseAlgorithm: String
        public var kmsMasterKeyID: String?

        public init(
            sseAlgorithm: String,
            kmsMasterKeyID: String? = nil
        ) {
            self.sseAlgorithm = sseAlgorithm
            self.kmsMasterKeyID = kmsMasterKeyID
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.sseAlgorithm = try fields.required("SSEAlgorithm")
            self.kmsMasterKeyID = try fields.optional("KMSMasterKeyID")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("SSEAlgorithm", sseAlgorithm.document)
            fields.append("KMSMasterKeyID", kmsMasterKeyID)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.ServerSideEncryptionByDefault }
    }
}

extension S3 {
    public struct BlockedEncryptionTypes: AWSStructure {
        public var encryptionType: [String]?

        public init(
            encryptionType: [String]? = nil
        ) {
            self.encryptionType = encryptionType
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.encryptionType = try fields.optional("EncryptionType")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("EncryptionType", encryptionType)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.BlockedEncryptionTypes }
    }
}

extension S3 {
    public struct GetBucketLifecycleConfigurationRequest: AWSStructure {
        public var bucket: String
        public var expectedBucketOwner: String?

        public init(
            bucket: String,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.GetBucketLifecycleConfigurationRequest }
    }
}

extension S3 {
    public struct GetBucketLifecycleConfigurationOutput: AWSStructure {
        public var rules: [LifecycleRule]?
        public var transitionDefaultMinimumObjectSize: String?

        public init(
            rules: [LifecycleRule]? = nil,
            transitionDefaultMinimumObjectSize: String? = nil
        ) {
            self.rules = rules
            self.transitionDefaultMinimumObjectSize = transitionDefaultMinimumObjectSize
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.rules = try fields.optional("Rules")
            self.transitionDefaultMinimumObjectSize = try fields.optional("TransitionDefaultMinimumObjectSize")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Rules", rules)
            fields.append("TransitionDefaultMinimumObjectSize", transitionDefaultMinimumObjectSize)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.GetBucketLifecycleConfigurationOutput }
    }
}

extension S3 {
    public struct LifecycleRule: AWSStructure {
        public var expiration: LifecycleExpiration?
        public var id: String?
        public var prefix: String?
        public var filter: LifecycleRuleFilter?
        public var status: String
        public var transitions: [Transition]?
        public var noncurrentVersionTransitions: [NoncurrentVersionTransition]?
        public var noncurrentVersionExpiration: NoncurrentVersionExpiration?
        public var abortIncompleteMultipartUpload: AbortIncompleteMultipartUpload?

        public init(
            status: String,
            expiration: LifecycleExpiration? = nil,
            id: String? = nil,
            prefix: String? = nil,
            filter: LifecycleRuleFilter? = nil,
            transitions: [Transition]? = nil,
            noncurrentVersionTransitions: [NoncurrentVersionTransition]? = nil,
            noncurrentVersionExpiration: NoncurrentVersionExpiration? = nil,
            abortIncompleteMultipartUpload: AbortIncompleteMultipartUpload? = nil
        ) {
            self.expiration = expiration
            self.id = id
            self.prefix = prefix
            self.filter = filter
            self.status = status
            self.transitions = transitions
            self.noncurrentVersionTransitions = noncurrentVersionTransitions
            self.noncurrentVersionExpiration = noncurrentVersionExpiration
            self.abortIncompleteMultipartUpload = abortIncompleteMultipartUpload
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.expiration = try fields.optional("Expiration")
            self.id = try fields.optional("ID")
            self.prefix = try fields.optional("Prefix")
            self.filter = try fields.optional("Filter")
            self.status = try fields.required("Status")
            self.transitions = try fields.optional("Transitions")
            self.noncurrentVersionTransitions = try fields.optional("NoncurrentVersionTransitions")
            self.noncurrentVersionExpiration = try fields.optional("NoncurrentVersionExpiration")
            self.abortIncompleteMultipartUpload = try fields.optional("AbortIncompleteMultipartUpload")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Expiration", expiration)
            fields.append("ID", id)
            fields.append("Prefix", prefix)
            fields.append("Filter", filter)
            fields.append("Status", status.document)
            fields.append("Transitions", transitions)
            fields.append("NoncurrentVersionTransitions", noncurrentVersionTransitions)
            fields.append("NoncurrentVersionExpiration", noncurrentVersionExpiration)
            fields.append("AbortIncompleteMultipartUpload", abortIncompleteMultipartUpload)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.LifecycleRule }
    }
}

extension S3 {
    public struct LifecycleExpiration: AWSStructure {
        public var date: Timestamp?
        public var days: Int?
        public var expiredObjectDeleteMarker: Bool?

        public init(
            date: Timestamp? = nil,
            days: Int? = nil,
            expiredObjectDeleteMarker: Bool? = nil
        ) {
            self.date = date
            self.days = days
            self.expiredObjectDeleteMarker = expiredObjectDeleteMarker
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.date = try fields.optional("Date")
            self.days = try fields.optional("Days")
            self.expiredObjectDeleteMarker = try fields.optional("ExpiredObjectDeleteMarker")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Date", date)
            fields.append("Days", days)
            fields.append("ExpiredObjectDeleteMarker", expiredObjectDeleteMarker)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.LifecycleExpiration }
    }
}

extension S3 {
    public struct LifecycleRuleFilter: AWSStructure {
        public var prefix: String?
        public var tag: Tag?
        public var objectSizeGreaterThan: Int?
        public var objectSizeLessThan: Int?
        public var and: LifecycleRuleAndOperator?

        public init(
            prefix: String? = nil,
            tag: Tag? = nil,
            objectSizeGreaterThan: Int? = nil,
            objectSizeLessThan: Int? = nil,
            and: LifecycleRuleAndOperator? = nil
        ) {
            self.prefix = prefix
            self.tag = tag
            self.objectSizeGreaterThan = objectSizeGreaterThan
            self.objectSizeLessThan = objectSizeLessThan
            self.and = and
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.prefix = try fields.optional("Prefix")
            self.tag = try fields.optional("Tag")
            self.objectSizeGreaterThan = try fields.optional("ObjectSizeGreaterThan")
            self.objectSizeLessThan = try fields.optional("ObjectSizeLessThan")
            self.and = try fields.optional("And")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Prefix", prefix)
            fields.append("Tag", tag)
            fields.append("ObjectSizeGreaterThan", objectSizeGreaterThan)
            fields.append("ObjectSizeLessThan", objectSizeLessThan)
            fields.append("And", and)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.LifecycleRuleFilter }
    }
}

extension S3 {
    public struct LifecycleRuleAndOperator: AWSStructure {
        public var prefix: String?
        public var tags: [Tag]?
        public var objectSizeGreaterThan: Int?
        public var objectSizeLessThan: Int?

        public init(
            prefix: String? = nil,
            tags: [Tag]? = nil,
            objectSizeGreaterThan: Int? = nil,
            objectSizeLessThan: Int? = nil
        ) {
            self.prefix = prefix
            self.tags = tags
            self.objectSizeGreaterThan = objectSizeGreaterThan
            self.objectSizeLessThan = objectSizeLessThan
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.prefix = try fields.optional("Prefix")
            self.tags = try fields.optional("Tags")
            self.objectSizeGreaterThan = try fields.optional("ObjectSizeGreaterThan")
            self.objectSizeLessThan = try fields.optional("ObjectSizeLessThan")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Prefix", prefix)
            fields.append("Tags", tags)
            fields.append("ObjectSizeGreaterThan", objectSizeGreaterThan)
            fields.append("ObjectSizeLessThan", objectSizeLessThan)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.LifecycleRuleAndOperator }
    }
}

extension S3 {
    public struct Transition: AWSStructure {
        public var date: Timestamp?
        public var days: Int?
        public var storageClass: String?

        public init(
            date: Timestamp? = nil,
            days: Int? = nil,
            storageClass: String? = nil
        ) {
            self.date = date
            self.days = days
            self.storageClass = storageClass
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.date = try fields.optional("Date")
            self.days = try fields.optional("Days")
            self.storageClass = try fields.optional("StorageClass")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Date", date)
            fields.append("Days", days)
            fields.append("StorageClass", storageClass)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.Transition }
    }
}

extension S3 {
    public struct NoncurrentVersionTransition: AWSStructure {
        public var noncurrentDays: Int?
        public var storageClass: String?
        public var newerNoncurrentVersions: Int?

        public init(
            noncurrentDays: Int? = nil,
            storageClass: String? = nil,
            newerNoncurrentVersions: Int? = nil
        ) {
            self.noncurrentDays = noncurrentDays
            self.storageClass = storageClass
            self.newerNoncurrentVersions = newerNoncurrentVersions
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.noncurrentDays = try fields.optional("NoncurrentDays")
            self.storageClass = try fields.optional("StorageClass")
            self.newerNoncurrentVersions = try fields.optional("NewerNoncurrentVersions")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("NoncurrentDays", noncurrentDays)
            fields.append("StorageClass", storageClass)
            fields.append("NewerNoncurrentVersions", newerNoncurrentVersions)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.NoncurrentVersionTransition }
    }
}

extension S3 {
    public struct NoncurrentVersionExpiration: AWSStructure {
        public var noncurrentDays: Int?
        public var newerNoncurrentVersions: Int?

        public init(
            noncurrentDays: Int? = nil,
            newerNoncurrentVersions: Int? = nil
        ) {
            self.noncurrentDays = noncurrentDays
            self.newerNoncurrentVersions = newerNoncurrentVersions
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.noncurrentDays = try fields.optional("NoncurrentDays")
            self.newerNoncurrentVersions = try fields.optional("NewerNoncurrentVersions")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("NoncurrentDays", noncurrentDays)
            fields.append("NewerNoncurrentVersions", newerNoncurrentVersions)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.NoncurrentVersionExpiration }
    }
}

extension S3 {
    public struct AbortIncompleteMultipartUpload: AWSStructure {
        public var daysAfterInitiation: Int?

        public init(
            daysAfterInitiation: Int? = nil
        ) {
            self.daysAfterInitiation = daysAfterInitiation
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.daysAfterInitiation = try fields.optional("DaysAfterInitiation")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("DaysAfterInitiation", daysAfterInitiation)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.AbortIncompleteMultipartUpload }
    }
}

extension S3 {
    public struct GetBucketLocationRequest: AWSStructure {
        public var bucket: String
        public var expectedBucketOwner: String?

        public init(
            bucket: String,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.GetBucketLocationRequest }
    }
}

extension S3 {
    public struct GetBucketLocationOutput: AWSStructure {
        public var locationConstraint: String?

        public init(
            locationConstraint: String? = nil
        ) {
            self.locationConstraint = locationConstraint
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.locationConstraint = try fields.optional("LocationConstraint")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("LocationConstraint", locationConstraint)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.GetBucketLocationOutput }
    }
}

extension S3 {
    public struct GetBucketOwnershipControlsRequest: AWSStructure {
        public var bucket: String
        public var expectedBucketOwner: String?

        public init(
            bucket: String,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.GetBucketOwnershipControlsRequest }
    }
}

extension S3 {
    public struct GetBucketOwnershipControlsOutput: AWSStructure {
        public var ownershipControls: OwnershipControls?

        public init(
            ownershipControls: OwnershipControls? = nil
        ) {
            self.ownershipControls = ownershipControls
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.ownershipControls = try fields.optional("OwnershipControls")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("OwnershipControls", ownershipControls)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.GetBucketOwnershipControlsOutput }
    }
}

extension S3 {
    public struct OwnershipControls: AWSStructure {
        public var rules: [OwnershipControlsRule]

        public init(
            rules: [OwnershipControlsRule]
        ) {
            self.rules = rules
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.rules = try fields.required("Rules")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Rules", rules.document)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.OwnershipControls }
    }
}

extension S3 {
    public struct OwnershipControlsRule: AWSStructure {
        public var objectOwnership: String

        public init(
            objectOwnership: String
        ) {
            self.objectOwnership = objectOwnership
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.objectOwnership = try fields.required("ObjectOwnership")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ObjectOwnership", objectOwnership.document)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.OwnershipControlsRule }
    }
}

extension S3 {
    public struct GetBucketPolicyRequest: AWSStructure {
        public var bucket: String
        public var expectedBucketOwner: String?

        public init(
            bucket: String,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.GetBucketPolicyRequest }
    }
}

extension S3 {
    public struct GetBucketPolicyOutput: AWSStructure {
        public var policy: String?

        public init(
            policy: String? = nil
        ) {
            self.policy = policy
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.policy = try fields.optional("Policy")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Policy", policy)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.GetBucketPolicyOutput }
    }
}

extension S3 {
    public struct GetBucketTaggingRequest: AWSStructure {
        public var bucket: String
        public var expectedBucketOwner: String?

        public init(
            bucket: String,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.GetBucketTaggingRequest }
    }
}

extension S3 {
    public struct GetBucketTaggingOutput: AWSStructure {
        public var tagSet: [Tag]

        public init(
            tagSet: [Tag]
        ) {
            self.tagSet = tagSet
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tagSet = try fields.required("TagSet")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TagSet", tagSet.document)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.GetBucketTaggingOutput }
    }
}

extension S3 {
    public struct GetBucketVersioningRequest: AWSStructure {
        public var bucket: String
        public var expectedBucketOwner: String?

        public init(
            bucket: String,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.GetBucketVersioningRequest }
    }
}

extension S3 {
    public struct GetBucketVersioningOutput: AWSStructure {
        public var status: String?
        public var mfaDelete: String?

        public init(
            status: String? = nil,
            mfaDelete: String? = nil
        ) {
            self.status = status
            self.mfaDelete = mfaDelete
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.status = try fields.optional("Status")
            self.mfaDelete = try fields.optional("MFADelete")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Status", status)
            fields.append("MFADelete", mfaDelete)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.GetBucketVersioningOutput }
    }
}

extension S3 {
    public struct GetObjectRequest: AWSStructure {
        public var bucket: String
        public var ifMatch: String?
        public var ifModifiedSince: Timestamp?
        public var ifNoneMatch: String?
        public var ifUnmodifiedSince: Timestamp?
        public var key: String
        public var range: String?
        public var responseCacheControl: String?
        public var responseContentDisposition: String?
        public var responseContentEncoding: String?
        public var responseContentLanguage: String?
        public var responseContentType: String?
        public var responseExpires: Timestamp?
        public var versionId: String?
        public var sseCustomerAlgorithm: String?
        public var sseCustomerKey: String?
        public var sseCustomerKeyMD5: String?
        public var requestPayer: String?
        public var partNumber: Int?
        public var expectedBucketOwner: String?
        public var checksumMode: String?

        public init(
            bucket: String,
            key: String,
            ifMatch: String? = nil,
            ifModifiedSince: Timestamp? = nil,
            ifNoneMatch: String? = nil,
            ifUnmodifiedSince: Timestamp? = nil,
            range: String? = nil,
            responseCacheControl: String? = nil,
            responseContentDisposition: String? = nil,
            responseContentEncoding: String? = nil,
            responseContentLanguage: String? = nil,
            responseContentType: String? = nil,
            responseExpires: Timestamp? = nil,
            versionId: String? = nil,
            sseCustomerAlgorithm: String? = nil,
            sseCustomerKey: String? = nil,
            sseCustomerKeyMD5: String? = nil,
            requestPayer: String? = nil,
            partNumber: Int? = nil,
            expectedBucketOwner: String? = nil,
            checksumMode: String? = nil
        ) {
            self.bucket = bucket
            self.ifMatch = ifMatch
            self.ifModifiedSince = ifModifiedSince
            self.ifNoneMatch = ifNoneMatch
            self.ifUnmodifiedSince = ifUnmodifiedSince
            self.key = key
            self.range = range
            self.responseCacheControl = responseCacheControl
            self.responseContentDisposition = responseContentDisposition
            self.responseContentEncoding = responseContentEncoding
            self.responseContentLanguage = responseContentLanguage
            self.responseContentType = responseContentType
            self.responseExpires = responseExpires
            self.versionId = versionId
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKey = sseCustomerKey
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.requestPayer = requestPayer
            self.partNumber = partNumber
            self.expectedBucketOwner = expectedBucketOwner
            self.checksumMode = checksumMode
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.ifMatch = try fields.optional("IfMatch")
            self.ifModifiedSince = try fields.optional("IfModifiedSince")
            self.ifNoneMatch = try fields.optional("IfNoneMatch")
            self.ifUnmodifiedSince = try fields.optional("IfUnmodifiedSince")
            self.key = try fields.required("Key")
            self.range = try fields.optional("Range")
            self.responseCacheControl = try fields.optional("ResponseCacheControl")
            self.responseContentDisposition = try fields.optional("ResponseContentDisposition")
            self.responseContentEncoding = try fields.optional("ResponseContentEncoding")
            self.responseContentLanguage = try fields.optional("ResponseContentLanguage")
            self.responseContentType = try fields.optional("ResponseContentType")
            self.responseExpires = try fields.optional("ResponseExpires")
            self.versionId = try fields.optional("VersionId")
            self.sseCustomerAlgorithm = try fields.optional("SSECustomerAlgorithm")
            self.sseCustomerKey = try fields.optional("SSECustomerKey")
            self.sseCustomerKeyMD5 = try fields.optional("SSECustomerKeyMD5")
            self.requestPayer = try fields.optional("RequestPayer")
            self.partNumber = try fields.optional("PartNumber")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
            self.checksumMode = try fields.optional("ChecksumMode")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("IfMatch", ifMatch)
            fields.append("IfModifiedSince", ifModifiedSince)
            fields.append("IfNoneMatch", ifNoneMatch)
            fields.append("IfUnmodifiedSince", ifUnmodifiedSince)
            fields.append("Key", key.document)
            fields.append("Range", range)
            fields.append("ResponseCacheControl", responseCacheControl)
            fields.append("ResponseContentDisposition", responseContentDisposition)
            fields.append("ResponseContentEncoding", responseContentEncoding)
            fields.append("ResponseContentLanguage", responseContentLanguage)
            fields.append("ResponseContentType", responseContentType)
            fields.append("ResponseExpires", responseExpires)
            fields.append("VersionId", versionId)
            fields.append("SSECustomerAlgorithm", sseCustomerAlgorithm)
            fields.append("SSECustomerKey", sseCustomerKey)
            fields.append("SSECustomerKeyMD5", sseCustomerKeyMD5)
            fields.append("RequestPayer", requestPayer)
            fields.append("PartNumber", partNumber)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            fields.append("ChecksumMode", checksumMode)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.GetObjectRequest }
    }
}

extension S3 {
    public struct GetObjectOutput: AWSStructure {
        public var body: Blob?
        public var deleteMarker: Bool?
        public var acceptRanges: String?
        public var expiration: String?
        public var restore: String?
        public var lastModified: Timestamp?
        public var contentLength: Int?
        public var eTag: String?
        public var checksumCRC32: String?
        public var checksumCRC32C: String?
        public var checksumCRC64NVME: String?
        public var checksumSHA1: String?
        public var checksumSHA256: String?
        public var checksumSHA512: String?
        public var checksumMD5: String?
        public var checksumXXHASH64: String?
        public var checksumXXHASH3: String?
        public var checksumXXHASH128: String?
        public var checksumType: String?
        public var missingMeta: Int?
        public var versionId: String?
        public var cacheControl: String?
        public var contentDisposition: String?
        public var contentEncoding: String?
        public var contentLanguage: String?
        public var contentRange: String?
        public var contentType: String?
        public var expires: String?
        public var websiteRedirectLocation: String?
        public var serverSideEncryption: String?
        public var metadata: [String: String]?
        public var sseCustomerAlgorithm: String?
        public var sseCustomerKeyMD5: String?
        public var ssekmsKeyId: String?
        public var bucketKeyEnabled: Bool?
        public var storageClass: String?
        public var requestCharged: String?
        public var replicationStatus: String?
        public var partsCount: Int?
        public var tagCount: Int?
        public var objectLockMode: String?
        public var objectLockRetainUntilDate: Timestamp?
        public var objectLockLegalHoldStatus: String?
        public var objectLockEventHold: String?
        public var objectLockEventHoldDurationDays: Int?
        public var objectLockEventHoldDurationYears: Int?

        public init(
            body: Blob? = nil,
            deleteMarker: Bool? = nil,
            acceptRanges: String? = nil,
            expiration: String? = nil,
            restore: String? = nil,
            lastModified: Timestamp? = nil,
            contentLength: Int? = nil,
            eTag: String? = nil,
            checksumCRC32: String? = nil,
            checksumCRC32C: String? = nil,
            checksumCRC64NVME: String? = nil,
            checksumSHA1: String? = nil,
            checksumSHA256: String? = nil,
            checksumSHA512: String? = nil,
            checksumMD5: String? = nil,
            checksumXXHASH64: String? = nil,
            checksumXXHASH3: String? = nil,
            checksumXXHASH128: String? = nil,
            checksumType: String? = nil,
            missingMeta: Int? = nil,
            versionId: String? = nil,
            cacheControl: String? = nil,
            contentDisposition: String? = nil,
            contentEncoding: String? = nil,
            contentLanguage: String? = nil,
            contentRange: String? = nil,
            contentType: String? = nil,
            expires: String? = nil,
            websiteRedirectLocation: String? = nil,
            serverSideEncryption: String? = nil,
            metadata: [String: String]? = nil,
            sseCustomerAlgorithm: String? = nil,
            sseCustomerKeyMD5: String? = nil,
            ssekmsKeyId: String? = nil,
            bucketKeyEnabled: Bool? = nil,
            storageClass: String? = nil,
            requestCharged: String? = nil,
            replicationStatus: String? = nil,
            partsCount: Int? = nil,
            tagCount: Int? = nil,
            objectLockMode: String? = nil,
            objectLockRetainUntilDate: Timestamp? = nil,
            objectLockLegalHoldStatus: String? = nil,
            objectLockEventHold: String? = nil,
            objectLockEventHoldDurationDays: Int? = nil,
            objectLockEventHoldDurationYears: Int? = nil
        ) {
            self.body = body
            self.deleteMarker = deleteMarker
            self.acceptRanges = acceptRanges
            self.expiration = expiration
            self.restore = restore
            self.lastModified = lastModified
            self.contentLength = contentLength
            self.eTag = eTag
            self.checksumCRC32 = checksumCRC32
            self.checksumCRC32C = checksumCRC32C
            self.checksumCRC64NVME = checksumCRC64NVME
            self.checksumSHA1 = checksumSHA1
            self.checksumSHA256 = checksumSHA256
            self.checksumSHA512 = checksumSHA512
            self.checksumMD5 = checksumMD5
            self.checksumXXHASH64 = checksumXXHASH64
            self.checksumXXHASH3 = checksumXXHASH3
            self.checksumXXHASH128 = checksumXXHASH128
            self.checksumType = checksumType
            self.missingMeta = missingMeta
            self.versionId = versionId
            self.cacheControl = cacheControl
            self.contentDisposition = contentDisposition
            self.contentEncoding = contentEncoding
            self.contentLanguage = contentLanguage
            self.contentRange = contentRange
            self.contentType = contentType
            self.expires = expires
            self.websiteRedirectLocation = websiteRedirectLocation
            self.serverSideEncryption = serverSideEncryption
            self.metadata = metadata
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.ssekmsKeyId = ssekmsKeyId
            self.bucketKeyEnabled = bucketKeyEnabled
            self.storageClass = storageClass
            self.requestCharged = requestCharged
            self.replicationStatus = replicationStatus
            self.partsCount = partsCount
            self.tagCount = tagCount
            self.objectLockMode = objectLockMode
            self.objectLockRetainUntilDate = objectLockRetainUntilDate
            self.objectLockLegalHoldStatus = objectLockLegalHoldStatus
            self.objectLockEventHold = objectLockEventHold
            self.objectLockEventHoldDurationDays = objectLockEventHoldDurationDays
            self.objectLockEventHoldDurationYears = objectLockEventHoldDurationYears
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.body = try fields.optional("Body")
            self.deleteMarker = try fields.optional("DeleteMarker")
            self.acceptRanges = try fields.optional("AcceptRanges")
            self.expiration = try fields.optional("Expiration")
            self.restore = try fields.optional("Restore")
            self.lastModified = try fields.optional("LastModified")
            self.contentLength = try fields.optional("ContentLength")
            self.eTag = try fields.optional("ETag")
            self.checksumCRC32 = try fields.optional("ChecksumCRC32")
            self.checksumCRC32C = try fields.optional("ChecksumCRC32C")
            self.checksumCRC64NVME = try fields.optional("ChecksumCRC64NVME")
            self.checksumSHA1 = try fields.optional("ChecksumSHA1")
            self.checksumSHA256 = try fields.optional("ChecksumSHA256")
            self.checksumSHA512 = try fields.optional("ChecksumSHA512")
            self.checksumMD5 = try fields.optional("ChecksumMD5")
            self.checksumXXHASH64 = try fields.optional("ChecksumXXHASH64")
            self.checksumXXHASH3 = try fields.optional("ChecksumXXHASH3")
            self.checksumXXHASH128 = try fields.optional("ChecksumXXHASH128")
            self.checksumType = try fields.optional("ChecksumType")
            self.missingMeta = try fields.optional("MissingMeta")
            self.versionId = try fields.optional("VersionId")
            self.cacheControl = try fields.optional("CacheControl")
            self.contentDisposition = try fields.optional("ContentDisposition")
            self.contentEncoding = try fields.optional("ContentEncoding")
            self.contentLanguage = try fields.optional("ContentLanguage")
            self.contentRange = try fields.optional("ContentRange")
            self.contentType = try fields.optional("ContentType")
            self.expires = try fields.optional("Expires")
            self.websiteRedirectLocation = try fields.optional("WebsiteRedirectLocation")
            self.serverSideEncryption = try fields.optional("ServerSideEncryption")
            self.metadata = try fields.optional("Metadata")
            self.sseCustomerAlgorithm = try fields.optional("SSECustomerAlgorithm")
            self.sseCustomerKeyMD5 = try fields.optional("SSECustomerKeyMD5")
            self.ssekmsKeyId = try fields.optional("SSEKMSKeyId")
            self.bucketKeyEnabled = try fields.optional("BucketKeyEnabled")
            self.storageClass = try fields.optional("StorageClass")
            self.requestCharged = try fields.optional("RequestCharged")
            self.replicationStatus = try fields.optional("ReplicationStatus")
            self.partsCount = try fields.optional("PartsCount")
            self.tagCount = try fields.optional("TagCount")
            self.objectLockMode = try fields.optional("ObjectLockMode")
            self.objectLockRetainUntilDate = try fields.optional("ObjectLockRetainUntilDate")
            self.objectLockLegalHoldStatus = try fields.optional("ObjectLockLegalHoldStatus")
            self.objectLockEventHold = try fields.optional("ObjectLockEventHold")
            self.objectLockEventHoldDurationDays = try fields.optional("ObjectLockEventHoldDurationDays")
            self.objectLockEventHoldDurationYears = try fields.optional("ObjectLockEventHoldDurationYears")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Body", body)
            fields.append("DeleteMarker", deleteMarker)
            fields.append("AcceptRanges", acceptRanges)
            fields.append("Expiration", expiration)
            fields.append("Restore", restore)
            fields.append("LastModified", lastModified)
            fields.append("ContentLength", contentLength)
            fields.append("ETag", eTag)
            fields.append("ChecksumCRC32", checksumCRC32)
            fields.append("ChecksumCRC32C", checksumCRC32C)
            fields.append("ChecksumCRC64NVME", checksumCRC64NVME)
            fields.append("ChecksumSHA1", checksumSHA1)
            fields.append("ChecksumSHA256", checksumSHA256)
            fields.append("ChecksumSHA512", checksumSHA512)
            fields.append("ChecksumMD5", checksumMD5)
            fields.append("ChecksumXXHASH64", checksumXXHASH64)
            fields.append("ChecksumXXHASH3", checksumXXHASH3)
            fields.append("ChecksumXXHASH128", checksumXXHASH128)
            fields.append("ChecksumType", checksumType)
            fields.append("MissingMeta", missingMeta)
            fields.append("VersionId", versionId)
            fields.append("CacheControl", cacheControl)
            fields.append("ContentDisposition", contentDisposition)
            fields.append("ContentEncoding", contentEncoding)
            fields.append("ContentLanguage", contentLanguage)
            fields.append("ContentRange", contentRange)
            fields.append("ContentType", contentType)
            fields.append("Expires", expires)
            fields.append("WebsiteRedirectLocation", websiteRedirectLocation)
            fields.append("ServerSideEncryption", serverSideEncryption)
            fields.append("Metadata", metadata)
            fields.append("SSECustomerAlgorithm", sseCustomerAlgorithm)
            fields.append("SSECustomerKeyMD5", sseCustomerKeyMD5)
            fields.append("SSEKMSKeyId", ssekmsKeyId)
            fields.append("BucketKeyEnabled", bucketKeyEnabled)
            fields.append("StorageClass", storageClass)
            fields.append("RequestCharged", requestCharged)
            fields.append("ReplicationStatus", replicationStatus)
            fields.append("PartsCount", partsCount)
            fields.append("TagCount", tagCount)
            fields.append("ObjectLockMode", objectLockMode)
            fields.append("ObjectLockRetainUntilDate", objectLockRetainUntilDate)
            fields.append("ObjectLockLegalHoldStatus", objectLockLegalHoldStatus)
            fields.append("ObjectLockEventHold", objectLockEventHold)
            fields.append("ObjectLockEventHoldDurationDays", objectLockEventHoldDurationDays)
            fields.append("ObjectLockEventHoldDurationYears", objectLockEventHoldDurationYears)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.GetObjectOutput }
    }
}

extension S3 {
    public struct GetObjectTaggingRequest: AWSStructure {
        public var bucket: String
        public var key: String
        public var versionId: String?
        public var expectedBucketOwner: String?
        public var requestPayer: String?

        public init(
            bucket: String,
            key: String,
            versionId: String? = nil,
            expectedBucketOwner: String? = nil,
            requestPayer: String? = nil
        ) {
            self.bucket = bucket
            self.key = key
            self.versionId = versionId
            self.expectedBucketOwner = expectedBucketOwner
            self.requestPayer = requestPayer
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.key = try fields.required("Key")
            self.versionId = try fields.optional("VersionId")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
            self.requestPayer = try fields.optional("RequestPayer")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("Key", key.document)
            fields.append("VersionId", versionId)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            fields.append("RequestPayer", requestPayer)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.GetObjectTaggingRequest }
    }
}

extension S3 {
    public struct GetObjectTaggingOutput: AWSStructure {
        public var versionId: String?
        public var tagSet: [Tag]

        public init(
            tagSet: [Tag],
            versionId: String? = nil
        ) {
            self.versionId = versionId
            self.tagSet = tagSet
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.versionId = try fields.optional("VersionId")
            self.tagSet = try fields.required("TagSet")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("VersionId", versionId)
            fields.append("TagSet", tagSet.document)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.GetObjectTaggingOutput }
    }
}

extension S3 {
    public struct GetPublicAccessBlockRequest: AWSStructure {
        public var bucket: String
        public var expectedBucketOwner: String?

        public init(
            bucket: String,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.GetPublicAccessBlockRequest }
    }
}

extension S3 {
    public struct GetPublicAccessBlockOutput: AWSStructure {
        public var publicAccessBlockConfiguration: PublicAccessBlockConfiguration?

        public init(
            publicAccessBlockConfiguration: PublicAccessBlockConfiguration? = nil
        ) {
            self.publicAccessBlockConfiguration = publicAccessBlockConfiguration
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.publicAccessBlockConfiguration = try fields.optional("PublicAccessBlockConfiguration")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("PublicAccessBlockConfiguration", publicAccessBlockConfiguration)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.GetPublicAccessBlockOutput }
    }
}

extension S3 {
    public struct PublicAccessBlockConfiguration: AWSStructure {
        public var blockPublicAcls: Bool?
        public var ignorePublicAcls: Bool?
        public var blockPublicPolicy: Bool?
        public var restrictPublicBuckets: Bool?

        public init(
            blockPublicAcls: Bool? = nil,
            ignorePublicAcls: Bool? = nil,
            blockPublicPolicy: Bool? = nil,
            restrictPublicBuckets: Bool? = nil
        ) {
            self.blockPublicAcls = blockPublicAcls
            self.ignorePublicAcls = ignorePublicAcls
            self.blockPublicPolicy = blockPublicPolicy
            self.restrictPublicBuckets = restrictPublicBuckets
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.blockPublicAcls = try fields.optional("BlockPublicAcls")
            self.ignorePublicAcls = try fields.optional("IgnorePublicAcls")
            self.blockPublicPolicy = try fields.optional("BlockPublicPolicy")
            self.restrictPublicBuckets = try fields.optional("RestrictPublicBuckets")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("BlockPublicAcls", blockPublicAcls)
            fields.append("IgnorePublicAcls", ignorePublicAcls)
            fields.append("BlockPublicPolicy", blockPublicPolicy)
            fields.append("RestrictPublicBuckets", restrictPublicBuckets)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.PublicAccessBlockConfiguration }
    }
}

extension S3 {
    public struct HeadBucketRequest: AWSStructure {
        public var bucket: String
        public var expectedBucketOwner: String?

        public init(
            bucket: String,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.HeadBucketRequest }
    }
}

extension S3 {
    public struct HeadBucketOutput: AWSStructure {
        public var bucketArn: String?
        public var bucketLocationType: String?
        public var bucketLocationName: String?
        public var bucketRegion: String?
        public var accessPointAlias: Bool?

        public init(
            bucketArn: String? = nil,
            bucketLocationType: String? = nil,
            bucketLocationName: String? = nil,
            bucketRegion: String? = nil,
            accessPointAlias: Bool? = nil
        ) {
            self.bucketArn = bucketArn
            self.bucketLocationType = bucketLocationType
            self.bucketLocationName = bucketLocationName
            self.bucketRegion = bucketRegion
            self.accessPointAlias = accessPointAlias
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucketArn = try fields.optional("BucketArn")
            self.bucketLocationType = try fields.optional("BucketLocationType")
            self.bucketLocationName = try fields.optional("BucketLocationName")
            self.bucketRegion = try fields.optional("BucketRegion")
            self.accessPointAlias = try fields.optional("AccessPointAlias")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("BucketArn", bucketArn)
            fields.append("BucketLocationType", bucketLocationType)
            fields.append("BucketLocationName", bucketLocationName)
            fields.append("BucketRegion", bucketRegion)
            fields.append("AccessPointAlias", accessPointAlias)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.HeadBucketOutput }
    }
}

extension S3 {
    public struct HeadObjectRequest: AWSStructure {
        public var bucket: String
        public var ifMatch: String?
        public var ifModifiedSince: Timestamp?
        public var ifNoneMatch: String?
        public var ifUnmodifiedSince: Timestamp?
        public var key: String
        public var range: String?
        public var responseCacheControl: String?
        public var responseContentDisposition: String?
        public var responseContentEncoding: String?
        public var responseContentLanguage: String?
        public var responseContentType: String?
        public var responseExpires: Timestamp?
        public var versionId: String?
        public var sseCustomerAlgorithm: String?
        public var sseCustomerKey: String?
        public var sseCustomerKeyMD5: String?
        public var requestPayer: String?
        public var partNumber: Int?
        public var expectedBucketOwner: String?
        public var checksumMode: String?

        public init(
            bucket: String,
            key: String,
            ifMatch: String? = nil,
            ifModifiedSince: Timestamp? = nil,
            ifNoneMatch: String? = nil,
            ifUnmodifiedSince: Timestamp? = nil,
            range: String? = nil,
            responseCacheControl: String? = nil,
            responseContentDisposition: String? = nil,
            responseContentEncoding: String? = nil,
            responseContentLanguage: String? = nil,
            responseContentType: String? = nil,
            responseExpires: Timestamp? = nil,
            versionId: String? = nil,
            sseCustomerAlgorithm: String? = nil,
            sseCustomerKey: String? = nil,
            sseCustomerKeyMD5: String? = nil,
            requestPayer: String? = nil,
            partNumber: Int? = nil,
            expectedBucketOwner: String? = nil,
            checksumMode: String? = nil
        ) {
            self.bucket = bucket
            self.ifMatch = ifMatch
            self.ifModifiedSince = ifModifiedSince
            self.ifNoneMatch = ifNoneMatch
            self.ifUnmodifiedSince = ifUnmodifiedSince
            self.key = key
            self.range = range
            self.responseCacheControl = responseCacheControl
            self.responseContentDisposition = responseContentDisposition
            self.responseContentEncoding = responseContentEncoding
            self.responseContentLanguage = responseContentLanguage
            self.responseContentType = responseContentType
            self.responseExpires = responseExpires
            self.versionId = versionId
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKey = sseCustomerKey
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.requestPayer = requestPayer
            self.partNumber = partNumber
            self.expectedBucketOwner = expectedBucketOwner
            self.checksumMode = checksumMode
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.ifMatch = try fields.optional("IfMatch")
            self.ifModifiedSince = try fields.optional("IfModifiedSince")
            self.ifNoneMatch = try fields.optional("IfNoneMatch")
            self.ifUnmodifiedSince = try fields.optional("IfUnmodifiedSince")
            self.key = try fields.required("Key")
            self.range = try fields.optional("Range")
            self.responseCacheControl = try fields.optional("ResponseCacheControl")
            self.responseContentDisposition = try fields.optional("ResponseContentDisposition")
            self.responseContentEncoding = try fields.optional("ResponseContentEncoding")
            self.responseContentLanguage = try fields.optional("ResponseContentLanguage")
            self.responseContentType = try fields.optional("ResponseContentType")
            self.responseExpires = try fields.optional("ResponseExpires")
            self.versionId = try fields.optional("VersionId")
            self.sseCustomerAlgorithm = try fields.optional("SSECustomerAlgorithm")
            self.sseCustomerKey = try fields.optional("SSECustomerKey")
            self.sseCustomerKeyMD5 = try fields.optional("SSECustomerKeyMD5")
            self.requestPayer = try fields.optional("RequestPayer")
            self.partNumber = try fields.optional("PartNumber")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
            self.checksumMode = try fields.optional("ChecksumMode")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("IfMatch", ifMatch)
            fields.append("IfModifiedSince", ifModifiedSince)
            fields.append("IfNoneMatch", ifNoneMatch)
            fields.append("IfUnmodifiedSince", ifUnmodifiedSince)
            fields.append("Key", key.document)
            fields.append("Range", range)
            fields.append("ResponseCacheControl", responseCacheControl)
            fields.append("ResponseContentDisposition", responseContentDisposition)
            fields.append("ResponseContentEncoding", responseContentEncoding)
            fields.append("ResponseContentLanguage", responseContentLanguage)
            fields.append("ResponseContentType", responseContentType)
            fields.append("ResponseExpires", responseExpires)
            fields.append("VersionId", versionId)
            fields.append("SSECustomerAlgorithm", sseCustomerAlgorithm)
            fields.append("SSECustomerKey", sseCustomerKey)
            fields.append("SSECustomerKeyMD5", sseCustomerKeyMD5)
            fields.append("RequestPayer", requestPayer)
            fields.append("PartNumber", partNumber)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            fields.append("ChecksumMode", checksumMode)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.HeadObjectRequest }
    }
}

extension S3 {
    public struct HeadObjectOutput: AWSStructure {
        public var deleteMarker: Bool?
        public var acceptRanges: String?
        public var expiration: String?
        public var restore: String?
        public var archiveStatus: String?
        public var lastModified: Timestamp?
        public var contentLength: Int?
        public var checksumCRC32: String?
        public var checksumCRC32C: String?
        public var checksumCRC64NVME: String?
        public var checksumSHA1: String?
        public var checksumSHA256: String?
        public var checksumSHA512: String?
        public var checksumMD5: String?
        public var checksumXXHASH64: String?
        public var checksumXXHASH3: String?
        public var checksumXXHASH128: String?
        public var checksumType: String?
        public var eTag: String?
        public var missingMeta: Int?
        public var versionId: String?
        public var cacheControl: String?
        public var contentDisposition: String?
        public var contentEncoding: String?
        public var contentLanguage: String?
        public var contentType: String?
        public var contentRange: String?
        public var expires: String?
        public var websiteRedirectLocation: String?
        public var serverSideEncryption: String?
        public var metadata: [String: String]?
        public var sseCustomerAlgorithm: String?
        public var sseCustomerKeyMD5: String?
        public var ssekmsKeyId: String?
        public var bucketKeyEnabled: Bool?
        public var storageClass: String?
        public var requestCharged: String?
        public var replicationStatus: String?
        public var partsCount: Int?
        public var tagCount: Int?
        public var objectLockMode: String?
        public var objectLockRetainUntilDate: Timestamp?
        public var objectLockLegalHoldStatus: String?
        public var objectLockEventHold: String?
        public var objectLockEventHoldDurationDays: Int?
        public var objectLockEventHoldDurationYears: Int?

        public init(
            deleteMarker: Bool? = nil,
            acceptRanges: String? = nil,
            expiration: String? = nil,
            restore: String? = nil,
            archiveStatus: String? = nil,
            lastModified: Timestamp? = nil,
            contentLength: Int? = nil,
            checksumCRC32: String? = nil,
            checksumCRC32C: String? = nil,
            checksumCRC64NVME: String? = nil,
            checksumSHA1: String? = nil,
            checksumSHA256: String? = nil,
            checksumSHA512: String? = nil,
            checksumMD5: String? = nil,
            checksumXXHASH64: String? = nil,
            checksumXXHASH3: String? = nil,
            checksumXXHASH128: String? = nil,
            checksumType: String? = nil,
            eTag: String? = nil,
            missingMeta: Int? = nil,
            versionId: String? = nil,
            cacheControl: String? = nil,
            contentDisposition: String? = nil,
            contentEncoding: String? = nil,
            contentLanguage: String? = nil,
            contentType: String? = nil,
            contentRange: String? = nil,
            expires: String? = nil,
            websiteRedirectLocation: String? = nil,
            serverSideEncryption: String? = nil,
            metadata: [String: String]? = nil,
            sseCustomerAlgorithm: String? = nil,
            sseCustomerKeyMD5: String? = nil,
            ssekmsKeyId: String? = nil,
            bucketKeyEnabled: Bool? = nil,
            storageClass: String? = nil,
            requestCharged: String? = nil,
            replicationStatus: String? = nil,
            partsCount: Int? = nil,
            tagCount: Int? = nil,
            objectLockMode: String? = nil,
            objectLockRetainUntilDate: Timestamp? = nil,
            objectLockLegalHoldStatus: String? = nil,
            objectLockEventHold: String? = nil,
            objectLockEventHoldDurationDays: Int? = nil,
            objectLockEventHoldDurationYears: Int? = nil
        ) {
            self.deleteMarker = deleteMarker
            self.acceptRanges = acceptRanges
            self.expiration = expiration
            self.restore = restore
            self.archiveStatus = archiveStatus
            self.lastModified = lastModified
            self.contentLength = contentLength
            self.checksumCRC32 = checksumCRC32
            self.checksumCRC32C = checksumCRC32C
            self.checksumCRC64NVME = checksumCRC64NVME
            self.checksumSHA1 = checksumSHA1
            self.checksumSHA256 = checksumSHA256
            self.checksumSHA512 = checksumSHA512
            self.checksumMD5 = checksumMD5
            self.checksumXXHASH64 = checksumXXHASH64
            self.checksumXXHASH3 = checksumXXHASH3
            self.checksumXXHASH128 = checksumXXHASH128
            self.checksumType = checksumType
            self.eTag = eTag
            self.missingMeta = missingMeta
            self.versionId = versionId
            self.cacheControl = cacheControl
            self.contentDisposition = contentDisposition
            self.contentEncoding = contentEncoding
            self.contentLanguage = contentLanguage
            self.contentType = contentType
            self.contentRange = contentRange
            self.expires = expires
            self.websiteRedirectLocation = websiteRedirectLocation
            self.serverSideEncryption = serverSideEncryption
            self.metadata = metadata
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.ssekmsKeyId = ssekmsKeyId
            self.bucketKeyEnabled = bucketKeyEnabled
            self.storageClass = storageClass
            self.requestCharged = requestCharged
            self.replicationStatus = replicationStatus
            self.partsCount = partsCount
            self.tagCount = tagCount
            self.objectLockMode = objectLockMode
            self.objectLockRetainUntilDate = objectLockRetainUntilDate
            self.objectLockLegalHoldStatus = objectLockLegalHoldStatus
            self.objectLockEventHold = objectLockEventHold
            self.objectLockEventHoldDurationDays = objectLockEventHoldDurationDays
            self.objectLockEventHoldDurationYears = objectLockEventHoldDurationYears
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.deleteMarker = try fields.optional("DeleteMarker")
            self.acceptRanges = try fields.optional("AcceptRanges")
            self.expiration = try fields.optional("Expiration")
            self.restore = try fields.optional("Restore")
            self.archiveStatus = try fields.optional("ArchiveStatus")
            self.lastModified = try fields.optional("LastModified")
            self.contentLength = try fields.optional("ContentLength")
            self.checksumCRC32 = try fields.optional("ChecksumCRC32")
            self.checksumCRC32C = try fields.optional("ChecksumCRC32C")
            self.checksumCRC64NVME = try fields.optional("ChecksumCRC64NVME")
            self.checksumSHA1 = try fields.optional("ChecksumSHA1")
            self.checksumSHA256 = try fields.optional("ChecksumSHA256")
            self.checksumSHA512 = try fields.optional("ChecksumSHA512")
            self.checksumMD5 = try fields.optional("ChecksumMD5")
            self.checksumXXHASH64 = try fields.optional("ChecksumXXHASH64")
            self.checksumXXHASH3 = try fields.optional("ChecksumXXHASH3")
            self.checksumXXHASH128 = try fields.optional("ChecksumXXHASH128")
            self.checksumType = try fields.optional("ChecksumType")
            self.eTag = try fields.optional("ETag")
            self.missingMeta = try fields.optional("MissingMeta")
            self.versionId = try fields.optional("VersionId")
            self.cacheControl = try fields.optional("CacheControl")
            self.contentDisposition = try fields.optional("ContentDisposition")
            self.contentEncoding = try fields.optional("ContentEncoding")
            self.contentLanguage = try fields.optional("ContentLanguage")
            self.contentType = try fields.optional("ContentType")
            self.contentRange = try fields.optional("ContentRange")
            self.expires = try fields.optional("Expires")
            self.websiteRedirectLocation = try fields.optional("WebsiteRedirectLocation")
            self.serverSideEncryption = try fields.optional("ServerSideEncryption")
            self.metadata = try fields.optional("Metadata")
            self.sseCustomerAlgorithm = try fields.optional("SSECustomerAlgorithm")
            self.sseCustomerKeyMD5 = try fields.optional("SSECustomerKeyMD5")
            self.ssekmsKeyId = try fields.optional("SSEKMSKeyId")
            self.bucketKeyEnabled = try fields.optional("BucketKeyEnabled")
            self.storageClass = try fields.optional("StorageClass")
            self.requestCharged = try fields.optional("RequestCharged")
            self.replicationStatus = try fields.optional("ReplicationStatus")
            self.partsCount = try fields.optional("PartsCount")
            self.tagCount = try fields.optional("TagCount")
            self.objectLockMode = try fields.optional("ObjectLockMode")
            self.objectLockRetainUntilDate = try fields.optional("ObjectLockRetainUntilDate")
            self.objectLockLegalHoldStatus = try fields.optional("ObjectLockLegalHoldStatus")
            self.objectLockEventHold = try fields.optional("ObjectLockEventHold")
            self.objectLockEventHoldDurationDays = try fields.optional("ObjectLockEventHoldDurationDays")
            self.objectLockEventHoldDurationYears = try fields.optional("ObjectLockEventHoldDurationYears")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("DeleteMarker", deleteMarker)
            fields.append("AcceptRanges", acceptRanges)
            fields.append("Expiration", expiration)
            fields.append("Restore", restore)
            fields.append("ArchiveStatus", archiveStatus)
            fields.append("LastModified", lastModified)
            fields.append("ContentLength", contentLength)
            fields.append("ChecksumCRC32", checksumCRC32)
            fields.append("ChecksumCRC32C", checksumCRC32C)
            fields.append("ChecksumCRC64NVME", checksumCRC64NVME)
            fields.append("ChecksumSHA1", checksumSHA1)
            fields.append("ChecksumSHA256", checksumSHA256)
            fields.append("ChecksumSHA512", checksumSHA512)
            fields.append("ChecksumMD5", checksumMD5)
            fields.append("ChecksumXXHASH64", checksumXXHASH64)
            fields.append("ChecksumXXHASH3", checksumXXHASH3)
            fields.append("ChecksumXXHASH128", checksumXXHASH128)
            fields.append("ChecksumType", checksumType)
            fields.append("ETag", eTag)
            fields.append("MissingMeta", missingMeta)
            fields.append("VersionId", versionId)
            fields.append("CacheControl", cacheControl)
            fields.append("ContentDisposition", contentDisposition)
            fields.append("ContentEncoding", contentEncoding)
            fields.append("ContentLanguage", contentLanguage)
            fields.append("ContentType", contentType)
            fields.append("ContentRange", contentRange)
            fields.append("Expires", expires)
            fields.append("WebsiteRedirectLocation", websiteRedirectLocation)
            fields.append("ServerSideEncryption", serverSideEncryption)
            fields.append("Metadata", metadata)
            fields.append("SSECustomerAlgorithm", sseCustomerAlgorithm)
            fields.append("SSECustomerKeyMD5", sseCustomerKeyMD5)
            fields.append("SSEKMSKeyId", ssekmsKeyId)
            fields.append("BucketKeyEnabled", bucketKeyEnabled)
            fields.append("StorageClass", storageClass)
            fields.append("RequestCharged", requestCharged)
            fields.append("ReplicationStatus", replicationStatus)
            fields.append("PartsCount", partsCount)
            fields.append("TagCount", tagCount)
            fields.append("ObjectLockMode", objectLockMode)
            fields.append("ObjectLockRetainUntilDate", objectLockRetainUntilDate)
            fields.append("ObjectLockLegalHoldStatus", objectLockLegalHoldStatus)
            fields.append("ObjectLockEventHold", objectLockEventHold)
            fields.append("ObjectLockEventHoldDurationDays", objectLockEventHoldDurationDays)
            fields.append("ObjectLockEventHoldDurationYears", objectLockEventHoldDurationYears)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.HeadObjectOutput }
    }
}

extension S3 {
    public struct ListBucketsRequest: AWSStructure {
        public var maxBuckets: Int?
        public var continuationToken: String?
        public var prefix: String?
        public var bucketRegion: String?

        public init(
            maxBuckets: Int? = nil,
            continuationToken: String? = nil,
            prefix: String? = nil,
            bucketRegion: String? = nil
        ) {
            self.maxBuckets = maxBuckets
            self.continuationToken = continuationToken
            self.prefix = prefix
            self.bucketRegion = bucketRegion
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.maxBuckets = try fields.optional("MaxBuckets")
            self.continuationToken = try fields.optional("ContinuationToken")
            self.prefix = try fields.optional("Prefix")
            self.bucketRegion = try fields.optional("BucketRegion")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("MaxBuckets", maxBuckets)
            fields.append("ContinuationToken", continuationToken)
            fields.append("Prefix", prefix)
            fields.append("BucketRegion", bucketRegion)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.ListBucketsRequest }
    }
}

extension S3 {
    public struct ListBucketsOutput: AWSStructure {
        public var buckets: [Bucket]?
        public var owner: Owner?
        public var continuationToken: String?
        public var prefix: String?

        public init(
            buckets: [Bucket]? = nil,
            owner: Owner? = nil,
            continuationToken: String? = nil,
            prefix: String? = nil
        ) {
            self.buckets = buckets
            self.owner = owner
            self.continuationToken = continuationToken
            self.prefix = prefix
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.buckets = try fields.optional("Buckets")
            self.owner = try fields.optional("Owner")
            self.continuationToken = try fields.optional("ContinuationToken")
            self.prefix = try fields.optional("Prefix")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Buckets", buckets)
            fields.append("Owner", owner)
            fields.append("ContinuationToken", continuationToken)
            fields.append("Prefix", prefix)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.ListBucketsOutput }
    }
}

extension S3 {
    public struct Bucket: AWSStructure {
        public var name: String?
        public var creationDate: Timestamp?
        public var bucketRegion: String?
        public var bucketArn: String?

        public init(
            name: String? = nil,
            creationDate: Timestamp? = nil,
            bucketRegion: String? = nil,
            bucketArn: String? = nil
        ) {
            self.name = name
            self.creationDate = creationDate
            self.bucketRegion = bucketRegion
            self.bucketArn = bucketArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.name = try fields.optional("Name")
            self.creationDate = try fields.optional("CreationDate")
            self.bucketRegion = try fields.optional("BucketRegion")
            self.bucketArn = try fields.optional("BucketArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Name", name)
            fields.append("CreationDate", creationDate)
            fields.append("BucketRegion", bucketRegion)
            fields.append("BucketArn", bucketArn)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.Bucket }
    }
}

extension S3 {
    public struct Owner: AWSStructure {
        public var displayName: String?
        public var id: String?

        public init(
            displayName: String? = nil,
            id: String? = nil
        ) {
            self.displayName = displayName
            self.id = id
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.displayName = try fields.optional("DisplayName")
            self.id = try fields.optional("ID")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("DisplayName", displayName)
            fields.append("ID", id)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.Owner }
    }
}

extension S3 {
    public struct ListMultipartUploadsRequest: AWSStructure {
        public var bucket: String
        public var delimiter: String?
        public var encodingType: String?
        public var keyMarker: String?
        public var maxUploads: Int?
        public var prefix: String?
        public var uploadIdMarker: String?
        public var expectedBucketOwner: String?
        public var requestPayer: String?

        public init(
            bucket: String,
            delimiter: String? = nil,
            encodingType: String? = nil,
            keyMarker: String? = nil,
            maxUploads: Int? = nil,
            prefix: String? = nil,
            uploadIdMarker: String? = nil,
            expectedBucketOwner: String? = nil,
            requestPayer: String? = nil
        ) {
            self.bucket = bucket
            self.delimiter = delimiter
            self.encodingType = encodingType
            self.keyMarker = keyMarker
            self.maxUploads = maxUploads
            self.prefix = prefix
            self.uploadIdMarker = uploadIdMarker
            self.expectedBucketOwner = expectedBucketOwner
            self.requestPayer = requestPayer
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.delimiter = try fields.optional("Delimiter")
            self.encodingType = try fields.optional("EncodingType")
            self.keyMarker = try fields.optional("KeyMarker")
            self.maxUploads = try fields.optional("MaxUploads")
            self.prefix = try fields.optional("Prefix")
            self.uploadIdMarker = try fields.optional("UploadIdMarker")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
            self.requestPayer = try fields.optional("RequestPayer")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("Delimiter", delimiter)
            fields.append("EncodingType", encodingType)
            fields.append("KeyMarker", keyMarker)
            fields.append("MaxUploads", maxUploads)
            fields.append("Prefix", prefix)
            fields.append("UploadIdMarker", uploadIdMarker)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            fields.append("RequestPayer", requestPayer)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.ListMultipartUploadsRequest }
    }
}

extension S3 {
    public struct ListMultipartUploadsOutput: AWSStructure {
        public var bucket: String?
        public var keyMarker: String?
        public var uploadIdMarker: String?
        public var nextKeyMarker: String?
        public var prefix: String?
        public var delimiter: String?
        public var nextUploadIdMarker: String?
        public var maxUploads: Int?
        public var isTruncated: Bool?
        public var uploads: [MultipartUpload]?
        public var commonPrefixes: [CommonPrefix]?
        public var encodingType: String?
        public var requestCharged: String?

        public init(
            bucket: String? = nil,
            keyMarker: String? = nil,
            uploadIdMarker: String? = nil,
            nextKeyMarker: String? = nil,
            prefix: String? = nil,
            delimiter: String? = nil,
            nextUploadIdMarker: String? = nil,
            maxUploads: Int? = nil,
            isTruncated: Bool? = nil,
            uploads: [MultipartUpload]? = nil,
            commonPrefixes: [CommonPrefix]? = nil,
            encodingType: String? = nil,
            requestCharged: String? = nil
        ) {
            self.bucket = bucket
            self.keyMarker = keyMarker
            self.uploadIdMarker = uploadIdMarker
            self.nextKeyMarker = nextKeyMarker
            self.prefix = prefix
            self.delimiter = delimiter
            self.nextUploadIdMarker = nextUploadIdMarker
            self.maxUploads = maxUploads
            self.isTruncated = isTruncated
            self.uploads = uploads
            self.commonPrefixes = commonPrefixes
            self.encodingType = encodingType
            self.requestCharged = requestCharged
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.optional("Bucket")
            self.keyMarker = try fields.optional("KeyMarker")
            self.uploadIdMarker = try fields.optional("UploadIdMarker")
            self.nextKeyMarker = try fields.optional("NextKeyMarker")
            self.prefix = try fields.optional("Prefix")
            self.delimiter = try fields.optional("Delimiter")
            self.nextUploadIdMarker = try fields.optional("NextUploadIdMarker")
            self.maxUploads = try fields.optional("MaxUploads")
            self.isTruncated = try fields.optional("IsTruncated")
            self.uploads = try fields.optional("Uploads")
            self.commonPrefixes = try fields.optional("CommonPrefixes")
            self.encodingType = try fields.optional("EncodingType")
            self.requestCharged = try fields.optional("RequestCharged")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket)
            fields.append("KeyMarker", keyMarker)
            fields.append("UploadIdMarker", uploadIdMarker)
            fields.append("NextKeyMarker", nextKeyMarker)
            fields.append("Prefix", prefix)
            fields.append("Delimiter", delimiter)
            fields.append("NextUploadIdMarker", nextUploadIdMarker)
            fields.append("MaxUploads", maxUploads)
            fields.append("IsTruncated", isTruncated)
            fields.append("Uploads", uploads)
            fields.append("CommonPrefixes", commonPrefixes)
            fields.append("EncodingType", encodingType)
            fields.append("RequestCharged", requestCharged)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.ListMultipartUploadsOutput }
    }
}

extension S3 {
    public struct MultipartUpload: AWSStructure {
        public var uploadId: String?
        public var key: String?
        public var initiated: Timestamp?
        public var storageClass: String?
        public var owner: Owner?
        public var initiator: Initiator?
        public var checksumAlgorithm: String?
        public var checksumType: String?
        public var versionId: String?

        public init(
            uploadId: String? = nil,
            key: String? = nil,
            initiated: Timestamp? = nil,
            storageClass: String? = nil,
            owner: Owner? = nil,
            initiator: Initiator? = nil,
            checksumAlgorithm: String? = nil,
            checksumType: String? = nil,
            versionId: String? = nil
        ) {
            self.uploadId = uploadId
            self.key = key
            self.initiated = initiated
            self.storageClass = storageClass
            self.owner = owner
            self.initiator = initiator
            self.checksumAlgorithm = checksumAlgorithm
            self.checksumType = checksumType
            self.versionId = versionId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.uploadId = try fields.optional("UploadId")
            self.key = try fields.optional("Key")
            self.initiated = try fields.optional("Initiated")
            self.storageClass = try fields.optional("StorageClass")
            self.owner = try fields.optional("Owner")
            self.initiator = try fields.optional("Initiator")
            self.checksumAlgorithm = try fields.optional("ChecksumAlgorithm")
            self.checksumType = try fields.optional("ChecksumType")
            self.versionId = try fields.optional("VersionId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UploadId", uploadId)
            fields.append("Key", key)
            fields.append("Initiated", initiated)
            fields.append("StorageClass", storageClass)
            fields.append("Owner", owner)
            fields.append("Initiator", initiator)
            fields.append("ChecksumAlgorithm", checksumAlgorithm)
            fields.append("ChecksumType", checksumType)
            fields.append("VersionId", versionId)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.MultipartUpload }
    }
}

extension S3 {
    public struct Initiator: AWSStructure {
        public var id: String?
        public var displayName: String?

        public init(
            id: String? = nil,
            displayName: String? = nil
        ) {
            self.id = id
            self.displayName = displayName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.id = try fields.optional("ID")
            self.displayName = try fields.optional("DisplayName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ID", id)
            fields.append("DisplayName", displayName)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.Initiator }
    }
}

extension S3 {
    public struct CommonPrefix: AWSStructure {
        public var prefix: String?

        public init(
            prefix: String? = nil
        ) {
            self.prefix = prefix
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.prefix = try fields.optional("Prefix")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Prefix", prefix)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.CommonPrefix }
    }
}

extension S3 {
    public struct ListObjectVersionsRequest: AWSStructure {
        public var bucket: String
        public var delimiter: String?
        public var encodingType: String?
        public var keyMarker: String?
        public var maxKeys: Int?
        public var prefix: String?
        public var versionIdMarker: String?
        public var expectedBucketOwner: String?
        public var requestPayer: String?
        public var optionalObjectAttributes: [String]?

        public init(
            bucket: String,
            delimiter: String? = nil,
            encodingType: String? = nil,
            keyMarker: String? = nil,
            maxKeys: Int? = nil,
            prefix: String? = nil,
            versionIdMarker: String? = nil,
            expectedBucketOwner: String? = nil,
            requestPayer: String? = nil,
            optionalObjectAttributes: [String]? = nil
        ) {
            self.bucket = bucket
            self.delimiter = delimiter
            self.encodingType = encodingType
            self.keyMarker = keyMarker
            self.maxKeys = maxKeys
            self.prefix = prefix
            self.versionIdMarker = versionIdMarker
            self.expectedBucketOwner = expectedBucketOwner
            self.requestPayer = requestPayer
            self.optionalObjectAttributes = optionalObjectAttributes
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.delimiter = try fields.optional("Delimiter")
            self.encodingType = try fields.optional("EncodingType")
            self.keyMarker = try fields.optional("KeyMarker")
            self.maxKeys = try fields.optional("MaxKeys")
            self.prefix = try fields.optional("Prefix")
            self.versionIdMarker = try fields.optional("VersionIdMarker")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
            self.requestPayer = try fields.optional("RequestPayer")
            self.optionalObjectAttributes = try fields.optional("OptionalObjectAttributes")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("Delimiter", delimiter)
            fields.append("EncodingType", encodingType)
            fields.append("KeyMarker", keyMarker)
            fields.append("MaxKeys", maxKeys)
            fields.append("Prefix", prefix)
            fields.append("VersionIdMarker", versionIdMarker)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            fields.append("RequestPayer", requestPayer)
            fields.append("OptionalObjectAttributes", optionalObjectAttributes)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.ListObjectVersionsRequest }
    }
}

extension S3 {
    public struct ListObjectVersionsOutput: AWSStructure {
        public var isTruncated: Bool?
        public var keyMarker: String?
        public var versionIdMarker: String?
        public var nextKeyMarker: String?
        public var nextVersionIdMarker: String?
        public var versions: [ObjectVersion]?
        public var deleteMarkers: [DeleteMarkerEntry]?
        public var name: String?
        public var prefix: String?
        public var delimiter: String?
        public var maxKeys: Int?
        public var commonPrefixes: [CommonPrefix]?
        public var encodingType: String?
        public var requestCharged: String?

        public init(
            isTruncated: Bool? = nil,
            keyMarker: String? = nil,
            versionIdMarker: String? = nil,
            nextKeyMarker: String? = nil,
            nextVersionIdMarker: String? = nil,
            versions: [ObjectVersion]? = nil,
            deleteMarkers: [DeleteMarkerEntry]? = nil,
            name: String? = nil,
            prefix: String? = nil,
            delimiter: String? = nil,
            maxKeys: Int? = nil,
            commonPrefixes: [CommonPrefix]? = nil,
            encodingType: String? = nil,
            requestCharged: String? = nil
        ) {
            self.isTruncated = isTruncated
            self.keyMarker = keyMarker
            self.versionIdMarker = versionIdMarker
            self.nextKeyMarker = nextKeyMarker
            self.nextVersionIdMarker = nextVersionIdMarker
            self.versions = versions
            self.deleteMarkers = deleteMarkers
            self.name = name
            self.prefix = prefix
            self.delimiter = delimiter
            self.maxKeys = maxKeys
            self.commonPrefixes = commonPrefixes
            self.encodingType = encodingType
            self.requestCharged = requestCharged
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.isTruncated = try fields.optional("IsTruncated")
            self.keyMarker = try fields.optional("KeyMarker")
            self.versionIdMarker = try fields.optional("VersionIdMarker")
            self.nextKeyMarker = try fields.optional("NextKeyMarker")
            self.nextVersionIdMarker = try fields.optional("NextVersionIdMarker")
            self.versions = try fields.optional("Versions")
            self.deleteMarkers = try fields.optional("DeleteMarkers")
            self.name = try fields.optional("Name")
            self.prefix = try fields.optional("Prefix")
            self.delimiter = try fields.optional("Delimiter")
            self.maxKeys = try fields.optional("MaxKeys")
            self.commonPrefixes = try fields.optional("CommonPrefixes")
            self.encodingType = try fields.optional("EncodingType")
            self.requestCharged = try fields.optional("RequestCharged")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("IsTruncated", isTruncated)
            fields.append("KeyMarker", keyMarker)
            fields.append("VersionIdMarker", versionIdMarker)
            fields.append("NextKeyMarker", nextKeyMarker)
            fields.append("NextVersionIdMarker", nextVersionIdMarker)
            fields.append("Versions", versions)
            fields.append("DeleteMarkers", deleteMarkers)
            fields.append("Name", name)
            fields.append("Prefix", prefix)
            fields.append("Delimiter", delimiter)
            fields.append("MaxKeys", maxKeys)
            fields.append("CommonPrefixes", commonPrefixes)
            fields.append("EncodingType", encodingType)
            fields.append("RequestCharged", requestCharged)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.ListObjectVersionsOutput }
    }
}

extension S3 {
    public struct ObjectVersion: AWSStructure {
        public var eTag: String?
        public var checksumAlgorithm: [String]?
        public var checksumType: String?
        public var size: Int?
        public var storageClass: String?
        public var key: String?
        public var versionId: String?
        public var isLatest: Bool?
        public var lastModified: Timestamp?
        public var owner: Owner?
        public var restoreStatus: RestoreStatus?

        public init(
            eTag: String? = nil,
            checksumAlgorithm: [String]? = nil,
            checksumType: String? = nil,
            size: Int? = nil,
            storageClass: String? = nil,
            key: String? = nil,
            versionId: String? = nil,
            isLatest: Bool? = nil,
            lastModified: Timestamp? = nil,
            owner: Owner? = nil,
            restoreStatus: RestoreStatus? = nil
        ) {
            self.eTag = eTag
            self.checksumAlgorithm = checksumAlgorithm
            self.checksumType = checksumType
            self.size = size
            self.storageClass = storageClass
            self.key = key
            self.versionId = versionId
            self.isLatest = isLatest
            self.lastModified = lastModified
            self.owner = owner
            self.restoreStatus = restoreStatus
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.eTag = try fields.optional("ETag")
            self.checksumAlgorithm = try fields.optional("ChecksumAlgorithm")
            self.checksumType = try fields.optional("ChecksumType")
            self.size = try fields.optional("Size")
            self.storageClass = try fields.optional("StorageClass")
            self.key = try fields.optional("Key")
            self.versionId = try fields.optional("VersionId")
            self.isLatest = try fields.optional("IsLatest")
            self.lastModified = try fields.optional("LastModified")
            self.owner = try fields.optional("Owner")
            self.restoreStatus = try fields.optional("RestoreStatus")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ETag", eTag)
            fields.append("ChecksumAlgorithm", checksumAlgorithm)
            fields.append("ChecksumType", checksumType)
            fields.append("Size", size)
            fields.append("StorageClass", storageClass)
            fields.append("Key", key)
            fields.append("VersionId", versionId)
            fields.append("IsLatest", isLatest)
            fields.append("LastModified", lastModified)
            fields.append("Owner", owner)
            fields.append("RestoreStatus", restoreStatus)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.ObjectVersion }
    }
}

extension S3 {
    public struct RestoreStatus: AWSStructure {
        public var isRestoreInProgress: Bool?
        public var restoreExpiryDate: Timestamp?

        public init(
            isRestoreInProgress: Bool? = nil,
            restoreExpiryDate: Timestamp? = nil
        ) {
            self.isRestoreInProgress = isRestoreInProgress
            self.restoreExpiryDate = restoreExpiryDate
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.isRestoreInProgress = try fields.optional("IsRestoreInProgress")
            self.restoreExpiryDate = try fields.optional("RestoreExpiryDate")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("IsRestoreInProgress", isRestoreInProgress)
            fields.append("RestoreExpiryDate", restoreExpiryDate)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.RestoreStatus }
    }
}

extension S3 {
    public struct DeleteMarkerEntry: AWSStructure {
        public var owner: Owner?
        public var key: String?
        public var versionId: String?
        public var isLatest: Bool?
        public var lastModified: Timestamp?

        public init(
            owner: Owner? = nil,
            key: String? = nil,
            versionId: String? = nil,
            isLatest: Bool? = nil,
            lastModified: Timestamp? = nil
        ) {
            self.owner = owner
            self.key = key
            self.versionId = versionId
            self.isLatest = isLatest
            self.lastModified = lastModified
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.owner = try fields.optional("Owner")
            self.key = try fields.optional("Key")
            self.versionId = try fields.optional("VersionId")
            self.isLatest = try fields.optional("IsLatest")
            self.lastModified = try fields.optional("LastModified")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Owner", owner)
            fields.append("Key", key)
            fields.append("VersionId", versionId)
            fields.append("IsLatest", isLatest)
            fields.append("LastModified", lastModified)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.DeleteMarkerEntry }
    }
}

extension S3 {
    public struct ListObjectsRequest: AWSStructure {
        public var bucket: String
        public var delimiter: String?
        public var encodingType: String?
        public var marker: String?
        public var maxKeys: Int?
        public var prefix: String?
        public var requestPayer: String?
        public var expectedBucketOwner: String?
        public var optionalObjectAttributes: [String]?

        public init(
            bucket: String,
            delimiter: String? = nil,
            encodingType: String? = nil,
            marker: String? = nil,
            maxKeys: Int? = nil,
            prefix: String? = nil,
            requestPayer: String? = nil,
            expectedBucketOwner: String? = nil,
            optionalObjectAttributes: [String]? = nil
        ) {
            self.bucket = bucket
            self.delimiter = delimiter
            self.encodingType = encodingType
            self.marker = marker
            self.maxKeys = maxKeys
            self.prefix = prefix
            self.requestPayer = requestPayer
            self.expectedBucketOwner = expectedBucketOwner
            self.optionalObjectAttributes = optionalObjectAttributes
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.delimiter = try fields.optional("Delimiter")
            self.encodingType = try fields.optional("EncodingType")
            self.marker = try fields.optional("Marker")
            self.maxKeys = try fields.optional("MaxKeys")
            self.prefix = try fields.optional("Prefix")
            self.requestPayer = try fields.optional("RequestPayer")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
            self.optionalObjectAttributes = try fields.optional("OptionalObjectAttributes")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("Delimiter", delimiter)
            fields.append("EncodingType", encodingType)
            fields.append("Marker", marker)
            fields.append("MaxKeys", maxKeys)
            fields.append("Prefix", prefix)
            fields.append("RequestPayer", requestPayer)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            fields.append("OptionalObjectAttributes", optionalObjectAttributes)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.ListObjectsRequest }
    }
}

extension S3 {
    public struct ListObjectsOutput: AWSStructure {
        public var isTruncated: Bool?
        public var marker: String?
        public var nextMarker: String?
        public var contents: [Object]?
        public var name: String?
        public var prefix: String?
        public var delimiter: String?
        public var maxKeys: Int?
        public var commonPrefixes: [CommonPrefix]?
        public var encodingType: String?
        public var requestCharged: String?

        public init(
            isTruncated: Bool? = nil,
            marker: String? = nil,
            nextMarker: String? = nil,
            contents: [Object]? = nil,
            name: String? = nil,
            prefix: String? = nil,
            delimiter: String? = nil,
            maxKeys: Int? = nil,
            commonPrefixes: [CommonPrefix]? = nil,
            encodingType: String? = nil,
            requestCharged: String? = nil
        ) {
            self.isTruncated = isTruncated
            self.marker = marker
            self.nextMarker = nextMarker
            self.contents = contents
            self.name = name
            self.prefix = prefix
            self.delimiter = delimiter
            self.maxKeys = maxKeys
            self.commonPrefixes = commonPrefixes
            self.encodingType = encodingType
            self.requestCharged = requestCharged
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.isTruncated = try fields.optional("IsTruncated")
            self.marker = try fields.optional("Marker")
            self.nextMarker = try fields.optional("NextMarker")
            self.contents = try fields.optional("Contents")
            self.name = try fields.optional("Name")
            self.prefix = try fields.optional("Prefix")
            self.delimiter = try fields.optional("Delimiter")
            self.maxKeys = try fields.optional("MaxKeys")
            self.commonPrefixes = try fields.optional("CommonPrefixes")
            self.encodingType = try fields.optional("EncodingType")
            self.requestCharged = try fields.optional("RequestCharged")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("IsTruncated", isTruncated)
            fields.append("Marker", marker)
            fields.append("NextMarker", nextMarker)
            fields.append("Contents", contents)
            fields.append("Name", name)
            fields.append("Prefix", prefix)
            fields.append("Delimiter", delimiter)
            fields.append("MaxKeys", maxKeys)
            fields.append("CommonPrefixes", commonPrefixes)
            fields.append("EncodingType", encodingType)
            fields.append("RequestCharged", requestCharged)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.ListObjectsOutput }
    }
}

extension S3 {
    public struct Object: AWSStructure {
        public var key: String?
        public var lastModified: Timestamp?
        public var eTag: String?
        public var checksumAlgorithm: [String]?
        public var checksumType: String?
        public var size: Int?
        public var storageClass: String?
        public var owner: Owner?
        public var restoreStatus: RestoreStatus?

        public init(
            key: String? = nil,
            lastModified: Timestamp? = nil,
            eTag: String? = nil,
            checksumAlgorithm: [String]? = nil,
            checksumType: String? = nil,
            size: Int? = nil,
            storageClass: String? = nil,
            owner: Owner? = nil,
            restoreStatus: RestoreStatus? = nil
        ) {
            self.key = key
            self.lastModified = lastModified
            self.eTag = eTag
            self.checksumAlgorithm = checksumAlgorithm
            self.checksumType = checksumType
            self.size = size
            self.storageClass = storageClass
            self.owner = owner
            self.restoreStatus = restoreStatus
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.key = try fields.optional("Key")
            self.lastModified = try fields.optional("LastModified")
            self.eTag = try fields.optional("ETag")
            self.checksumAlgorithm = try fields.optional("ChecksumAlgorithm")
            self.checksumType = try fields.optional("ChecksumType")
            self.size = try fields.optional("Size")
            self.storageClass = try fields.optional("StorageClass")
            self.owner = try fields.optional("Owner")
            self.restoreStatus = try fields.optional("RestoreStatus")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Key", key)
            fields.append("LastModified", lastModified)
            fields.append("ETag", eTag)
            fields.append("ChecksumAlgorithm", checksumAlgorithm)
            fields.append("ChecksumType", checksumType)
            fields.append("Size", size)
            fields.append("StorageClass", storageClass)
            fields.append("Owner", owner)
            fields.append("RestoreStatus", restoreStatus)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.Object }
    }
}

extension S3 {
    public struct ListObjectsV2Request: AWSStructure {
        public var bucket: String
        public var delimiter: String?
        public var encodingType: String?
        public var maxKeys: Int?
        public var prefix: String?
        public var continuationToken: String?
        public var fetchOwner: Bool?
        public var startAfter: String?
        public var requestPayer: String?
        public var expectedBucketOwner: String?
        public var optionalObjectAttributes: [String]?

        public init(
            bucket: String,
            delimiter: String? = nil,
            encodingType: String? = nil,
            maxKeys: Int? = nil,
            prefix: String? = nil,
            continuationToken: String? = nil,
            fetchOwner: Bool? = nil,
            startAfter: String? = nil,
            requestPayer: String? = nil,
            expectedBucketOwner: String? = nil,
            optionalObjectAttributes: [String]? = nil
        ) {
            self.bucket = bucket
            self.delimiter = delimiter
            self.encodingType = encodingType
            self.maxKeys = maxKeys
            self.prefix = prefix
            self.continuationToken = continuationToken
            self.fetchOwner = fetchOwner
            self.startAfter = startAfter
            self.requestPayer = requestPayer
            self.expectedBucketOwner = expectedBucketOwner
            self.optionalObjectAttributes = optionalObjectAttributes
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.delimiter = try fields.optional("Delimiter")
            self.encodingType = try fields.optional("EncodingType")
            self.maxKeys = try fields.optional("MaxKeys")
            self.prefix = try fields.optional("Prefix")
            self.continuationToken = try fields.optional("ContinuationToken")
            self.fetchOwner = try fields.optional("FetchOwner")
            self.startAfter = try fields.optional("StartAfter")
            self.requestPayer = try fields.optional("RequestPayer")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
            self.optionalObjectAttributes = try fields.optional("OptionalObjectAttributes")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("Delimiter", delimiter)
            fields.append("EncodingType", encodingType)
            fields.append("MaxKeys", maxKeys)
            fields.append("Prefix", prefix)
            fields.append("ContinuationToken", continuationToken)
            fields.append("FetchOwner", fetchOwner)
            fields.append("StartAfter", startAfter)
            fields.append("RequestPayer", requestPayer)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            fields.append("OptionalObjectAttributes", optionalObjectAttributes)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.ListObjectsV2Request }
    }
}

extension S3 {
    public struct ListObjectsV2Output: AWSStructure {
        public var isTruncated: Bool?
        public var contents: [Object]?
        public var name: String?
        public var prefix: String?
        public var delimiter: String?
        public var maxKeys: Int?
        public var commonPrefixes: [CommonPrefix]?
        public var encodingType: String?
        public var keyCount: Int?
        public var continuationToken: String?
        public var nextContinuationToken: String?
        public var startAfter: String?
        public var requestCharged: String?

        public init(
            isTruncated: Bool? = nil,
            contents: [Object]? = nil,
            name: String? = nil,
            prefix: String? = nil,
            delimiter: String? = nil,
            maxKeys: Int? = nil,
            commonPrefixes: [CommonPrefix]? = nil,
            encodingType: String? = nil,
            keyCount: Int? = nil,
            continuationToken: String? = nil,
            nextContinuationToken: String? = nil,
            startAfter: String? = nil,
            requestCharged: String? = nil
        ) {
            self.isTruncated = isTruncated
            self.contents = contents
            self.name = name
            self.prefix = prefix
            self.delimiter = delimiter
            self.maxKeys = maxKeys
            self.commonPrefixes = commonPrefixes
            self.encodingType = encodingType
            self.keyCount = keyCount
            self.continuationToken = continuationToken
            self.nextContinuationToken = nextContinuationToken
            self.startAfter = startAfter
            self.requestCharged = requestCharged
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.isTruncated = try fields.optional("IsTruncated")
            self.contents = try fields.optional("Contents")
            self.name = try fields.optional("Name")
            self.prefix = try fields.optional("Prefix")
            self.delimiter = try fields.optional("Delimiter")
            self.maxKeys = try fields.optional("MaxKeys")
            self.commonPrefixes = try fields.optional("CommonPrefixes")
            self.encodingType = try fields.optional("EncodingType")
            self.keyCount = try fields.optional("KeyCount")
            self.continuationToken = try fields.optional("ContinuationToken")
            self.nextContinuationToken = try fields.optional("NextContinuationToken")
            self.startAfter = try fields.optional("StartAfter")
            self.requestCharged = try fields.optional("RequestCharged")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("IsTruncated", isTruncated)
            fields.append("Contents", contents)
            fields.append("Name", name)
            fields.append("Prefix", prefix)
            fields.append("Delimiter", delimiter)
            fields.append("MaxKeys", maxKeys)
            fields.append("CommonPrefixes", commonPrefixes)
            fields.append("EncodingType", encodingType)
            fields.append("KeyCount", keyCount)
            fields.append("ContinuationToken", continuationToken)
            fields.append("NextContinuationToken", nextContinuationToken)
            fields.append("StartAfter", startAfter)
            fields.append("RequestCharged", requestCharged)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.ListObjectsV2Output }
    }
}

extension S3 {
    public struct ListPartsRequest: AWSStructure {
        public var bucket: String
        public var key: String
        public var maxParts: Int?
        public var partNumberMarker: Int?
        public var uploadId: String
        public var requestPayer: String?
        public var expectedBucketOwner: String?
        public var sseCustomerAlgorithm: String?
        public var sseCustomerKey: String?
        public var sseCustomerKeyMD5: String?

        public init(
            bucket: String,
            key: String,
            uploadId: String,
            maxParts: Int? = nil,
            partNumberMarker: Int? = nil,
            requestPayer: String? = nil,
            expectedBucketOwner: String? = nil,
            sseCustomerAlgorithm: String? = nil,
            sseCustomerKey: String? = nil,
            sseCustomerKeyMD5: String? = nil
        ) {
            self.bucket = bucket
            self.key = key
            self.maxParts = maxParts
            self.partNumberMarker = partNumberMarker
            self.uploadId = uploadId
            self.requestPayer = requestPayer
            self.expectedBucketOwner = expectedBucketOwner
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKey = sseCustomerKey
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.key = try fields.required("Key")
            self.maxParts = try fields.optional("MaxParts")
            self.partNumberMarker = try fields.optional("PartNumberMarker")
            self.uploadId = try fields.required("UploadId")
            self.requestPayer = try fields.optional("RequestPayer")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
            self.sseCustomerAlgorithm = try fields.optional("SSECustomerAlgorithm")
            self.sseCustomerKey = try fields.optional("SSECustomerKey")
            self.sseCustomerKeyMD5 = try fields.optional("SSECustomerKeyMD5")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("Key", key.document)
            fields.append("MaxParts", maxParts)
            fields.append("PartNumberMarker", partNumberMarker)
            fields.append("UploadId", uploadId.document)
            fields.append("RequestPayer", requestPayer)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            fields.append("SSECustomerAlgorithm", sseCustomerAlgorithm)
            fields.append("SSECustomerKey", sseCustomerKey)
            fields.append("SSECustomerKeyMD5", sseCustomerKeyMD5)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.ListPartsRequest }
    }
}

extension S3 {
    public struct ListPartsOutput: AWSStructure {
        public var abortDate: Timestamp?
        public var abortRuleId: String?
        public var bucket: String?
        public var key: String?
        public var uploadId: String?
        public var partNumberMarker: Int?
        public var nextPartNumberMarker: Int?
        public var maxParts: Int?
        public var isTruncated: Bool?
        public var parts: [Part]?
        public var initiator: Initiator?
        public var owner: Owner?
        public var storageClass: String?
        public var requestCharged: String?
        public var checksumAlgorithm: String?
        public var checksumType: String?
        public var versionId: String?

        public init(
            abortDate: Timestamp? = nil,
            abortRuleId: String? = nil,
            bucket: String? = nil,
            key: String? = nil,
            uploadId: String? = nil,
            partNumberMarker: Int? = nil,
            nextPartNumberMarker: Int? = nil,
            maxParts: Int? = nil,
            isTruncated: Bool? = nil,
            parts: [Part]? = nil,
            initiator: Initiator? = nil,
            owner: Owner? = nil,
            storageClass: String? = nil,
            requestCharged: String? = nil,
            checksumAlgorithm: String? = nil,
            checksumType: String? = nil,
            versionId: String? = nil
        ) {
            self.abortDate = abortDate
            self.abortRuleId = abortRuleId
            self.bucket = bucket
            self.key = key
            self.uploadId = uploadId
            self.partNumberMarker = partNumberMarker
            self.nextPartNumberMarker = nextPartNumberMarker
            self.maxParts = maxParts
            self.isTruncated = isTruncated
            self.parts = parts
            self.initiator = initiator
            self.owner = owner
            self.storageClass = storageClass
            self.requestCharged = requestCharged
            self.checksumAlgorithm = checksumAlgorithm
            self.checksumType = checksumType
            self.versionId = versionId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.abortDate = try fields.optional("AbortDate")
            self.abortRuleId = try fields.optional("AbortRuleId")
            self.bucket = try fields.optional("Bucket")
            self.key = try fields.optional("Key")
            self.uploadId = try fields.optional("UploadId")
            self.partNumberMarker = try fields.optional("PartNumberMarker")
            self.nextPartNumberMarker = try fields.optional("NextPartNumberMarker")
            self.maxParts = try fields.optional("MaxParts")
            self.isTruncated = try fields.optional("IsTruncated")
            self.parts = try fields.optional("Parts")
            self.initiator = try fields.optional("Initiator")
            self.owner = try fields.optional("Owner")
            self.storageClass = try fields.optional("StorageClass")
            self.requestCharged = try fields.optional("RequestCharged")
            self.checksumAlgorithm = try fields.optional("ChecksumAlgorithm")
            self.checksumType = try fields.optional("ChecksumType")
            self.versionId = try fields.optional("VersionId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AbortDate", abortDate)
            fields.append("AbortRuleId", abortRuleId)
            fields.append("Bucket", bucket)
            fields.append("Key", key)
            fields.append("UploadId", uploadId)
            fields.append("PartNumberMarker", partNumberMarker)
            fields.append("NextPartNumberMarker", nextPartNumberMarker)
            fields.append("MaxParts", maxParts)
            fields.append("IsTruncated", isTruncated)
            fields.append("Parts", parts)
            fields.append("Initiator", initiator)
            fields.append("Owner", owner)
            fields.append("StorageClass", storageClass)
            fields.append("RequestCharged", requestCharged)
            fields.append("ChecksumAlgorithm", checksumAlgorithm)
            fields.append("ChecksumType", checksumType)
            fields.append("VersionId", versionId)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.ListPartsOutput }
    }
}

extension S3 {
    public struct Part: AWSStructure {
        public var partNumber: Int?
        public var lastModified: Timestamp?
        public var eTag: String?
        public var size: Int?
        public var checksumCRC32: String?
        public var checksumCRC32C: String?
        public var checksumCRC64NVME: String?
        public var checksumSHA1: String?
        public var checksumSHA256: String?
        public var checksumSHA512: String?
        public var checksumMD5: String?
        public var checksumXXHASH64: String?
        public var checksumXXHASH3: String?
        public var checksumXXHASH128: String?

        public init(
            partNumber: Int? = nil,
            lastModified: Timestamp? = nil,
            eTag: String? = nil,
            size: Int? = nil,
            checksumCRC32: String? = nil,
            checksumCRC32C: String? = nil,
            checksumCRC64NVME: String? = nil,
            checksumSHA1: String? = nil,
            checksumSHA256: String? = nil,
            checksumSHA512: String? = nil,
            checksumMD5: String? = nil,
            checksumXXHASH64: String? = nil,
            checksumXXHASH3: String? = nil,
            checksumXXHASH128: String? = nil
        ) {
            self.partNumber = partNumber
            self.lastModified = lastModified
            self.eTag = eTag
            self.size = size
            self.checksumCRC32 = checksumCRC32
            self.checksumCRC32C = checksumCRC32C
            self.checksumCRC64NVME = checksumCRC64NVME
            self.checksumSHA1 = checksumSHA1
            self.checksumSHA256 = checksumSHA256
            self.checksumSHA512 = checksumSHA512
            self.checksumMD5 = checksumMD5
            self.checksumXXHASH64 = checksumXXHASH64
            self.checksumXXHASH3 = checksumXXHASH3
            self.checksumXXHASH128 = checksumXXHASH128
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.partNumber = try fields.optional("PartNumber")
            self.lastModified = try fields.optional("LastModified")
            self.eTag = try fields.optional("ETag")
            self.size = try fields.optional("Size")
            self.checksumCRC32 = try fields.optional("ChecksumCRC32")
            self.checksumCRC32C = try fields.optional("ChecksumCRC32C")
            self.checksumCRC64NVME = try fields.optional("ChecksumCRC64NVME")
            self.checksumSHA1 = try fields.optional("ChecksumSHA1")
            self.checksumSHA256 = try fields.optional("ChecksumSHA256")
            self.checksumSHA512 = try fields.optional("ChecksumSHA512")
            self.checksumMD5 = try fields.optional("ChecksumMD5")
            self.checksumXXHASH64 = try fields.optional("ChecksumXXHASH64")
            self.checksumXXHASH3 = try fields.optional("ChecksumXXHASH3")
            self.checksumXXHASH128 = try fields.optional("ChecksumXXHASH128")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("PartNumber", partNumber)
            fields.append("LastModified", lastModified)
            fields.append("ETag", eTag)
            fields.append("Size", size)
            fields.append("ChecksumCRC32", checksumCRC32)
            fields.append("ChecksumCRC32C", checksumCRC32C)
            fields.append("ChecksumCRC64NVME", checksumCRC64NVME)
            fields.append("ChecksumSHA1", checksumSHA1)
            fields.append("ChecksumSHA256", checksumSHA256)
            fields.append("ChecksumSHA512", checksumSHA512)
            fields.append("ChecksumMD5", checksumMD5)
            fields.append("ChecksumXXHASH64", checksumXXHASH64)
            fields.append("ChecksumXXHASH3", checksumXXHASH3)
            fields.append("ChecksumXXHASH128", checksumXXHASH128)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.Part }
    }
}

extension S3 {
    public struct PutBucketEncryptionRequest: AWSStructure {
        public var bucket: String
        public var contentMD5: String?
        public var checksumAlgorithm: String?
        public var serverSideEncryptionConfiguration: ServerSideEncryptionConfiguration
        public var expectedBucketOwner: String?

        public init(
            bucket: String,
            serverSideEncryptionConfiguration: ServerSideEncryptionConfiguration,
            contentMD5: String? = nil,
            checksumAlgorithm: String? = nil,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.contentMD5 = contentMD5
            self.checksumAlgorithm = checksumAlgorithm
            self.serverSideEncryptionConfiguration = serverSideEncryptionConfiguration
            self.expectedBucketOwner = expectedBucketOwner
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.contentMD5 = try fields.optional("ContentMD5")
            self.checksumAlgorithm = try fields.optional("ChecksumAlgorithm")
            self.serverSideEncryptionConfiguration = try fields.required("ServerSideEncryptionConfiguration")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("ContentMD5", contentMD5)
            fields.append("ChecksumAlgorithm", checksumAlgorithm)
            fields.append("ServerSideEncryptionConfiguration", serverSideEncryptionConfiguration.document)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.PutBucketEncryptionRequest }
    }
}

extension S3 {
    public struct PutBucketLifecycleConfigurationRequest: AWSStructure {
        public var bucket: String
        public var checksumAlgorithm: String?
        public var lifecycleConfiguration: BucketLifecycleConfiguration?
        public var expectedBucketOwner: String?
        public var transitionDefaultMinimumObjectSize: String?

        public init(
            bucket: String,
            checksumAlgorithm: String? = nil,
            lifecycleConfiguration: BucketLifecycleConfiguration? = nil,
            expectedBucketOwner: String? = nil,
            transitionDefaultMinimumObjectSize: String? = nil
        ) {
            self.bucket = bucket
            self.checksumAlgorithm = checksumAlgorithm
            self.lifecycleConfiguration = lifecycleConfiguration
            self.expectedBucketOwner = expectedBucketOwner
            self.transitionDefaultMinimumObjectSize = transitionDefaultMinimumObjectSize
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.checksumAlgorithm = try fields.optional("ChecksumAlgorithm")
            self.lifecycleConfiguration = try fields.optional("LifecycleConfiguration")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
            self.transitionDefaultMinimumObjectSize = try fields.optional("TransitionDefaultMinimumObjectSize")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("ChecksumAlgorithm", checksumAlgorithm)
            fields.append("LifecycleConfiguration", lifecycleConfiguration)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            fields.append("TransitionDefaultMinimumObjectSize", transitionDefaultMinimumObjectSize)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.PutBucketLifecycleConfigurationRequest }
    }
}

extension S3 {
    public struct BucketLifecycleConfiguration: AWSStructure {
        public var rules: [LifecycleRule]

        public init(
            rules: [LifecycleRule]
        ) {
            self.rules = rules
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.rules = try fields.required("Rules")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Rules", rules.document)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.BucketLifecycleConfiguration }
    }
}

extension S3 {
    public struct PutBucketLifecycleConfigurationOutput: AWSStructure {
        public var transitionDefaultMinimumObjectSize: String?

        public init(
            transitionDefaultMinimumObjectSize: String? = nil
        ) {
            self.transitionDefaultMinimumObjectSize = transitionDefaultMinimumObjectSize
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.transitionDefaultMinimumObjectSize = try fields.optional("TransitionDefaultMinimumObjectSize")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TransitionDefaultMinimumObjectSize", transitionDefaultMinimumObjectSize)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.PutBucketLifecycleConfigurationOutput }
    }
}

extension S3 {
    public struct PutBucketOwnershipControlsRequest: AWSStructure {
        public var bucket: String
        public var contentMD5: String?
        public var expectedBucketOwner: String?
        public var ownershipControls: OwnershipControls
        public var checksumAlgorithm: String?

        public init(
            bucket: String,
            ownershipControls: OwnershipControls,
            contentMD5: String? = nil,
            expectedBucketOwner: String? = nil,
            checksumAlgorithm: String? = nil
        ) {
            self.bucket = bucket
            self.contentMD5 = contentMD5
            self.expectedBucketOwner = expectedBucketOwner
            self.ownershipControls = ownershipControls
            self.checksumAlgorithm = checksumAlgorithm
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.contentMD5 = try fields.optional("ContentMD5")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
            self.ownershipControls = try fields.required("OwnershipControls")
            self.checksumAlgorithm = try fields.optional("ChecksumAlgorithm")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("ContentMD5", contentMD5)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            fields.append("OwnershipControls", ownershipControls.document)
            fields.append("ChecksumAlgorithm", checksumAlgorithm)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.PutBucketOwnershipControlsRequest }
    }
}

extension S3 {
    public struct PutBucketPolicyRequest: AWSStructure {
        public var bucket: String
        public var contentMD5: String?
        public var checksumAlgorithm: String?
        public var confirmRemoveSelfBucketAccess: Bool?
        public var policy: String
        public var expectedBucketOwner: String?

        public init(
            bucket: String,
            policy: String,
            contentMD5: String? = nil,
            checksumAlgorithm: String? = nil,
            confirmRemoveSelfBucketAccess: Bool? = nil,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.contentMD5 = contentMD5
            self.checksumAlgorithm = checksumAlgorithm
            self.confirmRemoveSelfBucketAccess = confirmRemoveSelfBucketAccess
            self.policy = policy
            self.expectedBucketOwner = expectedBucketOwner
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.contentMD5 = try fields.optional("ContentMD5")
            self.checksumAlgorithm = try fields.optional("ChecksumAlgorithm")
            self.confirmRemoveSelfBucketAccess = try fields.optional("ConfirmRemoveSelfBucketAccess")
            self.policy = try fields.required("Policy")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("ContentMD5", contentMD5)
            fields.append("ChecksumAlgorithm", checksumAlgorithm)
            fields.append("ConfirmRemoveSelfBucketAccess", confirmRemoveSelfBucketAccess)
            fields.append("Policy", policy.document)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.PutBucketPolicyRequest }
    }
}

extension S3 {
    public struct PutBucketTaggingRequest: AWSStructure {
        public var bucket: String
        public var contentMD5: String?
        public var checksumAlgorithm: String?
        public var tagging: Tagging
        public var expectedBucketOwner: String?

        public init(
            bucket: String,
            tagging: Tagging,
            contentMD5: String? = nil,
            checksumAlgorithm: String? = nil,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.contentMD5 = contentMD5
            self.checksumAlgorithm = checksumAlgorithm
            self.tagging = tagging
            self.expectedBucketOwner = expectedBucketOwner
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.contentMD5 = try fields.optional("ContentMD5")
            self.checksumAlgorithm = try fields.optional("ChecksumAlgorithm")
            self.tagging = try fields.required("Tagging")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("ContentMD5", contentMD5)
            fields.append("ChecksumAlgorithm", checksumAlgorithm)
            fields.append("Tagging", tagging.document)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.PutBucketTaggingRequest }
    }
}

extension S3 {
    public struct Tagging: AWSStructure {
        public var tagSet: [Tag]

        public init(
            tagSet: [Tag]
        ) {
            self.tagSet = tagSet
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tagSet = try fields.required("TagSet")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TagSet", tagSet.document)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.Tagging }
    }
}

extension S3 {
    public struct PutBucketVersioningRequest: AWSStructure {
        public var bucket: String
        public var contentMD5: String?
        public var checksumAlgorithm: String?
        public var mfa: String?
        public var versioningConfiguration: VersioningConfiguration
        public var expectedBucketOwner: String?

        public init(
            bucket: String,
            versioningConfiguration: VersioningConfiguration,
            contentMD5: String? = nil,
            checksumAlgorithm: String? = nil,
            mfa: String? = nil,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.contentMD5 = contentMD5
            self.checksumAlgorithm = checksumAlgorithm
            self.mfa = mfa
            self.versioningConfiguration = versioningConfiguration
            self.expectedBucketOwner = expectedBucketOwner
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.contentMD5 = try fields.optional("ContentMD5")
            self.checksumAlgorithm = try fields.optional("ChecksumAlgorithm")
            self.mfa = try fields.optional("MFA")
            self.versioningConfiguration = try fields.required("VersioningConfiguration")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("ContentMD5", contentMD5)
            fields.append("ChecksumAlgorithm", checksumAlgorithm)
            fields.append("MFA", mfa)
            fields.append("VersioningConfiguration", versioningConfiguration.document)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.PutBucketVersioningRequest }
    }
}

extension S3 {
    public struct VersioningConfiguration: AWSStructure {
        public var mfaDelete: String?
        public var status: String?

        public init(
            mfaDelete: String? = nil,
            status: String? = nil
        ) {
            self.mfaDelete = mfaDelete
            self.status = status
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.mfaDelete = try fields.optional("MFADelete")
            self.status = try fields.optional("Status")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("MFADelete", mfaDelete)
            fields.append("Status", status)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.VersioningConfiguration }
    }
}

extension S3 {
    public struct PutObjectRequest: AWSStructure {
        public var acl: String?
        public var body: Blob?
        public var bucket: String
        public var cacheControl: String?
        public var contentDisposition: String?
        public var contentEncoding: String?
        public var contentLanguage: String?
        public var contentLength: Int?
        public var contentMD5: String?
        public var contentType: String?
        public var checksumAlgorithm: String?
        public var checksumCRC32: String?
        public var checksumCRC32C: String?
        public var checksumCRC64NVME: String?
        public var checksumSHA1: String?
        public var checksumSHA256: String?
        public var checksumSHA512: String?
        public var checksumMD5: String?
        public var checksumXXHASH64: String?
        public var checksumXXHASH3: String?
        public var checksumXXHASH128: String?
        public var expires: String?
        public var ifMatch: String?
        public var ifNoneMatch: String?
        public var grantFullControl: String?
        public var grantRead: String?
        public var grantReadACP: String?
        public var grantWriteACP: String?
        public var key: String
        public var writeOffsetBytes: Int?
        public var metadata: [String: String]?
        public var serverSideEncryption: String?
        public var storageClass: String?
        public var websiteRedirectLocation: String?
        public var sseCustomerAlgorithm: String?
        public var sseCustomerKey: String?
        public var sseCustomerKeyMD5: String?
        public var ssekmsKeyId: String?
        public var ssekmsEncryptionContext: String?
        public var bucketKeyEnabled: Bool?
        public var requestPayer: String?
        public var tagging: String?
        public var objectLockMode: String?
        public var objectLockRetainUntilDate: Timestamp?
        public var objectLockLegalHoldStatus: String?
        public var objectLockEventHold: String?
        public var objectLockEventHoldDurationDays: Int?
        public var objectLockEventHoldDurationYears: Int?
        public var expectedBucketOwner: String?

        public init(
            bucket: String,
            key: String,
            acl: String? = nil,
            body: Blob? = nil,
            cacheControl: String? = nil,
            contentDisposition: String? = nil,
            contentEncoding: String? = nil,
            contentLanguage: String? = nil,
            contentLength: Int? = nil,
            contentMD5: String? = nil,
            contentType: String? = nil,
            checksumAlgorithm: String? = nil,
            checksumCRC32: String? = nil,
            checksumCRC32C: String? = nil,
            checksumCRC64NVME: String? = nil,
            checksumSHA1: String? = nil,
            checksumSHA256: String? = nil,
            checksumSHA512: String? = nil,
            checksumMD5: String? = nil,
            checksumXXHASH64: String? = nil,
            checksumXXHASH3: String? = nil,
            checksumXXHASH128: String? = nil,
            expires: String? = nil,
            ifMatch: String? = nil,
            ifNoneMatch: String? = nil,
            grantFullControl: String? = nil,
            grantRead: String? = nil,
            grantReadACP: String? = nil,
            grantWriteACP: String? = nil,
            writeOffsetBytes: Int? = nil,
            metadata: [String: String]? = nil,
            serverSideEncryption: String? = nil,
            storageClass: String? = nil,
            websiteRedirectLocation: String? = nil,
            sseCustomerAlgorithm: String? = nil,
            sseCustomerKey: String? = nil,
            sseCustomerKeyMD5: String? = nil,
            ssekmsKeyId: String? = nil,
            ssekmsEncryptionContext: String? = nil,
            bucketKeyEnabled: Bool? = nil,
            requestPayer: String? = nil,
            tagging: String? = nil,
            objectLockMode: String? = nil,
            objectLockRetainUntilDate: Timestamp? = nil,
            objectLockLegalHoldStatus: String? = nil,
            objectLockEventHold: String? = nil,
            objectLockEventHoldDurationDays: Int? = nil,
            objectLockEventHoldDurationYears: Int? = nil,
            expectedBucketOwner: String? = nil
        ) {
            self.acl = acl
            self.body = body
            self.bucket = bucket
            self.cacheControl = cacheControl
            self.contentDisposition = contentDisposition
            self.contentEncoding = contentEncoding
            self.contentLanguage = contentLanguage
            self.contentLength = contentLength
            self.contentMD5 = contentMD5
            self.contentType = contentType
            self.checksumAlgorithm = checksumAlgorithm
            self.checksumCRC32 = checksumCRC32
            self.checksumCRC32C = checksumCRC32C
            self.checksumCRC64NVME = checksumCRC64NVME
            self.checksumSHA1 = checksumSHA1
            self.checksumSHA256 = checksumSHA256
            self.checksumSHA512 = checksumSHA512
            self.checksumMD5 = checksumMD5
            self.checksumXXHASH64 = checksumXXHASH64
            self.checksumXXHASH3 = checksumXXHASH3
            self.checksumXXHASH128 = checksumXXHASH128
            self.expires = expires
            self.ifMatch = ifMatch
            self.ifNoneMatch = ifNoneMatch
            self.grantFullControl = grantFullControl
            self.grantRead = grantRead
            self.grantReadACP = grantReadACP
            self.grantWriteACP = grantWriteACP
            self.key = key
            self.writeOffsetBytes = writeOffsetBytes
            self.metadata = metadata
            self.serverSideEncryption = serverSideEncryption
            self.storageClass = storageClass
            self.websiteRedirectLocation = websiteRedirectLocation
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKey = sseCustomerKey
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.ssekmsKeyId = ssekmsKeyId
            self.ssekmsEncryptionContext = ssekmsEncryptionContext
            self.bucketKeyEnabled = bucketKeyEnabled
            self.requestPayer = requestPayer
            self.tagging = tagging
            self.objectLockMode = objectLockMode
            self.objectLockRetainUntilDate = objectLockRetainUntilDate
            self.objectLockLegalHoldStatus = objectLockLegalHoldStatus
            self.objectLockEventHold = objectLockEventHold
            self.objectLockEventHoldDurationDays = objectLockEventHoldDurationDays
            self.objectLockEventHoldDurationYears = objectLockEventHoldDurationYears
            self.expectedBucketOwner = expectedBucketOwner
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.acl = try fields.optional("ACL")
            self.body = try fields.optional("Body")
            self.bucket = try fields.required("Bucket")
            self.cacheControl = try fields.optional("CacheControl")
            self.contentDisposition = try fields.optional("ContentDisposition")
            self.contentEncoding = try fields.optional("ContentEncoding")
            self.contentLanguage = try fields.optional("ContentLanguage")
            self.contentLength = try fields.optional("ContentLength")
            self.contentMD5 = try fields.optional("ContentMD5")
            self.contentType = try fields.optional("ContentType")
            self.checksumAlgorithm = try fields.optional("ChecksumAlgorithm")
            self.checksumCRC32 = try fields.optional("ChecksumCRC32")
            self.checksumCRC32C = try fields.optional("ChecksumCRC32C")
            self.checksumCRC64NVME = try fields.optional("ChecksumCRC64NVME")
            self.checksumSHA1 = try fields.optional("ChecksumSHA1")
            self.checksumSHA256 = try fields.optional("ChecksumSHA256")
            self.checksumSHA512 = try fields.optional("ChecksumSHA512")
            self.checksumMD5 = try fields.optional("ChecksumMD5")
            self.checksumXXHASH64 = try fields.optional("ChecksumXXHASH64")
            self.checksumXXHASH3 = try fields.optional("ChecksumXXHASH3")
            self.checksumXXHASH128 = try fields.optional("ChecksumXXHASH128")
            self.expires = try fields.optional("Expires")
            self.ifMatch = try fields.optional("IfMatch")
            self.ifNoneMatch = try fields.optional("IfNoneMatch")
            self.grantFullControl = try fields.optional("GrantFullControl")
            self.grantRead = try fields.optional("GrantRead")
            self.grantReadACP = try fields.optional("GrantReadACP")
            self.grantWriteACP = try fields.optional("GrantWriteACP")
            self.key = try fields.required("Key")
            self.writeOffsetBytes = try fields.optional("WriteOffsetBytes")
            self.metadata = try fields.optional("Metadata")
            self.serverSideEncryption = try fields.optional("ServerSideEncryption")
            self.storageClass = try fields.optional("StorageClass")
            self.websiteRedirectLocation = try fields.optional("WebsiteRedirectLocation")
            self.sseCustomerAlgorithm = try fields.optional("SSECustomerAlgorithm")
            self.sseCustomerKey = try fields.optional("SSECustomerKey")
            self.sseCustomerKeyMD5 = try fields.optional("SSECustomerKeyMD5")
            self.ssekmsKeyId = try fields.optional("SSEKMSKeyId")
            self.ssekmsEncryptionContext = try fields.optional("SSEKMSEncryptionContext")
            self.bucketKeyEnabled = try fields.optional("BucketKeyEnabled")
            self.requestPayer = try fields.optional("RequestPayer")
            self.tagging = try fields.optional("Tagging")
            self.objectLockMode = try fields.optional("ObjectLockMode")
            self.objectLockRetainUntilDate = try fields.optional("ObjectLockRetainUntilDate")
            self.objectLockLegalHoldStatus = try fields.optional("ObjectLockLegalHoldStatus")
            self.objectLockEventHold = try fields.optional("ObjectLockEventHold")
            self.objectLockEventHoldDurationDays = try fields.optional("ObjectLockEventHoldDurationDays")
            self.objectLockEventHoldDurationYears = try fields.optional("ObjectLockEventHoldDurationYears")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ACL", acl)
            fields.append("Body", body)
            fields.append("Bucket", bucket.document)
            fields.append("CacheControl", cacheControl)
            fields.append("ContentDisposition", contentDisposition)
            fields.append("ContentEncoding", contentEncoding)
            fields.append("ContentLanguage", contentLanguage)
            fields.append("ContentLength", contentLength)
            fields.append("ContentMD5", contentMD5)
            fields.append("ContentType", contentType)
            fields.append("ChecksumAlgorithm", checksumAlgorithm)
            fields.append("ChecksumCRC32", checksumCRC32)
            fields.append("ChecksumCRC32C", checksumCRC32C)
            fields.append("ChecksumCRC64NVME", checksumCRC64NVME)
            fields.append("ChecksumSHA1", checksumSHA1)
            fields.append("ChecksumSHA256", checksumSHA256)
            fields.append("ChecksumSHA512", checksumSHA512)
            fields.append("ChecksumMD5", checksumMD5)
            fields.append("ChecksumXXHASH64", checksumXXHASH64)
            fields.append("ChecksumXXHASH3", checksumXXHASH3)
            fields.append("ChecksumXXHASH128", checksumXXHASH128)
            fields.append("Expires", expires)
            fields.append("IfMatch", ifMatch)
            fields.append("IfNoneMatch", ifNoneMatch)
            fields.append("GrantFullControl", grantFullControl)
            fields.append("GrantRead", grantRead)
            fields.append("GrantReadACP", grantReadACP)
            fields.append("GrantWriteACP", grantWriteACP)
            fields.append("Key", key.document)
            fields.append("WriteOffsetBytes", writeOffsetBytes)
            fields.append("Metadata", metadata)
            fields.append("ServerSideEncryption", serverSideEncryption)
            fields.append("StorageClass", storageClass)
            fields.append("WebsiteRedirectLocation", websiteRedirectLocation)
            fields.append("SSECustomerAlgorithm", sseCustomerAlgorithm)
            fields.append("SSECustomerKey", sseCustomerKey)
            fields.append("SSECustomerKeyMD5", sseCustomerKeyMD5)
            fields.append("SSEKMSKeyId", ssekmsKeyId)
            fields.append("SSEKMSEncryptionContext", ssekmsEncryptionContext)
            fields.append("BucketKeyEnabled", bucketKeyEnabled)
            fields.append("RequestPayer", requestPayer)
            fields.append("Tagging", tagging)
            fields.append("ObjectLockMode", objectLockMode)
            fields.append("ObjectLockRetainUntilDate", objectLockRetainUntilDate)
            fields.append("ObjectLockLegalHoldStatus", objectLockLegalHoldStatus)
            fields.append("ObjectLockEventHold", objectLockEventHold)
            fields.append("ObjectLockEventHoldDurationDays", objectLockEventHoldDurationDays)
            fields.append("ObjectLockEventHoldDurationYears", objectLockEventHoldDurationYears)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.PutObjectRequest }
    }
}

extension S3 {
    public struct PutObjectOutput: AWSStructure {
        public var expiration: String?
        public var eTag: String?
        public var checksumCRC32: String?
        public var checksumCRC32C: String?
        public var checksumCRC64NVME: String?
        public var checksumSHA1: String?
        public var checksumSHA256: String?
        public var checksumSHA512: String?
        public var checksumMD5: String?
        public var checksumXXHASH64: String?
        public var checksumXXHASH3: String?
        public var checksumXXHASH128: String?
        public var checksumType: String?
        public var serverSideEncryption: String?
        public var versionId: String?
        public var sseCustomerAlgorithm: String?
        public var sseCustomerKeyMD5: String?
        public var ssekmsKeyId: String?
        public var ssekmsEncryptionContext: String?
        public var bucketKeyEnabled: Bool?
        public var size: Int?
        public var requestCharged: String?

        public init(
            expiration: String? = nil,
            eTag: String? = nil,
            checksumCRC32: String? = nil,
            checksumCRC32C: String? = nil,
            checksumCRC64NVME: String? = nil,
            checksumSHA1: String? = nil,
            checksumSHA256: String? = nil,
            checksumSHA512: String? = nil,
            checksumMD5: String? = nil,
            checksumXXHASH64: String? = nil,
            checksumXXHASH3: String? = nil,
            checksumXXHASH128: String? = nil,
            checksumType: String? = nil,
            serverSideEncryption: String? = nil,
            versionId: String? = nil,
            sseCustomerAlgorithm: String? = nil,
            sseCustomerKeyMD5: String? = nil,
            ssekmsKeyId: String? = nil,
            ssekmsEncryptionContext: String? = nil,
            bucketKeyEnabled: Bool? = nil,
            size: Int? = nil,
            requestCharged: String? = nil
        ) {
            self.expiration = expiration
            self.eTag = eTag
            self.checksumCRC32 = checksumCRC32
            self.checksumCRC32C = checksumCRC32C
            self.checksumCRC64NVME = checksumCRC64NVME
            self.checksumSHA1 = checksumSHA1
            self.checksumSHA256 = checksumSHA256
            self.checksumSHA512 = checksumSHA512
            self.checksumMD5 = checksumMD5
            self.checksumXXHASH64 = checksumXXHASH64
            self.checksumXXHASH3 = checksumXXHASH3
            self.checksumXXHASH128 = checksumXXHASH128
            self.checksumType = checksumType
            self.serverSideEncryption = serverSideEncryption
            self.versionId = versionId
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.ssekmsKeyId = ssekmsKeyId
            self.ssekmsEncryptionContext = ssekmsEncryptionContext
            self.bucketKeyEnabled = bucketKeyEnabled
            self.size = size
            self.requestCharged = requestCharged
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.expiration = try fields.optional("Expiration")
            self.eTag = try fields.optional("ETag")
            self.checksumCRC32 = try fields.optional("ChecksumCRC32")
            self.checksumCRC32C = try fields.optional("ChecksumCRC32C")
            self.checksumCRC64NVME = try fields.optional("ChecksumCRC64NVME")
            self.checksumSHA1 = try fields.optional("ChecksumSHA1")
            self.checksumSHA256 = try fields.optional("ChecksumSHA256")
            self.checksumSHA512 = try fields.optional("ChecksumSHA512")
            self.checksumMD5 = try fields.optional("ChecksumMD5")
            self.checksumXXHASH64 = try fields.optional("ChecksumXXHASH64")
            self.checksumXXHASH3 = try fields.optional("ChecksumXXHASH3")
            self.checksumXXHASH128 = try fields.optional("ChecksumXXHASH128")
            self.checksumType = try fields.optional("ChecksumType")
            self.serverSideEncryption = try fields.optional("ServerSideEncryption")
            self.versionId = try fields.optional("VersionId")
            self.sseCustomerAlgorithm = try fields.optional("SSECustomerAlgorithm")
            self.sseCustomerKeyMD5 = try fields.optional("SSECustomerKeyMD5")
            self.ssekmsKeyId = try fields.optional("SSEKMSKeyId")
            self.ssekmsEncryptionContext = try fields.optional("SSEKMSEncryptionContext")
            self.bucketKeyEnabled = try fields.optional("BucketKeyEnabled")
            self.size = try fields.optional("Size")
            self.requestCharged = try fields.optional("RequestCharged")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Expiration", expiration)
            fields.append("ETag", eTag)
            fields.append("ChecksumCRC32", checksumCRC32)
            fields.append("ChecksumCRC32C", checksumCRC32C)
            fields.append("ChecksumCRC64NVME", checksumCRC64NVME)
            fields.append("ChecksumSHA1", checksumSHA1)
            fields.append("ChecksumSHA256", checksumSHA256)
            fields.append("ChecksumSHA512", checksumSHA512)
            fields.append("ChecksumMD5", checksumMD5)
            fields.append("ChecksumXXHASH64", checksumXXHASH64)
            fields.append("ChecksumXXHASH3", checksumXXHASH3)
            fields.append("ChecksumXXHASH128", checksumXXHASH128)
            fields.append("ChecksumType", checksumType)
            fields.append("ServerSideEncryption", serverSideEncryption)
            fields.append("VersionId", versionId)
            fields.append("SSECustomerAlgorithm", sseCustomerAlgorithm)
            fields.append("SSECustomerKeyMD5", sseCustomerKeyMD5)
            fields.append("SSEKMSKeyId", ssekmsKeyId)
            fields.append("SSEKMSEncryptionContext", ssekmsEncryptionContext)
            fields.append("BucketKeyEnabled", bucketKeyEnabled)
            fields.append("Size", size)
            fields.append("RequestCharged", requestCharged)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.PutObjectOutput }
    }
}

extension S3 {
    public struct PutObjectTaggingRequest: AWSStructure {
        public var bucket: String
        public var key: String
        public var versionId: String?
        public var contentMD5: String?
        public var checksumAlgorithm: String?
        public var tagging: Tagging
        public var expectedBucketOwner: String?
        public var requestPayer: String?

        public init(
            bucket: String,
            key: String,
            tagging: Tagging,
            versionId: String? = nil,
            contentMD5: String? = nil,
            checksumAlgorithm: String? = nil,
            expectedBucketOwner: String? = nil,
            requestPayer: String? = nil
        ) {
            self.bucket = bucket
            self.key = key
            self.versionId = versionId
            self.contentMD5 = contentMD5
            self.checksumAlgorithm = checksumAlgorithm
            self.tagging = tagging
            self.expectedBucketOwner = expectedBucketOwner
            self.requestPayer = requestPayer
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.key = try fields.required("Key")
            self.versionId = try fields.optional("VersionId")
            self.contentMD5 = try fields.optional("ContentMD5")
            self.checksumAlgorithm = try fields.optional("ChecksumAlgorithm")
            self.tagging = try fields.required("Tagging")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
            self.requestPayer = try fields.optional("RequestPayer")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("Key", key.document)
            fields.append("VersionId", versionId)
            fields.append("ContentMD5", contentMD5)
            fields.append("ChecksumAlgorithm", checksumAlgorithm)
            fields.append("Tagging", tagging.document)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            fields.append("RequestPayer", requestPayer)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.PutObjectTaggingRequest }
    }
}

extension S3 {
    public struct PutObjectTaggingOutput: AWSStructure {
        public var versionId: String?

        public init(
            versionId: String? = nil
        ) {
            self.versionId = versionId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.versionId = try fields.optional("VersionId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("VersionId", versionId)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.PutObjectTaggingOutput }
    }
}

extension S3 {
    public struct PutPublicAccessBlockRequest: AWSStructure {
        public var bucket: String
        public var contentMD5: String?
        public var checksumAlgorithm: String?
        public var publicAccessBlockConfiguration: PublicAccessBlockConfiguration
        public var expectedBucketOwner: String?

        public init(
            bucket: String,
            publicAccessBlockConfiguration: PublicAccessBlockConfiguration,
            contentMD5: String? = nil,
            checksumAlgorithm: String? = nil,
            expectedBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.contentMD5 = contentMD5
            self.checksumAlgorithm = checksumAlgorithm
            self.publicAccessBlockConfiguration = publicAccessBlockConfiguration
            self.expectedBucketOwner = expectedBucketOwner
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.contentMD5 = try fields.optional("ContentMD5")
            self.checksumAlgorithm = try fields.optional("ChecksumAlgorithm")
            self.publicAccessBlockConfiguration = try fields.required("PublicAccessBlockConfiguration")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("ContentMD5", contentMD5)
            fields.append("ChecksumAlgorithm", checksumAlgorithm)
            fields.append("PublicAccessBlockConfiguration", publicAccessBlockConfiguration.document)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.PutPublicAccessBlockRequest }
    }
}

extension S3 {
    public struct UploadPartRequest: AWSStructure {
        public var body: Blob?
        public var bucket: String
        public var contentLength: Int?
        public var contentMD5: String?
        public var checksumAlgorithm: String?
        public var checksumCRC32: String?
        public var checksumCRC32C: String?
        public var checksumCRC64NVME: String?
        public var checksumSHA1: String?
        public var checksumSHA256: String?
        public var checksumSHA512: String?
        public var checksumMD5: String?
        public var checksumXXHASH64: String?
        public var checksumXXHASH3: String?
        public var checksumXXHASH128: String?
        public var key: String
        public var partNumber: Int
        public var uploadId: String
        public var sseCustomerAlgorithm: String?
        public var sseCustomerKey: String?
        public var sseCustomerKeyMD5: String?
        public var requestPayer: String?
        public var expectedBucketOwner: String?

        public init(
            bucket: String,
            key: String,
            partNumber: Int,
            uploadId: String,
            body: Blob? = nil,
            contentLength: Int? = nil,
            contentMD5: String? = nil,
            checksumAlgorithm: String? = nil,
            checksumCRC32: String? = nil,
            checksumCRC32C: String? = nil,
            checksumCRC64NVME: String? = nil,
            checksumSHA1: String? = nil,
            checksumSHA256: String? = nil,
            checksumSHA512: String? = nil,
            checksumMD5: String? = nil,
            checksumXXHASH64: String? = nil,
            checksumXXHASH3: String? = nil,
            checksumXXHASH128: String? = nil,
            sseCustomerAlgorithm: String? = nil,
            sseCustomerKey: String? = nil,
            sseCustomerKeyMD5: String? = nil,
            requestPayer: String? = nil,
            expectedBucketOwner: String? = nil
        ) {
            self.body = body
            self.bucket = bucket
            self.contentLength = contentLength
            self.contentMD5 = contentMD5
            self.checksumAlgorithm = checksumAlgorithm
            self.checksumCRC32 = checksumCRC32
            self.checksumCRC32C = checksumCRC32C
            self.checksumCRC64NVME = checksumCRC64NVME
            self.checksumSHA1 = checksumSHA1
            self.checksumSHA256 = checksumSHA256
            self.checksumSHA512 = checksumSHA512
            self.checksumMD5 = checksumMD5
            self.checksumXXHASH64 = checksumXXHASH64
            self.checksumXXHASH3 = checksumXXHASH3
            self.checksumXXHASH128 = checksumXXHASH128
            self.key = key
            self.partNumber = partNumber
            self.uploadId = uploadId
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKey = sseCustomerKey
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.requestPayer = requestPayer
            self.expectedBucketOwner = expectedBucketOwner
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.body = try fields.optional("Body")
            self.bucket = try fields.required("Bucket")
            self.contentLength = try fields.optional("ContentLength")
            self.contentMD5 = try fields.optional("ContentMD5")
            self.checksumAlgorithm = try fields.optional("ChecksumAlgorithm")
            self.checksumCRC32 = try fields.optional("ChecksumCRC32")
            self.checksumCRC32C = try fields.optional("ChecksumCRC32C")
            self.checksumCRC64NVME = try fields.optional("ChecksumCRC64NVME")
            self.checksumSHA1 = try fields.optional("ChecksumSHA1")
            self.checksumSHA256 = try fields.optional("ChecksumSHA256")
            self.checksumSHA512 = try fields.optional("ChecksumSHA512")
            self.checksumMD5 = try fields.optional("ChecksumMD5")
            self.checksumXXHASH64 = try fields.optional("ChecksumXXHASH64")
            self.checksumXXHASH3 = try fields.optional("ChecksumXXHASH3")
            self.checksumXXHASH128 = try fields.optional("ChecksumXXHASH128")
            self.key = try fields.required("Key")
            self.partNumber = try fields.required("PartNumber")
            self.uploadId = try fields.required("UploadId")
            self.sseCustomerAlgorithm = try fields.optional("SSECustomerAlgorithm")
            self.sseCustomerKey = try fields.optional("SSECustomerKey")
            self.sseCustomerKeyMD5 = try fields.optional("SSECustomerKeyMD5")
            self.requestPayer = try fields.optional("RequestPayer")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Body", body)
            fields.append("Bucket", bucket.document)
            fields.append("ContentLength", contentLength)
            fields.append("ContentMD5", contentMD5)
            fields.append("ChecksumAlgorithm", checksumAlgorithm)
            fields.append("ChecksumCRC32", checksumCRC32)
            fields.append("ChecksumCRC32C", checksumCRC32C)
            fields.append("ChecksumCRC64NVME", checksumCRC64NVME)
            fields.append("ChecksumSHA1", checksumSHA1)
            fields.append("ChecksumSHA256", checksumSHA256)
            fields.append("ChecksumSHA512", checksumSHA512)
            fields.append("ChecksumMD5", checksumMD5)
            fields.append("ChecksumXXHASH64", checksumXXHASH64)
            fields.append("ChecksumXXHASH3", checksumXXHASH3)
            fields.append("ChecksumXXHASH128", checksumXXHASH128)
            fields.append("Key", key.document)
            fields.append("PartNumber", partNumber.document)
            fields.append("UploadId", uploadId.document)
            fields.append("SSECustomerAlgorithm", sseCustomerAlgorithm)
            fields.append("SSECustomerKey", sseCustomerKey)
            fields.append("SSECustomerKeyMD5", sseCustomerKeyMD5)
            fields.append("RequestPayer", requestPayer)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.UploadPartRequest }
    }
}

extension S3 {
    public struct UploadPartOutput: AWSStructure {
        public var serverSideEncryption: String?
        public var eTag: String?
        public var checksumCRC32: String?
        public var checksumCRC32C: String?
        public var checksumCRC64NVME: String?
        public var checksumSHA1: String?
        public var checksumSHA256: String?
        public var checksumSHA512: String?
        public var checksumMD5: String?
        public var checksumXXHASH64: String?
        public var checksumXXHASH3: String?
        public var checksumXXHASH128: String?
        public var sseCustomerAlgorithm: String?
        public var sseCustomerKeyMD5: String?
        public var ssekmsKeyId: String?
        public var bucketKeyEnabled: Bool?
        public var requestCharged: String?
        public var versionId: String?

        public init(
            serverSideEncryption: String? = nil,
            eTag: String? = nil,
            checksumCRC32: String? = nil,
            checksumCRC32C: String? = nil,
            checksumCRC64NVME: String? = nil,
            checksumSHA1: String? = nil,
            checksumSHA256: String? = nil,
            checksumSHA512: String? = nil,
            checksumMD5: String? = nil,
            checksumXXHASH64: String? = nil,
            checksumXXHASH3: String? = nil,
            checksumXXHASH128: String? = nil,
            sseCustomerAlgorithm: String? = nil,
            sseCustomerKeyMD5: String? = nil,
            ssekmsKeyId: String? = nil,
            bucketKeyEnabled: Bool? = nil,
            requestCharged: String? = nil,
            versionId: String? = nil
        ) {
            self.serverSideEncryption = serverSideEncryption
            self.eTag = eTag
            self.checksumCRC32 = checksumCRC32
            self.checksumCRC32C = checksumCRC32C
            self.checksumCRC64NVME = checksumCRC64NVME
            self.checksumSHA1 = checksumSHA1
            self.checksumSHA256 = checksumSHA256
            self.checksumSHA512 = checksumSHA512
            self.checksumMD5 = checksumMD5
            self.checksumXXHASH64 = checksumXXHASH64
            self.checksumXXHASH3 = checksumXXHASH3
            self.checksumXXHASH128 = checksumXXHASH128
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.ssekmsKeyId = ssekmsKeyId
            self.bucketKeyEnabled = bucketKeyEnabled
            self.requestCharged = requestCharged
            self.versionId = versionId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.serverSideEncryption = try fields.optional("ServerSideEncryption")
            self.eTag = try fields.optional("ETag")
            self.checksumCRC32 = try fields.optional("ChecksumCRC32")
            self.checksumCRC32C = try fields.optional("ChecksumCRC32C")
            self.checksumCRC64NVME = try fields.optional("ChecksumCRC64NVME")
            self.checksumSHA1 = try fields.optional("ChecksumSHA1")
            self.checksumSHA256 = try fields.optional("ChecksumSHA256")
            self.checksumSHA512 = try fields.optional("ChecksumSHA512")
            self.checksumMD5 = try fields.optional("ChecksumMD5")
            self.checksumXXHASH64 = try fields.optional("ChecksumXXHASH64")
            self.checksumXXHASH3 = try fields.optional("ChecksumXXHASH3")
            self.checksumXXHASH128 = try fields.optional("ChecksumXXHASH128")
            self.sseCustomerAlgorithm = try fields.optional("SSECustomerAlgorithm")
            self.sseCustomerKeyMD5 = try fields.optional("SSECustomerKeyMD5")
            self.ssekmsKeyId = try fields.optional("SSEKMSKeyId")
            self.bucketKeyEnabled = try fields.optional("BucketKeyEnabled")
            self.requestCharged = try fields.optional("RequestCharged")
            self.versionId = try fields.optional("VersionId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ServerSideEncryption", serverSideEncryption)
            fields.append("ETag", eTag)
            fields.append("ChecksumCRC32", checksumCRC32)
            fields.append("ChecksumCRC32C", checksumCRC32C)
            fields.append("ChecksumCRC64NVME", checksumCRC64NVME)
            fields.append("ChecksumSHA1", checksumSHA1)
            fields.append("ChecksumSHA256", checksumSHA256)
            fields.append("ChecksumSHA512", checksumSHA512)
            fields.append("ChecksumMD5", checksumMD5)
            fields.append("ChecksumXXHASH64", checksumXXHASH64)
            fields.append("ChecksumXXHASH3", checksumXXHASH3)
            fields.append("ChecksumXXHASH128", checksumXXHASH128)
            fields.append("SSECustomerAlgorithm", sseCustomerAlgorithm)
            fields.append("SSECustomerKeyMD5", sseCustomerKeyMD5)
            fields.append("SSEKMSKeyId", ssekmsKeyId)
            fields.append("BucketKeyEnabled", bucketKeyEnabled)
            fields.append("RequestCharged", requestCharged)
            fields.append("VersionId", versionId)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.UploadPartOutput }
    }
}

extension S3 {
    public struct UploadPartCopyRequest: AWSStructure {
        public var bucket: String
        public var copySource: String
        public var copySourceIfMatch: String?
        public var copySourceIfModifiedSince: Timestamp?
        public var copySourceIfNoneMatch: String?
        public var copySourceIfUnmodifiedSince: Timestamp?
        public var copySourceRange: String?
        public var key: String
        public var partNumber: Int
        public var uploadId: String
        public var sseCustomerAlgorithm: String?
        public var sseCustomerKey: String?
        public var sseCustomerKeyMD5: String?
        public var copySourceSSECustomerAlgorithm: String?
        public var copySourceSSECustomerKey: String?
        public var copySourceSSECustomerKeyMD5: String?
        public var requestPayer: String?
        public var expectedBucketOwner: String?
        public var expectedSourceBucketOwner: String?

        public init(
            bucket: String,
            copySource: String,
            key: String,
            partNumber: Int,
            uploadId: String,
            copySourceIfMatch: String? = nil,
            copySourceIfModifiedSince: Timestamp? = nil,
            copySourceIfNoneMatch: String? = nil,
            copySourceIfUnmodifiedSince: Timestamp? = nil,
            copySourceRange: String? = nil,
            sseCustomerAlgorithm: String? = nil,
            sseCustomerKey: String? = nil,
            sseCustomerKeyMD5: String? = nil,
            copySourceSSECustomerAlgorithm: String? = nil,
            copySourceSSECustomerKey: String? = nil,
            copySourceSSECustomerKeyMD5: String? = nil,
            requestPayer: String? = nil,
            expectedBucketOwner: String? = nil,
            expectedSourceBucketOwner: String? = nil
        ) {
            self.bucket = bucket
            self.copySource = copySource
            self.copySourceIfMatch = copySourceIfMatch
            self.copySourceIfModifiedSince = copySourceIfModifiedSince
            self.copySourceIfNoneMatch = copySourceIfNoneMatch
            self.copySourceIfUnmodifiedSince = copySourceIfUnmodifiedSince
            self.copySourceRange = copySourceRange
            self.key = key
            self.partNumber = partNumber
            self.uploadId = uploadId
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKey = sseCustomerKey
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.copySourceSSECustomerAlgorithm = copySourceSSECustomerAlgorithm
            self.copySourceSSECustomerKey = copySourceSSECustomerKey
            self.copySourceSSECustomerKeyMD5 = copySourceSSECustomerKeyMD5
            self.requestPayer = requestPayer
            self.expectedBucketOwner = expectedBucketOwner
            self.expectedSourceBucketOwner = expectedSourceBucketOwner
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.bucket = try fields.required("Bucket")
            self.copySource = try fields.required("CopySource")
            self.copySourceIfMatch = try fields.optional("CopySourceIfMatch")
            self.copySourceIfModifiedSince = try fields.optional("CopySourceIfModifiedSince")
            self.copySourceIfNoneMatch = try fields.optional("CopySourceIfNoneMatch")
            self.copySourceIfUnmodifiedSince = try fields.optional("CopySourceIfUnmodifiedSince")
            self.copySourceRange = try fields.optional("CopySourceRange")
            self.key = try fields.required("Key")
            self.partNumber = try fields.required("PartNumber")
            self.uploadId = try fields.required("UploadId")
            self.sseCustomerAlgorithm = try fields.optional("SSECustomerAlgorithm")
            self.sseCustomerKey = try fields.optional("SSECustomerKey")
            self.sseCustomerKeyMD5 = try fields.optional("SSECustomerKeyMD5")
            self.copySourceSSECustomerAlgorithm = try fields.optional("CopySourceSSECustomerAlgorithm")
            self.copySourceSSECustomerKey = try fields.optional("CopySourceSSECustomerKey")
            self.copySourceSSECustomerKeyMD5 = try fields.optional("CopySourceSSECustomerKeyMD5")
            self.requestPayer = try fields.optional("RequestPayer")
            self.expectedBucketOwner = try fields.optional("ExpectedBucketOwner")
            self.expectedSourceBucketOwner = try fields.optional("ExpectedSourceBucketOwner")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Bucket", bucket.document)
            fields.append("CopySource", copySource.document)
            fields.append("CopySourceIfMatch", copySourceIfMatch)
            fields.append("CopySourceIfModifiedSince", copySourceIfModifiedSince)
            fields.append("CopySourceIfNoneMatch", copySourceIfNoneMatch)
            fields.append("CopySourceIfUnmodifiedSince", copySourceIfUnmodifiedSince)
            fields.append("CopySourceRange", copySourceRange)
            fields.append("Key", key.document)
            fields.append("PartNumber", partNumber.document)
            fields.append("UploadId", uploadId.document)
            fields.append("SSECustomerAlgorithm", sseCustomerAlgorithm)
            fields.append("SSECustomerKey", sseCustomerKey)
            fields.append("SSECustomerKeyMD5", sseCustomerKeyMD5)
            fields.append("CopySourceSSECustomerAlgorithm", copySourceSSECustomerAlgorithm)
            fields.append("CopySourceSSECustomerKey", copySourceSSECustomerKey)
            fields.append("CopySourceSSECustomerKeyMD5", copySourceSSECustomerKeyMD5)
            fields.append("RequestPayer", requestPayer)
            fields.append("ExpectedBucketOwner", expectedBucketOwner)
            fields.append("ExpectedSourceBucketOwner", expectedSourceBucketOwner)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.UploadPartCopyRequest }
    }
}

extension S3 {
    public struct UploadPartCopyOutput: AWSStructure {
        public var copySourceVersionId: String?
        public var copyPartResult: CopyPartResult?
        public var serverSideEncryption: String?
        public var sseCustomerAlgorithm: String?
        public var sseCustomerKeyMD5: String?
        public var ssekmsKeyId: String?
        public var bucketKeyEnabled: Bool?
        public var requestCharged: String?
        public var versionId: String?

        public init(
            copySourceVersionId: String? = nil,
            copyPartResult: CopyPartResult? = nil,
            serverSideEncryption: String? = nil,
            sseCustomerAlgorithm: String? = nil,
            sseCustomerKeyMD5: String? = nil,
            ssekmsKeyId: String? = nil,
            bucketKeyEnabled: Bool? = nil,
            requestCharged: String? = nil,
            versionId: String? = nil
        ) {
            self.copySourceVersionId = copySourceVersionId
            self.copyPartResult = copyPartResult
            self.serverSideEncryption = serverSideEncryption
            self.sseCustomerAlgorithm = sseCustomerAlgorithm
            self.sseCustomerKeyMD5 = sseCustomerKeyMD5
            self.ssekmsKeyId = ssekmsKeyId
            self.bucketKeyEnabled = bucketKeyEnabled
            self.requestCharged = requestCharged
            self.versionId = versionId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.copySourceVersionId = try fields.optional("CopySourceVersionId")
            self.copyPartResult = try fields.optional("CopyPartResult")
            self.serverSideEncryption = try fields.optional("ServerSideEncryption")
            self.sseCustomerAlgorithm = try fields.optional("SSECustomerAlgorithm")
            self.sseCustomerKeyMD5 = try fields.optional("SSECustomerKeyMD5")
            self.ssekmsKeyId = try fields.optional("SSEKMSKeyId")
            self.bucketKeyEnabled = try fields.optional("BucketKeyEnabled")
            self.requestCharged = try fields.optional("RequestCharged")
            self.versionId = try fields.optional("VersionId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("CopySourceVersionId", copySourceVersionId)
            fields.append("CopyPartResult", copyPartResult)
            fields.append("ServerSideEncryption", serverSideEncryption)
            fields.append("SSECustomerAlgorithm", sseCustomerAlgorithm)
            fields.append("SSECustomerKeyMD5", sseCustomerKeyMD5)
            fields.append("SSEKMSKeyId", ssekmsKeyId)
            fields.append("BucketKeyEnabled", bucketKeyEnabled)
            fields.append("RequestCharged", requestCharged)
            fields.append("VersionId", versionId)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.UploadPartCopyOutput }
    }
}

extension S3 {
    public struct CopyPartResult: AWSStructure {
        public var eTag: String?
        public var lastModified: Timestamp?
        public var checksumCRC32: String?
        public var checksumCRC32C: String?
        public var checksumCRC64NVME: String?
        public var checksumSHA1: String?
        public var checksumSHA256: String?
        public var checksumSHA512: String?
        public var checksumMD5: String?
        public var checksumXXHASH64: String?
        public var checksumXXHASH3: String?
        public var checksumXXHASH128: String?

        public init(
            eTag: String? = nil,
            lastModified: Timestamp? = nil,
            checksumCRC32: String? = nil,
            checksumCRC32C: String? = nil,
            checksumCRC64NVME: String? = nil,
            checksumSHA1: String? = nil,
            checksumSHA256: String? = nil,
            checksumSHA512: String? = nil,
            checksumMD5: String? = nil,
            checksumXXHASH64: String? = nil,
            checksumXXHASH3: String? = nil,
            checksumXXHASH128: String? = nil
        ) {
            self.eTag = eTag
            self.lastModified = lastModified
            self.checksumCRC32 = checksumCRC32
            self.checksumCRC32C = checksumCRC32C
            self.checksumCRC64NVME = checksumCRC64NVME
            self.checksumSHA1 = checksumSHA1
            self.checksumSHA256 = checksumSHA256
            self.checksumSHA512 = checksumSHA512
            self.checksumMD5 = checksumMD5
            self.checksumXXHASH64 = checksumXXHASH64
            self.checksumXXHASH3 = checksumXXHASH3
            self.checksumXXHASH128 = checksumXXHASH128
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.eTag = try fields.optional("ETag")
            self.lastModified = try fields.optional("LastModified")
            self.checksumCRC32 = try fields.optional("ChecksumCRC32")
            self.checksumCRC32C = try fields.optional("ChecksumCRC32C")
            self.checksumCRC64NVME = try fields.optional("ChecksumCRC64NVME")
            self.checksumSHA1 = try fields.optional("ChecksumSHA1")
            self.checksumSHA256 = try fields.optional("ChecksumSHA256")
            self.checksumSHA512 = try fields.optional("ChecksumSHA512")
            self.checksumMD5 = try fields.optional("ChecksumMD5")
            self.checksumXXHASH64 = try fields.optional("ChecksumXXHASH64")
            self.checksumXXHASH3 = try fields.optional("ChecksumXXHASH3")
            self.checksumXXHASH128 = try fields.optional("ChecksumXXHASH128")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ETag", eTag)
            fields.append("LastModified", lastModified)
            fields.append("ChecksumCRC32", checksumCRC32)
            fields.append("ChecksumCRC32C", checksumCRC32C)
            fields.append("ChecksumCRC64NVME", checksumCRC64NVME)
            fields.append("ChecksumSHA1", checksumSHA1)
            fields.append("ChecksumSHA256", checksumSHA256)
            fields.append("ChecksumSHA512", checksumSHA512)
            fields.append("ChecksumMD5", checksumMD5)
            fields.append("ChecksumXXHASH64", checksumXXHASH64)
            fields.append("ChecksumXXHASH3", checksumXXHASH3)
            fields.append("ChecksumXXHASH128", checksumXXHASH128)
            return .structure(fields)
        }

        public static var shape: Shape { S3Facts.CopyPartResult }
    }
}
