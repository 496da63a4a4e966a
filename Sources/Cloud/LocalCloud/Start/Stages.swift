#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif
import CloudCore
import Logging
import NIOCore
import ServiceLifecycle

/// A cloud service's background work: begins when the template is there, ends by cancellation.
struct Background: Service {
    private let service: any CloudService
    private let start: Latch<Void>

    init(_ service: any CloudService, after start: Latch<Void>) {
        self.service = service
        self.start = start
    }

    func run() async throws {
        try await cancelWhenGracefulShutdown {
            do {
                try await start.value()
                try await service.run()
            } catch is CancellationError {
                return
            }
        }
        // A group that stops takes it amiss when one ends before its turn; most services have no background work.
        try? await gracefulShutdown()
    }
}

/// A piece of work that ends by itself; asked to stop, it is cancelled.
struct Errand: Service {
    private let work: @Sendable () async throws -> Void

    init(_ work: @escaping @Sendable () async throws -> Void) { self.work = work }

    func run() async throws {
        try await cancelWhenGracefulShutdown {
            do { try await work() } catch is CancellationError { return }
        }
    }
}

/// A server that, asked to stop, finishes the requests inside, but not those that take longer than `grace`.
struct Draining: Service {
    private let service: any Service
    private let grace: Duration

    init(_ service: any Service, grace: Duration) {
        self.service = service
        self.grace = grace
    }

    func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await service.run() }
            group.addTask {
                try? await gracefulShutdown()
                try? await Task.sleep(for: grace)
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }
}

/// An HTTP server that says which port it got, or which port is taken.
struct BoundServer: Service {
    let port: Int
    /// The command line's option for this port.
    let option: String
    let logger: Logger
    let bound: Latch<Int>
    let handler: HTTPServer.Handler

    func run() async throws {
        let bound = self.bound
        let server = HTTPServer(port: port, logger: logger, onBound: { bound.open($0) }, handler: handler)
        do {
            try await server.run()
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw LocalCloudError.portInUse(port, option: option)
        } catch let error as IOError where error.errnoCode == EACCES {
            throw LocalCloudError.fileUnusable(
                "port \(port)", reason: "this user may not listen there; choose one above 1023: \(option)")
        }
    }
}
