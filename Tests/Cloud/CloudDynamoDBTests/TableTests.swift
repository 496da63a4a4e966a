import AWSCore
import AWSShapes
import CloudCore
import JSON
import Testing

@testable import CloudDynamoDB

@Suite struct TableTests {
    @Test func `a table is active at once and describes itself`() async throws {
        let cloud = try TestCloud()
        let made = try await cloud.send(DynamoDB.CreateTable.self, TestCloud.tableInput).tableDescription
        #expect(made?.tableStatus == "ACTIVE")
        #expect(made?.tableArn == "arn:aws:dynamodb:us-east-1:000000000000:table/shop")
        #expect(made?.billingModeSummary?.billingMode == "PAY_PER_REQUEST")
        #expect(made?.globalSecondaryIndexes?.first?.indexStatus == "ACTIVE")
        try await cloud.put(.key("a", "1").with(["GSI1PK": .s("g"), "GSI1SK": .s("1")]))
        try await cloud.put(.key("a", "2"))
        let now = try await cloud.send(DynamoDB.DescribeTable.self, .init(tableName: "shop")).table
        #expect(now?.itemCount == 2)
        #expect(now?.globalSecondaryIndexes?.first?.itemCount == 1)
        #expect((now?.tableSizeBytes ?? 0) > 0)
        let error = await cloud.refusal(DynamoDB.CreateTable.self, TestCloud.tableInput)
        #expect(error?.code == "ResourceInUseException")
        #expect(error?.message == "Table already exists: shop")
    }

    @Test func `tables are listed by name, page by page`() async throws {
        let cloud = try TestCloud()
        var input = TestCloud.tableInput
        for name in ["ccc", "aaa", "bbb"] {
            input.tableName = name
            _ = try await cloud.send(DynamoDB.CreateTable.self, input)
        }
        let first = try await cloud.send(DynamoDB.ListTables.self, .init(limit: 2))
        #expect(first.tableNames == ["aaa", "bbb"])
        #expect(first.lastEvaluatedTableName == "bbb")
        let second = try await cloud.send(DynamoDB.ListTables.self, .init(exclusiveStartTableName: "bbb"))
        #expect(second.tableNames == ["ccc"])
        #expect(second.lastEvaluatedTableName == nil)
    }

    @Test func `a deleted table is gone with its items`() async throws {
        let cloud = try await TestCloud.withTable()
        try await cloud.put(.key("a", "1").with(["GSI1PK": .s("g"), "GSI1SK": .s("1")]))
        let gone = try await cloud.send(DynamoDB.DeleteTable.self, .init(tableName: "shop"))
        #expect(gone.tableDescription?.tableStatus == "DELETING")
        let error = await cloud.refusal(DynamoDB.DescribeTable.self, .init(tableName: "shop"))
        #expect(error?.message == "Requested resource not found: Table: shop not found")
        _ = try await cloud.send(DynamoDB.CreateTable.self, TestCloud.tableInput)
        #expect(try await cloud.scan().isEmpty)
        #expect(try await cloud.scan("GSI1").isEmpty)
    }

    @Test func `a protected table stays`() async throws {
        let cloud = try await TestCloud.withTable()
        _ = try await cloud.send(DynamoDB.UpdateTable.self, .init(tableName: "shop", deletionProtectionEnabled: true))
        let error = await cloud.refusal(DynamoDB.DeleteTable.self, .init(tableName: "shop"))
        #expect(error?.code == "ValidationException")
        _ = try await cloud.send(DynamoDB.UpdateTable.self, .init(tableName: "shop", deletionProtectionEnabled: false))
        _ = try await cloud.send(DynamoDB.DeleteTable.self, .init(tableName: "shop"))
    }

    /// What is wrong with a definition, and what AWS says of it.
    struct Mistake: Sendable, CustomTestStringConvertible {
        let message: String
        let make: @Sendable (inout DynamoDB.CreateTableInput) -> Void
        var testDescription: String { message }
    }

    static let mistakes = [
        Mistake(message: "TableName must be at least 3 characters long and at most 255 characters long") {
            $0.tableName = "ab"
        },
        Mistake(
            message:
                "One or more parameter values were invalid: Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions"
        ) { $0.globalSecondaryIndexes = nil },
        Mistake(
            message:
                "One or more parameter values were invalid: Some index key attributes are not defined in AttributeDefinitions. Keys: [PK, SK], AttributeDefinitions: [PK]"
        ) { $0.attributeDefinitions = [.init(attributeName: "PK", attributeType: "S")] },
        Mistake(message: "Invalid KeySchema: The first KeySchemaElement is not a HASH key type") {
            $0.keySchema?.reverse()
        },
        Mistake(message: "Both the Hash Key and the Range Key element in the KeySchema have the same name") {
            $0.keySchema = KeySchema.of("PK", "PK")
        },
        Mistake(
            message:
                "One or more parameter values were invalid: ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED"
        ) { $0.billingMode = nil },
        Mistake(
            message:
                "One or more parameter values were invalid: Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST"
        ) { $0.provisionedThroughput = .init(readCapacityUnits: 1, writeCapacityUnits: 1) },
        Mistake(message: "One or more parameter values were invalid: Duplicate index name: GSI1") {
            let indexes = $0.globalSecondaryIndexes ?? []
            $0.globalSecondaryIndexes = indexes + indexes
        },
        Mistake(
            message:
                "One or more parameter values were invalid: ProjectionType is INCLUDE, but NonKeyAttributes is not specified"
        ) { $0.globalSecondaryIndexes?[0].projection = .init(projectionType: "INCLUDE") },
        Mistake(message: "One or more parameter values were invalid: Unknown ProjectionType: null") {
            $0.globalSecondaryIndexes?[0].projection = .init()
        },
        Mistake(
            message:
                "One or more parameter values were invalid: Index KeySchema does not have the same leading hash key as table KeySchema for index: LSI. index hash key: GSI1PK, table hash key: PK"
        ) {
            $0.localSecondaryIndexes = [
                .init(
                    indexName: "LSI", keySchema: KeySchema.of("GSI1PK", "GSI1SK"),
                    projection: .init(projectionType: "ALL"))
            ]
        },
    ]

    @Test(arguments: mistakes) func `a table that cannot be is refused`(mistake: Mistake) async throws {
        let cloud = try TestCloud()
        var input = TestCloud.tableInput
        mistake.make(&input)
        let error = await cloud.refusal(DynamoDB.CreateTable.self, input)
        #expect(error?.code == "ValidationException")
        #expect(error?.message == mistake.message)
        #expect(try await cloud.send(DynamoDB.ListTables.self, .init()).tableNames == [])
    }

    @Test func `an index that comes later holds what an index from the start does`() async throws {
        // Given items from before the index
        let cloud = try await TestCloud.withTable()
        for number in 0..<20 {
            let key: Item = number % 3 == 0 ? [:] : ["GSI1PK": .s("g\(number % 2)"), "GSI1SK": .s("\(number)")]
            try await cloud.put(.key("a", "\(number)").with(key))
        }
        let before = try await cloud.scan("GSI1")
        #expect(before.count == 13)
        // When the index is removed and made again
        _ = try await cloud.send(
            DynamoDB.UpdateTable.self,
            .init(tableName: "shop", globalSecondaryIndexUpdates: [.init(delete: .init(indexName: "GSI1"))]))
        let gone = await cloud.refusal(DynamoDB.Scan.self, .init(tableName: "shop", indexName: "GSI1"))
        #expect(gone?.message == "The table does not have the specified index: GSI1")
        let made = try await cloud.send(
            DynamoDB.UpdateTable.self,
            .init(
                tableName: "shop",
                attributeDefinitions: ["GSI1PK", "GSI1SK"].map { .init(attributeName: $0, attributeType: "S") },
                globalSecondaryIndexUpdates: [
                    .init(
                        create: .init(
                            indexName: "GSI1", keySchema: KeySchema.of("GSI1PK", "GSI1SK"),
                            projection: .init(projectionType: "ALL")))
                ]))
        #expect(made.tableDescription?.globalSecondaryIndexes?.count == 1)
        // Then it is as it was
        #expect(try await cloud.scan("GSI1") == before)
    }

    @Test func `time to live, backups and tags are kept`() async throws {
        let cloud = try await TestCloud.withTable()
        let on = DynamoDB.UpdateTimeToLiveInput(
            tableName: "shop", timeToLiveSpecification: .init(enabled: true, attributeName: "expiresAt"))
        _ = try await cloud.send(DynamoDB.UpdateTimeToLive.self, on)
        #expect(await cloud.refusal(DynamoDB.UpdateTimeToLive.self, on)?.message == "TimeToLive is already enabled")
        let expiry = try await cloud.send(DynamoDB.DescribeTimeToLive.self, .init(tableName: "shop"))
        #expect(expiry.timeToLiveDescription?.timeToLiveStatus == "ENABLED")
        #expect(expiry.timeToLiveDescription?.attributeName == "expiresAt")
        var off = on
        off.timeToLiveSpecification.enabled = false
        _ = try await cloud.send(DynamoDB.UpdateTimeToLive.self, off)
        #expect(await cloud.refusal(DynamoDB.UpdateTimeToLive.self, off)?.message == "TimeToLive is already disabled")

        let backups = try await cloud.send(
            DynamoDB.UpdateContinuousBackups.self,
            .init(
                tableName: "shop",
                pointInTimeRecoverySpecification: .init(pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 7)))
        let recovery = backups.continuousBackupsDescription?.pointInTimeRecoveryDescription
        #expect(recovery?.pointInTimeRecoveryStatus == "ENABLED")
        #expect(recovery?.recoveryPeriodInDays == 7)
        let described = try await cloud.send(DynamoDB.DescribeContinuousBackups.self, .init(tableName: "shop"))
        #expect(
            described.continuousBackupsDescription?.pointInTimeRecoveryDescription?.pointInTimeRecoveryStatus
                == "ENABLED")

        let arn = "arn:aws:dynamodb:us-east-1:000000000000:table/shop"
        _ = try await cloud.send(
            DynamoDB.TagResource.self,
            .init(resourceArn: arn, tags: [.init(key: "a", value: "1"), .init(key: "b", value: "2")]))
        _ = try await cloud.send(DynamoDB.UntagResource.self, .init(resourceArn: arn, tagKeys: ["a"]))
        let tags = try await cloud.send(DynamoDB.ListTagsOfResource.self, .init(resourceArn: arn)).tags
        #expect(tags?.map(\.key) == ["b"])
    }

    // MARK: - The stack's resource

    static let properties: JSONValue = [
        "TableName": "shop", "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [
            ["AttributeName": "PK", "AttributeType": "S"], ["AttributeName": "SK", "AttributeType": "S"],
            ["AttributeName": "GSI1PK", "AttributeType": "S"], ["AttributeName": "GSI1SK", "AttributeType": "S"],
        ],
        "KeySchema": [
            ["AttributeName": "PK", "KeyType": "HASH"], ["AttributeName": "SK", "KeyType": "RANGE"],
        ],
        "GlobalSecondaryIndexes": [
            [
                "IndexName": "GSI1",
                "KeySchema": [
                    ["AttributeName": "GSI1PK", "KeyType": "HASH"], ["AttributeName": "GSI1SK", "KeyType": "RANGE"],
                ], "Projection": ["ProjectionType": "ALL"],
            ]
        ],
        "TimeToLiveSpecification": ["AttributeName": "expiresAt", "Enabled": true],
        "PointInTimeRecoverySpecification": ["PointInTimeRecoveryEnabled": true],
        "SSESpecification": ["SSEEnabled": true, "SSEType": "KMS", "KMSMasterKeyId": "arn:aws:kms:::key/1"],
    ]

    @Test func `a stack makes its table, again without change, and changes it in place`() async throws {
        let cloud = try TestCloud()
        let provider = try #require(cloud.registry.resourceProvider(for: "AWS::DynamoDB::Table"))
        var request = ResourceRequest(stackName: "s", logicalID: "Table", properties: Self.properties)
        let state = try await provider.apply(request)
        #expect(state.physicalID == "shop")
        #expect(state.attributes["Arn"] == "arn:aws:dynamodb:us-east-1:000000000000:table/shop")
        let made = try #require(cloud.service.tables.table(named: "shop"))
        #expect(made.settings.timeToLive == "expiresAt")
        #expect(made.settings.recoverableSince != nil)
        #expect(made.description().sseDescription?.kmsMasterKeyArn == "arn:aws:kms:::key/1")
        try await cloud.put(.key("a", "1"))

        cloud.clock.advance(by: .seconds(60))
        #expect(try await provider.apply(request) == state)
        #expect(cloud.service.tables.table(named: "shop") === made)

        var properties = try #require(Self.properties.objectValue)
        properties["TimeToLiveSpecification"] = nil
        properties["DeletionProtectionEnabled"] = true
        request.properties = .object(properties)
        _ = try await provider.apply(request)
        #expect(cloud.service.tables.table(named: "shop")?.settings.timeToLive == nil)
        #expect(try await cloud.get("a", "1") != nil)
        await #expect(throws: AWSError.self) { try await provider.delete(state, request) }

        properties["DeletionProtectionEnabled"] = false
        request.properties = .object(properties)
        _ = try await provider.apply(request)
        try await provider.delete(state, request)
        try await provider.delete(state, request)
        #expect(cloud.service.tables.all.isEmpty)
    }

    @Test func `the key of a table cannot change`() async throws {
        let cloud = try TestCloud()
        let provider = try #require(cloud.registry.resourceProvider(for: "AWS::DynamoDB::Table"))
        var properties = try #require(Self.properties.objectValue)
        _ = try await provider.apply(.init(stackName: "s", logicalID: "T", properties: .object(properties)))
        properties["KeySchema"] = [["AttributeName": "PK", "KeyType": "HASH"]]
        let changed = JSONValue.object(properties)
        await #expect(throws: AWSError.self) {
            try await provider.apply(.init(stackName: "s", logicalID: "T", properties: changed))
        }
    }
}
