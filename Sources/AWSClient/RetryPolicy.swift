import AWSCore
import Synchronization

/// The SDKs' standard mode: few attempts, exponential backoff with full jitter, and a budget that a failing service
/// uses up.
public struct RetryPolicy: Sendable {
    public var maximumAttempts: Int
    public var baseDelay: Duration
    /// The base when the service asked for less traffic.
    public var throttledBaseDelay: Duration
    public var maximumDelay: Duration

    public init(
        maximumAttempts: Int = 3, baseDelay: Duration = .milliseconds(50),
        throttledBaseDelay: Duration = .milliseconds(500), maximumDelay: Duration = .seconds(20)
    ) {
        self.maximumAttempts = max(1, maximumAttempts)
        self.baseDelay = baseDelay
        self.throttledBaseDelay = throttledBaseDelay
        self.maximumDelay = maximumDelay
    }

    public static let standard = RetryPolicy()
    public static let none = RetryPolicy(maximumAttempts: 1)

    /// How long to wait after attempt `attempt` (from 1) failed; nil when the error is final.
    /// - Parameter random: a number in 0..<1.
    public func delay(after error: AWSError, attempt: Int, random: Double) -> Duration? {
        guard attempt < maximumAttempts, Self.isRetryable(error) else { return nil }
        let base = Self.isThrottling(error) ? throttledBaseDelay : baseDelay
        let ceiling = min(base * (1 << min(attempt - 1, 20)), maximumDelay)
        return .nanoseconds(Int64(Double(ceiling.wholeNanoseconds) * random))
    }

    static func isThrottling(_ error: AWSError) -> Bool {
        error.status == 429 || throttlingCodes.contains(error.code)
    }

    static func isRetryable(_ error: AWSError) -> Bool {
        isThrottling(error) || transientCodes.contains(error.code) || [500, 502, 503, 504].contains(error.status)
    }

    // AWS SDKs and Tools Reference Guide, "Retry behavior".
    private static let throttlingCodes: Set<String> = [
        "BandwidthLimitExceeded", "EC2ThrottledException", "LimitExceededException", "PriorRequestNotComplete",
        "ProvisionedThroughputExceededException", "RequestLimitExceeded", "RequestThrottled",
        "RequestThrottledException", "SlowDown", "ThrottledException", "Throttling", "ThrottlingException",
        "TooManyRequestsException", "TransactionInProgressException",
    ]
    private static let transientCodes: Set<String> = [
        "RequestTimeout", "RequestTimeoutException", "InternalError", AWSError.connectionCode, AWSError.timeoutCode,
    ]
}

/// What all retries of a client may cost together: 500 tokens, five for a retry, earned back by success.
final class RetryBudget: Sendable {
    private static let capacity = 500
    private static let cost = 5
    private let tokens = Mutex(capacity)

    func take() -> Bool {
        tokens.withLock { tokens in
            guard tokens >= Self.cost else { return false }
            tokens -= Self.cost
            return true
        }
    }

    func succeeded(afterRetry: Bool) {
        tokens.withLock { $0 = min(Self.capacity, $0 + (afterRetry ? Self.cost : 1)) }
    }
}

extension AWSError {
    static let connectionCode = "ConnectionError"
    static let timeoutCode = "RequestTimedOut"
    static let cancelledCode = "Cancelled"

    /// A request that got no answer, as an error of the same kind as all others.
    init(_ error: HTTPClientError, endpoint: Endpoint) {
        let code =
            switch error {
            case .timedOut: Self.timeoutCode
            case .cancelled: Self.cancelledCode
            case .clientClosed: "ClientClosed"
            default: Self.connectionCode
            }
        // Status 0: there was no answer.
        self.init(code, "\(endpoint): \(error)", status: 0, fault: error == .cancelled ? .client : .server)
    }
}
