import AWSCore
import AWSShapes
import CloudCore
import Logging
import Synchronization

/// AWS Lambda: functions, versions and aliases; execution environments that are child processes speaking the Runtime
/// API; asynchronous events; pollers that feed queues to functions.
public final class LambdaService: CloudService {
    let registry: ServiceRegistry
    let settings: CloudSettings
    let store: LambdaStore
    let host: EnvironmentHost
    let telemetry: LambdaTelemetry
    let codeFolders: CodeFolders
    let mappingChanges = ChangeSignal()
    let eventArrivals = ChangeSignal()
    private let functions: Mutex<[String: LambdaFunction]>
    private let mappings: Mutex<[String: EventSourceMapping]>
    private let scaling = Mutex(Scaling())

    private struct Scaling {
        /// By `name:version`.
        var pools: [String: FunctionPool] = [:]
        /// Replaced pools whose last work is not done.
        var retired: [FunctionPool] = []
        /// By function name and qualifier as callers write them.
        var targets: [TargetKey: InvocationTarget] = [:]
    }
    private struct TargetKey: Hashable {
        var function: String
        var qualifier: String?
    }
    private static let maximumTargets = 1000

    /// - Parameters:
    ///   - servicesEndpoint: the AWS endpoint that functions call, when it is not `settings.endpoint`.
    ///   - options: limits; AWS's where AWS has them.
    public init(
        registry: ServiceRegistry, settings: CloudSettings, servicesEndpoint: String? = nil,
        options: LambdaOptions = LambdaOptions()
    ) throws {
        self.registry = registry
        self.settings = settings
        store = try LambdaStore(path: settings.dataDirectory.map { $0 + "/lambda.sqlite" })
        telemetry = LambdaTelemetry(registry: registry, settings: settings)
        codeFolders = CodeFolders(dataDirectory: settings.dataDirectory)
        host = EnvironmentHost(
            registry: registry, settings: settings, options: options, servicesEndpoint: servicesEndpoint,
            telemetry: telemetry)
        let known = try store.functions()
        functions = Mutex(Dictionary(known.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }))
        mappings = Mutex(
            Dictionary(try store.mappings().map { ($0.uuid, $0) }, uniquingKeysWith: { first, _ in first }))
        codeFolders.sweep(keeping: Set(known.flatMap { [$0.latest.directory] + $0.versions.map(\.directory) }))
        for function in known {
            if let reserved = function.reservedConcurrency { host.ledger.reserve(function.name, reserved) }
            if !function.provisioned.isEmpty { applyProvisioning(function) }
        }
    }

    public var model: ServiceModel { Lambda.service }

    public var resourceProviders: [any ResourceProvider] {
        [
            FunctionResource(service: self), VersionResource(service: self), AliasResource(service: self),
            PermissionResource(service: self), EventSourceMappingResource(service: self),
            EventInvokeConfigResource(service: self),
        ]
    }

    public var operations: OperationTable {
        var table = OperationTable()
        registerInvoke(&table)
        registerFunctionOperations(&table)
        registerVersionOperations(&table)
        registerConcurrencyOperations(&table)
        registerPermissionOperations(&table)
        registerMappingOperations(&table)
        registerEventConfigOperations(&table)
        registerAccountOperations(&table)
        return table
    }

    func arn(_ name: String, _ qualifier: String? = nil) -> String {
        let arn = "arn:aws:lambda:\(settings.region):\(settings.accountID):function:\(name)"
        return qualifier.map { "\(arn):\($0)" } ?? arn
    }

    /// The IAM resource of a function name; nothing for names that are none.
    func resources(_ name: String, _ qualifier: String? = nil) -> [String] {
        guard let name = try? FunctionName(name, qualifier: qualifier) else { return [] }
        return [arn(name.name, name.qualifier)]
    }

    // MARK: - Functions

    var allFunctions: [LambdaFunction] { functions.withLock { $0.values.sorted { $0.name < $1.name } } }

    func find(_ name: String) -> LambdaFunction? { functions.withLock { $0[name] } }

    func function(_ name: FunctionName) throws(AWSError) -> LambdaFunction {
        guard let function = find(name.name) else { throw .functionNotFound(arn(name.name, name.qualifier)) }
        return function
    }

    /// Changes a function and returns once the change is on disk; an error changes nothing.
    @discardableResult
    func change<Value: Sendable>(
        _ name: String, _ body: (inout LambdaFunction) throws -> Value
    ) async throws -> Value {
        let value = try functions.withLock { functions in
            guard var function = functions[name] else { throw AWSError.functionNotFound(arn(name)) }
            let value = try body(&function)
            functions[name] = function
            return value
        }
        try await changed(name)
        return value
    }

    func add(_ function: LambdaFunction) async throws {
        let isNew = functions.withLock { functions in
            if functions[function.name] != nil { return false }
            functions[function.name] = function
            return true
        }
        guard isNew else { throw AWSError.functionExists(function.name) }
        try await changed(function.name)
    }

    func remove(_ name: String) async throws {
        guard functions.withLock({ $0.removeValue(forKey: name) }) != nil else {
            throw AWSError.functionNotFound(arn(name))
        }
        try await changed(name)
    }

    private func changed(_ name: String) async throws {
        rescale(name)
        try await store.save(function: name) { self.find(name) }
    }

    // MARK: - Mappings

    var allMappings: [EventSourceMapping] { mappings.withLock { $0.values.sorted { $0.uuid < $1.uuid } } }

    func mapping(_ uuid: String) -> EventSourceMapping? { mappings.withLock { $0[uuid] } }

    func put(_ mapping: EventSourceMapping) async throws {
        mappings.withLock { $0[mapping.uuid] = mapping }
        mappingChanges.announce()
        try await store.save(mapping: mapping.uuid) { self.mapping(mapping.uuid) }
    }

    func removeMapping(_ uuid: String) async throws {
        mappings.withLock { _ = $0.removeValue(forKey: uuid) }
        mappingChanges.announce()
        try await store.save(mapping: uuid) { nil }
    }

    /// Notes what the last batch came to; kept in memory only.
    func note(_ result: String, of uuid: String) {
        mappings.withLock { $0[uuid]?.configuration.lastProcessingResult = result }
    }

    // MARK: - Targets and pools

    /// The target of a function name and qualifier, from the cache when nothing has changed since.
    func target(_ name: String, _ qualifier: String?) throws -> InvocationTarget {
        let key = TargetKey(function: name, qualifier: qualifier)
        if let known = scaling.withLock({ $0.targets[key] }) { return known }
        let parsed = try FunctionName(name, qualifier: qualifier)
        let function = try self.function(parsed)
        guard let version = function.resolve(parsed.qualifier) else {
            throw AWSError.functionNotFound(arn(parsed.name, parsed.qualifier))
        }
        return scaling.withLock { scaling in
            func choice(_ version: FunctionVersion) -> InvocationTarget.Choice {
                .init(version: version.number, pool: pool(&scaling, function, version))
            }
            var secondary: (choice: InvocationTarget.Choice, weight: Double)?
            if let weights = parsed.qualifier.flatMap({ function.aliases[$0]?.routingConfig?.additionalVersionWeights }
            ),
                let (number, weight) = weights.first, let other = function.version(number)
            {
                secondary = (choice(other), weight)
            }
            let target = InvocationTarget(
                function: function, qualifier: parsed.qualifier, primary: choice(version), secondary: secondary,
                accountID: settings.accountID)
            if scaling.targets.count >= Self.maximumTargets { scaling.targets = [:] }
            scaling.targets[key] = target
            return target
        }
    }

    private func pool(_ scaling: inout Scaling, _ function: LambdaFunction, _ version: FunctionVersion) -> FunctionPool
    {
        let key = "\(function.name):\(version.number)"
        let spec = EnvironmentSpec(function, version)
        if let known = scaling.pools[key], known.spec == spec { return known }
        if let old = scaling.pools[key] { scaling.retired.append(old) }
        let made = FunctionPool(spec: spec, host: host)
        scaling.pools[key] = made
        return made
    }

    /// Brings targets, pools and limits up to what a function has become.
    private func rescale(_ name: String) {
        let function = find(name)
        host.ledger.reserve(name, function?.reservedConcurrency)
        let leaving = scaling.withLock { scaling -> [FunctionPool] in
            scaling.targets = [:]
            for (key, pool) in scaling.pools where pool.spec.functionName == name {
                if let function, let version = function.version(pool.spec.version),
                    EnvironmentSpec(function, version) == pool.spec
                {
                    continue
                }
                scaling.pools[key] = nil
                scaling.retired.append(pool)
            }
            return scaling.retired
        }
        for pool in leaving { pool.retire() }
        if let function { applyProvisioning(function) }
    }

    private func applyProvisioning(_ function: LambdaFunction) {
        var counts: [String: Int] = [:]
        for (qualifier, provisioned) in function.provisioned {
            guard let version = function.resolve(qualifier) else { continue }
            counts[version.number, default: 0] += provisioned.requested
        }
        let pools = scaling.withLock { scaling -> [FunctionPool] in
            for number in counts.keys {
                if let version = function.version(number) { _ = pool(&scaling, function, version) }
            }
            return scaling.pools.values.filter { $0.spec.functionName == function.name }
        }
        for pool in pools { pool.setProvisioned(counts[pool.spec.version] ?? 0) }
    }

    func provisioning(_ function: LambdaFunction, _ qualifier: String) -> FunctionPool.Provisioning? {
        guard let version = function.resolve(qualifier) else { return nil }
        return scaling.withLock { $0.pools["\(function.name):\(version.number)"] }?.provisioning
    }

    var pools: [FunctionPool] {
        scaling.withLock { scaling in
            scaling.retired.removeAll { $0.isEmpty }
            return Array(scaling.pools.values) + scaling.retired
        }
    }
}

/// Wakes whoever waits for something to have changed; changes before the wait count.
final class ChangeSignal: Sendable {
    let stream: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    init() { (stream, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1)) }

    func announce() { continuation.yield() }
}
