import AWSCore
import AWSShapes
import CloudCore

extension CognitoService {
    func registerSignUpOperations(_ table: inout OperationTable) {
        table.serve(Cognito.SignUp.self) { try await self.signUp($0) }
        table.serve(Cognito.ConfirmSignUp.self) { try await self.confirmSignUp($0) }
        table.serve(Cognito.ResendConfirmationCode.self) { try await self.resendCode($0) }
    }

    private func signUp(_ input: Cognito.SignUpRequest) async throws -> Cognito.SignUpResponse {
        let (client, pool) = try client(input.clientId)
        try checkSecret(input.secretHash, username: input.username, client)
        if pool.facts.adminCreateUserConfig?.allowAdminCreateUserOnly == true {
            throw AWSError.notAuthorized("SignUp is not permitted for this user pool")
        }
        guard let password = input.password else { throw AWSError.invalidParameter("Password is required.") }
        var attributes = try Self.attributes(input.userAttributes)
        try client.checkMayWrite(attributes)
        try PasswordRules.check(password, pool.passwordPolicy)
        let sub = settings.random.uuid()
        let username = try Self.username(input.username, sub: sub, &attributes, in: pool)
        try AttributeSchema.check(attributes, in: pool, mustBeComplete: true)
        if attributes.contains(where: { $0.name == "email" }) {
            attributes.append(.init(name: "email_verified", value: "false"))
        }
        let now = self.now
        let user = User(
            pool: pool.id, sub: sub, username: username, status: .unconfirmed,
            password: try await passwords.hash(password), attributes: attributes, created: now, modified: now)
        try await store.add(user, to: pool)
        let delivery = pool.verifiesEmail && user.email != nil ? try await sendCode(to: user, .signUp, in: pool) : nil
        return .init(userConfirmed: false, userSub: user.sub, codeDeliveryDetails: delivery)
    }

    private func confirmSignUp(_ input: Cognito.ConfirmSignUpRequest) async throws -> Cognito.ConfirmSignUpResponse {
        let (client, pool) = try client(input.clientId)
        try checkSecret(input.secretHash, username: input.username, client)
        guard let user = try store.user(input.username, in: pool) else {
            throw client.hidesUsers ? AWSError.expiredCode : .userNotFound
        }
        let now = self.now
        try await store.change(user.sub, in: pool) { user, db -> Code.Check in
            guard user.status == .unconfirmed else { throw AWSError.cannotConfirm(user.status) }
            let check = try CognitoStore.spend(input.confirmationCode, of: user, .signUp, now: now, db)
            if case .right = check {
                user.status = .confirmed
                if user.email != nil { user["email_verified"] = "true" }
                user.modified = now
            }
            return check
        }.require()
        return .init()
    }

    private func resendCode(
        _ input: Cognito.ResendConfirmationCodeRequest
    ) async throws
        -> Cognito.ResendConfirmationCodeResponse
    {
        let (client, pool) = try client(input.clientId)
        try checkSecret(input.secretHash, username: input.username, client)
        guard let user = try store.user(input.username, in: pool) else {
            guard client.hidesUsers else { throw AWSError.userNotFound }
            return .init(codeDeliveryDetails: Self.pretendedDelivery(to: input.username))
        }
        guard user.status == .unconfirmed else { throw AWSError.invalidParameter("User is already confirmed.") }
        guard user.email != nil else {
            throw AWSError.invalidParameter(
                "Cannot resend codes. Auto verification not turned on.")
        }
        return .init(codeDeliveryDetails: try await sendCode(to: user, .signUp, in: pool))
    }

    // MARK: - Pieces

    static func attributes(_ list: [Cognito.AttributeType]?) throws(AWSError) -> [User.Attribute] {
        var attributes: [User.Attribute] = []
        for attribute in list ?? [] {
            if attributes.contains(where: { $0.name == attribute.name }) {
                throw .invalidParameter("Duplicate attribute \(attribute.name)")
            }
            attributes.append(.init(name: attribute.name, value: attribute.value ?? ""))
        }
        return attributes
    }

    /// The username of a new user. In pools with e-mail addresses as usernames it is the `sub`.
    static func username(
        _ given: String, sub: String, _ attributes: inout [User.Attribute], in pool: UserPool
    )
        throws(AWSError) -> String
    {
        guard pool.signsInByEmail else {
            if pool.hasEmailAlias, AttributeSchema.isEmailAddress(given) {
                throw .invalidParameter(
                    "Username cannot be of email format, since user pool is configured for email alias.")
            }
            return given
        }
        guard AttributeSchema.isEmailAddress(given) else { throw .invalidParameter("Username should be an email.") }
        if let email = attributes.first(where: { $0.name == "email" }) {
            if email.value.lowercased() != given.lowercased() {
                throw .invalidParameter("User emails do not match the username.")
            }
        } else {
            attributes.append(.init(name: "email", value: given))
        }
        return sub
    }

    /// Makes a code and mails it.
    func sendCode(
        to user: User, _ purpose: Code.Purpose, in pool: UserPool, address: String? = nil
    ) async throws
        -> Cognito.CodeDeliveryDetailsType
    {
        guard let email = address ?? user.email else { throw AWSError.codeNotDelivered }
        let code = settings.random.text(6, from: "0123456789")
        try await store.keep(code: code, for: user, purpose, now: now)
        let template = pool.facts.verificationMessageTemplate
        var text = template?.emailMessage ?? "Your confirmation code is {####}"
        if purpose == .password, template?.emailMessage == nil { text = "Your password reset code is {####}" }
        try post(
            to: email, subject: template?.emailSubject ?? "Your verification code",
            text: text.replacing("{####}", with: code), in: pool)
        return .init(destination: AttributeSchema.masked(email), deliveryMedium: "EMAIL", attributeName: "email")
    }

    func post(to email: String, subject: String, text: String, in pool: UserPool) throws(AWSError) {
        var mail = Mail(to: email, subject: subject, text: text)
        if let from = pool.facts.emailConfiguration?.from { mail.from = from }
        try outbox.post(mail, now: now)
    }

    /// What is said of a user that is not there, so that nobody learns who is.
    static func pretendedDelivery(to username: String) -> Cognito.CodeDeliveryDetailsType {
        .init(
            destination: AttributeSchema.masked(username.contains("@") ? username : "u@e"), deliveryMedium: "EMAIL",
            attributeName: "email")
    }
}
