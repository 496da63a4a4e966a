import AWSCore
import CloudCore

extension ByteRange {
    /// The bytes that a `Range` header selects of an object; nil when it selects all.
    static func resolve(_ header: String?, size: Int) throws(AWSError) -> Range<Int>? {
        switch ByteRange(header, of: size) {
        case .all: nil
        case .part(let range): range
        case .outside: throw .invalidRange(header ?? "", size: size)
        }
    }
}
