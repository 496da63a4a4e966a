import AWSCore
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle

/// An HTTP/1.1 server on loopback that hands whole requests to a handler.
public struct HTTPServer: Service {
    public typealias Handler = @Sendable (WireRequest) async -> WireResponse

    /// Larger bodies are answered 413 before they are read to the end. Bytes.
    public var maximumBodySize: Int
    private let port: Int
    private let handler: Handler
    private let onBound: @Sendable (Int) async -> Void
    private let group: any EventLoopGroup
    private let logger: Logger

    /// - Parameters:
    ///   - port: 0 takes a free one.
    ///   - onBound: told the port once connections are accepted.
    public init(
        port: Int, maximumBodySize: Int = 64 << 20, group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton,
        logger: Logger, onBound: @escaping @Sendable (Int) async -> Void = { _ in }, handler: @escaping Handler
    ) {
        self.port = port
        self.maximumBodySize = maximumBodySize
        self.group = group
        self.logger = logger
        self.onBound = onBound
        self.handler = handler
    }

    /// Serves until it is cancelled, which cuts connections off, or told to stop gracefully, which lets each finish what
    /// it is about.
    /// - Throws: `IOError` when the port cannot be had.
    public func run() async throws {
        let (connections, accepted) = AsyncStream.makeStream(of: HTTPConnection.self)
        let limit = maximumBodySize
        let server = try await ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 256)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let connection = try HTTPConnection(channel, maximumBodySize: limit)
                    if case .terminated = accepted.yield(connection) { channel.close(promise: nil) }
                }
            }
            .bind(host: "127.0.0.1", port: port).get()
        server.closeFuture.whenComplete { _ in accepted.finish() }
        logger.debug("listening", metadata: ["address": "\(server.localAddress.map { "\($0)" } ?? "")"])

        await withGracefulShutdownHandler {
            await onBound(server.localAddress?.port ?? 0)
            await withDiscardingTaskGroup { group in
                for await connection in connections {
                    group.addTask { [handler] in await connection.serve(handler) }
                }
                server.close(promise: nil)
            }
        } onGracefulShutdown: {
            server.close(promise: nil)
        }
    }
}
