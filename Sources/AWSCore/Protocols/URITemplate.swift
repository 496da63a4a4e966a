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

    init(_ uri: String) {
        let parts = uri.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        segments = parts[0].split(separator: "/").map { segment in
            guard segment.hasPrefix("{"), segment.hasSuffix("}") else { return .literal(String(segment)) }
            let name = segment.dropFirst().dropLast()
            return name.hasSuffix("+")
                ? .label(String(name.dropLast()), isGreedy: true) : .label(String(name), isGreedy: false)
        }
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
        var path = path[...]
        let greedy = segments.firstIndex { if case .label(_, true) = $0 { true } else { false } }
        // A slash at the end means nothing, unless a greedy label takes it.
        if path.last?.isEmpty == true, greedy != segments.count - 1 || segments.isEmpty { path = path.dropLast() }
        guard greedy == nil ? path.count == segments.count : path.count >= segments.count else { return nil }
        var labels: [String: String] = [:]
        var position = path.startIndex
        for (index, segment) in segments.enumerated() {
            switch segment {
            case .literal(let text):
                guard path[position] == text || String(path[position]).percentDecoded() == text else { return nil }
                position += 1
            case .label(let name, let isGreedy):
                let end = isGreedy ? path.endIndex - (segments.count - index - 1) : position + 1
                let text = path[position..<end].joined(separator: "/").percentDecoded()
                guard !text.isEmpty else { return nil }
                labels[name] = text
                position = end
            }
        }
        return labels
    }
}
