import AWSCore
import AWSShapes
import CloudCore
import GRDB

/// Many PartiQL statements, each for itself or all or nothing.
///
/// Source: Amazon DynamoDB Developer Guide, "Running batch operations with PartiQL for DynamoDB" and "Performing
/// transactions with PartiQL for DynamoDB".
extension DynamoDBService {
    /// A statement that is about one item, ready to run.
    private enum Prepared: Sendable {
        case read(Table, StoredKey, Projection?)
        case write(PartiQLStatement, ItemWrite)
    }

    private typealias Outcome = Result<Prepared, AWSError>

    // MARK: - Batches

    func executeBatch(
        _ input: DynamoDB.BatchExecuteStatementInput, _ context: RequestContext
    ) async throws -> DynamoDB.BatchExecuteStatementOutput {
        let statements = input.statements.map { request in
            Result { () throws(AWSError) in try PartiQLStatement(request.statement, request.parameters ?? []) }
        }
        let known = statements.compactMap { try? $0.get() }
        guard known.allSatisfy(\.isRead) || !known.contains(where: \.isRead) else {
            throw AWSError.validation(
                "BatchExecuteStatement API does not support both read and write operations in the same request.")
        }
        let prepared = zip(statements, input.statements).map { statement, request -> Outcome in
            statement.flatMap { statement in
                Result { () throws(AWSError) in try prepare(statement, request, context) }
            }
        }
        if known.first?.isRead ?? true { return try readBatch(prepared, input) }
        return try await writeBatch(prepared, input)
    }

    private func prepare(
        _ statement: PartiQLStatement, _ request: DynamoDB.BatchStatementRequest, _ context: RequestContext
    ) throws(AWSError) -> Prepared {
        if case .exists = statement.action { throw .existsOutsideTransaction }
        try authorize(statement, context)
        guard statement.isRead else {
            return .write(
                statement, try write(statement, onFailure: request.returnValuesOnConditionCheckFailure))
        }
        return try read(
            statement,
            or: .validation(
                "Select statements within BatchExecuteStatement must specify the primary key in the where clause."))
    }

    /// The item that a `SELECT` reads by its primary key and nothing else.
    private func read(_ statement: PartiQLStatement, or refusal: AWSError) throws(AWSError) -> Prepared {
        let table = try table(of: statement)
        guard statement.source.index == nil, case .select(let projection, let order) = statement.action,
            order.isEmpty, let key = try PartiQLItemKey(statement.condition, table.key), key.rest.isEmpty
        else { throw refusal }
        return .read(table, try table.key.key(key.attributes), projection)
    }

    private func readBatch(
        _ prepared: [Outcome], _ input: DynamoDB.BatchExecuteStatementInput
    ) throws -> DynamoDB.BatchExecuteStatementOutput {
        var capacities = BatchCapacities()
        let stale = zip(prepared, input.statements).compactMap { outcome, request -> Table? in
            guard request.consistentRead != true, case .success(.read(let table, _, _)) = outcome else { return nil }
            return table
        }
        let responses = try tables.read(stale) { db in
            try zip(prepared, input.statements).map { outcome, request in
                switch outcome {
                case .failure(let error): return Self.response(error)
                case .success(.write): return Self.response(.internalFailure())
                case .success(.read(let table, let key, let projection)):
                    let item = try ItemRows.find(key, in: table, db)
                    capacities.add(
                        ConsumedCapacity(
                            reading: item.map(ItemSize.of) ?? 0, isConsistent: request.consistentRead ?? false), table)
                    return .init(tableName: table.name, item: item.map { projection?($0) ?? $0 })
                }
            }
        }
        return .init(responses: responses, consumedCapacity: capacities.shapes(input.returnConsumedCapacity))
    }

    private func writeBatch(
        _ prepared: [Outcome], _ input: DynamoDB.BatchExecuteStatementInput
    ) async throws -> DynamoDB.BatchExecuteStatementOutput {
        let tables = self.tables
        // One commit for all; each has a savepoint of its own, so that a write that fails leaves nothing.
        let changes = try await store.write { db -> [Result<ItemWrite.Change, AWSError>?] in
            try prepared.map { outcome in
                guard case .success(.write(_, let write)) = outcome else { return nil }
                var change: Result<ItemWrite.Change, AWSError>?
                do {
                    try db.inSavepoint {
                        let made = try write.evaluate(tables, db)
                        try made.apply(db)
                        change = .success(made)
                        return .commit
                    }
                } catch let error as AWSError { change = .failure(error) }
                return change
            }
        }
        var capacities = BatchCapacities()
        let responses = zip(prepared, changes).map { outcome, change -> DynamoDB.BatchStatementResponse in
            switch (outcome, change) {
            case (.success(.write(let statement, let write)), .success(let change)?):
                capacities.add(ConsumedCapacity(change), change.table)
                return .init(tableName: write.table.name, item: Self.returned(statement, write, change))
            case (.success(.write(_, let write)), .failure(let error)?): return Self.response(error, write.table)
            case (.failure(let error), _): return Self.response(error)
            default: return Self.response(.internalFailure())
            }
        }
        return .init(responses: responses, consumedCapacity: capacities.shapes(input.returnConsumedCapacity))
    }

    /// - Parameter table: of a statement that ran and failed; one that did not get that far names none.
    private static func response(_ error: AWSError, _ table: Table? = nil) -> DynamoDB.BatchStatementResponse {
        let code =
            switch error.code {
            case "ValidationException": "ValidationError"
            case "InternalFailure", "InternalServerError": "InternalServerError"
            case "ThrottlingException": "ThrottlingError"
            case let code where code.hasSuffix("Exception"): String(code.dropLast(9))
            default: error.code
            }
        return .init(
            error: .init(
                code: code, message: error.message,
                item: error.details?["Item"].flatMap { try? Item(document: $0) }), tableName: table?.name)
    }

    // MARK: - Transactions

    func executeTransaction(
        _ input: DynamoDB.ExecuteTransactionInput, _ context: RequestContext
    ) async throws -> DynamoDB.ExecuteTransactionOutput {
        var statements: [PartiQLStatement] = []
        for (position, request) in input.transactStatements.enumerated() {
            statements.append(
                try Self.numbered(position) { () throws(AWSError) in
                    let statement = try PartiQLStatement(request.statement, request.parameters ?? [])
                    guard statement.returning == nil else {
                        throw .validation("RETURNING clause is not supported in ExecuteTransaction.")
                    }
                    return statement
                })
        }
        guard statements.allSatisfy(\.isRead) || !statements.contains(where: \.isRead) else {
            throw AWSError.validation(
                "ExecuteTransaction API does not support both read and write operations in the same request.")
        }
        for statement in statements { try authorize(statement, context) }
        if statements.first?.isRead ?? false { return try readTransaction(statements, input) }
        return try await writeTransaction(statements, input, context)
    }

    /// Runs a check of one statement, and says in its refusal which one it was.
    private static func numbered<Value>(
        _ position: Int, _ body: () throws(AWSError) -> Value
    ) throws(AWSError) -> Value {
        do { return try body() } catch {
            guard error.code == "ValidationException" else { throw error }
            throw .validation("Validation failed in TransactStatements[\(position)]: \(error.message)")
        }
    }

    private func readTransaction(
        _ statements: [PartiQLStatement], _ input: DynamoDB.ExecuteTransactionInput
    ) throws -> DynamoDB.ExecuteTransactionOutput {
        var reads: [TransactionRead] = []
        for (position, statement) in statements.enumerated() {
            let prepared = try Self.numbered(position) { () throws(AWSError) in
                guard statement.source.index == nil else {
                    throw .validation("Reads on indices are not supported within transactions.")
                }
                return try read(
                    statement,
                    or: .validation(
                        "Select statements within ExecuteTransaction must specify the primary key in the where clause."
                    ))
            }
            guard case .read(let table, let key, let projection) = prepared else { continue }
            reads.append(TransactionRead(table: table, key: key, projection: projection))
        }
        let (responses, capacity) = try read(reads, input.returnConsumedCapacity)
        return .init(responses: responses, consumedCapacity: capacity)
    }

    private func writeTransaction(
        _ statements: [PartiQLStatement], _ input: DynamoDB.ExecuteTransactionInput, _ context: RequestContext
    ) async throws -> DynamoDB.ExecuteTransactionOutput {
        var writes: [ItemWrite] = []
        for (position, statement) in statements.enumerated() {
            let onFailure = input.transactStatements[position].returnValuesOnConditionCheckFailure
            writes.append(
                try Self.numbered(position) { () throws(AWSError) in
                    guard statement.source.index == nil else {
                        throw .validation("Operations on indices are not supported in transactions")
                    }
                    return try transactionWrite(statement, onFailure)
                })
        }
        try checkTogether(writes)
        let outcome = try await commit(
            writes, token: input.clientRequestToken,
            of: DynamoDB.ExecuteTransactionInput(transactStatements: input.transactStatements).document, context)
        let responses = writes.map { _ in DynamoDB.ItemResponse() }
        guard case .written(let changes) = outcome else { return .init(responses: responses) }
        return .init(
            responses: responses,
            consumedCapacity: Self.capacities(changes, input.returnConsumedCapacity, .writing))
    }

    private func transactionWrite(
        _ statement: PartiQLStatement, _ onFailure: String?
    ) throws(AWSError) -> ItemWrite {
        guard case .exists = statement.action else { return try write(statement, onFailure: onFailure) }
        let refusal = AWSError.validation("EXISTS() must contain a single item read with additional condition")
        let table = try table(of: statement)
        guard let key = try PartiQLItemKey(statement.condition, table.key), !key.rest.isEmpty else { throw refusal }
        return try write(statement, onFailure: onFailure)
    }
}

/// Capacity by table, in the order in which the tables came.
private struct BatchCapacities {
    private var tables: [(table: Table, capacity: ConsumedCapacity)] = []

    mutating func add(_ capacity: ConsumedCapacity, _ table: Table) {
        if let position = tables.firstIndex(where: { $0.table.id == table.id }) {
            tables[position].capacity += capacity
        } else {
            tables.append((table, capacity))
        }
    }

    func shapes(_ wanted: String?) -> [DynamoDB.ConsumedCapacity]? {
        wanted.isReturned ? tables.compactMap { $0.capacity.shape($0.table, wanted) } : nil
    }
}
