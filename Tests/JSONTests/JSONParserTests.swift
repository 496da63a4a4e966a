import JSON
import Testing

@Suite("Parsing JSON")
struct JSONParserTests {
    @Test(
        "every kind of value is read",
        arguments: [
            ("null", .null), ("true", true), ("false", false), ("\"\"", ""), ("[]", []), ("{}", [:]),
            (" [1 , \"a\"\t,\r\n{ \"b\" : null } ] ", [1, "a", ["b": .null]]),
            ("-0", -0), ("1.5", 1.5), ("9223372036854775807", 9_223_372_036_854_775_807),
        ] as [(String, JSONValue)])
    func kinds(text: String, expected: JSONValue) throws {
        let value = try JSONValue(parsing: text)
        #expect(value == expected || value.doubleValue == expected.doubleValue && value.doubleValue != nil)
    }

    @Test(
        "escapes and long strings are decoded",
        arguments: [
            (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
            (#""\u0041\u00e9\u20AC\uD83D\uDE00""#, "Aé€😀"),
            (
                #""a plain run longer than eight bytes\nand another one 0123456789""#,
                "a plain run longer than eight bytes\nand another one 0123456789"
            ),
            (#""Taza Andes ñandú 😀""#, "Taza Andes ñandú 😀"),
            (#""\u0000""#, "\0"),
            (#""0123456é""#, "0123456é"),
        ])
    func strings(text: String, expected: String) throws {
        #expect(try JSONValue(parsing: text).stringValue == expected)
    }

    @Test(
        "what is not JSON is refused",
        arguments: [
            "", " ", "nul", "truE", "+1", "01", "-", "1.", ".5", "1e", "1e+", "0x1", "NaN", "Infinity", "'a'", "[1,]",
            "[1 2]", "[",
            "[1", "{", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, #"{"a" 1}"#, "{a:1}", #"{"a":1 "b":2}"#, "1 2", "[]]",
            "/**/1",
            "\"", "\"abc", #""\"#, #""\x""#, #""\u12""#, #""\u12g4""#, "\"\n\"", "\"a\\n\t\"", #""\uD83D""#,
            #""\uDE00""#,
            #""\uD83D\u0041""#, #""\uD83Dx""#, "\u{FEFF}1", "-a",
        ])
    func rejected(text: String) {
        #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
    }

    @Test(
        "invalid UTF-8 is refused where it stands",
        arguments: [
            ([0x22, 0x61, 0xC3, 0x28, 0x22], 2), ([0x22, 0xFF, 0x22], 1), ([0x22, 0xC0, 0x80, 0x22], 1),
            ([0x22, 0xED, 0xA0, 0x80, 0x22], 1), ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], 1),
            ([0x22, 0x5C, 0x6E, 0x80, 0x22], 3),
        ] as [([UInt8], Int)])
    func invalidUTF8(bytes: [UInt8], offset: Int) {
        let error = #expect(throws: JSONError.self) { try JSONValue(parsing: bytes) }
        #expect(error?.message == "invalid UTF-8")
        #expect(error?.offset == offset)
    }

    @Test("an error tells offset, line and column")
    func place() {
        let error = #expect(throws: JSONError.self) { try JSONValue(parsing: "{\n  \"a\": 1,\n  \"a\": 2\n}") }
        #expect(error?.offset == 14)
        #expect(error?.line == 3)
        #expect(error?.column == 3)
        #expect(error?.description == "duplicate key at line 3, column 3 (byte 14)")
    }

    @Test("duplicate keys are refused in small and in large objects")
    func duplicates() throws {
        let distinct = (0..<100).map { "\"k\($0)\":\($0)" }
        let object = try JSONValue(parsing: "{\(distinct.joined(separator: ","))}")
        #expect(object["k99"] == 99)
        for repeated in ["\"k0\":0", "\"k99\":0", "\"\\u006b17\":0"] {
            let text = "{\((distinct + [repeated]).joined(separator: ","))}"
            #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
        }
    }

    @Test("nesting stops at the limit")
    func depth() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        _ = try JSONValue(parsing: nested(64))
        _ = try JSONValue(parsing: "[\(nested(63)),\(nested(63))]")
        #expect(throws: JSONError.self) { try JSONValue(parsing: nested(65)) }
        #expect(throws: JSONError.self) { try JSONValue(parsing: nested(100_000)) }
        #expect(throws: JSONError.self) { try JSONValue(parsing: nested(3), maximumDepth: 2) }
    }

    @Test("bytes need not be contiguous")
    func lazyBytes() throws {
        #expect(try JSONValue(parsing: "[1,2]".utf8.lazy.map { $0 }) == [1, 2])
        #expect(try JSONValue(parsing: Array("x[1]".utf8)[1...]) == [1])
    }

    @Test("random bytes never crash the parser")
    func fuzz() {
        var random = SystemRandomNumberGenerator()
        let alphabet = Array(#"{}[],:"\u0123eE+-.truefalsn "#.utf8) + [0xC3, 0xA9, 0xFF, 0x0A]
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 0..<24, using: &random)).map { _ in alphabet.randomElement(using: &random)!
            }
            if let value = try? JSONValue(parsing: bytes) {
                #expect((try? JSONValue(parsing: value.utf8Bytes())) == value)
            }
        }
    }
}
