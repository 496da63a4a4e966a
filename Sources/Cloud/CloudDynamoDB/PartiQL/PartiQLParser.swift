import AWSCore

/// The grammar of DynamoDB's PartiQL, by recursive descent; expressions are in `PartiQLParser+Expressions.swift`.
///
///     statement = (select | insert | update | delete | "EXISTS" "(" select ")") [";"]
///     select    = "SELECT" ("*" | expression ("," expression)*) "FROM" source ["WHERE" expression]
///                 ["ORDER" "BY" expression ["ASC" | "DESC"] ("," …)*]
///     insert    = "INSERT" "INTO" source "VALUE" expression
///     update    = "UPDATE" source ("SET" set ("," set)* | "REMOVE" path)+ ["WHERE" expression] [returning]
///     delete    = "DELETE" "FROM" source ["WHERE" expression] [returning]
///     set       = path "=" expression
///     returning = "RETURNING" ("ALL" | "MODIFIED") ("OLD" | "NEW") "*"
///     source    = name ["." name]
///
/// Source: Amazon DynamoDB Developer Guide, "PartiQL statements for DynamoDB".
struct PartiQLParser {
    /// Of parentheses, literals, functions and signs within each other. AWS names no limit; this one keeps the stack.
    static let maximumDepth = 100

    private let tokens: [PartiQLToken]
    private var position = 0
    private var depth = 0
    private var operators = 0
    /// How many `?` there were.
    var parameterCount = 0

    private init(_ text: String) throws(AWSError) { tokens = try PartiQLLexer.tokens(of: text) }

    /// Parses a whole statement.
    static func parse(_ text: String) throws(AWSError) -> (syntax: PartiQLSyntax, parameterCount: Int) {
        var parser = try PartiQLParser(text)
        let syntax = try parser.statement()
        _ = parser.take(.semicolon)
        guard parser.current.kind == .end else { throw .malformed("Unexpected token after expression") }
        return (syntax, parser.parameterCount)
    }

    // MARK: Tokens

    var current: PartiQLToken { tokens[position] }
    var following: PartiQLToken { tokens[min(position + 1, tokens.count - 1)] }

    mutating func advance() { position = min(position + 1, tokens.count - 1) }

    func isAt(_ symbol: PartiQLToken.Symbol) -> Bool { current.kind == .symbol(symbol) }
    func isAt(_ keyword: String) -> Bool { current.kind == .keyword(keyword) }

    /// Takes a symbol if it comes next.
    mutating func take(_ symbol: PartiQLToken.Symbol) -> Bool {
        guard isAt(symbol) else { return false }
        advance()
        return true
    }

    mutating func take(_ keyword: String) -> Bool {
        guard isAt(keyword) else { return false }
        advance()
        return true
    }

    mutating func expect(_ symbol: PartiQLToken.Symbol) throws(AWSError) {
        guard take(symbol) else { throw .malformed("Expected \(symbol.name)") }
    }

    /// Bounds the recursion; to be balanced by `leave`.
    mutating func enter() throws(AWSError) {
        depth += 1
        guard depth <= Self.maximumDepth else { throw .malformed("Expressions are nested too deeply") }
    }

    mutating func leave() { depth -= 1 }

    /// Bounds the depth of what operators make, which lean to the left.
    mutating func countOperator() throws(AWSError) {
        operators += 1
        guard operators <= ExpressionParser.maximumOperators else {
            throw .validation(
                "The expression contains more than the maximum allowed number of operators; "
                    + "maximum allowed: \(ExpressionParser.maximumOperators)")
        }
    }

    // MARK: Statements

    private mutating func statement() throws(AWSError) -> PartiQLSyntax {
        if take("select") { return .select(try select()) }
        if isAt("insert"), following.kind == .keyword("into") { return try insert() }
        if take("update") { return try update() }
        if take("delete") { return try delete() }
        if isAt("exists"), following.kind == .symbol(.open) { return try exists() }
        throw .malformed("Expected data manipulation")
    }

    private mutating func exists() throws(AWSError) -> PartiQLSyntax {
        advance()
        advance()
        guard take("select") else {
            throw .validation("EXISTS() must contain a single item read with additional condition")
        }
        let inner = try select()
        try expect(.close)
        return .exists(inner)
    }

    /// After the word itself.
    mutating func select() throws(AWSError) -> PartiQLSelect {
        if isAt("value") || isAt("pivot") {
            throw .validation("Select projection doesn't support value or pivot keywords")
        }
        if isAt("distinct") { throw .validation("Unsupported clause: DISTINCT", at: current.span) }
        _ = take("all")
        let columns = try columns()
        guard take("from") else { throw .malformed("Expected FROM after SELECT list") }
        var select = PartiQLSelect(columns: columns, source: try fromSource())
        select.condition = try condition()
        for (keyword, name) in [("group", "GROUP BY"), ("having", "HAVING")] where isAt(keyword) {
            throw .validation("Unsupported clause: \(name)")
        }
        if take("order") {
            guard take("by") else { throw .malformed("Expected BY after ORDER") }
            repeat {
                let key = try expression()
                let isDescending = take("desc")
                if !isDescending { _ = take("asc") }
                select.order.append(.init(expression: key, isDescending: isDescending))
            } while take(.comma)
        }
        for keyword in ["limit", "offset"] where take(keyword) {
            throw .validation("Unsupported clause: \(keyword.uppercased())", at: try expression().span)
        }
        return select
    }

    private mutating func columns() throws(AWSError) -> [PartiQLExpression]? {
        if take(.star) {
            guard !isAt(.comma) else { throw .malformed(Self.starIsNotAlone) }
            return nil
        }
        if isAt("from") { throw .malformed("Cannot have empty SELECT list") }
        var columns: [PartiQLExpression] = []
        repeat {
            if isAt(.star) { throw .malformed(Self.starIsNotAlone) }
            columns.append(try expression())
            try refuseAlias()
        } while take(.comma)
        return columns
    }

    private static let starIsNotAlone =
        "Other expressions may not be present in the select list when '*' is used without dot notation."

    private mutating func insert() throws(AWSError) -> PartiQLSyntax {
        advance()
        advance()
        let target = try source()
        guard target.index == nil else {
            throw .validation("FROM clause may only contain a single table name in data manipulation statements")
        }
        guard take("value") else {
            throw .validation(
                "Unsupported operation: Inserting multiple items in a single statement is not supported, "
                    + "use \"INSERT INTO tableName VALUE item\" instead")
        }
        let item = try expression()
        if isAt("at") { throw .validation("AT is not supported in insert statements.") }
        if isAt("on") { throw .validation("Unsupported clause: ON CONFLICT", at: current.span) }
        if isAt("from") || isAt("where") {
            throw .validation("Unsupported FROM ... WHERE ... clause in INSERT statement.")
        }
        if isAt("returning") { throw .validation("RETURNING is not supported in INSERT") }
        return .insert(target, item)
    }

    private mutating func update() throws(AWSError) -> PartiQLSyntax {
        let target = try source()
        var changes: [PartiQLSyntax.Change] = []
        while true {
            if take("set") {
                repeat {
                    let path = try simplePath()
                    guard take(.equal) else { throw .malformed("Expected '='") }
                    changes.append(.set(path, try expression()))
                } while take(.comma)
            } else if take("remove") {
                changes.append(.remove(try simplePath()))
            } else {
                break
            }
        }
        guard !changes.isEmpty else { throw .malformed("Expected data manipulation") }
        let condition = try condition()
        return .update(target, changes, condition, try returning())
    }

    private mutating func delete() throws(AWSError) -> PartiQLSyntax {
        guard take("from") else { throw .malformed("Expected FROM after DELETE") }
        let target = try source()
        try refuseAlias()
        let condition = try condition()
        return .delete(target, condition, try returning())
    }

    // MARK: Clauses

    private mutating func condition() throws(AWSError) -> PartiQLExpression? {
        take("where") ? try expression() : nil
    }

    private mutating func returning() throws(AWSError) -> PartiQLReturning? {
        guard take("returning") else { return nil }
        let isAll = take("all")
        guard isAll || take("modified") else { throw .malformed(Self.returningElement) }
        let isOld = take("old")
        guard isOld || take("new") else { throw .malformed(Self.returningElement) }
        guard take(.star) else {
            throw .validation("Expected '*' after ( MODIFIED | ALL ) ( NEW | OLD ) in RETURNING clause")
        }
        if isAt(.comma) {
            throw .validation("Invalid syntax with multiple returning elements in RETURNING clause")
        }
        return isAll ? (isOld ? .allOld : .allNew) : (isOld ? .modifiedOld : .modifiedNew)
    }

    private static let returningElement = "Expected ( MODIFIED | ALL ) ( NEW | OLD ) in each returning element."

    /// The source of a `SELECT`, which the grammar lets be more than a table.
    private mutating func fromSource() throws(AWSError) -> PartiQLSource {
        switch current.kind {
        case .identifier, .quoted: break
        default:
            _ = try expression()
            throw .validation("Unexpected from source")
        }
        let source = try source()
        try refuseAlias()
        let joins: Set = ["join", "inner", "left", "right", "full", "outer", "cross"]
        if case .keyword(let word) = current.kind, joins.contains(word) { throw Self.severalSources }
        if isAt(.comma) { throw Self.severalSources }
        return source
    }

    private static let severalSources = AWSError.validation(
        "Only select from a single table or index is supported.")

    private mutating func refuseAlias() throws(AWSError) {
        switch current.kind {
        case .keyword("as"), .keyword("at"), .identifier, .quoted: throw .validation("Aliasing is not supported")
        default: return
        }
    }

    private mutating func source() throws(AWSError) -> PartiQLSource {
        var parts = [try name(or: "Expected identifier for simple path")]
        while take(.dot) { parts.append(try name(or: "Invalid path dot component")) }
        if isAt(.openBracket) { throw .validation("Invalid list expression in source.") }
        guard parts.count <= 2 else {
            throw .validation("A path may contain at most 2 components in the FROM clause")
        }
        guard !parts.contains("") else { throw .validation("Path component cannot be an empty string") }
        return PartiQLSource(table: parts[0], index: parts.count > 1 ? parts[1] : nil)
    }

    mutating func name(or reason: String) throws(AWSError) -> String {
        switch current.kind {
        case .identifier(let text), .quoted(let text):
            advance()
            return text
        default: throw .malformed(reason)
        }
    }
}
