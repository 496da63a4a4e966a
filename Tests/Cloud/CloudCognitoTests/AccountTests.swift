import AWSCore
import AWSShapes
import CloudCore
import JSON
import Testing

@testable import CloudCognito

@Suite(.timeLimit(.minutes(2))) struct AccountTests {
    @Test func aForgottenPasswordIsSetAnewWithACode() async throws {
        try await withDirectory { directory in
            let cloud = try TestCloud(outbox: directory)
            let shop = try await cloud.shop()
            try await cloud.confirmedUser(shop)
            let forgot = try await cloud.send(
                Cognito.ForgotPassword.self, .init(clientId: shop.client, username: "ada@example.com"))
            #expect(forgot.codeDeliveryDetails?.destination == "a***@e***")
            let code = try cloud.code()
            func confirm(_ code: String, _ password: String = "Another-horse-8") -> Cognito.ConfirmForgotPasswordRequest
            {
                .init(clientId: shop.client, username: "ada@example.com", confirmationCode: code, password: password)
            }
            #expect(
                await cloud.refusal(Cognito.ConfirmForgotPassword.self, confirm(code, "short-A1"))
                    == .badPassword("Password not long enough"))
            let wrong = code == "000000" ? "000001" : "000000"
            #expect(await cloud.refusal(Cognito.ConfirmForgotPassword.self, confirm(wrong)) == .codeMismatch)
            try await cloud.send(Cognito.ConfirmForgotPassword.self, confirm(code))
            #expect(await cloud.refusal(Cognito.ConfirmForgotPassword.self, confirm(code)) == .expiredCode)
            #expect(
                await cloud.refusal(
                    Cognito.InitiateAuth.self, TestCloud.login(shop.client, "ada@example.com", TestCloud.password))
                    == .incorrectLogin)
            _ = try await cloud.tokens(shop, password: "Another-horse-8")

            // An hour later a code is worth nothing.
            try await cloud.send(Cognito.ForgotPassword.self, .init(clientId: shop.client, username: "ada@example.com"))
            cloud.clock.advance(by: .seconds(3600))
            #expect(await cloud.refusal(Cognito.ConfirmForgotPassword.self, confirm(try cloud.code())) == .expiredCode)
        }
    }

    @Test func passwordsThatCannotBeReset() async throws {
        let cloud = try TestCloud()
        let shop = try await cloud.shop()
        try await cloud.confirmedUser(shop, verified: false)
        #expect(
            await cloud.refusal(Cognito.ForgotPassword.self, .init(clientId: shop.client, username: "ada@example.com"))
                == .invalidParameter(
                    "Cannot reset password for the user as there is no registered/verified email or phone_number"))
        try await cloud.send(
            Cognito.AdminCreateUser.self,
            .init(userPoolId: shop.pool, username: "new@example.com", messageAction: "SUPPRESS"))
        #expect(
            await cloud.refusal(Cognito.ForgotPassword.self, .init(clientId: shop.client, username: "new@example.com"))
                == .notAuthorized("User password cannot be reset in the current state."))
    }

    @Test func aPasswordIsChangedByWhoKnowsTheOldOne() async throws {
        let cloud = try TestCloud()
        let shop = try await cloud.shop()
        try await cloud.confirmedUser(shop)
        let token = try #require(try await cloud.tokens(shop).accessToken)
        #expect(
            await cloud.refusal(
                Cognito.ChangePassword.self,
                .init(proposedPassword: "Another-horse-8", accessToken: token, previousPassword: "Wrong-horse-9"))
                == .incorrectLogin)
        #expect(
            await cloud.refusal(
                Cognito.ChangePassword.self, .init(proposedPassword: "Another-horse-8", accessToken: token))
                == .missing("PreviousPassword"))
        #expect(
            await cloud.refusal(
                Cognito.ChangePassword.self,
                .init(proposedPassword: "weak-horse-8", accessToken: token, previousPassword: TestCloud.password))?.code
                == "InvalidPasswordException")
        try await cloud.send(
            Cognito.ChangePassword.self,
            .init(proposedPassword: "Another-horse-8", accessToken: token, previousPassword: TestCloud.password))
        _ = try await cloud.tokens(shop, password: "Another-horse-8")
        for _ in 1...5 {
            #expect(
                await cloud.refusal(
                    Cognito.ChangePassword.self,
                    .init(proposedPassword: "Another-horse-8", accessToken: token, previousPassword: "Wrong-horse-9"))
                    == .incorrectLogin)
        }
        #expect(
            await cloud.refusal(
                Cognito.ChangePassword.self,
                .init(proposedPassword: "Another-horse-7", accessToken: token, previousPassword: "Another-horse-8"))
                == .attemptLimit)
    }

    @Test func ownAttributesChangeWithinWhatTheClientMayWrite() async throws {
        try await withDirectory { directory in
            let cloud = try TestCloud(outbox: directory)
            let shop = try await cloud.shop()
            try await cloud.confirmedUser(shop)
            let token = try #require(try await cloud.tokens(shop).accessToken)
            func update(_ name: String, _ value: String) -> Cognito.UpdateUserAttributesRequest {
                .init(userAttributes: [.init(name: name, value: value)], accessToken: token)
            }
            let renamed = try await cloud.send(Cognito.UpdateUserAttributes.self, update("name", "Ada Prueba"))
            #expect(renamed.codeDeliveryDetailsList?.isEmpty ?? true)
            #expect(
                await cloud.refusal(Cognito.UpdateUserAttributes.self, update("locale", "es")) == .unauthorizedAttribute
            )
            #expect(
                await cloud.refusal(Cognito.UpdateUserAttributes.self, update("email_verified", "true"))
                    == .unauthorizedAttribute)
            #expect(
                await cloud.refusal(Cognito.UpdateUserAttributes.self, update("email", "rubbish"))
                    == .invalidParameter("Invalid email address format."))
            #expect(
                await cloud.refusal(Cognito.UpdateUserAttributes.self, update("email", ""))
                    == .schema("email", "The attribute is required"))

            // The address stays until the new one is verified.
            let moved = try await cloud.send(Cognito.UpdateUserAttributes.self, update("email", "lovelace@example.org"))
            #expect(moved.codeDeliveryDetailsList?.first?.destination == "l***@e***")
            #expect(try cloud.mail().last?.contains("To: lovelace@example.org") == true)
            let user = try await cloud.send(Cognito.GetUser.self, .init(accessToken: token))
            let attributes = Dictionary(uniqueKeysWithValues: user.userAttributes.map { ($0.name, $0.value) })
            #expect(
                attributes["email"] == "ada@example.com" && attributes["name"] == "Ada Prueba"
                    && attributes["email_verified"] == "true")
        }
    }

    @Test func whoDeletesTheirAccountIsGone() async throws {
        let cloud = try TestCloud()
        let shop = try await cloud.shop()
        try await cloud.confirmedUser(shop)
        let tokens = try await cloud.tokens(shop)
        let token = try #require(tokens.accessToken)
        try await cloud.send(Cognito.DeleteUser.self, .init(accessToken: token))
        #expect(await cloud.refusal(Cognito.GetUser.self, .init(accessToken: token)) == .revokedAccessToken)
        #expect(
            await cloud.refusal(Cognito.InitiateAuth.self, cloud.refresh(shop, tokens.refreshToken))
                == .invalidRefreshToken)
        #expect(
            await cloud.refusal(
                Cognito.InitiateAuth.self, TestCloud.login(shop.client, "ada@example.com", TestCloud.password))
                == .incorrectLogin)
        try await cloud.signUp(shop)
    }

    @Test func aRestartKeepsPeopleKeysAndSessions() async throws {
        try await withDirectory { directory in
            let clock = SimulatedClock()
            let cloud = try TestCloud(directory: directory, clock: clock)
            let shop = try await cloud.shop()
            let sub = try await cloud.confirmedUser(shop)
            let tokens = try await cloud.tokens(shop)
            let keys = try await cloud.get("/\(shop.pool)/.well-known/jwks.json").body

            let again = try TestCloud(directory: directory, clock: clock, seed: 2)
            #expect(try await again.get("/\(shop.pool)/.well-known/jwks.json").body == keys)
            let user = try await again.send(Cognito.GetUser.self, .init(accessToken: try #require(tokens.accessToken)))
            #expect(user.username == sub)
            try await again.send(Cognito.InitiateAuth.self, again.refresh(shop, tokens.refreshToken))
            let fresh = try await again.tokens(shop)
            #expect(try await again.claims(fresh.idToken, shop.pool)["sub"]?.stringValue == sub)
            let pool = try await again.send(Cognito.DescribeUserPool.self, .init(userPoolId: shop.pool)).userPool
            #expect(pool?.estimatedNumberOfUsers == 1)
            #expect(pool?.creationDate == clock.now && pool?.usernameAttributes == ["email"])
        }
    }
}
