import AWSCore
import CloudCore
import Synchronization

/// Topics and subscriptions in memory, for reading; a change is written to the store first and then shown.
final class Catalogue: Sendable {
    struct State: Sendable {
        var topics: [String: Topic] = [:]
        /// By topic, oldest first.
        var subscriptions: [String: [Subscription]] = [:]

        func subscription(_ arn: String) -> Subscription? {
            guard let end = arn.lastIndex(of: ":") else { return nil }
            return subscriptions[String(arn[..<end])]?.first { $0.arn == arn }
        }
    }

    private let state: Mutex<State>
    private let store: TopicStore

    init(store: TopicStore) throws {
        self.store = store
        state = Mutex(try store.load())
    }

    func read<Value>(_ look: (borrowing State) -> Value) -> Value { state.withLock { look($0) } }

    func topic(_ arn: String) throws(AWSError) -> Topic {
        if let topic = read({ $0.topics[arn] }) { return topic }
        guard let parts = ARN(arn), parts.service == "sns" else { throw .invalidParameter("TopicArn") }
        throw .topicNotFound
    }

    func subscriptions(of topic: String) -> [Subscription] { read { $0.subscriptions[topic] ?? [] } }

    func subscription(_ arn: String) throws(AWSError) -> Subscription {
        if let subscription = read({ $0.subscription(arn) }) { return subscription }
        guard let parts = ARN(arn), parts.service == "sns" else {
            let count = arn.split(separator: ":", omittingEmptySubsequences: false).count
            throw .invalidParameter("SubscriptionArn Reason: An ARN must have at least 6 elements, not \(count)")
        }
        throw .subscriptionNotFound
    }

    /// One change at a time; returns once it is on disk.
    @discardableResult
    func change<Value: Sendable>(
        _ edit: @escaping @Sendable (inout State) throws -> (value: Value, changes: [TopicStore.Change])
    ) async throws -> Value {
        do {
            return try await store.change {
                var copy = self.state.withLock { $0 }
                let (value, changes) = try edit(&copy)
                let changed = copy
                return (changes, { self.state.withLock { $0 = changed } }, value)
            }
        } catch let error as AWSError {
            throw error
        } catch {
            // The disk refused: what memory showed meanwhile is taken back.
            if let stored = try? store.load() { state.withLock { $0 = stored } }
            throw error
        }
    }
}
