// Made by `make shapes` from botocore's service model. Do not edit.
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
        Lambda.DeleteProvisionedConcurrencyConfig.self,
        Lambda.GetAlias.self,
        Lambda.GetEventSourceMapping.self,
        Lambda.GetFunction.self,
        Lambda.GetFunctionConcurrency.self,
        Lambda.GetFunctionConfiguration.self,
        Lambda.GetPolicy.self,
        Lambda.GetProvisionedConcurrencyConfig.self,
        Lambda.Invoke.self,
        Lambda.ListAliases.self,
        Lambda.ListEventSourceMappings.self,
        Lambda.ListFunctions.self,
        Lambda.ListVersionsByFunction.self,
        Lambda.PublishVersion.self,
        Lambda.PutFunctionConcurrency.self,
        Lambda.PutProvisionedConcurrencyConfig.self,
        Lambda.RemovePermission.self,
        Lambda.UpdateAlias.self,
        Lambda.UpdateEventSourceMapping.self,
        Lambda.UpdateFunctionCode.self,
        Lambda.UpdateFunctionConfiguration.self,
    ]

    static let structures: [StructureProof] = [
        StructureProof(Lambda.AddPermissionRequest.self) { one in
            Lambda.AddPermissionRequest(
                functionName: one.functionName, statementId: one.statementId, action: one.action,
                principal: one.principal, sourceArn: one.sourceArn, functionUrlAuthType: one.functionUrlAuthType,
                invokedViaFunctionUrl: one.invokedViaFunctionUrl, sourceAccount: one.sourceAccount,
                eventSourceToken: one.eventSourceToken, qualifier: one.qualifier, revisionId: one.revisionId,
                principalOrgID: one.principalOrgID)
        },
        StructureProof(Lambda.AddPermissionResponse.self) { one in
            Lambda.AddPermissionResponse(statement: one.statement)
        },
        StructureProof(Lambda.CreateAliasRequest.self) { one in
            Lambda.CreateAliasRequest(
                functionName: one.functionName, name: one.name, functionVersion: one.functionVersion,
                description: one.description, routingConfig: one.routingConfig)
        },
        StructureProof(Lambda.AliasRoutingConfiguration.self) { one in
            Lambda.AliasRoutingConfiguration(additionalVersionWeights: one.additionalVersionWeights)
        },
        StructureProof(Lambda.AliasConfiguration.self) { one in
            Lambda.AliasConfiguration(
                aliasArn: one.aliasArn, name: one.name, functionVersion: one.functionVersion,
                description: one.description, routingConfig: one.routingConfig, revisionId: one.revisionId)
        },
        StructureProof(Lambda.CreateEventSourceMappingRequest.self) { one in
            Lambda.CreateEventSourceMappingRequest(
                functionName: one.functionName, eventSourceArn: one.eventSourceArn, enabled: one.enabled,
                batchSize: one.batchSize, filterCriteria: one.filterCriteria, kmsKeyArn: one.kmsKeyArn,
                metricsConfig: one.metricsConfig, loggingConfig: one.loggingConfig, scalingConfig: one.scalingConfig,
                maximumBatchingWindowInSeconds: one.maximumBatchingWindowInSeconds,
                parallelizationFactor: one.parallelizationFactor, startingPosition: one.startingPosition,
                startingPositionTimestamp: one.startingPositionTimestamp, destinationConfig: one.destinationConfig,
                maximumRecordAgeInSeconds: one.maximumRecordAgeInSeconds,
                bisectBatchOnFunctionError: one.bisectBatchOnFunctionError,
                maximumRetryAttempts: one.maximumRetryAttempts, tags: one.tags,
                tumblingWindowInSeconds: one.tumblingWindowInSeconds, topics: one.topics, queues: one.queues,
                sourceAccessConfigurations: one.sourceAccessConfigurations,
                selfManagedEventSource: one.selfManagedEventSource, functionResponseTypes: one.functionResponseTypes,
                amazonManagedKafkaEventSourceConfig: one.amazonManagedKafkaEventSourceConfig,
                selfManagedKafkaEventSourceConfig: one.selfManagedKafkaEventSourceConfig,
                documentDBEventSourceConfig: one.documentDBEventSourceConfig,
                provisionedPollerConfig: one.provisionedPollerConfig)
        },
        StructureProof(Lambda.FilterCriteria.self) { one in
            Lambda.FilterCriteria(filters: one.filters)
        },
        StructureProof(Lambda.Filter.self) { one in
            Lambda.Filter(pattern: one.pattern)
        },
        StructureProof(Lambda.EventSourceMappingMetricsConfig.self) { one in
            Lambda.EventSourceMappingMetricsConfig(metrics: one.metrics)
        },
        StructureProof(Lambda.EventSourceMappingLoggingConfig.self) { one in
            Lambda.EventSourceMappingLoggingConfig(systemLogLevel: one.systemLogLevel)
        },
        StructureProof(Lambda.ScalingConfig.self) { one in
            Lambda.ScalingConfig(maximumConcurrency: one.maximumConcurrency)
        },
        StructureProof(Lambda.DestinationConfig.self) { one in
            Lambda.DestinationConfig(onSuccess: one.onSuccess, onFailure: one.onFailure)
        },
        StructureProof(Lambda.OnSuccess.self) { one in
            Lambda.OnSuccess(destination: one.destination)
        },
        StructureProof(Lambda.OnFailure.self) { one in
            Lambda.OnFailure(destination: one.destination)
        },
        StructureProof(Lambda.SourceAccessConfiguration.self) { one in
            Lambda.SourceAccessConfiguration(type: one.type, uri: one.uri)
        },
        StructureProof(Lambda.SelfManagedEventSource.self) { one in
            Lambda.SelfManagedEventSource(endpoints: one.endpoints)
        },
        StructureProof(Lambda.AmazonManagedKafkaEventSourceConfig.self) { one in
            Lambda.AmazonManagedKafkaEventSourceConfig(
                consumerGroupId: one.consumerGroupId, schemaRegistryConfig: one.schemaRegistryConfig)
        },
        StructureProof(Lambda.KafkaSchemaRegistryConfig.self) { one in
            Lambda.KafkaSchemaRegistryConfig(
                schemaRegistryURI: one.schemaRegistryURI, eventRecordFormat: one.eventRecordFormat,
                accessConfigs: one.accessConfigs, schemaValidationConfigs: one.schemaValidationConfigs)
        },
        StructureProof(Lambda.KafkaSchemaRegistryAccessConfig.self) { one in
            Lambda.KafkaSchemaRegistryAccessConfig(type: one.type, uri: one.uri)
        },
        StructureProof(Lambda.KafkaSchemaValidationConfig.self) { one in
            Lambda.KafkaSchemaValidationConfig(attribute: one.attribute)
        },
        StructureProof(Lambda.SelfManagedKafkaEventSourceConfig.self) { one in
            Lambda.SelfManagedKafkaEventSourceConfig(
                consumerGroupId: one.consumerGroupId, schemaRegistryConfig: one.schemaRegistryConfig,
                consumptionMode: one.consumptionMode)
        },
        StructureProof(Lambda.DocumentDBEventSourceConfig.self) { one in
            Lambda.DocumentDBEventSourceConfig(
                databaseName: one.databaseName, collectionName: one.collectionName, fullDocument: one.fullDocument)
        },
        StructureProof(Lambda.ProvisionedPollerConfig.self) { one in
            Lambda.ProvisionedPollerConfig(
                minimumPollers: one.minimumPollers, maximumPollers: one.maximumPollers,
                pollerGroupName: one.pollerGroupName)
        },
        StructureProof(Lambda.EventSourceMappingConfiguration.self) { one in
            Lambda.EventSourceMappingConfiguration(
                uuid: one.uuid, startingPosition: one.startingPosition,
                startingPositionTimestamp: one.startingPositionTimestamp, batchSize: one.batchSize,
                maximumBatchingWindowInSeconds: one.maximumBatchingWindowInSeconds,
                parallelizationFactor: one.parallelizationFactor, eventSourceArn: one.eventSourceArn,
                filterCriteria: one.filterCriteria, filterCriteriaError: one.filterCriteriaError,
                kmsKeyArn: one.kmsKeyArn, metricsConfig: one.metricsConfig, loggingConfig: one.loggingConfig,
                scalingConfig: one.scalingConfig, functionArn: one.functionArn, lastModified: one.lastModified,
                lastProcessingResult: one.lastProcessingResult, state: one.state,
                stateTransitionReason: one.stateTransitionReason, destinationConfig: one.destinationConfig,
                topics: one.topics, queues: one.queues, sourceAccessConfigurations: one.sourceAccessConfigurations,
                selfManagedEventSource: one.selfManagedEventSource,
                maximumRecordAgeInSeconds: one.maximumRecordAgeInSeconds,
                bisectBatchOnFunctionError: one.bisectBatchOnFunctionError,
                maximumRetryAttempts: one.maximumRetryAttempts, tumblingWindowInSeconds: one.tumblingWindowInSeconds,
                functionResponseTypes: one.functionResponseTypes,
                amazonManagedKafkaEventSourceConfig: one.amazonManagedKafkaEventSourceConfig,
                selfManagedKafkaEventSourceConfig: one.selfManagedKafkaEventSourceConfig,
                documentDBEventSourceConfig: one.documentDBEventSourceConfig,
                eventSourceMappingArn: one.eventSourceMappingArn, provisionedPollerConfig: one.provisionedPollerConfig)
        },
        StructureProof(Lambda.FilterCriteriaError.self) { one in
            Lambda.FilterCriteriaError(errorCode: one.errorCode, message: one.message)
        },
        StructureProof(Lambda.CreateFunctionRequest.self) { one in
            Lambda.CreateFunctionRequest(
                functionName: one.functionName, role: one.role, code: one.code, runtime: one.runtime,
                handler: one.handler, description: one.description, timeout: one.timeout, memorySize: one.memorySize,
                publish: one.publish, publishTo: one.publishTo, vpcConfig: one.vpcConfig, packageType: one.packageType,
                deadLetterConfig: one.deadLetterConfig, environment: one.environment, kmsKeyArn: one.kmsKeyArn,
                tracingConfig: one.tracingConfig, tags: one.tags, layers: one.layers,
                fileSystemConfigs: one.fileSystemConfigs, codeSigningConfigArn: one.codeSigningConfigArn,
                imageConfig: one.imageConfig, architectures: one.architectures, ephemeralStorage: one.ephemeralStorage,
                snapStart: one.snapStart, loggingConfig: one.loggingConfig, tenancyConfig: one.tenancyConfig,
                capacityProviderConfig: one.capacityProviderConfig, durableConfig: one.durableConfig,
                runtimeConfig: one.runtimeConfig, acceleratorConfig: one.acceleratorConfig)
        },
        StructureProof(Lambda.FunctionCode.self) { one in
            Lambda.FunctionCode(
                zipFile: one.zipFile, s3Bucket: one.s3Bucket, s3Key: one.s3Key, s3ObjectVersion: one.s3ObjectVersion,
                s3ObjectStorageMode: one.s3ObjectStorageMode, imageUri: one.imageUri,
                sourceKMSKeyArn: one.sourceKMSKeyArn)
        },
        StructureProof(Lambda.VpcConfig.self) { one in
            Lambda.VpcConfig(
                subnetIds: one.subnetIds, securityGroupIds: one.securityGroupIds,
                ipv6AllowedForDualStack: one.ipv6AllowedForDualStack)
        },
        StructureProof(Lambda.DeadLetterConfig.self) { one in
            Lambda.DeadLetterConfig(targetArn: one.targetArn)
        },
        StructureProof(Lambda.Environment.self) { one in
            Lambda.Environment(variables: one.variables)
        },
        StructureProof(Lambda.TracingConfig.self) { one in
            Lambda.TracingConfig(mode: one.mode)
        },
        StructureProof(Lambda.FileSystemConfig.self) { one in
            Lambda.FileSystemConfig(arn: one.arn, localMountPath: one.localMountPath, s3FilesConfig: one.s3FilesConfig)
        },
        StructureProof(Lambda.S3FilesConfig.self) { one in
            Lambda.S3FilesConfig(directS3Read: one.directS3Read)
        },
        StructureProof(Lambda.ImageConfig.self) { one in
            Lambda.ImageConfig(entryPoint: one.entryPoint, command: one.command, workingDirectory: one.workingDirectory)
        },
        StructureProof(Lambda.EphemeralStorage.self) { one in
            Lambda.EphemeralStorage(size: one.size)
        },
        StructureProof(Lambda.SnapStart.self) { one in
            Lambda.SnapStart(applyOn: one.applyOn)
        },
        StructureProof(Lambda.LoggingConfig.self) { one in
            Lambda.LoggingConfig(
                logFormat: one.logFormat, applicationLogLevel: one.applicationLogLevel,
                systemLogLevel: one.systemLogLevel, logGroup: one.logGroup)
        },
        StructureProof(Lambda.TenancyConfig.self) { one in
            Lambda.TenancyConfig(tenantIsolationMode: one.tenantIsolationMode)
        },
        StructureProof(Lambda.CapacityProviderConfig.self) { one in
            Lambda.CapacityProviderConfig(
                lambdaManagedInstancesCapacityProviderConfig: one.lambdaManagedInstancesCapacityProviderConfig)
        },
        StructureProof(Lambda.LambdaManagedInstancesCapacityProviderConfig.self) { one in
            Lambda.LambdaManagedInstancesCapacityProviderConfig(
                capacityProviderArn: one.capacityProviderArn,
                perExecutionEnvironmentMaxConcurrency: one.perExecutionEnvironmentMaxConcurrency,
                executionEnvironmentMemoryGiBPerVCpu: one.executionEnvironmentMemoryGiBPerVCpu)
        },
        StructureProof(Lambda.DurableConfig.self) { one in
            Lambda.DurableConfig(
                kmsKeyArn: one.kmsKeyArn, retentionPeriodInDays: one.retentionPeriodInDays,
                executionTimeout: one.executionTimeout)
        },
        StructureProof(Lambda.FunctionRuntimeConfig.self) { one in
            Lambda.FunctionRuntimeConfig(runtimeArn: one.runtimeArn, runtimeAlias: one.runtimeAlias)
        },
        StructureProof(Lambda.AcceleratorConfig.self) { one in
            Lambda.AcceleratorConfig(acceleratorMemorySize: one.acceleratorMemorySize)
        },
        StructureProof(Lambda.FunctionConfiguration.self) { one in
            Lambda.FunctionConfiguration(
                functionName: one.functionName, functionArn: one.functionArn, runtime: one.runtime, role: one.role,
                handler: one.handler, codeSize: one.codeSize, description: one.description, timeout: one.timeout,
                memorySize: one.memorySize, lastModified: one.lastModified, codeSha256: one.codeSha256,
                version: one.version, vpcConfig: one.vpcConfig, deadLetterConfig: one.deadLetterConfig,
                environment: one.environment, kmsKeyArn: one.kmsKeyArn, tracingConfig: one.tracingConfig,
                masterArn: one.masterArn, revisionId: one.revisionId, layers: one.layers, state: one.state,
                stateReason: one.stateReason, stateReasonCode: one.stateReasonCode,
                lastUpdateStatus: one.lastUpdateStatus, lastUpdateStatusReason: one.lastUpdateStatusReason,
                lastUpdateStatusReasonCode: one.lastUpdateStatusReasonCode, fileSystemConfigs: one.fileSystemConfigs,
                signingProfileVersionArn: one.signingProfileVersionArn, signingJobArn: one.signingJobArn,
                packageType: one.packageType, imageConfigResponse: one.imageConfigResponse,
                architectures: one.architectures, ephemeralStorage: one.ephemeralStorage, snapStart: one.snapStart,
                runtimeVersionConfig: one.runtimeVersionConfig, loggingConfig: one.loggingConfig,
                tenancyConfig: one.tenancyConfig, capacityProviderConfig: one.capacityProviderConfig,
                configSha256: one.configSha256, durableConfig: one.durableConfig, runtimeConfig: one.runtimeConfig,
                acceleratorConfig: one.acceleratorConfig)
        },
        StructureProof(Lambda.VpcConfigResponse.self) { one in
            Lambda.VpcConfigResponse(
                subnetIds: one.subnetIds, securityGroupIds: one.securityGroupIds, vpcId: one.vpcId,
                ipv6AllowedForDualStack: one.ipv6AllowedForDualStack)
        },
        StructureProof(Lambda.EnvironmentResponse.self) { one in
            Lambda.EnvironmentResponse(variables: one.variables, error: one.error)
        },
        StructureProof(Lambda.EnvironmentError.self) { one in
            Lambda.EnvironmentError(errorCode: one.errorCode, message: one.message)
        },
        StructureProof(Lambda.TracingConfigResponse.self) { one in
            Lambda.TracingConfigResponse(mode: one.mode)
        },
        StructureProof(Lambda.Layer.self) { one in
            Lambda.Layer(
                arn: one.arn, codeSize: one.codeSize, signingProfileVersionArn: one.signingProfileVersionArn,
                signingJobArn: one.signingJobArn)
        },
        StructureProof(Lambda.ImageConfigResponse.self) { one in
            Lambda.ImageConfigResponse(imageConfig: one.imageConfig, error: one.error)
        },
        StructureProof(Lambda.ImageConfigError.self) { one in
            Lambda.ImageConfigError(errorCode: one.errorCode, message: one.message)
        },
        StructureProof(Lambda.SnapStartResponse.self) { one in
            Lambda.SnapStartResponse(applyOn: one.applyOn, optimizationStatus: one.optimizationStatus)
        },
        StructureProof(Lambda.RuntimeVersionConfig.self) { one in
            Lambda.RuntimeVersionConfig(runtimeVersionArn: one.runtimeVersionArn, error: one.error)
        },
        StructureProof(Lambda.RuntimeVersionError.self) { one in
            Lambda.RuntimeVersionError(errorCode: one.errorCode, message: one.message)
        },
        StructureProof(Lambda.DeleteAliasRequest.self) { one in
            Lambda.DeleteAliasRequest(functionName: one.functionName, name: one.name)
        },
        StructureProof(Lambda.DeleteEventSourceMappingRequest.self) { one in
            Lambda.DeleteEventSourceMappingRequest(uuid: one.uuid)
        },
        StructureProof(Lambda.DeleteFunctionRequest.self) { one in
            Lambda.DeleteFunctionRequest(functionName: one.functionName, qualifier: one.qualifier)
        },
        StructureProof(Lambda.DeleteFunctionResponse.self) { one in
            Lambda.DeleteFunctionResponse(statusCode: one.statusCode)
        },
        StructureProof(Lambda.DeleteFunctionConcurrencyRequest.self) { one in
            Lambda.DeleteFunctionConcurrencyRequest(functionName: one.functionName)
        },
        StructureProof(Lambda.DeleteProvisionedConcurrencyConfigRequest.self) { one in
            Lambda.DeleteProvisionedConcurrencyConfigRequest(functionName: one.functionName, qualifier: one.qualifier)
        },
        StructureProof(Lambda.GetAliasRequest.self) { one in
            Lambda.GetAliasRequest(functionName: one.functionName, name: one.name)
        },
        StructureProof(Lambda.GetEventSourceMappingRequest.self) { one in
            Lambda.GetEventSourceMappingRequest(uuid: one.uuid)
        },
        StructureProof(Lambda.GetFunctionRequest.self) { one in
            Lambda.GetFunctionRequest(functionName: one.functionName, qualifier: one.qualifier)
        },
        StructureProof(Lambda.GetFunctionResponse.self) { one in
            Lambda.GetFunctionResponse(
                configuration: one.configuration, code: one.code, tags: one.tags, tagsError: one.tagsError,
                concurrency: one.concurrency)
        },
        StructureProof(Lambda.FunctionCodeLocation.self) { one in
            Lambda.FunctionCodeLocation(
                repositoryType: one.repositoryType, location: one.location, imageUri: one.imageUri,
                resolvedImageUri: one.resolvedImageUri, resolvedS3Object: one.resolvedS3Object,
                sourceKMSKeyArn: one.sourceKMSKeyArn, error: one.error)
        },
        StructureProof(Lambda.ResolvedS3Object.self) { one in
            Lambda.ResolvedS3Object(s3Bucket: one.s3Bucket, s3Key: one.s3Key, s3ObjectVersion: one.s3ObjectVersion)
        },
        StructureProof(Lambda.FunctionCodeLocationError.self) { one in
            Lambda.FunctionCodeLocationError(errorCode: one.errorCode, message: one.message)
        },
        StructureProof(Lambda.TagsError.self) { one in
            Lambda.TagsError(errorCode: one.errorCode, message: one.message)
        },
        StructureProof(Lambda.Concurrency.self) { one in
            Lambda.Concurrency(reservedConcurrentExecutions: one.reservedConcurrentExecutions)
        },
        StructureProof(Lambda.GetFunctionConcurrencyRequest.self) { one in
            Lambda.GetFunctionConcurrencyRequest(functionName: one.functionName)
        },
        StructureProof(Lambda.GetFunctionConcurrencyResponse.self) { one in
            Lambda.GetFunctionConcurrencyResponse(reservedConcurrentExecutions: one.reservedConcurrentExecutions)
        },
        StructureProof(Lambda.GetFunctionConfigurationRequest.self) { one in
            Lambda.GetFunctionConfigurationRequest(functionName: one.functionName, qualifier: one.qualifier)
        },
        StructureProof(Lambda.GetPolicyRequest.self) { one in
            Lambda.GetPolicyRequest(functionName: one.functionName, qualifier: one.qualifier)
        },
        StructureProof(Lambda.GetPolicyResponse.self) { one in
            Lambda.GetPolicyResponse(policy: one.policy, revisionId: one.revisionId)
        },
        StructureProof(Lambda.GetProvisionedConcurrencyConfigRequest.self) { one in
            Lambda.GetProvisionedConcurrencyConfigRequest(functionName: one.functionName, qualifier: one.qualifier)
        },
        StructureProof(Lambda.GetProvisionedConcurrencyConfigResponse.self) { one in
            Lambda.GetProvisionedConcurrencyConfigResponse(
                requestedProvisionedConcurrentExecutions: one.requestedProvisionedConcurrentExecutions,
                availableProvisionedConcurrentExecutions: one.availableProvisionedConcurrentExecutions,
                allocatedProvisionedConcurrentExecutions: one.allocatedProvisionedConcurrentExecutions,
                status: one.status, statusReason: one.statusReason, lastModified: one.lastModified)
        },
        StructureProof(Lambda.InvocationRequest.self) { one in
            Lambda.InvocationRequest(
                functionName: one.functionName, invocationType: one.invocationType, logType: one.logType,
                clientContext: one.clientContext, durableExecutionName: one.durableExecutionName, payload: one.payload,
                qualifier: one.qualifier, tenantId: one.tenantId)
        },
        StructureProof(Lambda.InvocationResponse.self) { one in
            Lambda.InvocationResponse(
                statusCode: one.statusCode, functionError: one.functionError, logResult: one.logResult,
                payload: one.payload, executedVersion: one.executedVersion, durableExecutionArn: one.durableExecutionArn
            )
        },
        StructureProof(Lambda.ListAliasesRequest.self) { one in
            Lambda.ListAliasesRequest(
                functionName: one.functionName, functionVersion: one.functionVersion, marker: one.marker,
                maxItems: one.maxItems)
        },
        StructureProof(Lambda.ListAliasesResponse.self) { one in
            Lambda.ListAliasesResponse(nextMarker: one.nextMarker, aliases: one.aliases)
        },
        StructureProof(Lambda.ListEventSourceMappingsRequest.self) { one in
            Lambda.ListEventSourceMappingsRequest(
                eventSourceArn: one.eventSourceArn, functionName: one.functionName, marker: one.marker,
                maxItems: one.maxItems)
        },
        StructureProof(Lambda.ListEventSourceMappingsResponse.self) { one in
            Lambda.ListEventSourceMappingsResponse(
                nextMarker: one.nextMarker, eventSourceMappings: one.eventSourceMappings)
        },
        StructureProof(Lambda.ListFunctionsRequest.self) { one in
            Lambda.ListFunctionsRequest(
                masterRegion: one.masterRegion, functionVersion: one.functionVersion, marker: one.marker,
                maxItems: one.maxItems)
        },
        StructureProof(Lambda.ListFunctionsResponse.self) { one in
            Lambda.ListFunctionsResponse(nextMarker: one.nextMarker, functions: one.functions)
        },
        StructureProof(Lambda.ListVersionsByFunctionRequest.self) { one in
            Lambda.ListVersionsByFunctionRequest(
                functionName: one.functionName, marker: one.marker, maxItems: one.maxItems)
        },
        StructureProof(Lambda.ListVersionsByFunctionResponse.self) { one in
            Lambda.ListVersionsByFunctionResponse(nextMarker: one.nextMarker, versions: one.versions)
        },
        StructureProof(Lambda.PublishVersionRequest.self) { one in
            Lambda.PublishVersionRequest(
                functionName: one.functionName, codeSha256: one.codeSha256, description: one.description,
                revisionId: one.revisionId, publishTo: one.publishTo)
        },
        StructureProof(Lambda.PutFunctionConcurrencyRequest.self) { one in
            Lambda.PutFunctionConcurrencyRequest(
                functionName: one.functionName, reservedConcurrentExecutions: one.reservedConcurrentExecutions)
        },
        StructureProof(Lambda.PutProvisionedConcurrencyConfigRequest.self) { one in
            Lambda.PutProvisionedConcurrencyConfigRequest(
                functionName: one.functionName, qualifier: one.qualifier,
                provisionedConcurrentExecutions: one.provisionedConcurrentExecutions)
        },
        StructureProof(Lambda.PutProvisionedConcurrencyConfigResponse.self) { one in
            Lambda.PutProvisionedConcurrencyConfigResponse(
                requestedProvisionedConcurrentExecutions: one.requestedProvisionedConcurrentExecutions,
                allocatedProvisionedConcurrentExecutions: one.allocatedProvisionedConcurrentExecutions,
                availableProvisionedConcurrentExecutions: one.availableProvisionedConcurrentExecutions,
                status: one.status, statusReason: one.statusReason, lastModified: one.lastModified)
        },
        StructureProof(Lambda.RemovePermissionRequest.self) { one in
            Lambda.RemovePermissionRequest(
                functionName: one.functionName, statementId: one.statementId, qualifier: one.qualifier,
                revisionId: one.revisionId)
        },
        StructureProof(Lambda.UpdateAliasRequest.self) { one in
            Lambda.UpdateAliasRequest(
                functionName: one.functionName, name: one.name, functionVersion: one.functionVersion,
                description: one.description, routingConfig: one.routingConfig, revisionId: one.revisionId)
        },
        StructureProof(Lambda.UpdateEventSourceMappingRequest.self) { one in
            Lambda.UpdateEventSourceMappingRequest(
                uuid: one.uuid, functionName: one.functionName, enabled: one.enabled, batchSize: one.batchSize,
                filterCriteria: one.filterCriteria, kmsKeyArn: one.kmsKeyArn, metricsConfig: one.metricsConfig,
                loggingConfig: one.loggingConfig, scalingConfig: one.scalingConfig,
                maximumBatchingWindowInSeconds: one.maximumBatchingWindowInSeconds,
                parallelizationFactor: one.parallelizationFactor, destinationConfig: one.destinationConfig,
                maximumRecordAgeInSeconds: one.maximumRecordAgeInSeconds,
                bisectBatchOnFunctionError: one.bisectBatchOnFunctionError,
                maximumRetryAttempts: one.maximumRetryAttempts, tumblingWindowInSeconds: one.tumblingWindowInSeconds,
                sourceAccessConfigurations: one.sourceAccessConfigurations,
                functionResponseTypes: one.functionResponseTypes,
                amazonManagedKafkaEventSourceConfig: one.amazonManagedKafkaEventSourceConfig,
                selfManagedKafkaEventSourceConfig: one.selfManagedKafkaEventSourceConfig,
                documentDBEventSourceConfig: one.documentDBEventSourceConfig,
                provisionedPollerConfig: one.provisionedPollerConfig)
        },
        StructureProof(Lambda.UpdateFunctionCodeRequest.self) { one in
            Lambda.UpdateFunctionCodeRequest(
                functionName: one.functionName, zipFile: one.zipFile, s3Bucket: one.s3Bucket, s3Key: one.s3Key,
                s3ObjectVersion: one.s3ObjectVersion, s3ObjectStorageMode: one.s3ObjectStorageMode,
                imageUri: one.imageUri, architectures: one.architectures, publish: one.publish,
                publishTo: one.publishTo, dryRun: one.dryRun, revisionId: one.revisionId,
                sourceKMSKeyArn: one.sourceKMSKeyArn)
        },
        StructureProof(Lambda.UpdateFunctionConfigurationRequest.self) { one in
            Lambda.UpdateFunctionConfigurationRequest(
                functionName: one.functionName, role: one.role, handler: one.handler, description: one.description,
                timeout: one.timeout, memorySize: one.memorySize, vpcConfig: one.vpcConfig,
                environment: one.environment, runtime: one.runtime, deadLetterConfig: one.deadLetterConfig,
                kmsKeyArn: one.kmsKeyArn, tracingConfig: one.tracingConfig, revisionId: one.revisionId,
                layers: one.layers, fileSystemConfigs: one.fileSystemConfigs, imageConfig: one.imageConfig,
                ephemeralStorage: one.ephemeralStorage, snapStart: one.snapStart, loggingConfig: one.loggingConfig,
                capacityProviderConfig: one.capacityProviderConfig, durableConfig: one.durableConfig,
                runtimeConfig: one.runtimeConfig, acceleratorConfig: one.acceleratorConfig)
        },
    ]
}
