import Testing

@testable import PlannerSimulation

@Suite struct DistributionTests {
    static let all: [(String, Distribution)] = [
        ("constant", .constant(0.5)), ("exponential", .exponential(mean: 2)), ("uniform", .uniform(from: 1, to: 4)),
        ("lognormal", .lognormal(median: 0.05, p99: 0.2)), ("empirical", .empirical(quantiles: [1, 2, 4, 10])),
        ("samples", .empirical(samples: [5, 1, 3])), ("shifted", .exponential(mean: 2).shifted(by: 1)),
        ("scaled", .lognormal(median: 0.05, p99: 0.2).shifted(by: 0.01).scaled(by: 3)),
        ("scaled empirical", .empirical(quantiles: [1, 2, 4]).scaled(by: 2)),
    ]

    @Test(arguments: all.indices)
    func drawsHaveTheMomentsAndQuantilesThatItStates(index: Int) {
        let (_, distribution) = DistributionTests.all[index]
        var random = RandomStream(seed: 7, purpose: "draws")
        var values: [Double] = []
        for _ in 0..<40_000 { values.append(distribution.sample(&random)) }

        let mean = values.reduce(0, +) / Double(values.count)
        let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
        values.sort()

        #expect(deviation(mean, from: distribution.mean) < 0.015)
        #expect(abs(variance - distribution.variance) <= 0.06 * max(distribution.variance, 1e-9))
        for share in [0.1, 0.5, 0.9, 0.99] {
            #expect(deviation(values[Int(share * 40_000)], from: distribution.quantile(share)) < 0.05)
        }
    }

    @Test func aLognormalIsGivenByMedianAndP99() {
        let distribution = Distribution.lognormal(median: 0.02, p99: 0.1)

        #expect(deviation(distribution.quantile(0.5), from: 0.02) < 1e-6)
        #expect(deviation(distribution.quantile(0.99), from: 0.1) < 1e-6)
    }

    @Test func degenerateOnesAreConstants() {
        #expect(Distribution.lognormal(median: 0, p99: 1) == .constant(0))
        #expect(Distribution.empirical(samples: []) == .constant(0))
        #expect(Distribution.empirical(quantiles: [3]) == .constant(3))
        #expect(Distribution.exponential(mean: 1).scaled(by: 0) == .constant(0))
    }

    /// Values of a table of the normal distribution.
    @Test(arguments: [
        (0.5, 0.0), (0.975, 1.959963985), (0.99, 2.326347874), (0.001, -3.090232306), (1e-6, -4.753424309),
    ])
    func theNormalQuantileIsExact(share: Double, expected: Double) {
        #expect(abs(normalQuantile(share) - expected) < 1e-7)
    }
}
