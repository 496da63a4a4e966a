// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

enum EventBridgeFacts {
    static let DeleteRuleRequest: Shape = Shape(
        "DeleteRuleRequest", .structure, members: [
            Member("Name", EventBridgeFacts.RuleName, required: true),
            Member("EventBusName", EventBridgeFacts.EventBusNameOrArn),
            Member("Force", .boolean),
        ])

    static let RuleName: Shape = Shape(
        "RuleName", .string, constraints: .init(minimum: 1, maximum: 64, pattern: #"[\.\-_A-Za-z0-9]+"#))

    static let EventBusNameOrArn: Shape = Shape(
        "EventBusNameOrArn", .string, constraints: .init(minimum: 1, maximum: 1600, pattern: #"(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+"#))

    static let DescribeRuleRequest: Shape = Shape(
        "DescribeRuleRequest", .structure, members: [
            Member("Name", EventBridgeFacts.RuleName, required: true),
            Member("EventBusName", EventBridgeFacts.EventBusNameOrArn),
        ])

    static let DescribeRuleResponse: Shape = Shape(
        "DescribeRuleResponse", .structure, members: [
            Member("Name", EventBridgeFacts.RuleName),
            Member("Arn", EventBridgeFacts.RuleArn),
            Member("EventPattern", EventBridgeFacts.EventPattern),
            Member("ScheduleExpression", EventBridgeFacts.ScheduleExpression),
            Member("State", EventBridgeFacts.RuleState),
            Member("Description", EventBridgeFacts.RuleDescription),
            Member("RoleArn", EventBridgeFacts.RoleArn),
            Member("ManagedBy", EventBridgeFacts.ManagedBy),
            Member("EventBusName", EventBridgeFacts.EventBusName),
            Member("CreatedBy", EventBridgeFacts.CreatedBy),
        ])

    static let RuleArn: Shape = Shape(
        "RuleArn", .string, constraints: .init(minimum: 1, maximum: 1600))

    static let EventPattern: Shape = Shape(
        "EventPattern", .string, constraints: .init(maximum: 4096))

    static let ScheduleExpression: Shape = Shape(
        "ScheduleExpression", .string, constraints: .init(maximum: 256))

    static let RuleState: Shape = Shape(
        "RuleState", .string, constraints: .init(values: ["ENABLED", "DISABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"]))

    static let RuleDescription: Shape = Shape(
        "RuleDescription", .string, constraints: .init(maximum: 512))

    static let RoleArn: Shape = Shape(
        "RoleArn", .string, constraints: .init(minimum: 1, maximum: 1600))

    static let ManagedBy: Shape = Shape(
        "ManagedBy", .string, constraints: .init(minimum: 1, maximum: 128))

    static let EventBusName: Shape = Shape(
        "EventBusName", .string, constraints: .init(minimum: 1, maximum: 256, pattern: #"[/\.\-_A-Za-z0-9]+"#))

    static let CreatedBy: Shape = Shape(
        "CreatedBy", .string, constraints: .init(minimum: 1, maximum: 128))

    static let DisableRuleRequest: Shape = Shape(
        "DisableRuleRequest", .structure, members: [
            Member("Name", EventBridgeFacts.RuleName, required: true),
            Member("EventBusName", EventBridgeFacts.EventBusNameOrArn),
        ])

    static let EnableRuleRequest: Shape = Shape(
        "EnableRuleRequest", .structure, members: [
            Member("Name", EventBridgeFacts.RuleName, required: true),
            Member("EventBusName", EventBridgeFacts.EventBusNameOrArn),
        ])

    static let ListRulesRequest: Shape = Shape(
        "ListRulesRequest", .structure, members: [
            Member("NamePrefix", EventBridgeFacts.RuleName),
            Member("EventBusName", EventBridgeFacts.EventBusNameOrArn),
            Member("NextToken", EventBridgeFacts.NextToken),
            Member("Limit", EventBridgeFacts.LimitMax100),
        ])

    static let NextToken: Shape = Shape(
        "NextToken", .string, constraints: .init(minimum: 1, maximum: 2048))

    static let LimitMax100: Shape = Shape(
        "LimitMax100", .integer, constraints: .init(minimum: 1, maximum: 100))

    static let ListRulesResponse: Shape = Shape(
        "ListRulesResponse", .structure, members: [
            Member("Rules", EventBridgeFacts.RuleResponseList),
            Member("NextToken", EventBridgeFacts.NextToken),
        ])

    static let RuleResponseList: Shape = Shape(
        "RuleResponseList", .list, element: Member("member", EventBridgeFacts.Rule))

    static let Rule: Shape = Shape(
        "Rule", .structure, members: [
            Member("Name", EventBridgeFacts.RuleName),
            Member("Arn", EventBridgeFacts.RuleArn),
            Member("EventPattern", EventBridgeFacts.EventPattern),
            Member("State", EventBridgeFacts.RuleState),
            Member("Description", EventBridgeFacts.RuleDescription),
            Member("ScheduleExpression", EventBridgeFacts.ScheduleExpression),
            Member("RoleArn", EventBridgeFacts.RoleArn),
            Member("ManagedBy", EventBridgeFacts.ManagedBy),
            Member("EventBusName", EventBridgeFacts.EventBusName),
        ])

    static let ListTargetsByRuleRequest: Shape = Shape(
        "ListTargetsByRuleRequest", .structure, members: [
            Member("Rule", EventBridgeFacts.RuleName, required: true),
            Member("EventBusName", EventBridgeFacts.EventBusNameOrArn),
            Member("NextToken", EventBridgeFacts.NextToken),
            Member("Limit", EventBridgeFacts.LimitMax100),
        ])

    static let ListTargetsByRuleResponse: Shape = Shape(
        "ListTargetsByRuleResponse", .structure, members: [
            Member("Targets", EventBridgeFacts.TargetList),
            Member("NextToken", EventBridgeFacts.NextToken),
        ])

    static let TargetList: Shape = Shape(
        "TargetList", .list, element: Member("member", EventBridgeFacts.Target), constraints: .init(minimum: 1, maximum: 100))

    static let Target: Shape = Shape(
        "Target", .structure, members: [
            Member("Id", EventBridgeFacts.TargetId, required: true),
            Member("Arn", EventBridgeFacts.TargetArn, required: true),
            Member("RoleArn", EventBridgeFacts.RoleArn),
            Member("Input", EventBridgeFacts.TargetInput),
            Member("InputPath", EventBridgeFacts.TargetInputPath),
            Member("InputTransformer", EventBridgeFacts.InputTransformer),
            Member("KinesisParameters", EventBridgeFacts.KinesisParameters),
            Member("RunCommandParameters", EventBridgeFacts.RunCommandParameters),
            Member("EcsParameters", EventBridgeFacts.EcsParameters),
            Member("BatchParameters", EventBridgeFacts.BatchParameters),
            Member("SqsParameters", EventBridgeFacts.SqsParameters),
            Member("HttpParameters", EventBridgeFacts.HttpParameters),
            Member("RedshiftDataParameters", EventBridgeFacts.RedshiftDataParameters),
            Member("SageMakerPipelineParameters", EventBridgeFacts.SageMakerPipelineParameters),
            Member("DeadLetterConfig", EventBridgeFacts.DeadLetterConfig),
            Member("RetryPolicy", EventBridgeFacts.RetryPolicy),
            Member("AppSyncParameters", EventBridgeFacts.AppSyncParameters),
        ])

    static let TargetId: Shape = Shape(
        "TargetId", .string, constraints: .init(minimum: 1, maximum: 64, pattern: #"[\.\-_A-Za-z0-9]+"#))

    static let TargetArn: Shape = Shape(
        "TargetArn", .string, constraints: .init(minimum: 1, maximum: 1600))

    static let TargetInput: Shape = Shape(
        "TargetInput", .string, constraints: .init(maximum: 8192))

    static let TargetInputPath: Shape = Shape(
        "TargetInputPath", .string, constraints: .init(maximum: 256))

    static let InputTransformer: Shape = Shape(
        "InputTransformer", .structure, members: [
            Member("InputPathsMap", EventBridgeFacts.TransformerPaths),
            Member("InputTemplate", EventBridgeFacts.TransformerInput, required: true),
        ])

    static let TransformerPaths: Shape = Shape(
        "TransformerPaths", .map, element: Member("value", EventBridgeFacts.TargetInputPath), key: Member("key", EventBridgeFacts.InputTransformerPathKey), constraints: .init(maximum: 100))

    static let InputTransformerPathKey: Shape = Shape(
        "InputTransformerPathKey", .string, constraints: .init(minimum: 1, maximum: 256, pattern: #"[A-Za-z0-9\_\-]+"#))

    static let TransformerInput: Shape = Shape(
        "TransformerInput", .string, constraints: .init(minimum: 1, maximum: 8192))

    static let KinesisParameters: Shape = Shape(
        "KinesisParameters", .structure, members: [
            Member("PartitionKeyPath", EventBridgeFacts.TargetPartitionKeyPath, required: true),
        ])

    static let TargetPartitionKeyPath: Shape = Shape(
        "TargetPartitionKeyPath", .string, constraints: .init(maximum: 256))

    static let RunCommandParameters: Shape = Shape(
        "RunCommandParameters", .structure, members: [
            Member("RunCommandTargets", EventBridgeFacts.RunCommandTargets, required: true),
        ])

    static let RunCommandTargets: Shape = Shape(
        "RunCommandTargets", .list, element: Member("member", EventBridgeFacts.RunCommandTarget), constraints: .init(minimum: 1, maximum: 5))

    static let RunCommandTarget: Shape = Shape(
        "RunCommandTarget", .structure, members: [
            Member("Key", EventBridgeFacts.RunCommandTargetKey, required: true),
            Member("Values", EventBridgeFacts.RunCommandTargetValues, required: true),
        ])

    static let RunCommandTargetKey: Shape = Shape(
        "RunCommandTargetKey", .string, constraints: .init(minimum: 1, maximum: 128, pattern: #"^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$"#))

    static let RunCommandTargetValues: Shape = Shape(
        "RunCommandTargetValues", .list, element: Member("member", EventBridgeFacts.RunCommandTargetValue), constraints: .init(minimum: 1, maximum: 50))

    static let RunCommandTargetValue: Shape = Shape(
        "RunCommandTargetValue", .string, constraints: .init(minimum: 1, maximum: 256))

    static let EcsParameters: Shape = Shape(
        "EcsParameters", .structure, members: [
            Member("TaskDefinitionArn", EventBridgeFacts.Arn, required: true),
            Member("TaskCount", EventBridgeFacts.LimitMin1),
            Member("LaunchType", EventBridgeFacts.LaunchType),
            Member("NetworkConfiguration", EventBridgeFacts.NetworkConfiguration),
            Member("PlatformVersion", .string),
            Member("Group", .string),
            Member("CapacityProviderStrategy", EventBridgeFacts.CapacityProviderStrategy),
            Member("EnableECSManagedTags", .boolean),
            Member("EnableExecuteCommand", .boolean),
            Member("PlacementConstraints", EventBridgeFacts.PlacementConstraints),
            Member("PlacementStrategy", EventBridgeFacts.PlacementStrategies),
            Member("PropagateTags", EventBridgeFacts.PropagateTags),
            Member("ReferenceId", EventBridgeFacts.ReferenceId),
            Member("Tags", EventBridgeFacts.TagList),
        ])

    static let Arn: Shape = Shape(
        "Arn", .string, constraints: .init(minimum: 1, maximum: 1600))

    static let LimitMin1: Shape = Shape(
        "LimitMin1", .integer, constraints: .init(minimum: 1))

    static let LaunchType: Shape = Shape(
        "LaunchType", .string, constraints: .init(values: ["EC2", "FARGATE", "EXTERNAL"]))

    static let NetworkConfiguration: Shape = Shape(
        "NetworkConfiguration", .structure, members: [
            Member("awsvpcConfiguration", EventBridgeFacts.AwsVpcConfiguration),
        ])

    static let AwsVpcConfiguration: Shape = Shape(
        "AwsVpcConfiguration", .structure, members: [
            Member("Subnets", EventBridgeFacts.StringList, required: true),
            Member("SecurityGroups", EventBridgeFacts.StringList),
            Member("AssignPublicIp", EventBridgeFacts.AssignPublicIp),
        ])

    static let StringList: Shape = Shape(
        "StringList", .list, element: Member("member", .string))

    static let AssignPublicIp: Shape = Shape(
        "AssignPublicIp", .string, constraints: .init(values: ["ENABLED", "DISABLED"]))

    static let CapacityProviderStrategy: Shape = Shape(
        "CapacityProviderStrategy", .list, element: Member("member", EventBridgeFacts.CapacityProviderStrategyItem), constraints: .init(maximum: 6))

    static let CapacityProviderStrategyItem: Shape = Shape(
        "CapacityProviderStrategyItem", .structure, members: [
            Member("capacityProvider", EventBridgeFacts.CapacityProvider, required: true),
            Member("weight", EventBridgeFacts.CapacityProviderStrategyItemWeight),
            Member("base", EventBridgeFacts.CapacityProviderStrategyItemBase),
        ])

    static let CapacityProvider: Shape = Shape(
        "CapacityProvider", .string, constraints: .init(minimum: 1, maximum: 255))

    static let CapacityProviderStrategyItemWeight: Shape = Shape(
        "CapacityProviderStrategyItemWeight", .integer, constraints: .init(minimum: 0, maximum: 1000))

    static let CapacityProviderStrategyItemBase: Shape = Shape(
        "CapacityProviderStrategyItemBase", .integer, constraints: .init(minimum: 0, maximum: 100000))

    static let PlacementConstraints: Shape = Shape(
        "PlacementConstraints", .list, element: Member("member", EventBridgeFacts.PlacementConstraint), constraints: .init(maximum: 10))

    static let PlacementConstraint: Shape = Shape(
        "PlacementConstraint", .structure, members: [
            Member("type", EventBridgeFacts.PlacementConstraintType),
            Member("expression", EventBridgeFacts.PlacementConstraintExpression),
        ])

    static let PlacementConstraintType: Shape = Shape(
        "PlacementConstraintType", .string, constraints: .init(values: ["distinctInstance", "memberOf"]))

    static let PlacementConstraintExpression: Shape = Shape(
        "PlacementConstraintExpression", .string, constraints: .init(maximum: 2000))

    static let PlacementStrategies: Shape = Shape(
        "PlacementStrategies", .list, element: Member("member", EventBridgeFacts.PlacementStrategy), constraints: .init(maximum: 5))

    static let PlacementStrategy: Shape = Shape(
        "PlacementStrategy", .structure, members: [
            Member("type", EventBridgeFacts.PlacementStrategyType),
            Member("field", EventBridgeFacts.PlacementStrategyField),
        ])

    static let PlacementStrategyType: Shape = Shape(
        "PlacementStrategyType", .string, constraints: .init(values: ["random", "spread", "binpack"]))

    static let PlacementStrategyField: Shape = Shape(
        "PlacementStrategyField", .string, constraints: .init(maximum: 255))

    static let PropagateTags: Shape = Shape(
        "PropagateTags", .string, constraints: .init(values: ["TASK_DEFINITION"]))

    static let ReferenceId: Shape = Shape(
        "ReferenceId", .string, constraints: .init(maximum: 1024))

    static let TagList: Shape = Shape(
        "TagList", .list, element: Member("member", EventBridgeFacts.Tag))

    static let Tag: Shape = Shape(
        "Tag", .structure, members: [
            Member("Key", EventBridgeFacts.TagKey, required: true),
            Member("Value", EventBridgeFacts.TagValue, required: true),
        ])

    static let TagKey: Shape = Shape(
        "TagKey", .string, constraints: .init(minimum: 1, maximum: 128))

    static let TagValue: Shape = Shape(
        "TagValue", .string, constraints: .init(minimum: 0, maximum: 256))

    static let BatchParameters: Shape = Shape(
        "BatchParameters", .structure, members: [
            Member("JobDefinition", .string, required: true),
            Member("JobName", .string, required: true),
            Member("ArrayProperties", EventBridgeFacts.BatchArrayProperties),
            Member("RetryStrategy", EventBridgeFacts.BatchRetryStrategy),
        ])

    static let BatchArrayProperties: Shape = Shape(
        "BatchArrayProperties", .structure, members: [
            Member("Size", .integer),
        ])

    static let BatchRetryStrategy: Shape = Shape(
        "BatchRetryStrategy", .structure, members: [
            Member("Attempts", .integer),
        ])

    static let SqsParameters: Shape = Shape(
        "SqsParameters", .structure, members: [
            Member("MessageGroupId", EventBridgeFacts.MessageGroupId),
        ])

    static let MessageGroupId: Shape = Shape(
        "MessageGroupId", .string, constraints: .init(maximum: 100))

    static let HttpParameters: Shape = Shape(
        "HttpParameters", .structure, members: [
            Member("PathParameterValues", EventBridgeFacts.PathParameterList),
            Member("HeaderParameters", EventBridgeFacts.HeaderParametersMap),
            Member("QueryStringParameters", EventBridgeFacts.QueryStringParametersMap),
        ])

    static let PathParameterList: Shape = Shape(
        "PathParameterList", .list, element: Member("member", EventBridgeFacts.PathParameter))

    static let PathParameter: Shape = Shape(
        "PathParameter", .string, constraints: .init(pattern: #"^(?!\s*$).+"#))

    static let HeaderParametersMap: Shape = Shape(
        "HeaderParametersMap", .map, element: Member("value", EventBridgeFacts.HeaderValue), key: Member("key", EventBridgeFacts.HeaderKey))

    static let HeaderKey: Shape = Shape(
        "HeaderKey", .string, constraints: .init(maximum: 512, pattern: #"^[!#$%&'*+-.^_`|~0-9a-zA-Z]+$"#))

    static let HeaderValue: Shape = Shape(
        "HeaderValue", .string, constraints: .init(maximum: 512, pattern: #"^[ \t]*[\x20-\x7E]+([ \t]+[\x20-\x7E]+)*[ \t]*$"#))

    static let QueryStringParametersMap: Shape = Shape(
        "QueryStringParametersMap", .map, element: Member("value", EventBridgeFacts.QueryStringValue), key: Member("key", EventBridgeFacts.QueryStringKey))

    static let QueryStringKey: Shape = Shape(
        "QueryStringKey", .string, constraints: .init(maximum: 512, pattern: #"[^\x00-\x1F\x7F]+"#))

    static let QueryStringValue: Shape = Shape(
        "QueryStringValue", .string, constraints: .init(maximum: 512, pattern: #"[^\x00-\x09\x0B\x0C\x0E-\x1F\x7F]+"#))

    static let RedshiftDataParameters: Shape = Shape(
        "RedshiftDataParameters", .structure, members: [
            Member("SecretManagerArn", EventBridgeFacts.RedshiftSecretManagerArn),
            Member("Database", EventBridgeFacts.Database, required: true),
            Member("DbUser", EventBridgeFacts.DbUser),
            Member("Sql", EventBridgeFacts.Sql),
            Member("StatementName", EventBridgeFacts.StatementName),
            Member("WithEvent", .boolean),
            Member("Sqls", EventBridgeFacts.Sqls),
        ])

    static let RedshiftSecretManagerArn: Shape = Shape(
        "RedshiftSecretManagerArn", .string, constraints: .init(minimum: 1, maximum: 1600, pattern: #"(^arn:aws([a-z]|\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\$(\.[\w_-]+(\[(\d+|\*)\])*)*)"#))

    static let Database: Shape = Shape(
        "Database", .string, constraints: .init(minimum: 1, maximum: 64))

    static let DbUser: Shape = Shape(
        "DbUser", .string, constraints: .init(minimum: 1, maximum: 128))

    static let Sql: Shape = Shape(
        "Sql", .string, constraints: .init(minimum: 1, maximum: 100000), sensitive: true)

    static let StatementName: Shape = Shape(
        "StatementName", .string, constraints: .init(minimum: 1, maximum: 500))

    static let Sqls: Shape = Shape(
        "Sqls", .list, element: Member("member", EventBridgeFacts.Sql), constraints: .init(minimum: 0, maximum: 40), sensitive: true)

    static let SageMakerPipelineParameters: Shape = Shape(
        "SageMakerPipelineParameters", .structure, members: [
            Member("PipelineParameterList", EventBridgeFacts.SageMakerPipelineParameterList),
        ])

    static let SageMakerPipelineParameterList: Shape = Shape(
        "SageMakerPipelineParameterList", .list, element: Member("member", EventBridgeFacts.SageMakerPipelineParameter), constraints: .init(minimum: 0, maximum: 200))

    static let SageMakerPipelineParameter: Shape = Shape(
        "SageMakerPipelineParameter", .structure, members: [
            Member("Name", EventBridgeFacts.SageMakerPipelineParameterName, required: true),
            Member("Value", EventBridgeFacts.SageMakerPipelineParameterValue, required: true),
        ])

    static let SageMakerPipelineParameterName: Shape = Shape(
        "SageMakerPipelineParameterName", .string, constraints: .init(minimum: 1, maximum: 256, pattern: #"^[a-zA-Z0-9](-*[a-zA-Z0-9])*$"#))

    static let SageMakerPipelineParameterValue: Shape = Shape(
        "SageMakerPipelineParameterValue", .string, constraints: .init(maximum: 1024))

    static let DeadLetterConfig: Shape = Shape(
        "DeadLetterConfig", .structure, members: [
            Member("Arn", EventBridgeFacts.ResourceArn),
        ])

    static let ResourceArn: Shape = Shape(
        "ResourceArn", .string, constraints: .init(minimum: 1, maximum: 1600))

    static let RetryPolicy: Shape = Shape(
        "RetryPolicy", .structure, members: [
            Member("MaximumRetryAttempts", EventBridgeFacts.MaximumRetryAttempts),
            Member("MaximumEventAgeInSeconds", EventBridgeFacts.MaximumEventAgeInSeconds),
        ])

    static let MaximumRetryAttempts: Shape = Shape(
        "MaximumRetryAttempts", .integer, constraints: .init(minimum: 0, maximum: 185))

    static let MaximumEventAgeInSeconds: Shape = Shape(
        "MaximumEventAgeInSeconds", .integer, constraints: .init(minimum: 60, maximum: 86400))

    static let AppSyncParameters: Shape = Shape(
        "AppSyncParameters", .structure, members: [
            Member("GraphQLOperation", EventBridgeFacts.GraphQLOperation),
        ])

    static let GraphQLOperation: Shape = Shape(
        "GraphQLOperation", .string, constraints: .init(minimum: 1, maximum: 1048576), sensitive: true)

    static let PutRuleRequest: Shape = Shape(
        "PutRuleRequest", .structure, members: [
            Member("Name", EventBridgeFacts.RuleName, required: true),
            Member("ScheduleExpression", EventBridgeFacts.ScheduleExpression),
            Member("EventPattern", EventBridgeFacts.EventPattern),
            Member("State", EventBridgeFacts.RuleState),
            Member("Description", EventBridgeFacts.RuleDescription),
            Member("RoleArn", EventBridgeFacts.RoleArn),
            Member("Tags", EventBridgeFacts.TagList),
            Member("EventBusName", EventBridgeFacts.EventBusNameOrArn),
        ])

    static let PutRuleResponse: Shape = Shape(
        "PutRuleResponse", .structure, members: [
            Member("RuleArn", EventBridgeFacts.RuleArn),
        ])

    static let PutTargetsRequest: Shape = Shape(
        "PutTargetsRequest", .structure, members: [
            Member("Rule", EventBridgeFacts.RuleName, required: true),
            Member("EventBusName", EventBridgeFacts.EventBusNameOrArn),
            Member("Targets", EventBridgeFacts.TargetList, required: true),
        ])

    static let PutTargetsResponse: Shape = Shape(
        "PutTargetsResponse", .structure, members: [
            Member("FailedEntryCount", .integer),
            Member("FailedEntries", EventBridgeFacts.PutTargetsResultEntryList),
        ])

    static let PutTargetsResultEntryList: Shape = Shape(
        "PutTargetsResultEntryList", .list, element: Member("member", EventBridgeFacts.PutTargetsResultEntry))

    static let PutTargetsResultEntry: Shape = Shape(
        "PutTargetsResultEntry", .structure, members: [
            Member("TargetId", EventBridgeFacts.TargetId),
            Member("ErrorCode", .string),
            Member("ErrorMessage", .string),
        ])

    static let RemoveTargetsRequest: Shape = Shape(
        "RemoveTargetsRequest", .structure, members: [
            Member("Rule", EventBridgeFacts.RuleName, required: true),
            Member("EventBusName", EventBridgeFacts.EventBusNameOrArn),
            Member("Ids", EventBridgeFacts.TargetIdList, required: true),
            Member("Force", .boolean),
        ])

    static let TargetIdList: Shape = Shape(
        "TargetIdList", .list, element: Member("member", EventBridgeFacts.TargetId), constraints: .init(minimum: 1, maximum: 100))

    static let RemoveTargetsResponse: Shape = Shape(
        "RemoveTargetsResponse", .structure, members: [
            Member("FailedEntryCount", .integer),
            Member("FailedEntries", EventBridgeFacts.RemoveTargetsResultEntryList),
        ])

    static let RemoveTargetsResultEntryList: Shape = Shape(
        "RemoveTargetsResultEntryList", .list, element: Member("member", EventBridgeFacts.RemoveTargetsResultEntry))

    static let RemoveTargetsResultEntry: Shape = Shape(
        "RemoveTargetsResultEntry", .structure, members: [
            Member("TargetId", EventBridgeFacts.TargetId),
            Member("ErrorCode", .string),
            Member("ErrorMessage", .string),
        ])

    static let ConcurrentModificationException: Shape = Shape(
        "ConcurrentModificationException", .structure, error: .init(status: 400))

    static let InternalException: Shape = Shape(
        "InternalException", .structure, error: .init(status: 500, isServerFault: true))

    static let InvalidEventPatternException: Shape = Shape(
        "InvalidEventPatternException", .structure, error: .init(status: 400))

    static let LimitExceededException: Shape = Shape(
        "LimitExceededException", .structure, error: .init(status: 400))

    static let ManagedRuleException: Shape = Shape(
        "ManagedRuleException", .structure, error: .init(status: 400))

    static let ResourceNotFoundException: Shape = Shape(
        "ResourceNotFoundException", .structure, error: .init(status: 400))
}
