import AWSCore
import CloudCore
import HTTPTypes

/// gzip for those who accept it. Viewers who would rather have Brotli get gzip, too.
///
/// Source: Amazon CloudFront Developer Guide, "Serve compressed files".
enum Compression {
    /// Bytes of a body.
    private static let sizes = 1000...10_000_000
    private static let statuses: Set<Int> = [200, 403, 404]
    /// The ones a shop has, of the guide's list "File types that CloudFront compresses".
    private static let types: Set<String> = [
        "application/dash+xml", "application/eot", "application/font", "application/font-sfnt",
        "application/javascript",
        "application/json", "application/opentype", "application/otf", "application/pdf", "application/pkcs7-mime",
        "application/protobuf", "application/rss+xml", "application/truetype", "application/ttf",
        "application/vnd.apple.mpegurl", "application/vnd.mapbox-vector-tile", "application/vnd.ms-fontobject",
        "application/wasm", "application/xhtml+xml", "application/xml", "application/x-font-opentype",
        "application/x-font-truetype", "application/x-font-ttf", "application/x-httpd-cgi", "application/x-javascript",
        "application/x-mpegurl", "application/x-opentype", "application/x-otf", "application/x-perl",
        "application/x-ttf",
        "font/eot", "font/opentype", "font/otf", "font/ttf", "image/svg+xml", "text/css", "text/csv", "text/html",
        "text/javascript", "text/js", "text/plain", "text/richtext", "text/tab-separated-values", "text/xml",
        "text/x-component", "text/x-java-source", "text/x-script", "vnd.apple.mpegurl",
    ]

    /// Whether a viewer accepts gzip (RFC 9110, section 12.5.3). Who asks for a part wants it of the plain form.
    static func isWanted(by request: WireRequest) -> Bool {
        guard request.headers[.range] == nil, let header = request.headers[.acceptEncoding] else { return false }
        var ofAll: Bool?
        for item in header.lowercased().split(separator: ",") {
            let parts = item.split(separator: ";").map { $0.filter { $0 != " " } }
            guard let coding = parts.first, coding == "gzip" || coding == "*" else { continue }
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
            if coding == "gzip" { return weight > 0 }
            ofAll = weight > 0
        }
        return ofAll ?? false
    }

    /// Compresses an answer that is worth it, and marks it as one that has two forms.
    static func apply(to response: inout WireResponse, isWanted: Bool) {
        let type = (response.headers[.contentType] ?? "").prefix { $0 != ";" && $0 != " " }.lowercased()
        guard statuses.contains(response.status), sizes.contains(response.body.count), types.contains(type),
            response.headers[.contentEncoding] == nil
        else { return }
        let varies = response.headers[.vary].map { "\($0), Accept-Encoding" } ?? "Accept-Encoding"
        response.headers[.vary] = varies
        guard isWanted, let zipped = Zlib.gzip(response.body) else { return }
        response.body = zipped
        response.headers[.contentEncoding] = "gzip"
        response.headers[.contentLength] = nil
        // Not byte for byte what the origin's tag stands for.
        if let tag = response.headers[.eTag], !tag.hasPrefix("W/") { response.headers[.eTag] = "W/\(tag)" }
    }
}
