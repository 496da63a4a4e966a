import AWSCore
import CloudCore
import JSON

/// A topic as its owner configured it.
struct Topic: Sendable {
    let arn: String
    let name: String
    /// Attributes that were set; the defaults fill in the rest.
    private(set) var attributes: [String: String]
    var tags: [String: String]
    /// Its policy, read once; nil when none was set.
    private var policy: PolicyDocument?

    init(arn: String, name: String, attributes: [String: String], tags: [String: String]) {
        self.arn = arn
        self.name = name
        self.attributes = attributes
        self.tags = tags
        readPolicy()
    }

    /// Amazon SNS API Reference, "SetTopicAttributes".
    private static let names: Set<String> = [
        "DeliveryPolicy", "DisplayName", "Policy", "TracingConfig", "KmsMasterKeyId", "SignatureVersion", "FifoTopic",
        "ContentBasedDeduplication",
    ]
    private static let feedbackProtocols = ["HTTP", "Firehose", "Lambda", "Application", "SQS"]

    /// Refuses names and values that AWS refuses; `reason` is how the operation's message begins.
    static func check(_ attributes: [String: String], reason: String) throws(AWSError) {
        for (name, value) in attributes {
            switch name {
            case "TracingConfig":
                guard ["PassThrough", "Active"].contains(value) else {
                    throw .invalidParameter("\(reason)TracingConfig Reason: Invalid value \(value)")
                }
            case "SignatureVersion":
                guard ["1", "2"].contains(value) else { throw .invalidParameter("\(reason)SignatureVersion") }
            case "FifoTopic", "ContentBasedDeduplication":
                guard value.isEmpty || value == "false" else {
                    throw .invalidParameter(
                        "\(reason)\(name) Reason: FIFO topics are not built here; this cloud has standard topics")
                }
            case "Policy", "DeliveryPolicy":
                guard value.isEmpty || (try? JSONValue(parsing: value))?.objectValue != nil else {
                    throw .invalidParameter("\(reason)\(name) Reason: failed to parse JSON")
                }
            case "DisplayName":
                guard value.unicodeScalars.count <= 100 else { throw .invalidParameter("\(reason)DisplayName") }
            default:
                let isFeedback = feedbackProtocols.contains { name.hasPrefix($0) } && name.contains("Feedback")
                guard names.contains(name) || isFeedback else { throw .invalidParameter(reason + "AttributeName") }
            }
        }
    }

    /// Sets attributes; an empty value goes back to the default.
    mutating func set(_ changes: [String: String]) {
        for (name, value) in changes { attributes[name] = value.isEmpty ? nil : value }
        readPolicy()
    }

    private mutating func readPolicy() {
        policy = attributes["Policy"].flatMap { try? JSONValue(parsing: $0) }.map(PolicyDocument.init)
    }

    /// What the topic's policy says of a caller. Without one everybody in the account may call.
    ///
    /// Source: Amazon SNS Developer Guide, "Example cases for Amazon SNS access control".
    func checkPolicy(_ principal: Principal, action: String, accountID: String) throws(AWSError) {
        var context = ["aws:SourceAccount": accountID, "AWS:SourceOwner": accountID]
        let who: String
        let isOwn: Bool
        switch principal {
        case .root, .role:
            guard policy != nil else { return }
            who = "AWS:" + principal.arn(accountID: accountID)
            isOwn = true
        case .service(let name, let source):
            let account = source.flatMap { ARN($0)?.accountID } ?? ""
            isOwn = policy == nil && (account.isEmpty || account == accountID)
            if let source { context["aws:SourceArn"] = source }
            who = "Service:" + name
        case .anonymous:
            isOwn = false
            who = "anonymous"
        }
        let decision = policy?.decision(action: action, resource: arn, principal: who, context: context) ?? .silent
        if decision == .allowed || (decision == .silent && isOwn) { return }
        throw .authorizationError(
            "User: \(principal.arn(accountID: accountID)) is not authorized to perform: \(action) on resource: \(arn)"
                + (decision == .denied
                    ? " with an explicit deny in a resource-based policy"
                    : " because no resource-based policy allows the \(action) action"))
    }

    /// The policy of a topic that was given none.
    func defaultPolicy(accountID: String) -> String {
        let actions: [JSONValue] = [
            "SNS:GetTopicAttributes", "SNS:SetTopicAttributes", "SNS:AddPermission", "SNS:RemovePermission",
            "SNS:DeleteTopic", "SNS:Subscribe", "SNS:ListSubscriptionsByTopic", "SNS:Publish",
        ]
        let statement: JSONValue = [
            "Sid": "__default_statement_ID", "Effect": "Allow", "Principal": ["AWS": "*"], "Action": .array(actions),
            "Resource": .string(arn), "Condition": ["StringEquals": ["AWS:SourceOwner": .string(accountID)]],
        ]
        let policy: JSONValue = ["Version": "2008-10-17", "Id": "__default_policy_ID", "Statement": [statement]]
        return policy.serialized()
    }

    static func isName(_ name: String) -> Bool {
        (1...256).contains(name.utf8.count)
            && name.utf8.allSatisfy { byte in
                switch byte {
                case 48...57, 65...90, 97...122, 0x2D, 0x5F: true
                default: false
                }
            }
    }
}
