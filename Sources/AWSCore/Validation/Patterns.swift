import Synchronization

/// The model's regular expressions, compiled once each.
enum Patterns {
    /// A compiled expression, or nil for one that Swift does not understand. Never changed after it is made.
    private struct Compiled: @unchecked Sendable {
        let regex: Regex<AnyRegexOutput>?
    }

    private static let cache = Mutex<[String: Compiled]>([:])

    /// Longer text is not matched: backtracking takes its time, and no model's pattern is about such text.
    static let maximumLength = 16_384

    /// Whether all of a text matches, as Java's `matches` has it. An expression we cannot compile refuses nothing.
    static func matches(_ text: String, _ pattern: String) -> Bool {
        if let simple = CharacterClass(pattern) { return simple.matches(text) }
        guard text.utf8.count <= maximumLength, let regex = compiled(pattern) else { return true }
        return (try? regex.wholeMatch(in: text)) != nil
    }

    private static func compiled(_ pattern: String) -> Regex<AnyRegexOutput>? {
        if let known = cache.withLock({ $0[pattern] }) { return known.regex }
        let made = Compiled(regex: (try? Regex(pattern))?.matchingSemantics(.unicodeScalar))
        cache.withLock { $0[pattern] = made }
        return made.regex
    }
}

/// `[a-zA-Z0-9_.-]+`, which is most patterns: matched without an engine, because it is on every request's way.
struct CharacterClass {
    private var low: UInt64 = 0
    private var high: UInt64 = 0
    private let minimum: Int

    init?(_ pattern: String) {
        let bytes = Array(pattern.utf8)
        guard bytes.count >= 4, bytes[0] == UInt8(ascii: "["), bytes[1] != UInt8(ascii: "^"),
            bytes[bytes.count - 2] == UInt8(ascii: "]")
        else { return nil }
        switch bytes[bytes.count - 1] {
        case UInt8(ascii: "+"): minimum = 1
        case UInt8(ascii: "*"): minimum = 0
        default: return nil
        }
        let set = bytes[1..<bytes.count - 2]
        guard set.allSatisfy({ $0 < 128 && !"[]\\&".utf8.contains($0) }) else { return nil }
        var index = set.startIndex
        while index < set.endIndex {
            if index + 2 < set.endIndex, set[index + 1] == UInt8(ascii: "-") {
                guard set[index] <= set[index + 2] else { return nil }
                for byte in set[index]...set[index + 2] { insert(byte) }
                index += 3
            } else {
                insert(set[index])
                index += 1
            }
        }
    }

    private mutating func insert(_ byte: UInt8) {
        if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
    }

    func matches(_ text: String) -> Bool {
        text.utf8.count >= minimum
            && text.utf8.allSatisfy { byte in
                byte < 128 && (byte < 64 ? low >> UInt64(byte) : high >> UInt64(byte - 64)) & 1 == 1
            }
    }
}
