import AWSClient
import AWSCore
import AWSShapes
import CloudCore
import Crypto
import HTTPTypes
import JSON
import Synchronization
import Testing

@testable import CloudS3

/// S3 and a stand-in for KMS behind a front door, on a clock that the test moves. Every call is signed, encoded,
/// routed and decoded as on the wire.
struct TestCloud {
    static let credentials = Credentials(accessKeyID: "AKIATEST", secretAccessKey: "secret")
    static let host = "127.0.0.1:4566"

    let clock: SimulatedClock
    let settings: CloudSettings
    let registry: ServiceRegistry
    let s3: S3Service
    let kms = KeyStandIn()
    let door: FrontDoor

    init(directory: String? = nil, clock: SimulatedClock = SimulatedClock(), region: String = "us-east-1") throws {
        self.clock = clock
        settings = CloudSettings(region: region, clock: clock, random: SystemRandom(), dataDirectory: directory)
        let identity = Identity(accountID: settings.accountID, rootCredentials: Self.credentials, clock: clock)
        registry = ServiceRegistry(identity: identity, settings: settings)
        s3 = try S3Service(registry: registry, settings: settings)
        registry.register(s3)
        registry.register(kms)
        registry.register(RoleService(registry: registry))
        door = FrontDoor(registry: registry)
    }

    /// Calls as the owner, or with other keys.
    @discardableResult
    func send<O: AWSOperation>(
        _ operation: O.Type, _ input: O.Input, as credentials: Credentials = Self.credentials
    ) async throws -> O.Output {
        let wire = O.service.protocols[0]
        var request = try wire.encodeRequest(input.document, for: O.schema, of: O.service)
        request.headers.set("Host", Self.host)
        sign(&request, credentials)
        let response = await door.handle(request)
        return try O.Output(document: try wire.decodeResponse(response, for: O.schema, of: O.service))
    }

    func sign(_ request: inout WireRequest, _ credentials: Credentials = Self.credentials) {
        SigV4Signer(credentials: credentials, region: settings.region, service: "s3")
            .sign(&request, host: Self.host, at: clock.now)
    }

    /// A raw request, signed, to see status and headers.
    func raw(
        _ method: String, _ path: String, _ headers: [String: String] = [:], query: String = "", _ body: String = ""
    )
        async -> WireResponse
    {
        var request = WireRequest(method: method, path: path, rawQuery: query, body: Array(body.utf8))
        request.headers.set("Host", Self.host)
        for (name, value) in headers { request.headers.set(name, value) }
        sign(&request)
        return await door.handle(request)
    }

    /// The code a call is refused with; nil when it is not.
    func refusal<O: AWSOperation>(
        _ operation: O.Type, _ input: O.Input, as credentials: Credentials = Self.credentials
    ) async -> String? {
        do {
            try await send(operation, input, as: credentials)
            return nil
        } catch { return (error as? AWSError)?.code ?? "\(error)" }
    }

    func call<O: AWSOperation>(
        _ operation: O.Type, _ input: O.Input, as principal: Principal
    ) async -> Result<O.Output, AWSError> {
        do { return .success(try await registry.call(operation, input, as: principal)) } catch {
            return .failure(error as? AWSError ?? .internalFailure())
        }
    }

    /// Keys of a role with one inline policy.
    func role(_ name: String, _ statements: JSONValue...) async throws -> Credentials {
        let provider = try #require(registry.resourceProvider(for: "AWS::IAM::Role"))
        let document: JSONValue = ["Statement": .array(statements)]
        _ = try await provider.apply(
            ResourceRequest(
                stackName: "nimbo", logicalID: name,
                properties: [
                    "RoleName": .string(name), "Policies": [["PolicyName": "inline", "PolicyDocument": document]],
                ]))
        return registry.identity.makeTemporaryCredentials(role: name, sessionName: "test").credentials
    }

    @discardableResult
    func put(_ bucket: String, _ key: String, _ text: String = "hello") async throws -> S3.PutObjectOutput {
        try await send(S3.PutObject.self, .init(bucket: bucket, key: key, body: Blob(Array(text.utf8))))
    }

    func get(_ bucket: String, _ key: String, version: String? = nil) async throws -> String {
        let output = try await send(S3.GetObject.self, .init(bucket: bucket, key: key, versionId: version))
        return String(decoding: output.body?.bytes ?? [], as: UTF8.self)
    }

    func makeBucket(_ name: String = "shop", versioned: Bool = false) async throws {
        try await send(S3.CreateBucket.self, .init(bucket: name))
        if versioned {
            try await send(
                S3.PutBucketVersioning.self,
                .init(bucket: name, versioningConfiguration: .init(status: "Enabled")))
        }
    }

    /// A bucket whose objects are sealed with a KMS key and a bucket key.
    func makeSealedBucket(_ name: String = "sealed", bucketKey: Bool = true) async throws {
        try await makeBucket(name)
        try await send(
            S3.PutBucketEncryption.self,
            .init(
                bucket: name,
                serverSideEncryptionConfiguration: .init(rules: [
                    .init(
                        applyServerSideEncryptionByDefault: .init(
                            sseAlgorithm: "aws:kms", kmsMasterKeyID: KeyStandIn.arn), bucketKeyEnabled: bucketKey)
                ])))
    }

    func apply(_ type: String, _ properties: JSONValue) async throws -> ResourceState {
        let provider = try #require(registry.resourceProvider(for: type))
        return try await provider.apply(
            ResourceRequest(stackName: "nimbo", logicalID: "TheBucket", properties: properties))
    }
}

/// Stands in for KMS: wraps data keys by xor and remembers what it was asked for.
final class KeyStandIn: CloudService {
    static let arn = "arn:aws:kms:us-east-1:000000000000:key/1"
    struct Call: Sendable, Hashable {
        var operation: String
        var context: [String: String]
        var principal: Principal
    }
    let calls = Mutex<[Call]>([])
    /// Refuses with this when set.
    let refusal = Mutex<AWSError?>(nil)
    var model: ServiceModel { KMS.service }

    var operations: OperationTable {
        var table = OperationTable()
        table.on(KMS.GenerateDataKey.self) { input, context in
            try self.note("GenerateDataKey", input.encryptionContext ?? [:], context)
            let plain = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
            return KMS.GenerateDataKeyResponse(
                ciphertextBlob: Blob(plain.map { $0 ^ 0x5A }), plaintext: Blob(plain), keyId: Self.arn)
        }
        table.on(KMS.Decrypt.self) { input, context in
            try self.note("Decrypt", input.encryptionContext ?? [:], context)
            return KMS.DecryptResponse(
                keyId: Self.arn, plaintext: Blob((input.ciphertextBlob?.bytes ?? []).map { $0 ^ 0x5A }))
        }
        return table
    }

    private func note(_ operation: String, _ context: [String: String], _ request: RequestContext) throws {
        if let error = refusal.withLock({ $0 }) { throw error }
        calls.withLock { $0.append(Call(operation: operation, context: context, principal: request.principal)) }
    }

    func count(_ operation: String) -> Int { calls.withLock { $0.count { $0.operation == operation } } }
}

extension WireResponse {
    var text: String { String(decoding: body, as: UTF8.self) }
    /// The `Code` of an error document.
    var code: String? {
        guard let start = text.firstRange(of: "<Code>"), let end = text.firstRange(of: "</Code>") else { return nil }
        return String(text[start.upperBound..<end.lowerBound])
    }
}

/// Waits for a condition, ten seconds at most.
func until(_ condition: () async throws -> Bool) async throws {
    let deadline = ContinuousClock.now + .seconds(60)
    while try await !condition() {
        try #require(ContinuousClock.now < deadline, "waited too long")
        try await Task.sleep(for: .milliseconds(1))
    }
}

extension RequestContext {
    /// As of a request by the owner, for what is called without one.
    static let testing = RequestContext(
        requestID: "1", principal: .root(accountID: "1"), region: "us-east-1", accountID: "1", endpoint: "")
}
