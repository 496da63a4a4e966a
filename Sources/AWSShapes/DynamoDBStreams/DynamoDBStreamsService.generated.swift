// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore
import DynamoDBShapes

/// Amazon DynamoDB Streams: its facts, shapes and operations.
public enum DynamoDBStreams {
    public static let service = ServiceModel(
        name: "dynamodbstreams",
        serviceID: "DynamoDB Streams",
        apiVersion: "2012-08-10",
        endpointPrefix: "streams.dynamodb",
        signingName: "dynamodb",
        actionPrefix: "dynamodb",
        protocols: [.awsJson1_0],
        targetPrefix: "DynamoDBStreams_20120810")

    /// Every operation that Nimbo speaks.
    public static let operations: [OperationSchema] = [
        DescribeStream.schema,
        GetRecords.schema,
        GetShardIterator.schema,
        ListStreams.schema,
    ]
}
