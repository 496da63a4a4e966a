@testable import PlannerSimulation

/// The small systems that tests look at.
enum Scenario {
    /// One function that one route invokes.
    static func function(
        rate: RateCurve, work: Distribution, initialization: Distribution = .constant(0), keepAlive: Double = 600,
        reserved: Int? = nil, provisioned: [CapacityWindow] = [], account: Int = 1000, horizon: Double,
        seed: UInt64 = 1,
        arrivals: RouteModel.Arrivals = .poisson, mode: SimulationMode = .events
    ) -> SimulationInput {
        SimulationInput(
            horizon: horizon, seed: seed,
            routes: [
                RouteModel(
                    name: "route", rate: rate, arrivals: arrivals, target: .function("function"), entry: .direct,
                    work: work)
            ],
            account: AccountModel(concurrency: account),
            functions: [
                FunctionModel(
                    name: "function", initialization: initialization, keepAlive: keepAlive,
                    reservedConcurrency: reserved,
                    provisioned: provisioned)
            ], mode: mode, startsWarm: false)
    }

    /// Messages one by one to so many servers: with one message a batch the mapping is a queue in front of `servers`.
    static func queue(
        rate: Double, service: Distribution, servers: Int, horizon: Double, seed: UInt64 = 1, batchSize: Int = 1,
        change: (inout QueueModel) -> Void = { _ in }
    ) -> SimulationInput {
        var queue = QueueModel(
            name: "queue", function: "function", workPerMessage: service, batchSize: batchSize,
            visibilityTimeout: 1e9, retention: 1e9, maximumConcurrency: servers)
        change(&queue)
        return SimulationInput(
            horizon: horizon, seed: seed,
            routes: [
                RouteModel(
                    name: "publisher", rate: .constant(rate), target: .function("publisher"), entry: .direct,
                    publishes: [PublishModel(queue: "queue")])
            ],
            functions: [
                FunctionModel(name: "publisher", initialization: .constant(0)),
                FunctionModel(name: "function", initialization: .constant(0), keepAlive: 1e9),
            ], queues: [queue], mode: .events, startsWarm: false)
    }

    /// A shop: edge, gateway with a cache, two functions, table and queue.
    static func shop(
        rate: RateCurve, horizon: Double, seed: UInt64 = 1, mode: SimulationMode,
        change: (inout SimulationInput) -> Void = { _ in }
    ) -> SimulationInput {
        func part(_ share: Double) -> RateCurve {
            RateCurve(
                points: rate.points.map { .init(time: $0.time, rate: $0.rate * share) },
                interpolation: rate.interpolation)
        }
        let products = KeySpace(name: "products", keys: 1000, exponent: 0.8)
        var input = SimulationInput(
            horizon: horizon, seed: seed,
            routes: [
                RouteModel(
                    name: "site", rate: part(0.4), edgeCache: CacheModel(objects: 200, timeToLive: 60),
                    target: .bucket(latency: .lognormal(median: 0.02, p99: 0.08))),
                RouteModel(
                    name: "products", rate: part(0.4), gatewayCache: CacheModel(objects: 1000, timeToLive: 5),
                    target: .function("orders"), work: .lognormal(median: 0.004, p99: 0.02),
                    calls: [CallModel(.table("shop", readUnits: 2, keys: products), latency: .constant(0.004))]),
                RouteModel(
                    name: "orders", rate: part(0.2), target: .function("orders"),
                    work: .lognormal(median: 0.01, p99: 0.05),
                    calls: [
                        CallModel(.table("shop", writeUnits: 4), latency: .lognormal(median: 0.01, p99: 0.04)),
                        CallModel(.service("kms/requests"), latency: .constant(0), share: 0.5),
                    ],
                    publishes: [PublishModel(queue: "orders", latency: .constant(0.01))], failureShare: 0.01),
            ],
            edge: EdgeModel(geographies: [
                .init(
                    name: "Europe", share: 0.7, viewerRoundTrip: .lognormal(median: 0.015, p99: 0.06),
                    originRoundTrip: .constant(0.005), caches: 2),
                .init(
                    name: "America", share: 0.3, viewerRoundTrip: .lognormal(median: 0.02, p99: 0.08),
                    originRoundTrip: .constant(0.09)),
            ]),
            gateway: GatewayModel(overhead: .lognormal(median: 0.006, p99: 0.02)),
            functions: [
                FunctionModel(
                    name: "orders", memory: 512, initialization: .lognormal(median: 0.1, p99: 0.3), keepAlive: 300),
                FunctionModel(name: "processor", memory: 512, initialization: .constant(0.1), keepAlive: 300),
            ],
            tables: [TableModel(name: "shop")],
            queues: [
                QueueModel(
                    name: "orders", delivery: .constant(0.02), function: "processor",
                    workPerBatch: .lognormal(median: 0.01, p99: 0.03), workPerMessage: .constant(0.02),
                    maxReceiveCount: 3)
            ], mode: mode, startsWarm: false)
        change(&input)
        return input
    }
}

/// |actual - expected| as a share of the expected.
func deviation(_ actual: Double, from expected: Double) -> Double { abs(actual - expected) / abs(expected) }
