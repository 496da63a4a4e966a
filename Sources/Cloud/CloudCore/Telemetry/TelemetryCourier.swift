import AWSCore
import AWSShapes

/// Takes what a service has gathered to CloudWatch, in calls that are no larger than it accepts. What cannot be delivered
/// is dropped: telemetry never stops the cloud.
public struct TelemetryCourier: Sendable {
    /// Different values of one metric in a datum (CloudWatch API Reference, "MetricDatum").
    private static let maximumValues = 150
    private static let maximumData = 500
    /// Of one call (CloudWatch Logs API Reference, "PutLogEvents"): events, and bytes with so many more an event.
    private static let maximumEvents = 10_000
    private static let maximumBytes = 1_048_576
    private static let overhead = 26

    private let registry: ServiceRegistry
    private let principal: Principal

    /// - Parameter principal: the service that speaks.
    public init(registry: ServiceRegistry, principal: Principal) {
        self.registry = registry
        self.principal = principal
    }

    /// A metric, in as many data as its different values need.
    ///
    /// - Parameter values: how often each was seen.
    public static func data(
        _ name: String, dimensions: [CloudWatchMetrics.Dimension], unit: String, values: [Double: Double],
        at time: Timestamp
    ) -> [CloudWatchMetrics.MetricDatum] {
        parts(Array(values), maximumValues).map { part in
            CloudWatchMetrics.MetricDatum(
                metricName: name, dimensions: dimensions, timestamp: time, values: part.map(\.key),
                counts: part.map(\.value), unit: unit)
        }
    }

    public func send(_ data: [CloudWatchMetrics.MetricDatum], namespace: String) async {
        for part in Self.parts(data, Self.maximumData) {
            let input = CloudWatchMetrics.PutMetricDataInput(namespace: namespace, metricData: part)
            _ = try? await registry.call(CloudWatchMetrics.PutMetricData.self, input, as: principal)
        }
    }

    /// Sends log lines in the order of their time, and makes the stream when there is none.
    ///
    /// - Parameter makesGroup: whether a group that is missing is made too.
    public func send(
        _ events: [CloudWatchLogs.InputLogEvent], group: String, stream: String, makesGroup: Bool
    ) async {
        let ordered = events.enumerated()
            .sorted { ($0.element.timestamp, $0.offset) < ($1.element.timestamp, $1.offset) }.map(\.element)
        for batch in Self.batches(ordered) {
            let input = CloudWatchLogs.PutLogEventsRequest(
                logGroupName: group, logStreamName: stream, logEvents: batch)
            do {
                _ = try await registry.call(CloudWatchLogs.PutLogEvents.self, input, as: principal)
            } catch let error as AWSError where error.code == "ResourceNotFoundException" {
                // It is new, or was made anew.
                await make(stream, in: group, makesGroup: makesGroup)
                _ = try? await registry.call(CloudWatchLogs.PutLogEvents.self, input, as: principal)
            } catch {}
        }
    }

    private func make(_ stream: String, in group: String, makesGroup: Bool) async {
        let input = CloudWatchLogs.CreateLogStreamRequest(logGroupName: group, logStreamName: stream)
        do {
            _ = try await registry.call(CloudWatchLogs.CreateLogStream.self, input, as: principal)
        } catch let error as AWSError where error.code == "ResourceNotFoundException" && makesGroup {
            _ = try? await registry.call(CloudWatchLogs.CreateLogGroup.self, .init(logGroupName: group), as: principal)
            _ = try? await registry.call(CloudWatchLogs.CreateLogStream.self, input, as: principal)
        } catch {}
    }

    private static func batches(_ events: [CloudWatchLogs.InputLogEvent]) -> [[CloudWatchLogs.InputLogEvent]] {
        var batches: [[CloudWatchLogs.InputLogEvent]] = []
        var bytes = maximumBytes
        for event in events {
            let size = event.message.utf8.count + overhead
            if bytes + size > maximumBytes || batches[batches.count - 1].count == maximumEvents {
                batches.append([])
                bytes = 0
            }
            batches[batches.count - 1].append(event)
            bytes += size
        }
        return batches
    }

    private static func parts<Element>(_ all: [Element], _ size: Int) -> [[Element]] {
        stride(from: 0, to: all.count, by: size).map { Array(all[$0..<min($0 + size, all.count)]) }
    }
}
