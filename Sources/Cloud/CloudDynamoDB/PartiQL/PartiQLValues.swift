import AWSCore
import AWSShapes

/// Literals and parameters of a statement as attribute values.
///
/// Source: Amazon DynamoDB Developer Guide, "PartiQL data types for DynamoDB".
struct PartiQLValues: Sendable {
    private let parameters: [AttributeValue]

    /// Normalises the parameters.
    /// - Parameter count: how many the statement asks for; those that are too many are not looked at.
    init(_ parameters: [AttributeValue], count: Int) throws(AWSError) {
        guard parameters.count >= count else { throw .parameterCount }
        var normalized: [AttributeValue] = []
        normalized.reserveCapacity(parameters.count)
        for value in parameters { normalized.append(try ValueRules.normalized(value) ?? value) }
        self.parameters = normalized
    }

    func isValue(_ expression: PartiQLExpression) -> Bool {
        switch expression.kind {
        case .string, .number, .boolean, .null, .missing, .ion, .parameter, .list, .bag, .map: true
        default: false
        }
    }

    /// The value, normalised.
    /// - Parameter key: the name of the map that it stands in, for messages.
    func value(_ expression: PartiQLExpression, under key: String = "root") throws(AWSError) -> AttributeValue {
        switch expression.kind {
        case .string(let text): return .s(text)
        case .number(let text): return .n(try DynamoNumber.canonical(text))
        case .boolean(let flag): return .bool(flag)
        case .null: return .null
        case .parameter(let index): return parameters[index]
        case .list(let elements):
            var values: [AttributeValue] = []
            for element in elements { values.append(try value(element, under: key)) }
            return .l(values)
        case .bag(let elements): return try set(elements)
        case .map(let members): return .m(try map(members, under: key))
        case .missing: throw .validation("MISSING must be compared using IS operator")
        case .ion(let text): throw .validation("Ion Literals are not supported: \(text) under key \(key)")
        default:
            throw .validation(
                "Unsupported data type: \(expression.name) under key \(key)", at: expression.span)
        }
    }

    /// The value of an `INSERT`, or of a map within it.
    func map(
        _ members: [(key: PartiQLExpression, value: PartiQLExpression)], under key: String = "root"
    ) throws(AWSError) -> Item {
        var result: Item = [:]
        for member in members {
            let name: String
            if case .string(let text) = member.key.kind {
                name = text
            } else if case .parameter(let index) = member.key.kind, case .s(let text) = parameters[index] {
                name = text
            } else {
                throw .validation(
                    "Tuple keys must be of type String. Actual type: \(member.key.name) under \(key)")
            }
            let value =
                if case .map(let inner) = member.value.kind {
                    AttributeValue.m(try map(inner, under: name))
                } else { try value(member.value, under: key) }
            guard result.updateValue(value, forKey: name) == nil else {
                throw .validation("Duplicate keys in tuple. Key: \(name) under \(key)")
            }
        }
        return result
    }

    private func set(_ elements: [PartiQLExpression]) throws(AWSError) -> AttributeValue {
        if elements.isEmpty { throw .validation("Empty bags are not supported") }
        var texts: [String] = []
        var numbers: [String] = []
        for element in elements {
            switch element.kind {
            case .string(let text): texts.append(text)
            case .number(let text): numbers.append(text)
            default: throw Self.mixedBag
            }
        }
        guard texts.isEmpty || numbers.isEmpty else { throw Self.mixedBag }
        let set = texts.isEmpty ? AttributeValue.ns(numbers) : .ss(texts)
        return try ValueRules.normalized(set) ?? set
    }

    private static let mixedBag = AWSError.validation(
        "Unsupported data type in Bag. DynamoDB only supports either numbers or strings in bags")
}

extension PartiQLExpression {
    /// What the expression is called in messages: the function, the operator or the kind of value.
    var name: String {
        switch kind {
        case .string: "String"
        case .number: "Number"
        case .boolean: "Boolean"
        case .null: "Null"
        case .missing: "Missing"
        case .ion: "Ion"
        case .parameter: "Parameter"
        case .list: "List"
        case .bag: "Bag"
        case .map: "Struct"
        case .path: "VariableReference"
        case .call(let name, _): name
        case .not: "NOT"
        case .sign(let sign, _): sign
        case .binary(let binary, _, _): binary.rawValue
        case .between: "BETWEEN"
        case .isIn: "IN"
        case .isType: "IS"
        case .select: "SELECT"
        }
    }
}
