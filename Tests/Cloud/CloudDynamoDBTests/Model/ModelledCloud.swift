import AWSCore
import AWSShapes
import CloudCore

@testable import CloudDynamoDB

/// The service, asked what the model is asked.
struct ModelledCloud {
    private static let table = "model"
    private let cloud: TestCloud
    private let principal: Principal

    init() async throws {
        cloud = try TestCloud()
        principal = .root(accountID: cloud.settings.accountID)
        let global = ModelIndex.named("GSI1")
        let local = ModelIndex.named("LSI1")
        _ = try await call(
            DynamoDB.CreateTable.self,
            .init(
                tableName: Self.table, attributeDefinitions: Self.definitions(["PK", "SK", "G", "H", "L"]),
                keySchema: KeySchema.of("PK", "SK"),
                localSecondaryIndexes: [
                    .init(
                        indexName: local.name, keySchema: KeySchema.of(local.hash, local.range),
                        projection: local.projection)
                ],
                globalSecondaryIndexes: [
                    .init(
                        indexName: global.name, keySchema: KeySchema.of(global.hash, global.range),
                        projection: global.projection)
                ], billingMode: "PAY_PER_REQUEST"))
    }

    var now: Int { Int(cloud.clock.now.epochSeconds) }

    private static func definitions(_ names: [String]) -> [DynamoDB.AttributeDefinition] {
        names.map { .init(attributeName: $0, attributeType: ModelIndex.types[$0]!) }
    }

    private func call<O: AWSOperation>(_ operation: O.Type, _ input: O.Input) async throws -> O.Output {
        try await cloud.registry.call(operation, input, as: principal)
    }

    func perform(_ operation: ModelOperation) async throws -> ModelOutcome {
        do { return try await answer(operation) } catch let error as AWSError {
            guard error.code == "TransactionCanceledException" else { return .refused(error.code) }
            return .cancelled(Self.reasons(error))
        }
    }

    private static func reasons(_ error: AWSError) -> [String] {
        (error.details?["CancellationReasons"]?.listValue ?? []).map {
            (try? DynamoDB.CancellationReason(document: $0))?.code ?? ""
        }
    }

    private func answer(_ operation: ModelOperation) async throws -> ModelOutcome {
        switch operation {
        case .write(let write): return .done(try await perform(write))
        case .get(let key):
            return .done(try await call(DynamoDB.GetItem.self, .init(tableName: Self.table, key: key)).item)
        case .query(let query): return try await perform(query)
        case .scan(let scan): return try await perform(scan)
        case .batchGet(let keys):
            let reply = try await call(
                DynamoDB.BatchGetItem.self, .init(requestItems: [Self.table: .init(keys: keys)]))
            return .several(ReferenceTable.sorted(reply.responses?[Self.table] ?? []))
        case .batchWrite(let writes):
            let requests = writes.map { write -> DynamoDB.WriteRequest in
                if case .put(let item, _) = write { return .init(putRequest: .init(item: item)) }
                return .init(deleteRequest: .init(key: write.key))
            }
            _ = try await call(DynamoDB.BatchWriteItem.self, .init(requestItems: [Self.table: requests]))
            return .done(nil)
        case .transactGet(let keys):
            let reply = try await call(
                DynamoDB.TransactGetItems.self,
                .init(transactItems: keys.map { .init(get: .init(key: $0, tableName: Self.table)) }))
            return .several((reply.responses ?? []).map(\.item))
        case .transactWrite(let writes, let token):
            _ = try await call(
                DynamoDB.TransactWriteItems.self,
                .init(transactItems: writes.map(Self.member), clientRequestToken: token))
            return .done(nil)
        case .createIndex(let name): return try await create(ModelIndex.named(name))
        case .dropIndex(let name):
            _ = try await call(
                DynamoDB.UpdateTable.self,
                .init(
                    tableName: Self.table, globalSecondaryIndexUpdates: [.init(delete: .init(indexName: name))]))
            return .done(nil)
        case .setTimeToLive(let isOn):
            _ = try await call(
                DynamoDB.UpdateTimeToLive.self,
                .init(tableName: Self.table, timeToLiveSpecification: .init(enabled: isOn, attributeName: "expires")))
            return .done(nil)
        case .tick(let seconds):
            cloud.clock.advance(by: .seconds(seconds))
            try await cloud.service.removeExpired()
            try await cloud.service.forgetTokens()
            return .done(nil)
        }
    }

    private func create(_ index: ModelIndex) async throws -> ModelOutcome {
        let names = [index.hash] + (index.range.map { [$0] } ?? [])
        _ = try await call(
            DynamoDB.UpdateTable.self,
            .init(
                tableName: Self.table, attributeDefinitions: Self.definitions(names),
                globalSecondaryIndexUpdates: [
                    .init(
                        create: .init(
                            indexName: index.name, keySchema: KeySchema.of(index.hash, index.range),
                            projection: index.projection))
                ]))
        return .done(nil)
    }

    // MARK: - Writes

    /// What an expression needs besides its text.
    private static func values(_ names: ExpressionText) -> Item? { names.values.isEmpty ? nil : names.values }

    private func perform(_ write: ModelWrite) async throws -> Item? {
        var names = ExpressionText()
        switch write {
        case .put(let item, let condition):
            let condition = condition?.text(&names)
            return try await call(
                DynamoDB.PutItem.self,
                .init(
                    tableName: Self.table, item: item, returnValues: "ALL_OLD", conditionExpression: condition,
                    expressionAttributeValues: Self.values(names))
            ).attributes
        case .update(let key, let parts, let condition):
            let update = ModelUpdate.text(parts, &names)
            let condition = condition?.text(&names)
            return try await call(
                DynamoDB.UpdateItem.self,
                .init(
                    tableName: Self.table, key: key, returnValues: "ALL_NEW", updateExpression: update,
                    conditionExpression: condition, expressionAttributeValues: Self.values(names))
            ).attributes
        case .delete(let key, let condition):
            let condition = condition?.text(&names)
            return try await call(
                DynamoDB.DeleteItem.self,
                .init(
                    tableName: Self.table, key: key, returnValues: "ALL_OLD", conditionExpression: condition,
                    expressionAttributeValues: Self.values(names))
            ).attributes
        case .check: return nil
        }
    }

    private static func member(_ write: ModelWrite) -> DynamoDB.TransactWriteItem {
        var names = ExpressionText()
        switch write {
        case .put(let item, let condition):
            let condition = condition?.text(&names)
            return .init(
                put: .init(
                    item: item, tableName: table, conditionExpression: condition,
                    expressionAttributeValues: values(names)))
        case .update(let key, let parts, let condition):
            let update = ModelUpdate.text(parts, &names)
            let condition = condition?.text(&names)
            return .init(
                update: .init(
                    key: key, updateExpression: update, tableName: table, conditionExpression: condition,
                    expressionAttributeValues: values(names)))
        case .delete(let key, let condition):
            let condition = condition?.text(&names)
            return .init(
                delete: .init(
                    key: key, tableName: table, conditionExpression: condition,
                    expressionAttributeValues: values(names)))
        case .check(let key, let condition):
            let condition = condition.text(&names)
            return .init(
                conditionCheck: .init(
                    key: key, tableName: table, conditionExpression: condition,
                    expressionAttributeValues: values(names)))
        }
    }

    // MARK: - Reads

    private func perform(_ query: ModelQuery) async throws -> ModelOutcome {
        let index = query.index.map(ModelIndex.named)
        var names = ExpressionText()
        var condition = "\(index?.hash ?? "PK") = \(names.name(query.hash))"
        if let range = query.range, let attribute = index == nil ? "SK" : index?.range {
            condition += " AND \(Self.text(range, attribute, &names))"
        }
        let filter = query.filter?.text(&names)
        var all = Pages(limit: query.limit)
        repeat {
            let page = try await call(
                DynamoDB.Query.self,
                .init(
                    tableName: Self.table, indexName: query.index, select: query.isCount ? "COUNT" : nil,
                    limit: query.limit, consistentRead: query.isConsistent, scanIndexForward: query.isForward,
                    exclusiveStartKey: all.start, filterExpression: filter, keyConditionExpression: condition,
                    expressionAttributeValues: Self.values(names)))
            try all.add(page.items, page.count, page.scannedCount, page.lastEvaluatedKey)
        } while all.start != nil
        return .items(all.items, count: all.count, scanned: all.scanned)
    }

    private static func text(_ range: ModelRange, _ name: String, _ names: inout ExpressionText) -> String {
        switch range {
        case .compare(let sign, let value): "\(name) \(sign) \(names.name(value))"
        case .between(let low, let high): "\(name) BETWEEN \(names.name(low)) AND \(names.name(high))"
        case .beginsWith(let start): "begins_with(\(name), \(names.name(start)))"
        }
    }

    private func perform(_ scan: ModelScan) async throws -> ModelOutcome {
        var names = ExpressionText()
        let filter = scan.filter?.text(&names)
        var all = Pages(limit: scan.limit)
        for segment in 0..<(scan.segments ?? 1) {
            repeat {
                let page = try await call(
                    DynamoDB.Scan.self,
                    .init(
                        tableName: Self.table, indexName: scan.index, limit: scan.limit,
                        exclusiveStartKey: all.start, totalSegments: scan.segments,
                        segment: scan.segments.map { _ in segment }, filterExpression: filter,
                        expressionAttributeValues: Self.values(names)))
                try all.add(page.items, page.count, page.scannedCount, page.lastEvaluatedKey)
            } while all.start != nil
        }
        return .items(ReferenceTable.sorted(all.items), count: all.count, scanned: all.scanned)
    }

    /// The pages of a read put together, each of them as large as it may be.
    private struct Pages {
        let limit: Int?
        var items: [Item] = []
        var count = 0
        var scanned = 0
        var start: Item?

        init(limit: Int?) { self.limit = limit }

        mutating func add(_ page: [Item]?, _ count: Int?, _ scanned: Int?, _ last: Item?) throws {
            items += page ?? []
            self.count += count ?? 0
            self.scanned += scanned ?? 0
            if let limit, (scanned ?? 0) > limit || (last != nil && scanned != limit) {
                throw AWSError("PageOfWrongSize", "\(scanned ?? 0) of \(limit)")
            }
            start = last
        }
    }
}
