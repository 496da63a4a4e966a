import AWSCore
import AWSShapes

/// What the grammars of all expressions share: the tokens, paths, placeholders and errors.
///
/// Mistakes of grammar are thrown at once; mistakes of meaning are collected, because AWS reports them only for an
/// expression whose grammar is right, and some before others.
struct ExpressionParser {
    /// The kinds of mistakes of meaning, in the order in which AWS reports them.
    enum Issue: Int {
        case redundantParentheses, unknownFunction, reserved, misuse, undefined, depth, operandCount, operandType
        case distinct, bounds, clash
    }

    /// Bytes.
    static let maximumLength = 4096
    static let maximumOperators = 300
    /// Of the operator `IN`.
    static let maximumOperands = 100

    /// `ConditionExpression`, for messages.
    let parameter: String
    private let bytes: [UInt8]
    private let tokens: [ExpressionToken]
    private var position = 0
    private var issue: (kind: Issue, message: String)?
    private var operators = 0
    /// Parentheses, functions and `NOT`s that are open.
    private var depth = 0
    private(set) var attributes: ExpressionAttributes
    /// The attributes that the expression's paths begin with.
    private(set) var roots: Set<String> = []

    /// Takes the attributes over, so that they are not copied; `finish` gives them back.
    init(_ text: String, _ parameter: String, _ attributes: inout ExpressionAttributes) throws(AWSError) {
        self.parameter = parameter
        guard text.utf8.count <= Self.maximumLength else {
            throw .validation(
                "Invalid \(parameter): Expression size has exceeded the maximum allowed size; "
                    + "expression size: \(text.utf8.count)")
        }
        guard !text.isEmpty else { throw .validation("Invalid \(parameter): The expression can not be empty;") }
        bytes = Array(text.utf8)
        tokens = ExpressionLexer.tokens(of: bytes)
        self.attributes = attributes
        attributes = ExpressionAttributes()
    }

    /// Refuses what is left of the text, then reports what was wrong with the meaning.
    mutating func finish(_ attributes: inout ExpressionAttributes) throws(AWSError) {
        guard kind == .end else { throw syntaxError }
        if let issue { throw failure(issue.message) }
        attributes = self.attributes
        self.attributes = ExpressionAttributes()
    }

    // MARK: Tokens

    var kind: ExpressionToken.Kind { tokens[position].kind }
    var nextKind: ExpressionToken.Kind { tokens[min(position + 1, tokens.count - 1)].kind }
    var text: String { text(tokens[position].start, tokens[position].end) }

    mutating func advance() { position = min(position + 1, tokens.count - 1) }

    /// Takes a token if it comes next.
    mutating func take(_ expected: ExpressionToken.Kind) -> Bool {
        guard kind == expected else { return false }
        advance()
        return true
    }

    mutating func expect(_ expected: ExpressionToken.Kind) throws(AWSError) {
        guard take(expected) else { throw syntaxError }
    }

    /// Whether a keyword, given in upper case, comes next.
    func isAt(_ keyword: StaticString) -> Bool {
        let token = tokens[position]
        guard token.kind == .word, token.end - token.start == keyword.utf8CodeUnitCount else { return false }
        for offset in 0..<keyword.utf8CodeUnitCount
        where bytes[token.start + offset] & 0xDF != keyword.utf8Start[offset] {
            return false
        }
        return true
    }

    mutating func take(_ keyword: StaticString) -> Bool {
        guard isAt(keyword) else { return false }
        advance()
        return true
    }

    private func text(_ start: Int, _ end: Int) -> String { String(decoding: bytes[start..<end], as: UTF8.self) }

    // MARK: Errors

    func failure(_ message: String) -> AWSError { .validation("Invalid \(parameter): \(message)") }

    /// Of the token that comes next; AWS quotes it with its neighbours.
    var syntaxError: AWSError {
        let token = tokens[position]
        let start = position > 0 ? tokens[position - 1].start : token.start
        let end = token.kind == .end ? bytes.count : max(token.end, tokens[min(position + 1, tokens.count - 1)].end)
        let quoted = token.kind == .end ? "<EOF>" : text
        return failure("Syntax error; token: \"\(quoted)\", near: \"\(text(start, end))\"")
    }

    /// Keeps the mistake that AWS would report first.
    mutating func report(_ kind: Issue, _ message: @autoclosure () -> String) {
        if let issue, issue.kind.rawValue <= kind.rawValue { return }
        issue = (kind, message())
    }

    mutating func countOperator() throws(AWSError) {
        operators += 1
        guard operators <= Self.maximumOperators else {
            throw failure(
                "The expression contains more than the maximum allowed number of operators; "
                    + "maximum allowed: \(Self.maximumOperators)")
        }
    }

    /// Bounds the recursion; to be balanced by `leave`.
    mutating func enter() throws(AWSError) {
        depth += 1
        guard depth <= Self.maximumOperators else {
            throw failure("The expression has too many nested elements; maximum allowed: \(Self.maximumOperators)")
        }
    }

    mutating func leave() { depth -= 1 }
}

// MARK: - Paths and placeholders

extension ExpressionParser {
    /// `:value`
    mutating func value() -> AttributeValue {
        let key = text
        advance()
        if let value = attributes.value(key) { return value }
        report(.undefined, "An expression attribute value used in expression is not defined; attribute value: \(key)")
        return .null
    }

    /// `a.#b[0]`
    mutating func path() throws(AWSError) -> DocumentPath {
        let root = try name()
        roots.insert(root)
        guard kind == .dot || kind == .openBracket else { return DocumentPath(root) }
        var rest: [DocumentPath.Element] = []
        while true {
            if take(.dot) {
                rest.append(.name(try name()))
            } else if take(.openBracket) {
                rest.append(.index(try index()))
            } else {
                break
            }
        }
        if rest.count >= DocumentPath.maximumElements {
            report(.depth, "The document path has too many nesting elements; nesting levels: \(rest.count + 1)")
        }
        return DocumentPath(root, rest)
    }

    private mutating func name() throws(AWSError) -> String {
        let text = text
        switch kind {
        case .word:
            advance()
            if ReservedWords.contains(text) {
                report(.reserved, "Attribute name is a reserved keyword; reserved keyword: \(text)")
            }
            return text
        case .name:
            advance()
            if let name = attributes.name(text) { return name }
            report(
                .undefined,
                "An expression attribute name used in the document path is not defined; attribute name: \(text)")
            return text
        default: throw syntaxError
        }
    }

    private mutating func index() throws(AWSError) -> Int {
        guard kind == .digits else { throw syntaxError }
        let text = text
        advance()
        try expect(.closeBracket)
        if let index = Int32(text) { return Int(index) }
        report(.depth, "List index is not within the allowable range; index: [\(text)]")
        return 0
    }

    /// Adds a path to those of the expression, which must lie side by side.
    mutating func insert(_ path: DocumentPath, into tree: inout PathTree, _ earlier: inout [DocumentPath]) {
        let clash = tree.insert(path)
        defer { earlier.append(path) }
        guard let clash, let other = earlier.first(where: { Self.clash($0, path) }) else { return }
        let verb = clash == .overlap ? "overlap" : "conflict"
        report(
            .clash,
            "Two document paths \(verb) with each other; must remove or rewrite one of these paths; "
                + "path one: \(other.text), path two: \(path.text)")
    }

    private static func clash(_ left: DocumentPath, _ right: DocumentPath) -> Bool {
        guard left.root == right.root else { return false }
        for (a, b) in zip(left.rest, right.rest) where a != b {
            switch (a, b) {
            case (.name, .index), (.index, .name): return true
            default: return false
            }
        }
        return true
    }
}
