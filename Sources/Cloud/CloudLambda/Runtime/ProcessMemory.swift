#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// How much memory a child used, from the kernel.
enum ProcessMemory {
    /// Peak resident size in MB, from `/proc/PID/status`; nil where there is none.
    static func peak(of pid: Int32) -> Int? {
        let descriptor = open("/proc/\(pid)/status", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        // The kernel writes the line in the first kilobyte. Bytes, not characters: this happens after every invocation.
        let status = [UInt8](unsafeUninitializedCapacity: 2048) { buffer, count in
            count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
        }
        guard let line = status.firstRange(of: Array("VmHWM:".utf8)) else { return nil }
        let digits = status[line.upperBound...].drop { !(48...57).contains($0) }.prefix { (48...57).contains($0) }
        guard !digits.isEmpty else { return nil }
        let kilobytes = digits.reduce(0) { $0 * 10 + Int($1 - 48) }
        return (kilobytes + 1023) / 1024
    }
}
