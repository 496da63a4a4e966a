import AWSCore
import AWSShapes
import CloudCore

/// What the console and the command line ask of an API; changes come from the template.
extension APIGatewayService {
    private func resource(_ path: String) -> [String] { ["arn:aws:apigateway:\(settings.region)::\(path)"] }

    func registerReads(_ table: inout OperationTable) {
        table.on(
            APIGateway.GetRestApis.self, action: "apigateway:GET", resources: { _, _ in self.resource("/restapis") }
        ) { _, _ in
            APIGateway.RestApis(items: self.all.map { Self.describe($0.api) })
        }
        table.on(
            APIGateway.GetRestApi.self, action: "apigateway:GET",
            resources: { input, _ in self.resource("/restapis/\(input.restApiId)") }
        ) { input, _ in
            Self.describe(try self.find(input.restApiId).api)
        }
        table.on(
            APIGateway.GetResources.self, action: "apigateway:GET",
            resources: { input, _ in self.resource("/restapis/\(input.restApiId)/resources") }
        ) { input, _ in
            let api = try self.find(input.restApiId).api
            let tree = api.resourceTree
            let ids = Dictionary(tree.map { ($0.path, $0.id) }, uniquingKeysWith: { first, _ in first })
            return APIGateway.Resources(
                items: tree.map { Self.describe($0, parent: ids[$0.parentPath ?? ""], embedding: input.embed ?? []) })
        }
        table.on(
            APIGateway.GetStages.self, action: "apigateway:GET",
            resources: { input, _ in self.resource("/restapis/\(input.restApiId)/stages") }
        ) { input, _ in
            let stages = try self.find(input.restApiId).stages.values.sorted { $0.name < $1.name }
            return APIGateway.Stages(
                item: stages.filter { input.deploymentId == nil || input.deploymentId == $0.deploymentID }.map(
                    Self.describe))
        }
        table.on(
            APIGateway.GetStage.self, action: "apigateway:GET",
            resources: { input, _ in self.resource("/restapis/\(input.restApiId)/stages/\(input.stageName)") }
        ) { input, _ in
            Self.describe(try self.stage(input.stageName, of: input.restApiId))
        }
        table.on(
            APIGateway.FlushStageCache.self, action: "apigateway:DELETE",
            resources: { input, _ in self.resource("/restapis/\(input.restApiId)/stages/\(input.stageName)/cache/data")
            }
        ) { input, _ in
            let stage = try self.stage(input.stageName, of: input.restApiId)
            self.cache.flush(prefix: "\(input.restApiId)/\(stage.name)/")
            return Unit()
        }
    }

    private func stage(_ name: String, of id: String) throws(AWSError) -> APIStage {
        guard let stage = try find(id).stages[name] else {
            throw AWSError("NotFoundException", "Invalid stage identifier specified", status: 404)
        }
        return stage
    }

    private static func describe(_ api: RestAPI) -> APIGateway.RestApi {
        APIGateway.RestApi(
            id: api.id, name: api.name, description: api.description, createdDate: api.created,
            binaryMediaTypes: api.binaryMediaTypes.isEmpty ? nil : api.binaryMediaTypes, apiKeySource: "HEADER",
            endpointConfiguration: .init(types: api.endpointTypes), tags: api.tags.isEmpty ? nil : api.tags,
            disableExecuteApiEndpoint: false, rootResourceId: api.rootResourceID)
    }

    private static func describe(
        _ resource: RouteTable.Resource, parent: String?, embedding: [String]
    ) -> APIGateway.Resource {
        let methods = resource.methods.mapValues { method in
            guard embedding.contains("methods") else { return APIGateway.Method() }
            return APIGateway.Method(
                httpMethod: method.httpMethod,
                authorizationType: method.authorizer == nil ? "NONE" : "COGNITO_USER_POOLS",
                authorizerId: method.authorizer.map { StableID.make($0, length: 6) }, apiKeyRequired: false,
                methodIntegration: APIGateway.Integration(
                    type: method.integration.typeName, httpMethod: "POST", uri: method.uri,
                    timeoutInMillis: Int(method.timeout.milliseconds)))
        }
        return APIGateway.Resource(
            id: resource.id, parentId: parent, pathPart: resource.path.split(separator: "/").last.map(String.init),
            path: resource.path,
            resourceMethods: methods.isEmpty ? nil : methods)
    }

    private static func describe(_ stage: APIStage) -> APIGateway.Stage {
        let settings = stage.settings.map { key, value in
            (
                key == "*/*" ? key : key.replacing("/", with: "~1").replacingLastEscape,
                APIGateway.MethodSetting(
                    metricsEnabled: value.metricsEnabled, loggingLevel: value.loggingLevel, dataTraceEnabled: false,
                    throttlingBurstLimit: value.burstLimit, throttlingRateLimit: value.rateLimit,
                    cachingEnabled: value.isCached, cacheTtlInSeconds: Int(value.ttl.milliseconds / 1000),
                    cacheDataEncrypted: false,
                    requireAuthorizationForCacheControl: value.requiresAuthorizationForCacheControl,
                    unauthorizedCacheControlHeaderStrategy: "SUCCEED_WITH_RESPONSE_HEADER")
            )
        }
        return APIGateway.Stage(
            deploymentId: stage.deploymentID, stageName: stage.name, cacheClusterEnabled: stage.cacheClusterEnabled,
            cacheClusterSize: stage.cacheClusterSize,
            cacheClusterStatus: stage.cacheClusterEnabled ? "AVAILABLE" : "NOT_AVAILABLE",
            methodSettings: Dictionary(settings, uniquingKeysWith: { first, _ in first }),
            variables: stage.variables.isEmpty ? nil : stage.variables,
            accessLogSettings: stage.accessLogDestination.map {
                APIGateway.AccessLogSettings(format: stage.accessLogFormat, destinationArn: $0)
            },
            tracingEnabled: stage.tracingEnabled, createdDate: stage.created, lastUpdatedDate: stage.created)
    }
}

extension String {
    /// `~1a~1b~1GET` is `~1a~1b/GET`: only the path is escaped.
    fileprivate var replacingLastEscape: String {
        guard let last = ranges(of: "~1").last else { return self }
        return replacingCharacters(last)
    }

    private func replacingCharacters(_ range: Range<Index>) -> String {
        String(self[..<range.lowerBound]) + "/" + String(self[range.upperBound...])
    }
}
