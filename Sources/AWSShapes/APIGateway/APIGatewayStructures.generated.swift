// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension APIGateway {
    public struct FlushStageCacheRequest: AWSStructure {
        public var restApiId: String
        public var stageName: String

        public init(
            restApiId: String,
            stageName: String
        ) {
            self.restApiId = restApiId
            self.stageName = stageName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.restApiId = try fields.required("restApiId")
            self.stageName = try fields.required("stageName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("restApiId", restApiId.document)
            fields.append("stageName", stageName.document)
            return .structure(fields)
        }

        public static var shape: Shape { APIGatewayFacts.FlushStageCacheRequest }
    }
}

extension APIGateway {
    public struct GetResourcesRequest: AWSStructure {
        public var restApiId: String
        public var position: String?
        public var limit: Int?
        public var embed: [String]?

        public init(
            restApiId: String,
            position: String? = nil,
            limit: Int? = nil,
            embed: [String]? = nil
        ) {
            self.restApiId = restApiId
            self.position = position
            self.limit = limit
            self.embed = embed
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.restApiId = try fields.required("restApiId")
            self.position = try fields.optional("position")
            self.limit = try fields.optional("limit")
            self.embed = try fields.optional("embed")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("restApiId", restApiId.document)
            fields.append("position", position)
            fields.append("limit", limit)
            fields.append("embed", embed)
            return .structure(fields)
        }

        public static var shape: Shape { APIGatewayFacts.GetResourcesRequest }
    }
}

extension APIGateway {
    public struct Resources: AWSStructure {
        public var position: String?
        public var items: [Resource]?

        public init(
            position: String? = nil,
            items: [Resource]? = nil
        ) {
            self.position = position
            self.items = items
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.position = try fields.optional("position")
            self.items = try fields.optional("items")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("position", position)
            fields.append("items", items)
            return .structure(fields)
        }

        public static var shape: Shape { APIGatewayFacts.Resources }
    }
}

extension APIGateway {
    public struct Resource: AWSStructure {
        public var id: String?
        public var parentId: String?
        public var pathPart: String?
        public var path: String?
        public var resourceMethods: [String: Method]?

        public init(
            id: String? = nil,
            parentId: String? = nil,
            pathPart: String? = nil,
            path: String? = nil,
            resourceMethods: [String: Method]? = nil
        ) {
            self.id = id
            self.parentId = parentId
            self.pathPart = pathPart
            self.path = path
            self.resourceMethods = resourceMethods
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.id = try fields.optional("id")
            self.parentId = try fields.optional("parentId")
            self.pathPart = try fields.optional("pathPart")
            self.path = try fields.optional("path")
            self.resourceMethods = try fields.optional("resourceMethods")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("id", id)
            fields.append("parentId", parentId)
            fields.append("pathPart", pathPart)
            fields.append("path", path)
            fields.append("resourceMethods", resourceMethods)
            return .structure(fields)
        }

        public static var shape: Shape { APIGatewayFacts.Resource }
    }
}

extension APIGateway {
    public struct Method: AWSStructure {
        public var httpMethod: String?
        public var authorizationType: String?
        public var authorizerId: String?
        public var apiKeyRequired: Bool?
        public var requestValidatorId: String?
        public var operationName: String?
        public var requestParameters: [String: Bool]?
        public var requestModels: [String: String]?
        public var methodResponses: [String: MethodResponse]?
        public var methodIntegration: Integration?
        public var authorizationScopes: [String]?

        public init(
            httpMethod: String? = nil,
            authorizationType: String? = nil,
            authorizerId: String? = nil,
            apiKeyRequired: Bool? = nil,
            requestValidatorId: String? = nil,
            operationName: String? = nil,
            requestParameters: [String: Bool]? = nil,
            requestModels: [String: String]? = nil,
            methodResponses: [String: MethodResponse]? = nil,
            methodIntegration: Integration? = nil,
            authorizationScopes: [String]? = nil
        ) {
            self.httpMethod = httpMethod
            self.authorizationType = authorizationType
            self.authorizerId = authorizerId
            self.apiKeyRequired = apiKeyRequired
            self.requestValidatorId = requestValidatorId
            self.operationName = operationName
            self.requestParameters = requestParameters
            self.requestModels = requestModels
            self.methodResponses = methodResponses
            self.methodIntegration = methodIntegration
            self.authorizationScopes = authorizationScopes
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.httpMethod = try fields.optional("httpMethod")
            self.authorizationType = try fields.optional("authorizationType")
            self.authorizerId = try fields.optional("authorizerId")
            self.apiKeyRequired = try fields.optional("apiKeyRequired")
            self.requestValidatorId = try fields.optional("requestValidatorId")
            self.operationName = try fields.optional("operationName")
            self.requestParameters = try fields.optional("requestParameters")
            self.requestModels = try fields.optional("requestModels")
            self.methodResponses = try fields.optional("methodResponses")
            self.methodIntegration = try fields.optional("methodIntegration")
            self.authorizationScopes = try fields.optional("authorizationScopes")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("httpMethod", httpMethod)
            fields.append("authorizationType", authorizationType)
            fields.append("authorizerId", authorizerId)
            fields.append("apiKeyRequired", apiKeyRequired)
            fields.append("requestValidatorId", requestValidatorId)
            fields.append("operationName", operationName)
            fields.append("requestParameters", requestParameters)
            fields.append("requestModels", requestModels)
            fields.append("methodResponses", methodResponses)
            fields.append("methodIntegration", methodIntegration)
            fields.append("authorizationScopes", authorizationScopes)
            return .structure(fields)
        }

        public static var shape: Shape { APIGatewayFacts.Method }
    }
}

extension APIGateway {
    public struct MethodResponse: AWSStructure {
        public var statusCode: String?
        public var responseParameters: [String: Bool]?
        public var responseModels: [String: String]?

        public init(
            statusCode: String? = nil,
            responseParameters: [String: Bool]? = nil,
            responseModels: [String: String]? = nil
        ) {
            self.statusCode = statusCode
            self.responseParameters = responseParameters
            self.responseModels = responseModels
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.statusCode = try fields.optional("statusCode")
            self.responseParameters = try fields.optional("responseParameters")
            self.responseModels = try fields.optional("responseModels")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("statusCode", statusCode)
            fields.append("responseParameters", responseParameters)
            fields.append("responseModels", responseModels)
            return .structure(fields)
        }

        public static var shape: Shape { APIGatewayFacts.MethodResponse }
    }
}

extension APIGateway {
    public struct Integration: AWSStructure {
        public var type: String?
        public var httpMethod: String?
        public var uri: String?
        public var connectionType: String?
        public var connectionId: String?
        public var credentials: String?
        public var requestParameters: [String: String]?
        public var requestTemplates: [String: String]?
        public var passthroughBehavior: String?
        public var contentHandling: String?
        public var timeoutInMillis: Int?
        public var cacheNamespace: String?
        public var cacheKeyParameters: [String]?
        public var integrationResponses: [String: IntegrationResponse]?
        public var tlsConfig: TlsConfig?
        public var responseTransferMode: String?
        public var integrationTarget: String?

        public init(
            type: String? = nil,
            httpMethod: String? = nil,
            uri: String? = nil,
            connectionType: String? = nil,
            connectionId: String? = nil,
            credentials: String? = nil,
            requestParameters: [String: String]? = nil,
            requestTemplates: [String: String]? = nil,
            passthroughBehavior: String? = nil,
            contentHandling: String? = nil,
            timeoutInMillis: Int? = nil,
            cacheNamespace: String? = nil,
            cacheKeyParameters: [String]? = nil,
            integrationResponses: [String: IntegrationResponse]? = nil,
            tlsConfig: TlsConfig? = nil,
            responseTransferMode: String? = nil,
            integrationTarget: String? = nil
        ) {
            self.type = type
            self.httpMethod = httpMethod
            self.uri = uri
            self.connectionType = connectionType
            self.connectionId = connectionId
            self.credentials = credentials
            self.requestParameters = requestParameters
            self.requestTemplates = requestTemplates
            self.passthroughBehavior = passthroughBehavior
            self.contentHandling = contentHandling
            self.timeoutInMillis = timeoutInMillis
            self.cacheNamespace = cacheNamespace
            self.cacheKeyParameters = cacheKeyParameters
            self.integrationResponses = integrationResponses
            self.tlsConfig = tlsConfig
            self.responseTransferMode = responseTransferMode
            self.integrationTarget = integrationTarget
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.type = try fields.optional("type")
            self.httpMethod = try fields.optional("httpMethod")
            self.uri = try fields.optional("uri")
            self.connectionType = try fields.optional("connectionType")
            self.connectionId = try fields.optional("connectionId")
            self.credentials = try fields.optional("credentials")
            self.requestParameters = try fields.optional("requestParameters")
            self.requestTemplates = try fields.optional("requestTemplates")
            self.passthroughBehavior = try fields.optional("passthroughBehavior")
            self.contentHandling = try fields.optional("contentHandling")
            self.timeoutInMillis = try fields.optional("timeoutInMillis")
            self.cacheNamespace = try fields.optional("cacheNamespace")
            self.cacheKeyParameters = try fields.optional("cacheKeyParameters")
            self.integrationResponses = try fields.optional("integrationResponses")
            self.tlsConfig = try fields.optional("tlsConfig")
            self.responseTransferMode = try fields.optional("responseTransferMode")
            self.integrationTarget = try fields.optional("integrationTarget")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("type", type)
            fields.append("httpMethod", httpMethod)
            fields.append("uri", uri)
            fields.append("connectionType", connectionType)
            fields.append("connectionId", connectionId)
            fields.append("credentials", credentials)
            fields.append("requestParameters", requestParameters)
            fields.append("requestTemplates", requestTemplates)
            fields.append("passthroughBehavior", passthroughBehavior)
            fields.append("contentHandling", contentHandling)
            fields.append("timeoutInMillis", timeoutInMillis)
            fields.append("cacheNamespace", cacheNamespace)
            fields.append("cacheKeyParameters", cacheKeyParameters)
            fields.append("integrationResponses", integrationResponses)
            fields.append("tlsConfig", tlsConfig)
            fields.append("responseTransferMode", responseTransferMode)
            fields.append("integrationTarget", integrationTarget)
            return .structure(fields)
        }

        public static var shape: Shape { APIGatewayFacts.Integration }
    }
}

extension APIGateway {
    public struct IntegrationResponse: AWSStructure {
        public var statusCode: String?
        public var selectionPattern: String?
        public var responseParameters: [String: String]?
        public var responseTemplates: [String: String]?
        public var contentHandling: String?

        public init(
            statusCode: String? = nil,
            selectionPattern: String? = nil,
            responseParameters: [String: String]? = nil,
            responseTemplates: [String: String]? = nil,
            contentHandling: String? = nil
        ) {
            self.statusCode = statusCode
            self.selectionPattern = selectionPattern
            self.responseParameters = responseParameters
            self.responseTemplates = responseTemplates
            self.contentHandling = contentHandling
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.statusCode = try fields.optional("statusCode")
            self.selectionPattern = try fields.optional("selectionPattern")
            self.responseParameters = try fields.optional("responseParameters")
            self.responseTemplates = try fields.optional("responseTemplates")
            self.contentHandling = try fields.optional("contentHandling")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("statusCode", statusCode)
            fields.append("selectionPattern", selectionPattern)
            fields.append("responseParameters", responseParameters)
            fields.append("responseTemplates", responseTemplates)
            fields.append("contentHandling", contentHandling)
            return .structure(fields)
        }

        public static var shape: Shape { APIGatewayFacts.IntegrationResponse }
    }
}

extension APIGateway {
    public struct TlsConfig: AWSStructure {
        public var insecureSkipVerification: Bool?

        public init(
            insecureSkipVerification: Bool? = nil
        ) {
            self.insecureSkipVerification = insecureSkipVerification
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.insecureSkipVerification = try fields.optional("insecureSkipVerification")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("insecureSkipVerification", insecureSkipVerification)
            return .structure(fields)
        }

        public static var shape: Shape { APIGatewayFacts.TlsConfig }
    }
}

extension APIGateway {
    public struct GetRestApiRequest: AWSStructure {
        public var restApiId: String

        public init(
            restApiId: String
        ) {
            self.restApiId = restApiId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.restApiId = try fields.required("restApiId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("restApiId", restApiId.document)
            return .structure(fields)
        }

        public static var shape: Shape { APIGatewayFacts.GetRestApiRequest }
    }
}

extension APIGateway {
    public struct RestApi: AWSStructure {
        public var id: String?
        public var name: String?
        public var description: String?
        public var createdDate: Timestamp?
        public var version: String?
        public var warnings: [String]?
        public var binaryMediaTypes: [String]?
        public var minimumCompressionSize: Int?
        public var apiKeySource: String?
        public var endpointConfiguration: EndpointConfiguration?
        public var policy: String?
        public var tags: [String: String]?
        public var disableExecuteApiEndpoint: Bool?
        public var rootResourceId: String?
        public var securityPolicy: String?
        public var endpointAccessMode: String?
        public var apiStatus: String?
        public var apiStatusMessage: String?

        public init(
            id: String? = nil,
            name: String? = nil,
            description: String? = nil,
            createdDate: Timestamp? = nil,
            version: String? = nil,
            warnings: [String]? = nil,
            binaryMediaTypes: [String]? = nil,
            minimumCompressionSize: Int? = nil,
            apiKeySource: String? = nil,
            endpointConfiguration: EndpointConfiguration? = nil,
            policy: String? = nil,
            tags: [String: String]? = nil,
            disableExecuteApiEndpoint: Bool? = nil,
            rootResourceId: String? = nil,
            securityPolicy: String? = nil,
            endpointAccessMode: String? = nil,
            apiStatus: String? = nil,
            apiStatusMessage: String? = nil
        ) {
            self.id = id
            self.name = name
            self.description = description
            self.createdDate = createdDate
            self.version = version
            self.warnings = warnings
            self.binaryMediaTypes = binaryMediaTypes
            self.minimumCompressionSize = minimumCompressionSize
            self.apiKeySource = apiKeySource
            self.endpointConfiguration = endpointConfiguration
            self.policy = policy
            self.tags = tags
            self.disableExecuteApiEndpoint = disableExecuteApiEndpoint
            self.rootResourceId = rootResourceId
            self.securityPolicy = securityPolicy
            self.endpointAccessMode = endpointAccessMode
            self.apiStatus = apiStatus
            self.apiStatusMessage = apiStatusMessage
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.id = try fields.optional("id")
            self.name = try fields.optional("name")
            self.description = try fields.optional("description")
            self.createdDate = try fields.optional("createdDate")
            self.version = try fields.optional("version")
            self.warnings = try fields.optional("warnings")
            self.binaryMediaTypes = try fields.optional("binaryMediaTypes")
            self.minimumCompressionSize = try fields.optional("minimumCompressionSize")
            self.apiKeySource = try fields.optional("apiKeySource")
            self.endpointConfiguration = try fields.optional("endpointConfiguration")
            self.policy = try fields.optional("policy")
            self.tags = try fields.optional("tags")
            self.disableExecuteApiEndpoint = try fields.optional("disableExecuteApiEndpoint")
            self.rootResourceId = try fields.optional("rootResourceId")
            self.securityPolicy = try fields.optional("securityPolicy")
            self.endpointAccessMode = try fields.optional("endpointAccessMode")
            self.apiStatus = try fields.optional("apiStatus")
            self.apiStatusMessage = try fields.optional("apiStatusMessage")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("id", id)
            fields.append("name", name)
            fields.append("description", description)
            fields.append("createdDate", createdDate)
            fields.append("version", version)
            fields.append("warnings", warnings)
            fields.append("binaryMediaTypes", binaryMediaTypes)
            fields.append("minimumCompressionSize", minimumCompressionSize)
            fields.append("apiKeySource", apiKeySource)
            fields.append("endpointConfiguration", endpointConfiguration)
            fields.append("policy", policy)
            fields.append("tags", tags)
            fields.append("disableExecuteApiEndpoint", disableExecuteApiEndpoint)
            fields.append("rootResourceId", rootResourceId)
            fields.append("securityPolicy", securityPolicy)
            fields.append("endpointAccessMode", endpointAccessMode)
            fields.append("apiStatus", apiStatus)
            fields.append("apiStatusMessage", apiStatusMessage)
            return .structure(fields)
        }

        public static var shape: Shape { APIGatewayFacts.RestApi }
    }
}

extension APIGateway {
    public struct EndpointConfiguration: AWSStructure {
        public var types: [String]?
        public var ipAddressType: String?
        public var vpcEndpointIds: [String]?

        public init(
            types: [String]? = nil,
            ipAddressType: String? = nil,
            vpcEndpointIds: [String]? = nil
        ) {
            self.types = types
            self.ipAddressType = ipAddressType
            self.vpcEndpointIds = vpcEndpointIds
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.types = try fields.optional("types")
            self.ipAddressType = try fields.optional("ipAddressType")
            self.vpcEndpointIds = try fields.optional("vpcEndpointIds")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("types", types)
            fields.append("ipAddressType", ipAddressType)
            fields.append("vpcEndpointIds", vpcEndpointIds)
            return .structure(fields)
        }

        public static var shape: Shape { APIGatewayFacts.EndpointConfiguration }
    }
}

extension APIGateway {
    public struct GetRestApisRequest: AWSStructure {
        public var position: String?
        public var limit: Int?

        public init(
            position: String? = nil,
            limit: Int? = nil
        ) {
            self.position = position
            self.limit = limit
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.position = try fields.optional("position")
            self.limit = try fields.optional("limit")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("position", position)
            fields.append("limit", limit)
            return .structure(fields)
        }

        public static var shape: Shape { APIGatewayFacts.GetRestApisRequest }
    }
}

extension APIGateway {
    public struct RestApis: AWSStructure {
        public var position: String?
        public var items: [RestApi]?

        public init(
            position: String? = nil,
            items: [RestApi]? = nil
        ) {
            self.position = position
            self.items = items
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.position = try fields.optional("position")
            self.items = try fields.optional("items")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("position", position)
            fields.append("items", items)
            return .structure(fields)
        }

        public static var shape: Shape { APIGatewayFacts.RestApis }
    }
}

extension APIGateway {
    public struct GetStageRequest: AWSStructure {
        public var restApiId: String
        public var stageName: String

        public init(
            restApiId: String,
            stageName: String
        ) {
            self.restApiId = restApiId
            self.stageName = stageName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.restApiId = try fields.required("restApiId")
            self.stageName = try fields.required("stageName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("restApiId", restApiId.document)
            fields.append("stageName", stageName.document)
            return .structure(fields)
        }

        public static var shape: Shape { APIGatewayFacts.GetStageRequest }
    }
}

extension APIGateway {
    public struct Stage: AWSStructure {
        public var deploymentId: String?
        public var clientCertificateId: String?
        public var stageName: String?
        public var description: String?
        public var cacheClusterEnabled: Bool?
        public var cacheClusterSize: String?
        public var cacheClusterStatus: String?
        public var methodSettings: [String: MethodSetting]?
        public var variables: [String: String]?
        public var documentationVersion: String?
        public var accessLogSettings: AccessLogSettings?
        public var canarySettings: CanarySettings?
        public var tracingEnabled: Bool?
        public var webAclArn: String?
        public var tags: [String: String]?
        public var createdDate: Timestamp?
        public var lastUpdatedDate: Timestamp?

        public init(
            deploymentId: String? = nil,
            clientCertificateId: String? = nil,
            stageName: String? = nil,
            description: String? = nil,
            cacheClusterEnabled: Bool? = nil,
            cacheClusterSize: String? = nil,
            cacheClusterStatus: String? = nil,
            methodSettings: [String: MethodSetting]? = nil,
            variables: [String: String]? = nil,
            documentationVersion: String? = nil,
            accessLogSettings: AccessLogSettings? = nil,
            canarySettings: CanarySettings? = nil,
            tracingEnabled: Bool? = nil,
            webAclArn: String? = nil,
            tags: [String: String]? = nil,
            createdDate: Timestamp? = nil,
            lastUpdatedDate: Timestamp? = nil
        ) {
            self.deploymentId = deploymentId
            self.clientCertificateId = clientCertificateId
            self.stageName = stageName
            self.description = description
            self.cacheClusterEnabled = cacheClusterEnabled
            self.cacheClusterSize = cacheClusterSize
            self.cacheClusterStatus = cacheClusterStatus
            self.methodSettings = methodSettings
            self.variables = variables
            self.documentationVersion = documentationVersion
            self.accessLogSettings = accessLogSettings
            self.canarySettings = canarySettings
            self.tracingEnabled = tracingEnabled
            self.webAclArn = webAclArn
            self.tags = tags
            self.createdDate = createdDate
            self.lastUpdatedDate = lastUpdatedDate
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.deploymentId = try fields.optional("deploymentId")
            self.clientCertificateId = try fields.optional("clientCertificateId")
            self.stageName = try fields.optional("stageName")
            self.description = try fields.optional("description")
            self.cacheClusterEnabled = try fields.optional("cacheClusterEnabled")
            self.cacheClusterSize = try fields.optional("cacheClusterSize")
            self.cacheClusterStatus = try fields.optional("cacheClusterStatus")
            self.methodSettings = try fields.optional("methodSettings")
            self.variables = try fields.optional("variables")
            self.documentationVersion = try fields.optional("documentationVersion")
            self.accessLogSettings = try fields.optional("accessLogSettings")
            self.canarySettings = try fields.optional("canarySettings")
            self.tracingEnabled = try fields.optional("tracingEnabled")
            self.webAclArn = try fields.optional("webAclArn")
            self.tags = try fields.optional("tags")
            self.createdDate = try fields.optional("createdDate")
            self.lastUpdatedDate = try fields.optional("lastUpdatedDate")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("deploymentId", deploymentId)
            fields.append("clientCertificateId", clientCertificateId)
            fields.append("stageName", stageName)
            fields.append("description", description)
            fields.append("cacheClusterEnabled", cacheClusterEnabled)
            fields.append("cacheClusterSize", cacheClusterSize)
            fields.append("cacheClusterStatus", cacheClusterStatus)
            fields.append("methodSettings", methodSettings)
            fields.append("variables", variables)
            fields.append("documentationVersion", documentationVersion)
            fields.append("accessLogSettings", accessLogSettings)
            fields.append("canarySettings", canarySettings)
            fields.append("tracingEnabled", tracingEnabled)
            fields.append("webAclArn", webAclArn)
            fields.append("tags", tags)
            fields.append("createdDate", createdDate)
            fields.append("lastUpdatedDate", lastUpdatedDate)
            return .structure(fields)
        }

        public static var shape: Shape { APIGatewayFacts.Stage }
    }
}

extension APIGateway {
    public struct MethodSetting: AWSStructure {
        public var metricsEnabled: Bool?
        public var loggingLevel: String?
        public var dataTraceEnabled: Bool?
        public var throttlingBurstLimit: Int?
        public var throttlingRateLimit: Double?
        public var cachingEnabled: Bool?
        public var cacheTtlInSeconds: Int?
        public var cacheDataEncrypted: Bool?
        public var requireAuthorizationForCacheControl: Bool?
        public var unauthorizedCacheControlHeaderStrategy: String?

        public init(
            metricsEnabled: Bool? = nil,
            loggingLevel: String? = nil,
            dataTraceEnabled: Bool? = nil,
            throttlingBurstLimit: Int? = nil,
            throttlingRateLimit: Double? = nil,
            cachingEnabled: Bool? = nil,
            cacheTtlInSeconds: Int? = nil,
            cacheDataEncrypted: Bool? = nil,
            requireAuthorizationForCacheControl: Bool? = nil,
            unauthorizedCacheControlHeaderStrategy: String? = nil
        ) {
            self.metricsEnabled = metricsEnabled
            self.loggingLevel = loggingLevel
            self.dataTraceEnabled = dataTraceEnabled
            self.throttlingBurstLimit = throttlingBurstLimit
            self.throttlingRateLimit = throttlingRateLimit
            self.cachingEnabled = cachingEnabled
            self.cacheTtlInSeconds = cacheTtlInSeconds
            self.cacheDataEncrypted = cacheDataEncrypted
            self.requireAuthorizationForCacheControl = requireAuthorizationForCacheControl
            self.unauthorizedCacheControlHeaderStrategy = unauthorizedCacheControlHeaderStrategy
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.metricsEnabled = try fields.optional("metricsEnabled")
            self.loggingLevel = try fields.optional("loggingLevel")
            self.dataTraceEnabled = try fields.optional("dataTraceEnabled")
            self.throttlingBurstLimit = try fields.optional("throttlingBurstLimit")
            self.throttlingRateLimit = try fields.optional("throttlingRateLimit")
            self.cachingEnabled = try fields.optional("cachingEnabled")
            self.cacheTtlInSeconds = try fields.optional("cacheTtlInSeconds")
            self.cacheDataEncrypted = try fields.optional("cacheDataEncrypted")
            self.requireAuthorizationForCacheControl = try fields.optional("requireAuthorizationForCacheControl")
            self.unauthorizedCacheControlHeaderStrategy = try fields.optional("unauthorizedCacheControlHeaderStrategy")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("metricsEnabled", metricsEnabled)
            fields.append("loggingLevel", loggingLevel)
            fields.append("dataTraceEnabled", dataTraceEnabled)
            fields.append("throttlingBurstLimit", throttlingBurstLimit)
            fields.append("throttlingRateLimit", throttlingRateLimit)
            fields.append("cachingEnabled", cachingEnabled)
            fields.append("cacheTtlInSeconds", cacheTtlInSeconds)
            fields.append("cacheDataEncrypted", cacheDataEncrypted)
            fields.append("requireAuthorizationForCacheControl", requireAuthorizationForCacheControl)
            fields.append("unauthorizedCacheControlHeaderStrategy", unauthorizedCacheControlHeaderStrategy)
            return .structure(fields)
        }

        public static var shape: Shape { APIGatewayFacts.MethodSetting }
    }
}

extension APIGateway {
    public struct AccessLogSettings: AWSStructure {
        public var format: String?
        public var destinationArn: String?

        public init(
            format: String? = nil,
            destinationArn: String? = nil
        ) {
            self.format = format
            self.destinationArn = destinationArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.format = try fields.optional("format")
            self.destinationArn = try fields.optional("destinationArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("format", format)
            fields.append("destinationArn", destinationArn)
            return .structure(fields)
        }

        public static var shape: Shape { APIGatewayFacts.AccessLogSettings }
    }
}

extension APIGateway {
    public struct CanarySettings: AWSStructure {
        public var percentTraffic: Double?
        public var deploymentId: String?
        public var stageVariableOverrides: [String: String]?
        public var useStageCache: Bool?

        public init(
            percentTraffic: Double? = nil,
            deploymentId: String? = nil,
            stageVariableOverrides: [String: String]? = nil,
            useStageCache: Bool? = nil
        ) {
            self.percentTraffic = percentTraffic
            self.deploymentId = deploymentId
            self.stageVariableOverrides = stageVariableOverrides
            self.useStageCache = useStageCache
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.percentTraffic = try fields.optional("percentTraffic")
            self.deploymentId = try fields.optional("deploymentId")
            self.stageVariableOverrides = try fields.optional("stageVariableOverrides")
            self.useStageCache = try fields.optional("useStageCache")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("percentTraffic", percentTraffic)
            fields.append("deploymentId", deploymentId)
            fields.append("stageVariableOverrides", stageVariableOverrides)
            fields.append("useStageCache", useStageCache)
            return .structure(fields)
        }

        public static var shape: Shape { APIGatewayFacts.CanarySettings }
    }
}

extension APIGateway {
    public struct GetStagesRequest: AWSStructure {
        public var restApiId: String
        public var deploymentId: String?

        public init(
            restApiId: String,
            deploymentId: String? = nil
        ) {
            self.restApiId = restApiId
            self.deploymentId = deploymentId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.restApiId = try fields.required("restApiId")
            self.deploymentId = try fields.optional("deploymentId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("restApiId", restApiId.document)
            fields.append("deploymentId", deploymentId)
            return .structure(fields)
        }

        public static var shape: Shape { APIGatewayFacts.GetStagesRequest }
    }
}

extension APIGateway {
    public struct Stages: AWSStructure {
        public var item: [Stage]?

        public init(
            item: [Stage]? = nil
        ) {
            self.item = item
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.item = try fields.optional("item")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("item", item)
            return .structure(fields)
        }

        public static var shape: Shape { APIGatewayFacts.Stages }
    }
}
