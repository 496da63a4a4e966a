import AWSCore
import AWSShapes
import CloudCore
import JSON
import Synchronization
import Testing

@testable import CloudSNS

@Suite("Publishing")
struct PublishTests {
    private static func queue(_ name: String = "orders") -> String { "arn:aws:sqs:us-east-1:000000000000:\(name)" }

    private func topic(
        _ cloud: TestCloud, _ attributes: [String: String] = [:], queue name: String = "orders"
    ) async throws -> String {
        let topic = try await cloud.sns.createTopic(name: "orders", attributes: [:], tags: [:]).arn
        _ = try await cloud.sns.subscribe(
            topic: topic, transport: "sqs", endpoint: Self.queue(name), attributes: attributes)
        return topic
    }

    @Test("A raw message is the message, with its attributes, in the topic's name")
    func raw() async throws {
        let cloud = try TestCloud()
        let topic = try await topic(cloud, ["RawMessageDelivery": "true"])
        let trace = "Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=1"
        _ = try await cloud.registry.call(
            SNS.Publish.self,
            .init(
                message: #"{"a":1}"#, topicArn: topic,
                messageAttributes: ["kind": .init(dataType: "String", stringValue: "created")]),
            as: .root(accountID: "000000000000"), trace: trace)
        let call = try #require(cloud.queues.calls.withLock { $0.first })
        #expect(call.input.messageBody == #"{"a":1}"#)
        #expect(call.input.messageAttributes?["kind"]?.stringValue == "created")
        #expect(call.input.messageSystemAttributes?["AWSTraceHeader"]?.stringValue == trace)
        #expect(call.principal == .service("sns.amazonaws.com", sourceARN: topic))
    }

    @Test("Else the message is in an envelope")
    func envelope() async throws {
        let cloud = try TestCloud()
        let topic = try await topic(cloud)
        let id = try await cloud.send(
            SNS.Publish.self,
            .init(
                message: "hello", topicArn: topic, subject: "Hi",
                messageAttributes: ["n": .init(dataType: "Number", stringValue: "1")])
        ).messageId
        let envelope = try JSONValue(parsing: try #require(cloud.queues.bodies.first))
        #expect(envelope["Type"]?.stringValue == "Notification")
        #expect(envelope["MessageId"]?.stringValue == id)
        #expect(envelope["TopicArn"]?.stringValue == topic)
        #expect(envelope["Subject"]?.stringValue == "Hi")
        #expect(envelope["Message"]?.stringValue == "hello")
        #expect(envelope["Timestamp"]?.stringValue == "2026-01-01T00:00:00.000Z")
        #expect(envelope["MessageAttributes"]?["n"]?["Type"]?.stringValue == "Number")
        #expect(cloud.queues.calls.withLock { $0.first?.input.messageAttributes } == nil)
    }

    @Test("A function gets an event record")
    func function() async throws {
        let cloud = try TestCloud()
        let topic = try await cloud.sns.createTopic(name: "orders", attributes: [:], tags: [:]).arn
        let function = "arn:aws:lambda:us-east-1:000000000000:function:mailer"
        let subscription = try await cloud.sns.subscribe(
            topic: topic, transport: "lambda", endpoint: function, attributes: [:])
        _ = try await cloud.send(SNS.Publish.self, .init(message: "hello", targetArn: topic))
        let call = try #require(cloud.functions.calls.withLock { $0.first })
        #expect(call.input.functionName == function)
        #expect(call.input.invocationType == "Event")
        #expect(call.principal == .service("sns.amazonaws.com", sourceARN: topic))
        let record = try JSONValue(parsing: call.input.payload?.text ?? "")["Records"]?[0]
        #expect(record?["EventSource"]?.stringValue == "aws:sns")
        #expect(record?["EventSubscriptionArn"]?.stringValue == subscription.arn)
        #expect(record?["Sns"]?["Message"]?.stringValue == "hello")
        #expect(record?["Sns"]?["Subject"] == .null)
    }

    @Test("Each protocol gets its own text")
    func structure() async throws {
        let cloud = try TestCloud()
        let topic = try await topic(cloud, ["RawMessageDelivery": "true"])
        _ = try await cloud.send(
            SNS.Publish.self, .init(message: #"{"default":"d","sqs":"q"}"#, topicArn: topic, messageStructure: "json"))
        _ = try await cloud.send(
            SNS.Publish.self, .init(message: #"{"default":"d","http":"h"}"#, topicArn: topic, messageStructure: "json"))
        #expect(cloud.queues.bodies == ["q", "d"])
    }

    @Test("Only wanted messages come through")
    func filter() async throws {
        let cloud = try TestCloud()
        let topic = try await topic(
            cloud,
            ["RawMessageDelivery": "true", "FilterPolicy": #"{"kind":["a"]}"#, "FilterPolicyScope": "MessageBody"])
        for kind in ["a", "b"] {
            _ = try await cloud.send(SNS.Publish.self, .init(message: #"{"kind":"\#(kind)"}"#, topicArn: topic))
        }
        #expect(cloud.queues.bodies == [#"{"kind":"a"}"#])
        await cloud.sns.telemetry.flush()
        #expect(cloud.metrics.values("NumberOfMessagesPublished", "orders") == [1])
        #expect(cloud.metrics.values("NumberOfNotificationsDelivered", "orders") == [1])
        #expect(cloud.metrics.values("NumberOfNotificationsFilteredOut-MessageBody", "orders") == [1])
        #expect(cloud.metrics.values("PublishSize", "orders") == [12])
    }

    private static func bad(
        _ message: String = "x", _ edit: (inout SNS.PublishInput) -> Void = { _ in }
    ) -> SNS.PublishInput {
        var input = SNS.PublishInput(message: message, topicArn: "arn:aws:sns:us-east-1:000000000000:orders")
        edit(&input)
        return input
    }

    private static func attribute(_ name: String, _ type: String, _ text: String?) -> SNS.PublishInput {
        bad { $0.messageAttributes = [name: .init(dataType: type, stringValue: text)] }
    }

    @Test(
        "Bad messages are refused and reach nobody",
        arguments: [
            (bad(""), "Invalid parameter: Empty message"),
            (bad(String(repeating: "x", count: 262_145)), "Invalid parameter: Message too long"),
            (bad { $0.subject = "" }, "Invalid parameter: Subject"),
            (bad { $0.subject = "a\nb" }, "Invalid parameter: Subject"),
            (bad { $0.subject = String(repeating: "x", count: 101) }, "Invalid parameter: Subject"),
            (
                bad { $0.topicArn = nil },
                "Invalid parameter: TopicArn or TargetArn Reason: no value for required parameter"
            ),
            (bad { $0.topicArn = "arn:aws:sns:us-east-1:000000000000:other" }, "Topic does not exist"),
            (bad { $0.topicArn = "orders" }, "Invalid parameter: TopicArn"),
            (bad { $0.phoneNumber = "+34600000000" }, "SMS"),
            (bad { $0.messageStructure = "json" }, "JSON message body failed to parse"),
            (bad("{}") { $0.messageStructure = "json" }, "No default entry in JSON message body"),
            (bad { $0.messageStructure = "xml" }, "Invalid parameter: Message Structure"),
            (bad { $0.messageDeduplicationId = "1" }, "MessageDeduplicationId"),
            (attribute("a", "Colour", "x"), "set of supported type"),
            (attribute("a", "String", ""), "non-empty message attribute value"),
            (attribute("a", "Number", "x"), "Could not cast"),
            (attribute("a b", "String", "x"), "Can only include"), (attribute("a", "Binary", nil), "non-empty"),
        ] as [(SNS.PublishInput, String)])
    func badMessages(_ input: SNS.PublishInput, _ words: String) async throws {
        let cloud = try TestCloud()
        _ = try await topic(cloud)
        let error = await cloud.refusal(SNS.Publish.self, input)
        #expect(error?.message.contains(words) == true, "\(String(describing: error))")
        #expect(cloud.queues.bodies.isEmpty)
    }

    @Test("A message of exactly the limit is delivered")
    func largest() async throws {
        let cloud = try TestCloud()
        let topic = try await topic(cloud, ["RawMessageDelivery": "true"])
        _ = try await cloud.send(
            SNS.Publish.self, .init(message: String(repeating: "x", count: 262_144), topicArn: topic))
        #expect(cloud.queues.bodies.first?.utf8.count == 262_144)
    }

    @Test("A batch answers for each entry")
    func batch() async throws {
        let cloud = try TestCloud()
        let topic = try await topic(cloud, ["RawMessageDelivery": "true"])
        let output = try await cloud.send(
            SNS.PublishBatch.self,
            .init(
                topicArn: topic,
                publishBatchRequestEntries: [
                    .init(id: "1", message: "a"), .init(id: "2", message: ""), .init(id: "3", message: "c"),
                ]))
        #expect(output.successful?.map(\.id) == ["1", "3"])
        #expect(output.failed?.map(\.id) == ["2"])
        #expect(output.failed?.first?.code == "InvalidParameter")
        #expect(output.failed?.first?.senderFault == true)
        #expect(cloud.queues.bodies.sorted() == ["a", "c"])
    }

    @Test(
        "Bad batches are refused whole",
        arguments: [
            ([], "EmptyBatchRequest"), (["a", "a"], "BatchEntryIdsNotDistinct"), (["a b"], "InvalidBatchEntryId"),
            ((0..<11).map(String.init), "TooManyEntriesInBatchRequest"),
        ] as [([String], String)])
    func badBatches(_ ids: [String], _ code: String) async throws {
        let cloud = try TestCloud()
        let topic = try await topic(cloud)
        let error = await cloud.refusal(
            SNS.PublishBatch.self,
            .init(topicArn: topic, publishBatchRequestEntries: ids.map { .init(id: $0, message: "x") }))
        #expect(error?.code.hasPrefix(code) == true, "\(String(describing: error))")
        #expect(cloud.queues.bodies.isEmpty)
    }

    @Test("A batch may not be larger than one message")
    func largeBatch() async throws {
        let cloud = try TestCloud()
        let topic = try await topic(cloud)
        let entries = ["1", "2"].map {
            SNS.PublishBatchRequestEntry(id: $0, message: String(repeating: "x", count: 131_073))
        }
        let error = await cloud.refusal(
            SNS.PublishBatch.self, .init(topicArn: topic, publishBatchRequestEntries: entries))
        #expect(error?.code.hasPrefix("BatchRequestTooLong") == true)
    }

    // MARK: - Failures

    @Test("What failed is kept over a restart and delivered once the queue is back")
    func retry() async throws {
        try await withDirectory { directory in
            do {
                let cloud = try TestCloud(directory: directory)
                let topic = try await topic(cloud, ["RawMessageDelivery": "true"])
                cloud.queues.failures.withLock { $0["orders"] = .internalFailure() }
                _ = try await cloud.send(
                    SNS.Publish.self,
                    .init(
                        message: "kept", topicArn: topic,
                        messageAttributes: ["b": .init(dataType: "Binary", binaryValue: Blob([7]))]))
            }
            let cloud = try TestCloud(directory: directory)
            cloud.queues.failures.withLock { $0["orders"] = .internalFailure() }
            try await running(cloud.sns) {
                for _ in 0..<3 { try await cloud.advance(by: .seconds(1)) }
                #expect(cloud.queues.bodies.isEmpty)
                cloud.queues.failures.withLock { $0 = [:] }
                try await cloud.advance(by: .seconds(20))
                try await until { cloud.queues.bodies == ["kept"] }
                #expect(
                    cloud.queues.calls.withLock { $0.first?.input.messageAttributes?["b"]?.binaryValue } == Blob([7]))
                for _ in 0..<3 { try await cloud.advance(by: .seconds(20)) }
                #expect(cloud.queues.bodies == ["kept"])
            }
        }
    }

    @Test("What cannot succeed goes to the dead letters, or nowhere", arguments: [true, false])
    func deadLetters(_ hasQueue: Bool) async throws {
        let cloud = try TestCloud()
        var attributes = ["RawMessageDelivery": "true"]
        if hasQueue { attributes["RedrivePolicy"] = #"{"deadLetterTargetArn":"\#(Self.queue("dead"))"}"# }
        let topic = try await topic(cloud, attributes)
        cloud.queues.failures.withLock { $0["orders"] = AWSError("QueueDoesNotExist", "gone") }
        _ = try await cloud.send(SNS.Publish.self, .init(message: "lost", topicArn: topic))
        #expect(cloud.queues.bodies == (hasQueue ? ["lost"] : []))
        await cloud.sns.courier.retry()
        #expect(cloud.queues.bodies.count == (hasQueue ? 1 : 0))
        await cloud.sns.telemetry.flush()
        #expect(cloud.metrics.values("NumberOfNotificationsFailed", "orders") == [1])
    }

    @Test("One subscriber's failure does not keep the message from the others")
    func several() async throws {
        let cloud = try TestCloud()
        let topic = try await topic(cloud, ["RawMessageDelivery": "true"])
        _ = try await cloud.sns.subscribe(
            topic: topic, transport: "sqs", endpoint: Self.queue("stock"), attributes: ["RawMessageDelivery": "true"])
        cloud.queues.failures.withLock { $0["orders"] = .internalFailure() }
        _ = try await cloud.send(SNS.Publish.self, .init(message: "x", topicArn: topic))
        #expect(cloud.queues.bodies == ["x"])
    }

    @Test("Waiting deliveries go with their subscription")
    func unsubscribed() async throws {
        let cloud = try TestCloud()
        let topic = try await topic(cloud)
        cloud.queues.failures.withLock { $0["orders"] = .internalFailure() }
        _ = try await cloud.send(SNS.Publish.self, .init(message: "x", topicArn: topic))
        for subscription in cloud.sns.catalogue.subscriptions(of: topic) {
            try await cloud.sns.unsubscribe(subscription)
        }
        cloud.queues.failures.withLock { $0 = [:] }
        cloud.clock.advance(by: .seconds(60))
        await cloud.sns.courier.retry()
        #expect(cloud.queues.bodies.isEmpty)
    }

    @Test("Waits grow to twenty seconds", arguments: [(1, 1), (2, 1), (3, 3), (12, 20), (13, 20), (1000, 20)])
    func pauses(_ attempts: Int, _ seconds: Int) {
        #expect(Courier.pause(after: attempts) == .seconds(seconds))
    }

    // MARK: - Policies

    @Test(
        "Who may publish",
        arguments: [
            (Principal.service("cloudwatch.amazonaws.com"), "", true),
            (.service("events.amazonaws.com", sourceARN: "arn:aws:events:us-east-1:999999999999:rule/x"), "", false),
            (.anonymous, "", false), (.root(accountID: "000000000000"), "", true),
            (.service("events.amazonaws.com"), #"{"Statement":[]}"#, false),
            (
                .service("events.amazonaws.com"),
                #"{"Statement":[{"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},"Action":"sns:Publish","Resource":"*"}]}"#,
                true
            ),
            (
                .root(accountID: "000000000000"),
                #"{"Statement":[{"Effect":"Deny","Principal":"*","Action":"sns:Publish","Resource":"*"}]}"#, false
            ),
        ] as [(Principal, String, Bool)])
    func policy(_ principal: Principal, _ policy: String, _ isAllowed: Bool) async throws {
        let cloud = try TestCloud()
        let topic = try await topic(cloud)
        try await cloud.sns.setAttributes(["Policy": policy], of: topic)
        var error: AWSError?
        do {
            _ = try await cloud.registry.call(SNS.Publish.self, .init(message: "x", topicArn: topic), as: principal)
        } catch let thrown as AWSError { error = thrown }
        #expect((error == nil) == isAllowed)
        if !isAllowed { #expect(error?.queryCode == "AuthorizationError") }
    }
}
