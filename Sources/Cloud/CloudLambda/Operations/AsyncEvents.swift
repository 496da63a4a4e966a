import AWSCore
import AWSShapes
import CloudCore
import Synchronization

/// Asynchronous invocations: accepted once on disk, tried three times.
///
/// Source: AWS Lambda Developer Guide, "How Lambda handles errors and retries with asynchronous invocation".
extension LambdaService {
    private static let retryDelays: [Duration] = [.seconds(60), .seconds(120)]
    private static let maximumAge = Duration.seconds(6 * 3600)
    private static let longestThrottle = Duration.seconds(300)
    private static let concurrentEvents = 50

    func enqueue(_ target: InvocationTarget, _ payload: [UInt8], trace: String?, requestID: String) async throws {
        let now = settings.clock.now.milliseconds
        try await store.put(
            .init(
                id: requestID, function: target.arn, payload: payload, trace: trace, attempts: 0, received: now,
                due: now))
        telemetry.count("AsyncEventsReceived", function: target.functionName, resource: target.qualifier)
        eventArrivals.announce()
    }

    /// Works through what is due, from before the last stop too, until cancelled.
    func runEvents() async {
        let signal = eventArrivals
        let clock = settings.clock
        let running = RunningEvents()
        signal.announce()
        await withDiscardingTaskGroup { group in
            group.addTask {
                // Retries and throttled events come due without anybody's call.
                while (try? await clock.sleep(for: .seconds(5))) != nil { signal.announce() }
            }
            for await _ in signal.stream {
                let known = (try? store.events(due: clock.now.milliseconds, limit: 2 * Self.concurrentEvents)) ?? []
                for event in known where running.begin(event.id, limit: Self.concurrentEvents) {
                    group.addTask {
                        await self.attempt(event)
                        running.end(event.id)
                        signal.announce()
                    }
                }
            }
        }
    }

    private func attempt(_ event: LambdaStore.Event) async {
        // A shutdown lets an attempt under way finish.
        await Task { await self.attemptToTheEnd(event) }.value
    }

    private func attemptToTheEnd(_ event: LambdaStore.Event) async {
        guard let name = try? FunctionName(event.function), let function = find(name.name) else {
            // The function went, and its events with it.
            try? await store.removeEvent(event.id)
            return
        }
        let config = function.eventConfigs[name.qualifier ?? "$LATEST"]
        let maximumAge = config?.maximumEventAgeInSeconds.map { Duration.seconds($0) } ?? Self.maximumAge
        let age = settings.clock.now - Timestamp(milliseconds: event.received)
        if age > maximumAge {
            await conclude(.init(event: event, condition: .aged))
        } else if function.reservedConcurrency == 0 {
            await conclude(.init(event: event, condition: .noConcurrency))
        } else {
            telemetry.count(
                "AsyncEventAge", function: name.name, resource: name.qualifier,
                Double(age.wholeNanoseconds) / 1_000_000, unit: "Milliseconds")
            await call(event, retries: config?.maximumRetryAttempts ?? Self.retryDelays.count, age: age)
        }
    }

    private func call(_ event: LambdaStore.Event, retries: Int, age: Duration) async {
        var event = event
        let delay: Duration
        do {
            let target = try self.target(event.function, nil)
            let answer = try await execute(target, event.payload, trace: event.trace, requestID: event.id)
            event.attempts += 1
            if answer.outcome.error == nil {
                await conclude(.init(event: event, condition: .success, answer: answer))
                return
            }
            guard event.attempts <= min(retries, Self.retryDelays.count) else {
                await conclude(.init(event: event, condition: .exhausted, answer: answer))
                return
            }
            delay = Self.retryDelays[event.attempts - 1]
        } catch let error as AWSError where error.code == "ResourceNotFoundException" {
            await conclude(.init(event: event, condition: .exhausted))
            return
        } catch {
            // Throttled or shutting down: no attempt was made. As long again as it has waited: that doubles each time.
            delay = min(max(age, .seconds(1)), Self.longestThrottle)
        }
        event.due = (settings.clock.now + delay).milliseconds
        try? await store.put(event)
    }
}

/// The events that are being tried right now.
private final class RunningEvents: Sendable {
    private let ids = Mutex<Set<String>>([])

    /// False when it runs already or too many do.
    func begin(_ id: String, limit: Int) -> Bool {
        ids.withLock { ids in ids.count < limit && ids.insert(id).inserted }
    }

    func end(_ id: String) { ids.withLock { _ = $0.remove(id) } }
}
