/// Hexadecimal, Base64 (RFC 4648) and percent-encoding (RFC 3986), without Foundation.
extension Collection where Element == UInt8 {
    /// Lower-case hexadecimal.
    public var hexEncoded: String {
        var out = [UInt8]()
        out.reserveCapacity(count * 2)
        for byte in self {
            out.append(lowerHexDigit(byte >> 4))
            out.append(lowerHexDigit(byte & 15))
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Undoes percent-encoding; a broken escape stays as it is. `plusIsSpace` is for forms.
    func percentDecoded(plusIsSpace: Bool) -> [UInt8] {
        let bytes = Array(self)
        guard bytes.contains(where: { $0 == 0x25 || $0 == 0x2B }) else { return bytes }
        var out = [UInt8]()
        out.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x25, index + 2 < bytes.count, let high = hexValue(bytes[index + 1]),
                let low = hexValue(bytes[index + 2])
            {
                out.append(high << 4 | low)
                index += 3
            } else {
                out.append(plusIsSpace && bytes[index] == 0x2B ? 0x20 : bytes[index])
                index += 1
            }
        }
        return out
    }

    /// Base64 with padding; `urlSafe` uses `-` and `_` and leaves the padding out.
    public func base64Encoded(urlSafe: Bool = false) -> String {
        let alphabet = urlSafe ? base64URLAlphabet : base64Alphabet
        var out = [UInt8]()
        out.reserveCapacity((count + 2) / 3 * 4)
        var iterator = makeIterator()
        while let first = iterator.next() {
            let second = iterator.next()
            let third = second == nil ? nil : iterator.next()
            let word = UInt32(first) << 16 | UInt32(second ?? 0) << 8 | UInt32(third ?? 0)
            out.append(alphabet[Int(word >> 18)])
            out.append(alphabet[Int(word >> 12 & 63)])
            if second != nil { out.append(alphabet[Int(word >> 6 & 63)]) } else if !urlSafe { out.append(0x3D) }
            if third != nil { out.append(alphabet[Int(word & 63)]) } else if !urlSafe { out.append(0x3D) }
        }
        return String(decoding: out, as: UTF8.self)
    }
}

private let upperHexDigits = Array("0123456789ABCDEF".utf8)
private let base64Alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
private let base64URLAlphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

extension Array where Element == UInt8 {
    /// Nil when the text has an odd length or another character than a hexadecimal digit.
    public init?(hex text: String) {
        let digits = Array(text.utf8)
        guard digits.count % 2 == 0 else { return nil }
        self.init()
        reserveCapacity(digits.count / 2)
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = hexValue(digits[index]), let low = hexValue(digits[index + 1]) else { return nil }
            append(high << 4 | low)
        }
    }

    /// Reads both alphabets, padding optional; nil on any other character or an impossible length.
    public init?(base64 text: String) {
        self.init()
        let utf8 = text.utf8
        reserveCapacity(utf8.count / 4 * 3)
        var word: UInt32 = 0
        var bits = 0
        var padding = 0
        var length = 0
        for byte in utf8 {
            if byte == 0x3D {
                padding += 1
                continue
            }
            guard padding == 0, let value = base64Value(byte) else { return nil }
            length += 1
            word = word << 6 | UInt32(value)
            bits += 6
            if bits >= 8 {
                bits -= 8
                append(UInt8(truncatingIfNeeded: word >> UInt32(bits)))
            }
        }
        guard length % 4 != 1, padding <= 2, padding == 0 || (length + padding) % 4 == 0 else { return nil }
    }
}

/// The lower-case hexadecimal digit of a number below 16.
public func lowerHexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? value + UInt8(ascii: "0") : value - 10 + UInt8(ascii: "a")
}

func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
}

private func base64Value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 65...90: byte - 65
    case 97...122: byte - 71
    case 48...57: byte + 4
    case 0x2B, 0x2D: 62
    case 0x2F, 0x5F: 63
    default: nil
    }
}

extension StringProtocol {
    /// The ASCII text in lower case; most that is asked for is so already, and is handed back as it is.
    func inLowerCase() -> String {
        utf8.contains { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") } ? lowercased() : String(self)
    }
}

extension String {
    /// Escapes all but RFC 3986's unreserved characters; `keepingSlash` leaves `/` as it is.
    public func percentEncoded(keepingSlash: Bool = false) -> String {
        var out = [UInt8]()
        out.reserveCapacity(utf8.count)
        for byte in utf8 {
            switch byte {
            case 65...90, 97...122, 48...57, 0x2D, 0x2E, 0x5F, 0x7E: out.append(byte)
            case 0x2F where keepingSlash: out.append(byte)
            default: out.append(contentsOf: [0x25, upperHexDigits[Int(byte >> 4)], upperHexDigits[Int(byte & 15)]])
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Undoes percent-encoding; a broken escape stays as it is. `plusIsSpace` is for forms.
    public func percentDecoded(plusIsSpace: Bool = false) -> String {
        String(decoding: utf8.percentDecoded(plusIsSpace: plusIsSpace), as: UTF8.self)
    }
}
