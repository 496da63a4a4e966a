import JSON

/// One line of a request to order.
public struct OrderLine: Sendable, Hashable {
    public let productID: ProductID
    public let quantity: Int

    /// How many of a product one order may have.
    static let quantities: ClosedRange<Int64> = 1...99
}

/// The body of `POST /orders`: no prices, the server computes them.
public struct OrderRequest: Sendable, Hashable {
    public let lines: [OrderLine]
    public let shippingAddress: Address
    /// Nil: the shop's default, English.
    public let locale: ShopLocale?

    /// How many lines an order may have.
    static let lineCounts = 1...20

    /// - Throws: `invalid-request` with every wrong field.
    public init(request: JSONValue) throws(ShopError) {
        self = try FieldErrors.parse(request, known: ["lines", "shippingAddress", "locale"]) { fields in
            var seen: Set<ProductID> = []
            let lines = fields.array("lines", Self.lineCounts) { value, path in
                let line = Fields(value, path: path, known: ["productId", "quantity"], errors: fields.errors)
                return line.flatMap { Self.parseLine($0, seen: &seen) }
            }
            let address = Address.parse(fields, "shippingAddress")
            let locale = fields.has("locale") ? ShopLocale.parse(fields) : nil
            guard let lines, let address else { return nil }
            return OrderRequest(lines: lines, shippingAddress: address, locale: locale)
        }
    }

    private init(lines: [OrderLine], shippingAddress: Address, locale: ShopLocale?) {
        self.lines = lines
        self.shippingAddress = shippingAddress
        self.locale = locale
    }

    private static func parseLine(_ fields: Fields, seen: inout Set<ProductID>) -> OrderLine? {
        let id = fields.value("productId", "must be a product id", ProductID.init(_:))
        let quantity = fields.integer("quantity", OrderLine.quantities)
        if let id, !seen.insert(id).inserted { fields.fail("productId", "is in another line already") }
        guard let id, let quantity else { return nil }
        return OrderLine(productID: id, quantity: Int(quantity))
    }
}

/// Tells apart requests that came with the same idempotency key.
enum RequestHash {
    /// FNV-1a, 128 bits (draft-eastlake-fnv), over the user and the canonical JSON of the body, in hexadecimal. Keys
    /// belong to one user, so the only person a forged collision could fool is its author: no cryptography is needed.
    static func of(_ body: JSONValue, user: UserID) -> String {
        let canonical = JSONValue.object(JSONObject([("user", .string(user.text)), ("body", body)])).canonical
        var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
        for byte in canonical.utf8Bytes() {
            hash = (hash ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013B
        }
        let text = String(hash, radix: 16)
        return String(repeating: "0", count: 32 - text.count) + text
    }
}
