import AWSCore
import Synchronization

/// Wakes long polls when a queue gets a message.
final class Arrivals: Sendable {
    private struct State {
        var nextID = 0
        var waiters: [Int64: [Int: CheckedContinuation<Void, Never>]] = [:]
        var finished: Set<Int> = []
    }
    private let state = Mutex(State())

    func announce(_ queue: Int64) {
        let woken = state.withLock { $0.waiters.removeValue(forKey: queue) } ?? [:]
        for continuation in woken.values { continuation.resume() }
    }

    /// Returns at the next arrival, at `deadline`, or when the task is cancelled.
    /// `check` runs once the waiter is registered, so that an arrival just before it is not missed.
    func wait(
        _ queue: Int64, until deadline: Timestamp, clock: any WallClock, check: @escaping @Sendable () throws -> Bool
    ) async {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        let alarm = Task {
            try? await clock.sleep(until: deadline)
            self.release(id, queue)
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isDone = state.withLock { state in
                    if state.finished.remove(id) != nil { return true }
                    state.waiters[queue, default: [:]][id] = continuation
                    return false
                }
                if isDone { continuation.resume() } else if (try? check()) == true { release(id, queue) }
            }
        } onCancel: {
            release(id, queue)
        }
        alarm.cancel()
        state.withLock { _ = $0.finished.remove(id) }
    }

    private func release(_ id: Int, _ queue: Int64) {
        let continuation = state.withLock { state -> CheckedContinuation<Void, Never>? in
            if let waiter = state.waiters[queue]?.removeValue(forKey: id) { return waiter }
            state.finished.insert(id)
            return nil
        }
        continuation?.resume()
    }
}
