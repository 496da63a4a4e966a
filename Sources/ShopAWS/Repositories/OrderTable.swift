import AWSCore
import DynamoDBShapes
import JSON
import Shop

/// Orders and the outbox in the table.
public struct OrderTable: OrderRepository {
    private let table: ShopTable

    /// How long an idempotency key is remembered, in seconds: a day.
    public static let keyLifetime: Int64 = 86_400

    public init(_ table: ShopTable) { self.table = table }

    public func place(
        _ order: Order, event: OrderEvent, idempotencyKey: String, requestHash: String
    ) async throws -> Placement {
        let now = table.epochSeconds
        let request: Item = [
            "requestHash": .s(requestHash), "orderId": .s(order.id.text), "userId": .s(order.userID.text),
            "expiresAt": .n(now + Self.keyLifetime),
        ]
        var writes = [
            // DynamoDB deletes what has expired when it finds the time, so the condition looks at the clock as well.
            table.put(
                request.merging(.idempotency(idempotencyKey, of: order.userID)),
                if: "attribute_not_exists(PK) OR expiresAt < :now", values: [":now": .n(now)], returnsOld: true),
            table.put(Self.item(order), if: "attribute_not_exists(PK)"),
            outbox(event),
        ]
        for (index, line) in order.lines.enumerated() {
            writes.append(table.put(Self.item(line, index + 1, of: order)))
        }
        let firstStock = writes.count
        for line in order.lines { writes.append(stock(line, "-", if: "stock >= :quantity")) }

        guard let reasons = try await table.transact(writes) else { return .placed }
        if let reason = reasons.first, reason.isFailedCondition {
            guard let record = try await self.request(reason.item, of: order.userID, idempotencyKey: idempotencyKey)
            else { throw ShopError.unavailable }
            // An attempt whose answer was lost on the way finds itself.
            if record.order.id == order.id { return .placed }
            return record.requestHash == requestHash ? .replayed(record.order) : .conflict
        }
        let missing = zip(order.lines, reasons.dropFirst(firstStock)).filter { $1.isFailedCondition }
        guard !missing.isEmpty else { throw ShopError.unavailable }
        return .outOfStock(missing.map { line, _ in line.productID })
    }

    public func request(of userID: UserID, idempotencyKey: String) async throws -> IdempotencyRecord? {
        try await request(nil, of: userID, idempotencyKey: idempotencyKey)
    }

    /// - Parameter known: the record, if DynamoDB has shown it already.
    private func request(
        _ known: Item?, of userID: UserID, idempotencyKey: String
    ) async throws -> IdempotencyRecord? {
        var item = known
        if item == nil { item = try await table.get(.idempotency(idempotencyKey, of: userID)) }
        guard let item, let expiry = item["expiresAt"]?.integer, expiry >= table.epochSeconds else { return nil }
        guard let hash = item["requestHash"]?.text, let id = item["orderId"]?.text.flatMap({ OrderID($0) }),
            let order = try await table.get(.order(id, of: userID)).map(Self.order)
        else { return nil }
        return IdempotencyRecord(requestHash: hash, order: order.asPlaced)
    }

    public func order(_ id: OrderID) async throws -> Order? {
        // Everything in an order's partition names its owner; the index could be behind.
        let result = try await table.query("ORDER#\(id)", prefix: "LINE#", limit: 1)
        guard let owner = result.items.first?["userId"]?.text.flatMap({ UserID($0) }) else { return nil }
        return try await table.get(.order(id, of: owner)).map(Self.order)
    }

    public func orders(of userID: UserID, page: PageRequest) async throws -> Page<Order> {
        var start: Item?
        if let position = page.position {
            guard let id = OrderID(position) else { throw ShopError.badCursor }
            start = ItemKey.order(id, of: userID).attributes
        }
        let result = try await table.query(
            "USER#\(userID)", prefix: "ORDER#", limit: page.limit, after: start, descending: true)
        let orders = try result.items.map(Self.order)
        return Page(items: orders, next: result.hasMore ? orders.last?.id.text : nil)
    }

    public func cancel(_ order: Order, event: OrderEvent, expectedVersion: Int) async throws -> Bool {
        var gone: Set<ProductID> = []
        while true {
            let lines = order.lines.filter { !gone.contains($0.productID) }
            var writes = [
                table.update(
                    .order(order.id, of: order.userID), "SET #status = :status, version = :version, updatedAt = :time",
                    if: "version = :expected", names: ["#status": "status"],
                    values: [
                        ":status": .s(order.status.rawValue), ":version": .n(order.version),
                        ":time": .s(order.updatedAt.rfc3339), ":expected": .n(expectedVersion),
                    ], returnsOld: true),
                outbox(event),
            ]
            for line in lines { writes.append(stock(line, "+", if: "attribute_exists(PK)")) }
            guard let reasons = try await table.transact(writes) else { return true }
            if let reason = reasons.first, reason.isFailedCondition {
                // An attempt whose answer was lost on the way finds what it wrote.
                let stored = try reason.item.map(Self.order)
                return stored?.status == .cancelled && stored?.updatedAt == order.updatedAt
                    && stored?.version == order.version
            }
            let missing = zip(lines, reasons.dropFirst(2)).filter { $1.isFailedCondition }
            guard !missing.isEmpty else { throw ShopError.unavailable }
            gone.formUnion(missing.map { line, _ in line.productID })
        }
    }

    public func unfinishedEvents(before: Instant, limit: Int) async throws -> [OrderEvent] {
        let all = try await withThrowingTaskGroup(of: [OrderEvent].self) { group in
            for shard in 0..<ItemKey.outboxShards {
                group.addTask { try await shardEvents(shard, before: before, limit: limit) }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        return Array(all.sorted { ($0.occurredAt, $0.id) < ($1.occurredAt, $1.id) }.prefix(limit))
    }

    private func shardEvents(_ shard: Int, before: Instant, limit: Int) async throws -> [OrderEvent] {
        let reply = try await table.caller.call(
            DynamoDB.Query.self,
            .init(
                tableName: table.name, limit: limit, consistentRead: true,
                keyConditionExpression: "PK = :p AND SK < :before",
                expressionAttributeValues: [
                    ":p": .s(ItemKey.outbox(shard: shard)), ":before": .s(ItemKey.outboxTime(before)),
                ]))
        // One that cannot be read must not hide the others.
        return (reply.items ?? []).compactMap { $0["event"]?.text.flatMap { try? OrderEvent(parsing: $0.utf8) } }
    }

    // MARK: -

    private func outbox(_ event: OrderEvent) -> DynamoDB.TransactWriteItem {
        table.put(["event": .s(event.json.serialized())].merging(.outbox(event)))
    }

    private func stock(_ line: LineItem, _ sign: String, if condition: String) -> DynamoDB.TransactWriteItem {
        table.update(
            .product(line.productID), "SET stock = stock \(sign) :quantity, version = version + :one", if: condition,
            values: [":quantity": .n(line.quantity), ":one": .n("1")])
    }

    static func item(_ order: Order) -> Item {
        var item = Item(json: order.storedJSON.objectValue ?? JSONObject()).merging(.order(order.id, of: order.userID))
        item["GSI1PK"] = .s("ORDER#\(order.id)")
        item["GSI1SK"] = .s("ORDER")
        return item
    }

    private static func item(_ line: LineItem, _ number: Int, of order: Order) -> Item {
        [
            "userId": .s(order.userID.text), "productId": .s(line.productID.text), "quantity": .n(line.quantity),
            "unitPrice": .n(line.unitPrice.amount), "taxRate": .n(line.taxRate), "total": .n(line.total.amount),
        ].merging(.line(number, of: order.id))
    }

    static func order(_ item: Item) throws -> Order {
        do { return try Order(json: .object(item.json)) } catch { throw BrokenItem(item, error) }
    }
}

extension Order {
    /// The order as it was answered when it was placed: a replay says the same.
    var asPlaced: Order {
        var order = self
        order.status = .placed
        order.invoiceNumber = nil
        order.creditNoteNumber = nil
        order.version = 1
        order.updatedAt = createdAt
        return order
    }
}
