import AWSCore
import AWSShapes
import CloudCore
import Crypto
import Synchronization

/// AWS Key Management Service: symmetric keys (AES-256-GCM) with policies, aliases, rotation and deletion.
///
/// Keys and their unwrapped materials are kept in memory; what changes them is on disk before it is answered.
public final class KMSService: CloudService {
    /// A key ready to work.
    struct LoadedKey: Sendable {
        var key: KMSKey
        var policy: PolicyDocument
        /// Never empty, the oldest first.
        var materials: [KeyMaterial]
    }
    private struct State: Sendable {
        var keys: [String: LoadedKey] = [:]
        var aliases: [String: KeyAlias] = [:]
    }

    let registry: ServiceRegistry
    let settings: CloudSettings
    let store: KeyStore
    let authorizer: Authorizer
    private let state: Mutex<State>

    public init(registry: ServiceRegistry, settings: CloudSettings) throws {
        self.registry = registry
        self.settings = settings
        authorizer = Authorizer(
            identity: registry.identity, region: settings.region, accountID: settings.accountID)
        let store = try KeyStore(
            path: settings.dataDirectory.map { $0 + "/kms.sqlite" },
            rootKeyPath: settings.dataDirectory.map { $0 + "/kms.key" }, random: settings.random)
        self.store = store
        var loaded = State()
        for id in try store.keyIDs() { loaded.keys[id] = try Self.load(id, from: store) }
        for alias in try store.aliases() { loaded.aliases[alias.name] = alias }
        state = Mutex(loaded)
    }

    public var model: ServiceModel { KMS.service }
    public var resourceProviders: [any ResourceProvider] { [KeyResource(service: self), AliasResource(service: self)] }

    public var operations: OperationTable {
        var table = OperationTable()
        registerKeyOperations(&table)
        registerStateOperations(&table)
        registerPolicyOperations(&table)
        registerTagOperations(&table)
        registerAliasOperations(&table)
        registerRotationOperations(&table)
        registerCryptographicOperations(&table)
        return table
    }

    // MARK: - Keys in memory

    var allKeys: [KMSKey] { state.withLock { $0.keys.values.map(\.key) }.sorted { $0.id < $1.id } }
    var allAliases: [KeyAlias] { state.withLock { Array($0.aliases.values) }.sorted { $0.name < $1.name } }

    func loadedKey(_ id: String) -> LoadedKey? { state.withLock { $0.keys[id] } }
    func alias(_ name: String) -> KeyAlias? { state.withLock { $0.aliases[name] } }

    private static func load(_ id: String, from store: KeyStore) throws -> LoadedKey? {
        guard let (key, materials) = try store.key(id) else { return nil }
        return LoadedKey(key: key, policy: try KeyPolicy.parse(key.policy), materials: materials)
    }

    /// Takes what is on disk, under the lock: of two changes at once the later one stays in memory too.
    func refresh(key id: String) throws {
        try state.withLock { state in
            let fresh = try Self.load(id, from: store)
            state.keys[id] = fresh
            if fresh == nil { state.aliases = state.aliases.filter { $0.value.keyID != id } }
        }
    }

    func refresh(alias name: String) throws {
        try state.withLock { $0.aliases[name] = try store.alias(name) }
    }

    // MARK: - Names

    func keyARN(_ id: String) -> String { "arn:aws:kms:\(settings.region):\(settings.accountID):key/\(id)" }
    func aliasARN(_ name: String) -> String { "arn:aws:kms:\(settings.region):\(settings.accountID):\(name)" }

    /// The key of an id, an ARN, an alias or an alias ARN. An AWS managed key is made when it is first named.
    func find(_ name: String) async throws -> LoadedKey {
        switch try KeyName(name, region: settings.region, accountID: settings.accountID) {
        case .id(let id):
            guard let key = loadedKey(id) else { throw AWSError.keyNotFound(keyARN(id)) }
            return key
        case .alias(let name):
            if let alias = alias(name), let key = loadedKey(alias.keyID) { return key }
            guard let service = KeyName.managedService(name) else { throw AWSError.aliasNotFound(aliasARN(name)) }
            return try await makeManagedKey(alias: name, service: service)
        }
    }

    /// The key of a name, if the caller may do this with it.
    func find(
        _ name: String, for action: String, _ context: RequestContext, encryptionContext: [String: String] = [:]
    ) async throws -> LoadedKey {
        let found = try await find(name)
        try authorize(found, action, context, encryptionContext: encryptionContext)
        return found
    }

    func authorize(
        _ loaded: LoadedKey, _ action: String, _ context: RequestContext, encryptionContext: [String: String] = [:]
    ) throws(AWSError) {
        // Only its own service uses an AWS managed key, so that is where the call comes from.
        let service =
            loaded.key.manager == .aws
            ? allAliases.first { $0.keyID == loaded.key.id }.flatMap { KeyName.managedService($0.name) } : nil
        try authorizer.authorize(
            context.principal, action: "kms:" + action, key: loaded.key, policy: loaded.policy,
            encryptionContext: encryptionContext, via: service)
    }

    // MARK: - Changes

    /// Makes a key with its first material.
    func makeKey(
        _ configure: @escaping @Sendable (inout KMSKey) -> Void, isMultiRegion: Bool = false
    ) async throws
        -> KMSKey
    {
        let id = makeKeyID(isMultiRegion: isMultiRegion)
        var key = KMSKey(
            id: id, arn: keyARN(id), policy: KeyPolicy.usual(accountID: settings.accountID),
            created: settings.clock.now)
        key.isMultiRegion = isMultiRegion
        configure(&key)
        let made = try await store.write { [key, random = settings.random] writer in
            // Two applies of one template at once make one key.
            if let owner = key.owner, let existing = try writer.key(owner: owner) { return existing }
            try writer.save(key)
            try writer.addMaterial(to: id, random: random)
            return key
        }
        try refresh(key: made.id)
        return made
    }

    private func makeKeyID(isMultiRegion: Bool) -> String {
        let text = settings.random.uuid()
        guard isMultiRegion, let id = KeyID(text) else { return text }
        return KeyID(bytes: id.bytes, isMultiRegion: true).text
    }

    private func makeManagedKey(alias name: String, service: String) async throws -> LoadedKey {
        let id = makeKeyID(isMultiRegion: false)
        let now = settings.clock.now
        var key = KMSKey(
            id: id, arn: keyARN(id),
            policy: KeyPolicy.managed(service: service, region: settings.region, accountID: settings.accountID),
            created: now)
        key.manager = .aws
        key.description = "Default key that protects my \(service) data when no other key is defined"
        key.rotation.enable(period: KMSKey.Rotation.usualPeriod, now: now)
        let keyID = try await store.write { [key, random = settings.random] writer in
            if let existing = try writer.alias(name) { return existing.keyID }
            try writer.save(key)
            try writer.addMaterial(to: id, random: random)
            try writer.save(KeyAlias(name: name, keyID: id, created: now, updated: now))
            return id
        }
        try refresh(key: keyID)
        try refresh(alias: name)
        guard let loaded = loadedKey(keyID) else { throw AWSError.aliasNotFound(aliasARN(name)) }
        return loaded
    }

    /// Changes a key as it is on disk at that moment, so that no change is lost.
    @discardableResult
    func change(_ id: String, _ body: @escaping @Sendable (inout KMSKey) throws -> Void) async throws -> KMSKey {
        let arn = keyARN(id)
        let changed = try await store.write { writer in
            guard var key = try writer.key(id) else { throw AWSError.keyNotFound(arn) }
            let before = key
            try body(&key)
            if key != before { try writer.save(key) }
            return key
        }
        try refresh(key: id)
        return changed
    }
}
