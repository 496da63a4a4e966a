// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

enum KMSFacts {
    static let CancelKeyDeletionRequest: Shape = Shape(
        "CancelKeyDeletionRequest", .structure, members: [
            Member("KeyId", KMSFacts.KeyIdType, required: true),
        ])

    static let KeyIdType: Shape = Shape(
        "KeyIdType", .string, constraints: .init(minimum: 1, maximum: 2048))

    static let CancelKeyDeletionResponse: Shape = Shape(
        "CancelKeyDeletionResponse", .structure, members: [
            Member("KeyId", KMSFacts.KeyIdType),
        ])

    static let CreateAliasRequest: Shape = Shape(
        "CreateAliasRequest", .structure, members: [
            Member("AliasName", KMSFacts.AliasNameType, required: true),
            Member("TargetKeyId", KMSFacts.KeyIdType, required: true),
        ])

    static let AliasNameType: Shape = Shape(
        "AliasNameType", .string, constraints: .init(minimum: 1, maximum: 256, pattern: #"^[a-zA-Z0-9:/_-]+$"#))

    static let CreateKeyRequest: Shape = Shape(
        "CreateKeyRequest", .structure, members: [
            Member("Policy", KMSFacts.PolicyType),
            Member("Description", KMSFacts.DescriptionType),
            Member("KeyUsage", KMSFacts.KeyUsageType),
            Member("CustomerMasterKeySpec", KMSFacts.CustomerMasterKeySpec),
            Member("KeySpec", KMSFacts.KeySpec),
            Member("Origin", KMSFacts.OriginType),
            Member("CustomKeyStoreId", KMSFacts.CustomKeyStoreIdType),
            Member("BypassPolicyLockoutSafetyCheck", .boolean),
            Member("Tags", KMSFacts.TagList),
            Member("MultiRegion", .boolean),
            Member("XksKeyId", KMSFacts.XksKeyIdType),
        ])

    static let PolicyType: Shape = Shape(
        "PolicyType", .string, constraints: .init(minimum: 1, maximum: 131072, pattern: #"[\u0009\u000A\u000D\u0020-\u00FF]+"#))

    static let DescriptionType: Shape = Shape(
        "DescriptionType", .string, constraints: .init(minimum: 0, maximum: 8192))

    static let KeyUsageType: Shape = Shape(
        "KeyUsageType", .string, constraints: .init(values: ["SIGN_VERIFY", "ENCRYPT_DECRYPT", "GENERATE_VERIFY_MAC", "KEY_AGREEMENT", "ENCAPSULATE_DECAPSULATE"]))

    static let CustomerMasterKeySpec: Shape = Shape(
        "CustomerMasterKeySpec", .string, constraints: .init(values: ["RSA_2048", "RSA_3072", "RSA_4096", "ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521", "ECC_SECG_P256K1", "SYMMETRIC_DEFAULT", "HMAC_224", "HMAC_256", "HMAC_384", "HMAC_512", "SM2"]))

    static let KeySpec: Shape = Shape(
        "KeySpec", .string, constraints: .init(values: ["RSA_2048", "RSA_3072", "RSA_4096", "ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521", "ECC_SECG_P256K1", "SYMMETRIC_DEFAULT", "HMAC_224", "HMAC_256", "HMAC_384", "HMAC_512", "SM2", "ML_DSA_44", "ML_DSA_65", "ML_DSA_87", "ECC_NIST_EDWARDS25519", "ML_KEM_512", "ML_KEM_768", "ML_KEM_1024"]))

    static let OriginType: Shape = Shape(
        "OriginType", .string, constraints: .init(values: ["AWS_KMS", "EXTERNAL", "AWS_CLOUDHSM", "EXTERNAL_KEY_STORE"]))

    static let CustomKeyStoreIdType: Shape = Shape(
        "CustomKeyStoreIdType", .string, constraints: .init(minimum: 1, maximum: 64))

    static let TagList: Shape = Shape(
        "TagList", .list, element: Member("member", KMSFacts.Tag))

    static let Tag: Shape = Shape(
        "Tag", .structure, members: [
            Member("TagKey", KMSFacts.TagKeyType, required: true),
            Member("TagValue", KMSFacts.TagValueType, required: true),
        ])

    static let TagKeyType: Shape = Shape(
        "TagKeyType", .string, constraints: .init(minimum: 1, maximum: 128))

    static let TagValueType: Shape = Shape(
        "TagValueType", .string, constraints: .init(minimum: 0, maximum: 256))

    static let XksKeyIdType: Shape = Shape(
        "XksKeyIdType", .string, constraints: .init(minimum: 1, maximum: 128, pattern: #"^[a-zA-Z0-9-_.]+$"#))

    static let CreateKeyResponse: Shape = Shape(
        "CreateKeyResponse", .structure, members: [
            Member("KeyMetadata", KMSFacts.KeyMetadata),
        ])

    static let KeyMetadata: Shape = Shape(
        "KeyMetadata", .structure, members: [
            Member("AWSAccountId", .string),
            Member("KeyId", KMSFacts.KeyIdType, required: true),
            Member("Arn", KMSFacts.ArnType),
            Member("CreationDate", .timestamp),
            Member("Enabled", .boolean),
            Member("Description", KMSFacts.DescriptionType),
            Member("KeyUsage", KMSFacts.KeyUsageType),
            Member("KeyState", KMSFacts.KeyState),
            Member("DeletionDate", .timestamp),
            Member("ValidTo", .timestamp),
            Member("Origin", KMSFacts.OriginType),
            Member("CustomKeyStoreId", KMSFacts.CustomKeyStoreIdType),
            Member("CloudHsmClusterId", KMSFacts.CloudHsmClusterIdType),
            Member("ExpirationModel", KMSFacts.ExpirationModelType),
            Member("KeyManager", KMSFacts.KeyManagerType),
            Member("CustomerMasterKeySpec", KMSFacts.CustomerMasterKeySpec),
            Member("KeySpec", KMSFacts.KeySpec),
            Member("EncryptionAlgorithms", KMSFacts.EncryptionAlgorithmSpecList),
            Member("SigningAlgorithms", KMSFacts.SigningAlgorithmSpecList),
            Member("KeyAgreementAlgorithms", KMSFacts.KeyAgreementAlgorithmSpecList),
            Member("EncapsulationAlgorithms", KMSFacts.EncapsulationAlgorithmSpecList),
            Member("MultiRegion", .boolean),
            Member("MultiRegionConfiguration", KMSFacts.MultiRegionConfiguration),
            Member("PendingDeletionWindowInDays", KMSFacts.PendingWindowInDaysType),
            Member("MacAlgorithms", KMSFacts.MacAlgorithmSpecList),
            Member("XksKeyConfiguration", KMSFacts.XksKeyConfigurationType),
            Member("CurrentKeyMaterialId", KMSFacts.BackingKeyIdType),
        ])

    static let ArnType: Shape = Shape(
        "ArnType", .string, constraints: .init(minimum: 20, maximum: 2048))

    static let KeyState: Shape = Shape(
        "KeyState", .string, constraints: .init(values: ["Creating", "Enabled", "Disabled", "PendingDeletion", "PendingImport", "PendingReplicaDeletion", "Unavailable", "Updating"]))

    static let CloudHsmClusterIdType: Shape = Shape(
        "CloudHsmClusterIdType", .string, constraints: .init(minimum: 19, maximum: 24, pattern: #"cluster-[2-7a-zA-Z]{11,16}"#))

    static let ExpirationModelType: Shape = Shape(
        "ExpirationModelType", .string, constraints: .init(values: ["KEY_MATERIAL_EXPIRES", "KEY_MATERIAL_DOES_NOT_EXPIRE"]))

    static let KeyManagerType: Shape = Shape(
        "KeyManagerType", .string, constraints: .init(values: ["AWS", "CUSTOMER"]))

    static let EncryptionAlgorithmSpecList: Shape = Shape(
        "EncryptionAlgorithmSpecList", .list, element: Member("member", KMSFacts.EncryptionAlgorithmSpec))

    static let EncryptionAlgorithmSpec: Shape = Shape(
        "EncryptionAlgorithmSpec", .string, constraints: .init(values: ["SYMMETRIC_DEFAULT", "RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256", "SM2PKE"]))

    static let SigningAlgorithmSpecList: Shape = Shape(
        "SigningAlgorithmSpecList", .list, element: Member("member", KMSFacts.SigningAlgorithmSpec))

    static let SigningAlgorithmSpec: Shape = Shape(
        "SigningAlgorithmSpec", .string, constraints: .init(values: ["RSASSA_PSS_SHA_256", "RSASSA_PSS_SHA_384", "RSASSA_PSS_SHA_512", "RSASSA_PKCS1_V1_5_SHA_256", "RSASSA_PKCS1_V1_5_SHA_384", "RSASSA_PKCS1_V1_5_SHA_512", "ECDSA_SHA_256", "ECDSA_SHA_384", "ECDSA_SHA_512", "SM2DSA", "ML_DSA_SHAKE_256", "ED25519_SHA_512", "ED25519_PH_SHA_512"]))

    static let KeyAgreementAlgorithmSpecList: Shape = Shape(
        "KeyAgreementAlgorithmSpecList", .list, element: Member("member", KMSFacts.KeyAgreementAlgorithmSpec))

    static let KeyAgreementAlgorithmSpec: Shape = Shape(
        "KeyAgreementAlgorithmSpec", .string, constraints: .init(values: ["ECDH"]))

    static let EncapsulationAlgorithmSpecList: Shape = Shape(
        "EncapsulationAlgorithmSpecList", .list, element: Member("member", KMSFacts.EncapsulationAlgorithmSpec))

    static let EncapsulationAlgorithmSpec: Shape = Shape(
        "EncapsulationAlgorithmSpec", .string, constraints: .init(values: ["ML_KEM"]))

    static let MultiRegionConfiguration: Shape = Shape(
        "MultiRegionConfiguration", .structure, members: [
            Member("MultiRegionKeyType", KMSFacts.MultiRegionKeyType),
            Member("PrimaryKey", KMSFacts.MultiRegionKey),
            Member("ReplicaKeys", KMSFacts.MultiRegionKeyList),
        ])

    static let MultiRegionKeyType: Shape = Shape(
        "MultiRegionKeyType", .string, constraints: .init(values: ["PRIMARY", "REPLICA"]))

    static let MultiRegionKey: Shape = Shape(
        "MultiRegionKey", .structure, members: [
            Member("Arn", KMSFacts.ArnType),
            Member("Region", KMSFacts.RegionType),
        ])

    static let RegionType: Shape = Shape(
        "RegionType", .string, constraints: .init(minimum: 1, maximum: 32, pattern: #"^([a-z]+-){2,3}\d+$"#))

    static let MultiRegionKeyList: Shape = Shape(
        "MultiRegionKeyList", .list, element: Member("member", KMSFacts.MultiRegionKey))

    static let PendingWindowInDaysType: Shape = Shape(
        "PendingWindowInDaysType", .integer, constraints: .init(minimum: 1, maximum: 365))

    static let MacAlgorithmSpecList: Shape = Shape(
        "MacAlgorithmSpecList", .list, element: Member("member", KMSFacts.MacAlgorithmSpec))

    static let MacAlgorithmSpec: Shape = Shape(
        "MacAlgorithmSpec", .string, constraints: .init(values: ["HMAC_SHA_224", "HMAC_SHA_256", "HMAC_SHA_384", "HMAC_SHA_512"]))

    static let XksKeyConfigurationType: Shape = Shape(
        "XksKeyConfigurationType", .structure, members: [
            Member("Id", KMSFacts.XksKeyIdType),
        ])

    static let BackingKeyIdType: Shape = Shape(
        "BackingKeyIdType", .string, constraints: .init(minimum: 64, maximum: 64, pattern: #"^[a-f0-9]+$"#))

    static let DecryptRequest: Shape = Shape(
        "DecryptRequest", .structure, members: [
            Member("CiphertextBlob", KMSFacts.CiphertextType),
            Member("EncryptionContext", KMSFacts.EncryptionContextType),
            Member("GrantTokens", KMSFacts.GrantTokenList),
            Member("KeyId", KMSFacts.KeyIdType),
            Member("EncryptionAlgorithm", KMSFacts.EncryptionAlgorithmSpec),
            Member("Recipient", KMSFacts.RecipientInfo),
            Member("DryRun", .boolean),
            Member("DryRunModifiers", KMSFacts.DryRunModifierList),
        ])

    static let CiphertextType: Shape = Shape(
        "CiphertextType", .blob, constraints: .init(minimum: 1, maximum: 6144))

    static let EncryptionContextType: Shape = Shape(
        "EncryptionContextType", .map, element: Member("value", .string), key: Member("key", .string))

    static let GrantTokenList: Shape = Shape(
        "GrantTokenList", .list, element: Member("member", KMSFacts.GrantTokenType), constraints: .init(minimum: 0, maximum: 10))

    static let GrantTokenType: Shape = Shape(
        "GrantTokenType", .string, constraints: .init(minimum: 1, maximum: 8192))

    static let RecipientInfo: Shape = Shape(
        "RecipientInfo", .structure, members: [
            Member("KeyEncryptionAlgorithm", KMSFacts.KeyEncryptionMechanism),
            Member("AttestationDocument", KMSFacts.AttestationDocumentType),
        ])

    static let KeyEncryptionMechanism: Shape = Shape(
        "KeyEncryptionMechanism", .string, constraints: .init(values: ["RSAES_OAEP_SHA_256"]))

    static let AttestationDocumentType: Shape = Shape(
        "AttestationDocumentType", .blob, constraints: .init(minimum: 1, maximum: 262144))

    static let DryRunModifierList: Shape = Shape(
        "DryRunModifierList", .list, element: Member("member", KMSFacts.DryRunModifierType))

    static let DryRunModifierType: Shape = Shape(
        "DryRunModifierType", .string, constraints: .init(values: ["IGNORE_CIPHERTEXT"]))

    static let DecryptResponse: Shape = Shape(
        "DecryptResponse", .structure, members: [
            Member("KeyId", KMSFacts.KeyIdType),
            Member("Plaintext", KMSFacts.PlaintextType),
            Member("EncryptionAlgorithm", KMSFacts.EncryptionAlgorithmSpec),
            Member("CiphertextForRecipient", KMSFacts.CiphertextType),
            Member("KeyMaterialId", KMSFacts.BackingKeyIdType),
        ])

    static let PlaintextType: Shape = Shape(
        "PlaintextType", .blob, constraints: .init(minimum: 1, maximum: 4096), sensitive: true)

    static let DeleteAliasRequest: Shape = Shape(
        "DeleteAliasRequest", .structure, members: [
            Member("AliasName", KMSFacts.AliasNameType, required: true),
        ])

    static let DescribeKeyRequest: Shape = Shape(
        "DescribeKeyRequest", .structure, members: [
            Member("KeyId", KMSFacts.KeyIdType, required: true),
            Member("GrantTokens", KMSFacts.GrantTokenList),
        ])

    static let DescribeKeyResponse: Shape = Shape(
        "DescribeKeyResponse", .structure, members: [
            Member("KeyMetadata", KMSFacts.KeyMetadata),
        ])

    static let DisableKeyRequest: Shape = Shape(
        "DisableKeyRequest", .structure, members: [
            Member("KeyId", KMSFacts.KeyIdType, required: true),
        ])

    static let DisableKeyRotationRequest: Shape = Shape(
        "DisableKeyRotationRequest", .structure, members: [
            Member("KeyId", KMSFacts.KeyIdType, required: true),
        ])

    static let EnableKeyRequest: Shape = Shape(
        "EnableKeyRequest", .structure, members: [
            Member("KeyId", KMSFacts.KeyIdType, required: true),
        ])

    static let EnableKeyRotationRequest: Shape = Shape(
        "EnableKeyRotationRequest", .structure, members: [
            Member("KeyId", KMSFacts.KeyIdType, required: true),
            Member("RotationPeriodInDays", KMSFacts.RotationPeriodInDaysType),
        ])

    static let RotationPeriodInDaysType: Shape = Shape(
        "RotationPeriodInDaysType", .integer, constraints: .init(minimum: 90, maximum: 2560))

    static let EncryptRequest: Shape = Shape(
        "EncryptRequest", .structure, members: [
            Member("KeyId", KMSFacts.KeyIdType, required: true),
            Member("Plaintext", KMSFacts.PlaintextType, required: true),
            Member("EncryptionContext", KMSFacts.EncryptionContextType),
            Member("GrantTokens", KMSFacts.GrantTokenList),
            Member("EncryptionAlgorithm", KMSFacts.EncryptionAlgorithmSpec),
            Member("DryRun", .boolean),
        ])

    static let EncryptResponse: Shape = Shape(
        "EncryptResponse", .structure, members: [
            Member("CiphertextBlob", KMSFacts.CiphertextType),
            Member("KeyId", KMSFacts.KeyIdType),
            Member("EncryptionAlgorithm", KMSFacts.EncryptionAlgorithmSpec),
        ])

    static let GenerateDataKeyRequest: Shape = Shape(
        "GenerateDataKeyRequest", .structure, members: [
            Member("KeyId", KMSFacts.KeyIdType, required: true),
            Member("EncryptionContext", KMSFacts.EncryptionContextType),
            Member("NumberOfBytes", KMSFacts.NumberOfBytesType),
            Member("KeySpec", KMSFacts.DataKeySpec),
            Member("GrantTokens", KMSFacts.GrantTokenList),
            Member("Recipient", KMSFacts.RecipientInfo),
            Member("DryRun", .boolean),
        ])

    static let NumberOfBytesType: Shape = Shape(
        "NumberOfBytesType", .integer, constraints: .init(minimum: 1, maximum: 1024))

    static let DataKeySpec: Shape = Shape(
        "DataKeySpec", .string, constraints: .init(values: ["AES_256", "AES_128"]))

    static let GenerateDataKeyResponse: Shape = Shape(
        "GenerateDataKeyResponse", .structure, members: [
            Member("CiphertextBlob", KMSFacts.CiphertextType),
            Member("Plaintext", KMSFacts.PlaintextType),
            Member("KeyId", KMSFacts.KeyIdType),
            Member("CiphertextForRecipient", KMSFacts.CiphertextType),
            Member("KeyMaterialId", KMSFacts.BackingKeyIdType),
        ])

    static let GenerateDataKeyWithoutPlaintextRequest: Shape = Shape(
        "GenerateDataKeyWithoutPlaintextRequest", .structure, members: [
            Member("KeyId", KMSFacts.KeyIdType, required: true),
            Member("EncryptionContext", KMSFacts.EncryptionContextType),
            Member("KeySpec", KMSFacts.DataKeySpec),
            Member("NumberOfBytes", KMSFacts.NumberOfBytesType),
            Member("GrantTokens", KMSFacts.GrantTokenList),
            Member("DryRun", .boolean),
        ])

    static let GenerateDataKeyWithoutPlaintextResponse: Shape = Shape(
        "GenerateDataKeyWithoutPlaintextResponse", .structure, members: [
            Member("CiphertextBlob", KMSFacts.CiphertextType),
            Member("KeyId", KMSFacts.KeyIdType),
            Member("KeyMaterialId", KMSFacts.BackingKeyIdType),
        ])

    static let GenerateRandomRequest: Shape = Shape(
        "GenerateRandomRequest", .structure, members: [
            Member("NumberOfBytes", KMSFacts.NumberOfBytesType),
            Member("CustomKeyStoreId", KMSFacts.CustomKeyStoreIdType),
            Member("Recipient", KMSFacts.RecipientInfo),
        ])

    static let GenerateRandomResponse: Shape = Shape(
        "GenerateRandomResponse", .structure, members: [
            Member("Plaintext", KMSFacts.PlaintextType),
            Member("CiphertextForRecipient", KMSFacts.CiphertextType),
        ])

    static let GetKeyPolicyRequest: Shape = Shape(
        "GetKeyPolicyRequest", .structure, members: [
            Member("KeyId", KMSFacts.KeyIdType, required: true),
            Member("PolicyName", KMSFacts.PolicyNameType),
        ])

    static let PolicyNameType: Shape = Shape(
        "PolicyNameType", .string, constraints: .init(minimum: 1, maximum: 128, pattern: #"[\w]+"#))

    static let GetKeyPolicyResponse: Shape = Shape(
        "GetKeyPolicyResponse", .structure, members: [
            Member("Policy", KMSFacts.PolicyType),
            Member("PolicyName", KMSFacts.PolicyNameType),
        ])

    static let GetKeyRotationStatusRequest: Shape = Shape(
        "GetKeyRotationStatusRequest", .structure, members: [
            Member("KeyId", KMSFacts.KeyIdType, required: true),
        ])

    static let GetKeyRotationStatusResponse: Shape = Shape(
        "GetKeyRotationStatusResponse", .structure, members: [
            Member("KeyRotationEnabled", .boolean),
            Member("KeyId", KMSFacts.KeyIdType),
            Member("RotationPeriodInDays", KMSFacts.RotationPeriodInDaysType),
            Member("NextRotationDate", .timestamp),
            Member("OnDemandRotationStartDate", .timestamp),
        ])

    static let ListAliasesRequest: Shape = Shape(
        "ListAliasesRequest", .structure, members: [
            Member("KeyId", KMSFacts.KeyIdType),
            Member("Limit", KMSFacts.LimitType),
            Member("Marker", KMSFacts.MarkerType),
        ])

    static let LimitType: Shape = Shape(
        "LimitType", .integer, constraints: .init(minimum: 1, maximum: 1000))

    static let MarkerType: Shape = Shape(
        "MarkerType", .string, constraints: .init(minimum: 1, maximum: 1024, pattern: #"[\u0020-\u00FF]*"#))

    static let ListAliasesResponse: Shape = Shape(
        "ListAliasesResponse", .structure, members: [
            Member("Aliases", KMSFacts.AliasList),
            Member("NextMarker", KMSFacts.MarkerType),
            Member("Truncated", .boolean),
        ])

    static let AliasList: Shape = Shape(
        "AliasList", .list, element: Member("member", KMSFacts.AliasListEntry))

    static let AliasListEntry: Shape = Shape(
        "AliasListEntry", .structure, members: [
            Member("AliasName", KMSFacts.AliasNameType),
            Member("AliasArn", KMSFacts.ArnType),
            Member("TargetKeyId", KMSFacts.KeyIdType),
            Member("CreationDate", .timestamp),
            Member("LastUpdatedDate", .timestamp),
        ])

    static let ListKeyPoliciesRequest: Shape = Shape(
        "ListKeyPoliciesRequest", .structure, members: [
            Member("KeyId", KMSFacts.KeyIdType, required: true),
            Member("Limit", KMSFacts.LimitType),
            Member("Marker", KMSFacts.MarkerType),
        ])

    static let ListKeyPoliciesResponse: Shape = Shape(
        "ListKeyPoliciesResponse", .structure, members: [
            Member("PolicyNames", KMSFacts.PolicyNameList),
            Member("NextMarker", KMSFacts.MarkerType),
            Member("Truncated", .boolean),
        ])

    static let PolicyNameList: Shape = Shape(
        "PolicyNameList", .list, element: Member("member", KMSFacts.PolicyNameType))

    static let ListKeysRequest: Shape = Shape(
        "ListKeysRequest", .structure, members: [
            Member("Limit", KMSFacts.LimitType),
            Member("Marker", KMSFacts.MarkerType),
            Member("ResourceOwners", KMSFacts.ResourceOwnersList),
        ])

    static let ResourceOwnersList: Shape = Shape(
        "ResourceOwnersList", .list, element: Member("member", KMSFacts.ResourceOwnerType), constraints: .init(minimum: 1, maximum: 2))

    static let ResourceOwnerType: Shape = Shape(
        "ResourceOwnerType", .string, constraints: .init(values: ["SELF", "OTHER_ACCOUNTS_VIA_RAM"]))

    static let ListKeysResponse: Shape = Shape(
        "ListKeysResponse", .structure, members: [
            Member("Keys", KMSFacts.KeyList),
            Member("NextMarker", KMSFacts.MarkerType),
            Member("Truncated", .boolean),
        ])

    static let KeyList: Shape = Shape(
        "KeyList", .list, element: Member("member", KMSFacts.KeyListEntry))

    static let KeyListEntry: Shape = Shape(
        "KeyListEntry", .structure, members: [
            Member("KeyId", KMSFacts.KeyIdType),
            Member("KeyArn", KMSFacts.ArnType),
        ])

    static let ListResourceTagsRequest: Shape = Shape(
        "ListResourceTagsRequest", .structure, members: [
            Member("KeyId", KMSFacts.KeyIdType, required: true),
            Member("Limit", KMSFacts.LimitType),
            Member("Marker", KMSFacts.MarkerType),
        ])

    static let ListResourceTagsResponse: Shape = Shape(
        "ListResourceTagsResponse", .structure, members: [
            Member("Tags", KMSFacts.TagList),
            Member("NextMarker", KMSFacts.MarkerType),
            Member("Truncated", .boolean),
        ])

    static let PutKeyPolicyRequest: Shape = Shape(
        "PutKeyPolicyRequest", .structure, members: [
            Member("KeyId", KMSFacts.KeyIdType, required: true),
            Member("PolicyName", KMSFacts.PolicyNameType),
            Member("Policy", KMSFacts.PolicyType, required: true),
            Member("BypassPolicyLockoutSafetyCheck", .boolean),
        ])

    static let ReEncryptRequest: Shape = Shape(
        "ReEncryptRequest", .structure, members: [
            Member("CiphertextBlob", KMSFacts.CiphertextType),
            Member("SourceEncryptionContext", KMSFacts.EncryptionContextType),
            Member("SourceKeyId", KMSFacts.KeyIdType),
            Member("DestinationKeyId", KMSFacts.KeyIdType, required: true),
            Member("DestinationEncryptionContext", KMSFacts.EncryptionContextType),
            Member("SourceEncryptionAlgorithm", KMSFacts.EncryptionAlgorithmSpec),
            Member("DestinationEncryptionAlgorithm", KMSFacts.EncryptionAlgorithmSpec),
            Member("GrantTokens", KMSFacts.GrantTokenList),
            Member("DryRun", .boolean),
            Member("DryRunModifiers", KMSFacts.DryRunModifierList),
        ])

    static let ReEncryptResponse: Shape = Shape(
        "ReEncryptResponse", .structure, members: [
            Member("CiphertextBlob", KMSFacts.CiphertextType),
            Member("SourceKeyId", KMSFacts.KeyIdType),
            Member("KeyId", KMSFacts.KeyIdType),
            Member("SourceEncryptionAlgorithm", KMSFacts.EncryptionAlgorithmSpec),
            Member("DestinationEncryptionAlgorithm", KMSFacts.EncryptionAlgorithmSpec),
            Member("SourceKeyMaterialId", KMSFacts.BackingKeyIdType),
            Member("DestinationKeyMaterialId", KMSFacts.BackingKeyIdType),
        ])

    static let RotateKeyOnDemandRequest: Shape = Shape(
        "RotateKeyOnDemandRequest", .structure, members: [
            Member("KeyId", KMSFacts.KeyIdType, required: true),
        ])

    static let RotateKeyOnDemandResponse: Shape = Shape(
        "RotateKeyOnDemandResponse", .structure, members: [
            Member("KeyId", KMSFacts.KeyIdType),
        ])

    static let ScheduleKeyDeletionRequest: Shape = Shape(
        "ScheduleKeyDeletionRequest", .structure, members: [
            Member("KeyId", KMSFacts.KeyIdType, required: true),
            Member("PendingWindowInDays", KMSFacts.PendingWindowInDaysType),
        ])

    static let ScheduleKeyDeletionResponse: Shape = Shape(
        "ScheduleKeyDeletionResponse", .structure, members: [
            Member("KeyId", KMSFacts.KeyIdType),
            Member("DeletionDate", .timestamp),
            Member("KeyState", KMSFacts.KeyState),
            Member("PendingWindowInDays", KMSFacts.PendingWindowInDaysType),
        ])

    static let TagResourceRequest: Shape = Shape(
        "TagResourceRequest", .structure, members: [
            Member("KeyId", KMSFacts.KeyIdType, required: true),
            Member("Tags", KMSFacts.TagList, required: true),
        ])

    static let UntagResourceRequest: Shape = Shape(
        "UntagResourceRequest", .structure, members: [
            Member("KeyId", KMSFacts.KeyIdType, required: true),
            Member("TagKeys", KMSFacts.TagKeyList, required: true),
        ])

    static let TagKeyList: Shape = Shape(
        "TagKeyList", .list, element: Member("member", KMSFacts.TagKeyType))

    static let UpdateAliasRequest: Shape = Shape(
        "UpdateAliasRequest", .structure, members: [
            Member("AliasName", KMSFacts.AliasNameType, required: true),
            Member("TargetKeyId", KMSFacts.KeyIdType, required: true),
        ])

    static let UpdateKeyDescriptionRequest: Shape = Shape(
        "UpdateKeyDescriptionRequest", .structure, members: [
            Member("KeyId", KMSFacts.KeyIdType, required: true),
            Member("Description", KMSFacts.DescriptionType, required: true),
        ])

    static let AlreadyExistsException: Shape = Shape(
        "AlreadyExistsException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let CloudHsmClusterInvalidConfigurationException: Shape = Shape(
        "CloudHsmClusterInvalidConfigurationException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let ConflictException: Shape = Shape(
        "ConflictException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let CustomKeyStoreInvalidStateException: Shape = Shape(
        "CustomKeyStoreInvalidStateException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let CustomKeyStoreNotFoundException: Shape = Shape(
        "CustomKeyStoreNotFoundException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let DependencyTimeoutException: Shape = Shape(
        "DependencyTimeoutException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 500, isServerFault: true))

    static let DisabledException: Shape = Shape(
        "DisabledException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let DryRunOperationException: Shape = Shape(
        "DryRunOperationException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let IncorrectKeyException: Shape = Shape(
        "IncorrectKeyException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let InvalidAliasNameException: Shape = Shape(
        "InvalidAliasNameException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let InvalidArnException: Shape = Shape(
        "InvalidArnException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let InvalidCiphertextException: Shape = Shape(
        "InvalidCiphertextException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let InvalidGrantTokenException: Shape = Shape(
        "InvalidGrantTokenException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let InvalidKeyUsageException: Shape = Shape(
        "InvalidKeyUsageException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let InvalidMarkerException: Shape = Shape(
        "InvalidMarkerException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let KMSInternalException: Shape = Shape(
        "KMSInternalException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 500, isServerFault: true))

    static let KMSInvalidStateException: Shape = Shape(
        "KMSInvalidStateException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let KeyUnavailableException: Shape = Shape(
        "KeyUnavailableException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 500, isServerFault: true))

    static let LimitExceededException: Shape = Shape(
        "LimitExceededException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let MalformedPolicyDocumentException: Shape = Shape(
        "MalformedPolicyDocumentException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let NotFoundException: Shape = Shape(
        "NotFoundException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let TagException: Shape = Shape(
        "TagException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let UnsupportedOperationException: Shape = Shape(
        "UnsupportedOperationException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let XksKeyAlreadyInUseException: Shape = Shape(
        "XksKeyAlreadyInUseException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let XksKeyInvalidConfigurationException: Shape = Shape(
        "XksKeyInvalidConfigurationException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let XksKeyNotFoundException: Shape = Shape(
        "XksKeyNotFoundException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))
}
