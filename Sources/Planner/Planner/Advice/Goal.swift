import PlannerSimulation

/// A latency to be met: `p95=60ms`, or `p99=300ms/hour` for every hour with traffic.
public struct Goal: Sendable, Equatable {
    public enum Percentile: String, Sendable, CaseIterable { case p50, p90, p95, p99, p999 }

    public var percentile: Percentile
    /// Seconds.
    public var limit: Double
    /// Whether every hour must meet it, and not only all requests together.
    public var isHourly: Bool

    /// Nil for what is not a goal.
    public init?(_ text: String) {
        let halves = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard halves.count == 2, let percentile = Percentile(rawValue: halves[0].lowercased()) else { return nil }
        var amount = halves[1][...]
        isHourly = amount.hasSuffix("/hour")
        if isHourly { amount = amount.dropLast(5) }
        guard let limit = Amount.duration(amount), limit > 0 else { return nil }
        self.percentile = percentile
        self.limit = limit
    }

    public var description: String {
        "\(percentile.rawValue) ≤ \(Format.time(limit))\(isHourly ? " in every hour" : "")"
    }

    func value(of latency: LatencySummary) -> Double {
        switch percentile {
        case .p50: latency.p50.value
        case .p90: latency.p90.value
        case .p95: latency.p95.value
        case .p99: latency.p99.value
        case .p999: latency.p999.value
        }
    }

    /// What is compared with the limit: the overall value, or that of the worst route's worst hour with a hundred answers.
    func measure(_ result: SimulationResult) -> Double {
        guard isHourly else { return value(of: result.overall) }
        return result.routes.flatMap(\.hours).filter { $0.latency.count >= 100 }.map { value(of: $0.latency) }.max()
            ?? value(of: result.overall)
    }

    public func isMet(_ result: SimulationResult) -> Bool { measure(result) <= limit }
}
