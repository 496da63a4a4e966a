import HTTPTypes

/// Signs requests with AWS Signature Version 4.
public struct SigV4Signer: Sendable {
    /// What stands for the body in the signature.
    public enum Payload: Sendable, Hashable {
        /// The SHA-256 of the request's body.
        case body
        /// S3: the body is not covered.
        case unsigned
        /// A hash the caller knows, or one of S3's `STREAMING-…` words.
        case hash(String)
    }

    public let credentials: Credentials
    public let region: String
    /// The signing name: `dynamodb`, `s3` …
    public let service: String
    private let keys: SigningKeyCache

    public init(
        credentials: Credentials, region: String, service: String, keys: SigningKeyCache = SigningKeyCache()
    ) {
        self.credentials = credentials
        self.region = region
        self.service = service
        self.keys = keys
    }

    /// Adds `X-Amz-Date`, `X-Amz-Security-Token`, for S3 `X-Amz-Content-Sha256`, and `Authorization`.
    ///
    /// All headers are signed but those that proxies and HTTP clients change. `Host` itself is not added.
    public func sign(_ request: inout WireRequest, host: String, at time: Timestamp, payload: Payload = .body) {
        let date = time.amzDate
        let payloadHash = hash(of: payload, request)
        request.headers[.amzDate] = date
        if let token = credentials.sessionToken { request.headers[.amzSecurityToken] = token }
        if service == "s3" || payload != .body { request.headers[.amzContentSHA256] = payloadHash }
        request.headers[.authorization] = nil

        let names = Self.signedHeaders(of: request.headers)
        let scope = self.scope(date)
        let signature = signature(
            of: request, query: CanonicalRequest.query(request.rawQuery), host: host, names: names,
            payloadHash: payloadHash,
            date: date, scope: scope)
        request.headers[.authorization] =
            "\(sigV4Algorithm) Credential=\(credentials.accessKeyID)/\(scope), SignedHeaders=\(names.joined(separator: ";")), Signature=\(signature)"
    }

    /// A request whose query carries the signature: a URL that works for `expires` seconds, 1 to 604,800.
    public func presign(
        _ request: WireRequest, host: String, at time: Timestamp, expires: Int, payload: Payload? = nil
    ) throws(AWSError) -> WireRequest {
        guard (1...604_800).contains(expires) else {
            throw AWSError(
                "AuthorizationQueryParametersError",
                "X-Amz-Expires must be between 1 and 604800 seconds (a week).")
        }
        let date = time.amzDate
        let scope = self.scope(date)
        let names = Self.signedHeaders(of: request.headers)
        var presigned = request
        var query = request.rawQuery.isEmpty ? "" : request.rawQuery + "&"
        query += "X-Amz-Algorithm=\(sigV4Algorithm)"
        query += "&X-Amz-Credential=\("\(credentials.accessKeyID)/\(scope)".percentEncoded())"
        query += "&X-Amz-Date=\(date)&X-Amz-Expires=\(expires)"
        query += "&X-Amz-SignedHeaders=\(names.joined(separator: ";").percentEncoded())"
        if let token = credentials.sessionToken { query += "&X-Amz-Security-Token=\(token.percentEncoded())" }
        let signature = signature(
            of: request, query: CanonicalRequest.query(query), host: host, names: names,
            payloadHash: hash(of: payload ?? (service == "s3" ? .unsigned : .body), request), date: date, scope: scope)
        presigned.rawQuery = query + "&X-Amz-Signature=\(signature)"
        return presigned
    }

    private func scope(_ date: String) -> String { "\(date.prefix(8))/\(region)/\(service)/aws4_request" }

    private func hash(of payload: Payload, _ request: WireRequest) -> String {
        switch payload {
        case .body: sha256Hex(request.body)
        case .unsigned: CanonicalRequest.unsignedPayload
        case .hash(let hash): hash
        }
    }

    private func signature(
        of request: WireRequest, query: String, host: String, names: [String], payloadHash: String, date: String,
        scope: String
    ) -> String {
        let canonical = CanonicalRequest.bytes(
            of: request, query: query, host: host, signedHeaders: names, payloadHash: payloadHash,
            encodesPathTwice: service != "s3")
        let text = CanonicalRequest.stringToSign(date: date, scope: scope, request: canonical)
        let key = keys.key(
            secret: credentials.secretAccessKey, day: String(date.prefix(8)), region: region, service: service)
        return hmacHex(text, key: key)
    }

    static func signedHeaders(of headers: HTTPFields) -> [String] {
        var names: [String] = ["host"]
        for field in headers {
            let name = field.name.canonicalName
            if !unsignedHeaders.contains(name), !names.contains(name) { names.append(name) }
        }
        names.sort()
        return names
    }

    /// Headers that may change on the way.
    private static let unsignedHeaders: Set<String> = [
        "authorization", "connection", "content-length", "expect", "host", "transfer-encoding", "user-agent",
        "x-amzn-trace-id",
    ]
}

extension HTTPField.Name {
    static let amzDate = Self("X-Amz-Date")!
    static let amzSecurityToken = Self("X-Amz-Security-Token")!
    static let amzContentSHA256 = Self("X-Amz-Content-Sha256")!
}
