import AWSCore
import AWSShapes
import CloudCore
import CloudTesting
import Foundation
import JSON
import Testing

@testable import CloudKMS

/// KMS behind a front door, on a clock that the test moves.
struct TestCloud {
    static let root = Credentials(accessKeyID: "AKIATEST", secretAccessKey: "secret")
    static let rootStatement: JSONValue = [
        "Effect": "Allow", "Principal": ["AWS": "arn:aws:iam::000000000000:root"], "Action": "kms:*", "Resource": "*",
    ]

    let clock: SimulatedClock
    let settings: CloudSettings
    let registry: ServiceRegistry
    let kms: KMSService
    let door: FrontDoor

    init(directory: String? = nil, clock: SimulatedClock = SimulatedClock(), seed: UInt64 = 1) throws {
        self.clock = clock
        settings = CloudSettings(clock: clock, random: SeededRandom(seed: seed), dataDirectory: directory)
        let identity = Identity(
            accountID: settings.accountID, rootCredentials: Self.root, clock: clock, random: settings.random)
        registry = ServiceRegistry(identity: identity, settings: settings)
        kms = try KMSService(registry: registry, settings: settings)
        registry.register(kms)
        door = FrontDoor(registry: registry)
    }

    /// Sends an operation as a client would: signed bytes in, bytes out.
    func send<O: AWSOperation>(
        _ operation: O.Type, _ input: O.Input, as credentials: Credentials = root
    ) async throws -> O.Output {
        try await door.send(operation, input, as: credentials, at: clock.now, region: settings.region)
    }

    func refusal<O: AWSOperation>(
        _ operation: O.Type, _ input: O.Input, as credentials: Credentials = root
    ) async -> AWSError? {
        do {
            _ = try await send(operation, input, as: credentials)
            return nil
        } catch { return error as? AWSError }
    }

    // MARK: - Short forms

    func makeKey(policy: JSONValue? = nil, bypassing: Bool? = nil) async throws -> KMS.KeyMetadata {
        let output = try await send(
            KMS.CreateKey.self, .init(policy: policy?.serialized(), bypassPolicyLockoutSafetyCheck: bypassing))
        return try #require(output.keyMetadata)
    }

    func describe(_ key: String) async throws -> KMS.KeyMetadata {
        try #require(try await send(KMS.DescribeKey.self, .init(keyId: key)).keyMetadata)
    }

    func encrypt(_ text: String, _ key: String, _ context: [String: String]? = nil) async throws -> Blob {
        let output = try await send(
            KMS.Encrypt.self, .init(keyId: key, plaintext: Blob(text), encryptionContext: context))
        return try #require(output.ciphertextBlob)
    }

    func decrypt(_ blob: Blob, _ context: [String: String]? = nil) async throws -> String? {
        try await send(KMS.Decrypt.self, .init(ciphertextBlob: blob, encryptionContext: context)).plaintext?.text
    }

    /// Keys of a role with one inline policy.
    func makeRole(_ name: String, _ statements: [JSONValue]) async throws -> Credentials {
        let document: JSONValue = ["Statement": .array(statements)]
        let properties: JSONValue = [
            "RoleName": .string(name), "Policies": [["PolicyName": "inline", "PolicyDocument": document]],
        ]
        let roles = try #require(RoleService(registry: registry).resourceProviders.first)
        _ = try await roles.apply(ResourceRequest(stackName: "shop", logicalID: name, properties: properties))
        return registry.identity.makeTemporaryCredentials(role: name, sessionName: "s").credentials
    }
}

/// A policy: the account's root, and more statements.
func policy(_ statements: JSONValue..., withRoot: Bool = true) -> JSONValue {
    ["Version": "2012-10-17", "Statement": .array((withRoot ? [TestCloud.rootStatement] : []) + statements)]
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
