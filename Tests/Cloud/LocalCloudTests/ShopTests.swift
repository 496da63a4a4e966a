import AWSClient
import AWSCore
import AWSShapes
import CloudCore
import CloudFormation
import Foundation
import HTTPTypes
import JSON
import Shop
import ShopAWS
import Testing

@testable import LocalCloud

/// The real template, the real site and catalogue; the functions only wait.
@Suite(.timeLimit(.minutes(3))) struct ShopTests {
    private static func configuration(_ scratch: Scratch) throws -> LocalCloud.Configuration {
        let root = try project(in: scratch)
        return quiet(root + "/template.yaml", dataDirectory: scratch.path + "/data")
    }

    private static func catalogue(_ cloud: LocalCloud, _ ready: Ready) throws -> CatalogueTable {
        CatalogueTable(
            ShopTable(
                caller: RegistryCaller(registry: cloud.registry), name: try #require(ready.outputs["TableName"])))
    }

    private static func signIn(_ login: Ready.Login?, _ ready: Ready) async throws -> Cognito.AuthenticationResultType {
        let login = try #require(login)
        let client = try #require(ready.outputs["UserPoolClientId"])
        return try await ready.withClient { aws in
            let reply = try await aws.send(
                Cognito.InitiateAuth.self,
                .init(
                    authFlow: "USER_PASSWORD_AUTH",
                    clientId: client, authParameters: ["USERNAME": login.email, "PASSWORD": login.password]))
            return try #require(reply.authenticationResult)
        }
    }

    private static func claims(_ token: String?) throws -> JSONValue {
        let parts = try #require(token).split(separator: ".")
        var text = parts[1].replacing("-", with: "+").replacing("_", with: "/")
        while text.count % 4 != 0 { text += "=" }
        let data = try #require(Data(base64Encoded: String(text)))
        return try JSONValue(parsing: Array(data))
    }

    @Test func theTemplateDeploysWithoutAWarningAndTheShopIsFull() async throws {
        let scratch = try Scratch()
        var configuration = try Self.configuration(scratch)
        configuration.readyFile = scratch.path + "/ready.json"
        try await withCloud(configuration) { ready, cloud in
            #expect(ready.warnings == [])
            #expect(ready.changes.updated.isEmpty && ready.changes.created.count == ready.resourceCount)

            let written = try #require(PrivateFile.read(scratch.path + "/ready.json"))
            let file = try JSONValue(parsing: written)
            for key in [
                "endpoint", "edge", "region", "accessKeyId", "secretAccessKey", "userPoolId", "userPoolClientId",
                "outbox", "tableName", "topicArn", "queueUrl", "deadLetterQueueUrl", "invoiceBucket", "siteBucket",
            ] { #expect(file[key]?.stringValue?.isEmpty == false, "\(key)") }
            #expect(file["demoUser"]?["email"]?.stringValue == "demo@nimbo.example")

            // The catalogue, as the shop's own code reads it.
            let text = try #require(PrivateFile.read(repository + "/catalogue/products.json"))
            let wanted = try #require(try JSONValue(parsing: text).arrayValue)
            let page = try await Self.catalogue(cloud, ready).products(category: nil, page: PageRequest(limit: "100"))
            #expect(Set(page.items.map(\.id.text)) == Set(wanted.compactMap { $0["id"]?.stringValue }))

            // The people.
            let demo = try Self.claims(try await Self.signIn(ready.demo, ready).idToken)
            #expect(demo["email"]?.stringValue == "demo@nimbo.example" && demo["cognito:groups"] == nil)
            let admin = try Self.claims(try await Self.signIn(ready.admin, ready).idToken)
            #expect(admin["cognito:groups"] == ["admin"])
            let mail = try FileManager.default.contentsOfDirectory(atPath: ready.outbox)
            #expect(mail.isEmpty)
        }
    }

    @Test func theEdgeServesThePages() async throws {
        let scratch = try Scratch()
        try await withCloud(try Self.configuration(scratch)) { ready, _ in
            let index = try await get(ready.edge + "/")
            #expect(index.status == 200)
            #expect(index.headers[.contentType] == "text/html")
            #expect(index.headers[.cacheControl] == "public, max-age=300")
            #expect(String(decoding: index.body, as: UTF8.self) == PrivateFile.read(repository + "/site/index.html"))
            #expect(try await get(ready.edge + "/js/main.js").headers[.contentType] == "text/javascript")

            let settings = try await get(ready.edge + "/config.json")
            #expect(settings.headers[.cacheControl] == "no-cache")
            let json = try JSONValue(parsing: settings.body)
            #expect(json["cognitoEndpoint"]?.stringValue == ready.endpoint)
            #expect(json["userPoolClientId"]?.stringValue == ready.outputs["UserPoolClientId"])

            for path in ["/nothing", "/README.md", "/.gitignore"] {
                #expect([403, 404].contains(try await get(ready.edge + path).status), "\(path)")
            }
            #expect(try await get(ready.edge + "/api/v1/orders").status == 401)
            // The bucket itself is not public: only the distribution reads it.
            let bucket = try #require(ready.outputs["SiteBucketName"])
            #expect(try await get("\(ready.endpoint)/\(bucket)/index.html").status == 403)
        }
    }

    @Test func theSecondStartChangesNothingAndKeepsWhatPeopleDid() async throws {
        let scratch = try Scratch()
        var configuration = try Self.configuration(scratch)
        let first = try await withCloud(configuration) { ready, cloud in
            let catalogue = try Self.catalogue(cloud, ready)
            let products = try await catalogue.products(category: nil, page: PageRequest(limit: "100")).items
            var sold = products[0]
            sold.stock = 1
            sold.version += 1
            #expect(try await catalogue.replace(sold, expectedVersion: products[0].version))
            #expect(try await catalogue.delete(products[1].id))
            return (sold, gone: products[1].id, ready)
        }
        // Queue URLs name the port: a second start on another one would be a change.
        configuration.port = try #require(first.2.endpoint.split(separator: ":").last.flatMap { Int($0) })
        // A page changes, one goes, one comes, and the catalogue grows.
        let root = scratch.path + "/project"
        try scratch.file("project/site/css/base.css", "body { color: red }")
        try scratch.file("project/site/new.txt", "new")
        try FileManager.default.removeItem(atPath: root + "/site/css/tokens.css")
        let path = root + "/catalogue/products.json"
        let text = try #require(PrivateFile.read(path))
        var list = try #require(try JSONValue(parsing: text).arrayValue)
        var extra = try #require(list[0].objectValue)
        extra["id"] = "brand-new"
        list.append(.object(extra))
        try scratch.file("project/catalogue/products.json", JSONValue.array(list).serialized())

        try await withCloud(configuration) { ready, cloud in
            #expect(ready.changes.isEmpty, "\(ready.changes)")
            #expect(ready.credentials == first.2.credentials && ready.demo == first.2.demo)
            #expect(ready.outputs["UserPoolId"] == first.2.outputs["UserPoolId"])
            let catalogue = try Self.catalogue(cloud, ready)
            #expect(try await catalogue.product(first.0.id)?.stock == 1)
            #expect(try await catalogue.product(first.gone) == nil)
            let brandNew = try #require(ProductID("brand-new"))
            #expect(try await catalogue.product(brandNew) != nil)
            _ = try await Self.signIn(ready.demo, ready)

            #expect(try await get(ready.edge + "/css/base.css").body == Array("body { color: red }".utf8))
            #expect(try await get(ready.edge + "/new.txt").status == 200)
            #expect([403, 404].contains(try await get(ready.edge + "/css/tokens.css").status))
            // The port is another, and the pages know.
            #expect(
                try JSONValue(parsing: try await get(ready.edge + "/config.json").body)["cognitoEndpoint"]?.stringValue
                    == ready.endpoint)
        }

        configuration.parameters = ["Stage": "dev", "ApiRateLimit": "7"]
        try await withCloud(configuration) { ready, cloud in
            #expect(ready.changes.created.isEmpty && ready.changes.deleted.isEmpty, "\(ready.changes)")
            #expect(ready.changes.updated.contains("OrdersLogs"))
            #expect(!ready.changes.updated.contains("Table"))
            let groups = try await ready.withClient {
                try await $0.send(CloudWatchLogs.DescribeLogGroups.self, .init())
            }.logGroups
            #expect(groups?.first { $0.logGroupName == "/aws/lambda/nimbo-orders" }?.retentionInDays == 7)
            #expect(try await Self.catalogue(cloud, ready).product(first.0.id)?.stock == 1)
        }
    }

    @Test func aBrokenCatalogueIsNamed() async throws {
        let scratch = try Scratch()
        let configuration = try Self.configuration(scratch)
        let path = try scratch.file("project/catalogue/products.json", #"[{"id":"x"}]"#)
        let cloud = try LocalCloud(configuration)
        var said = ""
        do { try await cloud.run() } catch { said = "\(error)" }
        #expect(said.hasPrefix("\(path): product 1: "), "\(said)")
    }
}
