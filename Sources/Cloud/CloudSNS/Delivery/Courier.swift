import AWSCore
import AWSShapes
import CloudCore
import Logging
import Synchronization

/// Brings messages to their subscribers: at once, and again later when that failed.
///
/// Source: Amazon SNS Developer Guide, "Amazon SNS message delivery retries": errors of the subscriber's side (its
/// queue is gone, its policy forbids it) are not retried; the others are, for up to 23 days.
final class Courier: Sendable {
    private static let principal = "sns.amazonaws.com"
    private static let maximumAttempts = 100_015
    private static let batch = 100

    private let registry: ServiceRegistry
    private let settings: CloudSettings
    private let store: TopicStore
    private let catalogue: Catalogue
    private let telemetry: TopicTelemetry
    private let hasWaiting: Mutex<Bool>

    init(
        registry: ServiceRegistry, settings: CloudSettings, store: TopicStore, catalogue: Catalogue,
        telemetry: TopicTelemetry
    ) throws {
        self.registry = registry
        self.settings = settings
        self.store = store
        self.catalogue = catalogue
        self.telemetry = telemetry
        hasWaiting = Mutex(try store.hasWaiting)
    }

    /// Returns once every subscriber has the message, or the store keeps it for another try.
    func deliver(
        _ notification: Notification, to subscriptions: [Subscription], tally: inout TopicTelemetry.Tally
    )
        async throws
    {
        if subscriptions.count == 1 {
            if try await deliver(notification, to: subscriptions[0]) { tally.delivered += 1 } else { tally.failed += 1 }
            return
        }
        let delivered = try await withThrowingTaskGroup(of: Bool.self) { group in
            for subscription in subscriptions {
                group.addTask { try await self.deliver(notification, to: subscription) }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        tally.delivered += delivered
        tally.failed += subscriptions.count - delivered
    }

    private func deliver(_ notification: Notification, to subscription: Subscription) async throws -> Bool {
        let delivery = Delivery(notification, to: subscription)
        do {
            try await send(delivery, to: subscription)
            return true
        } catch {
            if Self.isFinal(error) {
                try await giveUp(delivery, subscription, error)
            } else {
                try await store.keep(
                    delivery, subscription: subscription.arn, attempts: 1,
                    nextAt: settings.clock.now + Self.pause(after: 1))
                hasWaiting.withLock { $0 = true }
            }
            return false
        }
    }

    private func send(_ delivery: Delivery, to subscription: Subscription) async throws {
        let principal = Principal.service(Self.principal, sourceARN: subscription.topic)
        switch subscription.channel {
        case .queue(let url):
            try await send(delivery, toQueue: url, as: principal)
        case .function(let arn):
            _ = try await registry.call(
                Lambda.Invoke.self,
                .init(functionName: arn, invocationType: "Event", payload: Blob(delivery.body)), as: principal,
                trace: delivery.trace)
        case .mail: return
        }
    }

    private func send(_ delivery: Delivery, toQueue url: String, as principal: Principal) async throws {
        let system = delivery.trace.map {
            ["AWSTraceHeader": SQS.MessageSystemAttributeValue(dataType: "String", stringValue: $0)]
        }
        _ = try await registry.call(
            SQS.SendMessage.self,
            .init(
                queueUrl: url, messageBody: delivery.body, messageAttributes: delivery.attributes,
                messageSystemAttributes: system, messageGroupId: delivery.groupID),
            as: principal, trace: delivery.trace)
    }

    /// To the subscription's dead-letter queue, when it has one.
    private func giveUp(_ delivery: Delivery, _ subscription: Subscription, _ error: any Error) async throws {
        if let target = subscription.deadLetterQueue.flatMap({ ARN($0) }) {
            do {
                try await send(
                    delivery,
                    toQueue: "https://sqs.\(target.region).amazonaws.com/\(target.accountID)/\(target.resource)",
                    as: .service(Self.principal, sourceARN: subscription.topic))
                return
            } catch {
                settings.logger.warning("SNS could not reach the dead-letter queue \(target): \(error)")
            }
        }
        settings.logger.warning("SNS dropped a message for \(subscription.endpoint): \(error)")
    }

    /// True when another try cannot help.
    private static func isFinal(_ error: any Error) -> Bool {
        guard let error = error as? AWSError, error.fault == .client else { return false }
        return error.status != 429 && !error.code.contains("Throttl") && !error.code.contains("TooManyRequests")
            && !error.code.hasPrefix("KMS.") && !error.code.hasPrefix("Kms")
    }

    /// Two tries a second apart, ten that wait longer and longer, then one every twenty seconds.
    static func pause(after attempts: Int) -> Duration {
        switch attempts {
        case ...2: .seconds(1)
        case ...12: .seconds(min(20, 1 + (attempts - 2) * 2))
        default: .seconds(20)
        }
    }

    // MARK: - Again

    /// Tries the deliveries whose time has come.
    func retry() async {
        guard hasWaiting.withLock({ $0 }) else { return }
        do {
            while true {
                let due = try store.due(settings.clock.now, limit: Self.batch)
                for waiting in due { try await retry(waiting) }
                if due.count < Self.batch || Task.isCancelled { break }
            }
            let isEmpty = try !store.hasWaiting
            if isEmpty { hasWaiting.withLock { $0 = false } }
            // One may have come in between the look and the note.
            if isEmpty, try store.hasWaiting { hasWaiting.withLock { $0 = true } }
        } catch {
            settings.logger.error("SNS could not work off its waiting deliveries: \(error)")
        }
    }

    private func retry(_ waiting: TopicStore.Waiting) async throws {
        guard let subscription = try? catalogue.subscription(waiting.subscription) else {
            return try await store.remove(waiting.id)
        }
        let topic = ARN(subscription.topic)?.resource ?? ""
        do {
            try await send(waiting.delivery, to: subscription)
            try await store.remove(waiting.id)
            telemetry.record(.init(delivered: 1), topic: topic)
        } catch {
            let attempts = waiting.attempts + 1
            if Self.isFinal(error) || attempts >= Self.maximumAttempts {
                try await giveUp(waiting.delivery, subscription, error)
                try await store.remove(waiting.id)
                telemetry.record(.init(failed: 1), topic: topic)
            } else {
                try await store.postpone(
                    waiting.id, attempts: attempts, nextAt: settings.clock.now + Self.pause(after: attempts))
            }
        }
    }
}
