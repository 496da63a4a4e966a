/// A path of the model such as `/{Bucket}/{Key+}?uploads`, taken apart.
///
/// Source: smithy.io/2.0/spec/http-bindings.html, "httpTrait", "Labels".
struct URITemplate: Sendable {
    enum Segment: Sendable, Equatable {
        case literal(String)
        case label(String, isGreedy: Bool)
    }

    let segments: [Segment]
    let literalQuery: [(name: String, value: String?)]
    /// The segment that takes what is left.
    private let greedy: Int?

    init(_ uri: String) {
        let parts = uri.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        segments = parts[0].split(separator: "/").map { segment in
            guard segment.hasPrefix("{"), segment.hasSuffix("}") else { return .literal(String(segment)) }
            let name = segment.dropFirst().dropLast()
            return name.hasSuffix("+")
                ? .label(String(name.dropLast()), isGreedy: true) : .label(String(name), isGreedy: false)
        }
        greedy = segments.firstIndex { if case .label(_, true) = $0 { true } else { false } }
        literalQuery =
            parts.count < 2
            ? []
            : parts[1].split(separator: "&").map { pair in
                let halves = pair.split(separator: "=", maxSplits: 1)
                return (String(halves[0]), halves.count > 1 ? String(halves[1]) : nil)
            }
    }

    /// The segments of a path on the wire, still percent-encoded; empty ones are kept, since S3 keys may have them.
    static func split(_ path: String) -> [Substring] {
        path.dropFirst(path.hasPrefix("/") ? 1 : 0).split(separator: "/", omittingEmptySubsequences: false)
    }

    /// The labels' values, decoded; nil when the path is another.
    func match(_ path: [Substring]) -> [String: String]? {
        var labels: [String: String] = [:]
        return walk(path) { labels[$0] = $1.joined(separator: "/").percentDecoded() } ? labels : nil
    }

    /// Whether ``match(_:)`` finds the labels, without finding them.
    func isPath(_ path: [Substring]) -> Bool { walk(path) { _, _ in } }

    private func walk(_ path: [Substring], _ onLabel: (String, ArraySlice<Substring>) -> Void) -> Bool {
        var path = path[...]
        // A slash at the end means nothing, unless a greedy label takes it.
        if path.last?.isEmpty == true, greedy != segments.count - 1 || segments.isEmpty { path = path.dropLast() }
        guard greedy == nil ? path.count == segments.count : path.count >= segments.count else { return false }
        var position = path.startIndex
        for (index, segment) in segments.enumerated() {
            switch segment {
            case .literal(let text):
                guard path[position] == text || String(path[position]).percentDecoded() == text else { return false }
                position += 1
            case .label(let name, let isGreedy):
                let end = isGreedy ? path.endIndex - (segments.count - index - 1) : position + 1
                let parts = path[position..<end]
                guard parts.count > 1 || parts.first?.isEmpty == false else { return false }
                onLabel(name, parts)
                position = end
            }
        }
        return true
    }
}
