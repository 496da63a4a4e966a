import AWSCore
import AWSShapes
import CloudCore
import GRDB

/// Backups on demand. One is whole, and available, as soon as it is answered: it is copied within one transaction, which
/// other writes wait for.
///
/// Source: Amazon DynamoDB Developer Guide, "Backup and restore for DynamoDB".
extension DynamoDBService {
    func registerBackupOperations(_ operations: inout OperationTable) {
        operations.on(
            DynamoDB.CreateBackup.self, validates: true, resources: { input, _ in [self.arn(input.tableName)] }
        ) { input, _ in
            DynamoDB.CreateBackupOutput(backupDetails: try await self.createBackup(input).details())
        }
        operations.on(
            DynamoDB.DescribeBackup.self, validates: true, resources: { input, _ in [input.backupArn] }
        ) { input, _ in
            let backup = try self.store.read { db in try Self.backup(input.backupArn, db) }
            return DynamoDB.DescribeBackupOutput(backupDescription: backup.description())
        }
        operations.on(
            DynamoDB.DeleteBackup.self, validates: true, resources: { input, _ in [input.backupArn] }
        ) { input, _ in
            let backup = try await self.store.write { db in
                let backup = try Self.backup(input.backupArn, db)
                try BackupRows.delete(backup, db)
                return backup
            }
            return DynamoDB.DeleteBackupOutput(backupDescription: backup.description(status: "DELETED"))
        }
        operations.on(DynamoDB.ListBackups.self, validates: true) { input, _ in try self.listBackups(input) }
        operations.on(DynamoDB.DescribeLimits.self) { _, _ in
            // Amazon DynamoDB Developer Guide, "Quotas in Amazon DynamoDB": the default ones.
            DynamoDB.DescribeLimitsOutput(
                accountMaxReadCapacityUnits: 80_000, accountMaxWriteCapacityUnits: 80_000,
                tableMaxReadCapacityUnits: 40_000, tableMaxWriteCapacityUnits: 40_000)
        }
        registerRestoreOperations(&operations)
    }

    private func createBackup(_ input: DynamoDB.CreateBackupInput) async throws -> Backup {
        let table = try tableToRestore(input.tableName)
        let now = settings.clock.now
        let arn = Backup.arn(table: table.arn, at: now, random: settings.random.next())
        let tables = self.tables
        return try await store.write { db in
            guard let table = tables.table(named: table.name) else { throw AWSError.noTable(table.name) }
            return try BackupRows.insert(table, arn: arn, name: input.backupName, .user, at: now, db)
        }
    }

    /// A table of these operations, which have another error for one that is not there.
    func tableToRestore(_ name: String) throws(AWSError) -> Table {
        guard let table = tables.table(named: Self.name(name)) else { throw .noTable(Self.name(name)) }
        guard !table.settings.isImporting else {
            throw AWSError(
                "TableInUseException",
                "A target table with the specified name is either being created or deleted: \(table.name)")
        }
        return table
    }

    static func backup(_ arn: String, _ db: Database) throws -> Backup {
        guard let backup = try BackupRows.find(arn, db) else {
            throw AWSError("BackupNotFoundException", "Backup not found: \(arn)")
        }
        return backup
    }

    private func listBackups(_ input: DynamoDB.ListBackupsInput) throws -> DynamoDB.ListBackupsOutput {
        let limit = input.limit ?? 100
        var backups = try store.read { db in
            let start = try input.exclusiveStartBackupArn.map { try Self.backup($0, db).id } ?? 0
            return try BackupRows.all(of: input.tableName.map(Self.name), after: start, db)
        }
        backups.removeAll { backup in
            if let lower = input.timeRangeLowerBound, backup.created < lower { return true }
            if let upper = input.timeRangeUpperBound, backup.created >= upper { return true }
            switch input.backupType {
            case "ALL": return false
            case let kind?: return backup.kind.rawValue != kind
            case nil: return backup.kind != .user
            }
        }
        let page = backups.prefix(limit)
        return DynamoDB.ListBackupsOutput(
            backupSummaries: page.map(\.summary),
            lastEvaluatedBackupArn: backups.count > limit ? page.last?.arn : nil)
    }

    // MARK: - What DynamoDB does by itself

    /// How long the backup of a deleted table stays.
    private static let systemBackupLifetime = Duration.seconds(RecoveryLog.maximumDays * 86_400)

    /// Backs up a table that is being deleted, when it could be recovered.
    func backUpBeforeDeletion() -> @Sendable (Table, Database) throws -> Void {
        let now = settings.clock.now
        let random = settings.random.next()
        return { table, db in
            guard table.recovery != nil else { return }
            _ = try BackupRows.insert(
                table, arn: Backup.arn(table: table.arn, at: now, random: random),
                name: "\(table.name)$DeletedTableBackup", .system, at: now,
                expires: now + Self.systemBackupLifetime, db)
        }
    }

    /// Removes changes that nothing can be restored to any more, and backups whose time has come.
    func ageBackups() async throws {
        let now = settings.clock.now
        let horizon = now - .seconds(RecoveryLog.maximumDays * 86_400)
        let (hasOld, expired) = try store.read { db in
            (try RecoveryLog.hasOld(before: horizon, db), try BackupRows.expired(at: now, db))
        }
        for backup in expired { try await store.write { db in try BackupRows.delete(backup, db) } }
        guard hasOld else { return }
        while try await store.write({ db in try RecoveryLog.trim(before: horizon, db) }), !Task.isCancelled {}
    }
}

extension AWSError {
    static func noTable(_ name: String) -> AWSError {
        AWSError("TableNotFoundException", "Table not found: \(name)")
    }
}
