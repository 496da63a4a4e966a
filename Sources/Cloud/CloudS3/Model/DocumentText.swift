import AWSCore
import JSON

/// Documents as JSON text and back without loss, to keep a bucket's settings in one column.
enum DocumentText {
    /// Kinds that JSON lacks are objects with this one member.
    private static let time = "$time"
    private static let blob = "$blob"

    static func json(_ document: Document) -> JSONValue {
        switch document {
        case .null: .null
        case .boolean(let flag): .bool(flag)
        case .integer(let number): .number(number)
        case .double(let number): .string(String(number))
        case .string(let text): .string(text)
        case .blob(let bytes): [Self.blob: .string(bytes.base64Encoded())]
        case .timestamp(let moment): [Self.time: .number(moment.milliseconds)]
        case .list(let values): .array(values.map(json))
        case .structure(let fields): .object(JSONObject(fields.fields.map { ($0.name, json($0.value)) }))
        }
    }

    static func document(_ json: JSONValue) -> Document {
        switch json {
        case .null: return .null
        case .bool(let flag): return .boolean(flag)
        case .number(let number): return .integer(number.int64 ?? 0)
        case .string(let text): return .string(text)
        case .array(let values): return .list(values.map(document))
        case .object(let object):
            if object.count == 1, let milliseconds = object[Self.time]?.int64Value {
                return .timestamp(Timestamp(milliseconds: milliseconds))
            }
            if object.count == 1, let text = object[Self.blob]?.stringValue {
                return .blob([UInt8](base64: text) ?? [])
            }
            return .structure(.init(object.members.map { ($0.key, document($0.value)) }))
        }
    }
}
