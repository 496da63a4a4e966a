import AWSCore
import AWSShapes
import CloudCore
import GRDB

/// Amazon DynamoDB Streams: what changed in tables, in order, for a day.
///
/// A record can be read as soon as its write is acknowledged. A stream has one shard at a time; it is replaced every
/// four hours, as AWS does.
public struct DynamoDBStreamsService: CloudService {
    private let settings: CloudSettings
    private let tables: TableStore

    private var store: Store { tables.store }

    /// - Parameter tables: the service whose tables have the streams.
    public init(of tables: DynamoDBService) {
        settings = tables.settings
        self.tables = tables.tables
    }

    public var model: ServiceModel { DynamoDBStreams.service }

    public var operations: OperationTable {
        var table = OperationTable(explainsInput: true)
        table.on(DynamoDBStreams.ListStreams.self, validates: true) { input, _ in try self.list(input) }
        table.on(
            DynamoDBStreams.DescribeStream.self, validates: true, resources: { input, _ in [input.streamArn] }
        ) { input, _ in try self.describe(input) }
        table.on(
            DynamoDBStreams.GetShardIterator.self, validates: true, resources: { input, _ in [input.streamArn] }
        ) { input, _ in try self.iterator(input) }
        table.on(
            DynamoDBStreams.GetRecords.self, validates: true,
            resources: { input, _ in ShardIterator(input.shardIterator).map { [$0.stream.text] } ?? [] }
        ) { input, _ in try self.records(input) }
        return table
    }

    // MARK: - Streams

    private static let maximumPage = 100

    private func list(_ input: DynamoDBStreams.ListStreamsInput) throws -> DynamoDBStreams.ListStreamsOutput {
        let limit = input.limit ?? Self.maximumPage
        try RequestChecks.range(limit, "limit", 1...Self.maximumPage)
        let start = try input.exclusiveStartStreamArn.map { text throws(AWSError) in try name(text) }
        let found = try store.read { db in
            try StoredStream.list(of: input.tableName, after: start, limit: limit + 1, db)
        }
        let page = found.prefix(limit).map { stream in
            DynamoDBStreams.Stream(
                streamArn: arn(stream), tableName: stream.tableName, streamLabel: stream.label)
        }
        return .init(streams: page, lastEvaluatedStreamArn: found.count > limit ? page.last?.streamArn : nil)
    }

    private func describe(_ input: DynamoDBStreams.DescribeStreamInput) throws -> DynamoDBStreams.DescribeStreamOutput {
        let limit = input.limit ?? Self.maximumPage
        try RequestChecks.range(limit, "limit", 1...Self.maximumPage)
        let name = try name(input.streamArn)
        if let filter = input.shardFilter, filter.type == nil || filter.shardId == nil {
            throw AWSError.invalidValue("ShardFilter needs both a Type and a ShardId")
        }
        var (stream, shards) = try store.read { db in
            let stream = try find(name, db)
            return (stream, try stream.shards(db))
        }
        if let parent = input.shardFilter?.shardId { shards.removeAll { $0.parent != parent } }
        if let start = input.exclusiveStartShardId { shards.removeAll { $0.name <= start } }
        let page = shards.prefix(limit)
        return .init(
            streamDescription: .init(
                streamArn: input.streamArn, streamLabel: stream.label,
                streamStatus: stream.isOpen ? "ENABLED" : "DISABLED", streamViewType: stream.viewType,
                creationRequestDateTime: stream.created, tableName: stream.tableName, keySchema: stream.keySchema,
                shards: page.map(\.shape), lastEvaluatedShardId: shards.count > limit ? page.last?.name : nil))
    }

    private func arn(_ stream: StoredStream) -> String {
        "arn:aws:dynamodb:\(settings.region):\(settings.accountID):table/\(stream.tableName)/stream/\(stream.label)"
    }

    private func name(_ arn: String) throws(AWSError) -> StreamARN {
        guard let name = StreamARN(arn) else { throw .validation("Invalid StreamArn: \(arn)") }
        return name
    }

    private func find(_ name: StreamARN, _ db: Database) throws -> StoredStream {
        guard let stream = try StoredStream.find(name, db), arn(stream) == name.text else {
            throw AWSError(
                "ResourceNotFoundException", "Requested resource not found: Stream: \(name.text) not found")
        }
        return stream
    }

    // MARK: - Records

    private func iterator(
        _ input: DynamoDBStreams.GetShardIteratorInput
    ) throws -> DynamoDBStreams.GetShardIteratorOutput {
        let type = input.shardIteratorType
        let name = try name(input.streamArn)
        let number = try sequence(input)
        guard (type == "AT_TIMESTAMP") == (input.timestamp != nil) else {
            throw AWSError.validation(
                type == "AT_TIMESTAMP"
                    ? "Timestamp must be given with ShardIteratorType AT_TIMESTAMP"
                    : "Timestamp cannot be given with ShardIteratorType \(type)")
        }
        return try store.read { db in
            let stream = try find(name, db)
            guard let shard = try stream.shards(db).first(where: { $0.name == input.shardId }) else {
                throw AWSError(
                    "ResourceNotFoundException",
                    "Requested resource not found: Shard \(input.shardId) in Stream \(name.text) not found")
            }
            let end = try stream.end(of: shard, db)
            let position: Int64
            switch (type, number, input.timestamp) {
            case (_, let number?, _):
                position = type == "AT_SEQUENCE_NUMBER" ? number.value : number.value + 1
                guard number.value >= shard.first, number.value <= shard.last ?? end else {
                    throw Self.invalid(number.text, for: shard)
                }
                if position <= stream.trimmed { throw Self.trimmed }
            case (_, _, let time?): position = try stream.sequence(in: shard, from: time, db) ?? end
            case ("LATEST", _, _): position = end
            default: position = max(shard.first, stream.trimmed + 1)
            }
            let iterator = ShardIterator(
                stream: name, shardID: shard.id, position: position, issued: settings.clock.now.milliseconds)
            return .init(shardIterator: iterator.text)
        }
    }

    private func sequence(_ input: DynamoDBStreams.GetShardIteratorInput) throws(AWSError) -> SequenceNumber? {
        let type = input.shardIteratorType
        guard type == "AT_SEQUENCE_NUMBER" || type == "AFTER_SEQUENCE_NUMBER" else {
            guard input.sequenceNumber == nil else {
                throw .validation("SequenceNumber cannot be given with ShardIteratorType \(type)")
            }
            return nil
        }
        guard let text = input.sequenceNumber else {
            throw .validation("SequenceNumber must be given with ShardIteratorType \(type)")
        }
        guard let number = SequenceNumber(text) else { throw .validation("Invalid SequenceNumber: \(text)") }
        return number
    }

    private static func invalid(_ number: String, for shard: StreamShard) -> AWSError {
        .validation("Invalid SequenceNumber: \(number) is not of shard \(shard.name)")
    }

    private static let trimmed = AWSError(
        "TrimmedDataAccessException",
        "The operation attempted to read past the oldest stream record in a shard.")

    /// Amazon DynamoDB API Reference, "GetRecords".
    private static let maximumRecords = 1000

    private func records(_ input: DynamoDBStreams.GetRecordsInput) throws -> DynamoDBStreams.GetRecordsOutput {
        let limit = input.limit ?? Self.maximumRecords
        try RequestChecks.range(limit, "limit", 1...Self.maximumRecords)
        guard let iterator = ShardIterator(input.shardIterator) else {
            throw AWSError.validation("Invalid ShardIterator")
        }
        let now = settings.clock.now.milliseconds
        guard now - iterator.issued <= ShardIterator.lifetime else {
            throw AWSError("ExpiredIteratorException", "The shard iterator has expired: it is older than 15 minutes.")
        }
        return try store.read { db in
            let stream = try find(iterator.stream, db)
            guard iterator.position > stream.trimmed else { throw Self.trimmed }
            guard let shard = try stream.shards(db).first(where: { $0.id == iterator.shardID }) else {
                throw Self.trimmed
            }
            let (records, next) = try stream.records(
                in: shard, from: max(iterator.position, shard.first), limit: limit, region: settings.region, db)
            return .init(
                records: records,
                nextShardIterator: next.map {
                    ShardIterator(stream: iterator.stream, shardID: shard.id, position: $0, issued: now).text
                })
        }
    }
}
