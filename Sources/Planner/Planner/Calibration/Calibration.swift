import PlannerSimulation

/// Times that were measured, to plan with instead of assumed ones.
public struct Calibration: Sendable, Equatable {
    /// Quantiles at 0, 5 %, … 100 %, in seconds. The last one is where it keeps the mean of what was measured: a straight
    /// line from the 95th to the longest of all would make every twentieth call as long as the longest few.
    public struct Times: Sendable, Equatable {
        public var quantiles: [Double]
        public var samples: Int

        public init(quantiles: [Double], samples: Int) {
            self.quantiles = quantiles
            self.samples = samples
        }

        /// - Parameter samples: seconds, in any order; not empty.
        public init(samples: [Double]) {
            let sorted = samples.sorted()
            quantiles = (0...20).map { Self.quantile(sorted, Double($0) / 20) }
            self.samples = samples.count
            let mean = samples.reduce(0, +) / Double(max(1, samples.count))
            let before = zip(quantiles, quantiles.dropFirst()).dropLast().reduce(0) { $0 + ($1.0 + $1.1) / 2 }
            let last = 2 * (20 * mean - before) - quantiles[19]
            quantiles[20] = min(quantiles[20], max(quantiles[19], last))
        }

        static func quantile(_ sorted: [Double], _ share: Double) -> Double {
            guard let last = sorted.last else { return 0 }
            let place = share * Double(sorted.count - 1)
            let index = Int(place)
            guard index + 1 < sorted.count else { return last }
            return sorted[index] + (place - Double(index)) * (sorted[index + 1] - sorted[index])
        }

        var distribution: Distribution { .empirical(quantiles: quantiles) }
        var median: Double { quantiles.count == 21 ? quantiles[10] : quantiles.first ?? 0 }
    }

    public struct Named: Sendable, Equatable {
        public var name: String
        public var times: Times

        public init(name: String, times: Times) {
            self.name = name
            self.times = times
        }
    }

    public var file: String
    /// What was measured: an address or a folder.
    public var source: String
    /// A handler's own work by route, `schedule <function>` or `message <queue>`.
    public var work: [Named] = []
    /// The same with its calls: the whole invocation, warm. What ``Plan/Request/isLocal`` plans with.
    public var invocations: [Named] = []
    /// A function's INIT phase.
    public var initialization: [Named] = []
    /// Calls by their kind (`get`, `transaction`, `publish` …).
    public var calls: [Named] = []
    /// What the gateway adds to the integration.
    public var gateway: Times?
    /// What the edge adds to the gateway.
    public var edge: Times?
    /// From a message's publishing until a function has it.
    public var delivery: Times?

    public init(file: String, source: String) {
        self.file = file
        self.source = source
    }

    func invocation(_ name: String) -> Times? { invocations.first { $0.name == name }?.times }
    func work(_ name: String) -> Times? { work.first { $0.name == name }?.times }
    func initialization(_ name: String) -> Times? { initialization.first { $0.name == name }?.times }
    func call(_ kind: TrafficProfile.Call.Kind) -> Times? { calls.first { $0.name == kind.rawValue }?.times }
}
