import AWSCore
import AWSShapes
import CloudCore
import Foundation
import JSON
import Testing

@testable import CloudCognito

@Suite(.timeLimit(.minutes(2))) struct AdminTests {
    @Test func anInvitedPersonChoosesAPassword() async throws {
        try await withDirectory { directory in
            let cloud = try TestCloud(outbox: directory)
            let shop = try await cloud.shop()
            let made = try await cloud.send(
                Cognito.AdminCreateUser.self,
                .init(
                    userPoolId: shop.pool, username: "ada@example.com",
                    userAttributes: [.init(name: "name", value: "Ada")]))
            #expect(made.user?.userStatus == "FORCE_CHANGE_PASSWORD" && made.user?.enabled == true)
            let mail = try #require(try cloud.mail().last)
            let text = try #require(mail.components(separatedBy: "password is ").last)
            let temporary = String(text.prefix { $0 != "." && !$0.isNewline })

            let question = try await cloud.signIn(shop, password: temporary)
            #expect(question.challengeName == "NEW_PASSWORD_REQUIRED" && question.authenticationResult == nil)
            #expect(question.challengeParameters?["requiredAttributes"] == "[]")
            func answer(
                _ password: String, session: String?, name: String = "ada@example.com"
            ) -> Cognito.RespondToAuthChallengeRequest {
                .init(
                    clientId: shop.client, challengeName: "NEW_PASSWORD_REQUIRED", session: session,
                    challengeResponses: ["USERNAME": name, "NEW_PASSWORD": password, "userAttributes.name": "Ada L."])
            }
            let session = question.session
            #expect(
                await cloud.refusal(Cognito.RespondToAuthChallenge.self, answer("weak-horse-9", session: session))?.code
                    == "InvalidPasswordException")
            #expect(
                await cloud.refusal(
                    Cognito.RespondToAuthChallenge.self,
                    answer("Another-horse-8", session: String(repeating: "x", count: 30))) == .invalidSession)
            #expect(
                await cloud.refusal(
                    Cognito.RespondToAuthChallenge.self,
                    answer("Another-horse-8", session: session, name: "eve@example.com")) == .invalidSession)
            let done = try await cloud.send(
                Cognito.RespondToAuthChallenge.self, answer("Another-horse-8", session: session))
            #expect(try await cloud.claims(done.authenticationResult?.idToken, shop.pool)["name"] == "Ada L.")
            #expect(
                await cloud.refusal(Cognito.RespondToAuthChallenge.self, answer("Another-horse-8", session: session))
                    == .invalidSession)
            let user = try await cloud.send(
                Cognito.AdminGetUser.self, .init(userPoolId: shop.pool, username: "ada@example.com"))
            #expect(user.userStatus == "CONFIRMED")
        }
    }

    @Test func challengesAndTemporaryPasswordsExpire() async throws {
        let cloud = try TestCloud()
        let shop = try await cloud.shop()
        try await cloud.send(
            Cognito.AdminCreateUser.self,
            .init(
                userPoolId: shop.pool, username: "ada@example.com", temporaryPassword: TestCloud.password,
                messageAction: "SUPPRESS"))
        let question = try await cloud.signIn(shop)
        cloud.clock.advance(by: .seconds(180))
        let answer = Cognito.RespondToAuthChallengeRequest(
            clientId: shop.client, challengeName: "NEW_PASSWORD_REQUIRED", session: question.session,
            challengeResponses: ["USERNAME": "ada@example.com", "NEW_PASSWORD": "Another-horse-8"])
        #expect(await cloud.refusal(Cognito.RespondToAuthChallenge.self, answer) == .expiredSession)
        for (responses, missing) in [(["NEW_PASSWORD": "x"], "USERNAME"), (["USERNAME": "x"], "NEW_PASSWORD")] {
            #expect(
                await cloud.refusal(
                    Cognito.RespondToAuthChallenge.self,
                    .init(
                        clientId: shop.client, challengeName: "NEW_PASSWORD_REQUIRED", session: question.session,
                        challengeResponses: responses)) == .missing(missing))
        }
        #expect(
            await cloud.refusal(
                Cognito.RespondToAuthChallenge.self,
                .init(
                    clientId: shop.client, challengeName: "NEW_PASSWORD_REQUIRED",
                    challengeResponses: ["USERNAME": "x", "NEW_PASSWORD": "y"])) == .missing("Session"))
        #expect(
            await cloud.refusal(
                Cognito.RespondToAuthChallenge.self, .init(clientId: shop.client, challengeName: "SMS_MFA"))?.code
                == "InvalidParameterException")
        cloud.clock.advance(by: .seconds(3 * 86_400))
        #expect(
            await cloud.refusal(
                Cognito.InitiateAuth.self, TestCloud.login(shop.client, "ada@example.com", TestCloud.password))
                == .notAuthorized("Temporary password has expired and must be reset by an administrator."))
        try await cloud.send(
            Cognito.AdminCreateUser.self,
            .init(
                userPoolId: shop.pool, username: "ada@example.com", temporaryPassword: "Another-horse-8",
                messageAction: "RESEND"))
        #expect(try await cloud.signIn(shop, password: "Another-horse-8").challengeName == "NEW_PASSWORD_REQUIRED")
    }

    @Test func administratorsAreRefusedToo() async throws {
        let cloud = try TestCloud()
        let shop = try await cloud.shop()
        try await cloud.confirmedUser(shop)
        func make(
            _ name: String, _ attributes: [String: String] = [:], action: String = "SUPPRESS", password: String? = nil
        ) async -> AWSError? {
            await cloud.refusal(
                Cognito.AdminCreateUser.self,
                .init(
                    userPoolId: shop.pool, username: name,
                    userAttributes: attributes.map { .init(name: $0.key, value: $0.value) },
                    temporaryPassword: password, messageAction: action))
        }
        #expect(await make("ADA@example.com") == .usernameExists(byEmail: true))
        #expect(
            await make("bob@example.com", ["shoe": "43"]) == .schema("shoe", "Attribute does not exist in the schema."))
        #expect(
            await make("bob@example.com", ["custom:size": "large"])
                == .schema("custom:size", "Attribute value is not a number"))
        #expect(
            await make("bob@example.com", ["email_verified": "yes"])
                == .schema("email_verified", "Attribute value is not a boolean"))
        #expect(
            await make("bob@example.com", ["phone_number": "555"]) == .invalidParameter("Invalid phone number format."))
        #expect(
            await make("bob@example.com", ["birthdate": "1815"])
                == .schema("birthdate", "String must be longer than or equal to 10 characters"))
        #expect(
            await make("bob@example.com", ["birthdate": "1815-12-10T"])
                == .schema("birthdate", "String must be no longer than 10 characters"))
        #expect(
            await make("bob@example.com", ["sub": "1"])
                == .invalidParameter("Cannot modify the non-mutable attribute sub"))
        #expect(await make("bob@example.com", password: "short") == .badPassword("Password not long enough"))
        #expect(await make("bob@example.com", action: "RESEND") == .userNotFound)
        #expect(await make("ada@example.com", action: "RESEND")?.code == "UnsupportedUserStateException")
        #expect(await make("bob@example.com", action: "SHOUT")?.code == "InvalidParameterException")
        #expect(
            await cloud.refusal(Cognito.AdminGetUser.self, .init(userPoolId: shop.pool, username: "bob@example.com"))
                == .userNotFound)
        #expect(
            await cloud.refusal(Cognito.AdminGetUser.self, .init(userPoolId: "us-east-1_none", username: "x"))
                == .noPool("us-east-1_none"))
        #expect(
            await cloud.refusal(
                Cognito.AdminSetUserPassword.self,
                .init(userPoolId: shop.pool, username: "ada@example.com", password: "weak-horse-8", permanent: true))?
                .code == "InvalidPasswordException")
        #expect(
            await cloud.refusal(
                Cognito.AdminConfirmSignUp.self, .init(userPoolId: shop.pool, username: "ada@example.com"))
                == .cannotConfirm(.confirmed))
        try await cloud.send(
            Cognito.AdminCreateUser.self,
            .init(
                userPoolId: shop.pool, username: "bob@example.com",
                userAttributes: [.init(name: "custom:size", value: "43")], messageAction: "SUPPRESS"))
    }

    @Test func anAdministratorConfirmsSetsAPasswordAndDeletes() async throws {
        let cloud = try TestCloud()
        let shop = try await cloud.shop()
        try await cloud.signUp(shop)
        try await cloud.send(Cognito.AdminConfirmSignUp.self, .init(userPoolId: shop.pool, username: "ada@example.com"))
        let answer = try await cloud.send(
            Cognito.AdminInitiateAuth.self,
            .init(
                userPoolId: shop.pool, clientId: shop.client, authFlow: "ADMIN_USER_PASSWORD_AUTH",
                authParameters: ["USERNAME": "ada@example.com", "PASSWORD": TestCloud.password]))
        #expect(answer.authenticationResult?.idToken != nil)
        let user = try await cloud.send(
            Cognito.AdminGetUser.self, .init(userPoolId: shop.pool, username: "ada@example.com"))
        #expect(user.userAttributes?.contains { $0.name == "email_verified" && $0.value == "false" } == true)
        try await cloud.send(
            Cognito.AdminSetUserPassword.self,
            .init(userPoolId: shop.pool, username: "ada@example.com", password: "Another-horse-8", permanent: false))
        let question = try await cloud.send(
            Cognito.AdminInitiateAuth.self,
            .init(
                userPoolId: shop.pool, clientId: shop.client, authFlow: "ADMIN_NO_SRP_AUTH",
                authParameters: ["USERNAME": "ada@example.com", "PASSWORD": "Another-horse-8"]))
        #expect(question.challengeName == "NEW_PASSWORD_REQUIRED")
        try await cloud.send(Cognito.AdminDeleteUser.self, .init(userPoolId: shop.pool, username: "ada@example.com"))
        #expect(
            await cloud.refusal(Cognito.AdminDeleteUser.self, .init(userPoolId: shop.pool, username: "ada@example.com"))
                == .userNotFound)
    }

    @Test func groupsAreMadeListedJoinedAndLeft() async throws {
        let cloud = try TestCloud()
        let shop = try await cloud.shop()
        try await cloud.confirmedUser(shop)
        for (name, precedence) in [("admin", 1), ("beta", 0), ("crew", nil)] as [(String, Int?)] {
            let made = try await cloud.send(
                Cognito.CreateGroup.self,
                .init(groupName: name, userPoolId: shop.pool, description: "d", precedence: precedence))
            #expect(
                made.group?.groupName == name && made.group?.precedence == precedence
                    && made.group?.creationDate == cloud.clock.now)
            try await cloud.send(
                Cognito.AdminAddUserToGroup.self,
                .init(userPoolId: shop.pool, username: "ada@example.com", groupName: name))
            try await cloud.send(
                Cognito.AdminAddUserToGroup.self,
                .init(userPoolId: shop.pool, username: "ada@example.com", groupName: name))
        }
        #expect(
            await cloud.refusal(Cognito.CreateGroup.self, .init(groupName: "admin", userPoolId: shop.pool))
                == .groupExists)
        let first = try await cloud.send(Cognito.ListGroups.self, .init(userPoolId: shop.pool, limit: 2))
        #expect(first.groups?.map(\.groupName) == ["admin", "beta"])
        let second = try await cloud.send(
            Cognito.ListGroups.self, .init(userPoolId: shop.pool, limit: 2, nextToken: first.nextToken))
        #expect(second.groups?.map(\.groupName) == ["crew"] && second.nextToken == nil)

        // The weightiest comes first.
        let own = try await cloud.send(
            Cognito.AdminListGroupsForUser.self, .init(username: "ada@example.com", userPoolId: shop.pool, limit: 2))
        #expect(own.groups?.map(\.groupName) == ["beta", "admin"])
        let rest = try await cloud.send(
            Cognito.AdminListGroupsForUser.self,
            .init(username: "ada@example.com", userPoolId: shop.pool, limit: 2, nextToken: own.nextToken))
        #expect(rest.groups?.map(\.groupName) == ["crew"] && rest.nextToken == nil)
        #expect(
            await cloud.refusal(
                Cognito.AdminListGroupsForUser.self,
                .init(username: "ada@example.com", userPoolId: shop.pool, nextToken: "rubbish")) == .invalidToken)
        #expect(
            try await cloud.claims(cloud.tokens(shop).idToken, shop.pool)["cognito:groups"] == [
                "beta", "admin", "crew",
            ])

        try await cloud.send(
            Cognito.AdminRemoveUserFromGroup.self,
            .init(userPoolId: shop.pool, username: "ada@example.com", groupName: "beta"))
        try await cloud.send(Cognito.DeleteGroup.self, .init(groupName: "crew", userPoolId: shop.pool))
        let left = try await cloud.send(
            Cognito.AdminListGroupsForUser.self, .init(username: "ada@example.com", userPoolId: shop.pool))
        #expect(left.groups?.map(\.groupName) == ["admin"])
        #expect(
            await cloud.refusal(Cognito.DeleteGroup.self, .init(groupName: "crew", userPoolId: shop.pool))
                == .groupNotFound)
        #expect(
            await cloud.refusal(
                Cognito.AdminAddUserToGroup.self,
                .init(userPoolId: shop.pool, username: "ada@example.com", groupName: "crew")) == .groupNotFound)
        #expect(
            await cloud.refusal(
                Cognito.AdminRemoveUserFromGroup.self,
                .init(userPoolId: shop.pool, username: "ada@example.com", groupName: "crew")) == .groupNotFound)
        #expect(
            await cloud.refusal(
                Cognito.AdminAddUserToGroup.self,
                .init(userPoolId: shop.pool, username: "bob@example.com", groupName: "admin")) == .userNotFound)
    }

    @Test(
        arguments: [
            (nil, 3), (#"email = "ADA@example.com""#, 1), (#"email ^= "b""#, 1), (#"name="Ada""#, 3),
            (#"cognito:user_status = "CONFIRMED""#, 3), (#"status = "Disabled""#, 0), (#"phone_number = "+1""#, 0),
            (#"username = "nobody""#, 0), (#""sub" ^= """#, 3),
        ] as [(String?, Int)]) func usersAreFiltered(_ filter: String?, _ count: Int) async throws
    {
        let cloud = try TestCloud()
        let shop = try await cloud.shop()
        for name in ["ada", "bob", "eve"] { try await cloud.confirmedUser(shop, "\(name)@example.com") }
        let found = try await cloud.send(
            Cognito.ListUsers.self, .init(userPoolId: shop.pool, attributesToGet: ["email"], filter: filter))
        #expect(found.users?.count == count)
        #expect(found.users?.allSatisfy { $0.attributes?.map(\.name) == ["email"] } == true)
    }

    @Test func usersAreListedInPages() async throws {
        let cloud = try TestCloud()
        let shop = try await cloud.shop()
        for name in ["ada", "bob", "eve"] { try await cloud.confirmedUser(shop, "\(name)@example.com") }
        let first = try await cloud.send(Cognito.ListUsers.self, .init(userPoolId: shop.pool, limit: 2))
        let second = try await cloud.send(
            Cognito.ListUsers.self, .init(userPoolId: shop.pool, limit: 2, paginationToken: first.paginationToken))
        #expect(first.users?.count == 2 && second.users?.count == 1 && second.paginationToken == nil)
        #expect(Set((first.users ?? []).map(\.username) + (second.users ?? []).map(\.username)).count == 3)
        for filter in ["rubbish", "email = x", #"shoe = "43""#, #"email = "x" or name = "y" z"#] {
            #expect(
                await cloud.refusal(Cognito.ListUsers.self, .init(userPoolId: shop.pool, filter: filter))?.code
                    == "InvalidParameterException")
        }
    }
}
