import CCRC

/// Reflected cyclic redundancy checks of up to 64 bits, eight bytes a step ("slicing by eight"), or sixteen where the
/// processor multiplies polynomials.
public struct CRC: Sendable {
    /// CRC-32 of zlib and Ethernet (ISO 3309); DynamoDB sends it with every answer.
    public static let crc32 = CRC(polynomial: 0xEDB8_8320, width: 32)
    /// CRC-32C, Castagnoli.
    public static let crc32c = CRC(polynomial: 0x82F6_3B78, width: 32)
    /// CRC-64/NVME.
    public static let crc64nvme = CRC(polynomial: 0x9A6C_9329_AC4B_C9B5, width: 64)

    private let width: Int
    private let mask: UInt64
    /// Eight tables of 256, one behind the other.
    private let tables: [UInt64]
    /// What 16 bytes are multiplied by to stand 16 bytes further on: their first half, and their second. Nil where the
    /// processor does not multiply polynomials.
    private let powers: (far: UInt64, near: UInt64)?

    private init(polynomial: UInt64, width: Int) {
        self.width = width
        mask = width == 64 ? .max : (1 << UInt64(width)) - 1
        var tables = [UInt64](repeating: 0, count: 8 * 256)
        for index in 0..<256 {
            var value = UInt64(index)
            for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ polynomial : value >> 1 }
            tables[index] = value
        }
        for index in 256..<2048 {
            let before = tables[index - 256]
            tables[index] = before >> 8 ^ tables[Int(before & 0xFF)]
        }
        self.tables = tables
        powers =
            nimbo_crc_can_fold() == 0
            ? nil : (Self.power(191, polynomial, width: width), Self.power(127, polynomial, width: width))
    }

    /// x to a power, modulo the polynomial; the bit of one is the highest of 64.
    private static func power(_ exponent: Int, _ polynomial: UInt64, width: Int) -> UInt64 {
        let unused = UInt64(64 - width)
        var value: UInt64 = 1 << 63
        for _ in 0..<exponent {
            let isDivided = value >> unused & 1 == 1
            value = (value >> (unused + 1)) << unused
            if isDivided { value ^= polynomial << unused }
        }
        return value
    }

    /// The checksum, most significant byte first.
    public func bytes(of data: [UInt8]) -> [UInt8] {
        let value = checksum(of: data)
        return stride(from: width - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> UInt64($0)) }
    }

    /// The checksum as a number.
    public func checksum(of data: [UInt8]) -> UInt64 {
        data.withUnsafeBytes { bytes in
            guard let powers, let start = bytes.baseAddress, bytes.count >= 32 else {
                return checksum(of: bytes, from: mask) ^ mask
            }
            let whole = bytes.count & ~15
            let folded = withUnsafeTemporaryAllocation(byteCount: 16, alignment: 16) { block in
                nimbo_crc_fold(start, whole, mask, powers.far, powers.near, block.baseAddress)
                return checksum(of: UnsafeRawBufferPointer(block), from: 0)
            }
            return checksum(of: UnsafeRawBufferPointer(rebasing: bytes[whole...]), from: folded) ^ mask
        }
    }

    private func checksum(of bytes: UnsafeRawBufferPointer, from start: UInt64) -> UInt64 {
        tables.withUnsafeBufferPointer { table in
            var crc = start
            var index = 0
            while index + 8 <= bytes.count {
                let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) ^ crc
                crc = table[1792 + Int(word & 0xFF)] ^ table[1536 + Int(word >> 8 & 0xFF)]
                crc ^= table[1280 + Int(word >> 16 & 0xFF)] ^ table[1024 + Int(word >> 24 & 0xFF)]
                crc ^= table[768 + Int(word >> 32 & 0xFF)] ^ table[512 + Int(word >> 40 & 0xFF)]
                crc ^= table[256 + Int(word >> 48 & 0xFF)] ^ table[Int(word >> 56)]
                index += 8
            }
            while index < bytes.count {
                crc = crc >> 8 ^ table[Int((crc ^ UInt64(bytes[index])) & 0xFF)]
                index += 1
            }
            return crc
        }
    }
}
