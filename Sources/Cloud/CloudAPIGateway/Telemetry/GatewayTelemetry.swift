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
    private static let stream = "nimbo"

    private let courier: TelemetryCourier
    private let settings: CloudSettings
    private let state = Mutex(State())
    private let formats = Mutex<[String: ContextTemplate]>([:])

    init(registry: ServiceRegistry, settings: CloudSettings) {
        courier = TelemetryCourier(registry: registry, principal: .service("apigateway.amazonaws.com"))
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

    /// Sends what was gathered.
    func flush() async {
        let (series, lines) = state.withLock { state in
            defer {
                state.series = [:]
                state.lines = [:]
            }
            return (state.series, state.lines)
        }
        let now = settings.clock.now
        let data = series.flatMap { key, values in
            TelemetryCourier.data(
                key.name, dimensions: [.init(name: "ApiName", value: key.api), .init(name: "Stage", value: key.stage)],
                unit: key.unit, values: values, at: now)
        }
        await courier.send(data, namespace: "AWS/ApiGateway")
        for (group, events) in lines {
            await courier.send(events, group: group, stream: Self.stream, makesGroup: false)
        }
    }
}
