import AWSCore
import AWSShapes
import JSON

/// Records of a table's stream as a function gets them.
///
/// Source: AWS Lambda Developer Guide, "Using AWS Lambda with Amazon DynamoDB", "Example event".
enum DynamoDBEvent {
    static func bytes(_ records: [JSONValue]) -> [UInt8] {
        var out = Array(#"{"Records":["#.utf8)
        for (index, record) in records.enumerated() {
            if index > 0 { out.append(UInt8(ascii: ",")) }
            record.append(to: &out)
        }
        out.append(contentsOf: "]}".utf8)
        return out
    }

    static func record(_ record: DynamoDBStreams.Record, streamARN: String) -> JSONValue {
        var fields: [(String, JSONValue)] = [
            ("eventID", .string(record.eventID ?? "")), ("eventName", .string(record.eventName ?? "")),
            ("eventVersion", .string(record.eventVersion ?? "")), ("eventSource", .string(record.eventSource ?? "")),
            ("awsRegion", .string(record.awsRegion ?? "")),
        ]
        if let change = record.dynamodb { fields.append(("dynamodb", self.change(change))) }
        if let identity = record.userIdentity {
            // In small letters, unlike the API's.
            fields.append(
                (
                    "userIdentity",
                    ["principalId": .string(identity.principalId ?? ""), "type": .string(identity.type ?? "")]
                ))
        }
        fields.append(("eventSourceARN", .string(streamARN)))
        return .object(JSONObject(fields))
    }

    private static func change(_ change: DynamoDBStreams.StreamRecord) -> JSONValue {
        var fields: [(String, JSONValue)] = []
        if let time = change.approximateCreationDateTime {
            fields.append(("ApproximateCreationDateTime", .number(time.epochSeconds)))
        }
        if let keys = change.keys { fields.append(("Keys", item(keys))) }
        if let image = change.newImage { fields.append(("NewImage", item(image))) }
        if let image = change.oldImage { fields.append(("OldImage", item(image))) }
        if let number = change.sequenceNumber { fields.append(("SequenceNumber", .string(number))) }
        if let size = change.sizeBytes { fields.append(("SizeBytes", .number(size))) }
        if let type = change.streamViewType { fields.append(("StreamViewType", .string(type))) }
        return .object(JSONObject(fields))
    }

    private static func item(_ item: [String: AttributeValue]) -> JSONValue {
        .object(JSONObject(item.sorted { $0.key < $1.key }.map { ($0.key, value($0.value)) }))
    }

    private static func value(_ value: AttributeValue) -> JSONValue {
        switch value {
        case .s(let text): ["S": .string(text)]
        case .n(let text): ["N": .string(text)]
        case .b(let bytes): ["B": .string(bytes.base64Encoded())]
        case .ss(let texts): ["SS": .array(texts.map { .string($0) })]
        case .ns(let texts): ["NS": .array(texts.map { .string($0) })]
        case .bs(let blobs): ["BS": .array(blobs.map { .string($0.base64Encoded()) })]
        case .m(let members): ["M": item(members)]
        case .l(let elements): ["L": .array(elements.map { self.value($0) })]
        case .bool(let flag): ["BOOL": .bool(flag)]
        case .null: ["NULL": true]
        }
    }

    /// What a function that reports failures says of a batch.
    enum Report: Equatable {
        case allTaken
        /// The first record that was not taken, by its place in the batch.
        case failed(from: Int)
        /// The answer makes no sense, which fails the whole batch.
        case invalid
    }

    static func report(_ answer: [UInt8], of numbers: [String]) -> Report {
        if answer.isEmpty { return .allTaken }
        guard let json = try? JSONValue(parsing: answer) else { return .invalid }
        guard json.objectValue != nil, let list = json["batchItemFailures"], !list.isNull else { return .allTaken }
        guard let items = list.arrayValue else { return .invalid }
        var first = numbers.count
        for item in items {
            guard let number = item["itemIdentifier"]?.stringValue, let place = numbers.firstIndex(of: number) else {
                return .invalid
            }
            first = min(first, place)
        }
        return first == numbers.count ? .allTaken : .failed(from: first)
    }
}
