// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore
import AWSShapes

enum EventBridgeProofs {
    static let operations: [any AWSOperation.Type] = [
        EventBridge.DeleteRule.self,
        EventBridge.DescribeRule.self,
        EventBridge.DisableRule.self,
        EventBridge.EnableRule.self,
        EventBridge.ListRules.self,
        EventBridge.ListTargetsByRule.self,
        EventBridge.PutRule.self,
        EventBridge.PutTargets.self,
        EventBridge.RemoveTargets.self,
    ]

    static let structures: [StructureProof] = [
        StructureProof(
            EventBridge.DeleteRuleRequest.self,
            copy: { one in EventBridge.DeleteRuleRequest(name: one.name, eventBusName: one.eventBusName, force: one.force) },
            minimum: { one in EventBridge.DeleteRuleRequest(name: one.name) }),
        StructureProof(
            EventBridge.DescribeRuleRequest.self,
            copy: { one in EventBridge.DescribeRuleRequest(name: one.name, eventBusName: one.eventBusName) },
            minimum: { one in EventBridge.DescribeRuleRequest(name: one.name) }),
        StructureProof(
            EventBridge.DescribeRuleResponse.self,
            copy: { one in EventBridge.DescribeRuleResponse(name: one.name, arn: one.arn, eventPattern: one.eventPattern, scheduleExpression: one.scheduleExpression, state: one.state, description: one.description, roleArn: one.roleArn, managedBy: one.managedBy, eventBusName: one.eventBusName, createdBy: one.createdBy) },
            minimum: { _ in EventBridge.DescribeRuleResponse() }),
        StructureProof(
            EventBridge.DisableRuleRequest.self,
            copy: { one in EventBridge.DisableRuleRequest(name: one.name, eventBusName: one.eventBusName) },
            minimum: { one in EventBridge.DisableRuleRequest(name: one.name) }),
        StructureProof(
            EventBridge.EnableRuleRequest.self,
            copy: { one in EventBridge.EnableRuleRequest(name: one.name, eventBusName: one.eventBusName) },
            minimum: { one in EventBridge.EnableRuleRequest(name: one.name) }),
        StructureProof(
            EventBridge.ListRulesRequest.self,
            copy: { one in EventBridge.ListRulesRequest(namePrefix: one.namePrefix, eventBusName: one.eventBusName, nextToken: one.nextToken, limit: one.limit) },
            minimum: { _ in EventBridge.ListRulesRequest() }),
        StructureProof(
            EventBridge.ListRulesResponse.self,
            copy: { one in EventBridge.ListRulesResponse(rules: one.rules, nextToken: one.nextToken) },
            minimum: { _ in EventBridge.ListRulesResponse() }),
        StructureProof(
            EventBridge.Rule.self,
            copy: { one in EventBridge.Rule(name: one.name, arn: one.arn, eventPattern: one.eventPattern, state: one.state, description: one.description, scheduleExpression: one.scheduleExpression, roleArn: one.roleArn, managedBy: one.managedBy, eventBusName: one.eventBusName) },
            minimum: { _ in EventBridge.Rule() }),
        StructureProof(
            EventBridge.ListTargetsByRuleRequest.self,
            copy: { one in EventBridge.ListTargetsByRuleRequest(rule: one.rule, eventBusName: one.eventBusName, nextToken: one.nextToken, limit: one.limit) },
            minimum: { one in EventBridge.ListTargetsByRuleRequest(rule: one.rule) }),
        StructureProof(
            EventBridge.ListTargetsByRuleResponse.self,
            copy: { one in EventBridge.ListTargetsByRuleResponse(targets: one.targets, nextToken: one.nextToken) },
            minimum: { _ in EventBridge.ListTargetsByRuleResponse() }),
        StructureProof(
            EventBridge.Target.self,
            copy: { one in EventBridge.Target(id: one.id, arn: one.arn, roleArn: one.roleArn, input: one.input, inputPath: one.inputPath, inputTransformer: one.inputTransformer, kinesisParameters: one.kinesisParameters, runCommandParameters: one.runCommandParameters, ecsParameters: one.ecsParameters, batchParameters: one.batchParameters, sqsParameters: one.sqsParameters, httpParameters: one.httpParameters, redshiftDataParameters: one.redshiftDataParameters, sageMakerPipelineParameters: one.sageMakerPipelineParameters, deadLetterConfig: one.deadLetterConfig, retryPolicy: one.retryPolicy, appSyncParameters: one.appSyncParameters) },
            minimum: { one in EventBridge.Target(id: one.id, arn: one.arn) }),
        StructureProof(
            EventBridge.InputTransformer.self,
            copy: { one in EventBridge.InputTransformer(inputTemplate: one.inputTemplate, inputPathsMap: one.inputPathsMap) },
            minimum: { one in EventBridge.InputTransformer(inputTemplate: one.inputTemplate) }),
        StructureProof(
            EventBridge.KinesisParameters.self,
            copy: { one in EventBridge.KinesisParameters(partitionKeyPath: one.partitionKeyPath) }),
        StructureProof(
            EventBridge.RunCommandParameters.self,
            copy: { one in EventBridge.RunCommandParameters(runCommandTargets: one.runCommandTargets) }),
        StructureProof(
            EventBridge.RunCommandTarget.self,
            copy: { one in EventBridge.RunCommandTarget(key: one.key, values: one.values) }),
        StructureProof(
            EventBridge.EcsParameters.self,
            copy: { one in EventBridge.EcsParameters(taskDefinitionArn: one.taskDefinitionArn, taskCount: one.taskCount, launchType: one.launchType, networkConfiguration: one.networkConfiguration, platformVersion: one.platformVersion, group: one.group, capacityProviderStrategy: one.capacityProviderStrategy, enableECSManagedTags: one.enableECSManagedTags, enableExecuteCommand: one.enableExecuteCommand, placementConstraints: one.placementConstraints, placementStrategy: one.placementStrategy, propagateTags: one.propagateTags, referenceId: one.referenceId, tags: one.tags) },
            minimum: { one in EventBridge.EcsParameters(taskDefinitionArn: one.taskDefinitionArn) }),
        StructureProof(
            EventBridge.NetworkConfiguration.self,
            copy: { one in EventBridge.NetworkConfiguration(awsvpcConfiguration: one.awsvpcConfiguration) },
            minimum: { _ in EventBridge.NetworkConfiguration() }),
        StructureProof(
            EventBridge.AwsVpcConfiguration.self,
            copy: { one in EventBridge.AwsVpcConfiguration(subnets: one.subnets, securityGroups: one.securityGroups, assignPublicIp: one.assignPublicIp) },
            minimum: { one in EventBridge.AwsVpcConfiguration(subnets: one.subnets) }),
        StructureProof(
            EventBridge.CapacityProviderStrategyItem.self,
            copy: { one in EventBridge.CapacityProviderStrategyItem(capacityProvider: one.capacityProvider, weight: one.weight, base: one.base) },
            minimum: { one in EventBridge.CapacityProviderStrategyItem(capacityProvider: one.capacityProvider) }),
        StructureProof(
            EventBridge.PlacementConstraint.self,
            copy: { one in EventBridge.PlacementConstraint(type: one.type, expression: one.expression) },
            minimum: { _ in EventBridge.PlacementConstraint() }),
        StructureProof(
            EventBridge.PlacementStrategy.self,
            copy: { one in EventBridge.PlacementStrategy(type: one.type, field: one.field) },
            minimum: { _ in EventBridge.PlacementStrategy() }),
        StructureProof(
            EventBridge.Tag.self,
            copy: { one in EventBridge.Tag(key: one.key, value: one.value) }),
        StructureProof(
            EventBridge.BatchParameters.self,
            copy: { one in EventBridge.BatchParameters(jobDefinition: one.jobDefinition, jobName: one.jobName, arrayProperties: one.arrayProperties, retryStrategy: one.retryStrategy) },
            minimum: { one in EventBridge.BatchParameters(jobDefinition: one.jobDefinition, jobName: one.jobName) }),
        StructureProof(
            EventBridge.BatchArrayProperties.self,
            copy: { one in EventBridge.BatchArrayProperties(size: one.size) },
            minimum: { _ in EventBridge.BatchArrayProperties() }),
        StructureProof(
            EventBridge.BatchRetryStrategy.self,
            copy: { one in EventBridge.BatchRetryStrategy(attempts: one.attempts) },
            minimum: { _ in EventBridge.BatchRetryStrategy() }),
        StructureProof(
            EventBridge.SqsParameters.self,
            copy: { one in EventBridge.SqsParameters(messageGroupId: one.messageGroupId) },
            minimum: { _ in EventBridge.SqsParameters() }),
        StructureProof(
            EventBridge.HttpParameters.self,
            copy: { one in EventBridge.HttpParameters(pathParameterValues: one.pathParameterValues, headerParameters: one.headerParameters, queryStringParameters: one.queryStringParameters) },
            minimum: { _ in EventBridge.HttpParameters() }),
        StructureProof(
            EventBridge.RedshiftDataParameters.self,
            copy: { one in EventBridge.RedshiftDataParameters(database: one.database, secretManagerArn: one.secretManagerArn, dbUser: one.dbUser, sql: one.sql, statementName: one.statementName, withEvent: one.withEvent, sqls: one.sqls) },
            minimum: { one in EventBridge.RedshiftDataParameters(database: one.database) }),
        StructureProof(
            EventBridge.SageMakerPipelineParameters.self,
            copy: { one in EventBridge.SageMakerPipelineParameters(pipelineParameterList: one.pipelineParameterList) },
            minimum: { _ in EventBridge.SageMakerPipelineParameters() }),
        StructureProof(
            EventBridge.SageMakerPipelineParameter.self,
            copy: { one in EventBridge.SageMakerPipelineParameter(name: one.name, value: one.value) }),
        StructureProof(
            EventBridge.DeadLetterConfig.self,
            copy: { one in EventBridge.DeadLetterConfig(arn: one.arn) },
            minimum: { _ in EventBridge.DeadLetterConfig() }),
        StructureProof(
            EventBridge.RetryPolicy.self,
            copy: { one in EventBridge.RetryPolicy(maximumRetryAttempts: one.maximumRetryAttempts, maximumEventAgeInSeconds: one.maximumEventAgeInSeconds) },
            minimum: { _ in EventBridge.RetryPolicy() }),
        StructureProof(
            EventBridge.AppSyncParameters.self,
            copy: { one in EventBridge.AppSyncParameters(graphQLOperation: one.graphQLOperation) },
            minimum: { _ in EventBridge.AppSyncParameters() }),
        StructureProof(
            EventBridge.PutRuleRequest.self,
            copy: { one in EventBridge.PutRuleRequest(name: one.name, scheduleExpression: one.scheduleExpression, eventPattern: one.eventPattern, state: one.state, description: one.description, roleArn: one.roleArn, tags: one.tags, eventBusName: one.eventBusName) },
            minimum: { one in EventBridge.PutRuleRequest(name: one.name) }),
        StructureProof(
            EventBridge.PutRuleResponse.self,
            copy: { one in EventBridge.PutRuleResponse(ruleArn: one.ruleArn) },
            minimum: { _ in EventBridge.PutRuleResponse() }),
        StructureProof(
            EventBridge.PutTargetsRequest.self,
            copy: { one in EventBridge.PutTargetsRequest(rule: one.rule, targets: one.targets, eventBusName: one.eventBusName) },
            minimum: { one in EventBridge.PutTargetsRequest(rule: one.rule, targets: one.targets) }),
        StructureProof(
            EventBridge.PutTargetsResponse.self,
            copy: { one in EventBridge.PutTargetsResponse(failedEntryCount: one.failedEntryCount, failedEntries: one.failedEntries) },
            minimum: { _ in EventBridge.PutTargetsResponse() }),
        StructureProof(
            EventBridge.PutTargetsResultEntry.self,
            copy: { one in EventBridge.PutTargetsResultEntry(targetId: one.targetId, errorCode: one.errorCode, errorMessage: one.errorMessage) },
            minimum: { _ in EventBridge.PutTargetsResultEntry() }),
        StructureProof(
            EventBridge.RemoveTargetsRequest.self,
            copy: { one in EventBridge.RemoveTargetsRequest(rule: one.rule, ids: one.ids, eventBusName: one.eventBusName, force: one.force) },
            minimum: { one in EventBridge.RemoveTargetsRequest(rule: one.rule, ids: one.ids) }),
        StructureProof(
            EventBridge.RemoveTargetsResponse.self,
            copy: { one in EventBridge.RemoveTargetsResponse(failedEntryCount: one.failedEntryCount, failedEntries: one.failedEntries) },
            minimum: { _ in EventBridge.RemoveTargetsResponse() }),
        StructureProof(
            EventBridge.RemoveTargetsResultEntry.self,
            copy: { one in EventBridge.RemoveTargetsResultEntry(targetId: one.targetId, errorCode: one.errorCode, errorMessage: one.errorMessage) },
            minimum: { _ in EventBridge.RemoveTargetsResultEntry() }),
    ]
}
