import AWSCore
import AWSShapes
import CloudCore
import CloudTesting
import Foundation
import Testing

@testable import CloudDynamoDB

/// DynamoDB behind a front door, on a clock that the test moves. Every call is signed, encoded, routed and decoded as
/// on the wire.
struct TestCloud {
    static let credentials = Credentials(accessKeyID: "AKIATEST", secretAccessKey: "secret")

    let clock: SimulatedClock
    let registry: ServiceRegistry
    let settings: CloudSettings
    let service: DynamoDBService
    let door: FrontDoor

    init(
        directory: String? = nil, clock: SimulatedClock = SimulatedClock(),
        adversity: DynamoDBAdversity = DynamoDBAdversity()
    ) throws {
        self.clock = clock
        settings = CloudSettings(clock: clock, random: SeededRandom(seed: 1), dataDirectory: directory)
        let identity = Identity(accountID: settings.accountID, rootCredentials: Self.credentials, clock: clock)
        registry = ServiceRegistry(identity: identity, settings: settings)
        service = try DynamoDBService(registry: registry, settings: settings, adversity: adversity)
        registry.register(service)
        registry.register(DynamoDBStreamsService(of: service))
        door = FrontDoor(registry: registry)
    }

    func send<O: AWSOperation>(
        _ operation: O.Type, _ input: O.Input, as credentials: Credentials = Self.credentials
    ) async throws -> O.Output {
        try await door.send(operation, input, as: credentials, at: clock.now, region: settings.region)
    }

    /// The error that a call is answered with.
    func refusal<O: AWSOperation>(
        _ operation: O.Type, _ input: O.Input, as credentials: Credentials = Self.credentials
    ) async -> AWSError? {
        do {
            _ = try await send(operation, input, as: credentials)
            return nil
        } catch { return error as? AWSError }
    }

    // MARK: - Shorthands

    static let tableInput = DynamoDB.CreateTableInput(
        tableName: "shop",
        attributeDefinitions: ["PK", "SK", "GSI1PK", "GSI1SK"].map { .init(attributeName: $0, attributeType: "S") },
        keySchema: KeySchema.of("PK", "SK"),
        globalSecondaryIndexes: [
            .init(
                indexName: "GSI1", keySchema: KeySchema.of("GSI1PK", "GSI1SK"), projection: .init(projectionType: "ALL")
            )
        ], billingMode: "PAY_PER_REQUEST")

    /// The shop's table, and a cloud around it.
    static func withTable(
        directory: String? = nil, clock: SimulatedClock = SimulatedClock(),
        adversity: DynamoDBAdversity = DynamoDBAdversity()
    ) async throws -> TestCloud {
        let cloud = try TestCloud(directory: directory, clock: clock, adversity: adversity)
        _ = try await cloud.send(DynamoDB.CreateTable.self, tableInput)
        return cloud
    }

    func put(_ item: Item, if condition: String? = nil, values: Item? = nil) async throws {
        _ = try await send(
            DynamoDB.PutItem.self,
            .init(
                tableName: "shop", item: item, conditionExpression: condition, expressionAttributeValues: values))
    }

    func get(_ pk: String, _ sk: String) async throws -> Item? {
        try await send(DynamoDB.GetItem.self, .init(tableName: "shop", key: .key(pk, sk))).item
    }

    func scan(_ index: String? = nil) async throws -> [Item] {
        var items: [Item] = []
        var start: Item?
        repeat {
            let page = try await send(
                DynamoDB.Scan.self, .init(tableName: "shop", indexName: index, exclusiveStartKey: start))
            items += page.items ?? []
            start = page.lastEvaluatedKey
        } while start != nil
        return items
    }
}

extension KeySchema {
    static let pair = KeySchema(hash: .init(name: "PK", type: "S"), range: .init(name: "SK", type: "S"))

    static func of(_ hash: String, _ range: String? = nil) -> [DynamoDB.KeySchemaElement] {
        [.init(attributeName: hash, keyType: "HASH")]
            + (range.map { [.init(attributeName: $0, keyType: "RANGE")] } ?? [])
    }
}

extension Item {
    static func key(_ pk: String, _ sk: String) -> Item { ["PK": .s(pk), "SK": .s(sk)] }
    func with(_ other: Item) -> Item { merging(other) { $1 } }
    var text: String? { if case .s(let text)? = self["SK"] { text } else { nil } }
}

/// A folder that is gone afterwards.
func withDirectory(_ body: (String) async throws -> Void) async throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("nimbo-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    try await body(url.path)
}

/// Waits for a condition, ten seconds at most.
func until(_ condition: () async throws -> Bool) async throws {
    let deadline = ContinuousClock.now + .seconds(60)
    while try await !condition() {
        try #require(ContinuousClock.now < deadline, "waited too long")
        try await Task.sleep(for: .milliseconds(1))
    }
}
