import AWSCore
import AWSShapes
import Testing

@testable import CloudDynamoDB

extension TestCloud {
    /// Runs one statement.
    @discardableResult
    func run(
        _ text: String, _ parameters: [AttributeValue]? = nil, limit: Int? = nil, token: String? = nil,
        capacity: String? = nil, isConsistent: Bool? = nil
    ) async throws -> DynamoDB.ExecuteStatementOutput {
        try await send(
            DynamoDB.ExecuteStatement.self,
            .init(
                statement: text, parameters: parameters, consistentRead: isConsistent, nextToken: token,
                returnConsumedCapacity: capacity, limit: limit))
    }

    /// The error that a statement is answered with.
    func refusal(
        of text: String, _ parameters: [AttributeValue]? = nil, token: String? = nil, isConsistent: Bool? = nil,
        onFailure: String? = nil, as credentials: Credentials = Self.credentials
    ) async -> AWSError? {
        await refusal(
            DynamoDB.ExecuteStatement.self,
            .init(
                statement: text, parameters: parameters, consistentRead: isConsistent, nextToken: token,
                returnValuesOnConditionCheckFailure: onFailure), as: credentials)
    }

    func select(_ text: String, _ parameters: [AttributeValue]? = nil) async throws -> [Item] {
        try await run(text, parameters).items ?? []
    }

    /// A table with a sort key that is a number, a global index, and a local index that holds keys only.
    static func withOrders(directory: String? = nil) async throws -> TestCloud {
        let cloud = try TestCloud(directory: directory)
        _ = try await cloud.send(
            DynamoDB.CreateTable.self,
            .init(
                tableName: "orders",
                attributeDefinitions: [("id", "S"), ("n", "N"), ("city", "S"), ("day", "S")].map {
                    .init(attributeName: $0.0, attributeType: $0.1)
                }, keySchema: KeySchema.of("id", "n"),
                localSecondaryIndexes: [
                    .init(
                        indexName: "by-day", keySchema: KeySchema.of("id", "day"),
                        projection: .init(projectionType: "KEYS_ONLY"))
                ],
                globalSecondaryIndexes: [
                    .init(
                        indexName: "by-city", keySchema: KeySchema.of("city", "n"),
                        projection: .init(projectionType: "INCLUDE", nonKeyAttributes: ["total"]))
                ], billingMode: "PAY_PER_REQUEST"))
        for (id, n, city, day) in [
            ("a", 1, "Rome", "d3"), ("a", 2, "Oslo", "d2"), ("a", 3, "Rome", "d1"), ("b", 1, "Oslo", "d1"),
            ("b", 2, "Rome", "d2"), ("c", 1, "Bern", "d1"),
        ] {
            _ = try await cloud.send(
                DynamoDB.PutItem.self,
                .init(
                    tableName: "orders",
                    item: [
                        "id": .s(id), "n": .n("\(n)"), "city": .s(city), "day": .s(day), "total": .n("\(n * 10)"),
                        "tags": .ss([id, city]), "m": .m(["k": .l([.s("x"), .s("y")]), "z": .n("\(n)")]),
                    ]))
        }
        return cloud
    }
}

extension Item {
    /// `a1`, for the key of an order.
    var order: String {
        guard case .s(let id)? = self["id"], case .n(let n)? = self["n"] else { return "" }
        return id + n
    }
}
