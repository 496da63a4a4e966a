import AWSCore
import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTP1
import Testing

@testable import CloudCore

/// When an answer leaves, on an event loop that moves only when it is told to.
@Suite struct HTTPExchangeHandlerTests {
    @Test func answersAreSentWhenTheLoopHasDoneWhatItRead() async throws {
        let (channel, exchange) = try await connection()
        try await channel.testingEventLoop.executeInContext {
            exchange.value.answer(WireResponse(status: 204))
        }
        #expect(try await channel.readOutbound(as: HTTPServerResponsePart.self) == nil)
        await channel.testingEventLoop.run()
        #expect(try await outbound(channel) == 2)
    }

    @Test(arguments: [ChannelEvent.inputClosed as any Sendable, ChannelShouldQuiesceEvent()])
    func anAnswerThatIsWrittenIsSentBeforeTheConnectionCloses(_ event: any Sendable) async throws {
        let (channel, exchange) = try await connection()
        try await channel.testingEventLoop.executeInContext {
            exchange.value.answer(WireResponse(status: 204))
            channel.pipeline.fireUserInboundEventTriggered(event)
        }
        #expect(try await outbound(channel) == 2)
        #expect(!channel.isActive)
        await channel.testingEventLoop.run()
    }

    /// A connection whose first request is in hand.
    private func connection() async throws -> (NIOAsyncTestingChannel, NIOLoopBound<HTTPExchangeHandler>) {
        let channel = NIOAsyncTestingChannel()
        let exchange = try await channel.testingEventLoop.executeInContext {
            let handler = HTTPExchangeHandler(maximumBodySize: 100)
            try channel.pipeline.syncOperations.addHandler(handler)
            return NIOLoopBound(handler, eventLoop: channel.eventLoop)
        }
        try await channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1))
        try await channel.writeInbound(
            HTTPServerRequestPart.head(HTTPRequestHead(version: .http1_1, method: .GET, uri: "/")))
        try await channel.writeInbound(HTTPServerRequestPart.end(nil))
        let request = await withCheckedContinuation { continuation in
            // Not by running the loop, which might still run when there is an answer.
            Task { try await channel.testingEventLoop.executeInContext { exchange.value.next(continuation) } }
        }
        _ = try #require(request)
        return (channel, exchange)
    }

    /// How many parts have been sent.
    private func outbound(_ channel: NIOAsyncTestingChannel) async throws -> Int {
        var count = 0
        while try await channel.readOutbound(as: HTTPServerResponsePart.self) != nil { count += 1 }
        return count
    }
}
