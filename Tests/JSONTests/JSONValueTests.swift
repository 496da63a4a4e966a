import JSON
import Testing

@Suite("JSON values")
struct JSONValueTests {
    @Test(
        "number text survives a round trip",
        arguments: [
            "0", "-0", "1.0", "1.50", "1e5", "1E+5", "-12.5e-3", "123456789012345678901234567890", "0.1",
        ])
    func numberText(text: String) throws {
        #expect(try JSONValue(parsing: text).serialized() == text)
        #expect(JSONNumber(text)?.description == text)
    }

    @Test("numbers convert only when they fit")
    func numberConversions() {
        #expect(JSONNumber("9223372036854775808")?.int64 == nil)
        #expect(JSONNumber("-9223372036854775808")?.int64 == Int64.min)
        #expect(JSONNumber("1.0")?.int64 == nil)
        #expect(JSONNumber("1.5e3")?.double == 1500)
        #expect(JSONNumber("1e999")?.double == nil)
        #expect(JSONNumber(Double.nan) == nil)
        #expect(JSONNumber(Double.infinity) == nil)
        #expect(JSONNumber(1e20)?.double == 1e20)
        #expect(JSONNumber("1x") == nil && JSONNumber("") == nil && JSONNumber("[]") == nil)
        #expect(JSONValue.number(UInt8(7)).intValue == 7)
    }

    @Test("accessors answer for their own kind only")
    func accessors() {
        let value: JSONValue = ["s": "x", "b": true, "n": 2.5, "a": [1], "z": .null, "text": "\(40 + 2)"]
        #expect(value["s"]?.stringValue == "x" && value["s"]?.boolValue == nil)
        #expect(value["b"]?.boolValue == true && value["b"]?.stringValue == nil)
        #expect(value["n"]?.doubleValue == 2.5 && value["n"]?.arrayValue == nil)
        #expect(value["a"]?[0] == 1 && value["a"]?[1] == nil && value["s"]?[0] == nil)
        #expect(value["z"]?.isNull == true && value["s"]?.isNull == false)
        #expect(value["s"]?.objectValue == nil && value["s"]?.numberValue == nil && value["missing"] == nil)
        #expect(value["text"] == "42")
    }

    @Test("members can be set, replaced and removed, and keep their order")
    func mutation() {
        var value: JSONValue = .null
        value["b"] = 1
        value["a"] = 2
        value["b"] = 3
        value["c"] = nil
        #expect(value.description == #"{"b":3,"a":2}"#)
        #expect(value.canonical.description == #"{"a":2,"b":3}"#)
        value["b"] = nil
        #expect(value.objectValue?.keys == ["a"])
        #expect(value.objectValue?.first?.key == "a")
        #expect(value.objectValue?.count == 1)
    }

    @Test("equality ignores the order of members but not of elements")
    func equality() {
        let left: JSONValue = ["a": 1, "b": [1, 2]]
        let right: JSONValue = ["b": [1, 2], "a": 1]
        #expect(left == right)
        #expect(left.hashValue == right.hashValue)
        #expect(left != ["a": 1, "b": [2, 1]])
        #expect(left != ["a": 1])
        #expect(left.canonical.utf8Bytes() == right.canonical.utf8Bytes())
        #expect(JSONValue.array([left, true]).canonical == .array([right, true]))
    }

    @Test("strings are escaped as the standard asks and no more")
    func escaping() throws {
        let text = "\"\\/\u{8}\u{9}\u{A}\u{C}\u{D}\u{1}\u{1F}é😀\u{7F}"
        let json = JSONValue.string(text).serialized()
        #expect(json == "\"\\\"\\\\/\\b\\t\\n\\f\\r\\u0001\\u001fé😀\u{7F}\"")
        #expect(try JSONValue(parsing: json) == .string(text))
    }

    @Test("serialising appends to a buffer")
    func appending() {
        var buffer = Array("data: ".utf8)
        JSONValue.array([.null, true, false, [:], []]).append(to: &buffer)
        #expect(String(decoding: buffer, as: UTF8.self) == "data: [null,true,false,{},[]]")
    }
}
