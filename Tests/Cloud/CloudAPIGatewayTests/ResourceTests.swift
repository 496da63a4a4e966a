import AWSCore
import AWSShapes
import CloudCore
import JSON
import Testing

@testable import CloudAPIGateway

@Suite struct ResourceTests {
    private let service: APIGatewayService
    private let registry: ServiceRegistry
    private let clock = SimulatedClock()

    init() throws {
        let settings = CloudSettings(clock: clock, random: SeededRandom(seed: 3))
        registry = ServiceRegistry(
            identity: Identity(accountID: settings.accountID, rootCredentials: Gateway.credentials), settings: settings)
        service = try APIGatewayService(registry: registry, settings: settings)
        registry.register(service)
    }

    private func apply(
        _ type: String, _ properties: JSONValue, id: String = "Thing", previous: ResourceState? = nil
    ) async throws -> ResourceState {
        let provider = try #require(registry.resourceProvider(for: type))
        return try await provider.apply(
            .init(stackName: "shop", logicalID: id, properties: properties, previous: previous))
    }

    private func delete(_ type: String, _ state: ResourceState, _ properties: JSONValue = [:]) async throws {
        let provider = try #require(registry.resourceProvider(for: type))
        try await provider.delete(state, .init(stackName: "shop", logicalID: "Thing", properties: properties))
    }

    private func body(_ path: String) -> JSONValue {
        ["info": ["title": "shop"], "paths": [path: ["get": Gateway.lambda()]]]
    }

    private let api = "AWS::ApiGateway::RestApi"
    private let stage = "AWS::ApiGateway::Stage"

    @Test func anAPIKeepsItsIDAndItsAge() async throws {
        let first = try await apply(api, ["Body": body("/a")])
        #expect(first.physicalID.utf8.count == 10 && first.attributes["RestApiId"] == first.physicalID)
        let created = clock.now
        clock.advance(by: .seconds(60))
        // The same request again, with and without knowledge of the first, changes nothing.
        #expect(try await apply(api, ["Body": body("/a")], previous: first) == first)
        #expect(try await apply(api, ["Body": body("/a")]) == first)
        #expect(service.all.count == 1 && service.published(first.physicalID)?.api.created == created)
        #expect(try await apply(api, ["Body": body("/a")], id: "Other").physicalID != first.physicalID)
    }

    @Test func aChangedBodyIsServedInPlace() async throws {
        let state = try await apply(api, ["Body": body("/a")])
        let properties: JSONValue = ["RestApiId": .string(state.physicalID), "StageName": "prod"]
        _ = try await apply(stage, properties)
        _ = try await apply(api, ["Body": body("/b"), "Name": "renamed"], previous: state)
        let published = try #require(service.published(state.physicalID))
        #expect(published.api.name == "renamed" && published.api.routes.resources.map(\.path) == ["/b"])
        #expect(published.stages.keys.sorted() == ["prod"])
    }

    @Test func aBodyThatIsRefusedLeavesTheOldOne() async throws {
        let state = try await apply(api, ["Body": body("/a")])
        await #expect(throws: AWSError.self) {
            try await apply(
                api,
                [
                    "Body": [
                        "info": ["title": "x"], "paths": ["/b": ["get": Gateway.lambda(integration: ["uri": "x"])]],
                    ]
                ],
                previous: state)
        }
        #expect(service.published(state.physicalID)?.api.routes.resources.map(\.path) == ["/a"])
    }

    @Test func aStageIsChangedInPlace() async throws {
        let state = try await apply(api, ["Body": body("/a")])
        var properties: JSONValue = ["RestApiId": .string(state.physicalID), "StageName": "prod", "DeploymentId": "d1"]
        let first = try await apply(stage, properties)
        #expect(first.physicalID == "prod")
        let created = clock.now
        clock.advance(by: .seconds(60))
        properties["DeploymentId"] = "d2"
        properties["TracingEnabled"] = true
        #expect(try await apply(stage, properties, previous: first) == first)
        let changed = try #require(service.published(state.physicalID)?.stages["prod"])
        #expect(changed.deploymentID == "d2" && changed.tracingEnabled && changed.created == created)
    }

    @Test func aStageNeedsItsAPI() async throws {
        let error = await #expect(throws: AWSError.self) { try await apply(stage, ["RestApiId": "nope"]) }
        #expect(error?.code == "NotFoundException")
    }

    @Test func whatIsDeletedIsGoneAndStaysSo() async throws {
        let state = try await apply(api, ["Body": body("/a")])
        let properties: JSONValue = ["RestApiId": .string(state.physicalID), "StageName": "prod"]
        let made = try await apply(stage, properties)
        for _ in 0..<2 {
            try await delete(stage, made, properties)
            #expect(service.published(state.physicalID)?.stages.isEmpty == true)
        }
        for _ in 0..<2 {
            try await delete(api, state)
            #expect(service.all.isEmpty)
        }
        // A stage goes after its API without complaint.
        try await delete(stage, made, properties)
    }

    @Test func deploymentsAndTheAccountAreNames() async throws {
        let deployment = try await apply("AWS::ApiGateway::Deployment", ["RestApiId": "a"], id: "DeploymentABC")
        #expect(deployment.physicalID.utf8.count == 6 && deployment.attributes["DeploymentId"] == deployment.physicalID)
        #expect(try await apply("AWS::ApiGateway::Deployment", ["RestApiId": "a"], id: "DeploymentABC") == deployment)
        #expect(try await apply("AWS::ApiGateway::Deployment", [:], id: "DeploymentDEF") != deployment)
        let account = try await apply("AWS::ApiGateway::Account", ["CloudWatchRoleArn": "arn"])
        #expect(account.physicalID == "shop-thing" && account.attributes["Id"] == "shop-thing")
        try await delete("AWS::ApiGateway::Deployment", deployment)
        try await delete("AWS::ApiGateway::Account", account)
    }

    @Test func propertiesAreKnownOrInertButNotBoth() {
        let types = service.resourceProviders.map(\.type).sorted()
        #expect(
            types == [
                "AWS::ApiGateway::Account", "AWS::ApiGateway::Deployment", "AWS::ApiGateway::RestApi",
                "AWS::ApiGateway::Stage",
            ])
        for provider in service.resourceProviders {
            #expect(
                Set(provider.knownProperties).isDisjoint(with: provider.inertProperties)
                    && !provider.knownProperties.isEmpty)
        }
    }
}
