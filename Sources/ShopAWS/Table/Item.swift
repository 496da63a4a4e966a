import AWSCore
import DynamoDBShapes
import JSON

/// One item of the table.
typealias Item = [String: AttributeValue]

extension AttributeValue {
    init(json: JSONValue) {
        switch json {
        case .null: self = .null
        case .bool(let flag): self = .bool(flag)
        case .number(let number): self = .n(number.text)
        case .string(let text): self = .s(text)
        case .array(let elements): self = .l(elements.map(AttributeValue.init(json:)))
        case .object(let object): self = .m(Item(json: object))
        }
    }

    /// Nil for sets and blobs, which the shop does not keep.
    var json: JSONValue? {
        switch self {
        case .null: .null
        case .bool(let flag): .bool(flag)
        case .n(let digits): JSONNumber(digits).map(JSONValue.number)
        case .s(let text): .string(text)
        case .l(let elements): .array(elements.compactMap(\.json))
        case .m(let members): .object(members.json)
        case .b, .ss, .ns, .bs: nil
        }
    }

    var text: String? { if case .s(let text) = self { text } else { nil } }
    var integer: Int64? { if case .n(let digits) = self { Int64(digits) } else { nil } }
    var flag: Bool? { if case .bool(let flag) = self { flag } else { nil } }

    static func n(_ value: some BinaryInteger) -> AttributeValue { .n(String(value)) }
}

extension [String: AttributeValue] {
    /// Members that are null are left out: a condition can then ask whether an attribute exists.
    init(json: JSONObject) {
        self.init(minimumCapacity: json.count + 4)
        for member in json where !member.value.isNull { self[member.key] = AttributeValue(json: member.value) }
    }

    var json: JSONObject { JSONObject(compactMap { key, value in value.json.map { (key, $0) } }) }

    func merging(_ key: ItemKey) -> Item { merging(key.attributes) { $1 } }
}

/// Something in the table that cannot be read as what it must be.
struct BrokenItem: Error, CustomStringConvertible {
    let key: ItemKey
    let reason: String
    var description: String { "The item \(key.partition) / \(key.sort) cannot be read: \(reason)" }
}
