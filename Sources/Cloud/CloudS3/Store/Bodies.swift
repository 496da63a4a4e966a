import AWSCore
import CloudCore
import Dispatch

/// The bodies that are too large for a row, each by the name that its row knows: middling ones in a log, large ones in
/// files of their own.
final class Bodies: Sendable {
    private let files: BodyFiles
    private let log: BodyLog
    private let store: ObjectStore
    private let random: any RandomSource
    private let isPowerSafe: Bool
    /// The last segment of the log before this run.
    private let lastSegment: Int64
    private let queue = DispatchQueue(label: "nimbo.s3.bodies", attributes: .concurrent)

    init(directory: String, of store: ObjectStore, _ settings: CloudSettings) throws {
        self.store = store
        random = settings.random
        isPowerSafe = settings.durability == .full
        files = try BodyFiles(directory: directory + "/s3")
        lastSegment = try store.lastSegment()
        log = try BodyLog(directory: directory + "/s3.segments", durability: settings.durability) {
            try await store.nextSegment()
        }
    }

    /// Writes a body and returns its name once it is as safe as the rows are. The caller says `release` when the row is
    /// committed or given up.
    func write(_ bytes: [UInt8]) async throws -> String {
        guard bytes.count > BodyLog.limit else {
            let span = try await log.append(bytes)
            if isPowerSafe { try await run { try self.log.sync(span) } }
            return span.name
        }
        let name = random.uuid()
        try await run { try self.files.write(bytes, as: name) }
        return name
    }

    func release(_ name: String) { files.release(name) }

    func read(_ name: String) async throws -> [UInt8] {
        if let span = BodyLog.Span(name: name) { return try log.read(span) }
        return try await run { try self.files.read(name) }
    }

    /// Removes bodies whose rows are gone.
    func remove(_ names: [String]) {
        guard !names.isEmpty else { return }
        queue.async {
            for name in names {
                if let span = BodyLog.Span(name: name) { self.log.free(span) } else { self.files.remove(name) }
            }
        }
    }

    /// What a crash left behind.
    struct Swept: Sendable, Equatable {
        var files = 0
        /// Bytes of the log.
        var bytes: Int64 = 0
    }

    func sweep() async throws -> Swept {
        try await run {
            Swept(
                files: try self.files.sweep { try self.store.knownFiles(among: $0) },
                bytes: try self.log.sweep(upTo: self.lastSegment) { try self.store.eachSpan($0) })
        }
    }

    /// Runs blocking calls away from the threads that serve requests.
    private func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result(catching: work)) }
        }
    }
}
