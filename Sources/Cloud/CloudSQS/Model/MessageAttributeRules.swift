import AWSCore
import AWSShapes

/// What a message attribute may look like. Source: Amazon SQS Developer Guide, "Amazon SQS message metadata".
enum MessageAttributeRules {
    private static let nameLength = 1...256
    /// Names that begin so, in whatever case, are Amazon's own.
    private static let reserved = ["aws.", "amazon."]

    static func check(_ attributes: [String: SQS.MessageAttributeValue]) throws(AWSError) {
        for (name, value) in attributes {
            guard isName(name) else {
                throw .invalidParameter(
                    "The message attribute name '\(name)' is invalid. Attribute name can contain A-Z, a-z, 0-9, "
                        + "underscore (_), hyphen (-), and period (.) characters.")
            }
            try check(value, of: name)
        }
    }

    private static func isName(_ name: String) -> Bool {
        guard nameLength.contains(name.utf8.count) else { return false }
        var previous = UInt8(ascii: ".")
        for byte in name.utf8 {
            switch byte {
            case 48...57, 65...90, 97...122, UInt8(ascii: "_"), UInt8(ascii: "-"): break
            // Neither first, nor last, nor twice in a row.
            case UInt8(ascii: ".") where previous != UInt8(ascii: "."): break
            default: return false
            }
            previous = byte
        }
        guard previous != UInt8(ascii: ".") else { return false }
        let first = name.utf8.first ?? 0
        guard first | 0x20 == UInt8(ascii: "a") else { return true }
        let lowercased = name.lowercased()
        return !reserved.contains { lowercased.hasPrefix($0) }
    }

    private static func check(_ value: SQS.MessageAttributeValue, of name: String) throws(AWSError) {
        let type = value.dataType
        guard !type.isEmpty else {
            throw .invalidParameter("The message attribute '\(name)' must contain non-empty message attribute type.")
        }
        func isKind(_ kind: String) -> Bool { type == kind || type.hasPrefix(kind + ".") }
        let isBinary = isKind("Binary")
        let isNumber = isKind("Number")
        guard isBinary || isNumber || isKind("String") else {
            throw .invalidParameter(
                "The message attribute '\(name)' has an invalid message attribute type, "
                    + "the set of supported type prefixes is Binary, Number, and String.")
        }
        let isEmpty = isBinary ? value.binaryValue?.bytes.isEmpty ?? true : value.stringValue?.isEmpty ?? true
        guard !isEmpty else {
            throw .invalidParameter(
                "The message attribute '\(name)' must contain non-empty message attribute value "
                    + "for message attribute type '\(type)'.")
        }
        guard !isNumber || isDecimal(value.stringValue ?? "") else {
            throw .invalidParameter("Can't cast the value of message (user) attribute '\(name)' to a number.")
        }
    }

    /// No `nan` and no hexadecimal, which `Double` would read too.
    private static func isDecimal(_ text: String) -> Bool {
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case 48...57, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
                true
            default: false
            }
        }
        return isPlain && Double(text) != nil
    }
}
