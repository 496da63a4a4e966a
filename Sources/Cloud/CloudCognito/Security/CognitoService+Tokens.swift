import AWSCore
import AWSShapes
import CloudCore
import JSON

/// Whose access token it was.
struct Bearer: Sendable {
    var user: User
    var client: AppClient
    var pool: UserPool
}

/// Amazon Cognito Developer Guide, "Understanding user pool JSON web tokens (JWTs)".
extension CognitoService {
    func beginSession(
        _ user: User, _ client: AppClient, _ pool: UserPool
    ) async throws
        -> Cognito.AuthenticationResultType
    {
        let now = self.now
        let session = Session(
            id: settings.random.uuid(), pool: pool.id, client: client.id, sub: user.sub, began: now,
            expires: now + client.refreshTokenLifetime)
        let refreshToken = settings.random.bytes(96).base64Encoded(urlSafe: true)
        try await store.begin(session, refreshToken: refreshToken)
        var tokens = try await tokens(for: user, session, client, pool)
        tokens.refreshToken = refreshToken
        return tokens
    }

    func refresh(
        _ parameters: [String: String], _ client: AppClient, _ pool: UserPool
    ) async throws
        -> Cognito.AuthenticationResultType
    {
        guard let token = parameters["REFRESH_TOKEN"] else { throw AWSError.missing("REFRESH_TOKEN") }
        guard let session = try store.session(refreshToken: token), session.client == client.id else {
            throw AWSError.invalidRefreshToken
        }
        if session.isRevoked { throw AWSError.revokedRefreshToken }
        guard session.expires > now else { throw AWSError.expiredRefreshToken }
        guard let user = try store.user(sub: session.sub, pool: pool.id) else { throw AWSError.invalidRefreshToken }
        try checkSecret(parameters["SECRET_HASH"], username: user.username, client)
        guard user.isEnabled else { throw AWSError.userDisabled }
        return try await tokens(for: user, session, client, pool)
    }

    private func tokens(
        for user: User, _ session: Session, _ client: AppClient, _ pool: UserPool
    ) async throws
        -> Cognito.AuthenticationResultType
    {
        let key = try await keys.key(pool.id)
        let groups = try store.groups(of: user)
        let event = JSONValue.string(settings.random.uuid())
        func common(_ use: String, _ lifetime: Duration) -> JSONObject {
            var claims = JSONObject()
            claims["sub"] = .string(user.sub)
            if !groups.isEmpty { claims["cognito:groups"] = .array(groups.map { .string($0.groupName ?? "") }) }
            claims["iss"] = .string(pool.issuer(region: settings.region))
            if client.revokesTokens { claims["origin_jti"] = .string(session.id) }
            claims["event_id"] = event
            claims["token_use"] = .string(use)
            claims["auth_time"] = .number(session.began.epochSeconds)
            claims["exp"] = .number((now + lifetime).epochSeconds)
            claims["iat"] = .number(now.epochSeconds)
            claims["jti"] = .string(settings.random.uuid())
            return claims
        }
        var id = common("id", client.idTokenLifetime)
        id["aud"] = .string(client.id)
        id["cognito:username"] = .string(user.username)
        let roles = groups.compactMap(\.roleArn)
        if let preferred = roles.first {
            id["cognito:roles"] = .array(roles.map { .string($0) })
            id["cognito:preferred_role"] = .string(preferred)
        }
        for attribute in user.attributes where client.readable?.contains(attribute.name) ?? true {
            let isFlag = attribute.name == "email_verified" || attribute.name == "phone_number_verified"
            id[attribute.name] = isFlag ? .bool(attribute.value == "true") : .string(attribute.value)
        }
        var access = common("access", client.accessTokenLifetime)
        access["client_id"] = .string(client.id)
        access["scope"] = "aws.cognito.signin.user.admin"
        access["username"] = .string(user.username)
        return .init(
            accessToken: try key.sign(.object(access)),
            expiresIn: Int(client.accessTokenLifetime.components.seconds), tokenType: "Bearer",
            idToken: try key.sign(.object(id)))
    }

    /// Who holds an access token of ours that is still good.
    func bearer(_ token: String) async throws -> Bearer {
        guard token.utf8.count <= 16_384, let claims = SigningKey.unverified(token),
            let issuer = claims["iss"]?.stringValue, let poolID = issuer.split(separator: "/").last,
            let pool = try? pool(String(poolID)), issuer == pool.issuer(region: settings.region),
            let believed = try await keys.key(pool.id).verified(token), believed["token_use"]?.stringValue == "access",
            let sub = believed["sub"]?.stringValue, let expires = believed["exp"]?.int64Value,
            let clientID = believed["client_id"]?.stringValue
        else { throw AWSError.invalidAccessToken }
        guard expires > now.epochSeconds else { throw AWSError.expiredAccessToken }
        guard let client = try? client(clientID, of: pool.id) else { throw AWSError.invalidAccessToken }
        if let origin = believed["origin_jti"]?.stringValue {
            guard let session = try store.session(id: origin), !session.isRevoked else {
                throw AWSError.revokedAccessToken
            }
        }
        guard let user = try store.user(sub: sub, pool: pool.id) else { throw AWSError.userNotFound }
        guard user.isEnabled else { throw AWSError.userDisabled }
        return Bearer(user: user, client: client, pool: pool)
    }

    static func json(_ list: [String]) -> String { JSONValue.array(list.map { .string($0) }).serialized() }

    static func json(_ attributes: [User.Attribute]) -> String {
        JSONValue.object(JSONObject(attributes.map { ($0.name, .string($0.value)) })).serialized()
    }
}
