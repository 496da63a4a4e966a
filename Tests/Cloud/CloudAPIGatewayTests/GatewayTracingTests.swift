import AWSCore
import AWSShapes
import CloudCore
import HTTPTypes
import JSON
import Synchronization
import Testing

@testable import CloudAPIGateway

@Suite struct TraceSamplerTests {
    @Test func oneASecondAndFivePercent() {
        let sampler = TraceSampler(random: SeededRandom(seed: 7))
        let start = Timestamp(epochSeconds: 1_767_225_600)
        var taken = 0
        for second in 0..<10 {
            for request in 0..<1000 {
                let isSampled = sampler.decide(now: start + .milliseconds(second * 1000 + request))
                // The first of a second always is.
                if request == 0 { #expect(isSampled) }
                taken += isSampled ? 1 : 0
            }
        }
        // 10 + 5 % of 9,990 = 509.5, give or take four standard deviations.
        #expect((420...600).contains(taken), "\(taken)")
    }
}

/// Stands in for X-Ray and Lambda.
private final class Neighbours: Sendable {
    let documents = Mutex<[String]>([])
    let traces = Mutex<[String?]>([])

    struct XRayDouble: CloudService {
        let owner: Neighbours
        var model: ServiceModel { XRay.service }
        var operations: OperationTable {
            var table = OperationTable()
            table.on(XRay.PutTraceSegments.self) { input, _ in
                owner.documents.withLock { $0 += input.traceSegmentDocuments }
                return .init()
            }
            return table
        }
    }

    struct LambdaDouble: CloudService {
        let owner: Neighbours
        var model: ServiceModel { Lambda.service }
        var operations: OperationTable {
            var table = OperationTable()
            table.on(Lambda.Invoke.self) { input, context in
                owner.traces.withLock { $0.append(context.traceHeader) }
                let event = try JSONValue(parsing: input.payload?.text ?? "")
                let status = event["headers"]?["want"]?.stringValue ?? "200"
                return .init(statusCode: 200, payload: Blob(#"{"statusCode":\#(status),"body":"hello"}"#))
            }
            return table
        }
    }
}

@Suite struct GatewayTracingTests {
    private let neighbours = Neighbours()
    private let service: APIGatewayService
    private let clock = SimulatedClock()
    private let apiID: String

    init() async throws {
        let settings = CloudSettings(clock: clock, random: SeededRandom(seed: 3))
        let identity = Identity(
            accountID: settings.accountID, rootCredentials: .init(accessKeyID: "AKIATEST", secretAccessKey: "secret"))
        let registry = ServiceRegistry(identity: identity, settings: settings)
        service = try APIGatewayService(registry: registry, settings: settings)
        registry.register(service)
        registry.register(Neighbours.XRayDouble(owner: neighbours))
        registry.register(Neighbours.LambdaDouble(owner: neighbours))
        let function = "arn:aws:lambda:us-east-1:000000000000:function:orders"
        let body: JSONValue = [
            "openapi": "3.0.1", "info": ["title": "shop", "version": "1"],
            "paths": [
                "/orders": [
                    "post": [
                        "responses": ["200": ["description": "ok"]],
                        "x-amazon-apigateway-integration": [
                            "type": "aws_proxy", "httpMethod": "POST",
                            "uri": .string(
                                "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/\(function)/invocations"),
                        ],
                    ]
                ]
            ],
        ]
        apiID = try await RestAPIResource(service: service).apply(
            .init(stackName: "shop", logicalID: "Api", properties: ["Name": "shop", "Body": body])
        ).physicalID
        for (stage, isTraced) in [("prod", true), ("dark", false)] {
            _ = try await StageResource(service: service).apply(
                .init(
                    stackName: "shop", logicalID: stage,
                    properties: [
                        "RestApiId": .string(apiID), "StageName": .string(stage), "TracingEnabled": .bool(isTraced),
                    ]))
        }
    }

    /// Asks for an order; answers the response, the header that Lambda got, and the segments that were sent.
    private func ask(
        stage: String = "prod", trace: String? = nil, status: Int = 200
    ) async throws -> (response: WireResponse, given: String, segments: [JSONValue]) {
        var headers: HTTPFields = [.userAgent: "test"]
        headers.set("want", String(status))
        if let trace { headers.set("X-Amzn-Trace-Id", trace) }
        let request = WireRequest(path: "/restapis/\(apiID)/\(stage)/_user_request_/orders", headers: headers, body: [])
        let context = service.registry.makeContext(principal: .anonymous)
        let response = try #require(try await service.answer(request, context))
        await service.tracing.flush()
        let documents = neighbours.documents.withLock { documents in
            defer { documents = [] }
            return documents
        }
        let given = neighbours.traces.withLock { $0.last.flatMap { $0 } } ?? ""
        return (response, given, try documents.map { try JSONValue(parsing: $0) })
    }

    private func field(_ name: String, _ header: String) -> String? {
        header.split(separator: ";").first { $0.hasPrefix("\(name)=") }.map { String($0.dropFirst(name.count + 1)) }
    }

    @Test func theFirstRequestStartsATrace() async throws {
        // When a request without a trace comes
        let asked = try await ask()
        // Then a trace begins, and the stage's segment is the function's parent
        let segment = try #require(asked.segments.first)
        #expect(asked.segments.count == 1)
        let root = try #require(field("Root", asked.given))
        #expect(root.hasPrefix("1-6955b900-") && root.utf8.count == 35)
        #expect(field("Sampled", asked.given) == "1")
        #expect(
            segment["id"]?.stringValue == field("Parent", asked.given) && segment["id"]?.stringValue?.utf8.count == 16)
        #expect(segment["trace_id"]?.stringValue == root && segment["parent_id"] == nil)
        #expect(segment["name"] == "shop/prod" && segment["origin"] == "AWS::ApiGateway::Stage")
        #expect(segment["http"]?["request"]?["method"] == "POST")
        #expect(segment["http"]?["request"]?["url"]?.stringValue?.hasSuffix("/prod/orders") == true)
        #expect(segment["http"]?["request"]?["user_agent"] == "test")
        #expect(segment["http"]?["response"] == ["status": 200, "content_length": 5])
        #expect(segment["start_time"]?.doubleValue == clock.now.seconds && segment["end_time"] != nil)
        #expect(segment["aws"]?["api_gateway"]?["rest_api_id"]?.stringValue == apiID)
        #expect(segment["fault"] == nil && segment["error"] == nil && segment["throttle"] == nil)
        #expect(asked.response.headers.first("X-Amzn-Trace-Id") == asked.given)
    }

    @Test func theCallerDecides() async throws {
        let root = "1-6955b900-0123456789abcdef01234567"
        let sampled = try await ask(trace: "Root=\(root); Parent=53995c3f42cd8ad8;Sampled=1")
        #expect(sampled.segments.first?["trace_id"]?.stringValue == root)
        #expect(sampled.segments.first?["parent_id"] == "53995c3f42cd8ad8")
        #expect(field("Root", sampled.given) == root && field("Parent", sampled.given) != "53995c3f42cd8ad8")
        let again = try await ask(trace: "Root=\(root);Parent=nonsense;Sampled=1")
        #expect(again.segments.count == 1 && again.segments.first?["parent_id"] == nil)
        let unsampled = try await ask(trace: "Root=\(root);Parent=53995c3f42cd8ad8;Sampled=0")
        #expect(unsampled.segments.isEmpty && field("Sampled", unsampled.given) == "0")
        #expect(field("Root", unsampled.given) == root)
    }

    @Test func laterRequestsOfASecondAreRarelySampled() async throws {
        var segments = 0
        for _ in 0..<100 { segments += try await ask().segments.count }
        #expect((1...20).contains(segments), "\(segments)")
    }

    @Test(arguments: [(503, ["fault"]), (404, ["error"]), (429, ["error", "throttle"]), (302, [])])
    func failuresAreMarked(status: Int, marks: [String]) async throws {
        let segment = try #require(try await ask(status: status).segments.first)
        #expect(["fault", "error", "throttle"].filter { segment[$0] == true }.sorted() == marks.sorted())
        #expect(segment["http"]?["response"]?["status"]?.intValue == status)
    }

    @Test func aStageWithoutTracingHandsOnWhatItWasGiven() async throws {
        let given = try await ask(stage: "dark", trace: "Root=1-2-3;Sampled=1")
        #expect(given.given == "Root=1-2-3;Sampled=1" && given.segments.isEmpty)
        let fresh = try await ask(stage: "dark")
        #expect(fresh.given.hasPrefix("Root=1-6955b900-") && !fresh.given.contains(";") && fresh.segments.isEmpty)
    }

    @Test func theLoopSendsEachSecond() async throws {
        let loop = Task { try await service.run() }
        let deadline = ContinuousClock.now + .seconds(60)
        while clock.sleeperCount < 2 {
            try #require(ContinuousClock.now < deadline)
            try await Task.sleep(for: .milliseconds(1))
        }
        let request = WireRequest(path: "/restapis/\(apiID)/prod/_user_request_/orders")
        _ = try await service.answer(request, service.registry.makeContext(principal: .anonymous))
        clock.advance(by: .seconds(1))
        while neighbours.documents.withLock({ $0.isEmpty }) {
            try #require(ContinuousClock.now < deadline)
            try await Task.sleep(for: .milliseconds(1))
        }
        loop.cancel()
        try await loop.value
    }
}
