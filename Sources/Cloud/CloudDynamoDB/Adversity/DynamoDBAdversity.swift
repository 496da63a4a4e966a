/// What DynamoDB is to be like, so that programs can be tested against more than good weather. All is off by default.
public struct DynamoDBAdversity: Sendable, Hashable {
    /// How old what eventually consistent reads and global secondary indexes show is: the state of so long ago, by the
    /// cloud's clock. Consistent reads and transactions show what is.
    public var lag: Duration
    /// How many requests are throttled for no reason, 0 to 1: of batches items are left over, of transactions one item
    /// is the reason to cancel.
    public var throttleRate: Double
    /// Which requests those are: the same ones from the same seed.
    public var seed: UInt64
    /// Whether provisioned tables and indexes have the capacity that they say, and a burst of five minutes of it.
    public var enforcesCapacity: Bool

    public init(
        lag: Duration = .zero, throttleRate: Double = 0, seed: UInt64 = 1, enforcesCapacity: Bool = false
    ) {
        self.lag = lag
        self.throttleRate = throttleRate
        self.seed = seed
        self.enforcesCapacity = enforcesCapacity
    }
}
