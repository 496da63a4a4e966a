// Made by `make shapes` from botocore's service model. Do not edit.
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
        StructureProof(SNS.CreateTopicInput.self) { one in
            SNS.CreateTopicInput(
                name: one.name, attributes: one.attributes, tags: one.tags,
                dataProtectionPolicy: one.dataProtectionPolicy)
        },
        StructureProof(SNS.Tag.self) { one in
            SNS.Tag(key: one.key, value: one.value)
        },
        StructureProof(SNS.CreateTopicResponse.self) { one in
            SNS.CreateTopicResponse(topicArn: one.topicArn)
        },
        StructureProof(SNS.DeleteTopicInput.self) { one in
            SNS.DeleteTopicInput(topicArn: one.topicArn)
        },
        StructureProof(SNS.GetSubscriptionAttributesInput.self) { one in
            SNS.GetSubscriptionAttributesInput(subscriptionArn: one.subscriptionArn)
        },
        StructureProof(SNS.GetSubscriptionAttributesResponse.self) { one in
            SNS.GetSubscriptionAttributesResponse(attributes: one.attributes)
        },
        StructureProof(SNS.GetTopicAttributesInput.self) { one in
            SNS.GetTopicAttributesInput(topicArn: one.topicArn)
        },
        StructureProof(SNS.GetTopicAttributesResponse.self) { one in
            SNS.GetTopicAttributesResponse(attributes: one.attributes)
        },
        StructureProof(SNS.ListSubscriptionsInput.self) { one in
            SNS.ListSubscriptionsInput(nextToken: one.nextToken)
        },
        StructureProof(SNS.ListSubscriptionsResponse.self) { one in
            SNS.ListSubscriptionsResponse(subscriptions: one.subscriptions, nextToken: one.nextToken)
        },
        StructureProof(SNS.Subscription.self) { one in
            SNS.Subscription(
                subscriptionArn: one.subscriptionArn, owner: one.owner, protocol: one.`protocol`,
                endpoint: one.endpoint, topicArn: one.topicArn)
        },
        StructureProof(SNS.ListSubscriptionsByTopicInput.self) { one in
            SNS.ListSubscriptionsByTopicInput(topicArn: one.topicArn, nextToken: one.nextToken)
        },
        StructureProof(SNS.ListSubscriptionsByTopicResponse.self) { one in
            SNS.ListSubscriptionsByTopicResponse(subscriptions: one.subscriptions, nextToken: one.nextToken)
        },
        StructureProof(SNS.ListTagsForResourceRequest.self) { one in
            SNS.ListTagsForResourceRequest(resourceArn: one.resourceArn)
        },
        StructureProof(SNS.ListTagsForResourceResponse.self) { one in
            SNS.ListTagsForResourceResponse(tags: one.tags)
        },
        StructureProof(SNS.ListTopicsInput.self) { one in
            SNS.ListTopicsInput(nextToken: one.nextToken)
        },
        StructureProof(SNS.ListTopicsResponse.self) { one in
            SNS.ListTopicsResponse(topics: one.topics, nextToken: one.nextToken)
        },
        StructureProof(SNS.Topic.self) { one in
            SNS.Topic(topicArn: one.topicArn)
        },
        StructureProof(SNS.PublishInput.self) { one in
            SNS.PublishInput(
                message: one.message, topicArn: one.topicArn, targetArn: one.targetArn, phoneNumber: one.phoneNumber,
                subject: one.subject, messageStructure: one.messageStructure, messageAttributes: one.messageAttributes,
                messageDeduplicationId: one.messageDeduplicationId, messageGroupId: one.messageGroupId)
        },
        StructureProof(SNS.MessageAttributeValue.self) { one in
            SNS.MessageAttributeValue(
                dataType: one.dataType, stringValue: one.stringValue, binaryValue: one.binaryValue)
        },
        StructureProof(SNS.PublishResponse.self) { one in
            SNS.PublishResponse(messageId: one.messageId, sequenceNumber: one.sequenceNumber)
        },
        StructureProof(SNS.PublishBatchInput.self) { one in
            SNS.PublishBatchInput(topicArn: one.topicArn, publishBatchRequestEntries: one.publishBatchRequestEntries)
        },
        StructureProof(SNS.PublishBatchRequestEntry.self) { one in
            SNS.PublishBatchRequestEntry(
                id: one.id, message: one.message, subject: one.subject, messageStructure: one.messageStructure,
                messageAttributes: one.messageAttributes, messageDeduplicationId: one.messageDeduplicationId,
                messageGroupId: one.messageGroupId)
        },
        StructureProof(SNS.PublishBatchResponse.self) { one in
            SNS.PublishBatchResponse(successful: one.successful, failed: one.failed)
        },
        StructureProof(SNS.PublishBatchResultEntry.self) { one in
            SNS.PublishBatchResultEntry(id: one.id, messageId: one.messageId, sequenceNumber: one.sequenceNumber)
        },
        StructureProof(SNS.BatchResultErrorEntry.self) { one in
            SNS.BatchResultErrorEntry(id: one.id, code: one.code, senderFault: one.senderFault, message: one.message)
        },
        StructureProof(SNS.SetSubscriptionAttributesInput.self) { one in
            SNS.SetSubscriptionAttributesInput(
                subscriptionArn: one.subscriptionArn, attributeName: one.attributeName,
                attributeValue: one.attributeValue)
        },
        StructureProof(SNS.SetTopicAttributesInput.self) { one in
            SNS.SetTopicAttributesInput(
                topicArn: one.topicArn, attributeName: one.attributeName, attributeValue: one.attributeValue)
        },
        StructureProof(SNS.SubscribeInput.self) { one in
            SNS.SubscribeInput(
                topicArn: one.topicArn, protocol: one.`protocol`, endpoint: one.endpoint, attributes: one.attributes,
                returnSubscriptionArn: one.returnSubscriptionArn)
        },
        StructureProof(SNS.SubscribeResponse.self) { one in
            SNS.SubscribeResponse(subscriptionArn: one.subscriptionArn)
        },
        StructureProof(SNS.TagResourceRequest.self) { one in
            SNS.TagResourceRequest(resourceArn: one.resourceArn, tags: one.tags)
        },
        StructureProof(SNS.TagResourceResponse.self) { _ in
            SNS.TagResourceResponse()
        },
        StructureProof(SNS.UnsubscribeInput.self) { one in
            SNS.UnsubscribeInput(subscriptionArn: one.subscriptionArn)
        },
        StructureProof(SNS.UntagResourceRequest.self) { one in
            SNS.UntagResourceRequest(resourceArn: one.resourceArn, tagKeys: one.tagKeys)
        },
        StructureProof(SNS.UntagResourceResponse.self) { _ in
            SNS.UntagResourceResponse()
        },
    ]
}
