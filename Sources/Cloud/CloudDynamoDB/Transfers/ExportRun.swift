import AWSCore
import AWSShapes
import CloudCore
import GRDB
import JSON
import Logging

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension DynamoDBService {
    /// Writes the files of an export. Their names follow from its ARN, so that a second try writes over the first.
    func runExport(_ transfer: Transfer) async throws {
        let input = try transfer.input(of: DynamoDB.ExportTableToPointInTime.self)
        var run = ExportRun(transfer, input, self)
        var failure: Transfer.Failure?
        do { try await run.run() } catch {
            if Task.isCancelled { throw CancellationError() }
            failure = error as? Transfer.Failure
            if failure == nil {
                settings.logger.error("DynamoDB could not export \(transfer.arn): \(error)")
                failure = .unknown
            }
        }
        let manifest = failure == nil ? run.summaryKey : nil
        let now = settings.clock.now
        try await store.write { [counts = run.counts, failure] db in
            try TransferRows.set(counts, of: transfer.id, db)
            try TransferRows.end(transfer.id, failure, manifest: manifest, at: now, db)
            try TransferRows.clearItems(tableID: ExportRun.copyID(of: transfer), db)
        }
    }
}

/// One go through the items of an export.
///
/// Source: Amazon DynamoDB Developer Guide, "DynamoDB table export output format"; the files of checksums have the names
/// that others find in their buckets.
struct ExportRun {
    /// What is read at once, and how large a data file gets before it is compressed. Items; bytes.
    private static let page = 500
    private static let fileSize = 16 << 20

    private let transfer: Transfer
    private let input: DynamoDB.ExportTableToPointInTimeInput
    private let service: DynamoDBService
    private let bucket: TransferBucket
    /// Before the names of its files.
    private let folder: String

    private(set) var counts = Transfer.Counts()
    /// A line a data file.
    private var files: [UInt8] = []
    private var fileCount = 0

    init(_ transfer: Transfer, _ input: DynamoDB.ExportTableToPointInTimeInput, _ service: DynamoDBService) {
        self.transfer = transfer
        self.input = input
        self.service = service
        bucket = TransferBucket(
            registry: service.registry, name: input.s3Bucket, owner: input.s3BucketOwner,
            principal: transfer.principal)
        let prefix = input.s3Prefix.map { $0.isEmpty ? "" : "\($0)/" } ?? ""
        folder = "\(prefix)AWSDynamoDB/\(transfer.name)"
    }

    var summaryKey: String { "\(folder)/manifest-summary.json" }

    // MARK: - The copy

    /// The items wait among those of tables, under a number that no table has.
    static func copyID(of transfer: Transfer) -> Int64 { -transfer.id }

    /// A table to copy the items into.
    static func copy(of source: Table, for transfer: Transfer) -> Table {
        Table(
            id: copyID(of: transfer), arn: source.arn, definition: source.definition, settings: source.settings,
            key: source.key, indexes: [], stream: nil)
    }

    // MARK: - Files

    mutating func run() async throws {
        try await write([], as: "\(folder)/_started")
        var last: StoredKey?
        var lines: [UInt8] = []
        var items = 0
        repeat {
            try Task.checkCancellation()
            let page = try next(after: last, into: &lines)
            items += page.items
            last = page.last
            if lines.count >= Self.fileSize || (last == nil && (items > 0 || fileCount == 0)) {
                try await writeData(lines, items: items)
                lines.removeAll(keepingCapacity: true)
                items = 0
            }
        } while last != nil
        try await writeManifests()
    }

    /// Appends the items of the next page; its last key is nil when none come behind.
    private mutating func next(
        after start: StoredKey?, into lines: inout [UInt8]
    ) throws -> (items: Int, last: StoredKey?) {
        var last: StoredKey?
        var items = 0
        var bytes = 0
        let isIon = input.exportFormat == "ION"
        try service.store.read { db in
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT pk, sk, body FROM item WHERE tableID = ? AND (pk, sk) > (?, ?) ORDER BY pk, sk LIMIT ?
                    """,
                arguments: [
                    Self.copyID(of: transfer), start?.partition ?? Data(), start?.sort ?? Data(), Self.page,
                ])
            while let row = try rows.next() {
                if isIon {
                    let item = try ItemRows.item(row, 2)
                    bytes += ItemSize.of(item)
                    IonText.append(item, to: &lines)
                } else {
                    lines.append(contentsOf: #"{"Item":"#.utf8)
                    bytes += try row.withUnsafeData(atIndex: 2) { try ItemCodec.appendJSON($0 ?? Data(), to: &lines) }
                    lines.append(UInt8(ascii: "}"))
                }
                lines.append(UInt8(ascii: "\n"))
                items += 1
                last = StoredKey(partition: row[0], sort: row[1])
            }
        }
        counts.processed += items
        counts.moved += items
        counts.bytes += bytes
        return (items, items < Self.page ? nil : last)
    }

    private mutating func writeData(_ lines: [UInt8], items: Int) async throws {
        guard let bytes = Zlib.gzip(lines) else { throw AWSError.internalFailure() }
        let name = RequestDigest.of(.list([.string(transfer.arn), .integer(Int64(fileCount))])).hexEncoded
        let key = "\(folder)/data/\(name).\(input.exportFormat == "ION" ? "ion" : "json").gz"
        let tag = try await write(bytes, as: key)
        let line: JSONValue = [
            "itemCount": .number(items), "md5Checksum": .string(Self.checksum(tag)), "etag": .string(tag),
            "dataFileS3Key": .string(key),
        ]
        line.append(to: &files)
        files.append(UInt8(ascii: "\n"))
        fileCount += 1
    }

    private func writeManifests() async throws {
        let filesKey = "\(folder)/manifest-files.json"
        try await write(files, as: filesKey, checksum: "\(folder)/manifest-files.md5")
        let time = transfer.exportTime ?? transfer.started
        let summary: JSONValue = [
            "version": "2020-06-30", "exportArn": .string(transfer.arn),
            "startTime": .string(transfer.started.iso8601), "endTime": .string(service.settings.clock.now.iso8601),
            "tableArn": .string(transfer.tableARN), "tableId": .string(transfer.tableID),
            "exportTime": .string(time.iso8601), "s3Bucket": .string(input.s3Bucket),
            "s3Prefix": Self.orNull(input.s3Prefix), "s3SseAlgorithm": Self.orNull(input.s3SseAlgorithm),
            "s3SseKmsKeyId": Self.orNull(input.s3SseKmsKeyId), "manifestFilesS3Key": .string(filesKey),
            "billedSizeBytes": .number(counts.bytes), "itemCount": .number(counts.moved),
            "outputFormat": .string(input.exportFormat ?? "DYNAMODB_JSON"), "exportType": "FULL_EXPORT",
        ]
        try await write(summary.utf8Bytes(), as: summaryKey, checksum: "\(folder)/manifest-summary.md5")
    }

    private func write(_ bytes: [UInt8], as key: String, checksum: String) async throws {
        let tag = try await write(bytes, as: key)
        try await write(Array(Self.checksum(tag).utf8), as: checksum)
    }

    @discardableResult
    private func write(_ bytes: [UInt8], as key: String) async throws -> String {
        try await bucket.write(
            bytes, as: key, encryption: input.s3SseAlgorithm, encryptionKey: input.s3SseKmsKeyId)
    }

    private static func orNull(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

    /// The entity tag of an object that came in one piece is the MD5 of its bytes, in hexadecimal digits.
    private static func checksum(_ tag: String) -> String {
        ([UInt8](hex: tag) ?? []).base64Encoded()
    }
}
