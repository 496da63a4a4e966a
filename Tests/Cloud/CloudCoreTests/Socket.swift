import AWSCore
import CloudCore
import HTTPTypes
import NIOCore
import NIOPosix
import Synchronization
import Testing

/// A socket that sends what it is told and keeps what comes back.
final class Socket: Sendable {
    private final class Collector: ChannelInboundHandler, Sendable {
        typealias InboundIn = ByteBuffer
        let state = Mutex<(text: String, isClosed: Bool)>(("", false))
        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            let piece = String(buffer: unwrapInboundIn(data))
            state.withLock { $0.text += piece }
        }
        func channelInactive(context: ChannelHandlerContext) { state.withLock { $0.isClosed = true } }
        func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
    }

    private let channel: any Channel
    private let collector: Collector

    init(port: Int) async throws {
        let collector = Collector()
        self.collector = collector
        channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture { try channel.pipeline.syncOperations.addHandler(collector) }
            }
            .connect(host: "127.0.0.1", port: port).get()
    }

    var text: String { collector.state.withLock { $0.text } }
    var isClosed: Bool { collector.state.withLock { $0.isClosed } }

    /// Errors show as a closed socket.
    func send(_ text: String) async { try? await channel.writeAndFlush(ByteBuffer(string: text)).get() }
    /// Sends no more, and goes on listening.
    func finish() async { try? await channel.close(mode: .output).get() }
    func close() async { try? await channel.close().get() }
    func answers(_ count: Int) async throws {
        try await until { text.components(separatedBy: "HTTP/1.1 ").count > count }
    }
}

extension String {
    func components(separatedBy separator: String) -> [Substring] {
        split(separator: separator, omittingEmptySubsequences: false)
    }
}

/// Runs a server on a free port while the body runs.
func serving<Value: Sendable>(
    limit: Int = 1 << 20, _ handler: @escaping HTTPServer.Handler, _ body: (Int) async throws -> Value
) async throws -> Value {
    let (ports, bound) = AsyncStream.makeStream(of: Int.self)
    let server = HTTPServer(
        port: 0, maximumBodySize: limit, logger: quiet, onBound: { bound.yield($0) }, handler: handler)
    return try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
            defer { bound.finish() }
            try await server.run()
        }
        defer { group.cancelAll() }
        var iterator = ports.makeAsyncIterator()
        let port = try #require(await iterator.next(), "the server did not start")
        return try await body(port)
    }
}

/// What arrived, told back.
@Sendable func echo(_ request: WireRequest) async -> WireResponse {
    let text =
        "\(request.method) \(request.path)?\(request.rawQuery) \(request.headers.first("host") ?? "-") \(request.body.count)"
    return WireResponse(headers: [.contentType: "text/plain"], body: Array(text.utf8))
}
