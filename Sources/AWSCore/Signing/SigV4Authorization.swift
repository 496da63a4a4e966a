import HTTPTypes

/// Who says to have signed a request, and how: read from the `Authorization` header or from a presigned query.
public struct SigV4Authorization: Sendable, Hashable {
    public let accessKeyID: String
    /// The day of the credential scope, `20150830`.
    public let day: String
    public let region: String
    /// The signing name of the credential scope.
    public let service: String
    /// Lower case, in the order sent.
    public let signedHeaders: [String]
    public let signature: String
    /// When the request was signed.
    public let date: Timestamp
    /// The date as it was sent, which is what was signed.
    public let dateText: String
    /// For presigned requests, how many seconds they live.
    public let expires: Int?
    public let sessionToken: String?

    public var isPresigned: Bool { expires != nil }
    /// `20150830/us-east-1/s3/aws4_request`
    public var scope: String { "\(day)/\(region)/\(service)/aws4_request" }

    /// The signing name a request claims, without checking anything else; nil for an unsigned request.
    public static func claimedService(of request: WireRequest) -> String? {
        let credential =
            request.headers.value(.authorization).flatMap(HeaderFields.credential)
            ?? request.query.first { $0.name == "X-Amz-Credential" }?.value
        guard let scope = credential?.utf8, scope.count(where: { $0 == UInt8(ascii: "/") }) >= 4,
            let end = scope.lastIndex(of: UInt8(ascii: "/")),
            let start = scope[..<end].lastIndex(of: UInt8(ascii: "/"))
        else { return nil }
        return String(Substring(scope[scope.index(after: start)..<end]))
    }

    /// True when a request carries a signature of any kind, good or bad.
    public static func isPresent(in request: WireRequest) -> Bool {
        request.headers.contains(.authorization) || isPresigned(request)
    }

    private static func isPresigned(_ request: WireRequest) -> Bool {
        request.rawQuery.contains("X-Amz-Algorithm=") || request.rawQuery.contains("X-Amz-Signature=")
    }

    /// Reads a request's signature; throws AWS's error when there is none or it cannot be read.
    public init(_ request: WireRequest, style: SigV4ErrorStyle) throws(AWSError) {
        if let header = request.headers.value(.authorization) {
            try self.init(header: header, request, style: style)
        } else if Self.isPresigned(request) {
            try self.init(query: request.query, style: style)
        } else {
            throw style.missing
        }
    }

    private init(header: String, _ request: WireRequest, style: SigV4ErrorStyle) throws(AWSError) {
        guard header.utf8.starts(with: "\(sigV4Algorithm) ".utf8) else {
            if style == .s3 {
                throw AWSError(
                    "InvalidRequest",
                    "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.")
            }
            throw style.incomplete("Authorization header must begin with '\(sigV4Algorithm)'.", presigned: false)
        }
        let fields = HeaderFields(header)
        if let malformed = fields.malformed {
            throw style.incomplete(
                "'\(malformed)' not a valid key=value pair (missing equal-sign) in Authorization header.",
                presigned: false)
        }
        let date = request.headers.value(.amzDate) ?? request.headers.value(.date)
        guard let date, let credential = fields.credential, let signature = fields.signature,
            let names = fields.signedHeaders, !credential.isEmpty, !signature.isEmpty, !names.isEmpty
        else {
            let parameters = [
                ("Credential", fields.credential), ("Signature", fields.signature),
                ("SignedHeaders", fields.signedHeaders),
            ]
            var missing = parameters.filter { $0.1?.isEmpty ?? true }.map {
                "Authorization header requires '\($0.0)' parameter."
            }
            if date == nil {
                missing.append("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.")
            }
            throw style.incomplete(missing.joined(separator: " "), presigned: false)
        }
        try self.init(
            credential: credential, signedHeaders: names, signature: signature, date: date, expires: nil,
            token: request.headers.value(.amzSecurityToken), style: style)
    }

    private init(query: [(name: String, value: String)], style: SigV4ErrorStyle) throws(AWSError) {
        func value(_ name: String) -> String? { query.first { $0.name == name }?.value }
        let names = [
            "X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Signature", "X-Amz-Date", "X-Amz-SignedHeaders",
            "X-Amz-Expires",
        ]
        let needed = style == .s3 ? names : names.dropLast()
        guard needed.allSatisfy({ value($0) != nil }) else {
            let message =
                style == .s3
                ? "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters."
                : needed.filter { value($0) == nil }.map { "AWS query-string parameters must include '\($0)'." }
                    .joined(separator: " ")
            throw style.incomplete(message, presigned: true)
        }
        guard value("X-Amz-Algorithm") == sigV4Algorithm else {
            throw style.incomplete("X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256\"", presigned: true)
        }
        guard let expires = Int(value("X-Amz-Expires") ?? "900") else {
            throw style.incomplete("X-Amz-Expires should be a number", presigned: true)
        }
        guard expires >= 0 else { throw style.incomplete("X-Amz-Expires must be non-negative", presigned: true) }
        guard expires <= 604_800 else {
            throw style.incomplete(
                "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds",
                presigned: true)
        }
        try self.init(
            credential: value("X-Amz-Credential") ?? "", signedHeaders: value("X-Amz-SignedHeaders") ?? "",
            signature: value("X-Amz-Signature") ?? "", date: value("X-Amz-Date") ?? "", expires: expires,
            token: value("X-Amz-Security-Token"), style: style)
    }

    private init(
        credential: String, signedHeaders: String, signature: String, date: String, expires: Int?,
        token: String?, style: SigV4ErrorStyle
    ) throws(AWSError) {
        let presigned = expires != nil
        // An access key id may hold a slash; the other four parts may not.
        let parts = credential.fields(between: UInt8(ascii: "/"))
        guard parts.count >= 5, parts.last == "aws4_request", !parts[0].isEmpty else {
            throw style.incomplete(
                "the Credential is mal-formed; expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\".",
                presigned: presigned)
        }
        let signed = Timestamp(iso8601: date) ?? Self.beyondTime(date)
        guard let moment = signed ?? Timestamp(httpDate: date) else {
            throw style.incomplete(
                "Date must be in ISO-8601 'basic format'. Got '\(date)'. See http://en.wikipedia.org/wiki/ISO_8601",
                presigned: presigned)
        }
        accessKeyID = parts.count == 5 ? parts[0] : parts.dropLast(4).joined(separator: "/")
        day = parts[parts.count - 4]
        region = parts[parts.count - 3]
        service = parts[parts.count - 2]
        self.signedHeaders = signedHeaders.inLowerCase().fields(between: UInt8(ascii: ";")).filter { !$0.isEmpty }
        self.signature = signature
        self.date = moment
        dateText = signed == nil ? moment.amzDate : date
        self.expires = expires
        sessionToken = token
    }

    /// Refuses a scope of another day, and a signature that does not cover the host. AWS looks at the time first.
    func checkScope(style: SigV4ErrorStyle) throws(AWSError) {
        guard day.utf8.elementsEqual(dateText.utf8.prefix(8)) else {
            throw style == .s3
                ? style.incomplete(
                    "Invalid credential date \"\(day)\". This date is not the same as X-Amz-Date: \"\(dateText.prefix(8))\".",
                    presigned: isPresigned)
                : style.refusal(
                    "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '\(day)' != '\(dateText.prefix(8))', from '\(dateText)'."
                )
        }
        guard signedHeaders.contains("host") else {
            throw style.refusal("'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.")
        }
    }

    /// The last moment that there is, for a date in AWS's form that is later still.
    private static func beyondTime(_ date: String) -> Timestamp? {
        let parts = date.utf8.split(separator: UInt8(ascii: "T"))
        guard date.utf8.count == 16, parts.count == 2, let day = Int(Substring(parts[0])), day > 2262_00_00,
            parts[1].last == UInt8(ascii: "Z"), Int(Substring(parts[1].dropLast())) != nil
        else { return nil }
        return Timestamp(epochSeconds: 9_214_646_400)
    }
}

/// What an `Authorization` header says, each as it stands there.
private struct HeaderFields {
    var credential: String?
    var signedHeaders: String?
    var signature: String?
    /// The first that is no pair.
    var malformed: String?

    /// By its bytes, for every request passes here.
    init(_ header: String) {
        var header = header
        header.withUTF8 { bytes in
            let fields = bytes.split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: " ") }
            for field in fields.dropFirst() {
                if let value = Self.value(of: "Credential=", in: field) {
                    credential = value
                } else if let value = Self.value(of: "SignedHeaders=", in: field) {
                    signedHeaders = value
                } else if let value = Self.value(of: "Signature=", in: field) {
                    signature = value
                } else if malformed == nil, !field.contains(UInt8(ascii: "=")) {
                    malformed = String(decoding: field, as: UTF8.self)
                }
            }
        }
    }

    /// The credential alone, which comes first in most headers: to find the service that is to read the rest.
    static func credential(of header: String) -> String? {
        var text = header
        let first = text.withUTF8 { bytes in
            bytes.split(maxSplits: 2) { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: " ") }.dropFirst().first
                .flatMap { value(of: "Credential=", in: $0) }
        }
        return first ?? Self(header).credential
    }

    private static func value(of name: StaticString, in field: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
        name.withUTF8Buffer { name in
            field.starts(with: name) ? String(decoding: field.dropFirst(name.count), as: UTF8.self) : nil
        }
    }
}

extension String {
    /// The parts between separators, empty ones too.
    fileprivate func fields(between separator: UInt8) -> [String] {
        var text = self
        return text.withUTF8 { bytes in
            bytes.split(separator: separator, omittingEmptySubsequences: false).map {
                String(decoding: $0, as: UTF8.self)
            }
        }
    }
}

extension HTTPField.Name {
    static let date = Self("Date")!
}
