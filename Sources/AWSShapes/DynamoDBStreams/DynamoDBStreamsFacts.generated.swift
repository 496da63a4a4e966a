// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore
import DynamoDBShapes

enum DynamoDBStreamsFacts {
    static let DescribeStreamInput: Shape = Shape(
        "DescribeStreamInput", .structure, members: [
            Member("StreamArn", DynamoDBStreamsFacts.StreamArn, required: true),
            Member("Limit", DynamoDBStreamsFacts.PositiveIntegerObject),
            Member("ExclusiveStartShardId", DynamoDBStreamsFacts.ShardId),
            Member("ShardFilter", DynamoDBStreamsFacts.ShardFilter),
        ])

    static let StreamArn: Shape = Shape(
        "StreamArn", .string, constraints: .init(minimum: 37, maximum: 1024))

    static let PositiveIntegerObject: Shape = Shape(
        "PositiveIntegerObject", .integer, constraints: .init(minimum: 1))

    static let ShardId: Shape = Shape(
        "ShardId", .string, constraints: .init(minimum: 28, maximum: 65))

    static let ShardFilter: Shape = Shape(
        "ShardFilter", .structure, members: [
            Member("Type", DynamoDBStreamsFacts.ShardFilterType),
            Member("ShardId", DynamoDBStreamsFacts.ShardId),
        ])

    static let ShardFilterType: Shape = Shape(
        "ShardFilterType", .string, constraints: .init(values: ["CHILD_SHARDS"]))

    static let DescribeStreamOutput: Shape = Shape(
        "DescribeStreamOutput", .structure, members: [
            Member("StreamDescription", DynamoDBStreamsFacts.StreamDescription),
        ])

    static let StreamDescription: Shape = Shape(
        "StreamDescription", .structure, members: [
            Member("StreamArn", DynamoDBStreamsFacts.StreamArn),
            Member("StreamLabel", .string),
            Member("StreamStatus", DynamoDBStreamsFacts.StreamStatus),
            Member("StreamViewType", DynamoDBStreamsFacts.StreamViewType),
            Member("CreationRequestDateTime", .timestamp),
            Member("TableName", DynamoDBStreamsFacts.TableName),
            Member("KeySchema", DynamoDBStreamsFacts.KeySchema),
            Member("Shards", DynamoDBStreamsFacts.ShardDescriptionList),
            Member("LastEvaluatedShardId", DynamoDBStreamsFacts.ShardId),
        ])

    static let StreamStatus: Shape = Shape(
        "StreamStatus", .string, constraints: .init(values: ["ENABLING", "ENABLED", "DISABLING", "DISABLED"]))

    static let StreamViewType: Shape = Shape(
        "StreamViewType", .string, constraints: .init(values: ["NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES", "KEYS_ONLY"]))

    static let TableName: Shape = Shape(
        "TableName", .string, constraints: .init(minimum: 3, maximum: 255, pattern: #"[a-zA-Z0-9_.-]+"#))

    static let KeySchema: Shape = Shape(
        "KeySchema", .list, element: Member("member", DynamoDBStreamsFacts.KeySchemaElement), constraints: .init(minimum: 1))

    static let KeySchemaElement: Shape = Shape(
        "KeySchemaElement", .structure, members: [
            Member("AttributeName", DynamoDBStreamsFacts.KeySchemaAttributeName, required: true),
            Member("KeyType", DynamoDBStreamsFacts.KeyType, required: true),
        ])

    static let KeySchemaAttributeName: Shape = Shape(
        "KeySchemaAttributeName", .string, constraints: .init(minimum: 1, maximum: 255))

    static let KeyType: Shape = Shape(
        "KeyType", .string, constraints: .init(values: ["HASH", "RANGE"]))

    static let ShardDescriptionList: Shape = Shape(
        "ShardDescriptionList", .list, element: Member("member", DynamoDBStreamsFacts.Shard))

    static let Shard: Shape = Shape(
        "Shard", .structure, members: [
            Member("ShardId", DynamoDBStreamsFacts.ShardId),
            Member("SequenceNumberRange", DynamoDBStreamsFacts.SequenceNumberRange),
            Member("ParentShardId", DynamoDBStreamsFacts.ShardId),
        ])

    static let SequenceNumberRange: Shape = Shape(
        "SequenceNumberRange", .structure, members: [
            Member("StartingSequenceNumber", DynamoDBStreamsFacts.SequenceNumber),
            Member("EndingSequenceNumber", DynamoDBStreamsFacts.SequenceNumber),
        ])

    static let SequenceNumber: Shape = Shape(
        "SequenceNumber", .string, constraints: .init(minimum: 21, maximum: 40))

    static let GetRecordsInput: Shape = Shape(
        "GetRecordsInput", .structure, members: [
            Member("ShardIterator", DynamoDBStreamsFacts.ShardIterator, required: true),
            Member("Limit", DynamoDBStreamsFacts.PositiveIntegerObject),
        ])

    static let ShardIterator: Shape = Shape(
        "ShardIterator", .string, constraints: .init(minimum: 1, maximum: 2048))

    static let GetRecordsOutput: Shape = Shape(
        "GetRecordsOutput", .structure, members: [
            Member("Records", DynamoDBStreamsFacts.RecordList),
            Member("NextShardIterator", DynamoDBStreamsFacts.ShardIterator),
        ])

    static let RecordList: Shape = Shape(
        "RecordList", .list, element: Member("member", DynamoDBStreamsFacts.Record))

    static let Record: Shape = Shape(
        "Record", .structure, members: [
            Member("eventID", .string),
            Member("eventName", DynamoDBStreamsFacts.OperationType),
            Member("eventVersion", .string),
            Member("eventSource", .string),
            Member("awsRegion", .string),
            Member("dynamodb", DynamoDBStreamsFacts.StreamRecord),
            Member("userIdentity", DynamoDBStreamsFacts.Identity),
        ])

    static let OperationType: Shape = Shape(
        "OperationType", .string, constraints: .init(values: ["INSERT", "MODIFY", "REMOVE"]))

    static let StreamRecord: Shape = Shape(
        "StreamRecord", .structure, members: [
            Member("ApproximateCreationDateTime", .timestamp),
            Member("Keys", DynamoDBStreamsFacts.AttributeMap),
            Member("NewImage", DynamoDBStreamsFacts.AttributeMap),
            Member("OldImage", DynamoDBStreamsFacts.AttributeMap),
            Member("SequenceNumber", DynamoDBStreamsFacts.SequenceNumber),
            Member("SizeBytes", DynamoDBStreamsFacts.PositiveLongObject),
            Member("StreamViewType", DynamoDBStreamsFacts.StreamViewType),
        ])

    static let AttributeMap: Shape = Shape(
        "AttributeMap", .map, element: Member("value", DynamoDBStreamsFacts.AttributeValue), key: Member("key", DynamoDBStreamsFacts.AttributeName))

    static let AttributeName: Shape = Shape(
        "AttributeName", .string, constraints: .init(maximum: 65535))

    static let AttributeValue: Shape = Shape(
        "AttributeValue", .structure, members: [
            Member("S", .string),
            Member("N", .string),
            Member("B", .blob),
            Member("SS", DynamoDBStreamsFacts.StringSetAttributeValue),
            Member("NS", DynamoDBStreamsFacts.NumberSetAttributeValue),
            Member("BS", DynamoDBStreamsFacts.BinarySetAttributeValue),
            Member("M", DynamoDBStreamsFacts.MapAttributeValue),
            Member("L", DynamoDBStreamsFacts.ListAttributeValue),
            Member("NULL", .boolean),
            Member("BOOL", .boolean),
        ])

    static let StringSetAttributeValue: Shape = Shape(
        "StringSetAttributeValue", .list, element: Member("member", .string))

    static let NumberSetAttributeValue: Shape = Shape(
        "NumberSetAttributeValue", .list, element: Member("member", .string))

    static let BinarySetAttributeValue: Shape = Shape(
        "BinarySetAttributeValue", .list, element: Member("member", .blob))

    static let MapAttributeValue: Shape = Shape(
        "MapAttributeValue", .map, element: Member("value", DynamoDBStreamsFacts.AttributeValue), key: Member("key", DynamoDBStreamsFacts.AttributeName))

    static let ListAttributeValue: Shape = Shape(
        "ListAttributeValue", .list, element: Member("member", DynamoDBStreamsFacts.AttributeValue))

    static let PositiveLongObject: Shape = Shape(
        "PositiveLongObject", .long, constraints: .init(minimum: 1))

    static let Identity: Shape = Shape(
        "Identity", .structure, members: [
            Member("PrincipalId", .string),
            Member("Type", .string),
        ])

    static let GetShardIteratorInput: Shape = Shape(
        "GetShardIteratorInput", .structure, members: [
            Member("StreamArn", DynamoDBStreamsFacts.StreamArn, required: true),
            Member("ShardId", DynamoDBStreamsFacts.ShardId, required: true),
            Member("ShardIteratorType", DynamoDBStreamsFacts.ShardIteratorType, required: true),
            Member("SequenceNumber", DynamoDBStreamsFacts.SequenceNumber),
            Member("Timestamp", .timestamp),
        ])

    static let ShardIteratorType: Shape = Shape(
        "ShardIteratorType", .string, constraints: .init(values: ["TRIM_HORIZON", "LATEST", "AT_SEQUENCE_NUMBER", "AFTER_SEQUENCE_NUMBER", "AT_TIMESTAMP"]))

    static let GetShardIteratorOutput: Shape = Shape(
        "GetShardIteratorOutput", .structure, members: [
            Member("ShardIterator", DynamoDBStreamsFacts.ShardIterator),
        ])

    static let ListStreamsInput: Shape = Shape(
        "ListStreamsInput", .structure, members: [
            Member("TableName", DynamoDBStreamsFacts.TableName),
            Member("Limit", DynamoDBStreamsFacts.PositiveIntegerObject),
            Member("ExclusiveStartStreamArn", DynamoDBStreamsFacts.StreamArn),
        ])

    static let ListStreamsOutput: Shape = Shape(
        "ListStreamsOutput", .structure, members: [
            Member("Streams", DynamoDBStreamsFacts.StreamList),
            Member("LastEvaluatedStreamArn", DynamoDBStreamsFacts.StreamArn),
        ])

    static let StreamList: Shape = Shape(
        "StreamList", .list, element: Member("member", DynamoDBStreamsFacts.Stream))

    static let Stream: Shape = Shape(
        "Stream", .structure, members: [
            Member("StreamArn", DynamoDBStreamsFacts.StreamArn),
            Member("TableName", DynamoDBStreamsFacts.TableName),
            Member("StreamLabel", .string),
        ])

    static let ExpiredIteratorException: Shape = Shape(
        "ExpiredIteratorException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let InternalServerError: Shape = Shape(
        "InternalServerError", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 500, isServerFault: true))

    static let LimitExceededException: Shape = Shape(
        "LimitExceededException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let ResourceNotFoundException: Shape = Shape(
        "ResourceNotFoundException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let TrimmedDataAccessException: Shape = Shape(
        "TrimmedDataAccessException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))
}
