// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension SNS {
    public struct CreateTopicInput: AWSStructure {
        public var name: String
        public var attributes: [String: String]?
        public var tags: [Tag]?
        public var dataProtectionPolicy: String?

        public init(
            name: String,
            attributes: [String: String]? = nil,
            tags: [Tag]? = nil,
            dataProtectionPolicy: String? = nil
        ) {
            self.name = name
            self.attributes = attributes
            self.tags = tags
            self.dataProtectionPolicy = dataProtectionPolicy
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.name = try fields.required("Name")
            self.attributes = try fields.optional("Attributes")
            self.tags = try fields.optional("Tags")
            self.dataProtectionPolicy = try fields.optional("DataProtectionPolicy")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Name", name.document)
            fields.append("Attributes", attributes)
            fields.append("Tags", tags)
            fields.append("DataProtectionPolicy", dataProtectionPolicy)
            return .structure(fields)
        }

        public static var shape: Shape { SNSFacts.CreateTopicInput }
    }
}

extension SNS {
    public struct Tag: AWSStructure {
        public var key: String
        public var value: String

        public init(
            key: String,
            value: String
        ) {
            self.key = key
            self.value = value
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.key = try fields.required("Key")
            self.value = try fields.required("Value")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Key", key.document)
            fields.append("Value", value.document)
            return .structure(fields)
        }

        public static var shape: Shape { SNSFacts.Tag }
    }
}

extension SNS {
    public struct CreateTopicResponse: AWSStructure {
        public var topicArn: String?

        public init(
            topicArn: String? = nil
        ) {
            self.topicArn = topicArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.topicArn = try fields.optional("TopicArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TopicArn", topicArn)
            return .structure(fields)
        }

        public static var shape: Shape { SNSFacts.CreateTopicResponse }
    }
}

extension SNS {
    public struct DeleteTopicInput: AWSStructure {
        public var topicArn: String

        public init(
            topicArn: String
        ) {
            self.topicArn = topicArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.topicArn = try fields.required("TopicArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TopicArn", topicArn.document)
            return .structure(fields)
        }

        public static var shape: Shape { SNSFacts.DeleteTopicInput }
    }
}

extension SNS {
    public struct GetSubscriptionAttributesInput: AWSStructure {
        public var subscriptionArn: String

        public init(
            subscriptionArn: String
        ) {
            self.subscriptionArn = subscriptionArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.subscriptionArn = try fields.required("SubscriptionArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("SubscriptionArn", subscriptionArn.document)
            return .structure(fields)
        }

        public static var shape: Shape { SNSFacts.GetSubscriptionAttributesInput }
    }
}

extension SNS {
    public struct GetSubscriptionAttributesResponse: AWSStructure {
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

        public static var shape: Shape { SNSFacts.GetSubscriptionAttributesResponse }
    }
}

extension SNS {
    public struct GetTopicAttributesInput: AWSStructure {
        public var topicArn: String

        public init(
            topicArn: String
        ) {
            self.topicArn = topicArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.topicArn = try fields.required("TopicArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TopicArn", topicArn.document)
            return .structure(fields)
        }

        public static var shape: Shape { SNSFacts.GetTopicAttributesInput }
    }
}

extension SNS {
    public struct GetTopicAttributesResponse: AWSStructure {
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

        public static var shape: Shape { SNSFacts.GetTopicAttributesResponse }
    }
}

extension SNS {
    public struct ListSubscriptionsInput: AWSStructure {
        public var nextToken: String?

        public init(
            nextToken: String? = nil
        ) {
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { SNSFacts.ListSubscriptionsInput }
    }
}

extension SNS {
    public struct ListSubscriptionsResponse: AWSStructure {
        public var subscriptions: [Subscription]?
        public var nextToken: String?

        public init(
            subscriptions: [Subscription]? = nil,
            nextToken: String? = nil
        ) {
            self.subscriptions = subscriptions
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.subscriptions = try fields.optional("Subscriptions")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Subscriptions", subscriptions)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { SNSFacts.ListSubscriptionsResponse }
    }
}

extension SNS {
    public struct Subscription: AWSStructure {
        public var subscriptionArn: String?
        public var owner: String?
        public var `protocol`: String?
        public var endpoint: String?
        public var topicArn: String?

        public init(
            subscriptionArn: String? = nil,
            owner: String? = nil,
            `protocol`: String? = nil,
            endpoint: String? = nil,
            topicArn: String? = nil
        ) {
            self.subscriptionArn = subscriptionArn
            self.owner = owner
            self.protocol = `protocol`
            self.endpoint = endpoint
            self.topicArn = topicArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.subscriptionArn = try fields.optional("SubscriptionArn")
            self.owner = try fields.optional("Owner")
            self.protocol = try fields.optional("Protocol")
            self.endpoint = try fields.optional("Endpoint")
            self.topicArn = try fields.optional("TopicArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("SubscriptionArn", subscriptionArn)
            fields.append("Owner", owner)
            fields.append("Protocol", `protocol`)
            fields.append("Endpoint", endpoint)
            fields.append("TopicArn", topicArn)
            return .structure(fields)
        }

        public static var shape: Shape { SNSFacts.Subscription }
    }
}

extension SNS {
    public struct ListSubscriptionsByTopicInput: AWSStructure {
        public var topicArn: String
        public var nextToken: String?

        public init(
            topicArn: String,
            nextToken: String? = nil
        ) {
            self.topicArn = topicArn
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.topicArn = try fields.required("TopicArn")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TopicArn", topicArn.document)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { SNSFacts.ListSubscriptionsByTopicInput }
    }
}

extension SNS {
    public struct ListSubscriptionsByTopicResponse: AWSStructure {
        public var subscriptions: [Subscription]?
        public var nextToken: String?

        public init(
            subscriptions: [Subscription]? = nil,
            nextToken: String? = nil
        ) {
            self.subscriptions = subscriptions
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.subscriptions = try fields.optional("Subscriptions")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Subscriptions", subscriptions)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { SNSFacts.ListSubscriptionsByTopicResponse }
    }
}

extension SNS {
    public struct ListTagsForResourceRequest: AWSStructure {
        public var resourceArn: String

        public init(
            resourceArn: String
        ) {
            self.resourceArn = resourceArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.resourceArn = try fields.required("ResourceArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ResourceArn", resourceArn.document)
            return .structure(fields)
        }

        public static var shape: Shape { SNSFacts.ListTagsForResourceRequest }
    }
}

extension SNS {
    public struct ListTagsForResourceResponse: AWSStructure {
        public var tags: [Tag]?

        public init(
            tags: [Tag]? = nil
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

        public static var shape: Shape { SNSFacts.ListTagsForResourceResponse }
    }
}

extension SNS {
    public struct ListTopicsInput: AWSStructure {
        public var nextToken: String?

        public init(
            nextToken: String? = nil
        ) {
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { SNSFacts.ListTopicsInput }
    }
}

extension SNS {
    public struct ListTopicsResponse: AWSStructure {
        public var topics: [Topic]?
        public var nextToken: String?

        public init(
            topics: [Topic]? = nil,
            nextToken: String? = nil
        ) {
            self.topics = topics
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.topics = try fields.optional("Topics")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Topics", topics)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { SNSFacts.ListTopicsResponse }
    }
}

extension SNS {
    public struct Topic: AWSStructure {
        public var topicArn: String?

        public init(
            topicArn: String? = nil
        ) {
            self.topicArn = topicArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.topicArn = try fields.optional("TopicArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TopicArn", topicArn)
            return .structure(fields)
        }

        public static var shape: Shape { SNSFacts.Topic }
    }
}

extension SNS {
    public struct PublishInput: AWSStructure {
        public var topicArn: String?
        public var targetArn: String?
        public var phoneNumber: String?
        public var message: String
        public var subject: String?
        public var messageStructure: String?
        public var messageAttributes: [String: MessageAttributeValue]?
        public var messageDeduplicationId: String?
        public var messageGroupId: String?

        public init(
            message: String,
            topicArn: String? = nil,
            targetArn: String? = nil,
            phoneNumber: String? = nil,
            subject: String? = nil,
            messageStructure: String? = nil,
            messageAttributes: [String: MessageAttributeValue]? = nil,
            messageDeduplicationId: String? = nil,
            messageGroupId: String? = nil
        ) {
            self.topicArn = topicArn
            self.targetArn = targetArn
            self.phoneNumber = phoneNumber
            self.message = message
            self.subject = subject
            self.messageStructure = messageStructure
            self.messageAttributes = messageAttributes
            self.messageDeduplicationId = messageDeduplicationId
            self.messageGroupId = messageGroupId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.topicArn = try fields.optional("TopicArn")
            self.targetArn = try fields.optional("TargetArn")
            self.phoneNumber = try fields.optional("PhoneNumber")
            self.message = try fields.required("Message")
            self.subject = try fields.optional("Subject")
            self.messageStructure = try fields.optional("MessageStructure")
            self.messageAttributes = try fields.optional("MessageAttributes")
            self.messageDeduplicationId = try fields.optional("MessageDeduplicationId")
            self.messageGroupId = try fields.optional("MessageGroupId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TopicArn", topicArn)
            fields.append("TargetArn", targetArn)
            fields.append("PhoneNumber", phoneNumber)
            fields.append("Message", message.document)
            fields.append("Subject", subject)
            fields.append("MessageStructure", messageStructure)
            fields.append("MessageAttributes", messageAttributes)
            fields.append("MessageDeduplicationId", messageDeduplicationId)
            fields.append("MessageGroupId", messageGroupId)
            return .structure(fields)
        }

        public static var shape: Shape { SNSFacts.PublishInput }
    }
}

extension SNS {
    public struct MessageAttributeValue: AWSStructure {
        public var dataType: String
        public var stringValue: String?
        public var binaryValue: Blob?

        public init(
            dataType: String,
            stringValue: String? = nil,
            binaryValue: Blob? = nil
        ) {
            self.dataType = dataType
            self.stringValue = stringValue
            self.binaryValue = binaryValue
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.dataType = try fields.required("DataType")
            self.stringValue = try fields.optional("StringValue")
            self.binaryValue = try fields.optional("BinaryValue")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("DataType", dataType.document)
            fields.append("StringValue", stringValue)
            fields.append("BinaryValue", binaryValue)
            return .structure(fields)
        }

        public static var shape: Shape { SNSFacts.MessageAttributeValue }
    }
}

extension SNS {
    public struct PublishResponse: AWSStructure {
        public var messageId: String?
        public var sequenceNumber: String?

        public init(
            messageId: String? = nil,
            sequenceNumber: String? = nil
        ) {
            self.messageId = messageId
            self.sequenceNumber = sequenceNumber
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.messageId = try fields.optional("MessageId")
            self.sequenceNumber = try fields.optional("SequenceNumber")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("MessageId", messageId)
            fields.append("SequenceNumber", sequenceNumber)
            return .structure(fields)
        }

        public static var shape: Shape { SNSFacts.PublishResponse }
    }
}

extension SNS {
    public struct PublishBatchInput: AWSStructure {
        public var topicArn: String
        public var publishBatchRequestEntries: [PublishBatchRequestEntry]

        public init(
            topicArn: String,
            publishBatchRequestEntries: [PublishBatchRequestEntry]
        ) {
            self.topicArn = topicArn
            self.publishBatchRequestEntries = publishBatchRequestEntries
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.topicArn = try fields.required("TopicArn")
            self.publishBatchRequestEntries = try fields.required("PublishBatchRequestEntries")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TopicArn", topicArn.document)
            fields.append("PublishBatchRequestEntries", publishBatchRequestEntries.document)
            return .structure(fields)
        }

        public static var shape: Shape { SNSFacts.PublishBatchInput }
    }
}

extension SNS {
    public struct PublishBatchRequestEntry: AWSStructure {
        public var id: String
        public var message: String
        public var subject: String?
        public var messageStructure: String?
        public var messageAttributes: [String: MessageAttributeValue]?
        public var messageDeduplicationId: String?
        public var messageGroupId: String?

        public init(
            id: String,
            message: String,
            subject: String? = nil,
            messageStructure: String? = nil,
            messageAttributes: [String: MessageAttributeValue]? = nil,
            messageDeduplicationId: String? = nil,
            messageGroupId: String? = nil
        ) {
            self.id = id
            self.message = message
            self.subject = subject
            self.messageStructure = messageStructure
            self.messageAttributes = messageAttributes
            self.messageDeduplicationId = messageDeduplicationId
            self.messageGroupId = messageGroupId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.id = try fields.required("Id")
            self.message = try fields.required("Message")
            self.subject = try fields.optional("Subject")
            self.messageStructure = try fields.optional("MessageStructure")
            self.messageAttributes = try fields.optional("MessageAttributes")
            self.messageDeduplicationId = try fields.optional("MessageDeduplicationId")
            self.messageGroupId = try fields.optional("MessageGroupId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Id", id.document)
            fields.append("Message", message.document)
            fields.append("Subject", subject)
            fields.append("MessageStructure", messageStructure)
            fields.append("MessageAttributes", messageAttributes)
            fields.append("MessageDeduplicationId", messageDeduplicationId)
            fields.append("MessageGroupId", messageGroupId)
            return .structure(fields)
        }

        public static var shape: Shape { SNSFacts.PublishBatchRequestEntry }
    }
}

extension SNS {
    public struct PublishBatchResponse: AWSStructure {
        public var successful: [PublishBatchResultEntry]?
        public var failed: [BatchResultErrorEntry]?

        public init(
            successful: [PublishBatchResultEntry]? = nil,
            failed: [BatchResultErrorEntry]? = nil
        ) {
            self.successful = successful
            self.failed = failed
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.successful = try fields.optional("Successful")
            self.failed = try fields.optional("Failed")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Successful", successful)
            fields.append("Failed", failed)
            return .structure(fields)
        }

        public static var shape: Shape { SNSFacts.PublishBatchResponse }
    }
}

extension SNS {
    public struct PublishBatchResultEntry: AWSStructure {
        public var id: String?
        public var messageId: String?
        public var sequenceNumber: String?

        public init(
            id: String? = nil,
            messageId: String? = nil,
            sequenceNumber: String? = nil
        ) {
            self.id = id
            self.messageId = messageId
            self.sequenceNumber = sequenceNumber
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.id = try fields.optional("Id")
            self.messageId = try fields.optional("MessageId")
            self.sequenceNumber = try fields.optional("SequenceNumber")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Id", id)
            fields.append("MessageId", messageId)
            fields.append("SequenceNumber", sequenceNumber)
            return .structure(fields)
        }

        public static var shape: Shape { SNSFacts.PublishBatchResultEntry }
    }
}

extension SNS {
    public struct BatchResultErrorEntry: AWSStructure {
        public var id: String
        public var code: String
        public var message: String?
        public var senderFault: Bool

        public init(
            id: String,
            code: String,
            senderFault: Bool,
            message: String? = nil
        ) {
            self.id = id
            self.code = code
            self.message = message
            self.senderFault = senderFault
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.id = try fields.required("Id")
            self.code = try fields.required("Code")
            self.message = try fields.optional("Message")
            self.senderFault = try fields.required("SenderFault")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Id", id.document)
            fields.append("Code", code.document)
            fields.append("Message", message)
            fields.append("SenderFault", senderFault.document)
            return .structure(fields)
        }

        public static var shape: Shape { SNSFacts.BatchResultErrorEntry }
    }
}

extension SNS {
    public struct SetSubscriptionAttributesInput: AWSStructure {
        public var subscriptionArn: String
        public var attributeName: String
        public var attributeValue: String?

        public init(
            subscriptionArn: String,
            attributeName: String,
            attributeValue: String? = nil
        ) {
            self.subscriptionArn = subscriptionArn
            self.attributeName = attributeName
            self.attributeValue = attributeValue
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.subscriptionArn = try fields.required("SubscriptionArn")
            self.attributeName = try fields.required("AttributeName")
            self.attributeValue = try fields.optional("AttributeValue")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("SubscriptionArn", subscriptionArn.document)
            fields.append("AttributeName", attributeName.document)
            fields.append("AttributeValue", attributeValue)
            return .structure(fields)
        }

        public static var shape: Shape { SNSFacts.SetSubscriptionAttributesInput }
    }
}

extension SNS {
    public struct SetTopicAttributesInput: AWSStructure {
        public var topicArn: String
        public var attributeName: String
        public var attributeValue: String?

        public init(
            topicArn: String,
            attributeName: String,
            attributeValue: String? = nil
        ) {
            self.topicArn = topicArn
            self.attributeName = attributeName
            self.attributeValue = attributeValue
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.topicArn = try fields.required("TopicArn")
            self.attributeName = try fields.required("AttributeName")
            self.attributeValue = try fields.optional("AttributeValue")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TopicArn", topicArn.document)
            fields.append("AttributeName", attributeName.document)
            fields.append("AttributeValue", attributeValue)
            return .structure(fields)
        }

        public static var shape: Shape { SNSFacts.SetTopicAttributesInput }
    }
}

extension SNS {
    public struct SubscribeInput: AWSStructure {
        public var topicArn: String
        public var `protocol`: String
        public var endpoint: String?
        public var attributes: [String: String]?
        public var returnSubscriptionArn: Bool?

        public init(
            topicArn: String,
            `protocol`: String,
            endpoint: String? = nil,
            attributes: [String: String]? = nil,
            returnSubscriptionArn: Bool? = nil
        ) {
            self.topicArn = topicArn
            self.protocol = `protocol`
            self.endpoint = endpoint
            self.attributes = attributes
            self.returnSubscriptionArn = returnSubscriptionArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.topicArn = try fields.required("TopicArn")
            self.protocol = try fields.required("Protocol")
            self.endpoint = try fields.optional("Endpoint")
            self.attributes = try fields.optional("Attributes")
            self.returnSubscriptionArn = try fields.optional("ReturnSubscriptionArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TopicArn", topicArn.document)
            fields.append("Protocol", `protocol`.document)
            fields.append("Endpoint", endpoint)
            fields.append("Attributes", attributes)
            fields.append("ReturnSubscriptionArn", returnSubscriptionArn)
            return .structure(fields)
        }

        public static var shape: Shape { SNSFacts.SubscribeInput }
    }
}

extension SNS {
    public struct SubscribeResponse: AWSStructure {
        public var subscriptionArn: String?

        public init(
            subscriptionArn: String? = nil
        ) {
            self.subscriptionArn = subscriptionArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.subscriptionArn = try fields.optional("SubscriptionArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("SubscriptionArn", subscriptionArn)
            return .structure(fields)
        }

        public static var shape: Shape { SNSFacts.SubscribeResponse }
    }
}

extension SNS {
    public struct TagResourceRequest: AWSStructure {
        public var resourceArn: String
        public var tags: [Tag]

        public init(
            resourceArn: String,
            tags: [Tag]
        ) {
            self.resourceArn = resourceArn
            self.tags = tags
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.resourceArn = try fields.required("ResourceArn")
            self.tags = try fields.required("Tags")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ResourceArn", resourceArn.document)
            fields.append("Tags", tags.document)
            return .structure(fields)
        }

        public static var shape: Shape { SNSFacts.TagResourceRequest }
    }
}

extension SNS {
    public struct TagResourceResponse: AWSStructure {

        public init() {}

        public init(document: Document) throws(AWSError) {
        }

        public var document: Document {
            .structure(.init())
        }

        public static var shape: Shape { SNSFacts.TagResourceResponse }
    }
}

extension SNS {
    public struct UnsubscribeInput: AWSStructure {
        public var subscriptionArn: String

        public init(
            subscriptionArn: String
        ) {
            self.subscriptionArn = subscriptionArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.subscriptionArn = try fields.required("SubscriptionArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("SubscriptionArn", subscriptionArn.document)
            return .structure(fields)
        }

        public static var shape: Shape { SNSFacts.UnsubscribeInput }
    }
}

extension SNS {
    public struct UntagResourceRequest: AWSStructure {
        public var resourceArn: String
        public var tagKeys: [String]

        public init(
            resourceArn: String,
            tagKeys: [String]
        ) {
            self.resourceArn = resourceArn
            self.tagKeys = tagKeys
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.resourceArn = try fields.required("ResourceArn")
            self.tagKeys = try fields.required("TagKeys")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ResourceArn", resourceArn.document)
            fields.append("TagKeys", tagKeys.document)
            return .structure(fields)
        }

        public static var shape: Shape { SNSFacts.UntagResourceRequest }
    }
}

extension SNS {
    public struct UntagResourceResponse: AWSStructure {

        public init() {}

        public init(document: Document) throws(AWSError) {
        }

        public var document: Document {
            .structure(.init())
        }

        public static var shape: Shape { SNSFacts.UntagResourceResponse }
    }
}
