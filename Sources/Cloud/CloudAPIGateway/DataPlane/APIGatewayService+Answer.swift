import AWSCore
import AWSShapes
import CloudCore
import HTTPTypes

/// The data plane: routes, refuses, caches and calls.
extension APIGatewayService {
    static let maximumBodySize = 10 * 1024 * 1024

    public func answer(_ request: WireRequest, _ context: RequestContext) async throws -> WireResponse? {
        guard let target = target(of: request) else { return nil }
        guard let published = published(target.api), let stage = published.stages[target.stage] else {
            return Self.json(403, #"{"message":"Forbidden"}"#, type: "ForbiddenException", requestID: context.requestID)
        }
        var exchange = makeExchange(request, context, published.api, stage, target.path)
        (exchange.traceHeader, exchange.segment) = tracing.begin(
            request.headers.first("x-amzn-trace-id"), isTraced: stage.tracingEnabled)
        var response: WireResponse
        do {
            response = try await process(&exchange)
        } catch let refusal as Refusal {
            exchange.refusal = refusal
            response = respond(to: refusal, exchange)
        }
        response.headers.set("x-amzn-RequestId", exchange.requestID)
        response.headers.set("x-amz-apigw-id", exchange.extendedRequestID)
        response.headers.set("X-Amzn-Trace-Id", exchange.traceHeader)
        telemetry.record(exchange, response)
        tracing.record(exchange, response)
        return response
    }

    // MARK: - Where to

    private func target(of request: WireRequest) -> (api: String, stage: String, path: Substring)? {
        if request.path.hasPrefix("/restapis/") {
            let parts = request.path.split(separator: "/", maxSplits: 4, omittingEmptySubsequences: true)
            guard parts.count >= 4, parts[3] == "_user_request_" else { return nil }
            let rest = parts.count > 4 ? request.path[request.path.index(before: parts[4].startIndex)...] : "/"
            return (String(parts[1]), String(parts[2]), rest)
        }
        guard let host = request.headers.first("host") ?? request.headers.first(":authority"),
            let dot = host.firstIndex(of: "."), host[dot...].hasPrefix(".execute-api.")
        else { return nil }
        let path = request.path.dropFirst()
        let stage = path.prefix { $0 != "/" }
        let rest = path[stage.endIndex...]
        return (String(host[..<dot]), String(stage), rest.isEmpty ? "/" : rest)
    }

    private func makeExchange(
        _ request: WireRequest, _ context: RequestContext, _ api: RestAPI, _ stage: APIStage, _ path: Substring
    ) -> Exchange {
        Exchange(
            api: api, stage: stage, request: request, started: settings.clock.now, requestID: context.requestID,
            extendedRequestID: settings.random.bytes(11).base64Encoded(), sourceIP: context.sourceIP,
            host: "\(api.id).execute-api.\(settings.region).amazonaws.com", path: String(path), query: request.query,
            traceHeader: "")
    }

    // MARK: - The steps of a request

    private func process(_ exchange: inout Exchange) async throws -> WireResponse {
        guard let match = exchange.api.routes.match(exchange.path[...], method: exchange.request.method),
            let method = match.resource.method(exchange.request.method)
        else { throw Refusal(.missingAuthenticationToken) }
        exchange.resource = match.resource
        exchange.pathParameters = match.parameters.map { ($0.name, String($0.value).percentDecoded()) }
        guard exchange.request.body.count <= Self.maximumBodySize else { throw Refusal(.requestTooLarge) }
        // A method for any verb has one limit, not one for each verb that somebody may think of.
        let rules = exchange.stage.settings(path: match.resource.path, method: method.httpMethod)
        if let rate = rules.rateLimit, let burst = rules.burstLimit {
            let key = "\(exchange.stageARNPath)/\(method.httpMethod)\(match.resource.path)"
            guard throttle.admit(key, rate: rate, burst: burst, now: exchange.started) else {
                throw Refusal(.throttled)
            }
        }
        if let name = method.authorizer {
            guard let authorizer = exchange.api.authorizers[name] else { throw Refusal(.authorizerConfigurationError) }
            exchange.caller = try await self.authorizer.authorize(
                exchange.request.headers.first(authorizer.header), by: authorizer, scopes: method.scopes)
        }
        try method.validation?.check(exchange)
        guard exchange.stage.cacheClusterEnabled, rules.isCached, rules.ttl > .zero, exchange.request.method == "GET"
        else { return try await integrate(method, &exchange) }
        return try await cached(method, rules, &exchange)
    }

    private func cached(
        _ method: APIMethod, _ rules: APIStage.Settings, _ exchange: inout Exchange
    ) async throws -> WireResponse {
        var key = "\(exchange.stageARNPath)/\(exchange.resource?.path ?? "")"
        for parameter in method.cacheKeys {
            let value = exchange.value(of: parameter)
            // The length keeps two different lists of values from making one key.
            key += value.map { "|\($0.utf8.count):\($0)" } ?? "|-"
        }
        let control = exchange.request.headers[.cacheControl]?.lowercased() ?? ""
        let wantsFresh = control.contains("max-age=0")
        if !wantsFresh || rules.requiresAuthorizationForCacheControl {
            if var known = cache.find(key, now: exchange.started) {
                exchange.isCacheHit = true
                if wantsFresh {
                    known.headers.set(
                        "Warning", "199 Cache-control headers were ignored because the caller was unauthorized.")
                }
                return known
            }
        }
        exchange.isCacheHit = false
        let response = try await integrate(method, &exchange)
        if response.status == 200 {
            let now = settings.clock.now
            cache.keep(response, as: key, until: now + rules.ttl, now: now)
        }
        return response
    }

    private func integrate(_ method: APIMethod, _ exchange: inout Exchange) async throws -> WireResponse {
        switch method.integration {
        case .mock(let mock):
            var response = WireResponse(status: mock.status, body: Array(mock.body.utf8))
            response.headers[.contentType] = "application/json"
            for header in mock.headers { response.headers.set(header.name, header.value) }
            return response
        case .unsupported: throw Refusal(.apiConfigurationError)
        case .lambda(let function, let qualifier):
            return try await invoke(function, qualifier, method, &exchange)
        }
    }

    private func invoke(
        _ function: String, _ qualifier: String?, _ method: APIMethod, _ exchange: inout Exchange
    ) async throws -> WireResponse {
        let event = ProxyEvent.bytes(exchange, accountID: settings.accountID)
        let source =
            "arn:aws:execute-api:\(settings.region):\(settings.accountID):\(exchange.stageARNPath)/\(exchange.request.method)\(exchange.resource?.path ?? "")"
        let input = Lambda.InvocationRequest(functionName: function, payload: Blob(event), qualifier: qualifier)
        let began = settings.clock.now
        let registry = self.registry
        let trace = exchange.traceHeader
        let output: Lambda.InvocationResponse
        do {
            output = try await Deadline.run(method.timeout, clock: settings.clock) {
                try await registry.call(
                    Lambda.Invoke.self, input, as: .service("apigateway.amazonaws.com", sourceARN: source), trace: trace
                )
            }
        } catch {
            exchange.integrationLatency = settings.clock.now - began
            throw refusal(for: error)
        }
        exchange.integrationLatency = settings.clock.now - began
        exchange.integrationStatus = output.statusCode ?? 200
        // A function that failed and an answer of another shape look the same from outside.
        guard output.functionError == nil, let response = ProxyResponse.parse(output.payload?.bytes ?? []) else {
            throw Refusal(.default5XX)
        }
        return response
    }

    private func refusal(for error: any Error) -> any Error {
        switch error {
        case is CancellationError: error
        case is Deadline.Exceeded: Refusal(.integrationTimeout)
        case let error as AWSError
        where error.code == "AccessDeniedException" || error.code == "ResourceNotFoundException":
            // The API may not call the function, or there is none: the caller cannot help it.
            Refusal(.apiConfigurationError)
        default: Refusal(.integrationFailure)
        }
    }

    // MARK: - Refusals

    private func respond(to refusal: Refusal, _ exchange: Exchange) -> WireResponse {
        let specific = exchange.api.gatewayResponses[refusal.type]
        let custom = specific ?? exchange.api.gatewayResponses[refusal.type.fallback]
        let value = { exchange.variable($0, accountID: self.settings.accountID, region: self.settings.region) }
        var response = WireResponse(status: custom?.status ?? refusal.type.status)
        response.headers[.contentType] = custom?.contentType ?? "application/json"
        response.headers.set("x-amzn-ErrorType", refusal.type.errorType)
        for header in custom?.headers ?? [] { response.headers.set(header.name, header.value.render(value)) }
        let body = custom?.template?.render(escaping: true, value) ?? "{\"message\":\"\(refusal.message)\"}"
        response.body = Array(body.utf8)
        return response
    }

    private static func json(_ status: Int, _ body: String, type: String, requestID: String) -> WireResponse {
        var response = WireResponse(status: status, headers: [.contentType: "application/json"], body: Array(body.utf8))
        response.headers.set("x-amzn-ErrorType", type)
        response.headers.set("x-amzn-RequestId", requestID)
        return response
    }
}
