/// The account's limits that functions share.
public struct AccountModel: Sendable, Equatable {
    /// Executions at once in the region: 1,000 by default ("Lambda quotas"). New accounts have less.
    public var concurrency: Int

    public init(concurrency: Int = 1000) { self.concurrency = concurrency }
}

/// A Lambda function.
public struct FunctionModel: Sendable, Equatable {
    public var name: String
    /// MB; 1,769 MB is one vCPU. Only carried to the result: ``RouteModel/work`` is what it takes with this memory.
    public var memory: Int
    /// Seconds before the runtime starts in a new environment: placement, code download, microVM. Not billed.
    public var start: Distribution
    /// Seconds of the INIT phase in a new environment.
    public var initialization: Distribution
    /// Whether the INIT phase is billed on demand: yes since 2025-08-01 ("AWS Lambda standardizes billing for INIT Phase").
    public var billsInitialization: Bool
    /// Seconds after which an idle environment is gone. AWS promises none; published measurements say 5 to 45 minutes or so.
    public var keepAlive: Double
    /// Kept for this function and its upper bound ("Configuring reserved concurrency for a function").
    public var reservedConcurrency: Int?
    /// Provisioned concurrency: environments initialised in advance, by time. Windows that overlap: the later one counts.
    public var provisioned: [CapacityWindow]
    /// New environments each 10 seconds: 1,000 a function ("Lambda scaling behavior").
    public var scalingRate: Double
    /// Seconds after which an invocation is ended, and fails.
    public var timeout: Double

    public init(
        name: String, memory: Int = 128, start: Distribution = .constant(0), initialization: Distribution,
        billsInitialization: Bool = true, keepAlive: Double = 600, reservedConcurrency: Int? = nil,
        provisioned: [CapacityWindow] = [], scalingRate: Double = 1000, timeout: Double = 900
    ) {
        self.name = name
        self.memory = memory
        self.start = start
        self.initialization = initialization
        self.billsInitialization = billsInitialization
        self.keepAlive = keepAlive
        self.reservedConcurrency = reservedConcurrency
        self.provisioned = provisioned
        self.scalingRate = scalingRate
        self.timeout = timeout
    }
}

/// Environments kept ready from one moment to another, in seconds from the start.
public struct CapacityWindow: Sendable, Equatable {
    public var from: Double
    public var to: Double
    public var environments: Int

    public init(from: Double, to: Double, environments: Int) {
        self.from = from
        self.to = to
        self.environments = environments
    }
}
