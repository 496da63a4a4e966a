// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore
import AWSShapes

enum SQSProofs {
    static let operations: [any AWSOperation.Type] = [
        SQS.CancelMessageMoveTask.self,
        SQS.ChangeMessageVisibility.self,
        SQS.ChangeMessageVisibilityBatch.self,
        SQS.CreateQueue.self,
        SQS.DeleteMessage.self,
        SQS.DeleteMessageBatch.self,
        SQS.DeleteQueue.self,
        SQS.GetQueueAttributes.self,
        SQS.GetQueueUrl.self,
        SQS.ListDeadLetterSourceQueues.self,
        SQS.ListMessageMoveTasks.self,
        SQS.ListQueueTags.self,
        SQS.ListQueues.self,
        SQS.PurgeQueue.self,
        SQS.ReceiveMessage.self,
        SQS.SendMessage.self,
        SQS.SendMessageBatch.self,
        SQS.SetQueueAttributes.self,
        SQS.StartMessageMoveTask.self,
        SQS.TagQueue.self,
        SQS.UntagQueue.self,
    ]

    static let structures: [StructureProof] = [
        StructureProof(
            SQS.CancelMessageMoveTaskRequest.self,
            copy: { one in SQS.CancelMessageMoveTaskRequest(taskHandle: one.taskHandle) }),
        StructureProof(
            SQS.CancelMessageMoveTaskResult.self,
            copy: { one in SQS.CancelMessageMoveTaskResult(approximateNumberOfMessagesMoved: one.approximateNumberOfMessagesMoved) },
            minimum: { _ in SQS.CancelMessageMoveTaskResult() }),
        StructureProof(
            SQS.ChangeMessageVisibilityRequest.self,
            copy: { one in SQS.ChangeMessageVisibilityRequest(queueUrl: one.queueUrl, receiptHandle: one.receiptHandle, visibilityTimeout: one.visibilityTimeout) }),
        StructureProof(
            SQS.ChangeMessageVisibilityBatchRequest.self,
            copy: { one in SQS.ChangeMessageVisibilityBatchRequest(queueUrl: one.queueUrl, entries: one.entries) }),
        StructureProof(
            SQS.ChangeMessageVisibilityBatchRequestEntry.self,
            copy: { one in SQS.ChangeMessageVisibilityBatchRequestEntry(id: one.id, receiptHandle: one.receiptHandle, visibilityTimeout: one.visibilityTimeout) },
            minimum: { one in SQS.ChangeMessageVisibilityBatchRequestEntry(id: one.id, receiptHandle: one.receiptHandle) }),
        StructureProof(
            SQS.ChangeMessageVisibilityBatchResult.self,
            copy: { one in SQS.ChangeMessageVisibilityBatchResult(successful: one.successful, failed: one.failed) }),
        StructureProof(
            SQS.ChangeMessageVisibilityBatchResultEntry.self,
            copy: { one in SQS.ChangeMessageVisibilityBatchResultEntry(id: one.id) }),
        StructureProof(
            SQS.BatchResultErrorEntry.self,
            copy: { one in SQS.BatchResultErrorEntry(id: one.id, senderFault: one.senderFault, code: one.code, message: one.message) },
            minimum: { one in SQS.BatchResultErrorEntry(id: one.id, senderFault: one.senderFault, code: one.code) }),
        StructureProof(
            SQS.CreateQueueRequest.self,
            copy: { one in SQS.CreateQueueRequest(queueName: one.queueName, attributes: one.attributes, tags: one.tags) },
            minimum: { one in SQS.CreateQueueRequest(queueName: one.queueName) }),
        StructureProof(
            SQS.CreateQueueResult.self,
            copy: { one in SQS.CreateQueueResult(queueUrl: one.queueUrl) },
            minimum: { _ in SQS.CreateQueueResult() }),
        StructureProof(
            SQS.DeleteMessageRequest.self,
            copy: { one in SQS.DeleteMessageRequest(queueUrl: one.queueUrl, receiptHandle: one.receiptHandle) }),
        StructureProof(
            SQS.DeleteMessageBatchRequest.self,
            copy: { one in SQS.DeleteMessageBatchRequest(queueUrl: one.queueUrl, entries: one.entries) }),
        StructureProof(
            SQS.DeleteMessageBatchRequestEntry.self,
            copy: { one in SQS.DeleteMessageBatchRequestEntry(id: one.id, receiptHandle: one.receiptHandle) }),
        StructureProof(
            SQS.DeleteMessageBatchResult.self,
            copy: { one in SQS.DeleteMessageBatchResult(successful: one.successful, failed: one.failed) }),
        StructureProof(
            SQS.DeleteMessageBatchResultEntry.self,
            copy: { one in SQS.DeleteMessageBatchResultEntry(id: one.id) }),
        StructureProof(
            SQS.DeleteQueueRequest.self,
            copy: { one in SQS.DeleteQueueRequest(queueUrl: one.queueUrl) }),
        StructureProof(
            SQS.GetQueueAttributesRequest.self,
            copy: { one in SQS.GetQueueAttributesRequest(queueUrl: one.queueUrl, attributeNames: one.attributeNames) },
            minimum: { one in SQS.GetQueueAttributesRequest(queueUrl: one.queueUrl) }),
        StructureProof(
            SQS.GetQueueAttributesResult.self,
            copy: { one in SQS.GetQueueAttributesResult(attributes: one.attributes) },
            minimum: { _ in SQS.GetQueueAttributesResult() }),
        StructureProof(
            SQS.GetQueueUrlRequest.self,
            copy: { one in SQS.GetQueueUrlRequest(queueName: one.queueName, queueOwnerAWSAccountId: one.queueOwnerAWSAccountId) },
            minimum: { one in SQS.GetQueueUrlRequest(queueName: one.queueName) }),
        StructureProof(
            SQS.GetQueueUrlResult.self,
            copy: { one in SQS.GetQueueUrlResult(queueUrl: one.queueUrl) },
            minimum: { _ in SQS.GetQueueUrlResult() }),
        StructureProof(
            SQS.ListDeadLetterSourceQueuesRequest.self,
            copy: { one in SQS.ListDeadLetterSourceQueuesRequest(queueUrl: one.queueUrl, nextToken: one.nextToken, maxResults: one.maxResults) },
            minimum: { one in SQS.ListDeadLetterSourceQueuesRequest(queueUrl: one.queueUrl) }),
        StructureProof(
            SQS.ListDeadLetterSourceQueuesResult.self,
            copy: { one in SQS.ListDeadLetterSourceQueuesResult(queueUrls: one.queueUrls, nextToken: one.nextToken) },
            minimum: { one in SQS.ListDeadLetterSourceQueuesResult(queueUrls: one.queueUrls) }),
        StructureProof(
            SQS.ListMessageMoveTasksRequest.self,
            copy: { one in SQS.ListMessageMoveTasksRequest(sourceArn: one.sourceArn, maxResults: one.maxResults) },
            minimum: { one in SQS.ListMessageMoveTasksRequest(sourceArn: one.sourceArn) }),
        StructureProof(
            SQS.ListMessageMoveTasksResult.self,
            copy: { one in SQS.ListMessageMoveTasksResult(results: one.results) },
            minimum: { _ in SQS.ListMessageMoveTasksResult() }),
        StructureProof(
            SQS.ListMessageMoveTasksResultEntry.self,
            copy: { one in SQS.ListMessageMoveTasksResultEntry(taskHandle: one.taskHandle, status: one.status, sourceArn: one.sourceArn, destinationArn: one.destinationArn, maxNumberOfMessagesPerSecond: one.maxNumberOfMessagesPerSecond, approximateNumberOfMessagesMoved: one.approximateNumberOfMessagesMoved, approximateNumberOfMessagesToMove: one.approximateNumberOfMessagesToMove, failureReason: one.failureReason, startedTimestamp: one.startedTimestamp) },
            minimum: { _ in SQS.ListMessageMoveTasksResultEntry() }),
        StructureProof(
            SQS.ListQueueTagsRequest.self,
            copy: { one in SQS.ListQueueTagsRequest(queueUrl: one.queueUrl) }),
        StructureProof(
            SQS.ListQueueTagsResult.self,
            copy: { one in SQS.ListQueueTagsResult(tags: one.tags) },
            minimum: { _ in SQS.ListQueueTagsResult() }),
        StructureProof(
            SQS.ListQueuesRequest.self,
            copy: { one in SQS.ListQueuesRequest(queueNamePrefix: one.queueNamePrefix, nextToken: one.nextToken, maxResults: one.maxResults) },
            minimum: { _ in SQS.ListQueuesRequest() }),
        StructureProof(
            SQS.ListQueuesResult.self,
            copy: { one in SQS.ListQueuesResult(queueUrls: one.queueUrls, nextToken: one.nextToken) },
            minimum: { _ in SQS.ListQueuesResult() }),
        StructureProof(
            SQS.PurgeQueueRequest.self,
            copy: { one in SQS.PurgeQueueRequest(queueUrl: one.queueUrl) }),
        StructureProof(
            SQS.ReceiveMessageRequest.self,
            copy: { one in SQS.ReceiveMessageRequest(queueUrl: one.queueUrl, attributeNames: one.attributeNames, messageSystemAttributeNames: one.messageSystemAttributeNames, messageAttributeNames: one.messageAttributeNames, maxNumberOfMessages: one.maxNumberOfMessages, visibilityTimeout: one.visibilityTimeout, waitTimeSeconds: one.waitTimeSeconds, receiveRequestAttemptId: one.receiveRequestAttemptId) },
            minimum: { one in SQS.ReceiveMessageRequest(queueUrl: one.queueUrl) }),
        StructureProof(
            SQS.ReceiveMessageResult.self,
            copy: { one in SQS.ReceiveMessageResult(messages: one.messages) },
            minimum: { _ in SQS.ReceiveMessageResult() }),
        StructureProof(
            SQS.Message.self,
            copy: { one in SQS.Message(messageId: one.messageId, receiptHandle: one.receiptHandle, md5OfBody: one.md5OfBody, body: one.body, attributes: one.attributes, md5OfMessageAttributes: one.md5OfMessageAttributes, messageAttributes: one.messageAttributes) },
            minimum: { _ in SQS.Message() }),
        StructureProof(
            SQS.MessageAttributeValue.self,
            copy: { one in SQS.MessageAttributeValue(dataType: one.dataType, stringValue: one.stringValue, binaryValue: one.binaryValue, stringListValues: one.stringListValues, binaryListValues: one.binaryListValues) },
            minimum: { one in SQS.MessageAttributeValue(dataType: one.dataType) }),
        StructureProof(
            SQS.SendMessageRequest.self,
            copy: { one in SQS.SendMessageRequest(queueUrl: one.queueUrl, messageBody: one.messageBody, delaySeconds: one.delaySeconds, messageAttributes: one.messageAttributes, messageSystemAttributes: one.messageSystemAttributes, messageDeduplicationId: one.messageDeduplicationId, messageGroupId: one.messageGroupId) },
            minimum: { one in SQS.SendMessageRequest(queueUrl: one.queueUrl, messageBody: one.messageBody) }),
        StructureProof(
            SQS.MessageSystemAttributeValue.self,
            copy: { one in SQS.MessageSystemAttributeValue(dataType: one.dataType, stringValue: one.stringValue, binaryValue: one.binaryValue, stringListValues: one.stringListValues, binaryListValues: one.binaryListValues) },
            minimum: { one in SQS.MessageSystemAttributeValue(dataType: one.dataType) }),
        StructureProof(
            SQS.SendMessageResult.self,
            copy: { one in SQS.SendMessageResult(md5OfMessageBody: one.md5OfMessageBody, md5OfMessageAttributes: one.md5OfMessageAttributes, md5OfMessageSystemAttributes: one.md5OfMessageSystemAttributes, messageId: one.messageId, sequenceNumber: one.sequenceNumber) },
            minimum: { _ in SQS.SendMessageResult() }),
        StructureProof(
            SQS.SendMessageBatchRequest.self,
            copy: { one in SQS.SendMessageBatchRequest(queueUrl: one.queueUrl, entries: one.entries) }),
        StructureProof(
            SQS.SendMessageBatchRequestEntry.self,
            copy: { one in SQS.SendMessageBatchRequestEntry(id: one.id, messageBody: one.messageBody, delaySeconds: one.delaySeconds, messageAttributes: one.messageAttributes, messageSystemAttributes: one.messageSystemAttributes, messageDeduplicationId: one.messageDeduplicationId, messageGroupId: one.messageGroupId) },
            minimum: { one in SQS.SendMessageBatchRequestEntry(id: one.id, messageBody: one.messageBody) }),
        StructureProof(
            SQS.SendMessageBatchResult.self,
            copy: { one in SQS.SendMessageBatchResult(successful: one.successful, failed: one.failed) }),
        StructureProof(
            SQS.SendMessageBatchResultEntry.self,
            copy: { one in SQS.SendMessageBatchResultEntry(id: one.id, messageId: one.messageId, md5OfMessageBody: one.md5OfMessageBody, md5OfMessageAttributes: one.md5OfMessageAttributes, md5OfMessageSystemAttributes: one.md5OfMessageSystemAttributes, sequenceNumber: one.sequenceNumber) },
            minimum: { one in SQS.SendMessageBatchResultEntry(id: one.id, messageId: one.messageId, md5OfMessageBody: one.md5OfMessageBody) }),
        StructureProof(
            SQS.SetQueueAttributesRequest.self,
            copy: { one in SQS.SetQueueAttributesRequest(queueUrl: one.queueUrl, attributes: one.attributes) }),
        StructureProof(
            SQS.StartMessageMoveTaskRequest.self,
            copy: { one in SQS.StartMessageMoveTaskRequest(sourceArn: one.sourceArn, destinationArn: one.destinationArn, maxNumberOfMessagesPerSecond: one.maxNumberOfMessagesPerSecond) },
            minimum: { one in SQS.StartMessageMoveTaskRequest(sourceArn: one.sourceArn) }),
        StructureProof(
            SQS.StartMessageMoveTaskResult.self,
            copy: { one in SQS.StartMessageMoveTaskResult(taskHandle: one.taskHandle) },
            minimum: { _ in SQS.StartMessageMoveTaskResult() }),
        StructureProof(
            SQS.TagQueueRequest.self,
            copy: { one in SQS.TagQueueRequest(queueUrl: one.queueUrl, tags: one.tags) }),
        StructureProof(
            SQS.UntagQueueRequest.self,
            copy: { one in SQS.UntagQueueRequest(queueUrl: one.queueUrl, tagKeys: one.tagKeys) }),
    ]
}
