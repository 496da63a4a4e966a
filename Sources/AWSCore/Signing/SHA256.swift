import CSHA256

/// SHA-256 (FIPS 180-4) by libcrypto.
///
/// Not by swift-crypto, whose functions take and give `Data`: that would link FoundationEssentials and all it needs
/// into each Lambda function, seven megabytes for one hash (docs/decisions/0002-small-functions.md).
struct SHA256: Sendable {
    static let byteCount = 32
    static let blockByteCount = 64

    private var context = SHA256_CTX()

    init() { SHA256_Init(&context) }

    mutating func update(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { buffer in
            if let base = buffer.baseAddress { SHA256_Update(&context, base, buffer.count) }
        }
    }

    /// The digest of what came so far; the hash can go on.
    func digest() -> [UInt8] {
        var copy = context
        return [UInt8](unsafeUninitializedCapacity: Self.byteCount) { buffer, count in
            SHA256_Final(buffer.baseAddress, &copy)
            count = Self.byteCount
        }
    }

    static func hash(_ bytes: [UInt8]) -> [UInt8] {
        var hash = SHA256()
        hash.update(bytes)
        return hash.digest()
    }
}

/// A key of HMAC-SHA-256 (RFC 2104), both its pads hashed beforehand.
struct SigningKey: Sendable {
    private var inner = SHA256()
    private var outer = SHA256()

    init(_ bytes: [UInt8]) {
        var block = bytes.count > SHA256.blockByteCount ? SHA256.hash(bytes) : bytes
        block += [UInt8](repeating: 0, count: SHA256.blockByteCount - block.count)
        inner.update(block.map { $0 ^ 0x36 })
        outer.update(block.map { $0 ^ 0x5C })
    }

    func authenticate(_ message: [UInt8]) -> [UInt8] {
        var inner = self.inner
        inner.update(message)
        var outer = self.outer
        outer.update(inner.digest())
        return outer.digest()
    }
}
