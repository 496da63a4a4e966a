import AWSCore
import AWSShapes

/// A value on the right side of a `SET` action.
indirect enum UpdateOperand: Sendable {
    case path(DocumentPath)
    case value(AttributeValue)
    case ifNotExists(DocumentPath, UpdateOperand)
    case listAppend(UpdateOperand, UpdateOperand)
    case sum(UpdateOperand, UpdateOperand)
    case difference(UpdateOperand, UpdateOperand)

    /// The type, when it is known without an item.
    var typeName: String? {
        switch self {
        case .path, .ifNotExists: nil
        case .value(let value): value.typeName
        case .listAppend: "L"
        case .sum, .difference: "N"
        }
    }
}

/// The actions of an update expression, their placeholders resolved.
struct UpdateActions: Sendable {
    var sets: [(path: DocumentPath, operand: UpdateOperand)] = []
    var removes: [DocumentPath] = []
    var adds: [(path: DocumentPath, value: AttributeValue)] = []
    var deletes: [(path: DocumentPath, value: AttributeValue)] = []
}

/// The grammar of updates.
///
///     update   = ("SET" set ("," set)* | "REMOVE" path ("," path)* | "ADD" change ("," change)* | "DELETE" change ("," change)*)+
///     set      = path "=" operand [("+" | "-") operand]
///     change   = path value
///     operand  = "(" operand [("+" | "-") operand] ")" | function "(" operand ("," operand)* ")" | path | value
///
/// Source: Amazon DynamoDB Developer Guide, "Using update expressions".
struct UpdateGrammar {
    private var parser: ExpressionParser
    private var actions = UpdateActions()
    private var tree = PathTree()
    private var paths: [DocumentPath] = []

    static func parse(
        _ text: String, _ attributes: inout ExpressionAttributes
    ) throws(AWSError) -> (actions: UpdateActions, tree: PathTree) {
        var grammar = UpdateGrammar(parser: try ExpressionParser(text, "UpdateExpression", &attributes))
        try grammar.sections()
        for path in grammar.paths { grammar.parser.insert(path, into: &grammar.tree, &grammar.checked) }
        try grammar.parser.finish(&attributes)
        return (grammar.actions, grammar.tree)
    }

    private var checked: [DocumentPath] = []

    private init(parser: ExpressionParser) { self.parser = parser }

    // MARK: Sections

    private mutating func sections() throws(AWSError) {
        var seen: Set<String> = []
        repeat {
            let name: String
            if parser.take("SET") {
                name = "SET"
                repeat { try set() } while parser.take(.comma)
            } else if parser.take("REMOVE") {
                name = "REMOVE"
                repeat { actions.removes.append(try target()) } while parser.take(.comma)
            } else if parser.take("ADD") {
                name = "ADD"
                repeat { try change(\.adds, name, ["N", "SS", "NS", "BS"]) } while parser.take(.comma)
            } else if parser.take("DELETE") {
                name = "DELETE"
                repeat { try change(\.deletes, name, ["SS", "NS", "BS"]) } while parser.take(.comma)
            } else {
                throw parser.syntaxError
            }
            if !seen.insert(name).inserted {
                parser.report(
                    .redundantParentheses,
                    "The \"\(name)\" section can only be used once in an update expression;")
            }
        } while parser.kind != .end
    }

    /// The path that an action changes.
    private mutating func target() throws(AWSError) -> DocumentPath {
        try parser.countOperator()
        let path = try parser.path()
        paths.append(path)
        return path
    }

    private mutating func set() throws(AWSError) {
        let path = try target()
        try parser.expect(.comparator(.equal))
        actions.sets.append((path, try sum().operand))
    }

    private mutating func change(
        _ list: WritableKeyPath<UpdateActions, [(path: DocumentPath, value: AttributeValue)]>, _ name: String,
        _ types: [String]
    ) throws(AWSError) {
        let path = try target()
        guard parser.kind == .value else { throw parser.syntaxError }
        let value = parser.value()
        if !types.contains(value.typeName) {
            parser.report(
                .operandType,
                "Incorrect operand type for operator or function; operator: \(name), "
                    + "operand type: \(value.longTypeName), typeSet: ALLOWED_FOR_\(name)_OPERAND")
        }
        actions[keyPath: list].append((path, value))
    }

    // MARK: Operands

    private mutating func sum() throws(AWSError) -> (operand: UpdateOperand, isParenthesised: Bool) {
        let (left, isParenthesised) = try operand()
        let isDifference = parser.kind == .minus
        guard isDifference || parser.kind == .plus else { return (left, isParenthesised) }
        parser.advance()
        try parser.countOperator()
        let right = try operand().operand
        let name = isDifference ? "-" : "+"
        for type in [left, right].compactMap(\.typeName) where type != "N" { reportType(name, type) }
        return (isDifference ? .difference(left, right) : .sum(left, right), false)
    }

    private mutating func operand() throws(AWSError) -> (operand: UpdateOperand, isParenthesised: Bool) {
        switch parser.kind {
        case .open:
            try parser.enter()
            parser.advance()
            let (inner, isParenthesised) = try sum()
            try parser.expect(.close)
            parser.leave()
            if isParenthesised {
                parser.report(.redundantParentheses, "The expression has redundant parentheses;")
            }
            return (inner, true)
        case .value: return (.value(parser.value()), false)
        case .word where parser.nextKind == .open: return (try function(), false)
        default: return (.path(try parser.path()), false)
        }
    }

    private mutating func function() throws(AWSError) -> UpdateOperand {
        let name = parser.text
        try parser.enter()
        parser.advance()
        parser.advance()
        try parser.countOperator()
        var arguments: [UpdateOperand] = []
        repeat { arguments.append(try operand().operand) } while parser.take(.comma)
        try parser.expect(.close)
        parser.leave()
        return call(name, arguments)
    }

    private mutating func call(_ name: String, _ arguments: [UpdateOperand]) -> UpdateOperand {
        let nothing = UpdateOperand.value(.null)
        guard name == "if_not_exists" || name == "list_append" else {
            if ConditionGrammar.operandCounts[name] != nil {
                parser.report(.misuse, "The function is not allowed in an update expression; function: \(name)")
            } else {
                parser.report(.unknownFunction, "Invalid function name; function: \(name)")
            }
            return nothing
        }
        guard arguments.count == 2 else {
            parser.report(
                .operandCount,
                "Incorrect number of operands for operator or function; operator or function: \(name), "
                    + "number of operands: \(arguments.count)")
            return nothing
        }
        if name == "list_append" {
            for case .listAppend in arguments { parser.report(.misuse, ConditionGrammar.misuse(name)) }
            for type in arguments.compactMap(\.typeName) where type != "L" { reportType(name, type) }
            return .listAppend(arguments[0], arguments[1])
        }
        guard case .path(let path) = arguments[0] else {
            parser.report(
                .operandType, "Operator or function requires a document path; operator or function: \(name)")
            return nothing
        }
        if case .listAppend = arguments[1] { parser.report(.misuse, ConditionGrammar.misuse("list_append")) }
        return .ifNotExists(path, arguments[1])
    }

    private mutating func reportType(_ name: String, _ type: String) {
        parser.report(
            .operandType,
            "Incorrect operand type for operator or function; operator or function: \(name), operand type: \(type)")
    }
}
