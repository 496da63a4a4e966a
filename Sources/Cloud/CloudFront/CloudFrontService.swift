import AWSCore
import AWSShapes
import CloudCore
import Synchronization

/// Amazon CloudFront: the edge in front of the site's bucket and the API.
///
/// Distributions and policies come from the template at each start, so nothing is kept on disk.
public final class CloudFrontService: CloudService {
    private struct State {
        var distributions: [String: Distribution] = [:]
        var cachePolicies = CachePolicy.managed
        var originRequestPolicies = OriginRequestPolicy.managed
        var responseHeadersPolicies = ResponseHeadersPolicy.managed
    }

    let registry: ServiceRegistry
    let settings: CloudSettings
    let cache = EdgeCache()
    let telemetry: EdgeTelemetry
    private let state = Mutex(State())

    public init(registry: ServiceRegistry, settings: CloudSettings) throws {
        self.registry = registry
        self.settings = settings
        telemetry = EdgeTelemetry(registry: registry, settings: settings)
    }

    public var model: ServiceModel { CloudFrontAPI.service }
    public var resourceProviders: [any ResourceProvider] {
        [DistributionResource(service: self), OriginAccessControlResource()]
            + PolicyResource.Kind.allCases.map { PolicyResource(service: self, kind: $0) }
    }
    public var operations: OperationTable {
        var table = OperationTable()
        registerOperations(&table)
        return table
    }

    public func run() async throws { await telemetry.run() }

    // MARK: - Configuration in memory

    var distributions: [Distribution] { state.withLock { $0.distributions.values.sorted { $0.id < $1.id } } }

    func distribution(_ id: String) -> Distribution? { state.withLock { $0.distributions[id] } }

    /// The one whose domain is asked for, else the first: one port serves one site.
    func distribution(for request: WireRequest) -> Distribution? {
        let host = request.headers.first("host") ?? ""
        return state.withLock { state in
            if state.distributions.count < 2 { return state.distributions.values.first }
            return state.distributions.values.first { host.hasPrefix($0.domain) }
                ?? state.distributions.values.min { $0.id < $1.id }
        }
    }

    func put(_ distribution: Distribution) {
        let before = state.withLock { $0.distributions.updateValue(distribution, forKey: distribution.id) }
        if let before, before.config != distribution.config { cache.invalidate(distribution.id) { _ in true } }
    }

    func removeDistribution(_ id: String) {
        _ = state.withLock { $0.distributions.removeValue(forKey: id) }
        cache.invalidate(id) { _ in true }
    }

    func cachePolicy(_ id: String) -> CachePolicy? { state.withLock { $0.cachePolicies[id] } }
    func originRequestPolicy(_ id: String) -> OriginRequestPolicy? { state.withLock { $0.originRequestPolicies[id] } }
    func responseHeadersPolicy(_ id: String) -> ResponseHeadersPolicy? {
        state.withLock { $0.responseHeadersPolicies[id] }
    }

    func put(_ policy: CachePolicy?, id: String) { state.withLock { $0.cachePolicies[id] = policy } }
    func put(_ policy: OriginRequestPolicy?, id: String) { state.withLock { $0.originRequestPolicies[id] = policy } }
    func put(_ policy: ResponseHeadersPolicy?, id: String) {
        state.withLock { $0.responseHeadersPolicies[id] = policy }
    }
}
