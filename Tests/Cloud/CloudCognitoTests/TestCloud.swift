import AWSCore
import AWSShapes
import CloudCore
import CloudTesting
import Crypto
import CryptoExtras
import Foundation
import HTTPTypes
import JSON
import Testing

@testable import CloudCognito

/// User pools behind a front door, on a clock that the test moves.
struct TestCloud {
    static let credentials = Credentials(accessKeyID: "AKIATEST", secretAccessKey: "secret")
    static let password = "Correct-horse-9"

    let clock: SimulatedClock
    let settings: CloudSettings
    let registry: ServiceRegistry
    let cognito: CognitoService
    let door: FrontDoor
    let outbox: String?

    init(
        directory: String? = nil, outbox: String? = nil, clock: SimulatedClock = SimulatedClock(), seed: UInt64 = 1
    ) throws {
        self.clock = clock
        self.outbox = outbox
        settings = CloudSettings(clock: clock, random: SeededRandom(seed: seed), dataDirectory: directory)
        let identity = Identity(accountID: settings.accountID, rootCredentials: Self.credentials, clock: clock)
        registry = ServiceRegistry(identity: identity, settings: settings)
        cognito = try CognitoService(
            registry: registry, settings: settings, outboxDirectory: outbox, passwordRounds: 2)
        registry.register(cognito)
        door = FrontDoor(registry: registry)
    }

    @discardableResult
    func send<O: AWSOperation>(_ operation: O.Type, _ input: O.Input) async throws -> O.Output {
        try await door.send(operation, input, as: Self.credentials, at: clock.now, region: settings.region)
    }

    func refusal<O: AWSOperation>(_ operation: O.Type, _ input: O.Input) async -> AWSError? {
        do {
            _ = try await send(operation, input)
            return nil
        } catch { return error as? AWSError }
    }

    func get(_ path: String, method: String = "GET") async throws -> (status: Int, body: JSONValue?) {
        let response = await door.handle(WireRequest(method: method, path: path))
        return (response.status, try? JSONValue(parsing: String(decoding: response.body, as: UTF8.self)))
    }

    // MARK: - The shop's pool

    struct Shop {
        var pool: String
        var client: String
    }

    func shop(
        flows: [String] = ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_ADMIN_USER_PASSWORD_AUTH"],
        hidesUsers: Bool = true, secret: Bool = false, revokes: Bool = true
    ) async throws -> Shop {
        let pool = try await send(
            Cognito.CreateUserPool.self,
            .init(
                poolName: "nimbo",
                policies: .init(
                    passwordPolicy: .init(
                        minimumLength: 10, requireUppercase: true, requireLowercase: true, requireNumbers: true,
                        requireSymbols: false, temporaryPasswordValidityDays: 3)),
                autoVerifiedAttributes: ["email"], usernameAttributes: ["email"],
                verificationMessageTemplate: .init(
                    emailMessage: "Your code is {####}. · Tu código es {####}.",
                    emailSubject: "Your Nimbo code · Tu código de Nimbo"),
                userAttributeUpdateSettings: .init(attributesRequireVerificationBeforeUpdate: ["email"]),
                schema: [
                    .init(name: "email", attributeDataType: "String", mutable: true, required: true),
                    .init(name: "size", attributeDataType: "Number"),
                ]))
        let id = try #require(pool.userPool?.id)
        return Shop(
            pool: id,
            client: try await client(id, flows: flows, hidesUsers: hidesUsers, secret: secret, revokes: revokes))
    }

    func client(
        _ pool: String, flows: [String] = ["ALLOW_USER_PASSWORD_AUTH"], hidesUsers: Bool = true, secret: Bool = false,
        revokes: Bool = true
    ) async throws -> String {
        let made = try await send(
            Cognito.CreateUserPoolClient.self,
            .init(
                userPoolId: pool, clientName: "site", generateSecret: secret, refreshTokenValidity: 30,
                accessTokenValidity: 30, idTokenValidity: 60,
                tokenValidityUnits: .init(accessToken: "minutes", idToken: "minutes", refreshToken: "days"),
                readAttributes: ["email", "email_verified", "name"], writeAttributes: ["email", "name"],
                explicitAuthFlows: flows, preventUserExistenceErrors: hidesUsers ? "ENABLED" : "LEGACY",
                enableTokenRevocation: revokes))
        return try #require(made.userPoolClient?.clientId)
    }

    @discardableResult
    func signUp(_ shop: Shop, _ email: String = "Ada@Example.com") async throws -> Cognito.SignUpResponse {
        try await send(
            Cognito.SignUp.self,
            .init(
                clientId: shop.client, username: email, password: Self.password,
                userAttributes: [.init(name: "email", value: email), .init(name: "name", value: "Ada")]))
    }

    /// A user who is in already.
    @discardableResult
    func confirmedUser(_ shop: Shop, _ email: String = "ada@example.com", verified: Bool = true) async throws -> String
    {
        let made = try await send(
            Cognito.AdminCreateUser.self,
            .init(
                userPoolId: shop.pool, username: email,
                userAttributes: [
                    .init(name: "email", value: email),
                    .init(name: "email_verified", value: verified ? "true" : "false"),
                    .init(name: "name", value: "Ada"),
                ], messageAction: "SUPPRESS"))
        try await send(
            Cognito.AdminSetUserPassword.self,
            .init(userPoolId: shop.pool, username: email, password: Self.password, permanent: true))
        return try #require(made.user?.username)
    }

    func signIn(
        _ shop: Shop, _ email: String = "ada@example.com", password: String = TestCloud.password
    ) async throws
        -> Cognito.InitiateAuthResponse
    {
        try await send(Cognito.InitiateAuth.self, Self.login(shop.client, email, password))
    }

    static func login(_ client: String, _ email: String, _ password: String) -> Cognito.InitiateAuthRequest {
        .init(
            authFlow: "USER_PASSWORD_AUTH", clientId: client,
            authParameters: ["USERNAME": email, "PASSWORD": password])
    }

    func tokens(
        _ shop: Shop, _ email: String = "ada@example.com", password: String = TestCloud.password
    ) async throws
        -> Cognito.AuthenticationResultType
    {
        try #require(try await signIn(shop, email, password: password).authenticationResult)
    }

    func refresh(_ shop: Shop, _ token: String?) -> Cognito.InitiateAuthRequest {
        .init(
            authFlow: "REFRESH_TOKEN_AUTH", clientId: shop.client, authParameters: ["REFRESH_TOKEN": token ?? ""])
    }

    // MARK: - Mail

    /// Every mail in the outbox, by the simulated time in its name, then by when it was written.
    func mail() throws -> [String] {
        guard let outbox, FileManager.default.fileExists(atPath: outbox) else { return [] }
        let names = try FileManager.default.contentsOfDirectory(atPath: outbox).filter { $0.hasSuffix(".eml") }
        return try names.map { name in
            let path = "\(outbox)/\(name)"
            let written = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
            let sent = Int(name.prefix { $0.isNumber }) ?? 0
            return (sent, written ?? .distantPast, try String(contentsOfFile: path, encoding: .utf8))
        }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }

    /// The six digits of the newest mail.
    func code() throws -> String {
        let mail = try #require(try mail().last)
        let body = try #require(mail.components(separatedBy: "\r\n\r\n").last)
        let digits = body.split { !$0.isNumber }
        return String(try #require(digits.first { $0.count == 6 }))
    }

    /// The claims of a token that the pool's published keys verify.
    func claims(_ token: String?, _ pool: String) async throws -> JSONValue {
        let parts = try #require(token).split(separator: ".").map(String.init)
        try #require(parts.count == 3)
        func json(_ part: String) throws -> JSONValue {
            try JSONValue(parsing: String(decoding: try #require([UInt8](base64: part)), as: UTF8.self))
        }
        let header = try json(parts[0])
        #expect(header["alg"] == "RS256")
        let keys = try await get("/\(pool)/.well-known/jwks.json").body?["keys"]?.arrayValue ?? []
        let key = try #require(keys.first { $0["kid"] == header["kid"] })
        let n = try #require([UInt8](base64: key["n"]?.stringValue ?? ""))
        let e = try #require([UInt8](base64: key["e"]?.stringValue ?? ""))
        #expect(n.count == 256)
        let signature = _RSA.Signing.RSASignature(rawRepresentation: try #require([UInt8](base64: parts[2])))
        #expect(
            try _RSA.Signing.PublicKey(n: n, e: e).isValidSignature(
                signature, for: SHA256.hash(data: Array("\(parts[0]).\(parts[1])".utf8)), padding: .insecurePKCS1v1_5))
        return try json(parts[1])
    }
}

/// A folder that is gone afterwards.
func withDirectory(_ body: (String) async throws -> Void) async throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("nimbo-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    try await body(url.path)
}
