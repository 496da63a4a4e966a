/// Who asks.
public enum Principal: Sendable, Hashable {
    /// The account's owner: may do everything.
    case root(accountID: String)
    /// A role taken on by an execution environment or by AssumeRole.
    case role(name: String, sessionName: String)
    /// Another AWS service, such as `sns.amazonaws.com`, acting for a resource.
    case service(String, sourceARN: String? = nil)
    case anonymous

    /// The ARN that error messages and GetCallerIdentity show.
    public func arn(accountID: String) -> String {
        switch self {
        case .root(let account): "arn:aws:iam::\(account):root"
        case .role(let name, let session): "arn:aws:sts::\(accountID):assumed-role/\(name)/\(session)"
        case .service(let name, _): name
        case .anonymous: "anonymous"
        }
    }
}
