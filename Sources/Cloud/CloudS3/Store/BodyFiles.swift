import AWSCore
import CloudCore
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The files of large bodies, one a version, under `<dataDirectory>/s3`. Its calls block.
///
/// A body is written under a temporary name, synced, renamed, and its folder synced, before the row that names it is
/// committed: a row never names half a body. What a crash leaves behind (temporary files, bodies without a row) is
/// swept up after the next start.
final class BodyFiles: Sendable {
    private static let temporarySuffix = ".tmp"

    private let directory: String
    /// Names given out whose row is not committed yet; the sweep leaves them alone.
    private let inFlight = Mutex<Set<String>>([])

    init(directory: String) throws {
        self.directory = directory
        try FileCalls.makeDirectory(directory)
    }

    /// Writes a body; returns once it is on disk. The caller says `release` when the row is committed or given up.
    func write(_ bytes: [UInt8], as name: String) throws {
        _ = inFlight.withLock { $0.insert(name) }
        do { try store(bytes, as: name) } catch {
            release(name)
            throw error
        }
    }

    func release(_ name: String) { _ = inFlight.withLock { $0.remove(name) } }

    func read(_ name: String) throws -> [UInt8] {
        let path = path(name)
        let file = try FileCalls.open(path, O_RDONLY)
        defer { close(file) }
        return try FileCalls.read(Int(FileCalls.status(of: file, path).st_size), from: file, path)
    }

    /// Removes a body whose row is gone. One that stays because of an error is swept up later.
    func remove(_ name: String) { unlink(path(name)) }

    /// Removes every file that no row names and no request is about to name; returns how many.
    func sweep(known: ([String]) throws -> Set<String>) throws -> Int {
        let present = try FileCalls.names(in: directory)
        let busy = inFlight.withLock { $0 }
        let candidates = present.filter { !busy.contains(Self.finalName($0)) }
        let named = try known(candidates)
        let orphans = candidates.filter { !named.contains($0) }
        for name in orphans { remove(name) }
        return orphans.count
    }

    private func path(_ name: String) -> String { "\(directory)/\(name)" }

    private static func finalName(_ name: String) -> String {
        name.hasSuffix(temporarySuffix) ? String(name.dropLast(temporarySuffix.count)) : name
    }

    private func store(_ bytes: [UInt8], as name: String) throws {
        let final = path(name)
        let temporary = final + Self.temporarySuffix
        let file = try FileCalls.open(temporary, O_WRONLY | O_CREAT | O_EXCL)
        do {
            defer { close(file) }
            try FileCalls.write(bytes, to: file, temporary)
            try FileCalls.sync(file, temporary)
        } catch {
            unlink(temporary)
            throw error
        }
        guard rename(temporary, final) == 0 else {
            let failure = FileFailure(call: "rename", path: temporary)
            unlink(temporary)
            throw failure
        }
        try FileCalls.sync(directory: directory)
    }
}
