import AWSCore
import CloudCore
import JSON

/// A queue as its owner configured it.
struct Queue: Sendable {
    let id: Int64
    let name: String
    let arn: String
    /// Attributes that were set; the defaults fill in the rest.
    var attributes: [String: String] { didSet { readPolicies() } }
    var tags: [String: String]
    var created: Timestamp
    var modified: Timestamp
    /// Where messages go that were received too often.
    private(set) var redrive: (target: String, maxReceiveCount: Int)?
    /// Read once: every message that comes from a topic asks it.
    private var policy: PolicyDocument?

    init(
        id: Int64, name: String, arn: String, attributes: [String: String], tags: [String: String], created: Timestamp,
        modified: Timestamp
    ) {
        self.id = id
        self.name = name
        self.arn = arn
        self.attributes = attributes
        self.tags = tags
        self.created = created
        self.modified = modified
        readPolicies()
    }

    private mutating func readPolicies() {
        policy = attributes["Policy"].flatMap { try? JSONValue(parsing: $0) }.map(PolicyDocument.init)
        redrive = nil
        if let text = attributes["RedrivePolicy"], let json = try? JSONValue(parsing: text),
            let target = json["deadLetterTargetArn"]?.stringValue,
            let count = json["maxReceiveCount"].flatMap({ $0.intValue ?? $0.stringValue.flatMap(Int.init) })
        {
            redrive = (target, count)
        }
    }

    /// Amazon SQS API Reference, "SetQueueAttributes": the attributes, their defaults and their ranges.
    static let defaults: [String: (value: String, range: ClosedRange<Int>)] = [
        "DelaySeconds": ("0", 0...900),
        "MaximumMessageSize": ("1048576", 1024...1_048_576),
        "MessageRetentionPeriod": ("345600", 60...1_209_600),
        "ReceiveMessageWaitTimeSeconds": ("0", 0...20),
        "VisibilityTimeout": ("30", 0...43_200),
    ]
    static let texts: Set<String> = [
        "Policy", "RedrivePolicy", "RedriveAllowPolicy", "KmsMasterKeyId", "KmsDataKeyReusePeriodSeconds",
        "SqsManagedSseEnabled",
    ]

    /// Amazon SQS Developer Guide, "Amazon SQS cost allocation tags".
    static let tagLimit = 50

    func number(_ attribute: String) -> Int {
        attributes[attribute].flatMap(Int.init) ?? Self.defaults[attribute].flatMap { Int($0.value) } ?? 0
    }

    /// Refuses names and values that AWS refuses.
    static func check(_ attributes: [String: String]) throws(AWSError) {
        for (name, value) in attributes {
            if value.isEmpty, defaults[name] != nil { continue }
            if let rule = defaults[name] {
                guard let number = Int(value), rule.range.contains(number) else { throw .invalidAttributeValue(name) }
            } else if name == "RedrivePolicy" {
                try checkRedrive(value)
            } else if name == "Policy" {
                guard value.isEmpty || (try? JSONValue(parsing: value)) != nil else {
                    throw .invalidAttributeValue(name)
                }
            } else if name == "FifoQueue" || name == "ContentBasedDeduplication" {
                throw .invalidParameter("FIFO queues are not built here yet; this cloud has standard queues.")
            } else if !texts.contains(name) {
                throw .invalidAttribute(name)
            }
        }
    }

    private static func checkRedrive(_ value: String) throws(AWSError) {
        if value.isEmpty { return }
        guard let json = try? JSONValue(parsing: value), json["deadLetterTargetArn"]?.stringValue != nil,
            let count = json["maxReceiveCount"].flatMap({ $0.intValue ?? $0.stringValue.flatMap(Int.init) }),
            (1...1000).contains(count)
        else {
            throw .invalidParameter(
                "Value \(value) for parameter RedrivePolicy is invalid. Reason: Redrive policy is not a valid JSON map "
                    + "with deadLetterTargetArn and maxReceiveCount between 1 and 1000.")
        }
    }
}

extension Queue {
    /// What GetQueueAttributes answers besides what can be set.
    static let derived: Set<String> = [
        "QueueArn", "CreatedTimestamp", "LastModifiedTimestamp", "ApproximateNumberOfMessages",
        "ApproximateNumberOfMessagesNotVisible", "ApproximateNumberOfMessagesDelayed", "FifoQueue",
        "ContentBasedDeduplication", "DeduplicationScope", "FifoThroughputLimit",
    ]

    /// Another service may act on a queue only as the queue's policy says.
    func checkPolicy(_ principal: Principal, action: String) throws(AWSError) {
        guard case .service(let name, let source) = principal else { return }
        var context: [String: String] = ["aws:SourceAccount": ARN(arn)?.accountID ?? ""]
        if let source { context["aws:SourceArn"] = source }
        let decision = policy?.decision(action: action, resource: arn, principal: "Service:\(name)", context: context)
        if decision == .allowed { return }
        throw .accessDenied("\(name) is not authorized to perform: \(action) on resource: \(arn) by the queue's policy")
    }
}
