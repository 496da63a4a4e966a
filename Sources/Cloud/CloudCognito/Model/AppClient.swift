import AWSCore
import AWSShapes

/// An app client of a user pool, as DescribeUserPoolClient shows it, defaults filled in.
struct AppClient: Sendable {
    var facts: Cognito.UserPoolClientType
    /// `stack/logicalID` of the resource that made it.
    var owner: String?

    var id: String { facts.clientId ?? "" }
    var pool: String { facts.userPoolId ?? "" }
    var secret: String? { facts.clientSecret }
    /// Whether an unknown user looks like a wrong password.
    var hidesUsers: Bool { facts.preventUserExistenceErrors == "ENABLED" }
    var revokesTokens: Bool { facts.enableTokenRevocation ?? true }

    // MARK: - What it allows

    func allows(_ flow: String) -> Bool {
        guard let flows = facts.explicitAuthFlows, !flows.isEmpty else {
            return ["REFRESH_TOKEN_AUTH", "USER_SRP_AUTH", "CUSTOM_AUTH"].contains(flow)
        }
        if flows.contains("ALLOW_" + flow) { return true }
        // The names before 2019; refreshing was always allowed then.
        let areOld = !flows.contains { $0.hasPrefix("ALLOW_") }
        if areOld, flow == "REFRESH_TOKEN_AUTH" || flow == "USER_SRP_AUTH" { return true }
        return flows.contains(flow == "ADMIN_USER_PASSWORD_AUTH" ? "ADMIN_NO_SRP_AUTH" : flow)
    }

    /// The attributes it may read; nil for all.
    var readable: Set<String>? { facts.readAttributes.flatMap { $0.isEmpty ? nil : Set($0) } }

    func checkMayWrite(_ attributes: [User.Attribute]) throws(AWSError) {
        if let own = facts.writeAttributes, !own.isEmpty {
            if attributes.contains(where: { !own.contains($0.name) }) { throw .unauthorizedAttribute }
        }
        if attributes.contains(where: { $0.name == "email_verified" || $0.name == "phone_number_verified" }) {
            throw .unauthorizedAttribute
        }
    }

    // MARK: - How long tokens live

    var idTokenLifetime: Duration {
        Self.lifetime(facts.idTokenValidity, facts.tokenValidityUnits?.idToken ?? "hours", or: .seconds(3600))
    }
    var accessTokenLifetime: Duration {
        Self.lifetime(facts.accessTokenValidity, facts.tokenValidityUnits?.accessToken ?? "hours", or: .seconds(3600))
    }
    var refreshTokenLifetime: Duration {
        Self.lifetime(
            facts.refreshTokenValidity, facts.tokenValidityUnits?.refreshToken ?? "days", or: .seconds(30 * 86_400))
    }
    /// How long a challenge waits for its answer.
    var challengeLifetime: Duration { .seconds((facts.authSessionValidity ?? 3) * 60) }

    private static func lifetime(_ number: Int?, _ unit: String, or fallback: Duration) -> Duration {
        guard let number, number > 0 else { return fallback }
        switch unit {
        case "seconds": return .seconds(number)
        case "minutes": return .seconds(number * 60)
        case "days": return .seconds(number * 86_400)
        default: return .seconds(number * 3600)
        }
    }

    // MARK: - Making one

    init(facts: Cognito.UserPoolClientType, owner: String?) {
        self.facts = facts
        self.owner = owner
    }

    init(
        _ request: Cognito.CreateUserPoolClientRequest, id: String, secret: String?, now: Timestamp, owner: String?
    )
        throws(AWSError)
    {
        var fields = request.document.fieldsValue ?? .init()
        for name in ["GenerateSecret", "ClientSecret", "PublishSecretsInAWSSecretsManager"] { fields[name] = nil }
        facts = try Cognito.UserPoolClientType(document: .structure(fields))
        facts.clientId = id
        facts.clientSecret = secret
        facts.creationDate = now
        facts.lastModifiedDate = now
        self.owner = owner
        fillIn()
        try check()
    }

    /// This client with other settings: as on AWS, what the request leaves out becomes the default again.
    func updated(_ request: Cognito.UpdateUserPoolClientRequest, now: Timestamp) throws(AWSError) -> AppClient {
        var fields = request.document.fieldsValue ?? .init()
        fields["PublishSecretsInAWSSecretsManager"] = nil
        var client = AppClient(facts: try Cognito.UserPoolClientType(document: .structure(fields)), owner: owner)
        client.facts.clientName = request.clientName ?? facts.clientName
        client.facts.clientSecret = facts.clientSecret
        client.facts.creationDate = facts.creationDate
        client.facts.lastModifiedDate = now
        client.fillIn()
        try client.check()
        return client
    }

    private mutating func fillIn() {
        facts.refreshTokenValidity = facts.refreshTokenValidity ?? 30
        facts.enableTokenRevocation = facts.enableTokenRevocation ?? true
        facts.enablePropagateAdditionalUserContextData = facts.enablePropagateAdditionalUserContextData ?? false
        facts.allowedOAuthFlowsUserPoolClient = facts.allowedOAuthFlowsUserPoolClient ?? false
        facts.authSessionValidity = facts.authSessionValidity ?? 3
    }

    /// Amazon Cognito Developer Guide, "Token expiration": five minutes to a day, the refresh token an hour to ten years.
    private func check() throws(AWSError) {
        let day = Duration.seconds(86_400)
        for (name, lifetime) in [("IdToken", idTokenLifetime), ("AccessToken", accessTokenLifetime)]
        where lifetime < .seconds(300) || lifetime > day {
            throw .invalidParameter("Invalid range for token validity: \(name) must be between 5 minutes and 1 day.")
        }
        if refreshTokenLifetime < .seconds(3600) || refreshTokenLifetime > day * 3650 {
            throw .invalidParameter(
                "Invalid range for token validity: RefreshToken must be between 60 minutes and 3650 days.")
        }
        let flows = facts.explicitAuthFlows ?? []
        let modern = flows.filter { $0.hasPrefix("ALLOW_") }.count
        if modern > 0, modern < flows.count {
            throw .invalidParameter("ExplicitAuthFlows values prefixed with ALLOW_ cannot be used with other values.")
        }
    }
}
