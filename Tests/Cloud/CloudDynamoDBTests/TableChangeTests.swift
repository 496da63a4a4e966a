import AWSCore
import AWSShapes
import CloudCore
import JSON
import Testing

@testable import CloudDynamoDB

@Suite struct TableChangeTests {
    private static let arn = "arn:aws:dynamodb:us-east-1:000000000000:table/shop"

    private static func index(_ name: String) -> DynamoDB.GlobalSecondaryIndexUpdate {
        .init(
            create: .init(
                indexName: name, keySchema: KeySchema.of("GSI1PK", "GSI1SK"), projection: .init(projectionType: "ALL")))
    }

    @Test func `an index made under writes misses none`() async throws {
        // Given writers at work
        let cloud = try await TestCloud.withTable()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<4 {
                group.addTask {
                    for number in 0..<60 {
                        try await cloud.put(
                            .key("w\(writer)", "\(number % 20)").with([
                                "GSI1PK": .s("g\(number % 3)"), "GSI1SK": .s("\(number)"),
                            ]))
                    }
                }
            }
            // When an index is made meanwhile
            group.addTask {
                _ = try await cloud.send(
                    DynamoDB.UpdateTable.self,
                    .init(
                        tableName: "shop", attributeDefinitions: TestCloud.tableInput.attributeDefinitions,
                        globalSecondaryIndexUpdates: [Self.index("GSI2")]))
            }
            try await group.waitForAll()
        }
        // Then it is equal to the one from the start
        let second = try await cloud.scan("GSI2")
        #expect(second.count == 80)
        #expect(try await cloud.scan("GSI1") == second)
    }

    @Test func `capacity, encryption and class change in place`() async throws {
        let cloud = try await TestCloud.withTable()
        let changed = try await cloud.send(
            DynamoDB.UpdateTable.self,
            .init(
                tableName: "shop", billingMode: "PROVISIONED",
                provisionedThroughput: .init(readCapacityUnits: 5, writeCapacityUnits: 6),
                globalSecondaryIndexUpdates: [
                    .init(
                        update: .init(
                            indexName: "GSI1", provisionedThroughput: .init(readCapacityUnits: 7, writeCapacityUnits: 8)
                        ))
                ], sseSpecification: .init(enabled: true), tableClass: "STANDARD_INFREQUENT_ACCESS")
        ).tableDescription
        #expect(changed?.billingModeSummary == nil)
        #expect(changed?.provisionedThroughput?.readCapacityUnits == 5)
        #expect(changed?.globalSecondaryIndexes?.first?.provisionedThroughput?.writeCapacityUnits == 8)
        #expect(changed?.sseDescription?.kmsMasterKeyArn == "arn:aws:kms:us-east-1:000000000000:alias/aws/dynamodb")
        #expect(changed?.tableClassSummary?.tableClass == "STANDARD_INFREQUENT_ACCESS")
        let back = try await cloud.send(
            DynamoDB.UpdateTable.self, .init(tableName: "shop", billingMode: "PAY_PER_REQUEST")
        ).tableDescription
        #expect(back?.billingModeSummary?.billingMode == "PAY_PER_REQUEST")
        #expect(back?.provisionedThroughput?.readCapacityUnits == 0)
    }

    static let badChanges: [(DynamoDB.UpdateTableInput, String)] = [
        (.init(tableName: "none"), "Requested resource not found: Table: none not found"),
        (
            .init(tableName: "shop", billingMode: "FREE"),
            "1 validation error detected: Value 'FREE' at 'billingMode' failed to satisfy constraint: Member must satisfy enum value set: [PROVISIONED, PAY_PER_REQUEST]"
        ),
        (
            .init(tableName: "shop", billingMode: "PROVISIONED"),
            "One or more parameter values were invalid: ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED"
        ),
        (
            .init(tableName: "shop", globalSecondaryIndexUpdates: [index("GSI1")]),
            "Attempting to create an index which already exists"
        ),
        (
            .init(tableName: "shop", globalSecondaryIndexUpdates: [.init(delete: .init(indexName: "none"))]),
            "Requested resource not found"
        ),
    ]

    @Test(arguments: badChanges) func `a change that cannot be leaves the table`(
        input: DynamoDB.UpdateTableInput, message: String
    ) async throws {
        let cloud = try await TestCloud.withTable()
        let before = cloud.service.tables.table(named: "shop")?.description()
        #expect(await cloud.refusal(DynamoDB.UpdateTable.self, input)?.message == message)
        #expect(cloud.service.tables.table(named: "shop")?.description().document == before?.document)
    }

    @Test func `settings of tables that are not there are refused`() async throws {
        let cloud = try await TestCloud.withTable()
        let backups = await cloud.refusal(DynamoDB.DescribeContinuousBackups.self, .init(tableName: "none"))
        #expect(backups?.code == "TableNotFoundException")
        let expiry = await cloud.refusal(DynamoDB.DescribeTimeToLive.self, .init(tableName: "none"))
        #expect(expiry?.code == "ResourceNotFoundException")
        for arn in ["shop", "arn:aws:dynamodb:us-east-1:000000000000:table/none"] {
            let tags = await cloud.refusal(DynamoDB.ListTagsOfResource.self, .init(resourceArn: arn))
            #expect(tags?.code == (arn == "shop" ? "ValidationException" : "ResourceNotFoundException"))
        }
        let many = (0..<51).map { DynamoDB.Tag(key: "\($0)", value: "") }
        let tooMany = await cloud.refusal(DynamoDB.TagResource.self, .init(resourceArn: Self.arn, tags: many))
        #expect(tooMany?.code == "ValidationException")
    }

    @Test func `time to live is of one attribute`() async throws {
        let cloud = try await TestCloud.withTable()
        func set(_ name: String, _ enabled: Bool) async -> String? {
            await cloud.refusal(
                DynamoDB.UpdateTimeToLive.self,
                .init(tableName: "shop", timeToLiveSpecification: .init(enabled: enabled, attributeName: name)))?
                .message
        }
        #expect(await set("a", true) == nil)
        for enabled in [true, false] {
            #expect(
                await set("b", enabled)
                    == "TimeToLive is active on a different AttributeName: current AttributeName is a")
        }
        #expect(await set("", true)?.hasPrefix("1 validation error") == true)
    }

    @Test func `backups can be restored to since they are on, for their period`() async throws {
        let cloud = try await TestCloud.withTable()
        let start = cloud.clock.now
        let request = DynamoDB.UpdateContinuousBackupsInput(
            tableName: "shop",
            pointInTimeRecoverySpecification: .init(pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 2))
        _ = try await cloud.send(DynamoDB.UpdateContinuousBackups.self, request)
        for (days, oldest) in [(1, start), (9, start + .seconds(8 * 86_400))] {
            cloud.clock.advance(by: .seconds(days * 86_400))
            let now = try await cloud.send(DynamoDB.DescribeContinuousBackups.self, .init(tableName: "shop"))
            let recovery = now.continuousBackupsDescription?.pointInTimeRecoveryDescription
            #expect(recovery?.earliestRestorableDateTime == oldest)
        }
        var bad = request
        bad.pointInTimeRecoverySpecification.recoveryPeriodInDays = 36
        #expect(await cloud.refusal(DynamoDB.UpdateContinuousBackups.self, bad)?.code == "ValidationException")
    }

    @Test func `a stack's numbers may be texts`() async throws {
        let cloud = try TestCloud()
        let provider = try #require(cloud.registry.resourceProvider(for: "AWS::DynamoDB::Table"))
        let state = try await provider.apply(
            .init(
                stackName: "Stack", logicalID: "Table",
                properties: [
                    "AttributeDefinitions": [["AttributeName": "id", "AttributeType": "N"]],
                    "KeySchema": [["AttributeName": "id", "KeyType": "HASH"]],
                    "ProvisionedThroughput": ["ReadCapacityUnits": "3", "WriteCapacityUnits": 4],
                    "Tags": [["Key": "a", "Value": "1"]], "TableClass": "STANDARD",
                ]))
        #expect(state.physicalID == "stack-table")
        let table = try #require(cloud.service.tables.table(named: "stack-table"))
        #expect(table.definition.provisionedThroughput?.readCapacityUnits == 3)
        #expect(table.definition.tags?.first?.value == "1")
        await #expect(throws: AWSError.self) {
            try await provider.apply(
                .init(stackName: "s", logicalID: "Bad", properties: ["TimeToLiveSpecification": ["Enabled": true]]))
        }
    }

    // MARK: - Parameters

    static let badSelections: [(DynamoDB.QueryInput, String)] = [
        ("NONE", nil), ("SPECIFIC_ATTRIBUTES", nil), ("COUNT", "a"), ("ALL_ATTRIBUTES", "a"),
        ("ALL_PROJECTED_ATTRIBUTES", nil),
    ].map { select, projection in
        (
            .init(
                tableName: "shop", select: select, projectionExpression: projection,
                keyConditionExpression: "PK = :p", expressionAttributeValues: [":p": .s("a")]), select
        )
    }

    @Test(arguments: badSelections) func `a selection that makes no sense is refused`(
        input: DynamoDB.QueryInput, select: String
    ) async throws {
        let cloud = try await TestCloud.withTable()
        let error = await cloud.refusal(DynamoDB.Query.self, input)
        #expect(error?.code == "ValidationException")
        #expect(error?.message.contains(select) == true || select == "COUNT")
    }

    @Test func `reads with bad parameters are refused`() async throws {
        let cloud = try await TestCloud.withTable()
        let mixed = await cloud.refusal(
            DynamoDB.GetItem.self,
            .init(tableName: "shop", key: .key("a", "1"), attributesToGet: ["a"], projectionExpression: "a"))
        #expect(mixed?.message.hasPrefix("Can not use both expression and non-expression parameters") == true)
        try await cloud.put(.key("a", "1").with(["a": .n("1")]))
        let some = try await cloud.send(
            DynamoDB.GetItem.self, .init(tableName: "shop", key: .key("a", "1"), attributesToGet: ["a"]))
        #expect(some.item == ["a": .n("1")])
        let capacity = await cloud.refusal(
            DynamoDB.GetItem.self,
            .init(tableName: "shop", key: .key("a", "1"), returnConsumedCapacity: "ALL"))
        #expect(
            capacity?.message.hasPrefix("1 validation error detected: Value 'ALL' at 'returnConsumedCapacity'") == true)
    }
}
