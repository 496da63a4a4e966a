/// A piece of an expression: what it is, and where.
struct ExpressionToken: Sendable {
    enum Kind: Sendable, Equatable {
        /// A name, a keyword or a function.
        case word
        /// `#name`
        case name
        /// `:value`
        case value
        /// Digits, as in `list[0]`.
        case digits
        case comparator(Comparator)
        case open, close, openBracket, closeBracket, dot, comma, plus, minus
        case unknown
        case end
    }

    let kind: Kind
    let start: Int
    let end: Int
}

/// `=`, `<>`, `<`, `<=`, `>`, `>=`
enum Comparator: String, Sendable {
    case equal = "="
    case notEqual = "<>"
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="

    /// The same comparison with its sides exchanged.
    var flipped: Comparator {
        switch self {
        case .equal, .notEqual: self
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        }
    }
}

/// Splits an expression into tokens, in one pass over its bytes. Never fails: what it does not know is a token too.
struct ExpressionLexer {
    private let bytes: [UInt8]
    private var position = 0

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The tokens of a text; the last is always `end`.
    static func tokens(of bytes: [UInt8]) -> [ExpressionToken] {
        var lexer = ExpressionLexer(bytes)
        var tokens: [ExpressionToken] = []
        tokens.reserveCapacity(bytes.count / 3 + 2)
        repeat { tokens.append(lexer.next()) } while tokens[tokens.count - 1].kind != .end
        return tokens
    }

    private mutating func next() -> ExpressionToken {
        while position < bytes.count, bytes[position].isSpace { position += 1 }
        let start = position
        guard start < bytes.count else { return ExpressionToken(kind: .end, start: start, end: start) }
        let kind = readKind()
        return ExpressionToken(kind: kind, start: start, end: position)
    }

    private mutating func readKind() -> ExpressionToken.Kind {
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "#"): return readRest() ? .name : .unknown
        case UInt8(ascii: ":"): return readRest() ? .value : .unknown
        case UInt8(ascii: "("): return .open
        case UInt8(ascii: ")"): return .close
        case UInt8(ascii: "["): return .openBracket
        case UInt8(ascii: "]"): return .closeBracket
        case UInt8(ascii: "."): return .dot
        case UInt8(ascii: ","): return .comma
        case UInt8(ascii: "+"): return .plus
        case UInt8(ascii: "-"): return .minus
        case UInt8(ascii: "="): return .comparator(.equal)
        case UInt8(ascii: "<"):
            if read(UInt8(ascii: ">")) { return .comparator(.notEqual) }
            return .comparator(read(UInt8(ascii: "=")) ? .lessOrEqual : .less)
        case UInt8(ascii: ">"):
            return .comparator(read(UInt8(ascii: "=")) ? .greaterOrEqual : .greater)
        case _ where Self.isDigit(byte):
            while position < bytes.count, Self.isDigit(bytes[position]) { position += 1 }
            return .digits
        case _ where byte != UInt8(ascii: "_") && Self.isPartOfName(byte):
            _ = readRest()
            return .word
        default:
            // A character outside ASCII is one token, whole.
            while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
            return .unknown
        }
    }

    private mutating func read(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    /// Letters, digits and underscores; whether there was one.
    private mutating func readRest() -> Bool {
        let start = position
        while position < bytes.count, Self.isPartOfName(bytes[position]) { position += 1 }
        return position > start
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    /// Whether a byte may stand in a name without a placeholder, and in a placeholder.
    static func isPartOfName(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte == UInt8(ascii: "_")
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
