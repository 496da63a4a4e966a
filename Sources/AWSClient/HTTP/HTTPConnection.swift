import AWSCore
import HTTPTypes
import NIOCore
import NIOHTTP1

/// One keep-alive connection: one request at a time.
///
/// Unchecked because all state below `channel` is touched on the channel's event loop only.
final class HTTPConnection: ChannelInboundHandler, @unchecked Sendable {
    typealias InboundIn = HTTPClientResponsePart
    typealias OutboundOut = HTTPClientRequestPart

    struct Failure: Error {
        let reason: HTTPClientError
        /// Not one byte of an answer had arrived.
        let isBeforeResponse: Bool
    }
    struct Answer {
        let response: WireResponse
        let isReusable: Bool
    }
    typealias Outcome = Result<Answer, Failure>

    private struct Exchange {
        let id: UInt64
        let continuation: CheckedContinuation<Outcome, Never>
        var timeout: Scheduled<Void>?
        var head: HTTPResponseHead?
        var body: [UInt8] = []
    }

    let channel: any Channel
    /// Set by the pool, under its lock.
    var idleSince = NIODeadline.now()

    private var context: ChannelHandlerContext?
    private var exchange: Exchange?
    private var lastID: UInt64 = 0
    private var cancelledID: UInt64?
    private var failure: HTTPClientError?
    private let ids = RequestIDs()

    init(channel: any Channel) { self.channel = channel }

    var isActive: Bool { channel.isActive }

    func close() { channel.close(mode: .all, promise: nil) }

    /// Sends a request and collects its answer.
    func execute(_ head: HTTPRequestHead, body: [UInt8], timeout: TimeAmount?) async -> Outcome {
        let id = ids.next()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                channel.eventLoop.execute {
                    self.start(head, body, Exchange(id: id, continuation: continuation), timeout)
                }
            }
        } onCancel: {
            channel.eventLoop.execute { self.cancel(id) }
        }
    }

    private func start(_ head: HTTPRequestHead, _ body: [UInt8], _ new: Exchange, _ timeout: TimeAmount?) {
        assert(exchange == nil, "a connection carries one request at a time")
        if cancelledID == new.id { failure = failure ?? .cancelled }
        guard let context, failure == nil, context.channel.isActive else {
            new.continuation.resume(
                returning: .failure(
                    Failure(reason: failure ?? .connectionClosed("it was idle"), isBeforeResponse: true)))
            return
        }
        exchange = new
        if let timeout {
            exchange?.timeout = context.eventLoop.assumeIsolated().scheduleTask(in: timeout) { self.fail(.timedOut) }
        }
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        if !body.isEmpty {
            context.write(
                wrapOutboundOut(.body(.byteBuffer(context.channel.allocator.buffer(bytes: body)))), promise: nil)
        }
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }

    private func cancel(_ id: UInt64) {
        if exchange?.id == id {
            fail(.cancelled)
        } else if id > lastID {
            cancelledID = id
        }
    }

    /// Ends the exchange, if there is one, and the connection.
    private func fail(_ reason: HTTPClientError) {
        failure = failure ?? reason
        if let ended = exchange {
            exchange = nil
            lastID = ended.id
            ended.timeout?.cancel()
            ended.continuation.resume(
                returning: .failure(Failure(reason: reason, isBeforeResponse: ended.head == nil)))
        }
        context?.close(promise: nil)
    }

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }
    func handlerRemoved(context: ChannelHandlerContext) { self.context = nil }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard exchange != nil else { return }
        switch unwrapInboundIn(data) {
        case .head(let head):
            exchange?.head = head
            if let length = head.headers.first(name: "content-length").flatMap({ Int($0) }) {
                exchange?.body.reserveCapacity(min(length, 64 << 20))
            }
        case .body(let buffer):
            exchange?.body.append(contentsOf: buffer.readableBytesView)
        case .end:
            finish()
        }
    }

    private func finish() {
        guard let ended = exchange, let head = ended.head else { return }
        exchange = nil
        lastID = ended.id
        ended.timeout?.cancel()
        var fields = HTTPFields()
        fields.reserveCapacity(head.headers.count)
        for (name, value) in head.headers {
            if let name = HTTPField.Name(name) { fields.append(HTTPField(name: name, value: value)) }
        }
        let response = WireResponse(status: Int(head.status.code), headers: fields, body: ended.body)
        ended.continuation.resume(returning: .success(Answer(response: response, isReusable: head.isKeepAlive)))
    }

    func channelInactive(context: ChannelHandlerContext) {
        fail(.connectionClosed("by the server"))
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        fail(error is HTTPParserError ? .badResponse("\(error)") : .connectionClosed("\(error)"))
    }
}
