import AWSCore
import HTTPTypes

/// A whole answer, made into the one that a viewer's conditions and range ask for (RFC 9110, sections 13 and 14).
extension WireResponse {
    func tailored(to request: WireRequest) -> WireResponse {
        guard status == 200, request.method == "GET" || request.method == "HEAD" else { return self }
        if isKnown(to: request) { return notModified }
        if request.method == "GET", let range = request.headers[.range], isRangeOfThis(request) { return part(range) }
        return self
    }

    private func isKnown(to request: WireRequest) -> Bool {
        if let wanted = request.headers[.ifNoneMatch] {
            guard let tag = headers[.eTag] else { return false }
            return wanted == "*" || wanted.split(separator: ",").contains { Self.weak($0) == Self.weak(tag) }
        }
        guard let since = request.headers[.ifModifiedSince].flatMap({ Timestamp(httpDate: $0) }),
            let modified = headers[.lastModified].flatMap({ Timestamp(httpDate: $0) })
        else { return false }
        return modified <= since
    }

    private static func weak(_ text: some StringProtocol) -> Substring {
        let text = Substring(text).drop { $0 == " " }
        return text.hasPrefix("W/") ? text.dropFirst(2) : text
    }

    private var notModified: WireResponse {
        var slim = self
        slim.status = 304
        slim.body = []
        for name in [HTTPField.Name.contentLength, .contentType, .contentEncoding] { slim.headers[name] = nil }
        return slim
    }

    private func isRangeOfThis(_ request: WireRequest) -> Bool {
        guard let condition = request.headers[.ifRange] else { return true }
        return condition == headers[.eTag] || condition == headers[.lastModified]
    }

    /// One range of bytes; several, or what is no range of bytes, may be ignored, and are.
    private func part(_ header: String) -> WireResponse {
        guard let (first, last) = Self.bounds(header, of: body.count) else { return self }
        var part = self
        part.headers[.contentLength] = nil
        guard first <= last else {
            part.status = 416
            part.body = []
            part.headers[.contentRange] = "bytes */\(body.count)"
            return part
        }
        part.status = 206
        part.body = Array(body[first...last])
        part.headers[.contentRange] = "bytes \(first)-\(last)/\(body.count)"
        return part
    }

    /// The first byte and the last; nil for what is no single range, empty for one outside.
    private static func bounds(_ header: String, of size: Int) -> (Int, Int)? {
        guard header.hasPrefix("bytes=") else { return nil }
        let ends = header.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, let first = Int(ends[0]) ?? (ends[0].isEmpty ? -1 : nil),
            let last = Int(ends[1]) ?? (ends[1].isEmpty ? -1 : nil), first >= 0 || last >= 0
        else { return nil }
        if first < 0 { return (max(0, size - last), last == 0 ? -1 : size - 1) }
        if last < 0 { return (first, size - 1) }
        return first <= last ? (first, min(last, size - 1)) : nil
    }
}
