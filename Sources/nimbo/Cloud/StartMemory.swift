import FoundationEssentials

#if os(Linux)
import Glibc
#endif

/// What only the start needed.
enum StartMemory {
    /// Gives back the pages of the program that nothing has read since.
    ///
    /// The start runs through most of the program once. Its pages stay mapped although an idle cloud needs few of them;
    /// one that is needed again comes back from the page cache (`man 2 madvise`, "MADV_DONTNEED": the pages are
    /// unmodified and of the file).
    static func release() {
        #if os(Linux)
        guard let maps = ProcessFacts.read("/proc/self/maps"),
            let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        else { return }
        for line in maps.split(separator: "\n") where line.hasSuffix(" \(program)") {
            guard let range = codeRange(String(line)) else { continue }
            madvise(UnsafeMutableRawPointer(bitPattern: range.lowerBound), range.count, MADV_DONTNEED)
        }
        #endif
    }

    /// The addresses of a line of `/proc/PID/maps` when they hold code; what else is read-only may have been relocated,
    /// and would not come back as it was. `man 5 proc_pid_maps`.
    static func codeRange(_ line: String) -> Range<UInt>? {
        let fields = line.split(separator: " ", maxSplits: 2)
        guard fields.count == 3, fields[1].hasPrefix("r-x") else { return nil }
        let ends = fields[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
        guard ends.count == 2, ends[0] < ends[1] else { return nil }
        return ends[0]..<ends[1]
    }
}
