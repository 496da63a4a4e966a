// Made by `make shapes` from botocore's service model. Do not edit.
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
        StructureProof(APIGateway.FlushStageCacheRequest.self) { one in
            APIGateway.FlushStageCacheRequest(restApiId: one.restApiId, stageName: one.stageName)
        },
        StructureProof(APIGateway.GetResourcesRequest.self) { one in
            APIGateway.GetResourcesRequest(
                restApiId: one.restApiId, position: one.position, limit: one.limit, embed: one.embed)
        },
        StructureProof(APIGateway.Resources.self) { one in
            APIGateway.Resources(position: one.position, items: one.items)
        },
        StructureProof(APIGateway.Resource.self) { one in
            APIGateway.Resource(
                id: one.id, parentId: one.parentId, pathPart: one.pathPart, path: one.path,
                resourceMethods: one.resourceMethods)
        },
        StructureProof(APIGateway.Method.self) { one in
            APIGateway.Method(
                httpMethod: one.httpMethod, authorizationType: one.authorizationType, authorizerId: one.authorizerId,
                apiKeyRequired: one.apiKeyRequired, requestValidatorId: one.requestValidatorId,
                operationName: one.operationName, requestParameters: one.requestParameters,
                requestModels: one.requestModels, methodResponses: one.methodResponses,
                methodIntegration: one.methodIntegration, authorizationScopes: one.authorizationScopes)
        },
        StructureProof(APIGateway.MethodResponse.self) { one in
            APIGateway.MethodResponse(
                statusCode: one.statusCode, responseParameters: one.responseParameters,
                responseModels: one.responseModels)
        },
        StructureProof(APIGateway.Integration.self) { one in
            APIGateway.Integration(
                type: one.type, httpMethod: one.httpMethod, uri: one.uri, connectionType: one.connectionType,
                connectionId: one.connectionId, credentials: one.credentials, requestParameters: one.requestParameters,
                requestTemplates: one.requestTemplates, passthroughBehavior: one.passthroughBehavior,
                contentHandling: one.contentHandling, timeoutInMillis: one.timeoutInMillis,
                cacheNamespace: one.cacheNamespace, cacheKeyParameters: one.cacheKeyParameters,
                integrationResponses: one.integrationResponses, tlsConfig: one.tlsConfig,
                responseTransferMode: one.responseTransferMode, integrationTarget: one.integrationTarget)
        },
        StructureProof(APIGateway.IntegrationResponse.self) { one in
            APIGateway.IntegrationResponse(
                statusCode: one.statusCode, selectionPattern: one.selectionPattern,
                responseParameters: one.responseParameters, responseTemplates: one.responseTemplates,
                contentHandling: one.contentHandling)
        },
        StructureProof(APIGateway.TlsConfig.self) { one in
            APIGateway.TlsConfig(insecureSkipVerification: one.insecureSkipVerification)
        },
        StructureProof(APIGateway.GetRestApiRequest.self) { one in
            APIGateway.GetRestApiRequest(restApiId: one.restApiId)
        },
        StructureProof(APIGateway.RestApi.self) { one in
            APIGateway.RestApi(
                id: one.id, name: one.name, description: one.description, createdDate: one.createdDate,
                version: one.version, warnings: one.warnings, binaryMediaTypes: one.binaryMediaTypes,
                minimumCompressionSize: one.minimumCompressionSize, apiKeySource: one.apiKeySource,
                endpointConfiguration: one.endpointConfiguration, policy: one.policy, tags: one.tags,
                disableExecuteApiEndpoint: one.disableExecuteApiEndpoint, rootResourceId: one.rootResourceId,
                securityPolicy: one.securityPolicy, endpointAccessMode: one.endpointAccessMode,
                apiStatus: one.apiStatus, apiStatusMessage: one.apiStatusMessage)
        },
        StructureProof(APIGateway.EndpointConfiguration.self) { one in
            APIGateway.EndpointConfiguration(
                types: one.types, ipAddressType: one.ipAddressType, vpcEndpointIds: one.vpcEndpointIds)
        },
        StructureProof(APIGateway.GetRestApisRequest.self) { one in
            APIGateway.GetRestApisRequest(position: one.position, limit: one.limit)
        },
        StructureProof(APIGateway.RestApis.self) { one in
            APIGateway.RestApis(position: one.position, items: one.items)
        },
        StructureProof(APIGateway.GetStageRequest.self) { one in
            APIGateway.GetStageRequest(restApiId: one.restApiId, stageName: one.stageName)
        },
        StructureProof(APIGateway.Stage.self) { one in
            APIGateway.Stage(
                deploymentId: one.deploymentId, clientCertificateId: one.clientCertificateId, stageName: one.stageName,
                description: one.description, cacheClusterEnabled: one.cacheClusterEnabled,
                cacheClusterSize: one.cacheClusterSize, cacheClusterStatus: one.cacheClusterStatus,
                methodSettings: one.methodSettings, variables: one.variables,
                documentationVersion: one.documentationVersion, accessLogSettings: one.accessLogSettings,
                canarySettings: one.canarySettings, tracingEnabled: one.tracingEnabled, webAclArn: one.webAclArn,
                tags: one.tags, createdDate: one.createdDate, lastUpdatedDate: one.lastUpdatedDate)
        },
        StructureProof(APIGateway.MethodSetting.self) { one in
            APIGateway.MethodSetting(
                metricsEnabled: one.metricsEnabled, loggingLevel: one.loggingLevel,
                dataTraceEnabled: one.dataTraceEnabled, throttlingBurstLimit: one.throttlingBurstLimit,
                throttlingRateLimit: one.throttlingRateLimit, cachingEnabled: one.cachingEnabled,
                cacheTtlInSeconds: one.cacheTtlInSeconds, cacheDataEncrypted: one.cacheDataEncrypted,
                requireAuthorizationForCacheControl: one.requireAuthorizationForCacheControl,
                unauthorizedCacheControlHeaderStrategy: one.unauthorizedCacheControlHeaderStrategy)
        },
        StructureProof(APIGateway.AccessLogSettings.self) { one in
            APIGateway.AccessLogSettings(format: one.format, destinationArn: one.destinationArn)
        },
        StructureProof(APIGateway.CanarySettings.self) { one in
            APIGateway.CanarySettings(
                percentTraffic: one.percentTraffic, deploymentId: one.deploymentId,
                stageVariableOverrides: one.stageVariableOverrides, useStageCache: one.useStageCache)
        },
        StructureProof(APIGateway.GetStagesRequest.self) { one in
            APIGateway.GetStagesRequest(restApiId: one.restApiId, deploymentId: one.deploymentId)
        },
        StructureProof(APIGateway.Stages.self) { one in
            APIGateway.Stages(item: one.item)
        },
    ]
}
