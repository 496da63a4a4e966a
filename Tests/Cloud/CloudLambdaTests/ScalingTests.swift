import AWSCore
import AWSShapes
import CloudCore
import JSON
import Testing

@testable import CloudLambda

@Suite struct ScalingTests {
    /// Distinct processes that served calls made at once.
    private func burst(_ bench: Bench, _ count: Int, sleep: Double) async throws -> Set<Int> {
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<count {
                group.addTask {
                    let answer = try await bench.invoke("orders", ["sleep": .number(JSONNumber(sleep)!)])
                    return try #require(answer.json["pid"]?.intValue)
                }
            }
            var pids: Set<Int> = []
            for try await pid in group { pids.insert(pid) }
            return pids
        }
    }

    @Test func quickCallsShareAFewProcesses() async throws {
        var options = LambdaOptions()
        options.eagerEnvironments = 2
        options.patience = .seconds(30)
        try await Bench.with(options: options) { [options] bench in
            try await bench.deploy()
            let pids = try await burst(bench, 20, sleep: 0.01)
            #expect((1...options.eagerEnvironments).contains(pids.count))
        }
    }

    @Test func callsThatWaitGetMoreProcesses() async throws {
        var options = LambdaOptions()
        options.eagerEnvironments = 1
        options.patience = .milliseconds(100)
        options.maximumEnvironments = 3
        try await Bench.with(options: options) { bench in
            try await bench.deploy()
            let pids = try await burst(bench, 6, sleep: 1.5)
            #expect(pids.count == 3)
        }
    }

    @Test func reservedConcurrencyThrottles() async throws {
        try await Bench.with { bench in
            try await bench.deploy("orders", ["ReservedConcurrentExecutions": 1])
            let slow = Task { try await bench.invoke("orders", ["sleep": 1]) }
            try await eventually("it runs") { bench.service.host.ledger.running("orders") == 1 }
            do {
                _ = try await bench.invoke()
                Issue.record("not throttled")
            } catch let error as AWSError {
                #expect(error.code == "TooManyRequestsException")
                #expect(error.status == 429)
                #expect(error.details?["Reason"]?.stringValue == "ReservedFunctionConcurrentInvocationLimitExceeded")
            }
            #expect(try await slow.value.functionError == nil)
            #expect(try await bench.invoke().functionError == nil)
            try await bench.service.reserve("orders", 0)
            await expectError("TooManyRequestsException") { _ = try await bench.invoke() }
            await bench.service.telemetry.flush()
            #expect(bench.neighbours.metric("Throttles") == 2)
        }
    }

    @Test func theAccountsLimitThrottles() async throws {
        var options = LambdaOptions()
        options.accountConcurrency = 1
        try await Bench.with(options: options) { bench in
            try await bench.deploy()
            let slow = Task { try await bench.invoke("orders", ["sleep": 1]) }
            try await eventually("it runs") { bench.service.host.ledger.running("orders") == 1 }
            await expectError("TooManyRequestsException") { _ = try await bench.invoke() }
            _ = try await slow.value
        }
    }

    @Test func idleEnvironmentsStop() async throws {
        let clock = SimulatedClock()
        var options = LambdaOptions()
        options.initializationTimeout = .seconds(100_000)
        try await Bench.with(clock: clock, options: options) { bench in
            try await bench.deploy()
            let pid = try #require(try await bench.invoke().json["pid"]?.intValue)
            try await eventually("idle") {
                bench.service.pools.first?.environmentCount == 1 && bench.service.host.ledger.isEmpty
            }
            clock.advance(by: .seconds(299))
            try await Task.sleep(for: .milliseconds(50))
            #expect(isAlive(pid))
            try await eventually("it stops") {
                clock.advance(by: .seconds(1))
                return !isAlive(pid)
            }
            #expect(try await bench.invoke().json["pid"]?.intValue != pid)
        }
    }

    @Test func provisionedConcurrencyKeepsEnvironmentsReady() async throws {
        try await Bench.with { bench in
            try await bench.deploy()
            let version = try await bench.apply("AWS::Lambda::Version", ["FunctionName": "orders"])
            try await bench.apply(
                "AWS::Lambda::Alias",
                [
                    "FunctionName": "orders", "Name": "live",
                    "FunctionVersion": .string(version.attributes["Version"] ?? ""),
                ])
            let put = try await bench.call(
                Lambda.PutProvisionedConcurrencyConfig.self,
                .init(functionName: "orders", qualifier: "live", provisionedConcurrentExecutions: 2))
            #expect(put.status == "IN_PROGRESS")
            @Sendable func state() async throws -> Lambda.GetProvisionedConcurrencyConfigResponse {
                try await bench.call(
                    Lambda.GetProvisionedConcurrencyConfig.self, .init(functionName: "orders", qualifier: "live"))
            }
            try await eventually("ready") { try await state().status == "READY" }
            #expect(try await state().availableProvisionedConcurrentExecutions == 2)
            let answer = try await bench.invoke(qualifier: "live").json
            #expect(answer["environment"]?["AWS_LAMBDA_INITIALIZATION_TYPE"]?.stringValue == "provisioned-concurrency")
            _ = try await bench.call(
                Lambda.DeleteProvisionedConcurrencyConfig.self, .init(functionName: "orders", qualifier: "live"))
            await expectError("ProvisionedConcurrencyConfigNotFoundException") { _ = try await state() }
            await expectError("InvalidParameterValueException", "unpublished") {
                _ = try await bench.call(
                    Lambda.PutProvisionedConcurrencyConfig.self,
                    .init(functionName: "orders", qualifier: "$LATEST", provisionedConcurrentExecutions: 1))
            }
        }
    }

    @Test func aChangedFunctionGetsNewEnvironments() async throws {
        try await Bench.with { bench in
            let state = try await bench.deploy()
            let old = try #require(try await bench.invoke().json["pid"]?.intValue)
            try await bench.deploy("orders", ["MemorySize": 512], previous: state)
            let answer = try await bench.invoke().json
            #expect(answer["pid"]?.intValue != old)
            #expect(answer["environment"]?["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"]?.stringValue == "512")
            try await eventually("the old one is gone") { !isAlive(old) }
        }
    }

    @Test func nothingIsLeftBehind() async throws {
        let bench = try Bench()
        let running = Task { try await bench.service.run() }
        try await bench.deploy()
        let idle = try #require(try await bench.invoke().json["pid"]?.intValue)
        let busy = Task { try await bench.invoke("orders", ["sleep": 0.5, "print": "at work"]) }
        try await eventually("it runs") { bench.service.host.ledger.running("orders") == 1 }
        running.cancel()
        try await running.value
        // What was under way is finished, and then nobody lives.
        #expect(try await busy.value.functionError == nil)
        #expect(!isAlive(idle))
        #expect(bench.service.pools.allSatisfy { $0.environmentCount == 0 })
        #expect(bench.neighbours.lines().contains("at work\n"))
        // And nothing begins any more.
        let late = try await bench.invoke()
        #expect(late.functionError == "Unhandled")
    }
}
