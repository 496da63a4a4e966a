/// Where a server listens: a scheme, a host, a port and a path in front of all paths.
public struct Endpoint: Sendable, Hashable, CustomStringConvertible {
    public let isTLS: Bool
    public let host: String
    public let port: Int
    /// Empty, or begins with a slash and does not end with one.
    public let basePath: String
    /// What the `Host` header says: the port only when it is not the scheme's own.
    public let authority: String

    public init(isTLS: Bool, host: String, port: Int? = nil, basePath: String = "") {
        self.isTLS = isTLS
        self.host = host
        self.port = port ?? (isTLS ? 443 : 80)
        self.basePath = basePath
        let shown = host.utf8.contains(0x3A) ? "[\(host)]" : host
        authority = self.port == (isTLS ? 443 : 80) ? shown : "\(shown):\(self.port)"
    }

    /// Reads `http://host:port/path` or `https://…`; nil for anything else. A host without scheme is http.
    public init?(_ url: String) {
        var rest = Substring(url)
        var isTLS = false
        if rest.hasPrefix("https://") {
            isTLS = true
            rest = rest.dropFirst(8)
        } else if rest.hasPrefix("http://") {
            rest = rest.dropFirst(7)
        }
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        var path = rest[slash...]
        while path.last == "/" { path.removeLast() }
        var host = rest[..<slash]
        guard !host.contains("@"), !path.contains("?"), !path.contains("#") else { return nil }
        var port: Int?
        if host.first == "[" {
            guard let end = host.firstIndex(of: "]") else { return nil }
            let after = host[host.index(after: end)...]
            host = host[host.index(after: host.startIndex)..<end]
            if !after.isEmpty {
                guard after.first == ":", let number = Int(after.dropFirst()) else { return nil }
                port = number
            }
        } else if let colon = host.lastIndex(of: ":") {
            guard let number = Int(host[host.index(after: colon)...]) else { return nil }
            port = number
            host = host[..<colon]
        }
        guard !host.isEmpty, !host.contains(" "), port.map({ (1...65_535).contains($0) }) ?? true else { return nil }
        self.init(isTLS: isTLS, host: String(host), port: port, basePath: String(path))
    }

    public var description: String { "\(isTLS ? "https" : "http")://\(authority)\(basePath)" }

    /// The same server under another name: `bucket.` in front of the host.
    func prefixed(_ label: String) -> Endpoint {
        Endpoint(isTLS: isTLS, host: "\(label).\(host)", port: port, basePath: basePath)
    }
}
