import AWSCore
import AWSShapes
import CloudCore
import Testing

@testable import CloudDynamoDB

/// Iterators, pages, shards and what age does to them.
@Suite struct StreamReadingTests {
    @Test func `every type of iterator begins where it says`() async throws {
        let bench = try await StreamBench("KEYS_ONLY")
        for number in 1...3 {
            bench.cloud.clock.advance(by: .seconds(10))
            try await bench.put("\(number)", number)
        }
        let middle = try #require(try await bench.all()[1].dynamodb)
        func lines(_ iterator: String) async throws -> [String] {
            try await bench.read(iterator).records?.map(\.line) ?? []
        }
        let latest = try await bench.iterator("LATEST")
        #expect(try await lines(latest) == [])
        #expect(try await lines(bench.iterator("TRIM_HORIZON")) == ["INSERT 1", "INSERT 2", "INSERT 3"])
        let number = middle.sequenceNumber
        #expect(
            try await lines(bench.iterator("AT_SEQUENCE_NUMBER", sequence: number)) == ["INSERT 2", "INSERT 3"])
        #expect(try await lines(bench.iterator("AFTER_SEQUENCE_NUMBER", sequence: number)) == ["INSERT 3"])
        let time = try #require(middle.approximateCreationDateTime)
        #expect(try await lines(bench.iterator("AT_TIMESTAMP", time: time)) == ["INSERT 2", "INSERT 3"])
        #expect(try await lines(bench.iterator("AT_TIMESTAMP", time: time + .seconds(1))) == ["INSERT 3"])
        #expect(try await lines(bench.iterator("AT_TIMESTAMP", time: time + .seconds(60))) == [])
        // The shard's own beginning is a place too.
        let start = try await bench.describe().shards?.first?.sequenceNumberRange?.startingSequenceNumber
        #expect(try await lines(bench.iterator("AT_SEQUENCE_NUMBER", sequence: start)).count == 3)
        try await bench.put("4", 4)
        #expect(try await lines(latest) == ["INSERT 4"])
    }

    @Test func `pages follow one another without a gap`() async throws {
        let bench = try await StreamBench("KEYS_ONLY")
        for number in 0..<5 { try await bench.put("\(number)", number) }
        let first = try await bench.read(bench.iterator("TRIM_HORIZON"), limit: 2)
        #expect(first.records?.map(\.line) == ["INSERT 0", "INSERT 1"])
        let second = try await bench.read(#require(first.nextShardIterator), limit: 3)
        #expect(second.records?.map(\.line) == ["INSERT 2", "INSERT 3", "INSERT 4"])
        let third = try await bench.read(#require(second.nextShardIterator))
        #expect(third.records?.isEmpty == true)
        try await bench.put("5", 5)
        let fourth = try await bench.read(#require(third.nextShardIterator))
        #expect(fourth.records?.map(\.line) == ["INSERT 5"])
    }

    @Test func `an answer has a megabyte at most`() async throws {
        let bench = try await StreamBench("NEW_IMAGE")
        let text = String(repeating: "x", count: 300_000)
        for number in 0..<5 { try await bench.cloud.put(.key("a", "\(number)").with(["t": .s(text)])) }
        let first = try await bench.read(bench.iterator("TRIM_HORIZON"))
        #expect(first.records?.count == 3)
        let second = try await bench.read(#require(first.nextShardIterator))
        #expect(second.records?.map(\.line) == ["INSERT 3", "INSERT 4"])
    }

    @Test(arguments: [
        ("TRIM_HORIZON", "100000000000000000001", nil), ("LATEST", "100000000000000000001", nil),
        ("AT_SEQUENCE_NUMBER", nil, nil), ("AFTER_SEQUENCE_NUMBER", nil, nil),
        ("AT_SEQUENCE_NUMBER", "sdfsafglldfngjdafnasdflgnaldklkafdsgklnasdlv", nil),
        ("AT_SEQUENCE_NUMBER", "199999999999999999999", nil), ("AT_SEQUENCE_NUMBER", "100000000000000000999", nil),
        ("AT_SEQUENCE_NUMBER", "100000000000000000000", nil), ("SOMEWHERE", nil, nil), ("AT_TIMESTAMP", nil, nil),
        ("LATEST", nil, 1.0),
    ])
    func `an iterator that makes no sense is refused`(type: String, sequence: String?, time: Double?) async throws {
        let bench = try await StreamBench()
        let shard = try #require(try await bench.describe().shards?.first?.shardId)
        let error = await bench.cloud.refusal(
            DynamoDBStreams.GetShardIterator.self,
            .init(
                streamArn: try await bench.arn, shardId: shard, shardIteratorType: type, sequenceNumber: sequence,
                timestamp: time.map { Timestamp(seconds: $0) }))
        #expect(error?.code == "ValidationException")
    }

    @Test func `streams and shards that are not there are not found`() async throws {
        let bench = try await StreamBench()
        let arn = try await bench.arn
        let shard = try #require(try await bench.describe().shards?.first?.shardId)
        func refusal(_ arn: String, _ shard: String) async -> String? {
            await bench.cloud.refusal(
                DynamoDBStreams.GetShardIterator.self,
                .init(streamArn: arn, shardId: shard, shardIteratorType: "LATEST"))?.code
        }
        #expect(await refusal(arn, String(repeating: "s", count: 30)) == "ResourceNotFoundException")
        #expect(await refusal(arn + "x", shard) == "ResourceNotFoundException")
        #expect(
            await refusal(arn.replacing("us-east-1", with: "eu-west-1"), shard) == "ResourceNotFoundException")
        #expect(await refusal(String(repeating: "s", count: 60), shard) == "ValidationException")
        let gone = await bench.cloud.refusal(
            DynamoDBStreams.DescribeStream.self, .init(streamArn: arn.replacing("table/shop", with: "table/none")))
        #expect(gone?.code == "ResourceNotFoundException")
    }

    @Test func `what is no iterator of ours is refused, whatever it holds`() async throws {
        let bench = try await StreamBench()
        try await bench.put("1", 1)
        let arn = try #require(StreamARN(try await bench.arn))
        let good = try #require(ShardIterator(try await bench.iterator("TRIM_HORIZON")))
        let high = Int64.max
        let forged = [
            "x", "", "||", "\(arn.text)|1|", "\(arn.text)|1|AAAA", "\(arn.text)|2|\(good.text.suffix(36))",
            "arn:aws:dynamodb:::table/x/stream/|1|\(good.text.suffix(36))",
            ShardIterator(stream: arn, shardID: good.shardID, position: high, issued: good.issued).text,
            ShardIterator(stream: arn, shardID: good.shardID, position: good.position, issued: high).text,
            ShardIterator(stream: arn, shardID: high, position: good.position, issued: good.issued).text,
            ShardIterator(stream: arn, shardID: -1, position: -1, issued: -1).text,
        ]
        for text in forged {
            let error = await bench.cloud.refusal(DynamoDBStreams.GetRecords.self, .init(shardIterator: text))
            #expect(error?.code == "ValidationException", "\(text)")
        }
        // Numbers that could be ours are places without records.
        let beyond = ShardIterator(
            stream: arn, shardID: good.shardID, position: SequenceNumber.limit - 1, issued: good.issued)
        #expect(try await bench.read(beyond.text).records?.isEmpty == true)
        let nowhere = ShardIterator(stream: arn, shardID: 4711, position: good.position, issued: good.issued)
        let error = await bench.cloud.refusal(DynamoDBStreams.GetRecords.self, .init(shardIterator: nowhere.text))
        #expect(error?.code == "TrimmedDataAccessException")
    }

    @Test(arguments: [0, -1, 1001])
    func `a limit is one to a thousand`(limit: Int) async throws {
        let bench = try await StreamBench()
        let error = await bench.cloud.refusal(
            DynamoDBStreams.GetRecords.self, .init(shardIterator: try await bench.iterator("LATEST"), limit: limit))
        #expect(error?.code == "ValidationException")
        #expect(error?.message.contains("'limit'") == true)
    }

    @Test func `an iterator lives a quarter of an hour`() async throws {
        let bench = try await StreamBench()
        let iterator = try await bench.iterator("TRIM_HORIZON")
        bench.cloud.clock.advance(by: .seconds(900))
        _ = try await bench.read(iterator)
        bench.cloud.clock.advance(by: .milliseconds(1))
        let error = await bench.cloud.refusal(DynamoDBStreams.GetRecords.self, .init(shardIterator: iterator))
        #expect(error?.code == "ExpiredIteratorException")
    }

    // MARK: - Age

    @Test func `records go after a day, and who comes too late hears it`() async throws {
        let bench = try await StreamBench("KEYS_ONLY")
        try await bench.put("1", 1)
        let old = try await bench.all()[0].dynamodb?.sequenceNumber
        bench.cloud.clock.advance(by: .seconds(86_000))
        try await bench.put("2", 2)
        let early = try await bench.iterator("TRIM_HORIZON", shard: bench.describe().shards?.first?.shardId)
        bench.cloud.clock.advance(by: .seconds(500))
        // When the service's own loop has been there
        let loop = Task { try await bench.cloud.service.run() }
        defer { loop.cancel() }
        try await until { bench.cloud.clock.sleeperCount > 0 }
        bench.cloud.clock.advance(by: .seconds(1))
        // Then
        try await until { try await bench.all().map(\.line) == ["INSERT 2"] }
        let error = await bench.cloud.refusal(DynamoDBStreams.GetRecords.self, .init(shardIterator: early))
        #expect(error?.code == "TrimmedDataAccessException")
        let late = await bench.cloud.refusal(
            DynamoDBStreams.GetShardIterator.self,
            .init(
                streamArn: try await bench.arn,
                shardId: try #require(try await bench.describe().shards?.first?.shardId),
                shardIteratorType: "AT_SEQUENCE_NUMBER", sequenceNumber: old))
        #expect(late?.code == "TrimmedDataAccessException")
    }

    @Test func `many old records go, in steps`() async throws {
        let bench = try await StreamBench("KEYS_ONLY")
        for batch in 0..<90 {
            _ = try await bench.cloud.send(
                DynamoDB.BatchWriteItem.self,
                .init(requestItems: [
                    "shop": (0..<25).map { .init(putRequest: .init(item: .key("a", "\(batch)-\($0)"))) }
                ]))
        }
        #expect(try await bench.all().count == 2250)
        bench.cloud.clock.advance(by: .seconds(86_400))
        try await bench.cloud.service.ageStreams()
        #expect(try await bench.all().isEmpty)
        try await bench.put("after", 1)
        #expect(try await bench.all().map(\.line) == ["INSERT after"])
    }

    @Test func `a shard is replaced after four hours, and its child takes over`() async throws {
        let bench = try await StreamBench("KEYS_ONLY")
        try await bench.put("1", 1)
        let reader = try await bench.iterator("TRIM_HORIZON")
        let first = try #require(try await bench.describe().shards?.first?.shardId)
        for number in 2...8 {
            bench.cloud.clock.advance(by: .seconds(4 * 3600))
            try await bench.cloud.service.ageStreams()
            try await bench.put("\(number)", number)
        }
        // Then: a chain of shards, oldest first, the one without records among them gone
        let shards = try await bench.describe().shards ?? []
        #expect(shards.compactMap(\.shardId) == shards.compactMap(\.shardId).sorted())
        #expect(shards.dropFirst().map(\.parentShardId) == shards.dropLast().map(\.shardId))
        #expect(shards.dropLast().allSatisfy { $0.sequenceNumberRange?.endingSequenceNumber != nil })
        #expect(shards.last?.sequenceNumberRange?.endingSequenceNumber == nil)
        #expect(shards.count == 7)
        #expect(!shards.contains { $0.shardId == first })
        #expect(try await bench.all().map(\.line) == (3...8).map { "INSERT \($0)" })
        let error = await bench.cloud.refusal(DynamoDBStreams.GetRecords.self, .init(shardIterator: reader))
        #expect(error?.code == "ExpiredIteratorException")

        // A closed shard ends.
        let closed = try await bench.read(bench.iterator("TRIM_HORIZON", shard: shards[1].shardId))
        #expect(closed.records?.map(\.line) == ["INSERT 3"])
        #expect(closed.nextShardIterator == nil)
        let last = shards[1].sequenceNumberRange?.endingSequenceNumber
        let after = try await bench.read(
            bench.iterator("AFTER_SEQUENCE_NUMBER", shard: shards[1].shardId, sequence: last))
        #expect(after.records?.isEmpty == true)
        #expect(after.nextShardIterator == nil)
        // Its child is found from it.
        let children = try await bench.cloud.send(
            DynamoDBStreams.DescribeStream.self,
            .init(
                streamArn: try await bench.arn, shardFilter: .init(type: "CHILD_SHARDS", shardId: shards[1].shardId)))
        #expect(children.streamDescription?.shards?.map(\.shardId) == [shards[2].shardId])
        // Shards come in pages.
        let page = try await bench.cloud.send(
            DynamoDBStreams.DescribeStream.self, .init(streamArn: try await bench.arn, limit: 2)
        ).streamDescription
        #expect(page?.shards?.count == 2)
        #expect(page?.lastEvaluatedShardId == shards[1].shardId)
        let rest = try await bench.cloud.send(
            DynamoDBStreams.DescribeStream.self,
            .init(streamArn: try await bench.arn, exclusiveStartShardId: page?.lastEvaluatedShardId)
        ).streamDescription
        #expect(rest?.shards?.count == 5)
        #expect(rest?.lastEvaluatedShardId == nil)
    }
}
