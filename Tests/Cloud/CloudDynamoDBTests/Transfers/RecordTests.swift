import AWSCore
import AWSShapes
import CloudCore
import Testing

@testable import CloudDynamoDB

/// Files of items, format by format.
@Suite struct RecordTests {
    /// Each record: an item, or nil for what is none.
    private func read(_ records: any ItemRecords) -> [Item?] {
        var records = records
        var all: [Item?] = []
        while let record = records.next() { all.append(try? record.get()) }
        return all
    }

    // MARK: - DynamoDB JSON

    static let json: [(String, [Item?])] = [
        ("", []),
        (" \r\n\n", []),
        (#"{"Item":{"pk":{"S":"a"}}}"#, [["pk": .s("a")]]),
        // Lines, with and without their ends; several on a line
        (
            "{\"Item\":{\"pk\":{\"S\":\"a\"}}}\r\n\n{\"Item\":{\"pk\":{\"N\":\"1\"}}} {\"Item\":{\"pk\":{\"S\":\"c\"}}}",
            [["pk": .s("a")], ["pk": .n("1")], ["pk": .s("c")]]
        ),
        // Braces and quotes within text
        (#"{"Item":{"pk":{"S":"}{\"}"}}}"#, [["pk": .s("}{\"}")]]),
        ("\u{FEFF}{\"Item\":{\"pk\":{\"S\":\"a\"}}}", [["pk": .s("a")]]),
        // What else is on the line of what is no object is lost; the next line is not
        ("hello {}\n{\"Item\":{\"pk\":{\"S\":\"a\"}}}", [nil, ["pk": .s("a")]]),
        ("{\"Item\":{\"pk\":\n{\"Item\":{\"pk\":{\"S\":\"a\"}}}", [nil, ["pk": .s("a")]]),
        (#"{"Item":{"pk":{"S":"a"}"#, [nil]),
        (#"[{"Item":{"pk":{"S":"a"}}}]"#, [nil]),
        (#"{"pk":{"S":"a"}}"#, [nil]),
        (#"{"Item":{"pk":"a"}}"#, [nil]),
        (#"{"Item":{"pk":{"S":1}}}"#, [nil]),
        (#"{"Item":{"pk":{"X":"a"}}}"#, [nil]),
        (#"{"Item":{"pk":{"S":"a","N":"1"}}}"#, [nil]),
        (#"{"Item":{"pk":{"B":"?"}}}"#, [nil]),
        (#"{"Item":[]}"#, [nil]),
        (#"{"Item":{"pk":{"S":"a\"#, [nil]),
    ]

    @Test(arguments: json) func `DynamoDB JSON`(text: String, expected: [Item?]) {
        #expect(read(JSONRecords(Array(text.utf8))) == expected)
    }

    @Test func `JSON that is not text in UTF-8`() {
        let line = Array(#"{"Item":{"pk":{"S":""#.utf8) + [0xFF] + Array(#""}}}"#.utf8)
        #expect(read(JSONRecords(line)) == [nil])
    }

    // MARK: - CSV

    static let csv: [(String, [Item?])] = [
        ("", []),
        ("pk,n\n", []),
        ("pk,v\na,1\r\n\nb,\n", [["pk": .s("a"), "v": .s("1")], ["pk": .s("b"), "v": .s("")]]),
        ("\u{FEFF}pk\na", [["pk": .s("a")]]),
        // Keys have their types
        ("pk,n,b\na,12,AQI=", [["pk": .s("a"), "n": .n("12"), "b": .b([1, 2])]]),
        ("pk,b\na,?\nb,AQI=", [nil, ["pk": .s("b"), "b": .b([1, 2])]]),
        // Quotes
        ("pk,v\n\"a,\"\"b\"\"\",\"line\nend\"\r\n", [["pk": .s("a,\"b\""), "v": .s("line\nend")]]),
        ("pk,v\na,say \"x\"\nb,c", [nil, ["pk": .s("b"), "v": .s("c")]]),
        ("pk,v\n\"a\"b,c\nb,c", [nil, ["pk": .s("b"), "v": .s("c")]]),
        ("pk,v\na,\"b\nc,d", [nil]),
        // Too few fields, and too many
        ("pk,v\na\nb,c,d\ne,f", [nil, nil, ["pk": .s("e"), "v": .s("f")]]),
        // No header
        ("pk,pk\na,b\nc,d", [nil]),
        ("pk,\na,b", [nil]),
        ("p\"k\na", [nil]),
    ]

    @Test(arguments: csv) func `CSV`(text: String, expected: [Item?]) {
        let records = CSVRecords(
            Array(text.utf8), delimiter: UInt8(ascii: ","), header: nil, types: ["pk": "S", "n": "N", "b": "B"])
        #expect(read(records) == expected)
    }

    @Test func `CSV with a header of its own, and another delimiter`() {
        let records = CSVRecords(
            Array("a|b\nc|d\n".utf8), delimiter: UInt8(ascii: "|"), header: ["pk", "v"], types: [:])
        #expect(read(records) == [["pk": .s("a"), "v": .s("b")], ["pk": .s("c"), "v": .s("d")]])
    }

    @Test func `CSV that is not text in UTF-8`() {
        let records = CSVRecords(
            Array("a,".utf8) + [0xFF] + Array(",c\nd,e,f".utf8), delimiter: UInt8(ascii: ","),
            header: ["pk", "v", "w"], types: [:])
        #expect(read(records) == [nil, ["pk": .s("d"), "v": .s("e"), "w": .s("f")]])
    }

    // MARK: - Ion

    static let ion: [(String, [Item?])] = [
        ("", []),
        ("$ion_1_0", []),
        ("$ion_1_0 {Item:{pk:\"a\"}}\n$ion_1_0 {Item:{pk:\"b\"}}", [["pk": .s("a")], ["pk": .s("b")]]),
        (
            "{Item:{'p k':1, \"q\":103., r:-2d3, s:1.5, t:1_000, u:1.d-2, v:5e1}}",
            [
                [
                    "p k": .n("1"), "q": .n("103"), "r": .n("-2E3"), "s": .n("1.5"), "t": .n("1000"), "u": .n("1E-2"),
                    "v": .n("5E1"),
                ]
            ]
        ),
        (
            "{Item:{a:true,b:false,c:null,d:null.string,e:{{ AQI= }},f:[1,\"x\",],g:{h:[]}}}",
            [
                [
                    "a": .bool(true), "b": .bool(false), "c": .null, "d": .null, "e": .b([1, 2]),
                    "f": .l([.n("1"), .s("x")]), "g": .m(["h": .l([])]),
                ]
            ]
        ),
        (
            "{Item:{a:$dynamodb_SS::[\"x\",\"y\"],b:$dynamodb_NS::[1.,2.],c:$dynamodb_BS::[{{AQ==}}],d:other::1}}",
            [["a": .ss(["x", "y"]), "b": .ns(["1", "2"]), "c": .bs([[1]]), "d": .n("1")]]
        ),
        (
            #"{Item:{a:"\t\n\"\\\x41\u00e9\U0001F600\ud83d\ude00",b:'''long''' '''er'''}}"#,
            [["a": .s("\t\n\"\\A\u{e9}\u{1F600}\u{1F600}"), "b": .s("longer")]]
        ),
        ("/* two */ {Item: // one\n {pk : \"a\" } }", [["pk": .s("a")]]),
        ("nothing\n{Item:{pk:\"a\"}}", [nil, ["pk": .s("a")]]),
        ("{Item:{pk:\"a\"}", [nil]),
        ("{Item:{pk:2020-01-01T}}\n{Item:{pk:\"a\"}}", [nil, ["pk": .s("a")]]),
        ("{Item:{pk:symbol}}", [nil]),
        ("{Item:{pk:'true'}}", [nil]),
        ("{Item:{pk:{{?}}}}", [nil]),
        ("{Item:{pk:{{AQI=", [nil]),
        ("{Item:{pk:\"a\n\"}}", [nil, nil]),
        (#"{Item:{pk:"\q"}}"#, [nil]),
        (#"{Item:{pk:"\ud83d"}}"#, [nil]),
        (#"{Item:{pk:"\ud83d\u0041"}}"#, [nil]),
        (#"{Item:{pk:"\u00g1"}}"#, [nil]),
        (#"{Item:{pk:"\u+041"}}"#, [nil]),
        ("{Item:{pk:\"a\",pk:\"b\"}}", [nil]),
        ("{Item:{pk:\"a\" q:\"b\"}}", [nil]),
        ("{Item:{a:$dynamodb_SS::[1]}}", [nil]),
        ("{Item:{a:$dynamodb_SS::1}}", [nil]),
        ("{Item:1}", [nil]),
        ("{Other:{}}", [nil]),
        ("[1]", [nil]),
        ("/* never", [nil]),
        (String(repeating: "[", count: 10_000), [nil]),
    ]

    @Test(arguments: ion) func `Ion`(text: String, expected: [Item?]) {
        #expect(read(IonRecords(Array(text.utf8))) == expected)
    }

    @Test func `what is written in Ion is read again`() {
        let item: Item = [
            "plain_1": .s("a\"b\u{1}\u{1F600}"), "null": .null, "9": .bool(true), "": .bool(false), "n": .n("-12.5"),
            "e": .n("1E+30"), "i": .n("600"), "b": .b([0, 255]), "ss": .ss(["x", "y"]), "ns": .ns(["1", "2.5"]),
            "bs": .bs([[1], [2]]), "l": .l([.null, .m(["x": .l([])])]), "m": .m(["true": .n("0")]),
        ]
        var text: [UInt8] = []
        IonText.append(item, to: &text)
        #expect(!text.contains(UInt8(ascii: "\n")))
        #expect(read(IonRecords(text)) == [item])
    }

    // MARK: - What is kept

    @Test(arguments: [
        Principal.root(accountID: "1"), .role(name: "a", sessionName: "b\"c"), .service("s"),
        .service("s", sourceARN: "arn"), .anonymous,
    ]) func `principals`(principal: Principal) {
        #expect(Principal(stored: principal.stored) == principal)
    }

    @Test(arguments: ["", "[]", "[\"root\"]", "{}"]) func `no principal is nobody`(text: String) {
        #expect(Principal(stored: text) == .anonymous)
    }
}
