import AWSCore
import AWSShapes

/// A statement with its parameters, checked as far as it can be without its table.
struct PartiQLStatement: Sendable {
    enum Action: Sendable {
        case select(Projection?, [OrderKey])
        case insert(Item)
        case update(Update, PartiQLReturning?)
        case delete(PartiQLReturning?)
        /// `EXISTS(SELECT …)`
        case exists
    }

    /// A key attribute that a `SELECT` is ordered by.
    struct OrderKey: Sendable {
        let name: String
        let isDescending: Bool
    }

    let source: PartiQLSource
    let action: Action
    let condition: ConditionTree?

    init(_ text: String, _ parameters: [AttributeValue]) throws(AWSError) {
        let (syntax, count) = try PartiQLParser.parse(text)
        let values = try PartiQLValues(parameters, count: count)
        let conditions = PartiQLConditions(values: values)
        let clause: PartiQLExpression?
        switch syntax {
        case .select(let select):
            source = select.source
            clause = select.condition
            action = .select(try Self.projection(select.columns), try Self.order(select))
        case .exists(let select):
            source = select.source
            clause = select.condition
            _ = try Self.projection(select.columns)
            action = .exists
        case .insert(let target, let value):
            source = target
            clause = nil
            action = .insert(try Self.item(value, values))
        case .update(let target, let changes, let condition, let returning):
            source = target
            clause = condition
            action = .update(try PartiQLUpdates.update(changes, values), returning)
        case .delete(let target, let condition, let returning):
            if let returning, returning != .allOld {
                throw .validation(
                    "Invalid returning clause: RETURNING \(returning.rawValue) *. "
                        + "Only RETURNING ALL OLD * is allowed in DELETE statements.")
            }
            source = target
            clause = condition
            action = .delete(returning)
        }
        var condition: ConditionTree?
        if let clause { condition = try conditions.condition(clause) }
        self.condition = condition
    }

    /// The IAM action that the statement needs.
    var permission: String {
        switch action {
        case .select, .exists: "dynamodb:PartiQLSelect"
        case .insert: "dynamodb:PartiQLInsert"
        case .update: "dynamodb:PartiQLUpdate"
        case .delete: "dynamodb:PartiQLDelete"
        }
    }

    var isRead: Bool { if case .select = action { true } else { false } }

    var returning: PartiQLReturning? {
        switch action {
        case .update(_, let returning), .delete(let returning): returning
        default: nil
        }
    }

    // MARK: - Parts

    private static func item(_ value: PartiQLExpression, _ values: PartiQLValues) throws(AWSError) -> Item {
        switch value.kind {
        case .map(let members): return try values.map(members)
        case .parameter:
            if case .m(let item) = try values.value(value) { return item }
        default: break
        }
        throw .validation(
            "Unsupported format in item expression. Please use struct format {...} to express item values for insert "
                + "statement.")
    }

    private static func projection(_ columns: [PartiQLExpression]?) throws(AWSError) -> Projection? {
        guard let columns else { return nil }
        var named: [(name: String, path: DocumentPath)] = []
        var names: Set<String> = []
        for column in columns {
            guard case .path(let syntax) = column.kind else {
                throw .validation("Unexpected path component", at: column.span)
            }
            let path = try syntax.documentPath
            guard names.insert(path.columnName).inserted else {
                throw .validation("Duplicate identifiers in select clause: \(path.columnName)")
            }
            named.append((path.columnName, path))
        }
        return Projection(columns: named)
    }

    private static func order(_ select: PartiQLSelect) throws(AWSError) -> [OrderKey] {
        guard !select.order.isEmpty else { return [] }
        guard select.condition != nil else {
            throw .validation("Must have WHERE clause in the statement when using ORDER BY clause.")
        }
        var keys: [OrderKey] = []
        for key in select.order {
            guard case .path(let path) = key.expression.kind, path.steps.isEmpty else {
                throw .validation(
                    "Argument to ORDER BY must be of type VariableReference. Type: \(key.expression.name)")
            }
            keys.append(OrderKey(name: path.root, isDescending: key.isDescending))
        }
        return keys
    }
}
