import JSON

/// An order and whether an earlier request had made it.
public struct PlacedOrder: Sendable, Hashable {
    public let order: Order
    /// True: answer `Idempotency-Replayed: true`.
    public let isReplay: Bool
}

/// Places an order, once for every idempotency key.
public struct PlaceOrder: Sendable {
    private let catalogue: any CatalogueRepository
    private let orders: any OrderRepository
    private let publisher: any EventPublisher
    private let clock: any ShopClock
    private let ids: any IDGenerator

    public init(
        catalogue: any CatalogueRepository, orders: any OrderRepository, publisher: any EventPublisher,
        clock: any ShopClock, ids: any IDGenerator
    ) {
        self.catalogue = catalogue
        self.orders = orders
        self.publisher = publisher
        self.clock = clock
        self.ids = ids
    }

    /// - Parameter idempotencyKey: the header, 1 to 128 visible ASCII characters.
    /// - Throws: `idempotency-key-required`, `invalid-request`, `unknown-product`, `out-of-stock` or
    ///   `idempotency-conflict`; then nothing was written.
    public func callAsFunction(
        _ body: JSONValue, idempotencyKey: String?, by identity: Identity
    ) async throws -> PlacedOrder {
        guard let key = idempotencyKey, 1...128 ~= key.utf8.count, key.utf8.allSatisfy({ 0x21...0x7E ~= $0 })
        else { throw ShopError.idempotencyKeyRequired }
        let request = try OrderRequest(request: body)
        let hash = RequestHash.of(body, user: identity.userID)

        let products = try await catalogue.products(request.lines.map(\.productID))
        let unknown = request.lines.map(\.productID).filter { products[$0] == nil }
        if !unknown.isEmpty {
            // A replay must succeed even when a product has left the catalogue since.
            if let replay = try await replay(key, hash, identity) { return replay }
            throw ShopError.unknownProduct(lineErrors(request, unknown, "is not in the catalogue"))
        }

        let order = try price(request, products, identity)
        let event = OrderEvent(.placed, order, at: order.createdAt)
        switch try await orders.place(order, event: event, idempotencyKey: key, requestHash: hash) {
        case .placed:
            // The outbox holds the event until it is dealt with, so a failure here costs time and not the order.
            try? await publisher.publish(event)
            return PlacedOrder(order: order, isReplay: false)
        case .replayed(let earlier):
            return PlacedOrder(order: earlier, isReplay: true)
        case .conflict:
            throw ShopError.idempotencyConflict
        case .outOfStock(let ids):
            throw ShopError.outOfStock(lineErrors(request, ids, "is more than what is left"))
        }
    }

    private func replay(_ key: String, _ hash: String, _ identity: Identity) async throws -> PlacedOrder? {
        guard let earlier = try await orders.request(of: identity.userID, idempotencyKey: key) else { return nil }
        guard earlier.requestHash == hash else { throw ShopError.idempotencyConflict }
        return PlacedOrder(order: earlier.order, isReplay: true)
    }

    private func price(
        _ request: OrderRequest, _ products: [ProductID: Product], _ identity: Identity
    ) throws -> Order {
        let now = clock.now()
        let locale = request.locale ?? .en
        do {
            let lines = try request.lines.compactMap { line in
                try products[line.productID].map { product in
                    try LineItem(
                        productID: product.id, name: product.name[locale], quantity: line.quantity,
                        unitPrice: product.price, taxRate: product.taxRate)
                }
            }
            return try Order(
                id: ids.next(at: now), userID: identity.userID, lines: lines,
                shippingAddress: request.shippingAddress, locale: locale, createdAt: now, updatedAt: now)
        } catch is MoneyOverflow {
            throw ShopError.invalidField("lines", "cost more than can be counted")
        }
    }

    private func lineErrors(_ request: OrderRequest, _ ids: [ProductID], _ message: String) -> [FieldError] {
        let field = message.hasPrefix("is more") ? "quantity" : "productId"
        return request.lines.enumerated().filter { ids.contains($0.element.productID) }
            .map { FieldError("lines[\($0.offset)].\(field)", message) }
    }
}

/// Reading orders; an order of somebody else does not exist for the one who asks.
public struct ReadOrders: Sendable {
    private let orders: any OrderRepository

    public init(orders: any OrderRepository) { self.orders = orders }

    public func list(page: PageRequest, by identity: Identity) async throws -> Page<Order> {
        try await orders.orders(of: identity.userID, page: page)
    }

    public func order(_ id: String, by identity: Identity) async throws -> Order {
        guard let id = OrderID(id), let order = try await orders.order(id), order.userID == identity.userID else {
            throw ShopError.notFound("order")
        }
        return order
    }
}

/// Cancels an order and puts what was ordered back into stock. One that has an invoice gets a credit note by the
/// event.
public struct CancelOrder: Sendable {
    private let orders: any OrderRepository
    private let publisher: any EventPublisher
    private let clock: any ShopClock

    public init(orders: any OrderRepository, publisher: any EventPublisher, clock: any ShopClock) {
        self.orders = orders
        self.publisher = publisher
        self.clock = clock
    }

    /// - Throws: `not-found`, or `order-not-cancellable` for one that is cancelled.
    public func callAsFunction(_ id: String, by identity: Identity) async throws -> Order {
        try await retryingOnVersionChange {
            let current = try await ReadOrders(orders: orders).order(id, by: identity)
            guard current.status != .cancelled else { throw ShopError.orderNotCancellable }
            var order = current
            order.status = .cancelled
            order.version += 1
            order.updatedAt = clock.now()
            let event = OrderEvent(.cancelled, order, at: order.updatedAt)
            guard try await orders.cancel(order, event: event, expectedVersion: current.version) else { return nil }
            try? await publisher.publish(event)
            return order
        }
    }
}

/// Publishes again what stayed in the outbox because its event was lost between the transaction and the topic.
public struct RepublishUnfinishedOrders: Sendable {
    private let orders: any OrderRepository
    private let publisher: any EventPublisher
    private let clock: any ShopClock

    /// Younger events are still on their way.
    public static let graceSeconds: Int64 = 60

    public init(orders: any OrderRepository, publisher: any EventPublisher, clock: any ShopClock) {
        self.orders = orders
        self.publisher = publisher
        self.clock = clock
    }

    /// - Returns: how many events were published; one that fails does not stop the others.
    public func callAsFunction(limit: Int = 100) async throws -> Int {
        let deadline = clock.now().adding(seconds: -Self.graceSeconds)
        var published = 0
        for event in try await orders.unfinishedEvents(before: deadline, limit: limit) {
            if (try? await publisher.publish(event)) != nil { published += 1 }
        }
        return published
    }
}
