// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

/// AWS Identity and Access Management: its facts, shapes and operations.
public enum IAM {
    public static let service = ServiceModel(
        name: "iam",
        serviceID: "IAM",
        apiVersion: "2010-05-08",
        endpointPrefix: "iam",
        signingName: "iam",
        actionPrefix: "iam",
        protocols: [.awsQuery],
        xmlNamespace: "https://iam.amazonaws.com/doc/2010-05-08/")

    /// Every operation that Nimbo speaks.
    public static let operations: [OperationSchema] = [
        GetRole.schema,
        ListRoles.schema,
    ]
}
