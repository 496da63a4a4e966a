import AWSCore
import AWSShapes
import CloudCore
import GRDB

/// Tables made of backups, and of other tables as they were. A restored table is active at once.
///
/// As in AWS a restored table has the items, the indexes, the capacity and the encryption of the other one; not its tags,
/// stream, time to live, point-in-time recovery and protection against deletion.
///
/// Source: Amazon DynamoDB API Reference, "RestoreTableFromBackup" and "RestoreTableToPointInTime".
extension DynamoDBService {
    /// What a restored table may have otherwise.
    private struct Overrides: Sendable {
        let billingMode: String?
        let throughput: DynamoDB.ProvisionedThroughput?
        let onDemandThroughput: DynamoDB.OnDemandThroughput?
        let globalIndexes: [DynamoDB.GlobalSecondaryIndex]?
        let localIndexes: [DynamoDB.LocalSecondaryIndex]?
        let encryption: DynamoDB.SSESpecification?
    }

    func registerRestoreOperations(_ operations: inout OperationTable) {
        operations.on(
            DynamoDB.RestoreTableFromBackup.self, validates: true,
            resources: { input, _ in [input.backupArn, self.arn(input.targetTableName)] }
        ) { input, _ in
            DynamoDB.RestoreTableFromBackupOutput(tableDescription: try await self.restore(input))
        }
        operations.on(
            DynamoDB.RestoreTableToPointInTime.self, validates: true,
            resources: { input, _ in
                [self.arn(input.sourceTableName ?? input.sourceTableArn ?? ""), self.arn(input.targetTableName)]
            }
        ) { input, _ in
            DynamoDB.RestoreTableToPointInTimeOutput(tableDescription: try await self.recover(input))
        }
    }

    private func restore(_ input: DynamoDB.RestoreTableFromBackupInput) async throws -> DynamoDB.TableDescription {
        let overrides = Overrides(
            billingMode: input.billingModeOverride, throughput: input.provisionedThroughputOverride,
            onDemandThroughput: input.onDemandThroughputOverride,
            globalIndexes: input.globalSecondaryIndexOverride, localIndexes: input.localSecondaryIndexOverride,
            encryption: input.sseSpecificationOverride)
        let settings = newSettings
        let tables = self.tables
        return try await tables.change { db in
            let backup = try Self.backup(input.backupArn, db)
            var settings = settings
            settings.restore = .init(backup: backup.arn, table: backup.tableARN, at: backup.created)
            return try Self.make(input.targetTableName, of: backup.definition, overrides, settings, tables, db) {
                table in try BackupRows.copy(backup, to: table, db)
            }
        }
    }

    private func recover(_ input: DynamoDB.RestoreTableToPointInTimeInput) async throws -> DynamoDB.TableDescription {
        guard let name = input.sourceTableName ?? input.sourceTableArn else {
            throw AWSError.validation("Either SourceTableName or SourceTableArn must be specified")
        }
        let source = try tableToRestore(name).name
        try Self.checkIsFree(input.targetTableName, tables)
        let isLatest = input.useLatestRestorableTime ?? false
        guard isLatest != (input.restoreDateTime != nil) else {
            throw AWSError.validation(
                "Exactly one of UseLatestRestorableTime and RestoreDateTime must be specified")
        }
        let overrides = Overrides(
            billingMode: input.billingModeOverride, throughput: input.provisionedThroughputOverride,
            onDemandThroughput: input.onDemandThroughputOverride,
            globalIndexes: input.globalSecondaryIndexOverride, localIndexes: input.localSecondaryIndexOverride,
            encryption: input.sseSpecificationOverride)
        let settings = newSettings
        let clock = self.settings.clock
        let tables = self.tables
        return try await tables.change { db in
            guard let source = tables.table(named: source) else { throw AWSError.noTable(source) }
            let now = clock.now
            let time = try Self.time(input.restoreDateTime, source, now, orThrow: .invalidRestoreTime)
            var settings = settings
            settings.restore = .init(backup: nil, table: source.arn, at: time)
            return try Self.make(input.targetTableName, of: source.definition, overrides, settings, tables, db) {
                // The latest is all that is there, whatever a clock that was set back wrote into the log.
                table in
                try RecoveryLog.copy(from: source, at: isLatest ? Timestamp(nanoseconds: .max) : time, to: table, db)
            }
        }
    }

    /// The moment to go back to. Any since recovery was switched on, or of its period: the log is written with each change,
    /// so that nothing needs to wait for the some minutes that AWS's latest restorable time is behind.
    ///
    /// - Parameter error: for any other moment.
    static func time(
        _ wanted: Timestamp?, _ source: Table, _ now: Timestamp, orThrow error: AWSError
    ) throws(AWSError) -> Timestamp {
        guard let earliest = source.backups(now: now).pointInTimeRecoveryDescription?.earliestRestorableDateTime else {
            throw AWSError(
                "PointInTimeRecoveryUnavailableException",
                "Point in time recovery is not enabled for table '\(source.name)'")
        }
        guard let wanted else { return now }
        // Times on the wire may be whole seconds.
        guard wanted.epochSeconds >= earliest.epochSeconds, wanted <= now else {
            throw error
        }
        return max(wanted, earliest)
    }

    // MARK: - The new table

    private var newSettings: Table.Settings {
        .init(
            created: Timestamp(milliseconds: settings.clock.now.milliseconds), tableID: settings.random.uuid())
    }

    private static func checkIsFree(_ name: String, _ tables: TableStore) throws(AWSError) {
        guard tables.table(named: name) == nil else {
            throw AWSError("TableAlreadyExistsException", "Table already exists: \(name)")
        }
    }

    /// Makes a table like another, on the writer.
    /// - Parameter copy: fills it with items.
    private static func make(
        _ name: String, of source: DynamoDB.CreateTableInput, _ overrides: Overrides, _ settings: Table.Settings,
        _ tables: TableStore, _ db: Database, _ copy: (Table) throws -> Void
    ) throws -> DynamoDB.TableDescription {
        try checkIsFree(name, tables)
        let definition = try Self.definition(name, of: source, overrides)
        let table = try tables.insert(definition, settings, db)
        try copy(table)
        for index in table.indexes { try ItemRows.fill(index, of: table, db) }
        return table.description(try ItemRows.counts(of: table, db))
    }

    private static func definition(
        _ name: String, of source: DynamoDB.CreateTableInput, _ overrides: Overrides
    ) throws -> DynamoDB.CreateTableInput {
        var definition = source
        definition.tableName = name
        definition.tags = nil
        definition.streamSpecification = nil
        definition.deletionProtectionEnabled = nil
        if let mode = overrides.billingMode {
            definition.billingMode = mode
            if mode == "PAY_PER_REQUEST" {
                definition.provisionedThroughput = nil
                for position in (definition.globalSecondaryIndexes ?? []).indices {
                    definition.globalSecondaryIndexes?[position].provisionedThroughput = nil
                }
            }
        }
        if let throughput = overrides.throughput { definition.provisionedThroughput = throughput }
        if let throughput = overrides.onDemandThroughput { definition.onDemandThroughput = throughput }
        if let encryption = overrides.encryption { definition.sseSpecification = encryption }
        if let wanted = overrides.globalIndexes {
            let known = source.globalSecondaryIndexes ?? []
            for index in wanted {
                let other = known.first { $0.indexName == index.indexName }
                guard let other, other.keySchema.document == index.keySchema.document,
                    other.projection.document == index.projection.document
                else { throw otherIndex(index.indexName) }
            }
            definition.globalSecondaryIndexes = wanted.isEmpty ? nil : wanted
        }
        if let wanted = overrides.localIndexes {
            let known = source.localSecondaryIndexes ?? []
            for index in wanted where !known.contains(where: { $0.document == index.document }) {
                throw otherIndex(index.indexName)
            }
            definition.localSecondaryIndexes = wanted.isEmpty ? nil : wanted
        }
        try dropUnused(&definition)
        try TableDefinition.check(definition)
        return definition
    }

    private static func otherIndex(_ name: String) -> AWSError {
        .invalidValue("The indexes provided should match existing secondary indexes: \(name)")
    }
}
