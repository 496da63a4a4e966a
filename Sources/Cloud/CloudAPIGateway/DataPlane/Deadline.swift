import AWSCore
import CloudCore
import Synchronization

/// Work that may take so long and no longer. Work that lost is cancelled and not waited for.
enum Deadline {
    struct Exceeded: Error {}

    static func run<Value: Sendable>(
        _ limit: Duration, clock: any WallClock, _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        let once = Once<Value>()
        let alarm = Task {
            try await clock.sleep(for: limit)
            once.finish(.failure(Exceeded()))
        }
        let worker = Task {
            do { once.finish(.success(try await work())) } catch { once.finish(.failure(error)) }
        }
        defer {
            alarm.cancel()
            worker.cancel()
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { once.wait($0) }
        } onCancel: {
            once.finish(.failure(CancellationError()))
        }
    }

    /// The first result counts.
    private final class Once<Value: Sendable>: Sendable {
        private struct State {
            var result: Result<Value, any Error>?
            var waiter: CheckedContinuation<Value, any Error>?
        }
        private let state = Mutex(State())

        func finish(_ result: Result<Value, any Error>) {
            let waiter = state.withLock { state -> CheckedContinuation<Value, any Error>? in
                guard state.result == nil else { return nil }
                state.result = result
                defer { state.waiter = nil }
                return state.waiter
            }
            waiter?.resume(with: result)
        }

        func wait(_ continuation: CheckedContinuation<Value, any Error>) {
            let result = state.withLock { state in
                if state.result == nil { state.waiter = continuation }
                return state.result
            }
            if let result { continuation.resume(with: result) }
        }
    }
}
