import AWSCore
import AWSShapes
import CloudCore
import JSON
import Testing

@testable import CloudSNS

@Suite("Topics and subscriptions")
struct TopicTests {
    static let queue = "arn:aws:sqs:us-east-1:000000000000:orders"

    @Test("A topic is made once, found, configured and removed")
    func lifecycle() async throws {
        let cloud = try TestCloud()
        let arn = try await cloud.send(SNS.CreateTopic.self, .init(name: "orders", attributes: ["DisplayName": "Shop"]))
            .topicArn
        #expect(arn == "arn:aws:sns:us-east-1:000000000000:orders")
        let again = try await cloud.send(
            SNS.CreateTopic.self, .init(name: "orders", attributes: ["DisplayName": "Shop"]))
        #expect(again.topicArn == arn)
        let other = await cloud.refusal(
            SNS.CreateTopic.self, .init(name: "orders", attributes: ["DisplayName": "Other"]))
        #expect(
            other?.message == "Invalid parameter: Attributes Reason: Topic already exists with different attributes")

        let topic = try #require(arn)
        _ = try await cloud.send(
            SNS.SetTopicAttributes.self,
            .init(topicArn: topic, attributeName: "TracingConfig", attributeValue: "Active"))
        let attributes = try await cloud.send(SNS.GetTopicAttributes.self, .init(topicArn: topic)).attributes
        #expect(attributes?["TracingConfig"] == "Active")
        #expect(attributes?["DisplayName"] == "Shop")
        #expect(attributes?["Owner"] == "000000000000")
        #expect(attributes?["Policy"]?.contains("__default_statement_ID") == true)

        _ = try await cloud.send(SNS.DeleteTopic.self, .init(topicArn: topic))
        _ = try await cloud.send(SNS.DeleteTopic.self, .init(topicArn: topic))
        let gone = await cloud.refusal(SNS.GetTopicAttributes.self, .init(topicArn: topic))
        #expect(gone?.message == "Topic does not exist")
        #expect(gone?.status == 404)
    }

    @Test(
        "Bad topics are refused",
        arguments: [
            ("", [:], "Topic Name"), ("has space", [:], "Topic Name"),
            ("events.fifo", [:], "FIFO topics are not built here"),
            ("orders", ["Colour": "red"], "AttributeName"), ("orders", ["TracingConfig": "Loud"], "TracingConfig"),
            ("orders", ["FifoTopic": "true"], "FIFO"), ("orders", ["Policy": "{"], "failed to parse JSON"),
            ("orders", ["SignatureVersion": "3"], "SignatureVersion"),
        ] as [(String, [String: String], String)])
    func badTopics(_ name: String, _ attributes: [String: String], _ words: String) async throws {
        let cloud = try TestCloud()
        let error = await cloud.refusal(SNS.CreateTopic.self, .init(name: name, attributes: attributes))
        #expect(error?.message.contains(words) == true, "\(String(describing: error))")
        #expect(try await cloud.send(SNS.ListTopics.self, .init()).topics?.isEmpty ?? true)
    }

    @Test("More than a page of topics is listed in pages")
    func pages() async throws {
        let cloud = try TestCloud()
        for number in 0..<101 { _ = try await cloud.sns.createTopic(name: "t\(number)", attributes: [:], tags: [:]) }
        let first = try await cloud.send(SNS.ListTopics.self, .init())
        #expect(first.topics?.count == 100)
        let second = try await cloud.send(SNS.ListTopics.self, .init(nextToken: first.nextToken))
        #expect(second.topics?.count == 1)
        #expect(second.nextToken == nil)
        #expect(
            await cloud.refusal(SNS.ListTopics.self, .init(nextToken: "x"))?.message == "Invalid parameter: NextToken")
    }

    @Test("Tags")
    func tags() async throws {
        let cloud = try TestCloud()
        let topic = try await cloud.sns.createTopic(name: "orders", attributes: [:], tags: ["a": "1"])
        _ = try await cloud.send(
            SNS.TagResource.self, .init(resourceArn: topic.arn, tags: [.init(key: "b", value: "2")]))
        _ = try await cloud.send(SNS.UntagResource.self, .init(resourceArn: topic.arn, tagKeys: ["a", "c"]))
        let tags = try await cloud.send(SNS.ListTagsForResource.self, .init(resourceArn: topic.arn)).tags
        #expect(tags?.map(\.key) == ["b"])
        let many = (0..<51).map { SNS.Tag(key: "k\($0)", value: "") }
        #expect(
            await cloud.refusal(SNS.TagResource.self, .init(resourceArn: topic.arn, tags: many))?.code.hasPrefix(
                "TagLimitExceeded")
                == true)
        #expect(await cloud.refusal(SNS.ListTagsForResource.self, .init(resourceArn: topic.arn + "x"))?.status == 404)
    }

    @Test("Subscribing twice gives one subscription; other attributes are an error")
    func subscribing() async throws {
        let cloud = try TestCloud()
        let topic = try await cloud.sns.createTopic(name: "orders", attributes: [:], tags: [:]).arn
        let raw = ["RawMessageDelivery": "true"]
        let first = try await cloud.send(
            SNS.Subscribe.self, .init(topicArn: topic, protocol: "sqs", endpoint: Self.queue, attributes: raw))
        let second = try await cloud.send(
            SNS.Subscribe.self, .init(topicArn: topic, protocol: "sqs", endpoint: Self.queue, attributes: raw))
        #expect(first.subscriptionArn == second.subscriptionArn)
        let other = await cloud.refusal(
            SNS.Subscribe.self,
            .init(topicArn: topic, protocol: "sqs", endpoint: Self.queue, attributes: ["RawMessageDelivery": "false"]))
        #expect(other?.message.contains("Subscription already exists with different attributes") == true)

        let arn = try #require(first.subscriptionArn)
        _ = try await cloud.send(
            SNS.SetSubscriptionAttributes.self,
            .init(subscriptionArn: arn, attributeName: "FilterPolicy", attributeValue: #"{"kind":["a"]}"#))
        let attributes = try await cloud.send(SNS.GetSubscriptionAttributes.self, .init(subscriptionArn: arn))
            .attributes
        #expect(attributes?["FilterPolicy"] == #"{"kind":["a"]}"#)
        #expect(attributes?["FilterPolicyScope"] == "MessageAttributes")
        #expect(attributes?["RawMessageDelivery"] == "true")
        #expect(attributes?["PendingConfirmation"] == "false")

        #expect(try await cloud.send(SNS.ListSubscriptions.self, .init()).subscriptions?.count == 1)
        _ = try await cloud.send(SNS.Unsubscribe.self, .init(subscriptionArn: arn))
        _ = try await cloud.send(SNS.Unsubscribe.self, .init(subscriptionArn: arn))
        #expect(
            await cloud.refusal(SNS.Unsubscribe.self, .init(subscriptionArn: "x"))?.message.contains(
                "at least 6 elements") == true)
        #expect(
            try await cloud.send(SNS.ListSubscriptionsByTopic.self, .init(topicArn: topic)).subscriptions?.isEmpty
                ?? true)
    }

    @Test("Mail stays pending and gets nothing")
    func mail() async throws {
        let cloud = try TestCloud()
        let topic = try await cloud.sns.createTopic(name: "alarms", attributes: [:], tags: [:]).arn
        let answer = try await cloud.send(
            SNS.Subscribe.self, .init(topicArn: topic, protocol: "email", endpoint: "ops@example.com"))
        #expect(answer.subscriptionArn == "pending confirmation")
        let list = try await cloud.send(SNS.ListSubscriptionsByTopic.self, .init(topicArn: topic)).subscriptions
        #expect(list?.map(\.subscriptionArn) == ["PendingConfirmation"])
        let attributes = try await cloud.send(SNS.GetTopicAttributes.self, .init(topicArn: topic)).attributes
        #expect(attributes?["SubscriptionsPending"] == "1")
        _ = try await cloud.send(SNS.Publish.self, .init(message: "x", topicArn: topic))
        #expect(cloud.queues.bodies.isEmpty)
    }

    @Test(
        "Bad subscriptions are refused",
        arguments: [
            ("http", "http://127.0.0.1/", [:], "http is not built here"), ("sms", "+34", [:], "sms is not built here"),
            ("pigeon", "x", [:], "does not support this protocol string: pigeon"),
            ("sqs", "orders", [:], "SQS endpoint ARN"),
            ("sqs", "", [:], "Endpoint"), ("lambda", Self.queue, [:], "Lambda endpoint ARN"),
            ("email", "x", [:], "Email address"),
            ("sqs", Self.queue + ".fifo", [:], "FIFO SQS Queues can not be subscribed"),
            ("sqs", Self.queue, ["RawMessageDelivery": "yes"], "Must be true or false"),
            (
                "lambda", "arn:aws:lambda:us-east-1:000000000000:function:f", ["RawMessageDelivery": "true"],
                "does not support raw"
            ),
            ("sqs", Self.queue, ["FilterPolicy": "[]"], "failed to parse JSON"),
            ("sqs", Self.queue, ["Colour": "red"], "AttributeName"),
            ("sqs", Self.queue, ["FilterPolicyScope": "Moon"], "FilterPolicyScope"),
            ("sqs", Self.queue, ["RedrivePolicy": "{}"], "deadLetterTargetArn"),
        ] as [(String, String, [String: String], String)])
    func badSubscriptions(
        _ transport: String, _ endpoint: String, _ attributes: [String: String], _ words: String
    ) async throws {
        let cloud = try TestCloud()
        let topic = try await cloud.sns.createTopic(name: "orders", attributes: [:], tags: [:]).arn
        let error = await cloud.refusal(
            SNS.Subscribe.self, .init(topicArn: topic, protocol: transport, endpoint: endpoint, attributes: attributes))
        #expect(error?.message.contains(words) == true, "\(String(describing: error))")
        #expect(cloud.sns.catalogue.subscriptions(of: topic).isEmpty)
    }

    @Test("Everything is there after a restart")
    func restart() async throws {
        try await withDirectory { directory in
            let arn: String
            do {
                let cloud = try TestCloud(directory: directory)
                let topic = try await cloud.sns.createTopic(
                    name: "orders", attributes: ["DisplayName": "Shop"], tags: ["a": "1"]
                ).arn
                arn = try await cloud.sns.subscribe(
                    topic: topic, transport: "sqs", endpoint: Self.queue, attributes: ["FilterPolicy": #"{"a":["b"]}"#]
                ).arn
            }
            let cloud = try TestCloud(directory: directory)
            let subscription = try cloud.sns.catalogue.subscription(arn)
            #expect(subscription.filter != nil)
            let topic = try cloud.sns.catalogue.topic(subscription.topic)
            #expect(topic.attributes == ["DisplayName": "Shop"])
            #expect(topic.tags == ["a": "1"])
        }
    }

    @Test("The stack's resources: applied twice they change nothing, changed ones change in place")
    func resources() async throws {
        let cloud = try TestCloud()
        func apply(
            _ type: String, _ properties: JSONValue, _ previous: ResourceState? = nil
        ) async throws -> ResourceState {
            let provider = try #require(cloud.sns.resourceProviders.first { $0.type == type })
            return try await provider.apply(
                .init(stackName: "Shop", logicalID: "X", properties: properties, previous: previous))
        }
        let properties: JSONValue = ["TopicName": "shop-orders", "KmsMasterKeyId": "k", "TracingConfig": "Active"]
        let topic = try await apply("AWS::SNS::Topic", properties)
        #expect(topic == (try await apply("AWS::SNS::Topic", properties, topic)))
        #expect(topic.attributes["TopicName"] == "shop-orders")
        #expect(
            try cloud.sns.catalogue.topic(topic.physicalID).attributes == [
                "KmsMasterKeyId": "k", "TracingConfig": "Active",
            ])
        _ = try await apply("AWS::SNS::Topic", ["TopicName": "shop-orders"], topic)
        #expect(try cloud.sns.catalogue.topic(topic.physicalID).attributes.isEmpty)

        var wanted: [(String, JSONValue)] = [
            ("TopicArn", .string(topic.physicalID)), ("Protocol", "sqs"), ("Endpoint", .string(Self.queue)),
            ("RawMessageDelivery", true),
        ]
        let subscription = try await apply("AWS::SNS::Subscription", .object(JSONObject(wanted)))
        #expect(try cloud.sns.catalogue.subscription(subscription.physicalID).isRaw)
        wanted.removeLast()
        #expect(subscription == (try await apply("AWS::SNS::Subscription", .object(JSONObject(wanted)), subscription)))
        #expect(try !cloud.sns.catalogue.subscription(subscription.physicalID).isRaw)
        wanted[2].1 = .string(Self.queue + "2")
        let moved = try await apply("AWS::SNS::Subscription", .object(JSONObject(wanted)), subscription)
        #expect(cloud.sns.catalogue.subscriptions(of: topic.physicalID).map(\.arn) == [moved.physicalID])

        let policy: JSONValue = ["Topics": [.string(topic.physicalID)], "PolicyDocument": ["Statement": []]]
        _ = try await apply("AWS::SNS::TopicPolicy", policy)
        #expect(try cloud.sns.catalogue.topic(topic.physicalID).attributes["Policy"] == #"{"Statement":[]}"#)
        for provider in cloud.sns.resourceProviders.reversed() {
            let state = provider.type.hasSuffix("Topic") ? topic : moved
            try await provider.delete(state, .init(stackName: "Shop", logicalID: "X", properties: policy))
            try await provider.delete(state, .init(stackName: "Shop", logicalID: "X", properties: policy))
        }
        #expect(cloud.sns.catalogue.read { $0.topics.isEmpty && $0.subscriptions.isEmpty })
    }
}
