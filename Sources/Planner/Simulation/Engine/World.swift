/// Everything that changes while the simulation runs.
struct World {
    let plan: Plan
    let account: AccountModel
    var routes: [RouteState]
    var functions: [FunctionStation]
    var tables: [TableStation]
    var queues: [QueueStation]
    /// The gateway's stage and account.
    var stage: TokenBucket?
    var region: TokenBucket

    var functionRecorders: [FunctionRecorder]
    var queueRecorders: [QueueRecorder]
    var geographies: [GeographyResult]
    var tableResults: [TableResult]
    var serviceCalls: [Double]
    var totals = SimulationTotals()
    var effort = SimulationEffort()
    var stageLimit: LimitRecorder
    var regionLimit: LimitRecorder
    var accountLimit: LimitRecorder
    var functionLimits: [FunctionLimits]

    /// Next arrivals, by route.
    var arrivals = TimeHeap<Int32>()
    /// The block of time that latencies go to.
    var block = 0
    var queueStreams: [RandomStream]
    /// Concurrency that functions without a reservation share now.
    var sharedConcurrency: Int
    var retries: [Int] = []

    init(_ plan: Plan) {
        let input = plan.input
        self.plan = plan
        account = input.account
        routes = plan.routes.map { RouteState($0, input: input) }
        functions = input.functions.map { model in
            FunctionStation(
                model: model, accountConcurrency: input.account.concurrency,
                random: RandomStream(seed: input.seed, purpose: "function \(model.name)"))
        }
        tables = input.tables.map { model in
            TableStation(model: model, random: RandomStream(seed: input.seed, purpose: "table \(model.name)"))
        }
        queues = input.queues.map { model in
            QueueStation(model: model, horizon: input.horizon, seriesStep: input.seriesStep)
        }
        queueStreams = input.queues.map { RandomStream(seed: input.seed, purpose: "queue \($0.name)") }
        stage = input.gateway.stageThrottle.map { TokenBucket($0) }
        region = TokenBucket(input.gateway.accountThrottle)
        functionRecorders = input.functions.map { _ in
            FunctionRecorder(series: SeriesRecorder(horizon: input.horizon, step: input.seriesStep))
        }
        queueRecorders = input.queues.map { _ in QueueRecorder() }
        geographies = (input.edge?.geographies ?? []).map { geography in
            GeographyResult(name: geography.name, requests: 0, bytesOut: 0, bytesIn: 0)
        }
        tableResults = input.tables.map { model in
            TableResult(
                name: model.name, readUnits: 0, writeUnits: 0, calls: 0, throttledAttempts: 0, failedCalls: 0,
                peakReadUnits: 0, peakWriteUnits: 0, readCapacity: 0, writeCapacity: 0)
        }
        serviceCalls = [Double](repeating: 0, count: plan.services.count)
        stageLimit = LimitRecorder(limit: input.gateway.stageThrottle?.rate ?? 0)
        regionLimit = LimitRecorder(limit: input.gateway.accountThrottle.rate)
        accountLimit = LimitRecorder(limit: Double(input.account.concurrency))
        functionLimits = input.functions.map { FunctionLimits($0, account: input.account) }
        sharedConcurrency = 0
        updateSharedConcurrency(at: 0)
    }

    /// The account's concurrency without what is reserved, and without provisioned concurrency that is not part of a
    /// reservation ("Understanding Lambda function scaling").
    mutating func updateSharedConcurrency(at time: Double) {
        sharedConcurrency = account.concurrency
        for function in functions {
            sharedConcurrency -= function.model.reservedConcurrency ?? function.provisionedTarget(at: time)
        }
    }

    /// Whether one more execution fits into what functions share. Others' ends are only looked at when it seems not to.
    @inline(__always)
    mutating func hasSharedRoom(at time: Double) -> Bool {
        var running = 0
        for index in functions.indices { running += functions[index].sharedExecutions }
        if running < sharedConcurrency { return true }
        for index in functions.indices { functions[index].advance(to: time) }
        running = functions.reduce(0) { $0 + $1.sharedExecutions }
        return running < sharedConcurrency
    }

    @inline(__always)
    mutating func noteConcurrency(_ index: Int, at time: Double) {
        let executions = Double(functions[index].executions)
        functionRecorders[index].series.notePeak(executions, at: time)
        if executions > functionRecorders[index].counts.peakConcurrency {
            functionRecorders[index].counts.peakConcurrency = executions
        }
        let environments = Double(functions[index].environments)
        if environments > functionRecorders[index].counts.peakEnvironments {
            functionRecorders[index].counts.peakEnvironments = environments
        }
        if executions > functionLimits[index].concurrency.peak { functionLimits[index].concurrency.peak = executions }
        var all = 0
        for index in functions.indices { all += functions[index].executions }
        if Double(all) > accountLimit.peak {
            for index in functions.indices { functions[index].advance(to: time) }
            accountLimit.peak = max(accountLimit.peak, Double(functions.reduce(0) { $0 + $1.executions }))
        }
    }
}

/// What changes of a route: its random streams, caches and tokens.
struct RouteState {
    var clock: ArrivalClock
    /// Network and places; work and calls; failures.
    var way: RandomStream
    var work: RandomStream
    var luck: RandomStream
    var edgeCache: CacheStation?
    var gatewayCache: CacheStation?
    var throttle: TokenBucket?
    var methodLimit: LimitRecorder
    var recorder = RouteRecorder()

    init(_ plan: RoutePlan, input: SimulationInput) {
        let model = plan.model
        let seed = input.seed
        func stream(_ purpose: String) -> RandomStream { RandomStream(seed: seed, purpose: "\(purpose) \(model.name)") }
        clock = ArrivalClock(curve: model.rate, arrivals: model.arrivals, random: stream("arrivals"))
        way = stream("way")
        work = stream("work")
        luck = stream("luck")
        let rate = model.rate.rate(at: 0)
        if let cache = model.edgeCache, plan.hasEdge {
            edgeCache = CacheStation(model: cache, places: plan.places, rate: rate, random: stream("edge cache"))
        }
        if let cache = model.gatewayCache, plan.hasGateway {
            let reaching = rate * (1 - (edgeCache?.hitRatio(rate: rate) ?? 0))
            gatewayCache = CacheStation(model: cache, places: [1], rate: reaching, random: stream("gateway cache"))
        }
        throttle = model.throttle.map { TokenBucket($0) }
        methodLimit = LimitRecorder(limit: model.throttle?.rate ?? 0)
    }
}

struct FunctionLimits {
    var concurrency: LimitRecorder
    var scaling: LimitRecorder
    var invocations: LimitRecorder

    init(_ model: FunctionModel, account: AccountModel) {
        let most = model.reservedConcurrency ?? account.concurrency
        concurrency = LimitRecorder(limit: Double(most))
        scaling = LimitRecorder(limit: model.scalingRate)
        invocations = LimitRecorder(limit: 10 * Double(most))
    }
}
