import AWSCore
import AWSShapes
import CloudCore
import Testing

@testable import CloudDynamoDB

@Suite struct QueryTests {
    private func pages(_ cloud: TestCloud, _ input: DynamoDB.QueryInput) async throws -> [[Item]] {
        var input = input
        var pages: [[Item]] = []
        repeat {
            let page = try await cloud.send(DynamoDB.Query.self, input)
            pages.append(page.items ?? [])
            input.exclusiveStartKey = page.lastEvaluatedKey
        } while input.exclusiveStartKey != nil
        return pages
    }

    private func filled(_ count: Int = 10) async throws -> TestCloud {
        let cloud = try await TestCloud.withTable()
        for number in 0..<count {
            // Pairs share an index key, so that the item's own key has to decide.
            try await cloud.put(
                .key("a", "x\(number)").with([
                    "GSI1PK": .s("g"), "GSI1SK": .s("k\(number / 2)"), "even": .bool(number % 2 == 0),
                ]))
        }
        try await cloud.put(.key("b", "other"))
        return cloud
    }

    @Test(arguments: [true, false], [1, 3, 10]) func `pages join to the whole`(isForward: Bool, limit: Int) async throws
    {
        let cloud = try await filled()
        let expected = (0..<10).map { "x\($0)" }
        for index in [nil, "GSI1"] {
            let pages = try await pages(
                cloud,
                .init(
                    tableName: "shop", indexName: index, limit: limit, scanIndexForward: isForward,
                    keyConditionExpression: "\(index == nil ? "PK" : "GSI1PK") = :p",
                    expressionAttributeValues: [":p": .s(index == nil ? "a" : "g")]))
            #expect(pages.flatMap { $0 }.compactMap(\.text) == (isForward ? expected : expected.reversed()))
            #expect(pages.allSatisfy { $0.count <= limit })
        }
    }

    @Test(arguments: [
        ("SK = :v", "x3", ["x3"]), ("SK < :v", "x2", ["x0", "x1"]), ("SK <= :v", "x1", ["x0", "x1"]),
        ("SK > :v", "x8", ["x9"]), ("SK >= :v", "x8", ["x8", "x9"]), ("begins_with(SK, :v)", "x4", ["x4"]),
        ("begins_with(SK, :v)", "y", []),
    ]) func `sort keys are bounded`(condition: String, value: String, found: [String]) async throws {
        let cloud = try await filled()
        for isForward in [true, false] {
            let pages = try await pages(
                cloud,
                .init(
                    tableName: "shop", limit: 1, scanIndexForward: isForward,
                    keyConditionExpression: "PK = :p AND \(condition)",
                    expressionAttributeValues: [":p": .s("a"), ":v": .s(value)]))
            #expect(pages.flatMap { $0 }.compactMap(\.text) == (isForward ? found : found.reversed()))
        }
    }

    @Test func `a filter is applied after the limit`() async throws {
        let cloud = try await filled()
        let page = try await cloud.send(
            DynamoDB.Query.self,
            .init(
                tableName: "shop", limit: 4, filterExpression: "even = :t", keyConditionExpression: "PK = :p",
                expressionAttributeValues: [":p": .s("a"), ":t": .bool(true)]))
        #expect(page.items?.compactMap(\.text) == ["x0", "x2"])
        #expect(page.count == 2)
        #expect(page.scannedCount == 4)
        #expect(page.lastEvaluatedKey == .key("a", "x3"))
        let count = try await cloud.send(
            DynamoDB.Query.self,
            .init(
                tableName: "shop", select: "COUNT", keyConditionExpression: "PK = :p",
                expressionAttributeValues: [":p": .s("a")]))
        #expect(count.count == 10)
        #expect(count.items == nil)
    }

    @Test func `a page ends at a megabyte`() async throws {
        let cloud = try await TestCloud.withTable()
        for number in 0..<7 {
            try await cloud.put(.key("a", "\(number)").with(["v": .s(String(repeating: "x", count: 300_000))]))
        }
        let pages = try await pages(
            cloud,
            .init(tableName: "shop", keyConditionExpression: "PK = :p", expressionAttributeValues: [":p": .s("a")]))
        #expect(pages.map(\.count) == [3, 3, 1])
    }

    static let badQueries: [(DynamoDB.QueryInput, String)] = [
        (
            .init(tableName: "shop"),
            "Either the KeyConditions or KeyConditionExpression parameter must be specified in the request."
        ),
        (
            .init(
                tableName: "shop", indexName: "none", keyConditionExpression: "PK = :p",
                expressionAttributeValues: [":p": .s("a")]), "The table does not have the specified index: none"
        ),
        (
            .init(
                tableName: "shop", indexName: "GSI1", consistentRead: true, keyConditionExpression: "GSI1PK = :p",
                expressionAttributeValues: [":p": .s("a")]),
            "Consistent reads are not supported on global secondary indexes"
        ),
        (
            .init(
                tableName: "shop", keyConditionExpression: "PK = :p", expressionAttributeValues: [":p": .n("1")]),
            "One or more parameter values were invalid: Condition parameter type does not match schema type"
        ),
        (
            .init(
                tableName: "shop", filterExpression: "SK = :p", keyConditionExpression: "PK = :p",
                expressionAttributeValues: [":p": .s("a")]),
            "Filter Expression can only contain non-primary key attributes: Primary key attribute: SK"
        ),
        (
            .init(
                tableName: "shop", exclusiveStartKey: .key("b", "1"), keyConditionExpression: "PK = :p",
                expressionAttributeValues: [":p": .s("a")]),
            "The provided starting key is outside query boundaries based on provided conditions"
        ),
        (
            .init(
                tableName: "shop", exclusiveStartKey: ["PK": .s("a")], keyConditionExpression: "PK = :p",
                expressionAttributeValues: [":p": .s("a")]),
            "The provided starting key is invalid: The provided key element does not match the schema"
        ),
        (
            .init(
                tableName: "shop", limit: 0, keyConditionExpression: "PK = :p",
                expressionAttributeValues: [":p": .s("a")]),
            "1 validation error detected: Value '0' at 'limit' failed to satisfy constraint: Member must have value greater than or equal to 1"
        ),
    ]

    @Test(arguments: badQueries) func `a bad query is refused`(input: DynamoDB.QueryInput, message: String) async throws
    {
        let cloud = try await TestCloud.withTable()
        let error = await cloud.refusal(DynamoDB.Query.self, input)
        #expect(error?.message == message)
    }

    @Test func `segments divide a scan`() async throws {
        let cloud = try await TestCloud.withTable()
        for number in 0..<50 { try await cloud.put(.key("p\(number)", "s")) }
        var found: [Item] = []
        for segment in 0..<4 {
            var start: Item?
            repeat {
                let page = try await cloud.send(
                    DynamoDB.Scan.self,
                    .init(
                        tableName: "shop", limit: 7, exclusiveStartKey: start, totalSegments: 4, segment: segment))
                found += page.items ?? []
                start = page.lastEvaluatedKey
            } while start != nil
        }
        #expect(found.count == 50)
        #expect(Set(found).count == 50)
        let error = await cloud.refusal(DynamoDB.Scan.self, .init(tableName: "shop", totalSegments: 2, segment: 2))
        #expect(error?.code == "ValidationException")
    }

    @Test(
        arguments: [
            ("ALL", nil, ["GSI1PK", "PK", "SK", "a", "b"]), ("KEYS_ONLY", nil, ["GSI1PK", "PK", "SK"]),
            ("INCLUDE", ["a"], ["GSI1PK", "PK", "SK", "a"]),
        ] as [(String, [String]?, [String])])
    func `an index holds what it projects, of the items that have its key`(
        type: String, others: [String]?, names: [String]
    ) async throws {
        let cloud = try TestCloud()
        var input = TestCloud.tableInput
        input.attributeDefinitions?.removeLast()
        input.globalSecondaryIndexes = [
            .init(
                indexName: "GSI1", keySchema: KeySchema.of("GSI1PK"),
                projection: .init(projectionType: type, nonKeyAttributes: others))
        ]
        _ = try await cloud.send(DynamoDB.CreateTable.self, input)
        try await cloud.put(.key("a", "1").with(["GSI1PK": .s("g"), "a": .n("1"), "b": .n("2")]))
        try await cloud.put(.key("a", "2").with(["a": .n("1")]))
        let items = try await cloud.scan("GSI1")
        #expect(items.map { $0.keys.sorted() } == [names])
        // What is not projected cannot be asked for
        let error = await cloud.refusal(
            DynamoDB.Query.self,
            .init(
                tableName: "shop", indexName: "GSI1", projectionExpression: "b", keyConditionExpression: "GSI1PK = :p",
                expressionAttributeValues: [":p": .s("g")]))
        #expect((error == nil) == (type == "ALL"))
        if type != "ALL" {
            #expect(
                error?.message
                    == "One or more parameter values were invalid: Global secondary index GSI1 does not project [b]")
        }
    }

    @Test func `a local index reads consistently and fetches what it lacks`() async throws {
        let cloud = try TestCloud()
        var input = TestCloud.tableInput
        input.globalSecondaryIndexes = nil
        input.attributeDefinitions = ["PK", "SK", "L"].map { .init(attributeName: $0, attributeType: "S") }
        input.localSecondaryIndexes = [
            .init(indexName: "LSI", keySchema: KeySchema.of("PK", "L"), projection: .init(projectionType: "KEYS_ONLY"))
        ]
        _ = try await cloud.send(DynamoDB.CreateTable.self, input)
        try await cloud.put(.key("a", "1").with(["L": .s("2"), "v": .n("1")]))
        try await cloud.put(.key("a", "2").with(["L": .s("1"), "v": .n("2")]))
        func query(_ select: String?) async throws -> [Item] {
            try await cloud.send(
                DynamoDB.Query.self,
                .init(
                    tableName: "shop", indexName: "LSI", select: select, consistentRead: true,
                    keyConditionExpression: "PK = :p", expressionAttributeValues: [":p": .s("a")])
            ).items ?? []
        }
        #expect(try await query(nil).map { $0["v"] } == [nil, nil])
        #expect(try await query("ALL_ATTRIBUTES").map { $0["v"] } == [.n("2"), .n("1")])
        let put = try await cloud.send(
            DynamoDB.PutItem.self,
            .init(
                tableName: "shop", item: .key("a", "3").with(["L": .s("0")]), returnConsumedCapacity: "INDEXES",
                returnItemCollectionMetrics: "SIZE"))
        #expect(put.consumedCapacity?.localSecondaryIndexes?["LSI"]?.capacityUnits == 1)
        #expect(put.itemCollectionMetrics?.itemCollectionKey == ["PK": .s("a")])
    }
}
