import AWSCore
import AWSShapes

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Items on disk: a tag a value, lengths as LEB128, no names of types, no escapes.
enum ItemCodec {
    enum Tag: UInt8 {
        case s = 1, n, b, ss, ns, bs, m, l, yes, no, null
    }

    // MARK: - Writing

    /// - Parameter sorted: writes maps in the order of their names, so that equal items have equal bytes.
    static func encode(_ item: Item, sorted: Bool = false) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(256)
        append(item, sorted, to: &bytes)
        return bytes
    }

    private static func append(_ item: Item, _ sorted: Bool, to bytes: inout [UInt8]) {
        append(item.count, to: &bytes)
        if sorted {
            for (name, value) in item.sorted(by: { $0.key < $1.key }) {
                append(name, to: &bytes)
                append(value, sorted, to: &bytes)
            }
        } else {
            for (name, value) in item {
                append(name, to: &bytes)
                append(value, sorted, to: &bytes)
            }
        }
    }

    private static func append(_ value: AttributeValue, _ sorted: Bool, to bytes: inout [UInt8]) {
        switch value {
        case .s(let text): append(.s, text, to: &bytes)
        case .n(let text): append(.n, text, to: &bytes)
        case .b(let blob):
            bytes.append(Tag.b.rawValue)
            append(blob, to: &bytes)
        case .ss(let texts): append(.ss, texts, to: &bytes)
        case .ns(let texts): append(.ns, texts, to: &bytes)
        case .bs(let blobs):
            bytes.append(Tag.bs.rawValue)
            append(blobs.count, to: &bytes)
            for blob in blobs { append(blob, to: &bytes) }
        case .m(let members):
            bytes.append(Tag.m.rawValue)
            append(members, sorted, to: &bytes)
        case .l(let elements):
            bytes.append(Tag.l.rawValue)
            append(elements.count, to: &bytes)
            for element in elements { append(element, sorted, to: &bytes) }
        case .bool(let flag): bytes.append((flag ? Tag.yes : Tag.no).rawValue)
        case .null: bytes.append(Tag.null.rawValue)
        }
    }

    private static func append(_ tag: Tag, _ text: String, to bytes: inout [UInt8]) {
        bytes.append(tag.rawValue)
        append(text, to: &bytes)
    }

    private static func append(_ tag: Tag, _ texts: [String], to bytes: inout [UInt8]) {
        bytes.append(tag.rawValue)
        append(texts.count, to: &bytes)
        for text in texts { append(text, to: &bytes) }
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        append(text.utf8.count, to: &bytes)
        bytes.append(contentsOf: text.utf8)
    }

    private static func append(_ blob: [UInt8], to bytes: inout [UInt8]) {
        append(blob.count, to: &bytes)
        bytes.append(contentsOf: blob)
    }

    private static func append(_ number: Int, to bytes: inout [UInt8]) {
        var rest = UInt(number)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    // MARK: - Reading

    static func decode(_ data: Data) throws(AWSError) -> Item {
        let result: Result<Item, AWSError> = data.withUnsafeBytes { buffer in
            do throws(AWSError) { return .success(try decode(buffer)) } catch { return .failure(error) }
        }
        return try result.get()
    }

    static func decode(_ bytes: UnsafeRawBufferPointer) throws(AWSError) -> Item {
        var reader = Reader(bytes: bytes)
        return try reader.item()
    }

    /// Goes through an item's bytes.
    struct Reader {
        let bytes: UnsafeRawBufferPointer
        var offset = 0

        static let damaged = AWSError.internalFailure("A stored item cannot be read.")

        mutating func item() throws(AWSError) -> Item {
            let count = try number()
            var item = Item(minimumCapacity: min(count, 1024))
            for _ in 0..<count {
                let name = try text()
                item[name] = try value()
            }
            return item
        }

        private mutating func value() throws(AWSError) -> AttributeValue {
            switch try tag() {
            case .s: return .s(try text())
            case .n: return .n(try text())
            case .b: return .b(try blob())
            case .ss: return .ss(try texts())
            case .ns: return .ns(try texts())
            case .bs:
                var blobs: [[UInt8]] = []
                for _ in 0..<(try number()) { blobs.append(try blob()) }
                return .bs(blobs)
            case .m: return .m(try item())
            case .l:
                var elements: [AttributeValue] = []
                for _ in 0..<(try number()) { elements.append(try value()) }
                return .l(elements)
            case .yes: return .bool(true)
            case .no: return .bool(false)
            case .null: return .null
            }
        }

        mutating func tag() throws(AWSError) -> Tag {
            guard offset < bytes.count, let tag = Tag(rawValue: bytes[offset]) else { throw Self.damaged }
            offset += 1
            return tag
        }

        private mutating func texts() throws(AWSError) -> [String] {
            var texts: [String] = []
            for _ in 0..<(try number()) { texts.append(try text()) }
            return texts
        }

        private mutating func text() throws(AWSError) -> String { String(decoding: try slice(), as: UTF8.self) }

        private mutating func blob() throws(AWSError) -> [UInt8] { Array(try slice()) }

        mutating func slice() throws(AWSError) -> UnsafeRawBufferPointer {
            let count = try number()
            guard count <= bytes.count - offset else { throw Self.damaged }
            defer { offset += count }
            return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count])
        }

        mutating func number() throws(AWSError) -> Int {
            var number = 0
            var shift = 0
            while offset < bytes.count, shift < 56 {
                let byte = bytes[offset]
                offset += 1
                number |= Int(byte & 0x7F) << shift
                if byte < 0x80 { return number }
                shift += 7
            }
            throw Self.damaged
        }
    }
}
