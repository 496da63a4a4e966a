import AWSCore
import AWSShapes

/// One comparison of the parameters from before there were expressions.
///
/// Source: Amazon DynamoDB Developer Guide, "Legacy DynamoDB conditional parameters".
struct LegacyComparison: Sendable {
    private enum Operator: String {
        case EQ, NE, IN, LE, LT, GE, GT, BETWEEN, NOT_NULL, NULL, CONTAINS, NOT_CONTAINS, BEGINS_WITH

        /// How many values it compares with.
        var arity: ClosedRange<Int> {
            switch self {
            case .NULL, .NOT_NULL: 0...0
            case .BETWEEN: 2...2
            case .IN: 1...ExpressionParser.maximumOperands
            default: 1...1
            }
        }

        /// The types that it compares; nil for all.
        var types: [String]? {
            switch self {
            case .LE, .LT, .GE, .GT, .BETWEEN, .IN, .CONTAINS, .NOT_CONTAINS: ["S", "N", "B"]
            case .BEGINS_WITH: ["S", "B"]
            default: nil
            }
        }
    }

    private let name: String
    private let comparison: Operator
    private let values: [AttributeValue]

    /// - Parameter parameter: where the comparison came in, for messages.
    init(
        _ name: String, _ comparison: String?, _ values: [AttributeValue]?, in parameter: String
    ) throws(AWSError) {
        guard let known = comparison.flatMap(Operator.init) else {
            throw RequestChecks.enumeration(
                comparison ?? "", "\(parameter).\(name).member.comparisonOperator",
                "IN, NULL, BETWEEN, LT, NOT_CONTAINS, EQ, GT, NOT_NULL, NE, LE, BEGINS_WITH, GE, CONTAINS")
        }
        let values = values ?? []
        guard known.arity.contains(values.count) else {
            throw .invalidValue("Invalid number of argument(s) for the \(known) ComparisonOperator")
        }
        var normalized: [AttributeValue] = []
        for value in values {
            if let types = known.types, !types.contains(value.typeName) {
                throw .invalidValue(
                    "ComparisonOperator \(known) is not valid for \(value.typeName) AttributeValue type")
            }
            normalized.append(try ValueRules.normalized(value) ?? value)
        }
        if known != .EQ, known != .NE, let first = normalized.first {
            guard normalized.allSatisfy({ $0.typeName == first.typeName }) else {
                throw .invalidValue("AttributeValues inside AttributeValueList must all be of the same type")
            }
            if known == .BETWEEN, normalized[1].isLess(than: first) == true {
                throw .validation(
                    "The BETWEEN condition was provided a range where the lower bound is greater than the upper bound: "
                        + "lower bound operand: AttributeValue: \(first.messageText), "
                        + "upper bound operand: AttributeValue: \(normalized[1].messageText)")
            }
        }
        self.name = name
        self.comparison = known
        self.values = normalized
    }

    /// The same as an expression.
    var tree: ConditionTree {
        let path = DocumentPath(name)
        let operands = values.map { ConditionOperand.value($0) }
        guard let first = operands.first else { return comparison == .NULL ? .notExists(path) : .exists(path) }
        let attribute = ConditionOperand.path(path)
        return switch comparison {
        case .EQ: .compare(attribute, .equal, first)
        case .NE: .compare(attribute, .notEqual, first)
        case .LE: .compare(attribute, .lessOrEqual, first)
        case .LT: .compare(attribute, .less, first)
        case .GE: .compare(attribute, .greaterOrEqual, first)
        case .GT: .compare(attribute, .greater, first)
        case .IN: .isIn(attribute, operands)
        case .BETWEEN: .between(attribute, first, operands[operands.count - 1])
        case .CONTAINS: .contains(attribute, first)
        case .NOT_CONTAINS: .all([.exists(path), .not(.contains(attribute, first))])
        case .BEGINS_WITH: .beginsWith(attribute, first)
        case .NULL: .notExists(path)
        case .NOT_NULL: .exists(path)
        }
    }

    /// The same as a range of keys; nil when there is none.
    var range: KeyCondition.Range? {
        guard let first = values.first else { return nil }
        return switch comparison {
        case .EQ: .equal(first)
        case .LE: .lessOrEqual(first)
        case .LT: .less(first)
        case .GE: .greaterOrEqual(first)
        case .GT: .greater(first)
        case .BETWEEN: .between(first, values[values.count - 1])
        case .BEGINS_WITH: .beginsWith(first)
        case .NE, .IN, .CONTAINS, .NOT_CONTAINS, .NULL, .NOT_NULL: nil
        }
    }
}

extension Condition {
    /// The legacy parameters `QueryFilter` and `ScanFilter`, with `ConditionalOperator`.
    /// - Parameter parameter: `queryFilter` or `scanFilter`.
    init(
        filter: [String: DynamoDB.Condition], conditionalOperator: String?, in parameter: String = "queryFilter"
    ) throws(AWSError) {
        var comparisons: [LegacyComparison] = []
        for (name, condition) in filter.sorted(by: { $0.key < $1.key }) {
            comparisons.append(
                try LegacyComparison(
                    name, condition.comparisonOperator, condition.attributeValueList, in: parameter))
        }
        try self.init(comparisons, conditionalOperator, Set(filter.keys))
    }

    /// The same of a request that may come without both.
    static func legacy(
        _ filter: [String: DynamoDB.Condition]?, _ conditionalOperator: String?, in parameter: String
    ) throws(AWSError) -> Condition? {
        if filter == nil, conditionalOperator == nil { return nil }
        return try Condition(filter: filter ?? [:], conditionalOperator: conditionalOperator, in: parameter)
    }

    /// The legacy parameter `Expected`, with `ConditionalOperator`.
    init(expected: [String: DynamoDB.ExpectedAttributeValue], conditionalOperator: String?) throws(AWSError) {
        var comparisons: [LegacyComparison] = []
        for (name, expectation) in expected.sorted(by: { $0.key < $1.key }) {
            comparisons.append(try Self.comparison(name, expectation))
        }
        try self.init(comparisons, conditionalOperator, Set(expected.keys))
    }

    private init(
        _ comparisons: [LegacyComparison], _ conditionalOperator: String?, _ names: Set<String>
    ) throws(AWSError) {
        if conditionalOperator != nil, comparisons.isEmpty {
            throw .validation("ConditionalOperator cannot be used without Filter or Expected")
        }
        let parts = comparisons.map(\.tree)
        switch conditionalOperator {
        case nil, "AND": self.init(.all(parts), topLevelAttributes: names)
        case "OR": self.init(.any(parts), topLevelAttributes: names)
        case let other?:
            throw .validation(
                "1 validation error detected: Value '\(other)' at 'conditionalOperator' failed to satisfy constraint: "
                    + "Member must satisfy enum value set: [OR, AND]")
        }
    }

    private static func comparison(
        _ name: String, _ expectation: DynamoDB.ExpectedAttributeValue
    ) throws(AWSError) -> LegacyComparison {
        func invalid(_ message: String) -> AWSError { .invalidValue("\(message) for Attribute: \(name)") }
        let value = expectation.value
        let list = expectation.attributeValueList
        if value != nil, list != nil { throw invalid("Value and AttributeValueList cannot be used together") }
        if let comparison = expectation.comparisonOperator {
            if expectation.exists != nil { throw invalid("Exists and ComparisonOperator cannot be used together") }
            return try LegacyComparison(name, comparison, list ?? value.map { [$0] }, in: "expected")
        }
        if list != nil { throw invalid("AttributeValueList can only be used with a ComparisonOperator") }
        if expectation.exists == false {
            if value != nil { throw invalid("Value cannot be used when Exists is false") }
            return try LegacyComparison(name, "NULL", nil, in: "expected")
        }
        guard let value else {
            throw invalid("Value must be provided when Exists is \(expectation.exists == nil ? "null" : "true")")
        }
        return try LegacyComparison(name, "EQ", [value], in: "expected")
    }
}

extension KeyCondition {
    /// The legacy parameter `KeyConditions`.
    init(keyConditions: [String: DynamoDB.Condition], _ key: KeySchema) throws(AWSError) {
        var ranges: [String: Range] = [:]
        for (name, condition) in keyConditions {
            let comparison = try LegacyComparison(
                name, condition.comparisonOperator, condition.attributeValueList, in: "keyConditions")
            guard let range = comparison.range else {
                throw .validation("Attempted conditional constraint is not an indexable operation")
            }
            ranges[name] = range
        }
        try self.init(ranges, key)
    }
}

extension Update {
    /// The legacy parameter `AttributeUpdates`.
    init(attributeUpdates: [String: DynamoDB.AttributeValueUpdate]) throws(AWSError) {
        var actions = UpdateActions()
        var tree = PathTree()
        for (name, update) in attributeUpdates {
            _ = try ValueRules.normalized([name: .null])
            let path = DocumentPath(name)
            _ = tree.insert(path)
            try Self.add(update, path, to: &actions)
        }
        self.init(actions, tree, isLegacy: true)
    }

    private static func add(
        _ update: DynamoDB.AttributeValueUpdate, _ path: DocumentPath, to actions: inout UpdateActions
    ) throws(AWSError) {
        let action = update.action ?? "PUT"
        guard var value = update.value else {
            guard action == "DELETE" else {
                throw .invalidValue("Only DELETE action is allowed when no attribute value is specified")
            }
            actions.removes.append(path)
            return
        }
        if let normalized = try ValueRules.normalized(value) { value = normalized }
        switch (action, value) {
        case ("PUT", _): actions.sets.append((path, .value(value)))
        case ("ADD", .n), ("ADD", .ss), ("ADD", .ns), ("ADD", .bs): actions.adds.append((path, value))
        case ("ADD", .l): actions.adds.append((path, value))
        case ("DELETE", .ss), ("DELETE", .ns), ("DELETE", .bs): actions.deletes.append((path, value))
        case ("ADD", _), ("DELETE", _):
            throw .invalidValue("\(action) action is not supported for the type \(value.typeName)")
        default:
            throw .validation(
                "1 validation error detected: Value '\(action)' at 'attributeUpdates.\(path.root).member.action' "
                    + "failed to satisfy constraint: Member must satisfy enum value set: [ADD, PUT, DELETE]")
        }
    }
}
