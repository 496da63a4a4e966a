import AWSClient
import AWSCore
import AWSShapes
import CloudCore
import NIOCore
import NIOPosix
import Testing

@testable import CloudXRay

@Suite struct SegmentTests {
    @Test(arguments: [
        ("not json", "ParseError"),
        ("[]", "ParseError"),
        (#"{"name":"x"}"#, "MissingId"),
        (segment(1).replacing(hex(1, 16), with: "12"), "InvalidId"),
        (segment(1).replacing(hex(1, 16), with: "000000000000000g"), "InvalidId"),
        (segment(1).replacing(#""name":"orders","#, with: ""), "MissingName"),
        (segment(1, name: ""), "MissingName"),
        (segment(1, name: String(repeating: "n", count: 201)), "InvalidName"),
        (segment(1).replacing(#""trace_id""#, with: #""trace""#), "MissingTraceId"),
        (segment(1).replacing("1-6955b900", with: "2-6955b900"), "InvalidTraceId"),
        (segment(1).replacing("1-6955b900-", with: "1-6955b900"), "InvalidTraceId"),
        (segment(1).replacing(#""start_time""#, with: #""start""#), "MissingStartTime"),
        (segment(1).replacing(#""start_time":1767225600.0"#, with: #""start_time":"now""#), "InvalidStartTime"),
        (segment(1).replacing(#""start_time":1767225600.0"#, with: #""start_time":1e300"#), "InvalidStartTime"),
        (segment(1).replacing(#""end_time""#, with: #""end""#), "MissingEndTime"),
        (segment(1, to: nil).replacing("true", with: "false"), "MissingEndTime"),
        (segment(1).replacing(#""end_time":1767225600.1"#, with: #""end_time":null"#), "InvalidEndTime"),
        (segment(1, #""parent_id":"x""#), "InvalidParentId"),
        (segment(1, #""type":"subsegment""#), "MissingParentId"),
        (segment(1, #""metadata":"\#(String(repeating: "m", count: 65_536))""#), "SegmentDocumentTooLarge"),
    ])
    func documentsAreChecked(document: String, code: String) async throws {
        let cloud = try TestCloud()
        // A good one beside it is taken.
        let unprocessed = try await cloud.put([segment(7), document])
        #expect(unprocessed.map(\.errorCode) == [code])
        #expect(unprocessed.first?.message == "Invalid segment. ErrorCode: \(code)")
        #expect(try await cloud.documents(1) == [segment(7)])
    }

    @Test(arguments: [
        segment(1), segment(1, name: String(repeating: "n", count: 200)), segment(1, to: nil),
        segment(1, parent: 2, #""type":"subsegment""#), segment(1).replacing("e", with: "e"),
    ])
    func goodOnes(document: String) async throws {
        let cloud = try TestCloud()
        #expect(try await cloud.put([document]).isEmpty)
        #expect(try await cloud.documents(1) == [document])
    }

    @Test func aFinishedSegmentReplacesItsBeginningAndNotTheOtherWay() async throws {
        let cloud = try TestCloud()
        try await cloud.put([segment(1, to: nil)])
        #expect(try await cloud.documents(1) == [segment(1, to: nil)])
        try await cloud.put([segment(1, to: 0.5)])
        #expect(try await cloud.documents(1) == [segment(1, to: 0.5)])
        try await cloud.put([segment(1, to: nil)])
        #expect(try await cloud.documents(1) == [segment(1, to: 0.5)])
    }

    @Test func lateSegmentsJoinTheirTrace() async throws {
        let cloud = try TestCloud()
        try await cloud.put([segment(2, parent: 1, from: 0.1, to: 0.4)])
        _ = try await cloud.documents(1)
        cloud.clock.advance(by: .seconds(3600))
        try await cloud.put([segment(1, from: 0, to: 0.5)])
        let output = try await cloud.send(
            XRay.BatchGetTraces.self, .init(traceIds: [traceID(1), traceID(2), "nonsense"]))
        #expect(output.traces?.count == 1)
        #expect(output.traces?.first?.segments?.map(\.id) == [hex(1, 16), hex(2, 16)])
        #expect(abs((output.traces?.first?.duration ?? 0) - 0.5) < 1e-6)
        #expect(output.unprocessedTraceIds == ["nonsense"])
        let many = await cloud.refusal(XRay.BatchGetTraces.self, .init(traceIds: (0...5).map(traceID)))
        #expect(many?.code == "InvalidRequestException")
    }

    @Test func segmentsSurviveARestart() async throws {
        try await withDirectory { directory in
            let before = try TestCloud(directory: directory)
            try await before.put([segment(1)])
            await before.xray.flush()
            #expect(try await TestCloud(directory: directory).documents(1) == [segment(1)])
        }
    }

    @Test func oldTracesAreDeleted() async throws {
        let cloud = try TestCloud()
        try await cloud.put([segment(1, trace: 1), segment(2, trace: 2, from: 86_400, to: 86_401)])
        cloud.clock.advance(by: .seconds(30 * 86_400 + 60))
        await cloud.xray.flush()
        await cloud.xray.sweep()
        #expect(try await cloud.documents(1).isEmpty)
        #expect(try await cloud.documents(2).count == 1)
    }

    @Test func theOldestOfTooMuchIsDeleted() async throws {
        let size = Int64(segment(1, trace: 1, from: 1, to: 2).utf8.count)
        let cloud = try TestCloud(maximumBytes: size * 2)
        for trace in 1...5 {
            try await cloud.put([segment(trace, trace: trace, from: Double(trace), to: Double(trace + 1))])
        }
        await cloud.xray.flush()
        await cloud.xray.sweep()
        var left: [Int] = []
        for trace in 1...5 where try await !cloud.documents(trace).isEmpty { left.append(trace) }
        #expect(left == [4, 5])
    }

    @Test func samplingRulesAndTelemetry() async throws {
        let cloud = try TestCloud()
        let rules = try await cloud.send(XRay.GetSamplingRules.self, .init())
        let rule = try #require(rules.samplingRuleRecords?.first?.samplingRule)
        #expect(
            rule.ruleName == "Default" && rule.fixedRate == 0.05 && rule.reservoirSize == 1 && rule.priority == 10_000)
        _ = try await cloud.send(
            XRay.PutTelemetryRecords.self,
            .init(telemetryRecords: [.init(timestamp: cloud.clock.now, segmentsReceivedCount: 3)]))
    }

    // MARK: - The daemon

    @Test func datagramsBecomeTraces() async throws {
        // Given a running service, its address known before anything else runs
        let cloud = try TestCloud()
        try await cloud.xray.bind()
        let address = cloud.settings.daemonAddress.value
        #expect(address.hasPrefix("127.0.0.1:"))
        let loop = Task { try await cloud.xray.run() }
        try await until { cloud.clock.sleeperCount > 0 }
        // A second bind changes nothing
        #expect(cloud.settings.daemonAddress.value == address)
        // When a client sends documents, among them rubbish
        let port = try #require(Int(address.split(separator: ":")[1]))
        let server = try SocketAddress(ipAddress: "127.0.0.1", port: port)
        let client = try await DatagramBootstrap(group: MultiThreadedEventLoopGroup.singleton).bind(
            host: "127.0.0.1", port: 0
        ).get()
        let header = #"{"format": "json", "version": 1}"# + "\n"
        let large = segment(2, #""metadata":{"a":"\#(String(repeating: "m", count: 40_000))"}"#)
        for text in [header + segment(1), header + large, "no line feed", header, header + "rubbish"] {
            let envelope = AddressedEnvelope(remoteAddress: server, data: client.allocator.buffer(string: text))
            try await client.writeAndFlush(envelope).get()
        }
        // Then they are found
        try await until { try await cloud.documents(1) == [segment(1), large] }
        // And the socket is closed with the loop
        loop.cancel()
        try await loop.value
        try await client.close().get()
        try await cloud.xray.bind()
        #expect(cloud.settings.daemonAddress.value != "")
    }

    @Test func theLoopWritesEachSecond() async throws {
        try await withDirectory { directory in
            let cloud = try TestCloud(directory: directory)
            let loop = Task { try await cloud.xray.run() }
            try await until { cloud.clock.sleeperCount > 0 }
            #expect(cloud.settings.daemonAddress.value != "")
            try await cloud.put([segment(1)])
            cloud.clock.advance(by: .seconds(1))
            // Nobody reads here, so only the loop can have written it.
            let other = try TraceStore(path: directory + "/xray.sqlite")
            try await until { try other.documents(trace: traceID(1)).count == 1 }
            loop.cancel()
            try await loop.value
        }
    }

    @Test func aClientOverHTTP() async throws {
        // The system's clock, for the HTTP client signs with it.
        let clock = SystemClock()
        let settings = CloudSettings()
        let identity = Identity(accountID: settings.accountID, rootCredentials: TestCloud.credentials, clock: clock)
        let registry = ServiceRegistry(identity: identity, settings: settings)
        registry.register(try XRayService(registry: registry, settings: settings))
        let door = FrontDoor(registry: registry)
        let port = LateValue(0)
        let server = Task {
            try await HTTPServer(port: 0, logger: settings.logger, onBound: { port.set($0) }) { await door.handle($0) }
                .run()
        }
        defer { server.cancel() }
        try await until { port.value != 0 }
        let client = AWSClient(
            endpoint: EndpointResolver(region: "us-east-1", base: Endpoint("http://127.0.0.1:\(port.value)")),
            region: "us-east-1", credentials: { () throws(AWSError) in TestCloud.credentials })
        _ = try await client.send(XRay.PutTraceSegments.self, .init(traceSegmentDocuments: [segment(1)]))
        let traces = try await client.send(XRay.BatchGetTraces.self, .init(traceIds: [traceID(1)]))
        #expect(traces.traces?.first?.segments?.first?.documentValue == segment(1))
        await client.shutdown()
    }
}
