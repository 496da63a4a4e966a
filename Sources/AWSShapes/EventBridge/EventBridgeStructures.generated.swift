// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension EventBridge {
    public struct DeleteRuleRequest: AWSStructure {
        public var name: String
        public var eventBusName: String?
        public var force: Bool?

        public init(
            name: String,
            eventBusName: String? = nil,
            force: Bool? = nil
        ) {
            self.name = name
            self.eventBusName = eventBusName
            self.force = force
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.name = try fields.required("Name")
            self.eventBusName = try fields.optional("EventBusName")
            self.force = try fields.optional("Force")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Name", name.document)
            fields.append("EventBusName", eventBusName)
            fields.append("Force", force)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.DeleteRuleRequest }
    }
}

extension EventBridge {
    public struct DescribeRuleRequest: AWSStructure {
        public var name: String
        public var eventBusName: String?

        public init(
            name: String,
            eventBusName: String? = nil
        ) {
            self.name = name
            self.eventBusName = eventBusName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.name = try fields.required("Name")
            self.eventBusName = try fields.optional("EventBusName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Name", name.document)
            fields.append("EventBusName", eventBusName)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.DescribeRuleRequest }
    }
}

extension EventBridge {
    public struct DescribeRuleResponse: AWSStructure {
        public var name: String?
        public var arn: String?
        public var eventPattern: String?
        public var scheduleExpression: String?
        public var state: String?
        public var description: String?
        public var roleArn: String?
        public var managedBy: String?
        public var eventBusName: String?
        public var createdBy: String?

        public init(
            name: String? = nil,
            arn: String? = nil,
            eventPattern: String? = nil,
            scheduleExpression: String? = nil,
            state: String? = nil,
            description: String? = nil,
            roleArn: String? = nil,
            managedBy: String? = nil,
            eventBusName: String? = nil,
            createdBy: String? = nil
        ) {
            self.name = name
            self.arn = arn
            self.eventPattern = eventPattern
            self.scheduleExpression = scheduleExpression
            self.state = state
            self.description = description
            self.roleArn = roleArn
            self.managedBy = managedBy
            self.eventBusName = eventBusName
            self.createdBy = createdBy
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.name = try fields.optional("Name")
            self.arn = try fields.optional("Arn")
            self.eventPattern = try fields.optional("EventPattern")
            self.scheduleExpression = try fields.optional("ScheduleExpression")
            self.state = try fields.optional("State")
            self.description = try fields.optional("Description")
            self.roleArn = try fields.optional("RoleArn")
            self.managedBy = try fields.optional("ManagedBy")
            self.eventBusName = try fields.optional("EventBusName")
            self.createdBy = try fields.optional("CreatedBy")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Name", name)
            fields.append("Arn", arn)
            fields.append("EventPattern", eventPattern)
            fields.append("ScheduleExpression", scheduleExpression)
            fields.append("State", state)
            fields.append("Description", description)
            fields.append("RoleArn", roleArn)
            fields.append("ManagedBy", managedBy)
            fields.append("EventBusName", eventBusName)
            fields.append("CreatedBy", createdBy)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.DescribeRuleResponse }
    }
}

extension EventBridge {
    public struct DisableRuleRequest: AWSStructure {
        public var name: String
        public var eventBusName: String?

        public init(
            name: String,
            eventBusName: String? = nil
        ) {
            self.name = name
            self.eventBusName = eventBusName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.name = try fields.required("Name")
            self.eventBusName = try fields.optional("EventBusName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Name", name.document)
            fields.append("EventBusName", eventBusName)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.DisableRuleRequest }
    }
}

extension EventBridge {
    public struct EnableRuleRequest: AWSStructure {
        public var name: String
        public var eventBusName: String?

        public init(
            name: String,
            eventBusName: String? = nil
        ) {
            self.name = name
            self.eventBusName = eventBusName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.name = try fields.required("Name")
            self.eventBusName = try fields.optional("EventBusName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Name", name.document)
            fields.append("EventBusName", eventBusName)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.EnableRuleRequest }
    }
}

extension EventBridge {
    public struct ListRulesRequest: AWSStructure {
        public var namePrefix: String?
        public var eventBusName: String?
        public var nextToken: String?
        public var limit: Int?

        public init(
            namePrefix: String? = nil,
            eventBusName: String? = nil,
            nextToken: String? = nil,
            limit: Int? = nil
        ) {
            self.namePrefix = namePrefix
            self.eventBusName = eventBusName
            self.nextToken = nextToken
            self.limit = limit
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.namePrefix = try fields.optional("NamePrefix")
            self.eventBusName = try fields.optional("EventBusName")
            self.nextToken = try fields.optional("NextToken")
            self.limit = try fields.optional("Limit")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("NamePrefix", namePrefix)
            fields.append("EventBusName", eventBusName)
            fields.append("NextToken", nextToken)
            fields.append("Limit", limit)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.ListRulesRequest }
    }
}

extension EventBridge {
    public struct ListRulesResponse: AWSStructure {
        public var rules: [Rule]?
        public var nextToken: String?

        public init(
            rules: [Rule]? = nil,
            nextToken: String? = nil
        ) {
            self.rules = rules
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.rules = try fields.optional("Rules")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Rules", rules)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.ListRulesResponse }
    }
}

extension EventBridge {
    public struct Rule: AWSStructure {
        public var name: String?
        public var arn: String?
        public var eventPattern: String?
        public var state: String?
        public var description: String?
        public var scheduleExpression: String?
        public var roleArn: String?
        public var managedBy: String?
        public var eventBusName: String?

        public init(
            name: String? = nil,
            arn: String? = nil,
            eventPattern: String? = nil,
            state: String? = nil,
            description: String? = nil,
            scheduleExpression: String? = nil,
            roleArn: String? = nil,
            managedBy: String? = nil,
            eventBusName: String? = nil
        ) {
            self.name = name
            self.arn = arn
            self.eventPattern = eventPattern
            self.state = state
            self.description = description
            self.scheduleExpression = scheduleExpression
            self.roleArn = roleArn
            self.managedBy = managedBy
            self.eventBusName = eventBusName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.name = try fields.optional("Name")
            self.arn = try fields.optional("Arn")
            self.eventPattern = try fields.optional("EventPattern")
            self.state = try fields.optional("State")
            self.description = try fields.optional("Description")
            self.scheduleExpression = try fields.optional("ScheduleExpression")
            self.roleArn = try fields.optional("RoleArn")
            self.managedBy = try fields.optional("ManagedBy")
            self.eventBusName = try fields.optional("EventBusName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Name", name)
            fields.append("Arn", arn)
            fields.append("EventPattern", eventPattern)
            fields.append("State", state)
            fields.append("Description", description)
            fields.append("ScheduleExpression", scheduleExpression)
            fields.append("RoleArn", roleArn)
            fields.append("ManagedBy", managedBy)
            fields.append("EventBusName", eventBusName)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.Rule }
    }
}

extension EventBridge {
    public struct ListTargetsByRuleRequest: AWSStructure {
        public var rule: String
        public var eventBusName: String?
        public var nextToken: String?
        public var limit: Int?

        public init(
            rule: String,
            eventBusName: String? = nil,
            nextToken: String? = nil,
            limit: Int? = nil
        ) {
            self.rule = rule
            self.eventBusName = eventBusName
            self.nextToken = nextToken
            self.limit = limit
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.rule = try fields.required("Rule")
            self.eventBusName = try fields.optional("EventBusName")
            self.nextToken = try fields.optional("NextToken")
            self.limit = try fields.optional("Limit")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Rule", rule.document)
            fields.append("EventBusName", eventBusName)
            fields.append("NextToken", nextToken)
            fields.append("Limit", limit)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.ListTargetsByRuleRequest }
    }
}

extension EventBridge {
    public struct ListTargetsByRuleResponse: AWSStructure {
        public var targets: [Target]?
        public var nextToken: String?

        public init(
            targets: [Target]? = nil,
            nextToken: String? = nil
        ) {
            self.targets = targets
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.targets = try fields.optional("Targets")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Targets", targets)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.ListTargetsByRuleResponse }
    }
}

extension EventBridge {
    public struct Target: AWSStructure {
        public var id: String
        public var arn: String
        public var roleArn: String?
        public var input: String?
        public var inputPath: String?
        public var inputTransformer: InputTransformer?
        public var kinesisParameters: KinesisParameters?
        public var runCommandParameters: RunCommandParameters?
        public var ecsParameters: EcsParameters?
        public var batchParameters: BatchParameters?
        public var sqsParameters: SqsParameters?
        public var httpParameters: HttpParameters?
        public var redshiftDataParameters: RedshiftDataParameters?
        public var sageMakerPipelineParameters: SageMakerPipelineParameters?
        public var deadLetterConfig: DeadLetterConfig?
        public var retryPolicy: RetryPolicy?
        public var appSyncParameters: AppSyncParameters?

        public init(
            id: String,
            arn: String,
            roleArn: String? = nil,
            input: String? = nil,
            inputPath: String? = nil,
            inputTransformer: InputTransformer? = nil,
            kinesisParameters: KinesisParameters? = nil,
            runCommandParameters: RunCommandParameters? = nil,
            ecsParameters: EcsParameters? = nil,
            batchParameters: BatchParameters? = nil,
            sqsParameters: SqsParameters? = nil,
            httpParameters: HttpParameters? = nil,
            redshiftDataParameters: RedshiftDataParameters? = nil,
            sageMakerPipelineParameters: SageMakerPipelineParameters? = nil,
            deadLetterConfig: DeadLetterConfig? = nil,
            retryPolicy: RetryPolicy? = nil,
            appSyncParameters: AppSyncParameters? = nil
        ) {
            self.id = id
            self.arn = arn
            self.roleArn = roleArn
            self.input = input
            self.inputPath = inputPath
            self.inputTransformer = inputTransformer
            self.kinesisParameters = kinesisParameters
            self.runCommandParameters = runCommandParameters
            self.ecsParameters = ecsParameters
            self.batchParameters = batchParameters
            self.sqsParameters = sqsParameters
            self.httpParameters = httpParameters
            self.redshiftDataParameters = redshiftDataParameters
            self.sageMakerPipelineParameters = sageMakerPipelineParameters
            self.deadLetterConfig = deadLetterConfig
            self.retryPolicy = retryPolicy
            self.appSyncParameters = appSyncParameters
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.id = try fields.required("Id")
            self.arn = try fields.required("Arn")
            self.roleArn = try fields.optional("RoleArn")
            self.input = try fields.optional("Input")
            self.inputPath = try fields.optional("InputPath")
            self.inputTransformer = try fields.optional("InputTransformer")
            self.kinesisParameters = try fields.optional("KinesisParameters")
            self.runCommandParameters = try fields.optional("RunCommandParameters")
            self.ecsParameters = try fields.optional("EcsParameters")
            self.batchParameters = try fields.optional("BatchParameters")
            self.sqsParameters = try fields.optional("SqsParameters")
            self.httpParameters = try fields.optional("HttpParameters")
            self.redshiftDataParameters = try fields.optional("RedshiftDataParameters")
            self.sageMakerPipelineParameters = try fields.optional("SageMakerPipelineParameters")
            self.deadLetterConfig = try fields.optional("DeadLetterConfig")
            self.retryPolicy = try fields.optional("RetryPolicy")
            self.appSyncParameters = try fields.optional("AppSyncParameters")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Id", id.document)
            fields.append("Arn", arn.document)
            fields.append("RoleArn", roleArn)
            fields.append("Input", input)
            fields.append("InputPath", inputPath)
            fields.append("InputTransformer", inputTransformer)
            fields.append("KinesisParameters", kinesisParameters)
            fields.append("RunCommandParameters", runCommandParameters)
            fields.append("EcsParameters", ecsParameters)
            fields.append("BatchParameters", batchParameters)
            fields.append("SqsParameters", sqsParameters)
            fields.append("HttpParameters", httpParameters)
            fields.append("RedshiftDataParameters", redshiftDataParameters)
            fields.append("SageMakerPipelineParameters", sageMakerPipelineParameters)
            fields.append("DeadLetterConfig", deadLetterConfig)
            fields.append("RetryPolicy", retryPolicy)
            fields.append("AppSyncParameters", appSyncParameters)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.Target }
    }
}

extension EventBridge {
    public struct InputTransformer: AWSStructure {
        public var inputPathsMap: [String: String]?
        public var inputTemplate: String

        public init(
            inputTemplate: String,
            inputPathsMap: [String: String]? = nil
        ) {
            self.inputPathsMap = inputPathsMap
            self.inputTemplate = inputTemplate
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.inputPathsMap = try fields.optional("InputPathsMap")
            self.inputTemplate = try fields.required("InputTemplate")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("InputPathsMap", inputPathsMap)
            fields.append("InputTemplate", inputTemplate.document)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.InputTransformer }
    }
}

extension EventBridge {
    public struct KinesisParameters: AWSStructure {
        public var partitionKeyPath: String

        public init(
            partitionKeyPath: String
        ) {
            self.partitionKeyPath = partitionKeyPath
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.partitionKeyPath = try fields.required("PartitionKeyPath")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("PartitionKeyPath", partitionKeyPath.document)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.KinesisParameters }
    }
}

extension EventBridge {
    public struct RunCommandParameters: AWSStructure {
        public var runCommandTargets: [RunCommandTarget]

        public init(
            runCommandTargets: [RunCommandTarget]
        ) {
            self.runCommandTargets = runCommandTargets
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.runCommandTargets = try fields.required("RunCommandTargets")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("RunCommandTargets", runCommandTargets.document)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.RunCommandParameters }
    }
}

extension EventBridge {
    public struct RunCommandTarget: AWSStructure {
        public var key: String
        public var values: [String]

        public init(
            key: String,
            values: [String]
        ) {
            self.key = key
            self.values = values
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.key = try fields.required("Key")
            self.values = try fields.required("Values")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Key", key.document)
            fields.append("Values", values.document)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.RunCommandTarget }
    }
}

extension EventBridge {
    public struct EcsParameters: AWSStructure {
        public var taskDefinitionArn: String
        public var taskCount: Int?
        public var launchType: String?
        public var networkConfiguration: NetworkConfiguration?
        public var platformVersion: String?
        public var group: String?
        public var capacityProviderStrategy: [CapacityProviderStrategyItem]?
        public var enableECSManagedTags: Bool?
        public var enableExecuteCommand: Bool?
        public var placementConstraints: [PlacementConstraint]?
        public var placementStrategy: [PlacementStrategy]?
        public var propagateTags: String?
        public var referenceId: String?
        public var tags: [Tag]?

        public init(
            taskDefinitionArn: String,
            taskCount: Int? = nil,
            launchType: String? = nil,
            networkConfiguration: NetworkConfiguration? = nil,
            platformVersion: String? = nil,
            group: String? = nil,
            capacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
            enableECSManagedTags: Bool? = nil,
            enableExecuteCommand: Bool? = nil,
            placementConstraints: [PlacementConstraint]? = nil,
            placementStrategy: [PlacementStrategy]? = nil,
            propagateTags: String? = nil,
            referenceId: String? = nil,
            tags: [Tag]? = nil
        ) {
            self.taskDefinitionArn = taskDefinitionArn
            self.taskCount = taskCount
            self.launchType = launchType
            self.networkConfiguration = networkConfiguration
            self.platformVersion = platformVersion
            self.group = group
            self.capacityProviderStrategy = capacityProviderStrategy
            self.enableECSManagedTags = enableECSManagedTags
            self.enableExecuteCommand = enableExecuteCommand
            self.placementConstraints = placementConstraints
            self.placementStrategy = placementStrategy
            self.propagateTags = propagateTags
            self.referenceId = referenceId
            self.tags = tags
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.taskDefinitionArn = try fields.required("TaskDefinitionArn")
            self.taskCount = try fields.optional("TaskCount")
            self.launchType = try fields.optional("LaunchType")
            self.networkConfiguration = try fields.optional("NetworkConfiguration")
            self.platformVersion = try fields.optional("PlatformVersion")
            self.group = try fields.optional("Group")
            self.capacityProviderStrategy = try fields.optional("CapacityProviderStrategy")
            self.enableECSManagedTags = try fields.optional("EnableECSManagedTags")
            self.enableExecuteCommand = try fields.optional("EnableExecuteCommand")
            self.placementConstraints = try fields.optional("PlacementConstraints")
            self.placementStrategy = try fields.optional("PlacementStrategy")
            self.propagateTags = try fields.optional("PropagateTags")
            self.referenceId = try fields.optional("ReferenceId")
            self.tags = try fields.optional("Tags")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TaskDefinitionArn", taskDefinitionArn.document)
            fields.append("TaskCount", taskCount)
            fields.append("LaunchType", launchType)
            fields.append("NetworkConfiguration", networkConfiguration)
            fields.append("PlatformVersion", platformVersion)
            fields.append("Group", group)
            fields.append("CapacityProviderStrategy", capacityProviderStrategy)
            fields.append("EnableECSManagedTags", enableECSManagedTags)
            fields.append("EnableExecuteCommand", enableExecuteCommand)
            fields.append("PlacementConstraints", placementConstraints)
            fields.append("PlacementStrategy", placementStrategy)
            fields.append("PropagateTags", propagateTags)
            fields.append("ReferenceId", referenceId)
            fields.append("Tags", tags)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.EcsParameters }
    }
}

extension EventBridge {
    public struct NetworkConfiguration: AWSStructure {
        public var awsvpcConfiguration: AwsVpcConfiguration?

        public init(
            awsvpcConfiguration: AwsVpcConfiguration? = nil
        ) {
            self.awsvpcConfiguration = awsvpcConfiguration
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.awsvpcConfiguration = try fields.optional("awsvpcConfiguration")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("awsvpcConfiguration", awsvpcConfiguration)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.NetworkConfiguration }
    }
}

extension EventBridge {
    public struct AwsVpcConfiguration: AWSStructure {
        public var subnets: [String]
        public var securityGroups: [String]?
        public var assignPublicIp: String?

        public init(
            subnets: [String],
            securityGroups: [String]? = nil,
            assignPublicIp: String? = nil
        ) {
            self.subnets = subnets
            self.securityGroups = securityGroups
            self.assignPublicIp = assignPublicIp
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.subnets = try fields.required("Subnets")
            self.securityGroups = try fields.optional("SecurityGroups")
            self.assignPublicIp = try fields.optional("AssignPublicIp")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Subnets", subnets.document)
            fields.append("SecurityGroups", securityGroups)
            fields.append("AssignPublicIp", assignPublicIp)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.AwsVpcConfiguration }
    }
}

extension EventBridge {
    public struct CapacityProviderStrategyItem: AWSStructure {
        public var capacityProvider: String
        public var weight: Int?
        public var base: Int?

        public init(
            capacityProvider: String,
            weight: Int? = nil,
            base: Int? = nil
        ) {
            self.capacityProvider = capacityProvider
            self.weight = weight
            self.base = base
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.capacityProvider = try fields.required("capacityProvider")
            self.weight = try fields.optional("weight")
            self.base = try fields.optional("base")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("capacityProvider", capacityProvider.document)
            fields.append("weight", weight)
            fields.append("base", base)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.CapacityProviderStrategyItem }
    }
}

extension EventBridge {
    public struct PlacementConstraint: AWSStructure {
        public var type: String?
        public var expression: String?

        public init(
            type: String? = nil,
            expression: String? = nil
        ) {
            self.type = type
            self.expression = expression
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.type = try fields.optional("type")
            self.expression = try fields.optional("expression")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("type", type)
            fields.append("expression", expression)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.PlacementConstraint }
    }
}

extension EventBridge {
    public struct PlacementStrategy: AWSStructure {
        public var type: String?
        public var field: String?

        public init(
            type: String? = nil,
            field: String? = nil
        ) {
            self.type = type
            self.field = field
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.type = try fields.optional("type")
            self.field = try fields.optional("field")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("type", type)
            fields.append("field", field)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.PlacementStrategy }
    }
}

extension EventBridge {
    public struct Tag: AWSStructure {
        public var key: String
        public var value: String

        public init(
            key: String,
            value: String
        ) {
            self.key = key
            self.value = value
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.key = try fields.required("Key")
            self.value = try fields.required("Value")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Key", key.document)
            fields.append("Value", value.document)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.Tag }
    }
}

extension EventBridge {
    public struct BatchParameters: AWSStructure {
        public var jobDefinition: String
        public var jobName: String
        public var arrayProperties: BatchArrayProperties?
        public var retryStrategy: BatchRetryStrategy?

        public init(
            jobDefinition: String,
            jobName: String,
            arrayProperties: BatchArrayProperties? = nil,
            retryStrategy: BatchRetryStrategy? = nil
        ) {
            self.jobDefinition = jobDefinition
            self.jobName = jobName
            self.arrayProperties = arrayProperties
            self.retryStrategy = retryStrategy
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.jobDefinition = try fields.required("JobDefinition")
            self.jobName = try fields.required("JobName")
            self.arrayProperties = try fields.optional("ArrayProperties")
            self.retryStrategy = try fields.optional("RetryStrategy")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("JobDefinition", jobDefinition.document)
            fields.append("JobName", jobName.document)
            fields.append("ArrayProperties", arrayProperties)
            fields.append("RetryStrategy", retryStrategy)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.BatchParameters }
    }
}

extension EventBridge {
    public struct BatchArrayProperties: AWSStructure {
        public var size: Int?

        public init(
            size: Int? = nil
        ) {
            self.size = size
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.size = try fields.optional("Size")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Size", size)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.BatchArrayProperties }
    }
}

extension EventBridge {
    public struct BatchRetryStrategy: AWSStructure {
        public var attempts: Int?

        public init(
            attempts: Int? = nil
        ) {
            self.attempts = attempts
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.attempts = try fields.optional("Attempts")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Attempts", attempts)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.BatchRetryStrategy }
    }
}

extension EventBridge {
    public struct SqsParameters: AWSStructure {
        public var messageGroupId: String?

        public init(
            messageGroupId: String? = nil
        ) {
            self.messageGroupId = messageGroupId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.messageGroupId = try fields.optional("MessageGroupId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("MessageGroupId", messageGroupId)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.SqsParameters }
    }
}

extension EventBridge {
    public struct HttpParameters: AWSStructure {
        public var pathParameterValues: [String]?
        public var headerParameters: [String: String]?
        public var queryStringParameters: [String: String]?

        public init(
            pathParameterValues: [String]? = nil,
            headerParameters: [String: String]? = nil,
            queryStringParameters: [String: String]? = nil
        ) {
            self.pathParameterValues = pathParameterValues
            self.headerParameters = headerParameters
            self.queryStringParameters = queryStringParameters
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.pathParameterValues = try fields.optional("PathParameterValues")
            self.headerParameters = try fields.optional("HeaderParameters")
            self.queryStringParameters = try fields.optional("QueryStringParameters")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("PathParameterValues", pathParameterValues)
            fields.append("HeaderParameters", headerParameters)
            fields.append("QueryStringParameters", queryStringParameters)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.HttpParameters }
    }
}

extension EventBridge {
    public struct RedshiftDataParameters: AWSStructure {
        public var secretManagerArn: String?
        public var database: String
        public var dbUser: String?
        public var sql: String?
        public var statementName: String?
        public var withEvent: Bool?
        public var sqls: [String]?

        public init(
            database: String,
            secretManagerArn: String? = nil,
            dbUser: String? = nil,
            sql: String? = nil,
            statementName: String? = nil,
            withEvent: Bool? = nil,
            sqls: [String]? = nil
        ) {
            self.secretManagerArn = secretManagerArn
            self.database = database
            self.dbUser = dbUser
            self.sql = sql
            self.statementName = statementName
            self.withEvent = withEvent
            self.sqls = sqls
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.secretManagerArn = try fields.optional("SecretManagerArn")
            self.database = try fields.required("Database")
            self.dbUser = try fields.optional("DbUser")
            self.sql = try fields.optional("Sql")
            self.statementName = try fields.optional("StatementName")
            self.withEvent = try fields.optional("WithEvent")
            self.sqls = try fields.optional("Sqls")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("SecretManagerArn", secretManagerArn)
            fields.append("Database", database.document)
            fields.append("DbUser", dbUser)
            fields.append("Sql", sql)
            fields.append("StatementName", statementName)
            fields.append("WithEvent", withEvent)
            fields.append("Sqls", sqls)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.RedshiftDataParameters }
    }
}

extension EventBridge {
    public struct SageMakerPipelineParameters: AWSStructure {
        public var pipelineParameterList: [SageMakerPipelineParameter]?

        public init(
            pipelineParameterList: [SageMakerPipelineParameter]? = nil
        ) {
            self.pipelineParameterList = pipelineParameterList
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.pipelineParameterList = try fields.optional("PipelineParameterList")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("PipelineParameterList", pipelineParameterList)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.SageMakerPipelineParameters }
    }
}

extension EventBridge {
    public struct SageMakerPipelineParameter: AWSStructure {
        public var name: String
        public var value: String

        public init(
            name: String,
            value: String
        ) {
            self.name = name
            self.value = value
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.name = try fields.required("Name")
            self.value = try fields.required("Value")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Name", name.document)
            fields.append("Value", value.document)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.SageMakerPipelineParameter }
    }
}

extension EventBridge {
    public struct DeadLetterConfig: AWSStructure {
        public var arn: String?

        public init(
            arn: String? = nil
        ) {
            self.arn = arn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.arn = try fields.optional("Arn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Arn", arn)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.DeadLetterConfig }
    }
}

extension EventBridge {
    public struct RetryPolicy: AWSStructure {
        public var maximumRetryAttempts: Int?
        public var maximumEventAgeInSeconds: Int?

        public init(
            maximumRetryAttempts: Int? = nil,
            maximumEventAgeInSeconds: Int? = nil
        ) {
            self.maximumRetryAttempts = maximumRetryAttempts
            self.maximumEventAgeInSeconds = maximumEventAgeInSeconds
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.maximumRetryAttempts = try fields.optional("MaximumRetryAttempts")
            self.maximumEventAgeInSeconds = try fields.optional("MaximumEventAgeInSeconds")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("MaximumRetryAttempts", maximumRetryAttempts)
            fields.append("MaximumEventAgeInSeconds", maximumEventAgeInSeconds)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.RetryPolicy }
    }
}

extension EventBridge {
    public struct AppSyncParameters: AWSStructure {
        public var graphQLOperation: String?

        public init(
            graphQLOperation: String? = nil
        ) {
            self.graphQLOperation = graphQLOperation
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.graphQLOperation = try fields.optional("GraphQLOperation")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("GraphQLOperation", graphQLOperation)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.AppSyncParameters }
    }
}

extension EventBridge {
    public struct PutRuleRequest: AWSStructure {
        public var name: String
        public var scheduleExpression: String?
        public var eventPattern: String?
        public var state: String?
        public var description: String?
        public var roleArn: String?
        public var tags: [Tag]?
        public var eventBusName: String?

        public init(
            name: String,
            scheduleExpression: String? = nil,
            eventPattern: String? = nil,
            state: String? = nil,
            description: String? = nil,
            roleArn: String? = nil,
            tags: [Tag]? = nil,
            eventBusName: String? = nil
        ) {
            self.name = name
            self.scheduleExpression = scheduleExpression
            self.eventPattern = eventPattern
            self.state = state
            self.description = description
            self.roleArn = roleArn
            self.tags = tags
            self.eventBusName = eventBusName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.name = try fields.required("Name")
            self.scheduleExpression = try fields.optional("ScheduleExpression")
            self.eventPattern = try fields.optional("EventPattern")
            self.state = try fields.optional("State")
            self.description = try fields.optional("Description")
            self.roleArn = try fields.optional("RoleArn")
            self.tags = try fields.optional("Tags")
            self.eventBusName = try fields.optional("EventBusName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Name", name.document)
            fields.append("ScheduleExpression", scheduleExpression)
            fields.append("EventPattern", eventPattern)
            fields.append("State", state)
            fields.append("Description", description)
            fields.append("RoleArn", roleArn)
            fields.append("Tags", tags)
            fields.append("EventBusName", eventBusName)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.PutRuleRequest }
    }
}

extension EventBridge {
    public struct PutRuleResponse: AWSStructure {
        public var ruleArn: String?

        public init(
            ruleArn: String? = nil
        ) {
            self.ruleArn = ruleArn
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.ruleArn = try fields.optional("RuleArn")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("RuleArn", ruleArn)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.PutRuleResponse }
    }
}

extension EventBridge {
    public struct PutTargetsRequest: AWSStructure {
        public var rule: String
        public var eventBusName: String?
        public var targets: [Target]

        public init(
            rule: String,
            targets: [Target],
            eventBusName: String? = nil
        ) {
            self.rule = rule
            self.eventBusName = eventBusName
            self.targets = targets
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.rule = try fields.required("Rule")
            self.eventBusName = try fields.optional("EventBusName")
            self.targets = try fields.required("Targets")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Rule", rule.document)
            fields.append("EventBusName", eventBusName)
            fields.append("Targets", targets.document)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.PutTargetsRequest }
    }
}

extension EventBridge {
    public struct PutTargetsResponse: AWSStructure {
        public var failedEntryCount: Int?
        public var failedEntries: [PutTargetsResultEntry]?

        public init(
            failedEntryCount: Int? = nil,
            failedEntries: [PutTargetsResultEntry]? = nil
        ) {
            self.failedEntryCount = failedEntryCount
            self.failedEntries = failedEntries
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.failedEntryCount = try fields.optional("FailedEntryCount")
            self.failedEntries = try fields.optional("FailedEntries")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FailedEntryCount", failedEntryCount)
            fields.append("FailedEntries", failedEntries)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.PutTargetsResponse }
    }
}

extension EventBridge {
    public struct PutTargetsResultEntry: AWSStructure {
        public var targetId: String?
        public var errorCode: String?
        public var errorMessage: String?

        public init(
            targetId: String? = nil,
            errorCode: String? = nil,
            errorMessage: String? = nil
        ) {
            self.targetId = targetId
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.targetId = try fields.optional("TargetId")
            self.errorCode = try fields.optional("ErrorCode")
            self.errorMessage = try fields.optional("ErrorMessage")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TargetId", targetId)
            fields.append("ErrorCode", errorCode)
            fields.append("ErrorMessage", errorMessage)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.PutTargetsResultEntry }
    }
}

extension EventBridge {
    public struct RemoveTargetsRequest: AWSStructure {
        public var rule: String
        public var eventBusName: String?
        public var ids: [String]
        public var force: Bool?

        public init(
            rule: String,
            ids: [String],
            eventBusName: String? = nil,
            force: Bool? = nil
        ) {
            self.rule = rule
            self.eventBusName = eventBusName
            self.ids = ids
            self.force = force
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.rule = try fields.required("Rule")
            self.eventBusName = try fields.optional("EventBusName")
            self.ids = try fields.required("Ids")
            self.force = try fields.optional("Force")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Rule", rule.document)
            fields.append("EventBusName", eventBusName)
            fields.append("Ids", ids.document)
            fields.append("Force", force)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.RemoveTargetsRequest }
    }
}

extension EventBridge {
    public struct RemoveTargetsResponse: AWSStructure {
        public var failedEntryCount: Int?
        public var failedEntries: [RemoveTargetsResultEntry]?

        public init(
            failedEntryCount: Int? = nil,
            failedEntries: [RemoveTargetsResultEntry]? = nil
        ) {
            self.failedEntryCount = failedEntryCount
            self.failedEntries = failedEntries
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.failedEntryCount = try fields.optional("FailedEntryCount")
            self.failedEntries = try fields.optional("FailedEntries")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("FailedEntryCount", failedEntryCount)
            fields.append("FailedEntries", failedEntries)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.RemoveTargetsResponse }
    }
}

extension EventBridge {
    public struct RemoveTargetsResultEntry: AWSStructure {
        public var targetId: String?
        public var errorCode: String?
        public var errorMessage: String?

        public init(
            targetId: String? = nil,
            errorCode: String? = nil,
            errorMessage: String? = nil
        ) {
            self.targetId = targetId
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.targetId = try fields.optional("TargetId")
            self.errorCode = try fields.optional("ErrorCode")
            self.errorMessage = try fields.optional("ErrorMessage")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TargetId", targetId)
            fields.append("ErrorCode", errorCode)
            fields.append("ErrorMessage", errorMessage)
            return .structure(fields)
        }

        public static var shape: Shape { EventBridgeFacts.RemoveTargetsResultEntry }
    }
}
