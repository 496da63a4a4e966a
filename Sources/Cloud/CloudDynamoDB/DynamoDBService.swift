import AWSCore
import AWSShapes
import CloudCore
import GRDB
import Logging
import Synchronization

/// Amazon DynamoDB: tables, secondary indexes, expressions, transactions and time to live.
///
/// Every read is consistent, and writes come one after the other, so no transaction ever conflicts with another; unless
/// ``DynamoDBAdversity`` says otherwise.
/// Not built: global tables.
public final class DynamoDBService: CloudService {
    let registry: ServiceRegistry
    let settings: CloudSettings
    let tables: TableStore

    var store: Store { tables.store }
    /// 16 MB a request, 16 KB a head; answers above 4 KB are compressed for who accepts it.
    public let frontEnd = FrontEnd(
        maximumBody: 16 << 20, maximumHead: 16 << 10, compressesAbove: 4096, server: "Server")

    /// Told of each import and export that starts; nil while nobody runs them.
    let transferStarts = Mutex<AsyncStream<Int64>.Continuation?>(nil)

    /// Nil unless requests are throttled.
    private let throttle: Throttle?

    /// - Parameter adversity: what is to go wrong on purpose.
    public init(
        registry: ServiceRegistry, settings: CloudSettings, adversity: DynamoDBAdversity = DynamoDBAdversity()
    ) throws {
        self.registry = registry
        self.settings = settings
        tables = try TableStore(
            path: settings.dataDirectory.map { $0 + "/dynamodb.sqlite" }, durability: settings.durability,
            arnPrefix: "arn:aws:dynamodb:\(settings.region):\(settings.accountID):table/", clock: settings.clock,
            lag: adversity.lag)
        let isThrottling = adversity.throttleRate > 0 || adversity.enforcesCapacity
        throttle = isThrottling ? Throttle(adversity, clock: settings.clock) : nil
    }

    public var model: ServiceModel { DynamoDB.service }
    public var resourceProviders: [any ResourceProvider] { [TableResource(service: self)] }

    public var operations: OperationTable {
        var table = OperationTable(explainsInput: true)
        registerTableOperations(&table)
        registerTableSettings(&table)
        registerResourcePolicies(&table)
        registerItemOperations(&table)
        registerBatchOperations(&table)
        registerTransactionOperations(&table)
        registerQueryOperations(&table)
        registerPartiQLOperations(&table)
        registerBackupOperations(&table)
        registerImportOperations(&table)
        registerExportOperations(&table)
        if let throttle { self.throttle(&table, by: throttle) }
        return table
    }

    // MARK: - Names

    /// A table by its name or its ARN.
    func table(_ name: String) throws(AWSError) -> Table {
        guard let table = tables.table(named: Self.name(name)) else {
            // A name that no table can have is worse than one that none has.
            try TableDefinition.checkName(Self.name(name))
            throw .resourceNotFound
        }
        guard !table.settings.isImporting else { throw .resourceNotFound }
        return table
    }

    /// The name in a table's name or ARN.
    static func name(_ text: String) -> String {
        guard text.hasPrefix("arn:"), let resource = ARN(text)?.resource, resource.hasPrefix("table/") else {
            return text
        }
        return String(resource.dropFirst(6).prefix { $0 != "/" })
    }

    /// The IAM resource of a table or of one of its indexes.
    func arn(_ table: String, index: String? = nil) -> String {
        let arn = "arn:aws:dynamodb:\(settings.region):\(settings.accountID):table/\(Self.name(table))"
        return index.map { "\(arn)/index/\($0)" } ?? arn
    }

    // MARK: - Time to live

    /// How often expired items are looked for. AWS takes up to days.
    static let expiryInterval = Duration.seconds(1)
    /// Items that expired longer ago stay (Developer Guide, "Using time to live (TTL)"): 5 years, in seconds.
    static let expiryHorizon: Int64 = 5 * 365 * 86_400
    private static let expiryBatch = 500

    public func run() async throws {
        await withDiscardingTaskGroup { group in
            group.addTask { await self.lookAfterTables() }
            group.addTask { await self.runTransfers() }
        }
    }

    private func lookAfterTables() async {
        while !Task.isCancelled {
            do { try await settings.clock.sleep(for: Self.expiryInterval) } catch { return }
            do {
                try await removeExpired()
                try await forgetTokens()
                try await ageStreams()
                try await ageBackups()
                try await ageTransfers()
            } catch {
                settings.logger.error("DynamoDB could not remove what has expired: \(error)")
            }
        }
    }

    func removeExpired() async throws {
        let now = settings.clock.now.epochSeconds
        for table in tables.all {
            guard let index = table.indexes.first(where: { $0.kind == .expiry }) else { continue }
            while !Task.isCancelled {
                let oldest = max(0, now - Self.expiryHorizon)
                let keys = try store.read { db in
                    try ItemRows.expired(index, from: oldest, before: now, limit: Self.expiryBatch, db)
                }
                if keys.isEmpty { break }
                try await remove(keys, from: table, index, now)
            }
        }
    }

    private func remove(_ keys: [StoredKey], from table: Table, _ index: SecondaryIndex, _ now: Int64) async throws {
        let tables = self.tables
        try await store.write { db in
            guard let table = try? tables.current(table), table.indexes.contains(index) else { return }
            for key in keys {
                // The item may have got another time meanwhile.
                guard let item = try ItemRows.find(key, in: table, db), let entry = index.entry(item),
                    entry.partition.lexicographicallyPrecedes(SecondaryIndex.expiryBytes(now))
                else { continue }
                try ItemRows.replace(item, by: nil, at: key, in: table, db, cause: .expiry)
            }
        }
    }
}
