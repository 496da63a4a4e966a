// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

/// Amazon EventBridge: its facts, shapes and operations.
public enum EventBridge {
    public static let service = ServiceModel(
        name: "events",
        serviceID: "EventBridge",
        apiVersion: "2015-10-07",
        endpointPrefix: "events",
        signingName: "events",
        actionPrefix: "events",
        protocols: [.awsJson1_1],
        targetPrefix: "AWSEvents")

    /// Every operation that Nimbo speaks.
    public static let operations: [OperationSchema] = [
        DeleteRule.schema,
        DescribeRule.schema,
        DisableRule.schema,
        EnableRule.schema,
        ListRules.schema,
        ListTargetsByRule.schema,
        PutRule.schema,
        PutTargets.schema,
        RemoveTargets.schema,
    ]
}
