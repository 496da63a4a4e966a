// Made by `make shapes` from botocore's service model. Do not edit.
// swift-format-ignore-file
import AWSCore
import AWSShapes

enum LambdaProofs {
    static let operations: [any AWSOperation.Type] = [
        Lambda.AddPermission.self,
        Lambda.CreateAlias.self,
        Lambda.CreateEventSourceMapping.self,
        Lambda.CreateFunction.self,
        Lambda.DeleteAlias.self,
        Lambda.DeleteEventSourceMapping.self,
        Lambda.DeleteFunction.self,
        Lambda.DeleteFunctionConcurrency.self,
        Lambda.DeleteFunctionEventInvokeConfig.self,
        Lambda.DeleteProvisionedConcurrencyConfig.self,
        Lambda.GetAccountSettings.self,
        Lambda.GetAlias.self,
        Lambda.GetEventSourceMapping.self,
        Lambda.GetFunction.self,
        Lambda.GetFunctionConcurrency.self,
        Lambda.GetFunctionConfiguration.self,
        Lambda.GetFunctionEventInvokeConfig.self,
        Lambda.GetPolicy.self,
        Lambda.GetProvisionedConcurrencyConfig.self,
        Lambda.Invoke.self,
        Lambda.ListAliases.self,
        Lambda.ListEventSourceMappings.self,
        Lambda.ListFunctionEventInvokeConfigs.self,
        Lambda.ListFunctions.self,
        Lambda.ListProvisionedConcurrencyConfigs.self,
        Lambda.ListTags.self,
        Lambda.ListVersionsByFunction.self,
        Lambda.PublishVersion.self,
        Lambda.PutFunctionConcurrency.self,
        Lambda.PutFunctionEventInvokeConfig.self,
        Lambda.PutProvisionedConcurrencyConfig.self,
        Lambda.RemovePermission.self,
        Lambda.TagResource.self,
        Lambda.UntagResource.self,
        Lambda.UpdateAlias.self,
        Lambda.UpdateEventSourceMapping.self,
        Lambda.UpdateFunctionCode.self,
        Lambda.UpdateFunctionConfiguration.self,
        Lambda.UpdateFunctionEventInvokeConfig.self,
    ]

    static let structures: [StructureProof] = [
        StructureProof(
            Lambda.AddPermissionRequest.self,
            copy: { one in Lambda.AddPermissionRequest(functionName: one.functionName, statementId: one.statementId, action: one.action, principal: one.principal, sourceArn: one.sourceArn, functionUrlAuthType: one.functionUrlAuthType, invokedViaFunctionUrl: one.invokedViaFunctionUrl, sourceAccount: one.sourceAccount, eventSourceToken: one.eventSourceToken, qualifier: one.qualifier, revisionId: one.revisionId, principalOrgID: one.principalOrgID) },
            minimum: { one in Lambda.AddPermissionRequest(functionName: one.functionName, statementId: one.statementId, action: one.action, principal: one.principal) }),
        StructureProof(
            Lambda.AddPermissionResponse.self,
            copy: { one in Lambda.AddPermissionResponse(statement: one.statement) },
            minimum: { _ in Lambda.AddPermissionResponse() }),
        StructureProof(
            Lambda.CreateAliasRequest.self,
            copy: { one in Lambda.CreateAliasRequest(functionName: one.functionName, name: one.name, functionVersion: one.functionVersion, description: one.description, routingConfig: one.routingConfig) },
            minimum: { one in Lambda.CreateAliasRequest(functionName: one.functionName, name: one.name, functionVersion: one.functionVersion) }),
        StructureProof(
            Lambda.AliasRoutingConfiguration.self,
            copy: { one in Lambda.AliasRoutingConfiguration(additionalVersionWeights: one.additionalVersionWeights) },
            minimum: { _ in Lambda.AliasRoutingConfiguration() }),
        StructureProof(
            Lambda.AliasConfiguration.self,
            copy: { one in Lambda.AliasConfiguration(aliasArn: one.aliasArn, name: one.name, functionVersion: one.functionVersion, description: one.description, routingConfig: one.routingConfig, revisionId: one.revisionId) },
            minimum: { _ in Lambda.AliasConfiguration() }),
        StructureProof(
            Lambda.CreateEventSourceMappingRequest.self,
            copy: { one in Lambda.CreateEventSourceMappingRequest(functionName: one.functionName, eventSourceArn: one.eventSourceArn, enabled: one.enabled, batchSize: one.batchSize, filterCriteria: one.filterCriteria, kmsKeyArn: one.kmsKeyArn, metricsConfig: one.metricsConfig, loggingConfig: one.loggingConfig, scalingConfig: one.scalingConfig, maximumBatchingWindowInSeconds: one.maximumBatchingWindowInSeconds, parallelizationFactor: one.parallelizationFactor, startingPosition: one.startingPosition, startingPositionTimestamp: one.startingPositionTimestamp, destinationConfig: one.destinationConfig, maximumRecordAgeInSeconds: one.maximumRecordAgeInSeconds, bisectBatchOnFunctionError: one.bisectBatchOnFunctionError, maximumRetryAttempts: one.maximumRetryAttempts, tags: one.tags, tumblingWindowInSeconds: one.tumblingWindowInSeconds, topics: one.topics, queues: one.queues, sourceAccessConfigurations: one.sourceAccessConfigurations, selfManagedEventSource: one.selfManagedEventSource, functionResponseTypes: one.functionResponseTypes, amazonManagedKafkaEventSourceConfig: one.amazonManagedKafkaEventSourceConfig, selfManagedKafkaEventSourceConfig: one.selfManagedKafkaEventSourceConfig, documentDBEventSourceConfig: one.documentDBEventSourceConfig, provisionedPollerConfig: one.provisionedPollerConfig) },
            minimum: { one in Lambda.CreateEventSourceMappingRequest(functionName: one.functionName) }),
        StructureProof(
            Lambda.FilterCriteria.self,
            copy: { one in Lambda.FilterCriteria(filters: one.filters) },
            minimum: { _ in Lambda.FilterCriteria() }),
        StructureProof(
            Lambda.Filter.self,
            copy: { one in Lambda.Filter(pattern: one.pattern) },
            minimum: { _ in Lambda.Filter() }),
        StructureProof(
            Lambda.EventSourceMappingMetricsConfig.self,
            copy: { one in Lambda.EventSourceMappingMetricsConfig(metrics: one.metrics) },
            minimum: { _ in Lambda.EventSourceMappingMetricsConfig() }),
        StructureProof(
            Lambda.EventSourceMappingLoggingConfig.self,
            copy: { one in Lambda.EventSourceMappingLoggingConfig(systemLogLevel: one.systemLogLevel) },
            minimum: { _ in Lambda.EventSourceMappingLoggingConfig() }),
        StructureProof(
            Lambda.ScalingConfig.self,
            copy: { one in Lambda.ScalingConfig(maximumConcurrency: one.maximumConcurrency) },
            minimum: { _ in Lambda.ScalingConfig() }),
        StructureProof(
            Lambda.DestinationConfig.self,
            copy: { one in Lambda.DestinationConfig(onSuccess: one.onSuccess, onFailure: one.onFailure) },
            minimum: { _ in Lambda.DestinationConfig() }),
        StructureProof(
            Lambda.OnSuccess.self,
            copy: { one in Lambda.OnSuccess(destination: one.destination) },
            minimum: { _ in Lambda.OnSuccess() }),
        StructureProof(
            Lambda.OnFailure.self,
            copy: { one in Lambda.OnFailure(destination: one.destination) },
            minimum: { _ in Lambda.OnFailure() }),
        StructureProof(
            Lambda.SourceAccessConfiguration.self,
            copy: { one in Lambda.SourceAccessConfiguration(type: one.type, uri: one.uri) },
            minimum: { _ in Lambda.SourceAccessConfiguration() }),
        StructureProof(
            Lambda.SelfManagedEventSource.self,
            copy: { one in Lambda.SelfManagedEventSource(endpoints: one.endpoints) },
            minimum: { _ in Lambda.SelfManagedEventSource() }),
        StructureProof(
            Lambda.AmazonManagedKafkaEventSourceConfig.self,
            copy: { one in Lambda.AmazonManagedKafkaEventSourceConfig(consumerGroupId: one.consumerGroupId, schemaRegistryConfig: one.schemaRegistryConfig) },
            minimum: { _ in Lambda.AmazonManagedKafkaEventSourceConfig() }),
        StructureProof(
            Lambda.KafkaSchemaRegistryConfig.self,
            copy: { one in Lambda.KafkaSchemaRegistryConfig(schemaRegistryURI: one.schemaRegistryURI, eventRecordFormat: one.eventRecordFormat, accessConfigs: one.accessConfigs, schemaValidationConfigs: one.schemaValidationConfigs) },
            minimum: { _ in Lambda.KafkaSchemaRegistryConfig() }),
        StructureProof(
            Lambda.KafkaSchemaRegistryAccessConfig.self,
            copy: { one in Lambda.KafkaSchemaRegistryAccessConfig(type: one.type, uri: one.uri) },
            minimum: { _ in Lambda.KafkaSchemaRegistryAccessConfig() }),
        StructureProof(
            Lambda.KafkaSchemaValidationConfig.self,
            copy: { one in Lambda.KafkaSchemaValidationConfig(attribute: one.attribute) },
            minimum: { _ in Lambda.KafkaSchemaValidationConfig() }),
        StructureProof(
            Lambda.SelfManagedKafkaEventSourceConfig.self,
            copy: { one in Lambda.SelfManagedKafkaEventSourceConfig(consumerGroupId: one.consumerGroupId, schemaRegistryConfig: one.schemaRegistryConfig, consumptionMode: one.consumptionMode) },
            minimum: { _ in Lambda.SelfManagedKafkaEventSourceConfig() }),
        StructureProof(
            Lambda.DocumentDBEventSourceConfig.self,
            copy: { one in Lambda.DocumentDBEventSourceConfig(databaseName: one.databaseName, collectionName: one.collectionName, fullDocument: one.fullDocument) },
            minimum: { _ in Lambda.DocumentDBEventSourceConfig() }),
        StructureProof(
            Lambda.ProvisionedPollerConfig.self,
            copy: { one in Lambda.ProvisionedPollerConfig(minimumPollers: one.minimumPollers, maximumPollers: one.maximumPollers, pollerGroupName: one.pollerGroupName) },
            minimum: { _ in Lambda.ProvisionedPollerConfig() }),
        StructureProof(
            Lambda.EventSourceMappingConfiguration.self,
            copy: { one in Lambda.EventSourceMappingConfiguration(uuid: one.uuid, startingPosition: one.startingPosition, startingPositionTimestamp: one.startingPositionTimestamp, batchSize: one.batchSize, maximumBatchingWindowInSeconds: one.maximumBatchingWindowInSeconds, parallelizationFactor: one.parallelizationFactor, eventSourceArn: one.eventSourceArn, filterCriteria: one.filterCriteria, filterCriteriaError: one.filterCriteriaError, kmsKeyArn: one.kmsKeyArn, metricsConfig: one.metricsConfig, loggingConfig: one.loggingConfig, scalingConfig: one.scalingConfig, functionArn: one.functionArn, lastModified: one.lastModified, lastProcessingResult: one.lastProcessingResult, state: one.state, stateTransitionReason: one.stateTransitionReason, destinationConfig: one.destinationConfig, topics: one.topics, queues: one.queues, sourceAccessConfigurations: one.sourceAccessConfigurations, selfManagedEventSource: one.selfManagedEventSource, maximumRecordAgeInSeconds: one.maximumRecordAgeInSeconds, bisectBatchOnFunctionError: one.bisectBatchOnFunctionError, maximumRetryAttempts: one.maximumRetryAttempts, tumblingWindowInSeconds: one.tumblingWindowInSeconds, functionResponseTypes: one.functionResponseTypes, amazonManagedKafkaEventSourceConfig: one.amazonManagedKafkaEventSourceConfig, selfManagedKafkaEventSourceConfig: one.selfManagedKafkaEventSourceConfig, documentDBEventSourceConfig: one.documentDBEventSourceConfig, eventSourceMappingArn: one.eventSourceMappingArn, provisionedPollerConfig: one.provisionedPollerConfig) },
            minimum: { _ in Lambda.EventSourceMappingConfiguration() }),
        StructureProof(
            Lambda.FilterCriteriaError.self,
            copy: { one in Lambda.FilterCriteriaError(errorCode: one.errorCode, message: one.message) },
            minimum: { _ in Lambda.FilterCriteriaError() }),
        StructureProof(
            Lambda.CreateFunctionRequest.self,
            copy: { one in Lambda.CreateFunctionRequest(functionName: one.functionName, role: one.role, code: one.code, runtime: one.runtime, handler: one.handler, description: one.description, timeout: one.timeout, memorySize: one.memorySize, publish: one.publish, publishTo: one.publishTo, vpcConfig: one.vpcConfig, packageType: one.packageType, deadLetterConfig: one.deadLetterConfig, environment: one.environment, kmsKeyArn: one.kmsKeyArn, tracingConfig: one.tracingConfig, tags: one.tags, layers: one.layers, fileSystemConfigs: one.fileSystemConfigs, codeSigningConfigArn: one.codeSigningConfigArn, imageConfig: one.imageConfig, architectures: one.architectures, ephemeralStorage: one.ephemeralStorage, snapStart: one.snapStart, loggingConfig: one.loggingConfig, tenancyConfig: one.tenancyConfig, capacityProviderConfig: one.capacityProviderConfig, durableConfig: one.durableConfig, runtimeConfig: one.runtimeConfig, acceleratorConfig: one.acceleratorConfig) },
            minimum: { one in Lambda.CreateFunctionRequest(functionName: one.functionName, role: one.role, code: one.code) }),
        StructureProof(
            Lambda.FunctionCode.self,
            copy: { one in Lambda.FunctionCode(zipFile: one.zipFile, s3Bucket: one.s3Bucket, s3Key: one.s3Key, s3ObjectVersion: one.s3ObjectVersion, s3ObjectStorageMode: one.s3ObjectStorageMode, imageUri: one.imageUri, sourceKMSKeyArn: one.sourceKMSKeyArn) },
            minimum: { _ in Lambda.FunctionCode() }),
        StructureProof(
            Lambda.VpcConfig.self,
            copy: { one in Lambda.VpcConfig(subnetIds: one.subnetIds, securityGroupIds: one.securityGroupIds, ipv6AllowedForDualStack: one.ipv6AllowedForDualStack) },
            minimum: { _ in Lambda.VpcConfig() }),
        StructureProof(
            Lambda.DeadLetterConfig.self,
            copy: { one in Lambda.DeadLetterConfig(targetArn: one.targetArn) },
            minimum: { _ in Lambda.DeadLetterConfig() }),
        StructureProof(
            Lambda.Environment.self,
            copy: { one in Lambda.Environment(variables: one.variables) },
            minimum: { _ in Lambda.Environment() }),
        StructureProof(
            Lambda.TracingConfig.self,
            copy: { one in Lambda.TracingConfig(mode: one.mode) },
            minimum: { _ in Lambda.TracingConfig() }),
        StructureProof(
            Lambda.FileSystemConfig.self,
            copy: { one in Lambda.FileSystemConfig(arn: one.arn, localMountPath: one.localMountPath, s3FilesConfig: one.s3FilesConfig) },
            minimum: { one in Lambda.FileSystemConfig(arn: one.arn, localMountPath: one.localMountPath) }),
        StructureProof(
            Lambda.S3FilesConfig.self,
            copy: { one in Lambda.S3FilesConfig(directS3Read: one.directS3Read) },
            minimum: { _ in Lambda.S3FilesConfig() }),
        StructureProof(
            Lambda.ImageConfig.self,
            copy: { one in Lambda.ImageConfig(entryPoint: one.entryPoint, command: one.command, workingDirectory: one.workingDirectory) },
            minimum: { _ in Lambda.ImageConfig() }),
        StructureProof(
            Lambda.EphemeralStorage.self,
            copy: { one in Lambda.EphemeralStorage(size: one.size) }),
        StructureProof(
            Lambda.SnapStart.self,
            copy: { one in Lambda.SnapStart(applyOn: one.applyOn) },
            minimum: { _ in Lambda.SnapStart() }),
        StructureProof(
            Lambda.LoggingConfig.self,
            copy: { one in Lambda.LoggingConfig(logFormat: one.logFormat, applicationLogLevel: one.applicationLogLevel, systemLogLevel: one.systemLogLevel, logGroup: one.logGroup) },
            minimum: { _ in Lambda.LoggingConfig() }),
        StructureProof(
            Lambda.TenancyConfig.self,
            copy: { one in Lambda.TenancyConfig(tenantIsolationMode: one.tenantIsolationMode) }),
        StructureProof(
            Lambda.CapacityProviderConfig.self,
            copy: { one in Lambda.CapacityProviderConfig(lambdaManagedInstancesCapacityProviderConfig: one.lambdaManagedInstancesCapacityProviderConfig) }),
        StructureProof(
            Lambda.LambdaManagedInstancesCapacityProviderConfig.self,
            copy: { one in Lambda.LambdaManagedInstancesCapacityProviderConfig(capacityProviderArn: one.capacityProviderArn, perExecutionEnvironmentMaxConcurrency: one.perExecutionEnvironmentMaxConcurrency, executionEnvironmentMemoryGiBPerVCpu: one.executionEnvironmentMemoryGiBPerVCpu) },
            minimum: { one in Lambda.LambdaManagedInstancesCapacityProviderConfig(capacityProviderArn: one.capacityProviderArn) }),
        StructureProof(
            Lambda.DurableConfig.self,
            copy: { one in Lambda.DurableConfig(kmsKeyArn: one.kmsKeyArn, retentionPeriodInDays: one.retentionPeriodInDays, executionTimeout: one.executionTimeout) },
            minimum: { _ in Lambda.DurableConfig() }),
        StructureProof(
            Lambda.FunctionRuntimeConfig.self,
            copy: { one in Lambda.FunctionRuntimeConfig(runtimeArn: one.runtimeArn, runtimeAlias: one.runtimeAlias) }),
        StructureProof(
            Lambda.AcceleratorConfig.self,
            copy: { one in Lambda.AcceleratorConfig(acceleratorMemorySize: one.acceleratorMemorySize) }),
        StructureProof(
            Lambda.FunctionConfiguration.self,
            copy: { one in Lambda.FunctionConfiguration(functionName: one.functionName, functionArn: one.functionArn, runtime: one.runtime, role: one.role, handler: one.handler, codeSize: one.codeSize, description: one.description, timeout: one.timeout, memorySize: one.memorySize, lastModified: one.lastModified, codeSha256: one.codeSha256, version: one.version, vpcConfig: one.vpcConfig, deadLetterConfig: one.deadLetterConfig, environment: one.environment, kmsKeyArn: one.kmsKeyArn, tracingConfig: one.tracingConfig, masterArn: one.masterArn, revisionId: one.revisionId, layers: one.layers, state: one.state, stateReason: one.stateReason, stateReasonCode: one.stateReasonCode, lastUpdateStatus: one.lastUpdateStatus, lastUpdateStatusReason: one.lastUpdateStatusReason, lastUpdateStatusReasonCode: one.lastUpdateStatusReasonCode, fileSystemConfigs: one.fileSystemConfigs, signingProfileVersionArn: one.signingProfileVersionArn, signingJobArn: one.signingJobArn, packageType: one.packageType, imageConfigResponse: one.imageConfigResponse, architectures: one.architectures, ephemeralStorage: one.ephemeralStorage, snapStart: one.snapStart, runtimeVersionConfig: one.runtimeVersionConfig, loggingConfig: one.loggingConfig, tenancyConfig: one.tenancyConfig, capacityProviderConfig: one.capacityProviderConfig, configSha256: one.configSha256, durableConfig: one.durableConfig, runtimeConfig: one.runtimeConfig, acceleratorConfig: one.acceleratorConfig) },
            minimum: { _ in Lambda.FunctionConfiguration() }),
        StructureProof(
            Lambda.VpcConfigResponse.self,
            copy: { one in Lambda.VpcConfigResponse(subnetIds: one.subnetIds, securityGroupIds: one.securityGroupIds, vpcId: one.vpcId, ipv6AllowedForDualStack: one.ipv6AllowedForDualStack) },
            minimum: { _ in Lambda.VpcConfigResponse() }),
        StructureProof(
            Lambda.EnvironmentResponse.self,
            copy: { one in Lambda.EnvironmentResponse(variables: one.variables, error: one.error) },
            minimum: { _ in Lambda.EnvironmentResponse() }),
        StructureProof(
            Lambda.EnvironmentError.self,
            copy: { one in Lambda.EnvironmentError(errorCode: one.errorCode, message: one.message) },
            minimum: { _ in Lambda.EnvironmentError() }),
        StructureProof(
            Lambda.TracingConfigResponse.self,
            copy: { one in Lambda.TracingConfigResponse(mode: one.mode) },
            minimum: { _ in Lambda.TracingConfigResponse() }),
        StructureProof(
            Lambda.Layer.self,
            copy: { one in Lambda.Layer(arn: one.arn, codeSize: one.codeSize, signingProfileVersionArn: one.signingProfileVersionArn, signingJobArn: one.signingJobArn) },
            minimum: { _ in Lambda.Layer() }),
        StructureProof(
            Lambda.ImageConfigResponse.self,
            copy: { one in Lambda.ImageConfigResponse(imageConfig: one.imageConfig, error: one.error) },
            minimum: { _ in Lambda.ImageConfigResponse() }),
        StructureProof(
            Lambda.ImageConfigError.self,
            copy: { one in Lambda.ImageConfigError(errorCode: one.errorCode, message: one.message) },
            minimum: { _ in Lambda.ImageConfigError() }),
        StructureProof(
            Lambda.SnapStartResponse.self,
            copy: { one in Lambda.SnapStartResponse(applyOn: one.applyOn, optimizationStatus: one.optimizationStatus) },
            minimum: { _ in Lambda.SnapStartResponse() }),
        StructureProof(
            Lambda.RuntimeVersionConfig.self,
            copy: { one in Lambda.RuntimeVersionConfig(runtimeVersionArn: one.runtimeVersionArn, error: one.error) },
            minimum: { _ in Lambda.RuntimeVersionConfig() }),
        StructureProof(
            Lambda.RuntimeVersionError.self,
            copy: { one in Lambda.RuntimeVersionError(errorCode: one.errorCode, message: one.message) },
            minimum: { _ in Lambda.RuntimeVersionError() }),
        StructureProof(
            Lambda.DeleteAliasRequest.self,
            copy: { one in Lambda.DeleteAliasRequest(functionName: one.functionName, name: one.name) }),
        StructureProof(
            Lambda.DeleteEventSourceMappingRequest.self,
            copy: { one in Lambda.DeleteEventSourceMappingRequest(uuid: one.uuid) }),
        StructureProof(
            Lambda.DeleteFunctionRequest.self,
            copy: { one in Lambda.DeleteFunctionRequest(functionName: one.functionName, qualifier: one.qualifier) },
            minimum: { one in Lambda.DeleteFunctionRequest(functionName: one.functionName) }),
        StructureProof(
            Lambda.DeleteFunctionResponse.self,
            copy: { one in Lambda.DeleteFunctionResponse(statusCode: one.statusCode) },
            minimum: { _ in Lambda.DeleteFunctionResponse() }),
        StructureProof(
            Lambda.DeleteFunctionConcurrencyRequest.self,
            copy: { one in Lambda.DeleteFunctionConcurrencyRequest(functionName: one.functionName) }),
        StructureProof(
            Lambda.DeleteFunctionEventInvokeConfigRequest.self,
            copy: { one in Lambda.DeleteFunctionEventInvokeConfigRequest(functionName: one.functionName, qualifier: one.qualifier) },
            minimum: { one in Lambda.DeleteFunctionEventInvokeConfigRequest(functionName: one.functionName) }),
        StructureProof(
            Lambda.DeleteProvisionedConcurrencyConfigRequest.self,
            copy: { one in Lambda.DeleteProvisionedConcurrencyConfigRequest(functionName: one.functionName, qualifier: one.qualifier) }),
        StructureProof(
            Lambda.GetAccountSettingsRequest.self,
            copy: { _ in Lambda.GetAccountSettingsRequest() }),
        StructureProof(
            Lambda.GetAccountSettingsResponse.self,
            copy: { one in Lambda.GetAccountSettingsResponse(accountLimit: one.accountLimit, accountUsage: one.accountUsage) },
            minimum: { _ in Lambda.GetAccountSettingsResponse() }),
        StructureProof(
            Lambda.AccountLimit.self,
            copy: { one in Lambda.AccountLimit(totalCodeSize: one.totalCodeSize, codeSizeUnzipped: one.codeSizeUnzipped, codeSizeZipped: one.codeSizeZipped, concurrentExecutions: one.concurrentExecutions, unreservedConcurrentExecutions: one.unreservedConcurrentExecutions) },
            minimum: { _ in Lambda.AccountLimit() }),
        StructureProof(
            Lambda.AccountUsage.self,
            copy: { one in Lambda.AccountUsage(totalCodeSize: one.totalCodeSize, functionCount: one.functionCount) },
            minimum: { _ in Lambda.AccountUsage() }),
        StructureProof(
            Lambda.GetAliasRequest.self,
            copy: { one in Lambda.GetAliasRequest(functionName: one.functionName, name: one.name) }),
        StructureProof(
            Lambda.GetEventSourceMappingRequest.self,
            copy: { one in Lambda.GetEventSourceMappingRequest(uuid: one.uuid) }),
        StructureProof(
            Lambda.GetFunctionRequest.self,
            copy: { one in Lambda.GetFunctionRequest(functionName: one.functionName, qualifier: one.qualifier) },
            minimum: { one in Lambda.GetFunctionRequest(functionName: one.functionName) }),
        StructureProof(
            Lambda.GetFunctionResponse.self,
            copy: { one in Lambda.GetFunctionResponse(configuration: one.configuration, code: one.code, tags: one.tags, tagsError: one.tagsError, concurrency: one.concurrency) },
            minimum: { _ in Lambda.GetFunctionResponse() }),
        StructureProof(
            Lambda.FunctionCodeLocation.self,
            copy: { one in Lambda.FunctionCodeLocation(repositoryType: one.repositoryType, location: one.location, imageUri: one.imageUri, resolvedImageUri: one.resolvedImageUri, resolvedS3Object: one.resolvedS3Object, sourceKMSKeyArn: one.sourceKMSKeyArn, error: one.error) },
            minimum: { _ in Lambda.FunctionCodeLocation() }),
        StructureProof(
            Lambda.ResolvedS3Object.self,
            copy: { one in Lambda.ResolvedS3Object(s3Bucket: one.s3Bucket, s3Key: one.s3Key, s3ObjectVersion: one.s3ObjectVersion) },
            minimum: { _ in Lambda.ResolvedS3Object() }),
        StructureProof(
            Lambda.FunctionCodeLocationError.self,
            copy: { one in Lambda.FunctionCodeLocationError(errorCode: one.errorCode, message: one.message) },
            minimum: { _ in Lambda.FunctionCodeLocationError() }),
        StructureProof(
            Lambda.TagsError.self,
            copy: { one in Lambda.TagsError(errorCode: one.errorCode, message: one.message) }),
        StructureProof(
            Lambda.Concurrency.self,
            copy: { one in Lambda.Concurrency(reservedConcurrentExecutions: one.reservedConcurrentExecutions) },
            minimum: { _ in Lambda.Concurrency() }),
        StructureProof(
            Lambda.GetFunctionConcurrencyRequest.self,
            copy: { one in Lambda.GetFunctionConcurrencyRequest(functionName: one.functionName) }),
        StructureProof(
            Lambda.GetFunctionConcurrencyResponse.self,
            copy: { one in Lambda.GetFunctionConcurrencyResponse(reservedConcurrentExecutions: one.reservedConcurrentExecutions) },
            minimum: { _ in Lambda.GetFunctionConcurrencyResponse() }),
        StructureProof(
            Lambda.GetFunctionConfigurationRequest.self,
            copy: { one in Lambda.GetFunctionConfigurationRequest(functionName: one.functionName, qualifier: one.qualifier) },
            minimum: { one in Lambda.GetFunctionConfigurationRequest(functionName: one.functionName) }),
        StructureProof(
            Lambda.GetFunctionEventInvokeConfigRequest.self,
            copy: { one in Lambda.GetFunctionEventInvokeConfigRequest(functionName: one.functionName, qualifier: one.qualifier) },
            minimum: { one in Lambda.GetFunctionEventInvokeConfigRequest(functionName: one.functionName) }),
        StructureProof(
            Lambda.FunctionEventInvokeConfig.self,
            copy: { one in Lambda.FunctionEventInvokeConfig(lastModified: one.lastModified, functionArn: one.functionArn, maximumRetryAttempts: one.maximumRetryAttempts, maximumEventAgeInSeconds: one.maximumEventAgeInSeconds, destinationConfig: one.destinationConfig) },
            minimum: { _ in Lambda.FunctionEventInvokeConfig() }),
        StructureProof(
            Lambda.GetPolicyRequest.self,
            copy: { one in Lambda.GetPolicyRequest(functionName: one.functionName, qualifier: one.qualifier) },
            minimum: { one in Lambda.GetPolicyRequest(functionName: one.functionName) }),
        StructureProof(
            Lambda.GetPolicyResponse.self,
            copy: { one in Lambda.GetPolicyResponse(policy: one.policy, revisionId: one.revisionId) },
            minimum: { _ in Lambda.GetPolicyResponse() }),
        StructureProof(
            Lambda.GetProvisionedConcurrencyConfigRequest.self,
            copy: { one in Lambda.GetProvisionedConcurrencyConfigRequest(functionName: one.functionName, qualifier: one.qualifier) }),
        StructureProof(
            Lambda.GetProvisionedConcurrencyConfigResponse.self,
            copy: { one in Lambda.GetProvisionedConcurrencyConfigResponse(requestedProvisionedConcurrentExecutions: one.requestedProvisionedConcurrentExecutions, availableProvisionedConcurrentExecutions: one.availableProvisionedConcurrentExecutions, allocatedProvisionedConcurrentExecutions: one.allocatedProvisionedConcurrentExecutions, status: one.status, statusReason: one.statusReason, lastModified: one.lastModified) },
            minimum: { _ in Lambda.GetProvisionedConcurrencyConfigResponse() }),
        StructureProof(
            Lambda.InvocationRequest.self,
            copy: { one in Lambda.InvocationRequest(functionName: one.functionName, invocationType: one.invocationType, logType: one.logType, clientContext: one.clientContext, durableExecutionName: one.durableExecutionName, payload: one.payload, qualifier: one.qualifier, tenantId: one.tenantId) },
            minimum: { one in Lambda.InvocationRequest(functionName: one.functionName) }),
        StructureProof(
            Lambda.InvocationResponse.self,
            copy: { one in Lambda.InvocationResponse(statusCode: one.statusCode, functionError: one.functionError, logResult: one.logResult, payload: one.payload, executedVersion: one.executedVersion, durableExecutionArn: one.durableExecutionArn) },
            minimum: { _ in Lambda.InvocationResponse() }),
        StructureProof(
            Lambda.ListAliasesRequest.self,
            copy: { one in Lambda.ListAliasesRequest(functionName: one.functionName, functionVersion: one.functionVersion, marker: one.marker, maxItems: one.maxItems) },
            minimum: { one in Lambda.ListAliasesRequest(functionName: one.functionName) }),
        StructureProof(
            Lambda.ListAliasesResponse.self,
            copy: { one in Lambda.ListAliasesResponse(nextMarker: one.nextMarker, aliases: one.aliases) },
            minimum: { _ in Lambda.ListAliasesResponse() }),
        StructureProof(
            Lambda.ListEventSourceMappingsRequest.self,
            copy: { one in Lambda.ListEventSourceMappingsRequest(eventSourceArn: one.eventSourceArn, functionName: one.functionName, marker: one.marker, maxItems: one.maxItems) },
            minimum: { _ in Lambda.ListEventSourceMappingsRequest() }),
        StructureProof(
            Lambda.ListEventSourceMappingsResponse.self,
            copy: { one in Lambda.ListEventSourceMappingsResponse(nextMarker: one.nextMarker, eventSourceMappings: one.eventSourceMappings) },
            minimum: { _ in Lambda.ListEventSourceMappingsResponse() }),
        StructureProof(
            Lambda.ListFunctionEventInvokeConfigsRequest.self,
            copy: { one in Lambda.ListFunctionEventInvokeConfigsRequest(functionName: one.functionName, marker: one.marker, maxItems: one.maxItems) },
            minimum: { one in Lambda.ListFunctionEventInvokeConfigsRequest(functionName: one.functionName) }),
        StructureProof(
            Lambda.ListFunctionEventInvokeConfigsResponse.self,
            copy: { one in Lambda.ListFunctionEventInvokeConfigsResponse(functionEventInvokeConfigs: one.functionEventInvokeConfigs, nextMarker: one.nextMarker) },
            minimum: { _ in Lambda.ListFunctionEventInvokeConfigsResponse() }),
        StructureProof(
            Lambda.ListFunctionsRequest.self,
            copy: { one in Lambda.ListFunctionsRequest(masterRegion: one.masterRegion, functionVersion: one.functionVersion, marker: one.marker, maxItems: one.maxItems) },
            minimum: { _ in Lambda.ListFunctionsRequest() }),
        StructureProof(
            Lambda.ListFunctionsResponse.self,
            copy: { one in Lambda.ListFunctionsResponse(nextMarker: one.nextMarker, functions: one.functions) },
            minimum: { _ in Lambda.ListFunctionsResponse() }),
        StructureProof(
            Lambda.ListProvisionedConcurrencyConfigsRequest.self,
            copy: { one in Lambda.ListProvisionedConcurrencyConfigsRequest(functionName: one.functionName, marker: one.marker, maxItems: one.maxItems) },
            minimum: { one in Lambda.ListProvisionedConcurrencyConfigsRequest(functionName: one.functionName) }),
        StructureProof(
            Lambda.ListProvisionedConcurrencyConfigsResponse.self,
            copy: { one in Lambda.ListProvisionedConcurrencyConfigsResponse(provisionedConcurrencyConfigs: one.provisionedConcurrencyConfigs, nextMarker: one.nextMarker) },
            minimum: { _ in Lambda.ListProvisionedConcurrencyConfigsResponse() }),
        StructureProof(
            Lambda.ProvisionedConcurrencyConfigListItem.self,
            copy: { one in Lambda.ProvisionedConcurrencyConfigListItem(functionArn: one.functionArn, requestedProvisionedConcurrentExecutions: one.requestedProvisionedConcurrentExecutions, availableProvisionedConcurrentExecutions: one.availableProvisionedConcurrentExecutions, allocatedProvisionedConcurrentExecutions: one.allocatedProvisionedConcurrentExecutions, status: one.status, statusReason: one.statusReason, lastModified: one.lastModified) },
            minimum: { _ in Lambda.ProvisionedConcurrencyConfigListItem() }),
        StructureProof(
            Lambda.ListTagsRequest.self,
            copy: { one in Lambda.ListTagsRequest(resource: one.resource) }),
        StructureProof(
            Lambda.ListTagsResponse.self,
            copy: { one in Lambda.ListTagsResponse(tags: one.tags) },
            minimum: { _ in Lambda.ListTagsResponse() }),
        StructureProof(
            Lambda.ListVersionsByFunctionRequest.self,
            copy: { one in Lambda.ListVersionsByFunctionRequest(functionName: one.functionName, marker: one.marker, maxItems: one.maxItems) },
            minimum: { one in Lambda.ListVersionsByFunctionRequest(functionName: one.functionName) }),
        StructureProof(
            Lambda.ListVersionsByFunctionResponse.self,
            copy: { one in Lambda.ListVersionsByFunctionResponse(nextMarker: one.nextMarker, versions: one.versions) },
            minimum: { _ in Lambda.ListVersionsByFunctionResponse() }),
        StructureProof(
            Lambda.PublishVersionRequest.self,
            copy: { one in Lambda.PublishVersionRequest(functionName: one.functionName, codeSha256: one.codeSha256, description: one.description, revisionId: one.revisionId, publishTo: one.publishTo) },
            minimum: { one in Lambda.PublishVersionRequest(functionName: one.functionName) }),
        StructureProof(
            Lambda.PutFunctionConcurrencyRequest.self,
            copy: { one in Lambda.PutFunctionConcurrencyRequest(functionName: one.functionName, reservedConcurrentExecutions: one.reservedConcurrentExecutions) }),
        StructureProof(
            Lambda.PutFunctionEventInvokeConfigRequest.self,
            copy: { one in Lambda.PutFunctionEventInvokeConfigRequest(functionName: one.functionName, qualifier: one.qualifier, maximumRetryAttempts: one.maximumRetryAttempts, maximumEventAgeInSeconds: one.maximumEventAgeInSeconds, destinationConfig: one.destinationConfig) },
            minimum: { one in Lambda.PutFunctionEventInvokeConfigRequest(functionName: one.functionName) }),
        StructureProof(
            Lambda.PutProvisionedConcurrencyConfigRequest.self,
            copy: { one in Lambda.PutProvisionedConcurrencyConfigRequest(functionName: one.functionName, qualifier: one.qualifier, provisionedConcurrentExecutions: one.provisionedConcurrentExecutions) }),
        StructureProof(
            Lambda.PutProvisionedConcurrencyConfigResponse.self,
            copy: { one in Lambda.PutProvisionedConcurrencyConfigResponse(requestedProvisionedConcurrentExecutions: one.requestedProvisionedConcurrentExecutions, allocatedProvisionedConcurrentExecutions: one.allocatedProvisionedConcurrentExecutions, availableProvisionedConcurrentExecutions: one.availableProvisionedConcurrentExecutions, status: one.status, statusReason: one.statusReason, lastModified: one.lastModified) },
            minimum: { _ in Lambda.PutProvisionedConcurrencyConfigResponse() }),
        StructureProof(
            Lambda.RemovePermissionRequest.self,
            copy: { one in Lambda.RemovePermissionRequest(functionName: one.functionName, statementId: one.statementId, qualifier: one.qualifier, revisionId: one.revisionId) },
            minimum: { one in Lambda.RemovePermissionRequest(functionName: one.functionName, statementId: one.statementId) }),
        StructureProof(
            Lambda.TagResourceRequest.self,
            copy: { one in Lambda.TagResourceRequest(resource: one.resource, tags: one.tags) }),
        StructureProof(
            Lambda.UntagResourceRequest.self,
            copy: { one in Lambda.UntagResourceRequest(resource: one.resource, tagKeys: one.tagKeys) }),
        StructureProof(
            Lambda.UpdateAliasRequest.self,
            copy: { one in Lambda.UpdateAliasRequest(functionName: one.functionName, name: one.name, functionVersion: one.functionVersion, description: one.description, routingConfig: one.routingConfig, revisionId: one.revisionId) },
            minimum: { one in Lambda.UpdateAliasRequest(functionName: one.functionName, name: one.name) }),
        StructureProof(
            Lambda.UpdateEventSourceMappingRequest.self,
            copy: { one in Lambda.UpdateEventSourceMappingRequest(uuid: one.uuid, functionName: one.functionName, enabled: one.enabled, batchSize: one.batchSize, filterCriteria: one.filterCriteria, kmsKeyArn: one.kmsKeyArn, metricsConfig: one.metricsConfig, loggingConfig: one.loggingConfig, scalingConfig: one.scalingConfig, maximumBatchingWindowInSeconds: one.maximumBatchingWindowInSeconds, parallelizationFactor: one.parallelizationFactor, destinationConfig: one.destinationConfig, maximumRecordAgeInSeconds: one.maximumRecordAgeInSeconds, bisectBatchOnFunctionError: one.bisectBatchOnFunctionError, maximumRetryAttempts: one.maximumRetryAttempts, tumblingWindowInSeconds: one.tumblingWindowInSeconds, sourceAccessConfigurations: one.sourceAccessConfigurations, functionResponseTypes: one.functionResponseTypes, amazonManagedKafkaEventSourceConfig: one.amazonManagedKafkaEventSourceConfig, selfManagedKafkaEventSourceConfig: one.selfManagedKafkaEventSourceConfig, documentDBEventSourceConfig: one.documentDBEventSourceConfig, provisionedPollerConfig: one.provisionedPollerConfig) },
            minimum: { one in Lambda.UpdateEventSourceMappingRequest(uuid: one.uuid) }),
        StructureProof(
            Lambda.UpdateFunctionCodeRequest.self,
            copy: { one in Lambda.UpdateFunctionCodeRequest(functionName: one.functionName, zipFile: one.zipFile, s3Bucket: one.s3Bucket, s3Key: one.s3Key, s3ObjectVersion: one.s3ObjectVersion, s3ObjectStorageMode: one.s3ObjectStorageMode, imageUri: one.imageUri, architectures: one.architectures, publish: one.publish, publishTo: one.publishTo, dryRun: one.dryRun, revisionId: one.revisionId, sourceKMSKeyArn: one.sourceKMSKeyArn) },
            minimum: { one in Lambda.UpdateFunctionCodeRequest(functionName: one.functionName) }),
        StructureProof(
            Lambda.UpdateFunctionConfigurationRequest.self,
            copy: { one in Lambda.UpdateFunctionConfigurationRequest(functionName: one.functionName, role: one.role, handler: one.handler, description: one.description, timeout: one.timeout, memorySize: one.memorySize, vpcConfig: one.vpcConfig, environment: one.environment, runtime: one.runtime, deadLetterConfig: one.deadLetterConfig, kmsKeyArn: one.kmsKeyArn, tracingConfig: one.tracingConfig, revisionId: one.revisionId, layers: one.layers, fileSystemConfigs: one.fileSystemConfigs, imageConfig: one.imageConfig, ephemeralStorage: one.ephemeralStorage, snapStart: one.snapStart, loggingConfig: one.loggingConfig, capacityProviderConfig: one.capacityProviderConfig, durableConfig: one.durableConfig, runtimeConfig: one.runtimeConfig, acceleratorConfig: one.acceleratorConfig) },
            minimum: { one in Lambda.UpdateFunctionConfigurationRequest(functionName: one.functionName) }),
        StructureProof(
            Lambda.UpdateFunctionEventInvokeConfigRequest.self,
            copy: { one in Lambda.UpdateFunctionEventInvokeConfigRequest(functionName: one.functionName, qualifier: one.qualifier, maximumRetryAttempts: one.maximumRetryAttempts, maximumEventAgeInSeconds: one.maximumEventAgeInSeconds, destinationConfig: one.destinationConfig) },
            minimum: { one in Lambda.UpdateFunctionEventInvokeConfigRequest(functionName: one.functionName) }),
    ]
}
