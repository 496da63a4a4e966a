import AWSCore
import HTTPTypes
import JSON

/// What a method demands of a request before anyone is called.
///
/// Source: API Gateway Developer Guide, "Request validation for REST APIs in API Gateway".
struct RequestValidation: Sendable {
    var required: [ParameterReference] = []
    var schema: JSONSchema?

    /// Nil when the operation names no validator or has nothing to validate.
    init?(operation: JSONValue, item: JSONValue, body: JSONValue) {
        let key = "x-amazon-apigateway-request-validator"
        guard let name = (operation[key] ?? body[key])?.stringValue,
            let validator = body["x-amazon-apigateway-request-validators"]?[name]
        else { return nil }
        if validator["validateRequestParameters"]?.flag == true {
            for parameter in (item["parameters"]?.arrayValue ?? []) + (operation["parameters"]?.arrayValue ?? []) {
                let places: [String: ParameterReference.Place] = [
                    "query": .querystring, "path": .path, "header": .header,
                ]
                guard parameter["required"]?.flag == true, let name = parameter["name"]?.stringValue,
                    let place = places[parameter["in"]?.stringValue ?? ""]
                else { continue }
                required.append(ParameterReference(place: place, name: name))
            }
        }
        if validator["validateRequestBody"]?.flag == true {
            let old = operation["parameters"]?.arrayValue?.first { $0["in"]?.stringValue == "body" }
            let new = operation["requestBody"]
            let content = new?["content"]
            if let found = old?["schema"] ?? content?["application/json"]?["schema"] {
                schema = JSONSchema(found, root: body)
            }
        }
        if required.isEmpty && schema == nil { return nil }
    }

    func check(_ exchange: Exchange) throws(Refusal) {
        let missing = required.filter { exchange.value(of: $0) == nil }.map(\.name)
        if !missing.isEmpty {
            throw Refusal(
                .badRequestParameters, "Missing required request parameters: [\(missing.joined(separator: ", "))]")
        }
        guard let schema else { return }
        // No body counts as an empty object.
        let body = exchange.request.body.isEmpty ? "{}" : String(decoding: exchange.request.body, as: UTF8.self)
        guard let value = try? JSONValue(parsing: body) else { throw Refusal(.badRequestBody) }
        let errors = schema.errors(in: value)
        if !errors.isEmpty { throw Refusal(.badRequestBody, validationErrors: errors) }
    }
}

/// The part of JSON Schema draft 4 that API models use.
struct JSONSchema: Sendable {
    private let schema: JSONValue
    private let root: JSONValue

    init(_ schema: JSONValue, root: JSONValue) {
        self.schema = schema
        self.root = root
    }

    func errors(in value: JSONValue) -> [String] {
        var errors: [String] = []
        check(value, schema, "", depth: 0, &errors)
        return errors
    }

    /// Follows `#/components/schemas/Name`.
    private func resolve(_ schema: JSONValue) -> JSONValue {
        guard let reference = schema["$ref"]?.stringValue, reference.hasPrefix("#/") else { return schema }
        return reference.dropFirst(2).split(separator: "/").reduce(root) { $0[String($1)] ?? .null }
    }

    private func check(_ value: JSONValue, _ given: JSONValue, _ path: String, depth: Int, _ errors: inout [String]) {
        guard depth < 64 else { return }
        let schema = resolve(given)
        let place = path.isEmpty ? "object" : path
        let kinds =
            schema["type"]?.arrayValue?.compactMap(\.stringValue) ?? schema["type"]?.stringValue.map { [$0] } ?? []
        if !kinds.isEmpty, !kinds.contains(where: { Self.is(value, $0) }),
            !(value.isNull && schema["nullable"]?.flag == true)
        {
            errors.append("\(place): instance type does not match any allowed primitive type \(kinds)")
            return
        }
        if let allowed = schema["enum"]?.arrayValue, !allowed.contains(value) {
            errors.append("\(place): instance value not found in enum")
        }
        switch value {
        case .object(let object):
            let missing = (schema["required"]?.arrayValue ?? []).compactMap(\.stringValue).filter { object[$0] == nil }
            if !missing.isEmpty { errors.append("\(place): object has missing required properties \(missing)") }
            for member in object.members {
                if let inner = schema["properties"]?[member.key] {
                    check(member.value, inner, "\(path)/\(member.key)", depth: depth + 1, &errors)
                } else if schema["additionalProperties"]?.boolValue == false {
                    errors.append(
                        "\(place): object instance has properties which are not allowed by the schema: \(member.key)")
                }
            }
        case .array(let elements):
            if let least = schema["minItems"]?.intValue, elements.count < least {
                errors.append("\(place): array is too short")
            }
            if let most = schema["maxItems"]?.intValue, elements.count > most {
                errors.append("\(place): array is too long")
            }
            guard let inner = schema["items"] else { return }
            for (index, element) in elements.enumerated() {
                check(element, inner, "\(path)/\(index)", depth: depth + 1, &errors)
            }
        case .string(let text):
            let length = text.unicodeScalars.count
            if let least = schema["minLength"]?.intValue, length < least {
                errors.append("\(place): string is too short")
            }
            if let most = schema["maxLength"]?.intValue, length > most { errors.append("\(place): string is too long") }
            if let pattern = schema["pattern"]?.stringValue, let regex = try? Regex(pattern),
                (try? regex.firstMatch(in: text)) == nil
            {
                errors.append("\(place): ECMA 262 regex does not match input string")
            }
        case .number(let number):
            guard let double = number.double else { return }
            if let least = schema["minimum"]?.doubleValue, double < least {
                errors.append("\(place): number is lower than the minimum")
            }
            if let most = schema["maximum"]?.doubleValue, double > most {
                errors.append("\(place): number is greater than the maximum")
            }
        case .bool, .null: break
        }
    }

    private static func `is`(_ value: JSONValue, _ kind: String) -> Bool {
        switch (kind, value) {
        case ("object", .object), ("array", .array), ("string", .string), ("boolean", .bool), ("null", .null),
            ("number", .number):
            true
        case ("integer", .number(let number)):
            number.int64 != nil || (number.double.map { $0.rounded() == $0 } ?? false)
        default: false
        }
    }
}
