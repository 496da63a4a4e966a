import NIOCore
import NIOHTTP1
import NIOPosix

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// How to answer one request of a runtime, at once or when there is an event.
struct RuntimeResponder: Sendable {
    let channel: any Channel
    let keepAlive: Bool

    func send(_ buffer: ByteBuffer) {
        if keepAlive {
            channel.writeAndFlush(buffer, promise: nil)
        } else {
            let channel = self.channel
            channel.writeAndFlush(buffer).whenComplete { _ in channel.close(promise: nil) }
        }
    }

    func send(status: String, _ body: String) {
        var buffer = channel.allocator.buffer(capacity: 160 + body.utf8.count)
        buffer.writeString("HTTP/1.1 \(status)\r\nContent-Type: application/json\r\n")
        if !keepAlive { buffer.writeString("Connection: close\r\n") }
        buffer.writeString("Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
        send(buffer)
    }

    func sendError(status: String, type: String, _ message: String) {
        send(status: status, #"{"errorMessage":"\#(message)","errorType":"\#(type)"}"#)
    }
}

/// The Runtime API of one environment: reads HTTP requests and hands them on. Answers go out as bytes, without another
/// codec: every request of the shop passes here.
///
/// Source: AWS Lambda Developer Guide, "Using the Lambda runtime API for custom runtimes".
final class RuntimeAPIHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = ByteBuffer

    private static let prefix = "/2018-06-01/runtime/"
    private let environment: ExecutionEnvironment
    private var head: HTTPRequestHead?
    private var body = ByteBuffer()
    private var isTooLarge = false

    init(environment: ExecutionEnvironment) { self.environment = environment }

    /// Opens the Runtime API of an environment, on a port that is free.
    static func listen(for environment: ExecutionEnvironment, on eventLoop: any EventLoop) async throws -> any Channel {
        try await ServerBootstrap(group: eventLoop)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.socketOption(.init(rawValue: CInt(TCP_NODELAY))), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandlers([
                        ByteToMessageHandler(HTTPRequestDecoder()), RuntimeAPIHandler(environment: environment),
                    ])
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            self.head = head
            body.clear()
            isTooLarge = false
            if head.headers.contains(name: "Expect") {
                context.writeAndFlush(
                    wrapOutboundOut(ByteBuffer(string: "HTTP/1.1 100 Continue\r\n\r\n")), promise: nil)
            }
        case .body(var part):
            if body.readableBytes + part.readableBytes > LambdaLimits.response {
                isTooLarge = true
            } else if body.readableBytes == 0 {
                body = part
            } else {
                body.writeBuffer(&part)
            }
        case .end:
            guard let head else { return }
            self.head = nil
            answer(head, RuntimeResponder(channel: context.channel, keepAlive: head.isKeepAlive))
            body = ByteBuffer()
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        environment.connectionClosed(context.channel)
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    private func answer(_ head: HTTPRequestHead, _ responder: RuntimeResponder) {
        guard head.uri.hasPrefix(Self.prefix) else {
            responder.sendError(status: "404 Not Found", type: "NotFound", "There is no such path.")
            return
        }
        let path = head.uri.dropFirst(Self.prefix.count)
        switch (head.method, path) {
        case (.GET, "invocation/next"): environment.next(responder)
        case (.POST, "init/error"):
            environment.failInitialization(Array(body.readableBytesView), type: errorType(head))
            responder.send(status: "202 Accepted", #"{"status":"OK"}"#)
        default:
            let parts = path.split(separator: "/")
            guard head.method == .POST, parts.count == 3, parts[0] == "invocation" else {
                responder.sendError(status: "404 Not Found", type: "NotFound", "There is no such path.")
                return
            }
            switch parts[2] {
            case "response" where isTooLarge:
                environment.refuseResponse(String(parts[1]), responder)
            case "response":
                environment.complete(String(parts[1]), Array(body.readableBytesView), isError: false, responder)
            case "error":
                environment.complete(String(parts[1]), Array(body.readableBytesView), isError: true, responder)
            default: responder.sendError(status: "404 Not Found", type: "NotFound", "There is no such path.")
            }
        }
    }

    private func errorType(_ head: HTTPRequestHead) -> String? {
        head.headers.first(name: "Lambda-Runtime-Function-Error-Type")
    }
}

/// Cuts a child's output into lines.
final class LogLineHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    /// Longer lines are cut: an event of CloudWatch Logs holds no more. Bytes.
    private static let maximumLine = 256 * 1024
    private let onLine: @Sendable (String) -> Void
    private var rest: [UInt8] = []

    init(onLine: @escaping @Sendable (String) -> Void) { self.onLine = onLine }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let buffer = unwrapInboundIn(data)
        var bytes = buffer.readableBytesView[...]
        while let end = bytes.firstIndex(of: 0x0A) {
            emit(bytes[..<end])
            bytes = bytes[(end + 1)...]
        }
        rest.append(contentsOf: bytes)
        if rest.count >= Self.maximumLine { emit(rest[0..<0]) }
    }

    func channelInactive(context: ChannelHandlerContext) {
        if !rest.isEmpty { emit(rest[0..<0]) }
        context.fireChannelInactive()
    }

    private func emit(_ bytes: some Collection<UInt8>) {
        if rest.isEmpty {
            onLine(String(decoding: bytes, as: UTF8.self))
        } else {
            rest.append(contentsOf: bytes)
            onLine(String(decoding: rest, as: UTF8.self))
            rest.removeAll()
        }
    }
}
