/// A value between a Swift shape and its bytes on the wire: what every protocol can carry, and no more.
public enum Document: Sendable, Hashable {
    case null
    case boolean(Bool)
    case integer(Int64)
    case double(Double)
    case string(String)
    case blob([UInt8])
    case timestamp(Timestamp)
    case list([Document])
    /// A structure, a union or a map; the order is the sender's.
    case structure(Fields)

    /// Named values in order. Looks names up linearly: shapes are small.
    public struct Fields: Sendable, Hashable {
        public struct Field: Sendable, Hashable {
            public var name: String
            public var value: Document
        }
        public private(set) var fields: [Field] = []

        public init() {}
        public init(_ pairs: [(String, Document)]) { fields = pairs.map { Field(name: $0.0, value: $0.1) } }

        public var isEmpty: Bool { fields.isEmpty }
        public var count: Int { fields.count }

        public subscript(name: String) -> Document? {
            get { fields.first { $0.name == name }?.value }
            set {
                if let index = fields.firstIndex(where: { $0.name == name }) {
                    if let newValue { fields[index].value = newValue } else { fields.remove(at: index) }
                } else if let newValue {
                    fields.append(Field(name: name, value: newValue))
                }
            }
        }

        /// Adds a field whose name the caller knows to be new.
        public mutating func append(_ name: String, _ value: Document) {
            fields.append(Field(name: name, value: value))
        }

        /// Adds a field unless the value is absent.
        public mutating func append<Value: DocumentConvertible>(_ name: String, _ value: Value?) {
            if let value { fields.append(Field(name: name, value: value.document)) }
        }

        public mutating func reserveCapacity(_ count: Int) { fields.reserveCapacity(count) }
    }

    /// The member of a structure or map; nil for other kinds, absent members and nulls.
    public subscript(name: String) -> Document? {
        guard case .structure(let fields) = self, let value = fields[name], value != .null else { return nil }
        return value
    }

    public var stringValue: String? { if case .string(let value) = self { value } else { nil } }
    public var integerValue: Int64? { if case .integer(let value) = self { value } else { nil } }
    public var listValue: [Document]? { if case .list(let value) = self { value } else { nil } }
    public var fieldsValue: Fields? { if case .structure(let value) = self { value } else { nil } }
}

/// A Swift value that goes over the wire through a `Document`.
public protocol DocumentConvertible: Sendable {
    init(document: Document) throws(AWSError)
    var document: Document { get }
}

/// Bytes; on JSON and XML wires they travel as Base64.
public struct Blob: Sendable, Hashable {
    public var bytes: [UInt8]
    public init(_ bytes: [UInt8]) { self.bytes = bytes }
    public init(_ text: String) { bytes = Array(text.utf8) }
    /// The bytes read as UTF-8; broken sequences become U+FFFD.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension AWSError {
    static func unexpected(_ document: Document, expected: String) -> AWSError {
        .serialization("Expected \(expected), got \(document.kindName).")
    }
}

extension Document {
    /// The kind in words, for messages.
    public var kindName: String {
        switch self {
        case .null: "null"
        case .boolean: "a boolean"
        case .integer, .double: "a number"
        case .string: "a string"
        case .blob: "a blob"
        case .timestamp: "a timestamp"
        case .list: "a list"
        case .structure: "a structure"
        }
    }
}

extension String: DocumentConvertible {
    public init(document: Document) throws(AWSError) {
        guard case .string(let value) = document else { throw .unexpected(document, expected: "a string") }
        self = value
    }
    public var document: Document { .string(self) }
}

extension Bool: DocumentConvertible {
    public init(document: Document) throws(AWSError) {
        guard case .boolean(let value) = document else { throw .unexpected(document, expected: "a boolean") }
        self = value
    }
    public var document: Document { .boolean(self) }
}

extension Int: DocumentConvertible {
    public init(document: Document) throws(AWSError) {
        guard case .integer(let value) = document, let exact = Int(exactly: value) else {
            throw .unexpected(document, expected: "an integer")
        }
        self = exact
    }
    public var document: Document { .integer(Int64(self)) }
}

extension Double: DocumentConvertible {
    public init(document: Document) throws(AWSError) {
        switch document {
        case .double(let value): self = value
        case .integer(let value): self = Double(value)
        default: throw .unexpected(document, expected: "a number")
        }
    }
    public var document: Document { .double(self) }
}

extension Blob: DocumentConvertible {
    public init(document: Document) throws(AWSError) {
        guard case .blob(let bytes) = document else { throw .unexpected(document, expected: "a blob") }
        self.init(bytes)
    }
    public var document: Document { .blob(bytes) }
}

extension Timestamp: DocumentConvertible {
    public init(document: Document) throws(AWSError) {
        guard case .timestamp(let value) = document else { throw .unexpected(document, expected: "a timestamp") }
        self = value
    }
    public var document: Document { .timestamp(self) }
}

extension Array: DocumentConvertible where Element: DocumentConvertible {
    public init(document: Document) throws(AWSError) {
        guard case .list(let elements) = document else { throw .unexpected(document, expected: "a list") }
        self.init()
        reserveCapacity(elements.count)
        for element in elements { append(try Element(document: element)) }
    }
    public var document: Document { .list(map(\.document)) }
}

extension Dictionary: DocumentConvertible where Key == String, Value: DocumentConvertible {
    public init(document: Document) throws(AWSError) {
        guard case .structure(let fields) = document else { throw .unexpected(document, expected: "a map") }
        self.init(minimumCapacity: fields.count)
        for field in fields.fields { self[field.name] = try Value(document: field.value) }
    }
    public var document: Document {
        var fields = Document.Fields()
        fields.reserveCapacity(count)
        for (name, value) in self { fields.append(name, value.document) }
        return .structure(fields)
    }
}

extension Document.Fields {
    /// A required member, converted; the error names it.
    public func required<Value: DocumentConvertible>(
        _ name: String, as type: Value.Type = Value.self
    ) throws(AWSError)
        -> Value
    {
        guard let value = self[name], value != .null else {
            throw .serialization("The member '\(name)' is required and is missing.")
        }
        return try Value(document: value)
    }

    /// An optional member, converted; absent and null are nil.
    public func optional<Value: DocumentConvertible>(
        _ name: String, as type: Value.Type = Value.self
    ) throws(AWSError)
        -> Value?
    {
        guard let value = self[name], value != .null else { return nil }
        return try Value(document: value)
    }
}
