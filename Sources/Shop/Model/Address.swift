import JSON

/// Where parcels and invoices go. Lengths are in Unicode scalars.
public struct Address: Sendable, Hashable {
    public let name: String
    public let line1: String
    /// Absent when empty.
    public let line2: String?
    public let city: String
    public let postalCode: String
    /// ISO 3166-1 alpha-2 in upper case.
    public let country: String

    public init(
        name: String, line1: String, line2: String? = nil, city: String, postalCode: String, country: String
    ) {
        self.name = name
        self.line1 = line1
        self.line2 = line2
        self.city = city
        self.postalCode = postalCode
        self.country = country
    }

    public var json: JSONValue {
        var json: JSONValue = ["name": .string(name), "line1": .string(line1)]
        json["line2"] = line2.map(JSONValue.string)
        json["city"] = .string(city)
        json["postalCode"] = .string(postalCode)
        json["country"] = .string(country)
        return json
    }

    static func parse(_ fields: Fields, _ key: String) -> Address? {
        let known = ["name", "line1", "line2", "city", "postalCode", "country"]
        guard let address = fields.object(key, known: known) else { return nil }
        let before = fields.errors.all.count
        let name = address.text("name", 1...100)
        let line1 = address.text("line1", 1...100)
        let line2 = address.has("line2") && address.object["line2"] != "" ? address.text("line2", 1...100) : nil
        let city = address.text("city", 1...100)
        let postalCode = address.text("postalCode", 1...16)
        let country = address.value("country", "must be two capital letters (ISO 3166-1)") { text in
            text.utf8.count == 2 && text.utf8.allSatisfy { 0x41...0x5A ~= $0 } ? text : nil
        }
        guard let name, let line1, let city, let postalCode, let country, fields.errors.all.count == before
        else { return nil }
        return Address(
            name: name, line1: line1, line2: line2, city: city, postalCode: postalCode, country: country)
    }
}

/// The languages the shop speaks.
public enum ShopLocale: String, Sendable, CaseIterable {
    case en, es

    static func parse(_ fields: Fields, _ key: String = "locale") -> ShopLocale? {
        fields.value(key, "must be en or es", ShopLocale.init(rawValue:))
    }
}

/// Text in every language of the shop.
public struct LocalizedText: Sendable, Hashable {
    public let en: String
    public let es: String

    public init(en: String, es: String) {
        self.en = en
        self.es = es
    }

    public subscript(locale: ShopLocale) -> String {
        switch locale {
        case .en: en
        case .es: es
        }
    }

    public var json: JSONValue { ["en": .string(en), "es": .string(es)] }

    static func parse(_ fields: Fields, _ key: String, _ length: ClosedRange<Int>) -> LocalizedText? {
        guard let text = fields.object(key, known: ["en", "es"]) else { return nil }
        let en = text.text("en", length)
        let es = text.text("es", length)
        guard let en, let es else { return nil }
        return LocalizedText(en: en, es: es)
    }
}
