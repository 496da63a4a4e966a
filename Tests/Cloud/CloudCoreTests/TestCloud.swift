import AWSCore
import AWSShapes
import JSON
import Logging
import Testing

@testable import CloudCore

/// A service made of closures.
struct FakeService: CloudService {
    var model: ServiceModel
    var operations = OperationTable()
    var resourceProviders: [any ResourceProvider] = []
    var plain: @Sendable (WireRequest, RequestContext) async throws -> WireResponse? = { _, _ in nil }

    init(_ model: ServiceModel, _ register: (inout OperationTable) -> Void = { _ in }) {
        self.model = model
        register(&operations)
    }

    func answer(_ request: WireRequest, _ context: RequestContext) async throws -> WireResponse? {
        try await plain(request, context)
    }
}

/// Fake services behind a real front door, on a clock that the test moves.
struct TestCloud {
    static let root = Credentials(accessKeyID: "AKIATEST", secretAccessKey: "secret")
    static let host = "127.0.0.1:4566"

    let clock = SimulatedClock()
    let settings: CloudSettings
    let registry: ServiceRegistry
    let door: FrontDoor

    init(_ services: any CloudService...) {
        self.init { _ in services }
    }

    init(_ services: (ServiceRegistry) -> [any CloudService]) {
        settings = CloudSettings(clock: clock, random: SeededRandom(seed: 1), logger: quiet)
        registry = ServiceRegistry(
            identity: Identity(
                accountID: settings.accountID, rootCredentials: Self.root, clock: clock, random: settings.random),
            settings: settings)
        for service in services(registry) { registry.register(service) }
        door = FrontDoor(registry: registry)
    }

    var identity: Identity { registry.identity }

    /// A request as a client writes it, unsigned.
    func request<O: AWSOperation>(
        _ operation: O.Type, _ input: O.Input, over wire: AWSProtocol? = nil
    ) throws -> WireRequest {
        var request = try (wire ?? O.service.protocols[0]).encodeRequest(input.document, for: O.schema, of: O.service)
        request.headers.set("Host", Self.host)
        return request
    }

    /// Signs a request as it stands.
    func sign(
        _ request: inout WireRequest, for service: String, as credentials: Credentials = root,
        at time: Timestamp? = nil,
        payload: SigV4Signer.Payload = .body
    ) {
        SigV4Signer(credentials: credentials, region: settings.region, service: service)
            .sign(&request, host: request.headers.first("host") ?? Self.host, at: time ?? clock.now, payload: payload)
    }

    /// Signs, sends and decodes.
    func send<O: AWSOperation>(
        _ operation: O.Type, _ input: O.Input, over wire: AWSProtocol? = nil, as credentials: Credentials = root
    ) async throws -> O.Output {
        var request = try request(operation, input, over: wire)
        sign(&request, for: O.service.signingName, as: credentials)
        let response = await door.handle(request)
        let output = try (wire ?? O.service.protocols[0]).decodeResponse(response, for: O.schema, of: O.service)
        return try O.Output(document: output)
    }

    /// The error that a call is answered with.
    func refusal<O: AWSOperation>(
        _ operation: O.Type, _ input: O.Input, over wire: AWSProtocol? = nil, as credentials: Credentials = root
    ) async -> AWSError? {
        do {
            _ = try await send(operation, input, over: wire, as: credentials)
            return nil
        } catch { return error as? AWSError }
    }

    /// The error in an answer to a request made by hand.
    func refusal(
        _ request: WireRequest, _ wire: AWSProtocol, of service: ServiceModel
    ) async -> AWSError {
        wire.decodeError(await door.handle(request), of: service)
    }

    /// Keys of a role with one policy.
    func role(_ name: String, _ statements: JSONValue...) -> Credentials {
        identity.putRole(
            Identity.Role(
                name: name, arn: "arn:aws:iam::\(settings.accountID):role/\(name)", assumeRolePolicy: .null,
                policies: ["inline": ["Version": "2012-10-17", "Statement": .array(statements)]]))
        return identity.makeTemporaryCredentials(role: name, sessionName: "test").credentials
    }
}

let quiet = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })

/// Waits for a condition, thirty seconds at most.
func until(_ condition: () async throws -> Bool) async throws {
    let deadline = ContinuousClock.now + .seconds(120)
    while try await !condition() {
        try #require(ContinuousClock.now < deadline, "waited too long")
        try await Task.sleep(for: .milliseconds(2))
    }
}

/// A service that answers `ListTables` with what it was told of the call.
func tables(_ handle: @escaping @Sendable (RequestContext) throws -> [String] = { _ in ["a", "b"] }) -> FakeService {
    FakeService(DynamoDB.service) { table in
        table.on(DynamoDB.ListTables.self) { _, context in .init(tableNames: try handle(context)) }
    }
}
