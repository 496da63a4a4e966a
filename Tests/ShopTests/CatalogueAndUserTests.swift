import JSON
import Shop
import Testing

@Suite("Catalogue and users")
struct CatalogueAndUserTests {
    let shop = MemoryShop(mug, book)

    @Test("anyone browses")
    func browsing() async throws {
        let browse = BrowseCatalogue(catalogue: shop)
        #expect(try await browse.list(page: PageRequest()).items == [mug, book])
        #expect(try await browse.list(category: "books", page: PageRequest()).items == [book])
        #expect(try await browse.product("book") == book)
        await #expect(throws: ShopError.notFound("product")) { try await browse.product("Nope") }
        await #expect(throws: ShopError.self) { try await browse.list(category: "!", page: PageRequest()) }
    }

    @Test("administrators create, replace and delete products")
    func managing() async throws {
        let manage = ManageCatalogue(catalogue: shop, clock: FixedClock())
        var new = mug.json
        new["id"] = "cup"
        #expect(try await manage.create(new, by: admin).id.text == "cup")
        await #expect(throws: ShopError.invalidField("id", "is taken already")) {
            try await manage.create(new, by: admin)
        }
        await #expect(throws: ShopError.forbidden) { try await manage.create(new, by: ada) }
        new["stock"] = 7
        await shop.set { $0.lostRaces = 1 }
        let replaced = try await manage.replace("cup", with: new, ifMatch: .any, by: admin)
        #expect(replaced.stock == 7 && replaced.version == 2)
        #expect(try Product(json: replaced.json) == replaced)
        await #expect(throws: ShopError.versionMismatch) {
            try await manage.replace("cup", with: new, ifMatch: .versions([1]), by: admin)
        }
        await shop.set { $0.lostRaces = 1 }
        await #expect(throws: ShopError.versionMismatch) {
            try await manage.replace("cup", with: new, ifMatch: .versions([2]), by: admin)
        }
        await #expect(throws: ShopError.invalidField("id", "must be the id in the path")) {
            try await manage.replace("book", with: new, ifMatch: .any, by: admin)
        }
        try await manage.delete("cup", by: admin)
        await #expect(throws: ShopError.notFound("product")) { try await manage.delete("cup", by: admin) }
        await #expect(throws: ShopError.notFound("product")) {
            try await manage.replace("cup", with: new, ifMatch: .any, by: admin)
        }
    }

    @Test("a wrong product is refused field by field")
    func wrongProduct() async {
        let manage = ManageCatalogue(catalogue: shop, clock: FixedClock())
        let wrong: JSONValue = [
            "id": "A", "name": "x", "description": ["en": ""], "category": "",
            "price": ["amount": -1, "currency": "USD"],
            "taxRate": 10_001, "stock": -1, "image": "",
        ]
        let error = await #expect(throws: ShopError.self) { try await manage.create(wrong, by: admin) }
        #expect(
            error?.errors.map(\.field) == [
                "id", "name", "description.es", "category", "price.amount", "price.currency", "taxRate", "stock",
                "image",
            ])
    }

    @Test("a profile is made on first read and changed by its owner")
    func profile() async throws {
        let me = ManageProfile(users: shop, clock: FixedClock())
        let made = try await me.read(ada)
        #expect(made.name == "Ada" && made.version == 1)
        let update: JSONValue = ["name": "Ada L", "locale": "es", "address": address]
        let changed = try await me.replace(update, ifMatch: .versions([1]), by: ada)
        #expect(changed.address?.city == "Madrid" && changed.version == 2)
        #expect(try Profile(json: changed.json) == changed)
        await #expect(throws: ShopError.versionMismatch) {
            try await me.replace(update, ifMatch: .versions([1]), by: ada)
        }
        await #expect(throws: ShopError.self) { try await me.replace(["name": 1], ifMatch: .any, by: ada) }
        try await me.delete(ada)
        try await me.delete(ada)
    }

    @Test("administrators see and change everybody")
    func users() async throws {
        let users = ManageUsers(users: shop, clock: FixedClock())
        _ = try await ManageProfile(users: shop, clock: FixedClock()).read(ada)
        #expect(try await users.list(page: PageRequest(), by: admin).items.count == 1)
        let update: JSONValue = ["name": "A", "locale": "en", "address": .null]
        #expect(try await users.replace("ada", with: update, ifMatch: .any, by: admin).name == "A")
        await #expect(throws: ShopError.forbidden) { try await users.read("ada", by: ada) }
        await #expect(throws: ShopError.notFound("user")) { try await users.read("bob", by: admin) }
        try await users.delete("ada", by: admin)
        await #expect(throws: ShopError.notFound("user")) { try await users.delete("ada", by: admin) }
    }
}
