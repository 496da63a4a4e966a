// Made by `make shapes` from botocore's service model. Do not edit.
import AWSCore

/// AWS Key Management Service: its facts, shapes and operations.
public enum KMS {
    public static let service = ServiceModel(
        name: "kms",
        serviceID: "KMS",
        apiVersion: "2014-11-01",
        endpointPrefix: "kms",
        signingName: "kms",
        actionPrefix: "kms",
        protocols: [.awsJson1_1],
        targetPrefix: "TrentService")

    /// Every operation that Nimbo speaks.
    public static let operations: [OperationSchema] = [
        CreateAlias.schema,
        CreateKey.schema,
        Decrypt.schema,
        DeleteAlias.schema,
        DescribeKey.schema,
        DisableKeyRotation.schema,
        EnableKeyRotation.schema,
        Encrypt.schema,
        GenerateDataKey.schema,
        GenerateDataKeyWithoutPlaintext.schema,
        GetKeyPolicy.schema,
        GetKeyRotationStatus.schema,
        ListAliases.schema,
        ListKeys.schema,
        PutKeyPolicy.schema,
        ScheduleKeyDeletion.schema,
        UpdateAlias.schema,
    ]
}
