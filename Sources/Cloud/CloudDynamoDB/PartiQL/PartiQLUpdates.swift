import AWSCore
import AWSShapes

/// `SET` and `REMOVE` as the actions of an update expression.
///
/// Source: Amazon DynamoDB Developer Guide, "PartiQL update statements for DynamoDB".
struct PartiQLUpdates {
    private let values: PartiQLValues
    private var actions = UpdateActions()
    private var tree = PathTree()
    private var paths: [DocumentPath] = []

    private init(values: PartiQLValues) { self.values = values }

    static func update(_ changes: [PartiQLSyntax.Change], _ values: PartiQLValues) throws(AWSError) -> Update {
        var updates = PartiQLUpdates(values: values)
        for change in changes {
            switch change {
            case .set(let target, let value): try updates.set(try updates.target(target), value)
            case .remove(let target): updates.actions.removes.append(try updates.target(target))
            }
        }
        return Update(updates.actions, updates.tree)
    }

    /// The path that is changed; it must lie beside the others.
    private mutating func target(_ expression: PartiQLExpression) throws(AWSError) -> DocumentPath {
        guard case .path(let syntax) = expression.kind else {
            throw .validation("Unrecognized assignment target: \(expression.name)")
        }
        let path = try syntax.documentPath
        if let clash = tree.insert(path) {
            let other = paths.first { $0.root == path.root } ?? path
            throw .validation(
                "Two document paths \(clash == .overlap ? "overlap" : "conflict") with each other; must remove or "
                    + "rewrite one of these paths; path one: \(other.text), path two: \(path.text)")
        }
        paths.append(path)
        return path
    }

    private mutating func set(_ path: DocumentPath, _ expression: PartiQLExpression) throws(AWSError) {
        if case .call(let name, let arguments) = expression.kind, name == "set_add" || name == "set_delete" {
            let set = try self.set(name.uppercased(), arguments, path, expression.span)
            if name == "set_add" { actions.adds.append((path, set)) } else { actions.deletes.append((path, set)) }
        } else {
            actions.sets.append((path, try operand(expression)))
        }
    }

    /// The second argument of `set_add` and `set_delete`, whose first is the attribute itself.
    private func set(
        _ name: String, _ arguments: [PartiQLExpression], _ path: DocumentPath, _ span: SourceSpan
    ) throws(AWSError) -> AttributeValue {
        guard arguments.count == 2 else { throw .validation("\(name) must have exactly two arguments", at: span) }
        guard case .path(let first) = arguments[0].kind, try first.documentPath == path else {
            throw .validation("The first argument to \(name) must equal the assignment value", at: span)
        }
        if values.isValue(arguments[1]) {
            let value = try values.value(arguments[1])
            if ["SS", "NS", "BS"].contains(value.typeName) { return value }
        }
        throw .validation("The second argument to \(name) must be a value with type SET", at: arguments[0].span)
    }

    private func operand(_ expression: PartiQLExpression) throws(AWSError) -> UpdateOperand {
        switch expression.kind {
        case .path(let path): return .path(try path.documentPath)
        case .binary(.plus, let left, let right): return .sum(try number(left, "+"), try number(right, "+"))
        case .binary(.minus, let left, let right): return .difference(try number(left, "-"), try number(right, "-"))
        case .call("list_append", let arguments):
            guard arguments.count == 2 else {
                throw .validation(
                    "Incorrect number of operands for operator or function; operator or function: list_append, "
                        + "number of operands: \(arguments.count)")
            }
            return .listAppend(try list(arguments[0]), try list(arguments[1]))
        case .call(let name, _): throw PartiQLConditions.unrecognized(name, expression.span)
        case .isType: throw .validation("IS operator is not supported in update expressions")
        case .not, .between, .isIn, .binary, .sign:
            throw .validation("Unsupported operator in Update Expression. Operator: \(expression.name)")
        case .select: throw .existsOutsideTransaction
        default: return .value(try values.value(expression))
        }
    }

    private func number(_ expression: PartiQLExpression, _ name: String) throws(AWSError) -> UpdateOperand {
        let operand = try operand(expression)
        if let type = operand.typeName, type != "N" { throw PartiQLConditions.operandType(name, type) }
        return operand
    }

    private func list(_ expression: PartiQLExpression) throws(AWSError) -> UpdateOperand {
        let operand = try operand(expression)
        if let type = operand.typeName, type != "L" { throw PartiQLConditions.operandType("list_append", type) }
        return operand
    }
}
