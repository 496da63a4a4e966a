import AWSCore
import AWSShapes
import JSON
import Testing

@testable import CloudCore
@testable import CloudDynamoDB

@Suite struct TransactionTests {
    private func put(_ item: Item, if condition: String? = nil, shows: Bool = false) -> DynamoDB.TransactWriteItem {
        .init(
            put: .init(
                item: item, tableName: "shop", conditionExpression: condition,
                returnValuesOnConditionCheckFailure: shows ? "ALL_OLD" : nil))
    }

    private func takeStock(_ quantity: Int) -> DynamoDB.TransactWriteItem {
        .init(
            update: .init(
                key: .key("PRODUCT#1", "PRODUCT"), updateExpression: "SET stock = stock - :q", tableName: "shop",
                conditionExpression: "stock >= :q", expressionAttributeValues: [":q": .n("\(quantity)")]))
    }

    private func reasons(_ error: AWSError?) throws -> [DynamoDB.CancellationReason] {
        try #require(error?.details?["CancellationReasons"]?.listValue).map { try .init(document: $0) }
    }

    @Test func `a transaction writes all or nothing and says why`() async throws {
        // Given a product of which three are left, and an item that is there already
        let cloud = try await TestCloud.withTable()
        try await cloud.put(.key("PRODUCT#1", "PRODUCT").with(["stock": .n("3")]))
        try await cloud.put(.key("old", "1").with(["v": .n("1")]))
        // When it all can be done
        _ = try await cloud.send(
            DynamoDB.TransactWriteItems.self,
            .init(transactItems: [put(.key("order", "1"), if: "attribute_not_exists(PK)"), takeStock(2)]))
        #expect(try await cloud.get("PRODUCT#1", "PRODUCT")?["stock"] == .n("1"))
        // When some of it cannot
        let before = try await cloud.scan()
        let error = await cloud.refusal(
            DynamoDB.TransactWriteItems.self,
            .init(transactItems: [
                put(.key("order", "2")), takeStock(2),
                put(.key("old", "1"), if: "attribute_not_exists(PK)", shows: true),
            ]))
        // Then nothing is written, and each item has its reason
        #expect(error?.code == "TransactionCanceledException")
        #expect(
            error?.message
                == "Transaction cancelled, please refer cancellation reasons for specific reasons [None, ConditionalCheckFailed, ConditionalCheckFailed]"
        )
        let reasons = try reasons(error)
        #expect(reasons.map(\.code) == ["None", "ConditionalCheckFailed", "ConditionalCheckFailed"])
        #expect(reasons[1].message == "The conditional request failed")
        #expect(reasons.map(\.item) == [nil, nil, .key("old", "1").with(["v": .n("1")])])
        #expect(try await Set(cloud.scan()) == Set(before))
    }

    @Test func `what an update cannot do cancels the transaction`() async throws {
        let cloud = try await TestCloud.withTable()
        try await cloud.put(.key("PRODUCT#1", "PRODUCT").with(["note": .s("x")]))
        let error = await cloud.refusal(
            DynamoDB.TransactWriteItems.self,
            .init(transactItems: [
                put(.key("order", "1")),
                .init(
                    update: .init(
                        key: .key("PRODUCT#1", "PRODUCT"), updateExpression: "SET n = note + :q", tableName: "shop",
                        expressionAttributeValues: [":q": .n("1")])),
            ]))
        #expect(try reasons(error).map(\.code) == ["None", "ValidationError"])
        #expect(try await cloud.get("order", "1") == nil)
    }

    @Test func `checks and deletes take part`() async throws {
        let cloud = try await TestCloud.withTable()
        try await cloud.put(.key("a", "1"))
        let check = DynamoDB.TransactWriteItem(
            conditionCheck: .init(
                key: .key("b", "1"), tableName: "shop", conditionExpression: "attribute_exists(PK)"))
        let delete = DynamoDB.TransactWriteItem(delete: .init(key: .key("a", "1"), tableName: "shop"))
        let error = await cloud.refusal(DynamoDB.TransactWriteItems.self, .init(transactItems: [delete, check]))
        #expect(try reasons(error).map(\.code) == ["None", "ConditionalCheckFailed"])
        try await cloud.put(.key("b", "1"))
        _ = try await cloud.send(DynamoDB.TransactWriteItems.self, .init(transactItems: [delete, check]))
        #expect(try await cloud.scan() == [.key("b", "1")])
    }

    @Test func `a token makes a repetition harmless for ten minutes`() async throws {
        let cloud = try await TestCloud.withTable()
        try await cloud.put(.key("PRODUCT#1", "PRODUCT").with(["stock": .n("9")]))
        let request = DynamoDB.TransactWriteItemsInput(transactItems: [takeStock(1)], clientRequestToken: "t")
        for _ in 0..<3 { _ = try await cloud.send(DynamoDB.TransactWriteItems.self, request) }
        #expect(try await cloud.get("PRODUCT#1", "PRODUCT")?["stock"] == .n("8"))
        let error = await cloud.refusal(
            DynamoDB.TransactWriteItems.self, .init(transactItems: [takeStock(2)], clientRequestToken: "t"))
        #expect(error?.code == "IdempotentParameterMismatchException")
        cloud.clock.advance(by: .seconds(600))
        try await cloud.service.forgetTokens()
        _ = try await cloud.send(DynamoDB.TransactWriteItems.self, request)
        #expect(try await cloud.get("PRODUCT#1", "PRODUCT")?["stock"] == .n("7"))
    }

    @Test func `a transaction that was refused is not remembered by its token`() async throws {
        let cloud = try await TestCloud.withTable()
        let request = DynamoDB.TransactWriteItemsInput(transactItems: [takeStock(1)], clientRequestToken: "t")
        _ = await cloud.refusal(DynamoDB.TransactWriteItems.self, request)
        try await cloud.put(.key("PRODUCT#1", "PRODUCT").with(["stock": .n("1")]))
        _ = try await cloud.send(DynamoDB.TransactWriteItems.self, request)
        #expect(try await cloud.get("PRODUCT#1", "PRODUCT")?["stock"] == .n("0"))
    }

    @Test func `bad transactions are refused whole`() async throws {
        let cloud = try await TestCloud.withTable()
        let twice = await cloud.refusal(
            DynamoDB.TransactWriteItems.self, .init(transactItems: [put(.key("a", "1")), put(.key("a", "1"))]))
        #expect(twice?.message == "Transaction request cannot include multiple operations on one item")
        let none = await cloud.refusal(DynamoDB.TransactWriteItems.self, .init(transactItems: [.init()]))
        #expect(none?.message == "TransactItems can only contain one of Check, Put, Update or Delete")
        let tooMany = await cloud.refusal(
            DynamoDB.TransactWriteItems.self, .init(transactItems: (0..<101).map { put(.key("a", "\($0)")) }))
        #expect(tooMany?.message.hasSuffix("Member must have length less than or equal to 100") == true)
        let empty = await cloud.refusal(DynamoDB.TransactWriteItems.self, .init(transactItems: []))
        #expect(empty?.code == "ValidationException")
        #expect(try await cloud.scan().isEmpty)
    }

    @Test func `reads of a transaction keep their order`() async throws {
        let cloud = try await TestCloud.withTable()
        try await cloud.put(.key("a", "1").with(["v": .n("1"), "w": .n("2")]))
        let reply = try await cloud.send(
            DynamoDB.TransactGetItems.self,
            .init(
                transactItems: [
                    .init(get: .init(key: .key("none", "1"), tableName: "shop")),
                    .init(get: .init(key: .key("a", "1"), tableName: "shop", projectionExpression: "w")),
                ], returnConsumedCapacity: "TOTAL"))
        #expect(reply.responses?.map(\.item) == [nil, ["w": .n("2")]])
        #expect(reply.consumedCapacity?.first?.readCapacityUnits == 4)
    }

    @Test func `a role needs the action of each item on its table`() async throws {
        // Given a role that may put and update, and nothing else
        let cloud = try await TestCloud.withTable()
        let arn = "arn:aws:iam::000000000000:role/writer"
        cloud.registry.identity.putRole(
            .init(
                name: "writer", arn: arn, assumeRolePolicy: .null,
                policies: [
                    "p": [
                        "Statement": [
                            [
                                "Effect": "Allow", "Action": ["dynamodb:PutItem", "dynamodb:UpdateItem"],
                                "Resource": "arn:aws:dynamodb:us-east-1:000000000000:table/shop",
                            ]
                        ]
                    ]
                ]))
        let (credentials, _) = cloud.registry.identity.makeTemporaryCredentials(
            role: "writer", sessionName: "s", lifetime: .seconds(900))
        // Then it writes what it may
        _ = try await cloud.send(
            DynamoDB.TransactWriteItems.self, .init(transactItems: [put(.key("a", "1"))]), as: credentials)
        // And is refused the rest
        let error = await cloud.refusal(
            DynamoDB.TransactWriteItems.self,
            .init(transactItems: [
                put(.key("a", "2")), .init(delete: .init(key: .key("a", "1"), tableName: "shop")),
            ]), as: credentials)
        #expect(error?.code == "AccessDeniedException")
        #expect(
            error?.message.contains(
                "dynamodb:DeleteItem on resource: arn:aws:dynamodb:us-east-1:000000000000:table/shop") == true)
        let read = await cloud.refusal(
            DynamoDB.TransactGetItems.self,
            .init(transactItems: [.init(get: .init(key: .key("a", "1"), tableName: "shop"))]), as: credentials)
        #expect(read?.code == "AccessDeniedException")
        #expect(try await cloud.scan().count == 1)
    }

    @Test func `concurrent transactions sell what is there and no more`() async throws {
        let cloud = try await TestCloud.withTable()
        try await cloud.put(.key("PRODUCT#1", "PRODUCT").with(["stock": .n("10")]))
        let sold = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<40 {
                group.addTask {
                    await cloud.refusal(
                        DynamoDB.TransactWriteItems.self,
                        .init(transactItems: [self.put(.key("order", "\(number)")), self.takeStock(1)])) == nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(sold == 10)
        #expect(try await cloud.get("PRODUCT#1", "PRODUCT")?["stock"] == .n("0"))
        #expect(try await cloud.scan().count == 11)
    }
}
