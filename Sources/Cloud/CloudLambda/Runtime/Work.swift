import AWSCore
import JSON
import Synchronization

/// One invocation on its way through a function's environments.
final class Work: Sendable {
    /// What came of it.
    struct Outcome: Sendable {
        var payload: [UInt8]
        /// `Unhandled` when the function failed.
        var error: String?
        /// The last 4 KB of the log, when it was asked for.
        var logTail: [UInt8]?
    }

    private struct State {
        var continuation: CheckedContinuation<Outcome, any Error>?
        var isDone = false
    }

    let id: String
    let target: InvocationTarget
    let payload: [UInt8]
    let trace: InvocationTrace
    /// JSON in one line.
    let clientContext: String?
    let wantsTail: Bool
    let queued: Timestamp
    private let state = Mutex(State())

    init(
        id: String, target: InvocationTarget, payload: [UInt8], trace: InvocationTrace, clientContext: String?,
        wantsTail: Bool, queued: Timestamp
    ) {
        self.id = id
        self.target = target
        self.payload = payload
        self.trace = trace
        self.clientContext = clientContext
        self.wantsTail = wantsTail
        self.queued = queued
    }

    /// False when the caller has gone already.
    func attach(_ continuation: CheckedContinuation<Outcome, any Error>) -> Bool {
        let isDone = state.withLock { state in
            if !state.isDone { state.continuation = continuation }
            return state.isDone
        }
        if isDone { continuation.resume(throwing: CancellationError()) }
        return !isDone
    }

    func finish(_ result: Result<Outcome, any Error>) {
        let continuation = state.withLock { state in
            defer {
                state.continuation = nil
                state.isDone = true
            }
            return state.continuation
        }
        continuation?.resume(with: result)
    }
}

extension Work.Outcome {
    /// A failure as Lambda itself words it.
    static func failure(type: String, message: String) -> Work.Outcome {
        let json: JSONValue = ["errorType": .string(type), "errorMessage": .string(message)]
        return Work.Outcome(payload: json.utf8Bytes(), error: "Unhandled")
    }
}
