import Testing

@testable import PlannerSimulation

@Suite struct SimulationTests {
    // MARK: - Determinism

    @Test(arguments: [SimulationMode.events, .hybrid(HybridOptions(eventsPerSlot: 10))])
    func theSameInputGivesTheSameResultToTheLastBit(mode: SimulationMode) throws {
        let input = Scenario.shop(rate: .constant(30), horizon: 600, seed: 5, mode: mode)
        #expect(try Simulation.run(input) == Simulation.run(input))
        var other = input
        other.seed = 6
        #expect(try Simulation.run(other) != Simulation.run(input))
    }

    @Test func anotherRouteChangesNoNumbersOfTheOthers() throws {
        let input = Scenario.shop(rate: .constant(30), horizon: 600, mode: .events)
        var more = input
        more.routes.insert(
            RouteModel(name: "first", rate: .constant(5), target: .bucket(latency: .constant(0.1))), at: 0)

        let alone = try Simulation.run(input)
        let together = try Simulation.run(more)

        #expect(Array(together.routes.dropFirst()) == alone.routes)
        #expect(together.functions == alone.functions)
        #expect(together.queues == alone.queues)
    }

    // MARK: - Counts

    @Test(arguments: [SimulationMode.events, .hybrid(HybridOptions(eventsPerSlot: 10, transient: 0))])
    func everyRequestEndsOnce(mode: SimulationMode) throws {
        let input = Scenario.shop(rate: .constant(60), horizon: 4000, mode: mode) { input in
            input.routes[2].throttle = ThrottleModel(rate: 8, burst: 10)
            input.functions[0].reservedConcurrency = 2
        }
        let result = try Simulation.run(input)

        for route in result.routes {
            let counts = route.total
            let ends =
                counts.edgeHits + counts.gatewayThrottled + counts.gatewayHits + counts.functionThrottled
                + counts.errors
                + counts.answers
            #expect(deviation(ends, from: counts.requests) < 1e-9)
            #expect(deviation(route.latency.count, from: counts.edgeHits + counts.gatewayHits + counts.answers) < 1e-9)
            #expect(route.hours.count == 2)
            #expect(deviation(route.hours.reduce(0) { $0 + $1.counts.requests }, from: counts.requests) < 1e-9)
        }
        #expect(result.routes[2].total.gatewayThrottled > 0)
        #expect(result.routes[1].total.functionThrottled > 0)
        let edge = result.geographies.reduce(0) { $0 + $1.requests }
        #expect(deviation(edge, from: result.totals.edgeRequests) < 1e-9)
        #expect(deviation(result.geographies[0].requests / edge, from: 0.7) < 0.02)
        #expect(deviation(result.geographies[0].bytesOut, from: result.geographies[0].requests * 2000) < 1e-9)
        #expect(result.overall.count > 0)
    }

    @Test func durationsAreBilledByTheMillisecond() throws {
        let input = Scenario.function(
            rate: .constant(1), work: .constant(0.0123), initialization: .constant(0.2), keepAlive: 1e9, horizon: 1000,
            arrivals: .regular)
        let total = try Simulation.run(input).functions[0].total
        #expect(total.invocations == 999 || total.invocations == 1000)
        #expect(total.coldStarts == 1)
        #expect(abs(total.onDemandSeconds - (total.invocations * 0.013 + 0.2)) < 1e-6)

        var unbilled = input
        unbilled.functions[0].billsInitialization = false
        #expect(try abs(Simulation.run(unbilled).functions[0].total.onDemandSeconds - total.invocations * 0.013) < 1e-6)
    }

    @Test func provisionedConcurrencyIsMeteredApart() throws {
        let input = Scenario.function(
            rate: .constant(10), work: .constant(0.1), initialization: .constant(0.5),
            provisioned: [CapacityWindow(from: 0, to: 1800, environments: 5)], horizon: 3600)
        let total = try Simulation.run(input).functions[0].total
        #expect(total.provisionedEnvironmentSeconds == 9000)
        #expect(total.provisionedSeconds > 1500 && total.provisionedSeconds <= 1900)
        #expect(deviation(total.provisionedSeconds + total.onDemandSeconds, from: 0.1 * total.invocations) < 0.01)
    }

    @Test func whatTakesTooLongFails() throws {
        var input = Scenario.function(rate: .constant(10), work: .exponential(mean: 1), account: 10_000, horizon: 1000)
        input.functions[0].timeout = 2
        let slow = try Simulation.run(input)
        #expect(deviation(slow.routes[0].total.errors / slow.routes[0].total.requests, from: exp(-2)) < 0.05)
        #expect(slow.routes[0].latency.maximum <= 2)
        #expect(slow.functions[0].total.errors == slow.routes[0].total.errors)

        input.functions[0].timeout = 900
        input.routes[0].entry = .gateway
        input.gateway.integrationTimeout = 3
        let gateway = try Simulation.run(input)
        #expect(deviation(gateway.routes[0].total.errors / gateway.routes[0].total.requests, from: exp(-3)) < 0.1)
    }

    @Test func aCountedServiceIsCountedByName() throws {
        let result = try Simulation.run(Scenario.shop(rate: .constant(50), horizon: 600, mode: .events))
        let calls = result.totals.serviceCalls
        #expect(calls.map(\.name) == ["kms/requests"])
        #expect(deviation(calls[0].count, from: 0.5 * result.routes[2].total.invocations) < 0.05)
    }

    @Test func latencyGrowsWithTheDistance() throws {
        let near = try Simulation.run(
            Scenario.shop(rate: .constant(50), horizon: 600, mode: .events) { input in
                for index in input.routes.indices {
                    input.routes[index].geographyShares = [GeographyShare(geography: "Europe", share: 1)]
                }
            })
        let far = try Simulation.run(
            Scenario.shop(rate: .constant(50), horizon: 600, mode: .events) { input in
                for index in input.routes.indices {
                    input.routes[index].geographyShares = [GeographyShare(geography: "America", share: 2)]
                }
            })
        let difference = far.routes[2].latency.p50.value - near.routes[2].latency.p50.value
        #expect(abs(difference - 0.09) < 0.01)
        // A hit at the edge does not go there.
        #expect(abs(far.routes[0].latency.p50.value - near.routes[0].latency.p50.value) < 0.01)
        #expect(near.geographies[1].requests == 0)
    }

    /// Warm from the start there is nothing to catch up with; otherwise each environment is one cold start.
    @Test(arguments: [SimulationMode.events, .hybrid(HybridOptions(eventsPerSlot: 10))])
    func aWarmStartHasItsEnvironments(mode: SimulationMode) throws {
        var input = Scenario.shop(rate: .constant(300), horizon: 600, mode: mode)
        let cold = try Simulation.run(input)
        input.startsWarm = true
        let warm = try Simulation.run(input)

        for (before, after) in zip(cold.functions, warm.functions) {
            #expect(before.total.coldStarts > 5)
            #expect(after.total.coldStarts < before.total.coldStarts - 4)
            #expect(deviation(after.total.invocations, from: before.total.invocations) < 0.02)
        }
    }

    @Test func whatIsAssumedHasASource() {
        let assumptions = Simulation.assumptions
        #expect(Set(assumptions.map(\.name)).count == assumptions.count)
        #expect(assumptions.allSatisfy { !$0.value.isEmpty && !$0.source.isEmpty })
        #expect(assumptions.contains { $0.name == "engine.sqs.pollers" && $0.value.contains("300 more a minute") })
    }

    // MARK: - Limits

    @Test func theAccountsConcurrencyIsShared() throws {
        var input = Scenario.function(rate: .constant(100), work: .constant(0.2), account: 12, horizon: 200)
        input.functions.append(FunctionModel(name: "other", initialization: .constant(0), reservedConcurrency: 4))
        input.routes.append(
            RouteModel(
                name: "other", rate: .constant(10), target: .function("other"), entry: .direct, work: .constant(0.2)))
        let result = try Simulation.run(input)

        // Eight are left for the first function.
        #expect(result.functions[0].total.peakConcurrency == 8)
        let lost = result.functions[0].total.concurrencyThrottles / result.routes[0].total.requests
        #expect(deviation(lost, from: Erlang.loss(servers: 8, load: 20)) < 0.05)
        #expect(result.limits[0].kind == .accountConcurrency)
        #expect(result.limits[0].firstExceeded.map { $0 < 2 } ?? false)
        #expect(result.limits[0].refused == result.functions[0].total.concurrencyThrottles)
        #expect(result.limits[0].peak <= 12)
    }

    @Test(arguments: [
        LimitResult.Kind.gatewayMethodRate, .gatewayStageRate, .gatewayAccountRate, .scalingRate, .invocationRate,
        .tableWriteUnits, .partitionWriteUnits, .reservedConcurrency,
    ])
    func aLimitThatHoldsBackComesFirst(kind: LimitResult.Kind) throws {
        let input = Scenario.shop(rate: .constant(200), horizon: 60, mode: .events) { input in
            switch kind {
            case .gatewayMethodRate: input.routes[2].throttle = ThrottleModel(rate: 10, burst: 1)
            case .gatewayStageRate: input.gateway.stageThrottle = ThrottleModel(rate: 10, burst: 1)
            case .gatewayAccountRate: input.gateway.accountThrottle = ThrottleModel(rate: 10, burst: 1)
            case .scalingRate: input.functions[0].scalingRate = 2
            case .invocationRate:
                input.account.concurrency = 3
                input.functions[0].initialization = .constant(0)
                input.routes[1].work = .constant(0.001)
                input.routes[2].work = .constant(0.001)
                input.routes[2].calls = []
                input.routes[2].publishes = []
            case .tableWriteUnits: input.tables[0].initialWriteUnits = 20
            case .partitionWriteUnits:
                input.tables[0].partitionWriteUnits = 20
                input.routes[2].calls = [
                    CallModel(
                        .table("shop", writeUnits: 4, keys: KeySpace(name: "counter", keys: 1)),
                        latency: .constant(0.01))
                ]
            default: input.functions[0].reservedConcurrency = 1
            }
        }
        let result = try Simulation.run(input)
        #expect(result.limits.first?.kind == kind)
        #expect(result.limits.first?.firstExceeded != nil)
        #expect((result.limits.first?.refused ?? 0) > 0)
        #expect(result.limits.first.map { $0.use >= 0.9 } ?? false)
    }

    @Test func aTableThatIsTooSmallCostsTimeAndThenErrors() throws {
        let result = try Simulation.run(
            Scenario.shop(rate: .constant(200), horizon: 60, mode: .events) { input in
                input.tables[0].initialWriteUnits = 100
            })
        #expect(result.tables[0].throttledAttempts > result.tables[0].failedCalls)
        #expect(result.tables[0].failedCalls > 0)
        #expect(result.routes[2].total.errors > result.tables[0].failedCalls * 0.95)
        #expect(deviation(result.tables[0].writeUnits / 60, from: 100) < 0.1)
    }

    // MARK: - Input

    @Test func progressGoesToTheEnd() throws {
        var seen: [Double] = []
        _ = try Simulation.run(Scenario.shop(rate: .constant(1), horizon: 300, mode: .events)) { seen.append($0) }
        #expect(seen.count == 20)
        #expect(seen == seen.sorted())
        #expect(seen.last == 1)
    }

    static let mistakes: [(String, @Sendable (inout SimulationInput) -> Void)] = [
        ("horizon", { $0.horizon = 0 }),
        (
            "routes",
            {
                $0.routes = []; $0.queues = []
            }
        ),
        ("routes", { $0.routes[1].name = "site" }),
        ("routes[0].rate", { $0.routes[0].rate = RateCurve(points: []) }),
        ("routes[0].rate", { $0.routes[0].rate = .constant(-1) }),
        ("routes[0].rate", { $0.routes[0].rate.points = [.init(time: 5, rate: 1), .init(time: 1, rate: 1)] }),
        ("routes[1].target", { $0.routes[1].target = .function("nobody") }),
        ("routes[2].publishes", { $0.routes[2].publishes[0].queue = "nowhere" }),
        ("routes[2].calls", { $0.routes[2].calls[0].kind = .table("none") }),
        ("routes[2].calls", { $0.routes[2].calls[0].kind = .table("shop", readUnits: -1) }),
        ("routes[2].calls.keys", { $0.routes[2].calls[0].kind = .table("shop", keys: KeySpace(keys: 0)) }),
        ("routes[2].failureShare", { $0.routes[2].failureShare = 1.5 }),
        ("routes[0].edgeCache.objects", { $0.routes[0].edgeCache?.objects = 0 }),
        ("routes[0].edgeCache.timeToLive", { $0.routes[0].edgeCache?.timeToLive = 0 }),
        ("routes[0].geographyShares", { $0.routes[0].geographyShares = [GeographyShare(geography: "Mars", share: 1)] }),
        (
            "routes[0].geographyShares",
            { $0.routes[0].geographyShares = [GeographyShare(geography: "Europe", share: 0)] }
        ),
        ("edge.geographies", { $0.edge?.geographies = [] }),
        ("account.concurrency", { $0.account.concurrency = 0 }),
        ("functions[0].timeout", { $0.functions[0].timeout = 0 }),
        ("functions[0].keepAlive", { $0.functions[0].keepAlive = -1 }),
        (
            "functions[0].provisioned",
            { $0.functions[0].provisioned = [CapacityWindow(from: 2, to: 1, environments: 1)] }
        ),
        ("queues[0].function", { $0.queues[0].function = "nobody" }),
        ("queues[0].batchSize", { $0.queues[0].batchSize = 0 }),
        ("queues[0].maxReceiveCount", { $0.queues[0].maxReceiveCount = 0 }),
        (
            "queues[0].failureShare",
            {
                $0.queues[0].failureShare = 1; $0.queues[0].maxReceiveCount = nil
            }
        ),
        ("mode.slot", { $0.mode = .hybrid(HybridOptions(slot: 0)) }),
    ]

    @Test(arguments: mistakes.indices)
    func aMistakeIsNamed(index: Int) {
        let (path, mistake) = SimulationTests.mistakes[index]
        let input = Scenario.shop(rate: .constant(1), horizon: 60, mode: .events, change: mistake)
        let error = #expect(throws: SimulationError.self) { try Simulation.run(input) }
        #expect(error?.path == path)
        #expect(error.map { "\($0)".hasPrefix(path) } ?? false)
    }
}
