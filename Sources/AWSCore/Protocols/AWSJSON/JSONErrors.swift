import HTTPTypes
import JSON

/// Errors in JSON bodies: awsJson's and restJson's differ in their headers only.
enum JSONErrors {
    /// The error's body: `__type`, the message under the name its shape gives it, and the details.
    static func body(_ error: AWSError, _ shape: Shape?, type: String?) -> [UInt8] {
        var bytes: [UInt8] = [UInt8(ascii: "{")]
        if let type {
            bytes.append(contentsOf: #""__type":"#.utf8)
            JSONValue.append(type, to: &bytes)
            bytes.append(UInt8(ascii: ","))
        }
        let messageKey = shape?.members.first { $0.wireName == "Message" }?.wireName ?? "message"
        JSONValue.append(messageKey, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        JSONValue.append(error.message, to: &bytes)
        for field in error.details?.fieldsValue?.fields ?? [] where field.name.lowercased() != "message" {
            let member = shape?.member(field.name)
            var value: [UInt8] = []
            if let member {
                guard member.location == .body,
                    (try? JSONCodec.append(field.value, member.shape, member, to: &value)) != nil
                else { continue }
            } else {
                value = field.value.untypedJSON.utf8Bytes()
            }
            bytes.append(UInt8(ascii: ","))
            JSONValue.append(member?.wireName ?? field.name, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            bytes.append(contentsOf: value)
        }
        bytes.append(UInt8(ascii: "}"))
        return bytes
    }

    static func decode(_ response: WireResponse, _ shapes: [Shape]) -> AWSError {
        let parsed = try? JSONValue(parsing: response.body, maximumDepth: JSONCodec.maximumDepth)
        let body = parsed?.objectValue ?? JSONObject()
        let type =
            response.headers[.amznErrorType] ?? body["__type"]?.stringValue ?? body["code"]?.stringValue
            ?? body["Code"]?.stringValue
        let code = type.map(bareErrorCode) ?? String(response.status)
        let message =
            body["message"]?.stringValue ?? body["Message"]?.stringValue ?? body["errorMessage"]?.stringValue
            ?? (parsed == nil ? String(decoding: response.body, as: UTF8.self) : "")
        var details: Document?
        if let shape = shapes.first(where: { $0.name == code }) {
            details = try? JSONCodec.decode(.object(body), shape)
        } else {
            details = JSONValue.object(body).untypedDocument
        }
        if case .structure(var fields)? = details {
            for name in ["__type", "message", "Message"] { fields[name] = nil }
            details = fields.isEmpty ? nil : .structure(fields)
        }
        return AWSError(
            code, message, status: response.status, queryCode: queryCode(response.headers), details: details)
    }

    static func queryCode(_ headers: HTTPFields) -> String? {
        headers[.amznQueryError].flatMap { $0.split(separator: ";").first.map(String.init) }
    }
}

extension Document {
    /// JSON without a model's help.
    var untypedJSON: JSONValue {
        switch self {
        case .null: .null
        case .boolean(let flag): .bool(flag)
        case .integer(let number): .number(JSONNumber(number))
        case .double(let number): JSONNumber(number).map { .number($0) } ?? .string(ScalarText.text(of: number))
        case .string(let text): .string(text)
        case .blob(let bytes): .string(bytes.base64Encoded())
        case .timestamp(let time): JSONNumber(time.epochText).map { .number($0) } ?? .null
        case .list(let values): .array(values.map(\.untypedJSON))
        case .structure(let fields): .object(JSONObject(fields.fields.map { ($0.name, $0.value.untypedJSON) }))
        }
    }
}

extension JSONValue {
    /// A document without a model's help.
    var untypedDocument: Document {
        switch self {
        case .null: .null
        case .bool(let flag): .boolean(flag)
        case .number(let number): number.int64.map { .integer($0) } ?? .double(number.double ?? .nan)
        case .string(let text): .string(text)
        case .array(let values): .list(values.map(\.untypedDocument))
        case .object(let object): .structure(.init(object.members.map { ($0.key, $0.value.untypedDocument) }))
        }
    }
}

extension HTTPField.Name {
    static let amzTarget = Self("X-Amz-Target")!
    static let amznRequestID = Self("x-amzn-RequestId")!
    static let amznErrorType = Self("x-amzn-ErrorType")!
    static let amznQueryError = Self("x-amzn-query-error")!
    static let amznQueryMode = Self("x-amzn-query-mode")!
    static let amzCRC32 = Self("X-Amz-Crc32")!
    static let amzRequestID = Self("x-amz-request-id")!
    static let amzID2 = Self("x-amz-id-2")!
    static let smithyProtocol = Self("smithy-protocol")!
}
