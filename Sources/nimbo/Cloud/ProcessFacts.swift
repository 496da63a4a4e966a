#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What the kernel tells of a process of ours; nothing on systems without /proc.
enum ProcessFacts {
    /// Bytes.
    static func residentMemory(_ process: Int) -> Int? {
        guard let text = read("/proc/\(process)/status") else { return nil }
        for line in text.split(separator: "\n") where line.hasPrefix("VmRSS:") {
            return Int(line.filter(\.isNumber)).map { $0 * 1024 }
        }
        return nil
    }

    /// How many execution environments each function has: children that were told a function's name.
    static func functionEnvironments(_ process: Int) -> [String: Int]? {
        guard let folder = opendir("/proc") else { return nil }
        defer { closedir(folder) }
        var counts: [String: Int] = [:]
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard let child = Int(name), parent(of: child) == process,
                let function = functionName(read("/proc/\(child)/environ") ?? "")
            else { continue }
            counts[function, default: 0] += 1
        }
        return counts
    }

    private static func parent(of process: Int) -> Int? {
        guard let text = read("/proc/\(process)/stat"), let end = text.lastIndex(of: ")") else { return nil }
        let fields = text[text.index(after: end)...].split(separator: " ")
        return fields.count > 1 ? Int(fields[1]) : nil
    }

    static func functionName(_ environment: String) -> String? {
        let prefix = "AWS_LAMBDA_FUNCTION_NAME="
        return environment.split(separator: "\0").first { $0.hasPrefix(prefix) }.map {
            String($0.dropFirst(prefix.count))
        }
    }

    /// A small file, whole; nil when it cannot be read.
    static func read(_ path: String) -> String? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
