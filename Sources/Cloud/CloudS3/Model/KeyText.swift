/// Keys are compared by their UTF-8 bytes, as S3 and SQLite do; Swift's own comparison would take `é` written in two
/// ways for one key.
enum KeyText {
    static func hasPrefix(_ key: String, _ prefix: String) -> Bool { key.utf8.starts(with: prefix.utf8) }

    static func equal(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }

    static func isAfter(_ left: String, _ right: String) -> Bool { right.utf8.lexicographicallyPrecedes(left.utf8) }

    /// The least text behind every text that begins with `prefix`; nil when there is none. The order of UTF-8 bytes is
    /// the order of code points, so the last code point that has a successor is replaced by it.
    static func successor(of prefix: String) -> String? {
        var scalars = Array(prefix.unicodeScalars)
        while let last = scalars.popLast() {
            let next = last.value == 0xD7FF ? 0xE000 : last.value + 1
            if let scalar = Unicode.Scalar(next) {
                scalars.append(scalar)
                var text = String.UnicodeScalarView()
                text.append(contentsOf: scalars)
                return String(text)
            }
        }
        return nil
    }

    /// What a key is rolled up to: all up to and with the first delimiter behind the prefix; nil when there is none.
    static func commonPrefix(of key: String, prefix: String, delimiter: String) -> String? {
        let bytes = Array(key.utf8)
        let mark = Array(delimiter.utf8)
        var index = prefix.utf8.count
        while index + mark.count <= bytes.count {
            if bytes[index..<index + mark.count].elementsEqual(mark) {
                return String(decoding: bytes[..<(index + mark.count)], as: UTF8.self)
            }
            index += 1
        }
        return nil
    }
}
