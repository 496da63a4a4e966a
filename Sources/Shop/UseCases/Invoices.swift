import JSON

/// A message from the queue.
public struct IncomingEvent: Sendable, Hashable {
    /// The message's id, to report a failure with.
    public let id: String
    /// The JSON of an ``OrderEvent``.
    public let body: [UInt8]

    public init(id: String, body: [UInt8]) {
        self.id = id
        self.body = body
    }
}

/// Turns events into documents: at least once in, exactly one invoice out, numbered without gaps.
///
/// A batch takes two transactions: one gives all its numbers, one marks all its documents stored. What fails in
/// between keeps its number and its place in the outbox, and is made from the same facts when it comes again.
public struct IssueInvoices: Sendable {
    private let invoices: any InvoiceRepository
    private let store: any InvoiceStore
    private let renderer: any InvoiceRenderer
    private let clock: any ShopClock

    public init(
        invoices: any InvoiceRepository, store: any InvoiceStore, renderer: any InvoiceRenderer,
        clock: any ShopClock
    ) {
        self.invoices = invoices
        self.store = store
        self.renderer = renderer
        self.clock = clock
    }

    /// Works through a batch.
    ///
    /// - Returns: the ids of the messages to deliver again, in the order they came.
    public func callAsFunction(_ messages: [IncomingEvent]) async -> [String] {
        let parsed = messages.map { try? OrderEvent(parsing: $0.body) }
        var seen: Set<String> = []
        let events = parsed.compactMap { $0 }.filter { seen.insert($0.id).inserted }
        let finished = await finish(events)
        return zip(messages, parsed).filter { _, event in event.map { !finished.contains($0.id) } ?? true }
            .map { message, _ in message.id }
    }

    /// The ids of the events whose work is done.
    private func finish(_ events: [OrderEvent]) async -> Set<String> {
        let now = clock.now()
        var completions = events.filter { kind(for: $0) == nil }.map { InvoiceCompletion(event: $0, invoice: nil) }
        var finished: Set<String> = []
        let requests = events.compactMap { event in
            kind(for: event).map { InvoiceRequest(event: event, kind: $0, issuedAt: now) }
        }
        var drafts: [Draft] = []
        for (request, allocation) in await allocate(requests) {
            if let allocation {
                let invoice = Invoice(
                    kind: request.kind, number: allocation.number, issuedAt: allocation.issuedAt,
                    order: request.order)
                if allocation.isStored {
                    finished.insert(request.event.id)
                } else {
                    drafts.append(Draft(event: request.event, invoice: invoice))
                }
            } else {
                completions.append(InvoiceCompletion(event: request.event, invoice: nil))
            }
        }
        completions += await publish(drafts)
        return finished.union(await complete(completions))
    }

    /// The document an event asks for. An order cancelled before it had a number needs none.
    private func kind(for event: OrderEvent) -> InvoiceKind? {
        switch event.kind {
        case .placed: .invoice
        case .cancelled: event.order.invoiceNumber == nil ? nil : .creditNote
        }
    }

    private typealias Allocated = (InvoiceRequest, InvoiceAllocation?)

    private struct Draft: Sendable {
        let event: OrderEvent
        let invoice: Invoice
    }

    /// Numbers for all in one transaction; if that fails, one by one, so that the trouble of one stays its own.
    private func allocate(_ requests: [InvoiceRequest]) async -> [Allocated] {
        guard !requests.isEmpty else { return [] }
        if let answers = try? await invoices.allocate(requests) { return Array(zip(requests, answers)) }
        var allocated: [Allocated] = []
        for request in requests {
            if let answer = try? await invoices.allocate([request]).first { allocated.append((request, answer)) }
        }
        return allocated
    }

    /// Renders and stores all at once; those that fail are left out.
    private func publish(_ drafts: [Draft]) async -> [InvoiceCompletion] {
        await withTaskGroup(of: (Int, InvoiceCompletion?).self) { group in
            for (index, draft) in drafts.enumerated() {
                group.addTask { (index, try? await publish(draft)) }
            }
            var completions: [(Int, InvoiceCompletion)] = []
            for await (index, completion) in group {
                if let completion { completions.append((index, completion)) }
            }
            return completions.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    private func publish(_ draft: Draft) async throws -> InvoiceCompletion {
        let invoice = draft.invoice
        let pdf = try await renderer.pdf(invoice)
        async let storedPDF: Void = store.put(key: invoice.pdfKey, bytes: pdf, contentType: "application/pdf")
        async let storedJSON: Void = store.put(
            key: invoice.jsonKey, bytes: invoice.json.utf8Bytes(), contentType: "application/json")
        _ = try await (storedPDF, storedJSON)
        return InvoiceCompletion(event: draft.event, invoice: invoice)
    }

    /// Marks all done in one transaction, or one by one if that fails.
    private func complete(_ completions: [InvoiceCompletion]) async -> Set<String> {
        guard !completions.isEmpty else { return [] }
        if (try? await invoices.complete(completions)) != nil { return Set(completions.map(\.event.id)) }
        var finished: Set<String> = []
        for completion in completions where (try? await invoices.complete([completion])) != nil {
            finished.insert(completion.event.id)
        }
        return finished
    }
}

/// Links to an order's invoice.
public struct InvoiceLinks: Sendable, Hashable {
    public let number: InvoiceNumber
    public let issuedAt: Instant
    public let pdfURL: String
    public let jsonURL: String
    public let expiresAt: Instant

    public var json: JSONValue {
        [
            "number": .string(number.text), "issuedAt": issuedAt.json, "pdfUrl": .string(pdfURL),
            "jsonUrl": .string(jsonURL), "expiresAt": expiresAt.json,
        ]
    }
}

/// Signs links to an invoice for the order's owner.
public struct GetInvoiceLinks: Sendable {
    private let orders: any OrderRepository
    private let invoices: any InvoiceRepository
    private let store: any InvoiceStore
    private let clock: any ShopClock

    /// How long links work, in seconds: a quarter of an hour.
    public static let lifetime: Int64 = 900

    public init(
        orders: any OrderRepository, invoices: any InvoiceRepository, store: any InvoiceStore, clock: any ShopClock
    ) {
        self.orders = orders
        self.invoices = invoices
        self.store = store
        self.clock = clock
    }

    /// - Throws: `not-found`, or `invoice-not-ready` before the documents are stored.
    public func callAsFunction(orderID: String, by identity: Identity) async throws -> InvoiceLinks {
        let order = try await ReadOrders(orders: orders).order(orderID, by: identity)
        guard let found = try await invoices.allocation(of: order.id, kind: .invoice), found.isStored else {
            throw ShopError.invoiceNotReady
        }
        let expiresAt = clock.now().adding(seconds: Self.lifetime)
        let pdf = Invoice.key(order.id, found.number, "pdf")
        let json = Invoice.key(order.id, found.number, "json")
        return InvoiceLinks(
            number: found.number, issuedAt: found.issuedAt,
            pdfURL: try await store.presignedURL(key: pdf, expiresIn: Self.lifetime),
            jsonURL: try await store.presignedURL(key: json, expiresIn: Self.lifetime), expiresAt: expiresAt)
    }
}
