import AWSCore
import AWSShapes
import CloudCore
import JSON
import Testing

@testable import CloudCognito

@Suite(.timeLimit(.minutes(2))) struct ResourceTests {
    static let poolProperties: JSONValue = [
        "UserPoolName": "nimbo", "UsernameAttributes": ["email"], "UsernameConfiguration": ["CaseSensitive": false],
        "AutoVerifiedAttributes": ["email"],
        "UserAttributeUpdateSettings": ["AttributesRequireVerificationBeforeUpdate": ["email"]],
        "AccountRecoverySetting": ["RecoveryMechanisms": [["Name": "verified_email", "Priority": 1]]],
        "Policies": [
            "PasswordPolicy": ["MinimumLength": 10, "RequireLowercase": "true", "TemporaryPasswordValidityDays": 3]
        ],
        "Schema": [["Name": "email", "AttributeDataType": "String", "Required": true, "Mutable": true]],
        "VerificationMessageTemplate": [
            "DefaultEmailOption": "CONFIRM_WITH_CODE", "EmailSubject": "Code", "EmailMessage": "{####}",
        ],
    ]

    static func clientProperties(_ pool: String) -> JSONValue {
        [
            "UserPoolId": .string(pool), "ClientName": "site", "GenerateSecret": false,
            "ExplicitAuthFlows": ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
            "PreventUserExistenceErrors": "ENABLED", "IdTokenValidity": 60,
            "TokenValidityUnits": ["IdToken": "minutes"], "ReadAttributes": ["email"], "WriteAttributes": ["email"],
        ]
    }

    private func request(_ id: String, _ properties: JSONValue, _ previous: ResourceState? = nil) -> ResourceRequest {
        ResourceRequest(stackName: "nimbo", logicalID: id, properties: properties, previous: previous)
    }

    @Test func aStackMakesThemOnceAndChangesThemInPlace() async throws {
        try await withDirectory { directory in
            var cloud = try TestCloud(directory: directory)
            func provider(_ type: String) throws -> any ResourceProvider {
                try #require(cloud.registry.resourceProvider(for: "AWS::Cognito::\(type)"))
            }
            let pool = try await provider("UserPool").apply(request("Pool", Self.poolProperties))
            let id = pool.physicalID
            #expect(pool.attributes["UserPoolId"] == id)
            #expect(pool.attributes["Arn"] == "arn:aws:cognito-idp:us-east-1:000000000000:userpool/\(id)")
            #expect(pool.attributes["ProviderName"] == "cognito-idp.us-east-1.amazonaws.com/\(id)")
            #expect(pool.attributes["ProviderURL"] == "https://cognito-idp.us-east-1.amazonaws.com/\(id)")
            let client = try await provider("UserPoolClient").apply(request("Client", Self.clientProperties(id)))
            #expect(client.physicalID.utf8.count == 26 && client.attributes["ClientSecret"] == nil)
            let groupProperties: JSONValue = ["UserPoolId": .string(id), "GroupName": "admin", "Precedence": 1]
            let group = try await provider("UserPoolGroup").apply(request("Group", groupProperties))
            #expect(group.physicalID == "admin")

            // Again, with and without the stack's memory, and after a restart.
            let made = try cloud.cognito.pool(id).facts
            cloud.clock.advance(by: .seconds(60))
            cloud = try TestCloud(directory: directory, clock: cloud.clock, seed: 2)
            for previous in [pool, nil] {
                #expect(try await provider("UserPool").apply(request("Pool", Self.poolProperties, previous)) == pool)
            }
            for previous in [client, nil] {
                #expect(
                    try await provider("UserPoolClient").apply(request("Client", Self.clientProperties(id), previous))
                        == client)
            }
            #expect(try await provider("UserPoolGroup").apply(request("Group", groupProperties, group)) == group)
            #expect(try cloud.cognito.pool(id).facts.document == made.document)
            #expect(cloud.cognito.allPools.count == 1 && cloud.cognito.clients(of: id).count == 1)

            // Changes.
            var changed = try #require(Self.poolProperties.objectValue)
            changed["Policies"] = ["PasswordPolicy": ["MinimumLength": 12]]
            #expect(try await provider("UserPool").apply(request("Pool", .object(changed), pool)) == pool)
            #expect(try cloud.cognito.pool(id).passwordPolicy.minimumLength == 12)
            #expect(try cloud.cognito.pool(id).facts.lastModifiedDate == cloud.clock.now)
            var other = try #require(Self.clientProperties(id).objectValue)
            other["ClientName"] = "renamed"
            #expect(
                try await provider("UserPoolClient").apply(request("Client", .object(other), client)).physicalID
                    == client.physicalID)
            #expect(try cloud.cognito.client(client.physicalID).0.facts.clientName == "renamed")
            var weight = try #require(groupProperties.objectValue)
            weight["Precedence"] = 5
            _ = try await provider("UserPoolGroup").apply(request("Group", .object(weight), group))
            #expect(try cloud.cognito.store.group("admin", pool: id)?.precedence == 5)

            // Gone, twice.
            for _ in 1...2 {
                try await provider("UserPoolGroup").delete(group, request("Group", groupProperties))
                try await provider("UserPoolClient").delete(client, request("Client", Self.clientProperties(id)))
                try await provider("UserPool").delete(pool, request("Pool", Self.poolProperties))
            }
            #expect(cloud.cognito.allPools.isEmpty)
        }
    }

    @Test func namesAreMadeUpAndAnotherPoolMeansAnotherClient() async throws {
        let cloud = try TestCloud()
        let pools = UserPoolResource(service: cloud.cognito)
        let clients = UserPoolClientResource(service: cloud.cognito)
        let groups = UserPoolGroupResource(service: cloud.cognito)
        let one = try await pools.apply(request("One", [:]))
        let two = try await pools.apply(request("Two", [:]))
        #expect(try cloud.cognito.pool(one.physicalID).name == "nimbo-one")
        let first = try await clients.apply(
            request("Client", ["UserPoolId": .string(one.physicalID), "GenerateSecret": true]))
        #expect(first.attributes["ClientSecret"]?.isEmpty == false && first.attributes["Name"] == "nimbo-client")
        let second = try await clients.apply(request("Client", ["UserPoolId": .string(two.physicalID)], first))
        #expect(second.physicalID != first.physicalID && cloud.cognito.clients(of: one.physicalID).isEmpty)
        #expect(
            try await groups.apply(request("Crew", ["UserPoolId": .string(one.physicalID)])).physicalID == "nimbo-crew")
        await #expect(throws: AWSError.noPool("us-east-1_none")) {
            try await groups.apply(request("Crew", ["UserPoolId": "us-east-1_none"]))
        }
        for provider in [pools, clients, groups] as [any ResourceProvider] {
            #expect(Set(provider.knownProperties).isDisjoint(with: provider.inertProperties))
        }
    }
}
