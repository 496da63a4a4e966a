import FoundationEssentials
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The folder where a cloud keeps everything, taken by one process at a time.
///
/// It is readable by its owner only, because the account's keys and what customers ordered are in it.
public final class DataDirectory: Sendable {
    /// Absolute.
    public let path: String
    /// Made for this run, removed at its end.
    public let isTemporary: Bool
    private let lock: Mutex<CInt?>

    /// - Parameter path: made when it is not there; nil makes a temporary one.
    /// - Throws: ``LocalCloudError`` when it cannot be used or another process holds it.
    public init(_ path: String?) throws {
        isTemporary = path == nil
        if let path {
            self.path = Self.absolute(path)
            try Self.make(self.path)
        } else {
            var template = Array("\(FileManager.default.temporaryDirectory.path)/nimbo-XXXXXX".utf8CString)
            guard let made = mkdtemp(&template) else {
                throw LocalCloudError.directoryUnusable("/tmp", reason: Self.reason(errno))
            }
            self.path = String(cString: made)
        }
        chmod(self.path, 0o700)
        lock = Mutex(nil)
        let taken = try Self.take(self.path)
        lock.withLock { $0 = taken }
        mkdir(outbox, 0o700)
        // What a process that was killed left behind.
        unlink(runningFile)
    }

    deinit { close() }

    /// Where mail ends up.
    public var outbox: String { path + "/outbox" }
    /// How to reach the cloud that runs on this folder; there only while one does.
    public var runningFile: String { Self.runningFile(in: path) }
    public static func runningFile(in directory: String) -> String { directory + "/running.json" }

    /// Lets the next process have it; a temporary one is removed.
    func close() {
        guard let held = lock.withLock({ lock in lock.take() }) else { return }
        unlink(runningFile)
        if isTemporary { try? FileManager.default.removeItem(atPath: path) }
        // Let go of outright: a child that is just being spawned still has the descriptor until its exec.
        _ = flock(held, LOCK_UN)
        _ = closeDescriptor(held)
    }

    static var processID: Int { Int(getpid()) }

    static func absolute(_ path: String) -> String {
        let whole = path.hasPrefix("/") ? path : "\(FileManager.default.currentDirectoryPath)/\(path)"
        var parts: [Substring] = []
        for part in whole.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }

    /// Makes a folder and those around it.
    private static func make(_ path: String) throws {
        var built = ""
        for part in path.split(separator: "/") {
            built += "/\(part)"
            guard mkdir(built, 0o777) != 0, errno != EEXIST else { continue }
            let code = errno
            // A folder that may not be written to may still hold ours.
            if access(built, F_OK) == 0 { continue }
            throw LocalCloudError.directoryUnusable(path, reason: reason(code))
        }
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder else {
            throw LocalCloudError.directoryUnusable(path, reason: "it is no folder")
        }
    }

    static func reason(_ code: CInt) -> String { String(cString: strerror(code)) }

    /// The lock goes with the process, however it ends: no stale lock after a kill.
    private static func take(_ path: String) throws -> CInt {
        let file = path + "/lock"
        let descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw LocalCloudError.directoryUnusable(path, reason: reason(errno)) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            _ = closeDescriptor(descriptor)
            guard code == EWOULDBLOCK else { throw LocalCloudError.directoryUnusable(path, reason: reason(code)) }
            let holder = PrivateFile.read(file).flatMap { Int($0.filter(\.isNumber)) }
            throw LocalCloudError.alreadyRunning(directory: path, process: holder)
        }
        let text = Array("\(processID)\n".utf8)
        _ = ftruncate(descriptor, 0)
        _ = write(descriptor, text, text.count)
        return descriptor
    }
}

/// `close`, under a name that the class's own `close()` does not hide.
private func closeDescriptor(_ descriptor: CInt) -> CInt { close(descriptor) }
