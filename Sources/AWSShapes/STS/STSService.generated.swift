// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

/// AWS Security Token Service: its facts, shapes and operations.
public enum STS {
    public static let service = ServiceModel(
        name: "sts",
        serviceID: "STS",
        apiVersion: "2011-06-15",
        endpointPrefix: "sts",
        signingName: "sts",
        actionPrefix: "sts",
        protocols: [.awsQuery],
        xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/")

    /// Every operation that Nimbo speaks.
    public static let operations: [OperationSchema] = [
        AssumeRole.schema,
        GetCallerIdentity.schema,
    ]
}
