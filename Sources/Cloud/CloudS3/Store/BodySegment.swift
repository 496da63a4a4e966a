import CFileSpace
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// One file of the log of bodies.
final class BodySegment: Sendable {
    let number: Int64
    private let path: String
    private let file: Int32
    /// How many writes have ended, and how many of those a sync has put on the disk; of a file opened anew nobody knows.
    private let written = Atomic(0)
    private let synced = Mutex(-1)

    init(_ number: Int64, in directory: String, isNew: Bool) throws {
        self.number = number
        path = "\(directory)/\(number)"
        file = try FileCalls.open(path, isNew ? O_RDWR | O_CREAT | O_EXCL : O_RDWR)
    }

    deinit { close(file) }

    func write(_ bytes: [UInt8], at offset: Int64) throws {
        try FileCalls.write(bytes, to: file, at: offset, path)
        written.add(1, ordering: .sequentiallyConsistent)
    }

    func read(_ count: Int, at offset: Int64) throws -> [UInt8] {
        try FileCalls.read(count, from: file, at: offset, path)
    }

    /// Returns when all writes that have ended are on the disk.
    func sync() throws {
        let wanted = written.load(ordering: .sequentiallyConsistent)
        try synced.withLock { synced in
            guard synced < wanted else { return }
            let all = written.load(ordering: .sequentiallyConsistent)
            try FileCalls.sync(file, path)
            synced = all
        }
    }

    /// Gives a part back to the file system; where files have no holes it stays.
    func free(_ offset: Int64, _ length: Int64) { _ = nimbo_punch_hole(file, off_t(offset), off_t(length)) }

    /// Gives back all but these parts, and a file of which nothing is wanted altogether.
    /// - Returns: how many bytes.
    func keepOnly(_ wanted: RangeSet<Int64>) throws -> Int64 {
        let before = try FileCalls.status(of: file, path)
        guard !wanted.isEmpty else {
            unlink(path)
            return Int64(before.st_blocks) * 512
        }
        for gap in RangeSet(0..<Int64(before.st_size)).subtracting(wanted).ranges {
            free(gap.lowerBound, gap.upperBound - gap.lowerBound)
        }
        return Int64(before.st_blocks - (try FileCalls.status(of: file, path)).st_blocks) * 512
    }
}
