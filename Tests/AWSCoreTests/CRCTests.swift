import Testing

@testable import AWSCore

@Suite struct CRCTests {
    /// Source: "Catalogue of parametrised CRC algorithms": each algorithm's check value.
    @Test(arguments: [
        (CRC.crc32, 0xCBF4_3926 as UInt64), (.crc32c, 0xE306_9283), (.crc64nvme, 0xAE8B_1486_0A79_9888),
    ])
    func theCheckValueIsTheCatalogues(_ crc: CRC, _ check: UInt64) {
        #expect(crc.checksum(of: Array("123456789".utf8)) == check)
    }

    /// Lengths about those at which another way of computing begins.
    @Test(arguments: [
        (CRC.crc32, 0xEDB8_8320 as UInt64, 32), (.crc32c, 0x82F6_3B78, 32), (.crc64nvme, 0x9A6C_9329_AC4B_C9B5, 64),
    ])
    func theChecksumIsThatOfItsDefinition(_ crc: CRC, _ polynomial: UInt64, _ width: Int) {
        for length in Array(0..<100) + [1000, 4095, 20_017] {
            let data = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* $0 &+ 7 &* $0 &+ length) }
            let mask = UInt64.max >> UInt64(64 - width)
            let expected = data.reduce(mask) { sum, byte in
                (0..<8).reduce(sum ^ UInt64(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ polynomial : sum >> 1 }
            }
            #expect(crc.checksum(of: data) == expected ^ mask)
        }
    }
}
