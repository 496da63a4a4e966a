// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension KMS {
    public enum CancelKeyDeletion: AWSOperation {
        public typealias Input = KMS.CancelKeyDeletionRequest
        public typealias Output = KMS.CancelKeyDeletionResponse
        public static let service = KMS.service
        public static let schema = OperationSchema(
            name: "CancelKeyDeletion",
            method: "POST",
            uri: "/",
            input: KMSFacts.CancelKeyDeletionRequest,
            output: KMSFacts.CancelKeyDeletionResponse,
            errors: [KMSFacts.NotFoundException, KMSFacts.InvalidArnException, KMSFacts.DependencyTimeoutException, KMSFacts.KMSInternalException, KMSFacts.KMSInvalidStateException])
    }
}

extension KMS {
    public enum CreateAlias: AWSOperation {
        public typealias Input = KMS.CreateAliasRequest
        public typealias Output = Unit
        public static let service = KMS.service
        public static let schema = OperationSchema(
            name: "CreateAlias",
            method: "POST",
            uri: "/",
            input: KMSFacts.CreateAliasRequest,
            output: .unit,
            errors: [KMSFacts.DependencyTimeoutException, KMSFacts.AlreadyExistsException, KMSFacts.NotFoundException, KMSFacts.InvalidAliasNameException, KMSFacts.KMSInternalException, KMSFacts.LimitExceededException, KMSFacts.KMSInvalidStateException])
    }
}

extension KMS {
    public enum CreateKey: AWSOperation {
        public typealias Input = KMS.CreateKeyRequest
        public typealias Output = KMS.CreateKeyResponse
        public static let service = KMS.service
        public static let schema = OperationSchema(
            name: "CreateKey",
            method: "POST",
            uri: "/",
            input: KMSFacts.CreateKeyRequest,
            output: KMSFacts.CreateKeyResponse,
            errors: [KMSFacts.MalformedPolicyDocumentException, KMSFacts.DependencyTimeoutException, KMSFacts.InvalidArnException, KMSFacts.UnsupportedOperationException, KMSFacts.KMSInternalException, KMSFacts.LimitExceededException, KMSFacts.TagException, KMSFacts.CustomKeyStoreNotFoundException, KMSFacts.CustomKeyStoreInvalidStateException, KMSFacts.CloudHsmClusterInvalidConfigurationException, KMSFacts.XksKeyInvalidConfigurationException, KMSFacts.XksKeyAlreadyInUseException, KMSFacts.XksKeyNotFoundException])
    }
}

extension KMS {
    public enum Decrypt: AWSOperation {
        public typealias Input = KMS.DecryptRequest
        public typealias Output = KMS.DecryptResponse
        public static let service = KMS.service
        public static let schema = OperationSchema(
            name: "Decrypt",
            method: "POST",
            uri: "/",
            input: KMSFacts.DecryptRequest,
            output: KMSFacts.DecryptResponse,
            errors: [KMSFacts.NotFoundException, KMSFacts.DisabledException, KMSFacts.InvalidCiphertextException, KMSFacts.KeyUnavailableException, KMSFacts.IncorrectKeyException, KMSFacts.InvalidKeyUsageException, KMSFacts.DependencyTimeoutException, KMSFacts.InvalidGrantTokenException, KMSFacts.KMSInternalException, KMSFacts.KMSInvalidStateException, KMSFacts.DryRunOperationException])
    }
}

extension KMS {
    public enum DeleteAlias: AWSOperation {
        public typealias Input = KMS.DeleteAliasRequest
        public typealias Output = Unit
        public static let service = KMS.service
        public static let schema = OperationSchema(
            name: "DeleteAlias",
            method: "POST",
            uri: "/",
            input: KMSFacts.DeleteAliasRequest,
            output: .unit,
            errors: [KMSFacts.DependencyTimeoutException, KMSFacts.NotFoundException, KMSFacts.KMSInternalException, KMSFacts.KMSInvalidStateException])
    }
}

extension KMS {
    public enum DescribeKey: AWSOperation {
        public typealias Input = KMS.DescribeKeyRequest
        public typealias Output = KMS.DescribeKeyResponse
        public static let service = KMS.service
        public static let schema = OperationSchema(
            name: "DescribeKey",
            method: "POST",
            uri: "/",
            input: KMSFacts.DescribeKeyRequest,
            output: KMSFacts.DescribeKeyResponse,
            errors: [KMSFacts.NotFoundException, KMSFacts.InvalidArnException, KMSFacts.DependencyTimeoutException, KMSFacts.KMSInternalException])
    }
}

extension KMS {
    public enum DisableKey: AWSOperation {
        public typealias Input = KMS.DisableKeyRequest
        public typealias Output = Unit
        public static let service = KMS.service
        public static let schema = OperationSchema(
            name: "DisableKey",
            method: "POST",
            uri: "/",
            input: KMSFacts.DisableKeyRequest,
            output: .unit,
            errors: [KMSFacts.NotFoundException, KMSFacts.InvalidArnException, KMSFacts.DependencyTimeoutException, KMSFacts.KMSInternalException, KMSFacts.KMSInvalidStateException])
    }
}

extension KMS {
    public enum DisableKeyRotation: AWSOperation {
        public typealias Input = KMS.DisableKeyRotationRequest
        public typealias Output = Unit
        public static let service = KMS.service
        public static let schema = OperationSchema(
            name: "DisableKeyRotation",
            method: "POST",
            uri: "/",
            input: KMSFacts.DisableKeyRotationRequest,
            output: .unit,
            errors: [KMSFacts.NotFoundException, KMSFacts.DisabledException, KMSFacts.InvalidArnException, KMSFacts.DependencyTimeoutException, KMSFacts.KMSInternalException, KMSFacts.KMSInvalidStateException, KMSFacts.UnsupportedOperationException])
    }
}

extension KMS {
    public enum EnableKey: AWSOperation {
        public typealias Input = KMS.EnableKeyRequest
        public typealias Output = Unit
        public static let service = KMS.service
        public static let schema = OperationSchema(
            name: "EnableKey",
            method: "POST",
            uri: "/",
            input: KMSFacts.EnableKeyRequest,
            output: .unit,
            errors: [KMSFacts.NotFoundException, KMSFacts.InvalidArnException, KMSFacts.DependencyTimeoutException, KMSFacts.KMSInternalException, KMSFacts.LimitExceededException, KMSFacts.KMSInvalidStateException])
    }
}

extension KMS {
    public enum EnableKeyRotation: AWSOperation {
        public typealias Input = KMS.EnableKeyRotationRequest
        public typealias Output = Unit
        public static let service = KMS.service
        public static let schema = OperationSchema(
            name: "EnableKeyRotation",
            method: "POST",
            uri: "/",
            input: KMSFacts.EnableKeyRotationRequest,
            output: .unit,
            errors: [KMSFacts.NotFoundException, KMSFacts.DisabledException, KMSFacts.InvalidArnException, KMSFacts.DependencyTimeoutException, KMSFacts.KMSInternalException, KMSFacts.KMSInvalidStateException, KMSFacts.UnsupportedOperationException])
    }
}

extension KMS {
    public enum Encrypt: AWSOperation {
        public typealias Input = KMS.EncryptRequest
        public typealias Output = KMS.EncryptResponse
        public static let service = KMS.service
        public static let schema = OperationSchema(
            name: "Encrypt",
            method: "POST",
            uri: "/",
            input: KMSFacts.EncryptRequest,
            output: KMSFacts.EncryptResponse,
            errors: [KMSFacts.NotFoundException, KMSFacts.DisabledException, KMSFacts.KeyUnavailableException, KMSFacts.DependencyTimeoutException, KMSFacts.InvalidKeyUsageException, KMSFacts.InvalidGrantTokenException, KMSFacts.KMSInternalException, KMSFacts.KMSInvalidStateException, KMSFacts.DryRunOperationException])
    }
}

extension KMS {
    public enum GenerateDataKey: AWSOperation {
        public typealias Input = KMS.GenerateDataKeyRequest
        public typealias Output = KMS.GenerateDataKeyResponse
        public static let service = KMS.service
        public static let schema = OperationSchema(
            name: "GenerateDataKey",
            method: "POST",
            uri: "/",
            input: KMSFacts.GenerateDataKeyRequest,
            output: KMSFacts.GenerateDataKeyResponse,
            errors: [KMSFacts.NotFoundException, KMSFacts.DisabledException, KMSFacts.KeyUnavailableException, KMSFacts.DependencyTimeoutException, KMSFacts.InvalidKeyUsageException, KMSFacts.InvalidGrantTokenException, KMSFacts.KMSInternalException, KMSFacts.KMSInvalidStateException, KMSFacts.DryRunOperationException])
    }
}

extension KMS {
    public enum GenerateDataKeyWithoutPlaintext: AWSOperation {
        public typealias Input = KMS.GenerateDataKeyWithoutPlaintextRequest
        public typealias Output = KMS.GenerateDataKeyWithoutPlaintextResponse
        public static let service = KMS.service
        public static let schema = OperationSchema(
            name: "GenerateDataKeyWithoutPlaintext",
            method: "POST",
            uri: "/",
            input: KMSFacts.GenerateDataKeyWithoutPlaintextRequest,
            output: KMSFacts.GenerateDataKeyWithoutPlaintextResponse,
            errors: [KMSFacts.NotFoundException, KMSFacts.DisabledException, KMSFacts.KeyUnavailableException, KMSFacts.DependencyTimeoutException, KMSFacts.InvalidKeyUsageException, KMSFacts.InvalidGrantTokenException, KMSFacts.KMSInternalException, KMSFacts.KMSInvalidStateException, KMSFacts.DryRunOperationException])
    }
}

extension KMS {
    public enum GenerateRandom: AWSOperation {
        public typealias Input = KMS.GenerateRandomRequest
        public typealias Output = KMS.GenerateRandomResponse
        public static let service = KMS.service
        public static let schema = OperationSchema(
            name: "GenerateRandom",
            method: "POST",
            uri: "/",
            input: KMSFacts.GenerateRandomRequest,
            output: KMSFacts.GenerateRandomResponse,
            errors: [KMSFacts.DependencyTimeoutException, KMSFacts.KMSInternalException, KMSFacts.UnsupportedOperationException, KMSFacts.CustomKeyStoreNotFoundException, KMSFacts.CustomKeyStoreInvalidStateException])
    }
}

extension KMS {
    public enum GetKeyPolicy: AWSOperation {
        public typealias Input = KMS.GetKeyPolicyRequest
        public typealias Output = KMS.GetKeyPolicyResponse
        public static let service = KMS.service
        public static let schema = OperationSchema(
            name: "GetKeyPolicy",
            method: "POST",
            uri: "/",
            input: KMSFacts.GetKeyPolicyRequest,
            output: KMSFacts.GetKeyPolicyResponse,
            errors: [KMSFacts.NotFoundException, KMSFacts.InvalidArnException, KMSFacts.DependencyTimeoutException, KMSFacts.KMSInternalException, KMSFacts.KMSInvalidStateException])
    }
}

extension KMS {
    public enum GetKeyRotationStatus: AWSOperation {
        public typealias Input = KMS.GetKeyRotationStatusRequest
        public typealias Output = KMS.GetKeyRotationStatusResponse
        public static let service = KMS.service
        public static let schema = OperationSchema(
            name: "GetKeyRotationStatus",
            method: "POST",
            uri: "/",
            input: KMSFacts.GetKeyRotationStatusRequest,
            output: KMSFacts.GetKeyRotationStatusResponse,
            errors: [KMSFacts.NotFoundException, KMSFacts.InvalidArnException, KMSFacts.DependencyTimeoutException, KMSFacts.KMSInternalException, KMSFacts.KMSInvalidStateException, KMSFacts.UnsupportedOperationException])
    }
}

extension KMS {
    public enum ListAliases: AWSOperation {
        public typealias Input = KMS.ListAliasesRequest
        public typealias Output = KMS.ListAliasesResponse
        public static let service = KMS.service
        public static let schema = OperationSchema(
            name: "ListAliases",
            method: "POST",
            uri: "/",
            input: KMSFacts.ListAliasesRequest,
            output: KMSFacts.ListAliasesResponse,
            errors: [KMSFacts.DependencyTimeoutException, KMSFacts.InvalidMarkerException, KMSFacts.KMSInternalException, KMSFacts.InvalidArnException, KMSFacts.NotFoundException])
    }
}

extension KMS {
    public enum ListKeyPolicies: AWSOperation {
        public typealias Input = KMS.ListKeyPoliciesRequest
        public typealias Output = KMS.ListKeyPoliciesResponse
        public static let service = KMS.service
        public static let schema = OperationSchema(
            name: "ListKeyPolicies",
            method: "POST",
            uri: "/",
            input: KMSFacts.ListKeyPoliciesRequest,
            output: KMSFacts.ListKeyPoliciesResponse,
            errors: [KMSFacts.NotFoundException, KMSFacts.InvalidArnException, KMSFacts.DependencyTimeoutException, KMSFacts.KMSInternalException, KMSFacts.KMSInvalidStateException])
    }
}

extension KMS {
    public enum ListKeys: AWSOperation {
        public typealias Input = KMS.ListKeysRequest
        public typealias Output = KMS.ListKeysResponse
        public static let service = KMS.service
        public static let schema = OperationSchema(
            name: "ListKeys",
            method: "POST",
            uri: "/",
            input: KMSFacts.ListKeysRequest,
            output: KMSFacts.ListKeysResponse,
            errors: [KMSFacts.DependencyTimeoutException, KMSFacts.KMSInternalException, KMSFacts.InvalidMarkerException])
    }
}

extension KMS {
    public enum ListResourceTags: AWSOperation {
        public typealias Input = KMS.ListResourceTagsRequest
        public typealias Output = KMS.ListResourceTagsResponse
        public static let service = KMS.service
        public static let schema = OperationSchema(
            name: "ListResourceTags",
            method: "POST",
            uri: "/",
            input: KMSFacts.ListResourceTagsRequest,
            output: KMSFacts.ListResourceTagsResponse,
            errors: [KMSFacts.KMSInternalException, KMSFacts.NotFoundException, KMSFacts.InvalidArnException, KMSFacts.InvalidMarkerException])
    }
}

extension KMS {
    public enum PutKeyPolicy: AWSOperation {
        public typealias Input = KMS.PutKeyPolicyRequest
        public typealias Output = Unit
        public static let service = KMS.service
        public static let schema = OperationSchema(
            name: "PutKeyPolicy",
            method: "POST",
            uri: "/",
            input: KMSFacts.PutKeyPolicyRequest,
            output: .unit,
            errors: [KMSFacts.NotFoundException, KMSFacts.InvalidArnException, KMSFacts.MalformedPolicyDocumentException, KMSFacts.DependencyTimeoutException, KMSFacts.UnsupportedOperationException, KMSFacts.KMSInternalException, KMSFacts.LimitExceededException, KMSFacts.KMSInvalidStateException])
    }
}

extension KMS {
    public enum ReEncrypt: AWSOperation {
        public typealias Input = KMS.ReEncryptRequest
        public typealias Output = KMS.ReEncryptResponse
        public static let service = KMS.service
        public static let schema = OperationSchema(
            name: "ReEncrypt",
            method: "POST",
            uri: "/",
            input: KMSFacts.ReEncryptRequest,
            output: KMSFacts.ReEncryptResponse,
            errors: [KMSFacts.NotFoundException, KMSFacts.DisabledException, KMSFacts.InvalidCiphertextException, KMSFacts.KeyUnavailableException, KMSFacts.IncorrectKeyException, KMSFacts.DependencyTimeoutException, KMSFacts.InvalidKeyUsageException, KMSFacts.InvalidGrantTokenException, KMSFacts.KMSInternalException, KMSFacts.KMSInvalidStateException, KMSFacts.DryRunOperationException])
    }
}

extension KMS {
    public enum RotateKeyOnDemand: AWSOperation {
        public typealias Input = KMS.RotateKeyOnDemandRequest
        public typealias Output = KMS.RotateKeyOnDemandResponse
        public static let service = KMS.service
        public static let schema = OperationSchema(
            name: "RotateKeyOnDemand",
            method: "POST",
            uri: "/",
            input: KMSFacts.RotateKeyOnDemandRequest,
            output: KMSFacts.RotateKeyOnDemandResponse,
            errors: [KMSFacts.NotFoundException, KMSFacts.DisabledException, KMSFacts.InvalidArnException, KMSFacts.DependencyTimeoutException, KMSFacts.KMSInternalException, KMSFacts.KMSInvalidStateException, KMSFacts.UnsupportedOperationException, KMSFacts.LimitExceededException, KMSFacts.ConflictException])
    }
}

extension KMS {
    public enum ScheduleKeyDeletion: AWSOperation {
        public typealias Input = KMS.ScheduleKeyDeletionRequest
        public typealias Output = KMS.ScheduleKeyDeletionResponse
        public static let service = KMS.service
        public static let schema = OperationSchema(
            name: "ScheduleKeyDeletion",
            method: "POST",
            uri: "/",
            input: KMSFacts.ScheduleKeyDeletionRequest,
            output: KMSFacts.ScheduleKeyDeletionResponse,
            errors: [KMSFacts.NotFoundException, KMSFacts.InvalidArnException, KMSFacts.DependencyTimeoutException, KMSFacts.KMSInternalException, KMSFacts.KMSInvalidStateException])
    }
}

extension KMS {
    public enum TagResource: AWSOperation {
        public typealias Input = KMS.TagResourceRequest
        public typealias Output = Unit
        public static let service = KMS.service
        public static let schema = OperationSchema(
            name: "TagResource",
            method: "POST",
            uri: "/",
            input: KMSFacts.TagResourceRequest,
            output: .unit,
            errors: [KMSFacts.KMSInternalException, KMSFacts.NotFoundException, KMSFacts.InvalidArnException, KMSFacts.KMSInvalidStateException, KMSFacts.LimitExceededException, KMSFacts.TagException])
    }
}

extension KMS {
    public enum UntagResource: AWSOperation {
        public typealias Input = KMS.UntagResourceRequest
        public typealias Output = Unit
        public static let service = KMS.service
        public static let schema = OperationSchema(
            name: "UntagResource",
            method: "POST",
            uri: "/",
            input: KMSFacts.UntagResourceRequest,
            output: .unit,
            errors: [KMSFacts.KMSInternalException, KMSFacts.NotFoundException, KMSFacts.InvalidArnException, KMSFacts.KMSInvalidStateException, KMSFacts.TagException])
    }
}

extension KMS {
    public enum UpdateAlias: AWSOperation {
        public typealias Input = KMS.UpdateAliasRequest
        public typealias Output = Unit
        public static let service = KMS.service
        public static let schema = OperationSchema(
            name: "UpdateAlias",
            method: "POST",
            uri: "/",
            input: KMSFacts.UpdateAliasRequest,
            output: .unit,
            errors: [KMSFacts.DependencyTimeoutException, KMSFacts.NotFoundException, KMSFacts.KMSInternalException, KMSFacts.LimitExceededException, KMSFacts.KMSInvalidStateException])
    }
}

extension KMS {
    public enum UpdateKeyDescription: AWSOperation {
        public typealias Input = KMS.UpdateKeyDescriptionRequest
        public typealias Output = Unit
        public static let service = KMS.service
        public static let schema = OperationSchema(
            name: "UpdateKeyDescription",
            method: "POST",
            uri: "/",
            input: KMSFacts.UpdateKeyDescriptionRequest,
            output: .unit,
            errors: [KMSFacts.NotFoundException, KMSFacts.InvalidArnException, KMSFacts.DependencyTimeoutException, KMSFacts.KMSInternalException, KMSFacts.KMSInvalidStateException])
    }
}
