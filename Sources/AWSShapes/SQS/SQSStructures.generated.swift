// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension SQS {
    public struct CancelMessageMoveTaskRequest: AWSStructure {
        public var taskHandle: String

        public init(
            taskHandle: String
        ) {
            self.taskHandle = taskHandle
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.taskHandle = try fields.required("TaskHandle")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TaskHandle", taskHandle.document)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.CancelMessageMoveTaskRequest }
    }
}

extension SQS {
    public struct CancelMessageMoveTaskResult: AWSStructure {
        public var approximateNumberOfMessagesMoved: Int?

        public init(
            approximateNumberOfMessagesMoved: Int? = nil
        ) {
            self.approximateNumberOfMessagesMoved = approximateNumberOfMessagesMoved
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.approximateNumberOfMessagesMoved = try fields.optional("ApproximateNumberOfMessagesMoved")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ApproximateNumberOfMessagesMoved", approximateNumberOfMessagesMoved)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.CancelMessageMoveTaskResult }
    }
}

extension SQS {
    public struct ChangeMessageVisibilityRequest: AWSStructure {
        public var queueUrl: String
        public var receiptHandle: String
        public var visibilityTimeout: Int

        public init(
            queueUrl: String,
            receiptHandle: String,
            visibilityTimeout: Int
        ) {
            self.queueUrl = queueUrl
            self.receiptHandle = receiptHandle
            self.visibilityTimeout = visibilityTimeout
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.queueUrl = try fields.required("QueueUrl")
            self.receiptHandle = try fields.required("ReceiptHandle")
            self.visibilityTimeout = try fields.required("VisibilityTimeout")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("QueueUrl", queueUrl.document)
            fields.append("ReceiptHandle", receiptHandle.document)
            fields.append("VisibilityTimeout", visibilityTimeout.document)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.ChangeMessageVisibilityRequest }
    }
}

extension SQS {
    public struct ChangeMessageVisibilityBatchRequest: AWSStructure {
        public var queueUrl: String
        public var entries: [ChangeMessageVisibilityBatchRequestEntry]

        public init(
            queueUrl: String,
            entries: [ChangeMessageVisibilityBatchRequestEntry]
        ) {
            self.queueUrl = queueUrl
            self.entries = entries
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.queueUrl = try fields.required("QueueUrl")
            self.entries = try fields.required("Entries")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("QueueUrl", queueUrl.document)
            fields.append("Entries", entries.document)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.ChangeMessageVisibilityBatchRequest }
    }
}

extension SQS {
    public struct ChangeMessageVisibilityBatchRequestEntry: AWSStructure {
        public var id: String
        public var receiptHandle: String
        public var visibilityTimeout: Int?

        public init(
            id: String,
            receiptHandle: String,
            visibilityTimeout: Int? = nil
        ) {
            self.id = id
            self.receiptHandle = receiptHandle
            self.visibilityTimeout = visibilityTimeout
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.id = try fields.required("Id")
            self.receiptHandle = try fields.required("ReceiptHandle")
            self.visibilityTimeout = try fields.optional("VisibilityTimeout")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Id", id.document)
            fields.append("ReceiptHandle", receiptHandle.document)
            fields.append("VisibilityTimeout", visibilityTimeout)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.ChangeMessageVisibilityBatchRequestEntry }
    }
}

extension SQS {
    public struct ChangeMessageVisibilityBatchResult: AWSStructure {
        public var successful: [ChangeMessageVisibilityBatchResultEntry]
        public var failed: [BatchResultErrorEntry]

        public init(
            successful: [ChangeMessageVisibilityBatchResultEntry],
            failed: [BatchResultErrorEntry]
        ) {
            self.successful = successful
            self.failed = failed
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.successful = try fields.required("Successful")
            self.failed = try fields.required("Failed")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Successful", successful.document)
            fields.append("Failed", failed.document)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.ChangeMessageVisibilityBatchResult }
    }
}

extension SQS {
    public struct ChangeMessageVisibilityBatchResultEntry: AWSStructure {
        public var id: String

        public init(
            id: String
        ) {
            self.id = id
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.id = try fields.required("Id")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Id", id.document)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.ChangeMessageVisibilityBatchResultEntry }
    }
}

extension SQS {
    public struct BatchResultErrorEntry: AWSStructure {
        public var id: String
        public var senderFault: Bool
        public var code: String
        public var message: String?

        public init(
            id: String,
            senderFault: Bool,
            code: String,
            message: String? = nil
        ) {
            self.id = id
            self.senderFault = senderFault
            self.code = code
            self.message = message
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.id = try fields.required("Id")
            self.senderFault = try fields.required("SenderFault")
            self.code = try fields.required("Code")
            self.message = try fields.optional("Message")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Id", id.document)
            fields.append("SenderFault", senderFault.document)
            fields.append("Code", code.document)
            fields.append("Message", message)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.BatchResultErrorEntry }
    }
}

extension SQS {
    public struct CreateQueueRequest: AWSStructure {
        public var queueName: String
        public var attributes: [String: String]?
        public var tags: [String: String]?

        public init(
            queueName: String,
            attributes: [String: String]? = nil,
            tags: [String: String]? = nil
        ) {
            self.queueName = queueName
            self.attributes = attributes
            self.tags = tags
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.queueName = try fields.required("QueueName")
            self.attributes = try fields.optional("Attributes")
            self.tags = try fields.optional("tags")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("QueueName", queueName.document)
            fields.append("Attributes", attributes)
            fields.append("tags", tags)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.CreateQueueRequest }
    }
}

extension SQS {
    public struct CreateQueueResult: AWSStructure {
        public var queueUrl: String?

        public init(
            queueUrl: String? = nil
        ) {
            self.queueUrl = queueUrl
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.queueUrl = try fields.optional("QueueUrl")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("QueueUrl", queueUrl)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.CreateQueueResult }
    }
}

extension SQS {
    public struct DeleteMessageRequest: AWSStructure {
        public var queueUrl: String
        public var receiptHandle: String

        public init(
            queueUrl: String,
            receiptHandle: String
        ) {
            self.queueUrl = queueUrl
            self.receiptHandle = receiptHandle
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.queueUrl = try fields.required("QueueUrl")
            self.receiptHandle = try fields.required("ReceiptHandle")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("QueueUrl", queueUrl.document)
            fields.append("ReceiptHandle", receiptHandle.document)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.DeleteMessageRequest }
    }
}

extension SQS {
    public struct DeleteMessageBatchRequest: AWSStructure {
        public var queueUrl: String
        public var entries: [DeleteMessageBatchRequestEntry]

        public init(
            queueUrl: String,
            entries: [DeleteMessageBatchRequestEntry]
        ) {
            self.queueUrl = queueUrl
            self.entries = entries
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.queueUrl = try fields.required("QueueUrl")
            self.entries = try fields.required("Entries")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("QueueUrl", queueUrl.document)
            fields.append("Entries", entries.document)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.DeleteMessageBatchRequest }
    }
}

extension SQS {
    public struct DeleteMessageBatchRequestEntry: AWSStructure {
        public var id: String
        public var receiptHandle: String

        public init(
            id: String,
            receiptHandle: String
        ) {
            self.id = id
            self.receiptHandle = receiptHandle
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.id = try fields.required("Id")
            self.receiptHandle = try fields.required("ReceiptHandle")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Id", id.document)
            fields.append("ReceiptHandle", receiptHandle.document)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.DeleteMessageBatchRequestEntry }
    }
}

extension SQS {
    public struct DeleteMessageBatchResult: AWSStructure {
        public var successful: [DeleteMessageBatchResultEntry]
        public var failed: [BatchResultErrorEntry]

        public init(
            successful: [DeleteMessageBatchResultEntry],
            failed: [BatchResultErrorEntry]
        ) {
            self.successful = successful
            self.failed = failed
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.successful = try fields.required("Successful")
            self.failed = try fields.required("Failed")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Successful", successful.document)
            fields.append("Failed", failed.document)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.DeleteMessageBatchResult }
    }
}

extension SQS {
    public struct DeleteMessageBatchResultEntry: AWSStructure {
        public var id: String

        public init(
            id: String
        ) {
            self.id = id
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.id = try fields.required("Id")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Id", id.document)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.DeleteMessageBatchResultEntry }
    }
}

extension SQS {
    public struct DeleteQueueRequest: AWSStructure {
        public var queueUrl: String

        public init(
            queueUrl: String
        ) {
            self.queueUrl = queueUrl
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.queueUrl = try fields.required("QueueUrl")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("QueueUrl", queueUrl.document)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.DeleteQueueRequest }
    }
}

extension SQS {
    public struct GetQueueAttributesRequest: AWSStructure {
        public var queueUrl: String
        public var attributeNames: [String]?

        public init(
            queueUrl: String,
            attributeNames: [String]? = nil
        ) {
            self.queueUrl = queueUrl
            self.attributeNames = attributeNames
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.queueUrl = try fields.required("QueueUrl")
            self.attributeNames = try fields.optional("AttributeNames")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("QueueUrl", queueUrl.document)
            fields.append("AttributeNames", attributeNames)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.GetQueueAttributesRequest }
    }
}

extension SQS {
    public struct GetQueueAttributesResult: AWSStructure {
        public var attributes: [String: String]?

        public init(
            attributes: [String: String]? = nil
        ) {
            self.attributes = attributes
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.attributes = try fields.optional("Attributes")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Attributes", attributes)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.GetQueueAttributesResult }
    }
}

extension SQS {
    public struct GetQueueUrlRequest: AWSStructure {
        public var queueName: String
        public var queueOwnerAWSAccountId: String?

        public init(
            queueName: String,
            queueOwnerAWSAccountId: String? = nil
        ) {
            self.queueName = queueName
            self.queueOwnerAWSAccountId = queueOwnerAWSAccountId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.queueName = try fields.required("QueueName")
            self.queueOwnerAWSAccountId = try fields.optional("QueueOwnerAWSAccountId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("QueueName", queueName.document)
            fields.append("QueueOwnerAWSAccountId", queueOwnerAWSAccountId)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.GetQueueUrlRequest }
    }
}

extension SQS {
    public struct GetQueueUrlResult: AWSStructure {
        public var queueUrl: String?

        public init(
            queueUrl: String? = nil
        ) {
            self.queueUrl = queueUrl
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.queueUrl = try fields.optional("QueueUrl")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("QueueUrl", queueUrl)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.GetQueueUrlResult }
    }
}

extension SQS {
    public struct ListDeadLetterSourceQueuesRequest: AWSStructure {
        public var queueUrl: String
        public var nextToken: String?
        public var maxResults: Int?

        public init(
            queueUrl: String,
            nextToken: String? = nil,
            maxResults: Int? = nil
        ) {
            self.queueUrl = queueUrl
            self.nextToken = nextToken
            self.maxResults = maxResults
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.queueUrl = try fields.required("QueueUrl")
            self.nextToken = try fields.optional("NextToken")
            self.maxResults = try fields.optional("MaxResults")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("QueueUrl", queueUrl.document)
            fields.append("NextToken", nextToken)
            fields.append("MaxResults", maxResults)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.ListDeadLetterSourceQueuesRequest }
    }
}

extension SQS {
    public struct ListDeadLetterSourceQueuesResult: AWSStructure {
        public var queueUrls: [String]
        public var nextToken: String?

        public init(
            queueUrls: [String],
            nextToken: String? = nil
        ) {
            self.queueUrls = queueUrls
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.queueUrls = try fields.required("queueUrls")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("queueUrls", queueUrls.document)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.ListDeadLetterSourceQueuesResult }
    }
}

extension SQS {
    public struct ListMessageMoveTasksRequest: AWSStructure {
        public var sourceArn: String
        public var maxResults: Int?

        public init(
            sourceArn: String,
            maxResults: Int? = nil
        ) {
            self.sourceArn = sourceArn
            self.maxResults = maxResults
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.sourceArn = try fields.required("SourceArn")
            self.maxResults = try fields.optional("MaxResults")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("SourceArn", sourceArn.document)
            fields.append("MaxResults", maxResults)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.ListMessageMoveTasksRequest }
    }
}

extension SQS {
    public struct ListMessageMoveTasksResult: AWSStructure {
        public var results: [ListMessageMoveTasksResultEntry]?

        public init(
            results: [ListMessageMoveTasksResultEntry]? = nil
        ) {
            self.results = results
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.results = try fields.optional("Results")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Results", results)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.ListMessageMoveTasksResult }
    }
}

extension SQS {
    public struct ListMessageMoveTasksResultEntry: AWSStructure {
        public var taskHandle: String?
        public var status: String?
        public var sourceArn: String?
        public var destinationArn: String?
        public var maxNumberOfMessagesPerSecond: Int?
        public var approximateNumberOfMessagesMoved: Int?
        public var approximateNumberOfMessagesToMove: Int?
        public var failureReason: String?
        public var startedTimestamp: Int?

        public init(
            taskHandle: String? = nil,
            status: String? = nil,
            sourceArn: String? = nil,
            destinationArn: String? = nil,
            maxNumberOfMessagesPerSecond: Int? = nil,
            approximateNumberOfMessagesMoved: Int? = nil,
            approximateNumberOfMessagesToMove: Int? = nil,
            failureReason: String? = nil,
            startedTimestamp: Int? = nil
        ) {
            self.taskHandle = taskHandle
            self.status = status
            self.sourceArn = sourceArn
            self.destinationArn = destinationArn
            self.maxNumberOfMessagesPerSecond = maxNumberOfMessagesPerSecond
            self.approximateNumberOfMessagesMoved = approximateNumberOfMessagesMoved
            self.approximateNumberOfMessagesToMove = approximateNumberOfMessagesToMove
            self.failureReason = failureReason
            self.startedTimestamp = startedTimestamp
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.taskHandle = try fields.optional("TaskHandle")
            self.status = try fields.optional("Status")
            self.sourceArn = try fields.optional("SourceArn")
            self.destinationArn = try fields.optional("DestinationArn")
            self.maxNumberOfMessagesPerSecond = try fields.optional("MaxNumberOfMessagesPerSecond")
            self.approximateNumberOfMessagesMoved = try fields.optional("ApproximateNumberOfMessagesMoved")
            self.approximateNumberOfMessagesToMove = try fields.optional("ApproximateNumberOfMessagesToMove")
            self.failureReason = try fields.optional("FailureReason")
            self.startedTimestamp = try fields.optional("StartedTimestamp")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TaskHandle", taskHandle)
            fields.append("Status", status)
            fields.append("SourceArn", sourceArn)
            fields.append("DestinationArn", destinationArn)
            fields.append("MaxNumberOfMessagesPerSecond", maxNumberOfMessagesPerSecond)
            fields.append("ApproximateNumberOfMessagesMoved", approximateNumberOfMessagesMoved)
            fields.append("ApproximateNumberOfMessagesToMove", approximateNumberOfMessagesToMove)
            fields.append("FailureReason", failureReason)
            fields.append("StartedTimestamp", startedTimestamp)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.ListMessageMoveTasksResultEntry }
    }
}

extension SQS {
    public struct ListQueueTagsRequest: AWSStructure {
        public var queueUrl: String

        public init(
            queueUrl: String
        ) {
            self.queueUrl = queueUrl
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.queueUrl = try fields.required("QueueUrl")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("QueueUrl", queueUrl.document)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.ListQueueTagsRequest }
    }
}

extension SQS {
    public struct ListQueueTagsResult: AWSStructure {
        public var tags: [String: String]?

        public init(
            tags: [String: String]? = nil
        ) {
            self.tags = tags
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tags = try fields.optional("Tags")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Tags", tags)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.ListQueueTagsResult }
    }
}

extension SQS {
    public struct ListQueuesRequest: AWSStructure {
        public var queueNamePrefix: String?
        public var nextToken: String?
        public var maxResults: Int?

        public init(
            queueNamePrefix: String? = nil,
            nextToken: String? = nil,
            maxResults: Int? = nil
        ) {
            self.queueNamePrefix = queueNamePrefix
            self.nextToken = nextToken
            self.maxResults = maxResults
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.queueNamePrefix = try fields.optional("QueueNamePrefix")
            self.nextToken = try fields.optional("NextToken")
            self.maxResults = try fields.optional("MaxResults")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("QueueNamePrefix", queueNamePrefix)
            fields.append("NextToken", nextToken)
            fields.append("MaxResults", maxResults)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.ListQueuesRequest }
    }
}

extension SQS {
    public struct ListQueuesResult: AWSStructure {
        public var queueUrls: [String]?
        public var nextToken: String?

        public init(
            queueUrls: [String]? = nil,
            nextToken: String? = nil
        ) {
            self.queueUrls = queueUrls
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.queueUrls = try fields.optional("QueueUrls")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("QueueUrls", queueUrls)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.ListQueuesResult }
    }
}

extension SQS {
    public struct PurgeQueueRequest: AWSStructure {
        public var queueUrl: String

        public init(
            queueUrl: String
        ) {
            self.queueUrl = queueUrl
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.queueUrl = try fields.required("QueueUrl")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("QueueUrl", queueUrl.document)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.PurgeQueueRequest }
    }
}

extension SQS {
    public struct ReceiveMessageRequest: AWSStructure {
        public var queueUrl: String
        public var attributeNames: [String]?
        public var messageSystemAttributeNames: [String]?
        public var messageAttributeNames: [String]?
        public var maxNumberOfMessages: Int?
        public var visibilityTimeout: Int?
        public var waitTimeSeconds: Int?
        public var receiveRequestAttemptId: String?

        public init(
            queueUrl: String,
            attributeNames: [String]? = nil,
            messageSystemAttributeNames: [String]? = nil,
            messageAttributeNames: [String]? = nil,
            maxNumberOfMessages: Int? = nil,
            visibilityTimeout: Int? = nil,
            waitTimeSeconds: Int? = nil,
            receiveRequestAttemptId: String? = nil
        ) {
            self.queueUrl = queueUrl
            self.attributeNames = attributeNames
            self.messageSystemAttributeNames = messageSystemAttributeNames
            self.messageAttributeNames = messageAttributeNames
            self.maxNumberOfMessages = maxNumberOfMessages
            self.visibilityTimeout = visibilityTimeout
            self.waitTimeSeconds = waitTimeSeconds
            self.receiveRequestAttemptId = receiveRequestAttemptId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.queueUrl = try fields.required("QueueUrl")
            self.attributeNames = try fields.optional("AttributeNames")
            self.messageSystemAttributeNames = try fields.optional("MessageSystemAttributeNames")
            self.messageAttributeNames = try fields.optional("MessageAttributeNames")
            self.maxNumberOfMessages = try fields.optional("MaxNumberOfMessages")
            self.visibilityTimeout = try fields.optional("VisibilityTimeout")
            self.waitTimeSeconds = try fields.optional("WaitTimeSeconds")
            self.receiveRequestAttemptId = try fields.optional("ReceiveRequestAttemptId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("QueueUrl", queueUrl.document)
            fields.append("AttributeNames", attributeNames)
            fields.append("MessageSystemAttributeNames", messageSystemAttributeNames)
            fields.append("MessageAttributeNames", messageAttributeNames)
            fields.append("MaxNumberOfMessages", maxNumberOfMessages)
            fields.append("VisibilityTimeout", visibilityTimeout)
            fields.append("WaitTimeSeconds", waitTimeSeconds)
            fields.append("ReceiveRequestAttemptId", receiveRequestAttemptId)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.ReceiveMessageRequest }
    }
}

extension SQS {
    public struct ReceiveMessageResult: AWSStructure {
        public var messages: [Message]?

        public init(
            messages: [Message]? = nil
        ) {
            self.messages = messages
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.messages = try fields.optional("Messages")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Messages", messages)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.ReceiveMessageResult }
    }
}

extension SQS {
    public struct Message: AWSStructure {
        public var messageId: String?
        public var receiptHandle: String?
        public var md5OfBody: String?
        public var body: String?
        public var attributes: [String: String]?
        public var md5OfMessageAttributes: String?
        public var messageAttributes: [String: MessageAttributeValue]?

        public init(
            messageId: String? = nil,
            receiptHandle: String? = nil,
            md5OfBody: String? = nil,
            body: String? = nil,
            attributes: [String: String]? = nil,
            md5OfMessageAttributes: String? = nil,
            messageAttributes: [String: MessageAttributeValue]? = nil
        ) {
            self.messageId = messageId
            self.receiptHandle = receiptHandle
            self.md5OfBody = md5OfBody
            self.body = body
            self.attributes = attributes
            self.md5OfMessageAttributes = md5OfMessageAttributes
            self.messageAttributes = messageAttributes
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.messageId = try fields.optional("MessageId")
            self.receiptHandle = try fields.optional("ReceiptHandle")
            self.md5OfBody = try fields.optional("MD5OfBody")
            self.body = try fields.optional("Body")
            self.attributes = try fields.optional("Attributes")
            self.md5OfMessageAttributes = try fields.optional("MD5OfMessageAttributes")
            self.messageAttributes = try fields.optional("MessageAttributes")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("MessageId", messageId)
            fields.append("ReceiptHandle", receiptHandle)
            fields.append("MD5OfBody", md5OfBody)
            fields.append("Body", body)
            fields.append("Attributes", attributes)
            fields.append("MD5OfMessageAttributes", md5OfMessageAttributes)
            fields.append("MessageAttributes", messageAttributes)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.Message }
    }
}

extension SQS {
    public struct MessageAttributeValue: AWSStructure {
        public var stringValue: String?
        public var binaryValue: Blob?
        public var stringListValues: [String]?
        public var binaryListValues: [Blob]?
        public var dataType: String

        public init(
            dataType: String,
            stringValue: String? = nil,
            binaryValue: Blob? = nil,
            stringListValues: [String]? = nil,
            binaryListValues: [Blob]? = nil
        ) {
            self.stringValue = stringValue
            self.binaryValue = binaryValue
            self.stringListValues = stringListValues
            self.binaryListValues = binaryListValues
            self.dataType = dataType
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.stringValue = try fields.optional("StringValue")
            self.binaryValue = try fields.optional("BinaryValue")
            self.stringListValues = try fields.optional("StringListValues")
            self.binaryListValues = try fields.optional("BinaryListValues")
            self.dataType = try fields.required("DataType")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("StringValue", stringValue)
            fields.append("BinaryValue", binaryValue)
            fields.append("StringListValues", stringListValues)
            fields.append("BinaryListValues", binaryListValues)
            fields.append("DataType", dataType.document)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.MessageAttributeValue }
    }
}

extension SQS {
    public struct SendMessageRequest: AWSStructure {
        public var queueUrl: String
        public var messageBody: String
        public var delaySeconds: Int?
        public var messageAttributes: [String: MessageAttributeValue]?
        public var messageSystemAttributes: [String: MessageSystemAttributeValue]?
        public var messageDeduplicationId: String?
        public var messageGroupId: String?

        public init(
            queueUrl: String,
            messageBody: String,
            delaySeconds: Int? = nil,
            messageAttributes: [String: MessageAttributeValue]? = nil,
            messageSystemAttributes: [String: MessageSystemAttributeValue]? = nil,
            messageDeduplicationId: String? = nil,
            messageGroupId: String? = nil
        ) {
            self.queueUrl = queueUrl
            self.messageBody = messageBody
            self.delaySeconds = delaySeconds
            self.messageAttributes = messageAttributes
            self.messageSystemAttributes = messageSystemAttributes
            self.messageDeduplicationId = messageDeduplicationId
            self.messageGroupId = messageGroupId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.queueUrl = try fields.required("QueueUrl")
            self.messageBody = try fields.required("MessageBody")
            self.delaySeconds = try fields.optional("DelaySeconds")
            self.messageAttributes = try fields.optional("MessageAttributes")
            self.messageSystemAttributes = try fields.optional("MessageSystemAttributes")
            self.messageDeduplicationId = try fields.optional("MessageDeduplicationId")
            self.messageGroupId = try fields.optional("MessageGroupId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("QueueUrl", queueUrl.document)
            fields.append("MessageBody", messageBody.document)
            fields.append("DelaySeconds", delaySeconds)
            fields.append("MessageAttributes", messageAttributes)
            fields.append("MessageSystemAttributes", messageSystemAttributes)
            fields.append("MessageDeduplicationId", messageDeduplicationId)
            fields.append("MessageGroupId", messageGroupId)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.SendMessageRequest }
    }
}

extension SQS {
    public struct MessageSystemAttributeValue: AWSStructure {
        public var stringValue: String?
        public var binaryValue: Blob?
        public var stringListValues: [String]?
        public var binaryListValues: [Blob]?
        public var dataType: String

        public init(
            dataType: String,
            stringValue: String? = nil,
            binaryValue: Blob? = nil,
            stringListValues: [String]? = nil,
            binaryListValues: [Blob]? = nil
        ) {
            self.stringValue = stringValue
            self.binaryValue = binaryValue
            self.stringListValues = stringListValues
            self.binaryListValues = binaryListValues
            self.dataType = dataType
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.stringValue = try fields.optional("StringValue")
            self.binaryValue = try fields.optional("BinaryValue")
            self.stringListValues = try fields.optional("StringListValues")
            self.binaryListValues = try fields.optional("BinaryListValues")
            self.dataType = try fields.required("DataType")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("StringValue", stringValue)
            fields.append("BinaryValue", binaryValue)
            fields.append("StringListValues", stringListValues)
            fields.append("BinaryListValues", binaryListValues)
            fields.append("DataType", dataType.document)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.MessageSystemAttributeValue }
    }
}

extension SQS {
    public struct SendMessageResult: AWSStructure {
        public var md5OfMessageBody: String?
        public var md5OfMessageAttributes: String?
        public var md5OfMessageSystemAttributes: String?
        public var messageId: String?
        public var sequenceNumber: String?

        public init(
            md5OfMessageBody: String? = nil,
            md5OfMessageAttributes: String? = nil,
            md5OfMessageSystemAttributes: String? = nil,
            messageId: String? = nil,
            sequenceNumber: String? = nil
        ) {
            self.md5OfMessageBody = md5OfMessageBody
            self.md5OfMessageAttributes = md5OfMessageAttributes
            self.md5OfMessageSystemAttributes = md5OfMessageSystemAttributes
            self.messageId = messageId
            self.sequenceNumber = sequenceNumber
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.md5OfMessageBody = try fields.optional("MD5OfMessageBody")
            self.md5OfMessageAttributes = try fields.optional("MD5OfMessageAttributes")
            self.md5OfMessageSystemAttributes = try fields.optional("MD5OfMessageSystemAttributes")
            self.messageId = try fields.optional("MessageId")
            self.sequenceNumber = try fields.optional("SequenceNumber")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("MD5OfMessageBody", md5OfMessageBody)
            fields.append("MD5OfMessageAttributes", md5OfMessageAttributes)
            fields.append("MD5OfMessageSystemAttributes", md5OfMessageSystemAttributes)
            fields.append("MessageId", messageId)
            fields.append("SequenceNumber", sequenceNumber)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.SendMessageResult }
    }
}

extension SQS {
    public struct SendMessageBatchRequest: AWSStructure {
        public var queueUrl: String
        public var entries: [SendMessageBatchRequestEntry]

        public init(
            queueUrl: String,
            entries: [SendMessageBatchRequestEntry]
        ) {
            self.queueUrl = queueUrl
            self.entries = entries
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.queueUrl = try fields.required("QueueUrl")
            self.entries = try fields.required("Entries")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("QueueUrl", queueUrl.document)
            fields.append("Entries", entries.document)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.SendMessageBatchRequest }
    }
}

extension SQS {
    public struct SendMessageBatchRequestEntry: AWSStructure {
        public var id: String
        public var messageBody: String
        public var delaySeconds: Int?
        public var messageAttributes: [String: MessageAttributeValue]?
        public var messageSystemAttributes: [String: MessageSystemAttributeValue]?
        public var messageDeduplicationId: String?
        public var messageGroupId: String?

        public init(
            id: String,
            messageBody: String,
            delaySeconds: Int? = nil,
            messageAttributes: [String: MessageAttributeValue]? = nil,
            messageSystemAttributes: [String: MessageSystemAttributeValue]? = nil,
            messageDeduplicationId: String? = nil,
            messageGroupId: String? = nil
        ) {
            self.id = id
            self.messageBody = messageBody
            self.delaySeconds = delaySeconds
            self.messageAttributes = messageAttributes
            self.messageSystemAttributes = messageSystemAttributes
            self.messageDeduplicationId = messageDeduplicationId
            self.messageGroupId = messageGroupId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.id = try fields.required("Id")
            self.messageBody = try fields.required("MessageBody")
            self.delaySeconds = try fields.optional("DelaySeconds")
            self.messageAttributes = try fields.optional("MessageAttributes")
            self.messageSystemAttributes = try fields.optional("MessageSystemAttributes")
            self.messageDeduplicationId = try fields.optional("MessageDeduplicationId")
            self.messageGroupId = try fields.optional("MessageGroupId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Id", id.document)
            fields.append("MessageBody", messageBody.document)
            fields.append("DelaySeconds", delaySeconds)
            fields.append("MessageAttributes", messageAttributes)
            fields.append("MessageSystemAttributes", messageSystemAttributes)
            fields.append("MessageDeduplicationId", messageDeduplicationId)
            fields.append("MessageGroupId", messageGroupId)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.SendMessageBatchRequestEntry }
    }
}

extension SQS {
    public struct SendMessageBatchResult: AWSStructure {
        public var successful: [SendMessageBatchResultEntry]
        public var failed: [BatchResultErrorEntry]

        public init(
            successful: [SendMessageBatchResultEntry],
            failed: [BatchResultErrorEntry]
        ) {
            self.successful = successful
            self.failed = failed
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.successful = try fields.required("Successful")
            self.failed = try fields.required("Failed")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Successful", successful.document)
            fields.append("Failed", failed.document)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.SendMessageBatchResult }
    }
}

extension SQS {
    public struct SendMessageBatchResultEntry: AWSStructure {
        public var id: String
        public var messageId: String
        public var md5OfMessageBody: String
        public var md5OfMessageAttributes: String?
        public var md5OfMessageSystemAttributes: String?
        public var sequenceNumber: String?

        public init(
            id: String,
            messageId: String,
            md5OfMessageBody: String,
            md5OfMessageAttributes: String? = nil,
            md5OfMessageSystemAttributes: String? = nil,
            sequenceNumber: String? = nil
        ) {
            self.id = id
            self.messageId = messageId
            self.md5OfMessageBody = md5OfMessageBody
            self.md5OfMessageAttributes = md5OfMessageAttributes
            self.md5OfMessageSystemAttributes = md5OfMessageSystemAttributes
            self.sequenceNumber = sequenceNumber
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.id = try fields.required("Id")
            self.messageId = try fields.required("MessageId")
            self.md5OfMessageBody = try fields.required("MD5OfMessageBody")
            self.md5OfMessageAttributes = try fields.optional("MD5OfMessageAttributes")
            self.md5OfMessageSystemAttributes = try fields.optional("MD5OfMessageSystemAttributes")
            self.sequenceNumber = try fields.optional("SequenceNumber")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Id", id.document)
            fields.append("MessageId", messageId.document)
            fields.append("MD5OfMessageBody", md5OfMessageBody.document)
            fields.append("MD5OfMessageAttributes", md5OfMessageAttributes)
            fields.append("MD5OfMessageSystemAttributes", md5OfMessageSystemAttributes)
            fields.append("SequenceNumber", sequenceNumber)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.SendMessageBatchResultEntry }
    }
}

extension SQS {
    public struct SetQueueAttributesRequest: AWSStructure {
        public var queueUrl: String
        public var attributes: [String: String]

        public init(
            queueUrl: String,
            attributes: [String: String]
        ) {
            self.queueUrl = queueUrl
            self.attributes = attributes
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.queueUrl = try fields.required("QueueUrl")
            self.attributes = try fields.required("Attributes")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("QueueUrl", queueUrl.document)
            fields.append("Attributes", attributes.document)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.SetQueueAttributesRequest }
    }
}

extension SQS {
    public struct StartMessageMoveTaskRequest: AWSStructure {
        public var sourceArn: String
        public var destinationArn: String?
        public var maxNumberOfMessagesPerSecond: Int?

        public init(
            sourceArn: String,
            destinationArn: String? = nil,
            maxNumberOfMessagesPerSecond: Int? = nil
        ) {
            self.sourceArn = sourceArn
            self.destinationArn = destinationArn
            self.maxNumberOfMessagesPerSecond = maxNumberOfMessagesPerSecond
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.sourceArn = try fields.required("SourceArn")
            self.destinationArn = try fields.optional("DestinationArn")
            self.maxNumberOfMessagesPerSecond = try fields.optional("MaxNumberOfMessagesPerSecond")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("SourceArn", sourceArn.document)
            fields.append("DestinationArn", destinationArn)
            fields.append("MaxNumberOfMessagesPerSecond", maxNumberOfMessagesPerSecond)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.StartMessageMoveTaskRequest }
    }
}

extension SQS {
    public struct StartMessageMoveTaskResult: AWSStructure {
        public var taskHandle: String?

        public init(
            taskHandle: String? = nil
        ) {
            self.taskHandle = taskHandle
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.taskHandle = try fields.optional("TaskHandle")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TaskHandle", taskHandle)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.StartMessageMoveTaskResult }
    }
}

extension SQS {
    public struct TagQueueRequest: AWSStructure {
        public var queueUrl: String
        public var tags: [String: String]

        public init(
            queueUrl: String,
            tags: [String: String]
        ) {
            self.queueUrl = queueUrl
            self.tags = tags
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.queueUrl = try fields.required("QueueUrl")
            self.tags = try fields.required("Tags")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("QueueUrl", queueUrl.document)
            fields.append("Tags", tags.document)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.TagQueueRequest }
    }
}

extension SQS {
    public struct UntagQueueRequest: AWSStructure {
        public var queueUrl: String
        public var tagKeys: [String]

        public init(
            queueUrl: String,
            tagKeys: [String]
        ) {
            self.queueUrl = queueUrl
            self.tagKeys = tagKeys
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.queueUrl = try fields.required("QueueUrl")
            self.tagKeys = try fields.required("TagKeys")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("QueueUrl", queueUrl.document)
            fields.append("TagKeys", tagKeys.document)
            return .structure(fields)
        }

        public static var shape: Shape { SQSFacts.UntagQueueRequest }
    }
}
