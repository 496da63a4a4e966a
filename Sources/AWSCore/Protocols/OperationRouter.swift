import HTTPTypes

/// Which protocol a request speaks, and which operation it asks for.
public struct OperationRouter: Sendable {
    private struct Route: Sendable {
        let operation: OperationSchema
        var template: URITemplate { operation.template }
        let queryNames: Set<String>
        let requiredQuery: [String]
        let requiredHeaders: [String]
        let literalCount: Int
    }

    private let service: ServiceModel
    private let operations: [String: OperationSchema]
    private let routes: [Route]
    private let jsonProtocol: AWSProtocol?
    private let restProtocol: AWSProtocol?

    public init(service: ServiceModel, operations: [OperationSchema]) {
        self.service = service
        self.operations = Dictionary(operations.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        jsonProtocol = service.protocols.first { $0 == .awsJson1_0 || $0 == .awsJson1_1 }
        restProtocol = service.protocols.first { $0 == .restXml || $0 == .restJson1 }
        routes =
            restProtocol == nil
            ? []
            : operations.map { operation in
                let template = operation.template
                let query = operation.input.members.filter { $0.location == .querystring }
                return Route(
                    operation: operation,
                    queryNames: Set(query.map(\.wireName) + template.literalQuery.map(\.name)),
                    requiredQuery: query.filter(\.isRequired).map(\.wireName),
                    requiredHeaders: operation.input.members.filter { $0.location == .header && $0.isRequired }.map(
                        \.headerName),
                    literalCount: template.segments.count { if case .literal = $0 { true } else { false } })
            }
    }

    /// Nil when the request asks for nothing that is built here.
    public func route(_ request: WireRequest) -> (AWSProtocol, OperationSchema)? {
        if let wireProtocol = rpcProtocol(of: request) {
            return rpcName(in: request, wireProtocol).flatMap { operations[$0] }.map { (wireProtocol, $0) }
        }
        return restProtocol.flatMap { wireProtocol in restRoute(request).map { (wireProtocol, $0) } }
    }

    /// The operation a request names, known or not; for restXml and restJson its method and path.
    public func operationName(in request: WireRequest) -> String? {
        if let wireProtocol = rpcProtocol(of: request) { return rpcName(in: request, wireProtocol) }
        guard restProtocol != nil else { return nil }
        return restRoute(request)?.name ?? "\(request.method) \(request.path)"
    }

    /// The protocol to answer a request in, also when its operation is unknown.
    public func wireProtocol(of request: WireRequest) -> AWSProtocol {
        rpcProtocol(of: request) ?? restProtocol ?? service.protocols.first ?? .awsJson1_0
    }

    // MARK: One path for all operations

    private func rpcProtocol(of request: WireRequest) -> AWSProtocol? {
        if service.protocols.contains(.rpcv2Cbor),
            request.headers.value(.smithyProtocol) == "rpc-v2-cbor" || Self.rpcv2Path(request.path) != nil
        {
            return .rpcv2Cbor
        }
        if let jsonProtocol, request.headers.contains(.amzTarget) {
            let contentType = request.headers.value(.contentType) ?? ""
            if contentType.hasPrefix("application/x-amz-json-1.1") { return .awsJson1_1 }
            if contentType.hasPrefix("application/x-amz-json-1.0") { return .awsJson1_0 }
            return jsonProtocol
        }
        if service.protocols.contains(.awsQuery) { return .awsQuery }
        return jsonProtocol
    }

    private func rpcName(in request: WireRequest, _ wireProtocol: AWSProtocol) -> String? {
        switch wireProtocol {
        case .rpcv2Cbor: return Self.rpcv2Path(request.path)
        case .awsQuery: return AWSQuery.action(of: request)
        default:
            guard let target = request.headers.value(.amzTarget) else { return nil }
            guard let dot = target.utf8.lastIndex(of: UInt8(ascii: ".")) else {
                return service.targetPrefix == nil ? target : nil
            }
            guard service.targetPrefix == nil || target[..<dot] == service.targetPrefix ?? "" else { return nil }
            return String(target[target.index(after: dot)...])
        }
    }

    /// The operation of `/service/{Service}/operation/{Operation}`.
    private static func rpcv2Path(_ path: String) -> String? {
        guard path.utf8.count > 1 else { return nil }
        let parts = path.split(separator: "/")
        guard parts.count >= 4, parts[parts.count - 4] == "service", parts[parts.count - 2] == "operation" else {
            return nil
        }
        return String(parts[parts.count - 1])
    }

    // MARK: A path for each operation

    /// The best match: every literal query key has to be there; then count what else of the operation's is.
    private func restRoute(_ request: WireRequest) -> OperationSchema? {
        let path = URITemplate.split(request.path)
        let query = request.query
        let names = Set(query.map(\.name))
        let subresources = service.name == "s3" ? names.intersection(Self.s3Subresources) : []
        var best: (score: (Int, Int, Int), operation: OperationSchema)?
        for route in routes where route.operation.method == request.method {
            guard subresources.isSubset(of: route.queryNames),
                route.template.literalQuery.allSatisfy({ literal in
                    literal.value == nil
                        ? names.contains(literal.name)
                        : query.contains { $0.name == literal.name && $0.value == literal.value }
                }),
                route.template.isPath(path)
            else { continue }
            let query = route.requiredQuery.reduce(0) { $0 + (names.contains($1) ? 1 : -1) }
            let headers = route.requiredHeaders.reduce(0) { $0 + (request.headers.first($1) == nil ? -1 : 1) }
            let score = (
                route.template.literalQuery.count + query + headers, route.literalCount, route.template.segments.count
            )
            if let current = best, current.score >= score { continue }
            best = (score, route.operation)
        }
        return best?.operation
    }

    /// Query keys that make another operation of a request to S3, so that one that is not built here is not taken for
    /// its neighbour. Source: Amazon S3 API Reference, the request syntax of each action.
    private static let s3Subresources: Set<String> = [
        "accelerate", "acl", "analytics", "attributes", "cors", "delete", "encryption", "intelligent-tiering",
        "inventory", "legal-hold", "lifecycle", "location", "logging", "metadataTable", "metrics", "notification",
        "object-lock", "ownershipControls", "policy", "policyStatus", "publicAccessBlock", "replication",
        "requestPayment", "restore", "retention", "select", "session", "tagging", "torrent", "uploadId", "uploads",
        "versioning", "versions", "website",
    ]
}
