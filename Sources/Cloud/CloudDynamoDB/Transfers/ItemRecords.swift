import AWSCore
import AWSShapes

/// The items of a file that is imported, one after the other; what is no item says why.
protocol ItemRecords {
    mutating func next() -> Result<Item, AWSError>?
}

/// Lines of `{"Item": {…}}`, as an export writes them too. Several may stand on a line; none goes over its end.
///
/// Source: Amazon DynamoDB Developer Guide, "Amazon S3 import formats for DynamoDB".
struct JSONRecords: ItemRecords {
    private let bytes: [UInt8]
    private var offset: Int

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        offset = bytes.lengthOfByteOrderMark
    }

    static let malformed = AWSError.validation("The line is not an Item in DynamoDB JSON")
    static let withoutItem = AWSError.validation("The line has no member Item")

    mutating func next() -> Result<Item, AWSError>? {
        while offset < bytes.count, bytes[offset].isSpace { offset += 1 }
        guard offset < bytes.count else { return nil }
        let start = offset
        guard let end = endOfObject() else {
            // What follows on the line cannot be told from it.
            offset = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            return .failure(Self.malformed)
        }
        offset = end
        do throws(AWSError) { return .success(try Self.item(Array(bytes[start..<end]))) } catch {
            return .failure(error)
        }
    }

    /// Where the object that begins here ends; nil when the line ends before.
    private func endOfObject() -> Int? {
        var depth = 0
        var isText = false
        var position = offset
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\n"): return nil
            case UInt8(ascii: "\\") where isText: position += 1
            case UInt8(ascii: "\""): isText.toggle()
            case _ where isText: break
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"):
                depth -= 1
                if depth == 0 { return position + 1 }
            default: if depth == 0 { return nil }
            }
            position += 1
        }
        return nil
    }

    /// An item is read as `PutItem` reads its own.
    private static func item(_ object: [UInt8]) throws(AWSError) -> Item {
        let document: Document
        do {
            document = try StoredRequest.wire.decodeRequest(
                WireRequest(body: object), for: DynamoDB.PutItem.schema, of: DynamoDB.service)
        } catch  where error.message.isEmpty {
            throw malformed
        }
        guard let item = document["Item"] else { throw withoutItem }
        return try Item(document: item)
    }
}

extension [UInt8] {
    /// Of UTF-8's; 0 without one.
    var lengthOfByteOrderMark: Int { starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}
