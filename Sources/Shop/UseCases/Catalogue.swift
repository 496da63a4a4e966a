import JSON

/// Reading the catalogue; anyone may.
public struct BrowseCatalogue: Sendable {
    private let catalogue: any CatalogueRepository

    public init(catalogue: any CatalogueRepository) { self.catalogue = catalogue }

    public func list(category: String? = nil, page: PageRequest) async throws -> Page<Product> {
        if let category, ProductID(category) == nil {
            throw ShopError.invalidField("category", "must be 1 to 64 of a-z, 0-9 and -")
        }
        return try await catalogue.products(category: category, page: page)
    }

    public func product(_ id: String) async throws -> Product {
        guard let id = ProductID(id), let product = try await catalogue.product(id) else {
            throw ShopError.notFound("product")
        }
        return product
    }
}

/// Changing the catalogue; administrators may.
public struct ManageCatalogue: Sendable {
    private let catalogue: any CatalogueRepository
    private let clock: any ShopClock

    public init(catalogue: any CatalogueRepository, clock: any ShopClock) {
        self.catalogue = catalogue
        self.clock = clock
    }

    /// - Throws: `invalid-request` for a wrong body and for an id that is taken.
    public func create(_ body: JSONValue, by identity: Identity) async throws -> Product {
        try identity.mustBeAdmin()
        let product = try Product(request: body, id: nil, version: 1, at: clock.now())
        guard try await catalogue.create(product) else { throw ShopError.invalidField("id", "is taken already") }
        return product
    }

    public func replace(
        _ id: String, with body: JSONValue, ifMatch: IfMatch, by identity: Identity
    ) async throws -> Product {
        try identity.mustBeAdmin()
        return try await retryingOnVersionChange(unless: ifMatch) {
            guard let id = ProductID(id), let current = try await catalogue.product(id) else {
                throw ShopError.notFound("product")
            }
            try ifMatch.check(current.version)
            let product = try Product(request: body, id: id, version: current.version + 1, at: clock.now())
            return try await catalogue.replace(product, expectedVersion: current.version) ? product : nil
        }
    }

    public func delete(_ id: String, by identity: Identity) async throws {
        try identity.mustBeAdmin()
        guard let id = ProductID(id), try await catalogue.delete(id) else { throw ShopError.notFound("product") }
    }
}

/// Repeats a read and a conditional write until the write wins (five times at most). A client that named versions is
/// told at once instead.
func retryingOnVersionChange<Value>(
    unless ifMatch: IfMatch = .any, _ attempt: () async throws -> Value?
) async throws -> Value {
    for _ in 0..<5 {
        if let value = try await attempt() { return value }
        if ifMatch != .any { throw ShopError.versionMismatch }
    }
    throw ShopError.unavailable
}
