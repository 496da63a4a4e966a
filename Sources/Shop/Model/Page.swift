import JSON

/// A part of a list. Positions are a repository's own text; clients see them as opaque cursors.
public struct Page<Item: Sendable>: Sendable {
    public let items: [Item]
    /// Where the next page starts, nil on the last one.
    public let next: String?

    public init(items: [Item], next: String?) {
        self.items = items
        self.next = next
    }

    /// `{ "items": […], "nextCursor": "…" or null }`.
    public func json(_ render: (Item) -> JSONValue) -> JSONValue {
        [
            "items": .array(items.map(render)),
            "nextCursor": next.map { .string(Cursor.encode($0)) } ?? .null,
        ]
    }
}

/// How much of a list is asked for, and from where.
public struct PageRequest: Sendable, Hashable {
    /// 1 to 100.
    public let limit: Int
    /// A repository's position, nil for the start.
    public let position: String?

    public static let defaultLimit = 20
    public static let limits = 1...100

    /// Parses the query parameters `limit` and `cursor`.
    public init(limit: String? = nil, cursor: String? = nil) throws(ShopError) {
        var errors: [FieldError] = []
        let count = limit.map { Int($0) ?? 0 } ?? Self.defaultLimit
        if !Self.limits.contains(count) { errors.append(FieldError("limit", "must be between 1 and 100")) }
        let position = cursor.flatMap(Cursor.decode)
        if cursor != nil, position == nil {
            errors.append(FieldError("cursor", "must be a nextCursor of an earlier page"))
        }
        guard errors.isEmpty else { throw .invalidRequest(errors) }
        self.limit = count
        self.position = position
    }
}

/// Opaque text for clients: base64url (RFC 4648 §5) without padding.
enum Cursor {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    static func encode(_ position: String) -> String {
        var text: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in position.utf8 {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 6 {
                count -= 6
                text.append(alphabet[Int(bits >> UInt32(count)) & 63])
            }
        }
        if count > 0 { text.append(alphabet[Int(bits << UInt32(6 - count)) & 63]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Nil for text that ``encode(_:)`` does not make, and past 2048 characters.
    static func decode(_ cursor: String) -> String? {
        guard 1...2048 ~= cursor.utf8.count else { return nil }
        var bytes: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for character in cursor.utf8 {
            guard let digit = alphabet.firstIndex(of: character) else { return nil }
            bits = bits << 6 | UInt32(digit)
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        guard let position = String(validating: bytes, as: UTF8.self), encode(position) == cursor else { return nil }
        return position
    }
}

/// Versions as HTTP sees them (RFC 9110 §8.8.3).
public enum ETag {
    /// The strong entity tag of a version: `"3"`.
    public static func of(version: Int) -> String { "\"\(version)\"" }
}

/// The header `If-Match`: change only what has one of these versions.
public enum IfMatch: Sendable, Hashable {
    /// No header, or `*`.
    case any
    /// The versions named; tags we never gave out, weak ones included, match nothing.
    case versions([Int])

    public init(header: String?) {
        guard let header, header != "*" else {
            self = .any
            return
        }
        let tags = header.split(separator: ",").map { $0.drop { $0 == " " } }
        self = .versions(
            tags.compactMap { tag in
                let tag = tag.split(separator: " ").first ?? ""
                guard tag.utf8.count > 2, tag.first == "\"", tag.last == "\"" else { return nil }
                return Int(tag.dropFirst().dropLast())
            })
    }

    func check(_ version: Int) throws(ShopError) {
        if case .versions(let versions) = self, !versions.contains(version) { throw .versionMismatch }
    }
}
