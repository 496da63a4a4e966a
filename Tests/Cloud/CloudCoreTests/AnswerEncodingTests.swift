import Testing

@testable import CloudCore

@Suite struct AnswerEncodingTests {
    static let headers: [(String, AnswerEncoding?)] = [
        ("", nil), ("identity", nil), ("br", nil), ("x-gzip", nil), ("gzip", .gzip), ("deflate", .deflate),
        ("GZIP, identity", .gzip), ("gzip, deflate", .gzip), ("br, identity, deflate, gzip", .deflate),
        ("dog, gzip ,, cat", .gzip), ("gzip;q=0.8, deflate;q=0.5", .gzip), ("gzip;q=0.4, deflate;q=0.5", .deflate),
        ("br, gzip;q=0, deflate; q = 0.5 , identity;q=0", .deflate), ("*", .gzip), ("*, deflate;q=0.5", .gzip),
        ("*, deflate", .deflate), ("*, gzip;q=0.5", .deflate), ("*;q=0", nil), ("*;q=0.5,identity", .gzip),
        ("gzip ;q=0", nil), ("\"gzip\"", nil), ("gzip br", nil), ("gzip:q=1", nil),
        ("deflate;q=0.5, gzip;q=31", .gzip), ("gzip;q=31,deflate;q=51", .gzip), ("deflate;q=0.5,gzip;q=0.", .deflate),
        ("deflate;q=0.5,gzip;q=0.x", .gzip), ("deflate;q=-0.5,gzip;q=0.2", .gzip), ("gzip;q= 0;q=1", nil),
        ("gzip;q =0;q=1", .gzip), ("gzip;nq=0;q=1", nil), ("gzip;q=0, gzip;q=1, gzip;q=0", .gzip),
        ("br,gzip;q=0.0001", .gzip),
    ]

    @Test(arguments: headers) func `a header chooses an encoding`(header: String, encoding: AnswerEncoding?) {
        #expect(AnswerEncoding(accepting: header) == encoding)
    }

    @Test(arguments: AnswerEncoding.allCases, [0, 1, 70_000]) func `what is encoded can be decoded`(
        encoding: AnswerEncoding, size: Int
    ) throws {
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 * $0 / 7) }
        let encoded = try #require(encoding.encode(bytes))
        #expect(try BodyDecoder.decode(encoded, encoding.rawValue) == bytes)
    }
}
