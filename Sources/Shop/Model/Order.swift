import JSON

/// One product in an order, at the price of the moment it was ordered.
public struct LineItem: Sendable, Hashable {
    public let productID: ProductID
    /// In the order's locale.
    public let name: String
    /// 1 to 99.
    public let quantity: Int
    /// VAT included.
    public let unitPrice: Money
    /// VAT in basis points.
    public let taxRate: Int
    /// `unitPrice × quantity`, VAT included.
    public let total: Money

    public init(
        productID: ProductID, name: String, quantity: Int, unitPrice: Money, taxRate: Int
    ) throws(MoneyOverflow) {
        self.productID = productID
        self.name = name
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.taxRate = taxRate
        self.total = try unitPrice.multiplied(by: quantity)
    }

    public var json: JSONValue {
        [
            "productId": .string(productID.text), "name": .string(name), "quantity": .number(quantity),
            "unitPrice": unitPrice.json, "taxRate": .number(taxRate), "total": total.json,
        ]
    }

    static func parse(_ fields: Fields) -> LineItem? {
        guard let id = fields.value("productId", "must be a product id", ProductID.init(_:)),
            let name = fields.text("name", 1...200), let quantity = fields.integer("quantity", OrderLine.quantities),
            let price = Money.parse(fields, "unitPrice", 0...Money.maximumPrice),
            let rate = fields.integer("taxRate", 0...10_000)
        else { return nil }
        return try? LineItem(
            productID: id, name: name, quantity: Int(quantity), unitPrice: price, taxRate: Int(rate))
    }
}

/// The VAT of one rate in an order.
public struct TaxBreakdown: Sendable, Hashable {
    /// Basis points.
    public let rate: Int
    public let net: Money
    public let tax: Money

    public init(rate: Int, net: Money, tax: Money) {
        self.rate = rate
        self.net = net
        self.tax = tax
    }

    public var json: JSONValue { ["rate": .number(rate), "net": net.json, "tax": tax.json] }

    /// The VAT inside some lines, one entry a rate, lowest rate first. Rounding happens once a rate.
    public static func of(_ lines: [LineItem]) throws(MoneyOverflow) -> [TaxBreakdown] {
        var gross: [Int: Money] = [:]
        for line in lines { gross[line.taxRate] = try (gross[line.taxRate] ?? .zero).adding(line.total) }
        var taxes: [TaxBreakdown] = []
        for (rate, total) in gross.sorted(by: { $0.key < $1.key }) {
            let tax = try total.includedTax(rate: rate)
            taxes.append(TaxBreakdown(rate: rate, net: try total.subtracting(tax), tax: tax))
        }
        return taxes
    }
}

/// Where an order stands.
public enum OrderStatus: String, Sendable {
    case placed = "PLACED"
    case invoiced = "INVOICED"
    case cancelled = "CANCELLED"
}

/// An order; its sums follow from its lines and cannot disagree with them.
public struct Order: Sendable, Hashable {
    public let id: OrderID
    public let userID: UserID
    public var status: OrderStatus
    /// 1 to 20.
    public let lines: [LineItem]
    public let taxes: [TaxBreakdown]
    public let net: Money
    public let tax: Money
    public let total: Money
    public let shippingAddress: Address
    public let locale: ShopLocale
    /// Set as soon as a number is allocated, shortly before the status turns ``OrderStatus/invoiced``.
    public var invoiceNumber: String?
    public var creditNoteNumber: String?
    public var version: Int
    public let createdAt: Instant
    public var updatedAt: Instant

    public init(
        id: OrderID, userID: UserID, status: OrderStatus = .placed, lines: [LineItem], shippingAddress: Address,
        locale: ShopLocale, invoiceNumber: String? = nil, creditNoteNumber: String? = nil, version: Int = 1,
        createdAt: Instant, updatedAt: Instant
    ) throws(MoneyOverflow) {
        self.id = id
        self.userID = userID
        self.status = status
        self.lines = lines
        taxes = try TaxBreakdown.of(lines)
        var net = Money.zero
        var tax = Money.zero
        for entry in taxes {
            net = try net.adding(entry.net)
            tax = try tax.adding(entry.tax)
        }
        self.net = net
        self.tax = tax
        total = try net.adding(tax)
        self.shippingAddress = shippingAddress
        self.locale = locale
        self.invoiceNumber = invoiceNumber
        self.creditNoteNumber = creditNoteNumber
        self.version = version
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }

    /// The order as its owner sees it.
    public var json: JSONValue {
        [
            "id": .string(id.text), "status": .string(status.rawValue), "lines": .array(lines.map(\.json)),
            "net": net.json, "tax": tax.json, "total": total.json, "taxes": .array(taxes.map(\.json)),
            "shippingAddress": shippingAddress.json, "locale": .string(locale.rawValue),
            "invoiceNumber": invoiceNumber.map(JSONValue.string) ?? .null,
            "creditNoteNumber": creditNoteNumber.map(JSONValue.string) ?? .null,
            "version": .number(version), "createdAt": createdAt.json, "updatedAt": updatedAt.json,
        ]
    }

    /// The order with its owner, for events and repositories.
    public var storedJSON: JSONValue {
        var json = json
        json["userId"] = .string(userID.text)
        return json
    }

    /// Reads ``storedJSON``. Sums are computed again from the lines.
    public init(json: JSONValue) throws(ShopError) {
        self = try FieldErrors.parse(json, Self.parse)
    }

    static func parse(_ fields: Fields) -> Order? {
        guard let id = fields.value("id", "must be a ULID", OrderID.init(_:)),
            let userID = fields.value("userId", "must be a user id", UserID.init(_:)),
            let status = fields.value("status", "must be a status", OrderStatus.init(rawValue:)),
            let lines = fields.array(
                "lines", OrderRequest.lineCounts,
                { value, path in
                    Fields(value, path: path, known: nil, errors: fields.errors).flatMap(LineItem.parse)
                }), let address = Address.parse(fields, "shippingAddress"), let locale = ShopLocale.parse(fields),
            let version = fields.version(), let createdAt = fields.instant("createdAt"),
            let updatedAt = fields.instant("updatedAt")
        else { return nil }
        return try? Order(
            id: id, userID: userID, status: status, lines: lines, shippingAddress: address, locale: locale,
            invoiceNumber: fields.object["invoiceNumber"]?.stringValue,
            creditNoteNumber: fields.object["creditNoteNumber"]?.stringValue, version: version,
            createdAt: createdAt, updatedAt: updatedAt)
    }
}
