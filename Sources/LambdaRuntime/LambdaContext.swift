import AWSCore
import Logging

/// What one invocation knows about itself.
public struct LambdaContext: Sendable {
    public let requestID: String
    /// When Lambda gives up on this invocation.
    public let deadline: Timestamp
    public let functionARN: String
    /// The `X-Amzn-Trace-Id` of the invocation.
    public let traceID: String?
    /// Carries the request id and the trace id.
    public let logger: Logger
    let clock: any WallClock

    public init(
        requestID: String, deadline: Timestamp, functionARN: String, traceID: String? = nil,
        logger: Logger = Logger(label: "lambda", factory: { _ in SwiftLogNoOpLogHandler() }),
        clock: any WallClock = SystemClock()
    ) {
        self.requestID = requestID
        self.deadline = deadline
        self.functionARN = functionARN
        self.traceID = traceID
        self.logger = logger
        self.clock = clock
    }

    /// How much time is left; never negative.
    public var remainingTime: Duration { max(.zero, deadline - clock.now) }
}
