import AWSCore
import JSON

/// Custom metrics as log lines, which CloudWatch Logs turns into metrics.
///
/// Source: CloudWatch User Guide, "Specification: Embedded metric format".
public struct MetricsLogger: Sendable {
    public enum Unit: String, Sendable {
        case count = "Count"
        case milliseconds = "Milliseconds"
        case bytes = "Bytes"
        case percent = "Percent"
        case none = "None"
    }

    public struct Metric: Sendable {
        public let name: String
        public let value: Double
        public let unit: Unit
        public init(_ name: String, _ value: Double, _ unit: Unit = .count) {
            self.name = name
            self.value = value
            self.unit = unit
        }
    }

    private let clock: any WallClock
    private let write: @Sendable ([UInt8]) -> Void

    public init(
        clock: any WallClock = SystemClock(),
        write: @escaping @Sendable ([UInt8]) -> Void = JSONLogHandler.standardOutput
    ) {
        self.clock = clock
        self.write = write
    }

    /// Emits one line. Values that JSON has no number for are left out, as are metrics past CloudWatch's hundred.
    public func emit(namespace: String, dimensions: [(String, String)] = [], metrics: [Metric]) {
        let metrics = metrics.filter { $0.value.isFinite }.prefix(100)
        guard !metrics.isEmpty else { return }
        var line = JSONObject()
        line["_aws"] = [
            "Timestamp": .number(clock.now.milliseconds),
            "CloudWatchMetrics": [
                [
                    "Namespace": .string(namespace),
                    "Dimensions": [.array(dimensions.map { .string($0.0) })],
                    "Metrics": .array(metrics.map { ["Name": .string($0.name), "Unit": .string($0.unit.rawValue)] }),
                ]
            ],
        ]
        for (name, value) in dimensions { line[name] = .string(value) }
        for metric in metrics {
            let whole = Int64(exactly: metric.value).map { JSONNumber($0) }
            line[metric.name] = (whole ?? JSONNumber(metric.value)).map { .number($0) }
        }
        write(JSONValue.object(line).utf8Bytes() + [0x0A])
    }
}
