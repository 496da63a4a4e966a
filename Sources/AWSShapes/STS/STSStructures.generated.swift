// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension STS {
    public struct AssumeRoleRequest: AWSStructure {
        public var roleArn: String
        public var roleSessionName: String
        public var policyArns: [PolicyDescriptorType]?
        public var policy: String?
        public var durationSeconds: Int?
        public var tags: [Tag]?
        public var transitiveTagKeys: [String]?
        public var externalId: String?
        public var serialNumber: String?
        public var tokenCode: String?
        public var sourceIdentity: String?
        public var providedContexts: [ProvidedContext]?
        public var minimumSessionTokenSize: Int?

        public init(
            roleArn: String,
            roleSessionName: String,
            policyArns: [PolicyDescriptorType]? = nil,
            policy: String? = nil,
            durationSeconds: Int? = nil,
            tags: [Tag]? = nil,
            transitiveTagKeys: [String]? = nil,
            externalId: String? = nil,
            serialNumber: String? = nil,
            tokenCode: String? = nil,
            sourceIdentity: String? = nil,
            providedContexts: [ProvidedContext]? = nil,
            minimumSessionTokenSize: Int? = nil
        ) {
            self.roleArn = roleArn
            self.roleSessionName = roleSessionName
            self.policyArns = policyArns
            self.policy = policy
            self.durationSeconds = durationSeconds
            self.tags = tags
            self.transitiveTagKeys = transitiveTagKeys
            self.externalId = externalId
            self.serialNumber = serialNumber
            self.tokenCode = tokenCode
            self.sourceIdentity = sourceIdentity
            self.providedContexts = providedContexts
            self.minimumSessionTokenSize = minimumSessionTokenSize
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.roleArn = try fields.required("RoleArn")
            self.roleSessionName = try fields.required("RoleSessionName")
            self.policyArns = try fields.optional("PolicyArns")
            self.policy = try fields.optional("Policy")
            self.durationSeconds = try fields.optional("DurationSeconds")
            self.tags = try fields.optional("Tags")
            self.transitiveTagKeys = try fields.optional("TransitiveTagKeys")
            self.externalId = try fields.optional("ExternalId")
            self.serialNumber = try fields.optional("SerialNumber")
            self.tokenCode = try fields.optional("TokenCode")
            self.sourceIdentity = try fields.optional("SourceIdentity")
            self.providedContexts = try fields.optional("ProvidedContexts")
            self.minimumSessionTokenSize = try fields.optional("MinimumSessionTokenSize")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("RoleArn", roleArn.document)
            fields.append("RoleSessionName", roleSessionName.document)
            fields.append("PolicyArns", policyArns)
            fields.append("Policy", policy)
            fields.append("DurationSeconds", durationSeconds)
            fields.append("Tags", tags)
            fields.append("TransitiveTagKeys", transitiveTagKeys)
            fields.append("ExternalId", externalId)
            fields.append("SerialNumber", serialNumber)
            fields.append("TokenCode", tokenCode)
            fields.append("SourceIdentity", sourceIdentity)
            fields.append("ProvidedContexts", providedContexts)
            fields.append("MinimumSessionTokenSize", minimumSessionTokenSize)
            return .structure(fields)
        }

        public static var shape: Shape { STSFacts.AssumeRoleRequest }
    }
}

extension STS {
    public struct PolicyDescriptorType: AWSStructure {
        public var arn: String?

        public init(
            arn: String? = nil
        ) {
            self.arn = arn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.arn = try fields.optional("arn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("arn", arn)
            return .structure(fields)
        }

        public static var shape: Shape { STSFacts.PolicyDescriptorType }
    }
}

extension STS {
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

        public static var shape: Shape { STSFacts.Tag }
    }
}

extension STS {
    public struct ProvidedContext: AWSStructure {
        public var providerArn: String?
        public var contextAssertion: String?

        public init(
            providerArn: String? = nil,
            contextAssertion: String? = nil
        ) {
            self.providerArn = providerArn
            self.contextAssertion = contextAssertion
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.providerArn = try fields.optional("ProviderArn")
            self.contextAssertion = try fields.optional("ContextAssertion")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ProviderArn", providerArn)
            fields.append("ContextAssertion", contextAssertion)
            return .structure(fields)
        }

        public static var shape: Shape { STSFacts.ProvidedContext }
    }
}

extension STS {
    public struct AssumeRoleResponse: AWSStructure {
        public var credentials: Credentials?
        public var assumedRoleUser: AssumedRoleUser?
        public var packedPolicySize: Int?
        public var sourceIdentity: String?
        public var sessionTokenUtilization: Int?
        public var sessionTokenSize: Int?

        public init(
            credentials: Credentials? = nil,
            assumedRoleUser: AssumedRoleUser? = nil,
            packedPolicySize: Int? = nil,
            sourceIdentity: String? = nil,
            sessionTokenUtilization: Int? = nil,
            sessionTokenSize: Int? = nil
        ) {
            self.credentials = credentials
            self.assumedRoleUser = assumedRoleUser
            self.packedPolicySize = packedPolicySize
            self.sourceIdentity = sourceIdentity
            self.sessionTokenUtilization = sessionTokenUtilization
            self.sessionTokenSize = sessionTokenSize
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.credentials = try fields.optional("Credentials")
            self.assumedRoleUser = try fields.optional("AssumedRoleUser")
            self.packedPolicySize = try fields.optional("PackedPolicySize")
            self.sourceIdentity = try fields.optional("SourceIdentity")
            self.sessionTokenUtilization = try fields.optional("SessionTokenUtilization")
            self.sessionTokenSize = try fields.optional("SessionTokenSize")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Credentials", credentials)
            fields.append("AssumedRoleUser", assumedRoleUser)
            fields.append("PackedPolicySize", packedPolicySize)
            fields.append("SourceIdentity", sourceIdentity)
            fields.append("SessionTokenUtilization", sessionTokenUtilization)
            fields.append("SessionTokenSize", sessionTokenSize)
            return .structure(fields)
        }

        public static var shape: Shape { STSFacts.AssumeRoleResponse }
    }
}

extension STS {
    public struct Credentials: AWSStructure {
        public var accessKeyId: String
        public var secretAccessKey: String
        public var sessionToken: String
        public var expiration: Timestamp

        public init(
            accessKeyId: String,
            secretAccessKey: String,
            sessionToken: String,
            expiration: Timestamp
        ) {
            self.accessKeyId = accessKeyId
            self.secretAccessKey = secretAccessKey
            self.sessionToken = sessionToken
            self.expiration = expiration
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.accessKeyId = try fields.required("AccessKeyId")
            self.secretAccessKey = try fields.required("SecretAccessKey")
            self.sessionToken = try fields.required("SessionToken")
            self.expiration = try fields.required("Expiration")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AccessKeyId", accessKeyId.document)
            fields.append("SecretAccessKey", secretAccessKey.document)
            fields.append("SessionToken", sessionToken.document)
            fields.append("Expiration", expiration.document)
            return .structure(fields)
        }

        public static var shape: Shape { STSFacts.Credentials }
    }
}

extension STS {
    public struct AssumedRoleUser: AWSStructure {
        public var assumedRoleId: String
        public var arn: String

        public init(
            assumedRoleId: String,
            arn: String
        ) {
            self.assumedRoleId = assumedRoleId
            self.arn = arn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.assumedRoleId = try fields.required("AssumedRoleId")
            self.arn = try fields.required("Arn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AssumedRoleId", assumedRoleId.document)
            fields.append("Arn", arn.document)
            return .structure(fields)
        }

        public static var shape: Shape { STSFacts.AssumedRoleUser }
    }
}

extension STS {
    public struct GetCallerIdentityRequest: AWSStructure {

        public init() {}

        public init(document: Document) throws(AWSError) {
        }

        public var document: Document {
            .structure(.init())
        }

        public static var shape: Shape { STSFacts.GetCallerIdentityRequest }
    }
}

extension STS {
    public struct GetCallerIdentityResponse: AWSStructure {
        public var userId: String?
        public var account: String?
        public var arn: String?

        public init(
            userId: String? = nil,
            account: String? = nil,
            arn: String? = nil
        ) {
            self.userId = userId
            self.account = account
            self.arn = arn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.userId = try fields.optional("UserId")
            self.account = try fields.optional("Account")
            self.arn = try fields.optional("Arn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UserId", userId)
            fields.append("Account", account)
            fields.append("Arn", arn)
            return .structure(fields)
        }

        public static var shape: Shape { STSFacts.GetCallerIdentityResponse }
    }
}
