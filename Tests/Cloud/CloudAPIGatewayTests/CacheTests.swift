import AWSCore
import AWSShapes
import HTTPTypes
import JSON
import Testing

@testable import CloudAPIGateway

@Suite struct CacheTests {
    private let start = Timestamp(epochSeconds: 1_767_225_600)

    // MARK: - The memory

    private func response(_ text: String) -> WireResponse { WireResponse(body: Array(text.utf8)) }

    @Test func responsesAreKeptForAWhile() {
        let cache = StageCache()
        cache.keep(response("a"), as: "k", until: start + .seconds(5), now: start)
        #expect(cache.find("k", now: start + .milliseconds(4999))?.text == "a")
        #expect(cache.find("other", now: start) == nil)
        #expect(cache.find("k", now: start + .seconds(5)) == nil)
        // It was forgotten, even for a clock that was set back.
        #expect(cache.find("k", now: start) == nil)
        cache.keep(response("b"), as: "k", until: start + .seconds(5), now: start)
        cache.keep(response("c"), as: "k", until: start + .seconds(5), now: start)
        #expect(cache.find("k", now: start)?.text == "c")
    }

    @Test func largeResponsesAreNot() {
        let cache = StageCache()
        let limit = 1_048_576
        cache.keep(
            WireResponse(body: Array(repeating: 0, count: limit)), as: "k", until: start + .seconds(5), now: start)
        cache.keep(
            WireResponse(body: Array(repeating: 0, count: limit + 1)), as: "l", until: start + .seconds(5), now: start)
        #expect(cache.find("k", now: start) != nil && cache.find("l", now: start) == nil)
    }

    @Test func itForgetsWhatExpiredBeforeItForgetsAll() {
        let cache = StageCache(capacity: 4800)
        let body = WireResponse(body: Array(repeating: 0, count: 1000))
        cache.keep(body, as: "old", until: start + .seconds(1), now: start)
        cache.keep(body, as: "young", until: start + .seconds(9), now: start)
        let later = start + .seconds(2)
        for key in ["a", "b"] { cache.keep(body, as: key, until: later + .seconds(9), now: later) }
        #expect(cache.find("young", now: later) != nil && cache.find("b", now: later) != nil)
        for key in ["c", "d"] { cache.keep(body, as: key, until: later + .seconds(9), now: later) }
        #expect(cache.find("young", now: later) == nil && cache.find("d", now: later) != nil)
    }

    @Test func smallResponsesCostMemoryToo() {
        // Given a caller who asks for one page after another, each of them empty
        let cache = StageCache(capacity: 64 << 10)
        let keys = (0..<10_000).map { "a/prod/products|\($0)" }
        for key in keys { cache.keep(WireResponse(), as: key, until: start + .seconds(9), now: start) }
        // Then their keys do not fill the memory
        let kept = keys.filter { cache.find($0, now: start) != nil }
        #expect(kept.count < 1000 && kept.last == keys.last)
    }

    // MARK: - On a stage

    private func makeGateway(cluster: Bool = true, requiresAuthorization: Bool = true) async throws -> Gateway {
        let gateway = try await Gateway(
            paths: [
                "/products": [
                    "get": Gateway.lambda(integration: [
                        "cacheKeyParameters": ["method.request.querystring.page", "method.request.querystring.sort"]
                    ]),
                    "post": Gateway.lambda(),
                ],
                "/products/{id}": [
                    "get": Gateway.lambda(integration: ["cacheKeyParameters": ["method.request.path.id"]])
                ],
                "/header": [
                    "get": Gateway.lambda(integration: ["cacheKeyParameters": ["method.request.header.Accept-Language"]]
                    )
                ],
                "/mine": ["get": Gateway.lambda(["security": [["Pool": []]]])],
                "/never": ["get": Gateway.lambda()],
                "/zero": ["get": Gateway.lambda()],
            ], body: TokenMaker.pool,
            stage: [
                "CacheClusterEnabled": .bool(cluster), "CacheClusterSize": "0.5",
                "MethodSettings": [
                    [
                        "ResourcePath": "/*", "HttpMethod": "*", "CachingEnabled": true, "CacheTtlInSeconds": 5,
                        "RequireAuthorizationForCacheControl": .bool(requiresAuthorization),
                    ],
                    ["ResourcePath": "/~1never", "HttpMethod": "GET", "CachingEnabled": false],
                    ["ResourcePath": "/~1zero", "HttpMethod": "GET", "CachingEnabled": true, "CacheTtlInSeconds": 0],
                ],
            ])
        gateway.neighbours.set { $0.jwks = TokenMaker.keys.serialized() }
        return gateway
    }

    /// How many of the requests reached the function.
    private func calls(_ gateway: Gateway, _ requests: () async throws -> Void) async throws -> Int {
        let before = gateway.neighbours.events.count
        try await requests()
        return gateway.neighbours.events.count - before
    }

    @Test func aResponseIsKeptForItsTime() async throws {
        let gateway = try await makeGateway()
        let first = try await gateway.ask("GET", "/products")
        gateway.clock.advance(by: .milliseconds(4999))
        let second = try await gateway.ask("GET", "/products")
        #expect(second.status == 200 && second.text == first.text && gateway.neighbours.events.count == 1)
        // Each answer has ids of its own.
        #expect(first.headers.first("x-amzn-RequestId") != second.headers.first("x-amzn-RequestId"))
        gateway.clock.advance(by: .milliseconds(1))
        _ = try await gateway.ask("GET", "/products")
        #expect(gateway.neighbours.events.count == 2)
        await gateway.service.telemetry.flush()
        #expect(gateway.metric("CacheHitCount") == [1] && gateway.metric("CacheMissCount") == [1, 1])
        #expect(gateway.metric("IntegrationLatency").count == 2 && gateway.metric("Latency").count == 3)
    }

    @Test func onlyKeyParametersTellRequestsApart() async throws {
        let gateway = try await makeGateway()
        func calls(_ path: String, _ queries: [String]) async throws -> Int {
            try await self.calls(gateway) {
                for query in queries { _ = try await gateway.ask("GET", path, query: query) }
            }
        }
        #expect(try await calls("/products", ["page=1", "page=2", "page=1", "sort=1", ""]) == 4)
        #expect(try await calls("/products", ["page=1&ref=a", "page=1&ref=b", "ref=c", "page=%31"]) == 0)
        // An empty value is a value, and no value can pass for two.
        #expect(try await calls("/products", ["page=", "page=1%7C1%3A2", "page=1&sort=2"]) == 3)
        #expect(try await calls("/products/1", [""]) == 1)
        #expect(try await calls("/products/2", ["", ""]) == 1)
        let languages = try await self.calls(gateway) {
            for language in ["en", "es", "en"] {
                _ = try await gateway.ask("GET", "/header", headers: [.acceptLanguage: language])
            }
        }
        #expect(languages == 2)
    }

    @Test(arguments: [("POST", "/products"), ("GET", "/never"), ("GET", "/zero")])
    func someMethodsAreNeverCached(_ method: String, _ path: String) async throws {
        let gateway = try await makeGateway()
        for _ in 0..<2 { _ = try await gateway.ask(method, path) }
        #expect(gateway.neighbours.events.count == 2)
        await gateway.service.telemetry.flush()
        #expect(gateway.metric("CacheHitCount").isEmpty && gateway.metric("CacheMissCount").isEmpty)
    }

    @Test func withoutAClusterNothingIs() async throws {
        let gateway = try await makeGateway(cluster: false)
        for _ in 0..<2 { _ = try await gateway.ask("GET", "/products") }
        #expect(gateway.neighbours.events.count == 2)
    }

    @Test(arguments: [404, 500, 302])
    func onlySuccessesAreKept(_ status: Int) async throws {
        let gateway = try await makeGateway()
        gateway.neighbours.answer(#"{"statusCode":\#(status)}"#)
        for _ in 0..<2 { #expect(try await gateway.ask("GET", "/products").status == status) }
        #expect(gateway.neighbours.events.count == 2)
    }

    @Test func whoMayNotInvalidateIsTold() async throws {
        let gateway = try await makeGateway()
        let ask = { try await gateway.ask("GET", "/products", headers: [.cacheControl: "Max-Age=0"]) }
        #expect(try await ask().headers.first("Warning") == nil)
        let second = try await ask()
        #expect(second.status == 200 && second.headers.first("Warning")?.hasPrefix("199 ") == true)
        #expect(gateway.neighbours.events.count == 1)
    }

    @Test func whoMayInvalidateGetsAFreshResponseThatIsKept() async throws {
        let gateway = try await makeGateway(requiresAuthorization: false)
        _ = try await gateway.ask("GET", "/products")
        gateway.neighbours.answer(#"{"statusCode":200,"body":"fresh"}"#)
        #expect(try await gateway.ask("GET", "/products").text == "hello")
        let fresh = try await gateway.ask("GET", "/products", headers: [.cacheControl: "no-store, max-age=0"])
        #expect(fresh.text == "fresh" && fresh.headers.first("Warning") == nil)
        #expect(try await gateway.ask("GET", "/products").text == "fresh")
    }

    @Test func theCacheAnswersNobodyWhomTheAuthorizerRefuses() async throws {
        let gateway = try await makeGateway()
        let token = try TokenMaker.shared.token()
        for _ in 0..<2 {
            #expect(try await gateway.ask("GET", "/mine", headers: [.authorization: token]).status == 200)
        }
        #expect(gateway.neighbours.events.count == 1)
        #expect(try await gateway.ask("GET", "/mine").status == 401)
    }

    @Test(arguments: [true, false])
    func aStageThatIsMadeAnewStartsEmpty(_ isWholeAPI: Bool) async throws {
        let gateway = try await makeGateway()
        _ = try await gateway.ask("GET", "/products")
        let api = try #require(gateway.service.published(gateway.apiID))
        let stage = try #require(api.stages["prod"])
        if isWholeAPI {
            gateway.service.remove(gateway.apiID)
            gateway.service.put(api.api)
        } else {
            gateway.service.removeStage("prod", of: gateway.apiID)
        }
        try gateway.service.put(stage, of: gateway.apiID)
        _ = try await gateway.ask("GET", "/products")
        #expect(gateway.neighbours.events.count == 2)
    }

    @Test func aStagesCacheCanBeFlushed() async throws {
        let gateway = try await makeGateway()
        _ = try await gateway.ask("GET", "/products")
        _ = try await gateway.send(APIGateway.FlushStageCache.self, .init(restApiId: gateway.apiID, stageName: "prod"))
        _ = try await gateway.ask("GET", "/products")
        #expect(gateway.neighbours.events.count == 2)
        let cache = StageCache()
        for key in ["a/prod/x", "a/prod2/x", "b/prod/x"] {
            cache.keep(response(key), as: key, until: start + .seconds(5), now: start)
        }
        cache.flush(prefix: "a/prod/")
        #expect(cache.find("a/prod/x", now: start) == nil)
        #expect(cache.find("a/prod2/x", now: start) != nil && cache.find("b/prod/x", now: start) != nil)
    }
}
