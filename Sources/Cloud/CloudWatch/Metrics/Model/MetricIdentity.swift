import AWSShapes
import JSON

/// What makes two data points belong to one metric: namespace, name and dimensions, whatever their order.
struct MetricIdentity: Sendable, Hashable {
    struct Dimension: Sendable, Hashable {
        var name: String
        var value: String
    }

    let namespace: String
    let name: String
    let dimensions: [Dimension]

    init(namespace: String, name: String, dimensions: [CloudWatchMetrics.Dimension]?) {
        self.namespace = namespace
        self.name = name
        let pairs = (dimensions ?? []).map { Dimension(name: $0.name, value: $0.value) }
        self.dimensions = pairs.count > 1 ? pairs.sorted { $0.name < $1.name } : pairs
    }

    /// From the store: dimensions as a JSON list of names and values.
    init(namespace: String, name: String, dimensionText: String) {
        self.namespace = namespace
        self.name = name
        let texts = (try? JSONValue(parsing: dimensionText))?.arrayValue?.compactMap(\.stringValue) ?? []
        dimensions = stride(from: 0, to: texts.count - 1, by: 2).map {
            Dimension(name: texts[$0], value: texts[$0 + 1])
        }
    }

    var dimensionText: String {
        JSONValue.array(dimensions.flatMap { [.string($0.name), .string($0.value)] }).serialized()
    }

    var shape: CloudWatchMetrics.Metric {
        .init(
            namespace: namespace, metricName: name, dimensions: dimensions.map { .init(name: $0.name, value: $0.value) }
        )
    }

    /// Namespace, name and dimensions as one text, for order and for tokens.
    var sortKey: String { "\(namespace)\u{0}\(name)\u{0}\(dimensionText)" }
}

/// Where a series' samples of one minute (one second, at high resolution) are gathered.
struct BucketKey: Sendable, Hashable {
    var series: Int64
    /// Seconds since the epoch.
    var start: Int64
    var unit: String
}
