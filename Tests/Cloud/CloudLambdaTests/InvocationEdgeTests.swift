import AWSCore
import AWSShapes
import CloudCore
import JSON
import Testing

@testable import CloudLambda

/// What callers and functions do wrong.
@Suite(.serialized) struct InvocationEdgeTests {
    @Test func theCallersContextReachesTheFunctionInOneLine() async throws {
        try await Bench.with { bench in
            try await bench.create()
            let context = Array("{\"client\": {\n \"app_title\": \"till\"}}".utf8).base64Encoded()
            let answer = try await bench.send(
                Lambda.Invoke.self, .init(functionName: "orders", clientContext: context)
            ).json
            #expect(answer["headers"]?["lambda-runtime-client-context"] == #"{"client":{"app_title":"till"}}"#)
            #expect(try await bench.invoke().json["headers"]?["lambda-runtime-client-context"] == nil)
        }
    }

    @Test(arguments: ["no base64!", "bm8gSlNPTg==", "WzFd", String(repeating: "e30K", count: 900)])
    func aContextThatIsNone(_ context: String) async throws {
        let bench = try Bench()
        try await bench.create()
        let error = await bench.refusal(Lambda.Invoke.self, .init(functionName: "orders", clientContext: context))
        #expect(error.code == "InvalidRequestContentException")
        #expect(error.message == "Client context must be a valid Base64-encoded JSON object.")
        bench.service.codeFolders.close()
    }

    /// AWS hands on what a custom runtime answers, JSON or not.
    @Test(arguments: ["", "{no", "true", "\u{0}\u{1}", "<html/>"])
    func anAnswerIsHandedOnAsItIs(_ text: String) async throws {
        try await Bench.with { bench in
            let code = pythonBootstrap.replacing("json.dumps(answer))", with: "event[\"raw\"])")
            try await bench.create(code: ZipFile.bootstrap(code))
            let answer = try await bench.send(
                Lambda.Invoke.self,
                .init(functionName: "orders", payload: Blob((["raw": .string(text)] as JSONValue).utf8Bytes())))
            #expect(answer.statusCode == 200)
            #expect(answer.functionError == nil)
            #expect(answer.payload?.bytes ?? [] == Array(text.utf8))
        }
    }

    @Test func theLargestPayloadsPass() async throws {
        try await Bench.with { bench in
            try await bench.create()
            func payload(_ size: Int) -> Blob {
                Blob(Array("\"".utf8) + [UInt8](repeating: 0x78, count: size - 2) + Array("\"".utf8))
            }
            let answer = try await bench.send(
                Lambda.Invoke.self, .init(functionName: "orders", payload: payload(6 * 1024 * 1024)))
            #expect(answer.functionError == nil)
            let error = await bench.refusal(
                Lambda.Invoke.self, .init(functionName: "orders", payload: payload(6 * 1024 * 1024 + 1)))
            #expect(error.code == "RequestEntityTooLargeException")
            #expect(
                error.message
                    == "6291457 byte payload is too large for the RequestResponse invocation type (limit 6291456 bytes)"
            )
            #expect(error.status == 413)
            let event = try await bench.send(
                Lambda.Invoke.self,
                .init(functionName: "orders", invocationType: "Event", payload: payload(1024 * 1024)))
            #expect(event.statusCode == 202)
            let late = await bench.refusal(
                Lambda.Invoke.self,
                .init(functionName: "orders", invocationType: "Event", payload: payload(1024 * 1024 + 1)))
            #expect(
                late.message == "1048577 byte payload is too large for the Event invocation type (limit 1048576 bytes)")
            try await eventually("the event is handled") { try bench.events.isEmpty }
        }
    }

    /// A reply may be 100 bytes larger than a request.
    @Test func theLargestAnswerPasses() async throws {
        try await Bench.with { bench in
            try await bench.create()
            let limit = 6 * 1024 * 1024 + 100
            let answer = try await bench.invoke("orders", ["size": .number(limit)])
            #expect(answer.functionError == nil)
            #expect(answer.payload?.bytes.count == limit)
            let late = try await bench.invoke("orders", ["size": .number(limit + 1)])
            #expect(late.functionError == "Unhandled")
            #expect(
                late.json["errorMessage"]
                    == "Response payload size exceeded maximum allowed payload size (6291556 bytes).")
            #expect(try await bench.invoke().functionError == nil)
        }
    }

    @Test func aTimeoutIsWordedAsAWSWordsIt() async throws {
        let clock = SimulatedClock()
        var options = LambdaOptions()
        options.initializationTimeout = .seconds(1_000_000)
        try await Bench.with(clock: clock, options: options) { bench in
            try await bench.create { $0.timeout = 7 }
            let call = Task {
                try await bench.send(
                    Lambda.Invoke.self,
                    .init(functionName: "orders", payload: Blob(Array(#"{"sleep":600}"#.utf8))))
            }
            try await eventually("it runs") { bench.service.host.ledger.running("orders") == 1 }
            try await eventually("it is late") {
                clock.advance(by: .milliseconds(100))
                return bench.service.host.ledger.isEmpty
            }
            let answer = try await call.value
            #expect(answer.statusCode == 200)
            #expect(answer.functionError == "Unhandled")
            #expect(answer.json["errorType"] == "Sandbox.Timedout")
            let message = try #require(answer.json["errorMessage"]?.stringValue)
            let wording = /RequestId: [0-9a-f-]{36} Error: Task timed out after 7\.00 seconds/
            #expect(message.wholeMatch(of: wording) != nil, "\(message)")
            await bench.service.telemetry.flush()
            #expect(bench.neighbours.lines().contains { $0.hasSuffix(" Task timed out after 7.00 seconds\n") })
        }
    }

    @Test(arguments: [nil, "live", "1"])
    func aDryRunSaysWhatWouldRun(qualifier: String?) async throws {
        let bench = try Bench()
        try await bench.createWithAlias()
        let answer = try await bench.send(
            Lambda.Invoke.self, .init(functionName: "orders", invocationType: "DryRun", qualifier: qualifier))
        #expect(answer.statusCode == 204)
        #expect(answer.executedVersion == (qualifier == nil ? "$LATEST" : "1"))
        #expect(bench.service.pools.allSatisfy { $0.environmentCount == 0 })
        bench.service.codeFolders.close()
    }

    static let bad: [Refusal] = [
        Refusal(
            "a type", "ValidationException",
            "at 'invocationType' failed to satisfy constraint: Member must satisfy enum value set: [Event, RequestResponse, DryRun]",
            Lambda.Invoke.self, .init(functionName: "orders", invocationType: "Later")),
        Refusal(
            "no JSON", "InvalidRequestContentException", "Could not parse request body into json", Lambda.Invoke.self,
            .init(functionName: "orders", payload: Blob([0x7B]))),
        Refusal(
            "no JSON, asynchronously", "InvalidRequestContentException", "Could not parse request body into json",
            Lambda.Invoke.self, .init(functionName: "orders", invocationType: "Event", payload: Blob([0x7B]))),
        Refusal(
            "no such version", "ResourceNotFoundException", "Function not found: \(Bench.arn):9", status: 404,
            Lambda.Invoke.self, .init(functionName: "orders", qualifier: "9")),
        Refusal(
            "no qualifier", "ValidationException", "at 'qualifier' failed to satisfy constraint", Lambda.Invoke.self,
            .init(functionName: "orders", qualifier: "a b")),
        Refusal(
            "two qualifiers", "InvalidParameterValueException",
            "The derived qualifier from the function name does not match the specified qualifier.", Lambda.Invoke.self,
            .init(functionName: "orders:live", qualifier: "1")),
        Refusal(
            "no name", "ValidationException", "at 'functionName' failed to satisfy constraint", Lambda.Invoke.self,
            .init(functionName: "or ders")),
        Refusal(
            "no room", "TooManyRequestsException", "Rate Exceeded.", status: 429, Lambda.Invoke.self,
            .init(functionName: "closed")),
    ]

    @Test(arguments: bad)
    func callsThatAreRefused(_ refusal: Refusal) async throws {
        let bench = try Bench()
        try await bench.createWithAlias()
        try await bench.create("closed")
        try await bench.send(
            Lambda.PutFunctionConcurrency.self, .init(functionName: "closed", reservedConcurrentExecutions: 0))
        await refusal.check(bench)
        #expect(try bench.events.isEmpty)
        #expect(bench.service.host.ledger.isEmpty)
        bench.service.codeFolders.close()
    }
}
