import AWSCore
import AWSShapes
import JSON
import Testing

@testable import CloudCore

@Suite struct ServiceRegistryTests {
    /// A provider that relies on all defaults.
    private struct Plain: ResourceProvider {
        var type: String { "Test::Plain::Thing" }
        var knownProperties: [String] { ["Size"] }
        func apply(_ request: ResourceRequest) async throws -> ResourceState {
            ResourceState(physicalID: request.generatedName)
        }
        func delete(_ state: ResourceState, _ request: ResourceRequest) async throws {}
    }

    /// A service that relies on all defaults.
    private struct Silent: CloudService {
        var model: ServiceModel { SNS.service }
        var operations: OperationTable { OperationTable() }
    }

    @Test func servicesCallEachOtherByOperation() async throws {
        let cloud = TestCloud(
            FakeService(SQS.service) {
                $0.on(SQS.SendMessage.self, resources: { input, _ in [input.queueUrl] }) { input, context in
                    .init(
                        md5OfMessageBody: "\(context.principal) \(context.traceHeader ?? "-")",
                        messageId: context.endpoint)
                }
            })
        let sns = Principal.service("sns.amazonaws.com", sourceARN: "arn")
        let sent = try await cloud.registry.call(
            SQS.SendMessage.self, .init(queueUrl: "q", messageBody: "b"), as: sns, trace: "Root=1")
        #expect(sent.md5OfMessageBody == "\(sns) Root=1")
        #expect(sent.messageId == cloud.settings.endpoint.value)
        // Once the port is known, contexts name it.
        cloud.settings.endpoint.set("http://127.0.0.1:9")
        let again = try await cloud.registry.call(SQS.SendMessage.self, .init(queueUrl: "q", messageBody: "b"), as: sns)
        #expect(again.messageId == "http://127.0.0.1:9")
    }

    @Test func aRoleIsAskedForItsRightsWithinTheProcessToo() async throws {
        let cloud = TestCloud(
            FakeService(SQS.service) {
                $0.on(SQS.SendMessage.self, resources: { input, _ in [input.queueUrl] }) { _, _ in .init() }
            })
        _ = cloud.role("sender", ["Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "mine"])
        let role = Principal.role(name: "sender", sessionName: "s")
        _ = try await cloud.registry.call(SQS.SendMessage.self, .init(queueUrl: "mine", messageBody: "b"), as: role)
        let error = await #expect(throws: AWSError.self) {
            try await cloud.registry.call(SQS.SendMessage.self, .init(queueUrl: "yours", messageBody: "b"), as: role)
        }
        #expect(error?.code == "AccessDeniedException")
    }

    @Test func aServiceThatIsNotThereIsAnError() async throws {
        let cloud = TestCloud(Silent())
        let error = await #expect(throws: AWSError.self) {
            try await cloud.registry.call(SQS.SendMessage.self, .init(queueUrl: "q", messageBody: "b"), as: .anonymous)
        }
        #expect(error?.code == "UnknownOperationException")
        #expect(cloud.registry.entry(service: "sqs", operation: "SendMessage") == nil)
    }

    @Test func theLastRegisteredHandlerAnswers() async throws {
        let cloud = TestCloud(tables { _ in ["first"] })
        cloud.registry.register(tables { _ in ["second"] })
        #expect(cloud.registry.all.count == 2)
        let root = Principal.root(accountID: "0")
        #expect(try await cloud.registry.call(DynamoDB.ListTables.self, .init(), as: root).tableNames == ["second"])
        #expect(cloud.registry.entry(service: "dynamodb", operation: "ListTables")?.action == "dynamodb:ListTables")
    }

    @Test func plainHTTPGoesToTheFirstWhoKnowsIt() async throws {
        var one = FakeService(SNS.service)
        one.plain = { request, _ in request.path == "/one" ? WireResponse(status: 201) : nil }
        var two = FakeService(SQS.service)
        two.plain = { _, _ in WireResponse(status: 202) }
        let cloud = TestCloud(Silent(), one, two)
        let context = cloud.registry.makeContext(principal: .anonymous)
        #expect(try await cloud.registry.answer(WireRequest(path: "/one"), context)?.status == 201)
        #expect(try await cloud.registry.answer(WireRequest(path: "/two"), context)?.status == 202)
        #expect(try await TestCloud(Silent()).registry.answer(WireRequest(), context) == nil)
    }

    @Test func resourceProvidersAreFoundByType() async throws {
        var service = FakeService(SQS.service)
        service.resourceProviders = [Plain()]
        let cloud = TestCloud(Silent(), service)
        let provider = try #require(cloud.registry.resourceProvider(for: "Test::Plain::Thing"))
        #expect(cloud.registry.resourceProvider(for: "Test::Plain::Other") == nil)
        // Nothing is inert unless a provider says so; names are the stack's and the resource's, and stay.
        #expect(provider.inertProperties.isEmpty)
        let request = ResourceRequest(stackName: "Shop", logicalID: "MyThing", properties: .null)
        #expect(request.previous == nil && request.generatedName == "shop-mything")
        let state = try await provider.apply(request)
        #expect(state == ResourceState(physicalID: "shop-mything", attributes: [:]))
        try await provider.delete(state, request)
    }

    @Test func aServiceNeedsNoLoop() async throws { try await Silent().run() }

    @Test func contextsMakeARNs() {
        let context = TestCloud().registry.makeContext(principal: .anonymous)
        #expect(context.arn("sqs", "orders") == "arn:aws:sqs:us-east-1:000000000000:orders")
        #expect(context.sourceIP == "127.0.0.1" && context.traceHeader == nil)
    }
}
