import AWSCore

/// One call of an operation, as its observer sees it.
public struct AWSCall: Sendable {
    public let service: ServiceModel
    public let operation: String
    public let region: String
    /// The table, bucket, queue, topic, function or key it works on.
    public let resource: (name: String, value: String)?
    /// The `X-Amzn-Trace-Id` in force, if any.
    public let trace: String?
}

/// How a call ended, after all its attempts.
public struct AWSCallOutcome: Sendable {
    public let status: Int
    public let requestID: String?
    public let retries: Int
    public let error: AWSError?
}

/// Sees every call of an ``AWSClient``: tracing hooks in here.
public protocol AWSCallObserver: Sendable {
    /// A call begins; nil when this one is not of interest.
    func begin(_ call: AWSCall) -> (any AWSCallSpan)?
}

/// One call under observation.
public protocol AWSCallSpan: Sendable {
    /// The `X-Amzn-Trace-Id` to send with the call.
    var traceHeader: String? { get }
    func end(_ outcome: AWSCallOutcome)
}

/// The trace that the current task works for.
public enum AWSTrace {
    /// An `X-Amzn-Trace-Id` header: `Root=…;Parent=…;Sampled=1`.
    @TaskLocal public static var current: String?
}
