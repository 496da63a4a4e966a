import AWSCore
import AWSShapes
import CloudCore
import Foundation
import Testing

@testable import CloudDynamoDB

/// Reads that write JSON straight from the stored bytes answer what the typed way answers.
@Suite struct StoredJSONTests {
    static let items: [Item] = [
        .key("a", "text").with(["s": .s("quote \" slash \\ line\n tab\t bell\u{7} emoji 🧾"), "empty": .s("")]),
        .key("a", "numbers").with([
            "n": .n("-12.5"), "z": .n("0"), "big": .n("12345678901234567890123456789012345678"),
            "small": .n("0.000000000000000000000000001"), "ns": .ns(["2", "10", "-7.25"]),
        ]),
        .key("a", "bytes").with(["b": .b([0, 255, 34, 92]), "none": .b([]), "bs": .bs([[1], [2, 3], [4, 5, 6]])]),
        .key("a", "words").with(["ss": .ss(["x", "y\""]), "yes": .bool(true), "no": .bool(false), "nothing": .null]),
        .key("a", "nested").with([
            "m": .m(["l": .l([.s("x"), .m([:]), .l([]), .n("1")]), "näme \"": .m(["deep": .bool(true)])])
        ]),
    ]

    private func cloud() async throws -> TestCloud {
        let cloud = try await TestCloud.withTable()
        for item in Self.items { try await cloud.put(item) }
        return cloud
    }

    @Test(arguments: items) func `an item's JSON is its type's`(item: Item) async throws {
        let cloud = try await cloud()
        let input = DynamoDB.GetItemInput(
            tableName: "shop", key: .key("a", item.text ?? ""), returnConsumedCapacity: "TOTAL")
        let direct = try await cloud.send(DynamoDB.GetItem.self, input)
        let typed = try await cloud.registry.call(DynamoDB.GetItem.self, input, as: .root(accountID: "000000000000"))
        #expect(direct.item == typed.item)
        #expect(direct.item?.count == item.count)
        #expect(direct.consumedCapacity?.capacityUnits == typed.consumedCapacity?.capacityUnits)
    }

    @Test(arguments: items) func `an item's size is counted alike`(item: Item) throws {
        var json: [UInt8] = []
        #expect(try ItemCodec.appendJSON(Data(ItemCodec.encode(item)), to: &json) == ItemSize.of(item))
    }

    @Test func `bytes that are no item are an error`() {
        for end in 1..<20 {
            var json: [UInt8] = []
            let bytes = ItemCodec.encode(Self.items[1]).prefix(end)
            #expect(throws: AWSError.self) { try ItemCodec.appendJSON(Data(bytes), to: &json) }
        }
    }

    @Test(arguments: [nil, 1, 2, 5, 6] as [Int?]) func `pages end alike`(limit: Int?) async throws {
        let cloud = try await cloud()
        let query = DynamoDB.QueryInput(
            tableName: "shop", limit: limit, returnConsumedCapacity: "TOTAL", keyConditionExpression: "PK = :a",
            expressionAttributeValues: [":a": .s("a")])
        let queried = try await cloud.send(DynamoDB.Query.self, query)
        let wanted = try await cloud.registry.call(DynamoDB.Query.self, query, as: .root(accountID: "000000000000"))
        #expect(queried.items == wanted.items)
        #expect(queried.count == wanted.count && queried.scannedCount == wanted.scannedCount)
        #expect(queried.lastEvaluatedKey == wanted.lastEvaluatedKey)
        #expect(queried.consumedCapacity?.capacityUnits == wanted.consumedCapacity?.capacityUnits)
    }

    @Test func `a page ends at a megabyte, and an empty one is a list`() async throws {
        let cloud = try await TestCloud.withTable()
        let scan = DynamoDB.ScanInput(tableName: "shop")
        #expect(try await cloud.send(DynamoDB.Scan.self, scan).items == [])
        for number in 0..<4 {
            try await cloud.put(.key("a", "\(number)").with(["s": .s(String(repeating: "x", count: 300_000))]))
        }
        let page = try await cloud.send(DynamoDB.Scan.self, scan)
        #expect(page.count == 3)
        #expect(page.lastEvaluatedKey == .key("a", "2"))
        let typed = try await cloud.registry.call(DynamoDB.Scan.self, scan, as: .root(accountID: "000000000000"))
        #expect(page.items == typed.items && page.lastEvaluatedKey == typed.lastEvaluatedKey)
    }
}
