import JSON
import Shop
import Testing

@Suite("Invoices")
struct InvoiceTests {
    let shop = MemoryShop(mug, book)

    func place(_ count: Int) async throws -> [Order] {
        var orders: [Order] = []
        for key in 0..<count {
            orders.append(try await shop.placeOrder(body(("book", 1)), idempotencyKey: "\(key)", by: ada).order)
        }
        return orders
    }

    func invoiceNumbers() async -> [String] { await shop.orders.values.compactMap(\.invoiceNumber).sorted() }

    @Test("a batch gets numbers without gaps, documents and links")
    func batch() async throws {
        let orders = try await place(3)
        await #expect(throws: ShopError.invoiceNotReady) {
            try await shop.links(orderID: orders[0].id.text, by: ada)
        }
        #expect(await shop.issue()(messages(shop.published)).isEmpty)
        #expect(await invoiceNumbers() == ["2026-000001", "2026-000002", "2026-000003"])
        #expect(await shop.orders.values.allSatisfy { $0.status == .invoiced })
        #expect(await shop.outbox.isEmpty)
        #expect(await shop.files.count == 6)
        let links = try await shop.links(orderID: orders[0].id.text, by: ada).json
        #expect(links["number"] == "2026-000001" && links["expiresAt"] == "2026-01-01T00:15:00Z")
        #expect(links["pdfUrl"] == "https://s3/invoices/\(orders[0].id.text)/2026-000001.pdf?expires=900")
    }

    @Test("events delivered twice, together or later, make one invoice")
    func duplicates() async throws {
        _ = try await place(1)
        let events = await shop.published
        #expect(await shop.issue()(messages(events + events)).isEmpty)
        #expect(await shop.issue()(messages(events)).isEmpty)
        #expect(await shop.counters == ["2026": 1])
        #expect(await shop.files.count == 2)
    }

    @Test("poisoned events fail alone")
    func poison() async throws {
        let orders = try await place(3)
        var bad = await messages(shop.published)
        bad.insert(IncomingEvent(id: "junk", body: Array("{".utf8)), at: 1)
        bad.append(IncomingEvent(id: "future", body: Array(#"{"version":2}"#.utf8)))
        await shop.set { $0.poisonedOrder = orders[1].id }
        #expect(await shop.issue(TextRenderer(refused: orders[0].id))(bad) == ["m0", "junk", "m1", "future"])
        await shop.set { $0.poisonedOrder = nil }
        #expect(await shop.issue()(bad) == ["junk", "future"])
        #expect(await invoiceNumbers() == ["2026-000001", "2026-000002", "2026-000003"])
    }

    @Test("when a transaction for all fails, it goes one by one")
    func oneByOne() async throws {
        _ = try await place(2)
        await shop.set { $0.batchesFail = true }
        #expect(await shop.issue()(messages(shop.published)).isEmpty)
        #expect(await invoiceNumbers().count == 2)
    }

    @Test("a crash before the second transaction keeps number and time")
    func retry() async throws {
        _ = try await place(1)
        let events = await messages(shop.published)
        await shop.set { $0.completeFails = true }
        #expect(await shop.issue()(events) == ["m0"])
        await shop.set { $0.completeFails = false }
        #expect(await shop.issue()(events).isEmpty)
        #expect(await shop.counters == ["2026": 1])
        #expect(await shop.outbox.isEmpty)
    }

    @Test("an order cancelled before its invoice gets none")
    func cancelledBefore() async throws {
        let order = try await place(1)[0]
        _ = try await shop.cancelOrder(order.id.text, by: ada)
        #expect(await shop.issue()(messages(shop.published)).isEmpty)
        #expect(await shop.counters.isEmpty)
        #expect(await shop.outbox.isEmpty)
    }

    @Test("an invoiced order that is cancelled gets a credit note")
    func creditNote() async throws {
        let order = try await place(1)[0]
        #expect(await shop.issue()(messages(shop.published)).isEmpty)
        let cancelled = try await shop.cancelOrder(order.id.text, by: ada)
        #expect(await shop.issue()(messages(shop.published)).isEmpty)
        #expect(await shop.orders[order.id]?.creditNoteNumber == "C2026-000001")
        #expect(await shop.orders[order.id]?.status == .cancelled)
        let note = Invoice(
            kind: .creditNote, number: InvoiceNumber("C2026-000001")!, issuedAt: FixedClock().time, order: cancelled)
        #expect(await shop.files[note.jsonKey] == note.json.utf8Bytes())
        #expect(note.json["total"]?["amount"] == -1000 && note.json["corrects"] == "2026-000001")
    }

    @Test("invoice numbers are read as they are written")
    func numbers() {
        #expect(InvoiceNumber(series: "2026", sequence: 1_234_567).text == "2026-1234567")
        for text in ["2026", "2026-1", "-000001", "2026-000000", "2026-00000x", "a-b-000001"] {
            #expect(InvoiceNumber(text) == nil)
        }
    }
}
