import AWSCore
import AWSShapes
import CloudCore
import Synchronization

/// The metrics of distributions, sent once a second.
///
/// Source: CloudFront Developer Guide, "View CloudFront and edge function metrics".
final class EdgeTelemetry: Sendable {
    private struct Count {
        var requests = 0.0
        var uploaded = 0.0
        var downloaded = 0.0
        var clientErrors = 0.0
        var serverErrors = 0.0
    }
    private let registry: ServiceRegistry
    private let settings: CloudSettings
    private let counts = Mutex<[String: Count]>([:])

    init(registry: ServiceRegistry, settings: CloudSettings) {
        self.registry = registry
        self.settings = settings
    }

    func record(_ distribution: String, _ request: WireRequest, _ response: WireResponse) {
        counts.withLock { counts in
            var count = counts[distribution] ?? Count()
            count.requests += 1
            count.uploaded += Double(request.body.count)
            count.downloaded += Double(response.body.count)
            if (400..<500).contains(response.status) { count.clientErrors += 1 }
            if response.status >= 500 { count.serverErrors += 1 }
            counts[distribution] = count
        }
    }

    func run() async {
        while (try? await settings.clock.sleep(for: .seconds(1))) != nil { await flush() }
        await flush()
    }

    func flush() async {
        let taken = counts.withLock { counts in
            defer { counts = [:] }
            return counts
        }
        let now = settings.clock.now
        var data: [CloudWatchMetrics.MetricDatum] = []
        for (id, count) in taken {
            func add(_ name: String, _ value: Double, _ unit: String) {
                data.append(
                    .init(
                        metricName: name,
                        dimensions: [.init(name: "DistributionId", value: id), .init(name: "Region", value: "Global")],
                        timestamp: now, value: value, unit: unit))
            }
            add("Requests", count.requests, "None")
            add("BytesUploaded", count.uploaded, "None")
            add("BytesDownloaded", count.downloaded, "None")
            add("4xxErrorRate", 100 * count.clientErrors / count.requests, "Percent")
            add("5xxErrorRate", 100 * count.serverErrors / count.requests, "Percent")
            add("TotalErrorRate", 100 * (count.clientErrors + count.serverErrors) / count.requests, "Percent")
        }
        guard !data.isEmpty else { return }
        _ = try? await registry.call(
            CloudWatchMetrics.PutMetricData.self, .init(namespace: "AWS/CloudFront", metricData: data),
            as: .service("cloudfront.amazonaws.com"))
    }
}
