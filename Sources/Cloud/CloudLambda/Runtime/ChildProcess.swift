import FoundationEssentials
import NIOCore
import NIOPosix
import Subprocess
import SystemPackage

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A child in a process group of its own, without input, its output read as lines on an event loop.
enum ChildProcess {
    enum End: Sendable, Hashable {
        case exited(Int32)
        case signaled(Int32)
    }

    /// Runs a program to its end. Cancellation does not end it: ``kill(_:signal:)`` does.
    static func run(
        _ path: String, environment: [String: String], directory: String, eventLoop: any EventLoop,
        onStart: @escaping @Sendable (Int32) -> Void, onLine: @escaping @Sendable (String) -> Void
    ) async throws -> End {
        let pipe = try makePipe()
        let reader: any Channel
        do {
            reader = try await NIOPipeBootstrap(group: eventLoop)
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandler(LogLineHandler(onLine: onLine))
                    }
                }
                .takingOwnershipOfDescriptor(input: pipe.read).get()
        } catch {
            close(pipe.read)
            close(pipe.write)
            throw error
        }
        var options = PlatformOptions()
        options.processGroupID = 0
        let variables = Dictionary(
            uniqueKeysWithValues: environment.map { (Environment.Key(stringLiteral: $0.key), $0.value) })
        do {
            let result = try await Subprocess.run(
                .path(FilePath(path)), environment: .custom(variables), workingDirectory: FilePath(directory),
                platformOptions: options, input: .none,
                output: .fileDescriptor(FileDescriptor(rawValue: pipe.write), closeAfterSpawningProcess: true),
                error: .combinedWithOutput
            ) { execution in
                onStart(Int32(execution.processIdentifier.value))
            }
            // What it left behind goes with it, and then nobody holds the pipe (unless it fled to another session).
            kill(Int32(result.processIdentifier.value), signal: SIGKILL)
            let patience = eventLoop.scheduleTask(in: .seconds(1)) { reader.close(promise: nil) }
            try? await reader.closeFuture.get()
            patience.cancel()
            switch result.terminationStatus {
            case .exited(let code): return .exited(code)
            case .signaled(let signal): return .signaled(signal)
            }
        } catch {
            reader.close(promise: nil)
            throw error
        }
    }

    /// Signals a child's whole group.
    static func kill(_ pid: Int32, signal: Int32) {
        #if canImport(Glibc)
        _ = Glibc.kill(-pid, signal)
        #elseif canImport(Musl)
        _ = Musl.kill(-pid, signal)
        #else
        _ = Darwin.kill(-pid, signal)
        #endif
    }

    /// `SCHED_IDLE`, which the C library shows to GNU sources alone.
    private static let idlePolicy: Int32 = 5

    /// From now on it computes only while nobody else wants the processor; threads that it starts later inherit that.
    /// A policy, not a niceness: libdispatch gives each of its threads a niceness of its own (`man 7 sched`, "SCHED_IDLE").
    static func standBack(_ pid: Int32) {
        #if os(Linux)
        for thread in (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(pid)/task")) ?? [] {
            var parameters = sched_param()
            if let id = Int32(thread) { _ = sched_setscheduler(id, idlePolicy, &parameters) }
        }
        #endif
    }

    /// Whether its first thread does.
    static func standsBack(_ pid: Int32) -> Bool {
        #if os(Linux)
        sched_getscheduler(pid) == idlePolicy
        #else
        false
        #endif
    }

    private static func makePipe() throws -> (read: CInt, write: CInt) {
        let (read, write) = try FileDescriptor.pipe()
        for descriptor in [read, write] { _ = fcntl(descriptor.rawValue, F_SETFD, FD_CLOEXEC) }
        return (read.rawValue, write.rawValue)
    }
}
