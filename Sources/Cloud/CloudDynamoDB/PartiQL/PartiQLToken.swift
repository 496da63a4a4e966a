/// Where a piece of a statement stands: its line, its column and how long it is, in characters, the first being 1.
struct SourceSpan: Sendable, Hashable {
    let line: Int
    let column: Int
    let length: Int

    /// As AWS's messages write it: `1:15:7`.
    var text: String { "\(line):\(column):\(length)" }
}

/// A piece of a statement: what it is, and where.
struct PartiQLToken: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case identifier(String)
        /// An identifier in double quotes; it may be any text.
        case quoted(String)
        /// In lower case.
        case keyword(String)
        case string(String)
        case number(String)
        /// `?`
        case parameter
        /// Text of Amazon Ion in backticks, which DynamoDB refuses.
        case ion(String)
        case symbol(Symbol)
        case end
    }

    /// What is neither a word nor a value.
    enum Symbol: String, Sendable, Hashable {
        case openBag = "<<"
        case closeBag = ">>"
        case lessOrEqual = "<="
        case greaterOrEqual = ">="
        case notEqual = "<>"
        case notEqualToo = "!="
        case concatenation = "||"
        case less = "<"
        case greater = ">"
        case equal = "="
        case plus = "+"
        case minus = "-"
        case star = "*"
        case slash = "/"
        case percent = "%"
        case comma = ","
        case dot = "."
        case colon = ":"
        case semicolon = ";"
        case at = "@"
        case open = "("
        case close = ")"
        case openBracket = "["
        case closeBracket = "]"
        case openBrace = "{"
        case closeBrace = "}"

        /// What AWS calls the ones that it says are missing.
        var name: String {
            switch self {
            case .open: "LEFT_PAREN"
            case .close: "RIGHT_PAREN"
            case .openBracket: "LEFT_BRACKET"
            case .closeBracket: "RIGHT_BRACKET"
            case .openBrace: "LEFT_CURLY"
            case .closeBrace: "RIGHT_CURLY"
            case .openBag: "LEFT_DOUBLE_ANGLE_BRACKET"
            case .closeBag: "RIGHT_DOUBLE_ANGLE_BRACKET"
            case .comma: "COMMA"
            case .colon: "COLON"
            case .dot: "DOT"
            case .star: "STAR"
            default: "OPERATOR"
            }
        }
    }

    let kind: Kind
    let span: SourceSpan
}
