import JSON

/// Reads a request's body once, at the border.
public enum RequestBody {
    /// The longest body the shop reads: 64 KiB holds the largest valid order ten times over.
    public static let maximumBytes = 65_536

    /// The JSON of a body.
    ///
    /// - Throws: `payload-too-large` or `malformed-json`.
    public static func parse(_ bytes: some Collection<UInt8>) throws(ShopError) -> JSONValue {
        guard bytes.count <= maximumBytes else { throw .payloadTooLarge }
        do {
            return try JSONValue(parsing: bytes)
        } catch {
            throw .malformedJSON(error.description)
        }
    }
}

/// Gathers the errors of all fields, so that a client hears of all of them at once.
final class FieldErrors {
    private(set) var all: [FieldError] = []

    func add(_ field: String, _ message: String) {
        all.append(FieldError(field, message))
    }

    /// Parses an object; throws `invalid-request` when anything in it was wrong.
    ///
    /// - Parameter known: the members that may occur, or nil when others are ignored.
    static func parse<Result>(
        _ value: JSONValue, known: [String]? = nil, _ body: (Fields) -> Result?
    ) throws(ShopError) -> Result {
        let errors = FieldErrors()
        let result = Fields(value, path: "", known: known, errors: errors).flatMap(body)
        guard let result, errors.all.isEmpty else { throw .invalidRequest(errors.all) }
        return result
    }
}

/// The members of one object on their way to becoming a type. A reader returns nil and notes an error when a member is
/// not what it must be.
struct Fields {
    let object: JSONObject
    let path: String
    let errors: FieldErrors

    init?(_ value: JSONValue, path: String, known: [String]?, errors: FieldErrors) {
        guard let object = value.objectValue else {
            errors.add(path.isEmpty ? "body" : path, "must be an object")
            return nil
        }
        self.object = object
        self.path = path
        self.errors = errors
        guard let known else { return }
        for key in object.keys where !known.contains(key) { fail(key, "is not known") }
    }

    func name(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    func fail(_ key: String, _ message: String) { errors.add(name(key), message) }

    /// A member that must be there; notes "is required" otherwise.
    func required(_ key: String) -> JSONValue? {
        guard let value = object[key] else {
            fail(key, "is required")
            return nil
        }
        return value
    }

    /// True when a member is neither absent nor null.
    func has(_ key: String) -> Bool { object[key].map { !$0.isNull } ?? false }

    /// Text of so many Unicode scalars, without control characters and not only white space.
    func text(_ key: String, _ length: ClosedRange<Int>) -> String? {
        guard let value = required(key) else { return nil }
        guard let text = value.stringValue else {
            fail(key, "must be a string")
            return nil
        }
        let scalars = text.unicodeScalars
        if !length.contains(scalars.count) {
            fail(key, "must have \(length.lowerBound) to \(length.upperBound) characters")
        } else if scalars.contains(where: { $0.properties.generalCategory == .control }) {
            fail(key, "must not hold control characters")
        } else if length.lowerBound > 0, scalars.allSatisfy(\.properties.isWhitespace) {
            fail(key, "must not be blank")
        } else {
            return text
        }
        return nil
    }

    /// An integer in a range; `2.0` counts as 2, as JSON Schema has it.
    func integer(_ key: String, _ range: ClosedRange<Int64>) -> Int64? {
        guard let value = required(key) else { return nil }
        let whole = value.doubleValue.map { $0 == $0.rounded() } ?? (value.numberValue != nil)
        guard whole else {
            fail(key, "must be an integer")
            return nil
        }
        let number = value.int64Value ?? value.doubleValue.flatMap { Int64(exactly: $0) }
        guard let number, range.contains(number) else {
            fail(key, "must be between \(range.lowerBound) and \(range.upperBound)")
            return nil
        }
        return number
    }

    /// Elements, as many as a range says, each parsed with the path of its place.
    func array<Element>(
        _ key: String, _ count: ClosedRange<Int>, _ parse: (JSONValue, String) -> Element?
    ) -> [Element]? {
        guard let value = required(key) else { return nil }
        guard let elements = value.arrayValue else {
            fail(key, "must be an array")
            return nil
        }
        guard count.contains(elements.count) else {
            fail(key, "must have \(count.lowerBound) to \(count.upperBound) elements")
            return nil
        }
        let parsed = elements.indices.map { parse(elements[$0], "\(name(key))[\($0)]") }
        let whole = parsed.compactMap { $0 }
        return whole.count == parsed.count ? whole : nil
    }

    /// The members of an object in a member.
    func object(_ key: String, known: [String]? = nil) -> Fields? {
        required(key).flatMap { Fields($0, path: name(key), known: known, errors: errors) }
    }

    /// Text turned into a type that refuses some text.
    func value<Value>(_ key: String, _ message: String, _ make: (String) -> Value?) -> Value? {
        guard let value = required(key) else { return nil }
        guard let text = value.stringValue, let made = make(text) else {
            fail(key, message)
            return nil
        }
        return made
    }

    func instant(_ key: String) -> Instant? {
        value(key, "must be an RFC 3339 time") { Instant(rfc3339: $0) }
    }

    func version() -> Int? {
        integer("version", 1...Int64(Int32.max)).map(Int.init)
    }
}
