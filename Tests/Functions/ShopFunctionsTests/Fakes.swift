import JSON
import Shop

struct Broken: Error {}

/// A shop in memory: every port that keeps something, with switches to make it fail.
actor MemoryShop: CatalogueRepository, UserRepository, OrderRepository, InvoiceRepository, InvoiceStore, EventPublisher
{
    var products: [ProductID: Product] = [:]
    var profiles: [UserID: Profile] = [:]
    var orders: [OrderID: Order] = [:]
    var requests: [String: (hash: String, order: OrderID)] = [:]
    var outbox: [String: OrderEvent] = [:]
    var allocations: [String: InvoiceAllocation] = [:]
    var counters: [String: Int] = [:]
    var files: [String: [UInt8]] = [:]
    var published: [OrderEvent] = []
    var publishFails = false
    var completeFails = false
    var batchesFail = false
    var poisonedOrder: OrderID?
    var lostRaces = 0

    init(_ products: Product...) {
        for product in products { self.products[product.id] = product }
    }

    func set(_ change: @Sendable (isolated MemoryShop) -> Void) { change(self) }

    private func page<Item>(_ all: [(String, Item)], _ page: PageRequest) -> Page<Item> {
        let rest = all.drop { entry in page.position.map { entry.0 != $0 } ?? false }
            .dropFirst(page.position == nil ? 0 : 1)
        let items = rest.prefix(page.limit)
        return Page(items: items.map(\.1), next: rest.count > page.limit ? items.last?.0 : nil)
    }

    private func losesRace() -> Bool {
        guard lostRaces > 0 else { return false }
        lostRaces -= 1
        return true
    }

    // MARK: Catalogue

    func product(_ id: ProductID) -> Product? { products[id] }
    func products(_ ids: [ProductID]) -> [ProductID: Product] { products.filter { ids.contains($0.key) } }

    func products(category: String?, page: PageRequest) -> Page<Product> {
        let all = products.values.filter { category == nil || $0.category == category }.sorted { $0.id < $1.id }
        return self.page(all.map { ($0.id.text, $0) }, page)
    }

    func create(_ product: Product) -> Bool {
        guard products[product.id] == nil else { return false }
        products[product.id] = product
        return true
    }

    func replace(_ product: Product, expectedVersion: Int) -> Bool {
        guard !losesRace(), products[product.id]?.version == expectedVersion else { return false }
        products[product.id] = product
        return true
    }

    func delete(_ id: ProductID) -> Bool { products.removeValue(forKey: id) != nil }

    // MARK: Users

    func profile(_ id: UserID) -> Profile? { profiles[id] }

    func profiles(page: PageRequest) -> Page<Profile> {
        self.page(profiles.values.sorted { $0.id.text < $1.id.text }.map { ($0.id.text, $0) }, page)
    }

    func create(_ profile: Profile) -> Bool {
        guard profiles[profile.id] == nil else { return false }
        profiles[profile.id] = profile
        return true
    }

    func replace(_ profile: Profile, expectedVersion: Int) -> Bool {
        guard !losesRace(), profiles[profile.id]?.version == expectedVersion else { return false }
        profiles[profile.id] = profile
        return true
    }

    func delete(_ id: UserID) -> Bool { profiles.removeValue(forKey: id) != nil }

    // MARK: Orders

    func place(_ order: Order, event: OrderEvent, idempotencyKey: String, requestHash: String) -> Placement {
        let key = "\(order.userID)#\(idempotencyKey)"
        if let earlier = requests[key] {
            return earlier.hash == requestHash ? .replayed(orders[earlier.order]!) : .conflict
        }
        let short = order.lines.filter { (products[$0.productID]?.stock ?? 0) < $0.quantity }
        guard short.isEmpty else { return .outOfStock(short.map(\.productID)) }
        for line in order.lines { products[line.productID]?.stock -= line.quantity }
        orders[order.id] = order
        requests[key] = (requestHash, order.id)
        outbox[event.id] = event
        return .placed
    }

    func request(of userID: UserID, idempotencyKey: String) -> IdempotencyRecord? {
        requests["\(userID)#\(idempotencyKey)"].map {
            IdempotencyRecord(requestHash: $0.hash, order: orders[$0.order]!)
        }
    }

    func order(_ id: OrderID) -> Order? { orders[id] }

    func orders(of userID: UserID, page: PageRequest) -> Page<Order> {
        let all = orders.values.filter { $0.userID == userID }.sorted { $0.id > $1.id }
        return self.page(all.map { ($0.id.text, $0) }, page)
    }

    func cancel(_ order: Order, event: OrderEvent, expectedVersion: Int) -> Bool {
        guard !losesRace(), orders[order.id]?.version == expectedVersion else { return false }
        orders[order.id] = order
        for line in order.lines { products[line.productID]?.stock += line.quantity }
        outbox[event.id] = event
        return true
    }

    func unfinishedEvents(before: Instant, limit: Int) -> [OrderEvent] {
        Array(outbox.values.filter { $0.occurredAt < before }.sorted { $0.id < $1.id }.prefix(limit))
    }

    func publish(_ event: OrderEvent) throws {
        if publishFails { throw Broken() }
        published.append(event)
    }

    // MARK: Invoices

    func allocate(_ requests: [InvoiceRequest]) throws -> [InvoiceAllocation?] {
        if batchesFail && requests.count > 1 { throw Broken() }
        if let poisonedOrder, requests.contains(where: { $0.order.id == poisonedOrder }) { throw Broken() }
        return requests.map { request in
            let key = "\(request.order.id)#\(request.kind.rawValue)"
            if let known = allocations[key] { return known }
            if request.kind == .invoice, orders[request.order.id]?.status == .cancelled { return nil }
            counters[request.series, default: 0] += 1
            let number = InvoiceNumber(series: request.series, sequence: counters[request.series]!)
            let allocation = InvoiceAllocation(number: number, issuedAt: request.issuedAt, isStored: false)
            allocations[key] = allocation
            if request.kind == .invoice {
                orders[request.order.id]?.invoiceNumber = number.text
            } else {
                orders[request.order.id]?.creditNoteNumber = number.text
            }
            orders[request.order.id]?.version += 1
            return allocation
        }
    }

    func complete(_ completions: [InvoiceCompletion]) throws {
        if completeFails || batchesFail && completions.count > 1 { throw Broken() }
        for completion in completions {
            outbox[completion.event.id] = nil
            guard let invoice = completion.invoice else { continue }
            let key = "\(invoice.order.id)#\(invoice.kind.rawValue)"
            allocations[key] = InvoiceAllocation(
                number: invoice.number, issuedAt: invoice.issuedAt, isStored: true)
            if orders[invoice.order.id]?.status == .placed { orders[invoice.order.id]?.status = .invoiced }
        }
    }

    func allocation(of orderID: OrderID, kind: InvoiceKind) -> InvoiceAllocation? {
        allocations["\(orderID)#\(kind.rawValue)"]
    }

    func put(key: String, bytes: [UInt8], contentType: String) { files[key] = bytes }
    func presignedURL(key: String, expiresIn seconds: Int64) -> String { "https://s3/\(key)?expires=\(seconds)" }
}

struct FixedClock: ShopClock {
    var time = Instant(rfc3339: "2026-01-01T00:00:00Z")!
    func now() -> Instant { time }
}

struct TextRenderer: InvoiceRenderer {
    var refused: OrderID?
    func pdf(_ invoice: Invoice) throws -> [UInt8] {
        if invoice.order.id == refused { throw Broken() }
        return Array("PDF \(invoice.number)".utf8)
    }
}

let ada = Identity(userID: UserID("ada")!, email: "ada@nimbo.dev", name: "Ada")
let bob = Identity(userID: UserID("bob")!, email: "bob@nimbo.dev")
let admin = Identity(userID: UserID("root")!, email: "root@nimbo.dev", groups: ["admin"])

let mug = Product(
    id: ProductID("andes-mug")!, name: LocalizedText(en: "Andes mug", es: "Taza Andes"),
    description: LocalizedText(en: "A mug", es: "Una taza"), category: "kitchen", price: Money(1999), taxRate: 2100,
    stock: 5, image: "/mug.svg", version: 1, updatedAt: FixedClock().time)
let book = Product(
    id: ProductID("book")!, name: LocalizedText(en: "Book", es: "Libro"),
    description: LocalizedText(en: "", es: ""), category: "books", price: Money(1000), taxRate: 400, stock: 100,
    image: "/book.svg", version: 1, updatedAt: FixedClock().time)

let address: JSONValue = [
    "name": "Ada", "line1": "Calle 1", "city": "Madrid", "postalCode": "28001", "country": "ES",
]

func body(_ lines: (String, Int64)...) -> JSONValue {
    let lines = lines.map { ["productId": .string($0.0), "quantity": .number($0.1)] as JSONValue }
    return ["lines": .array(lines), "shippingAddress": address]
}

extension MemoryShop {
    nonisolated var placeOrder: PlaceOrder {
        PlaceOrder(catalogue: self, orders: self, publisher: self, clock: FixedClock(), ids: SystemIDGenerator())
    }
    nonisolated var cancelOrder: CancelOrder { CancelOrder(orders: self, publisher: self, clock: FixedClock()) }
    nonisolated func issue(_ renderer: TextRenderer = TextRenderer()) -> IssueInvoices {
        IssueInvoices(invoices: self, store: self, renderer: renderer, clock: FixedClock())
    }
    nonisolated var links: GetInvoiceLinks {
        GetInvoiceLinks(orders: self, invoices: self, store: self, clock: FixedClock())
    }
}

func messages(_ events: [OrderEvent]) -> [IncomingEvent] {
    events.enumerated().map { IncomingEvent(id: "m\($0.offset)", body: $0.element.json.utf8Bytes()) }
}
