import AWSCore
import NIOCore
import NIOPosix

/// The X-Ray daemon's UDP half: takes `{"format": "json", "version": 1}`, a line feed and a segment document.
///
/// Source: X-Ray Developer Guide, "Sending segment documents to the X-Ray daemon".
struct SegmentDaemon: Sendable {
    private let channel: any Channel

    /// - Parameter receive: called on an event loop for each document; it must not block.
    static func bind(
        group: any EventLoopGroup, receive: @escaping @Sendable ([UInt8]) -> Void
    ) async throws -> SegmentDaemon {
        let channel = try await DatagramBootstrap(group: group)
            // Bursts wait in the kernel; a datagram is a document, up to 64 KB.
            .channelOption(.socketOption(.so_rcvbuf), value: 4 << 20)
            .channelOption(.recvAllocator, value: FixedSizeRecvByteBufferAllocator(capacity: 65_536))
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Handler(receive: receive))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        return SegmentDaemon(channel: channel)
    }

    var port: Int { channel.localAddress?.port ?? 0 }

    func close() async { try? await channel.close().get() }

    private final class Handler: ChannelInboundHandler {
        typealias InboundIn = AddressedEnvelope<ByteBuffer>
        private let receive: @Sendable ([UInt8]) -> Void

        init(receive: @escaping @Sendable ([UInt8]) -> Void) { self.receive = receive }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            let bytes = unwrapInboundIn(data).data.readableBytesView
            guard let feed = bytes.firstIndex(of: 0x0A) else { return }
            let document = bytes[(feed + 1)...]
            if !document.isEmpty { receive(Array(document)) }
        }

        /// A datagram that could not be read is lost; the socket goes on.
        func errorCaught(context: ChannelHandlerContext, error: any Error) {}
    }
}
