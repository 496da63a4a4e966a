import AWSCore
import AWSShapes
import CloudCore

/// Many items without a transaction.
extension DynamoDBService {
    /// Amazon DynamoDB API Reference, "BatchGetItem" and "BatchWriteItem".
    private static let maximumReads = 100
    private static let maximumWrites = 25
    private static let maximumAnswerBytes = 16 * 1024 * 1024

    func registerBatchOperations(_ operations: inout OperationTable) {
        operations.on(
            DynamoDB.BatchGetItem.self,
            resources: { input, _ in input.requestItems.keys.sorted().map { self.arn($0) } }
        ) { input, _ in try self.batchGet(input) }
        operations.on(
            DynamoDB.BatchWriteItem.self,
            resources: { input, _ in input.requestItems.keys.sorted().map { self.arn($0) } }
        ) { input, _ in try await self.batchWrite(input) }
    }

    private struct Reads {
        let name: String
        let request: DynamoDB.KeysAndAttributes
        let table: Table
        let keys: [StoredKey]
        let projection: Projection?
    }

    private func batchGet(_ input: DynamoDB.BatchGetItemInput) throws -> DynamoDB.BatchGetItemOutput {
        try RequestChecks.capacity(input.returnConsumedCapacity)
        try RequestChecks.count(input.requestItems.count, "requestItems", 1...Self.maximumReads)
        var all: [Reads] = []
        guard
            input.requestItems.values.allSatisfy({ $0.keys.count > Self.maximumReads })
                || input.requestItems.values.reduce(0, { $0 + $1.keys.count }) <= Self.maximumReads
        else {
            throw AWSError.validation("Too many items requested for the BatchGetItem call")
        }
        for (name, request) in input.requestItems.sorted(by: { $0.key < $1.key }) {
            try RequestChecks.count(request.keys.count, "requestItems.\(name).member.keys", 1...Self.maximumReads)
            let projection = try Self.projection(
                request.projectionExpression, request.expressionAttributeNames, request.attributesToGet)
            let table = try table(name)
            let keys = try request.keys.map { try table.key.key($0) }
            guard Set(keys).count == keys.count else {
                throw AWSError.validation("Provided list of item keys contains duplicates")
            }
            all.append(Reads(name: name, request: request, table: table, keys: keys, projection: projection))
        }
        return try answer(all, input.returnConsumedCapacity)
    }

    private func answer(_ all: [Reads], _ wanted: String?) throws -> DynamoDB.BatchGetItemOutput {
        var responses: [String: [Item]] = [:]
        var left: [String: DynamoDB.KeysAndAttributes] = [:]
        var capacities: [DynamoDB.ConsumedCapacity] = []
        var bytes = 0
        try tables.read(
            all.filter { $0.request.consistentRead != true }.map(\.table), keys: all.flatMap(\.keys)
        ) { db in
            for reads in all {
                var items: [Item] = []
                var capacity = ConsumedCapacity()
                for (position, key) in reads.keys.enumerated() {
                    let item = try ItemRows.find(key, in: reads.table, db)
                    let size = item.map(ItemSize.of) ?? 0
                    if bytes + size > Self.maximumAnswerBytes {
                        var rest = reads.request
                        rest.keys = Array(rest.keys[position...])
                        left[reads.name] = rest
                        bytes = Self.maximumAnswerBytes
                        break
                    }
                    bytes += size
                    capacity += ConsumedCapacity(reading: size, isConsistent: reads.request.consistentRead ?? false)
                    if let item { items.append(reads.projection?(item) ?? item) }
                }
                responses[reads.name] = items
                if let shape = capacity.shape(reads.table, wanted) { capacities.append(shape) }
            }
        }
        return DynamoDB.BatchGetItemOutput(
            responses: responses, unprocessedKeys: left, consumedCapacity: wanted.isReturned ? capacities : nil)
    }

    private func batchWrite(_ input: DynamoDB.BatchWriteItemInput) async throws -> DynamoDB.BatchWriteItemOutput {
        try RequestChecks.capacity(input.returnConsumedCapacity)
        try RequestChecks.count(input.requestItems.count, "requestItems", 1...Self.maximumWrites)
        var writes: [ItemWrite] = []
        for (name, requests) in input.requestItems.sorted(by: { $0.key < $1.key }) {
            try RequestChecks.count(requests.count, "requestItems.\(name).member", 1...Self.maximumWrites)
            let table = try table(name)
            for request in requests {
                switch (request.putRequest, request.deleteRequest) {
                case (let put?, nil): writes.append(try .put(put.item, into: table, .init()))
                case (nil, let delete?): writes.append(try .delete(delete.key, from: table, .init()))
                default:
                    throw AWSError.validation(
                        "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes"
                    )
                }
            }
        }
        guard writes.count <= Self.maximumWrites else {
            throw AWSError.validation("Too many items requested for the BatchWriteItem call")
        }
        guard Set(writes.map(ItemIdentity.init)).count == writes.count else {
            throw AWSError.validation("Provided list of item keys contains duplicates")
        }
        writes.tellOld(input.returnConsumedCapacity.isReturned)
        let changes = try await write(writes)
        return DynamoDB.BatchWriteItemOutput(
            unprocessedItems: [:],
            itemCollectionMetrics: Self.metrics(changes, input.returnItemCollectionMetrics),
            consumedCapacity: Self.capacities(changes, input.returnConsumedCapacity, .plain))
    }

    private func write(_ writes: [ItemWrite]) async throws -> [ItemWrite.Change] {
        let tables = self.tables
        return try await store.write { db in
            let changes = try writes.map { try $0.evaluate(tables, db) }
            for change in changes { try change.apply(db) }
            return changes
        }
    }

    // MARK: - What batches and transactions answer

    static func capacities(
        _ changes: [ItemWrite.Change], _ wanted: String?, _ kind: ConsumedCapacity.Kind
    )
        -> [DynamoDB.ConsumedCapacity]?
    {
        guard wanted.isReturned else { return nil }
        var tables: [(table: Table, capacity: ConsumedCapacity)] = []
        for change in changes {
            var capacity = ConsumedCapacity(change)
            if kind == .writing { capacity.double() }
            if let position = tables.firstIndex(where: { $0.table.id == change.table.id }) {
                tables[position].capacity += capacity
            } else {
                tables.append((change.table, capacity))
            }
        }
        return tables.compactMap { $0.capacity.shape($0.table, wanted, kind) }
    }

    static func metrics(
        _ changes: [ItemWrite.Change], _ wanted: String?
    )
        -> [String: [DynamoDB.ItemCollectionMetrics]]?
    {
        guard wanted == "SIZE" else { return nil }
        var all: [String: [DynamoDB.ItemCollectionMetrics]] = [:]
        for change in changes {
            if let metrics = metrics(change, wanted) { all[change.table.name, default: []].append(metrics) }
        }
        return all
    }
}

/// Which item a write is about.
struct ItemIdentity: Hashable {
    let table: Int64
    let key: StoredKey

    init(_ write: ItemWrite) { self.init(table: write.table.id, key: write.key) }

    init(table: Int64, key: StoredKey) {
        self.table = table
        self.key = key
    }
}

extension String? {
    /// Of `ReturnConsumedCapacity`.
    var isReturned: Bool { self == "TOTAL" || self == "INDEXES" }
}
