import AWSCore
import JSON

/// Which events a search wants: terms, or a condition on the members of a JSON event.
///
/// Source: CloudWatch Logs User Guide, "Filter pattern syntax for metric filters, subscription filters, filter log
/// events, and Live Tail". Regular expressions (`%…%`) and space-delimited patterns (`[…]`) are refused.
struct FilterPattern: Sendable {
    enum Kind: Sendable {
        case everything
        case terms(required: [[UInt8]], optional: [[UInt8]], excluded: [[UInt8]])
        case json(JSONCondition)
    }

    let kind: Kind

    init(_ text: String) throws(AWSError) {
        let pattern = text.trimmed
        if pattern.isEmpty {
            kind = .everything
        } else if pattern.hasPrefix("{") {
            var parser = JSONConditionParser(pattern)
            kind = .json(try parser.parse())
        } else if pattern.hasPrefix("[") {
            throw .invalidLogParameter("Space-delimited filter patterns are not built here yet.")
        } else {
            kind = try Self.terms(pattern)
        }
    }

    func matches(_ message: String) -> Bool {
        switch kind {
        case .everything: return true
        case .json(let condition):
            guard message.utf8.first(where: { $0 > 0x20 }) == 0x7B, let json = try? JSONValue(parsing: message) else {
                return false
            }
            return condition.holds(for: json)
        case .terms(let required, let optional, let excluded):
            var message = message
            return message.withUTF8 { bytes in
                guard required.allSatisfy({ bytes.contains($0) }), !excluded.contains(where: { bytes.contains($0) })
                else {
                    return false
                }
                // Beside a term that has to be there, one that may be there says nothing.
                return !required.isEmpty || optional.isEmpty || optional.contains { bytes.contains($0) }
            }
        }
    }

    private static func terms(_ pattern: String) throws(AWSError) -> Kind {
        var required: [[UInt8]] = []
        var optional: [[UInt8]] = []
        var excluded: [[UInt8]] = []
        let bytes = Array(pattern.utf8)
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x20 || bytes[index] == 0x09 {
                index += 1
                continue
            }
            let sign = bytes[index]
            if sign == 0x3F || sign == 0x2D { index += 1 }
            let term = try readTerm(bytes, &index)
            switch sign {
            case 0x3F: optional.append(term)
            case 0x2D: excluded.append(term)
            default: required.append(term)
            }
        }
        return .terms(required: required, optional: optional, excluded: excluded)
    }

    /// A word of letters, digits and underscores, or anything between quotes.
    private static func readTerm(_ bytes: [UInt8], _ index: inout Int) throws(AWSError) -> [UInt8] {
        var term: [UInt8] = []
        if index < bytes.count, bytes[index] == 0x22 {
            index += 1
            while index < bytes.count, bytes[index] != 0x22 {
                if bytes[index] == 0x5C, index + 1 < bytes.count { index += 1 }
                term.append(bytes[index])
                index += 1
            }
            guard index < bytes.count, !term.isEmpty else { throw .invalidLogParameter("Invalid filter pattern") }
            index += 1
            return term
        }
        while index < bytes.count, bytes[index] != 0x20, bytes[index] != 0x09 {
            term.append(bytes[index])
            index += 1
        }
        if term.first == 0x25 {
            throw .invalidLogParameter("Regular expressions in filter patterns are not built here yet.")
        }
        guard !term.isEmpty, term.allSatisfy(\.isWordByte) else {
            throw .invalidLogParameter("Invalid character(s) in term '\(String(decoding: term, as: UTF8.self))'")
        }
        return term
    }
}

extension String {
    /// Without white space at either end.
    var trimmed: String {
        let head = drop { $0.isWhitespace }
        guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(head[...last])
    }
}

extension UInt8 {
    /// A letter, a digit, an underscore or part of a character beyond ASCII.
    fileprivate var isWordByte: Bool {
        switch self {
        case 48...57, 65...90, 97...122, 0x5F, 0x80...: true
        default: false
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    func contains(_ needle: [UInt8]) -> Bool {
        guard let first = needle.first else { return true }
        guard count >= needle.count else { return false }
        return needle.withUnsafeBufferPointer { needle in
            for start in 0...(count - needle.count) where self[start] == first {
                var offset = 1
                while offset < needle.count, self[start + offset] == needle[offset] { offset += 1 }
                if offset == needle.count { return true }
            }
            return false
        }
    }
}
