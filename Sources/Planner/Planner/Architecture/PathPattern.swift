/// Matching of paths: CloudFront's wildcards and API Gateway's resources.
enum PathPattern {
    /// `*` is any text and `?` any character ("Cache behavior settings", Path pattern).
    static func matches(_ path: String, wildcard pattern: String) -> Bool {
        let (path, pattern) = (Array(path.utf8), Array(pattern.utf8))
        var (i, j) = (0, 0)
        var star: (pattern: Int, path: Int)?
        while i < path.count {
            if j < pattern.count, pattern[j] == UInt8(ascii: "*") {
                star = (j, i)
                j += 1
            } else if j < pattern.count, pattern[j] == path[i] || pattern[j] == UInt8(ascii: "?") {
                (i, j) = (i + 1, j + 1)
            } else if let last = star {
                star = (last.pattern, last.path + 1)
                (i, j) = (last.path + 1, last.pattern + 1)
            } else {
                return false
            }
        }
        return pattern[j...].allSatisfy { $0 == UInt8(ascii: "*") }
    }

    /// `/orders/{orderId}` and `/{proxy+}`; nil when it does not match, otherwise how many parts are literal: more is better.
    static func literals(of path: String, in resource: String) -> Int? {
        let parts = path.split(separator: "/")
        let pattern = resource.split(separator: "/")
        var literals = 0
        for (index, part) in pattern.enumerated() {
            if part.hasPrefix("{"), part.hasSuffix("+}") { return index < parts.count ? literals : nil }
            guard index < parts.count else { return nil }
            if part.hasPrefix("{"), part.hasSuffix("}") { continue }
            guard part == parts[index] else { return nil }
            literals += 1
        }
        return parts.count == pattern.count ? literals : nil
    }
}

extension Architecture {
    /// The behaviour that answers a path; nil without a distribution.
    func behavior(for path: String) -> Behavior? {
        behaviors.first { PathPattern.matches(path, wildcard: $0.pattern) }
    }

    /// The route of a request's own path, as in a log.
    func route(method: String, path: String) -> Route? {
        routes.filter { $0.method == method || $0.method == "ANY" }
            .compactMap { route in PathPattern.literals(of: path, in: route.path).map { (route, $0) } }
            .max { $0.1 < $1.1 }?.0
    }
}
