// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

/// Amazon Simple Notification Service: its facts, shapes and operations.
public enum SNS {
    public static let service = ServiceModel(
        name: "sns",
        serviceID: "SNS",
        apiVersion: "2010-03-31",
        endpointPrefix: "sns",
        signingName: "sns",
        actionPrefix: "sns",
        protocols: [.awsQuery],
        xmlNamespace: "http://sns.amazonaws.com/doc/2010-03-31/")

    /// Every operation that Nimbo speaks.
    public static let operations: [OperationSchema] = [
        CreateTopic.schema,
        DeleteTopic.schema,
        GetSubscriptionAttributes.schema,
        GetTopicAttributes.schema,
        ListSubscriptions.schema,
        ListSubscriptionsByTopic.schema,
        ListTagsForResource.schema,
        ListTopics.schema,
        Publish.schema,
        PublishBatch.schema,
        SetSubscriptionAttributes.schema,
        SetTopicAttributes.schema,
        Subscribe.schema,
        TagResource.schema,
        Unsubscribe.schema,
        UntagResource.schema,
    ]
}
