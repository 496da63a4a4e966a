import AWSCore
import AWSShapes
import CloudCore

/// Who may do what with a bucket: the caller's own policies, the bucket's policy and its public access block together.
///
/// Source: Amazon S3 User Guide, "How Amazon S3 authorizes a request" and "Blocking public access to your Amazon S3
/// storage".
struct BucketAccess: Sendable {
    let identity: Identity
    let accountID: String

    /// Throws 403 AccessDenied unless the caller may.
    func check(_ principal: Principal, _ action: String, on bucket: Bucket, key: String? = nil) throws(AWSError) {
        let resource = key.map { bucket.arn(key: $0) } ?? bucket.arn
        switch principal {
        case .root:
            return
        case .role(let name, _):
            try check(role: name, principal, action, resource, bucket)
        case .service(let name, let source):
            let decision = decide(bucket, action, resource, as: ["Service:\(name)"], source: source)
            guard decision == .allowed else { throw .denied() }
        case .anonymous:
            guard bucket.settings.publicAccessBlock?.restrictPublicBuckets != true,
                decide(bucket, action, resource, as: ["*"]) == .allowed
            else { throw .denied() }
        }
    }

    func isAllowed(_ principal: Principal, _ action: String, on bucket: Bucket, key: String? = nil) -> Bool {
        do { try check(principal, action, on: bucket, key: key) } catch { return false }
        return true
    }

    /// For actions that belong to no bucket yet, such as `s3:CreateBucket`.
    func check(_ principal: Principal, _ action: String, resource: String) throws(AWSError) {
        switch principal {
        case .root: return
        case .role:
            switch identity.decision(principal, action: action, resource: resource) {
            case .allowed: return
            case .denied:
                throw refusal(principal, action, resource, "with an explicit deny in an identity-based policy")
            case .silent:
                throw refusal(
                    principal, action, resource, "because no identity-based policy allows the \(action) action")
            }
        case .service, .anonymous: throw .denied()
        }
    }

    private func check(
        role name: String, _ principal: Principal, _ action: String, _ resource: String, _ bucket: Bucket
    ) throws(AWSError) {
        let own = identity.decision(principal, action: action, resource: resource)
        if own == .denied {
            throw refusal(principal, action, resource, "with an explicit deny in an identity-based policy")
        }
        let account = ["AWS:\(accountID)", "AWS:arn:aws:iam::\(accountID):root"]
        let names = ["AWS:\(identity.role(name)?.arn ?? "")", "AWS:\(principal.arn(accountID: accountID))"]
        // A statement for the whole account may forbid; that it allows only means that IAM decides.
        if decide(bucket, action, resource, as: names + account) == .denied {
            throw refusal(principal, action, resource, "with an explicit deny in a resource-based policy")
        }
        if own == .allowed || decide(bucket, action, resource, as: names) == .allowed { return }
        throw refusal(principal, action, resource, "because no identity-based policy allows the \(action) action")
    }

    /// What the bucket's policy says of any of these names.
    private func decide(
        _ bucket: Bucket, _ action: String, _ resource: String, as names: [String], source: String? = nil
    ) -> PolicyDocument.Decision {
        guard let policy = bucket.settings.policyDocument else { return .silent }
        // The front door stands where TLS would end.
        var context = [
            "aws:SecureTransport": "true", "aws:SourceAccount": accountID, "aws:PrincipalAccount": accountID,
        ]
        context["aws:SourceArn"] = source
        var decision = PolicyDocument.Decision.silent
        for name in names {
            switch policy.decision(action: action, resource: resource, principal: name, context: context) {
            case .denied: return .denied
            case .allowed: decision = .allowed
            case .silent: break
            }
        }
        return decision
    }

    private func refusal(_ principal: Principal, _ action: String, _ resource: String, _ why: String) -> AWSError {
        .denied(
            "User: \(principal.arn(accountID: accountID)) is not authorized to perform: \(action) on resource: \"\(resource)\" \(why)"
        )
    }
}
