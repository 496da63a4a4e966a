// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

enum SNSFacts {
    static let CreateTopicInput: Shape = Shape(
        "CreateTopicInput", .structure, members: [
            Member("Name", .string, required: true),
            Member("Attributes", SNSFacts.TopicAttributesMap),
            Member("Tags", SNSFacts.TagList),
            Member("DataProtectionPolicy", .string),
        ])

    static let TopicAttributesMap: Shape = Shape(
        "TopicAttributesMap", .map, element: Member("value", .string), key: Member("key", .string))

    static let TagList: Shape = Shape(
        "TagList", .list, element: Member("member", SNSFacts.Tag))

    static let Tag: Shape = Shape(
        "Tag", .structure, members: [
            Member("Key", SNSFacts.TagKey, required: true),
            Member("Value", SNSFacts.TagValue, required: true),
        ])

    static let TagKey: Shape = Shape(
        "TagKey", .string, constraints: .init(minimum: 1, maximum: 128))

    static let TagValue: Shape = Shape(
        "TagValue", .string, constraints: .init(minimum: 0, maximum: 256))

    static let CreateTopicResponse: Shape = Shape(
        "CreateTopicResponse", .structure, members: [
            Member("TopicArn", .string),
        ])

    static let DeleteTopicInput: Shape = Shape(
        "DeleteTopicInput", .structure, members: [
            Member("TopicArn", .string, required: true),
        ])

    static let GetSubscriptionAttributesInput: Shape = Shape(
        "GetSubscriptionAttributesInput", .structure, members: [
            Member("SubscriptionArn", .string, required: true),
        ])

    static let GetSubscriptionAttributesResponse: Shape = Shape(
        "GetSubscriptionAttributesResponse", .structure, members: [
            Member("Attributes", SNSFacts.SubscriptionAttributesMap),
        ])

    static let SubscriptionAttributesMap: Shape = Shape(
        "SubscriptionAttributesMap", .map, element: Member("value", .string), key: Member("key", .string))

    static let GetTopicAttributesInput: Shape = Shape(
        "GetTopicAttributesInput", .structure, members: [
            Member("TopicArn", .string, required: true),
        ])

    static let GetTopicAttributesResponse: Shape = Shape(
        "GetTopicAttributesResponse", .structure, members: [
            Member("Attributes", SNSFacts.TopicAttributesMap),
        ])

    static let ListSubscriptionsInput: Shape = Shape(
        "ListSubscriptionsInput", .structure, members: [
            Member("NextToken", .string),
        ])

    static let ListSubscriptionsResponse: Shape = Shape(
        "ListSubscriptionsResponse", .structure, members: [
            Member("Subscriptions", SNSFacts.SubscriptionsList),
            Member("NextToken", .string),
        ])

    static let SubscriptionsList: Shape = Shape(
        "SubscriptionsList", .list, element: Member("member", SNSFacts.Subscription))

    static let Subscription: Shape = Shape(
        "Subscription", .structure, members: [
            Member("SubscriptionArn", .string),
            Member("Owner", .string),
            Member("Protocol", .string),
            Member("Endpoint", .string),
            Member("TopicArn", .string),
        ])

    static let ListSubscriptionsByTopicInput: Shape = Shape(
        "ListSubscriptionsByTopicInput", .structure, members: [
            Member("TopicArn", .string, required: true),
            Member("NextToken", .string),
        ])

    static let ListSubscriptionsByTopicResponse: Shape = Shape(
        "ListSubscriptionsByTopicResponse", .structure, members: [
            Member("Subscriptions", SNSFacts.SubscriptionsList),
            Member("NextToken", .string),
        ])

    static let ListTagsForResourceRequest: Shape = Shape(
        "ListTagsForResourceRequest", .structure, members: [
            Member("ResourceArn", SNSFacts.AmazonResourceName, required: true),
        ])

    static let AmazonResourceName: Shape = Shape(
        "AmazonResourceName", .string, constraints: .init(minimum: 1, maximum: 1011))

    static let ListTagsForResourceResponse: Shape = Shape(
        "ListTagsForResourceResponse", .structure, members: [
            Member("Tags", SNSFacts.TagList),
        ])

    static let ListTopicsInput: Shape = Shape(
        "ListTopicsInput", .structure, members: [
            Member("NextToken", .string),
        ])

    static let ListTopicsResponse: Shape = Shape(
        "ListTopicsResponse", .structure, members: [
            Member("Topics", SNSFacts.TopicsList),
            Member("NextToken", .string),
        ])

    static let TopicsList: Shape = Shape(
        "TopicsList", .list, element: Member("member", SNSFacts.Topic))

    static let Topic: Shape = Shape(
        "Topic", .structure, members: [
            Member("TopicArn", .string),
        ])

    static let PublishInput: Shape = Shape(
        "PublishInput", .structure, members: [
            Member("TopicArn", .string),
            Member("TargetArn", .string),
            Member("PhoneNumber", SNSFacts.PhoneNumber),
            Member("Message", .string, required: true),
            Member("Subject", .string),
            Member("MessageStructure", .string),
            Member("MessageAttributes", SNSFacts.MessageAttributeMap),
            Member("MessageDeduplicationId", .string),
            Member("MessageGroupId", .string),
        ])

    static let PhoneNumber: Shape = Shape(
        "PhoneNumber", .string, sensitive: true)

    static let MessageAttributeMap: Shape = Shape(
        "MessageAttributeMap", .map, element: Member("value", SNSFacts.MessageAttributeValue, wire: "Value"), key: Member("key", .string, wire: "Name"))

    static let MessageAttributeValue: Shape = Shape(
        "MessageAttributeValue", .structure, members: [
            Member("DataType", .string, required: true),
            Member("StringValue", .string),
            Member("BinaryValue", .blob),
        ])

    static let PublishResponse: Shape = Shape(
        "PublishResponse", .structure, members: [
            Member("MessageId", .string),
            Member("SequenceNumber", .string),
        ])

    static let PublishBatchInput: Shape = Shape(
        "PublishBatchInput", .structure, members: [
            Member("TopicArn", .string, required: true),
            Member("PublishBatchRequestEntries", SNSFacts.PublishBatchRequestEntryList, required: true),
        ])

    static let PublishBatchRequestEntryList: Shape = Shape(
        "PublishBatchRequestEntryList", .list, element: Member("member", SNSFacts.PublishBatchRequestEntry))

    static let PublishBatchRequestEntry: Shape = Shape(
        "PublishBatchRequestEntry", .structure, members: [
            Member("Id", .string, required: true),
            Member("Message", .string, required: true),
            Member("Subject", .string),
            Member("MessageStructure", .string),
            Member("MessageAttributes", SNSFacts.MessageAttributeMap),
            Member("MessageDeduplicationId", .string),
            Member("MessageGroupId", .string),
        ])

    static let PublishBatchResponse: Shape = Shape(
        "PublishBatchResponse", .structure, members: [
            Member("Successful", SNSFacts.PublishBatchResultEntryList),
            Member("Failed", SNSFacts.BatchResultErrorEntryList),
        ])

    static let PublishBatchResultEntryList: Shape = Shape(
        "PublishBatchResultEntryList", .list, element: Member("member", SNSFacts.PublishBatchResultEntry))

    static let PublishBatchResultEntry: Shape = Shape(
        "PublishBatchResultEntry", .structure, members: [
            Member("Id", .string),
            Member("MessageId", .string),
            Member("SequenceNumber", .string),
        ])

    static let BatchResultErrorEntryList: Shape = Shape(
        "BatchResultErrorEntryList", .list, element: Member("member", SNSFacts.BatchResultErrorEntry))

    static let BatchResultErrorEntry: Shape = Shape(
        "BatchResultErrorEntry", .structure, members: [
            Member("Id", .string, required: true),
            Member("Code", .string, required: true),
            Member("Message", .string),
            Member("SenderFault", .boolean, required: true),
        ])

    static let SetSubscriptionAttributesInput: Shape = Shape(
        "SetSubscriptionAttributesInput", .structure, members: [
            Member("SubscriptionArn", .string, required: true),
            Member("AttributeName", .string, required: true),
            Member("AttributeValue", .string),
        ])

    static let SetTopicAttributesInput: Shape = Shape(
        "SetTopicAttributesInput", .structure, members: [
            Member("TopicArn", .string, required: true),
            Member("AttributeName", .string, required: true),
            Member("AttributeValue", .string),
        ])

    static let SubscribeInput: Shape = Shape(
        "SubscribeInput", .structure, members: [
            Member("TopicArn", .string, required: true),
            Member("Protocol", .string, required: true),
            Member("Endpoint", .string),
            Member("Attributes", SNSFacts.SubscriptionAttributesMap),
            Member("ReturnSubscriptionArn", .boolean),
        ])

    static let SubscribeResponse: Shape = Shape(
        "SubscribeResponse", .structure, members: [
            Member("SubscriptionArn", .string),
        ])

    static let TagResourceRequest: Shape = Shape(
        "TagResourceRequest", .structure, members: [
            Member("ResourceArn", SNSFacts.AmazonResourceName, required: true),
            Member("Tags", SNSFacts.TagList, required: true),
        ])

    static let TagResourceResponse: Shape = Shape(
        "TagResourceResponse", .structure)

    static let UnsubscribeInput: Shape = Shape(
        "UnsubscribeInput", .structure, members: [
            Member("SubscriptionArn", .string, required: true),
        ])

    static let UntagResourceRequest: Shape = Shape(
        "UntagResourceRequest", .structure, members: [
            Member("ResourceArn", SNSFacts.AmazonResourceName, required: true),
            Member("TagKeys", SNSFacts.TagKeyList, required: true),
        ])

    static let TagKeyList: Shape = Shape(
        "TagKeyList", .list, element: Member("member", SNSFacts.TagKey))

    static let UntagResourceResponse: Shape = Shape(
        "UntagResourceResponse", .structure)

    static let AuthorizationErrorException: Shape = Shape(
        "AuthorizationErrorException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 403, queryCode: "AuthorizationError"))

    static let BatchEntryIdsNotDistinctException: Shape = Shape(
        "BatchEntryIdsNotDistinctException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400, queryCode: "BatchEntryIdsNotDistinct"))

    static let BatchRequestTooLongException: Shape = Shape(
        "BatchRequestTooLongException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400, queryCode: "BatchRequestTooLong"))

    static let ConcurrentAccessException: Shape = Shape(
        "ConcurrentAccessException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400, queryCode: "ConcurrentAccess"))

    static let EmptyBatchRequestException: Shape = Shape(
        "EmptyBatchRequestException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400, queryCode: "EmptyBatchRequest"))

    static let EndpointDisabledException: Shape = Shape(
        "EndpointDisabledException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400, queryCode: "EndpointDisabled"))

    static let FilterPolicyLimitExceededException: Shape = Shape(
        "FilterPolicyLimitExceededException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 403, queryCode: "FilterPolicyLimitExceeded"))

    static let InternalErrorException: Shape = Shape(
        "InternalErrorException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 500, isServerFault: true, queryCode: "InternalError"))

    static let InvalidBatchEntryIdException: Shape = Shape(
        "InvalidBatchEntryIdException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400, queryCode: "InvalidBatchEntryId"))

    static let InvalidParameterException: Shape = Shape(
        "InvalidParameterException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400, queryCode: "InvalidParameter"))

    static let InvalidParameterValueException: Shape = Shape(
        "InvalidParameterValueException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400, queryCode: "ParameterValueInvalid"))

    static let InvalidSecurityException: Shape = Shape(
        "InvalidSecurityException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 403, queryCode: "InvalidSecurity"))

    static let InvalidStateException: Shape = Shape(
        "InvalidStateException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400, queryCode: "InvalidState"))

    static let KMSAccessDeniedException: Shape = Shape(
        "KMSAccessDeniedException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400, queryCode: "KMSAccessDenied"))

    static let KMSDisabledException: Shape = Shape(
        "KMSDisabledException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400, queryCode: "KMSDisabled"))

    static let KMSInvalidStateException: Shape = Shape(
        "KMSInvalidStateException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400, queryCode: "KMSInvalidState"))

    static let KMSNotFoundException: Shape = Shape(
        "KMSNotFoundException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400, queryCode: "KMSNotFound"))

    static let KMSOptInRequired: Shape = Shape(
        "KMSOptInRequired", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 403, queryCode: "KMSOptInRequired"))

    static let KMSThrottlingException: Shape = Shape(
        "KMSThrottlingException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400, queryCode: "KMSThrottling"))

    static let NotFoundException: Shape = Shape(
        "NotFoundException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 404, queryCode: "NotFound"))

    static let PlatformApplicationDisabledException: Shape = Shape(
        "PlatformApplicationDisabledException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400, queryCode: "PlatformApplicationDisabled"))

    static let ReplayLimitExceededException: Shape = Shape(
        "ReplayLimitExceededException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 403, queryCode: "ReplayLimitExceeded"))

    static let ResourceNotFoundException: Shape = Shape(
        "ResourceNotFoundException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 404, queryCode: "ResourceNotFound"))

    static let StaleTagException: Shape = Shape(
        "StaleTagException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400, queryCode: "StaleTag"))

    static let SubscriptionLimitExceededException: Shape = Shape(
        "SubscriptionLimitExceededException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 403, queryCode: "SubscriptionLimitExceeded"))

    static let TagLimitExceededException: Shape = Shape(
        "TagLimitExceededException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400, queryCode: "TagLimitExceeded"))

    static let TagPolicyException: Shape = Shape(
        "TagPolicyException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400, queryCode: "TagPolicy"))

    static let TooManyEntriesInBatchRequestException: Shape = Shape(
        "TooManyEntriesInBatchRequestException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400, queryCode: "TooManyEntriesInBatchRequest"))

    static let TopicLimitExceededException: Shape = Shape(
        "TopicLimitExceededException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 403, queryCode: "TopicLimitExceeded"))

    static let ValidationException: Shape = Shape(
        "ValidationException", .structure, members: [
            Member("Message", .string, required: true),
        ], error: .init(status: 400, queryCode: "ValidationException"))
}
