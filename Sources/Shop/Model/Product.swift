import JSON

/// Something for sale.
public struct Product: Sendable, Hashable {
    public let id: ProductID
    public var name: LocalizedText
    public var description: LocalizedText
    /// 1 to 64 of `a-z`, `0-9` and `-`.
    public var category: String
    /// For one, VAT included.
    public var price: Money
    /// VAT in basis points, 0 to 10000.
    public var taxRate: Int
    /// How many are left, 0 to 1,000,000.
    public var stock: Int
    /// A path on the site or a URL.
    public var image: String
    /// Grows by one with every change, stock included.
    public var version: Int
    public var updatedAt: Instant

    public init(
        id: ProductID, name: LocalizedText, description: LocalizedText, category: String, price: Money,
        taxRate: Int, stock: Int, image: String, version: Int, updatedAt: Instant
    ) {
        self.id = id
        self.name = name
        self.description = description
        self.category = category
        self.price = price
        self.taxRate = taxRate
        self.stock = stock
        self.image = image
        self.version = version
        self.updatedAt = updatedAt
    }

    public var json: JSONValue {
        [
            "id": .string(id.text), "name": name.json, "description": description.json,
            "category": .string(category), "price": price.json, "taxRate": .number(taxRate),
            "stock": .number(stock), "image": .string(image), "version": .number(version),
            "updatedAt": updatedAt.json,
        ]
    }

    /// What the shop itself has rendered, for repositories.
    public init(json: JSONValue) throws(ShopError) {
        self = try FieldErrors.parse(json) { fields in
            let version = fields.version()
            let updatedAt = fields.instant("updatedAt")
            guard let version, let updatedAt else { return nil }
            return Self.parse(fields, id: nil, version: version, at: updatedAt)
        }
    }

    /// An administrator's product. `version` and `updatedAt` may be sent back as they were read; they are ignored.
    ///
    /// - Parameter id: the id in the route of a `PUT`, which the body may repeat; nil for `POST`, whose body has it.
    init(request: JSONValue, id: ProductID?, version: Int, at now: Instant) throws(ShopError) {
        let known = [
            "id", "name", "description", "category", "price", "taxRate", "stock", "image", "version", "updatedAt",
        ]
        self = try FieldErrors.parse(request, known: known) { Self.parse($0, id: id, version: version, at: now) }
    }

    private static func parse(_ fields: Fields, id: ProductID?, version: Int, at time: Instant) -> Product? {
        var id = id
        if id == nil || fields.object["id"] != nil {
            let sent = fields.value("id", "must be 1 to 64 of a-z, 0-9 and -", ProductID.init(_:))
            if let sent, let id, sent != id { fields.fail("id", "must be the id in the path") }
            id = id ?? sent
        }
        let name = LocalizedText.parse(fields, "name", 1...200)
        let description = LocalizedText.parse(fields, "description", 0...2000)
        let category = fields.value("category", "must be 1 to 64 of a-z, 0-9 and -") { ProductID($0)?.text }
        let price = Money.parse(fields, "price", 0...Money.maximumPrice)
        let taxRate = fields.integer("taxRate", 0...10_000)
        let stock = fields.integer("stock", 0...1_000_000)
        let image = fields.text("image", 1...500)
        guard let id, let name, let description, let category, let price, let taxRate, let stock, let image
        else { return nil }
        return Product(
            id: id, name: name, description: description, category: category, price: price, taxRate: Int(taxRate),
            stock: Int(stock), image: image, version: version, updatedAt: time)
    }
}
