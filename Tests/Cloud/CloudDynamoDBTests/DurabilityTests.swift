import AWSCore
import AWSShapes
import CloudCore
import Testing

@testable import CloudDynamoDB

@Suite struct DurabilityTests {
    @Test func `a restart finds tables, items and indexes`() async throws {
        try await withDirectory { directory in
            let items = (0..<5).map {
                Item.key("a", "\($0)").with(["GSI1PK": .s("g"), "GSI1SK": .s("\(9 - $0)"), "m": .m(["x": .n("1")])])
            }
            do {
                let cloud = try await TestCloud.withTable(directory: directory)
                for item in items { try await cloud.put(item) }
            }
            let cloud = try TestCloud(directory: directory)
            #expect(try await cloud.scan() == items)
            #expect(try await cloud.scan("GSI1") == items.reversed())
            let error = await cloud.refusal(DynamoDB.CreateTable.self, TestCloud.tableInput)
            #expect(error?.code == "ResourceInUseException")
        }
    }

    @Test func `what has expired goes, by the clock, from table and index`() async throws {
        let cloud = try await TestCloud.withTable()
        let now = cloud.clock.now.epochSeconds
        func item(_ name: String, _ expiry: AttributeValue) -> Item {
            .key("a", name).with(["GSI1PK": .s("g"), "GSI1SK": .s(name), "expiresAt": expiry])
        }
        // One is there before time to live is switched on
        try await cloud.put(item("early", .n("\(now + 5)")))
        _ = try await cloud.send(
            DynamoDB.UpdateTimeToLive.self,
            .init(tableName: "shop", timeToLiveSpecification: .init(enabled: true, attributeName: "expiresAt")))
        try await cloud.put(item("soon", .n("\(now + 5)")))
        try await cloud.put(item("later", .n("\(now + 1000)")))
        try await cloud.put(item("moved", .n("\(now + 5)")))
        try await cloud.put(item("moved", .n("\(now + 1000)")))
        try await cloud.put(item("text", .s("\(now)")))
        try await cloud.put(item("ancient", .n("1000")))
        let loop = Task { try await cloud.service.run() }
        defer { loop.cancel() }
        try await until { cloud.clock.sleeperCount > 0 }
        cloud.clock.advance(by: .seconds(4))
        try await until { cloud.clock.sleeperCount > 0 }
        #expect(try await cloud.scan().count == 6)
        cloud.clock.advance(by: .seconds(2))
        try await until { try await cloud.scan().count == 4 }
        #expect(try await cloud.scan().compactMap(\.text) == ["ancient", "later", "moved", "text"])
        #expect(try await cloud.scan("GSI1").count == 4)
    }
}
