/// What a simulation found. Counts are requests of the whole horizon, also where only a sample of them was looked at; there
/// they need not be whole numbers.
public struct SimulationResult: Sendable, Equatable {
    /// In the order of the input's routes.
    public var routes: [RouteResult]
    /// Latency of all requests that came in by edge or gateway, together.
    public var overall: LatencySummary
    public var functions: [FunctionResult]
    public var tables: [TableResult]
    public var queues: [QueueResult]
    /// Requests and bytes by geography, in the order of ``EdgeModel/geographies``.
    public var geographies: [GeographyResult]
    public var totals: SimulationTotals
    /// Each limit, how much of it was used at most, and when it first held something back; in the order of the first
    /// moment at which it did, then by use.
    public var limits: [LimitResult]
    public var effort: SimulationEffort
}

/// Where the computing time went. The same in each run of an input.
public struct SimulationEffort: Sendable, Equatable {
    /// Requests looked at one by one, with their messages' batches.
    public var events: Int = 0
    /// Requests drawn for their latency in slots of closed forms.
    public var samples: Int = 0
    /// Simulated seconds event by event and in closed forms.
    public var eventSeconds: Double = 0
    public var fluidSeconds: Double = 0
}

/// A percentile's estimate and the 95 % confidence interval around it, in seconds. All `nan`-free; zero without requests.
public struct PercentileEstimate: Sendable, Equatable {
    public var value: Double
    public var low: Double
    public var high: Double

    public init(value: Double, low: Double, high: Double) {
        self.value = value
        self.low = low
        self.high = high
    }
}

/// The latencies that viewers saw: of answered requests, not of throttled ones.
public struct LatencySummary: Sendable, Equatable {
    /// Requests answered.
    public var count: Double
    /// Seconds.
    public var mean: Double
    public var maximum: Double
    public var p50: PercentileEstimate
    public var p90: PercentileEstimate
    public var p95: PercentileEstimate
    public var p99: PercentileEstimate
    public var p999: PercentileEstimate
}

public struct RouteResult: Sendable, Equatable {
    public var name: String
    public var total: RouteCounts
    public var latency: LatencySummary
    /// Each hour of the horizon, the first one from second 0 on. The last may be part of an hour.
    public var hours: [RouteHour]
}

public struct RouteHour: Sendable, Equatable {
    /// From 0.
    public var hour: Int
    public var counts: RouteCounts
    public var latency: LatencySummary
}

/// What became of requests. `requests = edgeHits + gatewayThrottled + gatewayHits + functionThrottled + errors + answers`.
public struct RouteCounts: Sendable, Equatable {
    public var requests: Double = 0
    /// Answered by the edge's cache.
    public var edgeHits: Double = 0
    /// Answered 429 by the gateway: the method's, stage's or account's bucket was empty.
    public var gatewayThrottled: Double = 0
    /// Answered by the stage's cache.
    public var gatewayHits: Double = 0
    /// Refused by Lambda, which the gateway answers with 5XX: concurrency or scaling rate.
    public var functionThrottled: Double = 0
    /// 5XX of the handler: its own failures, timeouts, table calls still throttled after their retries.
    public var errors: Double = 0
    /// Answered by function or bucket.
    public var answers: Double = 0
    /// Invocations (answers and errors) that had to wait for a new environment.
    public var coldStarts: Double = 0
    /// Invocations of the route's function.
    public var invocations: Double = 0
}

public struct FunctionResult: Sendable, Equatable {
    public var name: String
    public var memory: Int
    public var total: FunctionCounts
    public var hours: [FunctionHour]
    public var concurrency: SeriesResult
}

public struct FunctionHour: Sendable, Equatable {
    public var hour: Int
    public var counts: FunctionCounts
}

public struct FunctionCounts: Sendable, Equatable {
    public var invocations: Double = 0
    public var coldStarts: Double = 0
    /// Refused because of the account's, the function's reserved, or the mapping's concurrency.
    public var concurrencyThrottles: Double = 0
    /// Refused because environments cannot be made faster.
    public var scalingThrottles: Double = 0
    public var errors: Double = 0
    /// Billed seconds on demand, each invocation rounded up to a millisecond, INIT included where it is billed.
    public var onDemandSeconds: Double = 0
    /// Billed seconds in provisioned environments.
    public var provisionedSeconds: Double = 0
    /// Seconds × environments for which provisioned concurrency was configured.
    public var provisionedEnvironmentSeconds: Double = 0
    /// Executions at once: the time's mean and the maximum.
    public var meanConcurrency: Double = 0
    public var peakConcurrency: Double = 0
    /// Environments alive on demand, busy and idle, at most; and their mean over the time (in totals only).
    public var peakEnvironments: Double = 0
    public var meanEnvironments: Double = 0
}

/// A value over time in steps of equal length.
public struct SeriesResult: Sendable, Equatable {
    /// Seconds.
    public var step: Double
    /// The maximum in each step.
    public var peaks: [Double]
    /// The mean in each step.
    public var means: [Double]
}

public struct TableResult: Sendable, Equatable {
    public var name: String
    public var readUnits: Double
    public var writeUnits: Double
    public var calls: Double
    /// Attempts refused, and calls given up after the last retry.
    public var throttledAttempts: Double
    public var failedCalls: Double
    /// Units a second, the greatest mean of a minute.
    public var peakReadUnits: Double
    public var peakWriteUnits: Double
    /// What the table could do at the end, in units a second.
    public var readCapacity: Double
    public var writeCapacity: Double
}

public struct QueueResult: Sendable, Equatable {
    public var name: String
    public var total: QueueCounts
    public var hours: [QueueHour]
    public var depth: SeriesResult
    /// Age of the oldest message, in seconds.
    public var age: SeriesResult
    /// Seconds from publish to the end of the invocation that handled the message.
    public var latency: LatencySummary
}

public struct QueueHour: Sendable, Equatable {
    public var hour: Int
    public var counts: QueueCounts
    public var latency: LatencySummary
}

public struct QueueCounts: Sendable, Equatable {
    public var published: Double = 0
    public var handled: Double = 0
    public var batches: Double = 0
    /// Messages that came back after a failure or a throttle.
    public var returned: Double = 0
    public var deadLettered: Double = 0
    /// Lost because nobody handled them within the retention period.
    public var expired: Double = 0
    /// API requests of the mapping: receives (empty ones too) and deletes of a batch each.
    public var receives: Double = 0
    public var emptyReceives: Double = 0
    public var deletes: Double = 0
    public var peakDepth: Double = 0
    /// Seconds.
    public var peakAge: Double = 0
    public var peakPollers: Double = 0
}

public struct GeographyResult: Sendable, Equatable {
    public var name: String
    public var requests: Double
    /// From the edge to viewers, and from viewers to the edge.
    public var bytesOut: Double
    public var bytesIn: Double
}

/// What is metered besides functions, tables and queues.
public struct SimulationTotals: Sendable, Equatable {
    public var edgeRequests: Double = 0
    public var edgeHits: Double = 0
    /// Requests that reached the stage, also those answered by its cache. Throttled ones are not billed.
    public var gatewayRequests: Double = 0
    public var gatewayThrottled: Double = 0
    public var gatewayHits: Double = 0
    /// Bytes of the gateway's answers.
    public var gatewayBytesOut: Double = 0
    public var bucketRequests: Double = 0
    public var bucketBytesOut: Double = 0
    /// Calls by ``CallModel/Kind/service(_:)`` name, in alphabetical order.
    public var serviceCalls: [NamedCount] = []
}

public struct NamedCount: Sendable, Equatable {
    public var name: String
    public var count: Double

    public init(name: String, count: Double) {
        self.name = name
        self.count = count
    }
}

/// How close something came to a limit of AWS.
public struct LimitResult: Sendable, Equatable {
    public var kind: Kind
    /// The route, function, table or queue, or empty for the account.
    public var subject: String
    /// In the limit's own unit.
    public var limit: Double
    public var peak: Double
    /// Seconds from the start, or `nil` if it held nothing back.
    public var firstExceeded: Double?
    /// Requests, invocations, calls or batches that it held back.
    public var refused: Double

    public var use: Double { limit > 0 ? peak / limit : 0 }

    public enum Kind: String, Sendable, CaseIterable {
        /// Requests a second: the greatest mean of a second.
        case gatewayMethodRate, gatewayStageRate, gatewayAccountRate
        /// Invocations a second: ten times the concurrency.
        case invocationRate
        /// Executions at once.
        case accountConcurrency, reservedConcurrency
        /// New environments in 10 seconds.
        case scalingRate
        /// Units a second.
        case tableReadUnits, tableWriteUnits, partitionReadUnits, partitionWriteUnits
        /// Batches at once.
        case queueConcurrency
    }
}
