import AWSCore
import AWSShapes
import Testing

@testable import CloudCore
@testable import CloudDynamoDB

/// What a request that cannot be is answered with.
@Suite struct RequestMessageTests {
    static let invalid = "One or more parameter values were invalid: "

    @Test(arguments: [
        ("", invalid + "Empty attribute name"),
        (String(repeating: "x", count: 65_536), invalid + "Attribute name is too large, must be less than 65536 bytes"),
    ])
    func `names of attributes have limits`(name: String, message: String) async throws {
        let cloud = try await TestCloud.withTable()
        let error = await cloud.refusal(
            DynamoDB.PutItem.self, .init(tableName: "shop", item: .key("a", "1").with([name: .n("1")])))
        #expect(error?.message == "1 validation error detected: " + message)
    }

    @Test(arguments: [
        ("no!such", "ValidationException"), ("xx", "ValidationException"), ("none", "ResourceNotFoundException"),
    ])
    func `a table that cannot be is worse than one that is not`(name: String, code: String) async throws {
        let cloud = try await TestCloud.withTable()
        let error = await cloud.refusal(DynamoDB.GetItem.self, .init(tableName: name, key: .key("a", "1")))
        #expect(error?.code == code)
    }

    static let indexUpdate = DynamoDB.GlobalSecondaryIndexUpdate(delete: .init(indexName: "GSI1"))
    static let badChanges: [(DynamoDB.UpdateTableInput, String)] = [
        (.init(tableName: "shop"), "ValidationException"),
        (.init(tableName: "shop", globalSecondaryIndexUpdates: []), "ValidationException"),
        (.init(tableName: "shop", globalSecondaryIndexUpdates: [.init()]), "ValidationException"),
        (
            .init(tableName: "shop", globalSecondaryIndexUpdates: [indexUpdate, indexUpdate]), "LimitExceededException"
        ),
        (
            .init(
                tableName: "shop", attributeDefinitions: [.init(attributeName: "PK", attributeType: "N")],
                billingMode: "PAY_PER_REQUEST"), "ValidationException"
        ),
    ]

    @Test(arguments: badChanges) func `a change that says nothing, or too much, is refused`(
        input: DynamoDB.UpdateTableInput, code: String
    ) async throws {
        let cloud = try await TestCloud.withTable()
        #expect(await cloud.refusal(DynamoDB.UpdateTable.self, input)?.code == code)
        #expect(cloud.service.tables.table(named: "shop")?.indexes.count == 1)
    }

    @Test(arguments: [
        DynamoDB.Tag(key: "", value: "dog"), .init(key: "hi!", value: "dog"), .init(key: "dog", value: "d%g"),
        .init(key: String(repeating: "x", count: 129), value: ""),
        .init(key: "dog", value: String(repeating: "x", count: 257)),
    ])
    func `tags have limits`(tag: DynamoDB.Tag) async throws {
        let cloud = try await TestCloud.withTable()
        let arn = cloud.service.arn("shop")
        let error = await cloud.refusal(DynamoDB.TagResource.self, .init(resourceArn: arn, tags: [tag]))
        #expect(error?.code == "ValidationException")
        _ = try await cloud.send(
            DynamoDB.TagResource.self, .init(resourceArn: arn, tags: [.init(key: "a b+-=._:/\u{5D0}", value: "")]))
        let index = await cloud.refusal(DynamoDB.ListTagsOfResource.self, .init(resourceArn: arn + "/index/GSI1"))
        #expect(index?.code == "ValidationException")
    }

    @Test(arguments: [
        ("SET _a = :v", "Syntax error"), ("SET a = _f(b)", "Syntax error"),
        ("SET a = list_append(list_append(:v, :v), :v)", "function: list_append"),
        ("SET a = if_not_exists(a, list_append(:v, :v))", "function: list_append"),
    ])
    func `an update expression of a wrong form is refused`(text: String, message: String) async throws {
        let cloud = try await TestCloud.withTable()
        let error = await cloud.refusal(
            DynamoDB.UpdateItem.self,
            .init(
                tableName: "shop", key: .key("a", "1"), updateExpression: text,
                expressionAttributeValues: [":v": .l([])]))
        #expect(error?.message.contains(message) == true)
    }

    @Test func `the first wrong key cancels a transaction`() async throws {
        let cloud = try await TestCloud.withTable()
        let bad = DynamoDB.TransactWriteItem(put: .init(item: ["PK": .n("1"), "SK": .s("1")], tableName: "shop"))
        let good = DynamoDB.TransactWriteItem(put: .init(item: .key("a", "1"), tableName: "shop"))
        let error = await cloud.refusal(
            DynamoDB.TransactWriteItems.self, .init(transactItems: [good, bad, bad]))
        #expect(error?.code == "TransactionCanceledException")
        #expect(error?.message.hasSuffix("[None, ValidationError, None]") == true)
        #expect(try await cloud.scan().isEmpty)
    }

    @Test func `a new index leaves out items whose key is too long`() async throws {
        let cloud = try await TestCloud.withTable()
        for length in [2048, 2049] {
            try await cloud.put(.key("a", "\(length)").with(["x": .s(String(repeating: "x", count: length))]))
        }
        _ = try await cloud.send(
            DynamoDB.UpdateTable.self,
            .init(
                tableName: "shop", attributeDefinitions: [.init(attributeName: "x", attributeType: "S")],
                globalSecondaryIndexUpdates: [
                    .init(
                        create: .init(
                            indexName: "byX", keySchema: KeySchema.of("x"), projection: .init(projectionType: "ALL")))
                ]))
        #expect(try await cloud.scan("byX").map(\.text) == ["2048"])
    }

    @Test func `what is missing is named`() async throws {
        let cloud = try await TestCloud.withTable()
        let entry = try #require(cloud.service.operations.entries["GetItem"])
        let context = RequestContext(
            requestID: "1", principal: .root(accountID: "1"), region: "us-east-1", accountID: "1", endpoint: "")
        await #expect(
            throws: AWSError.validation(
                "1 validation error detected: Value null at 'tableName' failed to satisfy constraint: "
                    + "Member must not be null")
        ) {
            _ = try await entry.perform(.structure(.init([("Key", .structure(.init()))])), context) { _ in }
        }
    }
}
