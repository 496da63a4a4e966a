import AWSCore
import AWSShapes

/// The grammar of conditions, filters and key conditions.
///
///     condition  = all ("OR" all)*
///     all        = negation ("AND" negation)*
///     negation   = "NOT" negation | comparison
///     comparison = term [comparator term | "BETWEEN" term "AND" term | "IN" "(" term ("," term)* ")"]
///     term       = "(" condition ")" | function "(" term ("," term)* ")" | path | value
///
/// Source: Amazon DynamoDB Developer Guide, "Condition and filter expressions, operators, and functions".
struct ConditionGrammar {
    /// A term may turn out to be a condition or something to compare: parentheses stand around either.
    private struct Term {
        enum Content {
            case operand(ConditionOperand)
            /// A function that is a condition.
            case function(String, ConditionTree)
            case condition(ConditionTree)
        }

        var content: Content
        var isParenthesised = false
    }

    private var parser: ExpressionParser

    private init(_ parser: ExpressionParser) { self.parser = parser }

    /// Parses a whole expression.
    /// - Returns: the condition, and the attributes that its paths begin with.
    static func parse(
        _ text: String, _ parameter: String, _ attributes: inout ExpressionAttributes
    ) throws(AWSError) -> (tree: ConditionTree, roots: Set<String>) {
        var grammar = ConditionGrammar(try ExpressionParser(text, parameter, &attributes))
        let term = try grammar.disjunction()
        let tree = try grammar.condition(term)
        try grammar.parser.finish(&attributes)
        return (tree, grammar.parser.roots)
    }

    // MARK: Logic

    private mutating func disjunction() throws(AWSError) -> Term {
        let first = try conjunction()
        guard parser.isAt("OR") else { return first }
        var parts = [try condition(first)]
        while parser.take("OR") {
            try parser.countOperator()
            parts.append(try condition(try conjunction()))
        }
        return Term(content: .condition(.any(parts)))
    }

    private mutating func conjunction() throws(AWSError) -> Term {
        let first = try negation()
        guard parser.isAt("AND") else { return first }
        var parts = [try condition(first)]
        while parser.take("AND") {
            try parser.countOperator()
            parts.append(try condition(try negation()))
        }
        return Term(content: .condition(.all(parts)))
    }

    private mutating func negation() throws(AWSError) -> Term {
        guard parser.take("NOT") else { return try comparison() }
        try parser.countOperator()
        try parser.enter()
        let part = try condition(try negation())
        parser.leave()
        return Term(content: .condition(.not(part)))
    }

    /// A term where a condition is wanted.
    private mutating func condition(_ term: Term) throws(AWSError) -> ConditionTree {
        switch term.content {
        case .condition(let tree), .function(_, let tree): return tree
        case .operand(.size):
            parser.report(.misuse, Self.misuse("size"))
            return .all([])
        case .operand: throw parser.syntaxError
        }
    }

    /// A term where something to compare is wanted.
    private mutating func operand(_ term: Term) throws(AWSError) -> ConditionOperand {
        switch term.content {
        case .operand(let operand): return operand
        case .function(let name, _):
            parser.report(.misuse, Self.misuse(name))
            return .value(.null)
        case .condition: throw parser.syntaxError
        }
    }

    static func misuse(_ function: String) -> String {
        "The function is not allowed to be used this way in an expression; function: \(function)"
    }

    // MARK: Comparisons

    private mutating func comparison() throws(AWSError) -> Term {
        let left = try term()
        if case .comparator(let comparator) = parser.kind {
            let left = try operand(left)
            parser.advance()
            try parser.countOperator()
            let right = try operand(try term())
            check(comparator, left, right)
            return Term(content: .condition(.compare(left, comparator, right)))
        }
        if parser.isAt("BETWEEN") { return try between(try operand(left)) }
        if parser.isAt("IN") { return try membership(try operand(left)) }
        return left
    }

    private mutating func between(_ left: ConditionOperand) throws(AWSError) -> Term {
        parser.advance()
        try parser.countOperator()
        let low = try operand(try term())
        guard parser.take("AND") else { throw parser.syntaxError }
        let high = try operand(try term())
        for operand in [left, low, high] { checkOrdered(operand, "BETWEEN") }
        checkDistinct("BETWEEN", left, [low, high])
        if case .value(let low) = low, case .value(let high) = high { checkBounds(low, high) }
        return Term(content: .condition(.between(left, low, high)))
    }

    private mutating func checkBounds(_ low: AttributeValue, _ high: AttributeValue) {
        let operands =
            "lower bound operand: AttributeValue: \(low.messageText), "
            + "upper bound operand: AttributeValue: \(high.messageText)"
        if low.typeName != high.typeName {
            parser.report(
                .bounds,
                "The BETWEEN operator requires same data type for lower and upper bounds; \(operands)")
        } else if high.isLess(than: low) == true {
            parser.report(
                .bounds,
                "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; \(operands)")
        }
    }

    private mutating func membership(_ left: ConditionOperand) throws(AWSError) -> Term {
        parser.advance()
        try parser.countOperator()
        try parser.expect(.open)
        var candidates: [ConditionOperand] = []
        repeat { candidates.append(try operand(try term())) } while parser.take(.comma)
        try parser.expect(.close)
        if candidates.count > ExpressionParser.maximumOperands {
            parser.report(
                .operandCount,
                "The IN operator is provided with too many operands; number of operands: \(candidates.count)")
        }
        checkDistinct("IN", left, candidates)
        return Term(content: .condition(.isIn(left, candidates)))
    }

    private mutating func check(_ comparator: Comparator, _ left: ConditionOperand, _ right: ConditionOperand) {
        if comparator != .equal, comparator != .notEqual {
            checkOrdered(left, comparator.rawValue)
            checkOrdered(right, comparator.rawValue)
        }
        checkDistinct(comparator.rawValue, left, [right])
    }

    private mutating func checkOrdered(_ operand: ConditionOperand, _ name: String) {
        guard let type = operand.typeName, !["S", "N", "B"].contains(type) else { return }
        parser.report(
            .operandType, "Incorrect operand type for operator or function; operator: \(name), operand type: \(type)")
    }

    private mutating func checkDistinct(_ name: String, _ first: ConditionOperand, _ others: [ConditionOperand]) {
        guard case .path(let path) = first else { return }
        for case .path(path) in others {
            parser.report(
                .distinct,
                "The first operand must be distinct from the remaining operands for this operator or function; "
                    + "operator: \(name), first operand: \(path.text)")
        }
    }

    // MARK: Terms

    private mutating func term() throws(AWSError) -> Term {
        switch parser.kind {
        case .open:
            try parser.enter()
            parser.advance()
            var inner = try disjunction()
            try parser.expect(.close)
            parser.leave()
            if inner.isParenthesised {
                parser.report(.redundantParentheses, "The expression has redundant parentheses;")
            }
            inner.isParenthesised = true
            return inner
        case .value: return Term(content: .operand(.value(parser.value())))
        case .word where isAtOperator: throw parser.syntaxError
        case .word where parser.nextKind == .open: return try function()
        default: return Term(content: .operand(.path(try parser.path())))
        }
    }

    private var isAtOperator: Bool {
        parser.isAt("AND") || parser.isAt("OR") || parser.isAt("NOT") || parser.isAt("IN") || parser.isAt("BETWEEN")
    }

    private mutating func function() throws(AWSError) -> Term {
        let name = parser.text
        try parser.enter()
        parser.advance()
        parser.advance()
        try parser.countOperator()
        var arguments: [ConditionOperand] = []
        repeat { arguments.append(try operand(try term())) } while parser.take(.comma)
        try parser.expect(.close)
        parser.leave()
        return Term(content: call(name, arguments))
    }

    static let operandCounts = [
        "attribute_exists": 1, "attribute_not_exists": 1, "size": 1, "attribute_type": 2, "begins_with": 2,
        "contains": 2,
    ]

    private mutating func call(_ name: String, _ arguments: [ConditionOperand]) -> Term.Content {
        let nothing = Term.Content.function(name, .all([]))
        guard let count = Self.operandCounts[name] else {
            if name == "if_not_exists" || name == "list_append" {
                parser.report(.misuse, "The function is not allowed in a condition expression; function: \(name)")
            } else {
                parser.report(.unknownFunction, "Invalid function name; function: \(name)")
            }
            return nothing
        }
        guard arguments.count == count else {
            parser.report(
                .operandCount,
                "Incorrect number of operands for operator or function; operator or function: \(name), "
                    + "number of operands: \(arguments.count)")
            return name == "size" ? .operand(.size(arguments[0])) : nothing
        }
        checkDistinct(name, arguments[0], Array(arguments.dropFirst()))
        switch name {
        case "size":
            if let type = arguments[0].typeName, ["N", "BOOL", "NULL"].contains(type) { reportType(name, type) }
            return .operand(.size(arguments[0]))
        case "begins_with":
            for type in arguments.compactMap(\.typeName) where type != "S" && type != "B" { reportType(name, type) }
            return .function(name, .beginsWith(arguments[0], arguments[1]))
        case "contains": return .function(name, .contains(arguments[0], arguments[1]))
        case "attribute_type":
            checkTypeName(arguments[1])
            return .function(name, .hasType(arguments[0], arguments[1]))
        default:
            guard case .path(let path) = arguments[0] else {
                parser.report(
                    .operandType,
                    "Operator or function requires a document path; operator or function: \(name)")
                return nothing
            }
            return .function(name, name == "attribute_exists" ? .exists(path) : .notExists(path))
        }
    }

    private mutating func checkTypeName(_ operand: ConditionOperand) {
        guard case .value(.s(let type)) = operand else {
            reportType("attribute_type", operand.typeName ?? "{NS,SS,L,BS,N,M,B,BOOL,NULL,S}")
            return
        }
        if !["B", "NULL", "SS", "BOOL", "L", "BS", "N", "NS", "S", "M"].contains(type) {
            parser.report(
                .operandType,
                "Invalid attribute type name found; type: \(type), valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}")
        }
    }

    private mutating func reportType(_ function: String, _ type: String) {
        parser.report(
            .operandType,
            "Incorrect operand type for operator or function; operator or function: \(function), operand type: \(type)")
    }
}
