import JSON

/// An amount does not fit 64 bits of minor units.
public struct MoneyOverflow: Error, Hashable {
    public init() {}
}

/// An amount of euros in minor units (cents). Arithmetic is checked: it throws instead of wrapping round.
public struct Money: Sendable, Hashable {
    /// Cents; negative on credit notes.
    public let amount: Int64

    /// ISO 4217; the shop sells in euros only, for now.
    public static let currency = "EUR"
    public static let zero = Money(0)

    /// The largest price of a product: a million euros. An order of 20 lines of 99 stays far below 64 bits.
    public static let maximumPrice: Int64 = 100_000_000

    public init(_ amount: Int64) { self.amount = amount }

    public func adding(_ other: Money) throws(MoneyOverflow) -> Money {
        try Self.checked(amount.addingReportingOverflow(other.amount))
    }

    public func subtracting(_ other: Money) throws(MoneyOverflow) -> Money {
        try Self.checked(amount.subtractingReportingOverflow(other.amount))
    }

    public func multiplied(by factor: Int) throws(MoneyOverflow) -> Money {
        try Self.checked(amount.multipliedReportingOverflow(by: Int64(factor)))
    }

    /// The opposite amount, for credit notes.
    public var negated: Money { Money(0 &- amount) }

    /// The VAT inside a gross amount: `gross × rate / (10000 + rate)`, half a cent rounded up.
    ///
    /// - Parameter rate: basis points, 2100 is 21 %.
    public func includedTax(rate: Int) throws(MoneyOverflow) -> Money {
        let product = try multiplied(by: rate).amount
        let divisor = Int64(10_000 + rate)
        let (quotient, remainder) = product.quotientAndRemainder(dividingBy: divisor)
        return Money(remainder * 2 >= divisor ? quotient + 1 : quotient)
    }

    public var json: JSONValue { ["amount": .number(amount), "currency": .string(Self.currency)] }

    private static func checked(_ result: (partialValue: Int64, overflow: Bool)) throws(MoneyOverflow) -> Money {
        guard !result.overflow else { throw MoneyOverflow() }
        return Money(result.partialValue)
    }

    /// Reads `{ "amount", "currency" }`.
    static func parse(_ fields: Fields, _ key: String, _ range: ClosedRange<Int64>) -> Money? {
        guard let money = fields.object(key, known: ["amount", "currency"]) else { return nil }
        let amount = money.integer("amount", range)
        let currency = money.value("currency", "must be EUR") { $0 == Money.currency ? $0 : nil }
        guard let amount, currency != nil else { return nil }
        return Money(amount)
    }
}
