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
        let variables = Dictionary(uniqueKeysWithValues: environment.map { (Environment.Key(stringLiteral: $0.key), $0.value) })
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

    #if canImport(Glibc)
    private static let oneProcess = __priority_which_t(PRIO_PROCESS.rawValue)
    #else
    private static let oneProcess = PRIO_PROCESS
    #endif

    /// Threads that the child starts later inherit it.
    static func setNiceness(_ pid: Int32, _ niceness: Int32) {
        if niceness != 0 { _ = setpriority(oneProcess, id_t(pid), self.niceness(0) + niceness) }
    }

    /// Of a process; 0 is this one.
    static func niceness(_ pid: Int32) -> Int32 { getpriority(oneProcess, id_t(pid)) }

    private static func makePipe() throws -> (read: CInt, write: CInt) {
        let (read, write) = try FileDescriptor.pipe()
        for descriptor in [read, write] { _ = fcntl(descriptor.rawValue, F_SETFD, FD_CLOEXEC) }
        return (read.rawValue, write.rawValue)
    }
}
