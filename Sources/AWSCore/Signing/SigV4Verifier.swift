import HTTPTypes

/// Checks that a request was signed by the holder of a secret.
public struct SigV4Verifier: Sendable {
    /// How far a request's date may be from ours.
    public static let tolerance: Duration = .seconds(15 * 60)

    /// What is known about the body while the headers are verified.
    public enum Body: Sendable, Hashable {
        /// It is in the request.
        case whole
        /// It was hashed while it was read: lower-case hexadecimal.
        case hashed(String)
        /// It is still to come: the caller compares its hash with ``Verified/payloadHash``.
        case deferred
    }

    /// What holds once the signature does, and what a streamed body is checked with.
    public struct Verified: Sendable {
        /// What the signature says about the body: a SHA-256, `UNSIGNED-PAYLOAD` or a `STREAMING-…` word.
        public let payloadHash: String
        let signature: String
        let date: String
        let scope: String
        let key: SigningKey

        /// The body is framed in aws-chunked and has to go through an ``AWSChunkedDecoder``.
        public var isChunked: Bool { payloadHash.hasPrefix("STREAMING-") }
    }

    private let keys: SigningKeyCache

    public init(keys: SigningKeyCache = SigningKeyCache()) { self.keys = keys }

    /// - Parameter host: the authority the client spoke to; the `Host` header when nil.
    @discardableResult
    public func verify(
        _ request: WireRequest, _ authorization: SigV4Authorization, secret: String, now: Timestamp,
        style: SigV4ErrorStyle, host: String? = nil, body: Body = .whole
    ) throws(AWSError) -> Verified {
        try check(authorization, now: now, style: style)
        let isS3 = authorization.service == "s3"
        if isS3 { try checkHeadersAreSigned(request, authorization) }
        let payloadHash = try payloadHash(of: request, authorization, body: body)

        let canonical = CanonicalRequest.bytes(
            of: request, query: CanonicalRequest.query(request.rawQuery),
            host: host ?? request.headers.first("host") ?? "",
            signedHeaders: authorization.signedHeaders, payloadHash: payloadHash, encodesPathTwice: !isS3)
        let text = CanonicalRequest.stringToSign(
            date: authorization.dateText, scope: authorization.scope, request: canonical)
        let key = keys.key(
            secret: secret, day: authorization.day, region: authorization.region, service: authorization.service)
        guard equalInConstantTime(key.authenticate(text), hex: authorization.signature) else { throw style.mismatch }
        return Verified(
            payloadHash: payloadHash, signature: authorization.signature, date: authorization.dateText,
            scope: authorization.scope, key: key)
    }

    /// What can be said of a signature without knowing whose it is: when it was made, and what for.
    public func check(_ authorization: SigV4Authorization, now: Timestamp, style: SigV4ErrorStyle) throws(AWSError) {
        try checkTime(authorization, now: now, style: style)
        try authorization.checkScope(style: style)
    }

    private func checkTime(_ authorization: SigV4Authorization, now: Timestamp, style: SigV4ErrorStyle) throws(AWSError)
    {
        if authorization.date > now + Self.tolerance { throw style.skewed(authorization.date, now: now) }
        if let expires = authorization.expires {
            if authorization.date + .seconds(expires) < now {
                throw style.expired(authorization, expires: expires, now: now)
            }
        } else if authorization.date < now - Self.tolerance {
            throw style.skewed(authorization.date, now: now)
        }
    }

    private func checkHeadersAreSigned(_ request: WireRequest, _ authorization: SigV4Authorization) throws(AWSError) {
        let signed = authorization.signedHeaders
        for field in request.headers {
            let name = field.name.canonicalName
            if name.hasPrefix("x-amz-"), name != "x-amz-content-sha256", !signed.contains(name) {
                throw AWSError(
                    "AccessDenied", "There were headers present in the request which were not signed", status: 403)
            }
        }
    }

    private func payloadHash(
        of request: WireRequest, _ authorization: SigV4Authorization, body: Body
    ) throws(AWSError) -> String {
        let isS3 = authorization.service == "s3"
        let declared = request.headers.value(.amzContentSHA256)
        if authorization.isPresigned {
            if isS3 {
                guard let declared, authorization.signedHeaders.contains("x-amz-content-sha256") else {
                    return request.query.first { $0.name == "X-Amz-Content-Sha256" }?.value
                        ?? CanonicalRequest.unsignedPayload
                }
                return try check(declared, request, body)
            }
        } else if isS3 {
            guard let declared else {
                throw AWSError("InvalidRequest", "Missing required header for this request: x-amz-content-sha256")
            }
            return try check(declared, request, body)
        }
        if let declared, authorization.signedHeaders.contains("x-amz-content-sha256") {
            return try check(declared, request, body)
        }
        switch body {
        case .whole: return sha256Hex(request.body)
        case .hashed(let hash): return hash
        case .deferred:
            throw AWSError("InvalidRequest", "Missing required header for this request: x-amz-content-sha256")
        }
    }

    /// The declared hash, once it is one and the body at hand has it.
    private func check(_ declared: String, _ request: WireRequest, _ body: Body) throws(AWSError) -> String {
        if declared.utf8.count == 64, body == .whole, equalInConstantTime(SHA256.hash(request.body), hex: declared) {
            return declared
        }
        if declared == CanonicalRequest.unsignedPayload || AWSChunkedDecoder.Framing(rawValue: declared) != nil {
            return declared
        }
        guard declared.utf8.count == 64, [UInt8](hex: declared) != nil else {
            throw AWSError(
                "InvalidArgument",
                "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid sha256 value."
            )
        }
        let computed: String? =
            switch body {
            case .whole: sha256Hex(request.body)
            case .hashed(let hash): hash
            case .deferred: nil
            }
        if let computed, computed != declared.lowercased() { throw AWSError.contentSHA256Mismatch }
        return declared
    }
}

extension AWSError {
    /// The body is not the one that was signed.
    public static let contentSHA256Mismatch = AWSError(
        "XAmzContentSHA256Mismatch", "The provided 'x-amz-content-sha256' header does not match what was computed.")
}
