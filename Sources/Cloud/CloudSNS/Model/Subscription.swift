import AWSCore
import JSON

/// Who wants a topic's messages.
struct Subscription: Sendable {
    /// How a message reaches the endpoint.
    enum Channel: Sendable {
        /// A queue, by its URL.
        case queue(url: String)
        /// A function, by its ARN.
        case function(String)
        /// Accepted, and for ever unconfirmed: nothing here sends mail.
        case mail
    }

    let arn: String
    let topic: String
    let transport: String
    let endpoint: String
    private(set) var attributes: [String: String]
    let channel: Channel
    /// Compiled from the attributes.
    private(set) var filter: FilterPolicy?
    private(set) var isRaw = false

    init(arn: String, topic: String, transport: String, endpoint: String, attributes: [String: String]) throws(AWSError)
    {
        self.arn = arn
        self.topic = topic
        self.transport = transport
        self.endpoint = endpoint
        self.attributes = attributes
        channel = try Self.channel(transport, endpoint)
        try compile()
    }

    var isPending: Bool { transport == "email" || transport == "email-json" }

    /// Where undeliverable messages go; nil drops them.
    var deadLetterQueue: String? {
        attributes["RedrivePolicy"].flatMap { try? JSONValue(parsing: $0) }?["deadLetterTargetArn"]?.stringValue
    }

    mutating func set(_ changes: [String: String]) throws(AWSError) {
        for (name, value) in changes { attributes[name] = value.isEmpty ? nil : value }
        try compile()
    }

    private mutating func compile() throws(AWSError) {
        isRaw = attributes["RawMessageDelivery"]?.lowercased() == "true"
        filter = nil
        if let text = attributes["FilterPolicy"], text != "{}" {
            filter = try FilterPolicy(text, scope: attributes["FilterPolicyScope"] ?? "MessageAttributes")
        }
    }

    /// Amazon SNS API Reference, "Subscribe": the protocols and their endpoints.
    private static func channel(_ transport: String, _ endpoint: String) throws(AWSError) -> Channel {
        switch transport {
        case "sqs":
            guard let queue = ARN(endpoint), queue.service == "sqs" else { throw .invalidParameter("SQS endpoint ARN") }
            guard !queue.resource.hasSuffix(".fifo") else {
                throw .invalidParameter("Endpoint Reason: FIFO SQS Queues can not be subscribed to standard SNS topics")
            }
            return .queue(url: "https://sqs.\(queue.region).amazonaws.com/\(queue.accountID)/\(queue.resource)")
        case "lambda":
            guard let function = ARN(endpoint), function.service == "lambda", function.resource.hasPrefix("function:")
            else { throw .invalidParameter("Lambda endpoint ARN") }
            return .function(endpoint)
        case "email", "email-json":
            let parts = endpoint.split(separator: "@", omittingEmptySubsequences: false)
            guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { throw .invalidParameter("Email address") }
            return .mail
        case "http", "https", "sms", "application", "firehose":
            throw .invalidParameter("Protocol Reason: \(transport) is not built here; sqs, lambda and email are")
        default:
            throw .invalidParameter("Amazon SNS does not support this protocol string: \(transport)")
        }
    }

    static let names: Set<String> = [
        "DeliveryPolicy", "FilterPolicy", "FilterPolicyScope", "RawMessageDelivery", "RedrivePolicy",
    ]

    static func check(_ attributes: [String: String], transport: String, reason: String) throws(AWSError) {
        for (name, value) in attributes {
            guard names.contains(name) else { throw .invalidParameter(reason + "AttributeName") }
            switch name {
            case "RawMessageDelivery":
                guard value.isEmpty || ["true", "false"].contains(value.lowercased()) else {
                    throw .invalidParameter(
                        "\(reason)RawMessageDelivery: Invalid value [\(value)]. Must be true or false.")
                }
                guard transport == "sqs" || value.lowercased() != "true" else {
                    throw .invalidParameter(
                        "\(reason)Delivery protocol [\(transport)] does not support raw message delivery.")
                }
            case "FilterPolicyScope":
                guard value.isEmpty || FilterPolicy.Scope(rawValue: value) != nil else {
                    throw .invalidParameter(
                        "\(reason)FilterPolicyScope: Invalid value [\(value)]. Please use either MessageBody or MessageAttributes"
                    )
                }
            case "RedrivePolicy":
                let target = (try? JSONValue(parsing: value))?["deadLetterTargetArn"]?.stringValue
                guard value.isEmpty || target.flatMap({ ARN($0) })?.service == "sqs" else {
                    throw .invalidParameter("\(reason)RedrivePolicy: deadLetterTargetArn is an invalid arn")
                }
            case "DeliveryPolicy":
                guard value.isEmpty || (try? JSONValue(parsing: value)) != nil else {
                    throw .invalidParameter("\(reason)DeliveryPolicy: failed to parse JSON")
                }
            default: continue
            }
        }
    }
}
