/// US dollars, exactly: a whole number of 10⁻¹² dollars. Never a `Double`.
///
/// AWS's finest published price, $0.0000000309 for a GB-second of Lambda's ephemeral storage, is 30,900 steps. Sums stop
/// at ± 10²⁵ dollars instead of trapping.
public struct Money: Sendable, Hashable {
    /// 10⁻¹² dollars.
    public let picodollars: Int128

    static let scale: Int128 = 1_000_000_000_000
    static let maximum: Int128 = scale * 10_000_000_000_000_000_000_000_000

    public static let zero = Money(picodollars: 0)

    public init(picodollars: Int128) { self.picodollars = min(max(picodollars, -Self.maximum), Self.maximum) }

    /// Whole cents.
    public init(cents: Int64) { self.init(picodollars: Int128(cents) * (Self.scale / 100)) }

    /// To the nearest cent, half a cent away from zero: 0.005 dollars are one cent.
    public var cents: Int64 {
        let cent = Self.scale / 100
        let half = picodollars < 0 ? -cent / 2 : cent / 2
        return Int64(clamping: (picodollars + half) / cent)
    }

    /// Dollars and cents, rounded as ``cents``: `1,234.50`, `-0.01`.
    public var dollars: String {
        let magnitude = cents.magnitude
        let fraction = String(magnitude % 100)
        return (cents < 0 ? "-" : "") + DecimalText.grouped(String(magnitude / 100)) + "."
            + (fraction.count == 1 ? "0" : "") + fraction
    }

    public static func + (left: Money, right: Money) -> Money {
        Money(picodollars: left.picodollars + right.picodollars)
    }

    public static func += (left: inout Money, right: Money) { left = left + right }

    public static func - (left: Money, right: Money) -> Money {
        Money(picodollars: left.picodollars - right.picodollars)
    }

    public static prefix func - (money: Money) -> Money { Money(picodollars: -money.picodollars) }
}

extension Money: Comparable {
    public static func < (left: Money, right: Money) -> Bool { left.picodollars < right.picodollars }
}

extension Money: CustomStringConvertible {
    /// The exact amount without needless zeros: `0.0000166667`.
    public var description: String {
        (picodollars < 0 ? "-" : "") + DecimalText.write(picodollars.magnitude, scale: 12)
    }

    /// Reads an exact amount ≥ 0 such as `0.0000166667`; nil for anything else, more than 12 decimals, or out of range.
    public init?(_ text: String) {
        guard let raw = DecimalText.read(text, scale: 12), let value = Int128(exactly: raw), value <= Self.maximum
        else { return nil }
        picodollars = value
    }
}
