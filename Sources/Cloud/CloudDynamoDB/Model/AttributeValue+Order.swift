import AWSCore
import AWSShapes

typealias Item = [String: AttributeValue]

extension AttributeValue {
    /// What AWS calls the type in JSON and in messages.
    var typeName: String {
        switch self {
        case .s: "S"
        case .n: "N"
        case .b: "B"
        case .ss: "SS"
        case .ns: "NS"
        case .bs: "BS"
        case .m: "M"
        case .l: "L"
        case .bool: "BOOL"
        case .null: "NULL"
        }
    }

    /// The type's name in messages about `ADD` and `DELETE`.
    var longTypeName: String {
        switch self {
        case .s: "STRING"
        case .n: "NUMBER"
        case .b: "BINARY"
        case .ss: "STRING_SET"
        case .ns: "NUMBER_SET"
        case .bs: "BINARY_SET"
        case .m: "MAP"
        case .l: "LIST"
        case .bool: "BOOLEAN"
        case .null: "NULL"
        }
    }

    /// Whether one scalar comes before another of its type; nil when the two cannot be compared.
    func isLess(than other: AttributeValue) -> Bool? {
        switch (self, other) {
        case (.s(let left), .s(let right)): left.utf8.lexicographicallyPrecedes(right.utf8)
        case (.b(let left), .b(let right)): left.lexicographicallyPrecedes(right)
        case (.n(let left), .n(let right)): try? DynamoNumber.areInOrder(left, right)
        default: nil
        }
    }

    /// A value as AWS's messages write it: `AttributeValue: {S:a}`.
    var messageText: String {
        switch self {
        case .s(let text), .n(let text): "{\(typeName):\(text)}"
        case .b(let bytes): "{B:\(bytes.base64Encoded())}"
        case .bool(let flag): "{BOOL:\(flag)}"
        case .null: "{NULL:true}"
        case .ss(let texts), .ns(let texts): "{\(typeName):[\(texts.joined(separator: ", "))]}"
        case .bs(let blobs): "{BS:[\(blobs.map { $0.base64Encoded() }.joined(separator: ", "))]}"
        case .l(let elements): "{L:[\(elements.map(\.messageText).joined(separator: ", "))]}"
        case .m(let members):
            "{M:{\(members.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.messageText)" }.joined(separator: ", "))}}"
        }
    }
}
