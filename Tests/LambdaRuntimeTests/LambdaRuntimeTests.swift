import AWSClient
import AWSCore
import JSON
import Logging
import NIOConcurrencyHelpers
import NIOCore
import NIOHTTP1
import NIOPosix
import Testing

@testable import LambdaRuntime

private struct Broken: Error {}

@Suite struct LambdaRuntimeTests {
    private static let event: [(String, String)] = [
        ("Lambda-Runtime-Aws-Request-Id", "id-1"), ("Lambda-Runtime-Deadline-Ms", "1767225610000"),
        ("Lambda-Runtime-Invoked-Function-Arn", "arn:f"), ("Lambda-Runtime-Trace-Id", "Root=1-a;Parent=b;Sampled=1"),
    ]

    /// Runs until the server, which hands out `events` events, goes away with status 500.
    private func run(events: Int, _ handler: ClosureHandler) async throws -> (TestServer, any Error) {
        let left = NIOLockedValueBox(events)
        let server = try await TestServer { request, _ in
            guard request.head.uri.hasSuffix("/next") else { return .init(status: 202) }
            let more = left.withLockedValue { left in
                left -= 1
                return left >= 0
            }
            return more ? .init(headers: Self.event, body: #"{"n":1}"#) : .init(status: 500, body: "over")
        }
        let runtime = LambdaRuntime(
            handler: handler, environment: ["AWS_LAMBDA_RUNTIME_API": "127.0.0.1:\(server.port)"],
            clock: SimulatedClock(), logger: Logger(label: "t", factory: { _ in SwiftLogNoOpLogHandler() }))
        do {
            try await runtime.run()
        } catch {
            try await server.close()
            return (server, error)
        }
        throw LambdaRuntimeError("the runtime did not notice that the API is gone")
    }

    @Test func servesOverOneConnection() async throws {
        let (server, error) = try await run(
            events: 3,
            ClosureHandler { event, context in
                #expect(String(decoding: event, as: UTF8.self) == #"{"n":1}"#)
                #expect(context.requestID == "id-1" && context.functionARN == "arn:f")
                #expect(context.remainingTime == .seconds(10))
                #expect(AWSTrace.current == context.traceID)
                return Array("true".utf8)
            })
        #expect("\(error)".contains("status 500"))
        #expect(server.connections == 1)
        let posts = server.requests.filter { $0.head.method == .POST }
        #expect(posts.map(\.head.uri) == Array(repeating: "/2018-06-01/runtime/invocation/id-1/response", count: 3))
        #expect(posts.allSatisfy { $0.body == "true" })
    }

    @Test func reportsErrorsAndGoesOn() async throws {
        let (server, _) = try await run(events: 2, ClosureHandler { _, _ in throw AWSError("Oops", "why") })
        let posts = server.requests.filter { $0.head.uri.hasSuffix("/error") }
        #expect(posts.count == 2)
        #expect(posts[0].head.headers["Lambda-Runtime-Function-Error-Type"] == ["Oops"])
        #expect(posts[0].body == #"{"errorMessage":"why","errorType":"Oops","stackTrace":[]}"#)
    }

    @Test func reportsInitErrors() async throws {
        let server = try await TestServer { _, _ in .init(status: 202) }
        let runtime = LambdaRuntime<ClosureHandler>(
            environment: ["AWS_LAMBDA_RUNTIME_API": "127.0.0.1:\(server.port)"]) { throw Broken() }
        await #expect(throws: Broken.self) { try await runtime.run() }
        #expect(server.requests.map(\.head.uri) == ["/2018-06-01/runtime/init/error"])
        try await server.close()
        await #expect(throws: LambdaRuntimeError.self) {
            try await LambdaRuntime(handler: ClosureHandler { event, _ in event }, environment: [:]).run()
        }
    }

    @Test func cancellationEndsALongPoll() async throws {
        let server = try await TestServer { _, _ in .init(never: true) }
        let runtime = LambdaRuntime(
            handler: ClosureHandler { event, _ in event },
            environment: ["AWS_LAMBDA_RUNTIME_API": "127.0.0.1:\(server.port)"])
        let task = Task { try await runtime.run() }
        while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(2)) }
        task.cancel()
        try await task.value
        try await server.close()
    }
}

@Suite struct EventTests {
    private let context = LambdaContext(requestID: "r", deadline: .epoch, functionARN: "f")

    @Test func readsProxyRequests() throws {
        let json = try JSONValue(
            parsing: #"""
                {"httpMethod":"GET","path":"/orders/1","resource":"/orders/{id}","pathParameters":{"id":"1"},"queryStringParameters":null,
                 "multiValueQueryStringParameters":{"a":["1","2"]},"headers":{"Content-Type":"x"},"body":"aGk=","isBase64Encoded":true,
                 "requestContext":{"requestId":"q","authorizer":{"claims":{"sub":"u","exp":12,"email_verified":true}},"identity":{"sourceIp":"1.2.3.4"}}}
                """#)
        let request = try APIGatewayProxyRequest(json: json)
        #expect(request.pathParameters == ["id": "1"] && request.queryStringParameters.isEmpty)
        #expect(request.multiValueQueryStringParameters == ["a": ["1", "2"]])
        #expect(request.header("content-type") == "x" && request.bodyBytes == Array("hi".utf8))
        #expect(request.requestContext.authorizer?.claims == ["sub": "u", "exp": "12", "email_verified": "true"])
        #expect(request.requestContext.identity.sourceIP == "1.2.3.4")
        #expect(throws: LambdaEventError.self) { try APIGatewayProxyRequest(json: [:]) }
        let reply = APIGatewayProxyResponse(
            statusCode: 200, headers: ["a": "b"], multiValueHeaders: ["c": ["d"]], body: "x")
        #expect(
            reply.json.serialized()
                == #"{"statusCode":200,"headers":{"a":"b"},"multiValueHeaders":{"c":["d"]},"body":"x","isBase64Encoded":false}"#
        )
    }

    @Test func readsQueueMessages() async throws {
        let handler = TypedHandler { (event: SQSEvent, _) in
            SQSBatchResponse(batchItemFailures: event.records.filter { $0.receiveCount > 1 }.map(\.messageID))
        }
        let event =
            #"{"Records":[{"messageId":"m","body":"b","attributes":{"ApproximateReceiveCount":"2","AWSTraceHeader":"t"},"messageAttributes":{"k":{"stringValue":"v"}}}]}"#
        let reply = try await handler.handle(Array(event.utf8), context: context)
        #expect(String(decoding: reply, as: UTF8.self) == #"{"batchItemFailures":[{"itemIdentifier":"m"}]}"#)
        let message = try SQSEvent(json: JSONValue(parsing: event)).records[0]
        #expect(message.traceHeader == "t" && message.messageAttributes == ["k": "v"])
        #expect(throws: LambdaEventError.self) { try SQSEvent(json: [:]) }
        #expect(throws: LambdaEventError.self) { try SQSEvent(json: ["Records": [[:]]]) }
    }

    @Test func readsTriggersAndSchedules() throws {
        var trigger = try CognitoTriggerEvent(json: [
            "triggerSource": "PreSignUp_SignUp", "userPoolId": "p", "request": ["userAttributes": ["email": "e"]],
            "response": [:],
        ])
        trigger.response["autoConfirmUser"] = true
        #expect(trigger.userAttributes == ["email": "e"] && trigger.json["response"]?["autoConfirmUser"] == true)
        let schedule = try ScheduledEvent(json: ["source": "aws.events", "detail-type": "Scheduled Event"])
        #expect(schedule.detail == [:])
        #expect(throws: LambdaEventError.self) { try CognitoTriggerEvent(json: [:]) }
        #expect(throws: LambdaEventError.self) { try ScheduledEvent(json: [:]) }
    }
}

@Suite struct ObservabilityTests {
    @Test func logsALineOfJSON() {
        let lines = NIOLockedValueBox<[String]>([])
        let write: @Sendable ([UInt8]) -> Void = { line in
            lines.withLockedValue { $0.append(String(decoding: line, as: UTF8.self)) }
        }
        var logger = Logger(label: "t") { _ in JSONLogHandler(clock: SimulatedClock(), write: write) }
        logger[metadataKey: "requestId"] = "r"
        logger.warning("order.placed", metadata: ["n": "1", "list": ["a", .dictionary(["b": .stringConvertible(2)])]])
        logger.debug("hidden")
        MetricsLogger(clock: SimulatedClock(), write: write)
            .emit(
                namespace: "N", dimensions: [("D", "x")],
                metrics: [.init("M", 2), .init("T", 1.5, .milliseconds), .init("bad", .nan)])
        MetricsLogger(write: write).emit(namespace: "N", metrics: [])
        #expect(
            lines.withLockedValue { $0 } == [
                #"{"timestamp":"2026-01-01T00:00:00Z","level":"WARN","event":"order.placed","requestId":"r","metadata":{"list":["a",{"b":"2"}],"n":"1"}}"#
                    + "\n",
                #"{"_aws":{"Timestamp":1767225600000,"CloudWatchMetrics":[{"Namespace":"N","Dimensions":[["D"]],"Metrics":[{"Name":"M","Unit":"Count"},{"Name":"T","Unit":"Milliseconds"}]}]},"D":"x","M":2,"T":1.5}"#
                    + "\n",
            ])
        #expect(JSONLogHandler.logger(environment: ["AWS_LAMBDA_LOG_LEVEL": "WARN"]).logLevel == .warning)
    }

    @Test func sendsSubsegments() async throws {
        let packets = NIOLockedValueBox<[String]>([])
        let group = MultiThreadedEventLoopGroup.singleton
        let daemon = try await DatagramBootstrap(group: group).channelInitializer { channel in
            channel.eventLoop.makeCompletedFuture { try channel.pipeline.syncOperations.addHandler(Sink(packets)) }
        }.bind(host: "127.0.0.1", port: 0).get()
        let recorder = XRayRecorder(
            environment: ["AWS_XRAY_DAEMON_ADDRESS": "127.0.0.1:\(daemon.localAddress!.port!)"], eventLoopGroup: group,
            clock: SimulatedClock(), makeID: { "00000000000000aa" })
        for sampled in [0, 1] {
            try await AWSTrace.$current.withValue("Root=1-r;Parent=p;Sampled=\(sampled)") {
                try await recorder.subsegment("work", annotations: ["k": "v"]) {
                    #expect(
                        AWSTrace.current
                            == (sampled == 1
                                ? "Root=1-r;Parent=00000000000000aa;Sampled=1" : "Root=1-r;Parent=p;Sampled=0"))
                }
            }
        }
        await #expect(throws: Broken.self) {
            try await AWSTrace.$current.withValue("Root=1-r;Parent=p;Sampled=1") {
                try await recorder.subsegment("bad") { throw Broken() }
            }
        }
        for _ in 0..<500 where packets.withLockedValue({ $0.count }) < 2 { try await Task.sleep(for: .milliseconds(4)) }
        let got = packets.withLockedValue { $0 }
        #expect(got.count == 2)
        #expect(
            got.first == "{\"format\": \"json\", \"version\": 1}\n"
                + #"{"name":"work","id":"00000000000000aa","trace_id":"1-r","parent_id":"p","type":"subsegment","start_time":1767225600.0,"end_time":1767225600.0,"annotations":{"k":"v"}}"#
        )
        #expect(got.last?.contains(#""fault":true"#) == true)
        await recorder.shutdown()
        try await daemon.close().get()
        #expect(TraceHeader("Parent=x") == nil)
    }

    private final class Sink: ChannelInboundHandler {
        typealias InboundIn = AddressedEnvelope<ByteBuffer>
        private let packets: NIOLockedValueBox<[String]>
        init(_ packets: NIOLockedValueBox<[String]>) { self.packets = packets }
        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            let text = String(buffer: unwrapInboundIn(data).data)
            packets.withLockedValue { $0.append(text) }
        }
    }
}
