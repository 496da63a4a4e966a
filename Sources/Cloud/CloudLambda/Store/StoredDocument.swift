import AWSCore
import JSON

/// Shapes as JSON text in the store, and back without loss.
enum StoredDocument {
    private static let timestampKey = "$nanoseconds"
    private static let blobKey = "$base64"

    static func json(_ document: Document) -> JSONValue {
        switch document {
        case .null: .null
        case .boolean(let value): .bool(value)
        case .integer(let value): .number(value)
        case .double(let value): JSONNumber(value).map { .number($0) } ?? .null
        case .string(let value): .string(value)
        case .blob(let bytes): [blobKey: .string(bytes.base64Encoded())]
        case .timestamp(let value): [timestampKey: .number(value.nanoseconds)]
        case .list(let elements): .array(elements.map(json))
        case .structure(let fields): .object(JSONObject(fields.fields.map { ($0.name, json($0.value)) }))
        }
    }

    static func document(_ json: JSONValue) -> Document {
        switch json {
        case .null: .null
        case .bool(let value): .boolean(value)
        case .number(let value): value.int64.map { .integer($0) } ?? .double(value.double ?? 0)
        case .string(let value): .string(value)
        case .array(let elements): .list(elements.map(document))
        case .object(let object):
            if let value = object[timestampKey]?.int64Value {
                .timestamp(Timestamp(nanoseconds: value))
            } else if let bytes = object[blobKey]?.stringValue.flatMap({ [UInt8](base64: $0) }) {
                .blob(bytes)
            } else {
                .structure(Document.Fields(object.members.map { ($0.key, document($0.value)) }))
            }
        }
    }
}
