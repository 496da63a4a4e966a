// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension DynamoDB {
    public enum BatchExecuteStatement: AWSOperation {
        public typealias Input = DynamoDB.BatchExecuteStatementInput
        public typealias Output = DynamoDB.BatchExecuteStatementOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "BatchExecuteStatement",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.BatchExecuteStatementInput,
            output: DynamoDBFacts.BatchExecuteStatementOutput,
            errors: [DynamoDBFacts.RequestLimitExceeded, DynamoDBFacts.InternalServerError, DynamoDBFacts.ThrottlingException])
    }
}

extension DynamoDB {
    public enum BatchGetItem: AWSOperation {
        public typealias Input = DynamoDB.BatchGetItemInput
        public typealias Output = DynamoDB.BatchGetItemOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "BatchGetItem",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.BatchGetItemInput,
            output: DynamoDBFacts.BatchGetItemOutput,
            errors: [DynamoDBFacts.ProvisionedThroughputExceededException, DynamoDBFacts.ResourceNotFoundException, DynamoDBFacts.RequestLimitExceeded, DynamoDBFacts.InternalServerError, DynamoDBFacts.ThrottlingException])
    }
}

extension DynamoDB {
    public enum BatchWriteItem: AWSOperation {
        public typealias Input = DynamoDB.BatchWriteItemInput
        public typealias Output = DynamoDB.BatchWriteItemOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "BatchWriteItem",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.BatchWriteItemInput,
            output: DynamoDBFacts.BatchWriteItemOutput,
            errors: [DynamoDBFacts.ProvisionedThroughputExceededException, DynamoDBFacts.ResourceNotFoundException, DynamoDBFacts.ItemCollectionSizeLimitExceededException, DynamoDBFacts.RequestLimitExceeded, DynamoDBFacts.InternalServerError, DynamoDBFacts.ReplicatedWriteConflictException, DynamoDBFacts.ThrottlingException])
    }
}

extension DynamoDB {
    public enum CreateBackup: AWSOperation {
        public typealias Input = DynamoDB.CreateBackupInput
        public typealias Output = DynamoDB.CreateBackupOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "CreateBackup",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.CreateBackupInput,
            output: DynamoDBFacts.CreateBackupOutput,
            errors: [DynamoDBFacts.TableNotFoundException, DynamoDBFacts.TableInUseException, DynamoDBFacts.ContinuousBackupsUnavailableException, DynamoDBFacts.BackupInUseException, DynamoDBFacts.LimitExceededException, DynamoDBFacts.InternalServerError])
    }
}

extension DynamoDB {
    public enum CreateTable: AWSOperation {
        public typealias Input = DynamoDB.CreateTableInput
        public typealias Output = DynamoDB.CreateTableOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "CreateTable",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.CreateTableInput,
            output: DynamoDBFacts.CreateTableOutput,
            errors: [DynamoDBFacts.ResourceInUseException, DynamoDBFacts.LimitExceededException, DynamoDBFacts.InternalServerError])
    }
}

extension DynamoDB {
    public enum DeleteBackup: AWSOperation {
        public typealias Input = DynamoDB.DeleteBackupInput
        public typealias Output = DynamoDB.DeleteBackupOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "DeleteBackup",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.DeleteBackupInput,
            output: DynamoDBFacts.DeleteBackupOutput,
            errors: [DynamoDBFacts.BackupNotFoundException, DynamoDBFacts.BackupInUseException, DynamoDBFacts.LimitExceededException, DynamoDBFacts.InternalServerError])
    }
}

extension DynamoDB {
    public enum DeleteItem: AWSOperation {
        public typealias Input = DynamoDB.DeleteItemInput
        public typealias Output = DynamoDB.DeleteItemOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "DeleteItem",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.DeleteItemInput,
            output: DynamoDBFacts.DeleteItemOutput,
            errors: [DynamoDBFacts.ConditionalCheckFailedException, DynamoDBFacts.ProvisionedThroughputExceededException, DynamoDBFacts.ResourceNotFoundException, DynamoDBFacts.ItemCollectionSizeLimitExceededException, DynamoDBFacts.TransactionConflictException, DynamoDBFacts.RequestLimitExceeded, DynamoDBFacts.InternalServerError, DynamoDBFacts.ReplicatedWriteConflictException, DynamoDBFacts.ThrottlingException])
    }
}

extension DynamoDB {
    public enum DeleteResourcePolicy: AWSOperation {
        public typealias Input = DynamoDB.DeleteResourcePolicyInput
        public typealias Output = DynamoDB.DeleteResourcePolicyOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "DeleteResourcePolicy",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.DeleteResourcePolicyInput,
            output: DynamoDBFacts.DeleteResourcePolicyOutput,
            errors: [DynamoDBFacts.ResourceNotFoundException, DynamoDBFacts.InternalServerError, DynamoDBFacts.PolicyNotFoundException, DynamoDBFacts.ResourceInUseException, DynamoDBFacts.LimitExceededException])
    }
}

extension DynamoDB {
    public enum DeleteTable: AWSOperation {
        public typealias Input = DynamoDB.DeleteTableInput
        public typealias Output = DynamoDB.DeleteTableOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "DeleteTable",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.DeleteTableInput,
            output: DynamoDBFacts.DeleteTableOutput,
            errors: [DynamoDBFacts.ResourceInUseException, DynamoDBFacts.ResourceNotFoundException, DynamoDBFacts.LimitExceededException, DynamoDBFacts.InternalServerError])
    }
}

extension DynamoDB {
    public enum DescribeBackup: AWSOperation {
        public typealias Input = DynamoDB.DescribeBackupInput
        public typealias Output = DynamoDB.DescribeBackupOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "DescribeBackup",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.DescribeBackupInput,
            output: DynamoDBFacts.DescribeBackupOutput,
            errors: [DynamoDBFacts.BackupNotFoundException, DynamoDBFacts.InternalServerError])
    }
}

extension DynamoDB {
    public enum DescribeContinuousBackups: AWSOperation {
        public typealias Input = DynamoDB.DescribeContinuousBackupsInput
        public typealias Output = DynamoDB.DescribeContinuousBackupsOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "DescribeContinuousBackups",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.DescribeContinuousBackupsInput,
            output: DynamoDBFacts.DescribeContinuousBackupsOutput,
            errors: [DynamoDBFacts.TableNotFoundException, DynamoDBFacts.InternalServerError])
    }
}

extension DynamoDB {
    public enum DescribeEndpoints: AWSOperation {
        public typealias Input = DynamoDB.DescribeEndpointsRequest
        public typealias Output = DynamoDB.DescribeEndpointsResponse
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "DescribeEndpoints",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.DescribeEndpointsRequest,
            output: DynamoDBFacts.DescribeEndpointsResponse)
    }
}

extension DynamoDB {
    public enum DescribeExport: AWSOperation {
        public typealias Input = DynamoDB.DescribeExportInput
        public typealias Output = DynamoDB.DescribeExportOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "DescribeExport",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.DescribeExportInput,
            output: DynamoDBFacts.DescribeExportOutput,
            errors: [DynamoDBFacts.ExportNotFoundException, DynamoDBFacts.LimitExceededException, DynamoDBFacts.InternalServerError])
    }
}

extension DynamoDB {
    public enum DescribeImport: AWSOperation {
        public typealias Input = DynamoDB.DescribeImportInput
        public typealias Output = DynamoDB.DescribeImportOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "DescribeImport",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.DescribeImportInput,
            output: DynamoDBFacts.DescribeImportOutput,
            errors: [DynamoDBFacts.ImportNotFoundException])
    }
}

extension DynamoDB {
    public enum DescribeLimits: AWSOperation {
        public typealias Input = DynamoDB.DescribeLimitsInput
        public typealias Output = DynamoDB.DescribeLimitsOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "DescribeLimits",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.DescribeLimitsInput,
            output: DynamoDBFacts.DescribeLimitsOutput,
            errors: [DynamoDBFacts.InternalServerError])
    }
}

extension DynamoDB {
    public enum DescribeTable: AWSOperation {
        public typealias Input = DynamoDB.DescribeTableInput
        public typealias Output = DynamoDB.DescribeTableOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "DescribeTable",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.DescribeTableInput,
            output: DynamoDBFacts.DescribeTableOutput,
            errors: [DynamoDBFacts.ResourceNotFoundException, DynamoDBFacts.InternalServerError])
    }
}

extension DynamoDB {
    public enum DescribeTimeToLive: AWSOperation {
        public typealias Input = DynamoDB.DescribeTimeToLiveInput
        public typealias Output = DynamoDB.DescribeTimeToLiveOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "DescribeTimeToLive",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.DescribeTimeToLiveInput,
            output: DynamoDBFacts.DescribeTimeToLiveOutput,
            errors: [DynamoDBFacts.ResourceNotFoundException, DynamoDBFacts.InternalServerError])
    }
}

extension DynamoDB {
    public enum ExecuteStatement: AWSOperation {
        public typealias Input = DynamoDB.ExecuteStatementInput
        public typealias Output = DynamoDB.ExecuteStatementOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "ExecuteStatement",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.ExecuteStatementInput,
            output: DynamoDBFacts.ExecuteStatementOutput,
            errors: [DynamoDBFacts.ConditionalCheckFailedException, DynamoDBFacts.ProvisionedThroughputExceededException, DynamoDBFacts.ResourceNotFoundException, DynamoDBFacts.ItemCollectionSizeLimitExceededException, DynamoDBFacts.TransactionConflictException, DynamoDBFacts.RequestLimitExceeded, DynamoDBFacts.InternalServerError, DynamoDBFacts.DuplicateItemException, DynamoDBFacts.ThrottlingException])
    }
}

extension DynamoDB {
    public enum ExecuteTransaction: AWSOperation {
        public typealias Input = DynamoDB.ExecuteTransactionInput
        public typealias Output = DynamoDB.ExecuteTransactionOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "ExecuteTransaction",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.ExecuteTransactionInput,
            output: DynamoDBFacts.ExecuteTransactionOutput,
            errors: [DynamoDBFacts.ResourceNotFoundException, DynamoDBFacts.TransactionCanceledException, DynamoDBFacts.TransactionInProgressException, DynamoDBFacts.IdempotentParameterMismatchException, DynamoDBFacts.ProvisionedThroughputExceededException, DynamoDBFacts.RequestLimitExceeded, DynamoDBFacts.InternalServerError, DynamoDBFacts.ThrottlingException])
    }
}

extension DynamoDB {
    public enum ExportTableToPointInTime: AWSOperation {
        public typealias Input = DynamoDB.ExportTableToPointInTimeInput
        public typealias Output = DynamoDB.ExportTableToPointInTimeOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "ExportTableToPointInTime",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.ExportTableToPointInTimeInput,
            output: DynamoDBFacts.ExportTableToPointInTimeOutput,
            errors: [DynamoDBFacts.TableNotFoundException, DynamoDBFacts.PointInTimeRecoveryUnavailableException, DynamoDBFacts.LimitExceededException, DynamoDBFacts.InvalidExportTimeException, DynamoDBFacts.ExportConflictException, DynamoDBFacts.InternalServerError])
    }
}

extension DynamoDB {
    public enum GetItem: AWSOperation {
        public typealias Input = DynamoDB.GetItemInput
        public typealias Output = DynamoDB.GetItemOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "GetItem",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.GetItemInput,
            output: DynamoDBFacts.GetItemOutput,
            errors: [DynamoDBFacts.ProvisionedThroughputExceededException, DynamoDBFacts.ResourceNotFoundException, DynamoDBFacts.RequestLimitExceeded, DynamoDBFacts.InternalServerError, DynamoDBFacts.ThrottlingException])
    }
}

extension DynamoDB {
    public enum GetResourcePolicy: AWSOperation {
        public typealias Input = DynamoDB.GetResourcePolicyInput
        public typealias Output = DynamoDB.GetResourcePolicyOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "GetResourcePolicy",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.GetResourcePolicyInput,
            output: DynamoDBFacts.GetResourcePolicyOutput,
            errors: [DynamoDBFacts.ResourceNotFoundException, DynamoDBFacts.InternalServerError, DynamoDBFacts.PolicyNotFoundException])
    }
}

extension DynamoDB {
    public enum ImportTable: AWSOperation {
        public typealias Input = DynamoDB.ImportTableInput
        public typealias Output = DynamoDB.ImportTableOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "ImportTable",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.ImportTableInput,
            output: DynamoDBFacts.ImportTableOutput,
            errors: [DynamoDBFacts.ResourceInUseException, DynamoDBFacts.LimitExceededException, DynamoDBFacts.ImportConflictException])
    }
}

extension DynamoDB {
    public enum ListBackups: AWSOperation {
        public typealias Input = DynamoDB.ListBackupsInput
        public typealias Output = DynamoDB.ListBackupsOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "ListBackups",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.ListBackupsInput,
            output: DynamoDBFacts.ListBackupsOutput,
            errors: [DynamoDBFacts.InternalServerError])
    }
}

extension DynamoDB {
    public enum ListExports: AWSOperation {
        public typealias Input = DynamoDB.ListExportsInput
        public typealias Output = DynamoDB.ListExportsOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "ListExports",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.ListExportsInput,
            output: DynamoDBFacts.ListExportsOutput,
            errors: [DynamoDBFacts.LimitExceededException, DynamoDBFacts.InternalServerError])
    }
}

extension DynamoDB {
    public enum ListImports: AWSOperation {
        public typealias Input = DynamoDB.ListImportsInput
        public typealias Output = DynamoDB.ListImportsOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "ListImports",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.ListImportsInput,
            output: DynamoDBFacts.ListImportsOutput,
            errors: [DynamoDBFacts.LimitExceededException])
    }
}

extension DynamoDB {
    public enum ListTables: AWSOperation {
        public typealias Input = DynamoDB.ListTablesInput
        public typealias Output = DynamoDB.ListTablesOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "ListTables",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.ListTablesInput,
            output: DynamoDBFacts.ListTablesOutput,
            errors: [DynamoDBFacts.InternalServerError])
    }
}

extension DynamoDB {
    public enum ListTagsOfResource: AWSOperation {
        public typealias Input = DynamoDB.ListTagsOfResourceInput
        public typealias Output = DynamoDB.ListTagsOfResourceOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "ListTagsOfResource",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.ListTagsOfResourceInput,
            output: DynamoDBFacts.ListTagsOfResourceOutput,
            errors: [DynamoDBFacts.ResourceNotFoundException, DynamoDBFacts.InternalServerError])
    }
}

extension DynamoDB {
    public enum PutItem: AWSOperation {
        public typealias Input = DynamoDB.PutItemInput
        public typealias Output = DynamoDB.PutItemOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "PutItem",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.PutItemInput,
            output: DynamoDBFacts.PutItemOutput,
            errors: [DynamoDBFacts.ConditionalCheckFailedException, DynamoDBFacts.ProvisionedThroughputExceededException, DynamoDBFacts.ResourceNotFoundException, DynamoDBFacts.ItemCollectionSizeLimitExceededException, DynamoDBFacts.TransactionConflictException, DynamoDBFacts.RequestLimitExceeded, DynamoDBFacts.InternalServerError, DynamoDBFacts.ReplicatedWriteConflictException, DynamoDBFacts.ThrottlingException])
    }
}

extension DynamoDB {
    public enum PutResourcePolicy: AWSOperation {
        public typealias Input = DynamoDB.PutResourcePolicyInput
        public typealias Output = DynamoDB.PutResourcePolicyOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "PutResourcePolicy",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.PutResourcePolicyInput,
            output: DynamoDBFacts.PutResourcePolicyOutput,
            errors: [DynamoDBFacts.ResourceNotFoundException, DynamoDBFacts.InternalServerError, DynamoDBFacts.LimitExceededException, DynamoDBFacts.PolicyNotFoundException, DynamoDBFacts.ResourceInUseException])
    }
}

extension DynamoDB {
    public enum Query: AWSOperation {
        public typealias Input = DynamoDB.QueryInput
        public typealias Output = DynamoDB.QueryOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "Query",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.QueryInput,
            output: DynamoDBFacts.QueryOutput,
            errors: [DynamoDBFacts.ProvisionedThroughputExceededException, DynamoDBFacts.ResourceNotFoundException, DynamoDBFacts.RequestLimitExceeded, DynamoDBFacts.InternalServerError, DynamoDBFacts.ThrottlingException])
    }
}

extension DynamoDB {
    public enum RestoreTableFromBackup: AWSOperation {
        public typealias Input = DynamoDB.RestoreTableFromBackupInput
        public typealias Output = DynamoDB.RestoreTableFromBackupOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "RestoreTableFromBackup",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.RestoreTableFromBackupInput,
            output: DynamoDBFacts.RestoreTableFromBackupOutput,
            errors: [DynamoDBFacts.TableAlreadyExistsException, DynamoDBFacts.TableInUseException, DynamoDBFacts.BackupNotFoundException, DynamoDBFacts.BackupInUseException, DynamoDBFacts.LimitExceededException, DynamoDBFacts.InternalServerError])
    }
}

extension DynamoDB {
    public enum RestoreTableToPointInTime: AWSOperation {
        public typealias Input = DynamoDB.RestoreTableToPointInTimeInput
        public typealias Output = DynamoDB.RestoreTableToPointInTimeOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "RestoreTableToPointInTime",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.RestoreTableToPointInTimeInput,
            output: DynamoDBFacts.RestoreTableToPointInTimeOutput,
            errors: [DynamoDBFacts.TableAlreadyExistsException, DynamoDBFacts.TableNotFoundException, DynamoDBFacts.TableInUseException, DynamoDBFacts.LimitExceededException, DynamoDBFacts.InvalidRestoreTimeException, DynamoDBFacts.PointInTimeRecoveryUnavailableException, DynamoDBFacts.InternalServerError])
    }
}

extension DynamoDB {
    public enum Scan: AWSOperation {
        public typealias Input = DynamoDB.ScanInput
        public typealias Output = DynamoDB.ScanOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "Scan",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.ScanInput,
            output: DynamoDBFacts.ScanOutput,
            errors: [DynamoDBFacts.ProvisionedThroughputExceededException, DynamoDBFacts.ResourceNotFoundException, DynamoDBFacts.RequestLimitExceeded, DynamoDBFacts.InternalServerError, DynamoDBFacts.ThrottlingException])
    }
}

extension DynamoDB {
    public enum TagResource: AWSOperation {
        public typealias Input = DynamoDB.TagResourceInput
        public typealias Output = Unit
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "TagResource",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.TagResourceInput,
            output: .unit,
            errors: [DynamoDBFacts.LimitExceededException, DynamoDBFacts.ResourceNotFoundException, DynamoDBFacts.InternalServerError, DynamoDBFacts.ResourceInUseException])
    }
}

extension DynamoDB {
    public enum TransactGetItems: AWSOperation {
        public typealias Input = DynamoDB.TransactGetItemsInput
        public typealias Output = DynamoDB.TransactGetItemsOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "TransactGetItems",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.TransactGetItemsInput,
            output: DynamoDBFacts.TransactGetItemsOutput,
            errors: [DynamoDBFacts.ResourceNotFoundException, DynamoDBFacts.TransactionCanceledException, DynamoDBFacts.ProvisionedThroughputExceededException, DynamoDBFacts.RequestLimitExceeded, DynamoDBFacts.InternalServerError, DynamoDBFacts.ThrottlingException])
    }
}

extension DynamoDB {
    public enum TransactWriteItems: AWSOperation {
        public typealias Input = DynamoDB.TransactWriteItemsInput
        public typealias Output = DynamoDB.TransactWriteItemsOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "TransactWriteItems",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.TransactWriteItemsInput,
            output: DynamoDBFacts.TransactWriteItemsOutput,
            errors: [DynamoDBFacts.ResourceNotFoundException, DynamoDBFacts.TransactionCanceledException, DynamoDBFacts.TransactionInProgressException, DynamoDBFacts.IdempotentParameterMismatchException, DynamoDBFacts.ProvisionedThroughputExceededException, DynamoDBFacts.RequestLimitExceeded, DynamoDBFacts.InternalServerError, DynamoDBFacts.ThrottlingException])
    }
}

extension DynamoDB {
    public enum UntagResource: AWSOperation {
        public typealias Input = DynamoDB.UntagResourceInput
        public typealias Output = Unit
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "UntagResource",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.UntagResourceInput,
            output: .unit,
            errors: [DynamoDBFacts.LimitExceededException, DynamoDBFacts.ResourceNotFoundException, DynamoDBFacts.InternalServerError, DynamoDBFacts.ResourceInUseException])
    }
}

extension DynamoDB {
    public enum UpdateContinuousBackups: AWSOperation {
        public typealias Input = DynamoDB.UpdateContinuousBackupsInput
        public typealias Output = DynamoDB.UpdateContinuousBackupsOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "UpdateContinuousBackups",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.UpdateContinuousBackupsInput,
            output: DynamoDBFacts.UpdateContinuousBackupsOutput,
            errors: [DynamoDBFacts.TableNotFoundException, DynamoDBFacts.ContinuousBackupsUnavailableException, DynamoDBFacts.InternalServerError])
    }
}

extension DynamoDB {
    public enum UpdateItem: AWSOperation {
        public typealias Input = DynamoDB.UpdateItemInput
        public typealias Output = DynamoDB.UpdateItemOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "UpdateItem",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.UpdateItemInput,
            output: DynamoDBFacts.UpdateItemOutput,
            errors: [DynamoDBFacts.ConditionalCheckFailedException, DynamoDBFacts.ProvisionedThroughputExceededException, DynamoDBFacts.ResourceNotFoundException, DynamoDBFacts.ItemCollectionSizeLimitExceededException, DynamoDBFacts.TransactionConflictException, DynamoDBFacts.RequestLimitExceeded, DynamoDBFacts.InternalServerError, DynamoDBFacts.ReplicatedWriteConflictException, DynamoDBFacts.ThrottlingException])
    }
}

extension DynamoDB {
    public enum UpdateTable: AWSOperation {
        public typealias Input = DynamoDB.UpdateTableInput
        public typealias Output = DynamoDB.UpdateTableOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "UpdateTable",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.UpdateTableInput,
            output: DynamoDBFacts.UpdateTableOutput,
            errors: [DynamoDBFacts.ResourceInUseException, DynamoDBFacts.ResourceNotFoundException, DynamoDBFacts.LimitExceededException, DynamoDBFacts.InternalServerError])
    }
}

extension DynamoDB {
    public enum UpdateTimeToLive: AWSOperation {
        public typealias Input = DynamoDB.UpdateTimeToLiveInput
        public typealias Output = DynamoDB.UpdateTimeToLiveOutput
        public static let service = DynamoDB.service
        public static let schema = OperationSchema(
            name: "UpdateTimeToLive",
            method: "POST",
            uri: "/",
            input: DynamoDBFacts.UpdateTimeToLiveInput,
            output: DynamoDBFacts.UpdateTimeToLiveOutput,
            errors: [DynamoDBFacts.ResourceInUseException, DynamoDBFacts.ResourceNotFoundException, DynamoDBFacts.LimitExceededException, DynamoDBFacts.InternalServerError])
    }
}
