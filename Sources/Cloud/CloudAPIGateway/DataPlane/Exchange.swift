import AWSCore
import CloudCore
import HTTPTypes

/// One request on its way through a stage, and what became known of it.
struct Exchange: Sendable {
    let api: RestAPI
    let stage: APIStage
    let request: WireRequest
    let started: Timestamp
    let requestID: String
    /// `x-amz-apigw-id`.
    let extendedRequestID: String
    let sourceIP: String
    let host: String
    /// The path after the stage.
    let path: String
    let query: [(name: String, value: String)]
    /// `X-Amzn-Trace-Id` as the integration and the caller get it.
    var traceHeader: String
    /// Nil unless the request is sampled.
    var segment: GatewayTracing.Segment?
    var resource: RouteTable.Resource?
    var pathParameters: [(name: String, value: String)] = []
    var caller: Caller?
    var refusal: Refusal?
    var integrationLatency: Duration?
    var integrationStatus: Int?
    var isCacheHit: Bool?

    var stageARNPath: String { "\(api.id)/\(stage.name)" }
    var userAgent: String? { request.headers[.userAgent] }

    func value(of parameter: ParameterReference) -> String? {
        switch parameter.place {
        case .header: request.headers.first(parameter.name)
        case .path: pathParameters.first { $0.name == parameter.name }?.value
        case .querystring: query.last { $0.name == parameter.name }?.value
        }
    }

    /// A `$context` variable that does not depend on the response.
    func variable(_ name: String, accountID: String, region: String) -> String? {
        switch name {
        case "requestId": requestID
        case "extendedRequestId": extendedRequestID
        case "apiId": api.id
        case "accountId": accountID
        case "stage": stage.name
        case "deploymentId": stage.deploymentID
        case "httpMethod": request.method
        case "path": "/\(stage.name)\(path)"
        case "protocol": "HTTP/1.1"
        case "resourcePath": resource?.path
        case "resourceId": resource?.id
        case "requestTime": started.commonLogDate
        case "requestTimeEpoch": String(started.milliseconds)
        case "domainName": host
        case "domainPrefix": String(host.prefix { $0 != "." })
        case "identity.sourceIp": sourceIP
        case "identity.userAgent": userAgent
        case "xrayTraceId":
            traceHeader.split(separator: ";").first { $0.hasPrefix("Root=") }.map { String($0.dropFirst(5)) }
        case "integrationLatency", "integration.latency": integrationLatency.map { String($0.milliseconds) }
        case "integration.status", "integrationStatus": integrationStatus.map(String.init)
        case "error.message": refusal?.message
        case "error.messageString": refusal.map { "\"\($0.message)\"" }
        case "error.responseType": refusal?.type.rawValue
        case "error.validationErrorString":
            refusal.flatMap { $0.validationErrors.isEmpty ? nil : "[\($0.validationErrors.joined(separator: ", "))]" }
        case "authorizer.principalId": caller?.claim("sub")
        case let name where name.hasPrefix("authorizer.claims."): caller?.claim(String(name.dropFirst(18)))
        default: nil
        }
    }
}

extension Duration {
    /// Whole milliseconds.
    var milliseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1000 + attoseconds / 1_000_000_000_000_000
    }
}
