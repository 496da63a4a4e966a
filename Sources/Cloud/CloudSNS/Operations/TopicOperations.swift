import AWSCore
import AWSShapes
import CloudCore
import JSON

/// Making, finding, configuring and removing topics.
extension SNSService {
    func registerTopicOperations(_ table: inout OperationTable) {
        table.on(SNS.CreateTopic.self, resources: { input, _ in [self.topicARN(input.name)] }) { input, _ in
            let tags = try Self.tags(input.tags ?? [])
            let topic = try await self.createTopic(name: input.name, attributes: input.attributes ?? [:], tags: tags)
            return SNS.CreateTopicResponse(topicArn: topic.arn)
        }
        table.on(SNS.DeleteTopic.self, resources: { input, _ in [input.topicArn] }) { input, context in
            if let topic = self.catalogue.read({ $0.topics[input.topicArn] }) {
                try topic.checkPolicy(context.principal, action: "SNS:DeleteTopic", accountID: context.accountID)
            } else {
                guard ARN(input.topicArn)?.service == "sns" else { throw AWSError.invalidParameter("TopicArn") }
            }
            try await self.deleteTopic(input.topicArn)
            return Unit()
        }
        table.on(SNS.ListTopics.self) { input, _ in
            let all = self.catalogue.read { $0.topics.keys.sorted() }
            let (page, next) = try Self.page(all, token: input.nextToken)
            return SNS.ListTopicsResponse(topics: page.map { .init(topicArn: $0) }, nextToken: next)
        }
        table.on(SNS.GetTopicAttributes.self, resources: { input, _ in [input.topicArn] }) { input, context in
            let topic = try self.catalogue.topic(input.topicArn)
            try topic.checkPolicy(context.principal, action: "SNS:GetTopicAttributes", accountID: context.accountID)
            return SNS.GetTopicAttributesResponse(attributes: self.attributes(of: topic))
        }
        table.on(SNS.SetTopicAttributes.self, resources: { input, _ in [input.topicArn] }) { input, context in
            let topic = try self.catalogue.topic(input.topicArn)
            try topic.checkPolicy(context.principal, action: "SNS:SetTopicAttributes", accountID: context.accountID)
            try await self.setAttributes([input.attributeName: input.attributeValue ?? ""], of: input.topicArn)
            return Unit()
        }
    }

    func createTopic(name: String, attributes: [String: String], tags: [String: String]) async throws -> Topic {
        if name.hasSuffix(".fifo") {
            throw AWSError.invalidParameter(
                "Topic Name Reason: FIFO topics are not built here; this cloud has standard topics")
        }
        guard Topic.isName(name) else { throw AWSError.invalidParameter("Topic Name") }
        try Topic.check(attributes, reason: "Attributes Reason: ")
        let arn = topicARN(name)
        return try await catalogue.change { state in
            if let existing = state.topics[arn] {
                guard attributes.allSatisfy({ (existing.attributes[$0.key] ?? "") == $0.value }) else {
                    throw AWSError.invalidParameter("Attributes Reason: Topic already exists with different attributes")
                }
                guard tags.isEmpty || tags == existing.tags else {
                    throw AWSError.invalidParameter("Tags Reason: Topic already exists with different tags")
                }
                return (existing, [])
            }
            let topic = Topic(arn: arn, name: name, attributes: attributes.filter { !$0.value.isEmpty }, tags: tags)
            state.topics[arn] = topic
            return (topic, [.topic(topic)])
        }
    }

    func deleteTopic(_ arn: String) async throws {
        guard catalogue.read({ $0.topics[arn] != nil }) else { return }
        try await catalogue.change { state in
            state.topics[arn] = nil
            state.subscriptions[arn] = nil
            return ((), [.noTopic(arn)])
        }
    }

    func setAttributes(_ attributes: [String: String], of arn: String) async throws {
        try Topic.check(attributes, reason: "")
        try await changeTopic(arn) { $0.set(attributes) }
    }

    func changeTopic(_ arn: String, _ edit: @escaping @Sendable (inout Topic) throws -> Void) async throws {
        try await catalogue.change { state in
            guard var topic = state.topics[arn] else { throw AWSError.topicNotFound }
            try edit(&topic)
            state.topics[arn] = topic
            return ((), [.topic(topic)])
        }
    }

    private func attributes(of topic: Topic) -> [String: String] {
        let subscriptions = catalogue.subscriptions(of: topic.arn)
        let pending = subscriptions.count { $0.isPending }
        var all = [
            "TopicArn": topic.arn, "Owner": settings.accountID, "DisplayName": "",
            "SubscriptionsConfirmed": String(subscriptions.count - pending), "SubscriptionsPending": String(pending),
            "SubscriptionsDeleted": "0", "EffectiveDeliveryPolicy": Self.deliveryPolicy,
            "Policy": topic.defaultPolicy(accountID: settings.accountID),
        ]
        all.merge(topic.attributes) { $1 }
        return all
    }

    static let deliveryPolicy =
        #"{"http":{"defaultHealthyRetryPolicy":{"minDelayTarget":20,"maxDelayTarget":20,"numRetries":3,"#
        + #""numMaxDelayRetries":0,"numNoDelayRetries":0,"numMinDelayRetries":0,"backoffFunction":"linear"},"#
        + #""disableSubscriptionOverrides":false,"defaultRequestPolicy":{"headerContentType":"text/plain; charset=UTF-8"}}}"#
}
