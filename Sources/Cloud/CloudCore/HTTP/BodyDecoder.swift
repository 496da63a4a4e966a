import AWSCore

/// Reads bodies that came with a `Content-Encoding`: SDKs compress large requests to some services.
enum BodyDecoder {
    /// What cannot be read; AWS answers with status 500 too.
    private static let damaged = AWSError.internalFailure("The request body is not what its Content-Encoding says.")

    /// - Parameters:
    ///   - encoding: `gzip`, `deflate`, or one that says nothing of compression.
    ///   - limit: the most bytes to make.
    static func decode(_ bytes: [UInt8], _ encoding: String, limit: Int = 16 << 20) throws(AWSError) -> [UInt8] {
        let frame: Zlib.Frame
        switch encoding {
        // Old SDKs say amz-1.0 of JSON; the chunks of aws-chunked are put together before.
        case "identity", "amz-1.0", "aws-chunked": return bytes
        case "gzip": frame = .gzip
        case "deflate": frame = .zlib
        default: throw damaged
        }
        do {
            return try Zlib.inflated(bytes, from: frame, limit: limit)
        } catch {
            throw error == .tooLarge ? .internalFailure("The request body is too large.") : damaged
        }
    }
}
