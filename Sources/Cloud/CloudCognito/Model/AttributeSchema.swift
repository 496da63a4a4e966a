import AWSCore
import AWSShapes

/// What attributes users have, and what they may hold.
///
/// Sources: Amazon Cognito Developer Guide, "Working with user attributes"; OpenID Connect Core, section 5.1.
enum AttributeSchema {
    private static let standard: [(name: String, type: String, minimum: String, maximum: String)] = [
        ("sub", "String", "1", "2048"), ("name", "String", "0", "2048"), ("given_name", "String", "0", "2048"),
        ("family_name", "String", "0", "2048"), ("middle_name", "String", "0", "2048"),
        ("nickname", "String", "0", "2048"), ("preferred_username", "String", "0", "2048"),
        ("profile", "String", "0", "2048"), ("picture", "String", "0", "2048"), ("website", "String", "0", "2048"),
        ("email", "String", "0", "2048"), ("email_verified", "Boolean", "", ""), ("gender", "String", "0", "2048"),
        ("birthdate", "String", "10", "10"), ("zoneinfo", "String", "0", "2048"), ("locale", "String", "0", "2048"),
        ("phone_number", "String", "0", "2048"), ("phone_number_verified", "Boolean", "", ""),
        ("address", "String", "0", "2048"), ("updated_at", "Number", "0", ""),
    ]

    static let standardNames = Set(standard.map(\.name))

    /// The standard attributes as a pool wants them, then its own.
    static func merged(_ wanted: [Cognito.SchemaAttributeType]) throws(AWSError) -> [Cognito.SchemaAttributeType] {
        var schema = standard.map { entry in
            Cognito.SchemaAttributeType(
                name: entry.name, attributeDataType: entry.type, developerOnlyAttribute: false,
                mutable: entry.name != "sub", required: entry.name == "sub",
                numberAttributeConstraints: entry.type == "Number" ? .init(minValue: entry.minimum) : nil,
                stringAttributeConstraints: entry.type == "String"
                    ? .init(minLength: entry.minimum, maxLength: entry.maximum) : nil)
        }
        for attribute in wanted {
            guard let name = attribute.name else { throw .invalidParameter("Attribute name is required.") }
            if let index = schema.firstIndex(where: { $0.name == name }) {
                schema[index].required = attribute.required ?? schema[index].required
                schema[index].mutable = attribute.mutable ?? schema[index].mutable
                if let limits = attribute.stringAttributeConstraints {
                    schema[index].stringAttributeConstraints = limits
                }
            } else {
                if attribute.required == true {
                    throw .invalidParameter("Required custom attributes are not supported currently.")
                }
                var own = attribute
                own.name = "\(attribute.developerOnlyAttribute == true ? "dev:" : "")custom:\(name)"
                own.attributeDataType = own.attributeDataType ?? "String"
                own.mutable = own.mutable ?? true
                own.required = false
                own.developerOnlyAttribute = own.developerOnlyAttribute ?? false
                schema.append(own)
            }
        }
        return schema
    }

    /// Throws what AWS says when values do not fit.
    static func check(
        _ attributes: [User.Attribute], in pool: UserPool, mustBeComplete: Bool, isChange: Bool = false
    )
        throws(AWSError)
    {
        let schema = pool.facts.schemaAttributes ?? []
        for attribute in attributes {
            guard let rule = schema.first(where: { $0.name == attribute.name }) else {
                throw .schema(attribute.name, "Attribute does not exist in the schema.")
            }
            if attribute.name == "sub" || (isChange && rule.mutable == false) {
                throw .invalidParameter("Cannot modify the non-mutable attribute \(attribute.name)")
            }
            if isChange, rule.required == true, attribute.value.isEmpty {
                throw .schema(attribute.name, "The attribute is required")
            }
            try check(attribute, rule)
        }
        guard mustBeComplete else { return }
        for rule in schema where rule.required == true && rule.name != "sub" {
            let name = rule.name ?? ""
            if !attributes.contains(where: { $0.name == name && !$0.value.isEmpty }) {
                throw .schema(name, "The attribute is required")
            }
        }
    }

    private static func check(_ attribute: User.Attribute, _ rule: Cognito.SchemaAttributeType) throws(AWSError) {
        let length = attribute.value.unicodeScalars.count
        if let minimum = rule.stringAttributeConstraints?.minLength.flatMap({ Int($0) }), length < minimum {
            throw .schema(attribute.name, "String must be longer than or equal to \(minimum) characters")
        }
        let maximum = rule.stringAttributeConstraints?.maxLength.flatMap { Int($0) } ?? 2048
        if length > maximum {
            throw .schema(attribute.name, "String must be no longer than \(maximum) characters")
        }
        switch (attribute.name, rule.attributeDataType) {
        case ("email", _) where !attribute.value.isEmpty && !isEmailAddress(attribute.value):
            throw .invalidParameter("Invalid email address format.")
        case ("phone_number", _) where !attribute.value.isEmpty && !isPhoneNumber(attribute.value):
            throw .invalidParameter("Invalid phone number format.")
        case (_, "Number") where Int64(attribute.value) == nil:
            throw .schema(attribute.name, "Attribute value is not a number")
        case (_, "Boolean") where attribute.value != "true" && attribute.value != "false":
            throw .schema(attribute.name, "Attribute value is not a boolean")
        default: break
        }
    }

    /// RFC 5321's mailbox without its quoted forms; at most 254 bytes, nothing that could end a header line.
    static func isEmailAddress(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count <= 254, let at = bytes.lastIndex(of: 0x40) else { return false }
        let local = bytes[..<at]
        let domain = bytes[(at + 1)...]
        guard (1...64).contains(local.count), local.first != 0x2E, local.last != 0x2E, domain.count >= 3 else {
            return false
        }
        let forbidden = Set("()<>[]:;@\\,\"".utf8)
        guard local.allSatisfy({ $0 > 0x20 && $0 != 0x7F && !forbidden.contains($0) }) else { return false }
        let labels = domain.split(separator: 0x2E, omittingEmptySubsequences: false)
        return labels.count >= 2
            && labels.allSatisfy { label in
                !label.isEmpty && label.first != 0x2D && label.last != 0x2D
                    && label.allSatisfy { isLetterOrDigit($0) || $0 == 0x2D || $0 >= 0x80 }
            }
    }

    /// E.164: a plus and up to fifteen digits.
    static func isPhoneNumber(_ text: String) -> Bool {
        text.utf8.first == 0x2B && (2...16).contains(text.utf8.count)
            && text.utf8.dropFirst().allSatisfy { (48...57).contains($0) }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }

    /// `a***@e***`: what Cognito shows of where a code went.
    static func masked(_ email: String) -> String {
        let parts = email.split(separator: "@", maxSplits: 1)
        guard parts.count == 2 else { return "***" }
        return "\(parts[0].prefix(1))***@\(parts[1].prefix(1))***"
    }
}
