// Made by `make shapes` from botocore's service model. Do not edit.
import AWSCore
import AWSShapes

enum SQSProofs {
    static let operations: [any AWSOperation.Type] = [
        SQS.ChangeMessageVisibility.self,
        SQS.ChangeMessageVisibilityBatch.self,
        SQS.CreateQueue.self,
        SQS.DeleteMessage.self,
        SQS.DeleteMessageBatch.self,
        SQS.DeleteQueue.self,
        SQS.GetQueueAttributes.self,
        SQS.GetQueueUrl.self,
        SQS.ListDeadLetterSourceQueues.self,
        SQS.ListQueueTags.self,
        SQS.ListQueues.self,
        SQS.PurgeQueue.self,
        SQS.ReceiveMessage.self,
        SQS.SendMessage.self,
        SQS.SendMessageBatch.self,
        SQS.SetQueueAttributes.self,
        SQS.TagQueue.self,
        SQS.UntagQueue.self,
    ]

    static let structures: [StructureProof] = [
        StructureProof(SQS.ChangeMessageVisibilityRequest.self) { one in
            SQS.ChangeMessageVisibilityRequest(
                queueUrl: one.queueUrl, receiptHandle: one.receiptHandle, visibilityTimeout: one.visibilityTimeout)
        },
        StructureProof(SQS.ChangeMessageVisibilityBatchRequest.self) { one in
            SQS.ChangeMessageVisibilityBatchRequest(queueUrl: one.queueUrl, entries: one.entries)
        },
        StructureProof(SQS.ChangeMessageVisibilityBatchRequestEntry.self) { one in
            SQS.ChangeMessageVisibilityBatchRequestEntry(
                id: one.id, receiptHandle: one.receiptHandle, visibilityTimeout: one.visibilityTimeout)
        },
        StructureProof(SQS.ChangeMessageVisibilityBatchResult.self) { one in
            SQS.ChangeMessageVisibilityBatchResult(successful: one.successful, failed: one.failed)
        },
        StructureProof(SQS.ChangeMessageVisibilityBatchResultEntry.self) { one in
            SQS.ChangeMessageVisibilityBatchResultEntry(id: one.id)
        },
        StructureProof(SQS.BatchResultErrorEntry.self) { one in
            SQS.BatchResultErrorEntry(id: one.id, senderFault: one.senderFault, code: one.code, message: one.message)
        },
        StructureProof(SQS.CreateQueueRequest.self) { one in
            SQS.CreateQueueRequest(queueName: one.queueName, attributes: one.attributes, tags: one.tags)
        },
        StructureProof(SQS.CreateQueueResult.self) { one in
            SQS.CreateQueueResult(queueUrl: one.queueUrl)
        },
        StructureProof(SQS.DeleteMessageRequest.self) { one in
            SQS.DeleteMessageRequest(queueUrl: one.queueUrl, receiptHandle: one.receiptHandle)
        },
        StructureProof(SQS.DeleteMessageBatchRequest.self) { one in
            SQS.DeleteMessageBatchRequest(queueUrl: one.queueUrl, entries: one.entries)
        },
        StructureProof(SQS.DeleteMessageBatchRequestEntry.self) { one in
            SQS.DeleteMessageBatchRequestEntry(id: one.id, receiptHandle: one.receiptHandle)
        },
        StructureProof(SQS.DeleteMessageBatchResult.self) { one in
            SQS.DeleteMessageBatchResult(successful: one.successful, failed: one.failed)
        },
        StructureProof(SQS.DeleteMessageBatchResultEntry.self) { one in
            SQS.DeleteMessageBatchResultEntry(id: one.id)
        },
        StructureProof(SQS.DeleteQueueRequest.self) { one in
            SQS.DeleteQueueRequest(queueUrl: one.queueUrl)
        },
        StructureProof(SQS.GetQueueAttributesRequest.self) { one in
            SQS.GetQueueAttributesRequest(queueUrl: one.queueUrl, attributeNames: one.attributeNames)
        },
        StructureProof(SQS.GetQueueAttributesResult.self) { one in
            SQS.GetQueueAttributesResult(attributes: one.attributes)
        },
        StructureProof(SQS.GetQueueUrlRequest.self) { one in
            SQS.GetQueueUrlRequest(queueName: one.queueName, queueOwnerAWSAccountId: one.queueOwnerAWSAccountId)
        },
        StructureProof(SQS.GetQueueUrlResult.self) { one in
            SQS.GetQueueUrlResult(queueUrl: one.queueUrl)
        },
        StructureProof(SQS.ListDeadLetterSourceQueuesRequest.self) { one in
            SQS.ListDeadLetterSourceQueuesRequest(
                queueUrl: one.queueUrl, nextToken: one.nextToken, maxResults: one.maxResults)
        },
        StructureProof(SQS.ListDeadLetterSourceQueuesResult.self) { one in
            SQS.ListDeadLetterSourceQueuesResult(queueUrls: one.queueUrls, nextToken: one.nextToken)
        },
        StructureProof(SQS.ListQueueTagsRequest.self) { one in
            SQS.ListQueueTagsRequest(queueUrl: one.queueUrl)
        },
        StructureProof(SQS.ListQueueTagsResult.self) { one in
            SQS.ListQueueTagsResult(tags: one.tags)
        },
        StructureProof(SQS.ListQueuesRequest.self) { one in
            SQS.ListQueuesRequest(
                queueNamePrefix: one.queueNamePrefix, nextToken: one.nextToken, maxResults: one.maxResults)
        },
        StructureProof(SQS.ListQueuesResult.self) { one in
            SQS.ListQueuesResult(queueUrls: one.queueUrls, nextToken: one.nextToken)
        },
        StructureProof(SQS.PurgeQueueRequest.self) { one in
            SQS.PurgeQueueRequest(queueUrl: one.queueUrl)
        },
        StructureProof(SQS.ReceiveMessageRequest.self) { one in
            SQS.ReceiveMessageRequest(
                queueUrl: one.queueUrl, attributeNames: one.attributeNames,
                messageSystemAttributeNames: one.messageSystemAttributeNames,
                messageAttributeNames: one.messageAttributeNames, maxNumberOfMessages: one.maxNumberOfMessages,
                visibilityTimeout: one.visibilityTimeout, waitTimeSeconds: one.waitTimeSeconds,
                receiveRequestAttemptId: one.receiveRequestAttemptId)
        },
        StructureProof(SQS.ReceiveMessageResult.self) { one in
            SQS.ReceiveMessageResult(messages: one.messages)
        },
        StructureProof(SQS.Message.self) { one in
            SQS.Message(
                messageId: one.messageId, receiptHandle: one.receiptHandle, md5OfBody: one.md5OfBody, body: one.body,
                attributes: one.attributes, md5OfMessageAttributes: one.md5OfMessageAttributes,
                messageAttributes: one.messageAttributes)
        },
        StructureProof(SQS.MessageAttributeValue.self) { one in
            SQS.MessageAttributeValue(
                dataType: one.dataType, stringValue: one.stringValue, binaryValue: one.binaryValue,
                stringListValues: one.stringListValues, binaryListValues: one.binaryListValues)
        },
        StructureProof(SQS.SendMessageRequest.self) { one in
            SQS.SendMessageRequest(
                queueUrl: one.queueUrl, messageBody: one.messageBody, delaySeconds: one.delaySeconds,
                messageAttributes: one.messageAttributes, messageSystemAttributes: one.messageSystemAttributes,
                messageDeduplicationId: one.messageDeduplicationId, messageGroupId: one.messageGroupId)
        },
        StructureProof(SQS.MessageSystemAttributeValue.self) { one in
            SQS.MessageSystemAttributeValue(
                dataType: one.dataType, stringValue: one.stringValue, binaryValue: one.binaryValue,
                stringListValues: one.stringListValues, binaryListValues: one.binaryListValues)
        },
        StructureProof(SQS.SendMessageResult.self) { one in
            SQS.SendMessageResult(
                md5OfMessageBody: one.md5OfMessageBody, md5OfMessageAttributes: one.md5OfMessageAttributes,
                md5OfMessageSystemAttributes: one.md5OfMessageSystemAttributes, messageId: one.messageId,
                sequenceNumber: one.sequenceNumber)
        },
        StructureProof(SQS.SendMessageBatchRequest.self) { one in
            SQS.SendMessageBatchRequest(queueUrl: one.queueUrl, entries: one.entries)
        },
        StructureProof(SQS.SendMessageBatchRequestEntry.self) { one in
            SQS.SendMessageBatchRequestEntry(
                id: one.id, messageBody: one.messageBody, delaySeconds: one.delaySeconds,
                messageAttributes: one.messageAttributes, messageSystemAttributes: one.messageSystemAttributes,
                messageDeduplicationId: one.messageDeduplicationId, messageGroupId: one.messageGroupId)
        },
        StructureProof(SQS.SendMessageBatchResult.self) { one in
            SQS.SendMessageBatchResult(successful: one.successful, failed: one.failed)
        },
        StructureProof(SQS.SendMessageBatchResultEntry.self) { one in
            SQS.SendMessageBatchResultEntry(
                id: one.id, messageId: one.messageId, md5OfMessageBody: one.md5OfMessageBody,
                md5OfMessageAttributes: one.md5OfMessageAttributes,
                md5OfMessageSystemAttributes: one.md5OfMessageSystemAttributes, sequenceNumber: one.sequenceNumber)
        },
        StructureProof(SQS.SetQueueAttributesRequest.self) { one in
            SQS.SetQueueAttributesRequest(queueUrl: one.queueUrl, attributes: one.attributes)
        },
        StructureProof(SQS.TagQueueRequest.self) { one in
            SQS.TagQueueRequest(queueUrl: one.queueUrl, tags: one.tags)
        },
        StructureProof(SQS.UntagQueueRequest.self) { one in
            SQS.UntagQueueRequest(queueUrl: one.queueUrl, tagKeys: one.tagKeys)
        },
    ]
}
