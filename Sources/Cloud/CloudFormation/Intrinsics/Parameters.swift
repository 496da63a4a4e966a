import JSON

/// The values of a template's parameters. Source: CloudFormation User Guide, "CloudFormation template Parameters syntax".
enum Parameters {
    static func resolve(_ declared: [TemplateNode.Entry], given: [String: String]) throws -> [String: JSONValue] {
        let names = Set(declared.map(\.key))
        let strangers = given.keys.filter { !names.contains($0) }.sorted()
        guard strangers.isEmpty else {
            throw TemplateProblem(
                "parameters [\(strangers.joined(separator: ", "))] do not exist in the template", at: .unknown,
                path: "Parameters")
        }
        var values: [String: JSONValue] = [:]
        for parameter in declared {
            guard let text = given[parameter.key] ?? parameter.value["Default"]?.text else {
                throw problem(parameter, "needs a value: it has no Default")
            }
            values[parameter.key] = try check(text, parameter)
        }
        return values
    }

    private static func problem(_ parameter: TemplateNode.Entry, _ message: String) -> TemplateProblem {
        let hint = parameter.value["ConstraintDescription"]?.text.map { " (\($0))" } ?? ""
        return TemplateProblem(message + hint, at: parameter.mark, path: "Parameters.\(parameter.key)")
    }

    private static func check(_ text: String, _ parameter: TemplateNode.Entry) throws -> JSONValue {
        guard let type = parameter.value["Type"]?.string else { throw problem(parameter, "needs a Type") }
        guard isKnown(type) else { throw problem(parameter, "has the unknown type \(type)") }
        guard type == "CommaDelimitedList" || type.hasPrefix("List<") else {
            try checkRules(text, parameter)
            return type == "Number" ? .number(try number(text, parameter)) : .string(text)
        }
        // The rules are for each member, as CloudFormation has it; an empty text is an empty list.
        let members = text.isEmpty ? [] : text.pieces(separatedBy: ",").map(\.trimmed)
        for member in members {
            try checkRules(member, parameter)
            if type == "List<Number>" { _ = try number(member, parameter) }
        }
        return .array(members.map { .string($0) })
    }

    /// `AWS::EC2::VPC::Id` and its like, and what is kept in Systems Manager, are taken as text.
    private static func isKnown(_ type: String) -> Bool {
        let inner = type.hasPrefix("List<") && type.hasSuffix(">") ? String(type.dropFirst(5).dropLast()) : type
        return ["String", "Number", "CommaDelimitedList"].contains(inner) || inner.hasPrefix("AWS::")
    }

    private static func checkRules(_ text: String, _ parameter: TemplateNode.Entry) throws {
        let rules = parameter.value
        if let allowed = rules["AllowedValues"]?.elements?.compactMap(\.text), !allowed.contains(text) {
            throw problem(parameter, "must be one of [\(allowed.joined(separator: ", "))], got \"\(text)\"")
        }
        if let least = rules["MinLength"]?.text.flatMap(Int.init), text.count < least {
            throw problem(parameter, "must have at least \(least) characters")
        }
        if let most = rules["MaxLength"]?.text.flatMap(Int.init), text.count > most {
            throw problem(parameter, "must have at most \(most) characters")
        }
        if let pattern = rules["AllowedPattern"]?.string {
            let fits = try? Regex(pattern).wholeMatch(in: text)
            if fits == nil { throw problem(parameter, "must match the pattern \(pattern), got \"\(text)\"") }
        }
    }

    private static func number(_ text: String, _ parameter: TemplateNode.Entry) throws -> JSONNumber {
        let rules = parameter.value
        guard let number = JSONNumber(text), let value = number.double else {
            throw problem(parameter, "must be a number, got \"\(text)\"")
        }
        if let least = rules["MinValue"]?.text.flatMap(Double.init), value < least {
            throw problem(parameter, "must be at least \(least.plain), got \(text)")
        }
        if let most = rules["MaxValue"]?.text.flatMap(Double.init), value > most {
            throw problem(parameter, "must be at most \(most.plain), got \(text)")
        }
        return number
    }
}

extension Double {
    fileprivate var plain: String { Int(exactly: self).map(String.init) ?? description }
}
