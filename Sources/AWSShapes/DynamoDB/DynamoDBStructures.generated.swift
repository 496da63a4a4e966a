// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension DynamoDB {
    public struct BatchExecuteStatementInput: AWSStructure {
        public var statements: [BatchStatementRequest]
        public var returnConsumedCapacity: String?

        public init(
            statements: [BatchStatementRequest],
            returnConsumedCapacity: String? = nil
        ) {
            self.statements = statements
            self.returnConsumedCapacity = returnConsumedCapacity
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.statements = try fields.required("Statements")
            self.returnConsumedCapacity = try fields.optional("ReturnConsumedCapacity")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Statements", statements.document)
            fields.append("ReturnConsumedCapacity", returnConsumedCapacity)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.BatchExecuteStatementInput }
    }
}

extension DynamoDB {
    public struct BatchStatementRequest: AWSStructure {
        public var statement: String
        public var parameters: [AttributeValue]?
        public var consistentRead: Bool?
        public var returnValuesOnConditionCheckFailure: String?

        public init(
            statement: String,
            parameters: [AttributeValue]? = nil,
            consistentRead: Bool? = nil,
            returnValuesOnConditionCheckFailure: String? = nil
        ) {
            self.statement = statement
            self.parameters = parameters
            self.consistentRead = consistentRead
            self.returnValuesOnConditionCheckFailure = returnValuesOnConditionCheckFailure
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.statement = try fields.required("Statement")
            self.parameters = try fields.optional("Parameters")
            self.consistentRead = try fields.optional("ConsistentRead")
            self.returnValuesOnConditionCheckFailure = try fields.optional("ReturnValuesOnConditionCheckFailure")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Statement", statement.document)
            fields.append("Parameters", parameters)
            fields.append("ConsistentRead", consistentRead)
            fields.append("ReturnValuesOnConditionCheckFailure", returnValuesOnConditionCheckFailure)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.BatchStatementRequest }
    }
}

extension DynamoDB {
    public struct BatchExecuteStatementOutput: AWSStructure {
        public var responses: [BatchStatementResponse]?
        public var consumedCapacity: [ConsumedCapacity]?

        public init(
            responses: [BatchStatementResponse]? = nil,
            consumedCapacity: [ConsumedCapacity]? = nil
        ) {
            self.responses = responses
            self.consumedCapacity = consumedCapacity
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.responses = try fields.optional("Responses")
            self.consumedCapacity = try fields.optional("ConsumedCapacity")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Responses", responses)
            fields.append("ConsumedCapacity", consumedCapacity)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.BatchExecuteStatementOutput }
    }
}

extension DynamoDB {
    public struct BatchStatementResponse: AWSStructure {
        public var error: BatchStatementError?
        public var tableName: String?
        public var item: [String: AttributeValue]?

        public init(
            error: BatchStatementError? = nil,
            tableName: String? = nil,
            item: [String: AttributeValue]? = nil
        ) {
            self.error = error
            self.tableName = tableName
            self.item = item
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.error = try fields.optional("Error")
            self.tableName = try fields.optional("TableName")
            self.item = try fields.optional("Item")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Error", error)
            fields.append("TableName", tableName)
            fields.append("Item", item)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.BatchStatementResponse }
    }
}

extension DynamoDB {
    public struct BatchStatementError: AWSStructure {
        public var code: String?
        public var message: String?
        public var item: [String: AttributeValue]?

        public init(
            code: String? = nil,
            message: String? = nil,
            item: [String: AttributeValue]? = nil
        ) {
            self.code = code
            self.message = message
            self.item = item
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.code = try fields.optional("Code")
            self.message = try fields.optional("Message")
            self.item = try fields.optional("Item")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Code", code)
            fields.append("Message", message)
            fields.append("Item", item)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.BatchStatementError }
    }
}

extension DynamoDB {
    public struct ConsumedCapacity: AWSStructure {
        public var tableName: String?
        public var capacityUnits: Double?
        public var readCapacityUnits: Double?
        public var writeCapacityUnits: Double?
        public var table: Capacity?
        public var localSecondaryIndexes: [String: Capacity]?
        public var globalSecondaryIndexes: [String: Capacity]?
        public var vectorIndexes: [String: VectorCapacity]?

        public init(
            tableName: String? = nil,
            capacityUnits: Double? = nil,
            readCapacityUnits: Double? = nil,
            writeCapacityUnits: Double? = nil,
            table: Capacity? = nil,
            localSecondaryIndexes: [String: Capacity]? = nil,
            globalSecondaryIndexes: [String: Capacity]? = nil,
            vectorIndexes: [String: VectorCapacity]? = nil
        ) {
            self.tableName = tableName
            self.capacityUnits = capacityUnits
            self.readCapacityUnits = readCapacityUnits
            self.writeCapacityUnits = writeCapacityUnits
            self.table = table
            self.localSecondaryIndexes = localSecondaryIndexes
            self.globalSecondaryIndexes = globalSecondaryIndexes
            self.vectorIndexes = vectorIndexes
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tableName = try fields.optional("TableName")
            self.capacityUnits = try fields.optional("CapacityUnits")
            self.readCapacityUnits = try fields.optional("ReadCapacityUnits")
            self.writeCapacityUnits = try fields.optional("WriteCapacityUnits")
            self.table = try fields.optional("Table")
            self.localSecondaryIndexes = try fields.optional("LocalSecondaryIndexes")
            self.globalSecondaryIndexes = try fields.optional("GlobalSecondaryIndexes")
            self.vectorIndexes = try fields.optional("VectorIndexes")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TableName", tableName)
            fields.append("CapacityUnits", capacityUnits)
            fields.append("ReadCapacityUnits", readCapacityUnits)
            fields.append("WriteCapacityUnits", writeCapacityUnits)
            fields.append("Table", table)
            fields.append("LocalSecondaryIndexes", localSecondaryIndexes)
            fields.append("GlobalSecondaryIndexes", globalSecondaryIndexes)
            fields.append("VectorIndexes", vectorIndexes)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ConsumedCapacity }
    }
}

extension DynamoDB {
    public struct Capacity: AWSStructure {
        public var readCapacityUnits: Double?
        public var writeCapacityUnits: Double?
        public var capacityUnits: Double?

        public init(
            readCapacityUnits: Double? = nil,
            writeCapacityUnits: Double? = nil,
            capacityUnits: Double? = nil
        ) {
            self.readCapacityUnits = readCapacityUnits
            self.writeCapacityUnits = writeCapacityUnits
            self.capacityUnits = capacityUnits
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.readCapacityUnits = try fields.optional("ReadCapacityUnits")
            self.writeCapacityUnits = try fields.optional("WriteCapacityUnits")
            self.capacityUnits = try fields.optional("CapacityUnits")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ReadCapacityUnits", readCapacityUnits)
            fields.append("WriteCapacityUnits", writeCapacityUnits)
            fields.append("CapacityUnits", capacityUnits)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.Capacity }
    }
}

extension DynamoDB {
    public struct VectorCapacity: AWSStructure {
        public var vectorSearchRequestBytes: Double?
        public var vectorWriteRequestBytes: Double?

        public init(
            vectorSearchRequestBytes: Double? = nil,
            vectorWriteRequestBytes: Double? = nil
        ) {
            self.vectorSearchRequestBytes = vectorSearchRequestBytes
            self.vectorWriteRequestBytes = vectorWriteRequestBytes
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.vectorSearchRequestBytes = try fields.optional("VectorSearchRequestBytes")
            self.vectorWriteRequestBytes = try fields.optional("VectorWriteRequestBytes")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("VectorSearchRequestBytes", vectorSearchRequestBytes)
            fields.append("VectorWriteRequestBytes", vectorWriteRequestBytes)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.VectorCapacity }
    }
}

extension DynamoDB {
    public struct BatchGetItemInput: AWSStructure {
        public var requestItems: [String: KeysAndAttributes]
        public var returnConsumedCapacity: String?

        public init(
            requestItems: [String: KeysAndAttributes],
            returnConsumedCapacity: String? = nil
        ) {
            self.requestItems = requestItems
            self.returnConsumedCapacity = returnConsumedCapacity
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.requestItems = try fields.required("RequestItems")
            self.returnConsumedCapacity = try fields.optional("ReturnConsumedCapacity")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("RequestItems", requestItems.document)
            fields.append("ReturnConsumedCapacity", returnConsumedCapacity)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.BatchGetItemInput }
    }
}

extension DynamoDB {
    public struct KeysAndAttributes: AWSStructure {
        public var keys: [[String: AttributeValue]]
        public var attributesToGet: [String]?
        public var consistentRead: Bool?
        public var projectionExpression: String?
        public var expressionAttributeNames: [String: String]?

        public init(
            keys: [[String: AttributeValue]],
            attributesToGet: [String]? = nil,
            consistentRead: Bool? = nil,
            projectionExpression: String? = nil,
            expressionAttributeNames: [String: String]? = nil
        ) {
            self.keys = keys
            self.attributesToGet = attributesToGet
            self.consistentRead = consistentRead
            self.projectionExpression = projectionExpression
            self.expressionAttributeNames = expressionAttributeNames
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.keys = try fields.required("Keys")
            self.attributesToGet = try fields.optional("AttributesToGet")
            self.consistentRead = try fields.optional("ConsistentRead")
            self.projectionExpression = try fields.optional("ProjectionExpression")
            self.expressionAttributeNames = try fields.optional("ExpressionAttributeNames")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Keys", keys.document)
            fields.append("AttributesToGet", attributesToGet)
            fields.append("ConsistentRead", consistentRead)
            fields.append("ProjectionExpression", projectionExpression)
            fields.append("ExpressionAttributeNames", expressionAttributeNames)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.KeysAndAttributes }
    }
}

extension DynamoDB {
    public struct BatchGetItemOutput: AWSStructure {
        public var responses: [String: [[String: AttributeValue]]]?
        public var unprocessedKeys: [String: KeysAndAttributes]?
        public var consumedCapacity: [ConsumedCapacity]?

        public init(
            responses: [String: [[String: AttributeValue]]]? = nil,
            unprocessedKeys: [String: KeysAndAttributes]? = nil,
            consumedCapacity: [ConsumedCapacity]? = nil
        ) {
            self.responses = responses
            self.unprocessedKeys = unprocessedKeys
            self.consumedCapacity = consumedCapacity
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.responses = try fields.optional("Responses")
            self.unprocessedKeys = try fields.optional("UnprocessedKeys")
            self.consumedCapacity = try fields.optional("ConsumedCapacity")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Responses", responses)
            fields.append("UnprocessedKeys", unprocessedKeys)
            fields.append("ConsumedCapacity", consumedCapacity)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.BatchGetItemOutput }
    }
}

extension DynamoDB {
    public struct BatchWriteItemInput: AWSStructure {
        public var requestItems: [String: [WriteRequest]]
        public var returnConsumedCapacity: String?
        public var returnItemCollectionMetrics: String?

        public init(
            requestItems: [String: [WriteRequest]],
            returnConsumedCapacity: String? = nil,
            returnItemCollectionMetrics: String? = nil
        ) {
            self.requestItems = requestItems
            self.returnConsumedCapacity = returnConsumedCapacity
            self.returnItemCollectionMetrics = returnItemCollectionMetrics
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.requestItems = try fields.required("RequestItems")
            self.returnConsumedCapacity = try fields.optional("ReturnConsumedCapacity")
            self.returnItemCollectionMetrics = try fields.optional("ReturnItemCollectionMetrics")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("RequestItems", requestItems.document)
            fields.append("ReturnConsumedCapacity", returnConsumedCapacity)
            fields.append("ReturnItemCollectionMetrics", returnItemCollectionMetrics)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.BatchWriteItemInput }
    }
}

extension DynamoDB {
    public struct WriteRequest: AWSStructure {
        public var putRequest: PutRequest?
        public var deleteRequest: DeleteRequest?

        public init(
            putRequest: PutRequest? = nil,
            deleteRequest: DeleteRequest? = nil
        ) {
            self.putRequest = putRequest
            self.deleteRequest = deleteRequest
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.putRequest = try fields.optional("PutRequest")
            self.deleteRequest = try fields.optional("DeleteRequest")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("PutRequest", putRequest)
            fields.append("DeleteRequest", deleteRequest)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.WriteRequest }
    }
}

extension DynamoDB {
    public struct PutRequest: AWSStructure {
        public var item: [String: AttributeValue]

        public init(
            item: [String: AttributeValue]
        ) {
            self.item = item
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.item = try fields.required("Item")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Item", item.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.PutRequest }
    }
}

extension DynamoDB {
    public struct DeleteRequest: AWSStructure {
        public var key: [String: AttributeValue]

        public init(
            key: [String: AttributeValue]
        ) {
            self.key = key
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.key = try fields.required("Key")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Key", key.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.DeleteRequest }
    }
}

extension DynamoDB {
    public struct BatchWriteItemOutput: AWSStructure {
        public var unprocessedItems: [String: [WriteRequest]]?
        public var itemCollectionMetrics: [String: [ItemCollectionMetrics]]?
        public var consumedCapacity: [ConsumedCapacity]?

        public init(
            unprocessedItems: [String: [WriteRequest]]? = nil,
            itemCollectionMetrics: [String: [ItemCollectionMetrics]]? = nil,
            consumedCapacity: [ConsumedCapacity]? = nil
        ) {
            self.unprocessedItems = unprocessedItems
            self.itemCollectionMetrics = itemCollectionMetrics
            self.consumedCapacity = consumedCapacity
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.unprocessedItems = try fields.optional("UnprocessedItems")
            self.itemCollectionMetrics = try fields.optional("ItemCollectionMetrics")
            self.consumedCapacity = try fields.optional("ConsumedCapacity")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UnprocessedItems", unprocessedItems)
            fields.append("ItemCollectionMetrics", itemCollectionMetrics)
            fields.append("ConsumedCapacity", consumedCapacity)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.BatchWriteItemOutput }
    }
}

extension DynamoDB {
    public struct ItemCollectionMetrics: AWSStructure {
        public var itemCollectionKey: [String: AttributeValue]?
        public var sizeEstimateRangeGB: [Double]?

        public init(
            itemCollectionKey: [String: AttributeValue]? = nil,
            sizeEstimateRangeGB: [Double]? = nil
        ) {
            self.itemCollectionKey = itemCollectionKey
            self.sizeEstimateRangeGB = sizeEstimateRangeGB
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.itemCollectionKey = try fields.optional("ItemCollectionKey")
            self.sizeEstimateRangeGB = try fields.optional("SizeEstimateRangeGB")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ItemCollectionKey", itemCollectionKey)
            fields.append("SizeEstimateRangeGB", sizeEstimateRangeGB)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ItemCollectionMetrics }
    }
}

extension DynamoDB {
    public struct CreateBackupInput: AWSStructure {
        public var tableName: String
        public var backupName: String

        public init(
            tableName: String,
            backupName: String
        ) {
            self.tableName = tableName
            self.backupName = backupName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tableName = try fields.required("TableName")
            self.backupName = try fields.required("BackupName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TableName", tableName.document)
            fields.append("BackupName", backupName.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.CreateBackupInput }
    }
}

extension DynamoDB {
    public struct CreateBackupOutput: AWSStructure {
        public var backupDetails: BackupDetails?

        public init(
            backupDetails: BackupDetails? = nil
        ) {
            self.backupDetails = backupDetails
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.backupDetails = try fields.optional("BackupDetails")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("BackupDetails", backupDetails)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.CreateBackupOutput }
    }
}

extension DynamoDB {
    public struct BackupDetails: AWSStructure {
        public var backupArn: String
        public var backupName: String
        public var backupSizeBytes: Int?
        public var backupStatus: String
        public var backupType: String
        public var backupCreationDateTime: Timestamp
        public var backupExpiryDateTime: Timestamp?

        public init(
            backupArn: String,
            backupName: String,
            backupStatus: String,
            backupType: String,
            backupCreationDateTime: Timestamp,
            backupSizeBytes: Int? = nil,
            backupExpiryDateTime: Timestamp? = nil
        ) {
            self.backupArn = backupArn
            self.backupName = backupName
            self.backupSizeBytes = backupSizeBytes
            self.backupStatus = backupStatus
            self.backupType = backupType
            self.backupCreationDateTime = backupCreationDateTime
            self.backupExpiryDateTime = backupExpiryDateTime
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.backupArn = try fields.required("BackupArn")
            self.backupName = try fields.required("BackupName")
            self.backupSizeBytes = try fields.optional("BackupSizeBytes")
            self.backupStatus = try fields.required("BackupStatus")
            self.backupType = try fields.required("BackupType")
            self.backupCreationDateTime = try fields.required("BackupCreationDateTime")
            self.backupExpiryDateTime = try fields.optional("BackupExpiryDateTime")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("BackupArn", backupArn.document)
            fields.append("BackupName", backupName.document)
            fields.append("BackupSizeBytes", backupSizeBytes)
            fields.append("BackupStatus", backupStatus.document)
            fields.append("BackupType", backupType.document)
            fields.append("BackupCreationDateTime", backupCreationDateTime.document)
            fields.append("BackupExpiryDateTime", backupExpiryDateTime)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.BackupDetails }
    }
}

extension DynamoDB {
    public struct CreateTableInput: AWSStructure {
        public var attributeDefinitions: [AttributeDefinition]?
        public var tableName: String
        public var keySchema: [KeySchemaElement]?
        public var localSecondaryIndexes: [LocalSecondaryIndex]?
        public var globalSecondaryIndexes: [GlobalSecondaryIndex]?
        public var billingMode: String?
        public var provisionedThroughput: ProvisionedThroughput?
        public var streamSpecification: StreamSpecification?
        public var sseSpecification: SSESpecification?
        public var tags: [Tag]?
        public var tableClass: String?
        public var deletionProtectionEnabled: Bool?
        public var warmThroughput: WarmThroughput?
        public var resourcePolicy: String?
        public var onDemandThroughput: OnDemandThroughput?
        public var globalTableSourceArn: String?
        public var globalTableSettingsReplicationMode: String?
        public var vectorIndexes: [VectorIndex]?

        public init(
            tableName: String,
            attributeDefinitions: [AttributeDefinition]? = nil,
            keySchema: [KeySchemaElement]? = nil,
            localSecondaryIndexes: [LocalSecondaryIndex]? = nil,
            globalSecondaryIndexes: [GlobalSecondaryIndex]? = nil,
            billingMode: String? = nil,
            provisionedThroughput: ProvisionedThroughput? = nil,
            streamSpecification: StreamSpecification? = nil,
            sseSpecification: SSESpecification? = nil,
            tags: [Tag]? = nil,
            tableClass: String? = nil,
            deletionProtectionEnabled: Bool? = nil,
            warmThroughput: WarmThroughput? = nil,
            resourcePolicy: String? = nil,
            onDemandThroughput: OnDemandThroughput? = nil,
            globalTableSourceArn: String? = nil,
            globalTableSettingsReplicationMode: String? = nil,
            vectorIndexes: [VectorIndex]? = nil
        ) {
            self.attributeDefinitions = attributeDefinitions
            self.tableName = tableName
            self.keySchema = keySchema
            self.localSecondaryIndexes = localSecondaryIndexes
            self.globalSecondaryIndexes = globalSecondaryIndexes
            self.billingMode = billingMode
            self.provisionedThroughput = provisionedThroughput
            self.streamSpecification = streamSpecification
            self.sseSpecification = sseSpecification
            self.tags = tags
            self.tableClass = tableClass
            self.deletionProtectionEnabled = deletionProtectionEnabled
            self.warmThroughput = warmThroughput
            self.resourcePolicy = resourcePolicy
            self.onDemandThroughput = onDemandThroughput
            self.globalTableSourceArn = globalTableSourceArn
            self.globalTableSettingsReplicationMode = globalTableSettingsReplicationMode
            self.vectorIndexes = vectorIndexes
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.attributeDefinitions = try fields.optional("AttributeDefinitions")
            self.tableName = try fields.required("TableName")
            self.keySchema = try fields.optional("KeySchema")
            self.localSecondaryIndexes = try fields.optional("LocalSecondaryIndexes")
            self.globalSecondaryIndexes = try fields.optional("GlobalSecondaryIndexes")
            self.billingMode = try fields.optional("BillingMode")
            self.provisionedThroughput = try fields.optional("ProvisionedThroughput")
            self.streamSpecification = try fields.optional("StreamSpecification")
            self.sseSpecification = try fields.optional("SSESpecification")
            self.tags = try fields.optional("Tags")
            self.tableClass = try fields.optional("TableClass")
            self.deletionProtectionEnabled = try fields.optional("DeletionProtectionEnabled")
            self.warmThroughput = try fields.optional("WarmThroughput")
            self.resourcePolicy = try fields.optional("ResourcePolicy")
            self.onDemandThroughput = try fields.optional("OnDemandThroughput")
            self.globalTableSourceArn = try fields.optional("GlobalTableSourceArn")
            self.globalTableSettingsReplicationMode = try fields.optional("GlobalTableSettingsReplicationMode")
            self.vectorIndexes = try fields.optional("VectorIndexes")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AttributeDefinitions", attributeDefinitions)
            fields.append("TableName", tableName.document)
            fields.append("KeySchema", keySchema)
            fields.append("LocalSecondaryIndexes", localSecondaryIndexes)
            fields.append("GlobalSecondaryIndexes", globalSecondaryIndexes)
            fields.append("BillingMode", billingMode)
            fields.append("ProvisionedThroughput", provisionedThroughput)
            fields.append("StreamSpecification", streamSpecification)
            fields.append("SSESpecification", sseSpecification)
            fields.append("Tags", tags)
            fields.append("TableClass", tableClass)
            fields.append("DeletionProtectionEnabled", deletionProtectionEnabled)
            fields.append("WarmThroughput", warmThroughput)
            fields.append("ResourcePolicy", resourcePolicy)
            fields.append("OnDemandThroughput", onDemandThroughput)
            fields.append("GlobalTableSourceArn", globalTableSourceArn)
            fields.append("GlobalTableSettingsReplicationMode", globalTableSettingsReplicationMode)
            fields.append("VectorIndexes", vectorIndexes)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.CreateTableInput }
    }
}

extension DynamoDB {
    public struct AttributeDefinition: AWSStructure {
        public var attributeName: String
        public var attributeType: String

        public init(
            attributeName: String,
            attributeType: String
        ) {
            self.attributeName = attributeName
            self.attributeType = attributeType
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.attributeName = try fields.required("AttributeName")
            self.attributeType = try fields.required("AttributeType")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AttributeName", attributeName.document)
            fields.append("AttributeType", attributeType.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.AttributeDefinition }
    }
}

extension DynamoDB {
    public struct KeySchemaElement: AWSStructure {
        public var attributeName: String
        public var keyType: String

        public init(
            attributeName: String,
            keyType: String
        ) {
            self.attributeName = attributeName
            self.keyType = keyType
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.attributeName = try fields.required("AttributeName")
            self.keyType = try fields.required("KeyType")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AttributeName", attributeName.document)
            fields.append("KeyType", keyType.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.KeySchemaElement }
    }
}

extension DynamoDB {
    public struct LocalSecondaryIndex: AWSStructure {
        public var indexName: String
        public var keySchema: [KeySchemaElement]
        public var projection: Projection

        public init(
            indexName: String,
            keySchema: [KeySchemaElement],
            projection: Projection
        ) {
            self.indexName = indexName
            self.keySchema = keySchema
            self.projection = projection
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.indexName = try fields.required("IndexName")
            self.keySchema = try fields.required("KeySchema")
            self.projection = try fields.required("Projection")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("IndexName", indexName.document)
            fields.append("KeySchema", keySchema.document)
            fields.append("Projection", projection.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.LocalSecondaryIndex }
    }
}

extension DynamoDB {
    public struct Projection: AWSStructure {
        public var projectionType: String?
        public var nonKeyAttributes: [String]?

        public init(
            projectionType: String? = nil,
            nonKeyAttributes: [String]? = nil
        ) {
            self.projectionType = projectionType
            self.nonKeyAttributes = nonKeyAttributes
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.projectionType = try fields.optional("ProjectionType")
            self.nonKeyAttributes = try fields.optional("NonKeyAttributes")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ProjectionType", projectionType)
            fields.append("NonKeyAttributes", nonKeyAttributes)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.Projection }
    }
}

extension DynamoDB {
    public struct GlobalSecondaryIndex: AWSStructure {
        public var indexName: String
        public var keySchema: [KeySchemaElement]
        public var projection: Projection
        public var provisionedThroughput: ProvisionedThroughput?
        public var onDemandThroughput: OnDemandThroughput?
        public var warmThroughput: WarmThroughput?

        public init(
            indexName: String,
            keySchema: [KeySchemaElement],
            projection: Projection,
            provisionedThroughput: ProvisionedThroughput? = nil,
            onDemandThroughput: OnDemandThroughput? = nil,
            warmThroughput: WarmThroughput? = nil
        ) {
            self.indexName = indexName
            self.keySchema = keySchema
            self.projection = projection
            self.provisionedThroughput = provisionedThroughput
            self.onDemandThroughput = onDemandThroughput
            self.warmThroughput = warmThroughput
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.indexName = try fields.required("IndexName")
            self.keySchema = try fields.required("KeySchema")
            self.projection = try fields.required("Projection")
            self.provisionedThroughput = try fields.optional("ProvisionedThroughput")
            self.onDemandThroughput = try fields.optional("OnDemandThroughput")
            self.warmThroughput = try fields.optional("WarmThroughput")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("IndexName", indexName.document)
            fields.append("KeySchema", keySchema.document)
            fields.append("Projection", projection.document)
            fields.append("ProvisionedThroughput", provisionedThroughput)
            fields.append("OnDemandThroughput", onDemandThroughput)
            fields.append("WarmThroughput", warmThroughput)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.GlobalSecondaryIndex }
    }
}

extension DynamoDB {
    public struct ProvisionedThroughput: AWSStructure {
        public var readCapacityUnits: Int
        public var writeCapacityUnits: Int

        public init(
            readCapacityUnits: Int,
            writeCapacityUnits: Int
        ) {
            self.readCapacityUnits = readCapacityUnits
            self.writeCapacityUnits = writeCapacityUnits
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.readCapacityUnits = try fields.required("ReadCapacityUnits")
            self.writeCapacityUnits = try fields.required("WriteCapacityUnits")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ReadCapacityUnits", readCapacityUnits.document)
            fields.append("WriteCapacityUnits", writeCapacityUnits.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ProvisionedThroughput }
    }
}

extension DynamoDB {
    public struct OnDemandThroughput: AWSStructure {
        public var maxReadRequestUnits: Int?
        public var maxWriteRequestUnits: Int?

        public init(
            maxReadRequestUnits: Int? = nil,
            maxWriteRequestUnits: Int? = nil
        ) {
            self.maxReadRequestUnits = maxReadRequestUnits
            self.maxWriteRequestUnits = maxWriteRequestUnits
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.maxReadRequestUnits = try fields.optional("MaxReadRequestUnits")
            self.maxWriteRequestUnits = try fields.optional("MaxWriteRequestUnits")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("MaxReadRequestUnits", maxReadRequestUnits)
            fields.append("MaxWriteRequestUnits", maxWriteRequestUnits)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.OnDemandThroughput }
    }
}

extension DynamoDB {
    public struct WarmThroughput: AWSStructure {
        public var readUnitsPerSecond: Int?
        public var writeUnitsPerSecond: Int?

        public init(
            readUnitsPerSecond: Int? = nil,
            writeUnitsPerSecond: Int? = nil
        ) {
            self.readUnitsPerSecond = readUnitsPerSecond
            self.writeUnitsPerSecond = writeUnitsPerSecond
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.readUnitsPerSecond = try fields.optional("ReadUnitsPerSecond")
            self.writeUnitsPerSecond = try fields.optional("WriteUnitsPerSecond")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ReadUnitsPerSecond", readUnitsPerSecond)
            fields.append("WriteUnitsPerSecond", writeUnitsPerSecond)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.WarmThroughput }
    }
}

extension DynamoDB {
    public struct StreamSpecification: AWSStructure {
        public var streamEnabled: Bool
        public var streamViewType: String?

        public init(
            streamEnabled: Bool,
            streamViewType: String? = nil
        ) {
            self.streamEnabled = streamEnabled
            self.streamViewType = streamViewType
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.streamEnabled = try fields.required("StreamEnabled")
            self.streamViewType = try fields.optional("StreamViewType")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("StreamEnabled", streamEnabled.document)
            fields.append("StreamViewType", streamViewType)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.StreamSpecification }
    }
}

extension DynamoDB {
    public struct SSESpecification: AWSStructure {
        public var enabled: Bool?
        public var sseType: String?
        public var kmsMasterKeyId: String?

        public init(
            enabled: Bool? = nil,
            sseType: String? = nil,
            kmsMasterKeyId: String? = nil
        ) {
            self.enabled = enabled
            self.sseType = sseType
            self.kmsMasterKeyId = kmsMasterKeyId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.enabled = try fields.optional("Enabled")
            self.sseType = try fields.optional("SSEType")
            self.kmsMasterKeyId = try fields.optional("KMSMasterKeyId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Enabled", enabled)
            fields.append("SSEType", sseType)
            fields.append("KMSMasterKeyId", kmsMasterKeyId)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.SSESpecification }
    }
}

extension DynamoDB {
    public struct Tag: AWSStructure {
        public var key: String
        public var value: String

        public init(
            key: String,
            value: String
        ) {
            self.key = key
            self.value = value
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.key = try fields.required("Key")
            self.value = try fields.required("Value")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Key", key.document)
            fields.append("Value", value.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.Tag }
    }
}

extension DynamoDB {
    public struct VectorIndex: AWSStructure {
        public var indexName: String
        public var vectorAttribute: VectorAttributeDefinition
        public var searchSchema: [SearchSchemaElement]?
        public var projection: Projection
        public var dimensions: Int
        public var distanceFunction: String

        public init(
            indexName: String,
            vectorAttribute: VectorAttributeDefinition,
            projection: Projection,
            dimensions: Int,
            distanceFunction: String,
            searchSchema: [SearchSchemaElement]? = nil
        ) {
            self.indexName = indexName
            self.vectorAttribute = vectorAttribute
            self.searchSchema = searchSchema
            self.projection = projection
            self.dimensions = dimensions
            self.distanceFunction = distanceFunction
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.indexName = try fields.required("IndexName")
            self.vectorAttribute = try fields.required("VectorAttribute")
            self.searchSchema = try fields.optional("SearchSchema")
            self.projection = try fields.required("Projection")
            self.dimensions = try fields.required("Dimensions")
            self.distanceFunction = try fields.required("DistanceFunction")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("IndexName", indexName.document)
            fields.append("VectorAttribute", vectorAttribute.document)
            fields.append("SearchSchema", searchSchema)
            fields.append("Projection", projection.document)
            fields.append("Dimensions", dimensions.document)
            fields.append("DistanceFunction", distanceFunction.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.VectorIndex }
    }
}

extension DynamoDB {
    public struct VectorAttributeDefinition: AWSStructure {
        public var attributeName: String

        public init(
            attributeName: String
        ) {
            self.attributeName = attributeName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.attributeName = try fields.required("AttributeName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AttributeName", attributeName.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.VectorAttributeDefinition }
    }
}

extension DynamoDB {
    public struct SearchSchemaElement: AWSStructure {
        public var attributeName: String
        public var searchSchemaElementType: String

        public init(
            attributeName: String,
            searchSchemaElementType: String
        ) {
            self.attributeName = attributeName
            self.searchSchemaElementType = searchSchemaElementType
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.attributeName = try fields.required("AttributeName")
            self.searchSchemaElementType = try fields.required("SearchSchemaElementType")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AttributeName", attributeName.document)
            fields.append("SearchSchemaElementType", searchSchemaElementType.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.SearchSchemaElement }
    }
}

extension DynamoDB {
    public struct CreateTableOutput: AWSStructure {
        public var tableDescription: TableDescription?

        public init(
            tableDescription: TableDescription? = nil
        ) {
            self.tableDescription = tableDescription
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tableDescription = try fields.optional("TableDescription")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TableDescription", tableDescription)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.CreateTableOutput }
    }
}

extension DynamoDB {
    public struct TableDescription: AWSStructure {
        public var attributeDefinitions: [AttributeDefinition]?
        public var tableName: String?
        public var keySchema: [KeySchemaElement]?
        public var tableStatus: String?
        public var creationDateTime: Timestamp?
        public var provisionedThroughput: ProvisionedThroughputDescription?
        public var tableSizeBytes: Int?
        public var itemCount: Int?
        public var tableArn: String?
        public var tableId: String?
        public var billingModeSummary: BillingModeSummary?
        public var localSecondaryIndexes: [LocalSecondaryIndexDescription]?
        public var globalSecondaryIndexes: [GlobalSecondaryIndexDescription]?
        public var streamSpecification: StreamSpecification?
        public var latestStreamLabel: String?
        public var latestStreamArn: String?
        public var globalTableVersion: String?
        public var replicas: [ReplicaDescription]?
        public var globalTableWitnesses: [GlobalTableWitnessDescription]?
        public var globalTableSettingsReplicationMode: String?
        public var restoreSummary: RestoreSummary?
        public var sseDescription: SSEDescription?
        public var archivalSummary: ArchivalSummary?
        public var tableClassSummary: TableClassSummary?
        public var deletionProtectionEnabled: Bool?
        public var disassociationProtectionEnabled: Bool?
        public var onDemandThroughput: OnDemandThroughput?
        public var warmThroughput: TableWarmThroughputDescription?
        public var multiRegionConsistency: String?
        public var vectorIndexes: [VectorIndexDescription]?

        public init(
            attributeDefinitions: [AttributeDefinition]? = nil,
            tableName: String? = nil,
            keySchema: [KeySchemaElement]? = nil,
            tableStatus: String? = nil,
            creationDateTime: Timestamp? = nil,
            provisionedThroughput: ProvisionedThroughputDescription? = nil,
            tableSizeBytes: Int? = nil,
            itemCount: Int? = nil,
            tableArn: String? = nil,
            tableId: String? = nil,
            billingModeSummary: BillingModeSummary? = nil,
            localSecondaryIndexes: [LocalSecondaryIndexDescription]? = nil,
            globalSecondaryIndexes: [GlobalSecondaryIndexDescription]? = nil,
            streamSpecification: StreamSpecification? = nil,
            latestStreamLabel: String? = nil,
            latestStreamArn: String? = nil,
            globalTableVersion: String? = nil,
            replicas: [ReplicaDescription]? = nil,
            globalTableWitnesses: [GlobalTableWitnessDescription]? = nil,
            globalTableSettingsReplicationMode: String? = nil,
            restoreSummary: RestoreSummary? = nil,
            sseDescription: SSEDescription? = nil,
            archivalSummary: ArchivalSummary? = nil,
            tableClassSummary: TableClassSummary? = nil,
            deletionProtectionEnabled: Bool? = nil,
            disassociationProtectionEnabled: Bool? = nil,
            onDemandThroughput: OnDemandThroughput? = nil,
            warmThroughput: TableWarmThroughputDescription? = nil,
            multiRegionConsistency: String? = nil,
            vectorIndexes: [VectorIndexDescription]? = nil
        ) {
            self.attributeDefinitions = attributeDefinitions
            self.tableName = tableName
            self.keySchema = keySchema
            self.tableStatus = tableStatus
            self.creationDateTime = creationDateTime
            self.provisionedThroughput = provisionedThroughput
            self.tableSizeBytes = tableSizeBytes
            self.itemCount = itemCount
            self.tableArn = tableArn
            self.tableId = tableId
            self.billingModeSummary = billingModeSummary
            self.localSecondaryIndexes = localSecondaryIndexes
            self.globalSecondaryIndexes = globalSecondaryIndexes
            self.streamSpecification = streamSpecification
            self.latestStreamLabel = latestStreamLabel
            self.latestStreamArn = latestStreamArn
            self.globalTableVersion = globalTableVersion
            self.replicas = replicas
            self.globalTableWitnesses = globalTableWitnesses
            self.globalTableSettingsReplicationMode = globalTableSettingsReplicationMode
            self.restoreSummary = restoreSummary
            self.sseDescription = sseDescription
            self.archivalSummary = archivalSummary
            self.tableClassSummary = tableClassSummary
            self.deletionProtectionEnabled = deletionProtectionEnabled
            self.disassociationProtectionEnabled = disassociationProtectionEnabled
            self.onDemandThroughput = onDemandThroughput
            self.warmThroughput = warmThroughput
            self.multiRegionConsistency = multiRegionConsistency
            self.vectorIndexes = vectorIndexes
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.attributeDefinitions = try fields.optional("AttributeDefinitions")
            self.tableName = try fields.optional("TableName")
            self.keySchema = try fields.optional("KeySchema")
            self.tableStatus = try fields.optional("TableStatus")
            self.creationDateTime = try fields.optional("CreationDateTime")
            self.provisionedThroughput = try fields.optional("ProvisionedThroughput")
            self.tableSizeBytes = try fields.optional("TableSizeBytes")
            self.itemCount = try fields.optional("ItemCount")
            self.tableArn = try fields.optional("TableArn")
            self.tableId = try fields.optional("TableId")
            self.billingModeSummary = try fields.optional("BillingModeSummary")
            self.localSecondaryIndexes = try fields.optional("LocalSecondaryIndexes")
            self.globalSecondaryIndexes = try fields.optional("GlobalSecondaryIndexes")
            self.streamSpecification = try fields.optional("StreamSpecification")
            self.latestStreamLabel = try fields.optional("LatestStreamLabel")
            self.latestStreamArn = try fields.optional("LatestStreamArn")
            self.globalTableVersion = try fields.optional("GlobalTableVersion")
            self.replicas = try fields.optional("Replicas")
            self.globalTableWitnesses = try fields.optional("GlobalTableWitnesses")
            self.globalTableSettingsReplicationMode = try fields.optional("GlobalTableSettingsReplicationMode")
            self.restoreSummary = try fields.optional("RestoreSummary")
            self.sseDescription = try fields.optional("SSEDescription")
            self.archivalSummary = try fields.optional("ArchivalSummary")
            self.tableClassSummary = try fields.optional("TableClassSummary")
            self.deletionProtectionEnabled = try fields.optional("DeletionProtectionEnabled")
            self.disassociationProtectionEnabled = try fields.optional("DisassociationProtectionEnabled")
            self.onDemandThroughput = try fields.optional("OnDemandThroughput")
            self.warmThroughput = try fields.optional("WarmThroughput")
            self.multiRegionConsistency = try fields.optional("MultiRegionConsistency")
            self.vectorIndexes = try fields.optional("VectorIndexes")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AttributeDefinitions", attributeDefinitions)
            fields.append("TableName", tableName)
            fields.append("KeySchema", keySchema)
            fields.append("TableStatus", tableStatus)
            fields.append("CreationDateTime", creationDateTime)
            fields.append("ProvisionedThroughput", provisionedThroughput)
            fields.append("TableSizeBytes", tableSizeBytes)
            fields.append("ItemCount", itemCount)
            fields.append("TableArn", tableArn)
            fields.append("TableId", tableId)
            fields.append("BillingModeSummary", billingModeSummary)
            fields.append("LocalSecondaryIndexes", localSecondaryIndexes)
            fields.append("GlobalSecondaryIndexes", globalSecondaryIndexes)
            fields.append("StreamSpecification", streamSpecification)
            fields.append("LatestStreamLabel", latestStreamLabel)
            fields.append("LatestStreamArn", latestStreamArn)
            fields.append("GlobalTableVersion", globalTableVersion)
            fields.append("Replicas", replicas)
            fields.append("GlobalTableWitnesses", globalTableWitnesses)
            fields.append("GlobalTableSettingsReplicationMode", globalTableSettingsReplicationMode)
            fields.append("RestoreSummary", restoreSummary)
            fields.append("SSEDescription", sseDescription)
            fields.append("ArchivalSummary", archivalSummary)
            fields.append("TableClassSummary", tableClassSummary)
            fields.append("DeletionProtectionEnabled", deletionProtectionEnabled)
            fields.append("DisassociationProtectionEnabled", disassociationProtectionEnabled)
            fields.append("OnDemandThroughput", onDemandThroughput)
            fields.append("WarmThroughput", warmThroughput)
            fields.append("MultiRegionConsistency", multiRegionConsistency)
            fields.append("VectorIndexes", vectorIndexes)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.TableDescription }
    }
}

extension DynamoDB {
    public struct ProvisionedThroughputDescription: AWSStructure {
        public var lastIncreaseDateTime: Timestamp?
        public var lastDecreaseDateTime: Timestamp?
        public var numberOfDecreasesToday: Int?
        public var readCapacityUnits: Int?
        public var writeCapacityUnits: Int?

        public init(
            lastIncreaseDateTime: Timestamp? = nil,
            lastDecreaseDateTime: Timestamp? = nil,
            numberOfDecreasesToday: Int? = nil,
            readCapacityUnits: Int? = nil,
            writeCapacityUnits: Int? = nil
        ) {
            self.lastIncreaseDateTime = lastIncreaseDateTime
            self.lastDecreaseDateTime = lastDecreaseDateTime
            self.numberOfDecreasesToday = numberOfDecreasesToday
            self.readCapacityUnits = readCapacityUnits
            self.writeCapacityUnits = writeCapacityUnits
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.lastIncreaseDateTime = try fields.optional("LastIncreaseDateTime")
            self.lastDecreaseDateTime = try fields.optional("LastDecreaseDateTime")
            self.numberOfDecreasesToday = try fields.optional("NumberOfDecreasesToday")
            self.readCapacityUnits = try fields.optional("ReadCapacityUnits")
            self.writeCapacityUnits = try fields.optional("WriteCapacityUnits")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("LastIncreaseDateTime", lastIncreaseDateTime)
            fields.append("LastDecreaseDateTime", lastDecreaseDateTime)
            fields.append("NumberOfDecreasesToday", numberOfDecreasesToday)
            fields.append("ReadCapacityUnits", readCapacityUnits)
            fields.append("WriteCapacityUnits", writeCapacityUnits)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ProvisionedThroughputDescription }
    }
}

extension DynamoDB {
    public struct BillingModeSummary: AWSStructure {
        public var billingMode: String?
        public var lastUpdateToPayPerRequestDateTime: Timestamp?

        public init(
            billingMode: String? = nil,
            lastUpdateToPayPerRequestDateTime: Timestamp? = nil
        ) {
            self.billingMode = billingMode
            self.lastUpdateToPayPerRequestDateTime = lastUpdateToPayPerRequestDateTime
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.billingMode = try fields.optional("BillingMode")
            self.lastUpdateToPayPerRequestDateTime = try fields.optional("LastUpdateToPayPerRequestDateTime")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("BillingMode", billingMode)
            fields.append("LastUpdateToPayPerRequestDateTime", lastUpdateToPayPerRequestDateTime)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.BillingModeSummary }
    }
}

extension DynamoDB {
    public struct LocalSecondaryIndexDescription: AWSStructure {
        public var indexName: String?
        public var keySchema: [KeySchemaElement]?
        public var projection: Projection?
        public var indexSizeBytes: Int?
        public var itemCount: Int?
        public var indexArn: String?

        public init(
            indexName: String? = nil,
            keySchema: [KeySchemaElement]? = nil,
            projection: Projection? = nil,
            indexSizeBytes: Int? = nil,
            itemCount: Int? = nil,
            indexArn: String? = nil
        ) {
            self.indexName = indexName
            self.keySchema = keySchema
            self.projection = projection
            self.indexSizeBytes = indexSizeBytes
            self.itemCount = itemCount
            self.indexArn = indexArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.indexName = try fields.optional("IndexName")
            self.keySchema = try fields.optional("KeySchema")
            self.projection = try fields.optional("Projection")
            self.indexSizeBytes = try fields.optional("IndexSizeBytes")
            self.itemCount = try fields.optional("ItemCount")
            self.indexArn = try fields.optional("IndexArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("IndexName", indexName)
            fields.append("KeySchema", keySchema)
            fields.append("Projection", projection)
            fields.append("IndexSizeBytes", indexSizeBytes)
            fields.append("ItemCount", itemCount)
            fields.append("IndexArn", indexArn)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.LocalSecondaryIndexDescription }
    }
}

extension DynamoDB {
    public struct GlobalSecondaryIndexDescription: AWSStructure {
        public var indexName: String?
        public var keySchema: [KeySchemaElement]?
        public var projection: Projection?
        public var indexStatus: String?
        public var backfilling: Bool?
        public var provisionedThroughput: ProvisionedThroughputDescription?
        public var indexSizeBytes: Int?
        public var itemCount: Int?
        public var indexArn: String?
        public var onDemandThroughput: OnDemandThroughput?
        public var warmThroughput: GlobalSecondaryIndexWarmThroughputDescription?

        public init(
            indexName: String? = nil,
            keySchema: [KeySchemaElement]? = nil,
            projection: Projection? = nil,
            indexStatus: String? = nil,
            backfilling: Bool? = nil,
            provisionedThroughput: ProvisionedThroughputDescription? = nil,
            indexSizeBytes: Int? = nil,
            itemCount: Int? = nil,
            indexArn: String? = nil,
            onDemandThroughput: OnDemandThroughput? = nil,
            warmThroughput: GlobalSecondaryIndexWarmThroughputDescription? = nil
        ) {
            self.indexName = indexName
            self.keySchema = keySchema
            self.projection = projection
            self.indexStatus = indexStatus
            self.backfilling = backfilling
            self.provisionedThroughput = provisionedThroughput
            self.indexSizeBytes = indexSizeBytes
            self.itemCount = itemCount
            self.indexArn = indexArn
            self.onDemandThroughput = onDemandThroughput
            self.warmThroughput = warmThroughput
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.indexName = try fields.optional("IndexName")
            self.keySchema = try fields.optional("KeySchema")
            self.projection = try fields.optional("Projection")
            self.indexStatus = try fields.optional("IndexStatus")
            self.backfilling = try fields.optional("Backfilling")
            self.provisionedThroughput = try fields.optional("ProvisionedThroughput")
            self.indexSizeBytes = try fields.optional("IndexSizeBytes")
            self.itemCount = try fields.optional("ItemCount")
            self.indexArn = try fields.optional("IndexArn")
            self.onDemandThroughput = try fields.optional("OnDemandThroughput")
            self.warmThroughput = try fields.optional("WarmThroughput")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("IndexName", indexName)
            fields.append("KeySchema", keySchema)
            fields.append("Projection", projection)
            fields.append("IndexStatus", indexStatus)
            fields.append("Backfilling", backfilling)
            fields.append("ProvisionedThroughput", provisionedThroughput)
            fields.append("IndexSizeBytes", indexSizeBytes)
            fields.append("ItemCount", itemCount)
            fields.append("IndexArn", indexArn)
            fields.append("OnDemandThroughput", onDemandThroughput)
            fields.append("WarmThroughput", warmThroughput)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.GlobalSecondaryIndexDescription }
    }
}

extension DynamoDB {
    public struct GlobalSecondaryIndexWarmThroughputDescription: AWSStructure {
        public var readUnitsPerSecond: Int?
        public var writeUnitsPerSecond: Int?
        public var status: String?

        public init(
            readUnitsPerSecond: Int? = nil,
            writeUnitsPerSecond: Int? = nil,
            status: String? = nil
        ) {
            self.readUnitsPerSecond = readUnitsPerSecond
            self.writeUnitsPerSecond = writeUnitsPerSecond
            self.status = status
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.readUnitsPerSecond = try fields.optional("ReadUnitsPerSecond")
            self.writeUnitsPerSecond = try fields.optional("WriteUnitsPerSecond")
            self.status = try fields.optional("Status")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ReadUnitsPerSecond", readUnitsPerSecond)
            fields.append("WriteUnitsPerSecond", writeUnitsPerSecond)
            fields.append("Status", status)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.GlobalSecondaryIndexWarmThroughputDescription }
    }
}

extension DynamoDB {
    public struct ReplicaDescription: AWSStructure {
        public var regionName: String?
        public var replicaStatus: String?
        public var replicaArn: String?
        public var replicaStatusDescription: String?
        public var replicaStatusPercentProgress: String?
        public var kmsMasterKeyId: String?
        public var provisionedThroughputOverride: ProvisionedThroughputOverride?
        public var onDemandThroughputOverride: OnDemandThroughputOverride?
        public var warmThroughput: TableWarmThroughputDescription?
        public var globalSecondaryIndexes: [ReplicaGlobalSecondaryIndexDescription]?
        public var replicaInaccessibleDateTime: Timestamp?
        public var replicaTableClassSummary: TableClassSummary?
        public var globalTableSettingsReplicationMode: String?

        public init(
            regionName: String? = nil,
            replicaStatus: String? = nil,
            replicaArn: String? = nil,
            replicaStatusDescription: String? = nil,
            replicaStatusPercentProgress: String? = nil,
            kmsMasterKeyId: String? = nil,
            provisionedThroughputOverride: ProvisionedThroughputOverride? = nil,
            onDemandThroughputOverride: OnDemandThroughputOverride? = nil,
            warmThroughput: TableWarmThroughputDescription? = nil,
            globalSecondaryIndexes: [ReplicaGlobalSecondaryIndexDescription]? = nil,
            replicaInaccessibleDateTime: Timestamp? = nil,
            replicaTableClassSummary: TableClassSummary? = nil,
            globalTableSettingsReplicationMode: String? = nil
        ) {
            self.regionName = regionName
            self.replicaStatus = replicaStatus
            self.replicaArn = replicaArn
            self.replicaStatusDescription = replicaStatusDescription
            self.replicaStatusPercentProgress = replicaStatusPercentProgress
            self.kmsMasterKeyId = kmsMasterKeyId
            self.provisionedThroughputOverride = provisionedThroughputOverride
            self.onDemandThroughputOverride = onDemandThroughputOverride
            self.warmThroughput = warmThroughput
            self.globalSecondaryIndexes = globalSecondaryIndexes
            self.replicaInaccessibleDateTime = replicaInaccessibleDateTime
            self.replicaTableClassSummary = replicaTableClassSummary
            self.globalTableSettingsReplicationMode = globalTableSettingsReplicationMode
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.regionName = try fields.optional("RegionName")
            self.replicaStatus = try fields.optional("ReplicaStatus")
            self.replicaArn = try fields.optional("ReplicaArn")
            self.replicaStatusDescription = try fields.optional("ReplicaStatusDescription")
            self.replicaStatusPercentProgress = try fields.optional("ReplicaStatusPercentProgress")
            self.kmsMasterKeyId = try fields.optional("KMSMasterKeyId")
            self.provisionedThroughputOverride = try fields.optional("ProvisionedThroughputOverride")
            self.onDemandThroughputOverride = try fields.optional("OnDemandThroughputOverride")
            self.warmThroughput = try fields.optional("WarmThroughput")
            self.globalSecondaryIndexes = try fields.optional("GlobalSecondaryIndexes")
            self.replicaInaccessibleDateTime = try fields.optional("ReplicaInaccessibleDateTime")
            self.replicaTableClassSummary = try fields.optional("ReplicaTableClassSummary")
            self.globalTableSettingsReplicationMode = try fields.optional("GlobalTableSettingsReplicationMode")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("RegionName", regionName)
            fields.append("ReplicaStatus", replicaStatus)
            fields.append("ReplicaArn", replicaArn)
            fields.append("ReplicaStatusDescription", replicaStatusDescription)
            fields.append("ReplicaStatusPercentProgress", replicaStatusPercentProgress)
            fields.append("KMSMasterKeyId", kmsMasterKeyId)
            fields.append("ProvisionedThroughputOverride", provisionedThroughputOverride)
            fields.append("OnDemandThroughputOverride", onDemandThroughputOverride)
            fields.append("WarmThroughput", warmThroughput)
            fields.append("GlobalSecondaryIndexes", globalSecondaryIndexes)
            fields.append("ReplicaInaccessibleDateTime", replicaInaccessibleDateTime)
            fields.append("ReplicaTableClassSummary", replicaTableClassSummary)
            fields.append("GlobalTableSettingsReplicationMode", globalTableSettingsReplicationMode)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ReplicaDescription }
    }
}

extension DynamoDB {
    public struct ProvisionedThroughputOverride: AWSStructure {
        public var readCapacityUnits: Int?

        public init(
            readCapacityUnits: Int? = nil
        ) {
            self.readCapacityUnits = readCapacityUnits
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.readCapacityUnits = try fields.optional("ReadCapacityUnits")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ReadCapacityUnits", readCapacityUnits)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ProvisionedThroughputOverride }
    }
}

extension DynamoDB {
    public struct OnDemandThroughputOverride: AWSStructure {
        public var maxReadRequestUnits: Int?

        public init(
            maxReadRequestUnits: Int? = nil
        ) {
            self.maxReadRequestUnits = maxReadRequestUnits
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.maxReadRequestUnits = try fields.optional("MaxReadRequestUnits")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("MaxReadRequestUnits", maxReadRequestUnits)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.OnDemandThroughputOverride }
    }
}

extension DynamoDB {
    public struct TableWarmThroughputDescription: AWSStructure {
        public var readUnitsPerSecond: Int?
        public var writeUnitsPerSecond: Int?
        public var status: String?

        public init(
            readUnitsPerSecond: Int? = nil,
            writeUnitsPerSecond: Int? = nil,
            status: String? = nil
        ) {
            self.readUnitsPerSecond = readUnitsPerSecond
            self.writeUnitsPerSecond = writeUnitsPerSecond
            self.status = status
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.readUnitsPerSecond = try fields.optional("ReadUnitsPerSecond")
            self.writeUnitsPerSecond = try fields.optional("WriteUnitsPerSecond")
            self.status = try fields.optional("Status")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ReadUnitsPerSecond", readUnitsPerSecond)
            fields.append("WriteUnitsPerSecond", writeUnitsPerSecond)
            fields.append("Status", status)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.TableWarmThroughputDescription }
    }
}

extension DynamoDB {
    public struct ReplicaGlobalSecondaryIndexDescription: AWSStructure {
        public var indexName: String?
        public var provisionedThroughputOverride: ProvisionedThroughputOverride?
        public var onDemandThroughputOverride: OnDemandThroughputOverride?
        public var warmThroughput: GlobalSecondaryIndexWarmThroughputDescription?

        public init(
            indexName: String? = nil,
            provisionedThroughputOverride: ProvisionedThroughputOverride? = nil,
            onDemandThroughputOverride: OnDemandThroughputOverride? = nil,
            warmThroughput: GlobalSecondaryIndexWarmThroughputDescription? = nil
        ) {
            self.indexName = indexName
            self.provisionedThroughputOverride = provisionedThroughputOverride
            self.onDemandThroughputOverride = onDemandThroughputOverride
            self.warmThroughput = warmThroughput
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.indexName = try fields.optional("IndexName")
            self.provisionedThroughputOverride = try fields.optional("ProvisionedThroughputOverride")
            self.onDemandThroughputOverride = try fields.optional("OnDemandThroughputOverride")
            self.warmThroughput = try fields.optional("WarmThroughput")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("IndexName", indexName)
            fields.append("ProvisionedThroughputOverride", provisionedThroughputOverride)
            fields.append("OnDemandThroughputOverride", onDemandThroughputOverride)
            fields.append("WarmThroughput", warmThroughput)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ReplicaGlobalSecondaryIndexDescription }
    }
}

extension DynamoDB {
    public struct TableClassSummary: AWSStructure {
        public var tableClass: String?
        public var lastUpdateDateTime: Timestamp?

        public init(
            tableClass: String? = nil,
            lastUpdateDateTime: Timestamp? = nil
        ) {
            self.tableClass = tableClass
            self.lastUpdateDateTime = lastUpdateDateTime
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tableClass = try fields.optional("TableClass")
            self.lastUpdateDateTime = try fields.optional("LastUpdateDateTime")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TableClass", tableClass)
            fields.append("LastUpdateDateTime", lastUpdateDateTime)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.TableClassSummary }
    }
}

extension DynamoDB {
    public struct GlobalTableWitnessDescription: AWSStructure {
        public var regionName: String?
        public var witnessStatus: String?

        public init(
            regionName: String? = nil,
            witnessStatus: String? = nil
        ) {
            self.regionName = regionName
            self.witnessStatus = witnessStatus
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.regionName = try fields.optional("RegionName")
            self.witnessStatus = try fields.optional("WitnessStatus")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("RegionName", regionName)
            fields.append("WitnessStatus", witnessStatus)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.GlobalTableWitnessDescription }
    }
}

extension DynamoDB {
    public struct RestoreSummary: AWSStructure {
        public var sourceBackupArn: String?
        public var sourceTableArn: String?
        public var restoreDateTime: Timestamp
        public var restoreInProgress: Bool

        public init(
            restoreDateTime: Timestamp,
            restoreInProgress: Bool,
            sourceBackupArn: String? = nil,
            sourceTableArn: String? = nil
        ) {
            self.sourceBackupArn = sourceBackupArn
            self.sourceTableArn = sourceTableArn
            self.restoreDateTime = restoreDateTime
            self.restoreInProgress = restoreInProgress
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.sourceBackupArn = try fields.optional("SourceBackupArn")
            self.sourceTableArn = try fields.optional("SourceTableArn")
            self.restoreDateTime = try fields.required("RestoreDateTime")
            self.restoreInProgress = try fields.required("RestoreInProgress")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("SourceBackupArn", sourceBackupArn)
            fields.append("SourceTableArn", sourceTableArn)
            fields.append("RestoreDateTime", restoreDateTime.document)
            fields.append("RestoreInProgress", restoreInProgress.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.RestoreSummary }
    }
}

extension DynamoDB {
    public struct SSEDescription: AWSStructure {
        public var status: String?
        public var sseType: String?
        public var kmsMasterKeyArn: String?
        public var inaccessibleEncryptionDateTime: Timestamp?

        public init(
            status: String? = nil,
            sseType: String? = nil,
            kmsMasterKeyArn: String? = nil,
            inaccessibleEncryptionDateTime: Timestamp? = nil
        ) {
            self.status = status
            self.sseType = sseType
            self.kmsMasterKeyArn = kmsMasterKeyArn
            self.inaccessibleEncryptionDateTime = inaccessibleEncryptionDateTime
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.status = try fields.optional("Status")
            self.sseType = try fields.optional("SSEType")
            self.kmsMasterKeyArn = try fields.optional("KMSMasterKeyArn")
            self.inaccessibleEncryptionDateTime = try fields.optional("InaccessibleEncryptionDateTime")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Status", status)
            fields.append("SSEType", sseType)
            fields.append("KMSMasterKeyArn", kmsMasterKeyArn)
            fields.append("InaccessibleEncryptionDateTime", inaccessibleEncryptionDateTime)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.SSEDescription }
    }
}

extension DynamoDB {
    public struct ArchivalSummary: AWSStructure {
        public var archivalDateTime: Timestamp?
        public var archivalReason: String?
        public var archivalBackupArn: String?

        public init(
            archivalDateTime: Timestamp? = nil,
            archivalReason: String? = nil,
            archivalBackupArn: String? = nil
        ) {
            self.archivalDateTime = archivalDateTime
            self.archivalReason = archivalReason
            self.archivalBackupArn = archivalBackupArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.archivalDateTime = try fields.optional("ArchivalDateTime")
            self.archivalReason = try fields.optional("ArchivalReason")
            self.archivalBackupArn = try fields.optional("ArchivalBackupArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ArchivalDateTime", archivalDateTime)
            fields.append("ArchivalReason", archivalReason)
            fields.append("ArchivalBackupArn", archivalBackupArn)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ArchivalSummary }
    }
}

extension DynamoDB {
    public struct VectorIndexDescription: AWSStructure {
        public var indexName: String?
        public var searchSchema: [SearchSchemaElement]?
        public var projection: Projection?
        public var vectorAttribute: VectorAttributeDefinition?
        public var dimensions: Int?
        public var distanceFunction: String?
        public var indexStatus: String?
        public var backfilling: Bool?
        public var indexSizeBytes: Int?
        public var itemCount: Int?
        public var indexArn: String?

        public init(
            indexName: String? = nil,
            searchSchema: [SearchSchemaElement]? = nil,
            projection: Projection? = nil,
            vectorAttribute: VectorAttributeDefinition? = nil,
            dimensions: Int? = nil,
            distanceFunction: String? = nil,
            indexStatus: String? = nil,
            backfilling: Bool? = nil,
            indexSizeBytes: Int? = nil,
            itemCount: Int? = nil,
            indexArn: String? = nil
        ) {
            self.indexName = indexName
            self.searchSchema = searchSchema
            self.projection = projection
            self.vectorAttribute = vectorAttribute
            self.dimensions = dimensions
            self.distanceFunction = distanceFunction
            self.indexStatus = indexStatus
            self.backfilling = backfilling
            self.indexSizeBytes = indexSizeBytes
            self.itemCount = itemCount
            self.indexArn = indexArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.indexName = try fields.optional("IndexName")
            self.searchSchema = try fields.optional("SearchSchema")
            self.projection = try fields.optional("Projection")
            self.vectorAttribute = try fields.optional("VectorAttribute")
            self.dimensions = try fields.optional("Dimensions")
            self.distanceFunction = try fields.optional("DistanceFunction")
            self.indexStatus = try fields.optional("IndexStatus")
            self.backfilling = try fields.optional("Backfilling")
            self.indexSizeBytes = try fields.optional("IndexSizeBytes")
            self.itemCount = try fields.optional("ItemCount")
            self.indexArn = try fields.optional("IndexArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("IndexName", indexName)
            fields.append("SearchSchema", searchSchema)
            fields.append("Projection", projection)
            fields.append("VectorAttribute", vectorAttribute)
            fields.append("Dimensions", dimensions)
            fields.append("DistanceFunction", distanceFunction)
            fields.append("IndexStatus", indexStatus)
            fields.append("Backfilling", backfilling)
            fields.append("IndexSizeBytes", indexSizeBytes)
            fields.append("ItemCount", itemCount)
            fields.append("IndexArn", indexArn)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.VectorIndexDescription }
    }
}

extension DynamoDB {
    public struct DeleteBackupInput: AWSStructure {
        public var backupArn: String

        public init(
            backupArn: String
        ) {
            self.backupArn = backupArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.backupArn = try fields.required("BackupArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("BackupArn", backupArn.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.DeleteBackupInput }
    }
}

extension DynamoDB {
    public struct DeleteBackupOutput: AWSStructure {
        public var backupDescription: BackupDescription?

        public init(
            backupDescription: BackupDescription? = nil
        ) {
            self.backupDescription = backupDescription
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.backupDescription = try fields.optional("BackupDescription")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("BackupDescription", backupDescription)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.DeleteBackupOutput }
    }
}

extension DynamoDB {
    public struct BackupDescription: AWSStructure {
        public var backupDetails: BackupDetails?
        public var sourceTableDetails: SourceTableDetails?
        public var sourceTableFeatureDetails: SourceTableFeatureDetails?

        public init(
            backupDetails: BackupDetails? = nil,
            sourceTableDetails: SourceTableDetails? = nil,
            sourceTableFeatureDetails: SourceTableFeatureDetails? = nil
        ) {
            self.backupDetails = backupDetails
            self.sourceTableDetails = sourceTableDetails
            self.sourceTableFeatureDetails = sourceTableFeatureDetails
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.backupDetails = try fields.optional("BackupDetails")
            self.sourceTableDetails = try fields.optional("SourceTableDetails")
            self.sourceTableFeatureDetails = try fields.optional("SourceTableFeatureDetails")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("BackupDetails", backupDetails)
            fields.append("SourceTableDetails", sourceTableDetails)
            fields.append("SourceTableFeatureDetails", sourceTableFeatureDetails)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.BackupDescription }
    }
}

extension DynamoDB {
    public struct SourceTableDetails: AWSStructure {
        public var tableName: String
        public var tableId: String
        public var tableArn: String?
        public var tableSizeBytes: Int?
        public var keySchema: [KeySchemaElement]
        public var tableCreationDateTime: Timestamp
        public var provisionedThroughput: ProvisionedThroughput
        public var onDemandThroughput: OnDemandThroughput?
        public var itemCount: Int?
        public var billingMode: String?

        public init(
            tableName: String,
            tableId: String,
            keySchema: [KeySchemaElement],
            tableCreationDateTime: Timestamp,
            provisionedThroughput: ProvisionedThroughput,
            tableArn: String? = nil,
            tableSizeBytes: Int? = nil,
            onDemandThroughput: OnDemandThroughput? = nil,
            itemCount: Int? = nil,
            billingMode: String? = nil
        ) {
            self.tableName = tableName
            self.tableId = tableId
            self.tableArn = tableArn
            self.tableSizeBytes = tableSizeBytes
            self.keySchema = keySchema
            self.tableCreationDateTime = tableCreationDateTime
            self.provisionedThroughput = provisionedThroughput
            self.onDemandThroughput = onDemandThroughput
            self.itemCount = itemCount
            self.billingMode = billingMode
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tableName = try fields.required("TableName")
            self.tableId = try fields.required("TableId")
            self.tableArn = try fields.optional("TableArn")
            self.tableSizeBytes = try fields.optional("TableSizeBytes")
            self.keySchema = try fields.required("KeySchema")
            self.tableCreationDateTime = try fields.required("TableCreationDateTime")
            self.provisionedThroughput = try fields.required("ProvisionedThroughput")
            self.onDemandThroughput = try fields.optional("OnDemandThroughput")
            self.itemCount = try fields.optional("ItemCount")
            self.billingMode = try fields.optional("BillingMode")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TableName", tableName.document)
            fields.append("TableId", tableId.document)
            fields.append("TableArn", tableArn)
            fields.append("TableSizeBytes", tableSizeBytes)
            fields.append("KeySchema", keySchema.document)
            fields.append("TableCreationDateTime", tableCreationDateTime.document)
            fields.append("ProvisionedThroughput", provisionedThroughput.document)
            fields.append("OnDemandThroughput", onDemandThroughput)
            fields.append("ItemCount", itemCount)
            fields.append("BillingMode", billingMode)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.SourceTableDetails }
    }
}

extension DynamoDB {
    public struct SourceTableFeatureDetails: AWSStructure {
        public var localSecondaryIndexes: [LocalSecondaryIndexInfo]?
        public var globalSecondaryIndexes: [GlobalSecondaryIndexInfo]?
        public var streamDescription: StreamSpecification?
        public var timeToLiveDescription: TimeToLiveDescription?
        public var sseDescription: SSEDescription?
        public var vectorIndexes: [VectorIndexInfo]?

        public init(
            localSecondaryIndexes: [LocalSecondaryIndexInfo]? = nil,
            globalSecondaryIndexes: [GlobalSecondaryIndexInfo]? = nil,
            streamDescription: StreamSpecification? = nil,
            timeToLiveDescription: TimeToLiveDescription? = nil,
            sseDescription: SSEDescription? = nil,
            vectorIndexes: [VectorIndexInfo]? = nil
        ) {
            self.localSecondaryIndexes = localSecondaryIndexes
            self.globalSecondaryIndexes = globalSecondaryIndexes
            self.streamDescription = streamDescription
            self.timeToLiveDescription = timeToLiveDescription
            self.sseDescription = sseDescription
            self.vectorIndexes = vectorIndexes
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.localSecondaryIndexes = try fields.optional("LocalSecondaryIndexes")
            self.globalSecondaryIndexes = try fields.optional("GlobalSecondaryIndexes")
            self.streamDescription = try fields.optional("StreamDescription")
            self.timeToLiveDescription = try fields.optional("TimeToLiveDescription")
            self.sseDescription = try fields.optional("SSEDescription")
            self.vectorIndexes = try fields.optional("VectorIndexes")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("LocalSecondaryIndexes", localSecondaryIndexes)
            fields.append("GlobalSecondaryIndexes", globalSecondaryIndexes)
            fields.append("StreamDescription", streamDescription)
            fields.append("TimeToLiveDescription", timeToLiveDescription)
            fields.append("SSEDescription", sseDescription)
            fields.append("VectorIndexes", vectorIndexes)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.SourceTableFeatureDetails }
    }
}

extension DynamoDB {
    public struct LocalSecondaryIndexInfo: AWSStructure {
        public var indexName: String?
        public var keySchema: [KeySchemaElement]?
        public var projection: Projection?

        public init(
            indexName: String? = nil,
            keySchema: [KeySchemaElement]? = nil,
            projection: Projection? = nil
        ) {
            self.indexName = indexName
            self.keySchema = keySchema
            self.projection = projection
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.indexName = try fields.optional("IndexName")
            self.keySchema = try fields.optional("KeySchema")
            self.projection = try fields.optional("Projection")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("IndexName", indexName)
            fields.append("KeySchema", keySchema)
            fields.append("Projection", projection)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.LocalSecondaryIndexInfo }
    }
}

extension DynamoDB {
    public struct GlobalSecondaryIndexInfo: AWSStructure {
        public var indexName: String?
        public var keySchema: [KeySchemaElement]?
        public var projection: Projection?
        public var provisionedThroughput: ProvisionedThroughput?
        public var onDemandThroughput: OnDemandThroughput?

        public init(
            indexName: String? = nil,
            keySchema: [KeySchemaElement]? = nil,
            projection: Projection? = nil,
            provisionedThroughput: ProvisionedThroughput? = nil,
            onDemandThroughput: OnDemandThroughput? = nil
        ) {
            self.indexName = indexName
            self.keySchema = keySchema
            self.projection = projection
            self.provisionedThroughput = provisionedThroughput
            self.onDemandThroughput = onDemandThroughput
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.indexName = try fields.optional("IndexName")
            self.keySchema = try fields.optional("KeySchema")
            self.projection = try fields.optional("Projection")
            self.provisionedThroughput = try fields.optional("ProvisionedThroughput")
            self.onDemandThroughput = try fields.optional("OnDemandThroughput")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("IndexName", indexName)
            fields.append("KeySchema", keySchema)
            fields.append("Projection", projection)
            fields.append("ProvisionedThroughput", provisionedThroughput)
            fields.append("OnDemandThroughput", onDemandThroughput)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.GlobalSecondaryIndexInfo }
    }
}

extension DynamoDB {
    public struct TimeToLiveDescription: AWSStructure {
        public var timeToLiveStatus: String?
        public var attributeName: String?

        public init(
            timeToLiveStatus: String? = nil,
            attributeName: String? = nil
        ) {
            self.timeToLiveStatus = timeToLiveStatus
            self.attributeName = attributeName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.timeToLiveStatus = try fields.optional("TimeToLiveStatus")
            self.attributeName = try fields.optional("AttributeName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TimeToLiveStatus", timeToLiveStatus)
            fields.append("AttributeName", attributeName)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.TimeToLiveDescription }
    }
}

extension DynamoDB {
    public struct VectorIndexInfo: AWSStructure {
        public var indexName: String?
        public var vectorAttribute: VectorAttributeDefinition?
        public var searchSchema: [SearchSchemaElement]?
        public var projection: Projection?
        public var dimensions: Int?
        public var distanceFunction: String?

        public init(
            indexName: String? = nil,
            vectorAttribute: VectorAttributeDefinition? = nil,
            searchSchema: [SearchSchemaElement]? = nil,
            projection: Projection? = nil,
            dimensions: Int? = nil,
            distanceFunction: String? = nil
        ) {
            self.indexName = indexName
            self.vectorAttribute = vectorAttribute
            self.searchSchema = searchSchema
            self.projection = projection
            self.dimensions = dimensions
            self.distanceFunction = distanceFunction
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.indexName = try fields.optional("IndexName")
            self.vectorAttribute = try fields.optional("VectorAttribute")
            self.searchSchema = try fields.optional("SearchSchema")
            self.projection = try fields.optional("Projection")
            self.dimensions = try fields.optional("Dimensions")
            self.distanceFunction = try fields.optional("DistanceFunction")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("IndexName", indexName)
            fields.append("VectorAttribute", vectorAttribute)
            fields.append("SearchSchema", searchSchema)
            fields.append("Projection", projection)
            fields.append("Dimensions", dimensions)
            fields.append("DistanceFunction", distanceFunction)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.VectorIndexInfo }
    }
}

extension DynamoDB {
    public struct DeleteItemInput: AWSStructure {
        public var tableName: String
        public var key: [String: AttributeValue]
        public var expected: [String: ExpectedAttributeValue]?
        public var conditionalOperator: String?
        public var returnValues: String?
        public var returnConsumedCapacity: String?
        public var returnItemCollectionMetrics: String?
        public var conditionExpression: String?
        public var expressionAttributeNames: [String: String]?
        public var expressionAttributeValues: [String: AttributeValue]?
        public var returnValuesOnConditionCheckFailure: String?

        public init(
            tableName: String,
            key: [String: AttributeValue],
            expected: [String: ExpectedAttributeValue]? = nil,
            conditionalOperator: String? = nil,
            returnValues: String? = nil,
            returnConsumedCapacity: String? = nil,
            returnItemCollectionMetrics: String? = nil,
            conditionExpression: String? = nil,
            expressionAttributeNames: [String: String]? = nil,
            expressionAttributeValues: [String: AttributeValue]? = nil,
            returnValuesOnConditionCheckFailure: String? = nil
        ) {
            self.tableName = tableName
            self.key = key
            self.expected = expected
            self.conditionalOperator = conditionalOperator
            self.returnValues = returnValues
            self.returnConsumedCapacity = returnConsumedCapacity
            self.returnItemCollectionMetrics = returnItemCollectionMetrics
            self.conditionExpression = conditionExpression
            self.expressionAttributeNames = expressionAttributeNames
            self.expressionAttributeValues = expressionAttributeValues
            self.returnValuesOnConditionCheckFailure = returnValuesOnConditionCheckFailure
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tableName = try fields.required("TableName")
            self.key = try fields.required("Key")
            self.expected = try fields.optional("Expected")
            self.conditionalOperator = try fields.optional("ConditionalOperator")
            self.returnValues = try fields.optional("ReturnValues")
            self.returnConsumedCapacity = try fields.optional("ReturnConsumedCapacity")
            self.returnItemCollectionMetrics = try fields.optional("ReturnItemCollectionMetrics")
            self.conditionExpression = try fields.optional("ConditionExpression")
            self.expressionAttributeNames = try fields.optional("ExpressionAttributeNames")
            self.expressionAttributeValues = try fields.optional("ExpressionAttributeValues")
            self.returnValuesOnConditionCheckFailure = try fields.optional("ReturnValuesOnConditionCheckFailure")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TableName", tableName.document)
            fields.append("Key", key.document)
            fields.append("Expected", expected)
            fields.append("ConditionalOperator", conditionalOperator)
            fields.append("ReturnValues", returnValues)
            fields.append("ReturnConsumedCapacity", returnConsumedCapacity)
            fields.append("ReturnItemCollectionMetrics", returnItemCollectionMetrics)
            fields.append("ConditionExpression", conditionExpression)
            fields.append("ExpressionAttributeNames", expressionAttributeNames)
            fields.append("ExpressionAttributeValues", expressionAttributeValues)
            fields.append("ReturnValuesOnConditionCheckFailure", returnValuesOnConditionCheckFailure)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.DeleteItemInput }
    }
}

extension DynamoDB {
    public struct ExpectedAttributeValue: AWSStructure {
        public var value: AttributeValue?
        public var exists: Bool?
        public var comparisonOperator: String?
        public var attributeValueList: [AttributeValue]?

        public init(
            value: AttributeValue? = nil,
            exists: Bool? = nil,
            comparisonOperator: String? = nil,
            attributeValueList: [AttributeValue]? = nil
        ) {
            self.value = value
            self.exists = exists
            self.comparisonOperator = comparisonOperator
            self.attributeValueList = attributeValueList
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.value = try fields.optional("Value")
            self.exists = try fields.optional("Exists")
            self.comparisonOperator = try fields.optional("ComparisonOperator")
            self.attributeValueList = try fields.optional("AttributeValueList")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Value", value)
            fields.append("Exists", exists)
            fields.append("ComparisonOperator", comparisonOperator)
            fields.append("AttributeValueList", attributeValueList)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ExpectedAttributeValue }
    }
}

extension DynamoDB {
    public struct DeleteItemOutput: AWSStructure {
        public var attributes: [String: AttributeValue]?
        public var consumedCapacity: ConsumedCapacity?
        public var itemCollectionMetrics: ItemCollectionMetrics?

        public init(
            attributes: [String: AttributeValue]? = nil,
            consumedCapacity: ConsumedCapacity? = nil,
            itemCollectionMetrics: ItemCollectionMetrics? = nil
        ) {
            self.attributes = attributes
            self.consumedCapacity = consumedCapacity
            self.itemCollectionMetrics = itemCollectionMetrics
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.attributes = try fields.optional("Attributes")
            self.consumedCapacity = try fields.optional("ConsumedCapacity")
            self.itemCollectionMetrics = try fields.optional("ItemCollectionMetrics")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Attributes", attributes)
            fields.append("ConsumedCapacity", consumedCapacity)
            fields.append("ItemCollectionMetrics", itemCollectionMetrics)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.DeleteItemOutput }
    }
}

extension DynamoDB {
    public struct DeleteResourcePolicyInput: AWSStructure {
        public var resourceArn: String
        public var expectedRevisionId: String?

        public init(
            resourceArn: String,
            expectedRevisionId: String? = nil
        ) {
            self.resourceArn = resourceArn
            self.expectedRevisionId = expectedRevisionId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.resourceArn = try fields.required("ResourceArn")
            self.expectedRevisionId = try fields.optional("ExpectedRevisionId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ResourceArn", resourceArn.document)
            fields.append("ExpectedRevisionId", expectedRevisionId)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.DeleteResourcePolicyInput }
    }
}

extension DynamoDB {
    public struct DeleteResourcePolicyOutput: AWSStructure {
        public var revisionId: String?

        public init(
            revisionId: String? = nil
        ) {
            self.revisionId = revisionId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.revisionId = try fields.optional("RevisionId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("RevisionId", revisionId)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.DeleteResourcePolicyOutput }
    }
}

extension DynamoDB {
    public struct DeleteTableInput: AWSStructure {
        public var tableName: String

        public init(
            tableName: String
        ) {
            self.tableName = tableName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tableName = try fields.required("TableName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TableName", tableName.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.DeleteTableInput }
    }
}

extension DynamoDB {
    public struct DeleteTableOutput: AWSStructure {
        public var tableDescription: TableDescription?

        public init(
            tableDescription: TableDescription? = nil
        ) {
            self.tableDescription = tableDescription
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tableDescription = try fields.optional("TableDescription")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TableDescription", tableDescription)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.DeleteTableOutput }
    }
}

extension DynamoDB {
    public struct DescribeBackupInput: AWSStructure {
        public var backupArn: String

        public init(
            backupArn: String
        ) {
            self.backupArn = backupArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.backupArn = try fields.required("BackupArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("BackupArn", backupArn.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.DescribeBackupInput }
    }
}

extension DynamoDB {
    public struct DescribeBackupOutput: AWSStructure {
        public var backupDescription: BackupDescription?

        public init(
            backupDescription: BackupDescription? = nil
        ) {
            self.backupDescription = backupDescription
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.backupDescription = try fields.optional("BackupDescription")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("BackupDescription", backupDescription)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.DescribeBackupOutput }
    }
}

extension DynamoDB {
    public struct DescribeContinuousBackupsInput: AWSStructure {
        public var tableName: String

        public init(
            tableName: String
        ) {
            self.tableName = tableName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tableName = try fields.required("TableName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TableName", tableName.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.DescribeContinuousBackupsInput }
    }
}

extension DynamoDB {
    public struct DescribeContinuousBackupsOutput: AWSStructure {
        public var continuousBackupsDescription: ContinuousBackupsDescription?

        public init(
            continuousBackupsDescription: ContinuousBackupsDescription? = nil
        ) {
            self.continuousBackupsDescription = continuousBackupsDescription
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.continuousBackupsDescription = try fields.optional("ContinuousBackupsDescription")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ContinuousBackupsDescription", continuousBackupsDescription)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.DescribeContinuousBackupsOutput }
    }
}

extension DynamoDB {
    public struct ContinuousBackupsDescription: AWSStructure {
        public var continuousBackupsStatus: String
        public var pointInTimeRecoveryDescription: PointInTimeRecoveryDescription?

        public init(
            continuousBackupsStatus: String,
            pointInTimeRecoveryDescription: PointInTimeRecoveryDescription? = nil
        ) {
            self.continuousBackupsStatus = continuousBackupsStatus
            self.pointInTimeRecoveryDescription = pointInTimeRecoveryDescription
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.continuousBackupsStatus = try fields.required("ContinuousBackupsStatus")
            self.pointInTimeRecoveryDescription = try fields.optional("PointInTimeRecoveryDescription")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ContinuousBackupsStatus", continuousBackupsStatus.document)
            fields.append("PointInTimeRecoveryDescription", pointInTimeRecoveryDescription)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ContinuousBackupsDescription }
    }
}

extension DynamoDB {
    public struct PointInTimeRecoveryDescription: AWSStructure {
        public var pointInTimeRecoveryStatus: String?
        public var recoveryPeriodInDays: Int?
        public var earliestRestorableDateTime: Timestamp?
        public var latestRestorableDateTime: Timestamp?

        public init(
            pointInTimeRecoveryStatus: String? = nil,
            recoveryPeriodInDays: Int? = nil,
            earliestRestorableDateTime: Timestamp? = nil,
            latestRestorableDateTime: Timestamp? = nil
        ) {
            self.pointInTimeRecoveryStatus = pointInTimeRecoveryStatus
            self.recoveryPeriodInDays = recoveryPeriodInDays
            self.earliestRestorableDateTime = earliestRestorableDateTime
            self.latestRestorableDateTime = latestRestorableDateTime
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.pointInTimeRecoveryStatus = try fields.optional("PointInTimeRecoveryStatus")
            self.recoveryPeriodInDays = try fields.optional("RecoveryPeriodInDays")
            self.earliestRestorableDateTime = try fields.optional("EarliestRestorableDateTime")
            self.latestRestorableDateTime = try fields.optional("LatestRestorableDateTime")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("PointInTimeRecoveryStatus", pointInTimeRecoveryStatus)
            fields.append("RecoveryPeriodInDays", recoveryPeriodInDays)
            fields.append("EarliestRestorableDateTime", earliestRestorableDateTime)
            fields.append("LatestRestorableDateTime", latestRestorableDateTime)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.PointInTimeRecoveryDescription }
    }
}

extension DynamoDB {
    public struct DescribeEndpointsRequest: AWSStructure {

        public init() {}

        public init(document: Document) throws(AWSError) {
        }

        public var document: Document {
            .structure(.init())
        }

        public static var shape: Shape { DynamoDBFacts.DescribeEndpointsRequest }
    }
}

extension DynamoDB {
    public struct DescribeEndpointsResponse: AWSStructure {
        public var endpoints: [Endpoint]

        public init(
            endpoints: [Endpoint]
        ) {
            self.endpoints = endpoints
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.endpoints = try fields.required("Endpoints")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Endpoints", endpoints.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.DescribeEndpointsResponse }
    }
}

extension DynamoDB {
    public struct Endpoint: AWSStructure {
        public var address: String
        public var cachePeriodInMinutes: Int

        public init(
            address: String,
            cachePeriodInMinutes: Int
        ) {
            self.address = address
            self.cachePeriodInMinutes = cachePeriodInMinutes
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.address = try fields.required("Address")
            self.cachePeriodInMinutes = try fields.required("CachePeriodInMinutes")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Address", address.document)
            fields.append("CachePeriodInMinutes", cachePeriodInMinutes.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.Endpoint }
    }
}

extension DynamoDB {
    public struct DescribeExportInput: AWSStructure {
        public var exportArn: String

        public init(
            exportArn: String
        ) {
            self.exportArn = exportArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.exportArn = try fields.required("ExportArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ExportArn", exportArn.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.DescribeExportInput }
    }
}

extension DynamoDB {
    public struct DescribeExportOutput: AWSStructure {
        public var exportDescription: ExportDescription?

        public init(
            exportDescription: ExportDescription? = nil
        ) {
            self.exportDescription = exportDescription
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.exportDescription = try fields.optional("ExportDescription")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ExportDescription", exportDescription)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.DescribeExportOutput }
    }
}

extension DynamoDB {
    public struct ExportDescription: AWSStructure {
        public var exportArn: String?
        public var exportStatus: String?
        public var startTime: Timestamp?
        public var endTime: Timestamp?
        public var exportManifest: String?
        public var tableArn: String?
        public var tableId: String?
        public var exportTime: Timestamp?
        public var clientToken: String?
        public var s3Bucket: String?
        public var s3BucketOwner: String?
        public var s3Prefix: String?
        public var s3SseAlgorithm: String?
        public var s3SseKmsKeyId: String?
        public var failureCode: String?
        public var failureMessage: String?
        public var exportFormat: String?
        public var billedSizeBytes: Int?
        public var itemCount: Int?
        public var exportType: String?
        public var incrementalExportSpecification: IncrementalExportSpecification?
        public var filterSpecification: FilterSpecification?

        public init(
            exportArn: String? = nil,
            exportStatus: String? = nil,
            startTime: Timestamp? = nil,
            endTime: Timestamp? = nil,
            exportManifest: String? = nil,
            tableArn: String? = nil,
            tableId: String? = nil,
            exportTime: Timestamp? = nil,
            clientToken: String? = nil,
            s3Bucket: String? = nil,
            s3BucketOwner: String? = nil,
            s3Prefix: String? = nil,
            s3SseAlgorithm: String? = nil,
            s3SseKmsKeyId: String? = nil,
            failureCode: String? = nil,
            failureMessage: String? = nil,
            exportFormat: String? = nil,
            billedSizeBytes: Int? = nil,
            itemCount: Int? = nil,
            exportType: String? = nil,
            incrementalExportSpecification: IncrementalExportSpecification? = nil,
            filterSpecification: FilterSpecification? = nil
        ) {
            self.exportArn = exportArn
            self.exportStatus = exportStatus
            self.startTime = startTime
            self.endTime = endTime
            self.exportManifest = exportManifest
            self.tableArn = tableArn
            self.tableId = tableId
            self.exportTime = exportTime
            self.clientToken = clientToken
            self.s3Bucket = s3Bucket
            self.s3BucketOwner = s3BucketOwner
            self.s3Prefix = s3Prefix
            self.s3SseAlgorithm = s3SseAlgorithm
            self.s3SseKmsKeyId = s3SseKmsKeyId
            self.failureCode = failureCode
            self.failureMessage = failureMessage
            self.exportFormat = exportFormat
            self.billedSizeBytes = billedSizeBytes
            self.itemCount = itemCount
            self.exportType = exportType
            self.incrementalExportSpecification = incrementalExportSpecification
            self.filterSpecification = filterSpecification
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.exportArn = try fields.optional("ExportArn")
            self.exportStatus = try fields.optional("ExportStatus")
            self.startTime = try fields.optional("StartTime")
            self.endTime = try fields.optional("EndTime")
            self.exportManifest = try fields.optional("ExportManifest")
            self.tableArn = try fields.optional("TableArn")
            self.tableId = try fields.optional("TableId")
            self.exportTime = try fields.optional("ExportTime")
            self.clientToken = try fields.optional("ClientToken")
            self.s3Bucket = try fields.optional("S3Bucket")
            self.s3BucketOwner = try fields.optional("S3BucketOwner")
            self.s3Prefix = try fields.optional("S3Prefix")
            self.s3SseAlgorithm = try fields.optional("S3SseAlgorithm")
            self.s3SseKmsKeyId = try fields.optional("S3SseKmsKeyId")
            self.failureCode = try fields.optional("FailureCode")
            self.failureMessage = try fields.optional("FailureMessage")
            self.exportFormat = try fields.optional("ExportFormat")
            self.billedSizeBytes = try fields.optional("BilledSizeBytes")
            self.itemCount = try fields.optional("ItemCount")
            self.exportType = try fields.optional("ExportType")
            self.incrementalExportSpecification = try fields.optional("IncrementalExportSpecification")
            self.filterSpecification = try fields.optional("FilterSpecification")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ExportArn", exportArn)
            fields.append("ExportStatus", exportStatus)
            fields.append("StartTime", startTime)
            fields.append("EndTime", endTime)
            fields.append("ExportManifest", exportManifest)
            fields.append("TableArn", tableArn)
            fields.append("TableId", tableId)
            fields.append("ExportTime", exportTime)
            fields.append("ClientToken", clientToken)
            fields.append("S3Bucket", s3Bucket)
            fields.append("S3BucketOwner", s3BucketOwner)
            fields.append("S3Prefix", s3Prefix)
            fields.append("S3SseAlgorithm", s3SseAlgorithm)
            fields.append("S3SseKmsKeyId", s3SseKmsKeyId)
            fields.append("FailureCode", failureCode)
            fields.append("FailureMessage", failureMessage)
            fields.append("ExportFormat", exportFormat)
            fields.append("BilledSizeBytes", billedSizeBytes)
            fields.append("ItemCount", itemCount)
            fields.append("ExportType", exportType)
            fields.append("IncrementalExportSpecification", incrementalExportSpecification)
            fields.append("FilterSpecification", filterSpecification)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ExportDescription }
    }
}

extension DynamoDB {
    public struct IncrementalExportSpecification: AWSStructure {
        public var exportFromTime: Timestamp?
        public var exportToTime: Timestamp?
        public var exportViewType: String?

        public init(
            exportFromTime: Timestamp? = nil,
            exportToTime: Timestamp? = nil,
            exportViewType: String? = nil
        ) {
            self.exportFromTime = exportFromTime
            self.exportToTime = exportToTime
            self.exportViewType = exportViewType
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.exportFromTime = try fields.optional("ExportFromTime")
            self.exportToTime = try fields.optional("ExportToTime")
            self.exportViewType = try fields.optional("ExportViewType")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ExportFromTime", exportFromTime)
            fields.append("ExportToTime", exportToTime)
            fields.append("ExportViewType", exportViewType)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.IncrementalExportSpecification }
    }
}

extension DynamoDB {
    public struct FilterSpecification: AWSStructure {
        public var filterExpression: String?
        public var projectionExpression: String?
        public var keyConditionExpression: String?
        public var expressionAttributeNames: [String: String]?
        public var expressionAttributeValues: [String: AttributeValue]?

        public init(
            filterExpression: String? = nil,
            projectionExpression: String? = nil,
            keyConditionExpression: String? = nil,
            expressionAttributeNames: [String: String]? = nil,
            expressionAttributeValues: [String: AttributeValue]? = nil
        ) {
            self.filterExpression = filterExpression
            self.projectionExpression = projectionExpression
            self.keyConditionExpression = keyConditionExpression
            self.expressionAttributeNames = expressionAttributeNames
            self.expressionAttributeValues = expressionAttributeValues
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.filterExpression = try fields.optional("FilterExpression")
            self.projectionExpression = try fields.optional("ProjectionExpression")
            self.keyConditionExpression = try fields.optional("KeyConditionExpression")
            self.expressionAttributeNames = try fields.optional("ExpressionAttributeNames")
            self.expressionAttributeValues = try fields.optional("ExpressionAttributeValues")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FilterExpression", filterExpression)
            fields.append("ProjectionExpression", projectionExpression)
            fields.append("KeyConditionExpression", keyConditionExpression)
            fields.append("ExpressionAttributeNames", expressionAttributeNames)
            fields.append("ExpressionAttributeValues", expressionAttributeValues)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.FilterSpecification }
    }
}

extension DynamoDB {
    public struct DescribeImportInput: AWSStructure {
        public var importArn: String

        public init(
            importArn: String
        ) {
            self.importArn = importArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.importArn = try fields.required("ImportArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ImportArn", importArn.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.DescribeImportInput }
    }
}

extension DynamoDB {
    public struct DescribeImportOutput: AWSStructure {
        public var importTableDescription: ImportTableDescription

        public init(
            importTableDescription: ImportTableDescription
        ) {
            self.importTableDescription = importTableDescription
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.importTableDescription = try fields.required("ImportTableDescription")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ImportTableDescription", importTableDescription.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.DescribeImportOutput }
    }
}

extension DynamoDB {
    public struct ImportTableDescription: AWSStructure {
        public var importArn: String?
        public var importStatus: String?
        public var tableArn: String?
        public var tableId: String?
        public var clientToken: String?
        public var s3BucketSource: S3BucketSource?
        public var errorCount: Int?
        public var cloudWatchLogGroupArn: String?
        public var inputFormat: String?
        public var inputFormatOptions: InputFormatOptions?
        public var inputCompressionType: String?
        public var tableCreationParameters: TableCreationParameters?
        public var startTime: Timestamp?
        public var endTime: Timestamp?
        public var processedSizeBytes: Int?
        public var processedItemCount: Int?
        public var importedItemCount: Int?
        public var failureCode: String?
        public var failureMessage: String?

        public init(
            importArn: String? = nil,
            importStatus: String? = nil,
            tableArn: String? = nil,
            tableId: String? = nil,
            clientToken: String? = nil,
            s3BucketSource: S3BucketSource? = nil,
            errorCount: Int? = nil,
            cloudWatchLogGroupArn: String? = nil,
            inputFormat: String? = nil,
            inputFormatOptions: InputFormatOptions? = nil,
            inputCompressionType: String? = nil,
            tableCreationParameters: TableCreationParameters? = nil,
            startTime: Timestamp? = nil,
            endTime: Timestamp? = nil,
            processedSizeBytes: Int? = nil,
            processedItemCount: Int? = nil,
            importedItemCount: Int? = nil,
            failureCode: String? = nil,
            failureMessage: String? = nil
        ) {
            self.importArn = importArn
            self.importStatus = importStatus
            self.tableArn = tableArn
            self.tableId = tableId
            self.clientToken = clientToken
            self.s3BucketSource = s3BucketSource
            self.errorCount = errorCount
            self.cloudWatchLogGroupArn = cloudWatchLogGroupArn
            self.inputFormat = inputFormat
            self.inputFormatOptions = inputFormatOptions
            self.inputCompressionType = inputCompressionType
            self.tableCreationParameters = tableCreationParameters
            self.startTime = startTime
            self.endTime = endTime
            self.processedSizeBytes = processedSizeBytes
            self.processedItemCount = processedItemCount
            self.importedItemCount = importedItemCount
            self.failureCode = failureCode
            self.failureMessage = failureMessage
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.importArn = try fields.optional("ImportArn")
            self.importStatus = try fields.optional("ImportStatus")
            self.tableArn = try fields.optional("TableArn")
            self.tableId = try fields.optional("TableId")
            self.clientToken = try fields.optional("ClientToken")
            self.s3BucketSource = try fields.optional("S3BucketSource")
            self.errorCount = try fields.optional("ErrorCount")
            self.cloudWatchLogGroupArn = try fields.optional("CloudWatchLogGroupArn")
            self.inputFormat = try fields.optional("InputFormat")
            self.inputFormatOptions = try fields.optional("InputFormatOptions")
            self.inputCompressionType = try fields.optional("InputCompressionType")
            self.tableCreationParameters = try fields.optional("TableCreationParameters")
            self.startTime = try fields.optional("StartTime")
            self.endTime = try fields.optional("EndTime")
            self.processedSizeBytes = try fields.optional("ProcessedSizeBytes")
            self.processedItemCount = try fields.optional("ProcessedItemCount")
            self.importedItemCount = try fields.optional("ImportedItemCount")
            self.failureCode = try fields.optional("FailureCode")
            self.failureMessage = try fields.optional("FailureMessage")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ImportArn", importArn)
            fields.append("ImportStatus", importStatus)
            fields.append("TableArn", tableArn)
            fields.append("TableId", tableId)
            fields.append("ClientToken", clientToken)
            fields.append("S3BucketSource", s3BucketSource)
            fields.append("ErrorCount", errorCount)
            fields.append("CloudWatchLogGroupArn", cloudWatchLogGroupArn)
            fields.append("InputFormat", inputFormat)
            fields.append("InputFormatOptions", inputFormatOptions)
            fields.append("InputCompressionType", inputCompressionType)
            fields.append("TableCreationParameters", tableCreationParameters)
            fields.append("StartTime", startTime)
            fields.append("EndTime", endTime)
            fields.append("ProcessedSizeBytes", processedSizeBytes)
            fields.append("ProcessedItemCount", processedItemCount)
            fields.append("ImportedItemCount", importedItemCount)
            fields.append("FailureCode", failureCode)
            fields.append("FailureMessage", failureMessage)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ImportTableDescription }
    }
}

extension DynamoDB {
    public struct S3BucketSource: AWSStructure {
        public var s3BucketOwner: String?
        public var s3Bucket: String
        public var s3KeyPrefix: String?

        public init(
            s3Bucket: String,
            s3BucketOwner: String? = nil,
            s3KeyPrefix: String? = nil
        ) {
            self.s3BucketOwner = s3BucketOwner
            self.s3Bucket = s3Bucket
            self.s3KeyPrefix = s3KeyPrefix
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.s3BucketOwner = try fields.optional("S3BucketOwner")
            self.s3Bucket = try fields.required("S3Bucket")
            self.s3KeyPrefix = try fields.optional("S3KeyPrefix")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("S3BucketOwner", s3BucketOwner)
            fields.append("S3Bucket", s3Bucket.document)
            fields.append("S3KeyPrefix", s3KeyPrefix)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.S3BucketSource }
    }
}

extension DynamoDB {
    public struct InputFormatOptions: AWSStructure {
        public var csv: CsvOptions?

        public init(
            csv: CsvOptions? = nil
        ) {
            self.csv = csv
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.csv = try fields.optional("Csv")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Csv", csv)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.InputFormatOptions }
    }
}

extension DynamoDB {
    public struct CsvOptions: AWSStructure {
        public var delimiter: String?
        public var headerList: [String]?

        public init(
            delimiter: String? = nil,
            headerList: [String]? = nil
        ) {
            self.delimiter = delimiter
            self.headerList = headerList
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.delimiter = try fields.optional("Delimiter")
            self.headerList = try fields.optional("HeaderList")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Delimiter", delimiter)
            fields.append("HeaderList", headerList)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.CsvOptions }
    }
}

extension DynamoDB {
    public struct TableCreationParameters: AWSStructure {
        public var tableName: String
        public var attributeDefinitions: [AttributeDefinition]
        public var keySchema: [KeySchemaElement]
        public var billingMode: String?
        public var provisionedThroughput: ProvisionedThroughput?
        public var onDemandThroughput: OnDemandThroughput?
        public var sseSpecification: SSESpecification?
        public var globalSecondaryIndexes: [GlobalSecondaryIndex]?
        public var vectorIndexes: [VectorIndex]?

        public init(
            tableName: String,
            attributeDefinitions: [AttributeDefinition],
            keySchema: [KeySchemaElement],
            billingMode: String? = nil,
            provisionedThroughput: ProvisionedThroughput? = nil,
            onDemandThroughput: OnDemandThroughput? = nil,
            sseSpecification: SSESpecification? = nil,
            globalSecondaryIndexes: [GlobalSecondaryIndex]? = nil,
            vectorIndexes: [VectorIndex]? = nil
        ) {
            self.tableName = tableName
            self.attributeDefinitions = attributeDefinitions
            self.keySchema = keySchema
            self.billingMode = billingMode
            self.provisionedThroughput = provisionedThroughput
            self.onDemandThroughput = onDemandThroughput
            self.sseSpecification = sseSpecification
            self.globalSecondaryIndexes = globalSecondaryIndexes
            self.vectorIndexes = vectorIndexes
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tableName = try fields.required("TableName")
            self.attributeDefinitions = try fields.required("AttributeDefinitions")
            self.keySchema = try fields.required("KeySchema")
            self.billingMode = try fields.optional("BillingMode")
            self.provisionedThroughput = try fields.optional("ProvisionedThroughput")
            self.onDemandThroughput = try fields.optional("OnDemandThroughput")
            self.sseSpecification = try fields.optional("SSESpecification")
            self.globalSecondaryIndexes = try fields.optional("GlobalSecondaryIndexes")
            self.vectorIndexes = try fields.optional("VectorIndexes")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TableName", tableName.document)
            fields.append("AttributeDefinitions", attributeDefinitions.document)
            fields.append("KeySchema", keySchema.document)
            fields.append("BillingMode", billingMode)
            fields.append("ProvisionedThroughput", provisionedThroughput)
            fields.append("OnDemandThroughput", onDemandThroughput)
            fields.append("SSESpecification", sseSpecification)
            fields.append("GlobalSecondaryIndexes", globalSecondaryIndexes)
            fields.append("VectorIndexes", vectorIndexes)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.TableCreationParameters }
    }
}

extension DynamoDB {
    public struct DescribeLimitsInput: AWSStructure {

        public init() {}

        public init(document: Document) throws(AWSError) {
        }

        public var document: Document {
            .structure(.init())
        }

        public static var shape: Shape { DynamoDBFacts.DescribeLimitsInput }
    }
}

extension DynamoDB {
    public struct DescribeLimitsOutput: AWSStructure {
        public var accountMaxReadCapacityUnits: Int?
        public var accountMaxWriteCapacityUnits: Int?
        public var tableMaxReadCapacityUnits: Int?
        public var tableMaxWriteCapacityUnits: Int?

        public init(
            accountMaxReadCapacityUnits: Int? = nil,
            accountMaxWriteCapacityUnits: Int? = nil,
            tableMaxReadCapacityUnits: Int? = nil,
            tableMaxWriteCapacityUnits: Int? = nil
        ) {
            self.accountMaxReadCapacityUnits = accountMaxReadCapacityUnits
            self.accountMaxWriteCapacityUnits = accountMaxWriteCapacityUnits
            self.tableMaxReadCapacityUnits = tableMaxReadCapacityUnits
            self.tableMaxWriteCapacityUnits = tableMaxWriteCapacityUnits
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.accountMaxReadCapacityUnits = try fields.optional("AccountMaxReadCapacityUnits")
            self.accountMaxWriteCapacityUnits = try fields.optional("AccountMaxWriteCapacityUnits")
            self.tableMaxReadCapacityUnits = try fields.optional("TableMaxReadCapacityUnits")
            self.tableMaxWriteCapacityUnits = try fields.optional("TableMaxWriteCapacityUnits")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AccountMaxReadCapacityUnits", accountMaxReadCapacityUnits)
            fields.append("AccountMaxWriteCapacityUnits", accountMaxWriteCapacityUnits)
            fields.append("TableMaxReadCapacityUnits", tableMaxReadCapacityUnits)
            fields.append("TableMaxWriteCapacityUnits", tableMaxWriteCapacityUnits)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.DescribeLimitsOutput }
    }
}

extension DynamoDB {
    public struct DescribeTableInput: AWSStructure {
        public var tableName: String

        public init(
            tableName: String
        ) {
            self.tableName = tableName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tableName = try fields.required("TableName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TableName", tableName.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.DescribeTableInput }
    }
}

extension DynamoDB {
    public struct DescribeTableOutput: AWSStructure {
        public var table: TableDescription?

        public init(
            table: TableDescription? = nil
        ) {
            self.table = table
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.table = try fields.optional("Table")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Table", table)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.DescribeTableOutput }
    }
}

extension DynamoDB {
    public struct DescribeTimeToLiveInput: AWSStructure {
        public var tableName: String

        public init(
            tableName: String
        ) {
            self.tableName = tableName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tableName = try fields.required("TableName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TableName", tableName.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.DescribeTimeToLiveInput }
    }
}

extension DynamoDB {
    public struct DescribeTimeToLiveOutput: AWSStructure {
        public var timeToLiveDescription: TimeToLiveDescription?

        public init(
            timeToLiveDescription: TimeToLiveDescription? = nil
        ) {
            self.timeToLiveDescription = timeToLiveDescription
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.timeToLiveDescription = try fields.optional("TimeToLiveDescription")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TimeToLiveDescription", timeToLiveDescription)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.DescribeTimeToLiveOutput }
    }
}

extension DynamoDB {
    public struct ExecuteStatementInput: AWSStructure {
        public var statement: String
        public var parameters: [AttributeValue]?
        public var consistentRead: Bool?
        public var nextToken: String?
        public var returnConsumedCapacity: String?
        public var limit: Int?
        public var returnValuesOnConditionCheckFailure: String?

        public init(
            statement: String,
            parameters: [AttributeValue]? = nil,
            consistentRead: Bool? = nil,
            nextToken: String? = nil,
            returnConsumedCapacity: String? = nil,
            limit: Int? = nil,
            returnValuesOnConditionCheckFailure: String? = nil
        ) {
            self.statement = statement
            self.parameters = parameters
            self.consistentRead = consistentRead
            self.nextToken = nextToken
            self.returnConsumedCapacity = returnConsumedCapacity
            self.limit = limit
            self.returnValuesOnConditionCheckFailure = returnValuesOnConditionCheckFailure
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.statement = try fields.required("Statement")
            self.parameters = try fields.optional("Parameters")
            self.consistentRead = try fields.optional("ConsistentRead")
            self.nextToken = try fields.optional("NextToken")
            self.returnConsumedCapacity = try fields.optional("ReturnConsumedCapacity")
            self.limit = try fields.optional("Limit")
            self.returnValuesOnConditionCheckFailure = try fields.optional("ReturnValuesOnConditionCheckFailure")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Statement", statement.document)
            fields.append("Parameters", parameters)
            fields.append("ConsistentRead", consistentRead)
            fields.append("NextToken", nextToken)
            fields.append("ReturnConsumedCapacity", returnConsumedCapacity)
            fields.append("Limit", limit)
            fields.append("ReturnValuesOnConditionCheckFailure", returnValuesOnConditionCheckFailure)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ExecuteStatementInput }
    }
}

extension DynamoDB {
    public struct ExecuteStatementOutput: AWSStructure {
        public var items: [[String: AttributeValue]]?
        public var nextToken: String?
        public var consumedCapacity: ConsumedCapacity?
        public var lastEvaluatedKey: [String: AttributeValue]?

        public init(
            items: [[String: AttributeValue]]? = nil,
            nextToken: String? = nil,
            consumedCapacity: ConsumedCapacity? = nil,
            lastEvaluatedKey: [String: AttributeValue]? = nil
        ) {
            self.items = items
            self.nextToken = nextToken
            self.consumedCapacity = consumedCapacity
            self.lastEvaluatedKey = lastEvaluatedKey
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.items = try fields.optional("Items")
            self.nextToken = try fields.optional("NextToken")
            self.consumedCapacity = try fields.optional("ConsumedCapacity")
            self.lastEvaluatedKey = try fields.optional("LastEvaluatedKey")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Items", items)
            fields.append("NextToken", nextToken)
            fields.append("ConsumedCapacity", consumedCapacity)
            fields.append("LastEvaluatedKey", lastEvaluatedKey)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ExecuteStatementOutput }
    }
}

extension DynamoDB {
    public struct ExecuteTransactionInput: AWSStructure {
        public var transactStatements: [ParameterizedStatement]
        public var clientRequestToken: String?
        public var returnConsumedCapacity: String?

        public init(
            transactStatements: [ParameterizedStatement],
            clientRequestToken: String? = nil,
            returnConsumedCapacity: String? = nil
        ) {
            self.transactStatements = transactStatements
            self.clientRequestToken = clientRequestToken
            self.returnConsumedCapacity = returnConsumedCapacity
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.transactStatements = try fields.required("TransactStatements")
            self.clientRequestToken = try fields.optional("ClientRequestToken")
            self.returnConsumedCapacity = try fields.optional("ReturnConsumedCapacity")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TransactStatements", transactStatements.document)
            fields.append("ClientRequestToken", clientRequestToken)
            fields.append("ReturnConsumedCapacity", returnConsumedCapacity)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ExecuteTransactionInput }
    }
}

extension DynamoDB {
    public struct ParameterizedStatement: AWSStructure {
        public var statement: String
        public var parameters: [AttributeValue]?
        public var returnValuesOnConditionCheckFailure: String?

        public init(
            statement: String,
            parameters: [AttributeValue]? = nil,
            returnValuesOnConditionCheckFailure: String? = nil
        ) {
            self.statement = statement
            self.parameters = parameters
            self.returnValuesOnConditionCheckFailure = returnValuesOnConditionCheckFailure
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.statement = try fields.required("Statement")
            self.parameters = try fields.optional("Parameters")
            self.returnValuesOnConditionCheckFailure = try fields.optional("ReturnValuesOnConditionCheckFailure")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Statement", statement.document)
            fields.append("Parameters", parameters)
            fields.append("ReturnValuesOnConditionCheckFailure", returnValuesOnConditionCheckFailure)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ParameterizedStatement }
    }
}

extension DynamoDB {
    public struct ExecuteTransactionOutput: AWSStructure {
        public var responses: [ItemResponse]?
        public var consumedCapacity: [ConsumedCapacity]?

        public init(
            responses: [ItemResponse]? = nil,
            consumedCapacity: [ConsumedCapacity]? = nil
        ) {
            self.responses = responses
            self.consumedCapacity = consumedCapacity
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.responses = try fields.optional("Responses")
            self.consumedCapacity = try fields.optional("ConsumedCapacity")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Responses", responses)
            fields.append("ConsumedCapacity", consumedCapacity)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ExecuteTransactionOutput }
    }
}

extension DynamoDB {
    public struct ItemResponse: AWSStructure {
        public var item: [String: AttributeValue]?

        public init(
            item: [String: AttributeValue]? = nil
        ) {
            self.item = item
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.item = try fields.optional("Item")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Item", item)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ItemResponse }
    }
}

extension DynamoDB {
    public struct ExportTableToPointInTimeInput: AWSStructure {
        public var tableArn: String
        public var exportTime: Timestamp?
        public var clientToken: String?
        public var s3Bucket: String
        public var s3BucketOwner: String?
        public var s3Prefix: String?
        public var s3SseAlgorithm: String?
        public var s3SseKmsKeyId: String?
        public var exportFormat: String?
        public var exportType: String?
        public var incrementalExportSpecification: IncrementalExportSpecification?
        public var filterSpecification: FilterSpecification?

        public init(
            tableArn: String,
            s3Bucket: String,
            exportTime: Timestamp? = nil,
            clientToken: String? = nil,
            s3BucketOwner: String? = nil,
            s3Prefix: String? = nil,
            s3SseAlgorithm: String? = nil,
            s3SseKmsKeyId: String? = nil,
            exportFormat: String? = nil,
            exportType: String? = nil,
            incrementalExportSpecification: IncrementalExportSpecification? = nil,
            filterSpecification: FilterSpecification? = nil
        ) {
            self.tableArn = tableArn
            self.exportTime = exportTime
            self.clientToken = clientToken
            self.s3Bucket = s3Bucket
            self.s3BucketOwner = s3BucketOwner
            self.s3Prefix = s3Prefix
            self.s3SseAlgorithm = s3SseAlgorithm
            self.s3SseKmsKeyId = s3SseKmsKeyId
            self.exportFormat = exportFormat
            self.exportType = exportType
            self.incrementalExportSpecification = incrementalExportSpecification
            self.filterSpecification = filterSpecification
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tableArn = try fields.required("TableArn")
            self.exportTime = try fields.optional("ExportTime")
            self.clientToken = try fields.optional("ClientToken")
            self.s3Bucket = try fields.required("S3Bucket")
            self.s3BucketOwner = try fields.optional("S3BucketOwner")
            self.s3Prefix = try fields.optional("S3Prefix")
            self.s3SseAlgorithm = try fields.optional("S3SseAlgorithm")
            self.s3SseKmsKeyId = try fields.optional("S3SseKmsKeyId")
            self.exportFormat = try fields.optional("ExportFormat")
            self.exportType = try fields.optional("ExportType")
            self.incrementalExportSpecification = try fields.optional("IncrementalExportSpecification")
            self.filterSpecification = try fields.optional("FilterSpecification")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TableArn", tableArn.document)
            fields.append("ExportTime", exportTime)
            fields.append("ClientToken", clientToken)
            fields.append("S3Bucket", s3Bucket.document)
            fields.append("S3BucketOwner", s3BucketOwner)
            fields.append("S3Prefix", s3Prefix)
            fields.append("S3SseAlgorithm", s3SseAlgorithm)
            fields.append("S3SseKmsKeyId", s3SseKmsKeyId)
            fields.append("ExportFormat", exportFormat)
            fields.append("ExportType", exportType)
            fields.append("IncrementalExportSpecification", incrementalExportSpecification)
            fields.append("FilterSpecification", filterSpecification)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ExportTableToPointInTimeInput }
    }
}

extension DynamoDB {
    public struct ExportTableToPointInTimeOutput: AWSStructure {
        public var exportDescription: ExportDescription?

        public init(
            exportDescription: ExportDescription? = nil
        ) {
            self.exportDescription = exportDescription
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.exportDescription = try fields.optional("ExportDescription")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ExportDescription", exportDescription)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ExportTableToPointInTimeOutput }
    }
}

extension DynamoDB {
    public struct GetItemInput: AWSStructure {
        public var tableName: String
        public var key: [String: AttributeValue]
        public var attributesToGet: [String]?
        public var consistentRead: Bool?
        public var returnConsumedCapacity: String?
        public var projectionExpression: String?
        public var expressionAttributeNames: [String: String]?

        public init(
            tableName: String,
            key: [String: AttributeValue],
            attributesToGet: [String]? = nil,
            consistentRead: Bool? = nil,
            returnConsumedCapacity: String? = nil,
            projectionExpression: String? = nil,
            expressionAttributeNames: [String: String]? = nil
        ) {
            self.tableName = tableName
            self.key = key
            self.attributesToGet = attributesToGet
            self.consistentRead = consistentRead
            self.returnConsumedCapacity = returnConsumedCapacity
            self.projectionExpression = projectionExpression
            self.expressionAttributeNames = expressionAttributeNames
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tableName = try fields.required("TableName")
            self.key = try fields.required("Key")
            self.attributesToGet = try fields.optional("AttributesToGet")
            self.consistentRead = try fields.optional("ConsistentRead")
            self.returnConsumedCapacity = try fields.optional("ReturnConsumedCapacity")
            self.projectionExpression = try fields.optional("ProjectionExpression")
            self.expressionAttributeNames = try fields.optional("ExpressionAttributeNames")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TableName", tableName.document)
            fields.append("Key", key.document)
            fields.append("AttributesToGet", attributesToGet)
            fields.append("ConsistentRead", consistentRead)
            fields.append("ReturnConsumedCapacity", returnConsumedCapacity)
            fields.append("ProjectionExpression", projectionExpression)
            fields.append("ExpressionAttributeNames", expressionAttributeNames)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.GetItemInput }
    }
}

extension DynamoDB {
    public struct GetItemOutput: AWSStructure {
        public var item: [String: AttributeValue]?
        public var consumedCapacity: ConsumedCapacity?

        public init(
            item: [String: AttributeValue]? = nil,
            consumedCapacity: ConsumedCapacity? = nil
        ) {
            self.item = item
            self.consumedCapacity = consumedCapacity
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.item = try fields.optional("Item")
            self.consumedCapacity = try fields.optional("ConsumedCapacity")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Item", item)
            fields.append("ConsumedCapacity", consumedCapacity)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.GetItemOutput }
    }
}

extension DynamoDB {
    public struct GetResourcePolicyInput: AWSStructure {
        public var resourceArn: String

        public init(
            resourceArn: String
        ) {
            self.resourceArn = resourceArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.resourceArn = try fields.required("ResourceArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ResourceArn", resourceArn.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.GetResourcePolicyInput }
    }
}

extension DynamoDB {
    public struct GetResourcePolicyOutput: AWSStructure {
        public var policy: String?
        public var revisionId: String?

        public init(
            policy: String? = nil,
            revisionId: String? = nil
        ) {
            self.policy = policy
            self.revisionId = revisionId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.policy = try fields.optional("Policy")
            self.revisionId = try fields.optional("RevisionId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Policy", policy)
            fields.append("RevisionId", revisionId)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.GetResourcePolicyOutput }
    }
}

extension DynamoDB {
    public struct ImportTableInput: AWSStructure {
        public var clientToken: String?
        public var s3BucketSource: S3BucketSource
        public var inputFormat: String
        public var inputFormatOptions: InputFormatOptions?
        public var inputCompressionType: String?
        public var tableCreationParameters: TableCreationParameters

        public init(
            s3BucketSource: S3BucketSource,
            inputFormat: String,
            tableCreationParameters: TableCreationParameters,
            clientToken: String? = nil,
            inputFormatOptions: InputFormatOptions? = nil,
            inputCompressionType: String? = nil
        ) {
            self.clientToken = clientToken
            self.s3BucketSource = s3BucketSource
            self.inputFormat = inputFormat
            self.inputFormatOptions = inputFormatOptions
            self.inputCompressionType = inputCompressionType
            self.tableCreationParameters = tableCreationParameters
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.clientToken = try fields.optional("ClientToken")
            self.s3BucketSource = try fields.required("S3BucketSource")
            self.inputFormat = try fields.required("InputFormat")
            self.inputFormatOptions = try fields.optional("InputFormatOptions")
            self.inputCompressionType = try fields.optional("InputCompressionType")
            self.tableCreationParameters = try fields.required("TableCreationParameters")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ClientToken", clientToken)
            fields.append("S3BucketSource", s3BucketSource.document)
            fields.append("InputFormat", inputFormat.document)
            fields.append("InputFormatOptions", inputFormatOptions)
            fields.append("InputCompressionType", inputCompressionType)
            fields.append("TableCreationParameters", tableCreationParameters.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ImportTableInput }
    }
}

extension DynamoDB {
    public struct ImportTableOutput: AWSStructure {
        public var importTableDescription: ImportTableDescription

        public init(
            importTableDescription: ImportTableDescription
        ) {
            self.importTableDescription = importTableDescription
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.importTableDescription = try fields.required("ImportTableDescription")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ImportTableDescription", importTableDescription.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ImportTableOutput }
    }
}

extension DynamoDB {
    public struct ListBackupsInput: AWSStructure {
        public var tableName: String?
        public var limit: Int?
        public var timeRangeLowerBound: Timestamp?
        public var timeRangeUpperBound: Timestamp?
        public var exclusiveStartBackupArn: String?
        public var backupType: String?

        public init(
            tableName: String? = nil,
            limit: Int? = nil,
            timeRangeLowerBound: Timestamp? = nil,
            timeRangeUpperBound: Timestamp? = nil,
            exclusiveStartBackupArn: String? = nil,
            backupType: String? = nil
        ) {
            self.tableName = tableName
            self.limit = limit
            self.timeRangeLowerBound = timeRangeLowerBound
            self.timeRangeUpperBound = timeRangeUpperBound
            self.exclusiveStartBackupArn = exclusiveStartBackupArn
            self.backupType = backupType
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tableName = try fields.optional("TableName")
            self.limit = try fields.optional("Limit")
            self.timeRangeLowerBound = try fields.optional("TimeRangeLowerBound")
            self.timeRangeUpperBound = try fields.optional("TimeRangeUpperBound")
            self.exclusiveStartBackupArn = try fields.optional("ExclusiveStartBackupArn")
            self.backupType = try fields.optional("BackupType")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TableName", tableName)
            fields.append("Limit", limit)
            fields.append("TimeRangeLowerBound", timeRangeLowerBound)
            fields.append("TimeRangeUpperBound", timeRangeUpperBound)
            fields.append("ExclusiveStartBackupArn", exclusiveStartBackupArn)
            fields.append("BackupType", backupType)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ListBackupsInput }
    }
}

extension DynamoDB {
    public struct ListBackupsOutput: AWSStructure {
        public var backupSummaries: [BackupSummary]?
        public var lastEvaluatedBackupArn: String?

        public init(
            backupSummaries: [BackupSummary]? = nil,
            lastEvaluatedBackupArn: String? = nil
        ) {
            self.backupSummaries = backupSummaries
            self.lastEvaluatedBackupArn = lastEvaluatedBackupArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.backupSummaries = try fields.optional("BackupSummaries")
            self.lastEvaluatedBackupArn = try fields.optional("LastEvaluatedBackupArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("BackupSummaries", backupSummaries)
            fields.append("LastEvaluatedBackupArn", lastEvaluatedBackupArn)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ListBackupsOutput }
    }
}

extension DynamoDB {
    public struct BackupSummary: AWSStructure {
        public var tableName: String?
        public var tableId: String?
        public var tableArn: String?
        public var backupArn: String?
        public var backupName: String?
        public var backupCreationDateTime: Timestamp?
        public var backupExpiryDateTime: Timestamp?
        public var backupStatus: String?
        public var backupType: String?
        public var backupSizeBytes: Int?

        public init(
            tableName: String? = nil,
            tableId: String? = nil,
            tableArn: String? = nil,
            backupArn: String? = nil,
            backupName: String? = nil,
            backupCreationDateTime: Timestamp? = nil,
            backupExpiryDateTime: Timestamp? = nil,
            backupStatus: String? = nil,
            backupType: String? = nil,
            backupSizeBytes: Int? = nil
        ) {
            self.tableName = tableName
            self.tableId = tableId
            self.tableArn = tableArn
            self.backupArn = backupArn
            self.backupName = backupName
            self.backupCreationDateTime = backupCreationDateTime
            self.backupExpiryDateTime = backupExpiryDateTime
            self.backupStatus = backupStatus
            self.backupType = backupType
            self.backupSizeBytes = backupSizeBytes
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tableName = try fields.optional("TableName")
            self.tableId = try fields.optional("TableId")
            self.tableArn = try fields.optional("TableArn")
            self.backupArn = try fields.optional("BackupArn")
            self.backupName = try fields.optional("BackupName")
            self.backupCreationDateTime = try fields.optional("BackupCreationDateTime")
            self.backupExpiryDateTime = try fields.optional("BackupExpiryDateTime")
            self.backupStatus = try fields.optional("BackupStatus")
            self.backupType = try fields.optional("BackupType")
            self.backupSizeBytes = try fields.optional("BackupSizeBytes")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TableName", tableName)
            fields.append("TableId", tableId)
            fields.append("TableArn", tableArn)
            fields.append("BackupArn", backupArn)
            fields.append("BackupName", backupName)
            fields.append("BackupCreationDateTime", backupCreationDateTime)
            fields.append("BackupExpiryDateTime", backupExpiryDateTime)
            fields.append("BackupStatus", backupStatus)
            fields.append("BackupType", backupType)
            fields.append("BackupSizeBytes", backupSizeBytes)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.BackupSummary }
    }
}

extension DynamoDB {
    public struct ListExportsInput: AWSStructure {
        public var tableArn: String?
        public var maxResults: Int?
        public var nextToken: String?

        public init(
            tableArn: String? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.tableArn = tableArn
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tableArn = try fields.optional("TableArn")
            self.maxResults = try fields.optional("MaxResults")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TableArn", tableArn)
            fields.append("MaxResults", maxResults)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ListExportsInput }
    }
}

extension DynamoDB {
    public struct ListExportsOutput: AWSStructure {
        public var exportSummaries: [ExportSummary]?
        public var nextToken: String?

        public init(
            exportSummaries: [ExportSummary]? = nil,
            nextToken: String? = nil
        ) {
            self.exportSummaries = exportSummaries
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.exportSummaries = try fields.optional("ExportSummaries")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ExportSummaries", exportSummaries)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ListExportsOutput }
    }
}

extension DynamoDB {
    public struct ExportSummary: AWSStructure {
        public var exportArn: String?
        public var exportStatus: String?
        public var exportType: String?

        public init(
            exportArn: String? = nil,
            exportStatus: String? = nil,
            exportType: String? = nil
        ) {
            self.exportArn = exportArn
            self.exportStatus = exportStatus
            self.exportType = exportType
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.exportArn = try fields.optional("ExportArn")
            self.exportStatus = try fields.optional("ExportStatus")
            self.exportType = try fields.optional("ExportType")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ExportArn", exportArn)
            fields.append("ExportStatus", exportStatus)
            fields.append("ExportType", exportType)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ExportSummary }
    }
}

extension DynamoDB {
    public struct ListImportsInput: AWSStructure {
        public var tableArn: String?
        public var pageSize: Int?
        public var nextToken: String?

        public init(
            tableArn: String? = nil,
            pageSize: Int? = nil,
            nextToken: String? = nil
        ) {
            self.tableArn = tableArn
            self.pageSize = pageSize
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tableArn = try fields.optional("TableArn")
            self.pageSize = try fields.optional("PageSize")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TableArn", tableArn)
            fields.append("PageSize", pageSize)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ListImportsInput }
    }
}

extension DynamoDB {
    public struct ListImportsOutput: AWSStructure {
        public var importSummaryList: [ImportSummary]?
        public var nextToken: String?

        public init(
            importSummaryList: [ImportSummary]? = nil,
            nextToken: String? = nil
        ) {
            self.importSummaryList = importSummaryList
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.importSummaryList = try fields.optional("ImportSummaryList")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ImportSummaryList", importSummaryList)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ListImportsOutput }
    }
}

extension DynamoDB {
    public struct ImportSummary: AWSStructure {
        public var importArn: String?
        public var importStatus: String?
        public var tableArn: String?
        public var s3BucketSource: S3BucketSource?
        public var cloudWatchLogGroupArn: String?
        public var inputFormat: String?
        public var startTime: Timestamp?
        public var endTime: Timestamp?

        public init(
            importArn: String? = nil,
            importStatus: String? = nil,
            tableArn: String? = nil,
            s3BucketSource: S3BucketSource? = nil,
            cloudWatchLogGroupArn: String? = nil,
            inputFormat: String? = nil,
            startTime: Timestamp? = nil,
            endTime: Timestamp? = nil
        ) {
            self.importArn = importArn
            self.importStatus = importStatus
            self.tableArn = tableArn
            self.s3BucketSource = s3BucketSource
            self.cloudWatchLogGroupArn = cloudWatchLogGroupArn
            self.inputFormat = inputFormat
            self.startTime = startTime
            self.endTime = endTime
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.importArn = try fields.optional("ImportArn")
            self.importStatus = try fields.optional("ImportStatus")
            self.tableArn = try fields.optional("TableArn")
            self.s3BucketSource = try fields.optional("S3BucketSource")
            self.cloudWatchLogGroupArn = try fields.optional("CloudWatchLogGroupArn")
            self.inputFormat = try fields.optional("InputFormat")
            self.startTime = try fields.optional("StartTime")
            self.endTime = try fields.optional("EndTime")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ImportArn", importArn)
            fields.append("ImportStatus", importStatus)
            fields.append("TableArn", tableArn)
            fields.append("S3BucketSource", s3BucketSource)
            fields.append("CloudWatchLogGroupArn", cloudWatchLogGroupArn)
            fields.append("InputFormat", inputFormat)
            fields.append("StartTime", startTime)
            fields.append("EndTime", endTime)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ImportSummary }
    }
}

extension DynamoDB {
    public struct ListTablesInput: AWSStructure {
        public var exclusiveStartTableName: String?
        public var limit: Int?

        public init(
            exclusiveStartTableName: String? = nil,
            limit: Int? = nil
        ) {
            self.exclusiveStartTableName = exclusiveStartTableName
            self.limit = limit
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.exclusiveStartTableName = try fields.optional("ExclusiveStartTableName")
            self.limit = try fields.optional("Limit")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ExclusiveStartTableName", exclusiveStartTableName)
            fields.append("Limit", limit)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ListTablesInput }
    }
}

extension DynamoDB {
    public struct ListTablesOutput: AWSStructure {
        public var tableNames: [String]?
        public var lastEvaluatedTableName: String?

        public init(
            tableNames: [String]? = nil,
            lastEvaluatedTableName: String? = nil
        ) {
            self.tableNames = tableNames
            self.lastEvaluatedTableName = lastEvaluatedTableName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tableNames = try fields.optional("TableNames")
            self.lastEvaluatedTableName = try fields.optional("LastEvaluatedTableName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TableNames", tableNames)
            fields.append("LastEvaluatedTableName", lastEvaluatedTableName)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ListTablesOutput }
    }
}

extension DynamoDB {
    public struct ListTagsOfResourceInput: AWSStructure {
        public var resourceArn: String
        public var nextToken: String?

        public init(
            resourceArn: String,
            nextToken: String? = nil
        ) {
            self.resourceArn = resourceArn
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.resourceArn = try fields.required("ResourceArn")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ResourceArn", resourceArn.document)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ListTagsOfResourceInput }
    }
}

extension DynamoDB {
    public struct ListTagsOfResourceOutput: AWSStructure {
        public var tags: [Tag]?
        public var nextToken: String?

        public init(
            tags: [Tag]? = nil,
            nextToken: String? = nil
        ) {
            self.tags = tags
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tags = try fields.optional("Tags")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Tags", tags)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ListTagsOfResourceOutput }
    }
}

extension DynamoDB {
    public struct PutItemInput: AWSStructure {
        public var tableName: String
        public var item: [String: AttributeValue]
        public var expected: [String: ExpectedAttributeValue]?
        public var returnValues: String?
        public var returnConsumedCapacity: String?
        public var returnItemCollectionMetrics: String?
        public var conditionalOperator: String?
        public var conditionExpression: String?
        public var expressionAttributeNames: [String: String]?
        public var expressionAttributeValues: [String: AttributeValue]?
        public var returnValuesOnConditionCheckFailure: String?

        public init(
            tableName: String,
            item: [String: AttributeValue],
            expected: [String: ExpectedAttributeValue]? = nil,
            returnValues: String? = nil,
            returnConsumedCapacity: String? = nil,
            returnItemCollectionMetrics: String? = nil,
            conditionalOperator: String? = nil,
            conditionExpression: String? = nil,
            expressionAttributeNames: [String: String]? = nil,
            expressionAttributeValues: [String: AttributeValue]? = nil,
            returnValuesOnConditionCheckFailure: String? = nil
        ) {
            self.tableName = tableName
            self.item = item
            self.expected = expected
            self.returnValues = returnValues
            self.returnConsumedCapacity = returnConsumedCapacity
            self.returnItemCollectionMetrics = returnItemCollectionMetrics
            self.conditionalOperator = conditionalOperator
            self.conditionExpression = conditionExpression
            self.expressionAttributeNames = expressionAttributeNames
            self.expressionAttributeValues = expressionAttributeValues
            self.returnValuesOnConditionCheckFailure = returnValuesOnConditionCheckFailure
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tableName = try fields.required("TableName")
            self.item = try fields.required("Item")
            self.expected = try fields.optional("Expected")
            self.returnValues = try fields.optional("ReturnValues")
            self.returnConsumedCapacity = try fields.optional("ReturnConsumedCapacity")
            self.returnItemCollectionMetrics = try fields.optional("ReturnItemCollectionMetrics")
            self.conditionalOperator = try fields.optional("ConditionalOperator")
            self.conditionExpression = try fields.optional("ConditionExpression")
            self.expressionAttributeNames = try fields.optional("ExpressionAttributeNames")
            self.expressionAttributeValues = try fields.optional("ExpressionAttributeValues")
            self.returnValuesOnConditionCheckFailure = try fields.optional("ReturnValuesOnConditionCheckFailure")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TableName", tableName.document)
            fields.append("Item", item.document)
            fields.append("Expected", expected)
            fields.append("ReturnValues", returnValues)
            fields.append("ReturnConsumedCapacity", returnConsumedCapacity)
            fields.append("ReturnItemCollectionMetrics", returnItemCollectionMetrics)
            fields.append("ConditionalOperator", conditionalOperator)
            fields.append("ConditionExpression", conditionExpression)
            fields.append("ExpressionAttributeNames", expressionAttributeNames)
            fields.append("ExpressionAttributeValues", expressionAttributeValues)
            fields.append("ReturnValuesOnConditionCheckFailure", returnValuesOnConditionCheckFailure)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.PutItemInput }
    }
}

extension DynamoDB {
    public struct PutItemOutput: AWSStructure {
        public var attributes: [String: AttributeValue]?
        public var consumedCapacity: ConsumedCapacity?
        public var itemCollectionMetrics: ItemCollectionMetrics?

        public init(
            attributes: [String: AttributeValue]? = nil,
            consumedCapacity: ConsumedCapacity? = nil,
            itemCollectionMetrics: ItemCollectionMetrics? = nil
        ) {
            self.attributes = attributes
            self.consumedCapacity = consumedCapacity
            self.itemCollectionMetrics = itemCollectionMetrics
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.attributes = try fields.optional("Attributes")
            self.consumedCapacity = try fields.optional("ConsumedCapacity")
            self.itemCollectionMetrics = try fields.optional("ItemCollectionMetrics")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Attributes", attributes)
            fields.append("ConsumedCapacity", consumedCapacity)
            fields.append("ItemCollectionMetrics", itemCollectionMetrics)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.PutItemOutput }
    }
}

extension DynamoDB {
    public struct PutResourcePolicyInput: AWSStructure {
        public var resourceArn: String
        public var policy: String
        public var expectedRevisionId: String?
        public var confirmRemoveSelfResourceAccess: Bool?

        public init(
            resourceArn: String,
            policy: String,
            expectedRevisionId: String? = nil,
            confirmRemoveSelfResourceAccess: Bool? = nil
        ) {
            self.resourceArn = resourceArn
            self.policy = policy
            self.expectedRevisionId = expectedRevisionId
            self.confirmRemoveSelfResourceAccess = confirmRemoveSelfResourceAccess
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.resourceArn = try fields.required("ResourceArn")
            self.policy = try fields.required("Policy")
            self.expectedRevisionId = try fields.optional("ExpectedRevisionId")
            self.confirmRemoveSelfResourceAccess = try fields.optional("ConfirmRemoveSelfResourceAccess")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ResourceArn", resourceArn.document)
            fields.append("Policy", policy.document)
            fields.append("ExpectedRevisionId", expectedRevisionId)
            fields.append("ConfirmRemoveSelfResourceAccess", confirmRemoveSelfResourceAccess)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.PutResourcePolicyInput }
    }
}

extension DynamoDB {
    public struct PutResourcePolicyOutput: AWSStructure {
        public var revisionId: String?

        public init(
            revisionId: String? = nil
        ) {
            self.revisionId = revisionId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.revisionId = try fields.optional("RevisionId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("RevisionId", revisionId)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.PutResourcePolicyOutput }
    }
}

extension DynamoDB {
    public struct QueryInput: AWSStructure {
        public var tableName: String
        public var indexName: String?
        public var select: String?
        public var attributesToGet: [String]?
        public var limit: Int?
        public var consistentRead: Bool?
        public var keyConditions: [String: Condition]?
        public var queryFilter: [String: Condition]?
        public var conditionalOperator: String?
        public var scanIndexForward: Bool?
        public var exclusiveStartKey: [String: AttributeValue]?
        public var returnConsumedCapacity: String?
        public var projectionExpression: String?
        public var filterExpression: String?
        public var keyConditionExpression: String?
        public var expressionAttributeNames: [String: String]?
        public var expressionAttributeValues: [String: AttributeValue]?

        public init(
            tableName: String,
            indexName: String? = nil,
            select: String? = nil,
            attributesToGet: [String]? = nil,
            limit: Int? = nil,
            consistentRead: Bool? = nil,
            keyConditions: [String: Condition]? = nil,
            queryFilter: [String: Condition]? = nil,
            conditionalOperator: String? = nil,
            scanIndexForward: Bool? = nil,
            exclusiveStartKey: [String: AttributeValue]? = nil,
            returnConsumedCapacity: String? = nil,
            projectionExpression: String? = nil,
            filterExpression: String? = nil,
            keyConditionExpression: String? = nil,
            expressionAttributeNames: [String: String]? = nil,
            expressionAttributeValues: [String: AttributeValue]? = nil
        ) {
            self.tableName = tableName
            self.indexName = indexName
            self.select = select
            self.attributesToGet = attributesToGet
            self.limit = limit
            self.consistentRead = consistentRead
            self.keyConditions = keyConditions
            self.queryFilter = queryFilter
            self.conditionalOperator = conditionalOperator
            self.scanIndexForward = scanIndexForward
            self.exclusiveStartKey = exclusiveStartKey
            self.returnConsumedCapacity = returnConsumedCapacity
            self.projectionExpression = projectionExpression
            self.filterExpression = filterExpression
            self.keyConditionExpression = keyConditionExpression
            self.expressionAttributeNames = expressionAttributeNames
            self.expressionAttributeValues = expressionAttributeValues
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tableName = try fields.required("TableName")
            self.indexName = try fields.optional("IndexName")
            self.select = try fields.optional("Select")
            self.attributesToGet = try fields.optional("AttributesToGet")
            self.limit = try fields.optional("Limit")
            self.consistentRead = try fields.optional("ConsistentRead")
            self.keyConditions = try fields.optional("KeyConditions")
            self.queryFilter = try fields.optional("QueryFilter")
            self.conditionalOperator = try fields.optional("ConditionalOperator")
            self.scanIndexForward = try fields.optional("ScanIndexForward")
            self.exclusiveStartKey = try fields.optional("ExclusiveStartKey")
            self.returnConsumedCapacity = try fields.optional("ReturnConsumedCapacity")
            self.projectionExpression = try fields.optional("ProjectionExpression")
            self.filterExpression = try fields.optional("FilterExpression")
            self.keyConditionExpression = try fields.optional("KeyConditionExpression")
            self.expressionAttributeNames = try fields.optional("ExpressionAttributeNames")
            self.expressionAttributeValues = try fields.optional("ExpressionAttributeValues")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TableName", tableName.document)
            fields.append("IndexName", indexName)
            fields.append("Select", select)
            fields.append("AttributesToGet", attributesToGet)
            fields.append("Limit", limit)
            fields.append("ConsistentRead", consistentRead)
            fields.append("KeyConditions", keyConditions)
            fields.append("QueryFilter", queryFilter)
            fields.append("ConditionalOperator", conditionalOperator)
            fields.append("ScanIndexForward", scanIndexForward)
            fields.append("ExclusiveStartKey", exclusiveStartKey)
            fields.append("ReturnConsumedCapacity", returnConsumedCapacity)
            fields.append("ProjectionExpression", projectionExpression)
            fields.append("FilterExpression", filterExpression)
            fields.append("KeyConditionExpression", keyConditionExpression)
            fields.append("ExpressionAttributeNames", expressionAttributeNames)
            fields.append("ExpressionAttributeValues", expressionAttributeValues)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.QueryInput }
    }
}

extension DynamoDB {
    public struct Condition: AWSStructure {
        public var attributeValueList: [AttributeValue]?
        public var comparisonOperator: String

        public init(
            comparisonOperator: String,
            attributeValueList: [AttributeValue]? = nil
        ) {
            self.attributeValueList = attributeValueList
            self.comparisonOperator = comparisonOperator
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.attributeValueList = try fields.optional("AttributeValueList")
            self.comparisonOperator = try fields.required("ComparisonOperator")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AttributeValueList", attributeValueList)
            fields.append("ComparisonOperator", comparisonOperator.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.Condition }
    }
}

extension DynamoDB {
    public struct QueryOutput: AWSStructure {
        public var items: [[String: AttributeValue]]?
        public var count: Int?
        public var scannedCount: Int?
        public var lastEvaluatedKey: [String: AttributeValue]?
        public var consumedCapacity: ConsumedCapacity?

        public init(
            items: [[String: AttributeValue]]? = nil,
            count: Int? = nil,
            scannedCount: Int? = nil,
            lastEvaluatedKey: [String: AttributeValue]? = nil,
            consumedCapacity: ConsumedCapacity? = nil
        ) {
            self.items = items
            self.count = count
            self.scannedCount = scannedCount
            self.lastEvaluatedKey = lastEvaluatedKey
            self.consumedCapacity = consumedCapacity
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.items = try fields.optional("Items")
            self.count = try fields.optional("Count")
            self.scannedCount = try fields.optional("ScannedCount")
            self.lastEvaluatedKey = try fields.optional("LastEvaluatedKey")
            self.consumedCapacity = try fields.optional("ConsumedCapacity")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Items", items)
            fields.append("Count", count)
            fields.append("ScannedCount", scannedCount)
            fields.append("LastEvaluatedKey", lastEvaluatedKey)
            fields.append("ConsumedCapacity", consumedCapacity)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.QueryOutput }
    }
}

extension DynamoDB {
    public struct RestoreTableFromBackupInput: AWSStructure {
        public var targetTableName: String
        public var backupArn: String
        public var billingModeOverride: String?
        public var globalSecondaryIndexOverride: [GlobalSecondaryIndex]?
        public var localSecondaryIndexOverride: [LocalSecondaryIndex]?
        public var provisionedThroughputOverride: ProvisionedThroughput?
        public var onDemandThroughputOverride: OnDemandThroughput?
        public var sseSpecificationOverride: SSESpecification?
        public var vectorIndexOverride: [VectorIndex]?

        public init(
            targetTableName: String,
            backupArn: String,
            billingModeOverride: String? = nil,
            globalSecondaryIndexOverride: [GlobalSecondaryIndex]? = nil,
            localSecondaryIndexOverride: [LocalSecondaryIndex]? = nil,
            provisionedThroughputOverride: ProvisionedThroughput? = nil,
            onDemandThroughputOverride: OnDemandThroughput? = nil,
            sseSpecificationOverride: SSESpecification? = nil,
            vectorIndexOverride: [VectorIndex]? = nil
        ) {
            self.targetTableName = targetTableName
            self.backupArn = backupArn
            self.billingModeOverride = billingModeOverride
            self.globalSecondaryIndexOverride = globalSecondaryIndexOverride
            self.localSecondaryIndexOverride = localSecondaryIndexOverride
            self.provisionedThroughputOverride = provisionedThroughputOverride
            self.onDemandThroughputOverride = onDemandThroughputOverride
            self.sseSpecificationOverride = sseSpecificationOverride
            self.vectorIndexOverride = vectorIndexOverride
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.targetTableName = try fields.required("TargetTableName")
            self.backupArn = try fields.required("BackupArn")
            self.billingModeOverride = try fields.optional("BillingModeOverride")
            self.globalSecondaryIndexOverride = try fields.optional("GlobalSecondaryIndexOverride")
            self.localSecondaryIndexOverride = try fields.optional("LocalSecondaryIndexOverride")
            self.provisionedThroughputOverride = try fields.optional("ProvisionedThroughputOverride")
            self.onDemandThroughputOverride = try fields.optional("OnDemandThroughputOverride")
            self.sseSpecificationOverride = try fields.optional("SSESpecificationOverride")
            self.vectorIndexOverride = try fields.optional("VectorIndexOverride")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TargetTableName", targetTableName.document)
            fields.append("BackupArn", backupArn.document)
            fields.append("BillingModeOverride", billingModeOverride)
            fields.append("GlobalSecondaryIndexOverride", globalSecondaryIndexOverride)
            fields.append("LocalSecondaryIndexOverride", localSecondaryIndexOverride)
            fields.append("ProvisionedThroughputOverride", provisionedThroughputOverride)
            fields.append("OnDemandThroughputOverride", onDemandThroughputOverride)
            fields.append("SSESpecificationOverride", sseSpecificationOverride)
            fields.append("VectorIndexOverride", vectorIndexOverride)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.RestoreTableFromBackupInput }
    }
}

extension DynamoDB {
    public struct RestoreTableFromBackupOutput: AWSStructure {
        public var tableDescription: TableDescription?

        public init(
            tableDescription: TableDescription? = nil
        ) {
            self.tableDescription = tableDescription
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tableDescription = try fields.optional("TableDescription")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TableDescription", tableDescription)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.RestoreTableFromBackupOutput }
    }
}

extension DynamoDB {
    public struct RestoreTableToPointInTimeInput: AWSStructure {
        public var sourceTableArn: String?
        public var sourceTableName: String?
        public var targetTableName: String
        public var useLatestRestorableTime: Bool?
        public var restoreDateTime: Timestamp?
        public var billingModeOverride: String?
        public var globalSecondaryIndexOverride: [GlobalSecondaryIndex]?
        public var localSecondaryIndexOverride: [LocalSecondaryIndex]?
        public var provisionedThroughputOverride: ProvisionedThroughput?
        public var onDemandThroughputOverride: OnDemandThroughput?
        public var sseSpecificationOverride: SSESpecification?
        public var vectorIndexOverride: [VectorIndex]?

        public init(
            targetTableName: String,
            sourceTableArn: String? = nil,
            sourceTableName: String? = nil,
            useLatestRestorableTime: Bool? = nil,
            restoreDateTime: Timestamp? = nil,
            billingModeOverride: String? = nil,
            globalSecondaryIndexOverride: [GlobalSecondaryIndex]? = nil,
            localSecondaryIndexOverride: [LocalSecondaryIndex]? = nil,
            provisionedThroughputOverride: ProvisionedThroughput? = nil,
            onDemandThroughputOverride: OnDemandThroughput? = nil,
            sseSpecificationOverride: SSESpecification? = nil,
            vectorIndexOverride: [VectorIndex]? = nil
        ) {
            self.sourceTableArn = sourceTableArn
            self.sourceTableName = sourceTableName
            self.targetTableName = targetTableName
            self.useLatestRestorableTime = useLatestRestorableTime
            self.restoreDateTime = restoreDateTime
            self.billingModeOverride = billingModeOverride
            self.globalSecondaryIndexOverride = globalSecondaryIndexOverride
            self.localSecondaryIndexOverride = localSecondaryIndexOverride
            self.provisionedThroughputOverride = provisionedThroughputOverride
            self.onDemandThroughputOverride = onDemandThroughputOverride
            self.sseSpecificationOverride = sseSpecificationOverride
            self.vectorIndexOverride = vectorIndexOverride
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.sourceTableArn = try fields.optional("SourceTableArn")
            self.sourceTableName = try fields.optional("SourceTableName")
            self.targetTableName = try fields.required("TargetTableName")
            self.useLatestRestorableTime = try fields.optional("UseLatestRestorableTime")
            self.restoreDateTime = try fields.optional("RestoreDateTime")
            self.billingModeOverride = try fields.optional("BillingModeOverride")
            self.globalSecondaryIndexOverride = try fields.optional("GlobalSecondaryIndexOverride")
            self.localSecondaryIndexOverride = try fields.optional("LocalSecondaryIndexOverride")
            self.provisionedThroughputOverride = try fields.optional("ProvisionedThroughputOverride")
            self.onDemandThroughputOverride = try fields.optional("OnDemandThroughputOverride")
            self.sseSpecificationOverride = try fields.optional("SSESpecificationOverride")
            self.vectorIndexOverride = try fields.optional("VectorIndexOverride")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("SourceTableArn", sourceTableArn)
            fields.append("SourceTableName", sourceTableName)
            fields.append("TargetTableName", targetTableName.document)
            fields.append("UseLatestRestorableTime", useLatestRestorableTime)
            fields.append("RestoreDateTime", restoreDateTime)
            fields.append("BillingModeOverride", billingModeOverride)
            fields.append("GlobalSecondaryIndexOverride", globalSecondaryIndexOverride)
            fields.append("LocalSecondaryIndexOverride", localSecondaryIndexOverride)
            fields.append("ProvisionedThroughputOverride", provisionedThroughputOverride)
            fields.append("OnDemandThroughputOverride", onDemandThroughputOverride)
            fields.append("SSESpecificationOverride", sseSpecificationOverride)
            fields.append("VectorIndexOverride", vectorIndexOverride)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.RestoreTableToPointInTimeInput }
    }
}

extension DynamoDB {
    public struct RestoreTableToPointInTimeOutput: AWSStructure {
        public var tableDescription: TableDescription?

        public init(
            tableDescription: TableDescription? = nil
        ) {
            self.tableDescription = tableDescription
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tableDescription = try fields.optional("TableDescription")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TableDescription", tableDescription)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.RestoreTableToPointInTimeOutput }
    }
}

extension DynamoDB {
    public struct ScanInput: AWSStructure {
        public var tableName: String
        public var indexName: String?
        public var attributesToGet: [String]?
        public var limit: Int?
        public var select: String?
        public var scanFilter: [String: Condition]?
        public var conditionalOperator: String?
        public var exclusiveStartKey: [String: AttributeValue]?
        public var returnConsumedCapacity: String?
        public var totalSegments: Int?
        public var segment: Int?
        public var projectionExpression: String?
        public var filterExpression: String?
        public var expressionAttributeNames: [String: String]?
        public var expressionAttributeValues: [String: AttributeValue]?
        public var consistentRead: Bool?

        public init(
            tableName: String,
            indexName: String? = nil,
            attributesToGet: [String]? = nil,
            limit: Int? = nil,
            select: String? = nil,
            scanFilter: [String: Condition]? = nil,
            conditionalOperator: String? = nil,
            exclusiveStartKey: [String: AttributeValue]? = nil,
            returnConsumedCapacity: String? = nil,
            totalSegments: Int? = nil,
            segment: Int? = nil,
            projectionExpression: String? = nil,
            filterExpression: String? = nil,
            expressionAttributeNames: [String: String]? = nil,
            expressionAttributeValues: [String: AttributeValue]? = nil,
            consistentRead: Bool? = nil
        ) {
            self.tableName = tableName
            self.indexName = indexName
            self.attributesToGet = attributesToGet
            self.limit = limit
            self.select = select
            self.scanFilter = scanFilter
            self.conditionalOperator = conditionalOperator
            self.exclusiveStartKey = exclusiveStartKey
            self.returnConsumedCapacity = returnConsumedCapacity
            self.totalSegments = totalSegments
            self.segment = segment
            self.projectionExpression = projectionExpression
            self.filterExpression = filterExpression
            self.expressionAttributeNames = expressionAttributeNames
            self.expressionAttributeValues = expressionAttributeValues
            self.consistentRead = consistentRead
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tableName = try fields.required("TableName")
            self.indexName = try fields.optional("IndexName")
            self.attributesToGet = try fields.optional("AttributesToGet")
            self.limit = try fields.optional("Limit")
            self.select = try fields.optional("Select")
            self.scanFilter = try fields.optional("ScanFilter")
            self.conditionalOperator = try fields.optional("ConditionalOperator")
            self.exclusiveStartKey = try fields.optional("ExclusiveStartKey")
            self.returnConsumedCapacity = try fields.optional("ReturnConsumedCapacity")
            self.totalSegments = try fields.optional("TotalSegments")
            self.segment = try fields.optional("Segment")
            self.projectionExpression = try fields.optional("ProjectionExpression")
            self.filterExpression = try fields.optional("FilterExpression")
            self.expressionAttributeNames = try fields.optional("ExpressionAttributeNames")
            self.expressionAttributeValues = try fields.optional("ExpressionAttributeValues")
            self.consistentRead = try fields.optional("ConsistentRead")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TableName", tableName.document)
            fields.append("IndexName", indexName)
            fields.append("AttributesToGet", attributesToGet)
            fields.append("Limit", limit)
            fields.append("Select", select)
            fields.append("ScanFilter", scanFilter)
            fields.append("ConditionalOperator", conditionalOperator)
            fields.append("ExclusiveStartKey", exclusiveStartKey)
            fields.append("ReturnConsumedCapacity", returnConsumedCapacity)
            fields.append("TotalSegments", totalSegments)
            fields.append("Segment", segment)
            fields.append("ProjectionExpression", projectionExpression)
            fields.append("FilterExpression", filterExpression)
            fields.append("ExpressionAttributeNames", expressionAttributeNames)
            fields.append("ExpressionAttributeValues", expressionAttributeValues)
            fields.append("ConsistentRead", consistentRead)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ScanInput }
    }
}

extension DynamoDB {
    public struct ScanOutput: AWSStructure {
        public var items: [[String: AttributeValue]]?
        public var count: Int?
        public var scannedCount: Int?
        public var lastEvaluatedKey: [String: AttributeValue]?
        public var consumedCapacity: ConsumedCapacity?

        public init(
            items: [[String: AttributeValue]]? = nil,
            count: Int? = nil,
            scannedCount: Int? = nil,
            lastEvaluatedKey: [String: AttributeValue]? = nil,
            consumedCapacity: ConsumedCapacity? = nil
        ) {
            self.items = items
            self.count = count
            self.scannedCount = scannedCount
            self.lastEvaluatedKey = lastEvaluatedKey
            self.consumedCapacity = consumedCapacity
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.items = try fields.optional("Items")
            self.count = try fields.optional("Count")
            self.scannedCount = try fields.optional("ScannedCount")
            self.lastEvaluatedKey = try fields.optional("LastEvaluatedKey")
            self.consumedCapacity = try fields.optional("ConsumedCapacity")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Items", items)
            fields.append("Count", count)
            fields.append("ScannedCount", scannedCount)
            fields.append("LastEvaluatedKey", lastEvaluatedKey)
            fields.append("ConsumedCapacity", consumedCapacity)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ScanOutput }
    }
}

extension DynamoDB {
    public struct TagResourceInput: AWSStructure {
        public var resourceArn: String
        public var tags: [Tag]

        public init(
            resourceArn: String,
            tags: [Tag]
        ) {
            self.resourceArn = resourceArn
            self.tags = tags
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.resourceArn = try fields.required("ResourceArn")
            self.tags = try fields.required("Tags")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ResourceArn", resourceArn.document)
            fields.append("Tags", tags.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.TagResourceInput }
    }
}

extension DynamoDB {
    public struct TransactGetItemsInput: AWSStructure {
        public var transactItems: [TransactGetItem]
        public var returnConsumedCapacity: String?

        public init(
            transactItems: [TransactGetItem],
            returnConsumedCapacity: String? = nil
        ) {
            self.transactItems = transactItems
            self.returnConsumedCapacity = returnConsumedCapacity
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.transactItems = try fields.required("TransactItems")
            self.returnConsumedCapacity = try fields.optional("ReturnConsumedCapacity")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TransactItems", transactItems.document)
            fields.append("ReturnConsumedCapacity", returnConsumedCapacity)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.TransactGetItemsInput }
    }
}

extension DynamoDB {
    public struct TransactGetItem: AWSStructure {
        public var get: Get

        public init(
            get: Get
        ) {
            self.get = get
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.get = try fields.required("Get")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Get", get.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.TransactGetItem }
    }
}

extension DynamoDB {
    public struct Get: AWSStructure {
        public var key: [String: AttributeValue]
        public var tableName: String
        public var projectionExpression: String?
        public var expressionAttributeNames: [String: String]?

        public init(
            key: [String: AttributeValue],
            tableName: String,
            projectionExpression: String? = nil,
            expressionAttributeNames: [String: String]? = nil
        ) {
            self.key = key
            self.tableName = tableName
            self.projectionExpression = projectionExpression
            self.expressionAttributeNames = expressionAttributeNames
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.key = try fields.required("Key")
            self.tableName = try fields.required("TableName")
            self.projectionExpression = try fields.optional("ProjectionExpression")
            self.expressionAttributeNames = try fields.optional("ExpressionAttributeNames")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Key", key.document)
            fields.append("TableName", tableName.document)
            fields.append("ProjectionExpression", projectionExpression)
            fields.append("ExpressionAttributeNames", expressionAttributeNames)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.Get }
    }
}

extension DynamoDB {
    public struct TransactGetItemsOutput: AWSStructure {
        public var consumedCapacity: [ConsumedCapacity]?
        public var responses: [ItemResponse]?

        public init(
            consumedCapacity: [ConsumedCapacity]? = nil,
            responses: [ItemResponse]? = nil
        ) {
            self.consumedCapacity = consumedCapacity
            self.responses = responses
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.consumedCapacity = try fields.optional("ConsumedCapacity")
            self.responses = try fields.optional("Responses")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ConsumedCapacity", consumedCapacity)
            fields.append("Responses", responses)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.TransactGetItemsOutput }
    }
}

extension DynamoDB {
    public struct TransactWriteItemsInput: AWSStructure {
        public var transactItems: [TransactWriteItem]
        public var returnConsumedCapacity: String?
        public var returnItemCollectionMetrics: String?
        public var clientRequestToken: String?

        public init(
            transactItems: [TransactWriteItem],
            returnConsumedCapacity: String? = nil,
            returnItemCollectionMetrics: String? = nil,
            clientRequestToken: String? = nil
        ) {
            self.transactItems = transactItems
            self.returnConsumedCapacity = returnConsumedCapacity
            self.returnItemCollectionMetrics = returnItemCollectionMetrics
            self.clientRequestToken = clientRequestToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.transactItems = try fields.required("TransactItems")
            self.returnConsumedCapacity = try fields.optional("ReturnConsumedCapacity")
            self.returnItemCollectionMetrics = try fields.optional("ReturnItemCollectionMetrics")
            self.clientRequestToken = try fields.optional("ClientRequestToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TransactItems", transactItems.document)
            fields.append("ReturnConsumedCapacity", returnConsumedCapacity)
            fields.append("ReturnItemCollectionMetrics", returnItemCollectionMetrics)
            fields.append("ClientRequestToken", clientRequestToken)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.TransactWriteItemsInput }
    }
}

extension DynamoDB {
    public struct TransactWriteItem: AWSStructure {
        public var conditionCheck: ConditionCheck?
        public var put: Put?
        public var delete: Delete?
        public var update: Update?

        public init(
            conditionCheck: ConditionCheck? = nil,
            put: Put? = nil,
            delete: Delete? = nil,
            update: Update? = nil
        ) {
            self.conditionCheck = conditionCheck
            self.put = put
            self.delete = delete
            self.update = update
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.conditionCheck = try fields.optional("ConditionCheck")
            self.put = try fields.optional("Put")
            self.delete = try fields.optional("Delete")
            self.update = try fields.optional("Update")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ConditionCheck", conditionCheck)
            fields.append("Put", put)
            fields.append("Delete", delete)
            fields.append("Update", update)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.TransactWriteItem }
    }
}

extension DynamoDB {
    public struct ConditionCheck: AWSStructure {
        public var key: [String: AttributeValue]
        public var tableName: String
        public var conditionExpression: String
        public var expressionAttributeNames: [String: String]?
        public var expressionAttributeValues: [String: AttributeValue]?
        public var returnValuesOnConditionCheckFailure: String?

        public init(
            key: [String: AttributeValue],
            tableName: String,
            conditionExpression: String,
            expressionAttributeNames: [String: String]? = nil,
            expressionAttributeValues: [String: AttributeValue]? = nil,
            returnValuesOnConditionCheckFailure: String? = nil
        ) {
            self.key = key
            self.tableName = tableName
            self.conditionExpression = conditionExpression
            self.expressionAttributeNames = expressionAttributeNames
            self.expressionAttributeValues = expressionAttributeValues
            self.returnValuesOnConditionCheckFailure = returnValuesOnConditionCheckFailure
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.key = try fields.required("Key")
            self.tableName = try fields.required("TableName")
            self.conditionExpression = try fields.required("ConditionExpression")
            self.expressionAttributeNames = try fields.optional("ExpressionAttributeNames")
            self.expressionAttributeValues = try fields.optional("ExpressionAttributeValues")
            self.returnValuesOnConditionCheckFailure = try fields.optional("ReturnValuesOnConditionCheckFailure")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Key", key.document)
            fields.append("TableName", tableName.document)
            fields.append("ConditionExpression", conditionExpression.document)
            fields.append("ExpressionAttributeNames", expressionAttributeNames)
            fields.append("ExpressionAttributeValues", expressionAttributeValues)
            fields.append("ReturnValuesOnConditionCheckFailure", returnValuesOnConditionCheckFailure)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ConditionCheck }
    }
}

extension DynamoDB {
    public struct Put: AWSStructure {
        public var item: [String: AttributeValue]
        public var tableName: String
        public var conditionExpression: String?
        public var expressionAttributeNames: [String: String]?
        public var expressionAttributeValues: [String: AttributeValue]?
        public var returnValuesOnConditionCheckFailure: String?

        public init(
            item: [String: AttributeValue],
            tableName: String,
            conditionExpression: String? = nil,
            expressionAttributeNames: [String: String]? = nil,
            expressionAttributeValues: [String: AttributeValue]? = nil,
            returnValuesOnConditionCheckFailure: String? = nil
        ) {
            self.item = item
            self.tableName = tableName
            self.conditionExpression = conditionExpression
            self.expressionAttributeNames = expressionAttributeNames
            self.expressionAttributeValues = expressionAttributeValues
            self.returnValuesOnConditionCheckFailure = returnValuesOnConditionCheckFailure
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.item = try fields.required("Item")
            self.tableName = try fields.required("TableName")
            self.conditionExpression = try fields.optional("ConditionExpression")
            self.expressionAttributeNames = try fields.optional("ExpressionAttributeNames")
            self.expressionAttributeValues = try fields.optional("ExpressionAttributeValues")
            self.returnValuesOnConditionCheckFailure = try fields.optional("ReturnValuesOnConditionCheckFailure")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Item", item.document)
            fields.append("TableName", tableName.document)
            fields.append("ConditionExpression", conditionExpression)
            fields.append("ExpressionAttributeNames", expressionAttributeNames)
            fields.append("ExpressionAttributeValues", expressionAttributeValues)
            fields.append("ReturnValuesOnConditionCheckFailure", returnValuesOnConditionCheckFailure)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.Put }
    }
}

extension DynamoDB {
    public struct Delete: AWSStructure {
        public var key: [String: AttributeValue]
        public var tableName: String
        public var conditionExpression: String?
        public var expressionAttributeNames: [String: String]?
        public var expressionAttributeValues: [String: AttributeValue]?
        public var returnValuesOnConditionCheckFailure: String?

        public init(
            key: [String: AttributeValue],
            tableName: String,
            conditionExpression: String? = nil,
            expressionAttributeNames: [String: String]? = nil,
            expressionAttributeValues: [String: AttributeValue]? = nil,
            returnValuesOnConditionCheckFailure: String? = nil
        ) {
            self.key = key
            self.tableName = tableName
            self.conditionExpression = conditionExpression
            self.expressionAttributeNames = expressionAttributeNames
            self.expressionAttributeValues = expressionAttributeValues
            self.returnValuesOnConditionCheckFailure = returnValuesOnConditionCheckFailure
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.key = try fields.required("Key")
            self.tableName = try fields.required("TableName")
            self.conditionExpression = try fields.optional("ConditionExpression")
            self.expressionAttributeNames = try fields.optional("ExpressionAttributeNames")
            self.expressionAttributeValues = try fields.optional("ExpressionAttributeValues")
            self.returnValuesOnConditionCheckFailure = try fields.optional("ReturnValuesOnConditionCheckFailure")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Key", key.document)
            fields.append("TableName", tableName.document)
            fields.append("ConditionExpression", conditionExpression)
            fields.append("ExpressionAttributeNames", expressionAttributeNames)
            fields.append("ExpressionAttributeValues", expressionAttributeValues)
            fields.append("ReturnValuesOnConditionCheckFailure", returnValuesOnConditionCheckFailure)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.Delete }
    }
}

extension DynamoDB {
    public struct Update: AWSStructure {
        public var key: [String: AttributeValue]
        public var updateExpression: String
        public var tableName: String
        public var conditionExpression: String?
        public var expressionAttributeNames: [String: String]?
        public var expressionAttributeValues: [String: AttributeValue]?
        public var returnValuesOnConditionCheckFailure: String?

        public init(
            key: [String: AttributeValue],
            updateExpression: String,
            tableName: String,
            conditionExpression: String? = nil,
            expressionAttributeNames: [String: String]? = nil,
            expressionAttributeValues: [String: AttributeValue]? = nil,
            returnValuesOnConditionCheckFailure: String? = nil
        ) {
            self.key = key
            self.updateExpression = updateExpression
            self.tableName = tableName
            self.conditionExpression = conditionExpression
            self.expressionAttributeNames = expressionAttributeNames
            self.expressionAttributeValues = expressionAttributeValues
            self.returnValuesOnConditionCheckFailure = returnValuesOnConditionCheckFailure
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.key = try fields.required("Key")
            self.updateExpression = try fields.required("UpdateExpression")
            self.tableName = try fields.required("TableName")
            self.conditionExpression = try fields.optional("ConditionExpression")
            self.expressionAttributeNames = try fields.optional("ExpressionAttributeNames")
            self.expressionAttributeValues = try fields.optional("ExpressionAttributeValues")
            self.returnValuesOnConditionCheckFailure = try fields.optional("ReturnValuesOnConditionCheckFailure")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Key", key.document)
            fields.append("UpdateExpression", updateExpression.document)
            fields.append("TableName", tableName.document)
            fields.append("ConditionExpression", conditionExpression)
            fields.append("ExpressionAttributeNames", expressionAttributeNames)
            fields.append("ExpressionAttributeValues", expressionAttributeValues)
            fields.append("ReturnValuesOnConditionCheckFailure", returnValuesOnConditionCheckFailure)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.Update }
    }
}

extension DynamoDB {
    public struct TransactWriteItemsOutput: AWSStructure {
        public var consumedCapacity: [ConsumedCapacity]?
        public var itemCollectionMetrics: [String: [ItemCollectionMetrics]]?

        public init(
            consumedCapacity: [ConsumedCapacity]? = nil,
            itemCollectionMetrics: [String: [ItemCollectionMetrics]]? = nil
        ) {
            self.consumedCapacity = consumedCapacity
            self.itemCollectionMetrics = itemCollectionMetrics
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.consumedCapacity = try fields.optional("ConsumedCapacity")
            self.itemCollectionMetrics = try fields.optional("ItemCollectionMetrics")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ConsumedCapacity", consumedCapacity)
            fields.append("ItemCollectionMetrics", itemCollectionMetrics)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.TransactWriteItemsOutput }
    }
}

extension DynamoDB {
    public struct UntagResourceInput: AWSStructure {
        public var resourceArn: String
        public var tagKeys: [String]

        public init(
            resourceArn: String,
            tagKeys: [String]
        ) {
            self.resourceArn = resourceArn
            self.tagKeys = tagKeys
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.resourceArn = try fields.required("ResourceArn")
            self.tagKeys = try fields.required("TagKeys")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ResourceArn", resourceArn.document)
            fields.append("TagKeys", tagKeys.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.UntagResourceInput }
    }
}

extension DynamoDB {
    public struct UpdateContinuousBackupsInput: AWSStructure {
        public var tableName: String
        public var pointInTimeRecoverySpecification: PointInTimeRecoverySpecification

        public init(
            tableName: String,
            pointInTimeRecoverySpecification: PointInTimeRecoverySpecification
        ) {
            self.tableName = tableName
            self.pointInTimeRecoverySpecification = pointInTimeRecoverySpecification
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tableName = try fields.required("TableName")
            self.pointInTimeRecoverySpecification = try fields.required("PointInTimeRecoverySpecification")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TableName", tableName.document)
            fields.append("PointInTimeRecoverySpecification", pointInTimeRecoverySpecification.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.UpdateContinuousBackupsInput }
    }
}

extension DynamoDB {
    public struct PointInTimeRecoverySpecification: AWSStructure {
        public var pointInTimeRecoveryEnabled: Bool
        public var recoveryPeriodInDays: Int?

        public init(
            pointInTimeRecoveryEnabled: Bool,
            recoveryPeriodInDays: Int? = nil
        ) {
            self.pointInTimeRecoveryEnabled = pointInTimeRecoveryEnabled
            self.recoveryPeriodInDays = recoveryPeriodInDays
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.pointInTimeRecoveryEnabled = try fields.required("PointInTimeRecoveryEnabled")
            self.recoveryPeriodInDays = try fields.optional("RecoveryPeriodInDays")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("PointInTimeRecoveryEnabled", pointInTimeRecoveryEnabled.document)
            fields.append("RecoveryPeriodInDays", recoveryPeriodInDays)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.PointInTimeRecoverySpecification }
    }
}

extension DynamoDB {
    public struct UpdateContinuousBackupsOutput: AWSStructure {
        public var continuousBackupsDescription: ContinuousBackupsDescription?

        public init(
            continuousBackupsDescription: ContinuousBackupsDescription? = nil
        ) {
            self.continuousBackupsDescription = continuousBackupsDescription
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.continuousBackupsDescription = try fields.optional("ContinuousBackupsDescription")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ContinuousBackupsDescription", continuousBackupsDescription)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.UpdateContinuousBackupsOutput }
    }
}

extension DynamoDB {
    public struct UpdateItemInput: AWSStructure {
        public var tableName: String
        public var key: [String: AttributeValue]
        public var attributeUpdates: [String: AttributeValueUpdate]?
        public var expected: [String: ExpectedAttributeValue]?
        public var conditionalOperator: String?
        public var returnValues: String?
        public var returnConsumedCapacity: String?
        public var returnItemCollectionMetrics: String?
        public var updateExpression: String?
        public var conditionExpression: String?
        public var expressionAttributeNames: [String: String]?
        public var expressionAttributeValues: [String: AttributeValue]?
        public var returnValuesOnConditionCheckFailure: String?

        public init(
            tableName: String,
            key: [String: AttributeValue],
            attributeUpdates: [String: AttributeValueUpdate]? = nil,
            expected: [String: ExpectedAttributeValue]? = nil,
            conditionalOperator: String? = nil,
            returnValues: String? = nil,
            returnConsumedCapacity: String? = nil,
            returnItemCollectionMetrics: String? = nil,
            updateExpression: String? = nil,
            conditionExpression: String? = nil,
            expressionAttributeNames: [String: String]? = nil,
            expressionAttributeValues: [String: AttributeValue]? = nil,
            returnValuesOnConditionCheckFailure: String? = nil
        ) {
            self.tableName = tableName
            self.key = key
            self.attributeUpdates = attributeUpdates
            self.expected = expected
            self.conditionalOperator = conditionalOperator
            self.returnValues = returnValues
            self.returnConsumedCapacity = returnConsumedCapacity
            self.returnItemCollectionMetrics = returnItemCollectionMetrics
            self.updateExpression = updateExpression
            self.conditionExpression = conditionExpression
            self.expressionAttributeNames = expressionAttributeNames
            self.expressionAttributeValues = expressionAttributeValues
            self.returnValuesOnConditionCheckFailure = returnValuesOnConditionCheckFailure
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tableName = try fields.required("TableName")
            self.key = try fields.required("Key")
            self.attributeUpdates = try fields.optional("AttributeUpdates")
            self.expected = try fields.optional("Expected")
            self.conditionalOperator = try fields.optional("ConditionalOperator")
            self.returnValues = try fields.optional("ReturnValues")
            self.returnConsumedCapacity = try fields.optional("ReturnConsumedCapacity")
            self.returnItemCollectionMetrics = try fields.optional("ReturnItemCollectionMetrics")
            self.updateExpression = try fields.optional("UpdateExpression")
            self.conditionExpression = try fields.optional("ConditionExpression")
            self.expressionAttributeNames = try fields.optional("ExpressionAttributeNames")
            self.expressionAttributeValues = try fields.optional("ExpressionAttributeValues")
            self.returnValuesOnConditionCheckFailure = try fields.optional("ReturnValuesOnConditionCheckFailure")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TableName", tableName.document)
            fields.append("Key", key.document)
            fields.append("AttributeUpdates", attributeUpdates)
            fields.append("Expected", expected)
            fields.append("ConditionalOperator", conditionalOperator)
            fields.append("ReturnValues", returnValues)
            fields.append("ReturnConsumedCapacity", returnConsumedCapacity)
            fields.append("ReturnItemCollectionMetrics", returnItemCollectionMetrics)
            fields.append("UpdateExpression", updateExpression)
            fields.append("ConditionExpression", conditionExpression)
            fields.append("ExpressionAttributeNames", expressionAttributeNames)
            fields.append("ExpressionAttributeValues", expressionAttributeValues)
            fields.append("ReturnValuesOnConditionCheckFailure", returnValuesOnConditionCheckFailure)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.UpdateItemInput }
    }
}

extension DynamoDB {
    public struct AttributeValueUpdate: AWSStructure {
        public var value: AttributeValue?
        public var action: String?

        public init(
            value: AttributeValue? = nil,
            action: String? = nil
        ) {
            self.value = value
            self.action = action
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.value = try fields.optional("Value")
            self.action = try fields.optional("Action")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Value", value)
            fields.append("Action", action)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.AttributeValueUpdate }
    }
}

extension DynamoDB {
    public struct UpdateItemOutput: AWSStructure {
        public var attributes: [String: AttributeValue]?
        public var consumedCapacity: ConsumedCapacity?
        public var itemCollectionMetrics: ItemCollectionMetrics?

        public init(
            attributes: [String: AttributeValue]? = nil,
            consumedCapacity: ConsumedCapacity? = nil,
            itemCollectionMetrics: ItemCollectionMetrics? = nil
        ) {
            self.attributes = attributes
            self.consumedCapacity = consumedCapacity
            self.itemCollectionMetrics = itemCollectionMetrics
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.attributes = try fields.optional("Attributes")
            self.consumedCapacity = try fields.optional("ConsumedCapacity")
            self.itemCollectionMetrics = try fields.optional("ItemCollectionMetrics")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Attributes", attributes)
            fields.append("ConsumedCapacity", consumedCapacity)
            fields.append("ItemCollectionMetrics", itemCollectionMetrics)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.UpdateItemOutput }
    }
}

extension DynamoDB {
    public struct UpdateTableInput: AWSStructure {
        public var attributeDefinitions: [AttributeDefinition]?
        public var tableName: String
        public var billingMode: String?
        public var provisionedThroughput: ProvisionedThroughput?
        public var globalSecondaryIndexUpdates: [GlobalSecondaryIndexUpdate]?
        public var streamSpecification: StreamSpecification?
        public var sseSpecification: SSESpecification?
        public var replicaUpdates: [ReplicationGroupUpdate]?
        public var tableClass: String?
        public var deletionProtectionEnabled: Bool?
        public var multiRegionConsistency: String?
        public var globalTableWitnessUpdates: [GlobalTableWitnessGroupUpdate]?
        public var onDemandThroughput: OnDemandThroughput?
        public var warmThroughput: WarmThroughput?
        public var globalTableSettingsReplicationMode: String?
        public var disassociationProtectionEnabled: Bool?
        public var vectorIndexUpdates: [VectorIndexUpdate]?

        public init(
            tableName: String,
            attributeDefinitions: [AttributeDefinition]? = nil,
            billingMode: String? = nil,
            provisionedThroughput: ProvisionedThroughput? = nil,
            globalSecondaryIndexUpdates: [GlobalSecondaryIndexUpdate]? = nil,
            streamSpecification: StreamSpecification? = nil,
            sseSpecification: SSESpecification? = nil,
            replicaUpdates: [ReplicationGroupUpdate]? = nil,
            tableClass: String? = nil,
            deletionProtectionEnabled: Bool? = nil,
            multiRegionConsistency: String? = nil,
            globalTableWitnessUpdates: [GlobalTableWitnessGroupUpdate]? = nil,
            onDemandThroughput: OnDemandThroughput? = nil,
            warmThroughput: WarmThroughput? = nil,
            globalTableSettingsReplicationMode: String? = nil,
            disassociationProtectionEnabled: Bool? = nil,
            vectorIndexUpdates: [VectorIndexUpdate]? = nil
        ) {
            self.attributeDefinitions = attributeDefinitions
            self.tableName = tableName
            self.billingMode = billingMode
            self.provisionedThroughput = provisionedThroughput
            self.globalSecondaryIndexUpdates = globalSecondaryIndexUpdates
            self.streamSpecification = streamSpecification
            self.sseSpecification = sseSpecification
            self.replicaUpdates = replicaUpdates
            self.tableClass = tableClass
            self.deletionProtectionEnabled = deletionProtectionEnabled
            self.multiRegionConsistency = multiRegionConsistency
            self.globalTableWitnessUpdates = globalTableWitnessUpdates
            self.onDemandThroughput = onDemandThroughput
            self.warmThroughput = warmThroughput
            self.globalTableSettingsReplicationMode = globalTableSettingsReplicationMode
            self.disassociationProtectionEnabled = disassociationProtectionEnabled
            self.vectorIndexUpdates = vectorIndexUpdates
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.attributeDefinitions = try fields.optional("AttributeDefinitions")
            self.tableName = try fields.required("TableName")
            self.billingMode = try fields.optional("BillingMode")
            self.provisionedThroughput = try fields.optional("ProvisionedThroughput")
            self.globalSecondaryIndexUpdates = try fields.optional("GlobalSecondaryIndexUpdates")
            self.streamSpecification = try fields.optional("StreamSpecification")
            self.sseSpecification = try fields.optional("SSESpecification")
            self.replicaUpdates = try fields.optional("ReplicaUpdates")
            self.tableClass = try fields.optional("TableClass")
            self.deletionProtectionEnabled = try fields.optional("DeletionProtectionEnabled")
            self.multiRegionConsistency = try fields.optional("MultiRegionConsistency")
            self.globalTableWitnessUpdates = try fields.optional("GlobalTableWitnessUpdates")
            self.onDemandThroughput = try fields.optional("OnDemandThroughput")
            self.warmThroughput = try fields.optional("WarmThroughput")
            self.globalTableSettingsReplicationMode = try fields.optional("GlobalTableSettingsReplicationMode")
            self.disassociationProtectionEnabled = try fields.optional("DisassociationProtectionEnabled")
            self.vectorIndexUpdates = try fields.optional("VectorIndexUpdates")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AttributeDefinitions", attributeDefinitions)
            fields.append("TableName", tableName.document)
            fields.append("BillingMode", billingMode)
            fields.append("ProvisionedThroughput", provisionedThroughput)
            fields.append("GlobalSecondaryIndexUpdates", globalSecondaryIndexUpdates)
            fields.append("StreamSpecification", streamSpecification)
            fields.append("SSESpecification", sseSpecification)
            fields.append("ReplicaUpdates", replicaUpdates)
            fields.append("TableClass", tableClass)
            fields.append("DeletionProtectionEnabled", deletionProtectionEnabled)
            fields.append("MultiRegionConsistency", multiRegionConsistency)
            fields.append("GlobalTableWitnessUpdates", globalTableWitnessUpdates)
            fields.append("OnDemandThroughput", onDemandThroughput)
            fields.append("WarmThroughput", warmThroughput)
            fields.append("GlobalTableSettingsReplicationMode", globalTableSettingsReplicationMode)
            fields.append("DisassociationProtectionEnabled", disassociationProtectionEnabled)
            fields.append("VectorIndexUpdates", vectorIndexUpdates)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.UpdateTableInput }
    }
}

extension DynamoDB {
    public struct GlobalSecondaryIndexUpdate: AWSStructure {
        public var update: UpdateGlobalSecondaryIndexAction?
        public var create: CreateGlobalSecondaryIndexAction?
        public var delete: DeleteGlobalSecondaryIndexAction?

        public init(
            update: UpdateGlobalSecondaryIndexAction? = nil,
            create: CreateGlobalSecondaryIndexAction? = nil,
            delete: DeleteGlobalSecondaryIndexAction? = nil
        ) {
            self.update = update
            self.create = create
            self.delete = delete
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.update = try fields.optional("Update")
            self.create = try fields.optional("Create")
            self.delete = try fields.optional("Delete")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Update", update)
            fields.append("Create", create)
            fields.append("Delete", delete)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.GlobalSecondaryIndexUpdate }
    }
}

extension DynamoDB {
    public struct UpdateGlobalSecondaryIndexAction: AWSStructure {
        public var indexName: String
        public var provisionedThroughput: ProvisionedThroughput?
        public var onDemandThroughput: OnDemandThroughput?
        public var warmThroughput: WarmThroughput?

        public init(
            indexName: String,
            provisionedThroughput: ProvisionedThroughput? = nil,
            onDemandThroughput: OnDemandThroughput? = nil,
            warmThroughput: WarmThroughput? = nil
        ) {
            self.indexName = indexName
            self.provisionedThroughput = provisionedThroughput
            self.onDemandThroughput = onDemandThroughput
            self.warmThroughput = warmThroughput
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.indexName = try fields.required("IndexName")
            self.provisionedThroughput = try fields.optional("ProvisionedThroughput")
            self.onDemandThroughput = try fields.optional("OnDemandThroughput")
            self.warmThroughput = try fields.optional("WarmThroughput")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("IndexName", indexName.document)
            fields.append("ProvisionedThroughput", provisionedThroughput)
            fields.append("OnDemandThroughput", onDemandThroughput)
            fields.append("WarmThroughput", warmThroughput)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.UpdateGlobalSecondaryIndexAction }
    }
}

extension DynamoDB {
    public struct CreateGlobalSecondaryIndexAction: AWSStructure {
        public var indexName: String
        public var keySchema: [KeySchemaElement]
        public var projection: Projection
        public var provisionedThroughput: ProvisionedThroughput?
        public var onDemandThroughput: OnDemandThroughput?
        public var warmThroughput: WarmThroughput?

        public init(
            indexName: String,
            keySchema: [KeySchemaElement],
            projection: Projection,
            provisionedThroughput: ProvisionedThroughput? = nil,
            onDemandThroughput: OnDemandThroughput? = nil,
            warmThroughput: WarmThroughput? = nil
        ) {
            self.indexName = indexName
            self.keySchema = keySchema
            self.projection = projection
            self.provisionedThroughput = provisionedThroughput
            self.onDemandThroughput = onDemandThroughput
            self.warmThroughput = warmThroughput
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.indexName = try fields.required("IndexName")
            self.keySchema = try fields.required("KeySchema")
            self.projection = try fields.required("Projection")
            self.provisionedThroughput = try fields.optional("ProvisionedThroughput")
            self.onDemandThroughput = try fields.optional("OnDemandThroughput")
            self.warmThroughput = try fields.optional("WarmThroughput")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("IndexName", indexName.document)
            fields.append("KeySchema", keySchema.document)
            fields.append("Projection", projection.document)
            fields.append("ProvisionedThroughput", provisionedThroughput)
            fields.append("OnDemandThroughput", onDemandThroughput)
            fields.append("WarmThroughput", warmThroughput)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.CreateGlobalSecondaryIndexAction }
    }
}

extension DynamoDB {
    public struct DeleteGlobalSecondaryIndexAction: AWSStructure {
        public var indexName: String

        public init(
            indexName: String
        ) {
            self.indexName = indexName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.indexName = try fields.required("IndexName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("IndexName", indexName.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.DeleteGlobalSecondaryIndexAction }
    }
}

extension DynamoDB {
    public struct ReplicationGroupUpdate: AWSStructure {
        public var create: CreateReplicationGroupMemberAction?
        public var update: UpdateReplicationGroupMemberAction?
        public var delete: DeleteReplicationGroupMemberAction?
        public var disassociate: DisassociateReplicationGroupMemberAction?

        public init(
            create: CreateReplicationGroupMemberAction? = nil,
            update: UpdateReplicationGroupMemberAction? = nil,
            delete: DeleteReplicationGroupMemberAction? = nil,
            disassociate: DisassociateReplicationGroupMemberAction? = nil
        ) {
            self.create = create
            self.update = update
            self.delete = delete
            self.disassociate = disassociate
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.create = try fields.optional("Create")
            self.update = try fields.optional("Update")
            self.delete = try fields.optional("Delete")
            self.disassociate = try fields.optional("Disassociate")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Create", create)
            fields.append("Update", update)
            fields.append("Delete", delete)
            fields.append("Disassociate", disassociate)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ReplicationGroupUpdate }
    }
}

extension DynamoDB {
    public struct CreateReplicationGroupMemberAction: AWSStructure {
        public var regionName: String
        public var kmsMasterKeyId: String?
        public var provisionedThroughputOverride: ProvisionedThroughputOverride?
        public var onDemandThroughputOverride: OnDemandThroughputOverride?
        public var globalSecondaryIndexes: [ReplicaGlobalSecondaryIndex]?
        public var tableClassOverride: String?

        public init(
            regionName: String,
            kmsMasterKeyId: String? = nil,
            provisionedThroughputOverride: ProvisionedThroughputOverride? = nil,
            onDemandThroughputOverride: OnDemandThroughputOverride? = nil,
            globalSecondaryIndexes: [ReplicaGlobalSecondaryIndex]? = nil,
            tableClassOverride: String? = nil
        ) {
            self.regionName = regionName
            self.kmsMasterKeyId = kmsMasterKeyId
            self.provisionedThroughputOverride = provisionedThroughputOverride
            self.onDemandThroughputOverride = onDemandThroughputOverride
            self.globalSecondaryIndexes = globalSecondaryIndexes
            self.tableClassOverride = tableClassOverride
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.regionName = try fields.required("RegionName")
            self.kmsMasterKeyId = try fields.optional("KMSMasterKeyId")
            self.provisionedThroughputOverride = try fields.optional("ProvisionedThroughputOverride")
            self.onDemandThroughputOverride = try fields.optional("OnDemandThroughputOverride")
            self.globalSecondaryIndexes = try fields.optional("GlobalSecondaryIndexes")
            self.tableClassOverride = try fields.optional("TableClassOverride")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("RegionName", regionName.document)
            fields.append("KMSMasterKeyId", kmsMasterKeyId)
            fields.append("ProvisionedThroughputOverride", provisionedThroughputOverride)
            fields.append("OnDemandThroughputOverride", onDemandThroughputOverride)
            fields.append("GlobalSecondaryIndexes", globalSecondaryIndexes)
            fields.append("TableClassOverride", tableClassOverride)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.CreateReplicationGroupMemberAction }
    }
}

extension DynamoDB {
    public struct ReplicaGlobalSecondaryIndex: AWSStructure {
        public var indexName: String
        public var provisionedThroughputOverride: ProvisionedThroughputOverride?
        public var onDemandThroughputOverride: OnDemandThroughputOverride?

        public init(
            indexName: String,
            provisionedThroughputOverride: ProvisionedThroughputOverride? = nil,
            onDemandThroughputOverride: OnDemandThroughputOverride? = nil
        ) {
            self.indexName = indexName
            self.provisionedThroughputOverride = provisionedThroughputOverride
            self.onDemandThroughputOverride = onDemandThroughputOverride
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.indexName = try fields.required("IndexName")
            self.provisionedThroughputOverride = try fields.optional("ProvisionedThroughputOverride")
            self.onDemandThroughputOverride = try fields.optional("OnDemandThroughputOverride")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("IndexName", indexName.document)
            fields.append("ProvisionedThroughputOverride", provisionedThroughputOverride)
            fields.append("OnDemandThroughputOverride", onDemandThroughputOverride)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ReplicaGlobalSecondaryIndex }
    }
}

extension DynamoDB {
    public struct UpdateReplicationGroupMemberAction: AWSStructure {
        public var regionName: String
        public var kmsMasterKeyId: String?
        public var provisionedThroughputOverride: ProvisionedThroughputOverride?
        public var onDemandThroughputOverride: OnDemandThroughputOverride?
        public var globalSecondaryIndexes: [ReplicaGlobalSecondaryIndex]?
        public var tableClassOverride: String?

        public init(
            regionName: String,
            kmsMasterKeyId: String? = nil,
            provisionedThroughputOverride: ProvisionedThroughputOverride? = nil,
            onDemandThroughputOverride: OnDemandThroughputOverride? = nil,
            globalSecondaryIndexes: [ReplicaGlobalSecondaryIndex]? = nil,
            tableClassOverride: String? = nil
        ) {
            self.regionName = regionName
            self.kmsMasterKeyId = kmsMasterKeyId
            self.provisionedThroughputOverride = provisionedThroughputOverride
            self.onDemandThroughputOverride = onDemandThroughputOverride
            self.globalSecondaryIndexes = globalSecondaryIndexes
            self.tableClassOverride = tableClassOverride
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.regionName = try fields.required("RegionName")
            self.kmsMasterKeyId = try fields.optional("KMSMasterKeyId")
            self.provisionedThroughputOverride = try fields.optional("ProvisionedThroughputOverride")
            self.onDemandThroughputOverride = try fields.optional("OnDemandThroughputOverride")
            self.globalSecondaryIndexes = try fields.optional("GlobalSecondaryIndexes")
            self.tableClassOverride = try fields.optional("TableClassOverride")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("RegionName", regionName.document)
            fields.append("KMSMasterKeyId", kmsMasterKeyId)
            fields.append("ProvisionedThroughputOverride", provisionedThroughputOverride)
            fields.append("OnDemandThroughputOverride", onDemandThroughputOverride)
            fields.append("GlobalSecondaryIndexes", globalSecondaryIndexes)
            fields.append("TableClassOverride", tableClassOverride)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.UpdateReplicationGroupMemberAction }
    }
}

extension DynamoDB {
    public struct DeleteReplicationGroupMemberAction: AWSStructure {
        public var regionName: String

        public init(
            regionName: String
        ) {
            self.regionName = regionName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.regionName = try fields.required("RegionName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("RegionName", regionName.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.DeleteReplicationGroupMemberAction }
    }
}

extension DynamoDB {
    public struct DisassociateReplicationGroupMemberAction: AWSStructure {
        public var regionName: String
        public var disassociationMode: String

        public init(
            regionName: String,
            disassociationMode: String
        ) {
            self.regionName = regionName
            self.disassociationMode = disassociationMode
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.regionName = try fields.required("RegionName")
            self.disassociationMode = try fields.required("DisassociationMode")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("RegionName", regionName.document)
            fields.append("DisassociationMode", disassociationMode.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.DisassociateReplicationGroupMemberAction }
    }
}

extension DynamoDB {
    public struct GlobalTableWitnessGroupUpdate: AWSStructure {
        public var create: CreateGlobalTableWitnessGroupMemberAction?
        public var delete: DeleteGlobalTableWitnessGroupMemberAction?

        public init(
            create: CreateGlobalTableWitnessGroupMemberAction? = nil,
            delete: DeleteGlobalTableWitnessGroupMemberAction? = nil
        ) {
            self.create = create
            self.delete = delete
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.create = try fields.optional("Create")
            self.delete = try fields.optional("Delete")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Create", create)
            fields.append("Delete", delete)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.GlobalTableWitnessGroupUpdate }
    }
}

extension DynamoDB {
    public struct CreateGlobalTableWitnessGroupMemberAction: AWSStructure {
        public var regionName: String

        public init(
            regionName: String
        ) {
            self.regionName = regionName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.regionName = try fields.required("RegionName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("RegionName", regionName.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.CreateGlobalTableWitnessGroupMemberAction }
    }
}

extension DynamoDB {
    public struct DeleteGlobalTableWitnessGroupMemberAction: AWSStructure {
        public var regionName: String

        public init(
            regionName: String
        ) {
            self.regionName = regionName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.regionName = try fields.required("RegionName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("RegionName", regionName.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.DeleteGlobalTableWitnessGroupMemberAction }
    }
}

extension DynamoDB {
    public struct VectorIndexUpdate: AWSStructure {
        public var create: CreateVectorIndexAction?
        public var delete: DeleteVectorIndexAction?

        public init(
            create: CreateVectorIndexAction? = nil,
            delete: DeleteVectorIndexAction? = nil
        ) {
            self.create = create
            self.delete = delete
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.create = try fields.optional("Create")
            self.delete = try fields.optional("Delete")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Create", create)
            fields.append("Delete", delete)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.VectorIndexUpdate }
    }
}

extension DynamoDB {
    public struct CreateVectorIndexAction: AWSStructure {
        public var indexName: String
        public var vectorAttribute: VectorAttributeDefinition
        public var searchSchema: [SearchSchemaElement]?
        public var projection: Projection
        public var dimensions: Int
        public var distanceFunction: String

        public init(
            indexName: String,
            vectorAttribute: VectorAttributeDefinition,
            projection: Projection,
            dimensions: Int,
            distanceFunction: String,
            searchSchema: [SearchSchemaElement]? = nil
        ) {
            self.indexName = indexName
            self.vectorAttribute = vectorAttribute
            self.searchSchema = searchSchema
            self.projection = projection
            self.dimensions = dimensions
            self.distanceFunction = distanceFunction
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.indexName = try fields.required("IndexName")
            self.vectorAttribute = try fields.required("VectorAttribute")
            self.searchSchema = try fields.optional("SearchSchema")
            self.projection = try fields.required("Projection")
            self.dimensions = try fields.required("Dimensions")
            self.distanceFunction = try fields.required("DistanceFunction")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("IndexName", indexName.document)
            fields.append("VectorAttribute", vectorAttribute.document)
            fields.append("SearchSchema", searchSchema)
            fields.append("Projection", projection.document)
            fields.append("Dimensions", dimensions.document)
            fields.append("DistanceFunction", distanceFunction.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.CreateVectorIndexAction }
    }
}

extension DynamoDB {
    public struct DeleteVectorIndexAction: AWSStructure {
        public var indexName: String

        public init(
            indexName: String
        ) {
            self.indexName = indexName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.indexName = try fields.required("IndexName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("IndexName", indexName.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.DeleteVectorIndexAction }
    }
}

extension DynamoDB {
    public struct UpdateTableOutput: AWSStructure {
        public var tableDescription: TableDescription?

        public init(
            tableDescription: TableDescription? = nil
        ) {
            self.tableDescription = tableDescription
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tableDescription = try fields.optional("TableDescription")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TableDescription", tableDescription)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.UpdateTableOutput }
    }
}

extension DynamoDB {
    public struct UpdateTimeToLiveInput: AWSStructure {
        public var tableName: String
        public var timeToLiveSpecification: TimeToLiveSpecification

        public init(
            tableName: String,
            timeToLiveSpecification: TimeToLiveSpecification
        ) {
            self.tableName = tableName
            self.timeToLiveSpecification = timeToLiveSpecification
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tableName = try fields.required("TableName")
            self.timeToLiveSpecification = try fields.required("TimeToLiveSpecification")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TableName", tableName.document)
            fields.append("TimeToLiveSpecification", timeToLiveSpecification.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.UpdateTimeToLiveInput }
    }
}

extension DynamoDB {
    public struct TimeToLiveSpecification: AWSStructure {
        public var enabled: Bool
        public var attributeName: String

        public init(
            enabled: Bool,
            attributeName: String
        ) {
            self.enabled = enabled
            self.attributeName = attributeName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.enabled = try fields.required("Enabled")
            self.attributeName = try fields.required("AttributeName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Enabled", enabled.document)
            fields.append("AttributeName", attributeName.document)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.TimeToLiveSpecification }
    }
}

extension DynamoDB {
    public struct UpdateTimeToLiveOutput: AWSStructure {
        public var timeToLiveSpecification: TimeToLiveSpecification?

        public init(
            timeToLiveSpecification: TimeToLiveSpecification? = nil
        ) {
            self.timeToLiveSpecification = timeToLiveSpecification
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.timeToLiveSpecification = try fields.optional("TimeToLiveSpecification")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TimeToLiveSpecification", timeToLiveSpecification)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.UpdateTimeToLiveOutput }
    }
}

extension DynamoDB {
    public struct ThrottlingReason: AWSStructure {
        public var reason: String?
        public var resource: String?

        public init(
            reason: String? = nil,
            resource: String? = nil
        ) {
            self.reason = reason
            self.resource = resource
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.reason = try fields.optional("reason")
            self.resource = try fields.optional("resource")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("reason", reason)
            fields.append("resource", resource)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.ThrottlingReason }
    }
}

extension DynamoDB {
    public struct CancellationReason: AWSStructure {
        public var item: [String: AttributeValue]?
        public var code: String?
        public var message: String?

        public init(
            item: [String: AttributeValue]? = nil,
            code: String? = nil,
            message: String? = nil
        ) {
            self.item = item
            self.code = code
            self.message = message
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.item = try fields.optional("Item")
            self.code = try fields.optional("Code")
            self.message = try fields.optional("Message")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Item", item)
            fields.append("Code", code)
            fields.append("Message", message)
            return .structure(fields)
        }

        public static var shape: Shape { DynamoDBFacts.CancellationReason }
    }
}
