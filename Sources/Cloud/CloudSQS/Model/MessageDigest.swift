import AWSCore
import AWSShapes
import Crypto

/// The MD5 sums that clients check. Source: Amazon SQS Developer Guide, "Calculating the MD5 message digest for
/// message attributes".
enum MessageDigest {
    static func md5(_ bytes: [UInt8]) -> String { Array(Insecure.MD5.hash(data: bytes)).hexEncoded }

    static func md5(_ attributes: [String: SQS.MessageAttributeValue]?) -> String? {
        guard let attributes, !attributes.isEmpty else { return nil }
        var bytes = [UInt8]()
        func append(_ part: [UInt8]) {
            withUnsafeBytes(of: UInt32(part.count).bigEndian) { bytes.append(contentsOf: $0) }
            bytes.append(contentsOf: part)
        }
        for (name, value) in attributes.sorted(by: { $0.key < $1.key }) {
            append(Array(name.utf8))
            append(Array(value.dataType.utf8))
            if let binary = value.binaryValue {
                bytes.append(2)
                append(binary.bytes)
            } else {
                bytes.append(1)
                append(Array((value.stringValue ?? "").utf8))
            }
        }
        return md5(bytes)
    }
}
