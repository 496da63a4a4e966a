// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

/// Application Auto Scaling: its facts, shapes and operations.
public enum AutoScaling {
    public static let service = ServiceModel(
        name: "application-autoscaling",
        serviceID: "Application Auto Scaling",
        apiVersion: "2016-02-06",
        endpointPrefix: "application-autoscaling",
        signingName: "application-autoscaling",
        actionPrefix: "application-autoscaling",
        protocols: [.awsJson1_1],
        targetPrefix: "AnyScaleFrontendService")

    /// Every operation that Nimbo speaks.
    public static let operations: [OperationSchema] = [
        DeleteScheduledAction.schema,
        DeregisterScalableTarget.schema,
        DescribeScalableTargets.schema,
        DescribeScheduledActions.schema,
        PutScheduledAction.schema,
        RegisterScalableTarget.schema,
    ]
}
