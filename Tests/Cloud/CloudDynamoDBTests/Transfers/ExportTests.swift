import AWSCore
import AWSShapes
import CloudCore
import GRDB
import JSON
import Testing

@testable import CloudDynamoDB

/// Tables written into a bucket.
@Suite struct ExportTests {
    private func recoverable(_ cloud: TransferCloud) async throws {
        _ = try await cloud.cloud.send(DynamoDB.CreateTable.self, TestCloud.tableInput)
        _ = try await cloud.cloud.send(
            DynamoDB.UpdateContinuousBackups.self,
            .init(tableName: "shop", pointInTimeRecoverySpecification: .init(pointInTimeRecoveryEnabled: true)))
        cloud.shelf["target"] = [:]
    }

    private func request(
        _ cloud: TransferCloud, at time: Timestamp? = nil, format: String? = nil, token: String? = nil
    ) -> DynamoDB.ExportTableToPointInTimeInput {
        .init(
            tableArn: cloud.cloud.service.arn("shop"), s3Bucket: "target", exportTime: time, clientToken: token,
            s3Prefix: "nightly", exportFormat: format)
    }

    private static let items: [Item] = (0..<1200).map { number in
        .key("p\(number % 7)", "s\(1000 + number)").with([
            "n": .n("\(number).25"), "m": .m(["l": .l([.null, .bool(true), .b([0, 255])])]),
            "ss": .ss(["a", "b"]), "GSI1PK": .s("g"), "GSI1SK": .s("\(number)"),
        ])
    }

    private func sorted(_ items: [Item]) -> [Item] { items.sorted { ($0.text ?? "") < ($1.text ?? "") } }

    @Test(arguments: ["DYNAMODB_JSON", "ION"]) func `what is exported can be imported`(format: String) async throws {
        try await TransferCloud.with { cloud in
            // Given a table of more than two pages
            try await recoverable(cloud)
            for item in Self.items { try await cloud.cloud.put(item) }
            // When it is exported, and its files imported
            let done = try await cloud.export(request(cloud, format: format))
            #expect(done.exportStatus == "COMPLETED" && done.itemCount == 1200)
            #expect(done.exportFormat == format && done.exportType == "FULL_EXPORT")
            let folder = "nightly/AWSDynamoDB/\((done.exportArn ?? "").split(separator: "/").last ?? "")"
            #expect(done.exportManifest == "\(folder)/manifest-summary.json")
            cloud.shelf["source"] = cloud.shelf["target"]
            let parameters = DynamoDB.TableCreationParameters(
                tableName: "copy", attributeDefinitions: TestCloud.tableInput.attributeDefinitions ?? [],
                keySchema: TestCloud.tableInput.keySchema ?? [], billingMode: "PAY_PER_REQUEST",
                globalSecondaryIndexes: TestCloud.tableInput.globalSecondaryIndexes)
            let copied = try await cloud.end(
                of: try await cloud.begin(
                    TransferCloud.request(parameters, format: format, prefix: "\(folder)/data/", compression: "GZIP")
                ).importArn)
            // Then nothing is missing
            #expect(copied.importStatus == "COMPLETED" && copied.importedItemCount == 1200)
            var items: [Item] = []
            var start: Item?
            repeat {
                let page = try await cloud.cloud.send(
                    DynamoDB.Scan.self, .init(tableName: "copy", exclusiveStartKey: start))
                items += page.items ?? []
                start = page.lastEvaluatedKey
            } while start != nil
            #expect(sorted(items) == sorted(Self.items))
        }
    }

    @Test func `manifests tell what is there`() async throws {
        try await TransferCloud.with { cloud in
            try await recoverable(cloud)
            try await cloud.cloud.put(.key("a", "1"))
            let done = try await cloud.export(request(cloud))
            let files = try #require(cloud.shelf["target"])
            let folder = try #require(done.exportManifest).dropLast("manifest-summary.json".count)
            #expect(files["\(folder)_started"] == [])
            let summary = try JSONValue(parsing: try #require(files["\(folder)manifest-summary.json"]))
            #expect(summary["itemCount"]?.intValue == 1)
            #expect(summary["exportArn"]?.stringValue == done.exportArn)
            #expect(summary["outputFormat"]?.stringValue == "DYNAMODB_JSON")
            #expect(summary["manifestFilesS3Key"]?.stringValue == "\(folder)manifest-files.json")
            let data = try JSONValue(parsing: try #require(files["\(folder)manifest-files.json"]))
            let key = try #require(data["dataFileS3Key"]?.stringValue)
            #expect(data["itemCount"]?.intValue == 1)
            // The MD5 of nothing, which the shelf says of everything
            #expect(data["md5Checksum"]?.stringValue == "1B2M2Y8AsgTpgAmY7PhCfg==")
            #expect(files["\(folder)manifest-files.md5"] == Array("1B2M2Y8AsgTpgAmY7PhCfg==".utf8))
            let file = try #require(files[key])
            let lines = try #require(Zlib.gunzip(file, limit: 1000))
            #expect(String(decoding: lines, as: UTF8.self).hasPrefix("{\"Item\":{"))
            // No copy is left behind
            let left = try cloud.cloud.service.store.read { db in
                let transfer = try #require(try TransferRows.find(done.exportArn ?? "", .export, db))
                return try Int.fetchOne(
                    db, sql: "SELECT COUNT(*) FROM item WHERE tableID = ?",
                    arguments: [ExportRun.copyID(of: transfer)])
            }
            #expect(left == 0)
        }
    }

    @Test func `a table is exported as it was`() async throws {
        try await TransferCloud.with { cloud in
            try await recoverable(cloud)
            try await cloud.cloud.put(.key("a", "1"))
            let then = cloud.cloud.clock.now
            cloud.cloud.clock.advance(by: .seconds(10))
            // Given an export whose bucket is slow, and a write while it waits
            try await cloud.cloud.put(.key("a", "2"))
            cloud.shelf.close()
            async let latest = cloud.export(request(cloud))
            try await until { !cloud.shelf.principals.isEmpty }
            try await cloud.cloud.put(.key("a", "3"))
            cloud.shelf.open()
            // Then it has what was there when it was asked for
            let count = try await latest.itemCount
            #expect(count == 2)
            // And an earlier time what was there then
            let earlier = try await cloud.export(request(cloud, at: then))
            #expect(earlier.itemCount == 1 && earlier.exportTime == then)
        }
    }

    @Test func `an empty table has a file too`() async throws {
        try await TransferCloud.with { cloud in
            try await recoverable(cloud)
            #expect(try await cloud.export(request(cloud)).itemCount == 0)
            #expect(cloud.shelf["target"]?.keys.filter { $0.hasSuffix(".json.gz") }.count == 1)
        }
    }

    @Test func `a bucket that is not there`() async throws {
        try await TransferCloud.with { cloud in
            try await recoverable(cloud)
            cloud.shelf["target"] = nil
            let done = try await cloud.export(request(cloud))
            #expect(done.exportStatus == "FAILED" && done.failureCode == "S3NoSuchBucket")
            #expect(done.exportManifest == nil && done.itemCount == nil)
        }
    }

    @Test func `requests are refused`() async throws {
        try await TransferCloud.with { cloud in
            func code(_ change: (inout DynamoDB.ExportTableToPointInTimeInput) -> Void) async -> String? {
                var input = request(cloud)
                change(&input)
                return await cloud.cloud.refusal(DynamoDB.ExportTableToPointInTime.self, input)?.code
            }
            #expect(await code { _ in } == "TableNotFoundException")
            _ = try await cloud.cloud.send(DynamoDB.CreateTable.self, TestCloud.tableInput)
            #expect(await code { _ in } == "PointInTimeRecoveryUnavailableException")
            _ = try await cloud.cloud.send(DynamoDB.DeleteTable.self, .init(tableName: "shop"))
            try await recoverable(cloud)
            let now = cloud.cloud.clock.now
            #expect(await code { $0.exportTime = now + .seconds(5) } == "InvalidExportTimeException")
            #expect(await code { $0.exportTime = now - .seconds(5) } == "InvalidExportTimeException")
            #expect(await code { $0.tableArn = "shop" } == "ValidationException")
            #expect(await code { $0.exportType = "INCREMENTAL_EXPORT" } == "ValidationException")
            #expect(await code { $0.filterSpecification = .init(filterExpression: "a = b") } == "ValidationException")
            #expect(await code { $0.s3SseKmsKeyId = "key" } == "ValidationException")
            let arn = cloud.cloud.service.arn("shop") + "/export/01767225600000-00000000"
            #expect(
                await cloud.cloud.refusal(DynamoDB.DescribeExport.self, .init(exportArn: arn))?.code
                    == "ExportNotFoundException")
        }
    }

    @Test func `a token stands for its request, and exports are listed`() async throws {
        try await TransferCloud.with { cloud in
            try await recoverable(cloud)
            let first = try await cloud.export(request(cloud, token: "t"))
            #expect(try await cloud.export(request(cloud, token: "t")).exportArn == first.exportArn)
            #expect(
                await cloud.cloud.refusal(
                    DynamoDB.ExportTableToPointInTime.self, request(cloud, format: "ION", token: "t"))?.code
                    == "ExportConflictException")
            let second = try await cloud.export(request(cloud))
            let page = try await cloud.cloud.send(DynamoDB.ListExports.self, .init(maxResults: 1))
            #expect(page.exportSummaries?.map(\.exportArn) == [first.exportArn])
            let rest = try await cloud.cloud.send(
                DynamoDB.ListExports.self,
                .init(tableArn: cloud.cloud.service.arn("shop"), nextToken: page.nextToken))
            #expect(rest.exportSummaries?.map(\.exportArn) == [second.exportArn] && rest.nextToken == nil)
        }
    }

    @Test func `an export that was interrupted is run again`() async throws {
        try await withDirectory { directory in
            // Given an export that was asked for, a process that ends, and a later write
            let arn: String
            do {
                let cloud = TransferCloud(cloud: try TestCloud(directory: directory), shelf: Shelf())
                try await recoverable(cloud)
                try await cloud.cloud.put(.key("a", "1"))
                let begun = try await cloud.cloud.send(DynamoDB.ExportTableToPointInTime.self, request(cloud))
                arn = try #require(begun.exportDescription?.exportArn)
                try await cloud.cloud.put(.key("a", "2"))
            }
            let shelf = Shelf()
            shelf["target"] = [:]
            try await TransferCloud.with(directory: directory, shelf: shelf) { cloud in
                func now() async throws -> DynamoDB.ExportDescription? {
                    try await cloud.cloud.send(DynamoDB.DescribeExport.self, .init(exportArn: arn)).exportDescription
                }
                try await until { try await now()?.exportStatus == "COMPLETED" }
                #expect(try await now()?.itemCount == 1)
            }
        }
    }
}
