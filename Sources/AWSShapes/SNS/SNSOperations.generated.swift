// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension SNS {
    public enum CreateTopic: AWSOperation {
        public typealias Input = SNS.CreateTopicInput
        public typealias Output = SNS.CreateTopicResponse
        public static let service = SNS.service
        public static let schema = OperationSchema(
            name: "CreateTopic",
            method: "POST",
            uri: "/",
            input: SNSFacts.CreateTopicInput,
            output: SNSFacts.CreateTopicResponse,
            errors: [SNSFacts.InvalidParameterException, SNSFacts.TopicLimitExceededException, SNSFacts.InternalErrorException, SNSFacts.AuthorizationErrorException, SNSFacts.InvalidSecurityException, SNSFacts.TagLimitExceededException, SNSFacts.StaleTagException, SNSFacts.TagPolicyException, SNSFacts.ConcurrentAccessException],
            resultWrapper: "CreateTopicResult")
    }
}

extension SNS {
    public enum DeleteTopic: AWSOperation {
        public typealias Input = SNS.DeleteTopicInput
        public typealias Output = Unit
        public static let service = SNS.service
        public static let schema = OperationSchema(
            name: "DeleteTopic",
            method: "POST",
            uri: "/",
            input: SNSFacts.DeleteTopicInput,
            output: .unit,
            errors: [SNSFacts.InvalidParameterException, SNSFacts.InvalidStateException, SNSFacts.InternalErrorException, SNSFacts.AuthorizationErrorException, SNSFacts.NotFoundException, SNSFacts.StaleTagException, SNSFacts.TagPolicyException, SNSFacts.ConcurrentAccessException])
    }
}

extension SNS {
    public enum GetSubscriptionAttributes: AWSOperation {
        public typealias Input = SNS.GetSubscriptionAttributesInput
        public typealias Output = SNS.GetSubscriptionAttributesResponse
        public static let service = SNS.service
        public static let schema = OperationSchema(
            name: "GetSubscriptionAttributes",
            method: "POST",
            uri: "/",
            input: SNSFacts.GetSubscriptionAttributesInput,
            output: SNSFacts.GetSubscriptionAttributesResponse,
            errors: [SNSFacts.InvalidParameterException, SNSFacts.InternalErrorException, SNSFacts.NotFoundException, SNSFacts.AuthorizationErrorException],
            resultWrapper: "GetSubscriptionAttributesResult")
    }
}

extension SNS {
    public enum GetTopicAttributes: AWSOperation {
        public typealias Input = SNS.GetTopicAttributesInput
        public typealias Output = SNS.GetTopicAttributesResponse
        public static let service = SNS.service
        public static let schema = OperationSchema(
            name: "GetTopicAttributes",
            method: "POST",
            uri: "/",
            input: SNSFacts.GetTopicAttributesInput,
            output: SNSFacts.GetTopicAttributesResponse,
            errors: [SNSFacts.InvalidParameterException, SNSFacts.InternalErrorException, SNSFacts.NotFoundException, SNSFacts.AuthorizationErrorException, SNSFacts.InvalidSecurityException],
            resultWrapper: "GetTopicAttributesResult")
    }
}

extension SNS {
    public enum ListSubscriptions: AWSOperation {
        public typealias Input = SNS.ListSubscriptionsInput
        public typealias Output = SNS.ListSubscriptionsResponse
        public static let service = SNS.service
        public static let schema = OperationSchema(
            name: "ListSubscriptions",
            method: "POST",
            uri: "/",
            input: SNSFacts.ListSubscriptionsInput,
            output: SNSFacts.ListSubscriptionsResponse,
            errors: [SNSFacts.InvalidParameterException, SNSFacts.InternalErrorException, SNSFacts.AuthorizationErrorException],
            resultWrapper: "ListSubscriptionsResult")
    }
}

extension SNS {
    public enum ListSubscriptionsByTopic: AWSOperation {
        public typealias Input = SNS.ListSubscriptionsByTopicInput
        public typealias Output = SNS.ListSubscriptionsByTopicResponse
        public static let service = SNS.service
        public static let schema = OperationSchema(
            name: "ListSubscriptionsByTopic",
            method: "POST",
            uri: "/",
            input: SNSFacts.ListSubscriptionsByTopicInput,
            output: SNSFacts.ListSubscriptionsByTopicResponse,
            errors: [SNSFacts.InvalidParameterException, SNSFacts.InternalErrorException, SNSFacts.NotFoundException, SNSFacts.AuthorizationErrorException],
            resultWrapper: "ListSubscriptionsByTopicResult")
    }
}

extension SNS {
    public enum ListTagsForResource: AWSOperation {
        public typealias Input = SNS.ListTagsForResourceRequest
        public typealias Output = SNS.ListTagsForResourceResponse
        public static let service = SNS.service
        public static let schema = OperationSchema(
            name: "ListTagsForResource",
            method: "POST",
            uri: "/",
            input: SNSFacts.ListTagsForResourceRequest,
            output: SNSFacts.ListTagsForResourceResponse,
            errors: [SNSFacts.ResourceNotFoundException, SNSFacts.TagPolicyException, SNSFacts.InvalidParameterException, SNSFacts.AuthorizationErrorException, SNSFacts.ConcurrentAccessException],
            resultWrapper: "ListTagsForResourceResult")
    }
}

extension SNS {
    public enum ListTopics: AWSOperation {
        public typealias Input = SNS.ListTopicsInput
        public typealias Output = SNS.ListTopicsResponse
        public static let service = SNS.service
        public static let schema = OperationSchema(
            name: "ListTopics",
            method: "POST",
            uri: "/",
            input: SNSFacts.ListTopicsInput,
            output: SNSFacts.ListTopicsResponse,
            errors: [SNSFacts.InvalidParameterException, SNSFacts.InternalErrorException, SNSFacts.AuthorizationErrorException],
            resultWrapper: "ListTopicsResult")
    }
}

extension SNS {
    public enum Publish: AWSOperation {
        public typealias Input = SNS.PublishInput
        public typealias Output = SNS.PublishResponse
        public static let service = SNS.service
        public static let schema = OperationSchema(
            name: "Publish",
            method: "POST",
            uri: "/",
            input: SNSFacts.PublishInput,
            output: SNSFacts.PublishResponse,
            errors: [SNSFacts.InvalidParameterException, SNSFacts.InvalidParameterValueException, SNSFacts.InternalErrorException, SNSFacts.NotFoundException, SNSFacts.EndpointDisabledException, SNSFacts.PlatformApplicationDisabledException, SNSFacts.AuthorizationErrorException, SNSFacts.KMSDisabledException, SNSFacts.KMSInvalidStateException, SNSFacts.KMSNotFoundException, SNSFacts.KMSOptInRequired, SNSFacts.KMSThrottlingException, SNSFacts.KMSAccessDeniedException, SNSFacts.InvalidSecurityException, SNSFacts.ValidationException],
            resultWrapper: "PublishResult")
    }
}

extension SNS {
    public enum PublishBatch: AWSOperation {
        public typealias Input = SNS.PublishBatchInput
        public typealias Output = SNS.PublishBatchResponse
        public static let service = SNS.service
        public static let schema = OperationSchema(
            name: "PublishBatch",
            method: "POST",
            uri: "/",
            input: SNSFacts.PublishBatchInput,
            output: SNSFacts.PublishBatchResponse,
            errors: [SNSFacts.InvalidParameterException, SNSFacts.InvalidParameterValueException, SNSFacts.InternalErrorException, SNSFacts.NotFoundException, SNSFacts.EndpointDisabledException, SNSFacts.PlatformApplicationDisabledException, SNSFacts.AuthorizationErrorException, SNSFacts.BatchEntryIdsNotDistinctException, SNSFacts.BatchRequestTooLongException, SNSFacts.EmptyBatchRequestException, SNSFacts.InvalidBatchEntryIdException, SNSFacts.TooManyEntriesInBatchRequestException, SNSFacts.KMSDisabledException, SNSFacts.KMSInvalidStateException, SNSFacts.KMSNotFoundException, SNSFacts.KMSOptInRequired, SNSFacts.KMSThrottlingException, SNSFacts.KMSAccessDeniedException, SNSFacts.InvalidSecurityException, SNSFacts.ValidationException],
            resultWrapper: "PublishBatchResult")
    }
}

extension SNS {
    public enum SetSubscriptionAttributes: AWSOperation {
        public typealias Input = SNS.SetSubscriptionAttributesInput
        public typealias Output = Unit
        public static let service = SNS.service
        public static let schema = OperationSchema(
            name: "SetSubscriptionAttributes",
            method: "POST",
            uri: "/",
            input: SNSFacts.SetSubscriptionAttributesInput,
            output: .unit,
            errors: [SNSFacts.InvalidParameterException, SNSFacts.FilterPolicyLimitExceededException, SNSFacts.ReplayLimitExceededException, SNSFacts.InternalErrorException, SNSFacts.NotFoundException, SNSFacts.AuthorizationErrorException])
    }
}

extension SNS {
    public enum SetTopicAttributes: AWSOperation {
        public typealias Input = SNS.SetTopicAttributesInput
        public typealias Output = Unit
        public static let service = SNS.service
        public static let schema = OperationSchema(
            name: "SetTopicAttributes",
            method: "POST",
            uri: "/",
            input: SNSFacts.SetTopicAttributesInput,
            output: .unit,
            errors: [SNSFacts.InvalidParameterException, SNSFacts.InternalErrorException, SNSFacts.NotFoundException, SNSFacts.AuthorizationErrorException, SNSFacts.InvalidSecurityException])
    }
}

extension SNS {
    public enum Subscribe: AWSOperation {
        public typealias Input = SNS.SubscribeInput
        public typealias Output = SNS.SubscribeResponse
        public static let service = SNS.service
        public static let schema = OperationSchema(
            name: "Subscribe",
            method: "POST",
            uri: "/",
            input: SNSFacts.SubscribeInput,
            output: SNSFacts.SubscribeResponse,
            errors: [SNSFacts.SubscriptionLimitExceededException, SNSFacts.FilterPolicyLimitExceededException, SNSFacts.ReplayLimitExceededException, SNSFacts.InvalidParameterException, SNSFacts.InternalErrorException, SNSFacts.NotFoundException, SNSFacts.AuthorizationErrorException, SNSFacts.InvalidSecurityException],
            resultWrapper: "SubscribeResult")
    }
}

extension SNS {
    public enum TagResource: AWSOperation {
        public typealias Input = SNS.TagResourceRequest
        public typealias Output = SNS.TagResourceResponse
        public static let service = SNS.service
        public static let schema = OperationSchema(
            name: "TagResource",
            method: "POST",
            uri: "/",
            input: SNSFacts.TagResourceRequest,
            output: SNSFacts.TagResourceResponse,
            errors: [SNSFacts.ResourceNotFoundException, SNSFacts.TagLimitExceededException, SNSFacts.StaleTagException, SNSFacts.TagPolicyException, SNSFacts.InvalidParameterException, SNSFacts.AuthorizationErrorException, SNSFacts.ConcurrentAccessException],
            resultWrapper: "TagResourceResult")
    }
}

extension SNS {
    public enum Unsubscribe: AWSOperation {
        public typealias Input = SNS.UnsubscribeInput
        public typealias Output = Unit
        public static let service = SNS.service
        public static let schema = OperationSchema(
            name: "Unsubscribe",
            method: "POST",
            uri: "/",
            input: SNSFacts.UnsubscribeInput,
            output: .unit,
            errors: [SNSFacts.InvalidParameterException, SNSFacts.InternalErrorException, SNSFacts.AuthorizationErrorException, SNSFacts.NotFoundException, SNSFacts.InvalidSecurityException])
    }
}

extension SNS {
    public enum UntagResource: AWSOperation {
        public typealias Input = SNS.UntagResourceRequest
        public typealias Output = SNS.UntagResourceResponse
        public static let service = SNS.service
        public static let schema = OperationSchema(
            name: "UntagResource",
            method: "POST",
            uri: "/",
            input: SNSFacts.UntagResourceRequest,
            output: SNSFacts.UntagResourceResponse,
            errors: [SNSFacts.ResourceNotFoundException, SNSFacts.TagLimitExceededException, SNSFacts.StaleTagException, SNSFacts.TagPolicyException, SNSFacts.InvalidParameterException, SNSFacts.AuthorizationErrorException, SNSFacts.ConcurrentAccessException],
            resultWrapper: "UntagResourceResult")
    }
}
