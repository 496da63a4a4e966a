import AWSCore
import AWSShapes
import CloudCore
import Synchronization

/// Logs, metrics and traces, gathered in memory and sent once a second. Nothing here ever holds up an invocation, and
/// what cannot be delivered is dropped.
///
/// Source: AWS Lambda Developer Guide, "Types of metrics for Lambda functions".
final class LambdaTelemetry: Sendable {
    /// A line, or what will be one.
    enum Line: Sendable {
        case text(String)
        case start(String, String)
        case end(InvocationReport)
    }
    private struct Entry {
        var time: Timestamp
        var line: Line
    }
    struct Series: Hashable {
        var function: String
        /// The qualifier that was invoked.
        var resource: String?
        var name: String
        var unit: String
    }
    private struct State {
        var lines: [LogStream: [Entry]] = [:]
        var series: [Series: [Double: Double]] = [:]
        var reports: [InvocationReport] = []
    }
    /// Of one stream between two flushes.
    private static let maximumLines = 20_000
    private static let maximumTraces = 5_000

    private let registry: ServiceRegistry
    private let settings: CloudSettings
    private let courier: TelemetryCourier
    private let state = Mutex(State())
    static let principal = Principal.service("lambda.amazonaws.com")

    init(registry: ServiceRegistry, settings: CloudSettings) {
        self.registry = registry
        self.settings = settings
        courier = TelemetryCourier(registry: registry, principal: Self.principal)
    }

    // MARK: - Gathering

    func log(_ stream: LogStream, _ line: Line, _ time: Timestamp) {
        state.withLock { state in
            guard state.lines[stream]?.count ?? 0 < Self.maximumLines else { return }
            state.lines[stream, default: []].append(Entry(time: time, line: line))
        }
    }

    func completed(_ report: InvocationReport) {
        let duration = (report.duration * 100).rounded() / 100
        state.withLock { state in
            if state.lines[report.environment.logStream]?.count ?? 0 < Self.maximumLines {
                state.lines[report.environment.logStream, default: []].append(
                    Entry(time: report.ended, line: .end(report)))
            }
            func add(_ name: String, _ value: Double, _ unit: String) {
                Self.add(&state, report.functionName, report.qualifier, name, value, unit)
            }
            add("Invocations", 1, "Count")
            // Zeroes count: their average is the rate of errors.
            add("Errors", report.isError ? 1 : 0, "Count")
            add("Duration", duration, "Milliseconds")
            if report.environment.isProvisioned { add("ProvisionedConcurrencyInvocations", 1, "Count") }
            if report.trace.segments != nil, state.reports.count < Self.maximumTraces { state.reports.append(report) }
        }
    }

    func count(
        _ name: String, function: String, resource: String?, _ value: Double = 1, unit: String = "Count"
    ) {
        state.withLock { Self.add(&$0, function, resource, name, value, unit) }
    }

    private static func add(
        _ state: inout State, _ function: String, _ resource: String?, _ name: String, _ value: Double, _ unit: String
    ) {
        state.series[Series(function: function, resource: nil, name: name, unit: unit), default: [:]][
            value, default: 0] += 1
        guard let resource else { return }
        let key = Series(function: function, resource: resource, name: name, unit: unit)
        state.series[key, default: [:]][value, default: 0] += 1
    }

    // MARK: - Sending

    func run() async {
        while (try? await settings.clock.sleep(for: .seconds(1))) != nil { await flush() }
    }

    func flush() async {
        let taken = state.withLock { state in
            defer { state = State() }
            return state
        }
        await sendMetrics(taken.series)
        await sendTraces(taken.reports)
        for (stream, entries) in taken.lines { await sendLines(entries, to: stream) }
    }

    private func sendMetrics(_ series: [Series: [Double: Double]]) async {
        let now = settings.clock.now
        var data: [CloudWatchMetrics.MetricDatum] = []
        for (key, values) in series {
            var dimensions = [CloudWatchMetrics.Dimension(name: "FunctionName", value: key.function)]
            if let resource = key.resource {
                dimensions.append(.init(name: "Resource", value: "\(key.function):\(resource)"))
            }
            data += TelemetryCourier.data(
                key.name, dimensions: dimensions, unit: key.unit, values: values, at: now)
        }
        await courier.send(data, namespace: "AWS/Lambda")
    }

    private func sendTraces(_ reports: [InvocationReport]) async {
        let documents = reports.flatMap { TraceSegments.documents($0, settings: settings) }
        for start in stride(from: 0, to: documents.count, by: 50) {
            let part = Array(documents[start..<min(start + 50, documents.count)])
            _ = try? await registry.call(
                XRay.PutTraceSegments.self, .init(traceSegmentDocuments: part), as: Self.principal)
        }
    }

    private func sendLines(_ entries: [Entry], to stream: LogStream) async {
        var events: [CloudWatchLogs.InputLogEvent] = []
        events.reserveCapacity(entries.count + 16)
        for entry in entries {
            let stamp = Int(entry.time.milliseconds)
            switch entry.line {
            case .text(let text): events.append(.init(timestamp: stamp, message: text.isEmpty ? "\n" : text))
            case .start(let id, let version):
                events.append(.init(timestamp: stamp, message: "START RequestId: \(id) Version: \(version)\n"))
            case .end(let report):
                events.append(.init(timestamp: stamp, message: "END RequestId: \(report.requestID)\n"))
                events.append(.init(timestamp: stamp, message: report.text))
            }
        }
        await courier.send(events, group: stream.group, stream: stream.name, makesGroup: true)
    }
}
