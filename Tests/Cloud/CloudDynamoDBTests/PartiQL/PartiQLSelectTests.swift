import AWSCore
import AWSShapes
import Testing

@testable import CloudDynamoDB

/// `SELECT`: which items, in which order, in which pages, and what of them.
@Suite struct PartiQLSelectTests {
    /// Of each the orders that are found, and how many items were looked at: a scan looks at all six.
    @Test(
        arguments: [
            ("", "a1 a2 a3 b1 b2 c1", 6), ("id = 'a'", "a1 a2 a3", 3), ("'a' = id", "a1 a2 a3", 3),
            ("id = 'a' AND n = 2", "a2", 1), ("n = 2 AND id = 'a'", "a2", 1), ("id = 'a' AND n > 1", "a2 a3", 2),
            ("id = 'a' AND 1 < n", "a2 a3", 2), ("id = 'a' AND n >= 2 AND n < 3", "a2", 2),
            ("id = 'a' AND n BETWEEN 1 AND 2", "a1 a2", 2), ("id = 'a' AND n <= 1", "a1", 1),
            ("id = 'a' AND n <> 1", "a2 a3", 3), ("id = 'a' AND city = 'Rome'", "a1 a3", 3),
            ("id = 'a' AND id = 'b'", "", 3), ("id IN ['b', 'c', 'b']", "b1 b2 c1", 3),
            ("id IN ['c', 'a'] AND n = 1", "c1 a1", 2), ("id = 'b' OR id = 'c'", "b1 b2 c1", 3),
            ("id = 'b' OR (id = 'a' AND n = 3)", "b1 b2 a3", 5), ("id = 'b' OR city = 'Bern'", "b1 b2 c1", 6),
            ("NOT id = 'a'", "b1 b2 c1", 6), ("id > 'a'", "b1 b2 c1", 6), ("begins_with(city, 'O')", "a2 b1", 6),
            ("contains(tags, 'Oslo')", "a2 b1", 6), ("contains(city, 'er')", "c1", 6),
            ("size(city) = 4 AND total > 20", "a3", 6),
            ("total + 0 IS MISSING OR nope IS MISSING", nil, 0),
            ("nope IS MISSING AND m.z IS NOT MISSING AND m.z = 3", "a3", 6),
            ("nope IS NULL", "", 6),
            ("city IS STRING AND m IS TUPLE AND m.k IS LIST AND total IS NUMERIC AND n = 1", "a1 b1 c1", 6),
            ("attribute_exists(nope) OR attribute_not_exists(m.k[1])", "", 6),
            ("m.k[1] = 'y' AND m['z'] IN (2, 3)", "a2 a3 b2", 6),
            ("attribute_type(tags, 'SS') AND total NOT BETWEEN 15 AND 50", "a1 b1 c1", 6),
            ("tags = <<'Rome', 'b'>>", "b2", 6),
            ("m = {'z': 1, 'k': ['x', 'y']} AND id NOT IN ['a']", "b1 c1", 6), ("total < city", "", 6),
        ] as [(String, String?, Int)])
    func `a condition finds what holds for it, and reads no more than it must`(
        condition: String, orders: String?, looked: Int
    ) async throws {
        let cloud = try await TestCloud.withOrders()
        let text = "SELECT * FROM orders" + (condition.isEmpty ? "" : " WHERE " + condition)
        guard let orders else {
            #expect(await cloud.refusal(of: text)?.code == "ValidationException")
            return
        }
        #expect(try await cloud.select(text).map(\.order).joined(separator: " ") == orders)
        // A page of as many items as are looked at is the last but for an empty one
        var count = 0
        var token: String?
        repeat {
            let page = try await cloud.run(text, limit: 1, token: token)
            token = page.nextToken
            count += 1
        } while token != nil
        #expect(count >= max(looked, 1) && count <= looked + 3)
    }

    @Test(arguments: [
        ("id = 'a' ORDER BY n", "a1 a2 a3"), ("id = 'a' ORDER BY n DESC", "a3 a2 a1"),
        ("id = 'a' ORDER BY id DESC", "a1 a2 a3"),
        ("id IN ['b', 'c', 'a'] ORDER BY id", "a1 a2 a3 b1 b2 c1"),
        ("id IN ['b', 'a'] ORDER BY id DESC, n", "b1 b2 a1 a2 a3"),
        ("id IN ['b', 'a'] ORDER BY id ASC, n DESC", "a3 a2 a1 b2 b1"), ("id IN ['b'] ORDER BY n DESC", "b2 b1"),
    ]) func `the key orders`(condition: String, orders: String) async throws {
        let cloud = try await TestCloud.withOrders()
        let text = "SELECT * FROM orders WHERE " + condition
        #expect(try await cloud.select(text).map(\.order).joined(separator: " ") == orders)
        // And pages keep the order
        var found: [String] = []
        var token: String?
        repeat {
            let page = try await cloud.run(text, limit: 2, token: token)
            found += (page.items ?? []).map(\.order)
            #expect((page.items ?? []).count <= 2)
            token = page.nextToken
        } while token != nil
        #expect(found.joined(separator: " ") == orders)
    }

    @Test func `indexes have members, keys and an order of their own`() async throws {
        let cloud = try await TestCloud.withOrders()
        try await cloud.run("INSERT INTO orders VALUE {'id': 'd', 'n': 1}")
        #expect(
            try await cloud.select("SELECT * FROM \"orders\".\"by-city\" WHERE city = 'Rome' ORDER BY n DESC")
                .map(\.order) == ["a3", "b2", "a1"])
        // A star is what the index holds
        #expect(
            try await cloud.select("SELECT * FROM orders.\"by-day\" WHERE id = 'a' AND day < 'd2'")
                == [["id": .s("a"), "n": .n("3"), "day": .s("d1")]])
        #expect(try await cloud.select("SELECT * FROM orders.\"by-city\"").count == 6)
        // A local index reaches back for what it does not hold
        #expect(try await cloud.select("SELECT total FROM orders.\"by-day\" WHERE id = 'c'") == [["total": .n("10")]])
    }

    @Test(
        arguments: [
            ("a, m.z, m.k[1], nope, city", ["city": .s("Bern"), "z": .n("1"), "k[1]": .s("y")]),
            ("m.k", ["k": .l([.s("x"), .s("y")])]),
            ("\"m\".\"z\"", ["z": .n("1")]), ("nope", [:]),
        ] as [(String, Item)]) func `columns are named by the end of their paths`(
            columns: String, item: Item
        ) async throws
    {
        let cloud = try await TestCloud.withOrders()
        #expect(try await cloud.select("SELECT \(columns) FROM orders WHERE id = 'c'") == [item])
    }

    @Test(arguments: [
        (
            "SELECT * FROM orders WHERE id = 1",
            "Key attribute's data type should match its data type in table's schema: Key id"
        ),
        (
            "SELECT * FROM orders WHERE id = 'a' AND n = 'x'",
            "Key attribute's data type should match its data type in table's schema: Key n"
        ),
        (
            "SELECT * FROM orders WHERE id = 'a' AND begins_with(n, 'x')",
            "Key attribute's data type should match its data type in table's schema: Key n"
        ),
        ("SELECT * FROM orders.nope WHERE id = 'a'", "The table does not have the specified index"),
        (
            "SELECT total, m FROM orders.\"by-city\" WHERE city = 'Rome'",
            "One or more parameter values were invalid: Global secondary index by-city does not project [m]"
        ),
        (
            "SELECT id FROM orders.\"by-city\" WHERE city = 'Rome' AND day = 'd1'",
            "One or more parameter values were invalid: Secondary index by-city does not project one or more filter attributes: [day]"
        ),
        (
            "SELECT id FROM orders.\"by-day\" WHERE id = 'a' AND total = 1",
            "One or more parameter values were invalid: Secondary index by-day does not project one or more filter attributes: [total]"
        ),
        (
            "SELECT * FROM orders WHERE n = 1 ORDER BY n",
            "Must have at least one non-optional hash key condition in WHERE clause when using ORDER BY clause."
        ),
        (
            "SELECT * FROM orders WHERE id = 'a' ORDER BY city",
            "Variable reference city in ORDER BY clause must be part of the primary key"
        ),
        (
            "SELECT * FROM orders WHERE id IN ['a', 'b'] ORDER BY n",
            "Must have hash key in ORDER BY clause when more than one hash key condition specified in WHERE clause."
        ),
        (
            "SELECT * FROM \"no\" WHERE id = 'a'",
            "Table name should be within the length [3, 255] and only contain 'a-z', 'A-Z', '0-9', '-', '_', '.'."
        ),
        (
            "EXISTS(SELECT * FROM orders WHERE id = 'a')",
            "EXISTS can only be used in ExecuteTransaction write requests."
        ),
    ]) func `what the table does not allow is refused`(text: String, message: String) async throws {
        let cloud = try await TestCloud.withOrders()
        #expect(await cloud.refusal(of: text) == .validation(message))
    }

    /// Recorded on AWS by nubo-db/dynamodb-conformance, as is what a local index costs below.
    @Test(
        arguments: [
            ("by-city", "day = 'd1'", ""), ("by-day", "total = 10", ""),
            ("by-city", "NOT day = 'd1'", "a1 a2 a3 b1 b2 c1"),
            ("by-city", "(city = 'Rome' AND day = 'd1') OR city = 'Bern'", "c1"),
            ("by-city", "city = 'Oslo' AND total = 20", "a2"),
            ("by-city", "city IN ['Oslo', 'Rome'] AND day = 'd1'", nil),
            ("by-city", "city = 'Oslo' AND day IS NOT MISSING", nil),
            ("by-day", "id = 'a' AND day BETWEEN 'd1' AND 'd2' AND NOT total = 1", nil),
        ] as [(String, String, String?)])
    func `a scan of an index finds no attribute that it does not hold, and a query refuses to look`(
        index: String, condition: String, orders: String?
    ) async throws {
        let cloud = try await TestCloud.withOrders()
        let text = "SELECT id, n FROM orders.\"\(index)\" WHERE \(condition)"
        guard let orders else {
            let error = await cloud.refusal(of: text)
            #expect(error?.message.contains("does not project one or more filter attributes") == true)
            return
        }
        #expect(try await cloud.select(text).map(\.order).sorted().joined(separator: " ") == orders)
    }

    @Test func `a statement's meaning is judged before its table is looked for`() async throws {
        let cloud = try TestCloud()
        let missing = await cloud.refusal(of: "SELECT * FROM absent WHERE pk = 'x'")
        #expect(missing == AWSError("ResourceNotFoundException", "Requested resource not found"))
        let operand = await cloud.refusal(of: "SELECT * FROM absent WHERE pk = ? AND v < ?", [.s("x"), .bool(true)])
        #expect(operand?.message.hasPrefix("Incorrect operand type") == true)
        let long = await cloud.refusal(of: "SELECT * FROM t WHERE a = '" + String(repeating: "x", count: 8192) + "'")
        #expect(long?.message.hasSuffix("Member must have length less than or equal to 8192") == true)
    }

    @Test func `an index of several key attributes is not for statements, its table is`() async throws {
        let cloud = try TestCloud()
        let names = ["id", "h1", "h2", "r1"]
        _ = try await cloud.send(
            DynamoDB.CreateTable.self,
            .init(
                tableName: "matches", attributeDefinitions: names.map { .init(attributeName: $0, attributeType: "S") },
                keySchema: KeySchema.of("id"),
                globalSecondaryIndexes: [
                    .init(
                        indexName: "several",
                        keySchema: [("h1", "HASH"), ("h2", "HASH"), ("r1", "RANGE")].map {
                            .init(attributeName: $0.0, keyType: $0.1)
                        }, projection: .init(projectionType: "ALL"))
                ], billingMode: "PAY_PER_REQUEST"))
        try await cloud.run("INSERT INTO matches VALUE {'id': 'i', 'h1': 'a', 'h2': 'x', 'r1': 'm'}")
        try await cloud.run("UPDATE matches SET n = 1 WHERE id = 'i'")
        #expect(try await cloud.select("SELECT n FROM matches WHERE id = 'i'") == [["n": .n("1")]])
        let error = await cloud.refusal(of: "SELECT * FROM matches.several WHERE h1 = 'a' AND h2 = 'x'")
        #expect(error?.code == "ValidationException")
        // Nor is such an index an obstacle to a backup
        let backup = try await cloud.send(
            DynamoDB.CreateBackup.self, .init(tableName: "matches", backupName: "backup"))
        _ = try await cloud.send(
            DynamoDB.RestoreTableFromBackup.self,
            .init(targetTableName: "restored", backupArn: backup.backupDetails?.backupArn ?? ""))
        let found = try await cloud.send(
            DynamoDB.Query.self,
            .init(
                tableName: "restored", indexName: "several", keyConditionExpression: "h1 = :h AND h2 = :i",
                expressionAttributeValues: [":h": .s("a"), ":i": .s("x")]))
        #expect(found.items?.count == 1)
    }

    @Test func `too many partitions are refused`() async throws {
        let cloud = try await TestCloud.withOrders()
        func text(_ count: Int) -> String {
            "SELECT * FROM orders WHERE id IN [\((0..<count).map { "'\($0)'" }.joined(separator: ", "))]"
        }
        #expect(try await cloud.select(text(50)).isEmpty)
        #expect(
            await cloud.refusal(of: text(51)) == .validation("Too many decomposed read operations for a given query."))
    }

    @Test func `a page goes on where the last one ended, for the same statement only`() async throws {
        let cloud = try await TestCloud.withOrders()
        let text = "SELECT * FROM orders WHERE id = ?"
        let first = try await cloud.run(text, [.s("a")], limit: 2)
        #expect(first.items?.map(\.order) == ["a1", "a2"])
        #expect(first.lastEvaluatedKey == ["id": .s("a"), "n": .n("2")])
        let token = try #require(first.nextToken)
        let second = try await cloud.run(text, [.s("a")], limit: 2, token: token)
        #expect(second.items?.map(\.order) == ["a3"])
        #expect(second.nextToken == nil && second.lastEvaluatedKey == nil)
        // Of another statement, or with other parameters
        #expect(
            await cloud.refusal(of: text, [.s("b")], token: token) == .validation("NextToken does not match request"))
        #expect(
            await cloud.refusal(of: "SELECT * FROM orders", token: token)
                == .validation("NextToken does not match request"))
        // A letter that is another
        for position in [0, 20, token.count / 2, token.count - 3] {
            var letters = Array(token)
            letters[position] = letters[position] == "A" ? "B" : "A"
            let error = await cloud.refusal(of: text, [.s("a")], token: String(letters))
            #expect(error == .validation("Invalid NextToken"))
        }
        for bad in ["x", "AAAA", "not base64!"] {
            #expect(await cloud.refusal(of: text, [.s("a")], token: bad) == .validation("Invalid NextToken"))
        }
    }

    @Test func `a page ends at a megabyte, and the next partition begins another`() async throws {
        let cloud = try await TestCloud.withOrders()
        let text = String(repeating: "x", count: 300_000)
        for number in 10..<18 {
            try await cloud.run(
                "INSERT INTO orders VALUE {'id': ?, 'n': ?, 'text': ?}",
                [
                    .s(number < 14 ? "p" : "q"), .n("\(number)"), .s(text),
                ])
        }
        var pages: [[String]] = []
        var token: String?
        repeat {
            let page = try await cloud.run("SELECT id, n FROM orders WHERE id IN ['p', 'q']", token: token)
            pages.append((page.items ?? []).map(\.order))
            token = page.nextToken
        } while token != nil
        #expect(pages.flatMap { $0 } == (10..<14).map { "p\($0)" } + (14..<18).map { "q\($0)" })
        #expect(pages.count >= 3)
    }

    @Test func `capacity is that of the reads`() async throws {
        let cloud = try await TestCloud.withOrders()
        func units(
            _ text: String, _ wanted: String = "TOTAL", isConsistent: Bool = false
        ) async throws
            -> DynamoDB.ConsumedCapacity?
        {
            try await cloud.run(text, capacity: wanted, isConsistent: isConsistent).consumedCapacity
        }
        #expect(try await units("SELECT * FROM orders WHERE id = 'a'")?.capacityUnits == 0.5)
        #expect(try await units("SELECT * FROM orders WHERE id = 'a'", isConsistent: true)?.capacityUnits == 1)
        #expect(try await units("SELECT * FROM orders WHERE id IN ['a', 'b', 'none']")?.capacityUnits == 1.5)
        #expect(try await units("SELECT * FROM orders", "NONE") == nil)
        let index = try await units("SELECT * FROM orders.\"by-city\" WHERE city = 'Rome'", "INDEXES")
        #expect(index?.table?.capacityUnits == 0)
        #expect(index?.globalSecondaryIndexes?["by-city"]?.capacityUnits == 0.5)
        // A local index that does not hold it all: each item behind it is read
        let local = try await units("SELECT total FROM orders.\"by-day\" WHERE id = 'a'", "INDEXES")
        #expect(local?.table?.capacityUnits == 1.5 && local?.localSecondaryIndexes?["by-day"]?.capacityUnits == 0.5)
        let keys = try await units("SELECT day FROM orders.\"by-day\" WHERE id = 'a'", "INDEXES", isConsistent: true)
        #expect(keys?.table?.capacityUnits == 0 && keys?.localSecondaryIndexes?["by-day"]?.capacityUnits == 1)
        #expect(
            await cloud.refusal(of: "SELECT * FROM orders.\"by-city\" WHERE city = 'Rome'", isConsistent: true)
                == .validation("Strongly consistent read is not supported on Global Secondary Indexes"))
    }
}
