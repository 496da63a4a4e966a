import JSON

/// A batch of messages from a queue's event source mapping.
///
/// Source: Lambda Developer Guide, "Using Lambda with Amazon SQS".
public struct SQSEvent: LambdaEvent {
    public struct Message: Sendable {
        public var messageID: String
        public var receiptHandle: String
        public var body: String
        public var attributes: [String: String]
        /// The text of attributes of type String and Number.
        public var messageAttributes: [String: String]
        public var eventSourceARN: String
        public var region: String

        /// How many times this message was received, this time included.
        public var receiveCount: Int { attributes["ApproximateReceiveCount"].flatMap { Int($0) } ?? 1 }
        /// The `X-Amzn-Trace-Id` it was sent with.
        public var traceHeader: String? { attributes["AWSTraceHeader"] }

        public init(
            messageID: String, receiptHandle: String = "", body: String, attributes: [String: String] = [:],
            messageAttributes: [String: String] = [:], eventSourceARN: String = "", region: String = ""
        ) {
            self.messageID = messageID
            self.receiptHandle = receiptHandle
            self.body = body
            self.attributes = attributes
            self.messageAttributes = messageAttributes
            self.eventSourceARN = eventSourceARN
            self.region = region
        }
    }

    public var records: [Message]

    public init(records: [Message]) { self.records = records }

    public init(json: JSONValue) throws(LambdaEventError) {
        guard let list = json["Records"]?.arrayValue else {
            throw LambdaEventError("The event is not of SQS: it has no Records.")
        }
        records = []
        records.reserveCapacity(list.count)
        for record in list {
            guard let id = record["messageId"]?.stringValue, let body = record["body"]?.stringValue else {
                throw LambdaEventError("A record of the event is not an SQS message: it has no messageId or no body.")
            }
            var texts: [String: String] = [:]
            for member in record["messageAttributes"]?.objectValue ?? JSONObject() {
                texts[member.key] = member.value["stringValue"]?.stringValue
            }
            records.append(
                Message(
                    messageID: id, receiptHandle: record["receiptHandle"]?.stringValue ?? "", body: body,
                    attributes: record["attributes"].strings, messageAttributes: texts,
                    eventSourceARN: record["eventSourceARN"]?.stringValue ?? "",
                    region: record["awsRegion"]?.stringValue ?? ""))
        }
    }
}

/// Which messages of a batch are to come again (`ReportBatchItemFailures`).
public struct SQSBatchResponse: LambdaReply, Hashable {
    /// Message ids.
    public var batchItemFailures: [String]

    public init(batchItemFailures: [String] = []) { self.batchItemFailures = batchItemFailures }

    public var json: JSONValue {
        ["batchItemFailures": .array(batchItemFailures.map { ["itemIdentifier": .string($0)] })]
    }
}
