import AWSCore
import DynamoDBShapes
import JSON
import Shop

/// Invoice numbers in the table: a counter for each series, moved in the transaction that gives its numbers away.
public struct InvoiceTable: InvoiceRepository {
    private let table: ShopTable

    /// How often to read and try again while other processors take numbers of the same series.
    private static let attempts = 40

    public init(_ table: ShopTable) { self.table = table }

    public func allocation(of orderID: OrderID, kind: InvoiceKind) async throws -> InvoiceAllocation? {
        try await table.get(.document(kind, of: orderID)).map(Self.allocation)
    }

    public func allocate(_ requests: [InvoiceRequest]) async throws -> [InvoiceAllocation?] {
        for attempt in 1...Self.attempts {
            let plan = try Plan(requests, found: try await table.get(Plan.keys(of: requests)))
            guard !plan.fresh.isEmpty else { return plan.answers }
            // What was read may be out of date by now; then another attempt reads again.
            if try await table.transact(writes(plan), attempts: 1) == nil { return plan.answers }
            try await table.pause(after: min(attempt, 5))
        }
        throw ShopError.unavailable
    }

    /// What to write for some requests, given what is there.
    private struct Plan {
        struct Fresh {
            let request: InvoiceRequest
            let number: InvoiceNumber
        }
        var answers: [InvoiceAllocation?] = []
        var fresh: [Fresh] = []
        /// The last number of each series before and after.
        var counters: [String: (old: Int, new: Int)] = [:]

        static func keys(of requests: [InvoiceRequest]) -> Set<ItemKey> {
            Set(
                requests.flatMap { request in
                    [
                        ItemKey.document(request.kind, of: request.order.id),
                        .order(request.order.id, of: request.order.userID), .counter(request.series),
                    ]
                })
        }

        init(_ requests: [InvoiceRequest], found: [ItemKey: Item]) throws {
            for request in requests {
                if let item = found[.document(request.kind, of: request.order.id)] {
                    answers.append(try InvoiceTable.allocation(item))
                    continue
                }
                let key = ItemKey.order(request.order.id, of: request.order.userID)
                guard let order = found[key] else { throw BrokenItem(key: key, reason: "it is not there") }
                if request.kind == .invoice, order["status"]?.text == OrderStatus.cancelled.rawValue {
                    answers.append(nil)
                    continue
                }
                let series = request.series
                let old = found[.counter(series)]?["last"]?.integer.map(Int.init) ?? 0
                let next = (counters[series]?.new ?? old) + 1
                counters[series] = (old, next)
                let number = InvoiceNumber(series: series, sequence: next)
                fresh.append(Fresh(request: request, number: number))
                answers.append(InvoiceAllocation(number: number, issuedAt: request.issuedAt, isStored: false))
            }
        }
    }

    private func writes(_ plan: Plan) -> [DynamoDB.TransactWriteItem] {
        var writes = plan.counters.sorted { $0.key < $1.key }.map { series, counter in
            table.update(
                .counter(series), "SET #last = :new",
                if: counter.old == 0 ? "attribute_not_exists(PK)" : "#last = :old", names: ["#last": "last"],
                values: counter.old == 0
                    ? [":new": .n(counter.new)] : [":new": .n(counter.new), ":old": .n(counter.old)])
        }
        for fresh in plan.fresh {
            let request = fresh.request
            let record: Item = [
                "number": .s(fresh.number.text), "issuedAt": .s(request.issuedAt.rfc3339), "stored": .bool(false),
                "userId": .s(request.order.userID.text),
            ]
            writes.append(
                table.put(
                    record.merging(.document(request.kind, of: request.order.id)), if: "attribute_not_exists(PK)"))
            writes.append(number(fresh))
        }
        return writes
    }

    private func number(_ fresh: Plan.Fresh) -> DynamoDB.TransactWriteItem {
        let isInvoice = fresh.request.kind == .invoice
        var values: Item = [
            ":number": .s(fresh.number.text), ":one": .n("1"), ":time": .s(fresh.request.issuedAt.rfc3339),
        ]
        if isInvoice { values[":cancelled"] = .s(OrderStatus.cancelled.rawValue) }
        return table.update(
            .order(fresh.request.order.id, of: fresh.request.order.userID),
            "SET #number = :number, version = version + :one, updatedAt = :time",
            if: "attribute_exists(PK) AND attribute_not_exists(#number)"
                + (isInvoice ? " AND #status <> :cancelled" : ""),
            names: isInvoice
                ? ["#number": "invoiceNumber", "#status": "status"] : ["#number": "creditNoteNumber"], values: values)
    }

    public func complete(_ completions: [InvoiceCompletion]) async throws {
        // Almost always the order is still placed, so we say so instead of reading it; DynamoDB names those that are not.
        var settled: Set<OrderID> = []
        for _ in 0...completions.count {
            var writes: [DynamoDB.TransactWriteItem] = []
            var orders: [Int: OrderID] = [:]
            for completion in completions {
                writes.append(table.delete(.outbox(completion.event)))
                guard let invoice = completion.invoice else { continue }
                writes.append(
                    table.update(
                        .document(invoice.kind, of: invoice.order.id), "SET #stored = :yes", if: "attribute_exists(PK)",
                        names: ["#stored": "stored"],
                        values: [":yes": .bool(true)]))
                guard invoice.kind == .invoice, !settled.contains(invoice.order.id) else { continue }
                orders[writes.count] = invoice.order.id
                writes.append(turnInvoiced(invoice.order))
            }
            guard let reasons = try await table.transact(writes) else { return }
            let failed = reasons.indices.filter { reasons[$0].isFailedCondition }
            // Only orders that are not placed any more may refuse.
            let notPlaced = failed.compactMap { orders[$0] }
            guard !notPlaced.isEmpty, notPlaced.count == failed.count else { throw ShopError.unavailable }
            settled.formUnion(notPlaced)
        }
        throw ShopError.unavailable
    }

    private func turnInvoiced(_ order: Order) -> DynamoDB.TransactWriteItem {
        table.update(
            .order(order.id, of: order.userID), "SET #status = :invoiced, version = version + :one",
            if: "#status = :placed", names: ["#status": "status"],
            values: [
                ":invoiced": .s(OrderStatus.invoiced.rawValue), ":placed": .s(OrderStatus.placed.rawValue),
                ":one": .n("1"),
            ])
    }

    private static func allocation(_ item: Item) throws -> InvoiceAllocation {
        guard let number = item["number"]?.text.flatMap({ InvoiceNumber($0) }),
            let issuedAt = item["issuedAt"]?.text.flatMap({ Instant(rfc3339: $0) })
        else { throw BrokenItem(key: ItemKey(item) ?? ItemKey("?", "?"), reason: "it has no number or no time") }
        return InvoiceAllocation(number: number, issuedAt: issuedAt, isStored: item["stored"]?.flag ?? false)
    }
}
