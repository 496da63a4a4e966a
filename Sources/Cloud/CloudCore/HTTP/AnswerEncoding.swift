/// How an answer is compressed for a client that takes it so.
///
/// Source: RFC 9110, section 12.5.3, read as DynamoDB reads it: `identity` counts for nothing, the first `q=` of an
/// element is its weight, what is no number is 1, and of equal weights the first named wins, `*` last.
enum AnswerEncoding: String, CaseIterable, Sendable {
    case gzip, deflate

    /// - Parameter header: the value of `Accept-Encoding`; nil when it wants none of these.
    init?(accepting header: String) {
        var named: [(encoding: AnswerEncoding, weight: Double)] = []
        var others = 0.0
        for element in header.split(separator: ",") {
            let parts = element.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
            let name = Self.trimmed(parts[0]).lowercased()
            let weight = parts.count > 1 ? Self.weight(in: parts[1]) : 1
            if name == "*" {
                others = max(others, weight)
            } else if let encoding = AnswerEncoding(rawValue: name) {
                named.append((encoding, weight))
            }
        }
        var best: (encoding: AnswerEncoding, weight: Double)?
        for candidate in named where candidate.weight > (best?.weight ?? 0) { best = candidate }
        let rest = Self.allCases.first { encoding in !named.contains { $0.encoding == encoding } }
        if let rest, others > (best?.weight ?? 0) { best = (rest, others) }
        guard let best else { return nil }
        self = best.encoding
    }

    private static func weight(in parameters: Substring) -> Double {
        let bytes = Array(parameters.utf8)
        let mark = [UInt8(ascii: "q"), UInt8(ascii: "=")]
        guard let start = bytes.indices.dropLast().first(where: { Array(bytes[$0...($0 + 1)]) == mark }) else {
            return 1
        }
        let text = String(decoding: bytes[(start + 2)...].prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self)
        return Double(trimmed(text[...])).map { min(max($0, 0), 1) } ?? 1
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop { $0 == " " || $0 == "\t" }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return text
    }

    /// The bytes, compressed; nil when zlib has no memory.
    func encode(_ bytes: [UInt8]) -> [UInt8]? {
        Zlib.deflated(bytes, as: self == .gzip ? .gzip : .zlib)
    }
}
