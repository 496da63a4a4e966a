import AWSCore

/// The conditions of a request that reads (RFC 9110 section 13), in S3's order of precedence.
struct ObjectConditions: Sendable {
    var ifMatch: String?
    var ifNoneMatch: String?
    var ifModifiedSince: Timestamp?
    var ifUnmodifiedSince: Timestamp?

    /// Throws 412, or 304 with the headers that go with it.
    func check(_ object: ObjectVersion) throws(AWSError) {
        try checkMatch(object)
        if isUnchanged(object) {
            throw .notModified([
                "ETag": object.quotedETag, "Last-Modified": object.modified.httpDate,
            ])
        }
    }

    /// For the source of a copy, where whatever does not hold is 412.
    func checkCopySource(_ object: ObjectVersion) throws(AWSError) {
        try checkMatch(object, prefix: "x-amz-copy-source-")
        if isUnchanged(object) {
            throw .preconditionFailed(
                "x-amz-copy-source-" + (ifNoneMatch == nil ? "If-Modified-Since" : "If-None-Match"))
        }
    }

    private func checkMatch(_ object: ObjectVersion, prefix: String = "") throws(AWSError) {
        if let ifMatch {
            guard Self.list(ifMatch, contains: object.etag) else { throw .preconditionFailed(prefix + "If-Match") }
        } else if let ifUnmodifiedSince, object.modified > ifUnmodifiedSince {
            throw .preconditionFailed(prefix + "If-Unmodified-Since")
        }
    }

    private func isUnchanged(_ object: ObjectVersion) -> Bool {
        if let ifNoneMatch { return Self.list(ifNoneMatch, contains: object.etag) }
        return ifModifiedSince.map { object.modified <= $0 } ?? false
    }

    /// True when a list of entity tags has this one; quotes are optional, as in S3, and weakness is ignored.
    static func list(_ tags: String, contains etag: String) -> Bool {
        tags.split(separator: ",").contains { tag in
            var tag = tag.drop { $0 == " " }
            while tag.last == " " { tag = tag.dropLast() }
            if tag == "*" { return true }
            if tag.hasPrefix("W/") { tag = tag.dropFirst(2) }
            if tag.count >= 2, tag.hasPrefix("\""), tag.hasSuffix("\"") { tag = tag.dropFirst().dropLast() }
            return tag == etag
        }
    }
}

/// The condition of a request that writes. It is checked in the transaction that writes.
enum WriteCondition: Sendable {
    case none
    case absent
    case matches(String)

    init(ifMatch: String?, ifNoneMatch: String?) throws(AWSError) {
        switch (ifMatch, ifNoneMatch) {
        case (nil, nil): self = .none
        case (nil, "*"): self = .absent
        case (.some(let tag), nil): self = .matches(tag)
        default: throw .notImplemented(ifNoneMatch == nil ? "If-Match" : "If-None-Match")
        }
    }

    /// - Parameter current: the latest version, unless it is a delete marker.
    func check(_ current: ObjectVersion?, key: String) throws(AWSError) {
        switch self {
        case .none: break
        case .absent: if current != nil { throw .preconditionFailed("If-None-Match") }
        case .matches(let tags):
            guard let current else { throw .noSuchKey(key) }
            guard ObjectConditions.list(tags, contains: current.etag) else { throw .preconditionFailed("If-Match") }
        }
    }
}
