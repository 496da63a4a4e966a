import AWSCore
import CloudCore
import Crypto
import FoundationEssentials
import Synchronization
import SystemPackage

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The files of uploaded code: a folder a function, in it a folder a ZIP file, named after its SHA-256. What is there
/// does not change, so versions with equal code share it.
final class CodeFolders: Sendable {
    /// Nil in memory until something is uploaded; then a folder that goes with the process.
    private let root: Mutex<String?>
    private let isTemporary: Bool

    init(dataDirectory: String?) {
        root = Mutex(dataDirectory.map { $0 + "/lambda-code" })
        isTemporary = dataDirectory == nil
    }

    /// Unpacks an archive; nothing of it is seen before all of it is there.
    func unpack(_ archive: [UInt8], function: String) throws -> FunctionCode {
        let contents = try CodeArchive(archive)
        let digest = Array(SHA256.hash(data: archive))
        let folder = try rootFolder() + "/" + function
        let code = FunctionCode(
            directory: "\(folder)/\(digest.hexEncoded)", size: archive.count, sha256: digest.base64Encoded())
        if Self.exists(code.directory) { return code }
        let workshop = try Self.temporaryFolder("\(folder)/.XXXXXX", below: folder)
        do {
            for entry in contents.entries { try Self.write(entry, of: contents, into: workshop) }
            guard rename(workshop, code.directory) == 0 || Self.exists(code.directory) else {
                throw CodeArchive.unreadable
            }
            if Self.exists(workshop) { Self.remove(workshop) }
        } catch {
            Self.remove(workshop)
            throw error
        }
        return code
    }

    /// Removes what no version uses any more. Before anything runs: an environment may be at work in its folder.
    func sweep(keeping used: Set<String>) {
        guard let root = root.withLock({ $0 }), Self.exists(root) else { return }
        for function in Self.contents(root) {
            for archive in Self.contents("\(root)/\(function)") where !used.contains("\(root)/\(function)/\(archive)") {
                Self.remove("\(root)/\(function)/\(archive)")
            }
        }
    }

    /// At the end of a process that keeps nothing.
    func close() {
        guard isTemporary else { return }
        let root = root.withLock { root in
            defer { root = nil }
            return root
        }
        if let root { Self.remove(root) }
    }

    // MARK: - Files

    private func rootFolder() throws -> String {
        try root.withLock { root in
            if let root { return root }
            let made = try Self.temporaryFolder("/tmp/nimbo-lambda-XXXXXX", below: "/tmp")
            root = made
            return made
        }
    }

    private static func temporaryFolder(_ pattern: String, below parent: String) throws -> String {
        try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
        var path = Array(pattern.utf8CString)
        guard mkdtemp(&path) != nil else { throw Errno(rawValue: errno) }
        chmod(path, 0o755)
        return String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func write(_ entry: CodeArchive.Entry, of archive: CodeArchive, into folder: String) throws {
        let path = "\(folder)/\(entry.path.joined(separator: "/"))"
        let parent = entry.isFolder ? path : "\(folder)/\(entry.path.dropLast().joined(separator: "/"))"
        let content = entry.isFolder ? [] : try archive.content(of: entry)
        do {
            try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
            guard !entry.isFolder else { return }
            let file = try FileDescriptor.open(
                FilePath(path), .writeOnly, options: [.create, .exclusiveCreate],
                permissions: FilePermissions(rawValue: CInterop.Mode(entry.permissions | 0o400)))
            try file.closeAfter { _ = try file.writeAll(content) }
        } catch {
            // A name twice, or that of a folder and of a file.
            throw CodeArchive.unreadable
        }
    }

    private static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
    private static func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }
    private static func contents(_ path: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    }
}
