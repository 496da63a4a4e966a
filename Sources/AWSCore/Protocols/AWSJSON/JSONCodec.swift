import JSON

/// Documents as JSON by their shapes, for awsJson and the bodies of restJson.
///
/// Source: smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html, "Shape serialization". The wording of errors is
/// that of AWS's own services, as dynalite records it.
enum JSONCodec {
    /// DynamoDB nests 32 levels, two JSON values each, inside a request.
    static let maximumDepth = 128

    // MARK: Encoding

    /// - Parameter bodyOnly: leaves members out that travel in headers or the URI.
    static func encode(_ value: Document, _ shape: Shape, bodyOnly: Bool = false) throws(AWSError) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(256)
        try append(value, shape, nil, bodyOnly: bodyOnly, to: &bytes)
        return bytes
    }

    static func append(
        _ value: Document, _ shape: Shape, _ member: Member?, bodyOnly: Bool = false, to bytes: inout [UInt8]
    ) throws(AWSError) {
        switch (shape.kind, value) {
        case (_, .null): bytes.append(contentsOf: "null".utf8)
        case (.structure, .structure(let fields)):
            bytes.append(UInt8(ascii: "{"))
            var isFirst = true
            for field in fields.fields where field.value != .null {
                guard let member = shape.member(field.name), !bodyOnly || member.location == .body else { continue }
                appendKey(member.wireName, isFirst: &isFirst, to: &bytes)
                try append(field.value, member.shape, member, to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        case (.map, .structure(let fields)):
            guard let element = shape.element else { throw .unexpected(value, expected: "a map") }
            let elementShape = element.shape
            bytes.append(UInt8(ascii: "{"))
            var isFirst = true
            for field in fields.fields {
                appendKey(field.name, isFirst: &isFirst, to: &bytes)
                try append(field.value, elementShape, element, to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        case (.list, .list(let values)):
            guard let element = shape.element else { throw .unexpected(value, expected: "a list") }
            let elementShape = element.shape
            bytes.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                try append(value, elementShape, element, to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case (.float, .double(let number)), (.double, .double(let number)):
            let text = ScalarText.text(of: number)
            number.isFinite ? bytes.append(contentsOf: text.utf8) : JSONValue.append(text, to: &bytes)
        case (.timestamp, .timestamp(let time)):
            let format = member?.timestampFormat ?? shape.timestampFormat ?? .unixTimestamp
            let text = time.text(as: format)
            format == .unixTimestamp ? bytes.append(contentsOf: text.utf8) : JSONValue.append(text, to: &bytes)
        case (.string, .string(let text)): JSONValue.append(text, to: &bytes)
        case (.blob, .blob(let blob)): JSONValue.append(blob.base64Encoded(), to: &bytes)
        default:
            bytes.append(contentsOf: try ScalarText.encode(value, shape, member, timestamps: .unixTimestamp).utf8)
        }
    }

    private static func appendKey(_ key: String, isFirst: inout Bool, to bytes: inout [UInt8]) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        JSONValue.append(key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
    }

    // MARK: Decoding

    static func parse(_ body: [UInt8]) throws(AWSError) -> JSONValue {
        do { return try JSONValue(parsing: body, maximumDepth: maximumDepth) } catch {
            // AWS says no more than the code.
            throw .serialization("")
        }
    }

    /// An empty body is an empty structure.
    static func decode(_ body: [UInt8], _ shape: Shape, bodyOnly: Bool = false) throws(AWSError) -> Document {
        if body.isEmpty { return .structure(.init()) }
        return try decode(try parse(body), shape, bodyOnly: bodyOnly)
    }

    static func decode(_ value: JSONValue, _ shape: Shape, bodyOnly: Bool = false) throws(AWSError) -> Document {
        if case .null = value { return .null }
        switch shape.kind {
        case .structure: return try structure(value, shape, bodyOnly: bodyOnly)
        case .map: return try map(value, shape)
        case .list: return try list(value, shape)
        case .string: if case .string(let text) = value { return .string(text) }
        case .boolean: if case .bool(let flag) = value { return .boolean(flag) }
        case .integer:
            if let number = wholeNumber(value), let exact = Int32(exactly: number) { return .integer(Int64(exact)) }
        case .long: if let number = wholeNumber(value) { return .integer(number) }
        case .float, .double:
            if let number = value.doubleValue { return .double(number) }
            if case .string(let text) = value, let number = ScalarText.double(text), !number.isFinite {
                return .double(number)
            }
        case .blob: return try blob(value)
        case .timestamp:
            if let seconds = value.doubleValue, let time = Timestamp(epoch: seconds) { return .timestamp(time) }
            if case .string(let text) = value, let time = Timestamp(anyText: text) { return .timestamp(time) }
        }
        throw mismatch(value, shape.kind)
    }

    private static func structure(_ value: JSONValue, _ shape: Shape, bodyOnly: Bool) throws(AWSError) -> Document {
        guard case .object(let object) = value else { throw mismatch(value, .structure) }
        var fields = Document.Fields()
        fields.reserveCapacity(object.count)
        for entry in object.members {
            if case .null = entry.value { continue }
            guard let member = shape.members.first(where: { $0.wireName == entry.key }),
                !bodyOnly || member.location == .body
            else { continue }
            fields.append(member.name, try decode(entry.value, member.shape))
        }
        return .structure(fields)
    }

    private static func map(_ value: JSONValue, _ shape: Shape) throws(AWSError) -> Document {
        guard case .object(let object) = value, let elementShape = shape.element?.shape else {
            throw mismatch(value, .map)
        }
        var fields = Document.Fields()
        fields.reserveCapacity(object.count)
        for entry in object.members {
            if case .null = entry.value { continue }
            fields.append(entry.key, try decode(entry.value, elementShape))
        }
        return .structure(fields)
    }

    private static func list(_ value: JSONValue, _ shape: Shape) throws(AWSError) -> Document {
        guard case .array(let array) = value, let elementShape = shape.element?.shape else {
            throw mismatch(value, .list)
        }
        var values: [Document] = []
        values.reserveCapacity(array.count)
        for element in array { values.append(try decode(element, elementShape)) }
        return .list(values)
    }

    /// Integers, and fractions or exponents that come to one.
    private static func wholeNumber(_ value: JSONValue) -> Int64? {
        guard case .number(let number) = value else { return nil }
        return number.int64 ?? number.double.flatMap { Int64(exactly: $0) }
    }

    private static func blob(_ value: JSONValue) throws(AWSError) -> Document {
        guard case .string(let text) = value else {
            throw value.isContainer
                ? mismatch(value, .blob)
                : .serialization("only base-64-encoded strings are convertible to bytes")
        }
        guard text.utf8.count % 4 == 0 else {
            throw .serialization(
                "Base64 encoded length is expected a multiple of 4 bytes but found: \(text.utf8.count)")
        }
        guard let bytes = ScalarText.strictBase64(text) else { throw .serialization("Invalid Base64 encoding") }
        return .blob(bytes)
    }

    private static func mismatch(_ value: JSONValue, _ kind: Shape.Kind) -> AWSError {
        switch (value, kind) {
        case (.object, .structure), (.object, .map), (.object, _):
            .serialization("Start of structure or map found where not expected.")
        case (.array, _): .serialization("Start of list found where not expected.")
        case (_, .structure), (_, .map), (_, .list): .serialization("Unexpected field type")
        default: .serialization("\(value.tokenName) cannot be converted to \(kind.javaName)")
        }
    }
}

extension JSONValue {
    fileprivate var isContainer: Bool {
        switch self {
        case .array, .object: true
        default: false
        }
    }

    /// What AWS's parser calls the token.
    fileprivate var tokenName: String {
        switch self {
        case .bool(true): "TRUE_VALUE"
        case .bool(false): "FALSE_VALUE"
        case .number: "NUMBER_VALUE"
        default: "STRING_VALUE"
        }
    }
}

extension Shape.Kind {
    fileprivate var javaName: String {
        switch self {
        case .boolean: "Boolean"
        case .integer: "Integer"
        case .long: "Long"
        case .float: "Float"
        case .double: "Double"
        case .timestamp: "Date"
        default: "String"
        }
    }
}
