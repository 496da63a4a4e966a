import AWSCore
import AWSShapes
import CloudCore
import Synchronization

/// Decides which requests are throttled: by a roll of dice, and by the capacity of provisioned tables.
///
/// Source: Amazon DynamoDB Developer Guide, "DynamoDB provisioned capacity mode" and "Burst capacity".
final class Throttle: Sendable {
    enum Use: Sendable, Hashable { case reading, writing }

    /// Unused capacity that may be used later: so many seconds of it.
    static let burst = 300.0

    private struct Name: Hashable {
        let table: Int64
        let index: String?
        let use: Use
    }
    private struct Bucket {
        /// Less than nothing when the last request took more than there was.
        var units: Double
        var at: Timestamp
    }

    private let rate: Double
    let enforcesCapacity: Bool
    private let random: SeededRandom
    private let clock: any WallClock
    private let buckets: Mutex<[Name: Bucket]> = Mutex([:])

    init(_ adversity: DynamoDBAdversity, clock: any WallClock) {
        rate = adversity.throttleRate
        enforcesCapacity = adversity.enforcesCapacity
        random = SeededRandom(seed: adversity.seed)
        self.clock = clock
    }

    /// Whether a request is throttled for no reason.
    func isUnlucky() -> Bool { rate > 0 && Double(random.next() >> 11) * 0x1p-53 < rate }

    /// One of so many items.
    func pick(_ count: Int) -> Int { Int(random.next() % UInt64(max(1, count))) }

    // MARK: - Capacity

    /// How many units of capacity a table's or an index's bucket holds; nil when there is no end to them.
    func units(_ use: Use, of table: Table, index: String? = nil) -> Double? {
        guard let perSecond = capacity(use, of: table, index: index) else { return nil }
        let now = clock.now
        return buckets.withLock { buckets in
            Self.fill(&buckets[Name(table: table.id, index: index, use: use)], perSecond, now)
        }
    }

    /// Takes what a request used.
    func charge(_ units: Double, _ use: Use, of table: Table, index: String? = nil) {
        guard units > 0, let perSecond = capacity(use, of: table, index: index) else { return }
        let now = clock.now
        buckets.withLock { buckets in
            let name = Name(table: table.id, index: index, use: use)
            _ = Self.fill(&buckets[name], perSecond, now)
            buckets[name]?.units -= units
        }
    }

    private static func fill(_ bucket: inout Bucket?, _ perSecond: Double, _ now: Timestamp) -> Double {
        let full = perSecond * burst
        let old = bucket ?? Bucket(units: full, at: now)
        let seconds = Double((now - old.at).wholeNanoseconds) / 1e9
        let units = min(full, old.units + max(0, seconds) * perSecond)
        bucket = Bucket(units: units, at: now)
        return units
    }

    private func capacity(_ use: Use, of table: Table, index: String?) -> Double? {
        guard enforcesCapacity, !table.isOnDemand else { return nil }
        var given = table.definition.provisionedThroughput
        if let index {
            given = table.definition.globalSecondaryIndexes?.first { $0.indexName == index }?.provisionedThroughput
        }
        return given.map { Double(use == .reading ? $0.readCapacityUnits : $0.writeCapacityUnits) }
    }
}

extension Table {
    /// The error that throttled requests get: AWS names the reason by the billing mode.
    func throttled(index: String? = nil) -> AWSError {
        if isOnDemand {
            return AWSError(
                "ThrottlingException",
                "Throughput exceeds the current capacity of your table or index. DynamoDB is automatically scaling your "
                    + "table or index so please try again shortly. If exceptions persist, check if you have a hot key: "
                    + "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html.")
        }
        return AWSError(
            "ProvisionedThroughputExceededException",
            index == nil
                ? "The level of configured provisioned throughput for the table was exceeded. Consider increasing your "
                    + "provisioning level with the UpdateTable API."
                : "The level of configured provisioned throughput for one or more global secondary indexes of the table "
                    + "was exceeded. Consider increasing your provisioning level for the under-provisioned global "
                    + "secondary indexes with the UpdateTable API")
    }

    /// The same as a transaction's reason (API Reference, "TransactWriteItems").
    func throttledReason(index: String? = nil) -> DynamoDB.CancellationReason {
        .init(
            code: isOnDemand ? "ThrottlingError" : "ProvisionedThroughputExceeded",
            message: throttled(index: index).message)
    }
}
