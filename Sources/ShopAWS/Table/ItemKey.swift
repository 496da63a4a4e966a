import DynamoDBShapes
import Shop

/// Where an item is. The layout of the table is this file: docs/architecture.md shows it as a table.
struct ItemKey: Sendable, Hashable {
    let partition: String
    let sort: String

    init(_ partition: String, _ sort: String) {
        self.partition = partition
        self.sort = sort
    }

    init?(_ item: Item) {
        guard let partition = item["PK"]?.text, let sort = item["SK"]?.text else { return nil }
        self.init(partition, sort)
    }

    var attributes: Item { ["PK": .s(partition), "SK": .s(sort)] }

    static func product(_ id: ProductID) -> ItemKey { ItemKey("PRODUCT#\(id)", "PRODUCT") }
    /// Points at a product, so that all can be listed in order: the partition has nothing but ids.
    static func listing(_ id: ProductID) -> ItemKey { ItemKey(listings, "PRODUCT#\(id)") }
    static let listings = "PRODUCTS"

    static func profile(_ id: UserID) -> ItemKey { ItemKey("USER#\(id)", "PROFILE") }
    /// Points at a profile, as ``listing(_:)`` does at a product.
    static func member(_ id: UserID) -> ItemKey { ItemKey(members, "USER#\(id)") }
    static let members = "USERS"

    static func order(_ id: OrderID, of user: UserID) -> ItemKey { ItemKey("USER#\(user)", "ORDER#\(id)") }
    static func line(_ number: Int, of id: OrderID) -> ItemKey {
        let digits = String(number)
        return ItemKey("ORDER#\(id)", "LINE#" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits)
    }
    /// The record of an order's invoice or credit note.
    static func document(_ kind: InvoiceKind, of id: OrderID) -> ItemKey {
        ItemKey("ORDER#\(id)", "DOCUMENT#\(kind.rawValue)")
    }
    static func counter(_ series: String) -> ItemKey { ItemKey("COUNTER#INVOICE#\(series)", "COUNTER") }
    static func idempotency(_ key: String, of user: UserID) -> ItemKey {
        ItemKey("IDEMPOTENCY#\(user)#\(key)", "REQUEST")
    }

    /// Over how many partitions the outbox spreads: each takes 1,000 writes a second, an order makes a few.
    static let outboxShards = 8
    static func outbox(shard: Int) -> String { "OUTBOX#\(shard)" }
    /// Sorts by time within its shard; the same for every copy of an event.
    static func outbox(_ event: OrderEvent) -> ItemKey {
        let shard = Int(event.order.id.text.utf8.last ?? 0) % outboxShards
        return ItemKey(outbox(shard: shard), outboxTime(event.occurredAt) + "#\(event.id)")
    }
    static func outboxTime(_ time: Instant) -> String {
        let digits = String(max(0, time.milliseconds))
        return String(repeating: "0", count: max(0, 15 - digits.count)) + digits
    }
}
