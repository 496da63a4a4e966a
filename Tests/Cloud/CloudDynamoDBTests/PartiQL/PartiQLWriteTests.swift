import AWSCore
import AWSShapes
import JSON
import Testing

@testable import CloudCore
@testable import CloudDynamoDB

/// `INSERT`, `UPDATE` and `DELETE`.
@Suite struct PartiQLWriteTests {
    private static let item: Item = .key("a", "1").with([
        "data": .s("old"), "keep": .s("same"), "n": .n("5"), "ss": .ss(["a", "b"]), "ns": .ns(["1", "2"]),
        "tags": .l([.s("x"), .s("y"), .s("z")]), "m": .m(["sub": .s("old"), "sib": .s("keep")]),
    ])

    private func cloud() async throws -> TestCloud {
        let cloud = try await TestCloud.withTable()
        try await cloud.put(Self.item)
        return cloud
    }

    @Test func `an item is inserted once`() async throws {
        let cloud = try await TestCloud.withTable()
        let text = "INSERT INTO \"shop\" VALUE {'PK': 'a', 'SK': ?, 'n': 1.50, 'm': {'l': [true, null]}, 's': <<2, 1>>}"
        #expect(try await cloud.run(text, [.s("1")]).items == [])
        let item = Item.key("a", "1").with([
            "n": .n("1.5"), "m": .m(["l": .l([.bool(true), .null])]), "s": .ns(["1", "2"]),
        ])
        #expect(try await cloud.get("a", "1") == item)
        let error = await cloud.refusal(of: text, [.s("1")], onFailure: "ALL_OLD")
        #expect(error == AWSError("DuplicateItemException", "Duplicate primary key exists in table"))
        // An item may come whole
        try await cloud.run("INSERT INTO shop VALUE ?", [.m(.key("a", "2"))])
        // And again once it is gone
        try await cloud.run("DELETE FROM shop WHERE PK = 'a' AND SK = '1'")
        try await cloud.run(text, [.s("1")])
        #expect(try await cloud.scan().count == 2)
    }

    @Test(arguments: [
        ("INSERT INTO shop VALUE {'PK': 'a'}", "Key attribute should be present in the item: Key SK"),
        (
            "INSERT INTO shop VALUE {'PK': 'a', 'SK': 1}",
            "Key attribute's data type should match its data type in table's schema: Key SK"
        ),
        (
            "INSERT INTO shop VALUE {'PK': '', 'SK': 'x'}",
            "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: PK"
        ),
        (
            "INSERT INTO shop VALUE {'PK': 'x', 'SK': 'x', 'GSI1PK': 1}",
            "One or more parameter values were invalid: Type mismatch for Index Key GSI1PK Expected: S Actual: N IndexName: GSI1"
        ),
        ("UPDATE shop SET n = 1", "Where clause does not contain a mandatory equality on all key attributes"),
        (
            "UPDATE shop SET n = 1 WHERE PK = 'a'",
            "Where clause does not contain a mandatory equality on all key attributes"
        ),
        (
            "UPDATE shop SET n = 1 WHERE PK = 'a' OR SK = '1'",
            "Where clause does not contain a mandatory equality on all key attributes"
        ),
        (
            "UPDATE shop SET n = 1 WHERE PK = 'a' AND SK > '1'",
            "Where clause does not contain a mandatory equality on all key attributes"
        ),
        (
            "UPDATE shop SET n = 1 WHERE PK = 'a' AND PK = 'a' AND SK = '1'",
            "Multiple conditions on same key PK. Only single item Update/Insert/Delete are supported"
        ),
        (
            "UPDATE shop SET n = 1 WHERE PK.x = 'a' AND SK = '1'",
            "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: Key PK"
        ),
        (
            "UPDATE shop SET n = 1 WHERE PK = 1 AND SK = '1'",
            "Key attribute's data type should match its data type in table's schema: Key PK"
        ),
        (
            "UPDATE shop SET SK = 'x' WHERE PK = 'a' AND SK = '1'",
            "One or more parameter values were invalid: Cannot update attribute SK. This attribute is part of the key"
        ),
        ("UPDATE shop.GSI1 SET n = 1 WHERE PK = 'a' AND SK = '1'", "This operation is not supported on an index"),
        (
            "UPDATE shop SET none.x = 1 WHERE PK = 'a' AND SK = '1'",
            "The document path provided in the update expression is invalid for update"
        ),
        (
            "UPDATE shop SET none[0] = 1 WHERE PK = 'a' AND SK = '1'",
            "The document path provided in the update expression is invalid for update"
        ),
        (
            "UPDATE shop SET x = none WHERE PK = 'a' AND SK = '1'",
            "The provided expression refers to an attribute that does not exist in the item"
        ),
        (
            "UPDATE shop SET x = data + 1 WHERE PK = 'a' AND SK = '1'",
            "An operand in the update expression has an incorrect data type"
        ),
        (
            "UPDATE shop SET ss = set_add(ss, <<1>>) WHERE PK = 'a' AND SK = '1'",
            "An operand in the update expression has an incorrect data type"
        ),
        (
            "UPDATE shop SET data = set_delete(data, <<'x'>>) WHERE PK = 'a' AND SK = '1'",
            "An operand in the update expression has an incorrect data type"
        ),
        ("DELETE FROM shop", "Where clause does not contain a mandatory equality on all key attributes"),
        (
            "DELETE FROM shop WHERE data = 'old'",
            "Where clause does not contain a mandatory equality on all key attributes"
        ),
    ]) func `a write that cannot be is refused and changes nothing`(text: String, message: String) async throws {
        let cloud = try await cloud()
        #expect(await cloud.refusal(of: text) == .validation(message))
        #expect(try await cloud.scan() == [Self.item])
    }

    @Test(
        arguments: [
            ("SET data = 'new', n = n + 2", ["data": .s("new"), "n": .n("7")]),
            ("SET n = 1 - n SET data = keep", ["n": .n("-4"), "data": .s("same")]),
            ("SET m.sub = {'x': ?}", ["m": .m(["sub": .m(["x": .s("p")]), "sib": .s("keep")])]),
            ("SET tags[1] = 'Y', tags[9] = 'end'", ["tags": .l([.s("x"), .s("Y"), .s("z"), .s("end")])]),
            ("SET tags = list_append(tags, ['w'])", ["tags": .l([.s("x"), .s("y"), .s("z"), .s("w")])]),
            ("SET tags = list_append(['w'], tags)", ["tags": .l([.s("w"), .s("x"), .s("y"), .s("z")])]),
            ("SET ss = set_add(ss, <<'c', 'a'>>)", ["ss": .ss(["a", "b", "c"])]),
            ("SET ns = SET_DELETE(ns, <<1, 9>>)", ["ns": .ns(["2"])]),
            ("SET more = set_add(more, <<'c'>>)", ["more": .ss(["c"])]), ("SET more = set_delete(more, <<'c'>>)", [:]),
            ("REMOVE tags[0] REMOVE m.sib", ["tags": .l([.s("y"), .s("z")]), "m": .m(["sub": .s("old")])]),
            ("SET n = 9 REMOVE none", ["n": .n("9")]),
        ] as [(String, Item)]) func `updates change what they name`(changes: String, changed: Item) async throws
    {
        let cloud = try await cloud()
        let parameters = changes.contains("?") ? [AttributeValue.s("p")] : nil
        #expect(try await cloud.run("UPDATE shop \(changes) WHERE PK = 'a' AND SK = '1'", parameters).items == [])
        #expect(try await cloud.get("a", "1") == Self.item.with(changed))
    }

    @Test func `a set that is emptied is gone`() async throws {
        let cloud = try await cloud()
        try await cloud.run("UPDATE shop SET ss = set_delete(ss, <<'a', 'b'>>) WHERE PK = 'a' AND SK = '1'")
        #expect(try await cloud.get("a", "1")?["ss"] == nil)
    }

    @Test func `an update makes no item, and a condition that fails changes none`() async throws {
        let cloud = try await cloud()
        for text in [
            "UPDATE shop SET n = 1 WHERE PK = 'none' AND SK = '1'",
            "UPDATE shop SET n = 1 WHERE PK = 'a' AND SK = '1' AND data = 'new'",
            "DELETE FROM shop WHERE PK = 'a' AND SK = '1' AND NOT begins_with(data, 'o')",
        ] {
            let error = await cloud.refusal(of: text)
            #expect(error?.code == "ConditionalCheckFailedException")
            #expect(error?.message == "The conditional request failed")
            #expect(error?.details == nil)
        }
        let shown = await cloud.refusal(
            of: "DELETE FROM shop WHERE PK = 'a' AND SK = '1' AND n > 5", onFailure: "ALL_OLD")
        #expect(try shown?.details?["Item"].map { try Item(document: $0) } == Self.item)
        #expect(try await cloud.scan() == [Self.item])
        // Where the condition holds, they do what they say
        try await cloud.run("UPDATE shop SET n = 6 WHERE PK = 'a' AND SK = '1' AND (data = 'old' OR n = 0)")
        #expect(try await cloud.get("a", "1")?["n"] == .n("6"))
        try await cloud.run("DELETE FROM shop WHERE PK = 'a' AND SK = '1' AND n = 6")
        #expect(try await cloud.scan().isEmpty)
        // What is not there is deleted already
        try await cloud.run("DELETE FROM shop WHERE PK = 'a' AND SK = '1' AND n = 6")
    }

    /// Recorded on AWS by nubo-db/dynamodb-conformance, as the lists' and maps' parts are.
    @Test(
        arguments: [
            ("DELETE FROM shop", "ALL OLD", item), ("UPDATE shop SET data = 'new'", "ALL OLD", item),
            ("UPDATE shop SET data = 'new'", "ALL NEW", item.with(["data": .s("new")])),
            ("UPDATE shop SET data = 'new'", "MODIFIED OLD", ["data": .s("old")]),
            ("UPDATE shop SET data = 'new'", "MODIFIED NEW", ["data": .s("new")]),
            ("UPDATE shop SET m.sub = 'new'", "MODIFIED NEW", ["m": .m(["sub": .s("new")])]),
            ("UPDATE shop REMOVE data", "MODIFIED OLD", ["data": .s("old")]),
            ("UPDATE shop REMOVE data", "MODIFIED NEW", nil), ("UPDATE shop SET fresh = 1", "MODIFIED OLD", nil),
            ("UPDATE shop SET tags[2] = 'c', tags[0] = 'a'", "MODIFIED NEW", ["tags": .l([.s("a"), .s("c")])]),
            ("UPDATE shop SET tags[2] = 'c', tags[0] = 'a'", "MODIFIED OLD", ["tags": .l([.s("x"), .s("z")])]),
            ("UPDATE shop SET tags[7] = 'c'", "MODIFIED NEW", nil),
            ("UPDATE shop SET tags[3] = 'c'", "MODIFIED NEW", ["tags": .l([.s("c")])]),
            ("UPDATE shop REMOVE tags[1]", "MODIFIED NEW", ["tags": .l([.s("z")])]),
            ("UPDATE shop REMOVE tags[2]", "MODIFIED NEW", nil),
            ("UPDATE shop SET ss = set_add(ss, <<'c'>>)", "MODIFIED NEW", ["ss": .ss(["a", "b", "c"])]),
        ] as [(String, String, Item?)]) func `RETURNING shows the item or what changed of it`(
            text: String, returning: String, shown: Item?
        ) async throws
    {
        let cloud = try await cloud()
        let items = try await cloud.run("\(text) WHERE PK = 'a' AND SK = '1' RETURNING \(returning) *").items
        #expect(items == (shown.map { [$0] } ?? []))
    }

    @Test func `RETURNING of what was not there is empty`() async throws {
        let cloud = try await cloud()
        #expect(try await cloud.run("DELETE FROM shop WHERE PK = 'x' AND SK = '1' RETURNING ALL OLD *").items == [])
    }

    @Test func `a write says what it consumed, of its indexes too`() async throws {
        let cloud = try await cloud()
        let capacity = try await cloud.run(
            "INSERT INTO shop VALUE {'PK': 'b', 'SK': '1', 'GSI1PK': 'x', 'GSI1SK': 'y'}", capacity: "INDEXES"
        ).consumedCapacity
        #expect(capacity?.capacityUnits == 2 && capacity?.table?.capacityUnits == 1)
        #expect(capacity?.globalSecondaryIndexes?["GSI1"]?.capacityUnits == 1)
        #expect(try await cloud.select("SELECT PK FROM shop.GSI1 WHERE GSI1PK = 'x'") == [["PK": .s("b")]])
    }

    @Test func `each statement needs its own permission, on its table or index`() async throws {
        let cloud = try await cloud()
        let table = "arn:aws:dynamodb:us-east-1:000000000000:table/shop"
        cloud.registry.identity.putRole(
            .init(
                name: "reader", arn: "arn:aws:iam::000000000000:role/reader", assumeRolePolicy: .null,
                policies: [
                    "p": [
                        "Statement": [
                            [
                                "Effect": "Allow", "Action": ["dynamodb:PartiQLSelect", "dynamodb:PartiQLUpdate"],
                                "Resource": .string(table),
                            ]
                        ]
                    ]
                ]))
        let (credentials, _) = cloud.registry.identity.makeTemporaryCredentials(
            role: "reader", sessionName: "s", lifetime: .seconds(900))
        for text in [
            "SELECT * FROM shop WHERE PK = 'a'", "UPDATE shop SET n = 1 WHERE PK = 'a' AND SK = '1'",
        ] { #expect(await cloud.refusal(of: text, as: credentials) == nil) }
        for (text, action) in [
            ("SELECT * FROM shop.GSI1", "dynamodb:PartiQLSelect on resource: \(table)/index/GSI1"),
            ("INSERT INTO shop VALUE {'PK': 'b', 'SK': '1'}", "dynamodb:PartiQLInsert on resource: \(table)"),
            ("DELETE FROM shop WHERE PK = 'a' AND SK = '1'", "dynamodb:PartiQLDelete on resource: \(table)"),
        ] {
            let error = await cloud.refusal(of: text, as: credentials)
            #expect(error?.code == "AccessDeniedException")
            #expect(error?.message.contains(action) == true)
        }
        // A batch refuses the statement alone
        let batch = try await cloud.send(
            DynamoDB.BatchExecuteStatement.self,
            .init(statements: [
                .init(statement: "UPDATE shop SET n = 2 WHERE PK = 'a' AND SK = '1'"),
                .init(statement: "DELETE FROM shop WHERE PK = 'a' AND SK = '1'"),
            ]), as: credentials)
        #expect(batch.responses?.map(\.error?.code) == [nil, "AccessDenied"])
        let transaction = await cloud.refusal(
            DynamoDB.ExecuteTransaction.self,
            .init(transactStatements: [.init(statement: "DELETE FROM shop WHERE PK = 'a' AND SK = '1'")]),
            as: credentials)
        #expect(transaction?.code == "AccessDeniedException")
        #expect(try await cloud.get("a", "1")?["n"] == .n("2"))
    }
}
