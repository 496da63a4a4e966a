import AWSCore
import AWSShapes
import CloudCore
import Testing

@testable import CloudKMS

struct KeyTests {
    @Test func `a new key is described as on AWS`() async throws {
        let cloud = try TestCloud()
        let made = try await cloud.send(
            KMS.CreateKey.self,
            .init(description: "data at rest", tags: [.init(tagKey: "stage", tagValue: "test")]))
        let key = try #require(made.keyMetadata)
        let described = try await cloud.describe(key.keyId)

        #expect(key.arn == "arn:aws:kms:us-east-1:000000000000:key/\(key.keyId)")
        #expect(described.awsAccountId == "000000000000")
        #expect(described.description == "data at rest")
        #expect(described.enabled == true)
        #expect(described.keyState == "Enabled")
        #expect(described.keyManager == "CUSTOMER")
        #expect(described.keySpec == "SYMMETRIC_DEFAULT")
        #expect(described.keyUsage == "ENCRYPT_DECRYPT")
        #expect(described.encryptionAlgorithms == ["SYMMETRIC_DEFAULT"])
        #expect(described.creationDate == cloud.clock.now)
        #expect(described.multiRegion == false)
        let tags = try await cloud.send(KMS.ListResourceTags.self, .init(keyId: key.keyId))
        #expect(tags.tags?.map(\.tagKey) == ["stage"])
        #expect(tags.tags?.map(\.tagValue) == ["test"])
    }

    @Test(arguments: [
        (KMS.CreateKeyRequest(keySpec: "RSA_2048"), "UnsupportedOperationException"),
        (.init(customerMasterKeySpec: "ECC_NIST_P256"), "UnsupportedOperationException"),
        (.init(keyUsage: "SIGN_VERIFY"), "ValidationException"), (.init(keySpec: "AES_1"), "ValidationException"),
        (.init(origin: "EXTERNAL"), "UnsupportedOperationException"),
        (.init(policy: "{"), "MalformedPolicyDocumentException"),
        (.init(tags: [.init(tagKey: "aws:x", tagValue: "")]), "TagException"),
        (.init(tags: [.init(tagKey: "a", tagValue: ""), .init(tagKey: "a", tagValue: "")]), "TagException"),
        (.init(tags: (0...50).map { .init(tagKey: "k\($0)", tagValue: "") }), "TagException"),
    ])
    func `keys that cannot be made are refused`(_ input: KMS.CreateKeyRequest, _ code: String) async throws {
        let cloud = try TestCloud()
        #expect(await cloud.refusal(KMS.CreateKey.self, input)?.code == code)
        #expect(cloud.kms.allKeys.isEmpty)
    }

    static let unknown = "12345678-1234-1234-1234-123456789012"
    @Test(arguments: [
        (unknown, "Key 'arn:aws:kms:us-east-1:000000000000:key/\(unknown)' does not exist"),
        ("no-key", "Invalid keyId 'no-key'"),
        ("alias/none", "Alias arn:aws:kms:us-east-1:000000000000:alias/none is not found."),
        ("alias/aws/none", "Alias arn:aws:kms:us-east-1:000000000000:alias/aws/none is not found."),
        ("arn:aws:kms:eu-west-1:000000000000:key/\(unknown)", "Invalid arn eu-west-1"),
        ("arn:aws:sqs:us-east-1:000000000000:queue", "Invalid arn arn:aws:sqs:us-east-1:000000000000:queue"),
        ("arn:aws:kms:us-east-1:000000000000:grant/1", "Invalid arn arn:aws:kms:us-east-1:000000000000:grant/1"),
        (
            "arn:aws:kms:us-east-1:111111111111:key/\(unknown)",
            "Key 'arn:aws:kms:us-east-1:111111111111:key/\(unknown)' does not exist"
        ),
    ])
    func `names of no key are not found`(_ name: String, _ message: String) async throws {
        let cloud = try TestCloud()
        let error = await cloud.refusal(KMS.DescribeKey.self, .init(keyId: name))
        #expect(error?.code == "NotFoundException")
        #expect(error?.message == message)
    }

    @Test func `a disabled key does nothing until it is enabled`() async throws {
        let cloud = try TestCloud()
        let key = try await cloud.makeKey()
        let blob = try await cloud.encrypt("tea", key.keyId)

        _ = try await cloud.send(KMS.DisableKey.self, .init(keyId: key.keyId))

        let error = await cloud.refusal(KMS.Decrypt.self, .init(ciphertextBlob: blob))
        #expect(error?.code == "DisabledException")
        #expect(error?.message == "\(key.arn ?? "") is disabled.")
        #expect(try await cloud.describe(key.keyId).keyState == "Disabled")
        #expect(
            await cloud.refusal(KMS.EnableKeyRotation.self, .init(keyId: key.keyId))?.code == "DisabledException")
        _ = try await cloud.send(KMS.EnableKey.self, .init(keyId: key.keyId))
        #expect(try await cloud.decrypt(blob) == "tea")
    }

    @Test func `deletion waits, can be cancelled, and is final`() async throws {
        let cloud = try TestCloud()
        let key = try await cloud.makeKey()
        let blob = try await cloud.encrypt("tea", key.keyId)
        _ = try await cloud.send(KMS.CreateAlias.self, .init(aliasName: "alias/shop", targetKeyId: key.keyId))

        // Scheduled: of no use, and not to be scheduled again.
        let planned = try await cloud.send(
            KMS.ScheduleKeyDeletion.self, .init(keyId: key.keyId, pendingWindowInDays: 7))
        #expect(planned.keyState == "PendingDeletion")
        #expect(planned.deletionDate == cloud.clock.now + .seconds(7 * 86_400))
        #expect(planned.pendingWindowInDays == 7)
        let refusals = [
            await cloud.refusal(KMS.Decrypt.self, .init(ciphertextBlob: blob)),
            await cloud.refusal(KMS.ScheduleKeyDeletion.self, .init(keyId: key.keyId)),
            await cloud.refusal(KMS.EnableKey.self, .init(keyId: key.keyId)),
            await cloud.refusal(KMS.TagResource.self, .init(keyId: key.keyId, tags: [])),
            await cloud.refusal(KMS.UpdateKeyDescription.self, .init(keyId: key.keyId, description: "x")),
            await cloud.refusal(KMS.CreateAlias.self, .init(aliasName: "alias/b", targetKeyId: key.keyId)),
        ]
        #expect(refusals.map { $0?.code } == Array(repeating: "KMSInvalidStateException", count: refusals.count))
        #expect(refusals[0]?.message == "\(key.arn ?? "") is pending deletion.")

        // Cancelled: disabled, as on AWS.
        _ = try await cloud.send(KMS.CancelKeyDeletion.self, .init(keyId: key.keyId))
        #expect(try await cloud.describe(key.keyId).keyState == "Disabled")
        #expect(
            await cloud.refusal(KMS.CancelKeyDeletion.self, .init(keyId: key.keyId))?.message
                == "\(key.arn ?? "") is not pending deletion.")

        // Scheduled again, and the time comes.
        _ = try await cloud.send(KMS.ScheduleKeyDeletion.self, .init(keyId: key.keyId))
        cloud.clock.advance(by: .seconds(30 * 86_400 - 1))
        try await cloud.kms.attendToKeys()
        #expect(try await cloud.describe(key.keyId).keyState == "PendingDeletion")
        cloud.clock.advance(by: .seconds(1))
        try await cloud.kms.attendToKeys()
        #expect(await cloud.refusal(KMS.DescribeKey.self, .init(keyId: key.keyId))?.code == "NotFoundException")
        #expect(await cloud.refusal(KMS.DescribeKey.self, .init(keyId: "alias/shop"))?.code == "NotFoundException")
        #expect(
            await cloud.refusal(KMS.Decrypt.self, .init(ciphertextBlob: blob))?.code == "AccessDeniedException")
    }

    @Test(arguments: [0, 6, 31, 366])
    func `a pending window has 7 to 30 days`(_ days: Int) async throws {
        let cloud = try TestCloud()
        let key = try await cloud.makeKey().keyId
        let error = await cloud.refusal(
            KMS.ScheduleKeyDeletion.self, .init(keyId: key, pendingWindowInDays: days))
        #expect(error?.code == "ValidationException")
        #expect(try await cloud.describe(key).keyState == "Enabled")
    }

    @Test func `keys are listed in pages`() async throws {
        let cloud = try TestCloud()
        var made: Set<String> = []
        for _ in 0..<5 { made.insert(try await cloud.makeKey().keyId) }
        var seen: [String] = []
        var marker: String?
        repeat {
            let page = try await cloud.send(KMS.ListKeys.self, .init(limit: 2, marker: marker))
            seen += page.keys?.compactMap(\.keyId) ?? []
            #expect(page.truncated == (page.nextMarker != nil))
            marker = page.nextMarker
        } while marker != nil
        #expect(seen.count == 5)
        #expect(Set(seen) == made)
        #expect(await cloud.refusal(KMS.ListKeys.self, .init(marker: "?!"))?.code == "InvalidMarkerException")
        #expect(await cloud.refusal(KMS.ListKeys.self, .init(limit: 0))?.code == "ValidationException")
    }

    @Test func `tags and description change`() async throws {
        let cloud = try TestCloud()
        let key = try await cloud.makeKey().keyId
        _ = try await cloud.send(
            KMS.TagResource.self,
            .init(keyId: key, tags: [.init(tagKey: "a", tagValue: "1"), .init(tagKey: "b", tagValue: "2")]))
        _ = try await cloud.send(KMS.TagResource.self, .init(keyId: key, tags: [.init(tagKey: "b", tagValue: "3")]))
        _ = try await cloud.send(KMS.UntagResource.self, .init(keyId: key, tagKeys: ["a", "none"]))
        _ = try await cloud.send(KMS.UpdateKeyDescription.self, .init(keyId: key, description: "new"))
        let tags = try await cloud.send(KMS.ListResourceTags.self, .init(keyId: key))
        #expect(tags.tags?.map(\.tagKey) == ["b"])
        #expect(tags.tags?.map(\.tagValue) == ["3"])
        #expect(tags.truncated == false)
        #expect(try await cloud.describe(key).description == "new")
    }

    @Test func `no change is lost when many come at once`() async throws {
        let cloud = try TestCloud()
        let key = try await cloud.makeKey().keyId
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<40 {
                group.addTask {
                    _ = try await cloud.send(
                        KMS.TagResource.self, .init(keyId: key, tags: [.init(tagKey: "k\(index)", tagValue: "v")]))
                }
            }
            try await group.waitForAll()
        }
        #expect(cloud.kms.loadedKey(key)?.key.tags.count == 40)
    }
}

/// Bodies that no client library sends.
struct RawRequestTests {
    @Test(arguments: [
        ("DescribeKey", "{}", "ValidationException"), ("DescribeKey", "", "ValidationException"),
        ("DescribeKey", #"{"KeyId":5}"#, "SerializationException"), ("DescribeKey", "{", "SerializationException"),
        ("Encrypt", #"{"KeyId":"k","Plaintext":"***"}"#, "SerializationException"),
        ("CreateAlias", #"{"AliasName":"alias/a"}"#, "ValidationException"),
        ("Nothing", "{}", "UnknownOperationException"),
    ])
    func `broken bodies get AWS's codes`(_ operation: String, _ body: String, _ code: String) async throws {
        let cloud = try TestCloud()
        let wire = AWSProtocol.awsJson1_1
        var request = try wire.encodeRequest(Unit().document, for: KMS.ListKeys.schema, of: KMS.service)
        request.headers.set("X-Amz-Target", "TrentService.\(operation)")
        request.headers.set("Host", "127.0.0.1:4566")
        request.body = Array(body.utf8)
        SigV4Signer(
            credentials: TestCloud.root, region: "us-east-1", service: "kms", keys: SigningKeyCache(capacity: 4)
        ).sign(&request, host: "127.0.0.1:4566", at: cloud.clock.now)

        let response = await cloud.door.handle(request)

        #expect(response.status == 400)
        #expect(String(decoding: response.body, as: UTF8.self).contains(#""__type":"\#(code)""#))
    }
}
