import AWSCore
import CloudCore
import HTTPTypes
import Testing

/// How long a connection lasts, and in whose words it is asked.
@Suite struct HTTPConnectionTests {
    private static func text(_ request: String, _ handler: @escaping HTTPServer.Handler = echo) async throws -> String {
        try await serving(limit: 10, handler) { port in
            let socket = try await Socket(port: port)
            await socket.send(request)
            try await until { socket.isClosed }
            return socket.text
        }
    }

    private static func echoing(once mayAnswer: LateValue<Bool>) -> HTTPServer.Handler {
        { request in
            try? await until { mayAnswer.value }
            return await echo(request)
        }
    }

    /// RFC 9112, section 9.3: who may expect another answer.
    @Test(arguments: [
        "GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n", "GET / HTTP/1.0\r\nHost: h\r\n\r\n",
    ])
    func whoWantsNoMoreIsLetGo(_ request: String) async throws {
        let text = try await Self.text(request).lowercased()
        #expect(
            text.contains(" 200 ok\r\n") && text.contains("\r\nconnection: close\r\n") && text.hasSuffix("get /? h 0"))
    }

    @Test func anOldClientMayAskToStay() async throws {
        try await serving(echo) { port in
            let socket = try await Socket(port: port)
            for number in 1...2 {
                await socket.send("GET /\(number) HTTP/1.0\r\nHost: h\r\nConnection: keep-alive\r\n\r\n")
                try await until { socket.text.hasSuffix("GET /\(number)? h 0") }
            }
            #expect(socket.text.lowercased().contains("connection: keep-alive"))
            await socket.close()
        }
    }

    /// The handler's word counts too.
    @Test func anAnswerThatSaysCloseIsTheLast() async throws {
        let text = try await Self.text("GET / HTTP/1.1\r\nHost: h\r\n\r\n") { _ in
            WireResponse(status: 400, headers: [.connection: "close"])
        }
        #expect(text.hasPrefix("HTTP/1.1 400 ") && text.lowercased().split(separator: "connection:").count == 2)
    }

    /// `nc` and its like close their side once they have asked.
    @Test func whoStopsSendingStillHears() async throws {
        let mayAnswer = LateValue(false)
        try await serving(Self.echoing(once: mayAnswer)) { port in
            let socket = try await Socket(port: port)
            await socket.send("GET /a HTTP/1.1\r\nHost: h\r\n\r\n")
            await socket.finish()
            mayAnswer.set(true)
            try await until { socket.isClosed }
            #expect(socket.text.hasSuffix("GET /a? h 0"))
        }
    }

    /// RFC 9112, section 9.3.2. What is wrong is said in its turn.
    @Test(arguments: [
        ("GET /3 HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\nGET /4 HTTP/1.1\r\n\r\n", ["200", "200", "200"]),
        ("nonsense\r\n\r\n", ["200", "200", "400"]),
        ("PUT /3 HTTP/1.1\r\nHost: h\r\nContent-Length: 11\r\n\r\n01234567890", ["200", "200", "413"]),
        ("PUT /3 HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\n012", ["200", "200", "400"]),
    ])
    func whatComesTooEarlyWaitsItsTurn(_ rest: String, _ statuses: [String]) async throws {
        let mayAnswer = LateValue(false)
        try await serving(limit: 10, Self.echoing(once: mayAnswer)) { port in
            let socket = try await Socket(port: port)
            await socket.send("GET /1 HTTP/1.1\r\nHost: h\r\n\r\nGET /2 HTTP/1.1\r\nHost: h\r\n\r\n" + rest)
            await socket.finish()
            mayAnswer.set(true)
            try await until { socket.isClosed }
            let answers = socket.text.components(separatedBy: "HTTP/1.1 ").dropFirst()
            #expect(answers.map { String($0.prefix(3)) } == statuses)
            #expect(answers.prefix(2).map { String($0.suffix(8)) } == ["/1? h 0", "/2? h 0"].map { " " + $0 })
        }
    }

    /// It is told to wait by TCP, and loses nothing.
    @Test func aFloodOfRequestsIsAnsweredInOrder() async throws {
        try await serving(echo) { port in
            let socket = try await Socket(port: port)
            let numbers = 0..<3000
            for start in stride(from: 0, to: numbers.count, by: 500) {
                let many = numbers[start..<start + 500].map { "GET /\($0) HTTP/1.1\r\nHost: h\r\n\r\n" }
                await socket.send(many.joined())
            }
            try await until { socket.text.hasSuffix("GET /2999? h 0") }
            let heard = socket.text.components(separatedBy: "GET /").dropFirst().map { $0.prefix { $0 != "?" } }
            #expect(heard == numbers.map { "\($0)" })
        }
    }

    /// RFC 9112, section 3.2: what a proxy is asked, and what OPTIONS may ask.
    @Test(arguments: [
        ("http://h:1/a/b?c=d", "/a/b?c=d"), ("http://h", "/?"), ("https://h?q", "/?q"),
        ("/a:b://c?d?e", "/a:b://c?d?e"),
        ("*", "*?"), ("//a", "//a?"),
    ])
    func aTargetIsItsPathAndItsQuery(_ target: String, _ heard: String) async throws {
        let text = try await Self.text("OPTIONS \(target) HTTP/1.0\r\nHost: h\r\n\r\n")
        #expect(text.hasSuffix("OPTIONS \(heard) h 0"))
    }

    @Test func fieldsArriveAsTheyWereSent() async throws {
        let handler: HTTPServer.Handler = { request in
            WireResponse(
                body: Array(request.headers.map { "\($0.name.rawName)=\($0.value)" }.joined(separator: ";").utf8))
        }
        let text = try await Self.text(
            "GET / HTTP/1.0\r\nhost: h\r\nX-B: 1\r\nx-b:  two \r\nCookie: a=1; b=2\r\nX-U: \u{fc}\r\n\r\n",
            handler)
        #expect(text.hasSuffix("host=h;X-B=1;x-b=two;Cookie=a=1; b=2;X-U=\u{fc}"))
    }

    /// Cancelled: nobody is waited for.
    @Test func aStopCutsConnectionsOff() async throws {
        let isInside = LateValue(false)
        let handler: HTTPServer.Handler = { request in
            isInside.set(true)
            try? await Task.sleep(for: .seconds(3600))
            return WireResponse()
        }
        let (idle, busy) = try await serving(handler) { port in
            let idle = try await Socket(port: port)
            let busy = try await Socket(port: port)
            await busy.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
            try await until { isInside.value }
            return (idle, busy)
        }
        try await until { idle.isClosed && busy.isClosed }
    }
}
