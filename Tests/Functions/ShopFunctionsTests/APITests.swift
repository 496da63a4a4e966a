import AWSCore
import JSON
import LambdaRuntime
import Shop
import Testing

@testable import ShopFunctions

private func context() -> LambdaContext {
    LambdaContext(
        requestID: "request", deadline: Timestamp(milliseconds: 0), functionARN: "",
        traceID: "Root=1-a-b;Parent=c;Sampled=1")
}

/// An event as API Gateway sends it.
private func event(
    _ method: String, _ path: String, as identity: Identity? = nil, query: [String: String] = [:],
    headers: [String: String] = ["content-type": "application/json"], body: String? = nil
) -> [UInt8] {
    func object(_ pairs: [String: String]) -> JSONValue {
        .object(JSONObject(pairs.map { ($0.key, .string($0.value)) }))
    }
    var json: JSONValue = [
        "httpMethod": .string(method), "path": .string("/api/v1" + path), "headers": object(headers),
        "queryStringParameters": object(query), "body": body.map { .string($0) } ?? .null, "requestContext": [:],
    ]
    if let identity {
        var claims = ["sub": identity.userID.text, "email": identity.email, "name": identity.name]
        if identity.isAdmin { claims["cognito:groups"] = "[staff admin]" }
        json["requestContext"] = ["authorizer": ["claims": object(claims)]]
    }
    return json.utf8Bytes()
}

private struct Answer {
    let status: Int
    let headers: [String: String]
    let body: JSONValue?
    var slug: String? { body?["type"]?.stringValue.map { String($0.dropFirst(ShopError.typePrefix.count)) } }

    init(_ bytes: [UInt8]) throws {
        let json = try JSONValue(parsing: bytes)
        status = try #require(json["statusCode"]?.intValue)
        var headers: [String: String] = [:]
        for member in json["headers"]?.objectValue ?? JSONObject() { headers[member.key] = member.value.stringValue }
        self.headers = headers
        body = try? JSONValue(parsing: Array((json["body"]?.stringValue ?? "").utf8))
    }
}

private func orders(_ shop: MemoryShop) -> OrdersAPI {
    OrdersAPI(
        .init(catalogue: shop, orders: shop, invoices: shop, store: shop, publisher: shop, clock: FixedClock()),
        metrics: MetricsLogger(write: { _ in }))
}

private func users(_ shop: MemoryShop) -> UsersAPI { UsersAPI(users: shop, clock: FixedClock()) }

private let orderBody = body(("andes-mug", 2)).serialized()
private let json = ["Content-Type": "application/json; charset=utf-8"]

@Suite struct OrdersAPITests {
    @Test func placesReplaysReadsAndCancels() async throws {
        let shop = MemoryShop(mug, book)
        let api = orders(shop)
        let headers = json.merging(["idempotency-KEY": "k"]) { $1 }
        let placed = try Answer(
            await api.handle(event("POST", "/orders", as: ada, headers: headers, body: orderBody), context: context()))
        #expect(placed.status == 201 && placed.headers["Idempotency-Replayed"] == nil)
        let id = try #require(placed.body?["id"]?.stringValue)
        #expect(placed.headers["Location"] == "/api/v1/orders/\(id)" && placed.headers["Cache-Control"] == "no-store")

        let replay = try Answer(
            await api.handle(event("POST", "/orders", as: ada, headers: headers, body: orderBody), context: context()))
        #expect(
            replay.status == 201 && replay.headers["Idempotency-Replayed"] == "true"
                && replay.body?["id"] == placed.body?["id"])
        let other = try Answer(
            await api.handle(
                event("POST", "/orders", as: ada, headers: headers, body: body(("book", 1)).serialized()),
                context: context()))
        #expect(other.status == 409 && other.slug == "idempotency-conflict")

        let read = try Answer(await api.handle(event("GET", "/orders/\(id)", as: ada), context: context()))
        #expect(read.status == 200 && read.headers["ETag"] == "\"1\"")
        let same = try Answer(
            await api.handle(
                event("GET", "/orders/\(id)", as: ada, headers: ["If-None-Match": "\"0\", W/\"1\""]), context: context()
            ))
        #expect(same.status == 304 && same.body == nil)
        let foreign = try Answer(await api.handle(event("GET", "/orders/\(id)", as: bob), context: context()))
        #expect(foreign.status == 404 && foreign.slug == "not-found" && foreign.body?["instance"] == "1-a-b")
        let list = try Answer(
            await api.handle(event("GET", "/orders", as: ada, query: ["limit": "5"]), context: context()))
        #expect(list.body?["items"]?.arrayValue?.count == 1 && list.body?["nextCursor"] == .null)

        let early = try Answer(await api.handle(event("GET", "/orders/\(id)/invoice", as: ada), context: context()))
        #expect(early.status == 404 && early.slug == "invoice-not-ready" && early.headers["Retry-After"] == "1")
        let processor = InvoiceProcessor(
            invoices: shop, store: shop, renderer: TextRenderer(), clock: FixedClock(),
            metrics: MetricsLogger(write: { _ in }))
        let message = await shop.published[0].json.serialized()
        let batch: JSONValue = [
            "Records": [["messageId": "m1", "body": .string(message)], ["messageId": "m2", "body": "poison"]]
        ]
        let outcome = try JSONValue(parsing: await processor.handle(batch.utf8Bytes(), context: context()))
        #expect(outcome == ["batchItemFailures": [["itemIdentifier": "m2"]]])
        let links = try Answer(await api.handle(event("GET", "/orders/\(id)/invoice", as: ada), context: context()))
        #expect(links.status == 200 && links.body?["number"] == "2026-000001")

        let cancelled = try Answer(await api.handle(event("POST", "/orders/\(id)/cancel", as: ada), context: context()))
        #expect(cancelled.status == 200 && cancelled.body?["status"] == "CANCELLED")
        let twice = try Answer(await api.handle(event("POST", "/orders/\(id)/cancel", as: ada), context: context()))
        #expect(twice.status == 409 && twice.slug == "order-not-cancellable")
    }

    @Test func administersProducts() async throws {
        let shop = MemoryShop(mug)
        let api = orders(shop)
        let created = try Answer(
            await api.handle(event("POST", "/products", as: admin, body: book.json.serialized()), context: context()))
        #expect(created.status == 201 && created.headers["Location"] == "/api/v1/products/book")
        let read = try Answer(await api.handle(event("GET", "/products/book"), context: context()))
        #expect(read.status == 200 && read.headers["ETag"] == "\"1\"" && read.headers["Cache-Control"] == nil)
        let stale = try Answer(
            await api.handle(
                event(
                    "PUT", "/products/book", as: admin, headers: json.merging(["If-Match": "\"9\""]) { $1 },
                    body: book.json.serialized()), context: context()))
        #expect(stale.status == 412 && stale.slug == "version-mismatch")
        let changed = try Answer(
            await api.handle(
                event("PUT", "/products/book", as: admin, body: book.json.serialized()), context: context()))
        #expect(changed.status == 200 && changed.headers["ETag"] == "\"2\"")
        let list = try Answer(await api.handle(event("GET", "/products", query: ["limit": "1"]), context: context()))
        #expect(list.body?["nextCursor"]?.stringValue != nil)
        #expect(
            try Answer(await api.handle(event("DELETE", "/products/book", as: admin), context: context())).status == 204
        )
        #expect(
            try Answer(await api.handle(event("DELETE", "/products/book", as: admin), context: context())).status == 404
        )
    }

    @Test(
        arguments: [
            ("GET", "/nothing", nil, nil, 404, "not-found"),
            ("PATCH", "/products", nil, nil, 405, "method-not-allowed"),
            ("POST", "/products/x", nil, nil, 405, "method-not-allowed"),
            ("DELETE", "/orders", ada, nil, 405, "method-not-allowed"),
            ("PUT", "/orders/x", ada, nil, 405, "method-not-allowed"),
            ("GET", "/orders/x/cancel", ada, nil, 405, "method-not-allowed"),
            ("POST", "/orders/x/invoice", ada, nil, 405, "method-not-allowed"),
            ("GET", "/orders/x/y", ada, nil, 404, "not-found"),
            ("GET", "/orders", nil, nil, 401, "unauthorized"),
            ("POST", "/products", ada, "{}", 403, "forbidden"),
            ("PUT", "/products/x", ada, "{}", 403, "forbidden"),
            ("POST", "/products", admin, "{}", 400, "invalid-request"),
            ("POST", "/orders", ada, "{", 400, "malformed-json"),
            ("POST", "/orders", ada, nil, 400, "malformed-json"),
            ("POST", "/orders", ada, orderBody, 400, "idempotency-key-required"),
            ("GET", "/products/x", nil, nil, 404, "not-found"),
            ("GET", "/orders/not-a-ulid", ada, nil, 404, "not-found"),
        ] as [(String, String, Identity?, String?, Int, String)])
    func refuses(
        method: String, path: String, identity: Identity?, body: String?, status: Int, slug: String
    ) async throws {
        let answer = try Answer(
            await orders(MemoryShop(mug)).handle(event(method, path, as: identity, body: body), context: context()))
        #expect(answer.status == status && answer.slug == slug)
        #expect(answer.headers["Content-Type"] == "application/problem+json")
    }

    @Test(arguments: [
        (body(("andes-mug", 0)).serialized(), 400, "invalid-request"),
        (body(("andes-mug", Int64.max)).serialized(), 400, "invalid-request"),
        (body(("andes-mug", 50)).serialized(), 409, "out-of-stock"),
        (body(("nothing", 1)).serialized(), 409, "unknown-product"),
        (#"{"lines":"x","extra":1}"#, 400, "invalid-request"),
        (String(repeating: " ", count: 10_000_000), 413, "payload-too-large"),
    ])
    func refusesOrders(body: String, status: Int, slug: String) async throws {
        let shop = MemoryShop(mug)
        let answer = try Answer(
            await orders(shop).handle(
                event("POST", "/orders", as: ada, headers: json.merging(["Idempotency-Key": "k"]) { $1 }, body: body),
                context: context()))
        #expect(answer.status == status && answer.slug == slug)
        if slug == "invalid-request" { #expect(answer.body?["errors"]?.arrayValue?.isEmpty == false) }
        #expect(await shop.orders.isEmpty)
    }

    @Test func refusesOtherMediaTypes() async throws {
        let answer = try Answer(
            await orders(MemoryShop(mug)).handle(
                event("POST", "/orders", as: ada, headers: ["Content-Type": "text/plain"], body: orderBody),
                context: context()))
        #expect(answer.status == 415 && answer.slug == "unsupported-media-type")
    }

    @Test(arguments: ["0", "101", "x"])
    func refusesLimits(limit: String) async throws {
        let answer = try Answer(
            await orders(MemoryShop(mug)).handle(
                event("GET", "/products", query: ["limit": limit, "cursor": "!"]), context: context()))
        #expect(answer.status == 400 && answer.body?["errors"]?.arrayValue?.count == 2)
    }

    @Test func sweepsTheOutbox() async throws {
        let shop = MemoryShop(mug)
        let reply = try await orders(shop).handle(Array(#"{"sweep":"outbox"}"#.utf8), context: context())
        #expect(try JSONValue(parsing: reply) == ["published": 0])
        await #expect(throws: LambdaEventError.self) {
            try await orders(shop).handle(Array("{}".utf8), context: context())
        }
    }
}

@Suite struct UsersAPITests {
    private let change: JSONValue = ["name": "Ada L.", "locale": "es", "address": address]

    @Test func keepsMyProfile() async throws {
        let api = users(MemoryShop())
        let made = try Answer(await api.handle(event("GET", "/me", as: ada), context: context()))
        #expect(made.status == 200 && made.body?["email"] == "ada@nimbo.dev" && made.headers["ETag"] == "\"1\"")
        let changed = try Answer(
            await api.handle(event("PUT", "/me", as: ada, body: change.serialized()), context: context()))
        #expect(changed.status == 200 && changed.body?["name"] == "Ada L.")
        #expect(try Answer(await api.handle(event("DELETE", "/me", as: ada), context: context())).status == 204)
    }

    @Test func administersUsers() async throws {
        let api = users(MemoryShop())
        _ = try await api.handle(event("GET", "/me", as: ada), context: context())
        let list = try Answer(await api.handle(event("GET", "/users", as: admin), context: context()))
        #expect(list.body?["items"]?.arrayValue?.count == 1)
        #expect(try Answer(await api.handle(event("GET", "/users/ada", as: admin), context: context())).status == 200)
        #expect(
            try Answer(
                await api.handle(event("PUT", "/users/ada", as: admin, body: change.serialized()), context: context())
            ).status == 200)
        #expect(
            try Answer(await api.handle(event("DELETE", "/users/ada", as: admin), context: context())).status == 204)
        #expect(try Answer(await api.handle(event("GET", "/users/ada", as: admin), context: context())).status == 404)
    }

    @Test(
        arguments: [
            ("GET", "/me", nil, 401, "unauthorized"), ("POST", "/me", ada, 405, "method-not-allowed"),
            ("GET", "/users", ada, 403, "forbidden"), ("GET", "/users/bob", ada, 403, "forbidden"),
            ("PUT", "/users/bob", ada, 403, "forbidden"), ("DELETE", "/users/bob", ada, 403, "forbidden"),
            ("POST", "/users", admin, 405, "method-not-allowed"),
            ("PATCH", "/users/bob", admin, 405, "method-not-allowed"),
            ("GET", "/else", admin, 404, "not-found"), ("GET", "/me/too", ada, 404, "not-found"),
        ] as [(String, String, Identity?, Int, String)])
    func refuses(method: String, path: String, identity: Identity?, status: Int, slug: String) async throws {
        let answer = try Answer(await users(MemoryShop()).handle(event(method, path, as: identity), context: context()))
        #expect(answer.status == status && answer.slug == slug)
    }
}

@Suite struct PDFInvoicesTests {
    @Test(arguments: InvoiceKind.allCases)
    func drawsThem(kind: InvoiceKind) async throws {
        let shop = MemoryShop(mug)
        let order = try await shop.placeOrder(body(("andes-mug", 1)), idempotencyKey: "k", by: ada).order
        let invoice = Invoice(
            kind: kind, number: InvoiceNumber("2026-000001")!, issuedAt: FixedClock().time, order: order)
        let pdf = try await PDFInvoices(fontDirectory: "/usr/share/fonts/truetype/dejavu").pdf(invoice)
        #expect(pdf.starts(with: Array("%PDF-".utf8)))
        let again = try await PDFInvoices(fontDirectory: "/usr/share/fonts/truetype/dejavu").pdf(invoice)
        #expect(pdf == again)
    }
}
