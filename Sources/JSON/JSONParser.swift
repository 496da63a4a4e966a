extension JSONValue {
    /// How deep arrays and objects may nest unless a caller says otherwise.
    public static let defaultMaximumDepth = 64

    /// Parses one JSON text (RFC 8259, strict): UTF-8 without a byte order mark, no comments, no trailing commas,
    /// no duplicate keys, no lone surrogates.
    ///
    /// - Parameters:
    ///   - bytes: the whole text.
    ///   - maximumDepth: how many arrays and objects may be open at once.
    /// - Throws: ``JSONError`` with the place of the first error.
    public init(
        parsing bytes: some Collection<UInt8>, maximumDepth: Int = defaultMaximumDepth
    ) throws(JSONError) {
        let result = bytes.withContiguousStorageIfAvailable { storage in
            Self.parse(storage, maximumDepth: maximumDepth)
        }
        if let result {
            self = try result.get()
        } else {
            let copy = Array(bytes)
            self = try copy.withUnsafeBufferPointer { Self.parse($0, maximumDepth: maximumDepth) }.get()
        }
    }

    /// Parses one JSON text under the rules of ``init(parsing:maximumDepth:)``.
    public init(parsing text: String, maximumDepth: Int = defaultMaximumDepth) throws(JSONError) {
        try self.init(parsing: text.utf8, maximumDepth: maximumDepth)
    }

    private static func parse(
        _ bytes: UnsafeBufferPointer<UInt8>, maximumDepth: Int
    ) -> Result<JSONValue, JSONError> {
        Result { () throws(JSONError) in
            var parser = JSONParser(bytes: bytes, maximumDepth: maximumDepth)
            return try parser.parseDocument()
        }
    }
}

/// A recursive descent parser over bytes somebody else keeps alive.
struct JSONParser {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let maximumDepth: Int
    private var index = 0
    private var depth = 0

    /// Past this many members, duplicate keys are looked for in a set instead of one by one.
    private static let linearKeyLimit = 16

    init(bytes: UnsafeBufferPointer<UInt8>, maximumDepth: Int) {
        self.bytes = bytes
        self.maximumDepth = maximumDepth
    }

    var isAtEnd: Bool { index == bytes.count }

    mutating func parseDocument() throws(JSONError) -> JSONValue {
        skipWhitespace()
        let value = try parseValue()
        skipWhitespace()
        guard isAtEnd else { throw error("unexpected content after the value") }
        return value
    }

    // MARK: - Values

    private mutating func parseValue() throws(JSONError) -> JSONValue {
        guard let first = peek else { throw error("unexpected end, expected a value") }
        switch first {
        case UInt8(ascii: "{"): return .object(try parseObject())
        case UInt8(ascii: "["): return .array(try parseArray())
        case UInt8(ascii: "\""): return .string(try parseString())
        case UInt8(ascii: "t"): return try parseWord("true", .bool(true))
        case UInt8(ascii: "f"): return try parseWord("false", .bool(false))
        case UInt8(ascii: "n"): return try parseWord("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try parseNumber())
        default: throw error("expected a value")
        }
    }

    private mutating func parseWord(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
        for offset in 0..<word.utf8CodeUnitCount {
            guard peek == word.utf8Start[offset] else { throw error("expected \(word)") }
            index += 1
        }
        return value
    }

    private mutating func parseArray() throws(JSONError) -> [JSONValue] {
        try open()
        var elements: [JSONValue] = []
        if consume(UInt8(ascii: "]")) { return elements }
        while true {
            elements.append(try parseValue())
            skipWhitespace()
            if consume(UInt8(ascii: "]")) { return elements }
            guard consume(UInt8(ascii: ",")) else { throw error("expected ',' or ']'") }
            skipWhitespace()
        }
    }

    private mutating func parseObject() throws(JSONError) -> JSONObject {
        try open()
        var members: [JSONObject.Member] = []
        var seen: Set<String> = []
        if consume(UInt8(ascii: "}")) { return JSONObject(distinct: members) }
        while true {
            let keyStart = index
            guard peek == UInt8(ascii: "\"") else { throw error("expected a string as key") }
            let key = try parseString()
            if members.count == Self.linearKeyLimit { seen = Set(members.lazy.map(\.key)) }
            let isNew =
                members.count < Self.linearKeyLimit
                ? !members.contains { $0.key == key } : seen.insert(key).inserted
            guard isNew else { throw error("duplicate key", at: keyStart) }
            skipWhitespace()
            guard consume(UInt8(ascii: ":")) else { throw error("expected ':'") }
            skipWhitespace()
            members.append(JSONObject.Member(key: key, value: try parseValue()))
            skipWhitespace()
            if consume(UInt8(ascii: "}")) { return JSONObject(distinct: members) }
            guard consume(UInt8(ascii: ",")) else { throw error("expected ',' or '}'") }
            skipWhitespace()
        }
    }

    mutating func parseNumber() throws(JSONError) -> JSONNumber {
        let start = index
        _ = consume(UInt8(ascii: "-"))
        if peek == UInt8(ascii: "0") {
            index += 1
            if let byte = peek, Self.isDigit(byte) { throw error("a number has no leading zero") }
        } else {
            try parseDigits()
        }
        if peek == UInt8(ascii: ".") {
            index += 1
            try parseDigits()
        }
        if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
            index += 1
            if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { index += 1 }
            try parseDigits()
        }
        let text = UnsafeBufferPointer(rebasing: bytes[start..<index])
        return JSONNumber(checked: String(decoding: text, as: UTF8.self))
    }

    private mutating func parseDigits() throws(JSONError) {
        let start = index
        while let byte = peek, Self.isDigit(byte) { index += 1 }
        guard index > start else { throw error("expected a digit") }
    }

    // MARK: - Bytes

    private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func consume(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        // An opening bracket was counted in open(); its closing one is only ever consumed here.
        if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { depth -= 1 }
        index += 1
        return true
    }

    /// Steps over an opening bracket and the white space behind it.
    private mutating func open() throws(JSONError) {
        guard depth < maximumDepth else { throw error("nested deeper than \(maximumDepth) levels") }
        depth += 1
        index += 1
        skipWhitespace()
    }

    private mutating func skipWhitespace() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    private func error(_ message: String, at offset: Int? = nil) -> JSONError {
        JSONError(message, at: offset ?? index, in: bytes)
    }
}

// MARK: - Strings

extension JSONParser {
    fileprivate mutating func parseString() throws(JSONError) -> String {
        index += 1
        let start = index
        index = endOfPlainRun(from: index)
        if peek == UInt8(ascii: "\"") {
            defer { index += 1 }
            return try decode(UnsafeBufferPointer(rebasing: bytes[start..<index]), source: start..<index)
        }
        return try parseEscapedString(from: start)
    }

    /// A string that holds a backslash: its plain runs and what its escapes mean, put together.
    private mutating func parseEscapedString(from start: Int) throws(JSONError) -> String {
        var decoded = Array(bytes[start..<index])
        while true {
            switch peek {
            case UInt8(ascii: "\""):
                let string = try decoded.withUnsafeBufferPointer { utf8 throws(JSONError) in
                    try decode(utf8, source: start..<index)
                }
                index += 1
                return string
            case UInt8(ascii: "\\"):
                try parseEscape(into: &decoded)
            case nil:
                throw error("unterminated string")
            default:
                throw error("a control character in a string must be escaped")
            }
            let runStart = index
            index = endOfPlainRun(from: index)
            decoded.append(contentsOf: bytes[runStart..<index])
        }
    }

    private mutating func parseEscape(into decoded: inout [UInt8]) throws(JSONError) {
        let start = index
        index += 1
        guard let escape = peek else { throw error("unterminated string") }
        index += 1
        switch escape {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(escape)
        case UInt8(ascii: "b"): decoded.append(0x08)
        case UInt8(ascii: "f"): decoded.append(0x0C)
        case UInt8(ascii: "n"): decoded.append(0x0A)
        case UInt8(ascii: "r"): decoded.append(0x0D)
        case UInt8(ascii: "t"): decoded.append(0x09)
        case UInt8(ascii: "u"): decoded.append(contentsOf: try parseUnicodeEscape(from: start).utf8)
        default: throw error("unknown escape", at: start)
        }
    }

    /// The scalar of `\uXXXX`, or of the surrogate pair `\uXXXX\uXXXX`; the index is behind the first `\u`.
    private mutating func parseUnicodeEscape(from start: Int) throws(JSONError) -> String {
        let first = try parseHexQuad()
        if let scalar = Unicode.Scalar(first) { return String(scalar) }
        guard first < 0xDC00, consumePair(UInt8(ascii: "\\"), UInt8(ascii: "u")) else {
            throw error("lone surrogate", at: start)
        }
        let second = try parseHexQuad()
        guard 0xDC00...0xDFFF ~= second,
            let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
        else { throw error("lone surrogate", at: start) }
        return String(scalar)
    }

    private mutating func parseHexQuad() throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw error("expected four hexadecimal digits")
            }
            value = value << 4 | UInt32(digit)
            index += 1
        }
        return value
    }

    private mutating func consumePair(_ first: UInt8, _ second: UInt8) -> Bool {
        guard index + 1 < bytes.count, bytes[index] == first, bytes[index + 1] == second else { return false }
        index += 2
        return true
    }

    /// Where the run of bytes that need no thought ends: at a quote, a backslash, a control character or the end.
    /// Eight bytes a step; "Bit Twiddling Hacks" (S. E. Anderson) has the zero-byte and less-than tests.
    private func endOfPlainRun(from start: Int) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        let raw = UnsafeRawBufferPointer(bytes)
        var end = start
        while end + 8 <= bytes.count {
            let word = raw.loadUnaligned(fromByteOffset: end, as: UInt64.self)
            let quotes = word ^ (ones &* 0x22)
            let backslashes = word ^ (ones &* 0x5C)
            let stops =
                ((quotes &- ones) & ~quotes) | ((backslashes &- ones) & ~backslashes)
                | ((word &- ones &* 0x20) & ~word)
            if stops & highs != 0 { break }
            end += 8
        }
        while end < bytes.count, bytes[end] >= 0x20, bytes[end] != 0x22, bytes[end] != 0x5C { end += 1 }
        return end
    }

    /// A string from bytes that must be UTF-8; escapes are ASCII, so an error is found again in the source text.
    private func decode(
        _ utf8: UnsafeBufferPointer<UInt8>, source: Range<Int>
    ) throws(JSONError) -> String {
        // Most are ASCII, and then the cheaper way, which replaces what is no UTF-8, has nothing to replace.
        if utf8.reduce(0, |) < 0x80 { return String(decoding: utf8, as: UTF8.self) }
        if let string = String(validating: utf8, as: UTF8.self) { return string }
        var decoder = UTF8()
        var iterator = bytes[source].makeIterator()
        var offset = source.lowerBound
        while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
        throw error("invalid UTF-8", at: offset)
    }
}
