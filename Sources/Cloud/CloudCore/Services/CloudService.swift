import AWSCore

/// One AWS service of the local cloud. It reaches its neighbours only through `ServiceRegistry`.
public protocol CloudService: Sendable {
    var model: ServiceModel { get }
    /// What it answers on the wire.
    var operations: OperationTable { get }
    /// The CloudFormation resource types it owns.
    var resourceProviders: [any ResourceProvider] { get }

    /// Limits and touches of its front end.
    var frontEnd: FrontEnd { get }

    /// Answers plain HTTP that is not an AWS API call (a REST API's routes, a user pool's JWKS); nil when it is not
    /// for this service.
    func answer(_ request: WireRequest, _ context: RequestContext) async throws -> WireResponse?

    /// Background work: timers, pollers. Returns when the task is cancelled; in-flight work is finished first.
    func run() async throws
}

extension CloudService {
    public var resourceProviders: [any ResourceProvider] { [] }
    public var frontEnd: FrontEnd { FrontEnd() }
    public func answer(_ request: WireRequest, _ context: RequestContext) async throws -> WireResponse? { nil }
    public func run() async throws {}
}
