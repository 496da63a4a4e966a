// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

/// Amazon CloudFront: its facts, shapes and operations.
public enum CloudFrontAPI {
    public static let service = ServiceModel(
        name: "cloudfront",
        serviceID: "CloudFront",
        apiVersion: "2020-05-31",
        endpointPrefix: "cloudfront",
        signingName: "cloudfront",
        actionPrefix: "cloudfront",
        protocols: [.restXml],
        xmlNamespace: "http://cloudfront.amazonaws.com/doc/2020-05-31/")

    /// Every operation that Nimbo speaks.
    public static let operations: [OperationSchema] = [
        CreateInvalidation.schema,
        GetDistribution.schema,
        ListDistributions.schema,
    ]
}
