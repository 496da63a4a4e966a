// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

/// AWS CloudFormation: its facts, shapes and operations.
public enum Stacks {
    public static let service = ServiceModel(
        name: "cloudformation",
        serviceID: "CloudFormation",
        apiVersion: "2010-05-15",
        endpointPrefix: "cloudformation",
        signingName: "cloudformation",
        actionPrefix: "cloudformation",
        protocols: [.awsQuery],
        xmlNamespace: "http://cloudformation.amazonaws.com/doc/2010-05-15/")

    /// Every operation that Nimbo speaks.
    public static let operations: [OperationSchema] = [
        DescribeStackResources.schema,
        DescribeStacks.schema,
        GetTemplate.schema,
        ListStackResources.schema,
        ListStacks.schema,
    ]
}
