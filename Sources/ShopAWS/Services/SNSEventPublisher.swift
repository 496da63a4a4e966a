import SNSShapes
import JSON
import Shop

/// Events on an SNS topic: the message is the event's JSON, its kind is an attribute that subscribers can filter by.
public struct SNSEventPublisher: EventPublisher {
    private let caller: any AWSCaller
    private let topicARN: String

    public init(caller: any AWSCaller, topicARN: String) {
        self.caller = caller
        self.topicARN = topicARN
    }

    public func publish(_ event: OrderEvent) async throws {
        _ = try await caller.call(
            SNS.Publish.self,
            .init(
                message: event.json.serialized(), topicArn: topicARN,
                messageAttributes: ["type": .init(dataType: "String", stringValue: event.kind.rawValue)]))
    }
}
