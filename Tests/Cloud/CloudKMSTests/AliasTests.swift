import AWSCore
import AWSShapes
import CloudCore
import Testing

@testable import CloudKMS

struct AliasTests {
    @Test func `an alias is made, moved, listed and removed`() async throws {
        let cloud = try TestCloud()
        let (first, second) = (try await cloud.makeKey(), try await cloud.makeKey())
        _ = try await cloud.send(KMS.CreateAlias.self, .init(aliasName: "alias/shop", targetKeyId: first.keyId))
        let blob = try await cloud.encrypt("tea", "alias/shop")

        cloud.clock.advance(by: .seconds(60))
        _ = try await cloud.send(
            KMS.UpdateAlias.self, .init(aliasName: "alias/shop", targetKeyId: second.arn ?? ""))

        let entry = try #require(try await cloud.send(KMS.ListAliases.self, .init()).aliases?.first)
        #expect(entry.aliasName == "alias/shop")
        #expect(entry.aliasArn == "arn:aws:kms:us-east-1:000000000000:alias/shop")
        #expect(entry.targetKeyId == second.keyId)
        #expect(entry.lastUpdatedDate == cloud.clock.now)
        let ofFirst = try await cloud.send(KMS.ListAliases.self, .init(keyId: first.keyId))
        #expect(ofFirst.aliases?.isEmpty == true)
        #expect(try await cloud.describe("alias/shop").keyId == second.keyId)
        // The ciphertext names its key, not the alias.
        #expect(try await cloud.decrypt(blob) == "tea")

        _ = try await cloud.send(KMS.DeleteAlias.self, .init(aliasName: "alias/shop"))
        #expect(await cloud.refusal(KMS.DescribeKey.self, .init(keyId: "alias/shop"))?.code == "NotFoundException")
    }

    @Test(arguments: [
        ("shop", "ValidationException"), ("alias/", "ValidationException"), ("alias/a b", "ValidationException"),
        ("alias/aws/shop", "NotAuthorizedException"), ("alias/there", "AlreadyExistsException"),
    ])
    func `bad names are refused`(_ name: String, _ code: String) async throws {
        let cloud = try TestCloud()
        let key = try await cloud.makeKey().keyId
        _ = try await cloud.send(KMS.CreateAlias.self, .init(aliasName: "alias/there", targetKeyId: key))
        let error = await cloud.refusal(KMS.CreateAlias.self, .init(aliasName: name, targetKeyId: key))
        #expect(error?.code == code)
        if code == "AlreadyExistsException" {
            #expect(
                error?.message
                    == "An alias with the name arn:aws:kms:us-east-1:000000000000:alias/there already exists")
        }
    }

    @Test func `aliases name keys that are there, and nothing else`() async throws {
        let cloud = try TestCloud()
        let key = try await cloud.makeKey().keyId
        _ = try await cloud.send(KMS.CreateAlias.self, .init(aliasName: "alias/a", targetKeyId: key))
        let refusals = [
            await cloud.refusal(KMS.CreateAlias.self, .init(aliasName: "alias/b", targetKeyId: "alias/a")),
            await cloud.refusal(KMS.CreateAlias.self, .init(aliasName: "alias/b", targetKeyId: KeyTests.unknown)),
            await cloud.refusal(KMS.UpdateAlias.self, .init(aliasName: "alias/b", targetKeyId: key)),
            await cloud.refusal(KMS.DeleteAlias.self, .init(aliasName: "alias/b")),
        ]
        #expect(
            refusals.map { $0?.code } == [
                "ValidationException", "NotFoundException", "NotFoundException", "NotFoundException",
            ])
        #expect(refusals[0]?.message == "Aliases must refer to keys. Not aliases")
    }

    @Test(arguments: ["s3", "sns", "sqs", "dynamodb", "lambda"])
    func `AWS managed keys are made on demand, once`(_ service: String) async throws {
        let cloud = try TestCloud()
        let name = "alias/aws/\(service)"

        let made = try await withThrowingTaskGroup(of: String?.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    try await cloud.registry.call(
                        KMS.GenerateDataKey.self, .init(keyId: name, keySpec: "AES_256"),
                        as: .service("\(service).amazonaws.com")
                    ).keyId
                }
            }
            return try await group.reduce(into: Set<String?>()) { $0.insert($1) }
        }

        #expect(made.count == 1)
        let key = try await cloud.describe(name)
        #expect(key.keyManager == "AWS")
        #expect(cloud.kms.allKeys.count == 1)
        // Their owner is AWS.
        for refusal in [
            await cloud.refusal(KMS.DisableKey.self, .init(keyId: key.keyId)),
            await cloud.refusal(KMS.ScheduleKeyDeletion.self, .init(keyId: key.keyId)),
            await cloud.refusal(KMS.EnableKeyRotation.self, .init(keyId: key.keyId)),
        ] { #expect(refusal?.code == "AccessDeniedException") }
        let status = try await cloud.send(KMS.GetKeyRotationStatus.self, .init(keyId: key.keyId))
        #expect(status.keyRotationEnabled == true)
        // A role that may use the service needs no statement about its key.
        let role = try await cloud.makeRole("app", [])
        let sealed = try await cloud.send(
            KMS.GenerateDataKey.self, .init(keyId: name, keySpec: "AES_256"), as: role)
        #expect(sealed.keyId == key.arn)
    }
}
