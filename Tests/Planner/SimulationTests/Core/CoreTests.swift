import Testing

@testable import PlannerSimulation

@Suite struct TimeHeapTests {
    @Test func leavesInOrderOfTimeWhateverCameIn() {
        var random = RandomStream(seed: 3)
        var heap = TimeHeap<Int32>()
        var expected: [Double] = []
        for index in 0..<500 {
            let time = random.unit()
            heap.push(time, Int32(index))
            expected.append(time)
        }
        // Replacing the top is popping and pushing.
        let replaced = heap.top.time
        heap.replaceTop(2, -1)
        expected.remove(at: expected.firstIndex(of: replaced)!)
        expected.append(2)

        var times: [Double] = []
        while !heap.isEmpty { times.append(heap.pop().time) }

        #expect(times == expected.sorted())
        #expect(heap.nextTime == .infinity)
    }
}

@Suite struct HistogramTests {
    @Test func aBucketIsAtMostOneAndAHalfPercentWide() {
        for exponent in stride(from: -12.0, through: 8.0, by: 0.37) {
            let value = power(2, exponent)
            let bucket = Histogram.bucket(of: value)
            let low = Histogram.lowerEdge(of: bucket)
            let high = Histogram.lowerEdge(of: bucket + 1)
            #expect(low <= value && value < high)
            #expect((high - low) / low < 0.0157)
        }
    }

    @Test func valuesOutOfRangeGoToTheEnds() {
        #expect(Histogram.bucket(of: 0) == 0)
        #expect(Histogram.bucket(of: 1e-9) == 0)
        #expect(Histogram.bucket(of: 1e9) == Histogram.bucketCount - 1)
    }

    @Test func quantilesOfAKnownDistributionAreWithinHalfAPercent() {
        var histogram = Histogram()
        let distribution = Distribution.lognormal(median: 0.03, p99: 0.3)
        for index in 0..<100_000 { histogram.add(distribution.quantile((Double(index) + 0.5) / 100_000)) }

        for share in [0.01, 0.5, 0.9, 0.99, 0.999] {
            #expect(deviation(histogram.quantile(share), from: distribution.quantile(share)) < 0.005)
        }
        #expect(deviation(histogram.mean, from: distribution.mean) < 0.005)
    }

    @Test func weightsCountLikeSoManyValues() {
        var weighted = Histogram()
        var repeated = Histogram()
        for value in [0.1, 0.2, 0.4] {
            weighted.add(value, weight: 1000 * value)
            for _ in 0..<Int(1000 * value) { repeated.add(value) }
        }
        #expect(weighted.quantile(0.5) == repeated.quantile(0.5))
        #expect(abs(weighted.mean - repeated.mean) < 1e-12)
        #expect(weighted.maximum == 0.4)
    }
}

@Suite struct TokenBucketTests {
    @Test func letsABurstThroughThenTheRate() {
        var bucket = TokenBucket(rate: 10, burst: 5)
        let atOnce = (0..<8).filter { _ in bucket.take(at: 0) }.count
        let later = (0..<100).filter { bucket.take(at: 0.05 * Double($0 + 1)) }.count

        #expect(atOnce == 5)
        // 5 seconds at 10 a second, asked for 20 times a second.
        #expect(later == 50)
    }

    @Test func aSteadyDemandGetsWhatTheRateAndTheBurstAllow() {
        var bucket = TokenBucket(rate: 10, burst: 100)
        #expect(bucket.admit(demand: 20, from: 0, seconds: 10) == 1)
        #expect(bucket.admit(demand: 20, from: 10, seconds: 10) == 0.5)
        #expect(bucket.admit(demand: 5, from: 20, seconds: 10) == 1)
        #expect(abs(bucket.tokens - 50) < 1e-9)
        #expect(bucket.admit(demand: 0, from: 30, seconds: 1) == 1)
    }
}

@Suite struct ZipfTests {
    @Test(arguments: [(10, 0.0), (50, 0.8), (50, 1.0), (1, 2.0), (1000, 1.3)])
    func ranksComeAsOftenAsTheirPower(count: Int, exponent: Double) {
        let zipf = Zipf(count: count, exponent: exponent)
        var random = RandomStream(seed: 11)
        var seen = [Int](repeating: 0, count: count + 1)
        let draws = 60_000
        for _ in 0..<draws { seen[zipf.sample(&random)] += 1 }

        let sum = (1...count).reduce(0) { $0 + power(Double($1), -exponent) }
        for rank in 1...min(count, 5) {
            let expected = power(Double(rank), -exponent) / sum
            #expect(abs(Double(seen[rank]) / Double(draws) - expected) < 0.006)
            #expect(deviation(zipf.probability(of: rank), from: expected) < 0.001)
        }
    }

    @Test func groupsHoldAllRanksOnce() {
        let groups = Zipf(count: 100_000, exponent: 0.9).groups()
        #expect(groups.reduce(0) { $0 + $1.size } == 100_000)
        #expect(abs(groups.reduce(0) { $0 + $1.probability } - 1) < 1e-9)
        #expect(groups.count < 300)
    }
}

@Suite struct ErlangTests {
    /// From published tables.
    @Test(arguments: [(1, 1.0, 0.5), (10, 5.0, 0.018385), (100, 90.0, 0.026957), (5, 0.0, 0.0)])
    func lossIsThatOfTheTables(servers: Int, load: Double, expected: Double) {
        #expect(abs(Erlang.loss(servers: servers, load: load) - expected) < 1e-5)
    }

    @Test func waitOfOneServerIsItsLoad() {
        #expect(abs(Erlang.wait(servers: 1, load: 0.7) - 0.7) < 1e-12)
        #expect(abs(Erlang.wait(servers: 2, load: 1) - 1.0 / 3) < 1e-12)
        #expect(Erlang.wait(servers: 2, load: 3) == 1)
        #expect(Erlang.loss(servers: 0, load: 1) == 1)
        #expect(Erlang.loss(servers: 5000, load: 1) == 0)
    }
}

@Suite struct ArrivalClockTests {
    private func count(_ curve: RateCurve, until end: Double, _ arrivals: RouteModel.Arrivals = .poisson) -> [Double] {
        var clock = ArrivalClock(curve: curve, arrivals: arrivals, random: RandomStream(seed: 5))
        var times: [Double] = []
        while true {
            let next = clock.next()
            if next > end { return times }
            times.append(next)
        }
    }

    @Test func regularOnesAreEquallyFar() {
        let times = count(.constant(4), until: 2, .regular)
        #expect(times == [0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2])
    }

    @Test func stepsAndSlopesAreFollowed() {
        let steps = RateCurve(points: [
            .init(time: 0, rate: 100), .init(time: 50, rate: 0), .init(time: 100, rate: 300),
        ])
        let times = count(steps, until: 150)
        #expect(abs(times.filter { $0 < 50 }.count - 5000) < 250)
        #expect(times.filter { $0 >= 50 && $0 < 100 }.isEmpty)
        #expect(abs(times.filter { $0 >= 100 }.count - 15_000) < 450)

        let slope = RateCurve(points: [.init(time: 0, rate: 0), .init(time: 100, rate: 200)], interpolation: .linear)
        let rising = count(slope, until: 200)
        #expect(abs(rising.filter { $0 < 50 }.count - 2500) < 200)
        #expect(abs(rising.filter { $0 >= 50 && $0 < 100 }.count - 7500) < 350)
        #expect(abs(rising.filter { $0 >= 100 }.count - 20_000) < 600)
    }

    @Test func aCurveThatEndsInNothingEnds() {
        let curve = RateCurve(points: [.init(time: 0, rate: 10), .init(time: 1, rate: 0)])
        var clock = ArrivalClock(curve: curve, arrivals: .poisson, random: RandomStream(seed: 1))
        var last = 0.0
        while last < .infinity { last = clock.next() }
        #expect(clock.next() == .infinity)
    }

    @Test func theMeanOfACurveIsItsIntegral() {
        let slope = RateCurve(
            points: [.init(time: 10, rate: 0), .init(time: 20, rate: 100), .init(time: 30, rate: 50)],
            interpolation: .linear)
        #expect(abs(slope.mean(from: 10, to: 20) - 50) < 1e-9)
        #expect(abs(slope.mean(from: 0, to: 40) - (500 + 750 + 500) / 40) < 1e-9)
        #expect(slope.rate(at: 15) == 50)
        #expect(slope.rate(at: 99) == 50)
        let steps = RateCurve(points: [.init(time: 0, rate: 1), .init(time: 10, rate: 3)])
        #expect(abs(steps.mean(from: 5, to: 15) - 2) < 1e-9)
        #expect(steps.mean(from: 10, to: 10) == 3)
    }
}

@Suite struct SeriesRecorderTests {
    @Test func neverHasMoreThanTwoThousandSteps() {
        let result = SeriesRecorder(horizon: 2_592_000, step: 60).result
        #expect(result.peaks.count <= 2000)
        #expect(result.step == 1920)
    }

    @Test func spreadsWhatLastsOverItsSteps() {
        var recorder = SeriesRecorder(horizon: 100, step: 10)
        recorder.addMean(4, seconds: 20, at: 5)
        recorder.notePeak(7, at: 12)
        recorder.notePeak(3, at: 13)

        let result = recorder.result

        #expect(result.means[0...3] == [2, 4, 2, 0])
        #expect(result.peaks[1] == 7)
    }
}
