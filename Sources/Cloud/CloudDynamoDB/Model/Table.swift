import AWSCore
import AWSShapes

/// A table as it is now. A change makes another one.
final class Table: Sendable {
    /// What a table has besides what `CreateTable` takes.
    struct Settings: Sendable, Hashable {
        /// The attribute that says when an item expires; nil while time to live is off.
        var timeToLive: String?
        /// Since when point-in-time recovery is on. Milliseconds since the epoch; nil while it is off.
        var recoverableSince: Int64?
        var recoveryPeriodInDays = 35
        var created: Timestamp
        var tableID: String
        /// Of a table that was restored.
        var restore: Restore?
        /// While an import fills it; nobody else reads or changes it then.
        var isImporting = false
    }

    /// What a table was restored from.
    struct Restore: Sendable, Hashable {
        /// Nil when it was another table's point in time.
        let backup: String?
        let table: String
        let at: Timestamp
    }

    let id: Int64
    let name: String
    let arn: String
    /// As `CreateTable` took it, with what has changed since, tags too.
    let definition: DynamoDB.CreateTableInput
    let settings: Settings
    let key: KeySchema
    let indexes: [SecondaryIndex]
    /// The latest one, also after it was closed.
    let stream: TableStream?
    /// Where changes are kept for point-in-time recovery; nil while it is off.
    let recovery: RecoveryLog?
    /// Kept while reads lag behind.
    let recent: RecentChanges?

    init(
        id: Int64, arn: String, definition: DynamoDB.CreateTableInput, settings: Settings, key: KeySchema,
        indexes: [SecondaryIndex], stream: TableStream?, recovery: RecoveryLog? = nil, recent: RecentChanges? = nil
    ) {
        self.id = id
        self.name = definition.tableName
        self.arn = arn
        self.definition = definition
        self.settings = settings
        self.key = key
        self.indexes = indexes
        self.stream = stream
        self.recovery = recovery
        self.recent = recent
    }

    func index(_ name: String) -> SecondaryIndex? { indexes.first { $0.name == name && $0.kind != .expiry } }

    var hasLocalIndexes: Bool { indexes.contains { $0.kind == .local } }

    /// Whether a change of an item must know what the item was.
    var followsChanges: Bool { !indexes.isEmpty || stream != nil || recovery != nil || recent != nil }

    /// Refuses an item that cannot be in the table's indexes.
    func checkIndexKeys(_ item: Item, isUpdate: Bool = false) throws(AWSError) {
        for index in indexes { try index.check(item, isUpdate: isUpdate) }
    }

    var isOnDemand: Bool { definition.billingMode == "PAY_PER_REQUEST" }

    /// - Parameters:
    ///   - counts: items and bytes of the table, and of each index by its name.
    func description(
        _ counts: [String?: (items: Int, bytes: Int)] = [:], status: String? = nil
    )
        -> DynamoDB.TableDescription
    {
        let status = status ?? (settings.isImporting ? "CREATING" : "ACTIVE")
        let global = (definition.globalSecondaryIndexes ?? []).map { index in
            DynamoDB.GlobalSecondaryIndexDescription(
                indexName: index.indexName, keySchema: index.keySchema, projection: index.projection,
                indexStatus: status, provisionedThroughput: throughput(index.provisionedThroughput),
                indexSizeBytes: counts[index.indexName]?.bytes ?? 0, itemCount: counts[index.indexName]?.items ?? 0,
                indexArn: "\(arn)/index/\(index.indexName)", onDemandThroughput: index.onDemandThroughput,
                warmThroughput: WarmThroughput(
                    index.warmThroughput, provisioned: index.provisionedThroughput, isOnDemand: isOnDemand
                ).ofIndex)
        }
        let local = (definition.localSecondaryIndexes ?? []).map { index in
            DynamoDB.LocalSecondaryIndexDescription(
                indexName: index.indexName, keySchema: index.keySchema, projection: index.projection,
                indexSizeBytes: counts[index.indexName]?.bytes ?? 0, itemCount: counts[index.indexName]?.items ?? 0,
                indexArn: "\(arn)/index/\(index.indexName)")
        }
        return DynamoDB.TableDescription(
            attributeDefinitions: definition.attributeDefinitions, tableName: name, keySchema: definition.keySchema,
            tableStatus: status, creationDateTime: settings.created,
            provisionedThroughput: throughput(definition.provisionedThroughput),
            tableSizeBytes: counts[nil]?.bytes ?? 0,
            itemCount: counts[nil]?.items ?? 0, tableArn: arn, tableId: settings.tableID,
            billingModeSummary: isOnDemand
                ? .init(billingMode: "PAY_PER_REQUEST", lastUpdateToPayPerRequestDateTime: settings.created) : nil,
            localSecondaryIndexes: local.isEmpty ? nil : local, globalSecondaryIndexes: global.isEmpty ? nil : global,
            streamSpecification: stream.flatMap {
                $0.isOpen ? .init(streamEnabled: true, streamViewType: $0.viewType.rawValue) : nil
            }, latestStreamLabel: stream?.label, latestStreamArn: stream?.arn,
            restoreSummary: settings.restore.map {
                .init(
                    restoreDateTime: $0.at, restoreInProgress: false, sourceBackupArn: $0.backup,
                    sourceTableArn: $0.table)
            },
            sseDescription: encryption,
            tableClassSummary: definition.tableClass.map { .init(tableClass: $0) },
            deletionProtectionEnabled: definition.deletionProtectionEnabled ?? false,
            onDemandThroughput: definition.onDemandThroughput, warmThroughput: warmThroughput.ofTable)
    }

    var warmThroughput: WarmThroughput {
        WarmThroughput(
            definition.warmThroughput, provisioned: definition.provisionedThroughput, isOnDemand: isOnDemand)
    }

    private func throughput(_ given: DynamoDB.ProvisionedThroughput?) -> DynamoDB.ProvisionedThroughputDescription {
        .init(
            numberOfDecreasesToday: 0, readCapacityUnits: given?.readCapacityUnits ?? 0,
            writeCapacityUnits: given?.writeCapacityUnits ?? 0)
    }

    private var encryption: DynamoDB.SSEDescription? {
        guard let given = definition.sseSpecification, given.enabled == true else { return nil }
        return .init(
            status: "ENABLED", sseType: given.sseType ?? "KMS",
            kmsMasterKeyArn: given.kmsMasterKeyId ?? Self.keyOfAWS(arn))
    }

    /// The key that AWS keeps for DynamoDB in the account of a table.
    private static func keyOfAWS(_ table: String) -> String {
        ARN(table).map { "arn:\($0.partition):kms:\($0.region):\($0.accountID):alias/aws/dynamodb" } ?? ""
    }

    var timeToLiveDescription: DynamoDB.TimeToLiveDescription {
        .init(
            timeToLiveStatus: settings.timeToLive == nil ? "DISABLED" : "ENABLED", attributeName: settings.timeToLive)
    }

    /// The latest restorable time is AWS's, some minutes ago, though the log is written with each change.
    func backups(now: Timestamp) -> DynamoDB.ContinuousBackupsDescription {
        guard let since = settings.recoverableSince else {
            return .init(
                continuousBackupsStatus: "ENABLED",
                pointInTimeRecoveryDescription: .init(pointInTimeRecoveryStatus: "DISABLED"))
        }
        let oldest = now - .seconds(settings.recoveryPeriodInDays * 86_400)
        return .init(
            continuousBackupsStatus: "ENABLED",
            pointInTimeRecoveryDescription: .init(
                pointInTimeRecoveryStatus: "ENABLED", recoveryPeriodInDays: settings.recoveryPeriodInDays,
                earliestRestorableDateTime: max(oldest, Timestamp(milliseconds: since)),
                latestRestorableDateTime: max(Timestamp(milliseconds: since), now - .seconds(300))))
    }
}
