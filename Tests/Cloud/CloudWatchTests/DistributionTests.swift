import Testing

@testable import CloudWatch

@Suite struct DistributionTests {
    private func distribution(_ values: [Double]) -> Distribution {
        var distribution = Distribution()
        for value in values { distribution.add(value) }
        return distribution
    }

    static let expected: [(String, Double)] = [
        ("SampleCount", 10.0), ("Sum", 55), ("Average", 5.5), ("Minimum", 1), ("Maximum", 10),
        ("p0", 1), ("p10", 1), ("p50", 5), ("p90", 9), ("p95", 10), ("p99.9", 10), ("p100", 10),
        // Mean, count and sum of the lower half; of the middle; of what is at most seven.
        ("tm50", 3), ("tc50", 5), ("ts50", 15), ("TM(20%:80%)", 5.5), ("IQM", 5.5), ("TM(:7)", 4), ("TC(3:)", 7),
        ("PR(:3)", 30), ("PR(2:7)", 50), ("wm90", 5.4),
    ]

    @Test(arguments: expected)
    func statistics(name: String, expected: Double) throws {
        let ten = distribution((1...10).map(Double.init))
        let statistic = try #require(Statistic(name))
        let value = try #require(statistic.value(of: ten))
        #expect(abs(value - expected) < 1e-9, "\(name) is \(value)")
    }

    @Test(arguments: [
        "", "p", "p101", "p-1", "pX", "average", "tm", "tm101", "TM()", "TM(:)", "TM(1%)", "TM(a:b)", "pr90", "XX(1:2)",
    ])
    func unknownStatistics(name: String) { #expect(Statistic(name) == nil) }

    @Test func nothingHasNoStatistics() {
        for name in ["Average", "Sum", "p50", "tm90"] { #expect(Statistic(name)?.value(of: Distribution()) == nil) }
    }

    @Test func manyDistinctValuesStayBoundedAndTrue() throws {
        // Given a hundred thousand values over six powers of ten
        var large = Distribution()
        for index in 1...100_000 { large.add(Double(index) * 0.37) }
        // Then its size is bounded and its percentiles are right to two percent
        #expect(large.values.count <= Distribution.maximumDistinct)
        #expect(large.count == 100_000)
        for percent in [1.0, 50, 95, 99.9] {
            let value = try #require(large.percentile(percent))
            let expected = percent / 100 * 100_000 * 0.37
            #expect(abs(value - expected) / expected < 0.05, "p\(percent) is \(value), not \(expected)")
        }
        #expect(large.percentile(100) == large.maximum)
    }

    @Test func extremesStayBounded() {
        var wide = Distribution()
        for exponent in -500...500 {
            for sign in [-1.0, 1] { wide.add(sign * Double(sign: .plus, exponent: exponent, significand: 1.3)) }
        }
        wide.add(0)
        #expect(wide.values.count <= Distribution.maximumDistinct)
        #expect(wide.percentile(0) == wide.minimum)
    }

    @Test func mergingIsAddingAndBytesKeepAll() {
        let left = distribution([1, 2, 2])
        let right = distribution([-3, 0.5])
        var merged = left
        merged.merge(right)
        #expect(merged == distribution([1, 2, 2, -3, 0.5]))
        #expect(Distribution(bytes: merged.bytes) == merged)
        #expect(Distribution(bytes: Distribution().bytes) == Distribution())
        #expect(Distribution(bytes: [1, 2, 3]) == Distribution())
    }

    @Test func mergingTakesTheCoarserClasses() {
        var coarse = Distribution()
        for index in 1...2000 { coarse.add(Double(index)) }
        var fine = distribution([100, 200])
        fine.merge(coarse)
        #expect(fine.coarseness >= coarse.coarseness && fine.count == 2002)
        #expect(Distribution(bytes: fine.bytes) == fine)
    }

    @Test func statisticSetsHideTheValues() {
        var hidden = distribution([5])
        hidden.add(sampleCount: 4, sum: 10, minimum: 1, maximum: 4)
        #expect(hidden.count == 5 && hidden.sum == 15 && hidden.minimum == 1 && hidden.maximum == 5)
        #expect(hidden.percentile(50) == nil)
        #expect(Statistic("tm90")?.value(of: hidden) == nil)
        #expect(Distribution(bytes: hidden.bytes) == hidden)
        // Unless they are all the same.
        var same = Distribution()
        same.add(sampleCount: 4, sum: 12, minimum: 3, maximum: 3)
        #expect(same.percentile(50) == 3)
    }
}
