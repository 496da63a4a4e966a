/// The prices of a region, each with its source, and what is free.
public struct PriceList: Sendable, Equatable {
    /// `us-east-1`.
    public let region: String
    /// The day the list was put together, `2026-11-25`; each price says when its source showed it.
    public let date: String
    public let allowances: [FreeAllowance]
    /// In the file's order, which is the bill's.
    public let prices: [Price]
    private let indices: [Meter: Int]

    init(region: String, date: String, prices: [Price], allowances: [FreeAllowance]) {
        self.region = region
        self.date = date
        self.prices = prices
        self.allowances = allowances
        indices = Dictionary(
            prices.enumerated().map { ($0.element.meter, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// The price of a meter; nil when this list has none.
    public subscript(meter: Meter) -> Price? { indices[meter].map { prices[$0] } }
}

/// Why a price file is refused, where, and what was expected there.
public struct PriceListError: Error, Sendable, Equatable, CustomStringConvertible {
    public let file: String
    /// `line 3, column 7` for what is not JSON, otherwise the path of the value: `prices[4].tiers[0].price`.
    public let place: String
    /// "expected …".
    public let message: String

    public var description: String { "\(file): \(place): \(message)" }
}
