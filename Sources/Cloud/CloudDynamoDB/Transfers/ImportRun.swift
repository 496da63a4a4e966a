import AWSCore
import AWSShapes
import CloudCore
import GRDB
import JSON
import Logging

extension DynamoDBService {
    /// Fills a table, from its beginning.
    func runImport(_ transfer: Transfer) async throws {
        let input = try transfer.input(of: DynamoDB.ImportTable.self)
        let name = input.tableCreationParameters.tableName
        guard let table = tables.table(named: name), table.settings.tableID == transfer.tableID else {
            throw AWSError.tableNotFound(name)
        }
        try await store.write { db in
            try TransferRows.clear(table, db)
            try TransferRows.set(.init(), of: transfer.id, db)
        }
        var run = ImportRun(transfer, input, table, self)
        var failure: Transfer.Failure?
        do {
            try await run.run()
            if run.counts.errors > 0 { failure = .items }
        } catch {
            if Task.isCancelled { throw CancellationError() }
            failure = error as? Transfer.Failure
            if failure == nil {
                settings.logger.error("DynamoDB could not import \(transfer.arn): \(error)")
                failure = .unknown
            }
        }
        // Of a bucket that could not be listed nothing is left, not even the table.
        try await endImport(transfer, table, failure, keepsTable: run.hasListed)
    }

    private func endImport(
        _ transfer: Transfer, _ table: Table, _ failure: Transfer.Failure?, keepsTable: Bool
    ) async throws {
        let tables = self.tables
        let now = settings.clock.now
        try await tables.change { db in
            try TransferRows.end(transfer.id, failure, at: now, db)
            let table = try tables.current(table)
            guard keepsTable else { return try tables.delete(table, db) }
            var settings = table.settings
            settings.isImporting = false
            try tables.save(table.definition, settings, id: table.id, db)
        }
    }
}

/// One go through the files of an import, in the order of their keys: of items with the same key the last one stays.
struct ImportRun {
    /// What is written at once: items, and bytes of them.
    private static let batch = (items: 256, bytes: 4 << 20)
    /// Of a file once it is inflated, so that a small one cannot fill the memory. Bytes.
    private static let largestFile = 1 << 30
    /// Developer Guide, "Import format quotas and validation".
    private static let maximumFiles = 50_000
    /// How many errors are told in the log.
    private static let maximumEvents = 10_000

    private let transfer: Transfer
    private let input: DynamoDB.ImportTableInput
    private let table: Table
    private let service: DynamoDBService
    private let bucket: TransferBucket
    private let courier: TelemetryCourier

    private(set) var counts = Transfer.Counts()
    private(set) var hasListed = false
    private var pending: [ItemWrite] = []
    private var pendingBytes = 0
    private var events: [CloudWatchLogs.InputLogEvent] = []
    private var toldErrors = 0

    init(_ transfer: Transfer, _ input: DynamoDB.ImportTableInput, _ table: Table, _ service: DynamoDBService) {
        self.transfer = transfer
        self.input = input
        self.table = table
        self.service = service
        let source = input.s3BucketSource
        bucket = TransferBucket(
            registry: service.registry, name: source.s3Bucket, owner: source.s3BucketOwner,
            principal: transfer.principal)
        courier = TelemetryCourier(registry: service.registry, principal: .service("dynamodb.amazonaws.com"))
    }

    mutating func run() async throws {
        var files = 0
        var token: String?
        repeat {
            let page = try await bucket.list(input.s3BucketSource.s3KeyPrefix, from: token)
            hasListed = true
            files += page.keys.count
            guard files <= Self.maximumFiles else {
                throw Transfer.Failure(
                    "LimitExceededException", "An import can take \(Self.maximumFiles) S3 objects at most")
            }
            for key in page.keys {
                try Task.checkCancellation()
                try await take(try await bucket.read(key), of: key)
            }
            token = page.next
        } while token != nil
    }

    private mutating func take(_ file: [UInt8], of key: String) async throws {
        guard let bytes = inflated(file) else {
            counts.processed += 1
            note(.validation("The object is not a GZIP file, or too large"), at: 0, of: key)
            return try await flush()
        }
        var records = records(in: bytes)
        var position = 0
        while let record = records.next() {
            counts.processed += 1
            do throws(AWSError) { try take(try record.get()) } catch { note(error, at: position, of: key) }
            position += 1
            if pending.count >= Self.batch.items || pendingBytes >= Self.batch.bytes || events.count >= Self.batch.items
            {
                try Task.checkCancellation()
                try await flush()
            }
        }
        counts.bytes += bytes.count
        try await flush()
    }

    /// Checks an item as `PutItem` does, and has it wait for its batch.
    private mutating func take(_ item: Item) throws(AWSError) {
        let write = try ItemWrite.put(item, into: table, .init())
        guard case .put(let item) = write.action else { return }
        try table.checkIndexKeys(item)
        pending.append(write)
        pendingBytes += ItemSize.of(item)
    }

    private mutating func flush() async throws {
        let writes = pending
        pending = []
        pendingBytes = 0
        counts.moved += writes.count
        let tables = service.tables
        try await tables.store.write { [counts, transfer] db in
            for write in writes { try write.evaluate(tables, db).apply(db) }
            try TransferRows.set(counts, of: transfer.id, db)
        }
        if events.isEmpty { return }
        await courier.send(
            events, group: DynamoDBService.importLogGroup, stream: "\(transfer.name)/error", makesGroup: true)
        events = []
    }

    private mutating func note(_ error: AWSError, at position: Int, of key: String) {
        counts.errors += 1
        guard toldErrors < Self.maximumEvents else { return }
        toldErrors += 1
        let event: JSONValue = [
            "importArn": .string(transfer.arn),
            "errorMessages": [.string(error.message.isEmpty ? error.code : error.message)],
            "itemS3Pointer": ["bucket": .string(bucket.name), "key": .string(key), "itemIndex": .number(position)],
        ]
        let now = service.settings.clock.now.milliseconds
        events.append(.init(timestamp: Int(now), message: event.serialized()))
    }

    // MARK: - Formats

    private func inflated(_ file: [UInt8]) -> [UInt8]? {
        guard input.inputCompressionType == "GZIP" else { return file }
        return Zlib.gunzip(file, limit: Self.largestFile)
    }

    private func records(in bytes: [UInt8]) -> any ItemRecords {
        switch input.inputFormat {
        case "CSV":
            let options = input.inputFormatOptions?.csv
            return CSVRecords(
                bytes, delimiter: options?.delimiter?.utf8.first ?? UInt8(ascii: ","), header: options?.headerList,
                types: keyTypes)
        case "ION": return IonRecords(bytes)
        default: return JSONRecords(bytes)
        }
    }

    private var keyTypes: [String: String] {
        let definitions = table.definition.attributeDefinitions ?? []
        return Dictionary(
            definitions.map { ($0.attributeName, $0.attributeType) }, uniquingKeysWith: { first, _ in first })
    }
}
