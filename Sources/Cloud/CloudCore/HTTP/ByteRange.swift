import AWSCore

/// A single range of an object's bytes (RFC 9110 section 14.1.2).
enum ByteRange {
    /// The bytes a `Range` header selects; nil when it selects all, because it is malformed or names several ranges,
    /// which S3 does not serve.
    static func resolve(_ header: String?, size: Int) throws(AWSError) -> Range<Int>? {
        guard let header, header.hasPrefix("bytes=") else { return nil }
        let parts = header.dropFirst(6).split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        let first = digits(parts[0])
        let last = digits(parts[1])
        switch (first, last) {
        case (.some(let first), .some(let last)):
            guard first <= last else { return nil }
            guard first < size else { throw .invalidRange(header, size: size) }
            return first..<min(last, size - 1) + 1
        case (.some(let first), nil) where parts[1].isEmpty:
            guard first < size else { throw .invalidRange(header, size: size) }
            return first..<size
        case (nil, .some(let suffix)) where parts[0].isEmpty:
            guard suffix > 0, size > 0 else { throw .invalidRange(header, size: size) }
            return max(0, size - suffix)..<size
        default: return nil
        }
    }

    private static func digits(_ text: Substring) -> Int? {
        text.isEmpty || !text.utf8.allSatisfy { (48...57).contains($0) } ? nil : Int(text)
    }

    static func header(_ range: Range<Int>, size: Int) -> String {
        "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(size)"
    }
}
