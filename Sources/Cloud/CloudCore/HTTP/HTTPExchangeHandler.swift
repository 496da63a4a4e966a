import AWSCore
import HTTPTypes
import NIOCore
import NIOHTTP1

/// Makes whole requests of what the decoder reads, and parts for the encoder of an answer.
///
/// Requests that come before their predecessor is answered wait here, in order (RFC 9112, section 9.3.2). NIO's own
/// handler for that stops reading at once, which takes two system calls a request; this one stops when somebody waits.
final class HTTPExchangeHandler: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    /// What an answer has to know of its request.
    private struct Manner {
        var version = HTTPVersion.http1_1
        var isHead = false
        /// No request after it is answered.
        var isLast: Bool

        static let last = Manner(isLast: true)
    }
    /// What comes next on this connection.
    private enum Turn {
        case request(WireRequest, Manner)
        /// Needs nobody to think about it.
        case refusal(status: Int, String)
    }
    private enum Incoming {
        case nothing
        case body([UInt8], of: HTTPRequestHead, Manner)
        /// Of a request that was refused. As many bytes are let in, so that the client comes to read why.
        case unwanted(left: Int)
        /// What follows the last request is not looked at.
        case ignored
    }

    private let maximumBodySize: Int
    private var context: ChannelHandlerContext?
    private var incoming = Incoming.nothing
    private var turns = CircularBuffer<Turn>()
    /// Whoever answers waits for a request.
    private var waiter: CheckedContinuation<WireRequest?, Never>?
    /// Of the request that is being answered.
    private var inHand: Manner?
    private var isReadHeld = false
    private var isFlushDue = false
    private var isClosed = false

    init(maximumBodySize: Int) { self.maximumBodySize = maximumBodySize }

    // MARK: - For whoever answers

    /// The next request, as soon as it is whole; nil once the connection is closed.
    func next(_ continuation: CheckedContinuation<WireRequest?, Never>) {
        waiter = continuation
        advance()
    }

    /// Sends the answer to the request that was asked for last.
    func answer(_ response: WireResponse) {
        guard let context, let manner = inHand else { return }
        inHand = nil
        write(response, manner, context)
        if isReadHeld, turns.isEmpty {
            isReadHeld = false
            context.read()
        }
    }

    /// Hands out the next request, or the news that there is none.
    private func advance() {
        if isClosed {
            waiter?.resume(returning: nil)
            waiter = nil
        }
        guard inHand == nil, let context else { return }
        switch turns.first {
        case .request(let request, let manner):
            guard let waiter else { return }
            turns.removeFirst()
            self.waiter = nil
            inHand = manner
            waiter.resume(returning: request)
        case .refusal(let status, let text):
            turns.removeFirst()
            write(WireResponse(status: status, body: Array(text.utf8)), .last, context)
        case nil: break
        }
    }

    // MARK: - From the connection

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
        isClosed = true
        advance()
    }

    func channelInactive(context: ChannelHandlerContext) {
        isClosed = true
        advance()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): begin(head, context)
        case .body(let part): take(part, context)
        case .end: end(context)
        }
    }

    func read(context: ChannelHandlerContext) {
        if turns.isEmpty { context.read() } else { isReadHeld = true }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        // It sends no more; what it has sent whole is answered.
        case ChannelEvent.inputClosed: endAfter(turns.count, context)
        // The server stops: what is being answered, or being read, is the last.
        case is ChannelShouldQuiesceEvent:
            switch incoming {
            case .body(let body, let head, var manner):
                manner.isLast = true
                incoming = .body(body, of: head, manner)
            case .nothing, .unwanted, .ignored: endAfter(inHand == nil ? min(1, turns.count) : 0, context)
            }
        default: context.fireUserInboundEventTriggered(event)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard error is HTTPParserError else { return close(context) }
        if case .ignored = incoming { return }
        incoming = .ignored
        add(.refusal(status: 400, ""))
    }

    /// Closes the connection once that many requests, beside the one in hand, are answered.
    private func endAfter(_ count: Int, _ context: ChannelHandlerContext) {
        incoming = .ignored
        turns.removeLast(turns.count - count)
        if case .request(let request, var manner) = turns.last {
            manner.isLast = true
            turns[turns.index(before: turns.endIndex)] = .request(request, manner)
        } else if turns.isEmpty {
            if inHand == nil { close(context) } else { inHand?.isLast = true }
        }
    }

    // MARK: - A request

    private func begin(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        if case .ignored = incoming { return }
        let announced = head.headers.first(name: "Content-Length").flatMap { Int($0) } ?? 0
        guard announced <= maximumBodySize else { return refuse() }
        if head.headers.first(name: "Expect")?.lowercased() == "100-continue", inHand == nil, turns.isEmpty {
            let told = HTTPResponseHead(version: head.version, status: .continue)
            context.writeAndFlush(wrapOutboundOut(.head(told)), promise: nil)
        }
        var body: [UInt8] = []
        body.reserveCapacity(min(announced, 1 << 20))
        let manner = Manner(version: head.version, isHead: head.method == .HEAD, isLast: !head.isKeepAlive)
        incoming = .body(body, of: head, manner)
    }

    private func take(_ part: ByteBuffer, _ context: ChannelHandlerContext) {
        switch incoming {
        case .body(var body, let head, let manner):
            guard body.count + part.readableBytes <= maximumBodySize else { return refuse() }
            // Not copied: there is one owner.
            incoming = .nothing
            body.append(contentsOf: part.readableBytesView)
            incoming = .body(body, of: head, manner)
        case .unwanted(let left):
            incoming = .unwanted(left: left - part.readableBytes)
            if left < part.readableBytes { close(context) }
        case .nothing, .ignored: break
        }
    }

    private func end(_ context: ChannelHandlerContext) {
        switch incoming {
        case .body(let body, let head, let manner):
            incoming = manner.isLast ? .ignored : .nothing
            add(.request(WireRequest(head, body: body), manner))
        case .unwanted:
            incoming = .ignored
            if turns.isEmpty { close(context) }
        case .nothing, .ignored: break
        }
    }

    private func refuse() {
        incoming = .unwanted(left: max(maximumBodySize, 1 << 16))
        add(.refusal(status: 413, "Payload Too Large"))
    }

    private func add(_ turn: Turn) {
        turns.append(turn)
        advance()
    }

    // MARK: - An answer

    private func write(_ response: WireResponse, _ manner: Manner, _ context: ChannelHandlerContext) {
        let isLast = manner.isLast || response.headers.value(.connection)?.lowercased() == "close"
        var head = HTTPResponseHead(version: manner.version, status: .init(statusCode: response.status))
        head.headers.reserveCapacity(response.headers.count + 2)
        for field in response.headers { head.headers.add(name: field.name.rawName, value: field.value) }
        if response.status != 204, response.status != 304, !response.headers.contains(.contentLength) {
            head.headers.add(name: "Content-Length", value: String(response.body.count))
        }
        if isLast, !response.headers.contains(.connection) {
            head.headers.add(name: "Connection", value: "close")
        } else if manner.version == .http1_0, !isLast {
            head.headers.add(name: "Connection", value: "keep-alive")
        }
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        if !manner.isHead, !response.body.isEmpty {
            var body = context.channel.allocator.buffer(capacity: response.body.count)
            body.writeBytes(response.body)
            context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
        }
        guard isLast else {
            context.write(wrapOutboundOut(.end(nil)), promise: nil)
            flushSoon(context)
            return
        }
        turns.removeAll()
        // Who is still sending is let finish: a connection that is closed before loses the answer.
        if case .unwanted = incoming {
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
            return
        }
        incoming = .ignored
        let channel = context.channel
        context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in channel.close(promise: nil) }
    }

    /// Sends what is written once the loop has done what it has read. A client of many connections is woken once for the
    /// answers to requests that came together, not at each while the next is computed: a wakeup costs more than a write.
    private func flushSoon(_ context: ChannelHandlerContext) {
        guard !isFlushDue else { return }
        isFlushDue = true
        context.eventLoop.assumeIsolated().execute {
            self.isFlushDue = false
            self.context?.flush()
        }
    }

    /// Closes the connection; an answer that is written and not yet sent goes before.
    private func close(_ context: ChannelHandlerContext) {
        if isFlushDue { context.flush() }
        context.close(promise: nil)
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
