import AWSCore
import AWSShapes
import NIOHTTP1
import Testing

@testable import AWSClient

private func withClient(
    retry: RetryPolicy = .standard, path: String = "",
    credentials: Credentials = .init(accessKeyID: "AKID", secretAccessKey: "secret", sessionToken: "token"),
    answer: @escaping @Sendable (TestServer.Request, Int) -> TestServer.Reply,
    _ body: (AWSClient, TestServer) async throws -> Void
) async throws {
    let server = try await TestServer(answer)
    let endpoint = Endpoint(isTLS: false, host: "127.0.0.1", port: server.port, basePath: path)
    // No jitter: no waiting.
    let client = AWSClient(
        endpoint: EndpointResolver(region: "eu-west-1", base: endpoint), region: "eu-west-1",
        credentials: { () throws(AWSError) in credentials }, retry: retry, random: { 0 })
    try await body(client, server)
    await client.shutdown()
    try await server.close()
}

private let getItem = DynamoDB.GetItemInput(tableName: "Shop", key: ["PK": .s("a")])

@Suite struct AWSClientTests {
    @Test func signsAndDecodes() async throws {
        try await withClient(answer: { _, _ in .init(body: #"{"Item":{"PK":{"S":"a"},"n":{"N":"1"}}}"#) }) {
            client, server in
            let reply = try await AWSTrace.$current.withValue("Root=1-2-3;Sampled=1") {
                try await client.send(DynamoDB.GetItem.self, getItem)
            }
            #expect(reply.item == ["PK": .s("a"), "n": .n("1")])
            let headers = server.requests[0].head.headers
            #expect(headers["x-amz-target"] == ["DynamoDB_20120810.GetItem"])
            #expect(headers["x-amz-security-token"] == ["token"])
            #expect(headers["x-amzn-trace-id"] == ["Root=1-2-3;Sampled=1"])
            #expect(headers["host"] == ["127.0.0.1:\(server.port)"])
            let authorization = headers["authorization"].first ?? ""
            #expect(authorization.hasPrefix("AWS4-HMAC-SHA256 Credential=AKID/"))
            #expect(authorization.contains("/eu-west-1/dynamodb/aws4_request"))
        }
    }

    @Test(arguments: [
        (500, #"{"__type":"InternalServerError","message":"x"}"#),
        (503, ""),
        (400, #"{"__type":"com.amazonaws.dynamodb.v20120810#ThrottlingException","message":"slow"}"#),
    ])
    func triesAgain(status: Int, body: String) async throws {
        try await withClient(answer: { _, number in number < 3 ? .init(status: status, body: body) : .init(body: "{}") }
        ) { client, server in
            let reply = try await client.send(DynamoDB.GetItem.self, getItem)
            #expect(reply.item == nil && server.requests.count == 3)
        }
    }

    @Test func givesUpAfterThreeAttempts() async throws {
        try await withClient(answer: { _, _ in .init(status: 500, body: "{}") }) { client, server in
            let error = await #expect(throws: AWSError.self) { try await client.send(DynamoDB.GetItem.self, getItem) }
            #expect(error?.status == 500 && server.requests.count == 3)
        }
    }

    @Test func decodesErrorsWithTheirDetails() async throws {
        let body = #"""
            {"__type":"com.amazonaws.dynamodb.v20120810#TransactionCanceledException","Message":"no","CancellationReasons":[{"Code":"None"},{"Code":"ConditionalCheckFailed","Item":{"PK":{"S":"a"}}}]}
            """#
        try await withClient(answer: { _, _ in .init(status: 400, body: body) }) { client, server in
            let error = await #expect(throws: AWSError.self) {
                try await client.send(DynamoDB.TransactWriteItems.self, .init(transactItems: []))
            }
            #expect(error?.code == "TransactionCanceledException" && error?.message == "no")
            let reasons = try error?.details?["CancellationReasons"]?.listValue?.map {
                try DynamoDB.CancellationReason(document: $0)
            }
            #expect(reasons?.map(\.code) == ["None", "ConditionalCheckFailed"])
            #expect(reasons?.last?.item == ["PK": .s("a")])
            #expect(server.requests.count == 1)
        }
    }

    @Test func presigns() async throws {
        try await withClient(path: "/base", answer: { _, _ in .init() }) { client, server in
            let url = try await client.presign(S3.GetObject.self, .init(bucket: "b", key: "a b/c.pdf"), expires: 900)
            #expect(url.hasPrefix("http://127.0.0.1:\(server.port)/base/b/a%20b/c.pdf?"))
            #expect(url.contains("X-Amz-Expires=900") && url.contains("X-Amz-Signature="))
            #expect(url.contains("X-Amz-SignedHeaders=host&") || url.hasSuffix("X-Amz-SignedHeaders=host"))
            #expect(server.requests.isEmpty)
        }
    }

    @Test func putsBucketsInHostNamesOnAWS() async throws {
        let client = AWSClient(
            endpoint: .aws(region: "eu-west-1"), region: "eu-west-1",
            credentials: { () throws(AWSError) in Credentials(accessKeyID: "A", secretAccessKey: "s") })
        let plain = try await client.presign(S3.GetObject.self, .init(bucket: "b", key: "k"), expires: 60)
        #expect(plain.hasPrefix("https://b.s3.eu-west-1.amazonaws.com/k?"))
        let dotted = try await client.presign(S3.GetObject.self, .init(bucket: "b.c", key: "k"), expires: 60)
        #expect(dotted.hasPrefix("https://s3.eu-west-1.amazonaws.com/b.c/k?"))
        await client.shutdown()
    }

    @Test func failsWithoutCredentials() async throws {
        let client = AWSClient(
            endpoint: .aws(region: "r"), region: "r",
            credentials: { () throws(AWSError) in throw AWSError("NoCredentials", "none") })
        let error = await #expect(throws: AWSError.self) { try await client.send(DynamoDB.GetItem.self, getItem) }
        #expect(error?.code == "NoCredentials")
        await client.shutdown()
    }
}
