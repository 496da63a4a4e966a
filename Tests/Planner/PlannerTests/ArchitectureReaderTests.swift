import Testing

@testable import Planner

@Suite("Architecture")
struct ArchitectureReaderTests {
    static func small() throws -> Architecture {
        try ArchitectureReader.read(smallTemplate, file: "t.yaml", parameters: [:])
    }

    @Test func routesAndTheirSettings() throws {
        let architecture = try Self.small()
        #expect(
            Set(architecture.routes.map(\.name)) == ["GET /api/things", "POST /api/things", "GET /api/things/{id}"])
        let list = try #require(architecture.routes.first { $0.name == "GET /api/things" })
        #expect(list.function == "Work" && list.cacheLife == 60 && list.throttle == .init(rate: 50, burst: 50))
        let show = try #require(architecture.routes.first { $0.name == "GET /api/things/{id}" })
        #expect(show.cacheLife == nil && show.throttle == .init(rate: 100, burst: 200) && show.isTraced)
        #expect(architecture.gateways.first?.cacheSize == "0.5")
        #expect(architecture.gateways.first?.hasAccessLog == true)
    }

    @Test func functionsAndWhatTheyReferTo() throws {
        let architecture = try Self.small()
        let work = try #require(architecture.function("Work"))
        #expect(work.memory == 512 && work.timeout == 10 && !work.isARM)
        #expect(work.references == ["Table", "Topic", "Files"])
        #expect(work.schedules == ["rate(1 minute)"])
        #expect(work.actions.map(\.environments) == [3, 0])
        #expect(architecture.function("Mail")?.isARM == true)
        #expect(architecture.function("Mail")?.memory == 128)
    }

    @Test func storesQueuesAndEdge() throws {
        let architecture = try Self.small()
        #expect(
            architecture.tables == [
                .init(
                    name: "Table", indexes: 0, hasPointInTimeRecovery: true, key: "Key", isOnDemand: true,
                    hasStream: false, line: architecture.tables[0].line)
            ])
        #expect(architecture.topics.map(\.queues) == [["Queue"]])
        #expect(
            architecture.queues[0].maxReceiveCount == 3 && architecture.queues[0].deadLetters == "Dead"
                && architecture.queues[0].visibility == 60)
        #expect(
            architecture.mappings == [
                .init(
                    queue: "Queue", function: "Mail", batchSize: 5, window: 0, maximumConcurrency: 7,
                    reportsItemFailures: false)
            ])
        #expect(
            architecture.behaviors == [
                .init(pattern: "/api/*", bucket: nil, life: 0), .init(pattern: "*", bucket: "Site", life: 300),
            ])
        let files = try #require(architecture.buckets.first { $0.name == "Files" })
        #expect(files.key == "Key" && files.hasBucketKey && files.isTiering)
        #expect(architecture.keys == [.init(name: "Key", rotates: true)])
        #expect(architecture.logGroups.first?.days == 30)
        #expect(architecture.alarms.map(\.metrics) == [1])
        #expect(architecture.userPools.map(\.tier) == ["ESSENTIALS"])
        #expect(architecture.unpriced.isEmpty)
    }

    @Test func theShopsOwnTemplate() throws {
        let architecture = try ArchitectureReader.read(
            repositoryFile("template.yaml"), file: "template.yaml", parameters: [:])
        #expect(architecture.routes.count == 17)
        #expect(architecture.functions.map(\.name) == ["UsersFunction", "OrdersFunction", "ProcessorFunction"])
        #expect(architecture.function("OrdersFunction")?.actions.map(\.environments) == [2, 0])
        #expect(architecture.function("OrdersFunction")?.actions.first?.timezone == "Europe/Madrid")
        #expect(
            architecture.routes.filter { $0.cacheLife == 5 }.map(\.path).sorted() == [
                "/api/v1/products", "/api/v1/products/{productId}",
            ])
        #expect(architecture.mappings.first?.maximumConcurrency == 10)
        #expect(architecture.topics.first { $0.name == "OrderTopic" }?.queues == ["OrderQueue"])
        #expect(architecture.alarms.count == 6)
        #expect(architecture.unpriced.isEmpty)
        let cheap = try ArchitectureReader.read(
            repositoryFile("template.yaml"), file: "template.yaml", parameters: ["Stage": "dev"])
        #expect(cheap.gateways.first?.cacheSize == nil)
        #expect(cheap.function("OrdersFunction")?.actions.map(\.environments) == [0, 0])
    }

    @Test func whatCannotBePricedIsListedWithItsLine() throws {
        let template = """
            Resources:
              Machine: {Type: AWS::EC2::Instance, Properties: {}}
              Fixed: {Type: AWS::DynamoDB::Table, Properties: {ProvisionedThroughput: {ReadCapacityUnits: 5}}}
              Plus: {Type: AWS::Cognito::UserPool, Properties: {UserPoolTier: PLUS}}
              Fifo: {Type: AWS::SQS::Queue, Properties: {FifoQueue: true}}
              Hook: {Type: AWS::SNS::Subscription, Properties: {TopicArn: !Ref News, Protocol: https, Endpoint: x}}
              News: {Type: AWS::SNS::Topic}
              ByPattern: {Type: AWS::Events::Rule, Properties: {EventPattern: {}}}
              Walled: {Type: AWS::Lambda::Function, Properties: {VpcConfig: {}, SnapStart: {ApplyOn: PublishedVersions}}}
            """
        let architecture = try ArchitectureReader.read(template, file: "t.yaml", parameters: [:])
        #expect(
            Set(architecture.unpriced.map(\.name)) == [
                "Machine", "Fixed", "Plus", "Fifo", "Hook", "ByPattern", "Walled",
            ])
        #expect(architecture.unpriced.first { $0.name == "Machine" }?.line == 2)
        #expect(architecture.unpriced.filter { $0.name == "Walled" }.count == 2)
    }

    @Test(arguments: [
        ("/api/*", "/api/x/y", true), ("/*.js", "/a/b.js", true), ("/a?c", "/abc", true), ("/a?c", "/ac", false),
        ("*", "/", true), ("/api/*", "/ap", false),
    ])
    func wildcards(_ pattern: String, _ path: String, _ matches: Bool) {
        #expect(PathPattern.matches(path, wildcard: pattern) == matches)
    }

    @Test(
        arguments: [
            ("/a/{id}", "/a/7", 1), ("/a/{id}", "/a", nil), ("/a/b", "/a/b", 2), ("/{p+}", "/x/y/z", 0),
            ("/a/b", "/a/c", nil),
        ] as [(String, String, Int?)])
    func resources(_ resource: String, _ path: String, _ literals: Int?) {
        #expect(PathPattern.literals(of: path, in: resource) == literals)
    }
}
