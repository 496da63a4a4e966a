import AWSCore
import AWSShapes
import CloudCore
import Foundation
import Testing

@testable import CloudCognito

@Suite(.timeLimit(.minutes(2))) struct SignUpTests {
    @Test func aPersonSignsUpReadsTheCodeAndSignsIn() async throws {
        try await withDirectory { directory in
            let cloud = try TestCloud(outbox: directory + "/deep")
            let shop = try await cloud.shop()

            let made = try await cloud.signUp(shop)
            #expect(!made.userConfirmed)
            #expect(UUID(uuidString: made.userSub) != nil)
            #expect(made.codeDeliveryDetails?.destination == "A***@E***")
            #expect(made.codeDeliveryDetails?.deliveryMedium == "EMAIL")
            #expect(made.codeDeliveryDetails?.attributeName == "email")
            #expect(
                await cloud.refusal(
                    Cognito.InitiateAuth.self, TestCloud.login(shop.client, "ada@example.com", TestCloud.password))
                    == .userNotConfirmed)

            let code = try cloud.code()
            try await cloud.send(
                Cognito.ConfirmSignUp.self,
                .init(clientId: shop.client, username: "ADA@example.com", confirmationCode: code))
            let tokens = try await cloud.tokens(shop)
            let user = try await cloud.send(Cognito.GetUser.self, .init(accessToken: try #require(tokens.accessToken)))
            #expect(user.username == made.userSub)
            let attributes = Dictionary(uniqueKeysWithValues: user.userAttributes.map { ($0.name, $0.value) })
            #expect(
                attributes == [
                    "sub": made.userSub, "email": "Ada@Example.com", "name": "Ada", "email_verified": "true",
                ])
        }
    }

    @Test func theMailIsAMessageThatMailClientsRead() async throws {
        try await withDirectory { directory in
            let cloud = try TestCloud(outbox: directory)
            let shop = try await cloud.shop()
            try await cloud.signUp(shop)
            let mail = try #require(try cloud.mail().last)
            let code = try cloud.code()
            let lines = mail.components(separatedBy: "\r\n")
            #expect(lines.contains("From: no-reply@verificationemail.com"))
            #expect(lines.contains("To: Ada@Example.com"))
            #expect(lines.contains("Date: Thu, 01 Jan 2026 00:00:00 +0000"))
            #expect(lines.contains("Content-Type: text/plain; charset=UTF-8"))
            #expect(lines.contains { $0.hasPrefix("Message-ID: <") && $0.hasSuffix("@verificationemail.com>") })
            #expect(mail.contains("Subject: =?UTF-8?B?"))
            #expect(mail.contains("Your code is \(code). · Tu código es \(code)."))
            #expect(try FileManager.default.contentsOfDirectory(atPath: directory).allSatisfy { $0.hasSuffix(".eml") })
        }
    }

    @Test(arguments: [
        ("plain", "plain"), ("Tu código", "=?UTF-8?B?VHUgY8OzZGlnbw==?="),
    ]) func subjectsAreEncoded(_ text: String, _ expected: String) { #expect(Mail.encoded(text) == expected) }

    @Test func longSubjectsAndLinesAreFolded() {
        let mail = Mail(
            to: "a@example.com\r\nBcc: b@example.com", subject: String(repeating: "ñ", count: 60),
            text: String(repeating: "x", count: 2000))
        let text = String(decoding: mail.serialized(date: .epoch, messageID: "1@x"), as: UTF8.self)
        #expect(text.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 78 })
        #expect(!text.contains("\r\nBcc:"))
        #expect(text.contains("Content-Transfer-Encoding: base64"))
    }

    @Test func wrongCodesCountAndOldOnesExpire() async throws {
        try await withDirectory { directory in
            let cloud = try TestCloud(outbox: directory)
            let shop = try await cloud.shop()
            try await cloud.signUp(shop)
            func confirm(_ code: String) -> Cognito.ConfirmSignUpRequest {
                .init(clientId: shop.client, username: "ada@example.com", confirmationCode: code)
            }
            let first = try cloud.code()
            let wrong = first == "000000" ? "000001" : "000000"
            for _ in 1...5 { #expect(await cloud.refusal(Cognito.ConfirmSignUp.self, confirm(wrong)) == .codeMismatch) }
            #expect(await cloud.refusal(Cognito.ConfirmSignUp.self, confirm(first)) == .tooManyAttempts)

            // A new code makes the old one worthless, and is itself so a day later.
            let resend = Cognito.ResendConfirmationCodeRequest(clientId: shop.client, username: "ada@example.com")
            cloud.clock.advance(by: .seconds(1))
            try await cloud.send(Cognito.ResendConfirmationCode.self, resend)
            let second = try cloud.code()
            if first != second {
                #expect(await cloud.refusal(Cognito.ConfirmSignUp.self, confirm(first)) == .codeMismatch)
            }
            cloud.clock.advance(by: .seconds(86_400))
            #expect(await cloud.refusal(Cognito.ConfirmSignUp.self, confirm(second)) == .expiredCode)

            // Five mails an hour.
            for _ in 1...5 {
                cloud.clock.advance(by: .seconds(1))
                try await cloud.send(Cognito.ResendConfirmationCode.self, resend)
            }
            #expect(await cloud.refusal(Cognito.ResendConfirmationCode.self, resend) == .attemptLimit)
            try await cloud.send(Cognito.ConfirmSignUp.self, confirm(try cloud.code()))
            #expect(await cloud.refusal(Cognito.ConfirmSignUp.self, confirm(second)) == .cannotConfirm(.confirmed))
            #expect(
                await cloud.refusal(Cognito.ResendConfirmationCode.self, resend)?.message
                    == "User is already confirmed.")
        }
    }

    @Test(
        arguments: [
            ("not an address", "Correct-horse-9", [("name", "Ada")], "InvalidParameterException", "1 validation error"),
            ("ada", "Correct-horse-9", [("name", "Ada")], "InvalidParameterException", "Username should be an email."),
            ("a@b", "Correct-horse-9", [], "InvalidParameterException", "Username should be an email."),
            (
                "ada@example.com", "Short1", [], "InvalidPasswordException",
                "Password did not conform with policy: Password not long enough"
            ),
            (
                "ada@example.com", "lower-horse-9", [], "InvalidPasswordException",
                "Password did not conform with policy: Password must have uppercase characters"
            ),
            (
                "ada@example.com", "UPPER-HORSE-9", [], "InvalidPasswordException",
                "Password did not conform with policy: Password must have lowercase characters"
            ),
            (
                "ada@example.com", "Correct-horse", [], "InvalidPasswordException",
                "Password did not conform with policy: Password must have numeric characters"
            ),
            (
                "ada@example.com", "Correct-horse-9", [("email", "eve@example.com")], "InvalidParameterException",
                "User emails do not match the username."
            ),
            (
                "ada@example.com", "Correct-horse-9", [("email", "ada@example.com"), ("email", "ada@example.com")],
                "InvalidParameterException", "Duplicate attribute email"
            ),
            (
                "ada@example.com", "Correct-horse-9", [("email_verified", "true")], "NotAuthorizedException",
                "A client attempted to write unauthorized attribute"
            ),
            (
                "ada@example.com", "Correct-horse-9", [("custom:size", "1")], "NotAuthorizedException",
                "A client attempted to write unauthorized attribute"
            ),
            (
                "taken@example.com", "Correct-horse-9", [], "UsernameExistsException",
                "An account with the given email already exists."
            ),
            (
                "TAKEN@example.com", "Correct-horse-9", [], "UsernameExistsException",
                "An account with the given email already exists."
            ),
        ] as [(String, String, [(String, String)], String, String)])
    func badSignUps(
        _ username: String, _ password: String, _ attributes: [(String, String)], _ code: String, _ message: String
    ) async throws {
        let cloud = try TestCloud()
        let shop = try await cloud.shop()
        try await cloud.confirmedUser(shop, "taken@example.com")
        let refusal = await cloud.refusal(
            Cognito.SignUp.self,
            .init(
                clientId: shop.client, username: username, password: password,
                userAttributes: attributes.map { .init(name: $0.0, value: $0.1) }))
        #expect(refusal?.code == code)
        #expect(refusal?.message.hasPrefix(message) == true, "\(refusal?.message ?? "")")
        #expect(try cloud.cognito.store.countUsers(pool: shop.pool) == 1)
    }

    @Test func oneOfManyGetsTheAddress() async throws {
        let cloud = try TestCloud()
        let shop = try await cloud.shop()
        let outcomes = await withTaskGroup(of: String.self) { group in
            for _ in 1...8 {
                group.addTask {
                    do {
                        try await cloud.signUp(shop)
                        return "made"
                    } catch { return (error as? AWSError)?.code ?? "\(error)" }
                }
            }
            return await group.reduce(into: [String]()) { $0.append($1) }
        }
        #expect(outcomes.filter { $0 == "made" }.count == 1)
        #expect(outcomes.filter { $0 == "UsernameExistsException" }.count == 7)
    }

    @Test func nobodyLearnsWhoHasAnAccount() async throws {
        try await withDirectory { directory in
            let cloud = try TestCloud(outbox: directory)
            let hiding = try await cloud.shop()
            let nobody = "nobody@example.com"
            #expect(
                await cloud.refusal(Cognito.InitiateAuth.self, TestCloud.login(hiding.client, nobody, "x-123456789"))
                    == .incorrectLogin)
            #expect(
                await cloud.refusal(
                    Cognito.ConfirmSignUp.self,
                    .init(clientId: hiding.client, username: nobody, confirmationCode: "123456")) == .expiredCode)
            #expect(
                await cloud.refusal(
                    Cognito.ConfirmForgotPassword.self,
                    .init(
                        clientId: hiding.client, username: nobody, confirmationCode: "123456",
                        password: TestCloud.password)) == .expiredCode)
            let forgot = try await cloud.send(
                Cognito.ForgotPassword.self, .init(clientId: hiding.client, username: nobody))
            #expect(forgot.codeDeliveryDetails?.destination == "n***@e***")
            let resent = try await cloud.send(
                Cognito.ResendConfirmationCode.self, .init(clientId: hiding.client, username: nobody))
            #expect(resent.codeDeliveryDetails?.destination == "n***@e***")
            #expect(try cloud.mail().isEmpty)

            let client = try await cloud.client(hiding.pool, hidesUsers: false)
            #expect(
                await cloud.refusal(Cognito.InitiateAuth.self, TestCloud.login(client, nobody, "x-123456789"))
                    == .userNotFound)
            #expect(
                await cloud.refusal(
                    Cognito.ConfirmSignUp.self, .init(clientId: client, username: nobody, confirmationCode: "123456"))
                    == .userNotFound)
            #expect(
                await cloud.refusal(Cognito.ForgotPassword.self, .init(clientId: client, username: nobody))
                    == .userNotFound)
            #expect(
                await cloud.refusal(Cognito.ResendConfirmationCode.self, .init(clientId: client, username: nobody))
                    == .userNotFound)
            #expect(
                await cloud.refusal(
                    Cognito.ConfirmForgotPassword.self,
                    .init(clientId: client, username: nobody, confirmationCode: "123456", password: TestCloud.password))
                    == .userNotFound)
        }
    }

    @Test func mailThatCannotBeWrittenIsSaid() async throws {
        let cloud = try TestCloud(outbox: "/proc/nothing/here")
        let shop = try await cloud.shop()
        await #expect(throws: AWSError.codeNotDelivered) { try await cloud.signUp(shop) }
    }

    @Test(arguments: [
        ("ada@example.com", true), ("a.b+c@sub.example.co", true), ("ñandú@example.com", true), ("ada", false),
        ("ada@", false), ("@example.com", false), ("ada@example", false), ("ada@-example.com", false),
        ("ada@example..com", false), (".ada@example.com", false), ("a b@example.com", false),
        ("ada@example.com\r\nBcc: x@y.zz", false), ("a\"b@example.com", false),
    ]) func addresses(_ text: String, _ isGood: Bool) { #expect(AttributeSchema.isEmailAddress(text) == isGood) }
}
