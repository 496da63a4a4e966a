// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension KMS {
    public struct CancelKeyDeletionRequest: AWSStructure {
        public var keyId: String

        public init(
            keyId: String
        ) {
            self.keyId = keyId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyId = try fields.required("KeyId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyId", keyId.document)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.CancelKeyDeletionRequest }
    }
}

extension KMS {
    public struct CancelKeyDeletionResponse: AWSStructure {
        public var keyId: String?

        public init(
            keyId: String? = nil
        ) {
            self.keyId = keyId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyId = try fields.optional("KeyId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyId", keyId)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.CancelKeyDeletionResponse }
    }
}

extension KMS {
    public struct CreateAliasRequest: AWSStructure {
        public var aliasName: String
        public var targetKeyId: String

        public init(
            aliasName: String,
            targetKeyId: String
        ) {
            self.aliasName = aliasName
            self.targetKeyId = targetKeyId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.aliasName = try fields.required("AliasName")
            self.targetKeyId = try fields.required("TargetKeyId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AliasName", aliasName.document)
            fields.append("TargetKeyId", targetKeyId.document)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.CreateAliasRequest }
    }
}

extension KMS {
    public struct CreateKeyRequest: AWSStructure {
        public var policy: String?
        public var description: String?
        public var keyUsage: String?
        public var customerMasterKeySpec: String?
        public var keySpec: String?
        public var origin: String?
        public var customKeyStoreId: String?
        public var bypassPolicyLockoutSafetyCheck: Bool?
        public var tags: [Tag]?
        public var multiRegion: Bool?
        public var xksKeyId: String?

        public init(
            policy: String? = nil,
            description: String? = nil,
            keyUsage: String? = nil,
            customerMasterKeySpec: String? = nil,
            keySpec: String? = nil,
            origin: String? = nil,
            customKeyStoreId: String? = nil,
            bypassPolicyLockoutSafetyCheck: Bool? = nil,
            tags: [Tag]? = nil,
            multiRegion: Bool? = nil,
            xksKeyId: String? = nil
        ) {
            self.policy = policy
            self.description = description
            self.keyUsage = keyUsage
            self.customerMasterKeySpec = customerMasterKeySpec
            self.keySpec = keySpec
            self.origin = origin
            self.customKeyStoreId = customKeyStoreId
            self.bypassPolicyLockoutSafetyCheck = bypassPolicyLockoutSafetyCheck
            self.tags = tags
            self.multiRegion = multiRegion
            self.xksKeyId = xksKeyId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.policy = try fields.optional("Policy")
            self.description = try fields.optional("Description")
            self.keyUsage = try fields.optional("KeyUsage")
            self.customerMasterKeySpec = try fields.optional("CustomerMasterKeySpec")
            self.keySpec = try fields.optional("KeySpec")
            self.origin = try fields.optional("Origin")
            self.customKeyStoreId = try fields.optional("CustomKeyStoreId")
            self.bypassPolicyLockoutSafetyCheck = try fields.optional("BypassPolicyLockoutSafetyCheck")
            self.tags = try fields.optional("Tags")
            self.multiRegion = try fields.optional("MultiRegion")
            self.xksKeyId = try fields.optional("XksKeyId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Policy", policy)
            fields.append("Description", description)
            fields.append("KeyUsage", keyUsage)
            fields.append("CustomerMasterKeySpec", customerMasterKeySpec)
            fields.append("KeySpec", keySpec)
            fields.append("Origin", origin)
            fields.append("CustomKeyStoreId", customKeyStoreId)
            fields.append("BypassPolicyLockoutSafetyCheck", bypassPolicyLockoutSafetyCheck)
            fields.append("Tags", tags)
            fields.append("MultiRegion", multiRegion)
            fields.append("XksKeyId", xksKeyId)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.CreateKeyRequest }
    }
}

extension KMS {
    public struct Tag: AWSStructure {
        public var tagKey: String
        public var tagValue: String

        public init(
            tagKey: String,
            tagValue: String
        ) {
            self.tagKey = tagKey
            self.tagValue = tagValue
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tagKey = try fields.required("TagKey")
            self.tagValue = try fields.required("TagValue")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TagKey", tagKey.document)
            fields.append("TagValue", tagValue.document)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.Tag }
    }
}

extension KMS {
    public struct CreateKeyResponse: AWSStructure {
        public var keyMetadata: KeyMetadata?

        public init(
            keyMetadata: KeyMetadata? = nil
        ) {
            self.keyMetadata = keyMetadata
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyMetadata = try fields.optional("KeyMetadata")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyMetadata", keyMetadata)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.CreateKeyResponse }
    }
}

extension KMS {
    public struct KeyMetadata: AWSStructure {
        public var awsAccountId: String?
        public var keyId: String
        public var arn: String?
        public var creationDate: Timestamp?
        public var enabled: Bool?
        public var description: String?
        public var keyUsage: String?
        public var keyState: String?
        public var deletionDate: Timestamp?
        public var validTo: Timestamp?
        public var origin: String?
        public var customKeyStoreId: String?
        public var cloudHsmClusterId: String?
        public var expirationModel: String?
        public var keyManager: String?
        public var customerMasterKeySpec: String?
        public var keySpec: String?
        public var encryptionAlgorithms: [String]?
        public var signingAlgorithms: [String]?
        public var keyAgreementAlgorithms: [String]?
        public var encapsulationAlgorithms: [String]?
        public var multiRegion: Bool?
        public var multiRegionConfiguration: MultiRegionConfiguration?
        public var pendingDeletionWindowInDays: Int?
        public var macAlgorithms: [String]?
        public var xksKeyConfiguration: XksKeyConfigurationType?
        public var currentKeyMaterialId: String?

        public init(
            keyId: String,
            awsAccountId: String? = nil,
            arn: String? = nil,
            creationDate: Timestamp? = nil,
            enabled: Bool? = nil,
            description: String? = nil,
            keyUsage: String? = nil,
            keyState: String? = nil,
            deletionDate: Timestamp? = nil,
            validTo: Timestamp? = nil,
            origin: String? = nil,
            customKeyStoreId: String? = nil,
            cloudHsmClusterId: String? = nil,
            expirationModel: String? = nil,
            keyManager: String? = nil,
            customerMasterKeySpec: String? = nil,
            keySpec: String? = nil,
            encryptionAlgorithms: [String]? = nil,
            signingAlgorithms: [String]? = nil,
            keyAgreementAlgorithms: [String]? = nil,
            encapsulationAlgorithms: [String]? = nil,
            multiRegion: Bool? = nil,
            multiRegionConfiguration: MultiRegionConfiguration? = nil,
            pendingDeletionWindowInDays: Int? = nil,
            macAlgorithms: [String]? = nil,
            xksKeyConfiguration: XksKeyConfigurationType? = nil,
            currentKeyMaterialId: String? = nil
        ) {
            self.awsAccountId = awsAccountId
            self.keyId = keyId
            self.arn = arn
            self.creationDate = creationDate
            self.enabled = enabled
            self.description = description
            self.keyUsage = keyUsage
            self.keyState = keyState
            self.deletionDate = deletionDate
            self.validTo = validTo
            self.origin = origin
            self.customKeyStoreId = customKeyStoreId
            self.cloudHsmClusterId = cloudHsmClusterId
            self.expirationModel = expirationModel
            self.keyManager = keyManager
            self.customerMasterKeySpec = customerMasterKeySpec
            self.keySpec = keySpec
            self.encryptionAlgorithms = encryptionAlgorithms
            self.signingAlgorithms = signingAlgorithms
            self.keyAgreementAlgorithms = keyAgreementAlgorithms
            self.encapsulationAlgorithms = encapsulationAlgorithms
            self.multiRegion = multiRegion
            self.multiRegionConfiguration = multiRegionConfiguration
            self.pendingDeletionWindowInDays = pendingDeletionWindowInDays
            self.macAlgorithms = macAlgorithms
            self.xksKeyConfiguration = xksKeyConfiguration
            self.currentKeyMaterialId = currentKeyMaterialId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.awsAccountId = try fields.optional("AWSAccountId")
            self.keyId = try fields.required("KeyId")
            self.arn = try fields.optional("Arn")
            self.creationDate = try fields.optional("CreationDate")
            self.enabled = try fields.optional("Enabled")
            self.description = try fields.optional("Description")
            self.keyUsage = try fields.optional("KeyUsage")
            self.keyState = try fields.optional("KeyState")
            self.deletionDate = try fields.optional("DeletionDate")
            self.validTo = try fields.optional("ValidTo")
            self.origin = try fields.optional("Origin")
            self.customKeyStoreId = try fields.optional("CustomKeyStoreId")
            self.cloudHsmClusterId = try fields.optional("CloudHsmClusterId")
            self.expirationModel = try fields.optional("ExpirationModel")
            self.keyManager = try fields.optional("KeyManager")
            self.customerMasterKeySpec = try fields.optional("CustomerMasterKeySpec")
            self.keySpec = try fields.optional("KeySpec")
            self.encryptionAlgorithms = try fields.optional("EncryptionAlgorithms")
            self.signingAlgorithms = try fields.optional("SigningAlgorithms")
            self.keyAgreementAlgorithms = try fields.optional("KeyAgreementAlgorithms")
            self.encapsulationAlgorithms = try fields.optional("EncapsulationAlgorithms")
            self.multiRegion = try fields.optional("MultiRegion")
            self.multiRegionConfiguration = try fields.optional("MultiRegionConfiguration")
            self.pendingDeletionWindowInDays = try fields.optional("PendingDeletionWindowInDays")
            self.macAlgorithms = try fields.optional("MacAlgorithms")
            self.xksKeyConfiguration = try fields.optional("XksKeyConfiguration")
            self.currentKeyMaterialId = try fields.optional("CurrentKeyMaterialId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AWSAccountId", awsAccountId)
            fields.append("KeyId", keyId.document)
            fields.append("Arn", arn)
            fields.append("CreationDate", creationDate)
            fields.append("Enabled", enabled)
            fields.append("Description", description)
            fields.append("KeyUsage", keyUsage)
            fields.append("KeyState", keyState)
            fields.append("DeletionDate", deletionDate)
            fields.append("ValidTo", validTo)
            fields.append("Origin", origin)
            fields.append("CustomKeyStoreId", customKeyStoreId)
            fields.append("CloudHsmClusterId", cloudHsmClusterId)
            fields.append("ExpirationModel", expirationModel)
            fields.append("KeyManager", keyManager)
            fields.append("CustomerMasterKeySpec", customerMasterKeySpec)
            fields.append("KeySpec", keySpec)
            fields.append("EncryptionAlgorithms", encryptionAlgorithms)
            fields.append("SigningAlgorithms", signingAlgorithms)
            fields.append("KeyAgreementAlgorithms", keyAgreementAlgorithms)
            fields.append("EncapsulationAlgorithms", encapsulationAlgorithms)
            fields.append("MultiRegion", multiRegion)
            fields.append("MultiRegionConfiguration", multiRegionConfiguration)
            fields.append("PendingDeletionWindowInDays", pendingDeletionWindowInDays)
            fields.append("MacAlgorithms", macAlgorithms)
            fields.append("XksKeyConfiguration", xksKeyConfiguration)
            fields.append("CurrentKeyMaterialId", currentKeyMaterialId)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.KeyMetadata }
    }
}

extension KMS {
    public struct MultiRegionConfiguration: AWSStructure {
        public var multiRegionKeyType: String?
        public var primaryKey: MultiRegionKey?
        public var replicaKeys: [MultiRegionKey]?

        public init(
            multiRegionKeyType: String? = nil,
            primaryKey: MultiRegionKey? = nil,
            replicaKeys: [MultiRegionKey]? = nil
        ) {
            self.multiRegionKeyType = multiRegionKeyType
            self.primaryKey = primaryKey
            self.replicaKeys = replicaKeys
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.multiRegionKeyType = try fields.optional("MultiRegionKeyType")
            self.primaryKey = try fields.optional("PrimaryKey")
            self.replicaKeys = try fields.optional("ReplicaKeys")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("MultiRegionKeyType", multiRegionKeyType)
            fields.append("PrimaryKey", primaryKey)
            fields.append("ReplicaKeys", replicaKeys)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.MultiRegionConfiguration }
    }
}

extension KMS {
    public struct MultiRegionKey: AWSStructure {
        public var arn: String?
        public var region: String?

        public init(
            arn: String? = nil,
            region: String? = nil
        ) {
            self.arn = arn
            self.region = region
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.arn = try fields.optional("Arn")
            self.region = try fields.optional("Region")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Arn", arn)
            fields.append("Region", region)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.MultiRegionKey }
    }
}

extension KMS {
    public struct XksKeyConfigurationType: AWSStructure {
        public var id: String?

        public init(
            id: String? = nil
        ) {
            self.id = id
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.id = try fields.optional("Id")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Id", id)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.XksKeyConfigurationType }
    }
}

extension KMS {
    public struct DecryptRequest: AWSStructure {
        public var ciphertextBlob: Blob?
        public var encryptionContext: [String: String]?
        public var grantTokens: [String]?
        public var keyId: String?
        public var encryptionAlgorithm: String?
        public var recipient: RecipientInfo?
        public var dryRun: Bool?
        public var dryRunModifiers: [String]?

        public init(
            ciphertextBlob: Blob? = nil,
            encryptionContext: [String: String]? = nil,
            grantTokens: [String]? = nil,
            keyId: String? = nil,
            encryptionAlgorithm: String? = nil,
            recipient: RecipientInfo? = nil,
            dryRun: Bool? = nil,
            dryRunModifiers: [String]? = nil
        ) {
            self.ciphertextBlob = ciphertextBlob
            self.encryptionContext = encryptionContext
            self.grantTokens = grantTokens
            self.keyId = keyId
            self.encryptionAlgorithm = encryptionAlgorithm
            self.recipient = recipient
            self.dryRun = dryRun
            self.dryRunModifiers = dryRunModifiers
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.ciphertextBlob = try fields.optional("CiphertextBlob")
            self.encryptionContext = try fields.optional("EncryptionContext")
            self.grantTokens = try fields.optional("GrantTokens")
            self.keyId = try fields.optional("KeyId")
            self.encryptionAlgorithm = try fields.optional("EncryptionAlgorithm")
            self.recipient = try fields.optional("Recipient")
            self.dryRun = try fields.optional("DryRun")
            self.dryRunModifiers = try fields.optional("DryRunModifiers")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("CiphertextBlob", ciphertextBlob)
            fields.append("EncryptionContext", encryptionContext)
            fields.append("GrantTokens", grantTokens)
            fields.append("KeyId", keyId)
            fields.append("EncryptionAlgorithm", encryptionAlgorithm)
            fields.append("Recipient", recipient)
            fields.append("DryRun", dryRun)
            fields.append("DryRunModifiers", dryRunModifiers)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.DecryptRequest }
    }
}

extension KMS {
    public struct RecipientInfo: AWSStructure {
        public var keyEncryptionAlgorithm: String?
        public var attestationDocument: Blob?

        public init(
            keyEncryptionAlgorithm: String? = nil,
            attestationDocument: Blob? = nil
        ) {
            self.keyEncryptionAlgorithm = keyEncryptionAlgorithm
            self.attestationDocument = attestationDocument
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyEncryptionAlgorithm = try fields.optional("KeyEncryptionAlgorithm")
            self.attestationDocument = try fields.optional("AttestationDocument")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyEncryptionAlgorithm", keyEncryptionAlgorithm)
            fields.append("AttestationDocument", attestationDocument)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.RecipientInfo }
    }
}

extension KMS {
    public struct DecryptResponse: AWSStructure {
        public var keyId: String?
        public var plaintext: Blob?
        public var encryptionAlgorithm: String?
        public var ciphertextForRecipient: Blob?
        public var keyMaterialId: String?

        public init(
            keyId: String? = nil,
            plaintext: Blob? = nil,
            encryptionAlgorithm: String? = nil,
            ciphertextForRecipient: Blob? = nil,
            keyMaterialId: String? = nil
        ) {
            self.keyId = keyId
            self.plaintext = plaintext
            self.encryptionAlgorithm = encryptionAlgorithm
            self.ciphertextForRecipient = ciphertextForRecipient
            self.keyMaterialId = keyMaterialId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyId = try fields.optional("KeyId")
            self.plaintext = try fields.optional("Plaintext")
            self.encryptionAlgorithm = try fields.optional("EncryptionAlgorithm")
            self.ciphertextForRecipient = try fields.optional("CiphertextForRecipient")
            self.keyMaterialId = try fields.optional("KeyMaterialId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyId", keyId)
            fields.append("Plaintext", plaintext)
            fields.append("EncryptionAlgorithm", encryptionAlgorithm)
            fields.append("CiphertextForRecipient", ciphertextForRecipient)
            fields.append("KeyMaterialId", keyMaterialId)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.DecryptResponse }
    }
}

extension KMS {
    public struct DeleteAliasRequest: AWSStructure {
        public var aliasName: String

        public init(
            aliasName: String
        ) {
            self.aliasName = aliasName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.aliasName = try fields.required("AliasName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AliasName", aliasName.document)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.DeleteAliasRequest }
    }
}

extension KMS {
    public struct DescribeKeyRequest: AWSStructure {
        public var keyId: String
        public var grantTokens: [String]?

        public init(
            keyId: String,
            grantTokens: [String]? = nil
        ) {
            self.keyId = keyId
            self.grantTokens = grantTokens
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyId = try fields.required("KeyId")
            self.grantTokens = try fields.optional("GrantTokens")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyId", keyId.document)
            fields.append("GrantTokens", grantTokens)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.DescribeKeyRequest }
    }
}

extension KMS {
    public struct DescribeKeyResponse: AWSStructure {
        public var keyMetadata: KeyMetadata?

        public init(
            keyMetadata: KeyMetadata? = nil
        ) {
            self.keyMetadata = keyMetadata
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyMetadata = try fields.optional("KeyMetadata")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyMetadata", keyMetadata)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.DescribeKeyResponse }
    }
}

extension KMS {
    public struct DisableKeyRequest: AWSStructure {
        public var keyId: String

        public init(
            keyId: String
        ) {
            self.keyId = keyId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyId = try fields.required("KeyId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyId", keyId.document)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.DisableKeyRequest }
    }
}

extension KMS {
    public struct DisableKeyRotationRequest: AWSStructure {
        public var keyId: String

        public init(
            keyId: String
        ) {
            self.keyId = keyId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyId = try fields.required("KeyId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyId", keyId.document)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.DisableKeyRotationRequest }
    }
}

extension KMS {
    public struct EnableKeyRequest: AWSStructure {
        public var keyId: String

        public init(
            keyId: String
        ) {
            self.keyId = keyId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyId = try fields.required("KeyId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyId", keyId.document)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.EnableKeyRequest }
    }
}

extension KMS {
    public struct EnableKeyRotationRequest: AWSStructure {
        public var keyId: String
        public var rotationPeriodInDays: Int?

        public init(
            keyId: String,
            rotationPeriodInDays: Int? = nil
        ) {
            self.keyId = keyId
            self.rotationPeriodInDays = rotationPeriodInDays
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyId = try fields.required("KeyId")
            self.rotationPeriodInDays = try fields.optional("RotationPeriodInDays")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyId", keyId.document)
            fields.append("RotationPeriodInDays", rotationPeriodInDays)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.EnableKeyRotationRequest }
    }
}

extension KMS {
    public struct EncryptRequest: AWSStructure {
        public var keyId: String
        public var plaintext: Blob
        public var encryptionContext: [String: String]?
        public var grantTokens: [String]?
        public var encryptionAlgorithm: String?
        public var dryRun: Bool?

        public init(
            keyId: String,
            plaintext: Blob,
            encryptionContext: [String: String]? = nil,
            grantTokens: [String]? = nil,
            encryptionAlgorithm: String? = nil,
            dryRun: Bool? = nil
        ) {
            self.keyId = keyId
            self.plaintext = plaintext
            self.encryptionContext = encryptionContext
            self.grantTokens = grantTokens
            self.encryptionAlgorithm = encryptionAlgorithm
            self.dryRun = dryRun
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyId = try fields.required("KeyId")
            self.plaintext = try fields.required("Plaintext")
            self.encryptionContext = try fields.optional("EncryptionContext")
            self.grantTokens = try fields.optional("GrantTokens")
            self.encryptionAlgorithm = try fields.optional("EncryptionAlgorithm")
            self.dryRun = try fields.optional("DryRun")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyId", keyId.document)
            fields.append("Plaintext", plaintext.document)
            fields.append("EncryptionContext", encryptionContext)
            fields.append("GrantTokens", grantTokens)
            fields.append("EncryptionAlgorithm", encryptionAlgorithm)
            fields.append("DryRun", dryRun)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.EncryptRequest }
    }
}

extension KMS {
    public struct EncryptResponse: AWSStructure {
        public var ciphertextBlob: Blob?
        public var keyId: String?
        public var encryptionAlgorithm: String?

        public init(
            ciphertextBlob: Blob? = nil,
            keyId: String? = nil,
            encryptionAlgorithm: String? = nil
        ) {
            self.ciphertextBlob = ciphertextBlob
            self.keyId = keyId
            self.encryptionAlgorithm = encryptionAlgorithm
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.ciphertextBlob = try fields.optional("CiphertextBlob")
            self.keyId = try fields.optional("KeyId")
            self.encryptionAlgorithm = try fields.optional("EncryptionAlgorithm")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("CiphertextBlob", ciphertextBlob)
            fields.append("KeyId", keyId)
            fields.append("EncryptionAlgorithm", encryptionAlgorithm)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.EncryptResponse }
    }
}

extension KMS {
    public struct GenerateDataKeyRequest: AWSStructure {
        public var keyId: String
        public var encryptionContext: [String: String]?
        public var numberOfBytes: Int?
        public var keySpec: String?
        public var grantTokens: [String]?
        public var recipient: RecipientInfo?
        public var dryRun: Bool?

        public init(
            keyId: String,
            encryptionContext: [String: String]? = nil,
            numberOfBytes: Int? = nil,
            keySpec: String? = nil,
            grantTokens: [String]? = nil,
            recipient: RecipientInfo? = nil,
            dryRun: Bool? = nil
        ) {
            self.keyId = keyId
            self.encryptionContext = encryptionContext
            self.numberOfBytes = numberOfBytes
            self.keySpec = keySpec
            self.grantTokens = grantTokens
            self.recipient = recipient
            self.dryRun = dryRun
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyId = try fields.required("KeyId")
            self.encryptionContext = try fields.optional("EncryptionContext")
            self.numberOfBytes = try fields.optional("NumberOfBytes")
            self.keySpec = try fields.optional("KeySpec")
            self.grantTokens = try fields.optional("GrantTokens")
            self.recipient = try fields.optional("Recipient")
            self.dryRun = try fields.optional("DryRun")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyId", keyId.document)
            fields.append("EncryptionContext", encryptionContext)
            fields.append("NumberOfBytes", numberOfBytes)
            fields.append("KeySpec", keySpec)
            fields.append("GrantTokens", grantTokens)
            fields.append("Recipient", recipient)
            fields.append("DryRun", dryRun)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.GenerateDataKeyRequest }
    }
}

extension KMS {
    public struct GenerateDataKeyResponse: AWSStructure {
        public var ciphertextBlob: Blob?
        public var plaintext: Blob?
        public var keyId: String?
        public var ciphertextForRecipient: Blob?
        public var keyMaterialId: String?

        public init(
            ciphertextBlob: Blob? = nil,
            plaintext: Blob? = nil,
            keyId: String? = nil,
            ciphertextForRecipient: Blob? = nil,
            keyMaterialId: String? = nil
        ) {
            self.ciphertextBlob = ciphertextBlob
            self.plaintext = plaintext
            self.keyId = keyId
            self.ciphertextForRecipient = ciphertextForRecipient
            self.keyMaterialId = keyMaterialId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.ciphertextBlob = try fields.optional("CiphertextBlob")
            self.plaintext = try fields.optional("Plaintext")
            self.keyId = try fields.optional("KeyId")
            self.ciphertextForRecipient = try fields.optional("CiphertextForRecipient")
            self.keyMaterialId = try fields.optional("KeyMaterialId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("CiphertextBlob", ciphertextBlob)
            fields.append("Plaintext", plaintext)
            fields.append("KeyId", keyId)
            fields.append("CiphertextForRecipient", ciphertextForRecipient)
            fields.append("KeyMaterialId", keyMaterialId)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.GenerateDataKeyResponse }
    }
}

extension KMS {
    public struct GenerateDataKeyWithoutPlaintextRequest: AWSStructure {
        public var keyId: String
        public var encryptionContext: [String: String]?
        public var keySpec: String?
        public var numberOfBytes: Int?
        public var grantTokens: [String]?
        public var dryRun: Bool?

        public init(
            keyId: String,
            encryptionContext: [String: String]? = nil,
            keySpec: String? = nil,
            numberOfBytes: Int? = nil,
            grantTokens: [String]? = nil,
            dryRun: Bool? = nil
        ) {
            self.keyId = keyId
            self.encryptionContext = encryptionContext
            self.keySpec = keySpec
            self.numberOfBytes = numberOfBytes
            self.grantTokens = grantTokens
            self.dryRun = dryRun
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyId = try fields.required("KeyId")
            self.encryptionContext = try fields.optional("EncryptionContext")
            self.keySpec = try fields.optional("KeySpec")
            self.numberOfBytes = try fields.optional("NumberOfBytes")
            self.grantTokens = try fields.optional("GrantTokens")
            self.dryRun = try fields.optional("DryRun")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyId", keyId.document)
            fields.append("EncryptionContext", encryptionContext)
            fields.append("KeySpec", keySpec)
            fields.append("NumberOfBytes", numberOfBytes)
            fields.append("GrantTokens", grantTokens)
            fields.append("DryRun", dryRun)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.GenerateDataKeyWithoutPlaintextRequest }
    }
}

extension KMS {
    public struct GenerateDataKeyWithoutPlaintextResponse: AWSStructure {
        public var ciphertextBlob: Blob?
        public var keyId: String?
        public var keyMaterialId: String?

        public init(
            ciphertextBlob: Blob? = nil,
            keyId: String? = nil,
            keyMaterialId: String? = nil
        ) {
            self.ciphertextBlob = ciphertextBlob
            self.keyId = keyId
            self.keyMaterialId = keyMaterialId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.ciphertextBlob = try fields.optional("CiphertextBlob")
            self.keyId = try fields.optional("KeyId")
            self.keyMaterialId = try fields.optional("KeyMaterialId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("CiphertextBlob", ciphertextBlob)
            fields.append("KeyId", keyId)
            fields.append("KeyMaterialId", keyMaterialId)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.GenerateDataKeyWithoutPlaintextResponse }
    }
}

extension KMS {
    public struct GenerateRandomRequest: AWSStructure {
        public var numberOfBytes: Int?
        public var customKeyStoreId: String?
        public var recipient: RecipientInfo?

        public init(
            numberOfBytes: Int? = nil,
            customKeyStoreId: String? = nil,
            recipient: RecipientInfo? = nil
        ) {
            self.numberOfBytes = numberOfBytes
            self.customKeyStoreId = customKeyStoreId
            self.recipient = recipient
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.numberOfBytes = try fields.optional("NumberOfBytes")
            self.customKeyStoreId = try fields.optional("CustomKeyStoreId")
            self.recipient = try fields.optional("Recipient")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("NumberOfBytes", numberOfBytes)
            fields.append("CustomKeyStoreId", customKeyStoreId)
            fields.append("Recipient", recipient)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.GenerateRandomRequest }
    }
}

extension KMS {
    public struct GenerateRandomResponse: AWSStructure {
        public var plaintext: Blob?
        public var ciphertextForRecipient: Blob?

        public init(
            plaintext: Blob? = nil,
            ciphertextForRecipient: Blob? = nil
        ) {
            self.plaintext = plaintext
            self.ciphertextForRecipient = ciphertextForRecipient
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.plaintext = try fields.optional("Plaintext")
            self.ciphertextForRecipient = try fields.optional("CiphertextForRecipient")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Plaintext", plaintext)
            fields.append("CiphertextForRecipient", ciphertextForRecipient)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.GenerateRandomResponse }
    }
}

extension KMS {
    public struct GetKeyPolicyRequest: AWSStructure {
        public var keyId: String
        public var policyName: String?

        public init(
            keyId: String,
            policyName: String? = nil
        ) {
            self.keyId = keyId
            self.policyName = policyName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyId = try fields.required("KeyId")
            self.policyName = try fields.optional("PolicyName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyId", keyId.document)
            fields.append("PolicyName", policyName)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.GetKeyPolicyRequest }
    }
}

extension KMS {
    public struct GetKeyPolicyResponse: AWSStructure {
        public var policy: String?
        public var policyName: String?

        public init(
            policy: String? = nil,
            policyName: String? = nil
        ) {
            self.policy = policy
            self.policyName = policyName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.policy = try fields.optional("Policy")
            self.policyName = try fields.optional("PolicyName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Policy", policy)
            fields.append("PolicyName", policyName)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.GetKeyPolicyResponse }
    }
}

extension KMS {
    public struct GetKeyRotationStatusRequest: AWSStructure {
        public var keyId: String

        public init(
            keyId: String
        ) {
            self.keyId = keyId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyId = try fields.required("KeyId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyId", keyId.document)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.GetKeyRotationStatusRequest }
    }
}

extension KMS {
    public struct GetKeyRotationStatusResponse: AWSStructure {
        public var keyRotationEnabled: Bool?
        public var keyId: String?
        public var rotationPeriodInDays: Int?
        public var nextRotationDate: Timestamp?
        public var onDemandRotationStartDate: Timestamp?

        public init(
            keyRotationEnabled: Bool? = nil,
            keyId: String? = nil,
            rotationPeriodInDays: Int? = nil,
            nextRotationDate: Timestamp? = nil,
            onDemandRotationStartDate: Timestamp? = nil
        ) {
            self.keyRotationEnabled = keyRotationEnabled
            self.keyId = keyId
            self.rotationPeriodInDays = rotationPeriodInDays
            self.nextRotationDate = nextRotationDate
            self.onDemandRotationStartDate = onDemandRotationStartDate
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyRotationEnabled = try fields.optional("KeyRotationEnabled")
            self.keyId = try fields.optional("KeyId")
            self.rotationPeriodInDays = try fields.optional("RotationPeriodInDays")
            self.nextRotationDate = try fields.optional("NextRotationDate")
            self.onDemandRotationStartDate = try fields.optional("OnDemandRotationStartDate")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyRotationEnabled", keyRotationEnabled)
            fields.append("KeyId", keyId)
            fields.append("RotationPeriodInDays", rotationPeriodInDays)
            fields.append("NextRotationDate", nextRotationDate)
            fields.append("OnDemandRotationStartDate", onDemandRotationStartDate)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.GetKeyRotationStatusResponse }
    }
}

extension KMS {
    public struct ListAliasesRequest: AWSStructure {
        public var keyId: String?
        public var limit: Int?
        public var marker: String?

        public init(
            keyId: String? = nil,
            limit: Int? = nil,
            marker: String? = nil
        ) {
            self.keyId = keyId
            self.limit = limit
            self.marker = marker
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyId = try fields.optional("KeyId")
            self.limit = try fields.optional("Limit")
            self.marker = try fields.optional("Marker")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyId", keyId)
            fields.append("Limit", limit)
            fields.append("Marker", marker)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.ListAliasesRequest }
    }
}

extension KMS {
    public struct ListAliasesResponse: AWSStructure {
        public var aliases: [AliasListEntry]?
        public var nextMarker: String?
        public var truncated: Bool?

        public init(
            aliases: [AliasListEntry]? = nil,
            nextMarker: String? = nil,
            truncated: Bool? = nil
        ) {
            self.aliases = aliases
            self.nextMarker = nextMarker
            self.truncated = truncated
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.aliases = try fields.optional("Aliases")
            self.nextMarker = try fields.optional("NextMarker")
            self.truncated = try fields.optional("Truncated")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Aliases", aliases)
            fields.append("NextMarker", nextMarker)
            fields.append("Truncated", truncated)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.ListAliasesResponse }
    }
}

extension KMS {
    public struct AliasListEntry: AWSStructure {
        public var aliasName: String?
        public var aliasArn: String?
        public var targetKeyId: String?
        public var creationDate: Timestamp?
        public var lastUpdatedDate: Timestamp?

        public init(
            aliasName: String? = nil,
            aliasArn: String? = nil,
            targetKeyId: String? = nil,
            creationDate: Timestamp? = nil,
            lastUpdatedDate: Timestamp? = nil
        ) {
            self.aliasName = aliasName
            self.aliasArn = aliasArn
            self.targetKeyId = targetKeyId
            self.creationDate = creationDate
            self.lastUpdatedDate = lastUpdatedDate
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.aliasName = try fields.optional("AliasName")
            self.aliasArn = try fields.optional("AliasArn")
            self.targetKeyId = try fields.optional("TargetKeyId")
            self.creationDate = try fields.optional("CreationDate")
            self.lastUpdatedDate = try fields.optional("LastUpdatedDate")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AliasName", aliasName)
            fields.append("AliasArn", aliasArn)
            fields.append("TargetKeyId", targetKeyId)
            fields.append("CreationDate", creationDate)
            fields.append("LastUpdatedDate", lastUpdatedDate)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.AliasListEntry }
    }
}

extension KMS {
    public struct ListKeyPoliciesRequest: AWSStructure {
        public var keyId: String
        public var limit: Int?
        public var marker: String?

        public init(
            keyId: String,
            limit: Int? = nil,
            marker: String? = nil
        ) {
            self.keyId = keyId
            self.limit = limit
            self.marker = marker
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyId = try fields.required("KeyId")
            self.limit = try fields.optional("Limit")
            self.marker = try fields.optional("Marker")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyId", keyId.document)
            fields.append("Limit", limit)
            fields.append("Marker", marker)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.ListKeyPoliciesRequest }
    }
}

extension KMS {
    public struct ListKeyPoliciesResponse: AWSStructure {
        public var policyNames: [String]?
        public var nextMarker: String?
        public var truncated: Bool?

        public init(
            policyNames: [String]? = nil,
            nextMarker: String? = nil,
            truncated: Bool? = nil
        ) {
            self.policyNames = policyNames
            self.nextMarker = nextMarker
            self.truncated = truncated
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.policyNames = try fields.optional("PolicyNames")
            self.nextMarker = try fields.optional("NextMarker")
            self.truncated = try fields.optional("Truncated")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("PolicyNames", policyNames)
            fields.append("NextMarker", nextMarker)
            fields.append("Truncated", truncated)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.ListKeyPoliciesResponse }
    }
}

extension KMS {
    public struct ListKeysRequest: AWSStructure {
        public var limit: Int?
        public var marker: String?
        public var resourceOwners: [String]?

        public init(
            limit: Int? = nil,
            marker: String? = nil,
            resourceOwners: [String]? = nil
        ) {
            self.limit = limit
            self.marker = marker
            self.resourceOwners = resourceOwners
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.limit = try fields.optional("Limit")
            self.marker = try fields.optional("Marker")
            self.resourceOwners = try fields.optional("ResourceOwners")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Limit", limit)
            fields.append("Marker", marker)
            fields.append("ResourceOwners", resourceOwners)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.ListKeysRequest }
    }
}

extension KMS {
    public struct ListKeysResponse: AWSStructure {
        public var keys: [KeyListEntry]?
        public var nextMarker: String?
        public var truncated: Bool?

        public init(
            keys: [KeyListEntry]? = nil,
            nextMarker: String? = nil,
            truncated: Bool? = nil
        ) {
            self.keys = keys
            self.nextMarker = nextMarker
            self.truncated = truncated
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keys = try fields.optional("Keys")
            self.nextMarker = try fields.optional("NextMarker")
            self.truncated = try fields.optional("Truncated")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Keys", keys)
            fields.append("NextMarker", nextMarker)
            fields.append("Truncated", truncated)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.ListKeysResponse }
    }
}

extension KMS {
    public struct KeyListEntry: AWSStructure {
        public var keyId: String?
        public var keyArn: String?

        public init(
            keyId: String? = nil,
            keyArn: String? = nil
        ) {
            self.keyId = keyId
            self.keyArn = keyArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyId = try fields.optional("KeyId")
            self.keyArn = try fields.optional("KeyArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyId", keyId)
            fields.append("KeyArn", keyArn)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.KeyListEntry }
    }
}

extension KMS {
    public struct ListResourceTagsRequest: AWSStructure {
        public var keyId: String
        public var limit: Int?
        public var marker: String?

        public init(
            keyId: String,
            limit: Int? = nil,
            marker: String? = nil
        ) {
            self.keyId = keyId
            self.limit = limit
            self.marker = marker
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyId = try fields.required("KeyId")
            self.limit = try fields.optional("Limit")
            self.marker = try fields.optional("Marker")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyId", keyId.document)
            fields.append("Limit", limit)
            fields.append("Marker", marker)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.ListResourceTagsRequest }
    }
}

extension KMS {
    public struct ListResourceTagsResponse: AWSStructure {
        public var tags: [Tag]?
        public var nextMarker: String?
        public var truncated: Bool?

        public init(
            tags: [Tag]? = nil,
            nextMarker: String? = nil,
            truncated: Bool? = nil
        ) {
            self.tags = tags
            self.nextMarker = nextMarker
            self.truncated = truncated
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tags = try fields.optional("Tags")
            self.nextMarker = try fields.optional("NextMarker")
            self.truncated = try fields.optional("Truncated")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Tags", tags)
            fields.append("NextMarker", nextMarker)
            fields.append("Truncated", truncated)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.ListResourceTagsResponse }
    }
}

extension KMS {
    public struct PutKeyPolicyRequest: AWSStructure {
        public var keyId: String
        public var policyName: String?
        public var policy: String
        public var bypassPolicyLockoutSafetyCheck: Bool?

        public init(
            keyId: String,
            policy: String,
            policyName: String? = nil,
            bypassPolicyLockoutSafetyCheck: Bool? = nil
        ) {
            self.keyId = keyId
            self.policyName = policyName
            self.policy = policy
            self.bypassPolicyLockoutSafetyCheck = bypassPolicyLockoutSafetyCheck
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyId = try fields.required("KeyId")
            self.policyName = try fields.optional("PolicyName")
            self.policy = try fields.required("Policy")
            self.bypassPolicyLockoutSafetyCheck = try fields.optional("BypassPolicyLockoutSafetyCheck")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyId", keyId.document)
            fields.append("PolicyName", policyName)
            fields.append("Policy", policy.document)
            fields.append("BypassPolicyLockoutSafetyCheck", bypassPolicyLockoutSafetyCheck)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.PutKeyPolicyRequest }
    }
}

extension KMS {
    public struct ReEncryptRequest: AWSStructure {
        public var ciphertextBlob: Blob?
        public var sourceEncryptionContext: [String: String]?
        public var sourceKeyId: String?
        public var destinationKeyId: String
        public var destinationEncryptionContext: [String: String]?
        public var sourceEncryptionAlgorithm: String?
        public var destinationEncryptionAlgorithm: String?
        public var grantTokens: [String]?
        public var dryRun: Bool?
        public var dryRunModifiers: [String]?

        public init(
            destinationKeyId: String,
            ciphertextBlob: Blob? = nil,
            sourceEncryptionContext: [String: String]? = nil,
            sourceKeyId: String? = nil,
            destinationEncryptionContext: [String: String]? = nil,
            sourceEncryptionAlgorithm: String? = nil,
            destinationEncryptionAlgorithm: String? = nil,
            grantTokens: [String]? = nil,
            dryRun: Bool? = nil,
            dryRunModifiers: [String]? = nil
        ) {
            self.ciphertextBlob = ciphertextBlob
            self.sourceEncryptionContext = sourceEncryptionContext
            self.sourceKeyId = sourceKeyId
            self.destinationKeyId = destinationKeyId
            self.destinationEncryptionContext = destinationEncryptionContext
            self.sourceEncryptionAlgorithm = sourceEncryptionAlgorithm
            self.destinationEncryptionAlgorithm = destinationEncryptionAlgorithm
            self.grantTokens = grantTokens
            self.dryRun = dryRun
            self.dryRunModifiers = dryRunModifiers
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.ciphertextBlob = try fields.optional("CiphertextBlob")
            self.sourceEncryptionContext = try fields.optional("SourceEncryptionContext")
            self.sourceKeyId = try fields.optional("SourceKeyId")
            self.destinationKeyId = try fields.required("DestinationKeyId")
            self.destinationEncryptionContext = try fields.optional("DestinationEncryptionContext")
            self.sourceEncryptionAlgorithm = try fields.optional("SourceEncryptionAlgorithm")
            self.destinationEncryptionAlgorithm = try fields.optional("DestinationEncryptionAlgorithm")
            self.grantTokens = try fields.optional("GrantTokens")
            self.dryRun = try fields.optional("DryRun")
            self.dryRunModifiers = try fields.optional("DryRunModifiers")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("CiphertextBlob", ciphertextBlob)
            fields.append("SourceEncryptionContext", sourceEncryptionContext)
            fields.append("SourceKeyId", sourceKeyId)
            fields.append("DestinationKeyId", destinationKeyId.document)
            fields.append("DestinationEncryptionContext", destinationEncryptionContext)
            fields.append("SourceEncryptionAlgorithm", sourceEncryptionAlgorithm)
            fields.append("DestinationEncryptionAlgorithm", destinationEncryptionAlgorithm)
            fields.append("GrantTokens", grantTokens)
            fields.append("DryRun", dryRun)
            fields.append("DryRunModifiers", dryRunModifiers)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.ReEncryptRequest }
    }
}

extension KMS {
    public struct ReEncryptResponse: AWSStructure {
        public var ciphertextBlob: Blob?
        public var sourceKeyId: String?
        public var keyId: String?
        public var sourceEncryptionAlgorithm: String?
        public var destinationEncryptionAlgorithm: String?
        public var sourceKeyMaterialId: String?
        public var destinationKeyMaterialId: String?

        public init(
            ciphertextBlob: Blob? = nil,
            sourceKeyId: String? = nil,
            keyId: String? = nil,
            sourceEncryptionAlgorithm: String? = nil,
            destinationEncryptionAlgorithm: String? = nil,
            sourceKeyMaterialId: String? = nil,
            destinationKeyMaterialId: String? = nil
        ) {
            self.ciphertextBlob = ciphertextBlob
            self.sourceKeyId = sourceKeyId
            self.keyId = keyId
            self.sourceEncryptionAlgorithm = sourceEncryptionAlgorithm
            self.destinationEncryptionAlgorithm = destinationEncryptionAlgorithm
            self.sourceKeyMaterialId = sourceKeyMaterialId
            self.destinationKeyMaterialId = destinationKeyMaterialId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.ciphertextBlob = try fields.optional("CiphertextBlob")
            self.sourceKeyId = try fields.optional("SourceKeyId")
            self.keyId = try fields.optional("KeyId")
            self.sourceEncryptionAlgorithm = try fields.optional("SourceEncryptionAlgorithm")
            self.destinationEncryptionAlgorithm = try fields.optional("DestinationEncryptionAlgorithm")
            self.sourceKeyMaterialId = try fields.optional("SourceKeyMaterialId")
            self.destinationKeyMaterialId = try fields.optional("DestinationKeyMaterialId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("CiphertextBlob", ciphertextBlob)
            fields.append("SourceKeyId", sourceKeyId)
            fields.append("KeyId", keyId)
            fields.append("SourceEncryptionAlgorithm", sourceEncryptionAlgorithm)
            fields.append("DestinationEncryptionAlgorithm", destinationEncryptionAlgorithm)
            fields.append("SourceKeyMaterialId", sourceKeyMaterialId)
            fields.append("DestinationKeyMaterialId", destinationKeyMaterialId)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.ReEncryptResponse }
    }
}

extension KMS {
    public struct RotateKeyOnDemandRequest: AWSStructure {
        public var keyId: String

        public init(
            keyId: String
        ) {
            self.keyId = keyId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyId = try fields.required("KeyId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyId", keyId.document)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.RotateKeyOnDemandRequest }
    }
}

extension KMS {
    public struct RotateKeyOnDemandResponse: AWSStructure {
        public var keyId: String?

        public init(
            keyId: String? = nil
        ) {
            self.keyId = keyId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyId = try fields.optional("KeyId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyId", keyId)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.RotateKeyOnDemandResponse }
    }
}

extension KMS {
    public struct ScheduleKeyDeletionRequest: AWSStructure {
        public var keyId: String
        public var pendingWindowInDays: Int?

        public init(
            keyId: String,
            pendingWindowInDays: Int? = nil
        ) {
            self.keyId = keyId
            self.pendingWindowInDays = pendingWindowInDays
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyId = try fields.required("KeyId")
            self.pendingWindowInDays = try fields.optional("PendingWindowInDays")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyId", keyId.document)
            fields.append("PendingWindowInDays", pendingWindowInDays)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.ScheduleKeyDeletionRequest }
    }
}

extension KMS {
    public struct ScheduleKeyDeletionResponse: AWSStructure {
        public var keyId: String?
        public var deletionDate: Timestamp?
        public var keyState: String?
        public var pendingWindowInDays: Int?

        public init(
            keyId: String? = nil,
            deletionDate: Timestamp? = nil,
            keyState: String? = nil,
            pendingWindowInDays: Int? = nil
        ) {
            self.keyId = keyId
            self.deletionDate = deletionDate
            self.keyState = keyState
            self.pendingWindowInDays = pendingWindowInDays
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyId = try fields.optional("KeyId")
            self.deletionDate = try fields.optional("DeletionDate")
            self.keyState = try fields.optional("KeyState")
            self.pendingWindowInDays = try fields.optional("PendingWindowInDays")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyId", keyId)
            fields.append("DeletionDate", deletionDate)
            fields.append("KeyState", keyState)
            fields.append("PendingWindowInDays", pendingWindowInDays)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.ScheduleKeyDeletionResponse }
    }
}

extension KMS {
    public struct TagResourceRequest: AWSStructure {
        public var keyId: String
        public var tags: [Tag]

        public init(
            keyId: String,
            tags: [Tag]
        ) {
            self.keyId = keyId
            self.tags = tags
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyId = try fields.required("KeyId")
            self.tags = try fields.required("Tags")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyId", keyId.document)
            fields.append("Tags", tags.document)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.TagResourceRequest }
    }
}

extension KMS {
    public struct UntagResourceRequest: AWSStructure {
        public var keyId: String
        public var tagKeys: [String]

        public init(
            keyId: String,
            tagKeys: [String]
        ) {
            self.keyId = keyId
            self.tagKeys = tagKeys
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyId = try fields.required("KeyId")
            self.tagKeys = try fields.required("TagKeys")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyId", keyId.document)
            fields.append("TagKeys", tagKeys.document)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.UntagResourceRequest }
    }
}

extension KMS {
    public struct UpdateAliasRequest: AWSStructure {
        public var aliasName: String
        public var targetKeyId: String

        public init(
            aliasName: String,
            targetKeyId: String
        ) {
            self.aliasName = aliasName
            self.targetKeyId = targetKeyId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.aliasName = try fields.required("AliasName")
            self.targetKeyId = try fields.required("TargetKeyId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AliasName", aliasName.document)
            fields.append("TargetKeyId", targetKeyId.document)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.UpdateAliasRequest }
    }
}

extension KMS {
    public struct UpdateKeyDescriptionRequest: AWSStructure {
        public var keyId: String
        public var description: String

        public init(
            keyId: String,
            description: String
        ) {
            self.keyId = keyId
            self.description = description
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keyId = try fields.required("KeyId")
            self.description = try fields.required("Description")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KeyId", keyId.document)
            fields.append("Description", description.document)
            return .structure(fields)
        }

        public static var shape: Shape { KMSFacts.UpdateKeyDescriptionRequest }
    }
}
