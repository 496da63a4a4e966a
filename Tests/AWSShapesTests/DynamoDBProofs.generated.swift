// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore
import AWSShapes

enum DynamoDBProofs {
    static let operations: [any AWSOperation.Type] = [
        DynamoDB.BatchExecuteStatement.self,
        DynamoDB.BatchGetItem.self,
        DynamoDB.BatchWriteItem.self,
        DynamoDB.CreateBackup.self,
        DynamoDB.CreateTable.self,
        DynamoDB.DeleteBackup.self,
        DynamoDB.DeleteItem.self,
        DynamoDB.DeleteResourcePolicy.self,
        DynamoDB.DeleteTable.self,
        DynamoDB.DescribeBackup.self,
        DynamoDB.DescribeContinuousBackups.self,
        DynamoDB.DescribeEndpoints.self,
        DynamoDB.DescribeExport.self,
        DynamoDB.DescribeImport.self,
        DynamoDB.DescribeLimits.self,
        DynamoDB.DescribeTable.self,
        DynamoDB.DescribeTimeToLive.self,
        DynamoDB.ExecuteStatement.self,
        DynamoDB.ExecuteTransaction.self,
        DynamoDB.ExportTableToPointInTime.self,
        DynamoDB.GetItem.self,
        DynamoDB.GetResourcePolicy.self,
        DynamoDB.ImportTable.self,
        DynamoDB.ListBackups.self,
        DynamoDB.ListExports.self,
        DynamoDB.ListImports.self,
        DynamoDB.ListTables.self,
        DynamoDB.ListTagsOfResource.self,
        DynamoDB.PutItem.self,
        DynamoDB.PutResourcePolicy.self,
        DynamoDB.Query.self,
        DynamoDB.RestoreTableFromBackup.self,
        DynamoDB.RestoreTableToPointInTime.self,
        DynamoDB.Scan.self,
        DynamoDB.TagResource.self,
        DynamoDB.TransactGetItems.self,
        DynamoDB.TransactWriteItems.self,
        DynamoDB.UntagResource.self,
        DynamoDB.UpdateContinuousBackups.self,
        DynamoDB.UpdateItem.self,
        DynamoDB.UpdateTable.self,
        DynamoDB.UpdateTimeToLive.self,
    ]

    static let structures: [StructureProof] = [
        StructureProof(
            DynamoDB.BatchExecuteStatementInput.self,
            copy: { one in DynamoDB.BatchExecuteStatementInput(statements: one.statements, returnConsumedCapacity: one.returnConsumedCapacity) },
            minimum: { one in DynamoDB.BatchExecuteStatementInput(statements: one.statements) }),
        StructureProof(
            DynamoDB.BatchStatementRequest.self,
            copy: { one in DynamoDB.BatchStatementRequest(statement: one.statement, parameters: one.parameters, consistentRead: one.consistentRead, returnValuesOnConditionCheckFailure: one.returnValuesOnConditionCheckFailure) },
            minimum: { one in DynamoDB.BatchStatementRequest(statement: one.statement) }),
        StructureProof(
            DynamoDB.BatchExecuteStatementOutput.self,
            copy: { one in DynamoDB.BatchExecuteStatementOutput(responses: one.responses, consumedCapacity: one.consumedCapacity) },
            minimum: { _ in DynamoDB.BatchExecuteStatementOutput() }),
        StructureProof(
            DynamoDB.BatchStatementResponse.self,
            copy: { one in DynamoDB.BatchStatementResponse(error: one.error, tableName: one.tableName, item: one.item) },
            minimum: { _ in DynamoDB.BatchStatementResponse() }),
        StructureProof(
            DynamoDB.BatchStatementError.self,
            copy: { one in DynamoDB.BatchStatementError(code: one.code, message: one.message, item: one.item) },
            minimum: { _ in DynamoDB.BatchStatementError() }),
        StructureProof(
            DynamoDB.ConsumedCapacity.self,
            copy: { one in DynamoDB.ConsumedCapacity(tableName: one.tableName, capacityUnits: one.capacityUnits, readCapacityUnits: one.readCapacityUnits, writeCapacityUnits: one.writeCapacityUnits, table: one.table, localSecondaryIndexes: one.localSecondaryIndexes, globalSecondaryIndexes: one.globalSecondaryIndexes, vectorIndexes: one.vectorIndexes) },
            minimum: { _ in DynamoDB.ConsumedCapacity() }),
        StructureProof(
            DynamoDB.Capacity.self,
            copy: { one in DynamoDB.Capacity(readCapacityUnits: one.readCapacityUnits, writeCapacityUnits: one.writeCapacityUnits, capacityUnits: one.capacityUnits) },
            minimum: { _ in DynamoDB.Capacity() }),
        StructureProof(
            DynamoDB.VectorCapacity.self,
            copy: { one in DynamoDB.VectorCapacity(vectorSearchRequestBytes: one.vectorSearchRequestBytes, vectorWriteRequestBytes: one.vectorWriteRequestBytes) },
            minimum: { _ in DynamoDB.VectorCapacity() }),
        StructureProof(
            DynamoDB.BatchGetItemInput.self,
            copy: { one in DynamoDB.BatchGetItemInput(requestItems: one.requestItems, returnConsumedCapacity: one.returnConsumedCapacity) },
            minimum: { one in DynamoDB.BatchGetItemInput(requestItems: one.requestItems) }),
        StructureProof(
            DynamoDB.KeysAndAttributes.self,
            copy: { one in DynamoDB.KeysAndAttributes(keys: one.keys, attributesToGet: one.attributesToGet, consistentRead: one.consistentRead, projectionExpression: one.projectionExpression, expressionAttributeNames: one.expressionAttributeNames) },
            minimum: { one in DynamoDB.KeysAndAttributes(keys: one.keys) }),
        StructureProof(
            DynamoDB.BatchGetItemOutput.self,
            copy: { one in DynamoDB.BatchGetItemOutput(responses: one.responses, unprocessedKeys: one.unprocessedKeys, consumedCapacity: one.consumedCapacity) },
            minimum: { _ in DynamoDB.BatchGetItemOutput() }),
        StructureProof(
            DynamoDB.BatchWriteItemInput.self,
            copy: { one in DynamoDB.BatchWriteItemInput(requestItems: one.requestItems, returnConsumedCapacity: one.returnConsumedCapacity, returnItemCollectionMetrics: one.returnItemCollectionMetrics) },
            minimum: { one in DynamoDB.BatchWriteItemInput(requestItems: one.requestItems) }),
        StructureProof(
            DynamoDB.WriteRequest.self,
            copy: { one in DynamoDB.WriteRequest(putRequest: one.putRequest, deleteRequest: one.deleteRequest) },
            minimum: { _ in DynamoDB.WriteRequest() }),
        StructureProof(
            DynamoDB.PutRequest.self,
            copy: { one in DynamoDB.PutRequest(item: one.item) }),
        StructureProof(
            DynamoDB.DeleteRequest.self,
            copy: { one in DynamoDB.DeleteRequest(key: one.key) }),
        StructureProof(
            DynamoDB.BatchWriteItemOutput.self,
            copy: { one in DynamoDB.BatchWriteItemOutput(unprocessedItems: one.unprocessedItems, itemCollectionMetrics: one.itemCollectionMetrics, consumedCapacity: one.consumedCapacity) },
            minimum: { _ in DynamoDB.BatchWriteItemOutput() }),
        StructureProof(
            DynamoDB.ItemCollectionMetrics.self,
            copy: { one in DynamoDB.ItemCollectionMetrics(itemCollectionKey: one.itemCollectionKey, sizeEstimateRangeGB: one.sizeEstimateRangeGB) },
            minimum: { _ in DynamoDB.ItemCollectionMetrics() }),
        StructureProof(
            DynamoDB.CreateBackupInput.self,
            copy: { one in DynamoDB.CreateBackupInput(tableName: one.tableName, backupName: one.backupName) }),
        StructureProof(
            DynamoDB.CreateBackupOutput.self,
            copy: { one in DynamoDB.CreateBackupOutput(backupDetails: one.backupDetails) },
            minimum: { _ in DynamoDB.CreateBackupOutput() }),
        StructureProof(
            DynamoDB.BackupDetails.self,
            copy: { one in DynamoDB.BackupDetails(backupArn: one.backupArn, backupName: one.backupName, backupStatus: one.backupStatus, backupType: one.backupType, backupCreationDateTime: one.backupCreationDateTime, backupSizeBytes: one.backupSizeBytes, backupExpiryDateTime: one.backupExpiryDateTime) },
            minimum: { one in DynamoDB.BackupDetails(backupArn: one.backupArn, backupName: one.backupName, backupStatus: one.backupStatus, backupType: one.backupType, backupCreationDateTime: one.backupCreationDateTime) }),
        StructureProof(
            DynamoDB.CreateTableInput.self,
            copy: { one in DynamoDB.CreateTableInput(tableName: one.tableName, attributeDefinitions: one.attributeDefinitions, keySchema: one.keySchema, localSecondaryIndexes: one.localSecondaryIndexes, globalSecondaryIndexes: one.globalSecondaryIndexes, billingMode: one.billingMode, provisionedThroughput: one.provisionedThroughput, streamSpecification: one.streamSpecification, sseSpecification: one.sseSpecification, tags: one.tags, tableClass: one.tableClass, deletionProtectionEnabled: one.deletionProtectionEnabled, warmThroughput: one.warmThroughput, resourcePolicy: one.resourcePolicy, onDemandThroughput: one.onDemandThroughput, globalTableSourceArn: one.globalTableSourceArn, globalTableSettingsReplicationMode: one.globalTableSettingsReplicationMode, vectorIndexes: one.vectorIndexes) },
            minimum: { one in DynamoDB.CreateTableInput(tableName: one.tableName) }),
        StructureProof(
            DynamoDB.AttributeDefinition.self,
            copy: { one in DynamoDB.AttributeDefinition(attributeName: one.attributeName, attributeType: one.attributeType) }),
        StructureProof(
            DynamoDB.KeySchemaElement.self,
            copy: { one in DynamoDB.KeySchemaElement(attributeName: one.attributeName, keyType: one.keyType) }),
        StructureProof(
            DynamoDB.LocalSecondaryIndex.self,
            copy: { one in DynamoDB.LocalSecondaryIndex(indexName: one.indexName, keySchema: one.keySchema, projection: one.projection) }),
        StructureProof(
            DynamoDB.Projection.self,
            copy: { one in DynamoDB.Projection(projectionType: one.projectionType, nonKeyAttributes: one.nonKeyAttributes) },
            minimum: { _ in DynamoDB.Projection() }),
        StructureProof(
            DynamoDB.GlobalSecondaryIndex.self,
            copy: { one in DynamoDB.GlobalSecondaryIndex(indexName: one.indexName, keySchema: one.keySchema, projection: one.projection, provisionedThroughput: one.provisionedThroughput, onDemandThroughput: one.onDemandThroughput, warmThroughput: one.warmThroughput) },
            minimum: { one in DynamoDB.GlobalSecondaryIndex(indexName: one.indexName, keySchema: one.keySchema, projection: one.projection) }),
        StructureProof(
            DynamoDB.ProvisionedThroughput.self,
            copy: { one in DynamoDB.ProvisionedThroughput(readCapacityUnits: one.readCapacityUnits, writeCapacityUnits: one.writeCapacityUnits) }),
        StructureProof(
            DynamoDB.OnDemandThroughput.self,
            copy: { one in DynamoDB.OnDemandThroughput(maxReadRequestUnits: one.maxReadRequestUnits, maxWriteRequestUnits: one.maxWriteRequestUnits) },
            minimum: { _ in DynamoDB.OnDemandThroughput() }),
        StructureProof(
            DynamoDB.WarmThroughput.self,
            copy: { one in DynamoDB.WarmThroughput(readUnitsPerSecond: one.readUnitsPerSecond, writeUnitsPerSecond: one.writeUnitsPerSecond) },
            minimum: { _ in DynamoDB.WarmThroughput() }),
        StructureProof(
            DynamoDB.StreamSpecification.self,
            copy: { one in DynamoDB.StreamSpecification(streamEnabled: one.streamEnabled, streamViewType: one.streamViewType) },
            minimum: { one in DynamoDB.StreamSpecification(streamEnabled: one.streamEnabled) }),
        StructureProof(
            DynamoDB.SSESpecification.self,
            copy: { one in DynamoDB.SSESpecification(enabled: one.enabled, sseType: one.sseType, kmsMasterKeyId: one.kmsMasterKeyId) },
            minimum: { _ in DynamoDB.SSESpecification() }),
        StructureProof(
            DynamoDB.Tag.self,
            copy: { one in DynamoDB.Tag(key: one.key, value: one.value) }),
        StructureProof(
            DynamoDB.VectorIndex.self,
            copy: { one in DynamoDB.VectorIndex(indexName: one.indexName, vectorAttribute: one.vectorAttribute, projection: one.projection, dimensions: one.dimensions, distanceFunction: one.distanceFunction, searchSchema: one.searchSchema) },
            minimum: { one in DynamoDB.VectorIndex(indexName: one.indexName, vectorAttribute: one.vectorAttribute, projection: one.projection, dimensions: one.dimensions, distanceFunction: one.distanceFunction) }),
        StructureProof(
            DynamoDB.VectorAttributeDefinition.self,
            copy: { one in DynamoDB.VectorAttributeDefinition(attributeName: one.attributeName) }),
        StructureProof(
            DynamoDB.SearchSchemaElement.self,
            copy: { one in DynamoDB.SearchSchemaElement(attributeName: one.attributeName, searchSchemaElementType: one.searchSchemaElementType) }),
        StructureProof(
            DynamoDB.CreateTableOutput.self,
            copy: { one in DynamoDB.CreateTableOutput(tableDescription: one.tableDescription) },
            minimum: { _ in DynamoDB.CreateTableOutput() }),
        StructureProof(
            DynamoDB.TableDescription.self,
            copy: { one in DynamoDB.TableDescription(attributeDefinitions: one.attributeDefinitions, tableName: one.tableName, keySchema: one.keySchema, tableStatus: one.tableStatus, creationDateTime: one.creationDateTime, provisionedThroughput: one.provisionedThroughput, tableSizeBytes: one.tableSizeBytes, itemCount: one.itemCount, tableArn: one.tableArn, tableId: one.tableId, billingModeSummary: one.billingModeSummary, localSecondaryIndexes: one.localSecondaryIndexes, globalSecondaryIndexes: one.globalSecondaryIndexes, streamSpecification: one.streamSpecification, latestStreamLabel: one.latestStreamLabel, latestStreamArn: one.latestStreamArn, globalTableVersion: one.globalTableVersion, replicas: one.replicas, globalTableWitnesses: one.globalTableWitnesses, globalTableSettingsReplicationMode: one.globalTableSettingsReplicationMode, restoreSummary: one.restoreSummary, sseDescription: one.sseDescription, archivalSummary: one.archivalSummary, tableClassSummary: one.tableClassSummary, deletionProtectionEnabled: one.deletionProtectionEnabled, disassociationProtectionEnabled: one.disassociationProtectionEnabled, onDemandThroughput: one.onDemandThroughput, warmThroughput: one.warmThroughput, multiRegionConsistency: one.multiRegionConsistency, vectorIndexes: one.vectorIndexes) },
            minimum: { _ in DynamoDB.TableDescription() }),
        StructureProof(
            DynamoDB.ProvisionedThroughputDescription.self,
            copy: { one in DynamoDB.ProvisionedThroughputDescription(lastIncreaseDateTime: one.lastIncreaseDateTime, lastDecreaseDateTime: one.lastDecreaseDateTime, numberOfDecreasesToday: one.numberOfDecreasesToday, readCapacityUnits: one.readCapacityUnits, writeCapacityUnits: one.writeCapacityUnits) },
            minimum: { _ in DynamoDB.ProvisionedThroughputDescription() }),
        StructureProof(
            DynamoDB.BillingModeSummary.self,
            copy: { one in DynamoDB.BillingModeSummary(billingMode: one.billingMode, lastUpdateToPayPerRequestDateTime: one.lastUpdateToPayPerRequestDateTime) },
            minimum: { _ in DynamoDB.BillingModeSummary() }),
        StructureProof(
            DynamoDB.LocalSecondaryIndexDescription.self,
            copy: { one in DynamoDB.LocalSecondaryIndexDescription(indexName: one.indexName, keySchema: one.keySchema, projection: one.projection, indexSizeBytes: one.indexSizeBytes, itemCount: one.itemCount, indexArn: one.indexArn) },
            minimum: { _ in DynamoDB.LocalSecondaryIndexDescription() }),
        StructureProof(
            DynamoDB.GlobalSecondaryIndexDescription.self,
            copy: { one in DynamoDB.GlobalSecondaryIndexDescription(indexName: one.indexName, keySchema: one.keySchema, projection: one.projection, indexStatus: one.indexStatus, backfilling: one.backfilling, provisionedThroughput: one.provisionedThroughput, indexSizeBytes: one.indexSizeBytes, itemCount: one.itemCount, indexArn: one.indexArn, onDemandThroughput: one.onDemandThroughput, warmThroughput: one.warmThroughput) },
            minimum: { _ in DynamoDB.GlobalSecondaryIndexDescription() }),
        StructureProof(
            DynamoDB.GlobalSecondaryIndexWarmThroughputDescription.self,
            copy: { one in DynamoDB.GlobalSecondaryIndexWarmThroughputDescription(readUnitsPerSecond: one.readUnitsPerSecond, writeUnitsPerSecond: one.writeUnitsPerSecond, status: one.status) },
            minimum: { _ in DynamoDB.GlobalSecondaryIndexWarmThroughputDescription() }),
        StructureProof(
            DynamoDB.ReplicaDescription.self,
            copy: { one in DynamoDB.ReplicaDescription(regionName: one.regionName, replicaStatus: one.replicaStatus, replicaArn: one.replicaArn, replicaStatusDescription: one.replicaStatusDescription, replicaStatusPercentProgress: one.replicaStatusPercentProgress, kmsMasterKeyId: one.kmsMasterKeyId, provisionedThroughputOverride: one.provisionedThroughputOverride, onDemandThroughputOverride: one.onDemandThroughputOverride, warmThroughput: one.warmThroughput, globalSecondaryIndexes: one.globalSecondaryIndexes, replicaInaccessibleDateTime: one.replicaInaccessibleDateTime, replicaTableClassSummary: one.replicaTableClassSummary, globalTableSettingsReplicationMode: one.globalTableSettingsReplicationMode) },
            minimum: { _ in DynamoDB.ReplicaDescription() }),
        StructureProof(
            DynamoDB.ProvisionedThroughputOverride.self,
            copy: { one in DynamoDB.ProvisionedThroughputOverride(readCapacityUnits: one.readCapacityUnits) },
            minimum: { _ in DynamoDB.ProvisionedThroughputOverride() }),
        StructureProof(
            DynamoDB.OnDemandThroughputOverride.self,
            copy: { one in DynamoDB.OnDemandThroughputOverride(maxReadRequestUnits: one.maxReadRequestUnits) },
            minimum: { _ in DynamoDB.OnDemandThroughputOverride() }),
        StructureProof(
            DynamoDB.TableWarmThroughputDescription.self,
            copy: { one in DynamoDB.TableWarmThroughputDescription(readUnitsPerSecond: one.readUnitsPerSecond, writeUnitsPerSecond: one.writeUnitsPerSecond, status: one.status) },
            minimum: { _ in DynamoDB.TableWarmThroughputDescription() }),
        StructureProof(
            DynamoDB.ReplicaGlobalSecondaryIndexDescription.self,
            copy: { one in DynamoDB.ReplicaGlobalSecondaryIndexDescription(indexName: one.indexName, provisionedThroughputOverride: one.provisionedThroughputOverride, onDemandThroughputOverride: one.onDemandThroughputOverride, warmThroughput: one.warmThroughput) },
            minimum: { _ in DynamoDB.ReplicaGlobalSecondaryIndexDescription() }),
        StructureProof(
            DynamoDB.TableClassSummary.self,
            copy: { one in DynamoDB.TableClassSummary(tableClass: one.tableClass, lastUpdateDateTime: one.lastUpdateDateTime) },
            minimum: { _ in DynamoDB.TableClassSummary() }),
        StructureProof(
            DynamoDB.GlobalTableWitnessDescription.self,
            copy: { one in DynamoDB.GlobalTableWitnessDescription(regionName: one.regionName, witnessStatus: one.witnessStatus) },
            minimum: { _ in DynamoDB.GlobalTableWitnessDescription() }),
        StructureProof(
            DynamoDB.RestoreSummary.self,
            copy: { one in DynamoDB.RestoreSummary(restoreDateTime: one.restoreDateTime, restoreInProgress: one.restoreInProgress, sourceBackupArn: one.sourceBackupArn, sourceTableArn: one.sourceTableArn) },
            minimum: { one in DynamoDB.RestoreSummary(restoreDateTime: one.restoreDateTime, restoreInProgress: one.restoreInProgress) }),
        StructureProof(
            DynamoDB.SSEDescription.self,
            copy: { one in DynamoDB.SSEDescription(status: one.status, sseType: one.sseType, kmsMasterKeyArn: one.kmsMasterKeyArn, inaccessibleEncryptionDateTime: one.inaccessibleEncryptionDateTime) },
            minimum: { _ in DynamoDB.SSEDescription() }),
        StructureProof(
            DynamoDB.ArchivalSummary.self,
            copy: { one in DynamoDB.ArchivalSummary(archivalDateTime: one.archivalDateTime, archivalReason: one.archivalReason, archivalBackupArn: one.archivalBackupArn) },
            minimum: { _ in DynamoDB.ArchivalSummary() }),
        StructureProof(
            DynamoDB.VectorIndexDescription.self,
            copy: { one in DynamoDB.VectorIndexDescription(indexName: one.indexName, searchSchema: one.searchSchema, projection: one.projection, vectorAttribute: one.vectorAttribute, dimensions: one.dimensions, distanceFunction: one.distanceFunction, indexStatus: one.indexStatus, backfilling: one.backfilling, indexSizeBytes: one.indexSizeBytes, itemCount: one.itemCount, indexArn: one.indexArn) },
            minimum: { _ in DynamoDB.VectorIndexDescription() }),
        StructureProof(
            DynamoDB.DeleteBackupInput.self,
            copy: { one in DynamoDB.DeleteBackupInput(backupArn: one.backupArn) }),
        StructureProof(
            DynamoDB.DeleteBackupOutput.self,
            copy: { one in DynamoDB.DeleteBackupOutput(backupDescription: one.backupDescription) },
            minimum: { _ in DynamoDB.DeleteBackupOutput() }),
        StructureProof(
            DynamoDB.BackupDescription.self,
            copy: { one in DynamoDB.BackupDescription(backupDetails: one.backupDetails, sourceTableDetails: one.sourceTableDetails, sourceTableFeatureDetails: one.sourceTableFeatureDetails) },
            minimum: { _ in DynamoDB.BackupDescription() }),
        StructureProof(
            DynamoDB.SourceTableDetails.self,
            copy: { one in DynamoDB.SourceTableDetails(tableName: one.tableName, tableId: one.tableId, keySchema: one.keySchema, tableCreationDateTime: one.tableCreationDateTime, provisionedThroughput: one.provisionedThroughput, tableArn: one.tableArn, tableSizeBytes: one.tableSizeBytes, onDemandThroughput: one.onDemandThroughput, itemCount: one.itemCount, billingMode: one.billingMode) },
            minimum: { one in DynamoDB.SourceTableDetails(tableName: one.tableName, tableId: one.tableId, keySchema: one.keySchema, tableCreationDateTime: one.tableCreationDateTime, provisionedThroughput: one.provisionedThroughput) }),
        StructureProof(
            DynamoDB.SourceTableFeatureDetails.self,
            copy: { one in DynamoDB.SourceTableFeatureDetails(localSecondaryIndexes: one.localSecondaryIndexes, globalSecondaryIndexes: one.globalSecondaryIndexes, streamDescription: one.streamDescription, timeToLiveDescription: one.timeToLiveDescription, sseDescription: one.sseDescription, vectorIndexes: one.vectorIndexes) },
            minimum: { _ in DynamoDB.SourceTableFeatureDetails() }),
        StructureProof(
            DynamoDB.LocalSecondaryIndexInfo.self,
            copy: { one in DynamoDB.LocalSecondaryIndexInfo(indexName: one.indexName, keySchema: one.keySchema, projection: one.projection) },
            minimum: { _ in DynamoDB.LocalSecondaryIndexInfo() }),
        StructureProof(
            DynamoDB.GlobalSecondaryIndexInfo.self,
            copy: { one in DynamoDB.GlobalSecondaryIndexInfo(indexName: one.indexName, keySchema: one.keySchema, projection: one.projection, provisionedThroughput: one.provisionedThroughput, onDemandThroughput: one.onDemandThroughput) },
            minimum: { _ in DynamoDB.GlobalSecondaryIndexInfo() }),
        StructureProof(
            DynamoDB.TimeToLiveDescription.self,
            copy: { one in DynamoDB.TimeToLiveDescription(timeToLiveStatus: one.timeToLiveStatus, attributeName: one.attributeName) },
            minimum: { _ in DynamoDB.TimeToLiveDescription() }),
        StructureProof(
            DynamoDB.VectorIndexInfo.self,
            copy: { one in DynamoDB.VectorIndexInfo(indexName: one.indexName, vectorAttribute: one.vectorAttribute, searchSchema: one.searchSchema, projection: one.projection, dimensions: one.dimensions, distanceFunction: one.distanceFunction) },
            minimum: { _ in DynamoDB.VectorIndexInfo() }),
        StructureProof(
            DynamoDB.DeleteItemInput.self,
            copy: { one in DynamoDB.DeleteItemInput(tableName: one.tableName, key: one.key, expected: one.expected, conditionalOperator: one.conditionalOperator, returnValues: one.returnValues, returnConsumedCapacity: one.returnConsumedCapacity, returnItemCollectionMetrics: one.returnItemCollectionMetrics, conditionExpression: one.conditionExpression, expressionAttributeNames: one.expressionAttributeNames, expressionAttributeValues: one.expressionAttributeValues, returnValuesOnConditionCheckFailure: one.returnValuesOnConditionCheckFailure) },
            minimum: { one in DynamoDB.DeleteItemInput(tableName: one.tableName, key: one.key) }),
        StructureProof(
            DynamoDB.ExpectedAttributeValue.self,
            copy: { one in DynamoDB.ExpectedAttributeValue(value: one.value, exists: one.exists, comparisonOperator: one.comparisonOperator, attributeValueList: one.attributeValueList) },
            minimum: { _ in DynamoDB.ExpectedAttributeValue() }),
        StructureProof(
            DynamoDB.DeleteItemOutput.self,
            copy: { one in DynamoDB.DeleteItemOutput(attributes: one.attributes, consumedCapacity: one.consumedCapacity, itemCollectionMetrics: one.itemCollectionMetrics) },
            minimum: { _ in DynamoDB.DeleteItemOutput() }),
        StructureProof(
            DynamoDB.DeleteResourcePolicyInput.self,
            copy: { one in DynamoDB.DeleteResourcePolicyInput(resourceArn: one.resourceArn, expectedRevisionId: one.expectedRevisionId) },
            minimum: { one in DynamoDB.DeleteResourcePolicyInput(resourceArn: one.resourceArn) }),
        StructureProof(
            DynamoDB.DeleteResourcePolicyOutput.self,
            copy: { one in DynamoDB.DeleteResourcePolicyOutput(revisionId: one.revisionId) },
            minimum: { _ in DynamoDB.DeleteResourcePolicyOutput() }),
        StructureProof(
            DynamoDB.DeleteTableInput.self,
            copy: { one in DynamoDB.DeleteTableInput(tableName: one.tableName) }),
        StructureProof(
            DynamoDB.DeleteTableOutput.self,
            copy: { one in DynamoDB.DeleteTableOutput(tableDescription: one.tableDescription) },
            minimum: { _ in DynamoDB.DeleteTableOutput() }),
        StructureProof(
            DynamoDB.DescribeBackupInput.self,
            copy: { one in DynamoDB.DescribeBackupInput(backupArn: one.backupArn) }),
        StructureProof(
            DynamoDB.DescribeBackupOutput.self,
            copy: { one in DynamoDB.DescribeBackupOutput(backupDescription: one.backupDescription) },
            minimum: { _ in DynamoDB.DescribeBackupOutput() }),
        StructureProof(
            DynamoDB.DescribeContinuousBackupsInput.self,
            copy: { one in DynamoDB.DescribeContinuousBackupsInput(tableName: one.tableName) }),
        StructureProof(
            DynamoDB.DescribeContinuousBackupsOutput.self,
            copy: { one in DynamoDB.DescribeContinuousBackupsOutput(continuousBackupsDescription: one.continuousBackupsDescription) },
            minimum: { _ in DynamoDB.DescribeContinuousBackupsOutput() }),
        StructureProof(
            DynamoDB.ContinuousBackupsDescription.self,
            copy: { one in DynamoDB.ContinuousBackupsDescription(continuousBackupsStatus: one.continuousBackupsStatus, pointInTimeRecoveryDescription: one.pointInTimeRecoveryDescription) },
            minimum: { one in DynamoDB.ContinuousBackupsDescription(continuousBackupsStatus: one.continuousBackupsStatus) }),
        StructureProof(
            DynamoDB.PointInTimeRecoveryDescription.self,
            copy: { one in DynamoDB.PointInTimeRecoveryDescription(pointInTimeRecoveryStatus: one.pointInTimeRecoveryStatus, recoveryPeriodInDays: one.recoveryPeriodInDays, earliestRestorableDateTime: one.earliestRestorableDateTime, latestRestorableDateTime: one.latestRestorableDateTime) },
            minimum: { _ in DynamoDB.PointInTimeRecoveryDescription() }),
        StructureProof(
            DynamoDB.DescribeEndpointsRequest.self,
            copy: { _ in DynamoDB.DescribeEndpointsRequest() }),
        StructureProof(
            DynamoDB.DescribeEndpointsResponse.self,
            copy: { one in DynamoDB.DescribeEndpointsResponse(endpoints: one.endpoints) }),
        StructureProof(
            DynamoDB.Endpoint.self,
            copy: { one in DynamoDB.Endpoint(address: one.address, cachePeriodInMinutes: one.cachePeriodInMinutes) }),
        StructureProof(
            DynamoDB.DescribeExportInput.self,
            copy: { one in DynamoDB.DescribeExportInput(exportArn: one.exportArn) }),
        StructureProof(
            DynamoDB.DescribeExportOutput.self,
            copy: { one in DynamoDB.DescribeExportOutput(exportDescription: one.exportDescription) },
            minimum: { _ in DynamoDB.DescribeExportOutput() }),
        StructureProof(
            DynamoDB.ExportDescription.self,
            copy: { one in DynamoDB.ExportDescription(exportArn: one.exportArn, exportStatus: one.exportStatus, startTime: one.startTime, endTime: one.endTime, exportManifest: one.exportManifest, tableArn: one.tableArn, tableId: one.tableId, exportTime: one.exportTime, clientToken: one.clientToken, s3Bucket: one.s3Bucket, s3BucketOwner: one.s3BucketOwner, s3Prefix: one.s3Prefix, s3SseAlgorithm: one.s3SseAlgorithm, s3SseKmsKeyId: one.s3SseKmsKeyId, failureCode: one.failureCode, failureMessage: one.failureMessage, exportFormat: one.exportFormat, billedSizeBytes: one.billedSizeBytes, itemCount: one.itemCount, exportType: one.exportType, incrementalExportSpecification: one.incrementalExportSpecification, filterSpecification: one.filterSpecification) },
            minimum: { _ in DynamoDB.ExportDescription() }),
        StructureProof(
            DynamoDB.IncrementalExportSpecification.self,
            copy: { one in DynamoDB.IncrementalExportSpecification(exportFromTime: one.exportFromTime, exportToTime: one.exportToTime, exportViewType: one.exportViewType) },
            minimum: { _ in DynamoDB.IncrementalExportSpecification() }),
        StructureProof(
            DynamoDB.FilterSpecification.self,
            copy: { one in DynamoDB.FilterSpecification(filterExpression: one.filterExpression, projectionExpression: one.projectionExpression, keyConditionExpression: one.keyConditionExpression, expressionAttributeNames: one.expressionAttributeNames, expressionAttributeValues: one.expressionAttributeValues) },
            minimum: { _ in DynamoDB.FilterSpecification() }),
        StructureProof(
            DynamoDB.DescribeImportInput.self,
            copy: { one in DynamoDB.DescribeImportInput(importArn: one.importArn) }),
        StructureProof(
            DynamoDB.DescribeImportOutput.self,
            copy: { one in DynamoDB.DescribeImportOutput(importTableDescription: one.importTableDescription) }),
        StructureProof(
            DynamoDB.ImportTableDescription.self,
            copy: { one in DynamoDB.ImportTableDescription(importArn: one.importArn, importStatus: one.importStatus, tableArn: one.tableArn, tableId: one.tableId, clientToken: one.clientToken, s3BucketSource: one.s3BucketSource, errorCount: one.errorCount, cloudWatchLogGroupArn: one.cloudWatchLogGroupArn, inputFormat: one.inputFormat, inputFormatOptions: one.inputFormatOptions, inputCompressionType: one.inputCompressionType, tableCreationParameters: one.tableCreationParameters, startTime: one.startTime, endTime: one.endTime, processedSizeBytes: one.processedSizeBytes, processedItemCount: one.processedItemCount, importedItemCount: one.importedItemCount, failureCode: one.failureCode, failureMessage: one.failureMessage) },
            minimum: { _ in DynamoDB.ImportTableDescription() }),
        StructureProof(
            DynamoDB.S3BucketSource.self,
            copy: { one in DynamoDB.S3BucketSource(s3Bucket: one.s3Bucket, s3BucketOwner: one.s3BucketOwner, s3KeyPrefix: one.s3KeyPrefix) },
            minimum: { one in DynamoDB.S3BucketSource(s3Bucket: one.s3Bucket) }),
        StructureProof(
            DynamoDB.InputFormatOptions.self,
            copy: { one in DynamoDB.InputFormatOptions(csv: one.csv) },
            minimum: { _ in DynamoDB.InputFormatOptions() }),
        StructureProof(
            DynamoDB.CsvOptions.self,
            copy: { one in DynamoDB.CsvOptions(delimiter: one.delimiter, headerList: one.headerList) },
            minimum: { _ in DynamoDB.CsvOptions() }),
        StructureProof(
            DynamoDB.TableCreationParameters.self,
            copy: { one in DynamoDB.TableCreationParameters(tableName: one.tableName, attributeDefinitions: one.attributeDefinitions, keySchema: one.keySchema, billingMode: one.billingMode, provisionedThroughput: one.provisionedThroughput, onDemandThroughput: one.onDemandThroughput, sseSpecification: one.sseSpecification, globalSecondaryIndexes: one.globalSecondaryIndexes, vectorIndexes: one.vectorIndexes) },
            minimum: { one in DynamoDB.TableCreationParameters(tableName: one.tableName, attributeDefinitions: one.attributeDefinitions, keySchema: one.keySchema) }),
        StructureProof(
            DynamoDB.DescribeLimitsInput.self,
            copy: { _ in DynamoDB.DescribeLimitsInput() }),
        StructureProof(
            DynamoDB.DescribeLimitsOutput.self,
            copy: { one in DynamoDB.DescribeLimitsOutput(accountMaxReadCapacityUnits: one.accountMaxReadCapacityUnits, accountMaxWriteCapacityUnits: one.accountMaxWriteCapacityUnits, tableMaxReadCapacityUnits: one.tableMaxReadCapacityUnits, tableMaxWriteCapacityUnits: one.tableMaxWriteCapacityUnits) },
            minimum: { _ in DynamoDB.DescribeLimitsOutput() }),
        StructureProof(
            DynamoDB.DescribeTableInput.self,
            copy: { one in DynamoDB.DescribeTableInput(tableName: one.tableName) }),
        StructureProof(
            DynamoDB.DescribeTableOutput.self,
            copy: { one in DynamoDB.DescribeTableOutput(table: one.table) },
            minimum: { _ in DynamoDB.DescribeTableOutput() }),
        StructureProof(
            DynamoDB.DescribeTimeToLiveInput.self,
            copy: { one in DynamoDB.DescribeTimeToLiveInput(tableName: one.tableName) }),
        StructureProof(
            DynamoDB.DescribeTimeToLiveOutput.self,
            copy: { one in DynamoDB.DescribeTimeToLiveOutput(timeToLiveDescription: one.timeToLiveDescription) },
            minimum: { _ in DynamoDB.DescribeTimeToLiveOutput() }),
        StructureProof(
            DynamoDB.ExecuteStatementInput.self,
            copy: { one in DynamoDB.ExecuteStatementInput(statement: one.statement, parameters: one.parameters, consistentRead: one.consistentRead, nextToken: one.nextToken, returnConsumedCapacity: one.returnConsumedCapacity, limit: one.limit, returnValuesOnConditionCheckFailure: one.returnValuesOnConditionCheckFailure) },
            minimum: { one in DynamoDB.ExecuteStatementInput(statement: one.statement) }),
        StructureProof(
            DynamoDB.ExecuteStatementOutput.self,
            copy: { one in DynamoDB.ExecuteStatementOutput(items: one.items, nextToken: one.nextToken, consumedCapacity: one.consumedCapacity, lastEvaluatedKey: one.lastEvaluatedKey) },
            minimum: { _ in DynamoDB.ExecuteStatementOutput() }),
        StructureProof(
            DynamoDB.ExecuteTransactionInput.self,
            copy: { one in DynamoDB.ExecuteTransactionInput(transactStatements: one.transactStatements, clientRequestToken: one.clientRequestToken, returnConsumedCapacity: one.returnConsumedCapacity) },
            minimum: { one in DynamoDB.ExecuteTransactionInput(transactStatements: one.transactStatements) }),
        StructureProof(
            DynamoDB.ParameterizedStatement.self,
            copy: { one in DynamoDB.ParameterizedStatement(statement: one.statement, parameters: one.parameters, returnValuesOnConditionCheckFailure: one.returnValuesOnConditionCheckFailure) },
            minimum: { one in DynamoDB.ParameterizedStatement(statement: one.statement) }),
        StructureProof(
            DynamoDB.ExecuteTransactionOutput.self,
            copy: { one in DynamoDB.ExecuteTransactionOutput(responses: one.responses, consumedCapacity: one.consumedCapacity) },
            minimum: { _ in DynamoDB.ExecuteTransactionOutput() }),
        StructureProof(
            DynamoDB.ItemResponse.self,
            copy: { one in DynamoDB.ItemResponse(item: one.item) },
            minimum: { _ in DynamoDB.ItemResponse() }),
        StructureProof(
            DynamoDB.ExportTableToPointInTimeInput.self,
            copy: { one in DynamoDB.ExportTableToPointInTimeInput(tableArn: one.tableArn, s3Bucket: one.s3Bucket, exportTime: one.exportTime, clientToken: one.clientToken, s3BucketOwner: one.s3BucketOwner, s3Prefix: one.s3Prefix, s3SseAlgorithm: one.s3SseAlgorithm, s3SseKmsKeyId: one.s3SseKmsKeyId, exportFormat: one.exportFormat, exportType: one.exportType, incrementalExportSpecification: one.incrementalExportSpecification, filterSpecification: one.filterSpecification) },
            minimum: { one in DynamoDB.ExportTableToPointInTimeInput(tableArn: one.tableArn, s3Bucket: one.s3Bucket) }),
        StructureProof(
            DynamoDB.ExportTableToPointInTimeOutput.self,
            copy: { one in DynamoDB.ExportTableToPointInTimeOutput(exportDescription: one.exportDescription) },
            minimum: { _ in DynamoDB.ExportTableToPointInTimeOutput() }),
        StructureProof(
            DynamoDB.GetItemInput.self,
            copy: { one in DynamoDB.GetItemInput(tableName: one.tableName, key: one.key, attributesToGet: one.attributesToGet, consistentRead: one.consistentRead, returnConsumedCapacity: one.returnConsumedCapacity, projectionExpression: one.projectionExpression, expressionAttributeNames: one.expressionAttributeNames) },
            minimum: { one in DynamoDB.GetItemInput(tableName: one.tableName, key: one.key) }),
        StructureProof(
            DynamoDB.GetItemOutput.self,
            copy: { one in DynamoDB.GetItemOutput(item: one.item, consumedCapacity: one.consumedCapacity) },
            minimum: { _ in DynamoDB.GetItemOutput() }),
        StructureProof(
            DynamoDB.GetResourcePolicyInput.self,
            copy: { one in DynamoDB.GetResourcePolicyInput(resourceArn: one.resourceArn) }),
        StructureProof(
            DynamoDB.GetResourcePolicyOutput.self,
            copy: { one in DynamoDB.GetResourcePolicyOutput(policy: one.policy, revisionId: one.revisionId) },
            minimum: { _ in DynamoDB.GetResourcePolicyOutput() }),
        StructureProof(
            DynamoDB.ImportTableInput.self,
            copy: { one in DynamoDB.ImportTableInput(s3BucketSource: one.s3BucketSource, inputFormat: one.inputFormat, tableCreationParameters: one.tableCreationParameters, clientToken: one.clientToken, inputFormatOptions: one.inputFormatOptions, inputCompressionType: one.inputCompressionType) },
            minimum: { one in DynamoDB.ImportTableInput(s3BucketSource: one.s3BucketSource, inputFormat: one.inputFormat, tableCreationParameters: one.tableCreationParameters) }),
        StructureProof(
            DynamoDB.ImportTableOutput.self,
            copy: { one in DynamoDB.ImportTableOutput(importTableDescription: one.importTableDescription) }),
        StructureProof(
            DynamoDB.ListBackupsInput.self,
            copy: { one in DynamoDB.ListBackupsInput(tableName: one.tableName, limit: one.limit, timeRangeLowerBound: one.timeRangeLowerBound, timeRangeUpperBound: one.timeRangeUpperBound, exclusiveStartBackupArn: one.exclusiveStartBackupArn, backupType: one.backupType) },
            minimum: { _ in DynamoDB.ListBackupsInput() }),
        StructureProof(
            DynamoDB.ListBackupsOutput.self,
            copy: { one in DynamoDB.ListBackupsOutput(backupSummaries: one.backupSummaries, lastEvaluatedBackupArn: one.lastEvaluatedBackupArn) },
            minimum: { _ in DynamoDB.ListBackupsOutput() }),
        StructureProof(
            DynamoDB.BackupSummary.self,
            copy: { one in DynamoDB.BackupSummary(tableName: one.tableName, tableId: one.tableId, tableArn: one.tableArn, backupArn: one.backupArn, backupName: one.backupName, backupCreationDateTime: one.backupCreationDateTime, backupExpiryDateTime: one.backupExpiryDateTime, backupStatus: one.backupStatus, backupType: one.backupType, backupSizeBytes: one.backupSizeBytes) },
            minimum: { _ in DynamoDB.BackupSummary() }),
        StructureProof(
            DynamoDB.ListExportsInput.self,
            copy: { one in DynamoDB.ListExportsInput(tableArn: one.tableArn, maxResults: one.maxResults, nextToken: one.nextToken) },
            minimum: { _ in DynamoDB.ListExportsInput() }),
        StructureProof(
            DynamoDB.ListExportsOutput.self,
            copy: { one in DynamoDB.ListExportsOutput(exportSummaries: one.exportSummaries, nextToken: one.nextToken) },
            minimum: { _ in DynamoDB.ListExportsOutput() }),
        StructureProof(
            DynamoDB.ExportSummary.self,
            copy: { one in DynamoDB.ExportSummary(exportArn: one.exportArn, exportStatus: one.exportStatus, exportType: one.exportType) },
            minimum: { _ in DynamoDB.ExportSummary() }),
        StructureProof(
            DynamoDB.ListImportsInput.self,
            copy: { one in DynamoDB.ListImportsInput(tableArn: one.tableArn, pageSize: one.pageSize, nextToken: one.nextToken) },
            minimum: { _ in DynamoDB.ListImportsInput() }),
        StructureProof(
            DynamoDB.ListImportsOutput.self,
            copy: { one in DynamoDB.ListImportsOutput(importSummaryList: one.importSummaryList, nextToken: one.nextToken) },
            minimum: { _ in DynamoDB.ListImportsOutput() }),
        StructureProof(
            DynamoDB.ImportSummary.self,
            copy: { one in DynamoDB.ImportSummary(importArn: one.importArn, importStatus: one.importStatus, tableArn: one.tableArn, s3BucketSource: one.s3BucketSource, cloudWatchLogGroupArn: one.cloudWatchLogGroupArn, inputFormat: one.inputFormat, startTime: one.startTime, endTime: one.endTime) },
            minimum: { _ in DynamoDB.ImportSummary() }),
        StructureProof(
            DynamoDB.ListTablesInput.self,
            copy: { one in DynamoDB.ListTablesInput(exclusiveStartTableName: one.exclusiveStartTableName, limit: one.limit) },
            minimum: { _ in DynamoDB.ListTablesInput() }),
        StructureProof(
            DynamoDB.ListTablesOutput.self,
            copy: { one in DynamoDB.ListTablesOutput(tableNames: one.tableNames, lastEvaluatedTableName: one.lastEvaluatedTableName) },
            minimum: { _ in DynamoDB.ListTablesOutput() }),
        StructureProof(
            DynamoDB.ListTagsOfResourceInput.self,
            copy: { one in DynamoDB.ListTagsOfResourceInput(resourceArn: one.resourceArn, nextToken: one.nextToken) },
            minimum: { one in DynamoDB.ListTagsOfResourceInput(resourceArn: one.resourceArn) }),
        StructureProof(
            DynamoDB.ListTagsOfResourceOutput.self,
            copy: { one in DynamoDB.ListTagsOfResourceOutput(tags: one.tags, nextToken: one.nextToken) },
            minimum: { _ in DynamoDB.ListTagsOfResourceOutput() }),
        StructureProof(
            DynamoDB.PutItemInput.self,
            copy: { one in DynamoDB.PutItemInput(tableName: one.tableName, item: one.item, expected: one.expected, returnValues: one.returnValues, returnConsumedCapacity: one.returnConsumedCapacity, returnItemCollectionMetrics: one.returnItemCollectionMetrics, conditionalOperator: one.conditionalOperator, conditionExpression: one.conditionExpression, expressionAttributeNames: one.expressionAttributeNames, expressionAttributeValues: one.expressionAttributeValues, returnValuesOnConditionCheckFailure: one.returnValuesOnConditionCheckFailure) },
            minimum: { one in DynamoDB.PutItemInput(tableName: one.tableName, item: one.item) }),
        StructureProof(
            DynamoDB.PutItemOutput.self,
            copy: { one in DynamoDB.PutItemOutput(attributes: one.attributes, consumedCapacity: one.consumedCapacity, itemCollectionMetrics: one.itemCollectionMetrics) },
            minimum: { _ in DynamoDB.PutItemOutput() }),
        StructureProof(
            DynamoDB.PutResourcePolicyInput.self,
            copy: { one in DynamoDB.PutResourcePolicyInput(resourceArn: one.resourceArn, policy: one.policy, expectedRevisionId: one.expectedRevisionId, confirmRemoveSelfResourceAccess: one.confirmRemoveSelfResourceAccess) },
            minimum: { one in DynamoDB.PutResourcePolicyInput(resourceArn: one.resourceArn, policy: one.policy) }),
        StructureProof(
            DynamoDB.PutResourcePolicyOutput.self,
            copy: { one in DynamoDB.PutResourcePolicyOutput(revisionId: one.revisionId) },
            minimum: { _ in DynamoDB.PutResourcePolicyOutput() }),
        StructureProof(
            DynamoDB.QueryInput.self,
            copy: { one in DynamoDB.QueryInput(tableName: one.tableName, indexName: one.indexName, select: one.select, attributesToGet: one.attributesToGet, limit: one.limit, consistentRead: one.consistentRead, keyConditions: one.keyConditions, queryFilter: one.queryFilter, conditionalOperator: one.conditionalOperator, scanIndexForward: one.scanIndexForward, exclusiveStartKey: one.exclusiveStartKey, returnConsumedCapacity: one.returnConsumedCapacity, projectionExpression: one.projectionExpression, filterExpression: one.filterExpression, keyConditionExpression: one.keyConditionExpression, expressionAttributeNames: one.expressionAttributeNames, expressionAttributeValues: one.expressionAttributeValues) },
            minimum: { one in DynamoDB.QueryInput(tableName: one.tableName) }),
        StructureProof(
            DynamoDB.Condition.self,
            copy: { one in DynamoDB.Condition(comparisonOperator: one.comparisonOperator, attributeValueList: one.attributeValueList) },
            minimum: { one in DynamoDB.Condition(comparisonOperator: one.comparisonOperator) }),
        StructureProof(
            DynamoDB.QueryOutput.self,
            copy: { one in DynamoDB.QueryOutput(items: one.items, count: one.count, scannedCount: one.scannedCount, lastEvaluatedKey: one.lastEvaluatedKey, consumedCapacity: one.consumedCapacity) },
            minimum: { _ in DynamoDB.QueryOutput() }),
        StructureProof(
            DynamoDB.RestoreTableFromBackupInput.self,
            copy: { one in DynamoDB.RestoreTableFromBackupInput(targetTableName: one.targetTableName, backupArn: one.backupArn, billingModeOverride: one.billingModeOverride, globalSecondaryIndexOverride: one.globalSecondaryIndexOverride, localSecondaryIndexOverride: one.localSecondaryIndexOverride, provisionedThroughputOverride: one.provisionedThroughputOverride, onDemandThroughputOverride: one.onDemandThroughputOverride, sseSpecificationOverride: one.sseSpecificationOverride, vectorIndexOverride: one.vectorIndexOverride) },
            minimum: { one in DynamoDB.RestoreTableFromBackupInput(targetTableName: one.targetTableName, backupArn: one.backupArn) }),
        StructureProof(
            DynamoDB.RestoreTableFromBackupOutput.self,
            copy: { one in DynamoDB.RestoreTableFromBackupOutput(tableDescription: one.tableDescription) },
            minimum: { _ in DynamoDB.RestoreTableFromBackupOutput() }),
        StructureProof(
            DynamoDB.RestoreTableToPointInTimeInput.self,
            copy: { one in DynamoDB.RestoreTableToPointInTimeInput(targetTableName: one.targetTableName, sourceTableArn: one.sourceTableArn, sourceTableName: one.sourceTableName, useLatestRestorableTime: one.useLatestRestorableTime, restoreDateTime: one.restoreDateTime, billingModeOverride: one.billingModeOverride, globalSecondaryIndexOverride: one.globalSecondaryIndexOverride, localSecondaryIndexOverride: one.localSecondaryIndexOverride, provisionedThroughputOverride: one.provisionedThroughputOverride, onDemandThroughputOverride: one.onDemandThroughputOverride, sseSpecificationOverride: one.sseSpecificationOverride, vectorIndexOverride: one.vectorIndexOverride) },
            minimum: { one in DynamoDB.RestoreTableToPointInTimeInput(targetTableName: one.targetTableName) }),
        StructureProof(
            DynamoDB.RestoreTableToPointInTimeOutput.self,
            copy: { one in DynamoDB.RestoreTableToPointInTimeOutput(tableDescription: one.tableDescription) },
            minimum: { _ in DynamoDB.RestoreTableToPointInTimeOutput() }),
        StructureProof(
            DynamoDB.ScanInput.self,
            copy: { one in DynamoDB.ScanInput(tableName: one.tableName, indexName: one.indexName, attributesToGet: one.attributesToGet, limit: one.limit, select: one.select, scanFilter: one.scanFilter, conditionalOperator: one.conditionalOperator, exclusiveStartKey: one.exclusiveStartKey, returnConsumedCapacity: one.returnConsumedCapacity, totalSegments: one.totalSegments, segment: one.segment, projectionExpression: one.projectionExpression, filterExpression: one.filterExpression, expressionAttributeNames: one.expressionAttributeNames, expressionAttributeValues: one.expressionAttributeValues, consistentRead: one.consistentRead) },
            minimum: { one in DynamoDB.ScanInput(tableName: one.tableName) }),
        StructureProof(
            DynamoDB.ScanOutput.self,
            copy: { one in DynamoDB.ScanOutput(items: one.items, count: one.count, scannedCount: one.scannedCount, lastEvaluatedKey: one.lastEvaluatedKey, consumedCapacity: one.consumedCapacity) },
            minimum: { _ in DynamoDB.ScanOutput() }),
        StructureProof(
            DynamoDB.TagResourceInput.self,
            copy: { one in DynamoDB.TagResourceInput(resourceArn: one.resourceArn, tags: one.tags) }),
        StructureProof(
            DynamoDB.TransactGetItemsInput.self,
            copy: { one in DynamoDB.TransactGetItemsInput(transactItems: one.transactItems, returnConsumedCapacity: one.returnConsumedCapacity) },
            minimum: { one in DynamoDB.TransactGetItemsInput(transactItems: one.transactItems) }),
        StructureProof(
            DynamoDB.TransactGetItem.self,
            copy: { one in DynamoDB.TransactGetItem(get: one.get) }),
        StructureProof(
            DynamoDB.Get.self,
            copy: { one in DynamoDB.Get(key: one.key, tableName: one.tableName, projectionExpression: one.projectionExpression, expressionAttributeNames: one.expressionAttributeNames) },
            minimum: { one in DynamoDB.Get(key: one.key, tableName: one.tableName) }),
        StructureProof(
            DynamoDB.TransactGetItemsOutput.self,
            copy: { one in DynamoDB.TransactGetItemsOutput(consumedCapacity: one.consumedCapacity, responses: one.responses) },
            minimum: { _ in DynamoDB.TransactGetItemsOutput() }),
        StructureProof(
            DynamoDB.TransactWriteItemsInput.self,
            copy: { one in DynamoDB.TransactWriteItemsInput(transactItems: one.transactItems, returnConsumedCapacity: one.returnConsumedCapacity, returnItemCollectionMetrics: one.returnItemCollectionMetrics, clientRequestToken: one.clientRequestToken) },
            minimum: { one in DynamoDB.TransactWriteItemsInput(transactItems: one.transactItems) }),
        StructureProof(
            DynamoDB.TransactWriteItem.self,
            copy: { one in DynamoDB.TransactWriteItem(conditionCheck: one.conditionCheck, put: one.put, delete: one.delete, update: one.update) },
            minimum: { _ in DynamoDB.TransactWriteItem() }),
        StructureProof(
            DynamoDB.ConditionCheck.self,
            copy: { one in DynamoDB.ConditionCheck(key: one.key, tableName: one.tableName, conditionExpression: one.conditionExpression, expressionAttributeNames: one.expressionAttributeNames, expressionAttributeValues: one.expressionAttributeValues, returnValuesOnConditionCheckFailure: one.returnValuesOnConditionCheckFailure) },
            minimum: { one in DynamoDB.ConditionCheck(key: one.key, tableName: one.tableName, conditionExpression: one.conditionExpression) }),
        StructureProof(
            DynamoDB.Put.self,
            copy: { one in DynamoDB.Put(item: one.item, tableName: one.tableName, conditionExpression: one.conditionExpression, expressionAttributeNames: one.expressionAttributeNames, expressionAttributeValues: one.expressionAttributeValues, returnValuesOnConditionCheckFailure: one.returnValuesOnConditionCheckFailure) },
            minimum: { one in DynamoDB.Put(item: one.item, tableName: one.tableName) }),
        StructureProof(
            DynamoDB.Delete.self,
            copy: { one in DynamoDB.Delete(key: one.key, tableName: one.tableName, conditionExpression: one.conditionExpression, expressionAttributeNames: one.expressionAttributeNames, expressionAttributeValues: one.expressionAttributeValues, returnValuesOnConditionCheckFailure: one.returnValuesOnConditionCheckFailure) },
            minimum: { one in DynamoDB.Delete(key: one.key, tableName: one.tableName) }),
        StructureProof(
            DynamoDB.Update.self,
            copy: { one in DynamoDB.Update(key: one.key, updateExpression: one.updateExpression, tableName: one.tableName, conditionExpression: one.conditionExpression, expressionAttributeNames: one.expressionAttributeNames, expressionAttributeValues: one.expressionAttributeValues, returnValuesOnConditionCheckFailure: one.returnValuesOnConditionCheckFailure) },
            minimum: { one in DynamoDB.Update(key: one.key, updateExpression: one.updateExpression, tableName: one.tableName) }),
        StructureProof(
            DynamoDB.TransactWriteItemsOutput.self,
            copy: { one in DynamoDB.TransactWriteItemsOutput(consumedCapacity: one.consumedCapacity, itemCollectionMetrics: one.itemCollectionMetrics) },
            minimum: { _ in DynamoDB.TransactWriteItemsOutput() }),
        StructureProof(
            DynamoDB.UntagResourceInput.self,
            copy: { one in DynamoDB.UntagResourceInput(resourceArn: one.resourceArn, tagKeys: one.tagKeys) }),
        StructureProof(
            DynamoDB.UpdateContinuousBackupsInput.self,
            copy: { one in DynamoDB.UpdateContinuousBackupsInput(tableName: one.tableName, pointInTimeRecoverySpecification: one.pointInTimeRecoverySpecification) }),
        StructureProof(
            DynamoDB.PointInTimeRecoverySpecification.self,
            copy: { one in DynamoDB.PointInTimeRecoverySpecification(pointInTimeRecoveryEnabled: one.pointInTimeRecoveryEnabled, recoveryPeriodInDays: one.recoveryPeriodInDays) },
            minimum: { one in DynamoDB.PointInTimeRecoverySpecification(pointInTimeRecoveryEnabled: one.pointInTimeRecoveryEnabled) }),
        StructureProof(
            DynamoDB.UpdateContinuousBackupsOutput.self,
            copy: { one in DynamoDB.UpdateContinuousBackupsOutput(continuousBackupsDescription: one.continuousBackupsDescription) },
            minimum: { _ in DynamoDB.UpdateContinuousBackupsOutput() }),
        StructureProof(
            DynamoDB.UpdateItemInput.self,
            copy: { one in DynamoDB.UpdateItemInput(tableName: one.tableName, key: one.key, attributeUpdates: one.attributeUpdates, expected: one.expected, conditionalOperator: one.conditionalOperator, returnValues: one.returnValues, returnConsumedCapacity: one.returnConsumedCapacity, returnItemCollectionMetrics: one.returnItemCollectionMetrics, updateExpression: one.updateExpression, conditionExpression: one.conditionExpression, expressionAttributeNames: one.expressionAttributeNames, expressionAttributeValues: one.expressionAttributeValues, returnValuesOnConditionCheckFailure: one.returnValuesOnConditionCheckFailure) },
            minimum: { one in DynamoDB.UpdateItemInput(tableName: one.tableName, key: one.key) }),
        StructureProof(
            DynamoDB.AttributeValueUpdate.self,
            copy: { one in DynamoDB.AttributeValueUpdate(value: one.value, action: one.action) },
            minimum: { _ in DynamoDB.AttributeValueUpdate() }),
        StructureProof(
            DynamoDB.UpdateItemOutput.self,
            copy: { one in DynamoDB.UpdateItemOutput(attributes: one.attributes, consumedCapacity: one.consumedCapacity, itemCollectionMetrics: one.itemCollectionMetrics) },
            minimum: { _ in DynamoDB.UpdateItemOutput() }),
        StructureProof(
            DynamoDB.UpdateTableInput.self,
            copy: { one in DynamoDB.UpdateTableInput(tableName: one.tableName, attributeDefinitions: one.attributeDefinitions, billingMode: one.billingMode, provisionedThroughput: one.provisionedThroughput, globalSecondaryIndexUpdates: one.globalSecondaryIndexUpdates, streamSpecification: one.streamSpecification, sseSpecification: one.sseSpecification, replicaUpdates: one.replicaUpdates, tableClass: one.tableClass, deletionProtectionEnabled: one.deletionProtectionEnabled, multiRegionConsistency: one.multiRegionConsistency, globalTableWitnessUpdates: one.globalTableWitnessUpdates, onDemandThroughput: one.onDemandThroughput, warmThroughput: one.warmThroughput, globalTableSettingsReplicationMode: one.globalTableSettingsReplicationMode, disassociationProtectionEnabled: one.disassociationProtectionEnabled, vectorIndexUpdates: one.vectorIndexUpdates) },
            minimum: { one in DynamoDB.UpdateTableInput(tableName: one.tableName) }),
        StructureProof(
            DynamoDB.GlobalSecondaryIndexUpdate.self,
            copy: { one in DynamoDB.GlobalSecondaryIndexUpdate(update: one.update, create: one.create, delete: one.delete) },
            minimum: { _ in DynamoDB.GlobalSecondaryIndexUpdate() }),
        StructureProof(
            DynamoDB.UpdateGlobalSecondaryIndexAction.self,
            copy: { one in DynamoDB.UpdateGlobalSecondaryIndexAction(indexName: one.indexName, provisionedThroughput: one.provisionedThroughput, onDemandThroughput: one.onDemandThroughput, warmThroughput: one.warmThroughput) },
            minimum: { one in DynamoDB.UpdateGlobalSecondaryIndexAction(indexName: one.indexName) }),
        StructureProof(
            DynamoDB.CreateGlobalSecondaryIndexAction.self,
            copy: { one in DynamoDB.CreateGlobalSecondaryIndexAction(indexName: one.indexName, keySchema: one.keySchema, projection: one.projection, provisionedThroughput: one.provisionedThroughput, onDemandThroughput: one.onDemandThroughput, warmThroughput: one.warmThroughput) },
            minimum: { one in DynamoDB.CreateGlobalSecondaryIndexAction(indexName: one.indexName, keySchema: one.keySchema, projection: one.projection) }),
        StructureProof(
            DynamoDB.DeleteGlobalSecondaryIndexAction.self,
            copy: { one in DynamoDB.DeleteGlobalSecondaryIndexAction(indexName: one.indexName) }),
        StructureProof(
            DynamoDB.ReplicationGroupUpdate.self,
            copy: { one in DynamoDB.ReplicationGroupUpdate(create: one.create, update: one.update, delete: one.delete, disassociate: one.disassociate) },
            minimum: { _ in DynamoDB.ReplicationGroupUpdate() }),
        StructureProof(
            DynamoDB.CreateReplicationGroupMemberAction.self,
            copy: { one in DynamoDB.CreateReplicationGroupMemberAction(regionName: one.regionName, kmsMasterKeyId: one.kmsMasterKeyId, provisionedThroughputOverride: one.provisionedThroughputOverride, onDemandThroughputOverride: one.onDemandThroughputOverride, globalSecondaryIndexes: one.globalSecondaryIndexes, tableClassOverride: one.tableClassOverride) },
            minimum: { one in DynamoDB.CreateReplicationGroupMemberAction(regionName: one.regionName) }),
        StructureProof(
            DynamoDB.ReplicaGlobalSecondaryIndex.self,
            copy: { one in DynamoDB.ReplicaGlobalSecondaryIndex(indexName: one.indexName, provisionedThroughputOverride: one.provisionedThroughputOverride, onDemandThroughputOverride: one.onDemandThroughputOverride) },
            minimum: { one in DynamoDB.ReplicaGlobalSecondaryIndex(indexName: one.indexName) }),
        StructureProof(
            DynamoDB.UpdateReplicationGroupMemberAction.self,
            copy: { one in DynamoDB.UpdateReplicationGroupMemberAction(regionName: one.regionName, kmsMasterKeyId: one.kmsMasterKeyId, provisionedThroughputOverride: one.provisionedThroughputOverride, onDemandThroughputOverride: one.onDemandThroughputOverride, globalSecondaryIndexes: one.globalSecondaryIndexes, tableClassOverride: one.tableClassOverride) },
            minimum: { one in DynamoDB.UpdateReplicationGroupMemberAction(regionName: one.regionName) }),
        StructureProof(
            DynamoDB.DeleteReplicationGroupMemberAction.self,
            copy: { one in DynamoDB.DeleteReplicationGroupMemberAction(regionName: one.regionName) }),
        StructureProof(
            DynamoDB.DisassociateReplicationGroupMemberAction.self,
            copy: { one in DynamoDB.DisassociateReplicationGroupMemberAction(regionName: one.regionName, disassociationMode: one.disassociationMode) }),
        StructureProof(
            DynamoDB.GlobalTableWitnessGroupUpdate.self,
            copy: { one in DynamoDB.GlobalTableWitnessGroupUpdate(create: one.create, delete: one.delete) },
            minimum: { _ in DynamoDB.GlobalTableWitnessGroupUpdate() }),
        StructureProof(
            DynamoDB.CreateGlobalTableWitnessGroupMemberAction.self,
            copy: { one in DynamoDB.CreateGlobalTableWitnessGroupMemberAction(regionName: one.regionName) }),
        StructureProof(
            DynamoDB.DeleteGlobalTableWitnessGroupMemberAction.self,
            copy: { one in DynamoDB.DeleteGlobalTableWitnessGroupMemberAction(regionName: one.regionName) }),
        StructureProof(
            DynamoDB.VectorIndexUpdate.self,
            copy: { one in DynamoDB.VectorIndexUpdate(create: one.create, delete: one.delete) },
            minimum: { _ in DynamoDB.VectorIndexUpdate() }),
        StructureProof(
            DynamoDB.CreateVectorIndexAction.self,
            copy: { one in DynamoDB.CreateVectorIndexAction(indexName: one.indexName, vectorAttribute: one.vectorAttribute, projection: one.projection, dimensions: one.dimensions, distanceFunction: one.distanceFunction, searchSchema: one.searchSchema) },
            minimum: { one in DynamoDB.CreateVectorIndexAction(indexName: one.indexName, vectorAttribute: one.vectorAttribute, projection: one.projection, dimensions: one.dimensions, distanceFunction: one.distanceFunction) }),
        StructureProof(
            DynamoDB.DeleteVectorIndexAction.self,
            copy: { one in DynamoDB.DeleteVectorIndexAction(indexName: one.indexName) }),
        StructureProof(
            DynamoDB.UpdateTableOutput.self,
            copy: { one in DynamoDB.UpdateTableOutput(tableDescription: one.tableDescription) },
            minimum: { _ in DynamoDB.UpdateTableOutput() }),
        StructureProof(
            DynamoDB.UpdateTimeToLiveInput.self,
            copy: { one in DynamoDB.UpdateTimeToLiveInput(tableName: one.tableName, timeToLiveSpecification: one.timeToLiveSpecification) }),
        StructureProof(
            DynamoDB.TimeToLiveSpecification.self,
            copy: { one in DynamoDB.TimeToLiveSpecification(enabled: one.enabled, attributeName: one.attributeName) }),
        StructureProof(
            DynamoDB.UpdateTimeToLiveOutput.self,
            copy: { one in DynamoDB.UpdateTimeToLiveOutput(timeToLiveSpecification: one.timeToLiveSpecification) },
            minimum: { _ in DynamoDB.UpdateTimeToLiveOutput() }),
        StructureProof(
            DynamoDB.ThrottlingReason.self,
            copy: { one in DynamoDB.ThrottlingReason(reason: one.reason, resource: one.resource) },
            minimum: { _ in DynamoDB.ThrottlingReason() }),
        StructureProof(
            DynamoDB.CancellationReason.self,
            copy: { one in DynamoDB.CancellationReason(item: one.item, code: one.code, message: one.message) },
            minimum: { _ in DynamoDB.CancellationReason() }),
    ]
}
