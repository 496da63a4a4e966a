import AWSCore
import AWSShapes
import CloudCore
import Synchronization

/// Amazon API Gateway: REST APIs with Cognito authorizers, throttling, a stage cache and Lambda proxy integrations.
///
/// APIs and stages come from the template at each start, so nothing is kept on disk.
public final class APIGatewayService: CloudService {
    struct Published: Sendable {
        var api: RestAPI
        var stages: [String: APIStage] = [:]
    }

    let registry: ServiceRegistry
    let settings: CloudSettings
    let authorizer: CognitoAuthorizer
    let throttle = Throttle()
    let cache = StageCache()
    let telemetry: GatewayTelemetry
    let tracing: GatewayTracing
    private let apis = Mutex<[String: Published]>([:])

    public init(registry: ServiceRegistry, settings: CloudSettings) throws {
        self.registry = registry
        self.settings = settings
        authorizer = CognitoAuthorizer(registry: registry, settings: settings)
        telemetry = GatewayTelemetry(registry: registry, settings: settings)
        tracing = GatewayTracing(registry: registry, settings: settings)
    }

    public var model: ServiceModel { APIGateway.service }
    public var resourceProviders: [any ResourceProvider] {
        [RestAPIResource(service: self), DeploymentResource(), StageResource(service: self), AccountResource()]
    }

    public var operations: OperationTable {
        var table = OperationTable()
        registerReads(&table)
        return table
    }

    public func run() async throws {
        async let traces: Void = tracing.run()
        await telemetry.run()
        await traces
    }

    // MARK: - APIs in memory

    var all: [Published] { apis.withLock { $0.values.sorted { $0.api.id < $1.api.id } } }

    func published(_ id: String) -> Published? { apis.withLock { $0[id] } }

    func find(_ id: String) throws(AWSError) -> Published {
        guard let found = published(id) else {
            throw AWSError(
                "NotFoundException", "Invalid API identifier specified \(settings.accountID):\(id)", status: 404)
        }
        return found
    }

    func put(_ api: RestAPI) { apis.withLock { $0[api.id, default: Published(api: api)].api = api } }

    /// An API takes along what its stages keep.
    func remove(_ id: String) {
        apis.withLock { $0[id] = nil }
        cache.flush(prefix: "\(id)/")
    }

    func put(_ stage: APIStage, of id: String) throws(AWSError) {
        let isKnown = apis.withLock { apis in
            guard var known = apis[id] else { return false }
            known.stages[stage.name] = stage
            apis[id] = known
            return true
        }
        if !isKnown { _ = try find(id) }
    }

    func removeStage(_ name: String, of id: String) {
        apis.withLock { $0[id]?.stages[name] = nil }
        cache.flush(prefix: "\(id)/\(name)/")
    }
}
