import AWSCore
import NIOCore

/// Limits of this Lambda. Those of AWS have AWS's values (Lambda Developer Guide, "Lambda quotas"); those marked local
/// exist because environments are processes of one machine.
public struct LambdaOptions: Sendable {
    /// Invocations that may run at once in the account.
    public var accountConcurrency = 1000
    /// How long an environment may take until it asks for its first event.
    public var initializationTimeout = Duration.seconds(10)
    /// Local: processes of one function that are started without hesitation. More of them than cores only compete, so a
    /// request beyond waits for the next free one …
    public var eagerEnvironments = max(2, 2 * System.coreCount)
    /// … unless none became free for this long: then the function waits rather than computes, and more processes help.
    public var patience = Duration.milliseconds(200)
    /// Local: processes of one function at most, however long requests wait.
    public var maximumEnvironments = 64
    /// Local: the processes of a function that reads a queue compute only while those that somebody waits for do not.
    /// On AWS they would have processors of their own.
    public var queuesStandBack = true
    /// An environment without work for this long is stopped.
    public var idleLifetime = Duration.seconds(300)
    /// How long a shutdown waits for invocations under way.
    public var shutdownGrace = Duration.seconds(10)

    public init() {}
}

/// AWS Lambda Developer Guide, "Lambda quotas".
enum LambdaLimits {
    static let synchronousPayload = 6 * 1024 * 1024
    static let asynchronousPayload = 1024 * 1024
    /// Reply of a function, with room for AWS's own framing.
    static let response = 6 * 1024 * 1024 + 100
    static let logTail = 4096
    static let environmentVariables = 4096
    /// Bytes of a function's files, and of the ZIP file that brings them.
    static let unzippedCode = 262_144_000
    static let zippedCode = 52_428_800
    static let totalCode = 80_530_636_800
    static let tags = 50
    /// Bytes of `ClientContext` as it is sent, in Base64.
    static let clientContext = 3583
}
