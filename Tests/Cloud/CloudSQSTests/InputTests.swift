import AWSCore
import AWSShapes
import CloudCore
import Testing

@testable import CloudSQS

/// What moto's own tests of SQS found: the words in which AWS refuses, and what it leaves out.
@Suite("SQS input and its refusals")
struct InputTests {
    private func queue(_ cloud: TestCloud, _ name: String = "orders") async throws -> String {
        try #require(try await cloud.send(SQS.CreateQueue.self, .init(queueName: name)).queueUrl)
    }

    private static let letters =
        "Attribute name can contain A-Z, a-z, 0-9, underscore (_), hyphen (-), and period (.) characters."

    @Test(
        "Bad message attributes are refused, and in a batch their entry alone",
        arguments: [
            ("öther", "String", "x", "The message attribute name 'öther' is invalid. \(letters)"),
            ("a b", "String", "x", "The message attribute name 'a b' is invalid. \(letters)"),
            (".a", "String", "x", "The message attribute name '.a' is invalid. \(letters)"),
            ("a..b", "String", "x", "The message attribute name 'a..b' is invalid. \(letters)"),
            ("AWS.a", "String", "x", "The message attribute name 'AWS.a' is invalid. \(letters)"),
            ("amazon.a", "String", "x", "The message attribute name 'amazon.a' is invalid. \(letters)"),
            (
                "a", "InvalidNumber", "1",
                "The message attribute 'a' has an invalid message attribute type, "
                    + "the set of supported type prefixes is Binary, Number, and String."
            ),
            ("a", "", "1", "The message attribute 'a' must contain non-empty message attribute type."),
            (
                "a", "String", "",
                "The message attribute 'a' must contain non-empty message attribute value "
                    + "for message attribute type 'String'."
            ),
            (
                "a", "Binary", "x",
                "The message attribute 'a' must contain non-empty message attribute value "
                    + "for message attribute type 'Binary'."
            ),
            ("a", "Number", "1a", "Can't cast the value of message (user) attribute 'a' to a number."),
            ("a", "Number.int", "nan", "Can't cast the value of message (user) attribute 'a' to a number."),
        ] as [(String, String, String, String)])
    func badAttributes(_ name: String, _ type: String, _ value: String, _ message: String) async throws {
        let cloud = try TestCloud()
        let url = try await queue(cloud)
        let attributes = [name: SQS.MessageAttributeValue(dataType: type, stringValue: value)]
        let error = await cloud.refusal(
            SQS.SendMessage.self, .init(queueUrl: url, messageBody: "x", messageAttributes: attributes))
        #expect(error?.code == "InvalidParameterValue")
        #expect(error?.message == message)
        let batch = try await cloud.send(
            SQS.SendMessageBatch.self,
            .init(
                queueUrl: url,
                entries: [
                    .init(id: "bad", messageBody: "x", messageAttributes: attributes),
                    .init(id: "good", messageBody: "y"),
                ]))
        #expect(batch.failed.map(\.message) == [message])
        #expect(batch.successful.map(\.id) == ["good"])
    }

    @Test(
        "Good message attributes are taken",
        arguments: [
            ("SOME_Valid.attribute-Name", "Number.java.lang.Long", "1493147359900"), ("a", "String.Array", "[1]"),
            ("awsome", "Number", "-1.5e3"), ("1", "String", " "),
        ])
    func goodAttributes(_ name: String, _ type: String, _ value: String) async throws {
        let cloud = try TestCloud()
        let url = try await queue(cloud)
        let sent = try await cloud.send(
            SQS.SendMessage.self,
            .init(
                queueUrl: url, messageBody: "x",
                messageAttributes: [name: .init(dataType: type, stringValue: value)]))
        #expect(sent.md5OfMessageAttributes != nil)
    }

    @Test("An empty batch is refused by the name of what it lacks")
    func emptyBatches() async throws {
        let cloud = try TestCloud()
        let url = try await queue(cloud)
        let send = await cloud.refusal(SQS.SendMessageBatch.self, .init(queueUrl: url, entries: []))
        #expect(send?.message == "There should be at least one SendMessageBatchRequestEntry in the request.")
        let delete = await cloud.refusal(SQS.DeleteMessageBatch.self, .init(queueUrl: url, entries: []))
        #expect(delete?.message == "There should be at least one DeleteMessageBatchRequestEntry in the request.")
        let change = await cloud.refusal(SQS.ChangeMessageVisibilityBatch.self, .init(queueUrl: url, entries: []))
        #expect(
            change?.message == "There should be at least one ChangeMessageVisibilityBatchRequestEntry in the request.")
        let many = (0..<11).map { SQS.SendMessageBatchRequestEntry(id: "\($0)", messageBody: "x") }
        let tooMany = await cloud.refusal(SQS.SendMessageBatch.self, .init(queueUrl: url, entries: many))
        #expect(tooMany?.message == "Maximum number of entries per request are 10. You have sent 11.")
        let half = String(repeating: "x", count: 600_000)
        let large = await cloud.refusal(
            SQS.SendMessageBatch.self,
            .init(queueUrl: url, entries: [.init(id: "a", messageBody: half), .init(id: "b", messageBody: half)]))
        #expect(
            large?.message == "Batch requests cannot be longer than 1048576 bytes. You have sent 1200000 bytes.")
    }

    @Test("Bad tags are refused, and change nothing")
    func badTags() async throws {
        let cloud = try TestCloud()
        let url = try await queue(cloud)
        _ = try await cloud.send(SQS.TagQueue.self, .init(queueUrl: url, tags: ["k": "v"]))
        let none = await cloud.refusal(SQS.TagQueue.self, .init(queueUrl: url, tags: [:]))
        #expect(none?.code == "MissingParameter")
        #expect(none?.message == "The request must contain the parameter Tags.")
        // Fifty with the one that is there already.
        let many = Dictionary(uniqueKeysWithValues: (0..<50).map { ("k\($0)", "v") })
        let tooMany = await cloud.refusal(SQS.TagQueue.self, .init(queueUrl: url, tags: many))
        #expect(tooMany?.code == "InvalidParameterValue")
        #expect(tooMany?.message == "Too many tags added for queue orders.")
        let noKeys = await cloud.refusal(SQS.UntagQueue.self, .init(queueUrl: url, tagKeys: []))
        #expect(noKeys?.code == "InvalidParameterValue")
        #expect(noKeys?.message == "Tag keys must be between 1 and 128 characters in length.")
        #expect(try await cloud.send(SQS.ListQueueTags.self, .init(queueUrl: url)).tags == ["k": "v"])
    }

    @Test("Attributes that nobody asked for, or that are not set, are left out")
    func noAttributes() async throws {
        let cloud = try TestCloud()
        let url = try await queue(cloud)
        #expect(try await cloud.send(SQS.GetQueueAttributes.self, .init(queueUrl: url)).attributes == nil)
        let policy = try await cloud.send(
            SQS.GetQueueAttributes.self, .init(queueUrl: url, attributeNames: ["Policy"]))
        #expect(policy.attributes == nil)
    }

    @Test("A redrive policy's count is told as a number, however it was written")
    func redriveCount() async throws {
        let cloud = try TestCloud()
        _ = try await queue(cloud, "dead")
        let url = try await queue(cloud)
        let arn = "arn:aws:sqs:us-east-1:000000000000:dead"
        _ = try await cloud.send(
            SQS.SetQueueAttributes.self,
            .init(
                queueUrl: url,
                attributes: ["RedrivePolicy": #"{"deadLetterTargetArn":"\#(arn)","maxReceiveCount":"3"}"#]))
        let attributes = try await cloud.send(
            SQS.GetQueueAttributes.self, .init(queueUrl: url, attributeNames: ["RedrivePolicy"])
        ).attributes
        #expect(attributes?["RedrivePolicy"] == #"{"deadLetterTargetArn":"\#(arn)","maxReceiveCount":3}"#)
    }
}
