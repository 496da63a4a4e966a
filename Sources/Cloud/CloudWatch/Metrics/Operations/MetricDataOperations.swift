import AWSCore
import AWSShapes
import CloudCore

/// PutMetricData and ListMetrics.
extension MetricsService {
    func registerMetricOperations(_ table: inout OperationTable) {
        table.on(CloudWatchMetrics.PutMetricData.self, action: "cloudwatch:PutMetricData") { input, context in
            try self.put(input, as: context.principal)
            return Unit()
        }
        table.on(CloudWatchMetrics.ListMetrics.self, action: "cloudwatch:ListMetrics") { input, _ in
            try input.checkMetricLimits()
            return try self.list(input)
        }
        table.on(CloudWatchMetrics.GetMetricStatistics.self, action: "cloudwatch:GetMetricStatistics") { input, _ in
            try input.checkMetricLimits()
            await self.flush()
            return try self.statistics(input)
        }
        table.on(CloudWatchMetrics.GetMetricData.self, action: "cloudwatch:GetMetricData") { input, _ in
            try input.checkMetricLimits()
            await self.flush()
            return try self.metricData(input)
        }
    }

    // MARK: - PutMetricData

    /// Services of this cloud may use `AWS/` namespaces and send more values at once; what is wrong with theirs is left
    /// out, for nobody would read the refusal.
    private func put(_ input: CloudWatchMetrics.PutMetricDataInput, as principal: Principal) throws(AWSError) {
        var isService = false
        if case .service = principal { isService = true }
        if input.namespace.isEmpty { throw .missingMetricParameter("Namespace") }
        if input.namespace.hasPrefix("AWS/"), !isService {
            throw .invalidMetricValue("The value AWS/ for parameter Namespace is invalid.")
        }
        if input.namespace.utf8.count > 255 || input.namespace.utf8.first == 0x3A {
            throw .invalidMetricValue("The value \(input.namespace) for parameter Namespace is invalid.")
        }
        let data = (input.metricData ?? []) + (input.entityMetricData ?? []).flatMap { $0.metricData ?? [] }
        if data.isEmpty { throw .missingMetricParameter("MetricData") }
        if data.count > MetricLimits.data {
            throw .invalidMetricValue(
                "The collection MetricData must not have a size greater than \(MetricLimits.data).")
        }
        let now = settings.clock.now
        if isService {
            for (index, datum) in data.enumerated()
            where (try? check(datum, index + 1, now: now, maximumValues: .max)) != nil {
                record(datum, namespace: input.namespace, now: now)
            }
            return
        }
        // All or nothing.
        for (index, datum) in data.enumerated() {
            try check(datum, index + 1, now: now, maximumValues: MetricLimits.values)
        }
        for datum in data { record(datum, namespace: input.namespace, now: now) }
    }

    private func check(
        _ datum: CloudWatchMetrics.MetricDatum, _ number: Int, now: Timestamp, maximumValues: Int
    ) throws(AWSError) {
        let place = "MetricData.member.\(number)"
        if datum.metricName.isEmpty { throw .missingMetricParameter("\(place).MetricName") }
        if datum.metricName.utf8.count > 255 {
            throw .invalidMetricValue("The value \(datum.metricName) for parameter \(place).MetricName is invalid.")
        }
        try checkDimensions(datum.dimensions ?? [], place)
        try checkValues(datum, place, maximumValues: maximumValues)
        if let unit = datum.unit, !MetricLimits.units.contains(unit) {
            throw .invalidMetricValue(
                "The parameter \(place).Unit must be a value in the set [ \(MetricLimits.units.sorted().joined(separator: ", ")) ]."
            )
        }
        if let resolution = datum.storageResolution, resolution != 1, resolution != 60 {
            throw .invalidMetricValue("The parameter \(place).StorageResolution must be a value in the set [ 1, 60 ].")
        }
        if let time = datum.timestamp {
            if time < now - .seconds(MetricLimits.past) {
                throw .invalidMetricValue(
                    "The parameter \(place).Timestamp must specify a time no more than two weeks in the past.")
            }
            if time > now + .seconds(MetricLimits.future) {
                throw .invalidMetricValue(
                    "The parameter \(place).Timestamp must specify a time no more than two hours in the future.")
            }
        }
    }

    private func checkDimensions(_ dimensions: [CloudWatchMetrics.Dimension], _ place: String) throws(AWSError) {
        if dimensions.count > MetricLimits.dimensions {
            throw .invalidMetricValue(
                "The collection \(place).Dimensions must not have a size greater than \(MetricLimits.dimensions).")
        }
        for (index, dimension) in dimensions.enumerated() {
            let here = "\(place).Dimensions.member.\(index + 1)"
            if dimension.name.isEmpty { throw .missingMetricParameter("\(here).Name") }
            if dimension.value.isEmpty { throw .missingMetricParameter("\(here).Value") }
            if dimension.name.utf8.count > 255 || dimension.name.utf8.first == 0x3A {
                throw .invalidMetricValue("The value \(dimension.name) for parameter \(here).Name is invalid.")
            }
            if dimension.value.utf8.count > 1024 {
                throw .invalidMetricValue("The value \(dimension.value) for parameter \(here).Value is invalid.")
            }
        }
    }

    private func checkValues(
        _ datum: CloudWatchMetrics.MetricDatum, _ place: String, maximumValues: Int
    ) throws(AWSError) {
        func check(_ value: Double, _ name: String) throws(AWSError) {
            guard value.isFinite, abs(value) <= MetricLimits.magnitude else {
                let text = value.isNaN ? "NaN" : "\(value)"
                throw .invalidMetricValue("The value \(text) for parameter \(place).\(name) is invalid.")
            }
        }
        func clash(_ first: String, _ second: String) -> AWSError {
            .invalidMetricCombination(
                "The parameters \(place).\(first) and \(place).\(second) are mutually exclusive and you have specified both."
            )
        }
        if datum.value != nil, datum.values != nil { throw clash("Value", "Values") }
        if datum.value != nil, datum.statisticValues != nil { throw clash("Value", "StatisticValues") }
        if datum.values != nil, datum.statisticValues != nil { throw clash("Values", "StatisticValues") }
        if let value = datum.value {
            try check(value, "Value")
        } else if let set = datum.statisticValues {
            for value in [set.sampleCount, set.sum, set.minimum, set.maximum] { try check(value, "StatisticValues") }
            if set.sampleCount < 0 || set.minimum > set.maximum {
                throw .invalidMetricValue("The value of parameter \(place).StatisticValues is invalid.")
            }
        } else if let values = datum.values, !values.isEmpty {
            if values.count > maximumValues {
                throw .invalidMetricValue(
                    "The collection \(place).Values must not have a size greater than \(maximumValues).")
            }
            if let counts = datum.counts {
                if counts.count != values.count {
                    throw .invalidMetricValue(
                        "The parameters \(place).Values and \(place).Counts must be of the same size.")
                }
                for count in counts {
                    try check(count, "Counts")
                    if count < 0 {
                        throw .invalidMetricValue("The value \(count) for parameter \(place).Counts is invalid.")
                    }
                }
            }
            for value in values { try check(value, "Values") }
        } else {
            throw .missingMetricParameter("\(place).Value")
        }
    }

    private func record(_ datum: CloudWatchMetrics.MetricDatum, namespace: String, now: Timestamp) {
        let seconds = (datum.timestamp ?? now).epochSeconds
        let start = datum.storageResolution == 1 ? seconds : seconds - seconds % 60
        let identity = MetricIdentity(namespace: namespace, name: datum.metricName, dimensions: datum.dimensions)
        store.add(identity, start: start, unit: datum.unit ?? "None") { samples in
            if let value = datum.value {
                samples.add(value)
            } else if let set = datum.statisticValues {
                samples.add(sampleCount: set.sampleCount, sum: set.sum, minimum: set.minimum, maximum: set.maximum)
            } else {
                for (index, value) in (datum.values ?? []).enumerated() {
                    samples.add(value, count: datum.counts?[index] ?? 1)
                }
            }
        }
    }

    // MARK: - ListMetrics

    private func list(
        _ input: CloudWatchMetrics.ListMetricsInput
    ) throws(AWSError) -> CloudWatchMetrics.ListMetricsOutput {
        if let recent = input.recentlyActive, recent != "PT3H" {
            throw .invalidMetricValue("The value \(recent) for parameter RecentlyActive is invalid.")
        }
        let now = settings.clock.now.epochSeconds
        let oldest = now - (input.recentlyActive == nil ? MetricLimits.past : 3 * 3600)
        let found = store.series.filter { identity, seen in
            seen >= oldest
                && (input.namespace ?? identity.namespace) == identity.namespace
                && (input.metricName ?? identity.name) == identity.name
                && (input.dimensions ?? []).allSatisfy { filter in
                    identity.dimensions.contains { $0.name == filter.name && (filter.value ?? $0.value) == $0.value }
                }
        }.map { (key: $0.identity.sortKey, identity: $0.identity) }.sorted { $0.key < $1.key }
        let after = try input.nextToken.map { token throws(AWSError) in
            guard let bytes = [UInt8](base64: token) else {
                throw .invalidMetricValue("Request parameter NextToken is invalid")
            }
            return String(decoding: bytes, as: UTF8.self)
        }
        let page = found.drop { element in after.map { element.key <= $0 } ?? false }
        let shown = page.prefix(500)
        let hasMore = shown.count < page.count
        return .init(
            metrics: shown.map(\.identity.shape),
            nextToken: hasMore ? shown.last.map { Array($0.key.utf8).base64Encoded() } : nil)
    }
}
