/// Where a fact of the price list was read.
public struct PriceSource: Sendable, Equatable {
    /// The page's title: "AWS Lambda pricing".
    public let page: String
    public let url: String
    /// The day it was read, `2026-11-25`.
    public let dateRead: String
}

/// A step of a price: what a unit costs until the month's quantity reaches an end.
public struct PriceTier: Sendable, Equatable {
    /// Where the step ends, in units from the month's first; nil for the last one, which has no end.
    public let upTo: Quantity?
    /// What ``Price/per`` units cost.
    public let price: Money
}

/// The price of a meter: graduated, so that each unit costs what its own step says.
public struct Price: Sendable, Equatable {
    public let meter: Meter
    /// "AWS Lambda": the bill's chapter.
    public let service: String
    /// "Requests": the bill's line.
    public let description: String
    /// What is counted, in the plural: "requests", "GB-seconds".
    public let unit: String
    /// How many units the prices are for: 1,000,000 where AWS writes "per million".
    public let per: UInt64
    /// In rising order; at least one, and only the last without end.
    public let tiers: [PriceTier]
    public let source: PriceSource
}

/// What an account does not pay for each month.
public struct FreeAllowance: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        /// For every account, for ever.
        case always
        /// For the first twelve months of accounts opened before 15 July 2025.
        case firstYear = "first-year"
    }

    /// "Lambda compute".
    public let name: String
    public let kind: Kind
    /// The meters that draw on it, the first first.
    public let meters: [Meter]
    /// Units a month, for all its meters together.
    public let quantity: Quantity
    /// Whether the free units are the first ones of the tiers ("first 1 TB free, next 9 TB …"). Otherwise tiers count
    /// from the first unit that is paid for.
    public let isCountedInTiers: Bool
    public let source: PriceSource
}

/// What a bill leaves out because AWS gives it away.
public enum FreeTier: Sendable, Equatable {
    /// Nothing is free.
    case none
    /// What is free for every account, for ever.
    case always
    /// Also what was free in the first twelve months of an account opened before 15 July 2025.
    case firstYear
    /// What is always free, and then credits, which accounts opened since 15 July 2025 get instead of twelve months.
    case credits(Money)

    /// Everything that an allowance can give.
    public static let all = FreeTier.firstYear
}
