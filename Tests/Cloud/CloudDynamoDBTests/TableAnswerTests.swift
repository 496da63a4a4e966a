import AWSCore
import AWSShapes
import CloudCore
import Testing

@testable import CloudDynamoDB

/// What answers about tables tell.
@Suite struct TableAnswerTests {
    // MARK: - Tags

    @Test(arguments: [0, 11, 50]) func `tags come on one page`(count: Int) async throws {
        let cloud = try await TestCloud.withTable()
        let arn = cloud.service.arn("shop")
        let tags = (0..<count).map { DynamoDB.Tag(key: "tag\($0)", value: "é") }
        if count > 0 { _ = try await cloud.send(DynamoDB.TagResource.self, .init(resourceArn: arn, tags: tags)) }
        let page = try await cloud.send(DynamoDB.ListTagsOfResource.self, .init(resourceArn: arn))
        #expect(page.tags?.map(\.key) == tags.map(\.key).sorted() && page.nextToken == nil)
    }

    @Test(arguments: ["?", "/w=="]) func `a token that is none`(token: String) async throws {
        let cloud = try await TestCloud.withTable()
        let error = await cloud.refusal(
            DynamoDB.ListTagsOfResource.self, .init(resourceArn: cloud.service.arn("shop"), nextToken: token))
        #expect(error?.code == "ValidationException")
    }

    // MARK: - Tables that go

    @Test func `a table that goes tells of its stream`() async throws {
        let cloud = try TestCloud()
        var input = TestCloud.tableInput
        input.streamSpecification = .init(streamEnabled: true, streamViewType: "NEW_IMAGE")
        let made = try await cloud.send(DynamoDB.CreateTable.self, input).tableDescription
        let gone = try await cloud.send(DynamoDB.DeleteTable.self, .init(tableName: "shop")).tableDescription
        #expect(gone?.tableStatus == "DELETING")
        #expect(gone?.streamSpecification?.streamViewType == "NEW_IMAGE")
        #expect(gone?.latestStreamArn == made?.latestStreamArn && gone?.latestStreamArn != nil)
        #expect(gone?.latestStreamLabel == made?.latestStreamLabel)
    }

    @Test func `a table that goes and had no stream`() async throws {
        let cloud = try await TestCloud.withTable()
        let gone = try await cloud.send(DynamoDB.DeleteTable.self, .init(tableName: "shop")).tableDescription
        #expect(gone?.streamSpecification == nil && gone?.latestStreamArn == nil)
    }

    // MARK: - Messages

    @Test func `definitions that are missing, in AWS's order`() async throws {
        let cloud = try TestCloud()
        var input = TestCloud.tableInput
        input.attributeDefinitions = [("id", "S"), ("created_at", "N")].map {
            .init(attributeName: $0.0, attributeType: $0.1)
        }
        input.keySchema = KeySchema.of("id")
        input.globalSecondaryIndexes = [
            .init(indexName: "byUser", keySchema: KeySchema.of("user"), projection: .init(projectionType: "ALL"))
        ]
        #expect(
            await cloud.refusal(DynamoDB.CreateTable.self, input)
                == .invalidValue(
                    "Some index key attributes are not defined in AttributeDefinitions. Keys: [user], "
                        + "AttributeDefinitions: [created_at, id]"))
    }
}
