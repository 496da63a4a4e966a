import AWSCore
import CloudCore

/// Decides over a call on a key: first the key policy, then IAM where the key policy leaves it to the account.
///
/// Source: AWS KMS Developer Guide, "Troubleshooting key access": a key policy that names the caller is enough; one
/// that names the account's root lets IAM policies decide; an explicit deny in either wins.
struct Authorizer: Sendable {
    /// Services that AWS gives a grant on a customer's key when a table or a function is made with it, so that the
    /// key policy need not name them.
    private static let grantees: Set<String> = ["dynamodb.amazonaws.com", "lambda.amazonaws.com"]

    let identity: Identity
    let region: String
    let accountID: String

    /// - Throws: AccessDeniedException in AWS's words.
    func authorize(
        _ principal: Principal, action: String, key: KMSKey, policy: PolicyDocument,
        encryptionContext: [String: String] = [:], via service: String? = nil
    ) throws(AWSError) {
        var facts = ["kms:CallerAccount": accountID, "aws:SourceAccount": accountID, "aws:PrincipalAccount": accountID]
        for (name, value) in encryptionContext { facts["kms:EncryptionContext:\(name)"] = value }
        if let service { facts["kms:ViaService"] = "\(service).\(region).amazonaws.com" }

        let account = ["AWS:arn:aws:iam::\(accountID):root", "AWS:\(accountID)"]
        var direct: [String] = []
        switch principal {
        case .root: direct = account
        case .role(let name, _):
            let role = identity.role(name)?.arn ?? "arn:aws:iam::\(accountID):role/\(name)"
            direct = ["AWS:\(role)", "AWS:\(principal.arn(accountID: accountID))"]
            facts["aws:PrincipalArn"] = role
        case .service(let name, let sourceARN):
            direct = ["Service:\(name)"]
            facts["aws:SourceArn"] = sourceARN
        case .anonymous: break
        }
        func decide(_ names: [String]) -> PolicyDocument.Decision {
            var found = PolicyDocument.Decision.silent
            for name in names {
                switch policy.decision(action: action, resource: key.arn, principal: name, context: facts) {
                case .denied: return .denied
                case .allowed: found = .allowed
                case .silent: break
                }
            }
            return found
        }

        let ofCaller = decide(direct)
        let ofAccount = decide(account)
        let what =
            "User: \(principal.arn(accountID: accountID)) is not authorized to perform: \(action) on resource: \(key.arn)"
        let isDenied: Bool
        if case .service = principal {
            isDenied = ofCaller == .denied
        } else {
            isDenied = ofCaller == .denied || ofAccount == .denied
        }
        if isDenied { throw .accessDenied(what + " with an explicit deny in a resource-based policy") }
        switch (principal, ofCaller, ofAccount) {
        case (.role, .allowed, _):
            do { try identity.authorize(principal, action: action, resources: [key.arn]) } catch {
                // Silence of IAM does not matter here, a deny does.
                if error.message.hasSuffix("with an explicit deny in an identity-based policy") { throw error }
            }
        case (.role, _, .allowed):
            try identity.authorize(principal, action: action, resources: [key.arn])
        case (.root, .allowed, _), (.service, .allowed, _):
            return
        case (.service(let name, _), _, .allowed) where Self.grantees.contains(name):
            return
        default:
            throw .accessDenied(what + " because no resource-based policy allows the \(action) action")
        }
    }
}
