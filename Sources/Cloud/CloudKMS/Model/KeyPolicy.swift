import AWSCore
import CloudCore
import JSON

/// Key policies: the ones AWS writes, and what AWS asks of a policy. Source: AWS KMS Developer Guide, "Key policies
/// in AWS KMS".
enum KeyPolicy {
    /// A key policy's greatest length, in bytes.
    static let maximumBytes = 32_768

    /// The policy of a key that was made without one: IAM policies decide.
    static func usual(accountID: String) -> String {
        let policy: JSONValue = [
            "Version": "2012-10-17", "Id": "key-default-1",
            "Statement": [
                [
                    "Sid": "Enable IAM User Permissions", "Effect": "Allow",
                    "Principal": ["AWS": .string("arn:aws:iam::\(accountID):root")], "Action": "kms:*",
                    "Resource": "*",
                ]
            ],
        ]
        return policy.serialized()
    }

    /// The policy of `alias/aws/SERVICE`: whoever may use the service may use its key, through that service.
    static func managed(service: String, region: String, accountID: String) -> String {
        let title =
            "Allow access through \(service) for all principals in the account that are authorized to use \(service)"
        let policy: JSONValue = [
            "Version": "2012-10-17", "Id": .string("auto-\(service)-1"),
            "Statement": [
                [
                    "Sid": .string(title), "Effect": "Allow", "Principal": ["AWS": "*"],
                    "Action": [
                        "kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey",
                    ],
                    "Resource": "*",
                    "Condition": [
                        "StringEquals": [
                            "kms:CallerAccount": .string(accountID),
                            "kms:ViaService": .string("\(service).\(region).amazonaws.com"),
                        ]
                    ],
                ],
                [
                    "Sid": "Allow direct access to key metadata to the account", "Effect": "Allow",
                    "Principal": ["AWS": .string("arn:aws:iam::\(accountID):root")],
                    "Action": ["kms:Describe*", "kms:Get*", "kms:List*", "kms:RevokeGrant"], "Resource": "*",
                ],
            ],
        ]
        return policy.serialized()
    }

    /// Reads a policy that a caller sent.
    ///
    /// - Throws: MalformedPolicyDocumentException, or LimitExceededException above 32 KiB.
    static func parse(_ text: String) throws(AWSError) -> PolicyDocument {
        guard text.utf8.count <= maximumBytes else {
            throw AWSError("LimitExceededException", "The key policy exceeds the limit of 32768 bytes.")
        }
        guard let json = try? JSONValue(parsing: text), json.objectValue != nil else {
            throw .malformedPolicy("This policy contains invalid Json")
        }
        let list = json["Statement"]
        let statements = list?.arrayValue ?? list.map { [$0] } ?? []
        guard !statements.isEmpty else { throw .malformedPolicy("Policy must contain at least one statement.") }
        if let version = json["Version"], !["2012-10-17", "2008-10-17"].contains(version.stringValue) {
            throw .malformedPolicy("Policy contains an invalid version.")
        }
        for statement in statements { try check(statement) }
        return PolicyDocument(json)
    }

    private static func check(_ statement: JSONValue) throws(AWSError) {
        guard statement.objectValue != nil else { throw .malformedPolicy("This policy contains invalid Json") }
        guard ["Allow", "Deny"].contains(statement["Effect"]?.stringValue) else {
            throw .malformedPolicy("Policy contains a statement with an invalid effect.")
        }
        guard hasTexts(statement["Action"]) || hasTexts(statement["NotAction"]) else {
            throw .malformedPolicy("Policy contains a statement with no action.")
        }
        guard hasTexts(statement["Resource"]) || hasTexts(statement["NotResource"]) else {
            throw .malformedPolicy("Policy contains a statement with no resource.")
        }
        guard let principal = statement["Principal"] ?? statement["NotPrincipal"] else {
            throw .malformedPolicy("Policy contains a statement with no principal.")
        }
        guard isPrincipal(principal) else {
            throw .malformedPolicy("Policy contains a statement with one or more invalid principals.")
        }
    }

    private static func hasTexts(_ value: JSONValue?) -> Bool {
        guard let value else { return false }
        let texts = value.arrayValue ?? [value]
        return !texts.isEmpty && texts.allSatisfy { $0.stringValue?.isEmpty == false }
    }

    private static func isPrincipal(_ value: JSONValue) -> Bool {
        if let text = value.stringValue { return text == "*" }
        guard let members = value.objectValue?.members, !members.isEmpty else { return false }
        return members.allSatisfy { member in
            let (kind, names) = (member.key, member.value)
            guard hasTexts(names) else { return false }
            let texts = (names.arrayValue ?? [names]).compactMap(\.stringValue)
            switch kind {
            case "AWS":
                return texts.allSatisfy { text in
                    text == "*" || text.hasPrefix("arn:aws:iam::") || text.hasPrefix("arn:aws:sts::")
                        || (text.utf8.count == 12 && text.utf8.allSatisfy { (48...57).contains($0) })
                }
            case "Service": return texts.allSatisfy { $0.contains(".") }
            case "Federated", "CanonicalUser": return true
            default: return false
            }
        }
    }
}
