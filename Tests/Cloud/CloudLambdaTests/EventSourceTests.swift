import AWSCore
import AWSShapes
import CloudCore
import JSON
import Synchronization
import Testing

@testable import CloudLambda

@Suite struct EventSourceTests {
    private static let queue = "arn:aws:sqs:us-east-1:000000000000:orders"

    private func map(
        _ bench: Bench, _ more: [String: JSONValue] = [:], previous: ResourceState? = nil
    ) async throws -> ResourceState {
        var properties: JSONValue = [
            "EventSourceArn": .string(Self.queue), "FunctionName": "processor", "BatchSize": 10,
            "MaximumBatchingWindowInSeconds": 0, "FunctionResponseTypes": ["ReportBatchItemFailures"],
            "ScalingConfig": ["MaximumConcurrency": 2],
        ]
        for (key, value) in more { properties[key] = value }
        return try await bench.apply("AWS::Lambda::EventSourceMapping", properties, previous: previous)
    }

    @Test func messagesGoToTheFunctionAndTheGoodOnesAreDeleted() async throws {
        try await Bench.with { bench in
            try await bench.deploy("processor")
            bench.neighbours.enqueue(
                "1", "good", trace: "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1")
            bench.neighbours.enqueue("2", "bad")
            bench.neighbours.enqueue("3", "good too")
            let state = try await map(bench)
            try await eventually("two are deleted") {
                bench.neighbours.state.withLock { $0.deleted.sorted() == ["1", "3"] }
            }
            #expect(bench.neighbours.state.withLock { $0.hidden.keys.sorted() } == ["receipt-2"])
            #expect(
                bench.neighbours.state.withLock { $0.receivers.first }
                    == .role(name: "worker", sessionName: "processor"))
            await bench.service.telemetry.flush()
            let line = try #require(bench.neighbours.lines().first { $0.hasPrefix("BATCH") })
            #expect(line.contains("BATCH good,bad,good too TRACE Root=1-5759e988-bd862e3fe1be46a994272793"))
            let mapping = try await bench.call(Lambda.GetEventSourceMapping.self, .init(uuid: state.physicalID))
            #expect(mapping.state == "Enabled")
            #expect(mapping.lastProcessingResult == "OK: 1 of 3 messages failed")
        }
    }

    /// Who waits for an answer goes first: a queue's function stands back.
    @Test func processesOfAQueuesFunctionStandBack() async throws {
        try await Bench.with(queuesStandBack: true) { bench in
            try await bench.deploy("processor")
            try await bench.deploy("orders")
            bench.neighbours.enqueue("1", "good")
            _ = try await map(bench)
            _ = try await bench.invoke("orders")
            // Its first event is enough; it may be long in handling it while others compute.
            try await eventually("the processor alone stands back") {
                bench.service.host.processes.mapValues { ChildProcess.standsBack($0) }
                    == ["processor": true, "orders": false]
            }
        }
    }

    @Test(arguments: [
        // What the function says makes no sense, or it dies: every message comes back.
        ("nonsense", "PROBLEM: Function response was invalid"), ("crash", "PROBLEM: Function call failed"),
    ])
    func aBadAnswerFailsTheWholeBatch(body: String, result: String) async throws {
        try await Bench.with { bench in
            try await bench.deploy("processor")
            bench.neighbours.enqueue("1", "good")
            bench.neighbours.enqueue("2", body)
            let state = try await map(bench)
            try await eventually("it was tried") {
                bench.service.mapping(state.physicalID)?.configuration.lastProcessingResult == result
            }
            #expect(bench.neighbours.state.withLock { $0.deleted } == [])
            #expect(bench.neighbours.state.withLock { $0.hidden.count } == 2)
        }
    }

    @Test func manyMessagesKeepWithinTheMaximumConcurrency() async throws {
        try await Bench.with { bench in
            try await bench.deploy("processor")
            for number in 0..<100 { bench.neighbours.enqueue("\(number)", "good") }
            _ = try await map(bench)
            try await eventually("all are deleted") { bench.neighbours.state.withLock { $0.deleted.count == 100 } }
            #expect(bench.service.pools.map(\.environmentCount).reduce(0, +) <= 2)
        }
    }

    @Test func aDisabledMappingRests() async throws {
        try await Bench.with { bench in
            try await bench.deploy("processor")
            let state = try await map(bench, ["Enabled": false])
            bench.neighbours.enqueue("1", "good")
            #expect(bench.service.mapping(state.physicalID)?.configuration.state == "Disabled")
            try await Task.sleep(for: .milliseconds(200))
            #expect(bench.neighbours.state.withLock { $0.receives } == 0)
            let updated = try await bench.call(
                Lambda.UpdateEventSourceMapping.self, .init(uuid: state.physicalID, enabled: true, batchSize: 5))
            #expect(updated.state == "Enabled")
            #expect(updated.batchSize == 5)
            try await eventually("it is deleted") { bench.neighbours.state.withLock { $0.deleted == ["1"] } }
            // The template has the last word: it says nothing of Enabled, so it stays on, ten at a time.
            let again = try await map(bench, previous: state)
            #expect(again.physicalID == state.physicalID)
            #expect(bench.service.mapping(state.physicalID)?.batchSize == 10)
            _ = try await bench.call(Lambda.DeleteEventSourceMapping.self, .init(uuid: state.physicalID))
            await expectError("ResourceNotFoundException") {
                _ = try await bench.call(Lambda.GetEventSourceMapping.self, .init(uuid: state.physicalID))
            }
        }
    }

    @Test func aThrottledBatchIsLeftToComeBack() async throws {
        try await Bench.with { bench in
            try await bench.deploy("processor", ["ReservedConcurrentExecutions": 0])
            bench.neighbours.enqueue("1", "good")
            let state = try await map(bench)
            try await eventually("it was refused") {
                bench.service.mapping(state.physicalID)?.configuration.lastProcessingResult
                    == "PROBLEM: Function call throttled"
            }
            #expect(bench.neighbours.state.withLock { $0.deleted } == [])
        }
    }

    @Test func aQueueThatIsGoneIsAskedAgain() async throws {
        try await Bench.with { bench in
            try await bench.deploy("processor")
            bench.neighbours.state.withLock { $0.refusesReceive = true }
            let state = try await map(bench)
            try await eventually("it fails") {
                bench.service.mapping(state.physicalID)?.configuration.lastProcessingResult?.hasPrefix(
                    "PROBLEM: QueueDoesNotExist") == true
            }
            bench.neighbours.enqueue("1", "good")
            bench.neighbours.state.withLock { $0.refusesReceive = false }
            try await eventually("it is deleted") { bench.neighbours.state.withLock { $0.deleted == ["1"] } }
        }
    }

    @Test func aWindowGathersABatch() async throws {
        try await Bench.with { bench in
            try await bench.deploy("processor")
            bench.neighbours.enqueue("1", "first")
            _ = try await map(bench, ["MaximumBatchingWindowInSeconds": 1, "BatchSize": 20, "ScalingConfig": .null])
            try await Task.sleep(for: .milliseconds(100))
            bench.neighbours.enqueue("2", "second")
            try await eventually("both are deleted") { bench.neighbours.state.withLock { $0.deleted.count == 2 } }
            await bench.service.telemetry.flush()
            #expect(bench.neighbours.lines().contains { $0.hasPrefix("BATCH first") })
        }
    }

    @Test func whatNoFilterMatchesIsDeletedAndNeverSeen() async throws {
        try await Bench.with { bench in
            try await bench.deploy("processor")
            bench.neighbours.enqueue("1", #"{"kind":"order","total":7}"#)
            bench.neighbours.enqueue("2", #"{"kind":"order","total":700}"#)
            bench.neighbours.enqueue("3", "no JSON")
            bench.neighbours.enqueue("4", #"{"kind":"letter"}"#)
            let pattern = #"{"body":{"kind":["order"],"total":[{"numeric":["<",100]}]}}"#
            let state = try await map(bench, ["FilterCriteria": ["Filters": [["Pattern": .string(pattern)]]]])
            try await eventually("all are deleted") {
                bench.neighbours.state.withLock { $0.deleted.sorted() } == ["1", "2", "3", "4"]
            }
            await bench.service.telemetry.flush()
            let seen = bench.neighbours.lines().filter { $0.hasPrefix("BATCH") }
            #expect(seen.count == 1)
            #expect(seen.first?.hasPrefix(#"BATCH {"kind":"order","total":7} TRACE"#) == true)
            // The template has the last word: without filters all are wanted.
            #expect(bench.service.mapping(state.physicalID)?.configuration.filterCriteria?.filters?.count == 1)
            _ = try await map(bench, previous: state)
            #expect(bench.service.mapping(state.physicalID)?.configuration.filterCriteria == nil)
            // What the poller from before takes yet is deleted.
            try await eventually("it is handled") {
                bench.neighbours.enqueue("5", "no JSON either")
                await bench.service.telemetry.flush()
                return bench.neighbours.lines().contains { $0.hasPrefix("BATCH no JSON either") }
            }
        }
    }

    @Test(
        arguments: [
            (#"{"body":["hello"]}"#, "hello", true), (#"{"body":["hello"]}"#, #"{"hello":1}"#, false),
            (#"{"body":{"hello":[1]}}"#, "hello", false), (#"{"body":{"hello":[1]}}"#, #"{"hello":1}"#, true),
            (#"{"body":["7"]}"#, "7", true), (#"{"messageAttributes":{"kind":{"stringValue":["order"]}}}"#, "x", true),
            (#"{"messageAttributes":{"kind":{"stringValue":["letter"]}}}"#, "x", false),
            (#"{"attributes":{"SenderId":[{"prefix":"AID"}]}}"#, "x", true),
        ] as [(String, String, Bool)])
    func filtersOfMessages(pattern: String, body: String, isWanted: Bool) throws {
        let filter = try #require(try EventFilter(.init(filters: [.init(pattern: pattern)])))
        let message = SQS.Message(
            messageId: "1", body: body, attributes: ["SenderId": "AIDA"],
            messageAttributes: ["kind": .init(dataType: "String", stringValue: "order")])
        let json = SQSEvent.filterable(message, queueARN: Self.queue, region: "us-east-1")
        #expect(filter.matches(json) == isWanted)
    }

    @Test func mappingsThatMakeNoSense() async throws {
        try await Bench.with { bench in
            try await bench.deploy("processor", ["Timeout": 30])
            @Sendable func create(
                _ change: @Sendable (inout Lambda.CreateEventSourceMappingRequest) -> Void
            ) async throws {
                var input = Lambda.CreateEventSourceMappingRequest(
                    functionName: "processor", eventSourceArn: Self.queue)
                change(&input)
                _ = try await bench.call(Lambda.CreateEventSourceMapping.self, input)
            }
            await expectError("ValidationException", "Value '0' at 'batchSize' failed") {
                try await create { $0.batchSize = 0 }
            }
            await expectError("InvalidParameterValueException", "batch window") {
                try await create { $0.batchSize = 11 }
            }
            await expectError("ValidationException", "less than or equal to 300") {
                try await create { $0.maximumBatchingWindowInSeconds = 301 }
            }
            await expectError("ValidationException") {
                try await create { $0.scalingConfig = .init(maximumConcurrency: 1) }
            }
            await expectError("InvalidParameterValueException", "required") {
                try await create { $0.eventSourceArn = nil }
            }
            await expectError("InvalidParameterValueException", "StartingPosition is not valid for SQS event sources.")
            {
                try await create { $0.startingPosition = "LATEST" }
            }
            await expectError("InvalidParameterValueException", "MaximumRetryAttempts is not valid") {
                try await create { $0.maximumRetryAttempts = 1 }
            }
            await expectError("InvalidParameterValueException", "Invalid filter pattern definition.") {
                try await create { $0.filterCriteria = .init(filters: [.init(pattern: "{")]) }
            }
            await expectError("UnsupportedOperation") {
                try await create { $0.eventSourceArn = "arn:aws:kinesis:us-east-1:000000000000:stream/x" }
            }
            await expectError("ResourceNotFoundException") { try await create { $0.functionName = "nobody" } }
            await expectError("ValidationException", "enum value set: [ReportBatchItemFailures]") {
                try await create { $0.functionResponseTypes = ["Maybe"] }
            }
            await expectError("InvalidParameterValueException", "QueueDoesNotExist") {
                try await create { $0.eventSourceArn = "arn:aws:sqs:us-east-1:000000000000:nowhere" }
            }
            bench.neighbours.state.withLock { $0.visibilityTimeout = "20" }
            await expectError(
                "InvalidParameterValueException",
                "Queue visibility timeout: 20 seconds is less than Function timeout: 30 seconds"
            ) {
                try await create { _ in }
            }
            bench.neighbours.state.withLock { $0.visibilityTimeout = "30" }
            try await create { $0.enabled = false }
            await expectError("ResourceConflictException", "already exists") { try await create { _ in } }
            let made = try #require(bench.service.allMappings.first).uuid
            await expectError("InvalidParameterValueException", "DestinationConfig is not valid") {
                _ = try await bench.call(
                    Lambda.UpdateEventSourceMapping.self,
                    .init(uuid: made, destinationConfig: .init(onFailure: .init(destination: Self.queue))))
            }
            do {
                let unknown = "00000000-0000-0000-0000-000000000000"
                await expectError("ResourceNotFoundException", "The resource you requested does not exist.") {
                    _ = try await bench.call(Lambda.DeleteEventSourceMapping.self, .init(uuid: unknown))
                }
                await expectError("ResourceNotFoundException", "The resource you requested does not exist.") {
                    _ = try await bench.call(
                        Lambda.UpdateEventSourceMapping.self, .init(uuid: unknown, enabled: true))
                }
            }
            let list = try await bench.call(Lambda.ListEventSourceMappings.self, .init(functionName: "processor"))
            #expect(list.eventSourceMappings?.count == 1)
            #expect(
                try await bench.call(Lambda.ListEventSourceMappings.self, .init(functionName: "orders"))
                    .eventSourceMappings?.count == 0)
        }
    }

    @Test(
        arguments: [
            ("", [String]()), ("null", []), ("{}", []), (#"{"batchItemFailures":null}"#, []),
            (#"{"batchItemFailures":[]}"#, []),
            (#"{"batchItemFailures":[{"itemIdentifier":"a"}]}"#, ["a"]), ("\"fine\"", []),
        ] as [(String, [String])])
    func answersThatCount(answer: String, failed: [String]) {
        #expect(SQSEvent.failures(Array(answer.utf8), among: ["a", "b"]) == Set(failed))
    }

    @Test(arguments: [
        "{", #"{"batchItemFailures":"a"}"#, #"{"batchItemFailures":[{"itemIdentifier":""}]}"#,
        #"{"batchItemFailures":[{"itemIdentifier":null}]}"#, #"{"batchItemFailures":[{"id":"a"}]}"#,
        #"{"batchItemFailures":[{"itemIdentifier":"z"}]}"#,
    ])
    func answersThatMakeNoSense(answer: String) {
        #expect(SQSEvent.failures(Array(answer.utf8), among: ["a", "b"]) == nil)
    }

    @Test func theRecordIsAWSs() throws {
        let message = SQS.Message(
            messageId: "id", receiptHandle: "handle", md5OfBody: "sum", body: "say \"hi\"",
            attributes: ["ApproximateReceiveCount": "1", "SenderId": "me"], md5OfMessageAttributes: "attributes",
            messageAttributes: [
                "kind": .init(dataType: "String", stringValue: "order"),
                "raw": .init(dataType: "Binary", binaryValue: Blob([1, 2])),
            ])
        let json = try JSONValue(parsing: SQSEvent.bytes([message], queueARN: Self.queue, region: "us-east-1"))
        #expect(
            json == [
                "Records": [
                    [
                        "messageId": "id", "receiptHandle": "handle", "body": "say \"hi\"",
                        "attributes": ["ApproximateReceiveCount": "1", "SenderId": "me"],
                        "messageAttributes": [
                            "kind": [
                                "stringValue": "order", "stringListValues": [], "binaryListValues": [],
                                "dataType": "String",
                            ],
                            "raw": [
                                "binaryValue": "AQI=", "stringListValues": [], "binaryListValues": [],
                                "dataType": "Binary",
                            ],
                        ],
                        "md5OfMessageAttributes": "attributes", "md5OfBody": "sum", "eventSource": "aws:sqs",
                        "eventSourceARN": .string(Self.queue), "awsRegion": "us-east-1",
                    ]
                ]
            ])
    }
}
