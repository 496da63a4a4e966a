// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore
import AWSShapes

enum KMSProofs {
    static let operations: [any AWSOperation.Type] = [
        KMS.CancelKeyDeletion.self,
        KMS.CreateAlias.self,
        KMS.CreateKey.self,
        KMS.Decrypt.self,
        KMS.DeleteAlias.self,
        KMS.DescribeKey.self,
        KMS.DisableKey.self,
        KMS.DisableKeyRotation.self,
        KMS.EnableKey.self,
        KMS.EnableKeyRotation.self,
        KMS.Encrypt.self,
        KMS.GenerateDataKey.self,
        KMS.GenerateDataKeyWithoutPlaintext.self,
        KMS.GenerateRandom.self,
        KMS.GetKeyPolicy.self,
        KMS.GetKeyRotationStatus.self,
        KMS.ListAliases.self,
        KMS.ListKeyPolicies.self,
        KMS.ListKeys.self,
        KMS.ListResourceTags.self,
        KMS.PutKeyPolicy.self,
        KMS.ReEncrypt.self,
        KMS.RotateKeyOnDemand.self,
        KMS.ScheduleKeyDeletion.self,
        KMS.TagResource.self,
        KMS.UntagResource.self,
        KMS.UpdateAlias.self,
        KMS.UpdateKeyDescription.self,
    ]

    static let structures: [StructureProof] = [
        StructureProof(
            KMS.CancelKeyDeletionRequest.self,
            copy: { one in KMS.CancelKeyDeletionRequest(keyId: one.keyId) }),
        StructureProof(
            KMS.CancelKeyDeletionResponse.self,
            copy: { one in KMS.CancelKeyDeletionResponse(keyId: one.keyId) },
            minimum: { _ in KMS.CancelKeyDeletionResponse() }),
        StructureProof(
            KMS.CreateAliasRequest.self,
            copy: { one in KMS.CreateAliasRequest(aliasName: one.aliasName, targetKeyId: one.targetKeyId) }),
        StructureProof(
            KMS.CreateKeyRequest.self,
            copy: { one in KMS.CreateKeyRequest(policy: one.policy, description: one.description, keyUsage: one.keyUsage, customerMasterKeySpec: one.customerMasterKeySpec, keySpec: one.keySpec, origin: one.origin, customKeyStoreId: one.customKeyStoreId, bypassPolicyLockoutSafetyCheck: one.bypassPolicyLockoutSafetyCheck, tags: one.tags, multiRegion: one.multiRegion, xksKeyId: one.xksKeyId) },
            minimum: { _ in KMS.CreateKeyRequest() }),
        StructureProof(
            KMS.Tag.self,
            copy: { one in KMS.Tag(tagKey: one.tagKey, tagValue: one.tagValue) }),
        StructureProof(
            KMS.CreateKeyResponse.self,
            copy: { one in KMS.CreateKeyResponse(keyMetadata: one.keyMetadata) },
            minimum: { _ in KMS.CreateKeyResponse() }),
        StructureProof(
            KMS.KeyMetadata.self,
            copy: { one in KMS.KeyMetadata(keyId: one.keyId, awsAccountId: one.awsAccountId, arn: one.arn, creationDate: one.creationDate, enabled: one.enabled, description: one.description, keyUsage: one.keyUsage, keyState: one.keyState, deletionDate: one.deletionDate, validTo: one.validTo, origin: one.origin, customKeyStoreId: one.customKeyStoreId, cloudHsmClusterId: one.cloudHsmClusterId, expirationModel: one.expirationModel, keyManager: one.keyManager, customerMasterKeySpec: one.customerMasterKeySpec, keySpec: one.keySpec, encryptionAlgorithms: one.encryptionAlgorithms, signingAlgorithms: one.signingAlgorithms, keyAgreementAlgorithms: one.keyAgreementAlgorithms, encapsulationAlgorithms: one.encapsulationAlgorithms, multiRegion: one.multiRegion, multiRegionConfiguration: one.multiRegionConfiguration, pendingDeletionWindowInDays: one.pendingDeletionWindowInDays, macAlgorithms: one.macAlgorithms, xksKeyConfiguration: one.xksKeyConfiguration, currentKeyMaterialId: one.currentKeyMaterialId) },
            minimum: { one in KMS.KeyMetadata(keyId: one.keyId) }),
        StructureProof(
            KMS.MultiRegionConfiguration.self,
            copy: { one in KMS.MultiRegionConfiguration(multiRegionKeyType: one.multiRegionKeyType, primaryKey: one.primaryKey, replicaKeys: one.replicaKeys) },
            minimum: { _ in KMS.MultiRegionConfiguration() }),
        StructureProof(
            KMS.MultiRegionKey.self,
            copy: { one in KMS.MultiRegionKey(arn: one.arn, region: one.region) },
            minimum: { _ in KMS.MultiRegionKey() }),
        StructureProof(
            KMS.XksKeyConfigurationType.self,
            copy: { one in KMS.XksKeyConfigurationType(id: one.id) },
            minimum: { _ in KMS.XksKeyConfigurationType() }),
        StructureProof(
            KMS.DecryptRequest.self,
            copy: { one in KMS.DecryptRequest(ciphertextBlob: one.ciphertextBlob, encryptionContext: one.encryptionContext, grantTokens: one.grantTokens, keyId: one.keyId, encryptionAlgorithm: one.encryptionAlgorithm, recipient: one.recipient, dryRun: one.dryRun, dryRunModifiers: one.dryRunModifiers) },
            minimum: { _ in KMS.DecryptRequest() }),
        StructureProof(
            KMS.RecipientInfo.self,
            copy: { one in KMS.RecipientInfo(keyEncryptionAlgorithm: one.keyEncryptionAlgorithm, attestationDocument: one.attestationDocument) },
            minimum: { _ in KMS.RecipientInfo() }),
        StructureProof(
            KMS.DecryptResponse.self,
            copy: { one in KMS.DecryptResponse(keyId: one.keyId, plaintext: one.plaintext, encryptionAlgorithm: one.encryptionAlgorithm, ciphertextForRecipient: one.ciphertextForRecipient, keyMaterialId: one.keyMaterialId) },
            minimum: { _ in KMS.DecryptResponse() }),
        StructureProof(
            KMS.DeleteAliasRequest.self,
            copy: { one in KMS.DeleteAliasRequest(aliasName: one.aliasName) }),
        StructureProof(
            KMS.DescribeKeyRequest.self,
            copy: { one in KMS.DescribeKeyRequest(keyId: one.keyId, grantTokens: one.grantTokens) },
            minimum: { one in KMS.DescribeKeyRequest(keyId: one.keyId) }),
        StructureProof(
            KMS.DescribeKeyResponse.self,
            copy: { one in KMS.DescribeKeyResponse(keyMetadata: one.keyMetadata) },
            minimum: { _ in KMS.DescribeKeyResponse() }),
        StructureProof(
            KMS.DisableKeyRequest.self,
            copy: { one in KMS.DisableKeyRequest(keyId: one.keyId) }),
        StructureProof(
            KMS.DisableKeyRotationRequest.self,
            copy: { one in KMS.DisableKeyRotationRequest(keyId: one.keyId) }),
        StructureProof(
            KMS.EnableKeyRequest.self,
            copy: { one in KMS.EnableKeyRequest(keyId: one.keyId) }),
        StructureProof(
            KMS.EnableKeyRotationRequest.self,
            copy: { one in KMS.EnableKeyRotationRequest(keyId: one.keyId, rotationPeriodInDays: one.rotationPeriodInDays) },
            minimum: { one in KMS.EnableKeyRotationRequest(keyId: one.keyId) }),
        StructureProof(
            KMS.EncryptRequest.self,
            copy: { one in KMS.EncryptRequest(keyId: one.keyId, plaintext: one.plaintext, encryptionContext: one.encryptionContext, grantTokens: one.grantTokens, encryptionAlgorithm: one.encryptionAlgorithm, dryRun: one.dryRun) },
            minimum: { one in KMS.EncryptRequest(keyId: one.keyId, plaintext: one.plaintext) }),
        StructureProof(
            KMS.EncryptResponse.self,
            copy: { one in KMS.EncryptResponse(ciphertextBlob: one.ciphertextBlob, keyId: one.keyId, encryptionAlgorithm: one.encryptionAlgorithm) },
            minimum: { _ in KMS.EncryptResponse() }),
        StructureProof(
            KMS.GenerateDataKeyRequest.self,
            copy: { one in KMS.GenerateDataKeyRequest(keyId: one.keyId, encryptionContext: one.encryptionContext, numberOfBytes: one.numberOfBytes, keySpec: one.keySpec, grantTokens: one.grantTokens, recipient: one.recipient, dryRun: one.dryRun) },
            minimum: { one in KMS.GenerateDataKeyRequest(keyId: one.keyId) }),
        StructureProof(
            KMS.GenerateDataKeyResponse.self,
            copy: { one in KMS.GenerateDataKeyResponse(ciphertextBlob: one.ciphertextBlob, plaintext: one.plaintext, keyId: one.keyId, ciphertextForRecipient: one.ciphertextForRecipient, keyMaterialId: one.keyMaterialId) },
            minimum: { _ in KMS.GenerateDataKeyResponse() }),
        StructureProof(
            KMS.GenerateDataKeyWithoutPlaintextRequest.self,
            copy: { one in KMS.GenerateDataKeyWithoutPlaintextRequest(keyId: one.keyId, encryptionContext: one.encryptionContext, keySpec: one.keySpec, numberOfBytes: one.numberOfBytes, grantTokens: one.grantTokens, dryRun: one.dryRun) },
            minimum: { one in KMS.GenerateDataKeyWithoutPlaintextRequest(keyId: one.keyId) }),
        StructureProof(
            KMS.GenerateDataKeyWithoutPlaintextResponse.self,
            copy: { one in KMS.GenerateDataKeyWithoutPlaintextResponse(ciphertextBlob: one.ciphertextBlob, keyId: one.keyId, keyMaterialId: one.keyMaterialId) },
            minimum: { _ in KMS.GenerateDataKeyWithoutPlaintextResponse() }),
        StructureProof(
            KMS.GenerateRandomRequest.self,
            copy: { one in KMS.GenerateRandomRequest(numberOfBytes: one.numberOfBytes, customKeyStoreId: one.customKeyStoreId, recipient: one.recipient) },
            minimum: { _ in KMS.GenerateRandomRequest() }),
        StructureProof(
            KMS.GenerateRandomResponse.self,
            copy: { one in KMS.GenerateRandomResponse(plaintext: one.plaintext, ciphertextForRecipient: one.ciphertextForRecipient) },
            minimum: { _ in KMS.GenerateRandomResponse() }),
        StructureProof(
            KMS.GetKeyPolicyRequest.self,
            copy: { one in KMS.GetKeyPolicyRequest(keyId: one.keyId, policyName: one.policyName) },
            minimum: { one in KMS.GetKeyPolicyRequest(keyId: one.keyId) }),
        StructureProof(
            KMS.GetKeyPolicyResponse.self,
            copy: { one in KMS.GetKeyPolicyResponse(policy: one.policy, policyName: one.policyName) },
            minimum: { _ in KMS.GetKeyPolicyResponse() }),
        StructureProof(
            KMS.GetKeyRotationStatusRequest.self,
            copy: { one in KMS.GetKeyRotationStatusRequest(keyId: one.keyId) }),
        StructureProof(
            KMS.GetKeyRotationStatusResponse.self,
            copy: { one in KMS.GetKeyRotationStatusResponse(keyRotationEnabled: one.keyRotationEnabled, keyId: one.keyId, rotationPeriodInDays: one.rotationPeriodInDays, nextRotationDate: one.nextRotationDate, onDemandRotationStartDate: one.onDemandRotationStartDate) },
            minimum: { _ in KMS.GetKeyRotationStatusResponse() }),
        StructureProof(
            KMS.ListAliasesRequest.self,
            copy: { one in KMS.ListAliasesRequest(keyId: one.keyId, limit: one.limit, marker: one.marker) },
            minimum: { _ in KMS.ListAliasesRequest() }),
        StructureProof(
            KMS.ListAliasesResponse.self,
            copy: { one in KMS.ListAliasesResponse(aliases: one.aliases, nextMarker: one.nextMarker, truncated: one.truncated) },
            minimum: { _ in KMS.ListAliasesResponse() }),
        StructureProof(
            KMS.AliasListEntry.self,
            copy: { one in KMS.AliasListEntry(aliasName: one.aliasName, aliasArn: one.aliasArn, targetKeyId: one.targetKeyId, creationDate: one.creationDate, lastUpdatedDate: one.lastUpdatedDate) },
            minimum: { _ in KMS.AliasListEntry() }),
        StructureProof(
            KMS.ListKeyPoliciesRequest.self,
            copy: { one in KMS.ListKeyPoliciesRequest(keyId: one.keyId, limit: one.limit, marker: one.marker) },
            minimum: { one in KMS.ListKeyPoliciesRequest(keyId: one.keyId) }),
        StructureProof(
            KMS.ListKeyPoliciesResponse.self,
            copy: { one in KMS.ListKeyPoliciesResponse(policyNames: one.policyNames, nextMarker: one.nextMarker, truncated: one.truncated) },
            minimum: { _ in KMS.ListKeyPoliciesResponse() }),
        StructureProof(
            KMS.ListKeysRequest.self,
            copy: { one in KMS.ListKeysRequest(limit: one.limit, marker: one.marker, resourceOwners: one.resourceOwners) },
            minimum: { _ in KMS.ListKeysRequest() }),
        StructureProof(
            KMS.ListKeysResponse.self,
            copy: { one in KMS.ListKeysResponse(keys: one.keys, nextMarker: one.nextMarker, truncated: one.truncated) },
            minimum: { _ in KMS.ListKeysResponse() }),
        StructureProof(
            KMS.KeyListEntry.self,
            copy: { one in KMS.KeyListEntry(keyId: one.keyId, keyArn: one.keyArn) },
            minimum: { _ in KMS.KeyListEntry() }),
        StructureProof(
            KMS.ListResourceTagsRequest.self,
            copy: { one in KMS.ListResourceTagsRequest(keyId: one.keyId, limit: one.limit, marker: one.marker) },
            minimum: { one in KMS.ListResourceTagsRequest(keyId: one.keyId) }),
        StructureProof(
            KMS.ListResourceTagsResponse.self,
            copy: { one in KMS.ListResourceTagsResponse(tags: one.tags, nextMarker: one.nextMarker, truncated: one.truncated) },
            minimum: { _ in KMS.ListResourceTagsResponse() }),
        StructureProof(
            KMS.PutKeyPolicyRequest.self,
            copy: { one in KMS.PutKeyPolicyRequest(keyId: one.keyId, policy: one.policy, policyName: one.policyName, bypassPolicyLockoutSafetyCheck: one.bypassPolicyLockoutSafetyCheck) },
            minimum: { one in KMS.PutKeyPolicyRequest(keyId: one.keyId, policy: one.policy) }),
        StructureProof(
            KMS.ReEncryptRequest.self,
            copy: { one in KMS.ReEncryptRequest(destinationKeyId: one.destinationKeyId, ciphertextBlob: one.ciphertextBlob, sourceEncryptionContext: one.sourceEncryptionContext, sourceKeyId: one.sourceKeyId, destinationEncryptionContext: one.destinationEncryptionContext, sourceEncryptionAlgorithm: one.sourceEncryptionAlgorithm, destinationEncryptionAlgorithm: one.destinationEncryptionAlgorithm, grantTokens: one.grantTokens, dryRun: one.dryRun, dryRunModifiers: one.dryRunModifiers) },
            minimum: { one in KMS.ReEncryptRequest(destinationKeyId: one.destinationKeyId) }),
        StructureProof(
            KMS.ReEncryptResponse.self,
            copy: { one in KMS.ReEncryptResponse(ciphertextBlob: one.ciphertextBlob, sourceKeyId: one.sourceKeyId, keyId: one.keyId, sourceEncryptionAlgorithm: one.sourceEncryptionAlgorithm, destinationEncryptionAlgorithm: one.destinationEncryptionAlgorithm, sourceKeyMaterialId: one.sourceKeyMaterialId, destinationKeyMaterialId: one.destinationKeyMaterialId) },
            minimum: { _ in KMS.ReEncryptResponse() }),
        StructureProof(
            KMS.RotateKeyOnDemandRequest.self,
            copy: { one in KMS.RotateKeyOnDemandRequest(keyId: one.keyId) }),
        StructureProof(
            KMS.RotateKeyOnDemandResponse.self,
            copy: { one in KMS.RotateKeyOnDemandResponse(keyId: one.keyId) },
            minimum: { _ in KMS.RotateKeyOnDemandResponse() }),
        StructureProof(
            KMS.ScheduleKeyDeletionRequest.self,
            copy: { one in KMS.ScheduleKeyDeletionRequest(keyId: one.keyId, pendingWindowInDays: one.pendingWindowInDays) },
            minimum: { one in KMS.ScheduleKeyDeletionRequest(keyId: one.keyId) }),
        StructureProof(
            KMS.ScheduleKeyDeletionResponse.self,
            copy: { one in KMS.ScheduleKeyDeletionResponse(keyId: one.keyId, deletionDate: one.deletionDate, keyState: one.keyState, pendingWindowInDays: one.pendingWindowInDays) },
            minimum: { _ in KMS.ScheduleKeyDeletionResponse() }),
        StructureProof(
            KMS.TagResourceRequest.self,
            copy: { one in KMS.TagResourceRequest(keyId: one.keyId, tags: one.tags) }),
        StructureProof(
            KMS.UntagResourceRequest.self,
            copy: { one in KMS.UntagResourceRequest(keyId: one.keyId, tagKeys: one.tagKeys) }),
        StructureProof(
            KMS.UpdateAliasRequest.self,
            copy: { one in KMS.UpdateAliasRequest(aliasName: one.aliasName, targetKeyId: one.targetKeyId) }),
        StructureProof(
            KMS.UpdateKeyDescriptionRequest.self,
            copy: { one in KMS.UpdateKeyDescriptionRequest(keyId: one.keyId, description: one.description) }),
    ]
}
