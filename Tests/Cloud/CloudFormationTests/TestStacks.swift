import AWSCore
import AWSShapes
import CloudCore
import CloudTesting
import Foundation
import JSON
import Synchronization

@testable import CloudFormation

/// Stacks behind a front door, with a service whose resources are only remembered.
struct TestStacks {
    static let credentials = Credentials(accessKeyID: "AKIATEST", secretAccessKey: "secret")

    let clock = SimulatedClock()
    let settings: CloudSettings
    let stacks: StackService
    let shelf = Shelf()
    let door: FrontDoor

    init(directory: String? = nil) throws {
        settings = CloudSettings(clock: clock, random: SeededRandom(seed: 1), dataDirectory: directory)
        let identity = Identity(accountID: settings.accountID, rootCredentials: Self.credentials, clock: clock)
        let registry = ServiceRegistry(identity: identity, settings: settings)
        stacks = try StackService(registry: registry, settings: settings)
        registry.register(stacks)
        registry.register(shelf)
        door = FrontDoor(registry: registry)
    }

    func deploy(
        _ template: String, _ name: String = "shop", _ parameters: [String: String] = [:]
    ) async throws
        -> Deployment
    {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).yaml").path
        try template.write(toFile: path, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: path) }
        do {
            return try await stacks.deploy(
                templatePath: path, stackName: name, parameters: parameters, codeRoot: "/code")
        } catch var error as TemplateError {
            error.file = "template.yaml"
            throw error
        }
    }

    /// What a deploy is refused with, as a person reads it.
    func refusal(_ template: String, _ name: String = "shop", _ parameters: [String: String] = [:]) async -> String? {
        do {
            _ = try await deploy(template, name, parameters)
            return nil
        } catch { return "\(error)" }
    }

    /// Signed, encoded, routed and decoded as on the wire.
    func send<O: AWSOperation>(_ operation: O.Type, _ input: O.Input) async throws -> O.Output {
        try await door.send(operation, input, as: Self.credentials, at: clock.now, region: settings.region)
    }

    func refusal<O: AWSOperation>(of operation: O.Type, _ input: O.Input) async -> AWSError? {
        do {
            _ = try await send(operation, input)
            return nil
        } catch { return error as? AWSError }
    }
}

/// A service that makes `Test::Thing` and `Test::Other` and remembers what it was asked.
final class Shelf: CloudService {
    struct Provider: ResourceProvider {
        let type: String
        let shelf: Shelf
        let knownProperties = ["Name", "Value", "Fail", "Slow", "Deep.Known"]
        let inertProperties = ["Inert", "Deep.Inert"]

        func apply(_ request: ResourceRequest) async throws -> ResourceState {
            if let hurdle = request.properties["Fail"]?.stringValue { throw AWSError("Refused", hurdle) }
            if request.properties["Slow"]?.boolValue == true { try await shelf.waitUntilReleased() }
            let name = request.properties["Name"]?.stringValue ?? request.generatedName
            shelf.log.withLock { $0.append("\(request.previous == nil ? "make" : "keep") \(request.logicalID)") }
            shelf.things.withLock { $0[name] = request.properties }
            return ResourceState(physicalID: name, attributes: ["Arn": "arn:test:\(name)"])
        }

        func delete(_ state: ResourceState, _ request: ResourceRequest) async throws {
            if request.properties["Name"] == "stuck" { throw AWSError("InUse", "somebody uses it") }
            shelf.log.withLock { $0.append("delete \(request.logicalID)") }
            shelf.things.withLock { $0[state.physicalID] = nil }
        }
    }

    let log = Mutex<[String]>([])
    let things = Mutex<[String: JSONValue]>([:])
    private let isReleased = Mutex(false)
    let model = XRay.service
    let operations = OperationTable()
    var resourceProviders: [any ResourceProvider] {
        ["Test::Thing", "Test::Other"].map { Provider(type: $0, shelf: self) }
    }

    func release() { isReleased.withLock { $0 = true } }

    private func waitUntilReleased() async throws {
        let deadline = ContinuousClock.now + .seconds(120)
        while !isReleased.withLock({ $0 }), ContinuousClock.now < deadline {
            try await Task.sleep(for: .milliseconds(1))
        }
    }

    /// What was asked since the last time.
    func news() -> [String] {
        log.withLock { log in
            defer { log = [] }
            return log
        }
    }
}

/// A folder that is gone afterwards.
func withDirectory(_ body: (String) async throws -> Void) async throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("nimbo-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    try await body(url.path)
}
