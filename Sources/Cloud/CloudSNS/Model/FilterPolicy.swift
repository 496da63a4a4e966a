import AWSCore
import AWSShapes
import JSON

/// Which messages a subscription wants.
///
/// Source: Amazon SNS Developer Guide, "Amazon SNS message filtering". Understood: exact values, `prefix`, `suffix`,
/// `equals-ignore-case`, `anything-but`, `numeric`, `exists` and `$or`; `cidr` and `wildcard` are refused.
struct FilterPolicy: Sendable {
    enum Scope: String, Sendable { case attributes = "MessageAttributes", body = "MessageBody" }

    indirect enum Node: Sendable {
        case keys([(key: String, node: Node)])
        case anyOf([Condition])
        case either([Node])
    }

    let scope: Scope
    private let root: Node

    init(_ text: String, scope: String) throws(AWSError) {
        guard let scope = Scope(rawValue: scope) else {
            throw .invalidParameter(
                "FilterPolicyScope: Invalid value [\(scope)]. Please use either MessageBody or MessageAttributes")
        }
        guard text.utf8.count <= 262_144 else { throw Self.refusal("Policy is too large") }
        guard let object = (try? JSONValue(parsing: text))?.objectValue else {
            throw Self.refusal("failed to parse JSON. Policy must be a JSON object")
        }
        self.scope = scope
        var keys = 0
        var combinations = 1
        root = try Self.compile(object, scope: scope, keys: &keys, combinations: &combinations)
        guard keys <= 5 else { throw Self.refusal("Filter policy can not have more than 5 keys") }
        guard combinations <= 150 else { throw Self.refusal("Filter policy is too complex") }
    }

    static func refusal(_ reason: String) -> AWSError { .invalidParameter("FilterPolicy: \(reason)") }

    private static func compile(
        _ object: JSONObject, scope: Scope, keys: inout Int, combinations: inout Int
    ) throws(AWSError) -> Node {
        var members: [(key: String, node: Node)] = []
        for member in object.members {
            if member.key == "$or", let branches = member.value.arrayValue, branches.count > 1 {
                var nodes: [Node] = []
                for branch in branches {
                    guard let object = branch.objectValue else { throw refusal("\"$or\" must be an array of objects") }
                    nodes.append(try compile(object, scope: scope, keys: &keys, combinations: &combinations))
                }
                members.append(("$or", .either(nodes)))
            } else if let values = member.value.arrayValue {
                guard !values.isEmpty else { throw refusal("Empty arrays are not allowed") }
                keys += 1
                combinations = min(1_000_000, combinations * values.count)
                var conditions: [Condition] = []
                for value in values { conditions.append(try Condition(value)) }
                members.append((member.key, .anyOf(conditions)))
            } else if let nested = member.value.objectValue {
                guard scope == .body else {
                    throw refusal("Filter policy scope MessageAttributes does not support nested filter policy")
                }
                members.append(
                    (member.key, try compile(nested, scope: scope, keys: &keys, combinations: &combinations)))
            } else {
                throw refusal("\"\(member.key)\" must be an object or an array")
            }
        }
        return .keys(members)
    }

    // MARK: - Matching

    /// - Parameter body: the message, read as JSON; nil when it is none.
    func matches(attributes: [String: SNS.MessageAttributeValue]?, body: @autoclosure () -> JSONValue?) -> Bool {
        switch scope {
        case .attributes:
            return Self.matches(root) { name in attributes?[name].flatMap(Self.value) }
        case .body:
            guard let object = body(), object.objectValue != nil else { return false }
            return Self.matches(root) { object[$0] }
        }
    }

    private static func matches(_ node: Node, _ value: (String) -> JSONValue?) -> Bool {
        guard case .keys(let members) = node else { return false }
        return members.allSatisfy { key, node in
            switch node {
            case .anyOf(let conditions):
                let found = value(key)
                return conditions.contains { $0.matches(found) }
            case .either(let nodes):
                return nodes.contains { matches($0, value) }
            case .keys:
                guard let nested = value(key) else { return matches(node) { _ in nil } }
                if let elements = nested.arrayValue {
                    return elements.contains { element in matches(node) { element[$0] } }
                }
                return matches(node) { nested[$0] }
            }
        }
    }

    /// A message attribute as a value to compare; nil for a binary one, which filters do not see.
    private static func value(_ attribute: SNS.MessageAttributeValue) -> JSONValue? {
        guard let text = attribute.stringValue else { return nil }
        if attribute.dataType.hasPrefix("Number") { return JSONNumber(text).map(JSONValue.number) }
        if attribute.dataType.hasPrefix("String.Array") { return (try? JSONValue(parsing: text)) ?? .string(text) }
        return .string(text)
    }
}
