// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

enum SQSFacts {
    static let CancelMessageMoveTaskRequest: Shape = Shape(
        "CancelMessageMoveTaskRequest", .structure, members: [
            Member("TaskHandle", .string, required: true),
        ])

    static let CancelMessageMoveTaskResult: Shape = Shape(
        "CancelMessageMoveTaskResult", .structure, members: [
            Member("ApproximateNumberOfMessagesMoved", .long),
        ])

    static let ChangeMessageVisibilityRequest: Shape = Shape(
        "ChangeMessageVisibilityRequest", .structure, members: [
            Member("QueueUrl", .string, required: true),
            Member("ReceiptHandle", .string, required: true),
            Member("VisibilityTimeout", .integer, required: true),
        ])

    static let ChangeMessageVisibilityBatchRequest: Shape = Shape(
        "ChangeMessageVisibilityBatchRequest", .structure, members: [
            Member("QueueUrl", .string, required: true),
            Member("Entries", SQSFacts.ChangeMessageVisibilityBatchRequestEntryList, required: true),
        ])

    static let ChangeMessageVisibilityBatchRequestEntryList: Shape = Shape(
        "ChangeMessageVisibilityBatchRequestEntryList", .list, element: Member("member", SQSFacts.ChangeMessageVisibilityBatchRequestEntry), flattened: true)

    static let ChangeMessageVisibilityBatchRequestEntry: Shape = Shape(
        "ChangeMessageVisibilityBatchRequestEntry", .structure, members: [
            Member("Id", .string, required: true),
            Member("ReceiptHandle", .string, required: true),
            Member("VisibilityTimeout", .integer),
        ])

    static let ChangeMessageVisibilityBatchResult: Shape = Shape(
        "ChangeMessageVisibilityBatchResult", .structure, members: [
            Member("Successful", SQSFacts.ChangeMessageVisibilityBatchResultEntryList, required: true),
            Member("Failed", SQSFacts.BatchResultErrorEntryList, required: true),
        ])

    static let ChangeMessageVisibilityBatchResultEntryList: Shape = Shape(
        "ChangeMessageVisibilityBatchResultEntryList", .list, element: Member("member", SQSFacts.ChangeMessageVisibilityBatchResultEntry), flattened: true)

    static let ChangeMessageVisibilityBatchResultEntry: Shape = Shape(
        "ChangeMessageVisibilityBatchResultEntry", .structure, members: [
            Member("Id", .string, required: true),
        ])

    static let BatchResultErrorEntryList: Shape = Shape(
        "BatchResultErrorEntryList", .list, element: Member("member", SQSFacts.BatchResultErrorEntry), flattened: true)

    static let BatchResultErrorEntry: Shape = Shape(
        "BatchResultErrorEntry", .structure, members: [
            Member("Id", .string, required: true),
            Member("SenderFault", .boolean, required: true),
            Member("Code", .string, required: true),
            Member("Message", .string),
        ])

    static let CreateQueueRequest: Shape = Shape(
        "CreateQueueRequest", .structure, members: [
            Member("QueueName", .string, required: true),
            Member("Attributes", SQSFacts.QueueAttributeMap),
            Member("tags", SQSFacts.TagMap),
        ])

    static let QueueAttributeMap: Shape = Shape(
        "QueueAttributeMap", .map, element: Member("value", .string), key: Member("key", SQSFacts.QueueAttributeName), flattened: true)

    static let QueueAttributeName: Shape = Shape(
        "QueueAttributeName", .string, constraints: .init(values: ["All", "Policy", "VisibilityTimeout", "MaximumMessageSize", "MessageRetentionPeriod", "ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible", "CreatedTimestamp", "LastModifiedTimestamp", "QueueArn", "ApproximateNumberOfMessagesDelayed", "DelaySeconds", "ReceiveMessageWaitTimeSeconds", "RedrivePolicy", "FifoQueue", "ContentBasedDeduplication", "KmsMasterKeyId", "KmsDataKeyReusePeriodSeconds", "DeduplicationScope", "FifoThroughputLimit", "RedriveAllowPolicy", "SqsManagedSseEnabled"]))

    static let TagMap: Shape = Shape(
        "TagMap", .map, element: Member("value", .string), key: Member("key", .string), flattened: true)

    static let CreateQueueResult: Shape = Shape(
        "CreateQueueResult", .structure, members: [
            Member("QueueUrl", .string),
        ])

    static let DeleteMessageRequest: Shape = Shape(
        "DeleteMessageRequest", .structure, members: [
            Member("QueueUrl", .string, required: true),
            Member("ReceiptHandle", .string, required: true),
        ])

    static let DeleteMessageBatchRequest: Shape = Shape(
        "DeleteMessageBatchRequest", .structure, members: [
            Member("QueueUrl", .string, required: true),
            Member("Entries", SQSFacts.DeleteMessageBatchRequestEntryList, required: true),
        ])

    static let DeleteMessageBatchRequestEntryList: Shape = Shape(
        "DeleteMessageBatchRequestEntryList", .list, element: Member("member", SQSFacts.DeleteMessageBatchRequestEntry), flattened: true)

    static let DeleteMessageBatchRequestEntry: Shape = Shape(
        "DeleteMessageBatchRequestEntry", .structure, members: [
            Member("Id", .string, required: true),
            Member("ReceiptHandle", .string, required: true),
        ])

    static let DeleteMessageBatchResult: Shape = Shape(
        "DeleteMessageBatchResult", .structure, members: [
            Member("Successful", SQSFacts.DeleteMessageBatchResultEntryList, required: true),
            Member("Failed", SQSFacts.BatchResultErrorEntryList, required: true),
        ])

    static let DeleteMessageBatchResultEntryList: Shape = Shape(
        "DeleteMessageBatchResultEntryList", .list, element: Member("member", SQSFacts.DeleteMessageBatchResultEntry), flattened: true)

    static let DeleteMessageBatchResultEntry: Shape = Shape(
        "DeleteMessageBatchResultEntry", .structure, members: [
            Member("Id", .string, required: true),
        ])

    static let DeleteQueueRequest: Shape = Shape(
        "DeleteQueueRequest", .structure, members: [
            Member("QueueUrl", .string, required: true),
        ])

    static let GetQueueAttributesRequest: Shape = Shape(
        "GetQueueAttributesRequest", .structure, members: [
            Member("QueueUrl", .string, required: true),
            Member("AttributeNames", SQSFacts.AttributeNameList),
        ])

    static let AttributeNameList: Shape = Shape(
        "AttributeNameList", .list, element: Member("member", SQSFacts.QueueAttributeName), flattened: true)

    static let GetQueueAttributesResult: Shape = Shape(
        "GetQueueAttributesResult", .structure, members: [
            Member("Attributes", SQSFacts.QueueAttributeMap),
        ])

    static let GetQueueUrlRequest: Shape = Shape(
        "GetQueueUrlRequest", .structure, members: [
            Member("QueueName", .string, required: true),
            Member("QueueOwnerAWSAccountId", .string),
        ])

    static let GetQueueUrlResult: Shape = Shape(
        "GetQueueUrlResult", .structure, members: [
            Member("QueueUrl", .string),
        ])

    static let ListDeadLetterSourceQueuesRequest: Shape = Shape(
        "ListDeadLetterSourceQueuesRequest", .structure, members: [
            Member("QueueUrl", .string, required: true),
            Member("NextToken", .string),
            Member("MaxResults", .integer),
        ])

    static let ListDeadLetterSourceQueuesResult: Shape = Shape(
        "ListDeadLetterSourceQueuesResult", .structure, members: [
            Member("queueUrls", SQSFacts.QueueUrlList, required: true),
            Member("NextToken", .string),
        ])

    static let QueueUrlList: Shape = Shape(
        "QueueUrlList", .list, element: Member("member", .string), flattened: true)

    static let ListMessageMoveTasksRequest: Shape = Shape(
        "ListMessageMoveTasksRequest", .structure, members: [
            Member("SourceArn", .string, required: true),
            Member("MaxResults", .integer),
        ])

    static let ListMessageMoveTasksResult: Shape = Shape(
        "ListMessageMoveTasksResult", .structure, members: [
            Member("Results", SQSFacts.ListMessageMoveTasksResultEntryList, flattened: true),
        ])

    static let ListMessageMoveTasksResultEntryList: Shape = Shape(
        "ListMessageMoveTasksResultEntryList", .list, element: Member("member", SQSFacts.ListMessageMoveTasksResultEntry), flattened: true)

    static let ListMessageMoveTasksResultEntry: Shape = Shape(
        "ListMessageMoveTasksResultEntry", .structure, members: [
            Member("TaskHandle", .string),
            Member("Status", .string),
            Member("SourceArn", .string),
            Member("DestinationArn", .string),
            Member("MaxNumberOfMessagesPerSecond", .integer),
            Member("ApproximateNumberOfMessagesMoved", .long),
            Member("ApproximateNumberOfMessagesToMove", .long),
            Member("FailureReason", .string),
            Member("StartedTimestamp", .long),
        ])

    static let ListQueueTagsRequest: Shape = Shape(
        "ListQueueTagsRequest", .structure, members: [
            Member("QueueUrl", .string, required: true),
        ])

    static let ListQueueTagsResult: Shape = Shape(
        "ListQueueTagsResult", .structure, members: [
            Member("Tags", SQSFacts.TagMap),
        ])

    static let ListQueuesRequest: Shape = Shape(
        "ListQueuesRequest", .structure, members: [
            Member("QueueNamePrefix", .string),
            Member("NextToken", .string),
            Member("MaxResults", .integer),
        ])

    static let ListQueuesResult: Shape = Shape(
        "ListQueuesResult", .structure, members: [
            Member("QueueUrls", SQSFacts.QueueUrlList),
            Member("NextToken", .string),
        ])

    static let PurgeQueueRequest: Shape = Shape(
        "PurgeQueueRequest", .structure, members: [
            Member("QueueUrl", .string, required: true),
        ])

    static let ReceiveMessageRequest: Shape = Shape(
        "ReceiveMessageRequest", .structure, members: [
            Member("QueueUrl", .string, required: true),
            Member("AttributeNames", SQSFacts.AttributeNameList),
            Member("MessageSystemAttributeNames", SQSFacts.MessageSystemAttributeList),
            Member("MessageAttributeNames", SQSFacts.MessageAttributeNameList),
            Member("MaxNumberOfMessages", .integer),
            Member("VisibilityTimeout", .integer),
            Member("WaitTimeSeconds", .integer),
            Member("ReceiveRequestAttemptId", .string),
        ])

    static let MessageSystemAttributeList: Shape = Shape(
        "MessageSystemAttributeList", .list, element: Member("member", SQSFacts.MessageSystemAttributeName), flattened: true)

    static let MessageSystemAttributeName: Shape = Shape(
        "MessageSystemAttributeName", .string, constraints: .init(values: ["All", "SenderId", "SentTimestamp", "ApproximateReceiveCount", "ApproximateFirstReceiveTimestamp", "SequenceNumber", "MessageDeduplicationId", "MessageGroupId", "AWSTraceHeader", "DeadLetterQueueSourceArn"]))

    static let MessageAttributeNameList: Shape = Shape(
        "MessageAttributeNameList", .list, element: Member("member", .string), flattened: true)

    static let ReceiveMessageResult: Shape = Shape(
        "ReceiveMessageResult", .structure, members: [
            Member("Messages", SQSFacts.MessageList),
        ])

    static let MessageList: Shape = Shape(
        "MessageList", .list, element: Member("member", SQSFacts.Message), flattened: true)

    static let Message: Shape = Shape(
        "Message", .structure, members: [
            Member("MessageId", .string),
            Member("ReceiptHandle", .string),
            Member("MD5OfBody", .string),
            Member("Body", .string),
            Member("Attributes", SQSFacts.MessageSystemAttributeMap),
            Member("MD5OfMessageAttributes", .string),
            Member("MessageAttributes", SQSFacts.MessageBodyAttributeMap),
        ])

    static let MessageSystemAttributeMap: Shape = Shape(
        "MessageSystemAttributeMap", .map, element: Member("value", .string), key: Member("key", SQSFacts.MessageSystemAttributeName), flattened: true)

    static let MessageBodyAttributeMap: Shape = Shape(
        "MessageBodyAttributeMap", .map, element: Member("value", SQSFacts.MessageAttributeValue), key: Member("key", .string), flattened: true)

    static let MessageAttributeValue: Shape = Shape(
        "MessageAttributeValue", .structure, members: [
            Member("StringValue", .string),
            Member("BinaryValue", .blob),
            Member("StringListValues", SQSFacts.StringList, flattened: true),
            Member("BinaryListValues", SQSFacts.BinaryList, flattened: true),
            Member("DataType", .string, required: true),
        ])

    static let StringList: Shape = Shape(
        "StringList", .list, element: Member("member", .string))

    static let BinaryList: Shape = Shape(
        "BinaryList", .list, element: Member("member", .blob))

    static let SendMessageRequest: Shape = Shape(
        "SendMessageRequest", .structure, members: [
            Member("QueueUrl", .string, required: true),
            Member("MessageBody", .string, required: true),
            Member("DelaySeconds", .integer),
            Member("MessageAttributes", SQSFacts.MessageBodyAttributeMap),
            Member("MessageSystemAttributes", SQSFacts.MessageBodySystemAttributeMap),
            Member("MessageDeduplicationId", .string),
            Member("MessageGroupId", .string),
        ])

    static let MessageBodySystemAttributeMap: Shape = Shape(
        "MessageBodySystemAttributeMap", .map, element: Member("value", SQSFacts.MessageSystemAttributeValue), key: Member("key", SQSFacts.MessageSystemAttributeNameForSends), flattened: true)

    static let MessageSystemAttributeNameForSends: Shape = Shape(
        "MessageSystemAttributeNameForSends", .string, constraints: .init(values: ["AWSTraceHeader"]))

    static let MessageSystemAttributeValue: Shape = Shape(
        "MessageSystemAttributeValue", .structure, members: [
            Member("StringValue", .string),
            Member("BinaryValue", .blob),
            Member("StringListValues", SQSFacts.StringList, flattened: true),
            Member("BinaryListValues", SQSFacts.BinaryList, flattened: true),
            Member("DataType", .string, required: true),
        ])

    static let SendMessageResult: Shape = Shape(
        "SendMessageResult", .structure, members: [
            Member("MD5OfMessageBody", .string),
            Member("MD5OfMessageAttributes", .string),
            Member("MD5OfMessageSystemAttributes", .string),
            Member("MessageId", .string),
            Member("SequenceNumber", .string),
        ])

    static let SendMessageBatchRequest: Shape = Shape(
        "SendMessageBatchRequest", .structure, members: [
            Member("QueueUrl", .string, required: true),
            Member("Entries", SQSFacts.SendMessageBatchRequestEntryList, required: true),
        ])

    static let SendMessageBatchRequestEntryList: Shape = Shape(
        "SendMessageBatchRequestEntryList", .list, element: Member("member", SQSFacts.SendMessageBatchRequestEntry), flattened: true)

    static let SendMessageBatchRequestEntry: Shape = Shape(
        "SendMessageBatchRequestEntry", .structure, members: [
            Member("Id", .string, required: true),
            Member("MessageBody", .string, required: true),
            Member("DelaySeconds", .integer),
            Member("MessageAttributes", SQSFacts.MessageBodyAttributeMap),
            Member("MessageSystemAttributes", SQSFacts.MessageBodySystemAttributeMap),
            Member("MessageDeduplicationId", .string),
            Member("MessageGroupId", .string),
        ])

    static let SendMessageBatchResult: Shape = Shape(
        "SendMessageBatchResult", .structure, members: [
            Member("Successful", SQSFacts.SendMessageBatchResultEntryList, required: true),
            Member("Failed", SQSFacts.BatchResultErrorEntryList, required: true),
        ])

    static let SendMessageBatchResultEntryList: Shape = Shape(
        "SendMessageBatchResultEntryList", .list, element: Member("member", SQSFacts.SendMessageBatchResultEntry), flattened: true)

    static let SendMessageBatchResultEntry: Shape = Shape(
        "SendMessageBatchResultEntry", .structure, members: [
            Member("Id", .string, required: true),
            Member("MessageId", .string, required: true),
            Member("MD5OfMessageBody", .string, required: true),
            Member("MD5OfMessageAttributes", .string),
            Member("MD5OfMessageSystemAttributes", .string),
            Member("SequenceNumber", .string),
        ])

    static let SetQueueAttributesRequest: Shape = Shape(
        "SetQueueAttributesRequest", .structure, members: [
            Member("QueueUrl", .string, required: true),
            Member("Attributes", SQSFacts.QueueAttributeMap, required: true),
        ])

    static let StartMessageMoveTaskRequest: Shape = Shape(
        "StartMessageMoveTaskRequest", .structure, members: [
            Member("SourceArn", .string, required: true),
            Member("DestinationArn", .string),
            Member("MaxNumberOfMessagesPerSecond", .integer),
        ])

    static let StartMessageMoveTaskResult: Shape = Shape(
        "StartMessageMoveTaskResult", .structure, members: [
            Member("TaskHandle", .string),
        ])

    static let TagQueueRequest: Shape = Shape(
        "TagQueueRequest", .structure, members: [
            Member("QueueUrl", .string, required: true),
            Member("Tags", SQSFacts.TagMap, required: true),
        ])

    static let UntagQueueRequest: Shape = Shape(
        "UntagQueueRequest", .structure, members: [
            Member("QueueUrl", .string, required: true),
            Member("TagKeys", SQSFacts.TagKeyList, required: true),
        ])

    static let TagKeyList: Shape = Shape(
        "TagKeyList", .list, element: Member("member", .string), flattened: true)

    static let BatchEntryIdsNotDistinct: Shape = Shape(
        "BatchEntryIdsNotDistinct", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let BatchRequestTooLong: Shape = Shape(
        "BatchRequestTooLong", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let EmptyBatchRequest: Shape = Shape(
        "EmptyBatchRequest", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let InvalidAddress: Shape = Shape(
        "InvalidAddress", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let InvalidAttributeName: Shape = Shape(
        "InvalidAttributeName", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let InvalidAttributeValue: Shape = Shape(
        "InvalidAttributeValue", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let InvalidBatchEntryId: Shape = Shape(
        "InvalidBatchEntryId", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let InvalidIdFormat: Shape = Shape(
        "InvalidIdFormat", .structure, error: .init(status: 400))

    static let InvalidMessageContents: Shape = Shape(
        "InvalidMessageContents", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let InvalidSecurity: Shape = Shape(
        "InvalidSecurity", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let KmsAccessDenied: Shape = Shape(
        "KmsAccessDenied", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let KmsDisabled: Shape = Shape(
        "KmsDisabled", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let KmsInvalidKeyUsage: Shape = Shape(
        "KmsInvalidKeyUsage", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let KmsInvalidState: Shape = Shape(
        "KmsInvalidState", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let KmsNotFound: Shape = Shape(
        "KmsNotFound", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let KmsOptInRequired: Shape = Shape(
        "KmsOptInRequired", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let KmsThrottled: Shape = Shape(
        "KmsThrottled", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let MessageNotInflight: Shape = Shape(
        "MessageNotInflight", .structure, error: .init(status: 400))

    static let OverLimit: Shape = Shape(
        "OverLimit", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let PurgeQueueInProgress: Shape = Shape(
        "PurgeQueueInProgress", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let QueueDeletedRecently: Shape = Shape(
        "QueueDeletedRecently", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let QueueDoesNotExist: Shape = Shape(
        "QueueDoesNotExist", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let QueueNameExists: Shape = Shape(
        "QueueNameExists", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let ReceiptHandleIsInvalid: Shape = Shape(
        "ReceiptHandleIsInvalid", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let RequestThrottled: Shape = Shape(
        "RequestThrottled", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let ResourceNotFoundException: Shape = Shape(
        "ResourceNotFoundException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let TooManyEntriesInBatchRequest: Shape = Shape(
        "TooManyEntriesInBatchRequest", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let UnsupportedOperation: Shape = Shape(
        "UnsupportedOperation", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))
}
