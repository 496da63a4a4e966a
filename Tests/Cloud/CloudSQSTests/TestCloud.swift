import AWSCore
import AWSShapes
import CloudCore
import CloudTesting
import Synchronization
import Testing

@testable import CloudSQS

/// A service behind a front door, on a clock that the test moves. Every call is signed, encoded, routed and decoded as
/// on the wire.
struct TestCloud {
    static let credentials = Credentials(accessKeyID: "AKIATEST", secretAccessKey: "secret")

    let clock: SimulatedClock
    let registry: ServiceRegistry
    let settings: CloudSettings
    let door: FrontDoor
    let sqs: SQSService
    let metrics = RecordingMetrics()

    init(directory: String? = nil, clock: SimulatedClock = SimulatedClock()) throws {
        self.clock = clock
        settings = CloudSettings(clock: clock, random: SeededRandom(seed: 1), dataDirectory: directory)
        let identity = Identity(accountID: settings.accountID, rootCredentials: Self.credentials, clock: clock)
        registry = ServiceRegistry(identity: identity, settings: settings)
        sqs = try SQSService(registry: registry, settings: settings)
        registry.register(sqs)
        registry.register(metrics)
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

/// Waits for a condition, thirty seconds at most.
func until(_ condition: () async throws -> Bool) async throws {
    let deadline = ContinuousClock.now + .seconds(120)
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

/// Stands in for CloudWatch.
final class RecordingMetrics: CloudService {
    let data = Mutex<[(namespace: String, datum: CloudWatchMetrics.MetricDatum)]>([])
    var model: ServiceModel { CloudWatchMetrics.service }
    var operations: OperationTable {
        var table = OperationTable()
        table.on(CloudWatchMetrics.PutMetricData.self) { input, _ in
            self.data.withLock { data in data += (input.metricData ?? []).map { (input.namespace, $0) } }
            return Unit()
        }
        return table
    }

    func values(_ name: String, _ dimension: String) -> [Double] {
        data.withLock { data in
            data.filter { $0.datum.metricName == name && $0.datum.dimensions?.first?.value == dimension }
                .flatMap { item in item.datum.value.map { [$0] } ?? item.datum.values ?? [] }
        }
    }
}
