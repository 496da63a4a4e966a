import AWSCore
import AWSShapes

/// `WHERE` as the condition tree that expressions use.
///
/// Source: Amazon DynamoDB Developer Guide, "PartiQL functions with DynamoDB" and "PartiQL arithmetic, comparison, and
/// logical operators for DynamoDB".
struct PartiQLConditions {
    let values: PartiQLValues

    func condition(_ expression: PartiQLExpression) throws(AWSError) -> ConditionTree {
        switch expression.kind {
        case .binary(.or, let left, let right):
            return .any(try part(left).alternatives + part(right).alternatives)
        case .binary(.and, let left, let right):
            return .all(try part(left).conjuncts + part(right).conjuncts)
        case .binary(let binary, let left, let right):
            guard let comparator = binary.comparator else { throw Self.unsupported(binary.rawValue) }
            return try compare(left, comparator, right)
        case .not(let inner):
            guard Self.isCondition(inner) else {
                throw .validation("The argument to NOT must be a Type or Expression")
            }
            return .not(try condition(inner))
        case .between(let operand, let low, let high): return try between(operand, low, high)
        case .isIn(let operand, let candidates): return try membership(operand, candidates)
        case .isType(let operand, let type): return try isType(operand, type)
        case .call(let name, let arguments): return try call(name, arguments, expression.span)
        case .sign(let sign, _): throw Self.unsupported(sign)
        case .select: throw .existsOutsideTransaction
        default: throw .validation("WHERE clause must contain an expression that resolves to a boolean")
        }
    }

    /// A side of `AND` or `OR`.
    private func part(_ expression: PartiQLExpression) throws(AWSError) -> ConditionTree {
        guard Self.isCondition(expression) else {
            throw .validation("The arguments to AND/OR must be Expressions")
        }
        return try condition(expression)
    }

    private static func isCondition(_ expression: PartiQLExpression) -> Bool {
        switch expression.kind {
        case .binary, .not, .between, .isIn, .isType, .call, .sign, .select: true
        default: false
        }
    }

    private static func unsupported(_ name: String) -> AWSError {
        .validation("Unsupported operator in Condition Expression. Operator: \(name)")
    }

    // MARK: Comparisons

    private func compare(
        _ left: PartiQLExpression, _ comparator: Comparator, _ right: PartiQLExpression
    ) throws(AWSError) -> ConditionTree {
        let left = try operand(left)
        let right = try operand(right)
        if comparator != .equal, comparator != .notEqual {
            try checkOrdered(left, comparator.rawValue)
            try checkOrdered(right, comparator.rawValue)
        }
        try checkDistinct(comparator.rawValue, left, [right])
        return .compare(left, comparator, right)
    }

    private func between(
        _ expression: PartiQLExpression, _ low: PartiQLExpression, _ high: PartiQLExpression
    ) throws(AWSError) -> ConditionTree {
        let subject = try operand(expression)
        let low = try operand(low)
        let high = try operand(high)
        for operand in [subject, low, high] { try checkOrdered(operand, "BETWEEN") }
        try checkDistinct("BETWEEN", subject, [low, high])
        if case .value(let low) = low, case .value(let high) = high { try checkBounds(low, high) }
        return .between(subject, low, high)
    }

    private func checkBounds(_ low: AttributeValue, _ high: AttributeValue) throws(AWSError) {
        let operands =
            "lower bound operand: AttributeValue: \(low.messageText), "
            + "upper bound operand: AttributeValue: \(high.messageText)"
        if low.typeName != high.typeName {
            throw .validation(
                "The BETWEEN operator requires same data type for lower and upper bounds; \(operands)")
        }
        if high.isLess(than: low) == true {
            throw .validation(
                "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; \(operands)")
        }
    }

    private func membership(
        _ expression: PartiQLExpression, _ list: PartiQLExpression
    ) throws(AWSError) -> ConditionTree {
        guard case .path = expression.kind, case .list(let elements) = list.kind, !elements.isEmpty else {
            throw .validation(
                "IN operator must have a left hand argument of type Variable Reference and right hand argument of type "
                    + "Seq with at least one member")
        }
        guard elements.count <= ExpressionParser.maximumOperands else {
            throw .validation(
                "The IN operator is provided with too many operands; number of operands: \(elements.count)")
        }
        let subject = try operand(expression)
        var candidates: [ConditionOperand] = []
        for element in elements { candidates.append(try operand(element)) }
        try checkDistinct("IN", subject, candidates)
        return .isIn(subject, candidates)
    }

    /// The types of `IS`, by the name that DynamoDB has for them.
    private static let types = [
        "null": "NULL", "boolean": "BOOL", "bool": "BOOL", "blob": "B", "string": "S", "numeric": "N", "struct": "M",
        "tuple": "M", "list": "L",
    ]

    private func isType(_ expression: PartiQLExpression, _ type: String) throws(AWSError) -> ConditionTree {
        if type == "missing" {
            guard case .path(let path) = expression.kind else {
                throw .validation(
                    "The left hand side argument to IS must be a Variable Reference, Literal, or Path")
            }
            return .notExists(try path.documentPath)
        }
        guard let name = Self.types[type] else {
            throw .validation(
                "Unsupported data type for IS operator: \(type.uppercased()). Supported data types are [MISSING, NULL, "
                    + "BOOLEAN, BLOB, STRING, NUMERIC, STRUCT, TUPLE, LIST]")
        }
        return .hasType(try operand(expression), .value(.s(name)))
    }

    private func checkOrdered(_ operand: ConditionOperand, _ name: String) throws(AWSError) {
        guard let type = operand.typeName, !["S", "N", "B"].contains(type) else { return }
        throw Self.operandType(name, type)
    }

    static func operandType(_ name: String, _ type: String) -> AWSError {
        .validation(
            "Incorrect operand type for operator or function; operator or function: \(name), operand type: \(type)")
    }

    private func checkDistinct(
        _ name: String, _ first: ConditionOperand, _ others: [ConditionOperand]
    ) throws(AWSError) {
        guard case .path(let path) = first else { return }
        for case .path(path) in others {
            throw .validation(
                "The first operand must be distinct from the remaining operands for this operator or function; "
                    + "operator or function: \(name), first operand: \(path.text)")
        }
    }

    // MARK: Operands and functions

    private func operand(_ expression: PartiQLExpression) throws(AWSError) -> ConditionOperand {
        switch expression.kind {
        case .path(let path): return .path(try path.documentPath)
        case .call("size", let arguments):
            try Self.checkCount("size", arguments, 1)
            let inner = try operand(arguments[0])
            if let type = inner.typeName, ["N", "BOOL", "NULL"].contains(type) {
                throw Self.operandType("size", type)
            }
            return .size(inner)
        case .call(let name, _):
            guard Self.functions[name] != nil else { throw Self.unrecognized(name, expression.span) }
            throw .validation(ConditionGrammar.misuse(name))
        case .binary(let binary, _, _): throw Self.unsupported(binary.rawValue)
        case .sign(let sign, _): throw Self.unsupported(sign)
        case .select: throw .existsOutsideTransaction
        case .not, .between, .isIn, .isType: throw Self.unsupported(expression.name)
        default: return .value(try values.value(expression))
        }
    }

    private static let functions = [
        "attribute_exists": 1, "attribute_not_exists": 1, "attribute_type": 2, "begins_with": 2, "contains": 2,
    ]

    static func unrecognized(_ name: String, _ span: SourceSpan) -> AWSError {
        .validation("Unrecognized function: \(name)", at: span)
    }

    private static func checkCount(
        _ name: String, _ arguments: [PartiQLExpression], _ count: Int
    ) throws(AWSError) {
        guard arguments.count != count else { return }
        throw .validation(
            "Incorrect number of operands for operator or function; operator or function: \(name), "
                + "number of operands: \(arguments.count)")
    }

    private func call(
        _ name: String, _ arguments: [PartiQLExpression], _ span: SourceSpan
    ) throws(AWSError) -> ConditionTree {
        if name == "size" { throw .validation(ConditionGrammar.misuse(name)) }
        // `EXISTS(SELECT …)` is a statement of its own, in transactions.
        if name == "exists", case .select? = arguments.first?.kind { throw .existsOutsideTransaction }
        guard let count = Self.functions[name] else { throw Self.unrecognized(name, span) }
        try Self.checkCount(name, arguments, count)
        let first = try operand(arguments[0])
        switch name {
        case "attribute_exists", "attribute_not_exists":
            guard case .path(let path) = first else {
                throw .validation("Operator or function requires a document path; operator or function: \(name)")
            }
            return name == "attribute_exists" ? .exists(path) : .notExists(path)
        case "begins_with":
            let second = try operand(arguments[1])
            try checkDistinct(name, first, [second])
            for type in [first, second].compactMap(\.typeName) where type != "S" && type != "B" {
                throw Self.operandType(name, type)
            }
            return .beginsWith(first, second)
        case "contains":
            let second = try operand(arguments[1])
            try checkDistinct(name, first, [second])
            return .contains(first, second)
        default: return .hasType(first, try typeName(arguments[1]))
        }
    }

    private func typeName(_ expression: PartiQLExpression) throws(AWSError) -> ConditionOperand {
        let name = try operand(expression)
        guard case .value(.s(let type)) = name else {
            throw Self.operandType("attribute_type", name.typeName ?? "{NS,SS,L,BS,N,M,B,BOOL,NULL,S}")
        }
        guard ["B", "NULL", "SS", "BOOL", "L", "BS", "N", "NS", "S", "M"].contains(type) else {
            throw .validation(
                "Invalid attribute type name found; type: \(type), valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}")
        }
        return name
    }
}

extension ConditionTree {
    /// The conditions that all must hold.
    var conjuncts: [ConditionTree] {
        guard case .all(let parts) = self else { return [self] }
        return parts
    }

    /// The conditions of which one must hold.
    fileprivate var alternatives: [ConditionTree] {
        guard case .any(let parts) = self else { return [self] }
        return parts
    }
}
