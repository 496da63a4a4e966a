import AWSCore
import HTTPTypes
import NIOCore
import NIOHTTP1

/// Makes whole requests of what the codec reads, and parts for the codec of an answer.
///
/// The pipeline handler before it holds back a request that comes before its predecessor is answered.
final class HTTPExchangeHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private enum State {
        /// Nothing of a request is there.
        case idle
        case reading(HTTPRequestHead, body: [UInt8])
        /// Whole, and nobody has asked for it yet.
        case ready(WireRequest)
        /// With whoever answers it.
        case handling
        /// It was too large. What is under way is let in, so that the client comes to read the answer: as many bytes.
        case refused(left: Int)
        case closed
    }

    private let maximumBodySize: Int
    private var state = State.idle
    private var context: ChannelHandlerContext?
    private var waiter: CheckedContinuation<WireRequest?, Never>?
    /// Of the request that is being answered.
    private var version = HTTPVersion.http1_1
    private var isHead = false
    private var closesAfterAnswer = false

    init(maximumBodySize: Int) { self.maximumBodySize = maximumBodySize }

    // MARK: - For whoever answers

    /// The next request, as soon as it is whole; nil once the connection is closed.
    func next(_ continuation: CheckedContinuation<WireRequest?, Never>) {
        switch state {
        case .ready(let request):
            state = .handling
            continuation.resume(returning: request)
        case .closed: continuation.resume(returning: nil)
        case .idle, .reading, .handling, .refused: waiter = continuation
        }
    }

    /// Sends the answer to the request that was asked for last.
    func answer(_ response: WireResponse) {
        guard let context, case .handling = state else { return }
        state = .idle
        if response.headers[.connection]?.lowercased() == "close" { closesAfterAnswer = true }
        write(response, context)
    }

    // MARK: - From the connection

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
        close()
    }

    func channelInactive(context: ChannelHandlerContext) {
        close()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): begin(head, context)
        case .body(let part): take(part, context)
        case .end: end(context)
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case ChannelEvent.inputClosed = event {
            // It sends no more; what it has sent whole is answered.
            switch state {
            case .handling, .ready: closesAfterAnswer = true
            case .idle, .reading, .refused, .closed: context.close(promise: nil)
            }
        }
        context.fireUserInboundEventTriggered(event)
    }

    /// What is not HTTP has been answered by the handler before.
    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    // MARK: - A request

    private func begin(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        version = head.version
        isHead = head.method == .HEAD
        closesAfterAnswer = !head.isKeepAlive
        let announced = head.headers.first(name: "Content-Length").flatMap { Int($0) } ?? 0
        guard announced <= maximumBodySize else { return refuse(context) }
        if head.headers.first(name: "Expect")?.lowercased() == "100-continue" {
            let told = HTTPResponseHead(version: version, status: .continue)
            context.writeAndFlush(wrapOutboundOut(.head(told)), promise: nil)
        }
        var body: [UInt8] = []
        body.reserveCapacity(min(announced, 1 << 20))
        state = .reading(head, body: body)
    }

    private func take(_ part: ByteBuffer, _ context: ChannelHandlerContext) {
        switch state {
        case .reading(let head, var body):
            guard body.count + part.readableBytes <= maximumBodySize else { return refuse(context) }
            // Not copied: there is one owner.
            state = .idle
            body.append(contentsOf: part.readableBytesView)
            state = .reading(head, body: body)
        case .refused(let left):
            state = .refused(left: left - part.readableBytes)
            if left < part.readableBytes { context.close(promise: nil) }
        case .idle, .ready, .handling, .closed: break
        }
    }

    private func end(_ context: ChannelHandlerContext) {
        switch state {
        case .reading(let head, let body):
            let request = WireRequest(head, body: body)
            if let waiter {
                self.waiter = nil
                state = .handling
                waiter.resume(returning: request)
            } else {
                state = .ready(request)
            }
        case .refused: context.close(promise: nil)
        case .idle, .ready, .handling, .closed: break
        }
    }

    private func refuse(_ context: ChannelHandlerContext) {
        state = .refused(left: max(maximumBodySize, 1 << 16))
        closesAfterAnswer = false
        isHead = false
        write(
            WireResponse(status: 413, headers: [.connection: "close"], body: Array("Payload Too Large".utf8)), context)
    }

    private func close() {
        state = .closed
        waiter?.resume(returning: nil)
        waiter = nil
    }

    // MARK: - An answer

    private func write(_ response: WireResponse, _ context: ChannelHandlerContext) {
        var head = HTTPResponseHead(version: version, status: .init(statusCode: response.status))
        head.headers.reserveCapacity(response.headers.count + 2)
        for field in response.headers { head.headers.add(name: field.name.rawName, value: field.value) }
        if response.status != 204, response.status != 304, !response.headers.contains(.contentLength) {
            head.headers.add(name: "Content-Length", value: String(response.body.count))
        }
        if closesAfterAnswer, !response.headers.contains(.connection) {
            head.headers.add(name: "Connection", value: "close")
        } else if version == .http1_0, !closesAfterAnswer {
            head.headers.add(name: "Connection", value: "keep-alive")
        }
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        if !isHead, !response.body.isEmpty {
            var body = context.channel.allocator.buffer(capacity: response.body.count)
            body.writeBytes(response.body)
            context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
        }
        guard closesAfterAnswer else {
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
            return
        }
        let channel = context.channel
        context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in channel.close(promise: nil) }
    }
}

extension WireRequest {
    /// The head as it was read. A target with a scheme and a host, as a proxy is asked, is taken for its path (RFC 9112,
    /// section 3.2.2).
    fileprivate init(_ head: HTTPRequestHead, body: [UInt8]) {
        var target = head.uri[...]
        if target.utf8.first != UInt8(ascii: "/"), let colon = target.firstIndex(of: ":"),
            target[colon...].hasPrefix("://")
        {
            let authority = target[target.index(colon, offsetBy: 3)...]
            target = authority.firstIndex { $0 == "/" || $0 == "?" }.map { authority[$0...] } ?? "/"
        }
        let cut = target.utf8.firstIndex(of: UInt8(ascii: "?"))
        let path = cut.map { target[..<$0] } ?? target
        var headers = HTTPFields()
        headers.reserveCapacity(head.headers.count)
        for (name, value) in head.headers {
            // What is no name has been refused by the decoder.
            guard let name = HTTPField.Name(name) else { continue }
            headers.append(HTTPField(name: name, value: value))
        }
        self.init(
            method: head.method.rawValue, path: path.isEmpty ? "/" : String(path),
            rawQuery: cut.map { String(target[target.index(after: $0)...]) } ?? "", headers: headers, body: body)
    }
}
