// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

enum LambdaFacts {
    static let AddPermissionRequest: Shape = Shape(
        "AddPermissionRequest", .structure, members: [
            Member("FunctionName", LambdaFacts.NamespacedFunctionName, in: .uri, required: true),
            Member("StatementId", LambdaFacts.StatementId, required: true),
            Member("Action", LambdaFacts.Action, required: true),
            Member("Principal", LambdaFacts.Principal, required: true),
            Member("SourceArn", LambdaFacts.Arn),
            Member("FunctionUrlAuthType", LambdaFacts.FunctionUrlAuthType),
            Member("InvokedViaFunctionUrl", .boolean),
            Member("SourceAccount", LambdaFacts.SourceOwner),
            Member("EventSourceToken", LambdaFacts.EventSourceToken),
            Member("Qualifier", LambdaFacts.NumericLatestPublishedOrAliasQualifier, in: .querystring),
            Member("RevisionId", .string),
            Member("PrincipalOrgID", LambdaFacts.PrincipalOrgID),
        ])

    static let NamespacedFunctionName: Shape = Shape(
        "NamespacedFunctionName", .string, constraints: .init(minimum: 1, maximum: 256, pattern: #"(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?"#))

    static let StatementId: Shape = Shape(
        "StatementId", .string, constraints: .init(minimum: 1, maximum: 100, pattern: #"([a-zA-Z0-9-_]+)"#))

    static let Action: Shape = Shape(
        "Action", .string, constraints: .init(minimum: 0, maximum: 10000, pattern: #"(lambda:[*]|lambda:[a-zA-Z]+|[*])"#))

    static let Principal: Shape = Shape(
        "Principal", .string, constraints: .init(minimum: 0, maximum: 2048, pattern: #"[^\s]+"#))

    static let Arn: Shape = Shape(
        "Arn", .string, constraints: .init(minimum: 0, maximum: 10000, pattern: #"arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)"#))

    static let FunctionUrlAuthType: Shape = Shape(
        "FunctionUrlAuthType", .string, constraints: .init(values: ["NONE", "AWS_IAM"]))

    static let SourceOwner: Shape = Shape(
        "SourceOwner", .string, constraints: .init(minimum: 0, maximum: 12, pattern: #"\d{12}"#))

    static let EventSourceToken: Shape = Shape(
        "EventSourceToken", .string, constraints: .init(minimum: 0, maximum: 256, pattern: #"[a-zA-Z0-9._\-]+"#))

    static let NumericLatestPublishedOrAliasQualifier: Shape = Shape(
        "NumericLatestPublishedOrAliasQualifier", .string, constraints: .init(minimum: 1, maximum: 128, pattern: #"\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+"#))

    static let PrincipalOrgID: Shape = Shape(
        "PrincipalOrgID", .string, constraints: .init(minimum: 12, maximum: 34, pattern: #"o-[a-z0-9]{10,32}"#))

    static let AddPermissionResponse: Shape = Shape(
        "AddPermissionResponse", .structure, members: [
            Member("Statement", .string),
        ])

    static let CreateAliasRequest: Shape = Shape(
        "CreateAliasRequest", .structure, members: [
            Member("FunctionName", LambdaFacts.FunctionName, in: .uri, required: true),
            Member("Name", LambdaFacts.Alias, required: true),
            Member("FunctionVersion", LambdaFacts.VersionWithLatestPublished, required: true),
            Member("Description", LambdaFacts.Description),
            Member("RoutingConfig", LambdaFacts.AliasRoutingConfiguration),
        ])

    static let FunctionName: Shape = Shape(
        "FunctionName", .string, constraints: .init(minimum: 1, maximum: 140, pattern: #"(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?"#))

    static let Alias: Shape = Shape(
        "Alias", .string, constraints: .init(minimum: 1, maximum: 128, pattern: #"(?!^[0-9]+$)([a-zA-Z0-9-_]+)"#))

    static let VersionWithLatestPublished: Shape = Shape(
        "VersionWithLatestPublished", .string, constraints: .init(minimum: 1, maximum: 1024, pattern: #"(\$LATEST(\.PUBLISHED)?|[0-9]+)"#))

    static let Description: Shape = Shape(
        "Description", .string, constraints: .init(minimum: 0, maximum: 256))

    static let AliasRoutingConfiguration: Shape = Shape(
        "AliasRoutingConfiguration", .structure, members: [
            Member("AdditionalVersionWeights", LambdaFacts.AdditionalVersionWeights),
        ])

    static let AdditionalVersionWeights: Shape = Shape(
        "AdditionalVersionWeights", .map, element: Member("value", LambdaFacts.Weight), key: Member("key", LambdaFacts.AdditionalVersion))

    static let AdditionalVersion: Shape = Shape(
        "AdditionalVersion", .string, constraints: .init(minimum: 1, maximum: 1024, pattern: #"[0-9]+"#))

    static let Weight: Shape = Shape(
        "Weight", .double, constraints: .init(minimum: 0, maximum: 1))

    static let AliasConfiguration: Shape = Shape(
        "AliasConfiguration", .structure, members: [
            Member("AliasArn", LambdaFacts.FunctionArn),
            Member("Name", LambdaFacts.Alias),
            Member("FunctionVersion", LambdaFacts.Version),
            Member("Description", LambdaFacts.Description),
            Member("RoutingConfig", LambdaFacts.AliasRoutingConfiguration),
            Member("RevisionId", .string),
        ])

    static let FunctionArn: Shape = Shape(
        "FunctionArn", .string, constraints: .init(minimum: 0, maximum: 10000, pattern: #"arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?"#))

    static let Version: Shape = Shape(
        "Version", .string, constraints: .init(minimum: 1, maximum: 1024, pattern: #"(\$LATEST|[0-9]+)"#))

    static let CreateEventSourceMappingRequest: Shape = Shape(
        "CreateEventSourceMappingRequest", .structure, members: [
            Member("EventSourceArn", LambdaFacts.Arn),
            Member("FunctionName", LambdaFacts.NamespacedFunctionName, required: true),
            Member("Enabled", .boolean),
            Member("BatchSize", LambdaFacts.BatchSize),
            Member("FilterCriteria", LambdaFacts.FilterCriteria),
            Member("KMSKeyArn", LambdaFacts.KMSKeyArn),
            Member("MetricsConfig", LambdaFacts.EventSourceMappingMetricsConfig),
            Member("LoggingConfig", LambdaFacts.EventSourceMappingLoggingConfig),
            Member("ScalingConfig", LambdaFacts.ScalingConfig),
            Member("MaximumBatchingWindowInSeconds", LambdaFacts.MaximumBatchingWindowInSeconds),
            Member("ParallelizationFactor", LambdaFacts.ParallelizationFactor),
            Member("StartingPosition", LambdaFacts.EventSourcePosition),
            Member("StartingPositionTimestamp", .timestamp),
            Member("DestinationConfig", LambdaFacts.DestinationConfig),
            Member("MaximumRecordAgeInSeconds", LambdaFacts.MaximumRecordAgeInSeconds),
            Member("BisectBatchOnFunctionError", .boolean),
            Member("MaximumRetryAttempts", LambdaFacts.MaximumRetryAttemptsEventSourceMapping),
            Member("Tags", LambdaFacts.Tags),
            Member("TumblingWindowInSeconds", LambdaFacts.TumblingWindowInSeconds),
            Member("Topics", LambdaFacts.Topics),
            Member("Queues", LambdaFacts.Queues),
            Member("SourceAccessConfigurations", LambdaFacts.SourceAccessConfigurations),
            Member("SelfManagedEventSource", LambdaFacts.SelfManagedEventSource),
            Member("FunctionResponseTypes", LambdaFacts.FunctionResponseTypeList),
            Member("AmazonManagedKafkaEventSourceConfig", LambdaFacts.AmazonManagedKafkaEventSourceConfig),
            Member("SelfManagedKafkaEventSourceConfig", LambdaFacts.SelfManagedKafkaEventSourceConfig),
            Member("DocumentDBEventSourceConfig", LambdaFacts.DocumentDBEventSourceConfig),
            Member("ProvisionedPollerConfig", LambdaFacts.ProvisionedPollerConfig),
        ])

    static let BatchSize: Shape = Shape(
        "BatchSize", .integer, constraints: .init(minimum: 1, maximum: 10000))

    static let FilterCriteria: Shape = Shape(
        "FilterCriteria", .structure, members: [
            Member("Filters", LambdaFacts.FilterList),
        ])

    static let FilterList: Shape = Shape(
        "FilterList", .list, element: Member("member", LambdaFacts.Filter))

    static let Filter: Shape = Shape(
        "Filter", .structure, members: [
            Member("Pattern", LambdaFacts.Pattern),
        ])

    static let Pattern: Shape = Shape(
        "Pattern", .string, constraints: .init(minimum: 0, maximum: 4096, pattern: #"[\s\S]*"#))

    static let KMSKeyArn: Shape = Shape(
        "KMSKeyArn", .string, constraints: .init(minimum: 0, maximum: 10000, pattern: #"(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()"#))

    static let EventSourceMappingMetricsConfig: Shape = Shape(
        "EventSourceMappingMetricsConfig", .structure, members: [
            Member("Metrics", LambdaFacts.EventSourceMappingMetricList),
        ])

    static let EventSourceMappingMetricList: Shape = Shape(
        "EventSourceMappingMetricList", .list, element: Member("member", LambdaFacts.EventSourceMappingMetric), constraints: .init(minimum: 0, maximum: 3))

    static let EventSourceMappingMetric: Shape = Shape(
        "EventSourceMappingMetric", .string, constraints: .init(values: ["EventCount", "ErrorCount", "KafkaMetrics"]))

    static let EventSourceMappingLoggingConfig: Shape = Shape(
        "EventSourceMappingLoggingConfig", .structure, members: [
            Member("SystemLogLevel", LambdaFacts.EventSourceMappingSystemLogLevel),
        ])

    static let EventSourceMappingSystemLogLevel: Shape = Shape(
        "EventSourceMappingSystemLogLevel", .string, constraints: .init(values: ["DEBUG", "INFO", "WARN"]))

    static let ScalingConfig: Shape = Shape(
        "ScalingConfig", .structure, members: [
            Member("MaximumConcurrency", LambdaFacts.MaximumConcurrency),
        ])

    static let MaximumConcurrency: Shape = Shape(
        "MaximumConcurrency", .integer, constraints: .init(minimum: 2, maximum: 1000))

    static let MaximumBatchingWindowInSeconds: Shape = Shape(
        "MaximumBatchingWindowInSeconds", .integer, constraints: .init(minimum: 0, maximum: 300))

    static let ParallelizationFactor: Shape = Shape(
        "ParallelizationFactor", .integer, constraints: .init(minimum: 1, maximum: 10))

    static let EventSourcePosition: Shape = Shape(
        "EventSourcePosition", .string, constraints: .init(values: ["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]))

    static let DestinationConfig: Shape = Shape(
        "DestinationConfig", .structure, members: [
            Member("OnSuccess", LambdaFacts.OnSuccess),
            Member("OnFailure", LambdaFacts.OnFailure),
        ])

    static let OnSuccess: Shape = Shape(
        "OnSuccess", .structure, members: [
            Member("Destination", LambdaFacts.DestinationArn),
        ])

    static let DestinationArn: Shape = Shape(
        "DestinationArn", .string, constraints: .init(minimum: 0, maximum: 350, pattern: #"$|kafka://([^.]([a-zA-Z0-9\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)"#))

    static let OnFailure: Shape = Shape(
        "OnFailure", .structure, members: [
            Member("Destination", LambdaFacts.DestinationArn),
        ])

    static let MaximumRecordAgeInSeconds: Shape = Shape(
        "MaximumRecordAgeInSeconds", .integer, constraints: .init(minimum: -1, maximum: 604800))

    static let MaximumRetryAttemptsEventSourceMapping: Shape = Shape(
        "MaximumRetryAttemptsEventSourceMapping", .integer, constraints: .init(minimum: -1, maximum: 10000))

    static let Tags: Shape = Shape(
        "Tags", .map, element: Member("value", LambdaFacts.TagValue), key: Member("key", LambdaFacts.TagKey))

    static let TagKey: Shape = Shape(
        "TagKey", .string, constraints: .init(minimum: 1, maximum: 128, pattern: #"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)"#))

    static let TagValue: Shape = Shape(
        "TagValue", .string, constraints: .init(minimum: 0, maximum: 256, pattern: #"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)"#))

    static let TumblingWindowInSeconds: Shape = Shape(
        "TumblingWindowInSeconds", .integer, constraints: .init(minimum: 0, maximum: 900))

    static let Topics: Shape = Shape(
        "Topics", .list, element: Member("member", LambdaFacts.Topic), constraints: .init(minimum: 1, maximum: 1))

    static let Topic: Shape = Shape(
        "Topic", .string, constraints: .init(minimum: 1, maximum: 249, pattern: #"[^.]([a-zA-Z0-9\-_.]+)"#))

    static let Queues: Shape = Shape(
        "Queues", .list, element: Member("member", LambdaFacts.Queue), constraints: .init(minimum: 1, maximum: 1))

    static let Queue: Shape = Shape(
        "Queue", .string, constraints: .init(minimum: 1, maximum: 1000, pattern: #"[\s\S]*"#))

    static let SourceAccessConfigurations: Shape = Shape(
        "SourceAccessConfigurations", .list, element: Member("member", LambdaFacts.SourceAccessConfiguration), constraints: .init(minimum: 0, maximum: 23))

    static let SourceAccessConfiguration: Shape = Shape(
        "SourceAccessConfiguration", .structure, members: [
            Member("Type", LambdaFacts.SourceAccessType),
            Member("URI", LambdaFacts.URI),
        ])

    static let SourceAccessType: Shape = Shape(
        "SourceAccessType", .string, constraints: .init(values: ["BASIC_AUTH", "VPC_SUBNET", "VPC_SECURITY_GROUP", "SASL_SCRAM_512_AUTH", "SASL_SCRAM_256_AUTH", "VIRTUAL_HOST", "CLIENT_CERTIFICATE_TLS_AUTH", "SERVER_ROOT_CA_CERTIFICATE", "OAUTHBEARER_AUTH", "OAUTHBEARER_SCOPE", "OAUTHBEARER_AUDIENCE", "OAUTHBEARER_LOGICAL_CLUSTER", "OAUTHBEARER_IDENTITY_POOL", "IAM_AUTH", "IAM_OAUTHBEARER_AUTH"]))

    static let URI: Shape = Shape(
        "URI", .string, constraints: .init(minimum: 1, maximum: 200, pattern: #"[ a-zA-Z0-9-\/*:_+=.@-]*"#))

    static let SelfManagedEventSource: Shape = Shape(
        "SelfManagedEventSource", .structure, members: [
            Member("Endpoints", LambdaFacts.Endpoints),
        ])

    static let Endpoints: Shape = Shape(
        "Endpoints", .map, element: Member("value", LambdaFacts.EndpointLists), key: Member("key", LambdaFacts.EndPointType), constraints: .init(minimum: 1, maximum: 2))

    static let EndPointType: Shape = Shape(
        "EndPointType", .string, constraints: .init(values: ["KAFKA_BOOTSTRAP_SERVERS"]))

    static let EndpointLists: Shape = Shape(
        "EndpointLists", .list, element: Member("member", LambdaFacts.Endpoint), constraints: .init(minimum: 1, maximum: 10))

    static let Endpoint: Shape = Shape(
        "Endpoint", .string, constraints: .init(minimum: 1, maximum: 300, pattern: #"(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9])\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\-]*[A-Za-z0-9]):[0-9]{1,5}"#))

    static let FunctionResponseTypeList: Shape = Shape(
        "FunctionResponseTypeList", .list, element: Member("member", LambdaFacts.FunctionResponseType), constraints: .init(minimum: 0, maximum: 1))

    static let FunctionResponseType: Shape = Shape(
        "FunctionResponseType", .string, constraints: .init(values: ["ReportBatchItemFailures"]))

    static let AmazonManagedKafkaEventSourceConfig: Shape = Shape(
        "AmazonManagedKafkaEventSourceConfig", .structure, members: [
            Member("ConsumerGroupId", LambdaFacts.URI),
            Member("SchemaRegistryConfig", LambdaFacts.KafkaSchemaRegistryConfig),
        ])

    static let KafkaSchemaRegistryConfig: Shape = Shape(
        "KafkaSchemaRegistryConfig", .structure, members: [
            Member("SchemaRegistryURI", LambdaFacts.SchemaRegistryUri),
            Member("EventRecordFormat", LambdaFacts.SchemaRegistryEventRecordFormat),
            Member("AccessConfigs", LambdaFacts.KafkaSchemaRegistryAccessConfigList),
            Member("SchemaValidationConfigs", LambdaFacts.KafkaSchemaValidationConfigList),
        ])

    static let SchemaRegistryUri: Shape = Shape(
        "SchemaRegistryUri", .string, constraints: .init(minimum: 1, maximum: 10000, pattern: #"[a-zA-Z0-9-\/*:_+=.@-]*"#))

    static let SchemaRegistryEventRecordFormat: Shape = Shape(
        "SchemaRegistryEventRecordFormat", .string, constraints: .init(values: ["JSON", "SOURCE"]))

    static let KafkaSchemaRegistryAccessConfigList: Shape = Shape(
        "KafkaSchemaRegistryAccessConfigList", .list, element: Member("member", LambdaFacts.KafkaSchemaRegistryAccessConfig))

    static let KafkaSchemaRegistryAccessConfig: Shape = Shape(
        "KafkaSchemaRegistryAccessConfig", .structure, members: [
            Member("Type", LambdaFacts.KafkaSchemaRegistryAuthType),
            Member("URI", LambdaFacts.Arn),
        ])

    static let KafkaSchemaRegistryAuthType: Shape = Shape(
        "KafkaSchemaRegistryAuthType", .string, constraints: .init(values: ["BASIC_AUTH", "CLIENT_CERTIFICATE_TLS_AUTH", "SERVER_ROOT_CA_CERTIFICATE", "OAUTHBEARER_AUTH"]))

    static let KafkaSchemaValidationConfigList: Shape = Shape(
        "KafkaSchemaValidationConfigList", .list, element: Member("member", LambdaFacts.KafkaSchemaValidationConfig))

    static let KafkaSchemaValidationConfig: Shape = Shape(
        "KafkaSchemaValidationConfig", .structure, members: [
            Member("Attribute", LambdaFacts.KafkaSchemaValidationAttribute),
        ])

    static let KafkaSchemaValidationAttribute: Shape = Shape(
        "KafkaSchemaValidationAttribute", .string, constraints: .init(values: ["KEY", "VALUE"]))

    static let SelfManagedKafkaEventSourceConfig: Shape = Shape(
        "SelfManagedKafkaEventSourceConfig", .structure, members: [
            Member("ConsumerGroupId", LambdaFacts.URI),
            Member("SchemaRegistryConfig", LambdaFacts.KafkaSchemaRegistryConfig),
            Member("ConsumptionMode", LambdaFacts.KafkaEventSourceMappingConsumptionMode),
        ])

    static let KafkaEventSourceMappingConsumptionMode: Shape = Shape(
        "KafkaEventSourceMappingConsumptionMode", .string, constraints: .init(values: ["Stream", "Queue"]))

    static let DocumentDBEventSourceConfig: Shape = Shape(
        "DocumentDBEventSourceConfig", .structure, members: [
            Member("DatabaseName", LambdaFacts.DatabaseName),
            Member("CollectionName", LambdaFacts.CollectionName),
            Member("FullDocument", LambdaFacts.FullDocument),
        ])

    static let DatabaseName: Shape = Shape(
        "DatabaseName", .string, constraints: .init(minimum: 1, maximum: 63, pattern: #"[^ /\.$\x22]*"#))

    static let CollectionName: Shape = Shape(
        "CollectionName", .string, constraints: .init(minimum: 1, maximum: 57, pattern: #"(^(?!(system\x2e)))(^[_a-zA-Z0-9])([^$]*)"#))

    static let FullDocument: Shape = Shape(
        "FullDocument", .string, constraints: .init(values: ["UpdateLookup", "Default"]))

    static let ProvisionedPollerConfig: Shape = Shape(
        "ProvisionedPollerConfig", .structure, members: [
            Member("MinimumPollers", LambdaFacts.MinimumNumberOfPollers),
            Member("MaximumPollers", LambdaFacts.MaximumNumberOfPollers),
            Member("PollerGroupName", LambdaFacts.ProvisionedPollerGroupName),
        ])

    static let MinimumNumberOfPollers: Shape = Shape(
        "MinimumNumberOfPollers", .integer, constraints: .init(minimum: 1, maximum: 200))

    static let MaximumNumberOfPollers: Shape = Shape(
        "MaximumNumberOfPollers", .integer, constraints: .init(minimum: 1, maximum: 10000))

    static let ProvisionedPollerGroupName: Shape = Shape(
        "ProvisionedPollerGroupName", .string, constraints: .init(minimum: 0, maximum: 128, pattern: #"[a-zA-Z0-9-_]*"#))

    static let EventSourceMappingConfiguration: Shape = Shape(
        "EventSourceMappingConfiguration", .structure, members: [
            Member("UUID", LambdaFacts.UUIDString),
            Member("StartingPosition", LambdaFacts.EventSourcePosition),
            Member("StartingPositionTimestamp", .timestamp),
            Member("BatchSize", LambdaFacts.BatchSize),
            Member("MaximumBatchingWindowInSeconds", LambdaFacts.MaximumBatchingWindowInSeconds),
            Member("ParallelizationFactor", LambdaFacts.ParallelizationFactor),
            Member("EventSourceArn", LambdaFacts.Arn),
            Member("FilterCriteria", LambdaFacts.FilterCriteria),
            Member("FilterCriteriaError", LambdaFacts.FilterCriteriaError),
            Member("KMSKeyArn", LambdaFacts.KMSKeyArn),
            Member("MetricsConfig", LambdaFacts.EventSourceMappingMetricsConfig),
            Member("LoggingConfig", LambdaFacts.EventSourceMappingLoggingConfig),
            Member("ScalingConfig", LambdaFacts.ScalingConfig),
            Member("FunctionArn", LambdaFacts.FunctionArn),
            Member("LastModified", .timestamp),
            Member("LastProcessingResult", .string),
            Member("State", .string),
            Member("StateTransitionReason", .string),
            Member("DestinationConfig", LambdaFacts.DestinationConfig),
            Member("Topics", LambdaFacts.Topics),
            Member("Queues", LambdaFacts.Queues),
            Member("SourceAccessConfigurations", LambdaFacts.SourceAccessConfigurations),
            Member("SelfManagedEventSource", LambdaFacts.SelfManagedEventSource),
            Member("MaximumRecordAgeInSeconds", LambdaFacts.MaximumRecordAgeInSeconds),
            Member("BisectBatchOnFunctionError", .boolean),
            Member("MaximumRetryAttempts", LambdaFacts.MaximumRetryAttemptsEventSourceMapping),
            Member("TumblingWindowInSeconds", LambdaFacts.TumblingWindowInSeconds),
            Member("FunctionResponseTypes", LambdaFacts.FunctionResponseTypeList),
            Member("AmazonManagedKafkaEventSourceConfig", LambdaFacts.AmazonManagedKafkaEventSourceConfig),
            Member("SelfManagedKafkaEventSourceConfig", LambdaFacts.SelfManagedKafkaEventSourceConfig),
            Member("DocumentDBEventSourceConfig", LambdaFacts.DocumentDBEventSourceConfig),
            Member("EventSourceMappingArn", LambdaFacts.EventSourceMappingArn),
            Member("ProvisionedPollerConfig", LambdaFacts.ProvisionedPollerConfig),
        ])

    static let UUIDString: Shape = Shape(
        "UUIDString", .string, constraints: .init(minimum: 36, maximum: 36))

    static let FilterCriteriaError: Shape = Shape(
        "FilterCriteriaError", .structure, members: [
            Member("ErrorCode", LambdaFacts.FilterCriteriaErrorCode),
            Member("Message", LambdaFacts.FilterCriteriaErrorMessage),
        ])

    static let FilterCriteriaErrorCode: Shape = Shape(
        "FilterCriteriaErrorCode", .string, constraints: .init(minimum: 10, maximum: 50, pattern: #"[A-Za-z]+Exception"#))

    static let FilterCriteriaErrorMessage: Shape = Shape(
        "FilterCriteriaErrorMessage", .string, constraints: .init(minimum: 10, maximum: 2048, pattern: #".*"#))

    static let EventSourceMappingArn: Shape = Shape(
        "EventSourceMappingArn", .string, constraints: .init(minimum: 85, maximum: 120, pattern: #"arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"#))

    static let CreateFunctionRequest: Shape = Shape(
        "CreateFunctionRequest", .structure, members: [
            Member("FunctionName", LambdaFacts.FunctionName, required: true),
            Member("Runtime", LambdaFacts.Runtime),
            Member("Role", LambdaFacts.RoleArn, required: true),
            Member("Handler", LambdaFacts.Handler),
            Member("Code", LambdaFacts.FunctionCode, required: true),
            Member("Description", LambdaFacts.Description),
            Member("Timeout", LambdaFacts.Timeout),
            Member("MemorySize", LambdaFacts.MemorySize),
            Member("Publish", .boolean),
            Member("PublishTo", LambdaFacts.FunctionVersionLatestPublished),
            Member("VpcConfig", LambdaFacts.VpcConfig),
            Member("PackageType", LambdaFacts.PackageType),
            Member("DeadLetterConfig", LambdaFacts.DeadLetterConfig),
            Member("Environment", LambdaFacts.Environment),
            Member("KMSKeyArn", LambdaFacts.KMSKeyArn),
            Member("TracingConfig", LambdaFacts.TracingConfig),
            Member("Tags", LambdaFacts.Tags),
            Member("Layers", LambdaFacts.LayerList),
            Member("FileSystemConfigs", LambdaFacts.FileSystemConfigList),
            Member("CodeSigningConfigArn", LambdaFacts.CodeSigningConfigArn),
            Member("ImageConfig", LambdaFacts.ImageConfig),
            Member("Architectures", LambdaFacts.ArchitecturesList),
            Member("EphemeralStorage", LambdaFacts.EphemeralStorage),
            Member("SnapStart", LambdaFacts.SnapStart),
            Member("LoggingConfig", LambdaFacts.LoggingConfig),
            Member("TenancyConfig", LambdaFacts.TenancyConfig),
            Member("CapacityProviderConfig", LambdaFacts.CapacityProviderConfig),
            Member("DurableConfig", LambdaFacts.DurableConfig),
            Member("RuntimeConfig", LambdaFacts.FunctionRuntimeConfig),
            Member("AcceleratorConfig", LambdaFacts.AcceleratorConfig),
        ])

    static let Runtime: Shape = Shape(
        "Runtime", .string)

    static let RoleArn: Shape = Shape(
        "RoleArn", .string, constraints: .init(minimum: 0, maximum: 10000, pattern: #"arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"#))

    static let Handler: Shape = Shape(
        "Handler", .string, constraints: .init(minimum: 0, maximum: 128, pattern: #"[^\s]+"#))

    static let FunctionCode: Shape = Shape(
        "FunctionCode", .structure, members: [
            Member("ZipFile", LambdaFacts.Blob),
            Member("S3Bucket", LambdaFacts.S3Bucket),
            Member("S3Key", LambdaFacts.S3Key),
            Member("S3ObjectVersion", LambdaFacts.S3ObjectVersion),
            Member("S3ObjectStorageMode", LambdaFacts.S3ObjectStorageMode),
            Member("ImageUri", .string),
            Member("SourceKMSKeyArn", LambdaFacts.KMSKeyArn),
        ])

    static let Blob: Shape = Shape(
        "Blob", .blob, sensitive: true)

    static let S3Bucket: Shape = Shape(
        "S3Bucket", .string, constraints: .init(minimum: 3, maximum: 63, pattern: #"[0-9A-Za-z\.\-_]*(?<!\.)"#))

    static let S3Key: Shape = Shape(
        "S3Key", .string, constraints: .init(minimum: 1, maximum: 1024, pattern: #".*"#))

    static let S3ObjectVersion: Shape = Shape(
        "S3ObjectVersion", .string, constraints: .init(minimum: 1, maximum: 1024, pattern: #".*"#))

    static let S3ObjectStorageMode: Shape = Shape(
        "S3ObjectStorageMode", .string, constraints: .init(values: ["COPY", "REFERENCE"]))

    static let Timeout: Shape = Shape(
        "Timeout", .integer, constraints: .init(minimum: 1, maximum: 5400))

    static let MemorySize: Shape = Shape(
        "MemorySize", .integer, constraints: .init(minimum: 128, maximum: 32768))

    static let FunctionVersionLatestPublished: Shape = Shape(
        "FunctionVersionLatestPublished", .string, constraints: .init(values: ["LATEST_PUBLISHED"]))

    static let VpcConfig: Shape = Shape(
        "VpcConfig", .structure, members: [
            Member("SubnetIds", LambdaFacts.SubnetIds),
            Member("SecurityGroupIds", LambdaFacts.SecurityGroupIds),
            Member("Ipv6AllowedForDualStack", .boolean),
        ])

    static let SubnetIds: Shape = Shape(
        "SubnetIds", .list, element: Member("member", LambdaFacts.SubnetId), constraints: .init(minimum: 0, maximum: 16))

    static let SubnetId: Shape = Shape(
        "SubnetId", .string, constraints: .init(minimum: 0, maximum: 1024, pattern: #"subnet-[0-9a-z]*"#))

    static let SecurityGroupIds: Shape = Shape(
        "SecurityGroupIds", .list, element: Member("member", LambdaFacts.SecurityGroupId), constraints: .init(minimum: 0, maximum: 5))

    static let SecurityGroupId: Shape = Shape(
        "SecurityGroupId", .string, constraints: .init(minimum: 0, maximum: 1024, pattern: #"sg-[0-9a-zA-Z]*"#))

    static let PackageType: Shape = Shape(
        "PackageType", .string, constraints: .init(values: ["Zip", "Image"]))

    static let DeadLetterConfig: Shape = Shape(
        "DeadLetterConfig", .structure, members: [
            Member("TargetArn", LambdaFacts.ResourceArn),
        ])

    static let ResourceArn: Shape = Shape(
        "ResourceArn", .string, constraints: .init(minimum: 0, maximum: 10000, pattern: #"(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()"#))

    static let Environment: Shape = Shape(
        "Environment", .structure, members: [
            Member("Variables", LambdaFacts.EnvironmentVariables),
        ])

    static let EnvironmentVariables: Shape = Shape(
        "EnvironmentVariables", .map, element: Member("value", LambdaFacts.EnvironmentVariableValue), key: Member("key", LambdaFacts.EnvironmentVariableName), sensitive: true)

    static let EnvironmentVariableName: Shape = Shape(
        "EnvironmentVariableName", .string, constraints: .init(pattern: #"[a-zA-Z]([a-zA-Z0-9_])+"#), sensitive: true)

    static let EnvironmentVariableValue: Shape = Shape(
        "EnvironmentVariableValue", .string, sensitive: true)

    static let TracingConfig: Shape = Shape(
        "TracingConfig", .structure, members: [
            Member("Mode", LambdaFacts.TracingMode),
        ])

    static let TracingMode: Shape = Shape(
        "TracingMode", .string, constraints: .init(values: ["Active", "PassThrough"]))

    static let LayerList: Shape = Shape(
        "LayerList", .list, element: Member("member", LambdaFacts.LayerVersionArn))

    static let LayerVersionArn: Shape = Shape(
        "LayerVersionArn", .string, constraints: .init(minimum: 1, maximum: 2048, pattern: #"((arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+))"#))

    static let FileSystemConfigList: Shape = Shape(
        "FileSystemConfigList", .list, element: Member("member", LambdaFacts.FileSystemConfig), constraints: .init(minimum: 0, maximum: 1))

    static let FileSystemConfig: Shape = Shape(
        "FileSystemConfig", .structure, members: [
            Member("Arn", LambdaFacts.FileSystemArn, required: true),
            Member("LocalMountPath", LambdaFacts.LocalMountPath, required: true),
            Member("S3FilesConfig", LambdaFacts.S3FilesConfig),
        ])

    static let FileSystemArn: Shape = Shape(
        "FileSystemArn", .string, constraints: .init(minimum: 0, maximum: 256, pattern: #"arn:aws[a-zA-Z-]*:elasticfilesystem:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}"#))

    static let LocalMountPath: Shape = Shape(
        "LocalMountPath", .string, constraints: .init(minimum: 0, maximum: 160, pattern: #"/mnt/[a-zA-Z0-9-_.]+"#))

    static let S3FilesConfig: Shape = Shape(
        "S3FilesConfig", .structure, members: [
            Member("DirectS3Read", LambdaFacts.DirectS3Read),
        ])

    static let DirectS3Read: Shape = Shape(
        "DirectS3Read", .string, constraints: .init(values: ["ENABLED", "DISABLED", "AUTO"]))

    static let CodeSigningConfigArn: Shape = Shape(
        "CodeSigningConfigArn", .string, constraints: .init(minimum: 0, maximum: 200, pattern: #"arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17}"#))

    static let ImageConfig: Shape = Shape(
        "ImageConfig", .structure, members: [
            Member("EntryPoint", LambdaFacts.StringList),
            Member("Command", LambdaFacts.StringList),
            Member("WorkingDirectory", LambdaFacts.WorkingDirectory),
        ])

    static let StringList: Shape = Shape(
        "StringList", .list, element: Member("member", .string), constraints: .init(minimum: 0, maximum: 1500))

    static let WorkingDirectory: Shape = Shape(
        "WorkingDirectory", .string, constraints: .init(minimum: 0, maximum: 1000))

    static let ArchitecturesList: Shape = Shape(
        "ArchitecturesList", .list, element: Member("member", LambdaFacts.Architecture), constraints: .init(minimum: 1, maximum: 1))

    static let Architecture: Shape = Shape(
        "Architecture", .string, constraints: .init(values: ["x86_64", "arm64"]))

    static let EphemeralStorage: Shape = Shape(
        "EphemeralStorage", .structure, members: [
            Member("Size", LambdaFacts.EphemeralStorageSize, required: true),
        ])

    static let EphemeralStorageSize: Shape = Shape(
        "EphemeralStorageSize", .integer, constraints: .init(minimum: 512, maximum: 32768))

    static let SnapStart: Shape = Shape(
        "SnapStart", .structure, members: [
            Member("ApplyOn", LambdaFacts.SnapStartApplyOn),
        ])

    static let SnapStartApplyOn: Shape = Shape(
        "SnapStartApplyOn", .string, constraints: .init(values: ["PublishedVersions", "None"]))

    static let LoggingConfig: Shape = Shape(
        "LoggingConfig", .structure, members: [
            Member("LogFormat", LambdaFacts.LogFormat),
            Member("ApplicationLogLevel", LambdaFacts.ApplicationLogLevel),
            Member("SystemLogLevel", LambdaFacts.SystemLogLevel),
            Member("LogGroup", LambdaFacts.LogGroup),
        ])

    static let LogFormat: Shape = Shape(
        "LogFormat", .string, constraints: .init(values: ["JSON", "Text"]))

    static let ApplicationLogLevel: Shape = Shape(
        "ApplicationLogLevel", .string, constraints: .init(values: ["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"]))

    static let SystemLogLevel: Shape = Shape(
        "SystemLogLevel", .string, constraints: .init(values: ["DEBUG", "INFO", "WARN"]))

    static let LogGroup: Shape = Shape(
        "LogGroup", .string, constraints: .init(minimum: 1, maximum: 512, pattern: #"[\.\-_/#A-Za-z0-9]+"#))

    static let TenancyConfig: Shape = Shape(
        "TenancyConfig", .structure, members: [
            Member("TenantIsolationMode", LambdaFacts.TenantIsolationMode, required: true),
        ])

    static let TenantIsolationMode: Shape = Shape(
        "TenantIsolationMode", .string, constraints: .init(values: ["PER_TENANT"]))

    static let CapacityProviderConfig: Shape = Shape(
        "CapacityProviderConfig", .structure, members: [
            Member("LambdaManagedInstancesCapacityProviderConfig", LambdaFacts.LambdaManagedInstancesCapacityProviderConfig, required: true),
        ])

    static let LambdaManagedInstancesCapacityProviderConfig: Shape = Shape(
        "LambdaManagedInstancesCapacityProviderConfig", .structure, members: [
            Member("CapacityProviderArn", LambdaFacts.CapacityProviderArn, required: true),
            Member("PerExecutionEnvironmentMaxConcurrency", LambdaFacts.PerExecutionEnvironmentMaxConcurrency),
            Member("ExecutionEnvironmentMemoryGiBPerVCpu", LambdaFacts.ExecutionEnvironmentMemoryGiBPerVCpu),
        ])

    static let CapacityProviderArn: Shape = Shape(
        "CapacityProviderArn", .string, constraints: .init(minimum: 1, maximum: 140, pattern: #"arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+"#))

    static let PerExecutionEnvironmentMaxConcurrency: Shape = Shape(
        "PerExecutionEnvironmentMaxConcurrency", .integer, constraints: .init(minimum: 1, maximum: 1600))

    static let ExecutionEnvironmentMemoryGiBPerVCpu: Shape = Shape(
        "ExecutionEnvironmentMemoryGiBPerVCpu", .double, constraints: .init(minimum: 2, maximum: 8))

    static let DurableConfig: Shape = Shape(
        "DurableConfig", .structure, members: [
            Member("KMSKeyArn", LambdaFacts.KMSKeyArn),
            Member("RetentionPeriodInDays", LambdaFacts.RetentionPeriodInDays),
            Member("ExecutionTimeout", LambdaFacts.ExecutionTimeout),
        ])

    static let RetentionPeriodInDays: Shape = Shape(
        "RetentionPeriodInDays", .integer, constraints: .init(minimum: 1, maximum: 90))

    static let ExecutionTimeout: Shape = Shape(
        "ExecutionTimeout", .integer, constraints: .init(minimum: 1, maximum: 31622400))

    static let FunctionRuntimeConfig: Shape = Shape(
        "FunctionRuntimeConfig", .structure, members: [
            Member("RuntimeArn", LambdaFacts.FunctionRuntimeArn, required: true),
            Member("RuntimeAlias", LambdaFacts.FunctionRuntimeAlias, required: true),
        ])

    static let FunctionRuntimeArn: Shape = Shape(
        "FunctionRuntimeArn", .string, constraints: .init(minimum: 48, maximum: 2048, pattern: #"arn:[a-z-]+:lambda:[a-z0-9-]+:\d{12}:runtime/.+"#))

    static let FunctionRuntimeAlias: Shape = Shape(
        "FunctionRuntimeAlias", .string, constraints: .init(minimum: 1, maximum: 128))

    static let AcceleratorConfig: Shape = Shape(
        "AcceleratorConfig", .structure, members: [
            Member("AcceleratorMemorySize", .integer, required: true),
        ])

    static let FunctionConfiguration: Shape = Shape(
        "FunctionConfiguration", .structure, members: [
            Member("FunctionName", LambdaFacts.NamespacedFunctionName),
            Member("FunctionArn", LambdaFacts.NameSpacedFunctionArn),
            Member("Runtime", LambdaFacts.Runtime),
            Member("Role", LambdaFacts.RoleArn),
            Member("Handler", LambdaFacts.Handler),
            Member("CodeSize", .long),
            Member("Description", LambdaFacts.Description),
            Member("Timeout", LambdaFacts.Timeout),
            Member("MemorySize", LambdaFacts.MemorySize),
            Member("LastModified", LambdaFacts.Timestamp),
            Member("CodeSha256", .string),
            Member("Version", LambdaFacts.Version),
            Member("VpcConfig", LambdaFacts.VpcConfigResponse),
            Member("DeadLetterConfig", LambdaFacts.DeadLetterConfig),
            Member("Environment", LambdaFacts.EnvironmentResponse),
            Member("KMSKeyArn", LambdaFacts.KMSKeyArn),
            Member("TracingConfig", LambdaFacts.TracingConfigResponse),
            Member("MasterArn", LambdaFacts.FunctionArn),
            Member("RevisionId", .string),
            Member("Layers", LambdaFacts.LayersReferenceList),
            Member("State", LambdaFacts.State),
            Member("StateReason", .string),
            Member("StateReasonCode", LambdaFacts.StateReasonCode),
            Member("LastUpdateStatus", LambdaFacts.LastUpdateStatus),
            Member("LastUpdateStatusReason", .string),
            Member("LastUpdateStatusReasonCode", LambdaFacts.LastUpdateStatusReasonCode),
            Member("FileSystemConfigs", LambdaFacts.FileSystemConfigList),
            Member("SigningProfileVersionArn", LambdaFacts.Arn),
            Member("SigningJobArn", LambdaFacts.Arn),
            Member("PackageType", LambdaFacts.PackageType),
            Member("ImageConfigResponse", LambdaFacts.ImageConfigResponse),
            Member("Architectures", LambdaFacts.ArchitecturesList),
            Member("EphemeralStorage", LambdaFacts.EphemeralStorage),
            Member("SnapStart", LambdaFacts.SnapStartResponse),
            Member("RuntimeVersionConfig", LambdaFacts.RuntimeVersionConfig),
            Member("LoggingConfig", LambdaFacts.LoggingConfig),
            Member("TenancyConfig", LambdaFacts.TenancyConfig),
            Member("CapacityProviderConfig", LambdaFacts.CapacityProviderConfig),
            Member("ConfigSha256", .string),
            Member("DurableConfig", LambdaFacts.DurableConfig),
            Member("RuntimeConfig", LambdaFacts.FunctionRuntimeConfig),
            Member("AcceleratorConfig", LambdaFacts.AcceleratorConfig),
        ])

    static let NameSpacedFunctionArn: Shape = Shape(
        "NameSpacedFunctionArn", .string, constraints: .init(minimum: 0, maximum: 10000, pattern: #"arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_\.]+(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?"#))

    static let Timestamp: Shape = Shape(
        "Timestamp", .string, constraints: .init(minimum: 0, maximum: 100, pattern: #".*"#))

    static let VpcConfigResponse: Shape = Shape(
        "VpcConfigResponse", .structure, members: [
            Member("SubnetIds", LambdaFacts.SubnetIds),
            Member("SecurityGroupIds", LambdaFacts.SecurityGroupIds),
            Member("VpcId", .string),
            Member("Ipv6AllowedForDualStack", .boolean),
        ])

    static let EnvironmentResponse: Shape = Shape(
        "EnvironmentResponse", .structure, members: [
            Member("Variables", LambdaFacts.EnvironmentVariables),
            Member("Error", LambdaFacts.EnvironmentError),
        ])

    static let EnvironmentError: Shape = Shape(
        "EnvironmentError", .structure, members: [
            Member("ErrorCode", .string),
            Member("Message", LambdaFacts.SensitiveString),
        ])

    static let SensitiveString: Shape = Shape(
        "SensitiveString", .string, sensitive: true)

    static let TracingConfigResponse: Shape = Shape(
        "TracingConfigResponse", .structure, members: [
            Member("Mode", LambdaFacts.TracingMode),
        ])

    static let LayersReferenceList: Shape = Shape(
        "LayersReferenceList", .list, element: Member("member", LambdaFacts.Layer))

    static let Layer: Shape = Shape(
        "Layer", .structure, members: [
            Member("Arn", LambdaFacts.LayerVersionArn),
            Member("CodeSize", .long),
            Member("SigningProfileVersionArn", LambdaFacts.Arn),
            Member("SigningJobArn", LambdaFacts.Arn),
        ])

    static let State: Shape = Shape(
        "State", .string, constraints: .init(values: ["Pending", "Active", "Inactive", "Failed", "Deactivating", "Deactivated", "ActiveNonInvocable", "Deleting"]))

    static let StateReasonCode: Shape = Shape(
        "StateReasonCode", .string)

    static let LastUpdateStatus: Shape = Shape(
        "LastUpdateStatus", .string, constraints: .init(values: ["Successful", "Failed", "InProgress"]))

    static let LastUpdateStatusReasonCode: Shape = Shape(
        "LastUpdateStatusReasonCode", .string, constraints: .init(values: ["EniLimitExceeded", "InsufficientRolePermissions", "InvalidConfiguration", "InternalError", "SubnetOutOfIPAddresses", "InvalidSubnet", "InvalidSecurityGroup", "ImageDeleted", "ImageAccessDenied", "InvalidImage", "KMSKeyAccessDenied", "KMSKeyNotFound", "InvalidStateKMSKey", "DisabledKMSKey", "EFSIOError", "EFSMountConnectivityError", "EFSMountFailure", "EFSMountTimeout", "InvalidRuntime", "InvalidZipFileException", "FunctionError", "ServiceQuotaExceededException", "VcpuLimitExceeded", "CapacityProviderScalingLimitExceeded", "InsufficientCapacity", "EC2RequestLimitExceeded", "FunctionError.InitTimeout", "FunctionError.RuntimeInitError", "FunctionError.ExtensionInitError", "FunctionError.InvalidEntryPoint", "FunctionError.InvalidWorkingDirectory", "FunctionError.PermissionDenied", "FunctionError.TooManyExtensions", "FunctionError.InitResourceExhausted", "DisallowedByVpcEncryptionControl", "IncompatibleAcceleratorInstanceTypes", "DependencyError"]))

    static let ImageConfigResponse: Shape = Shape(
        "ImageConfigResponse", .structure, members: [
            Member("ImageConfig", LambdaFacts.ImageConfig),
            Member("Error", LambdaFacts.ImageConfigError),
        ])

    static let ImageConfigError: Shape = Shape(
        "ImageConfigError", .structure, members: [
            Member("ErrorCode", .string),
            Member("Message", LambdaFacts.SensitiveString),
        ])

    static let SnapStartResponse: Shape = Shape(
        "SnapStartResponse", .structure, members: [
            Member("ApplyOn", LambdaFacts.SnapStartApplyOn),
            Member("OptimizationStatus", LambdaFacts.SnapStartOptimizationStatus),
        ])

    static let SnapStartOptimizationStatus: Shape = Shape(
        "SnapStartOptimizationStatus", .string, constraints: .init(values: ["On", "Off"]))

    static let RuntimeVersionConfig: Shape = Shape(
        "RuntimeVersionConfig", .structure, members: [
            Member("RuntimeVersionArn", LambdaFacts.RuntimeVersionArn),
            Member("Error", LambdaFacts.RuntimeVersionError),
        ])

    static let RuntimeVersionArn: Shape = Shape(
        "RuntimeVersionArn", .string, constraints: .init(minimum: 26, maximum: 2048, pattern: #"((arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}::runtime:.+)|(arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:runtime/[A-Za-z0-9_.-]{1,128}/version/[A-Za-z0-9_.-]{1,128}))"#))

    static let RuntimeVersionError: Shape = Shape(
        "RuntimeVersionError", .structure, members: [
            Member("ErrorCode", .string),
            Member("Message", LambdaFacts.SensitiveString),
        ])

    static let DeleteAliasRequest: Shape = Shape(
        "DeleteAliasRequest", .structure, members: [
            Member("FunctionName", LambdaFacts.FunctionName, in: .uri, required: true),
            Member("Name", LambdaFacts.Alias, in: .uri, required: true),
        ])

    static let DeleteEventSourceMappingRequest: Shape = Shape(
        "DeleteEventSourceMappingRequest", .structure, members: [
            Member("UUID", LambdaFacts.UUIDString, in: .uri, required: true),
        ])

    static let DeleteFunctionRequest: Shape = Shape(
        "DeleteFunctionRequest", .structure, members: [
            Member("FunctionName", LambdaFacts.NamespacedFunctionName, in: .uri, required: true),
            Member("Qualifier", LambdaFacts.NumericLatestPublishedOrAliasQualifier, in: .querystring),
        ])

    static let DeleteFunctionResponse: Shape = Shape(
        "DeleteFunctionResponse", .structure, members: [
            Member("StatusCode", .integer, in: .statusCode),
        ])

    static let DeleteFunctionConcurrencyRequest: Shape = Shape(
        "DeleteFunctionConcurrencyRequest", .structure, members: [
            Member("FunctionName", LambdaFacts.FunctionName, in: .uri, required: true),
        ])

    static let DeleteFunctionEventInvokeConfigRequest: Shape = Shape(
        "DeleteFunctionEventInvokeConfigRequest", .structure, members: [
            Member("FunctionName", LambdaFacts.NamespacedFunctionName, in: .uri, required: true),
            Member("Qualifier", LambdaFacts.NumericLatestPublishedOrAliasQualifier, in: .querystring),
        ])

    static let DeleteProvisionedConcurrencyConfigRequest: Shape = Shape(
        "DeleteProvisionedConcurrencyConfigRequest", .structure, members: [
            Member("FunctionName", LambdaFacts.FunctionName, in: .uri, required: true),
            Member("Qualifier", LambdaFacts.Qualifier, in: .querystring, required: true),
        ])

    static let Qualifier: Shape = Shape(
        "Qualifier", .string, constraints: .init(minimum: 1, maximum: 128, pattern: #"(|[a-zA-Z0-9$_-]+)"#))

    static let GetAccountSettingsRequest: Shape = Shape(
        "GetAccountSettingsRequest", .structure)

    static let GetAccountSettingsResponse: Shape = Shape(
        "GetAccountSettingsResponse", .structure, members: [
            Member("AccountLimit", LambdaFacts.AccountLimit),
            Member("AccountUsage", LambdaFacts.AccountUsage),
        ])

    static let AccountLimit: Shape = Shape(
        "AccountLimit", .structure, members: [
            Member("TotalCodeSize", .long),
            Member("CodeSizeUnzipped", .long),
            Member("CodeSizeZipped", .long),
            Member("ConcurrentExecutions", .integer),
            Member("UnreservedConcurrentExecutions", LambdaFacts.UnreservedConcurrentExecutions),
        ])

    static let UnreservedConcurrentExecutions: Shape = Shape(
        "UnreservedConcurrentExecutions", .integer, constraints: .init(minimum: 0))

    static let AccountUsage: Shape = Shape(
        "AccountUsage", .structure, members: [
            Member("TotalCodeSize", .long),
            Member("FunctionCount", .long),
        ])

    static let GetAliasRequest: Shape = Shape(
        "GetAliasRequest", .structure, members: [
            Member("FunctionName", LambdaFacts.FunctionName, in: .uri, required: true),
            Member("Name", LambdaFacts.Alias, in: .uri, required: true),
        ])

    static let GetEventSourceMappingRequest: Shape = Shape(
        "GetEventSourceMappingRequest", .structure, members: [
            Member("UUID", LambdaFacts.UUIDString, in: .uri, required: true),
        ])

    static let GetFunctionRequest: Shape = Shape(
        "GetFunctionRequest", .structure, members: [
            Member("FunctionName", LambdaFacts.NamespacedFunctionName, in: .uri, required: true),
            Member("Qualifier", LambdaFacts.NumericLatestPublishedOrAliasQualifier, in: .querystring),
        ])

    static let GetFunctionResponse: Shape = Shape(
        "GetFunctionResponse", .structure, members: [
            Member("Configuration", LambdaFacts.FunctionConfiguration),
            Member("Code", LambdaFacts.FunctionCodeLocation),
            Member("Tags", LambdaFacts.Tags),
            Member("TagsError", LambdaFacts.TagsError),
            Member("Concurrency", LambdaFacts.Concurrency),
        ])

    static let FunctionCodeLocation: Shape = Shape(
        "FunctionCodeLocation", .structure, members: [
            Member("RepositoryType", .string),
            Member("Location", LambdaFacts.SensitiveStringOnServerOnly),
            Member("ImageUri", .string),
            Member("ResolvedImageUri", .string),
            Member("ResolvedS3Object", LambdaFacts.ResolvedS3Object),
            Member("SourceKMSKeyArn", LambdaFacts.KMSKeyArn),
            Member("Error", LambdaFacts.FunctionCodeLocationError),
        ])

    static let SensitiveStringOnServerOnly: Shape = Shape(
        "SensitiveStringOnServerOnly", .string, constraints: .init(minimum: 0, maximum: 10000))

    static let ResolvedS3Object: Shape = Shape(
        "ResolvedS3Object", .structure, members: [
            Member("S3Bucket", LambdaFacts.S3Bucket),
            Member("S3Key", LambdaFacts.S3Key),
            Member("S3ObjectVersion", LambdaFacts.S3ObjectVersion),
        ])

    static let FunctionCodeLocationError: Shape = Shape(
        "FunctionCodeLocationError", .structure, members: [
            Member("ErrorCode", .string),
            Member("Message", LambdaFacts.SensitiveString),
        ])

    static let TagsError: Shape = Shape(
        "TagsError", .structure, members: [
            Member("ErrorCode", LambdaFacts.TagsErrorCode, required: true),
            Member("Message", LambdaFacts.TagsErrorMessage, required: true),
        ])

    static let TagsErrorCode: Shape = Shape(
        "TagsErrorCode", .string, constraints: .init(minimum: 10, maximum: 21, pattern: #"[A-Za-z]+Exception"#))

    static let TagsErrorMessage: Shape = Shape(
        "TagsErrorMessage", .string, constraints: .init(minimum: 84, maximum: 1000, pattern: #".*"#))

    static let Concurrency: Shape = Shape(
        "Concurrency", .structure, members: [
            Member("ReservedConcurrentExecutions", LambdaFacts.ReservedConcurrentExecutions),
        ])

    static let ReservedConcurrentExecutions: Shape = Shape(
        "ReservedConcurrentExecutions", .integer, constraints: .init(minimum: 0))

    static let GetFunctionConcurrencyRequest: Shape = Shape(
        "GetFunctionConcurrencyRequest", .structure, members: [
            Member("FunctionName", LambdaFacts.FunctionName, in: .uri, required: true),
        ])

    static let GetFunctionConcurrencyResponse: Shape = Shape(
        "GetFunctionConcurrencyResponse", .structure, members: [
            Member("ReservedConcurrentExecutions", LambdaFacts.ReservedConcurrentExecutions),
        ])

    static let GetFunctionConfigurationRequest: Shape = Shape(
        "GetFunctionConfigurationRequest", .structure, members: [
            Member("FunctionName", LambdaFacts.NamespacedFunctionName, in: .uri, required: true),
            Member("Qualifier", LambdaFacts.NumericLatestPublishedOrAliasQualifier, in: .querystring),
        ])

    static let GetFunctionEventInvokeConfigRequest: Shape = Shape(
        "GetFunctionEventInvokeConfigRequest", .structure, members: [
            Member("FunctionName", LambdaFacts.NamespacedFunctionName, in: .uri, required: true),
            Member("Qualifier", LambdaFacts.NumericLatestPublishedOrAliasQualifier, in: .querystring),
        ])

    static let FunctionEventInvokeConfig: Shape = Shape(
        "FunctionEventInvokeConfig", .structure, members: [
            Member("LastModified", .timestamp),
            Member("FunctionArn", LambdaFacts.FunctionArn),
            Member("MaximumRetryAttempts", LambdaFacts.MaximumRetryAttempts),
            Member("MaximumEventAgeInSeconds", LambdaFacts.MaximumEventAgeInSeconds),
            Member("DestinationConfig", LambdaFacts.DestinationConfig),
        ])

    static let MaximumRetryAttempts: Shape = Shape(
        "MaximumRetryAttempts", .integer, constraints: .init(minimum: 0, maximum: 2))

    static let MaximumEventAgeInSeconds: Shape = Shape(
        "MaximumEventAgeInSeconds", .integer, constraints: .init(minimum: 60, maximum: 21600))

    static let GetPolicyRequest: Shape = Shape(
        "GetPolicyRequest", .structure, members: [
            Member("FunctionName", LambdaFacts.NamespacedFunctionName, in: .uri, required: true),
            Member("Qualifier", LambdaFacts.NumericLatestPublishedOrAliasQualifier, in: .querystring),
        ])

    static let GetPolicyResponse: Shape = Shape(
        "GetPolicyResponse", .structure, members: [
            Member("Policy", .string),
            Member("RevisionId", .string),
        ])

    static let GetProvisionedConcurrencyConfigRequest: Shape = Shape(
        "GetProvisionedConcurrencyConfigRequest", .structure, members: [
            Member("FunctionName", LambdaFacts.FunctionName, in: .uri, required: true),
            Member("Qualifier", LambdaFacts.Qualifier, in: .querystring, required: true),
        ])

    static let GetProvisionedConcurrencyConfigResponse: Shape = Shape(
        "GetProvisionedConcurrencyConfigResponse", .structure, members: [
            Member("RequestedProvisionedConcurrentExecutions", LambdaFacts.PositiveInteger),
            Member("AvailableProvisionedConcurrentExecutions", LambdaFacts.NonNegativeInteger),
            Member("AllocatedProvisionedConcurrentExecutions", LambdaFacts.NonNegativeInteger),
            Member("Status", LambdaFacts.ProvisionedConcurrencyStatusEnum),
            Member("StatusReason", .string),
            Member("LastModified", LambdaFacts.Timestamp),
        ])

    static let PositiveInteger: Shape = Shape(
        "PositiveInteger", .integer, constraints: .init(minimum: 1))

    static let NonNegativeInteger: Shape = Shape(
        "NonNegativeInteger", .integer, constraints: .init(minimum: 0))

    static let ProvisionedConcurrencyStatusEnum: Shape = Shape(
        "ProvisionedConcurrencyStatusEnum", .string, constraints: .init(values: ["IN_PROGRESS", "READY", "FAILED"]))

    static let InvocationRequest: Shape = Shape(
        "InvocationRequest", .structure, members: [
            Member("FunctionName", LambdaFacts.NamespacedFunctionName, in: .uri, required: true),
            Member("InvocationType", LambdaFacts.InvocationType, wire: "X-Amz-Invocation-Type", in: .header),
            Member("LogType", LambdaFacts.LogType, wire: "X-Amz-Log-Type", in: .header),
            Member("ClientContext", .string, wire: "X-Amz-Client-Context", in: .header),
            Member("DurableExecutionName", LambdaFacts.DurableExecutionName, wire: "X-Amz-Durable-Execution-Name", in: .header),
            Member("Payload", LambdaFacts.Blob),
            Member("Qualifier", LambdaFacts.NumericLatestPublishedOrAliasQualifier, in: .querystring),
            Member("TenantId", LambdaFacts.TenantId, wire: "X-Amz-Tenant-Id", in: .header),
        ], payload: "Payload")

    static let InvocationType: Shape = Shape(
        "InvocationType", .string, constraints: .init(values: ["Event", "RequestResponse", "DryRun"]))

    static let LogType: Shape = Shape(
        "LogType", .string, constraints: .init(values: ["None", "Tail"]))

    static let DurableExecutionName: Shape = Shape(
        "DurableExecutionName", .string, constraints: .init(minimum: 1, maximum: 64, pattern: #"[a-zA-Z0-9-_]+"#))

    static let TenantId: Shape = Shape(
        "TenantId", .string, constraints: .init(minimum: 1, maximum: 256, pattern: #"[a-zA-Z0-9\._:\/=+\-@ ]+"#))

    static let InvocationResponse: Shape = Shape(
        "InvocationResponse", .structure, members: [
            Member("StatusCode", .integer, in: .statusCode),
            Member("FunctionError", .string, wire: "X-Amz-Function-Error", in: .header),
            Member("LogResult", .string, wire: "X-Amz-Log-Result", in: .header),
            Member("Payload", LambdaFacts.Blob),
            Member("ExecutedVersion", LambdaFacts.Version, wire: "X-Amz-Executed-Version", in: .header),
            Member("DurableExecutionArn", LambdaFacts.DurableExecutionArn, wire: "X-Amz-Durable-Execution-Arn", in: .header),
        ], payload: "Payload")

    static let DurableExecutionArn: Shape = Shape(
        "DurableExecutionArn", .string, constraints: .init(minimum: 1, maximum: 1024, pattern: #"arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\d{12}):function:([a-zA-Z0-9_-]+):(\$LATEST(?:\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)"#))

    static let ListAliasesRequest: Shape = Shape(
        "ListAliasesRequest", .structure, members: [
            Member("FunctionName", LambdaFacts.FunctionName, in: .uri, required: true),
            Member("FunctionVersion", LambdaFacts.VersionWithLatestPublished, in: .querystring),
            Member("Marker", .string, in: .querystring),
            Member("MaxItems", LambdaFacts.MaxListItems, in: .querystring),
        ])

    static let MaxListItems: Shape = Shape(
        "MaxListItems", .integer, constraints: .init(minimum: 1, maximum: 10000))

    static let ListAliasesResponse: Shape = Shape(
        "ListAliasesResponse", .structure, members: [
            Member("NextMarker", .string),
            Member("Aliases", LambdaFacts.AliasList),
        ])

    static let AliasList: Shape = Shape(
        "AliasList", .list, element: Member("member", LambdaFacts.AliasConfiguration))

    static let ListEventSourceMappingsRequest: Shape = Shape(
        "ListEventSourceMappingsRequest", .structure, members: [
            Member("EventSourceArn", LambdaFacts.Arn, in: .querystring),
            Member("FunctionName", LambdaFacts.NamespacedFunctionName, in: .querystring),
            Member("Marker", .string, in: .querystring),
            Member("MaxItems", LambdaFacts.MaxListItems, in: .querystring),
        ])

    static let ListEventSourceMappingsResponse: Shape = Shape(
        "ListEventSourceMappingsResponse", .structure, members: [
            Member("NextMarker", .string),
            Member("EventSourceMappings", LambdaFacts.EventSourceMappingsList),
        ])

    static let EventSourceMappingsList: Shape = Shape(
        "EventSourceMappingsList", .list, element: Member("member", LambdaFacts.EventSourceMappingConfiguration))

    static let ListFunctionEventInvokeConfigsRequest: Shape = Shape(
        "ListFunctionEventInvokeConfigsRequest", .structure, members: [
            Member("FunctionName", LambdaFacts.NamespacedFunctionName, in: .uri, required: true),
            Member("Marker", .string, in: .querystring),
            Member("MaxItems", LambdaFacts.MaxFunctionEventInvokeConfigListItems, in: .querystring),
        ])

    static let MaxFunctionEventInvokeConfigListItems: Shape = Shape(
        "MaxFunctionEventInvokeConfigListItems", .integer, constraints: .init(minimum: 1, maximum: 50))

    static let ListFunctionEventInvokeConfigsResponse: Shape = Shape(
        "ListFunctionEventInvokeConfigsResponse", .structure, members: [
            Member("FunctionEventInvokeConfigs", LambdaFacts.FunctionEventInvokeConfigList),
            Member("NextMarker", .string),
        ])

    static let FunctionEventInvokeConfigList: Shape = Shape(
        "FunctionEventInvokeConfigList", .list, element: Member("member", LambdaFacts.FunctionEventInvokeConfig))

    static let ListFunctionsRequest: Shape = Shape(
        "ListFunctionsRequest", .structure, members: [
            Member("MasterRegion", LambdaFacts.MasterRegion, in: .querystring),
            Member("FunctionVersion", LambdaFacts.FunctionVersion, in: .querystring),
            Member("Marker", .string, in: .querystring),
            Member("MaxItems", LambdaFacts.MaxListItems, in: .querystring),
        ])

    static let MasterRegion: Shape = Shape(
        "MasterRegion", .string, constraints: .init(minimum: 1, maximum: 50, pattern: #"ALL|(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}"#))

    static let FunctionVersion: Shape = Shape(
        "FunctionVersion", .string, constraints: .init(values: ["ALL"]))

    static let ListFunctionsResponse: Shape = Shape(
        "ListFunctionsResponse", .structure, members: [
            Member("NextMarker", .string),
            Member("Functions", LambdaFacts.FunctionList),
        ])

    static let FunctionList: Shape = Shape(
        "FunctionList", .list, element: Member("member", LambdaFacts.FunctionConfiguration))

    static let ListProvisionedConcurrencyConfigsRequest: Shape = Shape(
        "ListProvisionedConcurrencyConfigsRequest", .structure, members: [
            Member("FunctionName", LambdaFacts.FunctionName, in: .uri, required: true),
            Member("Marker", .string, in: .querystring),
            Member("MaxItems", LambdaFacts.MaxProvisionedConcurrencyConfigListItems, in: .querystring),
        ])

    static let MaxProvisionedConcurrencyConfigListItems: Shape = Shape(
        "MaxProvisionedConcurrencyConfigListItems", .integer, constraints: .init(minimum: 1, maximum: 50))

    static let ListProvisionedConcurrencyConfigsResponse: Shape = Shape(
        "ListProvisionedConcurrencyConfigsResponse", .structure, members: [
            Member("ProvisionedConcurrencyConfigs", LambdaFacts.ProvisionedConcurrencyConfigList),
            Member("NextMarker", .string),
        ])

    static let ProvisionedConcurrencyConfigList: Shape = Shape(
        "ProvisionedConcurrencyConfigList", .list, element: Member("member", LambdaFacts.ProvisionedConcurrencyConfigListItem))

    static let ProvisionedConcurrencyConfigListItem: Shape = Shape(
        "ProvisionedConcurrencyConfigListItem", .structure, members: [
            Member("FunctionArn", LambdaFacts.FunctionArn),
            Member("RequestedProvisionedConcurrentExecutions", LambdaFacts.PositiveInteger),
            Member("AvailableProvisionedConcurrentExecutions", LambdaFacts.NonNegativeInteger),
            Member("AllocatedProvisionedConcurrentExecutions", LambdaFacts.NonNegativeInteger),
            Member("Status", LambdaFacts.ProvisionedConcurrencyStatusEnum),
            Member("StatusReason", .string),
            Member("LastModified", LambdaFacts.Timestamp),
        ])

    static let ListTagsRequest: Shape = Shape(
        "ListTagsRequest", .structure, members: [
            Member("Resource", LambdaFacts.TaggableResource, in: .uri, required: true),
        ])

    static let TaggableResource: Shape = Shape(
        "TaggableResource", .string, constraints: .init(minimum: 1, maximum: 10000, pattern: #"arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:(function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|(capacity-provider|network-connector):[a-zA-Z0-9-_]{1,64})"#))

    static let ListTagsResponse: Shape = Shape(
        "ListTagsResponse", .structure, members: [
            Member("Tags", LambdaFacts.Tags),
        ])

    static let ListVersionsByFunctionRequest: Shape = Shape(
        "ListVersionsByFunctionRequest", .structure, members: [
            Member("FunctionName", LambdaFacts.NamespacedFunctionName, in: .uri, required: true),
            Member("Marker", .string, in: .querystring),
            Member("MaxItems", LambdaFacts.MaxListItems, in: .querystring),
        ])

    static let ListVersionsByFunctionResponse: Shape = Shape(
        "ListVersionsByFunctionResponse", .structure, members: [
            Member("NextMarker", .string),
            Member("Versions", LambdaFacts.FunctionList),
        ])

    static let PublishVersionRequest: Shape = Shape(
        "PublishVersionRequest", .structure, members: [
            Member("FunctionName", LambdaFacts.FunctionName, in: .uri, required: true),
            Member("CodeSha256", .string),
            Member("Description", LambdaFacts.Description),
            Member("RevisionId", .string),
            Member("PublishTo", LambdaFacts.FunctionVersionLatestPublished),
        ])

    static let PutFunctionConcurrencyRequest: Shape = Shape(
        "PutFunctionConcurrencyRequest", .structure, members: [
            Member("FunctionName", LambdaFacts.FunctionName, in: .uri, required: true),
            Member("ReservedConcurrentExecutions", LambdaFacts.ReservedConcurrentExecutions, required: true),
        ])

    static let PutFunctionEventInvokeConfigRequest: Shape = Shape(
        "PutFunctionEventInvokeConfigRequest", .structure, members: [
            Member("FunctionName", LambdaFacts.NamespacedFunctionName, in: .uri, required: true),
            Member("Qualifier", LambdaFacts.NumericLatestPublishedOrAliasQualifier, in: .querystring),
            Member("MaximumRetryAttempts", LambdaFacts.MaximumRetryAttempts),
            Member("MaximumEventAgeInSeconds", LambdaFacts.MaximumEventAgeInSeconds),
            Member("DestinationConfig", LambdaFacts.DestinationConfig),
        ])

    static let PutProvisionedConcurrencyConfigRequest: Shape = Shape(
        "PutProvisionedConcurrencyConfigRequest", .structure, members: [
            Member("FunctionName", LambdaFacts.FunctionName, in: .uri, required: true),
            Member("Qualifier", LambdaFacts.Qualifier, in: .querystring, required: true),
            Member("ProvisionedConcurrentExecutions", LambdaFacts.PositiveInteger, required: true),
        ])

    static let PutProvisionedConcurrencyConfigResponse: Shape = Shape(
        "PutProvisionedConcurrencyConfigResponse", .structure, members: [
            Member("RequestedProvisionedConcurrentExecutions", LambdaFacts.PositiveInteger),
            Member("AllocatedProvisionedConcurrentExecutions", LambdaFacts.NonNegativeInteger),
            Member("AvailableProvisionedConcurrentExecutions", LambdaFacts.NonNegativeInteger),
            Member("Status", LambdaFacts.ProvisionedConcurrencyStatusEnum),
            Member("StatusReason", .string),
            Member("LastModified", LambdaFacts.Timestamp),
        ])

    static let RemovePermissionRequest: Shape = Shape(
        "RemovePermissionRequest", .structure, members: [
            Member("FunctionName", LambdaFacts.NamespacedFunctionName, in: .uri, required: true),
            Member("StatementId", LambdaFacts.NamespacedStatementId, in: .uri, required: true),
            Member("Qualifier", LambdaFacts.NumericLatestPublishedOrAliasQualifier, in: .querystring),
            Member("RevisionId", .string, in: .querystring),
        ])

    static let NamespacedStatementId: Shape = Shape(
        "NamespacedStatementId", .string, constraints: .init(minimum: 1, maximum: 100, pattern: #"([a-zA-Z0-9-_.]+)"#))

    static let TagResourceRequest: Shape = Shape(
        "TagResourceRequest", .structure, members: [
            Member("Resource", LambdaFacts.TaggableResource, in: .uri, required: true),
            Member("Tags", LambdaFacts.Tags, required: true),
        ])

    static let UntagResourceRequest: Shape = Shape(
        "UntagResourceRequest", .structure, members: [
            Member("Resource", LambdaFacts.TaggableResource, in: .uri, required: true),
            Member("TagKeys", LambdaFacts.TagKeyList, wire: "tagKeys", in: .querystring, required: true),
        ])

    static let TagKeyList: Shape = Shape(
        "TagKeyList", .list, element: Member("member", LambdaFacts.TagKey))

    static let UpdateAliasRequest: Shape = Shape(
        "UpdateAliasRequest", .structure, members: [
            Member("FunctionName", LambdaFacts.FunctionName, in: .uri, required: true),
            Member("Name", LambdaFacts.Alias, in: .uri, required: true),
            Member("FunctionVersion", LambdaFacts.VersionWithLatestPublished),
            Member("Description", LambdaFacts.Description),
            Member("RoutingConfig", LambdaFacts.AliasRoutingConfiguration),
            Member("RevisionId", .string),
        ])

    static let UpdateEventSourceMappingRequest: Shape = Shape(
        "UpdateEventSourceMappingRequest", .structure, members: [
            Member("UUID", LambdaFacts.UUIDString, in: .uri, required: true),
            Member("FunctionName", LambdaFacts.NamespacedFunctionName),
            Member("Enabled", .boolean),
            Member("BatchSize", LambdaFacts.BatchSize),
            Member("FilterCriteria", LambdaFacts.FilterCriteria),
            Member("KMSKeyArn", LambdaFacts.KMSKeyArn),
            Member("MetricsConfig", LambdaFacts.EventSourceMappingMetricsConfig),
            Member("LoggingConfig", LambdaFacts.EventSourceMappingLoggingConfig),
            Member("ScalingConfig", LambdaFacts.ScalingConfig),
            Member("MaximumBatchingWindowInSeconds", LambdaFacts.MaximumBatchingWindowInSeconds),
            Member("ParallelizationFactor", LambdaFacts.ParallelizationFactor),
            Member("DestinationConfig", LambdaFacts.DestinationConfig),
            Member("MaximumRecordAgeInSeconds", LambdaFacts.MaximumRecordAgeInSeconds),
            Member("BisectBatchOnFunctionError", .boolean),
            Member("MaximumRetryAttempts", LambdaFacts.MaximumRetryAttemptsEventSourceMapping),
            Member("TumblingWindowInSeconds", LambdaFacts.TumblingWindowInSeconds),
            Member("SourceAccessConfigurations", LambdaFacts.SourceAccessConfigurations),
            Member("FunctionResponseTypes", LambdaFacts.FunctionResponseTypeList),
            Member("AmazonManagedKafkaEventSourceConfig", LambdaFacts.AmazonManagedKafkaEventSourceConfig),
            Member("SelfManagedKafkaEventSourceConfig", LambdaFacts.SelfManagedKafkaEventSourceConfig),
            Member("DocumentDBEventSourceConfig", LambdaFacts.DocumentDBEventSourceConfig),
            Member("ProvisionedPollerConfig", LambdaFacts.ProvisionedPollerConfig),
        ])

    static let UpdateFunctionCodeRequest: Shape = Shape(
        "UpdateFunctionCodeRequest", .structure, members: [
            Member("FunctionName", LambdaFacts.FunctionName, in: .uri, required: true),
            Member("ZipFile", LambdaFacts.Blob),
            Member("S3Bucket", LambdaFacts.S3Bucket),
            Member("S3Key", LambdaFacts.S3Key),
            Member("S3ObjectVersion", LambdaFacts.S3ObjectVersion),
            Member("S3ObjectStorageMode", LambdaFacts.S3ObjectStorageMode),
            Member("ImageUri", .string),
            Member("Architectures", LambdaFacts.ArchitecturesList),
            Member("Publish", .boolean),
            Member("PublishTo", LambdaFacts.FunctionVersionLatestPublished),
            Member("DryRun", .boolean),
            Member("RevisionId", .string),
            Member("SourceKMSKeyArn", LambdaFacts.KMSKeyArn),
        ])

    static let UpdateFunctionConfigurationRequest: Shape = Shape(
        "UpdateFunctionConfigurationRequest", .structure, members: [
            Member("FunctionName", LambdaFacts.FunctionName, in: .uri, required: true),
            Member("Role", LambdaFacts.RoleArn),
            Member("Handler", LambdaFacts.Handler),
            Member("Description", LambdaFacts.Description),
            Member("Timeout", LambdaFacts.Timeout),
            Member("MemorySize", LambdaFacts.MemorySize),
            Member("VpcConfig", LambdaFacts.VpcConfig),
            Member("Environment", LambdaFacts.Environment),
            Member("Runtime", LambdaFacts.Runtime),
            Member("DeadLetterConfig", LambdaFacts.DeadLetterConfig),
            Member("KMSKeyArn", LambdaFacts.KMSKeyArn),
            Member("TracingConfig", LambdaFacts.TracingConfig),
            Member("RevisionId", .string),
            Member("Layers", LambdaFacts.LayerList),
            Member("FileSystemConfigs", LambdaFacts.FileSystemConfigList),
            Member("ImageConfig", LambdaFacts.ImageConfig),
            Member("EphemeralStorage", LambdaFacts.EphemeralStorage),
            Member("SnapStart", LambdaFacts.SnapStart),
            Member("LoggingConfig", LambdaFacts.LoggingConfig),
            Member("CapacityProviderConfig", LambdaFacts.CapacityProviderConfig),
            Member("DurableConfig", LambdaFacts.DurableConfig),
            Member("RuntimeConfig", LambdaFacts.FunctionRuntimeConfig),
            Member("AcceleratorConfig", LambdaFacts.AcceleratorConfig),
        ])

    static let UpdateFunctionEventInvokeConfigRequest: Shape = Shape(
        "UpdateFunctionEventInvokeConfigRequest", .structure, members: [
            Member("FunctionName", LambdaFacts.NamespacedFunctionName, in: .uri, required: true),
            Member("Qualifier", LambdaFacts.NumericLatestPublishedOrAliasQualifier, in: .querystring),
            Member("MaximumRetryAttempts", LambdaFacts.MaximumRetryAttempts),
            Member("MaximumEventAgeInSeconds", LambdaFacts.MaximumEventAgeInSeconds),
            Member("DestinationConfig", LambdaFacts.DestinationConfig),
        ])

    static let AliasLimitExceededException: Shape = Shape(
        "AliasLimitExceededException", .structure, members: [
            Member("Type", .string),
            Member("message", .string),
        ], error: .init(status: 400))

    static let CodeArtifactUserDeletedException: Shape = Shape(
        "CodeArtifactUserDeletedException", .structure, members: [
            Member("Type", .string),
            Member("message", .string),
        ], error: .init(status: 409))

    static let CodeArtifactUserFailedException: Shape = Shape(
        "CodeArtifactUserFailedException", .structure, members: [
            Member("Type", .string),
            Member("message", .string),
        ], error: .init(status: 409))

    static let CodeArtifactUserPendingException: Shape = Shape(
        "CodeArtifactUserPendingException", .structure, members: [
            Member("Type", .string),
            Member("message", .string),
        ], error: .init(status: 409))

    static let CodeSigningConfigNotFoundException: Shape = Shape(
        "CodeSigningConfigNotFoundException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 404))

    static let CodeStorageExceededException: Shape = Shape(
        "CodeStorageExceededException", .structure, members: [
            Member("Type", .string),
            Member("message", .string),
        ], error: .init(status: 400))

    static let CodeVerificationFailedException: Shape = Shape(
        "CodeVerificationFailedException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 400))

    static let DurableExecutionAlreadyStartedException: Shape = Shape(
        "DurableExecutionAlreadyStartedException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 409))

    static let EC2AccessDeniedException: Shape = Shape(
        "EC2AccessDeniedException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 502, isServerFault: true))

    static let EC2ThrottledException: Shape = Shape(
        "EC2ThrottledException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 502, isServerFault: true))

    static let EC2UnexpectedException: Shape = Shape(
        "EC2UnexpectedException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
            Member("EC2ErrorCode", .string),
        ], error: .init(status: 502, isServerFault: true))

    static let EFSIOException: Shape = Shape(
        "EFSIOException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 410))

    static let EFSMountConnectivityException: Shape = Shape(
        "EFSMountConnectivityException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 408))

    static let EFSMountFailureException: Shape = Shape(
        "EFSMountFailureException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 403))

    static let EFSMountTimeoutException: Shape = Shape(
        "EFSMountTimeoutException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 408))

    static let ENILimitReachedException: Shape = Shape(
        "ENILimitReachedException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 502, isServerFault: true))

    static let ENINotReadyException: Shape = Shape(
        "ENINotReadyException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 502, isServerFault: true))

    static let FunctionVersionsPerCapacityProviderLimitExceededException: Shape = Shape(
        "FunctionVersionsPerCapacityProviderLimitExceededException", .structure, members: [
            Member("Type", .string),
            Member("message", .string),
        ], error: .init(status: 400))

    static let InvalidCodeSignatureException: Shape = Shape(
        "InvalidCodeSignatureException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 400))

    static let InvalidParameterValueException: Shape = Shape(
        "InvalidParameterValueException", .structure, members: [
            Member("Type", .string),
            Member("message", .string),
        ], error: .init(status: 400))

    static let InvalidRequestContentException: Shape = Shape(
        "InvalidRequestContentException", .structure, members: [
            Member("Type", .string),
            Member("message", .string),
        ], error: .init(status: 400))

    static let InvalidRuntimeException: Shape = Shape(
        "InvalidRuntimeException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 502, isServerFault: true))

    static let InvalidSecurityGroupIDException: Shape = Shape(
        "InvalidSecurityGroupIDException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 502, isServerFault: true))

    static let InvalidSubnetIDException: Shape = Shape(
        "InvalidSubnetIDException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 502, isServerFault: true))

    static let InvalidZipFileException: Shape = Shape(
        "InvalidZipFileException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 502, isServerFault: true))

    static let KMSAccessDeniedException: Shape = Shape(
        "KMSAccessDeniedException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 502, isServerFault: true))

    static let KMSDisabledException: Shape = Shape(
        "KMSDisabledException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 502, isServerFault: true))

    static let KMSInvalidStateException: Shape = Shape(
        "KMSInvalidStateException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 502, isServerFault: true))

    static let KMSNotFoundException: Shape = Shape(
        "KMSNotFoundException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 502, isServerFault: true))

    static let ModeNotSupportedException: Shape = Shape(
        "ModeNotSupportedException", .structure, members: [
            Member("Type", .string),
            Member("message", .string),
        ], error: .init(status: 400))

    static let NoPublishedVersionException: Shape = Shape(
        "NoPublishedVersionException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 400))

    static let PolicyLengthExceededException: Shape = Shape(
        "PolicyLengthExceededException", .structure, members: [
            Member("Type", .string),
            Member("message", .string),
        ], error: .init(status: 400))

    static let PreconditionFailedException: Shape = Shape(
        "PreconditionFailedException", .structure, members: [
            Member("Type", .string),
            Member("message", .string),
        ], error: .init(status: 412))

    static let ProvisionedConcurrencyConfigNotFoundException: Shape = Shape(
        "ProvisionedConcurrencyConfigNotFoundException", .structure, members: [
            Member("Type", .string),
            Member("message", .string),
        ], error: .init(status: 404))

    static let PublicPolicyException: Shape = Shape(
        "PublicPolicyException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 400))

    static let RecursiveInvocationException: Shape = Shape(
        "RecursiveInvocationException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 400))

    static let RequestTooLargeException: Shape = Shape(
        "RequestTooLargeException", .structure, members: [
            Member("Type", .string),
            Member("message", .string),
        ], error: .init(status: 413))

    static let ResourceConflictException: Shape = Shape(
        "ResourceConflictException", .structure, members: [
            Member("Type", .string),
            Member("message", .string),
        ], error: .init(status: 409))

    static let ResourceInUseException: Shape = Shape(
        "ResourceInUseException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 400))

    static let ResourceNotFoundException: Shape = Shape(
        "ResourceNotFoundException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 404))

    static let ResourceNotReadyException: Shape = Shape(
        "ResourceNotReadyException", .structure, members: [
            Member("Type", .string),
            Member("message", .string),
        ], error: .init(status: 502, isServerFault: true))

    static let RuntimeAliasDeletedException: Shape = Shape(
        "RuntimeAliasDeletedException", .structure, members: [
            Member("Type", .string),
            Member("message", .string),
        ], error: .init(status: 409))

    static let RuntimeVersionDeletedException: Shape = Shape(
        "RuntimeVersionDeletedException", .structure, members: [
            Member("Type", .string),
            Member("message", .string),
        ], error: .init(status: 409))

    static let S3FilesMountConnectivityException: Shape = Shape(
        "S3FilesMountConnectivityException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 408))

    static let S3FilesMountFailureException: Shape = Shape(
        "S3FilesMountFailureException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 403))

    static let S3FilesMountTimeoutException: Shape = Shape(
        "S3FilesMountTimeoutException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 408))

    static let SerializedRequestEntityTooLargeException: Shape = Shape(
        "SerializedRequestEntityTooLargeException", .structure, members: [
            Member("Type", .string),
            Member("message", .string),
        ], error: .init(status: 413))

    static let ServiceException: Shape = Shape(
        "ServiceException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 500, isServerFault: true))

    static let ServiceQuotaExceededException: Shape = Shape(
        "ServiceQuotaExceededException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 402))

    static let SnapStartException: Shape = Shape(
        "SnapStartException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 400))

    static let SnapStartNotReadyException: Shape = Shape(
        "SnapStartNotReadyException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 409))

    static let SnapStartRegenerationFailureException: Shape = Shape(
        "SnapStartRegenerationFailureException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 409))

    static let SnapStartTimeoutException: Shape = Shape(
        "SnapStartTimeoutException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 408))

    static let SubnetIPAddressLimitReachedException: Shape = Shape(
        "SubnetIPAddressLimitReachedException", .structure, members: [
            Member("Type", .string),
            Member("Message", .string),
        ], error: .init(status: 502, isServerFault: true))

    static let TooManyRequestsException: Shape = Shape(
        "TooManyRequestsException", .structure, members: [
            Member("retryAfterSeconds", .string, wire: "Retry-After", in: .header),
            Member("Type", .string),
            Member("message", .string),
            Member("Reason", LambdaFacts.ThrottleReason),
        ], error: .init(status: 429))

    static let ThrottleReason: Shape = Shape(
        "ThrottleReason", .string, constraints: .init(values: ["ConcurrentInvocationLimitExceeded", "FunctionInvocationRateLimitExceeded", "ReservedFunctionConcurrentInvocationLimitExceeded", "ReservedFunctionInvocationRateLimitExceeded", "CallerRateLimitExceeded", "ConcurrentSnapshotCreateLimitExceeded"]))

    static let UnsupportedMediaTypeException: Shape = Shape(
        "UnsupportedMediaTypeException", .structure, members: [
            Member("Type", .string),
            Member("message", .string),
        ], error: .init(status: 415))
}
