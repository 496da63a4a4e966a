import AWSCore
import CloudCore
import ShopAWS

/// The shop's repositories on the services of this process: no socket, no signature.
struct RegistryCaller: AWSCaller {
    let registry: ServiceRegistry

    func call<O: AWSOperation>(_ operation: O.Type, _ input: O.Input) async throws(AWSError) -> O.Output {
        do {
            return try await registry.call(operation, input, as: .root(accountID: registry.settings.accountID))
        } catch let error as AWSError {
            throw error
        } catch {
            throw .internalFailure("\(error)")
        }
    }

    func presign<O: AWSOperation>(_ operation: O.Type, _ input: O.Input, expires: Int) async throws(AWSError) -> String
    {
        throw AWSError("NotImplemented", "Nothing is signed within the process.")
    }
}
