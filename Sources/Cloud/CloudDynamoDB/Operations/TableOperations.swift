import AWSCore
import AWSShapes
import CloudCore

/// Making, changing and listing tables. A table is active at once.
extension DynamoDBService {
    func registerTableOperations(_ operations: inout OperationTable) {
        operations.on(
            DynamoDB.CreateTable.self, validates: true, resources: { input, _ in [self.arn(input.tableName)] }
        ) { input, _ in
            try await DynamoDB.CreateTableOutput(tableDescription: self.createTable(input).description())
        }
        operations.on(DynamoDB.DescribeTable.self, resources: { input, _ in [self.arn(input.tableName)] }) { input, _ in
            let table = try self.existing(input.tableName)
            let counts = try self.store.read { db in try ItemRows.counts(of: table, db) }
            return DynamoDB.DescribeTableOutput(table: table.description(counts))
        }
        operations.on(
            DynamoDB.UpdateTable.self, validates: true, resources: { input, _ in [self.arn(input.tableName)] }
        ) { input, _ in
            try await DynamoDB.UpdateTableOutput(tableDescription: self.updateTable(input).description())
        }
        operations.on(DynamoDB.DeleteTable.self, resources: { input, _ in [self.arn(input.tableName)] }) { input, _ in
            let table = try self.existing(input.tableName)
            try await self.deleteTable(table)
            let all = table.description(status: "DELETING")
            // Of a table that goes away AWS tells little: how it was paid for, and where its stream can be read.
            return DynamoDB.DeleteTableOutput(
                tableDescription: .init(
                    tableName: all.tableName, tableStatus: all.tableStatus,
                    provisionedThroughput: all.provisionedThroughput, tableSizeBytes: 0, itemCount: 0,
                    tableArn: all.tableArn, tableId: all.tableId, billingModeSummary: all.billingModeSummary,
                    streamSpecification: all.streamSpecification, latestStreamLabel: all.latestStreamLabel,
                    latestStreamArn: all.latestStreamArn, deletionProtectionEnabled: false))
        }
        operations.on(DynamoDB.DescribeEndpoints.self) { _, context in
            let address = context.endpoint.split(separator: "/").last.map(String.init) ?? context.endpoint
            return DynamoDB.DescribeEndpointsResponse(endpoints: [.init(address: address, cachePeriodInMinutes: 1440)])
        }
        operations.on(DynamoDB.ListTables.self) { input, _ in
            let limit = input.limit ?? 100
            try RequestChecks.range(limit, "limit", 1...100)
            var names = self.tables.all.map(\.name)
            if let start = input.exclusiveStartTableName { names.removeAll { $0 <= start } }
            let page = Array(names.prefix(limit))
            return DynamoDB.ListTablesOutput(
                tableNames: page, lastEvaluatedTableName: names.count > limit ? page.last : nil)
        }
    }

    /// Of operations on tables, which name the table that is not there.
    func existing(_ name: String) throws(AWSError) -> Table {
        guard let table = tables.table(named: Self.name(name)) else { throw .tableNotFound(Self.name(name)) }
        return table
    }

    func createTable(_ input: DynamoDB.CreateTableInput) async throws -> Table {
        var definition = input
        definition.tableName = Self.name(input.tableName)
        try TableDefinition.check(definition)
        try Self.checkTags(definition.tags ?? [])
        definition.streamSpecification = try TableStream.checked(input.streamSpecification)
        let settings = Table.Settings(
            created: Timestamp(milliseconds: self.settings.clock.now.milliseconds),
            tableID: self.settings.random.uuid())
        let tables = self.tables
        return try await tables.change { [definition] db in
            guard tables.table(named: definition.tableName) == nil else {
                throw AWSError.tableExists(definition.tableName)
            }
            return try tables.insert(definition, settings, db)
        }
    }

    func deleteTable(_ table: Table) async throws {
        let tables = self.tables
        let backUp = backUpBeforeDeletion()
        try await tables.change { db in
            guard let table = tables.table(named: table.name) else { throw AWSError.tableNotFound(table.name) }
            guard !table.settings.isImporting else { throw AWSError.tableIsBeingCreated(table.name) }
            guard table.definition.deletionProtectionEnabled != true else {
                throw AWSError.validation(
                    "Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first."
                )
            }
            try backUp(table, db)
            try tables.delete(table, db)
        }
    }

    /// Changes a table as it is when its turn on the writer comes; one that stays the same is not written.
    @discardableResult
    func change(
        _ name: String,
        _ change: @escaping @Sendable (inout DynamoDB.CreateTableInput, inout Table.Settings) throws -> Void
    ) async throws -> Table {
        let tables = self.tables
        let name = Self.name(name)
        return try await tables.change { db in
            guard let table = tables.table(named: name) else { throw AWSError.tableNotFound(name) }
            guard !table.settings.isImporting else { throw AWSError.tableIsBeingCreated(name) }
            var definition = table.definition
            var settings = table.settings
            try change(&definition, &settings)
            guard settings != table.settings || definition.document != table.definition.document else { return table }
            return try tables.save(definition, settings, id: table.id, db)
        }
    }

    private func updateTable(_ input: DynamoDB.UpdateTableInput) async throws -> Table {
        _ = try existing(input.tableName)
        try Self.check(input)
        return try await change(input.tableName) { definition, _ in
            if let definitions = input.attributeDefinitions {
                definition.attributeDefinitions = try Self.merged(definition.attributeDefinitions ?? [], definitions)
            }
            if let mode = input.billingMode {
                guard ["PROVISIONED", "PAY_PER_REQUEST"].contains(mode) else {
                    throw RequestChecks.enumeration(mode, "billingMode", "PROVISIONED, PAY_PER_REQUEST")
                }
                definition.billingMode = mode
                if mode == "PAY_PER_REQUEST" { definition.provisionedThroughput = nil }
            }
            if let throughput = input.provisionedThroughput { definition.provisionedThroughput = throughput }
            if let encryption = input.sseSpecification { definition.sseSpecification = encryption }
            if let tableClass = input.tableClass { definition.tableClass = tableClass }
            if let isProtected = input.deletionProtectionEnabled { definition.deletionProtectionEnabled = isProtected }
            if let throughput = input.onDemandThroughput { definition.onDemandThroughput = throughput }
            if let throughput = input.warmThroughput { definition.warmThroughput = throughput }
            if let stream = input.streamSpecification { try TableStream.apply(stream, to: &definition) }
            for update in input.globalSecondaryIndexUpdates ?? [] {
                try Self.apply(update, to: &definition, areDefined: input.attributeDefinitions != nil)
            }
            try Self.dropUnused(&definition)
            try TableDefinition.check(definition)
        }
    }

    private static func check(_ input: DynamoDB.UpdateTableInput) throws(AWSError) {
        let updates = input.globalSecondaryIndexUpdates ?? []
        let hasOther =
            input.billingMode != nil || input.provisionedThroughput != nil || input.sseSpecification != nil
            || input.tableClass != nil || input.deletionProtectionEnabled != nil || input.onDemandThroughput != nil
            || input.streamSpecification != nil || input.warmThroughput != nil
        guard hasOther || !updates.isEmpty else {
            throw .validation(
                "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates or "
                    + "SSESpecification or ReplicaUpdates is required")
        }
        for update in updates {
            let actions = [update.create != nil, update.update != nil, update.delete != nil].filter { $0 }.count
            guard actions == 1 else {
                throw .invalidValue(
                    actions == 0
                        ? "GlobalSecondaryIndexUpdate must contain one of Create, Update and Delete"
                        : "Only one of Create, Update and Delete may be in a GlobalSecondaryIndexUpdate")
            }
        }
        guard updates.filter({ $0.create != nil || $0.delete != nil }).count <= 1 else {
            throw AWSError(
                "LimitExceededException",
                "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per table")
        }
    }

    private static func merged(
        _ old: [DynamoDB.AttributeDefinition], _ new: [DynamoDB.AttributeDefinition]
    ) throws(AWSError) -> [DynamoDB.AttributeDefinition] {
        for known in old {
            guard let other = new.first(where: { $0.attributeName == known.attributeName }),
                other.attributeType != known.attributeType
            else { continue }
            throw .invalidValue(
                "Attributes cannot be redefined. Please check that your attribute has the same type as previously defined."
            )
        }
        return old.filter { known in !new.contains { $0.attributeName == known.attributeName } } + new
    }

    /// Attributes that only a removed index used.
    static func dropUnused(_ definition: inout DynamoDB.CreateTableInput) throws {
        var used = Set((definition.keySchema ?? []).map(\.attributeName))
        for index in definition.globalSecondaryIndexes ?? [] { used.formUnion(index.keySchema.map(\.attributeName)) }
        for index in definition.localSecondaryIndexes ?? [] { used.formUnion(index.keySchema.map(\.attributeName)) }
        definition.attributeDefinitions?.removeAll { !used.contains($0.attributeName) }
    }

    private static func apply(
        _ update: DynamoDB.GlobalSecondaryIndexUpdate, to definition: inout DynamoDB.CreateTableInput, areDefined: Bool
    ) throws {
        var indexes = definition.globalSecondaryIndexes ?? []
        func position(_ name: String) throws -> Int {
            guard let found = indexes.firstIndex(where: { $0.indexName == name }) else {
                throw AWSError("ResourceNotFoundException", "Requested resource not found")
            }
            return found
        }
        if let create = update.create {
            let local = definition.localSecondaryIndexes ?? []
            guard !indexes.contains(where: { $0.indexName == create.indexName }),
                !local.contains(where: { $0.indexName == create.indexName })
            else {
                throw AWSError.validation("Attempting to create an index which already exists")
            }
            guard areDefined else {
                throw AWSError.invalidValue("AttributeDefinitions is not specified for index: \(create.indexName)")
            }
            indexes.append(
                .init(
                    indexName: create.indexName, keySchema: create.keySchema, projection: create.projection,
                    provisionedThroughput: create.provisionedThroughput, onDemandThroughput: create.onDemandThroughput,
                    warmThroughput: create.warmThroughput))
        }
        if let change = update.update {
            let found = try position(change.indexName)
            if let throughput = change.provisionedThroughput { indexes[found].provisionedThroughput = throughput }
            if let throughput = change.onDemandThroughput { indexes[found].onDemandThroughput = throughput }
            if let throughput = change.warmThroughput { indexes[found].warmThroughput = throughput }
        }
        if let delete = update.delete { indexes.remove(at: try position(delete.indexName)) }
        definition.globalSecondaryIndexes = indexes.isEmpty ? nil : indexes
    }
}
