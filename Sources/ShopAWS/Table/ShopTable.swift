import AWSCore
import DynamoDBShapes
import Shop

/// The shop's one table: reads that are always consistent, and transactions that are tried again when they collide.
public struct ShopTable: Sendable {
    let caller: any AWSCaller
    let name: String
    private let clock: any WallClock
    private let random: @Sendable () -> Double

    /// - Parameter random: numbers in 0..<1, for the jitter between attempts.
    public init(
        caller: any AWSCaller, name: String, clock: any WallClock = SystemClock(),
        random: @escaping @Sendable () -> Double = { Double.random(in: 0..<1) }
    ) {
        self.caller = caller
        self.name = name
        self.clock = clock
        self.random = random
    }

    /// Seconds since the epoch, as TTL counts.
    var epochSeconds: Int64 { clock.now.milliseconds / 1000 }

    func get(_ key: ItemKey) async throws -> Item? {
        try await caller.call(
            DynamoDB.GetItem.self, .init(tableName: name, key: key.attributes, consistentRead: true)
        ).item
    }

    /// Those of some items that exist, in any order.
    func get(_ keys: some Collection<ItemKey>) async throws -> [ItemKey: Item] {
        var found: [ItemKey: Item] = [:]
        var waiting = keys.map(\.attributes)[...]
        var attempt = 0
        while !waiting.isEmpty {
            // BatchGetItem takes a hundred keys.
            let batch = Array(waiting.prefix(100))
            waiting = waiting.dropFirst(batch.count)
            let reply = try await caller.call(
                DynamoDB.BatchGetItem.self,
                .init(requestItems: [name: .init(keys: batch, consistentRead: true)]))
            for item in reply.responses?[name] ?? [] { if let key = ItemKey(item) { found[key] = item } }
            if let left = reply.unprocessedKeys?[name]?.keys, !left.isEmpty {
                attempt += 1
                guard attempt < Self.attempts else { throw ShopError.unavailable }
                waiting += left
                try await pause(after: attempt)
            }
        }
        return found
    }

    /// One page of a partition and where the next one starts.
    struct QueryResult {
        let items: [Item]
        let hasMore: Bool
    }

    /// - Parameters:
    ///   - prefix: what the sort keys begin with.
    ///   - start: the key after which to begin; on the index with its keys too.
    func query(
        _ partition: String, prefix: String, limit: Int, after start: Item? = nil, descending: Bool = false,
        onIndex: Bool = false
    ) async throws -> QueryResult {
        let names = onIndex ? ("GSI1PK", "GSI1SK") : ("PK", "SK")
        // One more than asked for tells whether there is a next page.
        let reply = try await caller.call(
            DynamoDB.Query.self,
            .init(
                tableName: name, indexName: onIndex ? "GSI1" : nil, limit: limit + 1,
                consistentRead: onIndex ? nil : true, scanIndexForward: !descending, exclusiveStartKey: start,
                keyConditionExpression: "#p = :p AND begins_with(#s, :s)",
                expressionAttributeNames: ["#p": names.0, "#s": names.1],
                expressionAttributeValues: [":p": .s(partition), ":s": .s(prefix)]))
        let items = reply.items ?? []
        return QueryResult(
            items: Array(items.prefix(limit)), hasMore: items.count > limit || reply.lastEvaluatedKey != nil)
    }

    // MARK: Transactions

    static let attempts = 12

    /// Writes all or nothing.
    ///
    /// - Parameter attempts: how often to try while other transactions hold the same items.
    /// - Returns: nil when all was written, else why each item refused (code `None` for those that did not).
    func transact(
        _ items: [DynamoDB.TransactWriteItem], attempts: Int = Self.attempts
    ) async throws -> [DynamoDB.CancellationReason]? {
        var attempt = 1
        while true {
            do {
                _ = try await caller.call(DynamoDB.TransactWriteItems.self, .init(transactItems: items))
                return nil
            } catch {
                let reasons = try Self.reasons(error)
                let collided = reasons.contains { Self.transient.contains($0.code ?? "") }
                if collided, attempt < attempts {
                    try await pause(after: attempt)
                    attempt += 1
                    continue
                }
                // A failed condition decides; without one the collision is all there is to tell.
                guard reasons.contains(where: \.isFailedCondition) || collided && attempts == 1 else { throw error }
                return reasons
            }
        }
    }

    /// Waits before another attempt: full jitter up to 5, 10, 20 … 200 milliseconds.
    func pause(after attempt: Int) async throws {
        let ceiling = min(5_000_000 << min(attempt - 1, 10), 200_000_000)
        try await clock.sleep(for: .nanoseconds(Int64(Double(ceiling) * random())))
    }

    // Amazon DynamoDB API Reference, "TransactWriteItems": the codes of cancellation reasons.
    private static let transient: Set<String> = [
        "TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded",
    ]

    private static func reasons(_ error: AWSError) throws -> [DynamoDB.CancellationReason] {
        guard error.code == "TransactionCanceledException",
            let list = error.details?["CancellationReasons"]?.listValue
        else { throw error }
        return try list.map { try DynamoDB.CancellationReason(document: $0) }
    }

    // MARK: Writes

    func put(
        _ item: Item, if condition: String? = nil, values: Item? = nil, returnsOld: Bool = false
    ) -> DynamoDB.TransactWriteItem {
        .init(
            put: .init(
                item: item, tableName: name, conditionExpression: condition, expressionAttributeValues: values,
                returnValuesOnConditionCheckFailure: returnsOld ? "ALL_OLD" : nil))
    }

    func delete(_ key: ItemKey, if condition: String? = nil) -> DynamoDB.TransactWriteItem {
        .init(delete: .init(key: key.attributes, tableName: name, conditionExpression: condition))
    }

    func update(
        _ key: ItemKey, _ expression: String, if condition: String? = nil, names: [String: String]? = nil, values: Item,
        returnsOld: Bool = false
    ) -> DynamoDB.TransactWriteItem {
        .init(
            update: .init(
                key: key.attributes, updateExpression: expression, tableName: name, conditionExpression: condition,
                expressionAttributeNames: names, expressionAttributeValues: values,
                returnValuesOnConditionCheckFailure: returnsOld ? "ALL_OLD" : nil))
    }

    /// One item, whole; false when the condition does not hold.
    func putAlone(_ item: Item, if condition: String, values: Item? = nil) async throws -> Bool {
        do {
            _ = try await caller.call(
                DynamoDB.PutItem.self,
                .init(
                    tableName: name, item: item, conditionExpression: condition, expressionAttributeValues: values))
            return true
        } catch {
            guard error.code == "ConditionalCheckFailedException" else { throw error }
            return false
        }
    }
}

extension DynamoDB.CancellationReason {
    var isFailedCondition: Bool { code == "ConditionalCheckFailed" }
}

extension ShopError {
    static let badCursor = ShopError.invalidField("cursor", "must be a nextCursor of an earlier page")
}
