import AWSCore
import DynamoDBShapes
import JSON
import Shop

/// Profiles in the table.
public struct UserTable: UserRepository {
    private let table: ShopTable

    public init(_ table: ShopTable) { self.table = table }

    public func profile(_ id: UserID) async throws -> Profile? {
        try await table.get(.profile(id)).map(Self.profile)
    }

    public func profiles(page: PageRequest) async throws -> Page<Profile> {
        var start: Item?
        if let position = page.position {
            guard let id = UserID(position) else { throw ShopError.badCursor }
            start = ItemKey.member(id).attributes
        }
        let result = try await table.query(ItemKey.members, prefix: "USER#", limit: page.limit, after: start)
        let ids = result.items.compactMap { $0["SK"]?.text.flatMap { UserID(String($0.dropFirst(5))) } }
        let items = try await table.get(ids.map(ItemKey.profile))
        return Page(
            items: try ids.compactMap { try items[.profile($0)].map(Self.profile) },
            next: result.hasMore ? ids.last?.text : nil)
    }

    public func create(_ profile: Profile) async throws -> Bool {
        try await table.transact([
            table.put(Self.item(profile), if: "attribute_not_exists(PK)"),
            table.put(ItemKey.member(profile.id).attributes),
        ]) == nil
    }

    public func replace(_ profile: Profile, expectedVersion: Int) async throws -> Bool {
        try await table.putAlone(
            Self.item(profile), if: "version = :expected", values: [":expected": .n(expectedVersion)])
    }

    public func delete(_ id: UserID) async throws -> Bool {
        try await table.transact([
            table.delete(.profile(id), if: "attribute_exists(PK)"), table.delete(.member(id)),
        ]) == nil
    }

    private static func item(_ profile: Profile) -> Item {
        var item = Item(json: profile.json.objectValue ?? JSONObject()).merging(.profile(profile.id))
        item["GSI1PK"] = .s("EMAIL#\(profile.email)")
        item["GSI1SK"] = .s("USER")
        return item
    }

    private static func profile(_ item: Item) throws -> Profile {
        do { return try Profile(json: .object(item.json)) } catch { throw BrokenItem(item, error) }
    }
}
