import AWSCore

/// Amazon S3 User Guide, "General purpose bucket naming rules".
enum BucketName {
    private static let reservedPrefixes = ["xn--", "sthree-", "amzn-s3-demo-"]
    private static let reservedSuffixes = ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"]

    static func check(_ name: String) throws(AWSError) {
        guard isValid(name) else { throw .invalidBucketName(name) }
    }

    static func isValid(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        guard (3...63).contains(bytes.count), let first = bytes.first, let last = bytes.last, isLetterOrDigit(first),
            isLetterOrDigit(last), bytes.allSatisfy({ isLetterOrDigit($0) || $0 == 0x2D || $0 == 0x2E })
        else { return false }
        if zip(bytes, bytes.dropFirst()).contains(where: { $0 == 0x2E && $1 == 0x2E }) { return false }
        let parts = name.split(separator: ".")
        if parts.count == 4, parts.allSatisfy({ UInt8($0) != nil }) { return false }
        return !reservedPrefixes.contains { name.hasPrefix($0) } && !reservedSuffixes.contains { name.hasSuffix($0) }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool { (97...122).contains(byte) || (48...57).contains(byte) }
}
