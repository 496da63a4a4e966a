import AWSCore
import AWSShapes
import CloudCore
import JSON
import Testing

@testable import CloudCognito

@Suite(.timeLimit(.minutes(2))) struct SignInTests {
    @Test func tokensSayWhoItIsAndThePoolsKeysProveIt() async throws {
        let cloud = try TestCloud()
        let shop = try await cloud.shop()
        let sub = try await cloud.confirmedUser(shop)
        try await cloud.send(
            Cognito.CreateGroup.self,
            .init(
                groupName: "admin", userPoolId: shop.pool, roleArn: "arn:aws:iam::000000000000:role/admin",
                precedence: 1))
        try await cloud.send(
            Cognito.AdminAddUserToGroup.self,
            .init(userPoolId: shop.pool, username: "ada@example.com", groupName: "admin"))
        let began = cloud.clock.now.epochSeconds
        let tokens = try await cloud.tokens(shop)
        #expect(tokens.tokenType == "Bearer" && tokens.expiresIn == 1800)

        let id = try await cloud.claims(tokens.idToken, shop.pool)
        let issuer = "https://cognito-idp.us-east-1.amazonaws.com/\(shop.pool)"
        #expect(id["sub"]?.stringValue == sub && id["cognito:username"]?.stringValue == sub)
        #expect(id["aud"]?.stringValue == shop.client && id["iss"]?.stringValue == issuer)
        #expect(id["token_use"] == "id" && id["email"] == "ada@example.com" && id["email_verified"] == true)
        #expect(id["name"] == "Ada" && id["cognito:groups"] == ["admin"])
        #expect(id["cognito:preferred_role"] == "arn:aws:iam::000000000000:role/admin")
        #expect(
            id["auth_time"]?.int64Value == began && id["iat"]?.int64Value == began
                && id["exp"]?.int64Value == began + 3600)
        for name in ["jti", "origin_jti", "event_id"] { #expect(id[name]?.stringValue?.count == 36, "\(name)") }

        let access = try await cloud.claims(tokens.accessToken, shop.pool)
        #expect(access["client_id"]?.stringValue == shop.client && access["username"]?.stringValue == sub)
        #expect(access["token_use"] == "access" && access["scope"] == "aws.cognito.signin.user.admin")
        #expect(access["cognito:groups"] == ["admin"] && access["aud"] == nil && access["email"] == nil)
        #expect(access["exp"]?.int64Value == began + 1800 && access["origin_jti"] == id["origin_jti"])
        #expect(access["jti"] != id["jti"])

        let discovery = try await cloud.get("/\(shop.pool)/.well-known/openid-configuration").body
        #expect(discovery?["issuer"]?.stringValue == issuer)
        #expect(discovery?["jwks_uri"]?.stringValue == issuer + "/.well-known/jwks.json")
        for path in [
            "/us-east-1_nothing00/.well-known/jwks.json", "/\(shop.pool)/.well-known/other",
            "/\(shop.pool)/x/jwks.json",
        ] {
            #expect(try await cloud.get(path).status == 404)
        }
        #expect(try await cloud.get("/\(shop.pool)/.well-known/jwks.json", method: "HEAD").body == nil)
    }

    @Test func aRefreshTokenMakesNewTokensUntilItIsOldOrRevoked() async throws {
        let cloud = try TestCloud()
        let shop = try await cloud.shop()
        try await cloud.confirmedUser(shop)
        let tokens = try await cloud.tokens(shop)
        let began = cloud.clock.now.epochSeconds
        cloud.clock.advance(by: .seconds(7200))
        let access = Cognito.GetUserRequest(accessToken: try #require(tokens.accessToken))
        #expect(await cloud.refusal(Cognito.GetUser.self, access) == .expiredAccessToken)

        let refresh = cloud.refresh(shop, tokens.refreshToken)
        let fresh = try #require(try await cloud.send(Cognito.InitiateAuth.self, refresh).authenticationResult)
        #expect(fresh.refreshToken == nil)
        let claims = try await cloud.claims(fresh.idToken, shop.pool)
        #expect(claims["auth_time"]?.int64Value == began && claims["iat"]?.int64Value == began + 7200)
        try await cloud.send(Cognito.GetUser.self, .init(accessToken: try #require(fresh.accessToken)))

        #expect(await cloud.refusal(Cognito.InitiateAuth.self, cloud.refresh(shop, "made-up")) == .invalidRefreshToken)
        let other = TestCloud.Shop(
            pool: shop.pool, client: try await cloud.client(shop.pool, flows: ["ALLOW_REFRESH_TOKEN_AUTH"]))
        #expect(
            await cloud.refusal(Cognito.InitiateAuth.self, cloud.refresh(other, tokens.refreshToken))
                == .invalidRefreshToken)
        #expect(
            await cloud.refusal(
                Cognito.RevokeToken.self, .init(token: try #require(tokens.refreshToken), clientId: other.client))?.code
                == "UnauthorizedException")
        #expect(
            await cloud.refusal(
                Cognito.RevokeToken.self, .init(token: try #require(fresh.accessToken), clientId: shop.client))?.code
                == "UnsupportedTokenTypeException")

        try await cloud.send(
            Cognito.RevokeToken.self, .init(token: try #require(tokens.refreshToken), clientId: shop.client))
        try await cloud.send(Cognito.RevokeToken.self, .init(token: "made-up", clientId: shop.client))
        #expect(await cloud.refusal(Cognito.InitiateAuth.self, refresh) == .revokedRefreshToken)
        #expect(
            await cloud.refusal(Cognito.GetUser.self, .init(accessToken: try #require(fresh.accessToken)))
                == .revokedAccessToken)

        let second = try await cloud.tokens(shop)
        cloud.clock.advance(by: .seconds(30 * 86_400))
        #expect(
            await cloud.refusal(Cognito.InitiateAuth.self, cloud.refresh(shop, second.refreshToken))
                == .expiredRefreshToken)
    }

    @Test func signingOutEverywhereEndsEverySession() async throws {
        let cloud = try TestCloud()
        let shop = try await cloud.shop()
        try await cloud.confirmedUser(shop)
        let (one, two) = (try await cloud.tokens(shop), try await cloud.tokens(shop))
        try await cloud.send(Cognito.GlobalSignOut.self, .init(accessToken: try #require(one.accessToken)))
        for tokens in [one, two] {
            #expect(
                await cloud.refusal(Cognito.InitiateAuth.self, cloud.refresh(shop, tokens.refreshToken))
                    == .revokedRefreshToken)
            #expect(
                await cloud.refusal(Cognito.GetUser.self, .init(accessToken: try #require(tokens.accessToken)))
                    == .revokedAccessToken)
        }
    }

    @Test func forgedAccessTokensAreRefused() async throws {
        let cloud = try TestCloud()
        let shop = try await cloud.shop()
        try await cloud.confirmedUser(shop)
        let tokens = try await cloud.tokens(shop)
        let parts = try #require(tokens.accessToken).split(separator: ".").map(String.init)
        let other = try await cloud.shop()
        try await cloud.confirmedUser(other)
        let foreign = try #require(try await cloud.tokens(other).accessToken).split(separator: ".").map(String.init)
        let none = Array(#"{"alg":"none"}"#.utf8).base64Encoded(urlSafe: true)
        for forged in [
            "rubbish", "a.b.c", try #require(tokens.idToken), "\(parts[0]).\(foreign[1]).\(parts[2])",
            "\(none).\(parts[1]).",
            "\(parts[0]).\(parts[1]).\(foreign[2])",
        ] {
            #expect(
                await cloud.refusal(Cognito.GetUser.self, .init(accessToken: forged)) == .invalidAccessToken,
                "\(forged)")
        }
    }

    @Test func flowsMustBeEnabled() async throws {
        let cloud = try TestCloud()
        let shop = try await cloud.shop(flows: ["ALLOW_USER_SRP_AUTH"])
        try await cloud.confirmedUser(shop)
        for (flow, message) in [
            ("USER_PASSWORD_AUTH", "USER_PASSWORD_AUTH flow not enabled for this client"),
            ("REFRESH_TOKEN_AUTH", "REFRESH_TOKEN_AUTH flow not enabled for this client"),
            ("CUSTOM_AUTH", "CUSTOM_AUTH is not enabled for the client."),
            ("ADMIN_USER_PASSWORD_AUTH", "Initiate Auth method not supported."),
            ("USER_SRP_AUTH", "USER_SRP_AUTH is not built here."),
        ] {
            let refusal = await cloud.refusal(
                Cognito.InitiateAuth.self, .init(authFlow: flow, clientId: shop.client, authParameters: [:]))
            #expect(refusal == .invalidParameter(message), "\(flow)")
        }
        #expect(
            await cloud.refusal(
                Cognito.AdminInitiateAuth.self,
                .init(userPoolId: shop.pool, clientId: shop.client, authFlow: "USER_PASSWORD_AUTH"))
                == .invalidParameter("Initiate Auth method not supported."))
        #expect(
            await cloud.refusal(Cognito.InitiateAuth.self, .init(authFlow: "NONSENSE", clientId: shop.client))?.code
                == "InvalidParameterException")
        let client = String(repeating: "a", count: 26)
        #expect(
            await cloud.refusal(Cognito.InitiateAuth.self, TestCloud.login(client, "a", "b12345678"))
                == .noClient(client))
    }

    @Test(
        arguments: [
            (nil, ["USER_SRP_AUTH", "REFRESH_TOKEN_AUTH"], ["USER_PASSWORD_AUTH"]),
            (["ADMIN_NO_SRP_AUTH"], ["ADMIN_USER_PASSWORD_AUTH", "REFRESH_TOKEN_AUTH"], ["USER_PASSWORD_AUTH"]),
            (["USER_PASSWORD_AUTH"], ["USER_PASSWORD_AUTH"], ["ADMIN_USER_PASSWORD_AUTH"]),
            (["ALLOW_USER_PASSWORD_AUTH"], ["USER_PASSWORD_AUTH"], ["REFRESH_TOKEN_AUTH"]),
        ] as [([String]?, [String], [String])])
    func oldAndNewNamesOfFlows(_ flows: [String]?, _ allowed: [String], _ refused: [String]) {
        let client = AppClient(facts: .init(explicitAuthFlows: flows), owner: nil)
        for flow in allowed { #expect(client.allows(flow), "\(flow)") }
        for flow in refused { #expect(!client.allows(flow), "\(flow)") }
    }

    @Test func parametersThatAreMissingAreNamed() async throws {
        let cloud = try TestCloud()
        let shop = try await cloud.shop()
        for (parameters, missing) in [([:], "USERNAME"), (["USERNAME": "x"], "PASSWORD")] {
            #expect(
                await cloud.refusal(
                    Cognito.InitiateAuth.self,
                    .init(authFlow: "USER_PASSWORD_AUTH", clientId: shop.client, authParameters: parameters))
                    == .missing(missing))
        }
        #expect(
            await cloud.refusal(Cognito.InitiateAuth.self, .init(authFlow: "REFRESH_TOKEN", clientId: shop.client))
                == .missing("REFRESH_TOKEN"))
    }

    @Test func aClientWithASecretProvesThatItKnowsIt() async throws {
        let cloud = try TestCloud()
        let shop = try await cloud.shop(secret: true)
        try await cloud.confirmedUser(shop)
        let described = try await cloud.send(
            Cognito.DescribeUserPoolClient.self, .init(userPoolId: shop.pool, clientId: shop.client))
        let secret = try #require(described.userPoolClient?.clientSecret)
        var login = TestCloud.login(shop.client, "ada@example.com", TestCloud.password)
        #expect(
            await cloud.refusal(Cognito.InitiateAuth.self, login)
                == .notAuthorized("Client \(shop.client) is configured with secret but SECRET_HASH was not received"))
        login.authParameters?["SECRET_HASH"] = "AAAA"
        #expect(
            await cloud.refusal(Cognito.InitiateAuth.self, login)
                == .notAuthorized("Unable to verify secret hash for client \(shop.client)"))
        login.authParameters?["SECRET_HASH"] = secretHash(
            username: "ada@example.com", client: shop.client, secret: secret
        ).base64Encoded()
        let tokens = try #require(try await cloud.send(Cognito.InitiateAuth.self, login).authenticationResult)
        let token = try #require(tokens.refreshToken)
        #expect(
            await cloud.refusal(Cognito.RevokeToken.self, .init(token: token, clientId: shop.client))?.code
                == "UnauthorizedException")
        try await cloud.send(Cognito.RevokeToken.self, .init(token: token, clientId: shop.client, clientSecret: secret))
    }

    @Test func tokensThatCannotBeRevoked() async throws {
        let cloud = try TestCloud()
        let shop = try await cloud.shop(revokes: false)
        try await cloud.confirmedUser(shop)
        let tokens = try await cloud.tokens(shop)
        #expect(try await cloud.claims(tokens.idToken, shop.pool)["origin_jti"] == nil)
        #expect(
            await cloud.refusal(
                Cognito.RevokeToken.self, .init(token: try #require(tokens.refreshToken), clientId: shop.client))?.code
                == "UnsupportedOperationException")
    }

    @Test func wrongPasswordsLockTheDoorForAWhile() async throws {
        let cloud = try TestCloud()
        let shop = try await cloud.shop()
        try await cloud.confirmedUser(shop)
        let wrong = TestCloud.login(shop.client, "ada@example.com", "Wrong-horse-9")
        for _ in 1...5 { #expect(await cloud.refusal(Cognito.InitiateAuth.self, wrong) == .incorrectLogin) }
        let right = TestCloud.login(shop.client, "ada@example.com", TestCloud.password)
        #expect(await cloud.refusal(Cognito.InitiateAuth.self, right) == .attemptsExceeded)
        cloud.clock.advance(by: .seconds(1))
        #expect(await cloud.refusal(Cognito.InitiateAuth.self, wrong) == .incorrectLogin)
        cloud.clock.advance(by: .seconds(1))
        #expect(await cloud.refusal(Cognito.InitiateAuth.self, right) == .attemptsExceeded)
        cloud.clock.advance(by: .seconds(1))
        try await cloud.send(Cognito.InitiateAuth.self, right)
        #expect(await cloud.refusal(Cognito.InitiateAuth.self, wrong) == .incorrectLogin)
        try await cloud.send(Cognito.InitiateAuth.self, right)
    }

    @Test func passwordsAreKeptHashedEachWithItsSalt() async throws {
        let hasher = PasswordHasher(rounds: 2, random: SeededRandom(seed: 1))
        let (one, two) = (try await hasher.hash("secret"), try await hasher.hash("secret"))
        #expect(one != two && !one.contains("secret"))
        #expect(try await hasher.verify("secret", one))
        #expect(try await hasher.verify("secret", two))
        #expect(try await !hasher.verify("Secret", one))
        #expect(try await !hasher.verify("secret", nil))
        #expect(
            ![1, 2].isEqualInConstantTime([1]) && ![1, 2].isEqualInConstantTime([1, 3])
                && [1, 2].isEqualInConstantTime([1, 2]))
    }

    /// RFC 7914, section 11: PBKDF2-HMAC-SHA-256 of "passwd", "salt", 1 round.
    @Test func theHashIsPBKDF2() async throws {
        let key = try #require([UInt8](hex: "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"))
        let stored = "1$\(Array("salt".utf8).base64Encoded())$\(key.base64Encoded())"
        #expect(try await PasswordHasher(rounds: 2, random: SeededRandom(seed: 1)).verify("passwd", stored))
    }
}
