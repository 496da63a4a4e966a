import JSON

/// An IAM policy: statements that allow or deny actions on resources.
///
/// Source: IAM User Guide, "IAM JSON policy elements reference". Conditions understood: StringEquals, StringLike,
/// StringEqualsIgnoreCase, ArnEquals, ArnLike, their negations, Bool and Null, each with their IfExists forms; a statement
/// with another condition never allows, and always denies.
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
        return conditions.allSatisfy { holds($0, context) }
    }

    /// Source: IAM User Guide, "IAM JSON policy elements: Condition operators". A key that is absent fails a test,
    /// passes its negation and its IfExists form.
    private func holds(_ test: (operator: String, key: String, values: [String]), _ context: [String: String]) -> Bool {
        let actual = context[test.key] ?? context.first { $0.key.lowercased() == test.key.lowercased() }?.value
        let name = test.operator.removingSuffix("IfExists")
        let isOptional = name != test.operator
        func any(_ fits: (String, String) -> Bool) -> Bool {
            guard let actual else { return isOptional }
            return test.values.contains { fits($0, actual) }
        }
        func none(_ fits: (String, String) -> Bool) -> Bool {
            guard let actual else { return true }
            return !test.values.contains { fits($0, actual) }
        }
        switch name {
        case "StringEquals", "Bool": return any { $0 == $1 }
        case "StringNotEquals": return none { $0 == $1 }
        case "StringEqualsIgnoreCase": return any { $0.lowercased() == $1.lowercased() }
        case "StringNotEqualsIgnoreCase": return none { $0.lowercased() == $1.lowercased() }
        case "ArnEquals", "ArnLike", "StringLike": return any { wildcard($0, matches: $1) }
        case "ArnNotEquals", "ArnNotLike", "StringNotLike": return none { wildcard($0, matches: $1) }
        case "Null": return test.values.contains(actual == nil ? "true" : "false")
        default: return !allows
        }
    }
}

extension String {
    fileprivate func removingSuffix(_ suffix: String) -> String {
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
