import AWSCore
import AWSShapes
import CloudCore
import JSON
import Synchronization
import Testing

@testable import CloudLambda

/// Asynchronous invocations on a clock that the test moves: what waits for an attempt, and until when, is on disk.
@Suite(.serialized) struct AsyncInvocationTests {
    private static let queue = "arn:aws:sqs:us-east-1:000000000000:dead"
    private static let topic = "arn:aws:sns:us-east-1:000000000000:news"

    private func with(
        _ source: StreamSource = StreamSource(), dataDirectory: String? = nil, concurrency: Int = 1000,
        clock: SimulatedClock = SimulatedClock(), _ body: @Sendable (Bench, SimulatedClock) async throws -> Void
    ) async throws {
        var options = LambdaOptions()
        options.initializationTimeout = .seconds(1_000_000)
        options.idleLifetime = .seconds(1_000_000)
        options.accountConcurrency = concurrency
        try await Bench.with(clock: clock, dataDirectory: dataDirectory, options: options) { bench in
            bench.registry.register(FakeTopic(source: source))
            try await body(bench, clock)
        }
    }

    /// Moves the clock in small steps until it is so; not while the function runs, or it might run out of time.
    private func advancing(
        _ bench: Bench, _ clock: SimulatedClock, by step: Duration = .seconds(5), until what: String,
        sourceLocation: SourceLocation = #_sourceLocation, _ condition: @Sendable () async throws -> Bool
    ) async throws {
        try await eventually(what, within: 120, sourceLocation: sourceLocation) {
            if try await condition() { return true }
            if bench.service.host.ledger.running("orders") == 0 { clock.advance(by: step) }
            return false
        }
    }

    private func send(_ bench: Bench, _ event: JSONValue, qualifier: String? = nil) async throws {
        let answer = try await bench.send(
            Lambda.Invoke.self,
            .init(
                functionName: "orders", invocationType: "Event", payload: Blob(event.utf8Bytes()), qualifier: qualifier)
        )
        #expect(answer.statusCode == 202)
        #expect(answer.payload?.bytes.isEmpty ?? true)
        #expect(answer.functionError == nil)
    }

    /// An invocation is reported when its environment has asked for the next one, which may be after its answer.
    private func counted(
        _ bench: Bench, _ metric: String, _ wanted: Double, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        try await eventually("\(metric) is \(wanted)", sourceLocation: sourceLocation) {
            await bench.service.telemetry.flush()
            return bench.neighbours.metric(metric) == wanted
        }
    }

    private func letters(_ bench: Bench) -> [SQS.SendMessageRequest] { bench.neighbours.state.withLock { $0.letters } }

    @Test func anEventIsHandledOnce() async throws {
        try await with { bench, _ in
            try await bench.create()
            try await send(bench, ["print": "handled"])
            try await eventually("it is done") { try bench.events.isEmpty }
            await bench.service.telemetry.flush()
            #expect(bench.neighbours.lines().filter { $0 == "handled\n" }.count == 1)
            #expect(bench.neighbours.metric("AsyncEventsReceived") == 1)
            #expect(bench.neighbours.metric("AsyncEventsDropped") == 0)
            #expect(
                bench.neighbours.state.withLock { $0.metrics.first { $0.metricName == "AsyncEventAge" }?.unit }
                    == "Milliseconds")
        }
    }

    @Test(
        arguments: [
            (["error": "no stock"], "no stock"), (["exit": 7], "exit status 7"),
            (["size": 6_400_000], "exceeded maximum allowed payload size"),
        ] as [(JSONValue, String)])
    func aFailureIsTriedAgainAfterOneMinuteAndAfterTwo(event: JSONValue, message: String) async throws {
        try await with { bench, clock in
            try await bench.create { $0.deadLetterConfig = .init(targetArn: Self.queue) }
            let start = clock.now
            try await send(bench, event)
            try await eventually("the first attempt") { try bench.events.first?.attempts == 1 }
            #expect(try bench.events.first?.due == (start + .seconds(60)).milliseconds)
            clock.advance(by: .seconds(59))
            #expect(try bench.events.first?.attempts == 1)
            try await advancing(bench, clock, until: "the second") { try bench.events.first?.attempts == 2 }
            let second = try #require(try bench.events.first?.due)
            #expect(second >= (start + .seconds(60 + 120)).milliseconds)
            #expect(second <= (clock.now + .seconds(120)).milliseconds)
            try await advancing(bench, clock, until: "the third and last") { try bench.events.isEmpty }
            #expect(clock.now.milliseconds >= second)
            let letter = try #require(letters(bench).first)
            #expect(letters(bench).count == 1)
            #expect(try JSONValue(parsing: letter.messageBody) == event)
            #expect(letter.queueUrl.hasSuffix("/000000000000/dead"))
            #expect(letter.messageAttributes?["ErrorCode"]?.stringValue == "200")
            #expect(letter.messageAttributes?["ErrorCode"]?.dataType == "Number")
            #expect(letter.messageAttributes?["ErrorMessage"]?.stringValue?.contains(message) == true)
            #expect(letter.messageAttributes?["RequestID"]?.stringValue?.count == 36)
            try await counted(bench, "AsyncEventsDropped", 1)
            try await counted(bench, "Invocations", 3)
        }
    }

    @Test(arguments: [0, 1, 2])
    func theConfigurationSaysHowOften(retries: Int) async throws {
        try await with { bench, clock in
            try await bench.create()
            try await bench.send(
                Lambda.PutFunctionEventInvokeConfig.self,
                .init(
                    functionName: "orders", maximumRetryAttempts: retries,
                    destinationConfig: .init(onFailure: .init(destination: Self.queue))))
            try await send(bench, ["error": "no stock"])
            try await advancing(bench, clock, until: "it is over") { try bench.events.isEmpty }
            let record = try JSONValue(parsing: try #require(letters(bench).first).messageBody)
            #expect(record["version"] == "1.0")
            #expect(record["timestamp"]?.stringValue?.hasSuffix("Z") == true)
            #expect(record["requestContext"]?["condition"] == "RetriesExhausted")
            #expect(record["requestContext"]?["approximateInvokeCount"]?.intValue == retries + 1)
            #expect(record["requestContext"]?["functionArn"]?.stringValue == Bench.arn + ":$LATEST")
            #expect(record["requestPayload"] == ["error": "no stock"])
            #expect(
                record["responseContext"] == [
                    "statusCode": 200, "executedVersion": "$LATEST", "functionError": "Unhandled",
                ])
            #expect(record["responsePayload"] == ["errorMessage": "no stock", "errorType": "Oops"])
        }
    }

    @Test func aSuccessIsToldToo() async throws {
        let source = StreamSource()
        try await with(source) { bench, _ in
            try await bench.createWithAlias()
            try await bench.send(
                Lambda.PutFunctionEventInvokeConfig.self,
                .init(
                    functionName: "orders", qualifier: "live",
                    destinationConfig: .init(
                        onSuccess: .init(destination: Self.topic), onFailure: .init(destination: Self.queue))))
            try await send(bench, ["answer": ["total": 7]], qualifier: "live")
            try await eventually("it is done") { try bench.events.isEmpty }
            let record = try JSONValue(parsing: try #require(source.state.withLock { $0.published.first }))
            #expect(record["requestContext"]?["condition"] == "Success")
            #expect(record["requestContext"]?["functionArn"]?.stringValue == Bench.arn + ":live")
            #expect(record["responseContext"] == ["statusCode": 200, "executedVersion": "1"])
            #expect(record["responsePayload"] == ["total": 7])
            #expect(letters(bench).isEmpty)
            // What is said of the alias is not said of the function.
            try await send(bench, ["answer": 1])
            try await eventually("it is done") { try bench.events.isEmpty }
            #expect(source.state.withLock { $0.published.count } == 1)
        }
    }

    @Test func anotherFunctionMayBeTheDestination() async throws {
        try await with { bench, _ in
            try await bench.create()
            try await bench.create(
                "listener",
                code: ZipFile.bootstrap(
                    pythonBootstrap.replacing(
                        "if not isinstance",
                        with: "print('HEARD ' + json.dumps(event), flush=True)\n    if not isinstance")))
            try await bench.send(
                Lambda.PutFunctionEventInvokeConfig.self,
                .init(
                    functionName: "orders",
                    destinationConfig: .init(
                        onSuccess: .init(destination: "arn:aws:lambda:us-east-1:000000000000:function:listener"))))
            try await send(bench, ["answer": 7])
            try await eventually("it is heard") {
                await bench.service.telemetry.flush()
                return bench.neighbours.lines("/aws/lambda/listener").contains {
                    $0.hasPrefix("HEARD") && $0.contains(#""responsePayload": 7"#)
                }
            }
        }
    }

    @Test func whatIsTooOldIsNotTried() async throws {
        try await with { bench, clock in
            try await bench.create { $0.deadLetterConfig = .init(targetArn: Self.queue) }
            try await bench.send(
                Lambda.PutFunctionEventInvokeConfig.self,
                .init(
                    functionName: "orders", maximumEventAgeInSeconds: 60,
                    destinationConfig: .init(onFailure: .init(destination: Self.queue))))
            try await send(bench, ["error": "no stock"])
            try await eventually("the first attempt") { try bench.events.first?.attempts == 1 }
            clock.advance(by: .seconds(61))
            try await advancing(bench, clock, until: "it is over") { try bench.events.isEmpty }
            let all = letters(bench)
            #expect(all.count == 2)
            let record = try JSONValue(parsing: all[0].messageBody)
            #expect(record["requestContext"]?["condition"] == "EventAgeExceeded")
            #expect(record["requestContext"]?["approximateInvokeCount"]?.intValue == 1)
            #expect(record["responseContext"] == nil)
            #expect(all[1].messageBody == #"{"error":"no stock"}"#)
            try await counted(bench, "Invocations", 1)
        }
    }

    @Test func aFunctionThatMayNotRunLosesItsEventsAtOnce() async throws {
        try await with { bench, _ in
            try await bench.create { $0.deadLetterConfig = .init(targetArn: Self.queue) }
            try await bench.send(
                Lambda.PutFunctionConcurrency.self, .init(functionName: "orders", reservedConcurrentExecutions: 0))
            try await send(bench, ["n": 1])
            try await eventually("it is over") { try bench.events.isEmpty }
            #expect(letters(bench).map(\.messageBody) == [#"{"n":1}"#])
            #expect(letters(bench).first?.messageAttributes?["ErrorCode"]?.stringValue == "429")
        }
    }

    @Test func aThrottledEventWaitsLongerEachTimeAndUsesUpNoAttempt() async throws {
        try await with(concurrency: 1) { bench, clock in
            try await bench.create()
            try await bench.create("busy")
            let busy = Task { try await bench.invoke("busy", ["sleep": 600]) }
            try await eventually("it runs") { bench.service.host.ledger.running("busy") == 1 }
            let start = clock.now
            try await send(bench, ["n": 1])
            try await eventually("it was refused") { try bench.events.first?.due ?? 0 > start.milliseconds }
            var pauses: [Int64] = []
            while pauses.count < 4 {
                let due = try #require(try bench.events.first?.due)
                pauses.append(due - start.milliseconds)
                try await advancing(bench, clock, until: "it was refused again") {
                    try bench.events.first?.due ?? 0 > due
                }
            }
            #expect(pauses.first == 1000)
            for (one, next) in zip(pauses, pauses.dropFirst()) { #expect(next >= 2 * one) }
            #expect(try bench.events.first?.attempts == 0)
            try await bench.send(Lambda.DeleteFunction.self, .init(functionName: "orders"))
            try await advancing(bench, clock, until: "it went with its function") { try bench.events.isEmpty }
            busy.cancel()
            // Whoever holds the only place is killed, or the shutdown would wait for it.
            clock.advance(by: .seconds(901))
            _ = await busy.result
        }
    }

    @Test func aQueueThatIsGoneIsCounted() async throws {
        let source = StreamSource()
        source.state.withLock { $0.refusesPublish = true }
        try await with(source) { bench, _ in
            try await bench.create { $0.deadLetterConfig = .init(targetArn: Self.queue) }
            bench.neighbours.state.withLock { $0.refusesSend = true }
            try await bench.send(
                Lambda.PutFunctionEventInvokeConfig.self,
                .init(
                    functionName: "orders", maximumRetryAttempts: 0,
                    destinationConfig: .init(onFailure: .init(destination: Self.topic))))
            try await send(bench, ["error": "no stock"])
            try await eventually("it is over") { try bench.events.isEmpty }
            await bench.service.telemetry.flush()
            #expect(bench.neighbours.metric("DeadLetterErrors") == 1)
            #expect(bench.neighbours.metric("DestinationDeliveryFailures") == 1)
        }
    }

    @Test func whatWasAcceptedSurvivesARestart() async throws {
        try await withDirectory { directory in
            let clock = SimulatedClock()
            try await with(dataDirectory: directory, clock: clock) { bench, _ in
                try await bench.create()
                try await send(bench, ["error": "no stock"])
                try await eventually("the first attempt") { try bench.events.first?.attempts == 1 }
            }
            clock.advance(by: .seconds(60))
            try await with(dataDirectory: directory, clock: clock) { bench, clock in
                try await eventually("the second") { try bench.events.first?.attempts == 2 }
                try await advancing(bench, clock, until: "the third") { try bench.events.isEmpty }
            }
        }
    }

    @Test func longErrorMessagesAreCut() {
        let payload: JSONValue = ["errorMessage": .string(String(repeating: "é", count: 600))]
        let event = LambdaStore.Event(id: "1", function: Bench.arn, payload: [], attempts: 1, received: 0, due: 0)
        let ending = EventEnding(
            event: event, condition: .exhausted, answer: (.init(payload: payload.utf8Bytes(), error: "Unhandled"), "1"))
        #expect(ending.letterAttributes.last?.value == String(repeating: "é", count: 512))
    }
}
