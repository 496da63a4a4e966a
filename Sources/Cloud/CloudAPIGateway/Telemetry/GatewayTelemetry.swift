import AWSCore
import AWSShapes
import CloudCore
import Synchronization

/// Metrics and access log lines, gathered in memory and sent once a second.
///
/// Source: API Gateway Developer Guide, "Amazon API Gateway dimensions and metrics".
final class GatewayTelemetry: Sendable {
    private struct Series: Hashable {
        var api: String
        var stage: String
        var name: String
        var unit: String
    }
    private struct State {
        /// How often each value was seen.
        var series: [Series: [Double: Double]] = [:]
        /// Log lines by log group.
        var lines: [String: [CloudWatchLogs.InputLogEvent]] = [:]
    }
    private static let maximumLines = 10_000
    /// Of one metric in a call (CloudWatch API Reference, "MetricDatum").
    private static let maximumValues = 150
    /// Of one call, each line with 26 more (CloudWatch Logs API Reference, "PutLogEvents"). Bytes.
    private static let maximumBatchSize = 1_048_576
    private static let stream = "nimbo"

    private let registry: ServiceRegistry
    private let settings: CloudSettings
    private let state = Mutex(State())
    private let formats = Mutex<[String: ContextTemplate]>([:])
    private static let principal = Principal.service("apigateway.amazonaws.com")

    init(registry: ServiceRegistry, settings: CloudSettings) {
        self.registry = registry
        self.settings = settings
    }

    func record(_ exchange: Exchange, _ response: WireResponse) {
        let latency = settings.clock.now - exchange.started
        let line = accessLine(exchange, response, latency)
        let stamp = Int(exchange.started.milliseconds)
        state.withLock { state in
            func add(_ name: String, _ value: Double, _ unit: String) {
                let key = Series(api: exchange.api.name, stage: exchange.stage.name, name: name, unit: unit)
                state.series[key, default: [:]][value, default: 0] += 1
            }
            add("Count", 1, "Count")
            add("Latency", Double(latency.milliseconds), "Milliseconds")
            if let integration = exchange.integrationLatency {
                add("IntegrationLatency", Double(integration.milliseconds), "Milliseconds")
            }
            // Their average is the rate of errors, so answers without an error count as zero.
            add("4XXError", (400..<500).contains(response.status) ? 1 : 0, "Count")
            add("5XXError", response.status >= 500 ? 1 : 0, "Count")
            if let isHit = exchange.isCacheHit { add(isHit ? "CacheHitCount" : "CacheMissCount", 1, "Count") }
            if let line, state.lines[line.group, default: []].count < Self.maximumLines {
                state.lines[line.group, default: []].append(.init(timestamp: stamp, message: line.text))
            }
        }
    }

    private func accessLine(
        _ exchange: Exchange, _ response: WireResponse, _ latency: Duration
    ) -> (group: String, text: String)? {
        guard let format = exchange.stage.accessLogFormat, let destination = exchange.stage.accessLogDestination,
            let group = destination.firstRange(of: ":log-group:").map({ destination[$0.upperBound...] })
        else { return nil }
        let template = formats.withLock { formats in
            if let known = formats[format] { return known }
            let made = ContextTemplate(format)
            formats[format] = made
            return made
        }
        let text = template.render(missing: "-", escaping: true) { name in
            switch name {
            case "status": String(response.status)
            case "responseLength": String(response.body.count)
            case "responseLatency": String(latency.milliseconds)
            default: exchange.variable(name, accountID: self.settings.accountID, region: self.settings.region)
            }
        }
        return (String(group.hasSuffix(":*") ? group.dropLast(2) : group), text)
    }

    func run() async {
        while (try? await settings.clock.sleep(for: .seconds(1))) != nil { await flush() }
        await flush()
    }

    /// Sends what was gathered. What cannot be delivered is dropped: telemetry never stops the cloud.
    func flush() async {
        let (series, lines) = state.withLock { state in
            defer {
                state.series = [:]
                state.lines = [:]
            }
            return (state.series, state.lines)
        }
        await send(series)
        for (group, events) in lines {
            for batch in Self.batches(events.sorted { $0.timestamp < $1.timestamp }) { await send(batch, to: group) }
        }
    }

    private func send(_ series: [Series: [Double: Double]]) async {
        let now = settings.clock.now
        var waiting = series.map { ($0, Array($1)[...]) }
        // A metric with more different values than a call may carry goes on in the next call.
        while !waiting.isEmpty {
            let data = waiting.map { key, values in
                let part = values.prefix(Self.maximumValues)
                return CloudWatchMetrics.MetricDatum(
                    metricName: key.name,
                    dimensions: [.init(name: "ApiName", value: key.api), .init(name: "Stage", value: key.stage)],
                    timestamp: now, values: part.map(\.key), counts: part.map(\.value), unit: key.unit)
            }
            _ = try? await registry.call(
                CloudWatchMetrics.PutMetricData.self, .init(namespace: "AWS/ApiGateway", metricData: data),
                as: Self.principal)
            waiting = waiting.map { ($0, $1.dropFirst(Self.maximumValues)) }.filter { !$1.isEmpty }
        }
    }

    private static func batches(_ events: [CloudWatchLogs.InputLogEvent]) -> [[CloudWatchLogs.InputLogEvent]] {
        var batches: [[CloudWatchLogs.InputLogEvent]] = []
        var size = maximumBatchSize
        for event in events {
            let length = event.message.utf8.count + 26
            if size + length > maximumBatchSize {
                batches.append([])
                size = 0
            }
            batches[batches.count - 1].append(event)
            size += length
        }
        return batches
    }

    private func send(_ events: [CloudWatchLogs.InputLogEvent], to group: String) async {
        let input = CloudWatchLogs.PutLogEventsRequest(
            logGroupName: group, logStreamName: Self.stream, logEvents: events)
        do {
            _ = try await registry.call(CloudWatchLogs.PutLogEvents.self, input, as: Self.principal)
        } catch let error as AWSError where error.code == "ResourceNotFoundException" {
            // The group is new, or was made anew.
            _ = try? await registry.call(
                CloudWatchLogs.CreateLogStream.self, .init(logGroupName: group, logStreamName: Self.stream),
                as: Self.principal)
            _ = try? await registry.call(CloudWatchLogs.PutLogEvents.self, input, as: Self.principal)
        } catch {}
    }
}
