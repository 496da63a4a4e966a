import AWSCore
import AWSShapes
import CloudCore

/// Who gets a topic's messages.
extension SNSService {
    func registerSubscriptionOperations(_ table: inout OperationTable) {
        table.on(SNS.Subscribe.self, resources: { input, _ in [input.topicArn] }) { input, context in
            let topic = try self.catalogue.topic(input.topicArn)
            try topic.checkPolicy(context.principal, action: "SNS:Subscribe", accountID: context.accountID)
            let subscription = try await self.subscribe(
                topic: input.topicArn, transport: input.protocol, endpoint: input.endpoint ?? "",
                attributes: input.attributes ?? [:])
            let isShown = !subscription.isPending || input.returnSubscriptionArn == true
            return SNS.SubscribeResponse(subscriptionArn: isShown ? subscription.arn : "pending confirmation")
        }
        table.on(SNS.Unsubscribe.self, resources: { input, _ in [Self.topic(of: input.subscriptionArn)] }) { input, _ in
            do {
                try await self.unsubscribe(self.catalogue.subscription(input.subscriptionArn))
            } catch let error as AWSError {
                // One that is gone already is no error.
                guard error == .subscriptionNotFound else { throw error }
            }
            return Unit()
        }
        table.on(SNS.ListSubscriptions.self) { input, _ in
            let all = self.catalogue.read { state in
                state.topics.keys.sorted().flatMap { state.subscriptions[$0] ?? [] }
            }
            let (page, next) = try Self.page(all, token: input.nextToken)
            return SNS.ListSubscriptionsResponse(subscriptions: page.map(self.describe), nextToken: next)
        }
        table.on(SNS.ListSubscriptionsByTopic.self, resources: { input, _ in [input.topicArn] }) { input, context in
            let topic = try self.catalogue.topic(input.topicArn)
            try topic.checkPolicy(
                context.principal, action: "SNS:ListSubscriptionsByTopic", accountID: context.accountID)
            let (page, next) = try Self.page(self.catalogue.subscriptions(of: topic.arn), token: input.nextToken)
            return SNS.ListSubscriptionsByTopicResponse(subscriptions: page.map(self.describe), nextToken: next)
        }
        registerSubscriptionAttributeOperations(&table)
    }

    private func registerSubscriptionAttributeOperations(_ table: inout OperationTable) {
        table.on(
            SNS.GetSubscriptionAttributes.self, resources: { input, _ in [Self.topic(of: input.subscriptionArn)] }
        ) { input, _ in
            let subscription = try self.catalogue.subscription(input.subscriptionArn)
            var all = [
                "SubscriptionArn": subscription.arn, "TopicArn": subscription.topic, "Owner": self.settings.accountID,
                "Protocol": subscription.transport, "Endpoint": subscription.endpoint,
                "ConfirmationWasAuthenticated": subscription.isPending ? "false" : "true",
                "PendingConfirmation": subscription.isPending ? "true" : "false", "RawMessageDelivery": "false",
                "SubscriptionPrincipal": Principal.root(accountID: self.settings.accountID)
                    .arn(accountID: self.settings.accountID),
            ]
            if subscription.filter != nil { all["FilterPolicyScope"] = "MessageAttributes" }
            all.merge(subscription.attributes) { $1 }
            return SNS.GetSubscriptionAttributesResponse(attributes: all)
        }
        table.on(
            SNS.SetSubscriptionAttributes.self, resources: { input, _ in [Self.topic(of: input.subscriptionArn)] }
        ) { input, _ in
            let subscription = try self.catalogue.subscription(input.subscriptionArn)
            let attributes = [input.attributeName: input.attributeValue ?? ""]
            try Subscription.check(attributes, transport: subscription.transport, reason: "")
            try await self.setAttributes(attributes, of: subscription)
            return Unit()
        }
    }

    /// - Parameter updates: an existing subscription takes on the attributes, as CloudFormation wants it; else other
    ///   attributes are an error, as the API wants it.
    func subscribe(
        topic: String, transport: String, endpoint: String, attributes: [String: String], updates: Bool = false
    ) async throws -> Subscription {
        guard !endpoint.isEmpty else { throw AWSError.invalidParameter("Endpoint Reason: Please use a valid endpoint") }
        try Subscription.check(attributes, transport: transport, reason: "Attributes Reason: ")
        let id = settings.random.uuid()
        return try await catalogue.change { state in
            guard state.topics[topic] != nil else { throw AWSError.topicNotFound }
            let list = state.subscriptions[topic] ?? []
            if let index = list.firstIndex(where: { $0.transport == transport && $0.endpoint == endpoint }) {
                if updates {
                    var changed = list[index]
                    let removed = changed.attributes.mapValues { _ in "" }
                    try changed.set(removed.merging(attributes) { $1 })
                    if changed.attributes == list[index].attributes { return (changed, []) }
                    state.subscriptions[topic]?[index] = changed
                    return (changed, [.subscription(changed)])
                }
                guard attributes.allSatisfy({ (list[index].attributes[$0.key] ?? "") == $0.value }) else {
                    throw AWSError.invalidParameter(
                        "Attributes Reason: Subscription already exists with different attributes")
                }
                return (list[index], [])
            }
            let subscription = try Subscription(
                arn: "\(topic):\(id)", topic: topic, transport: transport, endpoint: endpoint,
                attributes: attributes.filter { !$0.value.isEmpty })
            state.subscriptions[topic, default: []].append(subscription)
            return (subscription, [.subscription(subscription)])
        }
    }

    func unsubscribe(_ subscription: Subscription) async throws {
        try await catalogue.change { state in
            state.subscriptions[subscription.topic]?.removeAll { $0.arn == subscription.arn }
            return ((), [.noSubscription(subscription.arn)])
        }
    }

    private func setAttributes(_ attributes: [String: String], of subscription: Subscription) async throws {
        try await catalogue.change { state in
            guard
                let index = state.subscriptions[subscription.topic]?.firstIndex(where: { $0.arn == subscription.arn }),
                var changed = state.subscriptions[subscription.topic]?[index]
            else { throw AWSError.subscriptionNotFound }
            try changed.set(attributes)
            state.subscriptions[subscription.topic]?[index] = changed
            return ((), [.subscription(changed)])
        }
    }

    private func describe(_ subscription: Subscription) -> SNS.Subscription {
        SNS.Subscription(
            subscriptionArn: subscription.isPending ? "PendingConfirmation" : subscription.arn,
            owner: settings.accountID, protocol: subscription.transport, endpoint: subscription.endpoint,
            topicArn: subscription.topic)
    }

    /// IAM knows topics only: a subscription's ARN begins with its topic's.
    private static func topic(of subscription: String) -> String {
        subscription.lastIndex(of: ":").map { String(subscription[..<$0]) } ?? subscription
    }
}
