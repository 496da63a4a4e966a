/// What a month used: how much of every meter.
///
/// ```swift
/// var usage = Usage()
/// usage[.lambdaRequests] += 3_000_000
/// usage[.lambdaGBSeconds] += Metering.gigabyteSeconds(invocations: 3_000_000, milliseconds: 120, megabytes: 1536)
/// ```
public struct Usage: Sendable, Equatable {
    private var quantities: [Meter: Quantity] = [:]

    public init() {}

    /// How much of a meter; nothing of one that was never named.
    public subscript(meter: Meter) -> Quantity {
        get { quantities[meter] ?? .zero }
        set { quantities[meter] = newValue.isZero ? nil : newValue }
    }

    /// The meters that were used, by name.
    public var meters: [Meter] { quantities.keys.sorted() }

    public var isEmpty: Bool { quantities.isEmpty }

    public static func + (left: Usage, right: Usage) -> Usage {
        var sum = left
        for (meter, quantity) in right.quantities { sum[meter] += quantity }
        return sum
    }

    public static func += (left: inout Usage, right: Usage) { left = left + right }

    /// Every quantity times a fraction: seven simulated days as a month of thirty are `scaled(by: 30, over: 7)`.
    public func scaled(by numerator: some BinaryInteger, over denominator: some BinaryInteger) -> Usage {
        var scaled = self
        scaled.quantities = quantities.mapValues { $0.scaled(by: numerator, over: denominator) }
            .filter { !$0.value.isZero }
        return scaled
    }

    /// Every quantity so many times.
    public func scaled(by factor: some BinaryInteger) -> Usage { scaled(by: factor, over: 1) }
}

extension Usage: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (Meter, Quantity)...) {
        for (meter, quantity) in elements { self[meter] += quantity }
    }
}
