/// API Gateway: one stage of one REST API.
public struct GatewayModel: Sendable, Equatable {
    /// The stage's own throttle, or `nil` for the account's alone.
    public var stageThrottle: ThrottleModel?
    /// Requests of the whole account and region: 10,000 a second, bursts of 5,000 ("Amazon API Gateway quotas").
    public var accountThrottle: ThrottleModel
    /// Seconds that the gateway adds to an answer of the integration: authorizer, mapping, logs.
    public var overhead: Distribution
    /// Seconds of an answer from the stage's cache.
    public var cacheHit: Distribution
    /// Seconds after which the gateway gives an integration up and answers 504: 29 ("Amazon API Gateway quotas").
    public var integrationTimeout: Double

    public init(
        stageThrottle: ThrottleModel? = nil, accountThrottle: ThrottleModel = ThrottleModel(rate: 10_000, burst: 5000),
        overhead: Distribution = .constant(0), cacheHit: Distribution = .constant(0.003),
        integrationTimeout: Double = 29
    ) {
        self.stageThrottle = stageThrottle
        self.accountThrottle = accountThrottle
        self.overhead = overhead
        self.cacheHit = cacheHit
        self.integrationTimeout = integrationTimeout
    }
}

/// A token bucket ("Throttle requests to your REST APIs for better throughput in API Gateway").
public struct ThrottleModel: Sendable, Equatable {
    /// Tokens that come back each second.
    public var rate: Double
    /// Tokens that fit into the bucket.
    public var burst: Double

    public init(rate: Double, burst: Double) {
        self.rate = rate
        self.burst = burst
    }
}
