import AWSCore
import HTTPTypes
import HummingbirdCore
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

    public func run() async throws {
        let handler = self.handler
        let limit = maximumBodySize
        let onBound = self.onBound
        let channel = HTTP1Channel { request, writer, _ in
            var parts = request.body.makeAsyncIterator()
            let announced = request.headers.value(.contentLength).flatMap { Int($0) } ?? 0
            var body: [UInt8]? = announced > limit ? nil : []
            if body != nil, request.headers.value(.expect)?.lowercased() == "100-continue" {
                try await writer.writeInformationalHead(HTTPResponse(status: .continue))
            }
            body?.reserveCapacity(min(announced, 1 << 20))
            while let size = body?.count, let part = try await parts.next() {
                if size + part.readableBytes <= limit {
                    body?.append(contentsOf: part.readableBytesView)
                } else {
                    body = nil
                }
            }
            guard let body else {
                try await writer.write(
                    response: Self.tooLarge, body: .init(byteBuffer: ByteBuffer(string: Self.tooLargeText)))
                // What is under way is let in, so that the client comes to read the answer; then the door closes.
                var left = max(limit, 1 << 16)
                while left > 0, let part = try await parts.next() { left -= part.readableBytes }
                throw NIOTooManyBytesError(maxBytes: limit)
            }
            let response = await handler(Self.wireRequest(request, body: body))
            var head = HTTPResponse(status: .init(code: response.status), headerFields: response.headers)
            if response.status != 204, response.status != 304, !head.headerFields.contains(.contentLength) {
                head.headerFields.append(HTTPField(name: .contentLength, value: String(response.body.count)))
            }
            let isHead = request.method == .head
            try await writer.write(
                response: head,
                body: isHead || response.body.isEmpty ? .init() : .init(byteBuffer: ByteBuffer(bytes: response.body)))
        }
        let server = Server(
            childChannelSetup: OnItsLoop(channel: channel),
            configuration: .init(address: .hostname("127.0.0.1", port: port), serverName: nil),
            onServerRunning: { channel in await onBound(channel.localAddress?.port ?? 0) },
            eventLoopGroup: group, logger: logger)
        try await server.run()
    }

    private static let tooLargeText = "Payload Too Large"
    private static let tooLarge = HTTPResponse(
        status: .contentTooLarge, headerFields: [.connection: "close", .contentLength: String(tooLargeText.utf8.count)])

    private static func wireRequest(_ request: Request, body: [UInt8]) -> WireRequest {
        let target = request.head.path ?? "/"
        let cut = target.firstIndex(of: "?")
        var headers = request.head.headerFields
        if let authority = request.head.authority { headers.append(HTTPField(name: hostField, value: authority)) }
        return WireRequest(
            method: request.head.method.rawValue, path: String(cut.map { target[..<$0] } ?? target[...]),
            rawQuery: cut.map { String(target[target.index(after: $0)...]) } ?? "", headers: headers,
            body: body)
    }
}

/// Serves each connection on its own event loop: no thread is crossed between reading a request and writing its answer.
private struct OnItsLoop<Channel: ServerChildChannel>: ServerChildChannel {
    let channel: Channel

    func setup(channel: any NIOCore.Channel, logger: Logger) -> EventLoopFuture<Channel.Value> {
        self.channel.setup(channel: channel, logger: logger)
    }

    func handle(value: Channel.Value, logger: Logger) async {
        await withTaskExecutorPreference(LoopExecutor(value.channel.eventLoop)) {
            await channel.handle(value: value, logger: logger)
        }
    }
}

/// `Host` as an ordinary field: signatures cover it.
private let hostField: HTTPField.Name = HTTPField.Name("Host") ?? .userAgent
