import Testing

@testable import PlannerSimulation

/// How often an environment is missing, against what probability theory says.
@Suite struct ColdStartTests {
    /// Requests that never meet: a gap longer than the keep-alive time is a cold start, e^(-λT) of them.
    @Test(arguments: [0.2, 0.5, 2.0])
    func aSingleEnvironmentIsMissedAfterALongGap(keepAlive: Double) throws {
        let input = Scenario.function(
            rate: .constant(1), work: .constant(1e-6), keepAlive: keepAlive, horizon: keepAlive > 1 ? 120_000 : 50_000)

        let counts = try Simulation.run(input).functions[0].total

        let share = counts.coldStarts / counts.invocations
        print("cold starts of a single environment, T = \(keepAlive) s: \(share) of \(exp(-keepAlive))")
        #expect(deviation(share, from: exp(-keepAlive)) < 0.01)
    }

    /// Several environments, newest first: a cold start is reaching a level of concurrency that was not reached within the
    /// keep-alive time. For M/M/∞ its chance follows from the birth–death chain kept below that level.
    @Test(arguments: [(0.9, 1.991, 20.0, UInt64(1)), (4, 0.5, 5, 2), (20, 0.25, 2, 3)])
    func severalEnvironmentsAreMissedAsTheBirthDeathChainSays(
        rate: Double, service: Double, keepAlive: Double, seed: UInt64
    ) throws {
        let input = Scenario.function(
            rate: .constant(rate), work: .exponential(mean: service), keepAlive: keepAlive, horizon: 150_000 / rate,
            seed: seed)

        let total = try Simulation.run(input).functions[0].total

        let theory = ColdStartTheory(rate: rate, service: service, keepAlive: keepAlive)
        let share = total.coldStarts / total.invocations
        print(
            "cold starts, λ = \(rate)/s, S = \(service) s, T = \(keepAlive) s: \(share) of \(theory.coldShare);",
            "environments \(total.meanEnvironments) of \(theory.environments)")
        #expect(deviation(share, from: theory.coldShare) < 0.03)
        #expect(deviation(total.meanEnvironments, from: theory.environments) < 0.01)
    }

    /// The closed form that stands in for events is close to the exact chain.
    @Test(arguments: [(0.9, 1.991, 600.0), (4, 0.5, 60), (20, 0.25, 300), (1, 0.001, 2)])
    func theClosedFormIsCloseToTheChain(rate: Double, service: Double, keepAlive: Double) {
        let theory = ColdStartTheory(rate: rate, service: service, keepAlive: keepAlive)
        let slot = keepAlive / 20
        var levels = EnvironmentLevels(keepAlive: keepAlive, slot: slot)
        var outcome = EnvironmentLevels.Outcome()
        for _ in 0..<60 {
            outcome = levels.advance(rate: rate, service: service, seconds: slot, provisioned: 0, limit: 1000)
        }
        let share = outcome.coldStarts / (rate * slot)
        print("closed form, λ = \(rate)/s, T = \(keepAlive) s: \(share) of \(theory.coldShare)")
        #expect(deviation(share, from: theory.coldShare) < 0.1)
        #expect(deviation(outcome.environments, from: theory.environments) < 0.05)
    }

    /// Mahmoudi and Khazaei, "SimFaaS: A Performance Simulator for Serverless Computing Platforms" (CLOSER 2021), and the
    /// example of their package's page: λ = 0.9/s, warm 1.991 s, cold 2.244 s, expiry after 600 s. They print a cold start
    /// probability of 0.0014 (1,213 of 898,469), 7.6612 environments, 1.7879 of them running, 5.8733 idle.
    @Test func simFaaSsExampleIsReproduced() throws {
        let input = Scenario.function(
            rate: .constant(0.9), work: .exponential(mean: 1.991), initialization: .constant(0.253), keepAlive: 600,
            horizon: 300_000, seed: 3)

        let total = try Simulation.run(input).functions[0].total

        let published = (cold: 1213.0 / 898_469, environments: 7.6612, running: 1.7879)
        let cold = total.coldStarts / total.invocations
        print(
            "SimFaaS's example: cold \(cold) (published \(published.cold)), environments \(total.meanEnvironments)",
            "(\(published.environments)), running \(total.meanConcurrency) (\(published.running)),",
            "idle \(total.meanEnvironments - total.meanConcurrency) (5.8733)")
        #expect(deviation(cold, from: published.cold) < 0.08)
        #expect(deviation(total.meanEnvironments, from: published.environments) < 0.02)
        #expect(deviation(total.meanConcurrency, from: published.running) < 0.01)
    }
}

/// M/M/∞ kept below a level: exact, by the chain's matrix exponential.
struct ColdStartTheory {
    private(set) var coldShare = 0.0
    private(set) var environments = 0.0

    init(rate: Double, service: Double, keepAlive: Double) {
        let load = rate * service
        var steady = [exp(-load)]
        for state in 1..<80 { steady.append(steady[state - 1] * load / Double(state)) }
        for level in 1..<70 {
            let after = ColdStartTheory.below(
                level, steady: Array(steady[0..<level]), rate: rate, service: service, time: keepAlive)
            let stayed = after.reduce(0, +)
            environments += 1 - stayed
            // An arrival sees the chain as time does, and is cold when it lifts it to a level not seen for so long.
            coldShare += after[level - 1]
            if stayed > 1 - 1e-9 { break }
        }
    }

    /// The chain's states below a level after some time, where reaching it has not happened: the steady state times e^(Qt),
    /// by squaring a short step's matrix.
    private static func below(
        _ level: Int, steady: [Double], rate: Double, service: Double, time: Double
    ) -> [Double] {
        let fastest = rate + Double(level) / service
        let doublings = max(0, Int((log(fastest * time) / log(2)).rounded(.up)) + 9)
        let step = time / power(2, Double(doublings))
        var matrix = [Double](repeating: 0, count: level * level)
        for state in 0..<level {
            let death = Double(state) / service
            // Up to the second order on the diagonal's neighbours is enough: the step is tiny.
            matrix[state * level + state] = exp(-(rate + death) * step)
            if state > 0 { matrix[state * level + state - 1] = death * step * exp(-(rate + death) * step / 2) }
            if state + 1 < level { matrix[state * level + state + 1] = rate * step * exp(-(rate + death) * step / 2) }
        }
        for _ in 0..<doublings { matrix = square(matrix, level) }
        return (0..<level).map { to in
            (0..<level).reduce(0) { $0 + steady[$1] * matrix[$1 * level + to] }
        }
    }

    private static func square(_ matrix: [Double], _ size: Int) -> [Double] {
        var result = [Double](repeating: 0, count: size * size)
        matrix.withUnsafeBufferPointer { matrix in
            result.withUnsafeMutableBufferPointer { result in
                for row in 0..<size {
                    for middle in 0..<size {
                        let factor = matrix[row &* size &+ middle]
                        guard factor != 0 else { continue }
                        for column in 0..<size {
                            result[row &* size &+ column] += factor * matrix[middle &* size &+ column]
                        }
                    }
                }
            }
        }
        return result
    }
}
