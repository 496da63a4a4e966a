import AWSCore
import AWSShapes
import CloudCore
import HTTPTypes
import JSON
import Synchronization
import Testing

@testable import CloudAPIGateway

@Suite struct TelemetryTests {
    private func makeGateway(format: String? = nil) async throws -> Gateway {
        var stage: JSONValue = [:]
        if let format {
            stage["AccessLogSetting"] = [
                "DestinationArn": "arn:aws:logs:us-east-1:000000000000:log-group:access:*", "Format": .string(format),
            ]
        }
        let gateway = try await Gateway(
            paths: [
                "/a": ["get": Gateway.lambda()], "/mine": ["get": Gateway.lambda(["security": [["Pool": []]]])],
                "/brief": ["get": Gateway.lambda(integration: ["timeoutInMillis": 1000])],
            ], body: TokenMaker.pool, stage: stage)
        gateway.neighbours.set { $0.jwks = TokenMaker.keys.serialized() }
        return gateway
    }

    private func flush(_ gateway: Gateway) async { await gateway.service.telemetry.flush() }

    // MARK: - Metrics

    @Test func requestsAreCounted() async throws {
        let gateway = try await makeGateway()
        gateway.neighbours.set { $0.elapses = .milliseconds(7) }
        _ = try await gateway.ask("GET", "/a")
        _ = try await gateway.ask("GET", "/nowhere")
        gateway.neighbours.answer(#"{"statusCode":503}"#)
        _ = try await gateway.ask("GET", "/a")
        await flush(gateway)
        #expect(gateway.metric("Count") == [1, 1, 1])
        #expect(gateway.metric("4XXError") == [0, 0, 1] && gateway.metric("5XXError") == [0, 0, 1])
        #expect(gateway.metric("Latency") == [0, 7, 7] && gateway.metric("IntegrationLatency") == [7, 7])
        #expect(gateway.metric("CacheHitCount").isEmpty)
        let data = gateway.neighbours.data
        #expect(
            data.allSatisfy {
                $0.dimensions?.map { "\($0.name)=\($0.value)" } == ["ApiName=shop", "Stage=prod"]
                    && $0.unit == ($0.metricName.hasSuffix("Latency") ? "Milliseconds" : "Count")
                    && $0.timestamp == gateway.clock.now
            })
        // What was sent is not sent again, and nothing is not sent at all.
        await flush(gateway)
        #expect(gateway.neighbours.state.withLock { $0.data.count } == 1)
    }

    @Test func manyDifferentLatenciesArriveAll() async throws {
        // PutMetricData takes 150 values of a metric at a time
        let gateway = try await makeGateway()
        for index in 0..<400 {
            gateway.neighbours.set { $0.elapses = .milliseconds(index) }
            _ = try await gateway.ask("GET", "/a")
        }
        await flush(gateway)
        let latencies = gateway.metric("Latency")
        #expect(latencies.count == 400 && Set(latencies) == Set((0..<400).map(Double.init)))
        #expect(gateway.metric("Count").count == 400)
    }

    @Test func theLoopSendsEachSecondAndOnceMoreAtTheEnd() async throws {
        let gateway = try await makeGateway(format: "$context.status")
        let loop = Task { try await gateway.service.run() }
        try await gateway.sleepers(2)
        _ = try await gateway.ask("GET", "/a")
        gateway.clock.advance(by: .seconds(1))
        try await until { !gateway.metric("Count").isEmpty && gateway.neighbours.messages == ["200"] }
        try await gateway.sleepers(2)
        _ = try await gateway.ask("GET", "/nowhere")
        loop.cancel()
        try await loop.value
        #expect(gateway.metric("Count").count == 2 && gateway.neighbours.messages == ["200", "403"])
    }

    // MARK: - Access log

    @Test func aLineTellsOfARequest() async throws {
        let format =
            #"{"route":"$context.resourcePath","status":$context.status,"bytes":$context.responseLength,"ms":$context.responseLatency,"inner":$context.integrationLatency,"code":$context.integration.status,"user":"$context.authorizer.claims.sub","who":"$context.authorizer.principalId","error":"$context.error.responseType","agent":"$context.identity.userAgent"}"#
        let gateway = try await makeGateway(format: format)
        gateway.neighbours.set { $0.elapses = .milliseconds(12) }
        let token = try TokenMaker.shared.token()
        _ = try await gateway.ask("GET", "/mine", headers: [.authorization: token, .userAgent: #"my "agent""#])
        await flush(gateway)
        let batch = try #require(gateway.neighbours.state.withLock { $0.batches.first })
        #expect(batch.logGroupName == "access" && batch.logEvents.count == 1)
        #expect(batch.logEvents[0].timestamp == 1_767_225_600_000)
        let line = try JSONValue(parsing: batch.logEvents[0].message)
        let expected: JSONValue = [
            "route": "/mine", "status": 200, "bytes": 5, "ms": 12, "inner": 12, "code": 200, "user": "ada",
            "who": "ada",
            "error": "-", "agent": #"my "agent""#,
        ]
        #expect(line == expected)
        _ = try await gateway.ask("GET", "/mine")
        await flush(gateway)
        #expect(gateway.neighbours.messages.last?.contains(#""user":"-","who":"-","error":"UNAUTHORIZED""#) == true)
    }

    @Test func linesAreSentInTheOrderOfTheirTime() async throws {
        // Given a request that takes long, and one that overtakes it
        let gateway = try await makeGateway(format: "$context.path")
        gateway.neighbours.set { $0.delay = .seconds(5) }
        let slow = Task { try await gateway.ask("GET", "/a") }
        try await gateway.sleepers(2)
        gateway.clock.advance(by: .seconds(1))
        _ = try await gateway.ask("GET", "/nowhere")
        gateway.clock.advance(by: .seconds(4))
        _ = try await slow.value
        // When
        await flush(gateway)
        // Then neither is lost
        #expect(gateway.neighbours.messages == ["/prod/a", "/prod/nowhere"])
    }

    @Test func manyLinesAreSentInBatches() async throws {
        // PutLogEvents takes a mebibyte at a time
        let gateway = try await makeGateway(format: String(repeating: "x", count: 3000) + "$context.requestId")
        for _ in 0..<800 { _ = try await gateway.ask("GET", "/nowhere") }
        await flush(gateway)
        #expect(Set(gateway.neighbours.messages).count == 800)
        #expect(gateway.neighbours.state.withLock { $0.batches.count } == 3)
    }

    @Test func aLogGroupMayComeLateAndAStreamMayBeThere() async throws {
        let gateway = try await makeGateway(format: "$context.path")
        gateway.neighbours.set { $0.isLogGroupThere = false }
        _ = try await gateway.ask("GET", "/a")
        await flush(gateway)
        #expect(gateway.neighbours.messages.isEmpty)
        // When the group is there
        gateway.neighbours.set { $0.isLogGroupThere = true }
        _ = try await gateway.ask("GET", "/nowhere")
        await flush(gateway)
        #expect(gateway.neighbours.messages == ["/prod/nowhere"])
        // And when it was made anew, without the stream
        gateway.neighbours.set { $0.streams = [] }
        _ = try await gateway.ask("GET", "/a")
        await flush(gateway)
        #expect(gateway.neighbours.messages == ["/prod/nowhere", "/prod/a"])
        // And after a start, when the stream is there already
        let other = try await makeGateway(format: "$context.path")
        other.neighbours.set { $0.streams = ["nimbo"] }
        _ = try await other.ask("GET", "/a")
        await flush(other)
        #expect(other.neighbours.messages == ["/prod/a"])
    }

    @Test(arguments: ["arn:aws:firehose:us-east-1:000000000000:deliverystream/amazon-apigateway-x", ""])
    func otherDestinationsGetNothing(_ destination: String) async throws {
        let gateway = try await Gateway(
            paths: ["/a": ["get": Gateway.lambda()]],
            stage: ["AccessLogSetting": ["DestinationArn": .string(destination), "Format": "$context.status"]])
        #expect(try await gateway.ask("GET", "/a").status == 200)
        await flush(gateway)
        #expect(gateway.neighbours.messages.isEmpty)
    }
}
