import AWSCore
import AWSShapes
import CloudCore
import GRDB
import Testing

@testable import CloudDynamoDB

/// Tables made of other tables as they were.
@Suite struct PointInTimeRecoveryTests {
    private func setRecovery(_ cloud: TestCloud, _ isOn: Bool, days: Int? = nil) async throws {
        _ = try await cloud.send(
            DynamoDB.UpdateContinuousBackups.self,
            .init(
                tableName: "shop",
                pointInTimeRecoverySpecification: .init(pointInTimeRecoveryEnabled: isOn, recoveryPeriodInDays: days)))
    }

    private func recover(
        _ cloud: TestCloud, to name: String, at time: Timestamp? = nil
    ) async throws -> [Item] {
        let reply = try await cloud.send(
            DynamoDB.RestoreTableToPointInTime.self,
            .init(
                targetTableName: name, sourceTableName: "shop", useLatestRestorableTime: time == nil ? true : nil,
                restoreDateTime: time))
        #expect(reply.tableDescription?.restoreSummary?.sourceTableArn?.hasSuffix("table/shop") == true)
        return try await cloud.select("SELECT * FROM \(name)")
    }

    private func refusal(_ cloud: TestCloud, at time: Timestamp?, latest: Bool? = nil) async -> AWSError? {
        await cloud.refusal(
            DynamoDB.RestoreTableToPointInTime.self,
            .init(
                targetTableName: "target", sourceTableName: "shop", useLatestRestorableTime: latest,
                restoreDateTime: time))
    }

    private func logSize(_ cloud: TestCloud) throws -> Int {
        try cloud.service.store.read { db in try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM recovery_log") ?? 0 }
    }

    @Test func `a table goes back to each moment since recovery was switched on`() async throws {
        // Given a table whose items change, one change a second, by every kind of write
        let cloud = try await TestCloud.withTable()
        try await cloud.put(.key("kept", "1").with(["GSI1PK": .s("g"), "GSI1SK": .s("1")]))
        try await cloud.put(.key("changed", "1").with(["n": .n("0")]))
        try await setRecovery(cloud, true)
        var moments: [(Timestamp, [Item])] = []
        func note() async throws {
            moments.append((cloud.clock.now, try await cloud.scan()))
            cloud.clock.advance(by: .seconds(1))
        }
        try await note()
        try await cloud.put(.key("changed", "1").with(["n": .n("1")]))
        try await note()
        try await cloud.run("UPDATE shop SET n = n + 1 WHERE PK = 'changed' AND SK = '1'")
        try await cloud.put(.key("new", "1"))
        try await note()
        _ = try await cloud.send(DynamoDB.DeleteItem.self, .init(tableName: "shop", key: .key("changed", "1")))
        try await note()
        _ = try await cloud.send(
            DynamoDB.TransactWriteItems.self,
            .init(transactItems: [
                .init(put: .init(item: .key("changed", "1").with(["n": .n("9")]), tableName: "shop")),
                .init(delete: .init(key: .key("new", "1"), tableName: "shop")),
            ]))
        try await note()
        _ = try await cloud.send(
            DynamoDB.BatchWriteItem.self,
            .init(requestItems: ["shop": [.init(putRequest: .init(item: .key("last", "1")))]]))
        // When it is restored to each of them
        for (number, moment) in moments.enumerated() {
            let items = try await recover(cloud, to: "table\(number)", at: moment.0)
            // Then it is what it was
            #expect(items == moment.1)
        }
        #expect(try await recover(cloud, to: "latest") == cloud.scan())
        #expect(try await cloud.select("SELECT * FROM latest.GSI1 WHERE GSI1PK = 'g'").count == 1)
    }

    @Test func `only times of the window can be restored`() async throws {
        let cloud = try await TestCloud.withTable()
        let off = await refusal(cloud, at: nil, latest: true)
        #expect(
            off
                == AWSError(
                    "PointInTimeRecoveryUnavailableException",
                    "Point in time recovery is not enabled for table 'shop'"))
        let start = cloud.clock.now
        try await setRecovery(cloud, true, days: 2)
        cloud.clock.advance(by: .seconds(3600))
        for time in [start - .seconds(1), cloud.clock.now + .seconds(1)] {
            #expect(await refusal(cloud, at: time)?.code == "InvalidRestoreTimeException")
        }
        cloud.clock.advance(by: .seconds(3 * 86_400))
        #expect(await refusal(cloud, at: start)?.code == "InvalidRestoreTimeException")
        // One time must be named, and only one
        #expect(await refusal(cloud, at: nil)?.code == "ValidationException")
        #expect(await refusal(cloud, at: cloud.clock.now, latest: true)?.code == "ValidationException")
        let described = try await cloud.send(DynamoDB.DescribeContinuousBackups.self, .init(tableName: "shop"))
            .continuousBackupsDescription?.pointInTimeRecoveryDescription
        #expect(described?.latestRestorableDateTime == cloud.clock.now - .seconds(300))
        #expect(described?.earliestRestorableDateTime == cloud.clock.now - .seconds(2 * 86_400))
    }

    @Test func `a source and a target must be, and not be`() async throws {
        let cloud = try await TestCloud.withTable()
        func refusal(_ input: DynamoDB.RestoreTableToPointInTimeInput) async -> AWSError? {
            await cloud.refusal(DynamoDB.RestoreTableToPointInTime.self, input)
        }
        #expect(
            await refusal(.init(targetTableName: "new", sourceTableName: "none", useLatestRestorableTime: true))
                == AWSError("TableNotFoundException", "Table not found: none"))
        #expect(
            await refusal(.init(targetTableName: "shop", sourceTableName: "shop", useLatestRestorableTime: true))
                == AWSError("TableAlreadyExistsException", "Table already exists: shop"))
        #expect(
            await refusal(.init(targetTableName: "new", useLatestRestorableTime: true))?.code
                == "ValidationException")
        try await setRecovery(cloud, true)
        _ = try await cloud.send(
            DynamoDB.RestoreTableToPointInTime.self,
            .init(
                targetTableName: "new", sourceTableArn: cloud.service.arn("shop"), useLatestRestorableTime: true))
        #expect(cloud.service.tables.table(named: "new") != nil)
    }

    @Test func `the log is kept while recovery is on, over a restart, and no longer than anybody may ask`() async throws
    {
        try await withDirectory { directory in
            let clock = SimulatedClock()
            let start = clock.now
            do {
                let cloud = try await TestCloud.withTable(directory: directory, clock: clock)
                try await cloud.put(.key("a", "1"))
                #expect(try logSize(cloud) == 0)
                try await setRecovery(cloud, true)
                clock.advance(by: .seconds(1))
                try await cloud.put(.key("b", "1"))
            }
            let cloud = try TestCloud(directory: directory, clock: clock)
            try await cloud.put(.key("c", "1"))
            #expect(try logSize(cloud) == 2)
            #expect(try await recover(cloud, to: "early", at: start) == [.key("a", "1")])
            // 35 days later only what is younger is left
            clock.advance(by: .seconds(35 * 86_400 - 1))
            try await cloud.put(.key("d", "1"))
            try await cloud.service.ageBackups()
            #expect(try logSize(cloud) == 3)
            clock.advance(by: .seconds(2))
            try await cloud.service.ageBackups()
            #expect(try logSize(cloud) == 1)
            // Switched off, it is gone; switched on again, it begins anew
            try await setRecovery(cloud, false)
            #expect(try logSize(cloud) == 0)
            try await setRecovery(cloud, true)
            #expect(await refusal(cloud, at: clock.now - .seconds(10))?.code == "InvalidRestoreTimeException")
        }
    }

    @Test func `a table that is deleted while it can be recovered leaves a backup for 35 days`() async throws {
        let cloud = try await TestCloud.withTable()
        try await cloud.put(.key("a", "1"))
        try await setRecovery(cloud, true)
        try await cloud.put(.key("b", "1"))
        _ = try await cloud.send(DynamoDB.DeleteTable.self, .init(tableName: "shop"))
        #expect(try logSize(cloud) == 0)
        let backup = try #require(
            try await cloud.send(DynamoDB.ListBackups.self, .init(backupType: "SYSTEM")).backupSummaries?.first)
        #expect(backup.backupName == "shop$DeletedTableBackup")
        #expect(backup.backupExpiryDateTime == cloud.clock.now + .seconds(35 * 86_400))
        _ = try await cloud.send(
            DynamoDB.RestoreTableFromBackup.self,
            .init(targetTableName: "shop", backupArn: try #require(backup.backupArn)))
        #expect(try await cloud.scan().count == 2)
        cloud.clock.advance(by: .seconds(35 * 86_400))
        try await cloud.service.ageBackups()
        #expect(
            try await cloud.send(DynamoDB.ListBackups.self, .init(backupType: "ALL")).backupSummaries?.isEmpty == true)
    }
}
