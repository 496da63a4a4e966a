import AWSCore
import AWSShapes

/// Lines of fields: all are strings but the keys of the table and of its indexes, which have their types.
///
/// A field may stand in double quotes, and double quotes within it are doubled (RFC 4180). An empty field is an empty
/// string. Source: Amazon DynamoDB Developer Guide, "Amazon S3 import formats for DynamoDB".
struct CSVRecords: ItemRecords {
    private var lines: CSVLines
    private let types: [String: String]
    /// Nil until the first line is read, when it is the header.
    private var header: [String]?
    private var isOver = false

    /// - Parameters:
    ///   - types: of the attributes that are no strings.
    ///   - header: the names of the columns; nil when the first line has them.
    init(_ bytes: [UInt8], delimiter: UInt8, header: [String]?, types: [String: String]) {
        lines = CSVLines(bytes, delimiter: delimiter)
        self.header = header
        self.types = types
    }

    mutating func next() -> Result<Item, AWSError>? {
        guard !isOver else { return nil }
        if header == nil {
            guard let line = lines.next() else { return nil }
            guard case .success(let names) = line, !names.contains(""), Set(names).count == names.count else {
                // Without names there are no items.
                isOver = true
                return .failure(.validation("The header of the file is not a list of different names"))
            }
            header = names
        }
        switch lines.next() {
        case nil: return nil
        case .failure(let error)?: return .failure(error)
        case .success(let fields)?:
            do throws(AWSError) { return .success(try item(fields)) } catch { return .failure(error) }
        }
    }

    private func item(_ fields: [String]) throws(AWSError) -> Item {
        let names = header ?? []
        guard fields.count == names.count else {
            throw .validation("The line has \(fields.count) fields, the header \(names.count)")
        }
        var item = Item(minimumCapacity: names.count)
        for (name, field) in zip(names, fields) {
            switch types[name] {
            case "N": item[name] = .n(field)
            case "B":
                guard let bytes = [UInt8](base64: field) else {
                    throw .validation("The value of the key \(name) is not Base64")
                }
                item[name] = .b(bytes)
            default: item[name] = .s(field)
            }
        }
        return item
    }
}

/// The fields of CSV, a line at a time. Empty lines are left out; a quoted field may have line ends.
struct CSVLines {
    private let bytes: [UInt8]
    private let delimiter: UInt8
    private var offset: Int

    init(_ bytes: [UInt8], delimiter: UInt8) {
        self.bytes = bytes
        self.delimiter = delimiter
        offset = bytes.lengthOfByteOrderMark
    }

    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let strayQuote = AWSError.validation("A double quote in a field has to be escaped")
    private static let openQuote = AWSError.validation("The file ends within a quoted field")
    private static let notText = AWSError.validation("A field is not text in UTF-8")

    mutating func next() -> Result<[String], AWSError>? {
        while offset < bytes.count, bytes[offset] == Self.lineFeed || bytes[offset] == 0x0D { offset += 1 }
        guard offset < bytes.count else { return nil }
        do throws(AWSError) { return .success(try line()) } catch {
            // An open quote has swallowed all; else the next line has another chance.
            offset = error == Self.openQuote ? bytes.count : endOfLine
            return .failure(error)
        }
    }

    private var endOfLine: Int { bytes[offset...].firstIndex(of: Self.lineFeed) ?? bytes.count }

    private mutating func line() throws(AWSError) -> [String] {
        var fields: [String] = []
        var isText = true
        while true {
            let field =
                offset < bytes.count && bytes[offset] == Self.quote ? try quoted() : try plain()
            // The rest of the line is read even so: the next one begins behind it.
            if let text = String(validating: field, as: UTF8.self) { fields.append(text) } else { isText = false }
            guard offset < bytes.count, bytes[offset] == delimiter else { break }
            offset += 1
        }
        guard isText else { throw Self.notText }
        return fields
    }

    private mutating func plain() throws(AWSError) -> ArraySlice<UInt8> {
        let start = offset
        while offset < bytes.count, bytes[offset] != delimiter, bytes[offset] != Self.lineFeed {
            if bytes[offset] == Self.quote { throw Self.strayQuote }
            offset += 1
        }
        let isLast = offset == bytes.count || bytes[offset] == Self.lineFeed
        return bytes[start..<(isLast && offset > start && bytes[offset - 1] == 0x0D ? offset - 1 : offset)]
    }

    private mutating func quoted() throws(AWSError) -> ArraySlice<UInt8> {
        var field: [UInt8] = []
        offset += 1
        while offset < bytes.count {
            if bytes[offset] != Self.quote {
                field.append(bytes[offset])
            } else if offset + 1 < bytes.count, bytes[offset + 1] == Self.quote {
                field.append(Self.quote)
                offset += 1
            } else {
                offset += 1
                if offset < bytes.count, bytes[offset] == 0x0D { offset += 1 }
                guard offset == bytes.count || bytes[offset] == delimiter || bytes[offset] == Self.lineFeed else {
                    throw Self.strayQuote
                }
                return field[...]
            }
            offset += 1
        }
        throw Self.openQuote
    }
}
