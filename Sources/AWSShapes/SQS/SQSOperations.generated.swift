// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension SQS {
    public enum CancelMessageMoveTask: AWSOperation {
        public typealias Input = SQS.CancelMessageMoveTaskRequest
        public typealias Output = SQS.CancelMessageMoveTaskResult
        public static let service = SQS.service
        public static let schema = OperationSchema(
            name: "CancelMessageMoveTask",
            method: "POST",
            uri: "/",
            input: SQSFacts.CancelMessageMoveTaskRequest,
            output: SQSFacts.CancelMessageMoveTaskResult,
            errors: [SQSFacts.ResourceNotFoundException, SQSFacts.RequestThrottled, SQSFacts.InvalidAddress, SQSFacts.InvalidSecurity, SQSFacts.UnsupportedOperation])
    }
}

extension SQS {
    public enum ChangeMessageVisibility: AWSOperation {
        public typealias Input = SQS.ChangeMessageVisibilityRequest
        public typealias Output = Unit
        public static let service = SQS.service
        public static let schema = OperationSchema(
            name: "ChangeMessageVisibility",
            method: "POST",
            uri: "/",
            input: SQSFacts.ChangeMessageVisibilityRequest,
            output: .unit,
            errors: [SQSFacts.MessageNotInflight, SQSFacts.ReceiptHandleIsInvalid, SQSFacts.RequestThrottled, SQSFacts.QueueDoesNotExist, SQSFacts.UnsupportedOperation, SQSFacts.InvalidAddress, SQSFacts.InvalidSecurity])
    }
}

extension SQS {
    public enum ChangeMessageVisibilityBatch: AWSOperation {
        public typealias Input = SQS.ChangeMessageVisibilityBatchRequest
        public typealias Output = SQS.ChangeMessageVisibilityBatchResult
        public static let service = SQS.service
        public static let schema = OperationSchema(
            name: "ChangeMessageVisibilityBatch",
            method: "POST",
            uri: "/",
            input: SQSFacts.ChangeMessageVisibilityBatchRequest,
            output: SQSFacts.ChangeMessageVisibilityBatchResult,
            errors: [SQSFacts.TooManyEntriesInBatchRequest, SQSFacts.EmptyBatchRequest, SQSFacts.BatchEntryIdsNotDistinct, SQSFacts.InvalidBatchEntryId, SQSFacts.RequestThrottled, SQSFacts.QueueDoesNotExist, SQSFacts.UnsupportedOperation, SQSFacts.InvalidAddress, SQSFacts.InvalidSecurity])
    }
}

extension SQS {
    public enum CreateQueue: AWSOperation {
        public typealias Input = SQS.CreateQueueRequest
        public typealias Output = SQS.CreateQueueResult
        public static let service = SQS.service
        public static let schema = OperationSchema(
            name: "CreateQueue",
            method: "POST",
            uri: "/",
            input: SQSFacts.CreateQueueRequest,
            output: SQSFacts.CreateQueueResult,
            errors: [SQSFacts.QueueDeletedRecently, SQSFacts.QueueNameExists, SQSFacts.RequestThrottled, SQSFacts.InvalidAddress, SQSFacts.InvalidAttributeName, SQSFacts.InvalidAttributeValue, SQSFacts.UnsupportedOperation, SQSFacts.InvalidSecurity])
    }
}

extension SQS {
    public enum DeleteMessage: AWSOperation {
        public typealias Input = SQS.DeleteMessageRequest
        public typealias Output = Unit
        public static let service = SQS.service
        public static let schema = OperationSchema(
            name: "DeleteMessage",
            method: "POST",
            uri: "/",
            input: SQSFacts.DeleteMessageRequest,
            output: .unit,
            errors: [SQSFacts.InvalidIdFormat, SQSFacts.ReceiptHandleIsInvalid, SQSFacts.RequestThrottled, SQSFacts.QueueDoesNotExist, SQSFacts.UnsupportedOperation, SQSFacts.InvalidSecurity, SQSFacts.InvalidAddress])
    }
}

extension SQS {
    public enum DeleteMessageBatch: AWSOperation {
        public typealias Input = SQS.DeleteMessageBatchRequest
        public typealias Output = SQS.DeleteMessageBatchResult
        public static let service = SQS.service
        public static let schema = OperationSchema(
            name: "DeleteMessageBatch",
            method: "POST",
            uri: "/",
            input: SQSFacts.DeleteMessageBatchRequest,
            output: SQSFacts.DeleteMessageBatchResult,
            errors: [SQSFacts.TooManyEntriesInBatchRequest, SQSFacts.EmptyBatchRequest, SQSFacts.BatchEntryIdsNotDistinct, SQSFacts.InvalidBatchEntryId, SQSFacts.RequestThrottled, SQSFacts.QueueDoesNotExist, SQSFacts.UnsupportedOperation, SQSFacts.InvalidAddress, SQSFacts.InvalidSecurity])
    }
}

extension SQS {
    public enum DeleteQueue: AWSOperation {
        public typealias Input = SQS.DeleteQueueRequest
        public typealias Output = Unit
        public static let service = SQS.service
        public static let schema = OperationSchema(
            name: "DeleteQueue",
            method: "POST",
            uri: "/",
            input: SQSFacts.DeleteQueueRequest,
            output: .unit,
            errors: [SQSFacts.RequestThrottled, SQSFacts.QueueDoesNotExist, SQSFacts.InvalidAddress, SQSFacts.UnsupportedOperation, SQSFacts.InvalidSecurity])
    }
}

extension SQS {
    public enum GetQueueAttributes: AWSOperation {
        public typealias Input = SQS.GetQueueAttributesRequest
        public typealias Output = SQS.GetQueueAttributesResult
        public static let service = SQS.service
        public static let schema = OperationSchema(
            name: "GetQueueAttributes",
            method: "POST",
            uri: "/",
            input: SQSFacts.GetQueueAttributesRequest,
            output: SQSFacts.GetQueueAttributesResult,
            errors: [SQSFacts.InvalidAttributeName, SQSFacts.RequestThrottled, SQSFacts.QueueDoesNotExist, SQSFacts.UnsupportedOperation, SQSFacts.InvalidSecurity, SQSFacts.InvalidAddress])
    }
}

extension SQS {
    public enum GetQueueUrl: AWSOperation {
        public typealias Input = SQS.GetQueueUrlRequest
        public typealias Output = SQS.GetQueueUrlResult
        public static let service = SQS.service
        public static let schema = OperationSchema(
            name: "GetQueueUrl",
            method: "POST",
            uri: "/",
            input: SQSFacts.GetQueueUrlRequest,
            output: SQSFacts.GetQueueUrlResult,
            errors: [SQSFacts.RequestThrottled, SQSFacts.QueueDoesNotExist, SQSFacts.InvalidAddress, SQSFacts.InvalidSecurity, SQSFacts.UnsupportedOperation])
    }
}

extension SQS {
    public enum ListDeadLetterSourceQueues: AWSOperation {
        public typealias Input = SQS.ListDeadLetterSourceQueuesRequest
        public typealias Output = SQS.ListDeadLetterSourceQueuesResult
        public static let service = SQS.service
        public static let schema = OperationSchema(
            name: "ListDeadLetterSourceQueues",
            method: "POST",
            uri: "/",
            input: SQSFacts.ListDeadLetterSourceQueuesRequest,
            output: SQSFacts.ListDeadLetterSourceQueuesResult,
            errors: [SQSFacts.QueueDoesNotExist, SQSFacts.RequestThrottled, SQSFacts.InvalidSecurity, SQSFacts.InvalidAddress, SQSFacts.UnsupportedOperation])
    }
}

extension SQS {
    public enum ListMessageMoveTasks: AWSOperation {
        public typealias Input = SQS.ListMessageMoveTasksRequest
        public typealias Output = SQS.ListMessageMoveTasksResult
        public static let service = SQS.service
        public static let schema = OperationSchema(
            name: "ListMessageMoveTasks",
            method: "POST",
            uri: "/",
            input: SQSFacts.ListMessageMoveTasksRequest,
            output: SQSFacts.ListMessageMoveTasksResult,
            errors: [SQSFacts.ResourceNotFoundException, SQSFacts.RequestThrottled, SQSFacts.InvalidAddress, SQSFacts.InvalidSecurity, SQSFacts.UnsupportedOperation])
    }
}

extension SQS {
    public enum ListQueueTags: AWSOperation {
        public typealias Input = SQS.ListQueueTagsRequest
        public typealias Output = SQS.ListQueueTagsResult
        public static let service = SQS.service
        public static let schema = OperationSchema(
            name: "ListQueueTags",
            method: "POST",
            uri: "/",
            input: SQSFacts.ListQueueTagsRequest,
            output: SQSFacts.ListQueueTagsResult,
            errors: [SQSFacts.RequestThrottled, SQSFacts.QueueDoesNotExist, SQSFacts.UnsupportedOperation, SQSFacts.InvalidAddress, SQSFacts.InvalidSecurity])
    }
}

extension SQS {
    public enum ListQueues: AWSOperation {
        public typealias Input = SQS.ListQueuesRequest
        public typealias Output = SQS.ListQueuesResult
        public static let service = SQS.service
        public static let schema = OperationSchema(
            name: "ListQueues",
            method: "POST",
            uri: "/",
            input: SQSFacts.ListQueuesRequest,
            output: SQSFacts.ListQueuesResult,
            errors: [SQSFacts.RequestThrottled, SQSFacts.InvalidSecurity, SQSFacts.InvalidAddress, SQSFacts.UnsupportedOperation])
    }
}

extension SQS {
    public enum PurgeQueue: AWSOperation {
        public typealias Input = SQS.PurgeQueueRequest
        public typealias Output = Unit
        public static let service = SQS.service
        public static let schema = OperationSchema(
            name: "PurgeQueue",
            method: "POST",
            uri: "/",
            input: SQSFacts.PurgeQueueRequest,
            output: .unit,
            errors: [SQSFacts.QueueDoesNotExist, SQSFacts.PurgeQueueInProgress, SQSFacts.RequestThrottled, SQSFacts.InvalidAddress, SQSFacts.InvalidSecurity, SQSFacts.UnsupportedOperation])
    }
}

extension SQS {
    public enum ReceiveMessage: AWSOperation {
        public typealias Input = SQS.ReceiveMessageRequest
        public typealias Output = SQS.ReceiveMessageResult
        public static let service = SQS.service
        public static let schema = OperationSchema(
            name: "ReceiveMessage",
            method: "POST",
            uri: "/",
            input: SQSFacts.ReceiveMessageRequest,
            output: SQSFacts.ReceiveMessageResult,
            errors: [SQSFacts.UnsupportedOperation, SQSFacts.OverLimit, SQSFacts.RequestThrottled, SQSFacts.QueueDoesNotExist, SQSFacts.InvalidSecurity, SQSFacts.KmsDisabled, SQSFacts.KmsInvalidState, SQSFacts.KmsNotFound, SQSFacts.KmsOptInRequired, SQSFacts.KmsThrottled, SQSFacts.KmsAccessDenied, SQSFacts.KmsInvalidKeyUsage, SQSFacts.InvalidAddress])
    }
}

extension SQS {
    public enum SendMessage: AWSOperation {
        public typealias Input = SQS.SendMessageRequest
        public typealias Output = SQS.SendMessageResult
        public static let service = SQS.service
        public static let schema = OperationSchema(
            name: "SendMessage",
            method: "POST",
            uri: "/",
            input: SQSFacts.SendMessageRequest,
            output: SQSFacts.SendMessageResult,
            errors: [SQSFacts.InvalidMessageContents, SQSFacts.UnsupportedOperation, SQSFacts.RequestThrottled, SQSFacts.QueueDoesNotExist, SQSFacts.InvalidSecurity, SQSFacts.KmsDisabled, SQSFacts.KmsInvalidState, SQSFacts.KmsNotFound, SQSFacts.KmsOptInRequired, SQSFacts.KmsThrottled, SQSFacts.KmsAccessDenied, SQSFacts.KmsInvalidKeyUsage, SQSFacts.InvalidAddress])
    }
}

extension SQS {
    public enum SendMessageBatch: AWSOperation {
        public typealias Input = SQS.SendMessageBatchRequest
        public typealias Output = SQS.SendMessageBatchResult
        public static let service = SQS.service
        public static let schema = OperationSchema(
            name: "SendMessageBatch",
            method: "POST",
            uri: "/",
            input: SQSFacts.SendMessageBatchRequest,
            output: SQSFacts.SendMessageBatchResult,
            errors: [SQSFacts.TooManyEntriesInBatchRequest, SQSFacts.EmptyBatchRequest, SQSFacts.BatchEntryIdsNotDistinct, SQSFacts.BatchRequestTooLong, SQSFacts.InvalidBatchEntryId, SQSFacts.UnsupportedOperation, SQSFacts.RequestThrottled, SQSFacts.QueueDoesNotExist, SQSFacts.InvalidSecurity, SQSFacts.KmsDisabled, SQSFacts.KmsInvalidState, SQSFacts.KmsNotFound, SQSFacts.KmsOptInRequired, SQSFacts.KmsThrottled, SQSFacts.KmsAccessDenied, SQSFacts.KmsInvalidKeyUsage, SQSFacts.InvalidAddress])
    }
}

extension SQS {
    public enum SetQueueAttributes: AWSOperation {
        public typealias Input = SQS.SetQueueAttributesRequest
        public typealias Output = Unit
        public static let service = SQS.service
        public static let schema = OperationSchema(
            name: "SetQueueAttributes",
            method: "POST",
            uri: "/",
            input: SQSFacts.SetQueueAttributesRequest,
            output: .unit,
            errors: [SQSFacts.InvalidAttributeName, SQSFacts.InvalidAttributeValue, SQSFacts.RequestThrottled, SQSFacts.QueueDoesNotExist, SQSFacts.UnsupportedOperation, SQSFacts.OverLimit, SQSFacts.InvalidAddress, SQSFacts.InvalidSecurity])
    }
}

extension SQS {
    public enum StartMessageMoveTask: AWSOperation {
        public typealias Input = SQS.StartMessageMoveTaskRequest
        public typealias Output = SQS.StartMessageMoveTaskResult
        public static let service = SQS.service
        public static let schema = OperationSchema(
            name: "StartMessageMoveTask",
            method: "POST",
            uri: "/",
            input: SQSFacts.StartMessageMoveTaskRequest,
            output: SQSFacts.StartMessageMoveTaskResult,
            errors: [SQSFacts.ResourceNotFoundException, SQSFacts.RequestThrottled, SQSFacts.InvalidAddress, SQSFacts.InvalidSecurity, SQSFacts.UnsupportedOperation])
    }
}

extension SQS {
    public enum TagQueue: AWSOperation {
        public typealias Input = SQS.TagQueueRequest
        public typealias Output = Unit
        public static let service = SQS.service
        public static let schema = OperationSchema(
            name: "TagQueue",
            method: "POST",
            uri: "/",
            input: SQSFacts.TagQueueRequest,
            output: .unit,
            errors: [SQSFacts.InvalidAddress, SQSFacts.RequestThrottled, SQSFacts.QueueDoesNotExist, SQSFacts.InvalidSecurity, SQSFacts.UnsupportedOperation])
    }
}

extension SQS {
    public enum UntagQueue: AWSOperation {
        public typealias Input = SQS.UntagQueueRequest
        public typealias Output = Unit
        public static let service = SQS.service
        public static let schema = OperationSchema(
            name: "UntagQueue",
            method: "POST",
            uri: "/",
            input: SQSFacts.UntagQueueRequest,
            output: .unit,
            errors: [SQSFacts.InvalidAddress, SQSFacts.RequestThrottled, SQSFacts.QueueDoesNotExist, SQSFacts.InvalidSecurity, SQSFacts.UnsupportedOperation])
    }
}
