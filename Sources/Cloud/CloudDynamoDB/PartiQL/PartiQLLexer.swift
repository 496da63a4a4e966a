import AWSCore

/// Splits a statement into tokens, in one pass over its bytes.
///
///     identifier = (letter | "_" | "$") (letter | digit | "_" | "$")*
///     quoted     = '"' … '"', a quote within written twice
///     string     = "'" … "'", a quote within written twice
///     number     = digits ["." digits] [("e" | "E") ["+" | "-"] digits]
///     comment    = "--" … end of line | "/*" … "*/"
struct PartiQLLexer {
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    private var column = 1

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The tokens of a statement; the last is always `end`.
    static func tokens(of text: String) throws(AWSError) -> [PartiQLToken] {
        var lexer = PartiQLLexer(Array(text.utf8))
        var tokens: [PartiQLToken] = []
        tokens.reserveCapacity(lexer.bytes.count / 3 + 2)
        repeat { tokens.append(try lexer.next()) } while tokens[tokens.count - 1].kind != .end
        return tokens
    }

    private mutating func next() throws(AWSError) -> PartiQLToken {
        try skipSpace()
        let (line, column) = (line, column)
        let kind = try readKind()
        // A token that spans lines has no length on its first one; AWS's are then as long as their last line.
        return PartiQLToken(
            kind: kind,
            span: SourceSpan(
                line: line, column: column,
                length: line == self.line ? self.column - column : max(1, self.column - 1)))
    }

    // MARK: Characters

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private func byte(after offset: Int) -> UInt8? {
        position + offset < bytes.count ? bytes[position + offset] : nil
    }

    private mutating func advance() {
        if bytes[position] == UInt8(ascii: "\n") {
            line += 1
            column = 1
        } else if bytes[position] & 0xC0 != 0x80 {
            // The bytes of one character count once.
            column += 1
        }
        position += 1
    }

    private mutating func advance(while condition: (UInt8) -> Bool) {
        while let byte = current, condition(byte) { advance() }
    }

    private mutating func skipSpace() throws(AWSError) {
        while let byte = current {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                advance()
            } else if byte == UInt8(ascii: "-"), self.byte(after: 1) == byte {
                advance { $0 != UInt8(ascii: "\n") }
            } else if byte == UInt8(ascii: "/"), self.byte(after: 1) == UInt8(ascii: "*") {
                try skipComment()
            } else {
                return
            }
        }
    }

    private mutating func skipComment() throws(AWSError) {
        advance()
        advance()
        while let byte = current {
            advance()
            if byte == UInt8(ascii: "*"), current == UInt8(ascii: "/") { return advance() }
        }
        throw Self.unreadable
    }

    // MARK: Tokens

    private mutating func readKind() throws(AWSError) -> PartiQLToken.Kind {
        guard let byte = current else { return .end }
        switch byte {
        case UInt8(ascii: "?"):
            advance()
            return .parameter
        case UInt8(ascii: "'"): return .string(try readQuoted(byte))
        case UInt8(ascii: "\""): return .quoted(try readQuoted(byte))
        case UInt8(ascii: "`"): return .ion(try readQuoted(byte))
        case _ where Self.isDigit(byte): return .number(try readNumber())
        case UInt8(ascii: ".") where self.byte(after: 1).map(Self.isDigit) ?? false: return .number(try readNumber())
        case _ where Self.isLetter(byte): return readWord()
        default: return .symbol(try readSymbol())
        }
    }

    /// Text between quotes; one that is written twice stands for itself.
    private mutating func readQuoted(_ quote: UInt8) throws(AWSError) -> String {
        advance()
        var text: [UInt8] = []
        while let byte = current {
            advance()
            if byte == quote {
                guard current == quote else { return String(decoding: text, as: UTF8.self) }
                advance()
            }
            text.append(byte)
        }
        throw Self.unreadable
    }

    private mutating func readNumber() throws(AWSError) -> String {
        let start = position
        advance(while: Self.isDigit)
        if current == UInt8(ascii: ".") {
            advance()
            advance(while: Self.isDigit)
        }
        if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
            advance()
            if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { advance() }
            guard current.map(Self.isDigit) ?? false else { throw Self.unreadable }
            advance(while: Self.isDigit)
        }
        // `1a` is neither a number nor a name.
        if let byte = current, Self.isLetter(byte) { throw Self.unreadable }
        return text(from: start)
    }

    private mutating func readWord() -> PartiQLToken.Kind {
        let start = position
        advance { Self.isLetter($0) || Self.isDigit($0) }
        let word = text(from: start)
        let lower = word.lowercased()
        return PartiQLKeywords.contains(lower) ? .keyword(lower) : .identifier(word)
    }

    private mutating func readSymbol() throws(AWSError) -> PartiQLToken.Symbol {
        guard let first = current, let symbol = Self.symbol(first, byte(after: 1)) else { throw Self.unreadable }
        for _ in 0..<symbol.rawValue.utf8.count { advance() }
        return symbol
    }

    private static func symbol(_ first: UInt8, _ second: UInt8?) -> PartiQLToken.Symbol? {
        switch first {
        case UInt8(ascii: "<"):
            switch second {
            case UInt8(ascii: "<"): .openBag
            case UInt8(ascii: "="): .lessOrEqual
            case UInt8(ascii: ">"): .notEqual
            default: .less
            }
        case UInt8(ascii: ">"):
            switch second {
            case UInt8(ascii: ">"): .closeBag
            case UInt8(ascii: "="): .greaterOrEqual
            default: .greater
            }
        case UInt8(ascii: "!"): second == UInt8(ascii: "=") ? .notEqualToo : nil
        case UInt8(ascii: "|"): second == UInt8(ascii: "|") ? .concatenation : nil
        case UInt8(ascii: "="): .equal
        case UInt8(ascii: "+"): .plus
        case UInt8(ascii: "-"): .minus
        case UInt8(ascii: "*"): .star
        case UInt8(ascii: "/"): .slash
        case UInt8(ascii: "%"): .percent
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: "."): .dot
        case UInt8(ascii: ":"): .colon
        case UInt8(ascii: ";"): .semicolon
        case UInt8(ascii: "@"): .at
        case UInt8(ascii: "("): .open
        case UInt8(ascii: ")"): .close
        case UInt8(ascii: "["): .openBracket
        case UInt8(ascii: "]"): .closeBracket
        case UInt8(ascii: "{"): .openBrace
        case UInt8(ascii: "}"): .closeBrace
        default: nil
        }
    }

    private func text(from start: Int) -> String { String(decoding: bytes[start..<position], as: UTF8.self) }

    /// AWS does not say what it could not read.
    private static let unreadable = AWSError.malformed("")

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "$")
    }
}
