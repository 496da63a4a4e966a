import CZlib

/// gzip, zlib and bare streams, by zlib (RFC 1950 to 1952).
public enum Zlib {
    enum Failure: Error, Hashable {
        case damaged
        case tooLarge
    }
    /// What zlib takes instead of a window size, to say which frame is around the data.
    enum Frame: Int32 {
        case zlib = 15
        case gzip = 31
        case none = -15
    }

    /// A gzip file of one member; nil when zlib has no memory.
    public static func gzip(_ bytes: [UInt8]) -> [UInt8]? { deflated(bytes, as: .gzip) }

    /// What is in a gzip file; nil when it is damaged, or comes to more bytes than the limit.
    public static func gunzip(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
        try? inflated(bytes, from: .gzip, limit: limit)
    }

    /// What DEFLATE without a frame holds, as an entry of a ZIP file does (RFC 1951).
    ///
    /// - Parameter limit: the most bytes to make.
    /// - Returns: nil when it is damaged, makes more or has something behind it.
    public static func inflated(bare bytes: [UInt8], limit: Int) -> [UInt8]? {
        try? inflated(bytes, from: .none, limit: limit)
    }

    /// Nil when zlib has no memory.
    static func deflated(_ bytes: [UInt8], as frame: Frame) -> [UInt8]? {
        var stream = z_stream()
        guard
            deflateInit2_(
                &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, frame.rawValue, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
                Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { return nil }
        defer { deflateEnd(&stream) }
        var input = bytes
        var isWhole = false
        let output = [UInt8](unsafeUninitializedCapacity: Int(deflateBound(&stream, UInt(bytes.count)))) { out, count in
            input.withUnsafeMutableBufferPointer { from in
                stream.next_in = from.baseAddress
                stream.avail_in = UInt32(from.count)
                stream.next_out = out.baseAddress
                stream.avail_out = UInt32(out.count)
                isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END
                count = out.count - Int(stream.avail_out)
            }
        }
        return isWhole ? output : nil
    }

    /// What was compressed: of a gzip file all members, of a zlib stream the one that it is, and nothing behind.
    ///
    /// - Parameter limit: the most bytes to make: a small body may be meant to burst.
    static func inflated(_ bytes: [UInt8], from frame: Frame, limit: Int) throws(Failure) -> [UInt8] {
        var stream = z_stream()
        guard inflateInit2_(&stream, frame.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw .damaged
        }
        defer { inflateEnd(&stream) }
        var input = bytes
        return try input.withUnsafeMutableBufferPointer { from throws(Failure) in
            stream.next_in = from.baseAddress
            stream.avail_in = UInt32(from.count)
            var output: [UInt8] = []
            var chunk = [UInt8](repeating: 0, count: 1 << 16)
            while true {
                let (status, made) = step(&stream, into: &chunk)
                guard output.count + made <= limit else { throw .tooLarge }
                output += chunk[..<made]
                if status == Z_OK { continue }
                guard status == Z_STREAM_END else { throw .damaged }
                if stream.avail_in == 0 { return output }
                guard frame == .gzip, inflateReset(&stream) == Z_OK else { throw .damaged }
            }
        }
    }

    private static func step(_ stream: inout z_stream, into chunk: inout [UInt8]) -> (status: Int32, made: Int) {
        chunk.withUnsafeMutableBufferPointer { out in
            stream.next_out = out.baseAddress
            stream.avail_out = UInt32(out.count)
            let status = inflate(&stream, Z_NO_FLUSH)
            return (status, out.count - Int(stream.avail_out))
        }
    }
}
