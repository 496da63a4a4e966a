// Made by `make shapes` from botocore's service model. Do not edit.
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
        StructureProof(Stacks.DescribeStackResourcesInput.self) { one in
            Stacks.DescribeStackResourcesInput(
                stackName: one.stackName, logicalResourceId: one.logicalResourceId,
                physicalResourceId: one.physicalResourceId)
        },
        StructureProof(Stacks.DescribeStackResourcesOutput.self) { one in
            Stacks.DescribeStackResourcesOutput(stackResources: one.stackResources)
        },
        StructureProof(Stacks.StackResource.self) { one in
            Stacks.StackResource(
                logicalResourceId: one.logicalResourceId, resourceType: one.resourceType, timestamp: one.timestamp,
                resourceStatus: one.resourceStatus, stackName: one.stackName, stackId: one.stackId,
                physicalResourceId: one.physicalResourceId, resourceStatusReason: one.resourceStatusReason,
                description: one.description, driftInformation: one.driftInformation, moduleInfo: one.moduleInfo)
        },
        StructureProof(Stacks.StackResourceDriftInformation.self) { one in
            Stacks.StackResourceDriftInformation(
                stackResourceDriftStatus: one.stackResourceDriftStatus, lastCheckTimestamp: one.lastCheckTimestamp)
        },
        StructureProof(Stacks.ModuleInfo.self) { one in
            Stacks.ModuleInfo(typeHierarchy: one.typeHierarchy, logicalIdHierarchy: one.logicalIdHierarchy)
        },
        StructureProof(Stacks.DescribeStacksInput.self) { one in
            Stacks.DescribeStacksInput(stackName: one.stackName, nextToken: one.nextToken)
        },
        StructureProof(Stacks.DescribeStacksOutput.self) { one in
            Stacks.DescribeStacksOutput(stacks: one.stacks, nextToken: one.nextToken)
        },
        StructureProof(Stacks.Stack.self) { one in
            Stacks.Stack(
                stackName: one.stackName, creationTime: one.creationTime, stackStatus: one.stackStatus,
                stackId: one.stackId, changeSetId: one.changeSetId, description: one.description,
                parameters: one.parameters, deletionTime: one.deletionTime, lastUpdatedTime: one.lastUpdatedTime,
                rollbackConfiguration: one.rollbackConfiguration, stackStatusReason: one.stackStatusReason,
                disableRollback: one.disableRollback, deploymentConfig: one.deploymentConfig,
                notificationARNs: one.notificationARNs, timeoutInMinutes: one.timeoutInMinutes,
                capabilities: one.capabilities, outputs: one.outputs, roleARN: one.roleARN, tags: one.tags,
                enableTerminationProtection: one.enableTerminationProtection, parentId: one.parentId,
                rootId: one.rootId, driftInformation: one.driftInformation,
                retainExceptOnCreate: one.retainExceptOnCreate, deletionMode: one.deletionMode,
                detailedStatus: one.detailedStatus, lastOperations: one.lastOperations, aliasName: one.aliasName)
        },
        StructureProof(Stacks.Parameter.self) { one in
            Stacks.Parameter(
                parameterKey: one.parameterKey, parameterValue: one.parameterValue,
                usePreviousValue: one.usePreviousValue, resolvedValue: one.resolvedValue)
        },
        StructureProof(Stacks.RollbackConfiguration.self) { one in
            Stacks.RollbackConfiguration(
                rollbackTriggers: one.rollbackTriggers, monitoringTimeInMinutes: one.monitoringTimeInMinutes)
        },
        StructureProof(Stacks.RollbackTrigger.self) { one in
            Stacks.RollbackTrigger(arn: one.arn, type: one.type)
        },
        StructureProof(Stacks.DeploymentConfig.self) { one in
            Stacks.DeploymentConfig(mode: one.mode, disableRollback: one.disableRollback)
        },
        StructureProof(Stacks.Output.self) { one in
            Stacks.Output(
                outputKey: one.outputKey, outputValue: one.outputValue, description: one.description,
                exportName: one.exportName)
        },
        StructureProof(Stacks.Tag.self) { one in
            Stacks.Tag(key: one.key, value: one.value)
        },
        StructureProof(Stacks.StackDriftInformation.self) { one in
            Stacks.StackDriftInformation(
                stackDriftStatus: one.stackDriftStatus, lastCheckTimestamp: one.lastCheckTimestamp)
        },
        StructureProof(Stacks.OperationEntry.self) { one in
            Stacks.OperationEntry(operationType: one.operationType, operationId: one.operationId)
        },
        StructureProof(Stacks.GetTemplateInput.self) { one in
            Stacks.GetTemplateInput(
                stackName: one.stackName, changeSetName: one.changeSetName, templateStage: one.templateStage)
        },
        StructureProof(Stacks.GetTemplateOutput.self) { one in
            Stacks.GetTemplateOutput(templateBody: one.templateBody, stagesAvailable: one.stagesAvailable)
        },
        StructureProof(Stacks.ListStackResourcesInput.self) { one in
            Stacks.ListStackResourcesInput(stackName: one.stackName, nextToken: one.nextToken)
        },
        StructureProof(Stacks.ListStackResourcesOutput.self) { one in
            Stacks.ListStackResourcesOutput(
                stackResourceSummaries: one.stackResourceSummaries, nextToken: one.nextToken)
        },
        StructureProof(Stacks.StackResourceSummary.self) { one in
            Stacks.StackResourceSummary(
                logicalResourceId: one.logicalResourceId, resourceType: one.resourceType,
                lastUpdatedTimestamp: one.lastUpdatedTimestamp, resourceStatus: one.resourceStatus,
                physicalResourceId: one.physicalResourceId, resourceStatusReason: one.resourceStatusReason,
                driftInformation: one.driftInformation, moduleInfo: one.moduleInfo)
        },
        StructureProof(Stacks.StackResourceDriftInformationSummary.self) { one in
            Stacks.StackResourceDriftInformationSummary(
                stackResourceDriftStatus: one.stackResourceDriftStatus, lastCheckTimestamp: one.lastCheckTimestamp)
        },
        StructureProof(Stacks.ListStacksInput.self) { one in
            Stacks.ListStacksInput(nextToken: one.nextToken, stackStatusFilter: one.stackStatusFilter)
        },
        StructureProof(Stacks.ListStacksOutput.self) { one in
            Stacks.ListStacksOutput(stackSummaries: one.stackSummaries, nextToken: one.nextToken)
        },
        StructureProof(Stacks.StackSummary.self) { one in
            Stacks.StackSummary(
                stackName: one.stackName, creationTime: one.creationTime, stackStatus: one.stackStatus,
                stackId: one.stackId, templateDescription: one.templateDescription,
                lastUpdatedTime: one.lastUpdatedTime, deletionTime: one.deletionTime,
                stackStatusReason: one.stackStatusReason, parentId: one.parentId, rootId: one.rootId,
                driftInformation: one.driftInformation, lastOperations: one.lastOperations)
        },
        StructureProof(Stacks.StackDriftInformationSummary.self) { one in
            Stacks.StackDriftInformationSummary(
                stackDriftStatus: one.stackDriftStatus, lastCheckTimestamp: one.lastCheckTimestamp)
        },
    ]
}
