/// A DynamoDB table in on-demand mode.
public struct TableModel: Sendable, Equatable {
    public var name: String
    /// What the table can do at second 0, in request units a second. A new one: 4,000 writes and 12,000 reads ("DynamoDB
    /// on-demand capacity mode", initial throughput).
    public var initialWriteUnits: Double
    public var initialReadUnits: Double
    /// The account's quota for one table: 40,000 read and 40,000 write units ("Quotas in Amazon DynamoDB").
    public var maximumWriteUnits: Double
    public var maximumReadUnits: Double
    /// One partition's bound ("Best practices for designing and using partition keys effectively in DynamoDB"): 1,000
    /// write and 3,000 read units a second.
    public var partitionWriteUnits: Double
    public var partitionReadUnits: Double
    /// How often a throttled call is tried again, and the mean of the first pause in seconds; each next pause doubles.
    public var retries: Int
    public var retryPause: Double

    public init(
        name: String, initialWriteUnits: Double = 4000, initialReadUnits: Double = 12_000,
        maximumWriteUnits: Double = 40_000, maximumReadUnits: Double = 40_000, partitionWriteUnits: Double = 1000,
        partitionReadUnits: Double = 3000, retries: Int = 3, retryPause: Double = 0.025
    ) {
        self.name = name
        self.initialWriteUnits = initialWriteUnits
        self.initialReadUnits = initialReadUnits
        self.maximumWriteUnits = maximumWriteUnits
        self.maximumReadUnits = maximumReadUnits
        self.partitionWriteUnits = partitionWriteUnits
        self.partitionReadUnits = partitionReadUnits
        self.retries = retries
        self.retryPause = retryPause
    }
}
