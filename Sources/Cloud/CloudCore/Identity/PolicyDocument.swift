import JSON

/// An IAM policy: statements that allow or deny actions on resources.
///
/// Source: IAM User Guide, "IAM JSON policy elements reference". Conditions understood: StringEquals, StringLike,
/// ArnEquals, ArnLike, Bool, each with their IfExists forms; a statement with another condition never allows.
public struct PolicyDocument: Sendable {
    public struct Statement: Sendable {
        var allows: Bool
        var actions: [String]
        var notActions: [String]
        var resources: [String]
        var notResources: [String]
        /// Principals as `AWS:arn`, `Service:name` or `*`; empty in identity policies.
        var principals: [String]
        var conditions: [(operator: String, key: String, values: [String])]
    }

    public var statements: [Statement]

    public init(_ json: JSONValue) {
        let list = json["Statement"]
        let statements = list?.arrayValue ?? list.map { [$0] } ?? []
        self.statements = statements.map(Statement.init)
    }

    public enum Decision: Sendable { case allowed, denied, silent }

    /// What this policy says of an action on a resource; `principal` is asked only of resource policies.
    public func decision(
        action: String, resource: String, principal: String? = nil, context: [String: String] = [:]
    ) -> Decision {
        var decision = Decision.silent
        for statement in statements
        where statement.matches(action: action, resource: resource, principal: principal, context: context) {
            if !statement.allows { return .denied }
            decision = .allowed
        }
        return decision
    }
}

extension PolicyDocument.Statement {
    init(_ json: JSONValue) {
        func texts(_ key: String) -> [String] {
            guard let value = json[key] else { return [] }
            return value.arrayValue?.compactMap(\.stringValue) ?? value.stringValue.map { [$0] } ?? []
        }
        allows = json["Effect"]?.stringValue == "Allow"
        actions = texts("Action")
        notActions = texts("NotAction")
        resources = texts("Resource")
        notResources = texts("NotResource")
        principals = []
        if json["Principal"]?.stringValue == "*" { principals = ["*"] }
        for member in json["Principal"]?.objectValue?.members ?? [] {
            let names =
                member.value.arrayValue?.compactMap(\.stringValue) ?? member.value.stringValue.map { [$0] } ?? []
            principals += names.map { "\(member.key):\($0)" }
        }
        conditions = []
        for test in json["Condition"]?.objectValue?.members ?? [] {
            for key in test.value.objectValue?.members ?? [] {
                let values = (key.value.arrayValue ?? [key.value]).map { $0.stringValue ?? $0.serialized() }
                conditions.append((test.key, key.key, values))
            }
        }
    }

    func matches(action: String, resource: String, principal: String?, context: [String: String]) -> Bool {
        let lowered = action.lowercased()
        let actionFits =
            actions.contains { wildcard($0.lowercased(), matches: lowered) }
            || (!notActions.isEmpty && !notActions.contains { wildcard($0.lowercased(), matches: lowered) })
        guard actionFits else { return false }
        if !resources.isEmpty || !notResources.isEmpty {
            let resourceFits =
                resources.contains { wildcard($0, matches: resource) }
                || (!notResources.isEmpty && !notResources.contains { wildcard($0, matches: resource) })
            guard resourceFits else { return false }
        }
        if let principal, !principals.contains(where: { $0 == "*" || $0 == "AWS:*" || $0 == principal }) {
            return false
        }
        return conditions.allSatisfy { test in
            let negatable = test.operator.replacingSuffix("IfExists")
            guard let actual = context.first(where: { $0.key.lowercased() == test.key.lowercased() })?.value else {
                return negatable != test.operator
            }
            switch negatable {
            case "StringEquals", "Bool": return test.values.contains(actual)
            case "ArnEquals", "ArnLike", "StringLike": return test.values.contains { wildcard($0, matches: actual) }
            default: return !allows
            }
        }
    }
}

extension String {
    fileprivate func replacingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}

/// IAM's wildcards: `*` any run of characters, `?` one character.
public func wildcard(_ pattern: String, matches text: String) -> Bool {
    if pattern == "*" { return true }
    let p = Array(pattern.utf8)
    let t = Array(text.utf8)
    var pi = 0
    var ti = 0
    var star: (pattern: Int, text: Int)?
    while ti < t.count {
        if pi < p.count, p[pi] == 0x3F || (p[pi] == t[ti] && p[pi] != 0x2A) {
            pi += 1
            ti += 1
        } else if pi < p.count, p[pi] == 0x2A {
            star = (pi, ti)
            pi += 1
        } else if let last = star {
            pi = last.pattern + 1
            ti = last.text + 1
            star = (last.pattern, ti)
        } else {
            return false
        }
    }
    while pi < p.count, p[pi] == 0x2A { pi += 1 }
    return pi == p.count
}
