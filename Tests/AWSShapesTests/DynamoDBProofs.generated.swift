// Made by `make shapes` from botocore's service model. Do not edit.
import AWSCore
import AWSShapes

enum DynamoDBProofs {
    static let operations: [any AWSOperation.Type] = [
        DynamoDB.BatchGetItem.self,
        DynamoDB.BatchWriteItem.self,
        DynamoDB.CreateTable.self,
        DynamoDB.DeleteItem.self,
        DynamoDB.DeleteTable.self,
        DynamoDB.DescribeContinuousBackups.self,
        DynamoDB.DescribeTable.self,
        DynamoDB.DescribeTimeToLive.self,
        DynamoDB.GetItem.self,
        DynamoDB.ListTables.self,
        DynamoDB.ListTagsOfResource.self,
        DynamoDB.PutItem.self,
        DynamoDB.Query.self,
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
        StructureProof(DynamoDB.BatchGetItemInput.self) { one in
            DynamoDB.BatchGetItemInput(
                requestItems: one.requestItems, returnConsumedCapacity: one.returnConsumedCapacity)
        },
        StructureProof(DynamoDB.KeysAndAttributes.self) { one in
            DynamoDB.KeysAndAttributes(
                keys: one.keys, attributesToGet: one.attributesToGet, consistentRead: one.consistentRead,
                projectionExpression: one.projectionExpression, expressionAttributeNames: one.expressionAttributeNames)
        },
        StructureProof(DynamoDB.BatchGetItemOutput.self) { one in
            DynamoDB.BatchGetItemOutput(
                responses: one.responses, unprocessedKeys: one.unprocessedKeys, consumedCapacity: one.consumedCapacity)
        },
        StructureProof(DynamoDB.ConsumedCapacity.self) { one in
            DynamoDB.ConsumedCapacity(
                tableName: one.tableName, capacityUnits: one.capacityUnits, readCapacityUnits: one.readCapacityUnits,
                writeCapacityUnits: one.writeCapacityUnits, table: one.table,
                localSecondaryIndexes: one.localSecondaryIndexes, globalSecondaryIndexes: one.globalSecondaryIndexes,
                vectorIndexes: one.vectorIndexes)
        },
        StructureProof(DynamoDB.Capacity.self) { one in
            DynamoDB.Capacity(
                readCapacityUnits: one.readCapacityUnits, writeCapacityUnits: one.writeCapacityUnits,
                capacityUnits: one.capacityUnits)
        },
        StructureProof(DynamoDB.VectorCapacity.self) { one in
            DynamoDB.VectorCapacity(
                vectorSearchRequestBytes: one.vectorSearchRequestBytes,
                vectorWriteRequestBytes: one.vectorWriteRequestBytes)
        },
        StructureProof(DynamoDB.BatchWriteItemInput.self) { one in
            DynamoDB.BatchWriteItemInput(
                requestItems: one.requestItems, returnConsumedCapacity: one.returnConsumedCapacity,
                returnItemCollectionMetrics: one.returnItemCollectionMetrics)
        },
        StructureProof(DynamoDB.WriteRequest.self) { one in
            DynamoDB.WriteRequest(putRequest: one.putRequest, deleteRequest: one.deleteRequest)
        },
        StructureProof(DynamoDB.PutRequest.self) { one in
            DynamoDB.PutRequest(item: one.item)
        },
        StructureProof(DynamoDB.DeleteRequest.self) { one in
            DynamoDB.DeleteRequest(key: one.key)
        },
        StructureProof(DynamoDB.BatchWriteItemOutput.self) { one in
            DynamoDB.BatchWriteItemOutput(
                unprocessedItems: one.unprocessedItems, itemCollectionMetrics: one.itemCollectionMetrics,
                consumedCapacity: one.consumedCapacity)
        },
        StructureProof(DynamoDB.ItemCollectionMetrics.self) { one in
            DynamoDB.ItemCollectionMetrics(
                itemCollectionKey: one.itemCollectionKey, sizeEstimateRangeGB: one.sizeEstimateRangeGB)
        },
        StructureProof(DynamoDB.CreateTableInput.self) { one in
            DynamoDB.CreateTableInput(
                tableName: one.tableName, attributeDefinitions: one.attributeDefinitions, keySchema: one.keySchema,
                localSecondaryIndexes: one.localSecondaryIndexes, globalSecondaryIndexes: one.globalSecondaryIndexes,
                billingMode: one.billingMode, provisionedThroughput: one.provisionedThroughput,
                streamSpecification: one.streamSpecification, sseSpecification: one.sseSpecification, tags: one.tags,
                tableClass: one.tableClass, deletionProtectionEnabled: one.deletionProtectionEnabled,
                warmThroughput: one.warmThroughput, resourcePolicy: one.resourcePolicy,
                onDemandThroughput: one.onDemandThroughput, globalTableSourceArn: one.globalTableSourceArn,
                globalTableSettingsReplicationMode: one.globalTableSettingsReplicationMode,
                vectorIndexes: one.vectorIndexes)
        },
        StructureProof(DynamoDB.AttributeDefinition.self) { one in
            DynamoDB.AttributeDefinition(attributeName: one.attributeName, attributeType: one.attributeType)
        },
        StructureProof(DynamoDB.KeySchemaElement.self) { one in
            DynamoDB.KeySchemaElement(attributeName: one.attributeName, keyType: one.keyType)
        },
        StructureProof(DynamoDB.LocalSecondaryIndex.self) { one in
            DynamoDB.LocalSecondaryIndex(indexName: one.indexName, keySchema: one.keySchema, projection: one.projection)
        },
        StructureProof(DynamoDB.Projection.self) { one in
            DynamoDB.Projection(projectionType: one.projectionType, nonKeyAttributes: one.nonKeyAttributes)
        },
        StructureProof(DynamoDB.GlobalSecondaryIndex.self) { one in
            DynamoDB.GlobalSecondaryIndex(
                indexName: one.indexName, keySchema: one.keySchema, projection: one.projection,
                provisionedThroughput: one.provisionedThroughput, onDemandThroughput: one.onDemandThroughput,
                warmThroughput: one.warmThroughput)
        },
        StructureProof(DynamoDB.ProvisionedThroughput.self) { one in
            DynamoDB.ProvisionedThroughput(
                readCapacityUnits: one.readCapacityUnits, writeCapacityUnits: one.writeCapacityUnits)
        },
        StructureProof(DynamoDB.OnDemandThroughput.self) { one in
            DynamoDB.OnDemandThroughput(
                maxReadRequestUnits: one.maxReadRequestUnits, maxWriteRequestUnits: one.maxWriteRequestUnits)
        },
        StructureProof(DynamoDB.WarmThroughput.self) { one in
            DynamoDB.WarmThroughput(
                readUnitsPerSecond: one.readUnitsPerSecond, writeUnitsPerSecond: one.writeUnitsPerSecond)
        },
        StructureProof(DynamoDB.StreamSpecification.self) { one in
            DynamoDB.StreamSpecification(streamEnabled: one.streamEnabled, streamViewType: one.streamViewType)
        },
        StructureProof(DynamoDB.SSESpecification.self) { one in
            DynamoDB.SSESpecification(enabled: one.enabled, sseType: one.sseType, kmsMasterKeyId: one.kmsMasterKeyId)
        },
        StructureProof(DynamoDB.Tag.self) { one in
            DynamoDB.Tag(key: one.key, value: one.value)
        },
        StructureProof(DynamoDB.VectorIndex.self) { one in
            DynamoDB.VectorIndex(
                indexName: one.indexName, vectorAttribute: one.vectorAttribute, projection: one.projection,
                dimensions: one.dimensions, distanceFunction: one.distanceFunction, searchSchema: one.searchSchema)
        },
        StructureProof(DynamoDB.VectorAttributeDefinition.self) { one in
            DynamoDB.VectorAttributeDefinition(attributeName: one.attributeName)
        },
        StructureProof(DynamoDB.SearchSchemaElement.self) { one in
            DynamoDB.SearchSchemaElement(
                attributeName: one.attributeName, searchSchemaElementType: one.searchSchemaElementType)
        },
        StructureProof(DynamoDB.CreateTableOutput.self) { one in
            DynamoDB.CreateTableOutput(tableDescription: one.tableDescription)
        },
        StructureProof(DynamoDB.TableDescription.self) { one in
            DynamoDB.TableDescription(
                attributeDefinitions: one.attributeDefinitions, tableName: one.tableName, keySchema: one.keySchema,
                tableStatus: one.tableStatus, creationDateTime: one.creationDateTime,
                provisionedThroughput: one.provisionedThroughput, tableSizeBytes: one.tableSizeBytes,
                itemCount: one.itemCount, tableArn: one.tableArn, tableId: one.tableId,
                billingModeSummary: one.billingModeSummary, localSecondaryIndexes: one.localSecondaryIndexes,
                globalSecondaryIndexes: one.globalSecondaryIndexes, streamSpecification: one.streamSpecification,
                latestStreamLabel: one.latestStreamLabel, latestStreamArn: one.latestStreamArn,
                globalTableVersion: one.globalTableVersion, replicas: one.replicas,
                globalTableWitnesses: one.globalTableWitnesses,
                globalTableSettingsReplicationMode: one.globalTableSettingsReplicationMode,
                restoreSummary: one.restoreSummary, sseDescription: one.sseDescription,
                archivalSummary: one.archivalSummary, tableClassSummary: one.tableClassSummary,
                deletionProtectionEnabled: one.deletionProtectionEnabled,
                disassociationProtectionEnabled: one.disassociationProtectionEnabled,
                onDemandThroughput: one.onDemandThroughput, warmThroughput: one.warmThroughput,
                multiRegionConsistency: one.multiRegionConsistency, vectorIndexes: one.vectorIndexes)
        },
        StructureProof(DynamoDB.ProvisionedThroughputDescription.self) { one in
            DynamoDB.ProvisionedThroughputDescription(
                lastIncreaseDateTime: one.lastIncreaseDateTime, lastDecreaseDateTime: one.lastDecreaseDateTime,
                numberOfDecreasesToday: one.numberOfDecreasesToday, readCapacityUnits: one.readCapacityUnits,
                writeCapacityUnits: one.writeCapacityUnits)
        },
        StructureProof(DynamoDB.BillingModeSummary.self) { one in
            DynamoDB.BillingModeSummary(
                billingMode: one.billingMode, lastUpdateToPayPerRequestDateTime: one.lastUpdateToPayPerRequestDateTime)
        },
        StructureProof(DynamoDB.LocalSecondaryIndexDescription.self) { one in
            DynamoDB.LocalSecondaryIndexDescription(
                indexName: one.indexName, keySchema: one.keySchema, projection: one.projection,
                indexSizeBytes: one.indexSizeBytes, itemCount: one.itemCount, indexArn: one.indexArn)
        },
        StructureProof(DynamoDB.GlobalSecondaryIndexDescription.self) { one in
            DynamoDB.GlobalSecondaryIndexDescription(
                indexName: one.indexName, keySchema: one.keySchema, projection: one.projection,
                indexStatus: one.indexStatus, backfilling: one.backfilling,
                provisionedThroughput: one.provisionedThroughput, indexSizeBytes: one.indexSizeBytes,
                itemCount: one.itemCount, indexArn: one.indexArn, onDemandThroughput: one.onDemandThroughput,
                warmThroughput: one.warmThroughput)
        },
        StructureProof(DynamoDB.GlobalSecondaryIndexWarmThroughputDescription.self) { one in
            DynamoDB.GlobalSecondaryIndexWarmThroughputDescription(
                readUnitsPerSecond: one.readUnitsPerSecond, writeUnitsPerSecond: one.writeUnitsPerSecond,
                status: one.status)
        },
        StructureProof(DynamoDB.ReplicaDescription.self) { one in
            DynamoDB.ReplicaDescription(
                regionName: one.regionName, replicaStatus: one.replicaStatus, replicaArn: one.replicaArn,
                replicaStatusDescription: one.replicaStatusDescription,
                replicaStatusPercentProgress: one.replicaStatusPercentProgress, kmsMasterKeyId: one.kmsMasterKeyId,
                provisionedThroughputOverride: one.provisionedThroughputOverride,
                onDemandThroughputOverride: one.onDemandThroughputOverride, warmThroughput: one.warmThroughput,
                globalSecondaryIndexes: one.globalSecondaryIndexes,
                replicaInaccessibleDateTime: one.replicaInaccessibleDateTime,
                replicaTableClassSummary: one.replicaTableClassSummary,
                globalTableSettingsReplicationMode: one.globalTableSettingsReplicationMode)
        },
        StructureProof(DynamoDB.ProvisionedThroughputOverride.self) { one in
            DynamoDB.ProvisionedThroughputOverride(readCapacityUnits: one.readCapacityUnits)
        },
        StructureProof(DynamoDB.OnDemandThroughputOverride.self) { one in
            DynamoDB.OnDemandThroughputOverride(maxReadRequestUnits: one.maxReadRequestUnits)
        },
        StructureProof(DynamoDB.TableWarmThroughputDescription.self) { one in
            DynamoDB.TableWarmThroughputDescription(
                readUnitsPerSecond: one.readUnitsPerSecond, writeUnitsPerSecond: one.writeUnitsPerSecond,
                status: one.status)
        },
        StructureProof(DynamoDB.ReplicaGlobalSecondaryIndexDescription.self) { one in
            DynamoDB.ReplicaGlobalSecondaryIndexDescription(
                indexName: one.indexName, provisionedThroughputOverride: one.provisionedThroughputOverride,
                onDemandThroughputOverride: one.onDemandThroughputOverride, warmThroughput: one.warmThroughput)
        },
        StructureProof(DynamoDB.TableClassSummary.self) { one in
            DynamoDB.TableClassSummary(tableClass: one.tableClass, lastUpdateDateTime: one.lastUpdateDateTime)
        },
        StructureProof(DynamoDB.GlobalTableWitnessDescription.self) { one in
            DynamoDB.GlobalTableWitnessDescription(regionName: one.regionName, witnessStatus: one.witnessStatus)
        },
        StructureProof(DynamoDB.RestoreSummary.self) { one in
            DynamoDB.RestoreSummary(
                restoreDateTime: one.restoreDateTime, restoreInProgress: one.restoreInProgress,
                sourceBackupArn: one.sourceBackupArn, sourceTableArn: one.sourceTableArn)
        },
        StructureProof(DynamoDB.SSEDescription.self) { one in
            DynamoDB.SSEDescription(
                status: one.status, sseType: one.sseType, kmsMasterKeyArn: one.kmsMasterKeyArn,
                inaccessibleEncryptionDateTime: one.inaccessibleEncryptionDateTime)
        },
        StructureProof(DynamoDB.ArchivalSummary.self) { one in
            DynamoDB.ArchivalSummary(
                archivalDateTime: one.archivalDateTime, archivalReason: one.archivalReason,
                archivalBackupArn: one.archivalBackupArn)
        },
        StructureProof(DynamoDB.VectorIndexDescription.self) { one in
            DynamoDB.VectorIndexDescription(
                indexName: one.indexName, searchSchema: one.searchSchema, projection: one.projection,
                vectorAttribute: one.vectorAttribute, dimensions: one.dimensions,
                distanceFunction: one.distanceFunction, indexStatus: one.indexStatus, backfilling: one.backfilling,
                indexSizeBytes: one.indexSizeBytes, itemCount: one.itemCount, indexArn: one.indexArn)
        },
        StructureProof(DynamoDB.DeleteItemInput.self) { one in
            DynamoDB.DeleteItemInput(
                tableName: one.tableName, key: one.key, expected: one.expected,
                conditionalOperator: one.conditionalOperator, returnValues: one.returnValues,
                returnConsumedCapacity: one.returnConsumedCapacity,
                returnItemCollectionMetrics: one.returnItemCollectionMetrics,
                conditionExpression: one.conditionExpression, expressionAttributeNames: one.expressionAttributeNames,
                expressionAttributeValues: one.expressionAttributeValues,
                returnValuesOnConditionCheckFailure: one.returnValuesOnConditionCheckFailure)
        },
        StructureProof(DynamoDB.ExpectedAttributeValue.self) { one in
            DynamoDB.ExpectedAttributeValue(
                value: one.value, exists: one.exists, comparisonOperator: one.comparisonOperator,
                attributeValueList: one.attributeValueList)
        },
        StructureProof(DynamoDB.DeleteItemOutput.self) { one in
            DynamoDB.DeleteItemOutput(
                attributes: one.attributes, consumedCapacity: one.consumedCapacity,
                itemCollectionMetrics: one.itemCollectionMetrics)
        },
        StructureProof(DynamoDB.DeleteTableInput.self) { one in
            DynamoDB.DeleteTableInput(tableName: one.tableName)
        },
        StructureProof(DynamoDB.DeleteTableOutput.self) { one in
            DynamoDB.DeleteTableOutput(tableDescription: one.tableDescription)
        },
        StructureProof(DynamoDB.DescribeContinuousBackupsInput.self) { one in
            DynamoDB.DescribeContinuousBackupsInput(tableName: one.tableName)
        },
        StructureProof(DynamoDB.DescribeContinuousBackupsOutput.self) { one in
            DynamoDB.DescribeContinuousBackupsOutput(continuousBackupsDescription: one.continuousBackupsDescription)
        },
        StructureProof(DynamoDB.ContinuousBackupsDescription.self) { one in
            DynamoDB.ContinuousBackupsDescription(
                continuousBackupsStatus: one.continuousBackupsStatus,
                pointInTimeRecoveryDescription: one.pointInTimeRecoveryDescription)
        },
        StructureProof(DynamoDB.PointInTimeRecoveryDescription.self) { one in
            DynamoDB.PointInTimeRecoveryDescription(
                pointInTimeRecoveryStatus: one.pointInTimeRecoveryStatus,
                recoveryPeriodInDays: one.recoveryPeriodInDays,
                earliestRestorableDateTime: one.earliestRestorableDateTime,
                latestRestorableDateTime: one.latestRestorableDateTime)
        },
        StructureProof(DynamoDB.DescribeTableInput.self) { one in
            DynamoDB.DescribeTableInput(tableName: one.tableName)
        },
        StructureProof(DynamoDB.DescribeTableOutput.self) { one in
            DynamoDB.DescribeTableOutput(table: one.table)
        },
        StructureProof(DynamoDB.DescribeTimeToLiveInput.self) { one in
            DynamoDB.DescribeTimeToLiveInput(tableName: one.tableName)
        },
        StructureProof(DynamoDB.DescribeTimeToLiveOutput.self) { one in
            DynamoDB.DescribeTimeToLiveOutput(timeToLiveDescription: one.timeToLiveDescription)
        },
        StructureProof(DynamoDB.TimeToLiveDescription.self) { one in
            DynamoDB.TimeToLiveDescription(timeToLiveStatus: one.timeToLiveStatus, attributeName: one.attributeName)
        },
        StructureProof(DynamoDB.GetItemInput.self) { one in
            DynamoDB.GetItemInput(
                tableName: one.tableName, key: one.key, attributesToGet: one.attributesToGet,
                consistentRead: one.consistentRead, returnConsumedCapacity: one.returnConsumedCapacity,
                projectionExpression: one.projectionExpression, expressionAttributeNames: one.expressionAttributeNames)
        },
        StructureProof(DynamoDB.GetItemOutput.self) { one in
            DynamoDB.GetItemOutput(item: one.item, consumedCapacity: one.consumedCapacity)
        },
        StructureProof(DynamoDB.ListTablesInput.self) { one in
            DynamoDB.ListTablesInput(exclusiveStartTableName: one.exclusiveStartTableName, limit: one.limit)
        },
        StructureProof(DynamoDB.ListTablesOutput.self) { one in
            DynamoDB.ListTablesOutput(tableNames: one.tableNames, lastEvaluatedTableName: one.lastEvaluatedTableName)
        },
        StructureProof(DynamoDB.ListTagsOfResourceInput.self) { one in
            DynamoDB.ListTagsOfResourceInput(resourceArn: one.resourceArn, nextToken: one.nextToken)
        },
        StructureProof(DynamoDB.ListTagsOfResourceOutput.self) { one in
            DynamoDB.ListTagsOfResourceOutput(tags: one.tags, nextToken: one.nextToken)
        },
        StructureProof(DynamoDB.PutItemInput.self) { one in
            DynamoDB.PutItemInput(
                tableName: one.tableName, item: one.item, expected: one.expected, returnValues: one.returnValues,
                returnConsumedCapacity: one.returnConsumedCapacity,
                returnItemCollectionMetrics: one.returnItemCollectionMetrics,
                conditionalOperator: one.conditionalOperator, conditionExpression: one.conditionExpression,
                expressionAttributeNames: one.expressionAttributeNames,
                expressionAttributeValues: one.expressionAttributeValues,
                returnValuesOnConditionCheckFailure: one.returnValuesOnConditionCheckFailure)
        },
        StructureProof(DynamoDB.PutItemOutput.self) { one in
            DynamoDB.PutItemOutput(
                attributes: one.attributes, consumedCapacity: one.consumedCapacity,
                itemCollectionMetrics: one.itemCollectionMetrics)
        },
        StructureProof(DynamoDB.QueryInput.self) { one in
            DynamoDB.QueryInput(
                tableName: one.tableName, indexName: one.indexName, select: one.select,
                attributesToGet: one.attributesToGet, limit: one.limit, consistentRead: one.consistentRead,
                keyConditions: one.keyConditions, queryFilter: one.queryFilter,
                conditionalOperator: one.conditionalOperator, scanIndexForward: one.scanIndexForward,
                exclusiveStartKey: one.exclusiveStartKey, returnConsumedCapacity: one.returnConsumedCapacity,
                projectionExpression: one.projectionExpression, filterExpression: one.filterExpression,
                keyConditionExpression: one.keyConditionExpression,
                expressionAttributeNames: one.expressionAttributeNames,
                expressionAttributeValues: one.expressionAttributeValues)
        },
        StructureProof(DynamoDB.Condition.self) { one in
            DynamoDB.Condition(comparisonOperator: one.comparisonOperator, attributeValueList: one.attributeValueList)
        },
        StructureProof(DynamoDB.QueryOutput.self) { one in
            DynamoDB.QueryOutput(
                items: one.items, count: one.count, scannedCount: one.scannedCount,
                lastEvaluatedKey: one.lastEvaluatedKey, consumedCapacity: one.consumedCapacity)
        },
        StructureProof(DynamoDB.ScanInput.self) { one in
            DynamoDB.ScanInput(
                tableName: one.tableName, indexName: one.indexName, attributesToGet: one.attributesToGet,
                limit: one.limit, select: one.select, scanFilter: one.scanFilter,
                conditionalOperator: one.conditionalOperator, exclusiveStartKey: one.exclusiveStartKey,
                returnConsumedCapacity: one.returnConsumedCapacity, totalSegments: one.totalSegments,
                segment: one.segment, projectionExpression: one.projectionExpression,
                filterExpression: one.filterExpression, expressionAttributeNames: one.expressionAttributeNames,
                expressionAttributeValues: one.expressionAttributeValues, consistentRead: one.consistentRead)
        },
        StructureProof(DynamoDB.ScanOutput.self) { one in
            DynamoDB.ScanOutput(
                items: one.items, count: one.count, scannedCount: one.scannedCount,
                lastEvaluatedKey: one.lastEvaluatedKey, consumedCapacity: one.consumedCapacity)
        },
        StructureProof(DynamoDB.TagResourceInput.self) { one in
            DynamoDB.TagResourceInput(resourceArn: one.resourceArn, tags: one.tags)
        },
        StructureProof(DynamoDB.TransactGetItemsInput.self) { one in
            DynamoDB.TransactGetItemsInput(
                transactItems: one.transactItems, returnConsumedCapacity: one.returnConsumedCapacity)
        },
        StructureProof(DynamoDB.TransactGetItem.self) { one in
            DynamoDB.TransactGetItem(get: one.get)
        },
        StructureProof(DynamoDB.Get.self) { one in
            DynamoDB.Get(
                key: one.key, tableName: one.tableName, projectionExpression: one.projectionExpression,
                expressionAttributeNames: one.expressionAttributeNames)
        },
        StructureProof(DynamoDB.TransactGetItemsOutput.self) { one in
            DynamoDB.TransactGetItemsOutput(consumedCapacity: one.consumedCapacity, responses: one.responses)
        },
        StructureProof(DynamoDB.ItemResponse.self) { one in
            DynamoDB.ItemResponse(item: one.item)
        },
        StructureProof(DynamoDB.TransactWriteItemsInput.self) { one in
            DynamoDB.TransactWriteItemsInput(
                transactItems: one.transactItems, returnConsumedCapacity: one.returnConsumedCapacity,
                returnItemCollectionMetrics: one.returnItemCollectionMetrics, clientRequestToken: one.clientRequestToken
            )
        },
        StructureProof(DynamoDB.TransactWriteItem.self) { one in
            DynamoDB.TransactWriteItem(
                conditionCheck: one.conditionCheck, put: one.put, delete: one.delete, update: one.update)
        },
        StructureProof(DynamoDB.ConditionCheck.self) { one in
            DynamoDB.ConditionCheck(
                key: one.key, tableName: one.tableName, conditionExpression: one.conditionExpression,
                expressionAttributeNames: one.expressionAttributeNames,
                expressionAttributeValues: one.expressionAttributeValues,
                returnValuesOnConditionCheckFailure: one.returnValuesOnConditionCheckFailure)
        },
        StructureProof(DynamoDB.Put.self) { one in
            DynamoDB.Put(
                item: one.item, tableName: one.tableName, conditionExpression: one.conditionExpression,
                expressionAttributeNames: one.expressionAttributeNames,
                expressionAttributeValues: one.expressionAttributeValues,
                returnValuesOnConditionCheckFailure: one.returnValuesOnConditionCheckFailure)
        },
        StructureProof(DynamoDB.Delete.self) { one in
            DynamoDB.Delete(
                key: one.key, tableName: one.tableName, conditionExpression: one.conditionExpression,
                expressionAttributeNames: one.expressionAttributeNames,
                expressionAttributeValues: one.expressionAttributeValues,
                returnValuesOnConditionCheckFailure: one.returnValuesOnConditionCheckFailure)
        },
        StructureProof(DynamoDB.Update.self) { one in
            DynamoDB.Update(
                key: one.key, updateExpression: one.updateExpression, tableName: one.tableName,
                conditionExpression: one.conditionExpression, expressionAttributeNames: one.expressionAttributeNames,
                expressionAttributeValues: one.expressionAttributeValues,
                returnValuesOnConditionCheckFailure: one.returnValuesOnConditionCheckFailure)
        },
        StructureProof(DynamoDB.TransactWriteItemsOutput.self) { one in
            DynamoDB.TransactWriteItemsOutput(
                consumedCapacity: one.consumedCapacity, itemCollectionMetrics: one.itemCollectionMetrics)
        },
        StructureProof(DynamoDB.UntagResourceInput.self) { one in
            DynamoDB.UntagResourceInput(resourceArn: one.resourceArn, tagKeys: one.tagKeys)
        },
        StructureProof(DynamoDB.UpdateContinuousBackupsInput.self) { one in
            DynamoDB.UpdateContinuousBackupsInput(
                tableName: one.tableName, pointInTimeRecoverySpecification: one.pointInTimeRecoverySpecification)
        },
        StructureProof(DynamoDB.PointInTimeRecoverySpecification.self) { one in
            DynamoDB.PointInTimeRecoverySpecification(
                pointInTimeRecoveryEnabled: one.pointInTimeRecoveryEnabled,
                recoveryPeriodInDays: one.recoveryPeriodInDays)
        },
        StructureProof(DynamoDB.UpdateContinuousBackupsOutput.self) { one in
            DynamoDB.UpdateContinuousBackupsOutput(continuousBackupsDescription: one.continuousBackupsDescription)
        },
        StructureProof(DynamoDB.UpdateItemInput.self) { one in
            DynamoDB.UpdateItemInput(
                tableName: one.tableName, key: one.key, attributeUpdates: one.attributeUpdates, expected: one.expected,
                conditionalOperator: one.conditionalOperator, returnValues: one.returnValues,
                returnConsumedCapacity: one.returnConsumedCapacity,
                returnItemCollectionMetrics: one.returnItemCollectionMetrics, updateExpression: one.updateExpression,
                conditionExpression: one.conditionExpression, expressionAttributeNames: one.expressionAttributeNames,
                expressionAttributeValues: one.expressionAttributeValues,
                returnValuesOnConditionCheckFailure: one.returnValuesOnConditionCheckFailure)
        },
        StructureProof(DynamoDB.AttributeValueUpdate.self) { one in
            DynamoDB.AttributeValueUpdate(value: one.value, action: one.action)
        },
        StructureProof(DynamoDB.UpdateItemOutput.self) { one in
            DynamoDB.UpdateItemOutput(
                attributes: one.attributes, consumedCapacity: one.consumedCapacity,
                itemCollectionMetrics: one.itemCollectionMetrics)
        },
        StructureProof(DynamoDB.UpdateTableInput.self) { one in
            DynamoDB.UpdateTableInput(
                tableName: one.tableName, attributeDefinitions: one.attributeDefinitions, billingMode: one.billingMode,
                provisionedThroughput: one.provisionedThroughput,
                globalSecondaryIndexUpdates: one.globalSecondaryIndexUpdates,
                streamSpecification: one.streamSpecification, sseSpecification: one.sseSpecification,
                replicaUpdates: one.replicaUpdates, tableClass: one.tableClass,
                deletionProtectionEnabled: one.deletionProtectionEnabled,
                multiRegionConsistency: one.multiRegionConsistency,
                globalTableWitnessUpdates: one.globalTableWitnessUpdates, onDemandThroughput: one.onDemandThroughput,
                warmThroughput: one.warmThroughput,
                globalTableSettingsReplicationMode: one.globalTableSettingsReplicationMode,
                disassociationProtectionEnabled: one.disassociationProtectionEnabled,
                vectorIndexUpdates: one.vectorIndexUpdates)
        },
        StructureProof(DynamoDB.GlobalSecondaryIndexUpdate.self) { one in
            DynamoDB.GlobalSecondaryIndexUpdate(update: one.update, create: one.create, delete: one.delete)
        },
        StructureProof(DynamoDB.UpdateGlobalSecondaryIndexAction.self) { one in
            DynamoDB.UpdateGlobalSecondaryIndexAction(
                indexName: one.indexName, provisionedThroughput: one.provisionedThroughput,
                onDemandThroughput: one.onDemandThroughput, warmThroughput: one.warmThroughput)
        },
        StructureProof(DynamoDB.CreateGlobalSecondaryIndexAction.self) { one in
            DynamoDB.CreateGlobalSecondaryIndexAction(
                indexName: one.indexName, keySchema: one.keySchema, projection: one.projection,
                provisionedThroughput: one.provisionedThroughput, onDemandThroughput: one.onDemandThroughput,
                warmThroughput: one.warmThroughput)
        },
        StructureProof(DynamoDB.DeleteGlobalSecondaryIndexAction.self) { one in
            DynamoDB.DeleteGlobalSecondaryIndexAction(indexName: one.indexName)
        },
        StructureProof(DynamoDB.ReplicationGroupUpdate.self) { one in
            DynamoDB.ReplicationGroupUpdate(
                create: one.create, update: one.update, delete: one.delete, disassociate: one.disassociate)
        },
        StructureProof(DynamoDB.CreateReplicationGroupMemberAction.self) { one in
            DynamoDB.CreateReplicationGroupMemberAction(
                regionName: one.regionName, kmsMasterKeyId: one.kmsMasterKeyId,
                provisionedThroughputOverride: one.provisionedThroughputOverride,
                onDemandThroughputOverride: one.onDemandThroughputOverride,
                globalSecondaryIndexes: one.globalSecondaryIndexes, tableClassOverride: one.tableClassOverride)
        },
        StructureProof(DynamoDB.ReplicaGlobalSecondaryIndex.self) { one in
            DynamoDB.ReplicaGlobalSecondaryIndex(
                indexName: one.indexName, provisionedThroughputOverride: one.provisionedThroughputOverride,
                onDemandThroughputOverride: one.onDemandThroughputOverride)
        },
        StructureProof(DynamoDB.UpdateReplicationGroupMemberAction.self) { one in
            DynamoDB.UpdateReplicationGroupMemberAction(
                regionName: one.regionName, kmsMasterKeyId: one.kmsMasterKeyId,
                provisionedThroughputOverride: one.provisionedThroughputOverride,
                onDemandThroughputOverride: one.onDemandThroughputOverride,
                globalSecondaryIndexes: one.globalSecondaryIndexes, tableClassOverride: one.tableClassOverride)
        },
        StructureProof(DynamoDB.DeleteReplicationGroupMemberAction.self) { one in
            DynamoDB.DeleteReplicationGroupMemberAction(regionName: one.regionName)
        },
        StructureProof(DynamoDB.DisassociateReplicationGroupMemberAction.self) { one in
            DynamoDB.DisassociateReplicationGroupMemberAction(
                regionName: one.regionName, disassociationMode: one.disassociationMode)
        },
        StructureProof(DynamoDB.GlobalTableWitnessGroupUpdate.self) { one in
            DynamoDB.GlobalTableWitnessGroupUpdate(create: one.create, delete: one.delete)
        },
        StructureProof(DynamoDB.CreateGlobalTableWitnessGroupMemberAction.self) { one in
            DynamoDB.CreateGlobalTableWitnessGroupMemberAction(regionName: one.regionName)
        },
        StructureProof(DynamoDB.DeleteGlobalTableWitnessGroupMemberAction.self) { one in
            DynamoDB.DeleteGlobalTableWitnessGroupMemberAction(regionName: one.regionName)
        },
        StructureProof(DynamoDB.VectorIndexUpdate.self) { one in
            DynamoDB.VectorIndexUpdate(create: one.create, delete: one.delete)
        },
        StructureProof(DynamoDB.CreateVectorIndexAction.self) { one in
            DynamoDB.CreateVectorIndexAction(
                indexName: one.indexName, vectorAttribute: one.vectorAttribute, projection: one.projection,
                dimensions: one.dimensions, distanceFunction: one.distanceFunction, searchSchema: one.searchSchema)
        },
        StructureProof(DynamoDB.DeleteVectorIndexAction.self) { one in
            DynamoDB.DeleteVectorIndexAction(indexName: one.indexName)
        },
        StructureProof(DynamoDB.UpdateTableOutput.self) { one in
            DynamoDB.UpdateTableOutput(tableDescription: one.tableDescription)
        },
        StructureProof(DynamoDB.UpdateTimeToLiveInput.self) { one in
            DynamoDB.UpdateTimeToLiveInput(
                tableName: one.tableName, timeToLiveSpecification: one.timeToLiveSpecification)
        },
        StructureProof(DynamoDB.TimeToLiveSpecification.self) { one in
            DynamoDB.TimeToLiveSpecification(enabled: one.enabled, attributeName: one.attributeName)
        },
        StructureProof(DynamoDB.UpdateTimeToLiveOutput.self) { one in
            DynamoDB.UpdateTimeToLiveOutput(timeToLiveSpecification: one.timeToLiveSpecification)
        },
        StructureProof(DynamoDB.ThrottlingReason.self) { one in
            DynamoDB.ThrottlingReason(reason: one.reason, resource: one.resource)
        },
        StructureProof(DynamoDB.CancellationReason.self) { one in
            DynamoDB.CancellationReason(item: one.item, code: one.code, message: one.message)
        },
    ]
}
