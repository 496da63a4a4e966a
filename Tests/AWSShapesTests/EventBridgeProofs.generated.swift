// Made by `make shapes` from botocore's service model. Do not edit.
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
        StructureProof(EventBridge.DeleteRuleRequest.self) { one in
            EventBridge.DeleteRuleRequest(name: one.name, eventBusName: one.eventBusName, force: one.force)
        },
        StructureProof(EventBridge.DescribeRuleRequest.self) { one in
            EventBridge.DescribeRuleRequest(name: one.name, eventBusName: one.eventBusName)
        },
        StructureProof(EventBridge.DescribeRuleResponse.self) { one in
            EventBridge.DescribeRuleResponse(
                name: one.name, arn: one.arn, eventPattern: one.eventPattern,
                scheduleExpression: one.scheduleExpression, state: one.state, description: one.description,
                roleArn: one.roleArn, managedBy: one.managedBy, eventBusName: one.eventBusName, createdBy: one.createdBy
            )
        },
        StructureProof(EventBridge.DisableRuleRequest.self) { one in
            EventBridge.DisableRuleRequest(name: one.name, eventBusName: one.eventBusName)
        },
        StructureProof(EventBridge.EnableRuleRequest.self) { one in
            EventBridge.EnableRuleRequest(name: one.name, eventBusName: one.eventBusName)
        },
        StructureProof(EventBridge.ListRulesRequest.self) { one in
            EventBridge.ListRulesRequest(
                namePrefix: one.namePrefix, eventBusName: one.eventBusName, nextToken: one.nextToken, limit: one.limit)
        },
        StructureProof(EventBridge.ListRulesResponse.self) { one in
            EventBridge.ListRulesResponse(rules: one.rules, nextToken: one.nextToken)
        },
        StructureProof(EventBridge.Rule.self) { one in
            EventBridge.Rule(
                name: one.name, arn: one.arn, eventPattern: one.eventPattern, state: one.state,
                description: one.description, scheduleExpression: one.scheduleExpression, roleArn: one.roleArn,
                managedBy: one.managedBy, eventBusName: one.eventBusName)
        },
        StructureProof(EventBridge.ListTargetsByRuleRequest.self) { one in
            EventBridge.ListTargetsByRuleRequest(
                rule: one.rule, eventBusName: one.eventBusName, nextToken: one.nextToken, limit: one.limit)
        },
        StructureProof(EventBridge.ListTargetsByRuleResponse.self) { one in
            EventBridge.ListTargetsByRuleResponse(targets: one.targets, nextToken: one.nextToken)
        },
        StructureProof(EventBridge.Target.self) { one in
            EventBridge.Target(
                id: one.id, arn: one.arn, roleArn: one.roleArn, input: one.input, inputPath: one.inputPath,
                inputTransformer: one.inputTransformer, kinesisParameters: one.kinesisParameters,
                runCommandParameters: one.runCommandParameters, ecsParameters: one.ecsParameters,
                batchParameters: one.batchParameters, sqsParameters: one.sqsParameters,
                httpParameters: one.httpParameters, redshiftDataParameters: one.redshiftDataParameters,
                sageMakerPipelineParameters: one.sageMakerPipelineParameters, deadLetterConfig: one.deadLetterConfig,
                retryPolicy: one.retryPolicy, appSyncParameters: one.appSyncParameters)
        },
        StructureProof(EventBridge.InputTransformer.self) { one in
            EventBridge.InputTransformer(inputTemplate: one.inputTemplate, inputPathsMap: one.inputPathsMap)
        },
        StructureProof(EventBridge.KinesisParameters.self) { one in
            EventBridge.KinesisParameters(partitionKeyPath: one.partitionKeyPath)
        },
        StructureProof(EventBridge.RunCommandParameters.self) { one in
            EventBridge.RunCommandParameters(runCommandTargets: one.runCommandTargets)
        },
        StructureProof(EventBridge.RunCommandTarget.self) { one in
            EventBridge.RunCommandTarget(key: one.key, values: one.values)
        },
        StructureProof(EventBridge.EcsParameters.self) { one in
            EventBridge.EcsParameters(
                taskDefinitionArn: one.taskDefinitionArn, taskCount: one.taskCount, launchType: one.launchType,
                networkConfiguration: one.networkConfiguration, platformVersion: one.platformVersion, group: one.group,
                capacityProviderStrategy: one.capacityProviderStrategy, enableECSManagedTags: one.enableECSManagedTags,
                enableExecuteCommand: one.enableExecuteCommand, placementConstraints: one.placementConstraints,
                placementStrategy: one.placementStrategy, propagateTags: one.propagateTags,
                referenceId: one.referenceId, tags: one.tags)
        },
        StructureProof(EventBridge.NetworkConfiguration.self) { one in
            EventBridge.NetworkConfiguration(awsvpcConfiguration: one.awsvpcConfiguration)
        },
        StructureProof(EventBridge.AwsVpcConfiguration.self) { one in
            EventBridge.AwsVpcConfiguration(
                subnets: one.subnets, securityGroups: one.securityGroups, assignPublicIp: one.assignPublicIp)
        },
        StructureProof(EventBridge.CapacityProviderStrategyItem.self) { one in
            EventBridge.CapacityProviderStrategyItem(
                capacityProvider: one.capacityProvider, weight: one.weight, base: one.base)
        },
        StructureProof(EventBridge.PlacementConstraint.self) { one in
            EventBridge.PlacementConstraint(type: one.type, expression: one.expression)
        },
        StructureProof(EventBridge.PlacementStrategy.self) { one in
            EventBridge.PlacementStrategy(type: one.type, field: one.field)
        },
        StructureProof(EventBridge.Tag.self) { one in
            EventBridge.Tag(key: one.key, value: one.value)
        },
        StructureProof(EventBridge.BatchParameters.self) { one in
            EventBridge.BatchParameters(
                jobDefinition: one.jobDefinition, jobName: one.jobName, arrayProperties: one.arrayProperties,
                retryStrategy: one.retryStrategy)
        },
        StructureProof(EventBridge.BatchArrayProperties.self) { one in
            EventBridge.BatchArrayProperties(size: one.size)
        },
        StructureProof(EventBridge.BatchRetryStrategy.self) { one in
            EventBridge.BatchRetryStrategy(attempts: one.attempts)
        },
        StructureProof(EventBridge.SqsParameters.self) { one in
            EventBridge.SqsParameters(messageGroupId: one.messageGroupId)
        },
        StructureProof(EventBridge.HttpParameters.self) { one in
            EventBridge.HttpParameters(
                pathParameterValues: one.pathParameterValues, headerParameters: one.headerParameters,
                queryStringParameters: one.queryStringParameters)
        },
        StructureProof(EventBridge.RedshiftDataParameters.self) { one in
            EventBridge.RedshiftDataParameters(
                database: one.database, secretManagerArn: one.secretManagerArn, dbUser: one.dbUser, sql: one.sql,
                statementName: one.statementName, withEvent: one.withEvent, sqls: one.sqls)
        },
        StructureProof(EventBridge.SageMakerPipelineParameters.self) { one in
            EventBridge.SageMakerPipelineParameters(pipelineParameterList: one.pipelineParameterList)
        },
        StructureProof(EventBridge.SageMakerPipelineParameter.self) { one in
            EventBridge.SageMakerPipelineParameter(name: one.name, value: one.value)
        },
        StructureProof(EventBridge.DeadLetterConfig.self) { one in
            EventBridge.DeadLetterConfig(arn: one.arn)
        },
        StructureProof(EventBridge.RetryPolicy.self) { one in
            EventBridge.RetryPolicy(
                maximumRetryAttempts: one.maximumRetryAttempts, maximumEventAgeInSeconds: one.maximumEventAgeInSeconds)
        },
        StructureProof(EventBridge.AppSyncParameters.self) { one in
            EventBridge.AppSyncParameters(graphQLOperation: one.graphQLOperation)
        },
        StructureProof(EventBridge.PutRuleRequest.self) { one in
            EventBridge.PutRuleRequest(
                name: one.name, scheduleExpression: one.scheduleExpression, eventPattern: one.eventPattern,
                state: one.state, description: one.description, roleArn: one.roleArn, tags: one.tags,
                eventBusName: one.eventBusName)
        },
        StructureProof(EventBridge.PutRuleResponse.self) { one in
            EventBridge.PutRuleResponse(ruleArn: one.ruleArn)
        },
        StructureProof(EventBridge.PutTargetsRequest.self) { one in
            EventBridge.PutTargetsRequest(rule: one.rule, targets: one.targets, eventBusName: one.eventBusName)
        },
        StructureProof(EventBridge.PutTargetsResponse.self) { one in
            EventBridge.PutTargetsResponse(failedEntryCount: one.failedEntryCount, failedEntries: one.failedEntries)
        },
        StructureProof(EventBridge.PutTargetsResultEntry.self) { one in
            EventBridge.PutTargetsResultEntry(
                targetId: one.targetId, errorCode: one.errorCode, errorMessage: one.errorMessage)
        },
        StructureProof(EventBridge.RemoveTargetsRequest.self) { one in
            EventBridge.RemoveTargetsRequest(
                rule: one.rule, ids: one.ids, eventBusName: one.eventBusName, force: one.force)
        },
        StructureProof(EventBridge.RemoveTargetsResponse.self) { one in
            EventBridge.RemoveTargetsResponse(failedEntryCount: one.failedEntryCount, failedEntries: one.failedEntries)
        },
        StructureProof(EventBridge.RemoveTargetsResultEntry.self) { one in
            EventBridge.RemoveTargetsResultEntry(
                targetId: one.targetId, errorCode: one.errorCode, errorMessage: one.errorMessage)
        },
    ]
}
