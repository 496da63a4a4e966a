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

    static func parse(_ payload: [UInt8]) -> WireResponse? {
        guard let json = try? JSONValue(parsing: String(decoding: payload, as: UTF8.self)),
            let object = json.objectValue
        else { return nil }
        guard let status = object["statusCode"].flatMap({ $0.intValue ?? $0.stringValue.flatMap { Int($0) } }),
            (100...599).contains(status)
        else { return nil }
        var response = WireResponse(status: status)
        for member in object["headers"]?.objectValue?.members ?? [] {
            guard let value = member.value.text else { continue }
            add(member.key, [value], to: &response)
        }
        for member in object["multiValueHeaders"]?.objectValue?.members ?? [] {
            let values = member.value.arrayValue?.compactMap(\.text) ?? []
            if !values.isEmpty { add(member.key, values, to: &response) }
        }
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
