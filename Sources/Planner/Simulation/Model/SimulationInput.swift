/// Everything a simulation depends on: the same input gives the same result, to the last bit.
///
/// Times are seconds from the start of the simulation, rates are per second, sizes are bytes, unless a name says otherwise.
/// Parts refer to each other by name; ``validated()`` finds what does not fit.
public struct SimulationInput: Sendable, Equatable {
    /// Length of the simulated time in seconds. A month of 30 days is 2,592,000.
    public var horizon: Double
    /// Every random number derives from it, in a stream for each purpose: adding a route changes no other route's numbers.
    public var seed: UInt64
    /// Hour of the week at second 0, in the schedule's time zone: 0 is Monday 00:00, 167.5 is Sunday 23:30. For those who read
    /// the result: the engine knows curves and schedules in seconds from the start.
    public var startHourOfWeek: Double
    public var routes: [RouteModel]
    /// CloudFront, or `nil` when clients call the API itself.
    public var edge: EdgeModel?
    public var gateway: GatewayModel
    public var account: AccountModel
    public var functions: [FunctionModel]
    public var tables: [TableModel]
    public var queues: [QueueModel]
    /// How to spend the computing time.
    public var mode: SimulationMode
    /// Whether the load at second 0 has lasted for a while: environments are alive and busy, caches are filled. Otherwise
    /// nothing has run yet, as after a deployment; caches are filled all the same.
    public var startsWarm: Bool
    /// Step in seconds of the concurrency, depth and age series; a series never has more than 2,000 points: the step is
    /// doubled until it fits.
    public var seriesStep: Double

    public init(
        horizon: Double, seed: UInt64 = 1, startHourOfWeek: Double = 0, routes: [RouteModel], edge: EdgeModel? = nil,
        gateway: GatewayModel = GatewayModel(), account: AccountModel = AccountModel(), functions: [FunctionModel] = [],
        tables: [TableModel] = [], queues: [QueueModel] = [], mode: SimulationMode = .hybrid(), startsWarm: Bool = true,
        seriesStep: Double = 60
    ) {
        self.horizon = horizon
        self.seed = seed
        self.startHourOfWeek = startHourOfWeek
        self.routes = routes
        self.edge = edge
        self.gateway = gateway
        self.account = account
        self.functions = functions
        self.tables = tables
        self.queues = queues
        self.mode = mode
        self.startsWarm = startsWarm
        self.seriesStep = seriesStep
    }
}

/// How to spend the computing time.
public enum SimulationMode: Sendable, Equatable {
    /// Every request is an event.
    case events
    /// Events where it matters (scarce traffic, changes of load, limits within reach), closed forms where the load is great
    /// and steady.
    case hybrid(HybridOptions = HybridOptions())
}

/// When hybrid time looks at every request and when it does not.
public struct HybridOptions: Sendable, Equatable {
    /// Length of a slot in seconds; a slot is either events or closed forms.
    public var slot: Double
    /// Slots that expect at most so many requests are always simulated event by event.
    public var eventsPerSlot: Double
    /// A slot whose load differs from the last one's by more than this share starts with events.
    public var loadChange: Double
    /// Event seconds after a change of load, before closed forms take over.
    public var transient: Double
    /// A limit used by more than this share makes the slot one of events, as far as ``eventBudget`` goes.
    public var pressure: Double
    /// Requests that may be simulated one by one because of changes and limits, in the whole run.
    public var eventBudget: Double
    /// Requests drawn for a route and slot to measure latency where closed forms rule, at most…
    public var samplesPerSlot: Int
    /// …and in the whole run, about: long horizons draw fewer a slot.
    public var sampleBudget: Double

    public init(
        slot: Double = 60, eventsPerSlot: Double = 600, loadChange: Double = 0.25, transient: Double = 15,
        pressure: Double = 0.8, eventBudget: Double = 20_000_000, samplesPerSlot: Int = 256,
        sampleBudget: Double = 10_000_000
    ) {
        self.slot = slot
        self.eventsPerSlot = eventsPerSlot
        self.loadChange = loadChange
        self.transient = transient
        self.pressure = pressure
        self.eventBudget = eventBudget
        self.samplesPerSlot = samplesPerSlot
        self.sampleBudget = sampleBudget
    }
}

/// What is wrong with an input.
public struct SimulationError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Such as `routes[3].target`.
    public let path: String
    public let message: String

    public init(path: String, message: String) {
        self.path = path
        self.message = message
    }

    public var description: String { "\(path): \(message)" }
}
