// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore

extension Stacks {
    public struct DescribeStackResourcesInput: AWSStructure {
        public var stackName: String?
        public var logicalResourceId: String?
        public var physicalResourceId: String?

        public init(
            stackName: String? = nil,
            logicalResourceId: String? = nil,
            physicalResourceId: String? = nil
        ) {
            self.stackName = stackName
            self.logicalResourceId = logicalResourceId
            self.physicalResourceId = physicalResourceId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.stackName = try fields.optional("StackName")
            self.logicalResourceId = try fields.optional("LogicalResourceId")
            self.physicalResourceId = try fields.optional("PhysicalResourceId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("StackName", stackName)
            fields.append("LogicalResourceId", logicalResourceId)
            fields.append("PhysicalResourceId", physicalResourceId)
            return .structure(fields)
        }

        public static var shape: Shape { StacksFacts.DescribeStackResourcesInput }
    }
}

extension Stacks {
    public struct DescribeStackResourcesOutput: AWSStructure {
        public var stackResources: [StackResource]?

        public init(
            stackResources: [StackResource]? = nil
        ) {
            self.stackResources = stackResources
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.stackResources = try fields.optional("StackResources")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("StackResources", stackResources)
            return .structure(fields)
        }

        public static var shape: Shape { StacksFacts.DescribeStackResourcesOutput }
    }
}

extension Stacks {
    public struct StackResource: AWSStructure {
        public var stackName: String?
        public var stackId: String?
        public var logicalResourceId: String
        public var physicalResourceId: String?
        public var resourceType: String
        public var timestamp: Timestamp
        public var resourceStatus: String
        public var resourceStatusReason: String?
        public var description: String?
        public var driftInformation: StackResourceDriftInformation?
        public var moduleInfo: ModuleInfo?

        public init(
            logicalResourceId: String,
            resourceType: String,
            timestamp: Timestamp,
            resourceStatus: String,
            stackName: String? = nil,
            stackId: String? = nil,
            physicalResourceId: String? = nil,
            resourceStatusReason: String? = nil,
            description: String? = nil,
            driftInformation: StackResourceDriftInformation? = nil,
            moduleInfo: ModuleInfo? = nil
        ) {
            self.stackName = stackName
            self.stackId = stackId
            self.logicalResourceId = logicalResourceId
            self.physicalResourceId = physicalResourceId
            self.resourceType = resourceType
            self.timestamp = timestamp
            self.resourceStatus = resourceStatus
            self.resourceStatusReason = resourceStatusReason
            self.description = description
            self.driftInformation = driftInformation
            self.moduleInfo = moduleInfo
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.stackName = try fields.optional("StackName")
            self.stackId = try fields.optional("StackId")
            self.logicalResourceId = try fields.required("LogicalResourceId")
            self.physicalResourceId = try fields.optional("PhysicalResourceId")
            self.resourceType = try fields.required("ResourceType")
            self.timestamp = try fields.required("Timestamp")
            self.resourceStatus = try fields.required("ResourceStatus")
            self.resourceStatusReason = try fields.optional("ResourceStatusReason")
            self.description = try fields.optional("Description")
            self.driftInformation = try fields.optional("DriftInformation")
            self.moduleInfo = try fields.optional("ModuleInfo")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("StackName", stackName)
            fields.append("StackId", stackId)
            fields.append("LogicalResourceId", logicalResourceId.document)
            fields.append("PhysicalResourceId", physicalResourceId)
            fields.append("ResourceType", resourceType.document)
            fields.append("Timestamp", timestamp.document)
            fields.append("ResourceStatus", resourceStatus.document)
            fields.append("ResourceStatusReason", resourceStatusReason)
            fields.append("Description", description)
            fields.append("DriftInformation", driftInformation)
            fields.append("ModuleInfo", moduleInfo)
            return .structure(fields)
        }

        public static var shape: Shape { StacksFacts.StackResource }
    }
}

extension Stacks {
    public struct StackResourceDriftInformation: AWSStructure {
        public var stackResourceDriftStatus: String
        public var lastCheckTimestamp: Timestamp?

        public init(
            stackResourceDriftStatus: String,
            lastCheckTimestamp: Timestamp? = nil
        ) {
            self.stackResourceDriftStatus = stackResourceDriftStatus
            self.lastCheckTimestamp = lastCheckTimestamp
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.stackResourceDriftStatus = try fields.required("StackResourceDriftStatus")
            self.lastCheckTimestamp = try fields.optional("LastCheckTimestamp")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("StackResourceDriftStatus", stackResourceDriftStatus.document)
            fields.append("LastCheckTimestamp", lastCheckTimestamp)
            return .structure(fields)
        }

        public static var shape: Shape { StacksFacts.StackResourceDriftInformation }
    }
}

extension Stacks {
    public struct ModuleInfo: AWSStructure {
        public var typeHierarchy: String?
        public var logicalIdHierarchy: String?

        public init(
            typeHierarchy: String? = nil,
            logicalIdHierarchy: String? = nil
        ) {
            self.typeHierarchy = typeHierarchy
            self.logicalIdHierarchy = logicalIdHierarchy
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.typeHierarchy = try fields.optional("TypeHierarchy")
            self.logicalIdHierarchy = try fields.optional("LogicalIdHierarchy")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TypeHierarchy", typeHierarchy)
            fields.append("LogicalIdHierarchy", logicalIdHierarchy)
            return .structure(fields)
        }

        public static var shape: Shape { StacksFacts.ModuleInfo }
    }
}

extension Stacks {
    public struct DescribeStacksInput: AWSStructure {
        public var stackName: String?
        public var nextToken: String?

        public init(
            stackName: String? = nil,
            nextToken: String? = nil
        ) {
            self.stackName = stackName
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.stackName = try fields.optional("StackName")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("StackName", stackName)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { StacksFacts.DescribeStacksInput }
    }
}

extension Stacks {
    public struct DescribeStacksOutput: AWSStructure {
        public var stacks: [Stack]?
        public var nextToken: String?

        public init(
            stacks: [Stack]? = nil,
            nextToken: String? = nil
        ) {
            self.stacks = stacks
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.stacks = try fields.optional("Stacks")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Stacks", stacks)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { StacksFacts.DescribeStacksOutput }
    }
}

extension Stacks {
    public struct Stack: AWSStructure {
        public var stackId: String?
        public var stackName: String
        public var changeSetId: String?
        public var description: String?
        public var parameters: [Parameter]?
        public var creationTime: Timestamp
        public var deletionTime: Timestamp?
        public var lastUpdatedTime: Timestamp?
        public var rollbackConfiguration: RollbackConfiguration?
        public var stackStatus: String
        public var stackStatusReason: String?
        public var disableRollback: Bool?
        public var deploymentConfig: DeploymentConfig?
        public var notificationARNs: [String]?
        public var timeoutInMinutes: Int?
        public var capabilities: [String]?
        public var outputs: [Output]?
        public var roleARN: String?
        public var tags: [Tag]?
        public var enableTerminationProtection: Bool?
        public var parentId: String?
        public var rootId: String?
        public var driftInformation: StackDriftInformation?
        public var retainExceptOnCreate: Bool?
        public var deletionMode: String?
        public var detailedStatus: String?
        public var lastOperations: [OperationEntry]?
        public var aliasName: String?

        public init(
            stackName: String,
            creationTime: Timestamp,
            stackStatus: String,
            stackId: String? = nil,
            changeSetId: String? = nil,
            description: String? = nil,
            parameters: [Parameter]? = nil,
            deletionTime: Timestamp? = nil,
            lastUpdatedTime: Timestamp? = nil,
            rollbackConfiguration: RollbackConfiguration? = nil,
            stackStatusReason: String? = nil,
            disableRollback: Bool? = nil,
            deploymentConfig: DeploymentConfig? = nil,
            notificationARNs: [String]? = nil,
            timeoutInMinutes: Int? = nil,
            capabilities: [String]? = nil,
            outputs: [Output]? = nil,
            roleARN: String? = nil,
            tags: [Tag]? = nil,
            enableTerminationProtection: Bool? = nil,
            parentId: String? = nil,
            rootId: String? = nil,
            driftInformation: StackDriftInformation? = nil,
            retainExceptOnCreate: Bool? = nil,
            deletionMode: String? = nil,
            detailedStatus: String? = nil,
            lastOperations: [OperationEntry]? = nil,
            aliasName: String? = nil
        ) {
            self.stackId = stackId
            self.stackName = stackName
            self.changeSetId = changeSetId
            self.description = description
            self.parameters = parameters
            self.creationTime = creationTime
            self.deletionTime = deletionTime
            self.lastUpdatedTime = lastUpdatedTime
            self.rollbackConfiguration = rollbackConfiguration
            self.stackStatus = stackStatus
            self.stackStatusReason = stackStatusReason
            self.disableRollback = disableRollback
            self.deploymentConfig = deploymentConfig
            self.notificationARNs = notificationARNs
            self.timeoutInMinutes = timeoutInMinutes
            self.capabilities = capabilities
            self.outputs = outputs
            self.roleARN = roleARN
            self.tags = tags
            self.enableTerminationProtection = enableTerminationProtection
            self.parentId = parentId
            self.rootId = rootId
            self.driftInformation = driftInformation
            self.retainExceptOnCreate = retainExceptOnCreate
            self.deletionMode = deletionMode
            self.detailedStatus = detailedStatus
            self.lastOperations = lastOperations
            self.aliasName = aliasName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.stackId = try fields.optional("StackId")
            self.stackName = try fields.required("StackName")
            self.changeSetId = try fields.optional("ChangeSetId")
            self.description = try fields.optional("Description")
            self.parameters = try fields.optional("Parameters")
            self.creationTime = try fields.required("CreationTime")
            self.deletionTime = try fields.optional("DeletionTime")
            self.lastUpdatedTime = try fields.optional("LastUpdatedTime")
            self.rollbackConfiguration = try fields.optional("RollbackConfiguration")
            self.stackStatus = try fields.required("StackStatus")
            self.stackStatusReason = try fields.optional("StackStatusReason")
            self.disableRollback = try fields.optional("DisableRollback")
            self.deploymentConfig = try fields.optional("DeploymentConfig")
            self.notificationARNs = try fields.optional("NotificationARNs")
            self.timeoutInMinutes = try fields.optional("TimeoutInMinutes")
            self.capabilities = try fields.optional("Capabilities")
            self.outputs = try fields.optional("Outputs")
            self.roleARN = try fields.optional("RoleARN")
            self.tags = try fields.optional("Tags")
            self.enableTerminationProtection = try fields.optional("EnableTerminationProtection")
            self.parentId = try fields.optional("ParentId")
            self.rootId = try fields.optional("RootId")
            self.driftInformation = try fields.optional("DriftInformation")
            self.retainExceptOnCreate = try fields.optional("RetainExceptOnCreate")
            self.deletionMode = try fields.optional("DeletionMode")
            self.detailedStatus = try fields.optional("DetailedStatus")
            self.lastOperations = try fields.optional("LastOperations")
            self.aliasName = try fields.optional("AliasName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("StackId", stackId)
            fields.append("StackName", stackName.document)
            fields.append("ChangeSetId", changeSetId)
            fields.append("Description", description)
            fields.append("Parameters", parameters)
            fields.append("CreationTime", creationTime.document)
            fields.append("DeletionTime", deletionTime)
            fields.append("LastUpdatedTime", lastUpdatedTime)
            fields.append("RollbackConfiguration", rollbackConfiguration)
            fields.append("StackStatus", stackStatus.document)
            fields.append("StackStatusReason", stackStatusReason)
            fields.append("DisableRollback", disableRollback)
            fields.append("DeploymentConfig", deploymentConfig)
            fields.append("NotificationARNs", notificationARNs)
            fields.append("TimeoutInMinutes", timeoutInMinutes)
            fields.append("Capabilities", capabilities)
            fields.append("Outputs", outputs)
            fields.append("RoleARN", roleARN)
            fields.append("Tags", tags)
            fields.append("EnableTerminationProtection", enableTerminationProtection)
            fields.append("ParentId", parentId)
            fields.append("RootId", rootId)
            fields.append("DriftInformation", driftInformation)
            fields.append("RetainExceptOnCreate", retainExceptOnCreate)
            fields.append("DeletionMode", deletionMode)
            fields.append("DetailedStatus", detailedStatus)
            fields.append("LastOperations", lastOperations)
            fields.append("AliasName", aliasName)
            return .structure(fields)
        }

        public static var shape: Shape { StacksFacts.Stack }
    }
}

extension Stacks {
    public struct Parameter: AWSStructure {
        public var parameterKey: String?
        public var parameterValue: String?
        public var usePreviousValue: Bool?
        public var resolvedValue: String?

        public init(
            parameterKey: String? = nil,
            parameterValue: String? = nil,
            usePreviousValue: Bool? = nil,
            resolvedValue: String? = nil
        ) {
            self.parameterKey = parameterKey
            self.parameterValue = parameterValue
            self.usePreviousValue = usePreviousValue
            self.resolvedValue = resolvedValue
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.parameterKey = try fields.optional("ParameterKey")
            self.parameterValue = try fields.optional("ParameterValue")
            self.usePreviousValue = try fields.optional("UsePreviousValue")
            self.resolvedValue = try fields.optional("ResolvedValue")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("ParameterKey", parameterKey)
            fields.append("ParameterValue", parameterValue)
            fields.append("UsePreviousValue", usePreviousValue)
            fields.append("ResolvedValue", resolvedValue)
            return .structure(fields)
        }

        public static var shape: Shape { StacksFacts.Parameter }
    }
}

extension Stacks {
    public struct RollbackConfiguration: AWSStructure {
        public var rollbackTriggers: [RollbackTrigger]?
        public var monitoringTimeInMinutes: Int?

        public init(
            rollbackTriggers: [RollbackTrigger]? = nil,
            monitoringTimeInMinutes: Int? = nil
        ) {
            self.rollbackTriggers = rollbackTriggers
            self.monitoringTimeInMinutes = monitoringTimeInMinutes
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.rollbackTriggers = try fields.optional("RollbackTriggers")
            self.monitoringTimeInMinutes = try fields.optional("MonitoringTimeInMinutes")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("RollbackTriggers", rollbackTriggers)
            fields.append("MonitoringTimeInMinutes", monitoringTimeInMinutes)
            return .structure(fields)
        }

        public static var shape: Shape { StacksFacts.RollbackConfiguration }
    }
}

extension Stacks {
    public struct RollbackTrigger: AWSStructure {
        public var arn: String
        public var type: String

        public init(
            arn: String,
            type: String
        ) {
            self.arn = arn
            self.type = type
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.arn = try fields.required("Arn")
            self.type = try fields.required("Type")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Arn", arn.document)
            fields.append("Type", type.document)
            return .structure(fields)
        }

        public static var shape: Shape { StacksFacts.RollbackTrigger }
    }
}

extension Stacks {
    public struct DeploymentConfig: AWSStructure {
        public var mode: String?
        public var disableRollback: Bool?

        public init(
            mode: String? = nil,
            disableRollback: Bool? = nil
        ) {
            self.mode = mode
            self.disableRollback = disableRollback
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.mode = try fields.optional("Mode")
            self.disableRollback = try fields.optional("DisableRollback")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("Mode", mode)
            fields.append("DisableRollback", disableRollback)
            return .structure(fields)
        }

        public static var shape: Shape { StacksFacts.DeploymentConfig }
    }
}

extension Stacks {
    public struct Output: AWSStructure {
        public var outputKey: String?
        public var outputValue: String?
        public var description: String?
        public var exportName: String?

        public init(
            outputKey: String? = nil,
            outputValue: String? = nil,
            description: String? = nil,
            exportName: String? = nil
        ) {
            self.outputKey = outputKey
            self.outputValue = outputValue
            self.description = description
            self.exportName = exportName
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.outputKey = try fields.optional("OutputKey")
            self.outputValue = try fields.optional("OutputValue")
            self.description = try fields.optional("Description")
            self.exportName = try fields.optional("ExportName")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("OutputKey", outputKey)
            fields.append("OutputValue", outputValue)
            fields.append("Description", description)
            fields.append("ExportName", exportName)
            return .structure(fields)
        }

        public static var shape: Shape { StacksFacts.Output }
    }
}

extension Stacks {
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

        public static var shape: Shape { StacksFacts.Tag }
    }
}

extension Stacks {
    public struct StackDriftInformation: AWSStructure {
        public var stackDriftStatus: String
        public var lastCheckTimestamp: Timestamp?

        public init(
            stackDriftStatus: String,
            lastCheckTimestamp: Timestamp? = nil
        ) {
            self.stackDriftStatus = stackDriftStatus
            self.lastCheckTimestamp = lastCheckTimestamp
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.stackDriftStatus = try fields.required("StackDriftStatus")
            self.lastCheckTimestamp = try fields.optional("LastCheckTimestamp")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("StackDriftStatus", stackDriftStatus.document)
            fields.append("LastCheckTimestamp", lastCheckTimestamp)
            return .structure(fields)
        }

        public static var shape: Shape { StacksFacts.StackDriftInformation }
    }
}

extension Stacks {
    public struct OperationEntry: AWSStructure {
        public var operationType: String?
        public var operationId: String?

        public init(
            operationType: String? = nil,
            operationId: String? = nil
        ) {
            self.operationType = operationType
            self.operationId = operationId
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.operationType = try fields.optional("OperationType")
            self.operationId = try fields.optional("OperationId")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("OperationType", operationType)
            fields.append("OperationId", operationId)
            return .structure(fields)
        }

        public static var shape: Shape { StacksFacts.OperationEntry }
    }
}

extension Stacks {
    public struct GetTemplateInput: AWSStructure {
        public var stackName: String?
        public var changeSetName: String?
        public var templateStage: String?

        public init(
            stackName: String? = nil,
            changeSetName: String? = nil,
            templateStage: String? = nil
        ) {
            self.stackName = stackName
            self.changeSetName = changeSetName
            self.templateStage = templateStage
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.stackName = try fields.optional("StackName")
            self.changeSetName = try fields.optional("ChangeSetName")
            self.templateStage = try fields.optional("TemplateStage")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("StackName", stackName)
            fields.append("ChangeSetName", changeSetName)
            fields.append("TemplateStage", templateStage)
            return .structure(fields)
        }

        public static var shape: Shape { StacksFacts.GetTemplateInput }
    }
}

extension Stacks {
    public struct GetTemplateOutput: AWSStructure {
        public var templateBody: String?
        public var stagesAvailable: [String]?

        public init(
            templateBody: String? = nil,
            stagesAvailable: [String]? = nil
        ) {
            self.templateBody = templateBody
            self.stagesAvailable = stagesAvailable
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.templateBody = try fields.optional("TemplateBody")
            self.stagesAvailable = try fields.optional("StagesAvailable")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("TemplateBody", templateBody)
            fields.append("StagesAvailable", stagesAvailable)
            return .structure(fields)
        }

        public static var shape: Shape { StacksFacts.GetTemplateOutput }
    }
}

extension Stacks {
    public struct ListStackResourcesInput: AWSStructure {
        public var stackName: String
        public var nextToken: String?

        public init(
            stackName: String,
            nextToken: String? = nil
        ) {
            self.stackName = stackName
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.stackName = try fields.required("StackName")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("StackName", stackName.document)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { StacksFacts.ListStackResourcesInput }
    }
}

extension Stacks {
    public struct ListStackResourcesOutput: AWSStructure {
        public var stackResourceSummaries: [StackResourceSummary]?
        public var nextToken: String?

        public init(
            stackResourceSummaries: [StackResourceSummary]? = nil,
            nextToken: String? = nil
        ) {
            self.stackResourceSummaries = stackResourceSummaries
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.stackResourceSummaries = try fields.optional("StackResourceSummaries")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("StackResourceSummaries", stackResourceSummaries)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { StacksFacts.ListStackResourcesOutput }
    }
}

extension Stacks {
    public struct StackResourceSummary: AWSStructure {
        public var logicalResourceId: String
        public var physicalResourceId: String?
        public var resourceType: String
        public var lastUpdatedTimestamp: Timestamp
        public var resourceStatus: String
        public var resourceStatusReason: String?
        public var driftInformation: StackResourceDriftInformationSummary?
        public var moduleInfo: ModuleInfo?

        public init(
            logicalResourceId: String,
            resourceType: String,
            lastUpdatedTimestamp: Timestamp,
            resourceStatus: String,
            physicalResourceId: String? = nil,
            resourceStatusReason: String? = nil,
            driftInformation: StackResourceDriftInformationSummary? = nil,
            moduleInfo: ModuleInfo? = nil
        ) {
            self.logicalResourceId = logicalResourceId
            self.physicalResourceId = physicalResourceId
            self.resourceType = resourceType
            self.lastUpdatedTimestamp = lastUpdatedTimestamp
            self.resourceStatus = resourceStatus
            self.resourceStatusReason = resourceStatusReason
            self.driftInformation = driftInformation
            self.moduleInfo = moduleInfo
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.logicalResourceId = try fields.required("LogicalResourceId")
            self.physicalResourceId = try fields.optional("PhysicalResourceId")
            self.resourceType = try fields.required("ResourceType")
            self.lastUpdatedTimestamp = try fields.required("LastUpdatedTimestamp")
            self.resourceStatus = try fields.required("ResourceStatus")
            self.resourceStatusReason = try fields.optional("ResourceStatusReason")
            self.driftInformation = try fields.optional("DriftInformation")
            self.moduleInfo = try fields.optional("ModuleInfo")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("LogicalResourceId", logicalResourceId.document)
            fields.append("PhysicalResourceId", physicalResourceId)
            fields.append("ResourceType", resourceType.document)
            fields.append("LastUpdatedTimestamp", lastUpdatedTimestamp.document)
            fields.append("ResourceStatus", resourceStatus.document)
            fields.append("ResourceStatusReason", resourceStatusReason)
            fields.append("DriftInformation", driftInformation)
            fields.append("ModuleInfo", moduleInfo)
            return .structure(fields)
        }

        public static var shape: Shape { StacksFacts.StackResourceSummary }
    }
}

extension Stacks {
    public struct StackResourceDriftInformationSummary: AWSStructure {
        public var stackResourceDriftStatus: String
        public var lastCheckTimestamp: Timestamp?

        public init(
            stackResourceDriftStatus: String,
            lastCheckTimestamp: Timestamp? = nil
        ) {
            self.stackResourceDriftStatus = stackResourceDriftStatus
            self.lastCheckTimestamp = lastCheckTimestamp
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.stackResourceDriftStatus = try fields.required("StackResourceDriftStatus")
            self.lastCheckTimestamp = try fields.optional("LastCheckTimestamp")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("StackResourceDriftStatus", stackResourceDriftStatus.document)
            fields.append("LastCheckTimestamp", lastCheckTimestamp)
            return .structure(fields)
        }

        public static var shape: Shape { StacksFacts.StackResourceDriftInformationSummary }
    }
}

extension Stacks {
    public struct ListStacksInput: AWSStructure {
        public var nextToken: String?
        public var stackStatusFilter: [String]?

        public init(
            nextToken: String? = nil,
            stackStatusFilter: [String]? = nil
        ) {
            self.nextToken = nextToken
            self.stackStatusFilter = stackStatusFilter
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.nextToken = try fields.optional("NextToken")
            self.stackStatusFilter = try fields.optional("StackStatusFilter")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("NextToken", nextToken)
            fields.append("StackStatusFilter", stackStatusFilter)
            return .structure(fields)
        }

        public static var shape: Shape { StacksFacts.ListStacksInput }
    }
}

extension Stacks {
    public struct ListStacksOutput: AWSStructure {
        public var stackSummaries: [StackSummary]?
        public var nextToken: String?

        public init(
            stackSummaries: [StackSummary]? = nil,
            nextToken: String? = nil
        ) {
            self.stackSummaries = stackSummaries
            self.nextToken = nextToken
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.stackSummaries = try fields.optional("StackSummaries")
            self.nextToken = try fields.optional("NextToken")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("StackSummaries", stackSummaries)
            fields.append("NextToken", nextToken)
            return .structure(fields)
        }

        public static var shape: Shape { StacksFacts.ListStacksOutput }
    }
}

extension Stacks {
    public struct StackSummary: AWSStructure {
        public var stackId: String?
        public var stackName: String
        public var templateDescription: String?
        public var creationTime: Timestamp
        public var lastUpdatedTime: Timestamp?
        public var deletionTime: Timestamp?
        public var stackStatus: String
        public var stackStatusReason: String?
        public var parentId: String?
        public var rootId: String?
        public var driftInformation: StackDriftInformationSummary?
        public var lastOperations: [OperationEntry]?

        public init(
            stackName: String,
            creationTime: Timestamp,
            stackStatus: String,
            stackId: String? = nil,
            templateDescription: String? = nil,
            lastUpdatedTime: Timestamp? = nil,
            deletionTime: Timestamp? = nil,
            stackStatusReason: String? = nil,
            parentId: String? = nil,
            rootId: String? = nil,
            driftInformation: StackDriftInformationSummary? = nil,
            lastOperations: [OperationEntry]? = nil
        ) {
            self.stackId = stackId
            self.stackName = stackName
            self.templateDescription = templateDescription
            self.creationTime = creationTime
            self.lastUpdatedTime = lastUpdatedTime
            self.deletionTime = deletionTime
            self.stackStatus = stackStatus
            self.stackStatusReason = stackStatusReason
            self.parentId = parentId
            self.rootId = rootId
            self.driftInformation = driftInformation
            self.lastOperations = lastOperations
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.stackId = try fields.optional("StackId")
            self.stackName = try fields.required("StackName")
            self.templateDescription = try fields.optional("TemplateDescription")
            self.creationTime = try fields.required("CreationTime")
            self.lastUpdatedTime = try fields.optional("LastUpdatedTime")
            self.deletionTime = try fields.optional("DeletionTime")
            self.stackStatus = try fields.required("StackStatus")
            self.stackStatusReason = try fields.optional("StackStatusReason")
            self.parentId = try fields.optional("ParentId")
            self.rootId = try fields.optional("RootId")
            self.driftInformation = try fields.optional("DriftInformation")
            self.lastOperations = try fields.optional("LastOperations")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("StackId", stackId)
            fields.append("StackName", stackName.document)
            fields.append("TemplateDescription", templateDescription)
            fields.append("CreationTime", creationTime.document)
            fields.append("LastUpdatedTime", lastUpdatedTime)
            fields.append("DeletionTime", deletionTime)
            fields.append("StackStatus", stackStatus.document)
            fields.append("StackStatusReason", stackStatusReason)
            fields.append("ParentId", parentId)
            fields.append("RootId", rootId)
            fields.append("DriftInformation", driftInformation)
            fields.append("LastOperations", lastOperations)
            return .structure(fields)
        }

        public static var shape: Shape { StacksFacts.StackSummary }
    }
}

extension Stacks {
    public struct StackDriftInformationSummary: AWSStructure {
        public var stackDriftStatus: String
        public var lastCheckTimestamp: Timestamp?

        public init(
            stackDriftStatus: String,
            lastCheckTimestamp: Timestamp? = nil
        ) {
            self.stackDriftStatus = stackDriftStatus
            self.lastCheckTimestamp = lastCheckTimestamp
        }

        public init(document: Document) throws(AWSError) {
            guard case .structure(let fields) = document else {
                throw AWSError.serialization("Expected a structure, got \(document.kindName).")
            }
            self.stackDriftStatus = try fields.required("StackDriftStatus")
            self.lastCheckTimestamp = try fields.optional("LastCheckTimestamp")
        }

        public var document: Document {
            var fields = Document.Fields()
            fields.append("StackDriftStatus", stackDriftStatus.document)
            fields.append("LastCheckTimestamp", lastCheckTimestamp)
            return .structure(fields)
        }

        public static var shape: Shape { StacksFacts.StackDriftInformationSummary }
    }
}
