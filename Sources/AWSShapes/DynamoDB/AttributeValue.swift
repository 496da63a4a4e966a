import AWSCore

/// One attribute of an item. Numbers keep their source text: DynamoDB's are exact to 38 digits.
///
/// Source: Amazon DynamoDB API Reference, "AttributeValue".
public indirect enum AttributeValue: Sendable, Hashable, DocumentConvertible {
    case s(String)
    case n(String)
    case b([UInt8])
    case ss([String])
    case ns([String])
    case bs([[UInt8]])
    case m([String: AttributeValue])
    case l([AttributeValue])
    case bool(Bool)
    case null

    public init(document: Document) throws(AWSError) {
        guard case .structure(let fields) = document, let field = fields.fields.first else {
            throw .validation(
                "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes")
        }
        guard fields.count == 1 else {
            throw .validation(
                "Supplied AttributeValue has more than one datatypes set, "
                    + "must contain exactly one of the supported datatypes")
        }
        switch field.name {
        case "S": self = .s(try String(document: field.value))
        case "N": self = .n(try String(document: field.value))
        case "B": self = .b(try Blob(document: field.value).bytes)
        case "SS": self = .ss(try [String](document: field.value))
        case "NS": self = .ns(try [String](document: field.value))
        case "BS": self = .bs(try [Blob](document: field.value).map(\.bytes))
        case "M": self = .m(try [String: AttributeValue](document: field.value))
        case "L": self = .l(try [AttributeValue](document: field.value))
        case "BOOL": self = .bool(try Bool(document: field.value))
        case "NULL":
            guard try Bool(document: field.value) else {
                throw .validation(
                    "One or more parameter values were invalid: Null attribute value types must have the value of true")
            }
            self = .null
        default:
            throw .validation(
                "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes")
        }
    }

    public var document: Document {
        let (name, value): (String, Document) =
            switch self {
            case .s(let text): ("S", .string(text))
            case .n(let digits): ("N", .string(digits))
            case .b(let bytes): ("B", .blob(bytes))
            case .ss(let texts): ("SS", texts.document)
            case .ns(let digits): ("NS", digits.document)
            case .bs(let blobs): ("BS", .list(blobs.map { .blob($0) }))
            case .m(let members): ("M", members.document)
            case .l(let elements): ("L", elements.document)
            case .bool(let flag): ("BOOL", .boolean(flag))
            case .null: ("NULL", .boolean(true))
            }
        var fields = Document.Fields()
        fields.append(name, value)
        return .structure(fields)
    }

    public static var shape: Shape { DynamoDBFacts.AttributeValue }
}
