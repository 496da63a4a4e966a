import AWSCore
import AWSShapes
import CloudCore

/// Throttling around the operations on items. Nothing of it is there while it is off.
extension DynamoDBService {
    func throttle(_ operations: inout OperationTable, by throttle: Throttle) {
        throttleSingle(
            DynamoDB.GetItem.self, &operations, throttle, .reading, \.tableName, wanted: \.returnConsumedCapacity,
            capacity: \.consumedCapacity)
        throttleSingle(
            DynamoDB.Query.self, &operations, throttle, .reading, \.tableName, index: { $0.indexName },
            wanted: \.returnConsumedCapacity, capacity: \.consumedCapacity)
        throttleSingle(
            DynamoDB.Scan.self, &operations, throttle, .reading, \.tableName, index: { $0.indexName },
            wanted: \.returnConsumedCapacity, capacity: \.consumedCapacity)
        throttleSingle(
            DynamoDB.PutItem.self, &operations, throttle, .writing, \.tableName, wanted: \.returnConsumedCapacity,
            capacity: \.consumedCapacity)
        throttleSingle(
            DynamoDB.UpdateItem.self, &operations, throttle, .writing, \.tableName, wanted: \.returnConsumedCapacity,
            capacity: \.consumedCapacity)
        throttleSingle(
            DynamoDB.DeleteItem.self, &operations, throttle, .writing, \.tableName, wanted: \.returnConsumedCapacity,
            capacity: \.consumedCapacity)
        throttleBatches(&operations, throttle)
        throttleTransactions(&operations, throttle)
        throttleStatements(&operations, throttle)
    }

    // MARK: - One item, query or scan

    private func throttleSingle<O: AWSOperation>(
        _ operation: O.Type, _ operations: inout OperationTable, _ throttle: Throttle, _ use: Throttle.Use,
        _ name: any KeyPath<O.Input, String> & Sendable, index: @escaping @Sendable (O.Input) -> String? = { _ in nil },
        wanted: any WritableKeyPath<O.Input, String?> & Sendable,
        capacity: any WritableKeyPath<O.Output, DynamoDB.ConsumedCapacity?> & Sendable
    ) {
        operations.around(operation) { input, _, answer in
            guard let table = try? self.table(input[keyPath: name]) else { return try await answer(input) }
            try self.admit(use, table, index(input), throttle)
            guard throttle.enforcesCapacity, let asked = Self.measured(input[keyPath: wanted]) else {
                return try await answer(input)
            }
            var measured = input
            measured[keyPath: wanted] = asked
            var output: O.Output
            do { output = try await answer(measured) } catch let error as AWSError {
                // A condition that fails has cost a write.
                if error.code == "ConditionalCheckFailedException" { throttle.charge(1, use, of: table) }
                throw error
            }
            if let used = output[keyPath: capacity] { self.charge([used], use, throttle) }
            output[keyPath: capacity] = Self.told(output[keyPath: capacity], input[keyPath: wanted])
            return output
        }
    }

    /// Lets a request pass that is not out of luck, to a table and indexes that are not out of capacity.
    private func admit(
        _ use: Throttle.Use, _ table: Table, _ index: String?, _ throttle: Throttle
    ) throws(AWSError) {
        if throttle.isUnlucky() { throw table.throttled(index: index) }
        if let shortage = shortage(use, table, index, throttle) { throw table.throttled(index: shortage.index) }
    }

    /// Of a table's capacity, or of an index's.
    private struct Shortage {
        let index: String?
    }

    /// What a request needs and has no capacity; nil when all has.
    private func shortage(
        _ use: Throttle.Use, _ table: Table, _ index: String?, _ throttle: Throttle
    ) -> Shortage? {
        let global = table.indexes.filter { $0.kind == .global }.map(\.name)
        // Writes go to all indexes; a read to the one that it names. Local ones use the table's capacity.
        let needed: [String?] = use == .writing ? [nil] + global : [index.flatMap { global.contains($0) ? $0 : nil }]
        for index in needed {
            if let units = throttle.units(use, of: table, index: index), units <= 0 { return Shortage(index: index) }
        }
        return nil
    }

    // MARK: - What was used

    /// What to ask for, so that the answer tells what was used; nil when the wish is no valid one.
    private static func measured(_ wanted: String?) -> String? {
        switch wanted {
        case nil, "NONE", "TOTAL", "INDEXES": "INDEXES"
        default: nil
        }
    }

    /// What the caller wanted to know of it.
    private static func told(_ used: DynamoDB.ConsumedCapacity?, _ wanted: String?) -> DynamoDB.ConsumedCapacity? {
        switch wanted {
        case "INDEXES": return used
        case "TOTAL":
            var total = used
            total?.table = nil
            total?.globalSecondaryIndexes = nil
            total?.localSecondaryIndexes = nil
            return total
        default: return nil
        }
    }

    private static func told(
        _ used: [DynamoDB.ConsumedCapacity]?, _ wanted: String?
    ) -> [DynamoDB.ConsumedCapacity]? {
        wanted.isReturned ? used?.compactMap { told($0, wanted) } : nil
    }

    private func charge(_ used: [DynamoDB.ConsumedCapacity], _ use: Throttle.Use, _ throttle: Throttle) {
        for used in used {
            guard let name = used.tableName, let table = tables.table(named: Self.name(name)) else { continue }
            var rest = used.capacityUnits ?? 0
            for (index, capacity) in used.globalSecondaryIndexes ?? [:] {
                throttle.charge(capacity.capacityUnits ?? 0, use, of: table, index: index)
                rest -= capacity.capacityUnits ?? 0
            }
            throttle.charge(rest, use, of: table)
        }
    }

    // MARK: - Batches

    private func throttleBatches(_ operations: inout OperationTable, _ throttle: Throttle) {
        operations.around(DynamoDB.BatchGetItem.self) { input, _, answer in
            var asked = input
            var left: [String: DynamoDB.KeysAndAttributes] = [:]
            for (name, request) in input.requestItems {
                let (now, later) = self.split(request.keys, .reading, name, throttle)
                if later.isEmpty { continue }
                asked.requestItems[name]?.keys = now
                if now.isEmpty { asked.requestItems[name] = nil }
                left[name] = request
                left[name]?.keys = later
            }
            if asked.requestItems.isEmpty, let name = left.keys.first { throw try self.table(name).throttled() }
            asked.returnConsumedCapacity = self.asked(input.returnConsumedCapacity, throttle)
            var output = try await answer(asked)
            if throttle.enforcesCapacity { self.charge(output.consumedCapacity ?? [], .reading, throttle) }
            output.consumedCapacity = Self.told(output.consumedCapacity, input.returnConsumedCapacity)
            // The parameters of a request are repeated with its keys.
            output.unprocessedKeys = (output.unprocessedKeys ?? [:]).merging(left) { some, others in
                var all = some
                all.keys += others.keys
                return all
            }
            for name in left.keys where output.responses?[name] == nil { output.responses?[name] = [] }
            return output
        }
        operations.around(DynamoDB.BatchWriteItem.self) { input, _, answer in
            var asked = input
            var left: [String: [DynamoDB.WriteRequest]] = [:]
            for (name, requests) in input.requestItems {
                let (now, later) = self.split(requests, .writing, name, throttle)
                if later.isEmpty { continue }
                asked.requestItems[name] = now.isEmpty ? nil : now
                left[name] = later
            }
            if asked.requestItems.isEmpty, let name = left.keys.first { throw try self.table(name).throttled() }
            asked.returnConsumedCapacity = self.asked(input.returnConsumedCapacity, throttle)
            var output = try await answer(asked)
            if throttle.enforcesCapacity { self.charge(output.consumedCapacity ?? [], .writing, throttle) }
            output.consumedCapacity = Self.told(output.consumedCapacity, input.returnConsumedCapacity)
            output.unprocessedItems = (output.unprocessedItems ?? [:]).merging(left) { $0 + $1 }
            return output
        }
    }

    private func asked(_ wanted: String?, _ throttle: Throttle) -> String? {
        throttle.enforcesCapacity ? Self.measured(wanted) ?? wanted : wanted
    }

    /// The items of a batch that pass, and those that are left over: the unlucky ones, and what is too much for the
    /// capacity of their table.
    private func split<Element>(
        _ elements: [Element], _ use: Throttle.Use, _ name: String, _ throttle: Throttle
    ) -> (now: [Element], later: [Element]) {
        guard let table = tables.table(named: Self.name(name)) else { return (elements, []) }
        var room = Int.max
        if shortage(use, table, nil, throttle) != nil {
            room = 0
        } else if let units = throttle.units(use, of: table) {
            room = max(1, Int(units))
        }
        var now: [Element] = []
        var later: [Element] = []
        for element in elements {
            if now.count < room, !throttle.isUnlucky() { now.append(element) } else { later.append(element) }
        }
        return (now, later)
    }

    // MARK: - Transactions

    private func throttleTransactions(_ operations: inout OperationTable, _ throttle: Throttle) {
        operations.around(DynamoDB.TransactGetItems.self) { input, _, answer in
            try self.admit(input.transactItems.map(\.get.tableName), .reading, throttle)
            var asked = input
            asked.returnConsumedCapacity = self.asked(input.returnConsumedCapacity, throttle)
            var output = try await answer(asked)
            if throttle.enforcesCapacity { self.charge(output.consumedCapacity ?? [], .reading, throttle) }
            output.consumedCapacity = Self.told(output.consumedCapacity, input.returnConsumedCapacity)
            return output
        }
        operations.around(DynamoDB.TransactWriteItems.self) { input, _, answer in
            let names = input.transactItems.map { item in
                item.put?.tableName ?? item.update?.tableName ?? item.delete?.tableName
                    ?? item.conditionCheck?.tableName ?? ""
            }
            try self.admit(names, .writing, throttle)
            var asked = input
            asked.returnConsumedCapacity = self.asked(input.returnConsumedCapacity, throttle)
            var output = try await answer(asked)
            if throttle.enforcesCapacity { self.charge(output.consumedCapacity ?? [], .writing, throttle) }
            output.consumedCapacity = Self.told(output.consumedCapacity, input.returnConsumedCapacity)
            return output
        }
    }

    /// Cancels a transaction with items that are out of luck or capacity.
    ///
    /// - Parameter names: of the table of each item.
    private func admit(_ names: [String], _ use: Throttle.Use, _ throttle: Throttle) throws(AWSError) {
        let unlucky = throttle.isUnlucky() ? throttle.pick(names.count) : nil
        var reasons: [DynamoDB.CancellationReason] = []
        for (position, name) in names.enumerated() {
            guard let table = tables.table(named: Self.name(name)) else { return }
            if position == unlucky {
                reasons.append(table.throttledReason())
            } else if let shortage = shortage(use, table, nil, throttle) {
                reasons.append(table.throttledReason(index: shortage.index))
            } else {
                reasons.append(.init(code: "None"))
            }
        }
        if reasons.contains(where: { $0.code != "None" }) { throw .transactionCanceled(reasons) }
    }

    // MARK: - PartiQL

    /// Statements are throttled by the dice alone.
    private func throttleStatements(_ operations: inout OperationTable, _ throttle: Throttle) {
        @Sendable func throttled() -> AWSError {
            AWSError("ThrottlingException", "Rate of requests exceeds the allowed throughput.")
        }
        operations.around(DynamoDB.ExecuteStatement.self) { input, _, answer in
            if throttle.isUnlucky() { throw throttled() }
            return try await answer(input)
        }
        operations.around(DynamoDB.BatchExecuteStatement.self) { input, _, answer in
            if throttle.isUnlucky() { throw throttled() }
            return try await answer(input)
        }
        operations.around(DynamoDB.ExecuteTransaction.self) { input, _, answer in
            if throttle.isUnlucky() { throw throttled() }
            return try await answer(input)
        }
    }
}
