import AWSCore
import AWSShapes
import CloudCore
import JSON
import Testing

@testable import CloudKMS

struct ResourceTests {
    /// template.yaml's DataKey, resolved.
    static let properties: JSONValue = [
        "Description": "shop: data at rest", "EnableKeyRotation": true, "PendingWindowInDays": 30,
        "KeyPolicy": PolicyTests.template, "Tags": [["Key": "stage", "Value": "test"]],
    ]

    func provider(_ cloud: TestCloud, _ type: String = "AWS::KMS::Key") throws -> any ResourceProvider {
        try #require(cloud.registry.resourceProvider(for: type))
    }

    func request(_ properties: JSONValue, id: String = "DataKey", previous: ResourceState? = nil) -> ResourceRequest {
        ResourceRequest(stackName: "shop", logicalID: id, properties: properties, previous: previous)
    }

    @Test func `the template's key is made, and made once`() async throws {
        let cloud = try TestCloud()
        let keys = try provider(cloud)

        let state = try await keys.apply(request(Self.properties))

        let key = try await cloud.describe(state.physicalID)
        #expect(state.attributes == ["Arn": key.arn ?? "", "KeyId": key.keyId])
        #expect(key.description == "shop: data at rest")
        let status = try await cloud.send(KMS.GetKeyRotationStatus.self, .init(keyId: key.keyId))
        #expect(status.keyRotationEnabled == true)
        let next = status.nextRotationDate

        // A second start, and one after a crash that forgot the first.
        cloud.clock.advance(by: .seconds(3600))
        #expect(try await keys.apply(request(Self.properties, previous: state)) == state)
        #expect(try await keys.apply(request(Self.properties)) == state)
        #expect(cloud.kms.allKeys.count == 1)
        #expect(
            try await cloud.send(KMS.GetKeyRotationStatus.self, .init(keyId: key.keyId)).nextRotationDate == next)
    }

    @Test func `changed properties change the key in place`() async throws {
        let cloud = try TestCloud()
        let keys = try provider(cloud)
        let state = try await keys.apply(request(Self.properties))

        let changed: JSONValue = [
            "Description": "new", "Enabled": "false", "EnableKeyRotation": "true", "RotationPeriodInDays": "100",
        ]
        #expect(try await keys.apply(request(changed, previous: state)) == state)

        let key = try #require(cloud.kms.loadedKey(state.physicalID)?.key)
        #expect(key.description == "new")
        #expect(key.state == .disabled)
        #expect(key.rotation.period == 100)
        #expect(key.tags.isEmpty)
        #expect(key.policy == KeyPolicy.usual(accountID: "000000000000"))

        _ = try await keys.apply(request([:], previous: state))
        #expect(cloud.kms.loadedKey(state.physicalID)?.key.state == .enabled)
        #expect(cloud.kms.loadedKey(state.physicalID)?.key.rotation.isEnabled == false)
    }

    @Test func `a deleted key waits for its end, and the next one is new`() async throws {
        let cloud = try TestCloud()
        let keys = try provider(cloud)
        let properties: JSONValue = ["PendingWindowInDays": 8]
        let state = try await keys.apply(request(properties))

        try await keys.delete(state, request(properties))
        try await keys.delete(state, request(properties))

        let key = try await cloud.describe(state.physicalID)
        #expect(key.keyState == "PendingDeletion")
        #expect(key.deletionDate == cloud.clock.now + .seconds(8 * 86_400))
        // Left alone while its end is near.
        #expect(try await keys.apply(request(properties, previous: state)) == state)
        #expect(try await keys.apply(request(properties)).physicalID != state.physicalID)
        try await keys.delete(.init(physicalID: "gone"), request(properties))
    }

    @Test(
        arguments: [
            ["KeySpec": "RSA_2048"], ["KeyUsage": "SIGN_VERIFY"], ["Origin": "EXTERNAL"], ["RotationPeriodInDays": 1],
            ["KeyPolicy": "{"], ["Tags": [["Key": "aws:x", "Value": "1"]]],
        ] as [JSONValue])
    func `what cannot be made is refused`(_ properties: JSONValue) async throws {
        let cloud = try TestCloud()
        let keys = try provider(cloud)
        await #expect(throws: AWSError.self) { _ = try await keys.apply(request(properties)) }
        #expect(cloud.kms.allKeys.isEmpty)
    }

    @Test func `an alias follows the template`() async throws {
        let cloud = try TestCloud()
        let aliases = try provider(cloud, "AWS::KMS::Alias")
        let (first, second) = (try await cloud.makeKey(), try await cloud.makeKey())
        func properties(_ name: String, _ key: String) -> JSONValue {
            ["AliasName": .string(name), "TargetKeyId": .string(key)]
        }

        let state = try await aliases.apply(request(properties("alias/shop", first.keyId)))
        #expect(state.physicalID == "alias/shop")
        #expect(try await aliases.apply(request(properties("alias/shop", first.keyId), previous: state)) == state)
        #expect(cloud.kms.alias("alias/shop")?.keyID == first.keyId)

        _ = try await aliases.apply(request(properties("alias/shop", second.arn ?? ""), previous: state))
        #expect(cloud.kms.alias("alias/shop")?.keyID == second.keyId)

        let renamed = try await aliases.apply(request(properties("alias/new", second.keyId), previous: state))
        #expect(cloud.kms.allAliases.map(\.name) == ["alias/new"])

        try await aliases.delete(renamed, request(properties("alias/new", second.keyId)))
        try await aliases.delete(renamed, request(properties("alias/new", second.keyId)))
        #expect(cloud.kms.allAliases.isEmpty)
        await #expect(throws: AWSError.self) { _ = try await aliases.apply(request(properties("shop", first.keyId))) }
    }
}
