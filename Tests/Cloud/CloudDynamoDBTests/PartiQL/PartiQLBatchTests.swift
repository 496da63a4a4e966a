import AWSCore
import AWSShapes
import Testing

@testable import CloudDynamoDB

/// Many statements: each for itself, or all or nothing.
@Suite struct PartiQLBatchTests {
    private static let where1 = "WHERE PK = 'a' AND SK = '1'"

    private func cloud() async throws -> TestCloud {
        let cloud = try await TestCloud.withTable()
        try await cloud.put(.key("a", "1").with(["n": .n("1")]))
        return cloud
    }

    private func batch(
        _ cloud: TestCloud, _ texts: [String], onFailure: String? = nil, capacity: String? = nil
    ) async throws -> DynamoDB.BatchExecuteStatementOutput {
        try await cloud.send(
            DynamoDB.BatchExecuteStatement.self,
            .init(
                statements: texts.map { .init(statement: $0, returnValuesOnConditionCheckFailure: onFailure) },
                returnConsumedCapacity: capacity))
    }

    private func transaction(
        _ texts: [String], token: String? = nil, onFailure: String? = nil
    )
        -> DynamoDB.ExecuteTransactionInput
    {
        .init(
            transactStatements: texts.map { .init(statement: $0, returnValuesOnConditionCheckFailure: onFailure) },
            clientRequestToken: token)
    }

    private func reasons(_ error: AWSError?) throws -> [DynamoDB.CancellationReason] {
        #expect(error?.code == "TransactionCanceledException")
        return try #require(error?.details?["CancellationReasons"]?.listValue).map { try .init(document: $0) }
    }

    // MARK: - Batches

    @Test func `a batch reads items by their keys, each for itself`() async throws {
        let cloud = try await cloud()
        let reply = try await batch(
            cloud,
            [
                "SELECT n FROM shop \(Self.where1)", "SELECT * FROM shop WHERE PK = 'none' AND SK = '1'",
                "SLECT * FROM shop", "SELECT * FROM absent WHERE PK = 'a'", "SELECT * FROM shop WHERE PK = 'a'",
                "SELECT * FROM shop \(Self.where1) AND n = 1", "SELECT * FROM shop.GSI1 WHERE GSI1PK = 'a'",
            ])
        let responses = try #require(reply.responses)
        #expect(
            responses[0].document == DynamoDB.BatchStatementResponse(tableName: "shop", item: ["n": .n("1")]).document)
        #expect(responses[1].document == DynamoDB.BatchStatementResponse(tableName: "shop").document)
        #expect(
            responses.map { $0.error?.code } == [
                nil, nil, "ValidationError", "ResourceNotFound", "ValidationError", "ValidationError",
                "ValidationError",
            ])
        #expect(
            responses[2].error?.message
                == "Statement wasn't well formed, can't be processed: Expected data manipulation")
        for response in responses[4...] {
            #expect(
                response.error?.message
                    == "Select statements within BatchExecuteStatement must specify the primary key in the where clause."
            )
            // One that did not run names no table
            #expect(response.tableName == nil)
        }
    }

    @Test func `a batch writes what it can`() async throws {
        let cloud = try await cloud()
        let reply = try await batch(
            cloud,
            [
                "INSERT INTO shop VALUE {'PK': 'b', 'SK': '1'}", "INSERT INTO shop VALUE {'PK': 'a', 'SK': '1'}",
                "UPDATE shop SET n = n + 1 \(Self.where1) RETURNING MODIFIED NEW *",
                "UPDATE shop SET n = 9 \(Self.where1) AND n = 7",
                "DELETE FROM shop WHERE PK = 'b' AND SK = '1' RETURNING ALL OLD *",
                "UPDATE shop SET n = none \(Self.where1)",
                "UPDATE shop REMOVE n \(Self.where1) RETURNING MODIFIED NEW *",
                "DELETE FROM shop WHERE PK = 'b' RETURNING ALL OLD *",
                "EXISTS(SELECT * FROM shop \(Self.where1))",
            ], onFailure: "ALL_OLD", capacity: "TOTAL")
        let responses = try #require(reply.responses)
        #expect(
            responses.map { $0.error?.code } == [
                nil, "DuplicateItem", nil, "ConditionalCheckFailed", nil, "ValidationError", nil, "ValidationError",
                "ValidationError",
            ])
        #expect(
            responses.map(\.item) == [
                nil, nil, ["n": .n("2")], nil, .key("b", "1"), nil, nil, nil, nil,
            ])
        #expect(responses.map(\.tableName) == Array(repeating: "shop", count: 7) + [nil, nil])
        #expect(responses[3].error?.item == .key("a", "1").with(["n": .n("2")]))
        #expect(reply.consumedCapacity?.map(\.capacityUnits) == [4])
        #expect(try await cloud.scan() == [.key("a", "1")])
    }

    @Test func `a batch reads or writes, and is of one to twenty-five`() async throws {
        let cloud = try await cloud()
        let read = "SELECT n FROM shop \(Self.where1)"
        func refusal(_ texts: [String]) async -> AWSError? {
            await cloud.refusal(
                DynamoDB.BatchExecuteStatement.self, .init(statements: texts.map { .init(statement: $0) }))
        }
        let mixed = await refusal([read, "DELETE FROM shop \(Self.where1)"])
        #expect(
            mixed
                == .validation(
                    "BatchExecuteStatement API does not support both read and write operations in the same request."))
        #expect(await refusal([])?.code == "ValidationException")
        #expect(await refusal(Array(repeating: read, count: 26))?.code == "ValidationException")
        #expect(await refusal(Array(repeating: read, count: 25)) == nil)
        #expect(try await cloud.scan().count == 1)
        let parameters = try await cloud.send(
            DynamoDB.BatchExecuteStatement.self,
            .init(statements: [.init(statement: "UPDATE shop SET n = ? WHERE PK = ? AND SK = ?", parameters: [.n("1")])]
            ))
        #expect(
            parameters.responses?.first?.error?.message
                == "Number of parameters in request and statement don't match.")
    }

    @Test func `a consistent read of a batch costs twice the other`() async throws {
        let cloud = try await cloud()
        let read = "SELECT n FROM shop \(Self.where1)"
        let reply = try await cloud.send(
            DynamoDB.BatchExecuteStatement.self,
            .init(
                statements: [.init(statement: read, consistentRead: true), .init(statement: read)],
                returnConsumedCapacity: "TOTAL"))
        #expect(reply.consumedCapacity?.map(\.capacityUnits) == [1.5])
    }

    // MARK: - Transactions

    @Test func `a transaction of statements writes all`() async throws {
        let cloud = try await cloud()
        let reply = try await cloud.send(
            DynamoDB.ExecuteTransaction.self,
            .init(
                transactStatements: [
                    .init(statement: "INSERT INTO shop VALUE {'PK': ?, 'SK': '1'}", parameters: [.s("b")]),
                    .init(statement: "UPDATE shop SET n = n + 1 \(Self.where1) AND n = 1"),
                    .init(statement: "DELETE FROM shop WHERE PK = 'none' AND SK = '1'"),
                ], returnConsumedCapacity: "TOTAL"))
        #expect(reply.consumedCapacity?.map(\.writeCapacityUnits) == [6])
        #expect(reply.responses?.count == 3)
        #expect(try await cloud.scan() == [.key("a", "1").with(["n": .n("2")]), .key("b", "1")])
    }

    @Test func `a transaction of statements writes nothing when one cannot`() async throws {
        let cloud = try await cloud()
        let before = try await cloud.scan()
        let error = await cloud.refusal(
            DynamoDB.ExecuteTransaction.self,
            transaction(
                [
                    "INSERT INTO shop VALUE {'PK': 'b', 'SK': '1'}", "INSERT INTO shop VALUE {'PK': 'a', 'SK': '1'}",
                    "UPDATE shop SET n = 1 WHERE PK = 'none' AND SK = '1'",
                    "EXISTS(SELECT * FROM shop WHERE PK = 'c' AND SK = '1' AND n = 1)",
                ]))
        #expect(
            try reasons(error).map(\.code) == [
                "None", "DuplicateItem", "ConditionalCheckFailed", "ConditionalCheckFailed",
            ])
        #expect(try reasons(error)[1].message == "Duplicate primary key exists in table")
        let shown = await cloud.refusal(
            DynamoDB.ExecuteTransaction.self,
            transaction(["UPDATE shop SET n = 1 \(Self.where1) AND n > 5"], onFailure: "ALL_OLD"))
        #expect(try reasons(shown).map(\.item) == [.key("a", "1").with(["n": .n("1")])])
        #expect(try await cloud.scan() == before)
    }

    @Test func `EXISTS is a condition of a transaction`() async throws {
        let cloud = try await cloud()
        let check = "EXISTS(SELECT * FROM shop \(Self.where1) AND n = 1)"
        let insert = "INSERT INTO shop VALUE {'PK': 'b', 'SK': '1'}"
        _ = try await cloud.send(DynamoDB.ExecuteTransaction.self, transaction([check, insert]))
        try await cloud.run("UPDATE shop SET n = 2 \(Self.where1)")
        let error = await cloud.refusal(
            DynamoDB.ExecuteTransaction.self, transaction([check, "DELETE FROM shop WHERE PK = 'b' AND SK = '1'"]))
        #expect(try reasons(error).map(\.code) == ["ConditionalCheckFailed", "None"])
        #expect(try await cloud.scan().count == 2)
    }

    @Test func `a transaction reads items as they are together, in its order`() async throws {
        let cloud = try await cloud()
        let reply = try await cloud.send(
            DynamoDB.ExecuteTransaction.self,
            .init(
                transactStatements: [
                    .init(statement: "SELECT * FROM shop WHERE PK = 'none' AND SK = '1'"),
                    .init(statement: "SELECT n FROM shop WHERE SK = ? AND PK = ?", parameters: [.s("1"), .s("a")]),
                ], returnConsumedCapacity: "TOTAL"))
        #expect(reply.responses?.map(\.item) == [nil, ["n": .n("1")]])
        #expect(reply.consumedCapacity?.map(\.readCapacityUnits) == [4])
    }

    @Test func `a token makes a repetition harmless`() async throws {
        let cloud = try await cloud()
        let update = "UPDATE shop SET n = n + 1 \(Self.where1)"
        for _ in 0..<3 { _ = try await cloud.send(DynamoDB.ExecuteTransaction.self, transaction([update], token: "t")) }
        #expect(try await cloud.get("a", "1")?["n"] == .n("2"))
        let other = await cloud.refusal(
            DynamoDB.ExecuteTransaction.self, transaction(["DELETE FROM shop \(Self.where1)"], token: "t"))
        #expect(other?.code == "IdempotentParameterMismatchException")
        cloud.clock.advance(by: .seconds(601))
        _ = try await cloud.send(DynamoDB.ExecuteTransaction.self, transaction([update], token: "t"))
        #expect(try await cloud.get("a", "1")?["n"] == .n("3"))
    }

    @Test(arguments: [
        (
            ["SELECT * FROM shop \(where1)", "DELETE FROM shop \(where1)"],
            "ExecuteTransaction API does not support both read and write operations in the same request."
        ),
        (
            ["SELECT * FROM shop \(where1)", "SELECT * FROM shop WHERE PK = 'a'"],
            "Validation failed in TransactStatements[1]: Select statements within ExecuteTransaction must specify the primary key in the where clause."
        ),
        (
            ["SELECT * FROM shop \(where1) AND attribute_exists(n)"],
            "Validation failed in TransactStatements[0]: Select statements within ExecuteTransaction must specify the primary key in the where clause."
        ),
        (
            ["SELECT * FROM shop.GSI1 WHERE GSI1PK = 'x'"],
            "Validation failed in TransactStatements[0]: Reads on indices are not supported within transactions."
        ),
        (
            ["UPDATE shop.GSI1 SET n = 1 \(where1)"],
            "Validation failed in TransactStatements[0]: Operations on indices are not supported in transactions"
        ),
        (
            ["UPDATE shop SET n = 1 \(where1) RETURNING ALL NEW *"],
            "Validation failed in TransactStatements[0]: RETURNING clause is not supported in ExecuteTransaction."
        ),
        (
            ["EXISTS(SELECT * FROM shop \(where1))", "DELETE FROM shop WHERE PK = 'x' AND SK = 'y'"],
            "Validation failed in TransactStatements[0]: EXISTS() must contain a single item read with additional condition"
        ),
        (
            ["EXISTS(SELECT * FROM shop WHERE n = 1)"],
            "Validation failed in TransactStatements[0]: EXISTS() must contain a single item read with additional condition"
        ),
        (
            ["DELETE FROM shop \(where1)", "UPDATE shop SET n = 2 \(where1)"],
            "Transaction request cannot include multiple operations on one item"
        ),
        (
            ["DELETE FROM shop \(where1)", "SLECT"],
            "Validation failed in TransactStatements[1]: Statement wasn't well formed, can't be processed: Expected data manipulation"
        ),
        (
            ["DELETE FROM shop WHERE PK = 'a'"],
            "Validation failed in TransactStatements[0]: Where clause does not contain a mandatory equality on all key attributes"
        ),
    ]) func `a transaction that cannot be is refused whole`(texts: [String], message: String) async throws {
        let cloud = try await cloud()
        #expect(await cloud.refusal(DynamoDB.ExecuteTransaction.self, transaction(texts)) == .validation(message))
        #expect(try await cloud.scan().count == 1)
    }

    @Test func `a transaction is of one to a hundred statements on tables that are there`() async throws {
        let cloud = try await cloud()
        func code(_ texts: [String]) async -> String? {
            await cloud.refusal(DynamoDB.ExecuteTransaction.self, transaction(texts))?.code
        }
        #expect(await code([]) == "ValidationException")
        #expect(
            await code((0..<101).map { "DELETE FROM shop WHERE PK = '\($0)' AND SK = '1'" }) == "ValidationException")
        #expect(await code((0..<100).map { "DELETE FROM shop WHERE PK = '\($0)' AND SK = '1'" }) == nil)
        #expect(await code(["DELETE FROM absent WHERE PK = 'a'"]) == "ResourceNotFoundException")
    }
}
