import AWSCore
import CloudCore
import JSON

/// `AWS::ApiGateway::RestApi`.
struct RestAPIResource: ResourceProvider {
    let service: APIGatewayService
    var type: String { "AWS::ApiGateway::RestApi" }
    var knownProperties: [String] {
        ["Body", "Name", "Description", "EndpointConfiguration", "BinaryMediaTypes", "Parameters", "Tags"]
    }
    var inertProperties: [String] { ["MinimumCompressionSize", "DisableExecuteApiEndpoint", "FailOnWarnings", "Mode"] }

    func apply(_ request: ResourceRequest) async throws -> ResourceState {
        let id = request.previous?.physicalID ?? StableID.make("\(request.stackName)/\(request.logicalID)", length: 10)
        let created = service.published(id)?.api.created ?? service.settings.clock.now
        let api = try RestAPI(id: id, properties: request.properties, created: created)
        service.put(api)
        return ResourceState(
            physicalID: id, attributes: ["RestApiId": id, "RootResourceId": api.rootResourceID])
    }

    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws { service.remove(state.physicalID) }
}

/// `AWS::ApiGateway::Deployment`: a name for a body; stages serve the body as it is.
struct DeploymentResource: ResourceProvider {
    var type: String { "AWS::ApiGateway::Deployment" }
    var knownProperties: [String] { ["RestApiId", "Description", "StageName"] }

    func apply(_ request: ResourceRequest) async throws -> ResourceState {
        let id = StableID.make("\(request.stackName)/\(request.logicalID)", length: 6)
        return ResourceState(physicalID: id, attributes: ["DeploymentId": id])
    }

    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws {}
}

/// `AWS::ApiGateway::Stage`.
struct StageResource: ResourceProvider {
    let service: APIGatewayService
    var type: String { "AWS::ApiGateway::Stage" }
    var knownProperties: [String] {
        [
            "RestApiId", "DeploymentId", "StageName", "MethodSettings", "CacheClusterEnabled", "CacheClusterSize",
            "TracingEnabled", "AccessLogSetting", "Variables",
        ]
    }
    var inertProperties: [String] {
        ["Description", "Tags", "CanarySetting", "DocumentationVersion", "ClientCertificateId"]
    }

    func apply(_ request: ResourceRequest) async throws -> ResourceState {
        let id = request.properties["RestApiId"]?.stringValue ?? ""
        let name = request.properties["StageName"]?.text ?? "prod"
        let created = service.published(id)?.stages[name]?.created ?? service.settings.clock.now
        let stage = APIStage(properties: request.properties, created: created)
        try service.put(stage, of: id)
        return ResourceState(physicalID: name)
    }

    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws {
        service.removeStage(state.physicalID, of: request.properties["RestApiId"]?.stringValue ?? "")
    }
}

/// `AWS::ApiGateway::Account`: the role that writes the log.
struct AccountResource: ResourceProvider {
    var type: String { "AWS::ApiGateway::Account" }
    var knownProperties: [String] { ["CloudWatchRoleArn"] }

    func apply(_ request: ResourceRequest) async throws -> ResourceState {
        ResourceState(physicalID: request.generatedName, attributes: ["Id": request.generatedName])
    }

    func delete(_ state: ResourceState, _ request: ResourceRequest) async throws {}
}
