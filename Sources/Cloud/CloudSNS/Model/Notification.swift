import AWSCore
import AWSShapes
import JSON

/// A published message on its way to the subscribers.
struct Notification: Sendable {
    let id: String
    let topic: String
    let subject: String?
    let message: String
    /// The message by protocol, when it was published with `MessageStructure` json.
    let variants: [String: String]
    let attributes: [String: SNS.MessageAttributeValue]?
    let groupID: String?
    let time: Timestamp
    let region: String
    /// The publisher's trace.
    let trace: String?

    func text(for transport: String) -> String { variants[transport] ?? message }

    private var timestamp: String {
        // SNS always writes the milliseconds.
        let text = time.iso8601
        return time.milliseconds % 1000 == 0 ? text.dropLast() + ".000Z" : text
    }

    private var attributesJSON: JSONValue? {
        guard let attributes, !attributes.isEmpty else { return nil }
        return .object(
            JSONObject(
                attributes.sorted { $0.key < $1.key }.map { name, value in
                    let text = value.stringValue ?? value.binaryValue?.bytes.base64Encoded() ?? ""
                    return (name, ["Type": .string(value.dataType), "Value": .string(text)])
                }))
    }

    private func unsubscribeURL(_ subscription: Subscription) -> JSONValue {
        .string("https://sns.\(region).amazonaws.com/?Action=Unsubscribe&SubscriptionArn=\(subscription.arn)")
    }

    private var certificateURL: JSONValue {
        .string("https://sns.\(region).amazonaws.com/SimpleNotificationService-nimbo.pem")
    }

    /// The JSON envelope of a message that is not delivered raw. Nothing here holds AWS's key: `Signature` says so.
    func envelope(for subscription: Subscription) -> String {
        var members: [(String, JSONValue)] = [
            ("Type", "Notification"), ("MessageId", .string(id)), ("TopicArn", .string(topic)),
        ]
        if let subject { members.append(("Subject", .string(subject))) }
        members += [
            ("Message", .string(text(for: subscription.transport))), ("Timestamp", .string(timestamp)),
            ("SignatureVersion", "1"), ("Signature", "UNSIGNED"), ("SigningCertURL", certificateURL),
            ("UnsubscribeURL", unsubscribeURL(subscription)),
        ]
        if let attributesJSON { members.append(("MessageAttributes", attributesJSON)) }
        return JSONValue.object(JSONObject(members)).serialized()
    }

    /// AWS Lambda Developer Guide, "Invoking Lambda functions with Amazon SNS notifications".
    func functionEvent(for subscription: Subscription) -> String {
        let notification: JSONValue = [
            "Type": "Notification", "MessageId": .string(id), "TopicArn": .string(topic),
            "Subject": subject.map(JSONValue.string) ?? .null, "Message": .string(text(for: "lambda")),
            "Timestamp": .string(timestamp), "SignatureVersion": "1", "Signature": "UNSIGNED",
            "SigningCertUrl": certificateURL, "UnsubscribeUrl": unsubscribeURL(subscription),
            "MessageAttributes": attributesJSON ?? [:],
        ]
        let record: JSONValue = [
            "EventSource": "aws:sns", "EventVersion": "1.0", "EventSubscriptionArn": .string(subscription.arn),
            "Sns": notification,
        ]
        return (["Records": [record]] as JSONValue).serialized()
    }
}
