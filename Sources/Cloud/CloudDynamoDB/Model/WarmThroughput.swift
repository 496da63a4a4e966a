import AWSCore
import AWSShapes

/// What a table or an index can take at once. Here it takes what the machine can; the numbers are kept and told.
///
/// Source: Amazon DynamoDB Developer Guide, "Understanding DynamoDB warm throughput".
struct WarmThroughput: Sendable, Hashable {
    /// Of a new table that pays for requests. Units a second.
    static let onDemand = WarmThroughput(reads: 12_000, writes: 4_000)

    var reads: Int
    var writes: Int

    /// - Parameters:
    ///   - given: what the caller asked for.
    ///   - provisioned: nil of a table that pays for requests.
    init(_ given: DynamoDB.WarmThroughput?, provisioned: DynamoDB.ProvisionedThroughput?, isOnDemand: Bool) {
        let least = Self.least(provisioned, isOnDemand)
        reads = given?.readUnitsPerSecond ?? least.reads
        writes = given?.writeUnitsPerSecond ?? least.writes
    }

    private init(reads: Int, writes: Int) {
        self.reads = reads
        self.writes = writes
    }

    private static func least(_ provisioned: DynamoDB.ProvisionedThroughput?, _ isOnDemand: Bool) -> WarmThroughput {
        isOnDemand
            ? onDemand
            : WarmThroughput(
                reads: provisioned?.readCapacityUnits ?? 0, writes: provisioned?.writeCapacityUnits ?? 0)
    }

    /// - Parameter what: `table` or `index NAME`.
    static func check(
        _ given: DynamoDB.WarmThroughput?, of what: String, provisioned: DynamoDB.ProvisionedThroughput?,
        isOnDemand: Bool
    ) throws(AWSError) {
        guard let given else { return }
        let least = Self.least(provisioned, isOnDemand)
        let counts = [
            ("Read", given.readUnitsPerSecond, least.reads), ("Write", given.writeUnitsPerSecond, least.writes),
        ]
        for case (let name, let wanted?, let least) in counts where wanted < least {
            throw .invalidValue(
                "Requested \(name)UnitsPerSecond for WarmThroughput for \(what) is lower than "
                    + (isOnDemand
                        ? "initial throughput for OnDemand" : "\(name)CapacityUnits of ProvisionedThroughput"))
        }
    }

    var ofTable: DynamoDB.TableWarmThroughputDescription {
        .init(readUnitsPerSecond: reads, writeUnitsPerSecond: writes, status: "ACTIVE")
    }

    var ofIndex: DynamoDB.GlobalSecondaryIndexWarmThroughputDescription {
        .init(readUnitsPerSecond: reads, writeUnitsPerSecond: writes, status: "ACTIVE")
    }
}
