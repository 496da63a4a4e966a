import AWSCore
import AWSShapes
import CloudCore
import GRDB
import JSON
import Testing

@testable import CloudSQS

@Suite("Messages")
struct MessageTests {
    private func queue(
        _ cloud: TestCloud, _ name: String = "orders", _ attributes: [String: String] = [:]
    ) async throws -> String {
        try #require(
            try await cloud.send(SQS.CreateQueue.self, .init(queueName: name, attributes: attributes)).queueUrl)
    }

    private func receive(
        _ cloud: TestCloud, _ url: String, max: Int = 10, wait: Int? = nil, timeout: Int? = nil
    ) async throws
        -> [SQS.Message]
    {
        try await cloud.send(
            SQS.ReceiveMessage.self,
            .init(
                queueUrl: url, messageSystemAttributeNames: ["All"], messageAttributeNames: ["All"],
                maxNumberOfMessages: max, visibilityTimeout: timeout, waitTimeSeconds: wait)
        ).messages ?? []
    }

    @Test(
        "A message comes with what it was sent with, and is gone once deleted",
        arguments: [AWSProtocol.awsJson1_0, .awsQuery])
    func roundTrip(_ wire: AWSProtocol) async throws {
        let cloud = try TestCloud()
        let url = try await queue(cloud)
        let sent = try await cloud.send(
            SQS.SendMessage.self,
            .init(
                queueUrl: url, messageBody: "hello",
                messageAttributes: [
                    "kind": .init(dataType: "String", stringValue: "a"),
                    "bin": .init(dataType: "Binary", binaryValue: Blob([1])),
                ],
                messageSystemAttributes: ["AWSTraceHeader": .init(dataType: "String", stringValue: "Root=1")]),
            over: wire)
        #expect(sent.md5OfMessageBody == "5d41402abc4b2a76b9719d911017c592")
        let message = try #require(try await receive(cloud, url).first)
        #expect(message.body == "hello")
        #expect(message.messageId == sent.messageId)
        #expect(message.md5OfMessageAttributes == sent.md5OfMessageAttributes)
        #expect(message.messageAttributes?["bin"]?.binaryValue == Blob([1]))
        #expect(message.attributes?["ApproximateReceiveCount"] == "1")
        #expect(message.attributes?["AWSTraceHeader"] == "Root=1")
        _ = try await cloud.send(
            SQS.DeleteMessage.self, .init(queueUrl: url, receiptHandle: try #require(message.receiptHandle)), over: wire
        )
        cloud.clock.advance(by: .seconds(31))
        #expect(try await receive(cloud, url).isEmpty)
    }

    @Test("A message is hidden for the visibility timeout, which can be changed")
    func visibility() async throws {
        let cloud = try TestCloud()
        let url = try await queue(cloud)
        _ = try await cloud.send(SQS.SendMessage.self, .init(queueUrl: url, messageBody: "x"))
        let first = try #require(try await receive(cloud, url).first?.receiptHandle)
        #expect(try await receive(cloud, url).isEmpty)
        _ = try await cloud.send(
            SQS.ChangeMessageVisibility.self, .init(queueUrl: url, receiptHandle: first, visibilityTimeout: 60))
        cloud.clock.advance(by: .seconds(59))
        #expect(try await receive(cloud, url).isEmpty)
        cloud.clock.advance(by: .seconds(1))
        let second = try #require(try await receive(cloud, url).first)
        #expect(second.attributes?["ApproximateReceiveCount"] == "2")
        // The older handle no longer holds the message.
        _ = try await cloud.send(SQS.DeleteMessage.self, .init(queueUrl: url, receiptHandle: first))
        let error = await cloud.refusal(
            SQS.ChangeMessageVisibility.self, .init(queueUrl: url, receiptHandle: first, visibilityTimeout: 0))
        #expect(error?.code.hasSuffix("MessageNotInflight") == true)
        _ = try await cloud.send(
            SQS.ChangeMessageVisibility.self,
            .init(queueUrl: url, receiptHandle: try #require(second.receiptHandle), visibilityTimeout: 0))
        #expect(try await receive(cloud, url).count == 1)
    }

    @Test("A timeout of zero hands a message out once a receive")
    func zeroTimeout() async throws {
        let cloud = try TestCloud()
        let url = try await queue(cloud)
        _ = try await cloud.send(SQS.SendMessage.self, .init(queueUrl: url, messageBody: "x"))
        for count in 1...3 {
            let messages = try await receive(cloud, url, timeout: 0)
            #expect(messages.map { $0.attributes?["ApproximateReceiveCount"] } == [String(count)])
        }
    }

    @Test("What is received too often goes to the dead letters, and a receive still fills up")
    func redrive() async throws {
        let cloud = try TestCloud()
        let dead = try await queue(cloud, "dead")
        let url = try await queue(
            cloud, "orders",
            ["RedrivePolicy": #"{"deadLetterTargetArn":"arn:aws:sqs:us-east-1:000000000000:dead","maxReceiveCount":2}"#]
        )
        for body in ["a", "b"] {
            _ = try await cloud.send(SQS.SendMessage.self, .init(queueUrl: url, messageBody: body))
        }
        for _ in 0..<2 {
            #expect(try await receive(cloud, url).count == 2)
            cloud.clock.advance(by: .seconds(30))
        }
        _ = try await cloud.send(SQS.SendMessage.self, .init(queueUrl: url, messageBody: "c"))
        #expect(try await receive(cloud, url, max: 1).map(\.body) == ["c"])
        let letters = try await receive(cloud, dead)
        #expect(letters.map(\.body).sorted { ($0 ?? "") < ($1 ?? "") } == ["a", "b"])
        #expect(letters.first?.attributes?["DeadLetterQueueSourceArn"] == "arn:aws:sqs:us-east-1:000000000000:orders")
        #expect(letters.first?.attributes?["SenderId"] != nil)
        let sources = try await cloud.send(SQS.ListDeadLetterSourceQueues.self, .init(queueUrl: dead)).queueUrls
        #expect(sources == [url])
    }

    @Test("A dead letter wakes whoever waits for it")
    func waitingForDeadLetters() async throws {
        let cloud = try TestCloud()
        let dead = try await queue(cloud, "dead")
        let url = try await queue(
            cloud, "orders",
            ["RedrivePolicy": #"{"deadLetterTargetArn":"arn:aws:sqs:us-east-1:000000000000:dead","maxReceiveCount":1}"#]
        )
        _ = try await cloud.send(SQS.SendMessage.self, .init(queueUrl: url, messageBody: "a"))
        #expect(try await receive(cloud, url).count == 1)
        cloud.clock.advance(by: .seconds(30))
        async let letters = receive(cloud, dead, wait: 20)
        try await until { cloud.clock.sleeperCount > 0 }
        #expect(try await receive(cloud, url).isEmpty)
        #expect(try await letters.count == 1)
    }

    @Test("What is too old is never handed out, and swept away")
    func retention() async throws {
        let cloud = try TestCloud()
        let url = try await queue(cloud, "orders", ["MessageRetentionPeriod": "60"])
        for body in ["a", "b"] {
            _ = try await cloud.send(SQS.SendMessage.self, .init(queueUrl: url, messageBody: body))
        }
        cloud.clock.advance(by: .seconds(61))
        _ = try await cloud.send(SQS.SendMessage.self, .init(queueUrl: url, messageBody: "c"))
        #expect(try await receive(cloud, url, max: 1).map(\.body) == ["c"])
        _ = try await cloud.send(SQS.SendMessage.self, .init(queueUrl: url, messageBody: "d"))
        try await running(cloud.sqs) {
            try await cloud.advance(by: .seconds(61))
            try await until { try cloud.sqs.store.counts(queue: 1, now: cloud.clock.now.milliseconds).oldest == nil }
        }
        #expect(try await receive(cloud, url).isEmpty)
    }

    // MARK: - Waiting

    @Test("A long poll returns when a message comes")
    func longPoll() async throws {
        let cloud = try TestCloud()
        let url = try await queue(cloud)
        async let messages = receive(cloud, url, wait: 20)
        try await until { cloud.clock.sleeperCount > 0 }
        _ = try await cloud.send(SQS.SendMessage.self, .init(queueUrl: url, messageBody: "x"))
        #expect(try await messages.map(\.body) == ["x"])
    }

    @Test("A long poll ends empty at its time")
    func longPollEnds() async throws {
        let cloud = try TestCloud()
        let url = try await queue(cloud, "orders", ["ReceiveMessageWaitTimeSeconds": "5"])
        async let messages = receive(cloud, url)
        try await until { cloud.clock.sleeperCount > 0 }
        cloud.clock.advance(by: .seconds(5))
        #expect(try await messages.isEmpty)
    }

    @Test("A long poll returns when a delayed, or a hidden, message appears", arguments: [true, false])
    func longPollDelayed(_ isDelayed: Bool) async throws {
        let cloud = try TestCloud()
        let url = try await queue(cloud, "orders", ["VisibilityTimeout": "10"])
        _ = try await cloud.send(
            SQS.SendMessage.self, .init(queueUrl: url, messageBody: "x", delaySeconds: isDelayed ? 10 : nil))
        if !isDelayed { #expect(try await receive(cloud, url).count == 1) }
        async let messages = receive(cloud, url, wait: 20)
        try await until { cloud.clock.sleeperCount > 0 }
        cloud.clock.advance(by: .seconds(10))
        #expect(try await messages.map(\.body) == ["x"])
    }

    @Test("A cancelled long poll ends")
    func cancelled() async throws {
        let cloud = try TestCloud()
        let url = try await queue(cloud)
        let poll = Task { try await receive(cloud, url, wait: 20) }
        try await until { cloud.clock.sleeperCount > 0 }
        poll.cancel()
        #expect((try? await poll.value)?.isEmpty ?? true)
    }

    @Test("Two consumers never get the same message")
    func consumers() async throws {
        let cloud = try TestCloud()
        let url = try await queue(cloud)
        for _ in 0..<5 {
            let entries = (0..<10).map { SQS.SendMessageBatchRequestEntry(id: "\($0)", messageBody: "x") }
            _ = try await cloud.send(SQS.SendMessageBatch.self, .init(queueUrl: url, entries: entries))
        }
        let ids = try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 0..<8 { group.addTask { try await receive(cloud, url).compactMap(\.messageId) } }
            return try await group.reduce([], +)
        }
        #expect(ids.count == Set(ids).count)
        #expect(ids.count == 50)
    }

    // MARK: - Batches

    @Test("A batch answers for each entry")
    func batches() async throws {
        let cloud = try TestCloud()
        let url = try await queue(cloud)
        let sent = try await cloud.send(
            SQS.SendMessageBatch.self,
            .init(
                queueUrl: url,
                entries: [
                    .init(id: "a", messageBody: "1"), .init(id: "b", messageBody: "2", delaySeconds: 901),
                    .init(id: "c", messageBody: "3"),
                ]))
        #expect(sent.successful.map(\.id) == ["a", "c"])
        #expect(sent.failed.map(\.id) == ["b"])
        let handles = try await receive(cloud, url).compactMap(\.receiptHandle)
        #expect(handles.count == 2)
        let changed = try await cloud.send(
            SQS.ChangeMessageVisibilityBatch.self,
            .init(
                queueUrl: url,
                entries: [
                    .init(id: "a", receiptHandle: handles[0], visibilityTimeout: 0),
                    .init(id: "b", receiptHandle: "x", visibilityTimeout: 0),
                ]))
        #expect(changed.successful.map(\.id) == ["a"])
        #expect(changed.failed.map(\.code) == ["ReceiptHandleIsInvalid"])
        let again = try await receive(cloud, url).compactMap(\.receiptHandle)
        #expect(again.count == 1)
        let deleted = try await cloud.send(
            SQS.DeleteMessageBatch.self,
            .init(
                queueUrl: url,
                entries: [
                    .init(id: "a", receiptHandle: again[0]), .init(id: "b", receiptHandle: handles[1]),
                    .init(id: "c", receiptHandle: "x"),
                ]))
        #expect(deleted.successful.map(\.id) == ["a", "b"])
        #expect(deleted.failed.map(\.id) == ["c"])
        cloud.clock.advance(by: .seconds(60))
        #expect(try await receive(cloud, url).isEmpty)
    }

    @Test(
        "Bad batches are refused whole",
        arguments: [
            ([], "EmptyBatchRequest"), (["a", "a"], "BatchEntryIdsNotDistinct"), (["a b"], "InvalidBatchEntryId"),
            ((0..<11).map(String.init), "TooManyEntriesInBatchRequest"),
        ] as [([String], String)])
    func badBatches(_ ids: [String], _ code: String) async throws {
        let cloud = try TestCloud()
        let url = try await queue(cloud)
        let error = await cloud.refusal(
            SQS.SendMessageBatch.self, .init(queueUrl: url, entries: ids.map { .init(id: $0, messageBody: "x") }))
        #expect(error?.code.contains(code) == true, "\(String(describing: error))")
    }

    @Test("Attributes count in a batch's size")
    func largeBatch() async throws {
        let cloud = try TestCloud()
        let url = try await queue(cloud)
        let half = String(repeating: "x", count: 524_288)
        let fits = [SQS.SendMessageBatchRequestEntry(id: "a", messageBody: half), .init(id: "b", messageBody: half)]
        #expect(
            try await cloud.send(SQS.SendMessageBatch.self, .init(queueUrl: url, entries: fits)).successful.count == 2)
        var large = fits
        large[0].messageAttributes = ["k": .init(dataType: "String", stringValue: "v")]
        let error = await cloud.refusal(SQS.SendMessageBatch.self, .init(queueUrl: url, entries: large))
        #expect(error?.code.contains("BatchRequestTooLong") == true)
    }

    // MARK: - Limits

    @Test(
        "Bad messages are refused",
        arguments: [
            ("", nil, "MissingParameter"), (String(repeating: "x", count: 1025), nil, "InvalidParameterValue"),
            ("\u{1}", nil, "InvalidMessageContents"), ("\u{FFFE}", nil, "InvalidMessageContents"),
            ("x", 901, "InvalidParameterValue"),
            ("x", -1, "InvalidParameterValue"),
        ] as [(String, Int?, String)])
    func badMessages(_ body: String, _ delay: Int?, _ code: String) async throws {
        let cloud = try TestCloud()
        let url = try await queue(cloud, "orders", ["MaximumMessageSize": "1024"])
        let error = await cloud.refusal(
            SQS.SendMessage.self, .init(queueUrl: url, messageBody: body, delaySeconds: delay))
        #expect(error?.code == code)
        #expect(try await receive(cloud, url).isEmpty)
    }

    @Test(
        "Bad receives are refused",
        arguments: [(0, nil, nil), (11, nil, nil), (1, 21, nil), (1, -1, nil), (1, nil, 43_201)] as [(Int, Int?, Int?)])
    func badReceives(_ max: Int, _ wait: Int?, _ timeout: Int?) async throws {
        let cloud = try TestCloud()
        let url = try await queue(cloud)
        let error = await cloud.refusal(
            SQS.ReceiveMessage.self,
            .init(queueUrl: url, maxNumberOfMessages: max, visibilityTimeout: timeout, waitTimeSeconds: wait))
        #expect(error?.code == "InvalidParameterValue")
    }

    @Test("Another service may send only as the queue's policy says")
    func policy() async throws {
        let cloud = try TestCloud()
        let url = try await queue(cloud)
        let topic = Principal.service("sns.amazonaws.com", sourceARN: "arn:aws:sns:us-east-1:000000000000:orders")
        func send(_ principal: Principal) async throws {
            _ = try await cloud.registry.call(
                SQS.SendMessage.self, .init(queueUrl: url, messageBody: "x"), as: principal)
        }
        await #expect(throws: AWSError.self) { try await send(topic) }
        let policy =
            #"{"Statement":[{"Effect":"Allow","Principal":{"Service":"sns.amazonaws.com"},"Action":"sqs:SendMessage","#
            + #""Resource":"*","Condition":{"ArnEquals":{"aws:SourceArn":"arn:aws:sns:us-east-1:000000000000:orders"}}}]}"#
        _ = try await cloud.send(SQS.SetQueueAttributes.self, .init(queueUrl: url, attributes: ["Policy": policy]))
        try await send(topic)
        await #expect(throws: AWSError.self) {
            try await send(.service("sns.amazonaws.com", sourceARN: "arn:aws:sns:us-east-1:000000000000:other"))
        }
        _ = try await cloud.send(SQS.SetQueueAttributes.self, .init(queueUrl: url, attributes: ["Policy": ""]))
        await #expect(throws: AWSError.self) { try await send(topic) }
    }

    @Test("Messages are there after a restart")
    func restart() async throws {
        try await withDirectory { directory in
            do {
                let cloud = try TestCloud(directory: directory)
                let url = try await queue(cloud)
                _ = try await cloud.send(SQS.SendMessage.self, .init(queueUrl: url, messageBody: "kept"))
            }
            let cloud = try TestCloud(directory: directory)
            #expect(try await receive(cloud, "http://anywhere/000000000000/orders").map(\.body) == ["kept"])
        }
    }

    @Test("Messages from before their numbers could come again are kept, with their receipts")
    func numbers() async throws {
        try await withDirectory { directory in
            let url: String
            let receipt: String
            do {
                let cloud = try TestCloud(directory: directory)
                url = try await queue(cloud)
                for body in ["first", "second"] {
                    _ = try await cloud.send(SQS.SendMessage.self, .init(queueUrl: url, messageBody: body))
                }
                receipt = try #require(try await receive(cloud, url, max: 1, timeout: 60).first?.receiptHandle)
            }
            try await DatabaseQueue(path: directory + "/sqs.sqlite").write { db in
                let made = try #require(
                    try String.fetchOne(db, sql: "SELECT sql FROM sqlite_schema WHERE name = 'message'"))
                try db.execute(
                    sql: """
                        ALTER TABLE message RENAME TO new;
                        \(made.replacing("PRIMARY KEY", with: "PRIMARY KEY AUTOINCREMENT"));
                        INSERT INTO message SELECT * FROM new;
                        DROP TABLE new;
                        CREATE INDEX messageByVisibility ON message (queue, visibleAt, sequence);
                        DELETE FROM grdb_migrations WHERE identifier = 'numbers may come again';
                        """)
            }
            let cloud = try TestCloud(directory: directory)
            _ = try await cloud.send(SQS.DeleteMessage.self, .init(queueUrl: url, receiptHandle: receipt))
            #expect(try await receive(cloud, url).map(\.body) == ["second"])
            cloud.clock.advance(by: .seconds(60))
            #expect(try await receive(cloud, url).map(\.body) == ["second"])
            let file = try DatabaseQueue(path: directory + "/sqs.sqlite")
            let isNumbered = try await file.read { db in
                try Bool.fetchOne(db, sql: "SELECT COUNT(*) FROM sqlite_sequence WHERE name = 'message'")
            }
            #expect(isNumbered == false)
        }
    }

    @Test("A receipt of a message that is gone does not name the next, which may have its number")
    func staleReceipt() async throws {
        let cloud = try TestCloud()
        let url = try await queue(cloud)
        _ = try await cloud.send(SQS.SendMessage.self, .init(queueUrl: url, messageBody: "first"))
        let receipt = try #require(try await receive(cloud, url).first?.receiptHandle)
        _ = try await cloud.send(SQS.DeleteMessage.self, .init(queueUrl: url, receiptHandle: receipt))
        _ = try await cloud.send(SQS.SendMessage.self, .init(queueUrl: url, messageBody: "second"))
        #expect(try await receive(cloud, url).map(\.body) == ["second"])
        _ = try await cloud.send(SQS.DeleteMessage.self, .init(queueUrl: url, receiptHandle: receipt))
        cloud.clock.advance(by: .seconds(30))
        #expect(try await receive(cloud, url).map(\.body) == ["second"])
    }

    @Test("Once a minute each queue tells how many messages it has")
    func metrics() async throws {
        let cloud = try TestCloud()
        let url = try await queue(cloud)
        for _ in 0..<3 { _ = try await cloud.send(SQS.SendMessage.self, .init(queueUrl: url, messageBody: "x")) }
        #expect(try await receive(cloud, url, max: 1, timeout: 600).count == 1)
        try await running(cloud.sqs) {
            try await cloud.advance(by: .seconds(60))
            try await until { !cloud.metrics.values("NumberOfMessagesSent", "orders").isEmpty }
        }
        #expect(cloud.metrics.values("ApproximateNumberOfMessagesVisible", "orders") == [2])
        #expect(cloud.metrics.values("ApproximateNumberOfMessagesNotVisible", "orders") == [1])
        #expect(cloud.metrics.values("ApproximateAgeOfOldestMessage", "orders") == [60])
        #expect(cloud.metrics.values("NumberOfMessagesSent", "orders") == [3])
        #expect(cloud.metrics.values("NumberOfMessagesReceived", "orders") == [1])
    }
}
