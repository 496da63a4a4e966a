import AWSCore
import AWSShapes
import CloudCore
import Logging
import Synchronization

/// Amazon CloudWatch: metrics with their distributions, and alarms on them.
///
/// Samples are telemetry: PutMetricData returns once they are in memory; they are written to `metrics.sqlite` once a
/// second and before each read. A series keeps one row a minute (a second, at high resolution) for fifteen days, and
/// all series together the newest 300,000 rows, some 100 MB at worst.
public final class MetricsService: CloudService {
    static let maximumBuckets = 300_000
    /// Seconds that one-minute data is kept, as on AWS.
    static let retention: Int64 = 15 * 86_400
    static let sweepInterval: Int64 = 600
    /// Seconds that an evaluation waits after a period's end, for telemetry that is sent once a second.
    static let settling: Int64 = 3

    let registry: ServiceRegistry
    let settings: CloudSettings
    let store: MetricStore
    let alarms: Mutex<[String: Alarm]>
    /// The period, or minute, in which each alarm was last evaluated.
    let evaluated = Mutex<[String: Int64]>([:])
    private let maximumBuckets: Int

    public convenience init(registry: ServiceRegistry, settings: CloudSettings) throws {
        try self.init(registry: registry, settings: settings, maximumBuckets: Self.maximumBuckets)
    }

    init(registry: ServiceRegistry, settings: CloudSettings, maximumBuckets: Int) throws {
        self.registry = registry
        self.settings = settings
        self.maximumBuckets = maximumBuckets
        store = try MetricStore(path: settings.dataDirectory.map { $0 + "/metrics.sqlite" })
        alarms = Mutex(Dictionary(try store.alarms().map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }))
    }

    public var model: ServiceModel { CloudWatchMetrics.service }
    public var resourceProviders: [any ResourceProvider] { [AlarmResource(service: self)] }

    public var operations: OperationTable {
        var table = OperationTable()
        registerMetricOperations(&table)
        registerAlarmOperations(&table)
        return table
    }

    /// Writes samples each second and evaluates each alarm at the end of its periods.
    public func run() async throws {
        var nextSweep = settings.clock.now + .seconds(Self.sweepInterval)
        while (try? await settings.clock.sleep(for: .seconds(1))) != nil {
            await flush()
            await evaluateDueAlarms()
            if settings.clock.now >= nextSweep {
                await sweep()
                nextSweep = settings.clock.now + .seconds(Self.sweepInterval)
            }
        }
        await flush()
    }

    /// Writes what waits. Every read begins here, so that it sees all that was acknowledged.
    func flush() async {
        do {
            let dropped = try await store.flush()
            if dropped > 0 { settings.logger.warning("metrics.dropped", metadata: ["samples": "\(dropped)"]) }
        } catch {
            settings.logger.error("metrics.flush", metadata: ["error": "\(error)"])
        }
    }

    func sweep() async {
        do {
            try await store.sweep(
                before: settings.clock.now.epochSeconds - Self.retention, maximumBuckets: maximumBuckets)
        } catch {
            settings.logger.error("metrics.sweep", metadata: ["error": "\(error)"])
        }
    }

    func arn(alarm name: String) -> String {
        "arn:aws:cloudwatch:\(settings.region):\(settings.accountID):alarm:\(name)"
    }
}
