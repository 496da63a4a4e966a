import AWSCore
import AWSShapes
import CloudCore
import JSON
import Testing

@testable import CloudSQS

@Suite("Queues")
struct QueueTests {
    @Test("A queue is made once, found, configured and removed")
    func lifecycle() async throws {
        let cloud = try TestCloud()
        let url = try await cloud.send(
            SQS.CreateQueue.self, .init(queueName: "orders", attributes: ["VisibilityTimeout": "60"])
        ).queueUrl
        #expect(url == "http://127.0.0.1:4566/000000000000/orders")
        let queue = try #require(url)
        #expect(try await cloud.send(SQS.CreateQueue.self, .init(queueName: "orders")).queueUrl == url)
        #expect(
            try await cloud.send(SQS.CreateQueue.self, .init(queueName: "orders", attributes: ["DelaySeconds": "0"]))
                .queueUrl == url)
        let other = await cloud.refusal(
            SQS.CreateQueue.self, .init(queueName: "orders", attributes: ["VisibilityTimeout": "61"]))
        #expect(other?.message.contains("already exists") == true)
        #expect(try await cloud.send(SQS.GetQueueUrl.self, .init(queueName: "orders")).queueUrl == url)
        #expect(try await cloud.send(SQS.ListQueues.self, .init(queueNamePrefix: "ord")).queueUrls == [queue])

        _ = try await cloud.send(SQS.SetQueueAttributes.self, .init(queueUrl: queue, attributes: ["DelaySeconds": "7"]))
        let attributes = try await cloud.send(
            SQS.GetQueueAttributes.self, .init(queueUrl: queue, attributeNames: ["All"])
        ).attributes
        #expect(attributes?["VisibilityTimeout"] == "60")
        #expect(attributes?["DelaySeconds"] == "7")
        #expect(attributes?["ApproximateNumberOfMessages"] == "0")
        #expect(attributes?["QueueArn"] == "arn:aws:sqs:us-east-1:000000000000:orders")
        let unknown = await cloud.refusal(
            SQS.GetQueueAttributes.self, .init(queueUrl: queue, attributeNames: ["Colour"]))
        #expect(unknown?.code == "InvalidAttributeName")

        _ = try await cloud.send(SQS.SendMessage.self, .init(queueUrl: queue, messageBody: "x"))
        _ = try await cloud.send(SQS.PurgeQueue.self, .init(queueUrl: queue))
        #expect(try cloud.sqs.store.counts(queue: 1, now: cloud.clock.now.milliseconds + 10_000).visible == 0)
        _ = try await cloud.send(SQS.DeleteQueue.self, .init(queueUrl: queue))
        #expect(
            await cloud.refusal(SQS.GetQueueUrl.self, .init(queueName: "orders"))?.code.contains("QueueDoesNotExist")
                == true)
        #expect(
            await cloud.refusal(SQS.SendMessage.self, .init(queueUrl: queue, messageBody: "x"))?.message
                == "The specified queue does not exist.")
    }

    @Test("Made at once by several, a queue is one queue; changes at once all count")
    func concurrency() async throws {
        let cloud = try TestCloud()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask { _ = try await cloud.send(SQS.CreateQueue.self, .init(queueName: "orders")) }
            }
            try await group.waitForAll()
        }
        #expect(cloud.sqs.allQueues.count == 1)
        let url = "http://127.0.0.1:4566/000000000000/orders"
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<8 {
                group.addTask {
                    _ = try await cloud.send(SQS.TagQueue.self, .init(queueUrl: url, tags: ["k\(number)": "v"]))
                }
            }
            try await group.waitForAll()
        }
        _ = try await cloud.send(SQS.UntagQueue.self, .init(queueUrl: url, tagKeys: ["k0"]))
        #expect(try await cloud.send(SQS.ListQueueTags.self, .init(queueUrl: url)).tags?.count == 7)
    }

    @Test(
        "Bad queues are refused",
        arguments: [
            ("", [:], "InvalidParameterValue"), ("a b", [:], "InvalidParameterValue"),
            ("a.fifo", [:], "InvalidParameterValue"),
            (String(repeating: "x", count: 81), [:], "InvalidParameterValue"),
            ("a", ["VisibilityTimeout": "43201"], "InvalidAttributeValue"),
            ("a", ["DelaySeconds": "soon"], "InvalidAttributeValue"), ("a", ["Colour": "red"], "InvalidAttributeName"),
            ("a", ["FifoQueue": "true"], "InvalidParameterValue"), ("a", ["Policy": "{"], "InvalidAttributeValue"),
            ("a", ["RedrivePolicy": "{}"], "InvalidParameterValue"),
            (
                "a",
                [
                    "RedrivePolicy":
                        #"{"deadLetterTargetArn":"arn:aws:sqs:us-east-1:000000000000:none","maxReceiveCount":1}"#
                ], "InvalidParameterValue"
            ),
        ] as [(String, [String: String], String)])
    func badQueues(_ name: String, _ attributes: [String: String], _ code: String) async throws {
        let cloud = try TestCloud()
        let error = await cloud.refusal(SQS.CreateQueue.self, .init(queueName: name, attributes: attributes))
        #expect(error?.code == code, "\(String(describing: error))")
        #expect(cloud.sqs.allQueues.isEmpty)
    }

    @Test("Queues are listed in pages")
    func pages() async throws {
        let cloud = try TestCloud()
        for number in 0..<3 { _ = try await cloud.send(SQS.CreateQueue.self, .init(queueName: "q\(number)")) }
        let first = try await cloud.send(SQS.ListQueues.self, .init(maxResults: 2))
        #expect(first.queueUrls?.count == 2)
        let second = try await cloud.send(SQS.ListQueues.self, .init(nextToken: first.nextToken, maxResults: 2))
        #expect(second.queueUrls?.count == 1)
        #expect(second.nextToken == nil)
    }

    @Test("The stack's queues: applied twice they change nothing, what is left out goes back to its default")
    func resources() async throws {
        let cloud = try TestCloud()
        func apply(_ type: String, _ properties: JSONValue) async throws -> ResourceState {
            let provider = try #require(cloud.sqs.resourceProviders.first { $0.type == type })
            return try await provider.apply(.init(stackName: "shop", logicalID: "X", properties: properties))
        }
        let dead = try await apply("AWS::SQS::Queue", ["QueueName": "dead"])
        let properties: JSONValue = [
            "QueueName": "orders", "VisibilityTimeout": 180, "KmsMasterKeyId": "k",
            "RedrivePolicy": ["deadLetterTargetArn": .string(dead.attributes["Arn"] ?? ""), "maxReceiveCount": 3],
            "Tags": [["Key": "a", "Value": "1"]],
        ]
        let state = try await apply("AWS::SQS::Queue", properties)
        #expect(cloud.sqs.queue(named: "orders")?.redrive?.maxReceiveCount == 3)
        #expect(cloud.sqs.queue(named: "orders")?.tags == ["a": "1"])
        let policy: JSONValue = ["Queues": [.string(state.physicalID)], "PolicyDocument": ["Statement": []]]
        _ = try await apply("AWS::SQS::QueuePolicy", policy)
        let modified = cloud.sqs.queue(named: "orders")?.modified
        cloud.clock.advance(by: .seconds(1))
        #expect(try await apply("AWS::SQS::Queue", properties) == state)
        _ = try await apply("AWS::SQS::QueuePolicy", policy)
        #expect(cloud.sqs.queue(named: "orders")?.modified == modified)
        _ = try await apply("AWS::SQS::Queue", ["QueueName": "orders"])
        #expect(cloud.sqs.queue(named: "orders")?.attributes == ["Policy": #"{"Statement":[]}"#])
        for provider in cloud.sqs.resourceProviders.reversed() {
            let request = ResourceRequest(stackName: "shop", logicalID: "X", properties: policy)
            try await provider.delete(state, request)
            try await provider.delete(state, request)
        }
        #expect(cloud.sqs.allQueues.map(\.name) == ["dead"])
    }
}
