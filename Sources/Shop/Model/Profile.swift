import JSON

/// What the shop knows about a user.
public struct Profile: Sendable, Hashable {
    public let id: UserID
    /// From the identity provider; it cannot be changed here.
    public var email: String
    public var name: String
    public var locale: ShopLocale
    public var address: Address?
    public var version: Int
    public let createdAt: Instant
    public var updatedAt: Instant

    public init(
        id: UserID, email: String, name: String, locale: ShopLocale = .en, address: Address? = nil,
        version: Int = 1, createdAt: Instant, updatedAt: Instant
    ) {
        self.id = id
        self.email = email
        self.name = name
        self.locale = locale
        self.address = address
        self.version = version
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }

    public var json: JSONValue {
        [
            "id": .string(id.text), "email": .string(email), "name": .string(name),
            "locale": .string(locale.rawValue), "address": address?.json ?? .null, "version": .number(version),
            "createdAt": createdAt.json, "updatedAt": updatedAt.json,
        ]
    }

    /// What the shop itself has rendered, for repositories.
    public init(json: JSONValue) throws(ShopError) {
        self = try FieldErrors.parse(json) { fields in
            guard let id = fields.value("id", "must be a user id", UserID.init(_:)),
                let email = fields.text("email", 0...320), let name = fields.text("name", 0...100),
                let locale = ShopLocale.parse(fields), let version = fields.version(),
                let createdAt = fields.instant("createdAt"), let updatedAt = fields.instant("updatedAt")
            else { return nil }
            return Profile(
                id: id, email: email, name: name, locale: locale,
                address: fields.has("address") ? Address.parse(fields, "address") : nil,
                version: version, createdAt: createdAt, updatedAt: updatedAt)
        }
    }
}

/// What a `PUT` may change in a profile. The members a client cannot change may be sent back as they were read; they
/// are ignored.
struct ProfileUpdate {
    let name: String
    let locale: ShopLocale
    let address: Address?

    init(request: JSONValue) throws(ShopError) {
        let known = ["id", "email", "name", "locale", "address", "version", "createdAt", "updatedAt"]
        self = try FieldErrors.parse(request, known: known) { fields in
            let name = fields.text("name", 1...100)
            let locale = ShopLocale.parse(fields)
            let address = fields.has("address") ? Address.parse(fields, "address") : nil
            guard let name, let locale else { return nil }
            return ProfileUpdate(name: name, locale: locale, address: address)
        }
    }

    private init(name: String, locale: ShopLocale, address: Address?) {
        self.name = name
        self.locale = locale
        self.address = address
    }

    func applied(to profile: Profile, at now: Instant) -> Profile {
        var profile = profile
        profile.name = name
        profile.locale = locale
        profile.address = address
        profile.version += 1
        profile.updatedAt = now
        return profile
    }
}
