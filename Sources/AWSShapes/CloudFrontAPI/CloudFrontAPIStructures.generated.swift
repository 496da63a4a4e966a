// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension CloudFrontAPI {
    public struct CreateInvalidationRequest: AWSStructure {
        public var distributionId: String
        public var invalidationBatch: InvalidationBatch

        public init(
            distributionId: String,
            invalidationBatch: InvalidationBatch
        ) {
            self.distributionId = distributionId
            self.invalidationBatch = invalidationBatch
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.distributionId = try fields.required("DistributionId")
            self.invalidationBatch = try fields.required("InvalidationBatch")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("DistributionId", distributionId.document)
            fields.append("InvalidationBatch", invalidationBatch.document)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.CreateInvalidationRequest }
    }
}

extension CloudFrontAPI {
    public struct InvalidationBatch: AWSStructure {
        public var paths: Paths
        public var callerReference: String

        public init(
            paths: Paths,
            callerReference: String
        ) {
            self.paths = paths
            self.callerReference = callerReference
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.paths = try fields.required("Paths")
            self.callerReference = try fields.required("CallerReference")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Paths", paths.document)
            fields.append("CallerReference", callerReference.document)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.InvalidationBatch }
    }
}

extension CloudFrontAPI {
    public struct Paths: AWSStructure {
        public var quantity: Int
        public var items: [String]?

        public init(
            quantity: Int,
            items: [String]? = nil
        ) {
            self.quantity = quantity
            self.items = items
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.quantity = try fields.required("Quantity")
            self.items = try fields.optional("Items")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Quantity", quantity.document)
            fields.append("Items", items)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.Paths }
    }
}

extension CloudFrontAPI {
    public struct CreateInvalidationResult: AWSStructure {
        public var location: String?
        public var invalidation: Invalidation?

        public init(
            location: String? = nil,
            invalidation: Invalidation? = nil
        ) {
            self.location = location
            self.invalidation = invalidation
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.location = try fields.optional("Location")
            self.invalidation = try fields.optional("Invalidation")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Location", location)
            fields.append("Invalidation", invalidation)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.CreateInvalidationResult }
    }
}

extension CloudFrontAPI {
    public struct Invalidation: AWSStructure {
        public var id: String
        public var status: String
        public var createTime: Timestamp
        public var invalidationBatch: InvalidationBatch

        public init(
            id: String,
            status: String,
            createTime: Timestamp,
            invalidationBatch: InvalidationBatch
        ) {
            self.id = id
            self.status = status
            self.createTime = createTime
            self.invalidationBatch = invalidationBatch
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.id = try fields.required("Id")
            self.status = try fields.required("Status")
            self.createTime = try fields.required("CreateTime")
            self.invalidationBatch = try fields.required("InvalidationBatch")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Id", id.document)
            fields.append("Status", status.document)
            fields.append("CreateTime", createTime.document)
            fields.append("InvalidationBatch", invalidationBatch.document)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.Invalidation }
    }
}

extension CloudFrontAPI {
    public struct GetDistributionRequest: AWSStructure {
        public var id: String

        public init(
            id: String
        ) {
            self.id = id
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.id = try fields.required("Id")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Id", id.document)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.GetDistributionRequest }
    }
}

extension CloudFrontAPI {
    public struct GetDistributionResult: AWSStructure {
        public var distribution: Distribution?
        public var eTag: String?

        public init(
            distribution: Distribution? = nil,
            eTag: String? = nil
        ) {
            self.distribution = distribution
            self.eTag = eTag
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.distribution = try fields.optional("Distribution")
            self.eTag = try fields.optional("ETag")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Distribution", distribution)
            fields.append("ETag", eTag)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.GetDistributionResult }
    }
}

extension CloudFrontAPI {
    public struct Distribution: AWSStructure {
        public var id: String
        public var arn: String
        public var status: String
        public var lastModifiedTime: Timestamp
        public var inProgressInvalidationBatches: Int
        public var domainName: String
        public var activeTrustedSigners: ActiveTrustedSigners?
        public var activeTrustedKeyGroups: ActiveTrustedKeyGroups?
        public var distributionConfig: DistributionConfig
        public var aliasICPRecordals: [AliasICPRecordal]?

        public init(
            id: String,
            arn: String,
            status: String,
            lastModifiedTime: Timestamp,
            inProgressInvalidationBatches: Int,
            domainName: String,
            distributionConfig: DistributionConfig,
            activeTrustedSigners: ActiveTrustedSigners? = nil,
            activeTrustedKeyGroups: ActiveTrustedKeyGroups? = nil,
            aliasICPRecordals: [AliasICPRecordal]? = nil
        ) {
            self.id = id
            self.arn = arn
            self.status = status
            self.lastModifiedTime = lastModifiedTime
            self.inProgressInvalidationBatches = inProgressInvalidationBatches
            self.domainName = domainName
            self.activeTrustedSigners = activeTrustedSigners
            self.activeTrustedKeyGroups = activeTrustedKeyGroups
            self.distributionConfig = distributionConfig
            self.aliasICPRecordals = aliasICPRecordals
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.id = try fields.required("Id")
            self.arn = try fields.required("ARN")
            self.status = try fields.required("Status")
            self.lastModifiedTime = try fields.required("LastModifiedTime")
            self.inProgressInvalidationBatches = try fields.required("InProgressInvalidationBatches")
            self.domainName = try fields.required("DomainName")
            self.activeTrustedSigners = try fields.optional("ActiveTrustedSigners")
            self.activeTrustedKeyGroups = try fields.optional("ActiveTrustedKeyGroups")
            self.distributionConfig = try fields.required("DistributionConfig")
            self.aliasICPRecordals = try fields.optional("AliasICPRecordals")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Id", id.document)
            fields.append("ARN", arn.document)
            fields.append("Status", status.document)
            fields.append("LastModifiedTime", lastModifiedTime.document)
            fields.append("InProgressInvalidationBatches", inProgressInvalidationBatches.document)
            fields.append("DomainName", domainName.document)
            fields.append("ActiveTrustedSigners", activeTrustedSigners)
            fields.append("ActiveTrustedKeyGroups", activeTrustedKeyGroups)
            fields.append("DistributionConfig", distributionConfig.document)
            fields.append("AliasICPRecordals", aliasICPRecordals)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.Distribution }
    }
}

extension CloudFrontAPI {
    public struct ActiveTrustedSigners: AWSStructure {
        public var enabled: Bool
        public var quantity: Int
        public var items: [Signer]?

        public init(
            enabled: Bool,
            quantity: Int,
            items: [Signer]? = nil
        ) {
            self.enabled = enabled
            self.quantity = quantity
            self.items = items
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.enabled = try fields.required("Enabled")
            self.quantity = try fields.required("Quantity")
            self.items = try fields.optional("Items")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Enabled", enabled.document)
            fields.append("Quantity", quantity.document)
            fields.append("Items", items)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.ActiveTrustedSigners }
    }
}

extension CloudFrontAPI {
    public struct Signer: AWSStructure {
        public var awsAccountNumber: String?
        public var keyPairIds: KeyPairIds?

        public init(
            awsAccountNumber: String? = nil,
            keyPairIds: KeyPairIds? = nil
        ) {
            self.awsAccountNumber = awsAccountNumber
            self.keyPairIds = keyPairIds
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.awsAccountNumber = try fields.optional("AwsAccountNumber")
            self.keyPairIds = try fields.optional("KeyPairIds")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AwsAccountNumber", awsAccountNumber)
            fields.append("KeyPairIds", keyPairIds)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.Signer }
    }
}

extension CloudFrontAPI {
    public struct KeyPairIds: AWSStructure {
        public var quantity: Int
        public var items: [String]?

        public init(
            quantity: Int,
            items: [String]? = nil
        ) {
            self.quantity = quantity
            self.items = items
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.quantity = try fields.required("Quantity")
            self.items = try fields.optional("Items")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Quantity", quantity.document)
            fields.append("Items", items)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.KeyPairIds }
    }
}

extension CloudFrontAPI {
    public struct ActiveTrustedKeyGroups: AWSStructure {
        public var enabled: Bool
        public var quantity: Int
        public var items: [KGKeyPairIds]?

        public init(
            enabled: Bool,
            quantity: Int,
            items: [KGKeyPairIds]? = nil
        ) {
            self.enabled = enabled
            self.quantity = quantity
            self.items = items
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.enabled = try fields.required("Enabled")
            self.quantity = try fields.required("Quantity")
            self.items = try fields.optional("Items")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Enabled", enabled.document)
            fields.append("Quantity", quantity.document)
            fields.append("Items", items)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.ActiveTrustedKeyGroups }
    }
}

extension CloudFrontAPI {
    public struct KGKeyPairIds: AWSStructure {
        public var keyGroupId: String?
        public var keyPairIds: KeyPairIds?

        public init(
            keyGroupId: String? = nil,
            keyPairIds: KeyPairIds? = nil
        ) {
            self.keyGroupId = keyGroupId
            self.keyPairIds = keyPairIds
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyGroupId = try fields.optional("KeyGroupId")
            self.keyPairIds = try fields.optional("KeyPairIds")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyGroupId", keyGroupId)
            fields.append("KeyPairIds", keyPairIds)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.KGKeyPairIds }
    }
}

extension CloudFrontAPI {
    public struct DistributionConfig: AWSStructure {
        public var callerReference: String
        public var aliases: Aliases?
        public var defaultRootObject: String?
        public var origins: Origins
        public var originGroups: OriginGroups?
        public var defaultCacheBehavior: DefaultCacheBehavior
        public var cacheBehaviors: CacheBehaviors?
        public var customErrorResponses: CustomErrorResponses?
        public var comment: String
        public var logging: LoggingConfig?
        public var priceClass: String?
        public var enabled: Bool
        public var viewerCertificate: ViewerCertificate?
        public var restrictions: Restrictions?
        public var webACLId: String?
        public var httpVersion: String?
        public var isIPV6Enabled: Bool?
        public var continuousDeploymentPolicyId: String?
        public var staging: Bool?
        public var anycastIpListId: String?
        public var tenantConfig: TenantConfig?
        public var connectionMode: String?
        public var viewerMtlsConfig: ViewerMtlsConfig?
        public var connectionFunctionAssociation: ConnectionFunctionAssociation?
        public var cacheTagConfig: CacheTagConfig?

        public init(
            callerReference: String,
            origins: Origins,
            defaultCacheBehavior: DefaultCacheBehavior,
            comment: String,
            enabled: Bool,
            aliases: Aliases? = nil,
            defaultRootObject: String? = nil,
            originGroups: OriginGroups? = nil,
            cacheBehaviors: CacheBehaviors? = nil,
            customErrorResponses: CustomErrorResponses? = nil,
            logging: LoggingConfig? = nil,
            priceClass: String? = nil,
            viewerCertificate: ViewerCertificate? = nil,
            restrictions: Restrictions? = nil,
            webACLId: String? = nil,
            httpVersion: String? = nil,
            isIPV6Enabled: Bool? = nil,
            continuousDeploymentPolicyId: String? = nil,
            staging: Bool? = nil,
            anycastIpListId: String? = nil,
            tenantConfig: TenantConfig? = nil,
            connectionMode: String? = nil,
            viewerMtlsConfig: ViewerMtlsConfig? = nil,
            connectionFunctionAssociation: ConnectionFunctionAssociation? = nil,
            cacheTagConfig: CacheTagConfig? = nil
        ) {
            self.callerReference = callerReference
            self.aliases = aliases
            self.defaultRootObject = defaultRootObject
            self.origins = origins
            self.originGroups = originGroups
            self.defaultCacheBehavior = defaultCacheBehavior
            self.cacheBehaviors = cacheBehaviors
            self.customErrorResponses = customErrorResponses
            self.comment = comment
            self.logging = logging
            self.priceClass = priceClass
            self.enabled = enabled
            self.viewerCertificate = viewerCertificate
            self.restrictions = restrictions
            self.webACLId = webACLId
            self.httpVersion = httpVersion
            self.isIPV6Enabled = isIPV6Enabled
            self.continuousDeploymentPolicyId = continuousDeploymentPolicyId
            self.staging = staging
            self.anycastIpListId = anycastIpListId
            self.tenantConfig = tenantConfig
            self.connectionMode = connectionMode
            self.viewerMtlsConfig = viewerMtlsConfig
            self.connectionFunctionAssociation = connectionFunctionAssociation
            self.cacheTagConfig = cacheTagConfig
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.callerReference = try fields.required("CallerReference")
            self.aliases = try fields.optional("Aliases")
            self.defaultRootObject = try fields.optional("DefaultRootObject")
            self.origins = try fields.required("Origins")
            self.originGroups = try fields.optional("OriginGroups")
            self.defaultCacheBehavior = try fields.required("DefaultCacheBehavior")
            self.cacheBehaviors = try fields.optional("CacheBehaviors")
            self.customErrorResponses = try fields.optional("CustomErrorResponses")
            self.comment = try fields.required("Comment")
            self.logging = try fields.optional("Logging")
            self.priceClass = try fields.optional("PriceClass")
            self.enabled = try fields.required("Enabled")
            self.viewerCertificate = try fields.optional("ViewerCertificate")
            self.restrictions = try fields.optional("Restrictions")
            self.webACLId = try fields.optional("WebACLId")
            self.httpVersion = try fields.optional("HttpVersion")
            self.isIPV6Enabled = try fields.optional("IsIPV6Enabled")
            self.continuousDeploymentPolicyId = try fields.optional("ContinuousDeploymentPolicyId")
            self.staging = try fields.optional("Staging")
            self.anycastIpListId = try fields.optional("AnycastIpListId")
            self.tenantConfig = try fields.optional("TenantConfig")
            self.connectionMode = try fields.optional("ConnectionMode")
            self.viewerMtlsConfig = try fields.optional("ViewerMtlsConfig")
            self.connectionFunctionAssociation = try fields.optional("ConnectionFunctionAssociation")
            self.cacheTagConfig = try fields.optional("CacheTagConfig")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("CallerReference", callerReference.document)
            fields.append("Aliases", aliases)
            fields.append("DefaultRootObject", defaultRootObject)
            fields.append("Origins", origins.document)
            fields.append("OriginGroups", originGroups)
            fields.append("DefaultCacheBehavior", defaultCacheBehavior.document)
            fields.append("CacheBehaviors", cacheBehaviors)
            fields.append("CustomErrorResponses", customErrorResponses)
            fields.append("Comment", comment.document)
            fields.append("Logging", logging)
            fields.append("PriceClass", priceClass)
            fields.append("Enabled", enabled.document)
            fields.append("ViewerCertificate", viewerCertificate)
            fields.append("Restrictions", restrictions)
            fields.append("WebACLId", webACLId)
            fields.append("HttpVersion", httpVersion)
            fields.append("IsIPV6Enabled", isIPV6Enabled)
            fields.append("ContinuousDeploymentPolicyId", continuousDeploymentPolicyId)
            fields.append("Staging", staging)
            fields.append("AnycastIpListId", anycastIpListId)
            fields.append("TenantConfig", tenantConfig)
            fields.append("ConnectionMode", connectionMode)
            fields.append("ViewerMtlsConfig", viewerMtlsConfig)
            fields.append("ConnectionFunctionAssociation", connectionFunctionAssociation)
            fields.append("CacheTagConfig", cacheTagConfig)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.DistributionConfig }
    }
}

extension CloudFrontAPI {
    public struct Aliases: AWSStructure {
        public var quantity: Int
        public var items: [String]?

        public init(
            quantity: Int,
            items: [String]? = nil
        ) {
            self.quantity = quantity
            self.items = items
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.quantity = try fields.required("Quantity")
            self.items = try fields.optional("Items")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Quantity", quantity.document)
            fields.append("Items", items)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.Aliases }
    }
}

extension CloudFrontAPI {
    public struct Origins: AWSStructure {
        public var quantity: Int
        public var items: [Origin]

        public init(
            quantity: Int,
            items: [Origin]
        ) {
            self.quantity = quantity
            self.items = items
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.quantity = try fields.required("Quantity")
            self.items = try fields.required("Items")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Quantity", quantity.document)
            fields.append("Items", items.document)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.Origins }
    }
}

extension CloudFrontAPI {
    public struct Origin: AWSStructure {
        public var id: String
        public var domainName: String
        public var originPath: String?
        public var customHeaders: CustomHeaders?
        public var s3OriginConfig: S3OriginConfig?
        public var customOriginConfig: CustomOriginConfig?
        public var vpcOriginConfig: VpcOriginConfig?
        public var connectionAttempts: Int?
        public var connectionTimeout: Int?
        public var responseCompletionTimeout: Int?
        public var originShield: OriginShield?
        public var originAccessControlId: String?

        public init(
            id: String,
            domainName: String,
            originPath: String? = nil,
            customHeaders: CustomHeaders? = nil,
            s3OriginConfig: S3OriginConfig? = nil,
            customOriginConfig: CustomOriginConfig? = nil,
            vpcOriginConfig: VpcOriginConfig? = nil,
            connectionAttempts: Int? = nil,
            connectionTimeout: Int? = nil,
            responseCompletionTimeout: Int? = nil,
            originShield: OriginShield? = nil,
            originAccessControlId: String? = nil
        ) {
            self.id = id
            self.domainName = domainName
            self.originPath = originPath
            self.customHeaders = customHeaders
            self.s3OriginConfig = s3OriginConfig
            self.customOriginConfig = customOriginConfig
            self.vpcOriginConfig = vpcOriginConfig
            self.connectionAttempts = connectionAttempts
            self.connectionTimeout = connectionTimeout
            self.responseCompletionTimeout = responseCompletionTimeout
            self.originShield = originShield
            self.originAccessControlId = originAccessControlId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.id = try fields.required("Id")
            self.domainName = try fields.required("DomainName")
            self.originPath = try fields.optional("OriginPath")
            self.customHeaders = try fields.optional("CustomHeaders")
            self.s3OriginConfig = try fields.optional("S3OriginConfig")
            self.customOriginConfig = try fields.optional("CustomOriginConfig")
            self.vpcOriginConfig = try fields.optional("VpcOriginConfig")
            self.connectionAttempts = try fields.optional("ConnectionAttempts")
            self.connectionTimeout = try fields.optional("ConnectionTimeout")
            self.responseCompletionTimeout = try fields.optional("ResponseCompletionTimeout")
            self.originShield = try fields.optional("OriginShield")
            self.originAccessControlId = try fields.optional("OriginAccessControlId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Id", id.document)
            fields.append("DomainName", domainName.document)
            fields.append("OriginPath", originPath)
            fields.append("CustomHeaders", customHeaders)
            fields.append("S3OriginConfig", s3OriginConfig)
            fields.append("CustomOriginConfig", customOriginConfig)
            fields.append("VpcOriginConfig", vpcOriginConfig)
            fields.append("ConnectionAttempts", connectionAttempts)
            fields.append("ConnectionTimeout", connectionTimeout)
            fields.append("ResponseCompletionTimeout", responseCompletionTimeout)
            fields.append("OriginShield", originShield)
            fields.append("OriginAccessControlId", originAccessControlId)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.Origin }
    }
}

extension CloudFrontAPI {
    public struct CustomHeaders: AWSStructure {
        public var quantity: Int
        public var items: [OriginCustomHeader]?

        public init(
            quantity: Int,
            items: [OriginCustomHeader]? = nil
        ) {
            self.quantity = quantity
            self.items = items
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.quantity = try fields.required("Quantity")
            self.items = try fields.optional("Items")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Quantity", quantity.document)
            fields.append("Items", items)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.CustomHeaders }
    }
}

extension CloudFrontAPI {
    public struct OriginCustomHeader: AWSStructure {
        public var headerName: String
        public var headerValue: String

        public init(
            headerName: String,
            headerValue: String
        ) {
            self.headerName = headerName
            self.headerValue = headerValue
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.headerName = try fields.required("HeaderName")
            self.headerValue = try fields.required("HeaderValue")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("HeaderName", headerName.document)
            fields.append("HeaderValue", headerValue.document)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.OriginCustomHeader }
    }
}

extension CloudFrontAPI {
    public struct S3OriginConfig: AWSStructure {
        public var originAccessIdentity: String
        public var originReadTimeout: Int?

        public init(
            originAccessIdentity: String,
            originReadTimeout: Int? = nil
        ) {
            self.originAccessIdentity = originAccessIdentity
            self.originReadTimeout = originReadTimeout
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.originAccessIdentity = try fields.required("OriginAccessIdentity")
            self.originReadTimeout = try fields.optional("OriginReadTimeout")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("OriginAccessIdentity", originAccessIdentity.document)
            fields.append("OriginReadTimeout", originReadTimeout)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.S3OriginConfig }
    }
}

extension CloudFrontAPI {
    public struct CustomOriginConfig: AWSStructure {
        public var httpPort: Int
        public var httpsPort: Int
        public var originProtocolPolicy: String
        public var originSslProtocols: OriginSslProtocols?
        public var originReadTimeout: Int?
        public var originKeepaliveTimeout: Int?
        public var ipAddressType: String?
        public var originMtlsConfig: OriginMtlsConfig?
        public var originHttpVersion: String?

        public init(
            httpPort: Int,
            httpsPort: Int,
            originProtocolPolicy: String,
            originSslProtocols: OriginSslProtocols? = nil,
            originReadTimeout: Int? = nil,
            originKeepaliveTimeout: Int? = nil,
            ipAddressType: String? = nil,
            originMtlsConfig: OriginMtlsConfig? = nil,
            originHttpVersion: String? = nil
        ) {
            self.httpPort = httpPort
            self.httpsPort = httpsPort
            self.originProtocolPolicy = originProtocolPolicy
            self.originSslProtocols = originSslProtocols
            self.originReadTimeout = originReadTimeout
            self.originKeepaliveTimeout = originKeepaliveTimeout
            self.ipAddressType = ipAddressType
            self.originMtlsConfig = originMtlsConfig
            self.originHttpVersion = originHttpVersion
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.httpPort = try fields.required("HTTPPort")
            self.httpsPort = try fields.required("HTTPSPort")
            self.originProtocolPolicy = try fields.required("OriginProtocolPolicy")
            self.originSslProtocols = try fields.optional("OriginSslProtocols")
            self.originReadTimeout = try fields.optional("OriginReadTimeout")
            self.originKeepaliveTimeout = try fields.optional("OriginKeepaliveTimeout")
            self.ipAddressType = try fields.optional("IpAddressType")
            self.originMtlsConfig = try fields.optional("OriginMtlsConfig")
            self.originHttpVersion = try fields.optional("OriginHttpVersion")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("HTTPPort", httpPort.document)
            fields.append("HTTPSPort", httpsPort.document)
            fields.append("OriginProtocolPolicy", originProtocolPolicy.document)
            fields.append("OriginSslProtocols", originSslProtocols)
            fields.append("OriginReadTimeout", originReadTimeout)
            fields.append("OriginKeepaliveTimeout", originKeepaliveTimeout)
            fields.append("IpAddressType", ipAddressType)
            fields.append("OriginMtlsConfig", originMtlsConfig)
            fields.append("OriginHttpVersion", originHttpVersion)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.CustomOriginConfig }
    }
}

extension CloudFrontAPI {
    public struct OriginSslProtocols: AWSStructure {
        public var quantity: Int
        public var items: [String]

        public init(
            quantity: Int,
            items: [String]
        ) {
            self.quantity = quantity
            self.items = items
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.quantity = try fields.required("Quantity")
            self.items = try fields.required("Items")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Quantity", quantity.document)
            fields.append("Items", items.document)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.OriginSslProtocols }
    }
}

extension CloudFrontAPI {
    public struct OriginMtlsConfig: AWSStructure {
        public var clientCertificateArn: String

        public init(
            clientCertificateArn: String
        ) {
            self.clientCertificateArn = clientCertificateArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.clientCertificateArn = try fields.required("ClientCertificateArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ClientCertificateArn", clientCertificateArn.document)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.OriginMtlsConfig }
    }
}

extension CloudFrontAPI {
    public struct VpcOriginConfig: AWSStructure {
        public var vpcOriginId: String
        public var ownerAccountId: String?
        public var originReadTimeout: Int?
        public var originKeepaliveTimeout: Int?
        public var originHttpVersion: String?

        public init(
            vpcOriginId: String,
            ownerAccountId: String? = nil,
            originReadTimeout: Int? = nil,
            originKeepaliveTimeout: Int? = nil,
            originHttpVersion: String? = nil
        ) {
            self.vpcOriginId = vpcOriginId
            self.ownerAccountId = ownerAccountId
            self.originReadTimeout = originReadTimeout
            self.originKeepaliveTimeout = originKeepaliveTimeout
            self.originHttpVersion = originHttpVersion
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.vpcOriginId = try fields.required("VpcOriginId")
            self.ownerAccountId = try fields.optional("OwnerAccountId")
            self.originReadTimeout = try fields.optional("OriginReadTimeout")
            self.originKeepaliveTimeout = try fields.optional("OriginKeepaliveTimeout")
            self.originHttpVersion = try fields.optional("OriginHttpVersion")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("VpcOriginId", vpcOriginId.document)
            fields.append("OwnerAccountId", ownerAccountId)
            fields.append("OriginReadTimeout", originReadTimeout)
            fields.append("OriginKeepaliveTimeout", originKeepaliveTimeout)
            fields.append("OriginHttpVersion", originHttpVersion)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.VpcOriginConfig }
    }
}

extension CloudFrontAPI {
    public struct OriginShield: AWSStructure {
        public var enabled: Bool
        public var originShieldRegion: String?

        public init(
            enabled: Bool,
            originShieldRegion: String? = nil
        ) {
            self.enabled = enabled
            self.originShieldRegion = originShieldRegion
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.enabled = try fields.required("Enabled")
            self.originShieldRegion = try fields.optional("OriginShieldRegion")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Enabled", enabled.document)
            fields.append("OriginShieldRegion", originShieldRegion)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.OriginShield }
    }
}

extension CloudFrontAPI {
    public struct OriginGroups: AWSStructure {
        public var quantity: Int
        public var items: [OriginGroup]?

        public init(
            quantity: Int,
            items: [OriginGroup]? = nil
        ) {
            self.quantity = quantity
            self.items = items
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.quantity = try fields.required("Quantity")
            self.items = try fields.optional("Items")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Quantity", quantity.document)
            fields.append("Items", items)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.OriginGroups }
    }
}

extension CloudFrontAPI {
    public struct OriginGroup: AWSStructure {
        public var id: String
        public var failoverCriteria: OriginGroupFailoverCriteria
        public var members: OriginGroupMembers
        public var selectionCriteria: String?

        public init(
            id: String,
            failoverCriteria: OriginGroupFailoverCriteria,
            members: OriginGroupMembers,
            selectionCriteria: String? = nil
        ) {
            self.id = id
            self.failoverCriteria = failoverCriteria
            self.members = members
            self.selectionCriteria = selectionCriteria
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.id = try fields.required("Id")
            self.failoverCriteria = try fields.required("FailoverCriteria")
            self.members = try fields.required("Members")
            self.selectionCriteria = try fields.optional("SelectionCriteria")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Id", id.document)
            fields.append("FailoverCriteria", failoverCriteria.document)
            fields.append("Members", members.document)
            fields.append("SelectionCriteria", selectionCriteria)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.OriginGroup }
    }
}

extension CloudFrontAPI {
    public struct OriginGroupFailoverCriteria: AWSStructure {
        public var statusCodes: StatusCodes

        public init(
            statusCodes: StatusCodes
        ) {
            self.statusCodes = statusCodes
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.statusCodes = try fields.required("StatusCodes")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("StatusCodes", statusCodes.document)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.OriginGroupFailoverCriteria }
    }
}

extension CloudFrontAPI {
    public struct StatusCodes: AWSStructure {
        public var quantity: Int
        public var items: [Int]

        public init(
            quantity: Int,
            items: [Int]
        ) {
            self.quantity = quantity
            self.items = items
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.quantity = try fields.required("Quantity")
            self.items = try fields.required("Items")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Quantity", quantity.document)
            fields.append("Items", items.document)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.StatusCodes }
    }
}

extension CloudFrontAPI {
    public struct OriginGroupMembers: AWSStructure {
        public var quantity: Int
        public var items: [OriginGroupMember]

        public init(
            quantity: Int,
            items: [OriginGroupMember]
        ) {
            self.quantity = quantity
            self.items = items
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.quantity = try fields.required("Quantity")
            self.items = try fields.required("Items")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Quantity", quantity.document)
            fields.append("Items", items.document)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.OriginGroupMembers }
    }
}

extension CloudFrontAPI {
    public struct OriginGroupMember: AWSStructure {
        public var originId: String

        public init(
            originId: String
        ) {
            self.originId = originId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.originId = try fields.required("OriginId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("OriginId", originId.document)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.OriginGroupMember }
    }
}

extension CloudFrontAPI {
    public struct DefaultCacheBehavior: AWSStructure {
        public var targetOriginId: String
        public var trustedSigners: TrustedSigners?
        public var trustedKeyGroups: TrustedKeyGroups?
        public var viewerProtocolPolicy: String
        public var allowedMethods: AllowedMethods?
        public var smoothStreaming: Bool?
        public var compress: Bool?
        public var lambdaFunctionAssociations: LambdaFunctionAssociations?
        public var functionAssociations: FunctionAssociations?
        public var fieldLevelEncryptionId: String?
        public var realtimeLogConfigArn: String?
        public var cachePolicyId: String?
        public var originRequestPolicyId: String?
        public var responseHeadersPolicyId: String?
        public var grpcConfig: GrpcConfig?
        public var forwardedValues: ForwardedValues?
        public var minTTL: Int?
        public var defaultTTL: Int?
        public var maxTTL: Int?

        public init(
            targetOriginId: String,
            viewerProtocolPolicy: String,
            trustedSigners: TrustedSigners? = nil,
            trustedKeyGroups: TrustedKeyGroups? = nil,
            allowedMethods: AllowedMethods? = nil,
            smoothStreaming: Bool? = nil,
            compress: Bool? = nil,
            lambdaFunctionAssociations: LambdaFunctionAssociations? = nil,
            functionAssociations: FunctionAssociations? = nil,
            fieldLevelEncryptionId: String? = nil,
            realtimeLogConfigArn: String? = nil,
            cachePolicyId: String? = nil,
            originRequestPolicyId: String? = nil,
            responseHeadersPolicyId: String? = nil,
            grpcConfig: GrpcConfig? = nil,
            forwardedValues: ForwardedValues? = nil,
            minTTL: Int? = nil,
            defaultTTL: Int? = nil,
            maxTTL: Int? = nil
        ) {
            self.targetOriginId = targetOriginId
            self.trustedSigners = trustedSigners
            self.trustedKeyGroups = trustedKeyGroups
            self.viewerProtocolPolicy = viewerProtocolPolicy
            self.allowedMethods = allowedMethods
            self.smoothStreaming = smoothStreaming
            self.compress = compress
            self.lambdaFunctionAssociations = lambdaFunctionAssociations
            self.functionAssociations = functionAssociations
            self.fieldLevelEncryptionId = fieldLevelEncryptionId
            self.realtimeLogConfigArn = realtimeLogConfigArn
            self.cachePolicyId = cachePolicyId
            self.originRequestPolicyId = originRequestPolicyId
            self.responseHeadersPolicyId = responseHeadersPolicyId
            self.grpcConfig = grpcConfig
            self.forwardedValues = forwardedValues
            self.minTTL = minTTL
            self.defaultTTL = defaultTTL
            self.maxTTL = maxTTL
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.targetOriginId = try fields.required("TargetOriginId")
            self.trustedSigners = try fields.optional("TrustedSigners")
            self.trustedKeyGroups = try fields.optional("TrustedKeyGroups")
            self.viewerProtocolPolicy = try fields.required("ViewerProtocolPolicy")
            self.allowedMethods = try fields.optional("AllowedMethods")
            self.smoothStreaming = try fields.optional("SmoothStreaming")
            self.compress = try fields.optional("Compress")
            self.lambdaFunctionAssociations = try fields.optional("LambdaFunctionAssociations")
            self.functionAssociations = try fields.optional("FunctionAssociations")
            self.fieldLevelEncryptionId = try fields.optional("FieldLevelEncryptionId")
            self.realtimeLogConfigArn = try fields.optional("RealtimeLogConfigArn")
            self.cachePolicyId = try fields.optional("CachePolicyId")
            self.originRequestPolicyId = try fields.optional("OriginRequestPolicyId")
            self.responseHeadersPolicyId = try fields.optional("ResponseHeadersPolicyId")
            self.grpcConfig = try fields.optional("GrpcConfig")
            self.forwardedValues = try fields.optional("ForwardedValues")
            self.minTTL = try fields.optional("MinTTL")
            self.defaultTTL = try fields.optional("DefaultTTL")
            self.maxTTL = try fields.optional("MaxTTL")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TargetOriginId", targetOriginId.document)
            fields.append("TrustedSigners", trustedSigners)
            fields.append("TrustedKeyGroups", trustedKeyGroups)
            fields.append("ViewerProtocolPolicy", viewerProtocolPolicy.document)
            fields.append("AllowedMethods", allowedMethods)
            fields.append("SmoothStreaming", smoothStreaming)
            fields.append("Compress", compress)
            fields.append("LambdaFunctionAssociations", lambdaFunctionAssociations)
            fields.append("FunctionAssociations", functionAssociations)
            fields.append("FieldLevelEncryptionId", fieldLevelEncryptionId)
            fields.append("RealtimeLogConfigArn", realtimeLogConfigArn)
            fields.append("CachePolicyId", cachePolicyId)
            fields.append("OriginRequestPolicyId", originRequestPolicyId)
            fields.append("ResponseHeadersPolicyId", responseHeadersPolicyId)
            fields.append("GrpcConfig", grpcConfig)
            fields.append("ForwardedValues", forwardedValues)
            fields.append("MinTTL", minTTL)
            fields.append("DefaultTTL", defaultTTL)
            fields.append("MaxTTL", maxTTL)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.DefaultCacheBehavior }
    }
}

extension CloudFrontAPI {
    public struct TrustedSigners: AWSStructure {
        public var enabled: Bool
        public var quantity: Int
        public var items: [String]?

        public init(
            enabled: Bool,
            quantity: Int,
            items: [String]? = nil
        ) {
            self.enabled = enabled
            self.quantity = quantity
            self.items = items
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.enabled = try fields.required("Enabled")
            self.quantity = try fields.required("Quantity")
            self.items = try fields.optional("Items")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Enabled", enabled.document)
            fields.append("Quantity", quantity.document)
            fields.append("Items", items)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.TrustedSigners }
    }
}

extension CloudFrontAPI {
    public struct TrustedKeyGroups: AWSStructure {
        public var enabled: Bool
        public var quantity: Int
        public var items: [String]?

        public init(
            enabled: Bool,
            quantity: Int,
            items: [String]? = nil
        ) {
            self.enabled = enabled
            self.quantity = quantity
            self.items = items
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.enabled = try fields.required("Enabled")
            self.quantity = try fields.required("Quantity")
            self.items = try fields.optional("Items")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Enabled", enabled.document)
            fields.append("Quantity", quantity.document)
            fields.append("Items", items)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.TrustedKeyGroups }
    }
}

extension CloudFrontAPI {
    public struct AllowedMethods: AWSStructure {
        public var quantity: Int
        public var items: [String]
        public var cachedMethods: CachedMethods?

        public init(
            quantity: Int,
            items: [String],
            cachedMethods: CachedMethods? = nil
        ) {
            self.quantity = quantity
            self.items = items
            self.cachedMethods = cachedMethods
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.quantity = try fields.required("Quantity")
            self.items = try fields.required("Items")
            self.cachedMethods = try fields.optional("CachedMethods")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Quantity", quantity.document)
            fields.append("Items", items.document)
            fields.append("CachedMethods", cachedMethods)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.AllowedMethods }
    }
}

extension CloudFrontAPI {
    public struct CachedMethods: AWSStructure {
        public var quantity: Int
        public var items: [String]

        public init(
            quantity: Int,
            items: [String]
        ) {
            self.quantity = quantity
            self.items = items
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.quantity = try fields.required("Quantity")
            self.items = try fields.required("Items")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Quantity", quantity.document)
            fields.append("Items", items.document)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.CachedMethods }
    }
}

extension CloudFrontAPI {
    public struct LambdaFunctionAssociations: AWSStructure {
        public var quantity: Int
        public var items: [LambdaFunctionAssociation]?

        public init(
            quantity: Int,
            items: [LambdaFunctionAssociation]? = nil
        ) {
            self.quantity = quantity
            self.items = items
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.quantity = try fields.required("Quantity")
            self.items = try fields.optional("Items")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Quantity", quantity.document)
            fields.append("Items", items)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.LambdaFunctionAssociations }
    }
}

extension CloudFrontAPI {
    public struct LambdaFunctionAssociation: AWSStructure {
        public var lambdaFunctionARN: String
        public var eventType: String
        public var includeBody: Bool?

        public init(
            lambdaFunctionARN: String,
            eventType: String,
            includeBody: Bool? = nil
        ) {
            self.lambdaFunctionARN = lambdaFunctionARN
            self.eventType = eventType
            self.includeBody = includeBody
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.lambdaFunctionARN = try fields.required("LambdaFunctionARN")
            self.eventType = try fields.required("EventType")
            self.includeBody = try fields.optional("IncludeBody")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("LambdaFunctionARN", lambdaFunctionARN.document)
            fields.append("EventType", eventType.document)
            fields.append("IncludeBody", includeBody)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.LambdaFunctionAssociation }
    }
}

extension CloudFrontAPI {
    public struct FunctionAssociations: AWSStructure {
        public var quantity: Int
        public var items: [FunctionAssociation]?

        public init(
            quantity: Int,
            items: [FunctionAssociation]? = nil
        ) {
            self.quantity = quantity
            self.items = items
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.quantity = try fields.required("Quantity")
            self.items = try fields.optional("Items")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Quantity", quantity.document)
            fields.append("Items", items)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.FunctionAssociations }
    }
}

extension CloudFrontAPI {
    public struct FunctionAssociation: AWSStructure {
        public var functionARN: String
        public var eventType: String

        public init(
            functionARN: String,
            eventType: String
        ) {
            self.functionARN = functionARN
            self.eventType = eventType
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionARN = try fields.required("FunctionARN")
            self.eventType = try fields.required("EventType")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionARN", functionARN.document)
            fields.append("EventType", eventType.document)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.FunctionAssociation }
    }
}

extension CloudFrontAPI {
    public struct GrpcConfig: AWSStructure {
        public var enabled: Bool

        public init(
            enabled: Bool
        ) {
            self.enabled = enabled
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.enabled = try fields.required("Enabled")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Enabled", enabled.document)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.GrpcConfig }
    }
}

extension CloudFrontAPI {
    public struct ForwardedValues: AWSStructure {
        public var queryString: Bool
        public var cookies: CookiePreference
        public var headers: Headers?
        public var queryStringCacheKeys: QueryStringCacheKeys?

        public init(
            queryString: Bool,
            cookies: CookiePreference,
            headers: Headers? = nil,
            queryStringCacheKeys: QueryStringCacheKeys? = nil
        ) {
            self.queryString = queryString
            self.cookies = cookies
            self.headers = headers
            self.queryStringCacheKeys = queryStringCacheKeys
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.queryString = try fields.required("QueryString")
            self.cookies = try fields.required("Cookies")
            self.headers = try fields.optional("Headers")
            self.queryStringCacheKeys = try fields.optional("QueryStringCacheKeys")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("QueryString", queryString.document)
            fields.append("Cookies", cookies.document)
            fields.append("Headers", headers)
            fields.append("QueryStringCacheKeys", queryStringCacheKeys)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.ForwardedValues }
    }
}

extension CloudFrontAPI {
    public struct CookiePreference: AWSStructure {
        public var forward: String
        public var whitelistedNames: CookieNames?

        public init(
            forward: String,
            whitelistedNames: CookieNames? = nil
        ) {
            self.forward = forward
            self.whitelistedNames = whitelistedNames
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.forward = try fields.required("Forward")
            self.whitelistedNames = try fields.optional("WhitelistedNames")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Forward", forward.document)
            fields.append("WhitelistedNames", whitelistedNames)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.CookiePreference }
    }
}

extension CloudFrontAPI {
    public struct CookieNames: AWSStructure {
        public var quantity: Int
        public var items: [String]?

        public init(
            quantity: Int,
            items: [String]? = nil
        ) {
            self.quantity = quantity
            self.items = items
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.quantity = try fields.required("Quantity")
            self.items = try fields.optional("Items")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Quantity", quantity.document)
            fields.append("Items", items)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.CookieNames }
    }
}

extension CloudFrontAPI {
    public struct Headers: AWSStructure {
        public var quantity: Int
        public var items: [String]?

        public init(
            quantity: Int,
            items: [String]? = nil
        ) {
            self.quantity = quantity
            self.items = items
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.quantity = try fields.required("Quantity")
            self.items = try fields.optional("Items")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Quantity", quantity.document)
            fields.append("Items", items)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.Headers }
    }
}

extension CloudFrontAPI {
    public struct QueryStringCacheKeys: AWSStructure {
        public var quantity: Int
        public var items: [String]?

        public init(
            quantity: Int,
            items: [String]? = nil
        ) {
            self.quantity = quantity
            self.items = items
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.quantity = try fields.required("Quantity")
            self.items = try fields.optional("Items")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Quantity", quantity.document)
            fields.append("Items", items)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.QueryStringCacheKeys }
    }
}

extension CloudFrontAPI {
    public struct CacheBehaviors: AWSStructure {
        public var quantity: Int
        public var items: [CacheBehavior]?

        public init(
            quantity: Int,
            items: [CacheBehavior]? = nil
        ) {
            self.quantity = quantity
            self.items = items
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.quantity = try fields.required("Quantity")
            self.items = try fields.optional("Items")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Quantity", quantity.document)
            fields.append("Items", items)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.CacheBehaviors }
    }
}

extension CloudFrontAPI {
    public struct CacheBehavior: AWSStructure {
        public var pathPattern: String
        public var targetOriginId: String
        public var trustedSigners: TrustedSigners?
        public var trustedKeyGroups: TrustedKeyGroups?
        public var viewerProtocolPolicy: String
        public var allowedMethods: AllowedMethods?
        public var smoothStreaming: Bool?
        public var compress: Bool?
        public var lambdaFunctionAssociations: LambdaFunctionAssociations?
        public var functionAssociations: FunctionAssociations?
        public var fieldLevelEncryptionId: String?
        public var realtimeLogConfigArn: String?
        public var cachePolicyId: String?
        public var originRequestPolicyId: String?
        public var responseHeadersPolicyId: String?
        public var grpcConfig: GrpcConfig?
        public var forwardedValues: ForwardedValues?
        public var minTTL: Int?
        public var defaultTTL: Int?
        public var maxTTL: Int?

        public init(
            pathPattern: String,
            targetOriginId: String,
            viewerProtocolPolicy: String,
            trustedSigners: TrustedSigners? = nil,
            trustedKeyGroups: TrustedKeyGroups? = nil,
            allowedMethods: AllowedMethods? = nil,
            smoothStreaming: Bool? = nil,
            compress: Bool? = nil,
            lambdaFunctionAssociations: LambdaFunctionAssociations? = nil,
            functionAssociations: FunctionAssociations? = nil,
            fieldLevelEncryptionId: String? = nil,
            realtimeLogConfigArn: String? = nil,
            cachePolicyId: String? = nil,
            originRequestPolicyId: String? = nil,
            responseHeadersPolicyId: String? = nil,
            grpcConfig: GrpcConfig? = nil,
            forwardedValues: ForwardedValues? = nil,
            minTTL: Int? = nil,
            defaultTTL: Int? = nil,
            maxTTL: Int? = nil
        ) {
            self.pathPattern = pathPattern
            self.targetOriginId = targetOriginId
            self.trustedSigners = trustedSigners
            self.trustedKeyGroups = trustedKeyGroups
            self.viewerProtocolPolicy = viewerProtocolPolicy
            self.allowedMethods = allowedMethods
            self.smoothStreaming = smoothStreaming
            self.compress = compress
            self.lambdaFunctionAssociations = lambdaFunctionAssociations
            self.functionAssociations = functionAssociations
            self.fieldLevelEncryptionId = fieldLevelEncryptionId
            self.realtimeLogConfigArn = realtimeLogConfigArn
            self.cachePolicyId = cachePolicyId
            self.originRequestPolicyId = originRequestPolicyId
            self.responseHeadersPolicyId = responseHeadersPolicyId
            self.grpcConfig = grpcConfig
            self.forwardedValues = forwardedValues
            self.minTTL = minTTL
            self.defaultTTL = defaultTTL
            self.maxTTL = maxTTL
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.pathPattern = try fields.required("PathPattern")
            self.targetOriginId = try fields.required("TargetOriginId")
            self.trustedSigners = try fields.optional("TrustedSigners")
            self.trustedKeyGroups = try fields.optional("TrustedKeyGroups")
            self.viewerProtocolPolicy = try fields.required("ViewerProtocolPolicy")
            self.allowedMethods = try fields.optional("AllowedMethods")
            self.smoothStreaming = try fields.optional("SmoothStreaming")
            self.compress = try fields.optional("Compress")
            self.lambdaFunctionAssociations = try fields.optional("LambdaFunctionAssociations")
            self.functionAssociations = try fields.optional("FunctionAssociations")
            self.fieldLevelEncryptionId = try fields.optional("FieldLevelEncryptionId")
            self.realtimeLogConfigArn = try fields.optional("RealtimeLogConfigArn")
            self.cachePolicyId = try fields.optional("CachePolicyId")
            self.originRequestPolicyId = try fields.optional("OriginRequestPolicyId")
            self.responseHeadersPolicyId = try fields.optional("ResponseHeadersPolicyId")
            self.grpcConfig = try fields.optional("GrpcConfig")
            self.forwardedValues = try fields.optional("ForwardedValues")
            self.minTTL = try fields.optional("MinTTL")
            self.defaultTTL = try fields.optional("DefaultTTL")
            self.maxTTL = try fields.optional("MaxTTL")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("PathPattern", pathPattern.document)
            fields.append("TargetOriginId", targetOriginId.document)
            fields.append("TrustedSigners", trustedSigners)
            fields.append("TrustedKeyGroups", trustedKeyGroups)
            fields.append("ViewerProtocolPolicy", viewerProtocolPolicy.document)
            fields.append("AllowedMethods", allowedMethods)
            fields.append("SmoothStreaming", smoothStreaming)
            fields.append("Compress", compress)
            fields.append("LambdaFunctionAssociations", lambdaFunctionAssociations)
            fields.append("FunctionAssociations", functionAssociations)
            fields.append("FieldLevelEncryptionId", fieldLevelEncryptionId)
            fields.append("RealtimeLogConfigArn", realtimeLogConfigArn)
            fields.append("CachePolicyId", cachePolicyId)
            fields.append("OriginRequestPolicyId", originRequestPolicyId)
            fields.append("ResponseHeadersPolicyId", responseHeadersPolicyId)
            fields.append("GrpcConfig", grpcConfig)
            fields.append("ForwardedValues", forwardedValues)
            fields.append("MinTTL", minTTL)
            fields.append("DefaultTTL", defaultTTL)
            fields.append("MaxTTL", maxTTL)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.CacheBehavior }
    }
}

extension CloudFrontAPI {
    public struct CustomErrorResponses: AWSStructure {
        public var quantity: Int
        public var items: [CustomErrorResponse]?

        public init(
            quantity: Int,
            items: [CustomErrorResponse]? = nil
        ) {
            self.quantity = quantity
            self.items = items
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.quantity = try fields.required("Quantity")
            self.items = try fields.optional("Items")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Quantity", quantity.document)
            fields.append("Items", items)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.CustomErrorResponses }
    }
}

extension CloudFrontAPI {
    public struct CustomErrorResponse: AWSStructure {
        public var errorCode: Int
        public var responsePagePath: String?
        public var responseCode: String?
        public var errorCachingMinTTL: Int?

        public init(
            errorCode: Int,
            responsePagePath: String? = nil,
            responseCode: String? = nil,
            errorCachingMinTTL: Int? = nil
        ) {
            self.errorCode = errorCode
            self.responsePagePath = responsePagePath
            self.responseCode = responseCode
            self.errorCachingMinTTL = errorCachingMinTTL
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.errorCode = try fields.required("ErrorCode")
            self.responsePagePath = try fields.optional("ResponsePagePath")
            self.responseCode = try fields.optional("ResponseCode")
            self.errorCachingMinTTL = try fields.optional("ErrorCachingMinTTL")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ErrorCode", errorCode.document)
            fields.append("ResponsePagePath", responsePagePath)
            fields.append("ResponseCode", responseCode)
            fields.append("ErrorCachingMinTTL", errorCachingMinTTL)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.CustomErrorResponse }
    }
}

extension CloudFrontAPI {
    public struct LoggingConfig: AWSStructure {
        public var enabled: Bool?
        public var includeCookies: Bool?
        public var bucket: String?
        public var prefix: String?

        public init(
            enabled: Bool? = nil,
            includeCookies: Bool? = nil,
            bucket: String? = nil,
            prefix: String? = nil
        ) {
            self.enabled = enabled
            self.includeCookies = includeCookies
            self.bucket = bucket
            self.prefix = prefix
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.enabled = try fields.optional("Enabled")
            self.includeCookies = try fields.optional("IncludeCookies")
            self.bucket = try fields.optional("Bucket")
            self.prefix = try fields.optional("Prefix")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Enabled", enabled)
            fields.append("IncludeCookies", includeCookies)
            fields.append("Bucket", bucket)
            fields.append("Prefix", prefix)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.LoggingConfig }
    }
}

extension CloudFrontAPI {
    public struct ViewerCertificate: AWSStructure {
        public var cloudFrontDefaultCertificate: Bool?
        public var iamCertificateId: String?
        public var acmCertificateArn: String?
        public var sslSupportMethod: String?
        public var minimumProtocolVersion: String?
        public var certificate: String?
        public var certificateSource: String?

        public init(
            cloudFrontDefaultCertificate: Bool? = nil,
            iamCertificateId: String? = nil,
            acmCertificateArn: String? = nil,
            sslSupportMethod: String? = nil,
            minimumProtocolVersion: String? = nil,
            certificate: String? = nil,
            certificateSource: String? = nil
        ) {
            self.cloudFrontDefaultCertificate = cloudFrontDefaultCertificate
            self.iamCertificateId = iamCertificateId
            self.acmCertificateArn = acmCertificateArn
            self.sslSupportMethod = sslSupportMethod
            self.minimumProtocolVersion = minimumProtocolVersion
            self.certificate = certificate
            self.certificateSource = certificateSource
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.cloudFrontDefaultCertificate = try fields.optional("CloudFrontDefaultCertificate")
            self.iamCertificateId = try fields.optional("IAMCertificateId")
            self.acmCertificateArn = try fields.optional("ACMCertificateArn")
            self.sslSupportMethod = try fields.optional("SSLSupportMethod")
            self.minimumProtocolVersion = try fields.optional("MinimumProtocolVersion")
            self.certificate = try fields.optional("Certificate")
            self.certificateSource = try fields.optional("CertificateSource")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("CloudFrontDefaultCertificate", cloudFrontDefaultCertificate)
            fields.append("IAMCertificateId", iamCertificateId)
            fields.append("ACMCertificateArn", acmCertificateArn)
            fields.append("SSLSupportMethod", sslSupportMethod)
            fields.append("MinimumProtocolVersion", minimumProtocolVersion)
            fields.append("Certificate", certificate)
            fields.append("CertificateSource", certificateSource)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.ViewerCertificate }
    }
}

extension CloudFrontAPI {
    public struct Restrictions: AWSStructure {
        public var geoRestriction: GeoRestriction

        public init(
            geoRestriction: GeoRestriction
        ) {
            self.geoRestriction = geoRestriction
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.geoRestriction = try fields.required("GeoRestriction")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("GeoRestriction", geoRestriction.document)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.Restrictions }
    }
}

extension CloudFrontAPI {
    public struct GeoRestriction: AWSStructure {
        public var restrictionType: String
        public var quantity: Int
        public var items: [String]?

        public init(
            restrictionType: String,
            quantity: Int,
            items: [String]? = nil
        ) {
            self.restrictionType = restrictionType
            self.quantity = quantity
            self.items = items
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.restrictionType = try fields.required("RestrictionType")
            self.quantity = try fields.required("Quantity")
            self.items = try fields.optional("Items")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("RestrictionType", restrictionType.document)
            fields.append("Quantity", quantity.document)
            fields.append("Items", items)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.GeoRestriction }
    }
}

extension CloudFrontAPI {
    public struct TenantConfig: AWSStructure {
        public var parameterDefinitions: [ParameterDefinition]?

        public init(
            parameterDefinitions: [ParameterDefinition]? = nil
        ) {
            self.parameterDefinitions = parameterDefinitions
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.parameterDefinitions = try fields.optional("ParameterDefinitions")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ParameterDefinitions", parameterDefinitions)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.TenantConfig }
    }
}

extension CloudFrontAPI {
    public struct ParameterDefinition: AWSStructure {
        public var name: String
        public var definition: ParameterDefinitionSchema

        public init(
            name: String,
            definition: ParameterDefinitionSchema
        ) {
            self.name = name
            self.definition = definition
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.name = try fields.required("Name")
            self.definition = try fields.required("Definition")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Name", name.document)
            fields.append("Definition", definition.document)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.ParameterDefinition }
    }
}

extension CloudFrontAPI {
    public struct ParameterDefinitionSchema: AWSStructure {
        public var stringSchema: StringSchemaConfig?

        public init(
            stringSchema: StringSchemaConfig? = nil
        ) {
            self.stringSchema = stringSchema
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.stringSchema = try fields.optional("StringSchema")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("StringSchema", stringSchema)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.ParameterDefinitionSchema }
    }
}

extension CloudFrontAPI {
    public struct StringSchemaConfig: AWSStructure {
        public var comment: String?
        public var defaultValue: String?
        public var required: Bool

        public init(
            required: Bool,
            comment: String? = nil,
            defaultValue: String? = nil
        ) {
            self.comment = comment
            self.defaultValue = defaultValue
            self.required = required
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.comment = try fields.optional("Comment")
            self.defaultValue = try fields.optional("DefaultValue")
            self.required = try fields.required("Required")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Comment", comment)
            fields.append("DefaultValue", defaultValue)
            fields.append("Required", required.document)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.StringSchemaConfig }
    }
}

extension CloudFrontAPI {
    public struct ViewerMtlsConfig: AWSStructure {
        public var mode: String?
        public var trustStoreConfig: TrustStoreConfig?

        public init(
            mode: String? = nil,
            trustStoreConfig: TrustStoreConfig? = nil
        ) {
            self.mode = mode
            self.trustStoreConfig = trustStoreConfig
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.mode = try fields.optional("Mode")
            self.trustStoreConfig = try fields.optional("TrustStoreConfig")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Mode", mode)
            fields.append("TrustStoreConfig", trustStoreConfig)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.ViewerMtlsConfig }
    }
}

extension CloudFrontAPI {
    public struct TrustStoreConfig: AWSStructure {
        public var trustStoreId: String
        public var advertiseTrustStoreCaNames: Bool?
        public var ignoreCertificateExpiry: Bool?

        public init(
            trustStoreId: String,
            advertiseTrustStoreCaNames: Bool? = nil,
            ignoreCertificateExpiry: Bool? = nil
        ) {
            self.trustStoreId = trustStoreId
            self.advertiseTrustStoreCaNames = advertiseTrustStoreCaNames
            self.ignoreCertificateExpiry = ignoreCertificateExpiry
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.trustStoreId = try fields.required("TrustStoreId")
            self.advertiseTrustStoreCaNames = try fields.optional("AdvertiseTrustStoreCaNames")
            self.ignoreCertificateExpiry = try fields.optional("IgnoreCertificateExpiry")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TrustStoreId", trustStoreId.document)
            fields.append("AdvertiseTrustStoreCaNames", advertiseTrustStoreCaNames)
            fields.append("IgnoreCertificateExpiry", ignoreCertificateExpiry)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.TrustStoreConfig }
    }
}

extension CloudFrontAPI {
    public struct ConnectionFunctionAssociation: AWSStructure {
        public var id: String

        public init(
            id: String
        ) {
            self.id = id
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.id = try fields.required("Id")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Id", id.document)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.ConnectionFunctionAssociation }
    }
}

extension CloudFrontAPI {
    public struct CacheTagConfig: AWSStructure {
        public var headerName: String

        public init(
            headerName: String
        ) {
            self.headerName = headerName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.headerName = try fields.required("HeaderName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("HeaderName", headerName.document)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.CacheTagConfig }
    }
}

extension CloudFrontAPI {
    public struct AliasICPRecordal: AWSStructure {
        public var cname: String?
        public var icpRecordalStatus: String?

        public init(
            cname: String? = nil,
            icpRecordalStatus: String? = nil
        ) {
            self.cname = cname
            self.icpRecordalStatus = icpRecordalStatus
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.cname = try fields.optional("CNAME")
            self.icpRecordalStatus = try fields.optional("ICPRecordalStatus")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("CNAME", cname)
            fields.append("ICPRecordalStatus", icpRecordalStatus)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.AliasICPRecordal }
    }
}

extension CloudFrontAPI {
    public struct ListDistributionsRequest: AWSStructure {
        public var marker: String?
        public var maxItems: String?

        public init(
            marker: String? = nil,
            maxItems: String? = nil
        ) {
            self.marker = marker
            self.maxItems = maxItems
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.marker = try fields.optional("Marker")
            self.maxItems = try fields.optional("MaxItems")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Marker", marker)
            fields.append("MaxItems", maxItems)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.ListDistributionsRequest }
    }
}

extension CloudFrontAPI {
    public struct ListDistributionsResult: AWSStructure {
        public var distributionList: DistributionList?

        public init(
            distributionList: DistributionList? = nil
        ) {
            self.distributionList = distributionList
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.distributionList = try fields.optional("DistributionList")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("DistributionList", distributionList)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.ListDistributionsResult }
    }
}

extension CloudFrontAPI {
    public struct DistributionList: AWSStructure {
        public var marker: String
        public var nextMarker: String?
        public var maxItems: Int
        public var isTruncated: Bool
        public var quantity: Int
        public var items: [DistributionSummary]?

        public init(
            marker: String,
            maxItems: Int,
            isTruncated: Bool,
            quantity: Int,
            nextMarker: String? = nil,
            items: [DistributionSummary]? = nil
        ) {
            self.marker = marker
            self.nextMarker = nextMarker
            self.maxItems = maxItems
            self.isTruncated = isTruncated
            self.quantity = quantity
            self.items = items
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.marker = try fields.required("Marker")
            self.nextMarker = try fields.optional("NextMarker")
            self.maxItems = try fields.required("MaxItems")
            self.isTruncated = try fields.required("IsTruncated")
            self.quantity = try fields.required("Quantity")
            self.items = try fields.optional("Items")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Marker", marker.document)
            fields.append("NextMarker", nextMarker)
            fields.append("MaxItems", maxItems.document)
            fields.append("IsTruncated", isTruncated.document)
            fields.append("Quantity", quantity.document)
            fields.append("Items", items)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.DistributionList }
    }
}

extension CloudFrontAPI {
    public struct DistributionSummary: AWSStructure {
        public var id: String
        public var arn: String
        public var eTag: String?
        public var status: String
        public var lastModifiedTime: Timestamp
        public var domainName: String
        public var aliases: Aliases
        public var origins: Origins
        public var originGroups: OriginGroups?
        public var defaultCacheBehavior: DefaultCacheBehavior
        public var cacheBehaviors: CacheBehaviors
        public var customErrorResponses: CustomErrorResponses
        public var comment: String
        public var priceClass: String
        public var enabled: Bool
        public var viewerCertificate: ViewerCertificate
        public var restrictions: Restrictions
        public var webACLId: String
        public var httpVersion: String
        public var isIPV6Enabled: Bool
        public var aliasICPRecordals: [AliasICPRecordal]?
        public var staging: Bool
        public var connectionMode: String?
        public var anycastIpListId: String?
        public var viewerMtlsConfig: ViewerMtlsConfig?
        public var connectionFunctionAssociation: ConnectionFunctionAssociation?

        public init(
            id: String,
            arn: String,
            status: String,
            lastModifiedTime: Timestamp,
            domainName: String,
            aliases: Aliases,
            origins: Origins,
            defaultCacheBehavior: DefaultCacheBehavior,
            cacheBehaviors: CacheBehaviors,
            customErrorResponses: CustomErrorResponses,
            comment: String,
            priceClass: String,
            enabled: Bool,
            viewerCertificate: ViewerCertificate,
            restrictions: Restrictions,
            webACLId: String,
            httpVersion: String,
            isIPV6Enabled: Bool,
            staging: Bool,
            eTag: String? = nil,
            originGroups: OriginGroups? = nil,
            aliasICPRecordals: [AliasICPRecordal]? = nil,
            connectionMode: String? = nil,
            anycastIpListId: String? = nil,
            viewerMtlsConfig: ViewerMtlsConfig? = nil,
            connectionFunctionAssociation: ConnectionFunctionAssociation? = nil
        ) {
            self.id = id
            self.arn = arn
            self.eTag = eTag
            self.status = status
            self.lastModifiedTime = lastModifiedTime
            self.domainName = domainName
            self.aliases = aliases
            self.origins = origins
            self.originGroups = originGroups
            self.defaultCacheBehavior = defaultCacheBehavior
            self.cacheBehaviors = cacheBehaviors
            self.customErrorResponses = customErrorResponses
            self.comment = comment
            self.priceClass = priceClass
            self.enabled = enabled
            self.viewerCertificate = viewerCertificate
            self.restrictions = restrictions
            self.webACLId = webACLId
            self.httpVersion = httpVersion
            self.isIPV6Enabled = isIPV6Enabled
            self.aliasICPRecordals = aliasICPRecordals
            self.staging = staging
            self.connectionMode = connectionMode
            self.anycastIpListId = anycastIpListId
            self.viewerMtlsConfig = viewerMtlsConfig
            self.connectionFunctionAssociation = connectionFunctionAssociation
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.id = try fields.required("Id")
            self.arn = try fields.required("ARN")
            self.eTag = try fields.optional("ETag")
            self.status = try fields.required("Status")
            self.lastModifiedTime = try fields.required("LastModifiedTime")
            self.domainName = try fields.required("DomainName")
            self.aliases = try fields.required("Aliases")
            self.origins = try fields.required("Origins")
            self.originGroups = try fields.optional("OriginGroups")
            self.defaultCacheBehavior = try fields.required("DefaultCacheBehavior")
            self.cacheBehaviors = try fields.required("CacheBehaviors")
            self.customErrorResponses = try fields.required("CustomErrorResponses")
            self.comment = try fields.required("Comment")
            self.priceClass = try fields.required("PriceClass")
            self.enabled = try fields.required("Enabled")
            self.viewerCertificate = try fields.required("ViewerCertificate")
            self.restrictions = try fields.required("Restrictions")
            self.webACLId = try fields.required("WebACLId")
            self.httpVersion = try fields.required("HttpVersion")
            self.isIPV6Enabled = try fields.required("IsIPV6Enabled")
            self.aliasICPRecordals = try fields.optional("AliasICPRecordals")
            self.staging = try fields.required("Staging")
            self.connectionMode = try fields.optional("ConnectionMode")
            self.anycastIpListId = try fields.optional("AnycastIpListId")
            self.viewerMtlsConfig = try fields.optional("ViewerMtlsConfig")
            self.connectionFunctionAssociation = try fields.optional("ConnectionFunctionAssociation")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Id", id.document)
            fields.append("ARN", arn.document)
            fields.append("ETag", eTag)
            fields.append("Status", status.document)
            fields.append("LastModifiedTime", lastModifiedTime.document)
            fields.append("DomainName", domainName.document)
            fields.append("Aliases", aliases.document)
            fields.append("Origins", origins.document)
            fields.append("OriginGroups", originGroups)
            fields.append("DefaultCacheBehavior", defaultCacheBehavior.document)
            fields.append("CacheBehaviors", cacheBehaviors.document)
            fields.append("CustomErrorResponses", customErrorResponses.document)
            fields.append("Comment", comment.document)
            fields.append("PriceClass", priceClass.document)
            fields.append("Enabled", enabled.document)
            fields.append("ViewerCertificate", viewerCertificate.document)
            fields.append("Restrictions", restrictions.document)
            fields.append("WebACLId", webACLId.document)
            fields.append("HttpVersion", httpVersion.document)
            fields.append("IsIPV6Enabled", isIPV6Enabled.document)
            fields.append("AliasICPRecordals", aliasICPRecordals)
            fields.append("Staging", staging.document)
            fields.append("ConnectionMode", connectionMode)
            fields.append("AnycastIpListId", anycastIpListId)
            fields.append("ViewerMtlsConfig", viewerMtlsConfig)
            fields.append("ConnectionFunctionAssociation", connectionFunctionAssociation)
            return .structure(fields)
        }

        public static var shape: Shape { CloudFrontAPIFacts.DistributionSummary }
    }
}
