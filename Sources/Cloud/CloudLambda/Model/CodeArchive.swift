import AWSCore
import CloudCore

/// A ZIP file, read: what a function's code comes in.
///
/// Source: PKWARE's APPNOTE.TXT, "ZIP File Format Specification"; AWS Lambda Developer Guide, "Lambda quotas".
struct CodeArchive: Sendable {
    struct Entry: Sendable {
        /// Below the archive's root, its parts apart; none of them leads elsewhere.
        var path: [String]
        var isFolder: Bool
        /// As `chmod` takes them.
        var permissions: UInt16
        fileprivate var method: UInt16
        fileprivate var checksum: UInt32
        fileprivate var packed: Range<Int>
        fileprivate var size: Int
    }

    let entries: [Entry]
    private let bytes: [UInt8]

    static let unreadable = AWSError.invalidParameter(
        "Could not unzip uploaded file. Please check your file, then try to upload again.")

    /// Reads the table of contents, which says how large all will be before anything is unpacked.
    init(_ bytes: [UInt8]) throws(AWSError) {
        guard let end = Self.endOfDirectory(bytes), let count = bytes.number16(end + 10),
            let start = bytes.number32(end + 16), count < 0xFFFF, start < 0xFFFF_FFFF
        else { throw Self.unreadable }
        var entries: [Entry] = []
        var position = Int(start)
        for _ in 0..<count {
            let (entry, next) = try Self.entry(bytes, at: position)
            entries.append(entry)
            position = next
        }
        guard entries.reduce(0, { $0 + $1.size }) < LambdaLimits.unzippedCode else {
            throw .invalidParameter("Unzipped size must be smaller than \(LambdaLimits.unzippedCode) bytes")
        }
        self.bytes = bytes
        self.entries = entries
    }

    /// What a file holds; refused when it is not what the table of contents says.
    func content(of entry: Entry) throws(AWSError) -> [UInt8] {
        let packed = Array(bytes[entry.packed])
        let content: [UInt8]?
        switch entry.method {
        case 0: content = packed
        case 8: content = Zlib.inflated(bare: packed, limit: entry.size)
        default: content = nil
        }
        guard let content, content.count == entry.size, CRC.crc32.checksum(of: content) == entry.checksum else {
            throw Self.unreadable
        }
        return content
    }

    // MARK: - Reading

    /// Where the last record is; a comment of up to 64 KB may follow it.
    private static func endOfDirectory(_ bytes: [UInt8]) -> Int? {
        let last = bytes.count - 22
        guard last >= 0 else { return nil }
        for position in stride(from: last, through: max(0, last - 0xFFFF), by: -1)
        where bytes.number32(position) == 0x0605_4B50 {
            return position
        }
        return nil
    }

    /// An entry of the table of contents, and where the next one is.
    private static func entry(_ bytes: [UInt8], at position: Int) throws(AWSError) -> (Entry, next: Int) {
        guard bytes.number32(position) == 0x0201_4B50, let system = bytes.number16(position + 4),
            let flags = bytes.number16(position + 8), let method = bytes.number16(position + 10),
            let checksum = bytes.number32(position + 16), let packed = bytes.number32(position + 20),
            let size = bytes.number32(position + 24), let nameLength = bytes.number16(position + 28),
            let extraLength = bytes.number16(position + 30), let commentLength = bytes.number16(position + 32),
            let attributes = bytes.number32(position + 38), let header = bytes.number32(position + 42),
            let name = bytes.text(position + 46, Int(nameLength)), flags & 1 == 0
        else { throw unreadable }
        let mode = system >> 8 == 3 ? UInt16(attributes >> 16) : 0
        // A link could lead anywhere.
        if mode & 0o170000 == 0o120000 { throw .notBuilt("A symbolic link in a function's code") }
        // Its own header has lengths of its own.
        let local = Int(header)
        guard bytes.number32(local) == 0x0403_4B50, let localName = bytes.number16(local + 26),
            let localExtra = bytes.number16(local + 28)
        else { throw unreadable }
        let start = local + 30 + Int(localName) + Int(localExtra)
        guard start + Int(packed) <= bytes.count else { throw unreadable }
        let isFolder = name.hasSuffix("/")
        let permissions = mode & 0o777
        let entry = Entry(
            path: try path(name), isFolder: isFolder,
            permissions: permissions == 0 ? (isFolder ? 0o755 : 0o644) : permissions, method: method,
            checksum: checksum, packed: start..<(start + Int(packed)), size: Int(size))
        return (entry, position + 46 + Int(nameLength) + Int(extraLength) + Int(commentLength))
    }

    private static func path(_ name: String) throws(AWSError) -> [String] {
        var parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if parts.last == "" { parts.removeLast() }
        let leadsElsewhere = parts.contains { $0.isEmpty || $0 == ".." || $0 == "." || $0.utf8.contains(0) }
        guard !parts.isEmpty, !leadsElsewhere else { throw unreadable }
        return parts
    }
}

extension [UInt8] {
    /// A little-endian number; nil beyond the end.
    fileprivate func number16(_ position: Int) -> UInt16? {
        guard position >= 0, position + 2 <= count else { return nil }
        return UInt16(self[position]) | UInt16(self[position + 1]) << 8
    }

    fileprivate func number32(_ position: Int) -> UInt32? {
        guard let low = number16(position), let high = number16(position + 2) else { return nil }
        return UInt32(low) | UInt32(high) << 16
    }

    fileprivate func text(_ position: Int, _ length: Int) -> String? {
        guard position + length <= count else { return nil }
        return String(validating: self[position..<(position + length)], as: UTF8.self)
    }
}
