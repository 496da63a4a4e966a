// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

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
