import AWSCore
import AWSShapes
import CloudCore
import JSON
import Logging
import Synchronization

/// Asynchronous invocations: accepted once on disk, tried three times.
///
/// Source: AWS Lambda Developer Guide, "How Lambda handles errors and retries with asynchronous invocation".
extension LambdaService {
    private static let retryDelays: [Duration] = [.seconds(60), .seconds(120)]
    private static let maximumAge = Duration.seconds(6 * 3600)
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
        var event = event
        let isOver: Bool
        do {
            let target = try self.target(event.function, nil)
            let (outcome, _) = try await execute(target, event.payload, trace: event.trace, requestID: event.id)
            event.attempts += 1
            isOver = outcome.error == nil || event.attempts > Self.retryDelays.count
            if outcome.error == nil {
                try? await store.removeEvent(event.id)
                return
            }
        } catch let error as AWSError where error.code == "ResourceNotFoundException" {
            isOver = true
        } catch {
            // Throttled or shutting down: no attempt was made.
            isOver = false
        }
        let now = settings.clock.now
        let age = now - Timestamp(milliseconds: event.received)
        if isOver || age > Self.maximumAge {
            await giveUp(event)
        } else {
            let delay = event.attempts == 0 ? Duration.seconds(1) : Self.retryDelays[event.attempts - 1]
            event.due = (now + delay).milliseconds
            try? await store.put(event)
        }
    }

    /// The event goes to the function's dead-letter queue, when it has one.
    private func giveUp(_ event: LambdaStore.Event) async {
        try? await store.removeEvent(event.id)
        settings.logger.warning(
            "lambda.event.dropped", metadata: ["function": "\(event.function)", "requestId": "\(event.id)"])
        guard let name = try? FunctionName(event.function), let function = find(name.name) else { return }
        telemetry.count("AsyncEventsDropped", function: function.name, resource: name.qualifier)
        guard let target = function.latest.configuration.deadLetterConfig?.targetArn, let arn = ARN(target) else {
            return
        }
        let role = function.latest.configuration.role?.split(separator: "/").last.map(String.init) ?? ""
        let principal = Principal.role(name: role, sessionName: function.name)
        let body = String(decoding: event.payload, as: UTF8.self)
        do {
            if arn.service == "sqs" {
                let url = "\(settings.endpoint.value)/\(arn.accountID)/\(arn.resource)"
                _ = try await registry.call(
                    SQS.SendMessage.self,
                    .init(
                        queueUrl: url, messageBody: body,
                        messageAttributes: ["RequestID": .init(dataType: "String", stringValue: event.id)]),
                    as: principal)
            } else {
                _ = try await registry.call(
                    SNS.Publish.self, .init(message: body, topicArn: target), as: principal)
            }
        } catch {
            telemetry.count("DeadLetterErrors", function: function.name, resource: nil)
        }
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
