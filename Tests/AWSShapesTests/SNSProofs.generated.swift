// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore
import AWSShapes

enum SNSProofs {
    static let operations: [any AWSOperation.Type] = [
        SNS.CreateTopic.self,
        SNS.DeleteTopic.self,
        SNS.GetSubscriptionAttributes.self,
        SNS.GetTopicAttributes.self,
        SNS.ListSubscriptions.self,
        SNS.ListSubscriptionsByTopic.self,
        SNS.ListTagsForResource.self,
        SNS.ListTopics.self,
        SNS.Publish.self,
        SNS.PublishBatch.self,
        SNS.SetSubscriptionAttributes.self,
        SNS.SetTopicAttributes.self,
        SNS.Subscribe.self,
        SNS.TagResource.self,
        SNS.Unsubscribe.self,
        SNS.UntagResource.self,
    ]

    static let structures: [StructureProof] = [
        StructureProof(
            SNS.CreateTopicInput.self,
            copy: { one in SNS.CreateTopicInput(name: one.name, attributes: one.attributes, tags: one.tags, dataProtectionPolicy: one.dataProtectionPolicy) },
            minimum: { one in SNS.CreateTopicInput(name: one.name) }),
        StructureProof(
            SNS.Tag.self,
            copy: { one in SNS.Tag(key: one.key, value: one.value) }),
        StructureProof(
            SNS.CreateTopicResponse.self,
            copy: { one in SNS.CreateTopicResponse(topicArn: one.topicArn) },
            minimum: { _ in SNS.CreateTopicResponse() }),
        StructureProof(
            SNS.DeleteTopicInput.self,
            copy: { one in SNS.DeleteTopicInput(topicArn: one.topicArn) }),
        StructureProof(
            SNS.GetSubscriptionAttributesInput.self,
            copy: { one in SNS.GetSubscriptionAttributesInput(subscriptionArn: one.subscriptionArn) }),
        StructureProof(
            SNS.GetSubscriptionAttributesResponse.self,
            copy: { one in SNS.GetSubscriptionAttributesResponse(attributes: one.attributes) },
            minimum: { _ in SNS.GetSubscriptionAttributesResponse() }),
        StructureProof(
            SNS.GetTopicAttributesInput.self,
            copy: { one in SNS.GetTopicAttributesInput(topicArn: one.topicArn) }),
        StructureProof(
            SNS.GetTopicAttributesResponse.self,
            copy: { one in SNS.GetTopicAttributesResponse(attributes: one.attributes) },
            minimum: { _ in SNS.GetTopicAttributesResponse() }),
        StructureProof(
            SNS.ListSubscriptionsInput.self,
            copy: { one in SNS.ListSubscriptionsInput(nextToken: one.nextToken) },
            minimum: { _ in SNS.ListSubscriptionsInput() }),
        StructureProof(
            SNS.ListSubscriptionsResponse.self,
            copy: { one in SNS.ListSubscriptionsResponse(subscriptions: one.subscriptions, nextToken: one.nextToken) },
            minimum: { _ in SNS.ListSubscriptionsResponse() }),
        StructureProof(
            SNS.Subscription.self,
            copy: { one in SNS.Subscription(subscriptionArn: one.subscriptionArn, owner: one.owner, protocol: one.`protocol`, endpoint: one.endpoint, topicArn: one.topicArn) },
            minimum: { _ in SNS.Subscription() }),
        StructureProof(
            SNS.ListSubscriptionsByTopicInput.self,
            copy: { one in SNS.ListSubscriptionsByTopicInput(topicArn: one.topicArn, nextToken: one.nextToken) },
            minimum: { one in SNS.ListSubscriptionsByTopicInput(topicArn: one.topicArn) }),
        StructureProof(
            SNS.ListSubscriptionsByTopicResponse.self,
            copy: { one in SNS.ListSubscriptionsByTopicResponse(subscriptions: one.subscriptions, nextToken: one.nextToken) },
            minimum: { _ in SNS.ListSubscriptionsByTopicResponse() }),
        StructureProof(
            SNS.ListTagsForResourceRequest.self,
            copy: { one in SNS.ListTagsForResourceRequest(resourceArn: one.resourceArn) }),
        StructureProof(
            SNS.ListTagsForResourceResponse.self,
            copy: { one in SNS.ListTagsForResourceResponse(tags: one.tags) },
            minimum: { _ in SNS.ListTagsForResourceResponse() }),
        StructureProof(
            SNS.ListTopicsInput.self,
            copy: { one in SNS.ListTopicsInput(nextToken: one.nextToken) },
            minimum: { _ in SNS.ListTopicsInput() }),
        StructureProof(
            SNS.ListTopicsResponse.self,
            copy: { one in SNS.ListTopicsResponse(topics: one.topics, nextToken: one.nextToken) },
            minimum: { _ in SNS.ListTopicsResponse() }),
        StructureProof(
            SNS.Topic.self,
            copy: { one in SNS.Topic(topicArn: one.topicArn) },
            minimum: { _ in SNS.Topic() }),
        StructureProof(
            SNS.PublishInput.self,
            copy: { one in SNS.PublishInput(message: one.message, topicArn: one.topicArn, targetArn: one.targetArn, phoneNumber: one.phoneNumber, subject: one.subject, messageStructure: one.messageStructure, messageAttributes: one.messageAttributes, messageDeduplicationId: one.messageDeduplicationId, messageGroupId: one.messageGroupId) },
            minimum: { one in SNS.PublishInput(message: one.message) }),
        StructureProof(
            SNS.MessageAttributeValue.self,
            copy: { one in SNS.MessageAttributeValue(dataType: one.dataType, stringValue: one.stringValue, binaryValue: one.binaryValue) },
            minimum: { one in SNS.MessageAttributeValue(dataType: one.dataType) }),
        StructureProof(
            SNS.PublishResponse.self,
            copy: { one in SNS.PublishResponse(messageId: one.messageId, sequenceNumber: one.sequenceNumber) },
            minimum: { _ in SNS.PublishResponse() }),
        StructureProof(
            SNS.PublishBatchInput.self,
            copy: { one in SNS.PublishBatchInput(topicArn: one.topicArn, publishBatchRequestEntries: one.publishBatchRequestEntries) }),
        StructureProof(
            SNS.PublishBatchRequestEntry.self,
            copy: { one in SNS.PublishBatchRequestEntry(id: one.id, message: one.message, subject: one.subject, messageStructure: one.messageStructure, messageAttributes: one.messageAttributes, messageDeduplicationId: one.messageDeduplicationId, messageGroupId: one.messageGroupId) },
            minimum: { one in SNS.PublishBatchRequestEntry(id: one.id, message: one.message) }),
        StructureProof(
            SNS.PublishBatchResponse.self,
            copy: { one in SNS.PublishBatchResponse(successful: one.successful, failed: one.failed) },
            minimum: { _ in SNS.PublishBatchResponse() }),
        StructureProof(
            SNS.PublishBatchResultEntry.self,
            copy: { one in SNS.PublishBatchResultEntry(id: one.id, messageId: one.messageId, sequenceNumber: one.sequenceNumber) },
            minimum: { _ in SNS.PublishBatchResultEntry() }),
        StructureProof(
            SNS.BatchResultErrorEntry.self,
            copy: { one in SNS.BatchResultErrorEntry(id: one.id, code: one.code, senderFault: one.senderFault, message: one.message) },
            minimum: { one in SNS.BatchResultErrorEntry(id: one.id, code: one.code, senderFault: one.senderFault) }),
        StructureProof(
            SNS.SetSubscriptionAttributesInput.self,
            copy: { one in SNS.SetSubscriptionAttributesInput(subscriptionArn: one.subscriptionArn, attributeName: one.attributeName, attributeValue: one.attributeValue) },
            minimum: { one in SNS.SetSubscriptionAttributesInput(subscriptionArn: one.subscriptionArn, attributeName: one.attributeName) }),
        StructureProof(
            SNS.SetTopicAttributesInput.self,
            copy: { one in SNS.SetTopicAttributesInput(topicArn: one.topicArn, attributeName: one.attributeName, attributeValue: one.attributeValue) },
            minimum: { one in SNS.SetTopicAttributesInput(topicArn: one.topicArn, attributeName: one.attributeName) }),
        StructureProof(
            SNS.SubscribeInput.self,
            copy: { one in SNS.SubscribeInput(topicArn: one.topicArn, protocol: one.`protocol`, endpoint: one.endpoint, attributes: one.attributes, returnSubscriptionArn: one.returnSubscriptionArn) },
            minimum: { one in SNS.SubscribeInput(topicArn: one.topicArn, protocol: one.`protocol`) }),
        StructureProof(
            SNS.SubscribeResponse.self,
            copy: { one in SNS.SubscribeResponse(subscriptionArn: one.subscriptionArn) },
            minimum: { _ in SNS.SubscribeResponse() }),
        StructureProof(
            SNS.TagResourceRequest.self,
            copy: { one in SNS.TagResourceRequest(resourceArn: one.resourceArn, tags: one.tags) }),
        StructureProof(
            SNS.TagResourceResponse.self,
            copy: { _ in SNS.TagResourceResponse() }),
        StructureProof(
            SNS.UnsubscribeInput.self,
            copy: { one in SNS.UnsubscribeInput(subscriptionArn: one.subscriptionArn) }),
        StructureProof(
            SNS.UntagResourceRequest.self,
            copy: { one in SNS.UntagResourceRequest(resourceArn: one.resourceArn, tagKeys: one.tagKeys) }),
        StructureProof(
            SNS.UntagResourceResponse.self,
            copy: { _ in SNS.UntagResourceResponse() }),
    ]
}
