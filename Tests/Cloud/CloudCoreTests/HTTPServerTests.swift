import AWSClient
import AWSCore
import AWSShapes
import CloudCore
import HTTPTypes
import Logging
import ServiceLifecycle
import Synchronization
import Testing

@Suite struct HTTPServerTests {
    @Test func requestsArriveWhole() async throws {
        try await serving(echo) { port in
            #expect(port > 0)
            let socket = try await Socket(port: port)
            await socket.send(
                "POST /a%20b?x=1&y HTTP/1.1\r\nHost: shop.localhost:\(port)\r\nContent-Length: 3\r\n\r\nabc")
            try await socket.answers(1)
            try await until { socket.text.hasSuffix("POST /a%20b?x=1&y shop.localhost:\(port) 3") }
            #expect(socket.text.lowercased().contains("content-type: text/plain"))
            await socket.close()
        }
    }

    @Test func aConnectionServesManyRequests() async throws {
        try await serving(echo) { port in
            let socket = try await Socket(port: port)
            for number in 1...3 {
                await socket.send("GET /\(number) HTTP/1.1\r\nHost: h\r\n\r\n")
                try await until { socket.text.hasSuffix("GET /\(number)? h 0") }
            }
            // Requests sent without waiting are answered in order.
            await socket.send("GET /4 HTTP/1.1\r\nHost: h\r\n\r\nGET /5 HTTP/1.1\r\nHost: h\r\n\r\n")
            try await until { socket.text.hasSuffix("GET /5? h 0") }
            #expect(socket.text.components(separatedBy: "HTTP/1.1 200").count == 6 && !socket.isClosed)
            // The client's wish to close is heard.
            await socket.send("GET /6 HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
            try await until { socket.text.hasSuffix("GET /6? h 0") }
            await socket.close()
        }
    }

    @Test func chunkedBodiesArriveWhole() async throws {
        try await serving(echo) { port in
            let socket = try await Socket(port: port)
            await socket.send("PUT /c HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n")
            await socket.send("6\r\n world\r\n0\r\n\r\n")
            try await until { socket.text.hasSuffix("PUT /c? h 11") }
            await socket.close()
        }
    }

    /// HEAD has the length of GET and no body; 204 and 304 have neither.
    @Test(
        arguments: [("HEAD", 200, "content-length: 4"), ("GET", 204, nil), ("GET", 304, nil)]
            as [(String, Int, String?)])
    func answersWithoutABody(_ method: String, _ status: Int, _ length: String?) async throws {
        let handler: HTTPServer.Handler = { request in
            WireResponse(status: status, body: request.method == "HEAD" ? Array("body".utf8) : [])
        }
        try await serving(handler) { port in
            let socket = try await Socket(port: port)
            for number in 1...2 {
                await socket.send("\(method) / HTTP/1.1\r\nHost: h\r\n\r\n")
                try await until { socket.text.components(separatedBy: "\r\n\r\n").count > number }
            }
            let text = socket.text.lowercased()
            #expect(text.hasSuffix("\r\n\r\n") && text.components(separatedBy: "http/1.1 \(status)").count == 3)
            if let length { #expect(text.contains(length)) } else { #expect(!text.contains("content-length")) }
            await socket.close()
        }
    }

    @Test func aHandlersLengthIsKept() async throws {
        let handler: HTTPServer.Handler = { _ in WireResponse(headers: [.contentLength: "99"]) }
        try await serving(handler) { port in
            let socket = try await Socket(port: port)
            await socket.send("HEAD / HTTP/1.1\r\nHost: h\r\n\r\n")
            try await until { socket.text.lowercased().contains("content-length: 99") }
            await socket.close()
        }
    }

    // MARK: - Limits

    @Test func aBodyOfTheLimitIsTaken() async throws {
        try await serving(limit: 10, echo) { port in
            let socket = try await Socket(port: port)
            await socket.send("PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\n0123456789")
            try await until { socket.text.hasSuffix("PUT /? h 10") }
            await socket.close()
        }
    }

    /// Announced: refused before a byte of it is sent. Not announced: as soon as it is too much.
    @Test(arguments: [
        "Content-Length: 11\r\n\r\n", "Content-Length: 11\r\n\r\n01234567890", "Content-Length: 999999999999\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n6\r\n012345\r\n6\r\n012345\r\n",
    ])
    func aBodyThatIsTooLargeIsRefusedAtOnce(_ rest: String) async throws {
        let reached = Mutex(false)
        let handler: HTTPServer.Handler = { _ in
            reached.withLock { $0 = true }
            return WireResponse()
        }
        try await serving(limit: 10, handler) { port in
            let socket = try await Socket(port: port)
            await socket.send("PUT / HTTP/1.1\r\nHost: h\r\n\(rest)")
            try await until { socket.text.hasPrefix("HTTP/1.1 413") }
            #expect(socket.text.lowercased().contains("connection: close"))
            #expect(!reached.withLock { $0 })
            await socket.close()
        }
    }

    /// It said that it would close, and it does, however much more arrives.
    @Test func aConnectionThatWasRefusedIsClosed() async throws {
        try await serving(limit: 10, echo) { port in
            let socket = try await Socket(port: port)
            await socket.send("PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 11\r\n\r\n01234567890")
            try await until { socket.isClosed }
            #expect(socket.text.hasPrefix("HTTP/1.1 413"))

            let endless = try await Socket(port: port)
            await endless.send("PUT / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n")
            let piece = "400\r\n" + String(repeating: "x", count: 1024) + "\r\n"
            try await until {
                await endless.send(piece)
                return endless.isClosed
            }
        }
    }

    /// botocore waits a second for this before it sends the body of a PutObject.
    @Test func whoExpectsToBeToldToContinueIsTold() async throws {
        try await serving(limit: 10, echo) { port in
            let socket = try await Socket(port: port)
            await socket.send("PUT /e HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n")
            try await until { socket.text.hasPrefix("HTTP/1.1 100 ") && socket.text.hasSuffix("\r\n\r\n") }
            await socket.send("abc")
            try await until { socket.text.hasSuffix("PUT /e? h 3") }
            // Too large: told no instead, without having sent a byte.
            await socket.send("PUT /e HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 11\r\n\r\n")
            try await until { socket.text.contains("HTTP/1.1 413") }
            #expect(socket.text.components(separatedBy: "HTTP/1.1 100").count == 2)
            await socket.close()
        }
    }

    @Test(arguments: [
        "nonsense\r\n\r\n", "GET / HTTP/1.1\r\nContent-Length: x\r\n\r\n", "GET /\u{0} HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nX-\u{fc}: 1\r\n\r\n",
    ])
    func whatIsNotHTTPIsRefused(_ bytes: String) async throws {
        try await serving(echo) { port in
            let socket = try await Socket(port: port)
            await socket.send(bytes)
            try await until { socket.text.hasPrefix("HTTP/1.1 400") || socket.isClosed }
            await socket.close()
            // Nobody else notices.
            let other = try await Socket(port: port)
            await other.send("GET /ok HTTP/1.1\r\nHost: h\r\n\r\n")
            try await until { other.text.hasSuffix("GET /ok? h 0") }
            await other.close()
        }
    }

    @Test func aClientThatLeavesHalfwayHarmsNobody() async throws {
        try await serving(echo) { port in
            for _ in 0..<20 {
                let socket = try await Socket(port: port)
                await socket.send("PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 100\r\n\r\nhalf")
                await socket.close()
            }
            let socket = try await Socket(port: port)
            await socket.send("GET /after HTTP/1.1\r\nHost: h\r\n\r\n")
            try await until { socket.text.hasSuffix("GET /after? h 0") }
            await socket.close()
        }
    }

    // MARK: - Stopping

    @Test func aGracefulStopFinishesWhatIsUnderWay() async throws {
        let (ports, bound) = AsyncStream.makeStream(of: Int.self)
        let (entries, entered) = AsyncStream.makeStream(of: Void.self)
        let mayLeave = LateValue(false)
        let server = HTTPServer(port: 0, logger: quiet, onBound: { bound.yield($0) }) { request in
            if request.path == "/slow" {
                entered.yield(())
                try? await until { mayLeave.value }
            }
            return await echo(request)
        }
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(services: [.init(service: server)], logger: quiet))
        let running = Task { try await group.run() }
        var portIterator = ports.makeAsyncIterator()
        let port = try #require(await portIterator.next())
        let socket = try await Socket(port: port)
        await socket.send("GET /slow HTTP/1.1\r\nHost: h\r\n\r\n")
        var entryIterator = entries.makeAsyncIterator()
        await entryIterator.next()
        let half = try await Socket(port: port)
        await half.send("PUT /half HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n")
        try await until { half.text.hasPrefix("HTTP/1.1 100 ") }

        await group.triggerGracefulShutdown()
        // Nobody new comes in while the one inside is served.
        try await until {
            guard let late = try? await Socket(port: port) else { return true }
            await late.send("GET /late HTTP/1.1\r\nHost: h\r\n\r\n")
            let isRefused = late.isClosed
            await late.close()
            return isRefused
        }
        mayLeave.set(true)
        try await until { socket.text.hasSuffix("GET /slow? h 0") }
        await socket.close()
        // Who was in the middle of a request is heard to its end.
        await half.send("abc")
        try await until { half.text.hasSuffix("PUT /half? h 3") && half.isClosed }
        try await running.value
    }

    @Test func aPortThatIsTakenIsAnError() async throws {
        try await serving(echo) { port in
            let second = HTTPServer(port: port, logger: quiet, handler: echo)
            await #expect(throws: (any Error).self) { try await second.run() }
        }
    }

    // MARK: - The endpoint as clients see it

    private static func client(
        _ port: Int, _ cloud: TestCloud, _ credentials: Credentials = TestCloud.root
    ) -> AWSClient {
        AWSClient(
            endpoint: EndpointResolver(
                region: "us-east-1", base: Endpoint(isTLS: false, host: "127.0.0.1", port: port)),
            region: "us-east-1", credentials: { credentials }, clock: cloud.clock, retry: .none)
    }

    @Test func aClientCallsTheFrontDoorOverASocket() async throws {
        let cloud = TestCloud(
            tables(),
            FakeService(S3.service) { table in
                table.on(S3.GetObject.self) { input, _ in .init(body: Blob("\(input.bucket) \(input.key)")) }
            })
        try await serving({ await cloud.door.handle($0) }) { port in
            let client = Self.client(port, cloud)
            #expect(try await client.send(DynamoDB.ListTables.self, .init()).tableNames == ["a", "b"])
            let object = try await client.send(S3.GetObject.self, .init(bucket: "b", key: "dir/ü +%.txt"))
            #expect(object.body?.text == "b dir/ü +%.txt")
            // A presigned URL works for whoever has it, for as long as it says.
            let url = try await client.presign(S3.GetObject.self, .init(bucket: "b", key: "k v"), expires: 60)
            let socket = try await Socket(port: port)
            let target = try #require(url.components(separatedBy: "127.0.0.1:\(port)").last)
            await socket.send("GET \(target) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
            try await until { socket.text.hasSuffix("b k v") }
            cloud.clock.advance(by: .seconds(61))
            await socket.send("GET \(target) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
            try await until { socket.text.contains("Request has expired") }
            await socket.close()
            await client.shutdown()

            let wrong = Self.client(port, cloud, Credentials(accessKeyID: "AKIATEST", secretAccessKey: "guess"))
            let error = await #expect(throws: AWSError.self) { try await wrong.send(DynamoDB.ListTables.self, .init()) }
            #expect(error?.code == "InvalidSignatureException")
            await wrong.shutdown()
        }
    }

    @Test func manyClientsAtOnce() async throws {
        let cloud = TestCloud(tables())
        try await serving({ await cloud.door.handle($0) }) { port in
            let client = Self.client(port, cloud)
            let good = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<64 {
                    group.addTask { try await client.send(DynamoDB.ListTables.self, .init()).tableNames == ["a", "b"] }
                }
                return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(good == 64)
            await client.shutdown()
        }
    }
}
