import AWSCore
import AWSShapes
import Testing

@testable import CloudKMS

struct EncryptionTests {
    @Test(arguments: ["id", "arn", "alias", "aliasARN"])
    func `a key answers to its four names`(_ form: String) async throws {
        let cloud = try TestCloud()
        let key = try await cloud.makeKey()
        _ = try await cloud.send(KMS.CreateAlias.self, .init(aliasName: "alias/shop", targetKeyId: key.keyId))
        let names = [
            "id": key.keyId, "arn": key.arn ?? "", "alias": "alias/shop",
            "aliasARN": "arn:aws:kms:us-east-1:000000000000:alias/shop",
        ]
        let name = try #require(names[form])

        let sealed = try await cloud.send(KMS.Encrypt.self, .init(keyId: name, plaintext: Blob("tea")))
        let opened = try await cloud.send(
            KMS.Decrypt.self, .init(ciphertextBlob: sealed.ciphertextBlob, keyId: name))

        #expect(sealed.keyId == key.arn)
        #expect(sealed.encryptionAlgorithm == "SYMMETRIC_DEFAULT")
        #expect(opened.plaintext?.text == "tea")
        #expect(opened.keyId == key.arn)
    }

    @Test func `the same text never becomes the same ciphertext`() async throws {
        let cloud = try TestCloud()
        let key = try await cloud.makeKey().keyId
        let first = try await cloud.encrypt("tea", key)
        let second = try await cloud.encrypt("tea", key)
        #expect(first != second)
        #expect(!first.text.contains("tea"))
    }

    @Test(arguments: [1, 16, 4096])
    func `texts up to 4096 bytes come back`(_ count: Int) async throws {
        let cloud = try TestCloud()
        let key = try await cloud.makeKey().keyId
        let text = String(repeating: "x", count: count)
        #expect(try await cloud.decrypt(try await cloud.encrypt(text, key)) == text)
    }

    @Test func `4097 bytes are refused in AWS's words`() async throws {
        let cloud = try TestCloud()
        let key = try await cloud.makeKey().keyId
        let text = Blob([UInt8](repeating: 1, count: 4097))
        let error = await cloud.refusal(KMS.Encrypt.self, .init(keyId: key, plaintext: text))
        #expect(error?.code == "ValidationException")
        #expect(
            error?.message.hasSuffix(
                "at 'plaintext' failed to satisfy constraint: Member must have length less than or equal to 4096")
                == true)
    }

    /// Sealed with the first context, opened with the second.
    static let contexts: [([String: String]?, [String: String]?, Bool)] = [
        (nil, nil, true), (nil, [:], true), (["a": "1", "b": "2"], ["b": "2", "a": "1"], true),
        (["a": "1"], nil, false), (nil, ["a": "1"], false), (["a": "1"], ["a": "2"], false),
        (["a": "1"], ["A": "1"], false), (["a": "1"], ["a": "1", "b": "2"], false), (["ab": "c"], ["a": "bc"], false),
    ]
    @Test(arguments: contexts)
    func `the encryption context must be the same`(
        _ sealed: [String: String]?, _ opened: [String: String]?, _ fits: Bool
    ) async throws {
        let cloud = try TestCloud()
        let key = try await cloud.makeKey().keyId
        let blob = try await cloud.encrypt("tea", key, sealed)
        let error = await cloud.refusal(
            KMS.Decrypt.self, .init(ciphertextBlob: blob, encryptionContext: opened))
        #expect(error?.code == (fits ? nil : "InvalidCiphertextException"))
    }

    @Test func `no byte of a ciphertext can be changed`() async throws {
        let cloud = try TestCloud()
        let key = try await cloud.makeKey().keyId
        let blob = try await cloud.encrypt("tea", key)
        for index in blob.bytes.indices {
            var broken = blob
            broken.bytes[index] ^= 1
            let error = await cloud.refusal(KMS.Decrypt.self, .init(ciphertextBlob: broken))
            // A changed key id names a key that is not there.
            let expected = (1..<18).contains(index) ? "AccessDeniedException" : "InvalidCiphertextException"
            #expect(error?.code == expected, "byte \(index)")
        }
    }

    @Test(arguments: [
        (Blob("rubbish"), "InvalidCiphertextException"),
        (Blob([UInt8](repeating: 1, count: 200)), "AccessDeniedException"),
        (Blob([]), "ValidationException"),
    ])
    func `what is no ciphertext is refused`(_ blob: Blob, _ code: String) async throws {
        let cloud = try TestCloud()
        #expect(await cloud.refusal(KMS.Decrypt.self, .init(ciphertextBlob: blob))?.code == code)
    }

    @Test func `a ciphertext needs its own key`() async throws {
        let cloud = try TestCloud()
        let (first, second) = (try await cloud.makeKey(), try await cloud.makeKey())
        let blob = try await cloud.encrypt("tea", first.keyId)
        let error = await cloud.refusal(KMS.Decrypt.self, .init(ciphertextBlob: blob, keyId: second.keyId))
        #expect(error?.code == "IncorrectKeyException")
        #expect(await cloud.refusal(KMS.Decrypt.self, .init())?.code == "ValidationException")
    }

    @Test(
        arguments: [("AES_256", nil, 32), ("AES_128", nil, 16), (nil, 64, 64), (nil, 1, 1)] as [(String?, Int?, Int)])
    func `data keys come plain and sealed`(_ spec: String?, _ bytes: Int?, _ length: Int) async throws {
        let cloud = try TestCloud()
        let key = try await cloud.makeKey()
        let context = ["bucket": "invoices"]

        let made = try await cloud.send(
            KMS.GenerateDataKey.self,
            .init(keyId: key.keyId, encryptionContext: context, numberOfBytes: bytes, keySpec: spec))
        let hidden = try await cloud.send(
            KMS.GenerateDataKeyWithoutPlaintext.self,
            .init(keyId: key.keyId, encryptionContext: context, keySpec: spec, numberOfBytes: bytes))

        let opened = try await cloud.send(
            KMS.Decrypt.self, .init(ciphertextBlob: made.ciphertextBlob, encryptionContext: context))
        #expect(made.plaintext?.bytes.count == length)
        #expect(opened.plaintext == made.plaintext)
        #expect(made.keyId == key.arn)
        #expect(made.keyMaterialId == opened.keyMaterialId)
        #expect(made.keyMaterialId?.utf8.count == 64)
        let other = try await cloud.send(
            KMS.Decrypt.self, .init(ciphertextBlob: hidden.ciphertextBlob, encryptionContext: context))
        #expect(other.plaintext?.bytes.count == length)
        if length > 1 { #expect(other.plaintext != made.plaintext) }
    }

    @Test(arguments: [("AES_256", 32), (nil, nil), (nil, 1025), (nil, 0), ("AES_512", nil)] as [(String?, Int?)])
    func `a data key has one length`(_ spec: String?, _ bytes: Int?) async throws {
        let cloud = try TestCloud()
        let key = try await cloud.makeKey().keyId
        let error = await cloud.refusal(
            KMS.GenerateDataKey.self, .init(keyId: key, numberOfBytes: bytes, keySpec: spec))
        #expect(error?.code == "ValidationException")
    }

    @Test func `ReEncrypt moves a text to another key and context`() async throws {
        let cloud = try TestCloud()
        let (first, second) = (try await cloud.makeKey(), try await cloud.makeKey())
        let blob = try await cloud.encrypt("tea", first.keyId, ["a": "1"])

        let moved = try await cloud.send(
            KMS.ReEncrypt.self,
            .init(
                destinationKeyId: second.keyId, ciphertextBlob: blob, sourceEncryptionContext: ["a": "1"],
                destinationEncryptionContext: ["b": "2"]))

        #expect(moved.sourceKeyId == first.arn)
        #expect(moved.keyId == second.arn)
        #expect(try await cloud.decrypt(try #require(moved.ciphertextBlob), ["b": "2"]) == "tea")
    }

    @Test func `random bytes are as many as asked for`() async throws {
        let cloud = try TestCloud()
        let output = try await cloud.send(KMS.GenerateRandom.self, .init(numberOfBytes: 24))
        #expect(output.plaintext?.bytes.count == 24)
        #expect(await cloud.refusal(KMS.GenerateRandom.self, .init())?.code == "ValidationException")
        #expect(
            await cloud.refusal(KMS.GenerateRandom.self, .init(numberOfBytes: 1, customKeyStoreId: "c"))?.code
                == "CustomKeyStoreNotFoundException")
    }

    @Test func `a dry run says only that it would work`() async throws {
        let cloud = try TestCloud()
        let key = try await cloud.makeKey().keyId
        let blob = try await cloud.encrypt("tea", key)
        let refusals = [
            await cloud.refusal(KMS.Encrypt.self, .init(keyId: key, plaintext: Blob("x"), dryRun: true)),
            await cloud.refusal(KMS.Decrypt.self, .init(ciphertextBlob: blob, dryRun: true)),
            await cloud.refusal(KMS.GenerateDataKey.self, .init(keyId: key, keySpec: "AES_256", dryRun: true)),
        ]
        #expect(refusals.map { $0?.code } == Array(repeating: "DryRunOperationException", count: 3))
    }

    @Test func `only the symmetric algorithm fits, and no enclave`() async throws {
        let cloud = try TestCloud()
        let key = try await cloud.makeKey().keyId
        let wrong = await cloud.refusal(
            KMS.Encrypt.self,
            .init(keyId: key, plaintext: Blob("x"), encryptionAlgorithm: "RSAES_OAEP_SHA_256"))
        let enclave = await cloud.refusal(
            KMS.GenerateDataKey.self, .init(keyId: key, keySpec: "AES_256", recipient: .init()))
        #expect(wrong?.code == "InvalidKeyUsageException")
        #expect(enclave?.code == "UnsupportedOperationException")
    }

    @Test func `multi-Region keys have ids of their own kind`() async throws {
        let cloud = try TestCloud()
        let made = try await cloud.send(KMS.CreateKey.self, .init(multiRegion: true))
        let key = try #require(made.keyMetadata)
        #expect(key.keyId.hasPrefix("mrk-"))
        #expect(key.multiRegionConfiguration?.multiRegionKeyType == "PRIMARY")
        #expect(key.multiRegionConfiguration?.primaryKey?.region == "us-east-1")
        #expect(try await cloud.decrypt(try await cloud.encrypt("tea", key.keyId)) == "tea")
    }
}
