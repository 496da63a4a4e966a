import AWSClient
import AWSCore

/// Whatever carries out AWS operations: ``AWSClient`` in production, a fake in tests.
public protocol AWSCaller: Sendable {
    func call<O: AWSOperation>(_ operation: O.Type, _ input: O.Input) async throws(AWSError) -> O.Output
    /// A URL that performs the operation for whoever holds it, for so many seconds.
    func presign<O: AWSOperation>(_ operation: O.Type, _ input: O.Input, expires: Int) async throws(AWSError) -> String
}

extension AWSClient: AWSCaller {
    public func call<O: AWSOperation>(_ operation: O.Type, _ input: O.Input) async throws(AWSError) -> O.Output {
        try await send(operation, input)
    }
}
