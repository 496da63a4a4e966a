/// A histogram in ten blocks of time, from which it knows how sure its percentiles are.
///
/// The 95 % interval of a quantile `p` is the one of order statistics: the values at the ranks `p ± z·s`. Simulated latencies
/// are not independent: a cold period or a throttled minute makes neighbours alike. So `s²` is estimated from the blocks, as
/// a ratio estimator's variance between clusters, `Σ(kⱼ - p·nⱼ)²/n² · B/(B-1)` with `kⱼ` of a block's `nⱼ` values below the
/// quantile, and `z` is Student's t. Neighbouring stretches of time go to different blocks, so that a trend over the hour is
/// not mistaken for chance. Where few values lie beyond the quantile, blocks tell little: then it is at least the binomial
/// interval of independent values, `s² = p(1-p)/n` with `n = (Σw)²/Σw²` for unequal weights.
struct BlockedHistogram {
    static let blockCount = 10
    private static let normal = 1.959964
    /// Values beyond a quantile with which ten blocks have enough each.
    private static let enough = 50.0
    /// Student's t for 97.5 % and 1 to 9 degrees of freedom.
    private static let student = [12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.3060, 2.2622]

    private(set) var blocks = [Histogram](repeating: Histogram(), count: blockCount)

    @inline(__always)
    mutating func add(_ value: Double, weight: Double = 1, block: Int) { blocks[block].add(value, weight: weight) }

    mutating func add(_ other: BlockedHistogram) {
        for index in blocks.indices { blocks[index].add(other.blocks[index]) }
    }

    mutating func reset() { for index in blocks.indices { blocks[index].reset() } }

    var merged: Histogram { blocks.reduce(into: Histogram()) { $0.add($1) } }

    var summary: LatencySummary {
        let all = merged
        guard !all.isEmpty else { return .none }
        func estimate(_ share: Double) -> PercentileEstimate { self.estimate(share, in: all) }
        return LatencySummary(
            count: all.total, mean: all.mean, maximum: all.maximum, p50: estimate(0.5), p90: estimate(0.9),
            p95: estimate(0.95), p99: estimate(0.99), p999: estimate(0.999))
    }

    /// - Parameter all: the blocks merged.
    func estimate(_ share: Double, in all: Histogram) -> PercentileEstimate {
        let value = all.quantile(share)
        let size = all.total * all.total / all.squares
        var half = clusterHalfWidth(share, value: value, total: all.total)
        if size * min(share, 1 - share) < BlockedHistogram.enough || blocks.contains(where: \.isEmpty) {
            half = max(half, BlockedHistogram.normal * (share * (1 - share) / size).squareRoot()) + 0.5 / size
        }
        return PercentileEstimate(
            value: value, low: min(value, all.quantile(share - half)),
            high: share + half >= 1 ? all.maximum : max(value, all.quantile(share + half)))
    }

    private func clusterHalfWidth(_ share: Double, value: Double, total: Double) -> Double {
        var squares = 0.0
        var filled = 0
        for block in blocks where !block.isEmpty {
            let difference = block.weight(below: value) - share * block.total
            squares += difference * difference
            filled += 1
        }
        guard filled > 1 else { return 0 }
        let count = Double(filled)
        return BlockedHistogram.student[filled - 2] * (squares * count / (count - 1)).squareRoot() / total
    }
}

extension LatencySummary {
    /// Of no requests at all.
    public static let none: LatencySummary = {
        let zero = PercentileEstimate(value: 0, low: 0, high: 0)
        return LatencySummary(count: 0, mean: 0, maximum: 0, p50: zero, p90: zero, p95: zero, p99: zero, p999: zero)
    }()
}
