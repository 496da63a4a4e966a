/// An input with its names resolved: what the engine runs on. Nothing in it changes.
struct Plan: Sendable {
    let input: SimulationInput
    let routes: [RoutePlan]
    let queues: [QueuePlan]
    /// Names of the counted services, in alphabetical order.
    let services: [String]

    init(_ input: SimulationInput) throws(SimulationError) {
        try input.validate()
        self.input = input
        let calls = input.routes.flatMap(\.calls) + input.queues.flatMap(\.callsPerMessage)
        var names: Set<String> = []
        for call in calls { if case .service(let name) = call.kind { names.insert(name) } }
        let services = names.sorted()
        self.services = services
        routes = input.routes.map { RoutePlan($0, in: input, services: services) }
        queues = input.queues.map { queue in
            QueuePlan(
                model: queue, function: input.functions.firstIndex { $0.name == queue.function } ?? 0,
                calls: queue.callsPerMessage.map { CallPlan($0, in: input, services: services) })
        }
    }
}

/// A class, so that the event loop passes around a pointer; immutable.
final class RoutePlan: Sendable {
    let model: RouteModel
    let function: Int?
    let bucketLatency: Distribution
    let calls: [CallPlan]
    let publishes: [(queue: Int, model: PublishModel)]
    let hasEdge: Bool
    let hasGateway: Bool
    /// Cumulative shares of the geographies, ending at 1.
    let geographies: [Double]
    /// The first place of each geography among the edge's caches, and how many it has.
    let firstPlace: [Int]
    let placeCount: [Int]
    /// Share of the requests by place.
    let places: [Double]

    init(_ model: RouteModel, in input: SimulationInput, services: [String]) {
        self.model = model
        switch model.target {
        case .function(let name):
            function = input.functions.firstIndex { $0.name == name }
            bucketLatency = .constant(0)
        case .bucket(let latency):
            function = nil
            bucketLatency = latency
        }
        calls = model.calls.map { CallPlan($0, in: input, services: services) }
        publishes = model.publishes.map { publish in
            (input.queues.firstIndex { $0.name == publish.queue } ?? 0, publish)
        }
        hasEdge = input.edge != nil && model.entry == .edge
        hasGateway = function != nil && model.entry != .direct
        let geographies = input.edge?.geographies ?? []
        let shares = geographies.map { geography in
            model.geographyShares.map { $0.first { $0.geography == geography.name }?.share ?? 0 } ?? geography.share
        }
        let sum = max(shares.reduce(0, +), .leastNonzeroMagnitude)
        var total = 0.0
        self.geographies = shares.map { share in
            total += share / sum
            return total
        }
        placeCount = geographies.map { max(1, $0.caches) }
        var next = 0
        firstPlace = placeCount.map { count in
            next += count
            return next - count
        }
        places = zip(shares, placeCount).flatMap { share, count in
            [Double](repeating: share / sum / Double(count), count: count)
        }
    }

    func geographyShare(_ index: Int) -> Double { geographies[index] - (index > 0 ? geographies[index - 1] : 0) }

    /// Mean seconds in a warm environment.
    var meanDuration: Double {
        model.work.mean + calls.reduce(0) { $0 + $1.model.share * $1.model.latency.mean }
            + model.publishes.reduce(0) { $0 + $1.share * $1.latency.mean }
    }

    var hasConstantDuration: Bool {
        model.work.variance == 0 && calls.allSatisfy { $0.model.latency.variance == 0 && $0.model.share >= 1 }
            && model.publishes.allSatisfy { $0.latency.variance == 0 && $0.share >= 1 }
    }
}

struct CallPlan: Sendable {
    let model: CallModel
    /// Index of the table, or of the service.
    let table: Int?
    let service: Int
    let reads: Double
    let writes: Double
    let keys: Zipf
    /// What tells the key space's keys from others'.
    let space: UInt64

    init(_ model: CallModel, in input: SimulationInput, services: [String]) {
        self.model = model
        switch model.kind {
        case .table(let name, let reads, let writes, let keys):
            table = input.tables.firstIndex { $0.name == name }
            service = 0
            self.reads = reads
            self.writes = writes
            self.keys = Zipf(count: keys.keys, exponent: keys.exponent)
            var hash = RandomStream(seed: 0, purpose: keys.name)
            space = hash.next()
        case .service(let name):
            table = nil
            service = services.firstIndex(of: name) ?? 0
            reads = 0
            writes = 0
            keys = Zipf(count: 1, exponent: 0)
            space = 0
        }
    }
}

struct QueuePlan: Sendable {
    let model: QueueModel
    let function: Int
    let calls: [CallPlan]

    var meanPerMessage: Double {
        model.workPerMessage.mean + calls.reduce(0) { $0 + $1.model.share * $1.model.latency.mean }
    }
}
