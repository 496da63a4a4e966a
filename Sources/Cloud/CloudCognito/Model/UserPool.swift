import AWSCore
import AWSShapes
import CloudCore

/// A user pool: its settings as DescribeUserPool shows them, defaults filled in.
struct UserPool: Sendable {
    var facts: Cognito.UserPoolType
    /// `stack/logicalID` of the resource that made it.
    var owner: String?

    var id: String { facts.id ?? "" }
    var name: String { facts.name ?? "" }
    var arn: String { facts.arn ?? "" }

    /// People sign in with their e-mail address; their username is their `sub`.
    var signsInByEmail: Bool { facts.usernameAttributes?.contains("email") ?? false }
    var hasEmailAlias: Bool { facts.aliasAttributes?.contains("email") ?? false }
    var isCaseSensitive: Bool { facts.usernameConfiguration?.caseSensitive ?? false }
    var verifiesEmail: Bool { facts.autoVerifiedAttributes?.contains("email") ?? false }
    var verifiesEmailBeforeUpdate: Bool {
        facts.userAttributeUpdateSettings?.attributesRequireVerificationBeforeUpdate?.contains("email") ?? false
    }
    var passwordPolicy: Cognito.PasswordPolicyType { facts.policies?.passwordPolicy ?? .init() }
    var temporaryPasswordDays: Int {
        passwordPolicy.temporaryPasswordValidityDays ?? facts.adminCreateUserConfig?.unusedAccountValidityDays ?? 7
    }

    func issuer(region: String) -> String { "https://cognito-idp.\(region).amazonaws.com/\(id)" }

    /// A username as it is compared.
    func folded(_ username: String) -> String { isCaseSensitive ? username : username.lowercased() }

    /// What else than the username a user is found by; unique in the pool.
    func alias(of user: User) -> String? {
        if signsInByEmail { return user.email?.lowercased() }
        return hasEmailAlias && user.hasVerifiedEmail ? user.email?.lowercased() : nil
    }

    // MARK: - Making one

    /// Members that stay as they were made.
    private static let fixed = [
        "Id", "Arn", "CreationDate", "SchemaAttributes", "UsernameAttributes", "AliasAttributes",
        "UsernameConfiguration", "Name",
    ]

    init(facts: Cognito.UserPoolType, owner: String?) {
        self.facts = facts
        self.owner = owner
    }

    init(
        _ request: Cognito.CreateUserPoolRequest, id: String, arn: String, now: Timestamp, owner: String?
    ) throws(AWSError) {
        var fields = request.document.fieldsValue ?? .init()
        fields["PoolName"] = nil
        fields["Schema"] = nil
        facts = try Cognito.UserPoolType(document: .structure(fields))
        facts.id = id
        facts.arn = arn
        facts.name = request.poolName
        facts.creationDate = now
        facts.lastModifiedDate = now
        facts.schemaAttributes = try AttributeSchema.merged(request.schema ?? [])
        self.owner = owner
        fillIn()
        try check()
    }

    /// This pool with other settings: as on AWS, what the request leaves out becomes the default again.
    func updated(_ request: Cognito.UpdateUserPoolRequest, now: Timestamp) throws(AWSError) -> UserPool {
        var fields = request.document.fieldsValue ?? .init()
        fields["UserPoolId"] = nil
        fields["PoolName"] = nil
        let before = facts.document
        for name in Self.fixed { fields[name] = before[name] }
        var pool = UserPool(facts: try Cognito.UserPoolType(document: .structure(fields)), owner: owner)
        if let name = request.poolName { pool.facts.name = name }
        pool.facts.lastModifiedDate = now
        pool.fillIn()
        try pool.check()
        return pool
    }

    private mutating func fillIn() {
        var policy = facts.policies ?? .init()
        var password =
            policy.passwordPolicy
            ?? .init(requireUppercase: true, requireLowercase: true, requireNumbers: true, requireSymbols: true)
        password.minimumLength = password.minimumLength ?? 8
        password.requireUppercase = password.requireUppercase ?? false
        password.requireLowercase = password.requireLowercase ?? false
        password.requireNumbers = password.requireNumbers ?? false
        password.requireSymbols = password.requireSymbols ?? false
        password.temporaryPasswordValidityDays = password.temporaryPasswordValidityDays ?? 7
        policy.passwordPolicy = password
        policy.signInPolicy = policy.signInPolicy ?? .init(allowedFirstAuthFactors: ["PASSWORD"])
        facts.policies = policy
        facts.deletionProtection = facts.deletionProtection ?? "INACTIVE"
        facts.mfaConfiguration = facts.mfaConfiguration ?? "OFF"
        facts.lambdaConfig = facts.lambdaConfig ?? .init()
        facts.userPoolTags = facts.userPoolTags ?? [:]
        facts.userPoolTier = facts.userPoolTier ?? "ESSENTIALS"
        facts.emailConfiguration = facts.emailConfiguration ?? .init(emailSendingAccount: "COGNITO_DEFAULT")
        facts.adminCreateUserConfig = facts.adminCreateUserConfig ?? .init(allowAdminCreateUserOnly: false)
        var template = facts.verificationMessageTemplate ?? .init()
        template.defaultEmailOption = template.defaultEmailOption ?? "CONFIRM_WITH_CODE"
        template.emailMessage = template.emailMessage ?? facts.emailVerificationMessage
        template.emailSubject = template.emailSubject ?? facts.emailVerificationSubject
        facts.verificationMessageTemplate = template
    }

    private func check() throws(AWSError) {
        if facts.aliasAttributes?.isEmpty == false, facts.usernameAttributes?.isEmpty == false {
            throw .invalidParameter("Only one of aliasAttributes or usernameAttributes can be set in a user pool.")
        }
    }
}
