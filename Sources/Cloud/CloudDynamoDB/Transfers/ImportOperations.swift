import AWSCore
import AWSShapes
import CloudCore
import GRDB

/// Tables made of what lies in a bucket. The new table can be used once its import has ended.
///
/// Not built: Zstandard, vector indexes.
/// Source: Amazon DynamoDB Developer Guide, "DynamoDB data import from Amazon S3: how it works"; API Reference,
/// "ImportTable".
extension DynamoDBService {
    /// Where what is no item is written down.
    static let importLogGroup = "/aws-dynamodb/imports"

    func registerImportOperations(_ operations: inout OperationTable) {
        operations.on(
            DynamoDB.ImportTable.self, validates: true,
            resources: { input, _ in [self.arn(input.tableCreationParameters.tableName)] }
        ) { input, context in
            let transfer = try await self.startImport(input, context)
            return DynamoDB.ImportTableOutput(importTableDescription: try self.description(ofImport: transfer))
        }
        operations.on(
            DynamoDB.DescribeImport.self, validates: true, resources: { input, _ in [input.importArn] }
        ) { input, _ in
            let found = try self.store.read { db in try TransferRows.find(input.importArn, .import, db) }
            guard let found else {
                throw AWSError("ImportNotFoundException", "Import not found: \(input.importArn)")
            }
            return DynamoDB.DescribeImportOutput(importTableDescription: try self.description(ofImport: found))
        }
        operations.on(
            DynamoDB.ListImports.self, validates: true, resources: { input, _ in input.tableArn.map { [$0] } ?? [] }
        ) { input, _ in
            let page = try self.transfers(
                .import, of: input.tableArn, after: input.nextToken, limit: input.pageSize ?? 25)
            return DynamoDB.ListImportsOutput(
                importSummaryList: try page.transfers.map(self.summary(ofImport:)), nextToken: page.next)
        }
    }

    // MARK: - Starting

    private func startImport(
        _ input: DynamoDB.ImportTableInput, _ context: RequestContext
    ) async throws -> Transfer {
        try Self.check(input)
        let definition = input.tableCreationParameters.definition
        try TableDefinition.check(definition)
        let tableSettings = Table.Settings(
            created: Timestamp(milliseconds: settings.clock.now.milliseconds), tableID: settings.random.uuid(),
            isImporting: true)
        let tableARN = arn(definition.tableName)
        let start = TransferRows.Start(
            direction: .import, arn: transferARN(.import, of: tableARN), tableARN: tableARN,
            tableID: tableSettings.tableID, token: input.clientToken, digest: RequestDigest.of(input.document),
            request: try StoredRequest.encode(input, of: DynamoDB.ImportTable.self), principal: context.principal,
            at: settings.clock.now)
        let tables = self.tables
        let transfer = try await tables.change { db in
            if let known = try Self.known(start, db) { return known }
            guard tables.table(named: definition.tableName) == nil else {
                throw AWSError.tableExists(definition.tableName)
            }
            _ = try tables.insert(definition, tableSettings, db)
            return try Self.insert(start, db)
        }
        announce(transfer)
        return transfer
    }

    private static func check(_ input: DynamoDB.ImportTableInput) throws(AWSError) {
        if input.inputCompressionType == "ZSTD" {
            throw .validation("InputCompressionType ZSTD is not built here: use GZIP or NONE")
        }
        guard input.tableCreationParameters.vectorIndexes?.isEmpty ?? true else {
            throw .validation("VectorIndexes are not built here")
        }
        guard input.inputFormatOptions?.csv == nil || input.inputFormat == "CSV" else {
            throw .invalidValue("InputFormatOptions for CSV can only be specified when InputFormat is CSV")
        }
        let header = input.inputFormatOptions?.csv?.headerList ?? []
        guard Set(header).count == header.count else {
            throw .invalidValue("HeaderList contains duplicates")
        }
    }

    // MARK: - Shapes

    private var importLogGroupARN: String {
        "arn:aws:logs:\(settings.region):\(settings.accountID):log-group:\(Self.importLogGroup):*"
    }

    private func description(ofImport transfer: Transfer) throws -> DynamoDB.ImportTableDescription {
        let input = try transfer.input(of: DynamoDB.ImportTable.self)
        return .init(
            importArn: transfer.arn, importStatus: transfer.status.rawValue, tableArn: transfer.tableARN,
            tableId: transfer.tableID, clientToken: input.clientToken, s3BucketSource: input.s3BucketSource,
            errorCount: transfer.counts.errors, cloudWatchLogGroupArn: importLogGroupARN,
            inputFormat: input.inputFormat, inputFormatOptions: input.inputFormatOptions,
            inputCompressionType: input.inputCompressionType ?? "NONE",
            tableCreationParameters: input.tableCreationParameters, startTime: transfer.started,
            endTime: transfer.ended, processedSizeBytes: transfer.counts.bytes,
            processedItemCount: transfer.counts.processed, importedItemCount: transfer.counts.moved,
            failureCode: transfer.failure?.code, failureMessage: transfer.failure?.message)
    }

    private func summary(ofImport transfer: Transfer) throws -> DynamoDB.ImportSummary {
        let input = try transfer.input(of: DynamoDB.ImportTable.self)
        return .init(
            importArn: transfer.arn, importStatus: transfer.status.rawValue, tableArn: transfer.tableARN,
            s3BucketSource: input.s3BucketSource, cloudWatchLogGroupArn: importLogGroupARN,
            inputFormat: input.inputFormat, startTime: transfer.started, endTime: transfer.ended)
    }
}

extension DynamoDB.TableCreationParameters {
    /// As `CreateTable` would take it.
    var definition: DynamoDB.CreateTableInput {
        .init(
            tableName: tableName, attributeDefinitions: attributeDefinitions, keySchema: keySchema,
            globalSecondaryIndexes: globalSecondaryIndexes, billingMode: billingMode,
            provisionedThroughput: provisionedThroughput, sseSpecification: sseSpecification,
            onDemandThroughput: onDemandThroughput)
    }
}
