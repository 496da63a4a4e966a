/// Checks input against the limits of the model, in AWS's words.
///
/// Source: smithy.io/2.0/spec/constraint-traits.html; the wording is what AWS's services answer, as dynalite records.
public enum Validator {
    /// AWS names ten violations at most.
    static let maximumViolations = 10

    /// What is wrong with a value, such as "Value null at 'tableName' failed to satisfy constraint: Member must not be
    /// null". Empty when all is well.
    public static func validate(_ input: Document, against shape: Shape) -> [String] {
        var violations: [String] = []
        members(input.fieldsValue ?? .init(), shape, "", &violations)
        return violations
    }

    /// Throws the `ValidationException` that AWS answers.
    public static func check(_ input: Document, against shape: Shape) throws(AWSError) {
        let violations = validate(input, against: shape).prefix(maximumViolations)
        guard !violations.isEmpty else { return }
        let noun = violations.count == 1 ? "validation error" : "validation errors"
        throw .validation("\(violations.count) \(noun) detected: \(violations.joined(separator: "; "))")
    }

    private static func members(_ fields: Document.Fields, _ shape: Shape, _ path: String, _ violations: inout [String])
    {
        for member in shape.members {
            let value = fields[member.name] ?? .null
            if value == .null {
                if member.isRequired {
                    violations.append(
                        "Value null at '\(join(path, member.name))' failed to satisfy constraint: Member must not be null"
                    )
                }
            } else {
                check(value, member.shape, join(path, member.name), &violations)
            }
        }
    }

    private static func check(_ value: Document, _ shape: Shape, _ path: String, _ violations: inout [String]) {
        let limits = shape.constraints
        func fail(_ constraint: String) {
            violations.append(
                "Value '\(text(of: value, shape))' at '\(path)' failed to satisfy constraint: Member must \(constraint)"
            )
        }
        func checkLength(_ length: Int) {
            if let minimum = limits.minimum, length < minimum {
                fail("have length greater than or equal to \(minimum)")
            }
            if let maximum = limits.maximum, length > maximum { fail("have length less than or equal to \(maximum)") }
        }
        func checkRange(_ number: Double) {
            if let minimum = limits.minimum, number < Double(minimum) {
                fail("have value greater than or equal to \(minimum)")
            }
            if let maximum = limits.maximum, number > Double(maximum) {
                fail("have value less than or equal to \(maximum)")
            }
        }
        switch (shape.kind, value) {
        case (.structure, .structure(let fields)): members(fields, shape, path, &violations)
        case (.map, .structure(let fields)):
            checkLength(fields.count)
            guard let element = shape.element?.shape else { return }
            let key = shape.key?.shape
            for field in fields.fields {
                if let key { check(.string(field.name), key, "\(path).\(field.name).key", &violations) }
                check(field.value, element, "\(path).\(field.name).member", &violations)
            }
        case (.list, .list(let values)):
            checkLength(values.count)
            guard let element = shape.element?.shape else { return }
            for (index, value) in values.enumerated() {
                check(value, element, "\(path).\(index + 1).member", &violations)
            }
        case (.string, .string(let text)):
            if let allowed = limits.values, !allowed.contains(text) {
                fail("satisfy enum value set: [\(allowed.joined(separator: ", "))]")
            }
            if limits.minimum != nil || limits.maximum != nil { checkLength(text.utf16.count) }
            if let pattern = limits.pattern, !Patterns.matches(text, pattern) {
                fail("satisfy regular expression pattern: \(pattern)")
            }
        case (.blob, .blob(let bytes)): checkLength(bytes.count)
        case (_, .integer(let number)): checkRange(Double(number))
        case (_, .double(let number)): checkRange(number)
        default: break
        }
    }

    private static func join(_ path: String, _ name: String) -> String {
        let lowered = name.prefix(1).lowercased() + name.dropFirst()
        return path.isEmpty ? lowered : "\(path).\(lowered)"
    }

    /// A value as Java's `toString` writes it, which is what the messages quote.
    private static func text(of value: Document, _ shape: Shape) -> String {
        if shape.isSensitive { return "***Sensitive Data Redacted***" }
        switch value {
        case .null: return "null"
        case .boolean(let flag): return flag ? "true" : "false"
        case .integer(let number): return String(number)
        case .double(let number): return String(number)
        case .string(let text): return text
        case .blob(let bytes): return "java.nio.HeapByteBuffer[pos=0 lim=\(bytes.count) cap=\(bytes.count)]"
        case .timestamp(let time): return time.iso8601
        case .list(let values):
            return "[\(values.map { text(of: $0, shape.element?.shape ?? .unit) }.joined(separator: ", "))]"
        case .structure(let fields) where shape.kind == .map:
            let element = shape.element?.shape ?? .unit
            return "{\(fields.fields.map { "\($0.name)=\(text(of: $0.value, element))" }.joined(separator: ", "))}"
        case .structure(let fields):
            let members = fields.fields.map { field in
                "\(join("", field.name))=\(text(of: field.value, shape.member(field.name)?.shape ?? .unit))"
            }
            return "\(shape.name)(\(members.joined(separator: ", ")))"
        }
    }
}
