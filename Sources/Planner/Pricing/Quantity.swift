/// How much of a meter was used: an exact decimal of 10⁻¹⁵ units between 0 and 10¹⁸ units.
///
/// One request is one unit and so is one GB-second: a millisecond at one megabyte (2⁻¹⁰ GB × 10⁻³ s) is 976,562,500
/// steps of 10⁻¹⁵, so Lambda's compute is kept without rounding. A byte in GB (2⁻³⁰) is not a finite number of steps:
/// it is rounded to the nearest one, an error below 10⁻¹⁵ GB for each conversion. What would leave the range stops at
/// its end, so that arithmetic with quantities cannot trap.
public struct Quantity: Sendable, Hashable {
    /// 10⁻¹⁵ units.
    let raw: UInt128

    static let scale: UInt128 = 1_000_000_000_000_000
    static let maximumRaw: UInt128 = scale * 1_000_000_000_000_000_000

    public static let zero = Quantity(raw: 0)

    init(raw: UInt128) { self.raw = min(raw, Self.maximumRaw) }

    /// Whole units; a negative number counts as none.
    public init(_ units: some BinaryInteger) {
        let (product, overflow) = UInt128(clamping: units).multipliedReportingOverflow(by: Self.scale)
        self.init(raw: overflow ? .max : product)
    }

    /// A fraction, rounded to the nearest 10⁻¹⁵: `Quantity(bytes, over: 1 << 30)` is a number of gibibytes.
    ///
    /// - Parameter denominator: at least 1; anything less counts as 1.
    public init(_ numerator: some BinaryInteger, over denominator: some BinaryInteger) {
        self.init(
            raw: Self.scale.multiplied(by: UInt128(clamping: numerator), over: max(1, UInt128(clamping: denominator))))
    }

    /// The quantity nearest to what a simulation estimated; nil for what is not a finite number ≥ 0.
    ///
    /// The conversion is the only place where a `Double` enters: everything after it, money above all, is integers.
    public init?(estimate: Double) {
        guard estimate.isFinite, estimate >= 0 else { return nil }
        guard estimate < 1e18 else {
            self.init(raw: Self.maximumRaw)
            return
        }
        let units = estimate.rounded(.down)
        let fraction = ((estimate - units) * 1e15).rounded(.toNearestOrAwayFromZero)
        self.init(raw: UInt128(units) * Self.scale + UInt128(fraction))
    }

    public var isZero: Bool { raw == 0 }

    /// The nearest `Double`, for charts and never for money.
    public var estimate: Double { Double(raw / Self.scale) + Double(raw % Self.scale) / 1e15 }

    /// Times a fraction, rounded to the nearest 10⁻¹⁵; 30 days from 28 are `scaled(by: 30, over: 28)`.
    public func scaled(by numerator: some BinaryInteger, over denominator: some BinaryInteger) -> Quantity {
        Quantity(raw: raw.multiplied(by: UInt128(clamping: numerator), over: max(1, UInt128(clamping: denominator))))
    }

    /// So many times.
    public func scaled(by factor: some BinaryInteger) -> Quantity { scaled(by: factor, over: 1) }

    public static func + (left: Quantity, right: Quantity) -> Quantity { Quantity(raw: left.raw + right.raw) }

    public static func += (left: inout Quantity, right: Quantity) { left = left + right }

    /// What is left, nothing at the least.
    public static func - (left: Quantity, right: Quantity) -> Quantity {
        Quantity(raw: left.raw > right.raw ? left.raw - right.raw : 0)
    }
}

extension Quantity: Comparable {
    public static func < (left: Quantity, right: Quantity) -> Bool { left.raw < right.raw }
}

extension Quantity: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: UInt64) { self.init(value) }
}

extension Quantity: CustomStringConvertible {
    /// The exact decimal without needless zeros: `123.4`.
    public var description: String { DecimalText.write(raw, scale: 15) }

    /// Reads a decimal as `description` writes it; nil for anything else, more than 15 decimals, or out of range.
    public init?(_ text: String) {
        guard let raw = DecimalText.read(text, scale: 15), raw <= Self.maximumRaw else { return nil }
        self.raw = raw
    }
}
