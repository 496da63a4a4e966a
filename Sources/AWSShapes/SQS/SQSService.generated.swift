// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

/// Amazon Simple Queue Service: its facts, shapes and operations.
public enum SQS {
    public static let service = ServiceModel(
        name: "sqs",
        serviceID: "SQS",
        apiVersion: "2012-11-05",
        endpointPrefix: "sqs",
        signingName: "sqs",
        actionPrefix: "sqs",
        protocols: [.awsJson1_0, .awsQuery],
        targetPrefix: "AmazonSQS",
        isQueryCompatible: true)

    /// Every operation that Nimbo speaks.
    public static let operations: [OperationSchema] = [
        CancelMessageMoveTask.schema,
        ChangeMessageVisibility.schema,
        ChangeMessageVisibilityBatch.schema,
        CreateQueue.schema,
        DeleteMessage.schema,
        DeleteMessageBatch.schema,
        DeleteQueue.schema,
        GetQueueAttributes.schema,
        GetQueueUrl.schema,
        ListDeadLetterSourceQueues.schema,
        ListMessageMoveTasks.schema,
        ListQueueTags.schema,
        ListQueues.schema,
        PurgeQueue.schema,
        ReceiveMessage.schema,
        SendMessage.schema,
        SendMessageBatch.schema,
        SetQueueAttributes.schema,
        StartMessageMoveTask.schema,
        TagQueue.schema,
        UntagQueue.schema,
    ]
}
