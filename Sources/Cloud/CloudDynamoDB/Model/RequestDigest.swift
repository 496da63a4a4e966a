import AWSCore

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// 128 bits that tell one request from another, whatever the order of its maps. Against mistakes, not attacks.
struct RequestDigest {
    // FNV-1a, 128 bits (RFC 9923).
    private var state: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    private static let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013b

    static func of(_ document: Document) -> Data {
        var digest = RequestDigest()
        digest.take(document)
        return withUnsafeBytes(of: digest.state.bigEndian) { Data($0) }
    }

    private mutating func take(_ byte: UInt8) { state = (state ^ UInt128(byte)) &* Self.prime }

    private mutating func take(_ tag: Character, _ bytes: some Collection<UInt8>) {
        take(tag.asciiValue ?? 0)
        for shift in stride(from: 0, to: 32, by: 8) { take(UInt8(truncatingIfNeeded: bytes.count >> shift)) }
        for byte in bytes { take(byte) }
    }

    private mutating func take(_ document: Document) {
        switch document {
        case .null: take("0", [])
        case .boolean(let flag): take(flag ? "t" : "f", [])
        case .integer(let number): take("i", "\(number)".utf8)
        case .double(let number): take("d", "\(number)".utf8)
        case .string(let text): take("s", text.utf8)
        case .blob(let bytes): take("b", bytes)
        case .timestamp(let time): take("m", "\(time.nanoseconds)".utf8)
        case .list(let elements):
            take("[", "\(elements.count)".utf8)
            for element in elements { take(element) }
        case .structure(let fields):
            take("{", "\(fields.count)".utf8)
            for field in fields.fields.sorted(by: { $0.name < $1.name }) {
                take("k", field.name.utf8)
                take(field.value)
            }
        }
    }
}
