import AWSCore
import AWSShapes
import Testing

@testable import CloudDynamoDB

/// The parameters from before there were expressions, in whole requests.
@Suite struct LegacyRequestTests {
    static let both = "Can not use both expression and non-expression parameters in the same request: "

    @Test func `Expected guards puts, updates and deletes`() async throws {
        let cloud = try await TestCloud.withTable()
        let absent = ["PK": DynamoDB.ExpectedAttributeValue(exists: false)]
        let put = DynamoDB.PutItemInput(tableName: "shop", item: .key("a", "1"), expected: absent)
        _ = try await cloud.send(DynamoDB.PutItem.self, put)
        #expect(await cloud.refusal(DynamoDB.PutItem.self, put)?.code == "ConditionalCheckFailedException")
        let update = await cloud.refusal(
            DynamoDB.UpdateItem.self,
            .init(
                tableName: "shop", key: .key("a", "1"), attributeUpdates: ["n": .init(value: .n("1"))], expected: absent
            ))
        #expect(update?.code == "ConditionalCheckFailedException")
        let delete = await cloud.refusal(
            DynamoDB.DeleteItem.self, .init(tableName: "shop", key: .key("a", "1"), expected: absent))
        #expect(delete?.code == "ConditionalCheckFailedException")
        _ = try await cloud.send(
            DynamoDB.DeleteItem.self,
            .init(
                tableName: "shop", key: .key("a", "1"),
                expected: ["PK": .init(value: .s("a")), "n": .init(value: .n("1"))], conditionalOperator: "OR"))
        #expect(try await cloud.get("a", "1") == nil)
    }

    static let updates: [([String: DynamoDB.AttributeValueUpdate], Item)] = [
        (["n": .init(value: .n("2"), action: "ADD")], ["n": .n("3"), "l": .l([.s("x")])]),
        (["l": .init(value: .l([.s("y")]), action: "ADD")], ["n": .n("1"), "l": .l([.s("x"), .s("y")])]),
        (["n": .init(action: "DELETE")], ["l": .l([.s("x")])]),
        (["n": .init(value: .s("t"))], ["n": .s("t"), "l": .l([.s("x")])]),
        ([:], ["n": .n("1"), "l": .l([.s("x")])]),
    ]

    @Test(arguments: updates) func `AttributeUpdates change an item`(
        updates: [String: DynamoDB.AttributeValueUpdate], left: Item
    ) async throws {
        let cloud = try await TestCloud.withTable()
        try await cloud.put(.key("a", "1").with(["n": .n("1"), "l": .l([.s("x")])]))
        let reply = try await cloud.send(
            DynamoDB.UpdateItem.self,
            .init(tableName: "shop", key: .key("a", "1"), attributeUpdates: updates, returnValues: "ALL_NEW"))
        #expect(reply.attributes == .key("a", "1").with(left))
        #expect(try await cloud.get("a", "1") == .key("a", "1").with(left))
    }

    @Test(arguments: [
        ["n": DynamoDB.AttributeValueUpdate(action: "DELETE")],
        ["n": .init(value: .ss(["a"]), action: "DELETE")],
    ])
    func `what only takes away makes no item`(updates: [String: DynamoDB.AttributeValueUpdate]) async throws {
        let cloud = try await TestCloud.withTable()
        let reply = try await cloud.send(
            DynamoDB.UpdateItem.self,
            .init(tableName: "shop", key: .key("a", "1"), attributeUpdates: updates, returnValues: "ALL_NEW"))
        #expect(reply.attributes == nil)
        #expect(try await cloud.get("a", "1") == nil)
    }

    static let detected = "1 validation error detected: "

    static let badUpdates: [(DynamoDB.UpdateItemInput, String)] = [
        (
            .init(
                tableName: "shop", key: .key("a", "1"),
                attributeUpdates: ["n": .init(value: .ss(["x"]), action: "ADD")]),
            "Type mismatch for attribute to update"
        ),
        (
            .init(tableName: "shop", key: .key("a", "1"), attributeUpdates: ["SK": .init(value: .s("x"))]),
            "One or more parameter values were invalid: Cannot update attribute SK. This attribute is part of the key"
        ),
        (
            .init(tableName: "shop", key: .key("a", "1"), attributeUpdates: ["": .init(value: .s("x"))]),
            "1 validation error detected: One or more parameter values were invalid: Empty attribute name"
        ),
        (
            .init(
                tableName: "shop", key: .key("a", "1"), attributeUpdates: ["n": .init(value: .s("x"))],
                updateExpression: "REMOVE n"),
            detected + both + "Non-expression parameters: {AttributeUpdates} Expression parameters: {UpdateExpression}"
        ),
        (
            .init(
                tableName: "shop", key: .key("a", "1"), expected: ["n": .init(exists: false)],
                conditionExpression: "attribute_exists(n)"),
            detected + both + "Non-expression parameters: {Expected} Expression parameters: {ConditionExpression}"
        ),
        (
            .init(tableName: "shop", key: .key("a", "1"), conditionalOperator: "OR"),
            detected + "ConditionalOperator cannot be used without Filter or Expected"
        ),
        (
            .init(
                tableName: "shop", key: .key("a", "1"), attributeUpdates: ["n": .init(value: .s("x"))],
                expressionAttributeNames: ["#n": "n"]),
            detected + "ExpressionAttributeNames can only be specified when using expressions"
        ),
        (
            .init(tableName: "shop", key: .key("a", "1"), returnValuesOnConditionCheckFailure: "ALL_NEW"),
            "1 validation error detected: Value 'ALL_NEW' at 'returnValuesOnConditionCheckFailure' failed to satisfy "
                + "constraint: Member must satisfy enum value set: [ALL_OLD, NONE]"
        ),
    ]

    @Test(arguments: badUpdates) func `a bad update is refused`(
        input: DynamoDB.UpdateItemInput, message: String
    ) async throws {
        let cloud = try await TestCloud.withTable()
        try await cloud.put(.key("a", "1").with(["n": .n("1")]))
        #expect(await cloud.refusal(DynamoDB.UpdateItem.self, input)?.message == message)
        #expect(try await cloud.get("a", "1") == .key("a", "1").with(["n": .n("1")]))
    }

    static func equal(_ value: AttributeValue) -> DynamoDB.Condition {
        .init(comparisonOperator: "EQ", attributeValueList: [value])
    }

    static let queries: [(DynamoDB.QueryInput, [String])] = [
        (.init(tableName: "shop", keyConditions: ["PK": equal(.s("a"))]), ["1", "2", "3"]),
        (
            .init(
                tableName: "shop",
                keyConditions: [
                    "PK": equal(.s("a")),
                    "SK": .init(comparisonOperator: "BETWEEN", attributeValueList: [.s("2"), .s("3")]),
                ]), ["2", "3"]
        ),
        (
            .init(tableName: "shop", keyConditions: ["PK": equal(.s("a"))], queryFilter: ["n": equal(.n("2"))]),
            ["2"]
        ),
        (
            .init(
                tableName: "shop", keyConditions: ["PK": equal(.s("a"))],
                queryFilter: ["n": equal(.n("2")), "m": equal(.n("3"))], conditionalOperator: "OR"), ["2", "3"]
        ),
        (
            .init(
                tableName: "shop", keyConditions: ["PK": equal(.s("a"))], filterExpression: "n = :n",
                expressionAttributeValues: [":n": .n("1")]), ["1"]
        ),
        (
            .init(
                tableName: "shop", attributesToGet: ["SK"], keyConditions: ["PK": equal(.s("a"))],
                queryFilter: [
                    "n": .init(comparisonOperator: "NOT_CONTAINS", attributeValueList: [.n("1")])
                ]), ["1", "2", "3"]
        ),
        (
            .init(
                tableName: "shop", keyConditions: ["PK": equal(.s("a"))],
                queryFilter: ["x": .init(comparisonOperator: "NOT_CONTAINS", attributeValueList: [.n("1")])]), []
        ),
    ]

    @Test(arguments: queries) func `KeyConditions and QueryFilter choose items`(
        input: DynamoDB.QueryInput, found: [String]
    ) async throws {
        let cloud = try await Self.filled()
        let page = try await cloud.send(DynamoDB.Query.self, input)
        #expect(page.items?.map { $0.text ?? "" } == found)
    }

    private static func filled() async throws -> TestCloud {
        let cloud = try await TestCloud.withTable()
        for number in 1...3 {
            try await cloud.put(.key("a", "\(number)").with(["n": .n("\(number)"), "m": .n("\(number)")]))
        }
        return cloud
    }

    static let invalid = "One or more parameter values were invalid: "
    static let badQueries: [(DynamoDB.QueryInput, String)] = [
        (
            .init(
                tableName: "shop", keyConditions: ["PK": equal(.s("a"))], keyConditionExpression: "PK = :p",
                expressionAttributeValues: [":p": .s("a")]),
            both + "Non-expression parameters: {KeyConditions} Expression parameters: {KeyConditionExpression}"
        ),
        (
            .init(
                tableName: "shop", keyConditions: ["PK": equal(.s("a"))], queryFilter: ["n": equal(.n("2"))],
                projectionExpression: "n"),
            both + "Non-expression parameters: {QueryFilter} Expression parameters: {ProjectionExpression}"
        ),
        (
            .init(tableName: "shop", keyConditions: ["PK": equal(.s("a"))], queryFilter: ["SK": equal(.s("2"))]),
            "QueryFilter can only contain non-primary key attributes: Primary key attribute: SK"
        ),
        (
            .init(tableName: "shop", keyConditions: ["PK": .init(comparisonOperator: "eq")]),
            "1 validation error detected: Value 'eq' at 'keyConditions.PK.member.comparisonOperator' failed to satisfy "
                + "constraint: Member must satisfy enum value set: [IN, NULL, BETWEEN, LT, NOT_CONTAINS, EQ, GT, "
                + "NOT_NULL, NE, LE, BEGINS_WITH, GE, CONTAINS]"
        ),
        (
            .init(tableName: "shop", attributesToGet: ["n", "n"], keyConditions: ["PK": equal(.s("a"))]),
            invalid + "Duplicate value in attribute name: n"
        ),
        (
            .init(
                tableName: "shop", keyConditions: ["PK": equal(.s("a"))],
                queryFilter: ["n": .init(comparisonOperator: "IN", attributeValueList: [.n("1"), .s("1")])]),
            invalid + "AttributeValues inside AttributeValueList must all be of the same type"
        ),
        (
            .init(
                tableName: "shop", keyConditions: ["PK": equal(.s("a"))],
                queryFilter: ["n": .init(comparisonOperator: "BETWEEN", attributeValueList: [.n("2"), .n("1")])]),
            "The BETWEEN condition was provided a range where the lower bound is greater than the upper bound: lower "
                + "bound operand: AttributeValue: {N:2}, upper bound operand: AttributeValue: {N:1}"
        ),
    ]

    @Test(arguments: badQueries) func `a bad query is refused`(
        input: DynamoDB.QueryInput, message: String
    ) async throws {
        let cloud = try await TestCloud.withTable()
        #expect(await cloud.refusal(DynamoDB.Query.self, input)?.message == message)
    }

    @Test func `ScanFilter chooses items`() async throws {
        let cloud = try await Self.filled()
        let page = try await cloud.send(
            DynamoDB.Scan.self,
            .init(
                tableName: "shop",
                scanFilter: ["n": .init(comparisonOperator: "GE", attributeValueList: [.n("2")])]))
        #expect(page.items?.map { $0.text ?? "" } == ["2", "3"])
        #expect(page.scannedCount == 3)
    }
}
