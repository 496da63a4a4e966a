import AWSCore
import AWSShapes
import CloudCore
import JSON
import Testing

@testable import CloudLambda

@Suite struct InvocationTests {
    /// One process, however long a loaded machine lets a call wait for it.
    private static var patient: LambdaOptions {
        var options = LambdaOptions()
        options.eagerEnvironments = 1
        options.patience = .seconds(600)
        return options
    }

    @Test func aWarmEnvironmentIsUsedAgain() async throws {
        try await Bench.with(options: Self.patient) { bench in
            try await bench.deploy()
            let first = try await bench.invoke().json
            let second = try await bench.invoke("orders", ["n": 2]).json
            #expect(first["pid"] == second["pid"])
            #expect(second["count"]?.intValue == 2)
            #expect(second["event"]?["n"]?.intValue == 2)
            #expect(bench.service.pools.map(\.environmentCount) == [1])
        }
    }

    @Test func theChildSeesWhatAWSShowsAndNothingOfOurs() async throws {
        try await Bench.with { bench in
            try await bench.deploy(
                "orders", ["Environment": ["Variables": ["TABLE_NAME": "shop", "TZ": "Europe/Madrid"]]])
            bench.settings.daemonAddress.set("127.0.0.1:2000")
            let answer = try await bench.invoke(trace: "Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=0").json
            let seen = try #require(answer["environment"])
            let expected = [
                "TABLE_NAME": "shop", "TZ": "Europe/Madrid", "AWS_LAMBDA_FUNCTION_NAME": "orders",
                "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "256",
                "AWS_LAMBDA_LOG_GROUP_NAME": "/aws/lambda/orders", "AWS_REGION": "us-east-1",
                "AWS_DEFAULT_REGION": "us-east-1", "LAMBDA_TASK_ROOT": bench.folder.path, "_HANDLER": "bootstrap",
                "AWS_ENDPOINT_URL": "http://127.0.0.1:4566", "AWS_XRAY_DAEMON_ADDRESS": "127.0.0.1:2000",
                "AWS_LAMBDA_INITIALIZATION_TYPE": "on-demand",
            ]
            for (name, value) in expected { #expect(seen[name]?.stringValue == value, "\(name)") }
            #expect(seen["HOME"] == nil)
            #expect(seen["USER"] == nil)
            let key = try #require(seen["AWS_ACCESS_KEY_ID"]?.stringValue)
            let owner = try bench.registry.identity.lookUp(
                accessKeyID: key, sessionToken: seen["AWS_SESSION_TOKEN"]?.stringValue)
            #expect(owner.principal == .role(name: "worker", sessionName: "orders"))
            #expect(owner.secret == seen["AWS_SECRET_ACCESS_KEY"]?.stringValue)
            #expect(answer["cwd"]?.stringValue == bench.folder.path)
            #expect(answer["pid"] == answer["pgid"])
            let headers = try #require(answer["headers"])
            #expect(
                headers["lambda-runtime-invoked-function-arn"]?.stringValue
                    == "arn:aws:lambda:us-east-1:000000000000:function:orders")
            #expect(
                headers["lambda-runtime-trace-id"]?.stringValue == "Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=0")
            let deadline = try #require(headers["lambda-runtime-deadline-ms"]?.stringValue.flatMap { Int64($0) })
            #expect(abs(deadline - SystemClock().now.milliseconds - 10_000) < 5000)
        }
    }

    @Test func runtimeAPIRefusesWhatIsWrong() async throws {
        try await Bench.with(options: Self.patient) { bench in
            try await bench.deploy()
            #expect(try await bench.invoke("orders", ["wrong": true]).json["wrong"]?.intValue == 400)
            #expect(try await bench.invoke("orders", ["chunked": true]).json == ["chunked": true])
            let tooLarge = try await bench.invoke("orders", ["size": 6_400_000])
            #expect(tooLarge.functionError == "Unhandled")
            #expect(tooLarge.json["errorType"]?.stringValue == "Function.ResponseSizeTooLarge")
            let skipped = try await bench.invoke("orders", ["skip": true])
            #expect(skipped.json["errorType"]?.stringValue == "Runtime.NoResponse")
            #expect(try await bench.invoke().json["count"]?.intValue == 5)
        }
    }

    @Test func anErrorIsTheFunctionsAnswer() async throws {
        try await Bench.with { bench in
            try await bench.deploy()
            let answer = try await bench.invoke("orders", ["error": "no stock"])
            #expect(answer.statusCode == 200)
            #expect(answer.functionError == "Unhandled")
            #expect(answer.json == ["errorMessage": "no stock", "errorType": "Oops"])
            #expect(answer.executedVersion == "$LATEST")
            #expect(try await bench.invoke().functionError == nil)
        }
    }

    @Test func aCrashIsReportedWithItsStatusAndTheNextCallGetsANewProcess() async throws {
        try await Bench.with { bench in
            try await bench.deploy()
            let before = try await bench.invoke().json["pid"]
            let exit = try await bench.invoke("orders", ["exit": 7])
            #expect(exit.functionError == "Unhandled")
            #expect(exit.json["errorType"]?.stringValue == "Runtime.ExitError")
            #expect(
                exit.json["errorMessage"]?.stringValue?.hasSuffix("Error: Runtime exited with error: exit status 7")
                    == true)
            let killed = try await bench.invoke("orders", ["signal": 9])
            #expect(killed.json["errorMessage"]?.stringValue?.hasSuffix("signal: killed") == true)
            let after = try await bench.invoke().json["pid"]
            #expect(before != after)
        }
    }

    @Test func aLateFunctionIsKilled() async throws {
        try await Bench.with(options: Self.patient) { bench in
            try await bench.deploy("orders", ["Timeout": 1])
            let pid = try #require(try await bench.invoke().json["pid"]?.intValue)
            let answer = try await bench.invoke("orders", ["sleep": 30], log: "Tail")
            #expect(answer.functionError == "Unhandled")
            #expect(answer.json["errorType"]?.stringValue == "Sandbox.Timedout")
            #expect(answer.json["errorMessage"]?.stringValue?.hasSuffix("Task timed out after 1.00 seconds") == true)
            try await eventually("the process is gone") { !isAlive(pid) }
            #expect(try await bench.invoke().json["count"]?.intValue == 1)
        }
    }

    @Test(arguments: [
        ("init-error", "InitError", "no table"), ("init-crash", "Runtime.ExitError", "exit status 3"),
    ])
    func aFailedStartIsTheAnswer(mode: String, type: String, message: String) async throws {
        try await Bench.with { bench in
            try await bench.deploy("orders", ["Environment": ["Variables": ["MODE": .string(mode)]]])
            for _ in 0..<2 {
                let answer = try await bench.invoke()
                #expect(answer.functionError == "Unhandled")
                #expect(answer.json["errorType"]?.stringValue == type)
                #expect(answer.json["errorMessage"]?.stringValue?.contains(message) == true)
            }
        }
    }

    @Test func aStartThatHangsEnds() async throws {
        var options = LambdaOptions()
        options.initializationTimeout = .milliseconds(300)
        try await Bench.with(options: options) { bench in
            try await bench.deploy("orders", ["Environment": ["Variables": ["MODE": "init-hang"]]])
            let answer = try await bench.invoke()
            #expect(answer.json["errorType"]?.stringValue == "Sandbox.Timedout")
        }
    }

    @Test func aMissingBootstrapIsTheAnswer() async throws {
        try await Bench.with { bench in
            try await bench.deploy("orders", ["Code": ["LocalDirectory": "/nowhere/at/all"]])
            let answer = try await bench.invoke()
            #expect(answer.functionError == "Unhandled")
            #expect(answer.json["errorType"]?.stringValue == "Runtime.InvalidEntrypoint")
        }
    }

    @Test func theTailOfTheLogComesWithTheAnswer() async throws {
        try await Bench.with { bench in
            try await bench.deploy()
            _ = try await bench.invoke()
            let answer = try await bench.invoke("orders", ["print": "hello, log"], log: "Tail")
            let tail = String(decoding: [UInt8](base64: answer.logResult ?? "") ?? [], as: UTF8.self)
            #expect(tail.hasPrefix("START RequestId: "))
            #expect(tail.contains("hello, log\n"))
            #expect(tail.contains("END RequestId: "))
            #expect(tail.contains("Memory Size: 256 MB"))
        }
    }

    @Test func namesOfAFunction() async throws {
        try await Bench.with { bench in
            try await bench.deploy()
            let arn = "arn:aws:lambda:us-east-1:000000000000:function:orders"
            for name in ["orders", "000000000000:function:orders", arn, arn + ":$LATEST", "orders:$LATEST"] {
                #expect(try await bench.invoke(name).functionError == nil, "\(name)")
            }
            await expectError(
                "ResourceNotFoundException", "Function not found: arn:aws:lambda:us-east-1:000000000000:function:nobody"
            ) {
                _ = try await bench.invoke("nobody")
            }
            await expectError("ResourceNotFoundException", ":function:orders:dead") {
                _ = try await bench.invoke(qualifier: "dead")
            }
            await expectError("InvalidParameterValueException", "derived qualifier") {
                _ = try await bench.invoke("orders:live", qualifier: "$LATEST")
            }
            await expectError("ValidationException") { _ = try await bench.invoke("no such name!") }
        }
    }

    @Test func badPayloads() async throws {
        try await Bench.with { bench in
            try await bench.deploy()
            @Sendable func send(_ bytes: [UInt8], _ type: String = "RequestResponse") async throws {
                _ = try await bench.call(
                    Lambda.Invoke.self, .init(functionName: "orders", invocationType: type, payload: Blob(bytes)))
            }
            await expectError("InvalidRequestContentException", "Could not parse request body into json") {
                try await send(Array("{no".utf8))
            }
            await expectError("RequestEntityTooLargeException") {
                try await send([UInt8](repeating: 0x20, count: 6 * 1024 * 1024 + 1))
            }
            await expectError("RequestEntityTooLargeException") {
                try await send([UInt8](repeating: 0x20, count: 1024 * 1024 + 1), "Event")
            }
            await expectError("ValidationException") { try await send(Array("{}".utf8), "Sometimes") }
            try await send([])
        }
    }

    @Test func aDryRunRunsNothing() async throws {
        try await Bench.with { bench in
            try await bench.deploy()
            let answer = try await bench.invoke(type: "DryRun")
            #expect(answer.statusCode == 204)
            #expect(bench.service.pools.allSatisfy { $0.environmentCount == 0 })
        }
    }

    @Test func aLostCallerDoesNotStopTheFunction() async throws {
        try await Bench.with { bench in
            try await bench.deploy()
            let pid = try #require(try await bench.invoke().json["pid"]?.intValue)
            let lost = Task { try await bench.invoke("orders", ["sleep": 1]) }
            try await eventually("it runs") { bench.service.host.ledger.running("orders") == 1 }
            lost.cancel()
            await #expect(throws: CancellationError.self) { try await lost.value }
            let next = try await bench.invoke("orders", ["x": 1])
            #expect(next.functionError == nil)
            try await eventually("its place is free") { bench.service.host.ledger.isEmpty }
            #expect(ProcessMemory.peak(of: Int32(pid)) != nil)
        }
    }
}
