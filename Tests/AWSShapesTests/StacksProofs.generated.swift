// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore
import AWSShapes

enum StacksProofs {
    static let operations: [any AWSOperation.Type] = [
        Stacks.DescribeStackResources.self,
        Stacks.DescribeStacks.self,
        Stacks.GetTemplate.self,
        Stacks.ListStackResources.self,
        Stacks.ListStacks.self,
    ]

    static let structures: [StructureProof] = [
        StructureProof(
            Stacks.DescribeStackResourcesInput.self,
            copy: { one in Stacks.DescribeStackResourcesInput(stackName: one.stackName, logicalResourceId: one.logicalResourceId, physicalResourceId: one.physicalResourceId) },
            minimum: { _ in Stacks.DescribeStackResourcesInput() }),
        StructureProof(
            Stacks.DescribeStackResourcesOutput.self,
            copy: { one in Stacks.DescribeStackResourcesOutput(stackResources: one.stackResources) },
            minimum: { _ in Stacks.DescribeStackResourcesOutput() }),
        StructureProof(
            Stacks.StackResource.self,
            copy: { one in Stacks.StackResource(logicalResourceId: one.logicalResourceId, resourceType: one.resourceType, timestamp: one.timestamp, resourceStatus: one.resourceStatus, stackName: one.stackName, stackId: one.stackId, physicalResourceId: one.physicalResourceId, resourceStatusReason: one.resourceStatusReason, description: one.description, driftInformation: one.driftInformation, moduleInfo: one.moduleInfo) },
            minimum: { one in Stacks.StackResource(logicalResourceId: one.logicalResourceId, resourceType: one.resourceType, timestamp: one.timestamp, resourceStatus: one.resourceStatus) }),
        StructureProof(
            Stacks.StackResourceDriftInformation.self,
            copy: { one in Stacks.StackResourceDriftInformation(stackResourceDriftStatus: one.stackResourceDriftStatus, lastCheckTimestamp: one.lastCheckTimestamp) },
            minimum: { one in Stacks.StackResourceDriftInformation(stackResourceDriftStatus: one.stackResourceDriftStatus) }),
        StructureProof(
            Stacks.ModuleInfo.self,
            copy: { one in Stacks.ModuleInfo(typeHierarchy: one.typeHierarchy, logicalIdHierarchy: one.logicalIdHierarchy) },
            minimum: { _ in Stacks.ModuleInfo() }),
        StructureProof(
            Stacks.DescribeStacksInput.self,
            copy: { one in Stacks.DescribeStacksInput(stackName: one.stackName, nextToken: one.nextToken) },
            minimum: { _ in Stacks.DescribeStacksInput() }),
        StructureProof(
            Stacks.DescribeStacksOutput.self,
            copy: { one in Stacks.DescribeStacksOutput(stacks: one.stacks, nextToken: one.nextToken) },
            minimum: { _ in Stacks.DescribeStacksOutput() }),
        StructureProof(
            Stacks.Stack.self,
            copy: { one in Stacks.Stack(stackName: one.stackName, creationTime: one.creationTime, stackStatus: one.stackStatus, stackId: one.stackId, changeSetId: one.changeSetId, description: one.description, parameters: one.parameters, deletionTime: one.deletionTime, lastUpdatedTime: one.lastUpdatedTime, rollbackConfiguration: one.rollbackConfiguration, stackStatusReason: one.stackStatusReason, disableRollback: one.disableRollback, deploymentConfig: one.deploymentConfig, notificationARNs: one.notificationARNs, timeoutInMinutes: one.timeoutInMinutes, capabilities: one.capabilities, outputs: one.outputs, roleARN: one.roleARN, tags: one.tags, enableTerminationProtection: one.enableTerminationProtection, parentId: one.parentId, rootId: one.rootId, driftInformation: one.driftInformation, retainExceptOnCreate: one.retainExceptOnCreate, deletionMode: one.deletionMode, detailedStatus: one.detailedStatus, lastOperations: one.lastOperations, aliasName: one.aliasName) },
            minimum: { one in Stacks.Stack(stackName: one.stackName, creationTime: one.creationTime, stackStatus: one.stackStatus) }),
        StructureProof(
            Stacks.Parameter.self,
            copy: { one in Stacks.Parameter(parameterKey: one.parameterKey, parameterValue: one.parameterValue, usePreviousValue: one.usePreviousValue, resolvedValue: one.resolvedValue) },
            minimum: { _ in Stacks.Parameter() }),
        StructureProof(
            Stacks.RollbackConfiguration.self,
            copy: { one in Stacks.RollbackConfiguration(rollbackTriggers: one.rollbackTriggers, monitoringTimeInMinutes: one.monitoringTimeInMinutes) },
            minimum: { _ in Stacks.RollbackConfiguration() }),
        StructureProof(
            Stacks.RollbackTrigger.self,
            copy: { one in Stacks.RollbackTrigger(arn: one.arn, type: one.type) }),
        StructureProof(
            Stacks.DeploymentConfig.self,
            copy: { one in Stacks.DeploymentConfig(mode: one.mode, disableRollback: one.disableRollback) },
            minimum: { _ in Stacks.DeploymentConfig() }),
        StructureProof(
            Stacks.Output.self,
            copy: { one in Stacks.Output(outputKey: one.outputKey, outputValue: one.outputValue, description: one.description, exportName: one.exportName) },
            minimum: { _ in Stacks.Output() }),
        StructureProof(
            Stacks.Tag.self,
            copy: { one in Stacks.Tag(key: one.key, value: one.value) }),
        StructureProof(
            Stacks.StackDriftInformation.self,
            copy: { one in Stacks.StackDriftInformation(stackDriftStatus: one.stackDriftStatus, lastCheckTimestamp: one.lastCheckTimestamp) },
            minimum: { one in Stacks.StackDriftInformation(stackDriftStatus: one.stackDriftStatus) }),
        StructureProof(
            Stacks.OperationEntry.self,
            copy: { one in Stacks.OperationEntry(operationType: one.operationType, operationId: one.operationId) },
            minimum: { _ in Stacks.OperationEntry() }),
        StructureProof(
            Stacks.GetTemplateInput.self,
            copy: { one in Stacks.GetTemplateInput(stackName: one.stackName, changeSetName: one.changeSetName, templateStage: one.templateStage) },
            minimum: { _ in Stacks.GetTemplateInput() }),
        StructureProof(
            Stacks.GetTemplateOutput.self,
            copy: { one in Stacks.GetTemplateOutput(templateBody: one.templateBody, stagesAvailable: one.stagesAvailable) },
            minimum: { _ in Stacks.GetTemplateOutput() }),
        StructureProof(
            Stacks.ListStackResourcesInput.self,
            copy: { one in Stacks.ListStackResourcesInput(stackName: one.stackName, nextToken: one.nextToken) },
            minimum: { one in Stacks.ListStackResourcesInput(stackName: one.stackName) }),
        StructureProof(
            Stacks.ListStackResourcesOutput.self,
            copy: { one in Stacks.ListStackResourcesOutput(stackResourceSummaries: one.stackResourceSummaries, nextToken: one.nextToken) },
            minimum: { _ in Stacks.ListStackResourcesOutput() }),
        StructureProof(
            Stacks.StackResourceSummary.self,
            copy: { one in Stacks.StackResourceSummary(logicalResourceId: one.logicalResourceId, resourceType: one.resourceType, lastUpdatedTimestamp: one.lastUpdatedTimestamp, resourceStatus: one.resourceStatus, physicalResourceId: one.physicalResourceId, resourceStatusReason: one.resourceStatusReason, driftInformation: one.driftInformation, moduleInfo: one.moduleInfo) },
            minimum: { one in Stacks.StackResourceSummary(logicalResourceId: one.logicalResourceId, resourceType: one.resourceType, lastUpdatedTimestamp: one.lastUpdatedTimestamp, resourceStatus: one.resourceStatus) }),
        StructureProof(
            Stacks.StackResourceDriftInformationSummary.self,
            copy: { one in Stacks.StackResourceDriftInformationSummary(stackResourceDriftStatus: one.stackResourceDriftStatus, lastCheckTimestamp: one.lastCheckTimestamp) },
            minimum: { one in Stacks.StackResourceDriftInformationSummary(stackResourceDriftStatus: one.stackResourceDriftStatus) }),
        StructureProof(
            Stacks.ListStacksInput.self,
            copy: { one in Stacks.ListStacksInput(nextToken: one.nextToken, stackStatusFilter: one.stackStatusFilter) },
            minimum: { _ in Stacks.ListStacksInput() }),
        StructureProof(
            Stacks.ListStacksOutput.self,
            copy: { one in Stacks.ListStacksOutput(stackSummaries: one.stackSummaries, nextToken: one.nextToken) },
            minimum: { _ in Stacks.ListStacksOutput() }),
        StructureProof(
            Stacks.StackSummary.self,
            copy: { one in Stacks.StackSummary(stackName: one.stackName, creationTime: one.creationTime, stackStatus: one.stackStatus, stackId: one.stackId, templateDescription: one.templateDescription, lastUpdatedTime: one.lastUpdatedTime, deletionTime: one.deletionTime, stackStatusReason: one.stackStatusReason, parentId: one.parentId, rootId: one.rootId, driftInformation: one.driftInformation, lastOperations: one.lastOperations) },
            minimum: { one in Stacks.StackSummary(stackName: one.stackName, creationTime: one.creationTime, stackStatus: one.stackStatus) }),
        StructureProof(
            Stacks.StackDriftInformationSummary.self,
            copy: { one in Stacks.StackDriftInformationSummary(stackDriftStatus: one.stackDriftStatus, lastCheckTimestamp: one.lastCheckTimestamp) },
            minimum: { one in Stacks.StackDriftInformationSummary(stackDriftStatus: one.stackDriftStatus) }),
    ]
}
