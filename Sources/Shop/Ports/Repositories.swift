/// Where products are kept.
public protocol CatalogueRepository: Sendable {
    func product(_ id: ProductID) async throws -> Product?
    /// The products among some ids that exist, in one read (at most 20 ids).
    func products(_ ids: [ProductID]) async throws -> [ProductID: Product]
    /// Products by id, of one category or of all.
    func products(category: String?, page: PageRequest) async throws -> Page<Product>
    /// - Returns: false, and nothing written, when the id is taken.
    func create(_ product: Product) async throws -> Bool
    /// - Returns: false, and nothing written, unless the stored version is `expectedVersion`.
    func replace(_ product: Product, expectedVersion: Int) async throws -> Bool
    /// - Returns: false when there was none.
    func delete(_ id: ProductID) async throws -> Bool
}

/// Where profiles are kept.
public protocol UserRepository: Sendable {
    func profile(_ id: UserID) async throws -> Profile?
    func profiles(page: PageRequest) async throws -> Page<Profile>
    /// - Returns: false, and nothing written, when the id is taken.
    func create(_ profile: Profile) async throws -> Bool
    /// - Returns: false, and nothing written, unless the stored version is `expectedVersion`.
    func replace(_ profile: Profile, expectedVersion: Int) async throws -> Bool
    /// - Returns: false when there was none.
    func delete(_ id: UserID) async throws -> Bool
}

/// What became of an attempt to place an order.
public enum Placement: Sendable, Hashable {
    case placed
    /// The key was used for the same request: this is the order it made.
    case replayed(Order)
    /// The key was used for another request.
    case conflict
    /// These products have too few left, or are gone. Nothing was written.
    case outOfStock([ProductID])
}

/// What an idempotency key was used for.
public struct IdempotencyRecord: Sendable, Hashable {
    public let requestHash: String
    public let order: Order

    public init(requestHash: String, order: Order) {
        self.requestHash = requestHash
        self.order = order
    }
}

/// Where orders are kept, and the outbox of what is to be told about them.
public protocol OrderRepository: Sendable {
    /// One transaction: the order, its lines, stock decremented (and each product's version raised by one) on
    /// condition that enough is left, the idempotency record of the order's user and key, the event in the outbox.
    ///
    /// A key that was used before wins over missing stock.
    func place(
        _ order: Order, event: OrderEvent, idempotencyKey: String, requestHash: String
    ) async throws -> Placement
    /// What a user's key was used for, nil when it was not.
    func request(of userID: UserID, idempotencyKey: String) async throws -> IdempotencyRecord?
    func order(_ id: OrderID) async throws -> Order?
    /// A user's orders, newest first.
    func orders(of userID: UserID, page: PageRequest) async throws -> Page<Order>
    /// One transaction: the cancelled order, stock restored (products that are gone are skipped), the event in the
    /// outbox.
    ///
    /// - Returns: false, and nothing written, unless the stored version is `expectedVersion`.
    func cancel(_ order: Order, event: OrderEvent, expectedVersion: Int) async throws -> Bool
    /// Events still in the outbox that occurred before an instant, oldest first.
    func unfinishedEvents(before: Instant, limit: Int) async throws -> [OrderEvent]
}

/// A number asked for one document.
public struct InvoiceRequest: Sendable, Hashable {
    public let event: OrderEvent
    public let kind: InvoiceKind
    /// When the document is issued, if it gets a number now.
    public let issuedAt: Instant

    public init(event: OrderEvent, kind: InvoiceKind, issuedAt: Instant) {
        self.event = event
        self.kind = kind
        self.issuedAt = issuedAt
    }

    public var order: Order { event.order }
    /// The series to number in.
    public var series: String { kind.series(of: issuedAt) }
}

/// A number that belongs to an order for good.
public struct InvoiceAllocation: Sendable, Hashable {
    public let number: InvoiceNumber
    public let issuedAt: Instant
    /// True once the documents are in the store.
    public let isStored: Bool

    public init(number: InvoiceNumber, issuedAt: Instant, isStored: Bool) {
        self.number = number
        self.issuedAt = issuedAt
        self.isStored = isStored
    }
}

/// An event whose work is done.
public struct InvoiceCompletion: Sendable, Hashable {
    public let event: OrderEvent
    /// The document that was stored; nil when none was due.
    public let invoice: Invoice?

    public init(event: OrderEvent, invoice: Invoice?) {
        self.event = event
        self.invoice = invoice
    }
}

/// Where numbers are kept.
public protocol InvoiceRepository: Sendable {
    /// One transaction for all: takes the next numbers of each series in the order of the requests, writes one record
    /// an order and kind, and sets the order's `invoiceNumber` or `creditNoteNumber` (version raised by one).
    ///
    /// A document that has a number keeps it and its time of issue. An invoice is numbered only while its order is
    /// not cancelled; nil answers for one that is. Because the number is on the order from here on, an order that is
    /// cancelled a moment later is known to need a credit note, and no number is lost.
    ///
    /// - Parameter requests: no order and kind twice.
    /// - Returns: an answer a request, in order.
    /// - Throws: when nothing was written.
    func allocate(_ requests: [InvoiceRequest]) async throws -> [InvoiceAllocation?]
    /// One transaction for all: marks the documents stored, turns a placed order `INVOICED` (version raised by one; a
    /// cancelled one stays cancelled), and deletes the events from the outbox. Doing it twice changes nothing.
    func complete(_ completions: [InvoiceCompletion]) async throws
    /// The number of an order's document, nil before it has one.
    func allocation(of orderID: OrderID, kind: InvoiceKind) async throws -> InvoiceAllocation?
}
