import AWSCore
import AWSShapes
import CloudCore
import Testing

@testable import CloudDynamoDB

@Suite struct ItemTests {
    @Test func `an item comes back as it was put, numbers normalised`() async throws {
        let cloud = try await TestCloud.withTable()
        try await cloud.put(.key("a", "1").with(["n": .n("01.50"), "ns": .ns(["10", "2"]), "b": .b([1, 2])]))
        #expect(
            try await cloud.get("a", "1")
                == .key("a", "1").with(["n": .n("1.5"), "ns": .ns(["2", "10"]), "b": .b([1, 2])]))
        #expect(try await cloud.get("a", "2") == nil)
    }

    @Test func `a table may be named by its ARN`() async throws {
        let cloud = try await TestCloud.withTable()
        try await cloud.put(.key("a", "1"))
        let reply = try await cloud.send(
            DynamoDB.GetItem.self,
            .init(tableName: "arn:aws:dynamodb:us-east-1:000000000000:table/shop", key: .key("a", "1")))
        #expect(reply.item != nil)
    }

    static let badPuts: [(Item, String)] = [
        (["PK": .s("a")], "One or more parameter values were invalid: Missing the key SK in the item"),
        (
            ["PK": .s("a"), "SK": .n("1")],
            "One or more parameter values were invalid: Type mismatch for key SK expected: S actual: N"
        ),
        (
            .key("", "1"),
            "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: PK"
        ),
        (
            .key("a", "1").with(["GSI1PK": .n("1")]),
            "One or more parameter values were invalid: Type mismatch for Index Key GSI1PK Expected: S Actual: N IndexName: GSI1"
        ),
        (
            .key("a", "1").with(["GSI1PK": .s("")]),
            "One or more parameter values are not valid. A value specified for a secondary index key is not supported. The AttributeValue for a key attribute cannot contain an empty string value. IndexName: GSI1, IndexKey: GSI1PK"
        ),
        (
            .key(String(repeating: "k", count: 2049), "1"),
            "One or more parameter values were invalid: Size of hashkey has exceeded the maximum size limit of2048 bytes"
        ),
        (
            .key("a", String(repeating: "k", count: 1025)),
            "One or more parameter values were invalid: Aggregated size of all range keys has exceeded the size limit of 1024 bytes"
        ),
        (
            .key("a", "1").with(["big": .s(String(repeating: "x", count: 409_600))]),
            "Item size has exceeded the maximum allowed size"
        ),
        (.key("a", "1").with(["n": .n("x")]), "The parameter cannot be converted to a numeric value: x"),
        (
            .key("a", "1").with(["ss": .ss([])]),
            "1 validation error detected: One or more parameter values were invalid: An string set  may not be empty"
        ),
    ]

    @Test(arguments: badPuts) func `a bad item is refused in AWS's words`(item: Item, message: String) async throws {
        let cloud = try await TestCloud.withTable()
        let error = await cloud.refusal(DynamoDB.PutItem.self, .init(tableName: "shop", item: item))
        #expect(error?.code == "ValidationException")
        #expect(error?.message == message)
        #expect(try await cloud.scan().isEmpty)
    }

    @Test func `a key must be all of the key and nothing else`() async throws {
        let cloud = try await TestCloud.withTable()
        let bad: [Item] = [[:], ["PK": .s("a")], ["PK": .s("a"), "SK": .n("1")], .key("a", "1").with(["x": .s("")])]
        for key in bad {
            let error = await cloud.refusal(DynamoDB.GetItem.self, .init(tableName: "shop", key: key))
            #expect(error?.message == "The provided key element does not match the schema")
        }
        let error = await cloud.refusal(DynamoDB.GetItem.self, .init(tableName: "none", key: .key("a", "1")))
        #expect(error?.code == "ResourceNotFoundException")
        #expect(error?.message == "Requested resource not found")
    }

    @Test func `a failed condition changes nothing and shows the item when asked`() async throws {
        let cloud = try await TestCloud.withTable()
        try await cloud.put(.key("a", "1").with(["v": .n("1")]))
        for shown in [nil, "NONE", "ALL_OLD"] {
            let error = await cloud.refusal(
                DynamoDB.PutItem.self,
                .init(
                    tableName: "shop", item: .key("a", "1").with(["v": .n("2")]),
                    conditionExpression: "attribute_not_exists(PK)", returnValuesOnConditionCheckFailure: shown))
            #expect(error?.code == "ConditionalCheckFailedException")
            #expect(error?.message == "The conditional request failed")
            let item = try error?.details?["Item"].map { try Item(document: $0) }
            #expect(item == (shown == "ALL_OLD" ? .key("a", "1").with(["v": .n("1")]) : nil))
        }
        #expect(try await cloud.get("a", "1")?["v"] == .n("1"))
    }

    @Test(
        arguments: [
            ("NONE", nil), ("ALL_OLD", ["PK", "SK", "a", "b"]), ("UPDATED_OLD", ["a"]),
            ("ALL_NEW", ["PK", "SK", "a", "b"]), ("UPDATED_NEW", ["a"]),
        ] as [(String, [String]?)])
    func `an update returns what is asked for`(wanted: String, names: [String]?) async throws {
        let cloud = try await TestCloud.withTable()
        try await cloud.put(.key("a", "1").with(["a": .n("1"), "b": .n("2")]))
        let reply = try await cloud.send(
            DynamoDB.UpdateItem.self,
            .init(
                tableName: "shop", key: .key("a", "1"), returnValues: wanted,
                updateExpression: "SET a = a + :one", expressionAttributeValues: [":one": .n("1")]))
        #expect(reply.attributes?.keys.sorted() == names)
        if let a = reply.attributes?["a"] { #expect(a == .n(wanted.hasSuffix("OLD") ? "1" : "2")) }
        #expect(try await cloud.get("a", "1")?["a"] == .n("2"))
    }

    @Test func `an update makes the item, and never its key`() async throws {
        let cloud = try await TestCloud.withTable()
        _ = try await cloud.send(
            DynamoDB.UpdateItem.self,
            .init(
                tableName: "shop", key: .key("a", "1"), updateExpression: "SET v = :v",
                expressionAttributeValues: [":v": .s("x")]))
        #expect(try await cloud.get("a", "1") == .key("a", "1").with(["v": .s("x")]))
        let error = await cloud.refusal(
            DynamoDB.UpdateItem.self,
            .init(
                tableName: "shop", key: .key("a", "1"), updateExpression: "SET SK = :v",
                expressionAttributeValues: [":v": .s("x")]))
        #expect(
            error?.message
                == "One or more parameter values were invalid: Cannot update attribute SK. This attribute is part of the key"
        )
        let wrong = await cloud.refusal(
            DynamoDB.UpdateItem.self,
            .init(
                tableName: "shop", key: .key("a", "1"), updateExpression: "SET GSI1PK = :v",
                expressionAttributeValues: [":v": .n("1")]))
        #expect(
            wrong?.message
                == "One or more parameter values were invalid: "
                + "Type mismatch for Index Key GSI1PK Expected: S Actual: N IndexName: GSI1")
    }

    @Test func `a delete returns what it removed, and a second one nothing`() async throws {
        let cloud = try await TestCloud.withTable()
        try await cloud.put(.key("a", "1"))
        let delete = DynamoDB.DeleteItemInput(tableName: "shop", key: .key("a", "1"), returnValues: "ALL_OLD")
        #expect(try await cloud.send(DynamoDB.DeleteItem.self, delete).attributes == .key("a", "1"))
        #expect(try await cloud.send(DynamoDB.DeleteItem.self, delete).attributes == nil)
        let error = await cloud.refusal(
            DynamoDB.DeleteItem.self, .init(tableName: "shop", key: .key("a", "1"), returnValues: "ALL_NEW"))
        #expect(error?.message == "Return values set to invalid value")
    }

    @Test func `capacity is counted by the kilobyte, in the table and its indexes`() async throws {
        let cloud = try await TestCloud.withTable()
        let big = String(repeating: "x", count: 5000)
        let item = Item.key("a", "1").with(["GSI1PK": .s("g"), "GSI1SK": .s("1"), "big": .s(big)])
        func put(_ item: Item) async throws -> DynamoDB.ConsumedCapacity? {
            try await cloud.send(
                DynamoDB.PutItem.self, .init(tableName: "shop", item: item, returnConsumedCapacity: "INDEXES")
            ).consumedCapacity
        }
        // A new entry in both
        var capacity = try await put(item)
        #expect(capacity?.capacityUnits == 10)
        #expect(capacity?.table?.capacityUnits == 5)
        #expect(capacity?.globalSecondaryIndexes?["GSI1"]?.capacityUnits == 5)
        // Nothing changes in the index
        capacity = try await put(item)
        #expect(capacity?.capacityUnits == 5)
        // The entry moves: deleted and put
        capacity = try await put(item.with(["GSI1SK": .s("2")]))
        #expect(capacity?.capacityUnits == 15)
        for (isConsistent, units) in [(true, 2.0), (false, 1.0)] {
            let reply = try await cloud.send(
                DynamoDB.GetItem.self,
                .init(
                    tableName: "shop", key: .key("a", "1"), consistentRead: isConsistent,
                    returnConsumedCapacity: "TOTAL"))
            #expect(reply.consumedCapacity?.capacityUnits == units)
            #expect(reply.consumedCapacity?.tableName == "shop")
        }
    }

    @Test func `batches read and write many items`() async throws {
        let cloud = try await TestCloud.withTable()
        let items = (0..<25).map { Item.key("b", "\($0)") }
        let reply = try await cloud.send(
            DynamoDB.BatchWriteItem.self,
            .init(
                requestItems: ["shop": items.map { .init(putRequest: .init(item: $0)) }],
                returnConsumedCapacity: "TOTAL"))
        #expect(reply.unprocessedItems?.isEmpty == true)
        #expect(reply.consumedCapacity?.first?.capacityUnits == 25)
        let read = try await cloud.send(
            DynamoDB.BatchGetItem.self, .init(requestItems: ["shop": .init(keys: items + [.key("b", "none")])]))
        #expect(read.responses?["shop"]?.count == 25)
        #expect(read.unprocessedKeys?.isEmpty == true)
        let many = (0..<26).map { Item.key("c", "\($0)") }
        let tooMany = await cloud.refusal(
            DynamoDB.BatchWriteItem.self, .init(requestItems: ["shop": many.map { .init(putRequest: .init(item: $0)) }])
        )
        #expect(tooMany?.code == "ValidationException")
        for error in [
            await cloud.refusal(
                DynamoDB.BatchGetItem.self, .init(requestItems: ["shop": .init(keys: [items[0], items[0]])])),
            await cloud.refusal(
                DynamoDB.BatchWriteItem.self,
                .init(
                    requestItems: [
                        "shop": [
                            .init(putRequest: .init(item: items[0])), .init(deleteRequest: .init(key: items[0])),
                        ]
                    ])),
        ] {
            #expect(error?.message == "Provided list of item keys contains duplicates")
        }
    }

    @Test func `a batch that is larger than 16 MB leaves keys`() async throws {
        let cloud = try await TestCloud.withTable()
        let big = AttributeValue.s(String(repeating: "x", count: 400_000))
        let keys = (0..<44).map { Item.key("big", "\($0)") }
        for key in keys { try await cloud.put(key.with(["v": big])) }
        let reply = try await cloud.send(
            DynamoDB.BatchGetItem.self, .init(requestItems: ["shop": .init(keys: keys, consistentRead: true)]))
        let count = try #require(reply.responses?["shop"]?.count)
        #expect(count == 41)
        #expect(reply.unprocessedKeys?["shop"]?.keys == Array(keys[count...]))
    }
}
