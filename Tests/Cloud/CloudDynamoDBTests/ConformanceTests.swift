import AWSCore
import AWSShapes
import CloudCore
import Testing

@testable import CloudDynamoDB

/// What ScyllaDB's and moto's tests found, told again where `make test` sees it.
@Suite struct ConformanceTests {
    private static let detected = "1 validation error detected: "
    private static let arn = "arn:aws:dynamodb:us-east-1:000000000000:table/shop"

    // MARK: - Words

    @Test func `what is wrong with a single write itself is detected`() async throws {
        let cloud = try await TestCloud.withTable()
        let key: Item = .key("a", "b")
        let message = "Value provided in ExpressionAttributeNames unused in expressions: keys: {#n}"
        let update = await cloud.refusal(
            DynamoDB.UpdateItem.self,
            .init(
                tableName: "shop", key: key, updateExpression: "REMOVE x", expressionAttributeNames: ["#n": "y"]))
        let put = await cloud.refusal(
            DynamoDB.PutItem.self,
            .init(
                tableName: "shop", item: key, conditionExpression: "attribute_exists(x)",
                expressionAttributeNames: ["#n": "y"]))
        let delete = await cloud.refusal(
            DynamoDB.DeleteItem.self,
            .init(
                tableName: "shop", key: key, conditionExpression: "attribute_exists(x)",
                expressionAttributeNames: ["#n": "y"]))
        for error in [update, put, delete] { #expect(error?.message == Self.detected + message) }
        let transaction = await cloud.refusal(
            DynamoDB.TransactWriteItems.self,
            .init(transactItems: [
                .init(
                    put: .init(
                        item: key, tableName: "shop", conditionExpression: "attribute_exists(x)",
                        expressionAttributeNames: ["#n": "y"]))
            ]))
        #expect(transaction?.message == message)
        let missing = await cloud.refusal(DynamoDB.PutItem.self, .init(tableName: "shop", item: ["PK": .s("a")]))
        #expect(missing?.message.hasPrefix(Self.detected) == false)
        let number = await cloud.refusal(
            DynamoDB.PutItem.self, .init(tableName: "shop", item: key.with(["n": .n("x")])))
        #expect(number?.message.hasPrefix(Self.detected) == false)
    }

    @Test func `a query's selection is detected, a scan's is not`() async throws {
        let cloud = try await TestCloud.withTable()
        let message = "ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName"
        let query = await cloud.refusal(
            DynamoDB.Query.self,
            .init(
                tableName: "shop", select: "ALL_PROJECTED_ATTRIBUTES", keyConditionExpression: "PK = :p",
                expressionAttributeValues: [":p": .s("a")]))
        #expect(query?.message == Self.detected + message)
        let scan = await cloud.refusal(
            DynamoDB.Scan.self, .init(tableName: "shop", select: "ALL_PROJECTED_ATTRIBUTES"))
        #expect(scan?.message == message)
    }

    @Test func `an empty index key has words of its own in an update, and ends a transaction`() async throws {
        let cloud = try await TestCloud.withTable()
        let update = await cloud.refusal(
            DynamoDB.UpdateItem.self,
            .init(
                tableName: "shop", key: .key("a", "b"), updateExpression: "SET GSI1PK = :e",
                expressionAttributeValues: [":e": .s("")]))
        #expect(
            update?.message == AWSError.invalidUpdateOfIndexKey
                + "The AttributeValue for a key attribute cannot contain an empty string value.")
        let item: Item = .key("a", "b").with(["GSI1PK": .s("")])
        let transaction = await cloud.refusal(
            DynamoDB.TransactWriteItems.self, .init(transactItems: [.init(put: .init(item: item, tableName: "shop"))]))
        #expect(transaction?.code == "ValidationException")
        #expect(transaction?.message.hasPrefix(AWSError.invalidIndexKey) == true)
    }

    @Test func `names of attributes have a length wherever they are`() async throws {
        let cloud = try await TestCloud.withTable()
        let long = String(repeating: "x", count: 65_536)
        for (name, words) in [("", "Empty attribute name"), (long, "must be less than 65536 bytes")] {
            let aliased = await cloud.refusal(
                DynamoDB.GetItem.self,
                .init(
                    tableName: "shop", key: .key("a", "b"), projectionExpression: "#n",
                    expressionAttributeNames: ["#n": name]))
            let listed = await cloud.refusal(
                DynamoDB.GetItem.self, .init(tableName: "shop", key: .key("a", "b"), attributesToGet: [name]))
            for error in [aliased, listed] { #expect(error?.message.contains(words) == true) }
        }
    }

    @Test func `a query of one item has nowhere to go on`() async throws {
        let cloud = try TestCloud()
        _ = try await cloud.send(
            DynamoDB.CreateTable.self,
            .init(
                tableName: "flat", attributeDefinitions: [.init(attributeName: "p", attributeType: "S")],
                keySchema: KeySchema.of("p"), billingMode: "PAY_PER_REQUEST"))
        _ = try await cloud.send(DynamoDB.PutItem.self, .init(tableName: "flat", item: ["p": .s("a")]))
        var input = DynamoDB.QueryInput(
            tableName: "flat", limit: 1, keyConditionExpression: "p = :p", expressionAttributeValues: [":p": .s("a")])
        let page = try await cloud.send(DynamoDB.Query.self, input)
        #expect(page.count == 1 && page.lastEvaluatedKey == nil)
        input.exclusiveStartKey = ["p": .s("a")]
        let error = await cloud.refusal(DynamoDB.Query.self, input)
        #expect(
            error?.message
                == "The provided exclusive start key is invalid: ExclusiveStartKey: {p=AttributeValue: {S:a}}")
    }

    // MARK: - Tables

    private static func table(
        _ names: [String], _ key: [DynamoDB.KeySchemaElement], global: [DynamoDB.GlobalSecondaryIndex]? = nil
    ) -> DynamoDB.CreateTableInput {
        .init(
            tableName: "other", attributeDefinitions: names.map { .init(attributeName: $0, attributeType: "S") },
            keySchema: key, globalSecondaryIndexes: global, billingMode: "PAY_PER_REQUEST")
    }

    private static let byUser = DynamoDB.GlobalSecondaryIndex(
        indexName: "byUser", keySchema: KeySchema.of("user"), projection: .init(projectionType: "ALL"))

    static let badTables: [(DynamoDB.CreateTableInput, String)] = [
        (
            table(["id", "more"], KeySchema.of("id")),
            "Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions"
        ),
        (
            table(["user", "id", "created"], KeySchema.of("id"), global: [byUser]),
            "Some AttributeDefinitions are not used. AttributeDefinitions: [created, id, user], keys used: [id, user]"
        ),
        (
            table(["id"], KeySchema.of("id"), global: [byUser]),
            "Some index key attributes are not defined in AttributeDefinitions. Keys: [user], AttributeDefinitions: [id]"
        ),
        (table(["id"], KeySchema.of("id"), global: []), "List of GlobalSecondaryIndexes is empty"),
    ]

    @Test(arguments: badTables) func `tables are refused`(input: DynamoDB.CreateTableInput, reason: String) async throws
    {
        let cloud = try TestCloud()
        #expect(await cloud.refusal(DynamoDB.CreateTable.self, input) == .invalidValue(reason))
    }

    @Test func `a key attribute without a definition`() async throws {
        let cloud = try TestCloud()
        let error = await cloud.refusal(DynamoDB.CreateTable.self, Self.table(["id"], KeySchema.of("id", "at")))
        #expect(error == .validation("Invalid KeySchema: Some index key attribute have no definition"))
    }

    @Test func `an index is not made without definitions`() async throws {
        let cloud = try await TestCloud.withTable()
        let error = await cloud.refusal(
            DynamoDB.UpdateTable.self,
            .init(
                tableName: "shop",
                globalSecondaryIndexUpdates: [
                    .init(
                        create: .init(
                            indexName: "again", keySchema: KeySchema.of("SK"), projection: .init(projectionType: "ALL")
                        ))
                ]))
        #expect(error == .invalidValue("AttributeDefinitions is not specified for index: again"))
    }

    @Test func `warm throughput is told and grows`() async throws {
        let cloud = try await TestCloud.withTable()
        let table = try await cloud.send(DynamoDB.DescribeTable.self, .init(tableName: "shop")).table
        #expect(table?.warmThroughput?.readUnitsPerSecond == 12_000)
        #expect(table?.globalSecondaryIndexes?.first?.warmThroughput?.writeUnitsPerSecond == 4000)
        let updated = try await cloud.send(
            DynamoDB.UpdateTable.self,
            .init(tableName: "shop", warmThroughput: .init(readUnitsPerSecond: 15_000, writeUnitsPerSecond: 5000)))
        #expect(updated.tableDescription?.warmThroughput?.readUnitsPerSecond == 15_000)
        let low = await cloud.refusal(
            DynamoDB.UpdateTable.self, .init(tableName: "shop", warmThroughput: .init(writeUnitsPerSecond: 3999)))
        #expect(
            low
                == .invalidValue(
                    "Requested WriteUnitsPerSecond for WarmThroughput for table is lower than initial throughput for OnDemand"
                ))
    }

    // MARK: - Resource policies

    private static let policy =
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"dynamodb:*","Resource":"*"}]}"#

    @Test func `a policy is kept with its revision`() async throws {
        try await withDirectory { directory in
            var first: String?
            do {
                let cloud = try await TestCloud.withTable(directory: directory)
                let put = DynamoDB.PutResourcePolicyInput(
                    resourceArn: Self.arn, policy: Self.policy, expectedRevisionId: "NO_POLICY")
                first = try await cloud.send(DynamoDB.PutResourcePolicy.self, put).revisionId
                let late = await cloud.refusal(DynamoDB.PutResourcePolicy.self, put)
                #expect(late?.code == "PolicyNotFoundException")
                let same = try await cloud.send(
                    DynamoDB.PutResourcePolicy.self, .init(resourceArn: Self.arn, policy: Self.policy))
                #expect(same.revisionId == first)
            }
            let cloud = try TestCloud(directory: directory)
            let kept = try await cloud.send(DynamoDB.GetResourcePolicy.self, .init(resourceArn: Self.arn))
            #expect(kept.policy == Self.policy && kept.revisionId == first)
            let other = try await cloud.send(
                DynamoDB.PutResourcePolicy.self,
                .init(resourceArn: Self.arn, policy: Self.policy + " ", expectedRevisionId: first))
            #expect(try #require(other.revisionId) > #require(first))
            let stale = await cloud.refusal(
                DynamoDB.DeleteResourcePolicy.self, .init(resourceArn: Self.arn, expectedRevisionId: first))
            #expect(stale?.message.hasSuffix("has revision id \(other.revisionId ?? "").") == true)
            _ = try await cloud.send(DynamoDB.DeleteResourcePolicy.self, .init(resourceArn: Self.arn))
            let gone = await cloud.refusal(DynamoDB.GetResourcePolicy.self, .init(resourceArn: Self.arn))
            #expect(gone?.message == "Resource-based policy not found for the provided ResourceArn: \(Self.arn)")
        }
    }

    @Test(arguments: [("{broken", "Invalid policy document: This policy contains invalid Json"), ("", "")])
    func `policies are refused`(policy: String, reason: String) async throws {
        let cloud = try await TestCloud.withTable()
        let text = policy.isEmpty ? "{}" + String(repeating: " ", count: 20_480) : policy
        let error = await cloud.refusal(
            DynamoDB.PutResourcePolicy.self, .init(resourceArn: Self.arn, policy: text))
        #expect(
            error == .invalidValue(reason.isEmpty ? "Maximum policy size of 20480 bytes exceeded" : reason))
        let unknown = await cloud.refusal(DynamoDB.GetResourcePolicy.self, .init(resourceArn: Self.arn + "_"))
        #expect(unknown == .tableNotFound("shop_"))
    }
}
