extension BillLine {
    init(quantity: Quantity, free: FreeQuantity, price: Price) {
        let charges = price.charges(for: quantity - free.total, after: free.countedInTiers)
        self.init(
            meter: price.meter, service: price.service, description: price.description, quantity: quantity,
            free: min(free.total, quantity), unit: price.unit, charges: charges,
            amount: charges.reduce(.zero) { $0 + $1.amount }, source: price.source)
    }
}

extension Price {
    /// The steps that a quantity reaches, each with its own money.
    ///
    /// - Parameter free: units before it that count in the steps and cost nothing.
    func charges(for quantity: Quantity, after free: Quantity) -> [TierCharge] {
        var charges: [TierCharge] = []
        var start = free
        let last = free + quantity
        for tier in tiers where last > start {
            let end = min(last, tier.upTo ?? last)
            guard end > start else { continue }
            charges.append(TierCharge(quantity: end - start, price: tier.price, per: per))
            start = end
        }
        return charges
    }
}

extension TierCharge {
    init(quantity: Quantity, price: Money, per: UInt64) {
        let amount = quantity.raw.multiplied(
            by: price.picodollars.magnitude, over: Quantity.scale * UInt128(max(1, per)))
        self.init(quantity: quantity, price: price, per: per, amount: Money(picodollars: Int128(clamping: amount)))
    }
}

/// What is free of a meter.
struct FreeQuantity {
    var total = Quantity.zero
    /// The part of it that the tiers count.
    var countedInTiers = Quantity.zero
}

extension PriceList {
    /// What is free of each meter: an allowance serves its meters in its order until it is used up.
    func freeQuantities(usage: Usage, freeTier: FreeTier) -> [Meter: FreeQuantity] {
        var free: [Meter: FreeQuantity] = [:]
        for allowance in allowances where freeTier.gives(allowance.kind) {
            var left = allowance.quantity
            for meter in allowance.meters {
                let taken = min(left, usage[meter] - (free[meter]?.total ?? .zero))
                free[meter, default: FreeQuantity()].total += taken
                if allowance.isCountedInTiers { free[meter, default: FreeQuantity()].countedInTiers += taken }
                left = left - taken
            }
        }
        return free
    }
}

extension FreeTier {
    func gives(_ kind: FreeAllowance.Kind) -> Bool {
        switch (self, kind) {
        case (.none, _): false
        case (.firstYear, _), (.always, .always), (.credits, .always): true
        case (.always, .firstYear), (.credits, .firstYear): false
        }
    }
}
