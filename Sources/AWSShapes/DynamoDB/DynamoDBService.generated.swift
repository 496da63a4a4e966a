// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

/// Amazon DynamoDB: its facts, shapes and operations.
public enum DynamoDB {
    public static let service = ServiceModel(
        name: "dynamodb",
        serviceID: "DynamoDB",
        apiVersion: "2012-08-10",
        endpointPrefix: "dynamodb",
        signingName: "dynamodb",
        actionPrefix: "dynamodb",
        protocols: [.awsJson1_0, .rpcv2Cbor],
        targetPrefix: "DynamoDB_20120810")

    /// Every operation that Nimbo speaks.
    public static let operations: [OperationSchema] = [
        BatchExecuteStatement.schema,
        BatchGetItem.schema,
        BatchWriteItem.schema,
        CreateBackup.schema,
        CreateTable.schema,
        DeleteBackup.schema,
        DeleteItem.schema,
        DeleteResourcePolicy.schema,
        DeleteTable.schema,
        DescribeBackup.schema,
        DescribeContinuousBackups.schema,
        DescribeEndpoints.schema,
        DescribeExport.schema,
        DescribeImport.schema,
        DescribeLimits.schema,
        DescribeTable.schema,
        DescribeTimeToLive.schema,
        ExecuteStatement.schema,
        ExecuteTransaction.schema,
        ExportTableToPointInTime.schema,
        GetItem.schema,
        GetResourcePolicy.schema,
        ImportTable.schema,
        ListBackups.schema,
        ListExports.schema,
        ListImports.schema,
        ListTables.schema,
        ListTagsOfResource.schema,
        PutItem.schema,
        PutResourcePolicy.schema,
        Query.schema,
        RestoreTableFromBackup.schema,
        RestoreTableToPointInTime.schema,
        Scan.schema,
        TagResource.schema,
        TransactGetItems.schema,
        TransactWriteItems.schema,
        UntagResource.schema,
        UpdateContinuousBackups.schema,
        UpdateItem.schema,
        UpdateTable.schema,
        UpdateTimeToLive.schema,
    ]
}
