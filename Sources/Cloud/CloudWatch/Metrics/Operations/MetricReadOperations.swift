import AWSCore
import AWSShapes
import CloudCore

/// GetMetricStatistics and GetMetricData.
extension MetricsService {
    /// Samples of one period.
    struct Bin: Sendable {
        var start: Int64
        var unit: String
        var samples: Distribution
    }

    /// The samples of a metric, period by period. Periods begin at `start` rounded down to the minute; to the period,
    /// when that is shorter.
    ///
    /// - Parameter byUnit: keeps units apart.
    func bins(
        of identity: MetricIdentity, from start: Timestamp, to end: Timestamp, period: Int64, unit: String?,
        byUnit: Bool
    ) throws -> [Bin] {
        let grain = min(period, 60)
        let origin = start.epochSeconds - start.epochSeconds % grain
        // The end is exclusive.
        let last = end.milliseconds % 1000 == 0 ? end.epochSeconds : end.epochSeconds + 1
        guard origin < last else { return [] }
        var bins: [Bin] = []
        for (time, unit, samples) in try store.samples(of: identity, in: origin..<last, unit: unit) {
            let start = origin + (time - origin) / period * period
            if let index = bins.lastIndex(where: { $0.start == start && (!byUnit || $0.unit == unit) }) {
                bins[index].samples.merge(samples)
            } else {
                bins.append(Bin(start: start, unit: unit, samples: samples))
            }
        }
        return bins
    }

    static func checkPeriod(_ period: Int, _ name: String) throws(AWSError) {
        guard period > 0, period % 60 == 0 || [1, 5, 10, 20, 30].contains(period) else {
            throw .invalidMetricValue(
                "The parameter \(name) must be a value in the set [ 1, 5, 10, 20, 30 ] or a multiple of 60.")
        }
    }

    // MARK: - GetMetricStatistics

    func statistics(
        _ input: CloudWatchMetrics.GetMetricStatisticsInput
    ) throws -> CloudWatchMetrics.GetMetricStatisticsOutput {
        try Self.checkPeriod(input.period, "Period")
        guard input.startTime < input.endTime else {
            throw AWSError.invalidMetricValue("The parameter StartTime must be less than the parameter EndTime.")
        }
        let names = input.statistics ?? []
        let extended = input.extendedStatistics ?? []
        if names.isEmpty, extended.isEmpty {
            throw AWSError(
                "MissingRequiredParameterException", "Must specify either Statistics or ExtendedStatistics",
                queryCode: "MissingParameter")
        }
        let percentiles = try extended.map { name throws(AWSError) in
            guard let statistic = Statistic(name) else {
                throw .invalidMetricValue(
                    "The value \(name) for parameter ExtendedStatistics.member.1 is not supported.")
            }
            return (name: name, statistic: statistic)
        }
        let asked = (input.endTime.epochSeconds - input.startTime.epochSeconds) / Int64(input.period)
        if asked > MetricLimits.datapoints {
            throw AWSError.invalidMetricCombination(
                "You have requested up to \(grouped(asked)) datapoints, which exceeds the limit of \(grouped(Int64(MetricLimits.datapoints))). "
                    + "You may reduce the datapoints requested by increasing Period, or decreasing the time range.")
        }
        let identity = MetricIdentity(namespace: input.namespace, name: input.metricName, dimensions: input.dimensions)
        let bins = try bins(
            of: identity, from: input.startTime, to: input.endTime, period: Int64(input.period), unit: input.unit,
            byUnit: true)
        let datapoints = bins.map { bin in
            func value(_ statistic: Statistic, _ name: String) -> Double? {
                names.contains(name) ? statistic.value(of: bin.samples) : nil
            }
            let values = percentiles.compactMap { percentile in
                percentile.statistic.value(of: bin.samples).map { (percentile.name, $0) }
            }
            return CloudWatchMetrics.Datapoint(
                timestamp: Timestamp(epochSeconds: bin.start), sampleCount: value(.sampleCount, "SampleCount"),
                average: value(.average, "Average"), sum: value(.sum, "Sum"), minimum: value(.minimum, "Minimum"),
                maximum: value(.maximum, "Maximum"), unit: bin.unit,
                extendedStatistics: values.isEmpty ? nil : Dictionary(values, uniquingKeysWith: { first, _ in first }))
        }
        return .init(label: input.metricName, datapoints: datapoints)
    }

    /// `2,880`.
    private func grouped(_ number: Int64) -> String {
        var digits = String(number)
        var index = digits.count - 3
        while index > 0 {
            digits.insert(",", at: digits.index(digits.startIndex, offsetBy: index))
            index -= 3
        }
        return digits
    }

    // MARK: - GetMetricData

    func metricData(_ input: CloudWatchMetrics.GetMetricDataInput) throws -> CloudWatchMetrics.GetMetricDataOutput {
        guard input.startTime < input.endTime else {
            throw AWSError.alarmValidation(
                input.startTime == input.endTime
                    ? "The parameter StartTime must not equal parameter EndTime."
                    : "The parameter EndTime must be greater than StartTime.")
        }
        let queries = input.metricDataQueries
        try check(queries)
        var series: [String: MetricSeries] = [:]
        for query in queries {
            guard let stat = query.metricStat else { continue }
            series[query.id] = try evaluate(stat, from: input.startTime, to: input.endTime)
        }
        var calculator = MetricMath(queries: queries, series: series, from: input.startTime, to: input.endTime)
        for query in queries where query.expression != nil { series[query.id] = try calculator.value(of: query.id) }
        let ascending = input.scanBy == "TimestampAscending"
        let limit = input.maxDatapoints ?? MetricLimits.pageDatapoints
        let start =
            try input.nextToken.map { token throws(AWSError) in
                guard let number = Int(token), number > 0 else { throw .badMetricToken }
                return number
            } ?? 0
        var longest = 0
        let results = queries.filter { $0.returnData ?? true }.map { query in
            var points = series[query.id]?.points ?? []
            if !ascending { points.reverse() }
            longest = max(longest, points.count)
            let page = points.dropFirst(start).prefix(limit)
            let isPartial = start + page.count < points.count
            return CloudWatchMetrics.MetricDataResult(
                id: query.id, label: query.label ?? label(query, in: queries),
                timestamps: page.map { Timestamp(epochSeconds: $0.start) }, values: page.map(\.value),
                statusCode: isPartial ? "PartialData" : "Complete")
        }
        return .init(
            metricDataResults: results, nextToken: start + limit < longest ? String(start + limit) : nil, messages: [])
    }

    func evaluate(_ stat: CloudWatchMetrics.MetricStat, from start: Timestamp, to end: Timestamp) throws -> MetricSeries
    {
        guard let statistic = Statistic(stat.stat) else {
            throw AWSError.alarmValidation("The value \(stat.stat) for parameter Stat is not supported.")
        }
        let identity = MetricIdentity(
            namespace: stat.metric.namespace ?? "", name: stat.metric.metricName ?? "",
            dimensions: stat.metric.dimensions)
        let bins = try bins(
            of: identity, from: start, to: end, period: Int64(stat.period), unit: stat.unit, byUnit: false)
        return MetricSeries(
            period: Int64(stat.period),
            points: bins.compactMap { bin in statistic.value(of: bin.samples).map { (bin.start, $0) } })
    }

    private func label(
        _ query: CloudWatchMetrics.MetricDataQuery, in queries: [CloudWatchMetrics.MetricDataQuery]
    ) -> String {
        guard let stat = query.metricStat else { return query.id }
        let name = stat.metric.metricName ?? query.id
        let namesakes = queries.filter { $0.metricStat?.metric.metricName == name }
        // One metric with several statistics is told apart by them.
        return namesakes.count > 1 ? "\(name) \(stat.stat)" : name
    }

    private func check(_ queries: [CloudWatchMetrics.MetricDataQuery]) throws(AWSError) {
        if queries.isEmpty {
            throw .alarmValidation("The collection MetricDataQueries must have a size greater than 0.")
        }
        if queries.count > MetricLimits.queries {
            throw .alarmValidation(
                "The collection MetricDataQueries must not have a size greater than \(MetricLimits.queries).")
        }
        var ids: Set<String> = []
        for (index, query) in queries.enumerated() {
            let place = "MetricDataQueries.member.\(index + 1)"
            let startsLow = query.id.utf8.first.map { (97...122).contains($0) } ?? false
            let isName = query.id.utf8.allSatisfy { byte in
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 0x5F
            }
            guard startsLow, isName else {
                throw .alarmValidation(
                    "The value \(query.id) for parameter \(place).Id must match the pattern ^[a-z][a-zA-Z0-9_]*$.")
            }
            guard ids.insert(query.id).inserted else {
                throw .alarmValidation("The values for parameter Id in MetricDataQueries are not unique.")
            }
            guard (query.metricStat == nil) != (query.expression == nil) else {
                throw .alarmValidation(
                    "Exactly one of the parameters \(place).MetricStat and \(place).Expression must be specified.")
            }
            if let stat = query.metricStat {
                try Self.checkPeriod(stat.period, "\(place).MetricStat.Period")
                if stat.metric.namespace == nil {
                    throw .missingMetricParameter("\(place).MetricStat.Metric.Namespace")
                }
                if stat.metric.metricName == nil {
                    throw .missingMetricParameter("\(place).MetricStat.Metric.MetricName")
                }
            }
        }
    }
}
