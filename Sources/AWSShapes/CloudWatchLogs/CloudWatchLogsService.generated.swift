// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

/// Amazon CloudWatch Logs: its facts, shapes and operations.
public enum CloudWatchLogs {
    public static let service = ServiceModel(
        name: "logs",
        serviceID: "CloudWatch Logs",
        apiVersion: "2014-03-28",
        endpointPrefix: "logs",
        signingName: "logs",
        actionPrefix: "logs",
        protocols: [.awsJson1_1],
        targetPrefix: "Logs_20140328")

    /// Every operation that Nimbo speaks.
    public static let operations: [OperationSchema] = [
        CreateLogGroup.schema,
        CreateLogStream.schema,
        DeleteLogGroup.schema,
        DeleteRetentionPolicy.schema,
        DescribeLogGroups.schema,
        DescribeLogStreams.schema,
        FilterLogEvents.schema,
        GetLogEvents.schema,
        PutLogEvents.schema,
        PutRetentionPolicy.schema,
    ]
}
