import AWSCore

/// A function as callers name it: `name`, `name:qualifier`, `account:function:name[:qualifier]` or a whole ARN.
///
/// Source: AWS Lambda API Reference, "Invoke", `FunctionName`.
struct FunctionName: Sendable, Hashable {
    var name: String
    /// A version, an alias or `$LATEST`; nil when the caller named none.
    var qualifier: String?

    init(_ text: String, qualifier: String? = nil) throws(AWSError) {
        var parts = text.split(separator: ":", omittingEmptySubsequences: false)
        if parts.first == "arn" {
            guard parts.count >= 7, parts[2] == "lambda" else { throw Self.malformed(text) }
            parts.removeFirst(5)
        } else if parts.count >= 3, parts[1] == "function" {
            parts.removeFirst(1)
        }
        if parts.first == "function" { parts.removeFirst() }
        guard (1...2).contains(parts.count), Self.isName(parts[0]) else { throw Self.malformed(text) }
        name = String(parts[0])
        let derived = parts.count == 2 ? String(parts[1]) : nil
        if let derived, let qualifier, derived != qualifier {
            throw .invalidParameter(
                "The derived qualifier from the function name does not match the specified qualifier.")
        }
        self.qualifier = derived ?? qualifier
        if let qualifier = self.qualifier, !Self.isQualifier(qualifier) {
            throw .lambda(
                "ValidationException",
                "1 validation error detected: Value '\(qualifier)' at 'qualifier' failed to satisfy constraint: Member "
                    + "must satisfy regular expression pattern: (|[a-zA-Z0-9$_-]+)")
        }
    }

    private static func malformed(_ text: String) -> AWSError {
        .lambda(
            "ValidationException",
            "1 validation error detected: Value '\(text)' at 'functionName' failed to satisfy constraint: Member must "
                + "satisfy regular expression pattern: (arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}(-gov)?-[a-z]+-\\d{1}:)?"
                + "(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
    }

    static func isName(_ text: Substring) -> Bool {
        (1...64).contains(text.utf8.count) && text.utf8.allSatisfy(isWordByte)
    }

    static func isQualifier(_ text: String) -> Bool {
        text == "$LATEST" || ((1...128).contains(text.utf8.count) && text.utf8.allSatisfy(isWordByte))
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, 0x2D, 0x5F: true
        default: false
        }
    }
}
