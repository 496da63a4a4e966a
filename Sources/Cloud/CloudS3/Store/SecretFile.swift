import AWSCore
import CloudCore

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A secret of 32 bytes in a file that only its owner reads; made at the first start.
enum SecretFile {
    static func load(_ path: String, random: any RandomSource) throws -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        if file >= 0 {
            defer { close(file) }
            var bytes = [UInt8](repeating: 0, count: 33)
            let count = read(file, &bytes, 33)
            guard count == 32 else { throw FileFailure(call: "read", path: path, code: EIO) }
            return Array(bytes.prefix(32))
        }
        guard errno == ENOENT else { throw FileFailure(call: "open", path: path, code: errno) }
        return try make(path, random.bytes(32))
    }

    /// Under a temporary name first, so that a crash leaves no short secret.
    private static func make(_ path: String, _ bytes: [UInt8]) throws -> [UInt8] {
        let temporary = path + ".tmp"
        let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw FileFailure(call: "open", path: temporary, code: errno) }
        let isWritten = write(file, bytes, bytes.count) == bytes.count && fsync(file) == 0
        let code = errno
        close(file)
        guard isWritten, rename(temporary, path) == 0 else {
            throw FileFailure(call: "write", path: temporary, code: code)
        }
        return bytes
    }
}
