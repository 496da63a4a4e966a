import AWSCore
import AWSShapes
import CloudCore
import CloudTesting
import Synchronization
import Testing

@testable import CloudScaling

/// A service behind a front door, on a clock that the test moves. Every call is signed, encoded, routed and decoded as
/// on the wire.
struct TestCloud {
    static let credentials = Credentials(accessKeyID: "AKIATEST", secretAccessKey: "secret")

    let clock: SimulatedClock
    let registry: ServiceRegistry
    let settings: CloudSettings
    let door: FrontDoor
    let scaling: AutoScalingService
    let events: EventBridgeService
    let functions = RecordingFunctions()

    init(directory: String? = nil, clock: SimulatedClock = SimulatedClock()) throws {
        self.clock = clock
        settings = CloudSettings(clock: clock, random: SeededRandom(seed: 1), dataDirectory: directory)
        let identity = Identity(accountID: settings.accountID, rootCredentials: Self.credentials, clock: clock)
        registry = ServiceRegistry(identity: identity, settings: settings)
        scaling = try AutoScalingService(registry: registry, settings: settings)
        events = try EventBridgeService(registry: registry, settings: settings)
        let services: [any CloudService] = [scaling, events, functions]
        for service in services { registry.register(service) }
        door = FrontDoor(registry: registry)
    }

    func send<O: AWSOperation>(
        _ operation: O.Type, _ input: O.Input, over wire: AWSProtocol? = nil
    ) async throws -> O.Output {
        try await door.send(operation, input, over: wire, as: Self.credentials, at: clock.now, region: settings.region)
    }

    /// The error that a call is answered with.
    func refusal<O: AWSOperation>(_ operation: O.Type, _ input: O.Input) async -> AWSError? {
        do {
            _ = try await send(operation, input)
            return nil
        } catch { return error as? AWSError }
    }

    /// Moves the clock once the service's loop is asleep, and waits until it sleeps again.
    func advance(by duration: Duration) async throws {
        try await until { clock.sleeperCount > 0 }
        clock.advance(by: duration)
        try await until { clock.sleeperCount > 0 }
    }
}

/// Waits for a condition, ten seconds at most.
func until(_ condition: () async throws -> Bool) async throws {
    let deadline = ContinuousClock.now + .seconds(60)
    while try await !condition() {
        try #require(ContinuousClock.now < deadline, "waited too long")
        try await Task.sleep(for: .milliseconds(1))
    }
}

/// Runs a service's loop while the body runs.
func running<Value>(_ service: any CloudService, _ body: () async throws -> Value) async throws -> Value {
    let loop = Task { try await service.run() }
    defer { loop.cancel() }
    return try await body()
}

/// Stands in for Lambda.
final class RecordingFunctions: CloudService {
    struct Call: Sendable {
        var input: Lambda.InvocationRequest
        var principal: Principal
    }
    let calls = Mutex<[Call]>([])
    let failure = Mutex<AWSError?>(nil)
    let provisioned = Mutex<[String: Int]>([:])
    var model: ServiceModel { Lambda.service }
    var operations: OperationTable {
        var table = OperationTable()
        table.on(Lambda.Invoke.self) { input, context in
            if let failure = self.failure.withLock({ $0 }) { throw failure }
            self.calls.withLock { $0.append(Call(input: input, principal: context.principal)) }
            return Lambda.InvocationResponse(statusCode: 202)
        }
        table.on(Lambda.GetProvisionedConcurrencyConfig.self) { input, _ in
            guard let count = self.provisioned.withLock({ $0["\(input.functionName):\(input.qualifier)"] }) else {
                throw AWSError("ProvisionedConcurrencyConfigNotFoundException", "none", status: 404)
            }
            return Lambda.GetProvisionedConcurrencyConfigResponse(requestedProvisionedConcurrentExecutions: count)
        }
        table.on(Lambda.PutProvisionedConcurrencyConfig.self) { input, _ in
            if let failure = self.failure.withLock({ $0 }) { throw failure }
            self.provisioned.withLock {
                $0["\(input.functionName):\(input.qualifier)"] = input.provisionedConcurrentExecutions
            }
            return Lambda.PutProvisionedConcurrencyConfigResponse()
        }
        table.on(Lambda.DeleteProvisionedConcurrencyConfig.self) { input, _ in
            self.provisioned.withLock { $0["\(input.functionName):\(input.qualifier)"] = nil }
            return Unit()
        }
        return table
    }
}
