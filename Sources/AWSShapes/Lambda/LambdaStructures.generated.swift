// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension Lambda {
    public struct AddPermissionRequest: AWSStructure {
        public var functionName: String
        public var statementId: String
        public var action: String
        public var principal: String
        public var sourceArn: String?
        public var functionUrlAuthType: String?
        public var invokedViaFunctionUrl: Bool?
        public var sourceAccount: String?
        public var eventSourceToken: String?
        public var qualifier: String?
        public var revisionId: String?
        public var principalOrgID: String?

        public init(
            functionName: String,
            statementId: String,
            action: String,
            principal: String,
            sourceArn: String? = nil,
            functionUrlAuthType: String? = nil,
            invokedViaFunctionUrl: Bool? = nil,
            sourceAccount: String? = nil,
            eventSourceToken: String? = nil,
            qualifier: String? = nil,
            revisionId: String? = nil,
            principalOrgID: String? = nil
        ) {
            self.functionName = functionName
            self.statementId = statementId
            self.action = action
            self.principal = principal
            self.sourceArn = sourceArn
            self.functionUrlAuthType = functionUrlAuthType
            self.invokedViaFunctionUrl = invokedViaFunctionUrl
            self.sourceAccount = sourceAccount
            self.eventSourceToken = eventSourceToken
            self.qualifier = qualifier
            self.revisionId = revisionId
            self.principalOrgID = principalOrgID
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionName = try fields.required("FunctionName")
            self.statementId = try fields.required("StatementId")
            self.action = try fields.required("Action")
            self.principal = try fields.required("Principal")
            self.sourceArn = try fields.optional("SourceArn")
            self.functionUrlAuthType = try fields.optional("FunctionUrlAuthType")
            self.invokedViaFunctionUrl = try fields.optional("InvokedViaFunctionUrl")
            self.sourceAccount = try fields.optional("SourceAccount")
            self.eventSourceToken = try fields.optional("EventSourceToken")
            self.qualifier = try fields.optional("Qualifier")
            self.revisionId = try fields.optional("RevisionId")
            self.principalOrgID = try fields.optional("PrincipalOrgID")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionName", functionName.document)
            fields.append("StatementId", statementId.document)
            fields.append("Action", action.document)
            fields.append("Principal", principal.document)
            fields.append("SourceArn", sourceArn)
            fields.append("FunctionUrlAuthType", functionUrlAuthType)
            fields.append("InvokedViaFunctionUrl", invokedViaFunctionUrl)
            fields.append("SourceAccount", sourceAccount)
            fields.append("EventSourceToken", eventSourceToken)
            fields.append("Qualifier", qualifier)
            fields.append("RevisionId", revisionId)
            fields.append("PrincipalOrgID", principalOrgID)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.AddPermissionRequest }
    }
}

extension Lambda {
    public struct AddPermissionResponse: AWSStructure {
        public var statement: String?

        public init(
            statement: String? = nil
        ) {
            self.statement = statement
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.statement = try fields.optional("Statement")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Statement", statement)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.AddPermissionResponse }
    }
}

extension Lambda {
    public struct CreateAliasRequest: AWSStructure {
        public var functionName: String
        public var name: String
        public var functionVersion: String
        public var description: String?
        public var routingConfig: AliasRoutingConfiguration?

        public init(
            functionName: String,
            name: String,
            functionVersion: String,
            description: String? = nil,
            routingConfig: AliasRoutingConfiguration? = nil
        ) {
            self.functionName = functionName
            self.name = name
            self.functionVersion = functionVersion
            self.description = description
            self.routingConfig = routingConfig
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionName = try fields.required("FunctionName")
            self.name = try fields.required("Name")
            self.functionVersion = try fields.required("FunctionVersion")
            self.description = try fields.optional("Description")
            self.routingConfig = try fields.optional("RoutingConfig")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionName", functionName.document)
            fields.append("Name", name.document)
            fields.append("FunctionVersion", functionVersion.document)
            fields.append("Description", description)
            fields.append("RoutingConfig", routingConfig)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.CreateAliasRequest }
    }
}

extension Lambda {
    public struct AliasRoutingConfiguration: AWSStructure {
        public var additionalVersionWeights: [String: Double]?

        public init(
            additionalVersionWeights: [String: Double]? = nil
        ) {
            self.additionalVersionWeights = additionalVersionWeights
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.additionalVersionWeights = try fields.optional("AdditionalVersionWeights")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AdditionalVersionWeights", additionalVersionWeights)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.AliasRoutingConfiguration }
    }
}

extension Lambda {
    public struct AliasConfiguration: AWSStructure {
        public var aliasArn: String?
        public var name: String?
        public var functionVersion: String?
        public var description: String?
        public var routingConfig: AliasRoutingConfiguration?
        public var revisionId: String?

        public init(
            aliasArn: String? = nil,
            name: String? = nil,
            functionVersion: String? = nil,
            description: String? = nil,
            routingConfig: AliasRoutingConfiguration? = nil,
            revisionId: String? = nil
        ) {
            self.aliasArn = aliasArn
            self.name = name
            self.functionVersion = functionVersion
            self.description = description
            self.routingConfig = routingConfig
            self.revisionId = revisionId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.aliasArn = try fields.optional("AliasArn")
            self.name = try fields.optional("Name")
            self.functionVersion = try fields.optional("FunctionVersion")
            self.description = try fields.optional("Description")
            self.routingConfig = try fields.optional("RoutingConfig")
            self.revisionId = try fields.optional("RevisionId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AliasArn", aliasArn)
            fields.append("Name", name)
            fields.append("FunctionVersion", functionVersion)
            fields.append("Description", description)
            fields.append("RoutingConfig", routingConfig)
            fields.append("RevisionId", revisionId)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.AliasConfiguration }
    }
}

extension Lambda {
    public struct CreateEventSourceMappingRequest: AWSStructure {
        public var eventSourceArn: String?
        public var functionName: String
        public var enabled: Bool?
        public var batchSize: Int?
        public var filterCriteria: FilterCriteria?
        public var kmsKeyArn: String?
        public var metricsConfig: EventSourceMappingMetricsConfig?
        public var loggingConfig: EventSourceMappingLoggingConfig?
        public var scalingConfig: ScalingConfig?
        public var maximumBatchingWindowInSeconds: Int?
        public var parallelizationFactor: Int?
        public var startingPosition: String?
        public var startingPositionTimestamp: Timestamp?
        public var destinationConfig: DestinationConfig?
        public var maximumRecordAgeInSeconds: Int?
        public var bisectBatchOnFunctionError: Bool?
        public var maximumRetryAttempts: Int?
        public var tags: [String: String]?
        public var tumblingWindowInSeconds: Int?
        public var topics: [String]?
        public var queues: [String]?
        public var sourceAccessConfigurations: [SourceAccessConfiguration]?
        public var selfManagedEventSource: SelfManagedEventSource?
        public var functionResponseTypes: [String]?
        public var amazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig?
        public var selfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig?
        public var documentDBEventSourceConfig: DocumentDBEventSourceConfig?
        public var provisionedPollerConfig: ProvisionedPollerConfig?

        public init(
            functionName: String,
            eventSourceArn: String? = nil,
            enabled: Bool? = nil,
            batchSize: Int? = nil,
            filterCriteria: FilterCriteria? = nil,
            kmsKeyArn: String? = nil,
            metricsConfig: EventSourceMappingMetricsConfig? = nil,
            loggingConfig: EventSourceMappingLoggingConfig? = nil,
            scalingConfig: ScalingConfig? = nil,
            maximumBatchingWindowInSeconds: Int? = nil,
            parallelizationFactor: Int? = nil,
            startingPosition: String? = nil,
            startingPositionTimestamp: Timestamp? = nil,
            destinationConfig: DestinationConfig? = nil,
            maximumRecordAgeInSeconds: Int? = nil,
            bisectBatchOnFunctionError: Bool? = nil,
            maximumRetryAttempts: Int? = nil,
            tags: [String: String]? = nil,
            tumblingWindowInSeconds: Int? = nil,
            topics: [String]? = nil,
            queues: [String]? = nil,
            sourceAccessConfigurations: [SourceAccessConfiguration]? = nil,
            selfManagedEventSource: SelfManagedEventSource? = nil,
            functionResponseTypes: [String]? = nil,
            amazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig? = nil,
            selfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig? = nil,
            documentDBEventSourceConfig: DocumentDBEventSourceConfig? = nil,
            provisionedPollerConfig: ProvisionedPollerConfig? = nil
        ) {
            self.eventSourceArn = eventSourceArn
            self.functionName = functionName
            self.enabled = enabled
            self.batchSize = batchSize
            self.filterCriteria = filterCriteria
            self.kmsKeyArn = kmsKeyArn
            self.metricsConfig = metricsConfig
            self.loggingConfig = loggingConfig
            self.scalingConfig = scalingConfig
            self.maximumBatchingWindowInSeconds = maximumBatchingWindowInSeconds
            self.parallelizationFactor = parallelizationFactor
            self.startingPosition = startingPosition
            self.startingPositionTimestamp = startingPositionTimestamp
            self.destinationConfig = destinationConfig
            self.maximumRecordAgeInSeconds = maximumRecordAgeInSeconds
            self.bisectBatchOnFunctionError = bisectBatchOnFunctionError
            self.maximumRetryAttempts = maximumRetryAttempts
            self.tags = tags
            self.tumblingWindowInSeconds = tumblingWindowInSeconds
            self.topics = topics
            self.queues = queues
            self.sourceAccessConfigurations = sourceAccessConfigurations
            self.selfManagedEventSource = selfManagedEventSource
            self.functionResponseTypes = functionResponseTypes
            self.amazonManagedKafkaEventSourceConfig = amazonManagedKafkaEventSourceConfig
            self.selfManagedKafkaEventSourceConfig = selfManagedKafkaEventSourceConfig
            self.documentDBEventSourceConfig = documentDBEventSourceConfig
            self.provisionedPollerConfig = provisionedPollerConfig
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.eventSourceArn = try fields.optional("EventSourceArn")
            self.functionName = try fields.required("FunctionName")
            self.enabled = try fields.optional("Enabled")
            self.batchSize = try fields.optional("BatchSize")
            self.filterCriteria = try fields.optional("FilterCriteria")
            self.kmsKeyArn = try fields.optional("KMSKeyArn")
            self.metricsConfig = try fields.optional("MetricsConfig")
            self.loggingConfig = try fields.optional("LoggingConfig")
            self.scalingConfig = try fields.optional("ScalingConfig")
            self.maximumBatchingWindowInSeconds = try fields.optional("MaximumBatchingWindowInSeconds")
            self.parallelizationFactor = try fields.optional("ParallelizationFactor")
            self.startingPosition = try fields.optional("StartingPosition")
            self.startingPositionTimestamp = try fields.optional("StartingPositionTimestamp")
            self.destinationConfig = try fields.optional("DestinationConfig")
            self.maximumRecordAgeInSeconds = try fields.optional("MaximumRecordAgeInSeconds")
            self.bisectBatchOnFunctionError = try fields.optional("BisectBatchOnFunctionError")
            self.maximumRetryAttempts = try fields.optional("MaximumRetryAttempts")
            self.tags = try fields.optional("Tags")
            self.tumblingWindowInSeconds = try fields.optional("TumblingWindowInSeconds")
            self.topics = try fields.optional("Topics")
            self.queues = try fields.optional("Queues")
            self.sourceAccessConfigurations = try fields.optional("SourceAccessConfigurations")
            self.selfManagedEventSource = try fields.optional("SelfManagedEventSource")
            self.functionResponseTypes = try fields.optional("FunctionResponseTypes")
            self.amazonManagedKafkaEventSourceConfig = try fields.optional("AmazonManagedKafkaEventSourceConfig")
            self.selfManagedKafkaEventSourceConfig = try fields.optional("SelfManagedKafkaEventSourceConfig")
            self.documentDBEventSourceConfig = try fields.optional("DocumentDBEventSourceConfig")
            self.provisionedPollerConfig = try fields.optional("ProvisionedPollerConfig")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("EventSourceArn", eventSourceArn)
            fields.append("FunctionName", functionName.document)
            fields.append("Enabled", enabled)
            fields.append("BatchSize", batchSize)
            fields.append("FilterCriteria", filterCriteria)
            fields.append("KMSKeyArn", kmsKeyArn)
            fields.append("MetricsConfig", metricsConfig)
            fields.append("LoggingConfig", loggingConfig)
            fields.append("ScalingConfig", scalingConfig)
            fields.append("MaximumBatchingWindowInSeconds", maximumBatchingWindowInSeconds)
            fields.append("ParallelizationFactor", parallelizationFactor)
            fields.append("StartingPosition", startingPosition)
            fields.append("StartingPositionTimestamp", startingPositionTimestamp)
            fields.append("DestinationConfig", destinationConfig)
            fields.append("MaximumRecordAgeInSeconds", maximumRecordAgeInSeconds)
            fields.append("BisectBatchOnFunctionError", bisectBatchOnFunctionError)
            fields.append("MaximumRetryAttempts", maximumRetryAttempts)
            fields.append("Tags", tags)
            fields.append("TumblingWindowInSeconds", tumblingWindowInSeconds)
            fields.append("Topics", topics)
            fields.append("Queues", queues)
            fields.append("SourceAccessConfigurations", sourceAccessConfigurations)
            fields.append("SelfManagedEventSource", selfManagedEventSource)
            fields.append("FunctionResponseTypes", functionResponseTypes)
            fields.append("AmazonManagedKafkaEventSourceConfig", amazonManagedKafkaEventSourceConfig)
            fields.append("SelfManagedKafkaEventSourceConfig", selfManagedKafkaEventSourceConfig)
            fields.append("DocumentDBEventSourceConfig", documentDBEventSourceConfig)
            fields.append("ProvisionedPollerConfig", provisionedPollerConfig)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.CreateEventSourceMappingRequest }
    }
}

extension Lambda {
    public struct FilterCriteria: AWSStructure {
        public var filters: [Filter]?

        public init(
            filters: [Filter]? = nil
        ) {
            self.filters = filters
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.filters = try fields.optional("Filters")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Filters", filters)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.FilterCriteria }
    }
}

extension Lambda {
    public struct Filter: AWSStructure {
        public var pattern: String?

        public init(
            pattern: String? = nil
        ) {
            self.pattern = pattern
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.pattern = try fields.optional("Pattern")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Pattern", pattern)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.Filter }
    }
}

extension Lambda {
    public struct EventSourceMappingMetricsConfig: AWSStructure {
        public var metrics: [String]?

        public init(
            metrics: [String]? = nil
        ) {
            self.metrics = metrics
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.metrics = try fields.optional("Metrics")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Metrics", metrics)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.EventSourceMappingMetricsConfig }
    }
}

extension Lambda {
    public struct EventSourceMappingLoggingConfig: AWSStructure {
        public var systemLogLevel: String?

        public init(
            systemLogLevel: String? = nil
        ) {
            self.systemLogLevel = systemLogLevel
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.systemLogLevel = try fields.optional("SystemLogLevel")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("SystemLogLevel", systemLogLevel)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.EventSourceMappingLoggingConfig }
    }
}

extension Lambda {
    public struct ScalingConfig: AWSStructure {
        public var maximumConcurrency: Int?

        public init(
            maximumConcurrency: Int? = nil
        ) {
            self.maximumConcurrency = maximumConcurrency
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.maximumConcurrency = try fields.optional("MaximumConcurrency")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("MaximumConcurrency", maximumConcurrency)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.ScalingConfig }
    }
}

extension Lambda {
    public struct DestinationConfig: AWSStructure {
        public var onSuccess: OnSuccess?
        public var onFailure: OnFailure?

        public init(
            onSuccess: OnSuccess? = nil,
            onFailure: OnFailure? = nil
        ) {
            self.onSuccess = onSuccess
            self.onFailure = onFailure
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.onSuccess = try fields.optional("OnSuccess")
            self.onFailure = try fields.optional("OnFailure")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("OnSuccess", onSuccess)
            fields.append("OnFailure", onFailure)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.DestinationConfig }
    }
}

extension Lambda {
    public struct OnSuccess: AWSStructure {
        public var destination: String?

        public init(
            destination: String? = nil
        ) {
            self.destination = destination
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.destination = try fields.optional("Destination")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Destination", destination)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.OnSuccess }
    }
}

extension Lambda {
    public struct OnFailure: AWSStructure {
        public var destination: String?

        public init(
            destination: String? = nil
        ) {
            self.destination = destination
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.destination = try fields.optional("Destination")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Destination", destination)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.OnFailure }
    }
}

extension Lambda {
    public struct SourceAccessConfiguration: AWSStructure {
        public var type: String?
        public var uri: String?

        public init(
            type: String? = nil,
            uri: String? = nil
        ) {
            self.type = type
            self.uri = uri
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.type = try fields.optional("Type")
            self.uri = try fields.optional("URI")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Type", type)
            fields.append("URI", uri)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.SourceAccessConfiguration }
    }
}

extension Lambda {
    public struct SelfManagedEventSource: AWSStructure {
        public var endpoints: [String: [String]]?

        public init(
            endpoints: [String: [String]]? = nil
        ) {
            self.endpoints = endpoints
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.endpoints = try fields.optional("Endpoints")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Endpoints", endpoints)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.SelfManagedEventSource }
    }
}

extension Lambda {
    public struct AmazonManagedKafkaEventSourceConfig: AWSStructure {
        public var consumerGroupId: String?
        public var schemaRegistryConfig: KafkaSchemaRegistryConfig?

        public init(
            consumerGroupId: String? = nil,
            schemaRegistryConfig: KafkaSchemaRegistryConfig? = nil
        ) {
            self.consumerGroupId = consumerGroupId
            self.schemaRegistryConfig = schemaRegistryConfig
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.consumerGroupId = try fields.optional("ConsumerGroupId")
            self.schemaRegistryConfig = try fields.optional("SchemaRegistryConfig")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ConsumerGroupId", consumerGroupId)
            fields.append("SchemaRegistryConfig", schemaRegistryConfig)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.AmazonManagedKafkaEventSourceConfig }
    }
}

extension Lambda {
    public struct KafkaSchemaRegistryConfig: AWSStructure {
        public var schemaRegistryURI: String?
        public var eventRecordFormat: String?
        public var accessConfigs: [KafkaSchemaRegistryAccessConfig]?
        public var schemaValidationConfigs: [KafkaSchemaValidationConfig]?

        public init(
            schemaRegistryURI: String? = nil,
            eventRecordFormat: String? = nil,
            accessConfigs: [KafkaSchemaRegistryAccessConfig]? = nil,
            schemaValidationConfigs: [KafkaSchemaValidationConfig]? = nil
        ) {
            self.schemaRegistryURI = schemaRegistryURI
            self.eventRecordFormat = eventRecordFormat
            self.accessConfigs = accessConfigs
            self.schemaValidationConfigs = schemaValidationConfigs
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.schemaRegistryURI = try fields.optional("SchemaRegistryURI")
            self.eventRecordFormat = try fields.optional("EventRecordFormat")
            self.accessConfigs = try fields.optional("AccessConfigs")
            self.schemaValidationConfigs = try fields.optional("SchemaValidationConfigs")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("SchemaRegistryURI", schemaRegistryURI)
            fields.append("EventRecordFormat", eventRecordFormat)
            fields.append("AccessConfigs", accessConfigs)
            fields.append("SchemaValidationConfigs", schemaValidationConfigs)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.KafkaSchemaRegistryConfig }
    }
}

extension Lambda {
    public struct KafkaSchemaRegistryAccessConfig: AWSStructure {
        public var type: String?
        public var uri: String?

        public init(
            type: String? = nil,
            uri: String? = nil
        ) {
            self.type = type
            self.uri = uri
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.type = try fields.optional("Type")
            self.uri = try fields.optional("URI")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Type", type)
            fields.append("URI", uri)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.KafkaSchemaRegistryAccessConfig }
    }
}

extension Lambda {
    public struct KafkaSchemaValidationConfig: AWSStructure {
        public var attribute: String?

        public init(
            attribute: String? = nil
        ) {
            self.attribute = attribute
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.attribute = try fields.optional("Attribute")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Attribute", attribute)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.KafkaSchemaValidationConfig }
    }
}

extension Lambda {
    public struct SelfManagedKafkaEventSourceConfig: AWSStructure {
        public var consumerGroupId: String?
        public var schemaRegistryConfig: KafkaSchemaRegistryConfig?
        public var consumptionMode: String?

        public init(
            consumerGroupId: String? = nil,
            schemaRegistryConfig: KafkaSchemaRegistryConfig? = nil,
            consumptionMode: String? = nil
        ) {
            self.consumerGroupId = consumerGroupId
            self.schemaRegistryConfig = schemaRegistryConfig
            self.consumptionMode = consumptionMode
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.consumerGroupId = try fields.optional("ConsumerGroupId")
            self.schemaRegistryConfig = try fields.optional("SchemaRegistryConfig")
            self.consumptionMode = try fields.optional("ConsumptionMode")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ConsumerGroupId", consumerGroupId)
            fields.append("SchemaRegistryConfig", schemaRegistryConfig)
            fields.append("ConsumptionMode", consumptionMode)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.SelfManagedKafkaEventSourceConfig }
    }
}

extension Lambda {
    public struct DocumentDBEventSourceConfig: AWSStructure {
        public var databaseName: String?
        public var collectionName: String?
        public var fullDocument: String?

        public init(
            databaseName: String? = nil,
            collectionName: String? = nil,
            fullDocument: String? = nil
        ) {
            self.databaseName = databaseName
            self.collectionName = collectionName
            self.fullDocument = fullDocument
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.databaseName = try fields.optional("DatabaseName")
            self.collectionName = try fields.optional("CollectionName")
            self.fullDocument = try fields.optional("FullDocument")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("DatabaseName", databaseName)
            fields.append("CollectionName", collectionName)
            fields.append("FullDocument", fullDocument)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.DocumentDBEventSourceConfig }
    }
}

extension Lambda {
    public struct ProvisionedPollerConfig: AWSStructure {
        public var minimumPollers: Int?
        public var maximumPollers: Int?
        public var pollerGroupName: String?

        public init(
            minimumPollers: Int? = nil,
            maximumPollers: Int? = nil,
            pollerGroupName: String? = nil
        ) {
            self.minimumPollers = minimumPollers
            self.maximumPollers = maximumPollers
            self.pollerGroupName = pollerGroupName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.minimumPollers = try fields.optional("MinimumPollers")
            self.maximumPollers = try fields.optional("MaximumPollers")
            self.pollerGroupName = try fields.optional("PollerGroupName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("MinimumPollers", minimumPollers)
            fields.append("MaximumPollers", maximumPollers)
            fields.append("PollerGroupName", pollerGroupName)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.ProvisionedPollerConfig }
    }
}

extension Lambda {
    public struct EventSourceMappingConfiguration: AWSStructure {
        public var uuid: String?
        public var startingPosition: String?
        public var startingPositionTimestamp: Timestamp?
        public var batchSize: Int?
        public var maximumBatchingWindowInSeconds: Int?
        public var parallelizationFactor: Int?
        public var eventSourceArn: String?
        public var filterCriteria: FilterCriteria?
        public var filterCriteriaError: FilterCriteriaError?
        public var kmsKeyArn: String?
        public var metricsConfig: EventSourceMappingMetricsConfig?
        public var loggingConfig: EventSourceMappingLoggingConfig?
        public var scalingConfig: ScalingConfig?
        public var functionArn: String?
        public var lastModified: Timestamp?
        public var lastProcessingResult: String?
        public var state: String?
        public var stateTransitionReason: String?
        public var destinationConfig: DestinationConfig?
        public var topics: [String]?
        public var queues: [String]?
        public var sourceAccessConfigurations: [SourceAccessConfiguration]?
        public var selfManagedEventSource: SelfManagedEventSource?
        public var maximumRecordAgeInSeconds: Int?
        public var bisectBatchOnFunctionError: Bool?
        public var maximumRetryAttempts: Int?
        public var tumblingWindowInSeconds: Int?
        public var functionResponseTypes: [String]?
        public var amazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig?
        public var selfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig?
        public var documentDBEventSourceConfig: DocumentDBEventSourceConfig?
        public var eventSourceMappingArn: String?
        public var provisionedPollerConfig: ProvisionedPollerConfig?

        public init(
            uuid: String? = nil,
            startingPosition: String? = nil,
            startingPositionTimestamp: Timestamp? = nil,
            batchSize: Int? = nil,
            maximumBatchingWindowInSeconds: Int? = nil,
            parallelizationFactor: Int? = nil,
            eventSourceArn: String? = nil,
            filterCriteria: FilterCriteria? = nil,
            filterCriteriaError: FilterCriteriaError? = nil,
            kmsKeyArn: String? = nil,
            metricsConfig: EventSourceMappingMetricsConfig? = nil,
            loggingConfig: EventSourceMappingLoggingConfig? = nil,
            scalingConfig: ScalingConfig? = nil,
            functionArn: String? = nil,
            lastModified: Timestamp? = nil,
            lastProcessingResult: String? = nil,
            state: String? = nil,
            stateTransitionReason: String? = nil,
            destinationConfig: DestinationConfig? = nil,
            topics: [String]? = nil,
            queues: [String]? = nil,
            sourceAccessConfigurations: [SourceAccessConfiguration]? = nil,
            selfManagedEventSource: SelfManagedEventSource? = nil,
            maximumRecordAgeInSeconds: Int? = nil,
            bisectBatchOnFunctionError: Bool? = nil,
            maximumRetryAttempts: Int? = nil,
            tumblingWindowInSeconds: Int? = nil,
            functionResponseTypes: [String]? = nil,
            amazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig? = nil,
            selfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig? = nil,
            documentDBEventSourceConfig: DocumentDBEventSourceConfig? = nil,
            eventSourceMappingArn: String? = nil,
            provisionedPollerConfig: ProvisionedPollerConfig? = nil
        ) {
            self.uuid = uuid
            self.startingPosition = startingPosition
            self.startingPositionTimestamp = startingPositionTimestamp
            self.batchSize = batchSize
            self.maximumBatchingWindowInSeconds = maximumBatchingWindowInSeconds
            self.parallelizationFactor = parallelizationFactor
            self.eventSourceArn = eventSourceArn
            self.filterCriteria = filterCriteria
            self.filterCriteriaError = filterCriteriaError
            self.kmsKeyArn = kmsKeyArn
            self.metricsConfig = metricsConfig
            self.loggingConfig = loggingConfig
            self.scalingConfig = scalingConfig
            self.functionArn = functionArn
            self.lastModified = lastModified
            self.lastProcessingResult = lastProcessingResult
            self.state = state
            self.stateTransitionReason = stateTransitionReason
            self.destinationConfig = destinationConfig
            self.topics = topics
            self.queues = queues
            self.sourceAccessConfigurations = sourceAccessConfigurations
            self.selfManagedEventSource = selfManagedEventSource
            self.maximumRecordAgeInSeconds = maximumRecordAgeInSeconds
            self.bisectBatchOnFunctionError = bisectBatchOnFunctionError
            self.maximumRetryAttempts = maximumRetryAttempts
            self.tumblingWindowInSeconds = tumblingWindowInSeconds
            self.functionResponseTypes = functionResponseTypes
            self.amazonManagedKafkaEventSourceConfig = amazonManagedKafkaEventSourceConfig
            self.selfManagedKafkaEventSourceConfig = selfManagedKafkaEventSourceConfig
            self.documentDBEventSourceConfig = documentDBEventSourceConfig
            self.eventSourceMappingArn = eventSourceMappingArn
            self.provisionedPollerConfig = provisionedPollerConfig
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.uuid = try fields.optional("UUID")
            self.startingPosition = try fields.optional("StartingPosition")
            self.startingPositionTimestamp = try fields.optional("StartingPositionTimestamp")
            self.batchSize = try fields.optional("BatchSize")
            self.maximumBatchingWindowInSeconds = try fields.optional("MaximumBatchingWindowInSeconds")
            self.parallelizationFactor = try fields.optional("ParallelizationFactor")
            self.eventSourceArn = try fields.optional("EventSourceArn")
            self.filterCriteria = try fields.optional("FilterCriteria")
            self.filterCriteriaError = try fields.optional("FilterCriteriaError")
            self.kmsKeyArn = try fields.optional("KMSKeyArn")
            self.metricsConfig = try fields.optional("MetricsConfig")
            self.loggingConfig = try fields.optional("LoggingConfig")
            self.scalingConfig = try fields.optional("ScalingConfig")
            self.functionArn = try fields.optional("FunctionArn")
            self.lastModified = try fields.optional("LastModified")
            self.lastProcessingResult = try fields.optional("LastProcessingResult")
            self.state = try fields.optional("State")
            self.stateTransitionReason = try fields.optional("StateTransitionReason")
            self.destinationConfig = try fields.optional("DestinationConfig")
            self.topics = try fields.optional("Topics")
            self.queues = try fields.optional("Queues")
            self.sourceAccessConfigurations = try fields.optional("SourceAccessConfigurations")
            self.selfManagedEventSource = try fields.optional("SelfManagedEventSource")
            self.maximumRecordAgeInSeconds = try fields.optional("MaximumRecordAgeInSeconds")
            self.bisectBatchOnFunctionError = try fields.optional("BisectBatchOnFunctionError")
            self.maximumRetryAttempts = try fields.optional("MaximumRetryAttempts")
            self.tumblingWindowInSeconds = try fields.optional("TumblingWindowInSeconds")
            self.functionResponseTypes = try fields.optional("FunctionResponseTypes")
            self.amazonManagedKafkaEventSourceConfig = try fields.optional("AmazonManagedKafkaEventSourceConfig")
            self.selfManagedKafkaEventSourceConfig = try fields.optional("SelfManagedKafkaEventSourceConfig")
            self.documentDBEventSourceConfig = try fields.optional("DocumentDBEventSourceConfig")
            self.eventSourceMappingArn = try fields.optional("EventSourceMappingArn")
            self.provisionedPollerConfig = try fields.optional("ProvisionedPollerConfig")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UUID", uuid)
            fields.append("StartingPosition", startingPosition)
            fields.append("StartingPositionTimestamp", startingPositionTimestamp)
            fields.append("BatchSize", batchSize)
            fields.append("MaximumBatchingWindowInSeconds", maximumBatchingWindowInSeconds)
            fields.append("ParallelizationFactor", parallelizationFactor)
            fields.append("EventSourceArn", eventSourceArn)
            fields.append("FilterCriteria", filterCriteria)
            fields.append("FilterCriteriaError", filterCriteriaError)
            fields.append("KMSKeyArn", kmsKeyArn)
            fields.append("MetricsConfig", metricsConfig)
            fields.append("LoggingConfig", loggingConfig)
            fields.append("ScalingConfig", scalingConfig)
            fields.append("FunctionArn", functionArn)
            fields.append("LastModified", lastModified)
            fields.append("LastProcessingResult", lastProcessingResult)
            fields.append("State", state)
            fields.append("StateTransitionReason", stateTransitionReason)
            fields.append("DestinationConfig", destinationConfig)
            fields.append("Topics", topics)
            fields.append("Queues", queues)
            fields.append("SourceAccessConfigurations", sourceAccessConfigurations)
            fields.append("SelfManagedEventSource", selfManagedEventSource)
            fields.append("MaximumRecordAgeInSeconds", maximumRecordAgeInSeconds)
            fields.append("BisectBatchOnFunctionError", bisectBatchOnFunctionError)
            fields.append("MaximumRetryAttempts", maximumRetryAttempts)
            fields.append("TumblingWindowInSeconds", tumblingWindowInSeconds)
            fields.append("FunctionResponseTypes", functionResponseTypes)
            fields.append("AmazonManagedKafkaEventSourceConfig", amazonManagedKafkaEventSourceConfig)
            fields.append("SelfManagedKafkaEventSourceConfig", selfManagedKafkaEventSourceConfig)
            fields.append("DocumentDBEventSourceConfig", documentDBEventSourceConfig)
            fields.append("EventSourceMappingArn", eventSourceMappingArn)
            fields.append("ProvisionedPollerConfig", provisionedPollerConfig)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.EventSourceMappingConfiguration }
    }
}

extension Lambda {
    public struct FilterCriteriaError: AWSStructure {
        public var errorCode: String?
        public var message: String?

        public init(
            errorCode: String? = nil,
            message: String? = nil
        ) {
            self.errorCode = errorCode
            self.message = message
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.errorCode = try fields.optional("ErrorCode")
            self.message = try fields.optional("Message")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ErrorCode", errorCode)
            fields.append("Message", message)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.FilterCriteriaError }
    }
}

extension Lambda {
    public struct CreateFunctionRequest: AWSStructure {
        public var functionName: String
        public var runtime: String?
        public var role: String
        public var handler: String?
        public var code: FunctionCode
        public var description: String?
        public var timeout: Int?
        public var memorySize: Int?
        public var publish: Bool?
        public var publishTo: String?
        public var vpcConfig: VpcConfig?
        public var packageType: String?
        public var deadLetterConfig: DeadLetterConfig?
        public var environment: Environment?
        public var kmsKeyArn: String?
        public var tracingConfig: TracingConfig?
        public var tags: [String: String]?
        public var layers: [String]?
        public var fileSystemConfigs: [FileSystemConfig]?
        public var codeSigningConfigArn: String?
        public var imageConfig: ImageConfig?
        public var architectures: [String]?
        public var ephemeralStorage: EphemeralStorage?
        public var snapStart: SnapStart?
        public var loggingConfig: LoggingConfig?
        public var tenancyConfig: TenancyConfig?
        public var capacityProviderConfig: CapacityProviderConfig?
        public var durableConfig: DurableConfig?
        public var runtimeConfig: FunctionRuntimeConfig?
        public var acceleratorConfig: AcceleratorConfig?

        public init(
            functionName: String,
            role: String,
            code: FunctionCode,
            runtime: String? = nil,
            handler: String? = nil,
            description: String? = nil,
            timeout: Int? = nil,
            memorySize: Int? = nil,
            publish: Bool? = nil,
            publishTo: String? = nil,
            vpcConfig: VpcConfig? = nil,
            packageType: String? = nil,
            deadLetterConfig: DeadLetterConfig? = nil,
            environment: Environment? = nil,
            kmsKeyArn: String? = nil,
            tracingConfig: TracingConfig? = nil,
            tags: [String: String]? = nil,
            layers: [String]? = nil,
            fileSystemConfigs: [FileSystemConfig]? = nil,
            codeSigningConfigArn: String? = nil,
            imageConfig: ImageConfig? = nil,
            architectures: [String]? = nil,
            ephemeralStorage: EphemeralStorage? = nil,
            snapStart: SnapStart? = nil,
            loggingConfig: LoggingConfig? = nil,
            tenancyConfig: TenancyConfig? = nil,
            capacityProviderConfig: CapacityProviderConfig? = nil,
            durableConfig: DurableConfig? = nil,
            runtimeConfig: FunctionRuntimeConfig? = nil,
            acceleratorConfig: AcceleratorConfig? = nil
        ) {
            self.functionName = functionName
            self.runtime = runtime
            self.role = role
            self.handler = handler
            self.code = code
            self.description = description
            self.timeout = timeout
            self.memorySize = memorySize
            self.publish = publish
            self.publishTo = publishTo
            self.vpcConfig = vpcConfig
            self.packageType = packageType
            self.deadLetterConfig = deadLetterConfig
            self.environment = environment
            self.kmsKeyArn = kmsKeyArn
            self.tracingConfig = tracingConfig
            self.tags = tags
            self.layers = layers
            self.fileSystemConfigs = fileSystemConfigs
            self.codeSigningConfigArn = codeSigningConfigArn
            self.imageConfig = imageConfig
            self.architectures = architectures
            self.ephemeralStorage = ephemeralStorage
            self.snapStart = snapStart
            self.loggingConfig = loggingConfig
            self.tenancyConfig = tenancyConfig
            self.capacityProviderConfig = capacityProviderConfig
            self.durableConfig = durableConfig
            self.runtimeConfig = runtimeConfig
            self.acceleratorConfig = acceleratorConfig
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionName = try fields.required("FunctionName")
            self.runtime = try fields.optional("Runtime")
            self.role = try fields.required("Role")
            self.handler = try fields.optional("Handler")
            self.code = try fields.required("Code")
            self.description = try fields.optional("Description")
            self.timeout = try fields.optional("Timeout")
            self.memorySize = try fields.optional("MemorySize")
            self.publish = try fields.optional("Publish")
            self.publishTo = try fields.optional("PublishTo")
            self.vpcConfig = try fields.optional("VpcConfig")
            self.packageType = try fields.optional("PackageType")
            self.deadLetterConfig = try fields.optional("DeadLetterConfig")
            self.environment = try fields.optional("Environment")
            self.kmsKeyArn = try fields.optional("KMSKeyArn")
            self.tracingConfig = try fields.optional("TracingConfig")
            self.tags = try fields.optional("Tags")
            self.layers = try fields.optional("Layers")
            self.fileSystemConfigs = try fields.optional("FileSystemConfigs")
            self.codeSigningConfigArn = try fields.optional("CodeSigningConfigArn")
            self.imageConfig = try fields.optional("ImageConfig")
            self.architectures = try fields.optional("Architectures")
            self.ephemeralStorage = try fields.optional("EphemeralStorage")
            self.snapStart = try fields.optional("SnapStart")
            self.loggingConfig = try fields.optional("LoggingConfig")
            self.tenancyConfig = try fields.optional("TenancyConfig")
            self.capacityProviderConfig = try fields.optional("CapacityProviderConfig")
            self.durableConfig = try fields.optional("DurableConfig")
            self.runtimeConfig = try fields.optional("RuntimeConfig")
            self.acceleratorConfig = try fields.optional("AcceleratorConfig")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionName", functionName.document)
            fields.append("Runtime", runtime)
            fields.append("Role", role.document)
            fields.append("Handler", handler)
            fields.append("Code", code.document)
            fields.append("Description", description)
            fields.append("Timeout", timeout)
            fields.append("MemorySize", memorySize)
            fields.append("Publish", publish)
            fields.append("PublishTo", publishTo)
            fields.append("VpcConfig", vpcConfig)
            fields.append("PackageType", packageType)
            fields.append("DeadLetterConfig", deadLetterConfig)
            fields.append("Environment", environment)
            fields.append("KMSKeyArn", kmsKeyArn)
            fields.append("TracingConfig", tracingConfig)
            fields.append("Tags", tags)
            fields.append("Layers", layers)
            fields.append("FileSystemConfigs", fileSystemConfigs)
            fields.append("CodeSigningConfigArn", codeSigningConfigArn)
            fields.append("ImageConfig", imageConfig)
            fields.append("Architectures", architectures)
            fields.append("EphemeralStorage", ephemeralStorage)
            fields.append("SnapStart", snapStart)
            fields.append("LoggingConfig", loggingConfig)
            fields.append("TenancyConfig", tenancyConfig)
            fields.append("CapacityProviderConfig", capacityProviderConfig)
            fields.append("DurableConfig", durableConfig)
            fields.append("RuntimeConfig", runtimeConfig)
            fields.append("AcceleratorConfig", acceleratorConfig)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.CreateFunctionRequest }
    }
}

extension Lambda {
    public struct FunctionCode: AWSStructure {
        public var zipFile: Blob?
        public var s3Bucket: String?
        public var s3Key: String?
        public var s3ObjectVersion: String?
        public var s3ObjectStorageMode: String?
        public var imageUri: String?
        public var sourceKMSKeyArn: String?

        public init(
            zipFile: Blob? = nil,
            s3Bucket: String? = nil,
            s3Key: String? = nil,
            s3ObjectVersion: String? = nil,
            s3ObjectStorageMode: String? = nil,
            imageUri: String? = nil,
            sourceKMSKeyArn: String? = nil
        ) {
            self.zipFile = zipFile
            self.s3Bucket = s3Bucket
            self.s3Key = s3Key
            self.s3ObjectVersion = s3ObjectVersion
            self.s3ObjectStorageMode = s3ObjectStorageMode
            self.imageUri = imageUri
            self.sourceKMSKeyArn = sourceKMSKeyArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.zipFile = try fields.optional("ZipFile")
            self.s3Bucket = try fields.optional("S3Bucket")
            self.s3Key = try fields.optional("S3Key")
            self.s3ObjectVersion = try fields.optional("S3ObjectVersion")
            self.s3ObjectStorageMode = try fields.optional("S3ObjectStorageMode")
            self.imageUri = try fields.optional("ImageUri")
            self.sourceKMSKeyArn = try fields.optional("SourceKMSKeyArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ZipFile", zipFile)
            fields.append("S3Bucket", s3Bucket)
            fields.append("S3Key", s3Key)
            fields.append("S3ObjectVersion", s3ObjectVersion)
            fields.append("S3ObjectStorageMode", s3ObjectStorageMode)
            fields.append("ImageUri", imageUri)
            fields.append("SourceKMSKeyArn", sourceKMSKeyArn)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.FunctionCode }
    }
}

extension Lambda {
    public struct VpcConfig: AWSStructure {
        public var subnetIds: [String]?
        public var securityGroupIds: [String]?
        public var ipv6AllowedForDualStack: Bool?

        public init(
            subnetIds: [String]? = nil,
            securityGroupIds: [String]? = nil,
            ipv6AllowedForDualStack: Bool? = nil
        ) {
            self.subnetIds = subnetIds
            self.securityGroupIds = securityGroupIds
            self.ipv6AllowedForDualStack = ipv6AllowedForDualStack
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.subnetIds = try fields.optional("SubnetIds")
            self.securityGroupIds = try fields.optional("SecurityGroupIds")
            self.ipv6AllowedForDualStack = try fields.optional("Ipv6AllowedForDualStack")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("SubnetIds", subnetIds)
            fields.append("SecurityGroupIds", securityGroupIds)
            fields.append("Ipv6AllowedForDualStack", ipv6AllowedForDualStack)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.VpcConfig }
    }
}

extension Lambda {
    public struct DeadLetterConfig: AWSStructure {
        public var targetArn: String?

        public init(
            targetArn: String? = nil
        ) {
            self.targetArn = targetArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.targetArn = try fields.optional("TargetArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TargetArn", targetArn)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.DeadLetterConfig }
    }
}

extension Lambda {
    public struct Environment: AWSStructure {
        public var variables: [String: String]?

        public init(
            variables: [String: String]? = nil
        ) {
            self.variables = variables
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.variables = try fields.optional("Variables")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Variables", variables)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.Environment }
    }
}

extension Lambda {
    public struct TracingConfig: AWSStructure {
        public var mode: String?

        public init(
            mode: String? = nil
        ) {
            self.mode = mode
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.mode = try fields.optional("Mode")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Mode", mode)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.TracingConfig }
    }
}

extension Lambda {
    public struct FileSystemConfig: AWSStructure {
        public var arn: String
        public var localMountPath: String
        public var s3FilesConfig: S3FilesConfig?

        public init(
            arn: String,
            localMountPath: String,
            s3FilesConfig: S3FilesConfig? = nil
        ) {
            self.arn = arn
            self.localMountPath = localMountPath
            self.s3FilesConfig = s3FilesConfig
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.arn = try fields.required("Arn")
            self.localMountPath = try fields.required("LocalMountPath")
            self.s3FilesConfig = try fields.optional("S3FilesConfig")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Arn", arn.document)
            fields.append("LocalMountPath", localMountPath.document)
            fields.append("S3FilesConfig", s3FilesConfig)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.FileSystemConfig }
    }
}

extension Lambda {
    public struct S3FilesConfig: AWSStructure {
        public var directS3Read: String?

        public init(
            directS3Read: String? = nil
        ) {
            self.directS3Read = directS3Read
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.directS3Read = try fields.optional("DirectS3Read")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("DirectS3Read", directS3Read)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.S3FilesConfig }
    }
}

extension Lambda {
    public struct ImageConfig: AWSStructure {
        public var entryPoint: [String]?
        public var command: [String]?
        public var workingDirectory: String?

        public init(
            entryPoint: [String]? = nil,
            command: [String]? = nil,
            workingDirectory: String? = nil
        ) {
            self.entryPoint = entryPoint
            self.command = command
            self.workingDirectory = workingDirectory
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.entryPoint = try fields.optional("EntryPoint")
            self.command = try fields.optional("Command")
            self.workingDirectory = try fields.optional("WorkingDirectory")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("EntryPoint", entryPoint)
            fields.append("Command", command)
            fields.append("WorkingDirectory", workingDirectory)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.ImageConfig }
    }
}

extension Lambda {
    public struct EphemeralStorage: AWSStructure {
        public var size: Int

        public init(
            size: Int
        ) {
            self.size = size
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.size = try fields.required("Size")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Size", size.document)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.EphemeralStorage }
    }
}

extension Lambda {
    public struct SnapStart: AWSStructure {
        public var applyOn: String?

        public init(
            applyOn: String? = nil
        ) {
            self.applyOn = applyOn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.applyOn = try fields.optional("ApplyOn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ApplyOn", applyOn)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.SnapStart }
    }
}

extension Lambda {
    public struct LoggingConfig: AWSStructure {
        public var logFormat: String?
        public var applicationLogLevel: String?
        public var systemLogLevel: String?
        public var logGroup: String?

        public init(
            logFormat: String? = nil,
            applicationLogLevel: String? = nil,
            systemLogLevel: String? = nil,
            logGroup: String? = nil
        ) {
            self.logFormat = logFormat
            self.applicationLogLevel = applicationLogLevel
            self.systemLogLevel = systemLogLevel
            self.logGroup = logGroup
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.logFormat = try fields.optional("LogFormat")
            self.applicationLogLevel = try fields.optional("ApplicationLogLevel")
            self.systemLogLevel = try fields.optional("SystemLogLevel")
            self.logGroup = try fields.optional("LogGroup")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("LogFormat", logFormat)
            fields.append("ApplicationLogLevel", applicationLogLevel)
            fields.append("SystemLogLevel", systemLogLevel)
            fields.append("LogGroup", logGroup)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.LoggingConfig }
    }
}

extension Lambda {
    public struct TenancyConfig: AWSStructure {
        public var tenantIsolationMode: String

        public init(
            tenantIsolationMode: String
        ) {
            self.tenantIsolationMode = tenantIsolationMode
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tenantIsolationMode = try fields.required("TenantIsolationMode")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TenantIsolationMode", tenantIsolationMode.document)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.TenancyConfig }
    }
}

extension Lambda {
    public struct CapacityProviderConfig: AWSStructure {
        public var lambdaManagedInstancesCapacityProviderConfig: LambdaManagedInstancesCapacityProviderConfig

        public init(
            lambdaManagedInstancesCapacityProviderConfig: LambdaManagedInstancesCapacityProviderConfig
        ) {
            self.lambdaManagedInstancesCapacityProviderConfig = lambdaManagedInstancesCapacityProviderConfig
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.lambdaManagedInstancesCapacityProviderConfig = try fields.required("LambdaManagedInstancesCapacityProviderConfig")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("LambdaManagedInstancesCapacityProviderConfig", lambdaManagedInstancesCapacityProviderConfig.document)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.CapacityProviderConfig }
    }
}

extension Lambda {
    public struct LambdaManagedInstancesCapacityProviderConfig: AWSStructure {
        public var capacityProviderArn: String
        public var perExecutionEnvironmentMaxConcurrency: Int?
        public var executionEnvironmentMemoryGiBPerVCpu: Double?

        public init(
            capacityProviderArn: String,
            perExecutionEnvironmentMaxConcurrency: Int? = nil,
            executionEnvironmentMemoryGiBPerVCpu: Double? = nil
        ) {
            self.capacityProviderArn = capacityProviderArn
            self.perExecutionEnvironmentMaxConcurrency = perExecutionEnvironmentMaxConcurrency
            self.executionEnvironmentMemoryGiBPerVCpu = executionEnvironmentMemoryGiBPerVCpu
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.capacityProviderArn = try fields.required("CapacityProviderArn")
            self.perExecutionEnvironmentMaxConcurrency = try fields.optional("PerExecutionEnvironmentMaxConcurrency")
            self.executionEnvironmentMemoryGiBPerVCpu = try fields.optional("ExecutionEnvironmentMemoryGiBPerVCpu")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("CapacityProviderArn", capacityProviderArn.document)
            fields.append("PerExecutionEnvironmentMaxConcurrency", perExecutionEnvironmentMaxConcurrency)
            fields.append("ExecutionEnvironmentMemoryGiBPerVCpu", executionEnvironmentMemoryGiBPerVCpu)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.LambdaManagedInstancesCapacityProviderConfig }
    }
}

extension Lambda {
    public struct DurableConfig: AWSStructure {
        public var kmsKeyArn: String?
        public var retentionPeriodInDays: Int?
        public var executionTimeout: Int?

        public init(
            kmsKeyArn: String? = nil,
            retentionPeriodInDays: Int? = nil,
            executionTimeout: Int? = nil
        ) {
            self.kmsKeyArn = kmsKeyArn
            self.retentionPeriodInDays = retentionPeriodInDays
            self.executionTimeout = executionTimeout
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.kmsKeyArn = try fields.optional("KMSKeyArn")
            self.retentionPeriodInDays = try fields.optional("RetentionPeriodInDays")
            self.executionTimeout = try fields.optional("ExecutionTimeout")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("KMSKeyArn", kmsKeyArn)
            fields.append("RetentionPeriodInDays", retentionPeriodInDays)
            fields.append("ExecutionTimeout", executionTimeout)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.DurableConfig }
    }
}

extension Lambda {
    public struct FunctionRuntimeConfig: AWSStructure {
        public var runtimeArn: String
        public var runtimeAlias: String

        public init(
            runtimeArn: String,
            runtimeAlias: String
        ) {
            self.runtimeArn = runtimeArn
            self.runtimeAlias = runtimeAlias
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.runtimeArn = try fields.required("RuntimeArn")
            self.runtimeAlias = try fields.required("RuntimeAlias")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("RuntimeArn", runtimeArn.document)
            fields.append("RuntimeAlias", runtimeAlias.document)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.FunctionRuntimeConfig }
    }
}

extension Lambda {
    public struct AcceleratorConfig: AWSStructure {
        public var acceleratorMemorySize: Int

        public init(
            acceleratorMemorySize: Int
        ) {
            self.acceleratorMemorySize = acceleratorMemorySize
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.acceleratorMemorySize = try fields.required("AcceleratorMemorySize")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AcceleratorMemorySize", acceleratorMemorySize.document)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.AcceleratorConfig }
    }
}

extension Lambda {
    public struct FunctionConfiguration: AWSStructure {
        public var functionName: String?
        public var functionArn: String?
        public var runtime: String?
        public var role: String?
        public var handler: String?
        public var codeSize: Int?
        public var description: String?
        public var timeout: Int?
        public var memorySize: Int?
        public var lastModified: String?
        public var codeSha256: String?
        public var version: String?
        public var vpcConfig: VpcConfigResponse?
        public var deadLetterConfig: DeadLetterConfig?
        public var environment: EnvironmentResponse?
        public var kmsKeyArn: String?
        public var tracingConfig: TracingConfigResponse?
        public var masterArn: String?
        public var revisionId: String?
        public var layers: [Layer]?
        public var state: String?
        public var stateReason: String?
        public var stateReasonCode: String?
        public var lastUpdateStatus: String?
        public var lastUpdateStatusReason: String?
        public var lastUpdateStatusReasonCode: String?
        public var fileSystemConfigs: [FileSystemConfig]?
        public var signingProfileVersionArn: String?
        public var signingJobArn: String?
        public var packageType: String?
        public var imageConfigResponse: ImageConfigResponse?
        public var architectures: [String]?
        public var ephemeralStorage: EphemeralStorage?
        public var snapStart: SnapStartResponse?
        public var runtimeVersionConfig: RuntimeVersionConfig?
        public var loggingConfig: LoggingConfig?
        public var tenancyConfig: TenancyConfig?
        public var capacityProviderConfig: CapacityProviderConfig?
        public var configSha256: String?
        public var durableConfig: DurableConfig?
        public var runtimeConfig: FunctionRuntimeConfig?
        public var acceleratorConfig: AcceleratorConfig?

        public init(
            functionName: String? = nil,
            functionArn: String? = nil,
            runtime: String? = nil,
            role: String? = nil,
            handler: String? = nil,
            codeSize: Int? = nil,
            description: String? = nil,
            timeout: Int? = nil,
            memorySize: Int? = nil,
            lastModified: String? = nil,
            codeSha256: String? = nil,
            version: String? = nil,
            vpcConfig: VpcConfigResponse? = nil,
            deadLetterConfig: DeadLetterConfig? = nil,
            environment: EnvironmentResponse? = nil,
            kmsKeyArn: String? = nil,
            tracingConfig: TracingConfigResponse? = nil,
            masterArn: String? = nil,
            revisionId: String? = nil,
            layers: [Layer]? = nil,
            state: String? = nil,
            stateReason: String? = nil,
            stateReasonCode: String? = nil,
            lastUpdateStatus: String? = nil,
            lastUpdateStatusReason: String? = nil,
            lastUpdateStatusReasonCode: String? = nil,
            fileSystemConfigs: [FileSystemConfig]? = nil,
            signingProfileVersionArn: String? = nil,
            signingJobArn: String? = nil,
            packageType: String? = nil,
            imageConfigResponse: ImageConfigResponse? = nil,
            architectures: [String]? = nil,
            ephemeralStorage: EphemeralStorage? = nil,
            snapStart: SnapStartResponse? = nil,
            runtimeVersionConfig: RuntimeVersionConfig? = nil,
            loggingConfig: LoggingConfig? = nil,
            tenancyConfig: TenancyConfig? = nil,
            capacityProviderConfig: CapacityProviderConfig? = nil,
            configSha256: String? = nil,
            durableConfig: DurableConfig? = nil,
            runtimeConfig: FunctionRuntimeConfig? = nil,
            acceleratorConfig: AcceleratorConfig? = nil
        ) {
            self.functionName = functionName
            self.functionArn = functionArn
            self.runtime = runtime
            self.role = role
            self.handler = handler
            self.codeSize = codeSize
            self.description = description
            self.timeout = timeout
            self.memorySize = memorySize
            self.lastModified = lastModified
            self.codeSha256 = codeSha256
            self.version = version
            self.vpcConfig = vpcConfig
            self.deadLetterConfig = deadLetterConfig
            self.environment = environment
            self.kmsKeyArn = kmsKeyArn
            self.tracingConfig = tracingConfig
            self.masterArn = masterArn
            self.revisionId = revisionId
            self.layers = layers
            self.state = state
            self.stateReason = stateReason
            self.stateReasonCode = stateReasonCode
            self.lastUpdateStatus = lastUpdateStatus
            self.lastUpdateStatusReason = lastUpdateStatusReason
            self.lastUpdateStatusReasonCode = lastUpdateStatusReasonCode
            self.fileSystemConfigs = fileSystemConfigs
            self.signingProfileVersionArn = signingProfileVersionArn
            self.signingJobArn = signingJobArn
            self.packageType = packageType
            self.imageConfigResponse = imageConfigResponse
            self.architectures = architectures
            self.ephemeralStorage = ephemeralStorage
            self.snapStart = snapStart
            self.runtimeVersionConfig = runtimeVersionConfig
            self.loggingConfig = loggingConfig
            self.tenancyConfig = tenancyConfig
            self.capacityProviderConfig = capacityProviderConfig
            self.configSha256 = configSha256
            self.durableConfig = durableConfig
            self.runtimeConfig = runtimeConfig
            self.acceleratorConfig = acceleratorConfig
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionName = try fields.optional("FunctionName")
            self.functionArn = try fields.optional("FunctionArn")
            self.runtime = try fields.optional("Runtime")
            self.role = try fields.optional("Role")
            self.handler = try fields.optional("Handler")
            self.codeSize = try fields.optional("CodeSize")
            self.description = try fields.optional("Description")
            self.timeout = try fields.optional("Timeout")
            self.memorySize = try fields.optional("MemorySize")
            self.lastModified = try fields.optional("LastModified")
            self.codeSha256 = try fields.optional("CodeSha256")
            self.version = try fields.optional("Version")
            self.vpcConfig = try fields.optional("VpcConfig")
            self.deadLetterConfig = try fields.optional("DeadLetterConfig")
            self.environment = try fields.optional("Environment")
            self.kmsKeyArn = try fields.optional("KMSKeyArn")
            self.tracingConfig = try fields.optional("TracingConfig")
            self.masterArn = try fields.optional("MasterArn")
            self.revisionId = try fields.optional("RevisionId")
            self.layers = try fields.optional("Layers")
            self.state = try fields.optional("State")
            self.stateReason = try fields.optional("StateReason")
            self.stateReasonCode = try fields.optional("StateReasonCode")
            self.lastUpdateStatus = try fields.optional("LastUpdateStatus")
            self.lastUpdateStatusReason = try fields.optional("LastUpdateStatusReason")
            self.lastUpdateStatusReasonCode = try fields.optional("LastUpdateStatusReasonCode")
            self.fileSystemConfigs = try fields.optional("FileSystemConfigs")
            self.signingProfileVersionArn = try fields.optional("SigningProfileVersionArn")
            self.signingJobArn = try fields.optional("SigningJobArn")
            self.packageType = try fields.optional("PackageType")
            self.imageConfigResponse = try fields.optional("ImageConfigResponse")
            self.architectures = try fields.optional("Architectures")
            self.ephemeralStorage = try fields.optional("EphemeralStorage")
            self.snapStart = try fields.optional("SnapStart")
            self.runtimeVersionConfig = try fields.optional("RuntimeVersionConfig")
            self.loggingConfig = try fields.optional("LoggingConfig")
            self.tenancyConfig = try fields.optional("TenancyConfig")
            self.capacityProviderConfig = try fields.optional("CapacityProviderConfig")
            self.configSha256 = try fields.optional("ConfigSha256")
            self.durableConfig = try fields.optional("DurableConfig")
            self.runtimeConfig = try fields.optional("RuntimeConfig")
            self.acceleratorConfig = try fields.optional("AcceleratorConfig")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionName", functionName)
            fields.append("FunctionArn", functionArn)
            fields.append("Runtime", runtime)
            fields.append("Role", role)
            fields.append("Handler", handler)
            fields.append("CodeSize", codeSize)
            fields.append("Description", description)
            fields.append("Timeout", timeout)
            fields.append("MemorySize", memorySize)
            fields.append("LastModified", lastModified)
            fields.append("CodeSha256", codeSha256)
            fields.append("Version", version)
            fields.append("VpcConfig", vpcConfig)
            fields.append("DeadLetterConfig", deadLetterConfig)
            fields.append("Environment", environment)
            fields.append("KMSKeyArn", kmsKeyArn)
            fields.append("TracingConfig", tracingConfig)
            fields.append("MasterArn", masterArn)
            fields.append("RevisionId", revisionId)
            fields.append("Layers", layers)
            fields.append("State", state)
            fields.append("StateReason", stateReason)
            fields.append("StateReasonCode", stateReasonCode)
            fields.append("LastUpdateStatus", lastUpdateStatus)
            fields.append("LastUpdateStatusReason", lastUpdateStatusReason)
            fields.append("LastUpdateStatusReasonCode", lastUpdateStatusReasonCode)
            fields.append("FileSystemConfigs", fileSystemConfigs)
            fields.append("SigningProfileVersionArn", signingProfileVersionArn)
            fields.append("SigningJobArn", signingJobArn)
            fields.append("PackageType", packageType)
            fields.append("ImageConfigResponse", imageConfigResponse)
            fields.append("Architectures", architectures)
            fields.append("EphemeralStorage", ephemeralStorage)
            fields.append("SnapStart", snapStart)
            fields.append("RuntimeVersionConfig", runtimeVersionConfig)
            fields.append("LoggingConfig", loggingConfig)
            fields.append("TenancyConfig", tenancyConfig)
            fields.append("CapacityProviderConfig", capacityProviderConfig)
            fields.append("ConfigSha256", configSha256)
            fields.append("DurableConfig", durableConfig)
            fields.append("RuntimeConfig", runtimeConfig)
            fields.append("AcceleratorConfig", acceleratorConfig)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.FunctionConfiguration }
    }
}

extension Lambda {
    public struct VpcConfigResponse: AWSStructure {
        public var subnetIds: [String]?
        public var securityGroupIds: [String]?
        public var vpcId: String?
        public var ipv6AllowedForDualStack: Bool?

        public init(
            subnetIds: [String]? = nil,
            securityGroupIds: [String]? = nil,
            vpcId: String? = nil,
            ipv6AllowedForDualStack: Bool? = nil
        ) {
            self.subnetIds = subnetIds
            self.securityGroupIds = securityGroupIds
            self.vpcId = vpcId
            self.ipv6AllowedForDualStack = ipv6AllowedForDualStack
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.subnetIds = try fields.optional("SubnetIds")
            self.securityGroupIds = try fields.optional("SecurityGroupIds")
            self.vpcId = try fields.optional("VpcId")
            self.ipv6AllowedForDualStack = try fields.optional("Ipv6AllowedForDualStack")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("SubnetIds", subnetIds)
            fields.append("SecurityGroupIds", securityGroupIds)
            fields.append("VpcId", vpcId)
            fields.append("Ipv6AllowedForDualStack", ipv6AllowedForDualStack)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.VpcConfigResponse }
    }
}

extension Lambda {
    public struct EnvironmentResponse: AWSStructure {
        public var variables: [String: String]?
        public var error: EnvironmentError?

        public init(
            variables: [String: String]? = nil,
            error: EnvironmentError? = nil
        ) {
            self.variables = variables
            self.error = error
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.variables = try fields.optional("Variables")
            self.error = try fields.optional("Error")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Variables", variables)
            fields.append("Error", error)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.EnvironmentResponse }
    }
}

extension Lambda {
    public struct EnvironmentError: AWSStructure {
        public var errorCode: String?
        public var message: String?

        public init(
            errorCode: String? = nil,
            message: String? = nil
        ) {
            self.errorCode = errorCode
            self.message = message
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.errorCode = try fields.optional("ErrorCode")
            self.message = try fields.optional("Message")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ErrorCode", errorCode)
            fields.append("Message", message)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.EnvironmentError }
    }
}

extension Lambda {
    public struct TracingConfigResponse: AWSStructure {
        public var mode: String?

        public init(
            mode: String? = nil
        ) {
            self.mode = mode
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.mode = try fields.optional("Mode")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Mode", mode)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.TracingConfigResponse }
    }
}

extension Lambda {
    public struct Layer: AWSStructure {
        public var arn: String?
        public var codeSize: Int?
        public var signingProfileVersionArn: String?
        public var signingJobArn: String?

        public init(
            arn: String? = nil,
            codeSize: Int? = nil,
            signingProfileVersionArn: String? = nil,
            signingJobArn: String? = nil
        ) {
            self.arn = arn
            self.codeSize = codeSize
            self.signingProfileVersionArn = signingProfileVersionArn
            self.signingJobArn = signingJobArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.arn = try fields.optional("Arn")
            self.codeSize = try fields.optional("CodeSize")
            self.signingProfileVersionArn = try fields.optional("SigningProfileVersionArn")
            self.signingJobArn = try fields.optional("SigningJobArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Arn", arn)
            fields.append("CodeSize", codeSize)
            fields.append("SigningProfileVersionArn", signingProfileVersionArn)
            fields.append("SigningJobArn", signingJobArn)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.Layer }
    }
}

extension Lambda {
    public struct ImageConfigResponse: AWSStructure {
        public var imageConfig: ImageConfig?
        public var error: ImageConfigError?

        public init(
            imageConfig: ImageConfig? = nil,
            error: ImageConfigError? = nil
        ) {
            self.imageConfig = imageConfig
            self.error = error
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.imageConfig = try fields.optional("ImageConfig")
            self.error = try fields.optional("Error")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ImageConfig", imageConfig)
            fields.append("Error", error)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.ImageConfigResponse }
    }
}

extension Lambda {
    public struct ImageConfigError: AWSStructure {
        public var errorCode: String?
        public var message: String?

        public init(
            errorCode: String? = nil,
            message: String? = nil
        ) {
            self.errorCode = errorCode
            self.message = message
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.errorCode = try fields.optional("ErrorCode")
            self.message = try fields.optional("Message")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ErrorCode", errorCode)
            fields.append("Message", message)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.ImageConfigError }
    }
}

extension Lambda {
    public struct SnapStartResponse: AWSStructure {
        public var applyOn: String?
        public var optimizationStatus: String?

        public init(
            applyOn: String? = nil,
            optimizationStatus: String? = nil
        ) {
            self.applyOn = applyOn
            self.optimizationStatus = optimizationStatus
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.applyOn = try fields.optional("ApplyOn")
            self.optimizationStatus = try fields.optional("OptimizationStatus")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ApplyOn", applyOn)
            fields.append("OptimizationStatus", optimizationStatus)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.SnapStartResponse }
    }
}

extension Lambda {
    public struct RuntimeVersionConfig: AWSStructure {
        public var runtimeVersionArn: String?
        public var error: RuntimeVersionError?

        public init(
            runtimeVersionArn: String? = nil,
            error: RuntimeVersionError? = nil
        ) {
            self.runtimeVersionArn = runtimeVersionArn
            self.error = error
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.runtimeVersionArn = try fields.optional("RuntimeVersionArn")
            self.error = try fields.optional("Error")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("RuntimeVersionArn", runtimeVersionArn)
            fields.append("Error", error)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.RuntimeVersionConfig }
    }
}

extension Lambda {
    public struct RuntimeVersionError: AWSStructure {
        public var errorCode: String?
        public var message: String?

        public init(
            errorCode: String? = nil,
            message: String? = nil
        ) {
            self.errorCode = errorCode
            self.message = message
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.errorCode = try fields.optional("ErrorCode")
            self.message = try fields.optional("Message")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ErrorCode", errorCode)
            fields.append("Message", message)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.RuntimeVersionError }
    }
}

extension Lambda {
    public struct DeleteAliasRequest: AWSStructure {
        public var functionName: String
        public var name: String

        public init(
            functionName: String,
            name: String
        ) {
            self.functionName = functionName
            self.name = name
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionName = try fields.required("FunctionName")
            self.name = try fields.required("Name")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionName", functionName.document)
            fields.append("Name", name.document)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.DeleteAliasRequest }
    }
}

extension Lambda {
    public struct DeleteEventSourceMappingRequest: AWSStructure {
        public var uuid: String

        public init(
            uuid: String
        ) {
            self.uuid = uuid
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.uuid = try fields.required("UUID")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UUID", uuid.document)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.DeleteEventSourceMappingRequest }
    }
}

extension Lambda {
    public struct DeleteFunctionRequest: AWSStructure {
        public var functionName: String
        public var qualifier: String?

        public init(
            functionName: String,
            qualifier: String? = nil
        ) {
            self.functionName = functionName
            self.qualifier = qualifier
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionName = try fields.required("FunctionName")
            self.qualifier = try fields.optional("Qualifier")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionName", functionName.document)
            fields.append("Qualifier", qualifier)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.DeleteFunctionRequest }
    }
}

extension Lambda {
    public struct DeleteFunctionResponse: AWSStructure {
        public var statusCode: Int?

        public init(
            statusCode: Int? = nil
        ) {
            self.statusCode = statusCode
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.statusCode = try fields.optional("StatusCode")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("StatusCode", statusCode)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.DeleteFunctionResponse }
    }
}

extension Lambda {
    public struct DeleteFunctionConcurrencyRequest: AWSStructure {
        public var functionName: String

        public init(
            functionName: String
        ) {
            self.functionName = functionName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionName = try fields.required("FunctionName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionName", functionName.document)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.DeleteFunctionConcurrencyRequest }
    }
}

extension Lambda {
    public struct DeleteFunctionEventInvokeConfigRequest: AWSStructure {
        public var functionName: String
        public var qualifier: String?

        public init(
            functionName: String,
            qualifier: String? = nil
        ) {
            self.functionName = functionName
            self.qualifier = qualifier
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionName = try fields.required("FunctionName")
            self.qualifier = try fields.optional("Qualifier")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionName", functionName.document)
            fields.append("Qualifier", qualifier)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.DeleteFunctionEventInvokeConfigRequest }
    }
}

extension Lambda {
    public struct DeleteProvisionedConcurrencyConfigRequest: AWSStructure {
        public var functionName: String
        public var qualifier: String

        public init(
            functionName: String,
            qualifier: String
        ) {
            self.functionName = functionName
            self.qualifier = qualifier
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionName = try fields.required("FunctionName")
            self.qualifier = try fields.required("Qualifier")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionName", functionName.document)
            fields.append("Qualifier", qualifier.document)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.DeleteProvisionedConcurrencyConfigRequest }
    }
}

extension Lambda {
    public struct GetAccountSettingsRequest: AWSStructure {

        public init() {}

        public init(document: Document) throws(AWSError) {
        }

        public var document: Document {
            .structure(.init())
        }

        public static var shape: Shape { LambdaFacts.GetAccountSettingsRequest }
    }
}

extension Lambda {
    public struct GetAccountSettingsResponse: AWSStructure {
        public var accountLimit: AccountLimit?
        public var accountUsage: AccountUsage?

        public init(
            accountLimit: AccountLimit? = nil,
            accountUsage: AccountUsage? = nil
        ) {
            self.accountLimit = accountLimit
            self.accountUsage = accountUsage
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.accountLimit = try fields.optional("AccountLimit")
            self.accountUsage = try fields.optional("AccountUsage")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("AccountLimit", accountLimit)
            fields.append("AccountUsage", accountUsage)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.GetAccountSettingsResponse }
    }
}

extension Lambda {
    public struct AccountLimit: AWSStructure {
        public var totalCodeSize: Int?
        public var codeSizeUnzipped: Int?
        public var codeSizeZipped: Int?
        public var concurrentExecutions: Int?
        public var unreservedConcurrentExecutions: Int?

        public init(
            totalCodeSize: Int? = nil,
            codeSizeUnzipped: Int? = nil,
            codeSizeZipped: Int? = nil,
            concurrentExecutions: Int? = nil,
            unreservedConcurrentExecutions: Int? = nil
        ) {
            self.totalCodeSize = totalCodeSize
            self.codeSizeUnzipped = codeSizeUnzipped
            self.codeSizeZipped = codeSizeZipped
            self.concurrentExecutions = concurrentExecutions
            self.unreservedConcurrentExecutions = unreservedConcurrentExecutions
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.totalCodeSize = try fields.optional("TotalCodeSize")
            self.codeSizeUnzipped = try fields.optional("CodeSizeUnzipped")
            self.codeSizeZipped = try fields.optional("CodeSizeZipped")
            self.concurrentExecutions = try fields.optional("ConcurrentExecutions")
            self.unreservedConcurrentExecutions = try fields.optional("UnreservedConcurrentExecutions")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TotalCodeSize", totalCodeSize)
            fields.append("CodeSizeUnzipped", codeSizeUnzipped)
            fields.append("CodeSizeZipped", codeSizeZipped)
            fields.append("ConcurrentExecutions", concurrentExecutions)
            fields.append("UnreservedConcurrentExecutions", unreservedConcurrentExecutions)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.AccountLimit }
    }
}

extension Lambda {
    public struct AccountUsage: AWSStructure {
        public var totalCodeSize: Int?
        public var functionCount: Int?

        public init(
            totalCodeSize: Int? = nil,
            functionCount: Int? = nil
        ) {
            self.totalCodeSize = totalCodeSize
            self.functionCount = functionCount
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.totalCodeSize = try fields.optional("TotalCodeSize")
            self.functionCount = try fields.optional("FunctionCount")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TotalCodeSize", totalCodeSize)
            fields.append("FunctionCount", functionCount)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.AccountUsage }
    }
}

extension Lambda {
    public struct GetAliasRequest: AWSStructure {
        public var functionName: String
        public var name: String

        public init(
            functionName: String,
            name: String
        ) {
            self.functionName = functionName
            self.name = name
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionName = try fields.required("FunctionName")
            self.name = try fields.required("Name")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionName", functionName.document)
            fields.append("Name", name.document)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.GetAliasRequest }
    }
}

extension Lambda {
    public struct GetEventSourceMappingRequest: AWSStructure {
        public var uuid: String

        public init(
            uuid: String
        ) {
            self.uuid = uuid
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.uuid = try fields.required("UUID")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UUID", uuid.document)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.GetEventSourceMappingRequest }
    }
}

extension Lambda {
    public struct GetFunctionRequest: AWSStructure {
        public var functionName: String
        public var qualifier: String?

        public init(
            functionName: String,
            qualifier: String? = nil
        ) {
            self.functionName = functionName
            self.qualifier = qualifier
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionName = try fields.required("FunctionName")
            self.qualifier = try fields.optional("Qualifier")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionName", functionName.document)
            fields.append("Qualifier", qualifier)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.GetFunctionRequest }
    }
}

extension Lambda {
    public struct GetFunctionResponse: AWSStructure {
        public var configuration: FunctionConfiguration?
        public var code: FunctionCodeLocation?
        public var tags: [String: String]?
        public var tagsError: TagsError?
        public var concurrency: Concurrency?

        public init(
            configuration: FunctionConfiguration? = nil,
            code: FunctionCodeLocation? = nil,
            tags: [String: String]? = nil,
            tagsError: TagsError? = nil,
            concurrency: Concurrency? = nil
        ) {
            self.configuration = configuration
            self.code = code
            self.tags = tags
            self.tagsError = tagsError
            self.concurrency = concurrency
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.configuration = try fields.optional("Configuration")
            self.code = try fields.optional("Code")
            self.tags = try fields.optional("Tags")
            self.tagsError = try fields.optional("TagsError")
            self.concurrency = try fields.optional("Concurrency")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Configuration", configuration)
            fields.append("Code", code)
            fields.append("Tags", tags)
            fields.append("TagsError", tagsError)
            fields.append("Concurrency", concurrency)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.GetFunctionResponse }
    }
}

extension Lambda {
    public struct FunctionCodeLocation: AWSStructure {
        public var repositoryType: String?
        public var location: String?
        public var imageUri: String?
        public var resolvedImageUri: String?
        public var resolvedS3Object: ResolvedS3Object?
        public var sourceKMSKeyArn: String?
        public var error: FunctionCodeLocationError?

        public init(
            repositoryType: String? = nil,
            location: String? = nil,
            imageUri: String? = nil,
            resolvedImageUri: String? = nil,
            resolvedS3Object: ResolvedS3Object? = nil,
            sourceKMSKeyArn: String? = nil,
            error: FunctionCodeLocationError? = nil
        ) {
            self.repositoryType = repositoryType
            self.location = location
            self.imageUri = imageUri
            self.resolvedImageUri = resolvedImageUri
            self.resolvedS3Object = resolvedS3Object
            self.sourceKMSKeyArn = sourceKMSKeyArn
            self.error = error
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.repositoryType = try fields.optional("RepositoryType")
            self.location = try fields.optional("Location")
            self.imageUri = try fields.optional("ImageUri")
            self.resolvedImageUri = try fields.optional("ResolvedImageUri")
            self.resolvedS3Object = try fields.optional("ResolvedS3Object")
            self.sourceKMSKeyArn = try fields.optional("SourceKMSKeyArn")
            self.error = try fields.optional("Error")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("RepositoryType", repositoryType)
            fields.append("Location", location)
            fields.append("ImageUri", imageUri)
            fields.append("ResolvedImageUri", resolvedImageUri)
            fields.append("ResolvedS3Object", resolvedS3Object)
            fields.append("SourceKMSKeyArn", sourceKMSKeyArn)
            fields.append("Error", error)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.FunctionCodeLocation }
    }
}

extension Lambda {
    public struct ResolvedS3Object: AWSStructure {
        public var s3Bucket: String?
        public var s3Key: String?
        public var s3ObjectVersion: String?

        public init(
            s3Bucket: String? = nil,
            s3Key: String? = nil,
            s3ObjectVersion: String? = nil
        ) {
            self.s3Bucket = s3Bucket
            self.s3Key = s3Key
            self.s3ObjectVersion = s3ObjectVersion
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.s3Bucket = try fields.optional("S3Bucket")
            self.s3Key = try fields.optional("S3Key")
            self.s3ObjectVersion = try fields.optional("S3ObjectVersion")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("S3Bucket", s3Bucket)
            fields.append("S3Key", s3Key)
            fields.append("S3ObjectVersion", s3ObjectVersion)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.ResolvedS3Object }
    }
}

extension Lambda {
    public struct FunctionCodeLocationError: AWSStructure {
        public var errorCode: String?
        public var message: String?

        public init(
            errorCode: String? = nil,
            message: String? = nil
        ) {
            self.errorCode = errorCode
            self.message = message
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.errorCode = try fields.optional("ErrorCode")
            self.message = try fields.optional("Message")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ErrorCode", errorCode)
            fields.append("Message", message)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.FunctionCodeLocationError }
    }
}

extension Lambda {
    public struct TagsError: AWSStructure {
        public var errorCode: String
        public var message: String

        public init(
            errorCode: String,
            message: String
        ) {
            self.errorCode = errorCode
            self.message = message
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.errorCode = try fields.required("ErrorCode")
            self.message = try fields.required("Message")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ErrorCode", errorCode.document)
            fields.append("Message", message.document)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.TagsError }
    }
}

extension Lambda {
    public struct Concurrency: AWSStructure {
        public var reservedConcurrentExecutions: Int?

        public init(
            reservedConcurrentExecutions: Int? = nil
        ) {
            self.reservedConcurrentExecutions = reservedConcurrentExecutions
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.reservedConcurrentExecutions = try fields.optional("ReservedConcurrentExecutions")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ReservedConcurrentExecutions", reservedConcurrentExecutions)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.Concurrency }
    }
}

extension Lambda {
    public struct GetFunctionConcurrencyRequest: AWSStructure {
        public var functionName: String

        public init(
            functionName: String
        ) {
            self.functionName = functionName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionName = try fields.required("FunctionName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionName", functionName.document)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.GetFunctionConcurrencyRequest }
    }
}

extension Lambda {
    public struct GetFunctionConcurrencyResponse: AWSStructure {
        public var reservedConcurrentExecutions: Int?

        public init(
            reservedConcurrentExecutions: Int? = nil
        ) {
            self.reservedConcurrentExecutions = reservedConcurrentExecutions
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.reservedConcurrentExecutions = try fields.optional("ReservedConcurrentExecutions")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ReservedConcurrentExecutions", reservedConcurrentExecutions)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.GetFunctionConcurrencyResponse }
    }
}

extension Lambda {
    public struct GetFunctionConfigurationRequest: AWSStructure {
        public var functionName: String
        public var qualifier: String?

        public init(
            functionName: String,
            qualifier: String? = nil
        ) {
            self.functionName = functionName
            self.qualifier = qualifier
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionName = try fields.required("FunctionName")
            self.qualifier = try fields.optional("Qualifier")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionName", functionName.document)
            fields.append("Qualifier", qualifier)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.GetFunctionConfigurationRequest }
    }
}

extension Lambda {
    public struct GetFunctionEventInvokeConfigRequest: AWSStructure {
        public var functionName: String
        public var qualifier: String?

        public init(
            functionName: String,
            qualifier: String? = nil
        ) {
            self.functionName = functionName
            self.qualifier = qualifier
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionName = try fields.required("FunctionName")
            self.qualifier = try fields.optional("Qualifier")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionName", functionName.document)
            fields.append("Qualifier", qualifier)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.GetFunctionEventInvokeConfigRequest }
    }
}

extension Lambda {
    public struct FunctionEventInvokeConfig: AWSStructure {
        public var lastModified: Timestamp?
        public var functionArn: String?
        public var maximumRetryAttempts: Int?
        public var maximumEventAgeInSeconds: Int?
        public var destinationConfig: DestinationConfig?

        public init(
            lastModified: Timestamp? = nil,
            functionArn: String? = nil,
            maximumRetryAttempts: Int? = nil,
            maximumEventAgeInSeconds: Int? = nil,
            destinationConfig: DestinationConfig? = nil
        ) {
            self.lastModified = lastModified
            self.functionArn = functionArn
            self.maximumRetryAttempts = maximumRetryAttempts
            self.maximumEventAgeInSeconds = maximumEventAgeInSeconds
            self.destinationConfig = destinationConfig
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.lastModified = try fields.optional("LastModified")
            self.functionArn = try fields.optional("FunctionArn")
            self.maximumRetryAttempts = try fields.optional("MaximumRetryAttempts")
            self.maximumEventAgeInSeconds = try fields.optional("MaximumEventAgeInSeconds")
            self.destinationConfig = try fields.optional("DestinationConfig")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("LastModified", lastModified)
            fields.append("FunctionArn", functionArn)
            fields.append("MaximumRetryAttempts", maximumRetryAttempts)
            fields.append("MaximumEventAgeInSeconds", maximumEventAgeInSeconds)
            fields.append("DestinationConfig", destinationConfig)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.FunctionEventInvokeConfig }
    }
}

extension Lambda {
    public struct GetPolicyRequest: AWSStructure {
        public var functionName: String
        public var qualifier: String?

        public init(
            functionName: String,
            qualifier: String? = nil
        ) {
            self.functionName = functionName
            self.qualifier = qualifier
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionName = try fields.required("FunctionName")
            self.qualifier = try fields.optional("Qualifier")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionName", functionName.document)
            fields.append("Qualifier", qualifier)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.GetPolicyRequest }
    }
}

extension Lambda {
    public struct GetPolicyResponse: AWSStructure {
        public var policy: String?
        public var revisionId: String?

        public init(
            policy: String? = nil,
            revisionId: String? = nil
        ) {
            self.policy = policy
            self.revisionId = revisionId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.policy = try fields.optional("Policy")
            self.revisionId = try fields.optional("RevisionId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Policy", policy)
            fields.append("RevisionId", revisionId)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.GetPolicyResponse }
    }
}

extension Lambda {
    public struct GetProvisionedConcurrencyConfigRequest: AWSStructure {
        public var functionName: String
        public var qualifier: String

        public init(
            functionName: String,
            qualifier: String
        ) {
            self.functionName = functionName
            self.qualifier = qualifier
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionName = try fields.required("FunctionName")
            self.qualifier = try fields.required("Qualifier")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionName", functionName.document)
            fields.append("Qualifier", qualifier.document)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.GetProvisionedConcurrencyConfigRequest }
    }
}

extension Lambda {
    public struct GetProvisionedConcurrencyConfigResponse: AWSStructure {
        public var requestedProvisionedConcurrentExecutions: Int?
        public var availableProvisionedConcurrentExecutions: Int?
        public var allocatedProvisionedConcurrentExecutions: Int?
        public var status: String?
        public var statusReason: String?
        public var lastModified: String?

        public init(
            requestedProvisionedConcurrentExecutions: Int? = nil,
            availableProvisionedConcurrentExecutions: Int? = nil,
            allocatedProvisionedConcurrentExecutions: Int? = nil,
            status: String? = nil,
            statusReason: String? = nil,
            lastModified: String? = nil
        ) {
            self.requestedProvisionedConcurrentExecutions = requestedProvisionedConcurrentExecutions
            self.availableProvisionedConcurrentExecutions = availableProvisionedConcurrentExecutions
            self.allocatedProvisionedConcurrentExecutions = allocatedProvisionedConcurrentExecutions
            self.status = status
            self.statusReason = statusReason
            self.lastModified = lastModified
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.requestedProvisionedConcurrentExecutions = try fields.optional("RequestedProvisionedConcurrentExecutions")
            self.availableProvisionedConcurrentExecutions = try fields.optional("AvailableProvisionedConcurrentExecutions")
            self.allocatedProvisionedConcurrentExecutions = try fields.optional("AllocatedProvisionedConcurrentExecutions")
            self.status = try fields.optional("Status")
            self.statusReason = try fields.optional("StatusReason")
            self.lastModified = try fields.optional("LastModified")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("RequestedProvisionedConcurrentExecutions", requestedProvisionedConcurrentExecutions)
            fields.append("AvailableProvisionedConcurrentExecutions", availableProvisionedConcurrentExecutions)
            fields.append("AllocatedProvisionedConcurrentExecutions", allocatedProvisionedConcurrentExecutions)
            fields.append("Status", status)
            fields.append("StatusReason", statusReason)
            fields.append("LastModified", lastModified)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.GetProvisionedConcurrencyConfigResponse }
    }
}

extension Lambda {
    public struct InvocationRequest: AWSStructure {
        public var functionName: String
        public var invocationType: String?
        public var logType: String?
        public var clientContext: String?
        public var durableExecutionName: String?
        public var payload: Blob?
        public var qualifier: String?
        public var tenantId: String?

        public init(
            functionName: String,
            invocationType: String? = nil,
            logType: String? = nil,
            clientContext: String? = nil,
            durableExecutionName: String? = nil,
            payload: Blob? = nil,
            qualifier: String? = nil,
            tenantId: String? = nil
        ) {
            self.functionName = functionName
            self.invocationType = invocationType
            self.logType = logType
            self.clientContext = clientContext
            self.durableExecutionName = durableExecutionName
            self.payload = payload
            self.qualifier = qualifier
            self.tenantId = tenantId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionName = try fields.required("FunctionName")
            self.invocationType = try fields.optional("InvocationType")
            self.logType = try fields.optional("LogType")
            self.clientContext = try fields.optional("ClientContext")
            self.durableExecutionName = try fields.optional("DurableExecutionName")
            self.payload = try fields.optional("Payload")
            self.qualifier = try fields.optional("Qualifier")
            self.tenantId = try fields.optional("TenantId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionName", functionName.document)
            fields.append("InvocationType", invocationType)
            fields.append("LogType", logType)
            fields.append("ClientContext", clientContext)
            fields.append("DurableExecutionName", durableExecutionName)
            fields.append("Payload", payload)
            fields.append("Qualifier", qualifier)
            fields.append("TenantId", tenantId)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.InvocationRequest }
    }
}

extension Lambda {
    public struct InvocationResponse: AWSStructure {
        public var statusCode: Int?
        public var functionError: String?
        public var logResult: String?
        public var payload: Blob?
        public var executedVersion: String?
        public var durableExecutionArn: String?

        public init(
            statusCode: Int? = nil,
            functionError: String? = nil,
            logResult: String? = nil,
            payload: Blob? = nil,
            executedVersion: String? = nil,
            durableExecutionArn: String? = nil
        ) {
            self.statusCode = statusCode
            self.functionError = functionError
            self.logResult = logResult
            self.payload = payload
            self.executedVersion = executedVersion
            self.durableExecutionArn = durableExecutionArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.statusCode = try fields.optional("StatusCode")
            self.functionError = try fields.optional("FunctionError")
            self.logResult = try fields.optional("LogResult")
            self.payload = try fields.optional("Payload")
            self.executedVersion = try fields.optional("ExecutedVersion")
            self.durableExecutionArn = try fields.optional("DurableExecutionArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("StatusCode", statusCode)
            fields.append("FunctionError", functionError)
            fields.append("LogResult", logResult)
            fields.append("Payload", payload)
            fields.append("ExecutedVersion", executedVersion)
            fields.append("DurableExecutionArn", durableExecutionArn)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.InvocationResponse }
    }
}

extension Lambda {
    public struct ListAliasesRequest: AWSStructure {
        public var functionName: String
        public var functionVersion: String?
        public var marker: String?
        public var maxItems: Int?

        public init(
            functionName: String,
            functionVersion: String? = nil,
            marker: String? = nil,
            maxItems: Int? = nil
        ) {
            self.functionName = functionName
            self.functionVersion = functionVersion
            self.marker = marker
            self.maxItems = maxItems
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionName = try fields.required("FunctionName")
            self.functionVersion = try fields.optional("FunctionVersion")
            self.marker = try fields.optional("Marker")
            self.maxItems = try fields.optional("MaxItems")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionName", functionName.document)
            fields.append("FunctionVersion", functionVersion)
            fields.append("Marker", marker)
            fields.append("MaxItems", maxItems)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.ListAliasesRequest }
    }
}

extension Lambda {
    public struct ListAliasesResponse: AWSStructure {
        public var nextMarker: String?
        public var aliases: [AliasConfiguration]?

        public init(
            nextMarker: String? = nil,
            aliases: [AliasConfiguration]? = nil
        ) {
            self.nextMarker = nextMarker
            self.aliases = aliases
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.nextMarker = try fields.optional("NextMarker")
            self.aliases = try fields.optional("Aliases")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("NextMarker", nextMarker)
            fields.append("Aliases", aliases)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.ListAliasesResponse }
    }
}

extension Lambda {
    public struct ListEventSourceMappingsRequest: AWSStructure {
        public var eventSourceArn: String?
        public var functionName: String?
        public var marker: String?
        public var maxItems: Int?

        public init(
            eventSourceArn: String? = nil,
            functionName: String? = nil,
            marker: String? = nil,
            maxItems: Int? = nil
        ) {
            self.eventSourceArn = eventSourceArn
            self.functionName = functionName
            self.marker = marker
            self.maxItems = maxItems
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.eventSourceArn = try fields.optional("EventSourceArn")
            self.functionName = try fields.optional("FunctionName")
            self.marker = try fields.optional("Marker")
            self.maxItems = try fields.optional("MaxItems")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("EventSourceArn", eventSourceArn)
            fields.append("FunctionName", functionName)
            fields.append("Marker", marker)
            fields.append("MaxItems", maxItems)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.ListEventSourceMappingsRequest }
    }
}

extension Lambda {
    public struct ListEventSourceMappingsResponse: AWSStructure {
        public var nextMarker: String?
        public var eventSourceMappings: [EventSourceMappingConfiguration]?

        public init(
            nextMarker: String? = nil,
            eventSourceMappings: [EventSourceMappingConfiguration]? = nil
        ) {
            self.nextMarker = nextMarker
            self.eventSourceMappings = eventSourceMappings
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.nextMarker = try fields.optional("NextMarker")
            self.eventSourceMappings = try fields.optional("EventSourceMappings")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("NextMarker", nextMarker)
            fields.append("EventSourceMappings", eventSourceMappings)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.ListEventSourceMappingsResponse }
    }
}

extension Lambda {
    public struct ListFunctionEventInvokeConfigsRequest: AWSStructure {
        public var functionName: String
        public var marker: String?
        public var maxItems: Int?

        public init(
            functionName: String,
            marker: String? = nil,
            maxItems: Int? = nil
        ) {
            self.functionName = functionName
            self.marker = marker
            self.maxItems = maxItems
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionName = try fields.required("FunctionName")
            self.marker = try fields.optional("Marker")
            self.maxItems = try fields.optional("MaxItems")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionName", functionName.document)
            fields.append("Marker", marker)
            fields.append("MaxItems", maxItems)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.ListFunctionEventInvokeConfigsRequest }
    }
}

extension Lambda {
    public struct ListFunctionEventInvokeConfigsResponse: AWSStructure {
        public var functionEventInvokeConfigs: [FunctionEventInvokeConfig]?
        public var nextMarker: String?

        public init(
            functionEventInvokeConfigs: [FunctionEventInvokeConfig]? = nil,
            nextMarker: String? = nil
        ) {
            self.functionEventInvokeConfigs = functionEventInvokeConfigs
            self.nextMarker = nextMarker
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionEventInvokeConfigs = try fields.optional("FunctionEventInvokeConfigs")
            self.nextMarker = try fields.optional("NextMarker")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionEventInvokeConfigs", functionEventInvokeConfigs)
            fields.append("NextMarker", nextMarker)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.ListFunctionEventInvokeConfigsResponse }
    }
}

extension Lambda {
    public struct ListFunctionsRequest: AWSStructure {
        public var masterRegion: String?
        public var functionVersion: String?
        public var marker: String?
        public var maxItems: Int?

        public init(
            masterRegion: String? = nil,
            functionVersion: String? = nil,
            marker: String? = nil,
            maxItems: Int? = nil
        ) {
            self.masterRegion = masterRegion
            self.functionVersion = functionVersion
            self.marker = marker
            self.maxItems = maxItems
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.masterRegion = try fields.optional("MasterRegion")
            self.functionVersion = try fields.optional("FunctionVersion")
            self.marker = try fields.optional("Marker")
            self.maxItems = try fields.optional("MaxItems")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("MasterRegion", masterRegion)
            fields.append("FunctionVersion", functionVersion)
            fields.append("Marker", marker)
            fields.append("MaxItems", maxItems)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.ListFunctionsRequest }
    }
}

extension Lambda {
    public struct ListFunctionsResponse: AWSStructure {
        public var nextMarker: String?
        public var functions: [FunctionConfiguration]?

        public init(
            nextMarker: String? = nil,
            functions: [FunctionConfiguration]? = nil
        ) {
            self.nextMarker = nextMarker
            self.functions = functions
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.nextMarker = try fields.optional("NextMarker")
            self.functions = try fields.optional("Functions")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("NextMarker", nextMarker)
            fields.append("Functions", functions)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.ListFunctionsResponse }
    }
}

extension Lambda {
    public struct ListProvisionedConcurrencyConfigsRequest: AWSStructure {
        public var functionName: String
        public var marker: String?
        public var maxItems: Int?

        public init(
            functionName: String,
            marker: String? = nil,
            maxItems: Int? = nil
        ) {
            self.functionName = functionName
            self.marker = marker
            self.maxItems = maxItems
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionName = try fields.required("FunctionName")
            self.marker = try fields.optional("Marker")
            self.maxItems = try fields.optional("MaxItems")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionName", functionName.document)
            fields.append("Marker", marker)
            fields.append("MaxItems", maxItems)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.ListProvisionedConcurrencyConfigsRequest }
    }
}

extension Lambda {
    public struct ListProvisionedConcurrencyConfigsResponse: AWSStructure {
        public var provisionedConcurrencyConfigs: [ProvisionedConcurrencyConfigListItem]?
        public var nextMarker: String?

        public init(
            provisionedConcurrencyConfigs: [ProvisionedConcurrencyConfigListItem]? = nil,
            nextMarker: String? = nil
        ) {
            self.provisionedConcurrencyConfigs = provisionedConcurrencyConfigs
            self.nextMarker = nextMarker
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.provisionedConcurrencyConfigs = try fields.optional("ProvisionedConcurrencyConfigs")
            self.nextMarker = try fields.optional("NextMarker")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ProvisionedConcurrencyConfigs", provisionedConcurrencyConfigs)
            fields.append("NextMarker", nextMarker)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.ListProvisionedConcurrencyConfigsResponse }
    }
}

extension Lambda {
    public struct ProvisionedConcurrencyConfigListItem: AWSStructure {
        public var functionArn: String?
        public var requestedProvisionedConcurrentExecutions: Int?
        public var availableProvisionedConcurrentExecutions: Int?
        public var allocatedProvisionedConcurrentExecutions: Int?
        public var status: String?
        public var statusReason: String?
        public var lastModified: String?

        public init(
            functionArn: String? = nil,
            requestedProvisionedConcurrentExecutions: Int? = nil,
            availableProvisionedConcurrentExecutions: Int? = nil,
            allocatedProvisionedConcurrentExecutions: Int? = nil,
            status: String? = nil,
            statusReason: String? = nil,
            lastModified: String? = nil
        ) {
            self.functionArn = functionArn
            self.requestedProvisionedConcurrentExecutions = requestedProvisionedConcurrentExecutions
            self.availableProvisionedConcurrentExecutions = availableProvisionedConcurrentExecutions
            self.allocatedProvisionedConcurrentExecutions = allocatedProvisionedConcurrentExecutions
            self.status = status
            self.statusReason = statusReason
            self.lastModified = lastModified
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionArn = try fields.optional("FunctionArn")
            self.requestedProvisionedConcurrentExecutions = try fields.optional("RequestedProvisionedConcurrentExecutions")
            self.availableProvisionedConcurrentExecutions = try fields.optional("AvailableProvisionedConcurrentExecutions")
            self.allocatedProvisionedConcurrentExecutions = try fields.optional("AllocatedProvisionedConcurrentExecutions")
            self.status = try fields.optional("Status")
            self.statusReason = try fields.optional("StatusReason")
            self.lastModified = try fields.optional("LastModified")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionArn", functionArn)
            fields.append("RequestedProvisionedConcurrentExecutions", requestedProvisionedConcurrentExecutions)
            fields.append("AvailableProvisionedConcurrentExecutions", availableProvisionedConcurrentExecutions)
            fields.append("AllocatedProvisionedConcurrentExecutions", allocatedProvisionedConcurrentExecutions)
            fields.append("Status", status)
            fields.append("StatusReason", statusReason)
            fields.append("LastModified", lastModified)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.ProvisionedConcurrencyConfigListItem }
    }
}

extension Lambda {
    public struct ListTagsRequest: AWSStructure {
        public var resource: String

        public init(
            resource: String
        ) {
            self.resource = resource
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.resource = try fields.required("Resource")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Resource", resource.document)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.ListTagsRequest }
    }
}

extension Lambda {
    public struct ListTagsResponse: AWSStructure {
        public var tags: [String: String]?

        public init(
            tags: [String: String]? = nil
        ) {
            self.tags = tags
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.tags = try fields.optional("Tags")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Tags", tags)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.ListTagsResponse }
    }
}

extension Lambda {
    public struct ListVersionsByFunctionRequest: AWSStructure {
        public var functionName: String
        public var marker: String?
        public var maxItems: Int?

        public init(
            functionName: String,
            marker: String? = nil,
            maxItems: Int? = nil
        ) {
            self.functionName = functionName
            self.marker = marker
            self.maxItems = maxItems
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionName = try fields.required("FunctionName")
            self.marker = try fields.optional("Marker")
            self.maxItems = try fields.optional("MaxItems")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionName", functionName.document)
            fields.append("Marker", marker)
            fields.append("MaxItems", maxItems)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.ListVersionsByFunctionRequest }
    }
}

extension Lambda {
    public struct ListVersionsByFunctionResponse: AWSStructure {
        public var nextMarker: String?
        public var versions: [FunctionConfiguration]?

        public init(
            nextMarker: String? = nil,
            versions: [FunctionConfiguration]? = nil
        ) {
            self.nextMarker = nextMarker
            self.versions = versions
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.nextMarker = try fields.optional("NextMarker")
            self.versions = try fields.optional("Versions")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("NextMarker", nextMarker)
            fields.append("Versions", versions)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.ListVersionsByFunctionResponse }
    }
}

extension Lambda {
    public struct PublishVersionRequest: AWSStructure {
        public var functionName: String
        public var codeSha256: String?
        public var description: String?
        public var revisionId: String?
        public var publishTo: String?

        public init(
            functionName: String,
            codeSha256: String? = nil,
            description: String? = nil,
            revisionId: String? = nil,
            publishTo: String? = nil
        ) {
            self.functionName = functionName
            self.codeSha256 = codeSha256
            self.description = description
            self.revisionId = revisionId
            self.publishTo = publishTo
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionName = try fields.required("FunctionName")
            self.codeSha256 = try fields.optional("CodeSha256")
            self.description = try fields.optional("Description")
            self.revisionId = try fields.optional("RevisionId")
            self.publishTo = try fields.optional("PublishTo")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionName", functionName.document)
            fields.append("CodeSha256", codeSha256)
            fields.append("Description", description)
            fields.append("RevisionId", revisionId)
            fields.append("PublishTo", publishTo)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.PublishVersionRequest }
    }
}

extension Lambda {
    public struct PutFunctionConcurrencyRequest: AWSStructure {
        public var functionName: String
        public var reservedConcurrentExecutions: Int

        public init(
            functionName: String,
            reservedConcurrentExecutions: Int
        ) {
            self.functionName = functionName
            self.reservedConcurrentExecutions = reservedConcurrentExecutions
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionName = try fields.required("FunctionName")
            self.reservedConcurrentExecutions = try fields.required("ReservedConcurrentExecutions")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionName", functionName.document)
            fields.append("ReservedConcurrentExecutions", reservedConcurrentExecutions.document)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.PutFunctionConcurrencyRequest }
    }
}

extension Lambda {
    public struct PutFunctionEventInvokeConfigRequest: AWSStructure {
        public var functionName: String
        public var qualifier: String?
        public var maximumRetryAttempts: Int?
        public var maximumEventAgeInSeconds: Int?
        public var destinationConfig: DestinationConfig?

        public init(
            functionName: String,
            qualifier: String? = nil,
            maximumRetryAttempts: Int? = nil,
            maximumEventAgeInSeconds: Int? = nil,
            destinationConfig: DestinationConfig? = nil
        ) {
            self.functionName = functionName
            self.qualifier = qualifier
            self.maximumRetryAttempts = maximumRetryAttempts
            self.maximumEventAgeInSeconds = maximumEventAgeInSeconds
            self.destinationConfig = destinationConfig
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionName = try fields.required("FunctionName")
            self.qualifier = try fields.optional("Qualifier")
            self.maximumRetryAttempts = try fields.optional("MaximumRetryAttempts")
            self.maximumEventAgeInSeconds = try fields.optional("MaximumEventAgeInSeconds")
            self.destinationConfig = try fields.optional("DestinationConfig")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionName", functionName.document)
            fields.append("Qualifier", qualifier)
            fields.append("MaximumRetryAttempts", maximumRetryAttempts)
            fields.append("MaximumEventAgeInSeconds", maximumEventAgeInSeconds)
            fields.append("DestinationConfig", destinationConfig)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.PutFunctionEventInvokeConfigRequest }
    }
}

extension Lambda {
    public struct PutProvisionedConcurrencyConfigRequest: AWSStructure {
        public var functionName: String
        public var qualifier: String
        public var provisionedConcurrentExecutions: Int

        public init(
            functionName: String,
            qualifier: String,
            provisionedConcurrentExecutions: Int
        ) {
            self.functionName = functionName
            self.qualifier = qualifier
            self.provisionedConcurrentExecutions = provisionedConcurrentExecutions
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionName = try fields.required("FunctionName")
            self.qualifier = try fields.required("Qualifier")
            self.provisionedConcurrentExecutions = try fields.required("ProvisionedConcurrentExecutions")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionName", functionName.document)
            fields.append("Qualifier", qualifier.document)
            fields.append("ProvisionedConcurrentExecutions", provisionedConcurrentExecutions.document)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.PutProvisionedConcurrencyConfigRequest }
    }
}

extension Lambda {
    public struct PutProvisionedConcurrencyConfigResponse: AWSStructure {
        public var requestedProvisionedConcurrentExecutions: Int?
        public var allocatedProvisionedConcurrentExecutions: Int?
        public var availableProvisionedConcurrentExecutions: Int?
        public var status: String?
        public var statusReason: String?
        public var lastModified: String?

        public init(
            requestedProvisionedConcurrentExecutions: Int? = nil,
            allocatedProvisionedConcurrentExecutions: Int? = nil,
            availableProvisionedConcurrentExecutions: Int? = nil,
            status: String? = nil,
            statusReason: String? = nil,
            lastModified: String? = nil
        ) {
            self.requestedProvisionedConcurrentExecutions = requestedProvisionedConcurrentExecutions
            self.allocatedProvisionedConcurrentExecutions = allocatedProvisionedConcurrentExecutions
            self.availableProvisionedConcurrentExecutions = availableProvisionedConcurrentExecutions
            self.status = status
            self.statusReason = statusReason
            self.lastModified = lastModified
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.requestedProvisionedConcurrentExecutions = try fields.optional("RequestedProvisionedConcurrentExecutions")
            self.allocatedProvisionedConcurrentExecutions = try fields.optional("AllocatedProvisionedConcurrentExecutions")
            self.availableProvisionedConcurrentExecutions = try fields.optional("AvailableProvisionedConcurrentExecutions")
            self.status = try fields.optional("Status")
            self.statusReason = try fields.optional("StatusReason")
            self.lastModified = try fields.optional("LastModified")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("RequestedProvisionedConcurrentExecutions", requestedProvisionedConcurrentExecutions)
            fields.append("AllocatedProvisionedConcurrentExecutions", allocatedProvisionedConcurrentExecutions)
            fields.append("AvailableProvisionedConcurrentExecutions", availableProvisionedConcurrentExecutions)
            fields.append("Status", status)
            fields.append("StatusReason", statusReason)
            fields.append("LastModified", lastModified)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.PutProvisionedConcurrencyConfigResponse }
    }
}

extension Lambda {
    public struct RemovePermissionRequest: AWSStructure {
        public var functionName: String
        public var statementId: String
        public var qualifier: String?
        public var revisionId: String?

        public init(
            functionName: String,
            statementId: String,
            qualifier: String? = nil,
            revisionId: String? = nil
        ) {
            self.functionName = functionName
            self.statementId = statementId
            self.qualifier = qualifier
            self.revisionId = revisionId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionName = try fields.required("FunctionName")
            self.statementId = try fields.required("StatementId")
            self.qualifier = try fields.optional("Qualifier")
            self.revisionId = try fields.optional("RevisionId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionName", functionName.document)
            fields.append("StatementId", statementId.document)
            fields.append("Qualifier", qualifier)
            fields.append("RevisionId", revisionId)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.RemovePermissionRequest }
    }
}

extension Lambda {
    public struct TagResourceRequest: AWSStructure {
        public var resource: String
        public var tags: [String: String]

        public init(
            resource: String,
            tags: [String: String]
        ) {
            self.resource = resource
            self.tags = tags
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.resource = try fields.required("Resource")
            self.tags = try fields.required("Tags")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Resource", resource.document)
            fields.append("Tags", tags.document)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.TagResourceRequest }
    }
}

extension Lambda {
    public struct UntagResourceRequest: AWSStructure {
        public var resource: String
        public var tagKeys: [String]

        public init(
            resource: String,
            tagKeys: [String]
        ) {
            self.resource = resource
            self.tagKeys = tagKeys
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.resource = try fields.required("Resource")
            self.tagKeys = try fields.required("TagKeys")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Resource", resource.document)
            fields.append("TagKeys", tagKeys.document)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.UntagResourceRequest }
    }
}

extension Lambda {
    public struct UpdateAliasRequest: AWSStructure {
        public var functionName: String
        public var name: String
        public var functionVersion: String?
        public var description: String?
        public var routingConfig: AliasRoutingConfiguration?
        public var revisionId: String?

        public init(
            functionName: String,
            name: String,
            functionVersion: String? = nil,
            description: String? = nil,
            routingConfig: AliasRoutingConfiguration? = nil,
            revisionId: String? = nil
        ) {
            self.functionName = functionName
            self.name = name
            self.functionVersion = functionVersion
            self.description = description
            self.routingConfig = routingConfig
            self.revisionId = revisionId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionName = try fields.required("FunctionName")
            self.name = try fields.required("Name")
            self.functionVersion = try fields.optional("FunctionVersion")
            self.description = try fields.optional("Description")
            self.routingConfig = try fields.optional("RoutingConfig")
            self.revisionId = try fields.optional("RevisionId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionName", functionName.document)
            fields.append("Name", name.document)
            fields.append("FunctionVersion", functionVersion)
            fields.append("Description", description)
            fields.append("RoutingConfig", routingConfig)
            fields.append("RevisionId", revisionId)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.UpdateAliasRequest }
    }
}

extension Lambda {
    public struct UpdateEventSourceMappingRequest: AWSStructure {
        public var uuid: String
        public var functionName: String?
        public var enabled: Bool?
        public var batchSize: Int?
        public var filterCriteria: FilterCriteria?
        public var kmsKeyArn: String?
        public var metricsConfig: EventSourceMappingMetricsConfig?
        public var loggingConfig: EventSourceMappingLoggingConfig?
        public var scalingConfig: ScalingConfig?
        public var maximumBatchingWindowInSeconds: Int?
        public var parallelizationFactor: Int?
        public var destinationConfig: DestinationConfig?
        public var maximumRecordAgeInSeconds: Int?
        public var bisectBatchOnFunctionError: Bool?
        public var maximumRetryAttempts: Int?
        public var tumblingWindowInSeconds: Int?
        public var sourceAccessConfigurations: [SourceAccessConfiguration]?
        public var functionResponseTypes: [String]?
        public var amazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig?
        public var selfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig?
        public var documentDBEventSourceConfig: DocumentDBEventSourceConfig?
        public var provisionedPollerConfig: ProvisionedPollerConfig?

        public init(
            uuid: String,
            functionName: String? = nil,
            enabled: Bool? = nil,
            batchSize: Int? = nil,
            filterCriteria: FilterCriteria? = nil,
            kmsKeyArn: String? = nil,
            metricsConfig: EventSourceMappingMetricsConfig? = nil,
            loggingConfig: EventSourceMappingLoggingConfig? = nil,
            scalingConfig: ScalingConfig? = nil,
            maximumBatchingWindowInSeconds: Int? = nil,
            parallelizationFactor: Int? = nil,
            destinationConfig: DestinationConfig? = nil,
            maximumRecordAgeInSeconds: Int? = nil,
            bisectBatchOnFunctionError: Bool? = nil,
            maximumRetryAttempts: Int? = nil,
            tumblingWindowInSeconds: Int? = nil,
            sourceAccessConfigurations: [SourceAccessConfiguration]? = nil,
            functionResponseTypes: [String]? = nil,
            amazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig? = nil,
            selfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig? = nil,
            documentDBEventSourceConfig: DocumentDBEventSourceConfig? = nil,
            provisionedPollerConfig: ProvisionedPollerConfig? = nil
        ) {
            self.uuid = uuid
            self.functionName = functionName
            self.enabled = enabled
            self.batchSize = batchSize
            self.filterCriteria = filterCriteria
            self.kmsKeyArn = kmsKeyArn
            self.metricsConfig = metricsConfig
            self.loggingConfig = loggingConfig
            self.scalingConfig = scalingConfig
            self.maximumBatchingWindowInSeconds = maximumBatchingWindowInSeconds
            self.parallelizationFactor = parallelizationFactor
            self.destinationConfig = destinationConfig
            self.maximumRecordAgeInSeconds = maximumRecordAgeInSeconds
            self.bisectBatchOnFunctionError = bisectBatchOnFunctionError
            self.maximumRetryAttempts = maximumRetryAttempts
            self.tumblingWindowInSeconds = tumblingWindowInSeconds
            self.sourceAccessConfigurations = sourceAccessConfigurations
            self.functionResponseTypes = functionResponseTypes
            self.amazonManagedKafkaEventSourceConfig = amazonManagedKafkaEventSourceConfig
            self.selfManagedKafkaEventSourceConfig = selfManagedKafkaEventSourceConfig
            self.documentDBEventSourceConfig = documentDBEventSourceConfig
            self.provisionedPollerConfig = provisionedPollerConfig
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.uuid = try fields.required("UUID")
            self.functionName = try fields.optional("FunctionName")
            self.enabled = try fields.optional("Enabled")
            self.batchSize = try fields.optional("BatchSize")
            self.filterCriteria = try fields.optional("FilterCriteria")
            self.kmsKeyArn = try fields.optional("KMSKeyArn")
            self.metricsConfig = try fields.optional("MetricsConfig")
            self.loggingConfig = try fields.optional("LoggingConfig")
            self.scalingConfig = try fields.optional("ScalingConfig")
            self.maximumBatchingWindowInSeconds = try fields.optional("MaximumBatchingWindowInSeconds")
            self.parallelizationFactor = try fields.optional("ParallelizationFactor")
            self.destinationConfig = try fields.optional("DestinationConfig")
            self.maximumRecordAgeInSeconds = try fields.optional("MaximumRecordAgeInSeconds")
            self.bisectBatchOnFunctionError = try fields.optional("BisectBatchOnFunctionError")
            self.maximumRetryAttempts = try fields.optional("MaximumRetryAttempts")
            self.tumblingWindowInSeconds = try fields.optional("TumblingWindowInSeconds")
            self.sourceAccessConfigurations = try fields.optional("SourceAccessConfigurations")
            self.functionResponseTypes = try fields.optional("FunctionResponseTypes")
            self.amazonManagedKafkaEventSourceConfig = try fields.optional("AmazonManagedKafkaEventSourceConfig")
            self.selfManagedKafkaEventSourceConfig = try fields.optional("SelfManagedKafkaEventSourceConfig")
            self.documentDBEventSourceConfig = try fields.optional("DocumentDBEventSourceConfig")
            self.provisionedPollerConfig = try fields.optional("ProvisionedPollerConfig")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("UUID", uuid.document)
            fields.append("FunctionName", functionName)
            fields.append("Enabled", enabled)
            fields.append("BatchSize", batchSize)
            fields.append("FilterCriteria", filterCriteria)
            fields.append("KMSKeyArn", kmsKeyArn)
            fields.append("MetricsConfig", metricsConfig)
            fields.append("LoggingConfig", loggingConfig)
            fields.append("ScalingConfig", scalingConfig)
            fields.append("MaximumBatchingWindowInSeconds", maximumBatchingWindowInSeconds)
            fields.append("ParallelizationFactor", parallelizationFactor)
            fields.append("DestinationConfig", destinationConfig)
            fields.append("MaximumRecordAgeInSeconds", maximumRecordAgeInSeconds)
            fields.append("BisectBatchOnFunctionError", bisectBatchOnFunctionError)
            fields.append("MaximumRetryAttempts", maximumRetryAttempts)
            fields.append("TumblingWindowInSeconds", tumblingWindowInSeconds)
            fields.append("SourceAccessConfigurations", sourceAccessConfigurations)
            fields.append("FunctionResponseTypes", functionResponseTypes)
            fields.append("AmazonManagedKafkaEventSourceConfig", amazonManagedKafkaEventSourceConfig)
            fields.append("SelfManagedKafkaEventSourceConfig", selfManagedKafkaEventSourceConfig)
            fields.append("DocumentDBEventSourceConfig", documentDBEventSourceConfig)
            fields.append("ProvisionedPollerConfig", provisionedPollerConfig)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.UpdateEventSourceMappingRequest }
    }
}

extension Lambda {
    public struct UpdateFunctionCodeRequest: AWSStructure {
        public var functionName: String
        public var zipFile: Blob?
        public var s3Bucket: String?
        public var s3Key: String?
        public var s3ObjectVersion: String?
        public var s3ObjectStorageMode: String?
        public var imageUri: String?
        public var architectures: [String]?
        public var publish: Bool?
        public var publishTo: String?
        public var dryRun: Bool?
        public var revisionId: String?
        public var sourceKMSKeyArn: String?

        public init(
            functionName: String,
            zipFile: Blob? = nil,
            s3Bucket: String? = nil,
            s3Key: String? = nil,
            s3ObjectVersion: String? = nil,
            s3ObjectStorageMode: String? = nil,
            imageUri: String? = nil,
            architectures: [String]? = nil,
            publish: Bool? = nil,
            publishTo: String? = nil,
            dryRun: Bool? = nil,
            revisionId: String? = nil,
            sourceKMSKeyArn: String? = nil
        ) {
            self.functionName = functionName
            self.zipFile = zipFile
            self.s3Bucket = s3Bucket
            self.s3Key = s3Key
            self.s3ObjectVersion = s3ObjectVersion
            self.s3ObjectStorageMode = s3ObjectStorageMode
            self.imageUri = imageUri
            self.architectures = architectures
            self.publish = publish
            self.publishTo = publishTo
            self.dryRun = dryRun
            self.revisionId = revisionId
            self.sourceKMSKeyArn = sourceKMSKeyArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionName = try fields.required("FunctionName")
            self.zipFile = try fields.optional("ZipFile")
            self.s3Bucket = try fields.optional("S3Bucket")
            self.s3Key = try fields.optional("S3Key")
            self.s3ObjectVersion = try fields.optional("S3ObjectVersion")
            self.s3ObjectStorageMode = try fields.optional("S3ObjectStorageMode")
            self.imageUri = try fields.optional("ImageUri")
            self.architectures = try fields.optional("Architectures")
            self.publish = try fields.optional("Publish")
            self.publishTo = try fields.optional("PublishTo")
            self.dryRun = try fields.optional("DryRun")
            self.revisionId = try fields.optional("RevisionId")
            self.sourceKMSKeyArn = try fields.optional("SourceKMSKeyArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionName", functionName.document)
            fields.append("ZipFile", zipFile)
            fields.append("S3Bucket", s3Bucket)
            fields.append("S3Key", s3Key)
            fields.append("S3ObjectVersion", s3ObjectVersion)
            fields.append("S3ObjectStorageMode", s3ObjectStorageMode)
            fields.append("ImageUri", imageUri)
            fields.append("Architectures", architectures)
            fields.append("Publish", publish)
            fields.append("PublishTo", publishTo)
            fields.append("DryRun", dryRun)
            fields.append("RevisionId", revisionId)
            fields.append("SourceKMSKeyArn", sourceKMSKeyArn)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.UpdateFunctionCodeRequest }
    }
}

extension Lambda {
    public struct UpdateFunctionConfigurationRequest: AWSStructure {
        public var functionName: String
        public var role: String?
        public var handler: String?
        public var description: String?
        public var timeout: Int?
        public var memorySize: Int?
        public var vpcConfig: VpcConfig?
        public var environment: Environment?
        public var runtime: String?
        public var deadLetterConfig: DeadLetterConfig?
        public var kmsKeyArn: String?
        public var tracingConfig: TracingConfig?
        public var revisionId: String?
        public var layers: [String]?
        public var fileSystemConfigs: [FileSystemConfig]?
        public var imageConfig: ImageConfig?
        public var ephemeralStorage: EphemeralStorage?
        public var snapStart: SnapStart?
        public var loggingConfig: LoggingConfig?
        public var capacityProviderConfig: CapacityProviderConfig?
        public var durableConfig: DurableConfig?
        public var runtimeConfig: FunctionRuntimeConfig?
        public var acceleratorConfig: AcceleratorConfig?

        public init(
            functionName: String,
            role: String? = nil,
            handler: String? = nil,
            description: String? = nil,
            timeout: Int? = nil,
            memorySize: Int? = nil,
            vpcConfig: VpcConfig? = nil,
            environment: Environment? = nil,
            runtime: String? = nil,
            deadLetterConfig: DeadLetterConfig? = nil,
            kmsKeyArn: String? = nil,
            tracingConfig: TracingConfig? = nil,
            revisionId: String? = nil,
            layers: [String]? = nil,
            fileSystemConfigs: [FileSystemConfig]? = nil,
            imageConfig: ImageConfig? = nil,
            ephemeralStorage: EphemeralStorage? = nil,
            snapStart: SnapStart? = nil,
            loggingConfig: LoggingConfig? = nil,
            capacityProviderConfig: CapacityProviderConfig? = nil,
            durableConfig: DurableConfig? = nil,
            runtimeConfig: FunctionRuntimeConfig? = nil,
            acceleratorConfig: AcceleratorConfig? = nil
        ) {
            self.functionName = functionName
            self.role = role
            self.handler = handler
            self.description = description
            self.timeout = timeout
            self.memorySize = memorySize
            self.vpcConfig = vpcConfig
            self.environment = environment
            self.runtime = runtime
            self.deadLetterConfig = deadLetterConfig
            self.kmsKeyArn = kmsKeyArn
            self.tracingConfig = tracingConfig
            self.revisionId = revisionId
            self.layers = layers
            self.fileSystemConfigs = fileSystemConfigs
            self.imageConfig = imageConfig
            self.ephemeralStorage = ephemeralStorage
            self.snapStart = snapStart
            self.loggingConfig = loggingConfig
            self.capacityProviderConfig = capacityProviderConfig
            self.durableConfig = durableConfig
            self.runtimeConfig = runtimeConfig
            self.acceleratorConfig = acceleratorConfig
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionName = try fields.required("FunctionName")
            self.role = try fields.optional("Role")
            self.handler = try fields.optional("Handler")
            self.description = try fields.optional("Description")
            self.timeout = try fields.optional("Timeout")
            self.memorySize = try fields.optional("MemorySize")
            self.vpcConfig = try fields.optional("VpcConfig")
            self.environment = try fields.optional("Environment")
            self.runtime = try fields.optional("Runtime")
            self.deadLetterConfig = try fields.optional("DeadLetterConfig")
            self.kmsKeyArn = try fields.optional("KMSKeyArn")
            self.tracingConfig = try fields.optional("TracingConfig")
            self.revisionId = try fields.optional("RevisionId")
            self.layers = try fields.optional("Layers")
            self.fileSystemConfigs = try fields.optional("FileSystemConfigs")
            self.imageConfig = try fields.optional("ImageConfig")
            self.ephemeralStorage = try fields.optional("EphemeralStorage")
            self.snapStart = try fields.optional("SnapStart")
            self.loggingConfig = try fields.optional("LoggingConfig")
            self.capacityProviderConfig = try fields.optional("CapacityProviderConfig")
            self.durableConfig = try fields.optional("DurableConfig")
            self.runtimeConfig = try fields.optional("RuntimeConfig")
            self.acceleratorConfig = try fields.optional("AcceleratorConfig")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionName", functionName.document)
            fields.append("Role", role)
            fields.append("Handler", handler)
            fields.append("Description", description)
            fields.append("Timeout", timeout)
            fields.append("MemorySize", memorySize)
            fields.append("VpcConfig", vpcConfig)
            fields.append("Environment", environment)
            fields.append("Runtime", runtime)
            fields.append("DeadLetterConfig", deadLetterConfig)
            fields.append("KMSKeyArn", kmsKeyArn)
            fields.append("TracingConfig", tracingConfig)
            fields.append("RevisionId", revisionId)
            fields.append("Layers", layers)
            fields.append("FileSystemConfigs", fileSystemConfigs)
            fields.append("ImageConfig", imageConfig)
            fields.append("EphemeralStorage", ephemeralStorage)
            fields.append("SnapStart", snapStart)
            fields.append("LoggingConfig", loggingConfig)
            fields.append("CapacityProviderConfig", capacityProviderConfig)
            fields.append("DurableConfig", durableConfig)
            fields.append("RuntimeConfig", runtimeConfig)
            fields.append("AcceleratorConfig", acceleratorConfig)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.UpdateFunctionConfigurationRequest }
    }
}

extension Lambda {
    public struct UpdateFunctionEventInvokeConfigRequest: AWSStructure {
        public var functionName: String
        public var qualifier: String?
        public var maximumRetryAttempts: Int?
        public var maximumEventAgeInSeconds: Int?
        public var destinationConfig: DestinationConfig?

        public init(
            functionName: String,
            qualifier: String? = nil,
            maximumRetryAttempts: Int? = nil,
            maximumEventAgeInSeconds: Int? = nil,
            destinationConfig: DestinationConfig? = nil
        ) {
            self.functionName = functionName
            self.qualifier = qualifier
            self.maximumRetryAttempts = maximumRetryAttempts
            self.maximumEventAgeInSeconds = maximumEventAgeInSeconds
            self.destinationConfig = destinationConfig
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.functionName = try fields.required("FunctionName")
            self.qualifier = try fields.optional("Qualifier")
            self.maximumRetryAttempts = try fields.optional("MaximumRetryAttempts")
            self.maximumEventAgeInSeconds = try fields.optional("MaximumEventAgeInSeconds")
            self.destinationConfig = try fields.optional("DestinationConfig")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FunctionName", functionName.document)
            fields.append("Qualifier", qualifier)
            fields.append("MaximumRetryAttempts", maximumRetryAttempts)
            fields.append("MaximumEventAgeInSeconds", maximumEventAgeInSeconds)
            fields.append("DestinationConfig", destinationConfig)
            return .structure(fields)
        }

        public static var shape: Shape { LambdaFacts.UpdateFunctionEventInvokeConfigRequest }
    }
}
