/// Any JSON value (RFC 8259).
///
/// Numbers keep the exact text they were written with and objects keep the order of their keys, so what is parsed
/// and serialised again differs in white space and string escapes only.
///
/// ```swift
/// let order = try JSONValue(parsing: body)
/// let quantity = order["lines"]?[0]?["quantity"]?.int64Value
/// ```
public enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)
}

extension JSONValue {
    /// A number from an integer of any width.
    public static func number(_ value: some BinaryInteger) -> JSONValue {
        .number(JSONNumber(value))
    }

    /// True for `null` only.
    public var isNull: Bool {
        if case .null = self { true } else { false }
    }

    /// The boolean, or nil when the value is of another kind.
    public var boolValue: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// The string, or nil when the value is of another kind.
    public var stringValue: String? {
        if case .string(let value) = self { value } else { nil }
    }

    /// The number with its source text, or nil when the value is of another kind.
    public var numberValue: JSONNumber? {
        if case .number(let value) = self { value } else { nil }
    }

    /// The number as `Int64`; nil for another kind, a fraction, an exponent, or a number out of range.
    public var int64Value: Int64? { numberValue?.int64 }

    /// The number as `Int`, under the rules of ``int64Value``.
    public var intValue: Int? { int64Value.flatMap(Int.init(exactly:)) }

    /// The nearest `Double`, or nil when the value is of another kind or not finite as a `Double`.
    public var doubleValue: Double? { numberValue?.double }

    /// The elements, or nil when the value is of another kind.
    public var arrayValue: [JSONValue]? {
        if case .array(let value) = self { value } else { nil }
    }

    /// The members, or nil when the value is of another kind.
    public var objectValue: JSONObject? {
        if case .object(let value) = self { value } else { nil }
    }

    /// The member of an object; nil when it is absent or the value is not an object.
    ///
    /// Setting on something that is not an object makes it one. Setting nil removes the member.
    public subscript(key: String) -> JSONValue? {
        get { objectValue?[key] }
        set {
            var object = objectValue ?? JSONObject()
            object[key] = newValue
            self = .object(object)
        }
    }

    /// The element of an array; nil when it is out of bounds or the value is not an array.
    public subscript(index: Int) -> JSONValue? {
        guard let elements = arrayValue, elements.indices.contains(index) else { return nil }
        return elements[index]
    }

    /// The same value with the members of every object sorted by the UTF-8 bytes of their keys: two equal values
    /// serialise to equal bytes. Numbers keep their text (`1` and `1.0` stay different).
    public var canonical: JSONValue {
        switch self {
        case .null, .bool, .number, .string: self
        case .array(let elements): .array(elements.map(\.canonical))
        case .object(let object): .object(object.canonical)
        }
    }
}

extension JSONValue: ExpressibleByBooleanLiteral {
    public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSONValue: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int64) { self = .number(JSONNumber(value)) }
}

extension JSONValue: ExpressibleByFloatLiteral {
    public init(floatLiteral value: Double) {
        guard let number = JSONNumber(value) else { preconditionFailure("JSON has no infinity and no NaN") }
        self = .number(number)
    }
}

extension JSONValue: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self = .string(value) }
}

extension JSONValue: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
    /// - Precondition: no key occurs twice.
    public init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(JSONObject(elements)) }
}

extension JSONValue: CustomStringConvertible {
    /// Compact JSON.
    public var description: String { serialized() }
}
