import AWSCore
import AWSShapes

/// Values by the start of their period, in order.
struct MetricSeries: Sendable {
    /// Seconds.
    var period: Int64
    /// Seconds since the epoch, and the value.
    var points: [(start: Int64, value: Double)]
}

/// Works out the expressions of GetMetricData: arithmetic on metrics, `SUM`, `AVG`, `MIN`, `MAX`, `METRICS`, `FILL`,
/// `ABS`, `CEIL`, `FLOOR` and `PERIOD`.
///
/// Source: CloudWatch User Guide, "Using math expressions with CloudWatch metrics".
struct MetricMath {
    enum Value {
        case scalar(Double)
        case series(MetricSeries)
        case list([MetricSeries])
    }

    private let queries: [CloudWatchMetrics.MetricDataQuery]
    private let range: Range<Int64>
    private var known: [String: MetricSeries]
    private var underWay: Set<String> = []

    init(
        queries: [CloudWatchMetrics.MetricDataQuery], series: [String: MetricSeries], from start: Timestamp,
        to end: Timestamp
    ) {
        self.queries = queries
        known = series
        range = start.epochSeconds..<max(start.epochSeconds, end.epochSeconds)
    }

    /// The series of a query's expression.
    mutating func value(of id: String) throws(AWSError) -> MetricSeries {
        if let series = known[id] { return series }
        guard let expression = queries.first(where: { $0.id == id })?.expression else {
            throw Self.error("", "\(id) is not the id of a metric")
        }
        guard underWay.insert(id).inserted else { throw Self.error(expression, "it depends on itself") }
        var parser = Parser(expression)
        let value = try sum(&parser)
        guard parser.isAtEnd else { throw parser.error }
        let series: MetricSeries
        switch value {
        case .series(let result): series = result
        case .scalar: throw Self.error(expression, "it has no metric, so no time series")
        case .list(let all):
            guard all.count == 1 else { throw Self.error(expression, "it is a list of time series") }
            series = all[0]
        }
        known[id] = series
        underWay.remove(id)
        return series
    }

    private static func error(_ expression: String, _ what: String) -> AWSError {
        .alarmValidation("Error in expression '\(expression)': \(what).")
    }

    // MARK: - Grammar

    private mutating func sum(_ parser: inout Parser) throws(AWSError) -> Value {
        var left = try product(&parser)
        while let sign = parser.take(anyOf: "+-") {
            let right = try product(&parser)
            left = try combine(left, right, parser) { sign == "+" ? $0 + $1 : $0 - $1 }
        }
        return left
    }

    private mutating func product(_ parser: inout Parser) throws(AWSError) -> Value {
        var left = try factor(&parser)
        while let sign = parser.take(anyOf: "*/") {
            let right = try factor(&parser)
            left = try combine(left, right, parser) { sign == "*" ? $0 * $1 : $0 / $1 }
        }
        return left
    }

    private mutating func factor(_ parser: inout Parser) throws(AWSError) -> Value {
        try parser.descend()
        defer { parser.ascend() }
        if parser.take(anyOf: "-") != nil {
            return try combine(.scalar(0), try factor(&parser), parser) { $0 - $1 }
        }
        if parser.take(anyOf: "(") != nil {
            let inner = try sum(&parser)
            guard parser.take(anyOf: ")") != nil else { throw parser.error }
            return inner
        }
        if parser.take(anyOf: "[") != nil { return .list(try list(&parser, until: "]").flatMap(Self.members)) }
        if let number = parser.number() { return .scalar(number) }
        guard let name = parser.name() else { throw parser.error }
        if parser.take(anyOf: "(") != nil { return try call(name, &parser) }
        return .series(try value(of: name))
    }

    private mutating func list(_ parser: inout Parser, until end: Character) throws(AWSError) -> [Value] {
        var values: [Value] = []
        if parser.take(anyOf: String(end)) != nil { return values }
        while true {
            values.append(try sum(&parser))
            if parser.take(anyOf: String(end)) != nil { return values }
            guard parser.take(anyOf: ",") != nil else { throw parser.error }
        }
    }

    private mutating func call(_ name: String, _ parser: inout Parser) throws(AWSError) -> Value {
        if name == "METRICS" {
            guard parser.take(anyOf: ")") != nil else { throw parser.error }
            return .list(queries.compactMap { $0.metricStat == nil ? nil : known[$0.id] })
        }
        let arguments = try list(&parser, until: ")")
        guard let first = arguments.first else { throw parser.error }
        switch name {
        case "SUM": return Self.reduce(first) { $0.reduce(0, +) }
        case "AVG": return Self.reduce(first) { $0.reduce(0, +) / Double($0.count) }
        case "MIN": return Self.reduce(first) { $0.min() ?? 0 }
        case "MAX": return Self.reduce(first) { $0.max() ?? 0 }
        case "ABS": return try combine(first, .scalar(0), parser) { value, _ in abs(value) }
        case "CEIL": return try combine(first, .scalar(0), parser) { value, _ in value.rounded(.up) }
        case "FLOOR": return try combine(first, .scalar(0), parser) { value, _ in value.rounded(.down) }
        case "PERIOD":
            guard case .series(let series) = first else { throw parser.error }
            return .scalar(Double(series.period))
        case "FILL":
            guard case .series(let series) = first, arguments.count == 2, case .scalar(let filler) = arguments[1] else {
                throw parser.error
            }
            return .series(fill(series, with: filler))
        default: throw Self.error(parser.text, "the function \(name) is not built here yet")
        }
    }

    // MARK: - Arithmetic

    private static func members(_ value: Value) -> [MetricSeries] {
        switch value {
        case .scalar: []
        case .series(let series): [series]
        case .list(let all): all
        }
    }

    /// Of a list, period by period; of one series, over its whole length.
    private static func reduce(_ value: Value, _ fold: ([Double]) -> Double) -> Value {
        switch value {
        case .scalar: return value
        case .series(let series): return series.points.isEmpty ? .scalar(0) : .scalar(fold(series.points.map(\.value)))
        case .list(let all):
            var columns: [Int64: [Double]] = [:]
            for series in all {
                for point in series.points { columns[point.start, default: []].append(point.value) }
            }
            let points = columns.sorted { $0.key < $1.key }.map { (start: $0.key, value: fold($0.value)) }
            return .series(MetricSeries(period: all.map(\.period).max() ?? 60, points: points))
        }
    }

    /// Periods that one side lacks, and results that are no numbers, are left out.
    private func combine(
        _ left: Value, _ right: Value, _ parser: Parser, _ operation: (Double, Double) -> Double
    ) throws(AWSError) -> Value {
        func apply(
            _ points: [(start: Int64, value: Double)], _ change: (Int64, Double) -> Double?
        ) -> [(start: Int64, value: Double)] {
            points.compactMap { point in
                guard let value = change(point.start, point.value), value.isFinite else { return nil }
                return (point.start, value)
            }
        }
        switch (left, right) {
        case (.scalar(let first), .scalar(let second)): return .scalar(operation(first, second))
        case (.series(let series), .scalar(let number)):
            return .series(
                MetricSeries(period: series.period, points: apply(series.points) { operation($1, number) }))
        case (.scalar(let number), .series(let series)):
            return .series(
                MetricSeries(period: series.period, points: apply(series.points) { operation(number, $1) }))
        case (.series(let first), .series(let second)):
            let others = Dictionary(second.points.map { ($0.start, $0.value) }, uniquingKeysWith: { first, _ in first })
            let points = apply(first.points) { start, value in others[start].map { operation(value, $0) } }
            return .series(MetricSeries(period: max(first.period, second.period), points: points))
        case (.list(let all), .scalar(let number)):
            return .list(
                all.map { series in
                    MetricSeries(period: series.period, points: apply(series.points) { operation($1, number) })
                })
        default: throw parser.error
        }
    }

    private func fill(_ series: MetricSeries, with filler: Double) -> MetricSeries {
        let known = Dictionary(series.points.map { ($0.start, $0.value) }, uniquingKeysWith: { first, _ in first })
        let grain = min(series.period, 60)
        let origin = range.lowerBound - range.lowerBound % grain
        let starts = stride(from: origin, to: range.upperBound, by: Int(series.period)).prefix(
            MetricLimits.pageDatapoints)
        return MetricSeries(period: series.period, points: starts.map { ($0, known[$0] ?? filler) })
    }

    private struct Parser {
        let text: String
        private var rest: Substring
        private var depth = 0

        init(_ text: String) {
            self.text = text
            rest = text[...]
        }

        var error: AWSError { MetricMath.error(text, "Unexpected '\(rest.prefix(20))'") }

        var isAtEnd: Bool { rest.allSatisfy(\.isWhitespace) }

        mutating func descend() throws(AWSError) {
            depth += 1
            if depth > 64 { throw error }
        }

        mutating func ascend() { depth -= 1 }

        mutating func take(anyOf characters: String) -> Character? {
            rest = rest.drop(while: \.isWhitespace)
            guard let next = rest.first, characters.contains(next) else { return nil }
            rest.removeFirst()
            return next
        }

        mutating func number() -> Double? {
            rest = rest.drop(while: \.isWhitespace)
            let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
            guard let number = Double(digits) else { return nil }
            rest = rest[digits.endIndex...]
            return number
        }

        mutating func name() -> String? {
            rest = rest.drop(while: \.isWhitespace)
            let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
            rest = rest[name.endIndex...]
            return name.isEmpty ? nil : String(name)
        }
    }
}
