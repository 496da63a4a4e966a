import AWSCore
import AWSShapes
import CloudCore
import Logging
import Synchronization

/// Amazon Simple Storage Service: general purpose buckets with versions, encryption at rest, policies and lifecycles.
///
/// Bodies arrive and leave whole: the front door holds one request in memory, so an object is as large as a request
/// may be, and larger ones come in parts.
public final class S3Service: CloudService {
    let registry: ServiceRegistry
    let settings: CloudSettings
    let store: ObjectStore
    /// Nil when data is kept in memory: then every body is in its row.
    let bodies: Bodies?
    let cipher: ObjectCipher
    let access: BucketAccess
    private let buckets: Mutex<[String: Bucket]>

    public init(registry: ServiceRegistry, settings: CloudSettings) throws {
        self.registry = registry
        self.settings = settings
        let directory = settings.dataDirectory
        store = try ObjectStore(path: directory.map { $0 + "/s3.sqlite" }, durability: settings.durability)
        let store = store
        bodies = try directory.map { try Bodies(directory: $0, of: store, settings) }
        let masterKey = try directory.map { try SecretFile.load($0 + "/s3.key", random: settings.random) }
        cipher = ObjectCipher(
            registry: registry, settings: settings, masterKey: masterKey ?? settings.random.bytes(32))
        access = BucketAccess(identity: registry.identity, accountID: settings.accountID)
        buckets = Mutex(
            Dictionary(try store.buckets().map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }))
    }

    public var model: ServiceModel { S3.service }
    public var resourceProviders: [any ResourceProvider] {
        [BucketResource(service: self), BucketPolicyResource(service: self)]
    }

    public var operations: OperationTable {
        var table = OperationTable()
        registerBucketOperations(&table)
        registerSettingsOperations(&table)
        registerReadOperations(&table)
        registerWriteOperations(&table)
        registerDeleteOperations(&table)
        registerListOperations(&table)
        registerVersionOperations(&table)
        registerTagOperations(&table)
        registerUploadOperations(&table)
        return table
    }

    /// Sweeps up after a crash, then applies the lifecycle rules once an hour.
    public func run() async throws {
        if let swept = try await bodies?.sweep(), swept != Bodies.Swept() {
            settings.logger.info("s3.swept", metadata: ["files": "\(swept.files)", "bytes": "\(swept.bytes)"])
        }
        while !Task.isCancelled {
            do { try await applyLifecycles() } catch is CancellationError { return } catch {
                settings.logger.error("s3.lifecycle", metadata: ["error": "\(error)"])
            }
            do { try await settings.clock.sleep(for: .seconds(3600)) } catch { return }
        }
    }

    // MARK: - Buckets in memory

    var allBuckets: [Bucket] { buckets.withLock { $0.values.sorted { $0.name < $1.name } } }

    func bucket(named name: String) -> Bucket? { buckets.withLock { $0[name] } }

    /// The bucket of a request; 403 when the caller thinks that it belongs to somebody else.
    func bucket(_ name: String, owner: String?) throws(AWSError) -> Bucket {
        guard let bucket = bucket(named: name) else { throw .noSuchBucket(name) }
        if let owner, owner != settings.accountID { throw .denied() }
        return bucket
    }

    func remember(_ bucket: Bucket) {
        buckets.withLock { buckets in
            if let known = buckets[bucket.name], known.id == bucket.id, known.revision > bucket.revision { return }
            buckets[bucket.name] = bucket
        }
    }

    func forget(_ bucket: Bucket) {
        buckets.withLock { if $0[bucket.name]?.id == bucket.id { $0[bucket.name] = nil } }
    }

    /// Changes a bucket's settings on disk, then in memory.
    func change(_ bucket: Bucket, _ change: @escaping @Sendable (inout BucketSettings) throws -> Void) async throws {
        remember(try await store.change(bucket, change))
    }

    /// The canonical user id that stands for the account.
    var owner: S3.Owner { S3.Owner(id: String(repeating: settings.accountID, count: 6).prefix(64).lowercased()) }
}
