import AWSCore
import AWSShapes
import JSON
import Shop
import Testing

@testable import ShopAWS

@Suite struct OrderTableTests {
    @Test func placesInOneTransaction() async throws {
        let caller = ScriptedCaller()
        let order = try order()
        let placement = try await OrderTable(table(caller)).place(
            order, event: OrderEvent(.placed, order, at: time), idempotencyKey: "k", requestHash: "h")
        #expect(placement == .placed)
        let writes = try #require(try caller.inputs(DynamoDB.TransactWriteItemsInput.self).first).transactItems
        #expect(caller.calls.count == 1 && writes.count == 7)
        #expect(writes[0].put?.item["PK"] == .s("IDEMPOTENCY#ada#k") && writes[0].put?.item["requestHash"] == .s("h"))
        #expect(writes[1].put?.item["SK"] == .s("ORDER#\(order.id)"))
        #expect(writes[2].put?.item["PK"]?.text?.hasPrefix("OUTBOX#") == true)
        #expect(writes[3].put?.item["SK"] == .s("LINE#001"))
        #expect(writes[5].update?.key["PK"] == .s("PRODUCT#mug"))
        #expect(writes[5].update?.conditionExpression == "stock >= :quantity")
    }

    @Test func namesWhatIsOutOfStock() async throws {
        let caller = ScriptedCaller { _, _, _ throws(AWSError) in
            throw cancelled(["None", "None", "None", "None", "None", "None", "ConditionalCheckFailed"])
        }
        let order = try order()
        let placement = try await OrderTable(table(caller)).place(
            order, event: OrderEvent(.placed, order, at: time), idempotencyKey: "k", requestHash: "h")
        #expect(placement == .outOfStock([ProductID("book")!]))
    }

    @Test(arguments: [("h", true), ("other", false)])
    func replays(hash: String, isSame: Bool) async throws {
        var earlier = try order(number: 1)
        earlier.status = .invoiced
        earlier.invoiceNumber = "2026-000001"
        earlier.version = 3
        let record: Item = ["requestHash": .s(hash), "orderId": .s(earlier.id.text), "expiresAt": .n("99999999999")]
        let stored = OrderTable.item(earlier)
        let caller = ScriptedCaller { operation, _, _ throws(AWSError) in
            if operation == "GetItem" { return DynamoDB.GetItemOutput(item: stored).document }
            throw cancelled(
                ["ConditionalCheckFailed", "None", "None", "None", "None", "ConditionalCheckFailed", "None"],
                items: [0: record])
        }
        let order = try order(number: 2)
        let placement = try await OrderTable(table(caller)).place(
            order, event: OrderEvent(.placed, order, at: time), idempotencyKey: "k", requestHash: "h")
        #expect(placement == (isSame ? .replayed(earlier.asPlaced) : .conflict))
    }

    @Test func recognisesItsOwnLostAnswer() async throws {
        let order = try order()
        let record: Item = ["requestHash": .s("h"), "orderId": .s(order.id.text), "expiresAt": .n("99999999999")]
        let caller = ScriptedCaller { operation, _, _ throws(AWSError) in
            if operation == "GetItem" { return DynamoDB.GetItemOutput(item: OrderTable.item(order)).document }
            throw cancelled(["ConditionalCheckFailed"], items: [0: record])
        }
        let placement = try await OrderTable(table(caller)).place(
            order, event: OrderEvent(.placed, order, at: time), idempotencyKey: "k", requestHash: "h")
        #expect(placement == .placed)
    }

    @Test func triesAgainWhenTransactionsCollide() async throws {
        let caller = ScriptedCaller { _, _, number throws(AWSError) in
            if number < 4 { throw cancelled(["None", "TransactionConflict", "ConditionalCheckFailed"]) }
            return .structure(.init())
        }
        let order = try order()
        let placement = try await OrderTable(table(caller)).place(
            order, event: OrderEvent(.placed, order, at: time), idempotencyKey: "k", requestHash: "h")
        #expect(placement == .placed && caller.calls.count == 4)
    }

    @Test func cancelSkipsProductsThatAreGone() async throws {
        let caller = ScriptedCaller { _, _, number throws(AWSError) in
            if number == 1 { throw cancelled(["None", "None", "ConditionalCheckFailed", "None"]) }
            return .structure(.init())
        }
        var order = try order()
        order.status = .cancelled
        order.version = 2
        let done = try await OrderTable(table(caller)).cancel(
            order, event: OrderEvent(.cancelled, order, at: time), expectedVersion: 1)
        #expect(done)
        let second = try caller.inputs(DynamoDB.TransactWriteItemsInput.self)[1].transactItems
        #expect(second.count == 3 && second[2].update?.key["PK"] == .s("PRODUCT#book"))
    }

    @Test func cancelLosesAgainstAnotherVersion() async throws {
        var order = try order()
        let stored = OrderTable.item(order)
        let caller = ScriptedCaller { _, _, _ throws(AWSError) in
            throw cancelled(["ConditionalCheckFailed"], items: [0: stored])
        }
        order.status = .cancelled
        order.version = 2
        #expect(
            try await !OrderTable(table(caller)).cancel(
                order, event: OrderEvent(.cancelled, order, at: time), expectedVersion: 1))
    }

    @Test func readsThroughTheLines() async throws {
        let order = try order()
        let caller = ScriptedCaller { operation, _, _ throws(AWSError) in
            operation == "Query"
                ? DynamoDB.QueryOutput(items: [["userId": .s("ada")]]).document
                : DynamoDB.GetItemOutput(item: OrderTable.item(order)).document
        }
        #expect(try await OrderTable(table(caller)).order(order.id) == order)
        #expect(try await OrderTable(table(ScriptedCaller())).order(order.id) == nil)
    }

    @Test func pagesAndRefusesForeignCursors() async throws {
        let first = try order(number: 2)
        let second = try order(number: 1)
        let caller = ScriptedCaller { _, _, _ throws(AWSError) in
            DynamoDB.QueryOutput(items: [OrderTable.item(first), OrderTable.item(second)]).document
        }
        let page = try await OrderTable(table(caller)).orders(of: ada, page: PageRequest(limit: "1"))
        #expect(page.items == [first] && page.next == first.id.text)
        #expect(try caller.inputs(DynamoDB.QueryInput.self)[0].limit == 2)
        let forged = try PageRequest(cursor: "VVNFUiNib2I")
        await #expect(throws: ShopError.badCursor) { try await OrderTable(table(caller)).orders(of: ada, page: forged) }
        await #expect(throws: ShopError.badCursor) {
            try await CatalogueTable(table(caller)).products(category: nil, page: forged)
        }
    }

    @Test func sweepsAllShardsOldestFirst() async throws {
        let order = try order()
        let old = OrderEvent(.placed, order, at: time.adding(seconds: -5))
        let new = OrderEvent(.cancelled, order, at: time)
        let caller = ScriptedCaller { _, input, _ throws(AWSError) in
            let shard = try DynamoDB.QueryInput(document: input).expressionAttributeValues?[":p"]?.text
            let events = shard == "OUTBOX#0" ? [new] : shard == "OUTBOX#5" ? [old] : []
            return DynamoDB.QueryOutput(
                items: events.map { ["event": .s($0.json.serialized())] } + [["event": .s("{")]]
            ).document
        }
        #expect(try await OrderTable(table(caller)).unfinishedEvents(before: time, limit: 10) == [old, new])
        #expect(caller.calls.count == ItemKey.outboxShards)
    }
}

@Suite struct InvoiceTableTests {
    private func request(_ order: Order, _ kind: InvoiceKind = .invoice) -> InvoiceRequest {
        InvoiceRequest(
            event: OrderEvent(kind == .invoice ? .placed : .cancelled, order, at: time), kind: kind, issuedAt: time)
    }

    private func found(_ items: [Item]) -> Document { DynamoDB.BatchGetItemOutput(responses: ["T": items]).document }

    @Test func numbersWithoutGaps() async throws {
        let orders = try [order(number: 1), order(number: 2), order(.cancelled, number: 3)]
        let items =
            orders.map(OrderTable.item) + [ItemKey.counter("2026").attributes.merging(["last": .n("41")]) { $1 }]
        let caller = ScriptedCaller { operation, _, _ throws(AWSError) in
            operation == "BatchGetItem" ? found(items) : .structure(.init())
        }
        let answers = try await InvoiceTable(table(caller)).allocate(orders.map { request($0) })
        #expect(answers.map { $0?.number.text } == ["2026-000042", "2026-000043", nil])
        let writes = try DynamoDB.TransactWriteItemsInput(document: caller.calls[1].input).transactItems
        #expect(writes.count == 5 && writes[0].update?.conditionExpression == "#last = :old")
        #expect(writes[0].update?.expressionAttributeValues == [":old": .n("41"), ":new": .n("43")])
    }

    @Test func readsAgainWhenSomebodyElseTookTheNumber() async throws {
        let order = try order()
        let caller = ScriptedCaller { operation, _, number throws(AWSError) in
            if operation == "BatchGetItem" {
                let counter = ItemKey.counter("2026").attributes.merging(["last": .n("9")]) { $1 }
                return found([OrderTable.item(order)] + (number > 1 ? [counter] : []))
            }
            if number == 2 { throw cancelled(["ConditionalCheckFailed", "None", "None"]) }
            if number == 4 { throw cancelled(["TransactionConflict", "None", "None"]) }
            return .structure(.init())
        }
        let answers = try await InvoiceTable(table(caller)).allocate([request(order)])
        #expect(answers.map { $0?.number.text } == ["2026-000010"] && caller.calls.count == 6)
    }

    @Test func keepsANumberForGood() async throws {
        let order = try order()
        let record: Item = ["number": .s("2026-000003"), "issuedAt": .s(time.rfc3339), "stored": .bool(true)]
        let item = record.merging(.document(.invoice, of: order.id))
        let caller = ScriptedCaller { _, _, _ throws(AWSError) in found([item, OrderTable.item(order)]) }
        let answers = try await InvoiceTable(table(caller)).allocate([request(order)])
        #expect(answers == [InvoiceAllocation(number: InvoiceNumber("2026-000003")!, issuedAt: time, isStored: true)])
        #expect(caller.calls.count == 1)
    }

    @Test func completesAndLeavesCancelledOrdersAlone() async throws {
        let order = try order()
        let invoice = Invoice(kind: .invoice, number: InvoiceNumber("2026-000001")!, issuedAt: time, order: order)
        let caller = ScriptedCaller { _, _, number throws(AWSError) in
            if number == 1 { throw cancelled(["None", "None", "ConditionalCheckFailed"]) }
            return .structure(.init())
        }
        try await InvoiceTable(table(caller)).complete([
            .init(event: OrderEvent(.placed, order, at: time), invoice: invoice)
        ])
        let inputs = try caller.inputs(DynamoDB.TransactWriteItemsInput.self)
        #expect(inputs.map(\.transactItems.count) == [3, 2])
        #expect(
            inputs[0].transactItems[0].delete?.key == ItemKey.outbox(OrderEvent(.placed, order, at: time)).attributes)
    }
}

@Suite struct OtherAdaptersTests {
    @Test func productsRoundTrip() async throws {
        let caller = ScriptedCaller { operation, _, _ throws(AWSError) in
            switch operation {
            case "GetItem": DynamoDB.GetItemOutput(item: CatalogueTable.item(mug)).document
            case "BatchGetItem": DynamoDB.BatchGetItemOutput(responses: ["T": [CatalogueTable.item(mug)]]).document
            case "Query":
                DynamoDB.QueryOutput(items: [ItemKey.listing(mug.id).attributes, ItemKey.listing(mug.id).attributes])
                    .document
            default: .structure(.init())
            }
        }
        let catalogue = CatalogueTable(table(caller))
        #expect(try await catalogue.product(mug.id) == mug)
        #expect(try await catalogue.products([mug.id, mug.id]) == [mug.id: mug])
        let page = try await catalogue.products(category: nil, page: PageRequest(limit: "1"))
        #expect(page.items == [mug] && page.next == "mug")
        #expect(try await catalogue.create(mug))
        #expect(try await catalogue.replace(mug, expectedVersion: 2))
        #expect(try await catalogue.delete(mug.id))
    }

    @Test func conditionsThatFailAreFalse() async throws {
        let caller = ScriptedCaller { operation, _, _ throws(AWSError) in
            if operation == "PutItem" { throw AWSError("ConditionalCheckFailedException", "") }
            throw cancelled(["ConditionalCheckFailed", "None"])
        }
        let profile = Profile(id: ada, email: "a@b.c", name: "Ada", createdAt: time, updatedAt: time)
        let users = UserTable(table(caller))
        #expect(try await !users.create(profile))
        #expect(try await !users.replace(profile, expectedVersion: 1))
        #expect(try await !users.delete(ada))
        #expect(try await !CatalogueTable(table(caller)).create(mug))
        let broken = ScriptedCaller { _, _, _ throws(AWSError) in throw .internalFailure() }
        await #expect(throws: AWSError.self) { try await UserTable(table(broken)).create(profile) }
    }

    @Test func profilesRoundTrip() async throws {
        let profile = Profile(id: ada, email: "a@b.c", name: "Ada", createdAt: time, updatedAt: time)
        let put = ScriptedCaller()
        _ = try await UserTable(table(put)).create(profile)
        let item = try #require(try put.inputs(DynamoDB.TransactWriteItemsInput.self)[0].transactItems[0].put?.item)
        let caller = ScriptedCaller { operation, _, _ throws(AWSError) in
            switch operation {
            case "GetItem": DynamoDB.GetItemOutput(item: item).document
            case "BatchGetItem": DynamoDB.BatchGetItemOutput(responses: ["T": [item]]).document
            default: DynamoDB.QueryOutput(items: [ItemKey.member(ada).attributes]).document
            }
        }
        #expect(try await UserTable(table(caller)).profile(ada) == profile)
        let page = try await UserTable(table(caller)).profiles(page: PageRequest())
        #expect(page.items == [profile] && page.next == nil)
    }

    @Test func publishesAndStores() async throws {
        let caller = ScriptedCaller()
        let order = try order()
        try await SNSEventPublisher(caller: caller, topicARN: "arn:t").publish(OrderEvent(.placed, order, at: time))
        let input = try SNS.PublishInput(document: caller.calls[0].input)
        #expect(input.topicArn == "arn:t" && input.messageAttributes?["type"]?.stringValue == "OrderPlaced")
        #expect(try OrderEvent(parsing: input.message.utf8).order == order)
        let store = S3InvoiceStore(caller: caller, bucket: "b")
        try await store.put(key: "k", bytes: [1], contentType: "application/pdf")
        #expect(try S3.PutObjectRequest(document: caller.calls[1].input).contentType == "application/pdf")
        #expect(try await store.presignedURL(key: "k", expiresIn: 900) == "https://signed?expires=900")
        #expect(WallShopClock(SimulatedClock()).now() == time)
    }
}
