import AWSCore
import NIOCore
import NIOHTTP1
import ServiceLifecycle

/// A client's connection: its requests are answered one after the other, in order.
///
/// All of it happens on the connection's event loop: no thread is crossed between reading a request and writing its
/// answer.
struct HTTPConnection: Sendable {
    private let channel: any Channel
    private let exchange: NIOLoopBound<HTTPExchangeHandler>

    /// To be called on the channel's event loop.
    /// - Parameter maximumBodySize: of requests, bytes.
    init(_ channel: any Channel, maximumBodySize: Int) throws {
        let handler = HTTPExchangeHandler(maximumBodySize: maximumBodySize)
        let pipeline = channel.pipeline.syncOperations
        // Fields of `HTTPFields` have been validated.
        try pipeline.configureHTTPServerPipeline(
            withPipeliningAssistance: false, withErrorHandling: false, withOutboundHeaderValidation: false)
        try pipeline.addHandler(handler)
        self.channel = channel
        exchange = NIOLoopBound(handler, eventLoop: channel.eventLoop)
    }

    /// Returns once the connection is closed. Cancelling cuts it off; a graceful shutdown closes it after the answer that
    /// is due.
    func serve(_ handler: @escaping HTTPServer.Handler) async {
        await withTaskExecutorPreference(LoopExecutor(channel.eventLoop)) {
            await withTaskCancellationHandler {
                await withGracefulShutdownHandler {
                    while let request = await next() {
                        exchange.value.answer(await handler(request))
                    }
                } onGracefulShutdown: {
                    channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
                }
            } onCancel: {
                channel.close(promise: nil)
            }
        }
    }

    private func next() async -> WireRequest? {
        await withCheckedContinuation { exchange.value.next($0) }
    }
}
