import AWSCore
import DynamoDBShapes
import JSON
import Shop

/// Products in the table.
public struct CatalogueTable: CatalogueRepository {
    private let table: ShopTable

    public init(_ table: ShopTable) { self.table = table }

    public func product(_ id: ProductID) async throws -> Product? {
        try await table.get(.product(id)).map(Self.product)
    }

    public func products(_ ids: [ProductID]) async throws -> [ProductID: Product] {
        let items = try await table.get(Set(ids.map(ItemKey.product)))
        return try items.values.reduce(into: [:]) { products, item in
            let product = try Self.product(item)
            products[product.id] = product
        }
    }

    public func products(category: String?, page: PageRequest) async throws -> Page<Product> {
        var start: ProductID?
        if let position = page.position {
            guard let id = ProductID(position) else { throw ShopError.badCursor }
            start = id
        }
        if let category { return try await products(of: category, after: start, limit: page.limit) }
        let result = try await table.query(
            ItemKey.listings, prefix: "PRODUCT#", limit: page.limit, after: start.map { ItemKey.listing($0).attributes }
        )
        let ids = result.items.compactMap { $0["SK"]?.text.flatMap { ProductID(String($0.dropFirst(8))) } }
        let products = try await products(ids)
        return Page(items: ids.compactMap { products[$0] }, next: result.hasMore ? ids.last?.text : nil)
    }

    private func products(of category: String, after start: ProductID?, limit: Int) async throws -> Page<Product> {
        let key = start.map { id in
            ItemKey.product(id).attributes.merging(Self.indexKey(category, id)) { $1 }
        }
        let result = try await table.query(
            "CATEGORY#\(category)", prefix: "PRODUCT#", limit: limit, after: key, onIndex: true)
        let products = try result.items.map(Self.product)
        return Page(items: products, next: result.hasMore ? products.last?.id.text : nil)
    }

    public func create(_ product: Product) async throws -> Bool {
        try await table.transact([
            table.put(Self.item(product), if: "attribute_not_exists(PK)"),
            table.put(ItemKey.listing(product.id).attributes),
        ]) == nil
    }

    public func replace(_ product: Product, expectedVersion: Int) async throws -> Bool {
        try await table.putAlone(
            Self.item(product), if: "version = :expected", values: [":expected": .n(expectedVersion)])
    }

    public func delete(_ id: ProductID) async throws -> Bool {
        try await table.transact([
            table.delete(.product(id), if: "attribute_exists(PK)"), table.delete(.listing(id)),
        ]) == nil
    }

    static func item(_ product: Product) -> Item {
        Item(json: product.json.objectValue ?? JSONObject()).merging(.product(product.id))
            .merging(indexKey(product.category, product.id)) { $1 }
    }

    private static func indexKey(_ category: String, _ id: ProductID) -> Item {
        ["GSI1PK": .s("CATEGORY#\(category)"), "GSI1SK": .s("PRODUCT#\(id)")]
    }

    private static func product(_ item: Item) throws -> Product {
        var json = item.json
        // Cancelled orders may bring back more than an administrator may enter.
        if let stock = json["stock"]?.int64Value { json["stock"] = .number(min(stock, 1_000_000)) }
        do { return try Product(json: .object(json)) } catch { throw BrokenItem(item, error) }
    }
}

extension BrokenItem {
    init(_ item: Item, _ error: ShopError) {
        let fields = error.errors.map { "\($0.field) \($0.message)" }.joined(separator: ", ")
        self.init(key: ItemKey(item) ?? ItemKey("?", "?"), reason: fields.isEmpty ? error.detail : fields)
    }
}
