import AWSCore
import AWSShapes
import CloudCore
import Logging
import Synchronization

/// Amazon Simple Queue Service: standard queues with long polling, visibility timeouts, dead-letter
/// queues and their redrive.
public final class SQSService: CloudService {
    let registry: ServiceRegistry
    let settings: CloudSettings
    let store: MessageStore
    let arrivals = Arrivals()
    let telemetry: QueueTelemetry
    /// Names the move tasks that start while `run()` runs.
    let moveTaskStarts = Mutex<AsyncStream<Int64>.Continuation?>(nil)
    private let queues: Mutex<[String: Queue]>

    public init(registry: ServiceRegistry, settings: CloudSettings) throws {
        self.registry = registry
        self.settings = settings
        store = try MessageStore(
            path: settings.dataDirectory.map { $0 + "/sqs.sqlite" }, durability: settings.durability)
        telemetry = QueueTelemetry(registry: registry, settings: settings)
        queues = Mutex(
            Dictionary(try store.queues().map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }))
    }

    public var model: ServiceModel { SQS.service }
    public var resourceProviders: [any ResourceProvider] {
        [QueueResource(service: self), QueuePolicyResource(service: self)]
    }

    public var operations: OperationTable {
        var table = OperationTable()
        registerQueueOperations(&table)
        registerMessageOperations(&table)
        registerMoveTaskOperations(&table)
        return table
    }

    /// Moves what move tasks move; once a minute deletes what is too old, and sends metrics.
    public func run() async throws {
        await withDiscardingTaskGroup { group in
            group.addTask { await self.lookAfterQueues() }
            group.addTask { await self.runMoveTasks() }
        }
    }

    private func lookAfterQueues() async {
        while (try? await settings.clock.sleep(for: .seconds(60))) != nil { await turn() }
    }

    private func turn() async {
        let now = settings.clock.now.milliseconds
        var counts: [String: MessageStore.Counts] = [:]
        for queue in allQueues {
            do {
                try await store.expire(queue: queue.id, before: oldest(queue, now))
                counts[queue.name] = try store.counts(queue: queue.id, now: now)
            } catch {
                settings.logger.error("SQS could not look after \(queue.name): \(error)")
            }
        }
        await telemetry.send(counts)
    }

    // MARK: - Queues in memory

    var allQueues: [Queue] { queues.withLock { $0.values.sorted { $0.name < $1.name } } }

    func queue(named name: String) -> Queue? { queues.withLock { $0[name] } }

    func remember(_ queue: Queue) { queues.withLock { $0[queue.name] = queue } }

    func forget(_ name: String) { queues.withLock { $0[name] = nil } }

    /// The queue of a URL, whatever its host: the path names account and queue.
    func queue(at url: String) throws(AWSError) -> Queue {
        guard let name = url.split(separator: "/").last.map(String.init), let queue = queue(named: name) else {
            throw .queueDoesNotExist
        }
        return queue
    }

    func url(_ queue: Queue, _ context: RequestContext) -> String {
        "\(context.endpoint)/\(context.accountID)/\(queue.name)"
    }

    func arn(name: String) -> String { "arn:aws:sqs:\(settings.region):\(settings.accountID):\(name)" }

    /// The IAM resource of a queue URL.
    func resources(_ url: String) -> [String] {
        [arn(name: url.split(separator: "/").last.map(String.init) ?? "")]
    }
}
