import AWSCore
import AWSShapes
import JSON

/// One message as one subscriber gets it.
struct Delivery: Sendable {
    let body: String
    /// Only a raw delivery to a queue has any: else they are in the envelope.
    let attributes: [String: SQS.MessageAttributeValue]?
    let trace: String?
    let groupID: String?

    init(_ notification: Notification, to subscription: Subscription) {
        trace = notification.trace
        groupID = notification.groupID
        switch subscription.channel {
        case .queue where subscription.isRaw:
            body = notification.text(for: "sqs")
            attributes = notification.attributes?.mapValues {
                SQS.MessageAttributeValue(
                    dataType: $0.dataType, stringValue: $0.stringValue, binaryValue: $0.binaryValue)
            }
        case .queue, .mail:
            body = notification.envelope(for: subscription)
            attributes = nil
        case .function:
            body = notification.functionEvent(for: subscription)
            attributes = nil
        }
    }

    // MARK: - In the store

    init(body: String, attributesText: String?, trace: String?, groupID: String?) {
        self.body = body
        self.trace = trace
        self.groupID = groupID
        let members = attributesText.flatMap { try? JSONValue(parsing: $0) }?.objectValue?.members
        attributes = members.map { members in
            Dictionary(
                members.map { member in
                    let binary = member.value["b"]?.stringValue.flatMap { [UInt8](base64: $0) }.map(Blob.init)
                    return (
                        member.key,
                        SQS.MessageAttributeValue(
                            dataType: member.value["t"]?.stringValue ?? "String",
                            stringValue: member.value["s"]?.stringValue, binaryValue: binary)
                    )
                }, uniquingKeysWith: { first, _ in first })
        }
    }

    var attributesText: String? {
        attributes.map { attributes in
            JSONValue.object(
                JSONObject(
                    attributes.map { name, value in
                        var fields: [(String, JSONValue)] = [("t", .string(value.dataType))]
                        if let text = value.stringValue { fields.append(("s", .string(text))) }
                        if let binary = value.binaryValue {
                            fields.append(("b", .string(binary.bytes.base64Encoded())))
                        }
                        return (name, .object(JSONObject(fields)))
                    })
            ).serialized()
        }
    }
}
