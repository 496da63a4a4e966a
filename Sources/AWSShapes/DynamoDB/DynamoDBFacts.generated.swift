// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

enum DynamoDBFacts {
    static let BatchExecuteStatementInput: Shape = Shape(
        "BatchExecuteStatementInput", .structure, members: [
            Member("Statements", DynamoDBFacts.PartiQLBatchRequest, required: true),
            Member("ReturnConsumedCapacity", DynamoDBFacts.ReturnConsumedCapacity),
        ])

    static let PartiQLBatchRequest: Shape = Shape(
        "PartiQLBatchRequest", .list, element: Member("member", DynamoDBFacts.BatchStatementRequest), constraints: .init(minimum: 1, maximum: 25))

    static let BatchStatementRequest: Shape = Shape(
        "BatchStatementRequest", .structure, members: [
            Member("Statement", DynamoDBFacts.PartiQLStatement, required: true),
            Member("Parameters", DynamoDBFacts.PreparedStatementParameters),
            Member("ConsistentRead", .boolean),
            Member("ReturnValuesOnConditionCheckFailure", DynamoDBFacts.ReturnValuesOnConditionCheckFailure),
        ])

    static let PartiQLStatement: Shape = Shape(
        "PartiQLStatement", .string, constraints: .init(minimum: 1, maximum: 8192))

    static let PreparedStatementParameters: Shape = Shape(
        "PreparedStatementParameters", .list, element: Member("member", DynamoDBFacts.AttributeValue), constraints: .init(minimum: 1))

    static let AttributeValue: Shape = Shape(
        "AttributeValue", .structure, members: [
            Member("S", .string),
            Member("N", .string),
            Member("B", .blob),
            Member("SS", DynamoDBFacts.StringSetAttributeValue),
            Member("NS", DynamoDBFacts.NumberSetAttributeValue),
            Member("BS", DynamoDBFacts.BinarySetAttributeValue),
            Member("M", DynamoDBFacts.MapAttributeValue),
            Member("L", DynamoDBFacts.ListAttributeValue),
            Member("NULL", .boolean),
            Member("BOOL", .boolean),
        ])

    static let StringSetAttributeValue: Shape = Shape(
        "StringSetAttributeValue", .list, element: Member("member", .string))

    static let NumberSetAttributeValue: Shape = Shape(
        "NumberSetAttributeValue", .list, element: Member("member", .string))

    static let BinarySetAttributeValue: Shape = Shape(
        "BinarySetAttributeValue", .list, element: Member("member", .blob))

    static let MapAttributeValue: Shape = Shape(
        "MapAttributeValue", .map, element: Member("value", DynamoDBFacts.AttributeValue), key: Member("key", DynamoDBFacts.AttributeName))

    static let AttributeName: Shape = Shape(
        "AttributeName", .string, constraints: .init(maximum: 65535))

    static let ListAttributeValue: Shape = Shape(
        "ListAttributeValue", .list, element: Member("member", DynamoDBFacts.AttributeValue))

    static let ReturnValuesOnConditionCheckFailure: Shape = Shape(
        "ReturnValuesOnConditionCheckFailure", .string, constraints: .init(values: ["ALL_OLD", "NONE"]))

    static let ReturnConsumedCapacity: Shape = Shape(
        "ReturnConsumedCapacity", .string, constraints: .init(values: ["INDEXES", "TOTAL", "NONE"]))

    static let BatchExecuteStatementOutput: Shape = Shape(
        "BatchExecuteStatementOutput", .structure, members: [
            Member("Responses", DynamoDBFacts.PartiQLBatchResponse),
            Member("ConsumedCapacity", DynamoDBFacts.ConsumedCapacityMultiple),
        ])

    static let PartiQLBatchResponse: Shape = Shape(
        "PartiQLBatchResponse", .list, element: Member("member", DynamoDBFacts.BatchStatementResponse))

    static let BatchStatementResponse: Shape = Shape(
        "BatchStatementResponse", .structure, members: [
            Member("Error", DynamoDBFacts.BatchStatementError),
            Member("TableName", DynamoDBFacts.TableName),
            Member("Item", DynamoDBFacts.AttributeMap),
        ])

    static let BatchStatementError: Shape = Shape(
        "BatchStatementError", .structure, members: [
            Member("Code", DynamoDBFacts.BatchStatementErrorCodeEnum),
            Member("Message", .string),
            Member("Item", DynamoDBFacts.AttributeMap),
        ])

    static let BatchStatementErrorCodeEnum: Shape = Shape(
        "BatchStatementErrorCodeEnum", .string, constraints: .init(values: ["ConditionalCheckFailed", "ItemCollectionSizeLimitExceeded", "RequestLimitExceeded", "ValidationError", "ProvisionedThroughputExceeded", "TransactionConflict", "ThrottlingError", "InternalServerError", "ResourceNotFound", "AccessDenied", "DuplicateItem"]))

    static let AttributeMap: Shape = Shape(
        "AttributeMap", .map, element: Member("value", DynamoDBFacts.AttributeValue), key: Member("key", DynamoDBFacts.AttributeName))

    static let TableName: Shape = Shape(
        "TableName", .string, constraints: .init(minimum: 3, maximum: 255, pattern: #"[a-zA-Z0-9_.-]+"#))

    static let ConsumedCapacityMultiple: Shape = Shape(
        "ConsumedCapacityMultiple", .list, element: Member("member", DynamoDBFacts.ConsumedCapacity))

    static let ConsumedCapacity: Shape = Shape(
        "ConsumedCapacity", .structure, members: [
            Member("TableName", DynamoDBFacts.TableArn),
            Member("CapacityUnits", .double),
            Member("ReadCapacityUnits", .double),
            Member("WriteCapacityUnits", .double),
            Member("Table", DynamoDBFacts.Capacity),
            Member("LocalSecondaryIndexes", DynamoDBFacts.SecondaryIndexesCapacityMap),
            Member("GlobalSecondaryIndexes", DynamoDBFacts.SecondaryIndexesCapacityMap),
            Member("VectorIndexes", DynamoDBFacts.VectorIndexesCapacityMap),
        ])

    static let TableArn: Shape = Shape(
        "TableArn", .string, constraints: .init(minimum: 1, maximum: 1024))

    static let Capacity: Shape = Shape(
        "Capacity", .structure, members: [
            Member("ReadCapacityUnits", .double),
            Member("WriteCapacityUnits", .double),
            Member("CapacityUnits", .double),
        ])

    static let SecondaryIndexesCapacityMap: Shape = Shape(
        "SecondaryIndexesCapacityMap", .map, element: Member("value", DynamoDBFacts.Capacity), key: Member("key", DynamoDBFacts.IndexName))

    static let IndexName: Shape = Shape(
        "IndexName", .string, constraints: .init(minimum: 3, maximum: 255, pattern: #"[a-zA-Z0-9_.-]+"#))

    static let VectorIndexesCapacityMap: Shape = Shape(
        "VectorIndexesCapacityMap", .map, element: Member("value", DynamoDBFacts.VectorCapacity), key: Member("key", DynamoDBFacts.IndexName))

    static let VectorCapacity: Shape = Shape(
        "VectorCapacity", .structure, members: [
            Member("VectorSearchRequestBytes", .double),
            Member("VectorWriteRequestBytes", .double),
        ])

    static let BatchGetItemInput: Shape = Shape(
        "BatchGetItemInput", .structure, members: [
            Member("RequestItems", DynamoDBFacts.BatchGetRequestMap, required: true),
            Member("ReturnConsumedCapacity", DynamoDBFacts.ReturnConsumedCapacity),
        ])

    static let BatchGetRequestMap: Shape = Shape(
        "BatchGetRequestMap", .map, element: Member("value", DynamoDBFacts.KeysAndAttributes), key: Member("key", DynamoDBFacts.TableArn), constraints: .init(minimum: 1, maximum: 100))

    static let KeysAndAttributes: Shape = Shape(
        "KeysAndAttributes", .structure, members: [
            Member("Keys", DynamoDBFacts.KeyList, required: true),
            Member("AttributesToGet", DynamoDBFacts.AttributeNameList),
            Member("ConsistentRead", .boolean),
            Member("ProjectionExpression", .string),
            Member("ExpressionAttributeNames", DynamoDBFacts.ExpressionAttributeNameMap),
        ])

    static let KeyList: Shape = Shape(
        "KeyList", .list, element: Member("member", DynamoDBFacts.Key), constraints: .init(minimum: 1, maximum: 100))

    static let Key: Shape = Shape(
        "Key", .map, element: Member("value", DynamoDBFacts.AttributeValue), key: Member("key", DynamoDBFacts.AttributeName))

    static let AttributeNameList: Shape = Shape(
        "AttributeNameList", .list, element: Member("member", DynamoDBFacts.AttributeName), constraints: .init(minimum: 1))

    static let ExpressionAttributeNameMap: Shape = Shape(
        "ExpressionAttributeNameMap", .map, element: Member("value", DynamoDBFacts.AttributeName), key: Member("key", .string))

    static let BatchGetItemOutput: Shape = Shape(
        "BatchGetItemOutput", .structure, members: [
            Member("Responses", DynamoDBFacts.BatchGetResponseMap),
            Member("UnprocessedKeys", DynamoDBFacts.BatchGetRequestMap),
            Member("ConsumedCapacity", DynamoDBFacts.ConsumedCapacityMultiple),
        ])

    static let BatchGetResponseMap: Shape = Shape(
        "BatchGetResponseMap", .map, element: Member("value", DynamoDBFacts.ItemList), key: Member("key", DynamoDBFacts.TableArn))

    static let ItemList: Shape = Shape(
        "ItemList", .list, element: Member("member", DynamoDBFacts.AttributeMap))

    static let BatchWriteItemInput: Shape = Shape(
        "BatchWriteItemInput", .structure, members: [
            Member("RequestItems", DynamoDBFacts.BatchWriteItemRequestMap, required: true),
            Member("ReturnConsumedCapacity", DynamoDBFacts.ReturnConsumedCapacity),
            Member("ReturnItemCollectionMetrics", DynamoDBFacts.ReturnItemCollectionMetrics),
        ])

    static let BatchWriteItemRequestMap: Shape = Shape(
        "BatchWriteItemRequestMap", .map, element: Member("value", DynamoDBFacts.WriteRequests), key: Member("key", DynamoDBFacts.TableArn), constraints: .init(minimum: 1, maximum: 25))

    static let WriteRequests: Shape = Shape(
        "WriteRequests", .list, element: Member("member", DynamoDBFacts.WriteRequest), constraints: .init(minimum: 1, maximum: 25))

    static let WriteRequest: Shape = Shape(
        "WriteRequest", .structure, members: [
            Member("PutRequest", DynamoDBFacts.PutRequest),
            Member("DeleteRequest", DynamoDBFacts.DeleteRequest),
        ])

    static let PutRequest: Shape = Shape(
        "PutRequest", .structure, members: [
            Member("Item", DynamoDBFacts.PutItemInputAttributeMap, required: true),
        ])

    static let PutItemInputAttributeMap: Shape = Shape(
        "PutItemInputAttributeMap", .map, element: Member("value", DynamoDBFacts.AttributeValue), key: Member("key", DynamoDBFacts.AttributeName))

    static let DeleteRequest: Shape = Shape(
        "DeleteRequest", .structure, members: [
            Member("Key", DynamoDBFacts.Key, required: true),
        ])

    static let ReturnItemCollectionMetrics: Shape = Shape(
        "ReturnItemCollectionMetrics", .string, constraints: .init(values: ["SIZE", "NONE"]))

    static let BatchWriteItemOutput: Shape = Shape(
        "BatchWriteItemOutput", .structure, members: [
            Member("UnprocessedItems", DynamoDBFacts.BatchWriteItemRequestMap),
            Member("ItemCollectionMetrics", DynamoDBFacts.ItemCollectionMetricsPerTable),
            Member("ConsumedCapacity", DynamoDBFacts.ConsumedCapacityMultiple),
        ])

    static let ItemCollectionMetricsPerTable: Shape = Shape(
        "ItemCollectionMetricsPerTable", .map, element: Member("value", DynamoDBFacts.ItemCollectionMetricsMultiple), key: Member("key", DynamoDBFacts.TableArn))

    static let ItemCollectionMetricsMultiple: Shape = Shape(
        "ItemCollectionMetricsMultiple", .list, element: Member("member", DynamoDBFacts.ItemCollectionMetrics))

    static let ItemCollectionMetrics: Shape = Shape(
        "ItemCollectionMetrics", .structure, members: [
            Member("ItemCollectionKey", DynamoDBFacts.ItemCollectionKeyAttributeMap),
            Member("SizeEstimateRangeGB", DynamoDBFacts.ItemCollectionSizeEstimateRange),
        ])

    static let ItemCollectionKeyAttributeMap: Shape = Shape(
        "ItemCollectionKeyAttributeMap", .map, element: Member("value", DynamoDBFacts.AttributeValue), key: Member("key", DynamoDBFacts.AttributeName))

    static let ItemCollectionSizeEstimateRange: Shape = Shape(
        "ItemCollectionSizeEstimateRange", .list, element: Member("member", .double))

    static let CreateBackupInput: Shape = Shape(
        "CreateBackupInput", .structure, members: [
            Member("TableName", DynamoDBFacts.TableArn, required: true),
            Member("BackupName", DynamoDBFacts.BackupName, required: true),
        ])

    static let BackupName: Shape = Shape(
        "BackupName", .string, constraints: .init(minimum: 3, maximum: 255, pattern: #"[a-zA-Z0-9_.-]+"#))

    static let CreateBackupOutput: Shape = Shape(
        "CreateBackupOutput", .structure, members: [
            Member("BackupDetails", DynamoDBFacts.BackupDetails),
        ])

    static let BackupDetails: Shape = Shape(
        "BackupDetails", .structure, members: [
            Member("BackupArn", DynamoDBFacts.BackupArn, required: true),
            Member("BackupName", DynamoDBFacts.BackupName, required: true),
            Member("BackupSizeBytes", DynamoDBFacts.BackupSizeBytes),
            Member("BackupStatus", DynamoDBFacts.BackupStatus, required: true),
            Member("BackupType", DynamoDBFacts.BackupType, required: true),
            Member("BackupCreationDateTime", .timestamp, required: true),
            Member("BackupExpiryDateTime", .timestamp),
        ])

    static let BackupArn: Shape = Shape(
        "BackupArn", .string, constraints: .init(minimum: 37, maximum: 1024))

    static let BackupSizeBytes: Shape = Shape(
        "BackupSizeBytes", .long, constraints: .init(minimum: 0))

    static let BackupStatus: Shape = Shape(
        "BackupStatus", .string, constraints: .init(values: ["CREATING", "DELETED", "AVAILABLE"]))

    static let BackupType: Shape = Shape(
        "BackupType", .string, constraints: .init(values: ["USER", "SYSTEM", "AWS_BACKUP"]))

    static let CreateTableInput: Shape = Shape(
        "CreateTableInput", .structure, members: [
            Member("AttributeDefinitions", DynamoDBFacts.AttributeDefinitions),
            Member("TableName", DynamoDBFacts.TableArn, required: true),
            Member("KeySchema", DynamoDBFacts.KeySchema),
            Member("LocalSecondaryIndexes", DynamoDBFacts.LocalSecondaryIndexList),
            Member("GlobalSecondaryIndexes", DynamoDBFacts.GlobalSecondaryIndexList),
            Member("BillingMode", DynamoDBFacts.BillingMode),
            Member("ProvisionedThroughput", DynamoDBFacts.ProvisionedThroughput),
            Member("StreamSpecification", DynamoDBFacts.StreamSpecification),
            Member("SSESpecification", DynamoDBFacts.SSESpecification),
            Member("Tags", DynamoDBFacts.TagList),
            Member("TableClass", DynamoDBFacts.TableClass),
            Member("DeletionProtectionEnabled", .boolean),
            Member("WarmThroughput", DynamoDBFacts.WarmThroughput),
            Member("ResourcePolicy", .string),
            Member("OnDemandThroughput", DynamoDBFacts.OnDemandThroughput),
            Member("GlobalTableSourceArn", DynamoDBFacts.TableArn),
            Member("GlobalTableSettingsReplicationMode", DynamoDBFacts.GlobalTableSettingsReplicationMode),
            Member("VectorIndexes", DynamoDBFacts.VectorIndexList),
        ])

    static let AttributeDefinitions: Shape = Shape(
        "AttributeDefinitions", .list, element: Member("member", DynamoDBFacts.AttributeDefinition))

    static let AttributeDefinition: Shape = Shape(
        "AttributeDefinition", .structure, members: [
            Member("AttributeName", DynamoDBFacts.KeySchemaAttributeName, required: true),
            Member("AttributeType", DynamoDBFacts.ScalarAttributeType, required: true),
        ])

    static let KeySchemaAttributeName: Shape = Shape(
        "KeySchemaAttributeName", .string, constraints: .init(minimum: 1, maximum: 255))

    static let ScalarAttributeType: Shape = Shape(
        "ScalarAttributeType", .string, constraints: .init(values: ["S", "N", "B"]))

    static let KeySchema: Shape = Shape(
        "KeySchema", .list, element: Member("member", DynamoDBFacts.KeySchemaElement), constraints: .init(minimum: 1))

    static let KeySchemaElement: Shape = Shape(
        "KeySchemaElement", .structure, members: [
            Member("AttributeName", DynamoDBFacts.KeySchemaAttributeName, required: true),
            Member("KeyType", DynamoDBFacts.KeyType, required: true),
        ])

    static let KeyType: Shape = Shape(
        "KeyType", .string, constraints: .init(values: ["HASH", "RANGE"]))

    static let LocalSecondaryIndexList: Shape = Shape(
        "LocalSecondaryIndexList", .list, element: Member("member", DynamoDBFacts.LocalSecondaryIndex))

    static let LocalSecondaryIndex: Shape = Shape(
        "LocalSecondaryIndex", .structure, members: [
            Member("IndexName", DynamoDBFacts.IndexName, required: true),
            Member("KeySchema", DynamoDBFacts.KeySchema, required: true),
            Member("Projection", DynamoDBFacts.Projection, required: true),
        ])

    static let Projection: Shape = Shape(
        "Projection", .structure, members: [
            Member("ProjectionType", DynamoDBFacts.ProjectionType),
            Member("NonKeyAttributes", DynamoDBFacts.NonKeyAttributeNameList),
        ])

    static let ProjectionType: Shape = Shape(
        "ProjectionType", .string, constraints: .init(values: ["ALL", "KEYS_ONLY", "INCLUDE"]))

    static let NonKeyAttributeNameList: Shape = Shape(
        "NonKeyAttributeNameList", .list, element: Member("member", DynamoDBFacts.NonKeyAttributeName), constraints: .init(minimum: 1, maximum: 20))

    static let NonKeyAttributeName: Shape = Shape(
        "NonKeyAttributeName", .string, constraints: .init(minimum: 1, maximum: 255))

    static let GlobalSecondaryIndexList: Shape = Shape(
        "GlobalSecondaryIndexList", .list, element: Member("member", DynamoDBFacts.GlobalSecondaryIndex))

    static let GlobalSecondaryIndex: Shape = Shape(
        "GlobalSecondaryIndex", .structure, members: [
            Member("IndexName", DynamoDBFacts.IndexName, required: true),
            Member("KeySchema", DynamoDBFacts.KeySchema, required: true),
            Member("Projection", DynamoDBFacts.Projection, required: true),
            Member("ProvisionedThroughput", DynamoDBFacts.ProvisionedThroughput),
            Member("OnDemandThroughput", DynamoDBFacts.OnDemandThroughput),
            Member("WarmThroughput", DynamoDBFacts.WarmThroughput),
        ])

    static let ProvisionedThroughput: Shape = Shape(
        "ProvisionedThroughput", .structure, members: [
            Member("ReadCapacityUnits", DynamoDBFacts.PositiveLongObject, required: true),
            Member("WriteCapacityUnits", DynamoDBFacts.PositiveLongObject, required: true),
        ])

    static let PositiveLongObject: Shape = Shape(
        "PositiveLongObject", .long, constraints: .init(minimum: 1))

    static let OnDemandThroughput: Shape = Shape(
        "OnDemandThroughput", .structure, members: [
            Member("MaxReadRequestUnits", .long),
            Member("MaxWriteRequestUnits", .long),
        ])

    static let WarmThroughput: Shape = Shape(
        "WarmThroughput", .structure, members: [
            Member("ReadUnitsPerSecond", .long),
            Member("WriteUnitsPerSecond", .long),
        ])

    static let BillingMode: Shape = Shape(
        "BillingMode", .string, constraints: .init(values: ["PROVISIONED", "PAY_PER_REQUEST"]))

    static let StreamSpecification: Shape = Shape(
        "StreamSpecification", .structure, members: [
            Member("StreamEnabled", .boolean, required: true),
            Member("StreamViewType", DynamoDBFacts.StreamViewType),
        ])

    static let StreamViewType: Shape = Shape(
        "StreamViewType", .string, constraints: .init(values: ["NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES", "KEYS_ONLY"]))

    static let SSESpecification: Shape = Shape(
        "SSESpecification", .structure, members: [
            Member("Enabled", .boolean),
            Member("SSEType", DynamoDBFacts.SSEType),
            Member("KMSMasterKeyId", .string),
        ])

    static let SSEType: Shape = Shape(
        "SSEType", .string, constraints: .init(values: ["AES256", "KMS"]))

    static let TagList: Shape = Shape(
        "TagList", .list, element: Member("member", DynamoDBFacts.Tag))

    static let Tag: Shape = Shape(
        "Tag", .structure, members: [
            Member("Key", DynamoDBFacts.TagKeyString, required: true),
            Member("Value", DynamoDBFacts.TagValueString, required: true),
        ])

    static let TagKeyString: Shape = Shape(
        "TagKeyString", .string, constraints: .init(minimum: 1, maximum: 128))

    static let TagValueString: Shape = Shape(
        "TagValueString", .string, constraints: .init(minimum: 0, maximum: 256))

    static let TableClass: Shape = Shape(
        "TableClass", .string, constraints: .init(values: ["STANDARD", "STANDARD_INFREQUENT_ACCESS"]))

    static let GlobalTableSettingsReplicationMode: Shape = Shape(
        "GlobalTableSettingsReplicationMode", .string, constraints: .init(values: ["ENABLED", "DISABLED", "ENABLED_WITH_OVERRIDES"]))

    static let VectorIndexList: Shape = Shape(
        "VectorIndexList", .list, element: Member("member", DynamoDBFacts.VectorIndex))

    static let VectorIndex: Shape = Shape(
        "VectorIndex", .structure, members: [
            Member("IndexName", DynamoDBFacts.IndexName, required: true),
            Member("VectorAttribute", DynamoDBFacts.VectorAttributeDefinition, required: true),
            Member("SearchSchema", DynamoDBFacts.SearchSchema),
            Member("Projection", DynamoDBFacts.Projection, required: true),
            Member("Dimensions", DynamoDBFacts.PositiveLongObject, required: true),
            Member("DistanceFunction", DynamoDBFacts.VectorDistanceFunction, required: true),
        ])

    static let VectorAttributeDefinition: Shape = Shape(
        "VectorAttributeDefinition", .structure, members: [
            Member("AttributeName", DynamoDBFacts.VectorAttributeName, required: true),
        ])

    static let VectorAttributeName: Shape = Shape(
        "VectorAttributeName", .string, constraints: .init(minimum: 1, maximum: 255))

    static let SearchSchema: Shape = Shape(
        "SearchSchema", .list, element: Member("member", DynamoDBFacts.SearchSchemaElement), constraints: .init(minimum: 1))

    static let SearchSchemaElement: Shape = Shape(
        "SearchSchemaElement", .structure, members: [
            Member("AttributeName", DynamoDBFacts.AttributeName, required: true),
            Member("SearchSchemaElementType", DynamoDBFacts.SearchSchemaElementType, required: true),
        ])

    static let SearchSchemaElementType: Shape = Shape(
        "SearchSchemaElementType", .string, constraints: .init(values: ["HASH", "INLINE_FILTER"]))

    static let VectorDistanceFunction: Shape = Shape(
        "VectorDistanceFunction", .string, constraints: .init(values: ["COSINE", "DOT_PRODUCT", "EUCLIDEAN"]))

    static let CreateTableOutput: Shape = Shape(
        "CreateTableOutput", .structure, members: [
            Member("TableDescription", DynamoDBFacts.TableDescription),
        ])

    static let TableDescription: Shape = Shape(
        "TableDescription", .structure, members: [
            Member("AttributeDefinitions", DynamoDBFacts.AttributeDefinitions),
            Member("TableName", DynamoDBFacts.TableName),
            Member("KeySchema", DynamoDBFacts.KeySchema),
            Member("TableStatus", DynamoDBFacts.TableStatus),
            Member("CreationDateTime", .timestamp),
            Member("ProvisionedThroughput", DynamoDBFacts.ProvisionedThroughputDescription),
            Member("TableSizeBytes", .long),
            Member("ItemCount", .long),
            Member("TableArn", .string),
            Member("TableId", DynamoDBFacts.TableId),
            Member("BillingModeSummary", DynamoDBFacts.BillingModeSummary),
            Member("LocalSecondaryIndexes", DynamoDBFacts.LocalSecondaryIndexDescriptionList),
            Member("GlobalSecondaryIndexes", DynamoDBFacts.GlobalSecondaryIndexDescriptionList),
            Member("StreamSpecification", DynamoDBFacts.StreamSpecification),
            Member("LatestStreamLabel", .string),
            Member("LatestStreamArn", DynamoDBFacts.StreamArn),
            Member("GlobalTableVersion", .string),
            Member("Replicas", DynamoDBFacts.ReplicaDescriptionList),
            Member("GlobalTableWitnesses", DynamoDBFacts.GlobalTableWitnessDescriptionList),
            Member("GlobalTableSettingsReplicationMode", DynamoDBFacts.GlobalTableSettingsReplicationMode),
            Member("RestoreSummary", DynamoDBFacts.RestoreSummary),
            Member("SSEDescription", DynamoDBFacts.SSEDescription),
            Member("ArchivalSummary", DynamoDBFacts.ArchivalSummary),
            Member("TableClassSummary", DynamoDBFacts.TableClassSummary),
            Member("DeletionProtectionEnabled", .boolean),
            Member("DisassociationProtectionEnabled", .boolean),
            Member("OnDemandThroughput", DynamoDBFacts.OnDemandThroughput),
            Member("WarmThroughput", DynamoDBFacts.TableWarmThroughputDescription),
            Member("MultiRegionConsistency", DynamoDBFacts.MultiRegionConsistency),
            Member("VectorIndexes", DynamoDBFacts.VectorIndexDescriptionList),
        ])

    static let TableStatus: Shape = Shape(
        "TableStatus", .string, constraints: .init(values: ["CREATING", "UPDATING", "DELETING", "ACTIVE", "INACCESSIBLE_ENCRYPTION_CREDENTIALS", "ARCHIVING", "ARCHIVED", "REPLICATION_NOT_AUTHORIZED"]))

    static let ProvisionedThroughputDescription: Shape = Shape(
        "ProvisionedThroughputDescription", .structure, members: [
            Member("LastIncreaseDateTime", .timestamp),
            Member("LastDecreaseDateTime", .timestamp),
            Member("NumberOfDecreasesToday", DynamoDBFacts.PositiveLongObject),
            Member("ReadCapacityUnits", DynamoDBFacts.NonNegativeLongObject),
            Member("WriteCapacityUnits", DynamoDBFacts.NonNegativeLongObject),
        ])

    static let NonNegativeLongObject: Shape = Shape(
        "NonNegativeLongObject", .long, constraints: .init(minimum: 0))

    static let TableId: Shape = Shape(
        "TableId", .string, constraints: .init(pattern: #"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"#))

    static let BillingModeSummary: Shape = Shape(
        "BillingModeSummary", .structure, members: [
            Member("BillingMode", DynamoDBFacts.BillingMode),
            Member("LastUpdateToPayPerRequestDateTime", .timestamp),
        ])

    static let LocalSecondaryIndexDescriptionList: Shape = Shape(
        "LocalSecondaryIndexDescriptionList", .list, element: Member("member", DynamoDBFacts.LocalSecondaryIndexDescription))

    static let LocalSecondaryIndexDescription: Shape = Shape(
        "LocalSecondaryIndexDescription", .structure, members: [
            Member("IndexName", DynamoDBFacts.IndexName),
            Member("KeySchema", DynamoDBFacts.KeySchema),
            Member("Projection", DynamoDBFacts.Projection),
            Member("IndexSizeBytes", .long),
            Member("ItemCount", .long),
            Member("IndexArn", .string),
        ])

    static let GlobalSecondaryIndexDescriptionList: Shape = Shape(
        "GlobalSecondaryIndexDescriptionList", .list, element: Member("member", DynamoDBFacts.GlobalSecondaryIndexDescription))

    static let GlobalSecondaryIndexDescription: Shape = Shape(
        "GlobalSecondaryIndexDescription", .structure, members: [
            Member("IndexName", DynamoDBFacts.IndexName),
            Member("KeySchema", DynamoDBFacts.KeySchema),
            Member("Projection", DynamoDBFacts.Projection),
            Member("IndexStatus", DynamoDBFacts.IndexStatus),
            Member("Backfilling", .boolean),
            Member("ProvisionedThroughput", DynamoDBFacts.ProvisionedThroughputDescription),
            Member("IndexSizeBytes", .long),
            Member("ItemCount", .long),
            Member("IndexArn", .string),
            Member("OnDemandThroughput", DynamoDBFacts.OnDemandThroughput),
            Member("WarmThroughput", DynamoDBFacts.GlobalSecondaryIndexWarmThroughputDescription),
        ])

    static let IndexStatus: Shape = Shape(
        "IndexStatus", .string, constraints: .init(values: ["CREATING", "UPDATING", "DELETING", "ACTIVE"]))

    static let GlobalSecondaryIndexWarmThroughputDescription: Shape = Shape(
        "GlobalSecondaryIndexWarmThroughputDescription", .structure, members: [
            Member("ReadUnitsPerSecond", DynamoDBFacts.PositiveLongObject),
            Member("WriteUnitsPerSecond", DynamoDBFacts.PositiveLongObject),
            Member("Status", DynamoDBFacts.IndexStatus),
        ])

    static let StreamArn: Shape = Shape(
        "StreamArn", .string, constraints: .init(minimum: 37, maximum: 1024))

    static let ReplicaDescriptionList: Shape = Shape(
        "ReplicaDescriptionList", .list, element: Member("member", DynamoDBFacts.ReplicaDescription))

    static let ReplicaDescription: Shape = Shape(
        "ReplicaDescription", .structure, members: [
            Member("RegionName", .string),
            Member("ReplicaStatus", DynamoDBFacts.ReplicaStatus),
            Member("ReplicaArn", .string),
            Member("ReplicaStatusDescription", .string),
            Member("ReplicaStatusPercentProgress", .string),
            Member("KMSMasterKeyId", .string),
            Member("ProvisionedThroughputOverride", DynamoDBFacts.ProvisionedThroughputOverride),
            Member("OnDemandThroughputOverride", DynamoDBFacts.OnDemandThroughputOverride),
            Member("WarmThroughput", DynamoDBFacts.TableWarmThroughputDescription),
            Member("GlobalSecondaryIndexes", DynamoDBFacts.ReplicaGlobalSecondaryIndexDescriptionList),
            Member("ReplicaInaccessibleDateTime", .timestamp),
            Member("ReplicaTableClassSummary", DynamoDBFacts.TableClassSummary),
            Member("GlobalTableSettingsReplicationMode", DynamoDBFacts.GlobalTableSettingsReplicationMode),
        ])

    static let ReplicaStatus: Shape = Shape(
        "ReplicaStatus", .string, constraints: .init(values: ["CREATING", "CREATION_FAILED", "UPDATING", "DELETING", "ACTIVE", "REGION_DISABLED", "INACCESSIBLE_ENCRYPTION_CREDENTIALS", "ARCHIVING", "ARCHIVED", "REPLICATION_NOT_AUTHORIZED"]))

    static let ProvisionedThroughputOverride: Shape = Shape(
        "ProvisionedThroughputOverride", .structure, members: [
            Member("ReadCapacityUnits", DynamoDBFacts.PositiveLongObject),
        ])

    static let OnDemandThroughputOverride: Shape = Shape(
        "OnDemandThroughputOverride", .structure, members: [
            Member("MaxReadRequestUnits", .long),
        ])

    static let TableWarmThroughputDescription: Shape = Shape(
        "TableWarmThroughputDescription", .structure, members: [
            Member("ReadUnitsPerSecond", DynamoDBFacts.PositiveLongObject),
            Member("WriteUnitsPerSecond", DynamoDBFacts.PositiveLongObject),
            Member("Status", DynamoDBFacts.TableStatus),
        ])

    static let ReplicaGlobalSecondaryIndexDescriptionList: Shape = Shape(
        "ReplicaGlobalSecondaryIndexDescriptionList", .list, element: Member("member", DynamoDBFacts.ReplicaGlobalSecondaryIndexDescription))

    static let ReplicaGlobalSecondaryIndexDescription: Shape = Shape(
        "ReplicaGlobalSecondaryIndexDescription", .structure, members: [
            Member("IndexName", DynamoDBFacts.IndexName),
            Member("ProvisionedThroughputOverride", DynamoDBFacts.ProvisionedThroughputOverride),
            Member("OnDemandThroughputOverride", DynamoDBFacts.OnDemandThroughputOverride),
            Member("WarmThroughput", DynamoDBFacts.GlobalSecondaryIndexWarmThroughputDescription),
        ])

    static let TableClassSummary: Shape = Shape(
        "TableClassSummary", .structure, members: [
            Member("TableClass", DynamoDBFacts.TableClass),
            Member("LastUpdateDateTime", .timestamp),
        ])

    static let GlobalTableWitnessDescriptionList: Shape = Shape(
        "GlobalTableWitnessDescriptionList", .list, element: Member("member", DynamoDBFacts.GlobalTableWitnessDescription))

    static let GlobalTableWitnessDescription: Shape = Shape(
        "GlobalTableWitnessDescription", .structure, members: [
            Member("RegionName", .string),
            Member("WitnessStatus", DynamoDBFacts.WitnessStatus),
        ])

    static let WitnessStatus: Shape = Shape(
        "WitnessStatus", .string, constraints: .init(values: ["CREATING", "DELETING", "ACTIVE"]))

    static let RestoreSummary: Shape = Shape(
        "RestoreSummary", .structure, members: [
            Member("SourceBackupArn", DynamoDBFacts.BackupArn),
            Member("SourceTableArn", DynamoDBFacts.TableArn),
            Member("RestoreDateTime", .timestamp, required: true),
            Member("RestoreInProgress", .boolean, required: true),
        ])

    static let SSEDescription: Shape = Shape(
        "SSEDescription", .structure, members: [
            Member("Status", DynamoDBFacts.SSEStatus),
            Member("SSEType", DynamoDBFacts.SSEType),
            Member("KMSMasterKeyArn", .string),
            Member("InaccessibleEncryptionDateTime", .timestamp),
        ])

    static let SSEStatus: Shape = Shape(
        "SSEStatus", .string, constraints: .init(values: ["ENABLING", "ENABLED", "DISABLING", "DISABLED", "UPDATING"]))

    static let ArchivalSummary: Shape = Shape(
        "ArchivalSummary", .structure, members: [
            Member("ArchivalDateTime", .timestamp),
            Member("ArchivalReason", .string),
            Member("ArchivalBackupArn", DynamoDBFacts.BackupArn),
        ])

    static let MultiRegionConsistency: Shape = Shape(
        "MultiRegionConsistency", .string, constraints: .init(values: ["EVENTUAL", "STRONG"]))

    static let VectorIndexDescriptionList: Shape = Shape(
        "VectorIndexDescriptionList", .list, element: Member("member", DynamoDBFacts.VectorIndexDescription))

    static let VectorIndexDescription: Shape = Shape(
        "VectorIndexDescription", .structure, members: [
            Member("IndexName", DynamoDBFacts.IndexName),
            Member("SearchSchema", DynamoDBFacts.SearchSchema),
            Member("Projection", DynamoDBFacts.Projection),
            Member("VectorAttribute", DynamoDBFacts.VectorAttributeDefinition),
            Member("Dimensions", DynamoDBFacts.PositiveLongObject),
            Member("DistanceFunction", DynamoDBFacts.VectorDistanceFunction),
            Member("IndexStatus", DynamoDBFacts.IndexStatus),
            Member("Backfilling", .boolean),
            Member("IndexSizeBytes", .long),
            Member("ItemCount", .long),
            Member("IndexArn", .string),
        ])

    static let DeleteBackupInput: Shape = Shape(
        "DeleteBackupInput", .structure, members: [
            Member("BackupArn", DynamoDBFacts.BackupArn, required: true),
        ])

    static let DeleteBackupOutput: Shape = Shape(
        "DeleteBackupOutput", .structure, members: [
            Member("BackupDescription", DynamoDBFacts.BackupDescription),
        ])

    static let BackupDescription: Shape = Shape(
        "BackupDescription", .structure, members: [
            Member("BackupDetails", DynamoDBFacts.BackupDetails),
            Member("SourceTableDetails", DynamoDBFacts.SourceTableDetails),
            Member("SourceTableFeatureDetails", DynamoDBFacts.SourceTableFeatureDetails),
        ])

    static let SourceTableDetails: Shape = Shape(
        "SourceTableDetails", .structure, members: [
            Member("TableName", DynamoDBFacts.TableName, required: true),
            Member("TableId", DynamoDBFacts.TableId, required: true),
            Member("TableArn", DynamoDBFacts.TableArn),
            Member("TableSizeBytes", .long),
            Member("KeySchema", DynamoDBFacts.KeySchema, required: true),
            Member("TableCreationDateTime", .timestamp, required: true),
            Member("ProvisionedThroughput", DynamoDBFacts.ProvisionedThroughput, required: true),
            Member("OnDemandThroughput", DynamoDBFacts.OnDemandThroughput),
            Member("ItemCount", DynamoDBFacts.ItemCount),
            Member("BillingMode", DynamoDBFacts.BillingMode),
        ])

    static let ItemCount: Shape = Shape(
        "ItemCount", .long, constraints: .init(minimum: 0))

    static let SourceTableFeatureDetails: Shape = Shape(
        "SourceTableFeatureDetails", .structure, members: [
            Member("LocalSecondaryIndexes", DynamoDBFacts.LocalSecondaryIndexes),
            Member("GlobalSecondaryIndexes", DynamoDBFacts.GlobalSecondaryIndexes),
            Member("StreamDescription", DynamoDBFacts.StreamSpecification),
            Member("TimeToLiveDescription", DynamoDBFacts.TimeToLiveDescription),
            Member("SSEDescription", DynamoDBFacts.SSEDescription),
            Member("VectorIndexes", DynamoDBFacts.VectorIndexes),
        ])

    static let LocalSecondaryIndexes: Shape = Shape(
        "LocalSecondaryIndexes", .list, element: Member("member", DynamoDBFacts.LocalSecondaryIndexInfo))

    static let LocalSecondaryIndexInfo: Shape = Shape(
        "LocalSecondaryIndexInfo", .structure, members: [
            Member("IndexName", DynamoDBFacts.IndexName),
            Member("KeySchema", DynamoDBFacts.KeySchema),
            Member("Projection", DynamoDBFacts.Projection),
        ])

    static let GlobalSecondaryIndexes: Shape = Shape(
        "GlobalSecondaryIndexes", .list, element: Member("member", DynamoDBFacts.GlobalSecondaryIndexInfo))

    static let GlobalSecondaryIndexInfo: Shape = Shape(
        "GlobalSecondaryIndexInfo", .structure, members: [
            Member("IndexName", DynamoDBFacts.IndexName),
            Member("KeySchema", DynamoDBFacts.KeySchema),
            Member("Projection", DynamoDBFacts.Projection),
            Member("ProvisionedThroughput", DynamoDBFacts.ProvisionedThroughput),
            Member("OnDemandThroughput", DynamoDBFacts.OnDemandThroughput),
        ])

    static let TimeToLiveDescription: Shape = Shape(
        "TimeToLiveDescription", .structure, members: [
            Member("TimeToLiveStatus", DynamoDBFacts.TimeToLiveStatus),
            Member("AttributeName", DynamoDBFacts.TimeToLiveAttributeName),
        ])

    static let TimeToLiveStatus: Shape = Shape(
        "TimeToLiveStatus", .string, constraints: .init(values: ["ENABLING", "DISABLING", "ENABLED", "DISABLED"]))

    static let TimeToLiveAttributeName: Shape = Shape(
        "TimeToLiveAttributeName", .string, constraints: .init(minimum: 1, maximum: 255))

    static let VectorIndexes: Shape = Shape(
        "VectorIndexes", .list, element: Member("member", DynamoDBFacts.VectorIndexInfo))

    static let VectorIndexInfo: Shape = Shape(
        "VectorIndexInfo", .structure, members: [
            Member("IndexName", DynamoDBFacts.IndexName),
            Member("VectorAttribute", DynamoDBFacts.VectorAttributeDefinition),
            Member("SearchSchema", DynamoDBFacts.SearchSchema),
            Member("Projection", DynamoDBFacts.Projection),
            Member("Dimensions", DynamoDBFacts.PositiveLongObject),
            Member("DistanceFunction", DynamoDBFacts.VectorDistanceFunction),
        ])

    static let DeleteItemInput: Shape = Shape(
        "DeleteItemInput", .structure, members: [
            Member("TableName", DynamoDBFacts.TableArn, required: true),
            Member("Key", DynamoDBFacts.Key, required: true),
            Member("Expected", DynamoDBFacts.ExpectedAttributeMap),
            Member("ConditionalOperator", DynamoDBFacts.ConditionalOperator),
            Member("ReturnValues", DynamoDBFacts.ReturnValue),
            Member("ReturnConsumedCapacity", DynamoDBFacts.ReturnConsumedCapacity),
            Member("ReturnItemCollectionMetrics", DynamoDBFacts.ReturnItemCollectionMetrics),
            Member("ConditionExpression", .string),
            Member("ExpressionAttributeNames", DynamoDBFacts.ExpressionAttributeNameMap),
            Member("ExpressionAttributeValues", DynamoDBFacts.ExpressionAttributeValueMap),
            Member("ReturnValuesOnConditionCheckFailure", DynamoDBFacts.ReturnValuesOnConditionCheckFailure),
        ])

    static let ExpectedAttributeMap: Shape = Shape(
        "ExpectedAttributeMap", .map, element: Member("value", DynamoDBFacts.ExpectedAttributeValue), key: Member("key", DynamoDBFacts.AttributeName))

    static let ExpectedAttributeValue: Shape = Shape(
        "ExpectedAttributeValue", .structure, members: [
            Member("Value", DynamoDBFacts.AttributeValue),
            Member("Exists", .boolean),
            Member("ComparisonOperator", DynamoDBFacts.ComparisonOperator),
            Member("AttributeValueList", DynamoDBFacts.AttributeValueList),
        ])

    static let ComparisonOperator: Shape = Shape(
        "ComparisonOperator", .string, constraints: .init(values: ["EQ", "NE", "IN", "LE", "LT", "GE", "GT", "BETWEEN", "NOT_NULL", "NULL", "CONTAINS", "NOT_CONTAINS", "BEGINS_WITH"]))

    static let AttributeValueList: Shape = Shape(
        "AttributeValueList", .list, element: Member("member", DynamoDBFacts.AttributeValue))

    static let ConditionalOperator: Shape = Shape(
        "ConditionalOperator", .string, constraints: .init(values: ["AND", "OR"]))

    static let ReturnValue: Shape = Shape(
        "ReturnValue", .string, constraints: .init(values: ["NONE", "ALL_OLD", "UPDATED_OLD", "ALL_NEW", "UPDATED_NEW"]))

    static let ExpressionAttributeValueMap: Shape = Shape(
        "ExpressionAttributeValueMap", .map, element: Member("value", DynamoDBFacts.AttributeValue), key: Member("key", .string))

    static let DeleteItemOutput: Shape = Shape(
        "DeleteItemOutput", .structure, members: [
            Member("Attributes", DynamoDBFacts.AttributeMap),
            Member("ConsumedCapacity", DynamoDBFacts.ConsumedCapacity),
            Member("ItemCollectionMetrics", DynamoDBFacts.ItemCollectionMetrics),
        ])

    static let DeleteResourcePolicyInput: Shape = Shape(
        "DeleteResourcePolicyInput", .structure, members: [
            Member("ResourceArn", DynamoDBFacts.ResourceArnString, required: true),
            Member("ExpectedRevisionId", DynamoDBFacts.PolicyRevisionId),
        ])

    static let ResourceArnString: Shape = Shape(
        "ResourceArnString", .string, constraints: .init(minimum: 1, maximum: 1283))

    static let PolicyRevisionId: Shape = Shape(
        "PolicyRevisionId", .string, constraints: .init(minimum: 1, maximum: 255))

    static let DeleteResourcePolicyOutput: Shape = Shape(
        "DeleteResourcePolicyOutput", .structure, members: [
            Member("RevisionId", DynamoDBFacts.PolicyRevisionId),
        ])

    static let DeleteTableInput: Shape = Shape(
        "DeleteTableInput", .structure, members: [
            Member("TableName", DynamoDBFacts.TableArn, required: true),
        ])

    static let DeleteTableOutput: Shape = Shape(
        "DeleteTableOutput", .structure, members: [
            Member("TableDescription", DynamoDBFacts.TableDescription),
        ])

    static let DescribeBackupInput: Shape = Shape(
        "DescribeBackupInput", .structure, members: [
            Member("BackupArn", DynamoDBFacts.BackupArn, required: true),
        ])

    static let DescribeBackupOutput: Shape = Shape(
        "DescribeBackupOutput", .structure, members: [
            Member("BackupDescription", DynamoDBFacts.BackupDescription),
        ])

    static let DescribeContinuousBackupsInput: Shape = Shape(
        "DescribeContinuousBackupsInput", .structure, members: [
            Member("TableName", DynamoDBFacts.TableArn, required: true),
        ])

    static let DescribeContinuousBackupsOutput: Shape = Shape(
        "DescribeContinuousBackupsOutput", .structure, members: [
            Member("ContinuousBackupsDescription", DynamoDBFacts.ContinuousBackupsDescription),
        ])

    static let ContinuousBackupsDescription: Shape = Shape(
        "ContinuousBackupsDescription", .structure, members: [
            Member("ContinuousBackupsStatus", DynamoDBFacts.ContinuousBackupsStatus, required: true),
            Member("PointInTimeRecoveryDescription", DynamoDBFacts.PointInTimeRecoveryDescription),
        ])

    static let ContinuousBackupsStatus: Shape = Shape(
        "ContinuousBackupsStatus", .string, constraints: .init(values: ["ENABLED", "DISABLED"]))

    static let PointInTimeRecoveryDescription: Shape = Shape(
        "PointInTimeRecoveryDescription", .structure, members: [
            Member("PointInTimeRecoveryStatus", DynamoDBFacts.PointInTimeRecoveryStatus),
            Member("RecoveryPeriodInDays", DynamoDBFacts.RecoveryPeriodInDays),
            Member("EarliestRestorableDateTime", .timestamp),
            Member("LatestRestorableDateTime", .timestamp),
        ])

    static let PointInTimeRecoveryStatus: Shape = Shape(
        "PointInTimeRecoveryStatus", .string, constraints: .init(values: ["ENABLED", "DISABLED"]))

    static let RecoveryPeriodInDays: Shape = Shape(
        "RecoveryPeriodInDays", .integer, constraints: .init(minimum: 1, maximum: 35))

    static let DescribeEndpointsRequest: Shape = Shape(
        "DescribeEndpointsRequest", .structure)

    static let DescribeEndpointsResponse: Shape = Shape(
        "DescribeEndpointsResponse", .structure, members: [
            Member("Endpoints", DynamoDBFacts.Endpoints, required: true),
        ])

    static let Endpoints: Shape = Shape(
        "Endpoints", .list, element: Member("member", DynamoDBFacts.Endpoint))

    static let Endpoint: Shape = Shape(
        "Endpoint", .structure, members: [
            Member("Address", .string, required: true),
            Member("CachePeriodInMinutes", .long, required: true),
        ])

    static let DescribeExportInput: Shape = Shape(
        "DescribeExportInput", .structure, members: [
            Member("ExportArn", DynamoDBFacts.ExportArn, required: true),
        ])

    static let ExportArn: Shape = Shape(
        "ExportArn", .string, constraints: .init(minimum: 37, maximum: 1024))

    static let DescribeExportOutput: Shape = Shape(
        "DescribeExportOutput", .structure, members: [
            Member("ExportDescription", DynamoDBFacts.ExportDescription),
        ])

    static let ExportDescription: Shape = Shape(
        "ExportDescription", .structure, members: [
            Member("ExportArn", DynamoDBFacts.ExportArn),
            Member("ExportStatus", DynamoDBFacts.ExportStatus),
            Member("StartTime", .timestamp),
            Member("EndTime", .timestamp),
            Member("ExportManifest", .string),
            Member("TableArn", DynamoDBFacts.TableArn),
            Member("TableId", DynamoDBFacts.TableId),
            Member("ExportTime", .timestamp),
            Member("ClientToken", DynamoDBFacts.ClientToken),
            Member("S3Bucket", DynamoDBFacts.S3Bucket),
            Member("S3BucketOwner", DynamoDBFacts.S3BucketOwner),
            Member("S3Prefix", DynamoDBFacts.S3Prefix),
            Member("S3SseAlgorithm", DynamoDBFacts.S3SseAlgorithm),
            Member("S3SseKmsKeyId", DynamoDBFacts.S3SseKmsKeyId),
            Member("FailureCode", .string),
            Member("FailureMessage", .string),
            Member("ExportFormat", DynamoDBFacts.ExportFormat),
            Member("BilledSizeBytes", DynamoDBFacts.BilledSizeBytes),
            Member("ItemCount", DynamoDBFacts.ItemCount),
            Member("ExportType", DynamoDBFacts.ExportType),
            Member("IncrementalExportSpecification", DynamoDBFacts.IncrementalExportSpecification),
            Member("FilterSpecification", DynamoDBFacts.FilterSpecification),
        ])

    static let ExportStatus: Shape = Shape(
        "ExportStatus", .string, constraints: .init(values: ["IN_PROGRESS", "COMPLETED", "FAILED"]))

    static let ClientToken: Shape = Shape(
        "ClientToken", .string, constraints: .init(pattern: #"^[^\$]+$"#))

    static let S3Bucket: Shape = Shape(
        "S3Bucket", .string, constraints: .init(maximum: 255, pattern: #"^[a-z0-9A-Z]+[\.\-\w]*[a-z0-9A-Z]+$"#))

    static let S3BucketOwner: Shape = Shape(
        "S3BucketOwner", .string, constraints: .init(pattern: #"[0-9]{12}"#))

    static let S3Prefix: Shape = Shape(
        "S3Prefix", .string, constraints: .init(maximum: 1024))

    static let S3SseAlgorithm: Shape = Shape(
        "S3SseAlgorithm", .string, constraints: .init(values: ["AES256", "KMS"]))

    static let S3SseKmsKeyId: Shape = Shape(
        "S3SseKmsKeyId", .string, constraints: .init(minimum: 1, maximum: 2048))

    static let ExportFormat: Shape = Shape(
        "ExportFormat", .string, constraints: .init(values: ["DYNAMODB_JSON", "ION"]))

    static let BilledSizeBytes: Shape = Shape(
        "BilledSizeBytes", .long, constraints: .init(minimum: 0))

    static let ExportType: Shape = Shape(
        "ExportType", .string, constraints: .init(values: ["FULL_EXPORT", "INCREMENTAL_EXPORT"]))

    static let IncrementalExportSpecification: Shape = Shape(
        "IncrementalExportSpecification", .structure, members: [
            Member("ExportFromTime", .timestamp),
            Member("ExportToTime", .timestamp),
            Member("ExportViewType", DynamoDBFacts.ExportViewType),
        ])

    static let ExportViewType: Shape = Shape(
        "ExportViewType", .string, constraints: .init(values: ["NEW_IMAGE", "NEW_AND_OLD_IMAGES"]))

    static let FilterSpecification: Shape = Shape(
        "FilterSpecification", .structure, members: [
            Member("FilterExpression", .string),
            Member("ProjectionExpression", .string),
            Member("KeyConditionExpression", .string),
            Member("ExpressionAttributeNames", DynamoDBFacts.ExpressionAttributeNameMap),
            Member("ExpressionAttributeValues", DynamoDBFacts.ExpressionAttributeValueMap),
        ])

    static let DescribeImportInput: Shape = Shape(
        "DescribeImportInput", .structure, members: [
            Member("ImportArn", DynamoDBFacts.ImportArn, required: true),
        ])

    static let ImportArn: Shape = Shape(
        "ImportArn", .string, constraints: .init(minimum: 37, maximum: 1024))

    static let DescribeImportOutput: Shape = Shape(
        "DescribeImportOutput", .structure, members: [
            Member("ImportTableDescription", DynamoDBFacts.ImportTableDescription, required: true),
        ])

    static let ImportTableDescription: Shape = Shape(
        "ImportTableDescription", .structure, members: [
            Member("ImportArn", DynamoDBFacts.ImportArn),
            Member("ImportStatus", DynamoDBFacts.ImportStatus),
            Member("TableArn", DynamoDBFacts.TableArn),
            Member("TableId", DynamoDBFacts.TableId),
            Member("ClientToken", DynamoDBFacts.ClientToken),
            Member("S3BucketSource", DynamoDBFacts.S3BucketSource),
            Member("ErrorCount", DynamoDBFacts.ErrorCount),
            Member("CloudWatchLogGroupArn", DynamoDBFacts.CloudWatchLogGroupArn),
            Member("InputFormat", DynamoDBFacts.InputFormat),
            Member("InputFormatOptions", DynamoDBFacts.InputFormatOptions),
            Member("InputCompressionType", DynamoDBFacts.InputCompressionType),
            Member("TableCreationParameters", DynamoDBFacts.TableCreationParameters),
            Member("StartTime", .timestamp),
            Member("EndTime", .timestamp),
            Member("ProcessedSizeBytes", .long),
            Member("ProcessedItemCount", DynamoDBFacts.ProcessedItemCount),
            Member("ImportedItemCount", DynamoDBFacts.ImportedItemCount),
            Member("FailureCode", .string),
            Member("FailureMessage", .string),
        ])

    static let ImportStatus: Shape = Shape(
        "ImportStatus", .string, constraints: .init(values: ["IN_PROGRESS", "COMPLETED", "CANCELLING", "CANCELLED", "FAILED"]))

    static let S3BucketSource: Shape = Shape(
        "S3BucketSource", .structure, members: [
            Member("S3BucketOwner", DynamoDBFacts.S3BucketOwner),
            Member("S3Bucket", DynamoDBFacts.S3Bucket, required: true),
            Member("S3KeyPrefix", DynamoDBFacts.S3Prefix),
        ])

    static let ErrorCount: Shape = Shape(
        "ErrorCount", .long, constraints: .init(minimum: 0))

    static let CloudWatchLogGroupArn: Shape = Shape(
        "CloudWatchLogGroupArn", .string, constraints: .init(minimum: 1, maximum: 1024))

    static let InputFormat: Shape = Shape(
        "InputFormat", .string, constraints: .init(values: ["DYNAMODB_JSON", "ION", "CSV"]))

    static let InputFormatOptions: Shape = Shape(
        "InputFormatOptions", .structure, members: [
            Member("Csv", DynamoDBFacts.CsvOptions),
        ])

    static let CsvOptions: Shape = Shape(
        "CsvOptions", .structure, members: [
            Member("Delimiter", DynamoDBFacts.CsvDelimiter),
            Member("HeaderList", DynamoDBFacts.CsvHeaderList),
        ])

    static let CsvDelimiter: Shape = Shape(
        "CsvDelimiter", .string, constraints: .init(minimum: 1, maximum: 1, pattern: #"[,;:|\t ]"#))

    static let CsvHeaderList: Shape = Shape(
        "CsvHeaderList", .list, element: Member("member", DynamoDBFacts.CsvHeader), constraints: .init(minimum: 1, maximum: 255))

    static let CsvHeader: Shape = Shape(
        "CsvHeader", .string, constraints: .init(minimum: 1, maximum: 65536, pattern: #"[\x20-\x21\x23-\x2B\x2D-\x7E]*"#))

    static let InputCompressionType: Shape = Shape(
        "InputCompressionType", .string, constraints: .init(values: ["GZIP", "ZSTD", "NONE"]))

    static let TableCreationParameters: Shape = Shape(
        "TableCreationParameters", .structure, members: [
            Member("TableName", DynamoDBFacts.TableName, required: true),
            Member("AttributeDefinitions", DynamoDBFacts.AttributeDefinitions, required: true),
            Member("KeySchema", DynamoDBFacts.KeySchema, required: true),
            Member("BillingMode", DynamoDBFacts.BillingMode),
            Member("ProvisionedThroughput", DynamoDBFacts.ProvisionedThroughput),
            Member("OnDemandThroughput", DynamoDBFacts.OnDemandThroughput),
            Member("SSESpecification", DynamoDBFacts.SSESpecification),
            Member("GlobalSecondaryIndexes", DynamoDBFacts.GlobalSecondaryIndexList),
            Member("VectorIndexes", DynamoDBFacts.VectorIndexList),
        ])

    static let ProcessedItemCount: Shape = Shape(
        "ProcessedItemCount", .long, constraints: .init(minimum: 0))

    static let ImportedItemCount: Shape = Shape(
        "ImportedItemCount", .long, constraints: .init(minimum: 0))

    static let DescribeLimitsInput: Shape = Shape(
        "DescribeLimitsInput", .structure)

    static let DescribeLimitsOutput: Shape = Shape(
        "DescribeLimitsOutput", .structure, members: [
            Member("AccountMaxReadCapacityUnits", DynamoDBFacts.PositiveLongObject),
            Member("AccountMaxWriteCapacityUnits", DynamoDBFacts.PositiveLongObject),
            Member("TableMaxReadCapacityUnits", DynamoDBFacts.PositiveLongObject),
            Member("TableMaxWriteCapacityUnits", DynamoDBFacts.PositiveLongObject),
        ])

    static let DescribeTableInput: Shape = Shape(
        "DescribeTableInput", .structure, members: [
            Member("TableName", DynamoDBFacts.TableArn, required: true),
        ])

    static let DescribeTableOutput: Shape = Shape(
        "DescribeTableOutput", .structure, members: [
            Member("Table", DynamoDBFacts.TableDescription),
        ])

    static let DescribeTimeToLiveInput: Shape = Shape(
        "DescribeTimeToLiveInput", .structure, members: [
            Member("TableName", DynamoDBFacts.TableArn, required: true),
        ])

    static let DescribeTimeToLiveOutput: Shape = Shape(
        "DescribeTimeToLiveOutput", .structure, members: [
            Member("TimeToLiveDescription", DynamoDBFacts.TimeToLiveDescription),
        ])

    static let ExecuteStatementInput: Shape = Shape(
        "ExecuteStatementInput", .structure, members: [
            Member("Statement", DynamoDBFacts.PartiQLStatement, required: true),
            Member("Parameters", DynamoDBFacts.PreparedStatementParameters),
            Member("ConsistentRead", .boolean),
            Member("NextToken", DynamoDBFacts.PartiQLNextToken),
            Member("ReturnConsumedCapacity", DynamoDBFacts.ReturnConsumedCapacity),
            Member("Limit", DynamoDBFacts.PositiveIntegerObject),
            Member("ReturnValuesOnConditionCheckFailure", DynamoDBFacts.ReturnValuesOnConditionCheckFailure),
        ])

    static let PartiQLNextToken: Shape = Shape(
        "PartiQLNextToken", .string, constraints: .init(minimum: 1, maximum: 32768))

    static let PositiveIntegerObject: Shape = Shape(
        "PositiveIntegerObject", .integer, constraints: .init(minimum: 1))

    static let ExecuteStatementOutput: Shape = Shape(
        "ExecuteStatementOutput", .structure, members: [
            Member("Items", DynamoDBFacts.ItemList),
            Member("NextToken", DynamoDBFacts.PartiQLNextToken),
            Member("ConsumedCapacity", DynamoDBFacts.ConsumedCapacity),
            Member("LastEvaluatedKey", DynamoDBFacts.Key),
        ])

    static let ExecuteTransactionInput: Shape = Shape(
        "ExecuteTransactionInput", .structure, members: [
            Member("TransactStatements", DynamoDBFacts.ParameterizedStatements, required: true),
            Member("ClientRequestToken", DynamoDBFacts.ClientRequestToken, idempotencyToken: true),
            Member("ReturnConsumedCapacity", DynamoDBFacts.ReturnConsumedCapacity),
        ])

    static let ParameterizedStatements: Shape = Shape(
        "ParameterizedStatements", .list, element: Member("member", DynamoDBFacts.ParameterizedStatement), constraints: .init(minimum: 1, maximum: 100))

    static let ParameterizedStatement: Shape = Shape(
        "ParameterizedStatement", .structure, members: [
            Member("Statement", DynamoDBFacts.PartiQLStatement, required: true),
            Member("Parameters", DynamoDBFacts.PreparedStatementParameters),
            Member("ReturnValuesOnConditionCheckFailure", DynamoDBFacts.ReturnValuesOnConditionCheckFailure),
        ])

    static let ClientRequestToken: Shape = Shape(
        "ClientRequestToken", .string, constraints: .init(minimum: 1, maximum: 36))

    static let ExecuteTransactionOutput: Shape = Shape(
        "ExecuteTransactionOutput", .structure, members: [
            Member("Responses", DynamoDBFacts.ItemResponseList),
            Member("ConsumedCapacity", DynamoDBFacts.ConsumedCapacityMultiple),
        ])

    static let ItemResponseList: Shape = Shape(
        "ItemResponseList", .list, element: Member("member", DynamoDBFacts.ItemResponse), constraints: .init(minimum: 1, maximum: 100))

    static let ItemResponse: Shape = Shape(
        "ItemResponse", .structure, members: [
            Member("Item", DynamoDBFacts.AttributeMap),
        ])

    static let ExportTableToPointInTimeInput: Shape = Shape(
        "ExportTableToPointInTimeInput", .structure, members: [
            Member("TableArn", DynamoDBFacts.TableArn, required: true),
            Member("ExportTime", .timestamp),
            Member("ClientToken", DynamoDBFacts.ClientToken, idempotencyToken: true),
            Member("S3Bucket", DynamoDBFacts.S3Bucket, required: true),
            Member("S3BucketOwner", DynamoDBFacts.S3BucketOwner),
            Member("S3Prefix", DynamoDBFacts.S3Prefix),
            Member("S3SseAlgorithm", DynamoDBFacts.S3SseAlgorithm),
            Member("S3SseKmsKeyId", DynamoDBFacts.S3SseKmsKeyId),
            Member("ExportFormat", DynamoDBFacts.ExportFormat),
            Member("ExportType", DynamoDBFacts.ExportType),
            Member("IncrementalExportSpecification", DynamoDBFacts.IncrementalExportSpecification),
            Member("FilterSpecification", DynamoDBFacts.FilterSpecification),
        ])

    static let ExportTableToPointInTimeOutput: Shape = Shape(
        "ExportTableToPointInTimeOutput", .structure, members: [
            Member("ExportDescription", DynamoDBFacts.ExportDescription),
        ])

    static let GetItemInput: Shape = Shape(
        "GetItemInput", .structure, members: [
            Member("TableName", DynamoDBFacts.TableArn, required: true),
            Member("Key", DynamoDBFacts.Key, required: true),
            Member("AttributesToGet", DynamoDBFacts.AttributeNameList),
            Member("ConsistentRead", .boolean),
            Member("ReturnConsumedCapacity", DynamoDBFacts.ReturnConsumedCapacity),
            Member("ProjectionExpression", .string),
            Member("ExpressionAttributeNames", DynamoDBFacts.ExpressionAttributeNameMap),
        ])

    static let GetItemOutput: Shape = Shape(
        "GetItemOutput", .structure, members: [
            Member("Item", DynamoDBFacts.AttributeMap),
            Member("ConsumedCapacity", DynamoDBFacts.ConsumedCapacity),
        ])

    static let GetResourcePolicyInput: Shape = Shape(
        "GetResourcePolicyInput", .structure, members: [
            Member("ResourceArn", DynamoDBFacts.ResourceArnString, required: true),
        ])

    static let GetResourcePolicyOutput: Shape = Shape(
        "GetResourcePolicyOutput", .structure, members: [
            Member("Policy", .string),
            Member("RevisionId", DynamoDBFacts.PolicyRevisionId),
        ])

    static let ImportTableInput: Shape = Shape(
        "ImportTableInput", .structure, members: [
            Member("ClientToken", DynamoDBFacts.ClientToken, idempotencyToken: true),
            Member("S3BucketSource", DynamoDBFacts.S3BucketSource, required: true),
            Member("InputFormat", DynamoDBFacts.InputFormat, required: true),
            Member("InputFormatOptions", DynamoDBFacts.InputFormatOptions),
            Member("InputCompressionType", DynamoDBFacts.InputCompressionType),
            Member("TableCreationParameters", DynamoDBFacts.TableCreationParameters, required: true),
        ])

    static let ImportTableOutput: Shape = Shape(
        "ImportTableOutput", .structure, members: [
            Member("ImportTableDescription", DynamoDBFacts.ImportTableDescription, required: true),
        ])

    static let ListBackupsInput: Shape = Shape(
        "ListBackupsInput", .structure, members: [
            Member("TableName", DynamoDBFacts.TableArn),
            Member("Limit", DynamoDBFacts.BackupsInputLimit),
            Member("TimeRangeLowerBound", .timestamp),
            Member("TimeRangeUpperBound", .timestamp),
            Member("ExclusiveStartBackupArn", DynamoDBFacts.BackupArn),
            Member("BackupType", DynamoDBFacts.BackupTypeFilter),
        ])

    static let BackupsInputLimit: Shape = Shape(
        "BackupsInputLimit", .integer, constraints: .init(minimum: 1, maximum: 100))

    static let BackupTypeFilter: Shape = Shape(
        "BackupTypeFilter", .string, constraints: .init(values: ["USER", "SYSTEM", "AWS_BACKUP", "ALL"]))

    static let ListBackupsOutput: Shape = Shape(
        "ListBackupsOutput", .structure, members: [
            Member("BackupSummaries", DynamoDBFacts.BackupSummaries),
            Member("LastEvaluatedBackupArn", DynamoDBFacts.BackupArn),
        ])

    static let BackupSummaries: Shape = Shape(
        "BackupSummaries", .list, element: Member("member", DynamoDBFacts.BackupSummary))

    static let BackupSummary: Shape = Shape(
        "BackupSummary", .structure, members: [
            Member("TableName", DynamoDBFacts.TableName),
            Member("TableId", DynamoDBFacts.TableId),
            Member("TableArn", DynamoDBFacts.TableArn),
            Member("BackupArn", DynamoDBFacts.BackupArn),
            Member("BackupName", DynamoDBFacts.BackupName),
            Member("BackupCreationDateTime", .timestamp),
            Member("BackupExpiryDateTime", .timestamp),
            Member("BackupStatus", DynamoDBFacts.BackupStatus),
            Member("BackupType", DynamoDBFacts.BackupType),
            Member("BackupSizeBytes", DynamoDBFacts.BackupSizeBytes),
        ])

    static let ListExportsInput: Shape = Shape(
        "ListExportsInput", .structure, members: [
            Member("TableArn", DynamoDBFacts.TableArn),
            Member("MaxResults", DynamoDBFacts.ListExportsMaxLimit),
            Member("NextToken", .string),
        ])

    static let ListExportsMaxLimit: Shape = Shape(
        "ListExportsMaxLimit", .integer, constraints: .init(minimum: 1, maximum: 25))

    static let ListExportsOutput: Shape = Shape(
        "ListExportsOutput", .structure, members: [
            Member("ExportSummaries", DynamoDBFacts.ExportSummaries),
            Member("NextToken", .string),
        ])

    static let ExportSummaries: Shape = Shape(
        "ExportSummaries", .list, element: Member("member", DynamoDBFacts.ExportSummary))

    static let ExportSummary: Shape = Shape(
        "ExportSummary", .structure, members: [
            Member("ExportArn", DynamoDBFacts.ExportArn),
            Member("ExportStatus", DynamoDBFacts.ExportStatus),
            Member("ExportType", DynamoDBFacts.ExportType),
        ])

    static let ListImportsInput: Shape = Shape(
        "ListImportsInput", .structure, members: [
            Member("TableArn", DynamoDBFacts.TableArn),
            Member("PageSize", DynamoDBFacts.ListImportsMaxLimit),
            Member("NextToken", DynamoDBFacts.ImportNextToken),
        ])

    static let ListImportsMaxLimit: Shape = Shape(
        "ListImportsMaxLimit", .integer, constraints: .init(minimum: 1, maximum: 25))

    static let ImportNextToken: Shape = Shape(
        "ImportNextToken", .string, constraints: .init(minimum: 112, maximum: 1024, pattern: #"([0-9a-f]{16})+"#))

    static let ListImportsOutput: Shape = Shape(
        "ListImportsOutput", .structure, members: [
            Member("ImportSummaryList", DynamoDBFacts.ImportSummaryList),
            Member("NextToken", DynamoDBFacts.ImportNextToken),
        ])

    static let ImportSummaryList: Shape = Shape(
        "ImportSummaryList", .list, element: Member("member", DynamoDBFacts.ImportSummary))

    static let ImportSummary: Shape = Shape(
        "ImportSummary", .structure, members: [
            Member("ImportArn", DynamoDBFacts.ImportArn),
            Member("ImportStatus", DynamoDBFacts.ImportStatus),
            Member("TableArn", DynamoDBFacts.TableArn),
            Member("S3BucketSource", DynamoDBFacts.S3BucketSource),
            Member("CloudWatchLogGroupArn", DynamoDBFacts.CloudWatchLogGroupArn),
            Member("InputFormat", DynamoDBFacts.InputFormat),
            Member("StartTime", .timestamp),
            Member("EndTime", .timestamp),
        ])

    static let ListTablesInput: Shape = Shape(
        "ListTablesInput", .structure, members: [
            Member("ExclusiveStartTableName", DynamoDBFacts.TableName),
            Member("Limit", DynamoDBFacts.ListTablesInputLimit),
        ])

    static let ListTablesInputLimit: Shape = Shape(
        "ListTablesInputLimit", .integer, constraints: .init(minimum: 1, maximum: 100))

    static let ListTablesOutput: Shape = Shape(
        "ListTablesOutput", .structure, members: [
            Member("TableNames", DynamoDBFacts.TableNameList),
            Member("LastEvaluatedTableName", DynamoDBFacts.TableName),
        ])

    static let TableNameList: Shape = Shape(
        "TableNameList", .list, element: Member("member", DynamoDBFacts.TableName))

    static let ListTagsOfResourceInput: Shape = Shape(
        "ListTagsOfResourceInput", .structure, members: [
            Member("ResourceArn", DynamoDBFacts.ResourceArnString, required: true),
            Member("NextToken", .string),
        ])

    static let ListTagsOfResourceOutput: Shape = Shape(
        "ListTagsOfResourceOutput", .structure, members: [
            Member("Tags", DynamoDBFacts.TagList),
            Member("NextToken", .string),
        ])

    static let PutItemInput: Shape = Shape(
        "PutItemInput", .structure, members: [
            Member("TableName", DynamoDBFacts.TableArn, required: true),
            Member("Item", DynamoDBFacts.PutItemInputAttributeMap, required: true),
            Member("Expected", DynamoDBFacts.ExpectedAttributeMap),
            Member("ReturnValues", DynamoDBFacts.ReturnValue),
            Member("ReturnConsumedCapacity", DynamoDBFacts.ReturnConsumedCapacity),
            Member("ReturnItemCollectionMetrics", DynamoDBFacts.ReturnItemCollectionMetrics),
            Member("ConditionalOperator", DynamoDBFacts.ConditionalOperator),
            Member("ConditionExpression", .string),
            Member("ExpressionAttributeNames", DynamoDBFacts.ExpressionAttributeNameMap),
            Member("ExpressionAttributeValues", DynamoDBFacts.ExpressionAttributeValueMap),
            Member("ReturnValuesOnConditionCheckFailure", DynamoDBFacts.ReturnValuesOnConditionCheckFailure),
        ])

    static let PutItemOutput: Shape = Shape(
        "PutItemOutput", .structure, members: [
            Member("Attributes", DynamoDBFacts.AttributeMap),
            Member("ConsumedCapacity", DynamoDBFacts.ConsumedCapacity),
            Member("ItemCollectionMetrics", DynamoDBFacts.ItemCollectionMetrics),
        ])

    static let PutResourcePolicyInput: Shape = Shape(
        "PutResourcePolicyInput", .structure, members: [
            Member("ResourceArn", DynamoDBFacts.ResourceArnString, required: true),
            Member("Policy", .string, required: true),
            Member("ExpectedRevisionId", DynamoDBFacts.PolicyRevisionId),
            Member("ConfirmRemoveSelfResourceAccess", .boolean),
        ])

    static let PutResourcePolicyOutput: Shape = Shape(
        "PutResourcePolicyOutput", .structure, members: [
            Member("RevisionId", DynamoDBFacts.PolicyRevisionId),
        ])

    static let QueryInput: Shape = Shape(
        "QueryInput", .structure, members: [
            Member("TableName", DynamoDBFacts.TableArn, required: true),
            Member("IndexName", DynamoDBFacts.IndexName),
            Member("Select", DynamoDBFacts.Select),
            Member("AttributesToGet", DynamoDBFacts.AttributeNameList),
            Member("Limit", DynamoDBFacts.PositiveIntegerObject),
            Member("ConsistentRead", .boolean),
            Member("KeyConditions", DynamoDBFacts.KeyConditions),
            Member("QueryFilter", DynamoDBFacts.FilterConditionMap),
            Member("ConditionalOperator", DynamoDBFacts.ConditionalOperator),
            Member("ScanIndexForward", .boolean),
            Member("ExclusiveStartKey", DynamoDBFacts.Key),
            Member("ReturnConsumedCapacity", DynamoDBFacts.ReturnConsumedCapacity),
            Member("ProjectionExpression", .string),
            Member("FilterExpression", .string),
            Member("KeyConditionExpression", .string),
            Member("ExpressionAttributeNames", DynamoDBFacts.ExpressionAttributeNameMap),
            Member("ExpressionAttributeValues", DynamoDBFacts.ExpressionAttributeValueMap),
        ])

    static let Select: Shape = Shape(
        "Select", .string, constraints: .init(values: ["ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES", "SPECIFIC_ATTRIBUTES", "COUNT"]))

    static let KeyConditions: Shape = Shape(
        "KeyConditions", .map, element: Member("value", DynamoDBFacts.Condition), key: Member("key", DynamoDBFacts.AttributeName))

    static let Condition: Shape = Shape(
        "Condition", .structure, members: [
            Member("AttributeValueList", DynamoDBFacts.AttributeValueList),
            Member("ComparisonOperator", DynamoDBFacts.ComparisonOperator, required: true),
        ])

    static let FilterConditionMap: Shape = Shape(
        "FilterConditionMap", .map, element: Member("value", DynamoDBFacts.Condition), key: Member("key", DynamoDBFacts.AttributeName))

    static let QueryOutput: Shape = Shape(
        "QueryOutput", .structure, members: [
            Member("Items", DynamoDBFacts.ItemList),
            Member("Count", .integer),
            Member("ScannedCount", .integer),
            Member("LastEvaluatedKey", DynamoDBFacts.Key),
            Member("ConsumedCapacity", DynamoDBFacts.ConsumedCapacity),
        ])

    static let RestoreTableFromBackupInput: Shape = Shape(
        "RestoreTableFromBackupInput", .structure, members: [
            Member("TargetTableName", DynamoDBFacts.TableName, required: true),
            Member("BackupArn", DynamoDBFacts.BackupArn, required: true),
            Member("BillingModeOverride", DynamoDBFacts.BillingMode),
            Member("GlobalSecondaryIndexOverride", DynamoDBFacts.GlobalSecondaryIndexList),
            Member("LocalSecondaryIndexOverride", DynamoDBFacts.LocalSecondaryIndexList),
            Member("ProvisionedThroughputOverride", DynamoDBFacts.ProvisionedThroughput),
            Member("OnDemandThroughputOverride", DynamoDBFacts.OnDemandThroughput),
            Member("SSESpecificationOverride", DynamoDBFacts.SSESpecification),
            Member("VectorIndexOverride", DynamoDBFacts.VectorIndexList),
        ])

    static let RestoreTableFromBackupOutput: Shape = Shape(
        "RestoreTableFromBackupOutput", .structure, members: [
            Member("TableDescription", DynamoDBFacts.TableDescription),
        ])

    static let RestoreTableToPointInTimeInput: Shape = Shape(
        "RestoreTableToPointInTimeInput", .structure, members: [
            Member("SourceTableArn", DynamoDBFacts.TableArn),
            Member("SourceTableName", DynamoDBFacts.TableName),
            Member("TargetTableName", DynamoDBFacts.TableName, required: true),
            Member("UseLatestRestorableTime", .boolean),
            Member("RestoreDateTime", .timestamp),
            Member("BillingModeOverride", DynamoDBFacts.BillingMode),
            Member("GlobalSecondaryIndexOverride", DynamoDBFacts.GlobalSecondaryIndexList),
            Member("LocalSecondaryIndexOverride", DynamoDBFacts.LocalSecondaryIndexList),
            Member("ProvisionedThroughputOverride", DynamoDBFacts.ProvisionedThroughput),
            Member("OnDemandThroughputOverride", DynamoDBFacts.OnDemandThroughput),
            Member("SSESpecificationOverride", DynamoDBFacts.SSESpecification),
            Member("VectorIndexOverride", DynamoDBFacts.VectorIndexList),
        ])

    static let RestoreTableToPointInTimeOutput: Shape = Shape(
        "RestoreTableToPointInTimeOutput", .structure, members: [
            Member("TableDescription", DynamoDBFacts.TableDescription),
        ])

    static let ScanInput: Shape = Shape(
        "ScanInput", .structure, members: [
            Member("TableName", DynamoDBFacts.TableArn, required: true),
            Member("IndexName", DynamoDBFacts.IndexName),
            Member("AttributesToGet", DynamoDBFacts.AttributeNameList),
            Member("Limit", DynamoDBFacts.PositiveIntegerObject),
            Member("Select", DynamoDBFacts.Select),
            Member("ScanFilter", DynamoDBFacts.FilterConditionMap),
            Member("ConditionalOperator", DynamoDBFacts.ConditionalOperator),
            Member("ExclusiveStartKey", DynamoDBFacts.Key),
            Member("ReturnConsumedCapacity", DynamoDBFacts.ReturnConsumedCapacity),
            Member("TotalSegments", DynamoDBFacts.ScanTotalSegments),
            Member("Segment", DynamoDBFacts.ScanSegment),
            Member("ProjectionExpression", .string),
            Member("FilterExpression", .string),
            Member("ExpressionAttributeNames", DynamoDBFacts.ExpressionAttributeNameMap),
            Member("ExpressionAttributeValues", DynamoDBFacts.ExpressionAttributeValueMap),
            Member("ConsistentRead", .boolean),
        ])

    static let ScanTotalSegments: Shape = Shape(
        "ScanTotalSegments", .integer, constraints: .init(minimum: 1, maximum: 1000000))

    static let ScanSegment: Shape = Shape(
        "ScanSegment", .integer, constraints: .init(minimum: 0, maximum: 999999))

    static let ScanOutput: Shape = Shape(
        "ScanOutput", .structure, members: [
            Member("Items", DynamoDBFacts.ItemList),
            Member("Count", .integer),
            Member("ScannedCount", .integer),
            Member("LastEvaluatedKey", DynamoDBFacts.Key),
            Member("ConsumedCapacity", DynamoDBFacts.ConsumedCapacity),
        ])

    static let TagResourceInput: Shape = Shape(
        "TagResourceInput", .structure, members: [
            Member("ResourceArn", DynamoDBFacts.ResourceArnString, required: true),
            Member("Tags", DynamoDBFacts.TagList, required: true),
        ])

    static let TransactGetItemsInput: Shape = Shape(
        "TransactGetItemsInput", .structure, members: [
            Member("TransactItems", DynamoDBFacts.TransactGetItemList, required: true),
            Member("ReturnConsumedCapacity", DynamoDBFacts.ReturnConsumedCapacity),
        ])

    static let TransactGetItemList: Shape = Shape(
        "TransactGetItemList", .list, element: Member("member", DynamoDBFacts.TransactGetItem), constraints: .init(minimum: 1, maximum: 100))

    static let TransactGetItem: Shape = Shape(
        "TransactGetItem", .structure, members: [
            Member("Get", DynamoDBFacts.Get, required: true),
        ])

    static let Get: Shape = Shape(
        "Get", .structure, members: [
            Member("Key", DynamoDBFacts.Key, required: true),
            Member("TableName", DynamoDBFacts.TableArn, required: true),
            Member("ProjectionExpression", .string),
            Member("ExpressionAttributeNames", DynamoDBFacts.ExpressionAttributeNameMap),
        ])

    static let TransactGetItemsOutput: Shape = Shape(
        "TransactGetItemsOutput", .structure, members: [
            Member("ConsumedCapacity", DynamoDBFacts.ConsumedCapacityMultiple),
            Member("Responses", DynamoDBFacts.ItemResponseList),
        ])

    static let TransactWriteItemsInput: Shape = Shape(
        "TransactWriteItemsInput", .structure, members: [
            Member("TransactItems", DynamoDBFacts.TransactWriteItemList, required: true),
            Member("ReturnConsumedCapacity", DynamoDBFacts.ReturnConsumedCapacity),
            Member("ReturnItemCollectionMetrics", DynamoDBFacts.ReturnItemCollectionMetrics),
            Member("ClientRequestToken", DynamoDBFacts.ClientRequestToken, idempotencyToken: true),
        ])

    static let TransactWriteItemList: Shape = Shape(
        "TransactWriteItemList", .list, element: Member("member", DynamoDBFacts.TransactWriteItem), constraints: .init(minimum: 1, maximum: 100))

    static let TransactWriteItem: Shape = Shape(
        "TransactWriteItem", .structure, members: [
            Member("ConditionCheck", DynamoDBFacts.ConditionCheck),
            Member("Put", DynamoDBFacts.Put),
            Member("Delete", DynamoDBFacts.Delete),
            Member("Update", DynamoDBFacts.Update),
        ])

    static let ConditionCheck: Shape = Shape(
        "ConditionCheck", .structure, members: [
            Member("Key", DynamoDBFacts.Key, required: true),
            Member("TableName", DynamoDBFacts.TableArn, required: true),
            Member("ConditionExpression", .string, required: true),
            Member("ExpressionAttributeNames", DynamoDBFacts.ExpressionAttributeNameMap),
            Member("ExpressionAttributeValues", DynamoDBFacts.ExpressionAttributeValueMap),
            Member("ReturnValuesOnConditionCheckFailure", DynamoDBFacts.ReturnValuesOnConditionCheckFailure),
        ])

    static let Put: Shape = Shape(
        "Put", .structure, members: [
            Member("Item", DynamoDBFacts.PutItemInputAttributeMap, required: true),
            Member("TableName", DynamoDBFacts.TableArn, required: true),
            Member("ConditionExpression", .string),
            Member("ExpressionAttributeNames", DynamoDBFacts.ExpressionAttributeNameMap),
            Member("ExpressionAttributeValues", DynamoDBFacts.ExpressionAttributeValueMap),
            Member("ReturnValuesOnConditionCheckFailure", DynamoDBFacts.ReturnValuesOnConditionCheckFailure),
        ])

    static let Delete: Shape = Shape(
        "Delete", .structure, members: [
            Member("Key", DynamoDBFacts.Key, required: true),
            Member("TableName", DynamoDBFacts.TableArn, required: true),
            Member("ConditionExpression", .string),
            Member("ExpressionAttributeNames", DynamoDBFacts.ExpressionAttributeNameMap),
            Member("ExpressionAttributeValues", DynamoDBFacts.ExpressionAttributeValueMap),
            Member("ReturnValuesOnConditionCheckFailure", DynamoDBFacts.ReturnValuesOnConditionCheckFailure),
        ])

    static let Update: Shape = Shape(
        "Update", .structure, members: [
            Member("Key", DynamoDBFacts.Key, required: true),
            Member("UpdateExpression", .string, required: true),
            Member("TableName", DynamoDBFacts.TableArn, required: true),
            Member("ConditionExpression", .string),
            Member("ExpressionAttributeNames", DynamoDBFacts.ExpressionAttributeNameMap),
            Member("ExpressionAttributeValues", DynamoDBFacts.ExpressionAttributeValueMap),
            Member("ReturnValuesOnConditionCheckFailure", DynamoDBFacts.ReturnValuesOnConditionCheckFailure),
        ])

    static let TransactWriteItemsOutput: Shape = Shape(
        "TransactWriteItemsOutput", .structure, members: [
            Member("ConsumedCapacity", DynamoDBFacts.ConsumedCapacityMultiple),
            Member("ItemCollectionMetrics", DynamoDBFacts.ItemCollectionMetricsPerTable),
        ])

    static let UntagResourceInput: Shape = Shape(
        "UntagResourceInput", .structure, members: [
            Member("ResourceArn", DynamoDBFacts.ResourceArnString, required: true),
            Member("TagKeys", DynamoDBFacts.TagKeyList, required: true),
        ])

    static let TagKeyList: Shape = Shape(
        "TagKeyList", .list, element: Member("member", DynamoDBFacts.TagKeyString))

    static let UpdateContinuousBackupsInput: Shape = Shape(
        "UpdateContinuousBackupsInput", .structure, members: [
            Member("TableName", DynamoDBFacts.TableArn, required: true),
            Member("PointInTimeRecoverySpecification", DynamoDBFacts.PointInTimeRecoverySpecification, required: true),
        ])

    static let PointInTimeRecoverySpecification: Shape = Shape(
        "PointInTimeRecoverySpecification", .structure, members: [
            Member("PointInTimeRecoveryEnabled", .boolean, required: true),
            Member("RecoveryPeriodInDays", DynamoDBFacts.RecoveryPeriodInDays),
        ])

    static let UpdateContinuousBackupsOutput: Shape = Shape(
        "UpdateContinuousBackupsOutput", .structure, members: [
            Member("ContinuousBackupsDescription", DynamoDBFacts.ContinuousBackupsDescription),
        ])

    static let UpdateItemInput: Shape = Shape(
        "UpdateItemInput", .structure, members: [
            Member("TableName", DynamoDBFacts.TableArn, required: true),
            Member("Key", DynamoDBFacts.Key, required: true),
            Member("AttributeUpdates", DynamoDBFacts.AttributeUpdates),
            Member("Expected", DynamoDBFacts.ExpectedAttributeMap),
            Member("ConditionalOperator", DynamoDBFacts.ConditionalOperator),
            Member("ReturnValues", DynamoDBFacts.ReturnValue),
            Member("ReturnConsumedCapacity", DynamoDBFacts.ReturnConsumedCapacity),
            Member("ReturnItemCollectionMetrics", DynamoDBFacts.ReturnItemCollectionMetrics),
            Member("UpdateExpression", .string),
            Member("ConditionExpression", .string),
            Member("ExpressionAttributeNames", DynamoDBFacts.ExpressionAttributeNameMap),
            Member("ExpressionAttributeValues", DynamoDBFacts.ExpressionAttributeValueMap),
            Member("ReturnValuesOnConditionCheckFailure", DynamoDBFacts.ReturnValuesOnConditionCheckFailure),
        ])

    static let AttributeUpdates: Shape = Shape(
        "AttributeUpdates", .map, element: Member("value", DynamoDBFacts.AttributeValueUpdate), key: Member("key", DynamoDBFacts.AttributeName))

    static let AttributeValueUpdate: Shape = Shape(
        "AttributeValueUpdate", .structure, members: [
            Member("Value", DynamoDBFacts.AttributeValue),
            Member("Action", DynamoDBFacts.AttributeAction),
        ])

    static let AttributeAction: Shape = Shape(
        "AttributeAction", .string, constraints: .init(values: ["ADD", "PUT", "DELETE"]))

    static let UpdateItemOutput: Shape = Shape(
        "UpdateItemOutput", .structure, members: [
            Member("Attributes", DynamoDBFacts.AttributeMap),
            Member("ConsumedCapacity", DynamoDBFacts.ConsumedCapacity),
            Member("ItemCollectionMetrics", DynamoDBFacts.ItemCollectionMetrics),
        ])

    static let UpdateTableInput: Shape = Shape(
        "UpdateTableInput", .structure, members: [
            Member("AttributeDefinitions", DynamoDBFacts.AttributeDefinitions),
            Member("TableName", DynamoDBFacts.TableArn, required: true),
            Member("BillingMode", DynamoDBFacts.BillingMode),
            Member("ProvisionedThroughput", DynamoDBFacts.ProvisionedThroughput),
            Member("GlobalSecondaryIndexUpdates", DynamoDBFacts.GlobalSecondaryIndexUpdateList),
            Member("StreamSpecification", DynamoDBFacts.StreamSpecification),
            Member("SSESpecification", DynamoDBFacts.SSESpecification),
            Member("ReplicaUpdates", DynamoDBFacts.ReplicationGroupUpdateList),
            Member("TableClass", DynamoDBFacts.TableClass),
            Member("DeletionProtectionEnabled", .boolean),
            Member("MultiRegionConsistency", DynamoDBFacts.MultiRegionConsistency),
            Member("GlobalTableWitnessUpdates", DynamoDBFacts.GlobalTableWitnessGroupUpdateList),
            Member("OnDemandThroughput", DynamoDBFacts.OnDemandThroughput),
            Member("WarmThroughput", DynamoDBFacts.WarmThroughput),
            Member("GlobalTableSettingsReplicationMode", DynamoDBFacts.GlobalTableSettingsReplicationMode),
            Member("DisassociationProtectionEnabled", .boolean),
            Member("VectorIndexUpdates", DynamoDBFacts.VectorIndexUpdateList),
        ])

    static let GlobalSecondaryIndexUpdateList: Shape = Shape(
        "GlobalSecondaryIndexUpdateList", .list, element: Member("member", DynamoDBFacts.GlobalSecondaryIndexUpdate))

    static let GlobalSecondaryIndexUpdate: Shape = Shape(
        "GlobalSecondaryIndexUpdate", .structure, members: [
            Member("Update", DynamoDBFacts.UpdateGlobalSecondaryIndexAction),
            Member("Create", DynamoDBFacts.CreateGlobalSecondaryIndexAction),
            Member("Delete", DynamoDBFacts.DeleteGlobalSecondaryIndexAction),
        ])

    static let UpdateGlobalSecondaryIndexAction: Shape = Shape(
        "UpdateGlobalSecondaryIndexAction", .structure, members: [
            Member("IndexName", DynamoDBFacts.IndexName, required: true),
            Member("ProvisionedThroughput", DynamoDBFacts.ProvisionedThroughput),
            Member("OnDemandThroughput", DynamoDBFacts.OnDemandThroughput),
            Member("WarmThroughput", DynamoDBFacts.WarmThroughput),
        ])

    static let CreateGlobalSecondaryIndexAction: Shape = Shape(
        "CreateGlobalSecondaryIndexAction", .structure, members: [
            Member("IndexName", DynamoDBFacts.IndexName, required: true),
            Member("KeySchema", DynamoDBFacts.KeySchema, required: true),
            Member("Projection", DynamoDBFacts.Projection, required: true),
            Member("ProvisionedThroughput", DynamoDBFacts.ProvisionedThroughput),
            Member("OnDemandThroughput", DynamoDBFacts.OnDemandThroughput),
            Member("WarmThroughput", DynamoDBFacts.WarmThroughput),
        ])

    static let DeleteGlobalSecondaryIndexAction: Shape = Shape(
        "DeleteGlobalSecondaryIndexAction", .structure, members: [
            Member("IndexName", DynamoDBFacts.IndexName, required: true),
        ])

    static let ReplicationGroupUpdateList: Shape = Shape(
        "ReplicationGroupUpdateList", .list, element: Member("member", DynamoDBFacts.ReplicationGroupUpdate), constraints: .init(minimum: 1))

    static let ReplicationGroupUpdate: Shape = Shape(
        "ReplicationGroupUpdate", .structure, members: [
            Member("Create", DynamoDBFacts.CreateReplicationGroupMemberAction),
            Member("Update", DynamoDBFacts.UpdateReplicationGroupMemberAction),
            Member("Delete", DynamoDBFacts.DeleteReplicationGroupMemberAction),
            Member("Disassociate", DynamoDBFacts.DisassociateReplicationGroupMemberAction),
        ])

    static let CreateReplicationGroupMemberAction: Shape = Shape(
        "CreateReplicationGroupMemberAction", .structure, members: [
            Member("RegionName", .string, required: true),
            Member("KMSMasterKeyId", .string),
            Member("ProvisionedThroughputOverride", DynamoDBFacts.ProvisionedThroughputOverride),
            Member("OnDemandThroughputOverride", DynamoDBFacts.OnDemandThroughputOverride),
            Member("GlobalSecondaryIndexes", DynamoDBFacts.ReplicaGlobalSecondaryIndexList),
            Member("TableClassOverride", DynamoDBFacts.TableClass),
        ])

    static let ReplicaGlobalSecondaryIndexList: Shape = Shape(
        "ReplicaGlobalSecondaryIndexList", .list, element: Member("member", DynamoDBFacts.ReplicaGlobalSecondaryIndex), constraints: .init(minimum: 1))

    static let ReplicaGlobalSecondaryIndex: Shape = Shape(
        "ReplicaGlobalSecondaryIndex", .structure, members: [
            Member("IndexName", DynamoDBFacts.IndexName, required: true),
            Member("ProvisionedThroughputOverride", DynamoDBFacts.ProvisionedThroughputOverride),
            Member("OnDemandThroughputOverride", DynamoDBFacts.OnDemandThroughputOverride),
        ])

    static let UpdateReplicationGroupMemberAction: Shape = Shape(
        "UpdateReplicationGroupMemberAction", .structure, members: [
            Member("RegionName", .string, required: true),
            Member("KMSMasterKeyId", .string),
            Member("ProvisionedThroughputOverride", DynamoDBFacts.ProvisionedThroughputOverride),
            Member("OnDemandThroughputOverride", DynamoDBFacts.OnDemandThroughputOverride),
            Member("GlobalSecondaryIndexes", DynamoDBFacts.ReplicaGlobalSecondaryIndexList),
            Member("TableClassOverride", DynamoDBFacts.TableClass),
        ])

    static let DeleteReplicationGroupMemberAction: Shape = Shape(
        "DeleteReplicationGroupMemberAction", .structure, members: [
            Member("RegionName", .string, required: true),
        ])

    static let DisassociateReplicationGroupMemberAction: Shape = Shape(
        "DisassociateReplicationGroupMemberAction", .structure, members: [
            Member("RegionName", .string, required: true),
            Member("DisassociationMode", DynamoDBFacts.DisassociationMode, required: true),
        ])

    static let DisassociationMode: Shape = Shape(
        "DisassociationMode", .string, constraints: .init(values: ["WAIT_FOR_REPLICATION"]))

    static let GlobalTableWitnessGroupUpdateList: Shape = Shape(
        "GlobalTableWitnessGroupUpdateList", .list, element: Member("member", DynamoDBFacts.GlobalTableWitnessGroupUpdate), constraints: .init(minimum: 1, maximum: 1))

    static let GlobalTableWitnessGroupUpdate: Shape = Shape(
        "GlobalTableWitnessGroupUpdate", .structure, members: [
            Member("Create", DynamoDBFacts.CreateGlobalTableWitnessGroupMemberAction),
            Member("Delete", DynamoDBFacts.DeleteGlobalTableWitnessGroupMemberAction),
        ])

    static let CreateGlobalTableWitnessGroupMemberAction: Shape = Shape(
        "CreateGlobalTableWitnessGroupMemberAction", .structure, members: [
            Member("RegionName", .string, required: true),
        ])

    static let DeleteGlobalTableWitnessGroupMemberAction: Shape = Shape(
        "DeleteGlobalTableWitnessGroupMemberAction", .structure, members: [
            Member("RegionName", .string, required: true),
        ])

    static let VectorIndexUpdateList: Shape = Shape(
        "VectorIndexUpdateList", .list, element: Member("member", DynamoDBFacts.VectorIndexUpdate))

    static let VectorIndexUpdate: Shape = Shape(
        "VectorIndexUpdate", .structure, members: [
            Member("Create", DynamoDBFacts.CreateVectorIndexAction),
            Member("Delete", DynamoDBFacts.DeleteVectorIndexAction),
        ])

    static let CreateVectorIndexAction: Shape = Shape(
        "CreateVectorIndexAction", .structure, members: [
            Member("IndexName", DynamoDBFacts.IndexName, required: true),
            Member("VectorAttribute", DynamoDBFacts.VectorAttributeDefinition, required: true),
            Member("SearchSchema", DynamoDBFacts.SearchSchema),
            Member("Projection", DynamoDBFacts.Projection, required: true),
            Member("Dimensions", DynamoDBFacts.PositiveLongObject, required: true),
            Member("DistanceFunction", DynamoDBFacts.VectorDistanceFunction, required: true),
        ])

    static let DeleteVectorIndexAction: Shape = Shape(
        "DeleteVectorIndexAction", .structure, members: [
            Member("IndexName", DynamoDBFacts.IndexName, required: true),
        ])

    static let UpdateTableOutput: Shape = Shape(
        "UpdateTableOutput", .structure, members: [
            Member("TableDescription", DynamoDBFacts.TableDescription),
        ])

    static let UpdateTimeToLiveInput: Shape = Shape(
        "UpdateTimeToLiveInput", .structure, members: [
            Member("TableName", DynamoDBFacts.TableArn, required: true),
            Member("TimeToLiveSpecification", DynamoDBFacts.TimeToLiveSpecification, required: true),
        ])

    static let TimeToLiveSpecification: Shape = Shape(
        "TimeToLiveSpecification", .structure, members: [
            Member("Enabled", .boolean, required: true),
            Member("AttributeName", DynamoDBFacts.TimeToLiveAttributeName, required: true),
        ])

    static let UpdateTimeToLiveOutput: Shape = Shape(
        "UpdateTimeToLiveOutput", .structure, members: [
            Member("TimeToLiveSpecification", DynamoDBFacts.TimeToLiveSpecification),
        ])

    static let BackupInUseException: Shape = Shape(
        "BackupInUseException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let BackupNotFoundException: Shape = Shape(
        "BackupNotFoundException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let ConditionalCheckFailedException: Shape = Shape(
        "ConditionalCheckFailedException", .structure, members: [
            Member("message", .string),
            Member("Item", DynamoDBFacts.AttributeMap),
        ], error: .init(status: 400))

    static let ContinuousBackupsUnavailableException: Shape = Shape(
        "ContinuousBackupsUnavailableException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let DuplicateItemException: Shape = Shape(
        "DuplicateItemException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let ExportConflictException: Shape = Shape(
        "ExportConflictException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let ExportNotFoundException: Shape = Shape(
        "ExportNotFoundException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let IdempotentParameterMismatchException: Shape = Shape(
        "IdempotentParameterMismatchException", .structure, members: [
            Member("Message", .string),
        ], error: .init(status: 400))

    static let ImportConflictException: Shape = Shape(
        "ImportConflictException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let ImportNotFoundException: Shape = Shape(
        "ImportNotFoundException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let InternalServerError: Shape = Shape(
        "InternalServerError", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 500, isServerFault: true))

    static let InvalidExportTimeException: Shape = Shape(
        "InvalidExportTimeException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let InvalidRestoreTimeException: Shape = Shape(
        "InvalidRestoreTimeException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let ItemCollectionSizeLimitExceededException: Shape = Shape(
        "ItemCollectionSizeLimitExceededException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let LimitExceededException: Shape = Shape(
        "LimitExceededException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let PointInTimeRecoveryUnavailableException: Shape = Shape(
        "PointInTimeRecoveryUnavailableException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let PolicyNotFoundException: Shape = Shape(
        "PolicyNotFoundException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let ProvisionedThroughputExceededException: Shape = Shape(
        "ProvisionedThroughputExceededException", .structure, members: [
            Member("message", .string),
            Member("ThrottlingReasons", DynamoDBFacts.ThrottlingReasonList),
        ], error: .init(status: 400))

    static let ThrottlingReasonList: Shape = Shape(
        "ThrottlingReasonList", .list, element: Member("member", DynamoDBFacts.ThrottlingReason))

    static let ThrottlingReason: Shape = Shape(
        "ThrottlingReason", .structure, members: [
            Member("reason", .string),
            Member("resource", .string),
        ])

    static let ReplicatedWriteConflictException: Shape = Shape(
        "ReplicatedWriteConflictException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let RequestLimitExceeded: Shape = Shape(
        "RequestLimitExceeded", .structure, members: [
            Member("message", .string),
            Member("ThrottlingReasons", DynamoDBFacts.ThrottlingReasonList),
        ], error: .init(status: 400))

    static let ResourceInUseException: Shape = Shape(
        "ResourceInUseException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let ResourceNotFoundException: Shape = Shape(
        "ResourceNotFoundException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let TableAlreadyExistsException: Shape = Shape(
        "TableAlreadyExistsException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let TableInUseException: Shape = Shape(
        "TableInUseException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let TableNotFoundException: Shape = Shape(
        "TableNotFoundException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let ThrottlingException: Shape = Shape(
        "ThrottlingException", .structure, members: [
            Member("message", .string),
            Member("throttlingReasons", DynamoDBFacts.ThrottlingReasonList),
        ], error: .init(status: 400))

    static let TransactionCanceledException: Shape = Shape(
        "TransactionCanceledException", .structure, members: [
            Member("Message", .string),
            Member("CancellationReasons", DynamoDBFacts.CancellationReasonList),
        ], error: .init(status: 400))

    static let CancellationReasonList: Shape = Shape(
        "CancellationReasonList", .list, element: Member("member", DynamoDBFacts.CancellationReason), constraints: .init(minimum: 1, maximum: 100))

    static let CancellationReason: Shape = Shape(
        "CancellationReason", .structure, members: [
            Member("Item", DynamoDBFacts.AttributeMap),
            Member("Code", .string),
            Member("Message", .string),
        ])

    static let TransactionConflictException: Shape = Shape(
        "TransactionConflictException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let TransactionInProgressException: Shape = Shape(
        "TransactionInProgressException", .structure, members: [
            Member("Message", .string),
        ], error: .init(status: 400))
}
