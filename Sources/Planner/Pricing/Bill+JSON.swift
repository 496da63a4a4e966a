import JSON

extension Bill {
    /// The bill for programs: exact amounts and quantities as decimal texts, and beside each amount its whole cents.
    public var json: JSONValue {
        [
            "region": .string(region), "priceDate": .string(priceDate), "freeTier": .string(freeTier.name),
            "currency": "USD", "lines": .array(lines.map(\.json)),
            "services": .array(
                services.map {
                    ["service": .string($0.service), "amount": $0.amount.json, "cents": .number($0.amount.cents)]
                }),
            "unpriced": .array(
                unpriced.map { ["meter": .string($0.meter.rawValue), "quantity": .string($0.quantity.description)] }),
            "credits": credits.json, "total": total.json, "totalCents": .number(total.cents),
        ]
    }
}

extension BillLine {
    fileprivate var json: JSONValue {
        [
            "meter": .string(meter.rawValue), "service": .string(service), "description": .string(description),
            "quantity": .string(quantity.description), "free": .string(free.description), "unit": .string(unit),
            "charges": .array(charges.map(\.json)), "amount": amount.json, "cents": .number(amount.cents),
            "source": [
                "page": .string(source.page), "url": .string(source.url), "dateRead": .string(source.dateRead),
            ],
        ]
    }
}

extension TierCharge {
    fileprivate var json: JSONValue {
        [
            "quantity": .string(quantity.description), "price": price.json, "per": .number(per), "amount": amount.json,
        ]
    }
}

extension Money {
    fileprivate var json: JSONValue { .string(description) }
}

extension FreeTier {
    /// `none`, `always`, `first-year` or `credits`.
    public var name: String {
        switch self {
        case .none: "none"
        case .always: "always"
        case .firstYear: "first-year"
        case .credits: "credits"
        }
    }
}
