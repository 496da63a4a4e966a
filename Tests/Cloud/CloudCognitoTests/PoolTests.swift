import AWSCore
import AWSShapes
import CloudCore
import JSON
import Testing

@testable import CloudCognito

@Suite(.timeLimit(.minutes(2))) struct PoolTests {
    @Test func aPoolHasAWSsDefaults() async throws {
        let cloud = try TestCloud()
        let pool = try #require(try await cloud.send(Cognito.CreateUserPool.self, .init(poolName: "plain")).userPool)
        let id = try #require(pool.id)
        #expect(id.hasPrefix("us-east-1_") && id.utf8.count == 19)
        #expect(pool.arn == "arn:aws:cognito-idp:us-east-1:000000000000:userpool/\(id)")
        let policy = try #require(pool.policies?.passwordPolicy)
        #expect(policy.minimumLength == 8 && policy.requireSymbols == true && policy.temporaryPasswordValidityDays == 7)
        #expect(
            pool.schemaAttributes?.count == 20 && pool.deletionProtection == "INACTIVE"
                && pool.mfaConfiguration == "OFF")

        // People choose their own usernames here, whatever their case.
        let client = try await cloud.client(id)
        try await cloud.send(
            Cognito.AdminCreateUser.self, .init(userPoolId: id, username: "Eve", messageAction: "SUPPRESS"))
        try await cloud.send(
            Cognito.AdminSetUserPassword.self,
            .init(userPoolId: id, username: "eve", password: "Correct-horse-9", permanent: true))
        let tokens = try await cloud.tokens(.init(pool: id, client: client), "EVE")
        let claims = try await cloud.claims(tokens.idToken, id)
        #expect(
            claims["cognito:username"] == "Eve" && claims["sub"]?.stringValue?.utf8.count == 36
                && claims["email"] == nil)
        #expect(
            await cloud.refusal(
                Cognito.SignUp.self, .init(clientId: client, username: "eve", password: "Correct-horse-9"))
                == .usernameExists(byEmail: false))
        #expect(
            await cloud.refusal(
                Cognito.SignUp.self, .init(clientId: client, username: "bob", password: "Correct9horse"))?.message
                == "Password did not conform with policy: Password must have symbol characters")
        // Nothing is verified, so that no code goes out.
        let made = try await cloud.send(
            Cognito.SignUp.self, .init(clientId: client, username: "bob", password: "Correct-horse-9"))
        #expect(made.codeDeliveryDetails == nil)
        #expect(
            await cloud.refusal(Cognito.ResendConfirmationCode.self, .init(clientId: client, username: "bob"))
                == .invalidParameter("Cannot resend codes. Auto verification not turned on."))
    }

    @Test func poolsAreListedUpdatedAndDeleted() async throws {
        let cloud = try TestCloud()
        for name in ["a", "b", "c"] {
            try await cloud.send(Cognito.CreateUserPool.self, .init(poolName: name, userPoolTags: ["x": "y"]))
        }
        let first = try await cloud.send(Cognito.ListUserPools.self, .init(maxResults: 2))
        let second = try await cloud.send(Cognito.ListUserPools.self, .init(maxResults: 2, nextToken: first.nextToken))
        #expect(first.userPools?.count == 2 && second.userPools?.count == 1 && second.nextToken == nil)
        let id = try #require(first.userPools?.first?.id)
        cloud.clock.advance(by: .seconds(60))
        try await cloud.send(
            Cognito.UpdateUserPool.self, .init(userPoolId: id, deletionProtection: "ACTIVE", poolName: "renamed"))
        let pool = try #require(try await cloud.send(Cognito.DescribeUserPool.self, .init(userPoolId: id)).userPool)
        #expect(
            pool.name == "renamed" && pool.userPoolTags?.isEmpty ?? true && pool.lastModifiedDate == cloud.clock.now)
        #expect(pool.creationDate == cloud.clock.now - .seconds(60))
        #expect(
            await cloud.refusal(Cognito.DeleteUserPool.self, .init(userPoolId: id))?.message.hasPrefix(
                "The user pool cannot be deleted because deletion protection") == true)
        try await cloud.send(Cognito.UpdateUserPool.self, .init(userPoolId: id))
        let client = try await cloud.client(id)
        try await cloud.send(Cognito.DeleteUserPool.self, .init(userPoolId: id))
        #expect(await cloud.refusal(Cognito.DescribeUserPool.self, .init(userPoolId: id)) == .noPool(id))
        #expect(
            await cloud.refusal(Cognito.InitiateAuth.self, TestCloud.login(client, "a", "b12345678"))
                == .noClient(client))
    }

    @Test func badPoolsAreRefused() async throws {
        let cloud = try TestCloud()
        for input in [
            Cognito.CreateUserPoolRequest(poolName: ""),
            .init(poolName: "x", aliasAttributes: ["email"], usernameAttributes: ["email"]),
            .init(poolName: "x", usernameAttributes: ["shoe"]),
            .init(poolName: "x", schema: [.init(name: "own", required: true)]),
            .init(poolName: "x", schema: [.init(attributeDataType: "String")]),
            .init(poolName: "x", policies: .init(passwordPolicy: .init(minimumLength: 3))),
        ] { #expect(await cloud.refusal(Cognito.CreateUserPool.self, input)?.code == "InvalidParameterException") }
        #expect(cloud.cognito.allPools.isEmpty)
        #expect(
            await cloud.refusal(Cognito.ListUserPools.self, .init(maxResults: 61))?.code == "InvalidParameterException")
    }

    @Test func clientsAreListedUpdatedAndDeleted() async throws {
        let cloud = try TestCloud()
        let shop = try await cloud.shop(secret: true)
        let known = try #require(
            try await cloud.send(
                Cognito.DescribeUserPoolClient.self, .init(userPoolId: shop.pool, clientId: shop.client)
            ).userPoolClient)
        #expect(shop.client.utf8.count == 26 && known.clientSecret?.utf8.count == 52 && known.clientName == "site")
        _ = try await cloud.client(shop.pool)
        let first = try await cloud.send(Cognito.ListUserPoolClients.self, .init(userPoolId: shop.pool, maxResults: 1))
        let second = try await cloud.send(
            Cognito.ListUserPoolClients.self, .init(userPoolId: shop.pool, maxResults: 1, nextToken: first.nextToken))
        #expect(first.userPoolClients?.count == 1 && second.userPoolClients?.count == 1 && second.nextToken == nil)

        let updated = try #require(
            try await cloud.send(
                Cognito.UpdateUserPoolClient.self,
                .init(userPoolId: shop.pool, clientId: shop.client, explicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH"])
            ).userPoolClient)
        #expect(
            updated.clientSecret == known.clientSecret && updated.clientName == "site"
                && updated.accessTokenValidity == nil)
        #expect(
            await cloud.refusal(Cognito.InitiateAuth.self, TestCloud.login(shop.client, "a", "b12345678"))?.code
                == "InvalidParameterException")
        try await cloud.send(Cognito.DeleteUserPoolClient.self, .init(userPoolId: shop.pool, clientId: shop.client))
        #expect(
            await cloud.refusal(
                Cognito.DescribeUserPoolClient.self, .init(userPoolId: shop.pool, clientId: shop.client))
                == .noClient(shop.client))
    }

    @Test(arguments: [
        ("minutes", 4, "minutes", 60), ("hours", 25, "minutes", 60), ("hours", 1, "seconds", 60),
        ("days", 2, "days", 1),
    ]) func lifetimesHaveLimits(_ unit: String, _ number: Int, _ refreshUnit: String, _ refresh: Int) async throws {
        let cloud = try TestCloud()
        let shop = try await cloud.shop()
        let refusal = await cloud.refusal(
            Cognito.CreateUserPoolClient.self,
            .init(
                userPoolId: shop.pool, clientName: "x", refreshTokenValidity: refresh, accessTokenValidity: number,
                tokenValidityUnits: .init(accessToken: unit, refreshToken: refreshUnit)))
        #expect(refusal?.code == "InvalidParameterException")
        #expect(
            await cloud.refusal(
                Cognito.CreateUserPoolClient.self,
                .init(
                    userPoolId: shop.pool, clientName: "x",
                    explicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "USER_PASSWORD_AUTH"]))?.code
                == "InvalidParameterException")
    }

    @Test func anEmailAliasFindsWhoVerifiedIt() async throws {
        let cloud = try TestCloud()
        let pool = try #require(
            try await cloud.send(Cognito.CreateUserPool.self, .init(poolName: "alias", aliasAttributes: ["email"]))
                .userPool?.id)
        func make(_ name: String, verified: Bool) async throws {
            try await cloud.send(
                Cognito.AdminCreateUser.self,
                .init(
                    userPoolId: pool, username: name,
                    userAttributes: [
                        .init(name: "email", value: "ada@example.com"),
                        .init(name: "email_verified", value: verified ? "true" : "false"),
                    ], messageAction: "SUPPRESS"))
        }
        try await make("ada", verified: true)
        try await make("eve", verified: false)
        let found = try await cloud.send(
            Cognito.AdminGetUser.self, .init(userPoolId: pool, username: "ADA@example.com"))
        #expect(found.username == "ada")
        await #expect(throws: AWSError.usernameExists(byEmail: true)) { try await make("bob", verified: true) }
        #expect(
            await cloud.refusal(Cognito.AdminCreateUser.self, .init(userPoolId: pool, username: "x@example.com"))?.code
                == "InvalidParameterException")
    }
}
