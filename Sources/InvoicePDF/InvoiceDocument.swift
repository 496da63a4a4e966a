/// What is printed: an invoice or a credit note, complete and already decided.
///
/// Nothing is computed from anything else except the price of one unit before VAT; totals are printed
/// as given, so the paper and the books cannot disagree. Amounts are in minor units of `currency`.
public struct InvoiceDocument: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
        case invoice
        /// A "factura rectificativa": it names the invoice it corrects and why.
        case creditNote(correcting: String, reason: String?)
    }

    public enum Language: Sendable, Equatable {
        case english, spanish

        /// The language of a BCP 47 tag such as `es`, `es-ES` or `en_GB`; English when it is not Spanish.
        public init(locale: String) {
            let language = locale.prefix { $0 != "-" && $0 != "_" }
            self = language.lowercased() == "es" ? .spanish : .english
        }
    }

    public struct Party: Sendable, Equatable {
        public var name: String
        public var taxID: String?
        /// Street, then postal code and city, then country: as an envelope has them.
        public var address: [String]

        public init(name: String, taxID: String? = nil, address: [String]) {
            self.name = name
            self.taxID = taxID
            self.address = address
        }
    }

    public struct Line: Sendable, Equatable {
        public var description: String
        public var quantity: Int
        /// VAT included.
        public var unitPrice: Int64
        /// Basis points: 2100 is 21 %.
        public var taxRate: Int
        /// VAT included.
        public var total: Int64

        public init(description: String, quantity: Int, unitPrice: Int64, taxRate: Int, total: Int64) {
            self.description = description
            self.quantity = quantity
            self.unitPrice = unitPrice
            self.taxRate = taxRate
            self.total = total
        }

        /// The price of one unit before VAT, to the nearest minor unit: information, never summed.
        var unitNet: Int64 {
            let whole = Int128(10_000 + taxRate)
            let scaled = Int128(unitPrice.magnitude) * 10_000
            return Int64((scaled + whole / 2) / whole) * unitPrice.signum()
        }
    }

    /// The base and the VAT of one rate.
    public struct Tax: Sendable, Equatable {
        public var rate: Int
        public var net: Int64
        public var tax: Int64

        public init(rate: Int, net: Int64, tax: Int64) {
            self.rate = rate
            self.net = net
            self.tax = tax
        }
    }

    public var kind: Kind
    public var language: Language
    public var number: String
    /// Seconds since 1970-01-01T00:00:00Z. The printed date and the file's creation date are its, in UTC.
    public var issuedAt: Int64
    public var orderID: String
    /// The name above the door, at the head of the first page.
    public var brand: String
    public var seller: Party
    public var buyer: Party
    /// ISO 4217.
    public var currency: String
    public var lines: [Line]
    public var taxes: [Tax]
    public var net: Int64
    public var tax: Int64
    public var total: Int64
    /// Small print under the totals.
    public var notes: [String]

    public init(
        kind: Kind = .invoice, language: Language, number: String, issuedAt: Int64, orderID: String, brand: String,
        seller: Party, buyer: Party, currency: String = "EUR", lines: [Line], taxes: [Tax],
        net: Int64, tax: Int64, total: Int64, notes: [String] = []
    ) {
        self.kind = kind
        self.language = language
        self.number = number
        self.issuedAt = issuedAt
        self.orderID = orderID
        self.brand = brand
        self.seller = seller
        self.buyer = buyer
        self.currency = currency
        self.lines = lines
        self.taxes = taxes
        self.net = net
        self.tax = tax
        self.total = total
        self.notes = notes
    }
}
