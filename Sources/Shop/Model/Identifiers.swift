/// A universally unique, lexicographically sortable identifier: 48 bits of milliseconds and 80 random bits in 26
/// characters of Crockford's base 32 (github.com/ulid/spec).
public struct ULID: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// 26 characters in upper case.
    public let text: String

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// An identifier of a time and random bits; bits above the 80th are ignored.
    public init(at time: Instant, random: UInt128) {
        var bits = UInt128(UInt64(bitPattern: time.milliseconds) & 0xFFFF_FFFF_FFFF) << 80
        bits |= random & ((1 << 80) - 1)
        let bytes = (0..<26).map { Self.alphabet[Int(truncatingIfNeeded: bits >> UInt128((25 - $0) * 5)) & 31] }
        text = String(decoding: bytes, as: UTF8.self)
    }

    /// Parses 26 characters in either case; nil for anything else and for times past 48 bits.
    public init?(_ text: String) {
        let upper = text.uppercased()
        guard upper.utf8.count == 26, upper.utf8.allSatisfy(Self.alphabet.contains), upper.utf8.first! <= 0x37
        else { return nil }
        self.text = upper
    }

    public var description: String { text }

    public static func < (left: ULID, right: ULID) -> Bool { left.text < right.text }
}

/// An order's identifier: orders sort by the time they were placed.
public typealias OrderID = ULID

/// A product's identifier: 1 to 64 of `a-z`, `0-9` and `-`, as it stands in URLs.
public struct ProductID: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let text: String

    public init?(_ text: String) {
        guard 1...64 ~= text.utf8.count,
            text.utf8.allSatisfy({ 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "-") })
        else { return nil }
        self.text = text
    }

    public var description: String { text }

    public static func < (left: ProductID, right: ProductID) -> Bool { left.text < right.text }
}

/// A user's identifier: the `sub` claim of Cognito, 1 to 128 visible ASCII characters.
public struct UserID: Sendable, Hashable, CustomStringConvertible {
    public let text: String

    public init?(_ text: String) {
        guard 1...128 ~= text.utf8.count, text.utf8.allSatisfy({ 0x21...0x7E ~= $0 }) else { return nil }
        self.text = text
    }

    public var description: String { text }
}

/// Who is asking, from the claims of a checked ID token.
public struct Identity: Sendable, Hashable {
    public let userID: UserID
    public let email: String
    /// The `name` claim; empty when there is none.
    public let name: String
    /// True for members of the group `admin`.
    public let isAdmin: Bool

    public init(userID: UserID, email: String, name: String = "", groups: [String] = []) {
        self.userID = userID
        self.email = email
        self.name = name
        self.isAdmin = groups.contains("admin")
    }

    func mustBeAdmin() throws(ShopError) {
        guard isAdmin else { throw .forbidden }
    }
}
