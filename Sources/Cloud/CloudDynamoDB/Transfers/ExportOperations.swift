import AWSCore
import AWSShapes
import CloudCore
import GRDB

/// Tables written into a bucket as they were at a moment. That moment is copied as the request is taken: what is written
/// later does not show, however long the export runs.
///
/// Not built: incremental exports and filters.
/// Source: Amazon DynamoDB Developer Guide, "DynamoDB data export to Amazon S3: how it works"; API Reference,
/// "ExportTableToPointInTime".
extension DynamoDBService {
    func registerExportOperations(_ operations: inout OperationTable) {
        operations.on(
            DynamoDB.ExportTableToPointInTime.self, validates: true,
            resources: { input, _ in [self.arn(input.tableArn)] }
        ) { input, context in
            let transfer = try await self.startExport(input, context)
            return DynamoDB.ExportTableToPointInTimeOutput(
                exportDescription: try self.description(ofExport: transfer))
        }
        operations.on(
            DynamoDB.DescribeExport.self, validates: true, resources: { input, _ in [input.exportArn] }
        ) { input, _ in
            let found = try self.store.read { db in try TransferRows.find(input.exportArn, .export, db) }
            guard let found else {
                throw AWSError("ExportNotFoundException", "Export not found: \(input.exportArn)")
            }
            return DynamoDB.DescribeExportOutput(exportDescription: try self.description(ofExport: found))
        }
        operations.on(
            DynamoDB.ListExports.self, validates: true, resources: { input, _ in input.tableArn.map { [$0] } ?? [] }
        ) { input, _ in
            let page = try self.transfers(
                .export, of: input.tableArn, after: input.nextToken, limit: input.maxResults ?? 25)
            return DynamoDB.ListExportsOutput(
                exportSummaries: page.transfers.map {
                    .init(exportArn: $0.arn, exportStatus: $0.status.rawValue, exportType: "FULL_EXPORT")
                }, nextToken: page.next)
        }
    }

    // MARK: - Starting

    private func startExport(
        _ input: DynamoDB.ExportTableToPointInTimeInput, _ context: RequestContext
    ) async throws -> Transfer {
        try Self.check(input)
        // The error names the table as the request did.
        guard tables.table(named: Self.name(input.tableArn)) != nil else { throw AWSError.noTable(input.tableArn) }
        let source = try tableToRestore(input.tableArn)
        let arn = transferARN(.export, of: source.arn)
        let digest = RequestDigest.of(input.document)
        let request = try StoredRequest.encode(input, of: DynamoDB.ExportTableToPointInTime.self)
        let clock = settings.clock
        let tables = self.tables
        let transfer = try await store.write { db in
            let source = try tables.current(source)
            let now = clock.now
            var start = TransferRows.Start(
                direction: .export, arn: arn, tableARN: source.arn, tableID: source.settings.tableID,
                token: input.clientToken, digest: digest, request: request, principal: context.principal, at: now)
            if let known = try Self.known(start, db) { return known }
            let time = try Self.time(input.exportTime, source, now, orThrow: .invalidExportTime)
            start.exportTime = time
            let transfer = try Self.insert(start, db)
            // The latest is all that is there, whatever a clock that was set back wrote into the log.
            try RecoveryLog.copy(
                from: source, at: input.exportTime == nil ? Timestamp(nanoseconds: .max) : time,
                to: ExportRun.copy(of: source, for: transfer), db)
            return transfer
        }
        announce(transfer)
        return transfer
    }

    private static func check(_ input: DynamoDB.ExportTableToPointInTimeInput) throws(AWSError) {
        guard ARN(input.tableArn)?.resource.hasPrefix("table/") == true else {
            throw .validation("Invalid TableArn: \(input.tableArn)")
        }
        guard input.exportType != "INCREMENTAL_EXPORT", input.incrementalExportSpecification == nil else {
            throw .validation("ExportType INCREMENTAL_EXPORT is not built here: use FULL_EXPORT")
        }
        guard input.filterSpecification == nil else { throw .validation("FilterSpecification is not built here") }
        guard input.s3SseKmsKeyId == nil || input.s3SseAlgorithm == "KMS" else {
            throw .validation("S3SseKmsKeyId can only be specified when S3SseAlgorithm is KMS")
        }
    }

    // MARK: - Shapes

    private func description(ofExport transfer: Transfer) throws -> DynamoDB.ExportDescription {
        let input = try transfer.input(of: DynamoDB.ExportTableToPointInTime.self)
        let isCompleted = transfer.status == .completed
        return .init(
            exportArn: transfer.arn, exportStatus: transfer.status.rawValue, startTime: transfer.started,
            endTime: transfer.ended, exportManifest: transfer.manifest, tableArn: transfer.tableARN,
            tableId: transfer.tableID, exportTime: transfer.exportTime, clientToken: input.clientToken,
            s3Bucket: input.s3Bucket, s3BucketOwner: input.s3BucketOwner, s3Prefix: input.s3Prefix,
            s3SseAlgorithm: input.s3SseAlgorithm, s3SseKmsKeyId: input.s3SseKmsKeyId,
            failureCode: transfer.failure?.code, failureMessage: transfer.failure?.message,
            exportFormat: input.exportFormat ?? "DYNAMODB_JSON",
            billedSizeBytes: isCompleted ? transfer.counts.bytes : nil,
            itemCount: isCompleted ? transfer.counts.moved : nil, exportType: "FULL_EXPORT")
    }
}
