// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
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
        CancelKeyDeletion.schema,
        CreateAlias.schema,
        CreateKey.schema,
        Decrypt.schema,
        DeleteAlias.schema,
        DescribeKey.schema,
        DisableKey.schema,
        DisableKeyRotation.schema,
        EnableKey.schema,
        EnableKeyRotation.schema,
        Encrypt.schema,
        GenerateDataKey.schema,
        GenerateDataKeyWithoutPlaintext.schema,
        GenerateRandom.schema,
        GetKeyPolicy.schema,
        GetKeyRotationStatus.schema,
        ListAliases.schema,
        ListKeyPolicies.schema,
        ListKeys.schema,
        ListResourceTags.schema,
        PutKeyPolicy.schema,
        ReEncrypt.schema,
        RotateKeyOnDemand.schema,
        ScheduleKeyDeletion.schema,
        TagResource.schema,
        UntagResource.schema,
        UpdateAlias.schema,
        UpdateKeyDescription.schema,
    ]
}
