import AWSCore
import AWSShapes
import CloudCore

/// How a sign-in went: tokens, or a question.
enum SignIn: Sendable {
    case tokens(Cognito.AuthenticationResultType)
    case challenge(name: String, session: String, parameters: [String: String])
}

extension CognitoService {
    func registerAuthOperations(_ table: inout OperationTable) {
        table.serve(Cognito.InitiateAuth.self) { input in
            let (client, pool) = try self.client(input.clientId)
            if input.authFlow.hasPrefix("ADMIN_") {
                throw AWSError.invalidParameter("Initiate Auth method not supported.")
            }
            switch try await self.signIn(input.authFlow, input.authParameters ?? [:], client, pool) {
            case .tokens(let tokens): return .init(challengeParameters: [:], authenticationResult: tokens)
            case .challenge(let name, let session, let parameters):
                return .init(challengeName: name, session: session, challengeParameters: parameters)
            }
        }
        table.serve(Cognito.AdminInitiateAuth.self, pool: \.userPoolId) { input in
            let client = try self.client(input.clientId, of: input.userPoolId)
            let pool = try self.pool(input.userPoolId)
            if input.authFlow == "USER_PASSWORD_AUTH" {
                throw AWSError.invalidParameter("Initiate Auth method not supported.")
            }
            switch try await self.signIn(input.authFlow, input.authParameters ?? [:], client, pool) {
            case .tokens(let tokens): return .init(challengeParameters: [:], authenticationResult: tokens)
            case .challenge(let name, let session, let parameters):
                return .init(challengeName: name, session: session, challengeParameters: parameters)
            }
        }
        table.serve(Cognito.RespondToAuthChallenge.self) { try await self.respond($0) }
        table.serve(Cognito.RevokeToken.self) { try await self.revokeToken($0) }
    }

    private func signIn(
        _ flow: String, _ parameters: [String: String], _ client: AppClient, _ pool: UserPool
    ) async throws -> SignIn {
        switch flow {
        case "USER_PASSWORD_AUTH", "ADMIN_USER_PASSWORD_AUTH", "ADMIN_NO_SRP_AUTH":
            let name = flow == "ADMIN_NO_SRP_AUTH" ? "ADMIN_USER_PASSWORD_AUTH" : flow
            guard client.allows(name) else {
                throw AWSError.invalidParameter("\(flow) flow not enabled for this client")
            }
            return try await signIn(parameters, client, pool)
        case "REFRESH_TOKEN_AUTH", "REFRESH_TOKEN":
            guard client.allows("REFRESH_TOKEN_AUTH") else {
                throw AWSError.invalidParameter("\(flow) flow not enabled for this client")
            }
            return .tokens(try await refresh(parameters, client, pool))
        case "USER_SRP_AUTH", "CUSTOM_AUTH", "USER_AUTH":
            throw AWSError.invalidParameter(
                client.allows(flow) ? "\(flow) is not built here." : "\(flow) is not enabled for the client.")
        default: throw AWSError.invalidParameter("Initiate Auth method not supported.")
        }
    }

    // MARK: - Password

    private func signIn(_ parameters: [String: String], _ client: AppClient, _ pool: UserPool) async throws -> SignIn {
        guard let username = parameters["USERNAME"] else { throw AWSError.missing("USERNAME") }
        guard let password = parameters["PASSWORD"] else { throw AWSError.missing("PASSWORD") }
        try checkSecret(parameters["SECRET_HASH"], username: username, client)
        let user = try store.user(username, in: pool)
        if user == nil, !client.hidesUsers { throw AWSError.userNotFound }
        let now = self.now
        if let user, user.lockedUntil > now { throw AWSError.attemptsExceeded }
        guard try await passwords.verify(password, user?.password), let user else {
            if let user { try await countFailure(of: user, pool) }
            throw AWSError.incorrectLogin
        }
        guard user.isEnabled else { throw AWSError.userDisabled }
        if user.failures > 0 { try await store.change(user.sub, in: pool) { user, _ in user.failures = 0 } }
        switch user.status {
        case .unconfirmed: throw AWSError.userNotConfirmed
        case .mustResetPassword: throw AWSError.passwordResetRequired
        case .confirmed: return .tokens(try await beginSession(user, client, pool))
        case .mustChangePassword:
            if let expires = user.passwordExpires, expires <= now {
                throw AWSError.notAuthorized("Temporary password has expired and must be reset by an administrator.")
            }
            return try newPasswordChallenge(user, client, pool)
        }
    }

    func countFailure(of user: User, _ pool: UserPool) async throws {
        let now = self.now
        try await store.change(user.sub, in: pool) { user, _ in
            if now - user.lastFailure > .seconds(900) { user.failures = 0 }
            user.failures += 1
            user.lastFailure = now
        }
    }

    // MARK: - A new password

    private func newPasswordChallenge(_ user: User, _ client: AppClient, _ pool: UserPool) throws -> SignIn {
        let session = settings.random.bytes(72).base64Encoded(urlSafe: true)
        challenges.keep(
            .init(client: client.id, pool: pool.id, sub: user.sub, expires: now + client.challengeLifetime),
            session: session, now: now)
        let shown = user.attributes.filter { client.readable?.contains($0.name) ?? true }
        let required = (pool.facts.schemaAttributes ?? []).compactMap { rule -> String? in
            guard rule.required == true, let name = rule.name, name != "sub", user[name] == nil else { return nil }
            return "userAttributes.\(name)"
        }
        return .challenge(
            name: "NEW_PASSWORD_REQUIRED", session: session,
            parameters: [
                "USER_ID_FOR_SRP": user.username, "requiredAttributes": Self.json(required),
                "userAttributes": Self.json(shown),
            ])
    }

    private func respond(
        _ input: Cognito.RespondToAuthChallengeRequest
    ) async throws
        -> Cognito.RespondToAuthChallengeResponse
    {
        let (client, pool) = try client(input.clientId)
        guard input.challengeName == "NEW_PASSWORD_REQUIRED" else {
            throw AWSError.invalidParameter("Challenge \(input.challengeName) is not supported.")
        }
        let responses = input.challengeResponses ?? [:]
        guard let username = responses["USERNAME"] else { throw AWSError.missing("USERNAME") }
        guard let password = responses["NEW_PASSWORD"] else { throw AWSError.missing("NEW_PASSWORD") }
        guard let session = input.session else { throw AWSError.missing("Session") }
        try checkSecret(responses["SECRET_HASH"], username: username, client)
        guard let challenge = challenges.find(session), challenge.client == client.id,
            let user = try store.user(sub: challenge.sub, pool: pool.id),
            let named = try store.user(username, in: pool), named.sub == user.sub
        else { throw AWSError.invalidSession }
        guard challenge.expires > now else { throw AWSError.expiredSession }
        try PasswordRules.check(password, pool.passwordPolicy)
        let prefix = "userAttributes."
        let attributes = responses.filter { $0.key.hasPrefix(prefix) }.sorted { $0.key < $1.key }.map {
            User.Attribute(name: String($0.key.dropFirst(prefix.count)), value: $0.value)
        }
        try client.checkMayWrite(attributes)
        try AttributeSchema.check(attributes, in: pool, mustBeComplete: false, isChange: true)
        let hash = try await passwords.hash(password)
        guard challenges.take(session) else { throw AWSError.invalidSession }
        let now = self.now
        let changed = try await store.change(user.sub, in: pool) { user, _ -> User in
            guard user.status == .mustChangePassword else { throw AWSError.invalidSession }
            for attribute in attributes {
                if attribute.name == "email", user.email != attribute.value { user["email_verified"] = "false" }
                user[attribute.name] = attribute.value
            }
            try AttributeSchema.check(user.attributes, in: pool, mustBeComplete: true)
            user.status = .confirmed
            user.password = hash
            user.passwordExpires = nil
            user.modified = now
            return user
        }
        return .init(challengeParameters: [:], authenticationResult: try await beginSession(changed, client, pool))
    }

    // MARK: - Revoking

    private func revokeToken(_ input: Cognito.RevokeTokenRequest) async throws -> Cognito.RevokeTokenResponse {
        let (client, _) = try client(input.clientId)
        if let secret = client.secret {
            guard let given = input.clientSecret, Array(given.utf8).isEqualInConstantTime(Array(secret.utf8)) else {
                throw AWSError("UnauthorizedException", "Invalid client secret.")
            }
        }
        guard client.revokesTokens else {
            throw AWSError("UnsupportedOperationException", "Token revocation is not enabled for this client.")
        }
        guard let session = try store.session(refreshToken: input.token) else {
            // An ID or access token is refused; an unknown refresh token is as good as revoked (RFC 7009, section 2.2).
            if SigningKey.unverified(input.token) != nil {
                throw AWSError(
                    "UnsupportedTokenTypeException", "The token is not supported. Only refresh tokens can be revoked.")
            }
            return .init()
        }
        guard session.client == client.id else {
            throw AWSError("UnauthorizedException", "The token was not issued to this client.")
        }
        try await store.revoke(session.id)
        return .init()
    }
}
