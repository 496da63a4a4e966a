import JSON
import LambdaRuntime
import Logging
import Shop

/// The catalogue and the orders; also sweeps the outbox when the schedule says so.
public struct OrdersAPI: LambdaHandler, APIRoutes {
    private let catalogue: BrowseCatalogue
    private let manageCatalogue: ManageCatalogue
    private let placeOrder: PlaceOrder
    private let readOrders: ReadOrders
    private let cancelOrder: CancelOrder
    private let links: GetInvoiceLinks
    private let republish: RepublishUnfinishedOrders
    private let metrics: MetricsLogger

    /// What the function needs of the world.
    public struct Ports: Sendable {
        public var catalogue: any CatalogueRepository
        public var orders: any OrderRepository
        public var invoices: any InvoiceRepository
        public var store: any InvoiceStore
        public var publisher: any EventPublisher
        public var clock: any ShopClock
        public var ids: any IDGenerator

        public init(
            catalogue: any CatalogueRepository, orders: any OrderRepository, invoices: any InvoiceRepository,
            store: any InvoiceStore, publisher: any EventPublisher, clock: any ShopClock,
            ids: any IDGenerator = SystemIDGenerator()
        ) {
            self.catalogue = catalogue
            self.orders = orders
            self.invoices = invoices
            self.store = store
            self.publisher = publisher
            self.clock = clock
            self.ids = ids
        }
    }

    public init(_ ports: Ports, metrics: MetricsLogger = MetricsLogger()) {
        catalogue = BrowseCatalogue(catalogue: ports.catalogue)
        manageCatalogue = ManageCatalogue(catalogue: ports.catalogue, clock: ports.clock)
        placeOrder = PlaceOrder(
            catalogue: ports.catalogue, orders: ports.orders, publisher: ports.publisher, clock: ports.clock,
            ids: ports.ids)
        readOrders = ReadOrders(orders: ports.orders)
        cancelOrder = CancelOrder(orders: ports.orders, publisher: ports.publisher, clock: ports.clock)
        links = GetInvoiceLinks(
            orders: ports.orders, invoices: ports.invoices, store: ports.store, clock: ports.clock)
        republish = RepublishUnfinishedOrders(orders: ports.orders, publisher: ports.publisher, clock: ports.clock)
        self.metrics = metrics
    }

    public func handle(_ event: [UInt8], context: LambdaContext) async throws -> [UInt8] {
        let json = try JSONValue(parsing: event)
        if json["sweep"] == "outbox" { return try await sweep(context).utf8Bytes() }
        return try await handle(APIGatewayProxyRequest(json: json), context: context).json.utf8Bytes()
    }

    private func sweep(_ context: LambdaContext) async throws -> JSONValue {
        let published = try await republish()
        if published > 0 {
            context.logger.warning("outbox.republished", metadata: ["events": "\(published)"])
        }
        emit([.init("EventsRepublished", Double(published))])
        return ["published": .number(published)]
    }

    func isPublic(_ request: APIRequest) -> Bool { request.method == "GET" && request.route?.first == "products" }

    func respond(to request: APIRequest, context: LambdaContext) async throws -> APIResponse? {
        guard let route = request.route, let first = route.first else { return nil }
        switch (first, route.count) {
        case ("products", 1): return try await products(request)
        case ("products", 2): return try await product(route[1], request)
        case ("orders", 1): return try await orders(request)
        case ("orders", 2):
            guard request.method == "GET" else { throw ShopError.methodNotAllowed }
            let order = try await readOrders.order(route[1], by: request.identity())
            return .read(order.json, version: order.version, for: request)
        case ("orders", 3) where route[2] == "cancel":
            guard request.method == "POST" else { throw ShopError.methodNotAllowed }
            let order = try await cancelOrder(route[1], by: request.identity())
            emit([.init("OrdersCancelled", 1)])
            return .ok(order.json, version: order.version)
        case ("orders", 3) where route[2] == "invoice":
            guard request.method == "GET" else { throw ShopError.methodNotAllowed }
            return .ok(try await links(orderID: route[1], by: request.identity()).json)
        default: return nil
        }
    }

    private func products(_ request: APIRequest) async throws -> APIResponse {
        switch request.method {
        case "GET":
            let category = request.event.queryStringParameters["category"]
            return .ok(try await catalogue.list(category: category, page: request.page()).json(\.json))
        case "POST":
            let administrator = try request.administrator()
            let product = try await manageCatalogue.create(request.json(), by: administrator)
            return .created(product.json, at: "/products/\(product.id)", version: product.version)
        default: throw ShopError.methodNotAllowed
        }
    }

    private func product(_ id: String, _ request: APIRequest) async throws -> APIResponse {
        switch request.method {
        case "GET":
            let product = try await catalogue.product(id)
            return .read(product.json, version: product.version, for: request)
        case "PUT":
            let administrator = try request.administrator()
            let body = try request.json()
            let product = try await manageCatalogue.replace(
                id, with: body, ifMatch: request.ifMatch, by: administrator)
            return .ok(product.json, version: product.version)
        case "DELETE":
            try await manageCatalogue.delete(id, by: request.administrator())
            return .noContent
        default: throw ShopError.methodNotAllowed
        }
    }

    private func orders(_ request: APIRequest) async throws -> APIResponse {
        switch request.method {
        case "GET":
            let identity = try request.identity()
            return .ok(try await readOrders.list(page: request.page(), by: identity).json(\.json))
        case "POST":
            let identity = try request.identity()
            return try await place(request, by: identity)
        default: throw ShopError.methodNotAllowed
        }
    }

    private func place(_ request: APIRequest, by identity: Identity) async throws -> APIResponse {
        do {
            let placed = try await placeOrder(
                request.json(), idempotencyKey: request.event.header("idempotency-key"), by: identity)
            let order = placed.order
            var response = APIResponse.created(order.json, at: "/orders/\(order.id)", version: order.version)
            if placed.isReplay {
                response.headers["Idempotency-Replayed"] = "true"
            } else {
                emit([.init("OrdersPlaced", 1), .init("Revenue", Double(order.total.amount) / 100, .none)])
            }
            return response
        } catch let error as ShopError where error.slug == "out-of-stock" {
            emit([.init("OrdersOutOfStock", 1)])
            throw error
        }
    }

    private func emit(_ values: [MetricsLogger.Metric]) {
        metrics.emit(namespace: shopNamespace, dimensions: [("Service", "orders")], metrics: values)
    }
}

/// The namespace of the shop's own metrics.
let shopNamespace = "Nimbo/Shop"
