import AWSCore
import AWSShapes
import CloudCore
import Foundation
import Testing

@testable import CloudDynamoDB

/// Global indexes whose keys are several attributes.
@Suite struct SeveralKeysTests {
    static let types = ["p": "S", "h1": "S", "h2": "N", "r1": "S", "r2": "N", "r3": "B"]

    static func elements(_ hashes: [String], _ ranges: [String]) -> [DynamoDB.KeySchemaElement] {
        hashes.map { .init(attributeName: $0, keyType: "HASH") }
            + ranges.map { .init(attributeName: $0, keyType: "RANGE") }
    }

    static func table(_ key: [DynamoDB.KeySchemaElement]) -> DynamoDB.CreateTableInput {
        let names = Set(key.map(\.attributeName) + ["p"]).sorted()
        return .init(
            tableName: "shop",
            attributeDefinitions: names.map { .init(attributeName: $0, attributeType: types[$0] ?? "S") },
            keySchema: elements(["p"], []),
            globalSecondaryIndexes: [
                .init(indexName: "byAll", keySchema: key, projection: .init(projectionType: "ALL"))
            ],
            billingMode: "PAY_PER_REQUEST")
    }

    static let key = elements(["h1", "h2"], ["r1", "r2", "r3"])

    static func item(_ p: String, _ r1: String, _ r2: String, _ r3: [UInt8], h2: String = "7") -> Item {
        ["p": .s(p), "h1": .s("h"), "h2": .n(h2), "r1": .s(r1), "r2": .n(r2), "r3": .b(r3)]
    }

    /// In the index's order, and one of another partition.
    static let items = [
        item("1", "a", "-2", [0]), item("2", "a", "-1", [0]), item("3", "a", "10", [0]), item("4", "a", "10", [0, 0]),
        item("5", "a", "10", [1]), item("6", "a\u{0}", "1", [1]), item("7", "ab", "-5", [9]),
        item("8", "b", "3", [1]), item("9", "a", "1", [0], h2: "70"),
    ]

    private func filled(directory: String? = nil) async throws -> TestCloud {
        let cloud = try TestCloud(directory: directory)
        _ = try await cloud.send(DynamoDB.CreateTable.self, Self.table(Self.key))
        for item in Self.items.reversed() { try await cloud.put(item) }
        return cloud
    }

    private func query(
        _ cloud: TestCloud, _ condition: String, _ values: Item, isForward: Bool = true, limit: Int? = nil
    ) async throws -> String {
        let start: Item = [":h": .s("h"), ":n": .n("7")]
        var input = DynamoDB.QueryInput(
            tableName: "shop", indexName: "byAll", limit: limit, scanIndexForward: isForward,
            keyConditionExpression: "h1 = :h AND h2 = :n" + condition,
            expressionAttributeValues: start.with(values))
        var found = ""
        repeat {
            let page = try await cloud.send(DynamoDB.Query.self, input)
            for case .s(let name)? in (page.items ?? []).map({ $0["p"] }) { found += name }
            input.exclusiveStartKey = page.lastEvaluatedKey
            if let key = page.lastEvaluatedKey { #expect(Set(key.keys) == ["p", "h1", "h2", "r1", "r2", "r3"]) }
        } while input.exclusiveStartKey != nil
        return found
    }

    // MARK: - Reading

    struct Question: Sendable, CustomTestStringConvertible {
        let condition: String
        let values: [String: AttributeValue]
        let found: String
        var testDescription: String { condition }

        init(_ condition: String, _ values: [String: AttributeValue], _ found: String) {
            self.condition = condition
            self.values = values
            self.found = found
        }
    }

    static let questions: [Question] = [
        Question("", [:], "12345678"),
        Question(" AND r1 = :a", [":a": .s("a")], "12345"),
        Question(" AND r1 < :a", [":a": .s("ab")], "123456"),
        Question(" AND r1 <= :a", [":a": .s("a")], "12345"),
        Question(" AND r1 > :a", [":a": .s("a")], "678"),
        Question(" AND r1 >= :a", [":a": .s("ab")], "78"),
        Question(" AND begins_with(r1, :a)", [":a": .s("a")], "1234567"),
        Question(" AND r1 BETWEEN :a AND :b", [":a": .s("a\u{0}"), ":b": .s("ab")], "67"),
        Question(" AND r1 = :a AND r2 = :b", [":a": .s("a"), ":b": .n("10.0")], "345"),
        Question(" AND r2 < :b AND r1 = :a", [":a": .s("a"), ":b": .n("10")], "12"),
        Question(" AND r1 = :a AND r2 <= :b", [":a": .s("a"), ":b": .n("-1")], "12"),
        Question(" AND r1 = :a AND r2 > :b", [":a": .s("a"), ":b": .n("-2")], "2345"),
        Question(" AND r1 = :a AND r2 >= :b", [":a": .s("a"), ":b": .n("10")], "345"),
        Question(" AND r1 = :a AND r2 BETWEEN :b AND :c", [":a": .s("a"), ":b": .n("-1"), ":c": .n("9")], "2"),
        Question(" AND r1 = :a AND r2 = :b AND r3 = :c", [":a": .s("a"), ":b": .n("10"), ":c": .b([0])], "3"),
        Question(
            " AND r1 = :a AND r2 = :b AND begins_with(r3, :c)", [":a": .s("a"), ":b": .n("10"), ":c": .b([0])], "34"),
        Question(" AND r1 = :a AND r2 = :b AND r3 > :c", [":a": .s("a"), ":b": .n("10"), ":c": .b([0])], "45"),
        Question(" AND r1 = :a", [":a": .s("none")], ""),
    ]

    @Test(arguments: questions)
    func `sort keys are asked for from the left`(question: Question) async throws {
        let cloud = try await filled()
        let (condition, values, found) = (question.condition, question.values, question.found)
        for limit in [nil, 1, 2] {
            #expect(try await query(cloud, condition, values, limit: limit) == found)
            let backwards = try await query(cloud, condition, values, isForward: false, limit: limit)
            #expect(backwards == String(found.reversed()))
        }
    }

    static let badConditions: [(String, String)] = [
        ("h1 = :a", "HASH key attributes h2 must have equality conditions specified in the query"),
        ("r1 = :a", "HASH key attributes h1, h2 must have equality conditions specified in the query"),
        ("h1 = :a AND h2 > :n", "HASH key attributes h2 must have equality conditions specified in the query"),
        (
            "h1 = :a AND h2 = :n AND r2 = :n",
            "RANGE key attributes r1 must have equality conditions specified in the query because a condition is "
                + "present on key attribute r2"
        ),
        (
            "h1 = :a AND h2 = :n AND r1 > :a AND r2 = :n",
            "RANGE key attributes r1 must have equality conditions specified in the query because a condition is "
                + "present on key attribute r2"
        ),
        ("h1 = :a AND h2 = :n AND extra = :a", "Query condition missed key schema element: r1"),
        (
            "h1 = :a AND h2 = :n AND r1 = :n",
            "One or more parameter values were invalid: Condition parameter type does not match schema type"
        ),
    ]

    @Test(arguments: badConditions) func `key conditions are refused`(condition: String, message: String) async throws {
        let cloud = try await filled()
        let values: Item = [":a": .s("a"), ":n": .n("1")]
        let error = await cloud.refusal(
            DynamoDB.Query.self,
            .init(
                tableName: "shop", indexName: "byAll", keyConditionExpression: condition,
                expressionAttributeValues: values.filter { condition.contains($0.key) }))
        #expect(error == .validation(message))
    }

    @Test func `legacy conditions are the same`() async throws {
        let cloud = try await filled()
        let page = try await cloud.send(
            DynamoDB.Query.self,
            .init(
                tableName: "shop", indexName: "byAll",
                keyConditions: [
                    "h1": .init(comparisonOperator: "EQ", attributeValueList: [.s("h")]),
                    "h2": .init(comparisonOperator: "EQ", attributeValueList: [.n("7")]),
                    "r1": .init(comparisonOperator: "GT", attributeValueList: [.s("ab")]),
                ]))
        #expect(page.items == [Self.items[7]])
    }

    @Test func `a filter names no key attribute`() async throws {
        let cloud = try await filled()
        let error = await cloud.refusal(
            DynamoDB.Query.self,
            .init(
                tableName: "shop", indexName: "byAll", filterExpression: "r3 = :h",
                keyConditionExpression: "h1 = :h AND h2 = :n",
                expressionAttributeValues: [":h": .s("h"), ":n": .n("7")]))
        let message = "Filter Expression can only contain non-primary key attributes: Primary key attribute: r3"
        #expect(error == .validation(message))
    }

    @Test(arguments: [1, 2, 100]) func `scans page through it`(limit: Int) async throws {
        let cloud = try await filled()
        var names: Set<String> = []
        var start: Item?
        repeat {
            let page = try await cloud.send(
                DynamoDB.Scan.self,
                .init(tableName: "shop", indexName: "byAll", limit: limit, exclusiveStartKey: start))
            for case .s(let name)? in (page.items ?? []).map({ $0["p"] }) { #expect(names.insert(name).inserted) }
            start = page.lastEvaluatedKey
        } while start != nil
        #expect(names.count == Self.items.count)
    }

    @Test func `order of bytes is order of attributes`() throws {
        let random = SeededRandom(seed: 3)
        let attributes = ["a", "b"].map { KeyAttribute(name: $0, type: "B") }
        func blob() -> [UInt8] {
            (0...Int(random.next() % 3)).map { _ in [0, 1, 2, 0xFE, 0xFF][Int(random.next() % 5)] }
        }
        let tuples = (0..<300).map { _ in [blob(), blob()] }
        let keys = try tuples.map { tuple in
            try #require(CompositeKey.bytes(of: attributes, in: ["a": .b(tuple[0]), "b": .b(tuple[1])], limit: 1024))
        }
        for (left, leftKey) in zip(tuples, keys) {
            for (right, rightKey) in zip(tuples, keys) {
                let isLess = left.lexicographicallyPrecedes(right) { $0.lexicographicallyPrecedes($1) }
                #expect(leftKey.lexicographicallyPrecedes(rightKey) == isLess)
                #expect((leftKey == rightKey) == (left == right))
            }
        }
    }

    // MARK: - Writing

    @Test(arguments: ["h1", "h2", "r1", "r2", "r3"]) func `an item without one of them is not in it`(
        name: String
    )
        async throws
    {
        let cloud = try await filled()
        _ = try await cloud.send(
            DynamoDB.UpdateItem.self,
            .init(tableName: "shop", key: ["p": .s("3")], updateExpression: "REMOVE \(name)"))
        #expect(try await query(cloud, "", [:]) == "1245678")
        try await cloud.put(Self.items[2])
        #expect(try await query(cloud, "", [:]) == "12345678")
    }

    static let badItems: [Question] = [
        Question(
            "One or more parameter values were invalid: Type mismatch for Index Key r2 Expected: N Actual: S "
                + "IndexName: byAll", ["r2": .s("1")], ""),
        Question(
            "One or more parameter values are not valid. A value specified for a secondary index key is not supported. "
                + "The AttributeValue for a key attribute cannot contain an empty string value. IndexName: byAll, "
                + "IndexKey: r1", ["r1": .s("")], ""),
        Question(
            "One or more parameter values were invalid: Aggregated size of all range keys has exceeded the size limit "
                + "of 1024 bytes",
            ["r1": .s(String(repeating: "x", count: 600)), "r3": .b([UInt8](repeating: 1, count: 600))], ""),
        Question(
            "One or more parameter values were invalid: Size of hashkey has exceeded the maximum size limit of2048 bytes",
            ["h1": .s(String(repeating: "x", count: 2048))], ""),
    ]

    @Test(arguments: badItems) func `items that cannot be in it are refused`(bad: Question) async throws {
        let cloud = try await filled()
        let error = await cloud.refusal(
            DynamoDB.PutItem.self, .init(tableName: "shop", item: Self.items[0].with(bad.values)))
        #expect(error == .validation(bad.condition))
        #expect(try await query(cloud, "", [:]) == "12345678")
    }

    // MARK: - Making

    static let badSchemas: [([DynamoDB.KeySchemaElement], String)] = [
        (
            elements(["a", "b", "c", "d", "e"], []),
            "One or more parameter values were invalid: The KeySchema exceeds the maximum allowed number of HASH key "
                + "attributes"
        ),
        (
            elements(["a"], ["b", "c", "d", "e", "f"]),
            "One or more parameter values were invalid: The KeySchema exceeds the maximum allowed number of RANGE key "
                + "attributes"
        ),
        (
            elements(["a"], ["b"]) + elements(["c"], []),
            "One or more parameter values were invalid: All HASH key attributes must precede RANGE key attributes in "
                + "the KeySchema"
        ),
        (elements(["a", "a"], []), "The KeySchema contains multiple key attributes with the same name"),
        (elements(["a", "b"], ["a"]), "The KeySchema contains multiple key attributes with the same name"),
        (elements(["a"], ["a"]), "Both the Hash Key and the Range Key element in the KeySchema have the same name"),
        (elements([], ["a"]), "Invalid KeySchema: The first KeySchemaElement is not a HASH key type"),
    ]

    @Test(arguments: badSchemas) func `schemas are refused`(
        key: [DynamoDB.KeySchemaElement], message: String
    ) async throws {
        let cloud = try TestCloud()
        #expect(await cloud.refusal(DynamoDB.CreateTable.self, Self.table(key)) == .validation(message))
    }

    @Test func `tables and local indexes have one of each`() async throws {
        let cloud = try TestCloud()
        var input = Self.table(Self.key)
        input.globalSecondaryIndexes = nil
        input.keySchema = Self.elements(["p"], ["r1", "r2"])
        input.attributeDefinitions = ["p", "r1", "r2"].map { .init(attributeName: $0, attributeType: "S") }
        let error = await cloud.refusal(DynamoDB.CreateTable.self, input)
        #expect(error?.message.hasSuffix("Member must have length less than or equal to 2") == true)
    }

    @Test func `an index is made of what there is, and outlives the process`() async throws {
        try await withDirectory { directory in
            var input = Self.table(Self.key)
            let definitions = input.attributeDefinitions
            input.globalSecondaryIndexes = nil
            input.attributeDefinitions = [.init(attributeName: "p", attributeType: "S")]
            do {
                let cloud = try TestCloud(directory: directory)
                _ = try await cloud.send(DynamoDB.CreateTable.self, input)
                for item in Self.items { try await cloud.put(item) }
                let made = try await cloud.send(
                    DynamoDB.UpdateTable.self,
                    .init(
                        tableName: "shop", attributeDefinitions: definitions,
                        globalSecondaryIndexUpdates: [
                            .init(
                                create: .init(
                                    indexName: "byAll", keySchema: Self.key,
                                    projection: .init(projectionType: "ALL")))
                        ]))
                let index = made.tableDescription?.globalSecondaryIndexes?.first
                #expect(index?.keySchema?.map(\.attributeName) == Self.key.map(\.attributeName))
                #expect(index?.keySchema?.map(\.keyType) == Self.key.map(\.keyType))
            }
            let cloud = try TestCloud(directory: directory)
            #expect(try await query(cloud, " AND r1 = :a", [":a": .s("a")]) == "12345")
        }
    }
}
