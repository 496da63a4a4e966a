import AWSCore
import CloudCore
import JSON
import Logging
import Shop
import ShopAWS

extension Seed {
    /// Puts the products of `catalogue/products.json` into the table that were never put there before: one that an
    /// administrator changed, sold out or deleted stays as it is.
    func seedCatalogue(table: String) async throws {
        let path = root + "/catalogue/products.json"
        guard let text = PrivateFile.read(path) else {
            logger.notice("no catalogue", metadata: ["path": "\(path)"])
            return
        }
        let products = try Self.products(text, path: path, now: registry.settings.clock.now)
        let record = directory.path + "/seeded.json"
        let known = Self.identifiers(record)
        let missing = products.filter { !known.contains($0.id.text) }
        guard !missing.isEmpty else { return }
        let catalogue = CatalogueTable(ShopTable(caller: RegistryCaller(registry: registry), name: table))
        try await withThrowingTaskGroup(of: Void.self) { group in
            // A condition keeps what is there, so a start that was killed half way is simply repeated.
            for product in missing { group.addTask { _ = try await catalogue.create(product) } }
            try await group.waitForAll()
        }
        let seeded = known.union(missing.map(\.id.text)).sorted()
        try PrivateFile.write(JSONValue.array(seeded.map { .string($0) }).serialized() + "\n", to: record)
        logger.debug("catalogue seeded", metadata: ["products": "\(missing.count)"])
    }

    private static func identifiers(_ path: String) -> Set<String> {
        guard let text = PrivateFile.read(path), let json = try? JSONValue(parsing: text) else { return [] }
        return Set(json.arrayValue?.compactMap(\.stringValue) ?? [])
    }

    private static func products(_ text: String, path: String, now: Timestamp) throws -> [Product] {
        let json: JSONValue
        do { json = try JSONValue(parsing: text) } catch {
            throw LocalCloudError.fileUnusable(path, reason: "\(error)")
        }
        let time = Instant(milliseconds: now.milliseconds).json
        return try (json.arrayValue ?? []).enumerated().map { index, entry in
            var object = entry.objectValue ?? JSONObject()
            object["version"] = 1
            object["updatedAt"] = time
            do {
                return try Product(json: .object(object))
            } catch let error as ShopError {
                let faults = error.errors.map { "\($0.field) \($0.message)" }.joined(separator: ", ")
                throw LocalCloudError.fileUnusable(path, reason: "product \(index + 1): \(faults)")
            }
        }
    }
}
