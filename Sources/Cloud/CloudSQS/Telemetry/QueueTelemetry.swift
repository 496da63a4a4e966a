import AWSCore
import AWSShapes
import CloudCore
import Synchronization

/// Metrics of queues, sent once a minute.
///
/// Source: Amazon SQS Developer Guide, "Available CloudWatch metrics for Amazon SQS".
final class QueueTelemetry: Sendable {
    enum Event: String, Sendable {
        case sent = "NumberOfMessagesSent"
        case received = "NumberOfMessagesReceived"
        case deleted = "NumberOfMessagesDeleted"
        case emptyReceives = "NumberOfEmptyReceives"
    }
    private struct Key: Hashable {
        var queue: String
        var event: Event
    }
    /// PutMetricData takes so many data at once.
    private static let maximumData = 1000

    private let registry: ServiceRegistry
    private let settings: CloudSettings
    private let events = Mutex<[Key: Int]>([:])

    init(registry: ServiceRegistry, settings: CloudSettings) {
        self.registry = registry
        self.settings = settings
    }

    func add(_ event: Event, _ count: Int, queue: String) {
        if count > 0 { events.withLock { $0[Key(queue: queue, event: event), default: 0] += count } }
    }

    /// What cannot be delivered is dropped: telemetry never stops the cloud.
    func send(_ counts: [String: MessageStore.Counts]) async {
        let events = self.events.withLock { events in
            defer { events = [:] }
            return events
        }
        let now = settings.clock.now
        var data: [CloudWatchMetrics.MetricDatum] = []
        func add(_ name: String, _ value: Double, _ queue: String, _ unit: String = "Count") {
            data.append(
                .init(
                    metricName: name, dimensions: [.init(name: "QueueName", value: queue)], timestamp: now,
                    value: value,
                    unit: unit))
        }
        for (queue, count) in counts {
            add("ApproximateNumberOfMessagesVisible", Double(count.visible), queue)
            add("ApproximateNumberOfMessagesNotVisible", Double(count.inflight), queue)
            add("ApproximateNumberOfMessagesDelayed", Double(count.delayed), queue)
            let age = count.oldest.map { max(0, (now.milliseconds - $0) / 1000) } ?? 0
            add("ApproximateAgeOfOldestMessage", Double(age), queue, "Seconds")
        }
        for (key, count) in events { add(key.event.rawValue, Double(count), key.queue) }
        var rest = data[...]
        while !rest.isEmpty {
            let part = Array(rest.prefix(Self.maximumData))
            rest = rest.dropFirst(Self.maximumData)
            _ = try? await registry.call(
                CloudWatchMetrics.PutMetricData.self, .init(namespace: "AWS/SQS", metricData: part),
                as: .service("sqs.amazonaws.com"))
        }
    }
}
