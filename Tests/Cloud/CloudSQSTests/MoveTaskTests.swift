import AWSCore
import AWSShapes
import JSON
import Testing

@testable import CloudCore
@testable import CloudSQS

@Suite("Message move tasks")
struct MoveTaskTests {
    private static let prefix = "arn:aws:sqs:us-east-1:000000000000:"
    private static let dead = prefix + "dead"

    // MARK: - Given

    private func queue(_ cloud: TestCloud, _ name: String, _ attributes: [String: String] = [:]) async throws -> String
    {
        try #require(
            try await cloud.send(SQS.CreateQueue.self, .init(queueName: name, attributes: attributes)).queueUrl)
    }

    private func source(_ cloud: TestCloud, _ name: String, _ attributes: [String: String] = [:]) async throws -> String
    {
        let policy = #"{"deadLetterTargetArn":"\#(Self.dead)","maxReceiveCount":1}"#
        return try await queue(cloud, name, attributes.merging(["RedrivePolicy": policy]) { $1 })
    }

    private func receive(_ cloud: TestCloud, _ url: String) async throws -> [SQS.Message] {
        try await cloud.send(
            SQS.ReceiveMessage.self,
            .init(
                queueUrl: url, messageSystemAttributeNames: ["All"], messageAttributeNames: ["All"],
                maxNumberOfMessages: 10, waitTimeSeconds: 0)
        ).messages ?? []
    }

    /// Sends messages and receives them once too often.
    @discardableResult
    private func kill(_ bodies: [String], in url: String, _ cloud: TestCloud) async throws -> [SQS.Message] {
        for body in bodies {
            _ = try await cloud.send(
                SQS.SendMessage.self,
                .init(
                    queueUrl: url, messageBody: body,
                    messageAttributes: ["kind": .init(dataType: "String", stringValue: body)]))
        }
        let received = try await receive(cloud, url)
        #expect(received.count == bodies.count)
        cloud.clock.advance(by: .seconds(30))
        #expect(try await receive(cloud, url).isEmpty)
        cloud.clock.advance(by: .seconds(1))
        return received
    }

    private func start(
        _ cloud: TestCloud, to destination: String? = nil, rate: Int? = nil
    ) async throws -> String {
        try #require(
            try await cloud.send(
                SQS.StartMessageMoveTask.self,
                .init(sourceArn: Self.dead, destinationArn: destination, maxNumberOfMessagesPerSecond: rate)
            ).taskHandle)
    }

    private func tasks(_ cloud: TestCloud, limit: Int? = nil) async throws -> [SQS.ListMessageMoveTasksResultEntry] {
        try await cloud.send(SQS.ListMessageMoveTasks.self, .init(sourceArn: Self.dead, maxResults: limit)).results
            ?? []
    }

    /// The newest task, once it has come to a status.
    @discardableResult
    private func task(_ cloud: TestCloud, is status: String) async throws -> SQS.ListMessageMoveTasksResultEntry {
        try await until { try await tasks(cloud).first?.status == status }
        return try #require(try await tasks(cloud).first)
    }

    private func count(_ cloud: TestCloud, _ url: String) async throws -> Int? {
        let result = try await cloud.send(
            SQS.GetQueueAttributes.self, .init(queueUrl: url, attributeNames: ["ApproximateNumberOfMessages"]))
        return result.attributes?["ApproximateNumberOfMessages"].flatMap(Int.init)
    }

    // MARK: - Where messages go

    @Test("Without a destination each message goes back to the queue that it came from, as a new message")
    func backToSources() async throws {
        // given two queues that share a dead-letter queue
        let cloud = try TestCloud()
        let dead = try await queue(cloud, "dead")
        let orders = try await source(cloud, "orders")
        let mails = try await source(cloud, "mails")
        let before = try await kill(["a", "b"], in: orders, cloud)
        try await kill(["c"], in: mails, cloud)
        #expect(try await count(cloud, dead) == 3)
        // when
        let started = cloud.clock.now.milliseconds
        try await running(cloud.sqs) {
            _ = try await start(cloud)
            let task = try await task(cloud, is: "COMPLETED")
            // then
            #expect(task.approximateNumberOfMessagesMoved == 3)
            #expect(task.approximateNumberOfMessagesToMove == 3)
            #expect(task.sourceArn == Self.dead)
            #expect(task.destinationArn == nil)
            #expect(task.maxNumberOfMessagesPerSecond == nil)
            #expect(task.startedTimestamp == Int(started))
            #expect(task.taskHandle == nil)
            #expect(task.failureReason == nil)
        }
        #expect(try await count(cloud, dead) == 0)
        #expect(try await receive(cloud, mails).map(\.body) == ["c"])
        let messages = try await receive(cloud, orders)
        #expect(Set(messages.compactMap(\.body)) == ["a", "b"])
        #expect(Set(messages.compactMap(\.messageId)).isDisjoint(with: before.compactMap(\.messageId)))
        let first = try #require(messages.first)
        #expect(first.messageAttributes?["kind"]?.stringValue == first.body)
        #expect(first.attributes?["ApproximateReceiveCount"] == "1")
        #expect(first.attributes?["SentTimestamp"] == String(started))
        #expect(first.attributes?["DeadLetterQueueSourceArn"] == nil)
        #expect(first.attributes?["SenderId"] != nil)
    }

    @Test("A redriven message that fails again is a dead letter again, and the task that moved it is over")
    func failsAgain() async throws {
        let cloud = try TestCloud()
        let dead = try await queue(cloud, "dead")
        let orders = try await source(cloud, "orders")
        try await kill(["a"], in: orders, cloud)
        try await running(cloud.sqs) {
            _ = try await start(cloud)
            try await task(cloud, is: "COMPLETED")
            #expect(try await receive(cloud, orders).count == 1)
            cloud.clock.advance(by: .seconds(30))
            #expect(try await receive(cloud, orders).isEmpty)
            #expect(try await count(cloud, dead) == 1)
            _ = try await start(cloud)
            try await task(cloud, is: "COMPLETED")
        }
        #expect(try await count(cloud, dead) == 0)
        #expect(try await receive(cloud, orders).map(\.body) == ["a"])
    }

    @Test("A destination gets all messages, those sent to the dead-letter queue by hand too, after its delay")
    func customDestination() async throws {
        let cloud = try TestCloud()
        let dead = try await queue(cloud, "dead")
        let orders = try await source(cloud, "orders")
        let other = try await queue(cloud, "other", ["DelaySeconds": "5"])
        try await kill(["a"], in: orders, cloud)
        _ = try await cloud.send(SQS.SendMessage.self, .init(queueUrl: dead, messageBody: "by hand"))
        try await running(cloud.sqs) {
            _ = try await start(cloud, to: Self.prefix + "other")
            let task = try await task(cloud, is: "COMPLETED")
            #expect(task.destinationArn == Self.prefix + "other")
            #expect(task.approximateNumberOfMessagesMoved == 2)
        }
        #expect(try await receive(cloud, other).isEmpty)
        cloud.clock.advance(by: .seconds(5))
        #expect(Set(try await receive(cloud, other).compactMap(\.body)) == ["a", "by hand"])
    }

    @Test("A long poll on the destination wakes")
    func wakes() async throws {
        let cloud = try TestCloud()
        _ = try await queue(cloud, "dead")
        let orders = try await source(cloud, "orders")
        try await kill(["a"], in: orders, cloud)
        let poll = Task {
            try await cloud.send(SQS.ReceiveMessage.self, .init(queueUrl: orders, waitTimeSeconds: 20)).messages
        }
        try await until { cloud.clock.sleeperCount > 0 }
        try await running(cloud.sqs) {
            _ = try await start(cloud)
            #expect(try await poll.value?.map(\.body) == ["a"])
        }
    }

    @Test("More messages than one transaction takes, and what is in flight stays")
    func many() async throws {
        let cloud = try TestCloud()
        let dead = try await queue(cloud, "dead")
        _ = try await source(cloud, "orders")
        let other = try await queue(cloud, "other")
        for _ in 0..<121 {
            let entries = (0..<10).map { SQS.SendMessageBatchRequestEntry(id: "\($0)", messageBody: "x") }
            _ = try await cloud.send(SQS.SendMessageBatch.self, .init(queueUrl: dead, entries: entries))
        }
        #expect(try await receive(cloud, dead).count == 10)
        try await running(cloud.sqs) {
            _ = try await start(cloud, to: Self.prefix + "other")
            let task = try await task(cloud, is: "COMPLETED")
            #expect(task.approximateNumberOfMessagesToMove == 1200)
            #expect(task.approximateNumberOfMessagesMoved == 1200)
        }
        #expect(try await count(cloud, other) == 1200)
        cloud.clock.advance(by: .seconds(30))
        #expect(try await count(cloud, dead) == 10)
    }

    // MARK: - How fast, and until when

    @Test("A rate is messages a second of the clock; a task can be cancelled, and what was moved stays moved")
    func rateAndCancel() async throws {
        let cloud = try TestCloud()
        let dead = try await queue(cloud, "dead")
        let orders = try await source(cloud, "orders")
        try await kill((0..<8).map(String.init), in: orders, cloud)
        try await running(cloud.sqs) {
            // Two sleep: the loop that looks after queues, and the task.
            let handle = try await start(cloud, rate: 2)
            try await until { cloud.clock.sleeperCount == 2 }
            var task = try await task(cloud, is: "RUNNING")
            #expect(task.taskHandle == handle)
            #expect(task.approximateNumberOfMessagesMoved == 2)
            #expect(task.approximateNumberOfMessagesToMove == 8)
            #expect(task.maxNumberOfMessagesPerSecond == 2)
            cloud.clock.advance(by: .milliseconds(999))
            #expect(try await tasks(cloud).first?.approximateNumberOfMessagesMoved == 2)
            cloud.clock.advance(by: .milliseconds(1))
            try await until { try await tasks(cloud).first?.approximateNumberOfMessagesMoved == 4 }
            try await until { cloud.clock.sleeperCount == 2 }
            // One task a queue.
            let second = await cloud.refusal(SQS.StartMessageMoveTask.self, .init(sourceArn: Self.dead))
            #expect(second?.code == "InvalidParameterValue")
            #expect(second?.message.hasPrefix("There is already a task running.") == true)
            // Cancelled twice: the second finds nothing that runs.
            let cancelled = try await cloud.send(SQS.CancelMessageMoveTask.self, .init(taskHandle: handle))
            #expect(cancelled.approximateNumberOfMessagesMoved == 4)
            #expect(try await tasks(cloud).first?.status == "CANCELLING")
            #expect(try await tasks(cloud).first?.taskHandle == nil)
            let again = await cloud.refusal(SQS.CancelMessageMoveTask.self, .init(taskHandle: handle))
            #expect(again?.code == "ResourceNotFoundException")
            let third = await cloud.refusal(SQS.StartMessageMoveTask.self, .init(sourceArn: Self.dead))
            #expect(third?.code == "InvalidParameterValue")
            cloud.clock.advance(by: .seconds(1))
            task = try await self.task(cloud, is: "CANCELLED")
            #expect(task.approximateNumberOfMessagesMoved == 4)
        }
        #expect(try await count(cloud, dead) == 4)
        #expect(try await count(cloud, orders) == 4)
    }

    @Test("Tasks go on after a restart where they were", arguments: [true, false])
    func restart(_ isCancelled: Bool) async throws {
        try await withDirectory { directory in
            let clock = SimulatedClock()
            try await {
                let cloud = try TestCloud(directory: directory, clock: clock)
                _ = try await queue(cloud, "dead")
                let orders = try await source(cloud, "orders")
                try await kill(["a", "b", "c"], in: orders, cloud)
                try await running(cloud.sqs) {
                    let handle = try await start(cloud, rate: 1)
                    try await until { try await tasks(cloud).first?.approximateNumberOfMessagesMoved == 1 }
                    try await until { clock.sleeperCount == 2 }
                    if isCancelled {
                        _ = try await cloud.send(SQS.CancelMessageMoveTask.self, .init(taskHandle: handle))
                    }
                }
            }()
            try await until { clock.sleeperCount == 0 }
            let cloud = try TestCloud(directory: directory, clock: clock)
            #expect(try await tasks(cloud).first?.status == (isCancelled ? "CANCELLING" : "RUNNING"))
            try await running(cloud.sqs) {
                if isCancelled {
                    #expect(try await task(cloud, is: "CANCELLED").approximateNumberOfMessagesMoved == 1)
                } else {
                    try await until { try await tasks(cloud).first?.approximateNumberOfMessagesMoved == 2 }
                    try await until { clock.sleeperCount == 2 }
                    clock.advance(by: .seconds(1))
                    #expect(try await task(cloud, is: "COMPLETED").approximateNumberOfMessagesMoved == 3)
                }
            }
        }
    }

    @Test("A task that finds no queue for a message fails and says why")
    func failures() async throws {
        let cloud = try TestCloud()
        let dead = try await queue(cloud, "dead")
        let orders = try await source(cloud, "orders")
        let mails = try await source(cloud, "mails")
        let other = try await queue(cloud, "other")
        try await kill(["a"], in: mails, cloud)
        _ = try await cloud.send(SQS.DeleteQueue.self, .init(queueUrl: mails))
        try await running(cloud.sqs) {
            _ = try await start(cloud)
            var task = try await task(cloud, is: "FAILED")
            #expect(task.failureReason == "AWS.SimpleQueueService.NonExistentQueue")
            #expect(task.approximateNumberOfMessagesMoved == 0)
            _ = try await cloud.send(SQS.PurgeQueue.self, .init(queueUrl: dead))
            // What came before the message without a source is moved.
            try await kill(["b"], in: orders, cloud)
            _ = try await cloud.send(SQS.SendMessage.self, .init(queueUrl: dead, messageBody: "by hand"))
            _ = try await start(cloud)
            try await until { try await tasks(cloud).first?.failureReason == "CouldNotDetermineMessageSource" }
            task = try #require(try await tasks(cloud).first)
            #expect(task.status == "FAILED")
            #expect(task.approximateNumberOfMessagesMoved == 1)
        }
        #expect(try await count(cloud, dead) == 1)
        // The destination disappears before the task gets to work.
        _ = try await start(cloud, to: Self.prefix + "other")
        _ = try await cloud.send(SQS.DeleteQueue.self, .init(queueUrl: other))
        try await running(cloud.sqs) {
            let task = try await task(cloud, is: "FAILED")
            #expect(task.failureReason == "AWS.SimpleQueueService.NonExistentQueue")
        }
        #expect(try await count(cloud, dead) == 1)
    }

    @Test("The ten newest tasks are remembered, one is listed unless more are asked for")
    func history() async throws {
        let cloud = try TestCloud()
        let dead = try await queue(cloud, "dead")
        _ = try await source(cloud, "orders")
        #expect(try await tasks(cloud).isEmpty)
        try await running(cloud.sqs) {
            for rate in 1...12 {
                _ = try await start(cloud, rate: rate)
                try await until { try await tasks(cloud).first?.status == "COMPLETED" }
            }
        }
        #expect(try await tasks(cloud).map(\.maxNumberOfMessagesPerSecond) == [12])
        #expect(try await tasks(cloud, limit: 10).map(\.maxNumberOfMessagesPerSecond) == Array((3...12).reversed()))
        // A queue takes its tasks along.
        _ = try await cloud.send(SQS.DeleteQueue.self, .init(queueUrl: dead))
        _ = try await queue(cloud, "dead")
        #expect(try await tasks(cloud).isEmpty)
    }

    // MARK: - Refusals

    @Test(
        "Bad tasks are refused",
        arguments: [
            ("orders", nil, nil, "InvalidParameterValue", "Source queue must be configured as a Dead Letter Queue."),
            (
                "nothing", nil, nil, "ResourceNotFoundException",
                "The resource that you specified for the SourceArn parameter doesn't exist."
            ),
            (
                "dead", "nothing", nil, "ResourceNotFoundException",
                "The resource that you specified for the DestinationArn parameter doesn't exist."
            ),
            (
                "dead", "dead", nil, "InvalidParameterValue",
                "Source queue arn and destination queue arn cannot be the same."
            ),
            (
                "dead", nil, 0, "InvalidParameterValue",
                "Value 0 for parameter MaxNumberOfMessagesPerSecond is invalid. "
                    + "Reason: You must enter a number that's between 1 and 500."
            ),
            (
                "dead", nil, 501, "InvalidParameterValue",
                "Value 501 for parameter MaxNumberOfMessagesPerSecond is invalid. "
                    + "Reason: You must enter a number that's between 1 and 500."
            ),
        ] as [(String, String?, Int?, String, String)])
    func badTasks(
        _ source: String, _ destination: String?, _ rate: Int?, _ code: String, _ message: String
    ) async throws {
        let cloud = try TestCloud()
        _ = try await queue(cloud, "dead")
        _ = try await self.source(cloud, "orders")
        let error = await cloud.refusal(
            SQS.StartMessageMoveTask.self,
            .init(
                sourceArn: Self.prefix + source, destinationArn: destination.map { Self.prefix + $0 },
                maxNumberOfMessagesPerSecond: rate))
        #expect(error?.code == code)
        #expect(error?.message == message)
        #expect(try await tasks(cloud).isEmpty)
    }

    @Test(
        "What is no ARN, and no handle, is refused", arguments: ["", "dead", "arn:aws:sns:us-east-1:000000000000:dead"])
    func malformed(_ text: String) async throws {
        let cloud = try TestCloud()
        _ = try await queue(cloud, "dead")
        _ = try await source(cloud, "orders")
        for error in [
            await cloud.refusal(SQS.StartMessageMoveTask.self, .init(sourceArn: text)),
            await cloud.refusal(SQS.StartMessageMoveTask.self, .init(sourceArn: Self.dead, destinationArn: text)),
            await cloud.refusal(SQS.ListMessageMoveTasks.self, .init(sourceArn: text)),
            await cloud.refusal(SQS.CancelMessageMoveTask.self, .init(taskHandle: text)),
        ] {
            #expect(error?.code == "InvalidParameterValue", "\(String(describing: error))")
        }
    }

    @Test("Lists and handles that name nothing are refused")
    func unknown() async throws {
        let cloud = try TestCloud()
        _ = try await queue(cloud, "dead")
        let list = await cloud.refusal(SQS.ListMessageMoveTasks.self, .init(sourceArn: Self.prefix + "nothing"))
        #expect(list?.code == "ResourceNotFoundException")
        for limit in [0, 11] {
            let error = await cloud.refusal(
                SQS.ListMessageMoveTasks.self, .init(sourceArn: Self.dead, maxResults: limit))
            #expect(error?.code == "InvalidParameterValue")
        }
        let queue = MoveTaskHandle(name: "x", sourceArn: Self.prefix + "nothing").text
        let noQueue = await cloud.refusal(SQS.CancelMessageMoveTask.self, .init(taskHandle: queue))
        #expect(noQueue?.message == "The resource that you specified for the SourceArn parameter doesn't exist.")
        let task = MoveTaskHandle(name: "x", sourceArn: Self.dead).text
        let noTask = await cloud.refusal(SQS.CancelMessageMoveTask.self, .init(taskHandle: task))
        #expect(noTask?.message == "Task does not exist.")
    }

    @Test("A task needs the rights to receive and delete there, and to send where the messages go")
    func rights() async throws {
        let cloud = try TestCloud()
        _ = try await queue(cloud, "dead")
        _ = try await source(cloud, "orders")
        func allow(_ actions: [String], _ send: String) throws {
            let statements = [
                #"{"Effect":"Allow","Action":\#(actions.map { "sqs:" + $0 }),"Resource":"\#(Self.dead)"}"#,
                #"{"Effect":"Allow","Action":"sqs:SendMessage","Resource":"\#(Self.prefix)\#(send)"}"#,
            ]
            let text = #"{"Version":"2012-10-17","Statement":[\#(statements.joined(separator: ","))]}"#
            cloud.registry.identity.putRole(
                Identity.Role(
                    name: "operator", arn: "arn:aws:iam::000000000000:role/operator", assumeRolePolicy: .null,
                    policies: ["redrive": try JSONValue(parsing: text)]))
        }
        func code() async -> String? {
            do {
                _ = try await cloud.registry.call(
                    SQS.StartMessageMoveTask.self, .init(sourceArn: Self.dead),
                    as: .role(name: "operator", sessionName: "s"))
                return nil
            } catch { return (error as? AWSError)?.code }
        }
        let all = ["StartMessageMoveTask", "ReceiveMessage", "DeleteMessage", "GetQueueAttributes"]
        for missing in all {
            try allow(all.filter { $0 != missing }, "orders")
            #expect(await code()?.hasPrefix("AccessDenied") == true, "\(missing)")
        }
        try allow(all, "other")
        #expect(await code()?.hasPrefix("AccessDenied") == true)
        try allow(all, "orders")
        #expect(await code() == nil)
    }
}
