extension BillLine {
    init(quantity: Quantity, free: Quantity, price: Price) {
        let charges = price.charges(for: quantity - free)
        self.init(
            meter: price.meter, service: price.service, description: price.description, quantity: quantity,
            free: min(free, quantity), unit: price.unit, charges: charges,
            amount: charges.reduce(.zero) { $0 + $1.amount }, source: price.source)
    }
}

extension Price {
    /// The steps that a quantity reaches, each with its own money.
    func charges(for quantity: Quantity) -> [TierCharge] {
        var charges: [TierCharge] = []
        var start = Quantity.zero
        for tier in tiers where quantity > start {
            let end = min(quantity, tier.upTo ?? quantity)
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

extension PriceList {
    /// What is free of each meter: an allowance serves its meters in its order until it is used up.
    func freeQuantities(usage: Usage, freeTier: FreeTier) -> [Meter: Quantity] {
        var free: [Meter: Quantity] = [:]
        for allowance in allowances where freeTier.gives(allowance.kind) {
            var left = allowance.quantity
            for meter in allowance.meters {
                let taken = min(left, usage[meter] - (free[meter] ?? .zero))
                free[meter, default: .zero] += taken
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
