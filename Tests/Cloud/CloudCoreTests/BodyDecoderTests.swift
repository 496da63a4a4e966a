import AWSCore
import Testing

@testable import CloudCore

@Suite struct BodyDecoderTests {
    static let text = String(repeating: "{\"TableName\": \"shop\"}", count: 3)
    static let words = """
        beta x1 alpha gamma alpha delta delta delta delta beta alpha delta alpha delta delta x15 a\
        lpha delta gamma beta x20 alpha gamma alpha alpha alpha x26 alpha delta beta delta alpha x\
        32 beta delta delta x36 beta gamma beta beta delta gamma alpha delta x45 alpha beta gamma \
        alpha gamma x51 delta x53 beta gamma gamma x57 delta x59 delta x61 alpha delta beta delta \
        delta beta gamma x69 gamma alpha delta x73 alpha beta x76 delta gamma delta alpha delta al\
        pha gamma x84 x85 x86 delta beta beta x90 beta alpha beta x94 x95 beta delta x98 gamma x10\
        0 gamma delta gamma x104 x105 alpha delta x108 beta x110 x111 beta delta alpha delta gamma\
         x117 x118 beta
        """

    /// As Python's gzip and zlib write them.
    static let bodies: [(String, String, String)] = [
        (
            "gzip",
            "H4sIAAAAAAAEAwE/AMD/eyJUYWJsZU5hbWUiOiAic2hvcCJ9eyJUYWJsZU5hbWUiOiAic2hvcCJ9eyJUYWJsZU5hbWUiOiAic2hvcCJ91A2fyj8AAAA=",
            text
        ),
        ("gzip", "H4sIAAAAAAACA6tWCklMykn1S8xNVbJSUCrOyC9Qqq0mWhAA1A2fyj8AAAA=", text),
        (
            "gzip",
            "H4sIAAAAAAACA3VRyw7DIAz7FT6BlFf5HKpV26GVdughnz8oUDmCHYiQsWOHbPuVFJNKx/eT1DudZ2r3135cs7oVBVJGOpMTaG17C3nREy+svHghvmXoxGZBsFkaX0HwAtI4GNueEWSYjB11qjNI6s/heY795ulfdACa3sdZqmAwFQcvBhg/XCRebT4uH49+tVPUuLmGZX50GJPj2puR1sL1gW0pcsEZWFtPIl0KjXuTbSiUUlU/IEkEy4UCAAA=",
            words
        ),
        ("deflate", "eJyrVgpJTMpJ9UvMTVWyUlAqzsgvUKqtJloQAKDzFPg=", text),
        ("identity", "eyJUYWJsZU5hbWUiOiAic2hvcCJ9eyJUYWJsZU5hbWUiOiAic2hvcCJ9eyJUYWJsZU5hbWUiOiAic2hvcCJ9", text),
        ("amz-1.0", "eyJUYWJsZU5hbWUiOiAic2hvcCJ9eyJUYWJsZU5hbWUiOiAic2hvcCJ9eyJUYWJsZU5hbWUiOiAic2hvcCJ9", text),
        ("aws-chunked", "eyJUYWJsZU5hbWUiOiAic2hvcCJ9eyJUYWJsZU5hbWUiOiAic2hvcCJ9eyJUYWJsZU5hbWUiOiAic2hvcCJ9", text),
    ]

    @Test(arguments: bodies) func decodes(encoding: String, body: String, expected: String) throws {
        let bytes = try #require([UInt8](base64: body))
        #expect(String(decoding: try BodyDecoder.decode(bytes, encoding), as: UTF8.self) == expected)
        guard !["identity", "amz-1.0", "aws-chunked"].contains(encoding) else { return }
        // Two members are one body; half of one, or one with a wrong sum, is none.
        if encoding == "gzip" {
            #expect(try BodyDecoder.decode(bytes + bytes, encoding) == Array((expected + expected).utf8))
        }
        for broken in [[], Array(bytes.dropLast()), bytes + [1], bytes.dropLast(8) + [0, 0, 0, 0, 0, 0, 0, 0]] {
            #expect(throws: AWSError.self) { try BodyDecoder.decode(broken, encoding) }
        }
        #expect(throws: AWSError.self) { try BodyDecoder.decode(bytes, encoding, limit: 20) }
        #expect(throws: AWSError.self) { try BodyDecoder.decode(bytes, "br") }
    }

    @Test func `no bytes make it crash`() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            var bytes: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
            for _ in 0..<64 { bytes.append(.random(in: 0...255, using: &random)) }
            _ = try? BodyDecoder.decode(bytes, "gzip", limit: 4096)
        }
    }
}
