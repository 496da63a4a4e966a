import AWSCore
import AWSShapes
import CloudCore
import Synchronization

/// Amazon Simple Queue Service: standard queues with long polling, visibility timeouts and dead-letter queues.
public final class SQSService: CloudService {
    let registry: ServiceRegistry
    let settings: CloudSettings
    let store: MessageStore
    let arrivals = Arrivals()
    private let queues: Mutex<[String: Queue]>

    public init(registry: ServiceRegistry, settings: CloudSettings) throws {
        self.registry = registry
        self.settings = settings
        store = try MessageStore(path: settings.dataDirectory.map { $0 + "/sqs.sqlite" })
        queues = Mutex(
            Dictionary(try store.queues().map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }))
    }

    public var model: ServiceModel { SQS.service }
    public var resourceProviders: [any ResourceProvider] { [QueueResource(service: self), QueuePolicyResource(service: self)] }

    public var operations: OperationTable {
        var table = OperationTable()
        registerQueueOperations(&table)
        registerMessageOperations(&table)
        return table
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

/// Wakes long polls when a queue gets a message.
final class Arrivals: Sendable {
    private struct State {
        var nextID = 0
        var waiters: [Int64: [Int: CheckedContinuation<Void, Never>]] = [:]
        var finished: Set<Int> = []
    }
    private let state = Mutex(State())

    func announce(_ queue: Int64) {
        let woken = state.withLock { $0.waiters.removeValue(forKey: queue) } ?? [:]
        for continuation in woken.values { continuation.resume() }
    }

    /// Returns at the next arrival, at `deadline`, or when the task is cancelled.
    /// `check` runs once the waiter is registered, so that an arrival just before it is not missed.
    func wait(
        _ queue: Int64, until deadline: Timestamp, clock: any WallClock, check: @escaping @Sendable () throws -> Bool
    ) async {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        let alarm = Task {
            try? await clock.sleep(until: deadline)
            self.release(id, queue)
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isDone = state.withLock { state in
                    if state.finished.remove(id) != nil { return true }
                    state.waiters[queue, default: [:]][id] = continuation
                    return false
                }
                if isDone { continuation.resume() } else if (try? check()) == true { release(id, queue) }
            }
        } onCancel: {
            release(id, queue)
        }
        alarm.cancel()
        state.withLock { _ = $0.finished.remove(id) }
    }

    private func release(_ id: Int, _ queue: Int64) {
        let continuation = state.withLock { state -> CheckedContinuation<Void, Never>? in
            if let waiter = state.waiters[queue]?.removeValue(forKey: id) { return waiter }
            state.finished.insert(id)
            return nil
        }
        continuation?.resume()
    }
}
