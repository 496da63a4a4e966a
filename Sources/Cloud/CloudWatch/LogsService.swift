import AWSCore
import AWSShapes
import CloudCore
import JSON
import Logging
import Synchronization

/// Amazon CloudWatch Logs: groups, streams, events, filter patterns and the embedded metric format.
///
/// Events are telemetry: PutLogEvents returns once they are in a buffer of 32 MB at most, which is written to
/// `logs.sqlite` once a second and before each read. A buffer that overflows loses its oldest batches. On disk the
/// newest 100 MB of events are kept, fewer where a group's retention says so.
public final class LogsService: CloudService {
    /// Bytes of events on disk, over all groups.
    static let maximumBytes: Int64 = 100 << 20
    static let maximumBufferedBytes = 32 << 20
    /// Seconds between two looks for events that are too old or too many.
    static let sweepInterval: Int64 = 60

    let registry: ServiceRegistry
    let settings: CloudSettings
    let store: LogStore
    let groups: Mutex<[String: LogGroup]>
    private let buffer = BoundedBuffer<LogBatch>(maximumSize: LogsService.maximumBufferedBytes)
    private let maximumBytes: Int64

    public convenience init(registry: ServiceRegistry, settings: CloudSettings) throws {
        try self.init(registry: registry, settings: settings, maximumBytes: Self.maximumBytes)
    }

    init(registry: ServiceRegistry, settings: CloudSettings, maximumBytes: Int64) throws {
        self.registry = registry
        self.settings = settings
        self.maximumBytes = maximumBytes
        store = try LogStore(path: settings.dataDirectory.map { $0 + "/logs.sqlite" })
        groups = Mutex(Dictionary(try store.groups().map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }))
    }

    public var model: ServiceModel { CloudWatchLogs.service }
    public var resourceProviders: [any ResourceProvider] { [LogGroupResource(service: self)] }

    public var operations: OperationTable {
        var table = OperationTable()
        registerGroupOperations(&table)
        registerEventOperations(&table)
        return table
    }

    public func run() async throws {
        var nextSweep = settings.clock.now + .seconds(Self.sweepInterval)
        while (try? await settings.clock.sleep(for: .seconds(1))) != nil {
            if !buffer.isEmpty { await flush() }
            if settings.clock.now >= nextSweep {
                await sweep()
                nextSweep = settings.clock.now + .seconds(Self.sweepInterval)
            }
        }
        await flush()
    }

    // MARK: - Groups in memory

    func group(_ name: String) throws(AWSError) -> LogGroup {
        guard let group = groups.withLock({ $0[name] }) else { throw .noSuchLogGroup }
        return group
    }

    /// The group that a request names, by name or by ARN.
    func group(name: String?, identifier: String?) throws(AWSError) -> LogGroup {
        guard let text = identifier ?? name else {
            throw .invalidLogParameter("Either logGroupName or logGroupIdentifier must be specified.")
        }
        if name != nil, identifier != nil {
            throw .invalidLogParameter("LogGroupName and LogGroupIdentifier cannot be specified together.")
        }
        return try group(Self.groupName(text))
    }

    /// The name in a log group's ARN; other text is a name already.
    static func groupName(_ identifier: String) -> String {
        guard let arn = ARN(identifier), arn.resource.hasPrefix("log-group:") else { return identifier }
        let name = arn.resource.dropFirst("log-group:".count)
        return String(name.hasSuffix(":*") ? name.dropLast(2) : name)
    }

    func arn(_ group: String) -> String {
        "arn:aws:logs:\(settings.region):\(settings.accountID):log-group:\(group)"
    }

    func arn(_ group: String, stream: String) -> String { "\(arn(group)):log-stream:\(stream)" }

    // MARK: - Events on their way

    func accept(_ batch: LogBatch) { buffer.append(batch, size: batch.size) }

    /// Writes what is buffered. Every read begins here, so that it sees all that was acknowledged.
    func flush() async {
        do {
            let (batches, dropped) = try await store.append(from: buffer)
            if dropped > 0 {
                settings.logger.warning("logs.dropped", metadata: ["batches": "\(dropped)"])
            }
            groups.withLock { groups in
                // A group of that name may be another one by now.
                for batch in batches where groups[batch.group]?.id == batch.groupID {
                    groups[batch.group]?.bytes += Int64(batch.size)
                }
            }
            await forwardMetrics(batches)
        } catch {
            settings.logger.error("logs.flush", metadata: ["error": "\(error)"])
        }
    }

    /// Hands on the metrics that functions wrote into their log lines.
    private func forwardMetrics(_ batches: [LogBatch]) async {
        var metrics = EmbeddedMetrics()
        for batch in batches {
            for event in batch.events where EmbeddedMetrics.mayContain(event.message) {
                metrics.add(event.message, receivedAt: batch.ingested)
            }
        }
        for request in metrics.requests() {
            do {
                _ = try await registry.call(
                    CloudWatchMetrics.PutMetricData.self, request, as: .service("logs.amazonaws.com"))
            } catch {
                settings.logger.warning("logs.embeddedMetrics", metadata: ["error": "\(error)"])
            }
        }
    }

    // MARK: - Growing old

    /// Deletes what has expired, and the oldest of the largest groups while there is too much.
    func sweep() async {
        let now = settings.clock.now.milliseconds
        do {
            for group in groups.withLock({ Array($0.values) }) {
                guard let expiry = group.expiry(now: now) else { continue }
                while try await delete(group, before: expiry) > 0 {}
            }
            while true {
                let all = groups.withLock { Array($0.values) }
                let total = all.reduce(0) { $0 + $1.bytes }
                guard total > maximumBytes, let largest = all.max(by: { $0.bytes < $1.bytes }),
                    try await delete(largest, before: Int64.max) > 0
                else { return }
            }
        } catch {
            settings.logger.error("logs.sweep", metadata: ["error": "\(error)"])
        }
    }

    /// A few thousand events at a time: writers get their turn in between.
    private func delete(_ group: LogGroup, before expiry: Int64) async throws -> Int {
        let freed = try await store.deleteEvents(group: group.id, before: expiry, limit: 5000)
        groups.withLock { groups in
            if let bytes = groups[group.name]?.bytes { groups[group.name]?.bytes = max(0, bytes - freed.bytes) }
        }
        return freed.events
    }
}
