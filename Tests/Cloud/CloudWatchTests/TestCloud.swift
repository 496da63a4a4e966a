import AWSCore
import AWSShapes
import CloudCore
import CloudTesting
import Synchronization
import Testing

@testable import CloudWatch

/// Logs and metrics behind a front door, on a clock that the test moves. Every call is signed, encoded, routed and
/// decoded as on the wire.
struct TestCloud {
    static let credentials = Credentials(accessKeyID: "AKIATEST", secretAccessKey: "secret")

    let clock: SimulatedClock
    let registry: ServiceRegistry
    let settings: CloudSettings
    let logs: LogsService
    let metrics: MetricsService
    let topic = RecordingTopic()
    let door: FrontDoor

    init(
        directory: String? = nil, clock: SimulatedClock = SimulatedClock(),
        maximumLogBytes: Int64 = LogsService.maximumBytes,
        maximumBuckets: Int = MetricsService.maximumBuckets
    ) throws {
        self.clock = clock
        settings = CloudSettings(clock: clock, random: SeededRandom(seed: 1), dataDirectory: directory)
        let identity = Identity(accountID: settings.accountID, rootCredentials: Self.credentials, clock: clock)
        registry = ServiceRegistry(identity: identity, settings: settings)
        logs = try LogsService(registry: registry, settings: settings, maximumBytes: maximumLogBytes)
        metrics = try MetricsService(registry: registry, settings: settings, maximumBuckets: maximumBuckets)
        registry.register(logs)
        registry.register(metrics)
        registry.register(topic)
        door = FrontDoor(registry: registry)
    }

    func send<O: AWSOperation>(
        _ operation: O.Type, _ input: O.Input, over wire: AWSProtocol? = nil
    ) async throws -> O.Output {
        try await door.send(operation, input, over: wire, as: Self.credentials, at: clock.now, region: settings.region)
    }

    /// The error that a call is answered with.
    func refusal<O: AWSOperation>(
        _ operation: O.Type, _ input: O.Input, over wire: AWSProtocol? = nil
    ) async -> AWSError? {
        do {
            _ = try await send(operation, input, over: wire)
            return nil
        } catch { return error as? AWSError }
    }

    /// Moves the clock by whole seconds, letting a service's loop take every turn.
    func advance(seconds: Int) async throws {
        for _ in 0..<seconds {
            try await until { clock.sleeperCount > 0 }
            clock.advance(by: .seconds(1))
        }
        try await until { clock.sleeperCount > 0 }
    }

    // MARK: - Logs

    var now: Int { Int(clock.now.milliseconds) }

    func makeStream(_ group: String = "/aws/lambda/orders", _ stream: String = "a") async throws {
        if (try? logs.group(group)) == nil {
            _ = try await send(CloudWatchLogs.CreateLogGroup.self, .init(logGroupName: group))
        }
        _ = try await send(CloudWatchLogs.CreateLogStream.self, .init(logGroupName: group, logStreamName: stream))
    }

    @discardableResult
    func put(
        _ messages: [String], group: String = "/aws/lambda/orders", stream: String = "a", at time: Int? = nil,
        step: Int = 1
    ) async throws -> CloudWatchLogs.PutLogEventsResponse {
        let events = messages.enumerated().map {
            CloudWatchLogs.InputLogEvent(timestamp: (time ?? now) + $0.offset * step, message: $0.element)
        }
        return try await send(
            CloudWatchLogs.PutLogEvents.self, .init(logGroupName: group, logStreamName: stream, logEvents: events))
    }
}

/// Stands in for SNS.
final class RecordingTopic: CloudService {
    let published = Mutex<[SNS.PublishInput]>([])
    let principals = Mutex<[Principal]>([])
    var model: ServiceModel { SNS.service }
    var operations: OperationTable {
        var table = OperationTable()
        table.on(SNS.Publish.self) { input, context in
            self.published.withLock { $0.append(input) }
            self.principals.withLock { $0.append(context.principal) }
            return SNS.PublishResponse(messageId: "1")
        }
        return table
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
