import AWSCore
import CloudCore
import ShopAWS

/// The shop's repositories on the services of this process: no socket, no signature.
struct RegistryCaller: AWSCaller {
    let registry: ServiceRegistry

    /// How often a throttled call is made: as an SDK does, but at once.
    private static let attempts = 20

    func call<O: AWSOperation>(_ operation: O.Type, _ input: O.Input) async throws(AWSError) -> O.Output {
        var attempt = 1
        while true {
            do {
                return try await registry.call(operation, input, as: .root(accountID: registry.settings.accountID))
            } catch let error as AWSError {
                // A cloud may be told to throttle (`--dynamodb-throttle`).
                let isThrottled =
                    error.code == "ThrottlingException" || error.code == "ProvisionedThroughputExceededException"
                guard isThrottled, attempt < Self.attempts else { throw error }
                attempt += 1
            } catch {
                throw .internalFailure("\(error)")
            }
        }
    }

    func presign<O: AWSOperation>(_ operation: O.Type, _ input: O.Input, expires: Int) async throws(AWSError) -> String
    {
        throw AWSError("NotImplemented", "Nothing is signed within the process.")
    }
}
