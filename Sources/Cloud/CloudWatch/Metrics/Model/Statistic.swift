/// What is computed of a distribution: `Average`, `p99.9`, `tm90`, `TM(10%:90%)`, `PR(:300)`, `IQM`.
///
/// Source: CloudWatch User Guide, "CloudWatch statistics definitions".
enum Statistic: Sendable, Hashable {
    enum Bound: Sendable, Hashable {
        case percent(Double)
        case value(Double)
    }
    enum Trim: Sendable, Hashable { case mean, winsorizedMean, count, sum, rank }

    case sampleCount, average, sum, minimum, maximum
    case percentile(Double)
    case trimmed(Trim, lower: Bound?, upper: Bound?)

    /// Nil when CloudWatch knows no such statistic.
    init?(_ name: String) {
        switch name {
        case "SampleCount": self = .sampleCount
        case "Average": self = .average
        case "Sum": self = .sum
        case "Minimum": self = .minimum
        case "Maximum": self = .maximum
        case "IQM", "iqm": self = .trimmed(.mean, lower: .percent(25), upper: .percent(75))
        default:
            guard let extended = Self.extended(name) else { return nil }
            self = extended
        }
    }

    private static func extended(_ name: String) -> Statistic? {
        if let open = name.firstIndex(of: "("), name.hasSuffix(")") {
            let range = name[name.index(after: open)...].dropLast()
            let parts = range.split(separator: ":", omittingEmptySubsequences: false)
            guard let trim = trim(name[..<open].lowercased()), parts.count == 2 else { return nil }
            let bounds = parts.map { $0.isEmpty ? nil : bound($0) }
            guard parts[0].isEmpty || bounds[0] != nil, parts[1].isEmpty || bounds[1] != nil,
                bounds[0] != nil || bounds[1] != nil
            else { return nil }
            return .trimmed(trim, lower: bounds[0], upper: bounds[1])
        }
        if name.hasPrefix("p"), let percent = percent(name.dropFirst()) { return .percentile(percent) }
        guard let trim = trim(name.prefix(2).lowercased()), trim != .rank, let upper = percent(name.dropFirst(2)) else {
            return nil
        }
        // wm98 replaces what is beyond p98 and below p2; the others cut at the top only.
        return .trimmed(trim, lower: trim == .winsorizedMean ? .percent(100 - upper) : nil, upper: .percent(upper))
    }

    private static func trim(_ name: String) -> Trim? {
        switch name {
        case "tm": .mean
        case "wm": .winsorizedMean
        case "tc": .count
        case "ts": .sum
        case "pr": .rank
        default: nil
        }
    }

    private static func percent(_ text: Substring) -> Double? {
        guard let number = Double(text), (0...100).contains(number), text.first != "+", text.first != "-" else {
            return nil
        }
        return number
    }

    private static func bound(_ text: Substring) -> Bound? {
        if text.hasSuffix("%") { return percent(text.dropLast()).map(Bound.percent) }
        return Double(text).map(Bound.value)
    }

    // MARK: -

    /// Nil when there are no samples, or only sets of statistics for something that needs the values.
    func value(of distribution: Distribution) -> Double? {
        guard distribution.count > 0 else { return nil }
        switch self {
        case .sampleCount: return distribution.count
        case .average: return distribution.sum / distribution.count
        case .sum: return distribution.sum
        case .minimum: return distribution.minimum
        case .maximum: return distribution.maximum
        case .percentile(let percent): return distribution.percentile(percent)
        case .trimmed(let trim, let lower, let upper):
            guard distribution.hasValues else { return nil }
            return Self.trimmed(trim, distribution, lower, upper)
        }
    }

    private static func trimmed(_ trim: Trim, _ distribution: Distribution, _ lower: Bound?, _ upper: Bound?) -> Double?
    {
        var count = 0.0
        var sum = 0.0
        var seen = 0.0
        let floor = lower.flatMap { edge($0, distribution) } ?? -.infinity
        let ceiling = upper.flatMap { edge($0, distribution) } ?? .infinity
        for (value, weight) in distribution.sorted {
            let from = rankShare(lower, seen, weight, distribution.count, isLower: true, value)
            let to = rankShare(upper, seen, weight, distribution.count, isLower: false, value)
            seen += weight
            if trim == .winsorizedMean {
                count += weight
                sum += min(max(value, floor), ceiling) * weight
            } else if to > from {
                count += to - from
                sum += (to - from) * value
            }
        }
        switch trim {
        case .count: return count
        case .sum: return sum
        case .rank: return count / distribution.count * 100
        case .mean, .winsorizedMean: return count > 0 ? sum / count : nil
        }
    }

    private static func edge(_ bound: Bound, _ distribution: Distribution) -> Double? {
        switch bound {
        case .percent(let percent): distribution.percentile(percent)
        case .value(let value): value
        }
    }

    /// How much of a value's weight, of the samples `seen..<seen + weight`, lies below a bound.
    private static func rankShare(
        _ bound: Bound?, _ seen: Double, _ weight: Double, _ total: Double, isLower: Bool, _ value: Double
    ) -> Double {
        switch bound {
        case nil: isLower ? 0 : weight
        case .percent(let percent): min(max(percent / 100 * total - seen, 0), weight)
        // Greater than the lower value, up to and including the upper one.
        case .value(let limit): value <= limit ? weight : 0
        }
    }
}
