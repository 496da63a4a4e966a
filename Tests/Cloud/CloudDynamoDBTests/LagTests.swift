import AWSCore
import AWSShapes
import CloudCore
import Testing

@testable import CloudDynamoDB

/// Reads that show what was there a while ago.
@Suite struct LagTests {
    private static let second = DynamoDBAdversity(lag: .seconds(1))

    private func item(_ name: String, _ value: Int, group: String = "g") -> Item {
        .key("a", name).with(["v": .n("\(value)"), "GSI1PK": .s(group), "GSI1SK": .s(name)])
    }

    private func values(_ items: [Item]?) -> [String] {
        (items ?? []).map { item in
            if case .n(let text)? = item["v"] { "\(item.text ?? "")\(text)" } else { "?" }
        }
    }

    private func get(_ name: String, _ cloud: TestCloud, isConsistent: Bool) async throws -> Item? {
        try await cloud.send(
            DynamoDB.GetItem.self, .init(tableName: "shop", key: .key("a", name), consistentRead: isConsistent)
        ).item
    }

    private func query(
        _ cloud: TestCloud, index: String? = nil, isConsistent: Bool? = nil, limit: Int? = nil, after: Item? = nil
    ) async throws -> DynamoDB.QueryOutput {
        try await cloud.send(
            DynamoDB.Query.self,
            .init(
                tableName: "shop", indexName: index, limit: limit, consistentRead: isConsistent,
                exclusiveStartKey: after,
                keyConditionExpression: index == nil ? "PK = :p" : "GSI1PK = :p",
                expressionAttributeValues: [":p": .s(index == nil ? "a" : "g")]))
    }

    @Test(arguments: [false, true])
    func `what was written appears after the lag, at once to consistent reads`(isOnDisk: Bool) async throws {
        try await withDirectory { directory in
            let cloud = try await TestCloud.withTable(
                directory: isOnDisk ? directory : nil, adversity: Self.second)
            try await cloud.put(item("x", 1))
            #expect(try await get("x", cloud, isConsistent: false) == nil)
            #expect(try await get("x", cloud, isConsistent: true) == item("x", 1))
            cloud.clock.advance(by: .milliseconds(999))
            #expect(try await get("x", cloud, isConsistent: false) == nil)
            cloud.clock.advance(by: .milliseconds(1))
            #expect(try await get("x", cloud, isConsistent: false) == item("x", 1))
        }
    }

    @Test func `each moment's state is shown in its turn`() async throws {
        // Given a value at each half second: 1, 2, 3, then nothing, then 5
        let cloud = try await TestCloud.withTable(adversity: Self.second)
        var seen: [Int: Item?] = [:]
        for step in 1...8 {
            switch step {
            case 1...3, 5: try await cloud.put(item("x", step))
            case 4:
                _ = try await cloud.send(DynamoDB.DeleteItem.self, .init(tableName: "shop", key: .key("a", "x")))
            default: break
            }
            seen[step] = .some(try await get("x", cloud, isConsistent: false))
            cloud.clock.advance(by: .milliseconds(500))
        }
        // Then reads show each a second later
        #expect(seen[1] == .some(nil) && seen[2] == .some(nil))
        #expect(seen[3] == .some(item("x", 1)) && seen[4] == .some(item("x", 2)) && seen[5] == .some(item("x", 3)))
        #expect(seen[6] == .some(nil))
        #expect(seen[7] == .some(item("x", 5)) && seen[8] == .some(item("x", 5)))
    }

    @Test func `queries, scans and batches show one past state, the index always`() async throws {
        let cloud = try await TestCloud.withTable(adversity: Self.second)
        for (name, value) in [("b", 1), ("d", 1), ("f", 1)] { try await cloud.put(item(name, value)) }
        cloud.clock.advance(by: .seconds(2))
        // When one item is changed, one is removed, one is new and one goes to another group of the index
        try await cloud.put(item("b", 2))
        _ = try await cloud.send(DynamoDB.DeleteItem.self, .init(tableName: "shop", key: .key("a", "d")))
        _ = try await cloud.send(
            DynamoDB.TransactWriteItems.self,
            .init(transactItems: [
                .init(put: .init(item: item("c", 2), tableName: "shop")),
                .init(put: .init(item: item("f", 2, group: "other"), tableName: "shop")),
            ]))
        // Then the old state is there as a whole
        let old = ["b1", "d1", "f1"]
        let new = ["b2", "c2", "f2"]
        #expect(values(try await query(cloud).items) == old)
        #expect(values(try await query(cloud, isConsistent: true).items) == new)
        #expect(values(try await query(cloud, index: "GSI1").items) == old)
        #expect(values(try await cloud.scan()) == old)
        #expect(values(try await cloud.scan("GSI1")) == old)
        let keys = ["b", "c", "d", "f"].map { Item.key("a", $0) }
        for (isConsistent, expected) in [(false, old), (true, new)] {
            let reply = try await cloud.send(
                DynamoDB.BatchGetItem.self,
                .init(requestItems: ["shop": .init(keys: keys, consistentRead: isConsistent)]))
            #expect(values(reply.responses?["shop"]).sorted() == expected)
        }
        let transaction = try await cloud.send(
            DynamoDB.TransactGetItems.self,
            .init(transactItems: keys.map { .init(get: .init(key: $0, tableName: "shop")) }))
        #expect(values((transaction.responses ?? []).compactMap(\.item)) == new)
        let statement = try await cloud.send(
            DynamoDB.ExecuteStatement.self, .init(statement: "SELECT * FROM shop WHERE PK = 'a'"))
        #expect(values(statement.items) == old)
        // And pages walk it
        var found: [String] = []
        var start: Item?
        repeat {
            let page = try await query(cloud, limit: 1, after: start)
            found += values(page.items)
            start = page.lastEvaluatedKey
        } while start != nil
        #expect(found == old)
        // Until the lag is over
        cloud.clock.advance(by: .seconds(1))
        #expect(values(try await query(cloud).items) == new)
        #expect(values(try await query(cloud, index: "GSI1").items) == ["b2", "c2"])
    }

    @Test func `looking back changes nothing, and what failed is not remembered`() async throws {
        let cloud = try await TestCloud.withTable(adversity: Self.second)
        try await cloud.put(item("x", 1))
        cloud.clock.advance(by: .seconds(2))
        let refused = await cloud.refusal(
            DynamoDB.TransactWriteItems.self,
            .init(transactItems: [
                .init(put: .init(item: item("x", 2), tableName: "shop")),
                .init(
                    conditionCheck: .init(
                        key: .key("a", "y"), tableName: "shop", conditionExpression: "attribute_exists(PK)")),
            ]))
        #expect(refused?.code == "TransactionCanceledException")
        #expect(values(try await query(cloud).items) == ["x1"])
        try await cloud.put(item("x", 3))
        for _ in 0..<3 { #expect(values(try await query(cloud).items) == ["x1"]) }
        #expect(values(try await query(cloud, isConsistent: true).items) == ["x3"])
        #expect(values(try await query(cloud, index: "GSI1").items) == ["x1"])
    }

    @Test func `random writes are seen as a dictionary of the past says`() async throws {
        let cloud = try await TestCloud.withTable(adversity: Self.second)
        let random = SeededRandom(seed: 7)
        var states: [[String: Int]] = []
        var state: [String: Int] = [:]
        for step in 0..<200 {
            let name = "n\(random.next() % 6)"
            if random.next() % 3 == 0 {
                _ = try await cloud.send(DynamoDB.DeleteItem.self, .init(tableName: "shop", key: .key("a", name)))
                state[name] = nil
            } else {
                try await cloud.put(item(name, step))
                state[name] = step
            }
            states.append(state)
            // Ten steps are a second: a state is shown ten steps later.
            let past = step >= 10 ? states[step - 10] : [:]
            let expected = past.map { "\($0.key)\($0.value)" }.sorted()
            #expect(values(try await query(cloud).items) == expected)
            #expect(values(try await query(cloud, index: "GSI1").items) == expected)
            cloud.clock.advance(by: .milliseconds(100))
        }
    }
}
