// Runs the simulation's own benchmarks for scripts/bench_planner.py: one scenario a process, one line of JSON.
import PlannerSimulation

/// SimFaaS's example: one function, environments that expire after ten minutes.
func environments(seconds: Double) -> SimulationInput {
    SimulationInput(
        horizon: seconds,
        routes: [
            RouteModel(
                name: "route", rate: .constant(0.9), target: .function("function"), entry: .direct,
                work: .exponential(mean: 1.991))
        ],
        functions: [FunctionModel(name: "function", initialization: .constant(0.253), keepAlive: 600)], mode: .events)
}

/// A shop by day and night: the given mean rate, four times as much at its busiest hour as at its quietest.
func shop(rate: Double, seconds: Double, mode: SimulationMode) -> SimulationInput {
    let hours = [
        0.4, 0.4, 0.4, 0.4, 0.5, 0.6, 0.8, 1, 1.1, 1.2, 1.2, 1.2, 1.2, 1.2, 1.2, 1.2, 1.2, 1.3, 1.5, 1.6, 1.6, 1.3, 0.9,
        0.6,
    ]
    func part(_ share: Double) -> RateCurve {
        RateCurve(
            points: (0...max(1, Int(seconds / 3600))).map { hour in
                RateCurve.Point(time: Double(hour) * 3600, rate: rate * share * hours[hour % 24])
            }, interpolation: .linear)
    }
    let products = KeySpace(name: "products", keys: 10_000, exponent: 0.8)
    return SimulationInput(
        horizon: seconds,
        routes: [
            RouteModel(
                name: "site", rate: part(0.5), edgeCache: CacheModel(objects: 300, timeToLive: 300),
                target: .bucket(latency: .lognormal(median: 0.02, p99: 0.08))),
            RouteModel(
                name: "GET products", rate: part(0.4), gatewayCache: CacheModel(objects: 10_000, timeToLive: 5),
                target: .function("orders"), work: .lognormal(median: 0.004, p99: 0.02),
                calls: [
                    CallModel(
                        .table("shop", readUnits: 2, keys: products), latency: .lognormal(median: 0.003, p99: 0.012))
                ]),
            RouteModel(
                name: "POST orders", rate: part(0.1), target: .function("orders"),
                work: .lognormal(median: 0.008, p99: 0.04),
                calls: [CallModel(.table("shop", writeUnits: 8), latency: .lognormal(median: 0.012, p99: 0.05))],
                publishes: [PublishModel(queue: "orders", latency: .lognormal(median: 0.01, p99: 0.05))]),
        ],
        edge: EdgeModel(geographies: [
            .init(
                name: "Europe", share: 0.7, viewerRoundTrip: .lognormal(median: 0.012, p99: 0.06),
                originRoundTrip: .lognormal(median: 0.004, p99: 0.01), caches: 2),
            .init(
                name: "America", share: 0.3, viewerRoundTrip: .lognormal(median: 0.012, p99: 0.06),
                originRoundTrip: .lognormal(median: 0.09, p99: 0.12), caches: 3),
        ]),
        gateway: GatewayModel(
            accountThrottle: ThrottleModel(rate: 20_000, burst: 10_000), overhead: .lognormal(median: 0.006, p99: 0.02)),
        account: AccountModel(concurrency: 3000),
        functions: [
            FunctionModel(name: "orders", memory: 512, initialization: .lognormal(median: 0.1, p99: 0.3)),
            FunctionModel(name: "processor", memory: 512, initialization: .lognormal(median: 0.1, p99: 0.3)),
        ],
        tables: [TableModel(name: "shop", initialWriteUnits: 40_000)],
        queues: [
            QueueModel(
                name: "orders", delivery: .lognormal(median: 0.03, p99: 0.2), function: "processor",
                workPerBatch: .lognormal(median: 0.01, p99: 0.05), workPerMessage: .lognormal(median: 0.02, p99: 0.06),
                visibilityTimeout: 180, maxReceiveCount: 3)
        ], mode: mode)
}

let arguments = CommandLine.arguments.dropFirst()
let amount = arguments.dropFirst().first.flatMap { Double($0) } ?? 0
let input: SimulationInput? =
    switch arguments.first {
    case "environments" where amount > 0: environments(seconds: amount)
    case "events" where amount > 0: shop(rate: 100, seconds: amount * 3600, mode: .events)
    case "month" where amount > 0: shop(rate: amount, seconds: 2_592_000, mode: .hybrid())
    case "hybrid-hour" where amount > 0: shop(rate: amount, seconds: 3600, mode: .hybrid())
    case "event-hour" where amount > 0: shop(rate: amount, seconds: 3600, mode: .events)
    default: nil
    }
guard let input else {
    fatalError(
        "usage: planner-bench environments SECONDS | events HOURS | month RATE | hybrid-hour RATE | event-hour RATE")
}

let clock = ContinuousClock()
let start = clock.now
let result = try Simulation.run(input)
let took = start.duration(to: clock.now).components
let seconds = Double(took.seconds) + Double(took.attoseconds) * 1e-18

let function = result.functions[0].total
let fields: [(String, Double)] = [
    ("seconds", seconds), ("requests", result.routes.reduce(0) { $0 + $1.total.requests }),
    ("events", Double(result.effort.events)), ("samples", Double(result.effort.samples)),
    ("coldShare", function.coldStarts / max(function.invocations, 1)), ("coldStarts", function.coldStarts),
    ("environments", function.meanEnvironments), ("running", function.meanConcurrency),
    ("billedSeconds", function.onDemandSeconds + function.provisionedSeconds),
    ("p50", result.overall.p50.value), ("p95", result.overall.p95.value), ("p95Low", result.overall.p95.low),
    ("p95High", result.overall.p95.high), ("p99", result.overall.p99.value),
]
print("{" + fields.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}")
