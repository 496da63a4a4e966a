import AWSCore
import AWSShapes
import CloudCore
import Testing

@testable import CloudDynamoDB

/// What writes leave in the stream of their table.
@Suite struct StreamRecordTests {
    @Test(arguments: [
        ("KEYS_ONLY", false, false), ("NEW_IMAGE", true, false), ("OLD_IMAGE", false, true),
        ("NEW_AND_OLD_IMAGES", true, true),
    ])
    func `a record holds what the view type says`(type: String, hasNew: Bool, hasOld: Bool) async throws {
        // Given
        let bench = try await StreamBench(type)
        // When
        try await bench.put("1", 1)
        try await bench.put("1", 2)
        try await bench.delete("1")
        // Then
        let records = try await bench.all()
        #expect(records.map(\.line) == ["INSERT 1", "MODIFY 1", "REMOVE 1"])
        func item(_ value: Int) -> Item { .key("a", "1").with(["v": .n("\(value)")]) }
        #expect(records.map(\.dynamodb?.newImage) == (hasNew ? [item(1), item(2), nil] : [nil, nil, nil]))
        #expect(records.map(\.dynamodb?.oldImage) == (hasOld ? [nil, item(1), item(2)] : [nil, nil, nil]))
        #expect(records.allSatisfy { $0.dynamodb?.keys == .key("a", "1") })
        #expect(records.allSatisfy { $0.dynamodb?.streamViewType == type })
        // PK, SK and v, with a byte for each text and two for the number.
        let (keys, image) = (6, 9)
        #expect(
            records.map(\.dynamodb?.sizeBytes) == [
                keys + (hasNew ? image : 0), keys + (hasNew ? image : 0) + (hasOld ? image : 0),
                keys + (hasOld ? image : 0),
            ])
    }

    @Test func `a record says when and where, and is the same when it is read again`() async throws {
        let bench = try await StreamBench()
        bench.cloud.clock.advance(by: .milliseconds(1500))
        try await bench.put("1", 1)
        let record = try #require(try await bench.all().first)
        #expect(record.eventSource == "aws:dynamodb")
        #expect(record.eventVersion == "1.1")
        #expect(record.awsRegion == "us-east-1")
        #expect(record.eventID?.count == 32)
        #expect(record.userIdentity == nil)
        // To the second.
        #expect(
            record.dynamodb?.approximateCreationDateTime
                == Timestamp(epochSeconds: bench.cloud.clock.now.epochSeconds))
        let again = try await bench.all().first
        #expect(again?.eventID == record.eventID)
        #expect(again?.dynamodb?.sequenceNumber == record.dynamodb?.sequenceNumber)
    }

    @Test func `numbers ascend, as texts too`() async throws {
        let bench = try await StreamBench()
        for number in 0..<12 { try await bench.put("\(number)", number) }
        let records = try await bench.all()
        let numbers = records.compactMap(\.dynamodb?.sequenceNumber)
        #expect(numbers.count == 12)
        #expect(numbers == numbers.sorted())
        #expect(Set(numbers).count == 12)
        #expect(Set(records.map(\.eventID)).count == 12)
        #expect(numbers.allSatisfy { (21...40).contains($0.count) })
    }

    @Test func `what changes nothing leaves no record`() async throws {
        let bench = try await StreamBench()
        try await bench.put("1", 1)
        try await bench.update("1", "SET s = :s", [":s": .ss(["a", "b"])])
        let before = try await bench.all().count
        // When
        try await bench.update("1", "SET v = :v", [":v": .n("1.0")])
        try await bench.update("1", "ADD v :v", [":v": .n("0")])
        try await bench.update("1", "SET s = :s", [":s": .ss(["b", "a"])])
        try await bench.update("1", "REMOVE nothing")
        try await bench.update("missing", "REMOVE nothing")
        try await bench.delete("missing")
        let refused = await bench.cloud.refusal(
            DynamoDB.PutItem.self,
            .init(tableName: "shop", item: .key("a", "1"), conditionExpression: "attribute_not_exists(PK)"))
        // Then
        #expect(refused?.code == "ConditionalCheckFailedException")
        #expect(try await bench.all().count == before)
    }

    @Test func `batches and transactions leave a record an item, or none at all`() async throws {
        let bench = try await StreamBench("KEYS_ONLY")
        try await bench.put("1", 1)
        _ = try await bench.cloud.send(
            DynamoDB.BatchWriteItem.self,
            .init(requestItems: [
                "shop": [
                    .init(putRequest: .init(item: .key("a", "2"))), .init(deleteRequest: .init(key: .key("a", "1"))),
                    .init(deleteRequest: .init(key: .key("a", "9"))),
                ]
            ]))
        let transaction = DynamoDB.TransactWriteItemsInput(
            transactItems: [
                .init(put: .init(item: .key("a", "3"), tableName: "shop")),
                .init(
                    update: .init(
                        key: .key("a", "2"), updateExpression: "SET x = :x", tableName: "shop",
                        expressionAttributeValues: [":x": .s("y")])),
                .init(
                    conditionCheck: .init(
                        key: .key("a", "1"), tableName: "shop", conditionExpression: "attribute_not_exists(PK)")),
            ], clientRequestToken: "once")
        for _ in 0..<2 { _ = try await bench.cloud.send(DynamoDB.TransactWriteItems.self, transaction) }
        let refused = await bench.cloud.refusal(
            DynamoDB.TransactWriteItems.self,
            .init(transactItems: [
                .init(put: .init(item: .key("a", "4"), tableName: "shop")),
                .init(
                    delete: .init(
                        key: .key("a", "3"), tableName: "shop", conditionExpression: "attribute_not_exists(PK)")),
            ]))
        #expect(refused?.code == "TransactionCanceledException")
        #expect(
            try await bench.all().map(\.line)
                == ["INSERT 1", "INSERT 2", "REMOVE 1", "INSERT 3", "MODIFY 2"])
    }

    @Test func `time to live signs what it removes`() async throws {
        let bench = try await StreamBench()
        let now = bench.cloud.clock.now.epochSeconds
        _ = try await bench.cloud.send(
            DynamoDB.UpdateTimeToLive.self,
            .init(tableName: "shop", timeToLiveSpecification: .init(enabled: true, attributeName: "v")))
        try await bench.put("1", Int(now) + 5)
        try await bench.put("2", Int(now) + 5)
        try await bench.delete("2")
        bench.cloud.clock.advance(by: .seconds(6))
        try await bench.cloud.service.removeExpired()
        let records = try await bench.all()
        #expect(records.map(\.line) == ["INSERT 1", "INSERT 2", "REMOVE 2", "REMOVE 1"])
        #expect(records[2].userIdentity == nil)
        #expect(records[3].userIdentity?.principalId == "dynamodb.amazonaws.com")
        #expect(records[3].userIdentity?.type == "Service")
        #expect(records[3].dynamodb?.oldImage?["v"] == .n("\(now + 5)"))
    }

    @Test func `a table without a stream writes nothing down`() async throws {
        let bench = try await StreamBench(nil)
        try await bench.put("1", 1)
        let rows = try bench.cloud.service.store.read { db in
            try StreamRows.lastSequence(db)
        }
        #expect(rows == 0)
    }

    @Test func `writers at once: the records are the table's history`() async throws {
        let bench = try await StreamBench()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    for _ in 0..<25 { try await bench.update("1", "ADD v :one", [":one": .n("1")]) }
                }
            }
            try await group.waitForAll()
        }
        // Each record begins where the one before it ended.
        let records = try await bench.all(limit: 7)
        #expect(records.count == 100)
        #expect(records.first?.eventName == "INSERT")
        for (before, after) in zip(records, records.dropFirst()) {
            #expect(after.dynamodb?.oldImage == before.dynamodb?.newImage)
        }
        #expect(records.last?.dynamodb?.newImage?["v"] == .n("100"))
    }
}
