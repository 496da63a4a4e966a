import AWSCore
import JSON

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Stored items as the JSON that the wire has of them, straight from their bytes: most reads answer what is stored.
extension ItemCodec {
    /// Appends an item's JSON.
    ///
    /// - Returns: the item's size in bytes, as ``ItemSize`` counts it.
    static func appendJSON(_ data: Data, to json: inout [UInt8]) throws(AWSError) -> Int {
        let result: Result<Int, AWSError> = data.withUnsafeBytes { buffer in
            do throws(AWSError) { return .success(try appendJSON(buffer, to: &json)) } catch { return .failure(error) }
        }
        return try result.get()
    }

    static func appendJSON(_ bytes: UnsafeRawBufferPointer, to json: inout [UInt8]) throws(AWSError) -> Int {
        var reader = Reader(bytes: bytes)
        return try reader.appendItem(to: &json)
    }
}

extension ItemCodec.Reader {
    /// - Returns: the bytes of its names and values.
    fileprivate mutating func appendItem(to json: inout [UInt8], perMember overhead: Int = 0) throws(AWSError) -> Int {
        var size = 0
        json.append(UInt8(ascii: "{"))
        for index in 0..<(try number()) {
            if index > 0 { json.append(UInt8(ascii: ",")) }
            let name = try slice()
            JSONValue.append(utf8: name, to: &json)
            json.append(UInt8(ascii: ":"))
            size += overhead + name.count + (try appendValue(to: &json))
        }
        json.append(UInt8(ascii: "}"))
        return size
    }

    private mutating func appendValue(to json: inout [UInt8]) throws(AWSError) -> Int {
        var size: Int
        switch try tag() {
        case .s:
            json.append(contentsOf: #"{"S":"#.utf8)
            size = try appendText(to: &json)
        case .n:
            json.append(contentsOf: #"{"N":"#.utf8)
            size = try appendNumber(to: &json)
        case .b:
            json.append(contentsOf: #"{"B":"#.utf8)
            size = try appendBlob(to: &json)
        case .ss:
            json.append(contentsOf: #"{"SS":"#.utf8)
            size = try appendList(to: &json) { reader, json throws(AWSError) in try reader.appendText(to: &json) }
        case .ns:
            json.append(contentsOf: #"{"NS":"#.utf8)
            size = try appendList(to: &json) { reader, json throws(AWSError) in try reader.appendNumber(to: &json) }
        case .bs:
            json.append(contentsOf: #"{"BS":"#.utf8)
            size = try appendList(to: &json) { reader, json throws(AWSError) in try reader.appendBlob(to: &json) }
        case .m:
            json.append(contentsOf: #"{"M":"#.utf8)
            size = 3 + (try appendItem(to: &json, perMember: 1))
        case .l:
            json.append(contentsOf: #"{"L":"#.utf8)
            size =
                3
                + (try appendList(to: &json) { reader, json throws(AWSError) in
                    1 + (try reader.appendValue(to: &json))
                })
        case .yes:
            json.append(contentsOf: #"{"BOOL":true"#.utf8)
            size = 1
        case .no:
            json.append(contentsOf: #"{"BOOL":false"#.utf8)
            size = 1
        case .null:
            json.append(contentsOf: #"{"NULL":true"#.utf8)
            size = 1
        }
        json.append(UInt8(ascii: "}"))
        return size
    }

    private mutating func appendText(to json: inout [UInt8]) throws(AWSError) -> Int {
        let text = try slice()
        JSONValue.append(utf8: text, to: &json)
        return text.count
    }

    private mutating func appendNumber(to json: inout [UInt8]) throws(AWSError) -> Int {
        let digits = try slice()
        json.append(UInt8(ascii: "\""))
        json.append(contentsOf: digits)
        json.append(UInt8(ascii: "\""))
        return ItemSize.ofNumber(digits)
    }

    private mutating func appendBlob(to json: inout [UInt8]) throws(AWSError) -> Int {
        let blob = try slice()
        json.append(UInt8(ascii: "\""))
        json.append(contentsOf: blob.base64Encoded().utf8)
        json.append(UInt8(ascii: "\""))
        return blob.count
    }

    private mutating func appendList(
        to json: inout [UInt8], _ element: (inout Self, inout [UInt8]) throws(AWSError) -> Int
    ) throws(AWSError) -> Int {
        var size = 0
        json.append(UInt8(ascii: "["))
        for index in 0..<(try number()) {
            if index > 0 { json.append(UInt8(ascii: ",")) }
            size += try element(&self, &json)
        }
        json.append(UInt8(ascii: "]"))
        return size
    }
}
