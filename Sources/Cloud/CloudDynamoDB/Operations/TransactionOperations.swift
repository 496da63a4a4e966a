import AWSCore
import AWSShapes
import CloudCore
import GRDB

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// All or nothing.
///
/// Source: Amazon DynamoDB Developer Guide, "Amazon DynamoDB Transactions: How it works".
extension DynamoDBService {
    static let maximumItems = 100
    private static let maximumBytes = 4 * 1024 * 1024
    /// How long a request is known by its token.
    private static let tokenLifetime = Duration.seconds(600)

    func registerTransactionOperations(_ operations: inout OperationTable) {
        operations.on(DynamoDB.TransactGetItems.self, authorizesItself: true) { input, context in
            try self.transactGet(input, context)
        }
        operations.on(DynamoDB.TransactWriteItems.self, authorizesItself: true) { input, context in
            try await self.transactWrite(input, context)
        }
    }

    // MARK: - Reading

    private func transactGet(
        _ input: DynamoDB.TransactGetItemsInput, _ context: RequestContext
    ) throws
        -> DynamoDB.TransactGetItemsOutput
    {
        try RequestChecks.capacity(input.returnConsumedCapacity)
        try RequestChecks.count(input.transactItems.count, "transactItems", 1...Self.maximumItems)
        try authorize(input.transactItems.map { ("GetItem", $0.get.tableName) }, context)
        var reads: [TransactionRead] = []
        for item in input.transactItems {
            let projection = try Self.projection(
                item.get.projectionExpression, item.get.expressionAttributeNames, nil)
            let table = try table(item.get.tableName)
            reads.append(TransactionRead(table: table, key: try table.key.key(item.get.key), projection: projection))
        }
        let (responses, capacity) = try read(reads, input.returnConsumedCapacity)
        return DynamoDB.TransactGetItemsOutput(consumedCapacity: capacity, responses: responses)
    }

    /// An item that a transaction reads.
    struct TransactionRead {
        let table: Table
        let key: StoredKey
        let projection: Projection?
    }

    /// Reads items as they are together.
    func read(
        _ reads: [TransactionRead], _ wanted: String?
    ) throws -> ([DynamoDB.ItemResponse], [DynamoDB.ConsumedCapacity]?) {
        try checkDistinct(reads.map { ItemIdentity(table: $0.table.id, key: $0.key) })
        let items = try store.read { db in try reads.map { try ItemRows.find($0.key, in: $0.table, db) } }
        guard items.reduce(0, { $0 + ($1.map(ItemSize.of) ?? 0) }) <= Self.maximumBytes else {
            throw AWSError.validation("Collective size of the items in the transaction cannot exceed 4MB")
        }
        let responses = zip(reads, items).map { read, item in
            DynamoDB.ItemResponse(item: item.map { read.projection?($0) ?? $0 })
        }
        return (responses, readCapacities(zip(reads.map(\.table), items), wanted))
    }

    private func readCapacities(
        _ reads: some Sequence<(Table, Item?)>, _ wanted: String?
    )
        -> [DynamoDB.ConsumedCapacity]?
    {
        guard wanted.isReturned else { return nil }
        var tables: [(table: Table, capacity: ConsumedCapacity)] = []
        for (table, item) in reads {
            var capacity = ConsumedCapacity(reading: item.map(ItemSize.of) ?? 0, isConsistent: true)
            capacity.double()
            if let position = tables.firstIndex(where: { $0.table.id == table.id }) {
                tables[position].capacity += capacity
            } else {
                tables.append((table, capacity))
            }
        }
        return tables.compactMap { $0.capacity.shape($0.table, wanted, .reading) }
    }

    // MARK: - Writing

    /// What became of a transaction on the writer.
    enum TransactionOutcome: Sendable {
        case written([ItemWrite.Change])
        /// The token tells that it was written before.
        case known
    }

    private func transactWrite(
        _ input: DynamoDB.TransactWriteItemsInput, _ context: RequestContext
    ) async throws
        -> DynamoDB.TransactWriteItemsOutput
    {
        try RequestChecks.capacity(input.returnConsumedCapacity)
        try RequestChecks.count(input.transactItems.count, "transactItems", 1...Self.maximumItems)
        if let token = input.clientRequestToken {
            try RequestChecks.count(token.utf8.count, "clientRequestToken", 1...36)
        }
        try authorize(try input.transactItems.map(Self.action), context)
        var writes = try prepare(input.transactItems)
        writes.tellOld(input.returnConsumedCapacity.isReturned)
        let outcome = try await commit(
            writes, token: input.clientRequestToken,
            of: DynamoDB.TransactWriteItemsInput(transactItems: input.transactItems).document, context)
        guard case .written(let changes) = outcome else { return DynamoDB.TransactWriteItemsOutput() }
        return DynamoDB.TransactWriteItemsOutput(
            consumedCapacity: Self.capacities(changes, input.returnConsumedCapacity, .writing),
            itemCollectionMetrics: Self.metrics(changes, input.returnItemCollectionMetrics))
    }

    /// Writes all or nothing.
    /// - Parameters:
    ///   - token: by which a repetition is known, which then does nothing.
    ///   - request: what must be the same in a repetition.
    func commit(
        _ writes: [ItemWrite], token: String?, of request: @autoclosure () -> Document, _ context: RequestContext
    ) async throws -> TransactionOutcome {
        let token = token.map { token in
            (
                name: "\(context.principal.arn(accountID: context.accountID)) \(token)",
                digest: RequestDigest.of(request())
            )
        }
        let tables = self.tables
        let now = settings.clock.now
        return try await store.write { db in
            if let token {
                if try Self.isKnown(token.name, token.digest, now, db) { return .known }
            }
            let changes = try Self.evaluate(writes, tables, db)
            for (write, change) in zip(writes, changes) where !write.isCheck { try change.apply(db) }
            if let token { try Self.remember(token.name, token.digest, now, db) }
            return .written(changes)
        }
    }

    private func prepare(_ items: [DynamoDB.TransactWriteItem]) throws(AWSError) -> [ItemWrite] {
        var prepared: [ItemWrite] = []
        for (position, item) in items.enumerated() {
            let write: ItemWrite
            do { write = try self.write(item) } catch  where Self.isOfKey(error) {
                // The first such mistake ends the look at the transaction.
                var reasons = items.map { _ in DynamoDB.CancellationReason(code: "None") }
                reasons[position] = Self.reason(error)
                throw .transactionCanceled(reasons)
            }
            prepared.append(write)
        }
        try checkTogether(prepared)
        return prepared
    }

    /// What writes of one transaction must be to each other.
    func checkTogether(_ writes: [ItemWrite]) throws(AWSError) {
        try checkDistinct(writes.map(ItemIdentity.init))
        var bytes = 0
        for write in writes { if case .put(let item) = write.action { bytes += ItemSize.of(item) } }
        guard bytes <= Self.maximumBytes else {
            throw .validation("Transaction payload size cannot exceed 4 MB")
        }
    }

    /// A key that is missing or of a wrong type is a reason to cancel; other mistakes are errors of the request.
    private static func isOfKey(_ error: AWSError) -> Bool {
        error == .keyMismatch
            || error.message.hasPrefix("One or more parameter values were invalid: Type mismatch for key")
            || error.message.hasPrefix("One or more parameter values were invalid: Missing the key")
    }

    private func write(_ item: DynamoDB.TransactWriteItem) throws(AWSError) -> ItemWrite {
        if let put = item.put {
            return try .put(
                put.item, into: try table(put.tableName),
                .init(
                    condition: put.conditionExpression, names: put.expressionAttributeNames,
                    values: put.expressionAttributeValues, onFailure: put.returnValuesOnConditionCheckFailure))
        }
        if let update = item.update {
            return try .update(
                update.key, in: try table(update.tableName),
                .init(
                    condition: update.conditionExpression, update: update.updateExpression,
                    names: update.expressionAttributeNames, values: update.expressionAttributeValues,
                    onFailure: update.returnValuesOnConditionCheckFailure))
        }
        if let delete = item.delete {
            return try .delete(
                delete.key, from: try table(delete.tableName),
                .init(
                    condition: delete.conditionExpression, names: delete.expressionAttributeNames,
                    values: delete.expressionAttributeValues, onFailure: delete.returnValuesOnConditionCheckFailure))
        }
        guard let check = item.conditionCheck else { throw Self.notOneAction }
        return try .delete(
            check.key, from: try table(check.tableName),
            .init(
                condition: check.conditionExpression, names: check.expressionAttributeNames,
                values: check.expressionAttributeValues, onFailure: check.returnValuesOnConditionCheckFailure),
            isCheck: true)
    }

    private static let notOneAction = AWSError.validation(
        "TransactItems can only contain one of Check, Put, Update or Delete")

    /// The IAM action of an item and its table.
    private static func action(_ item: DynamoDB.TransactWriteItem) throws(AWSError) -> (String, String) {
        var actions: [(String, String)] = []
        if let put = item.put { actions.append(("PutItem", put.tableName)) }
        if let update = item.update { actions.append(("UpdateItem", update.tableName)) }
        if let delete = item.delete { actions.append(("DeleteItem", delete.tableName)) }
        if let check = item.conditionCheck { actions.append(("ConditionCheckItem", check.tableName)) }
        guard actions.count == 1 else { throw notOneAction }
        return actions[0]
    }

    private func authorize(_ actions: [(action: String, table: String)], _ context: RequestContext) throws(AWSError) {
        var asked: Set<[String]> = []
        for (action, table) in actions where asked.insert([action, table]).inserted {
            try registry.identity.authorize(
                context.principal, action: "dynamodb:\(action)", resources: [arn(table)])
        }
    }

    func checkDistinct(_ items: [ItemIdentity]) throws(AWSError) {
        guard Set(items).count == items.count else {
            throw .validation("Transaction request cannot include multiple operations on one item")
        }
    }

    /// Works out every change, or says of each item why the transaction is refused.
    private static func evaluate(
        _ writes: [ItemWrite], _ tables: TableStore, _ db: Database
    ) throws
        -> [ItemWrite.Change]
    {
        var changes: [ItemWrite.Change] = []
        var reasons: [DynamoDB.CancellationReason] = []
        var isRefused = false
        for write in writes {
            do {
                changes.append(try write.evaluate(tables, db))
                reasons.append(.init(code: "None"))
            } catch let error as AWSError where error.code != "ResourceNotFoundException" && !error.isOfEmptyIndexKey {
                isRefused = true
                reasons.append(reason(error))
            }
        }
        if isRefused { throw AWSError.transactionCanceled(reasons) }
        return changes
    }

    private static func reason(_ error: AWSError) -> DynamoDB.CancellationReason {
        switch error.code {
        case "ConditionalCheckFailedException":
            .init(
                item: error.details?["Item"].flatMap { try? Item(document: $0) }, code: "ConditionalCheckFailed",
                message: error.message)
        case "ValidationException": .init(code: "ValidationError", message: error.message)
        case "DuplicateItemException": .init(code: "DuplicateItem", message: error.message)
        default: .init(code: error.code, message: error.message)
        }
    }

    // MARK: - Idempotency

    private static func isKnown(_ token: String, _ digest: Data, _ now: Timestamp, _ db: Database) throws -> Bool {
        let find = try db.cachedStatement(sql: "SELECT request FROM token WHERE token = ? AND at > ?")
        guard let known = try Data.fetchOne(find, arguments: [token, (now - tokenLifetime).milliseconds]) else {
            return false
        }
        guard known == digest else {
            throw AWSError(
                "IdempotentParameterMismatchException",
                "DynamoDB rejected the request because you retried a request with a different payload but with an "
                    + "idempotent token that was already used.")
        }
        return true
    }

    private static func remember(_ token: String, _ digest: Data, _ now: Timestamp, _ db: Database) throws {
        let insert = try db.cachedStatement(sql: "INSERT OR REPLACE INTO token (token, request, at) VALUES (?, ?, ?)")
        try insert.execute(arguments: [token, digest, now.milliseconds])
    }

    /// Removes tokens that nobody may repeat any more.
    func forgetTokens() async throws {
        let oldest = (settings.clock.now - Self.tokenLifetime).milliseconds
        let isIdle = try store.read { db in
            let find = try db.cachedStatement(sql: "SELECT 1 FROM token WHERE at <= ? LIMIT 1")
            return try Int.fetchOne(find, arguments: [oldest]) == nil
        }
        if isIdle { return }
        try await store.write { db in
            try db.execute(sql: "DELETE FROM token WHERE at <= ?", arguments: [oldest])
        }
    }
}
