import AWSCore
import AWSShapes
import CloudCore
import Synchronization

/// Metrics, gathered in memory and sent once a second.
///
/// Source: Amazon SNS Developer Guide, "Monitoring Amazon SNS topics using CloudWatch".
final class TopicTelemetry: Sendable {
    /// What became of one published message, or of one retried delivery.
    struct Tally: Sendable {
        /// Bytes of the published message; nil when nothing was published.
        var size: Int?
        var delivered = 0
        var failed = 0
        var filteredByAttributes = 0
        var filteredByBody = 0
    }
    private struct Series: Hashable {
        var topic: String
        var name: String
        var unit: String
    }
    /// PutMetricData takes so many values in one datum.
    private static let maximumValues = 150

    private let registry: ServiceRegistry
    private let settings: CloudSettings
    private let series = Mutex<[Series: [Double: Double]]>([:])

    init(registry: ServiceRegistry, settings: CloudSettings) {
        self.registry = registry
        self.settings = settings
    }

    func record(_ tally: Tally, topic: String) {
        series.withLock { series in
            func add(_ name: String, _ value: Double, times: Int = 1, _ unit: String = "Count") {
                if times > 0 {
                    series[Series(topic: topic, name: name, unit: unit), default: [:]][value, default: 0] += Double(
                        times)
                }
            }
            if let size = tally.size {
                add("NumberOfMessagesPublished", 1)
                add("PublishSize", Double(size), "Bytes")
            }
            add("NumberOfNotificationsDelivered", 1, times: tally.delivered)
            add("NumberOfNotificationsFailed", 1, times: tally.failed)
            add("NumberOfNotificationsFilteredOut", 1, times: tally.filteredByAttributes + tally.filteredByBody)
            add("NumberOfNotificationsFilteredOut-MessageAttributes", 1, times: tally.filteredByAttributes)
            add("NumberOfNotificationsFilteredOut-MessageBody", 1, times: tally.filteredByBody)
        }
    }

    /// Sends what was gathered. What cannot be delivered is dropped: telemetry never stops the cloud.
    func flush() async {
        let gathered = series.withLock { series in
            defer { series = [:] }
            return series
        }
        guard !gathered.isEmpty else { return }
        let now = settings.clock.now
        var data: [CloudWatchMetrics.MetricDatum] = []
        for (key, values) in gathered {
            var rest = Array(values)[...]
            while !rest.isEmpty {
                let part = rest.prefix(Self.maximumValues)
                rest = rest.dropFirst(Self.maximumValues)
                data.append(
                    .init(
                        metricName: key.name, dimensions: [.init(name: "TopicName", value: key.topic)], timestamp: now,
                        values: part.map(\.key), counts: part.map(\.value), unit: key.unit))
            }
        }
        _ = try? await registry.call(
            CloudWatchMetrics.PutMetricData.self, .init(namespace: "AWS/SNS", metricData: data),
            as: .service("sns.amazonaws.com"))
    }
}
