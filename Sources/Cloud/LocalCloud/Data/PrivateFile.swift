import FoundationEssentials

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Small files that hold secrets: for their owner only, and never half written.
enum PrivateFile {
    /// Replaces the file in one step.
    static func write(_ text: String, to path: String) throws(LocalCloudError) {
        let temporary = "\(path).\(getpid()).new"
        unlink(temporary)
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .fileUnusable(path, reason: DataDirectory.reason(errno)) }
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { unsafe in
                #if canImport(Glibc)
                Glibc.write(descriptor, unsafe.baseAddress, unsafe.count)
                #else
                Darwin.write(descriptor, unsafe.baseAddress, unsafe.count)
                #endif
            }
            guard written > 0 else {
                let reason = DataDirectory.reason(errno)
                close(descriptor)
                unlink(temporary)
                throw .fileUnusable(path, reason: reason)
            }
            bytes = bytes.dropFirst(written)
        }
        fsync(descriptor)
        close(descriptor)
        guard rename(temporary, path) == 0 else {
            let reason = DataDirectory.reason(errno)
            unlink(temporary)
            throw .fileUnusable(path, reason: reason)
        }
    }

    /// Nil when there is no such file.
    static func read(_ path: String) -> String? {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    }
}
