import AWSCore
import AWSShapes
import CloudCore
import CloudTesting
import HTTPTypes
import Testing

@testable import CloudDynamoDB

/// What DynamoDB's front end does with HTTP.
@Suite struct FrontEndTests {
    private static func request<O: AWSOperation>(
        _ operation: O.Type, _ input: O.Input, to cloud: TestCloud, body: [UInt8]? = nil,
        change: (inout WireRequest) -> Void = { _ in }
    ) async throws -> WireResponse {
        var request = try O.service.protocols[0].encodeRequest(input.document, for: O.schema, of: O.service)
        if let body { request.body = body }
        request.headers.set("host", "127.0.0.1:4566")
        change(&request)
        SigV4Signer(credentials: TestCloud.credentials, region: cloud.settings.region, service: "dynamodb")
            .sign(&request, host: "127.0.0.1:4566", at: cloud.clock.now, payload: .body)
        return await cloud.door.handle(request)
    }

    private func read(_ cloud: TestCloud, accepting: String?) async throws -> WireResponse {
        try await Self.request(
            DynamoDB.GetItem.self, .init(tableName: "shop", key: .key("a", "b")), to: cloud
        ) { if let accepting { $0.headers[.acceptEncoding] = accepting } }
    }

    @Test func `answers above four kilobytes are compressed for who accepts it`() async throws {
        let cloud = try await TestCloud.withTable()
        try await cloud.put(.key("a", "b").with(["text": .s(String(repeating: "x", count: 9000))]))
        let plain = try await read(cloud, accepting: nil)
        #expect(plain.headers[.contentEncoding] == nil)
        let packed = try await read(cloud, accepting: "gzip")
        #expect(packed.headers[.contentEncoding] == "gzip")
        #expect(packed.body.count < plain.body.count / 30)
        #expect(packed.headers.first("x-amz-crc32") != plain.headers.first("x-amz-crc32"))
        try await cloud.put(.key("a", "b"))
        #expect(try await read(cloud, accepting: "gzip").headers[.contentEncoding] == nil)
    }

    @Test func `requests are at most sixteen megabytes, their heads sixteen kilobytes`() async throws {
        let cloud = try await TestCloud.withTable()
        let input = DynamoDB.ListTablesInput()
        func status(_ body: [UInt8]? = nil, _ change: (inout WireRequest) -> Void = { _ in }) async throws -> Int {
            try await Self.request(DynamoDB.ListTables.self, input, to: cloud, body: body, change: change).status
        }
        let spaces = [UInt8](repeating: UInt8(ascii: " "), count: (16 << 20) - 1)
        #expect(try await status(Array("{}".utf8) + spaces) == 413)
        #expect(try await status { $0.headers.set("long", String(repeating: "x", count: 16 << 10)) } == 400)
        #expect(try await status { $0.path = "/" + String(repeating: "x", count: 16 << 10) } == 400)
        #expect(try await status() == 200)
    }

    @Test func `every answer tells the time and who made it`() async throws {
        let cloud = try await TestCloud.withTable()
        let answer = try await Self.request(DynamoDB.ListTables.self, .init(), to: cloud)
        #expect(answer.headers.first("date") == cloud.clock.now.httpDate)
        #expect(answer.headers.first("server") == "Server")
        let refusal = try await Self.request(DynamoDB.DescribeTable.self, .init(tableName: "none"), to: cloud)
        #expect(refusal.status == 400 && refusal.headers.first("date") != nil)
    }

    @Test func `an operation without an output answers nothing`() async throws {
        let cloud = try await TestCloud.withTable()
        let arn = "arn:aws:dynamodb:us-east-1:000000000000:table/shop"
        let answer = try await Self.request(
            DynamoDB.TagResource.self, .init(resourceArn: arn, tags: [.init(key: "k", value: "v")]), to: cloud)
        #expect(answer.status == 200 && answer.body.isEmpty)
    }

    @Test func `what is no JSON is a serialization error without words`() async throws {
        let cloud = try await TestCloud.withTable()
        let answer = try await Self.request(
            DynamoDB.ListTables.self, .init(), to: cloud, body: Array("{broken".utf8))
        let error = DynamoDB.service.protocols[0].decodeError(answer, of: DynamoDB.service)
        #expect(error.code == "SerializationException" && error.message.isEmpty)
    }

    @Test func `the time of a signature is looked at first`() async throws {
        let cloud = try await TestCloud.withTable()
        for (date, words) in [("20170101T010101Z", "Signature expired"), ("30200101T010101Z", "not yet current")] {
            var request = WireRequest(body: Array("{}".utf8))
            request.headers.set("x-amz-target", "DynamoDB_20120810.DescribeEndpoints")
            request.headers.set("x-amz-date", date)
            request.headers.set(
                "authorization",
                "AWS4-HMAC-SHA256 Credential=nobody/2/3/4/aws4_request SignedHeaders=x-amz-date;host Signature=1")
            let answer = await cloud.door.handle(request)
            let error = DynamoDB.service.protocols[0].decodeError(answer, of: DynamoDB.service)
            #expect(error.code == "InvalidSignatureException" && error.message.contains(words))
        }
    }

    @Test func `a browser that comes to the root is told that all is well`() async throws {
        let cloud = try await TestCloud.withTable()
        var request = WireRequest(method: "GET")
        request.headers.set("host", "127.0.0.1:4566")
        let answer = await cloud.door.handle(request)
        #expect(answer.status == 200)
        #expect(String(decoding: answer.body, as: UTF8.self) == "healthy: 127.0.0.1:4566 ")
    }

    @Test func `pages of other origins are asked what they want`() async throws {
        let cloud = try await TestCloud.withTable()
        var request = WireRequest(method: "OPTIONS")
        request.headers.set("origin", "http://example.com")
        request.headers.set("access-control-request-method", "POST")
        request.headers.set("access-control-request-headers", "x-amz-target, authorization")
        let preflight = await cloud.door.handle(request)
        #expect(preflight.headers.first("access-control-allow-origin") == "*")
        #expect(preflight.headers.first("access-control-allow-methods") == "POST")
        #expect(preflight.headers.first("access-control-allow-headers") == "x-amz-target, authorization")
        #expect(preflight.headers.first("access-control-max-age") == "172800")
        let answer = try await Self.request(DynamoDB.ListTables.self, .init(), to: cloud) {
            $0.headers.set("origin", "http://example.com")
        }
        #expect(answer.headers.first("access-control-allow-origin") == "*")
        #expect(answer.headers.first("access-control-allow-methods") == nil)
    }
}
