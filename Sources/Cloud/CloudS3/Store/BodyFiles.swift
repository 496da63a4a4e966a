import AWSCore
import CloudCore
import Dispatch
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The files of larger bodies, one a version, under `<dataDirectory>/s3`.
///
/// A body is written under a temporary name, synced, renamed, and its folder synced, before the row that names it is
/// committed: a row never names half a body. What a crash leaves behind (temporary files, bodies without a row) is
/// swept up after the next start.
final class BodyFiles: Sendable {
    /// A system call that failed.
    struct Failure: Error, CustomStringConvertible {
        let call: String
        let path: String
        let code: Int32
        var isMissing: Bool { code == ENOENT }
        var description: String { "\(call) \(path): \(String(cString: strerror(code)))" }
    }

    private static let temporarySuffix = ".tmp"

    private let directory: String
    private let random: any RandomSource
    private let queue = DispatchQueue(label: "nimbo.s3.bodies", attributes: .concurrent)
    /// Names given out whose row is not committed yet; the sweep leaves them alone.
    private let inFlight = Mutex<Set<String>>([])

    init(directory: String, random: any RandomSource) throws {
        self.directory = directory
        self.random = random
        guard mkdir(directory, 0o700) == 0 || errno == EEXIST else {
            throw Failure(call: "mkdir", path: directory, code: errno)
        }
    }

    /// Writes a body and returns its name once it is on disk. The caller says `release` when the row is committed or
    /// given up.
    func write(_ bytes: [UInt8]) async throws -> String {
        let name = random.uuid()
        _ = inFlight.withLock { $0.insert(name) }
        do {
            try await run { try self.store(bytes, as: name) }
            return name
        } catch {
            release(name)
            throw error
        }
    }

    func release(_ name: String) { _ = inFlight.withLock { $0.remove(name) } }

    func read(_ name: String) async throws -> [UInt8] {
        let path = path(name)
        return try await run { try Self.load(path) }
    }

    /// Removes bodies whose rows are gone. One that stays because of an error is swept up later.
    func remove(_ names: [String]) {
        guard !names.isEmpty else { return }
        queue.async { for name in names { unlink(self.path(name)) } }
    }

    /// Removes every file that no row names and no request is about to name; returns how many.
    func sweep(known: @escaping @Sendable ([String]) throws -> Set<String>) async throws -> Int {
        try await run {
            let present = try self.list()
            let busy = self.inFlight.withLock { $0 }
            let candidates = present.filter { !busy.contains(Self.finalName($0)) }
            let named = try known(candidates)
            let orphans = candidates.filter { !named.contains($0) }
            for name in orphans { unlink(self.path(name)) }
            return orphans.count
        }
    }

    // MARK: - System calls

    private func path(_ name: String) -> String { "\(directory)/\(name)" }

    private static func finalName(_ name: String) -> String {
        name.hasSuffix(temporarySuffix) ? String(name.dropLast(temporarySuffix.count)) : name
    }

    private func store(_ bytes: [UInt8], as name: String) throws {
        let final = path(name)
        let temporary = final + Self.temporarySuffix
        let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Failure(call: "open", path: temporary, code: errno) }
        do {
            try Self.writeAll(bytes, to: file, temporary)
            guard fsync(file) == 0 else { throw Failure(call: "fsync", path: temporary, code: errno) }
            close(file)
        } catch {
            close(file)
            unlink(temporary)
            throw error
        }
        guard rename(temporary, final) == 0 else {
            let code = errno
            unlink(temporary)
            throw Failure(call: "rename", path: temporary, code: code)
        }
        try syncDirectory()
    }

    private static func writeAll(_ bytes: [UInt8], to file: Int32, _ path: String) throws {
        try bytes.withUnsafeBytes { buffer in
            var offset = 0
            while offset < buffer.count {
                let count = Self.systemWrite(file, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { throw Failure(call: "write", path: path, code: errno) }
                offset += count
            }
        }
    }

    private static func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
        Glibc.write(file, bytes, count)
        #else
        Darwin.write(file, bytes, count)
        #endif
    }

    private func syncDirectory() throws {
        let handle = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard handle >= 0 else { throw Failure(call: "open", path: directory, code: errno) }
        defer { close(handle) }
        guard fsync(handle) == 0 else { throw Failure(call: "fsync", path: directory, code: errno) }
    }

    private static func load(_ path: String) throws -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw Failure(call: "open", path: path, code: errno) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw Failure(call: "fstat", path: path, code: errno) }
        let size = Int(status.st_size)
        return try [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let read = pread(file, buffer.baseAddress?.advanced(by: count), size - count, off_t(count))
                if read < 0, errno == EINTR { continue }
                guard read > 0 else { throw Failure(call: "pread", path: path, code: errno) }
                count += read
            }
        }
    }

    private func list() throws -> [String] {
        guard let stream = opendir(directory) else { throw Failure(call: "opendir", path: directory, code: errno) }
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

    /// Runs blocking calls away from the threads that serve requests.
    private func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result(catching: work)) }
        }
    }
}

/// A secret of 32 bytes in a file that only its owner reads; made at the first start.
enum SecretFile {
    static func load(_ path: String, random: any RandomSource) throws -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        if file >= 0 {
            defer { close(file) }
            var bytes = [UInt8](repeating: 0, count: 33)
            let count = read(file, &bytes, 33)
            guard count == 32 else { throw BodyFiles.Failure(call: "read", path: path, code: EIO) }
            return Array(bytes.prefix(32))
        }
        guard errno == ENOENT else { throw BodyFiles.Failure(call: "open", path: path, code: errno) }
        return try make(path, random.bytes(32))
    }

    /// Under a temporary name first, so that a crash leaves no short secret.
    private static func make(_ path: String, _ bytes: [UInt8]) throws -> [UInt8] {
        let temporary = path + ".tmp"
        let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw BodyFiles.Failure(call: "open", path: temporary, code: errno) }
        let isWritten = write(file, bytes, bytes.count) == bytes.count && fsync(file) == 0
        let code = errno
        close(file)
        guard isWritten, rename(temporary, path) == 0 else {
            throw BodyFiles.Failure(call: "write", path: temporary, code: code)
        }
        return bytes
    }
}
