// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

/// AWS X-Ray: its facts, shapes and operations.
public enum XRay {
    public static let service = ServiceModel(
        name: "xray",
        serviceID: "XRay",
        apiVersion: "2016-04-12",
        endpointPrefix: "xray",
        signingName: "xray",
        actionPrefix: "xray",
        protocols: [.restJson1])

    /// Every operation that Nimbo speaks.
    public static let operations: [OperationSchema] = [
        BatchGetTraces.schema,
        GetSamplingRules.schema,
        GetTraceSummaries.schema,
        PutTelemetryRecords.schema,
        PutTraceSegments.schema,
    ]
}
