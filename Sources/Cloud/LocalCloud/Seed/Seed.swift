import AWSCore
import CloudCore
import Logging

/// What a shop needs to be looked at: products, pages, two people. Puts in place what is missing, through the same
/// operations that anyone may call, and leaves alone what is there.
struct Seed: Sendable {
    let registry: ServiceRegistry
    /// The template's outputs: they say where things go. What has no output is not seeded.
    let outputs: [String: String]
    /// The folder with `site/` and `catalogue/`.
    let root: String
    let keys: AccountKeys
    let directory: DataDirectory
    let logger: Logger

    func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            if let table = outputs["TableName"] {
                group.addTask { try await naming("the catalogue") { try await seedCatalogue(table: table) } }
            }
            if let bucket = outputs["SiteBucketName"] {
                group.addTask { try await naming("the site") { try await publishSite(bucket: bucket) } }
            }
            if let pool = outputs["UserPoolId"] {
                group.addTask { try await naming("the demo users") { try await seedUsers(pool: pool) } }
            }
            try await group.waitForAll()
        }
    }

    /// As the account's owner.
    func call<O: AWSOperation>(_ operation: O.Type, _ input: O.Input) async throws -> O.Output {
        try await registry.call(operation, input, as: .root(accountID: registry.settings.accountID))
    }

    private func naming(_ what: String, _ work: () async throws -> Void) async throws {
        do {
            try await work()
        } catch let error where !(error is CancellationError) && !(error is LocalCloudError) {
            throw LocalCloudError.seedFailed("\(what) could not be put in place", reason: "\(error)")
        }
    }
}
