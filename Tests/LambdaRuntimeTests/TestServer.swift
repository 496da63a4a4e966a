import NIOConcurrencyHelpers
import NIOCore
import NIOHTTP1
import NIOPosix

/// An HTTP server on a free port that answers with a closure, and can close a connection after it answered.
final class TestServer: Sendable {
    struct Request: Sendable {
        let head: HTTPRequestHead
        let body: String
    }
    struct Reply: Sendable {
        var status = 200
        var headers: [(String, String)] = []
        var body = ""
        /// Close without saying so in the answer, as a server does whose idle timeout has come.
        var closesAfter = false
        var closesInstead = false
        var never = false
    }

    let port: Int
    private let channel: any Channel
    private let log: NIOLockedValueBox<(requests: [Request], connections: Int)>
    var requests: [Request] { log.withLockedValue { $0.requests } }
    var connections: Int { log.withLockedValue { $0.connections } }

    init(_ answer: @escaping @Sendable (Request, Int) -> Reply) async throws {
        let log = NIOLockedValueBox<(requests: [Request], connections: Int)>(([], 0))
        self.log = log
        channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                log.withLockedValue { $0.connections += 1 }
                return channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                    try channel.pipeline.syncOperations.addHandler(
                        Responder { request in
                            let number = log.withLockedValue { log in
                                log.requests.append(request)
                                return log.requests.count
                            }
                            return answer(request, number)
                        })
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        port = channel.localAddress!.port!
    }

    func close() async throws { try await channel.close().get() }

    private final class Responder: ChannelInboundHandler {
        typealias InboundIn = HTTPServerRequestPart
        typealias OutboundOut = HTTPServerResponsePart
        private let answer: @Sendable (Request) -> Reply
        private var head: HTTPRequestHead?
        private var body = ""
        init(_ answer: @escaping @Sendable (Request) -> Reply) { self.answer = answer }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            switch unwrapInboundIn(data) {
            case .head(let head):
                self.head = head
                body = ""
            case .body(let buffer): body += String(buffer: buffer)
            case .end:
                let reply = answer(Request(head: head!, body: body))
                if reply.never { return }
                if reply.closesInstead { return context.close(promise: nil) }
                var headers = HTTPHeaders(reply.headers)
                headers.add(name: "content-length", value: String(reply.body.utf8.count))
                context.write(
                    wrapOutboundOut(
                        .head(.init(version: .http1_1, status: .init(statusCode: reply.status), headers: headers))),
                    promise: nil)
                context.write(wrapOutboundOut(.body(.byteBuffer(.init(string: reply.body)))), promise: nil)
                context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
                if reply.closesAfter { context.close(promise: nil) }
            }
        }
    }
}
