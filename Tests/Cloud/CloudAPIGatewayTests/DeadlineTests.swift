import AWSCore
import CloudCore
import JSON
import Synchronization
import Testing

@testable import CloudAPIGateway

@Suite struct DeadlineTests {
    private let clock = SimulatedClock()

    @Test func workThatIsDoneInTimeCounts() async throws {
        #expect(try await Deadline.run(.seconds(29), clock: clock) { 7 } == 7)
        await #expect(throws: AWSError("Broken", "b")) {
            try await Deadline.run(.seconds(29), clock: clock) { throw AWSError("Broken", "b") }
        }
    }

    @Test func workThatTakesTooLongIsCancelled() async throws {
        let wasCancelled = Mutex(false)
        let clock = self.clock
        let waiting = Task {
            try await Deadline.run(.seconds(29), clock: clock) {
                do { try await clock.sleep(for: .seconds(60)) } catch {
                    wasCancelled.withLock { $0 = true }
                    throw error
                }
            }
        }
        try await until { clock.sleeperCount == 2 }
        clock.advance(by: .milliseconds(28_999))
        #expect(clock.sleeperCount == 2)
        clock.advance(by: .milliseconds(1))
        await #expect(throws: Deadline.Exceeded.self) { try await waiting.value }
        try await until { wasCancelled.withLock { $0 } && clock.sleeperCount == 0 }
    }

    @Test func aCallerWhoLeavesIsNotKept() async throws {
        let clock = self.clock
        let waiting = Task {
            try await Deadline.run(.seconds(29), clock: clock) { try await clock.sleep(for: .seconds(60)) }
        }
        try await until { clock.sleeperCount == 2 }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        try await until { clock.sleeperCount == 0 }
    }

    // MARK: - On a stage

    private func ask(_ limit: Int?, _ steps: [Duration]) async throws -> (WireResponse, Gateway) {
        let integration: JSONValue = limit.map { ["timeoutInMillis": .number($0)] } ?? [:]
        let gateway = try await Gateway(paths: ["/slow": ["get": Gateway.lambda(integration: integration)]])
        gateway.neighbours.set { $0.delay = .seconds(60) }
        let waiting = Task { try await gateway.ask("GET", "/slow") }
        try await gateway.sleepers(2)
        for step in steps { gateway.clock.advance(by: step) }
        return (try await waiting.value, gateway)
    }

    @Test func aFunctionHas29Seconds() async throws {
        let (response, gateway) = try await ask(nil, [.milliseconds(28_999), .milliseconds(1)])
        #expect(response.status == 504 && response.text == #"{"message":"Endpoint request timed out"}"#)
        await gateway.service.telemetry.flush()
        #expect(gateway.metric("IntegrationLatency") == [29_000] && gateway.metric("Latency") == [29_000])
        #expect(gateway.metric("5XXError") == [1])
    }

    @Test func aMethodMayHaveLess() async throws {
        let (response, gateway) = try await ask(100, [.milliseconds(100)])
        #expect(response.status == 504)
        await gateway.service.telemetry.flush()
        #expect(gateway.metric("IntegrationLatency") == [100])
    }

    @Test func theCallerMayLeave() async throws {
        let gateway = try await Gateway(paths: ["/slow": ["get": Gateway.lambda()]])
        gateway.neighbours.set { $0.delay = .seconds(60) }
        let waiting = Task { try await gateway.ask("GET", "/slow") }
        try await gateway.sleepers(2)
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        try await until { gateway.clock.sleeperCount == 0 }
    }
}

/// Waits for a condition, two minutes at most.
func until(_ condition: () async throws -> Bool) async throws {
    let deadline = ContinuousClock.now + .seconds(120)
    while try await !condition() {
        try #require(ContinuousClock.now < deadline, "waited too long")
        try await Task.sleep(for: .milliseconds(1))
    }
}
