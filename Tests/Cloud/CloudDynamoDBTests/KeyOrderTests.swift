import AWSCore
import AWSShapes
import CloudCore
import Foundation
import Testing

@testable import CloudDynamoDB

@Suite struct KeyOrderTests {
    @Test func `the bytes of numbers sort as the numbers do`() throws {
        let random = SeededRandom(seed: 7)
        var texts = [
            "0", "1", "-1", "1e125", "-1e125", "1e-130", "-1e-130", "10", "9", "99", "100", "0.5", "-0.5", "-10",
        ]
        for _ in 0..<400 {
            let digits = 1 + Int(random.next() % 38)
            var text = random.next() % 2 == 0 ? "-" : ""
            text += (0..<digits).map { _ in String(random.next() % 10) }.joined()
            text += "e\(Int(random.next() % 60) - 30)"
            texts.append(text)
        }
        let numbers = try texts.map { try DynamoNumber($0) }
        for left in numbers {
            for right in numbers {
                let isLess = left.sortableBytes.lexicographicallyPrecedes(right.sortableBytes)
                #expect(isLess == (left < right), "\(left.text) and \(right.text)")
            }
        }
    }

    @Test(arguments: ["S", "N", "B"]) func `a query answers in the order of its sort keys`(type: String) async throws {
        // Given a table whose sort key is of this type, with random keys
        let cloud = try TestCloud()
        _ = try await cloud.send(
            DynamoDB.CreateTable.self,
            .init(
                tableName: "ordered",
                attributeDefinitions: [
                    .init(attributeName: "p", attributeType: "S"), .init(attributeName: "s", attributeType: type),
                ], keySchema: KeySchema.of("p", "s"), billingMode: "PAY_PER_REQUEST"))
        let random = SeededRandom(seed: 3)
        var keys: Set<AttributeValue> = []
        while keys.count < 60 {
            switch type {
            case "N": keys.insert(.n(String(Int(random.next() % 2000) - 1000)))
            case "B": keys.insert(.b(random.bytes(1 + Int(random.next() % 4))))
            default: keys.insert(.s(random.text(1 + Int(random.next() % 4), from: "aAz09-é")))
            }
        }
        keys = keys.filter { if case .s(let text) = $0 { text.utf8.allSatisfy { $0 < 128 } } else { true } }
        for key in keys {
            _ = try await cloud.send(
                DynamoDB.PutItem.self, .init(tableName: "ordered", item: ["p": .s("a"), "s": key]))
        }
        let sorted = keys.sorted { $0.isLess(than: $1) == true }
        for isForward in [true, false] {
            // When they are read
            let reply = try await cloud.send(
                DynamoDB.Query.self,
                .init(
                    tableName: "ordered", scanIndexForward: isForward, keyConditionExpression: "p = :p",
                    expressionAttributeValues: [":p": .s("a")]))
            // Then they come in order
            #expect(reply.items?.compactMap { $0["s"] } == (isForward ? sorted : sorted.reversed()))
        }
        // And bounds cut where they should
        let reply = try await cloud.send(
            DynamoDB.Query.self,
            .init(
                tableName: "ordered", keyConditionExpression: "p = :p AND s BETWEEN :a AND :b",
                expressionAttributeValues: [":p": .s("a"), ":a": sorted[10], ":b": sorted[20]]))
        #expect(reply.items?.compactMap { $0["s"] } == Array(sorted[10...20]))
    }

    @Test func `items survive their encoding`() throws {
        let item: Item = [
            "s": .s("é\u{0}x"), "n": .n("-1.5"), "b": .b([0, 255]), "ss": .ss(["a", "b"]), "ns": .ns(["1", "2"]),
            "bs": .bs([[1], []]), "yes": .bool(true), "no": .bool(false), "null": .null,
            "m": .m(["l": .l([.s(""), .m([:]), .l([])])]), "": .s(String(repeating: "x", count: 300)),
        ]
        let bytes = ItemCodec.encode(item)
        #expect(try ItemCodec.decode(Data(bytes)) == item)
        #expect(ItemCodec.encode(item, sorted: true) == ItemCodec.encode(item, sorted: true))
        for length in 0..<bytes.count {
            #expect(throws: AWSError.self) { try ItemCodec.decode(Data(bytes.prefix(length))) }
        }
    }
}
