import Testing

@testable import PlannerSimulation

@Suite struct FunctionStationTests {
    private func station(_ change: (inout FunctionModel) -> Void = { _ in }) -> FunctionStation {
        var model = FunctionModel(name: "f", initialization: .constant(0.5), keepAlive: 10)
        change(&model)
        return FunctionStation(model: model, accountConcurrency: 1000, random: RandomStream(seed: 1))
    }

    private func name(_ admission: FunctionStation.Admission) -> String {
        switch admission {
        case .warm: "warm"
        case .cold: "cold"
        case .provisioned: "provisioned"
        case .refused(let kind): kind.rawValue
        }
    }

    private func invoke(_ station: inout FunctionStation, at time: Double, for duration: Double = 1) -> String {
        station.advance(to: time)
        let admission = station.admit(at: time, hasSharedRoom: true)
        if case .refused = admission { return name(admission) }
        station.occupy(admission, until: time + duration)
        return name(admission)
    }

    @Test func anIdleEnvironmentIsUsedAgainUntilItExpires() {
        var station = station()
        #expect(invoke(&station, at: 0) == "cold")
        #expect(invoke(&station, at: 0.5) == "cold")
        #expect(invoke(&station, at: 2) == "warm")
        // One is idle since 1.5, the other since 3.
        #expect(station.environments == 2)
        station.advance(to: 11.6)
        #expect(station.environments == 1)
        #expect(invoke(&station, at: 12.9) == "warm")
        #expect(invoke(&station, at: 24) == "cold")
    }

    @Test func theOneUsedLastIsTakenFirst() {
        var station = station()
        _ = invoke(&station, at: 0, for: 1)
        _ = invoke(&station, at: 0, for: 2)
        // Used for 1 s at 8: the one idle since 2, so that the one idle since 1 expires at 11.
        _ = invoke(&station, at: 8)
        station.advance(to: 11.5)
        #expect(station.environments == 1)
    }

    @Test func environmentsAreMadeAtALimitedRate() {
        var station = station { $0.scalingRate = 100 }
        let first = (0..<150).map { _ in invoke(&station, at: 0, for: 100) }
        #expect(first.filter { $0 == "cold" }.count == 100)
        #expect(first.last == "scalingRate")
        // Ten a second come back, not all at once.
        let second = (0..<50).map { _ in invoke(&station, at: 1, for: 100) }
        #expect(second.filter { $0 == "cold" }.count == 10)
    }

    @Test func reservedConcurrencyIsAnUpperBound() {
        var station = station { $0.reservedConcurrency = 2 }
        #expect((0..<3).map { _ in invoke(&station, at: 0) } == ["cold", "cold", "reservedConcurrency"])
        #expect(invoke(&station, at: 1) == "warm")
    }

    @Test func theSharedConcurrencyCanBeUsedUp() {
        var station = station()
        station.advance(to: 0)
        #expect(name(station.admit(at: 0, hasSharedRoom: false)) == "accountConcurrency")
    }

    @Test func anEnvironmentAnswersTenTimesASecondAtMost() {
        var station = station { $0.reservedConcurrency = 1 }
        let outcomes = (0..<40).map { invoke(&station, at: Double($0) * 0.02, for: 0.001) }
        // 10 at once, then 10 a second for 0.78 s.
        #expect(outcomes.filter { $0 == "invocationRate" }.count == 40 - 17)
    }

    @Test func provisionedOnesComeFirstAndOthersSpillOver() {
        var station = station { $0.provisioned = [CapacityWindow(from: 0, to: 100, environments: 2)] }
        #expect((0..<3).map { _ in invoke(&station, at: 50) } == ["provisioned", "provisioned", "cold"])
        #expect(invoke(&station, at: 52) == "provisioned")
        #expect(invoke(&station, at: 100) == "cold")
    }

    @Test func provisionedOnesTakeTimeToGetReady() {
        let station = station { $0.provisioned = [CapacityWindow(from: 10, to: 1000, environments: 500)] }
        #expect(station.provisionedTarget(at: 10) == 500)
        #expect(station.readyProvisioned(at: 10.4) == 0)
        #expect(station.readyProvisioned(at: 11.5) == 101)
        #expect(station.readyProvisioned(at: 30) == 500)
        #expect(station.readyProvisioned(at: 1000) == 0)
        #expect(station.provisionedSeconds(from: 0, to: 20) == 5000)
        #expect(station.provisionedSeconds(from: 990, to: 2000) == 5000)
    }

    @Test func environmentsAreCountedOverTime() {
        var station = station()
        _ = invoke(&station, at: 0, for: 1)
        _ = invoke(&station, at: 0.5, for: 1.5)
        station.finish(at: 20)
        // 0 to 11 and 0.5 to 12.
        #expect(abs(station.environmentSeconds - 22.5) < 1e-9)
    }
}

@Suite struct EnvironmentLevelsTests {
    @Test func aStepUpIsAColdStartForEachNewLevel() {
        var levels = EnvironmentLevels(keepAlive: 600, slot: 60)
        for _ in 0..<20 { _ = levels.advance(rate: 100, service: 0.1, seconds: 60, provisioned: 0, limit: 1000) }
        let jump = levels.advance(rate: 1000, service: 0.1, seconds: 60, provisioned: 0, limit: 1000)
        let later = levels.advance(rate: 1000, service: 0.1, seconds: 60, provisioned: 0, limit: 1000)

        // From about 24 to about 135 environments.
        #expect(jump.coldStarts > 95 && jump.coldStarts < 125)
        #expect(later.coldStarts < 5)
        #expect(later.peak > 125 && later.peak < 145)
    }

    @Test func provisionedLevelsHaveNoColdStarts() {
        var levels = EnvironmentLevels(keepAlive: 600, slot: 60)
        let outcome = levels.advance(rate: 100, service: 0.1, seconds: 60, provisioned: 40, limit: 1000)
        #expect(outcome.coldStarts < 0.01)
        // When the window closes all of them are missing.
        let after = levels.advance(rate: 100, service: 0.1, seconds: 60, provisioned: 0, limit: 1000)
        #expect(after.coldStarts > 15)
    }

    @Test func nothingComesNothingIsCold() {
        var levels = EnvironmentLevels(keepAlive: 600, slot: 60)
        let outcome = levels.advance(rate: 0, service: 0, seconds: 60, provisioned: 0, limit: 1000)
        #expect(outcome.coldStarts == 0)
        #expect(outcome.environments == 0)
    }

    @Test func aKeepAliveShorterThanTheSlotIsInSteadyStateAtOnce() {
        var levels = EnvironmentLevels(keepAlive: 1, slot: 60)
        let outcome = levels.advance(rate: 1, service: 1e-9, seconds: 60, provisioned: 0, limit: 10)
        #expect(deviation(outcome.coldStarts / 60, from: exp(-1)) < 0.01)
    }

    @Test func idleAgesGrowWithTheLevel() {
        var levels = EnvironmentLevels(keepAlive: 600, slot: 60)
        for _ in 0..<20 { _ = levels.advance(rate: 100, service: 0.1, seconds: 60, provisioned: 0, limit: 1000) }
        var random = RandomStream(seed: 1)
        let ages = levels.idleAges(above: 10, slotSeconds: 60, random: &random)
        #expect(ages.count > 5)
        #expect(ages == ages.sorted())
        #expect(ages.allSatisfy { $0 <= 600 })
    }
}
