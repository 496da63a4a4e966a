import PlannerSimulation

/// A simulation's input with what metering needs to make a bill of its result.
struct PlanModel: Sendable, Equatable {
    /// A call that is counted by name: what it was.
    struct ServiceCall: Sendable, Equatable {
        var name: String
        var kind: TrafficProfile.Call.Kind
        /// A bucket's or topic's logical id; nil when the template has none that fits.
        var resource: String?
        /// Bytes of an object or message.
        var bytes: Double
    }

    /// A route's place in the input.
    struct RouteFacts: Sendable, Equatable {
        var name: String
        /// The API's route; nil for what a bucket answers and for schedules.
        var isAPI: Bool
        var isScheduled: Bool
        var isTraced: Bool
        var function: String?
        /// Clients' downloads from S3: share of the requests and bytes.
        var downloads: [ServiceCall]
        var downloadShares: [Double]
    }

    var input: SimulationInput
    var routes: [RouteFacts]
    var services: [ServiceCall]
    /// Bytes of a message by queue.
    var messageBytes: [Double]
    /// What was decided for want of a better word, for the report.
    var notes: [String]
    /// Every number that was assumed or given, with its source.
    var assumptions: [AssumedValue]
    var log: ReplayFacts?

    struct ReplayFacts: Sendable, Equatable {
        var requests: Int
        var unmatched: Int
    }
}

/// A number as the report lists it.
public struct AssumedValue: Sendable, Equatable {
    public var name: String
    public var value: String
    public var source: String
    /// The number itself, where it is one.
    public var number: Double?

    init(_ name: String, _ value: String, _ source: String, number: Double? = nil) {
        self.name = name
        self.value = value
        self.source = source
        self.number = number
    }
}
