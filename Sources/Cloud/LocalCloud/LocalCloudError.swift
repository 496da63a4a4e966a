/// Why the cloud does not start, and what to do about it.
public enum LocalCloudError: Error, Sendable, Hashable, CustomStringConvertible {
    /// - Parameter process: the other's id, when it is known.
    case alreadyRunning(directory: String, process: Int?)
    case portInUse(Int, option: String)
    case directoryUnusable(String, reason: String)
    case fileUnusable(String, reason: String)
    /// A function of the template has no program yet.
    case codeMissing(file: String, line: Int, folder: String)
    /// Something to begin with could not be put in its place.
    case seedFailed(String, reason: String)

    public var description: String {
        switch self {
        case .alreadyRunning(let directory, let process):
            let who = process.map { " (process \($0))" } ?? ""
            let how = process.map { "Stop it with: kill -INT \($0)" } ?? "Stop it first"
            return "another nimbo\(who) runs on \(directory). \(how); or give this one a folder of its own: --data-dir"
        case .portInUse(let port, let option):
            return
                "port \(port) is in use by another program. Stop that one, or choose another port: \(option) \(port + 1) (\(option) 0 takes any free one)"
        case .directoryUnusable(let path, let reason): return "the data directory \(path) cannot be used: \(reason)"
        case .fileUnusable(let path, let reason): return "\(path): \(reason)"
        case .codeMissing(let file, let line, let folder):
            return "\(file):\(line): there is no program in \(folder). Build the functions with: make package"
        case .seedFailed(let what, let reason): return "\(what): \(reason)"
        }
    }
}
