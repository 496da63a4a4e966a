import HTTPTypes

/// The text SigV4 signs, made the same way by whoever signs and whoever verifies.
///
/// Source: AWS IAM User Guide, "Create a signed AWS API request".
enum CanonicalRequest {
    static let unsignedPayload = "UNSIGNED-PAYLOAD"
    static let emptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

    static func bytes(
        of request: WireRequest, query: String, host: String, signedHeaders: [String], payloadHash: String,
        encodesPathTwice: Bool
    ) -> [UInt8] {
        var out = [UInt8]()
        out.reserveCapacity(512)
        out.append(contentsOf: request.method.utf8)
        out.append(newline)
        out.append(contentsOf: path(request.path, encodesTwice: encodesPathTwice).utf8)
        out.append(newline)
        out.append(contentsOf: query.utf8)
        out.append(newline)
        for name in signedHeaders {
            out.append(contentsOf: name.utf8)
            out.append(0x3A)
            appendHeader(name, of: request.headers, host: host, to: &out)
            out.append(newline)
        }
        out.append(newline)
        appendJoined(signedHeaders, to: &out)
        out.append(newline)
        out.append(contentsOf: payloadHash.utf8)
        return out
    }

    static func stringToSign(date: String, scope: String, request: [UInt8]) -> [UInt8] {
        var out = [UInt8]()
        out.reserveCapacity(180)
        for part in [sigV4Algorithm, date, scope] {
            out.append(contentsOf: part.utf8)
            out.append(newline)
        }
        out.append(contentsOf: sha256Hex(request).utf8)
        return out
    }

    /// S3 names objects by any bytes, so its paths are encoded once and left unnormalised.
    static func path(_ path: String, encodesTwice: Bool) -> String {
        if path.isEmpty || path == "/" { return "/" }
        guard encodesTwice else { return path.percentDecoded().percentEncoded(keepingSlash: true) }
        return normalized(path).percentEncoded(keepingSlash: true)
    }

    private static func normalized(_ path: String) -> String {
        guard path.utf8.contains(0x2E) || path.contains("//") else { return path }
        var segments: [Substring] = []
        let parts = path.split(separator: "/", omittingEmptySubsequences: true)
        for part in parts where part != "." {
            if part == ".." { _ = segments.popLast() } else { segments.append(part) }
        }
        let joined = "/" + segments.joined(separator: "/")
        let isFolder = path.utf8.last == 0x2F || parts.last == "." || parts.last == ".."
        return isFolder && joined != "/" ? joined + "/" : joined
    }

    /// Pairs encoded afresh and sorted by their bytes; `X-Amz-Signature` is left out.
    static func query(_ raw: String) -> String {
        if raw.isEmpty { return "" }
        var pairs: [(name: String, value: String)] = []
        for pair in raw.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(parts[0]).percentDecoded(plusIsSpace: true).percentEncoded()
            if name == "X-Amz-Signature" { continue }
            let value = parts.count > 1 ? String(parts[1]).percentDecoded(plusIsSpace: true).percentEncoded() : ""
            pairs.append((name, value))
        }
        pairs.sort { $0.name == $1.name ? $0.value < $1.value : $0.name < $1.name }
        return pairs.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
    }

    private static func appendHeader(_ name: String, of headers: HTTPFields, host: String, to out: inout [UInt8]) {
        if name == "host" {
            out.append(contentsOf: host.utf8)
            return
        }
        var isFirst = true
        for field in headers where field.name.canonicalName == name {
            if !isFirst { out.append(0x2C) }
            isFirst = false
            appendTrimmed(field.value, to: &out)
        }
    }

    /// Without white space around it, and with one space where there were several.
    private static func appendTrimmed(_ value: String, to out: inout [UInt8]) {
        var value = value
        value.withUTF8 { bytes in
            let start = out.count
            var owesSpace = false
            for byte in bytes {
                if byte == 0x20 || byte == 0x09 {
                    owesSpace = out.count > start
                } else {
                    if owesSpace { out.append(0x20) }
                    owesSpace = false
                    out.append(byte)
                }
            }
        }
    }

    static func appendJoined(_ names: [String], to out: inout [UInt8]) {
        for (index, name) in names.enumerated() {
            if index > 0 { out.append(0x3B) }
            out.append(contentsOf: name.utf8)
        }
    }

    private static let newline: UInt8 = 0x0A
}

let sigV4Algorithm = "AWS4-HMAC-SHA256"

func sha256Hex(_ bytes: [UInt8]) -> String {
    bytes.isEmpty ? CanonicalRequest.emptyHash : SHA256.hash(bytes).hexEncoded
}

func hmacHex(_ bytes: [UInt8], key: SigningKey) -> String {
    key.authenticate(bytes).hexEncoded
}

/// Whether bytes are what a lower-case hexadecimal text says, in the same time wherever the first difference is.
func equalInConstantTime(_ bytes: [UInt8], hex text: String) -> Bool {
    var text = text
    return text.withUTF8 { digits in
        guard digits.count == bytes.count * 2 else { return false }
        var difference: UInt8 = 0
        for (index, byte) in bytes.enumerated() {
            difference |= digits[2 * index] ^ lowerHexDigit(byte >> 4)
            difference |= digits[2 * index + 1] ^ lowerHexDigit(byte & 15)
        }
        return difference == 0
    }
}
