import AWSShapes

/// How many bytes an item counts for, in limits, pages and capacity.
///
/// Source: Amazon DynamoDB Developer Guide, "DynamoDB item sizes and formats"; the bytes of a number are as dynalite
/// measured them.
enum ItemSize {
    static func of(_ item: Item) -> Int {
        var size = 0
        for (name, value) in item { size += name.utf8.count + of(value) }
        return size
    }

    static func of(_ value: AttributeValue) -> Int {
        switch value {
        case .s(let text): text.utf8.count
        case .n(let text): ofNumber(text.utf8)
        case .b(let bytes): bytes.count
        case .bool, .null: 1
        case .ss(let texts): texts.reduce(0) { $0 + $1.utf8.count }
        case .ns(let texts): texts.reduce(0) { $0 + ofNumber($1.utf8) }
        case .bs(let blobs): blobs.reduce(0) { $0 + $1.count }
        case .l(let elements): elements.reduce(3) { $0 + 1 + of($1) }
        case .m(let members): members.reduce(3) { $0 + 1 + $1.key.utf8.count + of($1.value) }
        }
    }

    /// A byte for the power of a hundred, one for two digits, one for a sign. The text is normalised.
    static func ofNumber(_ text: some BidirectionalCollection<UInt8>) -> Int {
        var digits = 0
        var zeros = 0
        var whole = 0
        var leading = 0
        var isFraction = false
        var isNegative = false
        for byte in text {
            switch byte {
            case UInt8(ascii: "-"): isNegative = true
            case UInt8(ascii: "."): isFraction = true
            case UInt8(ascii: "0"):
                if digits > 0 { zeros += 1 } else if isFraction { leading += 1 }
                if !isFraction { whole += 1 }
            default:
                digits += zeros + 1
                zeros = 0
                if !isFraction { whole += 1 }
            }
        }
        guard digits > 0 else { return 1 }
        let magnitude = text.first { $0 != UInt8(ascii: "-") } == UInt8(ascii: "0") ? -leading - 1 : whole - 1
        return 1 + (digits + 1) / 2 + (digits % 2 != 0 || magnitude % 2 != 0 ? 0 : 1) + (isNegative ? 1 : 0)
    }
}
