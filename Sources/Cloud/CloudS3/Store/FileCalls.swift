#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A system call that failed.
struct FileFailure: Error, CustomStringConvertible {
    let call: String
    let path: String
    let code: Int32
    static let missing = ENOENT
    var isMissing: Bool { code == Self.missing }
    var isTaken: Bool { code == EEXIST }
    var description: String { "\(call) \(path): \(String(cString: strerror(code)))" }

    /// Of the call that was just made.
    init(call: String, path: String, code: Int32 = errno) {
        self.call = call
        self.path = path
        self.code = code
    }
}

/// The system calls that bodies are kept by. All of them block.
enum FileCalls {
    static func open(_ path: String, _ flags: Int32) throws -> Int32 {
        #if canImport(Glibc)
        let file = Glibc.open(path, flags | O_CLOEXEC, 0o600)
        #else
        let file = Darwin.open(path, flags | O_CLOEXEC, 0o600)
        #endif
        guard file >= 0 else { throw FileFailure(call: "open", path: path) }
        return file
    }

    static func write(_ bytes: [UInt8], to file: Int32, at offset: Int64 = 0, _ path: String) throws {
        try bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let count = pwrite(
                    file, buffer.baseAddress?.advanced(by: done), buffer.count - done, off_t(offset) + off_t(done))
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { throw FileFailure(call: "pwrite", path: path) }
                done += count
            }
        }
    }

    static func read(_ size: Int, from file: Int32, at offset: Int64 = 0, _ path: String) throws -> [UInt8] {
        try [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let read = pread(
                    file, buffer.baseAddress?.advanced(by: count), size - count, off_t(offset) + off_t(count))
                if read < 0, errno == EINTR { continue }
                guard read > 0 else { throw FileFailure(call: "pread", path: path, code: read < 0 ? errno : EIO) }
                count += read
            }
        }
    }

    static func status(of file: Int32, _ path: String) throws -> stat {
        var status = stat()
        guard fstat(file, &status) == 0 else { throw FileFailure(call: "fstat", path: path) }
        return status
    }

    /// Returns when the file's bytes and length are on the disk.
    static func sync(_ file: Int32, _ path: String) throws {
        #if canImport(Glibc)
        let result = fdatasync(file)
        #else
        let result = fsync(file)
        #endif
        guard result == 0 else { throw FileFailure(call: "fdatasync", path: path) }
    }

    // MARK: - Folders

    static func makeDirectory(_ path: String) throws {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw FileFailure(call: "mkdir", path: path) }
    }

    /// Returns when a folder's names are on the disk.
    static func sync(directory: String) throws {
        let handle = try open(directory, O_RDONLY | O_DIRECTORY)
        defer { close(handle) }
        guard fsync(handle) == 0 else { throw FileFailure(call: "fsync", path: directory) }
    }

    static func names(in directory: String) throws -> [String] {
        guard let stream = opendir(directory) else { throw FileFailure(call: "opendir", path: directory) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
