import AWSCore
import AWSShapes

/// Lines of `$ion_1_0 {Item:{…}}`, as an export writes them too.
///
/// Read is as much of Ion's text as items need: structures, lists, strings, blobs, integers, decimals, floats, booleans and
/// null; not timestamps, clobs, symbols and S-expressions, which DynamoDB has no type for. A set is a list that
/// `$dynamodb_SS`, `$dynamodb_NS` or `$dynamodb_BS` stands before.
///
/// Source: amazon-ion.github.io/ion-docs/docs/spec.html; Amazon DynamoDB Developer Guide, "Amazon S3 import formats for
/// DynamoDB".
struct IonRecords: ItemRecords {
    private var reader: IonReader

    init(_ bytes: [UInt8]) { reader = IonReader(bytes) }

    static let malformed = AWSError.validation("The line is not an Item in Amazon Ion text")

    mutating func next() -> Result<Item, AWSError>? {
        do throws(AWSError) {
            guard try reader.findValue() else { return nil }
            guard case .m(let line) = try reader.value() else { throw Self.malformed }
            guard case .m(let item)? = line["Item"] else { throw JSONRecords.withoutItem }
            return .success(item)
        } catch {
            if error != JSONRecords.withoutItem { reader.skipRecord() }
            return .failure(error)
        }
    }
}

/// Goes through Ion text, value by value.
struct IonReader {
    private let bytes: [UInt8]
    private var offset: Int
    private var depth = 0
    /// Where the last value between others began.
    private var start = 0
    /// More than DynamoDB nests, less than the stack takes.
    private static let maximumDepth = 64

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        offset = bytes.lengthOfByteOrderMark
    }

    // MARK: - Between values

    /// Goes to the next value behind spaces and version markers; false at the end.
    mutating func findValue() throws(AWSError) -> Bool {
        depth = 0
        while next?.isSpace == true { offset += 1 }
        start = offset
        while true {
            try skipSpace()
            guard offset < bytes.count else { return false }
            guard starts(with: "$ion_1_0") else { return true }
            offset += 8
        }
    }

    /// Goes to the end of the line that the last value began on.
    mutating func skipRecord() {
        offset = start
        skipLine()
    }

    private mutating func skipLine() {
        guard offset < bytes.count else { return }
        offset = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    }

    private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private func starts(with text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard bytes.count - offset >= count else { return false }
        return text.withUTF8Buffer { $0.elementsEqual(bytes[offset..<offset + count]) }
    }

    private mutating func take(_ text: StaticString) -> Bool {
        guard starts(with: text) else { return false }
        offset += text.utf8CodeUnitCount
        return true
    }

    private mutating func expect(_ text: StaticString) throws(AWSError) {
        guard take(text) else { throw IonRecords.malformed }
    }

    private mutating func skipSpace() throws(AWSError) {
        while let byte = next {
            if byte.isSpace {
                offset += 1
            } else if starts(with: "//") {
                skipLine()
            } else if take("/*") {
                while !take("*/") {
                    guard offset < bytes.count else { throw IonRecords.malformed }
                    offset += 1
                }
            } else {
                return
            }
        }
    }

    // MARK: - Values

    mutating func value() throws(AWSError) -> AttributeValue {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.maximumDepth else { throw IonRecords.malformed }
        try skipSpace()
        switch next {
        case UInt8(ascii: "{"): return starts(with: "{{") ? .b(try blob()) : .m(try structure())
        case UInt8(ascii: "["): return .l(try list())
        case UInt8(ascii: "\""): return .s(try text(until: "\""))
        case UInt8(ascii: "'") where starts(with: "'''"): return .s(try longText())
        case UInt8(ascii: "-"): return .n(try number())
        case let digit? where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit): return .n(try number())
        default: return try word()
        }
    }

    /// A keyword, or an annotation and what it stands before.
    private mutating func word() throws(AWSError) -> AttributeValue {
        let isQuoted = next == UInt8(ascii: "'")
        let word = try symbol()
        try skipSpace()
        if take("::") { return try annotated(by: word, try value()) }
        switch word {
        case _ where isQuoted: break
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null":
            // With its type, such as `null.string`.
            if take(".") { _ = try symbol() }
            return .null
        default: break
        }
        throw IonRecords.malformed
    }

    private func annotated(by name: String, _ value: AttributeValue) throws(AWSError) -> AttributeValue {
        guard ["$dynamodb_SS", "$dynamodb_NS", "$dynamodb_BS"].contains(name) else { return value }
        guard case .l(let elements) = value else { throw IonRecords.malformed }
        var texts: [String] = []
        var blobs: [[UInt8]] = []
        for element in elements {
            switch (element, name) {
            case (.s(let text), "$dynamodb_SS"), (.n(let text), "$dynamodb_NS"): texts.append(text)
            case (.b(let blob), "$dynamodb_BS"): blobs.append(blob)
            default: throw IonRecords.malformed
            }
        }
        return name == "$dynamodb_SS" ? .ss(texts) : name == "$dynamodb_NS" ? .ns(texts) : .bs(blobs)
    }

    private mutating func structure() throws(AWSError) -> Item {
        var item: Item = [:]
        try expect("{")
        try skipSpace()
        while !take("}") {
            let name = next == UInt8(ascii: "\"") ? try text(until: "\"") : try symbol()
            try skipSpace()
            try expect(":")
            let value = try value()
            guard item.updateValue(value, forKey: name) == nil else { throw IonRecords.malformed }
            try endElement(before: "}")
        }
        return item
    }

    private mutating func list() throws(AWSError) -> [AttributeValue] {
        var elements: [AttributeValue] = []
        try expect("[")
        try skipSpace()
        while !take("]") {
            elements.append(try value())
            try endElement(before: "]")
        }
        return elements
    }

    /// A comma, or nothing before the end. A comma before the end is allowed.
    private mutating func endElement(before end: StaticString) throws(AWSError) {
        try skipSpace()
        guard !take(",") else { return try skipSpace() }
        guard starts(with: end) else { throw IonRecords.malformed }
    }

    private mutating func blob() throws(AWSError) -> [UInt8] {
        try expect("{{")
        let start = offset
        while !starts(with: "}}") {
            guard offset < bytes.count else { throw IonRecords.malformed }
            offset += 1
        }
        let digits = bytes[start..<offset].filter { !$0.isSpace }
        offset += 2
        guard let blob = [UInt8](base64: String(decoding: digits, as: UTF8.self)) else { throw IonRecords.malformed }
        return blob
    }

    /// Digits as DynamoDB writes them: without underscores, a point at the end, and `d` before an exponent.
    private mutating func number() throws(AWSError) -> String {
        var text: [UInt8] = []
        while let byte = next {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."):
                text.append(byte)
            case UInt8(ascii: "d"), UInt8(ascii: "D"), UInt8(ascii: "e"), UInt8(ascii: "E"):
                if text.last == UInt8(ascii: ".") { text.removeLast() }
                text.append(UInt8(ascii: "E"))
            case UInt8(ascii: "_"): break
            default:
                guard !Self.isOfSymbol(byte), byte != UInt8(ascii: ":") else { throw IonRecords.malformed }
                return Self.ended(text)
            }
            offset += 1
        }
        return Self.ended(text)
    }

    private static func ended(_ text: [UInt8]) -> String {
        String(decoding: text.last == UInt8(ascii: ".") ? text.dropLast() : text[...], as: UTF8.self)
    }

    // MARK: - Text

    static func isOfSymbol(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"):
            true
        default: false
        }
    }

    private mutating func symbol() throws(AWSError) -> String {
        if next == UInt8(ascii: "'"), !starts(with: "'''") { return try text(until: "'") }
        let start = offset
        while let byte = next, Self.isOfSymbol(byte) { offset += 1 }
        guard offset > start else { throw IonRecords.malformed }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    /// Text in triple quotes; pieces that follow each other are one.
    private mutating func longText() throws(AWSError) -> String {
        var all = ""
        while starts(with: "'''") {
            all += try text(until: "'''")
            try skipSpace()
        }
        return all
    }

    private mutating func text(until quote: StaticString) throws(AWSError) -> String {
        try expect(quote)
        var text: [UInt8] = []
        while !take(quote) {
            guard let byte = next, byte != UInt8(ascii: "\n") || quote.utf8CodeUnitCount == 3 else {
                throw IonRecords.malformed
            }
            offset += 1
            if byte == UInt8(ascii: "\\") { try escape(into: &text) } else { text.append(byte) }
        }
        guard let result = String(validating: text, as: UTF8.self) else { throw IonRecords.malformed }
        return result
    }

    private static let escapes: [UInt8: UInt8] = [
        UInt8(ascii: "0"): 0, UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "t"): 9, UInt8(ascii: "n"): 10,
        UInt8(ascii: "v"): 11, UInt8(ascii: "f"): 12, UInt8(ascii: "r"): 13,
    ]

    private mutating func escape(into text: inout [UInt8]) throws(AWSError) {
        guard let byte = next else { throw IonRecords.malformed }
        offset += 1
        switch byte {
        case UInt8(ascii: "x"): try code(2, into: &text)
        case UInt8(ascii: "u"): try code(4, into: &text)
        case UInt8(ascii: "U"): try code(8, into: &text)
        case UInt8(ascii: "\n"): break
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "?"):
            text.append(byte)
        default:
            guard let known = Self.escapes[byte] else { throw IonRecords.malformed }
            text.append(known)
        }
    }

    private mutating func code(_ digits: Int, into text: inout [UInt8]) throws(AWSError) {
        var number = try digitsOfCode(digits)
        if (0xD800..<0xDC00).contains(number), take("\\u") {
            let low = try digitsOfCode(4)
            guard (0xDC00..<0xE000).contains(low) else { throw IonRecords.malformed }
            number = 0x10000 + (number - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(number) else { throw IonRecords.malformed }
        text.append(contentsOf: String(Character(scalar)).utf8)
    }

    private mutating func digitsOfCode(_ count: Int) throws(AWSError) -> UInt32 {
        guard bytes.count - offset >= count,
            bytes[offset..<offset + count].allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
            let number = UInt32(String(decoding: bytes[offset..<offset + count], as: UTF8.self), radix: 16)
        else { throw IonRecords.malformed }
        offset += count
        return number
    }
}
