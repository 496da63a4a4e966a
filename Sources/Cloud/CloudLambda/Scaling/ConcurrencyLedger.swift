import Synchronization

/// How many invocations run at once, by function and in all.
///
/// Source: AWS Lambda Developer Guide, "Understanding Lambda function scaling".
final class ConcurrencyLedger: Sendable {
    private struct State {
        var running: [String: Int] = [:]
        var reserved: [String: Int] = [:]

        /// Running invocations of functions without a reservation.
        var unreserved: Int {
            running.reduce(0) { reserved[$1.key] == nil ? $0 + $1.value : $0 }
        }
    }
    /// Which limit was met.
    enum Refusal: String {
        case function = "ReservedFunctionConcurrentInvocationLimitExceeded"
        case account = "ConcurrentInvocationLimitExceeded"
    }
    /// AWS keeps at least so many free of reservations.
    static let minimumUnreserved = 100

    let accountLimit: Int
    private let state = Mutex(State())

    init(accountLimit: Int) { self.accountLimit = accountLimit }

    func reserve(_ function: String, _ count: Int?) { state.withLock { $0.reserved[function] = count } }

    /// Takes a place: the number of invocations of the function with this one, or the limit that was met.
    func acquire(_ function: String) -> Result<Int, LimitMet> {
        state.withLock { state in
            let running = state.running[function] ?? 0
            if let reserved = state.reserved[function] {
                guard running < reserved else { return .failure(LimitMet(refusal: .function)) }
            } else {
                let free = accountLimit - state.reserved.values.reduce(0, +)
                guard state.unreserved < free else { return .failure(LimitMet(refusal: .account)) }
            }
            state.running[function] = running + 1
            return .success(running + 1)
        }
    }

    struct LimitMet: Error { let refusal: Refusal }

    func release(_ function: String) {
        state.withLock { state in
            state.running[function, default: 1] -= 1
            if state.running[function] == 0 { state.running[function] = nil }
        }
    }

    var isEmpty: Bool { state.withLock { $0.running.isEmpty } }
    func running(_ function: String) -> Int { state.withLock { $0.running[function] ?? 0 } }
    /// What new reservations may take from.
    func unreservedLimit(without function: String) -> Int {
        state.withLock { state in
            accountLimit - state.reserved.filter { $0.key != function }.values.reduce(0, +)
        }
    }
}
