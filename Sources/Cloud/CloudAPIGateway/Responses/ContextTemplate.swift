import JSON

/// A text with `$context.…` in it: gateway responses and access log formats.
///
/// Source: API Gateway Developer Guide, "Variables for data models, authorizers, mapping templates, and CloudWatch
/// access logging". An unknown variable is `-` in a log line and empty in a response.
struct ContextTemplate: Sendable {
    private enum Part: Sendable {
        case text(String)
        case variable(String)
    }
    private var parts: [Part] = []

    init(_ source: String) {
        var rest = Substring(source)
        while let found = rest.firstRange(of: "$context.") {
            if found.lowerBound > rest.startIndex { parts.append(.text(String(rest[..<found.lowerBound]))) }
            var name = rest[found.upperBound...].prefix {
                $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "_" || $0 == "-" || $0 == ":")
            }
            rest = rest[name.endIndex...]
            while let last = name.last, last == "." || last == "-" || last == ":" {
                name.removeLast()
                rest = name.endIndex < source.endIndex ? Substring(source)[name.endIndex...] : rest
            }
            parts.append(.variable(String(name)))
        }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
    }

    /// - Parameter escaping: values stand inside JSON strings.
    func render(missing: String = "", escaping: Bool = false, _ value: (String) -> String?) -> String {
        var out = ""
        for part in parts {
            switch part {
            case .text(let text): out += text
            case .variable(let name):
                guard let text = value(name) else {
                    out += missing
                    continue
                }
                let isPlain = !escaping || text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }
                out +=
                    isPlain || name.hasSuffix("messageString")
                    ? text : String(JSONValue.string(text).serialized().dropFirst().dropLast())
            }
        }
        return out
    }
}
