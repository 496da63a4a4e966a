/// A topic's delivery into a standard queue, and the event source mapping that drains it into a function.
public struct QueueModel: Sendable, Equatable {
    public var name: String
    /// Seconds from publish to the message being in the queue.
    public var delivery: Distribution
    /// A function of ``SimulationInput/functions``, by name.
    public var function: String
    /// Seconds of the handler for a batch, in a warm environment, without calls…
    public var workPerBatch: Distribution
    /// …and for each message in it.
    public var workPerMessage: Distribution
    /// Made for each message, one after the other.
    public var callsPerMessage: [CallModel]
    /// Messages that one invocation takes at most (`BatchSize`, 1 to 10,000).
    public var batchSize: Int
    /// Seconds to wait for a batch to fill (`MaximumBatchingWindowInSeconds`, 0 to 300).
    public var batchingWindow: Double
    /// Seconds that a received message is hidden (`VisibilityTimeout`).
    public var visibilityTimeout: Double
    /// Receives before the message goes to the dead-letter queue (`maxReceiveCount`), or `nil` for no such queue.
    public var maxReceiveCount: Int?
    /// Seconds a message is kept at all (`MessageRetentionPeriod`).
    public var retention: Double
    /// Share of the messages whose handling fails, each time it is tried.
    public var failureShare: Double
    /// Whether only failed messages come back (`ReportBatchItemFailures`), or their whole batch.
    public var reportsBatchItemFailures: Bool
    /// `ScalingConfig.MaximumConcurrency` (2 to 1,000), or `nil`.
    public var maximumConcurrency: Int?
    /// How the event source mapping scales.
    public var pollers: PollerModel

    public init(
        name: String, delivery: Distribution = .constant(0), function: String,
        workPerBatch: Distribution = .constant(0),
        workPerMessage: Distribution = .constant(0), callsPerMessage: [CallModel] = [], batchSize: Int = 10,
        batchingWindow: Double = 0, visibilityTimeout: Double = 30, maxReceiveCount: Int? = nil,
        retention: Double = 345_600, failureShare: Double = 0, reportsBatchItemFailures: Bool = false,
        maximumConcurrency: Int? = nil, pollers: PollerModel = PollerModel()
    ) {
        self.name = name
        self.delivery = delivery
        self.function = function
        self.workPerBatch = workPerBatch
        self.workPerMessage = workPerMessage
        self.callsPerMessage = callsPerMessage
        self.batchSize = batchSize
        self.batchingWindow = batchingWindow
        self.visibilityTimeout = visibilityTimeout
        self.maxReceiveCount = maxReceiveCount
        self.retention = retention
        self.failureShare = failureShare
        self.reportsBatchItemFailures = reportsBatchItemFailures
        self.maximumConcurrency = maximumConcurrency
        self.pollers = pollers
    }
}

/// "Configuring scaling behavior for SQS event source mappings": five batches at once, then up to 300 more each minute while
/// messages wait, up to 1,250.
public struct PollerModel: Sendable, Equatable {
    public var initial: Int
    public var morePerMinute: Int
    public var maximum: Int
    /// Seconds that a long poll waits for a message (20): what an idle queue's empty receives cost.
    public var longPoll: Double

    public init(initial: Int = 5, morePerMinute: Int = 300, maximum: Int = 1250, longPoll: Double = 20) {
        self.initial = initial
        self.morePerMinute = morePerMinute
        self.maximum = maximum
        self.longPoll = longPoll
    }
}
