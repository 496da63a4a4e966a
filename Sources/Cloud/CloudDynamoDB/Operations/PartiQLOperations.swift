import AWSCore
import AWSShapes
import CloudCore
import GRDB

/// One PartiQL statement at a time.
///
/// A statement becomes what the other operations are made of: a condition tree, an update, a read of a partition or a
/// scan, a write of one item.
///
/// Source: Amazon DynamoDB Developer Guide, "PartiQL - a SQL-compatible query language for Amazon DynamoDB".
extension DynamoDBService {
    func registerPartiQLOperations(_ operations: inout OperationTable) {
        operations.on(DynamoDB.ExecuteStatement.self, authorizesItself: true, validates: true) { input, context in
            try await self.execute(input, context)
        }
        operations.on(DynamoDB.BatchExecuteStatement.self, authorizesItself: true, validates: true) {
            input, context in try await self.executeBatch(input, context)
        }
        operations.on(DynamoDB.ExecuteTransaction.self, authorizesItself: true, validates: true) { input, context in
            try await self.executeTransaction(input, context)
        }
    }

    private func execute(
        _ input: DynamoDB.ExecuteStatementInput, _ context: RequestContext
    ) async throws -> DynamoDB.ExecuteStatementOutput {
        let statement = try PartiQLStatement(input.statement, input.parameters ?? [])
        try authorize(statement, context)
        switch statement.action {
        case .select(let projection, let order): return try select(statement, projection, order, input)
        case .exists: throw AWSError.existsOutsideTransaction
        case .insert, .update, .delete:
            let write = try write(statement, onFailure: input.returnValuesOnConditionCheckFailure)
            let change = try await write.run(tables)
            let item = Self.returned(statement, write, change)
            return DynamoDB.ExecuteStatementOutput(
                items: item.map { [$0] } ?? [], consumedCapacity: Self.capacity(change, input.returnConsumedCapacity))
        }
    }

    func authorize(_ statement: PartiQLStatement, _ context: RequestContext) throws(AWSError) {
        try registry.identity.authorize(
            context.principal, action: statement.permission,
            resources: [arn(statement.source.table, index: statement.source.index)])
    }

    /// The table that a statement names.
    func table(of statement: PartiQLStatement) throws(AWSError) -> Table {
        let name = statement.source.table
        if !name.hasPrefix("arn:") {
            do { try TableDefinition.checkName(name) } catch {
                throw .validation(
                    "Table name should be within the length [3, 255] and only contain 'a-z', 'A-Z', '0-9', '-', '_', "
                        + "'.'.")
            }
        }
        return try table(name)
    }

    // MARK: - Writing

    /// What an `INSERT`, an `UPDATE`, a `DELETE` or an `EXISTS` does to its item.
    func write(_ statement: PartiQLStatement, onFailure: String?) throws(AWSError) -> ItemWrite {
        let table = try table(of: statement)
        guard statement.source.index == nil else {
            throw .validation("This operation is not supported on an index")
        }
        if case .insert(let item) = statement.action { return try insert(item, table) }
        guard let key = try PartiQLItemKey(statement.condition, table.key) else { throw .incompleteKey }
        let exists = ConditionTree.exists(DocumentPath(table.key.hash.name))
        let action: ItemWrite.Action
        let condition: ConditionTree?
        switch statement.action {
        case .update(let update, _):
            if let name = table.key.names.first(where: update.topLevelAttributes.contains) {
                throw .invalidValue("Cannot update attribute \(name). This attribute is part of the key")
            }
            action = .update(update)
            // An update never makes an item.
            condition = .all([exists] + key.rest)
        case .delete:
            action = .delete
            // What is not there cannot fail a condition.
            condition = key.rest.isEmpty ? nil : .any([.not(exists), .all(key.rest)])
        default:
            action = .check
            condition = .all([exists] + key.rest)
        }
        return ItemWrite(
            table: table, key: try table.key.key(key.attributes), keyAttributes: key.attributes, action: action,
            condition: condition.map { Condition($0, topLevelAttributes: $0.roots) },
            showsItemOnFailure: onFailure == "ALL_OLD")
    }

    private func insert(_ item: Item, _ table: Table) throws(AWSError) -> ItemWrite {
        for attribute in [table.key.hash, table.key.range].compactMap({ $0 }) {
            guard let value = item[attribute.name] else {
                throw .validation("Key attribute should be present in the item: Key \(attribute.name)")
            }
            try attribute.check(value)
        }
        let put = try ItemWrite.put(item, into: table, .init())
        let hash = table.key.hash.name
        return ItemWrite(
            table: table, key: put.key, keyAttributes: [:], action: put.action,
            condition: Condition(.notExists(DocumentPath(hash)), topLevelAttributes: [hash]),
            showsItemOnFailure: false, isInsert: true)
    }

    /// What `RETURNING` shows; nil when that is nothing.
    static func returned(_ statement: PartiQLStatement, _ write: ItemWrite, _ change: ItemWrite.Change) -> Item? {
        switch statement.action {
        case .delete(.allOld?): return change.old
        case .update(_, let returning?):
            let wanted =
                switch returning {
                case .allOld: "ALL_OLD"
                case .allNew: "ALL_NEW"
                case .modifiedOld: "UPDATED_OLD"
                case .modifiedNew: "UPDATED_NEW"
                }
            return returned(wanted, write, change)
        default: return nil
        }
    }

    // MARK: - Reading

    private func select(
        _ statement: PartiQLStatement, _ projection: Projection?, _ order: [PartiQLStatement.OrderKey],
        _ input: DynamoDB.ExecuteStatementInput
    ) throws -> DynamoDB.ExecuteStatementOutput {
        let table = try table(of: statement)
        let query = try PartiQLQuery(
            statement, projection, order, table, isConsistent: input.consistentRead ?? false)
        let digest = ContinuationToken.digest(input, table)
        var start = ContinuationToken(partition: 0, last: nil)
        if let text = input.nextToken { start = try ContinuationToken(text, for: digest) }
        let isConsistent = input.consistentRead ?? false
        let page = try tables.read(isConsistent ? [] : [table]) { db in
            try query.page(from: start, limit: input.limit, db)
        }
        return DynamoDB.ExecuteStatementOutput(
            items: page.items, nextToken: page.next?.text(for: digest),
            consumedCapacity: page.capacity.shape(table, input.returnConsumedCapacity),
            lastEvaluatedKey: page.next?.last)
    }
}
