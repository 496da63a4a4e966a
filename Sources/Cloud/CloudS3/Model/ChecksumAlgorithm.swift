import AWSCore
import Crypto

/// Amazon S3 User Guide, "Checking object integrity": the algorithms whose values travel as `x-amz-checksum-…`.
enum ChecksumAlgorithm: String, Sendable, CaseIterable {
    case crc32 = "CRC32"
    case crc32c = "CRC32C"
    case crc64nvme = "CRC64NVME"
    case sha1 = "SHA1"
    case sha256 = "SHA256"
    case sha512 = "SHA512"
    case md5 = "MD5"

    func bytes(of data: [UInt8]) -> [UInt8] {
        switch self {
        case .crc32: CRC.crc32.bytes(of: data)
        case .crc32c: CRC.crc32c.bytes(of: data)
        case .crc64nvme: CRC.crc64nvme.bytes(of: data)
        case .sha1: Array(Insecure.SHA1.hash(data: data))
        case .sha256: Array(Crypto.SHA256.hash(data: data))
        case .sha512: Array(Crypto.SHA512.hash(data: data))
        case .md5: Array(Insecure.MD5.hash(data: data))
        }
    }

    func value(of data: [UInt8]) -> String { bytes(of: data).base64Encoded() }
}

/// The checksums a request declares, one at most.
struct DeclaredChecksums: Sendable {
    private let values: [ChecksumAlgorithm: String]
    /// What the client said it would send, or wants to be computed.
    let algorithm: ChecksumAlgorithm?

    init(_ values: [ChecksumAlgorithm: String?], algorithm: String?) throws(AWSError) {
        self.values = values.compactMapValues { $0 }
        if let algorithm {
            guard let known = ChecksumAlgorithm(rawValue: algorithm) else {
                if algorithm.hasPrefix("XXHASH") { throw .notImplemented("x-amz-sdk-checksum-algorithm") }
                throw .invalidRequest("Value for x-amz-sdk-checksum-algorithm header is invalid.")
            }
            self.algorithm = known
        } else {
            self.algorithm = nil
        }
        guard self.values.count <= 1 else {
            throw .invalidRequest("Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.")
        }
    }

    /// The checksum to keep with a body, once the declared one has been compared with it. S3 computes CRC64NVME when
    /// the client leaves the choice to it.
    func check(_ body: [UInt8]) throws(AWSError) -> Checksum {
        guard let (algorithm, declared) = values.first else {
            let chosen = algorithm ?? .crc64nvme
            return Checksum(algorithm: chosen, value: chosen.value(of: body))
        }
        let computed = algorithm.bytes(of: body)
        guard let bytes = [UInt8](base64: declared), bytes.count == computed.count else {
            throw .invalidRequest("Value for x-amz-checksum-\(algorithm.rawValue.lowercased()) header is invalid.")
        }
        guard bytes == computed else { throw .badDigest(algorithm.rawValue) }
        return Checksum(algorithm: algorithm, value: declared)
    }
}

/// `Content-MD5` (RFC 1864).
enum ContentMD5 {
    /// The MD5 of a body in hexadecimal, which is its ETag, once the declared one has been compared with it.
    static func check(_ declared: String?, _ body: [UInt8]) throws(AWSError) -> String {
        let computed = ChecksumAlgorithm.md5.bytes(of: body)
        if let declared {
            guard let bytes = [UInt8](base64: declared), bytes.count == 16 else { throw .invalidDigest }
            guard bytes == computed else { throw .badDigest("Content-MD5") }
        }
        return computed.hexEncoded
    }
}
