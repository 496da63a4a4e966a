/// What a `Range` header selects of so many bytes (RFC 9110, section 14.1.2).
public enum ByteRange: Sendable, Hashable {
    /// All: there is no header, it is malformed, or it names several ranges, which AWS does not serve.
    case all
    case part(Range<Int>)
    /// A range that none of the bytes is in.
    case outside

    public init(_ header: String?, of size: Int) {
        self = .all
        guard let header, header.hasPrefix("bytes=") else { return }
        let parts = header.dropFirst(6).split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return }
        switch (Self.digits(parts[0]), Self.digits(parts[1])) {
        case (.some(let first), .some(let last)):
            guard first <= last else { return }
            self = first < size ? .part(first..<min(last, size - 1) + 1) : .outside
        case (.some(let first), nil) where parts[1].isEmpty:
            self = first < size ? .part(first..<size) : .outside
        case (nil, .some(let suffix)) where parts[0].isEmpty:
            self = suffix > 0 && size > 0 ? .part(max(0, size - suffix)..<size) : .outside
        default: return
        }
    }

    private static func digits(_ text: Substring) -> Int? {
        text.isEmpty || !text.utf8.allSatisfy { (48...57).contains($0) } ? nil : Int(text)
    }

    /// The `Content-Range` of a part.
    public static func contentRange(_ range: Range<Int>, of size: Int) -> String {
        "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(size)"
    }
}
