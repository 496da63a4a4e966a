import AWSCore
import AWSShapes
import CloudCore

/// Encrypt, Decrypt, ReEncrypt, data keys and random bytes.
extension KMSService {
    private static let algorithm = "SYMMETRIC_DEFAULT"

    func registerCryptographicOperations(_ table: inout OperationTable) {
        table.onKey(KMS.Encrypt.self) { input, context in
            let found = try await self.usable(
                input.keyId, for: "Encrypt", context, input.encryptionContext, input.encryptionAlgorithm, input.dryRun)
            let blob = try self.seal(input.plaintext.bytes, with: found, input.encryptionContext)
            return KMS.EncryptResponse(
                ciphertextBlob: Blob(blob), keyId: found.key.arn, encryptionAlgorithm: Self.algorithm)
        }
        table.onKey(KMS.Decrypt.self) { input, context in
            try Self.refuse(input.recipient)
            let opened = try await self.open(
                input.ciphertextBlob, named: input.keyId, for: "Decrypt", context, input.encryptionContext,
                input.encryptionAlgorithm)
            if input.dryRun == true { throw AWSError.dryRun }
            return KMS.DecryptResponse(
                keyId: opened.keyARN, plaintext: Blob(opened.plaintext), encryptionAlgorithm: Self.algorithm,
                keyMaterialId: opened.materialID)
        }
        table.onKey(KMS.ReEncrypt.self) { input, context in
            let opened = try await self.open(
                input.ciphertextBlob, named: input.sourceKeyId, for: "ReEncryptFrom", context,
                input.sourceEncryptionContext, input.sourceEncryptionAlgorithm)
            let found = try await self.usable(
                input.destinationKeyId, for: "ReEncryptTo", context, input.destinationEncryptionContext,
                input.destinationEncryptionAlgorithm, input.dryRun)
            let blob = try self.seal(opened.plaintext, with: found, input.destinationEncryptionContext)
            return KMS.ReEncryptResponse(
                ciphertextBlob: Blob(blob), sourceKeyId: opened.keyARN, keyId: found.key.arn,
                sourceEncryptionAlgorithm: Self.algorithm, destinationEncryptionAlgorithm: Self.algorithm,
                sourceKeyMaterialId: opened.materialID, destinationKeyMaterialId: found.materials.last?.id)
        }
        registerDataKeyOperations(&table)
    }

    private func registerDataKeyOperations(_ table: inout OperationTable) {
        table.onKey(KMS.GenerateDataKey.self) { input, context in
            try Self.refuse(input.recipient)
            let count = try Self.length(spec: input.keySpec, bytes: input.numberOfBytes)
            let found = try await self.usable(
                input.keyId, for: "GenerateDataKey", context, input.encryptionContext, nil, input.dryRun)
            let plaintext = self.settings.random.bytes(count)
            let blob = try self.seal(plaintext, with: found, input.encryptionContext)
            return KMS.GenerateDataKeyResponse(
                ciphertextBlob: Blob(blob), plaintext: Blob(plaintext), keyId: found.key.arn,
                keyMaterialId: found.materials.last?.id)
        }
        table.onKey(KMS.GenerateDataKeyWithoutPlaintext.self) { input, context in
            let count = try Self.length(spec: input.keySpec, bytes: input.numberOfBytes)
            let found = try await self.usable(
                input.keyId, for: "GenerateDataKeyWithoutPlaintext", context, input.encryptionContext, nil,
                input.dryRun)
            let blob = try self.seal(self.settings.random.bytes(count), with: found, input.encryptionContext)
            return KMS.GenerateDataKeyWithoutPlaintextResponse(
                ciphertextBlob: Blob(blob), keyId: found.key.arn, keyMaterialId: found.materials.last?.id)
        }
        table.on(KMS.GenerateRandom.self, validates: true) { input, _ in
            try Self.refuse(input.recipient)
            guard input.customKeyStoreId == nil else {
                throw AWSError("CustomKeyStoreNotFoundException", "Custom key stores are not built here.")
            }
            guard let count = input.numberOfBytes else {
                throw AWSError.validation("Please specify the number of bytes.")
            }
            return KMS.GenerateRandomResponse(plaintext: Blob(self.settings.random.bytes(count)))
        }
    }

    // MARK: - Steps

    /// A key that the caller may encrypt with.
    @inline(never)
    private func usable(
        _ name: String, for action: String, _ context: RequestContext, _ encryptionContext: [String: String]?,
        _ algorithm: String?, _ dryRun: Bool?
    ) async throws -> LoadedKey {
        try Self.check(algorithm: algorithm)
        let found = try await find(name, for: action, context, encryptionContext: encryptionContext ?? [:])
        try found.key.requireUsable()
        if dryRun == true { throw AWSError.dryRun }
        return found
    }

    private func seal(_ plaintext: [UInt8], with found: LoadedKey, _ context: [String: String]?) throws -> [UInt8] {
        guard let material = found.materials.last, let id = KeyID(found.key.id) else {
            throw AWSError.internalFailure()
        }
        return try Ciphertext.seal(
            plaintext, keyID: id, version: material.version, material: material.key, context: context ?? [:],
            random: settings.random.bytes(28))
    }

    private struct Opened {
        var plaintext: [UInt8]
        var keyARN: String
        var materialID: String
    }

    @inline(never)  // Swift 6.3 crashes (splitting coroutines) when both steps are inlined into one caller.
    private func open(
        _ blob: Blob?, named name: String?, for action: String, _ context: RequestContext,
        _ encryptionContext: [String: String]?, _ algorithm: String?
    ) async throws -> Opened {
        try Self.check(algorithm: algorithm)
        guard let blob else {
            throw AWSError.validation(
                "1 validation error detected: Value null at 'ciphertextBlob' failed to satisfy constraint: "
                    + "Member must not be null")
        }
        let encryptionContext = encryptionContext ?? [:]
        var wanted: LoadedKey?
        if let name { wanted = try await find(name, for: action, context, encryptionContext: encryptionContext) }
        guard let ciphertext = Ciphertext(blob.bytes) else { throw AWSError.invalidCiphertext }
        let id = ciphertext.keyID.text
        if let wanted, wanted.key.id != id { throw AWSError.incorrectKey }
        guard let found = wanted ?? loadedKey(id) else { throw AWSError.unknownCiphertextKey }
        if wanted == nil { try authorize(found, action, context, encryptionContext: encryptionContext) }
        try found.key.requireUsable()
        guard let material = found.materials.first(where: { $0.version == ciphertext.version }) else {
            throw AWSError.invalidCiphertext
        }
        let plaintext = try ciphertext.open(material: material.key, context: encryptionContext)
        return Opened(plaintext: plaintext, keyARN: found.key.arn, materialID: material.id)
    }

    private static func check(algorithm: String?) throws(AWSError) {
        guard let algorithm, algorithm != Self.algorithm else { return }
        throw AWSError(
            "InvalidKeyUsageException", "The encryption algorithm \(algorithm) is not valid for a symmetric key.")
    }

    private static func refuse(_ recipient: KMS.RecipientInfo?) throws(AWSError) {
        if recipient != nil { throw .unsupported("Recipient: this cloud has no Nitro enclaves.") }
    }

    private static func length(spec: String?, bytes: Int?) throws(AWSError) -> Int {
        switch (spec, bytes) {
        case ("AES_256", nil): return 32
        case ("AES_128", nil): return 16
        case (nil, let bytes?): return bytes
        default: throw .validation("Please specify either number of bytes or key spec.")
        }
    }
}
