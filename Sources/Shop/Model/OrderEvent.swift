import JSON

/// Something that happened to an order, with the whole order in it: who hears it needs no reads.
public struct OrderEvent: Sendable, Hashable {
    public enum Kind: String, Sendable {
        case placed = "OrderPlaced"
        case cancelled = "OrderCancelled"
    }

    public let kind: Kind
    /// The order right after what happened.
    public let order: Order
    public let occurredAt: Instant

    /// The version of the JSON; one that is not known is refused.
    public static let schemaVersion: Int64 = 1

    public init(_ kind: Kind, _ order: Order, at occurredAt: Instant) {
        self.kind = kind
        self.order = order
        self.occurredAt = occurredAt
    }

    /// The same for every copy of an event: `<order id>.OrderPlaced`. An order has each kind at most once.
    public var id: String { "\(order.id).\(kind.rawValue)" }

    public var json: JSONValue {
        [
            "id": .string(id), "type": .string(kind.rawValue), "version": .number(Self.schemaVersion),
            "occurredAt": occurredAt.json, "order": order.storedJSON,
        ]
    }

    /// Reads ``json``. Members added later are ignored, another version is not.
    public init(json: JSONValue) throws(ShopError) {
        self = try FieldErrors.parse(json) { fields in
            guard fields.integer("version", Self.schemaVersion...Self.schemaVersion) != nil,
                let kind = fields.value("type", "must be a kind of event", Kind.init(rawValue:)),
                let occurredAt = fields.instant("occurredAt"),
                let order = fields.object("order").flatMap(Order.parse)
            else { return nil }
            return OrderEvent(kind, order, at: occurredAt)
        }
    }

    /// Parses the body of a message.
    public init(parsing bytes: some Collection<UInt8>) throws(ShopError) {
        do {
            try self.init(json: JSONValue(parsing: bytes))
        } catch let error as JSONError {
            throw ShopError.malformedJSON(error.description)
        } catch let error as ShopError {
            throw error
        } catch {
            throw ShopError.internal
        }
    }
}
