import AWSCore

/// Amazon S3 User Guide, "Categorizing your objects using tags".
enum TagRules {
    static let objectLimit = 10
    static let bucketLimit = 50

    static func check(_ tags: [ObjectTag], limit: Int) throws(AWSError) {
        guard tags.count <= limit else {
            throw limit == objectLimit
                ? AWSError("BadRequest", "Object tags cannot be greater than 10")
                : AWSError("BadRequest", "Bucket tag count cannot be greater than 50")
        }
        for tag in tags {
            guard !tag.key.isEmpty, tag.key.utf16.count <= 128 else {
                throw .invalidTag("The TagKey you have provided is invalid")
            }
            guard tag.value.utf16.count <= 256 else { throw .invalidTag("The TagValue you have provided is invalid") }
            guard !tag.key.hasPrefix("aws:") else {
                throw .invalidTag("System tags cannot be added/updated by requester")
            }
        }
        guard Set(tags.map { Array($0.key.utf8) }).count == tags.count else {
            throw .invalidTag("Cannot provide multiple Tags with the same key")
        }
    }

    /// The tags of an `x-amz-tagging` header, which is written like a query.
    static func parse(_ header: String?) throws(AWSError) -> [ObjectTag] {
        guard let header, !header.isEmpty else { return [] }
        let tags = header.split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return ObjectTag(
                key: String(parts[0]).percentDecoded(plusIsSpace: true),
                value: parts.count > 1 ? String(parts[1]).percentDecoded(plusIsSpace: true) : "")
        }
        try check(tags, limit: objectLimit)
        return tags
    }
}
