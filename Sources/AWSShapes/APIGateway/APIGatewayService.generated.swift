// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

/// Amazon API Gateway: its facts, shapes and operations.
public enum APIGateway {
    public static let service = ServiceModel(
        name: "apigateway",
        serviceID: "API Gateway",
        apiVersion: "2015-07-09",
        endpointPrefix: "apigateway",
        signingName: "apigateway",
        actionPrefix: "apigateway",
        protocols: [.restJson1])

    /// Every operation that Nimbo speaks.
    public static let operations: [OperationSchema] = [
        FlushStageCache.schema,
        GetResources.schema,
        GetRestApi.schema,
        GetRestApis.schema,
        GetStage.schema,
        GetStages.schema,
    ]
}
