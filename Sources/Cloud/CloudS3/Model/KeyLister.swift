import AWSCore

/// One page of a listing: keys in order, those with the delimiter rolled up.
///
/// Source: Amazon S3 User Guide, "Organizing objects using prefixes".
struct KeyLister: Sendable {
    /// Where to go on reading.
    struct Position: Sendable {
        var key: String
        var isInclusive: Bool
        /// Exclusive; nil reads to the end.
        var end: String?
    }

    /// The last thing a page showed.
    enum Mark: Sendable, Hashable {
        case key(String)
        case prefix(String)

        /// An opaque continuation token.
        var token: String {
            switch self {
            case .key(let key): Array("1k\(key)".utf8).base64Encoded()
            case .prefix(let prefix): Array("1p\(prefix)".utf8).base64Encoded()
            }
        }

        init?(token: String) {
            guard let bytes = [UInt8](base64: token), bytes.count >= 2, bytes[0] == UInt8(ascii: "1") else {
                return nil
            }
            let text = String(decoding: bytes.dropFirst(2), as: UTF8.self)
            switch bytes[1] {
            case UInt8(ascii: "k"): self = .key(text)
            case UInt8(ascii: "p"): self = .prefix(text)
            default: return nil
            }
        }

        var text: String {
            switch self {
            case .key(let text), .prefix(let text): text
            }
        }
    }

    struct Page: Sendable {
        var objects: [ObjectVersion] = []
        var prefixes: [String] = []
        /// Set when there is more.
        var next: Mark?
        var count: Int { objects.count + prefixes.count }
    }

    /// S3 shows no more at once, whatever is asked for.
    static let maximumKeys = 1000

    var prefix: String
    var delimiter: String?
    var after: Mark?
    var limit: Int

    /// A marker that a client wrote itself. One that is a rolled-up prefix stands behind all that it covers.
    init(prefix: String?, delimiter: String?, startAfter: String?, after: Mark?, limit: Int?) {
        self.prefix = prefix ?? ""
        self.delimiter = delimiter?.isEmpty == true ? nil : delimiter
        self.limit = min(limit ?? Self.maximumKeys, Self.maximumKeys)
        self.after = after
        if after == nil, let startAfter, !startAfter.isEmpty {
            let rolled = self.delimiter.flatMap {
                KeyText.commonPrefix(of: startAfter, prefix: self.prefix, delimiter: $0)
            }
            let isPrefix = rolled.map { KeyText.equal($0, startAfter) } ?? false
            self.after = isPrefix && KeyText.hasPrefix(startAfter, self.prefix) ? .prefix(startAfter) : .key(startAfter)
        }
    }

    func page(_ fetch: (Position, Int) throws -> [ObjectVersion]) rethrows -> Page {
        var page = Page()
        guard limit > 0, var position = start else { return page }
        while true {
            let wanted = limit - page.count + 1
            // Rolled-up keys are skipped by reading on behind them, so few are read at once.
            let batchSize = delimiter == nil ? wanted : min(wanted, 128)
            let batch = try fetch(position, batchSize)
            var jump: Position?
            for object in batch {
                let rolled = delimiter.flatMap { KeyText.commonPrefix(of: object.key, prefix: prefix, delimiter: $0) }
                if page.count == limit {
                    page.next = last(of: page)
                    return page
                }
                guard let rolled else {
                    page.objects.append(object)
                    continue
                }
                page.prefixes.append(rolled)
                guard let next = KeyText.successor(of: rolled) else { return page }
                jump = Position(key: next, isInclusive: true, end: position.end)
                break
            }
            if let jump {
                position = jump
            } else if let last = batch.last, batch.count == batchSize {
                position = Position(key: last.key, isInclusive: false, end: position.end)
            } else {
                return page
            }
        }
    }

    /// Nil when nothing can be behind the marker.
    private var start: Position? {
        let end = prefix.isEmpty ? nil : KeyText.successor(of: prefix)
        let first = Position(key: prefix, isInclusive: true, end: end)
        switch after {
        case nil: return first
        case .key(let key):
            return KeyText.isAfter(prefix, key) ? first : Position(key: key, isInclusive: false, end: end)
        case .prefix(let rolled):
            guard let next = KeyText.successor(of: rolled) else { return nil }
            return KeyText.isAfter(prefix, next) ? first : Position(key: next, isInclusive: true, end: end)
        }
    }

    private func last(of page: Page) -> Mark? {
        guard let object = page.objects.last else { return page.prefixes.last.map { .prefix($0) } }
        guard let rolled = page.prefixes.last, KeyText.isAfter(rolled, object.key) else { return .key(object.key) }
        return .prefix(rolled)
    }
}
