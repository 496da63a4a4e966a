import AWSCore
import AWSShapes
import CloudCore
import GRDB
import Testing

@testable import CloudDynamoDB

/// Backups on demand, and tables made of them.
@Suite struct BackupTests {
    private static let unknown =
        "arn:aws:dynamodb:us-east-1:123456789012:table/table-name/backup/01623095754481-2cfcd6f9"

    private func backUp(
        _ cloud: TestCloud, _ name: String = "backup", of table: String = "orders"
    ) async throws
        -> String
    {
        let reply = try await cloud.send(DynamoDB.CreateBackup.self, .init(tableName: table, backupName: name))
        return try #require(reply.backupDetails?.backupArn)
    }

    private func list(_ cloud: TestCloud, _ input: DynamoDB.ListBackupsInput = .init()) async throws -> [String?] {
        try await cloud.send(DynamoDB.ListBackups.self, input).backupSummaries?.map(\.backupName) ?? []
    }

    private func restore(_ cloud: TestCloud, _ arn: String, to name: String) async throws -> DynamoDB.TableDescription {
        try #require(
            try await cloud.send(
                DynamoDB.RestoreTableFromBackup.self, .init(targetTableName: name, backupArn: arn)
            ).tableDescription)
    }

    @Test func `a backup is what the table was, and a table that is restored from it is no part of either`()
        async throws
    {
        // Given a backup, and a table that has gone on since
        let cloud = try await TestCloud.withOrders()
        let before = try await cloud.select("SELECT * FROM orders")
        let arn = try await backUp(cloud)
        try await cloud.run("DELETE FROM orders WHERE id = 'a' AND n = 1")
        try await cloud.run("INSERT INTO orders VALUE {'id': 'new', 'n': 1}")
        // When it is restored
        let table = try await restore(cloud, arn, to: "restored")
        // Then the items are there, in the indexes too
        #expect(try await cloud.select("SELECT * FROM restored") == before)
        #expect(
            try await cloud.select("SELECT id, n FROM restored.\"by-city\" WHERE city = 'Rome'").map(\.order)
                == ["a1", "b2", "a3"])
        #expect(try await cloud.select("SELECT * FROM restored.\"by-day\" WHERE id = 'a'").count == 3)
        #expect(table.tableStatus == "ACTIVE" && table.itemCount == 6)
        #expect(table.restoreSummary?.sourceBackupArn == arn && table.restoreSummary?.restoreInProgress == false)
        #expect(table.restoreSummary?.sourceTableArn?.hasSuffix("table/orders") == true)
        // And what is written to it is written to it alone
        try await cloud.run("INSERT INTO restored VALUE {'id': 'other', 'n': 1}")
        #expect(try await cloud.select("SELECT * FROM orders WHERE id = 'other'").isEmpty)
        #expect(try await restore(cloud, arn, to: "again").itemCount == 6)
    }

    @Test func `backups survive their table and a restart`() async throws {
        try await withDirectory { directory in
            let arn: String
            do {
                let cloud = try await TestCloud.withOrders(directory: directory)
                arn = try await backUp(cloud)
                _ = try await cloud.send(DynamoDB.DeleteTable.self, .init(tableName: "orders"))
                // Of a table that could not be recovered DynamoDB keeps nothing
                #expect(try await list(cloud, .init(backupType: "ALL")) == ["backup"])
            }
            do {
                let cloud = try TestCloud(directory: directory)
                #expect(try await list(cloud, .init(tableName: "orders")) == ["backup"])
                _ = try await restore(cloud, arn, to: "orders")
                #expect(try await cloud.select("SELECT * FROM orders WHERE id = 'a'").count == 3)
            }
            let cloud = try TestCloud(directory: directory)
            let table = try await cloud.send(DynamoDB.DescribeTable.self, .init(tableName: "orders")).table
            #expect(table?.restoreSummary?.sourceBackupArn == arn)
        }
    }

    @Test func `items and backups from before they were apart from their keys are kept`() async throws {
        try await withDirectory { directory in
            let items: [Item]
            let arn: String
            do {
                let cloud = try await TestCloud.withOrders(directory: directory)
                items = try await cloud.select("SELECT * FROM orders")
                arn = try await backUp(cloud)
            }
            let names = [("item", "tableID"), ("backup_item", "backupID")]
            let file = try DatabaseQueue(path: directory + "/dynamodb.sqlite")
            try await file.write { db in
                for (name, owner) in names {
                    try db.execute(
                        sql: """
                            CREATE TABLE old (
                                \(owner) INTEGER NOT NULL, pk BLOB NOT NULL, sk BLOB NOT NULL, body BLOB NOT NULL,
                                PRIMARY KEY (\(owner), pk, sk)) WITHOUT ROWID;
                            INSERT INTO old SELECT \(owner), pk, sk, body FROM \(name);
                            DROP TABLE \(name);
                            ALTER TABLE old RENAME TO \(name);
                            """)
                }
                try db.execute(sql: "DELETE FROM grdb_migrations WHERE identifier = 'items apart from keys'")
            }
            let cloud = try TestCloud(directory: directory)
            #expect(try await cloud.select("SELECT * FROM orders") == items)
            #expect(try await restore(cloud, arn, to: "restored").itemCount == items.count)
            #expect(try await cloud.select("SELECT * FROM restored") == items)
            let keys = try await file.read { db in try names.map { try db.primaryKey($0.0).columns } }
            #expect(keys == [["id"], ["id"]])
        }
    }

    @Test func `a backup is described, listed and deleted`() async throws {
        let cloud = try await TestCloud.withOrders()
        _ = try await cloud.send(
            DynamoDB.UpdateTimeToLive.self,
            .init(tableName: "orders", timeToLiveSpecification: .init(enabled: true, attributeName: "until")))
        let arn = try await backUp(cloud, "first", of: "arn:aws:dynamodb:us-east-1:000000000000:table/orders")
        #expect(arn.hasPrefix("arn:aws:dynamodb:us-east-1:000000000000:table/orders/backup/01767225600000-"))
        let found = try await cloud.send(DynamoDB.DescribeBackup.self, .init(backupArn: arn)).backupDescription
        #expect(found?.backupDetails?.backupStatus == "AVAILABLE" && found?.backupDetails?.backupType == "USER")
        #expect(found?.backupDetails?.backupCreationDateTime == cloud.clock.now)
        #expect((found?.backupDetails?.backupSizeBytes ?? 0) > 100)
        #expect(found?.sourceTableDetails?.itemCount == 6 && found?.sourceTableDetails?.tableName == "orders")
        #expect(found?.sourceTableDetails?.billingMode == "PAY_PER_REQUEST")
        #expect(found?.sourceTableFeatureDetails?.globalSecondaryIndexes?.map(\.indexName) == ["by-city"])
        #expect(found?.sourceTableFeatureDetails?.localSecondaryIndexes?.map(\.indexName) == ["by-day"])
        #expect(found?.sourceTableFeatureDetails?.timeToLiveDescription?.attributeName == "until")
        let deleted = try await cloud.send(DynamoDB.DeleteBackup.self, .init(backupArn: arn)).backupDescription
        #expect(deleted?.backupDetails?.backupStatus == "DELETED")
        #expect(try await list(cloud).isEmpty)
        let rows = try cloud.service.store.read { db in
            try BackupRows.all(of: nil, after: 0, db).count
        }
        #expect(rows == 0)
    }

    @Test func `a list is filtered, and comes in pages`() async throws {
        let cloud = try await TestCloud.withOrders()
        _ = try await cloud.send(DynamoDB.CreateTable.self, TestCloud.tableInput)
        let start = cloud.clock.now
        for (name, table) in [("one", "orders"), ("two", "shop"), ("two", "orders"), ("three", "orders")] {
            _ = try await backUp(cloud, name, of: table)
            cloud.clock.advance(by: .seconds(10))
        }
        #expect(try await list(cloud) == ["one", "two", "two", "three"])
        #expect(try await list(cloud, .init(tableName: "shop")) == ["two"])
        #expect(try await list(cloud, .init(tableName: "none")) == [])
        #expect(try await list(cloud, .init(backupType: "SYSTEM")) == [])
        // The lower bound is in, the upper one out
        #expect(
            try await list(
                cloud,
                .init(
                    timeRangeLowerBound: start + .seconds(10), timeRangeUpperBound: start + .seconds(30))
            ) == ["two", "two"])
        var pages: [[String?]] = []
        var last: String?
        repeat {
            let page = try await cloud.send(
                DynamoDB.ListBackups.self, .init(tableName: "orders", limit: 2, exclusiveStartBackupArn: last))
            pages.append(page.backupSummaries?.map(\.backupName) ?? [])
            last = page.lastEvaluatedBackupArn
        } while last != nil
        #expect(pages == [["one", "two"], ["three"]])
    }

    @Test func `what cannot be backed up or restored has AWS's errors`() async throws {
        let cloud = try await TestCloud.withOrders()
        let arn = try await backUp(cloud)
        let noTable = await cloud.refusal(DynamoDB.CreateBackup.self, .init(tableName: "none", backupName: "backup"))
        #expect(noTable == AWSError("TableNotFoundException", "Table not found: none"))
        let noBackup = AWSError("BackupNotFoundException", "Backup not found: \(Self.unknown)")
        #expect(await cloud.refusal(DynamoDB.DescribeBackup.self, .init(backupArn: Self.unknown)) == noBackup)
        #expect(await cloud.refusal(DynamoDB.DeleteBackup.self, .init(backupArn: Self.unknown)) == noBackup)
        #expect(
            await cloud.refusal(
                DynamoDB.RestoreTableFromBackup.self, .init(targetTableName: "new", backupArn: Self.unknown))
                == noBackup)
        #expect(
            await cloud.refusal(
                DynamoDB.ListBackups.self, .init(exclusiveStartBackupArn: Self.unknown)) == noBackup)
        #expect(
            await cloud.refusal(
                DynamoDB.RestoreTableFromBackup.self, .init(targetTableName: "orders", backupArn: arn))
                == AWSError("TableAlreadyExistsException", "Table already exists: orders"))
        for input in [
            DynamoDB.CreateBackupInput(tableName: "orders", backupName: "x"),
            .init(tableName: "orders", backupName: "with space"),
        ] { #expect(await cloud.refusal(DynamoDB.CreateBackup.self, input)?.code == "ValidationException") }
        #expect(
            await cloud.refusal(DynamoDB.ListBackups.self, .init(limit: 101))?.code == "ValidationException")
        #expect(
            await cloud.refusal(DynamoDB.DescribeBackup.self, .init(backupArn: "short"))?.code
                == "ValidationException")
    }

    @Test func `a restored table may have fewer indexes and another capacity`() async throws {
        let cloud = try await TestCloud.withOrders()
        _ = try await cloud.send(
            DynamoDB.UpdateTable.self, .init(tableName: "orders", deletionProtectionEnabled: true))
        _ = try await cloud.send(
            DynamoDB.TagResource.self,
            .init(resourceArn: cloud.service.arn("orders"), tags: [.init(key: "team", value: "shop")]))
        let arn = try await backUp(cloud)
        let reply = try await cloud.send(
            DynamoDB.RestoreTableFromBackup.self,
            .init(
                targetTableName: "other", backupArn: arn, billingModeOverride: "PROVISIONED",
                globalSecondaryIndexOverride: [], localSecondaryIndexOverride: [],
                provisionedThroughputOverride: .init(readCapacityUnits: 7, writeCapacityUnits: 8)))
        let table = try #require(reply.tableDescription)
        #expect(table.globalSecondaryIndexes == nil && table.localSecondaryIndexes == nil)
        #expect(table.attributeDefinitions?.map(\.attributeName).sorted() == ["id", "n"])
        #expect(table.provisionedThroughput?.readCapacityUnits == 7 && table.billingModeSummary == nil)
        // Protection and tags are set anew
        #expect(table.deletionProtectionEnabled == false)
        let tags = try await cloud.send(
            DynamoDB.ListTagsOfResource.self, .init(resourceArn: cloud.service.arn("other")))
        #expect(tags.tags?.isEmpty ?? true)
        // An index that the table did not have cannot be made on the way
        let index = DynamoDB.GlobalSecondaryIndex(
            indexName: "by-day-alone", keySchema: KeySchema.of("day"), projection: .init(projectionType: "ALL"))
        let error = await cloud.refusal(
            DynamoDB.RestoreTableFromBackup.self,
            .init(targetTableName: "third", backupArn: arn, globalSecondaryIndexOverride: [index]))
        #expect(error?.code == "ValidationException")
        let local = DynamoDB.LocalSecondaryIndex(
            indexName: "by-day", keySchema: KeySchema.of("id", "day"), projection: .init(projectionType: "ALL"))
        let other = await cloud.refusal(
            DynamoDB.RestoreTableFromBackup.self,
            .init(targetTableName: "third", backupArn: arn, localSecondaryIndexOverride: [local]))
        #expect(other?.code == "ValidationException")
        #expect(cloud.service.tables.table(named: "third") == nil)
        // One that it had can
        let kept = try await cloud.send(
            DynamoDB.RestoreTableFromBackup.self,
            .init(
                targetTableName: "fourth", backupArn: arn,
                globalSecondaryIndexOverride: [
                    .init(
                        indexName: "by-city", keySchema: KeySchema.of("city", "n"),
                        projection: .init(projectionType: "INCLUDE", nonKeyAttributes: ["total"]))
                ]))
        #expect(kept.tableDescription?.globalSecondaryIndexes?.first?.itemCount == 6)
    }

    @Test func `limits are the default quotas`() async throws {
        let cloud = try TestCloud()
        let limits = try await cloud.send(DynamoDB.DescribeLimits.self, .init())
        #expect(limits.tableMaxReadCapacityUnits == 40_000 && limits.accountMaxWriteCapacityUnits == 80_000)
    }
}
