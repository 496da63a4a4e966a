import AWSCore
import AWSShapes
import Testing

@testable import CloudDynamoDB

/// A table with a stream, and somebody who reads it.
struct StreamBench {
    let cloud: TestCloud

    init(
        _ viewType: String? = "NEW_AND_OLD_IMAGES", directory: String? = nil, clock: SimulatedClock = SimulatedClock()
    ) async throws {
        cloud = try TestCloud(directory: directory, clock: clock)
        try await create(viewType)
    }

    init(_ cloud: TestCloud) { self.cloud = cloud }

    func create(_ viewType: String?, name: String = "shop") async throws {
        var input = TestCloud.tableInput
        input.tableName = name
        input.streamSpecification = viewType.map { .init(streamEnabled: true, streamViewType: $0) }
        _ = try await cloud.send(DynamoDB.CreateTable.self, input)
    }

    func put(_ name: String, _ value: Int) async throws {
        try await cloud.put(.key("a", name).with(["v": .n("\(value)")]))
    }

    func delete(_ name: String) async throws {
        _ = try await cloud.send(DynamoDB.DeleteItem.self, .init(tableName: "shop", key: .key("a", name)))
    }

    func update(_ name: String, _ expression: String, _ values: Item? = nil) async throws {
        _ = try await cloud.send(
            DynamoDB.UpdateItem.self,
            .init(
                tableName: "shop", key: .key("a", name), updateExpression: expression,
                expressionAttributeValues: values))
    }

    func change(_ specification: DynamoDB.StreamSpecification) async throws -> DynamoDB.TableDescription? {
        try await cloud.send(
            DynamoDB.UpdateTable.self, .init(tableName: "shop", streamSpecification: specification)
        ).tableDescription
    }

    var arn: String {
        get async throws {
            let table = try await cloud.send(DynamoDB.DescribeTable.self, .init(tableName: "shop")).table
            return try #require(table?.latestStreamArn)
        }
    }

    func describe(_ arn: String? = nil) async throws -> DynamoDBStreams.StreamDescription {
        let arn = if let arn { arn } else { try await self.arn }
        return try #require(
            try await cloud.send(DynamoDBStreams.DescribeStream.self, .init(streamArn: arn)).streamDescription)
    }

    func iterator(
        _ type: String, shard: String? = nil, sequence: String? = nil, time: Timestamp? = nil, of stream: String? = nil
    ) async throws -> String {
        let description = try await describe(stream)
        let answer = try await cloud.send(
            DynamoDBStreams.GetShardIterator.self,
            .init(
                streamArn: try #require(description.streamArn),
                shardId: try shard ?? #require(description.shards?.last?.shardId),
                shardIteratorType: type, sequenceNumber: sequence, timestamp: time))
        return try #require(answer.shardIterator)
    }

    func read(_ iterator: String, limit: Int? = nil) async throws -> DynamoDBStreams.GetRecordsOutput {
        try await cloud.send(DynamoDBStreams.GetRecords.self, .init(shardIterator: iterator, limit: limit))
    }

    /// Every record that is there, through all shards, page by page.
    func all(_ stream: String? = nil, limit: Int? = nil) async throws -> [DynamoDBStreams.Record] {
        var records: [DynamoDBStreams.Record] = []
        for shard in try await describe(stream).shards ?? [] {
            var next: String? = try await iterator("TRIM_HORIZON", shard: shard.shardId, of: stream)
            while let iterator = next {
                let page = try await read(iterator, limit: limit)
                records += page.records ?? []
                if page.records?.isEmpty ?? true { break }
                next = page.nextShardIterator
            }
        }
        return records
    }
}

extension DynamoDBStreams.Record {
    /// `INSERT 1`: what happened to which sort key.
    var line: String { "\(eventName ?? "?") \(dynamodb?.keys?.text ?? "?")" }
}
