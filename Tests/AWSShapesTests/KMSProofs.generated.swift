// Made by `make shapes` from botocore's service model. Do not edit.
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
        StructureProof(KMS.CancelKeyDeletionRequest.self) { one in
            KMS.CancelKeyDeletionRequest(keyId: one.keyId)
        },
        StructureProof(KMS.CancelKeyDeletionResponse.self) { one in
            KMS.CancelKeyDeletionResponse(keyId: one.keyId)
        },
        StructureProof(KMS.CreateAliasRequest.self) { one in
            KMS.CreateAliasRequest(aliasName: one.aliasName, targetKeyId: one.targetKeyId)
        },
        StructureProof(KMS.CreateKeyRequest.self) { one in
            KMS.CreateKeyRequest(
                policy: one.policy, description: one.description, keyUsage: one.keyUsage,
                customerMasterKeySpec: one.customerMasterKeySpec, keySpec: one.keySpec, origin: one.origin,
                customKeyStoreId: one.customKeyStoreId,
                bypassPolicyLockoutSafetyCheck: one.bypassPolicyLockoutSafetyCheck, tags: one.tags,
                multiRegion: one.multiRegion, xksKeyId: one.xksKeyId)
        },
        StructureProof(KMS.Tag.self) { one in
            KMS.Tag(tagKey: one.tagKey, tagValue: one.tagValue)
        },
        StructureProof(KMS.CreateKeyResponse.self) { one in
            KMS.CreateKeyResponse(keyMetadata: one.keyMetadata)
        },
        StructureProof(KMS.KeyMetadata.self) { one in
            KMS.KeyMetadata(
                keyId: one.keyId, awsAccountId: one.awsAccountId, arn: one.arn, creationDate: one.creationDate,
                enabled: one.enabled, description: one.description, keyUsage: one.keyUsage, keyState: one.keyState,
                deletionDate: one.deletionDate, validTo: one.validTo, origin: one.origin,
                customKeyStoreId: one.customKeyStoreId, cloudHsmClusterId: one.cloudHsmClusterId,
                expirationModel: one.expirationModel, keyManager: one.keyManager,
                customerMasterKeySpec: one.customerMasterKeySpec, keySpec: one.keySpec,
                encryptionAlgorithms: one.encryptionAlgorithms, signingAlgorithms: one.signingAlgorithms,
                keyAgreementAlgorithms: one.keyAgreementAlgorithms,
                encapsulationAlgorithms: one.encapsulationAlgorithms, multiRegion: one.multiRegion,
                multiRegionConfiguration: one.multiRegionConfiguration,
                pendingDeletionWindowInDays: one.pendingDeletionWindowInDays, macAlgorithms: one.macAlgorithms,
                xksKeyConfiguration: one.xksKeyConfiguration, currentKeyMaterialId: one.currentKeyMaterialId)
        },
        StructureProof(KMS.MultiRegionConfiguration.self) { one in
            KMS.MultiRegionConfiguration(
                multiRegionKeyType: one.multiRegionKeyType, primaryKey: one.primaryKey, replicaKeys: one.replicaKeys)
        },
        StructureProof(KMS.MultiRegionKey.self) { one in
            KMS.MultiRegionKey(arn: one.arn, region: one.region)
        },
        StructureProof(KMS.XksKeyConfigurationType.self) { one in
            KMS.XksKeyConfigurationType(id: one.id)
        },
        StructureProof(KMS.DecryptRequest.self) { one in
            KMS.DecryptRequest(
                ciphertextBlob: one.ciphertextBlob, encryptionContext: one.encryptionContext,
                grantTokens: one.grantTokens, keyId: one.keyId, encryptionAlgorithm: one.encryptionAlgorithm,
                recipient: one.recipient, dryRun: one.dryRun, dryRunModifiers: one.dryRunModifiers)
        },
        StructureProof(KMS.RecipientInfo.self) { one in
            KMS.RecipientInfo(
                keyEncryptionAlgorithm: one.keyEncryptionAlgorithm, attestationDocument: one.attestationDocument)
        },
        StructureProof(KMS.DecryptResponse.self) { one in
            KMS.DecryptResponse(
                keyId: one.keyId, plaintext: one.plaintext, encryptionAlgorithm: one.encryptionAlgorithm,
                ciphertextForRecipient: one.ciphertextForRecipient, keyMaterialId: one.keyMaterialId)
        },
        StructureProof(KMS.DeleteAliasRequest.self) { one in
            KMS.DeleteAliasRequest(aliasName: one.aliasName)
        },
        StructureProof(KMS.DescribeKeyRequest.self) { one in
            KMS.DescribeKeyRequest(keyId: one.keyId, grantTokens: one.grantTokens)
        },
        StructureProof(KMS.DescribeKeyResponse.self) { one in
            KMS.DescribeKeyResponse(keyMetadata: one.keyMetadata)
        },
        StructureProof(KMS.DisableKeyRequest.self) { one in
            KMS.DisableKeyRequest(keyId: one.keyId)
        },
        StructureProof(KMS.DisableKeyRotationRequest.self) { one in
            KMS.DisableKeyRotationRequest(keyId: one.keyId)
        },
        StructureProof(KMS.EnableKeyRequest.self) { one in
            KMS.EnableKeyRequest(keyId: one.keyId)
        },
        StructureProof(KMS.EnableKeyRotationRequest.self) { one in
            KMS.EnableKeyRotationRequest(keyId: one.keyId, rotationPeriodInDays: one.rotationPeriodInDays)
        },
        StructureProof(KMS.EncryptRequest.self) { one in
            KMS.EncryptRequest(
                keyId: one.keyId, plaintext: one.plaintext, encryptionContext: one.encryptionContext,
                grantTokens: one.grantTokens, encryptionAlgorithm: one.encryptionAlgorithm, dryRun: one.dryRun)
        },
        StructureProof(KMS.EncryptResponse.self) { one in
            KMS.EncryptResponse(
                ciphertextBlob: one.ciphertextBlob, keyId: one.keyId, encryptionAlgorithm: one.encryptionAlgorithm)
        },
        StructureProof(KMS.GenerateDataKeyRequest.self) { one in
            KMS.GenerateDataKeyRequest(
                keyId: one.keyId, encryptionContext: one.encryptionContext, numberOfBytes: one.numberOfBytes,
                keySpec: one.keySpec, grantTokens: one.grantTokens, recipient: one.recipient, dryRun: one.dryRun)
        },
        StructureProof(KMS.GenerateDataKeyResponse.self) { one in
            KMS.GenerateDataKeyResponse(
                ciphertextBlob: one.ciphertextBlob, plaintext: one.plaintext, keyId: one.keyId,
                ciphertextForRecipient: one.ciphertextForRecipient, keyMaterialId: one.keyMaterialId)
        },
        StructureProof(KMS.GenerateDataKeyWithoutPlaintextRequest.self) { one in
            KMS.GenerateDataKeyWithoutPlaintextRequest(
                keyId: one.keyId, encryptionContext: one.encryptionContext, keySpec: one.keySpec,
                numberOfBytes: one.numberOfBytes, grantTokens: one.grantTokens, dryRun: one.dryRun)
        },
        StructureProof(KMS.GenerateDataKeyWithoutPlaintextResponse.self) { one in
            KMS.GenerateDataKeyWithoutPlaintextResponse(
                ciphertextBlob: one.ciphertextBlob, keyId: one.keyId, keyMaterialId: one.keyMaterialId)
        },
        StructureProof(KMS.GenerateRandomRequest.self) { one in
            KMS.GenerateRandomRequest(
                numberOfBytes: one.numberOfBytes, customKeyStoreId: one.customKeyStoreId, recipient: one.recipient)
        },
        StructureProof(KMS.GenerateRandomResponse.self) { one in
            KMS.GenerateRandomResponse(plaintext: one.plaintext, ciphertextForRecipient: one.ciphertextForRecipient)
        },
        StructureProof(KMS.GetKeyPolicyRequest.self) { one in
            KMS.GetKeyPolicyRequest(keyId: one.keyId, policyName: one.policyName)
        },
        StructureProof(KMS.GetKeyPolicyResponse.self) { one in
            KMS.GetKeyPolicyResponse(policy: one.policy, policyName: one.policyName)
        },
        StructureProof(KMS.GetKeyRotationStatusRequest.self) { one in
            KMS.GetKeyRotationStatusRequest(keyId: one.keyId)
        },
        StructureProof(KMS.GetKeyRotationStatusResponse.self) { one in
            KMS.GetKeyRotationStatusResponse(
                keyRotationEnabled: one.keyRotationEnabled, keyId: one.keyId,
                rotationPeriodInDays: one.rotationPeriodInDays, nextRotationDate: one.nextRotationDate,
                onDemandRotationStartDate: one.onDemandRotationStartDate)
        },
        StructureProof(KMS.ListAliasesRequest.self) { one in
            KMS.ListAliasesRequest(keyId: one.keyId, limit: one.limit, marker: one.marker)
        },
        StructureProof(KMS.ListAliasesResponse.self) { one in
            KMS.ListAliasesResponse(aliases: one.aliases, nextMarker: one.nextMarker, truncated: one.truncated)
        },
        StructureProof(KMS.AliasListEntry.self) { one in
            KMS.AliasListEntry(
                aliasName: one.aliasName, aliasArn: one.aliasArn, targetKeyId: one.targetKeyId,
                creationDate: one.creationDate, lastUpdatedDate: one.lastUpdatedDate)
        },
        StructureProof(KMS.ListKeyPoliciesRequest.self) { one in
            KMS.ListKeyPoliciesRequest(keyId: one.keyId, limit: one.limit, marker: one.marker)
        },
        StructureProof(KMS.ListKeyPoliciesResponse.self) { one in
            KMS.ListKeyPoliciesResponse(
                policyNames: one.policyNames, nextMarker: one.nextMarker, truncated: one.truncated)
        },
        StructureProof(KMS.ListKeysRequest.self) { one in
            KMS.ListKeysRequest(limit: one.limit, marker: one.marker, resourceOwners: one.resourceOwners)
        },
        StructureProof(KMS.ListKeysResponse.self) { one in
            KMS.ListKeysResponse(keys: one.keys, nextMarker: one.nextMarker, truncated: one.truncated)
        },
        StructureProof(KMS.KeyListEntry.self) { one in
            KMS.KeyListEntry(keyId: one.keyId, keyArn: one.keyArn)
        },
        StructureProof(KMS.ListResourceTagsRequest.self) { one in
            KMS.ListResourceTagsRequest(keyId: one.keyId, limit: one.limit, marker: one.marker)
        },
        StructureProof(KMS.ListResourceTagsResponse.self) { one in
            KMS.ListResourceTagsResponse(tags: one.tags, nextMarker: one.nextMarker, truncated: one.truncated)
        },
        StructureProof(KMS.PutKeyPolicyRequest.self) { one in
            KMS.PutKeyPolicyRequest(
                keyId: one.keyId, policy: one.policy, policyName: one.policyName,
                bypassPolicyLockoutSafetyCheck: one.bypassPolicyLockoutSafetyCheck)
        },
        StructureProof(KMS.ReEncryptRequest.self) { one in
            KMS.ReEncryptRequest(
                destinationKeyId: one.destinationKeyId, ciphertextBlob: one.ciphertextBlob,
                sourceEncryptionContext: one.sourceEncryptionContext, sourceKeyId: one.sourceKeyId,
                destinationEncryptionContext: one.destinationEncryptionContext,
                sourceEncryptionAlgorithm: one.sourceEncryptionAlgorithm,
                destinationEncryptionAlgorithm: one.destinationEncryptionAlgorithm, grantTokens: one.grantTokens,
                dryRun: one.dryRun, dryRunModifiers: one.dryRunModifiers)
        },
        StructureProof(KMS.ReEncryptResponse.self) { one in
            KMS.ReEncryptResponse(
                ciphertextBlob: one.ciphertextBlob, sourceKeyId: one.sourceKeyId, keyId: one.keyId,
                sourceEncryptionAlgorithm: one.sourceEncryptionAlgorithm,
                destinationEncryptionAlgorithm: one.destinationEncryptionAlgorithm,
                sourceKeyMaterialId: one.sourceKeyMaterialId, destinationKeyMaterialId: one.destinationKeyMaterialId)
        },
        StructureProof(KMS.RotateKeyOnDemandRequest.self) { one in
            KMS.RotateKeyOnDemandRequest(keyId: one.keyId)
        },
        StructureProof(KMS.RotateKeyOnDemandResponse.self) { one in
            KMS.RotateKeyOnDemandResponse(keyId: one.keyId)
        },
        StructureProof(KMS.ScheduleKeyDeletionRequest.self) { one in
            KMS.ScheduleKeyDeletionRequest(keyId: one.keyId, pendingWindowInDays: one.pendingWindowInDays)
        },
        StructureProof(KMS.ScheduleKeyDeletionResponse.self) { one in
            KMS.ScheduleKeyDeletionResponse(
                keyId: one.keyId, deletionDate: one.deletionDate, keyState: one.keyState,
                pendingWindowInDays: one.pendingWindowInDays)
        },
        StructureProof(KMS.TagResourceRequest.self) { one in
            KMS.TagResourceRequest(keyId: one.keyId, tags: one.tags)
        },
        StructureProof(KMS.UntagResourceRequest.self) { one in
            KMS.UntagResourceRequest(keyId: one.keyId, tagKeys: one.tagKeys)
        },
        StructureProof(KMS.UpdateAliasRequest.self) { one in
            KMS.UpdateAliasRequest(aliasName: one.aliasName, targetKeyId: one.targetKeyId)
        },
        StructureProof(KMS.UpdateKeyDescriptionRequest.self) { one in
            KMS.UpdateKeyDescriptionRequest(keyId: one.keyId, description: one.description)
        },
    ]
}
