import HTTPTypes

/// An HTTP request with its whole body, as the protocol codecs and SigV4 see it.
public struct WireRequest: Sendable {
    public var method: String
    /// The path as it stands on the wire: percent-encoded, without the query.
    public var path: String
    /// The query as it stands on the wire: percent-encoded, without the `?`.
    public var rawQuery: String
    public var headers: HTTPFields
    public var body: [UInt8]

    public init(
        method: String = "POST", path: String = "/", rawQuery: String = "", headers: HTTPFields = [:],
        body: [UInt8] = []
    ) {
        self.method = method
        self.path = path
        self.rawQuery = rawQuery
        self.headers = headers
        self.body = body
    }

    /// The query's pairs in order, decoded; a name without `=` has an empty value.
    public var query: [(name: String, value: String)] {
        Self.pairs(of: rawQuery.utf8)
    }

    /// The pairs of a query or of a form, byte by byte: every request passes here.
    static func pairs(of bytes: some Collection<UInt8>) -> [(name: String, value: String)] {
        bytes.split(separator: UInt8(ascii: "&")).map { pair in
            guard let equals = pair.firstIndex(of: UInt8(ascii: "=")) else { return (formDecoded(pair), "") }
            return (formDecoded(pair[..<equals]), formDecoded(pair[pair.index(after: equals)...]))
        }
    }

    static func formDecoded(_ bytes: some Collection<UInt8>) -> String {
        String(decoding: bytes.percentDecoded(plusIsSpace: true), as: UTF8.self)
    }
}

/// An HTTP response with its whole body.
public struct WireResponse: Sendable {
    public var status: Int
    public var headers: HTTPFields
    public var body: [UInt8]

    public init(status: Int = 200, headers: HTTPFields = [:], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

extension HTTPFields {
    /// What the subscript gives, at a fraction of its cost when the header stands once, as nearly every one does: a
    /// request is asked for a dozen.
    public func value(_ name: HTTPField.Name) -> String? { first(canonical: name.canonicalName) }

    /// A header by a name known only at run time; nil when it is absent or the name is not a header name.
    public func first(_ name: String) -> String? {
        first(canonical: name.inLowerCase())
    }

    private func first(canonical name: String) -> String? {
        var found: String?
        for field in self where field.name.canonicalName == name {
            // Several of one name are one list (RFC 9110, "Field Order").
            if found != nil { return self[field.name] }
            found = field.value
        }
        return found
    }

    /// Sets a header by a name known only at run time; a name that is not a header name is left out.
    public mutating func set(_ name: String, _ value: String) {
        if let name = HTTPField.Name(name) { self[name] = value }
    }
}
