import AWSCore
import AWSShapes
import CloudCore
import GRDB

/// Many items in order.
extension DynamoDBService {
    func registerQueryOperations(_ operations: inout OperationTable) {
        operations.on(
            DynamoDB.Query.self, resources: { input, _ in [self.arn(input.tableName, index: input.indexName)] }
        ) { input, _ in try self.query(input) }
        operations.on(
            DynamoDB.Scan.self, resources: { input, _ in [self.arn(input.tableName, index: input.indexName)] }
        ) { input, _ in try self.scan(input) }
        operations.onJSON(DynamoDB.Query.self) { input, _ in
            let read = try self.read(input)
            let (page, json) = try self.answerJSON(read)
            return JSONAnswer(Self.output(page, read, input), member: "Items", json: json)
        }
        operations.onJSON(DynamoDB.Scan.self) { input, _ in
            let read = try self.read(input)
            let (page, json) = try self.answerJSON(read)
            return JSONAnswer(Self.output(page, read, input), member: "Items", json: json)
        }
    }

    private func query(_ input: DynamoDB.QueryInput) throws -> DynamoDB.QueryOutput {
        let read = try read(input)
        return Self.output(try answer(read, read.page), read, input)
    }

    private func scan(_ input: DynamoDB.ScanInput) throws -> DynamoDB.ScanOutput {
        let read = try read(input)
        return Self.output(try answer(read, read.page), read, input)
    }

    /// A page with its items as JSON if that needs no look at them, else with its items.
    private func answerJSON(_ read: ItemRead) throws -> (page: ItemRead.Page, json: [UInt8]?) {
        guard read.isVerbatim else { return (try answer(read, read.page), nil) }
        return try answer(read, read.verbatimPage)
    }

    private func answer<Value>(_ read: ItemRead, _ page: (any StatementSource) throws -> Value) throws -> Value {
        try tables.readOnce(read.isConsistent ? [] : [read.table], page)
    }

    private static func output(
        _ page: ItemRead.Page, _ read: ItemRead, _ input: DynamoDB.QueryInput
    ) -> DynamoDB.QueryOutput {
        DynamoDB.QueryOutput(
            items: page.items, count: page.count, scannedCount: page.scanned, lastEvaluatedKey: page.last,
            consumedCapacity: read.capacity(page, input.returnConsumedCapacity))
    }

    private static func output(
        _ page: ItemRead.Page, _ read: ItemRead, _ input: DynamoDB.ScanInput
    ) -> DynamoDB.ScanOutput {
        DynamoDB.ScanOutput(
            items: page.items, count: page.count, scannedCount: page.scanned, lastEvaluatedKey: page.last,
            consumedCapacity: read.capacity(page, input.returnConsumedCapacity))
    }

    private func read(_ input: DynamoDB.QueryInput) throws -> ItemRead {
        try RequestChecks.separate(
            ["KeyConditions": input.keyConditions != nil],
            ["KeyConditionExpression": input.keyConditionExpression != nil])
        try RequestChecks.separate(
            [
                "QueryFilter": input.queryFilter != nil, "AttributesToGet": input.attributesToGet != nil,
                "ConditionalOperator": input.conditionalOperator != nil,
            ],
            [
                "KeyConditionExpression": input.keyConditionExpression != nil,
                "FilterExpression": input.filterExpression != nil,
                "ProjectionExpression": input.projectionExpression != nil,
            ])
        guard input.keyConditionExpression != nil || input.keyConditions != nil else {
            throw AWSError.validation(
                "Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.")
        }
        let table = try table(input.tableName)
        var read = try ItemRead(table, index: input.indexName, isConsistent: input.consistentRead ?? false)
        var attributes = try ExpressionAttributes(
            names: input.expressionAttributeNames, values: input.expressionAttributeValues,
            hasExpressions: input.keyConditionExpression != nil || input.filterExpression != nil
                || input.projectionExpression != nil)
        // An expression that is none is seen before what the others mean.
        if input.filterExpression?.isEmpty == true { _ = try Condition("", .filter, &attributes) }
        let key = read.key
        let condition =
            if let text = input.keyConditionExpression {
                try KeyCondition(text, key, &attributes)
            } else {
                try KeyCondition(keyConditions: input.keyConditions ?? [:], key)
            }
        try read.read(
            filter: input.filterExpression,
            legacy: try Condition.legacy(input.queryFilter, input.conditionalOperator, in: "queryFilter"),
            projection: input.projectionExpression,
            attributesToGet: input.attributesToGet, &attributes)
        try attributes.checkAllUsed()
        if let name = read.filter?.topLevelAttributes.sorted().first(where: key.contains) {
            let parameter = input.queryFilter == nil ? "Filter Expression" : "QueryFilter"
            throw AWSError.validation(
                "\(parameter) can only contain non-primary key attributes: Primary key attribute: \(name)")
        }
        do {
            try read.select(input.select, input.returnConsumedCapacity, limit: input.limit)
        } catch {
            // What the index holds is looked up later.
            throw error.message.hasPrefix("One or more") ? error : error.detected
        }
        read.partition = try KeyRange(condition, key)
        read.isForward = input.scanIndexForward ?? true
        try read.start(at: input.exclusiveStartKey)
        return read
    }

    private func read(_ input: DynamoDB.ScanInput) throws -> ItemRead {
        try RequestChecks.separate(
            [
                "ScanFilter": input.scanFilter != nil, "AttributesToGet": input.attributesToGet != nil,
                "ConditionalOperator": input.conditionalOperator != nil,
            ],
            [
                "FilterExpression": input.filterExpression != nil,
                "ProjectionExpression": input.projectionExpression != nil,
            ])
        let table = try table(input.tableName)
        var read = try ItemRead(table, index: input.indexName, isConsistent: input.consistentRead ?? false)
        var attributes = try ExpressionAttributes(
            names: input.expressionAttributeNames, values: input.expressionAttributeValues,
            hasExpressions: input.filterExpression != nil || input.projectionExpression != nil)
        try read.read(
            filter: input.filterExpression,
            legacy: try Condition.legacy(input.scanFilter, input.conditionalOperator, in: "scanFilter"),
            projection: input.projectionExpression,
            attributesToGet: input.attributesToGet, &attributes)
        try attributes.checkAllUsed()
        try read.select(input.select, input.returnConsumedCapacity, limit: input.limit)
        read.segment = try Self.segment(input)
        try read.start(at: input.exclusiveStartKey)
        return read
    }

    private static func segment(_ input: DynamoDB.ScanInput) throws(AWSError) -> (number: Int, count: Int)? {
        guard let count = input.totalSegments else {
            guard input.segment == nil else {
                throw .validation(
                    "The TotalSegments parameter is required but was not present in the request when Segment parameter is present"
                )
            }
            return nil
        }
        guard let number = input.segment else {
            throw .validation(
                "The Segment parameter is required but was not present in the request when parameter TotalSegments is present"
            )
        }
        try RequestChecks.range(count, "totalSegments", 1...1_000_000)
        try RequestChecks.range(number, "segment", 0...999_999)
        guard number < count else {
            throw .validation(
                "The Segment parameter is zero-based and must be less than parameter TotalSegments: Segment: \(number) is not less than TotalSegments: \(count)"
            )
        }
        return (number, count)
    }
}
