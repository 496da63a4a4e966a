import AWSCore
import AWSShapes
import CloudCore
import CloudTesting
import Crypto
import CryptoExtras
import HTTPTypes
import JSON
import Synchronization
import Testing

@testable import CloudAPIGateway

/// What the neighbours of a gateway under test saw, and what they answer.
final class FakeNeighbours: Sendable {
    struct State {
        var events: [JSONValue] = []
        var invocations: [Lambda.InvocationRequest] = []
        var principals: [Principal] = []
        var answer: Result<Lambda.InvocationResponse, AWSError> = .success(
            .init(statusCode: 200, payload: Blob(#"{"statusCode":200,"body":"hello"}"#)))
        /// The function sleeps on the clock so long.
        var delay = Duration.zero
        /// The clock moves by so much while the function works.
        var elapses = Duration.zero
        var jwks = "{}"
        var jwksStatus = 200
        var jwksRequests = 0
        var data: [[CloudWatchMetrics.MetricDatum]] = []
        var batches: [CloudWatchLogs.PutLogEventsRequest] = []
        var streams: Set<String> = []
        var isLogGroupThere = true
    }
    let state = Mutex(State())

    func set(_ change: (inout State) -> Void) { state.withLock { change(&$0) } }
    var events: [JSONValue] { state.withLock { $0.events } }

    func answer(_ payload: String, functionError: String? = nil) {
        set { $0.answer = .success(.init(statusCode: 200, functionError: functionError, payload: Blob(payload))) }
    }

    /// Everything that was logged, batch by batch.
    var messages: [String] { state.withLock { $0.batches.flatMap { $0.logEvents.map(\.message) } } }
    var data: [CloudWatchMetrics.MetricDatum] { state.withLock { $0.data.flatMap { $0 } } }
}

struct FakeLambda: CloudService {
    let neighbours: FakeNeighbours
    let clock: SimulatedClock
    var model: ServiceModel { Lambda.service }
    var operations: OperationTable {
        var table = OperationTable()
        table.on(Lambda.Invoke.self) { input, context in
            let event = try JSONValue(parsing: input.payload?.text ?? "")
            let (answer, delay, elapses) = neighbours.state.withLock { state in
                state.events.append(event)
                state.invocations.append(input)
                state.principals.append(context.principal)
                return (state.answer, state.delay, state.elapses)
            }
            if elapses > .zero { clock.advance(by: elapses) }
            if delay > .zero { try await clock.sleep(for: delay) }
            return try answer.get()
        }
        return table
    }
}

/// A user pool that publishes keys, and nothing else.
struct FakePool: CloudService {
    let neighbours: FakeNeighbours
    var model: ServiceModel { Cognito.service }
    var operations: OperationTable { OperationTable() }

    func answer(_ request: WireRequest, _ context: RequestContext) async throws -> WireResponse? {
        guard request.path == "/us-east-1_Shop/.well-known/jwks.json" else { return nil }
        return neighbours.state.withLock { state in
            state.jwksRequests += 1
            return WireResponse(status: state.jwksStatus, body: Array(state.jwks.utf8))
        }
    }
}

/// As strict as PutMetricData of the API Reference.
struct FakeMetrics: CloudService {
    let neighbours: FakeNeighbours
    var model: ServiceModel { CloudWatchMetrics.service }
    var operations: OperationTable {
        var table = OperationTable()
        table.on(CloudWatchMetrics.PutMetricData.self) { input, _ in
            let data = input.metricData ?? []
            guard data.count <= 1000, data.allSatisfy({ ($0.values ?? []).count <= 150 }) else {
                throw AWSError(
                    "InvalidParameterValue", "The collection MetricData.member.1.Values must have at most 150.")
            }
            neighbours.set { $0.data.append(data) }
            return Unit()
        }
        return table
    }
}

/// As strict as PutLogEvents of the API Reference.
struct FakeLogs: CloudService {
    let neighbours: FakeNeighbours
    var model: ServiceModel { CloudWatchLogs.service }
    var operations: OperationTable {
        var table = OperationTable()
        table.on(CloudWatchLogs.CreateLogStream.self) { input, _ in
            try neighbours.state.withLock { state throws(AWSError) in
                guard state.isLogGroupThere else {
                    throw AWSError("ResourceNotFoundException", "The specified log group does not exist.")
                }
                guard state.streams.insert(input.logStreamName).inserted else {
                    throw AWSError("ResourceAlreadyExistsException", "The specified log stream already exists")
                }
            }
            return Unit()
        }
        table.on(CloudWatchLogs.PutLogEvents.self) { input, _ in
            let times = input.logEvents.map(\.timestamp)
            let size = input.logEvents.reduce(0) { $0 + $1.message.utf8.count + 26 }
            guard times == times.sorted(), size <= 1_048_576, (1...10_000).contains(times.count) else {
                throw AWSError("InvalidParameterException", "Log events in a single PutLogEvents request are wrong.")
            }
            try neighbours.state.withLock { state throws(AWSError) in
                guard state.streams.contains(input.logStreamName) else {
                    throw AWSError("ResourceNotFoundException", "The specified log stream does not exist.")
                }
                state.batches.append(input)
            }
            return .init()
        }
        return table
    }
}

/// A gateway among fakes, with one API of every kind of method.
struct Gateway {
    let neighbours = FakeNeighbours()
    let clock = SimulatedClock()
    let registry: ServiceRegistry
    let service: APIGatewayService
    let door: FrontDoor
    let apiID: String

    static let credentials = Credentials(accessKeyID: "AKIATEST", secretAccessKey: "secret")
    static let function = "arn:aws:lambda:us-east-1:000000000000:function:orders"

    /// - Parameter stage: further properties of the stage.
    init(paths: JSONValue, body: JSONValue = [:], stage: JSONValue = [:]) async throws {
        let settings = CloudSettings(clock: clock, random: SeededRandom(seed: 3))
        let identity = Identity(accountID: settings.accountID, rootCredentials: Self.credentials, clock: clock)
        registry = ServiceRegistry(identity: identity, settings: settings)
        service = try APIGatewayService(registry: registry, settings: settings)
        registry.register(service)
        registry.register(FakeLambda(neighbours: neighbours, clock: clock))
        registry.register(FakePool(neighbours: neighbours))
        registry.register(FakeMetrics(neighbours: neighbours))
        registry.register(FakeLogs(neighbours: neighbours))
        door = FrontDoor(registry: registry)
        var document: JSONValue = ["openapi": "3.0.1", "info": ["title": "shop", "version": "1"]]
        document["paths"] = paths
        for member in body.objectValue?.members ?? [] { document[member.key] = member.value }
        apiID = try await RestAPIResource(service: service).apply(
            .init(stackName: "shop", logicalID: "Api", properties: ["Body": document])
        ).physicalID
        var properties: JSONValue = ["StageName": "prod", "DeploymentId": "d1"]
        properties["RestApiId"] = .string(apiID)
        for member in stage.objectValue?.members ?? [] { properties[member.key] = member.value }
        _ = try await StageResource(service: service).apply(
            .init(stackName: "shop", logicalID: "Stage", properties: properties))
    }

    /// An operation that a function answers.
    static func lambda(_ more: JSONValue = [:], integration: JSONValue = [:]) -> JSONValue {
        var settings: JSONValue = ["type": "aws_proxy", "httpMethod": "POST"]
        settings["uri"] = .string(
            "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/\(function)/invocations")
        for member in integration.objectValue?.members ?? [] { settings[member.key] = member.value }
        var operation: JSONValue = ["responses": [:]]
        operation["x-amazon-apigateway-integration"] = settings
        for member in more.objectValue?.members ?? [] { operation[member.key] = member.value }
        return operation
    }

    func ask(
        _ method: String = "GET", _ path: String, query: String = "", headers: HTTPFields = [:], body: [UInt8] = []
    ) async throws -> WireResponse {
        let request = WireRequest(
            method: method, path: "/restapis/\(apiID)/prod/_user_request_\(path)", rawQuery: query, headers: headers,
            body: body)
        return try await ask(request) ?? WireResponse(status: 0)
    }

    /// An API call, signed, encoded, routed and decoded as on the wire.
    func send<O: AWSOperation>(_ operation: O.Type, _ input: O.Input) async throws -> O.Output {
        try await door.send(operation, input, as: Self.credentials, at: clock.now)
    }

    /// The error that a call is answered with.
    func refusal<O: AWSOperation>(_ operation: O.Type, _ input: O.Input) async -> AWSError? {
        do {
            _ = try await send(operation, input)
            return nil
        } catch { return error as? AWSError }
    }

    /// What CloudWatch was told of a metric: its values, each as often as it was seen.
    func metric(_ name: String) -> [Double] {
        neighbours.data.filter { $0.metricName == name }
            .flatMap { zip($0.values ?? [], $0.counts ?? []).flatMap { Array(repeating: $0, count: Int($1)) } }
            .sorted()
    }

    func ask(_ request: WireRequest) async throws -> WireResponse? {
        try await service.answer(request, registry.makeContext(principal: .anonymous))
    }

    /// Waits until so many tasks sleep on the clock.
    func sleepers(_ count: Int) async throws {
        let deadline = ContinuousClock.now + .seconds(120)
        while clock.sleeperCount < count {
            try #require(ContinuousClock.now < deadline, "waited too long")
            try await Task.sleep(for: .milliseconds(1))
        }
    }
}

extension WireResponse {
    var text: String { String(decoding: body, as: UTF8.self) }
    var json: JSONValue { (try? JSONValue(parsing: text)) ?? .null }
}

/// Makes tokens as a user pool does, and as attackers do.
struct TokenMaker {
    let key: _RSA.Signing.PrivateKey
    let keyID: String

    /// One key for all tests: making one takes a while.
    static let shared = TokenMaker(keyID: "key-1")
    static let other = TokenMaker(keyID: "key-2")

    init(keyID: String) {
        key = try! _RSA.Signing.PrivateKey(keySize: .bits2048)
        self.keyID = keyID
    }

    var jwk: JSONValue {
        let parts = try! key.publicKey.getKeyPrimitives()
        return [
            "kty": "RSA", "alg": "RS256", "use": "sig", "kid": .string(keyID),
            "n": .string([UInt8](parts.modulus).base64Encoded(urlSafe: true)),
            "e": .string([UInt8](parts.publicExponent).base64Encoded(urlSafe: true)),
        ]
    }

    /// The part of a body that lets the users of one pool in.
    static let pool: JSONValue = [
        "components": [
            "securitySchemes": [
                "Pool": [
                    "type": "apiKey", "name": "Authorization", "in": "header",
                    "x-amazon-apigateway-authorizer": [
                        "type": "cognito_user_pools",
                        "providerARNs": ["arn:aws:cognito-idp:us-east-1:000000000000:userpool/us-east-1_Shop"],
                    ],
                ]
            ]
        ]
    ]
    static let keys: JSONValue = ["keys": [TokenMaker.shared.jwk]]

    static let issuer = "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_Shop"
    static func claims(_ changes: JSONValue = [:], now: Int64 = 1_767_225_600) -> JSONValue {
        var claims: JSONValue = [
            "sub": "ada", "token_use": "id", "email": "ada@example.com", "cognito:groups": ["staff", "admins"],
            "email_verified": true, "iss": .string(issuer), "iat": .number(Int(now)), "exp": .number(Int(now + 3600)),
        ]
        for member in changes.objectValue?.members ?? [] {
            claims[member.key] = member.value.isNull ? nil : member.value
        }
        return claims
    }

    static func encoded(_ value: JSONValue) -> String { value.utf8Bytes().base64Encoded(urlSafe: true) }

    func token(_ changes: JSONValue = [:], header: JSONValue? = nil) throws -> String {
        let header = header ?? ["alg": "RS256", "kid": .string(keyID)]
        let signed = "\(Self.encoded(header)).\(Self.encoded(Self.claims(changes)))"
        let signature = try key.signature(
            for: SHA256.hash(data: Array(signed.utf8)), padding: .insecurePKCS1v1_5)
        return "\(signed).\([UInt8](signature.rawRepresentation).base64Encoded(urlSafe: true))"
    }

    /// Signed with the bytes of the public key, as if they were a secret.
    func confusedToken() -> String {
        let signed = "\(Self.encoded(["alg": "HS256", "kid": .string(keyID)])).\(Self.encoded(Self.claims()))"
        let secret = SymmetricKey(data: Array(key.publicKey.pemRepresentation.utf8))
        let code = HMAC<SHA256>.authenticationCode(for: Array(signed.utf8), using: secret)
        return "\(signed).\([UInt8](code).base64Encoded(urlSafe: true))"
    }
}
