import AWSCore
import AWSShapes
import CloudCore
import Testing

@testable import CloudDynamoDB

/// Requests that are refused on purpose.
@Suite struct ThrottlingTests {
    private func key(_ number: Int) -> Item { .key("a", "\(number)") }

    private func get(_ cloud: TestCloud, _ number: Int = 1) async -> AWSError? {
        await cloud.refusal(DynamoDB.GetItem.self, .init(tableName: "shop", key: key(number)))
    }

    private static func provisioned(_ units: Int, index: Int = 100) -> DynamoDB.CreateTableInput {
        var input = TestCloud.tableInput
        input.billingMode = "PROVISIONED"
        input.provisionedThroughput = .init(readCapacityUnits: units, writeCapacityUnits: units)
        input.globalSecondaryIndexes?[0].provisionedThroughput = .init(
            readCapacityUnits: index, writeCapacityUnits: index)
        return input
    }

    private static func cloud(
        _ table: DynamoDB.CreateTableInput, _ adversity: DynamoDBAdversity
    ) async throws -> TestCloud {
        let cloud = try TestCloud(adversity: adversity)
        _ = try await cloud.send(DynamoDB.CreateTable.self, table)
        return cloud
    }

    // MARK: - By the dice

    @Test func `so many requests are throttled, the same ones from the same seed`() async throws {
        var runs: [[Bool]] = []
        for seed in [5, 5, 6] as [UInt64] {
            let cloud = try await TestCloud.withTable(adversity: .init(throttleRate: 0.2, seed: seed))
            var run: [Bool] = []
            for number in 0..<500 {
                let error = await get(cloud, number)
                #expect(error == nil || error?.code == "ThrottlingException")
                run.append(error != nil)
            }
            runs.append(run)
        }
        #expect((60...140).contains(runs[0].filter { $0 }.count))
        #expect(runs[0] == runs[1] && runs[0] != runs[2])
    }

    @Test func `the error is that of the billing mode, on each operation`() async throws {
        for (table, code) in [
            (TestCloud.tableInput, "ThrottlingException"),
            (Self.provisioned(5), "ProvisionedThroughputExceededException"),
        ] {
            let cloud = try await Self.cloud(table, .init(throttleRate: 1))
            let item = Item.key("a", "b")
            let update = DynamoDB.UpdateItemInput(
                tableName: "shop", key: item, updateExpression: "SET v = :v",
                expressionAttributeValues: [":v": .n("1")])
            let query = DynamoDB.QueryInput(
                tableName: "shop", keyConditionExpression: "PK = :p", expressionAttributeValues: [":p": .s("a")])
            let batch: [String: [DynamoDB.WriteRequest]] = ["shop": [.init(putRequest: .init(item: item))]]
            let codes = [
                await cloud.refusal(DynamoDB.GetItem.self, .init(tableName: "shop", key: item)),
                await cloud.refusal(DynamoDB.PutItem.self, .init(tableName: "shop", item: item)),
                await cloud.refusal(DynamoDB.DeleteItem.self, .init(tableName: "shop", key: item)),
                await cloud.refusal(DynamoDB.UpdateItem.self, update),
                await cloud.refusal(DynamoDB.Query.self, query),
                await cloud.refusal(DynamoDB.Scan.self, .init(tableName: "shop")),
                await cloud.refusal(
                    DynamoDB.BatchGetItem.self, .init(requestItems: ["shop": .init(keys: [item])])),
                await cloud.refusal(DynamoDB.BatchWriteItem.self, .init(requestItems: batch)),
            ].map { $0?.code }
            #expect(codes == codes.map { _ in code })
        }
    }

    @Test func `batches leave over what is throttled, and a loop gets all through`() async throws {
        let cloud = try await TestCloud.withTable(adversity: .init(throttleRate: 0.4, seed: 3))
        var left: [String: [DynamoDB.WriteRequest]] = [
            "shop": (0..<25).map { .init(putRequest: .init(item: key($0).with(["v": .n("\($0)")]))) }
        ]
        var rounds = 0
        while !left.isEmpty {
            rounds += 1
            try #require(rounds < 100)
            let reply = try? await cloud.send(DynamoDB.BatchWriteItem.self, .init(requestItems: left))
            if let reply { left = reply.unprocessedItems ?? [:] }
        }
        #expect(rounds > 1)
        var keys: [String: DynamoDB.KeysAndAttributes] = [
            "shop": .init(keys: (0..<25).map(key), projectionExpression: "v")
        ]
        var found: [Item] = []
        var hasLeftOver = false
        while !keys.isEmpty {
            rounds += 1
            try #require(rounds < 200)
            guard let reply = try? await cloud.send(DynamoDB.BatchGetItem.self, .init(requestItems: keys)) else {
                continue
            }
            found += reply.responses?["shop"] ?? []
            keys = reply.unprocessedKeys ?? [:]
            if let rest = keys["shop"] {
                hasLeftOver = true
                #expect(rest.projectionExpression == "v" && !rest.keys.isEmpty)
            }
        }
        #expect(hasLeftOver && Set(found) == Set((0..<25).map { ["v": .n("\($0)")] }))
    }

    @Test(arguments: [
        (TestCloud.tableInput, "ThrottlingError"), (Self.provisioned(5), "ProvisionedThroughputExceeded"),
    ])
    func `a transaction is cancelled for one of its items and writes nothing`(
        table: DynamoDB.CreateTableInput, code: String
    ) async throws {
        let cloud = try await Self.cloud(table, .init(throttleRate: 1))
        let puts = (0..<3).map {
            DynamoDB.TransactWriteItem(put: .init(item: key($0), tableName: "shop"))
        }
        let gets = (0..<3).map { DynamoDB.TransactGetItem(get: .init(key: key($0), tableName: "shop")) }
        for error in [
            await cloud.refusal(DynamoDB.TransactWriteItems.self, .init(transactItems: puts)),
            await cloud.refusal(DynamoDB.TransactGetItems.self, .init(transactItems: gets)),
        ] {
            #expect(error?.code == "TransactionCanceledException")
            let reasons = try #require(error?.details?["CancellationReasons"]?.listValue).map {
                try DynamoDB.CancellationReason(document: $0).code
            }
            #expect(reasons.sorted { ($0 ?? "") < ($1 ?? "") } == ["None", "None", code].sorted())
        }
        #expect(
            try cloud.service.store.read { db in try ItemRows.counts(of: cloud.service.table("shop"), db) }[nil]?.items
                == 0)
    }

    @Test func `statements are throttled too`() async throws {
        let cloud = try await TestCloud.withTable(adversity: .init(throttleRate: 1))
        let select = "SELECT * FROM shop WHERE PK = 'a'"
        for error in [
            await cloud.refusal(DynamoDB.ExecuteStatement.self, .init(statement: select)),
            await cloud.refusal(
                DynamoDB.BatchExecuteStatement.self, .init(statements: [.init(statement: select + " AND SK = 'b'")])),
            await cloud.refusal(
                DynamoDB.ExecuteTransaction.self,
                .init(transactStatements: [.init(statement: select + " AND SK = 'b'")])),
        ] {
            #expect(error?.code == "ThrottlingException")
        }
    }

    // MARK: - By capacity

    private static let capacity = DynamoDBAdversity(enforcesCapacity: true)

    @Test func `reads end with the burst and go on with the seconds`() async throws {
        // Given one read a second, and 300 saved
        let cloud = try await Self.cloud(Self.provisioned(1), Self.capacity)
        for number in 0..<300 {
            let error = await cloud.refusal(
                DynamoDB.GetItem.self, .init(tableName: "shop", key: key(number), consistentRead: true))
            #expect(error == nil, "\(number)")
        }
        let refused = await get(cloud)
        #expect(refused?.code == "ProvisionedThroughputExceededException")
        #expect(refused?.message.hasPrefix("The level of configured provisioned throughput for the table") == true)
        // Writes have a bucket of their own
        try await cloud.put(key(1))
        // Then a second gives a unit, which is two eventually consistent reads
        cloud.clock.advance(by: .seconds(1))
        #expect(await get(cloud) == nil)
        #expect(await get(cloud) == nil)
        #expect(await get(cloud) != nil)
        // And more capacity helps at once
        _ = try await cloud.send(
            DynamoDB.UpdateTable.self,
            .init(
                tableName: "shop", provisionedThroughput: .init(readCapacityUnits: 100, writeCapacityUnits: 1)))
        cloud.clock.advance(by: .seconds(1))
        for number in 0..<100 { #expect(await get(cloud, number) == nil) }
    }

    @Test func `an index without capacity refuses the table's writes`() async throws {
        let cloud = try await Self.cloud(Self.provisioned(1000, index: 1), Self.capacity)
        func put(_ number: Int) async -> AWSError? {
            await cloud.refusal(
                DynamoDB.PutItem.self,
                .init(tableName: "shop", item: key(number).with(["GSI1PK": .s("g"), "GSI1SK": .s("\(number)")])))
        }
        for number in 0..<300 { #expect(await put(number) == nil, "\(number)") }
        let refused = await put(300)
        #expect(refused?.code == "ProvisionedThroughputExceededException")
        #expect(refused?.message.contains("one or more global secondary indexes") == true)
        // Reads of the table and of the index are as before
        #expect(await get(cloud) == nil)
        #expect(try await cloud.scan("GSI1").count == 300)
    }

    @Test func `batches take what there is, transactions cost double and are all or nothing`() async throws {
        let cloud = try await Self.cloud(Self.provisioned(1), Self.capacity)
        let puts = (0..<100).map { DynamoDB.TransactWriteItem(put: .init(item: key($0), tableName: "shop")) }
        _ = try await cloud.send(DynamoDB.TransactWriteItems.self, .init(transactItems: puts))
        // 100 units are left
        for start in stride(from: 0, to: 75, by: 25) {
            let batch = (start..<start + 25).map { DynamoDB.WriteRequest(deleteRequest: .init(key: key($0))) }
            _ = try await cloud.send(DynamoDB.BatchWriteItem.self, .init(requestItems: ["shop": batch]))
        }
        for number in 0..<15 { try await cloud.put(key(number)) }
        let batch = (0..<25).map { DynamoDB.WriteRequest(putRequest: .init(item: key($0))) }
        let reply = try await cloud.send(DynamoDB.BatchWriteItem.self, .init(requestItems: ["shop": batch]))
        #expect(reply.unprocessedItems?["shop"]?.count == 15)
        let error = await cloud.refusal(DynamoDB.TransactWriteItems.self, .init(transactItems: Array(puts.prefix(2))))
        #expect(error?.message.hasSuffix("[ProvisionedThroughputExceeded, ProvisionedThroughputExceeded]") == true)
    }

    @Test func `a failed condition costs a write, and callers see the capacity that they asked for`() async throws {
        let cloud = try await Self.cloud(Self.provisioned(1), Self.capacity)
        func fail() async -> String? {
            await cloud.refusal(
                DynamoDB.PutItem.self,
                .init(tableName: "shop", item: key(1), conditionExpression: "attribute_exists(PK)"))?.code
        }
        for _ in 0..<298 { #expect(await fail() == "ConditionalCheckFailedException") }
        for (wanted, total, table) in [(nil, nil, nil), ("TOTAL", 1, nil)] as [(String?, Double?, Double?)] {
            let used = try await cloud.send(
                DynamoDB.PutItem.self,
                .init(tableName: "shop", item: key(1), returnConsumedCapacity: wanted)
            ).consumedCapacity
            #expect(used?.capacityUnits == total && used?.table?.capacityUnits == table)
        }
        #expect(await fail() == "ProvisionedThroughputExceededException")
        let read = try await cloud.send(
            DynamoDB.Query.self,
            .init(
                tableName: "shop", returnConsumedCapacity: "INDEXES", keyConditionExpression: "PK = :p",
                expressionAttributeValues: [":p": .s("a")]))
        #expect(read.consumedCapacity?.table?.capacityUnits == 0.5)
    }

    @Test func `on-demand tables have no end, and nothing is throttled by default`() async throws {
        let onDemand = try await TestCloud.withTable(adversity: Self.capacity)
        for number in 0..<400 { #expect(await get(onDemand, number) == nil) }
        let plain = try await Self.cloud(Self.provisioned(1), DynamoDBAdversity())
        for number in 0..<400 { #expect(await get(plain, number) == nil) }
    }
}
