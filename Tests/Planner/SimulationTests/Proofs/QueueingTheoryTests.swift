import Testing

@testable import PlannerSimulation

/// Where queueing theory knows the answer, the engine gives the same one within 1 %.
@Suite struct QueueingTheoryTests {
    /// M/M/c/c and M/G/c/c: what a function with reserved concurrency refuses.
    @Test(arguments: [
        ("exponential", 10, 8.0, Distribution.exponential(mean: 0.2)),
        ("constant", 10, 8.0, .constant(0.2)),
        ("lognormal", 5, 4.0, .lognormal(median: 0.1, p99: 0.6)),
    ])
    func reservedConcurrencyLosesWhatErlangBSays(name: String, servers: Int, load: Double, service: Distribution) throws
    {
        let input = Scenario.function(
            rate: .constant(load / service.mean), work: service, reserved: servers,
            horizon: 200_000 * service.mean / load)
        var unlimited = input
        unlimited.account.concurrency = 100_000

        let counts = try Simulation.run(unlimited).functions[0].total

        // The load as it was drawn: its own chance, which is not the engine's, would hide what is to be seen.
        let requests = counts.concurrencyThrottles + counts.invocations
        let drawn = requests * counts.meanConcurrency / counts.invocations
        let lost = counts.concurrencyThrottles / (counts.concurrencyThrottles + counts.invocations)
        let expected = Erlang.loss(servers: servers, load: drawn)
        print("Erlang B, \(name): \(lost) of \(expected)")
        #expect(deviation(lost, from: expected) < 0.01)
    }

    /// M/M/c: Erlang C's mean wait.
    @Test(arguments: [(2, 1.2), (4, 2.4)])
    func aQueueOfManyServersWaitsAsErlangCSays(servers: Int, load: Double) throws {
        let service = Distribution.exponential(mean: 0.5)
        let rate = load / 0.5
        let result = try Simulation.run(
            Scenario.queue(rate: rate, service: service, servers: servers, horizon: 250_000 / rate, seed: 4))

        let drawn = Drawn(result, horizon: 250_000 / rate)
        let wait = result.queues[0].latency.mean - drawn.service
        let expected =
            Erlang.wait(servers: servers, load: drawn.load) * drawn.service / (Double(servers) - drawn.load)
        print("Erlang C, \(servers) servers: \(wait) s of \(expected) s")
        #expect(deviation(wait, from: expected) < 0.01)
    }

    /// M/G/1: Pollaczek and Khinchine's mean wait, λE[S²]/2(1-ρ).
    @Test(arguments: [
        ("constant", Distribution.constant(0.5), UInt64(1)), ("exponential", .exponential(mean: 0.5), 2),
        ("uniform", .uniform(from: 0, to: 1), 5),
    ])
    func aQueueOfOneServerWaitsAsPollaczekAndKhinchineSay(name: String, service: Distribution, seed: UInt64) throws {
        let rate = 1.0
        let result = try Simulation.run(
            Scenario.queue(rate: rate, service: service, servers: 1, horizon: 250_000, seed: seed))

        let drawn = Drawn(result, horizon: 250_000)
        let wait = result.queues[0].latency.mean - drawn.service
        let square = service.variance + service.mean * service.mean
        let expected = drawn.rate * square / (2 * (1 - drawn.load))
        print("Pollaczek–Khinchine, \(name): \(wait) s of \(expected) s")
        #expect(deviation(wait, from: expected) < 0.01)
    }

    /// M/M/1's time in the system is exponential: percentiles too are those of theory.
    @Test func percentilesOfAQueueAreThoseOfTheory() throws {
        let result = try Simulation.run(
            Scenario.queue(rate: 1, service: .exponential(mean: 0.5), servers: 1, horizon: 150_000, seed: 2))

        // Mean 1/(μ-λ) = 1 s.
        let latency = result.queues[0].latency
        #expect(deviation(latency.p50.value, from: -log(0.5)) < 0.02)
        #expect(deviation(latency.p99.value, from: -log(0.01)) < 0.03)
        #expect(latency.p99.low <= -log(0.01) && -log(0.01) <= latency.p99.high)
    }

    /// Little's law: executions at once are rate × time.
    @Test func concurrencyIsRateTimesDuration() throws {
        let result = try Simulation.run(
            Scenario.function(rate: .constant(50), work: .lognormal(median: 0.1, p99: 0.4), horizon: 3600))

        let expected = 50 * Distribution.lognormal(median: 0.1, p99: 0.4).mean
        #expect(deviation(result.functions[0].total.meanConcurrency, from: expected) < 0.01)
    }

    /// The rate and the mean service time that chance brought about.
    private struct Drawn {
        let rate: Double
        let service: Double
        var load: Double { rate * service }

        init(_ result: SimulationResult, horizon: Double) {
            let function = result.functions[1].total
            rate = result.queues[0].total.published / horizon
            service = function.meanConcurrency * horizon / function.invocations
        }
    }
}
