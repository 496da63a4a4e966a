import JSON

/// An error as an AWS service answers it: a code for programs, a message for people.
public struct AWSError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Whose fault it is; decides whether a client retries.
    public enum Fault: String, Sendable { case client = "Client", server = "Server" }

    /// The error's shape name, such as `ResourceNotFoundException`.
    public var code: String
    public var message: String
    /// The HTTP status.
    public var status: Int
    public var fault: Fault
    /// The code that awsQuery-compatible services also send, such as `AWS.SimpleQueueService.NonExistentQueue`.
    public var queryCode: String?
    /// Further members of the error's shape, such as `CancellationReasons` or `Item`.
    public var details: Document?
    /// Headers that go with the error, such as the `ETag` of a 304 or the `Content-Range` of a 416.
    public var headers: [String: String] = [:]

    public init(
        _ code: String, _ message: String, status: Int = 400, fault: Fault? = nil, queryCode: String? = nil,
        details: Document? = nil
    ) {
        self.code = code
        self.message = message
        self.status = status
        self.fault = fault ?? (status >= 500 ? .server : .client)
        self.queryCode = queryCode
        self.details = details
    }

    public var description: String { "\(code): \(message)" }
}

/// The errors every AWS service may answer. Source: "Common Error Types" in each service's API reference.
extension AWSError {
    public static func accessDenied(_ message: String) -> AWSError {
        AWSError("AccessDeniedException", message, status: 400)
    }
    public static func validation(_ message: String) -> AWSError { AWSError("ValidationException", message) }
    public static func serialization(_ message: String) -> AWSError { AWSError("SerializationException", message) }
    public static func unknownOperation(_ name: String) -> AWSError {
        AWSError("UnknownOperationException", "The operation \(name) is not known or not built here yet.")
    }
    public static func internalFailure(
        _ message: String = "The request processing has failed because of an unknown error."
    )
        -> AWSError
    {
        AWSError("InternalFailure", message, status: 500)
    }
    public static let requestEntityTooLarge = AWSError(
        "RequestEntityTooLargeException", "The request body is larger than this service accepts.", status: 413)
}
