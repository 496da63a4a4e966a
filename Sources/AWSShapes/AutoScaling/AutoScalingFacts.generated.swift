// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

enum AutoScalingFacts {
    static let DeleteScheduledActionRequest: Shape = Shape(
        "DeleteScheduledActionRequest", .structure, members: [
            Member("ServiceNamespace", AutoScalingFacts.ServiceNamespace, required: true),
            Member("ScheduledActionName", AutoScalingFacts.ResourceIdMaxLen1600, required: true),
            Member("ResourceId", AutoScalingFacts.ResourceIdMaxLen1600, required: true),
            Member("ScalableDimension", AutoScalingFacts.ScalableDimension, required: true),
        ])

    static let ServiceNamespace: Shape = Shape(
        "ServiceNamespace", .string, constraints: .init(values: ["ecs", "elasticmapreduce", "ec2", "appstream", "dynamodb", "rds", "sagemaker", "custom-resource", "comprehend", "lambda", "cassandra", "kafka", "elasticache", "neptune", "workspaces"]))

    static let ResourceIdMaxLen1600: Shape = Shape(
        "ResourceIdMaxLen1600", .string, constraints: .init(minimum: 1, maximum: 1600, pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#))

    static let ScalableDimension: Shape = Shape(
        "ScalableDimension", .string, constraints: .init(values: ["ecs:service:DesiredCount", "ec2:spot-fleet-request:TargetCapacity", "elasticmapreduce:instancegroup:InstanceCount", "appstream:fleet:DesiredCapacity", "dynamodb:table:ReadCapacityUnits", "dynamodb:table:WriteCapacityUnits", "dynamodb:index:ReadCapacityUnits", "dynamodb:index:WriteCapacityUnits", "rds:cluster:ReadReplicaCount", "sagemaker:variant:DesiredInstanceCount", "custom-resource:ResourceType:Property", "comprehend:document-classifier-endpoint:DesiredInferenceUnits", "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits", "lambda:function:ProvisionedConcurrency", "cassandra:table:ReadCapacityUnits", "cassandra:table:WriteCapacityUnits", "kafka:broker-storage:VolumeSize", "elasticache:cache-cluster:Nodes", "elasticache:replication-group:NodeGroups", "elasticache:replication-group:Replicas", "neptune:cluster:ReadReplicaCount", "sagemaker:variant:DesiredProvisionedConcurrency", "sagemaker:inference-component:DesiredCopyCount", "workspaces:workspacespool:DesiredUserSessions"]))

    static let DeleteScheduledActionResponse: Shape = Shape(
        "DeleteScheduledActionResponse", .structure)

    static let DeregisterScalableTargetRequest: Shape = Shape(
        "DeregisterScalableTargetRequest", .structure, members: [
            Member("ServiceNamespace", AutoScalingFacts.ServiceNamespace, required: true),
            Member("ResourceId", AutoScalingFacts.ResourceIdMaxLen1600, required: true),
            Member("ScalableDimension", AutoScalingFacts.ScalableDimension, required: true),
        ])

    static let DeregisterScalableTargetResponse: Shape = Shape(
        "DeregisterScalableTargetResponse", .structure)

    static let DescribeScalableTargetsRequest: Shape = Shape(
        "DescribeScalableTargetsRequest", .structure, members: [
            Member("ServiceNamespace", AutoScalingFacts.ServiceNamespace, required: true),
            Member("ResourceIds", AutoScalingFacts.ResourceIdsMaxLen1600),
            Member("ScalableDimension", AutoScalingFacts.ScalableDimension),
            Member("MaxResults", .integer),
            Member("NextToken", AutoScalingFacts.XmlString),
        ])

    static let ResourceIdsMaxLen1600: Shape = Shape(
        "ResourceIdsMaxLen1600", .list, element: Member("member", AutoScalingFacts.ResourceIdMaxLen1600), constraints: .init(maximum: 50))

    static let XmlString: Shape = Shape(
        "XmlString", .string, constraints: .init(pattern: #"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#))

    static let DescribeScalableTargetsResponse: Shape = Shape(
        "DescribeScalableTargetsResponse", .structure, members: [
            Member("ScalableTargets", AutoScalingFacts.ScalableTargets),
            Member("NextToken", AutoScalingFacts.XmlString),
        ])

    static let ScalableTargets: Shape = Shape(
        "ScalableTargets", .list, element: Member("member", AutoScalingFacts.ScalableTarget))

    static let ScalableTarget: Shape = Shape(
        "ScalableTarget", .structure, members: [
            Member("ServiceNamespace", AutoScalingFacts.ServiceNamespace, required: true),
            Member("ResourceId", AutoScalingFacts.ResourceIdMaxLen1600, required: true),
            Member("ScalableDimension", AutoScalingFacts.ScalableDimension, required: true),
            Member("MinCapacity", .integer, required: true),
            Member("MaxCapacity", .integer, required: true),
            Member("PredictedCapacity", .integer),
            Member("RoleARN", AutoScalingFacts.ResourceIdMaxLen1600, required: true),
            Member("CreationTime", .timestamp, required: true),
            Member("SuspendedState", AutoScalingFacts.SuspendedState),
            Member("ScalableTargetARN", AutoScalingFacts.XmlString),
        ])

    static let SuspendedState: Shape = Shape(
        "SuspendedState", .structure, members: [
            Member("DynamicScalingInSuspended", .boolean),
            Member("DynamicScalingOutSuspended", .boolean),
            Member("ScheduledScalingSuspended", .boolean),
        ])

    static let DescribeScheduledActionsRequest: Shape = Shape(
        "DescribeScheduledActionsRequest", .structure, members: [
            Member("ScheduledActionNames", AutoScalingFacts.ResourceIdsMaxLen1600),
            Member("ServiceNamespace", AutoScalingFacts.ServiceNamespace, required: true),
            Member("ResourceId", AutoScalingFacts.ResourceIdMaxLen1600),
            Member("ScalableDimension", AutoScalingFacts.ScalableDimension),
            Member("MaxResults", .integer),
            Member("NextToken", AutoScalingFacts.XmlString),
        ])

    static let DescribeScheduledActionsResponse: Shape = Shape(
        "DescribeScheduledActionsResponse", .structure, members: [
            Member("ScheduledActions", AutoScalingFacts.ScheduledActions),
            Member("NextToken", AutoScalingFacts.XmlString),
        ])

    static let ScheduledActions: Shape = Shape(
        "ScheduledActions", .list, element: Member("member", AutoScalingFacts.ScheduledAction))

    static let ScheduledAction: Shape = Shape(
        "ScheduledAction", .structure, members: [
            Member("ScheduledActionName", AutoScalingFacts.ScheduledActionName, required: true),
            Member("ScheduledActionARN", AutoScalingFacts.ResourceIdMaxLen1600, required: true),
            Member("ServiceNamespace", AutoScalingFacts.ServiceNamespace, required: true),
            Member("Schedule", AutoScalingFacts.ResourceIdMaxLen1600, required: true),
            Member("Timezone", AutoScalingFacts.ResourceIdMaxLen1600),
            Member("ResourceId", AutoScalingFacts.ResourceIdMaxLen1600, required: true),
            Member("ScalableDimension", AutoScalingFacts.ScalableDimension),
            Member("StartTime", .timestamp),
            Member("EndTime", .timestamp),
            Member("ScalableTargetAction", AutoScalingFacts.ScalableTargetAction),
            Member("CreationTime", .timestamp, required: true),
        ])

    static let ScheduledActionName: Shape = Shape(
        "ScheduledActionName", .string, constraints: .init(minimum: 1, maximum: 256, pattern: #"(?!((^[ ]+.*)|(.*([\u0000-\u001f]|[\u007f-\u009f]|[:/|])+.*)|(.*[ ]+$))).+"#))

    static let ScalableTargetAction: Shape = Shape(
        "ScalableTargetAction", .structure, members: [
            Member("MinCapacity", .integer),
            Member("MaxCapacity", .integer),
        ])

    static let PutScheduledActionRequest: Shape = Shape(
        "PutScheduledActionRequest", .structure, members: [
            Member("ServiceNamespace", AutoScalingFacts.ServiceNamespace, required: true),
            Member("Schedule", AutoScalingFacts.ResourceIdMaxLen1600),
            Member("Timezone", AutoScalingFacts.ResourceIdMaxLen1600),
            Member("ScheduledActionName", AutoScalingFacts.ScheduledActionName, required: true),
            Member("ResourceId", AutoScalingFacts.ResourceIdMaxLen1600, required: true),
            Member("ScalableDimension", AutoScalingFacts.ScalableDimension, required: true),
            Member("StartTime", .timestamp),
            Member("EndTime", .timestamp),
            Member("ScalableTargetAction", AutoScalingFacts.ScalableTargetAction),
        ])

    static let PutScheduledActionResponse: Shape = Shape(
        "PutScheduledActionResponse", .structure)

    static let RegisterScalableTargetRequest: Shape = Shape(
        "RegisterScalableTargetRequest", .structure, members: [
            Member("ServiceNamespace", AutoScalingFacts.ServiceNamespace, required: true),
            Member("ResourceId", AutoScalingFacts.ResourceIdMaxLen1600, required: true),
            Member("ScalableDimension", AutoScalingFacts.ScalableDimension, required: true),
            Member("MinCapacity", .integer),
            Member("MaxCapacity", .integer),
            Member("RoleARN", AutoScalingFacts.ResourceIdMaxLen1600),
            Member("SuspendedState", AutoScalingFacts.SuspendedState),
            Member("Tags", AutoScalingFacts.TagMap),
        ])

    static let TagMap: Shape = Shape(
        "TagMap", .map, element: Member("value", AutoScalingFacts.TagValue), key: Member("key", AutoScalingFacts.TagKey))

    static let TagKey: Shape = Shape(
        "TagKey", .string, constraints: .init(minimum: 1, maximum: 128))

    static let TagValue: Shape = Shape(
        "TagValue", .string, constraints: .init(minimum: 0, maximum: 256))

    static let RegisterScalableTargetResponse: Shape = Shape(
        "RegisterScalableTargetResponse", .structure, members: [
            Member("ScalableTargetARN", AutoScalingFacts.XmlString),
        ])

    static let ConcurrentUpdateException: Shape = Shape(
        "ConcurrentUpdateException", .structure, members: [
            Member("Message", .string),
        ], error: .init(status: 400))

    static let InternalServiceException: Shape = Shape(
        "InternalServiceException", .structure, members: [
            Member("Message", .string),
        ], error: .init(status: 400))

    static let InvalidNextTokenException: Shape = Shape(
        "InvalidNextTokenException", .structure, members: [
            Member("Message", .string),
        ], error: .init(status: 400))

    static let LimitExceededException: Shape = Shape(
        "LimitExceededException", .structure, members: [
            Member("Message", .string),
        ], error: .init(status: 400))

    static let ObjectNotFoundException: Shape = Shape(
        "ObjectNotFoundException", .structure, members: [
            Member("Message", .string),
        ], error: .init(status: 400))

    static let ValidationException: Shape = Shape(
        "ValidationException", .structure, members: [
            Member("Message", .string),
        ], error: .init(status: 400))
}
