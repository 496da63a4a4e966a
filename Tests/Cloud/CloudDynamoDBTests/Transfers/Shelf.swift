import AWSCore
import AWSShapes
import CloudCore
import CloudTesting
import Synchronization
import Testing

@testable import CloudDynamoDB

/// Buckets that hold what they are given, as S3 would. They can be told to fail, and to wait.
final class Shelf: CloudService {
    private struct State {
        var buckets: [String: [String: [UInt8]]] = [:]
        var failures: [String: AWSError] = [:]
        var principals: [Principal] = []
        var isClosed = false
        var waiting: [CheckedContinuation<Void, Never>] = []
    }
    private let state = Mutex(State())
    static let noSuchBucket = AWSError("NoSuchBucket", "The specified bucket does not exist", status: 404)

    var model: ServiceModel { S3.service }

    subscript(bucket: String) -> [String: [UInt8]]? {
        get { state.withLock { $0.buckets[bucket] } }
        set { state.withLock { $0.buckets[bucket] = newValue } }
    }

    /// Who has called.
    var principals: [Principal] { state.withLock { $0.principals } }

    func fail(_ key: String, _ error: AWSError?) { state.withLock { $0.failures[key] = error } }

    /// Has every call wait from now on.
    func close() { state.withLock { $0.isClosed = true } }

    func open() {
        let waiting = state.withLock { state in
            state.isClosed = false
            defer { state.waiting = [] }
            return state.waiting
        }
        for one in waiting { one.resume() }
    }

    private func enter(_ bucket: String, _ key: String?, _ context: RequestContext) async throws -> [String: [UInt8]] {
        await withCheckedContinuation { continuation in
            let goesOn = state.withLock { state in
                state.principals.append(context.principal)
                if state.isClosed { state.waiting.append(continuation) }
                return !state.isClosed
            }
            if goesOn { continuation.resume() }
        }
        return try state.withLock { state in
            if let key, let error = state.failures[key] { throw error }
            guard let objects = state.buckets[bucket] else { throw Self.noSuchBucket }
            return objects
        }
    }

    var operations: OperationTable {
        var table = OperationTable()
        // Two keys a page, so that there are pages.
        table.on(S3.ListObjectsV2.self, authorizesItself: true) { input, context in
            let objects = try await self.enter(input.bucket, nil, context)
            var keys = objects.keys.filter { $0.hasPrefix(input.prefix ?? "") }.sorted()
            if let token = input.continuationToken { keys.removeAll { $0 <= token } }
            let page = Array(keys.prefix(2))
            return .init(
                isTruncated: keys.count > 2, contents: page.map { S3.Object(key: $0) },
                nextContinuationToken: keys.count > 2 ? page.last : nil)
        }
        table.on(S3.GetObject.self, authorizesItself: true) { input, context in
            let objects = try await self.enter(input.bucket, input.key, context)
            guard let bytes = objects[input.key] else { throw AWSError("NoSuchKey", "", status: 404) }
            return .init(body: Blob(bytes))
        }
        table.on(S3.PutObject.self, authorizesItself: true) { input, context in
            _ = try await self.enter(input.bucket, input.key, context)
            self.state.withLock { $0.buckets[input.bucket]?[input.key] = input.body?.bytes ?? [] }
            return .init(eTag: "\"d41d8cd98f00b204e9800998ecf8427e\"")
        }
        return table
    }
}

/// A DynamoDB beside buckets, whose imports and exports run.
struct TransferCloud {
    let cloud: TestCloud
    let shelf: Shelf

    static func with(
        directory: String? = nil, shelf: Shelf = Shelf(), _ body: (TransferCloud) async throws -> Void
    ) async throws {
        let cloud = try TestCloud(directory: directory)
        cloud.registry.register(shelf)
        let running = Task { await cloud.service.runTransfers() }
        let result: Result<Void, any Error>
        do {
            result = .success(try await body(.init(cloud: cloud, shelf: shelf)))
        } catch {
            result = .failure(error)
        }
        running.cancel()
        shelf.open()
        await running.value
        try result.get()
    }

    // MARK: - Imports

    static let notes = DynamoDB.TableCreationParameters(
        tableName: "notes", attributeDefinitions: [.init(attributeName: "pk", attributeType: "S")],
        keySchema: KeySchema.of("pk"), billingMode: "PAY_PER_REQUEST")

    static func request(
        _ table: DynamoDB.TableCreationParameters = notes, format: String = "DYNAMODB_JSON", prefix: String? = nil,
        compression: String? = nil, csv: DynamoDB.CsvOptions? = nil, token: String? = nil
    ) -> DynamoDB.ImportTableInput {
        .init(
            s3BucketSource: .init(s3Bucket: "source", s3KeyPrefix: prefix), inputFormat: format,
            tableCreationParameters: table, clientToken: token, inputFormatOptions: csv.map { .init(csv: $0) },
            inputCompressionType: compression)
    }

    func begin(_ input: DynamoDB.ImportTableInput = request()) async throws -> DynamoDB.ImportTableDescription {
        try await cloud.send(DynamoDB.ImportTable.self, input).importTableDescription
    }

    func describe(_ arn: String?) async throws -> DynamoDB.ImportTableDescription {
        let input = DynamoDB.DescribeImportInput(importArn: try #require(arn))
        return try await cloud.send(DynamoDB.DescribeImport.self, input).importTableDescription
    }

    func end(of arn: String?) async throws -> DynamoDB.ImportTableDescription {
        try await until { try await describe(arn).importStatus != "IN_PROGRESS" }
        return try await describe(arn)
    }

    /// Imports files, and answers what came of it.
    func `import`(
        _ files: [String: String], _ input: DynamoDB.ImportTableInput = request()
    ) async throws -> DynamoDB.ImportTableDescription {
        shelf["source"] = files.mapValues { Array($0.utf8) }
        return try await end(of: try await begin(input).importArn)
    }

    func items(_ table: String = "notes") async throws -> [Item] {
        try await cloud.send(DynamoDB.Scan.self, .init(tableName: table)).items ?? []
    }

    func status(_ table: String = "notes") async throws -> String? {
        try await cloud.send(DynamoDB.DescribeTable.self, .init(tableName: table)).table?.tableStatus
    }

    // MARK: - Exports

    func export(_ input: DynamoDB.ExportTableToPointInTimeInput) async throws -> DynamoDB.ExportDescription {
        let begun = try await cloud.send(DynamoDB.ExportTableToPointInTime.self, input).exportDescription
        let arn = try #require(begun?.exportArn)
        func now() async throws -> DynamoDB.ExportDescription {
            try #require(
                try await cloud.send(DynamoDB.DescribeExport.self, .init(exportArn: arn)).exportDescription)
        }
        try await until { try await now().exportStatus != "IN_PROGRESS" }
        return try await now()
    }
}
