import AWSCore
import HTTPTypes
import NIOHTTP1
import Testing

@testable import AWSClient

private func withClient(
    configuration: HTTPClient.Configuration = .init(),
    answer: @escaping @Sendable (TestServer.Request, Int) -> TestServer.Reply,
    _ body: (HTTPClient, Endpoint, TestServer) async throws -> Void
) async throws {
    let server = try await TestServer(answer)
    let client = HTTPClient(configuration: configuration)
    try await body(client, Endpoint(isTLS: false, host: "127.0.0.1", port: server.port), server)
    await client.shutdown()
    try await server.close()
}

@Suite struct HTTPClientTests {
    @Test func sendsAndReuses() async throws {
        try await withClient(answer: { request, _ in .init(status: 201, headers: [("X-A", "b")], body: request.body) })
        { client, endpoint, server in
            for _ in 0..<3 {
                let reply = try await client.execute(
                    WireRequest(
                        path: "/p", rawQuery: "q=1", headers: [.contentType: "text/plain"], body: Array("hi".utf8)),
                    at: endpoint)
                #expect(reply.status == 201 && reply.body == Array("hi".utf8) && reply.headers.first("x-a") == "b")
            }
            #expect(server.connections == 1)
            #expect(server.requests[0].head.uri == "/p?q=1")
            #expect(server.requests[0].head.headers["host"] == [endpoint.authority])
            #expect(server.requests[0].head.headers["content-length"] == ["2"])
        }
    }

    @Test func replacesAConnectionTheServerClosed() async throws {
        try await withClient(answer: { _, number in .init(closesAfter: number == 4, closesInstead: number == 2) }) {
            client, endpoint, server in
            // Number 2 comes on the connection of number 1, which closes: number 3 takes its place. Whether the close
            // after number 4 is seen before or during the next request, that one has to work.
            for _ in 0..<4 {
                let reply = try await client.execute(WireRequest(method: "GET"), at: endpoint, timeout: .seconds(5))
                #expect(reply.status == 200)
            }
            #expect(server.requests.count == 5)
            #expect(client.pool(for: endpoint).openCount == 1)
        }
    }

    @Test func doesNotHideAFreshConnectionThatCloses() async throws {
        try await withClient(answer: { _, _ in .init(closesInstead: true) }) { client, endpoint, server in
            await #expect(throws: HTTPClientError.connectionClosed("by the server")) {
                try await client.execute(WireRequest(method: "GET"), at: endpoint)
            }
            #expect(server.requests.count == 1)
            #expect(client.pool(for: endpoint).openCount == 0)
        }
    }

    @Test func givesUpInTimeAndWhenCancelled() async throws {
        try await withClient(answer: { _, _ in .init(never: true) }) { client, endpoint, _ in
            await #expect(throws: HTTPClientError.timedOut) {
                try await client.execute(WireRequest(method: "GET"), at: endpoint, timeout: .milliseconds(20))
            }
            let task = Task { try await client.executeWithoutTimeout(WireRequest(method: "GET"), at: endpoint) }
            try await Task.sleep(for: .milliseconds(30))
            task.cancel()
            await #expect(throws: HTTPClientError.cancelled) { try await task.value }
            await client.shutdown()
            await #expect(throws: HTTPClientError.clientClosed) {
                try await client.execute(WireRequest(method: "GET"), at: endpoint)
            }
        }
    }

    @Test func waitsForAConnection() async throws {
        var configuration = HTTPClient.Configuration()
        configuration.maximumConnections = 2
        try await withClient(configuration: configuration, answer: { _, _ in .init(body: "x") }) {
            client, endpoint, server in
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<50 {
                    group.addTask { try await client.execute(WireRequest(method: "GET"), at: endpoint).status }
                }
                for try await status in group { #expect(status == 200) }
            }
            #expect(server.connections <= 2)
            #expect(client.pool(for: endpoint).idleCount <= 2)
        }
    }

    @Test func saysThatNobodyListens() async throws {
        let server = try await TestServer { _, _ in .init() }
        try await server.close()
        let client = HTTPClient()
        do {
            _ = try await client.execute(
                WireRequest(method: "GET"), at: Endpoint(isTLS: false, host: "127.0.0.1", port: server.port))
            Issue.record("nobody listens there")
        } catch { #expect("\(error)".contains("could not connect")) }
        await client.shutdown()
    }

    @Test(arguments: [
        ("http://localhost:4566", "http://localhost:4566"), ("https://a.b/", "https://a.b"), ("h:1/x/", "http://h:1/x"),
        ("http://[::1]:80", "http://[::1]"), ("https://x:443/p", "https://x/p"),
    ])
    func readsEndpoints(url: String, text: String) { #expect(Endpoint(url)?.description == text) }

    @Test(arguments: [
        "", "http://", "http://h:x", "http://h:0", "http://u@h", "http://h/?q", "http://[::1", "http://[::1]x",
    ])
    func refusesEndpoints(url: String) { #expect(Endpoint(url) == nil) }
}

@Suite struct RetryPolicyTests {
    @Test func backsOffWithJitter() {
        let policy = RetryPolicy(
            maximumAttempts: 4, baseDelay: .milliseconds(100), throttledBaseDelay: .seconds(1),
            maximumDelay: .milliseconds(1500))
        let broken = AWSError("InternalFailure", "", status: 500)
        #expect(policy.delay(after: broken, attempt: 1, random: 0.5) == .milliseconds(50))
        #expect(policy.delay(after: broken, attempt: 3, random: 0.5) == .milliseconds(200))
        #expect(policy.delay(after: broken, attempt: 4, random: 0.5) == nil)
        #expect(policy.delay(after: AWSError("ThrottlingException", ""), attempt: 2, random: 0.5) == .milliseconds(750))
        #expect(policy.delay(after: .validation(""), attempt: 1, random: 0.5) == nil)
        #expect(RetryPolicy.none.delay(after: broken, attempt: 1, random: 0.5) == nil)
        let endpoint = Endpoint(isTLS: false, host: "h")
        #expect(
            policy.delay(after: AWSError(HTTPClientError.timedOut, endpoint: endpoint), attempt: 1, random: 0) == .zero)
        #expect(
            policy.delay(after: AWSError(HTTPClientError.cancelled, endpoint: endpoint), attempt: 1, random: 0) == nil)
    }

    @Test func budgetRunsOut() {
        let budget = RetryBudget()
        for _ in 0..<100 { #expect(budget.take()) }
        #expect(!budget.take())
        budget.succeeded(afterRetry: true)
        #expect(budget.take())
    }
}

@Suite struct EndpointResolverTests {
    private func service(_ name: String, _ id: String) -> ServiceModel {
        ServiceModel(
            name: name, serviceID: id, apiVersion: "", endpointPrefix: name, signingName: name, actionPrefix: name,
            protocols: [.awsJson1_0])
    }

    @Test func readsTheEnvironment() throws {
        let resolver = try EndpointResolver(
            region: "r",
            environment: [
                "AWS_ENDPOINT_URL": "http://localhost:4566",
                "AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER": "http://localhost:9",
            ])
        #expect(resolver.endpoint(for: service("sqs", "SQS")).endpoint.port == 4566)
        #expect(resolver.endpoint(for: service("cognito-idp", "Cognito Identity Provider")).endpoint.port == 9)
        #expect(throws: AWSError.self) {
            try EndpointResolver(region: "r", environment: ["AWS_ENDPOINT_URL": "http://"])
        }
    }

    @Test func knowsAWS() {
        let resolver = EndpointResolver.aws(region: "eu-west-1")
        let sqs = resolver.endpoint(for: service("sqs", "SQS"))
        #expect(sqs.endpoint.description == "https://sqs.eu-west-1.amazonaws.com" && sqs.isAWS)
        #expect(resolver.endpoint(for: service("iam", "IAM")).endpoint.host == "iam.amazonaws.com")
    }
}
