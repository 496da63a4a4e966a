import Testing

@testable import PlannerSimulation

/// Does the 95 % interval hold the truth in 95 % of the runs?
@Suite struct ConfidenceTests {
    private struct Coverage {
        var covered = 0
        var runs = 0
        var share: Double { Double(covered) / Double(runs) }
    }

    private func coverage(
        runs: Int, share: Double, truth: Double, draw: (inout RandomStream, inout BlockedHistogram) -> Void
    ) -> Coverage {
        var coverage = Coverage()
        for seed in 0..<runs {
            var random = RandomStream(seed: UInt64(seed), purpose: "coverage")
            var histogram = BlockedHistogram()
            draw(&random, &histogram)
            let estimate = histogram.estimate(share, in: histogram.merged)
            coverage.runs += 1
            if estimate.low <= truth, truth <= estimate.high { coverage.covered += 1 }
        }
        return coverage
    }

    /// At P99 only ten values lie beyond: there the greater of two estimates is taken, and a little more than 95 % covered.
    @Test(arguments: [0.5, 0.95, 0.99])
    func holdsTheTruthForIndependentValues(share: Double) {
        let distribution = Distribution.exponential(mean: 1)
        let result = coverage(runs: 400, share: share, truth: distribution.quantile(share)) { random, histogram in
            for index in 0..<1000 { histogram.add(distribution.sample(&random), block: index / 100) }
        }
        print("coverage of P\(share * 100) over independent values: \(result.share)")
        #expect(result.share >= 0.925)
        #expect(result.share <= 0.99)
    }

    /// Values come in clumps of a hundred that share their level, as requests in a bad minute do.
    @Test func holdsTheTruthForDependentValues() {
        // The sum of two independent standard normals: variance 2.
        let truth = exp(2.0.squareRoot() * normalQuantile(0.95))
        let result = coverage(runs: 200, share: 0.95, truth: truth) { random, histogram in
            for index in 0..<100 {
                let level = random.normal()
                for _ in 0..<20 { histogram.add(exp(level + random.normal()), block: index % 10) }
            }
        }
        print("coverage of P95 over dependent values: \(result.share)")
        #expect(result.share >= 0.9)
    }

    /// The binomial interval alone, which most tools print, misses it far more often there: the test above can fail.
    @Test func theBinomialIntervalAloneWouldNot() {
        let truth = exp(2.0.squareRoot() * normalQuantile(0.95))
        let result = coverage(runs: 200, share: 0.95, truth: truth) { random, histogram in
            // All in one block: nothing is known of clumps.
            for _ in 0..<100 {
                let level = random.normal()
                for _ in 0..<20 { histogram.add(exp(level + random.normal()), block: 0) }
            }
        }
        #expect(result.share < 0.85)
    }

    @Test func weightsWidenTheInterval() {
        var equal = BlockedHistogram()
        var unequal = BlockedHistogram()
        var random = RandomStream(seed: 1)
        for index in 0..<1000 {
            let value = random.exponential()
            equal.add(value, weight: 1, block: 0)
            unequal.add(value, weight: index % 100 == 0 ? 100 : 0.1, block: 0)
        }
        let narrow = equal.summary.p50
        let wide = unequal.summary.p50
        #expect(wide.high - wide.low > 2 * (narrow.high - narrow.low))
    }

    @Test func nothingHasNoLatency() {
        #expect(BlockedHistogram().summary == .none)
        #expect(LatencySummary.none.p99.high == 0)
    }
}
