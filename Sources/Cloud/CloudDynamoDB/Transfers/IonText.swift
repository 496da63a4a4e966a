import AWSCore
import AWSShapes
import JSON

/// Items as lines of Ion's text.
///
/// Source: Amazon DynamoDB Developer Guide, "DynamoDB table export output format".
enum IonText {
    /// Appends `$ion_1_0 {Item:{…}}`.
    static func append(_ item: Item, to text: inout [UInt8]) {
        text.append(contentsOf: "$ion_1_0 {Item:".utf8)
        append(members: item, to: &text)
        text.append(UInt8(ascii: "}"))
    }

    private static func append(_ value: AttributeValue, to text: inout [UInt8]) {
        switch value {
        case .s(let string): append(string, to: &text)
        case .n(let digits): append(number: digits, to: &text)
        case .b(let blob): append(blob, to: &text)
        case .bool(let flag): text.append(contentsOf: (flag ? "true" : "false").utf8)
        case .null: text.append(contentsOf: "null".utf8)
        case .ss(let strings): append(strings, "$dynamodb_SS::", to: &text) { append($0, to: &$1) }
        case .ns(let numbers): append(numbers, "$dynamodb_NS::", to: &text) { append(number: $0, to: &$1) }
        case .bs(let blobs): append(blobs, "$dynamodb_BS::", to: &text) { append($0, to: &$1) }
        case .l(let elements): append(elements, "", to: &text) { append($0, to: &$1) }
        case .m(let members): append(members: members, to: &text)
        }
    }

    private static func append(members: Item, to text: inout [UInt8]) {
        text.append(UInt8(ascii: "{"))
        for (index, member) in members.sorted(by: { $0.key < $1.key }).enumerated() {
            if index > 0 { text.append(UInt8(ascii: ",")) }
            // A name may be a string, which says the same as a quoted symbol.
            if isPlain(member.key) {
                text.append(contentsOf: member.key.utf8)
            } else {
                append(member.key, to: &text)
            }
            text.append(UInt8(ascii: ":"))
            append(member.value, to: &text)
        }
        text.append(UInt8(ascii: "}"))
    }

    private static func append<Element>(
        _ elements: [Element], _ annotation: String, to text: inout [UInt8],
        _ append: (Element, inout [UInt8]) -> Void
    ) {
        text.append(contentsOf: annotation.utf8)
        text.append(UInt8(ascii: "["))
        for (index, element) in elements.enumerated() {
            if index > 0 { text.append(UInt8(ascii: ",")) }
            append(element, &text)
        }
        text.append(UInt8(ascii: "]"))
    }

    /// JSON's escapes are Ion's too.
    private static func append(_ string: String, to text: inout [UInt8]) { JSONValue.append(string, to: &text) }

    private static func append(_ blob: [UInt8], to text: inout [UInt8]) {
        text.append(contentsOf: "{{\(blob.base64Encoded())}}".utf8)
    }

    /// A decimal, which has a point or a `d`.
    private static func append(number digits: String, to text: inout [UInt8]) {
        var isDecimal = false
        for byte in digits.utf8 {
            let isExponent = byte == UInt8(ascii: "E") || byte == UInt8(ascii: "e")
            text.append(isExponent ? UInt8(ascii: "d") : byte)
            if isExponent || byte == UInt8(ascii: ".") { isDecimal = true }
        }
        if !isDecimal { text.append(UInt8(ascii: ".")) }
    }

    private static func isPlain(_ name: String) -> Bool {
        guard let first = name.utf8.first, !["null", "true", "false", "nan"].contains(name) else { return false }
        guard !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else { return false }
        return name.utf8.allSatisfy { $0 != UInt8(ascii: "$") && IonReader.isOfSymbol($0) }
    }
}
