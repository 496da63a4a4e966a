import Testing

@testable import PlannerSimulation

@Suite struct TableStationTests {
    private let many = Zipf(count: 1_000_000, exponent: 0)

    private func station(_ change: (inout TableModel) -> Void = { _ in }) -> TableStation {
        var model = TableModel(name: "t")
        change(&model)
        return TableStation(model: model, random: RandomStream(seed: 2))
    }

    /// Attempts of one unit each, evenly over the seconds; those that got through.
    private func writes(
        _ station: inout TableStation, rate: Double, from start: Double, seconds: Double, keys: Zipf? = nil,
        units: Double = 10
    ) -> Double {
        var granted = 0.0
        let count = Int(rate * seconds / units)
        for index in 0..<count {
            let time = start + Double(index) * units / rate
            if station.consume(reads: 0, writes: units, keys: keys ?? many, space: 7, at: time) { granted += units }
        }
        return granted / seconds
    }

    @Test func aNewTableTakesFourThousandWrites() {
        var station = station()
        #expect(writes(&station, rate: 3500, from: 0, seconds: 10) == 3500)
        let granted = writes(&station, rate: 8000, from: 10, seconds: 10)
        // 4,000 a second, and the second's worth that had been saved.
        #expect(granted > 3900 && granted < 4500)
        #expect(station.refused.tableWrites > 0)
        #expect(station.refused.firstTableWrites.map { $0 > 10 && $0 < 12 } ?? false)
    }

    @Test func itTakesTwiceThePeakOfHalfAnHourAgo() {
        var station = station()
        for minute in 0..<40 {
            _ = writes(&station, rate: 3600, from: Double(minute) * 60, seconds: 60, units: 100)
            // Until the first minute is 30 minutes old it is a new table's.
            if minute == 29 { #expect(station.writeCapacity == 4000) }
        }
        #expect(abs(station.writeCapacity - 7200) < 20)
    }

    @Test func theAccountsQuotaIsTheEnd() {
        var station = station { $0.initialWriteUnits = 30_000 }
        for minute in 0..<40 {
            _ = station.admit(reads: 0, writes: 29_000, from: Double(minute) * 60, seconds: 60)
        }
        #expect(station.writeCapacity == 40_000)
        #expect(abs(station.peakWrites - 29_000) < 1)
    }

    @Test func oneKeyTakesNoMoreThanItsPartition() {
        var station = station()
        let granted = writes(&station, rate: 2000, from: 0, seconds: 20, keys: Zipf(count: 1, exponent: 0))
        #expect(granted > 990 && granted < 1100)
        #expect(station.refused.partitionWrites > 0)
        #expect(station.refused.tableWrites == 0)
        #expect(station.refused.peakPartitionWrites > 990)
    }

    @Test func hotKeysGetPartitionsOfTheirOwnAfterAWhile() {
        // Two hot keys that may share a partition: in the end each has its own.
        let two = Zipf(count: 2, exponent: 0)
        var station = station { $0.initialWriteUnits = 1000 }
        _ = writes(&station, rate: 1000, from: 0, seconds: 60, keys: two)
        var other = TableStation(
            model: TableModel(name: "t", initialWriteUnits: 2000), random: RandomStream(seed: 2))
        let first = writes(&other, rate: 1800, from: 0, seconds: 290, keys: two)
        let later = writes(&other, rate: 1800, from: 600, seconds: 200, keys: two)
        #expect(later >= first)
        #expect(later > 1700)
    }

    @Test func readsHaveTheirOwnLimit() {
        var station = station()
        var granted = 0
        for index in 0..<20_000 {
            if station.consume(reads: 1, writes: 0, keys: many, space: 1, at: Double(index) / 20_000) { granted += 1 }
        }
        // 12,000 at once, and 12,000 more over the second.
        #expect(granted == 20_000)
        for index in 0..<20_000 {
            if station.consume(reads: 1, writes: 0, keys: many, space: 1, at: 1 + Double(index) / 20_000) {
                granted += 1
            }
        }
        #expect(granted < 37_000)
        #expect(station.refused.tableReads + station.refused.partitionReads > 0)
    }

    @Test func aSteadyDemandBeyondTheCapacityIsCutToIt() {
        var station = station()
        _ = station.admit(reads: 0, writes: 8000, from: 0, seconds: 60)
        let granted = station.admit(reads: 0, writes: 8000, from: 60, seconds: 60)
        #expect(abs(granted - 0.5) < 1e-9)
        #expect(station.refused.firstTableWrites == 0)
        #expect(station.admit(reads: 100, writes: 0, from: 120, seconds: 60) == 1)
    }

    @Test func pausesDouble() {
        var station = station { $0.retryPause = 0.01 }
        let mean = { (attempt: Int, station: inout TableStation) in
            (0..<2000).reduce(0.0) { sum, _ in sum + station.drawPause(attempt: attempt) } / 2000
        }
        #expect(deviation(mean(0, &station), from: 0.01) < 0.05)
        #expect(deviation(mean(2, &station), from: 0.04) < 0.05)
    }
}
