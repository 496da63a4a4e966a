import AWSCore
import AWSShapes
import CloudCore
import Testing

@testable import CloudDynamoDB

/// Tables made of what lies in a bucket.
@Suite struct ImportTests {
    private static func line(_ pk: String, _ value: String = "") -> String {
        "{\"Item\":{\"pk\":{\"S\":\"\(pk)\"},\"v\":{\"S\":\"\(value)\"}}}\n"
    }

    // MARK: - What arrives

    @Test func `the files behind a prefix become a table`() async throws {
        try await TransferCloud.with { cloud in
            // Given five files of which four are meant, on two pages of the bucket's list
            let done = try await cloud.import(
                [
                    "yes/1": Self.line("a") + Self.line("b"), "yes/2": Self.line("c"), "yes/3": "",
                    "yes/4": Self.line("d"), "no/1": Self.line("e"),
                ],
                TransferCloud.request(prefix: "yes/"))
            // Then
            #expect(done.importStatus == "COMPLETED")
            #expect(done.processedItemCount == 4 && done.importedItemCount == 4 && done.errorCount == 0)
            #expect(done.processedSizeBytes == 4 * Self.line("a").utf8.count)
            #expect(done.failureCode == nil && done.endTime != nil)
            #expect(done.tableArn?.hasSuffix(":table/notes") == true)
            #expect(done.importArn?.hasPrefix("\(done.tableArn ?? "")/import/") == true)
            #expect(done.tableCreationParameters?.tableName == "notes" && done.s3BucketSource?.s3KeyPrefix == "yes/")
            #expect(try await cloud.items().count == 4)
            let table = try await cloud.cloud.send(DynamoDB.DescribeTable.self, .init(tableName: "notes")).table
            #expect(table?.tableStatus == "ACTIVE" && table?.itemCount == 4)
            #expect(table?.tableId == done.tableId)
        }
    }

    @Test func `of items with the same key the last one stays, in indexes too`() async throws {
        var parameters = TransferCloud.notes
        parameters.attributeDefinitions.append(.init(attributeName: "v", attributeType: "S"))
        parameters.globalSecondaryIndexes = [
            .init(indexName: "byV", keySchema: KeySchema.of("v"), projection: .init(projectionType: "ALL"))
        ]
        try await TransferCloud.with { cloud in
            let done = try await cloud.import(
                ["1": Self.line("a", "x") + Self.line("a", "y"), "2": Self.line("a", "z") + Self.line("b", "z")],
                TransferCloud.request(parameters))
            #expect(done.importStatus == "COMPLETED" && done.importedItemCount == 4)
            let expected: [Item] = [["pk": .s("a"), "v": .s("z")], ["pk": .s("b"), "v": .s("z")]]
            #expect(try await cloud.items() == expected)
            let index = try await cloud.cloud.send(DynamoDB.Scan.self, .init(tableName: "notes", indexName: "byV"))
            #expect(index.items == expected)
        }
    }

    @Test func `more items than are written at once`() async throws {
        try await TransferCloud.with { cloud in
            let lines = (0..<1000).map { Self.line("\($0)") }.joined()
            let done = try await cloud.import(["1": lines])
            #expect(done.importedItemCount == 1000)
            #expect(try await cloud.items().count == 1000)
        }
    }

    @Test func `CSV knows the types of keys`() async throws {
        let parameters = DynamoDB.TableCreationParameters(
            tableName: "notes",
            attributeDefinitions: [("pk", "S"), ("at", "N"), ("kind", "B")].map {
                .init(attributeName: $0.0, attributeType: $0.1)
            }, keySchema: KeySchema.of("pk", "at"), billingMode: "PAY_PER_REQUEST",
            globalSecondaryIndexes: [
                .init(indexName: "byKind", keySchema: KeySchema.of("kind"), projection: .init(projectionType: "ALL"))
            ])
        try await TransferCloud.with { cloud in
            let done = try await cloud.import(
                ["1": "a;1.50;AQ==;5\na;x;AQ==;5\na;2;AQ==;\n"],
                TransferCloud.request(
                    parameters, format: "CSV",
                    csv: .init(delimiter: ";", headerList: ["pk", "at", "kind", "count"])))
            #expect(done.importStatus == "FAILED" && done.errorCount == 1 && done.importedItemCount == 2)
            #expect(
                try await cloud.items() == [
                    ["pk": .s("a"), "at": .n("1.5"), "kind": .b([1]), "count": .s("5")],
                    ["pk": .s("a"), "at": .n("2"), "kind": .b([1]), "count": .s("")],
                ])
        }
    }

    @Test func `Ion`() async throws {
        try await TransferCloud.with { cloud in
            let done = try await cloud.import(
                ["1": "$ion_1_0 {Item:{pk:\"a\",n:103.}}\n"], TransferCloud.request(format: "ION"))
            #expect(done.importStatus == "COMPLETED")
            #expect(try await cloud.items() == [["pk": .s("a"), "n": .n("103")]])
        }
    }

    @Test func `gzip, with one file that is none`() async throws {
        try await TransferCloud.with { cloud in
            let text = Self.line("a")
            cloud.shelf["source"] = [
                "1": try #require(Zlib.gzip(Array(text.utf8))), "2": Array(Self.line("b").utf8), "3": [],
            ]
            let done = try await cloud.end(
                of: try await cloud.begin(TransferCloud.request(compression: "GZIP")).importArn)
            #expect(done.importStatus == "FAILED" && done.errorCount == 2 && done.importedItemCount == 1)
            #expect(done.processedSizeBytes == text.utf8.count)
            #expect(try await cloud.items() == [["pk": .s("a"), "v": .s("")]])
        }
    }

    // MARK: - What does not

    static let bad: [String] = [
        "no JSON\n",
        #"{"pk":{"S":"b"}}"#,
        // No key, a key of the wrong type, an empty one, one that is too long
        #"{"Item":{"v":{"S":"b"}}}"#,
        #"{"Item":{"pk":{"N":"1"}}}"#,
        #"{"Item":{"pk":{"S":""}}}"#,
        "{\"Item\":{\"pk\":{\"S\":\"\(String(repeating: "k", count: 2049))\"}}}",
        // An index key of the wrong type
        #"{"Item":{"pk":{"S":"b"},"v":{"N":"1"}}}"#,
        // An item that is too large
        "{\"Item\":{\"pk\":{\"S\":\"b\"},\"x\":{\"S\":\"\(String(repeating: "x", count: 409_600))\"}}}",
        #"{"Item":{"pk":{"S":"b"},"n":{"N":"one"}}}"#,
        #"{"Item":{"pk":{"S":"b"},"n":{"SS":[]}}}"#,
    ]

    @Test(arguments: bad) func `what is no item is an error, and the others arrive`(line: String) async throws {
        var parameters = TransferCloud.notes
        parameters.attributeDefinitions.append(.init(attributeName: "v", attributeType: "S"))
        parameters.globalSecondaryIndexes = [
            .init(indexName: "byV", keySchema: KeySchema.of("v"), projection: .init(projectionType: "ALL"))
        ]
        try await TransferCloud.with { cloud in
            let good = "{\"Item\":{\"pk\":{\"S\":\"a\"}}}\n"
            let done = try await cloud.import(
                ["1": line + "\n" + good], TransferCloud.request(parameters))
            #expect(done.importStatus == "FAILED")
            #expect(done.errorCount == 1 && done.processedItemCount == 2 && done.importedItemCount == 1)
            #expect(done.failureCode == "ItemValidationError")
            #expect(try await cloud.items() == [["pk": .s("a")]])
            #expect(try await cloud.status() == "ACTIVE")
        }
    }

    @Test func `a bucket that is not there leaves no table`() async throws {
        try await TransferCloud.with { cloud in
            let done = try await cloud.end(of: try await cloud.begin().importArn)
            #expect(done.importStatus == "FAILED")
            #expect(done.failureCode == "S3NoSuchBucket")
            #expect(done.failureMessage == "The specified bucket does not exist")
            #expect(try await cloud.cloud.send(DynamoDB.ListTables.self, .init()).tableNames == [])
            // Its name is free again
            #expect(try await cloud.import(["1": Self.line("a")]).importStatus == "COMPLETED")
        }
    }

    @Test func `a file that may not be read ends the import, with what has arrived`() async throws {
        try await TransferCloud.with { cloud in
            cloud.shelf.fail("2", AWSError("AccessDenied", "Access Denied", status: 403))
            let done = try await cloud.import(["1": Self.line("a"), "2": Self.line("b"), "3": Self.line("c")])
            #expect(done.importStatus == "FAILED" && done.failureCode == "S3AccessDenied")
            #expect(done.importedItemCount == 1)
            #expect(try await cloud.items().count == 1)
        }
    }

    @Test(arguments: [nil, "nothing/"]) func `nothing to import is an empty table`(prefix: String?) async throws {
        try await TransferCloud.with { cloud in
            let files = prefix == nil ? [:] : ["1": Self.line("a")]
            let done = try await cloud.import(files, TransferCloud.request(prefix: prefix))
            #expect(done.importStatus == "COMPLETED" && done.processedItemCount == 0 && done.processedSizeBytes == 0)
            #expect(try await cloud.items() == [])
        }
    }

    // MARK: - Requests

    private static let vectors = DynamoDB.TableCreationParameters(
        tableName: "notes", attributeDefinitions: TransferCloud.notes.attributeDefinitions,
        keySchema: KeySchema.of("pk"), billingMode: "PAY_PER_REQUEST",
        vectorIndexes: [
            .init(
                indexName: "byVector", vectorAttribute: .init(attributeName: "v"),
                projection: .init(projectionType: "ALL"),
                dimensions: 3, distanceFunction: "COSINE")
        ])

    static let refused: [(DynamoDB.ImportTableInput, String, String)] = [
        (TransferCloud.request(compression: "ZSTD"), "ValidationException", "ZSTD"),
        (TransferCloud.request(csv: .init(delimiter: ",")), "ValidationException", "InputFormat is CSV"),
        (
            TransferCloud.request(format: "CSV", csv: .init(headerList: ["a", "a"])), "ValidationException",
            "duplicates"
        ),
        (TransferCloud.request(format: "CSV", csv: .init(delimiter: "x")), "ValidationException", "elimiter"),
        (TransferCloud.request(vectors), "ValidationException", "VectorIndexes"),
        (TransferCloud.request(format: "XML"), "ValidationException", "nputFormat"),
        (TransferCloud.request(token: "$"), "ValidationException", "lientToken"),
        (
            TransferCloud.request(
                .init(
                    tableName: "notes", attributeDefinitions: TransferCloud.notes.attributeDefinitions,
                    keySchema: KeySchema.of("pk"), billingMode: "PROVISIONED")), "ValidationException",
            "ReadCapacityUnits and WriteCapacityUnits must both be specified"
        ),
        (
            TransferCloud.request(
                .init(tableName: "notes", attributeDefinitions: [], keySchema: KeySchema.of("pk"))),
            "ValidationException", ""
        ),
    ]

    @Test(arguments: refused) func `requests are refused`(
        input: DynamoDB.ImportTableInput, code: String, part: String
    ) async throws {
        let cloud = try TestCloud()
        let error = await cloud.refusal(DynamoDB.ImportTable.self, input)
        #expect(error?.code == code)
        #expect(error.map { part.isEmpty || $0.message.contains(part) } == true, "\(error?.message ?? "")")
        #expect(try await cloud.send(DynamoDB.ListTables.self, .init()).tableNames == [])
    }

    @Test func `a table that is there already`() async throws {
        try await TransferCloud.with { cloud in
            _ = try await cloud.import([:])
            let error = await cloud.cloud.refusal(DynamoDB.ImportTable.self, TransferCloud.request())
            #expect(error == .tableExists("notes"))
        }
    }

    @Test func `a token stands for its request`() async throws {
        try await TransferCloud.with { cloud in
            cloud.shelf["source"] = [:]
            // Given many requests at once with one token
            let request = TransferCloud.request(token: "t")
            let arns = try await withThrowingTaskGroup(of: String?.self) { group in
                for _ in 0..<8 { group.addTask { try await cloud.begin(request).importArn } }
                return try await group.reduce(into: Set<String?>()) { $0.insert($1) }
            }
            // Then there is one import
            #expect(arns.count == 1)
            _ = try await cloud.end(of: try #require(arns.first))
            #expect(try await cloud.begin(request).importStatus == "COMPLETED")
            // And another request may not have the token
            let other = TransferCloud.request(prefix: "x", token: "t")
            #expect(
                await cloud.cloud.refusal(DynamoDB.ImportTable.self, other)?.code == "ImportConflictException")
            // Until eight hours are over
            cloud.cloud.clock.advance(by: Transfer.tokenLifetime)
            #expect(await cloud.cloud.refusal(DynamoDB.ImportTable.self, other) == .tableExists("notes"))
        }
    }

    @Test func `fifty at once`() async throws {
        // Nobody runs them here
        let cloud = try TestCloud()
        func request(_ number: Int) -> DynamoDB.ImportTableInput {
            var parameters = TransferCloud.notes
            parameters.tableName = "notes\(number)"
            return TransferCloud.request(parameters)
        }
        for number in 0..<50 { _ = try await cloud.send(DynamoDB.ImportTable.self, request(number)) }
        #expect(await cloud.refusal(DynamoDB.ImportTable.self, request(50))?.code == "LimitExceededException")
    }

    @Test func `imports are listed, page by page`() async throws {
        try await TransferCloud.with { cloud in
            for name in ["notes", "other", "third"] {
                var parameters = TransferCloud.notes
                parameters.tableName = name
                _ = try await cloud.import([:], TransferCloud.request(parameters))
            }
            func page(_ input: DynamoDB.ListImportsInput) async throws -> ([String], String?) {
                let page = try await cloud.cloud.send(DynamoDB.ListImports.self, input)
                let tables = (page.importSummaryList ?? []).map {
                    String(($0.tableArn ?? "").split(separator: "/").last ?? "")
                }
                return (tables, page.nextToken)
            }
            let (first, token) = try await page(.init(pageSize: 2))
            #expect(first == ["notes", "other"])
            let (second, end) = try await page(.init(pageSize: 2, nextToken: token))
            #expect(second == ["third"] && end == nil)
            #expect(try await page(.init()).0.count == 3)
            #expect(try await page(.init(tableArn: cloud.cloud.service.arn("other"))).0 == ["other"])
            let forged = String(repeating: "0", count: 112)
            for token in [forged, "0", String(repeating: "z", count: 112)] {
                let error = await cloud.cloud.refusal(DynamoDB.ListImports.self, .init(nextToken: token))
                #expect(error?.code == "ValidationException")
            }
        }
    }

    @Test func `an import that nobody asked for`() async throws {
        let cloud = try TestCloud()
        let arn = cloud.service.arn("notes") + "/import/01767225600000-00000000"
        #expect(
            await cloud.refusal(DynamoDB.DescribeImport.self, .init(importArn: arn))?.code
                == "ImportNotFoundException")
    }

    @Test func `imports are forgotten after ninety days`() async throws {
        try await TransferCloud.with { cloud in
            let arn = try #require(try await cloud.import([:]).importArn)
            try await cloud.cloud.service.ageTransfers()
            _ = try await cloud.describe(arn)
            cloud.cloud.clock.advance(by: Transfer.lifetime + .seconds(1))
            try await cloud.cloud.service.ageTransfers()
            #expect(
                await cloud.cloud.refusal(DynamoDB.DescribeImport.self, .init(importArn: arn))?.code
                    == "ImportNotFoundException")
        }
    }

    // MARK: - While it runs

    @Test func `a table is nobody's until its import has ended`() async throws {
        try await TransferCloud.with { cloud in
            // Given an import that waits for its bucket
            cloud.shelf["source"] = ["1": Array(Self.line("a").utf8)]
            cloud.shelf.close()
            let begun = try await cloud.begin()
            #expect(begun.importStatus == "IN_PROGRESS")
            // Then the table is being created
            #expect(try await cloud.status() == "CREATING")
            let it = cloud.cloud
            let inUse = AWSError.tableIsBeingCreated("notes")
            #expect(await it.refusal(DynamoDB.Scan.self, .init(tableName: "notes")) == .resourceNotFound)
            #expect(
                await it.refusal(DynamoDB.PutItem.self, .init(tableName: "notes", item: ["pk": .s("b")]))
                    == .resourceNotFound)
            #expect(await it.refusal(DynamoDB.DeleteTable.self, .init(tableName: "notes")) == inUse)
            #expect(
                await it.refusal(
                    DynamoDB.UpdateTable.self, .init(tableName: "notes", deletionProtectionEnabled: true)) == inUse)
            #expect(
                await it.refusal(DynamoDB.CreateBackup.self, .init(tableName: "notes", backupName: "backup"))?.code
                    == "TableInUseException")
            // And afterwards it is there
            cloud.shelf.open()
            #expect(try await cloud.end(of: begun.importArn).importStatus == "COMPLETED")
            #expect(try await cloud.items().count == 1)
        }
    }

    @Test func `the bucket is asked as who has asked for the import`() async throws {
        try await TransferCloud.with { cloud in
            _ = try await cloud.import(["1": Self.line("a")])
            #expect(Set(cloud.shelf.principals) == [.root(accountID: cloud.cloud.settings.accountID)])
        }
    }

    @Test func `an import that was interrupted is run again`() async throws {
        try await withDirectory { directory in
            let shelf = Shelf()
            shelf["source"] = ["1": Array(Self.line("a").utf8), "2": Array(Self.line("b").utf8)]
            // Given a process that ends while an import is under way, with items that it has written
            let arn: String?
            do {
                let cloud = try TestCloud(directory: directory)
                arn = try await cloud.send(DynamoDB.ImportTable.self, TransferCloud.request()).importTableDescription
                    .importArn
                let table = try #require(cloud.service.tables.table(named: "notes"))
                try await cloud.service.store.write { db in
                    for name in ["a", "ghost"] {
                        try ItemWrite.put(["pk": .s(name)], into: table, .init())
                            .evaluate(cloud.service.tables, db).apply(db)
                    }
                }
            }
            // When the next one starts
            try await TransferCloud.with(directory: directory, shelf: shelf) { cloud in
                // Then it fills the table from its beginning
                let done = try await cloud.end(of: arn)
                #expect(done.importStatus == "COMPLETED" && done.importedItemCount == 2)
                #expect(
                    try await cloud.items() == [["pk": .s("a"), "v": .s("")], ["pk": .s("b"), "v": .s("")]])
                #expect(try await cloud.status() == "ACTIVE")
            }
            // And the one after that has nothing to do
            try await TransferCloud.with(directory: directory, shelf: shelf) { cloud in
                let done = try await cloud.describe(arn)
                #expect(done.importStatus == "COMPLETED")
                #expect(try await cloud.items().count == 2)
            }
        }
    }
}
