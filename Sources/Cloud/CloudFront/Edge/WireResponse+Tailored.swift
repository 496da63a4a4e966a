import AWSCore
import CloudCore
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

    /// What is no single range may be ignored, and is.
    private func part(_ header: String) -> WireResponse {
        var part = self
        switch ByteRange(header, of: body.count) {
        case .all: return self
        case .outside:
            part.status = 416
            part.body = []
            part.headers[.contentRange] = "bytes */\(body.count)"
        case .part(let range):
            part.status = 206
            part.body = Array(body[range])
            part.headers[.contentRange] = ByteRange.contentRange(range, of: body.count)
        }
        part.headers[.contentLength] = nil
        return part
    }
}
