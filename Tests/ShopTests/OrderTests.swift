import JSON
import Shop
import Testing

@Suite("Orders")
struct OrderTests {
    let shop = MemoryShop(mug, book)

    @Test("an order is priced by the catalogue, taxed by rate, written and published")
    func placing() async throws {
        var request = body(("andes-mug", 2), ("book", 1))
        request["locale"] = "es"
        let placed = try await shop.placeOrder(request, idempotencyKey: "k", by: ada)
        #expect(!placed.isReplay)
        #expect(placed.order.total == Money(4998))
        #expect(placed.order.taxes.map(\.tax) == [Money(38), Money(694)])
        #expect(placed.order.net == Money(4266))
        #expect(placed.order.lines[0].name == "Taza Andes")
        #expect(placed.order.json["lines"]?[0]?["total"]?["amount"] == 3998)
        #expect(placed.order.json["userId"] == nil)
        #expect(await shop.products[mug.id]?.stock == 3)
        #expect(await shop.published.map(\.order) == [placed.order])
        #expect(try Order(json: placed.order.storedJSON) == placed.order)
    }

    @Test("a key replays its own request and refuses another")
    func idempotency() async throws {
        let first = try await shop.placeOrder(body(("andes-mug", 1)), idempotencyKey: "k", by: ada)
        let second = try await shop.placeOrder(body(("andes-mug", 1)), idempotencyKey: "k", by: ada)
        #expect(second.isReplay && second.order == first.order)
        await refused("idempotency-conflict", body(("andes-mug", 2)))
        #expect(try await !shop.placeOrder(body(("andes-mug", 1)), idempotencyKey: "k", by: bob).isReplay)
        _ = await shop.delete(mug.id)
        #expect(try await shop.placeOrder(body(("andes-mug", 1)), idempotencyKey: "k", by: ada).isReplay)
        await refused("idempotency-conflict", body(("andes-mug", 3)))
    }

    func refused(_ slug: String, _ body: JSONValue, key: String? = "k", fields: [String]? = nil) async {
        let error = await #expect(throws: ShopError.self) {
            try await shop.placeOrder(body, idempotencyKey: key, by: ada)
        }
        #expect(error?.slug == slug)
        if let fields { #expect(error?.errors.map(\.field) == fields) }
    }

    @Test("bad requests are refused with every wrong field")
    func badRequests() async {
        await refused("idempotency-key-required", body(("book", 1)), key: nil)
        await refused("idempotency-key-required", body(("book", 1)), key: "a b")
        for quantity in [-1, 0, 100, Int64.max, Int64.min] {
            await refused("invalid-request", body(("book", quantity)), fields: ["lines[0].quantity"])
        }
        for text in ["99999999999999999999", "1e400", "1.5", "\"1\"", "null"] {
            var request = body()
            let line = try? JSONValue(parsing: #"{"productId":"book","quantity":\#(text)}"#)
            request["lines"] = [line ?? .null]
            await refused("invalid-request", request, fields: ["lines[0].quantity"])
        }
        await refused("invalid-request", [], fields: ["body"])
        await refused("invalid-request", [:], fields: ["lines", "shippingAddress"])
        await refused("invalid-request", body(), fields: ["lines"])
        await refused("invalid-request", body(("book", 1), ("book", 1)), fields: ["lines[1].productId"])
        let bad: JSONValue = [
            "extra": 1, "lines": [["productId": "No!", "quantity": 1, "price": 1], 7], "locale": "fr",
            "shippingAddress": [
                "name": " ", "line1": 1, "city": "a\nb", "postalCode": "", "country": "es", "line2": "",
            ],
        ]
        await refused(
            "invalid-request", bad,
            fields: [
                "extra", "lines[0].price", "lines[0].productId", "lines[1]", "shippingAddress.name",
                "shippingAddress.line1", "shippingAddress.city", "shippingAddress.postalCode",
                "shippingAddress.country", "locale",
            ])
        await refused("invalid-request", ["lines": 1, "shippingAddress": 1], fields: ["lines", "shippingAddress"])
    }

    @Test("unknown products and missing stock write nothing")
    func unavailable() async {
        await refused("unknown-product", body(("book", 1), ("nope", 1)), fields: ["lines[1].productId"])
        await refused("out-of-stock", body(("book", 1), ("andes-mug", 6)), fields: ["lines[1].quantity"])
        #expect(await shop.orders.isEmpty)
        #expect(await shop.products[book.id]?.stock == 100)
    }

    @Test("a lost event does not fail the order and the sweep publishes it")
    func outbox() async throws {
        await shop.set { $0.publishFails = true }
        _ = try await shop.placeOrder(body(("book", 1)), idempotencyKey: "k", by: ada)
        let later = FixedClock(time: FixedClock().time.adding(seconds: 61))
        #expect(try await RepublishUnfinishedOrders(orders: shop, publisher: shop, clock: later)() == 0)
        await shop.set { $0.publishFails = false }
        #expect(try await RepublishUnfinishedOrders(orders: shop, publisher: shop, clock: FixedClock())() == 0)
        #expect(try await RepublishUnfinishedOrders(orders: shop, publisher: shop, clock: later)() == 1)
    }

    @Test("orders are read by their owner, newest first, page by page")
    func reading() async throws {
        for key in ["1", "2", "3"] {
            _ = try await shop.placeOrder(body(("book", 1)), idempotencyKey: key, by: ada)
        }
        let read = ReadOrders(orders: shop)
        let first = try await read.list(page: PageRequest(limit: "2"), by: ada)
        let cursor = first.json(\.json)["nextCursor"]?.stringValue
        let second = try await read.list(page: PageRequest(limit: "2", cursor: cursor), by: ada)
        #expect(first.items.count == 2 && second.items.count == 1 && second.next == nil)
        let id = first.items[0].id.text
        #expect(try await read.order(id.lowercased(), by: ada).id.text == id)
        await #expect(throws: ShopError.notFound("order")) { try await read.order(id, by: bob) }
        await #expect(throws: ShopError.notFound("order")) { try await read.order("x", by: ada) }
    }

    @Test("cancelling restores stock, once, and survives a lost race")
    func cancelling() async throws {
        let order = try await shop.placeOrder(body(("andes-mug", 2)), idempotencyKey: "k", by: ada).order
        await shop.set { $0.lostRaces = 1 }
        let cancelled = try await shop.cancelOrder(order.id.text, by: ada)
        #expect(cancelled.status == .cancelled && cancelled.version == 2)
        #expect(await shop.products[mug.id]?.stock == 5)
        await #expect(throws: ShopError.orderNotCancellable) { try await shop.cancelOrder(order.id.text, by: ada) }
        await #expect(throws: ShopError.notFound("order")) { try await shop.cancelOrder(order.id.text, by: bob) }
        let other = try await shop.placeOrder(body(("book", 2)), idempotencyKey: "k2", by: ada).order
        await shop.set { $0.lostRaces = 99 }
        await #expect(throws: ShopError.unavailable) { try await shop.cancelOrder(other.id.text, by: ada) }
    }
}
