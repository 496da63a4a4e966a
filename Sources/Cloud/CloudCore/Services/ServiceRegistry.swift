import AWSCore
import Synchronization

/// Where services find each other: by operation, in the process, with the same shapes and the same authorisation as
/// on the wire, without a socket.
public final class ServiceRegistry: Sendable {
    private let services: Mutex<[any CloudService]> = Mutex([])
    private let entries: Mutex<[String: OperationTable.Entry]> = Mutex([:])
    public let identity: Identity
    public let settings: CloudSettings

    public init(identity: Identity, settings: CloudSettings) {
        self.identity = identity
        self.settings = settings
    }

    public func register(_ service: any CloudService) {
        services.withLock { $0.append(service) }
        let table = service.operations.entries
        entries.withLock { entries in
            for (name, entry) in table { entries["\(service.model.name)/\(name)"] = entry }
        }
    }

    public var all: [any CloudService] { services.withLock { $0 } }

    public func entry(service: String, operation: String) -> OperationTable.Entry? {
        entries.withLock { $0["\(service)/\(operation)"] }
    }

    /// Calls an operation of another service as a principal, usually `.service("sns.amazonaws.com")`.
    ///
    /// A service principal passes IAM here; the called service checks its resource policy (queue policy, bucket
    /// policy, function policy) against `context.principal`.
    public func call<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: Operation.Input, as principal: Principal, trace: String? = nil
    ) async throws -> Operation.Output {
        let name = Operation.schema.name
        guard let entry = entry(service: Operation.service.name, operation: name),
            let typed = entry.typed as? OperationTable.Typed<Operation>
        else { throw AWSError.unknownOperation(name) }
        let context = makeContext(principal: principal, trace: trace)
        if let action = entry.action {
            try identity.authorize(principal, action: action, resources: typed.resources(input, context))
        }
        return try await typed.handle(input, context)
    }

    /// Whether the caller may call an operation from its document form, asked as on the wire once the resources are known.
    func authorizer(_ entry: OperationTable.Entry, _ context: RequestContext) -> OperationTable.Entry.Authorize {
        let identity = self.identity
        return { (resources: [String]) throws(AWSError) in
            if let action = entry.action {
                try identity.authorize(context.principal, action: action, resources: resources)
            }
        }
    }

    /// Offers plain HTTP to every service in turn, as an origin would receive it.
    public func answer(_ request: WireRequest, _ context: RequestContext) async throws -> WireResponse? {
        for service in all {
            if let response = try await service.answer(request, context) { return response }
        }
        return nil
    }

    /// The provider of a CloudFormation resource type.
    public func resourceProvider(for type: String) -> (any ResourceProvider)? {
        for service in all {
            if let provider = service.resourceProviders.first(where: { $0.type == type }) { return provider }
        }
        return nil
    }

    public func makeContext(principal: Principal, trace: String? = nil) -> RequestContext {
        RequestContext(
            requestID: settings.makeRequestID(), principal: principal, region: settings.region,
            accountID: settings.accountID, traceHeader: trace, endpoint: settings.endpoint.value)
    }
}
