import JSON

extension PriceList {
    /// The regions whose prices are in the binary.
    public static let bundledRegions = ["us-east-1"]

    /// The prices in the binary.
    public static func bundled(region: String = "us-east-1") throws(PriceListError) -> PriceList {
        guard bundledRegions.contains(region) else {
            throw PriceListError(
                file: "--region \(region)", place: "region",
                message: "expected one of \(bundledRegions.joined(separator: ", ")), or a price file (--prices FILE)")
        }
        return try PriceList(json: PackageResources.us_east_1_json, file: "us-east-1.json (bundled)")
    }

    /// Reads a price file; docs/pricing.md describes its format.
    ///
    /// - Parameter file: how the file is called in errors.
    /// - Throws: where and what is wrong, of the first thing that is.
    public init(json bytes: some Collection<UInt8>, file: String) throws(PriceListError) {
        let value: JSONValue
        do {
            value = try JSONValue(parsing: bytes)
        } catch {
            throw PriceListError(
                file: file, place: "line \(error.line), column \(error.column)",
                message: "expected JSON: \(error.message)")
        }
        try self.init(PriceFileNode(value: value, file: file, path: ""))
    }

    private init(_ root: PriceFileNode) throws(PriceListError) {
        try root.checkKeys(["region", "date", "note", "services"])
        var prices: [Price] = []
        var priced: Set<Meter> = []
        var allowances: [(FreeAllowance, PriceFileNode)] = []
        for service in try root["services"].elements {
            try service.checkKeys(["service", "source", "note", "prices", "freeTier"])
            let name = try service["service"].text
            let source = try service["source"].source
            for node in try service["prices"].elements {
                let price = try node.price(service: name, source: source)
                guard priced.insert(price.meter).inserted else {
                    throw try node["meter"].error("expected a meter once; \(price.meter) has a price already")
                }
                prices.append(price)
            }
            for node in try service.optional("freeTier")?.elements ?? [] {
                allowances.append((try node.allowance(source: source), node))
            }
        }
        for (allowance, node) in allowances {
            if let meter = allowance.meters.first(where: { !priced.contains($0) }) {
                throw try node["meters"].error("expected meters that this file prices; \(meter) is not one")
            }
        }
        self.init(
            region: try root["region"].text, date: try root["date"].date, prices: prices,
            allowances: allowances.map(\.0))
    }
}

/// A value of a price file that knows where it stands.
private struct PriceFileNode {
    let value: JSONValue
    let file: String
    let path: String

    func error(_ message: String) -> PriceListError {
        PriceListError(file: file, place: path.isEmpty ? "the file" : path, message: message)
    }

    func optional(_ key: String) throws(PriceListError) -> PriceFileNode? {
        guard let object = value.objectValue else { throw error("expected an object") }
        return object[key].map { PriceFileNode(value: $0, file: file, path: path.isEmpty ? key : "\(path).\(key)") }
    }

    subscript(key: String) -> PriceFileNode {
        get throws(PriceListError) {
            guard let member = try optional(key) else { throw error("expected a member \"\(key)\"") }
            return member
        }
    }

    /// A misspelt member would change a bill in silence: only these may stand here.
    func checkKeys(_ allowed: [String]) throws(PriceListError) {
        guard let object = value.objectValue else { throw error("expected an object") }
        if let key = object.keys.first(where: { !allowed.contains($0) }) {
            throw error("expected only \(allowed.joined(separator: ", ")); found \"\(key)\"")
        }
    }

    var elements: [PriceFileNode] {
        get throws(PriceListError) {
            guard let elements = value.arrayValue else { throw error("expected an array") }
            return elements.enumerated().map {
                PriceFileNode(value: $0.element, file: file, path: "\(path)[\($0.offset)]")
            }
        }
    }

    var text: String {
        get throws(PriceListError) {
            guard let text = value.stringValue, !text.isEmpty else { throw error("expected a text that is not empty") }
            return text
        }
    }

    /// A day as `2026-11-25`.
    var date: String {
        get throws(PriceListError) {
            let text = try text
            let parts = text.split(separator: "-", omittingEmptySubsequences: false)
            guard parts.map(\.utf8.count) == [4, 2, 2], !text.contains("+"), let year = UInt16(parts[0]), year >= 2006,
                let month = UInt8(parts[1]), (1...12).contains(month), let day = UInt8(parts[2]),
                (1...31).contains(day)
            else { throw error("expected a day such as \"2026-11-25\"; found \"\(text)\"") }
            return text
        }
    }

    /// Dollars as a number or, the same digits, as a text.
    var money: Money {
        get throws(PriceListError) {
            guard let text = value.numberValue?.text ?? value.stringValue, let money = Money(text),
                money <= Money(cents: 100_000_000)
            else {
                throw error(
                    "expected dollars from 0 to 1000000 with at most 12 decimals, without exponent, such as 0.20")
            }
            return money
        }
    }

    var quantity: Quantity {
        get throws(PriceListError) {
            guard let quantity = value.numberValue.flatMap({ Quantity($0.text) }), !quantity.isZero else {
                throw error("expected a number above 0, without exponent, such as 1000000")
            }
            return quantity
        }
    }

    /// `service/what`, and `@place` perhaps.
    var meter: Meter {
        get throws(PriceListError) {
            let text = try text
            let parts = text.split(separator: "/", omittingEmptySubsequences: false)
            guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), !text.contains(where: \.isWhitespace) else {
                throw error("expected a meter such as \"lambda/requests\"; found \"\(text)\"")
            }
            return Meter(rawValue: text)
        }
    }

    var source: PriceSource {
        get throws(PriceListError) {
            try checkKeys(["page", "url", "dateRead", "note"])
            let url = try self["url"].text
            guard url.hasPrefix("https://") || url.hasPrefix("http://") else {
                throw try self["url"].error("expected the page's address (https://…); found \"\(url)\"")
            }
            return PriceSource(page: try self["page"].text, url: url, dateRead: try self["dateRead"].date)
        }
    }

    func price(service: String, source: PriceSource) throws(PriceListError) -> Price {
        try checkKeys(["meter", "description", "unit", "per", "tiers", "source", "note"])
        var per: UInt64 = 1
        if let node = try optional("per") {
            guard let value = node.value.int64Value, value >= 1, value <= 1_000_000_000_000 else {
                throw node.error("expected how many units the price is for, a whole number from 1, such as 1000000")
            }
            per = UInt64(value)
        }
        return Price(
            meter: try self["meter"].meter, service: service, description: try self["description"].text,
            unit: try self["unit"].text, per: per, tiers: try self["tiers"].tiers,
            source: try optional("source")?.source ?? source)
    }

    private var tiers: [PriceTier] {
        get throws(PriceListError) {
            let nodes = try elements
            guard !nodes.isEmpty else { throw error("expected one tier at least") }
            var tiers: [PriceTier] = []
            for (index, node) in nodes.enumerated() {
                try node.checkKeys(["upTo", "price"])
                let end = try node.optional("upTo")
                let upTo = try end?.quantity
                if index == nodes.count - 1, let end {
                    throw end.error("expected no \"upTo\" in the last tier, which has no end")
                }
                if index < nodes.count - 1, upTo == nil {
                    throw node.error("expected \"upTo\" in every tier but the last")
                }
                if let end, let upTo, let previous = tiers.last?.upTo, upTo <= previous {
                    throw end.error("expected more than the tier before, \(previous)")
                }
                tiers.append(PriceTier(upTo: upTo, price: try node["price"].money))
            }
            return tiers
        }
    }

    func allowance(source: PriceSource) throws(PriceListError) -> FreeAllowance {
        try checkKeys(["name", "kind", "meters", "quantity", "countedInTiers", "source", "note"])
        let kindNode = try self["kind"]
        guard let kind = FreeAllowance.Kind(rawValue: try kindNode.text) else {
            let kinds = FreeAllowance.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            throw kindNode.error("expected one of \(kinds)")
        }
        var meters: [Meter] = []
        for node in try self["meters"].elements { meters.append(try node.meter) }
        guard !meters.isEmpty else { throw try self["meters"].error("expected one meter at least") }
        var isCountedInTiers = false
        if let node = try optional("countedInTiers") {
            guard let value = node.value.boolValue else { throw node.error("expected true or false") }
            isCountedInTiers = value
        }
        return FreeAllowance(
            name: try self["name"].text, kind: kind, meters: meters, quantity: try self["quantity"].quantity,
            isCountedInTiers: isCountedInTiers, source: try optional("source")?.source ?? source)
    }
}
