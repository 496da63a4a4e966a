import AWSCore
import AWSShapes

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The bytes of several key attributes, one after another: their order is the order of the first attributes that
/// differ, and what begins with the bytes of some attributes has these values in them.
///
/// A part is a key's bytes with each 00 as 00 FF, and ends with 00 01: no part is the beginning of another, and an end
/// comes before whatever goes on. An index of one attribute of a kind has that attribute's bytes as they are.
enum CompositeKey {
    private static let end: [UInt8] = [0x00, 0x01]

    /// The bytes of an item's key attributes of one kind.
    ///
    /// - Returns: nil for an item that the index leaves out: one of them is missing, of another type, empty, or all are
    ///   longer than `limit` together.
    static func bytes(of attributes: [KeyAttribute], in item: Item, limit: Int) -> Data? {
        var bytes = Data()
        var size = 0
        for attribute in attributes {
            guard let value = item[attribute.name], value.typeName == attribute.type,
                let part = try? KeySchema.sortableBytes(value), !part.isEmpty
            else { return nil }
            if attributes.count == 1 { return part.count <= limit ? part : nil }
            size += ItemSize.of(value)
            append(part, to: &bytes)
        }
        return size <= limit ? bytes : nil
    }

    static func append(_ part: Data, isWhole: Bool = true, to bytes: inout Data) {
        for byte in part {
            bytes.append(byte)
            if byte == 0 { bytes.append(0xFF) }
        }
        if isWhole { bytes.append(contentsOf: end) }
    }
}
