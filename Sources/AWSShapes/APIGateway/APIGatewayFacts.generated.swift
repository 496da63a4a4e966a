// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

enum APIGatewayFacts {
    static let FlushStageCacheRequest: Shape = Shape(
        "FlushStageCacheRequest", .structure, members: [
            Member("restApiId", .string, wire: "restapi_id", in: .uri, required: true),
            Member("stageName", .string, wire: "stage_name", in: .uri, required: true),
        ])

    static let GetResourcesRequest: Shape = Shape(
        "GetResourcesRequest", .structure, members: [
            Member("restApiId", .string, wire: "restapi_id", in: .uri, required: true),
            Member("position", .string, in: .querystring),
            Member("limit", .integer, in: .querystring),
            Member("embed", APIGatewayFacts.ListOfString, in: .querystring),
        ])

    static let ListOfString: Shape = Shape(
        "ListOfString", .list, element: Member("member", .string))

    static let Resources: Shape = Shape(
        "Resources", .structure, members: [
            Member("position", .string),
            Member("items", APIGatewayFacts.ListOfResource, wire: "item"),
        ])

    static let ListOfResource: Shape = Shape(
        "ListOfResource", .list, element: Member("member", APIGatewayFacts.Resource))

    static let Resource: Shape = Shape(
        "Resource", .structure, members: [
            Member("id", .string),
            Member("parentId", .string),
            Member("pathPart", .string),
            Member("path", .string),
            Member("resourceMethods", APIGatewayFacts.MapOfMethod),
        ])

    static let MapOfMethod: Shape = Shape(
        "MapOfMethod", .map, element: Member("value", APIGatewayFacts.Method), key: Member("key", .string))

    static let Method: Shape = Shape(
        "Method", .structure, members: [
            Member("httpMethod", .string),
            Member("authorizationType", .string),
            Member("authorizerId", .string),
            Member("apiKeyRequired", .boolean),
            Member("requestValidatorId", .string),
            Member("operationName", .string),
            Member("requestParameters", APIGatewayFacts.MapOfStringToBoolean),
            Member("requestModels", APIGatewayFacts.MapOfStringToString),
            Member("methodResponses", APIGatewayFacts.MapOfMethodResponse),
            Member("methodIntegration", APIGatewayFacts.Integration),
            Member("authorizationScopes", APIGatewayFacts.ListOfString),
        ])

    static let MapOfStringToBoolean: Shape = Shape(
        "MapOfStringToBoolean", .map, element: Member("value", .boolean), key: Member("key", .string))

    static let MapOfStringToString: Shape = Shape(
        "MapOfStringToString", .map, element: Member("value", .string), key: Member("key", .string))

    static let MapOfMethodResponse: Shape = Shape(
        "MapOfMethodResponse", .map, element: Member("value", APIGatewayFacts.MethodResponse), key: Member("key", .string))

    static let MethodResponse: Shape = Shape(
        "MethodResponse", .structure, members: [
            Member("statusCode", APIGatewayFacts.StatusCode),
            Member("responseParameters", APIGatewayFacts.MapOfStringToBoolean),
            Member("responseModels", APIGatewayFacts.MapOfStringToString),
        ])

    static let StatusCode: Shape = Shape(
        "StatusCode", .string, constraints: .init(pattern: #"[1-5]\d\d"#))

    static let Integration: Shape = Shape(
        "Integration", .structure, members: [
            Member("type", APIGatewayFacts.IntegrationType),
            Member("httpMethod", .string),
            Member("uri", .string),
            Member("connectionType", APIGatewayFacts.ConnectionType),
            Member("connectionId", .string),
            Member("credentials", .string),
            Member("requestParameters", APIGatewayFacts.MapOfStringToString),
            Member("requestTemplates", APIGatewayFacts.MapOfStringToString),
            Member("passthroughBehavior", .string),
            Member("contentHandling", APIGatewayFacts.ContentHandlingStrategy),
            Member("timeoutInMillis", .integer),
            Member("cacheNamespace", .string),
            Member("cacheKeyParameters", APIGatewayFacts.ListOfString),
            Member("integrationResponses", APIGatewayFacts.MapOfIntegrationResponse),
            Member("tlsConfig", APIGatewayFacts.TlsConfig),
            Member("responseTransferMode", APIGatewayFacts.ResponseTransferMode),
            Member("integrationTarget", .string),
        ])

    static let IntegrationType: Shape = Shape(
        "IntegrationType", .string, constraints: .init(values: ["HTTP", "AWS", "MOCK", "HTTP_PROXY", "AWS_PROXY"]))

    static let ConnectionType: Shape = Shape(
        "ConnectionType", .string, constraints: .init(values: ["INTERNET", "VPC_LINK"]))

    static let ContentHandlingStrategy: Shape = Shape(
        "ContentHandlingStrategy", .string, constraints: .init(values: ["CONVERT_TO_BINARY", "CONVERT_TO_TEXT"]))

    static let MapOfIntegrationResponse: Shape = Shape(
        "MapOfIntegrationResponse", .map, element: Member("value", APIGatewayFacts.IntegrationResponse), key: Member("key", .string))

    static let IntegrationResponse: Shape = Shape(
        "IntegrationResponse", .structure, members: [
            Member("statusCode", APIGatewayFacts.StatusCode),
            Member("selectionPattern", .string),
            Member("responseParameters", APIGatewayFacts.MapOfStringToString),
            Member("responseTemplates", APIGatewayFacts.MapOfStringToString),
            Member("contentHandling", APIGatewayFacts.ContentHandlingStrategy),
        ])

    static let TlsConfig: Shape = Shape(
        "TlsConfig", .structure, members: [
            Member("insecureSkipVerification", .boolean),
        ])

    static let ResponseTransferMode: Shape = Shape(
        "ResponseTransferMode", .string, constraints: .init(values: ["BUFFERED", "STREAM"]))

    static let GetRestApiRequest: Shape = Shape(
        "GetRestApiRequest", .structure, members: [
            Member("restApiId", .string, wire: "restapi_id", in: .uri, required: true),
        ])

    static let RestApi: Shape = Shape(
        "RestApi", .structure, members: [
            Member("id", .string),
            Member("name", .string),
            Member("description", .string),
            Member("createdDate", .timestamp),
            Member("version", .string),
            Member("warnings", APIGatewayFacts.ListOfString),
            Member("binaryMediaTypes", APIGatewayFacts.ListOfString),
            Member("minimumCompressionSize", .integer),
            Member("apiKeySource", APIGatewayFacts.ApiKeySourceType),
            Member("endpointConfiguration", APIGatewayFacts.EndpointConfiguration),
            Member("policy", .string),
            Member("tags", APIGatewayFacts.MapOfStringToString),
            Member("disableExecuteApiEndpoint", .boolean),
            Member("rootResourceId", .string),
            Member("securityPolicy", APIGatewayFacts.SecurityPolicy),
            Member("endpointAccessMode", APIGatewayFacts.EndpointAccessMode),
            Member("apiStatus", APIGatewayFacts.ApiStatus),
            Member("apiStatusMessage", .string),
        ])

    static let ApiKeySourceType: Shape = Shape(
        "ApiKeySourceType", .string, constraints: .init(values: ["HEADER", "AUTHORIZER"]))

    static let EndpointConfiguration: Shape = Shape(
        "EndpointConfiguration", .structure, members: [
            Member("types", APIGatewayFacts.ListOfEndpointType),
            Member("ipAddressType", APIGatewayFacts.IpAddressType),
            Member("vpcEndpointIds", APIGatewayFacts.ListOfString),
        ])

    static let ListOfEndpointType: Shape = Shape(
        "ListOfEndpointType", .list, element: Member("member", APIGatewayFacts.EndpointType))

    static let EndpointType: Shape = Shape(
        "EndpointType", .string, constraints: .init(values: ["REGIONAL", "EDGE", "PRIVATE"]))

    static let IpAddressType: Shape = Shape(
        "IpAddressType", .string, constraints: .init(values: ["ipv4", "dualstack"]))

    static let SecurityPolicy: Shape = Shape(
        "SecurityPolicy", .string, constraints: .init(values: ["TLS_1_0", "TLS_1_2", "SecurityPolicy_TLS13_1_3_2025_09", "SecurityPolicy_TLS13_1_3_FIPS_2025_09", "SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09", "SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09", "SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09", "SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09", "SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09", "SecurityPolicy_TLS13_1_2_PQ_2025_09", "SecurityPolicy_TLS13_1_2_2021_06", "SecurityPolicy_TLS13_2025_EDGE", "SecurityPolicy_TLS12_PFS_2025_EDGE", "SecurityPolicy_TLS12_2018_EDGE"]))

    static let EndpointAccessMode: Shape = Shape(
        "EndpointAccessMode", .string, constraints: .init(values: ["BASIC", "STRICT"]))

    static let ApiStatus: Shape = Shape(
        "ApiStatus", .string, constraints: .init(values: ["UPDATING", "AVAILABLE", "PENDING", "FAILED"]))

    static let GetRestApisRequest: Shape = Shape(
        "GetRestApisRequest", .structure, members: [
            Member("position", .string, in: .querystring),
            Member("limit", .integer, in: .querystring),
        ])

    static let RestApis: Shape = Shape(
        "RestApis", .structure, members: [
            Member("position", .string),
            Member("items", APIGatewayFacts.ListOfRestApi, wire: "item"),
        ])

    static let ListOfRestApi: Shape = Shape(
        "ListOfRestApi", .list, element: Member("member", APIGatewayFacts.RestApi))

    static let GetStageRequest: Shape = Shape(
        "GetStageRequest", .structure, members: [
            Member("restApiId", .string, wire: "restapi_id", in: .uri, required: true),
            Member("stageName", .string, wire: "stage_name", in: .uri, required: true),
        ])

    static let Stage: Shape = Shape(
        "Stage", .structure, members: [
            Member("deploymentId", .string),
            Member("clientCertificateId", .string),
            Member("stageName", .string),
            Member("description", .string),
            Member("cacheClusterEnabled", .boolean),
            Member("cacheClusterSize", APIGatewayFacts.CacheClusterSize),
            Member("cacheClusterStatus", APIGatewayFacts.CacheClusterStatus),
            Member("methodSettings", APIGatewayFacts.MapOfMethodSettings),
            Member("variables", APIGatewayFacts.MapOfStringToString),
            Member("documentationVersion", .string),
            Member("accessLogSettings", APIGatewayFacts.AccessLogSettings),
            Member("canarySettings", APIGatewayFacts.CanarySettings),
            Member("tracingEnabled", .boolean),
            Member("webAclArn", .string),
            Member("tags", APIGatewayFacts.MapOfStringToString),
            Member("createdDate", .timestamp),
            Member("lastUpdatedDate", .timestamp),
        ])

    static let CacheClusterSize: Shape = Shape(
        "CacheClusterSize", .string, constraints: .init(values: ["0.5", "1.6", "6.1", "13.5", "28.4", "58.2", "118", "237"]))

    static let CacheClusterStatus: Shape = Shape(
        "CacheClusterStatus", .string, constraints: .init(values: ["CREATE_IN_PROGRESS", "AVAILABLE", "DELETE_IN_PROGRESS", "NOT_AVAILABLE", "FLUSH_IN_PROGRESS"]))

    static let MapOfMethodSettings: Shape = Shape(
        "MapOfMethodSettings", .map, element: Member("value", APIGatewayFacts.MethodSetting), key: Member("key", .string))

    static let MethodSetting: Shape = Shape(
        "MethodSetting", .structure, members: [
            Member("metricsEnabled", .boolean),
            Member("loggingLevel", .string),
            Member("dataTraceEnabled", .boolean),
            Member("throttlingBurstLimit", .integer),
            Member("throttlingRateLimit", .double),
            Member("cachingEnabled", .boolean),
            Member("cacheTtlInSeconds", .integer),
            Member("cacheDataEncrypted", .boolean),
            Member("requireAuthorizationForCacheControl", .boolean),
            Member("unauthorizedCacheControlHeaderStrategy", APIGatewayFacts.UnauthorizedCacheControlHeaderStrategy),
        ])

    static let UnauthorizedCacheControlHeaderStrategy: Shape = Shape(
        "UnauthorizedCacheControlHeaderStrategy", .string, constraints: .init(values: ["FAIL_WITH_403", "SUCCEED_WITH_RESPONSE_HEADER", "SUCCEED_WITHOUT_RESPONSE_HEADER"]))

    static let AccessLogSettings: Shape = Shape(
        "AccessLogSettings", .structure, members: [
            Member("format", .string),
            Member("destinationArn", .string),
        ])

    static let CanarySettings: Shape = Shape(
        "CanarySettings", .structure, members: [
            Member("percentTraffic", .double),
            Member("deploymentId", .string),
            Member("stageVariableOverrides", APIGatewayFacts.MapOfStringToString),
            Member("useStageCache", .boolean),
        ])

    static let GetStagesRequest: Shape = Shape(
        "GetStagesRequest", .structure, members: [
            Member("restApiId", .string, wire: "restapi_id", in: .uri, required: true),
            Member("deploymentId", .string, in: .querystring),
        ])

    static let Stages: Shape = Shape(
        "Stages", .structure, members: [
            Member("item", APIGatewayFacts.ListOfStage),
        ])

    static let ListOfStage: Shape = Shape(
        "ListOfStage", .list, element: Member("member", APIGatewayFacts.Stage))

    static let BadRequestException: Shape = Shape(
        "BadRequestException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 400))

    static let ConflictException: Shape = Shape(
        "ConflictException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 409))

    static let LimitExceededException: Shape = Shape(
        "LimitExceededException", .structure, members: [
            Member("retryAfterSeconds", .string, wire: "Retry-After", in: .header),
            Member("message", .string),
        ], error: .init(status: 429))

    static let NotFoundException: Shape = Shape(
        "NotFoundException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 404))

    static let TooManyRequestsException: Shape = Shape(
        "TooManyRequestsException", .structure, members: [
            Member("retryAfterSeconds", .string, wire: "Retry-After", in: .header),
            Member("message", .string),
        ], error: .init(status: 429))

    static let UnauthorizedException: Shape = Shape(
        "UnauthorizedException", .structure, members: [
            Member("message", .string),
        ], error: .init(status: 401))
}
