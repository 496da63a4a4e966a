import AWSCore
import HTTPTypes
import JSON
import Testing

@testable import CloudAPIGateway

@Suite struct ThrottleTests {
    private let start = Timestamp(epochSeconds: 1_767_225_600)

    private func admitted(_ throttle: Throttle, _ count: Int, rate: Double, burst: Int, at time: Timestamp) -> Int {
        (0..<count).filter { _ in throttle.admit("m", rate: rate, burst: burst, now: time) }.count
    }

    @Test func aBucketHoldsTheBurstAndFillsAtTheRate() {
        let throttle = Throttle()
        #expect(admitted(throttle, 20, rate: 10, burst: 5, at: start) == 5)
        #expect(admitted(throttle, 20, rate: 10, burst: 5, at: start + .milliseconds(99)) == 0)
        #expect(admitted(throttle, 20, rate: 10, burst: 5, at: start + .milliseconds(100)) == 1)
        #expect(admitted(throttle, 20, rate: 10, burst: 5, at: start + .milliseconds(400)) == 3)
        // However long nobody asks, it holds no more than the burst.
        #expect(admitted(throttle, 20, rate: 10, burst: 5, at: start + .seconds(3600)) == 5)
        // A clock that was set back neither fills it nor breaks it.
        #expect(admitted(throttle, 20, rate: 10, burst: 5, at: start) == 0)
        #expect(admitted(throttle, 20, rate: 10, burst: 5, at: start + .seconds(1)) == 5)
    }

    @Test func ratesMayBeFractionsOrNothing() {
        let slow = Throttle()
        #expect(admitted(slow, 5, rate: 0.5, burst: 1, at: start) == 1)
        #expect(admitted(slow, 5, rate: 0.5, burst: 1, at: start + .seconds(1)) == 0)
        #expect(admitted(slow, 5, rate: 0.5, burst: 1, at: start + .seconds(2)) == 1)
        #expect(admitted(Throttle(), 5, rate: 10, burst: 0, at: start) == 0)
    }

    @Test func manyAtOnceShareOneBucket() async {
        let throttle = Throttle()
        let total = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask { admitted(throttle, 500, rate: 1, burst: 1000, at: start) }
            }
            return await group.reduce(0, +)
        }
        #expect(total == 1000)
    }

    // MARK: - On a stage

    private func makeGateway(_ settings: JSONValue) async throws -> Gateway {
        try await Gateway(
            paths: [
                "/orders": ["get": Gateway.lambda(), "post": Gateway.lambda()],
                "/orders/{id}": ["get": Gateway.lambda()],
                "/any": ["x-amazon-apigateway-any-method": Gateway.lambda()],
            ], stage: ["MethodSettings": settings])
    }

    private func statuses(_ gateway: Gateway, _ count: Int, _ method: String, _ path: String) async throws -> [Int] {
        var statuses: [Int] = []
        for _ in 0..<count { statuses.append(try await gateway.ask(method, path).status) }
        return statuses
    }

    @Test func theStagesLimitHoldsForEachMethodUnlessItHasItsOwn() async throws {
        let gateway = try await makeGateway([
            ["ResourcePath": "/*", "HttpMethod": "*", "ThrottlingRateLimit": 1, "ThrottlingBurstLimit": 2],
            // Templates write numbers as text too.
            [
                "ResourcePath": "/~1orders", "HttpMethod": "POST", "ThrottlingRateLimit": "1",
                "ThrottlingBurstLimit": "1",
            ],
        ])
        #expect(try await statuses(gateway, 3, "GET", "/orders") == [200, 200, 429])
        #expect(try await statuses(gateway, 2, "POST", "/orders") == [200, 429])
        // The resource counts, not the path.
        #expect(try await statuses(gateway, 1, "GET", "/orders/1") == [200])
        #expect(try await statuses(gateway, 2, "GET", "/orders/2") == [200, 429])
        gateway.clock.advance(by: .seconds(1))
        #expect(try await statuses(gateway, 2, "POST", "/orders") == [200, 429])
    }

    @Test func whoComesTooOftenIsToldSo() async throws {
        let gateway = try await makeGateway([["ThrottlingRateLimit": 1, "ThrottlingBurstLimit": 0]])
        let response = try await gateway.ask("GET", "/orders")
        #expect(response.status == 429 && response.text == #"{"message":"Too Many Requests"}"#)
        #expect(response.headers.first("x-amzn-ErrorType") == "TooManyRequestsException")
        #expect(response.headers[.contentType] == "application/json")
        #expect(gateway.neighbours.events.isEmpty)
    }

    @Test func aMethodForAnyVerbHasOneLimit() async throws {
        let gateway = try await makeGateway([
            ["ResourcePath": "/~1any", "HttpMethod": "ANY", "ThrottlingRateLimit": 1, "ThrottlingBurstLimit": 2]
        ])
        var statuses: [Int] = []
        for verb in ["GET", "POST", "PATCH", "BREW"] { statuses.append(try await gateway.ask(verb, "/any").status) }
        #expect(statuses == [200, 200, 429, 429])
    }

    @Test func withoutLimitsNobodyIsThrottled() async throws {
        let gateway = try await makeGateway([["ResourcePath": "/*", "HttpMethod": "*", "MetricsEnabled": true]])
        #expect(try await statuses(gateway, 50, "GET", "/orders") == Array(repeating: 200, count: 50))
    }

    @Test(arguments: ["1e300", "nan", "-inf", "many"])
    func limitsThatAreNoNumbersDoNoHarm(_ text: String) async throws {
        let gateway = try await makeGateway([
            ["ThrottlingRateLimit": 1, "ThrottlingBurstLimit": .string(text), "CacheTtlInSeconds": .string(text)]
        ])
        #expect([200, 429].contains(try await gateway.ask("GET", "/orders").status))
    }

    // MARK: - Which setting holds

    @Test(arguments: [
        ("/a/b", "GET", 1.0), ("/a/b", "PUT", 2), ("/x", "GET", 3), ("/x", "PUT", 4), ("/", "GET", 5),
        ("/{id}", "POST", 6),
    ])
    func theMostSpecificSettingHolds(_ path: String, _ method: String, _ rate: Double) {
        let stage = APIStage(
            properties: [
                "MethodSettings": [
                    ["ResourcePath": "/~1a~1b", "HttpMethod": "get", "ThrottlingRateLimit": 1],
                    ["ResourcePath": "/a/b", "HttpMethod": "*", "ThrottlingRateLimit": 2],
                    ["ResourcePath": "/*", "HttpMethod": "GET", "ThrottlingRateLimit": 3],
                    ["ResourcePath": "*", "HttpMethod": "*", "ThrottlingRateLimit": 4],
                    ["ResourcePath": "/~1", "HttpMethod": "GET", "ThrottlingRateLimit": 5],
                    ["ResourcePath": "/~1{id}", "HttpMethod": "POST", "ThrottlingRateLimit": 6],
                ]
            ], created: start)
        #expect(stage.settings(path: path, method: method).rateLimit == rate)
    }

    @Test func aStageWithoutSettingsHasDefaults() {
        let settings = APIStage(properties: [:], created: start).settings(path: "/a", method: "GET")
        #expect(settings.rateLimit == nil && settings.burstLimit == nil && !settings.isCached)
        #expect(settings.ttl == .seconds(300) && settings.requiresAuthorizationForCacheControl)
    }
}
