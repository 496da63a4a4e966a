// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore
import AWSShapes

enum APIGatewayProofs {
    static let operations: [any AWSOperation.Type] = [
        APIGateway.FlushStageCache.self,
        APIGateway.GetResources.self,
        APIGateway.GetRestApi.self,
        APIGateway.GetRestApis.self,
        APIGateway.GetStage.self,
        APIGateway.GetStages.self,
    ]

    static let structures: [StructureProof] = [
        StructureProof(
            APIGateway.FlushStageCacheRequest.self,
            copy: { one in APIGateway.FlushStageCacheRequest(restApiId: one.restApiId, stageName: one.stageName) }),
        StructureProof(
            APIGateway.GetResourcesRequest.self,
            copy: { one in APIGateway.GetResourcesRequest(restApiId: one.restApiId, position: one.position, limit: one.limit, embed: one.embed) },
            minimum: { one in APIGateway.GetResourcesRequest(restApiId: one.restApiId) }),
        StructureProof(
            APIGateway.Resources.self,
            copy: { one in APIGateway.Resources(position: one.position, items: one.items) },
            minimum: { _ in APIGateway.Resources() }),
        StructureProof(
            APIGateway.Resource.self,
            copy: { one in APIGateway.Resource(id: one.id, parentId: one.parentId, pathPart: one.pathPart, path: one.path, resourceMethods: one.resourceMethods) },
            minimum: { _ in APIGateway.Resource() }),
        StructureProof(
            APIGateway.Method.self,
            copy: { one in APIGateway.Method(httpMethod: one.httpMethod, authorizationType: one.authorizationType, authorizerId: one.authorizerId, apiKeyRequired: one.apiKeyRequired, requestValidatorId: one.requestValidatorId, operationName: one.operationName, requestParameters: one.requestParameters, requestModels: one.requestModels, methodResponses: one.methodResponses, methodIntegration: one.methodIntegration, authorizationScopes: one.authorizationScopes) },
            minimum: { _ in APIGateway.Method() }),
        StructureProof(
            APIGateway.MethodResponse.self,
            copy: { one in APIGateway.MethodResponse(statusCode: one.statusCode, responseParameters: one.responseParameters, responseModels: one.responseModels) },
            minimum: { _ in APIGateway.MethodResponse() }),
        StructureProof(
            APIGateway.Integration.self,
            copy: { one in APIGateway.Integration(type: one.type, httpMethod: one.httpMethod, uri: one.uri, connectionType: one.connectionType, connectionId: one.connectionId, credentials: one.credentials, requestParameters: one.requestParameters, requestTemplates: one.requestTemplates, passthroughBehavior: one.passthroughBehavior, contentHandling: one.contentHandling, timeoutInMillis: one.timeoutInMillis, cacheNamespace: one.cacheNamespace, cacheKeyParameters: one.cacheKeyParameters, integrationResponses: one.integrationResponses, tlsConfig: one.tlsConfig, responseTransferMode: one.responseTransferMode, integrationTarget: one.integrationTarget) },
            minimum: { _ in APIGateway.Integration() }),
        StructureProof(
            APIGateway.IntegrationResponse.self,
            copy: { one in APIGateway.IntegrationResponse(statusCode: one.statusCode, selectionPattern: one.selectionPattern, responseParameters: one.responseParameters, responseTemplates: one.responseTemplates, contentHandling: one.contentHandling) },
            minimum: { _ in APIGateway.IntegrationResponse() }),
        StructureProof(
            APIGateway.TlsConfig.self,
            copy: { one in APIGateway.TlsConfig(insecureSkipVerification: one.insecureSkipVerification) },
            minimum: { _ in APIGateway.TlsConfig() }),
        StructureProof(
            APIGateway.GetRestApiRequest.self,
            copy: { one in APIGateway.GetRestApiRequest(restApiId: one.restApiId) }),
        StructureProof(
            APIGateway.RestApi.self,
            copy: { one in APIGateway.RestApi(id: one.id, name: one.name, description: one.description, createdDate: one.createdDate, version: one.version, warnings: one.warnings, binaryMediaTypes: one.binaryMediaTypes, minimumCompressionSize: one.minimumCompressionSize, apiKeySource: one.apiKeySource, endpointConfiguration: one.endpointConfiguration, policy: one.policy, tags: one.tags, disableExecuteApiEndpoint: one.disableExecuteApiEndpoint, rootResourceId: one.rootResourceId, securityPolicy: one.securityPolicy, endpointAccessMode: one.endpointAccessMode, apiStatus: one.apiStatus, apiStatusMessage: one.apiStatusMessage) },
            minimum: { _ in APIGateway.RestApi() }),
        StructureProof(
            APIGateway.EndpointConfiguration.self,
            copy: { one in APIGateway.EndpointConfiguration(types: one.types, ipAddressType: one.ipAddressType, vpcEndpointIds: one.vpcEndpointIds) },
            minimum: { _ in APIGateway.EndpointConfiguration() }),
        StructureProof(
            APIGateway.GetRestApisRequest.self,
            copy: { one in APIGateway.GetRestApisRequest(position: one.position, limit: one.limit) },
            minimum: { _ in APIGateway.GetRestApisRequest() }),
        StructureProof(
            APIGateway.RestApis.self,
            copy: { one in APIGateway.RestApis(position: one.position, items: one.items) },
            minimum: { _ in APIGateway.RestApis() }),
        StructureProof(
            APIGateway.GetStageRequest.self,
            copy: { one in APIGateway.GetStageRequest(restApiId: one.restApiId, stageName: one.stageName) }),
        StructureProof(
            APIGateway.Stage.self,
            copy: { one in APIGateway.Stage(deploymentId: one.deploymentId, clientCertificateId: one.clientCertificateId, stageName: one.stageName, description: one.description, cacheClusterEnabled: one.cacheClusterEnabled, cacheClusterSize: one.cacheClusterSize, cacheClusterStatus: one.cacheClusterStatus, methodSettings: one.methodSettings, variables: one.variables, documentationVersion: one.documentationVersion, accessLogSettings: one.accessLogSettings, canarySettings: one.canarySettings, tracingEnabled: one.tracingEnabled, webAclArn: one.webAclArn, tags: one.tags, createdDate: one.createdDate, lastUpdatedDate: one.lastUpdatedDate) },
            minimum: { _ in APIGateway.Stage() }),
        StructureProof(
            APIGateway.MethodSetting.self,
            copy: { one in APIGateway.MethodSetting(metricsEnabled: one.metricsEnabled, loggingLevel: one.loggingLevel, dataTraceEnabled: one.dataTraceEnabled, throttlingBurstLimit: one.throttlingBurstLimit, throttlingRateLimit: one.throttlingRateLimit, cachingEnabled: one.cachingEnabled, cacheTtlInSeconds: one.cacheTtlInSeconds, cacheDataEncrypted: one.cacheDataEncrypted, requireAuthorizationForCacheControl: one.requireAuthorizationForCacheControl, unauthorizedCacheControlHeaderStrategy: one.unauthorizedCacheControlHeaderStrategy) },
            minimum: { _ in APIGateway.MethodSetting() }),
        StructureProof(
            APIGateway.AccessLogSettings.self,
            copy: { one in APIGateway.AccessLogSettings(format: one.format, destinationArn: one.destinationArn) },
            minimum: { _ in APIGateway.AccessLogSettings() }),
        StructureProof(
            APIGateway.CanarySettings.self,
            copy: { one in APIGateway.CanarySettings(percentTraffic: one.percentTraffic, deploymentId: one.deploymentId, stageVariableOverrides: one.stageVariableOverrides, useStageCache: one.useStageCache) },
            minimum: { _ in APIGateway.CanarySettings() }),
        StructureProof(
            APIGateway.GetStagesRequest.self,
            copy: { one in APIGateway.GetStagesRequest(restApiId: one.restApiId, deploymentId: one.deploymentId) },
            minimum: { one in APIGateway.GetStagesRequest(restApiId: one.restApiId) }),
        StructureProof(
            APIGateway.Stages.self,
            copy: { one in APIGateway.Stages(item: one.item) },
            minimum: { _ in APIGateway.Stages() }),
    ]
}
