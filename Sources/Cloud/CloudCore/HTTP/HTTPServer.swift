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
            var request = request
            let response: WireResponse
            do {
                let body = try await request.collectBody(upTo: limit)
                response = await handler(Self.wireRequest(request, body: body))
            } catch is NIOTooManyBytesError {
                response = WireResponse(
                    status: 413, headers: [.connection: "close"], body: Array("Payload Too Large".utf8))
            }
            var head = HTTPResponse(status: .init(code: response.status), headerFields: response.headers)
            if head.headerFields[.contentLength] == nil, response.status != 204, response.status != 304 {
                head.headerFields[.contentLength] = String(response.body.count)
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

    private static func wireRequest(_ request: Request, body: ByteBuffer) -> WireRequest {
        let target = request.head.path ?? "/"
        let cut = target.firstIndex(of: "?")
        var headers = request.head.headerFields
        if let authority = request.head.authority { headers[hostField] = authority }
        return WireRequest(
            method: request.head.method.rawValue, path: String(cut.map { target[..<$0] } ?? target[...]),
            rawQuery: cut.map { String(target[target.index(after: $0)...]) } ?? "", headers: headers,
            body: Array(body.readableBytesView))
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
