// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

enum CloudWatchLogsFacts {
    static let CreateLogGroupRequest: Shape = Shape(
        "CreateLogGroupRequest", .structure, members: [
            Member("logGroupName", CloudWatchLogsFacts.LogGroupName, required: true),
            Member("kmsKeyId", CloudWatchLogsFacts.KmsKeyId),
            Member("tags", CloudWatchLogsFacts.Tags),
            Member("logGroupClass", CloudWatchLogsFacts.LogGroupClass),
            Member("deletionProtectionEnabled", .boolean),
        ])

    static let LogGroupName: Shape = Shape(
        "LogGroupName", .string, constraints: .init(minimum: 1, maximum: 512, pattern: #"[\.\-_/#A-Za-z0-9]+"#))

    static let KmsKeyId: Shape = Shape(
        "KmsKeyId", .string, constraints: .init(maximum: 256))

    static let Tags: Shape = Shape(
        "Tags", .map, element: Member("value", CloudWatchLogsFacts.TagValue), key: Member("key", CloudWatchLogsFacts.TagKey), constraints: .init(minimum: 1, maximum: 50))

    static let TagKey: Shape = Shape(
        "TagKey", .string, constraints: .init(minimum: 1, maximum: 128, pattern: #"^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$"#))

    static let TagValue: Shape = Shape(
        "TagValue", .string, constraints: .init(maximum: 256, pattern: #"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"#))

    static let LogGroupClass: Shape = Shape(
        "LogGroupClass", .string, constraints: .init(values: ["STANDARD", "INFREQUENT_ACCESS", "DELIVERY", "ESSENTIALS"]))

    static let CreateLogStreamRequest: Shape = Shape(
        "CreateLogStreamRequest", .structure, members: [
            Member("logGroupName", CloudWatchLogsFacts.LogGroupName, required: true),
            Member("logStreamName", CloudWatchLogsFacts.LogStreamName, required: true),
        ])

    static let LogStreamName: Shape = Shape(
        "LogStreamName", .string, constraints: .init(minimum: 1, maximum: 512, pattern: #"[^:*]*"#))

    static let DeleteLogGroupRequest: Shape = Shape(
        "DeleteLogGroupRequest", .structure, members: [
            Member("logGroupName", CloudWatchLogsFacts.LogGroupName, required: true),
        ])

    static let DeleteRetentionPolicyRequest: Shape = Shape(
        "DeleteRetentionPolicyRequest", .structure, members: [
            Member("logGroupName", CloudWatchLogsFacts.LogGroupName, required: true),
        ])

    static let DescribeLogGroupsRequest: Shape = Shape(
        "DescribeLogGroupsRequest", .structure, members: [
            Member("accountIdentifiers", CloudWatchLogsFacts.AccountIds),
            Member("logGroupNamePrefix", CloudWatchLogsFacts.LogGroupName),
            Member("logGroupNamePattern", CloudWatchLogsFacts.LogGroupNamePattern),
            Member("nextToken", CloudWatchLogsFacts.NextToken),
            Member("limit", CloudWatchLogsFacts.DescribeLimit),
            Member("includeLinkedAccounts", .boolean),
            Member("logGroupClass", CloudWatchLogsFacts.LogGroupClass),
            Member("logGroupIdentifiers", CloudWatchLogsFacts.DescribeLogGroupsLogGroupIdentifiers),
        ])

    static let AccountIds: Shape = Shape(
        "AccountIds", .list, element: Member("member", CloudWatchLogsFacts.AccountId), constraints: .init(minimum: 0, maximum: 20))

    static let AccountId: Shape = Shape(
        "AccountId", .string, constraints: .init(minimum: 12, maximum: 12, pattern: #"^\d{12}$"#))

    static let LogGroupNamePattern: Shape = Shape(
        "LogGroupNamePattern", .string, constraints: .init(minimum: 0, maximum: 512, pattern: #"[\.\-_/#A-Za-z0-9]*"#))

    static let NextToken: Shape = Shape(
        "NextToken", .string, constraints: .init(minimum: 1))

    static let DescribeLimit: Shape = Shape(
        "DescribeLimit", .integer, constraints: .init(minimum: 1, maximum: 50))

    static let DescribeLogGroupsLogGroupIdentifiers: Shape = Shape(
        "DescribeLogGroupsLogGroupIdentifiers", .list, element: Member("member", CloudWatchLogsFacts.LogGroupIdentifier), constraints: .init(minimum: 1, maximum: 50))

    static let LogGroupIdentifier: Shape = Shape(
        "LogGroupIdentifier", .string, constraints: .init(minimum: 1, maximum: 2048, pattern: #"[\w#+=/:,.@-]*"#))

    static let DescribeLogGroupsResponse: Shape = Shape(
        "DescribeLogGroupsResponse", .structure, members: [
            Member("logGroups", CloudWatchLogsFacts.LogGroups),
            Member("nextToken", CloudWatchLogsFacts.NextToken),
        ])

    static let LogGroups: Shape = Shape(
        "LogGroups", .list, element: Member("member", CloudWatchLogsFacts.LogGroup))

    static let LogGroup: Shape = Shape(
        "LogGroup", .structure, members: [
            Member("logGroupName", CloudWatchLogsFacts.LogGroupName),
            Member("creationTime", CloudWatchLogsFacts.Timestamp),
            Member("retentionInDays", .integer),
            Member("metricFilterCount", .integer),
            Member("arn", .string),
            Member("storedBytes", CloudWatchLogsFacts.StoredBytes),
            Member("kmsKeyId", CloudWatchLogsFacts.KmsKeyId),
            Member("dataProtectionStatus", CloudWatchLogsFacts.DataProtectionStatus),
            Member("inheritedProperties", CloudWatchLogsFacts.InheritedProperties),
            Member("logGroupClass", CloudWatchLogsFacts.LogGroupClass),
            Member("logGroupArn", .string),
            Member("deletionProtectionEnabled", .boolean),
            Member("bearerTokenAuthenticationEnabled", .boolean),
            Member("retentionPolicyName", .string),
        ])

    static let Timestamp: Shape = Shape(
        "Timestamp", .long, constraints: .init(minimum: 0))

    static let StoredBytes: Shape = Shape(
        "StoredBytes", .long, constraints: .init(minimum: 0))

    static let DataProtectionStatus: Shape = Shape(
        "DataProtectionStatus", .string, constraints: .init(values: ["ACTIVATED", "DELETED", "ARCHIVED", "DISABLED"]))

    static let InheritedProperties: Shape = Shape(
        "InheritedProperties", .list, element: Member("member", CloudWatchLogsFacts.InheritedProperty))

    static let InheritedProperty: Shape = Shape(
        "InheritedProperty", .string, constraints: .init(values: ["ACCOUNT_DATA_PROTECTION"]))

    static let DescribeLogStreamsRequest: Shape = Shape(
        "DescribeLogStreamsRequest", .structure, members: [
            Member("logGroupName", CloudWatchLogsFacts.LogGroupName),
            Member("logGroupIdentifier", CloudWatchLogsFacts.LogGroupIdentifier),
            Member("logStreamNamePrefix", CloudWatchLogsFacts.LogStreamName),
            Member("orderBy", CloudWatchLogsFacts.OrderBy),
            Member("descending", .boolean),
            Member("nextToken", CloudWatchLogsFacts.NextToken),
            Member("limit", CloudWatchLogsFacts.DescribeLimit),
        ])

    static let OrderBy: Shape = Shape(
        "OrderBy", .string, constraints: .init(values: ["LogStreamName", "LastEventTime"]))

    static let DescribeLogStreamsResponse: Shape = Shape(
        "DescribeLogStreamsResponse", .structure, members: [
            Member("logStreams", CloudWatchLogsFacts.LogStreams),
            Member("nextToken", CloudWatchLogsFacts.NextToken),
        ])

    static let LogStreams: Shape = Shape(
        "LogStreams", .list, element: Member("member", CloudWatchLogsFacts.LogStream))

    static let LogStream: Shape = Shape(
        "LogStream", .structure, members: [
            Member("logStreamName", CloudWatchLogsFacts.LogStreamName),
            Member("creationTime", CloudWatchLogsFacts.Timestamp),
            Member("firstEventTimestamp", CloudWatchLogsFacts.Timestamp),
            Member("lastEventTimestamp", CloudWatchLogsFacts.Timestamp),
            Member("lastIngestionTime", CloudWatchLogsFacts.Timestamp),
            Member("uploadSequenceToken", CloudWatchLogsFacts.SequenceToken),
            Member("arn", .string),
            Member("storedBytes", CloudWatchLogsFacts.StoredBytes),
        ])

    static let SequenceToken: Shape = Shape(
        "SequenceToken", .string, constraints: .init(minimum: 1))

    static let FilterLogEventsRequest: Shape = Shape(
        "FilterLogEventsRequest", .structure, members: [
            Member("logGroupName", CloudWatchLogsFacts.LogGroupName),
            Member("logGroupIdentifier", CloudWatchLogsFacts.LogGroupIdentifier),
            Member("logStreamNames", CloudWatchLogsFacts.InputLogStreamNames),
            Member("logStreamNamePrefix", CloudWatchLogsFacts.LogStreamName),
            Member("startTime", CloudWatchLogsFacts.Timestamp),
            Member("endTime", CloudWatchLogsFacts.Timestamp),
            Member("filterPattern", CloudWatchLogsFacts.FilterPattern),
            Member("nextToken", CloudWatchLogsFacts.NextToken),
            Member("limit", CloudWatchLogsFacts.EventsLimit),
            Member("startFromHead", .boolean),
            Member("interleaved", .boolean),
            Member("unmask", .boolean),
        ])

    static let InputLogStreamNames: Shape = Shape(
        "InputLogStreamNames", .list, element: Member("member", CloudWatchLogsFacts.LogStreamName), constraints: .init(minimum: 1, maximum: 100))

    static let FilterPattern: Shape = Shape(
        "FilterPattern", .string, constraints: .init(minimum: 0, maximum: 1024))

    static let EventsLimit: Shape = Shape(
        "EventsLimit", .integer, constraints: .init(minimum: 1, maximum: 10000))

    static let FilterLogEventsResponse: Shape = Shape(
        "FilterLogEventsResponse", .structure, members: [
            Member("events", CloudWatchLogsFacts.FilteredLogEvents),
            Member("searchedLogStreams", CloudWatchLogsFacts.SearchedLogStreams),
            Member("nextToken", CloudWatchLogsFacts.NextToken),
        ])

    static let FilteredLogEvents: Shape = Shape(
        "FilteredLogEvents", .list, element: Member("member", CloudWatchLogsFacts.FilteredLogEvent))

    static let FilteredLogEvent: Shape = Shape(
        "FilteredLogEvent", .structure, members: [
            Member("logStreamName", CloudWatchLogsFacts.LogStreamName),
            Member("timestamp", CloudWatchLogsFacts.Timestamp),
            Member("message", CloudWatchLogsFacts.EventMessage),
            Member("ingestionTime", CloudWatchLogsFacts.Timestamp),
            Member("eventId", .string),
        ])

    static let EventMessage: Shape = Shape(
        "EventMessage", .string, constraints: .init(minimum: 1))

    static let SearchedLogStreams: Shape = Shape(
        "SearchedLogStreams", .list, element: Member("member", CloudWatchLogsFacts.SearchedLogStream))

    static let SearchedLogStream: Shape = Shape(
        "SearchedLogStream", .structure, members: [
            Member("logStreamName", CloudWatchLogsFacts.LogStreamName),
            Member("searchedCompletely", .boolean),
        ])

    static let GetLogEventsRequest: Shape = Shape(
        "GetLogEventsRequest", .structure, members: [
            Member("logGroupName", CloudWatchLogsFacts.LogGroupName),
            Member("logGroupIdentifier", CloudWatchLogsFacts.LogGroupIdentifier),
            Member("logStreamName", CloudWatchLogsFacts.LogStreamName, required: true),
            Member("startTime", CloudWatchLogsFacts.Timestamp),
            Member("endTime", CloudWatchLogsFacts.Timestamp),
            Member("nextToken", CloudWatchLogsFacts.NextToken),
            Member("limit", CloudWatchLogsFacts.EventsLimit),
            Member("startFromHead", .boolean),
            Member("unmask", .boolean),
        ])

    static let GetLogEventsResponse: Shape = Shape(
        "GetLogEventsResponse", .structure, members: [
            Member("events", CloudWatchLogsFacts.OutputLogEvents),
            Member("nextForwardToken", CloudWatchLogsFacts.NextToken),
            Member("nextBackwardToken", CloudWatchLogsFacts.NextToken),
        ])

    static let OutputLogEvents: Shape = Shape(
        "OutputLogEvents", .list, element: Member("member", CloudWatchLogsFacts.OutputLogEvent))

    static let OutputLogEvent: Shape = Shape(
        "OutputLogEvent", .structure, members: [
            Member("timestamp", CloudWatchLogsFacts.Timestamp),
            Member("message", CloudWatchLogsFacts.EventMessage),
            Member("ingestionTime", CloudWatchLogsFacts.Timestamp),
        ])

    static let PutLogEventsRequest: Shape = Shape(
        "PutLogEventsRequest", .structure, members: [
            Member("logGroupName", CloudWatchLogsFacts.LogGroupName, required: true),
            Member("logStreamName", CloudWatchLogsFacts.LogStreamName, required: true),
            Member("logEvents", CloudWatchLogsFacts.InputLogEvents, required: true),
            Member("sequenceToken", CloudWatchLogsFacts.SequenceToken),
            Member("entity", CloudWatchLogsFacts.Entity),
        ])

    static let InputLogEvents: Shape = Shape(
        "InputLogEvents", .list, element: Member("member", CloudWatchLogsFacts.InputLogEvent), constraints: .init(minimum: 1, maximum: 10000))

    static let InputLogEvent: Shape = Shape(
        "InputLogEvent", .structure, members: [
            Member("timestamp", CloudWatchLogsFacts.Timestamp, required: true),
            Member("message", CloudWatchLogsFacts.EventMessage, required: true),
        ])

    static let Entity: Shape = Shape(
        "Entity", .structure, members: [
            Member("keyAttributes", CloudWatchLogsFacts.EntityKeyAttributes),
            Member("attributes", CloudWatchLogsFacts.EntityAttributes),
        ])

    static let EntityKeyAttributes: Shape = Shape(
        "EntityKeyAttributes", .map, element: Member("value", CloudWatchLogsFacts.EntityKeyAttributesValue), key: Member("key", CloudWatchLogsFacts.EntityKeyAttributesKey), constraints: .init(minimum: 2, maximum: 4))

    static let EntityKeyAttributesKey: Shape = Shape(
        "EntityKeyAttributesKey", .string, constraints: .init(minimum: 1, maximum: 32))

    static let EntityKeyAttributesValue: Shape = Shape(
        "EntityKeyAttributesValue", .string, constraints: .init(minimum: 1, maximum: 512))

    static let EntityAttributes: Shape = Shape(
        "EntityAttributes", .map, element: Member("value", CloudWatchLogsFacts.EntityAttributesValue), key: Member("key", CloudWatchLogsFacts.EntityAttributesKey), constraints: .init(minimum: 0, maximum: 10))

    static let EntityAttributesKey: Shape = Shape(
        "EntityAttributesKey", .string, constraints: .init(minimum: 1, maximum: 256))

    static let EntityAttributesValue: Shape = Shape(
        "EntityAttributesValue", .string, constraints: .init(minimum: 1, maximum: 512))

    static let PutLogEventsResponse: Shape = Shape(
        "PutLogEventsResponse", .structure, members: [
            Member("nextSequenceToken", CloudWatchLogsFacts.SequenceToken),
            Member("rejectedLogEventsInfo", CloudWatchLogsFacts.RejectedLogEventsInfo),
            Member("rejectedEntityInfo", CloudWatchLogsFacts.RejectedEntityInfo),
        ])

    static let RejectedLogEventsInfo: Shape = Shape(
        "RejectedLogEventsInfo", .structure, members: [
            Member("tooNewLogEventStartIndex", .integer),
            Member("tooOldLogEventEndIndex", .integer),
            Member("expiredLogEventEndIndex", .integer),
        ])

    static let RejectedEntityInfo: Shape = Shape(
        "RejectedEntityInfo", .structure, members: [
            Member("errorType", CloudWatchLogsFacts.EntityRejectionErrorType, required: true),
        ])

    static let EntityRejectionErrorType: Shape = Shape(
        "EntityRejectionErrorType", .string, constraints: .init(values: ["InvalidEntity", "InvalidTypeValue", "InvalidKeyAttributes", "InvalidAttributes", "EntitySizeTooLarge", "UnsupportedLogGroupType", "MissingRequiredFields"]))

    static let PutRetentionPolicyRequest: Shape = Shape(
        "PutRetentionPolicyRequest", .structure, members: [
            Member("logGroupName", CloudWatchLogsFacts.LogGroupName, required: true),
            Member("retentionInDays", .integer, required: true),
        ])

    static let DataAlreadyAcceptedException: Shape = Shape(
        "DataAlreadyAcceptedException", .structure, members: [
            Member("expectedSequenceToken", CloudWatchLogsFacts.SequenceToken),
        ], error: .init(status: 400))

    static let InvalidParameterException: Shape = Shape(
        "InvalidParameterException", .structure, error: .init(status: 400))

    static let InvalidSequenceTokenException: Shape = Shape(
        "InvalidSequenceTokenException", .structure, members: [
            Member("expectedSequenceToken", CloudWatchLogsFacts.SequenceToken),
        ], error: .init(status: 400))

    static let LimitExceededException: Shape = Shape(
        "LimitExceededException", .structure, error: .init(status: 400))

    static let OperationAbortedException: Shape = Shape(
        "OperationAbortedException", .structure, error: .init(status: 400))

    static let ResourceAlreadyExistsException: Shape = Shape(
        "ResourceAlreadyExistsException", .structure, error: .init(status: 400))

    static let ResourceNotFoundException: Shape = Shape(
        "ResourceNotFoundException", .structure, error: .init(status: 400))

    static let ServiceUnavailableException: Shape = Shape(
        "ServiceUnavailableException", .structure, error: .init(status: 500, isServerFault: true))

    static let UnrecognizedClientException: Shape = Shape(
        "UnrecognizedClientException", .structure, error: .init(status: 400))

    static let ValidationException: Shape = Shape(
        "ValidationException", .structure, error: .init(status: 400))
}
