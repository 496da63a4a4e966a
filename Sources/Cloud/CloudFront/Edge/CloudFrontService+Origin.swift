import AWSCore
import AWSShapes
import CloudCore
import HTTPTypes

/// How the edge reaches an origin: a bucket by GetObject, anything else by HTTP within the process.
extension CloudFrontService {
    func ask(
        _ origin: Distribution.Origin, _ request: WireRequest, _ distribution: Distribution,
        _ behavior: Distribution.Behavior, _ policy: CachePolicy
    ) async throws -> WireResponse {
        switch origin.kind {
        case .bucket(let bucket, let isSigned):
            return try await askBucket(bucket, origin, request, distribution, isSigned: isSigned)
        case .custom:
            let forwarded = forward(request, origin, behavior, policy)
            let context = registry.makeContext(principal: .anonymous, trace: request.headers.first("x-amzn-trace-id"))
            return try await registry.answer(forwarded, context)
                ?? Self.page(502, "CloudFront wasn't able to resolve the origin domain name.", requestID: "")
        }
    }

    // MARK: - Buckets

    private func askBucket(
        _ bucket: String, _ origin: Distribution.Origin, _ request: WireRequest, _ distribution: Distribution,
        isSigned: Bool
    ) async throws -> WireResponse {
        let key = String("\(origin.path)\(request.path)".dropFirst()).percentDecoded()
        guard !key.isEmpty else { return Self.denied }
        let principal: Principal =
            isSigned ? .service("cloudfront.amazonaws.com", sourceARN: distribution.arn) : .anonymous
        let object: S3.GetObjectOutput
        do {
            object = try await registry.call(
                S3.GetObject.self,
                S3.GetObjectRequest(bucket: bucket, key: key, range: request.headers[.range]), as: principal)
        } catch let error as AWSError where error.status < 500 {
            return Self.xml(error)
        }
        var response = WireResponse(status: object.contentRange == nil ? 200 : 206, body: object.body?.bytes ?? [])
        let headers: [(HTTPField.Name, String?)] = [
            (.contentType, object.contentType ?? "binary/octet-stream"), (.eTag, object.eTag),
            (.lastModified, object.lastModified?.httpDate), (.cacheControl, object.cacheControl),
            (.contentEncoding, object.contentEncoding), (.contentLanguage, object.contentLanguage),
            (.contentDisposition, object.contentDisposition), (.contentRange, object.contentRange),
            (.acceptRanges, "bytes"), (.server, "AmazonS3"),
        ]
        for (name, value) in headers { if let value { response.headers[name] = value } }
        for (name, value) in object.metadata ?? [:] { response.headers.set("x-amz-meta-\(name)", value) }
        return response
    }

    private static let denied = xml(AWSError("AccessDenied", "Access Denied", status: 403))

    /// S3's errors reach the viewer as S3 writes them.
    private static func xml(_ error: AWSError) -> WireResponse {
        let status =
            error.code == "AccessDenied" || error.code == "AccessDeniedException"
            ? 403 : error.code == "NoSuchKey" ? 404 : error.status
        func escape(_ text: String) -> String {
            text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        }
        let body = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Error><Code>\(escape(error.code))</Code><Message>\(escape(error.message))</Message></Error>
            """
        return WireResponse(
            status: status, headers: [.contentType: "application/xml", .server: "AmazonS3"], body: Array(body.utf8))
    }

    // MARK: - Custom origins

    /// Source: CloudFront Developer Guide, "Request and response behavior for custom origins".
    private func forward(
        _ request: WireRequest, _ origin: Distribution.Origin, _ behavior: Distribution.Behavior, _ policy: CachePolicy
    ) -> WireRequest {
        let wanted = behavior.originRequestPolicyID.flatMap(originRequestPolicy) ?? OriginRequestPolicy()
        var headers = HTTPFields()
        for field in request.headers {
            let name = field.name.canonicalName
            let isAlways = Self.alwaysForwarded.contains(name)
            guard name != "cookie", name != "host", !Self.hopByHop.contains(name),
                isAlways || wanted.headers.contains(name) || policy.headers.contains(name)
            else { continue }
            headers.append(field)
        }
        let cookies = Self.cookies(request).filter {
            let name = $0.name.lowercased()
            return wanted.cookies.contains(name) || policy.cookies.contains(name)
        }
        if !cookies.isEmpty { headers[.cookie] = cookies.map(\.text).joined(separator: "; ") }
        let keepsHost = wanted.headers.contains("host") || policy.headers.contains("host")
        headers.set("Host", keepsHost ? request.headers.first("host") ?? origin.domain : origin.domain)
        if headers[.userAgent] == nil { headers[.userAgent] = "Amazon CloudFront" }
        headers.set("Via", "1.1 cloudfront.net (CloudFront)")
        for header in origin.headers { headers.set(header.name, header.value) }
        let query = request.rawQuery.split(separator: "&").filter { pair in
            let name = pair.prefix { $0 != "=" }.lowercased()
            return wanted.queries.contains(name) || policy.queries.contains(name)
        }
        return WireRequest(
            method: request.method, path: origin.path + request.path, rawQuery: query.joined(separator: "&"),
            headers: headers, body: request.body)
    }

    private static let alwaysForwarded: Set<String> = [
        "content-type", "content-length", "range", "if-none-match", "if-match", "if-modified-since",
        "if-unmodified-since",
        "x-amzn-trace-id", "x-forwarded-for",
    ]
    private static let hopByHop: Set<String> = [
        "connection", "keep-alive", "transfer-encoding", "te", "trailer", "upgrade", "proxy-connection", "expect",
    ]
}
