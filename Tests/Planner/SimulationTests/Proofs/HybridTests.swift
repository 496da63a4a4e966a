import Testing

@testable import PlannerSimulation

/// Where both can run, closed forms and events say the same.
@Suite struct HybridTests {
    private func both(
        _ rate: RateCurve, horizon: Double, options: HybridOptions, change: (inout SimulationInput) -> Void = { _ in }
    ) throws -> (events: SimulationResult, hybrid: SimulationResult) {
        let events = try Simulation.run(Scenario.shop(rate: rate, horizon: horizon, mode: .events, change: change))
        let hybrid = try Simulation.run(
            Scenario.shop(rate: rate, horizon: horizon, seed: 2, mode: .hybrid(options), change: change))
        return (events, hybrid)
    }

    /// Closed forms nearly throughout, although the load is small enough for events.
    private let eager = HybridOptions(eventsPerSlot: 10, transient: 5, samplesPerSlot: 100)

    @Test func aSteadyLoadIsTheSame() throws {
        let (events, hybrid) = try both(.constant(150), horizon: 1800, options: eager)
        #expect(hybrid.effort.fluidSeconds > 1600)

        for (event, fluid) in zip(events.routes, hybrid.routes) {
            #expect(deviation(fluid.total.requests, from: event.total.requests) < 0.02)
            #expect(deviation(fluid.total.answers, from: event.total.answers) < 0.03)
            print(event.name, event.latency.p50, fluid.latency.p50, event.latency.p99, fluid.latency.p99)
            // Each within the other's interval, or within 3 %.
            for (one, other) in [
                (event.latency.p50, fluid.latency.p50), (event.latency.p95, fluid.latency.p95),
                (event.latency.p99, fluid.latency.p99),
            ] {
                let overlap = one.low <= other.high && other.low <= one.high
                #expect(overlap || deviation(other.value, from: one.value) < 0.03)
            }
        }
        for (event, fluid) in zip(events.functions, hybrid.functions) {
            print(event.name, event.total, fluid.total)
            #expect(deviation(fluid.total.invocations, from: event.total.invocations) < 0.03)
            #expect(deviation(fluid.total.onDemandSeconds, from: event.total.onDemandSeconds) < 0.03)
            #expect(deviation(fluid.total.meanConcurrency, from: event.total.meanConcurrency) < 0.03)
            #expect(deviation(fluid.total.meanEnvironments, from: event.total.meanEnvironments) < 0.1)
            #expect(abs(fluid.total.coldStarts - event.total.coldStarts) < 3 + 4 * event.total.coldStarts.squareRoot())
        }
        #expect(deviation(hybrid.queues[0].total.handled, from: events.queues[0].total.handled) < 0.03)
        #expect(deviation(hybrid.queues[0].total.batches, from: events.queues[0].total.batches) < 0.1)
        #expect(deviation(hybrid.queues[0].latency.p50.value, from: events.queues[0].latency.p50.value) < 0.05)
        #expect(deviation(hybrid.tables[0].writeUnits, from: events.tables[0].writeUnits) < 0.02)
        #expect(deviation(hybrid.tables[0].readUnits, from: events.tables[0].readUnits) < 0.03)
        #expect(deviation(hybrid.totals.gatewayHits, from: events.totals.gatewayHits) < 0.02)
        #expect(deviation(hybrid.totals.bucketRequests, from: events.totals.bucketRequests) < 0.03)
        #expect(deviation(hybrid.overall.mean, from: events.overall.mean) < 0.02)
    }

    /// Up and down: cold starts at each rise, and environments that expire after each fall.
    @Test func aLoadOfStepsIsTheSame() throws {
        let steps = RateCurve(points: [
            .init(time: 0, rate: 20), .init(time: 600, rate: 200), .init(time: 900, rate: 20),
            .init(time: 1500, rate: 250),
        ])
        let (events, hybrid) = try both(steps, horizon: 1800, options: eager)

        let event = events.functions[0].total
        let fluid = hybrid.functions[0].total
        print("steps:", event.coldStarts, fluid.coldStarts, event.meanEnvironments, fluid.meanEnvironments)
        #expect(abs(fluid.coldStarts - event.coldStarts) < 4 * event.coldStarts.squareRoot())
        #expect(deviation(fluid.meanEnvironments, from: event.meanEnvironments) < 0.1)
        #expect(deviation(fluid.peakConcurrency, from: event.peakConcurrency) < 0.25)
        #expect(hybrid.effort.eventSeconds >= 15)
    }

    @Test func provisionedConcurrencyIsTheSame() throws {
        let (events, hybrid) = try both(.constant(150), horizon: 1200, options: eager) { input in
            input.functions[0].provisioned = [CapacityWindow(from: 0, to: 600, environments: 4)]
        }
        let event = events.functions[0].total
        let fluid = hybrid.functions[0].total
        print("provisioned:", event.provisionedSeconds, fluid.provisionedSeconds, event.coldStarts, fluid.coldStarts)
        #expect(deviation(fluid.provisionedSeconds, from: event.provisionedSeconds) < 0.04)
        #expect(fluid.provisionedEnvironmentSeconds == event.provisionedEnvironmentSeconds)
        #expect(deviation(fluid.onDemandSeconds, from: event.onDemandSeconds) < 0.06)
    }

    /// Beyond the limits, with no budget to look closer.
    @Test func anOverloadIsNearlyTheSame() throws {
        var options = eager
        options.eventBudget = 0
        let (events, hybrid) = try both(.constant(150), horizon: 900, options: options) { input in
            input.functions[0].reservedConcurrency = 2
            input.routes[1].throttle = ThrottleModel(rate: 40, burst: 40)
            input.queues[0].maximumConcurrency = 2
            input.queues[0].workPerBatch = .constant(1)
            input.queues[0].batchSize = 2
        }
        let event = events.functions[0].total
        let fluid = hybrid.functions[0].total
        print("overload:", event.concurrencyThrottles, fluid.concurrencyThrottles)
        #expect(deviation(fluid.concurrencyThrottles, from: event.concurrencyThrottles) < 0.1)
        #expect(
            deviation(hybrid.totals.gatewayThrottled, from: events.totals.gatewayThrottled) < 0.05)
        #expect(deviation(hybrid.queues[0].total.handled, from: events.queues[0].total.handled) < 0.05)
        #expect(deviation(hybrid.queues[0].total.peakDepth, from: events.queues[0].total.peakDepth) < 0.1)
        #expect(deviation(hybrid.queues[0].total.peakAge, from: events.queues[0].total.peakAge) < 0.15)
        #expect(hybrid.limits.first?.firstExceeded != nil)
        #expect(hybrid.effort.events == 0)
    }

    /// More environments than can be made at once: as long as that takes, it is looked at event by event.
    @Test func aJumpBeyondTheScalingRateIsTheSame() throws {
        let jump = RateCurve(points: [.init(time: 0, rate: 20), .init(time: 300, rate: 500)])
        var input = Scenario.function(
            rate: jump, work: .constant(0.2), initialization: .constant(0.3), horizon: 1200)
        input.functions[0].scalingRate = 20
        let events = try Simulation.run(input).functions[0].total
        input.mode = .hybrid(HybridOptions(eventsPerSlot: 10, transient: 5))
        let result = try Simulation.run(input)
        let hybrid = result.functions[0].total

        print("jump:", events.scalingThrottles, hybrid.scalingThrottles, events.coldStarts, hybrid.coldStarts)
        #expect(events.scalingThrottles > 5000)
        #expect(deviation(hybrid.scalingThrottles, from: events.scalingThrottles) < 0.05)
        #expect(deviation(hybrid.coldStarts, from: events.coldStarts) < 0.15)
        #expect(result.effort.fluidSeconds > 1000)
    }

    /// A limit within reach is looked at event by event.
    @Test func pressureBringsEvents() throws {
        let options = HybridOptions(eventsPerSlot: 10, transient: 0)
        let calm = try Simulation.run(Scenario.shop(rate: .constant(100), horizon: 600, mode: .hybrid(options)))
        #expect(calm.effort.eventSeconds == 0)
        let pressed = try Simulation.run(
            Scenario.shop(rate: .constant(100), horizon: 600, mode: .hybrid(options)) { input in
                input.routes[1].throttle = ThrottleModel(rate: 42, burst: 42)
            })
        #expect(pressed.effort.fluidSeconds == 0)
    }

    @Test func scarceTrafficIsAlwaysEvents() throws {
        let result = try Simulation.run(Scenario.shop(rate: .constant(1), horizon: 3600, mode: .hybrid()))
        #expect(result.effort.fluidSeconds == 0)
        #expect(result.effort.samples == 0)
    }

    /// 26 billion requests: seconds, even in a debug build, because the work is by slot.
    @Test func aGreatMonthIsNoMoreWorkThanASmallOne() throws {
        let options = HybridOptions(slot: 3600, transient: 0.2, samplesPerSlot: 16)
        let result = try Simulation.run(
            Scenario.shop(rate: .constant(10_000), horizon: 2_592_000, mode: .hybrid(options)) { input in
                input.account.concurrency = 10_000
                input.tables[0].initialWriteUnits = 40_000
                input.gateway.accountThrottle = ThrottleModel(rate: 40_000, burst: 20_000)
            })
        #expect(deviation(result.routes.reduce(0) { $0 + $1.total.requests }, from: 25.92e9) < 0.001)
        #expect(result.routes[0].hours.count == 720)
        #expect(result.effort.events < 100_000)
    }
}
