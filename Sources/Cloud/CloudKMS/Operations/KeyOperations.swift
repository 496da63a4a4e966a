import AWSCore
import AWSShapes
import CloudCore

/// Making, describing and listing keys.
extension KMSService {
    func registerKeyOperations(_ table: inout OperationTable) {
        table.on(KMS.CreateKey.self, validates: true) { input, context in
            return KMS.CreateKeyResponse(keyMetadata: try await self.createKey(input, context).metadata)
        }
        table.onKey(KMS.DescribeKey.self) { input, context in
            let found = try await self.find(input.keyId, for: "DescribeKey", context)
            var metadata = found.key.metadata
            metadata.currentKeyMaterialId = found.materials.last?.id
            return KMS.DescribeKeyResponse(keyMetadata: metadata)
        }
        table.on(KMS.ListKeys.self, validates: true) { input, _ in
            let page = try Page(
                self.allKeys, limit: input.limit, usual: 100, marker: input.marker, id: \.id)
            return KMS.ListKeysResponse(
                keys: page.elements.map { KMS.KeyListEntry(keyId: $0.id, keyArn: $0.arn) },
                nextMarker: page.next, truncated: page.isTruncated)
        }
        table.onKey(KMS.UpdateKeyDescription.self) { input, context in
            let found = try await self.find(input.keyId, for: "UpdateKeyDescription", context)
            try await self.change(found.key.id) { key in
                try key.requireNotPendingDeletion()
                key.description = input.description
            }
            return Unit()
        }
    }

    private func createKey(_ input: KMS.CreateKeyRequest, _ context: RequestContext) async throws -> KMSKey {
        try KMSKey.check(
            spec: input.keySpec ?? input.customerMasterKeySpec, usage: input.keyUsage, origin: input.origin,
            customStore: input.customKeyStoreId ?? input.xksKeyId)
        if let policy = input.policy {
            try check(policy, by: context.principal, bypassing: input.bypassPolicyLockoutSafetyCheck ?? false)
        }
        let tags = try Tags.merged(input.tags ?? [], into: [:])
        return try await makeKey(
            { key in
                key.description = input.description ?? ""
                if let policy = input.policy { key.policy = policy }
                key.tags = tags
            }, isMultiRegion: input.multiRegion ?? false)
    }
}

extension KMSKey {
    /// What this cloud makes: symmetric encryption keys with material of its own.
    static func check(spec: String?, usage: String?, origin: String?, customStore: String? = nil) throws(AWSError) {
        guard spec ?? "SYMMETRIC_DEFAULT" == "SYMMETRIC_DEFAULT" else {
            throw .unsupported("KeySpec \(spec ?? "") is not built here yet; this cloud has symmetric encryption keys.")
        }
        guard usage ?? "ENCRYPT_DECRYPT" == "ENCRYPT_DECRYPT" else {
            throw .validation("The specified KeyUsage \(usage ?? "") is not compatible with KeySpec SYMMETRIC_DEFAULT.")
        }
        guard origin ?? "AWS_KMS" == "AWS_KMS", customStore == nil else {
            throw .unsupported("Key material of other origin than AWS_KMS is not built here yet.")
        }
    }
}
