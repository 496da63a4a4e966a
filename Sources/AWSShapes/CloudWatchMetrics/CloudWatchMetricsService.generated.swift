// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

/// Amazon CloudWatch: its facts, shapes and operations.
public enum CloudWatchMetrics {
    public static let service = ServiceModel(
        name: "cloudwatch",
        serviceID: "CloudWatch",
        apiVersion: "2010-08-01",
        endpointPrefix: "monitoring",
        signingName: "monitoring",
        actionPrefix: "cloudwatch",
        protocols: [.rpcv2Cbor, .awsJson1_0, .awsQuery],
        targetPrefix: "GraniteServiceVersion20100801",
        xmlNamespace: "http://monitoring.amazonaws.com/doc/2010-08-01/",
        isQueryCompatible: true)

    /// Every operation that Nimbo speaks.
    public static let operations: [OperationSchema] = [
        DeleteAlarms.schema,
        DescribeAlarms.schema,
        GetMetricData.schema,
        GetMetricStatistics.schema,
        ListMetrics.schema,
        PutMetricAlarm.schema,
        PutMetricData.schema,
        SetAlarmState.schema,
    ]
}
