/// A CBOR data item: the part of RFC 8949 that Smithy's protocol uses.
indirect enum CBOR: Sendable, Equatable {
    /// Integers outside of 64 bits are not taken.
    case integer(Int64)
    case bytes([UInt8])
    case text(String)
    case array([CBOR])
    /// Keys are text; the order is the sender's.
    case map([(key: String, value: CBOR)])
    case tagged(UInt64, CBOR)
    case boolean(Bool)
    /// Also what was sent as undefined.
    case null
    case double(Double)

    static let maximumDepth = 128

    static func == (left: CBOR, right: CBOR) -> Bool { left.encoded == right.encoded }

    // MARK: Encoding

    var encoded: [UInt8] {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return bytes
    }

    func append(to out: inout [UInt8]) {
        switch self {
        case .integer(let number):
            number >= 0 ? Self.head(0, UInt64(number), to: &out) : Self.head(1, UInt64(bitPattern: ~number), to: &out)
        case .bytes(let bytes):
            Self.head(2, UInt64(bytes.count), to: &out)
            out.append(contentsOf: bytes)
        case .text(let text):
            Self.head(3, UInt64(text.utf8.count), to: &out)
            out.append(contentsOf: text.utf8)
        case .array(let items):
            Self.head(4, UInt64(items.count), to: &out)
            for item in items { item.append(to: &out) }
        case .map(let pairs):
            Self.head(5, UInt64(pairs.count), to: &out)
            for (key, value) in pairs {
                CBOR.text(key).append(to: &out)
                value.append(to: &out)
            }
        case .tagged(let tag, let item):
            Self.head(6, tag, to: &out)
            item.append(to: &out)
        case .boolean(let flag): out.append(flag ? 0xF5 : 0xF4)
        case .null: out.append(0xF6)
        case .double(let number):
            // Single precision where nothing is lost: AWS's services and botocore do so.
            if number.isNaN {
                out.append(contentsOf: [0xF9, 0x7E, 0x00])
            } else if Double(Float(number)) == number {
                out.append(0xFA)
                Self.bigEndian(UInt64(Float(number).bitPattern), 4, to: &out)
            } else {
                out.append(0xFB)
                Self.bigEndian(number.bitPattern, 8, to: &out)
            }
        }
    }

    private static func head(_ major: UInt8, _ value: UInt64, to out: inout [UInt8]) {
        let type = major << 5
        switch value {
        case 0..<24: out.append(type | UInt8(value))
        case 24...0xFF:
            out.append(type | 24)
            out.append(UInt8(value))
        case 0x100...0xFFFF:
            out.append(type | 25)
            bigEndian(value, 2, to: &out)
        case 0x1_0000...0xFFFF_FFFF:
            out.append(type | 26)
            bigEndian(value, 4, to: &out)
        default:
            out.append(type | 27)
            bigEndian(value, 8, to: &out)
        }
    }

    private static func bigEndian(_ value: UInt64, _ count: Int, to out: inout [UInt8]) {
        for shift in (0..<count).reversed() { out.append(UInt8(truncatingIfNeeded: value >> UInt64(shift * 8))) }
    }

    // MARK: Decoding

    /// Reads one item and nothing after it.
    init(parsing bytes: [UInt8]) throws(CBORError) {
        var parser = CBORParser(bytes: bytes)
        self = try parser.item(depth: 1)
        guard parser.position == bytes.count else { throw parser.error("expected nothing after the item") }
    }

    subscript(key: String) -> CBOR? {
        if case .map(let pairs) = self { pairs.first { $0.key == key }?.value } else { nil }
    }

    var isNull: Bool { if case .null = self { true } else { false } }
    var textValue: String? { if case .text(let text) = self { text } else { nil } }
}

/// Why some bytes are not CBOR that we take.
struct CBORError: Error {
    let message: String
    let offset: Int
}

private struct CBORParser {
    let bytes: [UInt8]
    var position = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    func error(_ message: String) -> CBORError { CBORError(message: message, offset: position) }

    mutating func item(depth: Int) throws(CBORError) -> CBOR {
        guard depth <= CBOR.maximumDepth else { throw error("items nest too deep") }
        let initial = try next()
        let major = initial >> 5
        let information = initial & 31
        switch major {
        case 0: return .integer(try integer(information))
        case 1: return .integer(~(try integer(information)))
        case 2: return .bytes(try string(major, information))
        case 3: return .text(try text(information))
        case 4: return .array(try array(information, depth: depth))
        case 5: return .map(try map(information, depth: depth))
        case 6: return .tagged(try argument(information), try item(depth: depth + 1))
        default: return try simple(information)
        }
    }

    private mutating func next() throws(CBORError) -> UInt8 {
        guard position < bytes.count else { throw error("unexpected end") }
        defer { position += 1 }
        return bytes[position]
    }

    private mutating func bigEndian(_ count: Int) throws(CBORError) -> UInt64 {
        var value: UInt64 = 0
        for _ in 0..<count { value = value << 8 | UInt64(try next()) }
        return value
    }

    private mutating func argument(_ information: UInt8) throws(CBORError) -> UInt64 {
        switch information {
        case 0..<24: return UInt64(information)
        case 24: return try bigEndian(1)
        case 25: return try bigEndian(2)
        case 26: return try bigEndian(4)
        case 27: return try bigEndian(8)
        default: throw error("reserved length")
        }
    }

    private mutating func integer(_ information: UInt8) throws(CBORError) -> Int64 {
        guard let value = Int64(exactly: try argument(information)) else { throw error("integer out of range") }
        return value
    }

    private mutating func chunk(_ information: UInt8) throws(CBORError) -> ArraySlice<UInt8> {
        let length = try argument(information)
        guard length <= UInt64(bytes.count - position) else { throw error("unexpected end") }
        defer { position += Int(length) }
        return bytes[position..<position + Int(length)]
    }

    private mutating func isAtBreak() -> Bool {
        guard position < bytes.count, bytes[position] == 0xFF else { return false }
        position += 1
        return true
    }

    private mutating func string(_ major: UInt8, _ information: UInt8) throws(CBORError) -> [UInt8] {
        guard information == 31 else { return Array(try chunk(information)) }
        var out: [UInt8] = []
        while !isAtBreak() {
            let initial = try next()
            guard initial >> 5 == major, initial & 31 != 31 else { throw error("bad chunk") }
            out.append(contentsOf: try chunk(initial & 31))
        }
        return out
    }

    private mutating func text(_ information: UInt8) throws(CBORError) -> String {
        guard let text = String(validating: try string(3, information), as: UTF8.self) else { throw error("not UTF-8") }
        return text
    }

    private mutating func array(_ information: UInt8, depth: Int) throws(CBORError) -> [CBOR] {
        var items: [CBOR] = []
        if information == 31 {
            while !isAtBreak() { items.append(try item(depth: depth + 1)) }
        } else {
            var left = try argument(information)
            while left > 0 {
                items.append(try item(depth: depth + 1))
                left -= 1
            }
        }
        return items
    }

    private mutating func map(_ information: UInt8, depth: Int) throws(CBORError) -> [(key: String, value: CBOR)] {
        var pairs: [(key: String, value: CBOR)] = []
        var left = information == 31 ? UInt64.max : try argument(information)
        while left > 0, !(information == 31 && isAtBreak()) {
            let initial = try next()
            guard initial >> 5 == 3 else { throw error("expected a text key") }
            let key = try text(initial & 31)
            pairs.append((key, try item(depth: depth + 1)))
            left -= 1
        }
        return pairs
    }

    private mutating func simple(_ information: UInt8) throws(CBORError) -> CBOR {
        switch information {
        case 20: return .boolean(false)
        case 21: return .boolean(true)
        case 22, 23: return .null
        case 25: return .double(Self.half(UInt16(try bigEndian(2))))
        case 26: return .double(Double(Float(bitPattern: UInt32(try bigEndian(4)))))
        case 27: return .double(Double(bitPattern: try bigEndian(8)))
        default: throw error("unsupported simple value")
        }
    }

    /// Half precision by arithmetic, since not every platform has `Float16` (RFC 8949, appendix D).
    private static func half(_ bits: UInt16) -> Double {
        let exponent = Int(bits >> 10 & 31)
        let mantissa = Double(bits & 0x3FF)
        let magnitude: Double =
            switch exponent {
            case 0: mantissa / 16_777_216
            case 31: mantissa == 0 ? .infinity : .nan
            default: (mantissa + 1024) * Double(sign: .plus, exponent: exponent - 25, significand: 1)
            }
        return bits & 0x8000 == 0 ? magnitude : -magnitude
    }
}
