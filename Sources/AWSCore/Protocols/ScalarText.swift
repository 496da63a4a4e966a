/// Scalars as text: in paths, queries, headers, forms and XML.
///
/// Source: smithy.io/2.0/aws/protocols, the serialisation tables of restXml, restJson1 and awsQuery.
enum ScalarText {
    static func encode(
        _ value: Document, _ shape: Shape, _ member: Member? = nil, timestamps: TimestampFormat
    ) throws(AWSError) -> String {
        switch (shape.kind, value) {
        case (.boolean, .boolean(let flag)): flag ? "true" : "false"
        case (.integer, .integer(let number)), (.long, .integer(let number)): String(number)
        case (.float, .integer(let number)), (.double, .integer(let number)): String(number)
        case (.float, .double(let number)), (.double, .double(let number)): text(of: number)
        case (.string, .string(let text)): text
        case (.blob, .blob(let bytes)): bytes.base64Encoded()
        case (.timestamp, .timestamp(let time)):
            time.text(as: member?.timestampFormat ?? shape.timestampFormat ?? timestamps)
        default: throw .unexpected(value, expected: shape.kind.noun)
        }
    }

    static func decode(_ text: String, _ shape: Shape, _ member: Member? = nil) throws(AWSError) -> Document {
        switch shape.kind {
        case .string: return .string(text)
        case .boolean:
            if text == "true" || text == "True" || text == "TRUE" || text == "1" { return .boolean(true) }
            if text == "false" || text == "False" || text == "FALSE" || text == "0" { return .boolean(false) }
        case .integer: if let number = Int32(text) { return .integer(Int64(number)) }
        case .long: if let number = Int64(text) { return .integer(number) }
        case .float, .double: if let number = double(text) { return .double(number) }
        case .blob: if let bytes = strictBase64(text) { return .blob(bytes) }
        case .timestamp: if let time = Timestamp(anyText: text) { return .timestamp(time) }
        case .list, .map, .structure: throw .serialization("Expected \(shape.kind.noun), got text.")
        }
        throw .serialization("'\(text.prefix(64))' can not be converted to \(shape.kind.noun)")
    }

    static func text(of number: Double) -> String {
        if number.isNaN { return "NaN" }
        if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
        if let whole = Int64(exactly: number), abs(number) < 1e15 { return String(whole) }
        return String(number)
    }

    /// A decimal number or one of Smithy's words for the others; not what else Swift reads, such as hexadecimal.
    static func double(_ text: String) -> Double? {
        switch text {
        case "NaN": .nan
        case "Infinity": .infinity
        case "-Infinity": -.infinity
        default:
            text.utf8.allSatisfy { (48...57).contains($0) || "+-.eE".utf8.contains($0) }
                ? Double(text).flatMap { $0.isFinite ? $0 : nil } : nil
        }
    }

    /// Base64 of RFC 4648's first alphabet with its padding, which is all that AWS takes.
    static func strictBase64(_ text: String) -> [UInt8]? {
        guard text.utf8.count % 4 == 0, !text.utf8.contains(where: { $0 == 0x2D || $0 == 0x5F }) else { return nil }
        return [UInt8](base64: text)
    }
}

extension Timestamp {
    func text(as format: TimestampFormat) -> String {
        switch format {
        case .iso8601: iso8601
        case .rfc822: httpDate
        case .unixTimestamp: epochText
        }
    }

    /// Seconds since 1970 with as many decimals, up to three, as there are milliseconds to tell.
    var epochText: String {
        let milliseconds = milliseconds
        let (whole, rest) = milliseconds.magnitude.quotientAndRemainder(dividingBy: 1000)
        var text = (milliseconds < 0 ? "-" : "") + String(whole)
        if rest > 0 {
            text += "." + Int(rest).padded(to: 3)
            while text.utf8.last == 0x30 { text.removeLast() }
        }
        return text
    }

    /// Nil outside the years a timestamp covers.
    init?(epoch seconds: Double) {
        guard seconds.magnitude < 9_200_000_000 else { return nil }
        self.init(seconds: seconds)
    }

    /// Reads whichever of the three formats the text is in, as botocore does.
    init?(anyText text: String) {
        if let time = Timestamp(iso8601: text) ?? Timestamp(httpDate: text) {
            self = time
        } else if let seconds = ScalarText.double(text), let time = Timestamp(epoch: seconds) {
            self = time
        } else {
            return nil
        }
    }
}

extension Shape.Kind {
    /// The kind in words, for messages.
    var noun: String {
        switch self {
        case .boolean: "a boolean"
        case .integer, .long: "an integer"
        case .float, .double: "a number"
        case .string: "a string"
        case .blob: "a blob"
        case .timestamp: "a timestamp"
        case .list: "a list"
        case .map: "a map"
        case .structure: "a structure"
        }
    }
}

extension Member {
    /// The name on the wire when the model gives one to a list's element; nil when it is the default.
    var explicitElementName: String? { wireName == "member" ? nil : wireName }
}
