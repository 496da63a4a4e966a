import CloudCore
import Crypto

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The key that wraps every key material on disk: 32 bytes in a file that only its owner reads.
enum RootKey {
    struct Failure: Error, CustomStringConvertible {
        var path: String
        var reason: String
        var description: String { "\(path): \(reason)" }
    }

    /// - Parameters:
    ///   - path: nil for a key that lives as long as the process.
    ///   - mayMake: false when there are materials already, which only the lost key could open.
    static func load(path: String?, random: any RandomSource, mayMake: () throws -> Bool) throws -> SymmetricKey {
        guard let path else { return SymmetricKey(data: random.bytes(32)) }
        let file = open(path, O_RDONLY | O_CLOEXEC)
        if file >= 0 {
            defer { close(file) }
            var bytes = [UInt8](repeating: 0, count: 33)
            guard read(file, &bytes, 33) == 32 else { throw Failure(path: path, reason: "a root key has 32 bytes") }
            return SymmetricKey(data: bytes[..<32])
        }
        guard errno == ENOENT else { throw Failure(path: path, reason: String(cString: strerror(errno))) }
        guard try mayMake() else {
            throw Failure(path: path, reason: "the root key is gone; without it the keys cannot be opened")
        }
        let bytes = random.bytes(32)
        try write(bytes, path)
        return SymmetricKey(data: bytes)
    }

    /// Under a temporary name first, so that a crash leaves no short key.
    private static func write(_ bytes: [UInt8], _ path: String) throws {
        let temporary = path + ".new"
        unlink(temporary)
        let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Failure(path: temporary, reason: String(cString: strerror(errno))) }
        let isWritten = writeBytes(file, bytes, bytes.count) == bytes.count && fsync(file) == 0
        close(file)
        guard isWritten, rename(temporary, path) == 0 else {
            throw Failure(path: path, reason: String(cString: strerror(errno)))
        }
        // The name too must be on disk before a material that needs the key is.
        let folder = open(path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ".", O_RDONLY | O_CLOEXEC)
        if folder >= 0 {
            fsync(folder)
            close(folder)
        }
    }
}

/// `write(2)`, whose name `RootKey.write` hides.
private func writeBytes(_ file: Int32, _ bytes: [UInt8], _ count: Int) -> Int { write(file, bytes, count) }
