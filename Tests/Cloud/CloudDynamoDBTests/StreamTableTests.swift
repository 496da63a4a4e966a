import AWSCore
import AWSShapes
@testable import CloudCore
import JSON
import Testing

@testable import CloudDynamoDB

/// Streams as tables have them: on, off, listed, described, after a restart, in a template.
@Suite struct StreamTableTests {
    @Test func `a table tells of its stream`() async throws {
        let bench = try await StreamBench("KEYS_ONLY")
        let table = try await bench.cloud.send(DynamoDB.DescribeTable.self, .init(tableName: "shop")).table
        #expect(table?.streamSpecification?.streamViewType == "KEYS_ONLY")
        #expect(table?.streamSpecification?.streamEnabled == true)
        #expect(table?.latestStreamLabel == "2026-01-01T00:00:00.000")
        #expect(
            table?.latestStreamArn
                == "arn:aws:dynamodb:us-east-1:000000000000:table/shop/stream/2026-01-01T00:00:00.000")
        let description = try await bench.describe()
        #expect(description.streamStatus == "ENABLED")
        #expect(description.tableName == "shop")
        #expect(description.keySchema?.map(\.attributeName) == ["PK", "SK"])
        #expect(description.creationRequestDateTime == bench.cloud.clock.now)
        #expect(description.shards?.count == 1)
        let listed = try await bench.cloud.send(DynamoDBStreams.ListStreams.self, .init(tableName: "shop")).streams
        #expect(listed?.map(\.streamArn) == [table?.latestStreamArn])
        #expect(listed?.map(\.streamLabel) == [table?.latestStreamLabel])
    }

    @Test(arguments: [
        (false, "KEYS_ONLY", "UpdateViewType should not be specified"), (true, nil, "UpdateViewType"),
        (true, "Fisk", "streamViewType"),
    ])
    func `a specification that makes no sense is refused`(isOn: Bool, type: String?, part: String) async throws {
        let bench = try await StreamBench(nil)
        let specification = DynamoDB.StreamSpecification(streamEnabled: isOn, streamViewType: type)
        var input = TestCloud.tableInput
        input.tableName = "other"
        input.streamSpecification = specification
        let created = await bench.cloud.refusal(DynamoDB.CreateTable.self, input)
        #expect(created?.code == "ValidationException")
        #expect(created?.message.contains(part) == true)
        let updated = await bench.cloud.refusal(
            DynamoDB.UpdateTable.self, .init(tableName: "shop", streamSpecification: specification))
        #expect(updated?.code == "ValidationException")
        #expect(updated?.message.contains(part) == true)
    }

    @Test func `off when off and on when on are mistakes`() async throws {
        let bench = try await StreamBench(nil)
        func refusal(_ isOn: Bool, _ type: String?) async -> String? {
            await bench.cloud.refusal(
                DynamoDB.UpdateTable.self,
                .init(tableName: "shop", streamSpecification: .init(streamEnabled: isOn, streamViewType: type)))?
                .message
        }
        #expect(await refusal(false, nil) == "Table has no stream to disable: TableName: shop")
        _ = try await bench.change(.init(streamEnabled: true, streamViewType: "NEW_IMAGE"))
        #expect(await refusal(true, "NEW_IMAGE") == "Table already has an enabled stream: TableName: shop")
        #expect(await refusal(true, "OLD_IMAGE") == "Table already has an enabled stream: TableName: shop")
    }

    @Test func `a stream that is switched off can be read for a day, beside the next one`() async throws {
        let bench = try await StreamBench("KEYS_ONLY")
        try await bench.put("1", 1)
        let old = try await bench.arn
        let off = try await bench.change(.init(streamEnabled: false))
        #expect(off?.streamSpecification == nil)
        #expect(off?.latestStreamArn == old)
        try await bench.put("2", 2)
        // In the same millisecond: another label all the same.
        let on = try await bench.change(.init(streamEnabled: true, streamViewType: "NEW_IMAGE"))
        let new = try #require(on?.latestStreamArn)
        #expect(new != old)
        try await bench.put("3", 3)
        #expect(try await bench.all(old).map(\.line) == ["INSERT 1"])
        #expect(try await bench.all(new).map(\.line) == ["INSERT 3"])
        let closed = try await bench.describe(old)
        #expect(closed.streamStatus == "DISABLED")
        #expect(closed.shards?.allSatisfy { $0.sequenceNumberRange?.endingSequenceNumber != nil } == true)
        #expect(try await bench.read(bench.iterator("LATEST", of: old)).nextShardIterator == nil)
        let listed = try await bench.cloud.send(DynamoDBStreams.ListStreams.self, .init(tableName: "shop")).streams
        #expect(listed?.map(\.streamArn) == [old, new])

        bench.cloud.clock.advance(by: .seconds(86_400))
        try await bench.cloud.service.ageStreams()
        let left = try await bench.cloud.send(DynamoDBStreams.ListStreams.self, .init()).streams
        #expect(left?.map(\.streamArn) == [new])
        #expect(try await bench.arn == new)
    }

    @Test func `the stream of a deleted table stays for a day, and a new table has its own`() async throws {
        let bench = try await StreamBench("KEYS_ONLY")
        try await bench.put("1", 1)
        let old = try await bench.arn
        _ = try await bench.cloud.send(DynamoDB.DeleteTable.self, .init(tableName: "shop"))
        #expect(try await bench.all(old).map(\.line) == ["INSERT 1"])
        #expect(try await bench.describe(old).streamStatus == "DISABLED")
        try await bench.create("KEYS_ONLY")
        #expect(try await bench.arn != old)
        #expect(try await bench.all().isEmpty)
        bench.cloud.clock.advance(by: .seconds(86_400))
        try await bench.cloud.service.ageStreams()
        let error = await bench.cloud.refusal(DynamoDBStreams.DescribeStream.self, .init(streamArn: old))
        #expect(error?.code == "ResourceNotFoundException")
    }

    @Test func `a table forgets a stream that was switched off long ago`() async throws {
        let bench = try await StreamBench("KEYS_ONLY")
        _ = try await bench.change(.init(streamEnabled: false))
        bench.cloud.clock.advance(by: .seconds(86_400))
        try await bench.cloud.service.ageStreams()
        let table = try await bench.cloud.send(DynamoDB.DescribeTable.self, .init(tableName: "shop")).table
        #expect(table?.latestStreamArn == nil)
    }

    @Test func `streams are listed in pages, from a stream that is gone too`() async throws {
        let bench = try await StreamBench("KEYS_ONLY")
        for name in ["a-1", "a-2", "a-3"] { try await bench.create("KEYS_ONLY", name: name) }
        var names: [String] = []
        var start: String?
        repeat {
            let page = try await bench.cloud.send(
                DynamoDBStreams.ListStreams.self, .init(limit: 1, exclusiveStartStreamArn: start))
            names += page.streams?.compactMap(\.tableName) ?? []
            start = page.lastEvaluatedStreamArn
        } while start != nil
        #expect(names == ["a-1", "a-2", "a-3", "shop"])
        let gone = "arn:aws:dynamodb:us-east-1:000000000000:table/a-25/stream/2000-01-01T00:00:00.000"
        let rest = try await bench.cloud.send(
            DynamoDBStreams.ListStreams.self, .init(exclusiveStartStreamArn: gone))
        #expect(rest.streams?.map(\.tableName) == ["a-3", "shop"])
        for input in [
            DynamoDBStreams.ListStreamsInput(limit: 0), .init(limit: 101),
            .init(exclusiveStartStreamArn: String(repeating: "k", count: 40)), .init(tableName: "x y"),
        ] {
            let error = await bench.cloud.refusal(DynamoDBStreams.ListStreams.self, input)
            #expect(error?.code == "ValidationException")
        }
    }

    @Test(arguments: [
        DynamoDBStreams.ShardFilter(type: "CHILD_SHARDS"),
        .init(shardId: "shardId-00000000000000000000-00000001"), .init(type: "foo", shardId: "shardId-0000000000000"),
        .init(type: "CHILD_SHARDS", shardId: "qwerty"),
    ])
    func `a filter of shards has a type and a shard`(filter: DynamoDBStreams.ShardFilter) async throws {
        let bench = try await StreamBench()
        let error = await bench.cloud.refusal(
            DynamoDBStreams.DescribeStream.self, .init(streamArn: try await bench.arn, shardFilter: filter))
        #expect(error?.code == "ValidationException")
    }

    @Test func `a restart goes on where the stream was, also when its records are gone`() async throws {
        try await withDirectory { directory in
            let clock = SimulatedClock()
            var last: String?
            do {
                let bench = try await StreamBench("NEW_IMAGE", directory: directory, clock: clock)
                try await bench.put("1", 1)
                try await bench.put("2", 2)
                last = try await bench.all().last?.dynamodb?.sequenceNumber
            }
            do {
                let bench = StreamBench(try TestCloud(directory: directory, clock: clock))
                try await bench.put("3", 3)
                let records = try await bench.all()
                #expect(records.map(\.line) == ["INSERT 1", "INSERT 2", "INSERT 3"])
                #expect(records.last?.dynamodb?.sequenceNumber ?? "" > last ?? "?")
                last = records.last?.dynamodb?.sequenceNumber
                clock.advance(by: .seconds(86_400))
                try await bench.cloud.service.ageStreams()
                #expect(try await bench.all().isEmpty)
            }
            let bench = StreamBench(try TestCloud(directory: directory, clock: clock))
            try await bench.put("4", 4)
            let records = try await bench.all()
            #expect(records.map(\.line) == ["INSERT 4"])
            #expect(records.last?.dynamodb?.sequenceNumber ?? "" > last ?? "?")
        }
    }

    @Test func `who may not read a stream is refused`() async throws {
        let bench = try await StreamBench()
        let arn = try await bench.arn
        let iterator = try await bench.iterator("LATEST")
        let identity = bench.cloud.registry.identity
        func role(_ name: String, _ actions: [JSONValue], _ resource: JSONValue) -> Credentials {
            identity.putRole(
                .init(
                    name: name, arn: "arn:aws:iam::000000000000:role/\(name)", assumeRolePolicy: .null,
                    policies: [
                        "p": ["Statement": [["Effect": "Allow", "Action": .array(actions), "Resource": resource]]]
                    ]))
            return identity.makeTemporaryCredentials(role: name, sessionName: "s", lifetime: .seconds(900)).0
        }
        let reader = role("reader", ["dynamodb:GetRecords", "dynamodb:DescribeStream"], .string(arn))
        let other = role("other", ["dynamodb:*"], "arn:aws:dynamodb:us-east-1:000000000000:table/other/*")
        _ = try await bench.cloud.send(DynamoDBStreams.GetRecords.self, .init(shardIterator: iterator), as: reader)
        _ = try await bench.cloud.send(DynamoDBStreams.DescribeStream.self, .init(streamArn: arn), as: reader)
        for (credentials, code) in [(other, "AccessDeniedException")] {
            let records = await bench.cloud.refusal(
                DynamoDBStreams.GetRecords.self, .init(shardIterator: iterator), as: credentials)
            #expect(records?.code == code)
            let description = await bench.cloud.refusal(
                DynamoDBStreams.DescribeStream.self, .init(streamArn: arn), as: credentials)
            #expect(description?.code == code)
        }
        let listed = await bench.cloud.refusal(DynamoDBStreams.ListStreams.self, .init(), as: reader)
        #expect(listed?.code == "AccessDeniedException")
    }

    @Test func `a template gives a table its stream, keeps it and takes it away`() async throws {
        let cloud = try TestCloud()
        let bench = StreamBench(cloud)
        let provider = try #require(cloud.registry.resourceProvider(for: "AWS::DynamoDB::Table"))
        #expect(provider.knownProperties.contains("StreamSpecification"))
        var properties: JSONObject = JSONObject([
            ("TableName", "shop"), ("BillingMode", "PAY_PER_REQUEST"),
            (
                "AttributeDefinitions",
                [
                    ["AttributeName": "PK", "AttributeType": "S"], ["AttributeName": "SK", "AttributeType": "S"],
                ]
            ),
            (
                "KeySchema",
                [["AttributeName": "PK", "KeyType": "HASH"], ["AttributeName": "SK", "KeyType": "RANGE"]]
            ), ("StreamSpecification", ["StreamViewType": "NEW_IMAGE"]),
        ])
        func apply() async throws -> ResourceState {
            try await provider.apply(.init(stackName: "s", logicalID: "T", properties: .object(properties)))
        }
        let state = try await apply()
        #expect(state.attributes["StreamArn"] == (try await bench.arn))
        cloud.clock.advance(by: .seconds(1))
        let made = cloud.service.tables.table(named: "shop")
        #expect(try await apply() == state)
        #expect(cloud.service.tables.table(named: "shop") === made)
        // Another view type is another stream.
        properties["StreamSpecification"] = ["StreamViewType": "KEYS_ONLY"]
        let changed = try await apply()
        #expect(changed.attributes["StreamArn"] != state.attributes["StreamArn"])
        #expect(try await bench.describe().streamViewType == "KEYS_ONLY")
        properties["StreamSpecification"] = nil
        #expect(try await apply().attributes["StreamArn"] == nil)
        #expect(try await bench.describe().streamStatus == "DISABLED")
        properties["StreamSpecification"] = ["StreamViewType": "Fisk"]
        await #expect(throws: AWSError.self) { _ = try await apply() }
    }
}
