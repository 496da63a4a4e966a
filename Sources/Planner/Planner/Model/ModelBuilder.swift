import AWSCore
import PlannerSimulation

/// Puts profile, template, calibration and assumptions together into what is simulated.
struct ModelBuilder {
    let profile: TrafficProfile
    let architecture: Architecture
    let assumptions: Assumptions
    let calibration: Calibration?
    let settings: Settings

    struct Settings: Sendable, Equatable {
        var seed: UInt64 = 1
        var region = "us-east-1"
        /// Plans for the machine that was calibrated: gateway, edge and calls take what they took there.
        var isLocal = false
        var mode = SimulationMode.hybrid()
    }

    var problems: [PlannerError] = []
    var notes: [String] = []
    var services: [PlanModel.ServiceCall] = []
    var facts: [PlanModel.RouteFacts] = []
    let curves: RateCurves

    init(
        profile: TrafficProfile, architecture: Architecture, assumptions: Assumptions, calibration: Calibration?,
        settings: Settings
    ) {
        self.profile = profile
        self.architecture = architecture
        self.assumptions = assumptions
        self.calibration = calibration
        self.settings = settings
        curves = RateCurves(profile)
    }

    /// - Throws: ``PlannerErrors`` where the profile does not fit the template.
    static func build(
        _ profile: TrafficProfile, _ architecture: Architecture, _ assumptions: Assumptions,
        calibration: Calibration? = nil, settings: Settings = Settings()
    ) throws -> PlanModel {
        var builder = ModelBuilder(
            profile: profile, architecture: architecture, assumptions: assumptions, calibration: calibration,
            settings: settings)
        let model = builder.model()
        if !builder.problems.isEmpty { throw PlannerErrors(builder.problems) }
        return model
    }

    mutating func refuse(_ line: Int, _ message: String) {
        problems.append(PlannerError(file: profile.file, line: line, message: message))
    }

    private mutating func model() -> PlanModel {
        checkFunctions()
        var log: PlanModel.ReplayFacts?
        var routes: [RouteModel] = []
        if let replay = profile.replay {
            let replayed = replayedRoutes(replay)
            log = replayed.facts
            routes = replayed.routes
        } else {
            for route in profile.routes {
                let rate =
                    switch route.volume {
                    case .rate(let rate): rate
                    case .share(let share): share * (profile.total ?? 0)
                    case .replayed: 0.0
                    }
                if let model = self.route(route, curves.curve(rate: rate)) { routes.append(model) }
            }
        }
        routes += scheduledRoutes()
        let queues = self.queues()
        let input = SimulationInput(
            horizon: profile.horizon, seed: settings.seed, startHourOfWeek: curves.startHourOfWeek, routes: routes,
            edge: architecture.behaviors.isEmpty ? nil : edge, gateway: gateway,
            account: AccountModel(concurrency: Int(assumptions[.accountConcurrency])), functions: functions(),
            tables: architecture.tables.map { TableModel(name: $0.name) }, queues: queues, mode: settings.mode)
        return PlanModel(
            input: input, routes: facts, services: services,
            messageBytes: architecture.mappings.map { bytesOfMessages(in: $0.queue) }, notes: notes,
            assumptions: assumedValues, log: log)
    }

    private mutating func checkFunctions() {
        let known = architecture.functions.map(\.name)
        for function in profile.functions where !known.contains(function.name) {
            let hint = Suggestion.nearest(to: function.name, among: known).map { "did you mean \($0)?" }
            refuse(
                function.line,
                "functions.\(function.name) is not in \(architecture.file); \(hint ?? "it has \(known.joined(separator: ", "))")"
            )
        }
        let stores = architecture.tables.map(\.name) + architecture.buckets.map(\.name)
        for stored in profile.stored where !stores.contains(stored.name) {
            let hint = Suggestion.nearest(to: stored.name, among: stores).map { "did you mean \($0)?" }
            refuse(
                stored.line,
                "stored.\(stored.name) is no table or bucket of \(architecture.file); \(hint ?? "it has \(stores.joined(separator: ", "))")"
            )
        }
    }

    // MARK: - Edge and gateway

    private var edge: EdgeModel {
        var places = profile.geography
        if places.isEmpty { places = [.init(code: Self.home(settings.region), share: 1)] }
        return EdgeModel(
            geographies: places.map { place in
                let roundTrip = place.roundTrip ?? Assumptions.roundTrip(from: place.code, to: settings.region)
                return .init(
                    name: place.code, share: place.share,
                    viewerRoundTrip: .constant(assumptions[.edgeViewerRoundTrip]),
                    originRoundTrip: settings.isLocal
                        ? .constant(0)
                        : .lognormal(median: roundTrip, p99: roundTrip * max(1, assumptions[.edgeSpread])),
                    caches: max(1, Int(assumptions[.edgeRegionalCaches])))
            },
            processing: (settings.isLocal ? calibration?.edge?.distribution : nil)
                ?? .constant(assumptions[.edgeProcessing]))
    }

    static func home(_ region: String) -> String {
        let homes = [
            ("us-", "US"), ("ca-", "US"), ("eu-", "EU"), ("sa-", "SA"), ("ap-northeast-1", "JP"), ("ap-", "AP"),
        ]
        return homes.first { region.hasPrefix($0.0) }?.1 ?? "US"
    }

    private var gateway: GatewayModel {
        let throttle = architecture.gateways.first?.throttle
        return GatewayModel(
            stageThrottle: throttle.map { ThrottleModel(rate: $0.rate, burst: $0.burst) },
            overhead: (settings.isLocal ? calibration?.gateway?.distribution : nil)
                ?? assumptions.time(.gatewayOverheadMedian, .gatewayOverheadP99),
            cacheHit: .constant(assumptions[.gatewayCacheHit]))
    }

    // MARK: - Functions and queues

    private mutating func functions() -> [FunctionModel] {
        architecture.functions.map { function in
            let given = profile.functions.first { $0.name == function.name }
            let windows = CapacitySchedule.windows(function, start: profile.start, horizon: profile.horizon)
            if windows == nil {
                notes.append("\(function.name): its scheduled provisioned concurrency is not understood and left out")
            }
            let initialization =
                calibration?.initialization(function.name)?.distribution
                ?? given?.initialization.map { Distribution.lognormal(median: $0.median, p99: $0.p99) }
                ?? assumptions.time(.initMedian, .initP99)
            return FunctionModel(
                name: function.name, memory: function.memory,
                start: settings.isLocal ? .constant(0) : assumptions.time(.startMedian, .startP99),
                initialization: initialization, keepAlive: assumptions[.keepAlive],
                reservedConcurrency: function.reserved, provisioned: windows ?? [], timeout: function.timeout)
        }
    }

    private mutating func queues() -> [QueueModel] {
        architecture.mappings.compactMap { mapping in
            guard let queue = architecture.queues.first(where: { $0.name == mapping.queue }) else { return nil }
            let given = profile.functions.first { $0.name == mapping.function }
            return QueueModel(
                name: queue.name,
                delivery: (settings.isLocal ? calibration?.delivery?.distribution : nil)
                    ?? assumptions.time(.deliveryMedian, .deliveryP99),
                function: mapping.function,
                workPerBatch: given?.batchWork.map { .lognormal(median: $0.median, p99: $0.p99) } ?? .constant(0),
                workPerMessage: calibration?.work("message \(queue.name)")?.distribution
                    ?? given?.work.map { .lognormal(median: $0.median, p99: $0.p99) }
                    ?? assumptions.time(.workMedian, .workP99),
                callsPerMessage: (given?.calls ?? []).enumerated().compactMap {
                    call($0.element, of: mapping.function, key: "\(queue.name)#\($0.offset)")
                },
                batchSize: mapping.batchSize, batchingWindow: mapping.window, visibilityTimeout: queue.visibility,
                maxReceiveCount: queue.maxReceiveCount, retention: queue.retention,
                failureShare: given?.failures ?? 0, reportsBatchItemFailures: mapping.reportsItemFailures,
                maximumConcurrency: mapping.maximumConcurrency)
        }
    }

    private func bytesOfMessages(in queue: String) -> Double {
        let topics = architecture.topics.filter { $0.queues.contains(queue) }.map(\.name)
        let publishers = profile.routes.filter { route in
            let function = architecture.routes.first { $0.name == route.name }?.function
            return architecture.functions.first { $0.name == function }?.references.contains(where: topics.contains)
                ?? false
        }
        let sizes = publishers.flatMap(\.calls).filter { $0.kind == .publish }.map(\.amount)
        return sizes.max() ?? assumptions[.messageBytes]
    }

    /// What a schedule invokes: a steady trickle that passes neither edge nor gateway.
    private mutating func scheduledRoutes() -> [RouteModel] {
        var routes: [RouteModel] = []
        for function in architecture.functions {
            let given = profile.functions.first { $0.name == function.name }
            for schedule in function.schedules {
                guard
                    let count = CapacitySchedule.count(schedule, start: profile.start, horizon: profile.horizon)
                else {
                    notes.append("\(function.name): its schedule \(schedule) is not understood and left out")
                    continue
                }
                let name = "schedule \(function.name) \(schedule)"
                let work =
                    calibration?.work("schedule \(function.name)")?.distribution
                    ?? given?.scheduledWork.map { .lognormal(median: $0.median, p99: $0.p99) }
                    ?? assumptions.time(.workMedian, .workP99)
                let calls = (given?.scheduledCalls ?? []).enumerated().compactMap {
                    call($0.element, of: function.name, key: "\(name)#\($0.offset)")
                }
                routes.append(
                    RouteModel(
                        name: name, rate: .constant(Double(count) / profile.horizon), arrivals: .regular,
                        target: .function(function.name), entry: .direct, work: work, calls: calls))
                facts.append(
                    .init(
                        name: name, isAPI: false, isScheduled: true, isTraced: false, function: function.name,
                        downloads: [], downloadShares: []))
            }
        }
        return routes
    }
}
