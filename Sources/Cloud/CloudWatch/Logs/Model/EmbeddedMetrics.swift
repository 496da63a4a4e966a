import AWSCore
import AWSShapes
import JSON

/// Metrics that log lines carry, summed up by series and minute.
///
/// Source: CloudWatch User Guide, "Specification: Embedded metric format".
struct EmbeddedMetrics {
    private struct Series: Hashable {
        var namespace: String
        var name: String
        var dimensions: [[String]]
        var unit: String?
        var resolution: Int?
        /// The event's time, to the minute (to the second for high resolution). Milliseconds.
        var time: Int64
    }
    /// The specification's limits.
    private static let maximumMetrics = 100
    private static let maximumValues = 100
    private static let maximumDimensions = 30

    private var series: [Series: [Double: Double]] = [:]

    /// A cheap look that spares most lines the parser.
    static func mayContain(_ message: String) -> Bool {
        guard message.utf8.first == 0x7B else { return false }
        var message = message
        return message.withUTF8 { $0.contains(Array(#""_aws""#.utf8)) }
    }

    /// Takes note of a line's metrics; a line that is no embedded metric is left alone.
    mutating func add(_ message: String, receivedAt: Int64) {
        guard let line = try? JSONValue(parsing: message), let metadata = line["_aws"],
            let directives = metadata["CloudWatchMetrics"]?.arrayValue
        else { return }
        let time = metadata["Timestamp"]?.int64Value ?? receivedAt
        for directive in directives {
            guard let namespace = directive["Namespace"]?.stringValue, !namespace.isEmpty else { continue }
            let sets = directive["Dimensions"]?.arrayValue ?? []
            let dimensionSets = sets.isEmpty ? [[]] : sets.compactMap { Self.dimensions($0, line) }
            for metric in (directive["Metrics"]?.arrayValue ?? []).prefix(Self.maximumMetrics) {
                guard let name = metric["Name"]?.stringValue, let values = Self.values(line[name]) else { continue }
                let resolution = metric["StorageResolution"]?.intValue == 1 ? 1 : nil
                let step: Int64 = resolution == nil ? 60_000 : 1000
                for dimensions in dimensionSets {
                    let key = Series(
                        namespace: namespace, name: name, dimensions: dimensions, unit: metric["Unit"]?.stringValue,
                        resolution: resolution, time: time - time % step)
                    for value in values { series[key, default: [:]][value, default: 0] += 1 }
                }
            }
        }
    }

    /// The values of the named dimensions; nil when one is missing or no text.
    private static func dimensions(_ names: JSONValue, _ line: JSONValue) -> [[String]]? {
        var pairs: [[String]] = []
        for name in names.arrayValue ?? [] {
            guard let name = name.stringValue, let value = line[name]?.stringValue, !value.isEmpty else { return nil }
            pairs.append([name, value])
        }
        return pairs.count <= maximumDimensions ? pairs : nil
    }

    private static func values(_ value: JSONValue?) -> [Double]? {
        if let number = value?.doubleValue { return [number] }
        let numbers = value?.arrayValue?.prefix(maximumValues).compactMap(\.doubleValue)
        return numbers?.isEmpty == false ? numbers : nil
    }

    /// The calls that hand them on: a thousand series each at most.
    func requests() -> [CloudWatchMetrics.PutMetricDataInput] {
        var byNamespace: [String: [CloudWatchMetrics.MetricDatum]] = [:]
        for (key, counts) in series {
            let values = counts.sorted { $0.key < $1.key }
            for start in stride(from: 0, to: values.count, by: MetricLimits.values) {
                let part = values[start..<min(start + MetricLimits.values, values.count)]
                byNamespace[key.namespace, default: []].append(
                    .init(
                        metricName: key.name, dimensions: key.dimensions.map { .init(name: $0[0], value: $0[1]) },
                        timestamp: Timestamp(milliseconds: key.time), values: part.map(\.key),
                        counts: part.map(\.value),
                        unit: key.unit, storageResolution: key.resolution))
            }
        }
        return byNamespace.flatMap { namespace, data in
            stride(from: 0, to: data.count, by: MetricLimits.data).map { start in
                .init(namespace: namespace, metricData: Array(data[start..<min(start + MetricLimits.data, data.count)]))
            }
        }
    }
}
