import AWSCore
import AWSShapes
import Testing

@testable import CloudKMS

struct RotationTests {
    static let day = Duration.seconds(86_400)

    @Test func `rotation by the year keeps old ciphertexts readable`() async throws {
        let cloud = try TestCloud()
        let key = try await cloud.makeKey().keyId
        _ = try await cloud.send(KMS.EnableKeyRotation.self, .init(keyId: key))
        let old = try await cloud.encrypt("old", key)
        let material = try await cloud.describe(key).currentKeyMaterialId
        let status = try await cloud.send(KMS.GetKeyRotationStatus.self, .init(keyId: key))
        #expect(status.keyRotationEnabled == true)
        #expect(status.rotationPeriodInDays == 365)
        #expect(status.nextRotationDate == cloud.clock.now + Self.day * 365)

        // The loop turns over the key when the day has come, not before.
        let loop = Task { try await cloud.kms.run() }
        try await until { cloud.clock.sleeperCount == 1 }
        #expect(try await cloud.describe(key).currentKeyMaterialId == material)
        cloud.clock.advance(by: Self.day * 365)
        try await until { try await cloud.describe(key).currentKeyMaterialId != material }

        let new = try await cloud.encrypt("new", key)
        #expect(try await cloud.decrypt(old) == "old")
        #expect(try await cloud.decrypt(new) == "new")
        #expect(Ciphertext(old.bytes)?.version == 1)
        #expect(Ciphertext(new.bytes)?.version == 2)
        loop.cancel()
        try await loop.value
    }

    @Test(arguments: [(90, 89, 1), (90, 90, 2), (365, 365 * 3, 2), (2560, 2559, 1)])
    func `a key rotates once its period is over`(_ period: Int, _ passed: Int, _ versions: Int) async throws {
        let cloud = try TestCloud()
        let key = try await cloud.makeKey().keyId
        _ = try await cloud.send(
            KMS.EnableKeyRotation.self, .init(keyId: key, rotationPeriodInDays: period))
        cloud.clock.advance(by: Self.day * passed)
        try await cloud.kms.attendToKeys()
        try await cloud.kms.attendToKeys()
        #expect(cloud.kms.loadedKey(key)?.materials.count == versions)
    }

    @Test func `disabled keys and switched-off rotation stay as they are`() async throws {
        let cloud = try TestCloud()
        let (off, disabled) = (try await cloud.makeKey().keyId, try await cloud.makeKey().keyId)
        for key in [off, disabled] { _ = try await cloud.send(KMS.EnableKeyRotation.self, .init(keyId: key)) }
        _ = try await cloud.send(KMS.DisableKeyRotation.self, .init(keyId: off))
        _ = try await cloud.send(KMS.DisableKey.self, .init(keyId: disabled))

        cloud.clock.advance(by: Self.day * 400)
        try await cloud.kms.attendToKeys()

        #expect(cloud.kms.loadedKey(off)?.materials.count == 1)
        #expect(cloud.kms.loadedKey(disabled)?.materials.count == 1)
        #expect(
            try await cloud.send(KMS.GetKeyRotationStatus.self, .init(keyId: off)).keyRotationEnabled == false)
        // What was missed is made up for once the key is enabled.
        _ = try await cloud.send(KMS.EnableKey.self, .init(keyId: disabled))
        try await cloud.kms.attendToKeys()
        #expect(cloud.kms.loadedKey(disabled)?.materials.count == 2)
    }

    @Test func `rotation on demand adds a version`() async throws {
        let cloud = try TestCloud()
        let key = try await cloud.makeKey()
        let old = try await cloud.encrypt("old", key.keyId)
        let output = try await cloud.send(KMS.RotateKeyOnDemand.self, .init(keyId: key.keyId))
        #expect(output.keyId == key.arn)
        #expect(Ciphertext(try await cloud.encrypt("new", key.keyId).bytes)?.version == 2)
        #expect(try await cloud.decrypt(old) == "old")
    }

    @Test(arguments: [89, 2561])
    func `periods are 90 to 2560 days`(_ period: Int) async throws {
        let cloud = try TestCloud()
        let key = try await cloud.makeKey().keyId
        let error = await cloud.refusal(
            KMS.EnableKeyRotation.self, .init(keyId: key, rotationPeriodInDays: period))
        #expect(error?.code == "ValidationException")
    }
}
