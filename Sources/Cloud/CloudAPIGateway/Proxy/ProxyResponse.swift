import AWSCore
import HTTPTypes
import JSON

/// A function's answer as HTTP.
///
/// Source: API Gateway Developer Guide, "Output format of a Lambda function for proxy integration": anything else is a
/// malformed proxy response, and the caller sees 502.
enum ProxyResponse {
    /// Headers API Gateway renames or drops (Developer Guide, "Amazon API Gateway important notes").
    private static let remapped: Set<String> = [
        "connection", "content-length", "transfer-encoding", "host", "expect", "te", "trailer", "upgrade",
    ]

    /// Any other member makes the answer malformed.
    private static let members: Set<String> = [
        "statusCode", "headers", "multiValueHeaders", "body", "isBase64Encoded",
    ]

    static func parse(_ payload: [UInt8]) -> WireResponse? {
        guard let json = try? JSONValue(parsing: String(decoding: payload, as: UTF8.self)),
            let object = json.objectValue,
            object.members.allSatisfy({ members.contains($0.key) }),
            let status = object["statusCode"].flatMap({ $0.intValue ?? $0.stringValue.flatMap { Int($0) } }),
            (100...599).contains(status), let headers = headers(of: object)
        else { return nil }
        var response = WireResponse(status: status)
        for header in headers { add(header.name, header.values, to: &response) }
        switch object["body"] ?? .null {
        case .null: break
        case .string(let text):
            if object["isBase64Encoded"]?.flag == true {
                guard let bytes = [UInt8](base64: text) else { return nil }
                response.body = bytes
            } else {
                response.body = Array(text.utf8)
            }
        default: return nil
        }
        if response.headers[.contentType] == nil { response.headers[.contentType] = "application/json" }
        return response
    }

    /// `headers` and `multiValueHeaders` in one list, each pair of name and value once; nil when they have another shape.
    private static func headers(of object: JSONObject) -> [(name: String, values: [String])]? {
        var headers: [(name: String, values: [String])] = []
        func merge(_ name: String, _ values: [String]) {
            let index = headers.firstIndex { $0.name.lowercased() == name.lowercased() }
            guard let index else { return headers.append((name, values)) }
            for value in values where !headers[index].values.contains(value) { headers[index].values.append(value) }
        }
        for (key, isList) in [("multiValueHeaders", true), ("headers", false)] {
            guard let given = object[key], !given.isNull else { continue }
            guard let members = given.objectValue?.members else { return nil }
            for member in members where !member.value.isNull {
                guard
                    let values = isList ? member.value.arrayValue?.compactMap(\.text) : member.value.text.map({ [$0] })
                else { return nil }
                if !values.isEmpty { merge(member.key, values) }
            }
        }
        return headers
    }

    private static func add(_ name: String, _ values: [String], to response: inout WireResponse) {
        guard let field = HTTPField.Name(name) else { return }
        if field.canonicalName == "date" || field.canonicalName == "server"
            || field.canonicalName == "www-authenticate",
            let renamed = HTTPField.Name("x-amzn-remapped-\(name)")
        {
            response.headers[values: renamed] = values
        } else if !remapped.contains(field.canonicalName) {
            response.headers[values: field] = values
        }
    }
}
