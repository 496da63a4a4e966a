import AWSCore
import AWSShapes
import JSON

/// Messages as a function gets them, and what it says of them.
///
/// Source: AWS Lambda Developer Guide, "Using Lambda with Amazon SQS", "Example event"; "Handling errors for an SQS
/// event source in Lambda".
enum SQSEvent {
    static func bytes(_ messages: [SQS.Message], queueARN: String, region: String) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(messages.reduce(64) { $0 + 768 + ($1.body?.utf8.count ?? 0) })
        out.append(contentsOf: #"{"Records":["#.utf8)
        for (index, message) in messages.enumerated() {
            if index > 0 { out.append(UInt8(ascii: ",")) }
            record(message, queueARN, region).append(to: &out)
        }
        out.append(contentsOf: "]}".utf8)
        return out
    }

    private static func record(_ message: SQS.Message, _ queueARN: String, _ region: String) -> JSONValue {
        let system = (message.attributes ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, JSONValue.string($0.value)) }
        var attributes: [(String, JSONValue)] = []
        for (name, value) in (message.messageAttributes ?? [:]).sorted(by: { $0.key < $1.key }) {
            var fields: [(String, JSONValue)] = []
            if let text = value.stringValue { fields.append(("stringValue", .string(text))) }
            if let binary = value.binaryValue { fields.append(("binaryValue", .string(binary.bytes.base64Encoded()))) }
            fields += [("stringListValues", []), ("binaryListValues", []), ("dataType", .string(value.dataType))]
            attributes.append((name, .object(JSONObject(fields))))
        }
        var record: [(String, JSONValue)] = [
            ("messageId", .string(message.messageId ?? "")), ("receiptHandle", .string(message.receiptHandle ?? "")),
            ("body", .string(message.body ?? "")), ("attributes", .object(JSONObject(system))),
            ("messageAttributes", .object(JSONObject(attributes))),
        ]
        if let sum = message.md5OfMessageAttributes { record.append(("md5OfMessageAttributes", .string(sum))) }
        record += [
            ("md5OfBody", .string(message.md5OfBody ?? "")), ("eventSource", "aws:sqs"),
            ("eventSourceARN", .string(queueARN)), ("awsRegion", .string(region)),
        ]
        return .object(JSONObject(record))
    }

    /// A message as filters see it: a body that is JSON is JSON, any other is text.
    static func filterable(_ message: SQS.Message, queueARN: String, region: String) -> JSONValue {
        var json = record(message, queueARN, region)
        if let body = message.body, let parsed = try? JSONValue(parsing: body),
            parsed.objectValue != nil || parsed.arrayValue != nil
        {
            json["body"] = parsed
        }
        return json
    }

    /// The ids of the messages that failed; nil when the answer makes no sense, which fails them all.
    static func failures(_ answer: [UInt8], among ids: Set<String>) -> Set<String>? {
        if answer.isEmpty { return [] }
        guard let json = try? JSONValue(parsing: answer) else { return nil }
        if json.isNull { return [] }
        guard json.objectValue != nil else { return [] }
        guard let list = json["batchItemFailures"], !list.isNull else { return [] }
        guard let items = list.arrayValue else { return nil }
        var failed: Set<String> = []
        for item in items {
            guard let id = item["itemIdentifier"]?.stringValue, !id.isEmpty, ids.contains(id) else { return nil }
            failed.insert(id)
        }
        return failed
    }
}
