import AWSCore
import AWSShapes
import CloudCore
import HTTPTypes
import JSON
import Synchronization

/// Amazon Cognito user pools: sign-up with codes by mail, sign-in, groups, and tokens that anyone can verify.
///
/// Source: Amazon Cognito User Pools API Reference; Amazon Cognito Developer Guide.
public final class CognitoService: CloudService {
    private struct Config {
        var pools: [String: UserPool]
        var clients: [String: AppClient]
    }

    let registry: ServiceRegistry
    let settings: CloudSettings
    let store: CognitoStore
    let keys: SigningKeys
    let passwords: PasswordHasher
    let outbox: Outbox
    let challenges = Challenges()
    private let config: Mutex<Config>

    /// - Parameter outboxDirectory: where mail is put as `.eml` files; nil sends none.
    public convenience init(registry: ServiceRegistry, settings: CloudSettings, outboxDirectory: String?) throws {
        try self.init(
            registry: registry, settings: settings, outboxDirectory: outboxDirectory,
            passwordRounds: PasswordHasher.standardRounds)
    }

    init(registry: ServiceRegistry, settings: CloudSettings, outboxDirectory: String?, passwordRounds: Int) throws {
        self.registry = registry
        self.settings = settings
        store = try CognitoStore(path: settings.dataDirectory.map { $0 + "/cognito.sqlite" })
        keys = SigningKeys(store: store, random: settings.random)
        passwords = PasswordHasher(rounds: passwordRounds, random: settings.random)
        outbox = Outbox(directory: outboxDirectory, random: settings.random)
        config = Mutex(
            Config(
                pools: Dictionary(try store.pools().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
                clients: Dictionary(try store.clients().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })))
    }

    public var model: ServiceModel { Cognito.service }
    public var resourceProviders: [any ResourceProvider] {
        [UserPoolResource(service: self), UserPoolClientResource(service: self), UserPoolGroupResource(service: self)]
    }

    public var operations: OperationTable {
        var table = OperationTable()
        registerPoolOperations(&table)
        registerClientOperations(&table)
        registerGroupOperations(&table)
        registerSignUpOperations(&table)
        registerAuthOperations(&table)
        registerPasswordOperations(&table)
        registerOwnOperations(&table)
        registerAdminOperations(&table)
        return table
    }

    var now: Timestamp { settings.clock.now }

    // MARK: - Pools and clients in memory

    var allPools: [UserPool] { config.withLock { $0.pools.values.sorted { $0.id < $1.id } } }

    func pool(_ id: String) throws(AWSError) -> UserPool {
        guard let pool = config.withLock({ $0.pools[id] }) else { throw .noPool(id) }
        return pool
    }

    func pool(ownedBy owner: String) -> UserPool? {
        config.withLock { $0.pools.values.first { $0.owner == owner } }
    }

    func remember(_ pool: UserPool) { config.withLock { $0.pools[pool.id] = pool } }

    func forget(pool id: String) {
        config.withLock { config in
            config.pools[id] = nil
            config.clients = config.clients.filter { $0.value.pool != id }
        }
    }

    func clients(of pool: String) -> [AppClient] {
        config.withLock { $0.clients.values.filter { $0.pool == pool }.sorted { $0.id < $1.id } }
    }

    /// A client and its pool.
    func client(_ id: String) throws(AWSError) -> (AppClient, UserPool) {
        let (client, pool) = config.withLock { config in
            let client = config.clients[id]
            return (client, client.flatMap { config.pools[$0.pool] })
        }
        guard let client, let pool else { throw .noClient(id) }
        return (client, pool)
    }

    func client(_ id: String, of pool: String) throws(AWSError) -> AppClient {
        _ = try self.pool(pool)
        guard let client = config.withLock({ $0.clients[id] }), client.pool == pool else { throw .noClient(id) }
        return client
    }

    func client(ownedBy owner: String) -> AppClient? {
        config.withLock { $0.clients.values.first { $0.owner == owner } }
    }

    func remember(_ client: AppClient) { config.withLock { $0.clients[client.id] = client } }
    func forget(client id: String) { config.withLock { $0.clients[id] = nil } }

    // MARK: - What clients must prove

    /// Checks SECRET_HASH where the client has a secret.
    func checkSecret(_ hash: String?, username: String, _ client: AppClient) throws(AWSError) {
        guard let secret = client.secret else { return }
        guard let hash else {
            throw .notAuthorized("Client \(client.id) is configured with secret but SECRET_HASH was not received")
        }
        let expected = secretHash(username: username, client: client.id, secret: secret)
        guard let given = [UInt8](base64: hash), given.isEqualInConstantTime(expected) else {
            throw .notAuthorized("Unable to verify secret hash for client \(client.id)")
        }
    }

    // MARK: - Keys and configuration for everyone

    /// `/{pool}/.well-known/jwks.json` and `/{pool}/.well-known/openid-configuration`.
    public func answer(_ request: WireRequest, _ context: RequestContext) async throws -> WireResponse? {
        guard request.method == "GET" || request.method == "HEAD" else { return nil }
        let parts = request.path.split(separator: "/")
        guard parts.count == 3, parts[1] == ".well-known", let pool = try? pool(String(parts[0])) else { return nil }
        let body: JSONValue
        switch parts[2] {
        case "jwks.json": body = ["keys": [try await keys.key(pool.id).jwk()]]
        case "openid-configuration": body = discovery(pool)
        default: return nil
        }
        return WireResponse(
            headers: [.contentType: "application/json", .cacheControl: "public, max-age=86400"],
            body: request.method == "HEAD" ? [] : body.utf8Bytes())
    }

    private func discovery(_ pool: UserPool) -> JSONValue {
        let issuer = pool.issuer(region: settings.region)
        return [
            "id_token_signing_alg_values_supported": ["RS256"], "issuer": .string(issuer),
            "jwks_uri": .string("\(issuer)/.well-known/jwks.json"),
            "response_types_supported": ["code", "token"],
            "scopes_supported": ["openid", "email", "phone", "profile"], "subject_types_supported": ["public"],
            "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
        ]
    }
}

extension OperationTable {
    /// Registers a handler that is called with input within the model's limits only.
    mutating func serve<Operation: AWSOperation>(
        _ operation: Operation.Type, pool: any KeyPath<Operation.Input, String> & Sendable,
        _ handle: @escaping @Sendable (Operation.Input) async throws -> Operation.Output
    ) where Operation.Input: AWSStructure {
        on(operation, resources: { input, context in [context.arn("cognito-idp", "userpool/\(input[keyPath: pool])")] })
        {
            input, _ in
            try input.checkLimits()
            return try await handle(input)
        }
    }

    mutating func serve<Operation: AWSOperation>(
        _ operation: Operation.Type, _ handle: @escaping @Sendable (Operation.Input) async throws -> Operation.Output
    ) where Operation.Input: AWSStructure {
        on(operation) { input, _ in
            try input.checkLimits()
            return try await handle(input)
        }
    }
}
