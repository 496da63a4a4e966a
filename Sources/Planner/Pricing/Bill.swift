/// A month's usage in money, line by line.
///
/// Amounts are exact; a line and the total are rounded to the cent each for itself, when shown (``Money/dollars``), so
/// that a thousand lines of a tenth of a cent make a dollar and not nothing.
public struct Bill: Sendable, Equatable {
    public let region: String
    /// The day of the price list.
    public let priceDate: String
    public let freeTier: FreeTier
    /// In the price list's order.
    public let lines: [BillLine]
    /// What was used and has no price in the list, by name: it is missing from the total.
    public let unpriced: [UnpricedUsage]
    /// Credits spent, zero or less.
    public let credits: Money
    public let total: Money

    public init(usage: Usage, prices: PriceList, freeTier: FreeTier) {
        region = prices.region
        priceDate = prices.date
        self.freeTier = freeTier
        let free = prices.freeQuantities(usage: usage, freeTier: freeTier)
        lines = prices.prices.filter { !usage[$0.meter].isZero }
            .map { BillLine(quantity: usage[$0.meter], free: free[$0.meter] ?? FreeQuantity(), price: $0) }
        unpriced = usage.meters.filter { prices[$0] == nil }.map { UnpricedUsage(meter: $0, quantity: usage[$0]) }
        let sum = lines.reduce(.zero) { $0 + $1.amount }
        if case .credits(let available) = freeTier { credits = -min(available, sum) } else { credits = .zero }
        total = sum + credits
    }

    /// The services in the bill's order with the sum of their lines.
    public var services: [(service: String, amount: Money)] {
        var sums: [(service: String, amount: Money)] = []
        for line in lines {
            if let index = sums.firstIndex(where: { $0.service == line.service }) {
                sums[index].amount += line.amount
            } else {
                sums.append((line.service, line.amount))
            }
        }
        return sums
    }
}

/// What one meter costs.
public struct BillLine: Sendable, Equatable {
    public let meter: Meter
    public let service: String
    public let description: String
    /// All that was used, the free part included.
    public let quantity: Quantity
    /// What the free tier took off.
    public let free: Quantity
    public let unit: String
    /// What was paid, step by step; empty when all was free.
    public let charges: [TierCharge]
    public let amount: Money
    public let source: PriceSource
}

/// Units that cost the same.
public struct TierCharge: Sendable, Equatable {
    public let quantity: Quantity
    /// What ``per`` units cost.
    public let price: Money
    public let per: UInt64
    public let amount: Money
}

/// Something used that the price list does not know.
public struct UnpricedUsage: Sendable, Equatable {
    public let meter: Meter
    public let quantity: Quantity
}
