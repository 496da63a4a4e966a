import AWSCore
import CloudCore
import HTTPTypes
import Logging

/// The edge: what a viewer's request becomes.
extension CloudFrontService {
    /// Answers a viewer. Never throws: an origin that fails becomes 502.
    public func handle(_ request: WireRequest) async -> WireResponse {
        guard let distribution = distribution(for: request) else {
            return Self.page(404, "No distribution", requestID: "")
        }
        let requestID = settings.random.bytes(40).base64Encoded(urlSafe: true) + "=="
        var response = await serve(request, distribution, requestID)
        if let policy = distribution.behavior(for: request.path)?.responseHeadersPolicyID.flatMap(responseHeadersPolicy)
        {
            for name in policy.removed { if let field = HTTPField.Name(name) { response.headers[field] = nil } }
            for header in policy.headers where header.overrides || response.headers.first(header.name) == nil {
                response.headers.set(header.name, header.value)
            }
        }
        response.headers.set("Via", "1.1 \(distribution.id.lowercased()).cloudfront.net (CloudFront)")
        response.headers.set("X-Amz-Cf-Id", requestID)
        response.headers.set("X-Amz-Cf-Pop", "MAD53-P1")
        if request.method == "HEAD" {
            if response.headers[.contentLength] == nil, !response.body.isEmpty {
                response.headers[.contentLength] = String(response.body.count)
            }
            response.body = []
        }
        telemetry.record(distribution.id, request, response)
        return response
    }

    private func serve(_ request: WireRequest, _ distribution: Distribution, _ requestID: String) async -> WireResponse
    {
        guard distribution.isEnabled, let behavior = distribution.behavior(for: request.path),
            let origin = distribution.origins[behavior.originID]
        else { return Self.page(403, "The distribution is disabled.", requestID: requestID) }
        guard behavior.allowedMethods.contains(request.method) else {
            return Self.page(
                403,
                "This distribution is not configured to allow the HTTP request method that was used for this request.",
                requestID: requestID)
        }
        var request = request
        if request.path == "/", !distribution.rootObject.isEmpty { request.path = "/\(distribution.rootObject)" }
        let policy = behavior.cachePolicyID.flatMap(cachePolicy) ?? .disabled
        var response = await fetch(request, distribution, behavior, origin, policy)
        if let page = distribution.errorPages[response.status] {
            if let path = page.path {
                let inner = WireRequest(method: "GET", path: path, headers: request.headers)
                if let behavior = distribution.behavior(for: path), let origin = distribution.origins[behavior.originID]
                {
                    let policy = behavior.cachePolicyID.flatMap(cachePolicy) ?? .disabled
                    let found = await fetch(inner, distribution, behavior, origin, policy)
                    if found.status == 200 {
                        let status = page.status ?? response.status
                        response = found
                        response.status = status
                        response.headers.set("X-Cache", "Error from cloudfront")
                    }
                }
            } else if let status = page.status {
                response.status = status
            }
        }
        return response.tailored(to: request)
    }

    /// From the cache, or from the origin.
    private func fetch(
        _ request: WireRequest, _ distribution: Distribution, _ behavior: Distribution.Behavior,
        _ origin: Distribution.Origin, _ policy: CachePolicy
    ) async -> WireResponse {
        let isCacheable = !policy.isDisabled && (request.method == "GET" || request.method == "HEAD")
        let isZipped = isCacheable && behavior.compresses && policy.acceptsGzip && Compression.isWanted(by: request)
        let key = isCacheable ? cacheKey(request, distribution, policy, isZipped: isZipped) : ""
        let now = settings.clock.now
        let known = isCacheable ? cache.find(key) : nil
        if let known, known.expires > now { return known.hit(at: now) }
        var forwarded = request
        // A whole object is fetched for the cache; the viewer's conditions are answered here.
        if isCacheable {
            forwarded.method = "GET"
            for name in [HTTPField.Name.ifNoneMatch, .ifModifiedSince, .range] { forwarded.headers[name] = nil }
        }
        var response: WireResponse
        do {
            response = try await ask(origin, forwarded, distribution, behavior, policy)
        } catch {
            settings.logger.error("cloudfront.origin", metadata: ["origin": "\(origin.id)", "error": "\(error)"])
            response = Self.page(502, "CloudFront wasn't able to connect to the origin.", requestID: "")
        }
        if response.status >= 500, let known, known.response.status < 400 { return known.hit(at: now) }
        if behavior.compresses, policy.acceptsGzip, isCacheable { Compression.apply(to: &response, isWanted: isZipped) }
        response.headers.set("X-Cache", response.status >= 400 ? "Error from cloudfront" : "Miss from cloudfront")
        if isCacheable, let ttl = lifetime(response, policy, distribution, now), ttl > 0 {
            let entry = EdgeCache.Entry(
                distribution: distribution.id, path: request.path, response: response, stored: now,
                expires: now + .seconds(ttl))
            cache.keep(entry, as: key, now: now)
        }
        return response
    }

    private func cacheKey(
        _ request: WireRequest, _ distribution: Distribution, _ policy: CachePolicy, isZipped: Bool
    ) -> String {
        var key = "\(distribution.id) \(request.path)"
        if isZipped { key += "\ngzip" }
        for pair in request.rawQuery.split(separator: "&")
        where policy.queries.contains(pair.prefix { $0 != "=" }.lowercased()) {
            key += "\n?\(pair)"
        }
        for name in policy.headers.names.sorted() { key += "\n\(name):\(request.headers.first(name) ?? "")" }
        for cookie in Self.cookies(request) where policy.cookies.contains(cookie.name.lowercased()) {
            key += "\n;\(cookie.text)"
        }
        return key
    }

    static func cookies(_ request: WireRequest) -> [(name: String, text: String)] {
        request.headers[values: .cookie].flatMap { $0.split(separator: ";") }.map { part in
            let text = part.drop { $0 == " " }
            return (String(text.prefix { $0 != "=" }), String(text))
        }
    }

    /// How many seconds an answer is good; nil when it must not be kept.
    ///
    /// Source: CloudFront Developer Guide, "Manage how long content stays in the cache (expiration)" and "How CloudFront
    /// processes HTTP 4xx and 5xx status codes from your origin".
    private func lifetime(
        _ response: WireResponse, _ policy: CachePolicy, _ distribution: Distribution, _ now: Timestamp
    ) -> Int? {
        let isError = Self.keptErrors.contains(response.status) || distribution.errorPages[response.status] != nil
        guard isError || Self.keptStatuses.contains(response.status) else { return nil }
        var directives: [Substring: Substring] = [:]
        for directive in (response.headers[.cacheControl] ?? "").lowercased().split(separator: ",") {
            let text = directive.drop { $0 == " " }
            let name = text.prefix { $0 != "=" }
            directives[name] = text.dropFirst(name.count + 1)
        }
        if directives["no-store"] != nil || directives["no-cache"] != nil || directives["private"] != nil {
            return policy.minimum > 0 ? policy.minimum : nil
        }
        if isError { return distribution.errorPages[response.status].map { Int($0.ttl.components.seconds) } ?? 10 }
        var given = (directives["s-maxage"] ?? directives["max-age"]).flatMap { Int($0) }
        if given == nil, let end = response.headers[.expires].flatMap({ Timestamp(httpDate: $0) }) {
            given = Int(max(.zero, end - now).components.seconds)
        }
        guard let given else { return max(policy.minimum, min(policy.fallback, policy.maximum)) }
        return min(max(given, policy.minimum), policy.maximum)
    }

    private static let keptStatuses: Set<Int> = [200, 203, 204, 300, 301, 302, 307, 308]
    /// Kept for a while, so that an origin in trouble is not asked by everybody.
    private static let keptErrors: Set<Int> = [404, 410, 414, 500, 501, 502, 503, 504]

    /// The edge's own error page.
    static func page(_ status: Int, _ text: String, requestID: String) -> WireResponse {
        let body = """
            <!DOCTYPE HTML><HTML><HEAD><TITLE>ERROR: The request could not be satisfied</TITLE></HEAD><BODY>
            <H1>\(status) ERROR</H1><H2>The request could not be satisfied.</H2><HR>
            \(text)
            <PRE>Generated by cloudfront (CloudFront)
            Request ID: \(requestID)</PRE></BODY></HTML>
            """
        var response = WireResponse(status: status, headers: [.contentType: "text/html"], body: Array(body.utf8))
        response.headers.set("Server", "CloudFront")
        response.headers.set("X-Cache", "Error from cloudfront")
        return response
    }
}

extension EdgeCache.Entry {
    /// The answer from the cache.
    fileprivate func hit(at now: Timestamp) -> WireResponse {
        var response = response
        response.headers.set("X-Cache", "Hit from cloudfront")
        response.headers.set("Age", String((now - stored).components.seconds))
        return response
    }
}
