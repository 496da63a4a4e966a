import AWSCore

/// Expressions, by the precedence of their operators.
///
///     expression = prefix (operator expression | ["NOT"] "BETWEEN" e "AND" e | ["NOT"] "IN" e | "IS" ["NOT"] type)*
///     prefix     = "NOT" expression | ("+" | "-") prefix | term
///     term       = literal | "?" | path | function "(" [expression ("," expression)*] ")" | "(" expression ")"
///                | "[" … "]" | "<<" … ">>" | "{" name ":" expression, … "}"
///     path       = name ("." name | "[" expression "]")*
extension PartiQLParser {
    private enum Precedence {
        static let or = 10
        static let and = 20
        static let not = 30
        static let equality = 40
        static let comparison = 50
        static let sum = 60
        static let product = 70
    }

    private enum Infix {
        case binary(PartiQLOperator)
        case between, isIn, isType, like
        /// `NOT` before one of the three.
        case not
    }

    mutating func expression(above precedence: Int = 0) throws(AWSError) -> PartiQLExpression {
        var left = try prefix()
        while let (infix, own) = infix, own > precedence {
            let span = current.span
            try countOperator()
            advance()
            if case .not = infix, let (negated, _) = self.infix {
                advance()
                left = PartiQLExpression(kind: .not(try rest(of: negated, left, own, span)), span: span)
            } else {
                left = try rest(of: infix, left, own, span)
            }
        }
        return left
    }

    private var infix: (Infix, Int)? {
        switch current.kind {
        case .symbol(let symbol):
            switch symbol {
            case .equal: (.binary(.equal), Precedence.equality)
            case .notEqual, .notEqualToo: (.binary(.notEqual), Precedence.equality)
            case .less: (.binary(.less), Precedence.comparison)
            case .lessOrEqual: (.binary(.lessOrEqual), Precedence.comparison)
            case .greater: (.binary(.greater), Precedence.comparison)
            case .greaterOrEqual: (.binary(.greaterOrEqual), Precedence.comparison)
            case .plus: (.binary(.plus), Precedence.sum)
            case .minus: (.binary(.minus), Precedence.sum)
            case .concatenation: (.binary(.concatenation), Precedence.sum)
            case .star: (.binary(.times), Precedence.product)
            case .slash: (.binary(.divided), Precedence.product)
            case .percent: (.binary(.modulo), Precedence.product)
            default: nil
            }
        case .keyword("or"): (.binary(.or), Precedence.or)
        case .keyword("and"): (.binary(.and), Precedence.and)
        case .keyword("is"): (.isType, Precedence.equality)
        case .keyword("in"): (.isIn, Precedence.equality)
        case .keyword("between"): (.between, Precedence.comparison)
        case .keyword("like"): (.like, Precedence.comparison)
        case .keyword("not"):
            switch following.kind {
            case .keyword("in"): (.not, Precedence.equality)
            case .keyword("between"), .keyword("like"): (.not, Precedence.comparison)
            default: nil
            }
        default: nil
        }
    }

    /// What follows the operator, which is taken.
    private mutating func rest(
        of infix: Infix, _ left: PartiQLExpression, _ precedence: Int, _ span: SourceSpan
    ) throws(AWSError) -> PartiQLExpression {
        if current.kind == .end { throw .malformed("Missing right-hand side expression of infix operator") }
        let kind: PartiQLExpression.Kind
        switch infix {
        case .binary(let binary): kind = .binary(binary, left, try expression(above: precedence))
        case .like: kind = .binary(.like, left, try expression(above: precedence))
        case .between:
            let low = try expression(above: precedence)
            guard take("and") else { throw .malformed("Expected AND") }
            if current.kind == .end { throw .malformed("Expected expression after AND") }
            kind = .between(left, low, try expression(above: precedence))
        case .isIn: kind = .isIn(left, try candidates(precedence))
        case .isType:
            let isNegated = take("not")
            let type = PartiQLExpression.Kind.isType(left, try typeName())
            kind = isNegated ? .not(PartiQLExpression(kind: type, span: span)) : type
        case .not: throw .malformed("Unexpected keyword")
        }
        return PartiQLExpression(kind: kind, span: span)
    }

    /// The right side of `IN`: parentheses hold a list there, even of one.
    private mutating func candidates(_ precedence: Int) throws(AWSError) -> PartiQLExpression {
        guard isAt(.open), following.kind != .keyword("select") else { return try expression(above: precedence) }
        let span = current.span
        advance()
        return PartiQLExpression(kind: .list(try elements(until: .close)), span: span)
    }

    private mutating func typeName() throws(AWSError) -> String {
        guard case .keyword(let name) = current.kind else { throw .malformed("Expected type name") }
        advance()
        return name
    }

    // MARK: Terms

    private mutating func prefix() throws(AWSError) -> PartiQLExpression {
        let span = current.span
        let sign: PartiQLToken.Symbol
        switch current.kind {
        case .keyword("not"):
            advance()
            try enter()
            let inner = try expression(above: Precedence.not)
            leave()
            return PartiQLExpression(kind: .not(inner), span: span)
        case .symbol(.minus): sign = .minus
        case .symbol(.plus): sign = .plus
        default: return try term()
        }
        advance()
        try enter()
        let inner = try prefix()
        leave()
        guard case .number(let text) = inner.kind else {
            return PartiQLExpression(kind: .sign(sign.rawValue, inner), span: span)
        }
        if sign == .plus { return inner }
        let negated = text.hasPrefix("-") ? String(text.dropFirst()) : "-" + text
        return PartiQLExpression(kind: .number(negated), span: span)
    }

    private mutating func term() throws(AWSError) -> PartiQLExpression {
        let token = current
        func made(_ kind: PartiQLExpression.Kind) -> PartiQLExpression {
            PartiQLExpression(kind: kind, span: token.span)
        }
        switch token.kind {
        case .string(let text):
            advance()
            return made(.string(text))
        case .number(let text):
            advance()
            return made(.number(text))
        case .ion(let text):
            advance()
            return made(.ion(text))
        case .parameter:
            advance()
            parameterCount += 1
            return made(.parameter(parameterCount - 1))
        case .identifier(let name), .quoted(let name):
            advance()
            if isAt(.open), case .identifier = token.kind { return try call(name.lowercased(), token.span) }
            return made(.path(PartiQLPath(root: name, steps: try steps())))
        case .keyword(let word): return try keywordTerm(word, token.span)
        case .symbol(let symbol): return try symbolTerm(symbol, token.span)
        case .end: throw .malformed("Unexpected term")
        }
    }

    private static let functionKeywords: Set = [
        "exists", "count", "avg", "max", "min", "sum", "substring", "char_length", "character_length", "octet_length",
        "bit_length", "upper", "lower", "size", "sexp", "list", "bag", "cast", "trim", "extract", "date_add",
        "date_diff", "coalesce", "nullif",
    ]

    private mutating func keywordTerm(_ word: String, _ span: SourceSpan) throws(AWSError) -> PartiQLExpression {
        advance()
        switch word {
        case "true": return PartiQLExpression(kind: .boolean(true), span: span)
        case "false": return PartiQLExpression(kind: .boolean(false), span: span)
        case "null": return PartiQLExpression(kind: .null, span: span)
        case "missing": return PartiQLExpression(kind: .missing, span: span)
        case "select":
            try enter()
            let inner = try select()
            leave()
            return PartiQLExpression(kind: .select(inner), span: span)
        case _ where Self.functionKeywords.contains(word) && isAt(.open): return try call(word, span)
        default: throw .malformed("Unexpected keyword")
        }
    }

    private mutating func symbolTerm(
        _ symbol: PartiQLToken.Symbol, _ span: SourceSpan
    ) throws(AWSError) -> PartiQLExpression {
        switch symbol {
        case .open:
            advance()
            let group = try elements(until: .close)
            guard let first = group.first else { throw .malformed("Expression group cannot be empty") }
            // Several make a list.
            return group.count == 1 ? first : PartiQLExpression(kind: .list(group), span: span)
        case .openBracket:
            advance()
            return PartiQLExpression(kind: .list(try elements(until: .closeBracket)), span: span)
        case .openBag:
            advance()
            return PartiQLExpression(kind: .bag(try elements(until: .closeBag)), span: span)
        case .openBrace:
            advance()
            return PartiQLExpression(kind: .map(try members()), span: span)
        case .equal, .notEqual, .notEqualToo, .less, .lessOrEqual, .greater, .greaterOrEqual, .slash, .percent,
            .concatenation, .at:
            throw .malformed("Unexpected operator")
        default: throw .malformed("Unexpected term")
        }
    }

    private mutating func call(_ name: String, _ span: SourceSpan) throws(AWSError) -> PartiQLExpression {
        advance()
        // `COUNT(*)`, which the grammar knows and DynamoDB does not.
        if isAt(.star), following.kind == .symbol(.close) {
            advance()
            advance()
            return PartiQLExpression(kind: .call(name, []), span: span)
        }
        return PartiQLExpression(kind: .call(name, try elements(until: .close)), span: span)
    }

    /// Expressions with commas between them, and the symbol behind them.
    private mutating func elements(until end: PartiQLToken.Symbol) throws(AWSError) -> [PartiQLExpression] {
        if take(end) { return [] }
        try enter()
        var elements: [PartiQLExpression] = []
        repeat { elements.append(try expression()) } while take(.comma)
        leave()
        try expect(end)
        return elements
    }

    private mutating func members() throws(AWSError) -> [(key: PartiQLExpression, value: PartiQLExpression)] {
        if take(.closeBrace) { return [] }
        try enter()
        var members: [(key: PartiQLExpression, value: PartiQLExpression)] = []
        repeat {
            let key = try expression()
            try expect(.colon)
            members.append((key, try expression()))
        } while take(.comma)
        leave()
        try expect(.closeBrace)
        return members
    }

    // MARK: Paths

    /// A path that is changed.
    mutating func simplePath() throws(AWSError) -> PartiQLExpression {
        let span = current.span
        let root = try name(or: "Expected identifier for simple path")
        return PartiQLExpression(kind: .path(PartiQLPath(root: root, steps: try steps())), span: span)
    }

    private mutating func steps() throws(AWSError) -> [PartiQLPath.Step] {
        var steps: [PartiQLPath.Step] = []
        while true {
            if take(.dot) {
                if take(.star) {
                    steps.append(.allMembers)
                } else {
                    steps.append(.name(try name(or: "Invalid path dot component")))
                }
            } else if take(.openBracket) {
                if take(.star) {
                    steps.append(.allElements)
                } else {
                    try enter()
                    steps.append(.subscription(try expression()))
                    leave()
                }
                try expect(.closeBracket)
            } else {
                return steps
            }
        }
    }
}
