import AWSClient
import AWSCore
import HTTPTypes
import JSON
import Logging
import NIOCore

/// The loop of a custom runtime: asks for the next event, handles it, answers; until Lambda freezes or ends us.
///
/// Source: AWS Lambda Developer Guide, "Using the Lambda runtime API for custom runtimes".
public struct LambdaRuntime<Handler: LambdaHandler>: Sendable {
    private let makeHandler: @Sendable () async throws -> Handler
    private let environment: [String: String]
    private let clock: any WallClock
    private let logger: Logger
    private let group: (any EventLoopGroup)?

    /// - Parameter makeHandler: runs once before the first event; what it throws becomes an init error.
    public init(
        environment: [String: String], clock: any WallClock = SystemClock(), logger: Logger? = nil,
        eventLoopGroup: (any EventLoopGroup)? = nil, makeHandler: @escaping @Sendable () async throws -> Handler
    ) {
        self.makeHandler = makeHandler
        self.environment = environment
        self.clock = clock
        self.logger = logger ?? JSONLogHandler.logger(environment: environment)
        group = eventLoopGroup
    }

    public init(
        handler: Handler, environment: [String: String], clock: any WallClock = SystemClock(), logger: Logger? = nil,
        eventLoopGroup: (any EventLoopGroup)? = nil
    ) {
        self.init(environment: environment, clock: clock, logger: logger, eventLoopGroup: eventLoopGroup) { handler }
    }

    /// Serves events until the task is cancelled, which returns, or the Runtime API fails, which throws.
    public func run() async throws {
        guard let api = environment["AWS_LAMBDA_RUNTIME_API"], let endpoint = Endpoint(api) else {
            throw LambdaRuntimeError("AWS_LAMBDA_RUNTIME_API is not set: this program runs on Lambda or under nimbo.")
        }
        var configuration = HTTPClient.Configuration()
        configuration.maximumConnections = 1
        // Lambda freezes us between events; the connection outlives that.
        configuration.idleTimeout = .seconds(24 * 3600)
        let client = RuntimeAPIClient(
            http: HTTPClient(eventLoopGroup: group, configuration: configuration), endpoint: endpoint)
        do {
            try await serve(client)
        } catch {
            await client.shutdown()
            if Task.isCancelled { return }
            throw error
        }
        await client.shutdown()
    }

    private func serve(_ client: RuntimeAPIClient) async throws {
        let handler: Handler
        do {
            handler = try await makeHandler()
        } catch {
            try? await client.reportInitError(error)
            throw error
        }
        while !Task.isCancelled {
            let invocation = try await client.next()
            try await answer(invocation, handler, client)
        }
    }

    private func answer(_ invocation: Invocation, _ handler: Handler, _ client: RuntimeAPIClient) async throws {
        var logger = self.logger
        logger[metadataKey: "requestId"] = .string(invocation.requestID)
        if let trace = invocation.traceID { logger[metadataKey: "traceId"] = .string(trace) }
        let context = LambdaContext(
            requestID: invocation.requestID, deadline: invocation.deadline, functionARN: invocation.functionARN,
            traceID: invocation.traceID, logger: logger, clock: clock)
        let reply: [UInt8]
        do {
            reply = try await AWSTrace.$current.withValue(invocation.traceID) {
                try await handler.handle(invocation.event, context: context)
            }
        } catch {
            logger.error("invocation.failed", metadata: ["error": "\(error)"])
            try await client.report(error, for: invocation)
            return
        }
        try await client.respond(reply, to: invocation)
    }
}

/// Why the runtime stopped.
public struct LambdaRuntimeError: Error, Hashable, CustomStringConvertible {
    public let description: String
    public init(_ description: String) { self.description = description }
}
