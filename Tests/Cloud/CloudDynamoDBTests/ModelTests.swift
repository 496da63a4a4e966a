import AWSCore
import AWSShapes
import CloudCore
import Testing

@testable import CloudDynamoDB

/// A few thousand random operations against a dictionary that says what should be.
@Suite struct ModelTests {
    private struct Dice {
        let random: SeededRandom
        func roll(_ sides: Int) -> Int { Int(random.next() % UInt64(sides)) }

        func key() -> Item { .key("p\(roll(4))", "s\(roll(12))") }

        func item() -> Item {
            var item = key().with(["v": .n("\(roll(5))")])
            if roll(3) > 0 { item["GSI1PK"] = .s("g\(roll(3))") }
            if roll(3) > 0 { item["GSI1SK"] = .s("k\(roll(4))") }
            return item
        }
    }

    private struct Model {
        var items: [Item: Item] = [:]

        func sorted(_ items: some Sequence<Item>, by names: [String]) -> [Item] {
            items.sorted { left, right in
                names.map { Self.text(left[$0]) }.lexicographicallyPrecedes(names.map { Self.text(right[$0]) })
            }
        }

        private static func text(_ value: AttributeValue?) -> String {
            if case .s(let text)? = value { text } else { "" }
        }

        var all: [Item] { sorted(items.values, by: ["PK", "SK"]) }
        var indexed: [Item] {
            sorted(
                items.values.filter { $0["GSI1PK"] != nil && $0["GSI1SK"] != nil },
                by: ["GSI1PK", "GSI1SK", "PK", "SK"])
        }
    }

    private func key(_ item: Item) -> Item { item.filter { $0.key == "PK" || $0.key == "SK" } }

    @Test(arguments: [1, 2, 3] as [UInt64]) func `random operations agree with a dictionary`(seed: UInt64) async throws
    {
        let cloud = try await TestCloud.withTable()
        let dice = Dice(random: SeededRandom(seed: seed))
        var model = Model()
        for step in 0..<1000 {
            switch dice.roll(6) {
            case 0: try await put(dice.item(), cloud, &model)
            case 1: try await delete(dice.key(), cloud, &model)
            case 2: try await update(dice.key(), dice, cloud, &model)
            case 3: try await transact(dice, cloud, &model)
            case 4: try await query(dice, cloud, model)
            default:
                let key = dice.key()
                let reply = try await cloud.send(DynamoDB.GetItem.self, .init(tableName: "shop", key: key))
                #expect(reply.item == model.items[key])
            }
            if step % 100 == 99 {
                #expect(try await cloud.scan() == model.all)
                #expect(try await cloud.scan("GSI1") == model.indexed)
            }
        }
    }

    private func put(_ item: Item, _ cloud: TestCloud, _ model: inout Model) async throws {
        let reply = try await cloud.send(
            DynamoDB.PutItem.self, .init(tableName: "shop", item: item, returnValues: "ALL_OLD"))
        #expect(reply.attributes == model.items[key(item)])
        model.items[key(item)] = item
    }

    private func delete(_ key: Item, _ cloud: TestCloud, _ model: inout Model) async throws {
        let error = await cloud.refusal(
            DynamoDB.DeleteItem.self,
            .init(tableName: "shop", key: key, conditionExpression: "attribute_exists(PK)"))
        #expect((error == nil) == (model.items[key] != nil))
        model.items[key] = nil
    }

    private func update(_ key: Item, _ dice: Dice, _ cloud: TestCloud, _ model: inout Model) async throws {
        let moves = dice.roll(2) == 0
        let target = "k\(dice.roll(4))"
        let reply = try await cloud.send(
            DynamoDB.UpdateItem.self,
            .init(
                tableName: "shop", key: key, returnValues: "ALL_NEW",
                updateExpression: moves ? "SET GSI1SK = :s, v = if_not_exists(v, :z) + :one" : "REMOVE GSI1PK",
                expressionAttributeValues: moves ? [":s": .s(target), ":z": .n("0"), ":one": .n("1")] : nil))
        // What only takes away makes no item.
        if !moves, model.items[key] == nil {
            #expect(reply.attributes == nil)
            return
        }
        var item = model.items[key] ?? key
        if moves {
            item["GSI1SK"] = .s(target)
            let value: Int = if case .n(let text)? = item["v"] { Int(text) ?? 0 } else { 0 }
            item["v"] = .n("\(value + 1)")
        } else {
            item["GSI1PK"] = nil
        }
        model.items[key] = item
        #expect(reply.attributes == item)
    }

    private func transact(_ dice: Dice, _ cloud: TestCloud, _ model: inout Model) async throws {
        var next = model.items
        var used: Set<Item> = []
        var isPossible = true
        var writes: [DynamoDB.TransactWriteItem] = []
        for _ in 0..<(1 + dice.roll(4)) {
            let item = dice.item()
            guard used.insert(key(item)).inserted else { continue }
            switch dice.roll(4) {
            case 0:
                isPossible = isPossible && next[key(item)] == nil
                writes.append(
                    .init(
                        put: .init(
                            item: item, tableName: "shop", conditionExpression: "attribute_not_exists(PK)")))
                next[key(item)] = item
            case 1:
                writes.append(.init(delete: .init(key: key(item), tableName: "shop")))
                next[key(item)] = nil
            default:
                writes.append(.init(put: .init(item: item, tableName: "shop")))
                next[key(item)] = item
            }
        }
        let error = await cloud.refusal(DynamoDB.TransactWriteItems.self, .init(transactItems: writes))
        #expect((error == nil) == isPossible)
        if error == nil { model.items = next }
    }

    private func query(_ dice: Dice, _ cloud: TestCloud, _ model: Model) async throws {
        let onIndex = dice.roll(2) == 0
        let isForward = dice.roll(2) == 0
        let partition = onIndex ? "g\(dice.roll(3))" : "p\(dice.roll(4))"
        let bound = onIndex ? "k\(dice.roll(4))" : "s\(dice.roll(12))"
        let (hash, range) = onIndex ? ("GSI1PK", "GSI1SK") : ("PK", "SK")
        var found: [Item] = []
        var start: Item?
        repeat {
            let page = try await cloud.send(
                DynamoDB.Query.self,
                .init(
                    tableName: "shop", indexName: onIndex ? "GSI1" : nil, limit: 1 + dice.roll(5),
                    scanIndexForward: isForward, exclusiveStartKey: start,
                    keyConditionExpression: "#h = :h AND #r >= :r",
                    expressionAttributeNames: ["#h": hash, "#r": range],
                    expressionAttributeValues: [":h": .s(partition), ":r": .s(bound)]))
            found += page.items ?? []
            start = page.lastEvaluatedKey
        } while start != nil
        let expected = (onIndex ? model.indexed : model.all).filter {
            $0[hash] == .s(partition) && $0[range]?.isLess(than: .s(bound)) == false
        }
        #expect(found == (isForward ? expected : expected.reversed()))
    }
}
