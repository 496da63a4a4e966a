import AWSCore
import AWSShapes
import CloudCore
import GRDB

/// One item at a time.
extension DynamoDBService {
    func registerItemOperations(_ operations: inout OperationTable) {
        operations.on(DynamoDB.GetItem.self, resources: { input, _ in [self.arn(input.tableName)] }) { input, _ in
            try self.get(input)
        }
        operations.onJSON(DynamoDB.GetItem.self) { input, _ in try self.getJSON(input) }
        operations.on(DynamoDB.PutItem.self, resources: { input, _ in [self.arn(input.tableName)] }) { input, _ in
            try await self.put(input)
        }
        operations.on(DynamoDB.DeleteItem.self, resources: { input, _ in [self.arn(input.tableName)] }) { input, _ in
            try await self.delete(input)
        }
        operations.on(DynamoDB.UpdateItem.self, resources: { input, _ in [self.arn(input.tableName)] }) { input, _ in
            try await self.update(input)
        }
    }

    // MARK: - Reading

    private func get(_ input: DynamoDB.GetItemInput) throws -> DynamoDB.GetItemOutput {
        let (table, key, projection) = try read(input)
        let item = try tables.readOnce(input.consistentRead == true ? [] : [table], keys: [key]) { db in
            try ItemRows.find(key, in: table, db)
        }
        return DynamoDB.GetItemOutput(
            item: item.map { projection?($0) ?? $0 },
            consumedCapacity: Self.capacity(reading: item.map(ItemSize.of) ?? 0, of: table, input))
    }

    /// The item's JSON straight from the disk, unless only a part of it is asked for.
    private func getJSON(_ input: DynamoDB.GetItemInput) throws -> JSONAnswer<DynamoDB.GetItemOutput> {
        let (table, key, projection) = try read(input)
        guard projection == nil else { return JSONAnswer(try get(input), member: "Item", json: nil) }
        var json: [UInt8] = []
        let size = try tables.readOnce(input.consistentRead == true ? [] : [table], keys: [key]) { db in
            try ItemRows.appendJSON(of: key, in: table, to: &json, db)
        }
        let output = DynamoDB.GetItemOutput(
            consumedCapacity: Self.capacity(reading: size ?? 0, of: table, input))
        return JSONAnswer(output, member: "Item", json: size == nil ? nil : json)
    }

    private func read(_ input: DynamoDB.GetItemInput) throws -> (table: Table, key: StoredKey, Projection?) {
        try RequestChecks.capacity(input.returnConsumedCapacity)
        let projection = try Self.projection(
            input.projectionExpression, input.expressionAttributeNames, input.attributesToGet)
        let table = try table(input.tableName)
        return (table, try table.key.key(input.key), projection)
    }

    private static func capacity(
        reading bytes: Int, of table: Table, _ input: DynamoDB.GetItemInput
    ) -> DynamoDB.ConsumedCapacity? {
        guard input.returnConsumedCapacity != nil else { return nil }
        return ConsumedCapacity(reading: bytes, isConsistent: input.consistentRead ?? false)
            .shape(table, input.returnConsumedCapacity)
    }

    static func projection(
        _ expression: String?, _ names: [String: String]?, _ attributes: [String]?
    )
        throws(AWSError) -> Projection?
    {
        if let attributes {
            try RequestChecks.separate(["AttributesToGet": true], ["ProjectionExpression": expression != nil])
            _ = try ExpressionAttributes(names: names, values: nil, hasExpressions: false)
            try RequestChecks.attributesToGet(attributes)
            return Projection(attributesToGet: attributes)
        }
        guard expression != nil || names != nil else { return nil }
        var context = try ExpressionAttributes(names: names, values: nil, hasExpressions: expression != nil)
        guard let expression else { return nil }
        let projection = try Projection(expression, &context)
        try context.checkAllUsed()
        return projection
    }

    // MARK: - Writing

    private func put(_ input: DynamoDB.PutItemInput) async throws -> DynamoDB.PutItemOutput {
        try RequestChecks.returnValues(input.returnValues, allowed: ["NONE", "ALL_OLD"])
        try RequestChecks.capacity(input.returnConsumedCapacity)
        var write = try ItemWrite.put(
            input.item, into: try table(input.tableName),
            .init(
                condition: input.conditionExpression, names: input.expressionAttributeNames,
                values: input.expressionAttributeValues, onFailure: input.returnValuesOnConditionCheckFailure,
                legacy: .init(expected: input.expected, conditionalOperator: input.conditionalOperator), isAlone: true))
        write.tellsOld = input.returnValues == "ALL_OLD" || input.returnConsumedCapacity.isReturned
        let change = try await write.run(tables)
        return DynamoDB.PutItemOutput(
            attributes: input.returnValues == "ALL_OLD" ? change.old : nil,
            consumedCapacity: Self.capacity(change, input.returnConsumedCapacity),
            itemCollectionMetrics: Self.metrics(change, input.returnItemCollectionMetrics))
    }

    private func delete(_ input: DynamoDB.DeleteItemInput) async throws -> DynamoDB.DeleteItemOutput {
        try RequestChecks.returnValues(input.returnValues, allowed: ["NONE", "ALL_OLD"])
        try RequestChecks.capacity(input.returnConsumedCapacity)
        let write = try ItemWrite.delete(
            input.key, from: try table(input.tableName),
            .init(
                condition: input.conditionExpression, names: input.expressionAttributeNames,
                values: input.expressionAttributeValues, onFailure: input.returnValuesOnConditionCheckFailure,
                legacy: .init(expected: input.expected, conditionalOperator: input.conditionalOperator), isAlone: true))
        let change = try await write.run(tables)
        return DynamoDB.DeleteItemOutput(
            attributes: input.returnValues == "ALL_OLD" ? change.old : nil,
            consumedCapacity: Self.capacity(change, input.returnConsumedCapacity),
            itemCollectionMetrics: Self.metrics(change, input.returnItemCollectionMetrics))
    }

    private func update(_ input: DynamoDB.UpdateItemInput) async throws -> DynamoDB.UpdateItemOutput {
        try RequestChecks.returnValues(
            input.returnValues, allowed: ["NONE", "ALL_OLD", "UPDATED_OLD", "ALL_NEW", "UPDATED_NEW"])
        try RequestChecks.capacity(input.returnConsumedCapacity)
        let write = try ItemWrite.update(
            input.key, in: try table(input.tableName),
            .init(
                condition: input.conditionExpression, update: input.updateExpression,
                names: input.expressionAttributeNames, values: input.expressionAttributeValues,
                onFailure: input.returnValuesOnConditionCheckFailure,
                legacy: .init(
                    updates: input.attributeUpdates, expected: input.expected,
                    conditionalOperator: input.conditionalOperator), isAlone: true))
        let change = try await write.run(tables)
        return DynamoDB.UpdateItemOutput(
            attributes: Self.returned(input.returnValues, write, change),
            consumedCapacity: Self.capacity(change, input.returnConsumedCapacity),
            itemCollectionMetrics: Self.metrics(change, input.returnItemCollectionMetrics))
    }

    static func returned(_ wanted: String?, _ write: ItemWrite, _ change: ItemWrite.Change) -> Item? {
        guard case .update(let update) = write.action else { return nil }
        switch wanted {
        case "ALL_OLD": return change.old
        case "ALL_NEW": return change.new
        case "UPDATED_OLD":
            guard let old = change.old, let part = update?.updatedOld(old), !part.isEmpty else { return nil }
            return part
        case "UPDATED_NEW":
            guard let new = change.new, let part = update?.updatedNew(new), !part.isEmpty else { return nil }
            return part
        default: return nil
        }
    }

    static func capacity(_ change: ItemWrite.Change, _ wanted: String?) -> DynamoDB.ConsumedCapacity? {
        guard wanted == "TOTAL" || wanted == "INDEXES" else { return nil }
        return ConsumedCapacity(change).shape(change.table, wanted)
    }

    /// Item collections are told of in tables with local indexes; their size is an estimate in AWS too.
    static func metrics(_ change: ItemWrite.Change, _ wanted: String?) -> DynamoDB.ItemCollectionMetrics? {
        guard wanted == "SIZE", change.table.hasLocalIndexes, let item = change.new ?? change.old else { return nil }
        let name = change.table.key.hash.name
        return .init(itemCollectionKey: item[name].map { [name: $0] }, sizeEstimateRangeGB: [0, 1])
    }
}
