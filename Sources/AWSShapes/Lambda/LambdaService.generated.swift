// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

/// AWS Lambda: its facts, shapes and operations.
public enum Lambda {
    public static let service = ServiceModel(
        name: "lambda",
        serviceID: "Lambda",
        apiVersion: "2015-03-31",
        endpointPrefix: "lambda",
        signingName: "lambda",
        actionPrefix: "lambda",
        protocols: [.restJson1])

    /// Every operation that Nimbo speaks.
    public static let operations: [OperationSchema] = [
        AddPermission.schema,
        CreateAlias.schema,
        CreateEventSourceMapping.schema,
        CreateFunction.schema,
        DeleteAlias.schema,
        DeleteEventSourceMapping.schema,
        DeleteFunction.schema,
        DeleteFunctionConcurrency.schema,
        DeleteFunctionEventInvokeConfig.schema,
        DeleteProvisionedConcurrencyConfig.schema,
        GetAccountSettings.schema,
        GetAlias.schema,
        GetEventSourceMapping.schema,
        GetFunction.schema,
        GetFunctionConcurrency.schema,
        GetFunctionConfiguration.schema,
        GetFunctionEventInvokeConfig.schema,
        GetPolicy.schema,
        GetProvisionedConcurrencyConfig.schema,
        Invoke.schema,
        ListAliases.schema,
        ListEventSourceMappings.schema,
        ListFunctionEventInvokeConfigs.schema,
        ListFunctions.schema,
        ListProvisionedConcurrencyConfigs.schema,
        ListTags.schema,
        ListVersionsByFunction.schema,
        PublishVersion.schema,
        PutFunctionConcurrency.schema,
        PutFunctionEventInvokeConfig.schema,
        PutProvisionedConcurrencyConfig.schema,
        RemovePermission.schema,
        TagResource.schema,
        UntagResource.schema,
        UpdateAlias.schema,
        UpdateEventSourceMapping.schema,
        UpdateFunctionCode.schema,
        UpdateFunctionConfiguration.schema,
        UpdateFunctionEventInvokeConfig.schema,
    ]
}
